"""The clocks: FRESH by frequency or window, DATE by the year's document, LAG of one document; and links that are gone."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from audit.catalog.model import Deadline
from audit.checks.lateness import lag
from audit.workdays import load
from tests.audit.judge.building import BASE, PATH, content, item, judged, kinds, listing, posts, seen

EVERY = {period: Deadline(period, every=period) for period in ("P2W", "P1M", "P3M", "P6M", "P1Y")}
LAG = Deadline("20个工作日内", "formed_or_changed", 20, "working_day")


@pytest.mark.parametrize(
    ("name", "deadline", "newest", "fresh"),
    [
        ("部门决算", LAG, "2023-06-14", "fresh"),  # 20 working days limit one document's lag, never a column's age
        ("应急预案", LAG, "2019-06-14", "fresh"),
        ("工作动态", LAG, "2026-11-06", "fresh"),
        ("工作动态", LAG, "2026-11-05", "stale"),
        ("通知公告", LAG, "2026-05-20", "fresh"),
        ("通知公告", LAG, "2026-05-19", "stale"),
        ("政策文件", LAG, "2026-05-19", "stale"),
        ("人事信息", LAG, "2025-11-20", "fresh"),
        ("人事信息", LAG, "2025-11-19", "stale"),
        ("机构职能", LAG, "2018-01-02", "static"),
        ("领导信息", LAG, "2018-01-02", "static"),
        ("林业科普", EVERY["P2W"], "2026-11-06", "fresh"),
        ("林业科普", EVERY["P2W"], "2026-11-05", "stale"),
        ("林业科普", EVERY["P1M"], "2026-10-17", "fresh"),  # three days of grace: two posts a month apart by the calendar
        ("林业科普", EVERY["P1M"], "2026-10-16", "stale"),
        ("林业科普", EVERY["P3M"], "2026-08-13", "fresh"),
        ("林业科普", EVERY["P3M"], "2026-08-12", "stale"),
        ("工作动态", EVERY["P6M"], "2026-07-01", "fresh"),  # the catalog's own frequency stands above the window
        ("林业科普", EVERY["P1Y"], "2025-10-21", "fresh"),
        ("林业科普", EVERY["P1Y"], "2025-10-20", "stale"),
    ],
)
def test_how_old_a_column_may_be(name: str, deadline: Deadline, newest: str, fresh: str) -> None:
    path = (*PATH[:-1], name)
    rows = (("关于甲的材料", newest), ("关于乙的材料", "2017-12-29"))
    said = judged(item(columns=(path,), deadline=deadline), seen(path=path, rows=rows))
    assert said.freshness.status == fresh, said.freshness
    assert ("stale" in kinds(said)) is (fresh == "stale") and said.verdict == ("gap" if fresh == "stale" else "pass")
    assert said.freshness.latest_post == dt.date.fromisoformat(newest)


def test_a_stale_column_says_since_when_and_by_which_rule() -> None:
    path = (*PATH[:-1], "部门动态")
    said = judged(item(columns=(path,)), seen(content(), path=path, rows=(("甲", "2026-05-01"), ("乙", "2026-04-30"))))
    (finding,) = said.findings
    assert finding.message == "“部门动态”栏目最新信息为2026-05-01，距今203天，超过14天的更新期限"
    assert finding.message_en == 'Newest post of column "部门动态": 2026-05-01, 203 days ago; the limit is 14 days'
    assert finding.rule and "19号" in finding.rule and "guoban-2019-19" in finding.rule and finding.evidence
    assert said.freshness.limit == dt.date(2026, 11, 6) and said.freshness.rule == finding.rule


@pytest.mark.parametrize(
    ("by", "today", "text", "rows", "fresh"),
    [
        ("10-31", "2026-11-20", "部门决算报告", [("林业局2025年度部门决算", "2026-09-18")], "fresh"),
        ("10-31", "2026-11-20", "部门决算报告", [("林业局2024年度部门决算", "2025-09-18")], "stale"),
        (
            "10-31",
            "2026-10-31",
            "部门决算报告",
            [("林业局2024年度部门决算", "2025-09-18")],
            "fresh",
        ),  # on the day itself there is time
        ("10-31", "2026-11-01", "部门决算报告", [("林业局2024年度部门决算", "2025-09-18")], "stale"),
        (
            "10-31",
            "2026-11-20",
            "部门决算报告",
            [("林业局2024年度部门决算", "2026-03-02")],
            "stale",
        ),  # posted this year, of the wrong year
        ("10-31", "2026-11-20", "部门决算报告", [("林业局部门决算", "2026-09-18")], "fresh"),
        ("10-31", "2026-11-20", "部门决算报告", [("林业局部门决算", None)], "undated"),
        ("01-31", "2026-11-20", "公开年报", [("林业局2025年政府信息公开工作年度报告", "2025-12-30")], "fresh"),
        ("01-31", "2026-01-15", "公开年报", [("林业局2024年政府信息公开工作年度报告", "2025-01-20")], "fresh"),
        ("03-31", "2026-11-20", "部门预算", [("林业局2026年部门预算", "2026-02-12")], "fresh"),
        ("03-31", "2026-11-20", "部门预算", [("林业局2025年部门预算", "2025-02-13")], "stale"),
        (
            "07-31",
            "2026-11-20",
            "造林方案",
            [("清禾县2025年造林方案", "2025-07-07"), ("清禾县2026年造林方案", "2026-07-06")],
            "fresh",
        ),
        (
            "10-31",
            "2026-11-20",
            "部门决算报告",
            [("关于召开会议的通知", "2026-11-03"), ("林业局2024年度部门决算", "2025-09-18")],
            "stale",
        ),
        (
            "10-31",
            "2026-11-20",
            "部门决算报告",
            [("水务局2025年度部门决算", "2026-09-18"), ("林业局2024年度部门决算", "2025-09-18")],
            "stale",
        ),
    ],
)
def test_the_year_s_document(by: str, today: str, text: str, rows: Any, fresh: str) -> None:
    path = (*PATH[:-1], "林业科普")
    deadline = Deadline(f"每年{by}前", every="P1Y", by=by)
    said = judged(
        item((text, "document"), columns=(path,), deadline=deadline),
        seen(path=path, rows=tuple(rows)),
        today=dt.date.fromisoformat(today),
    )
    assert said.freshness.status == fresh, said.freshness
    assert kinds(said) == (["stale"] if fresh == "stale" else []), said.findings
    assert said.verdict == {"fresh": "pass", "stale": "gap", "undated": "unclear"}[fresh]


@pytest.mark.parametrize(
    ("column", "status", "reason"),
    [
        (
            {"list_": listing(("甲", "2026-01-05"), ("乙", "2026-01-04"), complete=False)},
            "stale",
            None,
        ),  # newest first: the rest is older
        (
            {"list_": listing(("甲", "2025-01-05"), ("乙", "2026-01-04"), ("丙", "2026-01-09"), complete=False)},
            "unclear",
            "list_incomplete",
        ),
        ({"list_": listing(("甲", None), ("乙", "2026-01-04"), ("丙", "2026-01-03"))}, "unclear", "undated_posts"),
        ({"list_": listing(("甲", "2026-01-04"), ("乙", "2026-01-03"), ("丙", None))}, "stale", None),
        ({"list_": listing(("甲", None), ("乙", None))}, "undated", "undated_posts"),
        (
            {"rows": (("甲", "2026-01-05"),), "last": {"relation": "fuzzy", "score": 60.0, "text": "林业动向"}},
            "unclear",
            "column_doubtful",
        ),
        ({"list_": listing(state="empty"), "unread": ((f"{BASE}/k/", "timeout"),)}, "unclear", "timeout"),
    ],
)
def test_what_was_not_seen_is_never_stale(column: dict[str, Any], status: str, reason: str | None) -> None:
    path = (*PATH[:-1], "工作动态")
    said = judged(item(columns=(path,)), seen(path=path, **column))
    assert (said.freshness.status, said.freshness.reason) == (status, reason)
    assert said.verdict == ("gap" if status == "stale" else "unclear")


@pytest.mark.parametrize(("newest", "status"), [("2026-10-30", "unclear"), ("2026-03-02", "stale")])
def test_an_inferred_date_needs_a_margin(newest: str, status: str) -> None:
    path = (*PATH[:-1], "工作动态")
    list_ = listing()
    list_ = type(list_)("posts", posts(("甲", newest), ("乙", "2026-01-02"), date_sure=False), 1)
    assert judged(item(columns=(path,)), seen(path=path, list_=list_)).freshness.status == status


def test_a_frequency_is_kept_where_any_column_keeps_it() -> None:
    one, two = (*PATH[:-1], "甲栏"), (*PATH[:-1], "乙栏")
    thing = item(columns=(one, two), deadline=EVERY["P2W"])
    said = judged(thing, seen(path=one, rows=(("甲", "2026-01-05"),)), seen(path=two, rows=(("乙", "2026-11-18"),)))
    assert said.freshness.status == "fresh" and kinds(said) == []
    said = judged(thing, seen(path=one, rows=(("甲", "2026-01-05"),)), seen(path=two, rows=(("乙", "2026-01-18"),)))
    assert kinds(said) == ["stale"]


def test_a_warning_before_the_limit() -> None:
    path = (*PATH[:-1], "通知公告")
    said = judged(item(columns=(path,)), seen(path=path, rows=(("甲", "2026-05-28"), ("乙", "2026-05-20"))))
    (finding,) = said.findings
    assert (finding.kind, finding.severity, said.verdict) == ("expiring", "advice", "pass") and "2026-11-28" in finding.message


@pytest.mark.parametrize(
    ("formed", "published", "deadline", "count"),
    [
        ("2026-09-11", "2026-10-15", LAG, None),  # the 20th working day
        ("2026-09-11", "2026-10-16", LAG, 21),
        ("2026-08-27", "2026-11-03", LAG, 44),
        ("2026-11-03", "2026-08-27", LAG, None),  # the dates contradict each other
        ("2026-09-24", "2026-10-09", Deadline("5个工作日内", "formed", 5, "working_day"), None),
        ("2026-09-24", "2026-10-10", Deadline("5个工作日内", "formed", 5, "working_day"), 6),
        ("2026-11-02", "2026-11-09", Deadline("5日内", "formed", 5, "day"), None),  # the fifth day is a Saturday
        ("2026-11-02", "2026-11-10", Deadline("5日内", "formed", 5, "day"), 8),
        ("2026-09-28", "2026-10-08", Deadline("5日内", "formed", 5, "day"), None),  # ends on a holiday, moves to 10-08
        ("2026-09-11", "2026-10-16", Deadline("及时公开", vague=True), 21),
        (
            "2026-08-27",
            "2026-11-03",
            Deadline("批复后20日内", "approval", 20, "day"),
            None,
        ),  # the day of approval is not on the page
        ("2026-08-27", "2026-11-03", EVERY["P1Y"], None),
    ],
)
def test_lateness(formed: str, published: str, deadline: Deadline, count: int | None) -> None:
    page = content("/p/0.html", "关于护林防火的通知", ("正文。",), role="article", formed=formed, published=published)
    said = judged(item(deadline=deadline), seen(content(), page, rows=(("关于护林防火的通知", "2026-11-03"),)))
    late = [finding for finding in said.findings if finding.kind == "late_publication"]
    assert [f"相隔{count}" in finding.message for finding in late] == ([True] if count else [])
    if late:
        assert formed in late[0].message and published in late[0].message_en and late[0].evidence == page.fetched.sha256


def test_beyond_the_covered_years_nothing_is_computed() -> None:
    assert lag(dt.date(2026, 12, 1), dt.date(2027, 3, 1), 20, True, load()) is None


def test_another_body_s_document_is_not_late() -> None:
    page = content(
        "/p/0.html",
        "关于护林防火的通知",
        (),
        (("发文机关", "省林业和草原局"),),
        role="article",
        formed="2026-08-27",
        published="2026-11-03",
    )
    said = judged(item(), seen(content(), page, rows=(("关于护林防火的通知", "2026-11-03"),)))
    assert kinds(said) == []


def test_a_shared_column_s_late_document_is_told_once() -> None:
    page = content("/p/0.html", "关于护林防火的通知", ("正文。",), role="article", formed="2026-08-27", published="2026-11-03")
    column = seen(content(), page, rows=(("关于护林防火的通知", "2026-11-03"),))
    first, second = item(("简报信息", "statement"), row=1), item(("办事统计", "statement"), row=2)
    told = [kinds(judged(thing, column, others=(other,))) for thing, other in ((first, second), (second, first))]
    assert "late_publication" in told[0]
    court = judged(second, column, others=())
    assert "late_publication" in kinds(court)


def test_a_post_that_is_gone_is_a_broken_link() -> None:
    column = seen(
        rows=(("关于甲的通知", "2026-11-03"), ("关于乙的通知", "2026-11-01")),
        unread=((f"{BASE}/p/1.html", "gone"), (f"{BASE}/k/", "gone")),
    )
    said = judged(item(), column)
    (finding,) = said.findings
    assert (finding.kind, finding.severity, said.verdict) == (
        "broken_link",
        "minor",
        "gap",
    ) and "关于乙的通知" in finding.message
