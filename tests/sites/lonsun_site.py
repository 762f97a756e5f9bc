"""澄溪县人民政府 (fictional), a LonSun-like (龙讯) county portal, and the truth about its 县民政局.

Traps: one catId serves every organ (only organId tells bureaus apart), openness rows and two branches of the tree come
from /site/label/8888 and only to XMLHttpRequest, a wrong parameter answers like an empty column.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import quote

from evaluation.harness import Agency, Page, Request, Site
from tests.sites import _makes_kit_b as kit
from tests.sites._kit import (
    Post,
    Row,
    before,
    clock,
    days_back,
    deadline,
    duty,
    el,
    esc,
    group,
    item,
    labels,
    paragraphs,
    truth,
)
from tests.sites._makes_kit_b import SEEN, WHOLE, Dated, Link

AS_OF = dt.date(2026, 11, 20)
DEAD = frozenset({"/content/column/6780044"})
"""Links that lead nowhere on purpose."""

PLACE = kit.Place(
    "澄溪县",
    "澄溪",
    "9908230005",
    "0399-720",
    "chengxixian.example",
    "苍岩省",
    ("枫林镇", "白石镇", "下塘乡", "横岗镇", "古渡镇", "云坪乡"),
    ("石渠县", "木坪县", "雁回区"),
    "澄溪县人民政府网",
)
NAME, FULL, SITE_ID = PLACE.site, "澄溪县民政局", "6780000"
COUNTY, ME = "6610001", "6610107"
BR = ("政务公开", "部门信息公开", "县民政局")
NONE_SUCH = "暂无相关信息"
ORGANS = {
    "6610101": "县教育局",
    "6610103": "县财政局",
    ME: "县民政局",
    "6610108": "县司法局",
    "6610112": "县行政审批局",
    "6610115": "县卫生健康委",
}
CENTRE: tuple[Link, ...] = (
    ("首页", "/"),
    ("走进澄溪", "/content/column/6780020"),
    ("新闻中心", "/content/column/6780010"),
    ("政务公开", "/zwgk/index.html"),
    ("政务服务", "/content/column/6780050"),
    ("互动交流", "/content/column/6780030"),
    ("专题专栏", "/content/column/6780040"),
)


def at_organ(organ: str, cat: str = "") -> str:
    """The address of a column of the openness part; every link spells it the same way."""
    return f"/public/column/{organ}?type=4&action=list" + (f"&catId={cat}" if cat else "")


@dataclass(frozen=True)
class Column:
    """One column of an organ; `mode` says how its content gets onto the page.

    `ajax`: by a label request written out; `data`: by one whose parameters stand in an object; `rows`: by the server;
    `body`: prose in `body`; `moved`: 302 to `body`; `guard`: 412; `outer`: the menu leads to `body`.
    """

    name: str
    mode: str
    posts: tuple[Post, ...] = ()
    body: str = ""
    fmt: str = "yyyy-MM-dd"


@dataclass
class Branch:
    """A node of an organ's tree; the children of a `remote` one come from columnTree."""

    cat: str
    children: list[Branch] = field(default_factory=list)
    remote: bool = False


class Lonsun(kit.Writer):
    """The portal: numbered columns, the openness part by organ and category, the label service."""

    def __init__(self, today: dt.date) -> None:
        super().__init__(PLACE, today)
        self.columns: dict[tuple[str, str], Column] = {}
        self.trees: dict[str, list[Branch]] = {}
        self.lists: dict[str, tuple[str, Link, list[Post]]] = {}

    # ------------------------------------------------------------ pages

    def frame(self, title: str, crumb: Sequence[Link], main: str, metas: str = "") -> str:
        place = " &gt; ".join(f'<a href="{esc(url)}">{text}</a>' if url else f"<span>{text}</span>" for text, url in crumb)
        where = f'<div class="position">您当前的位置：{place}</div>' if crumb else ""
        return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="SiteName" content="{NAME}"><meta name="SiteDomain" content="www.{PLACE.host}">
<meta name="SiteIDCode" content="{PLACE.code}"><meta name="SiteId" content="{SITE_ID}">
{metas}<title>{esc(title)}</title>
<link rel="stylesheet" href="/assets/css/chengxi.css"><script src="/assets/js/jquery-leader.js"></script>
<script src="/assets/js/pagination.js"></script></head><body>
<div class="topbar"><span id="today">{clock(self.today)}</span> <a href="javascript:void(0)" class="j-wza">无障碍</a>
<form action="/site/search/{SITE_ID}" method="get"><input name="keywords"><button>搜索</button></form></div>
<div class="logo"><a href="/"><img src="/assets/images/logo.png" alt="{NAME}"></a></div>
<div class="nav"><ul class="clearfix">{kit.anchors(CENTRE)}</ul></div>
{where}<div class="container clearfix">{main}</div>
<div class="links"><select onchange="window.open(this.value)"><option value="">友情链接</option>
{kit.options(PLACE.friends())}</select></div>
<div class="footer">{PLACE.imprint("/content/column/6780090")}</div></body></html>
"""

    def put(self, path: str, name: str, crumb: Sequence[Link], main: str) -> str:
        metas = f'<meta name="ColumnName" content="{name}"><meta name="ColumnType" content="">\n'
        self.pages[path] = Page(self.frame(f"{name}_{NAME}", crumb, main, metas))
        return path

    def article(self, path: str, title: str, day: str, crumb: Sequence[Link], body: str = "", **more: str) -> str:
        """`formed`, `number`, `source` and `file` (a name) may be given; a disclosed document has its table."""
        source = more.get("source", f"{PLACE.county}人民政府办公室")
        table = (
            f'<table class="xxgk_table"><tr><th>索引号：</th><td>CX{path[-10:-5]}/{day[:4]}-00{path[-8:-5]}</td><th>信息分类：</th>'
            f"<td>{crumb[-1][0]}</td></tr><tr><th>发布机构：</th><td>{source}</td><th>成文日期：</th><td>{more['formed']}</td></tr>"
            f"<tr><th>发布日期：</th><td>{day}</td><th>文号：</th><td>{more.get('number', '无')}</td></tr></table>"
            if more.get("formed")
            else ""
        )
        attached = ""
        if name := more.get("file"):
            url = self.file(f"/group6/M00/0B/{path[-8:-6]}/rBUxN2{path[-10:-5]}.pdf", f"chengxi {path[-10:-5]}")
            attached = f'<p class="fj">附件：<a href="{url}">{name}</a></p>'
        metas = (
            f'<meta name="ArticleTitle" content="{esc(title)}"><meta name="PubDate" content="{day} 10:22">'
            f'<meta name="ContentSource" content="{source}">\n'
        )
        main = (
            f'<h1 class="newstitle">{esc(title)}</h1>{table}<div class="newsinfo">发布时间：{day} 10:22　来源：{source}　'
            f"浏览次数：<i>0</i>　字体：[大 中 小]</div>"
            f'<div class="wzcon j-fontContent">{body or paragraphs(3, path)}{attached}</div>'
        )
        self.pages[path] = Page(self.frame(f"{title}_{NAME}", [*crumb, ("正文", "")], main, metas))
        return path

    # ------------------------------------------------------------ numbered columns

    def news_list(self, number: str, name: str, parent: Link, rows: Sequence[Dated], source: str) -> list[Post]:
        url = f"/content/column/{number}"
        crumb = [CENTRE[0], parent, (name, url)]
        posts = [
            Post(title, self.article(f"/content/article/{self.number()}", title, day, crumb, source=source), day)
            for title, day in rows
        ]
        self.lists[number] = (name, parent, posts)
        return posts

    def news_page(self, number: str, page: int) -> Page:
        name, parent, posts = self.lists[number]
        total = -(-len(posts) // 20)
        rows = "".join(
            f'<li><a href="{p.url}" title="{esc(p.title)}" target="_blank">{esc(p.title[:30])}</a>'
            f'<span class="right date">{p.day}</span></li>\n'
            for p in posts[(page - 1) * 20 : page * 20]
        )
        main = (
            f'<div class="listright"><h2>{name}</h2><ul class="doc_list list-{number}">{rows}</ul><div id="page_{number}"></div>'
            f'<script type="text/javascript">Ls.pagination("#page_{number}", function(pageIndex){{'
            f"location.href='/content/column/{number}?pageIndex='+pageIndex;}},{{currPage: {page},pageCount: {total}}});</script></div>"
        )
        metas = f'<meta name="ColumnName" content="{name}"><meta name="ColumnType" content="工作动态">\n'
        return Page(self.frame(f"{name}_{NAME}", [CENTRE[0], parent, (name, f"/content/column/{number}")], main, metas))

    # ------------------------------------------------------------ the openness part

    def organ_name(self, organ: str) -> str:
        return ORGANS.get(organ, "法定主动公开内容")

    def source(self, organ: str) -> str:
        return PLACE.county + (ORGANS[organ][1:] if organ in ORGANS else "人民政府办公室")

    def add(self, organ: str, cat: str, column: Column) -> Branch:
        self.columns[organ, cat] = column
        return Branch(cat)

    def posts(self, organ: str, cat: str, name: str, rows: Sequence[Dated], lag: int = 0, **more: str) -> tuple[Post, ...]:
        """Articles of one column; `lag` days lie between 成文 and 发布 where it is not 0."""
        crumb = self.crumb(organ, [(name, at_organ(organ, cat))])
        more.setdefault("source", self.source(organ))
        return tuple(
            Post(
                title,
                self.article(
                    f"/public/{organ}/{self.number()}.html",
                    title,
                    day,
                    crumb,
                    more.get("body", ""),
                    **{k: v for k, v in more.items() if k != "body"},
                    formed=before(day, lag) if lag else "",
                ),
                day,
            )
            for title, day in rows
        )

    def crumb(self, organ: str, more: Sequence[Link] = ()) -> list[Link]:
        return [CENTRE[0], CENTRE[3], (self.organ_name(organ), at_organ(organ)), *more]

    def path_to(self, organ: str, cat: str) -> list[Branch]:
        def search(branches: list[Branch]) -> list[Branch]:
            for branch in branches:
                below = [branch] if branch.cat == cat else search(branch.children)
                if below:
                    return below if below[0] is branch else [branch, *below]
            return []

        return search(self.trees.get(organ, []))

    def link(self, organ: str, branch: Branch) -> str:
        column = self.columns[organ, branch.cat]
        return column.body if column.mode == "outer" else at_organ(organ, branch.cat)

    def menu(self, organ: str, here: str) -> str:
        """The left menu; a remote branch shows an empty list that a script fills."""

        def entry(branch: Branch) -> str:
            name = self.columns[organ, branch.cat].name
            inner = f'<a href="{esc(self.link(organ, branch))}" title="{name}">{name}</a>'
            if branch.remote:
                return (
                    f'<li class="isParent">{inner}<ul id="tree_{branch.cat}"></ul>{self.tree_script(organ, branch.cat)}</li>\n'
                )
            kids = "".join(map(entry, branch.children))
            return f"<li{' class=active' if branch.cat == here else ''}>{inner}{f'<ul>{kids}</ul>' if kids else ''}</li>\n"

        return (
            f'<div class="xxgk_left"><h3>{self.organ_name(organ)}</h3><ul id="organ_catalog_tree" class="tree">'
            f"{''.join(map(entry, self.trees[organ]))}</ul></div>"
        )

    def tree_script(self, organ: str, cat: str) -> str:
        return (
            '<script type="text/javascript">$(function(){$.getJSON("/site/label/8888?labelName=columnTree&isJson=true'
            f'&siteId={SITE_ID}&organId={organ}&id={cat}&isChild=true",function(data){{var h="";$.each(data,function(i,v){{'
            f"h+='<li><a href=\"'+v.htmlPath+'\">'+v.name+'</a></li>';}});$(\"#tree_{cat}\").html(h);}});}});</script>"
        )

    def list_query(self, organ: str, cat: str, page: int | str = 1, fmt: str = "yyyy-MM-dd") -> str:
        return (
            f"/site/label/8888?IsAjax=1&dataType=html&labelName=publicInfoList&siteId={SITE_ID}&pageSize=15&pageIndex={page}"
            f"&action=list&isDate=true&dateFormat={quote(fmt, safe='')}&length=200&organId={organ}&type=4&catId={cat}&cId="
            f"&result={quote(NONE_SUCH)}&file=%2Fc1%2Fchengxi%2FpublicInfoList_newest"
        )

    def loader(self, organ: str, cat: str, column: Column) -> str:
        """The empty list and the script that fills it, in the two ways in which templates write it."""
        if column.mode == "data":
            fill = (
                f'var params={{labelName:"publicInfoList",siteId:"{SITE_ID}",pageSize:15,pageIndex:pageIndex,action:"list",'
                f'isDate:true,dateFormat:"{column.fmt}",length:200,organId:"{organ}",type:4,catId:"{cat}",cId:"",'
                f'result:"{NONE_SUCH}",file:"/c1/chengxi/publicInfoList_newest",IsAjax:1,dataType:"html"}};'
                '$.ajax({url:"/site/label/8888",type:"GET",data:params,success:function(html){$("#xxgk_list").html(html);}});'
            )
        else:
            fill = (
                f'var url="{self.list_query(organ, cat, "", column.fmt)}".replace("pageIndex=","pageIndex="+pageIndex);'
                f'$.get(url+"&_="+Math.random(),function(html){{$("#xxgk_list").html(html);}});'
            )
        return (
            '<div id="xxgk_list" class="xxgk_list"><p class="loading">正在加载，请稍候...</p></div>'
            f'<script type="text/javascript">function loadList(pageIndex){{{fill}}}$(function(){{loadList(1);}});</script>'
        )

    def rows(self, posts: Sequence[Post], page: int, size: int, fmt: str) -> str:
        out = ""
        for number, p in enumerate(posts[(page - 1) * size : page * size], (page - 1) * size + 1):
            day = p.day.replace("-", fmt[4:5] or "-")
            top = '<i class="top">[置顶]</i>' if p.pinned else ""
            out += (
                f'<div class="xxgk_navli"><ul class="clearfix"><li class="xh">{number}</li><li class="mc">{top}<a class="title" '
                f'href="{p.url}" title="{esc(p.title)}" target="_blank">{esc(p.title)}</a></li>'
                f'<li class="fbrq"><span class="date">{day}</span></li></ul></div>\n'
            )
        return out

    def pager(self, call: str, page: int, count: int, size: int) -> str:
        return (
            '<div class="page" id="page_public_info"></div><script type="text/javascript">Ls.pagination("#page_public_info",'
            f"function(pageIndex){{{call}}},{{currPage: {page},pageCount: {-(-count // size)},showTotal: true,total: {count}}});</script>"
        )

    def public_page(self, organ: str, cat: str, page: int) -> Page | None:
        column = self.columns.get((organ, cat))
        if organ not in self.trees or (cat and column is None):
            return kit.missing()
        crumb, name = self.crumb(organ), self.organ_name(organ)
        if column is None:
            main = self.loader(organ, "", Column(name, "ajax"))
        else:
            if column.mode in {"guard", "outer"}:
                return kit.guard(412)
            if column.mode == "moved":
                return Page("", status=302, headers={"Location": column.body})
            name = column.name
            crumb = self.crumb(
                organ, [(self.columns[organ, b.cat].name, self.link(organ, b)) for b in self.path_to(organ, cat)]
            )
            main = self.main(organ, cat, column, page)
        body = f'{self.menu(organ, cat)}<div class="xxgk_right"><h2>{name}</h2>{main}</div>'
        metas = f'<meta name="ColumnName" content="{name}"><meta name="ColumnType" content="信息公开目录">\n'
        return Page(self.frame(f"{name}_{self.organ_name(organ)}_{NAME}", crumb, body, metas))

    def main(self, organ: str, cat: str, column: Column, page: int) -> str:
        if column.mode == "body":
            return f'<div class="j-fontContent xxgk_content">{column.body}</div>'
        if column.mode == "rows":
            jump = f"location.href='{at_organ(organ, cat)}&pageIndex='+pageIndex;"
            rows = self.rows(column.posts, page, 15, column.fmt)
            return f'<div class="xxgk_list">{rows}</div>{self.pager(jump, page, len(column.posts), 15)}'
        return self.loader(organ, cat, column)

    # ------------------------------------------------------------ the server

    def dynamic(self, request: Request) -> Page | None:
        asked, parts = kit.query(request), request.path.strip("/").split("/")
        page = kit.page_number(asked.get("pageIndex"))
        if parts[:2] == ["public", "column"] and len(parts) == 3:
            return self.public_page(parts[2], asked.get("catId", ""), page)
        if parts[:2] == ["content", "column"] and parts[-1] in self.lists:
            return self.news_page(parts[-1], page)
        if request.path == "/site/label/8888":
            return self.label(request, asked, page)
        return None

    def label(self, request: Request, asked: dict[str, str], page: int) -> Page:
        """The label service; a plain request and an unknown label get an error, a wrong id an empty answer."""
        if request.headers.get("x-requested-with") != "XMLHttpRequest":
            return Page('{"status":0,"desc":"非法请求"}', content_type="application/json")
        organ = asked.get("organId", "")
        if asked.get("labelName") == "columnTree":
            nodes = self.trees.get(organ, []) if not asked.get("id") else self.path_to(organ, asked["id"])[-1:]
            kids = nodes if not asked.get("id") else [kid for node in nodes for kid in node.children]
            told = [
                {
                    "id": int(kid.cat),
                    "name": self.columns[organ, kid.cat].name,
                    "isParent": bool(kid.children),
                    "htmlPath": self.link(organ, kid),
                }
                for kid in kids
            ]
            return Page(json.dumps(told, ensure_ascii=False), content_type="application/json")
        if asked.get("labelName") != "publicInfoList":
            return Page("标签不存在", status=500)
        return Page(self.fragment(organ, asked, page))

    def fragment(self, organ: str, asked: dict[str, str], page: int) -> str:
        cat, size, fmt = (
            asked.get("catId", ""),
            kit.page_number(asked.get("pageSize"), 1),
            asked.get("dateFormat") or "yyyy-MM-dd",
        )
        if cat:
            column = self.columns.get((organ, cat))
            posts = list(column.posts) if column else []
        else:
            mine = (column.posts for (owner, _), column in self.columns.items() if owner == organ)
            posts = sorted((p for part in mine for p in part if not p.pinned), key=lambda p: p.day, reverse=True)
        if asked.get("siteId") != SITE_ID or not posts[(page - 1) * size : page * size]:
            return f'<p class="noinfo">{asked.get("result") or ""}</p>'
        return self.rows(posts, page, size, fmt) + self.pager("loadList(pageIndex);", page, len(posts), size)


# ---------------------------------------------------------------- the portal


def portal(site: Lonsun) -> None:
    for path in ("/assets/js/jquery-leader.js", "/assets/js/pagination.js"):
        site.script(path)
    site.style("/assets/css/chengxi.css")
    about, centre, talk, topics = CENTRE[1], CENTRE[2], CENTRE[5], CENTRE[6]
    lists = [
        ("6780011", "澄溪要闻", kit.news(PLACE, 44, "2026-11-19", "yw"), "澄溪县融媒体中心"),
        ("6780012", "部门动态", kit.news(PLACE, 26, "2026-11-18", "bm"), "澄溪县融媒体中心"),
        ("6780013", "乡镇动态", kit.news(PLACE, 22, "2026-11-19", "xz"), "澄溪县融媒体中心"),
        (
            "6780014",
            "通知公告",
            [(f"关于{t}的通告", d) for t, d in kit.news(PLACE, 14, "2026-11-13", "gg", 5, 14)],
            "县政府办公室",
        ),
    ]
    blocks = ""
    for number, name, rows, source in lists:
        posts = site.news_list(number, name, centre, rows, source)
        news = "".join(f'<li><a href="{p.url}">{esc(p.title)}</a><span>{p.day[5:]}</span></li>' for p in posts[:8])
        url = f"/content/column/{number}"
        blocks += (
            f'<div class="block"><h3><a href="{url}">{name}</a><a class="more" href="{url}">更多</a></h3><ul>{news}</ul></div>'
        )
    site.put(centre[1], centre[0], [CENTRE[0], centre], blocks)
    site.put(about[1], about[0], [CENTRE[0], about], paragraphs(5, "about"))
    kids = [
        ("县长信箱", "/content/column/6780031"),
        ("领导信箱", "/content/column/6780032"),
        ("意见征集", "/content/column/6780033"),
    ]
    site.put(talk[1], talk[0], [CENTRE[0], talk], f"<ul>{kit.anchors(kids)}</ul>")
    for name, url in kids:
        site.put(url, name, [CENTRE[0], talk, (name, url)], kit.letter_box("/content/column/submit", name))
    past = [("乡村振兴", "/content/column/6780043"), ("创建文明城市", "/content/column/6780044")]
    site.put(topics[1], topics[0], [CENTRE[0], topics], f"<ul>{kit.anchors(past)}</ul>")
    site.put(past[0][1], past[0][0], [CENTRE[0], topics, past[0]], paragraphs(4, "village"))
    site.put(CENTRE[4][1], CENTRE[4][0], [CENTRE[0], CENTRE[4]], "<p>办理事项请登录苍岩政务服务网。</p>")
    site.pages["/"] = Page(site.frame(NAME, [], f'<div class="banner"></div>{blocks}'))
    groups = kit.anchors([*CENTRE, *kids, *((name, f"/content/column/{number}") for number, name, _, _ in lists)])
    site.put("/content/column/6780090", "网站地图", [CENTRE[0], ("网站地图", "")], f'<ul class="map">{groups}</ul>')


def openness(site: Lonsun) -> None:
    """政务公开: four parts, and the bureaus under a heading without a page of its own."""
    guide = at_organ(COUNTY, "6719100")
    parts = [
        ("信息公开指南", guide),
        ("政府信息公开制度", at_organ(COUNTY, "6719110")),
        ("法定主动公开内容", at_organ(COUNTY)),
        ("政府信息公开年报", at_organ(COUNTY, "6719120")),
    ]
    bureaus = "".join(f'<li><a href="{esc(at_organ(organ))}" target="_blank">{name}</a></li>' for organ, name in ORGANS.items())
    towns = "".join(f'<li><a href="javascript:;">{town}</a></li>' for town in PLACE.towns)
    main = (
        f'<ul class="gk_four">{kit.anchors(parts)}</ul><div class="tab"><h3>部门信息公开</h3><ul class="dept">{bureaus}</ul>'
        f"<h3>乡镇信息公开</h3><ul>{towns}</ul></div>"
    )
    site.put("/zwgk/index.html", "政务公开", [CENTRE[0], CENTRE[3]], main)
    text = "".join(
        f"<p>{t}</p>" for t in ("一、信息分类", "二、获取方式：主动公开、依申请公开。", "三、受理机构：县政府办公室。")
    )
    target = site.posts(COUNTY, "6719100", "信息公开指南", [("澄溪县政府信息公开指南", "2025-12-18")], body=text)[0].url
    site.add(COUNTY, "6719100", Column("信息公开指南", "moved", body=target))
    site.add(COUNTY, "6719110", Column("政府信息公开制度", "body", body=paragraphs(4, "rules")))
    years = [(f"澄溪县人民政府{y}年政府信息公开工作年度报告", f"{y + 1}-03-{20 + y % 7:02d}") for y in (2025, 2024, 2023)]
    site.add(COUNTY, "6719120", Column("政府信息公开年报", "rows", site.posts(COUNTY, "6719120", "政府信息公开年报", years)))
    site.trees[COUNTY] = [*map(Branch, ("6719100", "6719110", "6719120")), *county_tree(site)]


def county_tree(site: Lonsun) -> list[Branch]:
    """重点领域信息公开 with 社会救助, whose children only columnTree names."""

    def simple(cat: str, name: str, form: str, newest: str, count: int = 6) -> Branch:
        rows = kit.themed(PLACE, (form,), PLACE.towns, days_back(newest, count, 20, 50, cat), cat)
        return site.add(COUNTY, cat, Column(name, "ajax", site.posts(COUNTY, cat, name, rows)))

    # 15 rows a page: the standard of 2025 stands on page 2.
    paid = kit.monthly("澄溪县{y}年{m}月城乡低保资金发放情况", (2026, 10), kit.months_back("2026-11-10", 22))
    rows = [*paid[:18], ("澄溪县民政局 澄溪县财政局关于调整城乡低保标准的通知", "2025-05-28"), *paid[18:]]
    site.add(COUNTY, "6719311", Column("城乡低保", "rows", site.posts(COUNTY, "6719311", "城乡低保", rows)))
    poor = simple("6719312", "特困人员供养", "{w}特困人员供养资金发放公示", "2026-10-30")
    help_ = simple("6719313", "临时救助", "{w}临时救助对象公示", "2026-11-04")
    site.add(COUNTY, "6719310", Column("社会救助", "body", body="<p>请选择左侧子栏目查看。</p>"))
    site.add(COUNTY, "6719300", Column("重点领域信息公开", "body", body="<p>请选择左侧子栏目查看。</p>"))
    schools = simple("6719320", "义务教育", "{w}义务教育学校情况", "2026-09-10")
    assist = Branch("6719310", [Branch("6719311"), poor, help_], remote=True)
    policy = simple("6719200", "政策文件", "{c}人民政府关于{t}区划调整的通知", "2026-10-12")
    return [policy, Branch("6719300", [assist, schools])]


def others(site: Lonsun) -> None:
    """The other bureaus: the same category numbers as 县民政局's, other content."""
    for organ, name in ORGANS.items():
        if organ == ME:
            continue
        full, tree = PLACE.county + name[1:], []
        body = (
            f"<p>机构名称：{full}</p><p>办公地址：{PLACE.short}大道{int(organ) % 89}号</p>"
            f"<p>办公电话：{PLACE.call(2)}{organ[-3:]}</p><p>传真号码：{PLACE.call(3)}{organ[-3:]}</p>"
        )
        tree.append(site.add(organ, "6718701", Column("机构职能", "body", body=body)))
        plans: list[tuple[str, str, str, str]] = [
            ("6718711", "部门文件", "{c}" + name[1:] + "关于做好{t}有关工作的通知", "2026-10-23"),
            ("6718732", "部门决算", full + "{y}年部门决算公开（{t}）", "2026-09-24"),
            ("6718740", "政府采购", full + "{t}采购项目成交公告", "2026-10-20"),
            ("6718780", "工作动态", name + "到{w}开展{t}工作", "2026-11-17"),
        ]
        if name == "县行政审批局":
            plans.append(("6718795", "社会组织登记", "准予{w}{t}协会成立登记的公告", "2026-10-27"))
        for cat, column, form, newest in plans:
            topics = ("安全检查", "业务培训", "专项治理", "年度考核", "档案整理")
            rows = kit.themed(PLACE, (form,), topics, days_back(newest, 5, 9, 40, organ, cat), organ + cat)
            tree.append(site.add(organ, cat, Column(column, "ajax", site.posts(organ, cat, column, rows))))
        site.trees[organ] = tree


# ---------------------------------------------------------------- 县民政局


def bureau(site: Lonsun) -> None:
    def rows(cat: str, name: str, days: Sequence[Dated], mode: str = "ajax", lag: int = 0, **more: str) -> Branch:
        fmt = more.pop("fmt", "yyyy-MM-dd")
        return site.add(ME, cat, Column(name, mode, site.posts(ME, cat, name, days, lag, **more), fmt=fmt))

    organisation = organisation_branch(site)
    documents(site)
    forms = ("《{c}{t}实施办法》政策解读", "一图读懂{t}新政策")
    topics = ("高龄津贴", "临时救助", "殡葬惠民", "残疾人两项补贴", "孤儿基本生活保障")
    read = rows(
        "6718715", "政策解读", kit.themed(PLACE, forms, topics, days_back("2026-09-16", 12, 15, 40, "jd"), "jd"), "rows"
    )
    budget = rows("6718731", "部门预算", budgets("预算", "2026-02-11"))
    final = rows("6718732", "部门决算", budgets("决算", "2025-09-17", year=2024))
    site.add(ME, "6718730", Column("财政预决算", "body", body="<p>请选择子栏目。</p>"))
    allowed = [
        (f"{PLACE.county}公开募捐资格许可公示（{n}）", d) for n, d in enumerate(days_back("2026-10-15", 5, 20, 50, "xk"), 1)
    ]
    permit = rows("6718742", "行政许可", allowed)
    site.add(ME, "6718743", Column("行政处罚", "guard"))
    site.add(ME, "6718741", Column("行政执法公示", "body", body="<p>请选择子栏目。</p>"))
    site.add(
        ME, "6718740", Column("政府采购", "body", body=f"<p>经核实，2026年以来{FULL}未发生政府采购事项，本栏目暂无信息。</p>")
    )
    homes = [
        (f"{w}{k}养老机构备案信息公示", d) for (w, k), d in zip(_homes(), days_back("2026-10-22", 9, 25, 60, "yl"), strict=True)
    ]
    care = [*homes, ("澄溪县养老服务设施布局规划", "2024-11-20")]
    elder = rows("6718760", "养老服务", care, "rows", fmt="yyyy/MM/dd")
    replies = [
        (f"对县第十七届人大五次会议第{n}号建议的答复" if n % 2 else f"关于县政协十一届五次会议第{n}号提案的答复", d)
        for n, d in zip(
            (81, 46, 33, 28, 17, 12),
            ("2026-08-27", "2026-08-27", "2026-08-20", "2026-08-18", "2025-08-22", "2025-08-15"),
            strict=True,
        )
    ]
    reply = rows("6718770", "建议提案", replies, "data", 3)
    aid = [(f"{w}临时困难家庭走访记", d) for w, d in zip(PLACE.towns, days_back("2026-10-19", 6, 9, 30, "sj"), strict=True)]
    help_ = rows("6718750", "社会救助动态", aid)
    site.trees[ME] = [
        organisation,
        Branch("6718711"),
        read,
        Branch("6718730", [budget, final], remote=True),
        Branch("6718740"),
        Branch("6718741", [permit, Branch("6718743")]),
        help_,
        elder,
        reply,
        news_branch(site),
    ]


def _homes() -> list[tuple[str, str]]:
    kinds = ("松鹤", "晚晴", "福寿", "怡心", "颐和", "长青", "静安居", "康乐", "夕照")
    return [(PLACE.towns[n % 6], kind) for n, kind in enumerate(kinds)]


def budgets(word: str, newest: str, year: int = 2026) -> list[Dated]:
    """Two posts a year, back for three years: the explanation and the tables."""
    out: list[Dated] = []
    for back in range(3):
        day = f"{int(newest[:4]) - back}{newest[4:]}"
        out += [(f"{FULL}{year - back}年部门{word}公开说明", day), (f"{FULL}{year - back}年部门{word}报表", day)]
    return out


def organisation_branch(site: Lonsun) -> Branch:
    body = (
        f"<p><strong>机构名称：</strong>{FULL}</p><p><strong>办公地址：</strong>{PLACE.short}县和顺路26号（邮编：099601）</p>"
        f"<p><strong>办公电话：</strong>{PLACE.call(2107)}</p><p><strong>传真号码：</strong></p>"
        "<p><strong>办公时间：</strong>周一至周五 上午8:00-12:00，下午14:30-17:30（法定节假日除外）</p>"
        "<p><strong>负责人姓名：</strong>贺砚秋</p><p><strong>主要职责：</strong></p>"
        "<p>（一）拟订全县民政事业发展规划并组织实施。</p><p>（二）负责最低生活保障、特困人员供养、临时救助工作。</p>"
        "<p>（三）负责行政区划、地名和婚姻登记管理。</p>"
    )
    site.add(ME, "6718701", Column("机构职能", "body", body=body))
    cards = ""
    people = (
        ("贺砚秋", "党组书记、局长", "汉族", "1974年9月", "主持局全面工作。"),
        ("苏闻笙", "党组成员、副局长", "汉族", "1980年2月", "分管社会救助、养老服务。"),
        ("蓝予安", "党组成员、副局长", "畲族", "1983年12月", "分管区划地名、社会事务。"),
    )
    for number, (name, post, folk, born, work) in enumerate(people):
        src = site.photo(f"/group6/M00/0A/ld{number}.png", name)
        cards += (
            f'<div class="ldjs clearfix"><img src="{src}" alt="{name}" width="150"><ul><li>姓名：{name}</li><li>职务：{post}</li>'
            f"<li>民族：{folk}</li><li>出生年月：{born}</li><li>工作分工：{work}</li></ul></div>"
        )
    site.add(ME, "6718702", Column("领导之窗", "body", body=cards))
    site.add(ME, "6718709", Column("领导信箱", "outer", body="/content/column/6780032"))
    site.add(ME, "6718700", Column("机构设置", "body", body="<p>请选择子栏目。</p>"))
    return Branch("6718700", [Branch("6718701"), Branch("6718709"), Branch("6718702")])


def documents(site: Lonsun) -> None:
    """部门文件: an old pinned row first, 38 rows on three pages."""
    forms = ("{c}民政局关于做好{t}工作的通知", "{c}民政局关于印发《{t}实施细则》的通知", "{c}民政局关于{t}情况的通报")
    topics = (
        "城乡低保动态管理",
        "养老机构安全检查",
        "地名普查",
        "婚姻登记规范化",
        "困境儿童保障",
        "社会组织年检",
        "清明祭扫服务",
    )
    days = days_back("2026-10-29", 37, 8, 26, "wj")
    posts = site.posts(ME, "6718711", "部门文件", kit.themed(PLACE, forms, topics, days, "wj"), 6, number="澄民发〔2026〕41号")
    old = site.posts(ME, "6718711", "部门文件", [("澄溪县民政局规范性文件清理结果公告", "2023-05-30")], 4)[0]
    pinned = Post(old.title, old.url, old.day, pinned=True)
    site.add(ME, "6718711", Column("部门文件", "ajax", (pinned, *posts)))


def news_branch(site: Lonsun) -> Branch:
    forms = ("县民政局到{w}开展{t}", "{w}敬老院{t}有声有色", "我县{t}培训班开班")
    topics = ("冬季安全检查", "低保入户核查", "适老化改造", "地名标志巡查", "婚俗改革宣传")
    rows = kit.themed(PLACE, forms, topics, days_back("2026-11-18", 33, 2, 8, "dt"), "dt")
    rows[2] = ("我县将于2026年12月5日举办养老护理员技能竞赛", rows[2][1])
    posts = site.posts(ME, "6718780", "民政动态", rows)
    old = site.posts(ME, "6718780", "民政动态", [("“十四五”民政事业回眸", "2025-10-13")])[0]
    return site.add(ME, "6718780", Column("民政动态", "ajax", (Post(old.title, old.url, old.day, pinned=True), *posts)))


# ---------------------------------------------------------------- catalog and truth


def catalog() -> Row:
    return kit.catalog("澄溪县民政局政务公开标准目录", FULL, "chengxi-mzj.xlsx", [*_first_items(), *_last_items()])


def _first_items() -> list[Row]:
    own = "澄溪县人民政府网-政务公开-部门信息公开-县民政局-"
    people = [*labels("姓名", "职务", "出生年月", "民族", "工作分工"), el("照片", "image")]
    facts = [
        el("机构名称", "label"),
        group("联系方式", *labels("办公地址", "办公电话", "传真号码", "办公时间")),
        *labels("负责人姓名"),
    ]
    approved = deadline("本级财政部门批复后20日内", "approval", 20, "day")
    return [
        item(1, ("机构信息", "机构职能"), facts, own + "机构设置-机构职能", [(*BR, "机构设置", "机构职能")]),
        item(2, ("机构信息", "领导信息"), people, own + "机构设置-领导信息", [(*BR, "机构设置", "领导信息")]),
        item(3, ("政策文件", "部门文件"), [el("规范性文件"), el("其他文件")], own + "政策文件", [(*BR, "政策文件")]),
        item(
            4,
            ("政策文件", "政策解读"),
            [el("政策解读材料")],
            "政务公开>部门信息公开>县民政局>政策文件>政策解读",
            [(*BR, "政策文件", "政策解读")],
            duty("及时更新，最迟6个月内必须有更新", "P6M"),
        ),
        item(
            5,
            ("财政资金", "部门预算"),
            [el("部门预算公开说明"), el("部门预算报表")],
            own + "财政资金-部门预算",
            [(*BR, "财政资金", "部门预算")],
            approved,
        ),
        item(
            6,
            ("财政资金", "部门决算"),
            [el("部门决算公开说明"), el("部门决算报表")],
            own + "财政资金-部门决算",
            [(*BR, "财政资金", "部门决算")],
            duty("每年10月31日前公开上年度部门决算", "P1Y", "10-31"),
        ),
        item(7, ("财政资金", "政府采购"), [el("采购公告"), el("采购结果")], own + "政府采购", [(*BR, "政府采购")]),
    ]


def _last_items() -> list[Row]:
    own = "政务公开—部门信息公开—县民政局—"
    week = deadline("行政处罚决定作出之日起7个工作日内", "decision", 7)
    key = ("政务公开", "法定主动公开内容", "重点领域信息公开", "社会救助", "城乡低保")
    return [
        item(
            8,
            ("社会救助", "最低生活保障"),
            [el("城乡低保资金发放情况"), el("城乡低保标准")],
            "/".join(key),
            [key],
            duty("每月公开一次", "P1M"),
        ),
        item(
            9,
            ("行政执法", "行政处罚"),
            labels("处罚决定书文号", "处罚事由"),
            own + "行政执法公示—行政处罚",
            [(*BR, "行政执法公示", "行政处罚")],
            week,
        ),
        item(
            10,
            ("养老服务", "养老机构"),
            [el("养老机构备案信息")],
            own + "养老服务—养老机构备案",
            [(*BR, "养老服务", "养老机构备案")],
        ),
        item(
            11,
            ("建议提案", "建议提案办理"),
            [el("人大代表建议办理复文"), el("政协委员提案办理复文")],
            own + "建议提案办理",
            [(*BR, "建议提案办理")],
        ),
        item(12, ("社会组织", "社会组织登记"), [el("社会组织登记公告")], own + "社会组织登记", [(*BR, "社会组织登记")]),
        item(
            13,
            ("工作动态", "工作动态"),
            [el("民政工作动态信息", "statement")],
            own + "工作动态",
            [(*BR, "工作动态")],
            duty("两周一次", "P2W"),
        ),
        item(
            14,
            ("政府信息公开", "公开指南"),
            [el("政府信息公开指南")],
            "澄溪县人民政府网—政务公开—信息公开指南",
            [("政务公开", "信息公开指南")],
        ),
    ]


def truths(base: str, guide: str) -> dict[str, Row]:
    return {**_first_truths(kit.looker(base)), **_last_truths(kit.looker(base), guide)}


def _first_truths(at: kit.At) -> dict[str, Row]:
    def mine(cat: str) -> str:
        return at_organ(ME, cat)

    return {
        "1": truth(
            "the same catId of every bureau, told apart by organId; 传真号码 stands without a value",
            at("found", mine("6718701")),
            "gap",
            "static",
            present="机构名称 办公地址 办公电话 办公时间 负责人姓名",
            missing="传真号码",
            must="element_missing",
            never=SEEN + " stale",
        ),
        "2": truth(
            "called 领导之窗 (same), 领导信箱 stands before it; three persons with photographs",
            at("found", mine("6718702")),
            "pass",
            "static",
            present="姓名 职务 出生年月 民族 工作分工 照片",
            never=WHOLE,
        ),
        "3": truth(
            "called 部门文件; rows by publicInfoList only, an old pinned row first",
            at("renamed", mine("6718711")),
            "pass",
            "fresh",
            doubtful="规范性文件 其他文件",
            latest="2026-10-29",
            never=WHOLE + " late_publication",
        ),
        "4": truth(
            "stands beside and not below 部门文件: a level that the catalog names is skipped",
            at(["found", "renamed"], mine("6718715")),
            "pass",
            "fresh",
            present="政策解读材料",
            latest="2026-09-16",
            never=WHOLE,
        ),
        "5": truth(
            "财政资金 is 财政预决算 (same), its children come by columnTree only; 部门决算 is its neighbour",
            at("found", mine("6718731")),
            "pass",
            present="部门预算公开说明 部门预算报表",
            latest="2026-02-11",
            never=WHOLE,
        ),
        "6": truth(
            "2025's accounts were due 2026-10-31 and are not there; every other bureau has its own",
            at("found", mine("6718732")),
            "gap",
            "stale",
            latest="2025-09-17",
            must="stale",
            never=SEEN,
        ),
        "7": truth(
            "the page says that nothing arose",
            at("found", mine("6718740")),
            ["pass", "unclear"],
            "explained_empty",
            never=SEEN + " element_missing stale",
        ),
    }


def _last_truths(at: kit.At, guide: str) -> dict[str, Row]:
    def mine(cat: str) -> str:
        return at_organ(ME, cat)

    return {
        "8": truth(
            "the county's own branch, last level by columnTree; the standard stands on page 2 (?pageIndex=2)",
            at("found", at_organ(COUNTY, "6719311")),
            "pass",
            "fresh",
            present="城乡低保资金发放情况 城乡低保标准",
            latest="2026-11-10",
            never=WHOLE,
        ),
        "9": truth("a guard answers 412", at("unreachable"), "unclear", never=SEEN + " element_missing stale"),
        "10": truth(
            "养老服务 has no children: the column is one level up, its dates have slashes",
            at("renamed", mine("6718760")),
            "pass",
            ["fresh", "static"],
            present="养老机构备案信息",
            latest="2026-10-22",
            never=WHOLE,
        ),
        "11": truth(
            "called 建议提案 (same); the request's parameters stand in an object, not in an address",
            at("found", mine("6718770")),
            ["pass", "unclear"],
            ["fresh", "static", "unclear"],
            doubtful="人大代表建议办理复文 政协委员提案办理复文",
            never=WHOLE + " late_publication",
        ),
        "12": truth(
            "only 县行政审批局 has it, under the same number scheme",
            at("missing"),
            "gap",
            must="column_missing",
            never="column_empty element_missing stale",
        ),
        "13": truth(
            "called 民政动态; pinned 2025, a day to come in a title; the portal's 部门动态 is fresher",
            at(["renamed", "found"], mine("6718780")),
            "pass",
            "fresh",
            doubtful="民政工作动态信息",
            latest="2026-11-18",
            never=WHOLE,
        ),
        "14": truth(
            "302 to its one article",
            at("found", at_organ(COUNTY, "6719100"), guide),
            "pass",
            ["static", "fresh"],
            present="政府信息公开指南",
            never=WHOLE,
        ),
    }


def build(base: str, today: dt.date) -> Site:
    site = Lonsun(today)
    portal(site)
    openness(site)
    others(site)
    bureau(site)
    guide = site.columns[COUNTY, "6719100"].body
    agency = Agency("chengxi-mzj", FULL, ["县民政局", "民政局"], catalog(), {"items": truths(base, guide)})
    return Site("chengxi", NAME, site.pages, [agency], dynamic=site.dynamic, aliases=["澄溪县政府网"], not_found=kit.missing())
