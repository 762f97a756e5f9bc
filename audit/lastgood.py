"""The last good sight of a column that did not answer tonight: what stands beside tonight's failure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from audit.findings import Judgement
from audit.store import Store


@dataclass(frozen=True)
class LastGood:
    """When a column was last seen, in which run, where, and with which newest post."""

    run: int
    day: dt.date
    url: str
    posts: int
    latest_post: dt.date | None


def last_good_sights(store: Store, run: str, judgements: tuple[Judgement, ...]) -> Mapping[tuple[str, ...], LastGood]:
    """For each column that a run could not reach, by path, its last sight in a valid run before; none where it was never seen."""
    unreached = {column.path for one in judgements for column in one.columns if column.status == "unreachable"}
    agency = store.run(run).agency
    found: dict[tuple[str, ...], LastGood] = {}
    for path in sorted(unreached):
        good = store.last_good(agency, path, run)
        if good is not None:
            before, seen = good
            dates = [post.date for post in seen.listing.posts if post.date]
            found[path] = LastGood(before.number, before.as_of, seen.url, len(seen.listing.posts), max(dates, default=None))
    return found
