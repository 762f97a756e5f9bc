"""Reads Word documents (.docx): text and tables in their order, merged cells, check boxes, automatic numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from docx.oxml import parse_xml
from docx.oxml.ns import qn

from audit.catalog.grid import Document, Table
from audit.catalog.headings import find_head
from audit.catalog.model import CatalogError
from audit.catalog.readers import archive
from audit.catalog.readers.merging import Spanned, grid

# Characters of the fonts Wingdings and Wingdings 2 that stand for boxes in Word forms.
_SYMBOLS = {"F0FE": "■", "F052": "■", "F0FD": "■", "F0A7": "■", "F0FC": "√", "F050": "√", "F06E": "■", "F0A8": "□", "F0A3": "□",
            "F06F": "□", "F071": "□", "F02A": "□", "00FE": "■", "0052": "■", "00A8": "□", "00A3": "□", "006F": "□"}  # fmt: skip

# An element takes 300 bytes when parsed, a row of twelve paragraphs half a millisecond to read. 500 rows have some 600,000 marks.
MAX_MARKS = 1_200_000
MAX_TABLE_ROWS = 5000
_ROW = re.compile(rb"<w:tr[\s>]")


def knows(data: bytes) -> bool:
    """Whether the bytes are a Word document in the ZIP form."""
    return archive.is_zip(data) and _main_part(archive.names(data)) is not None


def _main_part(names: frozenset[str]) -> str | None:
    """The part that holds the text: word/document.xml; some programs number it (document2.xml)."""
    return next((name for name in sorted(names) if re.fullmatch(r"word/document\d*\.xml", name)), None)


def read(data: bytes) -> Document:
    """A Word document; raises CatalogError for what is damaged, encrypted, or an attack."""
    archive.check(data, "docx")
    xml = archive.member(data, _main_part(archive.names(data)) or "")
    if xml.count(b"<") > MAX_MARKS or len(_ROW.findall(xml)) > MAX_TABLE_ROWS:
        raise CatalogError("is a Word document of more rows than a catalog has; give the part that holds the catalog")
    # The part itself, not python-docx's Document: that one refuses a .docm or .dotx, whose text is the same.
    body = parse_xml(xml).find(qn("w:body"))
    if body is None:
        raise CatalogError("is a Word document without text; fetch it again")
    return Document("docx", tuple(_blocks(body, _Numbers())))


def _blocks(parent: Any, numbers: _Numbers) -> Iterator[str | Table]:
    """Paragraphs and tables in their order, also those inside content controls (a template often holds its table in one)."""
    for block in _children(parent, "w:p", "w:tbl"):
        if block.tag == qn("w:tbl"):
            yield from _table(block, numbers)
        elif text := _paragraph(block, numbers, Counter()).strip():
            yield text


class _Numbers:
    """Counts Word's automatic numbers: an empty numbered paragraph (序号) counts through the document, by its list."""

    def __init__(self) -> None:
        self.through: Counter[str] = Counter()

    def next_through(self, list_id: str) -> int:
        self.through[list_id] += 1
        return self.through[list_id]


def _table(tbl: Any, numbers: _Numbers) -> list[str | Table]:
    """A table as a grid; one that only lays out others (a frame around title and catalog) gives what its cells hold."""
    rows = [row for row in _children(tbl, "w:tr") if row.find(f"{qn('w:trPr')}/{qn('w:del')}") is None]
    tcs = [tc for row in rows for tc in _children(row, "w:tc")]
    if any(tc.find(f".//{qn('w:tbl')}") is not None for tc in tcs) and find_head(grid(_spanned(rows, _Numbers()))) is None:
        return [part for tc in tcs for part in _blocks(tc, numbers)]
    built = grid(_spanned(rows, numbers))
    return [Table(built, marked=True)] if built else []


def _spanned(rows: list[Any], numbers: _Numbers) -> list[Spanned]:
    """The cells at their places by Word's own marks: gridSpan, vMerge, gridBefore."""
    cells: list[Spanned] = []
    open_down: dict[int, int] = {}  # column → index in `cells` of the cell that goes on downwards
    for r, row in enumerate(rows):
        c = _number(row.find(f"{qn('w:trPr')}/{qn('w:gridBefore')}"), 0)
        for tc in _children(row, "w:tc"):
            span = max(1, min(_number(tc.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}"), 1), 100))
            merge = tc.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
            if merge is not None and merge.get(qn("w:val")) != "restart" and c in open_down:
                index = open_down[c]
                old = cells[index]
                cells[index] = Spanned(old.row, old.column, old.text, r - old.row + 1, old.columns)
            else:
                open_down.pop(c, None)
                if merge is not None:
                    open_down[c] = len(cells)
                cells.append(Spanned(r, c, _cell_text(tc, numbers), 1, span))
            c += span
    return cells


def _children(parent: Any, *names: str) -> Iterator[Any]:
    """Children of these names in their order, also those inside content controls (w:sdt), custom XML and insertions."""
    wanted = {qn(name) for name in names}
    for child in parent:
        if child.tag in wanted:
            yield child
        elif child.tag in (qn("w:sdt"), qn("w:sdtContent"), qn("w:customXml"), qn("w:ins")):
            yield from _children(child, *names)


def _number(element: Any, default: int) -> int:
    value = element.get(qn("w:val"), "") if element is not None else ""
    return int(value) if value.isdigit() else default


def _cell_text(tc: Any, numbers: _Numbers) -> str:
    """A cell's paragraphs as lines; a nested table's cells stand on lines of their own."""
    inside: Counter[str] = Counter()
    return "\n".join(_paragraph(p, numbers, inside) for p in tc.iter(qn("w:p")))


def _paragraph(p: Any, numbers: _Numbers, inside: Counter[str]) -> str:
    """A paragraph's text with what Word prints before it: automatic numbers are not in the text.

    Inside a cell a numbered list counts from 1; its deeper levels are written (1).
    """
    text = "".join(_pieces(p))
    number = p.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
    if number is None:
        return text
    list_id = number.find(qn("w:numId"))
    key = list_id.get(qn("w:val"), "") if list_id is not None else ""
    if key in ("", "0"):
        return text
    if not text.strip():
        return str(numbers.next_through(key))
    level = _number(number.find(qn("w:ilvl")), 0)
    inside[f"{key}/{level}"] += 1
    for deeper in [name for name in inside if name.startswith(f"{key}/") and int(name.split("/")[1]) > level]:
        del inside[deeper]
    count = inside[f"{key}/{level}"]
    return f"{count}. {text}" if level == 0 else f"({count}) {text}"


def _pieces(p: Any) -> Iterator[str]:
    """The printed pieces of a paragraph in order; deleted text of tracked changes and field codes are left out."""
    for node in p.iter():
        tag = node.tag
        if not isinstance(tag, str) or any(parent.tag in (qn("w:del"), qn("w:moveFrom")) for parent in node.iterancestors()):
            continue
        if tag == qn("w:t"):
            yield node.text or ""
        elif tag in (qn("w:tab"), qn("w:noBreakHyphen")) and node.getparent().tag == qn("w:r"):
            yield " " if tag == qn("w:tab") else "-"
        elif tag in (qn("w:br"), qn("w:cr")):
            yield "\n"
        elif tag == qn("w:sym"):
            yield _SYMBOLS.get((node.get(qn("w:char")) or "").upper(), "")
        elif tag == qn("w:checkBox"):
            yield _form_box(node)


def _form_box(node: Any) -> str:
    """A legacy form field: checked where w:checked, else w:default, is on."""
    state = node.find(qn("w:checked"))
    if state is None:
        state = node.find(qn("w:default"))
    on = state is not None and state.get(qn("w:val"), "1") in ("1", "true", "on")
    return "■" if on else "□"
