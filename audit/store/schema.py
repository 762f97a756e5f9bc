"""The tables of the database, one migration a change; a migration that has been released is never edited.

Every table hangs on `runs`: what a run asked, which pages it fetched (their bytes stand beside the database), what it saw of
each column, what was judged. `posts` is the memory across runs: when a post was first and last seen, and with which date.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

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


@MIGRATIONS(name="0004_nights")
def _nights(db: Database) -> None:
    db.execute("""
        CREATE TABLE nights (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            as_of TEXT NOT NULL,
            started TEXT NOT NULL,
            finished TEXT,
            agencies TEXT NOT NULL,                    -- those asked for, as JSON
            validity TEXT NOT NULL DEFAULT '' CHECK (validity IN ('', 'valid', 'void')),
            void_reason TEXT NOT NULL DEFAULT ''
        )""")
    db.execute("ALTER TABLE runs ADD COLUMN night INTEGER REFERENCES nights(number)")
    # A void run says nothing about the site: our own network failed, or far less was seen than the last time.
    db.execute("ALTER TABLE runs ADD COLUMN validity TEXT NOT NULL DEFAULT 'valid' CHECK (validity IN ('valid', 'void'))")
    db.execute("ALTER TABLE runs ADD COLUMN void_reason TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE runs ADD COLUMN figures TEXT NOT NULL DEFAULT ''")  # audit.validity.Figures as JSON
    db.execute("ALTER TABLE runs ADD COLUMN settled TEXT")  # when it entered the lives of findings


@MIGRATIONS(name="0005_lives")
def _lives(db: Database) -> None:
    db.execute("""
        CREATE TABLE lives (
            agency TEXT NOT NULL,
            fingerprint TEXT NOT NULL,
            state TEXT NOT NULL,
            life TEXT NOT NULL,
            PRIMARY KEY (agency, fingerprint)
        )""")
    # What the last settled run changed, as it was before: so that a run which is judged again is settled again, not twice.
    db.execute("CREATE TABLE lives_before (agency TEXT PRIMARY KEY, run TEXT NOT NULL, lives TEXT NOT NULL)")
    db.execute("""
        CREATE TABLE life_changes (
            agency TEXT NOT NULL,
            fingerprint TEXT NOT NULL,
            run TEXT NOT NULL,
            day TEXT NOT NULL,                         -- the run's as_of
            change TEXT NOT NULL,
            life TEXT NOT NULL,                        -- as it was then
            PRIMARY KEY (agency, fingerprint, run, change)
        )""")
    db.execute("CREATE INDEX life_changes_by_day ON life_changes (day, agency)")


@MIGRATIONS(name="0006_post_events")
def _post_events(db: Database) -> None:
    db.execute("ALTER TABLE posts ADD COLUMN gone TEXT")  # the day it was missing from a list that was read to its end
    # As the last valid run left them: what tonight's are compared with once tonight's run is known to count.
    db.execute("ALTER TABLE posts ADD COLUMN kept_date TEXT")
    db.execute("ALTER TABLE posts ADD COLUMN kept_path TEXT")
    db.execute("UPDATE posts SET kept_date = date, kept_path = path")
    db.execute("CREATE INDEX posts_of_column ON posts (agency, path)")
    db.execute("""
        CREATE TABLE post_events (
            agency TEXT NOT NULL,
            url TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('redated', 'backdated', 'gone', 'back')),
            run TEXT NOT NULL,
            at TEXT NOT NULL,                          -- the run's as_of
            path TEXT NOT NULL,
            title TEXT NOT NULL,
            old_date TEXT,
            new_date TEXT,
            PRIMARY KEY (agency, url, kind, run)
        )""")
    db.execute("CREATE INDEX post_events_by_day ON post_events (agency, at)")


@MIGRATIONS(name="0007_fetches")
def _fetches(db: Database) -> None:
    db.execute("ALTER TABLE pages ADD COLUMN headers TEXT NOT NULL DEFAULT '[]'")
    # fetched; revalidated: the server said 304; reused: not asked for tonight, `at` is when it was fetched.
    db.execute("ALTER TABLE pages ADD COLUMN source TEXT NOT NULL DEFAULT 'fetched'")
    db.execute("""
        CREATE TABLE fetches (
            run TEXT NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
            key TEXT NOT NULL,                         -- crawler.errands.Fetch.key
            url TEXT NOT NULL,
            sha256 TEXT,                               -- the page that came; NULL for a redirect
            status INTEGER NOT NULL,
            target TEXT,                               -- where a redirect leads
            whole INTEGER NOT NULL DEFAULT 1,
            article TEXT,                              -- the list row that led to it, where it was read as an article
            read_at TEXT NOT NULL,                     -- when a server last gave or confirmed it
            PRIMARY KEY (run, key)
        ) WITHOUT ROWID""")


@MIGRATIONS(name="0008_outbox")
def _outbox(db: Database) -> None:
    db.execute("""
        CREATE TABLE outbox (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            agency TEXT NOT NULL,
            night TEXT NOT NULL,                       -- the night's day: one message a night, channel and agency
            channel TEXT NOT NULL,
            title TEXT NOT NULL,
            body TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('queued', 'claimed', 'sent', 'unsure')),
            claimed_by TEXT NOT NULL DEFAULT '',
            attempts INTEGER NOT NULL DEFAULT 0,
            error TEXT NOT NULL DEFAULT '',
            queued_at TEXT NOT NULL,
            ended_at TEXT,
            UNIQUE (agency, night, channel)
        )""")


KNOWN = frozenset(migration.name for migration in MIGRATIONS.pending(Database(memory=True, execute_plugins=False)))
"""The names of all migrations of this version: a database that has had another one was made by a newer program."""
