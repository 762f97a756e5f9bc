"""The part of a page that is its own: what remains without header, breadcrumb, menus, side boxes and footer."""

from __future__ import annotations

import re
from functools import cached_property
from weakref import WeakKeyDictionary, ref

from lxml.html import HtmlElement

from crawler.addresses import page_key
from crawler.pages.blocks import is_hidden
from crawler.pages.document import Document

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
        self._text: dict[HtmlElement, int] = {}
        self._linked: dict[HtmlElement, int] = {}
        self._links: dict[HtmlElement, int] = {}
        self._images: dict[HtmlElement, int] = {}
        self._fields: dict[HtmlElement, int] = {}
        self._loose: dict[HtmlElement, int] = {}
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
        order, silent = self._order()
        for node in reversed(order):
            self._count(node, node in silent)
            parent = node.getparent()
            if parent is None or node is self.document.body:
                continue
            for table in (self._text, self._linked, self._links, self._images, self._fields, self._loose):
                if value := table.get(node):
                    table[parent] = table.get(parent, 0) + value

    def _order(self) -> tuple[list[HtmlElement], set[HtmlElement]]:
        """The elements of the body in document order, and those among them that are left out with all below them."""
        silent: set[HtmlElement] = set()
        order: list[HtmlElement] = []
        stack: list[HtmlElement] = [self.document.body]
        while stack:
            node = stack.pop()
            if not isinstance(node.tag, str):
                continue
            order.append(node)
            if node.tag in _SILENT or (node is not self.document.body and self.is_chrome(node)):
                silent.add(node)
            else:
                stack.extend(node)
        return order, silent

    def _count(self, node: HtmlElement, silent: bool) -> None:
        own = 0
        if not silent:
            own = len(node.text.strip()) if node.text else 0
            own += sum(len(child.tail.strip()) for child in node if child.tail)
        total = self._text[node] = self._text.get(node, 0) + own
        if node.tag in _LAYOUT and not (total <= 14 and _TITLED.search(node.get("class") or "")):
            linked = self._links.get(node)
            self._loose[node] = self._loose.get(node, 0) + own if linked else total + self._images.get(node, 0)
        if node.tag == "a" and not silent and node.get("href"):
            self._linked[node] = total
            self._links[node] = self._links.get(node, 0) + 1
        elif node.tag == "img":
            self._images[node] = 1
        elif node.tag in ("input", "button"):
            self._fields[node] = 1

    def is_chrome(self, element: HtmlElement) -> bool:
        """Whether the element is header, breadcrumb, footer, side box or hidden, or stands before the breadcrumb."""
        if is_hidden(element) or element in self._above:
            return True
        return element.tag in _CONTAINERS and self.document.region(element) in _CHROME

    def is_outside(self, element: HtmlElement) -> bool:
        """Whether the element stands in the site's head, footer or side boxes."""
        return self.document.region(element) != "content" or any(
            node in self._above for node in (element, *element.iterancestors())
        )

    def is_menu(self, element: HtmlElement) -> bool:
        """Whether the element is a block of links with short names."""
        links = self._links.get(element, 0)
        if links < 3 or element.tag not in _CONTAINERS or element.tag in ("tr", "tbody"):
            return False
        if element.tag in _LAYOUT and self._loose.get(element):
            return False  # a column of links with a line of text beside it (暂无数据) is the page, not a menu
        linked, text = self._linked.get(element, 0), self._text.get(element, 0)
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
        for anchor in element.iter("a"):
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
            self._text.get(element, 0)
            - self._linked.get(element, 0)
            + 30 * (self._images.get(element, 0) + self._fields.get(element, 0))
        )

    def words(self, element: HtmlElement) -> int:
        """Characters of text below an element, chrome left out."""
        return self._text.get(element, 0)

    @cached_property
    def bodies(self) -> tuple[HtmlElement, ...]:
        """The containers that the system keeps for the page's text, outermost ones, empty ones left out."""
        for marked in self._body_marks:
            found = [
                element
                for element in marked
                if (
                    self.words(element)
                    or self._images.get(element)
                    or self._links.get(element)
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
    for node in document.body.iter("*"):
        identity, names = node.get("id"), node.get("class")
        if identity and _BODY_IDS.match(identity):
            found[0].append(node)
        if names:
            for rank, pattern in enumerate(_BODY_CLASSES, 1):
                if pattern.search(names):
                    found[rank].append(node)
    return found
