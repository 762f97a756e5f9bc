"""Dates as government pages print them: text in, date out.

Forms and traps are those met on real sites (cms_patterns.md §4): a date that does not exist or lies after tomorrow is no
date, a month and day without a year is a `MonthDay` that waits for one, and `today` is always handed in.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from audit.text import chinese_number, squeeze

MonthDay = tuple[int, int]
"""(month, day), the year unknown."""

DateRole = Literal["published", "formed", "updated", "other"]
"""What a date label says: 发布日期 and its like; 成文日期 and its like; 更新时间; a date of something else (实施, 失效, 截止)."""

EARLIEST = dt.date(1990, 1, 1)
"""No government website is older than its first decade; 1900-01-01 is a database's way to say nothing."""

_CN_DIGIT = "〇○Ｏ零一二三四五六七八九"
_CN = f"[{_CN_DIGIT}十]"
# The same separator twice: 2024-03/05 is two numbers. No digit, and no digit with a separator, may stand before (a phone
# number, an index number 003129766/2019-01-00336), no digit after.
_NUMERIC = re.compile(
    r"(?<!\d)(?<!\d[-/.])(?P<y>(?:19|20)\d\d)(?:\s?(?P<s>[-/.])\s?(?P<m>\d{1,2})\s?(?P=s)\s?(?P<d>\d{1,2})(?!\d)"
    r"|\s?年\s?(?P<m2>\d{1,2})\s?月\s?(?P<d2>\d{1,2})\s?(?:[日号]|(?![\d\u4e00-\u9fff]))"
    r"|(?P<m3>0[1-9]|1[0-2])(?P<d3>0[1-9]|[12]\d|3[01])(?![\dA-Za-z_]))"
)
_CHINESE = re.compile(rf"(?P<y>[{_CN_DIGIT}]{{4}})年(?P<m>{_CN}{{1,3}})月(?P<d>{_CN}{{1,3}})[日号]")
_RELATIVE = re.compile(
    r"(?P<word>今天|今日|昨天|昨日|前天)(?=\s*(?:\d{1,2}[:：]\d\d|$))|(?<!\d)(?P<n>\d{1,3})\s*(?P<unit>天|"
    r"小时|分钟|秒)前"
)
_LABEL_BEFORE = re.compile(
    r"(?P<label>[\u4e00-\u9fff](?:[\u4e00-\u9fff ]{0,10}[\u4e00-\u9fff])?)\s*[\])】]?\s*[:：]?\s*[\[(【]?\s*$"
)
_TRIM = "[](){}【】〔〕（）<>〈〉《》|,，;；:： \t·•"
_MONTH_DAY = re.compile(r"(?P<m>\d{1,2})(?:\s?[-/]\s?|\s?月\s?)(?P<d>\d{1,2})\s?[日号]?|(?P<m2>0[1-9]|1[0-2])\.(?P<d2>[0-3]\d)")
_YEAR = re.compile(r"((?:19|20)\d\d)\s?年?")
_YEAR_MONTH = re.compile(r"((?:19|20)\d\d)\s?[-/.年]\s?(\d{1,2})\s?月?")
_DAY = re.compile(r"(\d{1,2})\s?[日号]?")
_MONTH = re.compile(r"(\d{1,2})\s?月")
_TIME = re.compile(
    r"\s*(?:星期|周|礼拜)[一二三四五六日天]|"
    r"[T\s]*\d{1,2}\s?[:：时点]\s?\d{1,2}(?:\s?[:：分]\s?\d{1,2}(?:\.\d+)?)?[秒分]?(?:Z|\+\d\d:?\d\d)?"
)
_YEAR_HEADING = re.compile(r"[^\d]{0,6}((?:19|20)\d\d)\s?(?:年度?)?(?:\s?[-.]?\s?\d{1,2}\s?月份?)?[^\d]{0,4}")


def make_date(year: int, month: int, day: int, today: dt.date) -> dt.date | None:
    """The date, or None where the calendar has no such day, or it lies after tomorrow, or before 1990.

    Tomorrow is allowed because servers and sites keep different clocks.

    >>> make_date(2026, 2, 30, dt.date(2026, 11, 20)), make_date(2026, 12, 1, dt.date(2026, 11, 20))
    (None, None)
    """
    try:
        date = dt.date(year, month, day)
    except ValueError:
        return None
    return date if EARLIEST <= date <= today + dt.timedelta(days=1) else None


@dataclass(frozen=True)
class Found:
    """One date in a text (as squeezed), and where it stands there; `form` tells 2024-03-05 from 2024年3月5日."""

    date: dt.date
    start: int
    end: int
    form: Literal["numeric", "compact", "years", "chinese", "relative"]


def find_dates(text: str, today: dt.date) -> tuple[Found, ...]:
    """All full dates of a text in order, the positions being those in `squeeze(text)`.

    >>> [str(f.date) for f in find_dates("成文日期：2026年8月31日 发布日期：2026/11/06 实施：2027-01-01", dt.date(2026, 11, 20))]
    ['2026-08-31', '2026-11-06']
    """
    return tuple(_find(squeeze(text), today))


def _find(text: str, today: dt.date) -> Iterator[Found]:
    found: list[Found] = []
    # Nearly every piece of a page has none: ask cheaply first.
    if "20" in text or "19" in text:
        for match in _NUMERIC.finditer(text):
            parts = match.groupdict()
            month, day = parts["m"] or parts["m2"] or parts["m3"], parts["d"] or parts["d2"] or parts["d3"]
            date = make_date(int(parts["y"]), int(month), int(day), today)
            # Eight digits right after a letter or an underscore are an address or a number, not a date.
            if date and not (parts["m3"] and re.search(r"[A-Za-z_]$", text[: match.start()])):
                found.append(
                    Found(date, match.start(), match.end(), "numeric" if parts["m"] else "years" if parts["m2"] else "compact")
                )
    if "年" in text:
        for match in _CHINESE.finditer(text):
            year, month_no, day_no = (chinese_number(match[key].replace("Ｏ", "〇")) for key in ("y", "m", "d"))
            date = make_date(year or 0, month_no or 0, day_no or 0, today)
            if date:
                found.append(Found(date, match.start(), match.end(), "chinese"))
    if "前" in text or "今" in text or "昨" in text:
        for match in _RELATIVE.finditer(text):
            found.append(Found(_relative(match, today), match.start(), match.end(), "relative"))
    yield from sorted(found, key=lambda f: f.start)


def _relative(match: re.Match[str], today: dt.date) -> dt.date:
    if match["word"]:
        return today - dt.timedelta(days={"今": 0, "昨": 1, "前": 2}[match["word"][0]])
    return today - dt.timedelta(days=int(match["n"]) if match["unit"] == "天" else 0)


def read_date(text: str, today: dt.date) -> dt.date | None:
    """The date of a text that prints one: a labelled 发布日期 before others, else the first; None where there is none.

    >>> today = dt.date(2026, 11, 20)
    >>> for text in ("[2024-03-05]", "2024/3/5 9:30", "2024.03.05", "2024年03月05日 09:30", "发布日期：20240105",
    ...              "二〇二四年三月五日", "昨天",
    ...              "成文日期：2026-08-31　发布日期：2026-11-06", "2026-02-30", "2027-01-01", "待确认", "03-05"):
    ...     print(read_date(text, today))
    2024-03-05
    2024-03-05
    2024-03-05
    2024-03-05
    2024-01-05
    2024-03-05
    2026-11-19
    2026-11-06
    None
    None
    None
    None
    """
    labelled = read_labelled(text, today)
    for role in ("published", "updated", "formed"):
        for said, date in labelled:
            if said == role:
                return date
    found = find_dates(text, today)
    return found[0].date if found else None


def read_labelled(text: str, today: dt.date) -> tuple[tuple[DateRole, dt.date], ...]:
    """Every date of a text that has a label before it, with what the label says.

    >>> read_labelled("发布时间： 2026-11-06 10:00 来源：办公室 失效日期 2026-11-01", dt.date(2026, 11, 20))
    (('published', datetime.date(2026, 11, 6)), ('other', datetime.date(2026, 11, 1)))
    """
    said: list[tuple[DateRole, dt.date]] = []
    clean, last = squeeze(text), 0
    for found in _find(clean, today):
        label = _LABEL_BEFORE.search(clean[max(last, found.start - 24) : found.start])
        role = label_role(label["label"]) if label else None
        if role:
            said.append((role, found.date))
        last = found.end
    return tuple(said)


# The words of a label, most telling first (cms_patterns.md §4.4, domain.md §1.6: 发文 and 印发 say when a document was made).
_ROLES: tuple[tuple[re.Pattern[str], DateRole], ...] = (
    (
        re.compile(
            "实施|施行|执行|失效|废止|生效|有效期|截止|截至|结束|开始|到期|出生|任职|成立|会议|活动|申请|受理|"
            "办结|答复|回复|印制|统计|办公|工作|服务|上班|咨询|接待|报名|考试|开标|访问|生成时间"
        ),
        "other",
    ),
    (re.compile("发布|公开|公布|上载|上传|发稿|录入|刊发|刊登|发表|公示|上网|添加|入库|信息日期|提供日期"), "published"),
    (re.compile("成文|生成|产生|形成|发文|印发|签发|制发|制定|落款|颁布|行文"), "formed"),
    (re.compile("更新|修改"), "updated"),
)


def label_role(label: str) -> DateRole | None:
    """What the date beside a label means, or None where the label is none of a date.

    >>> [label_role(t) for t in ("发布日期", "成 文 日 期", "实施日期", "日期", "办公时间", "来源")]
    ['published', 'formed', 'other', 'published', 'other', None]
    """
    text = re.sub(r"[\s:：\[\]【】()（）]", "", squeeze(label))
    if not re.search("日期|时间|年月日|时刻|发布于|发表于|更新于|^(发布|公布|更新)$", text):
        return None
    if re.fullmatch("(信息|文章)?(日期|时间)", text):
        return "published"
    return next((role for pattern, role in _ROLES if pattern.search(text)), None)


def whole_date(text: str, today: dt.date) -> dt.date | None:
    """The date of a text that is nothing else: brackets, a weekday, a time of day and a date label may stand with it.

    >>> today = dt.date(2026, 11, 20)
    >>> [str(whole_date(t, today)) for t in ("（2024-03-05 09:30:11）", "发布时间:2024年3月5日 星期二", "2024年3月5日前报名")]
    ['2024-03-05', '2024-03-05', 'None']
    """
    if len(text) > 80:
        return None
    clean = squeeze(text)
    found = list(_find(clean, today))
    if len(found) != 1:
        return None
    before, after = clean[: found[0].start].strip(_TRIM), _TIME.sub("", clean[found[0].end :]).strip(_TRIM)
    if after and label_role(after) != "published":
        return None
    return found[0].date if not before or label_role(before) in ("published", "updated", "formed") else None


def read_month_day(text: str) -> MonthDay | None:
    """Month and day of a text that is nothing else; the year has to come from elsewhere.

    >>> [read_month_day(t) for t in ("[03-05]", "11月6日", "09/01", "03.05", "3-32", "1.2", "2026-03")]
    [(3, 5), (11, 6), (9, 1), (3, 5), None, None, None]
    """
    if len(text) > 24:
        return None
    match = _MONTH_DAY.fullmatch(_TIME.sub("", squeeze(text).strip(_TRIM)).strip(_TRIM))
    if not match:
        return None
    month, day = int(match["m"] or match["m2"]), int(match["d"] or match["d2"])
    try:
        dt.date(2024, month, day)  # a leap year: 02-29 exists in some year
    except ValueError:
        return None
    return month, day


def read_year(text: str) -> int | None:
    """The year of a heading above month-day rows: 2026年, 2026年度, 2026年9月.

    >>> [read_year(t) for t in ("2026年", "【2025年度】", "2024年9月", "2026年部门预算公开")]
    [2026, 2025, 2024, None]
    """
    match = _YEAR_HEADING.fullmatch(squeeze(text)) if len(text) <= 30 else None
    return int(match[1]) if match else None


def read_split(parts: Sequence[str], today: dt.date) -> dt.date | None:
    """A date that is spread over neighbouring blocks, in any of the orders met: 09-01 | 2026, 2026-09 | 15, 15 | 2026.09, 2026 | 9月 | 1日.

    >>> today = dt.date(2026, 11, 20)
    >>> spread = (["09-01", "2026"], ["15", "2026-09"], ["2026年9月", "15日"], ["2026", "9月", "1日"], ["1", "2"])
    >>> [str(read_split(parts, today)) for parts in spread]
    ['2026-09-01', '2026-09-15', '2026-09-15', '2026-09-01', 'None']
    """
    clean = [squeeze(part).strip(_TRIM + "-/.") for part in parts]
    if len(clean) == 2:
        for first, second in (clean, clean[::-1]):
            year, month_day = _YEAR.fullmatch(first), read_month_day(second)
            if year and month_day:
                return make_date(int(year[1]), *month_day, today)
            year_month, day = _YEAR_MONTH.fullmatch(first), _DAY.fullmatch(second)
            if year_month and day:
                return make_date(int(year_month[1]), int(year_month[2]), int(day[1]), today)
    elif len(clean) == 3:
        for first, second, third in (clean, clean[::-1]):
            year, month, day = _YEAR.fullmatch(first), _MONTH.fullmatch(second) or _DAY.fullmatch(second), _DAY.fullmatch(third)
            if year and month and day:
                return make_date(int(year[1]), int(month[1]), int(day[1]), today)
    return None


def infer_years(month_days: Sequence[MonthDay | None], today: dt.date) -> tuple[dt.date | None, ...]:
    """Years for the month-days of one list in its order: the latest that is not in the future and falls with the neighbours.

    Newest-first and oldest-first lists are told apart by the direction in which the days run; in doubt newest first.

    >>> [str(d) for d in infer_years([(1, 9), (12, 20), (11, 30)], dt.date(2026, 11, 20))]
    ['2026-01-09', '2025-12-20', '2025-11-30']
    """
    known = [md for md in month_days if md]
    rising = sum(a < b for a, b in itertools.pairwise(known))
    falling = sum(a > b for a, b in itertools.pairwise(known))
    order = range(len(month_days)) if rising <= falling else range(len(month_days) - 1, -1, -1)
    dates: list[dt.date | None] = [None] * len(month_days)
    bound = today + dt.timedelta(days=1)
    for index in order:
        month_day = month_days[index]
        if month_day is None:
            continue
        dates[index] = _latest(month_day, bound, today)
        bound = dates[index] or bound
    return tuple(dates)


def _latest(month_day: MonthDay, bound: dt.date, today: dt.date) -> dt.date | None:
    for year in range(bound.year, bound.year - 9, -1):  # 02-29 may have to go back eight years
        date = make_date(year, *month_day, today)
        if date and date <= bound:
            return date
    return None


# Addresses with a day in them: TRS t20240305_, Hanweb /art/2024/3/5/, Henan /2024/03-05/, 兵团 /2024-03-05/, Shanghai /20260910/,
# 铜仁 /2024/0305/, Hebei /system/2026/01/01/, jyhcms churanggongshi_0915 under /2026/ (cms_patterns.md §4.2).
_URL_DAY = (
    re.compile(r"/t((?:19|20)\d\d)(\d\d)(\d\d)_"),
    re.compile(r"/((?:19|20)\d\d)/(\d{1,2})/(\d{1,2})/"),
    re.compile(r"/((?:19|20)\d\d)[-/](\d\d)-(\d\d)/"),
    re.compile(r"/((?:19|20)\d\d)/(\d\d)(\d\d)/"),
    re.compile(r"/((?:19|20)\d\d)(\d\d)(\d\d)/"),
    re.compile(r"/((?:19|20)\d\d)/[a-z]+_(\d\d)(\d\d)/"),
)


def url_date(url: str, today: dt.date) -> dt.date | None:
    """The day that an article's address carries; it is the shown date or a day or two beside it.

    >>> paths = ("/a/202403/t20240305_12.html", "/art/2024/3/5/art_7_1.html", "/a/202403/b.shtml")
    >>> [str(url_date("http://x.cn" + path, dt.date(2026, 11, 20))) for path in paths]
    ['2024-03-05', '2024-03-05', 'None']
    """
    for pattern in _URL_DAY:
        match = pattern.search(url)
        if match:
            return make_date(int(match[1]), int(match[2]), int(match[3]), today)
    return None


def read_epoch(value: str | float, today: dt.date) -> dt.date | None:
    """The day in China of a Unix time in seconds or milliseconds, as JSON carries it.

    >>> str(read_epoch(1709600400000, dt.date(2026, 11, 20)))
    '2024-03-05'
    """
    try:
        seconds = float(value)
        seconds = seconds / 1000 if seconds > 1e11 else seconds
        day = dt.datetime.fromtimestamp(seconds, dt.timezone(dt.timedelta(hours=8))).date()
    except (ValueError, OverflowError, OSError):
        return None
    return make_date(day.year, day.month, day.day, today)
