"""What people decided about findings, and the log of it: every question and write of the review pages, over an open Store.

Each write and its line in the log are one step: no action without its line, no line without its action.
"""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from audit.findings import Finding
from audit.store.codec import finding_from_json, storable, utc_text
from audit.store.database import Store
from audit.store.records import Page, Run

ReviewState = Literal["new", "confirmed", "disputed", "accepted", "fixed", "reopened"]
WHOLE = "r.state = 'finished' AND r.items = '[]' AND r.validity = 'valid'"
"""A run whose result stands for the agency: finished, not void, and of its whole catalog."""


@dataclass(frozen=True)
class Review:
    """Where a finding stands. `until` is the last day of an accepted exception; `at` UTC ISO 8601 of the last change."""

    state: ReviewState = "new"
    assignee: str = ""
    due: dt.date | None = None
    note: str = ""
    until: dt.date | None = None
    at: str = ""
    who: str = ""

    def on(self, today: dt.date) -> Review:
        """The same as of a day: an exception that has run out is open again."""
        if self.state == "accepted" and self.until is not None and self.until < today:
            return replace(self, state="reopened")
        return self


@dataclass(frozen=True)
class LogLine:
    """One action: when (UTC ISO 8601), who, what, about which finding; `detail` holds what was said."""

    at: str
    who: str
    action: str
    agency: str = ""
    row: int | None = None
    fingerprint: str = ""
    detail: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class TrendPoint:
    """One whole run in the past: how many items had each verdict."""

    number: int
    as_of: dt.date
    counts: Mapping[str, int]


@dataclass(frozen=True)
class Recheck:
    """One crawl of a single item asked for from the pages; `code` is None while it goes on."""

    id: int
    agency: str
    row: int
    fingerprint: str
    who: str
    started: str
    after_run: int
    finished: str | None
    code: int | None
    error: str
    run: str | None


@dataclass(frozen=True)
class Progress:
    """How far a crawl is: columns asked and answered, pages kept."""

    asked: int = 0
    answered: int = 0
    pages: int = 0


class Reviews:
    """The review pages' side of a store."""

    def __init__(self, store: Store) -> None:
        self.store = store

    # Runs

    def last_whole_run(self, agency: str) -> Run | None:
        """The newest finished run of the whole catalog; the newest finished one where there is none."""
        rows = self.store._rows(
            f"SELECT r.id FROM runs r WHERE r.agency = ? AND {WHOLE} ORDER BY r.number DESC LIMIT 1", agency
        )
        return self.store.run(rows[0][0]) if rows else self.store.last_run(agency)

    def report_run(self, agency: str) -> Run | None:
        """The run that a report shows where none is named: the newest finished one that is no re-check from the pages."""
        rows = self.store._rows(
            """SELECT r.id FROM runs r WHERE r.agency = ? AND r.state = 'finished'
               AND r.id NOT IN (SELECT run FROM rechecks WHERE run IS NOT NULL) ORDER BY r.number DESC LIMIT 1""",
            agency,
        )
        return self.store.run(rows[0][0]) if rows else None

    def later_partial_runs(self, agency: str, after: int) -> tuple[Run, ...]:
        """The finished runs of single rows after a run, oldest first."""
        rows = self.store._rows(
            """SELECT r.id FROM runs r WHERE r.agency = ? AND r.state = 'finished' AND r.items <> '[]' AND r.number > ?
               ORDER BY r.number""",
            agency,
            after,
        )
        return tuple(self.store.run(row[0]) for row in rows)

    def trend(self, agency: str, upto: int, limit: int = 30) -> tuple[TrendPoint, ...]:
        """The whole runs up to a run's number, oldest first."""
        rows = self.store._rows(
            f"""SELECT r.number, r.as_of, j.verdict, count(*) FROM
                (SELECT * FROM runs r WHERE r.agency = ? AND {WHOLE} AND r.number <= ? ORDER BY r.number DESC LIMIT ?) r
                JOIN judgements j ON j.run = r.id GROUP BY r.number, j.verdict ORDER BY r.number""",
            agency,
            upto,
            limit,
        )
        points: dict[int, tuple[str, dict[str, int]]] = {}
        for number, as_of, verdict, count in rows:
            points.setdefault(number, (as_of, {}))[1][verdict] = count
        return tuple(TrendPoint(number, dt.date.fromisoformat(day), counts) for number, (day, counts) in points.items())

    def kinds(self, run: str) -> Counter[tuple[str, str]]:
        """How many findings a run has of each (kind, severity)."""
        rows = self.store._rows("SELECT kind, severity, count(*) FROM findings WHERE run = ? GROUP BY kind, severity", run)
        return Counter({(kind, severity): count for kind, severity, count in rows})

    def verdicts(self, run: str) -> Counter[str]:
        """How many items of a run have each verdict."""
        return Counter(dict(self.store._rows("SELECT verdict, count(*) FROM judgements WHERE run = ? GROUP BY verdict", run)))

    def fingerprints(self, run: str) -> tuple[str, ...]:
        """The findings of a run that are gaps."""
        return tuple(
            row[0] for row in self.store._rows("SELECT fingerprint FROM findings WHERE run = ? AND severity <> 'advice'", run)
        )

    def history(self, agency: str, fingerprint: str) -> tuple[tuple[Run, Finding | None], ...]:
        """The finished runs that judged a finding's row, newest first, each with the finding as it was, None where it was not."""
        rows = self.store._rows(
            """SELECT r.id, f.finding FROM runs r
               JOIN judgements j ON j.run = r.id AND j.row = (
                   SELECT f.row FROM findings f JOIN runs x ON x.id = f.run
                   WHERE f.fingerprint = ?2 AND x.agency = ?1 ORDER BY x.number DESC LIMIT 1)
               LEFT JOIN findings f ON f.run = r.id AND f.fingerprint = ?2
               WHERE r.agency = ?1 AND r.state = 'finished' ORDER BY r.number DESC LIMIT 60""",
            agency,
            fingerprint,
        )
        return tuple((self.store.run(run), finding_from_json(text) if text else None) for run, text in rows)

    def page(self, sha256: str, url: str | None = None) -> Page | None:
        """One fetch of a stored page: the newest, of that address where one is named."""
        rows = self.store._rows(
            """SELECT url, final_url, status, at, sha256, size, content_type FROM pages WHERE sha256 = ?1
               ORDER BY (?2 IS NOT NULL AND (url = ?2 OR final_url = ?2)) DESC, at DESC LIMIT 1""",
            sha256,
            url,
        )
        return Page(*rows[0]) if rows else None

    # Reviews

    def reviews(self, agency: str, today: dt.date) -> dict[str, Review]:
        """Where each finding of an agency stands, by fingerprint; one that nobody touched is not in it."""
        rows = self.store._rows(
            "SELECT fingerprint, state, assignee, due, note, until, at, who FROM reviews WHERE agency = ?", agency
        )
        return {mark: Review(state, assignee, _day(due), note, _day(until), at, who).on(today)
                for mark, state, assignee, due, note, until, at, who in rows}  # fmt: skip

    def change(
        self,
        agency: str,
        marks: Iterable[tuple[str, int]],
        who: str,
        action: str,
        detail: Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> int:
        """Changes `fields` of the reviews of (fingerprint, row) pairs and logs each; gives how many were changed.

        Fields are state, assignee, due, note, until; what is not named stays.
        """
        allowed = {"state", "assignee", "due", "note", "until"}
        if set(fields) - allowed:
            raise ValueError(f"{set(fields) - allowed}: no fields of a review; use {allowed}")
        values = {name: _plain(value) for name, value in fields.items()}
        at, count = _now(), 0
        with self.store._step():
            for mark, row in marks:
                self.store._db.execute(
                    "INSERT OR IGNORE INTO reviews (agency, fingerprint, row, state, at, who) VALUES (?, ?, ?, 'new', ?, ?)",
                    [agency, mark, row, at, who],
                )
                sets = ", ".join(f"{name} = ?" for name in values)
                self.store._db.execute(
                    f"UPDATE reviews SET {sets + ', ' if sets else ''}at = ?, who = ? WHERE agency = ? AND fingerprint = ?",
                    [*values.values(), at, who, agency, mark],
                )
                self._put(LogLine(at, who, action, agency, row, mark, {**(detail or {}), **values}))
                count += 1
        return count

    def log(self, line: LogLine) -> None:
        """Adds a line; its `at` is now where it is empty."""
        with self.store._step():
            self._put(line)

    def _put(self, line: LogLine) -> None:
        self.store._db.execute(
            "INSERT INTO review_log (at, who, action, agency, row, fingerprint, detail) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                line.at or _now(),
                storable(line.who),
                line.action,
                line.agency,
                line.row,
                storable(line.fingerprint),
                storable(json.dumps(dict(line.detail), ensure_ascii=False, default=str)),
            ],
        )

    def lines(self, agency: str | None = None, fingerprint: str | None = None, limit: int = 200) -> tuple[LogLine, ...]:
        """The newest lines of the log first; of one agency, of one finding."""
        rows = self.store._rows(
            """SELECT at, who, action, agency, row, fingerprint, detail FROM review_log
               WHERE (?1 IS NULL OR agency = ?1) AND (?2 IS NULL OR fingerprint = ?2) ORDER BY id DESC LIMIT ?3""",
            agency,
            fingerprint,
            limit,
        )
        return tuple(
            LogLine(at, by, action, whose, row, mark, json.loads(detail)) for at, by, action, whose, row, mark, detail in rows
        )

    def failures(self, who: str, since: dt.datetime) -> int:
        """How many logins of a name or an address failed since a time."""
        rows = self.store._rows(
            "SELECT count(*) FROM review_log WHERE action = 'login_failed' AND at >= ?1 AND (who = ?2 OR json_extract(detail, '$.from') = ?2)",
            utc_text(since),
            who,
        )
        return int(rows[0][0])

    # Re-checks

    def begin_recheck(self, agency: str, row: int, fingerprint: str, who: str) -> int:
        """Opens a re-check and logs it; gives its id."""
        with self.store._step():
            last = self.store._db.execute("SELECT coalesce(max(number), 0) FROM runs").fetchone()[0]
            cursor = self.store._db.execute(
                "INSERT INTO rechecks (agency, row, fingerprint, who, started, after_run) VALUES (?, ?, ?, ?, ?, ?)",
                [agency, row, fingerprint, who, _now(), last],
            )
            self._put(LogLine("", who, "recheck", agency, row, fingerprint))
        return int(cursor.lastrowid or 0)

    def end_recheck(self, number: int, code: int, error: str) -> None:
        """Closes a re-check with the exit code of its crawl, and remembers the run that it made."""
        with self.store._step():
            self.store._db.execute(
                "UPDATE rechecks SET finished = ?, code = ?, error = ?, run = coalesce(run, (" + _RUN_OF + ")) WHERE id = ?",
                [_now(), code, storable(error), number],
            )

    def expire_rechecks(self, before: dt.datetime, error: str) -> int:
        """Closes those that began before a time and never ended: their pages were stopped. Gives how many there were."""
        with self.store._step():
            cursor = self.store._db.execute(
                "UPDATE rechecks SET finished = ?, code = -1, error = ? WHERE code IS NULL AND started < ?",
                [_now(), error, utc_text(before)],
            )
        return int(cursor.rowcount)

    def recheck(self, number: int) -> Recheck | None:
        """One re-check; its run is known as soon as the crawl has begun."""
        rows = self.store._rows(
            f"""SELECT id, agency, row, fingerprint, who, started, after_run, finished, code, error, coalesce(run, ({_RUN_OF}))
                FROM rechecks WHERE id = ?""",
            number,
        )
        return Recheck(*rows[0]) if rows else None

    def open_rechecks(self, agency: str) -> int:
        """How many re-checks of an agency go on."""
        return int(self.store._rows("SELECT count(*) FROM rechecks WHERE agency = ? AND code IS NULL", agency)[0][0])

    def progress(self, run: str) -> Progress:
        """How far a run is."""
        count = "(SELECT count(*) FROM {} WHERE run = ?1)"
        return Progress(*self.store._rows(f"SELECT {', '.join(count.format(t) for t in ('asks', 'columns', 'pages'))}", run)[0])


_RUN_OF = """SELECT r.id FROM runs r WHERE r.agency = rechecks.agency AND r.number > rechecks.after_run
             AND r.items = '[' || rechecks.row || ']' ORDER BY r.number LIMIT 1"""


def _now() -> str:
    return utc_text(dt.datetime.now(dt.UTC))


def _plain(value: Any) -> Any:
    if isinstance(value, dt.date):
        return value.isoformat()
    return storable(value) if isinstance(value, str) else value


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
