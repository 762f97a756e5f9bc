"""Attached files: what is read of each form, and that no file harms its reader's caller."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import pytest
import xlsxwriter

from crawler.files import read_file

BLIND = Path(__file__).parent.parent / "audit" / "catalog" / "blind"


def _docx() -> bytes:
    document = docx.Document()
    document.add_paragraph("青禾县2026年部门预算公开说明")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "联系电话", "0399-7654321"
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _xlsx() -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet("名单")
        for row, cells in enumerate((("姓名", "职务"), ("林某", "局长"))):
            sheet.write_row(row, 0, cells)
    return out.getvalue()


def _zip(*members: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, body in members:
            archive.writestr(name, body)
    return out.getvalue()


def test_each_form_gives_its_lines() -> None:
    assert read_file(_docx(), "附件1.docx").lines == ("青禾县2026年部门预算公开说明", "联系电话\t0399-7654321")
    assert read_file(_xlsx(), "x").lines == ("名单", "姓名\t职务", "林某\t局长")
    pdf = read_file((BLIND / "16_beitang_street.pdf").read_bytes(), "a.bin")
    assert pdf.state == "text" and "北塘湾街道办事处政务公开事项目录" in pdf.lines
    packed = read_file(_zip(("预算.docx", _docx()), ("封面.ofd", b"PK\x03\x04 OFD.xml")), "a.zip")
    assert (
        packed.state == "by_name_only"  # the cover was not read: the archive lacks nothing for certain
        and packed.lines[:2] == ("预算.docx", "青禾县2026年部门预算公开说明")
        and "封面.ofd" in packed.lines
    )


@pytest.mark.parametrize(
    ("body", "name", "state"),
    [
        (b"", "a.pdf", "by_name_only"),
        (b"%PDF-1.7 broken", "a.pdf", "unreadable"),
        (b"PK\x03\x04 broken", "a.docx", "unreadable"),
        (b"PK\x03\x04 xx OFD.xml", "a.ofd", "by_name_only"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "a.wps", "by_name_only"),
        (_zip(("zeros.txt", b"0" * (70 << 20))), "bomb.zip", "unreadable"),
        (b"1234,5678", "a.csv", "unreadable"),
    ],
)
def test_what_cannot_be_read_says_so(body: bytes, name: str, state: str) -> None:
    read = read_file(body, name)
    assert (read.state, read.lines) == (state, ()) and read.detail


def test_a_reader_that_hangs_is_killed() -> None:
    assert read_file(_docx(), "a.docx", seconds=0.01).detail == "not read within 0 s"
