"""What need not be asked for again: answers that this run has already, articles that stand as they stood, pages that the server confirms.

A layer between spider and walk; the walk never knows. Nothing here answers for a page that failed or changed: an article is used
again only while its list row (address, title, date) is the same as when it was read, all else only after the server said 304.
"""

from __future__ import annotations

import datetime as dt
import email.utils
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from audit.nightrules import Quiet
from audit.store import Kept, PageSource, StoreError
from crawler.addresses import page_key
from crawler.answers import Redirect
from crawler.errands import Answer, Fetch
from crawler.pages.page import Page


class Shelf(Protocol):
    """Where earlier answers stand (`audit.recording.Recorder` and its store)."""

    def kept(self) -> dict[str, Kept]: ...
    def kept_before(self) -> dict[str, Kept]: ...
    def body(self, sha256: str) -> bytes: ...


@dataclass(frozen=True)
class Came:
    """An answer before it is read. `at` is when it was fetched or confirmed, `read_at` when a server last gave or confirmed its bytes;
    both UTC ISO 8601. `stored` says that this run keeps it already."""

    url: str
    status: int
    body: bytes
    content_type: str
    headers: tuple[tuple[str, str], ...]
    whole: bool
    at: str
    source: PageSource = "fetched"
    read_at: str = ""
    stored: bool = False


class Memory:
    """The answers of this run's earlier part and of the runs before it."""

    def __init__(self, shelf: Shelf, quiet: Quiet, now: dt.datetime) -> None:
        self._shelf = shelf
        self._quiet = quiet
        self._now = now
        self._mine = shelf.kept()
        self._before = shelf.kept_before()
        self._rows: dict[str, str] = {}

    def notice(self, answer: Answer) -> None:
        """Remembers the dated rows of a list: by them an article is known to stand as it stood."""
        if isinstance(answer, Page):
            for post in answer.listing.posts:
                if post.date is not None and post.date_sure:
                    self._rows.setdefault(page_key(post.url), f"{post.date} {post.title}")

    def row_of(self, fetch: Fetch, answer: Answer) -> str | None:
        """The list row that led to an answer which is one article, None for all else."""
        return self._rows.get(fetch.key) if isinstance(answer, Page) and answer.body.is_article else None

    def stored(self, fetch: Fetch) -> Came | Redirect | None:
        """An answer that needs no request: of this run's earlier part, or an article that was read within the policy's days."""
        mine = self._mine.get(fetch.key)
        if mine is not None:
            if mine.target is not None:
                return Redirect(mine.url, mine.target, mine.status)
            return self._from(mine, stored=True)
        before = self._before.get(fetch.key)
        if before is None or not before.valid or before.article is None or fetch.form is not None or fetch.data:
            return None
        age = self._now - dt.datetime.fromisoformat(before.read_at)
        # A clock that was set back makes the past lie ahead: then nothing is known of its age.
        if before.article != self._rows.get(fetch.key) or not dt.timedelta() <= age <= dt.timedelta(
            days=self._quiet.article_days
        ):
            return None
        return self._from(before, source="reused")

    def validators(self, fetch: Fetch) -> Mapping[str, str]:
        """The headers by which a server can say that a page is as it was; {} where we have no page or it gave no sure sign."""
        before = self._before.get(fetch.key)
        if before is None or before.sha256 is None or fetch.form is not None or not self._quiet.conditional:
            return {}
        etag, modified = before.header("etag"), before.header("last-modified")
        asks = {"If-None-Match": etag} if etag else {}
        if modified and _is_sure(modified, before.header("date")):
            asks["If-Modified-Since"] = modified
        return asks if asks and self._readable(before) else {}

    def confirmed(self, fetch: Fetch, headers: Iterable[tuple[str, str]], at: str) -> Came | None:
        """The page that a 304 stands for; None where it is no longer to be had: then it must be fetched whole."""
        before = self._before.get(fetch.key)
        came = self._from(before, source="revalidated") if before is not None else None
        if came is None:
            return None
        new = {name.lower(): (name, value) for name, value in headers}
        old = [(name, value) for name, value in came.headers if name.lower() not in new]
        return replace(came, headers=(*old, *new.values()), at=at, read_at=at)

    def _readable(self, kept: Kept) -> bool:
        return self._from(kept) is not None

    def _from(self, kept: Kept, source: PageSource = "fetched", stored: bool = False) -> Came | None:
        assert kept.sha256 is not None
        try:
            body = self._shelf.body(kept.sha256)
        except StoreError:
            return None  # pruned or damaged: the page is fetched anew
        return Came(
            kept.url, kept.status, body, kept.content_type, kept.headers, kept.whole, kept.at, source, kept.read_at, stored
        )


def _is_sure(modified: str, date: str | None) -> bool:
    """Whether Last-Modified tells versions apart: the page had stood a minute when it was fetched (RFC 9110 §8.8.2.2).

    >>> _is_sure("Fri, 20 Nov 2026 02:15:01 GMT", "Fri, 20 Nov 2026 02:15:30 GMT")
    False
    """
    try:
        before, then = email.utils.parsedate_to_datetime(modified), email.utils.parsedate_to_datetime(date or "")
        return (then - before).total_seconds() >= 60
    except (ValueError, TypeError):
        return False
