"""The bytes of fetched pages: one gzip file for each different body, named by the SHA-256 of its bytes."""

from __future__ import annotations

import gzip
import hashlib
import os
import secrets
import zlib
from pathlib import Path

from audit.store.records import StoreError


class Bodies:
    """The folder `<database>.pages/`; a body stands in `ab/abcdef….gz` and is written once, however many runs fetch it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, sha256: str) -> Path:
        """Where the body of this name stands, whether it is there or not."""
        return self.folder / sha256[:2] / f"{sha256}.gz"

    def keep(self, body: bytes) -> str:
        """Writes a body and returns its SHA-256; StoreError where the folder cannot be written.

        It appears whole or not at all: a run that is killed in the middle leaves no half page under a good name.
        """
        sha256 = hashlib.sha256(body).hexdigest()
        path = self.path(sha256)
        try:
            # An empty file is what a power cut can leave of a rename; gzip of nothing still has 20 bytes.
            if path.is_file() and path.stat().st_size > 0:
                return sha256
            path.parent.mkdir(parents=True, exist_ok=True)
            beside = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
            try:
                beside.write_bytes(gzip.compress(body, compresslevel=6, mtime=0))
                os.replace(beside, path)
            finally:
                beside.unlink(missing_ok=True)
        except OSError as error:
            raise StoreError(
                f"{path.parent}: page evidence cannot be written ({error.strerror}); make room or give write permission"
            ) from error
        return sha256

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
