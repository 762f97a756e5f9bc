"""Writes tables with merged cells, and the text around them, as docx, xlsx, html, csv, pdf and text dumps.

A table is a list of rows of cells: a text, `UP` (covered by the cell above) or `LEFT` (covered by the cell to the left).
Dumps and CSV lose the merges, as the published ones did: a covered cell is empty there.
"""

from __future__ import annotations

import csv
import datetime as dt
import html
import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import docx
import xlsxwriter
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt
from pdfminer.cmapdb import CMapDB

UP = "\0up"
LEFT = "\0left"
Grid = list[list[str]]


class Markup(str):
    """A cell that is HTML already (check boxes, a nested table)."""


@dataclass
class Table:
    """One table; `head` rows at its top are heading rows."""

    grid: Grid
    head: int = 1


Block = str | Table


@dataclass
class Sheet:
    """One sheet of a workbook; `hidden_rows` are counted from 0, `codes` is a row of field names under the head."""

    name: str
    grid: Grid
    hidden: bool = False
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[int, ...] = ()
    numbers: bool = False
    """Serial numbers are number cells."""
    notes: dict[tuple[int, int], str] = field(default_factory=dict)


def spanned(grid: Grid, columns: Sequence[int], start: int = 0) -> Grid:
    """Merges equal neighbours downwards in `columns` from row `start`; a merge never crosses one of an earlier column."""
    out = [row[:] for row in grid]
    for y in range(start + 1, len(grid)):
        same = True
        for x in columns:
            same = same and grid[y][x] == grid[y - 1][x] and grid[y][x] != ""
            if same:
                out[y][x] = UP
    return out


def merged(grid: Grid, columns: Sequence[int], start: int = 0) -> Grid:
    """Merges equal neighbours downwards in each of `columns` on its own."""
    for x in columns:
        grid = spanned(grid, [x], start)
    return grid


def rectangles(grid: Grid) -> Iterator[tuple[int, int, int, int, str]]:
    """(row, column, height, width, text) of each cell that is printed."""
    for y, row in enumerate(grid):
        for x, text in enumerate(row):
            if text in (UP, LEFT):
                continue
            width = 1
            while x + width < len(row) and row[x + width] == LEFT:
                width += 1
            height = 1
            while y + height < len(grid) and x < len(grid[y + height]) and grid[y + height][x] == UP:
                height += 1
            yield y, x, height, width, text


def undated(path: Path) -> None:
    """Packs an Office file again with one fixed date, so that writing the documents twice gives the same bytes."""
    with zipfile.ZipFile(path) as old:
        parts = [(info.filename, old.read(info)) for info in old.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in parts:
            info = zipfile.ZipInfo(name, (2022, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, content)


def plain(text: str) -> str:
    return "" if text in (UP, LEFT) else text


def write_docx(path: Path, blocks: Sequence[Block]) -> None:
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(29.7), Cm(21)
    for block in blocks:
        if isinstance(block, str):
            document.add_paragraph(block)
            continue
        table = document.add_table(rows=len(block.grid), cols=len(block.grid[0]))
        table.style = "Table Grid"
        for y, x, height, width, text in rectangles(block.grid):
            cell = table.cell(y, x)
            if (height, width) != (1, 1):
                cell = cell.merge(table.cell(y + height - 1, x + width - 1))
            cell.text = text
            for paragraph in cell.paragraphs:
                for run in paragraph.runs:
                    run.font.size = Pt(8)
        for row in table.rows[: block.head]:
            row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    document.save(str(path))
    undated(path)


def write_xlsx(path: Path, sheets: Sequence[Sheet]) -> None:
    with xlsxwriter.Workbook(str(path)) as book:
        book.set_properties({"created": dt.datetime(2022, 1, 1, tzinfo=dt.UTC)})
        cell = book.add_format({"text_wrap": True, "border": 1, "valign": "vcenter"})
        for sheet in sheets:
            page = book.add_worksheet(sheet.name)
            for y, x, height, width, text in rectangles(sheet.grid):
                if (height, width) != (1, 1):
                    page.merge_range(y, x, y + height - 1, x + width - 1, text, cell)
                elif sheet.numbers and text.isdigit():
                    page.write_number(y, x, int(text), cell)
                elif text:
                    page.write_string(y, x, text, cell)
                else:
                    page.write_blank(y, x, None, cell)
            for (y, x), note in sheet.notes.items():
                page.write_comment(y, x, note)
            for y in sheet.hidden_rows:
                page.set_row(y, None, None, {"hidden": True})
            for x in sheet.hidden_columns:
                page.set_column(x, x, None, None, {"hidden": True})
            if sheet.hidden:
                page.hide()
    undated(path)


def html_table(table: Table, attributes: str = 'border="1"', cell_tag: str = "") -> str:
    rows: list[str] = []
    cells: dict[int, list[str]] = {}
    for y, _x, height, width, text in rectangles(table.grid):
        tag = "th" if y < table.head and not cell_tag else "td"
        span = (f' rowspan="{height}"' if height > 1 else "") + (f' colspan="{width}"' if width > 1 else "")
        body = text if isinstance(text, Markup) else html.escape(text, quote=False).replace("\n", "<br>")
        if cell_tag:
            body = f"<{cell_tag}>{body}</{cell_tag.split(maxsplit=1)[0]}>"
        cells.setdefault(y, []).append(f"<{tag}{span}>{body}</{tag}>")
    head = "".join(f"<tr>{''.join(cells.get(y, []))}</tr>\n" for y in range(table.head))
    rows = [f"<tr>{''.join(cells.get(y, []))}</tr>\n" for y in range(table.head, len(table.grid))]
    if cell_tag:
        return f"<table {attributes}>\n{head}{''.join(rows)}</table>"
    return f"<table {attributes}>\n<thead>\n{head}</thead>\n<tbody>\n{''.join(rows)}</tbody>\n</table>"


def write_csv(path: Path, lines: Sequence[str], grid: Grid, encoding: str, delimiter: str = ",") -> None:
    """`lines` stand above the table, each as a first cell."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    for line in lines:
        writer.writerow([line] + [""] * (len(grid[0]) - 1))
    writer.writerows([plain(text) for text in row] for row in grid)
    path.write_bytes(out.getvalue().encode(encoding))


def tabbed(grid: Grid) -> str:
    return "".join("\t".join(plain(text).replace("\n", " ") for text in row) + "\n" for row in grid)


def piped(grid: Grid, head: int) -> str:
    lines = ["| " + " | ".join(plain(text).replace("\n", " ") for text in row) + " |" for row in grid]
    lines.insert(head, "|" + " --- |" * len(grid[0]))
    return "\n".join(lines) + "\n"


def one_cell_a_line(grid: Grid) -> str:
    """Each cell is a line that begins with a tab, a line feed inside a cell stays one, an empty line ends a row."""
    return "\n".join("".join(f"\t{plain(text)}\n" for text in row) for row in grid)


PAGE_WIDTH, PAGE_HEIGHT, MARGIN, SIZE = 842, 595, 30, 7


def _width(text: str) -> float:
    return sum(SIZE / 2 if ord(c) < 128 else SIZE for c in text)


def _wrapped(text: str, width: float) -> list[str]:
    lines: list[str] = []
    for printed in text.split("\n"):
        line = ""
        for character in printed:
            if line and _width(line + character) > width:
                lines.append(line)
                line = ""
            line += character
        lines.append(line)
    return lines


# What a browser's PDF says of these glyphs: the font draws a radical and its character alike, and the radical came first.
# NFKC undoes the upper ones (Kangxi radicals, U+2F00); nothing standard undoes the lower ones (CJK radicals supplement, U+2E80).
RADICALS = str.maketrans("人网目一二方自日工片土文用行金支", "⼈⽹⽬⼀⼆⽅⾃⽇⼯⽚⼟⽂⽤⾏⾦⽀") | str.maketrans(
    "民门长见", "⺠⻔⻓⻅"
)


def _cids(text: str) -> list[int]:
    """Adobe-GB1 glyph numbers."""
    return list(CMapDB.get_cmap("UniGB-UCS2-H").decode(text.encode("utf-16-be")))


def _to_unicode(text: str) -> bytes:
    """A ToUnicode map for the characters of `text` in which common ones became radicals."""
    pairs = [f"<{_cids(c)[0]:04x}> <{ord(c.translate(RADICALS)):04x}>" for c in sorted(set(text))]
    blocks = [pairs[n : n + 100] for n in range(0, len(pairs), 100)]
    maps = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return ("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Names def\n/CMapType 2 def\n"
            f"1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n{maps}\nendcmap\nend\nend\n").encode("ascii")  # fmt: skip


def _text(x: float, y: float, text: str) -> str:
    codes = "".join(f"{cid:04x}" for cid in _cids(text))
    return f"BT /F {SIZE} Tf {x:.1f} {y:.1f} Td <{codes}> Tj ET"


def _page(title: str, widths: Sequence[float], grid: Grid) -> str:
    """The drawing of one page: ruled cells, merged ones without a rule inside, text wrapped in each."""
    lines = [[_wrapped(plain(text), widths[x] - 6) for x, text in enumerate(row)] for row in grid]
    wide = {(y, x): w for y, x, _h, w, _t in rectangles(grid)}
    tall = {(y, x): h for y, x, h, _w, _t in rectangles(grid)}
    heights: list[float] = []
    for y, row in enumerate(grid):
        need = [len(lines[y][x]) if tall.get((y, x), 1) == 1 and wide.get((y, x), 1) == 1 else 1 for x in range(len(row))]
        heights.append(max(need) * (SIZE + 2) + 5)
    for (y, x), span in tall.items():
        lack = len(lines[y][x]) * (SIZE + 2) + 5 - sum(heights[y : y + span])
        if span > 1 and lack > 0:
            heights[y + span - 1] += lack
    tops = [PAGE_HEIGHT - MARGIN - 20 - sum(heights[:y]) for y in range(len(grid) + 1)]
    if tops[-1] < MARGIN:
        raise ValueError(f"{title}: a page of {len(grid)} rows is too tall ({tops[-1]:.0f}); put fewer rows on it")
    lefts = [MARGIN + sum(widths[:x]) for x in range(len(widths) + 1)]
    out = [_text(MARGIN, PAGE_HEIGHT - MARGIN - 8, title)] if title else []
    for y, x, height, width, text in rectangles(grid):
        top, bottom = tops[y], tops[y + height]
        out.append(f"{lefts[x]:.1f} {bottom:.1f} {lefts[x + width] - lefts[x]:.1f} {top - bottom:.1f} re S")
        for n, line in enumerate(_wrapped(text, lefts[x + width] - lefts[x] - 6)):
            if line:
                out.append(_text(lefts[x] + 3, top - SIZE - 2 - n * (SIZE + 2), line))
    return "0.5 w\n" + "\n".join(out) + "\n"


def _stream(content: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%sendstream" % (len(content), content)


def write_pdf(path: Path, widths: Sequence[float], pages: Sequence[tuple[str, Grid]], *, radicals: bool = False) -> None:
    """Writes ruled tables, one a page under its title; the Chinese font is named and not embedded, which keeps the file small.

    Args:
        widths: of the columns, in points.
        pages: title and table of each.
        radicals: the file's own text map names radicals instead of common characters, as PDFs printed by browsers do.
    """
    everything = "".join(title + "".join(plain(text) for row in grid for text in row) for title, grid in pages).replace(
        "\n", ""
    )
    first = 7
    objects: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>"
        % (b" ".join(b"%d 0 R" % (first + 2 * n) for n in range(len(pages))), len(pages)),
        b"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /Identity-H /DescendantFonts [4 0 R]%s >>"
        % (b" /ToUnicode 6 0 R" if radicals else b""),
        b"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500]"
        b" /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R >>",
        b"<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0"
        b" /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
        _stream(_to_unicode(everything)) if radicals else b"null",
    ]
    for n, (title, grid) in enumerate(pages):
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Resources << /Font << /F 3 0 R >> >> /Contents %d 0 R >>"
            % (PAGE_WIDTH, PAGE_HEIGHT, first + 1 + 2 * n)
        )
        objects.append(_stream(_page(title, widths, grid).encode("ascii")))
    out = b"%PDF-1.4\n"
    places: list[int] = []
    for n, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (n, content)
    start = len(out)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    path.write_bytes(out)
