"""栖梧市人民政府门户网站 (fictional): a TRS WCM prefecture portal; agency: 市水务局, whose directory holds its own platform.

Traps: a left tree that opens only its current branch, image separators, 更多 tabs, the city's and a township's columns
of the same names, an old root, columns under synonyms, one level up, under inserted levels, and three that are missing.
"""

from __future__ import annotations

import datetime as dt

from evaluation.harness import Agency, Page, Site
from tests.sites import _prefecture_bureau, _prefecture_catalog, _prefecture_truth
from tests.sites._more3_kit import days_back, paras
from tests.sites._prefecture_bureau import ROOT as BUREAU
from tests.sites._prefecture_frame import DEPT, NAME, Crumb, Node, Web

AS_OF = dt.date(2026, 11, 20)
DEAD = (*_prefecture_bureau.DEAD, "/hdjl/wjdc/")
GK = "/zwgk/"
CITY = f"{GK}fdzdgknr/"
TOWN = "/xz/ylz/zfxxgk/"
OLD = "/web2019/"

CITY_TREE: list[Node] = [
    ("政府信息公开指南", f"{GK}zfxxgkzn/", []),
    (
        "法定主动公开内容",
        CITY,
        [
            ("机构职能", f"{CITY}jgzn/", []),
            ("领导之窗", f"{CITY}ldzc/", []),
            ("政策文件", f"{CITY}zcwj/", []),
            ("政策解读", f"{CITY}zcjd/", []),
            ("财政信息", f"{CITY}czxx/", []),
            ("规划信息", f"{CITY}ghxx/", []),
            ("行政事业性收费", f"{CITY}sf/", []),
            ("应急预案", f"{CITY}yjya/", []),
        ],
    ),
    ("部门（单位）信息公开", f"{GK}bmxxgk/", []),
    ("乡镇（街道）信息公开", f"{GK}xzxxgk/", []),
    ("政府信息公开年报", f"{GK}gknb/", []),
]
TOWN_TREE: list[Node] = [
    ("机构职能", f"{TOWN}jgzn/", []),
    ("领导信息", f"{TOWN}ldxx/", []),
    ("直属单位", f"{TOWN}zsdw/", []),
    ("规范性文件", f"{TOWN}gfxwj/", []),
    ("行政事业性收费", f"{TOWN}sf/", []),
    ("应急预案", f"{TOWN}yjya/", []),
    ("工作动态", f"{TOWN}gzdt/", []),
]


def _portal(web: Web) -> None:
    home: Crumb = [("首页", "/")]
    gk: Crumb = [*home, ("政务公开", GK)]

    def pair(
        folder: str, name: str, crumb: Crumb, left: str, titles: list[str], newest: str, source: str, style: str = "zdgkc"
    ) -> list[tuple[str, str, str]]:
        days = days_back(folder, newest, len(titles), 4, 40)
        rows = [(t, web.article(folder, crumb, t, d, source=source), d) for t, d in zip(titles, days, strict=True)]
        web.listing(folder, name, crumb, left, rows, style=style)
        return rows

    # ------------------------------------------------------------ the city's own branch
    office = "栖梧市人民政府办公室"
    fact = {"机构职能", "领导之窗"}
    for name, folder, _ in CITY_TREE[1][2]:
        crumb = [*gk, ("法定主动公开内容", CITY), (name, folder)]
        left = web.tree(CITY_TREE, folder)
        if name in fact:
            web.standing(folder, name, crumb, left, f"<p>栖梧市人民政府{name}。地址：栖梧市文昌路1号</p>{paras(name, 3)}")
        else:
            pair(folder, name, crumb, left, [f"栖梧市人民政府关于公布{name}的通知"], "2026-11-18", office, "dl")
    for name, folder in (("政府信息公开指南", f"{GK}zfxxgkzn/"), ("政府信息公开年报", f"{GK}gknb/")):
        web.standing(folder, name, [*gk, (name, folder)], web.tree(CITY_TREE, folder), paras(name, 3))
    links = "".join(f'<li><a href="{u}" title="{n}">{n}</a></li>' for n, u, _ in CITY_TREE[1][2])
    crumb = [*gk, ("法定主动公开内容", CITY)]
    main = f'<div class="zfxxgk_right"><ul>{links}</ul></div>'
    web.put(CITY, web.frame("法定主动公开内容", crumb, main, column="法定主动公开内容", left=web.tree(CITY_TREE, CITY)))
    main = '<div class="zfxxgk_right"><div class="blk"><h3>最新公开<a class="more" href="./fdzdgknr/zcwj/">更多</a></h3></div>'
    main += f'<div class="blk"><h3>部门信息公开<a class="more" href="{GK}bmxxgk/"><img src="/images/more.gif" alt=""></a></h3></div></div>'
    web.put(GK, web.frame("政务公开", gk, main, column="政务公开", left=web.tree(CITY_TREE, GK)))
    # ------------------------------------------------------------ departments and townships
    cells = [("市发展改革委", "http://fgw.qiwu.gov.cn/zfxxgk/"), ("市教育局", "http://jyj.qiwu.gov.cn/zfxxgk/")]
    cells += [("市水务集团", "http://www.qwswjt.com/"), ("市水政监察支队", "/bm/szzd/"), ("市水务局", BUREAU)]
    cells += [
        ("市财政局", "http://czj.qiwu.gov.cn/"),
        ("河阳区水务局", "http://swj.heyang.gov.cn/"),
        ("市统计局", "http://tjj.qiwu.gov.cn/"),
    ]
    grid = "".join(
        "<tr>" + "".join(f'<td><a target="_blank" href="{u}">{n}</a></td>' for n, u in cells[k : k + 3]) + "</tr>"
        for k in (0, 3, 6)
    )
    for name, folder, table in (
        ("部门（单位）信息公开", f"{GK}bmxxgk/", grid),
        (
            "乡镇（街道）信息公开",
            f"{GK}xzxxgk/",
            f'<tr><td><a href="{TOWN}">云麓镇</a></td><td><a href="http://www.qhz.cn/">青禾镇</a></td></tr>',
        ),
    ):
        body = f'<table class="gkbg" border="1">{table}</table>'
        web.standing(folder, name, [*gk, (name, folder)], web.tree(CITY_TREE, folder), body)
    web.standing("/bm/szzd/", "市水政监察支队", [*home, ("市水政监察支队", "/bm/szzd/")], "", paras("szzd", 2))
    place: Crumb = [*home, ("云麓镇", TOWN)]
    for name, folder, _ in TOWN_TREE:
        here = [*place, (name, folder)]
        left = web.tree(TOWN_TREE, folder)
        if name in ("机构职能", "领导信息", "直属单位"):
            web.standing(
                folder,
                name,
                here,
                left,
                f"<p>云麓镇人民政府{name}，办公电话：0399-6771002，传真：0399-6771003</p>{paras(folder, 2)}",
            )
        else:
            pair(folder, name, here, left, [f"云麓镇{name}信息"], "2026-11-19", "云麓镇人民政府")
    web.put(TOWN, web.frame("云麓镇政府信息公开", place, '<div class="zfxxgk_right"></div>', left=web.tree(TOWN_TREE, TOWN)))
    # ------------------------------------------------------------ the old root
    old: Crumb = [("首页", OLD), ("市水利局", f"{OLD}slj/")]
    menu: list[Node] = [
        ("机构职能", f"{OLD}slj/jgzn/", []),
        ("工作动态", f"{OLD}slj/gzdt/", []),
        ("部门决算", f"{OLD}slj/bmjs/", []),
    ]
    web.standing(
        f"{OLD}slj/jgzn/", "机构职能", [*old, menu[0][:2]], web.tree(menu, menu[0][1]), "<p>市水利局（2019年机构改革前）</p>"
    )
    for name, folder, _ in menu[1:]:
        pair(
            folder, name, [*old, (name, folder)], web.tree(menu, folder), [f"市水利局{name}一则"], "2018-12-10", "栖梧市水利局"
        )
    web.put(f"{OLD}slj/", web.frame("市水利局", old, "<p>原市水利局信息公开</p>", left=web.tree(menu, f"{OLD}slj/")))
    web.put(
        OLD,
        web.frame("旧版网站", old[:1], f'<ul><li><a href="{OLD}slj/">市水利局</a></li><li><a href="/">返回新版</a></li></ul>'),
    )
    # ------------------------------------------------------------ the rest of the portal
    news: Crumb = [*home, ("新闻动态", "/xwdt/"), ("栖梧要闻", "/xwdt/qwyw/")]
    heads = ["市政府召开常务会议", "栖梧江大桥合龙", "全市秋粮收购有序推进", "市领导督导冬季供暖"]
    rows = pair("/xwdt/qwyw/", "栖梧要闻", news, "", heads, "2026-11-19", "栖梧日报")
    web.blocks("/xwdt/", "新闻动态", news[:2], "", [("栖梧要闻", "/xwdt/qwyw/", rows)])
    for name, folder in (("走进栖梧", "/zjqw/"), ("政务服务", "/zwfw/")):
        web.standing(folder, name, [*home, (name, folder)], "", paras(name, 3))
    links = '<p><a href="/hdjl/ldxx/">领导信箱</a></p><p><a href="/hdjl/wjdc/">问卷调查</a></p>'
    talk: Crumb = [*home, ("互动交流", "/hdjl/")]
    web.standing("/hdjl/", "互动交流", talk, "", links)
    form = '<form method="post" action="/hdjl/submit">姓名<input name="xm">内容<textarea name="nr"></textarea><button>提交</button></form>'
    web.standing("/hdjl/ldxx/", "领导信箱", [*talk, ("领导信箱", "/hdjl/ldxx/")], "", form)
    tops = [
        ("政务公开", GK),
        ("走进栖梧", "/zjqw/"),
        ("新闻动态", "/xwdt/"),
        ("互动交流", "/hdjl/"),
        ("部门（单位）信息公开", f"{GK}bmxxgk/"),
    ]
    web.standing(
        "/wzdt/", "网站地图", [*home, ("网站地图", "/wzdt/")], "", "".join(f'<p><a href="{u}">{n}</a></p>' for n, u in tops)
    )
    listed = "".join(f'<li><a href="{u}" target="_blank">{t}</a><span>{d[5:]}</span></li>' for t, u, d in rows)
    main = f'<div class="blk"><h3>栖梧要闻<a class="more" href="./xwdt/qwyw/">更多&gt;&gt;</a></h3><ul>{listed}</ul></div>'
    main += f'<a href="./zwgk/"><img src="/images/zfxxgk.png" alt="政府信息公开"></a><a href="{CITY}ghxx/">规划信息</a>'
    main += f'<a href="{CITY}zcjd/">政策解读</a><a href="/hdjl/ldxx/">领导信箱</a><a href="javascript:openUrl(\'/zwfw/\')">办事大厅</a>'
    web.put("/", web.frame("首页", [], main))


def build(base: str, today: dt.date) -> Site:
    web = Web(today)
    _prefecture_bureau.build(web)
    _portal(web)
    agency = Agency("qiwu-swj", DEPT, ["市水务局"], _prefecture_catalog.build(), _prefecture_truth.build(base))
    lost = Page("<html><head><title>404</title></head><body>您访问的页面不存在或已删除</body></html>", status=404)
    return Site("qiwu", NAME, web.pages, [agency], aliases=["栖梧市政府网"], not_found=lost)
