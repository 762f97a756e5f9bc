"""Counts Chinese working days, with the State Council's holidays and make-up days of the years that are known."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "catalog_data" / "standards" / "workdays.json"


class WorkdayError(Exception):
    """A table of working days that cannot be read; the message says which file and what to do."""


@dataclass(frozen=True)
class Calendar:
    """Working days of the years `first` to `last`: `off` are weekdays that are holidays, `on` weekend days that are worked."""

    first: int
    last: int
    off: frozenset[dt.date]
    on: frozenset[dt.date]

    def covers(self, day: dt.date) -> bool:
        """Whether the day's year is known."""
        return self.first <= day.year <= self.last

    def is_workday(self, day: dt.date) -> bool | None:
        """Whether people work on that day; None beyond the covered years, where nobody can know.

        >>> calendar = load()
        >>> [calendar.is_workday(dt.date(2026, 10, d)) for d in (1, 8, 10)], calendar.is_workday(dt.date(2027, 1, 4))
        ([False, True, True], None)
        """
        if not self.covers(day):
            return None
        return day in self.on or (day.weekday() < 5 and day not in self.off)

    def workdays(self, event: dt.date, until: dt.date) -> int | None:
        """Working days after `event` up to and with `until`: the day of the event does not count (民法典 第二百零一条).

        None where a day in between lies beyond the covered years; 0 where `until` is not after `event`.

        >>> load().workdays(dt.date(2026, 9, 24), dt.date(2026, 10, 9))
        5
        """
        if until <= event:
            return 0
        if not (self.covers(event) and self.covers(until)):
            return None
        days = (until - event).days
        return sum(bool(self.is_workday(event + dt.timedelta(days=n))) for n in range(1, days + 1))

    def next_workday(self, day: dt.date) -> dt.date | None:
        """The day itself or the next one that is worked: a period that ends on a holiday ends there (民法典 第二百零三条)."""
        while (worked := self.is_workday(day)) is False:
            day += dt.timedelta(days=1)
        return day if worked else None


@lru_cache(maxsize=4)
def load(path: Path = DATA) -> Calendar:
    """Reads the packaged table; raises WorkdayError with one line."""
    try:
        years: dict[str, dict[str, list[str]]] = json.loads(path.read_text("utf-8"))["years"]
        numbers = sorted(int(year) for year in years)
        if numbers != list(range(numbers[0], numbers[-1] + 1)):
            raise ValueError("a year between the first and the last is left out")
        off, on = (
            frozenset(dt.date.fromisoformat(f"{year}-{day}") for year, days in years.items() for day in days[name])
            for name in ("off", "on")
        )
    except (OSError, KeyError, ValueError, IndexError, TypeError) as error:
        raise WorkdayError(f"{path}: {error}; put the packaged table back") from error
    return Calendar(numbers[0], numbers[-1], off, on)
