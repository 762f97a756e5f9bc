"""A stored page as harmless text with some structure: made anew from an allow-list, never cleaned of what is known to be bad.

Scripts, styles, links, forms, frames, pictures and every attribute but the span of table cells are gone; what is left is escaped
text in a few tags. A quote is marked where the page has it, whatever tags and spaces stand between its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree
from lxml import html as lxml_html
from markupsafe import escape

from audit.reports.data import clean

MAX_TEXT = 600_000
"""Characters of text that a copy shows; a page with more is cut and says so."""

NEAR = 300
"""Letters within which the rest of a quote is looked for around its longest word."""

_DROPPED = frozenset(
    ["script", "style", "link", "meta", "base", "head", "title", "template", "noscript", "iframe", "frame", "frameset", "object", "embed",
     "applet", "svg", "math", "canvas", "audio", "video", "source", "track", "select", "option", "textarea", "datalist", "map", "area"]
)  # fmt: skip
_KEPT = frozenset(
    ["p", "div", "section", "article", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption",
     "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "b", "strong", "em", "i", "u", "sup", "sub", "br", "hr", "center"]
)  # fmt: skip
_VOID = frozenset(["br", "hr"])
_BLANK = re.compile(r"\s+")


@dataclass
class _Text:
    text: str


@dataclass
class _Tag:
    html: str


def decode(body: bytes, content_type: str) -> str:
    """The text of a page: as the header says, as its own meta says, else UTF-8, else GB 18030."""
    said = re.search(r"charset=[\"']?([\w-]+)", content_type, re.I)
    meta = re.search(rb"charset=[\"']?([\w-]+)", body[:4096], re.I)
    names = [said.group(1) if said else "", meta.group(1).decode("ascii", "ignore") if meta else "", "utf-8", "gb18030"]
    for name in names:
        # What calls itself GB2312 is written in its superset.
        wanted = "gb18030" if name.lower() in ("gb2312", "gbk", "gb_2312-80") else name
        try:
            return body.decode(wanted) if wanted else body.decode("utf-8")
        except (LookupError, UnicodeDecodeError):
            continue
    return body.decode("utf-8", "replace")


def harmless(body: bytes, content_type: str, quotes: list[str]) -> tuple[str, int]:
    """The copy's inside as HTML, and how many places were marked."""
    text = decode(body, content_type)
    kind = content_type.partition(";")[0].strip().lower()
    if "\x00" in text[:2000] or kind.startswith(
        ("image/", "audio/", "video/", "application/pdf", "application/zip", "application/vnd")
    ):
        return "", 0
    looks_html = "html" in kind or text.lstrip()[:1] == "<"
    parts: list[_Text | _Tag] = [_Tag("<pre>"), _Text(clean(text[:MAX_TEXT])), _Tag("</pre>")]
    if looks_html:
        parts = list(_parts(text))
    ranges = _places(parts, quotes)
    out: list[str] = []
    for number, part in enumerate(parts):
        out.append(part.html if isinstance(part, _Tag) else _marked(part.text, ranges.get(number, [])))
    inside, count = "".join(out), sum(map(len, ranges.values()))
    return inside.replace("<mark>", '<mark id="quote">', 1), count


def _parts(text: str) -> Iterator[_Text | _Tag]:
    try:
        root = lxml_html.document_fromstring(
            text.encode("utf-8", "replace"), parser=lxml_html.HTMLParser(encoding="utf-8", huge_tree=True)
        )
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return
    left = MAX_TEXT
    # An explicit stack: a page may nest its tags deeper than Python may call itself.
    stack: list[tuple[str, etree._Element | str]] = [("open", root)]
    while stack and left > 0:
        step, what = stack.pop()
        if step == "text":
            shown = clean(str(what))[:left]
            left -= len(shown)
            yield _Text(shown)
        elif step == "close":
            yield _Tag(str(what))
        elif not isinstance(what, str):
            yield from _opened(what, stack)


def _opened(node: etree._Element, stack: list[tuple[str, etree._Element | str]]) -> Iterator[_Text | _Tag]:
    if node.tail and node.getparent() is not None:
        stack.append(("text", node.tail))
    tag = node.tag.lower() if isinstance(node.tag, str) else ""
    if not tag or tag in _DROPPED:
        return
    if tag == "img":
        alt = (node.get("alt") or "").strip()
        yield _Text(f"〔图片 {alt}〕" if alt else "〔图片〕")
        return
    if tag in ("input", "button"):
        yield _Text(f"〔{(node.get('value') or node.get('placeholder') or '').strip()}〕" if tag == "input" else "")
    if tag in _VOID:
        yield _Tag(f"<{tag}>")
        return
    kept = (
        tag
        if tag in _KEPT
        else "span"
        if tag in ("a", "span", "font", "label")
        else "div"
        if tag in ("form", "main", "nav")
        else ""
    )
    if kept:
        spans = "".join(
            f' {name}="{value}"'
            for name in ("colspan", "rowspan")
            if (value := node.get(name) or "").isdecimal() and len(value) < 4
        )
        extra = ' class="a"' if tag == "a" else spans if kept in ("td", "th") else ""
        yield _Tag(f"<{kept}{extra}>")
        stack.append(("close", f"</{kept}>"))
    stack.extend(("open", child) for child in reversed(node))
    if node.text:
        stack.append(("text", node.text))


def _places(parts: list[_Text | _Tag], quotes: list[str]) -> dict[int, list[tuple[int, int]]]:
    """Where the quotes stand: by part, the ranges of its text. Spaces count neither in the page nor in the quote."""
    letters: list[str] = []
    where: list[tuple[int, int]] = []
    for number, part in enumerate(parts):
        if isinstance(part, _Text):
            for at, letter in enumerate(part.text):
                if not letter.isspace():
                    letters.append(letter)
                    where.append((number, at))
    page = "".join(letters)
    found: dict[int, list[tuple[int, int]]] = {}
    for start, end in _found(page, quotes):
        for number, at in where[start:end]:
            ranges = found.setdefault(number, [])
            if ranges and ranges[-1][1] == at:
                ranges[-1] = (ranges[-1][0], at + 1)
            else:
                ranges.append((at, at + 1))
    return {number: _joined(ranges) for number, ranges in found.items()}


def _joined(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if joined and start <= joined[-1][1] + 3:  # a space within a quote is part of it
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _found(page: str, quotes: list[str]) -> Iterator[tuple[int, int]]:
    """Where the quotes stand in a page without spaces. Each line by itself, since a page may set lines far apart; a line that does
    not stand there in one piece (a title with its date, which the page prints elsewhere in the row) word by word, near its first."""
    for line in (line for quote in quotes for line in clean(quote).splitlines()):
        whole = _BLANK.sub("", line)
        start = page.find(whole) if len(whole) > 1 else -1
        if start >= 0:
            yield start, start + len(whole)
            continue
        near = -1
        for word in sorted(line.split(), key=len, reverse=True)[:8]:
            near_start = max(0, near - NEAR)
            at = page.find(word, near_start, near + NEAR if near >= 0 else len(page)) if len(word) > 3 else -1
            if at >= 0:
                near = at if near < 0 else near
                yield at, at + len(word)


def _marked(text: str, ranges: list[tuple[int, int]]) -> str:
    out, at = [], 0
    for start, end in ranges:
        out += [str(escape(text[at:start])), "<mark>", str(escape(text[start:end])), "</mark>"]
        at = end
    return "".join([*out, str(escape(text[at:]))])
