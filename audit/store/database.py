"""The store itself: every question and every write, each write one atomic step.

One `Store` belongs to one thread; several processes may hold the same file (WAL: readers never wait, writers take turns).
    begin_run → save_page, save_observation … (as they are made) → save_judgements → finish_run | fail_run
"""

from __future__ import annotations

import datetime as dt
import json
import secrets
from collections.abc import Iterable

from audit.catalog.model import Catalog, from_json, to_json
from audit.findings import Judgement, judgement_from_json
from audit.observations import Ask, ColumnSeen, Observation, observation_from_json
from audit.store.codec import (
    ask_from_json,
    ask_id,
    ask_to_json,
    finding_text,
    judgement_text,
    observation_text,
    packed,
    path_text,
    sha256_of,
    storable,
    utc_text,
)
from audit.store.file import RUN, run_of_row, time_of
from audit.store.lives import Lives
from audit.store.nights import Nights
from audit.store.outbox import Outbox
from audit.store.pages import Pages
from audit.store.posts import Posts
from audit.store.records import FindingSpan, Run, StoreError
from audit.store.upkeep import Upkeep


class Store(Nights, Lives, Posts, Pages, Outbox, Upkeep):
    """An open database; `close` it or use it as a context manager. Every method raises StoreError, one line, and nothing else
    where the file is at fault."""

    # Runs

    def begin_run(
        self,
        *,
        agency: str,
        site: str,
        catalog: Catalog,
        as_of: dt.date,
        items: Iterable[int] = (),
        asks: Iterable[Ask] = (),
        started: dt.datetime | None = None,
        night: int | None = None,
    ) -> str:
        """Opens a run and returns its id, `20261120T021501Z-` and four hex digits (`started` in UTC, now where left out).

        `items` are the rows asked for, empty for all. The catalog is kept as it was, so that the run can be reported and judged
        again after somebody corrected `catalogs/ID.json`.
        """
        started = started or dt.datetime.now(dt.UTC)
        text = to_json(catalog)
        sha256 = sha256_of(text)
        with self._step():
            self._db.execute("INSERT OR IGNORE INTO catalogs VALUES (?, ?, ?)", [sha256, catalog.title, text])
            run = self._free_id(started)
            self._db.table("runs").insert(
                {
                    "id": run,
                    "agency": agency,
                    "site": site,
                    "started": utc_text(started),
                    "as_of": as_of.isoformat(),
                    "state": "running",
                    "items": json.dumps(list(items)),
                    "catalog": sha256,
                    "night": night,
                }
            )
            for ask in asks:
                self._put_ask(run, ask)
        return run

    def _free_id(self, started: dt.datetime) -> str:
        while True:  # two workers may begin in the same second; the step holds the write lock, so a free id stays free
            run = f"{started.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}-{secrets.token_hex(2)}"
            if not self._db.execute("SELECT 1 FROM runs WHERE id = ?", [run]).fetchone():
                return run

    def finish_run(self, run: str, *, requests: int, note: str = "", finished: dt.datetime | None = None) -> None:
        """Closes a run that could be done; `requests` is how many requests went out since it was begun or taken up."""
        self._end_run(run, "finished", requests, note, finished)

    def fail_run(self, run: str, note: str, *, requests: int = 0, finished: dt.datetime | None = None) -> None:
        """Closes a run that could not be done, `note` says why; what it saw stays, and no report takes it for a result."""
        self._end_run(run, "failed", requests, note, finished)

    def _end_run(self, run: str, state: str, requests: int, note: str, finished: dt.datetime | None) -> None:
        with self._step():
            current = self._state(run)
            if current != "running":
                raise StoreError(f"{self.path}: run {run} is {current} already; begin a new run")
            self._db.execute(
                "UPDATE runs SET state = ?, requests = requests + ?, note = ?, finished = ? WHERE id = ?",
                [state, requests, storable(note), utc_text(finished or dt.datetime.now(dt.UTC)), run],
            )

    def _state(self, run: str) -> str:
        row = self._db.execute("SELECT state FROM runs WHERE id = ?", [run]).fetchone()
        if row is None:
            raise StoreError(f"{self.path}: no run {run}; `audit report` without --run takes the last one")
        return str(row[0])

    def run(self, which: int | str) -> Run:
        """The run with this number (also as text, `"12"`) or this id; StoreError where there is none."""
        by = "number" if isinstance(which, int) or which.isdecimal() else "id"
        rows = self._rows(f"{RUN} WHERE r.{by} = ?", int(which) if by == "number" else which)
        if not rows:
            raise StoreError(f"{self.path}: no run {which}; `audit report` without --run takes the last one")
        return run_of_row(rows[0])

    def runs(self, agency: str | None = None, *, limit: int = 50) -> tuple[Run, ...]:
        """The latest runs in any state, newest first; of one agency where one is named."""
        rows = self._rows(f"{RUN} WHERE ?1 IS NULL OR r.agency = ?1 ORDER BY r.number DESC LIMIT ?2", agency, limit)
        return tuple(map(run_of_row, rows))

    def last_run(self, agency: str) -> Run | None:
        """The newest finished run, or None."""
        rows = self._rows(f"{RUN} WHERE r.agency = ? AND r.state = 'finished' ORDER BY r.number DESC LIMIT 1", agency)
        return run_of_row(rows[0]) if rows else None

    def previous_run(self, agency: str, before: str) -> Run | None:
        """The newest finished run of the whole catalog that began before the run `before`, or None.

        A run of single rows (`-a items=3`) is passed over: measured against it, every other row would be without a past.
        """
        rows = self._rows(
            f"""{RUN} WHERE r.agency = ? AND r.state = 'finished' AND r.items = '[]' AND r.number < ?
                              AND r.validity = 'valid' ORDER BY r.number DESC LIMIT 1""",
            agency,
            self.run(before).number,
        )
        return run_of_row(rows[0]) if rows else None

    def catalog(self, run: str) -> Catalog:
        """The catalog as it was when the run began."""
        rows = self._rows("SELECT catalog FROM catalogs WHERE sha256 = ?", self.run(run).catalog_sha256)
        return from_json(rows[0][0], f"{self.path}: catalog of run {run}")

    # What was seen

    def save_observation(self, run: str, ask: Ask, observation: Observation) -> None:
        """Keeps what came back for one ask, and remembers its posts; said again, the later one stands."""
        key, path = ask_id(ask), storable(path_text(ask.path))
        text = observation_text(observation)
        with self._step():
            self._state(run)
            self._put_ask(run, ask)
            self._db.execute(
                "INSERT OR REPLACE INTO columns (run, ask_id, path, status, url, observation) VALUES (?, ?, ?, ?, ?, ?)",
                [run, key, path, observation.kind, storable(observation.url), packed(text)],
            )
            if isinstance(observation, ColumnSeen):
                self._remember_posts(run, path, observation)

    def _put_ask(self, run: str, ask: Ask) -> None:
        self._db.execute(
            """INSERT OR IGNORE INTO asks (run, ask_id, seq, path, ask)
                            VALUES (?1, ?2, (SELECT count(*) FROM asks WHERE run = ?1), ?3, ?4)""",
            [run, ask_id(ask), storable(path_text(ask.path)), packed(ask_to_json(ask))],
        )

    def asks(self, run: str) -> tuple[Ask, ...]:
        """What a run was asked, in order."""
        return tuple(
            self._read(ask_from_json, row[0], run) for row in self._rows("SELECT ask FROM asks WHERE run = ? ORDER BY seq", run)
        )

    def observations(self, run: str) -> tuple[Observation, ...]:
        """What came back, in the order of the asks; an ask without an answer yet has none here (see `answers`)."""
        return tuple(seen for _, seen in self.answers(run) if seen is not None)

    def answers(self, run: str) -> tuple[tuple[Ask, Observation | None], ...]:
        """Every ask with what came back; None where the run ended before it."""
        rows = self._rows(
            """SELECT a.ask, c.observation FROM asks a LEFT JOIN columns c USING (run, ask_id)
                             WHERE a.run = ? ORDER BY a.seq""",
            run,
        )
        return tuple(
            (self._read(ask_from_json, ask, run), None if text is None else self._read(observation_from_json, text, run))
            for ask, text in rows
        )

    def last_good(self, agency: str, path: tuple[str, ...], before: str) -> tuple[Run, ColumnSeen] | None:
        """The newest sight of a column in a finished run before the run `before`: what stands beside tonight's failure."""
        rows = self._rows(
            """SELECT c.run, c.observation FROM columns c JOIN runs r ON r.id = c.run
                             WHERE c.path = ? AND c.status = 'seen' AND r.agency = ? AND r.state = 'finished' AND r.validity = 'valid' AND r.number < ?
                             ORDER BY r.number DESC LIMIT 1""",
            storable(path_text(path)),
            agency,
            self.run(before).number,
        )
        for run, text in rows:
            seen = self._read(observation_from_json, text, run)
            if isinstance(seen, ColumnSeen):
                return self.run(run), seen
        return None

    def known_urls(self, agency: str) -> dict[tuple[str, ...], str]:
        """Where each column was found last, by path: to be verified first in the next run."""
        rows = self._rows(
            """SELECT c.path, c.url, max(r.number) FROM columns c JOIN runs r ON r.id = c.run
                             WHERE r.agency = ? AND r.state = 'finished' AND c.status = 'seen' GROUP BY c.path""",
            agency,
        )
        return {tuple(json.loads(path)): url for path, url, _ in rows}

    # What was judged

    def save_judgements(self, run: str, judgements: Iterable[Judgement]) -> None:
        """Puts these in the place of all judgements of the run, in one step: where one cannot be saved, the old ones stay."""
        judgements = list(judgements)
        for judgement in judgements:
            if judgement.run != run:
                raise ValueError(f"row {judgement.row} was judged for run {judgement.run}, not {run}")
        with self._step():
            self._state(run)
            self._db.execute("DELETE FROM judgements WHERE run = ?", [run])
            self._db.conn.executemany(
                "INSERT INTO judgements (run, row, verdict, judgement) VALUES (?, ?, ?, ?)",
                [(run, judgement.row, judgement.verdict, packed(judgement_text(judgement))) for judgement in judgements],
            )
            self._db.conn.executemany(
                "INSERT INTO findings (run, row, seq, fingerprint, kind, severity, finding) VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    (
                        run,
                        judgement.row,
                        seq,
                        storable(finding.fingerprint),
                        finding.kind,
                        finding.severity,
                        finding_text(finding),
                    )
                    for judgement in judgements
                    for seq, finding in enumerate(judgement.findings)
                ],
            )

    def judgements(self, run: str) -> tuple[Judgement, ...]:
        """The judgements of a run, by row."""
        return tuple(
            self._read(judgement_from_json, row[0], run)
            for row in self._rows("SELECT judgement FROM judgements WHERE run = ? ORDER BY row", run)
        )

    def finding_spans(self, agency: str) -> dict[str, FindingSpan]:
        """Since when each finding of an agency is known, by fingerprint, over its finished runs."""
        rows = self._rows(
            """
            WITH seen AS (SELECT DISTINCT f.fingerprint, r.number, r.id, r.started FROM findings f JOIN runs r ON r.id = f.run
                          WHERE r.agency = ? AND r.state = 'finished' AND r.validity = 'valid'),
                 span AS (SELECT fingerprint, min(number) AS first, max(number) AS last, count(*) AS runs
                          FROM seen GROUP BY fingerprint)
            SELECT s.fingerprint, a.id, a.started, b.id, b.started, s.runs
            FROM span s JOIN runs a ON a.number = s.first JOIN runs b ON b.number = s.last""",
            agency,
        )
        return {row[0]: FindingSpan(row[0], row[1], time_of(row[2]), row[3], time_of(row[4]), row[5]) for row in rows}
