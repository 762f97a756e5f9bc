"""Puts a finished report where it was asked for, whole or not at all."""

from __future__ import annotations

import os
import secrets
from pathlib import Path


class ReportError(Exception):
    """A report that could not be made or written; the message is one line: where, what, what to do."""


def write_whole(path: Path, content: bytes) -> None:
    """Writes `content` beside `path` and moves it there, so that a reader never opens half a report.

    A device or a pipe (`/dev/stdout`) is written to and not replaced. ReportError where the place cannot be written.
    """
    path = path.resolve()  # through a link to the file itself, or the move would put a file in the link's place
    try:
        if path.is_dir():
            raise ReportError(f"{path}: this is a folder; name a file in it")
        if not path.parent.is_dir():
            raise ReportError(f"{path}: the folder {path.parent} is not there; create it or name another file")
        if path.exists() and not path.is_file():
            path.write_bytes(content)
            return
        _move_there(path, content)
    except OSError as error:
        raise ReportError(
            f"{path}: the report cannot be written ({error.strerror}); close it where it is open, or name another file"
        ) from error


def _move_there(path: Path, content: bytes) -> None:
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        beside.write_bytes(content)
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)
