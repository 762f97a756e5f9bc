"""What a crawl needs before its first request: configuration, catalog, lexicon, policy, database; or one clear error."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from audit.runs import Assignment, PreparationError, assignment

BOUNDS = ("AUDIT_MAX_PAGES", "AUDIT_LIST_PAGES", "AUDIT_ARTICLES", "AUDIT_CHILDREN", "AUDIT_FILES")
"""The settings that bound a walk, in the order of `crawler.walk.Limits`."""


class WrongUsage(Exception):
    """The command was called with something it does not take; the message is one line."""


@dataclass(frozen=True)
class Order:
    """What the user asked for: `rows` is empty where all items are wanted."""

    agency: str
    data: Path | None
    date: dt.date
    rows: frozenset[int]


def order(arguments: Mapping[str, str | None], data: str | None, today: dt.date) -> Order:
    """The order that spider arguments (`-a name=value`) spell; raises WrongUsage.

    >>> order({"agency": "demo", "items": "1,3-5"}, None, dt.date(2026, 11, 20)).rows == {1, 3, 4, 5}
    True
    """
    unknown = set(arguments) - {"agency", "items", "data", "date"}
    if unknown:
        raise WrongUsage(f"-a {sorted(unknown)[0]}: unknown argument; use agency, items, data or date")
    agency = arguments.get("agency")
    if not agency:
        raise WrongUsage("no agency named; write -a agency=ID (the IDs stand in sites.toml)")
    date = arguments.get("date")
    try:
        day = dt.date.fromisoformat(date) if date else today
    except ValueError as error:
        raise WrongUsage(f"-a date={date}: not a day; write YYYY-MM-DD") from error
    if not 2000 <= day.year <= 2100:
        raise WrongUsage(f"-a date={date}: the rules know the years 2000 to 2100")
    folder = arguments.get("data") or data
    return Order(agency, Path(folder) if folder else None, day, rows(arguments.get("items") or ""))


def rows(text: str) -> frozenset[int]:
    """The rows that `1,3-5` names; raises WrongUsage."""
    found: set[int] = set()
    for part in filter(None, text.replace("，", ",").split(",")):
        spelled = re.fullmatch(r"\s*(\d{1,5})\s*(?:[-–]\s*(\d{1,5})\s*)?", part)
        if not spelled:
            raise WrongUsage(f"-a items={text}: {part!r} is no row; write rows and ranges, as 1,3-5")
        first, last = int(spelled.group(1)), int(spelled.group(2) or spelled.group(1))
        found |= set(range(first, last + 1))
    return frozenset(found)


def prepare(arguments: Mapping[str, str | None], data: str | None, today: dt.date) -> tuple[Order, Assignment]:
    """The order and all that stands behind it; raises WrongUsage or PreparationError, each one line."""
    wanted = order(arguments, data, today)
    return wanted, assignment(wanted.agency, wanted.data, wanted.date, wanted.rows)


__all__ = ["Assignment", "Order", "PreparationError", "WrongUsage", "order", "prepare", "rows"]


def numbers(read: Callable[[str], int], *names: str) -> list[int]:
    """The whole numbers of some settings, which `read` fetches; raises WrongUsage."""
    found = []
    for name in names:
        try:
            found.append(read(name))
        except (TypeError, ValueError) as error:
            raise WrongUsage(f"-s {name}: not a whole number ({error})") from error
    return found
