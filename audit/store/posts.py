"""The memory of posts across runs: when each was first and last seen, with which dates, and what happened to it since."""

from __future__ import annotations

import datetime as dt
import json

from audit.observations import ColumnSeen
from audit.store.codec import path_text, storable
from audit.store.file import DatabaseFile, day_of
from audit.store.records import PostEvent, PostSeen


class Posts(DatabaseFile):
    """The part of the store that remembers posts."""

    def _remember_posts(self, run: str, path: str, seen: ColumnSeen) -> None:
        agency, site, started = self._db.execute("SELECT agency, site, started FROM runs WHERE id = ?", [run]).fetchone()
        at = seen.contents[0].fetched.at if seen.contents else started
        # An inferred date is not a printed one: remembered, it would look like a date that the site changed (旧稿新发).
        # Of several columns that show a post in one run the deepest speaks, whichever was read first.
        self._db.conn.executemany(
            """INSERT INTO posts (agency, site, url, title, path, first_date, date, first_run, first_seen, last_run, last_seen)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7, ?8, ?7, ?8)
               ON CONFLICT (agency, url) DO UPDATE SET site = excluded.site, title = excluded.title, path = excluded.path,
                   first_date = coalesce(first_date, excluded.date), date = coalesce(excluded.date, date),
                   last_run = excluded.last_run, last_seen = max(posts.last_seen, excluded.last_seen)
               WHERE CASE WHEN posts.last_run = excluded.last_run
                     THEN length(excluded.path) > length(posts.path)
                          OR (length(excluded.path) = length(posts.path) AND excluded.path <= posts.path)
                     ELSE excluded.last_seen >= posts.last_seen END""",
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

    def settle_posts(self, run: str, complete: set[tuple[str, ...]], backdated_days: int) -> None:
        """What a valid run says of posts that changed, came or went; said again, nothing changes.

        `complete` are the columns whose lists were read to their end: a post that one of them showed last and that no list of the
        run shows any more is gone. The same address in the same column with another date is 旧稿新发; where two columns show a
        post, they may print two dates without any change. A new post dated more than `backdated_days` days before the run, in a
        column that an earlier run had read back to that date, was put in between: back-dated.
        """
        event = (
            "INSERT OR IGNORE INTO post_events (agency, url, kind, run, at, path, title, old_date, new_date) SELECT agency, url"
        )
        with self._step():
            agency, day, started = self._db.execute("SELECT agency, as_of, started FROM runs WHERE id = ?", [run]).fetchone()
            mine = [agency, run, day]
            self._db.execute(
                f"""{event}, 'redated', ?2, ?3, path, title, kept_date, date FROM posts
                    WHERE agency = ?1 AND last_run = ?2 AND kept_path = path AND kept_date <> date""",
                mine,
            )
            self._db.execute(
                f"{event}, 'back', ?2, ?3, path, title, kept_date, date FROM posts WHERE agency = ?1 AND last_run = ?2 AND gone <> ''",
                mine,
            )
            self._db.execute(
                f"""{event}, 'backdated', ?2, ?3, path, title, NULL, date FROM posts p
                    WHERE agency = ?1 AND first_run = ?2 AND date < date(?3, ?4)
                    AND EXISTS (SELECT 1 FROM posts q WHERE q.agency = p.agency AND q.path = p.path AND q.first_run <> ?2
                                AND q.date <= p.date)""",
                [*mine, f"-{int(backdated_days)} days"],
            )
            self._db.execute(
                "UPDATE posts SET kept_date = date, kept_path = path, gone = NULL WHERE agency = ?1 AND last_run = ?2", mine[:2]
            )
            for path in sorted(complete):
                gone = "FROM posts WHERE agency = ?1 AND path = ?4 AND last_run <> ?2 AND last_seen < ?5 AND gone IS NULL"
                values = [*mine, storable(path_text(path)), started]
                self._db.execute(f"{event}, 'gone', ?2, ?3, path, title, date, NULL {gone}", values)
                self._db.execute(f"UPDATE posts SET gone = ?3 WHERE (agency, url) IN (SELECT agency, url {gone})", values)

    def posts_before(self, agency: str) -> dict[tuple[str, ...], tuple[tuple[str, str, dt.date | None, dt.date], ...]]:
        """The posts that the agency's last valid run of the whole catalog saw, by column: (title, URL, printed day, day of that run)."""
        rows = self._rows(
            """SELECT p.path, p.title, p.url, p.date, r.as_of FROM posts p JOIN runs r ON r.id = p.last_run
               WHERE p.agency = ?1 AND p.gone IS NULL AND r.number = (SELECT max(number) FROM runs WHERE agency = ?1
                     AND state = 'finished' AND validity = 'valid' AND items = '[]') ORDER BY p.date DESC, p.url""",
            agency,
        )
        found: dict[tuple[str, ...], list[tuple[str, str, dt.date | None, dt.date]]] = {}
        for path, title, url, date, as_of in rows:
            found.setdefault(tuple(json.loads(path)), []).append((title, url, day_of(date), dt.date.fromisoformat(as_of)))
        return {path: tuple(posts) for path, posts in found.items()}

    def posts(self, agency: str) -> tuple[PostSeen, ...]:
        """All posts ever seen for an agency, the latest seen first."""
        rows = self._rows(
            """SELECT url, title, path, first_date, date, first_run, first_seen, last_run, last_seen, gone
                             FROM posts WHERE agency = ? ORDER BY last_seen DESC, rowid""",
            agency,
        )
        return tuple(
            PostSeen(url, title, tuple(json.loads(path)), day_of(first_date), day_of(date), *rest)
            for url, title, path, first_date, date, *rest in rows
        )

    def post_events(self, agency: str, since: dt.date | None = None) -> tuple[PostEvent, ...]:
        """What happened to an agency's posts in runs that are not void, since a day where one is named; oldest first."""
        rows = self._rows(
            """SELECT e.url, e.kind, e.run, e.at, e.path, e.title, e.old_date, e.new_date FROM post_events e
               LEFT JOIN runs r ON r.id = e.run
               WHERE e.agency = ? AND e.at >= ? AND coalesce(r.validity, 'valid') = 'valid' ORDER BY e.at, e.rowid""",
            agency,
            since.isoformat() if since else "",
        )
        return tuple(
            PostEvent(
                url, kind, run, dt.date.fromisoformat(at), tuple(json.loads(path)), title, day_of(old_date), day_of(new_date)
            )
            for url, kind, run, at, path, title, old_date, new_date in rows
        )
