"""What a page is called: the heading of its document that its metas or its <title> confirm, else the one that looks most like a heading.

The first heading of a page is often a menu's or the site's; the <title> often carries the site's name or is one for all pages.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from lxml.html import HtmlElement

from audit.dates import find_dates, read_labelled, whole_date
from audit.text import name_key, nfkc, squeeze, tidy
from crawler.pages.blocks import read_lines
from crawler.pages.document import Document
from crawler.pages.links import read_crumbs

_MOST_LINES = 60
"""A title stands among the first lines of its document, after a table of labels at most."""
_LENGTH = range(2, 121)
_PARTED = re.compile(r"\s*[-_|–—·>＞»›]+\s*")
_SITE = re.compile(
    r"(?:政府|门户|信息公开|政务公开|政务|公众信息)(?:门户)?(?:网站?|平台|网站群)$|门户$|网站$|^[\u4e00-\u9fff]{2,14}人民政府$|^(?:网站)?首页$"
)
_TITLED = re.compile(
    r"(?:^|[^a-z])(?:\w*tit(?:le)?\d*|bt\d*|biaoti|tt|hd|heading|headline|subject|\w*title\w*)(?:[^a-z]|$)|_tit|tit_|title",
    re.IGNORECASE,
)
_RANK = {"h1": 7, "ucaptitle": 7, "h2": 6, "h3": 5, "caption": 5, "h4": 3, "h5": 2}
_NUMBERED = re.compile(
    r"^\W{0,2}(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|\d{1,2}[、.．)）]|第[一二三四五六七八九十\d]{1,4}[章节条款项]|[①-⑳·•●■◆▪])"
)
_SENTENCE = re.compile(r"[。；;：:，,]$|^[（(].*[)）]$")
_INFO = re.compile("来源|作者|浏览|点击|阅读|字号|字体|打印|访问量|责任编辑|发布时间|发布日期|信息时间")
_DATED_END = re.compile(r"\s*[\[【(（]\s*(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*[\]】)）]\s*$")
_FONT = re.compile(r"font-size\s*:\s*(\d+)(?:\.\d+)?\s*(px|pt)|font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_CENTRED = re.compile(r"text-align\s*:\s*center", re.IGNORECASE)
_TODAY = dt.date.max - dt.timedelta(days=2)
_CENTRE_CLASS = re.compile(r"\b(?:text-)?cent(?:er|re)\b|\btxt-?c\b", re.IGNORECASE)
_OF_TITLES = frozenset({"名称", "标题", "信息名称", "文件名称", "公文标题", "信息标题", "题名"})
"""Labels of a table of facts whose value is the title: 名　　称 | 关于…的通知."""
_GENERAL = re.compile("^(?:信息公开|政府信息公开)?(?:目录|栏目|导航|栏目导航|相关信息|正文|详细信息|详情|内容|标题|文章正文)$")
_WANTED = 6
"""What a line must score to be taken for a heading that nothing else confirms."""


@dataclass(frozen=True)
class _Head:
    """One candidate: a whole element of the document's first lines."""

    text: str
    key: str
    element: HtmlElement
    place: int


def read_title(document: Document, boxes: Iterable[HtmlElement], skip: Callable[[HtmlElement], bool], listed: bool) -> str:
    """The name of a page's document; of a page that is a list of posts (`listed`), the column's name. "" where the page has none."""
    return _Titles(document, boxes, skip, listed).read()


class _Titles:
    def __init__(
        self, document: Document, boxes: Iterable[HtmlElement], skip: Callable[[HtmlElement], bool], listed: bool
    ) -> None:
        self.document, self.boxes, self.skip, self.listed = document, boxes, skip, listed
        crumbs = [crumb.name for crumb in read_crumbs(document)]
        self.columns = {key for key in map(name_key, (document.meta("ColumnName"), *crumbs)) if key}
        # The last crumb is the page itself as often as its column: it is only the weaker name.
        self.column = document.meta("ColumnName") or (crumbs[-1] if crumbs else "")
        self.site = name_key(document.meta("SiteName"))

    def read(self) -> str:
        named = [text for text in self._named() if not self._is_site(text)]
        if self.listed:
            return next((text for text in (self.column, *named) if text), self.document.title)
        heads = list(islice(self._heads(), _MOST_LINES))
        own = [text for text in named if name_key(text) not in self.columns]
        found = self._confirmed(own, heads) or self._likeliest(heads, named) or self._confirmed(named, heads)
        if found:
            return found
        meta = self.document.meta("ArticleTitle")
        titles = ("" if self._is_site(meta) else meta, self._bare_title(), self.column, self.document.title)
        return next((text for text in titles if text), "")

    # ------------------------------------------------------------------ what the page's head says
    def _named(self) -> Iterator[str]:
        """What metas and <title> call the page, the longest part first: 标题_栏目_某县人民政府, 某县政府网-标题."""
        meta, title = self.document.meta("ArticleTitle"), self.document.title
        if meta:
            yield meta
        if not title:
            return
        marks = list(_PARTED.finditer(title))[:8]
        yield title
        yield from (title[: mark.start()] for mark in reversed(marks) if mark.start() > 1)
        yield from (title[mark.end() :] for mark in marks if len(title) - mark.end() > 1)

    def _bare_title(self) -> str:
        """The <title> without the site's name before or after it."""
        title = self.document.title
        marks = list(_PARTED.finditer(title))[:8]
        for mark in marks:
            if self._is_site(title[: mark.start()]) and not self._is_site(title[mark.end() :]):
                return title[mark.end() :]  # 某市人民政府-政府信息公开指南
        for mark in marks:
            if self._is_site(title[mark.end() :]) and not self._is_site(title[: mark.start()]):
                return title[: mark.start()]
        return title if not self._is_site(title) else ""

    def _is_site(self, text: str) -> bool:
        key = name_key(text)
        return not key or key == self.site or (len(key) <= 24 and bool(_SITE.search(nfkc(text))) and "关于" not in text)

    # ------------------------------------------------------------------ headings
    def _heads(self) -> Iterator[_Head]:
        """The document's lines; what one element says in several lines (a title broken by br) is one."""
        place = 0
        held: list[str] = []
        last: HtmlElement | None = None
        for box in self.boxes:
            for line in read_lines(box, self.skip):
                if line.element is not last and last is not None:
                    yield from self._head(held, last, place)
                    place += 1
                    held = []
                last = line.element
                if len(held) < 4:
                    held.append(line.plain)
        if last is not None:
            yield from self._head(held, last, place)

    @staticmethod
    def _head(lines: list[str], element: HtmlElement, place: int) -> Iterator[_Head]:
        whole = "".join(lines)
        texts = [whole] if len(lines) == 1 or element.tag in _RANK else [*lines, whole]
        for text in (tidy(_DATED_END.sub("", said)) for said in texts):
            if text:
                yield _Head(text, name_key(text), element, place)

    def _confirmed(self, named: list[str], heads: list[_Head]) -> str:
        """The heading that says what a meta or the <title> says."""
        for text in named:
            key = name_key(text)
            cut = bool(re.search(r"(?:…|\.{2,})\s*$", text))
            if len(key) < 2:
                continue
            for number, head in enumerate(heads):
                if (
                    len(head.key) >= 4
                    and head.key != key
                    and key.startswith(head.key)
                    and (whole := _joined(heads[number:], key))
                ):
                    return whole
                if head.key.endswith(key) and head.key[: -len(key)] in _OF_TITLES:
                    return text
                if head.key == key or (cut and len(key) >= 8 and head.key.startswith(key) and len(head.text) in _LENGTH):
                    return head.text
        return ""

    def _likeliest(self, heads: list[_Head], named: list[str]) -> str:
        keys = [key for key in map(name_key, named) if len(key) >= 4]
        best, score = "", 0
        for number, head in enumerate(heads):
            following = next((other.text for other in heads[number + 1 :] if other.place > head.place), "")
            says = self._score(head, following, keys)
            if says > score:
                best, score = head.text, says
        return best if score >= _WANTED else ""

    def _score(self, head: _Head, following: str, keys: list[str]) -> int:
        """How much a line looks like the heading of the document; 0 for one that is none."""
        text = head.text
        if (
            len(text) not in _LENGTH
            or len(head.key) < 2
            or _NUMBERED.match(text)
            or _SENTENCE.search(text)
            or _GENERAL.match(squeeze(text))
            or _INFO.search(text)
            or re.search(r"^[\u4e00-\u9fff　 ]{2,8}[:：]", text)
            or whole_date(text, _TODAY)
        ):
            return 0
        score = self._looks(head.element, len(text))
        if any(len(head.key) >= 4 and (head.key in key or key in head.key) for key in keys):
            score += 5
        if _is_info(following):
            score += 4
        if len(following) >= 40 and len(text) >= 8:
            score += 1  # a short line right above the first paragraph
        if head.place <= 1:
            score += 2 - head.place
        if head.key in self.columns:
            score -= 4
        anchor = head.element if head.element.tag == "a" else head.element.find(".//a[@href]")
        if anchor is not None and name_key(self.document.joined(anchor)) == head.key:
            score -= 6
        return score

    def _looks(self, element: HtmlElement, length: int) -> int:
        """What tags, classes, alignment and size say of a line; the boxes around it count while they hold nothing else."""
        score = 0
        node: HtmlElement | None = element
        for _ in range(4):
            if node is None or node.tag in ("body", "html") or self.document.outline.size(node)[0] > length + 12:
                break
            score = max(score, _RANK.get(node.tag, 0)) + _dress(node)
            node = node.getparent()
        for inner in islice(element.iterdescendants(), 6):
            if isinstance(inner.tag, str) and self.document.outline.size(inner)[0] >= 0.8 * length:
                score = max(score, _RANK.get(inner.tag, 0)) + _dress(inner)
        return min(score, 12)


def _joined(heads: list[_Head], key: str) -> str:
    """The lines that together say what is wanted: a title over several paragraphs."""
    said, text = "", ""
    for head in heads[:5]:
        said, text = said + head.key, text + head.text
        if said == key:
            return text
        if not key.startswith(said):
            break
    return ""


def _dress(node: HtmlElement) -> int:
    """What one element's own attributes say for a heading."""
    score = 0
    if _TITLED.search(f"{node.get('class') or ''} {node.get('id') or ''}"):
        score += 4
    style = node.get("style") or ""
    if (
        (node.get("align") or "").lower() == "center"
        or _CENTRED.search(style)
        or node.tag == "center"
        or _CENTRE_CLASS.search(node.get("class") or "")
    ):
        score += 3
    font = _FONT.search(style)
    if node.tag in ("b", "strong") or (font and (font[1] is None or int(font[1]) >= (18 if font[2].lower() == "px" else 14))):
        score += 2
    if node.tag == "font" and (node.get("size") or "").lstrip("+") in ("4", "5", "6", "7"):
        score += 2
    return score


def _is_info(text: str) -> bool:
    """Whether a line is the one between a title and its text: a day, a source."""
    return len(text) <= 120 and bool(
        read_labelled(text, _TODAY) or (find_dates(text, _TODAY) and (_INFO.search(text) or whole_date(text, _TODAY)))
    )
