"""The same catalog in every form reads the same; merged cells, nested tables, hidden rows and the like where a form has them."""

from __future__ import annotations

import importlib.util
import sys
import time
from pathlib import Path
from types import ModuleType

import docx
import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audit.catalog.model import Catalog, CatalogError, Item
from audit.catalog.readers import read_document
from audit.catalog.reading import Asked, read_catalog

HERE = Path(__file__).parent


def helper(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"catalog_{name}", HERE / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


forms = helper("forms")
TITLE = "云岭区文化和旅游局政务公开标准目录"
HEAD = [
    "序号",
    "一级事项",
    "二级事项",
    "公开内容（要素）",
    "网站公开栏目",
    "公开时限",
    "责任单位",
    "公开渠道",
    "公开依据",
    "公开方式",
]
ROWS = [
    ["1", "机构信息", "机构职能", "1. 机构名称\n2. 联系方式：（1）办公地址；（2）办公电话", "云岭区人民政府网—政务公开—机构职能", "信息形成或变更之日起20个工作日内",
     "办公室", "■政府网站\n□公示栏", "《中华人民共和国政府信息公开条例》（国务院令第711号）", "主动公开"],
    ["2", "机构信息", "领导信息", "1. 姓名\n2. 职务\n3. 照片", "云岭区人民政府网—政务公开—领导信息", "信息形成或变更之日起20个工作日内", "办公室、人事科",
     "■政府网站\n■公示栏", "《中华人民共和国政府信息公开条例》（国务院令第711号）", "主动公开"],
    ["3", "公共文化服务", "文化活动", "活动计划、活动预告、服务情况", "政务公开>重点领域>公共文化", "两周一次", "公共服务科", "■政府网站\n□公示栏",
     "《公共文化服务保障法》；《公共图书馆法》", "主动公开"],
    ["4", "公共文化服务", "场馆信息", "场馆名称、地址、开放时间、联系电话", "政务公开>重点领域>场馆", "每年3月31日前", "公共服务科", "□政府网站\n■公示栏", "",
     "依申请公开"],
]  # fmt: skip


def read(path: Path) -> Catalog:
    document, _ = read_document(path)
    return read_catalog(document, Asked("云岭区文化和旅游局", lambda word: word == "云岭区人民政府网"))


def plain(item: Item) -> tuple[object, ...]:
    """What of an item does not depend on how a form breaks lines."""
    return (item.no, item.level1, item.level2, item.elements, item.columns, item.deadline, item.responsible, item.legal_basis,
            item.channels, item.on_website, item.mode)  # fmt: skip


@pytest.mark.parametrize("form", sorted(forms.FORMS))
def test_every_form_reads_the_same(form: str, tmp_path: Path) -> None:
    path = tmp_path / "catalog.bin"  # no suffix helps: content decides
    path.write_bytes(forms.FORMS[form]([HEAD, *ROWS], TITLE))
    catalog = read(path)
    assert catalog.title == TITLE
    assert catalog.agency == "云岭区文化和旅游局"
    assert [i.level2 for i in catalog.items] == ["机构职能", "领导信息", "文化活动", "场馆信息"]
    first = catalog.items[0]
    assert [e.text for e in first.elements] == ["机构名称", "联系方式"]
    assert [e.text for e in first.elements[1].children] == ["办公地址", "办公电话"]
    assert first.columns == (("政务公开", "机构职能"),)
    assert (first.deadline.trigger, first.deadline.amount, first.deadline.unit) == ("formed_or_changed", 20, "working_day")
    assert catalog.items[1].responsible == ("办公室", "人事科")
    assert catalog.items[2].legal_basis == ("《公共文化服务保障法》", "《公共图书馆法》")
    assert [e.text for e in catalog.items[2].elements] == ["活动计划", "活动预告", "服务情况"]
    assert [i.on_website for i in catalog.items] == [True, True, True, False]
    assert catalog.items[3].mode == "依申请公开"
    assert (catalog.items[2].deadline.every, catalog.items[3].deadline.by) == ("P2W", "03-31")


_WORD = st.sampled_from(
    [
        "机构职能",
        "领导信息",
        "通知公告",
        "财政预算",
        "政策文件",
        "人事信息",
        "行政许可",
        "办事指南",
        "规划计划",
        "建议提案",
        "统计数据",
        "招标采购",
    ]
)
_DEADLINE = st.sampled_from(
    [
        "信息形成或变更之日起20个工作日内",
        "两周一次",
        "3月31日前",
        "及时公开",
        "即时",
        "收到申请之日起20个工作日内",
        "1年",
        "每季度更新一次",
    ]
)
_UNIT = st.sampled_from(["办公室", "人事科", "财务股", "区教育局"])


@st.composite
def tables(draw: st.DrawFn) -> list[list[str]]:
    rows = []
    for number in range(1, draw(st.integers(1, 9)) + 1):
        elements = draw(st.lists(_WORD, min_size=1, max_size=4, unique=True))
        column = ["政务公开", *draw(st.lists(_WORD, min_size=1, max_size=5))]
        rows.append([
            str(number), draw(_WORD), draw(_WORD), "\n".join(f"{n}. {text}" for n, text in enumerate(elements, start=1)),
            draw(st.sampled_from(["—", "-", ">", "/"])).join(column), draw(_DEADLINE), "、".join(draw(st.lists(_UNIT, min_size=1, unique=True))),
            draw(st.sampled_from(["■政府网站\n□公示栏", "□政府网站\n■公示栏", "■政府网站\n■公示栏"])), "《甲条例》；《乙办法》（云政〔2020〕3号）",
            draw(st.sampled_from(["主动公开", "依申请公开"])),
        ])  # fmt: skip
    return rows


@pytest.mark.parametrize("form", sorted(set(forms.FORMS) - {"tabs"}))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=tables())
def test_round_trip(form: str, rows: list[list[str]], tmp_path: Path) -> None:
    """A table in any form reads as it does as tab-separated text, and that reads as it was made."""
    path, dump = tmp_path / "table", tmp_path / "dump"
    path.write_bytes(forms.FORMS[form]([HEAD, *rows], TITLE))
    dump.write_bytes(forms.tabs([HEAD, *rows], TITLE))
    catalog, wanted = read(path), read(dump)
    assert [plain(i) for i in catalog.items] == [plain(i) for i in wanted.items]
    assert [(i.no, i.level1, i.level2) for i in wanted.items] == [(r[0], r[1], r[2]) for r in rows]
    assert [[e.text for e in i.elements] for i in wanted.items] == [
        [line.split(". ")[1] for line in r[3].split("\n")] for r in rows
    ]
    assert [i.deadline.raw for i in wanted.items] == [r[5] for r in rows]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.one_of(
    st.binary(max_size=300),
    st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace")),
    st.lists(st.lists(st.one_of(st.sampled_from(HEAD), st.text(max_size=12)), min_size=1, max_size=12), min_size=1, max_size=8).map(
        lambda rows: "\n".join("\t".join(row) for row in rows).encode("utf-8", "replace")),
    st.builds(lambda start, rest: start + rest, st.sampled_from([b"PK\x03\x04", b"%PDF-1.4\n", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"<html><table>",
                                                                 "序号,公开事项,公开内容,公开时限\n".encode()]), st.binary(max_size=200)),
))  # fmt: skip
def test_no_document_raises_a_traceback(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "any"
    path.write_bytes(data)
    try:
        read(path)
    except CatalogError as error:
        assert "\n" not in " ".join(str(error).split())


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(form=st.sampled_from(sorted(forms.FORMS)), at=st.floats(0, 1), junk=st.binary(max_size=8), cut=st.booleans())
def test_damaged_documents_raise_no_traceback(form: str, at: float, junk: bytes, cut: bool, tmp_path: Path) -> None:
    whole = forms.FORMS[form]([HEAD, *ROWS], TITLE)
    place = int(at * len(whole))
    path = tmp_path / "damaged"
    path.write_bytes(whole[:place] + junk + (b"" if cut else whole[place + len(junk) :]))
    try:
        read(path)
    except CatalogError as error:
        assert str(error)


def test_word_merges_boxes_numbers_and_text_between(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph(TITLE)
    table = document.add_table(6, 6)
    texts = [
        ["序号", "公开事项", "", "公开内容", "公开时限", "公开渠道"], ["", "一级事项", "二级事项", "", "", ""],
        ["1", "机构信息", "机构职能", "名称", "及时", "☑政府网站 ☐其他"], ["2", "", "领导信息", "姓名", "", "☐政府网站 ☑其他"],
        ["3", "", "内设机构", "科室名称", "", "☑政府网站"], ["4", "政策", "", "文件", "同上", "☑政府网站"],
    ]  # fmt: skip
    for r, row in enumerate(texts):
        for c, text in enumerate(row):
            table.cell(r, c).text = text
    table.cell(0, 1).merge(table.cell(0, 2))
    for c in (0, 3, 4, 5):
        table.cell(0, c).merge(table.cell(1, c))
    table.cell(2, 1).merge(table.cell(4, 1))
    table.cell(2, 4).merge(table.cell(4, 4))
    document.add_paragraph("注：以上目录动态调整。")
    path = tmp_path / "c.docx"
    document.save(path)
    catalog = read(path)
    assert [(i.no, i.level1, i.level2) for i in catalog.items] == [
        ("1", "机构信息", "机构职能"), ("2", "机构信息", "领导信息"), ("3", "机构信息", "内设机构"), ("4", "政策", None),
    ]  # fmt: skip
    assert [i.deadline.raw for i in catalog.items] == ["及时", "及时", "及时", "及时"]
    assert [i.on_website for i in catalog.items] == [True, False, True, True]


def test_html_spans_nested_tables_and_encoding(tmp_path: Path) -> None:
    inner = """<table><tr><th rowspan=2>序号</th><th colspan=6>网站公开栏目</th><th rowspan=2>公开内容</th><th rowspan=2>更新时限</th><th rowspan=2>责任科室</th></tr>
    <tr><th>一级目录<th>二级目录<th>三级目录<th>四级目录<th>五级目录<th>六级目录</tr>
    <tr><td>1<td rowspan=3>政务公开<td rowspan=3>法定主动公开内容<td>机构信息<td>机构概况<td><td><td>机构名称<br>办公地址<td>6个月<td>办公室</tr>
    <tr><td>2<td rowspan=2>重点领域<td rowspan=2>涉农补贴<td>耕地补贴<td>补贴公示<td>①补贴对象②补贴标准<td>1年<td rowspan=2>计财科</tr>
    <tr><td>3<td>农机补贴<td><td>补贴目录<td>1个月</tr></table>"""
    page = f"<meta charset=gbk><table><tr><td><h1>{TITLE}</h1></td></tr><tr><td>{inner}</td></tr></table>"
    path = tmp_path / "c.xls"
    path.write_bytes(page.encode("gbk"))
    catalog = read(path)
    assert catalog.title == TITLE
    assert [i.columns for i in catalog.items] == [
        (("政务公开", "法定主动公开内容", "机构信息", "机构概况"),),
        (("政务公开", "法定主动公开内容", "重点领域", "涉农补贴", "耕地补贴", "补贴公示"),),
        (("政务公开", "法定主动公开内容", "重点领域", "涉农补贴", "农机补贴"),),
    ]
    assert [i.responsible for i in catalog.items] == [("办公室",), ("计财科",), ("计财科",)]
    assert [[e.text for e in i.elements] for i in catalog.items] == [
        ["机构名称", "办公地址"],
        ["补贴对象", "补贴标准"],
        ["补贴目录"],
    ]


def test_workbook_sheets_merges_and_hidden_rows(tmp_path: Path) -> None:
    path = tmp_path / "c.xlsx"
    book = xlsxwriter.Workbook(path)
    for name, start in (("机关", 1), ("业务", 3)):
        sheet = book.add_worksheet(name)
        sheet.merge_range("A1:E1", TITLE)
        sheet.write_row(1, 0, ["序号", "一级事项", "二级事项", "公开内容", "公开时限"])
        sheet.merge_range("B3:B4", f"{name}信息")
        sheet.write_row(2, 2, ["甲", "名称", "1个月"])
        sheet.write_row(3, 2, ["乙", "电话", "1个月"])
        sheet.write(2, 0, start)
        sheet.write(3, 0, start + 1)
    book.get_worksheet_by_name("业务").set_row(3, None, None, {"hidden": True})
    book.close()
    catalog = read(path)
    assert [(i.no, i.level1, i.level2) for i in catalog.items] == [
        ("1", "机关信息", "甲"), ("2", "机关信息", "乙"), ("3", "业务信息", "甲"), ("4", "业务信息", "乙"),
    ]  # fmt: skip
    assert ("hidden_rows", "工作表“业务”有隐藏行或列，除另有说明外一并读入") in {(d.kind, d.note) for d in catalog.defects}


def test_pdf_tables_go_on_over_pages(tmp_path: Path) -> None:
    rows = [
        [str(n), "机构信息" if n % 9 == 1 else "", f"事项{n}", f"1. 名称{n} 2. 电话", "政务公开—机构", "两周一次"]
        for n in range(1, 21)
    ]
    path = tmp_path / "c.pdf"
    path.write_bytes(forms.pdf([["序号", "一级事项", "二级事项", "公开内容", "网站公开栏目", "公开时限"], *rows], TITLE))
    catalog = read(path)
    assert [i.no for i in catalog.items] == [str(n) for n in range(1, 21)]
    assert {i.level1 for i in catalog.items} == {"机构信息"}
    assert [e.text for e in catalog.items[19].elements] == ["名称20", "电话"]


def test_five_hundred_rows_in_under_two_seconds(tmp_path: Path) -> None:
    rows = [[str(n), *ROWS[n % 4][1:]] for n in range(1, 501)]
    path = tmp_path / "c.xlsx"
    path.write_bytes(forms.workbook([HEAD, *rows], TITLE))
    start = time.process_time()  # the clock on the wall measures the machine's other work too
    assert len(read(path).items) == 500
    assert time.process_time() - start < 2.0
