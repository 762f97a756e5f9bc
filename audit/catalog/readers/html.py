"""Reads HTML pages: tables with rowspan and colspan, nested layout tables, check boxes, text between."""

from __future__ import annotations

import email
import email.policy
import re
import warnings

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from audit.catalog.grid import Document, Table, tidy
from audit.catalog.headings import find_head
from audit.catalog.model import CatalogError
from audit.catalog.readers.merging import MAX_CELLS, Spanned, grid

MAX_HTML = 8 * 1024 * 1024
# A parsed tag takes half a kilobyte and 20 µs; 500 rows of twelve cells as a word processor writes them have some 100,000 marks.
MAX_MARKS = 300_000
_BLOCKS = {
    "p",
    "div",
    "li",
    "tr",
    "td",
    "th",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "section",
    "article",
    "ul",
    "ol",
    "dd",
    "dt",
    "table",
}
_SKIPPED = {"script", "style", "head", "noscript", "template", "del"}
_MARK = re.compile(rb"<(?:!doctype\s+html|html|table|body|meta|div|head)[\s>]", re.IGNORECASE)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]+)", re.IGNORECASE)


def knows(data: bytes) -> bool:
    """Whether the bytes are an HTML page or a saved web archive (also under the name .xls or .doc)."""
    head = data[:4096]
    return bool(_MARK.search(head)) or (b"MIME-Version:" in head and b"multipart/related" in head)


def read(data: bytes) -> Document:
    """A page as a document; raises CatalogError for one too large to be a catalog."""
    if len(data) > MAX_HTML:
        raise CatalogError(
            f"{len(data) // 2**20} MB of HTML is too large for a catalog; give the page that holds only the catalog"
        )
    if data.count(b"<") > MAX_MARKS:
        raise CatalogError("is HTML of more elements than a catalog has; give the page that holds only the catalog")
    if _cut_off(data):
        raise CatalogError("is cut off inside a table (neither </table> nor </html>); fetch it again")
    if b"multipart/related" in data[:4096] and data.lstrip()[:5] in (b"MIME-", b"From:"):
        data = _archived(data)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # bs4 warns of pages that look like XML or a file name; the content decides here
        soup = BeautifulSoup(_decoded(data), "lxml")
    parts: list[str | Table] = []
    body = soup.body or soup
    _walk(body, parts, [])
    title = soup.title.get_text().strip() if soup.title else ""
    return Document("html", tuple([title, *parts] if title else parts))


def _cut_off(data: bytes) -> bool:
    """Whether the file ends inside a table. A sloppy page may forget a </table>, but it still ends as a page."""
    low = data.lower()
    return low.count(b"<table") > low.count(b"</table") and not re.search(rb"</(?:html|body)\s*>", low[low.rfind(b"<table") :])


def _archived(data: bytes) -> bytes:
    """The first HTML part of a saved web archive (.mht)."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    for part in message.walk():
        if part.get_content_type() == "text/html":
            payload = part.get_payload(decode=True)
            return payload if isinstance(payload, bytes) else b""
    raise CatalogError("a web archive without an HTML page; save the page as HTML")


def _decoded(data: bytes) -> str:
    """The page's text by its byte-order mark, its meta charset, UTF-8, or GB 18030; what cannot be read becomes U+FFFD."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    named = _CHARSET.search(data[:4096])
    name = named[1].decode("ascii").lower() if named else ""
    for encoding in ("utf-8-sig", "gb18030" if name.startswith("gb") else name or "gb18030", "gb18030"):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("utf-8", "replace")


def _walk(node: Tag, parts: list[str | Table], line: list[str]) -> None:
    """Paragraphs and tables in their order; a table that only lays out others gives what it holds."""
    for child in node.children:
        if isinstance(child, NavigableString):
            if type(child) is NavigableString:
                line.append(str(child))
            continue
        if not isinstance(child, Tag) or child.name in _SKIPPED or _hidden(child):
            continue
        if child.name == "table":
            _flush(line, parts)
            _table(child, parts)
        elif child.name in _BLOCKS or child.name == "br":
            _flush(line, parts)
            _walk(child, parts, line)
            _flush(line, parts)
        else:
            _walk(child, parts, line)
    if node.name == "body":
        _flush(line, parts)


def _flush(line: list[str], parts: list[str | Table]) -> None:
    text = tidy(" ".join("".join(line).split()))
    if text:
        parts.append(text)
    line.clear()


def _hidden(tag: Tag) -> bool:
    return "display:none" in str(tag.get("style", "")).replace(" ", "").lower()


def _table(table: Tag, parts: list[str | Table]) -> None:
    """A table as a grid; where it has nested tables and no catalog heading of its own, its cells' contents one by one."""
    rows = [row for row in table.find_all("tr") if row.find_parent("table") is table]
    built = grid(_cells(rows))
    nested = any(inner.find_parent("table") is table for inner in table.find_all("table"))
    if nested and find_head(built) is None:
        for row in rows:
            for cell in row.find_all(["td", "th"], recursive=False):
                line: list[str] = []
                _walk(cell, parts, line)
                _flush(line, parts)
        return
    if built:
        parts.append(Table(built, marked=True))


def _cells(rows: list[Tag]) -> list[Spanned]:
    """Every cell at its place: a place taken by a span from above is skipped, as a browser does."""
    taken: set[tuple[int, int]] = set()
    cells: list[Spanned] = []
    for r, row in enumerate(rows):
        c = 0
        for tag in row.find_all(["td", "th"], recursive=False):
            while (r, c) in taken:
                c += 1
            down, across = _span(tag, "rowspan", len(rows) - r), _span(tag, "colspan", 60)
            cells.append(Spanned(r, c, _text(tag), down, across))
            taken |= {(r + i, c + j) for i in range(down) for j in range(across)}
            if len(taken) + len(cells) * 4 > MAX_CELLS:
                raise CatalogError("has a table of more cells than a catalog can have; give the part that holds the catalog")
            c += across
    return cells


def _span(tag: Tag, name: str, most: int) -> int:
    """A span as written, at most what the table can hold; 0 means to the end (HTML standard)."""
    match = re.match(r"\s*(\d{1,6})", str(tag.get(name, "1")))
    span = int(match[1]) if match else 1
    return max(1, most if span == 0 and name == "rowspan" else min(span, most))


def _text(tag: Tag) -> str:
    """A cell's text with its lines, check boxes as ■ and □."""
    out: list[str] = []
    _collect(tag, out)
    return re.sub(r"[ \t\u00a0]*\n[ \t\u00a0]*", "\n", "".join(out))


def _collect(tag: Tag, out: list[str]) -> None:
    for child in tag.children:
        if isinstance(child, NavigableString):
            if type(child) is NavigableString:
                out.append(re.sub(r"\s+", " ", str(child)))
        elif isinstance(child, Tag) and child.name not in _SKIPPED and not _hidden(child):
            if child.name == "br":
                out.append("\n")
            elif child.name == "input":
                out.append(_box(child))
            else:
                block = child.name in _BLOCKS
                out.append("\n" if block else "")
                _collect(child, out)
                out.append("\n" if block else "")


def _box(tag: Tag) -> str:
    if str(tag.get("type", "")).lower() in ("checkbox", "radio"):
        return "■" if tag.has_attr("checked") else "□"
    return str(tag.get("value", "")) if str(tag.get("type", "text")).lower() == "text" else ""
