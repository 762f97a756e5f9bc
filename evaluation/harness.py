"""Labelled websites served on loopback: what a site module hands over, the server, and the data folder that audits it.

A site module has ``build(base: str, today: date) -> Site``. ``base`` is the site's own
``http://127.0.0.1:PORT``. Where a site module has ``AS_OF``, it is judged as of that day.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import importlib
import json
import sys
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

AS_OF = dt.date(2026, 11, 20)


@dataclasses.dataclass
class Page:
    """One answer of a site; `delay` is in seconds."""

    body: str | bytes = ""
    status: int = 200
    content_type: str = "text/html"
    charset: str | None = "utf-8"
    """What the header says; None leaves the charset out."""
    encode_as: str | None = None
    """What the bytes really are, where the header lies or is silent."""
    headers: dict[str, str] = dataclasses.field(default_factory=dict)
    delay: float = 0.0
    drop: bool = False
    """The connection closes in the middle of the body."""

    def encoded(self) -> bytes:
        if isinstance(self.body, bytes):
            return self.body
        return self.body.encode(self.encode_as or self.charset or "utf-8", "replace")

    def header(self) -> str:
        return self.content_type + (f"; charset={self.charset}" if self.charset else "")


@dataclasses.dataclass
class Request:
    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes


@dataclasses.dataclass
class Agency:
    """An agency of a labelled site; `truth` is ``{"items": {row: {...}}}`` (evaluation/README.md)."""

    id: str
    name: str
    aliases: list[str]
    catalog: dict[str, Any]
    truth: dict[str, Any]
    source: Path | None = None


@dataclasses.dataclass
class Site:
    id: str
    name: str
    pages: dict[str, Page]
    """``path`` or ``path?query`` (exact) to the page."""
    agencies: list[Agency]
    dynamic: Callable[[Request], Page | None] | None = None
    """Asked first; None leaves the request to `pages`."""
    aliases: list[str] = dataclasses.field(default_factory=list)
    hosts: list[str] = dataclasses.field(default_factory=list)
    not_found: Page = dataclasses.field(default_factory=lambda: Page("<h1>404</h1>", status=404))


@dataclasses.dataclass(frozen=True)
class Hit:
    """One request that the server answered."""

    at: float
    method: str
    target: str
    status: int


class SiteServer(ThreadingHTTPServer):
    """Serves one site on 127.0.0.1 in a thread; `hits` is its log. Use as a context manager."""

    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 64

    def __init__(self, port: int = 0, *, validators: bool = True) -> None:
        """`validators`: whole pages carry ETag and Last-Modified, and an unchanged one is answered 304 to who has it."""
        super().__init__(("127.0.0.1", port), _Handler)
        self.site: Site | None = None
        self.validators = validators
        self.hits: list[Hit] = []

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def start(self, site: Site) -> None:
        self.site = site
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away in the middle (a killed crawl) is no news; all else is."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)

    def __exit__(self, *args: object) -> None:
        self.shutdown()
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # one write a response: a header segment sent alone waits 40 ms for its ACK (Nagle)
    disable_nagle_algorithm = True
    server: SiteServer

    def do_GET(self) -> None:
        site = self.server.site
        assert site is not None
        parts = urlsplit(self.path)
        length = int(self.headers.get("Content-Length") or 0)
        request = Request(
            self.command,
            parts.path,
            parts.query,
            {name.lower(): value for name, value in self.headers.items()},
            self.rfile.read(length) if length else b"",
        )
        page = site.dynamic(request) if site.dynamic else None
        if page is None:
            page = site.pages.get(self.path) or site.pages.get(parts.path) or site.not_found
        page = self._validated(page, request)
        self.server.hits.append(Hit(time.time(), self.command, self.path, page.status))
        if page.delay:
            time.sleep(page.delay)
        self._send(page)

    def _validated(self, page: Page, request: Request) -> Page:
        """The page with its validators, or a 304 where the asker has it as it is."""
        if not self.server.validators or page.status != 200 or page.drop or request.method != "GET":
            return page
        etag = f'"{hashlib.sha256(page.encoded()).hexdigest()[:16]}"'
        headers = {"ETag": etag, "Last-Modified": "Fri, 01 Nov 2024 00:00:00 GMT", **page.headers}
        if etag in request.headers.get("if-none-match", ""):
            return dataclasses.replace(page, body=b"", status=304, headers=headers)
        return dataclasses.replace(page, headers=headers)

    do_POST = do_HEAD = do_GET

    def _send(self, page: Page) -> None:
        body = page.encoded()
        self.send_response(page.status)
        self.send_header("Content-Type", page.header())
        self.send_header("Content-Length", str(len(body)))
        for name, value in page.headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command == "HEAD":
            return
        if page.drop:
            self.wfile.write(body[: len(body) // 2])
            self.wfile.flush()
            self.close_connection = True
            self.connection.close()
            return
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """The hits are kept on the server; nothing is printed."""


def load(module: str, base: str, today: dt.date = AS_OF) -> Site:
    """Builds the site of an importable module (``sample.site``, ``tests.sites.vsb``)."""
    site: Site = importlib.import_module(module).build(base, today)
    return site


def write_data(site: Site, base: str, folder: Path, *, delay: float = 0.0, concurrency: int = 8) -> None:
    """Writes the data folder (sites.toml and the catalogs) that audits `site` at `base`."""
    (folder / "catalogs").mkdir(parents=True, exist_ok=True)
    lines = [
        f"[sites.{site.id}]",
        f"name = {json.dumps(site.name, ensure_ascii=False)}",
        f"aliases = {json.dumps(site.aliases, ensure_ascii=False)}",
        f'url = "{base}/"',
        f"hosts = {json.dumps(site.hosts)}",
        f"delay = {delay}",
        f"concurrency = {concurrency}",
        "",
    ]
    for agency in site.agencies:
        lines += [
            f"[agencies.{agency.id}]",
            f"name = {json.dumps(agency.name, ensure_ascii=False)}",
            f"aliases = {json.dumps(agency.aliases, ensure_ascii=False)}",
            f'site = "{site.id}"',
            f'catalog = "catalogs/{agency.id}.json"',
            "",
        ]
        (folder / "catalogs" / f"{agency.id}.json").write_text(
            json.dumps(agency.catalog, ensure_ascii=False, indent=1), "utf-8"
        )
    (folder / "sites.toml").write_text("\n".join(lines), "utf-8")
