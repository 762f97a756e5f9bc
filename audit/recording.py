"""A run as it happens: begun or taken up again, its pages and observations stored as they come, judged and settled at its end."""

from __future__ import annotations

import datetime as dt
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from audit.catalog.model import to_json
from audit.findings import Judgement
from audit.locks import Lock, Locked, LockError, hold
from audit.observations import Ask, ColumnAbsent, ColumnPath, ColumnSeen, Fetched, Unreached
from audit.runs import Assignment, PreparationError, judgements_of
from audit.settling import settle_agency
from audit.store import Kept, PageSource, Run, Store, StoreError
from audit.store.codec import sha256_of
from audit.validity import LOST, Figures, clock_went_back, figures_from, run_void, skew_days


@dataclass
class Recorder:
    """Stores a run as it happens, and has it judged at its end. Every method raises StoreError where the database is at fault."""

    assignment: Assignment
    store: Store
    run: str
    lock: Lock
    resumed: bool = False
    open: bool = True
    failure: str | None = None
    void_reason: str = ""
    _asks: dict[ColumnPath, Ask] = field(default_factory=dict)
    _seen: dict[ColumnPath, ColumnSeen | ColumnAbsent | Unreached] = field(default_factory=dict)
    _verdicts: Counter[str] = field(default_factory=Counter)
    _sources: Counter[str] = field(default_factory=Counter)
    _lost: int = 0
    _requests: int = 0
    _dates: list[tuple[str, dt.datetime]] = field(default_factory=list)
    _begun: float = field(default_factory=time.monotonic)

    @classmethod
    def begin(cls, database: str | Path, task: Assignment, night: int | None = None, wait: float = 0.0) -> Self:
        """Opens the store and begins the run, or takes up the one that was cut short; raises PreparationError.

        Taken up is a run of the same catalog, rows and day that is not too old (nights.toml); what else was left open is given up.
        `wait` seconds are given to another process that is just ending its crawl of the agency.
        """
        try:
            lock = hold(database, f"agency-{task.agency_id}", f"{task.agency_id} is being audited already", wait)
        except (Locked, LockError) as error:
            raise PreparationError(str(error)) from error
        try:
            store = Store.open(Path(database))
            unfinished = _unfinished(store, task)
            if unfinished:
                run = unfinished.id
                store.take_up(run, night, task.asks)
            else:
                run = store.begin_run(
                    agency=task.agency_id,
                    site=task.agency.site,
                    catalog=task.catalog,
                    as_of=task.today,
                    items=sorted(task.rows),
                    asks=task.asks,
                    night=night,
                )
            store.give_up(task.agency_id, run, "never finished; a later run took its place")
        except StoreError as error:
            lock.release()
            raise PreparationError(str(error)) from error
        return cls(task, store, run, lock, bool(unfinished), _asks={ask.path: ask for ask in task.asks})

    def starts(self) -> None:
        """The first request goes out now: the seconds of the last line count from here."""
        self._begun = time.monotonic()

    def kept(self) -> dict[str, Kept]:
        """What this run has fetched already, by the key of the fetch; {} for one that begins."""
        return self.store.fetches_of_run(self.run) if self.resumed else {}

    def kept_before(self) -> dict[str, Kept]:
        """What the agency's runs before this one got last for each fetch."""
        return self.store.fetches_before(self.assignment.agency_id, self.run, runs=self.assignment.nights.quiet.runs)

    def body(self, sha256: str) -> bytes:
        """The bytes of a kept page; StoreError where they are not to be had."""
        return self.store.page_body(sha256)

    def page(
        self,
        fetched: Fetched,
        body: bytes,
        content_type: str,
        *,
        headers: Iterable[tuple[str, str]] = (),
        source: PageSource = "fetched",
        key: str | None = None,
        whole: bool = True,
        article: str | None = None,
        read_at: str | None = None,
    ) -> None:
        """Keeps a page with its bytes as evidence; arguments as in `Store.save_page`."""
        headers = tuple(headers)
        self._sources[source] += 1
        if source != "reused":
            now = dt.datetime.now(dt.UTC)
            self._dates += [(value, now) for name, value in headers if name.lower() == "date"]
        self.store.save_page(
            self.run,
            fetched,
            body,
            content_type,
            headers=headers,
            source=source,
            key=key,
            whole=whole,
            article=article,
            read_at=read_at,
        )

    def redirect(self, key: str, url: str, target: str, status: int) -> None:
        """Keeps where a server sent its visitor."""
        at = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
        self.store.save_redirect(self.run, key, url, target, status, at)

    def again(self) -> None:
        """An answer of this run's earlier part was used."""
        self._sources["stored"] += 1

    def unseen(self, reason: str) -> None:
        """A page could not be seen."""
        self._lost += reason in LOST

    def places(self) -> dict[ColumnPath, str]:
        """Where each asked column stood when an earlier finished run last saw it."""
        known = self.store.known_urls(self.assignment.agency_id)
        return {path: known[path] for path in self._asks if path in known}

    def earlier_posts(self) -> dict[ColumnPath, tuple[tuple[str, str, dt.date | None, dt.date], ...]]:
        """What the last valid run saw in the columns whose posts must stay up; as `Store.posts_before`."""
        known = self.store.posts_before(self.assignment.agency_id)
        return {path: known[path] for path, ask in self._asks.items() if ask.keep and path in known}

    def observe(self, path: ColumnPath, observation: ColumnSeen | ColumnAbsent | Unreached) -> None:
        """Keeps an observation, once."""
        if path not in self._seen:
            self._seen[path] = observation
            self.store.save_observation(self.run, self._asks[path], observation)

    def finish(self, requests: int, reached: bool) -> tuple[Judgement, ...]:
        """Judges what was seen, says whether the run counts, closes it; () where the site was never reached."""
        self._requests = requests
        if not reached and self._asks:
            self.open = False
            first = next((seen for seen in self._seen.values() if isinstance(seen, Unreached)), None)
            why = f"{first.reason}: {first.detail}" if first else "no answer"
            self.failure = (
                f"{self.assignment.site.url}: the start page could not be seen ({why}); nothing was judged, try again later"
            )
            self.store.fail_run(self.run, self.failure, requests=requests)
            return ()
        judgements = judgements_of(self.run, self.assignment, self._seen)
        self.store.save_judgements(self.run, judgements)
        figures = self.figures()
        self.void_reason = self._void(figures)
        self.store.decide_validity(self.run, self.void_reason, figures.as_json())
        self.store.finish_run(self.run, requests=requests)
        self.open = False
        self._verdicts = Counter(judgement.verdict for judgement in judgements)
        # The runs of a night are settled when the night is: whether it counts shows only then.
        settle_agency(self.store, self.assignment.agency_id, self.assignment.nights)
        return judgements

    def figures(self) -> Figures:
        """What was seen so far, in counts."""
        return Figures(
            pages=sum(self._sources.values()),
            lost=self._lost,
            columns=len(self._asks),
            seen=sum(isinstance(seen, ColumnSeen) for seen in self._seen.values()),
            skew_days=skew_days(self._dates),
        )

    def _void(self, figures: Figures) -> str:
        agency, floors = self.assignment.agency_id, self.assignment.nights.floors_of(self.assignment.site.id)
        mine = self.store.run(self.run)
        before = next((run for run in self.store.runs(agency) if run.number < mine.number), None)
        last = self.store.last_valid_run(agency, self.run)
        since = {
            run.as_of: found
            for run in self.store.runs(agency)
            if (last is None or run.number > last.number)
            and run.validity == "void"
            and run.as_of < mine.as_of
            and (found := figures_from(run.figures))
        }
        last_figures = figures_from(last.figures) if last and not self.assignment.rows else None
        return clock_went_back(before.started if before else None, mine.started) or run_void(
            figures, last_figures, floors, tuple(since.values())
        )

    def close(self, reason: str, requests: int = 0) -> None:
        """Closes the store; a run that was cut short stays open, and the same command goes on with it."""
        try:
            if self.open:
                self.open = False
                why = self.failure or f"stopped by {reason}"
                self.failure = (
                    f"{self.failure or f'run {self.run} was cut short ({reason})'}; "
                    "what was seen is kept, the same command goes on from there"
                )
                self.store.leave_off(self.run, why, requests)
        except StoreError:
            # The fault that cut the run short may also keep its note from being written: the run is open all the same.
            self.failure = self.failure or f"run {self.run} was cut short ({reason})"
        finally:
            self.store.close()
            self.lock.release()

    def line(self) -> str:
        """What was asked, seen and judged, in one line."""
        seen = Counter(observation.kind for observation in self._seen.values())
        verdicts = ", ".join(
            f"{name} {self._verdicts[name]}" for name in ("pass", "gap", "unclear", "manual", "exempt") if self._verdicts[name]
        )
        pages = ", ".join(f"{count} {name}" for name, count in sorted(self._sources.items()) if name != "fetched")
        return (
            f"{self.assignment.agency_id}: run {self.run}: {len(self._asks)} columns asked, {seen['seen']} seen, {seen['absent']} not there, "
            f"{seen['unreached']} not reached; {sum(self._verdicts.values())} items judged ({verdicts or 'none'}); "
            f"{sum(self._sources.values())} pages{f' ({pages})' if pages else ''}, {self._requests} requests in "
            f"{time.monotonic() - self._begun:.2f} s"
        )


def _unfinished(store: Store, task: Assignment) -> Run | None:
    since = dt.datetime.now(dt.UTC) - dt.timedelta(hours=task.nights.limits.resume_hours)
    return store.unfinished_run(
        task.agency_id,
        catalog_sha256=sha256_of(to_json(task.catalog)),
        items=sorted(task.rows),
        as_of=task.today,
        since=since,
    )
