"""Ticks, units, legal bases, headings, and rows laid over their columns."""

from __future__ import annotations

import pytest

from audit.catalog.alignment import align
from audit.catalog.grid import Table, plain_rows
from audit.catalog.headings import find_head, recognise
from audit.catalog.lists import split_basis, split_units
from audit.catalog.records import records_of, settle
from audit.catalog.ticks import names_website, read_choices


@pytest.mark.parametrize(
    ("raw", "ticked", "boxed"),
    [
        ('<input checked="" type="checkbox"/> 政府网站 <input type="checkbox"/> 其他', ("政府网站",), True),
        ("■政府网站   □政府公报\n□两微一端   ■发布会", ("政府网站", "发布会"), True),
        ("☑政府网站 ☐公示栏", ("政府网站",), True),
        ("√政府网站 □公示栏", ("政府网站",), True),
        ("政府网站√ 公示栏□", ("政府网站",), True),
        ("■政府网站 口两微一端 口其他", ("政府网站",), True),
        ("政府网站、政务新媒体", ("政府网站", "政务新媒体"), False),
        ("□政府网站 □其他", (), True),
    ],
)
def test_choices(raw: str, ticked: tuple[str, ...], boxed: bool) -> None:
    choices = read_choices(raw)
    assert (choices.ticked, choices.boxed) == (ticked, boxed)


def test_website_among_channels() -> None:
    assert names_website(("两微一端", "政府门户网站"))
    assert not names_website(("政务新媒体", "政府公报", "政务公开栏"))


@pytest.mark.parametrize(
    ("raw", "units"),
    [
        ("综合科、规统科", ("综合科", "规统科")),
        ("电子政务科(政务公开科)", ("电子政务科（政务公开科）",)),
        (
            "区政府办公室（区政府合作交流办）、区人力资源和社会保障局等",
            ("区政府办公室（区政府合作交流办）", "区人力资源和社会保障局"),
        ),
        ("区市场监督管理局牵头，具有随机抽查事项的部门落实", ("区市场监督管理局", "具有随机抽查事项的部门")),
        ("区教育\n局", ("区教育局",)),
        ("区教育局\n区财政局", ("区教育局", "区财政局")),
        ("", ()),
    ],
)
def test_units(raw: str, units: tuple[str, ...]) -> None:
    assert split_units(raw) == units


@pytest.mark.parametrize(
    ("raw", "bases"),
    [
        ("《中华人民共和国政府信息公开条例》（国务院令711号）等", ("《中华人民共和国政府信息公开条例》（国务院令711号）",)),
        (
            "《甲法》；《关于印发〈乙办法〉的通知》（云政办〔2018〕37号）；\n《丙条例》（国务院令第337号）。",
            ("《甲法》", "《关于印发〈乙办法〉的通知》（云政办〔2018〕37号）", "《丙条例》（国务院令第337号）"),
        ),
        ("《甲法》第十四条、《乙法》", ("《甲法》第十四条", "《乙法》")),
        ("《关于印发《乙办法》的通知》（云政发[2020]3号）", ("《关于印发《乙办法》的通知》（云政发[2020]3号）",)),
        ("", ()),
    ],
)
def test_basis(raw: str, bases: tuple[str, ...]) -> None:
    assert split_basis(raw) == bases


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("公开内容（要素）", "content"),
        ("公开内容\n(要素)", "content"),
        ("网站公开栏目", "column"),
        ("一级栏目", "column"),
        ("三级事项", "level"),
        ("公开时限", "deadline"),
        ("信息更新时间", "deadline"),
        ("公开渠道和载体（在所选项前打√）", "channels"),
        ("特定群众", "audience"),
        ("依申请公开", "mode"),
        ("区级", "tier"),
        ("责任单位", "responsible"),
        ("信息更新保障单位", "responsible"),
        ("链接地址", "url"),
    ],
)
def test_heading_words(text: str, field: str) -> None:
    column = recognise(text)
    assert column is not None
    assert column.field == field


@pytest.mark.parametrize("text", ["机构职能", "西秀区人民政府网—政务公开", "1", "", "信息形成之日起20个工作日内公开"])
def test_no_heading(text: str) -> None:
    assert recognise(text) is None


TWO_ROWS = plain_rows(
    ("序号", "公开事项", "", "公开内容", "网站公开栏目", "公开时限", "公开对象", "", "公开方式", ""),
    ("", "一级事项", "二级事项", "", "", "", "全社会", "特定对象", "主动公开", "依申请公开"),
    ("1", "机构信息", "机构职能", "1. 名称 2. 电话", "政务公开—机构设置—机构职能", "两周一次", "√", "", "√", ""),
)


def test_two_heading_rows() -> None:
    head = find_head(TWO_ROWS)
    assert head is not None
    assert (head.start, head.end) == (0, 2)
    assert [c.field for c in head.columns] == [
        "no",
        "level",
        "level",
        "content",
        "column",
        "deadline",
        "audience",
        "audience",
        "mode",
        "mode",
    ]
    assert [c.depth for c in head.columns[1:3]] == [1, 2]


def test_a_short_first_heading_row_is_laid_over_the_second() -> None:
    rows = plain_rows(
        ("序号", "过程", "公开事项", "公开内容（要素）", "公开对象", "公开方式"),
        ("", "", "一级\n目录", "二级\n目录", "", "全社会", "特定\n群众", "主动", "依申\n请公开"),
    )
    head = find_head(rows)
    assert head is not None
    assert [c.field for c in head.columns] == [
        "no",
        "category",
        "level",
        "level",
        "content",
        "audience",
        "audience",
        "mode",
        "mode",
    ]


def test_the_nearest_heading_above_says_what_an_option_is() -> None:
    rows = plain_rows(
        ("序号", "公开事项", "公开内容", "公开属性", "公开属性", "公开属性"),
        ("", "", "", "公开对象", "公开方式", "公开层级"),
        ("", "", "", "全社会", "主动公开", "区级"),
    )
    head = find_head(rows)
    assert head is not None
    assert [(c.field, c.option) for c in head.columns[3:]] == [("audience", "全社会"), ("mode", "主动公开"), ("tier", "区级")]


@pytest.mark.parametrize(
    ("titles", "field"),
    [
        (("编号", "公开事项", "公开内容", "公开时限", "一级目录", "二级目录", "三级目录"), "column"),
        (("编号", "一级目录", "二级目录", "三级目录", "公开事项", "公开内容", "公开时限"), "level"),
        (("编号", "公开事项", "一级目录", "二级目录", "三级目录", "公开内容", "公开时限"), "level"),
        (("编号", "公开事项", "公开内容", "网站公开栏目", "一级目录", "二级目录", "三级目录"), "level"),
    ],
)
def test_levels_right_of_item_and_content_are_columns(titles: tuple[str, ...], field: str) -> None:
    head = find_head(plain_rows(titles))
    assert head is not None
    assert {c.field for c in head.columns if "级目录" in c.label} == {field}


def test_unknown_headings_are_kept() -> None:
    rows = plain_rows(("序号", "公开事项", "公开内容", "公开时限", "风险等级"), ("1", "机构", "名称", "及时", "低"))
    head = find_head(rows)
    assert head is not None
    assert (head.columns[-1].field, head.columns[-1].label) == ("extra", "风险等级")


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        # a cell too many before the levels
        (
            ("5", "", "信息公开", "公开专栏", "1. 指南 2. 年报", "政务公开—信息公开—专栏", "两周一次", "√", "", "√"),
            ("5", "信息公开", "公开专栏", "1. 指南 2. 年报", "政务公开—信息公开—专栏", "两周一次", "√", "", "√", ""),
        ),
        # row-span loss: number and first level are gone, everything moved two to the left
        (
            ("领导信息", "1. 姓名 2. 职务", "政务公开—机构设置—领导信息", "两周一次", "√", "", "√", ""),
            ("", "", "领导信息", "1. 姓名 2. 职务", "政务公开—机构设置—领导信息", "两周一次", "√", "", "√", ""),
        ),
    ],
)
def test_shifted_rows(texts: tuple[str, ...], expected: tuple[str, ...]) -> None:
    head = find_head(TWO_ROWS)
    assert head is not None
    aligned = align(texts, head.columns)
    assert aligned.cells == expected
    assert aligned.shifted


def test_a_row_one_cell_short_lacks_an_inner_level_rather_than_its_content() -> None:
    head = find_head(TWO_ROWS)
    assert head is not None
    texts = ("5", "消费提示", "消费警示相关信息", "政务公开—监管—消费提示", "两周一次", "√", "", "√", "")
    assert align(texts, head.columns).cells[:5] == ("5", "消费提示", "", "消费警示相关信息", "政务公开—监管—消费提示")


def test_an_audience_is_no_unit() -> None:
    head = find_head(plain_rows(("序号", "公开事项", "公开内容", "责任单位", "公开对象", "公开方式")))
    assert head is not None
    assert align(("1", "机构", "名称和电话等情况", "", "全社会", "主动公开"), head.columns).cells[3:] == (
        "",
        "全社会",
        "主动公开",
    )


@pytest.mark.parametrize("second", [("XH", "YJSX", "EJSX", "GKNR", "SX"), ("1", "2", "3", "4", "5")])
def test_a_row_of_column_names_for_machines_is_no_item(second: tuple[str, ...]) -> None:
    rows = plain_rows(
        ("序号", "一级事项", "二级事项", "公开内容", "公开时限"),
        second,
        ("1", "机构信息", "机构职能", "名称", "两周一次"),
        ("2", "网站", "平台", "OA", "1年"),
    )
    records, _ = records_of(Table(rows))
    assert [record.text("no") for record in records] == ["1", "2"]


def test_a_row_cut_by_a_page_break_goes_on_under_the_repeated_heading() -> None:
    head = ("序号", "公开事项", "公开内容", "公开时限")
    first = Table(plain_rows(head, ("1", "救助", "1.名单 2.救助", "两周一次")), breaks=frozenset({0}))
    second = Table(plain_rows(head, ("", "", "金发放结果", "")), breaks=frozenset({0}))
    records, found = records_of(first)
    more, _ = records_of(second, found)
    joined = settle([*records, *more])
    assert [record.text("content") for record in joined] == ["1.名单 2.救助金发放结果"]
    assert [doubt.kind for doubt in joined[0].doubts] == ["row_over_page_break"]


def test_blank_unit_and_deadline_of_one_block_go_on_and_a_blank_column_does_not() -> None:
    head = ("序号", "一级事项", "二级事项", "公开内容", "网站公开栏目", "公开时限", "责任单位")
    rows = plain_rows(
        head,
        ("1", "机构信息", "概况", "1. 名称 2. 电话", "政务公开—机构—概况", "两周一次", "办公室"),
        ("2", "", "领导", "1. 姓名 2. 职务", "", "", ""),
        ("3", "财政信息", "预算", "预算报告", "政务公开—财政—预算", "", ""),
    )
    records = settle(records_of(Table(rows))[0])
    assert [(r.text("deadline"), r.text("responsible")) for r in records] == [
        ("两周一次", "办公室"),
        ("两周一次", "办公室"),
        ("", ""),
    ]
    assert records[1].text("column") == ""
    assert [doubt.kind for doubt in records[1].doubts] == ["carried_down", "carried_down"]


def test_a_row_in_place_is_left_alone() -> None:
    head = find_head(TWO_ROWS)
    assert head is not None
    texts = tuple(cell.text for cell in TWO_ROWS[2])
    assert align(texts, head.columns).cells == texts
    assert not align(texts, head.columns).shifted


def test_repeated_headings_and_notes_are_no_items() -> None:
    body = TWO_ROWS[2]
    rows = (*TWO_ROWS[:2], body, *TWO_ROWS[:2], body, *plain_rows(("备注：本目录由办公室负责解释。",)))
    records, _ = records_of(Table(rows))
    assert len(records) == 2
    assert [record.first_on_page for record in records] == [False, True]


def test_same_as_above_is_carried_down() -> None:
    rows = (*TWO_ROWS, *plain_rows(("2", "机构信息", "内设机构", "名称", "同上", "同上", "√", "", "√", "")))
    records, _ = records_of(Table(rows))
    records = settle(records)
    assert records[1].text("column") == "政务公开—机构设置—机构职能"
    assert records[1].text("deadline") == "两周一次"
