"""Rows that a page carries without showing them: Hanweb's XML islands, lists inside comments, JSON in scripts."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any
from urllib.parse import urlsplit

from lxml import etree, html
from lxml.html import HtmlElement

from audit.observations import Post
from crawler.pages.datakeys import read_rows
from crawler.pages.document import Document

_RECORD = re.compile(r"<record>", re.IGNORECASE)
_RECORD_END = re.compile(r"\s*(?:\]\]>)?\s*</record>", re.IGNORECASE)
_TOTAL = re.compile(r"<totalrecord>\s*(\d+)\s*</totalrecord>", re.IGNORECASE)
_PAGES = re.compile(r"<totalpage>\s*(\d+)\s*</totalpage>", re.IGNORECASE)
_COLUMN = re.compile(r"/$|/(?:index|list|default)(?:[_-]?\d+)?\.\w+$", re.IGNORECASE)
_DATA_ATTRIBUTE = re.compile(r"""=\s*['"]\s*[\[{]\s*(?:[\[{]|"|&quot;|&\#34;)""")
_TRIES = 12
"""How many places of a script are tried as the start of a JSON value."""


@dataclass(frozen=True)
class Island:
    """Hidden rows as markup, and the element that holds them."""

    root: HtmlElement
    place: HtmlElement
    total: int | None = None
    pages: int | None = None


def _fragment(markup: str) -> HtmlElement | None:
    try:
        return html.fragment_fromstring(markup, create_parent="div", parser=html.HTMLParser(huge_tree=True))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def xml_islands(document: Document) -> Iterator[Island]:
    """The rows of <script type="text/xml"><datastore>…<record><![CDATA[<li>…]]></record> (Hanweb)."""
    for script in document.body.iter("script", "xml", "datastore"):
        text = script.text or ""
        if "<record" not in text.lower():
            continue
        rows = [_row(record) for record in records(text)]
        root = _fragment("<ul>" + "".join(rows) + "</ul>")
        if root is not None and rows:
            total, pages = _TOTAL.search(text), _PAGES.search(text)
            yield Island(root, script, int(total[1]) if total else None, int(pages[1]) if pages else None)


def records(text: str) -> list[str]:
    """The insides of <record>…</record>, CDATA or not; one that is not closed is none.

    >>> records("<record><![CDATA[<li>甲</li>]]></record><record>&lt;li&gt;乙</record><record>丙")
    ['<li>甲</li>', '&lt;li&gt;乙']
    """
    found = []
    for part in _RECORD.split(text)[1:]:
        if end := _RECORD_END.search(part):
            found.append(part[: end.start()].strip().removeprefix("<![CDATA["))
    return found


def _row(record: str) -> str:
    text = record.strip()
    if text.startswith("&lt;"):
        text = unescape(text)
    if re.match(r"<tr\b", text, re.IGNORECASE):
        return f"<li><table>{text}</table></li>"  # tr outside a table is dropped by the parser
    return text if re.match(r"<li\b", text, re.IGNORECASE) else f"<li>{text}</li>"


def commented_rows(document: Document) -> Iterator[Island]:
    """Lists that a server wrote inside a comment of a list's container (甘肃 UCAP writes the whole first page so)."""
    for comment in document.body.iter(etree.Comment):
        text = comment.text or ""
        if text.lower().count("<a ") < 2 or "href" not in text.lower():
            continue
        parent = comment.getparent()
        if parent is None or document.region(parent) != "content":
            continue
        # Old boxes of a redesign are commented out anywhere; rows stand where nothing else does.
        if parent.tag not in ("ul", "ol", "dl", "tbody", "table") and document.text(parent):
            continue
        root = _fragment(f"<{parent.tag}>{text}</{parent.tag}>" if parent.tag in ("ul", "ol", "dl", "table") else text)
        if root is not None:
            yield Island(root, parent)


def json_posts(document: Document, today: dt.date) -> Iterator[tuple[HtmlElement, tuple[Post, ...]]]:
    """Lists of objects with a title, an address and a date in inline scripts, and in the attributes of components
    (<news-list :list='[{…}]'>): (element, posts). No dates, no posts: menus and slides are written so too."""
    for element, text, guess in (*_script_texts(document), *_attribute_texts(document)):
        for value in _values(text):
            posts = _posts(document, value, today, guess)
            if posts:
                yield element, posts
                break


def _script_texts(document: Document) -> Iterator[tuple[HtmlElement, str, bool]]:
    for script in document.body.iter("script"):
        text = script.text or ""
        if (
            len(text) >= 60
            and re.search(r"[\"']?(?:url|link|href|docpuburl|pcUrl|URL)s?[\"']?\s*:", text)
            and re.search(r"(?i)title|FILENAME|name", text)
        ):
            yield script, text, False


def _attribute_texts(document: Document) -> Iterator[tuple[HtmlElement, str, bool]]:
    if not _DATA_ATTRIBUTE.search(document.source):
        return
    for element in document.outline.nodes:
        for value in element.values():
            if len(value) >= 60 and value.lstrip()[:1] in "[{" and "{" in value[:40]:
                yield element, "=" + value, True


def _values(text: str) -> Iterator[Any]:
    decoder = json.JSONDecoder(strict=False)
    tries = position = 0
    while tries < _TRIES and (found := re.compile(r"[=(:,]\s*(?=[\[{]\s*[\[{\"'\w])").search(text, position)):
        start, tries = found.end(), tries + 1
        position = start + 1
        try:
            value, end = decoder.raw_decode(text, start)
        except (ValueError, RecursionError):
            # {title:'…'}: keys without quotes, strings in single ones.
            loose = _loose(text[start : start + 200_000])
            try:
                value, _ = decoder.raw_decode(loose)
            except (ValueError, RecursionError):
                continue
            yield value
            continue
        yield value
        position = end


def _loose(text: str) -> str:
    text = re.sub(r"'((?:[^'\\\n]|\\.)*)'", lambda m: json.dumps(m[1].replace("\\'", "'"), ensure_ascii=False), text)
    text = re.sub(r"([{,]\s*)([A-Za-z_]\w*)\s*:", r'\1"\2":', text)
    return re.sub(r",\s*([\]}])", r"\1", text)


def _posts(document: Document, value: Any, today: dt.date, guess: bool) -> tuple[Post, ...]:
    """The longest list of post-like objects anywhere in a JSON value."""
    best: tuple[Post, ...] = ()
    stack = [value]
    seen = 0
    while stack and seen < 5000:
        node = stack.pop()
        seen += 1
        if isinstance(node, dict):
            stack.extend(v for v in node.values() if isinstance(v, dict | list))
        elif isinstance(node, list):
            rows = [item for item in node if isinstance(item, dict)]
            posts = read_rows(rows, document.resolve, today, guess=guess) if rows else ()
            dated = sum(post.date is not None for post in posts)
            # Trees of columns carry dates too (Jiangxi): their addresses end in a folder or an index page.
            columns = sum(_COLUMN.search(urlsplit(post.url).path) is not None for post in posts)
            if len(posts) > len(best) and dated >= 0.6 * len(posts) and columns * 2 < len(posts):
                best = posts
            stack.extend(v for v in node if isinstance(v, dict | list))
    return best
