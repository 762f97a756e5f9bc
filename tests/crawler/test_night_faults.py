"""A full disk, a locked database, a dead site, a site that streams for ever, a clock that jumps: one clear line each."""

from __future__ import annotations

import contextlib
import copy
import os
import socketserver
import sqlite3
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from audit.store import Store
from evaluation.harness import SiteServer, write_data
from tests.crawler.crawling import ROOT, command, crawl
from tests.crawler.test_spider import PAGES, _site

TWO = [["政务公开", "机构职能"], ["政务公开", "财政预决算"]]


@contextlib.contextmanager
def served(folder: Path) -> Iterator[SiteServer]:
    """A small site, and the data folder that audits it."""
    with SiteServer() as server:
        server.start(_site(copy.deepcopy(PAGES), TWO))
        write_data(server.site, server.base, folder)  # type: ignore[arg-type]
        yield server


def one_line(stderr: str, *says: str) -> None:
    lines = stderr.strip().splitlines()
    assert len(lines) == 1 and lines[0].startswith("error: "), stderr
    assert all(part in lines[0] for part in says), lines[0]


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1.5 MB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = os.geteuid() == 0 and not subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", str(disk)], capture_output=True, check=False
    ).returncode  # fmt: skip
    if not mounted:
        pytest.skip("only root can mount a tiny disk")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_is_one_line_and_the_run_goes_on_when_there_is_room(tmp_path: Path, tiny_disk: Path) -> None:
    with served(tmp_path) as server:
        database = tiny_disk / "audit.db"
        Store.open(database).close()
        ballast = tiny_disk / "ballast"
        free = os.statvfs(tiny_disk)
        ballast.write_bytes(b"x" * max(0, free.f_bavail * free.f_frsize - 24_576))
        done = crawl("edu", tmp_path, database=database)
        assert done.returncode == 1
        one_line(done.stderr, "make room")
        ballast.unlink()
        done = crawl("edu", tmp_path, database=database)
        assert (done.returncode, done.stderr) == (0, "")
        with Store.open(database) as store:
            assert store.runs()[0].state == "finished" and store.faults() == ()
        assert server.hits


def test_no_room_for_a_page_is_one_line(tmp_path: Path) -> None:
    """The same without root: the folder of pages is a file, so that no page can be written."""
    with served(tmp_path):
        (tmp_path / "audit.db.pages").write_text("in the way", "utf-8")
        done = crawl("edu", tmp_path)
        assert done.returncode == 1
        one_line(done.stderr, "page evidence cannot be written", "the same command goes on")
        with Store.open(tmp_path / "audit.db") as store:
            assert [run.state for run in store.runs()] == ["running"]
        (tmp_path / "audit.db.pages").unlink()
        assert crawl("edu", tmp_path).returncode == 0


def test_a_database_that_is_locked_meanwhile_is_one_line(tmp_path: Path) -> None:
    with served(tmp_path) as server:
        assert server.site is not None
        server.site.pages["/zwgk/"].delay = 1.5
        process = subprocess.Popen(command("edu", tmp_path), cwd=ROOT, stderr=subprocess.PIPE, text=True)
        deadline = time.monotonic() + 20
        while not any(hit.target == "/zwgk/" for hit in server.hits):
            assert time.monotonic() < deadline
            time.sleep(0.02)
        other = sqlite3.connect(tmp_path / "audit.db", timeout=5)
        other.execute("BEGIN IMMEDIATE")
        try:
            _, said = process.communicate(timeout=60)
        finally:
            other.rollback()
            other.close()
        assert process.returncode == 1
        one_line(said, "another program holds it")
        server.site.pages["/zwgk/"].delay = 0
        assert crawl("edu", tmp_path).returncode == 0
        with Store.open(tmp_path / "audit.db") as store:
            assert [run.state for run in store.runs()] == ["finished"]


def test_readers_are_not_kept_waiting_while_a_crawl_writes(tmp_path: Path) -> None:
    with served(tmp_path) as server:
        assert server.site is not None
        crawl("edu", tmp_path)
        server.site.pages["/zwgk/"].delay = 1.0
        process = subprocess.Popen(command("edu", tmp_path), cwd=ROOT, stderr=subprocess.DEVNULL)
        reads = 0
        while process.poll() is None:
            with Store.open(tmp_path / "audit.db", busy_ms=2000) as store:
                run = store.last_run("edu")
                assert run is not None and len(store.judgements(run.id)) == 2
            reads += 1
        assert process.returncode == 0 and reads > 5


class _Stream(socketserver.StreamRequestHandler):
    """Answers the column with a page that never ends."""

    def handle(self) -> None:
        target = self.rfile.readline().split(b" ")[1].decode()
        page = PAGES.get(target)
        if target != "/zwgk/jgzn/":
            body = page.encoded() if page else b"<h1>404</h1>"
            status = "200 OK" if page else "404 Not Found"
            self.wfile.write(
                f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode()
                + body
            )
            return
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body>")
        with contextlib.suppress(OSError):
            while True:
                self.wfile.write(b"<p>" + b"x" * 64 + b"</p>")
                time.sleep(0.05)


def test_a_site_that_streams_for_ever_costs_one_page(tmp_path: Path) -> None:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), _Stream) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        site = _site(copy.deepcopy(PAGES), TWO)
        write_data(site, f"http://127.0.0.1:{server.server_address[1]}", tmp_path)
        begun = time.monotonic()
        done = crawl("edu", tmp_path, "-s", "DOWNLOAD_TIMEOUT=2", "-s", "RETRY_TIMES=0", timeout=60)
        assert time.monotonic() - begun < 30
        server.shutdown()
    assert (done.returncode, done.stderr) == (0, "")
    with Store.open(tmp_path / "audit.db") as store:
        run = store.last_run("edu")
        assert run is not None
        seen = {one.path: one for one in store.observations(run.id)}
    column = seen["政务公开", "机构职能"]
    assert column.kind == "unreached" and column.reason == "timeout"


def test_a_clock_that_jumps_makes_the_run_void_in_one_line(tmp_path: Path) -> None:
    with served(tmp_path) as server:
        assert server.site is not None
        crawl("edu", tmp_path)
        for page in server.site.pages.values():  # the server's clock: a year before this machine's
            page.headers["Date"] = "Thu, 20 Nov 2025 02:15:01 GMT"
        done = crawl("edu", tmp_path)
        assert done.returncode == 0
        lines = done.stderr.strip().splitlines()
        assert len(lines) == 1 and "is void" in lines[0] and "set the clock" in lines[0]
        with Store.open(tmp_path / "audit.db") as store:
            run = store.last_run("edu")
            assert run is not None and run.validity == "void"
            assert all(life.nights == 1 for life in store.lives("edu").values())


def test_a_clock_that_went_back_makes_the_run_void(tmp_path: Path) -> None:
    with served(tmp_path):
        crawl("edu", tmp_path)
        database = sqlite3.connect(tmp_path / "audit.db")
        database.execute("UPDATE runs SET started = '2031-01-01T00:00:00Z'")
        database.commit()
        database.close()
        done = crawl("edu", tmp_path)
        assert "this machine's clock went back" in done.stderr
