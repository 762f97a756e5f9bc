"""Reads old Word documents (.doc) through LibreOffice or antiword, where one of them is installed."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from audit.catalog.grid import Document
from audit.catalog.model import CatalogError
from audit.catalog.readers import docx
from audit.catalog.readers import text as text_reader
from audit.catalog.readers.ole import stream_at

_SECONDS = 60  # LibreOffice needs some 5 s to start on a small machine; what takes a minute hangs


def knows(data: bytes) -> bool:
    """Whether the bytes are an old Word document (a workbook may hold one as an object: what the directory names first counts)."""
    word, book = stream_at(data, "WordDocument"), stream_at(data, "Workbook", "Book")
    return word is not None and (book is None or word < book)


def is_encrypted(data: bytes) -> bool:
    """Whether the bytes are an Office document behind a password (an encrypted package inside a compound file)."""
    return stream_at(data, "EncryptedPackage") is not None


def read(data: bytes) -> Document:
    """An old Word document; raises CatalogError that names the package to install where nothing can read it."""
    if _flagged_encrypted(data):
        raise CatalogError("is protected by a password; save it without one")
    office = shutil.which("soffice") or shutil.which("libreoffice")
    antiword = shutil.which("antiword")
    if office is None and antiword is None:
        raise CatalogError("is an old Word document (.doc): install libreoffice-writer-nogui or antiword, or save it as .docx")
    with tempfile.TemporaryDirectory(prefix="catalog-doc-") as folder:
        source = Path(folder) / "source.doc"
        source.write_bytes(data)
        if office is not None:
            return docx.read(_converted(office, source))
        assert antiword is not None
        return _laid_out(_run([antiword, "-m", "UTF-8.txt", "-w", "0", str(source)], source).decode("utf-8", "replace"))


def _laid_out(text: str) -> Document:
    """What antiword printed. It draws a table that it understands with | at the start of each line; of others it only strings the
    cells together (公开事项 |公开内容 |…), and where a row ends nobody can tell."""
    if any(" |" in line and not line.lstrip().startswith("|") for line in text.split("\n")):
        raise CatalogError(
            "is a .doc whose table antiword cannot lay out; install libreoffice-writer-nogui, or save it as .docx"
        )
    return text_reader.read(text)


def _flagged_encrypted(data: bytes) -> bool:
    """The fEncrypted bit of the FIB (MS-DOC 2.5.2), which begins at a sector boundary with 0xA5EC."""
    at = next((i for i in range(512, min(len(data) - 12, 65536), 512) if data[i : i + 2] == b"\xec\xa5"), None)
    return at is not None and bool(int.from_bytes(data[at + 10 : at + 12], "little") & 0x0100)


def _converted(office: str, source: Path) -> bytes:
    """The document as .docx by LibreOffice, with a profile of its own so that a running one is not disturbed."""
    profile = source.parent / "profile"
    command = [office, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", "docx", "--outdir", str(source.parent),
               str(source)]  # fmt: skip
    _run(command, source)
    made = source.with_suffix(".docx")
    if not made.exists():
        raise CatalogError("is a .doc that LibreOffice could not convert; save it as .docx")
    return made.read_bytes()


def _run(command: list[str], source: Path) -> bytes:
    name = Path(command[0]).name
    try:
        done = subprocess.run(command, capture_output=True, timeout=_SECONDS, check=False, cwd=source.parent)
    except subprocess.TimeoutExpired as error:
        raise CatalogError(f"is a .doc on which {name} did not finish in {_SECONDS} s; save it as .docx") from error
    except OSError as error:
        raise CatalogError(f"is a .doc and {name} could not be started ({error.strerror}); save it as .docx") from error
    if done.returncode != 0:
        raise CatalogError(f"is a .doc that {name} could not read; save it as .docx")
    return done.stdout
