"""Bytes to a parsed document: encoding, tree, base address, and in which region of the page an element stands."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from urllib.parse import urljoin

from lxml import etree, html
from lxml.html import HtmlElement

from audit.text import squeeze, tidy
from crawler.pages.outline import SILENT, Outline, kinds
from crawler.pages.page import Region
from crawler.pages.resolving import Resolver

# One class for all elements: lxml.html asks a Python function for each, to tell forms and inputs apart, which nobody needs here.
_CLASSES = etree.ElementDefaultClassLookup(element=HtmlElement, comment=html.HtmlComment)
_META_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_-]{2,20})""", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_JSP_COMMENT = re.compile(r"<%--.{0,4000}?--%>", re.DOTALL)
_EARLY_END = re.compile(r"</(?:body|html)\s*>", re.IGNORECASE)
_SLASHED = re.compile(r"^(?:网站)?(?:首页|主页)\s*(?:[/→]\s*[^/→|]{2,20}\s*)+$")
_HOME = re.compile(r"^(网站|门户|返回|本站)?(首页|主页)$")
_WHERE = re.compile(r"(当前|现在|所在|您的|你的)?(的)?(位置|所在栏目|所在页面)")
_SAID_IN_FOOTERS = re.compile(r"标识码|ICP备|公网安备|版权所有|opyright|主办|承办")
_FOOTER_TEXT = re.compile(r"网站标识码|ICP备|公网安备|版权所有|Copyright|©|主办单位|主办[:：]|承办单位", re.IGNORECASE)

# Class and id words, as whole parts between - and _ or camel humps; a table, because every site has its own.
_WORDS: tuple[tuple[Region, frozenset[str]], ...] = (
    ("footer", frozenset({"footer", "foot", "copyright", "bottom", "footerbox", "footbox", "dibu", "pagefoot", "wzfoot"})),
    (
        "crumb",
        frozenset(
            {
                "crumb",
                "crumbs",
                "breadcrumb",
                "breadcrumbs",
                "position",
                "bt-position",
                "dqwz",
                "weizhi",
                "location",
                "currbox",
                "where",
                "curpos",
                "crumbsnav",
                "nowposition",
            }
        ),
    ),
    (
        "friend",
        frozenset(
            {"friend", "friends", "friendlink", "friendlinks", "links", "yqlj", "flink", "blogroll", "linkbox", "diyselectlist"}
        ),
    ),
    (
        "related",
        frozenset(
            {
                "hot",
                "hotlist",
                "rank",
                "relate",
                "related",
                "recommend",
                "share",
                "bdsharebuttonbox",
                "fenxiang",
                "xgyd",
                "xgxx",
                "pager",
                "pagination",
                "paging",
                "pageturn",
                "prenext",
                "updown",
                "toolbar",
                "tools",
                "print",
                "zxxx",
                "latest",
                "tuijian",
                "xglj",
            }
        ),
    ),
    (
        "header",
        frozenset(
            {
                "header",
                "head",
                "top",
                "topbar",
                "banner",
                "logo",
                "nav",
                "navbar",
                "navigation",
                "mainnav",
                "topnav",
                "daohang",
                "mainmenu",
                "search",
                "searchbox",
                "sitenav",
                "m-nav",
                "mnav",
                "toplink",
                "nav-box",
                "navbox",
                "navlist",
            }
        ),
    ),
)
# Words that tell also as a part of a longer name; nav and top do not: left-nav is a menu, list-top a list.
_TELLING_PARTS = frozenset({"footer", "header", "crumb", "crumbs", "breadcrumb", "friendlink", "related"})
_H1 = kinds("h1")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])|[\s_-]+|(?<=[a-zA-Z])(?=\d)")


def decode(body: bytes, header_charset: str | None = None) -> tuple[str, str, bool]:
    """Bytes to text: (text, encoding, whole). Whole is False where bytes had to be replaced.

    Strict decoding decides, in the order BOM, UTF-8, what header and meta say (gb2312 and gbk read as gb18030), GB18030:
    bytes of GBK Chinese are practically never valid UTF-8, so a header that lies does no harm.

    >>> decode("机构职能".encode("gbk"), "utf-8")
    ('机构职能', 'gb18030', True)
    """
    for mark, name in ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace"), name, True
    try:
        return body.decode("utf-8"), "utf-8", True
    except UnicodeDecodeError:
        pass
    meta = _META_CHARSET.search(body[:4096])
    said = [_codec(name) for name in (header_charset, meta.group(1).decode("ascii") if meta else None)]
    for name in dict.fromkeys([*(name for name in said if name), "gb18030"]):
        try:
            return body.decode(name), name, True
        except UnicodeDecodeError:
            continue
    # A body cut in the middle of a character, or with stray bytes: the encoding that breaks least.
    tries = [
        (body.decode(name, "replace"), name) for name in dict.fromkeys([*(name for name in said if name), "utf-8", "gb18030"])
    ]
    text, name = min(tries, key=lambda pair: pair[0].count("\ufffd"))
    return text, name, False


def _codec(name: str | None) -> str | None:
    if not name:
        return None
    try:
        codec = codecs.lookup(name.strip("\"' ")).name
    except LookupError:
        return None
    # Latin-1 decodes anything: it is a server's default, never what a Chinese page is written in.
    if codec in ("iso8859-1", "cp1252", "ascii", "latin-1"):
        return None
    return "gb18030" if codec in ("gb2312", "gbk", "hz") else codec


class Document:
    """One parsed page. `root` is never None: an empty body is an empty document."""

    def __init__(self, text: str, url: str) -> None:
        if "<%--" in text:
            text = _JSP_COMMENT.sub("", text)  # <%-- Created by … User: Administrator --%>, which a parser takes for text
        text = _XML_DECLARATION.sub("", text.replace("\x00", "").replace("\r\n", "\n"), count=1)
        parser = html.HTMLParser(huge_tree=True, remove_pis=True)
        parser.set_element_class_lookup(_CLASSES)
        self.source = text
        # Header files with a </html> of their own are included in the middle of pages; libxml2 drops what follows it, browsers do not.
        text = _EARLY_END.sub("", text)
        try:
            self.root: HtmlElement = html.document_fromstring(text, parser=parser, ensure_head_body=True)
        except etree.ParserError:
            # Nothing but white space, comments or closing tags: libxml2 makes no tree of it.
            self.root = html.document_fromstring("<html><body></body></html>", parser=parser, ensure_head_body=True)
        self.url = url
        base = str(self.root.xpath("string(//base/@href)")).strip()
        try:
            self.base = urljoin(url, base) if base else url
        except ValueError:
            self.base = url  # <base href="http://[…">
        self._regions: dict[HtmlElement, Region] = {}
        self._texts: dict[HtmlElement, str] = {}
        self._joined: dict[HtmlElement, str] = {}
        self._contents: dict[HtmlElement, str] = {}
        self.resolve = Resolver(self.base).resolve
        """The absolute http address of an href, white space inside it dropped; None where it is none or broken."""

    @cached_property
    def body(self) -> HtmlElement:
        found = self.root.find("body")
        return found if found is not None else self.root

    @cached_property
    def outline(self) -> Outline:
        """The body's elements, measured."""
        return Outline(self.body)

    @cached_property
    def scripts(self) -> str:
        """The inline scripts of the page, one after the other."""
        return "\n".join(script.text or "" for script in self.root.iter("script"))

    def meta(self, name: str) -> str:
        """The content of a meta tag by its name, whatever its case; "" where there is none or all are empty."""
        return self._metas.get(name.lower(), "")

    @cached_property
    def _metas(self) -> dict[str, str]:
        metas: dict[str, str] = {}
        for tag in self.root.iter("meta"):
            name, content = (tag.get("name") or tag.get("property") or "").strip().lower(), tidy(tag.get("content") or "")
            if name and content:
                metas.setdefault(name, content)
        return metas

    @cached_property
    def title(self) -> str:
        tag = self.root.find(".//title")
        return tidy(tag.text_content()) if tag is not None else ""

    def text(self, element: HtmlElement) -> str:
        """The visible text of an element, one space for each run of white space, and one between any two text nodes."""
        text = self._texts.get(element)
        if text is None:
            text = self.outline.words(element)
            text = self._texts[element] = tidy(" ".join(self._strings(element))) if text is None else text
        return text

    def joined(self, element: HtmlElement) -> str:
        """The visible text of an element, white space as in `text`; words that inline tags cut in pieces stay whole."""
        text = self._joined.get(element)
        if text is None:
            pieces = self.outline.raw(element)
            if pieces is None:
                pieces = list(self._strings(element))
            text = self._joined[element] = self.text(element) if len(pieces) == 1 else tidy("".join(pieces))
        return text

    def content(self, element: HtmlElement) -> str:
        """All text of an element as it stands, seen or not (`text_content`)."""
        text = self._contents.get(element)
        if text is None:
            text = self._contents[element] = element.text_content() if len(element) else element.text or ""
        return text

    @staticmethod
    def _strings(element: HtmlElement) -> Iterator[str]:
        """The visible text nodes of an element that the outline does not know: of a fragment, or inside a silent element."""
        stack: list[HtmlElement | str] = [element]
        while stack:
            node = stack.pop()
            if isinstance(node, str):
                if node.strip():
                    yield node
                continue
            if not isinstance(node.tag, str) or node.tag in SILENT:
                continue
            children: list[HtmlElement | str] = [node.text] if node.text else []
            for child in node:
                children.append(child)
                if child.tail:
                    children.append(child.tail)
            stack.extend(reversed(children))

    # ------------------------------------------------------------------ regions
    def region(self, element: HtmlElement) -> Region:
        """In which region the element stands: the outermost ancestor that tells, then the place before or after the breadcrumb."""
        known = self._regions.get(element)
        if known is not None:
            return known
        chain = [element]
        while (parent := chain[-1].getparent()) is not None and parent not in self._regions:
            chain.append(parent)
        above = self._regions.get(parent, "content") if parent is not None else "content"
        for node in reversed(chain):
            if node.tag in ("iframe", "frame") and above == "crumb":
                above = "content"  # 您现在的位置：… and the frame of the list in one cell
            if above == "content":
                above = self._own_region(node) or "content"
            self._regions[node] = above
        return above

    def _own_region(self, node: HtmlElement) -> Region | None:
        if not isinstance(node.tag, str) or node.tag in ("html", "body", "form"):
            return None
        if node is self.crumb_element:
            return "crumb"
        if node in self._footers:
            return "footer"
        if node in self._spine:
            # An ancestor of the breadcrumb, of the page's heading or of the known content block is the page, whatever its class.
            return None
        if node.tag == "nav" or (node.tag == "header" and not self._heads_document(node)):
            return "header"
        if node.tag == "footer":
            return "footer"
        for region in _regions_named(node.get("class") or "", node.get("id") or ""):
            # Below the breadcrumb nothing is the site's head: div.top there is the head of an article.
            if region != "header" or self.crumb_element is None or not self.before(self.crumb_element, node):
                return region
        return None

    def _heads_document(self, node: HtmlElement) -> bool:
        """Whether a <header> is the head of an article, not the site's."""
        below = self.crumb_element is not None and self.before(self.crumb_element, node)
        return below or any(above.tag in ("article", "main") for above in node.iterancestors())

    @staticmethod
    def words(node: HtmlElement) -> tuple[frozenset[str], frozenset[str]]:
        """The class and id names of an element, and their parts: `leftMenu nav_box` has the parts left, menu, nav, box."""
        return _words(node.get("class") or "", node.get("id") or "")

    @cached_property
    def crumb_element(self) -> HtmlElement | None:
        """The element that says where the page stands: short, with a link 首页 beside 位置 or between separators.

        The signal is the words, not the class, which differs on every site (cms_patterns.md §5).
        """
        best: tuple[int, int, HtmlElement] | None = None
        for rank, anchor in enumerate(self.outline.each(self.body, "a", "span")):
            text = self.content(anchor)
            if "页" not in text or not _HOME.match(squeeze(text[:12])):
                continue
            node: HtmlElement | None = anchor.getparent()
            for depth in range(4):
                if node is None or node.tag in ("body", "html"):
                    break
                text = self.text(node)
                if len(text) > 160:
                    break
                sure = (
                    2
                    if _WHERE.search(text[:40])
                    else 1
                    if (re.search(r"[>›»＞]", text) and len(node.findall(".//a")) >= 2)
                    # 首页 / 公开 / 双公示: bars and blanks part menus, slashes and arrows the steps of a way.
                    or (len(text) <= 60 and _SLASHED.match(squeeze(text)))
                    else 0
                )
                if sure and (best is None or (sure, -depth) > best[:2]):
                    best = (sure, -depth, node)
                    if sure == 2:
                        return node
                node = node.getparent()
            if rank > 4000:
                break
        return best[2] if best else self._crumb_without_home()

    def _crumb_without_home(self) -> HtmlElement | None:
        for text, node, tail in self.outline.strings:
            if tail or node.tag not in ("div", "p", "td", "span", "ul", "h2", "h3"):
                continue
            if _WHERE.match(squeeze(text)) and len(self.text(node)) <= 120:
                return node
        return None

    @cached_property
    def _spine(self) -> frozenset[HtmlElement]:
        kept = [
            node for node, identity, classes in self.outline.named if _keeps_text(identity, classes) and node is not self.body
        ]
        marks = [self.crumb_element, *kept[:3], *self._footers]
        spine: set[HtmlElement] = set()
        for mark in marks:
            node = mark.getparent() if mark is not None else None
            while node is not None and node not in spine:
                spine.add(node)
                node = node.getparent()
        return frozenset(spine)

    @cached_property
    def _footers(self) -> frozenset[HtmlElement]:
        """The blocks with the site's imprint; climbed as long as the block stays small beside the page."""
        found: set[HtmlElement] = set()
        # A tail counts as said by the element before it.
        said = [
            (text, node)
            for text, node, _ in self.outline.strings
            if (not text.isascii() or "opyright" in text) and _SAID_IN_FOOTERS.search(text)
        ]
        for text, owner in said[:12]:
            if owner.tag in SILENT or not _FOOTER_TEXT.search(text):
                continue
            node, sentences = owner, self.text(owner).count("。")
            while (above := node.getparent()) is not None and above.tag not in ("body", "html", "form"):
                if not self._is_footer(above, node, sentences):
                    break
                node = above
            # 主办：… also stands in the body of an article about an event; an imprint is the end of the page.
            if self.position(node) > 0.5:
                found.add(node)
        return frozenset(found)

    def _is_footer(self, above: HtmlElement, node: HtmlElement, sentences: int) -> bool:
        """Whether the block around a footer's text still is the footer."""
        # A block that begins in the page's first half is the page: a short list has less text than its footer.
        if self.position(above) <= 0.5 < self.position(node):
            return False
        if len(self.text(above)) > 700 or self.outline.inside(above) & _H1:
            return False
        # Where font and span are never closed, the end of the page lies within its text: an imprint holds no sentences.
        if self.text(above).count("。") > sentences + 1:
            return False
        return self.crumb_element is None or not self.outline.holds(above, self.crumb_element)

    def position(self, element: HtmlElement) -> float:
        """Where in the body the element begins: 0 at its start, 1 at its end."""
        return self.outline.rank.get(element, 0) / max(len(self.outline.nodes), 1)

    def before(self, element: HtmlElement, mark: HtmlElement) -> bool:
        """Whether the element begins earlier in the document than the mark."""
        rank = self.outline.rank
        return rank.get(element, 0) < rank.get(mark, 0)


@lru_cache(maxsize=8192)
def _keeps_text(identity: str | None, classes: str | None) -> bool:
    """Whether a system keeps a page's text in an element of this id and class."""
    if identity and (identity in ("zoom", "Zoom", "fontzoom", "UCAP-CONTENT") or identity.startswith("vsb_content")):
        return True
    return bool(classes and ("TRS_Editor" in classes or "TRS_UEDITOR" in classes))


@lru_cache(maxsize=8192)
def _words(classes: str, identity: str) -> tuple[frozenset[str], frozenset[str]]:
    names = f"{classes} {identity}".split()
    parts = {part.lower() for name in names for part in _HUMP.split(name) if part}
    return frozenset(name.lower() for name in names), frozenset(parts)


@lru_cache(maxsize=8192)
def _regions_named(classes: str, identity: str) -> tuple[Region, ...]:
    """The regions that an element's class and id speak of, the surest first; a site has few names, on thousands of elements."""
    names, parts = _words(classes, identity)
    return tuple(region for region, table in _WORDS if names & table or parts & table & _TELLING_PARTS)
