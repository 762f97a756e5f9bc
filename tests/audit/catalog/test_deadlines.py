"""Deadlines as catalogs print them: every variant of the domain notes, then others met since."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import pytest

from audit.catalog.deadlines import parse_deadline


def d(trigger: str = "none", amount: int | None = None, unit: str | None = None, **more: Any) -> dict[str, Any]:
    return {
        "trigger": trigger,
        "amount": amount,
        "unit": unit,
        "every": None,
        "by": None,
        "long_term": False,
        "vague": False,
    } | more


WD = "working_day"
VARIANTS: list[tuple[int, str, dict[str, Any]]] = [
    (
        1,
        "信息产生、变更之日起20个工作日内公开，保持长期公开（相关政策法规另有规定的应从其规定）",
        d("formed_or_changed", 20, WD, long_term=True),
    ),
    (
        2,
        "信息产生或变更之日起20个工作日内公开，保持长期公开（相关法律法规另有规定的，从其规定）",
        d("formed_or_changed", 20, WD, long_term=True),
    ),
    (3, "信息产生、变更之日起5个工作日内公开，保持长期公开", d("formed_or_changed", 5, WD, long_term=True)),
    (4, "信息产生3个工作日内公开", d("formed", 3, WD)),
    (5, "自该政府信息形成或者变更之日起20个工作日内及时公开", d("formed_or_changed", 20, WD)),
    (6, "自该信息形成或者变更之日起20个工作日内。", d("formed_or_changed", 20, WD)),
    (7, "信息產生或變更之日起20個工作日內", d("formed_or_changed", 20, WD)),
    (8, "自信息形成或者变更之日起20个工作\n日内予以公开", d("formed_or_changed", 20, WD)),
    (9, "信息形成20个工 作日内公开", d("formed", 20, WD)),
    (10, "信息形成之日起20个工作日内", d("formed", 20, WD)),
    (10, "信息形成之日起", d("formed", vague=True)),
    (11, "信息形成后,20个工作日内公开", d("formed", 20, WD)),
    (11, "信息形成后,7个工作日内公开内公开", d("formed", 7, WD)),
    (12, "20工作日", d("none", 20, WD)),
    (13, "信息形成或变更之日起3个工作日内", d("formed_or_changed", 3, WD)),
    (14, "信息形成或变更5日内", d("formed_or_changed", 5, "day")),
    (14, "信息形成 5 日内", d("formed", 5, "day")),
    (15, "本级政府财政部门批复后20日内。", d("approval", 20, "day")),
    (16, "部门预算/决算经本级财政部门批复后20日内公开", d("approval", 20, "day")),
    (17, "本级人民代表大会或其常务委员会批准后20日内", d("approval", 20, "day")),
    (18, "行政处罚决定形成之日起20个工作日内", d("decision", 20, WD)),
    (19, "做出决定之日起7个工作日内公示", d("decision", 7, WD)),
    (20, "执法决定作出之日起7个工作日", d("decision", 7, WD)),
    (21, "收到申请之日起15个工作日内", d("application_received", 15, WD)),
    (22, "文件公开后3个工作日内(发布解读)", d("published", 3, WD)),
    (22, "文件发布3个工作日内", d("published", 3, WD)),
    (23, "与政策文件同步公开发布", d("published", 0, "day")),
    (24, "与政策文件同步发布,时间跨度不超过5个工作日", d("published", 5, WD)),
    (25, "在本级人代会结束60个工作日内", d("meeting", 60, WD)),
    (26, "会议第二天", d("meeting", 1, "day")),
    (27, "招生工作结束后及时", d(vague=True)),
    (28, "即时", d(unit="immediate")),
    (29, "实时公开", d(vague=True)),
    (30, "及时公开。", d(vague=True)),
    (30, "按照规定及时公开。", d(vague=True)),
    (30, "按照法定时间公开", d(vague=True)),
    (31, "按通知要求动态调整", d(vague=True)),
    (32, "持续推进", d(vague=True)),
    (33, "两周一次", d("none", 2, "week", every="P2W")),
    (34, "一月一次", d("none", 1, "month", every="P1M")),
    (35, "一季度一次", d("none", 1, "quarter", every="P3M")),
    (35, "按季度", d("none", 1, "quarter", every="P3M")),
    (35, "按月", d("none", 1, "month", every="P1M")),
    (36, "1个月", d("none", 1, "month", every="P1M")),
    (36, "6个月", d("none", 6, "month", every="P6M")),
    (36, "1年", d("none", 1, "year", every="P1Y")),
    (37, "政策文件类一级栏目6个月内须有更新", d("none", 6, "month", every="P6M")),
    (38, "及时更新,最迟6个月内必须有更新", d("none", 6, "month", every="P6M")),
    (38, "最迟1年内必须有更新", d("none", 1, "year", every="P1Y")),
    (39, "按年公开", d("none", 1, "year", every="P1Y")),
    (40, "每年1月31日前", d(every="P1Y", by="01-31")),
    (40, "1月31日前", d(by="01-31")),
    (41, "3月31日前", d(by="03-31")),
    (42, "每年4月1日之前", d(every="P1Y", by="03-31")),
    (43, "6月底前", d(by="06-30")),
    (43, "于7月底前", d(by="07-31")),
    (43, "年底前", d(by="12-31")),
    (44, "于2019年3月底前发布", d(by="03-31")),
    (45, "每年12月", d(every="P1Y", by="12-31")),
    (45, "每季度第二周前", d("none", 1, "quarter", every="P3M")),
    (45, "每月第一周", d("none", 1, "month", every="P1M")),
    (46, "经常性工作定期公开，阶段性工作逐段公开，临时性工作随时公开", d(vague=True)),
    (47, "长期,最新有效", d(long_term=True)),
    (47, "任期内", d(vague=True)),
    (48, "分长期公开、及时公开、限时公开", d(long_term=True, vague=True)),
    (49, "", d()),
    (50, "首页更新间隔 ≤ 3 天", d("none", 3, "day", every="P3D")),
    (50, "栏目每周 ≥ 4 次", d("none", 1, "week", every="P1W")),
    (51, "简单常见咨询 5个工作日", d("none", 5, WD)),
    (51, "找错 3个工作日答复", d("none", 3, WD)),
    (52, "通报后10个工作日内整改", d("none", 10, WD)),
]
OTHERS: list[tuple[int, str, dict[str, Any]]] = [
    (0, "每年10月31日前公开上年度部门决算", d(every="P1Y", by="10-31")),
    (0, "行政处罚决定作出之日起7个工作日内", d("decision", 7, WD)),
    (0, "每月公开一次", d("none", 1, "month", every="P1M")),
    (0, "每半年更新一次", d("none", 6, "month", every="P6M")),
    (0, "自信息形成之日起二十个工作日内", d("formed", 20, WD)),
    (0, "信息形成或变更之日起24小时内", d("formed_or_changed", 1, "day")),
    (0, "每月10日前", d("none", 1, "month", every="P1M")),
    (0, "信息形成或者变更之日起20个工作日内公开，每年至少更新一次", d("formed_or_changed", 20, WD, every="P1Y")),
    (0, "批准后十五日内", d("approval", 15, "day")),
    (0, "信息形成或变更之日起1个月内", d("formed_or_changed", 1, "month")),
    (0, "公示期不少于5个工作日", d(vague=True)),
    (0, "每两周至少更新一次", d("none", 2, "week", every="P2W")),
]


@pytest.mark.parametrize(("number", "raw", "expected"), VARIANTS + OTHERS)
def test_variant(number: int, raw: str, expected: dict[str, Any]) -> None:
    found = asdict(parse_deadline(raw))
    found.pop("raw")
    assert found == expected


def test_all_variants_of_the_notes_stand_here() -> None:
    assert {number for number, _, _ in VARIANTS} == set(range(1, 53))


def test_raw_is_as_printed_on_one_line() -> None:
    assert parse_deadline("自信息形成之日起20个工作\n日内").raw == "自信息形成之日起20个工作日内"
