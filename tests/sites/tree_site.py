"""东篱区人民政府门户网站 (invented): an openness catalog as a zTree; agency 东篱区市场监督管理局."""

from __future__ import annotations

import datetime as dt
from urllib.parse import parse_qs

from evaluation.harness import Agency, Page, Request, Site

from ._more2_kit import FOUND_BY_SYNONYM, STANDING, Truth, catalog, png
from ._tree_catalog import ITEMS
from ._tree_markup import BUREAU, NAME, ORGAN, TREE, Tree, contents
from ._tree_pages import bureau, openness, others, portal, tree_page

AS_OF = dt.date(2026, 11, 20)
PLANNED = {contents("7281"), "/zwgk/c2006/ysqgk.shtml"}


def _truth(base: str) -> Truth:
    truth = Truth(base)
    add = truth.add

    def label(key: str) -> str:
        return f"/public/column/{ORGAN}?type=4&action=list&catId={key}"

    def searched(key: str) -> str:
        return f"/xxgk/c{key}/list.shtml"

    add(
        1,
        "机构职能 is called 机构概况, as a node of the tree; other units have 机构职能 with an office hour, this one has none",
        contents("7211"),
        status=FOUND_BY_SYNONYM,
        fresh=STANDING,
        present="机构名称 办公地址 办公电话 传真号码 邮政编码",
        missing="办公时间",
        verdict="gap",
        must=("element_missing",),
    )
    add(
        2,
        "领导信箱 stands before 领导信息; no career anywhere",
        contents("7212"),
        fresh=STANDING,
        present="姓名 职务 工作分工 标准证件照",
        missing="工作经历",
        verdict="gap",
        must=("element_missing",),
    )
    add(3, "a table in the frame", contents("7213"), fresh=STANDING, present="内设机构名称 主要职责 联系电话")
    truth.missing(4, "the tree gives all nodes of the bureau; 下属单位 is another bureau's")
    add(
        5,
        "rows by /searchList JSON; the newest was made 2026-08-31 and published 2026-11-06",
        searched("7221"),
        latest="2026-11-06",
        fresh="fresh",
        present="行政规范性文件",
        verdict="gap",
        must=("late_publication",),
    )
    add(
        6,
        "a hash node: the page sets the frame from location.hash; cut titles; a count behind the name",
        f"{TREE}#7222",
        contents("7222"),
        status=FOUND_BY_SYNONYM,
        latest="2026-10-30",
        fresh="fresh",
        present="本部门印发的通知",
    )
    add(7, "rows by /site/label fragment", label("7223"), latest="2026-11-10", fresh="fresh", present="政策解读材料")
    add(
        8,
        "规划计划 is called 年度计划总结 and is a hash node",
        f"{TREE}#7231",
        contents("7231"),
        status=FOUND_BY_SYNONYM,
        latest="2026-02-26",
        fresh=["fresh", "static"],
        present="年度工作计划 年度工作总结",
    )
    add(
        9,
        "the tree page with ?number= shows the list in its frame; 部门决算 stands first",
        f"{TREE}?number=D001-A001",
        "/xxgk/catalog.jsp?number=D001-A001",
        latest="2026-02-12",
        present="部门预算说明",
        lenient=("stale",),
    )
    add(
        10,
        "yearly by 10-31: the accounts of 2025 are not there; known by ?number= only",
        f"{TREE}?number=D001-A002",
        "/xxgk/catalog.jsp?number=D001-A002",
        latest="2025-09-18",
        fresh="stale",
        verdict="gap",
        must=("stale",),
    )
    add(
        11,
        "empty with an explanation; a township has posts under this name",
        contents("7243"),
        latest=None,
        fresh="explained_empty",
        verdict=["pass", "unclear"],
    )
    add(
        12,
        "rows by POST /queryList; the page holds a handlebars row; the name has 公示",
        "/dlq/col/col7251/index.html",
        status=FOUND_BY_SYNONYM,
        latest="2026-11-16",
        present="食品经营许可",
    )
    add(13, "rows by /site/label fragment", label("7252"), latest="2026-11-11", present="决定书文号 处罚事由 处罚结果")
    add(
        14,
        "the name with a 、; results without the list of matters",
        contents("7253"),
        status=FOUND_BY_SYNONYM,
        latest="2026-10-23",
        present="抽查结果",
        missing="抽查事项清单",
        verdict="gap",
        must=("element_missing",),
    )
    add(
        15,
        "an accordion of headings without address; 食品药品安全 is 食品药品监管, 食品安全监督抽检 is 食品安全抽检",
        "/zwgk/c3202/list.shtml",
        status=FOUND_BY_SYNONYM,
        latest="2026-11-12",
        fresh="fresh",
        present="食品安全监督抽检信息",
    )
    add(
        16,
        "the list is drawn by an unknown script: not to be judged, never empty",
        status=["found", "renamed", "unreachable"],
        fresh="unclear",
        verdict="unclear",
    )
    truth.items["16"]["elements"] = {"特种设备监督检查情况": ["unclear", "not_checked"]}
    add(
        17,
        "消费投诉 is called 消费维权; quarterly duty, last of April",
        contents("7262"),
        status=FOUND_BY_SYNONYM,
        latest="2026-04-08",
        fresh="stale",
        present="消费投诉情况",
        verdict="gap",
        must=("stale",),
    )
    add(
        18,
        "the endpoint answers and has no post: this one is empty",
        searched("7263"),
        latest=None,
        fresh="empty",
        verdict="gap",
        must=("column_empty",),
        lenient=("element_missing",),
    )
    truth.missing(19, "权责清单 is a node of the district government")
    truth.missing(20, "建议提案办理 is a node of another bureau")
    add(
        21,
        "人事任免 is merged into its parent 人事信息, one list",
        contents("7271"),
        status="renamed",
        latest="2026-06-17",
        present="任免职通知 招聘公告",
    )
    add(
        22,
        "a tab heading with 更多 beside it",
        "/c1022/list.shtml",
        latest="2026-11-18",
        fresh="fresh",
        present="市场监管工作动态",
    )
    add(
        23,
        "通知公告 is called 公示公告, a tab",
        "/c1023/list.shtml",
        status=FOUND_BY_SYNONYM,
        latest="2026-11-09",
        fresh="fresh",
        present="通知公告",
    )
    add(24, "the left menu is loaded from a fragment", "/zwgk/c2001/gkzn.shtml", fresh=STANDING, present="受理机构 联系电话")
    add(
        25,
        "unrendered {{}} rows after the real ones; titles cut below the year, the full one in title=",
        "/zwgk/c2005/list.shtml",
        latest="2026-01-25",
        fresh="fresh",
        present="区市场监督管理局政府信息公开年报",
    )
    truth.blocked(26, "a 403 of a guard")
    add(
        27,
        "互动交流 is called 政民互动, whose page does not link 投诉举报; the site map does",
        "/c1050/tsjb.shtml",
        status=FOUND_BY_SYNONYM,
        fresh=STANDING,
        present="投诉举报入口",
    )
    truth.dead(28, "the node's address answers 404")
    return truth


def build(base: str, today: dt.date) -> Site:
    site = Tree(today)
    bureau(site)
    others(site)
    openness(site)
    portal(site)
    tree_page(site)

    def answer(request: Request) -> Page | None:
        query = {key: values[0] for key, values in parse_qs(request.query).items()}
        if request.path.startswith("/searchList/"):
            channel = request.path.rsplit("/", 1)[1]
            return site.search_list(channel, int(query.get("page") or 1), int(query.get("_pageSize") or 15))
        if request.path == "/site/label/8888":
            return site.label(query.get("catId", ""))
        if request.path == "/queryList":
            form = {key: values[0] for key, values in parse_qs(request.body.decode()).items()}
            channel = form.get("channelCode[]") or form.get("channelCode") or ""
            return site.query_list(channel, int(form.get("current") or 1), int(form.get("pageSize") or 15))
        if request.path.startswith("/static/"):
            if request.path.endswith(".js"):
                return Page("!function(e){var t={};}();", content_type="application/javascript")
            return Page(png(request.path), content_type="image/png", charset=None)
        return Page("<p>ok</p>") if request.path == "/c1050/submit" else None

    agency = Agency("dongli-scjgj", BUREAU, ["区市场监督管理局", "区市场监管局"], catalog(BUREAU, ITEMS), _truth(base).done())
    return Site("dongli", NAME, site.pages, [agency], answer, ["东篱区政府网"])
