"""Readers of published documents: recognises a file's format by its content and gives the neutral grid."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from audit.catalog.grid import Document
from audit.catalog.model import CatalogError
from audit.catalog.readers import archive, doc, docx, html, ole, pdf, separated, sheets
from audit.catalog.readers import text as text_reader

# No catalog is anywhere near this size: the largest met has 500 rows and 2 MB.
MAX_BYTES = 40 * 1024 * 1024
MAX_TEXT = 8 * 1024 * 1024
_IMAGES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM6", b"II*\x00", b"MM\x00*")
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


@dataclass(frozen=True)
class Format:
    """A document format: `knows` looks at the bytes, `read` gives the document or raises CatalogError."""

    name: str
    knows: Callable[[bytes], bool]
    read: Callable[[bytes], Document]


def _read_text(data: bytes) -> Document:
    if len(data) > MAX_TEXT:
        raise CatalogError(f"{len(data) // 2**20} MB of text is too large for a catalog; give the part that holds it")
    text = decode(data)
    return separated.read(text) or text_reader.read(text)


def _refuse(why: str) -> Callable[[bytes], Document]:
    def read(data: bytes) -> Document:
        raise CatalogError(why)

    return read


def _refuse_zip(data: bytes) -> Document:
    """A ZIP archive that is no Office document that is read here: damaged, or something else."""
    archive.check(data, "docx or xlsx")
    raise CatalogError("is a ZIP archive without a Word document or workbook in it; unpack it and give the document")


# First that knows the bytes reads them; the suffix of a file's name says nothing for sure (.xls is often HTML).
FORMATS: tuple[Format, ...] = (
    Format("encrypted", doc.is_encrypted, _refuse("is protected by a password; save it without one")),
    Format("docx", docx.knows, docx.read),
    Format("doc", doc.knows, doc.read),
    Format("sheets", sheets.knows, sheets.read),
    Format("pdf", pdf.knows, pdf.read),
    Format("cut", ole.is_cut_off, _refuse("is a cut-off Office file; fetch it again")),
    Format("ole", ole.is_ole, _refuse("is an Office file of an unknown kind; save it as .docx or .xlsx")),
    Format("zip", archive.is_zip, _refuse_zip),
    Format("rtf", lambda data: data.startswith(b"{\\rtf"), _refuse("is an RTF file; save it as .docx")),
    Format("image", lambda data: data.startswith(_IMAGES), _refuse("is a picture; give the Word, Excel or HTML original")),
    Format("html", html.knows, html.read),
    Format("text", lambda data: True, _read_text),
)


def read_document(path: Path) -> tuple[Document, bytes]:
    """A published document and its bytes; raises CatalogError with one line that says where, what, and what to do."""
    data = read_bytes(path)
    try:
        reader = next(entry for entry in FORMATS if entry.knows(data))
        return reader.read(data), data
    except CatalogError as error:
        raise CatalogError(f"{path}: {error}") from error
    except Exception as error:
        raise CatalogError(f"{path}: is damaged and cannot be read ({type(error).__name__}); fetch it again") from error


def read_bytes(path: Path) -> bytes:
    """The file's bytes; raises CatalogError for what is missing, no file, empty or too large to be a catalog."""
    try:
        if path.is_dir():
            raise CatalogError(f"{path}: is a folder; name the document itself")
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise CatalogError(
                f"{path}: {size // 2**20} MB is too large for a catalog (limit {MAX_BYTES // 2**20} MB); "
                "give the document that holds only the catalog"
            )
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise CatalogError(f"{path}: not found; check the name") from error
    except OSError as error:
        raise CatalogError(f"{path}: cannot be read: {error.strerror}; check the file") from error
    if not data.strip():
        raise CatalogError(f"{path}: is empty; give the published document")
    return data


def decode(data: bytes) -> str:
    """Text in UTF-8, UTF-16 with a mark, or GB 18030; raises CatalogError for what is no text."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError as error:
            raise CatalogError("is no readable text (broken UTF-16); save it as UTF-8") from error
    if _CONTROL.search(data):
        raise CatalogError("is a binary file of an unknown format; give docx, doc, xlsx, xls, ods, pdf, html, csv or text")
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise CatalogError("is neither UTF-8 nor GB 18030 text; save it as UTF-8")
