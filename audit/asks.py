"""From a catalog to what the crawler is asked: the distinct columns, and what to look at in each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from audit.catalog.model import Catalog, Item, Kind
from audit.catalog.paths import is_address
from audit.indicators import manual_rows
from audit.matching import Names
from audit.observations import Ask, ColumnPath, Look, Want
from audit.policy import Policy, earlier
from audit.text import name_key

_LOOKS: dict[Kind, Look] = {
    "label": "field",
    "document": "title",
    "image": "picture",
    "service": "entrance",
    "statement": "subject",
}
_DESK = 4
"""From so many items on a column that they all name is the page of an agency, not the place of each."""
_LAG_TRIGGERS = frozenset({"formed_or_changed", "formed", "decision"})
_LAG_UNITS = frozenset({"working_day", "day", "week"})
Exempt = Literal["not_on_website", "on_request"]


def exemption(item: Item, policy: Policy) -> Exempt | None:
    """Why the catalog does not ask for the item on the website, or None where it does: not ticked, or only on request."""
    if item.on_website is False:
        return "not_on_website"
    mode = item.mode or ""
    if any(word in mode for word in policy.on_request) and not any(word in mode for word in policy.proactive):
        return "on_request"
    return None


def elsewhere(item: Item, policy: Policy) -> bool:
    """Whether the item names only channels that no crawler sees (现场查阅, 公示栏) and no column, and no tick says website."""
    return (
        item.on_website is None
        and not item.columns
        and bool(item.channels)
        and not any(word in channel for channel in item.channels for word in policy.web)
    )


def paths_of(item: Item) -> tuple[ColumnPath, ...]:
    """The columns to look at for an item: those that the catalog names, else one path of the item's own levels.

    >>> paths_of(Item(1, level1="机构信息", level2="基本信息"))
    (('机构信息', '基本信息'),)
    """
    if item.columns:
        return tuple(dict.fromkeys(path for path in item.columns if path))
    levels = _levels(item)
    return (levels,) if levels else ()


def lag_clock(item: Item) -> bool:
    """Whether the deadline limits the lag between forming and publishing one document.

    >>> from audit.catalog.model import Deadline
    >>> [lag_clock(Item(1, deadline=d)) for d in (Deadline(trigger="formed", amount=20, unit="working_day"), Deadline(every="P2W"))]
    [True, False]
    """
    deadline = item.deadline
    if deadline.every or deadline.by:
        return False
    if deadline.trigger in _LAG_TRIGGERS:
        return (deadline.amount is not None and deadline.unit in _LAG_UNITS) or deadline.vague
    return deadline.vague and deadline.trigger == "none"


def asks(
    catalog: Catalog, pins: Mapping[str, str], names: Names, policy: Policy, today: dt.date, rows: frozenset[int] = frozenset()
) -> tuple[Ask, ...]:
    """One `Ask` for each distinct column of the catalog, in its order, with the wants of all items that name it.

    `pins` give a column ("机构设置/机构职能", the end of a path or a whole one) a fixed URL. Items that the catalog does not ask for
    on the website ask nothing, nor do questions that no page answers. Where `rows` are given, only these items ask.
    """
    # What kind of table it is, the whole of it says: one row alone may be taken for a question.
    manual = manual_rows(catalog, policy.indicators)
    if rows:
        catalog = replace(catalog, items=tuple(item for item in catalog.items if item.row in rows))
    drafts: dict[ColumnPath, _Draft] = {}
    items = [item for item in catalog.items if not (exemption(item, policy) or elsewhere(item, policy) or item.row in manual)]
    for item in items:
        for path in paths_of(item):
            drafts.setdefault(path, _Draft(path, bool(item.columns))).add(item, names, policy, today)
    desks = desk_paths(catalog, policy)
    for item in items:
        for path in set(paths_of(item)) & desks:
            for inner in inner_paths(item, path):
                drafts.setdefault(inner, _Draft(inner, True)).add(item, names, policy, today)
    return tuple(draft.ask(_pin(draft.path, pins)) for draft in drafts.values())


def desk_paths(catalog: Catalog, policy: Policy) -> frozenset[ColumnPath]:
    """The columns that many items name at once, as an agency's own page (002: 36 rows name one): each of these items is
    looked for in the column's child columns, by its levels."""
    named: dict[ColumnPath, set[str]] = {}
    for item in catalog.items:
        if item.columns and not exemption(item, policy):
            for path in paths_of(item):
                named.setdefault(path, set()).add(item.name)
    return frozenset(path for path, items in named.items() if len(items) >= _DESK)


def inner_paths(item: Item, path: ColumnPath) -> tuple[ColumnPath, ...]:
    """Where an item may stand below a column that many items name: by its innermost level, then by the level above.

    >>> inner_paths(Item(1, level1="机构信息", level2="内设机构"), ("政务公开", "区扶贫办"))
    (('政务公开', '区扶贫办', '内设机构'), ('政务公开', '区扶贫办', '机构信息'))
    """
    return tuple((*path, level) for level in dict.fromkeys(reversed(_levels(item))) if level != path[-1])[:2]


@dataclass
class _Draft:
    path: ColumnPath
    stated: bool
    wants: dict[Want, None] = field(default_factory=dict)
    levels: dict[str, None] = field(default_factory=dict)
    formed_dates: bool = False
    since: dt.date | None = None
    keep: bool = False

    def add(self, item: Item, names: Names, policy: Policy, today: dt.date) -> None:
        self.stated |= bool(item.columns)
        self.wants |= dict.fromkeys(Want(leaf.text, _LOOKS[leaf.kind]) for leaf in item.leaves())
        self.levels |= dict.fromkeys(_levels(item))
        self.formed_dates |= lag_clock(item)
        self.keep |= item.deadline.long_term
        since = _since(item, policy, today)
        self.since = since if self.since is None else min(since, self.since)

    def ask(self, url: str | None) -> Ask:
        source: Literal["stated", "inferred", "pinned"] = "pinned" if url else "stated" if self.stated else "inferred"
        return Ask(self.path, source, url, tuple(self.levels), tuple(self.wants), self.formed_dates, self.since, self.keep)


def _levels(item: Item) -> tuple[str, ...]:
    return tuple(dict.fromkeys(level for level in (item.levels or (item.level1, item.level2)) if level))


def _since(item: Item, policy: Policy, today: dt.date) -> dt.date:
    """The day before which no post of the column changes a judgement: wanted documents need the longest look back."""
    days = [earlier(today, policy.lag_lookback)]
    if item.deadline.every:
        days.append(earlier(earlier(today, item.deadline.every), item.deadline.every))
    if item.deadline.by:
        days.append(dt.date(today.year - 2, 1, 1))
    if any(leaf.kind in ("document", "statement") for leaf in item.leaves()):
        days.append(earlier(today, policy.documents_back))
    return min(days)


def _pin(path: ColumnPath, pins: Mapping[str, str]) -> str | None:
    if is_address(path):
        return path[0]
    keys = tuple(name_key(segment) for segment in path)
    for column, url in pins.items():
        wanted = _segments(column)
        if wanted and keys[-len(wanted) :] == wanted:
            return url
    return None


def _segments(column: str) -> tuple[str, ...]:
    parts: Iterable[str] = column.split("/")
    return tuple(key for part in parts if (key := name_key(part)))
