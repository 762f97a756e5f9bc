"""The catalog of 沧浦区教育局: clocks of every kind."""

from __future__ import annotations

from typing import Any

from tests.sites._more3_kit import R20, R20_LONG, catalog, docs, due, due20, el, item, labels

AGENCY = "沧浦区教育局"
TOP = ["政务公开", "部门信息公开", "区教育局"]
SITE = "沧浦区人民政府门户网站"


def _row(
    number: int,
    levels: list[str],
    elements: list[dict[str, Any]],
    path: list[str],
    deadline: dict[str, Any],
    who: str,
    **more: Any,
) -> dict[str, Any]:
    full = TOP + path
    mark = "—-/>"[number % 4]
    raw = mark.join([SITE, *full]) if number % 3 else mark.join(full)
    return item(number, levels, elements, [full], raw, deadline, who, **more)


def rows() -> list[dict[str, Any]]:
    long = due20(R20_LONG, long_term=True)
    every_two = due("两周一次", amount=2, unit="week", every="P2W")
    march = due("每年3月31日前", every="P1Y", by="03-31")
    return [
        _row(
            1,
            ["机构信息", "机构概况"],
            labels("机构名称", "办公地址", "办公电话", "邮政编码", "电子邮箱"),
            ["机构概况"],
            long,
            "办公室",
        ),
        _row(2, ["机构信息", "机构职能"], [el("依据“三定”规定确定的法定职责", "statement")], ["机构职能"], long, "办公室"),
        _row(
            3,
            ["机构信息", "领导信息"],
            [*labels("姓名", "职务", "出生年月", "工作分工"), el("照片", "image")],
            ["领导信息"],
            due20(),
            "人事科",
        ),
        _row(
            4,
            ["机构信息", "内设机构"],
            labels("内设机构名称", "主要职责", "负责人姓名", "联系电话"),
            ["内设机构"],
            due20(),
            "人事科",
        ),
        _row(
            5,
            ["机构信息", "下属单位"],
            labels("单位名称", "办公地址", "联系电话"),
            ["下属单位"],
            due("及时公开", vague=True),
            "人事科",
        ),
        _row(
            6,
            ["信息公开", "信息公开指南"],
            [el("信息分类和编排体系", "statement"), *labels("联系电话", "传真号码", "互联网联系方式")],
            ["政府信息公开指南"],
            due20(),
            "办公室",
        ),
        _row(7, ["信息公开", "信息公开年报"], docs("政府信息公开工作年度报告"), ["政府信息公开年报"], march, "办公室"),
        _row(8, ["政策文件", "部门文件"], docs("本部门印发的文件"), ["政策文件", "部门文件"], due20(), "办公室"),
        _row(9, ["政策文件", "政策解读"], docs("政策解读材料"), ["政策文件", "政策解读"], due20(R20), "办公室"),
        _row(
            10,
            ["规划计划", "规划计划"],
            docs("“十五五”教育发展规划", "年度工作计划", "年度工作总结"),
            ["规划计划"],
            due20(),
            "发展科",
        ),
        _row(
            11,
            ["财政信息", "部门预算"],
            docs("部门预算说明", "部门预算表"),
            ["财政信息", "部门预算"],
            due("本级财政部门批复后20日内", "approval", 20, "day"),
            "计财科",
        ),
        _row(
            12,
            ["财政信息", "部门决算"],
            docs("部门决算说明", "部门决算表"),
            ["财政信息", "部门决算"],
            due("每年10月31日前", every="P1Y", by="10-31"),
            "计财科",
        ),
        _row(13, ["财政信息", "政府采购"], docs("采购意向", "采购结果"), ["财政信息", "政府采购"], due20(), "计财科"),
        _row(
            14,
            ["重点领域", "教育收费"],
            docs("教育收费项目和标准"),
            ["重点领域", "教育收费"],
            due("每年8月31日前", every="P1Y", by="08-31"),
            "计财科",
        ),
        _row(
            15,
            ["重点领域", "招生入学"],
            docs("义务教育招生政策", "学区划分范围", "招生录取结果"),
            ["重点领域", "义务教育招生"],
            due20(),
            "基教科",
        ),
        _row(
            16,
            ["重点领域", "民办教育"],
            labels("学校名称", "办学地址", "办学许可证号", "年检结果"),
            ["重点领域", "民办学校"],
            due20(),
            "民管科",
        ),
        _row(
            17,
            ["工作动态", "工作动态"],
            docs("教育工作动态"),
            ["工作动态"],
            every_two,
            "办公室",
            channels=["政府网站", "两微一端"],
        ),
        _row(
            18,
            ["通知公告", "通知公告"],
            docs("通知公告"),
            ["通知公告"],
            due("一月一次", amount=1, unit="month", every="P1M"),
            "办公室",
        ),
        _row(19, ["工作动态", "校园动态"], docs("校园动态"), ["校园动态"], every_two, "宣传科"),
        _row(
            20,
            ["行政执法", "行政处罚"],
            docs("行政处罚决定"),
            ["行政执法", "行政处罚"],
            due("决定作出之日起7个工作日内", "decision", 7, "working_day"),
            "法规科",
        ),
        _row(
            21,
            ["行政执法", "行政许可"],
            [*labels("许可决定文书名称", "许可事项", "许可对象"), el("许可结果", "document")],
            ["行政执法", "行政许可"],
            due("决定作出之日起7个工作日内", "decision", 7, "working_day"),
            "法规科",
        ),
        _row(
            22,
            ["建议提案", "建议提案办理"],
            [*docs("人大代表建议答复", "政协委员提案答复"), el("办理总体情况", "statement")],
            ["建议提案"],
            due20(),
            "办公室",
        ),
        _row(
            23,
            ["人事信息", "人事信息"],
            docs("教师招聘公告", "拟录用人员公示"),
            ["人事信息"],
            due("按规定及时公开", vague=True),
            "人事科",
        ),
        _row(
            24,
            ["政民互动", "局长信箱"],
            [el("局长信箱", "service")],
            ["互动交流", "局长信箱"],
            due("及时公开", vague=True),
            "信访科",
        ),
        item(
            25,
            ["政民互动", "区长信箱"],
            [el("区长信箱", "service"), el("选登来信")],
            [["互动交流", "区长信箱"]],
            f"{SITE}—互动交流—区长信箱",
            due("及时公开", vague=True),
            "信访科",
        ),
        _row(26, ["统计信息", "教育统计"], docs("教育事业统计数据"), ["统计信息"], march, "发展科"),
        _row(
            27,
            ["应急管理", "应急管理"],
            docs("校园安全应急预案"),
            ["应急管理"],
            due("长期公开", long_term=True),
            "安保科",
        ),
        _row(
            28,
            ["决策公开", "意见征集"],
            docs("征集公告", "采纳情况"),
            ["重大决策预公开", "意见征集"],
            due20(),
            "法规科",
        ),
        item(
            29,
            ["学生资助", "个人受助信息查询"],
            docs("个人受助记录"),
            [[*TOP, "依申请公开"]],
            "—".join([SITE, *TOP, "依申请公开"]),
            due("收到申请之日起20个工作日内", "application_received", 20, "working_day"),
            "资助中心",
            mode="依申请公开",
            audience="特定群众",
        ),
        _row(
            30,
            ["教师队伍", "教师资格认定"],
            docs("教师资格认定公告", "认定结果"),
            ["教师资格认定"],
            due("一季度一次", amount=1, unit="quarter", every="P3M"),
            "人事科",
        ),
    ]


def build() -> dict[str, Any]:
    return catalog("沧浦区教育局主动公开事项标准目录（2026版）", AGENCY, rows())
