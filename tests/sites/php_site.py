"""岫川县人民政府 (fictional), a portal of old PHP makes (织梦, 帝国) in GBK, and the truth about its 县农业农村局.

Traps: the header says UTF-8 and the bytes are GBK, the root leads through /main/ and a meta refresh, menus are written by a
script and loaded as a fragment, 帝国 counts its pages from 0, bureaus hide in a <select>.
"""

from __future__ import annotations

import datetime as dt
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
    truth,
)
from tests.sites._makes_kit_b import SEEN, WHOLE, Dated, Link

AS_OF = dt.date(2026, 11, 20)
DEAD = frozenset({"/plus/list.php?tid=46"})
"""Links that lead nowhere on purpose."""

PLACE = kit.Place(
    "岫川县",
    "岫川",
    "9921030008",
    "0399-780",
    "xiuchuanxian.example",
    "辽原省",
    ("柳河镇", "三家子镇", "石庙乡", "汤沟镇", "大营子镇", "偏岭乡"),
    ("临溪县", "凤岭区", "铁岗县"),
    "岫川县人民政府网",
)
NAME, FULL = PLACE.site, "岫川县农业农村局"
BR = ("政务公开", "部门信息公开", "县农业农村局")
ME = 70
BUREAUS = {50: "县财政局", 55: "县水利局", 60: "县林业和草原局", ME: "县农业农村局", 90: "县交通运输局"}
NAV: tuple[Link, ...] = (
    ("网站首页", "/main/index.html"),
    ("走进岫川", "/plus/list.php?tid=2"),
    ("新闻中心", "/plus/list.php?tid=3"),
    ("政务公开", "/plus/list.php?tid=10"),
    ("办事服务", "/plus/list.php?tid=30"),
    ("互动交流", "/plus/list.php?tid=40"),
    ("专题专栏", "/plus/list.php?tid=45"),
)


def dede(tid: int) -> str:
    return f"/plus/list.php?tid={tid}"


def empire(classid: int) -> str:
    return f"/e/action/ListInfo/?classid={classid}"


@dataclass(frozen=True)
class Column:
    """A column; `kind`: `dede` (plus/list.php), `empire` (e/action/ListInfo), `cover` (prose in `body`), `guard` (403)."""

    name: str
    kind: str
    crumb: tuple[Link, ...]
    posts: tuple[Post, ...] = ()
    body: str = ""
    rows: str = "long"
    """How rows show their days: `long` 2026-11-05 09:21:33, `short` (11-05) under years, `plain` [2026-11-05]."""
    side: str = ""
    """The fragment that the left menu is loaded from."""


class Php(kit.Writer):
    """Pages in GBK. Most headers lie (UTF-8), some are silent; the meta says gb2312."""

    def __init__(self, today: dt.date) -> None:
        super().__init__(PLACE, today)
        self.columns: dict[str, Column] = {}

    # ------------------------------------------------------------ pages

    def page(self, markup: str, *, lies: bool = True, content_type: str = "text/html", status: int = 200) -> Page:
        return Page(markup, status=status, content_type=content_type, charset="UTF-8" if lies else None, encode_as="gbk")

    def frame(self, title: str, crumb: Sequence[Link], main: str, metas: str = "", side: str = "") -> str:
        place = " &gt; ".join(f"<a href='{url}'>{text}</a>" if url else text for text, url in crumb)
        where = f'<div class="place"><strong>当前位置:</strong> {place} &gt; </div>' if crumb else ""
        left = (
            f"<div id=\"menu\" class=\"pleft\"></div><script>$(function(){{$('#menu').load('{side}');}});</script>"
            if side
            else ""
        )
        return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312" />
<title>{esc(title)}</title>
{metas}<link href="/templets/xc/style/dedecms.css" rel="stylesheet" media="screen" type="text/css" />
<script language="javascript" type="text/javascript" src="/include/dedeajax2.js"></script>
</head><body>
<div class="top">{clock(self.today)}　<a href="javascript:;" onclick="this.style.behavior='url(#default#homepage)'">设为首页</a></div>
<div class="logo"><img src="/templets/xc/images/logo.gif" alt="{NAME}" /></div>
<div class="nav"><script type="text/javascript" src="/inc/menu.js" charset="gb2312"></script></div>
{where}{left}<div class="pright">{main}</div>
<div class="flink"><select onchange="window.open(this.value)"><option value="">==友情链接==</option>
{kit.options(PLACE.friends())}</select></div>
<div class="footer">{PLACE.imprint("/data/sitemap.html")}</div></body></html>
"""

    def put(self, path: str, title: str, crumb: Sequence[Link], main: str, *, lies: bool = True) -> str:
        self.pages[path] = self.page(self.frame(f"{title}_{NAME}", crumb, main), lies=lies)
        return path

    def article(self, folder: str, title: str, day: str, crumb: Sequence[Link], body: str = "", **more: str) -> str:
        """织梦's /a/folder/2026/1105/123.html; `formed` adds the lines of a disclosed document, `file` a download."""
        number = self.number(5)
        path = f"/a/{folder}/{day[:4]}/{day[5:7]}{day[8:]}/{number}.html"
        source = more.get("source", "岫川县融媒体中心")
        lines = (
            f'<ul class="gkx"><li>索引号：XC-{number}</li><li>发布机构：{source}</li><li>文号：{more.get("number", "无")}</li>'
            f"<li>成文日期：{more['formed']}</li><li>发布日期：{day}</li></ul>"
            if more.get("formed")
            else ""
        )
        attached = ""
        if name := more.get("file"):
            url = self.file(f"/uploads/soft/{day[2:4]}{day[5:7]}/1-{number}.pdf", f"xiuchuan {number}")
            attached = f'<p>附件：<a href="{url}" target="_blank">{name}</a></p>'
        metas = f'<meta name="keywords" content="岫川" /><meta name="description" content="{esc(title)}" />\n'
        main = (
            f'<div class="viewbox"><div class="title"><h2>{esc(title)}</h2></div><div class="info"><small>时间:</small>{day} 09:21'
            f"<small>来源:</small>{source} <small>作者:</small>admin<small>点击:</small>"
            f"<script src=\"/plus/count.php?view=yes&aid={number}\" type='text/javascript'></script>次</div>{lines}"
            f'<div class="content">{body or paragraphs(3, title, day)}{attached}</div></div>'
        )
        markup = self.frame(f"{title}_{NAME}", [*crumb, ("正文", "")], main, metas)
        self.pages[path] = self.page(markup, lies=number % 2 == 0)
        return path

    # ------------------------------------------------------------ columns

    def add(self, key: str, column: Column) -> str:
        self.columns[key] = column
        return key

    def posts(self, folder: str, crumb: Sequence[Link], rows: Sequence[Dated], lag: int = 0, **more: str) -> tuple[Post, ...]:
        body = more.pop("body", "")
        return tuple(
            Post(t, self.article(folder, t, d, crumb, body, **more, formed=before(d, lag) if lag else ""), d) for t, d in rows
        )

    def show(self, column: Column, key: str, page: int) -> Page:
        if column.kind == "guard":
            return kit.guard(403)
        if column.kind == "cover":
            main = f'<div class="dede_pages_content">{column.body}</div>'
            return self.page(self.frame(f"{column.name}_{NAME}", column.crumb, main, side=column.side))
        size = 10 if column.kind == "dede" else 15
        part = column.posts[(page - 1) * size : page * size]
        pager = (self.dede_pager if column.kind == "dede" else self.empire_pager)(key, page, len(column.posts), size)
        main = (
            f'<h3 class="lm">{column.name}</h3><div class="listbox"><ul class="e2">{self.rows(column, part)}</ul></div>{pager}'
        )
        return self.page(self.frame(f"{column.name}_{NAME}", column.crumb, main, side=column.side))

    def rows(self, column: Column, posts: Sequence[Post]) -> str:
        out, year = "", ""
        for p in posts:
            top = '<b style="color:#f00">[置顶]</b>' if p.pinned else ""
            if column.rows == "short":
                out += "" if p.day[:4] == year else f"<li class=y><strong>{p.day[:4]}年</strong></li>\n"
                year = p.day[:4]
                out += f'<li><span>({p.day[5:]})</span> <a href="{p.url}">{esc(p.title)}</a></li>\n'
            elif column.rows == "plain":
                out += f'<li>{top}<a href="{p.url}" title="{esc(p.title)}" target="_blank">{esc(p.title)}</a> [{p.day}]</li>\n'
            else:
                out += (
                    f'<li>{top}<a href="{p.url}" class="title">{esc(p.title)}</a> <span class="info"><small>日期：</small>'
                    f"{p.day} 09:21:33 <small>点击：</small>88 <small>好评：</small>0</span></li>\n"
                )
        return out

    def dede_pager(self, key: str, page: int, count: int, size: int) -> str:
        total = -(-count // size)

        def step(text: str, target: int) -> str:
            if target == page:
                return f'<li class="thisclass">{text}</li>'
            return f"<li><a href='/plus/list.php?tid={key}&TotalResult={count}&PageNo={target}'>{text}</a></li>"

        steps = "".join(step(str(k), k) for k in range(1, total + 1))
        further = (step("下一页", page + 1) if page < total else "") + (step("末页", total) if page < total else "")
        about = f'<li><span class="pageinfo">共 <strong>{total}</strong>页<strong>{count}</strong>条</span></li>'
        return f'<div class="dede_pages"><ul class="pagelist"><li>首页</li>{steps}{further}{about}</ul></div>'

    def empire_pager(self, key: str, page: int, count: int, size: int) -> str:
        """帝国's pages are numbered from 1 on the page and from 0 in the address."""
        total = -(-count // size)

        def step(text: str, target: int) -> str:
            return (
                f'<a href="/e/action/ListInfo/index.php?page={target - 1}&classid={key[1:]}&totalnum={count}">{text}</a>&nbsp;'
            )

        numbers = "".join(f"<b>{k}</b>&nbsp;" if k == page else step(str(k), k) for k in range(1, total + 1))
        further = step("下一页", page + 1) + step("尾页", total) if page < total else ""
        return f'<div class="epages"><a title="总数">&nbsp;<b>{count}</b> </a>&nbsp;{numbers}{further}</div>'

    # ------------------------------------------------------------ the server

    def dynamic(self, request: Request) -> Page | None:
        asked = kit.query(request)
        if request.path == "/plus/list.php":
            column = self.columns.get(asked.get("tid", ""))
            if column is None:
                # 织梦 says so in a page of its own; the server's answer is 404.
                return self.page(
                    "<html><head><title>提示信息</title></head><body>栏目不存在或参数错误！</body></html>", status=404
                )
            return self.show(column, asked["tid"], kit.page_number(asked.get("PageNo")))
        if request.path in {"/e/action/ListInfo/", "/e/action/ListInfo/index.php"}:
            key = "e" + asked.get("classid", "")
            column = self.columns.get(key)
            if column is None:
                return self.page("<html><body>此栏目不存在</body></html>", status=404)
            return self.show(column, key, kit.page_number(asked.get("page"), 0) + 1 if asked.get("page") else 1)
        if request.path == "/plus/count.php":
            return Page("document.write('88');", content_type="application/javascript")
        return None


# ---------------------------------------------------------------- the portal


def portal(site: Php) -> None:
    site.script("/include/dedeajax2.js")
    site.style("/templets/xc/style/dedecms.css")
    lines = "".join(f"document.write('<li><a href=\"{url}\">{text}</a></li>');\r\n" for text, url in NAV)
    menu = "document.write('<ul class=\"navlist\">');\r\n" + lines + "document.write('</ul>');\r\n"
    site.pages["/inc/menu.js"] = Page(menu, content_type="application/x-javascript", charset=None, encode_as="gbk")
    site.pages["/"] = Page("", status=302, headers={"Location": "/main/"})
    site.pages["/main/"] = site.page(
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" />'
        '<meta http-equiv="refresh" content="0;url=index.html" /><title></title></head><body></body></html>',
        lies=False,
    )
    centre = NAV[2]
    lists = [
        (4, "岫川要闻", "yaowen", kit.news(PLACE, 38, "2026-11-19", "yw")),
        (5, "部门动态", "bumen", kit.news(PLACE, 24, "2026-11-18", "bm")),
        (6, "乡镇动态", "xiangzhen", kit.news(PLACE, 20, "2026-11-18", "xz")),
        (7, "通知公告", "tongzhi", [(f"关于{t}的公告", d) for t, d in kit.news(PLACE, 14, "2026-11-10", "gg", 5, 14)]),
    ]
    blocks = ""
    for tid, name, folder, rows in lists:
        crumb = (NAV[0], centre, (name, dede(tid)))
        posts = site.posts(folder, crumb, rows)
        site.add(str(tid), Column(name, "dede", crumb, posts))
        items = "".join(f'<li><span>{p.day[5:]}</span><a href="{p.url}">{esc(p.title)}</a></li>' for p in posts[:8])
        blocks += f'<dl class="tbox"><dt><strong>{name}</strong><span><a href="{dede(tid)}">更多...</a></span></dt><dd><ul>{items}</ul></dd></dl>'
    site.add("3", Column(centre[0], "cover", (NAV[0], centre), body=blocks))
    site.add("2", Column(NAV[1][0], "cover", (NAV[0], NAV[1]), body=paragraphs(5, "about")))
    site.add("30", Column(NAV[4][0], "cover", (NAV[0], NAV[4]), body="<p>请登录辽原政务服务网办理。</p>"))
    kids = [("县长信箱", dede(41)), ("领导信箱", dede(42)), ("意见征集", dede(43))]
    site.add("40", Column(NAV[5][0], "cover", (NAV[0], NAV[5]), body=f"<ul>{kit.anchors(kids)}</ul>"))
    for key, (name, url) in zip(("41", "42", "43"), kids, strict=True):
        site.add(key, Column(name, "cover", (NAV[0], NAV[5], (name, url)), body=kit.letter_box("/plus/diy.php", name)))
    site.add("45", Column(NAV[6][0], "cover", (NAV[0], NAV[6]), body=f'<a href="{dede(46)}">春耕备耕专题</a>'))
    site.put("/main/index.html", "首页", [], blocks)
    bureaus = [(name, dede(tid)) for tid, name in BUREAUS.items()]
    places = kit.anchors([*NAV, *kids, *((name, dede(tid)) for tid, name, _, _ in lists), *bureaus])
    site.put("/data/sitemap.html", "网站地图", [NAV[0], ("网站地图", "")], f"<ul>{places}</ul>", lies=False)


def openness(site: Php) -> None:
    """政务公开: the county's columns by links, the bureaus in a <select>."""
    crumb = (NAV[0], NAV[3])
    parts = [
        ("政府信息公开指南", dede(11)),
        ("政府信息公开年报", dede(12)),
        ("政策文件", dede(13)),
        ("重点领域信息公开", dede(14)),
    ]
    bureaus = kit.options([(name, dede(tid)) for tid, name in BUREAUS.items()])
    towns = "".join(f'<option value="">{town}</option>' for town in PLACE.towns)
    body = (
        f"<ul class=gk>{kit.anchors(parts)}</ul><div class=bm><b>部门信息公开</b> "
        f'<select name="bm" onchange="if(this.value)location.href=this.value"><option value="">请选择部门</option>{bureaus}</select> '
        f'<b>乡镇信息公开</b> <select name="xz"><option value="">请选择乡镇</option>{towns}</select></div>'
    )
    site.add("10", Column("政务公开", "cover", crumb, body=body))
    text = "<p>一、主动公开的范围和方式。</p><p>二、受理机构：县政府办公室。</p>"
    site.add("11", Column(parts[0][0], "cover", (*crumb, parts[0]), body=text))
    years = [(f"岫川县{y}年政府信息公开工作年度报告", f"{y + 1}-03-{16 + y % 9}") for y in (2025, 2024, 2023)]
    site.add("12", Column(parts[1][0], "dede", (*crumb, parts[1]), site.posts("nianbao", (*crumb, parts[1]), years)))
    rows = kit.themed(PLACE, ("{c}人民政府关于{t}的决定",), PLACE.towns, days_back("2026-10-19", 13, 9, 30, "z"), "z")
    site.add("13", Column(parts[2][0], "dede", (*crumb, parts[2]), site.posts("zhengce", (*crumb, parts[2]), rows)))
    poor = kit.themed(PLACE, ("{w}社会救助资金发放公示",), PLACE.towns, days_back("2026-10-30", 6, 20, 40, "s"), "s")
    site.add("14", Column(parts[3][0], "dede", (*crumb, parts[3]), site.posts("zhongdian", (*crumb, parts[3]), poor)))


def fragment(site: Php, path: str, title: str, links: Sequence[Link]) -> str:
    """A left menu that pages load into themselves."""
    markup = f'<h3>{title}</h3><ul class="d6">{kit.anchors(links)}</ul>'
    site.pages[path] = Page(markup, charset="gb2312", encode_as="gbk")
    return path


def others(site: Php) -> None:
    for start, name in BUREAUS.items():
        if start == ME:
            continue
        full, me = PLACE.county + name[1:], (name, dede(start))
        side = f"/inc/menu_{start}.html"
        plans = [
            ("部门文件", full + "关于{t}的通知", "2026-10-22"),
            ("政府采购", full + "{t}采购公告", "2026-10-13"),
            ("工作动态", name + "到{w}开展{t}", "2026-11-18"),
        ]
        if name == "县水利局":
            plans.append(("禁渔公告", "关于{w}河段{t}的禁渔公告", "2026-05-28"))
        links: list[Link] = []
        for tid, (column, form, newest) in enumerate(plans, start * 10):
            crumb = (NAV[0], NAV[3], me, (column, dede(tid)))
            days = days_back(newest, 4, 10, 40, start, column)
            rows = kit.themed(PLACE, (form,), ("专项检查", "业务培训", "年度考核", "档案管理"), days, str(tid))
            site.add(str(tid), Column(column, "dede", crumb, site.posts(f"bm{start}", crumb, rows, source=full), side=side))
            links.append((column, dede(tid)))
        fragment(site, side, name, links)
        body = (
            f"<p>机构名称：{full}</p><p>办公地址：岫川县{PLACE.short}街{start}号</p><p>办公电话：{PLACE.call(start * 10 + 5)}</p>"
            f"<p>电子邮箱：bm{start}@{PLACE.host}</p>"
        )
        site.add(str(start), Column(name, "cover", (NAV[0], NAV[3], me), body=body, side=side))


# ---------------------------------------------------------------- 县农业农村局

SIDE = "/inc/menu_nyj.html"
HOME: Link = ("县农业农村局", dede(ME))


def own(tid: int, name: str, *middle: Link, classid: bool = False) -> tuple[Link, ...]:
    return (NAV[0], NAV[3], HOME, *middle, (name, empire(tid) if classid else dede(tid)))


def bureau(site: Php) -> None:
    def listed(tid: int, name: str, rows: Sequence[Dated], shown: str = "long", lag: int = 0, **more: str) -> None:
        crumb = own(tid, name)
        posts = site.posts("nyncj", crumb, rows, lag, source=FULL, **more)
        site.add(str(tid), Column(name, "dede", crumb, posts, rows=shown, side=SIDE))

    organisation(site)
    documents(site)
    topics = ("种粮大户补贴", "动物防疫补助", "秸秆还田作业", "高标准农田管护", "农机报废更新")
    read = kit.themed(PLACE, ("《{c}{t}办法》解读", "图解{t}政策"), topics, days_back("2026-02-25", 9, 20, 50, "jd"), "jd")
    listed(74, "政策解读", read, "plain")
    listed(75, "部门决算", money("决算", "2026-09-18", 2025), "plain")
    listed(76, "部门预算", money("预算", "2026-02-06", 2026), "plain")
    months = kit.monthly("岫川县{y}年{m}月农产品质量安全监测信息", (2026, 10), kit.months_back("2026-11-06", 23))
    listed(77, "农产品质量安全", months, "short")
    subsidies(site)
    site.add("79", Column("行政处罚", "guard", own(79, "行政处罚")))
    site.add("80", Column("政府采购", "dede", own(80, "政府采购"), side=SIDE))
    jobs = [
        ("岫川县农业农村局所属事业单位2026年公开招聘拟聘用人员公示", "2026-09-11"),
        ("岫川县农业农村局所属事业单位2026年公开招聘公告", "2026-05-22"),
        ("关于同意部分农艺师晋级的通知", "2025-12-15"),
    ]
    listed(81, "人事信息", jobs)
    news(site)
    years = [(f"{FULL}{y}年政府信息公开工作年度报告", f"{y + 1}-01-{16 + y % 8}") for y in (2025, 2024, 2023)]
    listed(83, "政府信息公开年报", years)
    menu(site)


def money(word: str, day: str, year: int) -> list[Dated]:
    out: list[Dated] = []
    for back in range(3):
        when = f"{int(day[:4]) - back}{day[4:]}"
        out += [(f"{FULL}{year - back}年部门{word}公开说明", when), (f"{FULL}{year - back}年部门{word}公开报表", when)]
    return out


def organisation(site: Php) -> None:
    body = (
        f"<p>　　机构名称：{FULL}</p><p>　　办公地址：岫川县丰收路33号</p><p>　　办公电话：{PLACE.call(8016)}</p>"
        "<p>　　办公时间：法定工作日8:00-11:30，13:30-17:00</p><p>　　负责人姓名：卓望北</p><p>　　电子邮箱：</p>"
        "<p>　　主要职责：</p><p>　　（一）统筹推动发展农村社会事业、农村公共服务。</p><p>　　（二）负责种植业、畜牧业、渔业、农机化监督管理。</p>"
    )
    site.add("71", Column("机构职能", "cover", own(71, "机构职能"), body=body, side=SIDE))
    people = (
        ("卓望北", "党组书记、局长", "1973年4月", "满族", "主持局全面工作。"),
        ("纪听澜", "党组成员、副局长", "1980年8月", "汉族", "分管种植业、农产品质量安全。"),
        ("桑亦北", "党组成员、副局长", "1982年11月", "汉族", "分管畜牧、农机。"),
    )
    cards = ""
    for number, (name, post, born, folk, work) in enumerate(people):
        src = site.photo(f"/uploads/allimg/ld{number}.png", name)
        cards += (
            f'<p align=center><img src="{src}" alt="{name}" width=150></p><p>姓名：{name}　职务：{post}</p>'
            f"<p>出生年月：{born}　民族：{folk}</p><p>工作分工：{work}</p><hr>"
        )
    site.add("72", Column("领导介绍", "cover", own(72, "领导介绍"), body=cards, side=SIDE))


def documents(site: Php) -> None:
    forms = ("{c}农业农村局关于做好{t}工作的通知", "{c}农业农村局关于印发《{t}方案》的通知")
    topics = ("秋收秋整地", "动物强制免疫", "农药包装物回收", "大豆玉米带状复合种植", "农机安全检查", "渔船管理", "农民培训")
    crumb = own(73, "政策法规")
    rows = kit.themed(PLACE, forms, topics, days_back("2026-10-27", 32, 8, 24, "wj"), "wj")
    posts = site.posts("nyncj", crumb, rows, 6, source=FULL, number="岫农发〔2026〕37号")
    old = site.posts("nyncj", crumb, [("岫川县农业农村局规范性文件清理结果公告", "2023-07-12")], 4, source=FULL)[0]
    pinned = Post(old.title, old.url, old.day, pinned=True)
    site.add("73", Column("政策法规", "dede", crumb, (pinned, *posts), side=SIDE))


def subsidies(site: Php) -> None:
    """惠农政策, a container the catalog does not name: two 帝国 lists below it."""
    kids = [("耕地地力保护补贴", empire(161)), ("农机购置补贴", empire(162))]
    upper: Link = ("惠农政策", dede(78))
    site.add("78", Column("惠农政策", "cover", own(78, "惠农政策"), body=f"<ul>{kit.anchors(kids)}</ul>", side=SIDE))
    for classid, name, form, newest in (
        (161, "耕地地力保护补贴", "{w}耕地地力保护补贴发放公示", "2026-06-24"),
        (162, "农机购置补贴", "{w}农机购置补贴受益信息公示", "2026-11-04"),
    ):
        rows = kit.themed(PLACE, (form,), PLACE.towns, days_back(newest, 26, 9, 30, classid), name)
        if classid == 162:
            # 15 rows a page: the plan stands on the second, page=1 in the address.
            rows[19] = ("岫川县农机购置补贴实施方案", rows[19][1])
        crumb = own(classid, name, upper, classid=True)
        posts = site.posts("huinong", crumb, rows, source=FULL)
        site.add(f"e{classid}", Column(name, "empire", crumb, posts, rows="plain", side=SIDE))


def news(site: Php) -> None:
    forms = ("县农业农村局到{w}指导{t}", "{w}{t}现场会召开", "我县{t}进展顺利")
    topics = ("秋粮收购", "设施蔬菜生产", "畜禽粪污治理", "高标准农田建设", "农机检修")
    crumb = own(82, "三农动态")
    rows = kit.themed(PLACE, forms, topics, days_back("2026-11-18", 34, 2, 8, "dt"), "dt")
    rows[2] = ("岫川县2026年12月8日将举办农民丰收冬捕节", rows[2][1])
    posts = site.posts("nyncj", crumb, rows, source=FULL)
    old = site.posts("nyncj", crumb, [("全县农业农村工作会议召开", "2026-02-12")], source=FULL)[0]
    pinned = Post(old.title, old.url, old.day, pinned=True)
    site.add("82", Column("三农动态", "dede", crumb, (pinned, *posts), side=SIDE))


def menu(site: Php) -> None:
    """The fragment with all columns, and the bureau's page with blocks of three of them."""
    order = ("71", "领导信箱", "72", "74", "73", "75", "76", "80", "77", "78", "79", "81", "82", "83")
    links = [(site.columns[key].name, dede(int(key))) if key.isdigit() else (key, dede(42)) for key in order]
    fragment(site, SIDE, "县农业农村局", links)
    blocks = ""
    for key in ("82", "77", "73"):
        column = site.columns[key]
        rows = "".join(f'<li><a href="{p.url}">{esc(p.title)}</a></li>' for p in column.posts[:5])
        blocks += f'<dl class="tbox"><dt><strong>{column.name}</strong><a href="{dede(int(key))}">更多</a></dt><dd><ul>{rows}</ul></dd></dl>'
    site.add(str(ME), Column("县农业农村局", "cover", (NAV[0], NAV[3], HOME), body=blocks, side=SIDE))


# ---------------------------------------------------------------- catalog and truth


def catalog() -> Row:
    return kit.catalog("岫川县农业农村局政务公开标准目录", FULL, "xiuchuan-nyj.docx", [*_first_items(), *_last_items()])


def _first_items() -> list[Row]:
    mine = "岫川县人民政府网—政务公开—部门信息公开—县农业农村局—"
    facts = [
        el("机构名称", "label"),
        group("联系方式", *labels("办公地址", "办公电话", "办公时间", "电子邮箱")),
        *labels("负责人姓名"),
    ]
    people = [*labels("姓名", "职务", "出生年月", "民族", "工作分工"), el("照片", "image")]
    return [
        item(1, ("机构信息", "机构职能"), facts, mine + "机构职能", [(*BR, "机构职能")]),
        item(2, ("机构信息", "领导信息"), people, mine + "领导信息", [(*BR, "领导信息")]),
        item(3, ("政策文件", "部门文件"), [el("规范性文件"), el("其他文件")], mine + "政策文件", [(*BR, "政策文件")]),
        item(
            4,
            ("政策文件", "政策解读"),
            [el("政策解读材料")],
            mine + "政策解读",
            [(*BR, "政策解读")],
            duty("及时更新，最迟6个月内必须有更新", "P6M"),
        ),
        item(
            5,
            ("财政资金", "部门预算"),
            [el("部门预算公开说明"), el("部门预算公开报表")],
            mine + "部门预算",
            [(*BR, "部门预算")],
            deadline("本级财政部门批复后20日内", "approval", 20, "day"),
        ),
        item(
            6,
            ("财政资金", "部门决算"),
            [el("部门决算公开说明"), el("部门决算公开报表")],
            mine + "部门决算",
            [(*BR, "部门决算")],
            duty("每年10月31日前公开上年度部门决算", "P1Y", "10-31"),
        ),
        item(7, ("财政资金", "政府采购"), [el("采购公告"), el("采购结果")], mine + "政府采购", [(*BR, "政府采购")]),
    ]


def _last_items() -> list[Row]:
    mine = "政务公开-部门信息公开-县农业农村局-"
    return [
        item(
            8,
            ("质量安全", "农产品质量安全"),
            [el("农产品质量安全监测信息")],
            mine + "农产品质量安全",
            [(*BR, "农产品质量安全")],
            duty("每月公开一次", "P1M"),
        ),
        item(
            9,
            ("行政执法", "行政处罚"),
            labels("处罚决定书文号", "处罚事由"),
            mine + "行政处罚",
            [(*BR, "行政处罚")],
            deadline("行政处罚决定作出之日起7个工作日内", "decision", 7),
        ),
        item(
            10,
            ("惠农补贴", "农机购置补贴"),
            [el("农机购置补贴实施方案"), el("农机购置补贴受益信息")],
            mine + "农机购置补贴",
            [(*BR, "农机购置补贴")],
        ),
        item(11, ("渔业管理", "禁渔公告"), [el("禁渔公告")], mine + "禁渔公告", [(*BR, "禁渔公告")]),
        item(
            12,
            ("人事信息", "招聘信息"),
            [el("招聘公告"), el("拟聘用人员公示")],
            mine + "人事信息-招聘信息",
            [(*BR, "人事信息", "招聘信息")],
        ),
        item(
            13,
            ("工作动态", "工作动态"),
            [el("农业农村工作动态信息", "statement")],
            mine + "工作动态",
            [(*BR, "工作动态")],
            duty("两周一次", "P2W"),
        ),
        item(
            14,
            ("政府信息公开", "年度报告"),
            [el("政府信息公开工作年度报告")],
            "政务公开-政府信息公开年报",
            [("政务公开", "政府信息公开年报")],
            duty("每年3月31日前", "P1Y", "03-31"),
        ),
    ]


def truths(base: str) -> dict[str, Row]:
    return {**_first_truths(kit.looker(base)), **_last_truths(kit.looker(base))}


def _first_truths(at: kit.At) -> dict[str, Row]:
    return {
        "1": truth(
            "the menu is a loaded fragment; GBK under a header that says UTF-8; 电子邮箱 stands without a value",
            at("found", dede(71)),
            "gap",
            "static",
            present="机构名称 办公地址 办公电话 办公时间 负责人姓名",
            missing="电子邮箱",
            must="element_missing",
            never=SEEN + " stale",
        ),
        "2": truth(
            "called 领导介绍 (same), 领导信箱 stands before it; persons divided by rules",
            at("found", dede(72)),
            "pass",
            "static",
            present="姓名 职务 出生年月 民族 工作分工 照片",
            never=WHOLE,
        ),
        "3": truth(
            "called 政策法规; an old row is pinned; the county has a 政策文件",
            at("renamed", dede(73)),
            "pass",
            "fresh",
            doubtful="规范性文件 其他文件",
            latest="2026-10-27",
            never=WHOLE + " late_publication",
        ),
        "4": truth(
            "last of 25 February against six months",
            at("found", dede(74)),
            "gap",
            "stale",
            present="政策解读材料",
            latest="2026-02-25",
            must="stale",
            never=SEEN + " element_missing",
        ),
        "5": truth(
            "部门决算 stands before it",
            at("found", dede(76)),
            "pass",
            present="部门预算公开说明 部门预算公开报表",
            latest="2026-02-06",
            never=WHOLE,
        ),
        "6": truth(
            "last year's accounts are there in time",
            at("found", dede(75)),
            "pass",
            "fresh",
            present="部门决算公开说明 部门决算公开报表",
            latest="2026-09-18",
            never=WHOLE,
        ),
        "7": truth(
            "共 0页0条, and nobody says why; other bureaus have rows",
            at("found", dede(80)),
            "gap",
            "empty",
            must="column_empty",
            latest=None,
            never="column_missing stale",
        ),
    }


def _last_truths(at: kit.At) -> dict[str, Row]:
    return {
        "8": truth(
            "month and day only, under headings with the year",
            at("found", dede(77)),
            "pass",
            "fresh",
            present="农产品质量安全监测信息",
            latest="2026-11-06",
            never=WHOLE,
        ),
        "9": truth("a guard answers 403", at("unreachable"), "unclear", never=SEEN + " element_missing stale"),
        "10": truth(
            "惠农政策 is inserted; a 帝国 list, the plan stands on its second page (page=1)",
            at(["found", "renamed"], empire(162)),
            "pass",
            ["fresh", "static"],
            present="农机购置补贴实施方案 农机购置补贴受益信息",
            latest="2026-11-04",
            never=WHOLE,
        ),
        "11": truth(
            "only 县水利局 has it",
            at("missing"),
            "gap",
            must="column_missing",
            never="column_empty element_missing stale",
        ),
        "12": truth(
            "人事信息 has no 招聘信息: the column is one level up",
            at("renamed", dede(81)),
            "pass",
            "fresh",
            present="招聘公告 拟聘用人员公示",
            latest="2026-09-11",
            never=WHOLE,
        ),
        "13": truth(
            "called 三农动态; pinned, a day to come in a title; other bureaus have 工作动态",
            at(["renamed", "found"], dede(82)),
            "pass",
            "fresh",
            doubtful="农业农村工作动态信息",
            latest="2026-11-18",
            never=WHOLE,
        ),
        "14": truth(
            "the catalog means the county's; the bureau has a column of this name too",
            at("found", dede(12)),
            "pass",
            "fresh",
            present="政府信息公开工作年度报告",
            latest="2026-03-16",
            never=WHOLE,
        ),
    }


def build(base: str, today: dt.date) -> Site:
    site = Php(today)
    portal(site)
    openness(site)
    others(site)
    bureau(site)
    agency = Agency("xiuchuan-nyj", FULL, ["县农业农村局", "农业农村局"], catalog(), {"items": truths(base)})
    return Site("xiuchuan", NAME, site.pages, [agency], dynamic=site.dynamic, aliases=["岫川县政府网"], not_found=kit.missing())
