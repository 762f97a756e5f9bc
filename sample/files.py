"""Small real files for the sample website: docx, xlsx, pdf and png, made with the standard library."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Sequence

from evaluation.harness import Page
from sample.text import dice, esc

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPE = "application/vnd.openxmlformats-officedocument."


def _archive(parts: dict[str, str], main: str, kind: str) -> bytes:
    """An Office Open XML package whose main part is `main`; member times are fixed, so that builds are equal."""
    head = (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/{main}" ContentType="{kind}"/>'
    )
    if "xl/worksheets/sheet1.xml" in parts:
        head += f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}spreadsheetml.worksheet+xml"/>'
    root = (
        f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" Type="{_OFFICE}/officeDocument" '
        f'Target="{main}"/></Relationships>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in {"[Content_Types].xml": head + "</Types>", "_rels/.rels": root, **parts}.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), (_XML + text).encode())
    return out.getvalue()


def xlsx(rows: Sequence[Sequence[str]]) -> Page:
    """A workbook of one sheet with inline strings."""
    body = "".join(
        f'<row r="{n}">'
        + "".join(f'<c r="{chr(65 + i)}{n}" t="inlineStr"><is><t>{esc(cell)}</t></is></c>' for i, cell in enumerate(row))
        + "</row>"
        for n, row in enumerate(rows, 1)
    )
    parts = {
        "xl/workbook.xml": (
            f'<workbook xmlns="{_SHEET}" xmlns:r="{_OFFICE}"><sheets>'
            '<sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>'
        ),
        "xl/_rels/workbook.xml.rels": (
            f'<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
        ),
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{_SHEET}"><sheetData>{body}</sheetData></worksheet>',
    }
    kind = _TYPE + "spreadsheetml.sheet"
    return Page(_archive(parts, "xl/workbook.xml", kind + ".main+xml"), content_type=kind, charset=None)


def docx(paragraphs: Sequence[str]) -> Page:
    """A document of plain paragraphs."""
    body = "".join(f"<w:p><w:r><w:t>{esc(line)}</w:t></w:r></w:p>" for line in paragraphs)
    kind = _TYPE + "wordprocessingml.document"
    text = f'<w:document xmlns:w="{_WORD}"><w:body>{body}<w:sectPr/></w:body></w:document>'
    return Page(_archive({"word/document.xml": text}, "word/document.xml", kind + ".main+xml"), content_type=kind, charset=None)


def pdf(line: str) -> Page:
    """A one-page document with one line of ASCII text."""
    text = f"BT /F1 14 Tf 72 760 Td ({line}) Tj ET".encode("ascii", "replace")
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(text), text),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, starts = b"%PDF-1.4\n", list[int]()
    for number, part in enumerate(parts, 1):
        starts.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % start for start in starts)
    out += b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(parts) + 1,
        table,
        len(parts) + 1,
        len(out),
    )
    return Page(out, content_type="application/pdf", charset=None)


def png(width: int, height: int, *seed: object) -> Page:
    """A picture of one shaded colour, drawn from the seed."""
    draw = dice("png", *seed)
    red, green, blue = (draw.randrange(256) for _ in range(3))
    rows = b"".join(b"\0" + bytes((red, green, (blue + y) % 256)) * width for y in range(height))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    body = (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(rows, 1))
        + chunk(b"IEND", b"")
    )
    return Page(body, content_type="image/png", charset=None)
