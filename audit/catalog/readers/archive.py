"""Opens Office documents (ZIP archives) safely: sizes, entry counts and XML declarations are checked before anything is
parsed."""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from audit.catalog.model import CatalogError

# A catalog of 500 rows unpacks to some 2 MB of XML. Beyond these a file is an attack, or no catalog.
MAX_XML = 24 * 1024 * 1024
MAX_TOTAL = 120 * 1024 * 1024
MAX_ENTRIES = 4000
_DECLARES = re.compile(rb"<!(?:DOCTYPE|ENTITY)|<\x00!\x00[DE]\x00|\x00<\x00!\x00[DE]", re.IGNORECASE)  # UTF-8 and UTF-16


def is_zip(data: bytes) -> bool:
    """Whether the bytes begin like a ZIP archive."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def names(data: bytes) -> frozenset[str]:
    """The names of an archive's entries; empty where the archive is broken."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return frozenset(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return frozenset()


def check(data: bytes, kind: str) -> None:
    """Raises CatalogError for an archive that is cut off, encrypted, or unpacks to more than a catalog can be."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if any(entry.flag_bits & 1 for entry in entries):
                raise CatalogError(f"is an encrypted {kind} file; save it without a password")
            xml = [entry for entry in entries if entry.filename.endswith((".xml", ".rels"))]
            total, markup = sum(e.file_size for e in entries), sum(e.file_size for e in xml)
            if len(entries) > MAX_ENTRIES or total > MAX_TOTAL or markup > MAX_XML:
                raise CatalogError(
                    f"unpacks to {total // 2**20} MB in {len(entries)} files, too much for a catalog (a zip bomb?); save it anew as {kind}"
                )
            for entry in xml:
                _check_xml(archive.read(entry), entry.filename, kind)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as error:
        raise CatalogError(f"is a damaged or cut-off {kind} file ({error}); fetch it again") from error


def _check_xml(content: bytes, name: str, kind: str) -> None:
    """Office writes no document type; one with entities is an attack on the parser (billion laughs)."""
    if _DECLARES.search(content):
        raise CatalogError(f"declares XML entities in {name}, which no {kind} program writes; save it anew as {kind}")


def member(data: bytes, name: str) -> bytes:
    """One entry's bytes, b"" where there is none; `check` must have passed."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name) if name in archive.namelist() else b""
