"""Website columns as catalogs print them."""

from __future__ import annotations

import pytest

from audit.catalog.paths import looks_like_path, read_column_cell, rejoin_by_document


def is_site(word: str) -> bool:
    return word in ("云岭区人民政府网", "云岭区政府网")


@pytest.mark.parametrize(
    ("raw", "paths"),
    [
        ("云岭区人民政府网—政务公开—信息公开目录—机构设置—机构职能", [("政务公开", "信息公开目录", "机构设置", "机构职能")]),
        (
            "云岭区人民政府网—政务公开—信息公开目录-基础信息公开-政策文件",
            [("政务公开", "信息公开目录", "基础信息公开", "政策文件")],
        ),
        ("政务公开>部门信息公开>领导信息", [("政务公开", "部门信息公开", "领导信息")]),
        ("政务公开＞部门信息公开＞领导信息", [("政务公开", "部门信息公开", "领导信息")]),
        ("云岭区人民政府网/政务公开/内设机构", [("政务公开", "内设机构")]),
        ("政务公开\\财政信息\\预算", [("政务公开", "财政信息", "预算")]),
        ("首页 » 政务公开 » 通知公告", [("政务公开", "通知公告")]),
        ("政务公开 – 通知公告", [("政务公开", "通知公告")]),
        ("政务公开→法定主动公开内容→人事信息", [("政务公开", "法定主动公开内容", "人事信息")]),
        ("政务公开--法定主动公开内容--人事信息", [("政务公开", "法定主动公开内容", "人事信息")]),
        ("政务公开、部门信息公开、教育局、工作动态", [("政务公开", "部门信息公开", "教育局", "工作动态")]),
        ("云岭区人民政府网、政务公开、工作动态", [("政务公开", "工作动态")]),
        ("云岭区人民政府网—互动交流—区长信箱、留言选登", [("互动交流", "区长信箱"), ("互动交流", "留言选登")]),
        ("政务公开—教育局（区语委办）—通知公告", [("政务公开", "教育局（区语委办）", "通知公告")]),
        ("政务公开-教育局(区语委办)-通知公告", [("政务公开", "教育局（区语委办）", "通知公告")]),
        ("政务公开—“双随机、一公开”监管", [("政务公开", "“双随机、一公开”监管")]),
        ("1.政务公开—招生政策 2.政务公开—招生计划", [("政务公开", "招生政策"), ("政务公开", "招生计划")]),
        ("政务公开—招生政策；政务公开—招生计划", [("政务公开", "招生政策"), ("政务公开", "招生计划")]),
        ("政务公开—招生政策\n政务公开—招生计划", [("政务公开", "招生政策"), ("政务公开", "招生计划")]),
        ("政务公开—法定主动公开\n内容—招生计划", [("政务公开", "法定主动公开内容", "招生计划")]),
        ("政务公开—法定主动公开内容\n—招生计划", [("政务公开", "法定主动公开内容", "招生计划")]),
        ("政务公开—法定主动公开内容—\n招生计划", [("政务公开", "法定主动公开内容", "招生计划")]),
        ("政务公开—2019-2020学年招生", [("政务公开", "2019-2020学年招生")]),
        ("通知公告", [("通知公告",)]),
        ("http://www.yunling.example/zwgk/", [("http://www.yunling.example/zwgk/",)]),
        ("详见 http://www.yunling.example/zwgk/ 页面", [("http://www.yunling.example/zwgk/",)]),
        ("网址：http://www.yunling.example/zwgk/", [("http://www.yunling.example/zwgk/",)]),
        ("通知公告 http://www.yunling.example/tzgg/", [("通知公告",)]),
        ("", []),
    ],
)
def test_cell(raw: str, paths: list[tuple[str, ...]]) -> None:
    assert list(read_column_cell(raw, is_site).paths) == paths


def test_urls_are_kept_apart() -> None:
    reading = read_column_cell("政务公开—通知公告 http://www.yunling.example/tzgg/", is_site)
    assert (reading.paths, reading.urls) == ((("政务公开", "通知公告"),), ("http://www.yunling.example/tzgg/",))


def test_another_sites_name_is_doubted() -> None:
    reading = read_column_cell("青石区人民政府网—政务公开—通知公告", is_site)
    assert reading.paths == (("政务公开", "通知公告"),)
    assert "site" in reading.doubts


@pytest.mark.parametrize(("doubt", "raw"), [("mixed", "政务公开—信息公开-通知公告"), ("several", "政务公开—信箱、留言")])
def test_doubts(doubt: str, raw: str) -> None:
    assert doubt in read_column_cell(raw, is_site).doubts
    assert read_column_cell("政务公开—信息公开—通知公告", is_site).doubts == ()


def test_a_segment_of_two_known_names_is_cut() -> None:
    rows = [(("政务公开", "信息公开目录", "机构"),), (("政务公开信息公开目录", "政策"),)]
    settled, notes = rejoin_by_document(rows)
    assert settled[1] == (("政务公开", "信息公开目录", "政策"),)
    assert notes == [(1, "joined")]


def test_a_listed_root_begins_its_own_path() -> None:
    rows = [(("解读回应", "政策解读"),), (("互动交流", "区长信箱"), ("互动交流", "解读回应"), ("互动交流", "回应关切"))]
    settled, notes = rejoin_by_document(rows)
    assert settled[1] == (("互动交流", "区长信箱"), ("解读回应", "回应关切"))
    assert notes == [(1, "root")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("政务公开—信息公开目录—机构设置", True),
        ("http://www.yunling.example/", True),
        ("机构职能", False),
        ("信息形成之日起20个工作日内", False),
        ("1. 机构名称 2. 办公地址", False),
    ],
)
def test_looks_like_path(text: str, expected: bool) -> None:
    assert looks_like_path(text) is expected
