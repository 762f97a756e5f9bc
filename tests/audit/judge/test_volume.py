"""Judging at its size gives every answer: 200 elements against 2,000 segments, 200 items against 3,000 posts. `make bench` times both."""

from __future__ import annotations

from dataclasses import replace

from audit.judge import judge
from audit.observations import ColumnAbsent, ColumnSeen
from audit.store import Page
from evaluation.bench_judging import COLUMNS, ELEMENTS, ITEMS, POSTS, SEGMENTS, crowded_column, large_run, look_for, thrift
from tests.audit.judge.building import BASE, NAMES, POLICY, TODAY, absent, content, hops, listing, seen


def test_200_elements_against_2000_segments() -> None:
    evidence, texts = crowded_column()
    assert len(texts) == ELEMENTS and len(evidence.segments) + len(evidence.lines) >= 0.95 * SEGMENTS
    answers = look_for(texts, evidence)
    assert len(answers) == ELEMENTS
    assert {answer.status for answer in answers} <= {"present", "missing", "unclear"}
    assert look_for(texts, evidence) == answers, "the second look, from what was kept, says the same"


def test_200_items_against_3000_posts() -> None:
    things, observed = large_run()
    assert len(observed) == COLUMNS and sum(len(one.listing.posts) for one in observed.values()) == POSTS
    judgements = judge("r", "a", things, observed, NAMES, POLICY, TODAY)
    assert [one.row for one in judgements] == list(range(1, ITEMS + 1))
    assert all(len(one.elements) == 3 and one.columns[0].status == "found" for one in judgements)


def page(path: str, content_type: str = "text/html; charset=utf-8") -> Page:
    return Page(BASE + path, BASE + path, 200, "2026-11-20T02:15:00+00:00", "0" * 64, 1, content_type, (), "fetched")


def test_pages_fetched_against_pages_needed() -> None:
    column: ColumnSeen = seen(
        content("/c/"), content("/p/0.html"), list_=replace(listing(("甲", "2026-10-20")), pages_read=2), hops=hops()
    )
    gone: ColumnAbsent = absent(looked_at=(f"{BASE}/map.html",))
    fetched = [page(path) for path in ("/", "/0/", "/1/", "/2/", "/c/", "/p/0.html", "/c/index_1.html", "/map.html", "/other/")]
    used = thrift(BASE, [*fetched, page("/f/a.pdf", "application/pdf")], [column, gone])
    assert (used.fetched, used.needed, used.absent) == (9, 7, 1)
