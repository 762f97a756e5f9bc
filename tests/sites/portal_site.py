"""云岫县人民政府网 (invented): a TRS portal with a versioned root; agency 云岫县民政局 with its own sub-site and platform."""

from __future__ import annotations

import datetime as dt

from evaluation.harness import Agency, Page, Request, Site

from ._more2_kit import FOUND_BY_SYNONYM, STANDING, Truth, catalog, png
from ._portal_bureau import WHERE, Bureau
from ._portal_catalog import ITEMS
from ._portal_markup import BM, BUREAU, FOUR, NAME, ROOT, Trs
from ._portal_pages import Portal

AS_OF = dt.date(2026, 11, 20)
PLANNED = {WHERE["特困人员救助供养"], WHERE["社会组织管理"], WHERE["行政许可"], WHERE["双随机、一公开"]}
"""Addresses that are linked and do not answer with a page of their own."""


def _assets(request: Request) -> Page | None:
    if request.path.endswith((".png", ".jpg", ".gif")):
        return Page(png(request.path), content_type="image/png", charset=None)
    if request.path.endswith((".css", ".js")):
        return Page("/* */", content_type="text/css" if request.path.endswith("css") else "application/javascript")
    if request.path in {"/hd/submit", "/irs/front/search"}:
        return Page("<p>ok</p>")
    return None


def _truth(base: str, first: dict[str, str]) -> Truth:
    truth, add_at = Truth(base), WHERE
    add = truth.add
    add(
        1,
        "meta refresh to the single article; labels under other names, no fax; portal, townships and the old tree have 机构职能 too",
        add_at["机构职能"],
        first["机构职能"],
        fresh=STANDING,
        present="机构名称 办公地址 办公电话 办公时间 电子邮箱 邮政编码",
        missing="传真号码",
        verdict="gap",
        must=("element_missing",),
    )
    add(
        2,
        "the duties stand on the same article as the contacts",
        add_at["机构职能"],
        first["机构职能"],
        fresh=STANDING,
        present="依据“三定”规定确定的本部门法定职责",
    )
    add(
        3,
        "领导之窗 below 领导信箱; one article per leader; folk and birth only in prose; no native place anywhere",
        add_at["领导之窗"],
        status=FOUND_BY_SYNONYM,
        fresh=STANDING,
        present="姓名 职务 出生年月 民族 工作分工 照片",
        missing="籍贯",
        verdict="gap",
        must=("element_missing",),
    )
    add(
        4,
        "location.href stub to the single article; values in table cells",
        add_at["内设机构"],
        first["内设机构"],
        fresh=STANDING,
        present="内设机构名称 主要职责 联系电话",
    )
    truth.missing(5, "no 下属单位 in the accordion; another bureau has one")
    add(
        6,
        "the bureau's own guide; the county's guide has a phone number, this one has none",
        FOUR[0][1],
        fresh=STANDING,
        present="受理机构 办公时间",
        missing="联系电话",
        verdict="gap",
        must=("element_missing",),
    )
    add(
        7,
        "责任追究制度 exists only in the county's column of the same name",
        FOUR[1][1],
        present="政府信息公开保密审查制度 政府信息发布协调制度",
        missing="政府信息公开责任追究制度",
        latest="2025-03-11",
        verdict="gap",
        must=("element_missing",),
        lenient=("stale",),
    )
    add(
        8,
        "年报 by its long name; the county's report is of another date",
        FOUR[3][1],
        status=FOUND_BY_SYNONYM,
        latest="2026-01-22",
        fresh="fresh",
        present="政府信息公开工作年度报告",
    )
    add(
        9,
        "部门文件 is merged into 政策文件; pinned row of 2024 first; three pages counted from 0; 省政府文件 leads off the site",
        add_at["政策文件"],
        status=FOUND_BY_SYNONYM,
        latest="2026-11-05",
        fresh="fresh",
        present="本部门印发的通知 本部门印发的实施方案",
    )
    add(
        10,
        "政策解读 stands above 政策文件; the county has a fresher one",
        add_at["政策解读"],
        latest="2026-10-29",
        fresh="fresh",
        present="政策文件解读材料",
    )
    add(
        11,
        "规划计划 is called 计划规划; the long-term plan is only in the county's column",
        add_at["计划规划"],
        status=FOUND_BY_SYNONYM,
        latest="2026-03-12",
        fresh=["fresh", "static"],
        present="年度工作计划 年度工作总结",
        missing="民政事业发展规划",
        verdict="gap",
        must=("element_missing",),
    )
    add(
        12,
        "财政资金 is called 预决算公开 and is a heading; 部门决算 stands first; the county has both names",
        add_at["部门预算"],
        status=FOUND_BY_SYNONYM,
        latest="2026-02-13",
        present="部门预算公开说明 部门预算报表",
        lenient=("stale",),
    )
    add(
        13,
        "yearly by 10-31: the accounts of 2025 are not there",
        add_at["部门决算"],
        status=FOUND_BY_SYNONYM,
        latest="2025-09-19",
        fresh="stale",
        verdict="gap",
        must=("stale",),
    )
    add(
        14,
        "empty with an explanation: nothing of the kind happened this year",
        add_at["政府采购"],
        status=FOUND_BY_SYNONYM,
        latest=None,
        fresh="explained_empty",
        verdict=["pass", "unclear"],
    )
    truth.blocked(15, "the column answers 500")
    add(
        16,
        "decided 2026-09-01, published 2026-10-20: over 7 working days",
        add_at["行政处罚"],
        latest="2026-10-20",
        present="决定书文号 处罚事由 处罚结果",
        verdict="gap",
        must=("late_publication",),
        lenient=("stale",),
    )
    truth.blocked(17, "a 521 challenge page; written 双随机、一公开")
    add(
        18,
        "重点领域信息公开 is no level of the site, 城乡低保 is called 低保信息; a township and the old tree have 城乡低保",
        add_at["低保信息"],
        status=FOUND_BY_SYNONYM,
        latest="2026-11-06",
        fresh="fresh",
        present="低保对象人数 低保资金支出",
    )
    truth.dead(19, "the menu link answers 404")
    add(
        20,
        "monthly duty, nothing since May; the old tree has the name too",
        add_at["临时救助"],
        status=FOUND_BY_SYNONYM,
        latest="2026-05-08",
        fresh="stale",
        present="临时救助资金发放情况",
        verdict="gap",
        must=("stale",),
    )
    truth.dead(21, "soft 404: any unknown address answers 200 with the home page")
    add(
        22,
        "the values stand only in an XLSX attachment",
        add_at["养老机构名录"],
        status=FOUND_BY_SYNONYM,
        latest="2026-06-10",
        either="机构名称 机构地址 床位数 联系电话",
        verdict=["pass", "unclear"],
        lenient=("stale",),
    )
    add(
        23,
        "a static list without a post or a word",
        add_at["慈善信息"],
        latest=None,
        fresh="empty",
        verdict="gap",
        must=("column_empty",),
        lenient=("element_missing",),
    )
    add(
        24,
        "建议提案办理 is called 建议提案; only replies to deputies, none to the political conference",
        add_at["建议提案"],
        status=FOUND_BY_SYNONYM,
        latest="2026-08-14",
        present="人大代表建议办理复文",
        missing="政协提案办理复文",
        verdict="gap",
        must=("element_missing",),
        lenient=("stale",),
    )
    add(
        25,
        "工作动态 is called 民政动态 in the bureau's own navigation; a row of 2025 first; other units have 工作动态",
        f"{BM}/mzdt/",
        status=FOUND_BY_SYNONYM,
        latest="2026-11-18",
        fresh="fresh",
        present="民政工作动态",
    )
    add(
        26,
        "the portal has 通知公告 with another date; the last row leads into the old tree",
        f"{BM}/tzgg/",
        latest="2026-11-12",
        fresh="fresh",
        present="通知公告",
    )
    truth.missing(27, "人事信息 has 招考录用 and 职称评审 only; the county has 人事任免")
    truth.missing(28, "规范性文件清理 is a column of the county and of another bureau, not of this one")
    add(
        29,
        "image-only links; the entrance leads to another host",
        f"{BM}/bsfw/hydj/",
        fresh=STANDING,
        present="办理地点 办理时间 咨询电话 预约入口",
    )
    add(30, "县长信箱 of the portal is another box", f"{BM}/hdjl/jzxx/", fresh=STANDING, present="局长信箱")
    return truth


def build(base: str, today: dt.date) -> Site:
    trs = Trs(base, today)
    bureau = Bureau(trs)
    bureau.build()
    Portal(trs).build()
    agency = Agency("yunxiu-mzj", BUREAU, ["县民政局"], catalog(BUREAU, ITEMS), _truth(base, bureau.first).done())
    home = trs.pages[f"{ROOT}/"].body
    return Site("yunxiu", NAME, trs.pages, [agency], _assets, ["云岫县政府网"], not_found=Page(home, status=200))
