"""Files that are no catalog, or an attack: one line, quickly, in little memory, nothing written."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from audit.catalog.model import CatalogError
from audit.catalog.readers import doc, read_document

ROOT = Path(__file__).parents[3]
SEED = ROOT / "catalog_data" / "sources" / "000_xixiu_government_office.txt"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def stream(name: str) -> bytes:
    """A directory entry of a compound file."""
    text = name.encode("utf-16-le")
    return text + bytes(64 - len(text)) + (len(text) + 2).to_bytes(2, "little")


def zipped(entries: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return out.getvalue()


def zip_bomb() -> bytes:
    return zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<a>" + b" " * 300_000_000 + b"</a>"})


def many_files() -> bytes:
    return zipped({f"xl/worksheets/sheet{n}.xml": b"<worksheet/>" for n in range(5000)})


def billion_laughs() -> bytes:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    xml = f'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY l0 "lol">{entities}]><w:document>&l11;</w:document>'
    return zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": xml.encode()})


def laughs_in_utf16() -> bytes:
    xml = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE w [<!ENTITY l0 "lol">]><w>&l0;</w>'
    return zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": xml.encode("utf-16")})


def far_cell() -> bytes:
    sheet = (
        b'<worksheet><sheetData><row r="1"><c r="A1"/></row><row r="1048576"><c r="XFD1048576"/></row></sheetData></worksheet>'
    )
    return zipped({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>", "xl/worksheets/sheet1.xml": sheet})


def cut_word() -> bytes:
    whole = zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": os.urandom(5000)})
    return whole[: len(whole) // 2]


def wide_html() -> bytes:
    return b"<table>" + b"<tr><td rowspan=65000 colspan=60000>x</td></tr>" * 2000 + b"</table>"


def deep_html() -> bytes:
    return b"<html><table><tr><td>" + b"<div>" * 200_000


def long_line() -> bytes:
    return "序号\t公开事项\t公开内容\t公开时限\n".encode() + b"1" + b"\tx" * 400_000


def many_marks() -> bytes:
    row = b"<tr><td>1</td><td>x</td><td>y</td><td>z</td></tr>"
    return "<html><table><tr><td>序号</td><td>公开事项</td><td>公开内容</td><td>公开时限</td></tr>".encode() + row * 150_000


def many_lines() -> bytes:
    return "序号\t公开事项\t公开内容\t公开时限\n".encode() + "1\t机构信息\t名称\t20个工作日\n".encode() * 170_000


def many_csv_rows() -> bytes:
    return "序号,公开事项,公开内容,公开时限\n".encode() + "1,机构信息,名称,20个工作日\n".encode() * 19_000


def many_word_rows() -> bytes:
    start = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>'
    row = b"<w:tr>" + b"<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>" * 8 + b"</w:tr>"
    return zipped(
        {"[Content_Types].xml": b"<Types/>", "word/document.xml": start + row * 45_000 + b"</w:tbl></w:body></w:document>"}
    )


def many_xls_rows() -> bytes:
    size = b"\x00\x02\x0e\x00" + (0).to_bytes(4, "little") + (65536).to_bytes(4, "little") + b"\x00\x00\x00\x01\x00\x00"
    return OLE + bytes(2000) + stream("Workbook") + bytes(1000) + size + bytes(1000)


def holdout(name: str, share: float = 0.6) -> bytes:
    data = (Path(__file__).parent / "holdout" / name).read_bytes()
    return data[: int(len(data) * share)]


BAD: dict[str, tuple[Callable[[], bytes], str]] = {
    "zip bomb": (zip_bomb, "zip bomb"),
    "many files": (many_files, "zip bomb"),
    "billion laughs": (billion_laughs, "entities"),
    "laughs in UTF-16": (laughs_in_utf16, "entities"),
    "far cell": (far_cell, "row 1048576"),
    "cut Word file": (cut_word, "cut-off"),
    "encrypted Office": (lambda: OLE + bytes(1000) + stream("EncryptedPackage") + bytes(1000), "password"),
    "other compound file": (lambda: OLE + bytes(3000), "unknown kind"),
    "zip of something": (lambda: zipped({"a.txt": b"x"}), "ZIP archive"),
    "cut PDF": (lambda: b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog", "PDF"),
    "picture": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(100), "picture"),
    "rtf": (lambda: b"{\\rtf1 hello}", "RTF"),
    "wide HTML": (wide_html, "more cells"),
    "deep HTML": (deep_html, ""),
    "long line": (long_line, "500 cells"),
    "many marks": (many_marks, "more elements"),
    "many lines": (many_lines, "more lines"),
    "many CSV rows": (many_csv_rows, "19001 rows"),
    "many Word rows": (many_word_rows, "more rows"),
    "many xls rows": (many_xls_rows, "row 65536"),
    "cut page": (lambda: holdout("08_chengjiang_huanjing.html"), "cut off inside a table"),
    "cut workbook": (lambda: holdout("03_fengze_shichangju.xlsx"), "cut-off"),
    "cut xls": (lambda: holdout("05_lanshan_jiaotong.xls"), "cut-off Office file"),
    "cut doc": (lambda: holdout("01_qinglan_zhujian.doc"), "cut-off Office file"),
    "cut PDF pages": (lambda: holdout("06_qinyuanhu_wenlv.pdf"), "cut-off PDF"),
    "cut CSV cell": ('序号,公开事项,公开内容,公开时限\n1,机构,"1. 名称\n2. 电'.encode, "quoted cell"),
    "cut in a character": (lambda: holdout("14_weitang_zhibiao.txt", 0.6), "neither UTF-8"),
}
# Processor time: on a shared machine the clock on the wall measures the neighbours.
_MEASURED = """
import re, sys, time
from pathlib import Path
from audit.catalog.importing import read_source
from audit.catalog.model import CatalogError
from audit.config import Site
start = time.process_time()
try:
    read_source(Path(sys.argv[1]), "甲局", Site("s", "甲网", "http://jia.example/"))
    said = "read"
except CatalogError as error:
    said = str(error)
print(said.count(chr(10)), round(time.process_time() - start, 2), int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) // 1024)
print(said)
"""


def measured(path: Path) -> tuple[str, float, int]:
    """What is said, seconds, megabytes at most."""
    done = subprocess.run(
        [sys.executable, "-c", _MEASURED, str(path)], capture_output=True, text=True, cwd=ROOT, timeout=60, check=True
    )
    assert done.stderr == ""
    numbers, said = done.stdout.split("\n", 1)
    breaks, seconds, megabytes = numbers.split()
    assert breaks == "0"
    return said.strip(), float(seconds), int(megabytes)


@pytest.mark.parametrize("name", sorted(BAD))
def test_one_line_in_little_time_and_memory(name: str, tmp_path: Path) -> None:
    path = tmp_path / "catalog.docx"
    path.write_bytes(BAD[name][0]())
    said, seconds, megabytes = measured(path)
    assert BAD[name][1] in said
    assert said != "read"
    assert seconds < 5
    assert megabytes < 300


def test_two_hundred_megabytes(tmp_path: Path) -> None:
    path = tmp_path / "catalog.xlsx"
    with path.open("wb") as file:
        file.truncate(200 * 2**20)
    said, seconds, megabytes = measured(path)
    assert "200 MB is too large" in said
    assert seconds < 1
    assert megabytes < 300


def test_a_protected_pdf(tmp_path: Path) -> None:
    """The standard security handler with a user password that nobody gives (revision 3, 128 bit)."""
    crypt = "<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <" + "11" * 32 + "> /U <" + "22" * 32 + "> >>"
    body = (
        b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n"
        b"3 0 obj\n" + crypt.encode() + b"\nendobj\n"
    )
    places = [body.index(f"{n} 0 obj".encode()) for n in (1, 2, 3)]
    xref = b"xref\n0 4\n0000000000 65535 f \n" + b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    trailer = f"trailer << /Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [<01><01>] >>\nstartxref\n{len(body)}\n%%EOF".encode()
    path = tmp_path / "a.pdf"
    path.write_bytes(body + xref + trailer)
    with pytest.raises(CatalogError, match="password"):
        read_document(path)


def test_a_scanned_pdf(tmp_path: Path) -> None:
    image = b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nx\nendstream"
    draw = b"q 500 0 0 700 20 20 cm /I Do Q"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /XObject << /I 4 0 R >> >> /Contents 5 0 R >>", image,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(draw), draw),
    ]  # fmt: skip
    out = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    xref = b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    path = tmp_path / "scan.pdf"
    path.write_bytes(out + xref + b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % len(out))
    with pytest.raises(CatalogError, match="scanned"):
        read_document(path)


def old_word(tmp_path: Path) -> Path:
    path = tmp_path / "old.doc"
    path.write_bytes(OLE + bytes(504) + b"\xec\xa5" + bytes(2000) + stream("WordDocument") + bytes(500))
    return path


def test_old_word_without_a_converter_names_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(CatalogError, match="install libreoffice-writer-nogui or antiword"):
        read_document(old_word(tmp_path))


def converter(folder: Path, name: str, script: str) -> None:
    folder.mkdir()
    program = folder / name
    program.write_text(f"#!{sys.executable}\nimport shutil, sys\n{script}\n", "utf-8")
    program.chmod(0o755)


def test_old_word_through_antiword(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    converter(tmp_path / "bin", "antiword", f"sys.stdout.write(open({str(SEED)!r}, encoding='utf-8').read())")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    document, _ = read_document(old_word(tmp_path))
    assert sum(len(table.rows) for table in document.tables()) == 23


def test_old_word_whose_table_antiword_strings_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    converter(
        tmp_path / "bin", "antiword", "sys.stdout.write('序号 |公开事项 |公开内容 |公开时限 | |1 |机构信息 |名称 |及时 | |')"
    )
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    with pytest.raises(CatalogError, match="antiword cannot lay out"):
        read_document(old_word(tmp_path))


def test_a_word_document_with_a_style_called_book_is_no_workbook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    path = old_word(tmp_path)
    path.write_bytes(path.read_bytes() + "Book Title".encode("utf-16-le"))
    with pytest.raises(CatalogError, match="old Word document"):
        read_document(path)


def test_old_word_that_the_converter_cannot_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    converter(tmp_path / "bin", "soffice", "sys.exit(0)")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    with pytest.raises(CatalogError, match="could not convert"):
        read_document(old_word(tmp_path))


def test_old_word_behind_a_password(tmp_path: Path) -> None:
    path = tmp_path / "old.doc"
    fib = b"\xec\xa5" + bytes(8) + (0x0100).to_bytes(2, "little")
    path.write_bytes(OLE + bytes(504) + fib + bytes(2000) + stream("WordDocument"))
    with pytest.raises(CatalogError, match="password"):
        doc.read(path.read_bytes())
