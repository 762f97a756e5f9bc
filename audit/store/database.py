"""The store itself: every question and every write, each write one atomic step.

One `Store` belongs to one thread; several processes may hold the same file (WAL: readers never wait, writers take turns).
    begin_run → save_page, save_observation … (as they are made) → save_judgements → finish_run | fail_run
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import secrets
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self, TypeVar

from pydantic import ValidationError
from sqlite_utils import Database

from audit.catalog.model import Catalog, from_json, to_json
from audit.findings import Judgement, judgement_from_json
from audit.observations import Ask, ColumnSeen, Fetched, Observation, observation_from_json
from audit.store.bodies import Bodies
from audit.store.codec import (
    ask_from_json,
    ask_id,
    ask_to_json,
    finding_text,
    judgement_text,
    observation_text,
    path_text,
    storable,
    utc_text,
)
from audit.store.records import FindingSpan, Page, PostSeen, Run, StoreError
from audit.store.schema import KNOWN, MIGRATIONS

T = TypeVar("T")

BUSY_MS = 10_000
"""How long a write waits for another process. A step takes milliseconds; ten seconds means that someone holds the file."""

_RUN = """SELECT r.number, r.id, r.agency, r.site, r.started, r.finished, r.as_of, r.state, r.items, r.requests, r.note,
          r.catalog, c.title FROM runs r JOIN catalogs c ON c.sha256 = r.catalog"""


class Store:
    """An open database; `close` it or use it as a context manager. Every method raises StoreError, one line, and nothing else
    where the file is at fault."""

    def __init__(self, db: Database, path: Path) -> None:
        """Use `Store.open`."""
        self._db = db
        self.path = path
        self._bodies = Bodies(path.with_name(path.name + ".pages"))

    @classmethod
    def open(cls, path: str | Path, *, busy_ms: int = BUSY_MS) -> Self:
        """Opens or makes the database and brings its tables up to date.

        StoreError where the file cannot be written, is no database, holds something else, was made by a newer version of
        this program, or stays locked for `busy_ms` milliseconds.
        """
        path = Path(path)
        if not path.parent.is_dir():
            raise StoreError(f"{path}: the folder {path.parent} is not there; create it or name another database")
        with _faults_of(path):
            connection = sqlite3.connect(path, timeout=busy_ms / 1000)
        store = cls(Database(connection, execute_plugins=False), path)
        try:
            with _faults_of(path):
                store._prepare(busy_ms)
        except BaseException:
            store.close()
            raise
        return store

    def close(self) -> None:
        """Closes the file; what was saved stays."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _prepare(self, busy_ms: int) -> None:
        db = self._db
        db.execute(f"PRAGMA busy_timeout = {int(busy_ms)}")
        # Looked at before anything is changed: a file that is not ours keeps its journal mode too.
        self._refuse_strangers()
        db.enable_wal()
        # NORMAL under WAL survives a killed process; a power cut may cost the last steps, never the file.
        db.execute("PRAGMA synchronous = NORMAL")
        db.execute("PRAGMA foreign_keys = ON")
        # The write lock comes first, so that two nightly workers on a new file do not both make the tables.
        with self._step():
            self._refuse_strangers()
            if MIGRATIONS.pending(db):
                MIGRATIONS.apply(db)
            # BEGIN IMMEDIATE is content with a file that may only be read; a write, even of no row, is not.
            db.execute("UPDATE runs SET note = note WHERE 0")

    def _refuse_strangers(self) -> None:
        done = {migration.name for migration in MIGRATIONS.applied(self._db)}
        if done - KNOWN:
            raise StoreError(
                f"{self.path}: made by a newer version of this program; upgrade the program or name another database"
            )
        tables = sorted(name for name in self._db.table_names() if not name.startswith(("sqlite_", "_sqlite_")))
        if tables and not done:
            raise StoreError(f"{self.path}: holds tables of another program ({', '.join(tables[:3])}); name another database")

    @contextmanager
    def _step(self) -> Iterator[None]:
        """One atomic write. It takes the write lock before it reads: a step that read first would fail at once
        (SQLITE_BUSY_SNAPSHOT, no waiting) when another worker wrote in between."""
        with _faults_of(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.commit()
            except BaseException:
                self._db.rollback()
                raise

    def _rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        with _faults_of(self.path):
            return self._db.execute(sql, values).fetchall()

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
    ) -> str:
        """Opens a run and returns its id, `20261120T021501Z-` and four hex digits (`started` in UTC, now where left out).

        `items` are the rows asked for, empty for all. The catalog is kept as it was, so that the run can be reported and judged
        again after somebody corrected `catalogs/ID.json`.
        """
        started = started or dt.datetime.now(dt.UTC)
        text = to_json(catalog)
        sha256 = hashlib.sha256(text.encode()).hexdigest()
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
        """Closes a run that could be done; `requests` is how many answers servers gave."""
        self._end_run(run, "finished", requests, note, finished)

    def fail_run(self, run: str, note: str, *, requests: int = 0, finished: dt.datetime | None = None) -> None:
        """Closes a run that could not be done, `note` says why; what it saw stays, and no report takes it for a result."""
        self._end_run(run, "failed", requests, note, finished)

    def _end_run(self, run: str, state: str, requests: int, note: str, finished: dt.datetime | None) -> None:
        with self._step():
            current = self._state(run)
            if current != "running":
                raise StoreError(f"{self.path}: run {run} is {current} already; begin a new run")
            self._db.table("runs").update(
                _number(self._db, run),
                {
                    "state": state,
                    "requests": requests,
                    "note": storable(note),
                    "finished": utc_text(finished or dt.datetime.now(dt.UTC)),
                },
            )

    def _state(self, run: str) -> str:
        row = self._db.execute("SELECT state FROM runs WHERE id = ?", [run]).fetchone()
        if row is None:
            raise StoreError(f"{self.path}: no run {run}; `audit report` without --run takes the last one")
        return str(row[0])

    def run(self, which: int | str) -> Run:
        """The run with this number (also as text, `"12"`) or this id; StoreError where there is none."""
        by = "number" if isinstance(which, int) or which.isdecimal() else "id"
        rows = self._rows(f"{_RUN} WHERE r.{by} = ?", int(which) if by == "number" else which)
        if not rows:
            raise StoreError(f"{self.path}: no run {which}; `audit report` without --run takes the last one")
        return _run(rows[0])

    def runs(self, agency: str | None = None, *, limit: int = 50) -> tuple[Run, ...]:
        """The latest runs in any state, newest first; of one agency where one is named."""
        rows = self._rows(f"{_RUN} WHERE ?1 IS NULL OR r.agency = ?1 ORDER BY r.number DESC LIMIT ?2", agency, limit)
        return tuple(map(_run, rows))

    def last_run(self, agency: str) -> Run | None:
        """The newest finished run, or None."""
        rows = self._rows(f"{_RUN} WHERE r.agency = ? AND r.state = 'finished' ORDER BY r.number DESC LIMIT 1", agency)
        return _run(rows[0]) if rows else None

    def previous_run(self, agency: str, before: str) -> Run | None:
        """The newest finished run of the whole catalog that began before the run `before`, or None.

        A run of single rows (`-a items=3`) is passed over: measured against it, every other row would be without a past.
        """
        rows = self._rows(
            f"""{_RUN} WHERE r.agency = ? AND r.state = 'finished' AND r.items = '[]' AND r.number < ?
                              ORDER BY r.number DESC LIMIT 1""",
            agency,
            self.run(before).number,
        )
        return _run(rows[0]) if rows else None

    def catalog(self, run: str) -> Catalog:
        """The catalog as it was when the run began."""
        rows = self._rows("SELECT catalog FROM catalogs WHERE sha256 = ?", self.run(run).catalog_sha256)
        return from_json(rows[0][0], f"{self.path}: catalog of run {run}")

    # What was seen

    def save_page(self, run: str, fetched: Fetched, body: bytes, content_type: str = "") -> None:
        """Keeps one answer of a server with its bytes; saying it twice changes nothing.

        StoreError where `body` does not hash to `fetched.sha256`: a finding would cite a page that nobody can show.
        """
        if hashlib.sha256(body).hexdigest() != fetched.sha256:
            raise StoreError(f"{fetched.url}: the body is not the one that was hashed; save the bytes as they were fetched")
        self._bodies.keep(body, fetched.sha256)  # before its row: a row never names bytes that are not there
        with self._step():
            self._state(run)
            self._db.execute(
                "INSERT OR REPLACE INTO pages (run, url, sha256, final_url, status, at, size, content_type) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    run,
                    storable(fetched.url),
                    fetched.sha256,
                    storable(fetched.final_url),
                    fetched.status,
                    fetched.at,
                    fetched.size,
                    storable(content_type),
                ],
            )

    def pages(self, run: str) -> tuple[Page, ...]:
        """What a run fetched and kept, in the order of fetching."""
        return tuple(
            Page(*row)
            for row in self._rows(
                "SELECT url, final_url, status, at, sha256, size, content_type FROM pages WHERE run = ? ORDER BY at, rowid", run
            )
        )

    def page_body(self, sha256: str) -> bytes:
        """The bytes of a kept page; StoreError where they are not there or were changed."""
        return self._bodies.read(sha256)

    def save_observation(self, run: str, ask: Ask, observation: Observation) -> None:
        """Keeps what came back for one ask, and remembers its posts; said again, the later one stands."""
        key, path = ask_id(ask), storable(path_text(ask.path))
        text = observation_text(observation)
        with self._step():
            self._state(run)
            self._put_ask(run, ask)
            self._db.execute(
                "INSERT OR REPLACE INTO columns (run, ask_id, path, status, url, observation) VALUES (?, ?, ?, ?, ?, ?)",
                [run, key, path, observation.kind, storable(observation.url), text],
            )
            if isinstance(observation, ColumnSeen):
                self._remember_posts(run, path, observation)

    def _put_ask(self, run: str, ask: Ask) -> None:
        self._db.execute(
            """INSERT OR IGNORE INTO asks (run, ask_id, seq, path, ask)
                            VALUES (?1, ?2, (SELECT count(*) FROM asks WHERE run = ?1), ?3, ?4)""",
            [run, ask_id(ask), storable(path_text(ask.path)), ask_to_json(ask)],
        )

    def _remember_posts(self, run: str, path: str, seen: ColumnSeen) -> None:
        agency, site, started = self._db.execute("SELECT agency, site, started FROM runs WHERE id = ?", [run]).fetchone()
        at = seen.contents[0].fetched.at if seen.contents else started
        # An inferred date is not a printed one: remembered, it would look like a date that the site changed (旧稿新发).
        self._db.conn.executemany(
            """INSERT INTO posts (agency, site, url, title, path, first_date, date, first_run, first_seen, last_run, last_seen)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7, ?8, ?7, ?8)
               ON CONFLICT (agency, url) DO UPDATE SET site = excluded.site, title = excluded.title, path = excluded.path,
                   first_date = coalesce(first_date, excluded.date), date = coalesce(excluded.date, date),
                   last_run = excluded.last_run, last_seen = excluded.last_seen
               WHERE excluded.last_seen >= posts.last_seen""",
            [
                (
                    agency,
                    site,
                    storable(post.url),
                    storable(post.title),
                    path,
                    post.date.isoformat() if post.date and post.date_sure else None,
                    run,
                    at,
                )
                for post in seen.listing.posts
            ],
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
                             WHERE c.path = ? AND c.status = 'seen' AND r.agency = ? AND r.state = 'finished' AND r.number < ?
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

    def posts(self, agency: str) -> tuple[PostSeen, ...]:
        """All posts ever seen for an agency, the latest seen first."""
        rows = self._rows(
            """SELECT url, title, path, first_date, date, first_run, first_seen, last_run, last_seen
                             FROM posts WHERE agency = ? ORDER BY last_seen DESC, rowid""",
            agency,
        )
        return tuple(
            PostSeen(url, title, tuple(json.loads(path)), _day(first_date), _day(date), *rest)
            for url, title, path, first_date, date, *rest in rows
        )

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
                [(run, judgement.row, judgement.verdict, judgement_text(judgement)) for judgement in judgements],
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
                          WHERE r.agency = ? AND r.state = 'finished'),
                 span AS (SELECT fingerprint, min(number) AS first, max(number) AS last, count(*) AS runs
                          FROM seen GROUP BY fingerprint)
            SELECT s.fingerprint, a.id, a.started, b.id, b.started, s.runs
            FROM span s JOIN runs a ON a.number = s.first JOIN runs b ON b.number = s.last""",
            agency,
        )
        return {row[0]: FindingSpan(row[0], row[1], _time(row[2]), row[3], _time(row[4]), row[5]) for row in rows}

    def _read(self, reader: Callable[[str], T], text: str, run: str) -> T:
        try:
            return reader(text)
        except ValidationError as error:
            raise StoreError(
                f"{self.path}: run {run} was stored in a form that this version cannot read "
                f"({error.error_count()} faults); use the version that made it, or run the audit again"
            ) from error


def _number(db: Database, run: str) -> int:
    return int(db.execute("SELECT number FROM runs WHERE id = ?", [run]).fetchone()[0])


def _run(row: tuple[Any, ...]) -> Run:
    number, run, agency, site, started, finished, as_of, state, items, requests, note, sha256, title = row
    return Run(
        number,
        run,
        agency,
        site,
        _time(started),
        _time(finished) if finished else None,
        dt.date.fromisoformat(as_of),
        state,
        tuple(json.loads(items)),
        requests,
        note,
        sha256,
        title,
    )


def _time(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


_FAULTS = (
    ("locked", "another program holds it; wait until that is done, or stop it"),
    ("busy", "another program holds it; wait until that is done, or stop it"),
    ("unable to open", "it cannot be opened; check that it is a file, in a folder that may be written"),
    ("readonly", "it cannot be written; give write permission to the file and its folder"),
    ("not a database", "this file is no database; name another file"),
    ("malformed", "the database is damaged; restore it from a backup"),
    ("full", "the disk is full; make room"),
    ("disk i/o", "the disk does not answer as it should; check it, then run again"),
    ("constraint", "it would contradict what is stored; report this with the words in brackets"),
)
"""What SQLite says, in part, and what that means for a person, first fit."""


@contextmanager
def _faults_of(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        said = str(error)
        meaning = next((meaning for part, meaning in _FAULTS if part in said.lower()), "check the file, then run again")
        raise StoreError(f"{path}: {meaning} ({said})") from error
