"""The tables of the database, one migration a change; a migration that has been released is never edited.

Every table hangs on `runs`: what a run asked, which pages it fetched (their bytes stand beside the database), what it saw of
each column, what was judged. `posts` is the memory across runs: when a post was first and last seen, and with which date.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from audit.store import schema_review

MIGRATIONS = Migrations("audit.store")


@MIGRATIONS(name="0001_runs")
def _runs(db: Database) -> None:
    db.execute("CREATE TABLE catalogs (sha256 TEXT PRIMARY KEY, title TEXT NOT NULL, catalog TEXT NOT NULL)")
    db.execute("""
        CREATE TABLE runs (
            number INTEGER PRIMARY KEY AUTOINCREMENT,  -- what people type after --run; never given out again
            id TEXT NOT NULL UNIQUE,
            agency TEXT NOT NULL,
            site TEXT NOT NULL,
            started TEXT NOT NULL,                     -- UTC, ISO 8601
            finished TEXT,
            as_of TEXT NOT NULL,                       -- the day that freshness is judged as of
            state TEXT NOT NULL CHECK (state IN ('running', 'finished', 'failed')),
            items TEXT NOT NULL,                       -- the rows asked for, as JSON; [] is all of them
            requests INTEGER NOT NULL DEFAULT 0,
            note TEXT NOT NULL DEFAULT '',
            catalog TEXT NOT NULL REFERENCES catalogs(sha256)
        )""")
    db.execute("CREATE INDEX runs_of_agency ON runs (agency, number)")


@MIGRATIONS(name="0002_seen")
def _seen(db: Database) -> None:
    db.execute("""
        CREATE TABLE asks (
            run TEXT NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
            ask_id TEXT NOT NULL,                      -- SHA-256 of the ask: two asks may share one path
            seq INTEGER NOT NULL,
            path TEXT NOT NULL,
            ask TEXT NOT NULL,
            PRIMARY KEY (run, ask_id)
        )""")
    db.execute("""
        CREATE TABLE columns (
            run TEXT NOT NULL,
            ask_id TEXT NOT NULL,
            path TEXT NOT NULL,
            status TEXT NOT NULL CHECK (status IN ('seen', 'absent', 'unreached')),
            url TEXT NOT NULL,
            observation TEXT NOT NULL,
            PRIMARY KEY (run, ask_id),
            FOREIGN KEY (run, ask_id) REFERENCES asks(run, ask_id) ON DELETE CASCADE
        )""")
    db.execute("CREATE INDEX columns_by_path ON columns (path, status)")
    db.execute("""
        CREATE TABLE pages (
            run TEXT NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
            url TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            final_url TEXT NOT NULL,
            status INTEGER NOT NULL,
            at TEXT NOT NULL,
            size INTEGER NOT NULL,
            content_type TEXT NOT NULL,
            PRIMARY KEY (run, url, sha256)
        )""")
    db.execute("CREATE INDEX pages_by_body ON pages (sha256)")
    db.execute("""
        CREATE TABLE posts (
            agency TEXT NOT NULL,
            site TEXT NOT NULL,
            url TEXT NOT NULL,
            title TEXT NOT NULL,
            path TEXT NOT NULL,                        -- the column that showed it last
            first_date TEXT,                           -- as printed when first seen: a later change is 旧稿新发 or a correction
            date TEXT,                                 -- as printed when last seen
            first_run TEXT NOT NULL,
            first_seen TEXT NOT NULL,
            last_run TEXT NOT NULL,
            last_seen TEXT NOT NULL,
            PRIMARY KEY (agency, url)
        )""")


@MIGRATIONS(name="0003_judged")
def _judged(db: Database) -> None:
    db.execute("""
        CREATE TABLE judgements (
            run TEXT NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
            row INTEGER NOT NULL,
            verdict TEXT NOT NULL,
            judgement TEXT NOT NULL,
            PRIMARY KEY (run, row)
        )""")
    db.execute("""
        CREATE TABLE findings (
            run TEXT NOT NULL,
            row INTEGER NOT NULL,
            seq INTEGER NOT NULL,
            fingerprint TEXT NOT NULL,
            kind TEXT NOT NULL,
            severity TEXT NOT NULL,
            finding TEXT NOT NULL,
            PRIMARY KEY (run, row, seq),
            FOREIGN KEY (run, row) REFERENCES judgements(run, row) ON DELETE CASCADE
        )""")
    db.execute("CREATE INDEX findings_by_fingerprint ON findings (fingerprint, run)")


schema_review.register(MIGRATIONS)

KNOWN = frozenset(migration.name for migration in MIGRATIONS.pending(Database(memory=True, execute_plugins=False)))
"""The names of all migrations of this version: a database that has had another one was made by a newer program."""
