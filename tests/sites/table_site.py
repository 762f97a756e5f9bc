"""砚湖区人民政府网站 (fictional), a district site made of tables, and the truth about its 区民政局.

Traps: image-only navigation, <BASE href>, tree menus with headings that lead nowhere, a select menu as the only way to
the bureau, lists in tables whose columns stand in differing order, two dates in a row, ?id=&page= addresses.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from evaluation.harness import Agency, Site
from tests.sites import _table_bureau as bureau
from tests.sites import _table_portal as portal
from tests.sites._kit import GONE, Row, deadline, duty, el, group, item, labels, truth
from tests.sites._table_markup import NAME, Tables

AS_OF = dt.date(2026, 11, 20)
DEAD = frozenset({"/zt/index.asp", "/hd/zxft.asp"})
"""Links that lead nowhere on purpose."""

BR = ("政务公开", "部门信息公开", "区民政局")
OWN = "政务公开—部门信息公开—区民政局—"


def catalog() -> Row:
    return {
        "title": "砚湖区民政局政务公开事项标准目录",
        "agency": portal.FULL,
        "source": {"file": "yanhu-mzj.xlsx", "sha256": None},
        "items": [*_organisation(), *_documents(), *_enforcement(), *_services()],
        "defects": [],
    }


def _organisation() -> list[Row]:
    contact = group("联系方式", *labels("办公地址", "办公电话", "传真号码", "办公时间", "电子邮箱", "邮政编码", "门户网站"))
    guide = group("联系信息", *labels("受理机构", "办公地址", "办公时间", "联系电话", "传真号码", "电子邮箱"))
    return [
        item(
            1,
            ("机构信息", "基本信息"),
            [el("机构名称", "label"), contact],
            "砚湖区人民政府网站—政务公开—信息公开目录—部门信息公开-区民政局-机构信息-机构职能",
            [("政务公开", "信息公开目录", "部门信息公开", "区民政局", "机构信息", "机构职能")],
        ),
        item(
            2,
            ("机构信息", "法定职责"),
            [el("本部门法定职责", "statement")],
            OWN + "机构信息-法定职责",
            [(*BR, "机构信息", "法定职责")],
        ),
        item(
            3,
            ("机构信息", "领导信息"),
            [*labels("姓名", "职务", "出生年月", "学历", "工作分工"), el("照片", "image")],
            OWN + "领导信息",
            [(*BR, "领导信息")],
        ),
        item(
            4,
            ("机构信息", "内设机构"),
            labels("机构名称", "工作职责", "负责人", "联系电话"),
            "政务公开>部门信息公开>区民政局>机构信息>内设机构",
            [(*BR, "机构信息", "内设机构")],
        ),
        item(
            5,
            ("机构信息", "下属单位"),
            labels("单位名称", "主要职责", "联系电话"),
            "政务公开/部门信息公开/区民政局/机构信息/下属单位",
            [(*BR, "机构信息", "下属单位")],
        ),
        item(6, ("信息公开", "公开指南"), [guide], OWN + "公开指南", [(*BR, "公开指南")]),
        item(
            7,
            ("信息公开", "公开年报"),
            [el("政府信息公开工作年度报告")],
            OWN + "公开年报",
            [(*BR, "公开年报")],
            duty("每年1月31日前", "P1Y", "01-31"),
        ),
    ]


def _documents() -> list[Row]:
    return [
        item(
            8,
            ("政策文件", "部门文件"),
            [el("部门规范性文件"), el("其他文件")],
            "砚湖区人民政府网站-政务公开—部门信息公开—区民政局-政策文件—部门文件",
            [(*BR, "政策文件", "部门文件")],
            deadline("信息形成之日起20个工作日内公开，保持长期公开", "formed", long_term=True),
        ),
        item(9, ("政策文件", "政策解读"), [el("政策解读材料")], OWN + "政策文件>政策解读", [(*BR, "政策文件", "政策解读")]),
        item(
            10,
            ("工作动态", "工作动态"),
            [el("民政工作动态", "statement")],
            OWN + "工作动态",
            [(*BR, "工作动态")],
            duty("两周一次", "P2W"),
        ),
        item(11, ("通知公告", "通知公告"), [el("通知公告", "statement")], OWN + "通知公告", [(*BR, "通知公告")]),
        item(
            12,
            ("规划计划", "规划计划"),
            [el("年度工作计划"), el("年度工作总结")],
            OWN + "规划计划",
            [(*BR, "规划计划")],
            duty("最迟1年内必须有更新", "P1Y"),
        ),
        item(
            13,
            ("财政信息", "部门预算"),
            [el("部门预算说明"), el("部门预算报表")],
            OWN + "财政信息-部门预算",
            [(*BR, "财政信息", "部门预算")],
            deadline("本级财政部门批复后20日内", "approval", 20, "day"),
        ),
        item(
            14,
            ("财政信息", "部门决算"),
            [el("部门决算说明"), el("部门决算报表")],
            OWN + "财政信息-部门决算",
            [(*BR, "财政信息", "部门决算")],
            duty("每年10月31日前公开上年度部门决算", "P1Y", "10-31"),
        ),
        item(15, ("人事信息", "人事任免"), [el("人事任免"), el("招聘公告")], OWN + "人事信息", [(*BR, "人事信息")]),
        item(
            16,
            ("建议提案", "人大建议"),
            [el("人大代表建议办理复文")],
            OWN + "建议提案办理—人大代表建议",
            [(*BR, "建议提案办理", "人大代表建议")],
        ),
    ]


def _enforcement() -> list[Row]:
    return [
        item(
            17,
            ("行政执法", "行政许可"),
            labels("行政相对人名称", "许可文书号", "许可决定日期"),
            OWN + "行政执法—行政许可",
            [(*BR, "行政执法", "行政许可")],
            deadline("自作出决定之日起7个工作日内", "decision", 7),
        ),
        item(
            18,
            ("行政执法", "行政处罚"),
            labels("处罚决定书文号", "处罚结果"),
            OWN + "行政执法—行政处罚",
            [(*BR, "行政执法", "行政处罚")],
            deadline("自作出决定之日起7个工作日内", "decision", 7),
        ),
        item(
            19,
            ("行政执法", "行政强制"),
            labels("强制决定书文号", "强制结果"),
            OWN + "行政执法—行政强制",
            [(*BR, "行政执法", "行政强制")],
        ),
        item(
            20,
            ("行政执法", "双随机一公开"),
            [el("随机抽查事项清单"), el("抽查结果")],
            OWN + "行政执法—双随机一公开",
            [(*BR, "行政执法", "双随机一公开")],
        ),
        item(
            21,
            ("社会组织", "社会组织管理"),
            [el("社会组织名录"), el("年检结果")],
            OWN + "业务信息—社会组织管理",
            [(*BR, "业务信息", "社会组织管理")],
        ),
    ]


def _services() -> list[Row]:
    area = ("政务公开", "重点领域信息公开")
    return [
        item(
            22,
            ("社会救助", "最低生活保障"),
            [el("最低生活保障标准"), el("最低生活保障对象名单")],
            "砚湖区人民政府网站—政务公开—重点领域信息公开—社会救助—最低生活保障",
            [(*area, "社会救助", "最低生活保障")],
            duty("一季度一次", "P3M"),
        ),
        item(
            23,
            ("社会救助", "特困人员救助供养"),
            [el("特困人员名单"), el("救助供养标准")],
            "政务公开—重点领域信息公开-社会救助-特困人员救助供养",
            [(*area, "社会救助", "特困人员救助供养")],
            duty("一季度一次", "P3M"),
        ),
        item(
            24,
            ("养老服务", "养老机构"),
            [el("养老机构名录"), *labels("机构地址", "床位数")],
            "政务公开>法定主动公开内容>重点领域信息公开>养老服务>养老机构名录",
            [("政务公开", "法定主动公开内容", "重点领域信息公开", "养老服务", "养老机构名录")],
        ),
        item(25, ("婚姻登记", "婚姻登记机关"), labels("办公地址", "办公时间", "联系电话"), "", []),
        item(
            26,
            ("殡葬服务", "收费公示"),
            [el("殡葬服务收费标准", "statement")],
            OWN + "业务信息-殡葬服务",
            [(*BR, "业务信息", "殡葬服务")],
            deadline("及时公开", "none", None, None, vague=True),
        ),
        item(
            27,
            ("互动交流", "信箱与征集"),
            [el("区长信箱", "service"), el("意见征集公告")],
            "砚湖区人民政府网站—互动交流—区长信箱、意见征集",
            [("互动交流", "区长信箱"), ("互动交流", "意见征集")],
        ),
        item(
            28,
            ("社会救助", "个人救助档案"),
            [el("救助审批材料")],
            OWN + "依申请公开",
            [(*BR, "依申请公开")],
            deadline("收到申请之日起20个工作日内", "application_received"),
            mode="依申请公开",
            audience="特定群众",
        ),
        item(29, ("社区治理", "居务公开"), [el("居务公开栏")], "", [], on_website=False, channels=["公示栏"]),
    ]


SEEN = " ".join(GONE)
WHOLE = SEEN + " element_missing stale column_unreachable broken_link"


def truths(base: str, landmarks: dict[str, str]) -> dict[str, Row]:
    def at(status: Any, *targets: int | str) -> Row:
        urls = [base + (target if isinstance(target, str) else f"/xxgk/{_kind(target)}.asp?id={target}") for target in targets]
        return {"status": status, "urls": urls} if urls else {"status": status}

    return {**_truth_organisation(at, landmarks), **_truth_documents(at), **_truth_enforcement(at), **_truth_services(at)}


def _kind(number: int) -> str:
    return "show" if number in (701, 702, 704, 712, 713, 720) else "list"


def _truth_organisation(at: Any, landmarks: dict[str, str]) -> dict[str, Row]:
    either = ["found", "renamed"]
    return {
        "1": truth(
            "the site lacks the container 信息公开目录; called 机关简介 (same); 办公时间 has no value, the footer's has",
            at(either, 701),
            "gap",
            "static",
            present="机构名称 办公地址 办公电话 传真号码 电子邮箱 邮政编码 门户网站",
            missing="办公时间",
            must="element_missing",
            never=SEEN + " stale",
        ),
        "2": truth(
            "called 主要职责, answers with a meta refresh; other bureaus have a 法定职责",
            at(either, 702, landmarks["duties"]),
            "pass",
            ["static", "fresh"],
            present="本部门法定职责",
            never=WHOLE,
        ),
        "3": truth(
            "领导信箱 stands before; called 领导简介 (same); one article a person, rows without dates",
            at(either, 703),
            "pass",
            ["static", "fresh", "undated"],
            present="姓名 职务 出生年月 学历 工作分工 照片",
            never=WHOLE,
        ),
        "4": truth(
            "302 to its one article; values under header cells, the phone is called 办公电话",
            at("found", 704, landmarks["offices"]),
            "pass",
            ["static", "fresh"],
            present="机构名称 工作职责 负责人 联系电话",
            never=WHOLE,
        ),
        "5": truth(
            "only other bureaus have it; 内设机构 is not it",
            at("missing"),
            "gap",
            must="column_missing",
            never="column_empty element_missing stale",
        ),
        "6": truth(
            "the bureau's own guide, not the district's (which is 302 to an article)",
            at("found", 720),
            "pass",
            "static",
            present="办公地址 联系电话 传真号码 电子邮箱 受理机构",
            doubtful="办公时间",
            never=WHOLE,
        ),
        "7": truth(
            "公开年报 is 政府信息公开年报 (same); 2025's was posted in January 2026",
            at("found", 721),
            "pass",
            "fresh",
            present="政府信息公开工作年度报告",
            latest="2026-01-20",
            never=WHOLE,
        ),
    }


def _truth_documents(at: Any) -> dict[str, Row]:
    return {
        "8": truth(
            "发布日期 before 成文日期, both in the row; the newest was made 07-14 and published 11-05; old pinned row; slow",
            at("found", 705),
            "gap",
            "fresh",
            doubtful="部门规范性文件 其他文件",
            latest="2026-11-05",
            must="late_publication",
            never=SEEN + " stale element_missing column_unreachable",
        ),
        "9": truth(
            "the date is the first cell; the heading above is no page",
            at("found", 706),
            "pass",
            "fresh",
            present="政策解读材料",
            latest="2026-10-12",
            never=WHOLE,
        ),
        "10": truth(
            "called 民政要闻; five weeks old, a day to come in a title, a fresh side list",
            at(["renamed", "found"], 719),
            "gap",
            "stale",
            doubtful="民政工作动态",
            latest="2026-10-16",
            must="stale",
            never=SEEN + " element_missing",
        ),
        "11": truth(
            "the portal and every bureau have a 通知公告",
            at("found", 718),
            "pass",
            "fresh",
            doubtful="通知公告",
            latest="2026-11-12",
            never=WHOLE,
        ),
        "12": truth(
            "no dates in the rows; the articles say 2025-03-11; the side list is fresh",
            at("found", 715),
            "gap",
            "stale",
            latest="2025-03-11",
            present="年度工作计划 年度工作总结",
            must="stale",
            never=SEEN,
        ),
        "13": truth(
            "only 部门决算 stands there; other bureaus have a 部门预算, the district 政府预算",
            at("missing"),
            "gap",
            must="column_missing",
            never="column_empty element_missing",
        ),
        "14": truth(
            "2025's accounts were due 2026-10-31 and are not there; the side list is fresh",
            at("found", 707),
            "gap",
            "stale",
            latest="2025-09-23",
            must="stale",
            never=SEEN,
        ),
        "15": truth(
            "month and day under year rows",
            at("found", 716),
            "pass",
            "fresh",
            present="招聘公告",
            doubtful="人事任免",
            latest="2026-06-18",
            never=WHOLE,
        ),
        "16": truth(
            "建议提案办理 has no child: the column is one level up",
            at("renamed", 717),
            ["pass", "unclear"],
            ["fresh", "static"],
            doubtful="人大代表建议办理复文",
            latest="2026-09-02",
            never=WHOLE + " late_publication",
        ),
    }


def _truth_enforcement(at: Any) -> dict[str, Row]:
    return {
        "17": truth(
            "the date column is called 日期; the facts stand in the articles",
            at("found", 708),
            "pass",
            "fresh",
            present="行政相对人名称 许可文书号 许可决定日期",
            latest="2026-11-10",
            never=WHOLE + " late_publication",
        ),
        "18": truth(
            "a cell says that no decision was made; a fresh side list stands under it",
            at("found", 709),
            ["pass", "unclear"],
            "explained_empty",
            never=SEEN + " element_missing stale",
        ),
        "19": truth(
            "a header row and 共 0 条; the side list is fresh",
            at("found", 710),
            "gap",
            "empty",
            latest=None,
            must="column_empty",
            never="column_missing stale",
        ),
        "20": truth(
            "the menu's link answers 200 with 页面不存在",
            at(["missing", "unreachable"]),
            ["gap", "unclear"],
            never="column_empty element_missing stale",
        ),
        "21": truth("a guard answers 412", at("unreachable"), "unclear", never=SEEN + " element_missing stale"),
    }


def _truth_services(at: Any) -> dict[str, Row]:
    either = ["found", "renamed"]
    return {
        "22": truth(
            "the site has 法定主动公开内容 above; headings only on the way; two dates a row",
            at(either, 141),
            "pass",
            "fresh",
            doubtful="最低生活保障标准 最低生活保障对象名单",
            latest="2026-10-15",
            never=WHOLE,
        ),
        "23": truth(
            "quarterly, last of February; the side list is fresh",
            at(either, 142),
            "gap",
            "stale",
            doubtful="特困人员名单 救助供养标准",
            latest="2026-02-10",
            must="stale",
            never=SEEN + " element_missing",
        ),
        "24": truth(
            "the list is an attachment, its fields are inside; four headings deep",
            at("found", 151),
            ["pass", "unclear"],
            present="养老机构名录",
            doubtful="机构地址 床位数",
            latest="2026-06-03",
            never=WHOLE,
        ),
        "25": truth(
            "the catalog names no column: 婚姻登记 of the bureau; no breadcrumb there",
            {"urls": at("found", 712)["urls"]},
            ["pass", "unclear"],
            doubtful="办公地址 办公时间 联系电话",
            never="element_missing stale column_empty",
        ),
        "26": truth(
            "a picture of a table: seen to be there, not read",
            at("found", 713),
            "unclear",
            ["static", "unclear"],
            unclear="殡葬服务收费标准",
            never=SEEN + " element_missing stale",
        ),
        "27": truth(
            "image-only menu; 领导信箱 beside 区长信箱; two columns in one cell",
            [at("found", "/hd/qzxx.asp"), at("found", "/hd/list.asp?id=31")],
            "pass",
            present="区长信箱 意见征集公告",
            never=WHOLE,
        ),
        "28": truth("on request only", None, "exempt", never=WHOLE),
        "29": truth("not asked for on the website", None, "exempt", never=WHOLE),
    }


def build(base: str, today: dt.date) -> Site:
    site = Tables(base, today)
    portal.openness(site)
    portal.news(site)
    portal.talk(site)
    portal.others(site)
    bureau.write(site)
    agency = Agency("yanhu-mzj", portal.FULL, ["区民政局"], catalog(), {"items": truths(base, site.landmarks)})
    return Site("yanhu", NAME, site.pages, [agency], dynamic=site.answer, aliases=["砚湖区政府网"])
