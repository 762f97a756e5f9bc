"""What the store hands out beside the border types, and the one error it raises."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

RunState = Literal["running", "finished", "failed"]


class StoreError(Exception):
    """The store could not do it; the message is one line: which file or run, what is wrong, what to do."""


@dataclass(frozen=True)
class Run:
    """One crawl of one agency. `started` and `finished` are aware, UTC; `items` are the rows asked for, () where all were;
    `requests` counts answers of servers; `note` says why a run failed."""

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


@dataclass(frozen=True)
class Page:
    """One answer of a server that a run kept: `sha256` of its bytes, `size` in bytes, `at` UTC ISO 8601."""

    url: str
    final_url: str
    status: int
    at: str
    sha256: str
    size: int
    content_type: str


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


@dataclass(frozen=True)
class FindingSpan:
    """Since when a finding is known: the first and the last finished run that had it, and how many had it in all."""

    fingerprint: str
    first_run: str
    first_seen: dt.datetime
    last_run: str
    last_seen: dt.datetime
    runs: int
