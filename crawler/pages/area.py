"""The part of a page that is its own: what remains without header, breadcrumb, menus, side boxes and footer."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from weakref import WeakKeyDictionary, ref

from lxml.html import HtmlElement

from crawler.addresses import page_key
from crawler.pages.blocks import is_hidden
from crawler.pages.document import Document
from crawler.pages.outline import Outline

_SILENT = frozenset(
    {"script", "style", "template", "noscript", "option", "select", "textarea", "head", "iframe", "object", "title"}
)
_CHROME = frozenset({"header", "crumb", "footer", "friend", "related"})
_CONTAINERS = frozenset(
    {
        "div",
        "ul",
        "ol",
        "dl",
        "table",
        "tbody",
        "tr",
        "td",
        "section",
        "aside",
        "nav",
        "header",
        "footer",
        "article",
        "main",
        "form",
        "center",
        "p",
        "h1",
        "h2",
        "h3",
        "span",
    }
)
_LAYOUT = frozenset({"div", "p", "td", "th", "section", "center", "article", "main", "form", "table", "aside"})
_TITLED = re.compile(r"tit|head|hd\b|bt\b|name|^lm|root", re.IGNORECASE)
_SIDE_WORDS = frozenset(
    {
        "left",
        "side",
        "sidebar",
        "aside",
        "menu",
        "nav",
        "tree",
        "zuo",
        "leftmenu",
        "leftnav",
        "submenu",
        "subnav",
        "sidenav",
        "lanmu",
        "navlist",
        "catalog",
        "mulu",
        "zcd",
        "accordion",
    }
)
_IMPRINT = re.compile(r"网站标识码|ICP备|公网安备|版权所有|Copyright|©|技术支持[:：]", re.IGNORECASE)
_PROSE = 12
"""Mean length (characters) up to which links are names of columns rather than titles."""

# Where systems put the text of an article or a standing page (cms_patterns.md §7.3), most certain first.
_BODY_IDS = re.compile(
    r"^(?:zoom|fontzoom|zoomcon|UCAP-CONTENT|vsb_content(?:_\w+)?|artcontent|articleContent)$", re.IGNORECASE
)
_BODY_CLASSES = (
    re.compile(r"TRS_Editor|TRS_UEDITOR|trs_paper_default|ucapcontent|v_news_content|j-fontContent|wzcon|scroll_cont"),
    re.compile(r"article-content|article_content|articleContent|news_content|pages_content|con_text|content-txt|main-txt"),
)


_KNOWN: WeakKeyDictionary[Document, Area] = WeakKeyDictionary()


def area_of(document: Document) -> Area:
    """The area of a document, measured once however many readers ask."""
    area = _KNOWN.get(document)
    if area is None:
        area = _KNOWN[document] = Area(document)
    return area


class Area:
    """What a page says for itself. One pass over the tree; nothing is parsed again."""

    def __init__(self, document: Document) -> None:
        # The area must not keep its document alive: it is kept for as long as the document is.
        self._document = ref(document)
        # One number for each element of the outline, by its rank.
        self._text: list[int] = []
        self._linked: list[int] = []
        self._links: list[int] = []
        self._images: list[int] = []
        self._fields: list[int] = []
        self._loose: list[int] = []
        self._chrome: dict[HtmlElement, bool] = {}
        self.info: tuple[str | None] | None = None
        """What `articles.info_line` found, once it was asked."""
        self._body_marks = _body_marks(document)
        self._above = self._above_crumb(document, self._body_marks)
        self._measure()

    @staticmethod
    def _above_crumb(document: Document, bodies: tuple[list[HtmlElement], ...]) -> frozenset[HtmlElement]:
        """What stands before the breadcrumb is the site's head: clocks, weather, the main menu, whatever their classes."""
        crumb = document.crumb_element
        if crumb is None or document.position(crumb) > 0.7:
            return frozenset()
        found: set[HtmlElement] = set()
        for node in (crumb, *crumb.iterancestors()):
            if node is document.body:
                break
            found.update(node.itersiblings(preceding=True))
        kept = any(above in found for marked in bodies for body in marked for above in (body, *body.iterancestors()))
        return frozenset() if kept else frozenset(found)

    @property
    def document(self) -> Document:
        """The page; the caller holds it while it reads."""
        document = self._document()
        if document is None:
            raise ReferenceError("the page of this area is gone; keep the document while reading it")
        return document

    def _measure(self) -> None:
        """Lengths of text and linked text, numbers of links, images and fields below each element, chrome left out."""
        outline = self.document.outline
        kept, silent = self._order()
        tables = (self._text, self._linked, self._links, self._images, self._fields, self._loose)
        for table in tables:
            table.extend([0] * len(outline.nodes))
        # From the last element up to the body, so that every element is done before its parent.
        for rank in reversed(kept):
            self._count(outline, rank, rank in silent)
            above = outline.above[rank]
            for table in tables if rank else ():
                if value := table[rank]:
                    table[above] += value

    def _order(self) -> tuple[list[int], set[int]]:
        """The ranks of the elements in document order, and of those that are left out with all below them."""
        outline = self.document.outline
        silent: set[int] = set()
        kept: list[int] = []
        rank = 0
        while rank < len(outline.nodes):
            kept.append(rank)
            if outline.tags[rank] in _SILENT or (rank and self.is_chrome(outline.nodes[rank])):
                silent.add(rank)
                rank = outline.end[rank]
            else:
                rank += 1
        return kept, silent

    def _count(self, outline: Outline, rank: int, silent: bool) -> None:
        node, tag = outline.nodes[rank], outline.tags[rank]
        own = 0 if silent else outline.own[rank]
        total = self._text[rank] = self._text[rank] + own
        if tag in _LAYOUT and not (total <= 14 and _TITLED.search(node.get("class") or "")):
            self._loose[rank] = self._loose[rank] + own if self._links[rank] else total + self._images[rank]
        if tag == "a" and not silent and node.get("href"):
            self._linked[rank] = total
            self._links[rank] += 1
        elif tag == "img":
            self._images[rank] = 1
        elif tag in ("input", "button"):
            self._fields[rank] = 1

    def _of(self, table: list[int], element: HtmlElement) -> int:
        rank = self.document.outline.rank.get(element)
        return table[rank] if rank is not None else 0

    def is_chrome(self, element: HtmlElement) -> bool:
        """Whether the element is header, breadcrumb, footer, side box or hidden, or stands before the breadcrumb."""
        known = self._chrome.get(element)
        if known is None:
            known = self._chrome[element] = (
                is_hidden(element)
                or element in self._above
                or (element.tag in _CONTAINERS and self.document.region(element) in _CHROME)
            )
        return known

    def is_outside(self, element: HtmlElement) -> bool:
        """Whether the element stands in the site's head, footer or side boxes."""
        return self.document.region(element) != "content" or any(
            node in self._above for node in (element, *element.iterancestors())
        )

    def is_menu(self, element: HtmlElement) -> bool:
        """Whether the element is a block of links with short names."""
        links = self._of(self._links, element)
        if links < 3 or element.tag not in _CONTAINERS or element.tag in ("tr", "tbody"):
            return False
        if element.tag in _LAYOUT and self._of(self._loose, element):
            return False  # a column of links with a line of text beside it (暂无数据) is the page, not a menu
        linked, text = self._of(self._linked, element), self._of(self._text, element)
        return linked >= 0.75 * text and linked <= _PROSE * links

    def is_side_menu(self, element: HtmlElement) -> bool:
        """Whether the element is the menu of columns beside the content: its class says so, or it leads to this very page."""
        if not self.is_menu(element):
            return False
        _, parts = self.document.words(element)
        return bool(parts & _SIDE_WORDS) or self.leads_here(element)

    def leads_here(self, element: HtmlElement) -> bool:
        """Whether the element holds a link to this page: menus mark where one stands, lists never name themselves."""
        own = page_key(self.document.url)
        for anchor in self.document.outline.each(element, "a"):
            url = self.document.resolve(anchor.get("href") or "")
            if url and page_key(url) == own:
                return True
        return False

    def skip(self, element: HtmlElement) -> bool:
        """What the reading of the page's own text leaves out."""
        if element.tag not in _CONTAINERS:
            return is_hidden(element)
        return self.is_chrome(element) or self.is_menu(element)

    def weight(self, element: HtmlElement) -> int:
        """How much an element says: characters outside links, a picture or a field counting as a short line."""
        return (
            self._of(self._text, element)
            - self._of(self._linked, element)
            + 30 * (self._of(self._images, element) + self._of(self._fields, element))
        )

    def words(self, element: HtmlElement) -> int:
        """Characters of text below an element, chrome left out."""
        return self._of(self._text, element)

    @cached_property
    def bodies(self) -> tuple[HtmlElement, ...]:
        """The containers that the system keeps for the page's text, outermost ones, empty ones left out."""
        for marked in self._body_marks:
            found = [
                element
                for element in marked
                if (
                    self.words(element)
                    or self._of(self._images, element)
                    or self._of(self._links, element)
                    or element.find(".//iframe") is not None
                )
                and self.document.region(element) == "content"
            ]
            chosen: list[HtmlElement] = []
            for element in found:
                if not any(above in chosen for above in element.iterancestors()):
                    chosen.append(element)
            if chosen:
                return tuple(chosen[:20])
        return ()

    @cached_property
    def densest(self) -> HtmlElement:
        """The smallest element that holds nearly all of what the page says outside links."""
        node = self.document.body
        while True:
            whole = self.weight(node)
            heavy = (
                next(
                    (
                        child
                        for child in node
                        if isinstance(child.tag, str)
                        and self.weight(child) >= 0.8 * whole
                        and child.tag in _CONTAINERS
                        and child.tag not in ("p", "span", "h1", "h2", "h3")
                    ),
                    None,
                )
                if whole > 0
                else None
            )
            if heavy is None:
                return next((table for table in node.iterancestors("table")), node) if node.tag in ("tr", "tbody") else node
            node = heavy

    def is_imprint(self, text: str) -> bool:
        """Whether a line is of the site's imprint that no class marks as a footer."""
        return bool(_IMPRINT.search(text))


def _body_marks(document: Document) -> tuple[list[HtmlElement], ...]:
    """The elements that are named like a system's text container, by how sure the name is."""
    found: tuple[list[HtmlElement], ...] = ([], [], [])
    for node, identity, names in document.outline.named:
        for sureness in _marks_body(identity, names):
            found[sureness].append(node)
    return found


@lru_cache(maxsize=8192)
def _marks_body(identity: str | None, names: str | None) -> tuple[int, ...]:
    """Which of the tables of names an element's id and class stand in: 0 for the ids, 1 and 2 for the classes."""
    by_id = (0,) if identity and _BODY_IDS.match(identity) else ()
    return (*by_id, *(number for number, pattern in enumerate(_BODY_CLASSES, 1) if names and pattern.search(names)))
