"""What happens to posts from night to night: new dates, back-dated ones, gone and back; and what says nothing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from audit.lastgood import last_good_sights
from audit.observations import Ask, ColumnSeen, Post, Unreached
from audit.store import Store
from tests.audit.store.test_store import AS_OF, ASK, begin, judged, seen

A, B = ASK.path, ("政务公开", "部门动态")


@pytest.fixture
def store(tmp_path: Path):
    with Store.open(tmp_path / "audit.db") as opened:
        yield opened


def night(store: Store, day: int, *columns: ColumnSeen, complete: bool = True, valid: bool = True) -> list[tuple[str, str]]:
    """Stores one night and settles its posts; what happened in it."""
    on = AS_OF + dt.timedelta(day)
    run = begin(store, as_of=on, started=dt.datetime.combine(on, dt.time(2), dt.UTC))
    for column in columns:
        at = dt.datetime.combine(on, dt.time(2, 1), dt.UTC).isoformat()
        contents = tuple(replace(one, fetched=replace(one.fetched, at=at)) for one in column.contents)
        store.save_observation(run, Ask(column.path), replace(column, contents=contents))
    store.finish_run(run, requests=1)
    if valid:
        store.settle_posts(run, {column.path for column in columns} if complete else set(), 30)
        store.settle_posts(run, {column.path for column in columns} if complete else set(), 30)
    return [(event.kind, event.url) for event in store.post_events("qinghe-wlj") if event.run == run]


def post(url: str, day: str) -> Post:
    return Post(f"通知{url}", url, dt.date.fromisoformat(day), "row")


OLD, NEW, LATE = post("/1", "2026-01-10"), post("/2", "2026-11-10"), post("/3", "2026-02-01")


def test_the_same_address_with_a_new_date(store: Store) -> None:
    assert night(store, 0, seen(OLD, NEW)) == []
    assert night(store, 1, seen(post("/1", "2026-11-20"), NEW)) == [("redated", "/1")]
    assert night(store, 2, seen(post("/1", "2026-11-20"), NEW)) == []


def test_a_post_that_two_columns_show_with_two_dates_says_nothing(store: Store) -> None:
    other = seen(post("/1", "2026-01-12"), path=B)
    for day, columns in enumerate([(seen(OLD), other), (other, seen(OLD)), (seen(OLD), other)]):
        assert night(store, day, *columns) == []


def test_a_date_that_a_void_night_printed_counts_when_a_valid_one_sees_it(store: Store) -> None:
    night(store, 0, seen(OLD))
    assert night(store, 1, seen(post("/1", "2026-11-20")), valid=False) == []
    assert night(store, 2, seen(post("/1", "2026-11-20"))) == [("redated", "/1")]


def test_a_post_that_appears_with_a_date_long_past(store: Store) -> None:
    assert night(store, 0, seen(OLD, NEW)) == [], "what the first night sees was always there"
    assert night(store, 1, seen(OLD, NEW, LATE)) == [("backdated", "/3")]
    # older than all that was read before: it may come from a page of the list that was not read then
    assert night(store, 2, seen(OLD, NEW, LATE, post("/4", "2025-01-01"))) == []


def test_a_post_is_gone_only_from_a_list_that_was_read_to_its_end(store: Store) -> None:
    night(store, 0, seen(OLD, NEW))
    assert night(store, 1, seen(NEW), complete=False) == []
    assert night(store, 2, seen(NEW), valid=False) == []
    assert night(store, 3, seen(NEW)) == [("gone", "/1")]
    assert night(store, 4, seen(NEW)) == []
    assert {one.url: one.gone for one in store.posts("qinghe-wlj")}["/1"] == str(AS_OF + dt.timedelta(3))
    assert night(store, 5, seen(OLD, NEW)) == [("back", "/1")]
    assert {one.gone for one in store.posts("qinghe-wlj")} == {None}


def test_a_post_that_moved_to_another_column_is_not_gone(store: Store) -> None:
    night(store, 0, seen(OLD, NEW), seen(LATE, path=B))
    assert night(store, 1, seen(NEW), seen(LATE, OLD, path=B)) == []


def test_events_are_asked_for_since_a_day(store: Store) -> None:
    night(store, 0, seen(OLD))
    night(store, 1, seen(post("/1", "2026-11-20")))
    assert len(store.post_events("qinghe-wlj", AS_OF + dt.timedelta(1))) == 1
    assert store.post_events("qinghe-wlj", AS_OF + dt.timedelta(2)) == ()


def test_the_last_good_sight_stands_beside_tonights_failure(store: Store) -> None:
    first = begin(store)
    store.save_observation(first, ASK, seen(NEW))
    store.finish_run(first, requests=1)
    second = begin(store, as_of=AS_OF + dt.timedelta(1))
    store.save_observation(second, ASK, Unreached(A, "stated", (), 1, "http://x/", "timeout"))
    from audit.findings import ColumnJudgement

    column = ColumnJudgement(A, "unreachable", "stated", None, 0.0, (), 1, None, 0, (), "timeout")
    judgement = replace(judged(second), columns=(column,))
    good = last_good_sights(store, second, (judgement,))[A]
    assert (good.run, good.day, good.posts, good.latest_post) == (1, AS_OF, 1, NEW.date)
    assert last_good_sights(store, first, (replace(judgement, run=first),)) == {}
