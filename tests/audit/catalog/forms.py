"""Writes one table out in every form that catalogs are published in, for tests that read it back."""

from __future__ import annotations

import csv
import html
import io
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Sequence

import docx
import xlsxwriter

Rows = Sequence[Sequence[str]]


def _pages(rows: Rows, title: str) -> None:
    assert rows
    assert title


def tabs(rows: Rows, title: str) -> bytes:
    body = "\n".join("\t".join(cell.replace("\n", " ") for cell in row) for row in rows)
    return f"\n\n{title}\n\n{body}\n".encode()


def pipes(rows: Rows, title: str) -> bytes:
    lines = ["| " + " | ".join(cell.replace("\n", "<br>") for cell in row) + " |" for row in rows]
    rule = "|" + "---|" * len(rows[0])
    return f"# {title}\n\n{lines[0]}\n{rule}\n".encode() + "\n".join(lines[1:]).encode() + b"\n"


def stacked(rows: Rows, title: str) -> bytes:
    body = "\n\n".join("\n".join("\t" + cell for cell in row) for row in rows)
    return f"  {title}\n\n{body}\n\n\n".encode()


def comma(rows: Rows, title: str) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows([[title], *rows])
    return out.getvalue().encode("gb18030")


def page(rows: Rows, title: str) -> bytes:
    cells = "".join(
        "<tr>" + "".join(f"<td>{html.escape(cell).replace(chr(10), '<br>')}</td>" for cell in row) + "</tr>" for row in rows
    )
    return f"<html><head><meta charset='utf-8'><title>{title}</title></head><body><div><table>{cells}</table></div></body></html>".encode()


def word(rows: Rows, title: str) -> bytes:
    document = docx.Document()
    document.add_paragraph(title)
    table = document.add_table(len(rows), len(rows[0]))
    for r, row in enumerate(rows):
        cells = table.rows[r].cells
        for c, text in enumerate(row):
            cells[c].text = text
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def framed_word(rows: Rows, title: str) -> bytes:
    """The title and the table inside a layout table of one cell."""
    document = docx.Document()
    frame = document.add_table(1, 1).cell(0, 0)
    frame.paragraphs[0].text = title
    table = frame.add_table(len(rows), len(rows[0]))
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            table.cell(r, c).text = text
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _columns(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WFA" else 1 for char in text)


def _cut(text: str, width: int) -> list[str]:
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.append("")
        for char in paragraph:
            if _columns(lines[-1] + char) > width:
                lines.append("")
            lines[-1] += char
    return lines


def _drawn_row(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    columns = [_cut(text, width) for text, width in zip(row, widths, strict=True)]
    height = max(map(len, columns))
    padded = [[*column, *[""] * (height - len(column))] for column in columns]
    return [
        "|" + "|".join(text + " " * (width - _columns(text)) for text, width in zip(line, widths, strict=True)) + "|"
        for line in zip(*padded, strict=True)
    ]


def drawn(rows: Rows, title: str, rules: bool = False) -> bytes:
    """As antiword prints a table: bars, cells cut where the column ends, no line between the rows (or one with `rules`)."""
    widths = [max(8, min(24, max(_columns(line) for row in rows for line in row[c].split("\n")))) for c in range(len(rows[0]))]
    rule = ["+" + "+".join("-" * width for width in widths) + "+"] if rules else []
    lines = [line for row in rows for line in (*rule, *_drawn_row(row, widths))]
    return "\n".join(["", f"          {title}", "", *lines, *rule, ""]).encode()


def ruled(rows: Rows, title: str) -> bytes:
    return drawn(rows, title, rules=True)


def workbook(rows: Rows, title: str) -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    sheet = book.add_worksheet("目录")
    sheet.merge_range(0, 0, 0, len(rows[0]) - 1, title)
    for r, row in enumerate(rows, start=1):
        for c, text in enumerate(row):
            sheet.write_number(r, c, int(text)) if text.isdecimal() and text.isascii() else sheet.write_string(r, c, text)
    book.close()
    return out.getvalue()


def open_document(rows: Rows, title: str) -> bytes:
    def cell(text: str) -> str:
        lines = "".join(f"<text:p>{html.escape(line)}</text:p>" for line in text.split("\n")) if text else ""
        return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>' if text else "<table:table-cell/>"

    body = "".join("<table:table-row>" + "".join(map(cell, row)) + "</table:table-row>" for row in [[title], *rows])
    spaces = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "table", "text"))
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}><office:body><office:spreadsheet>'
        f'<table:table table:name="目录">{body}</table:table></office:spreadsheet></office:body></office:document-content>'
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    entry = f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
    manifest = (
        f'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">{entry}</manifest:manifest>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", content)
    return out.getvalue()


def pdf(rows: Rows, title: str, per_page: int = 8) -> bytes:
    """A PDF with ruled tables; Chinese through the predefined character map UniGB-UCS2-H, so no font is embedded."""
    width, height = 80.0, 60.0
    pages = [rows[i : i + per_page] for i in range(0, len(rows), per_page)]
    streams = [_page_stream(part, title if n == 0 else "", width, height) for n, part in enumerate(pages)]
    return _pdf_file(streams, width * len(rows[0]) + 80, height * (per_page + 1) + 80)


def _page_stream(rows: Rows, title: str, width: float, height: float) -> bytes:
    top = height * 9 + 20
    out: list[str] = []
    if title:
        out.append(_text(40, top + 20, title))
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            x, y = 40 + c * width, top - (r + 1) * height
            out.append(f"{x} {y} {width} {height} re S")
            for n, line in enumerate(_wrapped(cell)):
                out.append(_text(x + 2, y + height - 9 - n * 8, line))
    return "\n".join(out).encode()


def _wrapped(text: str, most: int = 10) -> list[str]:
    lines: list[str] = []
    for part in text.split("\n"):
        lines += [part[i : i + most] for i in range(0, len(part), most)] or [""]
    return lines


def _text(x: float, y: float, text: str) -> str:
    return f"BT /F1 7 Tf 1 0 0 1 {x} {y} Tm <{text.encode('utf-16-be').hex()}> Tj ET"


def _pdf_file(streams: Sequence[bytes], width: float, height: float) -> bytes:
    font = (
        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>"
        " /FontDescriptor 5 0 R >>",
        "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200"
        " /CapHeight 700 /StemV 80 >>",
    )
    kids = " ".join(f"{6 + 2 * n} 0 R" for n in range(len(streams)))
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {len(streams)} >>".encode()]
    objects += [text.encode() for text in font]
    for n, stream in enumerate(streams):
        packed = zlib.compress(stream)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Resources << /Font << /F1 3 0 R >> >>"
            f" /Contents {7 + 2 * n} 0 R >>".encode()
        )
        objects.append(f"<< /Length {len(packed)} /Filter /FlateDecode >>\nstream\n".encode() + packed + b"\nendstream")
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    out += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


FORMS: dict[str, Callable[[Rows, str], bytes]] = {
    "tabs": tabs, "pipes": pipes, "stacked": stacked, "csv": comma, "html": page, "docx": word, "xlsx": workbook, "ods": open_document,
    "pdf": pdf, "framed": framed_word, "drawn": drawn, "ruled": ruled,
}  # fmt: skip
