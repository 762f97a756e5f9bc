"""Posts as a calendar: one square a day over a year, for a whole agency; one a week for each of its columns. Pure."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

STEP = 13
WEEKS = 53


@dataclass(frozen=True)
class Cell:
    """One square: where it stands, how dark (0 to 4), how many posts, from which day on."""

    x: int
    y: int
    level: int
    count: int
    day: dt.date


@dataclass(frozen=True)
class Month:
    """The label of a month above the squares."""

    x: int
    text: str


def level(count: int) -> int:
    """How dark a count is.

    >>> [level(count) for count in (0, 1, 2, 4, 7, 100)]
    [0, 1, 2, 3, 4, 4]
    """
    return sum(count >= bound for bound in (1, 2, 4, 7))


def _monday(today: dt.date) -> dt.date:
    """The first Monday shown: the squares end with the week of `today`."""
    return today - dt.timedelta(days=today.weekday(), weeks=WEEKS - 1)


def days(dates: Iterable[dt.date], today: dt.date) -> tuple[Cell, ...]:
    """A square for each day of the year up to `today`."""
    counts, first = Counter(dates), _monday(today)
    return tuple(
        Cell(week * STEP, weekday * STEP, level(counts[day]), counts[day], day)
        for week in range(WEEKS)
        for weekday in range(7)
        if (day := first + dt.timedelta(days=7 * week + weekday)) <= today
    )


def weeks(dates: Iterable[dt.date], today: dt.date) -> tuple[Cell, ...]:
    """A square for each week of the year up to `today`."""
    first = _monday(today)
    counts = Counter((day - first).days // 7 for day in dates)
    return tuple(
        Cell(week * STEP, 0, level(counts[week]), counts[week], first + dt.timedelta(weeks=week)) for week in range(WEEKS)
    )


def months(today: dt.date) -> tuple[Month, ...]:
    """Where each month begins."""
    first = _monday(today)
    found: list[Month] = []
    for week in range(WEEKS):
        day = first + dt.timedelta(weeks=week)
        if day.day <= 7 and week < WEEKS - 1:
            found.append(Month(week * STEP, f"{day.month}"))
    return tuple(found)
