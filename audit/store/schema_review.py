"""The tables of the review pages: what people decided, who may enter, and a log that nobody can rewrite; views for reading."""

from __future__ import annotations

from sqlite_utils import Database, Migrations


def register(migrations: Migrations) -> None:
    """Adds these migrations; names tell them apart from those of other branches, so their order does not matter."""
    migrations(name="0004_review")(_review)
    migrations(name="0005_accounts")(_accounts)
    migrations(name="0006_tidy_views")(_views)


def _review(db: Database) -> None:
    db.execute("""
        CREATE TABLE reviews (
            agency TEXT NOT NULL,
            fingerprint TEXT NOT NULL,
            row INTEGER NOT NULL,
            state TEXT NOT NULL,                       -- new, confirmed, disputed, accepted, fixed
            assignee TEXT NOT NULL DEFAULT '',
            due TEXT,                                  -- day by which it must be put right
            note TEXT NOT NULL DEFAULT '',
            until TEXT,                                -- accepted: until this day
            at TEXT NOT NULL,                          -- UTC, of the last change
            who TEXT NOT NULL,
            PRIMARY KEY (agency, fingerprint)
        )""")
    db.execute("""
        CREATE TABLE review_log (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL,
            who TEXT NOT NULL,
            action TEXT NOT NULL,
            agency TEXT NOT NULL DEFAULT '',
            row INTEGER,
            fingerprint TEXT NOT NULL DEFAULT '',
            detail TEXT NOT NULL DEFAULT '{}'          -- JSON object
        )""")
    db.execute("CREATE INDEX review_log_of_finding ON review_log (agency, fingerprint)")
    db.execute("CREATE INDEX review_log_by_action ON review_log (action, at)")
    for verb in ("UPDATE", "DELETE"):
        db.execute(f"""CREATE TRIGGER review_log_no_{verb.lower()} BEFORE {verb} ON review_log
                       BEGIN SELECT raise(ABORT, 'the review log is only added to'); END""")
    db.execute("""
        CREATE TABLE rechecks (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            agency TEXT NOT NULL,
            row INTEGER NOT NULL,
            fingerprint TEXT NOT NULL DEFAULT '',
            who TEXT NOT NULL,
            started TEXT NOT NULL,
            after_run INTEGER NOT NULL,                -- runs.number of the last run before it
            finished TEXT,
            code INTEGER,                              -- exit code of the crawl; NULL while it goes on
            error TEXT NOT NULL DEFAULT '',
            run TEXT                                   -- the run it made
        )""")


def _accounts(db: Database) -> None:
    db.execute("""
        CREATE TABLE users (
            name TEXT PRIMARY KEY,
            role TEXT NOT NULL CHECK (role IN ('viewer', 'auditor', 'admin')),
            hash TEXT NOT NULL,                        -- argon2id
            created TEXT NOT NULL
        )""")
    db.execute("""
        CREATE TABLE sessions (
            token_hash TEXT PRIMARY KEY,               -- SHA-256 of the cookie: a copy of this file opens no session
            user TEXT NOT NULL REFERENCES users(name) ON DELETE CASCADE,
            csrf TEXT NOT NULL,
            expires TEXT NOT NULL
        )""")
    db.execute("""
        CREATE TABLE tokens (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            label TEXT NOT NULL,
            token_hash TEXT NOT NULL UNIQUE,
            who TEXT NOT NULL,
            created TEXT NOT NULL,
            revoked TEXT
        )""")


_OVER = "FROM runs r WHERE r.state = 'finished'"


def _views(db: Database) -> None:
    """Flat tables for people with SQL or Datasette: one row a run, an item, a finding, a column, a post."""
    db.execute(f"""
        CREATE VIEW tidy_runs AS
        SELECT r.number AS run_number, r.id AS run, r.agency, r.site, r.started, r.finished, r.as_of, r.requests,
               r.items = '[]' AS whole, r.validity,
               (SELECT count(*) FROM judgements j WHERE j.run = r.id AND j.verdict = 'pass') AS pass,
               (SELECT count(*) FROM judgements j WHERE j.run = r.id AND j.verdict = 'gap') AS gap,
               (SELECT count(*) FROM judgements j WHERE j.run = r.id AND j.verdict = 'unclear') AS unclear,
               (SELECT count(*) FROM judgements j WHERE j.run = r.id AND j.verdict = 'manual') AS manual,
               (SELECT count(*) FROM judgements j WHERE j.run = r.id AND j.verdict = 'exempt') AS exempt
        {_OVER}""")
    db.execute("""
        CREATE VIEW tidy_items AS
        SELECT r.number AS run_number, r.agency, j.row, json_extract(j.tidy, '$.no') AS no,
               json_extract(j.tidy, '$.level1') AS level1, json_extract(j.tidy, '$.level2') AS level2, j.verdict,
               json_extract(j.tidy, '$.reason') AS reason, json_extract(j.tidy, '$.freshness.status') AS freshness,
               json_extract(j.tidy, '$.freshness.latest_post') AS latest_post,
               json_extract(j.tidy, '$.freshness.limit') AS newest_not_before
        FROM judgements j JOIN runs r ON r.id = j.run WHERE r.state = 'finished'""")
    db.execute("""
        CREATE VIEW tidy_findings AS
        SELECT r.number AS run_number, r.agency, f.row, f.fingerprint, f.kind, f.severity,
               json_extract(f.finding, '$.message') AS message, json_extract(f.finding, '$.element') AS element,
               json_extract(f.finding, '$.url') AS url, json_extract(f.finding, '$.quote') AS quote,
               json_extract(f.finding, '$.evidence') AS evidence, json_extract(f.finding, '$.seen_at') AS seen_at,
               json_extract(f.finding, '$.rule') AS rule, coalesce(v.state, 'new') AS review, v.assignee, v.due
        FROM findings f JOIN runs r ON r.id = f.run
        LEFT JOIN reviews v ON v.agency = r.agency AND v.fingerprint = f.fingerprint WHERE r.state = 'finished'""")
    db.execute("""
        CREATE VIEW tidy_columns AS
        SELECT r.number AS run_number, r.agency, j.row, c.key AS seq,
               (SELECT group_concat(s.value, ' > ') FROM json_each(c.value, '$.path') s) AS path,
               json_extract(c.value, '$.status') AS status, json_extract(c.value, '$.url') AS url,
               json_extract(c.value, '$.confidence') AS confidence, json_extract(c.value, '$.posts') AS posts,
               json_extract(c.value, '$.latest_post') AS latest_post
        FROM judgements j JOIN runs r ON r.id = j.run, json_each(j.tidy, '$.columns') c WHERE r.state = 'finished'""")
    db.execute("""
        CREATE VIEW tidy_posts AS
        SELECT agency, site, url, title, path, first_date, date, first_seen, last_seen FROM posts""")
