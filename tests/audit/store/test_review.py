"""What people decide is kept with its line in the log; sessions and tokens open nothing once closed."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from audit.store import Store, StoreError
from audit.store.accounts import Accounts
from audit.store.review import LogLine, Reviews
from tests.audit.reports import fake

TODAY = dt.date(2026, 11, 20)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "a.db") as opened:
        yield opened


def run(store: Store, items=(), judgements=None, day=TODAY) -> str:
    made = store.begin_run(agency=fake.AGENCY, site="qinghe", catalog=fake.CATALOG, as_of=day, items=items)
    judged = fake.judgements() if judgements is None else judgements
    store.save_judgements(made, [replace(one, run=made) for one in judged if not items or one.row in items])
    store.finish_run(made, requests=3)
    return made


def test_a_change_and_its_line_are_one_step(store: Store) -> None:
    reviews = Reviews(store)
    assert reviews.change(fake.AGENCY, [("a1", 1), ("b2", 2)], "li", "confirm", {"why": "看过"}, state="confirmed") == 2
    assert reviews.change(fake.AGENCY, [("a1", 1)], "wang", "assign", assignee="赵", due=dt.date(2026, 12, 4)) == 1
    first = reviews.reviews(fake.AGENCY, TODAY)["a1"]
    assert (first.state, first.assignee, first.due, first.who) == ("confirmed", "赵", dt.date(2026, 12, 4), "wang")
    lines = reviews.lines(fake.AGENCY, "a1")
    assert [(line.who, line.action) for line in lines] == [("wang", "assign"), ("li", "confirm")]
    assert lines[1].detail == {"why": "看过", "state": "confirmed"} and lines[0].at.endswith("Z")


def test_an_exception_that_ran_out_is_open_again(store: Store) -> None:
    reviews = Reviews(store)
    reviews.change(fake.AGENCY, [("a1", 1)], "li", "dismiss", state="accepted", until=dt.date(2026, 12, 31))
    assert reviews.reviews(fake.AGENCY, dt.date(2026, 12, 31))["a1"].state == "accepted"
    assert reviews.reviews(fake.AGENCY, dt.date(2027, 1, 1))["a1"].state == "reopened"


def test_the_log_cannot_be_rewritten(store: Store) -> None:
    Reviews(store).log(LogLine("", "li", "note", fake.AGENCY))
    for sql in ("DELETE FROM review_log", "UPDATE review_log SET who = 'x'"):
        with sqlite3.connect(store.path) as other, pytest.raises(sqlite3.DatabaseError, match="only added to"):
            other.execute(sql)


def test_a_recheck_of_one_row_is_no_result_of_the_agency(store: Store) -> None:
    whole = run(store)
    reviews = Reviews(store)
    number = reviews.begin_recheck(fake.AGENCY, 5, "f5", "li")
    assert reviews.recheck(number).run is None and reviews.open_rechecks(fake.AGENCY) == 1
    partial = run(store, items=[5])
    assert reviews.recheck(number).run == partial and reviews.progress(partial).answered == 0
    reviews.end_recheck(number, 0, "")
    assert reviews.recheck(number).code == 0 and reviews.open_rechecks(fake.AGENCY) == 0
    assert reviews.last_whole_run(fake.AGENCY).id == whole and reviews.report_run(fake.AGENCY).id == whole
    assert [one.id for one in reviews.later_partial_runs(fake.AGENCY, 1)] == [partial]


def test_a_recheck_that_nobody_waits_for_is_closed(store: Store) -> None:
    reviews = Reviews(store)
    number = reviews.begin_recheck(fake.AGENCY, 5, "f5", "li")
    now = dt.datetime.now(dt.UTC)
    assert reviews.expire_rechecks(now - dt.timedelta(minutes=31), "stopped") == 0
    assert reviews.expire_rechecks(now + dt.timedelta(minutes=1), "stopped") == 1
    assert reviews.recheck(number).error == "stopped" and reviews.open_rechecks(fake.AGENCY) == 0


def test_trend_history_and_views(store: Store) -> None:
    run(store, day=dt.date(2026, 11, 19))
    run(store, judgements=[one for one in fake.judgements() if one.row != 7])
    reviews = Reviews(store)
    assert [(point.as_of.day, point.counts["gap"]) for point in reviews.trend(fake.AGENCY, 9)] == [(19, 3), (20, 2)]
    mark = fake.stale().findings[0].fingerprint
    assert [(one.number, found is not None) for one, found in reviews.history(fake.AGENCY, mark)] == [(2, True), (1, True)]
    with sqlite3.connect(store.path) as db:
        for view, count in (("runs", 2), ("items", 15), ("findings", 9), ("columns", 11), ("posts", 0)):
            assert db.execute(f"SELECT count(*) FROM tidy_{view}").fetchone()[0] == count, view


def test_sessions_and_tokens(store: Store) -> None:
    accounts, now = Accounts(store), dt.datetime(2026, 11, 20, tzinfo=dt.UTC)
    assert accounts.put_user("li", "auditor", "hash") and not accounts.put_user("li", "admin", "hash2")
    cookie = accounts.open_session("li", 8, now)
    session = accounts.session(cookie, now)
    assert session and session.role == "admin" and len(session.csrf) > 30
    assert accounts.session(cookie, now + dt.timedelta(hours=9)) is None and accounts.session("x", now) is None
    with sqlite3.connect(store.path) as db:
        assert cookie not in str(db.execute("SELECT * FROM sessions").fetchall())
    accounts.put_user("li", "viewer", "hash3")
    assert accounts.session(cookie, now) is None, "a new password ends the sessions"
    secret = accounts.add_token("报表", "li")
    assert accounts.token(secret)
    accounts.revoke_token(accounts.tokens()[0].id)
    assert accounts.token(secret) is None and accounts.remove_user("li") and not accounts.remove_user("li")


def test_a_field_that_no_review_has_is_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="no fields of a review"):
        Reviews(store).change(fake.AGENCY, [("a", 1)], "li", "x", colour="red")
    with pytest.raises(StoreError):
        store.run(99)
