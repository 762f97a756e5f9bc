"""Readers of published documents: recognises a file's format by its content and gives the neutral grid."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from audit.catalog.grid import Document
from audit.catalog.model import CatalogError
from audit.catalog.readers import text as text_reader

# No catalog is anywhere near this size: the largest met has 500 rows and 2 MB.
MAX_BYTES = 50 * 1024 * 1024
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


@dataclass(frozen=True)
class Format:
    """A document format: `knows` looks at the bytes, `read` gives the document or raises CatalogError."""

    name: str
    knows: Callable[[bytes], bool]
    read: Callable[[bytes], Document]


def _read_text(data: bytes) -> Document:
    return text_reader.read(decode(data))


# First that knows the bytes reads them.
FORMATS: tuple[Format, ...] = (Format("text", lambda data: True, _read_text),)


def read_document(path: Path) -> tuple[Document, bytes]:
    """A published document and its bytes; raises CatalogError with one line that says where, what, and what to do."""
    data = read_bytes(path)
    try:
        reader = next(entry for entry in FORMATS if entry.knows(data))
        return reader.read(data), data
    except CatalogError as error:
        raise CatalogError(f"{path}: {error}") from error


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
    if _CONTROL.search(data[:65536]):
        raise CatalogError("is a binary file of an unknown format; give docx, doc, xlsx, xls, ods, pdf, html, csv or text")
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise CatalogError("is neither UTF-8 nor GB 18030 text; save it as UTF-8")
