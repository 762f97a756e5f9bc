"""What the held-out columns showed: files that are gone, workbooks of a budget, titles that tell nothing, values that only point."""

from __future__ import annotations

import pytest

from tests.audit.judge.building import BASE, content, item, judged, listing, seen, status

LINES = ("现将有关情况公布如下，请社会各界监督，如有意见请在公示期内提出。",)


def _with_file(title: str, name: str, why: str, wanted: str, lines: tuple[str, ...] = LINES) -> dict[str, str]:
    article = content("/p/0.html", title, lines, role="article", attachments=(name,))
    column = seen(content(), article, list_=listing((title, "2026-10-20"), complete=True), unread=((f"{BASE}/f/{name}", why),))
    return status(judged(item((wanted, "document")), column))


def test_a_file_that_was_removed_is_there_in_name_only() -> None:
    title, name = "移民后期扶持资金发放公示", "移民后期扶持补助名单.xlsx"
    lines = (*LINES, f"附件：{name}")
    assert _with_file(title, name, "gone", "补助名单", lines)["补助名单"] != "present"
    assert _with_file(title, name, "in_attachment", "补助名单", lines) == {"补助名单": "present"}


@pytest.mark.parametrize(
    ("title", "name", "wanted", "answer"),
    [
        ("关于公布水库加固项目有关资料的公告", "附件1.pdf", "竣工验收报告", "unclear"),
        ("水库加固工程招标公告", "附件1.pdf", "食品抽检报告", "missing"),
        ("清禾县林业局2026年部门预算", "2026年部门预算公开表.xlsx", "“三公”经费预算", "unclear"),
        ("清禾县林业局2026年部门预算", "2026年部门预算公开表.xlsx", "采购合同", "missing"),
    ],
)
def test_what_an_unread_file_may_hold(title: str, name: str, wanted: str, answer: str) -> None:
    assert _with_file(title, name, "image_only", wanted) == {wanted: answer}


def test_a_value_that_only_points_is_a_doubt() -> None:
    said = judged(item(("办公时间", "label")), seen(content(fields=(("办公时间", "详见附件"),), lines=LINES)))
    assert status(said) == {"办公时间": "unclear"}


def test_a_list_that_holds_nothing_is_no_document() -> None:
    path = ("政务公开", "人事任免")
    empty = seen(content(title="人事任免", lines=("人事任免", "暂无数据", "要闻速递")), path=path, list_=listing(state="empty"))
    said = judged(item(("人事任免信息", "document"), ("公开招聘结果", "document"), columns=(path,)), empty)
    assert set(status(said).values()) == {"missing"}


def test_a_field_of_work_makes_any_plan_a_doubt() -> None:
    column = seen(list_=listing(("清禾县“十五五”水安全保障规划", "2026-08-30"), complete=True))
    said = judged(item(("全县水务领域发展相关规划", "document"), ("年度工作总结", "document")), column)
    assert status(said)["全县水务领域发展相关规划"] in ("unclear", "present")


@pytest.mark.parametrize(
    ("wanted", "title"),
    [
        ("民生实事推进落实情况", "清禾县林业局民生实事三季度推进情况"),
        ("本单位办理建议提案总体情况及重要工作进展", "清禾县林业局2026年建议提案办理工作情况报告"),
    ],
)
def test_how_a_thing_went(wanted: str, title: str) -> None:
    said = judged(item((wanted, "statement")), seen(list_=listing((title, "2026-10-12"), complete=True)))
    assert status(said) == {wanted: "present"}


@pytest.mark.parametrize(("wanted", "answer"), [("工作经历", "missing"), ("个人简历", "present")])
def test_a_year_of_birth_tells_no_career(wanted: str, answer: str) -> None:
    profile = content("/p/0.html", "言若澄", ("言若澄，女，汉族，1976年4月生，清禾苍岭人，中共党员。",), role="article")
    column = seen(content(), profile, list_=listing(("言若澄", "2025-03-04"), complete=True))
    said = judged(item(("姓名", "label"), ("职务", "label"), (wanted, "label")), column)
    assert status(said)[wanted] == answer


@pytest.mark.parametrize(("wanted", "answer"), [("政府采购支出情况", "unclear"), ("森林防火演练情况", "missing")])
def test_a_scanned_budget_may_explain_what_budgets_explain(wanted: str, answer: str) -> None:
    title = "清禾县林业局2025年度部门决算"
    rows = listing((title, "2026-09-18"), complete=True)
    row = rows.posts[0]
    file = type(row)(row.title, f"{BASE}/f/2025js.pdf", row.date, "row")
    column = seen(list_=type(rows)("posts", (file,), 1, True), unread=((file.url, "image_only"),))
    said = judged(item((wanted, "statement"), ("部门决算", "document")), column)
    assert status(said) == {wanted: answer, "部门决算": "present"}
