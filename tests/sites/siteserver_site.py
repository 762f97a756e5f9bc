"""霁川县人民政府 (fictional), a SiteServer-like portal with an ASP.NET openness part, and the truth about its 县教育和体育局.

Traps: the tree is an array of zTree nodes, what it opens stands in an iframe without header or breadcrumb, the pager posts
back (?page=2 answers too), days are printed as 2026/11/5, a view state from another page is refused.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass

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
    rng,
    truth,
)
from tests.sites._makes_kit_b import SEEN, WHOLE, Dated, Link

AS_OF = dt.date(2026, 11, 20)
DEAD = frozenset({"/channels/37.html"})
"""Links that lead nowhere on purpose."""

PLACE = kit.Place(
    "霁川县",
    "霁川",
    "9913070006",
    "0399-760",
    "jichuanxian.example",
    "燕岭省",
    ("柏树营镇", "马营镇", "沙河沿乡", "红崖镇", "东坝镇", "南甸乡"),
    ("云石县", "临丰县", "梧岗区"),
    "霁川县人民政府网站",
)
NAME, FULL = PLACE.site, "霁川县教育和体育局"
BR = ("政务公开", "部门信息公开", "县教育和体育局")
PER = 12
"""Rows of one page of the openness lists."""
COUNTY, ME = "1", "7"
BUREAUS = {"3": "县发展和改革局", "4": "县公安局", ME: "县教育和体育局", "9": "县财政局", "12": "县水务局"}
NAV: tuple[Link, ...] = (
    ("首页", "/"),
    ("霁川概览", "/channels/2.html"),
    ("新闻动态", "/channels/10.html"),
    ("政务公开", "/xxgk/Default.aspx"),
    ("办事服务", "/channels/20.html"),
    ("互动交流", "/channels/30.html"),
    ("专题专栏", "/channels/36.html"),
)


def slashed(day: str) -> str:
    """2026-11-05 as ASP.NET prints it: 2026/11/5."""
    year, month, number = map(int, day.split("-"))
    return f"{year}/{month}/{number}"


def inner(lm: str) -> str:
    return f"/xxgk/GkList.aspx?lmid={lm}"


@dataclass(frozen=True)
class Column:
    """A column of the openness part. `kind`: `list`, `content` (prose in `body`), `guard` (403), `jump` (to `body`)."""

    name: str
    dept: str
    kind: str = "list"
    posts: tuple[Post, ...] = ()
    body: str = ""
    silent: bool = False
    """The pager has no address at all, it only posts back."""


class SiteServer(kit.Writer):
    """Static channels and contents; the openness part by .aspx pages."""

    def __init__(self, today: dt.date) -> None:
        super().__init__(PLACE, today)
        self.columns: dict[str, Column] = {}
        self.nodes: dict[str, list[tuple[str, str, str]]] = {}
        """By organ: (id, pId, name); a node without a column is a heading."""

    # ------------------------------------------------------------ frames

    def frame(self, title: str, crumb: Sequence[Link], main: str, metas: str = "") -> str:
        place = "&nbsp;&raquo;&nbsp;".join(f'<a href="{url}">{text}</a>' if url else text for text, url in crumb)
        where = f'<div class="dqwz">您现在的位置：{place}</div>' if crumb else ""
        return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="SiteName" content="{NAME}" /><meta name="SiteIDCode" content="{PLACE.code}" />
{metas}<title>{esc(title)}</title><link rel="stylesheet" type="text/css" href="/style/main.css" />
<script type="text/javascript" src="/js/jquery.js"></script><script type="text/javascript" src="/js/jquery.ztree.core-3.5.js"></script>
</head><body>
<div id="top">{clock(self.today)} | <a href="javascript:;" onclick="setHome(this)">设为首页</a> | <a href="/channels/40.html">网站地图</a></div>
<div id="logo"><a href="/"><img src="/images/logo.jpg" alt="{NAME}" /></a></div>
<div id="menu"><ul>{kit.anchors(NAV)}</ul></div>
{where}<div id="wrap">{main}</div>
<div id="yqlj"><select onchange="if(this.value)window.open(this.value)"><option value="">--友情链接--</option>
{kit.options(PLACE.friends())}</select></div>
<div id="foot">{PLACE.imprint("/channels/40.html")}</div></body></html>
"""

    def bare(self, title: str, main: str) -> str:
        """What an iframe shows: no header, no place, no footer."""
        return (
            '<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />'
            f'<title>{title}</title><link rel="stylesheet" href="/style/gk.css" /></head><body>{main}</body></html>'
        )

    def put(self, path: str, name: str, crumb: Sequence[Link], main: str) -> str:
        self.pages[path] = Page(self.frame(f"{name}-{NAME}", crumb, main, f'<meta name="ColumnName" content="{name}" />\n'))
        return path

    # ------------------------------------------------------------ channels and contents

    def content(self, path: str, title: str, day: str, crumb: Sequence[Link], body: str, source: str) -> str:
        metas = f'<meta name="ArticleTitle" content="{esc(title)}" /><meta name="PubDate" content="{day} 08:40" />\n'
        main = (
            f'<div class="title">{esc(title)}</div><div class="info">发布时间：{slashed(day)} 8:40:00　来源：{source}　点击数：'
            f'<span id="hits"></span></div><div id="content">{body}</div>'
        )
        self.pages[path] = Page(self.frame(f"{title}-{NAME}", [*crumb, ("正文", "")], main, metas))
        return path

    def channel(self, number: int, name: str, parent: Link, rows: Sequence[Dated]) -> list[Post]:
        """A channel: page 1 is channels/N.html, page k channels/N_k.html."""
        crumb = [NAV[0], parent, (name, f"/channels/{number}.html")]
        posts = [
            Post(
                t,
                self.content(f"/contents/{number}/{self.number(3)}.html", t, d, crumb, paragraphs(3, t, d), "县融媒体中心"),
                d,
            )
            for t, d in rows
        ]
        total = -(-len(posts) // 18)

        def file(page: int) -> str:
            return f"/channels/{number}{'' if page == 1 else f'_{page}'}.html"

        for page in range(1, total + 1):
            lines = "".join(
                f'<tr><td><a href="{p.url}" title="{esc(p.title)}" target="_blank">{esc(p.title[:34])}</a></td>'
                f'<td width="90">{slashed(p.day)}</td></tr>\n'
                for p in posts[(page - 1) * 18 : page * 18]
            )
            step = f'<a href="{file(page + 1)}">下一页</a>' if page < total else "下一页"
            pager = f'<div class="pager">总数：{len(posts)} 页次：{page}/{total} {step} <a href="{file(total)}">尾页</a></div>'
            self.put(file(page), name, crumb, f'<h2>{name}</h2><table class="lb">{lines}</table>{pager}')
        return posts

    # ------------------------------------------------------------ openness

    def posts(self, lm: str, name: str, rows: Sequence[Dated], dept: str, lag: int = 0, **more: str) -> tuple[Post, ...]:
        source = PLACE.county + BUREAUS[dept][1:] if dept in BUREAUS else "霁川县人民政府办公室"
        out = []
        for title, day in rows:
            path = f"/xxgk/GkShow.aspx?id={self.number(3)}"
            table = (
                f'<table class="gkxx"><tr><td>索引号</td><td>JC{lm}-{day[:4]}-{path[-5:]}</td><td>发布机构</td><td>{source}</td></tr>'
                f"<tr><td>成文日期</td><td>{slashed(before(day, lag))}</td><td>发布日期</td><td>{slashed(day)}</td></tr>"
                f"<tr><td>文号</td><td>{more.get('number', '')}</td><td>有效性</td><td>有效</td></tr></table>"
                if lag
                else f'<div class="info">发布日期：{slashed(day)}　来源：{source}</div>'
            )
            crumb = [NAV[0], NAV[3], (name, inner(lm))]
            main = f'<h1>{esc(title)}</h1>{table}<div id="zoom">{more.get("body") or paragraphs(2, title, day)}</div>'
            metas = f'<meta name="ArticleTitle" content="{esc(title)}" />\n'
            self.pages[path] = Page(self.frame(f"{title}-{NAME}", [*crumb, ("正文", "")], main, metas))
            out.append(Post(title, path, day))
        return tuple(out)

    def add(self, lm: str, name: str, dept: str, pid: str = "0", **more: object) -> None:
        """A node of an organ's tree, with its column unless it is a heading (`kind` None)."""
        self.nodes.setdefault(dept, []).append((lm, pid, name))
        if more.get("kind", "list") is not None:
            self.columns[lm] = Column(name, dept, **more)  # type: ignore[arg-type]

    def listed(self, lm: str, name: str, dept: str, rows: Sequence[Dated], pid: str = "0", lag: int = 0, **more: str) -> None:
        self.add(lm, name, dept, pid, posts=self.posts(lm, name, rows, dept, lag, **more))

    def tree_page(self, dept: str) -> Page:
        """An organ's page: zTree nodes in a script, and the frame that they open."""
        name = BUREAUS.get(dept, "政务公开")
        nodes = []
        for lm, pid, text in self.nodes[dept]:
            node: Row = {"id": int(lm), "pId": int(pid), "name": text}
            if lm in self.columns:
                column = self.columns[lm]
                url = column.body if column.kind == "jump" else inner(lm)
                node |= {"url": url.removeprefix("/xxgk/") if column.kind != "jump" else url, "target": "rightFrame"}
            else:
                node["open"] = False
            nodes.append(node)
        first = next((lm for lm, _, _ in self.nodes[dept] if lm in self.columns), "")
        data = re.sub(r'"(\w+)":', r"\1:", json.dumps(nodes, ensure_ascii=False, separators=(",", ":")))
        main = f"""{self.departments() if dept == COUNTY else ""}<div class="gk_left"><h3>{name}</h3><ul id="treeDemo" class="ztree"></ul></div>
<script type="text/javascript">
var setting = {{ data: {{ simpleData: {{ enable: true }} }} }};
var zNodes = {data};
$(document).ready(function(){{ $.fn.zTree.init($("#treeDemo"), setting, zNodes); }});
</script>
<div class="gk_right"><iframe id="rightFrame" name="rightFrame" src="GkList.aspx?lmid={first}" width="780" height="640" frameborder="0"></iframe></div>"""
        crumb = [NAV[0], NAV[3]] if dept == COUNTY else [NAV[0], NAV[3], (name, f"/xxgk/Dept.aspx?deptid={dept}")]
        return Page(self.frame(f"{name}-{NAME}", crumb, main, f'<meta name="ColumnName" content="{name}" />\n'))

    def departments(self) -> str:
        bureaus = kit.anchors([(name, f"/xxgk/Dept.aspx?deptid={dept}") for dept, name in BUREAUS.items()])
        towns = "".join(f'<li><a href="javascript:;">{town}</a></li>' for town in PLACE.towns)
        areas = kit.anchors([("义务教育", "/xxgk/Area.aspx?id=130"), ("社会救助", "/xxgk/Area.aspx?id=140")])
        legal = "<h3>法定主动公开内容</h3><dl><dt>重点领域信息公开</dt><dd><ul>" + areas + "</ul></dd></dl>"
        return f'<div class="bm"><h3>部门信息公开</h3><ul>{bureaus}</ul><h3>乡镇信息公开</h3><ul>{towns}</ul>{legal}</div>'

    def state(self, lm: str, page: int) -> str:
        """The view state of one page of one column; the server takes no other column's."""
        return "/wEPDwUK" + f"{rng('viewstate', lm).getrandbits(96):024x}" + f"{page:04d}ZGQ="

    def list_page(self, lm: str, page: int) -> Page:
        column = self.columns.get(lm)
        if column is None:
            return Page(
                "<html><head><title>运行时错误</title></head><body><h1>“/”应用程序中的服务器错误。</h1></body></html>",
                status=500,
            )
        if column.kind == "guard":
            return kit.guard(403)
        if column.kind == "content":
            return Page(self.bare(column.name, f'<div class="lm">{column.name}</div><div class="nr">{column.body}</div>'))
        rows = "".join(
            f'<tr><td class="bt">{"<font color=red>顶</font> " if p.pinned else "·"}<a href="{p.url.removeprefix("/xxgk/")}" '
            f'target="_blank" title="{esc(p.title)}">{esc(p.title)}</a></td><td class="rq">{slashed(p.day)}</td></tr>\n'
            for p in column.posts[(page - 1) * PER : page * PER]
        )
        fields = (
            '<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />'
            '<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />'
            f'<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="{self.state(lm, page)}" />'
        )
        post_back = (
            "<script type=\"text/javascript\">var theForm=document.forms['form1'];function __doPostBack(eventTarget, eventArgument)"
            "{theForm.__EVENTTARGET.value=eventTarget;theForm.__EVENTARGUMENT.value=eventArgument;theForm.submit();}</script>"
        )
        main = (
            f'<form name="form1" method="post" action="GkList.aspx?lmid={lm}" id="form1">{fields}{post_back}'
            f'<div class="lm">{column.name}</div><table id="GridView1" class="lb"><tr><th>信息标题</th><th>发布日期</th></tr>{rows}</table>'
            f"{self.pager(lm, column, page)}</form>"
        )
        return Page(self.bare(column.name, main))

    def pager(self, lm: str, column: Column, page: int) -> str:
        total = max(1, -(-len(column.posts) // PER))

        def step(text: str, target: int) -> str:
            if target == page or not 1 <= target <= total:
                return f'<a disabled="disabled" style="margin-right:5px;">{text}</a>'
            by_post = column.silent or text.isdigit()
            url = (
                f"javascript:__doPostBack('AspNetPager1','{target}')" if by_post else f"GkList.aspx?lmid={lm}&amp;page={target}"
            )
            return f'<a href="{url}" style="margin-right:5px;">{text}</a>'

        numbers = "".join(step(str(k), k) for k in range(1, total + 1))
        return (
            f'<div id="AspNetPager1" class="pages"><span>共{len(column.posts)}条 第{page}页/共{total}页</span>'
            f"{step('首页', 1)}{step('上页', page - 1)}{numbers}{step('下页', page + 1)}{step('尾页', total)}</div>"
        )

    # ------------------------------------------------------------ the server

    def dynamic(self, request: Request) -> Page | None:
        asked = kit.query(request)
        if request.path == "/xxgk/Default.aspx":
            return self.tree_page(COUNTY)
        if request.path == "/xxgk/Dept.aspx":
            return self.tree_page(asked["deptid"]) if asked.get("deptid") in BUREAUS else kit.missing()
        if request.path == "/xxgk/Area.aspx":
            return self.area_page(asked.get("id", ""))
        if request.path != "/xxgk/GkList.aspx":
            return None
        lm, page = asked.get("lmid", ""), kit.page_number(asked.get("page"))
        if request.method == "POST":
            sent = kit.form(request)
            states = {self.state(lm, k) for k in range(1, 40)}
            if sent.get("__VIEWSTATE") not in states:
                return Page("<h1>验证视图状态 MAC 失败。</h1>", status=500)
            if sent.get("__EVENTTARGET") == "AspNetPager1":
                page = kit.page_number(sent.get("__EVENTARGUMENT"))
        return self.list_page(lm, page)

    def area_page(self, area: str) -> Page:
        """A key area of the county: tabs, and the chosen column in an iframe."""
        kids = {"130": ("义务教育", ("131", "132")), "140": ("社会救助", ("141",))}
        if area in kids:
            name, columns = kids[area]
            tabs = kit.anchors([(self.columns[lm].name, f"/xxgk/Area.aspx?id={lm}") for lm in columns])
            return Page(self.area_frame(name, [(name, f"/xxgk/Area.aspx?id={area}")], f"<ul class=tabs>{tabs}</ul>"))
        owner = next((key for key, (_, columns) in kids.items() if area in columns), None)
        if owner is None:
            return kit.missing()
        crumb = [(kids[owner][0], f"/xxgk/Area.aspx?id={owner}"), (self.columns[area].name, f"/xxgk/Area.aspx?id={area}")]
        frame = f'<iframe name="main" src="GkList.aspx?lmid={area}" width="960" height="700" scrolling="auto"></iframe>'
        return Page(self.area_frame(self.columns[area].name, crumb, frame))

    def area_frame(self, name: str, more: Sequence[Link], main: str) -> str:
        crumb = [NAV[0], NAV[3], ("法定主动公开内容", ""), ("重点领域信息公开", ""), *more]
        return self.frame(f"{name}-{NAME}", crumb, main, f'<meta name="ColumnName" content="{name}" />\n')


# ---------------------------------------------------------------- the portal


def portal(site: SiteServer) -> None:
    for path in ("/js/jquery.js", "/js/jquery.ztree.core-3.5.js"):
        site.script(path)
    for path in ("/style/main.css", "/style/gk.css"):
        site.style(path)
    home, centre, talk = NAV[0], NAV[2], NAV[5]
    lists = [
        (11, "霁川要闻", kit.news(PLACE, 42, "2026-11-19", "yw")),
        (12, "部门动态", kit.news(PLACE, 24, "2026-11-18", "bm")),
        (13, "乡镇动态", kit.news(PLACE, 20, "2026-11-18", "xz")),
        (14, "通知公告", [(f"关于{t}的公告", d) for t, d in kit.news(PLACE, 15, "2026-11-11", "gg", 5, 14)]),
    ]
    blocks = ""
    for number, name, rows in lists:
        posts = site.channel(number, name, centre, rows)
        lines = "".join(f'<li><a href="{p.url}">{esc(p.title[:24])}</a> ({p.day[5:]})</li>' for p in posts[:8])
        blocks += f'<div class="k"><h3>{name}</h3><a href="/channels/{number}.html">更多&gt;&gt;</a><ul>{lines}</ul></div>'
    site.put(centre[1], centre[0], [home, centre], blocks)
    site.put(NAV[1][1], NAV[1][0], [home, NAV[1]], paragraphs(5, "about"))
    site.put(NAV[4][1], NAV[4][0], [home, NAV[4]], "<p>请登录燕岭政务服务网办理。</p>")
    kids = [("县长信箱", "/channels/31.html"), ("领导信箱", "/channels/32.html"), ("民意征集", "/channels/33.html")]
    site.put(talk[1], talk[0], [home, talk], f"<ul>{kit.anchors(kids)}</ul>")
    for name, url in kids:
        site.put(url, name, [home, talk, (name, url)], kit.letter_box("/channels/post.aspx", name))
    site.put(NAV[6][1], NAV[6][0], [home, NAV[6]], '<ul><li><a href="/channels/37.html">创城在行动</a></li></ul>')
    site.pages["/"] = Page(site.frame(NAME, [], blocks))
    places = [*NAV, *kids, *((name, f"/channels/{number}.html") for number, name, _ in lists)]
    site.put("/channels/40.html", "网站地图", [home, ("网站地图", "")], f"<ul>{kit.anchors(places)}</ul>")


def county(site: SiteServer) -> None:
    guide = "<p>一、信息分类：概况信息、计划总结、政策文件等。</p><p>二、受理机构：县政府办公室。</p>"
    site.add("101", "政府信息公开指南", COUNTY, kind="content", body=guide)
    years = [(f"霁川县{y}年政府信息公开工作年度报告", f"{y + 1}-03-{17 + y % 9}") for y in (2025, 2024, 2023)]
    site.listed("102", "政府信息公开年报", COUNTY, years)
    site.listed(
        "103",
        "政策文件",
        COUNTY,
        kit.themed(PLACE, ("{c}人民政府关于{t}的通知",), PLACE.towns, days_back("2026-10-20", 9, 9, 30, "z"), "z"),
    )
    plans = _enrolling()
    plans.insert(16, ("霁川县城区小学招生范围（学区划分）", plans[16][1]))
    site.columns["131"] = Column("招生入学", COUNTY, posts=site.posts("131", "招生入学", plans, COUNTY), silent=True)
    schools = [("霁川县义务教育学校名录", "2026-09-03")]
    site.columns["132"] = Column("学校名录", COUNTY, posts=site.posts("132", "学校名录", schools, COUNTY))
    aid = kit.themed(PLACE, ("{w}临时救助对象公示",), PLACE.towns, days_back("2026-10-30", 6, 20, 40, "aid"), "aid")
    site.columns["141"] = Column("临时救助", COUNTY, posts=site.posts("141", "临时救助", aid, COUNTY))


def _enrolling() -> list[Dated]:
    """Six townships a year, every summer."""
    return [
        (f"{PLACE.towns[n]}{year}年义务教育阶段招生方案", f"{year}-07-{14 - 2 * n:02d}")
        for year in (2026, 2025, 2024, 2023)
        for n in range(6)
    ]


def others(site: SiteServer) -> None:
    for dept, name in BUREAUS.items():
        if dept == ME:
            continue
        full, start = PLACE.county + name[1:], int(dept) * 100
        body = f"<p>机构名称：{full}</p><p>办公地址：{PLACE.short}路{start}号</p><p>办公时间：8:30-17:30</p><p>联系电话：{PLACE.call(start + 6)}</p>"
        site.add(str(start), "机构职能", dept, kind="content", body=body)
        plans = [
            ("部门文件", full + "关于{t}的通知", "2026-10-21"),
            ("政府采购", full + "{t}采购公告", "2026-10-14"),
            ("工作动态", name + "到{w}开展{t}", "2026-11-18"),
            ("政府信息公开年报", full + "{y}年初公布的年度报告（{t}）", "2026-01-20"),
        ]
        if name == "县公安局":
            plans.append(("校车安全管理", "{w}校车{t}情况通报", "2026-10-08"))
        for number, (column, form, newest) in enumerate(plans, start + 1):
            days = days_back(newest, 4, 10, 40, dept, column)
            rows = kit.themed(PLACE, (form,), ("专项检查", "业务培训", "年度考核", "档案管理"), days, dept + column)
            site.listed(str(number), column, dept, rows)


# ---------------------------------------------------------------- 县教育和体育局


def bureau(site: SiteServer) -> None:
    organisation(site)
    forms = ("{c}教育和体育局关于做好{t}工作的通知", "{c}教育和体育局关于印发《{t}方案》的通知")
    topics = ("秋季开学", "校园安全", "课后服务", "中小学生体质监测", "教师培训", "校服选用", "实验操作考试")
    site.add("710", "政策文件", ME, kind=None)
    posts = site.posts(
        "712",
        "部门文件",
        kit.themed(PLACE, forms, topics, days_back("2026-11-05", 34, 6, 24, "wj"), "wj"),
        ME,
        5,
        number="霁教体〔2026〕52号",
    )
    old = site.posts("712", "部门文件", [("霁川县教育和体育局规范性文件清理结果", "2023-04-18")], ME, 3)[0]
    site.add("712", "部门文件", ME, "710", posts=(Post(old.title, old.url, old.day, pinned=True), *posts))
    read = kit.themed(PLACE, ("《{c}{t}办法》解读", "{t}政策问答"), topics, days_back("2026-08-26", 9, 20, 50, "jd"), "jd")
    site.listed("713", "政策解读", ME, read, "710")
    site.add("720", "财政信息", ME, kind=None)
    for lm, word, day, year in (("722", "决算", "2026-09-21", 2025), ("721", "预算", "2026-02-09", 2026)):
        site.listed(lm, f"部门{word}", ME, money(word, day, year), "720")
    site.add(
        "723",
        "政府采购",
        ME,
        "720",
        kind="content",
        body=f"<p>{FULL}2026年度未开展政府采购活动，本栏目暂无信息，特此说明。</p>",
    )
    checks = [
        (f"{w}民办幼儿园年检结果公示", d) for w, d in zip(PLACE.towns, days_back("2026-10-16", 6, 25, 70, "mb"), strict=True)
    ]
    site.listed("730", "民办教育", ME, [*checks, ("霁川县民办学校设置标准", "2023-03-09")])
    site.add("735", "教育资助与服务", ME, kind=None)
    aid = [
        (f"霁川县{y}年{s}季学期学生资助发放情况", d)
        for y, s, d in ((2026, "秋", "2026-11-09"), (2026, "春", "2026-05-20"), (2025, "秋", "2025-11-12"))
    ]
    site.listed("736", "学生资助", ME, [*aid, ("霁川县学生资助政策简介", "2025-08-28")], "735")
    site.listed("737", "教师招聘", ME, [("霁川县2026年公开招聘教师公告", "2026-06-08")], "735")
    site.add("740", "行政处罚", ME, kind="guard")
    notices(site)


def money(word: str, day: str, year: int) -> list[Dated]:
    out: list[Dated] = []
    for back in range(3):
        when = f"{int(day[:4]) - back}{day[4:]}"
        out += [(f"{FULL}{year - back}年度部门{word}情况说明", when), (f"{FULL}{year - back}年度部门{word}报表", when)]
    return out


def organisation(site: SiteServer) -> None:
    body = (
        f"<table border=1><tr><td>机构名称</td><td>{FULL}</td></tr><tr><td>办公地址</td><td>霁川县文昌街9号</td></tr>"
        f"<tr><td>办公电话</td><td>{PLACE.call(1235)}</td></tr><tr><td>传　　真</td><td>{PLACE.call(1236)}</td></tr>"
        "<tr><td>邮政编码</td><td>099608</td></tr></table><p>主要职责：</p><p>（一）贯彻执行教育体育法律法规和方针政策。</p>"
        "<p>（二）负责全县基础教育、职业教育的综合管理。</p><p>（三）指导学校体育、群众体育工作。</p>"
    )
    site.add("701", "机构信息", ME, kind=None)
    site.add("702", "机构职能", ME, "701", kind="content", body=body)
    site.add("709", "领导信箱", ME, "701", kind="jump", body="/channels/32.html")
    people = (
        ("时云岫", "局长、党组书记", "1972年12月", "汉族", "主持局全面工作"),
        ("辛望舒", "副局长、党组成员", "1979年5月", "满族", "分管基础教育、教师工作"),
        ("宁采薇", "副局长、党组成员", "1984年8月", "汉族", "分管体育、职业教育"),
    )
    cards = ""
    for number, (name, post, born, folk, work) in enumerate(people):
        src = site.photo(f"/upload/images/ld{number}.png", name)
        cards += (
            f'<table class="ld"><tr><td rowspan="5"><img src="{src}" alt="{name}" /></td><td>姓名：{name}</td></tr>'
            f"<tr><td>职务：{post}</td></tr><tr><td>出生年月：{born}</td></tr><tr><td>民族：{folk}</td></tr>"
            f"<tr><td>工作分工：{work}。</td></tr></table>"
        )
    site.add("703", "领导简介", ME, "701", kind="content", body=cards)


def notices(site: SiteServer) -> None:
    topics = ("普通话水平测试", "教师资格认定", "中小学教师职称评审", "秋季运动会", "校外培训机构白名单")
    posted = kit.themed(PLACE, ("关于{t}的通知", "{c}{t}公告"), topics, days_back("2026-11-12", 30, 6, 20, "tz"), "tz")
    site.add("750", "通知公告", ME, posts=site.posts("750", "通知公告", posted, ME), silent=True)
    forms = ("县教体局到{w}督导{t}", "{w}中心校{t}见实效", "全县{t}现场会召开")
    subjects = ("冬季校园安全", "阳光体育", "课后服务", "校园食堂管理", "劳动教育")
    news = kit.themed(PLACE, forms, subjects, days_back("2026-11-17", 40, 2, 7, "dt"), "dt")
    news[1] = ("霁川县2026年12月12日将举办中小学生越野赛", news[1][1])
    posts = site.posts("751", "教体动态", news, ME)
    old = site.posts("751", "教体动态", [("全县教育体育工作会议召开", "2026-02-26")], ME)[0]
    site.add("751", "教体动态", ME, posts=(Post(old.title, old.url, old.day, pinned=True), *posts))
    years = [(f"{FULL}{y}年政府信息公开工作年度报告", f"{y + 1}-01-{17 + y % 9}") for y in (2024, 2023, 2022)]
    site.listed("760", "政府信息公开年报", ME, years)


# ---------------------------------------------------------------- catalog and truth


def catalog() -> Row:
    return kit.catalog("霁川县教育和体育局政务公开标准目录", FULL, "jichuan-jtj.docx", [*_first_items(), *_last_items()])


def _first_items() -> list[Row]:
    own = "霁川县人民政府网站—政务公开—部门信息公开—县教育和体育局—"
    facts = [el("机构名称", "label"), group("联系方式", *labels("办公地址", "办公电话", "传真号码", "办公时间", "邮政编码"))]
    people = [*labels("姓名", "职务", "出生年月", "民族", "工作分工"), el("标准证件照", "image")]
    return [
        item(1, ("机构信息", "机构职能"), facts, own + "机构信息—机构职能", [(*BR, "机构信息", "机构职能")]),
        item(2, ("机构信息", "领导信息"), people, own + "机构信息—领导信息", [(*BR, "机构信息", "领导信息")]),
        item(3, ("政策文件", "部门文件"), [el("部门文件")], own + "政策文件—部门文件", [(*BR, "政策文件", "部门文件")]),
        item(
            4,
            ("政府信息公开", "公开指南"),
            [el("政府信息公开指南")],
            "政务公开>公开指南",
            [("政务公开", "公开指南")],
        ),
        item(
            5,
            ("财政资金", "部门预算"),
            [el("部门预算情况说明"), el("部门预算报表")],
            own + "财政资金-部门预算",
            [(*BR, "财政资金", "部门预算")],
            deadline("本级财政部门批复后20日内", "approval", 20, "day"),
        ),
        item(
            6,
            ("财政资金", "政府采购"),
            [el("采购公告"), el("采购结果")],
            own + "财政资金-政府采购",
            [(*BR, "财政资金", "政府采购")],
        ),
        item(
            7,
            ("义务教育", "招生入学"),
            [el("义务教育阶段招生方案"), el("小学招生范围")],
            "政务公开—法定主动公开内容—重点领域信息公开—义务教育—招生入学",
            [("政务公开", "法定主动公开内容", "重点领域信息公开", "义务教育", "招生入学")],
            duty("每年7月31日前", "P1Y", "07-31"),
        ),
    ]


def _last_items() -> list[Row]:
    own = "政务公开/部门信息公开/县教育和体育局/"
    return [
        item(
            8,
            ("民办教育", "民办学校年检"),
            [el("年检结果公示")],
            own + "民办教育/民办学校年检",
            [(*BR, "民办教育", "民办学校年检")],
        ),
        item(
            9,
            ("行政执法", "行政处罚"),
            labels("处罚决定书文号", "处罚事由"),
            own + "行政处罚",
            [(*BR, "行政处罚")],
            deadline("行政处罚决定作出之日起7个工作日内", "decision", 7),
        ),
        item(10, ("校园安全", "校车安全"), [el("校车情况通报")], own + "校车安全管理", [(*BR, "校车安全管理")]),
        item(11, ("教育资助", "学生资助"), [el("学生资助政策"), el("学生资助发放情况")], own + "学生资助", [(*BR, "学生资助")]),
        item(12, ("通知公告", "通知公告"), [el("通知公告信息", "statement")], own + "通知公告", [(*BR, "通知公告")]),
        item(
            13,
            ("工作动态", "工作动态"),
            [el("教体工作动态信息", "statement")],
            own + "工作动态",
            [(*BR, "工作动态")],
            duty("两周一次", "P2W"),
        ),
        item(
            14,
            ("政府信息公开", "年度报告"),
            [el("政府信息公开工作年度报告")],
            own + "政府信息公开年报",
            [(*BR, "政府信息公开年报")],
            duty("每年1月31日前", "P1Y", "01-31"),
        ),
    ]


def truths(base: str) -> dict[str, Row]:
    return {**_first_truths(kit.looker(base)), **_last_truths(kit.looker(base))}


def _first_truths(at: kit.At) -> dict[str, Row]:
    return {
        "1": truth(
            "a zTree node, its page stands in the iframe; 传　　真 has a value, there is no 办公时间 (the footer has one)",
            at("found", inner("702")),
            "gap",
            "static",
            present="机构名称 办公地址 办公电话 传真号码 邮政编码",
            missing="办公时间",
            must="element_missing",
            never=SEEN + " stale",
        ),
        "2": truth(
            "called 领导简介 (same), 领导信箱 stands before it",
            at("found", inner("703")),
            "pass",
            "static",
            present="姓名 职务 出生年月 民族 工作分工 标准证件照",
            never=WHOLE,
        ),
        "3": truth(
            "a heading node above it; an old row is pinned; days without zeroes",
            at("found", inner("712")),
            "pass",
            "fresh",
            doubtful="部门文件",
            latest="2026-11-05",
            never=WHOLE + " late_publication",
        ),
        "4": truth(
            "called 政府信息公开指南 (same), a node of the county's tree, shown in the frame of 政务公开",
            at("found", inner("101")),
            "pass",
            "static",
            doubtful="政府信息公开指南",
            never=WHOLE,
        ),
        "5": truth(
            "财政资金 is 财政信息 (same), a heading; 部门决算 stands before it",
            at("found", inner("721")),
            "pass",
            present="部门预算情况说明 部门预算报表",
            latest="2026-02-09",
            never=WHOLE,
        ),
        "6": truth(
            "the framed page says that nothing arose",
            at("found", inner("723")),
            ["pass", "unclear"],
            "explained_empty",
            never=SEEN + " element_missing stale",
        ),
        "7": truth(
            "headings without links, then a page whose body is an iframe; the school districts stand on page 2, which only posts back",
            at("found", "/xxgk/Area.aspx?id=131", inner("131")),
            "pass",
            "fresh",
            present="义务教育阶段招生方案",
            doubtful="小学招生范围",
            latest="2026-07-14",
            never=WHOLE,
        ),
    }


def _last_truths(at: kit.At) -> dict[str, Row]:
    return {
        "8": truth(
            "民办教育 has no children: the column is one level up",
            at("renamed", inner("730")),
            "pass",
            ["fresh", "static"],
            present="年检结果公示",
            latest="2026-10-16",
            never=WHOLE,
        ),
        "9": truth("the framed page answers 403", at("unreachable"), "unclear", never=SEEN + " element_missing stale"),
        "10": truth(
            "only 县公安局 has it",
            at("missing"),
            "gap",
            must="column_missing",
            never="column_empty element_missing stale",
        ),
        "11": truth(
            "a heading 教育资助与服务 is inserted above it",
            at(["found", "renamed"], inner("736")),
            "pass",
            ["fresh", "static"],
            present="学生资助政策 学生资助发放情况",
            latest="2026-11-09",
            never=WHOLE,
        ),
        "12": truth(
            "three pages, the pager has no address; the portal's 通知公告 is another",
            at("found", inner("750")),
            "pass",
            "fresh",
            doubtful="通知公告信息",
            latest="2026-11-12",
            never=WHOLE,
        ),
        "13": truth(
            "called 教体动态; pinned, a day to come in a title",
            at(["renamed", "found"], inner("751")),
            "pass",
            "fresh",
            doubtful="教体工作动态信息",
            latest="2026-11-17",
            never=WHOLE,
        ),
        "14": truth(
            "2025's report was due 2026-01-31 and is not there; other bureaus' and the county's are",
            at("found", inner("760")),
            "gap",
            "stale",
            latest="2025-01-25",
            must="stale",
            never=SEEN,
        ),
    }


def build(base: str, today: dt.date) -> Site:
    site = SiteServer(today)
    portal(site)
    county(site)
    others(site)
    bureau(site)
    agency = Agency("jichuan-jtj", FULL, ["县教育和体育局", "县教体局"], catalog(), {"items": truths(base)})
    return Site("jichuan", NAME, site.pages, [agency], dynamic=site.dynamic, aliases=["霁川县政府网"], not_found=kit.missing())
