"""Runs one command under limits: `python -m audit.nights.child MEMORY_MB COMMAND…`; it ends with the process that started it."""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
import signal
import sys

_PR_SET_PDEATHSIG = 1


def main(arguments: list[str]) -> None:
    """Sets the limits, then becomes the command; raises OSError where it cannot be started."""
    size = int(arguments[0]) * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (size, size))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # Where the nightly run is killed, its children finish the page in hand and stop: nobody would look after them. Linux alone can.
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
    os.execvp(arguments[1], arguments[1:])


if __name__ == "__main__":
    main(sys.argv[1:])
