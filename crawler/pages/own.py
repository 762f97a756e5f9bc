"""The part of a page that is one document's: its text block with what stands beside it in the same box, other boxes left out."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from audit.text import nfkc
from crawler.pages.area import Area
from crawler.pages.document import Document

_MAIN = frozenset(
    {"div", "td", "section", "article", "main", "form", "center", "table", "tbody", "tr", "blockquote", "ucapcontent"}
)
_BOXES = frozenset({"div", "td", "section", "aside", "ul", "ol", "dl", "table", "nav", "form"})
_LEVELS = 6
"""How far up from the text its own box may reach: heading, info line and body lie in few boxes around one another."""
_HEADING = 10
"""Characters that the heading of a box of links has at most (法定主动公开内容, 点击排行)."""
_BESIDE_LINKS = re.compile(
    r"(?:19|20)?\d{0,2}[-/.年]?\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}:\d\d(?::\d\d)?|[^\u4e00-\u9fffA-Za-z0-9]+|\d{1,7}"
)
_TOOLS = re.compile("[上下前后]一[篇条页个]|打印|关闭|返回|分享|收藏|首页|更多|地图|声明|联系我们|关于我们|无障碍")
_SIDE = frozenset({"left", "side", "sidebar", "aside", "menu", "leftmenu", "leftnav", "sidenav", "zuo"})
_COMMENTS = frozenset({"comment", "comments", "pinglun", "liuyan", "pl"})
# What a document is catalogued by (国办秘函〔2009〕6号, domain.md §1.6); two of them make a block the document's own.
_CATALOGUED = re.compile(
    "索引|文号|字号|成文|生成日期|产生日期|发文|发布日期|发布时间|发布机[构关]|公开日期|公开目录|主题词|主题分类|有效性|信息分类|信息来源"
)


class Own:
    """The boxes of a page's own document. `main` is its text, `before` and `after` what stands with it; nothing is parsed again."""

    def __init__(self, document: Document, area: Area) -> None:
        self.document, self.area = document, area
        self._foreign: dict[HtmlElement, bool] = {}
        crumb = document.crumb_element
        self._around_crumb = frozenset(crumb.iterancestors()) if crumb is not None else frozenset()
        self.main: tuple[HtmlElement, ...] = area.bodies or (self._main_box(),)
        self.before: tuple[HtmlElement, ...] = ()
        self.after: tuple[HtmlElement, ...] = ()
        self._gather(self.main[0])

    @property
    def boxes(self) -> tuple[HtmlElement, ...]:
        """All of it, in the order of the page."""
        return (*self.before, *self.main, *self.after)

    def leaves_out(self, element: HtmlElement) -> bool:
        """Whether an element is none of the document's: the site's head and foot, menus, lists of other documents, comments."""
        return (
            self.area.is_chrome(element)
            or self.area.is_side_menu(element)
            or (element.tag in _BOXES and self.is_foreign(element))
        )

    def is_foreign(self, element: HtmlElement) -> bool:
        """Whether a box holds links with dates and short headings only: a menu, hot posts, friend sites. A line of text makes it
        the document's own, whatever its class, and so does the breadcrumb: a layout table with a menu, a ranking and a short table of
        persons is mostly links, too."""
        known = self._foreign.get(element)
        if known is None:
            known = self._foreign[element] = element not in self._around_crumb and (
                self._is_list_of_links(element) or self._is_side_column(element) or self._is_comments(element)
            )
        return known

    def _is_side_column(self, element: HtmlElement) -> bool:
        """The column with the menu, and with what stands below the menu (联系我们 电话：…)."""
        links, linked = self.area.links(element), self.area.linked(element)
        return links >= 3 and linked >= 0.3 * self.area.words(element) and bool(self.document.words(element)[1] & _SIDE)

    def _is_comments(self, element: HtmlElement) -> bool:
        names, _ = self.document.words(element)
        return bool(names & _COMMENTS)

    def _is_list_of_links(self, element: HtmlElement) -> bool:
        links, linked, words = self.area.links(element), self.area.linked(element), self.area.words(element)
        if links < 2 or 3 * linked < words or self.area.weight(element) - (words - linked) >= 90:
            return False  # three pictures are no menu
        headings = 0
        for text in self._loose(element):
            rest = _BESIDE_LINKS.sub("", nfkc(text))
            if ":" in text or "：" in text or len(rest) > _HEADING:
                return False
            headings += bool(rest)
        return headings <= links

    def _loose(self, element: HtmlElement) -> list[str]:
        """The texts in an element that are in no link."""
        found: list[str] = []
        stack: list[HtmlElement] = [element]
        while stack:
            node = stack.pop()
            if not isinstance(node.tag, str) or node.tag in ("script", "style", "select", "option", "template", "noscript"):
                continue
            if node is not element and self.area.is_chrome(node):
                continue
            if node.text and node.text.strip():
                found.append(node.text.strip())
            for child in node:
                if child.tag != "a":
                    stack.append(child)
                if child.tail and child.tail.strip():
                    found.append(child.tail.strip())
        return found

    # ------------------------------------------------------------------ boxes
    def _main_box(self) -> HtmlElement:
        """The smallest box that holds nearly all of the page's text, boxes of links not counted: a side column of dated posts
        outweighs a short standing page."""
        node = self.area.densest
        while True:
            children = [child for child in node if isinstance(child.tag, str) and not self.area.is_chrome(child)]
            weights = {child: 0 if self.leaves_out(child) else self.area.weight(child) for child in children}
            whole = sum(weights.values())
            heavy = next(
                (child for child in children if whole > 0 and child.tag in _MAIN and weights[child] >= 0.8 * whole), None
            )
            if heavy is None or self.document.outline.size(heavy)[0] == 0 or self._says(node) > whole / 4:
                break
            node = heavy
        return next((table for table in node.iterancestors("table")), node) if node.tag in ("tr", "tbody") else node

    @staticmethod
    def _says(node: HtmlElement) -> int:
        """Characters of an element's own text, outside its children."""
        return len((node.text or "").strip()) + sum(len((child.tail or "").strip()) for child in node)

    def _gather(self, first: HtmlElement) -> None:
        crumb = self.document.crumb_element
        above = set(crumb.iterancestors()) | {crumb} if crumb is not None else set()
        before: list[HtmlElement] = []
        after: list[HtmlElement] = []
        node = first
        for _ in range(_LEVELS):
            parent = node.getparent()
            if parent is None or parent.tag in ("body", "html") or node in above:
                break
            children = [child for child in parent if isinstance(child.tag, str) and child not in self.main]
            earlier = [child for child in children if child is not node and self.document.before(child, node)]
            if any(child in above for child in earlier):
                earlier = earlier[max(number for number, child in enumerate(earlier) if child in above) + 1 :]
                before[:0] = [child for child in earlier if self._counts(child)]
                after += [
                    child
                    for child in children
                    if node is first and self._is_last_line(child) and self.document.before(node, child)
                ]
                break
            before[:0] = [child for child in earlier if self._counts(child)]
            later = [child for child in children if self.document.before(node, child)]
            after += [child for child in later if self._is_catalogued(child) or (node is first and self._is_last_line(child))]
            node = parent
        self.before = tuple(before)
        self.after = tuple(child for child in after if not any(child in box.iterdescendants() for box in self.main))

    def _counts(self, element: HtmlElement) -> bool:
        says = self.area.words(element) or self.area.weight(element)
        if self.area.links(element) >= 3 and 2 * self.area.linked(element) >= self.area.words(element):
            return False
        return bool(says) and not self.leaves_out(element) and not self.area.is_menu(element)

    def _is_last_line(self, element: HtmlElement) -> bool:
        """Whether a paragraph right below the text is its last line: the door of a guide (在线申报), a file. The posts before and after
        it, and what a page offers to do (打印, 返回), are none."""
        if element.tag != "p" or not 1 <= self.area.links(element) <= 2 or not 2 <= self.area.words(element) <= 40:
            return False
        return _TOOLS.search("".join(self.document.text(element).split())) is None

    def _is_catalogued(self, element: HtmlElement) -> bool:
        """Whether a block below the text is the document's table of labels or its line with day and source."""
        if not 0 < self.area.words(element) <= 600 or self.leaves_out(element) or self.area.is_menu(element):
            return False
        return len(set(_CATALOGUED.findall("".join(self.document.text(element).split())))) >= 2
