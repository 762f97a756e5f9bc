"""Killed at any moment: what was stored stays, the next start finishes the run, and the result equals an undisturbed one."""

from __future__ import annotations

import concurrent.futures
import os
import random
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from audit.store import Store
from evaluation.harness import AS_OF, Page, SiteServer, write_data
from sample.site import build
from tests.crawler.crawling import ROOT, command, crawl, stored
from tests.crawler.test_spider import PAGES, _page, _site

SEED = int(os.environ.get("ZWGK_KILL_SEED", "20261120"))
KILLS = int(os.environ.get("ZWGK_KILLS", "20"))


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[SiteServer, Path, dict[str, Any]]]:
    """The sample website, served; its data folder; and what an undisturbed run stores."""
    folder = tmp_path_factory.mktemp("undisturbed")
    with SiteServer() as server:
        site = build(server.base, AS_OF)
        for page in site.pages.values():
            page.delay = 0.0
        server.start(site)
        write_data(site, server.base, folder)
        assert crawl("demo", folder).returncode == 0
        yield server, folder, stored(folder / "audit.db", "demo")


def _kill_at(database: Path, folder: Path, pages: int, wait: float) -> int:
    """Starts a crawl and kills it `wait` seconds after its database holds so many pages; the exit code."""
    process = subprocess.Popen(
        command("demo", folder, database=database), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    deadline = time.monotonic() + 30
    while process.poll() is None and time.monotonic() < deadline:
        if database.exists() and _pages(database) >= pages:
            time.sleep(wait)
            break
        time.sleep(0.005)
    process.kill()
    return process.wait(10)


def _pages(database: Path) -> int:
    import sqlite3

    try:
        connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=1)
        try:
            return int(connection.execute("SELECT count(*) FROM pages").fetchone()[0])
        finally:
            connection.close()
    except sqlite3.Error:
        return 0  # its tables are not made yet


def test_killed_at_twenty_random_moments_the_result_is_that_of_an_undisturbed_run(
    sample: tuple[SiteServer, Path, dict[str, Any]], tmp_path: Path
) -> None:
    _, folder, undisturbed = sample
    rng = random.Random(SEED)
    # From the first moments, where no page is stored, to the last, where the run is judged and settled.
    moments = [(rng.randint(0, 98), rng.random() * (0.9 if rng.random() < 0.2 else 0.06)) for _ in range(KILLS)]

    def trial(number: int) -> tuple[int, dict[str, Any], list[str], str]:
        pages, wait = moments[number]
        database = tmp_path / f"{number}.db"
        killed = _kill_at(database, folder, pages, wait)
        done = crawl("demo", folder, database=database)
        with Store.open(database) as store:
            states = [run.state for run in store.runs()]
        return killed, stored(database, "demo"), states, done.stderr

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        results = list(pool.map(trial, range(KILLS)))
    killed = Counter(code for code, *_ in results)
    assert killed[-signal.SIGKILL] >= KILLS // 2, killed
    for (pages, wait), (_, seen, runs, said) in zip(moments, results, strict=True):
        where = f"seed {SEED}, killed {wait:.3f} s after page {pages}"
        assert said == "", f"{where}: {said}"
        # Two runs: the kill came when all was done.
        assert set(runs) == {"finished"} and len(runs) <= 2, f"{where}: the run was not taken up again"
        for what, value in undisturbed.items():
            if what == "lives" and len(runs) == 2:
                continue  # it was a second run of the same day
            assert seen[what] == value, f"{where}: {what}"


def test_a_resumed_run_asks_for_no_page_twice(tmp_path: Path) -> None:
    with SiteServer() as server:
        pages = {**PAGES, "/zwgk/slow/": Page("slow", delay=30)}
        pages["/zwgk/"] = _page("政务公开", {"机构职能": "/zwgk/jgzn/", "政策文件": "/zwgk/slow/"})
        site = _site(pages, [["政务公开", "机构职能"], ["政务公开", "政策文件"]])
        server.start(site)
        write_data(site, server.base, tmp_path)
        process = subprocess.Popen(command("edu", tmp_path), cwd=ROOT, stderr=subprocess.DEVNULL)
        _wait_for(server, "/zwgk/slow/")
        time.sleep(0.3)
        process.kill()
        process.wait(10)
        before = Counter(hit.target for hit in server.hits)
        site.pages["/zwgk/slow/"] = _page("政策文件", {})
        done = crawl("edu", tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
        after = Counter(hit.target for hit in server.hits) - before
    assert set(after) == {"/robots.txt", "/zwgk/slow/"}, after
    with Store.open(tmp_path / "audit.db") as store:
        assert [run.state for run in store.runs()] == ["finished"]


def test_sigterm_finishes_the_page_in_hand_and_says_how_to_go_on(tmp_path: Path) -> None:
    with SiteServer() as server:
        site = _site({**PAGES, "/zwgk/": _page("政务公开", {"机构职能": "/zwgk/jgzn/"})}, [["政务公开", "机构职能"]])
        site.pages["/zwgk/jgzn/"].delay = 2.0
        server.start(site)
        write_data(site, server.base, tmp_path)
        site.pages["/zwgk/"].delay = 1.5
        process = subprocess.Popen(command("edu", tmp_path), cwd=ROOT, stderr=subprocess.PIPE, text=True)
        _wait_for(server, "/zwgk/")
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=30)
        site.pages["/zwgk/jgzn/"].delay = 0.0
        assert process.returncode == 1
        assert len(said.strip().splitlines()) == 1 and "the same command goes on from there" in said, said
        with Store.open(tmp_path / "audit.db") as store:
            run = store.runs()[0]
            assert run.state == "running"
            assert f"{server.base}/zwgk/" in [page.url for page in store.pages(run.id)], "the page in hand was lost"
        assert crawl("edu", tmp_path).returncode == 0


def test_an_agency_is_audited_by_one_process_at_a_time(tmp_path: Path) -> None:
    with SiteServer() as server:
        site = _site({**PAGES}, [["政务公开", "机构职能"]])
        server.start(site)
        write_data(site, server.base, tmp_path)
        site.pages["/zwgk/"].delay = 10
        process = subprocess.Popen(command("edu", tmp_path), cwd=ROOT, stderr=subprocess.DEVNULL)
        try:
            _wait_for(server, "/zwgk/")
            done = crawl("edu", tmp_path)
        finally:
            process.kill()
            process.wait(10)
            site.pages["/zwgk/"].delay = 0
        assert done.returncode == 1
        assert done.stderr == f"error: edu is being audited already (process {process.pid}); wait for it or stop it\n"
        assert crawl("edu", tmp_path).returncode == 0, "a dead process kept the lock"


def _wait_for(server: SiteServer, target: str) -> None:
    deadline = time.monotonic() + 20
    while target not in [hit.target for hit in server.hits]:
        assert time.monotonic() < deadline, f"{target} was never asked for"
        time.sleep(0.02)
