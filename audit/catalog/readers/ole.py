"""Says what a compound file of Microsoft holds, by the names in its directory."""

from __future__ import annotations

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NAME = 64  # bytes of a directory entry's name, UTF-16, filled with zeros; its length with the closing zero follows


def is_ole(data: bytes) -> bool:
    """Whether the bytes are one of Microsoft's compound files."""
    return data.startswith(MAGIC)


def stream_at(data: bytes, *names: str) -> int | None:
    """Where the first directory entry of one of these names stands, None where there is none.

    A style called "Book Title" inside a Word document is no stream Book: an entry is filled up and followed by its length.
    """
    if not is_ole(data):
        return None
    places = (data.find(_entry(name)) for name in names)
    return min((at for at in places if at >= 0), default=None)


def _entry(name: str) -> bytes:
    text = name.encode("utf-16-le")
    return text + bytes(_NAME - len(text)) + (len(text) + 2).to_bytes(2, "little")


def is_cut_off(data: bytes) -> bool:
    """Whether the directory, which programs write near the end, lies behind the end of the file (MS-CFB 2.2)."""
    if not is_ole(data) or len(data) < 512:
        return is_ole(data)
    sector = 1 << int.from_bytes(data[30:32], "little") if data[30] in (9, 12) else 512
    first = int.from_bytes(data[48:52], "little")
    return (first + 2) * sector > len(data)
