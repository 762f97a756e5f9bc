"""Documents and statements: covered by a title, not merely touched; by class, by child column, attachment, heading."""

from __future__ import annotations

from typing import Any

import pytest

from audit.observations import NamedLink
from tests.audit.judge.building import BASE, PATH, content, item, judged, listing, picture, seen, status

FILLER = ("为贯彻落实上级部署，现将有关情况公布如下，请社会各界监督。",)
COVERED = [
    ("年度工作计划", "清禾县林业局2026年工作计划"),
    ("年度工作计划", "清禾县林业局2026—2027年度工作计划"),
    ("造林绿化规划", "清禾县“十五五”造林绿化规划"),
    ("林业发展规划", "清禾县林业发展“十五五”规划"),
    ("抽查事项清单", "清禾县林业局随机抽查事项清单（2026年版）"),
    ("随机抽查事项清单", "抽查事项清单"),
    ("部门决算报告", "清禾县林业局2025年度部门决算"),
    ("部门决算情况说明", "清禾县林业局2025年度部门决算说明"),
    ("财政预决算报告", "清禾县林业局2026年部门预算公开"),
    ("公开年报", "清禾县林业局2025年政府信息公开工作年度报告"),
    ("政府信息公开工作年度报告", "清禾县林业局政府信息公开年度报告（2025年）"),
    ("中标或成交结果", "防火隔离带项目成交结果公告"),
    ("中标或成交结果", "森林管护服务采购项目中标公告"),
    ("学区划分公告或方案", "2026年城区小学学区划分方案"),
    ("城区供水水质公示", "县城集中式供水水质公示（2026年第11号）"),
    ("招聘公告", "清禾县林业局2026年公开招聘护林员公告"),
    ("招聘公告", "清禾县林业局2026年公开招聘护林员简章"),
    ("意见征集公告", "关于征求《清禾县古树保护办法》意见的公告"),
    ("建议提案办理复文", "对县十八届人大五次会议第031号代表建议的答复"),
    ("人大代表建议办理复文", "对县十八届人大五次会议第031号建议的答复函"),
    ("养老机构名录", "清禾县养老机构一览表"),
    ("最低生活保障标准", "清禾县2026年城乡低保标准"),
    ("本部门制定的规范性文件", "清禾县林业局关于印发《古树名木保护办法》的通知"),
    ("本部门印发的其他可公开文件", "关于做好秋季造林工作的通知"),
    ("对本部门印发的重要政策文件进行解读的材料", "一图读懂《清禾县古树名木保护办法》"),
    ("本部门面向社会发布的公告", "关于封山育林的通告"),
]


# A class of documents (本部门印发的文件) is told by posts, not by the name of a column.
CASES = [
    (wanted, title, where)
    for wanted, title in COVERED
    for where in ("post", "child", "attachment", "article")
    if where != "child" or not wanted.removeprefix("对").startswith("本部门")
]


@pytest.mark.parametrize(("wanted", "title", "where"), CASES)
def test_a_title_that_covers(wanted: str, title: str, where: str) -> None:
    if where == "post":
        column = seen(rows=(("关于启用印章的函件", "2026-09-01"), (title, "2026-10-20")))
    elif where == "child":
        column = seen(content(lines=FILLER), children=(NamedLink(title, f"{BASE}/k/"),))
    elif where == "attachment":
        column = seen(
            content(),
            content("/p/0.html", "附件下载", FILLER, role="article", attachments=(f"{title}.docx",)),
            rows=(("附件下载", "2026-10-20"),),
        )
    else:
        column = seen(content(title=title, lines=FILLER, role="article"))
    said = judged(item((wanted, "document")), column)
    assert status(said) == {wanted: "present"}, said.elements
    assert said.elements[0].score >= 70 and said.elements[0].quote


@pytest.mark.parametrize(
    ("wanted", "title"),
    [
        ("采购合同", "森林管护服务采购公告"),
        ("采购公告", "森林管护服务采购结果"),
        ("部门决算报告", "清禾县林业局2026年部门预算"),
        ("部门预算报告", "清禾县林业局2025年度部门决算"),
        ("年度抽查计划", "随机抽查事项清单（2026年版）"),
        ("年度抽查计划", "林木种苗“双随机”抽查结果公示（第3期）"),
        ("行政处罚结果", "行政许可结果公示"),
        ("权力清单", "责任清单"),
        ("公开制度", "政府信息公开指南"),
        ("招聘公告", "森林防火公示"),
    ],
)
def test_a_title_that_only_touches(wanted: str, title: str) -> None:
    said = judged(item((wanted, "document")), seen(rows=((title, "2026-10-20"),)))
    assert status(said) == {wanted: "missing"}, said.elements
    assert said.verdict == "gap" and said.findings[0].element == wanted


@pytest.mark.parametrize(
    ("wanted", "title"),
    [
        ("造林补助标准", "清禾县退耕还林补贴标准"),  # the same head under the right column may be it
        ("以县委、县政府、上级主管部门或县直行业主管部门名义实施的林业生态工程建设管理措施", "林业生态工程项目管护办法"),
    ],
)
def test_other_wording_is_a_doubt(wanted: str, title: str) -> None:
    said = judged(item((wanted, "document")), seen(rows=((title, "2026-10-20"),)))
    assert (said.elements[0].status, said.elements[0].reason, said.verdict) == ("unclear", "wording", "unclear")


def test_a_head_that_another_element_has_taken_is_no_doubt() -> None:
    thing = item(("森林火灾应急预案", "document"), ("有害生物应急预案", "document"))
    said = judged(thing, seen(rows=(("清禾县林业有害生物应急预案", "2023-06-14"),)))
    assert status(said) == {"森林火灾应急预案": "missing", "有害生物应急预案": "present"}


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("第二部分 部门预算公开说明", "present"),
        ("三、部门预算说明", "present"),
        ("本栏目公开部门预算说明、决算说明和绩效目标。", "missing"),
        ("说明：部门预算说明另行公布。", "missing"),
    ],
)
def test_headings_count_and_intros_do_not(line: str, answer: str) -> None:
    column = seen(content(lines=(line, *FILLER)), rows=(("关于启用印章的函件", "2026-10-20"),))
    assert status(judged(item(("部门预算公开说明", "document")), column)) == {"部门预算公开说明": answer}


def test_the_agency_s_own_report_is_quoted_where_all_units_report() -> None:
    rows = tuple(
        (f"清禾县{unit}2026年部门预算报告", "2026-02-12")
        for unit in ("水务局", "教育局", "财政局", *(f"第{n}中学" for n in range(30)), "林业局")
    )
    said = judged(item(("部门预算报告", "document")), seen(rows=rows))
    assert "林业局" in said.elements[0].quote


@pytest.mark.parametrize(
    ("list_", "answer"),
    [
        (listing(("甲事务", "2026-10-20"), ("乙事务", "2026-10-01"), complete=True), "missing"),
        (listing(("甲事务", "2026-10-20"), ("乙事务", "2026-10-01"), complete=False), "unclear"),
        (
            listing(("甲事务", "2026-10-20"), ("乙事务", "2022-10-01"), complete=False),
            "missing",
        ),  # read back beyond three years
        (
            listing(("甲事务", "2022-10-01"), ("乙事务", "2026-10-20"), ("丙事务", "2026-10-01"), complete=False),
            "unclear",
        ),  # an old row on top
        (listing(("甲事务", "2026-10-20"), ("乙事务", "2026-10-01"), complete=True, total=40), "unclear"),
        (listing(("甲事务", "2026-10-20"), ("乙事务", "2026-10-01"), complete=True, total=2), "missing"),
    ],
)
def test_missing_only_where_the_list_was_read(list_: Any, answer: str) -> None:
    said = judged(item(("采购合同", "document")), seen(list_=list_))
    assert said.elements[0].status == answer
    assert said.elements[0].reason == ("list_incomplete" if answer == "unclear" else None)


def test_an_attachment_without_a_telling_name_is_a_doubt() -> None:
    page = content("/p/0.html", "关于公布材料的函", FILLER, role="article", attachments=("附件1.doc",))
    said = judged(item(("采购合同", "document")), seen(content(), page, rows=(("关于公布材料的函", "2026-10-20"),)))
    assert (said.elements[0].status, said.elements[0].reason) == ("unclear", "in_attachment")


STATEMENTS = [
    (
        "依据“三定”规定确定的本部门法定职责",
        "机构职能",
        (),
        ("县林业局贯彻落实党的方针政策，依据“三定”规定履行下列职责：负责造林绿化、森林资源保护、林地管理、病虫害防治等工作。",),
        "present",
    ),
    ("在线访谈相关信息", "在线访谈", (("局长谈护林防火", "2026-05-06"),), (), "present"),
    (
        "“三公”经费预算情况",
        "部门预算",
        (("清禾县林业局2026年部门预算", "2026-02-12"),),
        ("第三部分 “三公”经费预算情况说明",),
        "present",
    ),
    ("造林收费标准", "业务信息", (), (), "unclear"),
]


@pytest.mark.parametrize(("wanted", "column", "rows", "lines", "answer"), STATEMENTS)
def test_statements(wanted: str, column: str, rows: Any, lines: Any, answer: str) -> None:
    path = (*PATH[:-1], column)
    said = judged(item((wanted, "statement"), columns=(path,)), seen(content(lines=lines), path=path, rows=rows))
    assert status(said) == {wanted: answer}, said.elements


def test_an_element_named_twice_is_one_gap() -> None:
    said = judged(
        item(("采购合同", "document"), ("采购合同", "document")),
        seen(rows=(("甲事务", "2026-10-20"), ("乙事务", "2026-10-01"))),
    )
    assert [element.status for element in said.elements] == ["missing", "missing"] and len(said.findings) == 1


@pytest.mark.parametrize(
    ("wanted", "title", "answer"),
    [
        ("校园动态", "映河小学举办读书节", "present"),
        ("校园动态信息", "映河小学举办读书节", "present"),
        ("人事任免通知", "清禾县人民政府关于甘小满等同志职务任免的通知", "present"),
        ("“三公”经费情况", "清禾县2026年“三公”经费情况说明", "present"),
        ("决策草案及征集公告", "关于公开征求《管护办法（草案）》意见的公告", "present"),
        ("采购合同", "映河小学举办读书节", "missing"),
    ],
)
def test_a_column_that_is_called_like_the_element(wanted: str, title: str, answer: str) -> None:
    path = (*PATH[:-1], "人事任免" if "人事" in wanted else "校园动态")
    said = judged(item((wanted, "document"), columns=(path,)), seen(path=path, rows=((title, "2026-11-02"),)))
    assert status(said) == {wanted: answer}, said.elements


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("第二部分 2026年部门预算说明：收支总体情况如下。", "present"),
        ("一、部门预算说明。收入总计6120.7万元。", "present"),
        ("部门预算说明：详见附件。", "unclear"),
    ],
)
def test_a_heading_that_runs_into_its_paragraph(line: str, answer: str) -> None:
    article = content("/p/0.html", "清禾县林业局2026年部门预算", (*FILLER, line), role="article", attachments=("附件1.pdf",))
    column = seen(content(), article, rows=(("清禾县林业局2026年部门预算", "2026-02-11"),))
    assert status(judged(item(("部门预算说明", "document")), column)) == {"部门预算说明": answer}


def test_pictures_of_the_column_are_not_told_by_its_child_columns() -> None:
    column = seen(
        content(title="机构职能", pictures=(picture("", 720, None),)),
        content("/c/a/", "内设科室", ("基础教育科 负责中小学、幼儿园教育教学管理，承担学籍管理工作。",) * 3, role="child"),
        rows=(("尹长歌 党工委书记、局长", "2026-05-29"),),
    )
    assert status(judged(item(("依据“三定”规定确定的法定事项", "statement")), column)) == {
        "依据“三定”规定确定的法定事项": "unclear"
    }


def test_an_agencys_page_is_about_none_of_its_items() -> None:
    """Neither its clock nor its subject: the posts of other child columns are fresh and say nothing of the item."""
    rows = (("关于做好秋季造林工作的通知", "2026-11-17"), ("古树保护办法", "2026-10-01"))
    path = PATH[:-1]
    others = tuple(item(("公告", "document"), row=n, level2=f"事项{n}", columns=(path,)) for n in range(2, 6))
    thing = item(("办理会议情况", "statement"), level1="会议公开", level2="部门会议", columns=(path,))
    desk = seen(rows=rows, path=path)
    said = judged(thing, desk, others=others)
    assert said.freshness.status == "static" and status(said) == {"办理会议情况": "missing"}
    # A heading of the page with all of its child columns is the page again; one with a few of them is the item's own.
    children = (NamedLink("甲", f"{BASE}/c/a/"), NamedLink("乙", f"{BASE}/c/b/"))
    for held, fresh in ((children, "static"), (children[:1], "fresh")):
        inner = seen(path=(*path, "会议公开"), rows=rows, children=held)
        said = judged(thing, seen(rows=rows, path=path, children=children), inner, others=others)
        assert said.freshness.status == fresh
