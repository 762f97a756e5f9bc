"""Little work on a quiet night, and never an old answer for a page that changed or failed."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections import Counter
from pathlib import Path

import pytest

from audit.nightrules import load
from audit.observations import ColumnSeen
from audit.store import Kept, Store
from crawler.errands import Fetch
from crawler.memory import Memory
from evaluation.harness import AS_OF, Page, SiteServer, write_data
from sample.site import build
from tests.crawler.crawling import crawl, stored
from tests.crawler.test_spider import PAGES, _page, _site


def test_a_second_run_over_an_unchanged_site_asks_for_little_and_judges_the_same(tmp_path: Path) -> None:
    with SiteServer() as server:
        site = build(server.base, AS_OF)
        for page in site.pages.values():
            page.delay = 0.0
        server.start(site)
        write_data(site, server.base, tmp_path)
        full, first = [], {}
        for night in range(2):
            server.hits.clear()
            done = crawl("demo", tmp_path)
            assert (done.returncode, done.stderr) == (0, "")
            statuses = Counter(hit.status for hit in server.hits)
            full.append(statuses[200])
            seen = stored(tmp_path / "audit.db", "demo")
            if night == 0:
                first = seen
    assert full[1] <= 0.25 * full[0], full
    assert seen["judgements"] == first["judgements"]
    assert seen["observations"] == first["observations"]
    with Store.open(tmp_path / "audit.db") as store:
        run = store.last_run("demo")
        assert run is not None
        sources = Counter(page.source for page in store.pages(run.id))
    assert sources["reused"] > 0 and sources["revalidated"] > 0


def _list_page(title: str) -> Page:
    rows = f"<li><a href='/zwgk/tz/1.html'>{title}</a><span>2026-11-12</span></li><li><a href='/zwgk/tz/2.html'>关于印发第2号通知的通知</a><span>2026-11-10</span></li>"
    return Page(
        "<html><head><title>通知公告_某县人民政府网</title></head><body><div class=dqwz>当前位置：<a href='/'>首页</a> &gt; "
        f"<a href='/zwgk/'>政务公开</a> &gt; 通知公告</div><ul class=list>{rows}</ul></body></html>"
    )


def test_a_changed_page_and_an_outage_are_never_answered_from_memory(tmp_path: Path) -> None:
    pages = {**PAGES, "/zwgk/": _page("政务公开", {"机构职能": "/zwgk/jgzn/", "通知公告": "/zwgk/tz/"})}
    pages["/zwgk/tz/"] = _list_page("关于印发第1号通知的通知")
    with SiteServer() as server:
        site = _site(pages, [["政务公开", "机构职能"], ["政务公开", "通知公告"]])
        server.start(site)
        write_data(site, server.base, tmp_path)
        crawl("edu", tmp_path)
        site.pages["/zwgk/tz/"] = _list_page("关于印发第7号通知的通知")
        site.pages["/zwgk/jgzn/"] = Page("broken", status=500)
        done = crawl("edu", tmp_path, "-s", "RETRY_ENABLED=0")
        assert done.returncode == 0
    with Store.open(tmp_path / "audit.db") as store:
        run = store.last_run("edu")
        assert run is not None
        seen = {one.path: one for one in store.observations(run.id)}
    assert seen["政务公开", "机构职能"].kind == "unreached"
    column = seen["政务公开", "通知公告"]
    assert isinstance(column, ColumnSeen) and column.listing.posts[0].title == "关于印发第7号通知的通知"


NOW = dt.datetime(2026, 11, 20, 2, 0, tzinfo=dt.UTC)
ARTICLE = Kept(
    "run", "http://x/1.html", "http://x/1.html", 200, None, True, "2026-11-12 通知", "2026-11-18T02:00:00+00:00", "ab" * 32,
    headers=(("ETag", '"a"'), ("Date", "Wed, 18 Nov 2026 02:00:00 GMT"), ("Last-Modified", "Thu, 12 Nov 2026 02:00:00 GMT")), valid=True,
)  # fmt: skip
FETCH = Fetch("http://x/1.html", "http://x/1.html")


class _Shelf:
    def __init__(self, *before: Kept) -> None:
        self.before = {kept.key: kept for kept in before}

    def kept(self) -> dict[str, Kept]:
        return {}

    def kept_before(self) -> dict[str, Kept]:
        return self.before

    def body(self, sha256: str) -> bytes:
        return b"<html>"


@pytest.mark.parametrize(
    ("kept", "row", "reused"),
    [
        (ARTICLE, "2026-11-12 通知", True),
        (ARTICLE, "2026-11-13 通知", False),  # another date: 旧稿新发
        (ARTICLE, "2026-11-12 通知（更正）", False),
        (ARTICLE, None, False),  # no longer in tonight's list
        (dataclasses.replace(ARTICLE, valid=False), "2026-11-12 通知", False),
        (dataclasses.replace(ARTICLE, article=None), "2026-11-12 通知", False),  # a list, not an article
        (dataclasses.replace(ARTICLE, read_at="2026-11-10T02:00:00+00:00"), "2026-11-12 通知", False),  # past the window
        (dataclasses.replace(ARTICLE, read_at="2026-12-18T02:00:00+00:00"), "2026-11-12 通知", False),  # the clock went back
    ],
)
def test_an_article_is_used_again_only_while_its_row_stands(kept: Kept, row: str | None, reused: bool) -> None:
    memory = Memory(_Shelf(kept), load().quiet, NOW)
    if row is not None:
        memory._rows[FETCH.key] = row
    assert (memory.stored(FETCH) is not None) is reused


def test_validators_are_sent_only_where_they_tell_versions_apart() -> None:
    assert Memory(_Shelf(ARTICLE), load().quiet, NOW).validators(FETCH) == {
        "If-None-Match": '"a"',
        "If-Modified-Since": "Thu, 12 Nov 2026 02:00:00 GMT",
    }
    young = (("Date", "Wed, 18 Nov 2026 02:00:00 GMT"), ("Last-Modified", "Wed, 18 Nov 2026 01:59:59 GMT"))
    assert Memory(_Shelf(dataclasses.replace(ARTICLE, headers=young)), load().quiet, NOW).validators(FETCH) == {}
    assert Memory(_Shelf(), load().quiet, NOW).validators(FETCH) == {}
