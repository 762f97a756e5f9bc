"""The bytes of fetched pages: one gzip file for each different body, named by the SHA-256 of its bytes."""

from __future__ import annotations

import gzip
import hashlib
import os
import secrets
import zlib
from pathlib import Path

from audit.store.records import StoreError

_LEVEL = 1
"""Of gzip: pages take a twentieth more room than at 6, and a quarter less time."""


class Bodies:
    """The folder `<database>.pages/`; a body stands in `ab/abcdef….gz` and is written once, however many runs fetch it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, sha256: str) -> Path:
        """Where the body of this name stands, whether it is there or not."""
        return self.folder / sha256[:2] / f"{sha256}.gz"

    def keep(self, body: bytes, sha256: str) -> None:
        """Writes a body under its SHA-256; StoreError where the folder cannot be written.

        It appears whole or not at all: a run that is killed in the middle leaves no half page under a good name.
        """
        path = self.path(sha256)
        try:
            if not _is_kept(path):
                _write(path, gzip.compress(body, compresslevel=_LEVEL, mtime=0))
        except OSError as error:
            raise StoreError(
                f"{path.parent}: page evidence cannot be written ({error.strerror}); make room or give write permission"
            ) from error

    def read(self, sha256: str) -> bytes:
        """The bytes of a body; StoreError where they are not there or are not what their name says."""
        path = self.path(sha256)
        try:
            body = gzip.decompress(path.read_bytes())
        except FileNotFoundError:
            raise StoreError(f"{path}: this page is not kept here; copy the .pages folder together with the database") from None
        except (OSError, EOFError, zlib.error) as error:
            raise StoreError(f"{path}: the kept page cannot be read ({error}); restore it from a backup") from error
        if hashlib.sha256(body).hexdigest() != sha256:
            raise StoreError(f"{path}: the bytes are not those of the page that was fetched; restore it from a backup")
        return body


def _is_kept(path: Path) -> bool:
    try:
        # An empty file is what a power cut can leave of a rename; gzip of nothing still has 20 bytes.
        return os.stat(path).st_size > 0
    except FileNotFoundError:
        return False


def _write(path: Path, packed: bytes) -> None:
    beside = Path(f"{path}.{secrets.token_hex(4)}.part")
    try:
        try:
            beside.write_bytes(packed)
        except FileNotFoundError:  # the first body of its folder
            path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_bytes(packed)
        os.replace(beside, path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
