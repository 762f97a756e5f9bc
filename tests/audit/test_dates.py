"""Dates as government pages print them: a table of forms, the traps of cms_patterns.md §4.4, and printers that round-trip."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.dates import (
    EARLIEST,
    find_dates,
    infer_years,
    label_role,
    make_date,
    read_date,
    read_epoch,
    read_labelled,
    read_month_day,
    read_split,
    read_year,
    url_date,
    whole_date,
)

TODAY = dt.date(2026, 11, 20)
DAYS = st.dates(EARLIEST, TODAY)
NUMERALS = "〇一二三四五六七八九"


def chinese(number: int) -> str:
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else NUMERALS[tens] + "十") + ("" if ones == 0 and tens else NUMERALS[ones])


PRINTERS = {
    "iso": lambda d: d.isoformat(),
    "bracketed": lambda d: f"[{d.isoformat()}]",
    "full-width brackets": lambda d: f"【{d:%Y-%m-%d}】",
    "slashes": lambda d: f"{d.year}/{d.month}/{d.day}",
    "dots": lambda d: f"{d.year}.{d.month:02d}.{d.day:02d}",
    "years": lambda d: f"{d.year}年{d.month}月{d.day}日",
    "years padded": lambda d: f"{d.year} 年 {d.month:02d} 月 {d.day:02d} 日",
    "compact": lambda d: f"{d:%Y%m%d}",
    "with a time": lambda d: f"{d.isoformat()} 09:30:11",
    "iso 8601": lambda d: f"{d.isoformat()}T09:30:11+08:00",
    "labelled": lambda d: f"发布日期：{d.isoformat()}",
    "labelled compact": lambda d: f"发布时间:{d:%Y%m%d}",
    "weekday": lambda d: f"{d.year}年{d.month}月{d.day}日 星期{'一二三四五六日'[d.weekday()]}",
    "full-width digits": lambda d: d.isoformat().translate(str.maketrans("0123456789-", "０１２３４５６７８９－")),
    "numerals": lambda d: f"{''.join(NUMERALS[int(c)] for c in str(d.year))}年{chinese(d.month)}月{chinese(d.day)}日",
}


@pytest.mark.parametrize("form", PRINTERS)
@given(day=DAYS)
def test_a_printed_date_reads_back(form: str, day: dt.date) -> None:
    text = PRINTERS[form](day)
    assert read_date(text, TODAY) == day
    assert whole_date(text, TODAY) == day


@given(day=DAYS)
def test_dates_in_addresses_read_back(day: dt.date) -> None:
    for path in (
        f"/a/{day:%Y%m}/t{day:%Y%m%d}_123.html",
        f"/art/{day.year}/{day.month}/{day.day}/art_12_3.html",
        f"/{day:%Y}/{day:%m-%d}/341.html",
        f"/c/{day:%Y-%m-%d}/9.shtml",
        f"/{day:%Y%m%d}/t0035_14.html",
        f"/{day:%Y/%m%d}/346223.shtml",
        f"/system/{day:%Y/%m/%d}/0300.html",
    ):
        assert url_date("http://www.linchuanxian.example" + path, TODAY) == day, path


@given(st.text(alphabet="0123456789年月日-/.〇一二三十发布时间今天昨前 ：[](", max_size=40))
def test_nothing_reads_as_a_day_that_is_none_or_not_yet(text: str) -> None:
    for found in find_dates(text, TODAY):
        assert EARLIEST <= found.date <= TODAY + dt.timedelta(days=1) or found.form == "relative"
    whole_date(text, TODAY), read_month_day(text), read_labelled(text, TODAY), read_year(text)
    read_split(text.split(" "), TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-30",
        "2026-13-01",
        "待确认",
        "本日",
        "2027-01-01",
        "2026-11-22",
        "1900-01-01",
        "20261345",
        "0399-2026-11-05号",
        "003129766/2019-01-00336",
        "T20240305_12",
        "2018-2025",
        "Copyright 2018-2023",
        "03-05",
        "2024-03/05",
        "12026-01-05",
        "2026年11月",
    ],
)
def test_no_date(text: str) -> None:
    assert read_date(text, TODAY) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("今天 10:20", "2026-11-20"),
        ("昨天", "2026-11-19"),
        ("前天 08:00", "2026-11-18"),
        ("3天前", "2026-11-17"),
        ("5小时前", "2026-11-20"),
        ("2026-11-21", "2026-11-21"),
    ],
)
def test_relative_and_tomorrow(text: str, day: str) -> None:
    assert str(read_date(text, TODAY)) == day


def test_the_clock_of_a_header_is_no_relative_date() -> None:
    assert [f.form for f in find_dates("今天是2026年11月20日", TODAY)] == ["years"]


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("发布日期", "published"),
        ("发布时间：", "published"),
        ("公开日期", "published"),
        ("上载日期", "published"),
        ("日期", "published"),
        ("发 布 日 期", "published"),
        ("成文日期", "formed"),
        ("生成日期", "formed"),
        ("发文日期", "formed"),
        ("印发日期", "formed"),
        ("【成文时间】", "formed"),
        ("更新时间", "updated"),
        ("实施日期", "other"),
        ("失效日期", "other"),
        ("截止时间", "other"),
        ("办公时间", "other"),
        ("来源", None),
        ("索引号", None),
    ],
)
def test_what_a_label_says(label: str, role: str | None) -> None:
    assert label_role(label) == role


def test_published_wins_over_formed_and_other() -> None:
    text = "成文日期：2026-08-31 实施日期：2026-09-15 发布日期：2026-11-06 更新时间：2026-11-10"
    assert read_labelled(text, TODAY) == (
        ("formed", dt.date(2026, 8, 31)),
        ("other", dt.date(2026, 9, 15)),
        ("published", dt.date(2026, 11, 6)),
        ("updated", dt.date(2026, 11, 10)),
    )
    assert read_date(text, TODAY) == dt.date(2026, 11, 6)


@pytest.mark.parametrize(
    "text", ["关于2026年6月7日考试的通知", "2026年3月5日前报名", "（2026年9月1日起施行）", "2026-03-05 2026-04-05"]
)
def test_more_than_a_date_is_no_whole_date(text: str) -> None:
    assert whole_date(text, TODAY) is None


@pytest.mark.parametrize(
    ("parts", "day"),
    [
        (["09-01", "2026"], "2026-09-01"),
        (["2026", "09-01"], "2026-09-01"),
        (["15", "2026-09"], "2026-09-15"),
        (["2026.09", "15"], "2026-09-15"),
        (["2026年9月", "15日"], "2026-09-15"),
        (["01", "09月", "2026"], "2026-09-01"),
        (["2026", "13", "01"], "None"),
        (["12", "34"], "None"),
        (["2026"], "None"),
    ],
)
def test_split_dates(parts: list[str], day: str) -> None:
    assert str(read_split(parts, TODAY)) == day


@given(st.lists(DAYS, min_size=1, max_size=30), st.booleans())
def test_inferred_years_never_lie_ahead_and_run_one_way(days: list[dt.date], oldest_first: bool) -> None:
    days = sorted(days, reverse=not oldest_first)
    inferred = infer_years([(d.month, d.day) for d in days], TODAY)
    assert all(date is None or date <= TODAY + dt.timedelta(days=1) for date in inferred)
    known = [date for date in inferred if date]
    assert known == sorted(known) or known == sorted(known, reverse=True)


def test_a_month_day_list_of_a_year_gets_its_years_back() -> None:
    days = [TODAY - dt.timedelta(days=20 * n) for n in range(16)]
    assert list(infer_years([(d.month, d.day) for d in days], TODAY)) == days
    assert list(infer_years([(d.month, d.day) for d in reversed(days)], TODAY)) == days[::-1]


def test_make_date_and_epoch() -> None:
    assert make_date(2024, 2, 29, TODAY) == dt.date(2024, 2, 29)
    assert read_epoch("1793750400", TODAY) == dt.date(2026, 11, 4)
    assert read_epoch(1793750400000, TODAY) == dt.date(2026, 11, 4)
    assert read_epoch("1e400", TODAY) is None
    assert read_epoch("x", TODAY) is None
