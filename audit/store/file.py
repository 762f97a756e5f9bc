"""The database file: opened, brought up to date, written in atomic steps; its faults said in one line each.

One open file belongs to one thread; several processes may hold it (WAL: readers never wait, writers take turns).
"""

from __future__ import annotations

import datetime as dt
import json
import shutil
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self, TypeVar

from pydantic import ValidationError
from sqlite_utils import Database

from audit.store.bodies import Bodies
from audit.store.codec import unpacked
from audit.store.records import Run, StoreError
from audit.store.schema import KNOWN, MIGRATIONS

T = TypeVar("T")

BUSY_MS = 10_000
"""How long a write waits for another process. A step takes milliseconds; ten seconds means that someone holds the file."""

RUN = """SELECT r.number, r.id, r.agency, r.site, r.started, r.finished, r.as_of, r.state, r.items, r.requests, r.note,
          r.catalog, c.title, r.night, r.validity, r.void_reason, r.figures
          FROM runs r JOIN catalogs c ON c.sha256 = r.catalog"""
"""The question for runs; `run_of_row` reads its rows."""


class DatabaseFile:
    """An open database; `close` it or use it as a context manager. Every method raises StoreError, one line, and nothing else
    where the file is at fault. `audit.store.Store` adds the questions."""

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
        with faults_of(path):
            connection = sqlite3.connect(path, timeout=busy_ms / 1000)
        store = cls(Database(connection, execute_plugins=False), path)
        try:
            with faults_of(path):
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
        with faults_of(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.commit()
            except BaseException:
                self._db.rollback()
                raise

    def _rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        with faults_of(self.path):
            return self._db.execute(sql, values).fetchall()

    def _read(self, reader: Callable[[str], T], stored: str | bytes, run: str) -> T:
        try:
            return reader(unpacked(stored))
        except (ValidationError, zlib.error, UnicodeDecodeError) as error:
            faults = f"{error.error_count()} faults" if isinstance(error, ValidationError) else "damaged"
            raise StoreError(
                f"{self.path}: run {run} was stored in a form that this version cannot read "
                f"({faults}); use the version that made it, or run the audit again"
            ) from error


def run_of_row(row: tuple[Any, ...]) -> Run:
    """One row of `RUN` as a run."""
    number, run, agency, site, started, finished, as_of, state, items, requests, note, sha256, title, *night = row
    return Run(
        number,
        run,
        agency,
        site,
        time_of(started),
        time_of(finished) if finished else None,
        dt.date.fromisoformat(as_of),
        state,
        tuple(json.loads(items)),
        requests,
        note,
        sha256,
        title,
        *night,
    )


def time_of(text: str) -> dt.datetime:
    """A stored time, aware."""
    return dt.datetime.fromisoformat(text)


def day_of(text: str | None) -> dt.date | None:
    """A stored day, or None."""
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
def faults_of(path: Path) -> Iterator[None]:
    """What SQLite raises within becomes a StoreError that says which file and what to do."""
    try:
        yield
    except sqlite3.Error as error:
        said = str(error)
        part = "full" if "disk i/o" in said.lower() and _is_full(path) else said.lower()
        meaning = next((meaning for word, meaning in _FAULTS if word in part), "check the file, then run again")
        raise StoreError(f"{path}: {meaning} ({said})") from error


def _is_full(path: Path) -> bool:
    """Whether there is no room beside the file: SQLite calls it an I/O error where its shared memory cannot grow."""
    try:
        return shutil.disk_usage(path.parent).free < 1024 * 1024
    except OSError:
        return False
