"""Evidence is shown, written and exported as a WARC; the doctor says what is amiss and what to do."""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner
from warcio.archiveiterator import ArchiveIterator

from audit.cli import app
from audit.doctor import checks
from audit.findings import Finding
from audit.observations import Fetched
from audit.store import Store
from evaluation.harness import SiteServer, write_data
from tests.audit.store.test_store import begin, judged
from tests.crawler.test_spider import PAGES, _site

NOW = dt.datetime(2026, 11, 20, 2, 0, tzinfo=dt.UTC)
BODY = "<html><head><meta charset=utf-8></head><body>机构职能：办公电话 0851-0000000</body></html>".encode()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A database with one run, two pages, and two findings: one with a page and one without."""
    path = tmp_path / "audit.db"
    with Store.open(path) as store:
        run = begin(store)
        for url, body, status in (("http://x.example/a/", BODY, 200), ("http://x.example/b/", b"<h1>404</h1>", 404)):
            fetched = Fetched(url, url, status, "2026-11-20T02:15:07+00:00", hashlib.sha256(body).hexdigest(), len(body))
            headers = (
                ("Content-Type", "text/html"),
                ("Set-Cookie", "id=secret"),
                ("Content-Encoding", "gzip"),
                ("ETag", '"1"'),
            )
            store.save_page(run, fetched, body, "text/html", headers=headers)
        sha256 = hashlib.sha256(BODY).hexdigest()
        shown = Finding(
            "element_missing", "ab12cd34ef56ab12", "major", "未见“传真号码”", "no fax", "http://x.example/a/", sha256
        )
        blind = Finding("column_unreachable", "ffff000011112222", "advice", "未能访问", "not reached", "http://x.example/c/")
        store.save_judgements(run, [judged(run, 1, shown, blind)])
        store.finish_run(run, requests=2)
    return path


def audit(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, list(arguments))
    return done.exit_code, done.output


def test_the_page_of_a_finding_is_shown_and_written(database: Path, tmp_path: Path) -> None:
    out = tmp_path / "page.html"
    code, said = audit("evidence", "ab12cd34", "-o", str(out), "--db", str(database))
    assert code == 0 and out.read_bytes() == BODY
    for part in ("status   200", "time     2026-11-20T02:15:07", "sha256   ", "header   ETag", "未见“传真号码”"):
        assert part in said
    assert "secret" not in said
    assert audit("evidence", "ffff", "--db", str(database))[0] == 1
    assert audit("evidence", "0000", "--db", str(database))[0] == 1
    assert audit("evidence", "ab12", "-o", str(tmp_path / "no" / "x"), "--db", str(database))[0] == 1


@pytest.mark.parametrize("name", ["run.warc.gz", "run.warc"])
def test_a_run_is_exported_as_a_warc(database: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / name
    code, _ = audit("evidence", "export", "--run", "1", "-o", str(out), "--db", str(database))
    assert code == 0
    with out.open("rb") as file:
        records = [
            (record.rec_type, record.rec_headers.get_header("WARC-Target-URI"), record.rec_headers.get_header("WARC-Date"),
             record.http_headers.get_statuscode() if record.http_headers else "",
             record.http_headers.get_header("Content-Encoding") if record.http_headers else None,
             record.content_stream().read())
            for record in ArchiveIterator(file, check_digests="raise")
        ]  # fmt: skip
    assert [record[0] for record in records] == ["warcinfo", "response", "response"]
    assert records[1][1:] == ("http://x.example/a/", "2026-11-20T02:15:07Z", "200", None, BODY)
    assert records[2][3] == "404" and b"secret" not in out.read_bytes()
    checked = subprocess.run(
        [str(Path(sys.executable).with_name("warcio")), "check", str(out)], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout
    only = tmp_path / "findings.warc"
    assert audit("evidence", "export", "--run", "1", "--findings", "-o", str(only), "--db", str(database))[0] == 0
    assert b"http://x.example/b/" not in only.read_bytes()
    assert audit("evidence", "export", "--run", "9", "-o", str(out), "--db", str(database))[0] == 1


def test_db_commands(database: Path, tmp_path: Path) -> None:
    assert audit("db", "check", "--db", str(database))[0] == 0
    for arguments in (("vacuum",), ("prune", "--dry-run"), ("prune",), ("backup", "-o", str(tmp_path / "b.db"))):
        assert audit("db", *arguments, "--db", str(database))[0] == 0, arguments
    next((tmp_path / "audit.db.pages").glob("??/*.gz")).write_bytes(b"")
    code, said = audit("db", "check", "--db", str(database))
    assert code == 1 and "restore" in said
    assert audit("db", "check", "--db", str(tmp_path / "none.db"))[0] == 1


def test_the_doctor_finds_all_well_and_says_what_is_amiss(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with SiteServer() as server:
        server.start(_site(dict(PAGES), [["政务公开", "机构职能"]]))
        assert server.site is not None
        write_data(server.site, server.base, tmp_path)
        well = list(checks(tmp_path, tmp_path / "audit.db", False, dt.datetime.now(dt.UTC)))
        assert {one.level for one in well if one.what != "disk" and one.what != "calendar"} == {"ok"}, well
        assert [one.what for one in well][-1] == "site test" and len(server.hits) == 1
    (tmp_path / "catalogs" / "edu.json").write_text("{", "utf-8")
    (tmp_path / "audit.db").write_text("no database" * 100, "utf-8")
    (tmp_path / "alerts.toml").write_text('[channels.office]\nurl_env = "AUDIT_ALERT_NOWHERE"\n', "utf-8")
    (tmp_path / "standards").mkdir()
    (tmp_path / "standards" / "nights.toml").write_text("[quorum]\nshare = 7\n", "utf-8")
    monkeypatch.delenv("AUDIT_ALERT_NOWHERE", raising=False)
    amiss = {one.what: one for one in checks(tmp_path, tmp_path / "audit.db", False, dt.datetime(2031, 1, 1, tzinfo=dt.UTC))}
    faults = {what for what, one in amiss.items() if one.level == "fault"}
    assert faults >= {"catalog edu", "database", "channel office", "night rules", "calendar", "site test"}, amiss
    assert all("\n" not in one.said.strip() and ";" in one.said for one in amiss.values() if one.level == "fault"), amiss
    done = subprocess.run(
        [str(Path(sys.executable).with_name("audit")), "doctor", "--offline", "--data", str(tmp_path)],
        capture_output=True, text=True, check=False, cwd=tmp_path, env=dict(os.environ),
    )  # fmt: skip
    assert done.returncode == 1 and "Traceback" not in done.stderr
