"""Whatever way a site prints the days of its rows, and wherever in the row, the same days are read."""

import datetime as dt
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from audit.observations import Post
from tests.crawler.pages.markup import TODAY, listed, page

DIGITS = "〇一二三四五六七八九"


def _chinese(number: int) -> str:
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else DIGITS[tens] + "十") + (DIGITS[ones] if ones else "")


PRINTERS: dict[str, Callable[[dt.date], str]] = {
    "iso": lambda d: d.isoformat(),
    "without zeros": lambda d: f"{d.year}-{d.month}-{d.day}",
    "slashes": lambda d: f"{d:%Y/%m/%d}",
    "dots": lambda d: f"{d:%Y.%m.%d}",
    "years, months, days": lambda d: f"{d.year}年{d.month}月{d.day}日",
    "with zeros": lambda d: f"{d:%Y年%m月%d日}",
    "with blanks": lambda d: f"{d.year} 年 {d.month} 月 {d.day} 日",
    "in brackets": lambda d: f"[{d.isoformat()}]",
    "in full brackets": lambda d: f"【{d.isoformat()}】",
    "in parentheses": lambda d: f"（{d.isoformat()}）",
    "with the hour": lambda d: f"{d.isoformat()} 09:30",
    "with seconds": lambda d: f"{d.isoformat()} 09:30:15",
    "with a T": lambda d: f"{d.isoformat()}T09:30:15",
    "with the weekday": lambda d: f"{d.isoformat()} 星期{'一二三四五六日'[d.weekday()]}",
    "labelled": lambda d: f"发布日期：{d.isoformat()}",
    "labelled with a blank": lambda d: f"发布时间: {d.isoformat()} 08:00",
    "Chinese numerals": lambda d: f"{''.join(DIGITS[int(c)] for c in str(d.year))}年{_chinese(d.month)}月{_chinese(d.day)}日",
    "compact": lambda d: f"{d:%Y%m%d}",
}
ROWS: dict[str, str] = {
    "after the link": "<li><a href=/info/10/9{n}.htm>{t}</a><span>{d}</span></li>",
    "before it": "<li><span>{d}</span><a href=/info/10/9{n}.htm>{t}</a></li>",
    "as bare text": "<li><a href=/info/10/9{n}.htm>{t}</a> {d}</li>",
    "inside it": "<li><a href=/info/10/9{n}.htm><em>{t}</em><i>{d}</i></a></li>",
    "in a cell": "<tr><td><a href=/info/10/9{n}.htm>{t}</a></td><td>县政府办</td><td>{d}</td></tr>",
    "in a block": "<a class=item href=/info/10/9{n}.htm><h4>{t}</h4><p>{d}</p></a>",
    "beside a counter": "<li><a href=/info/10/9{n}.htm>{t}</a><span>浏览：20261</span><span>{d}</span></li>",
}
UNSEEN: dict[str, str] = {
    "in a script": "<li><a href=/info/10/9{n}.htm>{t}</a><script>var pubdata='{d}';document.write(pubdata)</script></li>",
    "in an attribute": "<li><a href=/info/10/9{n}.htm>{t}</a><time datetime='{d}'></time></li>",
}
TITLES = ("关于做好防汛工作的通知", "县领导调研乡村振兴工作", "2026年第3批招聘公告", "关于印发《应急预案（2025年修订）》的通知")
DAYS = st.lists(st.dates(dt.date(2009, 1, 1), TODAY), min_size=4, max_size=4)


def _read(row: str, printed: list[str]) -> tuple[Post, ...]:
    rows = "".join(row.format(n=n, t=title, d=day) for n, (title, day) in enumerate(zip(TITLES, printed, strict=True), 1))
    around = "<table>{}</table>" if row.startswith("<tr") else "<ul>{}</ul>" if row.startswith("<li") else "<div>{}</div>"
    return listed(page(around.format(rows))).posts


@settings(max_examples=60, deadline=None)
@given(DAYS, st.sampled_from(sorted(PRINTERS)), st.sampled_from(sorted(ROWS)))
def test_days_come_back(days: list[dt.date], printer: str, place: str) -> None:
    posts = _read(ROWS[place], [PRINTERS[printer](day) for day in days])
    assert [(post.title, post.date, post.date_sure) for post in posts] == [
        (title, day, True) for title, day in zip(TITLES, days, strict=True)
    ]


@settings(max_examples=20, deadline=None)
@given(DAYS, st.sampled_from(("iso", "with the hour", "with a T", "years, months, days")), st.sampled_from(sorted(UNSEEN)))
def test_days_that_a_script_writes_come_back(days: list[dt.date], printer: str, place: str) -> None:
    posts = _read(UNSEEN[place], [PRINTERS[printer](day) for day in days])
    assert [post.date for post in posts] == days


@settings(max_examples=20, deadline=None)
@given(
    st.lists(st.dates(TODAY + dt.timedelta(days=2), dt.date(2035, 12, 31)), min_size=4, max_size=4),
    st.sampled_from(sorted(PRINTERS)),
)
def test_days_to_come_are_no_days(days: list[dt.date], printer: str) -> None:
    assert {post.date for post in _read(ROWS["after the link"], [PRINTERS[printer](day) for day in days])} <= {None}


def test_relative_days_count_back_from_today() -> None:
    posts = _read(ROWS["after the link"], ["3小时前", "昨天", "前天", "5天前"])
    assert [(TODAY - post.date).days for post in posts if post.date] == [0, 1, 2, 5]


def test_days_that_no_calendar_has_are_none() -> None:
    assert [post.date for post in _read(ROWS["after the link"], ["2026-02-30", "2026-13-01", "待确认", "0000-00-00"])] == [
        None
    ] * 4
