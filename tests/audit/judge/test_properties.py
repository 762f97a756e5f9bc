"""Promises that hold for whatever was seen."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audit.catalog.model import Catalog, Deadline, Element, Item
from audit.findings import judgement_from_json, judgement_to_json
from audit.judge import judge
from audit.observations import ColumnSeen, Reason
from tests.audit.judge.building import (
    NAMES,
    PATH,
    POLICY,
    TODAY,
    absent,
    content,
    item,
    judged,
    kinds,
    listing,
    picture,
    seen,
    status,
    unreached,
)

WORDS = (
    "办公电话",
    "传真号码",
    "姓名",
    "职务",
    "籍贯",
    "年度工作计划",
    "部门决算报告",
    "采购合同",
    "局长信箱",
    "标准证件照",
    "法定职责",
    "抽查结果公示",
    "",
)
TEXTS = st.sampled_from(
    [
        *WORDS,
        "办公电话：0399-5550101",
        "本栏目公开采购合同、公告。",
        "关于做好造林工作的通知",
        "清禾县林业局2025年度部门决算",
        "2026年工作计划",
    ]
)
PATHS = [(*PATH[:-1], name) for name in ("部门文件", "工作动态", "机构职能", "部门决算")]
KINDS = st.sampled_from(["label", "document", "image", "service", "statement"])
GONE = ("gone", "soft_404")
REASONS = [reason for reason in get_args(Reason) if reason not in GONE]
DAYS = st.one_of(st.none(), st.dates(dt.date(2022, 1, 1), TODAY).map(str))
DEADLINES = st.sampled_from(
    [
        Deadline("20个工作日内", "formed", 20, "working_day"),
        Deadline("两周一次", every="P2W"),
        Deadline("每年10月31日前", every="P1Y", by="10-31"),
        Deadline("及时公开", vague=True),
        Deadline(),
        Deadline("1年", every="P1Y"),
        Deadline("2月29日前", every="P1Y", by="02-29"),
    ]
)


@st.composite
def contents(draw: Any, n: int) -> Any:
    fields = tuple(
        (draw(TEXTS) or "标", draw(TEXTS), draw(st.integers(0, 2)), draw(st.booleans())) for _ in range(draw(st.integers(0, 4)))
    )
    return content(
        f"/p/{n}.html",
        draw(TEXTS),
        tuple(draw(st.lists(TEXTS, max_size=4))),
        fields,
        draw(st.sampled_from(["landing", "article", "child", "entrance"])),
        pictures=tuple(
            picture(draw(TEXTS), *draw(st.sampled_from([(None, None), (12, 12), (120, 160), (800, 600)])))
            for _ in range(draw(st.integers(0, 2)))
        ),
        attachments=tuple(draw(st.lists(TEXTS, max_size=2))),
        links=tuple(draw(st.lists(TEXTS, max_size=2))),
        forms=tuple(draw(st.lists(TEXTS, max_size=1))),
        published=draw(DAYS),
        formed=draw(DAYS),
        whole=draw(st.booleans()),
    )


@st.composite
def columns(draw: Any, path: tuple[str, ...]) -> ColumnSeen:
    state = draw(st.sampled_from(["posts", "posts", "empty", "explained_empty", "none", "unrecognised", "needs_browser"]))
    rows = tuple((draw(TEXTS) or "甲", draw(DAYS)) for _ in range(draw(st.integers(1, 5)))) if state == "posts" else ()
    list_ = listing(*rows, state=state, complete=draw(st.booleans()), total=draw(st.sampled_from([None, 3, 50])))
    last = draw(st.sampled_from([{}, {"relation": "fuzzy", "score": 60.0}, {"relation": "same", "score": 95.0}]))
    pages = [draw(contents(n)) for n in range(draw(st.integers(0, 3)))]
    unread = tuple(
        ("http://www.qinghe.example/u/", draw(st.sampled_from([*REASONS, *GONE]))) for _ in range(draw(st.integers(0, 1)))
    )
    return replace(
        seen(path=path, list_=list_, last=last, unread=unread, one_level_up=draw(st.booleans())), contents=tuple(pages)
    )


@st.composite
def observations(draw: Any, path: tuple[str, ...]) -> Any:
    kind = draw(st.sampled_from(["seen", "seen", "seen", "absent", "unreached", "doubt", "none"]))
    if kind == "seen":
        return draw(columns(path))
    made = {"absent": absent(path), "doubt": absent(path, doubt=draw(st.sampled_from(REASONS))), "none": None}
    return unreached(draw(st.sampled_from([*REASONS, *GONE])), path) if kind == "unreached" else made[kind]


@st.composite
def items(draw: Any, row: int) -> Item:
    elements = tuple(Element(draw(TEXTS) or "要素", draw(KINDS)) for _ in range(draw(st.integers(0, 4))))
    paths = tuple(draw(st.lists(st.sampled_from(PATHS), max_size=2, unique=True)))
    return Item(
        row,
        level1="机构信息",
        level2=draw(st.sampled_from(["部门文件", "工作动态", None])),
        elements=elements,
        columns=paths,
        deadline=draw(DEADLINES),
        on_website=draw(st.sampled_from([True, None, False])),
        mode=draw(st.sampled_from(["主动公开", "依申请公开", None])),
    )


@st.composite
def worlds(draw: Any) -> tuple[Catalog, dict[tuple[str, ...], Any]]:
    catalog = Catalog("目录", "清禾县林业局", tuple(draw(items(row)) for row in range(1, draw(st.integers(2, 4)))))
    seen_ = {path: thing for path in PATHS if (thing := draw(observations(path))) is not None}
    return catalog, seen_


quick = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


@quick
@given(worlds())
def test_every_item_gets_exactly_one_judgement_and_order_changes_nothing(world: Any) -> None:
    catalog, seen_ = world
    said = judge("r", "a", catalog, seen_, NAMES, POLICY, TODAY)
    assert [judgement.row for judgement in said] == [item.row for item in catalog.items]
    assert judge("r", "a", catalog, dict(reversed(list(seen_.items()))), NAMES, POLICY, TODAY) == said
    for judgement, thing in zip(said, catalog.items, strict=True):
        assert [element.text for element in judgement.elements] == [leaf.text for leaf in thing.leaves()]
        assert judge("r", "a", catalog, seen_, NAMES, POLICY, TODAY, rows=frozenset({thing.row})) == (judgement,)
        assert judgement_from_json(judgement_to_json(judgement)) == judgement


@quick
@given(worlds())
def test_verdicts_follow_from_findings(world: Any) -> None:
    catalog, seen_ = world
    for judgement in judge("r", "a", catalog, seen_, NAMES, POLICY, TODAY):
        stands = [finding for finding in judgement.findings if finding.severity != "advice"]
        assert (judgement.verdict == "gap") is bool(stands)
        assert len({finding.fingerprint for finding in judgement.findings}) == len(judgement.findings)
        assert judgement.verdict not in ("unclear", "manual", "exempt") or (judgement.reason and judgement.reason_en)
        blank = any(finding.kind == "column_empty" for finding in judgement.findings)
        missing = {
            element.text for element in judgement.elements if element.status == "missing" and element.reason != "column_empty"
        }
        assert blank or not any(
            element.reason == "column_empty" and element.status == "missing" for element in judgement.elements
        )
        assert missing == {finding.element for finding in judgement.findings if finding.kind == "element_missing"}
        if judgement.verdict == "pass":
            assert not any(element.status in ("missing", "unclear") for element in judgement.elements)
        for element in judgement.elements:
            assert element.status != "unclear" or element.reason
            assert element.status != "present" or (element.url and element.score > 0)


@quick
@given(items(1), st.data())
def test_what_could_not_be_seen_accuses_nobody(thing: Item, data: Any) -> None:
    thing = replace(thing, columns=tuple(PATHS[:2]))
    blind = data.draw(
        st.sampled_from(
            [*(unreached(reason, PATHS[0]) for reason in REASONS), *(absent(PATHS[0], doubt=reason) for reason in REASONS)]
        )
    )
    for other in (blind, data.draw(observations(PATHS[1]))):
        both = {PATHS[0]: blind}
        if other is not None and other is not blind:
            both[PATHS[1]] = other
        (said,) = judge("r", "a", Catalog("目录", "清禾县林业局", (thing,)), both, NAMES, POLICY, TODAY)
        assert not any(element.status == "missing" for element in said.elements)
        assert not any(
            finding.kind in ("column_missing", "element_missing") and finding.column == PATHS[0] for finding in said.findings
        )
        assert said.verdict in ("gap", "unclear", "exempt", "manual")


@quick
@given(columns(PATH), st.sampled_from(REASONS), items(1))
def test_an_unread_page_yields_no_missing_element(column: ColumnSeen, reason: str, thing: Item) -> None:
    """But for what is printed without a value, or lacks in some of several records: that was seen."""
    column = replace(column, unread=(("http://www.qinghe.example/u/", reason),))
    said = judged(replace(thing, columns=(PATH,)), column)
    for element in said.elements:
        assert element.status != "missing" or element.quote


PRESENT = [
    (("办公电话", "label"), seen(content(fields=(("联系电话", "0399-5550101"),)))),
    (("年度工作计划", "document"), seen(rows=(("林业局2026年工作计划", "2026-01-05"),))),
    (("局长信箱", "service"), seen(content(title="局长信箱", forms=("写信",), role="child"))),
    (("标准证件照", "image"), seen(content(pictures=(picture("证件照", 120, 160),)))),
]


@pytest.mark.parametrize(("element", "column"), PRESENT)
@quick
@given(st.lists(contents(7), max_size=2))
def test_more_evidence_never_takes_away_what_is_there(element: Any, column: ColumnSeen, more: Any) -> None:
    extra = tuple(replace(page, fields=()) for page in more)
    assert status(judged(item(element), column)) == {element[0]: "present"}
    assert status(judged(item(element), replace(column, contents=(*column.contents, *extra)))) == {element[0]: "present"}


def test_fingerprints_survive_renumbering() -> None:
    first, moved = item(("采购合同", "document")), item(("采购合同", "document"), row=7)
    other = item(("采购公告", "document"), row=1, level2="另一事项")
    column = seen(rows=(("甲事务", "2026-10-20"), ("乙事务", "2026-10-01")))
    before, after = judged(first, column), judged(moved, column, others=(other,))
    assert [f.fingerprint for f in before.findings] == [f.fingerprint for f in after.findings] != []


def test_fingerprints_hold_no_date_count_or_address() -> None:
    old = judged(item(), seen(path=PATH, rows=(("甲", "2026-01-05"), ("乙", "2026-01-02"))))
    new = judged(
        item(),
        replace(seen(path=PATH, rows=(("丙", "2026-02-05"), ("丁", "2025-01-02"))), url="http://www.qinghe.example/moved/"),
    )
    assert kinds(old) == kinds(new) == ["stale"] and old.findings[0].fingerprint == new.findings[0].fingerprint
