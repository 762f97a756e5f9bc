"""What was seen in the columns of an item, laid out so that elements are found in it quickly and with their evidence.

Names of labels are looked up in tables (exact, ending, one wrong character); words of documents in an index of two-character pieces, so
that an element is *covered* by a title and not merely touched. No string distance runs over whole pages: 200 elements against 2,000
segments stay under 60 ms (stack.md).
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from heapq import nsmallest
from itertools import pairwise
from typing import Literal
from urllib.parse import urlsplit

from audit.findings import ElementStatus
from audit.matching import Names
from audit.observations import SEEN_GONE, ColumnSeen, Content, Fetched, LabelValue
from audit.policy import Words
from audit.text import name_key, squeeze, tidy, without_brackets
from audit.wanted import spelled, without_tail

Record = tuple[str, int]
Where = Literal["post", "child", "attachment", "title", "line", "link"]
_FILE_NAME = re.compile(r"\.(?:pdf|docx?|xlsx?|wps|et|ofd|zip|rar|pptx?|txt|csv)$", re.IGNORECASE)
_HEADING = re.compile(
    r"^(?:第[一二三四五六七八九十\d]{1,3}[部分章节条项]|[(]?[一二三四五六七八九十]{1,3}[)、.]|[(]?\d{1,2}[)、.]|附件|附[:表])"
)
_NUMBERED = re.compile(r"^(?:第[一二三四五六七八九十\d]{1,3}[部分章节]|[(]?[一二三四五六七八九十]{1,3}[)、.])")
_INTRO = re.compile(r"^(?:本栏目|本专栏|本页面|说明:|提示:|备注:|本部分)")
_DISTINCT = re.compile(r"[、,;]")
_LIST_ROW = re.compile(r"[\u4e00-\u9fff].*(?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?$")
"""A title with its date behind it, cut in two at a colon (“…”成就巡礼：…2026-11-18): a row of a list beside the text, no field."""
_POINTS = re.compile(r"^(?:详?见|请见|参见|附件|点击)|\.(?:pdf|docx?|xlsx?|wps|ofd|zip|rar)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"^(?:https?:|www\.)", re.IGNORECASE)
_ROWS = re.compile(r"^(?:共|总计)?\s*\d+\s*(?:条|页)|^共\s*\d+\s*条")
_FOLDER = re.compile(r"(?:/|/(?:index|list|default)[\w-]*\.\w+)$")
_STANDING = 60
"""Characters of text from which a page without a list says something itself."""
_MOST_LINES = 4000
"""Lines of one item's pages that are searched; a page of law text has fewer."""


@dataclass(frozen=True)
class Answer:
    """What was found for one element. `lacking` of `records` say how many persons or records lack it, where several were seen.

    `code` is a word of `cause.*` for unclear and not_checked.
    """

    status: ElementStatus
    score: float = 0.0
    quote: str = ""
    url: str | None = None
    code: str | None = None
    fetched: Fetched | None = None
    lacking: int = 0
    records: int = 0


@dataclass(frozen=True)
class Field:
    """A label with the page that it stands on."""

    value: LabelValue
    content: Content
    key: str

    @property
    def record(self) -> Record:
        """The person, unit or row that the field belongs to: its page's address and its group there."""
        return self.content.fetched.final_url, self.value.group


@dataclass(frozen=True)
class Segment:
    """A title or a line that may be, or name, a document."""

    text: str
    key: str
    where: Where
    url: str
    fetched: Fetched | None = None
    date: dt.date | None = None
    own: bool = False


class Evidence:
    """All that the columns of one item show; built once and asked for each element."""

    def __init__(self, columns: Iterable[ColumnSeen], names: Names, words: Words) -> None:
        self.columns = tuple(columns)
        self.names, self.words = names, words
        self.contents = _distinct(content for column in self.columns for content in column.contents)
        self.fields = tuple(
            Field(value, content, name_key(value.label))
            for content in self.contents
            for value in _rows_turned(content.fields, words)
            if not _LIST_ROW.search(value.value)
        )
        self.lines = tuple((content, line) for content in self.contents for line in content.lines)[:_MOST_LINES]
        self.line_keys = tuple(name_key(line) for _, line in self.lines)
        self.all_lines = "\n".join(self.line_keys)
        self._records: dict[frozenset[str], dict[Record, frozenset[str]]] = {}
        self.by_url = {
            url: content for content in reversed(self.contents) for url in (content.fetched.final_url, content.fetched.url)
        }
        self.child_names = {child.url: child.text for column in self.columns for child in column.children}
        self.unread = {url: why for column in self.columns for url, why in column.unread}
        # The agency's own first: where a list has every unit's report, ties go to the one that was asked for.
        self.segments = tuple(sorted(self._segments(), key=lambda segment: not segment.own))
        self.pictures = tuple((content, picture) for content in self.contents for picture in content.pictures)
        self._index_labels()

    # ------------------------------------------------------------------ labels
    def _index_labels(self) -> None:
        by_key: dict[str, list[Field]] = defaultdict(list)
        for field in self.fields:
            by_key[field.key].append(field)
            note_dropped = name_key(without_brackets(field.value.label))
            if note_dropped != field.key:
                by_key[note_dropped].append(field)
        self.labels: dict[str, tuple[Field, ...]] = {key: tuple(fields) for key, fields in by_key.items()}
        self.endings: dict[str, list[str]] = defaultdict(list)
        self.bare: dict[str, list[str]] = defaultdict(list)
        self.blurred: dict[str, list[str]] = defaultdict(list)
        for key in self.labels:
            for at in range(1, len(key) - 1):
                self.endings[key[at:]].append(key)
            self.bare[without_tail(key, self.words.label_tails)].append(key)
            if 4 <= len(key) <= 12:
                for mask in _masks(key):
                    self.blurred[mask].append(key)

    def records(self, labels: frozenset[str]) -> dict[Record, frozenset[str]]:
        """The persons, units or rows of the pages, with those of the given labels (as keys) that each of them names."""
        if labels not in self._records:
            long = tuple(key for key in labels if len(key) >= 4)
            found: dict[Record, set[str]] = defaultdict(set)
            for field in self.fields:
                if field.key in labels or field.key.endswith(long):
                    found[field.record].add(field.key)
            self._records[labels] = {record: frozenset(keys) for record, keys in found.items()}
        return self._records[labels]

    # ------------------------------------------------------------------ documents
    def _segments(self) -> Iterator[Segment]:
        own = tuple(self.names.agency_forms)
        seen: set[tuple[str, str]] = set()
        for segment in self._all_segments(own):
            if segment.key and (segment.key, segment.where) not in seen:
                seen.add((segment.key, segment.where))
                yield segment

    def _all_segments(self, own: tuple[str, ...]) -> Iterator[Segment]:
        for column in self.columns:
            yield from self._column_segments(column, own)
        for content in self.contents:
            yield from self._page_segments(content, own)

    def _made(
        self, own: tuple[str, ...], text: str, where: Where, url: str, fetched: Fetched | None, date: dt.date | None = None
    ) -> Segment:
        key = spelled(_FILE_NAME.sub("", text.strip()), self.words)
        return Segment(text, key, where, url, fetched, date, any(form in name_key(text) for form in own))

    def _column_segments(self, column: ColumnSeen, own: tuple[str, ...]) -> Iterator[Segment]:
        landing = column.contents[0].fetched if column.contents else None
        for post in column.listing.posts:
            yield self._made(own, post.title, "post", post.url, landing, post.date)
        for child in column.children:
            state = self.child_state(child.url)
            if state == "unknown":
                yield self._made(own, child.text, "child", child.url, landing)
            elif state == "filled":
                page = self.by_url[child.url]
                yield self._made(own, child.text, "child", child.url, page.fetched, page.published)

    def _page_segments(self, content: Content, own: tuple[str, ...]) -> Iterator[Segment]:
        url, fetched, day = content.fetched.final_url, content.fetched, content.published
        if content.title and not self._is_column_name(content, content.title):
            yield self._made(own, content.title, "title", url, fetched, day)
        # A file that was removed is there in name only.
        gone = [link.text for link in content.attachments if self.unread.get(link.url) in SEEN_GONE]
        for link in content.attachments:
            if link.text not in gone:
                yield self._made(own, link.text, "attachment", link.url, fetched, day)
        for link in content.links:
            if link.url not in self.child_names and not leads_to_another_column(link.url, url):
                yield self._made(own, link.text, "link", link.url, fetched)
        if content.role == "attachment":
            # A document's own title stands in its first lines (附件1.pdf: …区2026年部门预算公开说明).
            for line in content.lines[:4]:
                if 4 <= len(line) <= 60:
                    yield self._made(own, line, "attachment", url, fetched)
        for line in content.lines:
            if any(name and name in line for name in gone):
                continue
            head = line if len(line) <= 60 else ""
            if content.role == "article" and not is_heading(line):
                head = _run_in(line)
            if head and is_heading(head) and not self._is_column_name(content, head):
                yield self._made(own, head, "line", url, fetched, day)

    @cached_property
    def _segments_index(self) -> dict[str, list[int]]:
        return _pieces_index(segment.key for segment in self.segments)

    @cached_property
    def _lines_index(self) -> dict[str, list[int]]:
        return _pieces_index(self.line_keys)

    def best_segments(self, phrase: str, most: int = 12) -> list[tuple[float, Segment]]:
        """The titles and headings that share pieces with a wanted text (spelled), most covered first: (share 0–1, segment)."""
        return [(share, self.segments[at]) for share, at in _ranked(phrase, self._segments_index, most)]

    def best_lines(self, phrase: str, most: int = 6) -> list[tuple[float, Content, str]]:
        """The lines of text that share pieces with a wanted text, most covered first."""
        return [(share, *self.lines[at]) for share, at in _ranked(phrase, self._lines_index, most)]

    # ------------------------------------------------------------------ columns and children
    @cached_property
    def column_names(self) -> frozenset[str]:
        """The names of the columns themselves: on their own pages they are headings, no documents."""
        texts = [name for column in self.columns for name in (*column.path, *(hop.text for hop in column.hops))]
        return frozenset(name_key(text) for text in (*texts, *self.child_names.values()) if text)

    def _is_column_name(self, content: Content, text: str) -> bool:
        return content.role in ("landing", "child") and name_key(text) in self.column_names

    def child_state(self, url: str) -> Literal["filled", "empty", "unread", "unknown"]:
        """What is known of a child column: its page shows something, shows nothing, failed, or nobody opened it."""
        content = self.by_url.get(url)
        if content is not None:
            return "filled" if self._shows_something(content) else "empty"
        return "unread" if url in self.unread else "unknown"

    def _shows_something(self, content: Content) -> bool:
        if content.pictures or content.attachments or content.forms or not content.whole:
            return True
        folder = content.fetched.final_url.rsplit("/", 1)[0] + "/"
        posts = [post.url for column in self.columns for post in column.listing.posts]
        # Where addresses do not tell whose row a row is, it may be this child's.
        if any(url.startswith(folder) or "?" in url for url in posts):
            return True
        return bool(body_lines(content, self.column_names)) or any(
            link.url.startswith(folder) and link.url not in self.child_names for link in content.links
        )

    @cached_property
    def page_names(self) -> dict[str, str]:
        """The name under which a page is linked: a post's title, a child column, a link, a file."""
        found: dict[str, str] = {}
        for column in self.columns:
            for post in column.listing.posts:
                found.setdefault(post.url, post.title)
        found |= self.child_names
        for content in self.contents:
            for link in (*content.links, *content.attachments):
                found.setdefault(link.url, link.text)
        return found

    @cached_property
    def opened_all_posts(self) -> bool:
        """Whether every post of the lists was opened: no label can stand in one that was not."""
        opened = {content.fetched.url for content in self.contents} | {content.fetched.final_url for content in self.contents}
        return all(post.url in opened or _ADDRESS.match(post.title) for column in self.columns for post in column.listing.posts)

    def where_looked(self) -> tuple[str, ...]:
        """The addresses that were looked at, columns first."""
        urls = [column.url for column in self.columns]
        return tuple(dict.fromkeys([*urls, *(content.fetched.final_url for content in self.contents)]))[:12]


def stands_there(column: ColumnSeen) -> bool:
    """Whether a page whose list was not read (or that has none) has text or fields of its own."""
    return any(
        len([field for field in content.fields if field.value]) >= 3 or sum(map(len, content.lines)) >= _STANDING
        for content in column.contents
        if content.role in ("landing", "article")
    )


def body_lines(content: Content, names: frozenset[str]) -> list[str]:
    """The lines of a page that say something: not its title, not a column's name, not a row count."""
    title = name_key(content.title)
    return [
        line
        for line in content.lines
        if (key := name_key(line)) and key != title and key not in names and not _ROWS.match(squeeze(line))
    ]


def leads_to_another_column(url: str, page: str) -> bool:
    """Whether a link is navigation to a column that does not lie below the page: a menu beside the text holds no document.

    >>> here = "http://www.a.example/zwgk/cwzj/index.html"
    >>> [leads_to_another_column(f"http://www.a.example/{p}", here) for p in ("zwgk/jgzn/", "zwgk/cwzj/ys/", "zwgk/jgzn/t2026_1.html")]
    [True, False, False]
    """
    path, here = urlsplit(url), urlsplit(page)
    if path.query or path.netloc != here.netloc or not _FOLDER.search(path.path):
        return False
    return not path.path.startswith(here.path.rsplit("/", 1)[0] + "/") or path.path.rstrip("/") == here.path.rstrip("/")


def newest_first(column: ColumnSeen) -> bool:
    """Whether the list shows its posts newest first, but for a pinned row at the top (one old row without a mark is one)."""
    dates = [post.date for post in column.listing.posts if post.date and not post.pinned]
    return len(dates) >= 2 and sum(a < b for a, b in pairwise(dates)) <= 1 and dates[-1] <= dates[1]


def is_heading(line: str) -> bool:
    """Whether a line heads a part of a document: 第二部分 部门预算公开说明. A sentence that lists what a column holds is none.

    >>> is_heading("第二部分 部门预算公开说明"), is_heading("本栏目公开抽查事项清单、年度抽查计划和抽查结果。")
    (True, False)
    """
    text = squeeze(line)
    if _INTRO.match(text) or text.endswith("。") or len(_DISTINCT.findall(text[6:])) >= 2:
        return False
    return bool(_HEADING.match(text)) or len(text) <= 24


def _run_in(line: str) -> str:
    """The heading with which a paragraph begins: 第二部分 2026年部门预算说明：收支总体情况如下。

    >>> _run_in("第二部分 2026年部门预算说明：收支总体情况如下。"), _run_in("附件：2026年部门预算表.pdf")
    ('第二部分 2026年部门预算说明', '')
    >>> _run_in("一、部门预算说明。收入总计6120.7万元。")
    '一、部门预算说明'
    """
    text = squeeze(line)
    head, sign, rest = text.partition("。" if _NUMBERED.match(text) and ":" not in text.partition("。")[0] else ":")
    # A name and not a label; what only points to a file or another place is not the document.
    return head if sign and 6 <= len(head) <= 30 and len(rest) >= 8 and not _POINTS.search(rest) else ""


def _pieces_index(keys: Iterable[str]) -> dict[str, list[int]]:
    index: dict[str, list[int]] = defaultdict(list)
    for at, key in enumerate(keys):
        for piece in {key[i : i + 2] for i in range(len(key) - 1)}:
            index[piece].append(at)
    return index


def _ranked(phrase: str, index: dict[str, list[int]], most: int) -> list[tuple[float, int]]:
    """The entries that hold the most pieces of a phrase: (share of pieces, position); ties keep the order of the page."""
    pieces = list(dict.fromkeys(phrase[i : i + 2] for i in range(len(phrase) - 1)))
    counts: Counter[int] = Counter()
    for piece in pieces:
        counts.update(index.get(piece, ()))
    best = nsmallest(most, ((-count, at) for at, count in counts.items()))
    return [(-count / max(len(pieces), 1), at) for count, at in best]


def _masks(key: str) -> list[str]:
    return [key[:at] + "\0" + key[at + 1 :] for at in range(len(key))]


def _rows_turned(fields: tuple[LabelValue, ...], words: Words) -> tuple[LabelValue, ...]:
    """Rows of a table headed 事项 | 内容 as the fields that they are: 事项=传真, 内容=0399-… is 传真: 0399-…."""
    names, values = words.label_columns
    turned: list[LabelValue] = []
    at = 0
    while at < len(fields):
        first = fields[at]
        second = fields[at + 1] if at + 1 < len(fields) else None
        if (
            second is not None
            and second.group == first.group
            and name_key(first.label) in names
            and name_key(second.label) in values
            and first.value
        ):
            turned.append(LabelValue(first.value, second.value, second.quote or first.quote, 0, second.picture))
            at += 2
        else:
            turned.append(first)
            at += 1
    return tuple(turned)


def _distinct(contents: Iterable[Content]) -> tuple[Content, ...]:
    found: dict[str, Content] = {}
    for content in contents:
        found.setdefault(content.fetched.final_url, content)
    return tuple(found.values())


def quote(text: str, most: int = 120) -> str:
    """Words of a page, white space squeezed, cut to `most` characters."""
    text = tidy(text)
    return text if len(text) <= most else text[: most - 1] + "…"
