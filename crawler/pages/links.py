"""The links of a page with their names, the region they stand in, and the headings and tree levels above them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from lxml.html import HtmlElement

from audit.text import nfkc, squeeze, tidy
from crawler.pages.document import Document
from crawler.pages.outline import kinds
from crawler.pages.page import Crumb, Link, LinkKind
from crawler.pages.written import is_menu_script, loaded_fragments, written_html

_MORE = re.compile(
    r"^[\[【(（]?(更多|查看更多|查看全部|more|MORE|More|全部|进入|点击进入|详情|查看详情|更多信息|更多内容)?[\s.…+＋>›»→]*[\]】)）]?$"
)
_IN_SCRIPT = re.compile(
    r"""(?:window\.open|open[A-Za-z]*|location(?:\.href)?\s*=|location\.(?:replace|assign)|go[A-Za-z]*|to[A-Z][A-Za-z]*|jump[A-Za-z]*|href\s*=)"""
    r"""\s*\(?\s*['"]([^'"]{2,500})['"]"""
)
_QUOTED_ADDRESS = re.compile(
    r"""['"]((?:https?:/)?\.{0,2}/[^'"\s]{1,400}|[^'"\s]{1,200}\.(?:s?html?|jsp|aspx?|php|do|action)[^'"\s]{0,200})['"]"""
)
_HEADING_TAGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "dt", "legend", "caption", "summary"})
_HEADING_WORD = re.compile(
    r"tit|hd\b|head|^h\d|bt\b|caption|label|lm\b|name|tab|cur\b|\bon\b|level1|first|parent|folder|menu-?top|fold", re.IGNORECASE
)
_LEVEL_WORD = re.compile(r"(?:level|lv|lev|grade|ceng)[-_]?(\d{1,2})\b", re.IGNORECASE)
_INDENT = re.compile(r"(?:padding-left|text-indent|margin-left)\s*:\s*(\d{1,3})px", re.IGNORECASE)
_LEVEL_ATTRIBUTES = ("treeitemlevel", "level", "data-level", "tree-level")
_A, _UL, _IMG, _LISTS = kinds("a"), kinds("ul"), kinds("img"), kinds("ul", "table")
_LINKING = kinds("a", "area", "iframe", "frame", "select")
_TELLING = kinds("a", "h2", "h3", "h4", "h5", "b", "strong")
_CONTAINERS = frozenset({"ul", "ol", "dl", "div", "table", "tbody", "section", "nav", "dd", "p"})
_BLOCKS = _CONTAINERS | {
    "li",
    "tr",
    "td",
    "article",
    "aside",
    "main",
    "header",
    "footer",
    "form",
    "body",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "dt",
}
_LEVEL_TAGS = frozenset({"tr", "li", "div", "p", "dd"})
_NAMING_TAGS = (_BLOCKS | {"span", "b", "strong", "font", "em", "i", "label"}) - {"ul", "ol", "dl", "table"}
"""What may be a heading; a list is none, however short: the one child of an accordion stands in one."""
_NAME_LENGTH = 40
"""A name of a column is shorter; longer texts are sentences or titles."""


def read_links(document: Document) -> tuple[Link, ...]:
    """All links of the page that lead to an http address, in document order, none twice with the same name and place."""
    found: dict[tuple[str, str, tuple[str, ...]], Link] = {}
    for name, url, kind, parents, element, title in _Reader(document).read():
        key = (name, url, parents)
        if key not in found:
            found[key] = Link(name, url, document.region(element), kind, parents, title, len(found))
    for link in (*_clicked(document), *_by_script(document)):
        found.setdefault((link.name, link.url, link.parents), replace(link, rank=len(found)))
    return tuple(found.values())


def _clicked(document: Document) -> Iterator[Link]:
    """Pictures, cells and boxes that a click leads on: <img onclick="window.open('…')">, <td onclick="location.href='…'">."""
    if "onclick" not in document.source.lower():
        return
    for element in document.body.iter("img", "td", "li", "div", "span", "p", "b", "font", "button"):
        script = element.get("onclick")
        if not script or any(above.tag == "a" for above in element.iterancestors()):
            continue
        url = address_in_script(document, script)
        image = element if element.tag == "img" else element.find(".//img")
        shown = squeeze(document.text(element)) or squeeze(
            (image.get("alt") or image.get("title") or "") if image is not None else ""
        )
        name = shown or squeeze(element.get("title") or element.get("value") or "")
        if url and name and len(name) <= _NAME_LENGTH:
            yield Link(name, url, document.region(element), "script", (), squeeze(element.get("title") or ""))


def _by_script(document: Document) -> Iterator[Link]:
    """Links that scripts write into the page, and the frames, fragments and menu scripts it includes (all as frames)."""
    if not document.outline.tags.count("frame"):
        # A frameset stands beside the body, not in it.
        for frame in document.root.iter("frame"):
            if url := document.resolve(frame.get("src") or ""):
                yield Link(squeeze(frame.get("name") or frame.get("title") or ""), url, "content", "frame", ())
    if "document.write" in document.source:
        for script in document.root.iter("script"):
            if script.text and "document.write" in script.text and (markup := written_html(script.text)):
                # What stands around the script says where on the page it writes.
                region = document.region(script)
                yield from (
                    replace(link, region=region if region != "content" else link.region, kind="script")
                    for link in read_links(Document(markup, document.base))
                )
    addresses = [
        *loaded_fragments(document.source),
        *(src for script in document.root.iter("script") if is_menu_script(src := script.get("src") or "")),
    ]
    for address in addresses[:6]:
        url = document.resolve(address)
        if url:
            yield Link("", url, "content", "frame", ())


_Found = tuple[str, str, LinkKind, tuple[str, ...], HtmlElement, str]


class _Siblings:
    """Reads the children of one element in order: which of them name what follows, and under which names each stands."""

    def __init__(self, reader: _Reader, element: HtmlElement, parents: tuple[str, ...]) -> None:
        self.reader = reader
        self.parents = parents
        self.found: list[_Found] = []
        self.below: list[tuple[HtmlElement, tuple[str, ...]]] = []
        self.title: tuple[str, ...] = ()
        """A heading: holds for what follows, until the next one."""
        self.fresh = False
        """Nothing stood between the last heading and here: a second heading is below it (title, then tabs)."""
        self.lead = ""
        """A short link or text before a block: names that block only."""
        self.tree: list[tuple[int, str]] = []
        """A flat tree: rows that say their level; the open branch above the row."""
        own = squeeze(element.text or "")
        if (
            element.tag in ("li", "td", "dd", "div")
            and 2 <= len(own) <= _NAME_LENGTH
            and reader.document.outline.size(element)[1]
        ):
            self.lead = own

    @property
    def here(self) -> tuple[str, ...]:
        return (*self.parents, *self.title)

    def take(self, child: HtmlElement) -> None:
        """One child: a row of a tree, a menu of options, a link, a heading, or a block to be read below."""
        tag: str = child.tag
        level = self.reader.level(child) if tag in _LEVEL_TAGS else None
        if level is not None:
            self._row(child, level)
        elif tag == "select":
            self.found += self.reader.options(child, self.here)
        elif tag in ("a", "area", "iframe", "frame"):
            self._anchor(child)
        else:
            heading = self.reader.heading(child) if tag in _NAMING_TAGS else None
            if heading:
                self._named(child, *heading)
            else:
                self._block(child)

    def _row(self, child: HtmlElement, level: int) -> None:
        while self.tree and self.tree[-1][0] >= level:
            self.tree.pop()
        self.below.append((child, (*self.here, *(name for _, name in self.tree))))
        self.tree.append((level, squeeze(self.reader.document.text(child))[:_NAME_LENGTH]))

    def _anchor(self, child: HtmlElement) -> None:
        link = self.reader.link(child, self.here)
        if link:
            self.found.append(link)
            self.lead = link[0] if len(link[0]) <= _NAME_LENGTH else ""
        else:
            text = self.reader.document.text(child)
            if 2 <= len(text) <= _NAME_LENGTH and not _MORE.match(nfkc(text)):
                self.lead = text  # javascript:; above a block: an accordion heading
        if child.tag == "a" and self.reader.document.outline.inside(child) & _A:  # unclosed anchors nest
            self.below.append((child, self.here))

    def _named(self, child: HtmlElement, name: str, linked: bool) -> None:
        if not linked:
            nested = self.fresh and len(self.title) < 3
            self.title, self.lead, self.fresh = ((*self.title, name) if nested else (name,)), "", True
            self.below.append((child, self.parents))
        elif child.tag in _HEADING_TAGS or (child.tag not in ("li", "td", "tr", "dd") and self.reader.is_titled(child)):
            # A heading that is a link, or holds one (更多): the link belongs to it, what follows stands under it.
            self.below.append((child, self.parents))
            self.title, self.fresh = (name,), True
        else:
            self.below.append((child, self.here))
            self.lead, self.fresh = name, False

    def _block(self, child: HtmlElement) -> None:
        self.fresh = False
        if self.lead and child.tag in _CONTAINERS:
            self.below.append((child, (*self.here, self.lead)))
            self.lead = ""
        else:
            self.below.append((child, self.here))


def address_in_script(document: Document, script: str) -> str | None:
    """The address that a click's script opens: javascript:openUrl('…'), window.open('…'), location.href='…'; None where it has none."""
    if not script:
        return None
    found = _IN_SCRIPT.search(script) or _QUOTED_ADDRESS.search(script)
    return document.resolve(found.group(1)) if found else None


class _Reader:
    def __init__(self, document: Document) -> None:
        self.document = document
        self._addresses: dict[HtmlElement, str | None] = {}
        tags = document.outline.tags
        self._linking = [rank for rank, tag in enumerate(tags) if tag in ("a", "area", "iframe", "frame", "select")]
        self._says_level = "level" in document.source.lower()

    def read(self) -> Iterator[_Found]:
        # An explicit stack, because broken pages nest a thousand deep: (element, parents above it).
        stack: list[tuple[HtmlElement, tuple[str, ...]]] = [(self.document.body, ())]
        inside = self.document.outline.inside
        while stack:
            element, parents = stack.pop()
            siblings = _Siblings(self, element, parents)
            for child in self._children(element):
                siblings.take(child)
            yield from siblings.found
            # Where nothing below can be a link there is nothing to read.
            stack.extend(pair for pair in reversed(siblings.below) if inside(pair[0]) & _LINKING)

    def _children(self, element: HtmlElement) -> Iterator[HtmlElement]:
        """The children of an element up to the last one that is or holds a link: what follows names nothing."""
        outline = self.document.outline
        rank = outline.rank[element]
        last = self._linking[bisect_left(self._linking, outline.end[rank]) - 1] if self._linking else -1
        child = rank + 1
        while child <= last:
            if outline.tags[child] not in ("script", "style"):
                yield outline.nodes[child]
            child = outline.end[child]

    def level(self, element: HtmlElement) -> int | None:
        """The level that a row (`_LEVEL_TAGS`) of a flat tree says by class, attribute or indentation; None for any other."""
        if not 0 < self.document.outline.size(element)[1] <= 3 or self.document.outline.inside(element) & _UL:
            return None
        for node in (element, *element.iterchildren("td", "span", "div", "a")):
            for attribute in _LEVEL_ATTRIBUTES if self._says_level else ():
                if (node.get(attribute) or "").isdigit():
                    return int(node.get(attribute, "0"))
            level = _level_of(node.get("class"), node.get("style"))
            if level is not None:
                return level
        return None

    def heading(self, element: HtmlElement) -> tuple[str, bool] | None:
        """(text, has a link) where an element (of `_NAMING_TAGS`) is short enough to name what follows it, else None."""
        length, links = self.document.outline.size(element)
        if not 2 <= length <= 60 or links > 4:
            return None
        anchors = [a for a in self.document.outline.each(element, "a") if self._address(a)] if links else []
        named = [a for a in anchors if not _MORE.match(nfkc(self.document.text(a)))] if len(anchors) > 1 else anchors
        if len(named) > 1 or self.document.outline.inside(element) & _LISTS:
            return None
        text = self._without_more(element, anchors)
        if not 2 <= len(text) <= 30:
            return None
        if not anchors:
            return (text, False) if self._may_head(element) else None
        return text, True

    def _may_head(self, element: HtmlElement) -> bool:
        # A short text without a link names what follows when it is marked as a heading, stands as a block of its own in a
        # menu, or is a link that only opens something.
        if element.tag in _HEADING_TAGS or self.is_titled(element):
            return True
        if self.document.outline.inside(element) & _TELLING:
            return True
        after = element.getnext()
        return bool(
            element.tag in ("div", "p", "span", "b", "strong", "li", "dt", "td", "font")
            and after is not None
            and (after.tag == "select" or (after.tag in (*_CONTAINERS, "li") and self.document.outline.inside(after) & _A))
        )

    @staticmethod
    def is_titled(element: HtmlElement) -> bool:
        return _says_heading(element.get("class") or "", element.get("id") or "")

    def _without_more(self, element: HtmlElement, anchors: list[HtmlElement]) -> str:
        text = self.document.text(element)
        for anchor in anchors:
            label = self.document.text(anchor)
            if label and _MORE.match(nfkc(label)):
                text = tidy(text.replace(label, "", 1))
        return text.rstrip(" >›»:：")

    def options(self, select: HtmlElement, above: tuple[str, ...]) -> list[_Found]:
        found: list[_Found] = []
        first = squeeze("".join(next(iter(select.itertext("option")), "")))
        label = re.sub(r"^[-=\s请选择]+|[-=\s]+$", "", first)
        if 2 <= len(label) <= _NAME_LENGTH:
            above = (*above, label)
        for option in select.iter("option"):
            url = self.document.resolve(option.get("value") or "")
            name = squeeze(option.text_content())
            if url and name and re.search(r"[/.]", option.get("value") or ""):
                found.append((name, url, "option", above, select, ""))
        return found

    def _address(self, element: HtmlElement) -> str | None:
        if element not in self._addresses:
            self._addresses[element] = self._find_address(element)
        return self._addresses[element]

    def _find_address(self, element: HtmlElement) -> str | None:
        for attribute in ("href", "data-href", "data-url", "_href", "url"):
            if (address := element.get(attribute)) and (url := self.document.resolve(address)):
                return url
        scripts = [element.get("onclick") or ""]
        href = element.get("href") or ""
        if href[:11].lower() == "javascript:":
            scripts.append(href)
        return next((url for script in scripts if (url := address_in_script(self.document, script))), None)

    def link(self, element: HtmlElement, parents: tuple[str, ...]) -> _Found | None:
        if element.tag in ("iframe", "frame"):
            url = self.document.resolve(element.get("src") or "")
            return (
                (squeeze(element.get("name") or element.get("title") or ""), url, "frame", parents, element, "")
                if url
                else None
            )
        url = self._address(element)
        if not url:
            return None
        title = squeeze(element.get("title") or "")
        name, kind = squeeze(self.document.text(element)), "text"
        if not name:
            image = element.find(".//img") if self.document.outline.inside(element) & _IMG else None
            alt = (image.get("alt") or image.get("title") or "") if image is not None else (element.get("alt") or "")
            name, kind = squeeze(title or alt), "image"
        if _MORE.match(nfkc(name)):
            # 更多 carries no name: the heading beside it does.
            heading = (
                title if title and not _MORE.match(title) else self._heading_of(element) or (parents[-1] if parents else "")
            )
            if not heading:
                return None
            name, kind = heading, "more"
        if element.get("href", "").startswith("javascript:") or not element.get("href"):
            kind = "script" if kind == "text" else kind
        return name, url, kind, parents, element, title  # type: ignore[return-value]

    def _heading_of(self, element: HtmlElement) -> str:
        """The heading that stands right before a 更多 link, or in the same box head."""
        before = element.getprevious()
        if before is not None and isinstance(before.tag, str) and (before.tag in _HEADING_TAGS or self.is_titled(before)):
            text = squeeze(self.document.text(before))
            if 2 <= len(text) <= 20 and not _MORE.match(nfkc(text)):
                return text
        node: HtmlElement | None = element.getparent()
        for _ in range(2):
            if node is None:
                return ""
            anchors = [a for a in self.document.outline.each(node, "a") if self._address(a)]
            text = self._without_more(node, anchors)
            if 2 <= len(text) <= 20:
                return text
            node = node.getparent()
        return ""


@lru_cache(maxsize=8192)
def _level_of(classes: str | None, style: str | None) -> int | None:
    """The level of a row in a flat tree by its class or its indentation."""
    found = _LEVEL_WORD.search(classes or "") or _INDENT.search(style or "")
    return int(found.group(1)) if found else None


@lru_cache(maxsize=8192)
def _says_heading(classes: str, identity: str) -> bool:
    return bool(_HEADING_WORD.search(f"{classes} {identity}"))


_CRUMB_WORDS = re.compile(
    r"^(您|你)?(现在|当前|目前)?(的|所在)?(所在)?(的)?位置(是)?\s*[:：]?\s*|^位置\s*[:：]|^当前(位置|栏目|页面)\s*[:：]?|[:：]$"
)
_CRUMB_SPLIT = re.compile(r"\s*(?:>+|›+|»+|→|/|\||\\|—+|::)\s*|\s-+\s|\s{2,}")


def read_crumbs(document: Document) -> tuple[Crumb, ...]:
    """The breadcrumb as names with addresses, the first being the home page; () where the page has none."""
    element = document.crumb_element
    if element is None:
        return ()
    crumbs: list[Crumb] = []
    for text, url in _crumb_parts(document, element):
        for part in [text] if url else _CRUMB_SPLIT.split(text):
            name = _CRUMB_WORDS.sub("", squeeze(part)).strip(" ->›»|/:：·")
            if name and not re.fullmatch(r"[\W_]+", name):
                crumbs.append(Crumb(name, url))
    return tuple(crumbs[:12])


def _crumb_parts(document: Document, element: HtmlElement) -> Iterator[tuple[str, str | None]]:
    texts: list[str] = [element.text or ""]
    for child in element.iter("*"):
        if child is element:
            continue
        inside = child.tag == "a" or any(document.outline.holds(element, a) for a in child.iterancestors("a"))
        if child.tag == "a":
            if "".join(texts).strip():
                yield " ".join(texts), None
            texts = []
            yield document.text(child), document.resolve(child.get("href") or "") or document.base
        elif not inside and isinstance(child.tag, str) and child.tag not in ("script", "style"):
            texts.append(child.text or "")
        texts.append(child.tail or "")
    if "".join(texts).strip():
        yield " ".join(texts), None
