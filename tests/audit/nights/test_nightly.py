"""`audit nightly` as cron calls it, over small websites on loopback: one summary, exit codes, quorum, locks, alerts, a night cut short."""

from __future__ import annotations

import http.server
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from audit.store import Store
from evaluation.harness import AS_OF, Page, SiteServer, write_data
from tests.crawler.test_spider import PAGES, _page, _site

ROOT = Path(__file__).resolve().parents[3]
AUDIT = str(Path(sys.executable).with_name("audit"))


def pages() -> dict[str, Page]:
    """A site of two columns, of which one lacks what the catalog asks for."""
    return {**PAGES, "/zwgk/": _page("政务公开", {"机构职能": "/zwgk/jgzn/", "通知公告": "/zwgk/tz/"})}


@contextmanager
def sites(folder: Path, *names: str, dead: str = "") -> Iterator[dict[str, SiteServer]]:
    """Serves a site an agency, and writes the data folder that audits them all; `dead` is one that never answers."""
    servers: dict[str, SiteServer] = {}
    toml = []
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        try:
            for name in names:
                server = SiteServer(0)
                servers[name] = server
                site = _site(pages(), [["政务公开", "机构职能"], ["政务公开", "财政预决算"]])
                site.id, site.agencies[0].id = f"site-{name}", name
                server.start(site)
                base = f"http://127.0.0.1:{closed.getsockname()[1]}" if name == dead else server.base
                write_data(site, base, folder)
                toml.append((folder / "sites.toml").read_text("utf-8"))
            (folder / "sites.toml").write_text("\n".join(toml), "utf-8")
            yield servers
        finally:
            for server in servers.values():
                server.__exit__()


def nightly(folder: Path, *more: str, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Runs it to its end in `folder`."""
    return subprocess.run(
        command(*more),
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={**os.environ, **(environment or {})},
    )


def command(*more: str) -> list[str]:
    """The command, over the data folder it runs in."""
    return [AUDIT, "nightly", "--data", ".", "--date", str(AS_OF), "-s", "RETRY_ENABLED=0", *more]


def test_all_agencies_are_audited_reported_and_summed_up(tmp_path: Path) -> None:
    with sites(tmp_path, "one", "two", "gone", dead="gone"):
        done = nightly(tmp_path, "--jobs", "2")
        assert done.returncode == 0, done.stderr
        assert "第 1 夜" in done.stdout and "2 of 3 agencies valid" in done.stdout
        assert "gone: failed" in done.stderr and "start page could not be seen" in done.stderr
        assert "Traceback" not in done.stderr
        assert {path.name for path in (tmp_path / "reports").iterdir()} == {"one.html", "one.xlsx", "two.html", "two.xlsx"}
        with Store.open(tmp_path / "audit.db") as store:
            [night] = store.nights()
            assert (night.validity, night.agencies) == ("valid", ("one", "two", "gone"))
            assert [run.agency for run in store.runs_of_night(1) if run.state == "finished"] and store.lives("one")
            assert {life.state for life in store.lives("one").values()} == {"new"}
        assert nightly(tmp_path, "one", "--fail-on", "gap").returncode == 3


def test_a_night_without_quorum_is_void_says_so_and_opens_nothing(tmp_path: Path) -> None:
    with sites(tmp_path, "one", "gone", dead="gone") as servers:
        (tmp_path / "standards").mkdir()
        (tmp_path / "standards" / "nights.toml").write_text("[quorum]\nshare = 0.9\n", "utf-8")
        done = nightly(tmp_path)
        assert done.returncode == 1
        assert "2个网站中只有1个巡检有效" in done.stdout
        assert not list((tmp_path / "reports").iterdir())
        with Store.open(tmp_path / "audit.db") as store:
            assert store.nights()[0].validity == "void" and "我" not in store.nights()[0].void_reason
            run = store.last_run("one")
            assert run is not None and run.validity == "void" and store.lives("one") == {}
        said = subprocess.run(
            [AUDIT, "report", "one", "--data", "."], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert "is void: 2个网站中只有1个巡检有效" in said.stderr
        assert "本次巡检无效" in (tmp_path / "reports" / "one.html").read_text("utf-8")
        assert servers["one"].hits


@pytest.mark.parametrize(
    ("more", "code", "says"),
    [
        (("nobody",), 2, "no agency 'nobody'"),
        (("--fail-on", "moon"), 2, "no such condition"),
        (("--format", "pdf"), 2, "no such format"),
        (("--date", "today"), 2, "not a day"),
        (("-s", "LOG"), 2, "NAME=VALUE"),
    ],
)
def test_wrong_usage_is_one_line(tmp_path: Path, more: tuple[str, ...], code: int, says: str) -> None:
    with sites(tmp_path, "one") as servers:
        done = nightly(tmp_path, *more)
        assert done.returncode == code
        assert len(done.stderr.strip().splitlines()) == 1 and says in done.stderr
        assert servers["one"].hits == []


def test_overlapping_runs_are_refused_and_a_dead_one_keeps_no_lock(tmp_path: Path) -> None:
    with sites(tmp_path, "one") as servers:
        assert servers["one"].site is not None
        servers["one"].site.pages["/zwgk/jgzn/"].delay = 5
        first = subprocess.Popen(command(), cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            _wait(lambda: any(hit.target == "/zwgk/jgzn/" for hit in servers["one"].hits))
            done = nightly(tmp_path)
            assert done.returncode == 1
            assert done.stderr == f"error: a nightly run is at work already (process {first.pid}); wait for it or stop it\n"
        finally:
            first.send_signal(signal.SIGKILL)
            first.wait(10)
        servers["one"].site.pages["/zwgk/jgzn/"].delay = 0
        # Its child finishes the page in hand before it lets go of the agency; the next one waits for that.
        assert nightly(tmp_path).returncode == 0
        with Store.open(tmp_path / "audit.db") as store:
            assert len(store.nights()) == 1 and store.nights()[0].validity == "valid", "the night was not taken up again"
            assert {run.state for run in store.runs()} == {"finished"}


def test_sigterm_stops_the_night_and_the_same_command_goes_on_with_it(tmp_path: Path) -> None:
    with sites(tmp_path, "one", "two") as servers:
        assert servers["two"].site is not None
        servers["two"].site.pages["/zwgk/"].delay = 3
        first = subprocess.Popen(
            command("--jobs", "1"), cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        _wait(lambda: any(hit.target == "/zwgk/" for hit in servers["two"].hits))
        first.send_signal(signal.SIGTERM)
        _, said = first.communicate(timeout=60)
        assert first.returncode == 1
        assert (
            said.strip().splitlines()[-1].startswith("error: night 1 was stopped, 1 of 2 agencies are left; the same command")
        )
        before = {name: len(server.hits) for name, server in servers.items()}
        assert nightly(tmp_path).returncode == 0
        assert len(servers["one"].hits) == before["one"], "what was done was done again"
        with Store.open(tmp_path / "audit.db") as store:
            assert [run.state for run in store.runs()] == ["finished", "finished"] and len(store.nights()) == 1


def _wait(until: object, seconds: float = 30) -> None:
    assert callable(until)
    deadline = time.monotonic() + seconds
    while not until():
        assert time.monotonic() < deadline
        time.sleep(0.1)


@contextmanager
def webhook() -> Iterator[tuple[str, list[dict[str, str]], dict[str, int]]]:
    """A service that takes messages: its address for apprise, what it was sent, and the status that it answers."""
    got: list[dict[str, str]] = []
    state = {"status": 200}

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if state["status"] == 200:
                got.append(json.loads(body))
            self.send_response(state["status"])
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"json://user:topsecret@127.0.0.1:{server.server_address[1]}/", got, state
    finally:
        server.shutdown()


def test_alerts_tell_what_changed_once_and_never_their_address(tmp_path: Path) -> None:
    with sites(tmp_path, "one") as servers, webhook() as (address, got, state):
        (tmp_path / "alerts.toml").write_text('[channels.office]\nurl_env = "AUDIT_ALERT_OFFICE"\n', "utf-8")
        secret = {"AUDIT_ALERT_OFFICE": address}
        test = subprocess.run(
            [AUDIT, "alerts", "test", "--data", "."],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, **secret},
        )
        assert (test.returncode, test.stdout, len(got)) == (0, "office: taken\n", 1), test.stderr
        state["status"] = 500
        done = nightly(tmp_path, environment=secret)
        assert done.returncode == 0 and "0 sent, 1 waiting" in done.stdout
        state["status"] = 200
        done = nightly(tmp_path, environment=secret)  # the same night again: nothing new, the waiting one goes out
        assert "1 sent, 0 waiting" in done.stdout
        assert len(got) == 2 and "新增问题" in got[1]["message"] and "财政预决算" in got[1]["message"]
        assert servers["one"].site is not None
        servers["one"].site.pages["/zwgk/"] = _page("政务公开", {"机构职能": "/zwgk/jgzn/", "财政预决算": "/zwgk/czyjs/"})
        servers["one"].site.pages["/zwgk/czyjs/"] = _page("财政预决算", {}, "<p>依法公开的职责：预算决算</p>")
        done = nightly(tmp_path, "--date", "2026-11-21", environment=secret)
        assert len(got) == 3 and "已整改" in got[2]["message"], done.stdout
        nightly(tmp_path, "--date", "2026-11-22", environment=secret)
        assert len(got) == 3, "a quiet night was not quiet"
        everything = done.stdout + done.stderr + (tmp_path / "audit.db").read_bytes().decode("latin-1")
        assert "topsecret" not in everything
        missing = nightly(tmp_path, "--date", "2026-11-23")
        assert "topsecret" not in missing.stderr
