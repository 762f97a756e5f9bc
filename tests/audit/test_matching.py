"""How names answer to one another: a table of real pairs (domain.md §5.1, §5.2 and the names met on sites)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.lexicon import load
from audit.matching import TRADE, Names

NAMES = Names(load(), ["西秀区人民政府网"], ["西秀区卫生健康局", "区卫健局", "西秀区扶贫办（区生态移民局）", "区扶贫办"])

SAME = [
    ("机构职能", "机构 职能"),
    ("机构职能", "机构职能 "),
    ("双随机一公开", "“双随机、一公开”监管"),
    ("信息公开目录", "政府信息公开目录"),
    ("公开指南", "政府信息公开指南"),
    ("建议提案", "建议提案办理结果"),
    ("区政府办公室领导信息", "区政府办公室领导信息"),
    ("财政资金", "预决算公开"),
    ("机构职能", "机关简介"),
    ("政府網站", "政府网站"),
    ("领导信息", "领导之窗"),
    ("通知公告", "公示公告"),
    ("工作动态", "卫健动态"),
    ("工作动态", "卫生健康要闻"),
    ("西秀区扶贫办（区生态移民局）", "西秀区扶贫办"),
    ("区卫健局", "西秀区卫生健康局"),
    ("政务要闻", "西秀要闻"),
    ("政策文件(3)", "政策文件"),
    ("信息公开年报", "政府信息公开工作年度报告"),
]
DIFFERENT = [
    ("领导信息", "领导信箱"),
    ("部门预算", "部门决算"),
    ("信息公开目录", "信息公开制度"),
    ("区长信箱", "市长信箱"),
    ("权力清单", "责任清单"),
    ("政策文件", "政策解读"),
    ("主动公开", "依申请公开"),
    ("公开指南", "公开年报"),
    ("行政许可", "行政处罚"),
    ("政府采购", "政府公报"),
    ("意见征集", "结果反馈"),
    ("政务微信", "政务微博"),
    ("政府文件", "省政府文件"),
    ("政策解读", "上级政策解读"),
    ("规划信息", "规划计划"),
    ("采购公告", "采购合同"),
    ("公开", "不公开"),
    ("区教育局", "区民政局"),
    ("内设机构", "下属单位"),
    ("网站工作年报", "信息公开年报"),
]


@pytest.mark.parametrize(("wanted", "seen"), SAME)
def test_the_same_thing(wanted: str, seen: str) -> None:
    match = NAMES.compare(wanted, seen)
    assert match is not None
    assert match.score >= TRADE
    assert match.relation in ("exact", "same")


@pytest.mark.parametrize(("wanted", "seen"), DIFFERENT)
def test_two_things(wanted: str, seen: str) -> None:
    match = NAMES.compare(wanted, seen)
    assert match is None or match.relation == "related" or match.score < TRADE, match


@pytest.mark.parametrize(
    ("wanted", "seen"), [("财政资金", "部门预算"), ("政策文件", "规范性文件"), ("部门预算", "部门预决算及三公经费")]
)
def test_a_part_never_passes_for_the_whole(wanted: str, seen: str) -> None:
    match = NAMES.compare(wanted, seen)
    assert match is None or match.relation in ("narrower", "broader", "contained", "related", "fuzzy")


@given(st.text(max_size=30), st.text(max_size=30))
def test_comparing_never_raises_and_is_bounded(wanted: str, seen: str) -> None:
    match = NAMES.compare(wanted, seen)
    assert match is None or 0 < match.score <= 100
