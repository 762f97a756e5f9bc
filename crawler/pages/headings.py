"""The heading above a box of a page, and whether it names the page's own column or another one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lxml.html import HtmlElement

from audit.dates import read_year
from audit.text import name_key, nfkc, squeeze
from crawler.addresses import is_article, page_key
from crawler.pages.document import Document
from crawler.pages.links import read_crumbs
from crawler.pages.page import Link

_MORE = re.compile(r"^\W*(?:更多|查看更多|查看全部|more|全部|进入栏目|进入)\W*$|^[+＋>›»…]{1,3}$", re.IGNORECASE)
_MORE_AT_END = re.compile(r"[\[【(（]?\s*(?:查看)?(?:更多|more)(?:信息|内容)?[\s.…>›»+＋]*[\]】)）]?\s*$", re.IGNORECASE)
_SIDE = re.compile(
    r"(?:最新|最近)(?:信息|公开|更新|动态|发布|文章|消息|资讯|内容|政策|文件)?|近期公开|热点|热门|热词|"
    r"推荐|相关(?:信息|链接|文章|阅读|新闻|文件|解读|政策|报道|动态|活动|推荐|内容|稿件|专题)|阅读排行|点击排行|热搜|快讯|排行榜?|延伸阅读|猜你喜欢|"
    r"上一篇|下一篇|友情链接|快速通道|常用链接|浏览记录"
)
_NO_HEADING = re.compile(
    r"^\W*$|共\s*\d+|第\s*\d+\s*页|搜索|检索|查询|请选择|当前位置|您的位置|所在位置|字体|打印|时间排序|"
    r"^(?:标题|名称|发布日期|日期|序号|文号|时间)|^(?:网站|返回)?首页$"
)
_LENGTH = 24
"""A heading is shorter (characters)."""


@dataclass(frozen=True)
class Heading:
    """The heading of a box: its text, whether it is the page's own name, and whether it (or a 更多 beside it) leads elsewhere."""

    text: str
    own: bool
    elsewhere: bool
    side: bool


def _is_menu(element: HtmlElement) -> bool:
    return (
        isinstance(element.tag, str)
        and sum(1 for _ in element.iter("a")) >= 2
        and next(element.iter("ul", "ol", "dl", "table"), None) is not None
    )


class Headings:
    """Reads the headings of boxes of one page; knows the names that the page has itself and the addresses of others."""

    def __init__(self, document: Document, links: Sequence[Link]) -> None:
        self.document = document
        self.here = page_key(document.url)
        crumbs = [crumb.name for crumb in read_crumbs(document)]
        title = re.split(r"[-_|–—>]|\s-\s", document.title)[0]
        self.names = {
            key for key in map(name_key, (document.meta("ColumnName"), crumbs[-1] if crumbs else "", title)) if len(key) >= 2
        }
        self._leads: dict[str, set[str]] = {}
        for link in links:
            self._leads.setdefault(name_key(link.name), set()).add(page_key(link.url))

    def above(self, place: HtmlElement, rows: set[HtmlElement]) -> Heading | None:
        """The heading of the box that holds `place`; `rows` are what no heading may be taken from."""
        inside = self._inside(place, rows)
        if inside is not None:
            return inside
        node = place
        for _ in range(4):
            previous = node.getprevious()
            while previous is not None:
                # A short menu beside the box that holds the list (栏目导航 with three columns) heads nothing but itself; in one
                # box with the list it says whose box it is.
                found = None if node is not place and _is_menu(previous) else self._of(previous, node)
                if found is not None:
                    return found
                if (
                    not isinstance(previous.tag, str)
                    or previous.tag in ("script", "style", "br", "hr", "link", "a")
                    or not self.document.text(previous)
                ):
                    previous = previous.getprevious()
                    continue
                if read_year(self.document.text(previous)[:40]) or _NO_HEADING.search(
                    squeeze(self.document.text(previous))[:40]
                ):
                    previous = previous.getprevious()
                    continue
                # A block of text or another list stands between: what is above heads that, not this.
                return None
            parent = node.getparent()
            if parent is None or parent.tag in ("body", "html"):
                return None
            own = squeeze(parent.text or "")
            if 2 <= len(own) <= _LENGTH and not _NO_HEADING.search(own) and not read_year(own):
                return self._heading(own, [], parent)
            node = parent
        return None

    def of(self, head: HtmlElement, box: HtmlElement) -> Heading | None:
        """The heading that an element is, for the rows that follow it in one box."""
        return self._of(head, box)

    def _inside(self, place: HtmlElement, rows: set[HtmlElement]) -> Heading | None:
        for child in place:
            if not isinstance(child.tag, str) or child.tag in ("script", "style"):
                continue
            return None if child in rows or child.find(".//tr") is not None else self._of(child, place)
        return None

    def _of(self, element: HtmlElement, box: HtmlElement) -> Heading | None:
        if not isinstance(element.tag, str) or element.tag in ("script", "style", "select", "form", "ul", "ol", "br"):
            return self._tabs(element, box) if element.tag in ("ul", "ol") else None
        if self.document.region(element) in ("crumb", "header") or element is self.document.crumb_element:
            return None
        text = squeeze(self.document.text(element))
        bare = _MORE_AT_END.sub("", text).strip(" :：·|>›»-")
        if not 2 <= len(bare) <= _LENGTH or read_year(bare) or _NO_HEADING.search(bare):
            return None
        anchors = [element] if element.tag == "a" else list(element.iter("a"))
        return self._heading(bare, anchors, box)

    def _tabs(self, element: HtmlElement, box: HtmlElement) -> Heading | None:
        """A row of tabs above a box names another column where it does not lead here."""
        text = squeeze(self.document.text(element))
        if not 2 <= len(text) <= 60 or element.find(".//ul") is not None:
            return None
        anchors = [a for a in element.iter("a") if not _MORE.match(nfkc(self.document.text(a)))]
        return self._heading(text, list(element.iter("a")), box) if len(anchors) <= 1 and len(text) <= _LENGTH else None

    def _heading(self, text: str, anchors: list[HtmlElement], box: HtmlElement) -> Heading:
        key = name_key(text)
        own = any(key == name or (len(name) >= 4 and name in key) or (len(key) >= 4 and key in name) for name in self.names)
        side = not own and bool(_SIDE.search(text))
        targets = [
            url
            for a in [*anchors, *self._more_after(box)]
            if (url := self.document.resolve(a.get("href") or "")) and not is_article(url)
        ]
        elsewhere = any(page_key(url) != self.here for url in targets)
        # A heading without a link that bears the name of a column elsewhere on the site is that column's.
        named = self._leads.get(key, set())
        elsewhere = elsewhere or (bool(named) and self.here not in named)
        return Heading(text, own, elsewhere and not own, side)

    def _more_after(self, box: HtmlElement) -> list[HtmlElement]:
        found = []
        node = box.getnext()
        for _ in range(3):
            if node is None:
                break
            if isinstance(node.tag, str):
                anchors = [node] if node.tag == "a" else list(node.iter("a"))
                if len(anchors) == 1 and _MORE.match(nfkc(self.document.text(anchors[0]))):
                    found.append(anchors[0])
            node = node.getnext()
        return found
