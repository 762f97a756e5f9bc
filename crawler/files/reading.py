"""Runs the reading of one file in a child process and takes its answer, or the reason why there is none."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from crawler.files.formats import State

_ROOT = Path(__file__).resolve().parent.parent.parent
_SECONDS = 30.0
"""Wall time; the child's own limit of processor time is lower, this one holds where it waits for something."""


@dataclass(frozen=True)
class FileRead:
    """What a file says, as `crawler.files.formats.Text`."""

    state: State
    lines: tuple[str, ...] = ()
    detail: str = ""


def read_file(body: bytes, name: str, seconds: float = _SECONDS) -> FileRead:
    """The text of a file's bytes; never raises. `name` is its name or address, which only tells text files apart.

    >>> read_file("办公电话：0399-1234567\\n".encode(), "通讯录.txt").lines
    ('办公电话：0399-1234567',)
    """
    try:
        done = subprocess.run(
            [sys.executable, "-m", "crawler.files.child", name[-200:]],
            input=body,
            capture_output=True,
            timeout=seconds,
            check=False,
            cwd=_ROOT,
        )
        answer = json.loads(done.stdout)
        return FileRead(answer["state"], tuple(answer["lines"]), answer["detail"])
    except subprocess.TimeoutExpired:
        return FileRead("unreadable", detail=f"not read within {seconds:.0f} s")
    except (ValueError, KeyError, OSError) as error:
        return FileRead("unreadable", detail=f"the reader died ({type(error).__name__})")
