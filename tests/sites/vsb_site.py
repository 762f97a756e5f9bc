"""云泊县人民政府网 (fictional), a VSB-like county portal in GBK, and the truth about its 县水务局.

Traps: header-silent GBK, reverse-numbered list pages, a bureau in a sub-tree, the county's, other bureaus' and
townships' columns of the same names, headings without a page, one guard, one soft 404.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from evaluation.harness import Agency, Site
from tests.sites import _vsb_bureau as bureau
from tests.sites import _vsb_portal as portal
from tests.sites._kit import GONE, Row, deadline, duty, el, group, item, labels, truth
from tests.sites._vsb_markup import NAME, Vsb

AS_OF = dt.date(2026, 11, 20)
DEAD = frozenset({"/hdjl/wsdc.htm", "/ztzl/xczx.htm"})
"""Links that lead nowhere on purpose."""

BR = ("政务公开", "部门信息公开", "县水务局")


def catalog() -> Row:
    return {
        "title": "云泊县水务局政务公开标准目录（2026年版）",
        "agency": portal.FULL,
        "source": {"file": "yunbo-swj.docx", "sha256": None},
        "items": [*_organisation(), *_documents(), *_enforcement(), *_services()],
        "defects": [],
    }


def _organisation() -> list[Row]:
    return [
        item(
            1,
            ("机构信息", "基本信息"),
            [
                el("机构名称", "label"),
                group("联系方式", *labels("办公地址", "办公电话", "传真号码", "办公时间", "电子邮箱", "邮政编码")),
            ],
            "云泊县人民政府网—政务公开—部门信息公开—县水务局—机构概况",
            [(*BR, "机构概况")],
        ),
        item(
            2,
            ("机构信息", "法定职责"),
            [el("依据“三定”规定确定的本部门法定职责", "statement")],
            "云泊县人民政府网-政务公开—部门信息公开-县水务局-机构职能",
            [(*BR, "机构职能")],
        ),
        item(
            3,
            ("机构信息", "领导信息"),
            [*labels("姓名", "职务", "出生年月", "民族", "籍贯", "学历", "工作分工"), el("标准证件照", "image")],
            "政务公开>部门信息公开>县水务局>领导信息",
            [(*BR, "领导信息")],
        ),
        item(
            4,
            ("机构信息", "内设机构"),
            labels("内设机构名称", "主要职责", "负责人姓名", "联系电话"),
            "政务公开/部门信息公开/县水务局/内设机构",
            [(*BR, "内设机构")],
        ),
        item(
            5,
            ("机构信息", "下属单位"),
            labels("单位名称", "办公地址", "联系电话"),
            "云泊县人民政府网—政务公开—部门信息公开—县水务局—下属单位",
            [(*BR, "下属单位")],
        ),
    ]


def _documents() -> list[Row]:
    approved = deadline("本级财政部门批复后20日内", "approval", 20, "day")
    return [
        item(
            6,
            ("政策文件", "部门文件"),
            [el("本部门制定的规范性文件"), el("本部门印发的其他文件")],
            "云泊县人民政府网—政务公开—部门信息公开-县水务局-政策文件",
            [(*BR, "政策文件")],
            deadline("信息形成之日起20个工作日内", "formed"),
        ),
        item(
            7,
            ("政策文件", "政策解读"),
            [el("政策解读材料")],
            "政务公开-部门信息公开-县水务局>政策解读",
            [(*BR, "政策解读")],
            duty("及时更新，最迟6个月内必须有更新", "P6M"),
        ),
        item(
            8,
            ("规划计划", "规划计划"),
            [el("水务发展规划"), el("年度工作计划"), el("年度工作总结")],
            "政务公开—部门信息公开—县水务局—规划计划",
            [(*BR, "规划计划")],
        ),
        item(
            9,
            ("财政资金", "部门预算"),
            [el("部门预算公开说明"), el("部门预算报表")],
            "政务公开—法定主动公开内容-财政资金—部门预算",
            [("政务公开", "法定主动公开内容", "财政资金", "部门预算")],
            approved,
        ),
        item(
            10,
            ("财政资金", "部门决算"),
            [el("部门决算情况说明"), el("部门决算报表")],
            "政务公开>部门信息公开>县水务局>部门决算",
            [(*BR, "部门决算")],
            duty("每年10月31日前公开上年度部门决算", "P1Y", "10-31"),
        ),
        item(
            11,
            ("财政资金", "政府采购"),
            [el("采购公告"), el("采购结果")],
            "政务公开—部门信息公开—县水务局—政府采购",
            [(*BR, "政府采购")],
        ),
        item(
            12,
            ("财政资金", "行政事业性收费"),
            [el("收费项目目录"), el("收费标准", "statement")],
            "政务公开—部门信息公开—县水务局—行政事业性收费",
            [(*BR, "行政事业性收费")],
        ),
        item(
            13,
            ("政府信息公开", "信息公开年报"),
            [el("政府信息公开工作年度报告")],
            "政务公开—部门信息公开—县水务局—政府信息公开年报",
            [(*BR, "政府信息公开年报")],
            duty("每年1月31日前", "P1Y", "01-31"),
        ),
        item(
            14,
            ("政府信息公开", "信息公开指南"),
            [el("政府信息公开指南")],
            "云泊县人民政府网—政务公开—公开指南",
            [("政务公开", "公开指南")],
        ),
    ]


def _enforcement() -> list[Row]:
    week = deadline("行政处罚决定作出之日起7个工作日内", "decision", 7)
    return [
        item(
            15,
            ("行政执法", "行政许可"),
            [*labels("许可决定文书号", "许可事项", "许可决定日期")],
            "政务公开—部门信息公开—县水务局—行政许可",
            [(*BR, "行政许可")],
            deadline("自作出行政许可决定之日起7个工作日内", "decision", 7),
        ),
        item(
            16,
            ("行政执法", "行政处罚"),
            labels("处罚决定书文号", "处罚事由", "处罚结果"),
            "政务公开—部门信息公开—县水务局—行政执法公示/行政处罚",
            [(*BR, "行政执法公示", "行政处罚")],
            week,
        ),
        item(
            17,
            ("行政执法", "行政强制"),
            [el("行政强制决定书")],
            "政务公开—部门信息公开—县水务局—行政执法公示—行政强制",
            [(*BR, "行政执法公示", "行政强制")],
        ),
        item(
            18,
            ("行政执法", "双随机一公开"),
            [el("随机抽查事项清单"), el("年度抽查计划"), el("抽查结果")],
            "政务公开—部门信息公开—县水务局—双随机一公开",
            [(*BR, "双随机一公开")],
        ),
        item(
            19,
            ("行政执法", "权责清单"),
            [el("权力清单"), el("责任清单")],
            "政务公开—部门信息公开—县水务局-权责清单",
            [(*BR, "权责清单")],
            deadline("及时公开", "none", None, None, vague=True),
        ),
    ]


def _services() -> list[Row]:
    own = "政务公开—部门信息公开—县水务局—"
    return [
        item(
            20,
            ("工作动态", "工作动态"),
            [el("水务工作动态信息", "statement")],
            own + "工作动态",
            [(*BR, "工作动态")],
            duty("两周一次", "P2W"),
        ),
        item(21, ("通知公告", "通知公告"), [el("通知公告信息", "statement")], own + "通知公告", [(*BR, "通知公告")]),
        item(
            22,
            ("人事信息", "招聘信息"),
            [el("招聘公告"), el("拟聘用人员公示")],
            own + "人事信息-招聘信息",
            [(*BR, "人事信息", "招聘信息")],
        ),
        item(
            23,
            ("建议提案", "建议提案办理"),
            [el("人大代表建议办理复文"), el("政协委员提案办理复文")],
            own + "建议提案办理",
            [(*BR, "建议提案办理")],
        ),
        item(
            24,
            ("公共服务", "供水水质"),
            [el("城区供水水质公示")],
            own + "供水水质",
            [(*BR, "供水水质")],
            duty("每月公开一次", "P1M"),
        ),
        item(25, ("公共服务", "水土保持"), [el("水土保持公报")], own + "水土保持", [(*BR, "水土保持")]),
        item(
            26,
            ("应急管理", "应急预案"),
            [el("水旱灾害防御应急预案"), el("供水突发事件应急预案")],
            own + "应急管理",
            [(*BR, "应急管理")],
        ),
        item(
            27,
            ("公共服务", "办事与投诉"),
            [el("办事指南"), el("领导信箱", "service")],
            own + "办事指南；云泊县人民政府网—互动交流—领导信箱",
            [(*BR, "办事指南"), ("互动交流", "领导信箱")],
        ),
        item(
            28,
            ("重点领域", "农村供水工程"),
            [el("批准结果信息"), el("施工单位名单"), el("竣工验收报告")],
            "政务公开—法定主动公开内容—重点领域信息公开-水利建设—农村供水工程",
            [("政务公开", "法定主动公开内容", "重点领域信息公开", "水利建设", "农村供水工程")],
        ),
        item(
            29,
            ("行政执法", "水事纠纷"),
            [el("水事纠纷调处结果")],
            own + "依申请公开",
            [(*BR, "依申请公开")],
            deadline("收到申请之日起20个工作日内", "application_received"),
            mode="依申请公开",
            audience="特定群众",
        ),
        item(30, ("公共服务", "停水通知"), [el("停水通知")], "", [], on_website=False, channels=["公开查阅点", "两微一端"]),
    ]


SEEN = " ".join(GONE)
WHOLE = SEEN + " element_missing stale column_unreachable broken_link"


def truths(base: str, landmarks: dict[str, str]) -> dict[str, Row]:
    def at(status: Any, *slugs: str) -> Row:
        urls = [base + (slug if slug.startswith("/") else f"{bureau.STEM}{slug}.htm") for slug in slugs]
        return {"status": status, "urls": urls} if urls else {"status": status}

    return {
        **_truth_organisation(at, landmarks["offices"]),
        **_truth_documents(at, landmarks["guide"]),
        **_truth_enforcement(at),
        **_truth_services(at),
    }


def _truth_organisation(at: Any, offices: str) -> dict[str, Row]:
    return {
        "1": truth(
            "座机 and 地址+邮编 share lines; 传真 stands without a value and the mail address only in the footer",
            at("found", "jggk"),
            "gap",
            "static",
            present="机构名称 办公地址 办公电话 办公时间 邮政编码",
            missing="传真号码 电子邮箱",
            must="element_missing",
            never=SEEN + " stale",
        ),
        "2": truth(
            "an article-only column; the county has a 机构职能 too",
            at("found", "jgzn"),
            "pass",
            "static",
            present="依据“三定”规定确定的本部门法定职责",
            never=WHOLE,
        ),
        "3": truth(
            "领导信箱 stands before it; three persons on one page, facts in prose; nobody's 籍贯 (the county's page has one)",
            at("found", "ldxx"),
            "gap",
            "static",
            present="姓名 职务 出生年月 民族 学历 工作分工 标准证件照",
            missing="籍贯",
            must="element_missing",
            never=SEEN + " stale",
        ),
        "4": truth(
            "called 内设科室 (same), answers 302 to its one article; values under header cells",
            at("found", "nsks", offices),
            "pass",
            ["static", "fresh", "undated"],
            present="主要职责 联系电话",
            doubtful="内设机构名称 负责人姓名",
            never=WHOLE,
        ),
        "5": truth(
            "called 直属单位; no dates in the rows, the facts in one article a unit",
            at("renamed", "zsdw"),
            "pass",
            ["static", "fresh"],
            present="单位名称 办公地址 联系电话",
            latest="2025-03-12",
            never=WHOLE,
        ),
    }


def _truth_documents(at: Any, guide: str) -> dict[str, Row]:
    return {
        "6": truth(
            "called 文件发布 (same); reverse pages, an old pinned row; formed 09-24 and published 10-23 are 16 working days",
            at("found", "wjfb"),
            "pass",
            "fresh",
            doubtful="本部门制定的规范性文件 本部门印发的其他文件",
            latest="2026-10-23",
            never=WHOLE + " late_publication",
        ),
        "7": truth(
            "last of March against six months; the side list is fresh",
            at("found", "zcjd"),
            "gap",
            "stale",
            present="政策解读材料",
            latest="2026-03-04",
            must="stale",
            never=SEEN + " element_missing",
        ),
        "8": truth(
            "month and day under year headings; the summary is only an attachment's name",
            at("found", "ghjh"),
            "pass",
            "fresh",
            present="水务发展规划 年度工作计划 年度工作总结",
            latest="2026-09-15",
            never=WHOLE + " late_publication",
        ),
        "9": truth(
            "heading-only segment; 财政资金 is 财政预决算 (same); 部门决算 stands before; slow; the bureau's post is on page 2",
            at("found", "/zwgk/fdzdgknr/czyjs/bmys.htm"),
            "pass",
            present="部门预算公开说明 部门预算报表",
            latest="2026-02-12",
            never=WHOLE,
        ),
        "10": truth(
            "the right year is there; the tables are an attachment",
            at("found", "bmjs"),
            "pass",
            "fresh",
            present="部门决算情况说明 部门决算报表",
            latest="2026-09-24",
            never=WHOLE,
        ),
        "11": truth(
            "the page says that nothing arose; a fresh side list stands under it",
            at("found", "zfcg"),
            ["pass", "unclear"],
            "explained_empty",
            never=SEEN + " element_missing stale",
        ),
        "12": truth(
            "only other bureaus have it",
            at("missing"),
            "gap",
            must="column_missing",
            never="column_empty element_missing stale",
        ),
        "13": truth(
            "2025's report was due 2026-01-31 and is not there; the county's own is",
            at("found", "zfxxgknb"),
            "gap",
            "stale",
            latest="2025-01-21",
            must="stale",
            never=SEEN,
        ),
        "14": truth(
            "公开指南 is 政府信息公开指南 (same), 302 to an article",
            at("found", "/zwgk/zfxxgkzn.htm", guide),
            "pass",
            ["static", "fresh"],
            present="政府信息公开指南",
            never=WHOLE,
        ),
    }


def _truth_enforcement(at: Any) -> dict[str, Row]:
    law = "/zwgk/bmxxgk/swj/xzzfgs/"
    return {
        "15": truth(
            "the site puts it below 行政执法公示, which the catalog does not name",
            at(["found", "renamed"], law + "xzxk.htm"),
            "pass",
            "fresh",
            present="许可决定文书号 许可事项 许可决定日期",
            latest="2026-11-06",
            never=WHOLE + " late_publication",
        ),
        "16": truth("a guard answers 403", at("unreachable"), "unclear", never=SEEN + " element_missing stale"),
        "17": truth(
            "共0条 and nobody says why; the side list is fresh",
            at("found", law + "xzqz.htm"),
            "gap",
            "empty",
            must="column_empty",
            latest=None,
            never="column_missing stale",
        ),
        "18": truth(
            "spelled with quotes and 、; the list of matters stands on an older page; there is no plan",
            at("found", "ssj"),
            "gap",
            "fresh",
            present="随机抽查事项清单 抽查结果",
            missing="年度抽查计划",
            latest="2026-10-16",
            must="element_missing",
            never=SEEN + " stale",
        ),
        "19": truth(
            "two scans without a word: seen to be there, not read",
            at("found", "qzqd"),
            "unclear",
            ["static", "unclear"],
            unclear="权力清单 责任清单",
            never=SEEN + " element_missing stale",
        ),
    }


def _truth_services(at: Any) -> dict[str, Row]:
    works = "/zwgk/fdzdgknr/zdly/sljs/"
    soft = ["missing", "unreachable"]
    return {
        "20": truth(
            "called 水务要闻; pinned 2024, a day to come in a title; townships have 工作动态",
            at(["renamed", "found"], "swyw"),
            "pass",
            "fresh",
            doubtful="水务工作动态信息",
            latest="2026-11-17",
            never=WHOLE,
        ),
        "21": truth(
            "nothing since April; the county's 通知公告 is fresh, so is the side list",
            at("found", "tzgg"),
            "gap",
            "stale",
            doubtful="通知公告信息",
            latest="2026-04-09",
            must="stale",
            never=SEEN + " element_missing",
        ),
        "22": truth(
            "人事信息 has no 招聘信息: the column is one level up",
            at("renamed", "rsxx"),
            "pass",
            "fresh",
            present="招聘公告 拟聘用人员公示",
            latest="2026-08-21",
            never=WHOLE,
        ),
        "23": truth(
            "called 建议提案 (same); replies by number",
            at("found", "jyta"),
            ["pass", "unclear"],
            ["fresh", "static"],
            doubtful="人大代表建议办理复文 政协委员提案办理复文",
            latest="2026-08-26",
            never=WHOLE + " late_publication",
        ),
        "24": truth(
            "monthly; no dates in the rows",
            at("found", "gssz"),
            "pass",
            "fresh",
            present="城区供水水质公示",
            latest="2026-11-06",
            never=WHOLE,
        ),
        "25": truth(
            "the menu's link answers 200 with 页面不存在",
            at(soft),
            ["gap", "unclear"],
            never="column_empty element_missing stale",
        ),
        "26": truth(
            "plans of 2023 under a lag rule: no period makes them stale",
            at("found", "yjgl"),
            "pass",
            ["fresh", "static"],
            present="水旱灾害防御应急预案 供水突发事件应急预案",
            latest="2023-06-14",
            never=WHOLE,
        ),
        "27": truth(
            "two columns in one cell, the second is the portal's",
            [at("found", "bszn"), at("found", "/hdjl/ldxx.htm")],
            "pass",
            present="办事指南 领导信箱",
            never=WHOLE,
        ),
        "28": truth(
            "five levels, a heading, a level of pictures, a meta refresh; documents by attachment name",
            at("found", works + "ncgsgc.htm", works + "ncgs.htm"),
            "pass",
            "fresh",
            present="竣工验收报告",
            doubtful="批准结果信息 施工单位名单",
            latest="2026-10-14",
            never=WHOLE,
        ),
        "29": truth("on request only", None, "exempt", never=WHOLE),
        "30": truth("not asked for on the website", None, "exempt", never=WHOLE),
    }


def build(base: str, today: dt.date) -> Site:
    site = Vsb(today)
    portal.openness(site)
    portal.news(site)
    portal.service(site)
    portal.money(site)
    portal.key_areas(site)
    portal.others(site)
    bureau.write(site)
    agency = Agency("yunbo-swj", portal.FULL, ["县水务局", "水务局"], catalog(), {"items": truths(base, site.landmarks)})
    return Site("yunbo", NAME, site.pages, [agency], aliases=["云泊县政府网"], hosts=[])
