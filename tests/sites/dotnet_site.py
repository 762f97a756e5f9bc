"""鹤泉县政府信息网 (invented): an ASP.NET site in GB2312 with frames and script menus; agency 鹤泉县交通运输局."""

from __future__ import annotations

import datetime as dt
from urllib.parse import parse_qs

from evaluation.harness import Agency, Page, Request, Site

from ._dotnet_catalog import ITEMS
from ._dotnet_markup import BUREAU, NAME, Aspx
from ._dotnet_pages import bureau, openness, portal
from ._more2_kit import FOUND_BY_SYNONYM, STANDING, Truth, catalog, png

AS_OF = dt.date(2026, 11, 20)
PLANNED = {"/xxgk/List.aspx?ClassID=653", "/old/xianzhi.asp"}
POSTBACK_LIST = "/xxgk/List.aspx?ClassID=641"


def _truth(base: str) -> Truth:
    truth = Truth(base)
    add = truth.add

    def column(number: int) -> str:
        return f"/xxgk/List.aspx?ClassID={number}"

    add(
        1,
        "label cells with blanks inside; the mail address is a picture; the postal code of other units only",
        column(601),
        fresh=STANDING,
        present="机构名称 办公地址 办公电话 传真号码 办公时间",
        missing="邮政编码",
        verdict="gap",
        must=("element_missing",),
    )
    truth.items["1"]["elements"]["电子邮箱"] = ["unclear", "present"]
    add(2, "the tree writes javascript:openUrl('…')", column(602), fresh=STANDING, present="主要职责")
    add(
        3,
        "领导班子 below 领导信箱; the facts stand in windows opened by onclick; no native place",
        column(603),
        status=FOUND_BY_SYNONYM,
        fresh=STANDING,
        present="姓名 职务 出生年月 学历 工作分工 照片",
        missing="籍贯",
        verdict="gap",
        must=("element_missing",),
    )
    add(
        4,
        "内设机构 is called 内设科室; the head cell says 科室名称",
        column(604),
        status=FOUND_BY_SYNONYM,
        fresh=STANDING,
        present="内设机构名称 主要职责 联系电话",
    )
    truth.missing(5, "下属单位 stands only in another bureau's tree")
    add(
        6,
        "three pages by &page=2; dates in brackets; the normative document is on the last page; 上级文件 leads off the site",
        column(611),
        latest="2026-11-05",
        fresh="fresh",
        present="本部门印发的通知",
        either="规范性文件",
        verdict=["pass", "unclear"],
    )
    add(
        7,
        "政策解读 is called 解读材料, a name of no list",
        column(612),
        status=FOUND_BY_SYNONYM,
        latest="2026-10-21",
        fresh="fresh",
        present="政策解读材料",
    )
    truth.missing(8, "政策法规 has three columns, none of them is 规范性文件清理")
    add(
        9,
        "rows with month and day only: the year stands in the article; no long-term plan",
        column(620),
        latest="2026-03-16",
        fresh=["fresh", "static"],
        present="年度工作计划 年度工作总结",
        missing="交通运输发展规划",
        verdict="gap",
        must=("element_missing",),
    )
    add(
        10,
        "财政资金 is called 财政信息; 部门决算 stands first; the report tables are an attachment",
        column(631),
        status=FOUND_BY_SYNONYM,
        latest="2026-02-11",
        present="部门预算说明 部门预算报表",
        lenient=("stale",),
    )
    add(
        11,
        "yearly by 10-31: the accounts of 2025 are not there",
        column(632),
        status=FOUND_BY_SYNONYM,
        latest="2025-09-14",
        fresh="stale",
        verdict="gap",
        must=("stale",),
    )
    add(
        12,
        "empty with an explanation",
        column(633),
        status=FOUND_BY_SYNONYM,
        latest=None,
        fresh="explained_empty",
        verdict=["pass", "unclear"],
    )
    add(
        13,
        "page 2 answers only to a postback; the second kind of permit is there; &page=2 is ignored",
        column(641),
        latest="2026-11-13",
        present="道路运输经营许可决定",
        either="超限运输许可决定",
        verdict=["pass", "unclear"],
    )
    add(
        14,
        "the last case is of this month; values in table cells",
        column(642),
        latest="2026-11-10",
        present="决定书文号 处罚事由 处罚结果",
    )
    add(
        15,
        "the name in quotation marks with 监管 behind it; results without the plan",
        column(643),
        status=FOUND_BY_SYNONYM,
        latest="2026-10-15",
        present="抽查结果",
        missing="抽查计划",
        verdict="gap",
        must=("element_missing",),
    )
    add(
        16,
        "行政事业性收费 is called 收费项目; one table",
        column(644),
        status=FOUND_BY_SYNONYM,
        fresh=STANDING,
        present="项目名称 收费标准",
    )
    add(
        17,
        "农村公路养护 is called 农村公路; quarterly duty, last of March",
        column(651),
        status=FOUND_BY_SYNONYM,
        latest="2026-03-30",
        fresh="stale",
        present="农村公路养护情况",
        verdict="gap",
        must=("stale",),
    )
    add(
        18,
        "the table stands in a frame of the page; no stops",
        column(652),
        "/xxgk/LineData.aspx?Kind=KY",
        fresh=STANDING,
        present="线路名称 发车时间 票价",
        missing="途经站点",
        verdict="gap",
        must=("element_missing",),
    )
    truth.blocked(19, "the server error page of ASP.NET, 500")
    add(
        20,
        "a grid with its head and 共0条记录",
        column(654),
        latest=None,
        fresh="empty",
        verdict="gap",
        must=("column_empty",),
        lenient=("element_missing",),
    )
    truth.missing(21, "人事信息 has 招考录用 only")
    truth.missing(22, "建议提案办理 stands only in another bureau's tree")
    add(
        23,
        "工作动态 is called 交通动态; month and day only; the portal has 部门动态",
        column(681),
        status=FOUND_BY_SYNONYM,
        latest="2026-11-17",
        fresh="fresh",
        present="交通运输工作动态",
    )
    add(
        24,
        "the portal's 通知公告 is fresher and not the bureau's",
        column(671),
        latest="2026-10-30",
        fresh="fresh",
        present="通知公告",
    )
    add(
        25,
        "an area of an image map; all departments' reports in one list",
        "/zwgk/List.aspx?ClassID=31",
        latest="2026-01-26",
        fresh="fresh",
        present="县交通运输局政府信息公开年度报告",
    )
    add(26, "a picture with onclick window.open", "/zwgk/Apply.aspx", fresh=STANDING, present="申请表单")
    add(
        27,
        "cells with onclick location.href; the name is 交通建设项目",
        "/zwgk/KeyList.aspx?TypeID=5",
        status=FOUND_BY_SYNONYM,
        latest="2026-11-03",
        present="项目名称及投资 项目进展",
    )
    add(
        28,
        "an option of a select; 县长信箱 is the first",
        "/hd/Mail.aspx?BoxID=2",
        status=FOUND_BY_SYNONYM,
        fresh=STANDING,
        present="局长信箱",
    )
    return truth


def build(base: str, today: dt.date) -> Site:
    site = Aspx(today)
    bureau(site)
    openness(site)
    portal(site)

    def answer(request: Request) -> Page | None:
        if request.path.lower().endswith((".gif", ".jpg", ".png", ".swf")):
            return Page(png(request.path), content_type="image/png", charset=None)
        if request.path.endswith((".css", ".js")):
            return Page("/* */", content_type="text/plain", charset=None)
        if request.path == "/Hits.aspx":
            return Page("document.write('128');", content_type="text/javascript", charset=None)
        target = f"{request.path}?{request.query}"
        if target.endswith("&page=1"):
            return site.pages.get(target.removesuffix("&page=1"))
        if target.startswith(POSTBACK_LIST):
            wanted = parse_qs(request.body.decode("latin-1")).get("__EVENTARGUMENT", ["1"])[0]
            later = site.pages.get(f"{POSTBACK_LIST}#POST&page={wanted}") if request.method == "POST" else None
            return later or site.pages[POSTBACK_LIST]
        return None

    agency = Agency("hequan-jtj", BUREAU, ["县交通运输局", "县交通局"], catalog(BUREAU, ITEMS), _truth(base).done())
    gone = Page(
        "<html><head><title>找不到页面</title></head><body>HTTP 404</body></html>",
        status=404,
        charset=None,
        encode_as="gb18030",
    )
    return Site("hequan", NAME, site.pages, [agency], answer, ["鹤泉县人民政府网"], not_found=gone)
