"""Reads PDF files: tables with ruled lines, over pages; a scanned one is refused with the reason."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterable

import pdfplumber
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfminer.pdfparser import PDFSyntaxError
from pdfplumber.page import Page
from pdfplumber.utils.exceptions import PdfminerException

from audit.catalog.grid import Document, Table
from audit.catalog.model import CatalogError
from audit.catalog.readers.merging import Spanned, grid

# On a damaged file pdfminer logs a line for every operator that it cannot read; the user gets one line, from `read`.
logging.getLogger("pdfminer").setLevel(logging.CRITICAL)

# The longest catalog met has 60 pages; at most this many are read, and a longer file is refused rather than cut.
MAX_PAGES = 200
_NEAR = 2.5  # points: two ruled lines closer than this are one


def knows(data: bytes) -> bool:
    """Whether the bytes are a PDF file (some generators write a few bytes before the mark)."""
    return b"%PDF-" in data[:1024]


def read(data: bytes) -> Document:
    """A PDF as a document; raises CatalogError for one that is scanned, encrypted, cut off, or without tables that can be
    read."""
    try:
        with pdfplumber.open(io.BytesIO(data)) as pdf:
            if len(pdf.pages) > MAX_PAGES:
                raise CatalogError(f"has {len(pdf.pages)} pages, too many for a catalog; give the pages that hold it")
            parts = [part for page in pdf.pages for part in _page(page)]
            if not parts:
                raise CatalogError(_why_empty(pdf.pages))
    except PdfminerException as error:
        cause = error.args[0] if error.args else error
        if isinstance(cause, PDFPasswordIncorrect):
            raise CatalogError("is protected by a password; save it without one") from error
        raise CatalogError(f"is a damaged or cut-off PDF ({cause or 'no pages'}); fetch it again") from error
    except PDFSyntaxError as error:
        raise CatalogError(f"is a damaged or cut-off PDF ({error}); fetch it again") from error
    return Document("pdf", tuple(parts))


def _why_empty(pages: list[Page]) -> str:
    if not pages:
        return "is a PDF without pages (cut off?); fetch it again"
    if any(page.images for page in pages):
        return "is a scanned PDF: pictures of pages without text; give the Word or Excel original, or the text after OCR"
    return "is a PDF without text; give the Word or Excel original"


def _page(page: Page) -> list[str | Table]:
    """One page: its text outside tables, then tables, from top to bottom."""
    found = sorted(page.find_tables(), key=lambda table: table.bbox[1])
    tables: list[str | Table] = []
    boxes = [table.bbox for table in found]
    for table in found:
        texts: list[list[str | None]] = table.extract(x_tolerance=1.5)
        cells = [(box, texts[r][c] or "") for r, row in enumerate(table.rows) for c, box in enumerate(row.cells) if box]
        built = grid(_spanned(cells))
        if built:
            tables.append(Table(built, marked=True, breaks=frozenset({0})))
    outside = page.filter(lambda item: not any(_inside(item, box) for box in boxes)) if boxes else page
    lines = [line for line in (outside.extract_text() or "").split("\n") if line.strip()]
    page.close()
    return [*lines, *tables]


def _inside(item: dict[str, float], box: tuple[float, float, float, float]) -> bool:
    x, y = (item["x0"] + item["x1"]) / 2, (item["top"] + item["bottom"]) / 2
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _spanned(cells: list[tuple[tuple[float, float, float, float], str]]) -> Iterable[Spanned]:
    """Cells by their ruled lines: a cell spans the columns and rows whose lines lie between its own."""
    xs = _lines(edge for box, _ in cells for edge in (box[0], box[2]))
    ys = _lines(edge for box, _ in cells for edge in (box[1], box[3]))
    for (left, top, right, bottom), text in cells:
        column, row = _at(xs, left), _at(ys, top)
        yield Spanned(row, column, text, max(1, _at(ys, bottom) - row), max(1, _at(xs, right) - column))


def _lines(edges: Iterable[float]) -> list[float]:
    kept: list[float] = []
    for edge in sorted(edges):
        if not kept or edge - kept[-1] > _NEAR:
            kept.append(edge)
    return kept


def _at(lines: list[float], edge: float) -> int:
    return min(range(len(lines)), key=lambda i: abs(lines[i] - edge))
