"""Working days against chinesecalendar, and the counts that a deadline turns on."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import chinese_calendar
import pytest

from audit.workdays import WorkdayError, load


def test_every_day_is_as_chinesecalendar_says() -> None:
    calendar = load()
    first, last = dt.date(calendar.first, 1, 1), dt.date(calendar.last, 12, 31)
    assert (calendar.first, calendar.last) == (2015, 2026)
    days = [first + dt.timedelta(days=n) for n in range((last - first).days + 1)]
    assert [d for d in days if calendar.is_workday(d) != chinese_calendar.is_workday(d)] == []


@pytest.mark.parametrize(
    ("event", "until", "count"),
    [
        ("2026-11-19", "2026-11-20", 1),
        ("2026-11-20", "2026-11-20", 0),  # the event's own day does not count
        ("2026-11-20", "2026-11-19", 0),
        ("2026-09-24", "2026-10-09", 5),  # Mid-Autumn and National Day between
        ("2026-09-11", "2026-10-15", 20),  # make-up days on 09-20 and 10-10
        ("2026-09-30", "2026-10-10", 3),  # 10-08, 10-09 and the worked Saturday
        ("2025-12-31", "2026-01-05", 2),  # 2026-01-04 is a worked Sunday
        ("2026-12-31", "2027-01-04", None),  # beyond the notices nobody can count
        ("2014-12-31", "2015-01-05", None),
    ],
)
def test_counting(event: str, until: str, count: int | None) -> None:
    assert load().workdays(dt.date.fromisoformat(event), dt.date.fromisoformat(until)) == count


def test_a_period_that_ends_on_a_holiday_moves_on() -> None:
    assert load().next_workday(dt.date(2026, 10, 3)) == dt.date(2026, 10, 8)
    assert load().next_workday(dt.date(2026, 11, 20)) == dt.date(2026, 11, 20)
    assert load().next_workday(dt.date(2027, 1, 2)) is None


@pytest.mark.parametrize(
    "text", ["{", '{"years": {}}', json.dumps({"years": {"2015": {"off": [], "on": []}, "2017": {"off": [], "on": []}}})]
)
def test_a_broken_table_is_one_line(tmp_path: Path, text: str) -> None:
    path = tmp_path / "workdays.json"
    path.write_text(text, "utf-8")
    with pytest.raises(WorkdayError, match=r"put the packaged table back") as error:
        load(path)
    assert "\n" not in str(error.value)
