"""Locks that die with their process: one nightly run on a database, one crawl of an agency, one sender of alerts."""

from __future__ import annotations

import errno
import fcntl
import os
import time
from pathlib import Path
from typing import Self


class Locked(Exception):
    """Another process holds the lock; the message is one line and names the process."""


class LockError(Exception):
    """The lock file cannot be used; the message is one line."""


class Lock:
    """A held lock; `release` it or use it as a context manager. The kernel lets go of it when the process ends, however it ends."""

    def __init__(self, handle: int) -> None:
        """Use `hold`."""
        self._handle = handle

    def release(self) -> None:
        """Lets go; said twice, nothing happens."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


def lock_path(database: str | Path, name: str) -> Path:
    """The file of a lock: in the folder `<database>.locks/`, which may be deleted whenever nothing runs."""
    path = Path(database)
    return path.with_name(path.name + ".locks") / f"{name}.lock"


def hold(database: str | Path, name: str, what: str, wait: float = 0.0) -> Lock:
    """Takes a lock, within `wait` seconds; Locked where a living process has it (`what` says what that process does), LockError where
    the file cannot be written."""
    deadline = time.monotonic() + wait
    while True:
        try:
            return _hold(database, name, what)
        except Locked:
            if time.monotonic() >= deadline:
                raise
            time.sleep(0.25)


def _hold(database: str | Path, name: str, what: str) -> Lock:
    path = lock_path(database, name)
    try:
        path.parent.mkdir(exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    except OSError as error:
        raise LockError(f"{path}: cannot be written ({error.strerror}); make room or give write permission") from error
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        holder = os.pread(handle, 20, 0).decode("ascii", "replace").strip() or "unknown"
        os.close(handle)
        if error.errno in (errno.EWOULDBLOCK, errno.EACCES):
            raise Locked(f"{what} (process {holder}); wait for it or stop it") from error
        raise LockError(f"{path}: cannot be locked ({error.strerror}); put the database on a disk of this machine") from error
    try:
        os.ftruncate(handle, 0)
        os.pwrite(handle, f"{os.getpid()}\n".encode(), 0)
    except OSError:
        # A full disk: the lock holds all the same, only its holder's number is not told.
        return Lock(handle)
    return Lock(handle)
