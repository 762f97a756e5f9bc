"""The life of a finding from night to night: suspected, new, open, fixed, reopened, dismissed. Pure: no clock, no database.

Opened by one clear observation or by two doubtful ones in consecutive valid runs; closed only by a valid observation that shows
it fixed. A run that is void changes nothing; an item that was not judged, a column that was not reached, changes nothing of its own.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from pydantic import TypeAdapter

from audit.findings import ColumnJudgement, Finding, Judgement
from audit.observations import SEEN_GONE, ColumnSeen, Observation

LifeState = Literal["suspected", "new", "open", "fixed", "reopened", "dismissed"]
ChangeKind = Literal["opened", "reopened", "fixed", "dismissed", "restored"]
OPEN: frozenset[LifeState] = frozenset({"new", "open", "reopened"})
_REACHED = ("found", "renamed")


@dataclass(frozen=True)
class Life:
    """What became of one finding. `first_seen` and `last_seen` are days, `first_run` and `last_run` the runs' ids; `nights` counts the
    consecutive days of valid runs that saw it; `doubts` the consecutive doubtful sightings while it is not open; `reopened` how often
    it came back; `dismissed` by whom and why, "" where nobody did. `finding` is the last that was said of it."""

    fingerprint: str
    row: int
    finding: Finding
    state: LifeState
    first_run: str
    first_seen: dt.date
    last_run: str
    last_seen: dt.date
    nights: int = 1
    doubts: int = 0
    reopened: int = 0
    opened_on: dt.date | None = None
    fixed_on: dt.date | None = None
    dismissed: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it stands today."""
        return self.state in OPEN


@dataclass(frozen=True)
class Change:
    """What a run changed in the life of a finding."""

    kind: ChangeKind
    life: Life


@dataclass(frozen=True)
class Night:
    """What a run saw, as far as lives need it. `rows` are the rows that were asked for, None where all were.

    `answered`: addresses of pages that were read; `listed`: addresses in the lists that were read; `unseen`: addresses that were
    tried and could not be seen. `valid` is False where our own network failed: then nothing may be said.
    """

    run: str
    on: dt.date
    judgements: tuple[Judgement, ...]
    valid: bool = True
    rows: frozenset[int] | None = None
    answered: frozenset[str] = frozenset()
    listed: frozenset[str] = frozenset()
    unseen: frozenset[str] = frozenset()
    sure: float = 0.0
    """The confidence in a column from which on a finding in it is clear; below it is doubtful (nights.toml)."""


@dataclass
class _Settling:
    night: Night
    lives: dict[str, Life]
    changes: list[Change] = field(default_factory=list)

    def put(self, life: Life, kind: ChangeKind | None = None) -> None:
        self.lives[life.fingerprint] = life
        if kind:
            self.changes.append(Change(kind, life))


def settle(previous: Mapping[str, Life], night: Night) -> tuple[dict[str, Life], tuple[Change, ...]]:
    """The lives after a run, and what it changed; the lives as they were where the run is void."""
    done = _Settling(night, dict(previous))
    if not night.valid:
        return done.lives, ()
    by_row = {judgement.row: judgement for judgement in night.judgements}
    seen: set[str] = set()
    for judgement in night.judgements:
        for finding in judgement.findings:
            if finding.fingerprint not in seen:
                seen.add(finding.fingerprint)
                _met(done, judgement, finding)
    for life in previous.values():
        if life.fingerprint not in seen:
            _not_met(done, life, by_row.get(life.row))
    return done.lives, tuple(done.changes)


def is_doubtful(judgement: Judgement, finding: Finding, sure: float) -> bool:
    """Whether a finding rests on a column that was found with little confidence: it may be another column."""
    found = [column for column in _columns(judgement, finding) if column.status in _REACHED and column.source != "pinned"]
    return bool(found) and min(column.confidence for column in found) < sure


def _met(done: _Settling, judgement: Judgement, finding: Finding) -> None:
    """A finding that the run says again, or for the first time."""
    night, life = done.night, done.lives.get(finding.fingerprint)
    doubtful = is_doubtful(judgement, finding, night.sure)
    if life is None:
        first = Life(finding.fingerprint, judgement.row, finding, "suspected", night.run, night.on, night.run, night.on)
        if doubtful:
            done.put(replace(first, doubts=1))
        else:
            done.put(replace(first, state="new", opened_on=night.on), "opened")
        return
    again = replace(
        life,
        finding=finding,
        row=judgement.row,
        last_run=night.run,
        last_seen=max(night.on, life.last_seen),
        nights=life.nights + 1 if life.nights == 0 or night.on > life.last_seen else life.nights,
    )
    if life.state == "dismissed":
        done.put(again)
    elif life.is_open:
        done.put(replace(again, state="open", doubts=0))
    elif doubtful and life.doubts == 0:
        done.put(replace(again, doubts=1, nights=1))
    elif life.state == "suspected":
        done.put(replace(again, state="new", doubts=0, opened_on=night.on), "opened")
    else:
        nights = again.nights if life.doubts else 1
        reopened = replace(again, state="reopened", doubts=0, nights=nights, reopened=life.reopened + 1, opened_on=night.on)
        done.put(replace(reopened, fixed_on=None), "reopened")


def _not_met(done: _Settling, life: Life, judgement: Judgement | None) -> None:
    """A known finding of which the run says nothing: fixed, out of the catalog, or not looked at."""
    night = done.night
    if life.state == "fixed":
        if life.doubts and judgement is not None:
            done.put(replace(life, doubts=0))
        return
    left = _left_the_catalog(life, judgement, night)
    if left:
        if life.state == "suspected":
            del done.lives[life.fingerprint]
        elif life.state != "dismissed":
            done.put(replace(life, state="dismissed", dismissed=left, nights=0), "dismissed")
        return
    if judgement is None:
        return
    if shows_fixed(life, judgement, night):
        if life.state == "suspected":
            del done.lives[life.fingerprint]
        else:
            done.put(replace(life, state="fixed", fixed_on=night.on, nights=0, doubts=0, dismissed=""), "fixed")
    else:
        done.put(replace(life, nights=0, doubts=0))


def _left_the_catalog(life: Life, judgement: Judgement | None, night: Night) -> str:
    """Why the catalog no longer asks for what was missing, "" where it still does."""
    if judgement is None:
        return "not_in_catalog" if night.rows is None else ""
    if judgement.verdict in ("exempt", "manual"):
        return str(judgement.verdict)
    return "not_in_catalog" if judgement.columns and not _columns(judgement, life.finding) else ""


def shows_fixed(life: Life, judgement: Judgement, night: Night) -> bool:
    """Whether a judgement without the finding shows that it is fixed: what was said must have been looked at again, and be well."""
    finding = life.finding
    columns = _columns(judgement, finding)
    reached = bool(columns) and all(column.status in _REACHED for column in columns)
    kind = finding.kind
    if kind == "catalog_defect":
        return True
    if kind == "column_unreachable":
        return bool(columns) and all(column.status != "unreachable" for column in columns)
    if kind == "column_renamed":
        return bool(columns) and all(column.status == "found" for column in columns)
    if not reached:
        return False
    if kind == "column_missing":
        return True
    if kind in ("column_empty", "stale", "expiring"):
        return _clock_is_well(kind, judgement, columns)
    if kind == "element_missing":
        named = [element for element in judgement.elements if element.text == finding.element]
        return bool(named) and all(element.status == "present" for element in named)
    if kind == "broken_link":
        return finding.url in night.answered or (finding.url not in night.listed and finding.url not in night.unseen)
    if kind == "removed":
        return finding.url in night.answered or finding.url in night.listed
    return finding.url not in night.unseen


def _columns(judgement: Judgement, finding: Finding) -> tuple[ColumnJudgement, ...]:
    """The item's columns that a finding is about; one in a child column is about the column that holds it."""
    of = finding.column
    return tuple(column for column in judgement.columns if of is None or of[: len(column.path)] == column.path)


def _clock_is_well(kind: str, judgement: Judgement, columns: tuple[ColumnJudgement, ...]) -> bool:
    """Whether the item's clock was read and no longer says what the finding said."""
    fresh = judgement.freshness
    if fresh.status in ("fresh", "explained_empty", "static"):
        return True
    if fresh.status not in ("stale", "empty"):
        return False  # undated, unclear: nothing was shown
    if kind == "expiring":
        return True
    # Another column of the item may be the one that is late or blank: then this one must show its own posts.
    newest = max((column.latest_post for column in columns if column.latest_post), default=None)
    if kind == "column_empty":
        return any(column.posts for column in columns)
    return newest is not None and fresh.limit is not None and newest >= fresh.limit


def night_of(
    run: str,
    on: dt.date,
    judgements: Iterable[Judgement],
    observations: Iterable[Observation],
    *,
    valid: bool = True,
    rows: frozenset[int] | None = None,
    sure: float = 0.0,
) -> Night:
    """What lives need of a run's observations."""
    answered: set[str] = set()
    listed: set[str] = set()
    unseen: set[str] = set()
    for seen in observations:
        if isinstance(seen, ColumnSeen):
            listed.update(post.url for post in seen.listing.posts)
            for content in seen.contents:
                answered.update((content.fetched.url, content.fetched.final_url))
            unseen.update(url for url, reason in seen.unread if reason not in SEEN_GONE)
    return Night(
        run, on, tuple(judgements), valid, rows, frozenset(answered), frozenset(listed), frozenset(unseen - answered), sure
    )


_LIFE = TypeAdapter(Life)


def life_to_json(life: Life) -> str:
    """One line of JSON, Chinese as Chinese."""
    return _LIFE.dump_json(life).decode()


def life_from_json(text: str) -> Life:
    """The inverse of `life_to_json`; raises pydantic.ValidationError on anything else."""
    return _LIFE.validate_json(text)
