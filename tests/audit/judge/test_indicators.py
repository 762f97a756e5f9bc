"""Indicator tables: the kinds of check of 004 against the reviewed table, and what judging makes of them."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from audit.asks import asks
from audit.catalog.model import Catalog, Deadline, Element, from_json
from audit.findings import Judgement
from audit.indicators import check_of, checks_of, load_rules
from audit.judge import judge
from audit.messages import Messages
from tests.audit.judge.building import NAMES, POLICY, TODAY, content, item, seen

HERE = Path(__file__).resolve().parent
CATALOGS = HERE.parents[2] / "catalog_data" / "catalogs"
RULES = POLICY.indicators
EXCEPTIONS = {
    12: "one overall account a year, which no word of the question says",
    92: "a list made anew each year, which no word of the question says",
    100: "年度薪酬 is one of many things that are published as they arise",
}
"""Rows where a person sorts otherwise than the rules, with the reason."""


def catalog_of(name: str) -> Catalog:
    return from_json((CATALOGS / f"{name}.json").read_text("utf-8"), name)


def reviewed() -> list[dict[str, str]]:
    with (HERE / "indicators_004.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def test_the_rules_sort_004_as_people_did() -> None:
    catalog, table = catalog_of("zhoucun-zfb"), reviewed()
    assert [(int(row["row"]), row["question"]) for row in table] == [
        (one.row, " ".join(one.content.split())) for one in catalog.items
    ]
    assert all(row["why"] for row in table) and len(table) == 160
    sorted_so = checks_of(catalog, RULES)
    otherwise = {int(row["row"]) for row in table if sorted_so[int(row["row"])].kind != row["kind"]}
    assert otherwise == set(EXCEPTIONS)
    assert len(otherwise) <= 0.05 * len(table)


@pytest.mark.parametrize("name", ["demo", "jingan-hzjl", "xixiu-fpb", "xixiu-zfb", "zhoucun-kjj"])
def test_other_catalogs_have_no_questions(name: str) -> None:
    assert checks_of(catalog_of(name), RULES) == {}


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("是否公布规范性文件清理结果", "document"),
        ("名称规范性如何", "manual"),
        ("是否按季度更新救助人数", "recurring"),
        ("是否公开政府定价或指导价清单", "document"),
        ("是否发布业务培训计划", "document"),
        ("是否组织业务培训", "manual"),
        ("是否设置公开目录", "structure"),
        ("是否编制并公开事项目录", "document"),
        ("是否开通区长信箱", "service"),
        ("是否发布２０１９年度工作要点", "annual"),
    ],
)
def test_words(question: str, kind: str) -> None:
    assert check_of(item(content=question), RULES).kind == kind


def test_a_frequency_in_the_deadline_makes_a_duty_recur() -> None:
    thing = item(content="是否公开落实情况", deadline=Deadline("两周一次", every="P2W"))
    assert check_of(thing, RULES).kind == "recurring"


def test_every_manual_rule_has_its_reason_in_both_languages() -> None:
    keys = {f"why.manual_{rule.reason}" for rule in RULES if rule.kind == "manual"}
    assert len(keys) == 8
    assert keys <= Messages("zh").keys() and keys <= Messages("en").keys()
    assert all(rule.why for rule in RULES)


@pytest.mark.parametrize("entry", [{"kind": "guess", "words": "x", "why": "y"}, {"kind": "manual", "words": "x", "why": "y"}])
def test_a_rule_without_kind_or_reason_is_refused(entry: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"indicators\.mine"):
        load_rules({"mine": entry})


QUESTIONS = Catalog(
    "表",
    "清禾县林业局",
    tuple(
        replace(item((text, "statement"), row=row, columns=(("政务公开", name),)), content=text)
        for row, (text, name) in enumerate(
            [("在线渠道是否畅通", "在线渠道"), ("是否设置政策解读专栏", "政策解读"), ("是否公开抽查清单", "抽查清单")], 1
        )
    ),
)


def judged(catalog: Catalog) -> tuple[Judgement, ...]:
    column = seen(content(lines=("本页为解读材料",)), path=("政务公开", "政策解读"), rows=(("甲", "2026-11-02"),))
    return judge("r", "a", catalog, {column.path: column}, NAMES, POLICY, TODAY)


def test_manual_questions_ask_nothing_and_say_why() -> None:
    assert [ask.path[-1] for ask in asks(QUESTIONS, {}, NAMES, POLICY, TODAY)] == ["政策解读", "抽查清单"]
    first = judged(QUESTIONS)[0]
    assert (first.verdict, first.columns, first.findings) == ("manual", (), ())
    assert first.reason == Messages("zh").say("why.manual_trial")
    assert first.reason_en == Messages("en").say("why.manual_trial")
    assert [element.status for element in first.elements] == ["not_checked"]


def test_a_question_of_structure_is_answered_by_its_column() -> None:
    second, third = judged(QUESTIONS)[1:]
    assert [(one.status, one.quote, one.url) for one in second.elements] == [
        ("present", "政策解读", "http://www.qinghe.example/c/")
    ]
    assert third.verdict == "unclear"


def test_the_same_words_in_another_catalog_are_judged_as_before() -> None:
    other = replace(
        QUESTIONS, items=(*QUESTIONS.items, *(replace(QUESTIONS.items[2], row=row, content="清单") for row in range(4, 8)))
    )
    assert [ask.path[-1] for ask in asks(other, {}, NAMES, POLICY, TODAY)] == ["在线渠道", "政策解读", "抽查清单"]
    assert judged(other)[0].verdict == "unclear"
    assert Element(other.items[0].content, "statement") in other.items[0].elements


def test_one_row_of_a_table_is_sorted_as_in_the_whole() -> None:
    plain = replace(
        QUESTIONS, items=(*(replace(QUESTIONS.items[2], row=row, content="清单") for row in range(4, 8)), *QUESTIONS.items)
    )
    assert [ask.path[-1] for ask in asks(plain, {}, NAMES, POLICY, TODAY, frozenset({1}))] == ["在线渠道"]
    assert asks(QUESTIONS, {}, NAMES, POLICY, TODAY, frozenset({1})) == ()
