"""The whole command against small websites on loopback: exit codes, one-line errors, politeness, guard, evidence."""

from __future__ import annotations

import itertools
import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from audit.store import Store
from evaluation.harness import AS_OF, Agency, Page, Site, SiteServer, write_data

ROOT = Path(__file__).resolve().parent.parent.parent
SCRAPY = str(Path(sys.executable).with_name("scrapy"))


def _site(pages: dict[str, Page], columns: list[list[str]]) -> Site:
    items = [
        {
            "row": row,
            "no": str(row),
            "level1": "机构信息",
            "level2": path[-1],
            "levels": [],
            "content": "依法公开的职责",
            "elements": [{"text": "依法公开的职责", "kind": "statement", "children": []}],
            "columns": [path],
            "column_raw": "—".join(path),
            "deadline": {"raw": "", "trigger": "none"},
            "responsible": [],
            "legal_basis": [],
            "channels": ["政府网站"],
            "on_website": True,
        }
        for row, path in enumerate(columns, 1)
    ]
    catalog: dict[str, Any] = {"title": "试验目录", "agency": "县教育局", "items": items, "defects": []}
    return Site("test", "某县人民政府网", pages, [Agency("edu", "某县教育局", ["县教育局"], catalog, {"items": {}})])


def _page(title: str, links: dict[str, str], body: str = "") -> Page:
    items = "".join(f'<li><a href="{url}">{name}</a></li>' for name, url in links.items())
    return Page(
        f"<html><head><title>{title}_某县人民政府网</title></head><body><div class=dqwz>当前位置：<a href='/'>首页</a> &gt; {title}</div>"
        f"<ul>{items}</ul><div id=zoom>{body}</div></body></html>"
    )


def _crawl(folder: Path, *more: str, timeout: float = 60) -> tuple[subprocess.CompletedProcess[str], list[dict[str, Any]]]:
    feed = folder / "out.jsonl"
    done = subprocess.run(
        [
            SCRAPY,
            "crawl",
            "agency",
            "-a",
            "agency=edu",
            "-a",
            f"data={folder}",
            "-a",
            f"date={AS_OF}",
            "-s",
            f"AUDIT_DB={folder / 'audit.db'}",
            "-s",
            "LOG_LEVEL=WARNING",
            "-O",
            str(feed),
            *more,
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
    lines = feed.read_text("utf-8").splitlines() if feed.exists() else []
    return done, [json.loads(line) for line in lines if line]


PAGES = {
    "/": _page("首页", {"政务公开": "/zwgk/"}),
    "/zwgk/": _page(
        "政务公开", {"机构职能": "/zwgk/jgzn/", "外网": "http://127.0.0.1:1/", "省政府文件": "http://www.province.gov.cn/"}
    ),
    "/zwgk/jgzn/": _page(
        "机构职能", {}, "<p>依法公开的职责：贯彻执行国家有关教育的法律法规，拟订全县教育事业发展规划并组织实施。</p>"
    ),
}


def test_a_crawl_judges_every_item_and_keeps_its_evidence(tmp_path: Path) -> None:
    with SiteServer() as server:
        site = _site(PAGES, [["政务公开", "机构职能"], ["政务公开", "财政预决算"]])
        server.start(site)
        write_data(site, server.base, tmp_path)
        done, judged = _crawl(tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
        assert [j["row"] for j in judged] == [1, 2]
        assert judged[0]["columns"][0]["status"] == "found"
        assert judged[1]["columns"][0]["status"] == "missing"
        targets = [hit.target for hit in server.hits]
        assert len(targets) == len(set(targets)), "an address was fetched twice"
        assert targets[0] == "/robots.txt"
    with Store.open(tmp_path / "audit.db") as store:
        run = store.last_run("edu")
        assert run is not None and run.state == "finished"
        for page in store.pages(run.id):
            assert store.page_body(page.sha256) is not None
        assert len(store.judgements(run.id)) == 2


def test_robots_txt_is_obeyed_and_what_it_forbids_is_unreachable(tmp_path: Path) -> None:
    with SiteServer() as server:
        site = _site(
            {**PAGES, "/robots.txt": Page("User-agent: *\nDisallow: /zwgk/jgzn/\n", content_type="text/plain")},
            [["政务公开", "机构职能"]],
        )
        server.start(site)
        write_data(site, server.base, tmp_path)
        done, judged = _crawl(tmp_path)
        assert done.returncode == 0
        column = judged[0]["columns"][0]
        assert (column["status"], column["reason"]) == ("unreachable", "robots")
        assert judged[0]["verdict"] == "unclear"
        assert "/zwgk/jgzn/" not in [hit.target for hit in server.hits]


def test_crawl_delay_slows_the_crawl_down(tmp_path: Path) -> None:
    with SiteServer() as server:
        site = _site(
            {**PAGES, "/robots.txt": Page("User-agent: *\nCrawl-delay: 0.7\n", content_type="text/plain")},
            [["政务公开", "机构职能"]],
        )
        server.start(site)
        write_data(site, server.base, tmp_path, concurrency=1)
        done, _ = _crawl(tmp_path)
        assert done.returncode == 0
        times = [hit.at for hit in server.hits if hit.target != "/robots.txt"]
        assert all(b - a >= 0.5 for a, b in itertools.pairwise(times)), times


def test_redirects_to_private_addresses_are_refused(tmp_path: Path) -> None:
    with SiteServer() as inner, SiteServer() as server:
        inner.start(_site({"/": Page("secret")}, []))
        pages = {**PAGES, "/zwgk/jgzn/": Page("", status=302, headers={"Location": f"{inner.base}/"})}
        site = _site(pages, [["政务公开", "机构职能"]])
        server.start(site)
        write_data(site, server.base, tmp_path)
        done, judged = _crawl(tmp_path)
        assert done.returncode == 0
        assert judged[0]["columns"][0]["status"] == "unreachable"
        assert judged[0]["columns"][0]["reason"] == "off_site"
        assert inner.hits == []


def test_a_site_that_never_answers_is_one_line_and_exit_1(tmp_path: Path) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        site = _site(PAGES, [["政务公开", "机构职能"]])
        write_data(site, f"http://127.0.0.1:{closed.getsockname()[1]}", tmp_path)
        done, judged = _crawl(tmp_path, "-s", "RETRY_TIMES=0")
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    assert "start page" in done.stderr and "Traceback" not in done.stderr
    assert judged == []
    with Store.open(tmp_path / "audit.db") as store:
        assert store.last_run("edu") is None
        assert [run.state for run in store.runs()] == ["failed"]


def _break_toml(folder: Path) -> None:
    (folder / "sites.toml").write_text("[sites.x\n", "utf-8")


def _break_catalog(folder: Path) -> None:
    (folder / "catalogs" / "edu.json").write_text('{"title": "x", "agency": "y", "items": [{"row": "one"}]}', "utf-8")


def _no_catalog(folder: Path) -> None:
    (folder / "catalogs" / "edu.json").unlink()


def _no_toml(folder: Path) -> None:
    (folder / "sites.toml").unlink()


def _bad_database(folder: Path) -> None:
    (folder / "audit.db").write_text("this is no database, and long enough to be sure of it" * 30, "utf-8")


@pytest.mark.parametrize(
    ("fault", "more", "code"),
    [
        (_break_toml, (), 1),
        (_no_toml, (), 1),
        (_break_catalog, (), 1),
        (_no_catalog, (), 1),
        (_bad_database, (), 1),
        (None, ("-a", "agency=nobody"), 2),
        (None, ("-a", "items=77"), 2),
        (None, ("-a", "items=a-b"), 2),
        (None, ("-a", "date=yesterday"), 2),
        (None, ("-a", "agency="), 2),
        (None, ("-a", "what=1"), 2),
    ],
)
def test_bad_input_is_one_line_and_nothing_is_sent_or_stored(
    tmp_path: Path, fault: Any, more: tuple[str, ...], code: int
) -> None:
    with SiteServer() as server:
        site = _site(PAGES, [["政务公开", "机构职能"]])
        server.start(site)
        write_data(site, server.base, tmp_path)
        if fault:
            fault(tmp_path)
        before = (tmp_path / "audit.db").read_bytes() if (tmp_path / "audit.db").exists() else None
        done, judged = _crawl(tmp_path, *more)
        assert done.returncode == code, done.stderr
        assert len(done.stderr.strip().splitlines()) == 1, done.stderr
        assert done.stderr.startswith("error: ") and "Traceback" not in done.stderr
        assert server.hits == [] and judged == []
        if before is not None:
            assert (tmp_path / "audit.db").read_bytes() == before


def test_only_the_asked_rows_are_looked_at(tmp_path: Path) -> None:
    with SiteServer() as server:
        site = _site(PAGES, [["政务公开", "机构职能"], ["政务公开", "财政预决算"], ["政务公开", "机构职能"]])
        server.start(site)
        write_data(site, server.base, tmp_path)
        done, judged = _crawl(tmp_path, "-a", "items=2-3")
        assert done.returncode == 0
        assert [j["row"] for j in judged] == [2, 3]


def test_a_bomb_costs_one_page(tmp_path: Path) -> None:
    with SiteServer() as server:
        site = _site({**PAGES, "/zwgk/jgzn/": Page(b"<html>" + b"a" * (11 * 1024 * 1024))}, [["政务公开", "机构职能"]])
        server.start(site)
        write_data(site, server.base, tmp_path)
        done, judged = _crawl(tmp_path, "-s", "RETRY_TIMES=0")
        assert done.returncode == 0
        assert (judged[0]["columns"][0]["status"], judged[0]["columns"][0]["reason"]) == ("unreachable", "too_large")


def test_a_killed_crawl_loses_nothing_that_was_stored(tmp_path: Path) -> None:
    with SiteServer() as server:
        pages = {**PAGES, "/zwgk/slow/": Page("slow", delay=30)}
        pages["/zwgk/"] = _page("政务公开", {"机构职能": "/zwgk/jgzn/", "政策文件": "/zwgk/slow/"})
        site = _site(pages, [["政务公开", "机构职能"], ["政务公开", "政策文件"]])
        server.start(site)
        write_data(site, server.base, tmp_path)
        process = subprocess.Popen(
            [
                SCRAPY,
                "crawl",
                "agency",
                "-a",
                "agency=edu",
                "-a",
                f"data={tmp_path}",
                "-s",
                f"AUDIT_DB={tmp_path / 'audit.db'}",
            ],
            cwd=ROOT,
            stderr=subprocess.DEVNULL,
            env={**os.environ},
        )
        deadline = time.monotonic() + 20
        while "/zwgk/slow/" not in [hit.target for hit in server.hits] and time.monotonic() < deadline:
            time.sleep(0.05)
        time.sleep(0.5)
        process.send_signal(signal.SIGKILL)
        process.wait(10)
    with Store.open(tmp_path / "audit.db") as store:
        run = store.runs()[0]
        assert {seen.path for seen in store.observations(run.id)} == {("政务公开", "机构职能")}
        assert len(store.pages(run.id)) >= 3
