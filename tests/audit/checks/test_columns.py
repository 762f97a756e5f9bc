"""Columns: found, renamed, missing, unreachable, and what is said of each."""

from __future__ import annotations

from typing import Any

import pytest

from audit.observations import Hop, NamedLink
from tests.audit.judge.building import BASE, PATH, absent, content, hops, item, judged, kinds, listing, seen, status, unreached

ROWS = (("关于做好造林工作的通知", "2026-10-20"),)


@pytest.mark.parametrize(
    ("last", "more", "column"),
    [
        ({}, {}, "found"),
        ({"text": "单位文件", "relation": "same", "score": 95.0}, {}, "found"),
        ({"text": "林业文件", "relation": "same", "score": 84.0}, {}, "renamed"),
        ({"text": "文件", "relation": "meta", "score": 80.0}, {}, "found"),
        ({"text": "文件", "relation": "contained", "score": 80.0}, {}, "renamed"),
        ({}, {"one_level_up": True}, "renamed"),
        ({"text": "随便", "relation": "pinned"}, {"source": "pinned"}, "found"),
        ({}, {"hops": (*hops(), Hop("", "政策", f"{BASE}/z/", 0, None, "inserted"))}, "renamed"),
        ({}, {"hops": (Hop("业务工作", "", None, 0, None, "skipped"), *hops())}, "renamed"),
        # A container that only holds other columns renames none of them.
        ({}, {"hops": (Hop("信息公开目录", "", None, 0, None, "skipped"), *hops())}, "found"),
        ({}, {"hops": (*hops(), Hop("", "法定主动公开内容", f"{BASE}/z/", 0, None, "inserted"))}, "found"),
    ],
)
def test_found_or_renamed(last: dict[str, Any], more: dict[str, Any], column: str) -> None:
    said = judged(item(("部门文件", "document")), seen(rows=ROWS, last=last, **more))
    assert said.columns[0].status == column
    assert ("column_renamed" in kinds(said)) is (column == "renamed")
    assert said.verdict != "gap"


def test_a_renamed_column_names_both() -> None:
    said = judged(item(), seen(rows=ROWS, last={"text": "林业文件", "relation": "same", "score": 84.0}))
    (finding,) = said.findings
    assert "林业文件" in finding.message and "部门文件" in finding.message and finding.severity == "advice"
    assert "林业文件" in finding.message_en and finding.url == f"{BASE}/c/" and finding.evidence and finding.seen_at


@pytest.mark.parametrize(
    ("observation", "column", "verdict", "kind"),
    [
        (absent(), "missing", "gap", "column_missing"),
        (absent(gone_url=f"{BASE}/gone/"), "missing", "gap", "column_missing"),
        (absent(doubt="budget"), "unreachable", "unclear", "column_unreachable"),
        (unreached("timeout"), "unreachable", "unclear", "column_unreachable"),
        (unreached("blocked"), "unreachable", "unclear", "column_unreachable"),
        (unreached("robots"), "unreachable", "unclear", "column_unreachable"),
        (unreached("gone"), "missing", "gap", "column_missing"),
        (unreached("soft_404"), "missing", "gap", "column_missing"),
        (None, "unreachable", "unclear", "column_unreachable"),
    ],
)
def test_not_seen(observation: Any, column: str, verdict: str, kind: str) -> None:
    said = judged(item(("办公电话", "label"), ("年度计划", "document")), *filter(None, [observation]))
    assert (said.columns[0].status, said.verdict, kinds(said)) == (column, verdict, [kind])
    assert set(status(said).values()) == {"not_checked"} and said.freshness.status == "unclear"
    assert (said.reason is None) is (verdict == "gap")


def test_a_missing_column_is_one_finding_that_says_what_stands_there() -> None:
    said = judged(
        item(("办公电话", "label")),
        absent(instead=(NamedLink("政策解读", f"{BASE}/j/"),), nearest=("部门文件汇编", "政策解读")),
    )
    (finding,) = said.findings
    assert finding.severity == "major" and "部门文件汇编" in finding.message and "部门文件汇编" in finding.message_en
    assert said.columns[0].reached == 3 and finding.column == PATH


@pytest.mark.parametrize(
    "observation", [absent(("机构信息", "基本信息"), "inferred"), unreached("gone", ("机构信息", "基本信息"), "inferred")]
)
def test_an_inferred_column_is_never_missing(observation: Any) -> None:
    said = judged(item(("办公电话", "label"), columns=()), observation)
    assert (said.columns[0].status, said.columns[0].source, said.verdict) == ("unreachable", "inferred", "unclear")
    assert "column_missing" not in kinds(said)


def test_several_columns_are_judged_one_by_one() -> None:
    other = ("互动交流", "在线访谈")
    thing = item(("部门文件", "document"), ("访谈实录", "document"), columns=(PATH, other))
    said = judged(thing, seen(rows=ROWS), absent(other))
    assert [column.status for column in said.columns] == ["found", "missing"] and kinds(said) == ["column_missing"]
    assert status(said)["访谈实录"] == "not_checked"
    said = judged(thing, seen(rows=ROWS), unreached(path=other))
    assert status(said)["访谈实录"] == "unclear" and said.verdict == "unclear"
    said = judged(thing, seen(rows=ROWS), seen(path=other, rows=(("护林访谈实录", "2026-05-06"),)))
    assert set(status(said).values()) == {"present"} and said.verdict == "pass"


def test_a_blank_column_is_one_finding() -> None:
    said = judged(item(("采购公告", "document")), seen(content(lines=("共0条",)), list_=listing(state="empty")))
    assert (kinds(said), said.freshness.status, status(said)) == (["column_empty"], "empty", {"采购公告": "missing"})


def test_a_page_that_says_why_it_is_empty_is_no_gap() -> None:
    note = "2026年以来未发生政府采购，特此说明。"
    said = judged(item(("采购公告", "document")), seen(list_=listing(state="explained_empty", note=note)))
    assert (said.verdict, kinds(said), said.freshness.status, status(said)) == (
        "pass",
        [],
        "explained_empty",
        {"采购公告": "not_checked"},
    )
    assert said.reason and note in said.reason


@pytest.mark.parametrize("state", ["needs_browser", "unrecognised"])
def test_a_list_that_was_not_read_is_unclear(state: str) -> None:
    said = judged(item(("采购公告", "document")), seen(list_=listing(state=state)))
    assert (said.verdict, kinds(said), said.freshness.status, status(said)) == (
        "unclear",
        [],
        "unclear",
        {"采购公告": "unclear"},
    )


def test_exempt_and_manual() -> None:
    for more, verdict in (
        ({"on_website": False}, "exempt"),
        ({"mode": "依申请公开"}, "exempt"),
        ({"on_website": None, "columns": (), "channels": ("公示栏",)}, "manual"),
    ):
        said = judged(item(("电话", "label"), **more), absent())
        assert said.verdict == verdict and said.reason and said.reason_en and not said.findings and not said.columns
