"""One night from its beginning to its summary: who is audited, does the night count, what changed, reports and alerts.

A night that was cut short is taken up again by the next start of the same day; what its agencies have finished is not done again.
"""

from __future__ import annotations

import datetime as dt
import os
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from audit.alerts.wording import News
from audit.config import DataFolder
from audit.lives import Change
from audit.nightrules import NightRules
from audit.nights.fleet import ChildLimits, Fleet, Job, Outcome
from audit.settling import settle_agency
from audit.store import Run, Store
from audit.validity import night_void

_ORPHAN_SECONDS = 90
"""A child whose nightly run was killed finishes the page in hand before it lets go of its agency: a time-out and some."""


@dataclass(frozen=True)
class Plan:
    """What a night is to do: `agencies` in order, as of `day`; `settings` are Scrapy's, `-s NAME=VALUE`."""

    folder: DataFolder
    rules: NightRules
    database: Path
    agencies: tuple[str, ...]
    day: dt.date
    jobs: int
    settings: tuple[str, ...] = ()


@dataclass(frozen=True)
class AgencyNight:
    """What came of one agency: its run of this night (None where none finished), what changed, how its process ended."""

    agency: str
    run: Run | None
    changes: tuple[Change, ...]
    open_now: int
    outcome: Outcome | None
    verdicts: Mapping[str, int] = field(default_factory=dict)

    @property
    def counts(self) -> bool:
        """Whether it was audited and the run is valid."""
        return self.run is not None and self.run.validity == "valid"

    @property
    def said(self) -> str:
        """Why there is no valid run, "" where there is one."""
        if self.run is not None:
            return self.run.void_reason
        return (self.outcome.said or self.outcome.ended) if self.outcome else "not begun"


@dataclass(frozen=True)
class NightResult:
    """What came of a night; `stopped` where it was cut short and is to be gone on with."""

    number: int
    plan: Plan
    agencies: tuple[AgencyNight, ...]
    void_reason: str = ""
    stopped: bool = False


def begin(store: Store, plan: Plan) -> tuple[int, frozenset[str]]:
    """Opens a night, or takes up the one of this day that was cut short; its number, and the agencies that it has done already.

    Only for one who holds the lock of nights. Older nights that never ended are closed first, by what their runs say.
    """
    current, done = None, frozenset[str]()
    for night in store.unfinished_nights():
        if night.as_of == plan.day and current is None:
            current = night.number
            done = frozenset(run.agency for run in store.runs_of_night(current) if run.state == "finished")
        else:
            close(store, plan, night.number, None)
    return (current if current is not None else store.begin_night(plan.agencies, plan.day)), done


def crawl_all(
    plan: Plan, number: int, done: Iterable[str], stop: threading.Event, told: Callable[[Fleet], None]
) -> tuple[Outcome, ...]:
    """Audits every agency that is not done yet, each in a process of its own; how each ended."""
    jobs = [Job(agency, lane_of(plan.folder, agency)) for agency in plan.agencies if agency not in set(done)]
    limits = plan.rules.limits
    fleet = Fleet(
        jobs,
        lambda agency: child_command(plan, number, agency),
        ChildLimits(limits.seconds, limits.grace_seconds),
        plan.jobs,
        {**os.environ, "SCRAPY_SETTINGS_MODULE": "crawler.settings"},
        told,
    )
    return fleet.run(stop)


def lane_of(folder: DataFolder, agency: str) -> str:
    """What an agency's crawl shares with others: its site's hosting group, or its site."""
    site = folder.site_of(agency)
    return f"group {site.group}" if site.group else f"site {site.id}"


def child_command(plan: Plan, number: int, agency: str) -> list[str]:
    """The command that audits one agency within a night, under its limit of memory."""
    arguments = {"agency": agency, "data": str(plan.folder.path), "date": plan.day.isoformat()}
    settings = (
        f"AUDIT_DB={plan.database}",
        f"AUDIT_NIGHT={number}",
        f"AUDIT_LOCK_WAIT={_ORPHAN_SECONDS}",
        "LOG_LEVEL=WARNING",
        *plan.settings,
    )
    return [
        sys.executable,
        "-m",
        "audit.nights.child",
        str(plan.rules.limits.memory_mb),
        sys.executable,
        "-m",
        "scrapy",
        "crawl",
        "agency",
        *(part for name, value in arguments.items() for part in ("-a", f"{name}={value}")),
        *(part for setting in settings for part in ("-s", setting)),
    ]


def close(store: Store, plan: Plan, number: int, asked: Sequence[str] | None) -> str:
    """Says whether a night counts and settles its runs; why it is void, "" where it counts. Said again, nothing changes.

    `asked` are the agencies whose sites must make the quorum; None for a night that was cut short: those that it came to.
    """
    runs = store.runs_of_night(number)
    valid = {run.agency for run in runs if run.state == "finished" and run.validity == "valid"}
    sites: dict[str, bool] = {}
    for agency in asked if asked is not None else sorted({run.agency for run in runs}):
        if agency in plan.folder.agencies:
            site = plan.folder.agencies[agency].site
            sites[site] = sites.get(site, False) or agency in valid
    void_reason = night_void(sites, plan.rules.quorum)
    store.finish_night(number, void_reason)
    for agency in sorted({run.agency for run in runs}):
        settle_agency(store, agency, plan.rules)
    return void_reason


def result(
    store: Store, plan: Plan, number: int, outcomes: Iterable[Outcome], void_reason: str = "", stopped: bool = False
) -> NightResult:
    """What came of a night, read back from the store."""
    ended = {outcome.agency: outcome for outcome in outcomes}
    runs = {run.agency: run for run in store.runs_of_night(number) if run.state == "finished"}
    return NightResult(
        number,
        plan,
        tuple(_agency_night(store, agency, runs.get(agency), ended.get(agency)) for agency in plan.agencies),
        void_reason,
        stopped,
    )


def _agency_night(store: Store, agency: str, run: Run | None, outcome: Outcome | None) -> AgencyNight:
    changes = tuple(change for _, _, change in store.life_changes(agency, run=run.id)) if run else ()
    verdicts = Counter[str](judgement.verdict for judgement in (store.judgements(run.id) if run else ()))
    open_now = sum(life.is_open and life.finding.severity != "advice" for life in store.lives(agency).values())
    return AgencyNight(agency, run, changes, open_now, outcome, verdicts)


def news_of(store: Store, done: NightResult) -> tuple[News, ...]:
    """What there is to tell of each agency. A failure that the night before had too is no news."""
    news = []
    for one in done.agencies:
        before = [run for run in store.runs(one.agency, limit=3) if one.run is None or run.number < one.run.number]
        if one.run is None:
            before = before[1:] if before and before[0].night == done.number else before
        well_before = not before or (before[0].state == "finished" and before[0].validity == "valid")
        news.append(
            News(
                one.agency,
                done.plan.folder.agency(one.agency).name,
                done.plan.day,
                one.changes,
                one.open_now,
                one.run.void_reason if one.run else "",
                "" if one.run else one.said,
                not one.counts and well_before,
            )
        )
    return tuple(news)


def exit_code(done: NightResult, fail_on_gap: bool) -> int:
    """0 done; 1 the night could not be done or does not count; 3 where gaps are open and that was asked."""
    if done.stopped or done.void_reason or not any(one.counts for one in done.agencies):
        return 1
    return 3 if fail_on_gap and any(one.verdicts.get("gap") for one in done.agencies if one.counts) else 0
