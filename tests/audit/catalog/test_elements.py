"""Elements of content cells: numbering, prose, kinds."""

from __future__ import annotations

import pytest

from audit.catalog.elements import missing_numbers, parse_elements
from audit.catalog.kinds import kind_of
from audit.catalog.model import Element


def tree(elements: tuple[Element, ...]) -> list[object]:
    return [[e.text, tree(e.children)] if e.children else e.text for e in elements]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            "1. 机构名称 2. 联系方式 1) 办公地址 2) 办公电话 3. 二维码",
            ["机构名称", ["联系方式", ["办公地址", "办公电话"]], "二维码"],
        ),
        ("1.机构名称；\n2.联系方式：（1）办公地址；（2）办公电话。", ["机构名称", ["联系方式", ["办公地址", "办公电话"]]]),
        ("1、姓名2、职务3、照片", ["姓名", "职务", "照片"]),
        ("①申请条件②申请材料③办理流程", ["申请条件", "申请材料", "办理流程"]),
        ("一、机构职能\n二、领导信息\n（一）姓名\n（二）职务", ["机构职能", ["领导信息", ["姓名", "职务"]]]),
        ("一、财政：1.预算：（1）说明（2）报表 2.决算", [["财政", [["预算", ["说明", "报表"]], "决算"]]]),
        (
            "1. 名单3.5版 2. 产品名单3. 中心信息：名称、地址、传真等。",
            ["名单3.5版", "产品名单", ["中心信息", ["名称", "地址", "传真"]]],
        ),
        ("1. 规划、计划 2. 国内公务接待的批次、人数", ["规划、计划", "国内公务接待的批次、人数"]),
        ("1. 财政预算报告 2. 决算报告 4. 采购结果", ["财政预算报告", "决算报告", "采购结果"]),
        ("负责12317监督举报电话的相关工作信息", ["负责12317监督举报电话的相关工作信息"]),
        ("1. 统一、规范的目录 2. 名单", ["统一、规范的目录", "名单"]),
        ("对本级文件进行解读的材料等信息", ["对本级文件进行解读的材料"]),
        (
            "领导分工、简历、办公联系方式、照片；领导活动相关信息。",
            ["领导分工", "领导简历", "办公联系方式", "领导照片", "领导活动相关信息"],
        ),
        ("机关职能、机构设置、办公地址、办公时间、联系方式等。", ["机关职能", "机构设置", "办公地址", "办公时间", "联系方式"]),
        ("本年度预算、报表及说明。", ["本年度预算", "本年度预算报表", "本年度预算说明"]),
        (
            "区政府网站统筹规划、监督考核和管理区政府门户网站的相关信息",
            ["区政府网站统筹规划、监督考核和管理区政府门户网站的相关信息"],
        ),
        ("重点工作、民生工程、重大项目等推进落实情况", ["重点工作、民生工程、重大项目等推进落实情况"]),
        ("职能职责涉及的部门和地方政府规章", ["职能职责涉及的部门和地方政府规章"]),
        ("公布意见采纳情况及相对集中的意见未予采纳的原因。", ["意见采纳情况", "相对集中的意见未予采纳的原因"]),
        ("依据“三定”规定确定的本部门法定职责", ["依据“三定”规定确定的本部门法定职责"]),
        (
            "1. 机构名称 2. 联系方式 2.1 办公地址 2.2 办公电话 3. 照片",
            ["机构名称", ["联系方式", ["办公地址", "办公电话"]], "照片"],
        ),
        ("1. 公园名称 2. 面积 2.1 公顷以上的公园名录", ["公园名称", "面积 2.1 公顷以上的公园名录"]),
        ("部门预算、决算", ["部门预算", "部门决算"]),
        ("预算、决算", ["预算", "决算"]),
        ("", []),
    ],
)
def test_elements(raw: str, expected: list[object]) -> None:
    assert tree(parse_elements(raw)) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("机构名称", "label"),
        ("门户网站", "label"),
        ("主要职责", "label"),
        ("国内公务接待的批次、人数", "label"),
        ("公务用车购置数及保有量", "label"),
        ("标准证件照", "image"),
        ("单位政务微博主账号二维码或链接", "image"),
        ("单位政务微信主账号图标", "image"),
        ("依申请公开（平台或途径）", "service"),
        ("公开意见箱", "service"),
        ("主任信箱", "service"),
        ("投诉举报电话", "label"),
        ("公开指南", "document"),
        ("非公开信息目录", "document"),
        ("中标或成交结果", "document"),
        ("采购项目信息", "document"),
        ("中标（成交）结果公告", "document"),
        ("“三公”经费增减变化原因", "statement"),
        ("全区政务新媒体建设、管理相关信息", "statement"),
        ("规范性文件定期清理情况", "statement"),
        ("区长信箱等网民留言办理的相关信息", "statement"),
        ("抽查结果", "document"),
        ("依据“三定”规定确定的本部门法定职责", "statement"),
        ("受理地点", "label"),
        ("住所", "label"),
        ("分管工作", "label"),
        ("权责清单", "document"),
        ("工作方案", "document"),
    ],
)
def test_kind(text: str, kind: str) -> None:
    assert kind_of(text) == kind


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ("1.处罚决定书文号；2.处罚事由；3.处罚结果", "label"),
        ("1.抽查事项清单；2.抽查结果", "document"),
        ("1.处罚决定书文号；2.行政处罚决定书；3.处罚结果", "document"),  # not all the rest are fields
        ("1.办理时间；2.办理期限；3.处罚结果", "document"),  # nothing identifies one record
    ],
)
def test_the_outcome_of_one_record_is_a_field(raw: str, kind: str) -> None:
    assert parse_elements(raw)[-1].kind == kind


def test_missing_numbers() -> None:
    assert missing_numbers("1. 甲 2. 乙 4. 丁") == (3,)
    assert missing_numbers("1. 甲 2. 乙") == ()
    assert missing_numbers("没有编号") == ()
