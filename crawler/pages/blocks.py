"""The text of an element in blocks, as a reader's eye parts it: one line a paragraph, list entry or table row.

`Document.text` joins every text node with a space; here words that inline tags cut in pieces stay whole (办公<b>电话</b>), and
what stands in a line without being text leaves a mark: an image, an input, something that a script writes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from lxml.html import HtmlElement

from audit.text import tidy

IMAGE, FIELD, SCRIPT = "\ue000", "\ue001", "\ue002"
"""Marks in a line: an image, something to fill in, something that a script writes."""

_MARKS = re.compile(f"[{IMAGE}{FIELD}{SCRIPT}]")
_SILENT = frozenset({"style", "template", "noscript", "option", "head", "datalist", "link", "meta", "title"})
_UNSEEN = frozenset({"script", "iframe", "object", "embed", "canvas", "svg", "video", "audio"})
_FIELDS = frozenset({"input", "textarea", "select"})
_MARKED = frozenset({"img"}) | _FIELDS | _UNSEEN
_BLOCK = frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "legend",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
        "br",
        "caption",
        "html",
        "ucaptitle",
        "td",
        "th",
    }
)
_TAKEN = frozenset({"table", "dl", "div", "ul", "p", "li"})
"""What a caller may want to read by itself (`take`): tables, and boxes that play one."""
_STRIPPED = " \t\r\n\f\u3000\xa0"
_ASCII_SPACE = re.compile(r"[ \t\r\n\f]+")
_STATES = frozenset({"on", "cur", "current", "active", "show", "selected", "hover", "first", "last", "hide", "in"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(frozen=True)
class Line:
    """One block of text. `text` keeps full-width and no-break spaces and the marks; `element` is the block it stands in;
    `table` is True where the line is a whole table or dl that the caller asked for."""

    text: str
    element: HtmlElement
    table: bool = False

    @property
    def plain(self) -> str:
        """The text to be quoted: no marks, white space squeezed."""
        return plain(self.text)


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """A line's text without its marks."""
    return tidy(_MARKS.sub("", text))


def is_hidden(element: HtmlElement) -> bool:
    """Whether the element's own style or attribute hides it; the panels of tabs, which a click shows, count as shown."""
    style = element.get("style")
    if style and _HIDDEN.search(style):
        return not _is_panel(element)
    return element.get("hidden") is not None


def _is_panel(element: HtmlElement) -> bool:
    """Whether a hidden box has a shown sister of the same make: <div class=item>, <div class=item style=display:none>."""
    make, parent = element.get("class"), element.getparent()
    if not make or parent is None or element.tag not in ("div", "li", "ul", "dl", "table", "section", "dd"):
        return False
    names = set(make.split())
    for sister in parent.iterchildren(element.tag):
        other = sister.get("class")
        if sister is element or not other or not names & set(other.split()) - {"clearfix", "fl", "fr", "cf"}:
            continue
        if set(other.split()) ^ names <= _STATES and not _HIDDEN.search(sister.get("style") or ""):
            return True
    return False


def is_block(element: HtmlElement) -> bool:
    """Whether the element begins a new line of text."""
    return element.tag in _BLOCK


def read_lines(
    element: HtmlElement, skip: Callable[[HtmlElement], bool] = is_hidden, take: Callable[[HtmlElement], bool] | None = None
) -> Iterator[Line]:
    """The lines of an element in order. `skip` leaves an element out with all below it; an element that `take` wants comes
    as one line with `table` set, and is not entered. Never recurses: broken pages nest a thousand deep."""
    buffer: list[str] = []
    block = element
    # What to do, last first: an element to enter, a text to add, a block to close (with the block to go back to).
    stack: list[HtmlElement | str | tuple[HtmlElement, HtmlElement]] = [element]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            buffer.append(node)
            continue
        if isinstance(node, tuple):
            yield from _flush(buffer, block)
            block = node[1]
            continue
        tag = node.tag
        if not isinstance(tag, str) or tag in _SILENT or (node is not element and skip(node)):
            continue
        if tag in _MARKED and (mark := _mark(node)) is not None:
            buffer.append(mark)
            continue
        if take is not None and tag in _TAKEN and take(node):
            yield from _flush(buffer, block)
            yield Line("", node, table=True)
            continue
        if tag in _BLOCK and not _is_plain_cell(node):
            yield from _flush(buffer, block)
            if tag in ("br", "hr"):
                continue
            stack.append((node, block))
            block = node
        elif tag in ("td", "th"):
            buffer.append("\u3000")
        _push_children(stack, node)
    yield from _flush(buffer, block)


def _push_children(stack: list[HtmlElement | str | tuple[HtmlElement, HtmlElement]], node: HtmlElement) -> None:
    children: list[HtmlElement | str] = [node.text] if node.text else []
    for child in node:
        children.append(child)
        if child.tail:
            children.append(child.tail)
    stack.extend(reversed(children))


def _mark(node: HtmlElement) -> str | None:
    if node.tag == "img":
        return IMAGE
    if node.tag in _FIELDS:
        return FIELD if (node.get("type") or "").lower() not in ("hidden", "button", "submit", "reset", "image") else ""
    if node.tag in _UNSEEN:
        # A script that writes nothing where it stands (a function, an onload) leaves no mark.
        return (
            SCRIPT
            if node.tag != "script" or re.search(r"\bwrite|show|get", node.text or node.get("src") or "", re.IGNORECASE)
            else ""
        )
    return None


def _is_plain_cell(node: HtmlElement) -> bool:
    """A table cell without blocks of its own joins the line of its row."""
    if node.tag not in ("td", "th"):
        return False
    parent = node.getparent()
    return (
        parent is not None
        and parent.tag == "tr"
        and not any(child.tag in _BLOCK for child in node.iter() if child is not node and isinstance(child.tag, str))
    )


def _flush(buffer: list[str], block: HtmlElement) -> tuple[Line, ...]:
    """The line that was gathered, where there is one."""
    if not buffer:
        return ()
    text = "".join(buffer).strip(_STRIPPED)
    buffer.clear()
    return (Line(_ASCII_SPACE.sub(" ", text), block),) if text else ()
