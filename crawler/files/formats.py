"""From the bytes of one file to its lines of text, by what the bytes are and not by their name. Runs in the child process only.

Every reader stops at the limits of `Limits`; a file of a form that is known by its name only (OFD, WPS) says so.
"""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Literal

_CHINESE = re.compile(r"[\u2e80-\u2fdf\u4e00-\u9fff]")
State = Literal["text", "image_only", "by_name_only", "unreadable"]
"""`image_only`: pages without text, a scan; `by_name_only`: a form that this program does not read; `unreadable`: broken, locked."""


@dataclass(frozen=True)
class Limits:
    """How much of a file is read: pages of a PDF, lines, characters of a line, bytes that a packed member may unfold to."""

    pages: int = 80
    lines: int = 3000
    width: int = 2000
    unfolded: int = 60 * 1024 * 1024
    members: int = 12


@dataclass(frozen=True)
class Text:
    """What a file says: `lines` are paragraphs, or rows with their cells joined by tabs; `detail` says why there are none."""

    state: State
    lines: tuple[str, ...] = ()
    detail: str = ""


def read(body: bytes, name: str, limits: Limits, depth: int = 0) -> Text:
    """The text of a file; raises whatever its library raises on damage: the caller turns that into `unreadable`."""
    for fits, reader in _FORMS:
        if fits(body):
            return reader(body, name, limits, depth)
    suffix = PurePosixPath(name).suffix.lower()
    if suffix in (".txt", ".csv"):
        return _lines(_decoded(body).splitlines(), limits)
    return Text("by_name_only", detail=f"{suffix or 'this form'} is not read")


def _pdf(body: bytes, _name: str, limits: Limits, _depth: int) -> Text:
    import pypdfium2

    document = pypdfium2.PdfDocument(body)
    try:
        found: list[str] = []
        pages = min(len(document), limits.pages)
        for number in range(pages):
            page = document[number]
            found += page.get_textpage().get_text_range().splitlines()
            if len(found) >= limits.lines:
                break
    finally:
        document.close()
    # A scan has a stamp or a page number at most.
    if sum(len(line.strip()) for line in found) < 8 * max(pages, 1):
        return Text("image_only", detail="a scanned document")
    return _lines(found, limits)


def _docx(body: bytes, _name: str, limits: Limits, _depth: int) -> Text:
    import docx
    from docx.table import Table

    _refuse_bombs(body, limits)

    def blocks() -> Iterator[str]:
        document = docx.Document(io.BytesIO(body))
        for block in document.iter_inner_content():
            if isinstance(block, Table):
                for row in block.rows:
                    cells = [cell.text.strip() for cell in row.cells]
                    yield "\t".join(cell for at, cell in enumerate(cells) if at == 0 or cell != cells[at - 1])
            else:
                yield block.text

    found = _lines(blocks(), limits)
    if not found.lines and b"/media/" in body:
        return Text("image_only", detail="a document of pictures")
    return found


def _workbook(body: bytes, _name: str, limits: Limits, _depth: int) -> Text:
    from python_calamine import CalamineWorkbook

    if body[:2] == b"PK":
        _refuse_bombs(body, limits)

    def rows() -> Iterator[str]:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(body))
        for name in workbook.sheet_names:
            yield name
            for row in workbook.get_sheet_by_name(name).to_python():
                yield "\t".join(str(cell).strip() for cell in row if str(cell).strip())

    return _lines(rows(), limits)


def _word(body: bytes, _name: str, limits: Limits, _depth: int) -> Text:
    """A .doc, by whichever of the two Debian programs is installed."""
    program = next((tool for tool in ("antiword", "catdoc") if shutil.which(tool)), None)
    if program is None:
        return Text("by_name_only", detail=".doc is read where the package antiword or catdoc is installed")
    with tempfile.NamedTemporaryFile(suffix=".doc") as file:
        file.write(body)
        file.flush()
        options = ["-m", "UTF-8.txt", "-w", "0"] if program == "antiword" else ["-d", "utf-8", "-w"]
        done = subprocess.run([program, *options, file.name], capture_output=True, timeout=15, check=False)
    if done.returncode:
        return Text("unreadable", detail=f"{program}: {done.stderr.decode(errors='replace').strip()[:120]}")
    return _lines(done.stdout.decode("utf-8", "replace").replace("|", "\t").splitlines(), limits)


def _zip(body: bytes, name: str, limits: Limits, depth: int) -> Text:
    """The names of all members, and the text of those that are read; the state is that of the first that was not."""
    if depth:
        return Text("by_name_only", detail="an archive within an archive")
    _refuse_bombs(body, limits)
    found: list[str] = []
    unread: list[tuple[State, str]] = []
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        members = [member for member in archive.infolist() if not member.is_dir()]
        if len(members) > limits.members:
            unread.append(("by_name_only", f"{len(members)} members, {limits.members} read"))
        for member in members[: limits.members]:
            inner = PurePosixPath(_member_name(member)).name
            found.append(inner)
            if member.flag_bits & 1:
                unread.append(("unreadable", f"{inner}: locked by a password"))
                continue
            try:
                text = read(archive.read(member), inner, limits, depth + 1)
            except Exception as error:  # noqa: BLE001 - one broken member costs itself; its name stands in the list
                text = Text("unreadable", detail=type(error).__name__)
            found += text.lines
            if text.state != "text":
                unread.append((text.state, f"{inner}: {text.detail}"))
    whole = _lines(found, limits)
    # What one member would have said is not known: the archive lacks nothing for certain.
    return Text(unread[0][0], whole.lines, unread[0][1]) if unread else whole


def _member_name(member: zipfile.ZipInfo) -> str:
    """Chinese archives write names in GBK without saying so; zipfile then reads them as cp437."""
    if member.flag_bits & 0x800:
        return member.filename
    try:
        return member.filename.encode("cp437").decode("gb18030")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return member.filename


def _refuse_bombs(body: bytes, limits: Limits) -> None:
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        if sum(member.file_size for member in archive.infolist()) > limits.unfolded:
            raise ValueError(f"unfolds to more than {limits.unfolded >> 20} MiB")


def _decoded(body: bytes) -> str:
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return body.decode(encoding)
        except UnicodeDecodeError:
            continue
    return body.decode("gb18030", "replace")


def _lines(lines: Iterable[str], limits: Limits) -> Text:
    found: list[str] = []
    for line in lines:
        text = line.strip()
        if text:
            found.append(text[: limits.width])
        if len(found) >= limits.lines:
            break
    # Fonts without a table of characters give letters and boxes: that is not what a person sees.
    if len(_CHINESE.findall("".join(found[:400]))) < 2:
        return Text("unreadable", detail="no Chinese text in it")
    return Text("text", tuple(found))


def _holds(*names: str) -> Callable[[bytes], bool]:
    """A packed file with a member of one of these names; a broken one that only mentions a name counts, so that its form is said."""

    def fits(body: bytes) -> bool:
        if body[:2] != b"PK":
            return False
        try:
            with zipfile.ZipFile(io.BytesIO(body)) as archive:
                members = {member.filename for member in archive.infolist()}
        except zipfile.BadZipFile:
            return any(name.encode() in body for name in names)
        return any(name in members for name in names)

    return fits


def _stream(*names: str) -> Callable[[bytes], bool]:
    """An OLE file with a stream of one of these names (UTF-16 in its directory)."""
    return lambda body: body[:4] == b"\xd0\xcf\x11\xe0" and any(name.encode("utf-16-le") in body for name in names)


_FORMS: tuple[tuple[Callable[[bytes], bool], Callable[[bytes, str, Limits, int], Text]], ...] = (
    (lambda body: b"%PDF-" in body[:1024], _pdf),
    (_holds("word/document.xml"), _docx),
    (_holds("xl/workbook.xml", "xl/workbook.bin"), _workbook),
    (_holds("OFD.xml"), lambda _body, _name, _limits, _depth: Text("by_name_only", detail="OFD is known by its name only")),
    (_stream("Workbook", "Book"), _workbook),
    (_stream("WordDocument"), _word),
    (lambda body: body[:4] == b"PK\x03\x04", _zip),
)
