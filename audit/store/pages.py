"""Fetched pages as evidence and as memory: what came for each address, its bytes, and what may be used again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from audit.observations import Fetched
from audit.store.codec import storable
from audit.store.file import DatabaseFile
from audit.store.records import Kept, Page, PageSource, StoreError

_KEPT = """SELECT f.run, f.key, f.url, f.status, f.target, f.whole, f.article, f.read_at, f.sha256, coalesce(p.size, 0),
           coalesce(p.content_type, ''), coalesce(p.headers, '[]'), coalesce(p.at, f.read_at),
           r.state = 'finished' AND r.validity = 'valid'
           FROM fetches f JOIN runs r ON r.id = f.run
           LEFT JOIN pages p ON p.run = f.run AND p.url = f.url AND p.sha256 = f.sha256"""
_SECRET = frozenset({"set-cookie", "set-cookie2"})


class Pages(DatabaseFile):
    """The part of the store that keeps pages."""

    def save_page(
        self,
        run: str,
        fetched: Fetched,
        body: bytes,
        content_type: str = "",
        *,
        headers: Iterable[tuple[str, str]] = (),
        source: PageSource = "fetched",
        key: str | None = None,
        whole: bool = True,
        article: str | None = None,
        read_at: str | None = None,
    ) -> None:
        """Keeps one answer of a server with its bytes; saying it twice changes nothing.

        With the `key` of its fetch it can answer the same fetch again (`fetches_of_run`, `fetches_before`); `whole`, `article` and
        `read_at` as in `Kept`. StoreError where `body` does not hash to `fetched.sha256`: a finding would cite a page that
        nobody can show.
        """
        if hashlib.sha256(body).hexdigest() != fetched.sha256:
            raise StoreError(f"{fetched.url}: the body is not the one that was hashed; save the bytes as they were fetched")
        self._bodies.keep(body, fetched.sha256)  # before its row: a row never names bytes that are not there
        kept = [(name, storable(value)) for name, value in headers if name.lower() not in _SECRET]
        with self._step():
            self._check_run(run)
            self._db.execute(
                "INSERT OR REPLACE INTO pages (run, url, sha256, final_url, status, at, size, content_type, headers, source) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    run,
                    storable(fetched.url),
                    fetched.sha256,
                    storable(fetched.final_url),
                    fetched.status,
                    fetched.at,
                    fetched.size,
                    storable(content_type),
                    json.dumps(kept, ensure_ascii=False),
                    source,
                ],
            )
            if key is not None:
                self._put_fetch(
                    run, key, fetched.url, fetched.sha256, fetched.status, None, whole, article, read_at or fetched.at
                )

    def save_redirect(self, run: str, key: str, url: str, target: str, status: int, at: str) -> None:
        """Keeps where a server sent its visitor, so that the same fetch needs no second request."""
        with self._step():
            self._check_run(run)
            self._put_fetch(run, key, url, None, status, target, True, None, at)

    def _put_fetch(
        self,
        run: str,
        key: str,
        url: str,
        sha256: str | None,
        status: int,
        target: str | None,
        whole: bool,
        article: str | None,
        read_at: str,
    ) -> None:
        self._db.execute(
            "INSERT OR REPLACE INTO fetches (run, key, url, sha256, status, target, whole, article, read_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                run,
                storable(key),
                storable(url),
                sha256,
                status,
                storable(target) if target is not None else None,
                int(whole),
                storable(article) if article is not None else None,
                read_at,
            ],
        )

    def _check_run(self, run: str) -> None:
        if self._db.execute("SELECT 1 FROM runs WHERE id = ?", [run]).fetchone() is None:
            raise StoreError(f"{self.path}: no run {run}; `audit report` without --run takes the last one")

    def pages(self, run: str) -> tuple[Page, ...]:
        """What a run fetched and kept, in the order of fetching."""
        return tuple(
            _page(row)
            for row in self._rows(
                "SELECT url, final_url, status, at, sha256, size, content_type, headers, source FROM pages WHERE run = ? "
                "ORDER BY at, rowid",
                run,
            )
        )

    def page_of(self, sha256: str) -> tuple[str, Page] | None:
        """The run that fetched a body first and the answer it came in; None where no run names it."""
        rows = self._rows(
            """SELECT p.run, p.url, p.final_url, p.status, p.at, p.sha256, p.size, p.content_type, p.headers, p.source
               FROM pages p JOIN runs r ON r.id = p.run WHERE p.sha256 = ? ORDER BY p.source <> 'fetched', r.number LIMIT 1""",
            sha256,
        )
        return (rows[0][0], _page(rows[0][1:])) if rows else None

    def page_body(self, sha256: str) -> bytes:
        """The bytes of a kept page; StoreError where they are not there or were changed."""
        return self._bodies.read(sha256)

    def page_file(self, sha256: str) -> Path:
        """The gzip file that holds a kept page, whether it is there or not."""
        return self._bodies.path(sha256)

    def fetches_of_run(self, run: str) -> dict[str, Kept]:
        """What a run has fetched already, by the key of the fetch: a run that was cut short goes on from there."""
        return {row[1]: _kept(row) for row in self._rows(f"{_KEPT} WHERE f.run = ?", run)}

    def fetches_before(self, agency: str, run: str, *, runs: int = 10) -> dict[str, Kept]:
        """The newest whole page that one of the agency's last `runs` runs before `run` got for each fetch, by its key."""
        rows = self._rows(
            f"""{_KEPT} WHERE f.run IN (SELECT id FROM runs WHERE agency = ?1 AND id <> ?2 AND number < (
                    SELECT number FROM runs WHERE id = ?2) ORDER BY number DESC LIMIT ?3)
                AND f.sha256 IS NOT NULL AND f.status = 200 AND f.whole ORDER BY r.number""",
            agency,
            run,
            runs,
        )
        return {row[1]: _kept(row) for row in rows}


def _page(row: Sequence[Any]) -> Page:
    url, final_url, status, at, sha256, size, content_type, headers, source = row
    pairs = tuple((str(name), str(value)) for name, value in json.loads(headers))
    return Page(url, final_url, status, at, sha256, size, content_type, pairs, source)


def _kept(row: Sequence[Any]) -> Kept:
    run, key, url, status, target, whole, article, read_at, sha256, size, content_type, headers, at, valid = row
    pairs = tuple((str(name), str(value)) for name, value in json.loads(headers))
    return Kept(
        run, key, url, status, target, bool(whole), article, read_at, sha256, size, content_type, pairs, at, bool(valid)
    )
