"""Nights and the validity of runs: what was asked for, what came of it, what has not entered the lives of findings yet."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from typing import Any

from audit.store.codec import storable, utc_text
from audit.store.file import RUN, DatabaseFile, run_of_row, time_of
from audit.store.records import NightRecord, Run, StoreError

_NIGHT = "SELECT number, as_of, started, finished, agencies, validity, void_reason FROM nights"


class Nights(DatabaseFile):
    """The part of the store that knows of nights."""

    def begin_night(self, agencies: Iterable[str], as_of: dt.date, *, started: dt.datetime | None = None) -> int:
        """Opens a night and returns its number."""
        with self._step():
            row = self._db.execute(
                "INSERT INTO nights (as_of, started, agencies) VALUES (?, ?, ?) RETURNING number",
                [as_of.isoformat(), utc_text(started or dt.datetime.now(dt.UTC)), json.dumps(list(agencies))],
            ).fetchone()
        return int(row[0])

    def finish_night(self, number: int, void_reason: str = "", *, finished: dt.datetime | None = None) -> None:
        """Closes a night; with a reason it is void, and so are all its runs."""
        with self._step():
            self._db.execute(
                "UPDATE nights SET finished = ?, validity = ?, void_reason = ? WHERE number = ? AND finished IS NULL",
                [
                    utc_text(finished or dt.datetime.now(dt.UTC)),
                    "void" if void_reason else "valid",
                    storable(void_reason),
                    number,
                ],
            )
            if void_reason:
                self._db.execute(
                    "UPDATE runs SET validity = 'void', void_reason = ? WHERE night = ? AND validity = 'valid'",
                    [storable(void_reason), number],
                )

    def night(self, number: int) -> NightRecord:
        """One night; StoreError where there is none of that number."""
        rows = self._rows(f"{_NIGHT} WHERE number = ?", number)
        if not rows:
            raise StoreError(f"{self.path}: no night {number}; `audit runs` lists what there is")
        return _night(rows[0])

    def nights(self, *, limit: int = 50) -> tuple[NightRecord, ...]:
        """The latest nights, newest first."""
        return tuple(map(_night, self._rows(f"{_NIGHT} ORDER BY number DESC LIMIT ?", limit)))

    def unfinished_nights(self) -> tuple[NightRecord, ...]:
        """Nights that were never closed, oldest first: their process died, or is at work."""
        return tuple(map(_night, self._rows(f"{_NIGHT} WHERE finished IS NULL ORDER BY number")))

    def runs_of_night(self, number: int) -> tuple[Run, ...]:
        """The runs of a night in the order in which they began."""
        return tuple(map(run_of_row, self._rows(f"{RUN} WHERE r.night = ? ORDER BY r.number", number)))

    def decide_validity(self, run: str, void_reason: str, figures: str) -> None:
        """Says whether a run is valid (no reason) or void, and on which figures that was decided."""
        with self._step():
            self._db.execute(
                "UPDATE runs SET validity = ?, void_reason = ?, figures = ? WHERE id = ?",
                ["void" if void_reason else "valid", storable(void_reason), figures, run],
            )

    def last_valid_run(self, agency: str, before: str) -> Run | None:
        """The newest valid finished run of the whole catalog that began before the run `before`: what it is measured against."""
        rows = self._rows(
            f"""{RUN} WHERE r.agency = ? AND r.state = 'finished' AND r.validity = 'valid' AND r.items = '[]'
                AND r.number < (SELECT number FROM runs WHERE id = ?) ORDER BY r.number DESC LIMIT 1""",
            agency,
            before,
        )
        return run_of_row(rows[0]) if rows else None

    def unsettled_runs(self, agency: str) -> tuple[Run, ...]:
        """Finished runs that have not entered the lives of findings, oldest first; one that an unfinished night still decides upon,
        and one that began before the last settled one, is none of them."""
        rows = self._rows(
            f"""{RUN} LEFT JOIN nights n ON n.number = r.night
                WHERE r.agency = ?1 AND r.state = 'finished' AND r.settled IS NULL AND (r.night IS NULL OR n.finished IS NOT NULL)
                AND r.number > coalesce((SELECT max(number) FROM runs WHERE agency = ?1 AND settled IS NOT NULL), 0)
                ORDER BY r.number""",
            agency,
        )
        return tuple(map(run_of_row, rows))

    def unfinished_run(
        self, agency: str, *, catalog_sha256: str, items: Iterable[int], as_of: dt.date, since: dt.datetime
    ) -> Run | None:
        """The newest run that never ended, of the same catalog, rows and day, begun after `since`; None where there is none.

        Only for one who holds the agency's lock: else it may be a run that is at work.
        """
        rows = self._rows(
            f"""{RUN} WHERE r.agency = ? AND r.state = 'running' AND r.catalog = ? AND r.items = ? AND r.as_of = ? AND r.started >= ?
                ORDER BY r.number DESC LIMIT 1""",
            agency,
            catalog_sha256,
            json.dumps(list(items)),
            as_of.isoformat(),
            utc_text(since),
        )
        return run_of_row(rows[0]) if rows else None

    def take_up(self, run: str, night: int | None) -> None:
        """Goes on with an unfinished run, in a night where one is named."""
        with self._step():
            self._db.execute("UPDATE runs SET note = '', night = coalesce(?, night) WHERE id = ?", [night, run])

    def leave_off(self, run: str, note: str, requests: int) -> None:
        """Keeps a run open for the next start; `note` says why it stopped."""
        with self._step():
            self._db.execute(
                "UPDATE runs SET note = ?, requests = requests + ? WHERE id = ? AND state = 'running'",
                [storable(note), requests, run],
            )

    def give_up(self, agency: str, except_run: str, note: str) -> int:
        """Closes as failed what never ended of an agency's other runs; how many there were."""
        with self._step():
            return self._db.execute(
                "UPDATE runs SET state = 'failed', note = ?, finished = ? WHERE agency = ? AND state = 'running' AND id <> ?",
                [storable(note), utc_text(dt.datetime.now(dt.UTC)), agency, except_run],
            ).rowcount


def _night(row: tuple[Any, ...]) -> NightRecord:
    number, as_of, started, finished, agencies, validity, reason = row
    return NightRecord(
        number,
        dt.date.fromisoformat(as_of),
        time_of(started),
        time_of(finished) if finished else None,
        tuple(json.loads(agencies)),
        validity,
        reason,
    )
