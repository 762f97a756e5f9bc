"""What the store hands out beside the border types, and the one error it raises."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

RunState = Literal["running", "finished", "failed"]
PageSource = Literal["fetched", "revalidated", "reused"]
PostEventKind = Literal["redated", "backdated", "gone", "back"]
OutboxState = Literal["queued", "claimed", "sent", "unsure"]


class StoreError(Exception):
    """The store could not do it; the message is one line: which file or run, what is wrong, what to do."""


@dataclass(frozen=True)
class Run:
    """One crawl of one agency. `started` and `finished` are aware, UTC; `items` are the rows asked for, () where all were;
    `requests` counts answers of servers; `note` says why a run failed. A `void` run
    says nothing about the site, for `void_reason`; `figures` are what that was decided on (audit.validity.Figures as JSON)."""

    number: int
    id: str
    agency: str
    site: str
    started: dt.datetime
    finished: dt.datetime | None
    as_of: dt.date
    state: RunState
    items: tuple[int, ...]
    requests: int
    note: str
    catalog_sha256: str
    catalog_title: str
    night: int | None = None
    validity: Literal["valid", "void"] = "valid"
    void_reason: str = ""
    figures: str = ""


@dataclass(frozen=True)
class Page:
    """One answer of a server that a run kept: `sha256` of its bytes, `size` in bytes, `at` UTC ISO 8601.

    `source`: `fetched` came whole; `revalidated`: the server said that nothing changed (304), `at` is when; `reused`: an article
    that was not asked for again, `at` is when it was read. `headers` are those of the answer, cookies left out.
    """

    url: str
    final_url: str
    status: int
    at: str
    sha256: str
    size: int
    content_type: str
    headers: tuple[tuple[str, str], ...] = ()
    source: PageSource = "fetched"


@dataclass(frozen=True)
class PostSeen:
    """What is remembered of one post across runs. `first_date` is the date it printed when it was first seen, `date` the one
    when last seen; `first_seen` and `last_seen` are UTC ISO 8601; `path` is the column that showed it last."""

    url: str
    title: str
    path: tuple[str, ...]
    first_date: dt.date | None
    date: dt.date | None
    first_run: str
    first_seen: str
    last_run: str
    last_seen: str
    gone: str | None = None


@dataclass(frozen=True)
class PostEvent:
    """Something that happened to a post, on `day` in `run`: `redated` the same address printed another date (旧稿新发);
    `backdated` it appeared with a printed date long past; `gone` from a list that was read to its end; `back` after that."""

    url: str
    kind: PostEventKind
    run: str
    day: dt.date
    path: tuple[str, ...]
    title: str
    old_date: dt.date | None
    new_date: dt.date | None


@dataclass(frozen=True)
class Kept:
    """A stored answer to a fetch of `crawler.errands`: a page (`sha256` names its bytes) or a redirect to `target`.

    `article` is the list row that led to it where it was read as an article, None else; `read_at` is when a server last gave or
    confirmed it; `valid` says whether its run was a finished and valid one.
    """

    run: str
    key: str
    url: str
    status: int
    target: str | None
    whole: bool
    article: str | None
    read_at: str
    sha256: str | None = None
    size: int = 0
    content_type: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    at: str = ""
    valid: bool = False

    def header(self, name: str) -> str | None:
        """The value of a header, whatever its case; None where the answer had none."""
        return next((value for key, value in self.headers if key.lower() == name), None)


@dataclass(frozen=True)
class NightRecord:
    """One night: the agencies asked for, valid or void and why; `validity` is "" while it lasts. Times aware, UTC."""

    number: int
    as_of: dt.date
    started: dt.datetime
    finished: dt.datetime | None
    agencies: tuple[str, ...]
    validity: Literal["", "valid", "void"]
    void_reason: str


@dataclass(frozen=True)
class Message:
    """One alert of the outbox; `night` is the day of the night that it tells of."""

    id: int
    agency: str
    night: str
    channel: str
    title: str
    body: str
    state: OutboxState
    attempts: int
    error: str


@dataclass(frozen=True)
class FindingSpan:
    """Since when a finding is known: the first and the last finished run that had it, and how many had it in all."""

    fingerprint: str
    first_run: str
    first_seen: dt.datetime
    last_run: str
    last_seen: dt.datetime
    runs: int
