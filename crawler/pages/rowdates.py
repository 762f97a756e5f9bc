"""Titles and dates of rows: which text of a row is its title, which its date, and what a header row or a year above says of it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from lxml.html import HtmlElement

from audit.dates import (
    DateRole,
    MonthDay,
    find_dates,
    infer_years,
    label_role,
    make_date,
    read_labelled,
    read_month_day,
    read_split,
    read_year,
    url_date,
    whole_date,
)
from audit.observations import Post
from audit.text import name_key, nfkc, squeeze, tidy
from crawler.pages.document import Document
from crawler.pages.rows import SECONDARY, Group, Row

_SILENT = frozenset({"script", "style", "template", "noscript", "option", "select", "textarea"})
_PINNED = re.compile(r"置\s?顶|^[\[【(（]\s*顶\s*[\]】)）]$|^顶$|^TOP$", re.IGNORECASE)
_PINNED_PREFIX = re.compile(
    r"^\s*[\[【(（<]?\s*(?:置\s?顶|顶|TOP|最新|NEW|新|热|荐|推荐|图文?|视频)\s*[\]】)）>]\s*|"
    r"^\s*置顶\s*[:：|]?\s*",
    re.IGNORECASE,
)
_PINNED_CLASS = re.compile(r"(?:^|[\s_-])(?:is)?(?:top|zhiding|zd|sticky|ding)(?:$|[\s_-])", re.IGNORECASE)
_RED_NAMES = ("red", "#ff0000", "#f00", "#cc0000")
_RED = re.compile(r"color\s*[:=]\s*[\"']?\s*(?:red|#f00\b|#ff0000|#c00\b|#cc0000|rgb\(\s*255\s*,\s*0\s*,\s*0)", re.IGNORECASE)
_BULLET = re.compile(r"^[\s·•●■□◆◇▪▫►▶>»›＞○★☆♦‧∙・\-—]+(?=\S)")
_CUT = re.compile(r"(?:…+|\.{2,}|。{2,}|\.\.\.)$")
_TITLE_FIELDS = re.compile(
    r"^(?:文章|信息|文件)?标\s*题\s*[:：]\s*(?P<title>.*?)\s*(?:(?:作者|来源|(?:发表|更新|发布|公开|生成|成文|印发|公布)(?:时间|日期)|"
    r"点击数?|浏览量?|阅读量?|日期|时间|文号|发文字号|索引号|索取号|发布机构|发文机关|发文单位|公开机构|主题词|有效性|关键词)\s*[:：].*)?$",
    re.DOTALL,
)
_FROM = re.compile(r"^\W*(?:信息|文章|稿件)?(?:来源|作者|供稿|记者|编辑|发布机构|发布单位)\s*[:：]")
_CLOCK = re.compile(r"今天是|现在是|当前时间|北京时间|农历")
"""What stands beside the day in a page's head."""
_WRITTEN = re.compile(r"""["']([^"'\n]{8,40})["']""")
_DATE_ATTRIBUTES = (
    "datetime",
    "data-date",
    "data-time",
    "data-pubdate",
    "data-publish",
    "data-pubtime",
    "data-fbsj",
    "data-fbrq",
)
_NUMERIC_AT_EDGE = re.compile(
    r"^[\[(（【]?\s*((?:19|20)\d\d([-/.])\d{1,2}\2\d{1,2})\s*[\])）】]?\s+(?=\S)|(?:\s+|"
    r"[\[(（【]\s*)((?:19|20)\d\d([-/.])\d{1,2}\4\d{1,2})\s*[\])）】]?$"
)
_HEADER = re.compile(
    r"^(?:信息|文件|公文|文章|公开)?(?:标题|名称|题名|题目)$|^(?:序号|编号|文号|发文字号|索引号|索取号|"
    r"发布机构|发文机关|发文单位|公开机构|来源|点击|浏览|点击数|操作|有效性|状态|主题|类别|栏目|发布单位|"
    r"责任部门|体裁|内容概述)"
)
_PART = re.compile(r"(?:19|20)\d\d\s?年?|(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?月?|\d{1,2}\s?[月日号]?")


@dataclass
class Reading:
    """What a row says: its title, and its date as far as it prints one."""

    row: Row
    title: str
    date: dt.date | None = None
    month_day: MonthDay | None = None
    sure: bool = True
    pinned: bool = False
    red: bool = False
    inline: list[dt.date] = field(default_factory=list)
    """Dates at the edge of the title's own text: post dates only where every row prints one there."""


class _Piece(NamedTuple):
    text: str
    cell: int
    """Which child of the row it stands in."""
    inside: bool
    """In the link that names the row."""


def read_rows(document: Document, group: Group, today: dt.date) -> list[Reading]:
    """The rows of a group with titles and dates, years found or inferred; the order is the page's."""
    roles = _header_roles(group)
    readings = [_read(row, list(_pieces(row)), roles, today) for row in group.rows]
    _read_outside(group, readings, today)
    _read_edges(readings)
    return readings


def to_posts(group: Group, readings: list[Reading], today: dt.date) -> tuple[Post, ...]:
    """The posts of a list: month-days get their year, rows without a date the day in their address (both not sure)."""
    years = _years_above(group) if any(r.month_day and not r.date for r in readings) else {}
    waiting = [None if r.date or r.row.element in years else r.month_day for r in readings]
    inferred = infer_years(waiting, today)
    posts = []
    for reading, guess in zip(readings, inferred, strict=True):
        posts.append(_post(reading, years.get(reading.row.element), guess, today))
    return _with_pins(posts, readings)


def _post(reading: Reading, year: int | None, guess: dt.date | None, today: dt.date) -> Post:
    title, url = reading.title, reading.row.main.url
    if reading.date:
        return Post(title, url, reading.date, "row", reading.sure, reading.pinned)
    in_url = url_date(url, today)
    if reading.month_day:
        if year and (date := make_date(year, *reading.month_day, today)):
            return Post(title, url, date, "row_year_from_heading", True, reading.pinned)
        # The address carries the year: it names the printed day, or one beside it (cms_patterns.md §4.2).
        if in_url and (near := make_date(in_url.year, *reading.month_day, today)) and abs((near - in_url).days) <= 3:
            return Post(title, url, near, "row_year_inferred", True, reading.pinned)
        if guess:
            return Post(title, url, guess, "row_year_inferred", False, reading.pinned)
    if in_url:
        return Post(title, url, in_url, "url", False, reading.pinned)
    return Post(title, url, None, None, True, reading.pinned)


def _with_pins(posts: list[Post], readings: list[Reading]) -> tuple[Post, ...]:
    marked = sum(reading.pinned for reading in readings)
    if marked * 2 > len(readings) and len(readings) > 2:
        # A mark on most rows is decoration (class="top" for the row's style), not a pin.
        posts = [Post(p.title, p.url, p.date, p.date_source, p.date_sure) for p in posts]
    # A red title above newer rows is kept on top by hand; red further down is emphasis.
    for index, reading in enumerate(readings):
        post, rest = posts[index], [p.date for p in posts[index + 1 :] if p.date]
        if not reading.red or not post.date or not rest or max(rest) <= post.date:
            break
        posts[index] = Post(post.title, post.url, post.date, post.date_source, post.date_sure, True)
    return tuple(posts)


# ---------------------------------------------------------------------------- pieces of a row
def _pieces(row: Row) -> Iterator[_Piece]:
    """The text nodes of a row, each with the child of the row that it stands in."""
    # [详情] at the end of a summary leads where the title leads, and is none of it.
    same = {row.main.element, *(a.element for a in row.others if a.url == row.main.url and not SECONDARY.match(nfkc(a.text)))}
    stack: list[tuple[HtmlElement | str, int, bool]] = [(row.element, -1, False)]
    while stack:
        node, cell, inside = stack.pop()
        if isinstance(node, str):
            if node.strip():
                yield _Piece(node, cell, inside)
            continue
        if not isinstance(node.tag, str) or node.tag in _SILENT:
            continue
        within = inside or node in same
        children: list[tuple[HtmlElement | str, int, bool]] = [(node.text, cell, within)] if node.text else []
        for index, child in enumerate(node):
            place = index if cell < 0 else cell
            children.append((child, place, within))
            if child.tail:
                children.append((child.tail, place, within))
        stack.extend(reversed(children))


def _read(row: Row, pieces: list[_Piece], roles: dict[int, DateRole], today: dt.date) -> Reading:
    reading = Reading(row, _title(row, pieces, today))
    reading.pinned = _is_pinned(row, pieces)
    reading.red = _is_red(row)
    outside = [piece for piece in pieces if not piece.inside or _is_date_piece(piece.text, today)]
    found = _dates(outside, roles, today)
    _settle(reading, found)
    if reading.date is None and (fields := row.main.element.get("title")) and _TITLE_FIELDS.match(tidy(fields)):
        dates = [date for role, date in read_labelled(fields, today) if role != "other"]
        reading.date = dates[0] if dates else None
    if reading.date is None:
        reading.date = _split(outside, today)
    if reading.date is None:
        reading.date = _unseen(row.element, today)
    if reading.date is None:
        reading.month_day = next((md for piece in outside if (md := read_month_day(piece.text))), None)
    if reading.date is None and reading.month_day is None:
        own = squeeze("".join(piece.text for piece in pieces if piece.inside))
        edge = _NUMERIC_AT_EDGE.search(own)
        dates = [f.date for f in find_dates(edge[0], today)] if edge else []
        reading.inline = dates[:1]
    return reading


@lru_cache(maxsize=4096)
def _is_date_piece(text: str, today: dt.date) -> bool:
    """Whether a text node in the link is a date and not a part of the title."""
    if len(text) > 60 or not (any(map(str.isdigit, text)) or "年" in text or "天" in text or "日" in text):
        return False  # 二〇二六年十一月五日 and 昨天 have no digit
    return whole_date(text, today) is not None or read_month_day(text) is not None or bool(_PART.fullmatch(squeeze(text)))


_Dated = tuple[DateRole | None, dt.date]


def _dates(pieces: list[_Piece], roles: dict[int, DateRole], today: dt.date) -> list[_Dated]:
    """The dates that a row prints outside its title, with what their labels or columns call them."""
    found: list[_Dated] = []
    label = ""
    for piece in pieces:
        text = piece.text
        if not any(map(str.isdigit, text)) and "今" not in text and "昨" not in text and "前" not in text and "年" not in text:
            label = text
            continue
        if _CLOCK.search(text) or _CLOCK.search(label):
            label = text
            continue
        whole = whole_date(text, today)
        labelled = read_labelled(text, today)
        if labelled:
            found += labelled
        elif whole:
            found.append((roles.get(piece.cell) or (label_role(label) if len(label) <= 20 else None), whole))
        elif len(text) <= 60 and not re.search(r"[。！？；]", text):
            # 来源：办公室 2026-09-01 点击：12. Prose keeps its dates to itself, and so does 2026年9月1日 in the middle of words, but for
            # the line of a card that says where it is from: 来源：融媒体中心 2026年9月1日.
            told = _FROM.match(text) is not None
            found += [
                (roles.get(piece.cell), f.date)
                for f in find_dates(text, today)
                if f.form == "numeric" or (told and f.form != "relative")
            ]
        label = ""
    return found


def _settle(reading: Reading, found: list[_Dated]) -> None:
    for role in ("published", None, "updated", "formed"):
        dates = {date for said, date in found if said == role}
        if dates:
            # Two dates without a word which is which: the later one is nearer to the publication, but not sure.
            reading.date = max(dates)
            reading.sure = len(dates) == 1 and role in ("published", None)
            return


def _unseen(element: HtmlElement, today: dt.date) -> dt.date | None:
    """The day that a row carries and a browser writes out: <script>var pubdata='2026-11-12 10:11';…, <time datetime="…">."""
    for node in element.iter("script", "time", "span", "em", "i", "li", "td", "a", "p", "div"):
        values = _WRITTEN.findall(node.text or "") if node.tag == "script" else [node.get(name) for name in _DATE_ATTRIBUTES]
        for value in values:
            if value and (date := whole_date(value, today)):
                return date
    return None


def _split(pieces: list[_Piece], today: dt.date) -> dt.date | None:
    texts = [squeeze(piece.text).strip("[]()（）【】|/-. ") for piece in pieces]
    for size in (3, 2):
        for start in range(len(texts) - size + 1):
            part = texts[start : start + size]
            if all(len(text) <= 10 and any(c.isdigit() for c in text) for text in part) and (date := read_split(part, today)):
                return date
    return None


# ---------------------------------------------------------------------------- titles
def _title(row: Row, pieces: list[_Piece], today: dt.date) -> str:
    element = row.main.element
    said = tidy(element.get("title") or "")
    if fields := _TITLE_FIELDS.match(said):
        said = fields["title"]
    text = (
        (_longest_cell(element, today) if element is row.element and element.tag != "a" else "")
        or _own_title(element, today)
        or tidy("".join(p.text for p in pieces if p.inside and not _is_date_piece(p.text, today)))
        or row.main.text
    )
    text = _clean(text)
    said = _clean(said)
    cut = _CUT.sub("", text)
    if (
        said
        and len(said) > 1
        and (not text or (text != cut and _starts(said, cut)) or (len(said) > len(text) and _starts(said, text)))
    ):
        return said
    return text or said


def _longest_cell(element: HtmlElement, today: dt.date) -> str:
    """The title in a row that opens by a click: the longest of its parts that is no date."""
    parts = [tidy(child.text_content()) for child in element if isinstance(child.tag, str)]
    return max((part for part in parts if not whole_date(part, today)), key=len, default="")


def _starts(whole: str, part: str) -> bool:
    return name_key(whole).startswith(name_key(part)[:40])


def _clean(text: str) -> str:
    text = _BULLET.sub("", text)
    while (shorter := _PINNED_PREFIX.sub("", text, count=1)) != text and shorter:
        text = shorter
    return text.strip()


def _own_title(element: HtmlElement, today: dt.date) -> str:
    """The title of a link around a whole block (title, summary and date in one <a>): its heading, or its first telling block."""
    if not len(element):
        return ""
    blocks = [
        child for child in element.iter("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "dt", "dd") if child is not element
    ]
    if not blocks:
        return ""
    marked = [block for block in blocks if block.tag[0] == "h" or re.search(r"tit|bt\b|name", block.get("class") or "")]
    for block in (*marked, *blocks):
        text = tidy("".join(t for t in block.itertext() if not _is_date_piece(t, today)))
        if (
            len(text) >= 2
            and not any(child.tag in ("p", "div", "dd") for child in block.iterdescendants())
            and not whole_date(text, today)
        ):
            return text
    return ""


# ---------------------------------------------------------------------------- pins
def _is_pinned(row: Row, pieces: list[_Piece]) -> bool:
    if any(_PINNED.search(squeeze(piece.text)[:6]) for piece in pieces):
        return True
    marked = islice(row.element.iter("*"), 12)
    return any(
        _says_pinned(node.get("class"))
        or (node.tag == "img" and re.search(r"置顶|zhiding|/top\.\w+$", (node.get("alt") or "") + (node.get("src") or "")))
        for node in marked
    )


@lru_cache(maxsize=4096)
def _says_pinned(classes: str | None) -> bool:
    return bool(classes and _PINNED_CLASS.search(classes))


def _is_red(row: Row) -> bool:
    nodes = [row.element, row.main.element, *row.main.element.iterdescendants()]
    above = row.main.element.getparent()
    if above is not None and above is not row.element.getparent():
        nodes.append(above)
    return any(
        isinstance(node.tag, str)
        and (((style := node.get("style")) and _RED.search(style)) or (node.get("color") or "").lower() in _RED_NAMES)
        for node in nodes
    )


# ---------------------------------------------------------------------------- what stands around the rows
def _header_roles(group: Group) -> dict[int, DateRole]:
    """The columns of a list with a header row: child number of a row to the meaning of the date there."""
    first = group.rows[0].element
    candidates = [first.getprevious(), group.root[0] if len(group.root) else None]
    if first.tag == "tr" and group.root.getprevious() is not None:
        candidates += list(group.root.getprevious().iter("tr"))[:1]
    for candidate in candidates:
        if candidate is None or candidate is first or not isinstance(candidate.tag, str) or not 2 <= len(candidate) <= 12:
            continue
        texts = [re.sub(r"\s", "", squeeze(cell.text_content())) if isinstance(cell.tag, str) else "" for cell in candidate]
        roles = {index: role for index, text in enumerate(texts) if len(text) <= 12 and (role := label_role(text))}
        if roles and any(_HEADER.match(text) for text in texts):
            return roles
    return {}


def _read_outside(group: Group, readings: list[Reading], today: dt.date) -> None:
    """Dates beside the rows: in the text that follows each of them, or goes before (where the last row has nothing after it)."""
    if any(r.date or r.month_day for r in readings):
        return
    after = [_after(r.row.element, {x.row.element for x in readings}) for r in readings]
    first = readings[0].row.element.getprevious()
    parent = readings[0].row.element.getparent()
    before = [first.tail if first is not None else parent.text if parent is not None else None]
    if first is not None and isinstance(first.tag, str) and first.find(".//a") is None and first.tag != "a":
        before.insert(0, first.text_content())
    lead = [_Piece(text, 0, False) for text in before if text and text.strip()]
    if not _dates(after[-1], {}, today) and (_dates(lead, {}, today) or any(read_month_day(p.text) for p in lead)):
        after = [lead, *after[:-1]]
    for reading, pieces in zip(readings, after, strict=True):
        _settle(reading, _dates(pieces, {}, today))
        if reading.date is None:
            reading.date = _split(pieces, today)
        if reading.date is None:
            reading.month_day = next((md for piece in pieces if (md := read_month_day(piece.text))), None)


def _after(element: HtmlElement, rows: set[HtmlElement]) -> list[_Piece]:
    texts = [element.tail or ""]
    node = element.getnext()
    for _ in range(6):
        if node is None or node in rows or (isinstance(node.tag, str) and (node.tag == "a" or node.find(".//a") is not None)):
            break
        if isinstance(node.tag, str) and node.tag not in _SILENT:
            texts += [str(text) for text in node.itertext()]
        texts.append(node.tail or "")
        node = node.getnext()
    return [_Piece(text, 0, False) for text in texts if text.strip()]


def _read_edges(readings: list[Reading]) -> None:
    """A date at the edge of the title's own text is the row's date where nearly all rows print one; one alone is an event's
    (关于2025-06-07考试的通知)."""
    undated = [r for r in readings if not r.date and not r.month_day]
    with_edge = [r for r in undated if r.inline]
    if len(with_edge) < 2 or len(with_edge) < 0.8 * len(readings):
        return
    for reading in with_edge:
        reading.date = reading.inline[0]
        reading.title = tidy(_NUMERIC_AT_EDGE.sub(" ", reading.title, count=1)) or reading.title


def _years_above(group: Group) -> dict[HtmlElement, int]:
    """For each row the year of the nearest heading above it, where there is one."""
    rows = {row.element for row in group.rows}
    years: dict[HtmlElement, int] = {}
    year = _year_before(group.root)
    stack: list[HtmlElement] = [group.scope]
    while stack:
        node = stack.pop()
        if node in rows:
            if year:
                years[node] = year
            continue
        if not isinstance(node.tag, str) or node.tag in _SILENT:
            continue
        if node is not group.scope and len(node) <= 4 and (own := read_year(node.text_content()[:40])):
            year = own
            continue
        stack.extend(reversed(node))
    return years


def _year_before(root: HtmlElement) -> int | None:
    """The year of a heading before the list: the nearest short text above it."""
    node: HtmlElement | None = root
    for _ in range(3):
        if node is None or node.tag in ("body", "html"):
            return None
        previous = node.getprevious()
        while previous is not None and (not isinstance(previous.tag, str) or not previous.text_content().strip()):
            previous = previous.getprevious()
        if previous is not None:
            return read_year(previous.text_content()[:40])
        node = node.getparent()
    return None
