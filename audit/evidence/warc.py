"""A run's kept pages as a WARC file (ISO 28500): one response a page, with the headers, the time and the bytes as they were kept."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from audit.store import Page, Run, Store, StoreError

# The bytes are kept unpacked and in one piece: what said otherwise of them on the wire would mislead a player.
_OF_THE_WIRE = frozenset({"content-encoding", "transfer-encoding", "content-length", "connection", "keep-alive"})
_REASONS = {
    200: "OK",
    301: "Moved Permanently",
    302: "Found",
    403: "Forbidden",
    404: "Not Found",
    410: "Gone",
    500: "Internal Server Error",
}


def export(store: Store, run: Run, path: Path, only: frozenset[str] | None = None) -> int:
    """Writes the pages of a run (those with these SHA-256 only, where given) to `path`, gzipped where it ends in .gz; how many.

    It appears whole or not at all. StoreError where it cannot be written or a page is not kept any more.
    """
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as file:
            writer = WARCWriter(file, gzip=path.suffix == ".gz")
            writer.write_record(
                writer.create_warcinfo_record(
                    path.name,
                    {"software": "zwgk-audit", "format": "WARC File Format 1.0", "isPartOf": f"{run.agency} {run.id}"},
                )
            )
            pages = [page for page in store.pages(run.id) if only is None or page.sha256 in only]
            for page in pages:
                writer.write_record(_record(writer, page, store.page_body(page.sha256)))
        os.replace(part, path)
    except OSError as error:
        raise StoreError(f"{path}: cannot be written ({error.strerror}); make room or name another file") from error
    finally:
        part.unlink(missing_ok=True)
    return len(pages)


def _record(writer: WARCWriter, page: Page, body: bytes) -> object:
    headers = [(name, _latin(value)) for name, value in page.headers if name.lower() not in _OF_THE_WIRE]
    if not any(name.lower() == "content-type" for name, _ in headers) and page.content_type:
        headers.append(("Content-Type", _latin(page.content_type)))
    headers.append(("Content-Length", str(len(body))))
    status = StatusAndHeaders(f"{page.status} {_REASONS.get(page.status, 'Status')}", headers, protocol="HTTP/1.1")
    return writer.create_warc_record(
        page.final_url,
        "response",
        payload=BytesIO(body),
        http_headers=status,
        warc_headers_dict={"WARC-Date": _utc(page.at), "WARC-Payload-SHA256": page.sha256, "X-Zwgk-Source": page.source},
    )


def _latin(value: str) -> str:
    return value.replace("\r", " ").replace("\n", " ")


def _utc(at: str) -> str:
    """An ISO time as WARC writes it.

    >>> _utc("2026-11-20T02:15:07+00:00"), _utc("2026-11-20T02:15:07Z")
    ('2026-11-20T02:15:07Z', '2026-11-20T02:15:07Z')
    """
    return at.replace("+00:00", "Z")
