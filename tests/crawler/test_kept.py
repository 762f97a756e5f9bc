"""What must stay up (长期公开) is looked after when a list no longer shows it: gone is said with both days, moved and unseen are not."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest

from evaluation.harness import Page, SiteServer, write_data
from tests.crawler.crawling import crawl
from tests.crawler.test_spider import PAGES, _page, _site


def _list(*numbers: int) -> Page:
    rows = "".join(
        f"<li><a href='/zwgk/tz/{n}.html'>关于印发第{n}号通知的通知</a><span>2026-11-{n + 9:02}</span></li>" for n in numbers
    )
    return Page(
        "<html><head><title>通知公告_某县人民政府网</title></head><body><div class=dqwz>当前位置：<a href='/'>首页</a> &gt; "
        f"<a href='/zwgk/'>政务公开</a> &gt; 通知公告</div><h2>通知公告</h2><ul class=list>{rows}</ul></body></html>"
    )


@pytest.mark.parametrize(
    ("answer", "long_term", "removed"),
    [
        (None, True, ["关于印发第3号通知的通知"]),
        (None, False, []),
        (Page("<h1>500</h1>", status=500), True, []),
        (Page("<html><head><title>关于印发第3号通知的通知</title></head><body><p>各科室：现将第3号通知印发给你们。</p></body></html>"), True, []),
    ],
)  # fmt: skip
def test_a_post_that_was_taken_down(tmp_path: Path, answer: Page | None, long_term: bool, removed: list[str]) -> None:
    pages = copy.deepcopy(PAGES) | {"/zwgk/": _page("政务公开", {"通知公告": "/zwgk/tz/"}), "/zwgk/tz/": _list(3, 2, 1)}
    for number in (1, 2, 3):
        pages[f"/zwgk/tz/{number}.html"] = Page("<html><body><h1>关于印发通知的通知</h1><p>各科室：</p></body></html>")
    with SiteServer() as server:
        site = _site(pages, [["政务公开", "通知公告"]])
        site.agencies[0].catalog["items"][0]["deadline"] = {"raw": "长期公开", "long_term": long_term}
        server.start(site)
        write_data(site, server.base, tmp_path)
        assert crawl("edu", tmp_path).returncode == 0
        site.pages["/zwgk/tz/"] = _list(2, 1)
        del site.pages["/zwgk/tz/3.html"]
        if answer is not None:
            site.pages["/zwgk/tz/3.html"] = answer
        feed = tmp_path / "out.jsonl"
        assert crawl("edu", tmp_path, "-O", str(feed)).returncode == 0
    found = [one for one in json.loads(feed.read_text("utf-8"))["findings"] if one["kind"] == "removed"]
    assert [one["message"].split("的“")[1].split("”")[0] for one in found] == removed
