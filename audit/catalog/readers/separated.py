"""Reads CSV files: comma, semicolon or tab, with quoted cells that hold line breaks."""

from __future__ import annotations

import csv
import io

from audit.catalog.grid import Document, Table, plain_rows
from audit.catalog.headings import find_head
from audit.catalog.model import CatalogError

_DELIMITERS = (",", "\t", ";", "，")


def read(text: str) -> Document | None:
    """The text as a CSV table, None where no delimiter gives a catalog's heading row."""
    if len(text) > 8_000_000:
        return None
    quoted = '"' in text
    for delimiter in _DELIMITERS:
        if delimiter not in text or (delimiter == "\t" and not quoted):  # plain tabs are the dump reader's
            continue
        try:
            rows = [tuple(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)]
        except csv.Error:
            continue
        grid = plain_rows(*rows)
        head = find_head(grid)
        if head is not None and len(head.columns) >= 4:
            if delimiter != "\t" and _ends_in_quotes(text, delimiter):
                raise CatalogError("is a CSV file that ends inside a quoted cell (cut off?); fetch it again")
            return _document(rows, head.start)
    return None


def _ends_in_quotes(text: str, delimiter: str) -> bool:
    """Whether the last quoted cell is never closed: csv then reads on to the end of the file."""
    try:
        list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        return "unexpected end of data" in str(error)
    return False


def _document(rows: list[tuple[str, ...]], start: int) -> Document:
    """The rows before the heading that have one text are paragraphs; the table begins at the heading."""
    before = [text for row in rows[:start] if (text := "".join(cell.strip() for cell in row)) and sum(map(bool, row)) == 1]
    return Document("csv", (*before, Table(plain_rows(*rows[start:]))))
