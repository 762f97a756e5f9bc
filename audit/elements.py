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
from functools import cached_property, lru_cache
from heapq import nsmallest
from itertools import pairwise
from typing import Literal

from audit.findings import ElementStatus
from audit.matching import SAME, Names
from audit.observations import SEEN_GONE, ColumnSeen, Content, Fetched, LabelValue, NamedLink, Picture
from audit.policy import Words
from audit.text import name_key, nfkc, squeeze, tells, tidy, without_brackets

Record = tuple[str, int]
Where = Literal["post", "child", "attachment", "title", "line", "link"]
_YEAR = re.compile(r"((?:19|20)\d\d)年(?!度|\d)")
_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|wps|et|ofd|zip|rar|pptx?|txt|csv)(?:$|[?#])", re.IGNORECASE)
_FILE_NAME = re.compile(r"\.(?:pdf|docx?|xlsx?|wps|et|ofd|zip|rar|pptx?|txt|csv)$", re.IGNORECASE)
_HEADING = re.compile(
    r"^(?:第[一二三四五六七八九十\d]{1,3}[部分章节条项]|[(]?[一二三四五六七八九十]{1,3}[)、.]|[(]?\d{1,2}[)、.]|附件|附[:表])"
)
_INTRO = re.compile(r"^(?:本栏目|本专栏|本页面|说明:|提示:|备注:|本部分)")
_DISTINCT = re.compile(r"[、,;]")
_BODY = 20
"""Characters of lines that are no mere heading, from which a page was read."""
_STANDING = 60
"""Characters of text from which a page without a list says something itself."""
_NAME = 12
"""Telling characters up to which an element is the name of a document; more are a description."""
_FILE_CAUSES = frozenset({"in_attachment", "image_only", "by_name_only", "unreadable"})
"""Why the text of an attached file is not known: not opened, a scan, a form that is not read, broken."""
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
        )
        self.lines = tuple((content, line) for content in self.contents for line in content.lines)[:_MOST_LINES]
        self.line_keys = tuple(name_key(line) for _, line in self.lines)
        self.all_lines = "\n".join(self.line_keys)
        self._records: dict[frozenset[str], dict[Record, frozenset[str]]] = {}
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
        def made(text: str, where: Where, url: str, fetched: Fetched | None, date: dt.date | None = None) -> Segment:
            key = spelled(_FILE_NAME.sub("", text.strip()), self.words)
            return Segment(text, key, where, url, fetched, date, any(form in name_key(text) for form in own))

        for column in self.columns:
            landing = column.contents[0].fetched if column.contents else None
            for post in column.listing.posts:
                yield made(post.title, "post", post.url, landing, post.date)
            for child in column.children:
                yield made(child.text, "child", child.url, landing)
        for content in self.contents:
            if content.title:
                yield made(content.title, "title", content.fetched.final_url, content.fetched, content.published)
            for link in content.attachments:
                yield made(link.text, "attachment", link.url, content.fetched, content.published)
            for link in content.links:
                yield made(link.text, "link", link.url, content.fetched)
            if content.role == "attachment":
                # A document's own title stands in its first lines (附件1.pdf: …区2026年部门预算公开说明).
                for line in content.lines[:4]:
                    if 4 <= len(line) <= 60:
                        yield made(line, "attachment", content.fetched.final_url, content.fetched)
            for line in content.lines:
                if len(line) <= 60 and is_heading(line):
                    yield made(line, "line", content.fetched.final_url, content.fetched, content.published)

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

    # ------------------------------------------------------------------ what was not seen
    def doubt(self, look: Literal["label", "document", "statement", "image", "service"], back: dt.date) -> str | None:
        """Why something that was not found may still be there, as a word of `cause.*`; None where all was seen.

        `back` is the day to which a list must have been read before a document may be called missing.
        """
        for column in self.columns:
            state = column.listing.state
            if state in ("needs_browser", "unrecognised") and not (look == "label" and stands_there(column)):
                return state
            reason = next((why for _, why in column.unread if why not in SEEN_GONE and why not in _FILE_CAUSES), None)
            if reason:
                return reason
            if not all(content.whole for content in column.contents):
                return "not_whole"
            if is_doubtful(column):
                return "column_doubtful"
            if look in ("document", "statement") and not read_back_to(column, back):
                return "list_incomplete"
        if not self.has_body():
            return "nothing_read"
        return self._unread_parts(look)

    def has_body(self) -> bool:
        """Whether the pages showed anything of their own: a standing page of which only its heading was read was not seen."""
        if self.fields or self.pictures or any(column.listing.posts or column.children for column in self.columns):
            return True
        if any(content.attachments or content.forms for content in self.contents):
            return True
        return sum(len(line) for _, line in self.lines if len(line) >= 8) >= _BODY

    def _unread_parts(self, look: str) -> str | None:
        pages = [content for content in self.contents if content.role not in ("entrance", "attachment")]
        unread = [link.text for link in self._unread_files if look in ("label", "statement") or not tells(link.text)]
        if unread and look in ("label", "statement", "document"):
            causes = {why for column in self.columns for _, why in column.unread if why in _FILE_CAUSES}
            return causes.pop() if len(causes) == 1 else "in_attachment"
        if look != "image" and any(self._picture_of_text(content) for content in pages):
            return "picture_of_text"
        return None

    def _picture_of_text(self, content: Content) -> bool:
        """Whether a picture of the page may hold its text: a large one, or any that is no icon where hardly a word stands."""
        text = sum(len(line) for line in content.lines)
        if text >= 300:
            return False
        large = self.words.picture_sizes["text_width"], self.words.picture_sizes["text_height"]
        for picture in content.pictures:
            if self.is_decoration(picture):
                continue
            if picture.width is None or picture.height is None:
                if text < 60:
                    return True
            elif picture.width >= large[0] and picture.height >= large[1]:
                return True
        return False

    def is_decoration(self, picture: Picture) -> bool:
        """Whether a picture is an icon, a line or a button."""
        smallest = self.words.picture_sizes["smallest"]
        small = any(size is not None and size < smallest for size in (picture.width, picture.height))
        return small or bool(self.words.pictures["decoration"].search(picture.src))

    @cached_property
    def _unread_files(self) -> tuple[NamedLink, ...]:
        """Attached files, and posts that are files, whose text nobody read; one that the server says is gone holds nothing."""
        read = {url for content in self.contents for url in (content.fetched.url, content.fetched.final_url)}
        read |= {url for column in self.columns for url, why in column.unread if why in SEEN_GONE}
        links = [link for content in self.contents if content.role != "entrance" for link in content.attachments]
        posts = [post for column in self.columns for post in column.listing.posts if _FILE.search(post.url)]
        return tuple(link for link in (*links, *(NamedLink(post.title, post.url) for post in posts)) if link.url not in read)

    @cached_property
    def opened_all_posts(self) -> bool:
        """Whether every post of the lists was opened: no label can stand in one that was not."""
        opened = {content.fetched.url for content in self.contents} | {content.fetched.final_url for content in self.contents}
        return all(post.url in opened for column in self.columns for post in column.listing.posts)

    def where_looked(self) -> tuple[str, ...]:
        """The addresses that were looked at, columns first."""
        urls = [column.url for column in self.columns]
        return tuple(dict.fromkeys([*urls, *(content.fetched.final_url for content in self.contents)]))[:12]


def is_doubtful(column: ColumnSeen) -> bool:
    """Whether the column was only guessed: its last name is alike or a part of the wanted one, and no page of it says the name."""
    hops = [hop for hop in column.hops if hop.level == "matched" and hop.relation]
    if column.source == "pinned" or not hops:
        return False
    last = hops[-1]
    if column.source == "inferred":
        # The catalog does not say where: only a column of the item's own name may be said to lack something.
        return not (
            last.relation in ("exact", "same") and last.score >= SAME and last.confirmed_by and column.confidence >= 0.75
        )
    return last.relation in ("fuzzy", "related", "narrower") or (last.relation == "contained" and not last.confirmed_by)


def read_back_to(column: ColumnSeen, back: dt.date) -> bool:
    """Whether the list was read to its end, or in order to a day before `back`.

    A list whose own count differs from the rows that were read is not at its end, whatever its pager says.
    """
    listing = column.listing
    counted = listing.total is None or listing.total == len(listing.posts)
    if listing.state != "posts" or (listing.complete and counted):
        return not listing.bound.startswith("children")
    dates = [post.date for post in listing.posts if post.date and not post.pinned]
    # The last row, not the oldest: an old pinned row without a mark stands at the top.
    return newest_first(column) and bool(dates) and dates[-1] < back


def stands_there(column: ColumnSeen) -> bool:
    """Whether a page whose list was not read (or that has none) has text or fields of its own."""
    return any(
        len([field for field in content.fields if field.value]) >= 3 or sum(map(len, content.lines)) >= _STANDING
        for content in column.contents
        if content.role in ("landing", "article")
    )


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


# ---------------------------------------------------------------------- words
@lru_cache(maxsize=65536)
def spelled(text: str, words: Words) -> str:
    """The form in which documents are compared: `name_key` with one spelling for words that mean the same (年度报告 is 年报)."""
    key = name_key(_YEAR.sub(r"\1年度", nfkc(text)))
    for variant, form in words.canonical:
        if variant in key:
            key = key.replace(variant, form)
    return key


@dataclass(frozen=True)
class Wanted:
    """What an element asks for: its telling words, the head that must be there, and the class where little else is left."""

    text: str
    phrases: tuple[str, ...]
    """Any of these, spelled; a phrase is covered as a whole."""
    description: bool
    """More than a name: a sentence of which no title need hold the words."""
    group: str | None
    """The name of a class of documents (`Words.classes`), where the element is generic."""


@lru_cache(maxsize=8192)
def wanted(text: str, words: Words) -> Wanted:
    """The telling words of an element."""
    group = _group(_telling_part(text, words), words)
    phrases: list[str] = []
    for phrase in _alternatives(text, words):
        phrases.append(spelled(phrase, words))
        telling = _telling_part(phrase, words)
        if len(telling) >= 3:
            phrases.append(telling)
            bare = _weaker(telling, words)
            if len(bare) >= 4:
                phrases.append(bare)
    return Wanted(
        text,
        tuple(dict.fromkeys(phrase for phrase in phrases if len(phrase) >= 2)),
        len(_telling_part(text, words)) > _NAME,
        group,
    )


def _group(core: str, words: Words) -> str | None:
    """The class of a generic element: nothing is left of it but a class's name and words that may stand before it."""
    for form in dict.fromkeys((core, _weaker(core, words))):
        for name in sorted(words.classes, key=len, reverse=True):
            if form.endswith(name):
                front = form[: -len(name)]
                for word in words.generic_fronts:
                    front = front.replace(word, "")
                if not front:
                    return name
    return None


def _alternatives(text: str, words: Words) -> list[str]:
    """公告或方案 is either; 财政预决算 is 部门预算, 部门决算 …

    >>> _either("学区划分公告或方案"), _either("中标或成交结果"), _either("采购合同")
    (['学区划分公告', '学区划分方案'], ['中标结果', '成交结果'], ['采购合同'])
    """
    found = []
    for one in _either(nfkc(text)):
        found.append(one)
        key = name_key(one)
        for phrase, others in words.alternates.items():
            if phrase in key:
                found += [key.replace(phrase, other) for other in others]
                break
    return found


def _either(text: str) -> list[str]:
    left, sign, right = re.sub(r"[(（](.*?)[)）]", r"\1", text).partition("或")
    if not sign or len(left) < 2 or len(right) < 2:
        return [text]
    if len(right) <= 2:
        return [left, left[: -len(right)] + right]
    return [left + right[-2:], right]


def _telling_part(text: str, words: Words) -> str:
    """The element without words that do not tell which document is meant."""
    key = spelled(text, words)
    # 的 and 对 only join the words of a description; in a short name a single character may belong to a word.
    joined = len(key) > 8
    for word in words.non_telling:
        if word in key and (len(word) > 1 or joined) and len(shorter := key.replace(word, "")) >= 2:
            key = shorter
    return key


def _weaker(key: str, words: Words) -> str:
    for head in words.weak_heads:
        if key.endswith(head) and len(key) - len(head) >= 4:
            return _weaker(key[: -len(head)], words)
    return key


def without_tail(key: str, tails: tuple[str, ...]) -> str:
    """A label without an end that pages leave out: 传真号码 → 传真."""
    for tail in tails:
        if key.endswith(tail) and len(key) - len(tail) >= 2:
            return key[: -len(tail)]
    return key


def covered(phrase: str, text: str) -> float:
    """The share of a phrase whose characters stand in a text as pieces of at least two, the head among them; else at most 0.5.

    >>> covered("年度工作计划", "水务局2026年度工作计划"), covered("采购合同", "采购公告")
    (1.0, 0.5)
    """
    if phrase in text:
        return 1.0
    reach = [0] * (len(phrase) + 1)
    for end in range(2, len(phrase) + 1):
        reach[end] = reach[end - 1]
        for start in range(end - 2, -1, -1):
            if phrase[start:end] not in text:
                break
            reach[end] = max(reach[end], reach[start] + end - start)
    share = reach[-1] / max(len(phrase), 1)
    return share if phrase[-2:] in text else min(share, 0.5)


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
