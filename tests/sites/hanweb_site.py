"""栖川县人民政府网 (fictional), a 大汉 JCMS portal, and the truth about its 县民政局.

Traps: rows inside an XML island or only behind dataproxy.jsp; a bureau whose whole openness part is one page, told apart by
`?number=` and filled by search.jsp; breadcrumbs in nested tables that say the same for all of them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from evaluation.harness import Agency, Page, Request, Site
from tests.sites._kit import Post, Row, days_back, deadline, duty, el, esc, group, item, labels, paragraphs, truth
from tests.sites._makes_kit_a import (
    GAPS_OF_CONTENT,
    SEEN,
    WHOLE,
    Col,
    Place,
    Portal,
    column_truth,
    common_part,
    dated,
    guard,
    number,
    other_bureau,
    pairs,
    params,
    table,
    write_common,
    write_home,
)

AS_OF = dt.date(2026, 11, 20)
PLACE = Place(
    "qichuan", "栖川县", "栖川", "栖川县人民政府网", "9907310011", "0399-730",
    ("丹浦镇", "云麓镇", "石桅乡", "青坞乡", "梅渡街道"),
    ("农村改厕", "湿地保护", "茶产业", "数字乡村", "防汛演练", "古村修缮"),
    "bgs@qichuan.example",
)  # fmt: skip
FULL = "栖川县民政局"
AREA, JDID, WEBID = "11990731MB0K7721X", "7", "17"
OPEN = "/col/col2310/index.html"
"""The bureau's one openness page."""
DEAD = frozenset({"/col/col1390/index.html", "/col/col1391/index.html"})
BR = ("政务公开", "部门信息公开", "县民政局")


class Hanweb(Portal):
    """Columns are /col/colN/index.html, articles /art/Y/M/D/art_N_ID.html."""

    def __init__(self, base: str, today: dt.date) -> None:
        super().__init__(PLACE, base, today)
        self.units: dict[tuple[str, str], tuple[Col, Sequence[Post], int]] = {}
        """(columnid, unitid) of dataproxy.jsp to its rows and its page size."""
        self.catalogue: dict[str, list[Post]] = {}
        """infotypeId of search.jsp to its rows."""
        self._column = 1300

    def address(self, up: Col, key: str) -> str:
        self._column += 1
        return f"/col/col{self._column}/index.html"

    def crumb(self, col: Col, last: str = "") -> str:
        """The nested tables of a 大汉 page; the openness page does not know which number is shown."""
        cells = "".join(
            f'<td> &gt;<a href="{step.url}">{step.name}</a></td>'
            for step in col.trail()[1:]
            if not step.heading and "?number=" not in step.url
        )
        return (
            '<div class="position"><table cellspacing="0" cellpadding="0" border="0"><tbody><tr><td>当前位置：</td>'
            '<td><a href="/index.html">首页</a></td><td><table width="100%" cellspacing="0" cellpadding="0" border="0">'
            f"<tbody><tr>{cells}{f'<td> &gt; {last}</td>' if last else ''}</tr></tbody></table></td></tr></tbody></table></div>"
        )

    def frame(self, col: Col, title: str, main: str, *, metas: str = "", crumb: bool = True, last: str = "") -> str:
        nav = "".join(
            f'<li><a href="{top.url}" target="_blank">{top.name}</a><div class="sub">'
            + "".join(f'<a href="{kid.url}">{kid.name}</a>' for kid in top.kids)
            + "</div></li>"
            for top in [self.home, *self.home.kids]
        )
        return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<script language="javascript" src="/module/jslib/jquery/jquery.js"></script>
<link href="/script/page.css" type="text/css" rel="stylesheet"><!--GS_0017_Q2-->
<title>{esc(title)}</title>
<meta name="Maketime" content="2026-11-19 23:40:12"><meta name="SiteName" content="{PLACE.site}">
<meta name="SiteDomain" content="www.qichuan.example"><meta name="SiteIDCode" content="{PLACE.code}">
{metas}</head><body>
<div class="top"><span class="rq">{self.clock()}</span> <span>晴 6～15℃</span> <a href="javascript:void(0)">无障碍阅读</a>
<a href="{self.columns["map"].url}">网站地图</a></div>
<div class="nav_logo"><a href="/"><img src="/picture/17/logo.png" alt="{PLACE.site}"></a></div>
<div class="nav"><ul>{nav}</ul></div>
{self.crumb(col, last) if crumb else ""}
<div class="main w">{main}</div>
<div class="yqlj"><select onchange="window.open(this.value)"><option value="">友情链接</option>{self.options()}</select></div>
<div class="foot">{self.imprint()}<p>Produced By 大汉网络 大汉版通发布系统</p></div>
</body></html>
"""

    def left(self, col: Col) -> str:
        top, entries = self.menu(col)
        rows = "".join(
            f'<li class="yi"><span>{entry.name}</span></li>'
            if entry.heading
            else f'<li class="{"cur" if entry is col else ""}"><a href="{entry.url}" title="{entry.name}">{entry.name}</a></li>'
            for entry in entries
        )
        return f'<div class="bt-left"><div class="bt-left-tit">{top.name}</div><ul class="bt-left-con1">{rows}</ul></div>'

    def metas(self, col: Col) -> str:
        return f'<meta name="ColumnName" content="{col.name}"><meta name="ColumnType" content="">'

    def standing(self, col: Col, body: str, **more: Any) -> None:
        main = f'{self.left(col)}<div class="bt-right"><div class="bt-tit">{col.name}</div><div class="con">{body}</div></div>'
        self.put(col.url, self.frame(col, col.name, main, metas=self.metas(col)))

    def listing(self, col: Col, posts: Sequence[Post], **more: Any) -> None:
        """via `island`: the first rows stand in the page's XML; via `proxy`: the XML names only where they come from."""
        via, per = more.get("via", "island"), more.get("per", 15)
        col.posts, col.via = list(posts), via
        unit, column = str(40000 + self.serial()), col.url.split("/col")[2].split("/")[0]
        self.units[(column, unit)] = (col, col.posts, per)
        shown = posts[:per] if via == "island" else ()
        proxy = (
            f"/module/web/jpage/dataproxy.jsp?page=1&webid={WEBID}&path=/&columnid={column}&unitid={unit}"
            "&webname=%E6%A0%96%E5%B7%9D%E5%8E%BF&permissiontype=0"
        )
        island = (
            f'<div id="{unit}" class="default_pgContainer"><script type="text/xml"><datastore>\n'
            f'<nextgroup><![CDATA[<a href="{proxy}"></a>]]></nextgroup>\n'
            f"<recordset>{self.records(shown)}</recordset></datastore></script></div>\n"
            f"<script>$(function(){{$('#{unit}').jpage({{theme:'default',el:'#{unit}',dataBefore:'<ul>',dataAfter:'</ul>',"
            f"perPage:{per},groupSize:1,barPosition:'bottom',showMode:'full',totalRecord:{len(posts)},"
            f"proxyUrl:'/module/web/jpage/dataproxy.jsp',openCookies:false}});}});</script>"
        )
        main = (
            f'{self.left(col)}<div class="bt-right"><div class="bt-tit">{col.name}</div>{more.get("intro", "")}{island}</div>'
            f"{more.get('side', '')}"
        )
        self.put(col.url, self.frame(col, col.name, main, metas=self.metas(col)))

    def records(self, posts: Sequence[Post]) -> str:
        return "".join(
            f'<record><![CDATA[<li>{"<img src=/images/top.gif alt=置顶>" if p.pinned else ""}<a href="{p.url}" target="_blank" '
            f'title="{esc(p.title)}"><span class="list_title">{esc(p.title[:22])}{"..." if len(p.title) > 22 else ""}</span>'
            f"<i>{p.day}</i></a></li>]]></record>\n"
            for p in posts
        )

    def open_list(self, col: Col, posts: Sequence[Post]) -> None:
        """Rows of the openness system: no page of their own, only `?number=` on the bureau's page."""
        col.posts, col.via = list(posts), "xxgk"
        self.catalogue[col.url.split("number=")[1]] = col.posts

    def article(self, col: Col, title: str, day: str, body: str = "", **more: Any) -> Post:
        year, month, date = map(int, day.split("-"))
        column = "2310" if "?number=" in col.url else col.url.split("/col")[2].split("/")[0]
        path = f"/art/{year}/{month}/{date}/art_{column}_{self.serial()}.html"
        source, formed = more.get("source", PLACE.site), more.get("formed", "")
        facts = (
            table(
                ("索引号", f"{AREA}/{year}-{self._serial}", "发布机构", source),
                [("成文日期", formed, "文号", "无"), ("公开方式", "主动公开", "发布日期", day)],
            )
            if formed
            else ""
        )
        files = "".join(
            f'<p><a href="{self.file(f"/module/download/downfile.jsp?classid=0&filename={self._serial}{n}.pdf", name[-3:])}" '
            f'target="_blank">{name}</a></p>'.replace("&filename", "&amp;filename")
            for n, name in enumerate(more.get("files", ()))
        )
        metas = (
            f'{self.metas(col)}<meta name="ArticleTitle" content="{esc(title)}"><meta name="PubDate" content="{day} 09:53">'
            f'<meta name="contentSource" content="{source}">'
        )
        main = f"""<div class="con"><p class="con-title"><!--<$[标题]>begin-->{esc(title)}<!--<$[标题]>end--></p>
<div class="small-title"><span>发布日期：{day}</span><span>浏览次数：</span>
<span>信息来源：<!--<$[信息来源]>begin-->{source}<!--<$[信息来源]>end--></span></div>{facts}
<div class="main-txt" id="zoom"><!--<$[信息内容]>begin--><!--ZJEG_RSS.content.begin--><meta name="ContentStart">
{body or paragraphs(3, path)}{files}<meta name="ContentEnd"><!--ZJEG_RSS.content.end--><!--<$[信息内容]>end--></div></div>"""
        self.put(path, self.frame(col, title, main, metas=metas, last="正文"))
        return Post(title, path, day, more.get("pinned", False), formed)

    # -- what the server computes

    def answer(self, request: Request) -> Page | None:
        asked = params(request)
        if request.path == "/module/web/jpage/dataproxy.jsp":
            return self.proxied(asked)
        if request.path == "/module/xxgk/search.jsp":
            return self.searched(asked)
        return None

    def proxied(self, asked: dict[str, list[str]]) -> Page:
        """`page=k`, or a window `startrecord`–`endrecord` (1-based, both ends in) of `perpage`; an unknown unit has no rows."""
        say = {name: values[-1] for name, values in asked.items()}
        known = self.units.get((say.get("columnid", ""), say.get("unitid", ""))) if say.get("webid") == WEBID else None
        posts, per = (known[1], known[2]) if known else ([], 15)
        if "startrecord" in say:
            per = number(say.get("perpage", ""), per)
            start, end = number(say["startrecord"], 1), number(say.get("endrecord", ""), per)
            rows = posts[start - 1 : end]
        else:
            page = number(say.get("page", ""), 1)
            rows = posts[(page - 1) * per : page * per]
        body = (
            f"<?xml version='1.0' encoding='UTF-8'?><datastore><totalrecord>{len(posts)}</totalrecord>"
            f"<totalpage>{-(-len(posts) // per)}</totalpage><recordset>{self.records(rows)}</recordset></datastore>"
        )
        return Page(body, content_type="text/xml")

    def searched(self, asked: dict[str, list[str]]) -> Page:
        """One page of 15 rows; a parent's number holds its children's rows, a foreign area or division has none."""
        say = {name: values[-1] for name, values in asked.items()}
        right = say.get("area") == AREA and say.get("jdid") == JDID and say.get("divid") == "div2310"
        want = say.get("infotypeId", "")
        posts = [post for code, rows in self.catalogue.items() if right and code.startswith(want) for post in rows]
        posts.sort(key=lambda post: post.day, reverse=True)
        page, pages = number(say.get("currpage", ""), 1), max(1, -(-len(posts) // 15))
        rows = "".join(
            f'<li><a href="{p.url}" target="_blank" title="{esc(p.title)}" rq="{p.day}">{esc(p.title)}</a><b>{p.day}</b></li>\n'
            for p in posts[(page - 1) * 15 : page * 15]
        )
        body = (
            f'<table width="100%"><tbody><tr><td><div class="zfxxgk_zdgkc"><ul>\n{rows}</ul></div></td></tr></tbody></table>'
            f'<table class="tb_title"><tr><td>共{len(posts)}条&nbsp;&nbsp;共{pages}页&nbsp;&nbsp;第{page}页'
            f"{f'<a href=# onclick=goPage({page + 1})>下一页</a>' if page < pages else ''}</td></tr></table>"
        )
        return Page(body)


# ---------------------------------------------------------------- the website


def portal(base: str, today: dt.date) -> Hanweb:
    site = Hanweb(base, today)
    common_part(site)
    site.column(site.columns["talk"], "网上调查", "dead1", url="/col/col1390/index.html")
    site.column(site.columns["topics"], "清廉栖川", "dead2", url="/col/col1391/index.html")
    openness(site)
    bureau_tree(site)
    fresh = write_common(site, "island")
    write_openness(site)
    organisation(site)
    documents(site)
    business(site)
    rest(site, fresh)
    write_home(site, fresh)
    site.pages["/index.html"] = site.pages["/"]
    return site


def openness(site: Hanweb) -> None:
    """政务公开: the four standard parts, money in the statutory one, the bureaus."""
    gk = site.columns["gk"]
    for name, key in (
        ("政府信息公开指南", "guide"), ("政府信息公开制度", "rules"), ("法定主动公开内容", "statutory"),
        ("政府信息公开年报", "annual"), ("部门信息公开", "bureaus"),
    ):  # fmt: skip
        site.column(gk, name, key)
    money = site.column(site.columns["statutory"], "财政信息", "money")
    site.column(money, "政府预算", "money0")
    site.column(money, "部门决算", "money1")
    site.column(money, "部门预算", "money2")
    site.column(site.columns["statutory"], "重点领域", "key")


def bureau_tree(site: Hanweb) -> None:
    """The bureau's menu: headings without a page, numbers of the openness system, links to ordinary columns."""
    root = site.column(site.columns["bureaus"], "县民政局", "root", url=OPEN)
    tree: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = (
        ("机构信息", (("机构职能", "duties", "B01A"), ("领导信箱", "", ""), ("领导之窗", "people", "B01B"), ("内设机构", "offices", "B01C"))),
        ("政策公开", (("政策文件", "policy", "B02A"), ("政策解读", "explain", ""), ("规划计划", "plans", "B02C"))),
        ("社会救助", (("城乡最低生活保障", "poor", "B03A"), ("慈善募捐信息", "charity", ""))),
        ("行政执法", (("行政处罚", "penalty", ""), ("“双随机、一公开”", "random", ""))),
        ("综合信息", (("人事信息", "staff", "B05A"), ("通知公告", "notes", ""))),
    )  # fmt: skip
    for name, entries in tree:
        head = site.column(root, name, f"head-{name}", heading=True)
        root.menu.append(head)
        for text, key, code in entries:
            if not key:
                root.menu.append(site.columns["mail2"])
                continue
            root.menu.append(site.column(head, text, key, url=f"{OPEN}?number={code}" if code else ""))


def open_page(site: Hanweb) -> None:
    """One page for every number: the tree, an empty division, the script that fills it."""
    root = site.columns["root"]
    script = (
        '<div id="div2310" class="xxgk_list"></div><script src="/module/jslib/xxgk/js/xxgk.js"></script><script>\n'
        "var number = getQueryString('number') || 'B02A';\n"
        "loadDynamic('/module/xxgk/search.jsp?standardXxgk=1&isAllList=1&infotypeId='+number+'&jdid="
        + JDID
        + "&vc_title=&vc_number="
        f"&area={AREA}&divid=div2310&sortfield=compaltedate:0&currpage=1','div2310',number,'','','{JDID}');\n"
        "function goPage(n){$.ajax({type:'POST',url:'/module/xxgk/search.jsp',data:{divid:'div2310',infotypeId:number,"
        f"jdid:'{JDID}',area:'{AREA}',sortfield:'compaltedate:0',currpage:n,standardXxgk:'1'}},"
        "success:function(h){$('#div2310').html(h);}});}\n</script>"
    )
    main = f'{site.left(root)}<div class="bt-right"><div class="bt-tit">{FULL}信息公开</div>{script}</div>'
    site.put(OPEN, site.frame(root, f"{FULL}信息公开", main, metas=site.metas(root)))


def write_openness(site: Hanweb) -> None:
    cols = site.columns
    for key in ("gk", "statutory", "money"):
        site.landing(cols[key])
    site.standing(cols["guide"], f"<p>为方便公众获取政府信息，编制本指南。</p>{paragraphs(3, 'guide')}")
    rows = [("栖川县政府信息公开审查制度", "2024-05-14"), ("栖川县依申请公开办理规程", "2023-08-02")]
    site.listing(cols["rules"], site.posts(cols["rules"], rows))
    rows = [(f"栖川县{year}年政府信息公开工作年度报告", f"{year + 1}-03-2{year % 5 + 3}") for year in (2025, 2024, 2023)]
    site.listing(cols["annual"], site.posts(cols["annual"], rows))
    site.standing(cols["key"], f"<p>本栏目按行业归集。</p>{paragraphs(1, 'key')}")
    for key, what in (("money0", "政府预算"), ("money1", "部门决算")):
        rows = dated(
            [f"栖川县{2026 - n}年{what}" for n in range(4)], "2026-09-22" if key == "money1" else "2026-03-02", 350, 370, key
        )
        site.listing(cols[key], site.posts(cols[key], rows))
    budgets(site)
    for name, key in (("县教育局", "jyj"), ("县住建局", "zjj")):
        other_bureau(site, cols["bureaus"], name, key, "island", ("公开招聘", "最低生活保障") if key == "zjj" else ())
    site.landing(cols["bureaus"])
    open_page(site)


def budgets(site: Hanweb) -> None:
    """部门预算 of all bureaus: 26 rows, none in the page, the audited bureau's is the 21st."""
    col = site.columns["money2"]
    names = (
        "教育", "住建", "水利", "司法", "审计", "统计", "医保", "林业", "文旅", "交通", "商务", "应急", "科技", "信访", "财政", "人社",
        "发改", "自然资源", "卫健", "农业农村",
    )  # fmt: skip
    days = days_back("2026-02-27", 20, 0, 2, "budgets")
    posts = site.posts(col, [(f"栖川县{name}局2026年部门预算", day) for name, day in zip(names, days, strict=True)])
    files = (f"{FULL}2026年部门预算公开说明.doc", f"{FULL}2026年部门预算报表.xls")
    own = site.article(col, f"{FULL}2026年部门预算", "2026-02-04", source=FULL, files=files)
    older = site.posts(col, [(f"栖川县{name}局2025年部门预算", "2025-02-20") for name in names[:5]])
    site.listing(col, [*posts, own, *older], via="proxy")


def organisation(site: Hanweb) -> None:
    """机构职能 (one row, an article without 传真), 领导之窗 (an article a person), 内设机构 (a table)."""
    cols = site.columns
    body = pairs(
        ("单位名称", FULL), ("办公地址", "栖川县云麓镇安民路19号"), ("办公电话", "0399-7306611"),
        ("办公时间", "周一至周五8:30-12:00，14:00-17:30（法定节假日除外）"),
    ) + "<p>主要职责：（一）拟订民政事业发展规划并组织实施。（二）负责社会救助体系建设。（三）负责社会组织登记管理。</p>"  # fmt: skip
    post = site.article(cols["duties"], f"{FULL}机构职能", "2025-04-16", body, source=FULL)
    site.open_list(cols["duties"], [post])
    people = (
        ("方砚之", "党组书记、局长", "男，汉族，1973年6月出生，大学学历", "主持局全面工作。"),
        ("唐采薇", "党组成员、副局长", "女，汉族，1981年11月出生，研究生学历", "分管社会救助、养老服务工作。"),
        ("郁北辰", "党组成员、副局长", "男，畲族，1984年2月出生，大学学历", "分管社会组织、区划地名工作。"),
    )
    posts = []
    for n, (name, rank, facts, work) in enumerate(people):
        image = site.picture(f"/picture/17/ld{n}.png")
        body = (
            f'<p style="text-align:center"><img src="{image}" width="120" height="160" alt="{name}"></p>'
            f"<p>姓名：{name}</p><p>职务：{rank}</p><p>{name}，{facts}。</p><p>工作分工：{work}</p>"
        )
        posts.append(site.article(cols["people"], name, f"2026-05-2{n}", body, source=FULL))
    site.open_list(cols["people"], posts[::-1])
    offices = (
        ("办公室", "负责文电、会务、机要、信访等工作。", "苏见山", "0399-7306612"),
        ("社会救助科", "负责低保、特困、临时救助工作。", "柳问渠", "0399-7306613"),
        ("养老服务科", "负责养老服务体系建设。", "温如许", "0399-7306614"),
    )
    body = table(("科室名称", "主要职责", "负责人", "联系电话"), offices)
    site.open_list(cols["offices"], [site.article(cols["offices"], f"{FULL}内设机构", "2025-09-10", body, source=FULL)])


def documents(site: Hanweb) -> None:
    """政策文件 (two pages behind search.jsp, what is asked for stands on the second), 政策解读 (stale), 规划计划."""
    cols = site.columns
    things = ("养老机构", "殡葬服务", "地名标志", "社会组织年检", "孤儿保障", "残疾人两项补贴", "婚姻登记", "特困供养")
    forms = ("关于进一步规范{}管理的通知", "关于开展{}专项检查的通知", "关于印发《{}工作方案》的通知")
    titles = [forms[n % 3].format(things[n % 8]) for n in range(22)]
    titles[17] = "关于印发《栖川县临时救助实施细则》的通知"
    site.open_list(cols["policy"], site.posts(cols["policy"], dated(titles, "2026-10-28", 14, 40, "zcwj"), gap=6, source=FULL))
    rows = dated([f"《{thing}工作方案》政策解读" for thing in things], "2026-03-18", 25, 60, "zcjd")
    site.listing(cols["explain"], site.posts(cols["explain"], rows, source=FULL), side=site.latest(cols["news1"].posts))
    rows = [
        (f"{FULL}2026年度工作计划", "2026-02-26"), (f"{FULL}2025年度工作总结", "2026-01-15"),
        (f"{FULL}2025年度工作计划", "2025-02-19"), ("栖川县民政事业发展“十四五”规划", "2021-12-08"),
    ]  # fmt: skip
    site.open_list(cols["plans"], site.posts(cols["plans"], rows, gap=5, source=FULL))


def business(site: Hanweb) -> None:
    """低保 (monthly), 慈善 (an island that holds nothing), 行政处罚 (412), 双随机 (says why nothing is there)."""
    cols = site.columns
    days = days_back("2026-11-05", 16, 29, 32, "db")
    rows = [(f"栖川县{day[:4]}年{int(day[5:7])}月城乡低保对象名单公示", day) for day in days]
    body = table(("序号", "乡镇（街道）", "户数", "人数"), [("1", "丹浦镇", "61", "88"), ("2", "石桅乡", "34", "52")])
    site.open_list(cols["poor"], [site.article(cols["poor"], title, day, body, source=FULL) for title, day in rows])
    site.listing(cols["charity"], [], side=site.latest(cols["news1"].posts))
    site.pages[cols["penalty"].url] = guard(412)
    note = "<p>说明：2026年我局抽查计划由市级统一组织实施，本年度县级未开展双随机抽查，本栏目暂无信息。</p>"
    site.standing(cols["random"], note + site.latest(cols["news1"].posts))


def rest(site: Hanweb, fresh: Sequence[Post]) -> None:
    """人事信息 (its children do not exist), 通知公告 (an old pinned row, two pages of an island)."""
    cols = site.columns
    rows = [
        (f"{FULL}所属事业单位2026年公开招聘拟聘用人员公示", "2026-07-30"), ("关于柳问渠等同志任职的通知", "2026-06-11"),
        (f"{FULL}所属事业单位2026年公开招聘工作人员公告", "2026-04-22"), (f"{FULL}2025年公开招聘工作人员公告", "2025-04-24"),
    ]  # fmt: skip
    site.open_list(cols["staff"], site.posts(cols["staff"], rows, source=FULL))
    what = ("清明祭扫", "养老机构等级评定", "社会组织年检", "地名命名", "彩票公益金项目")
    rows = dated([f"关于{what[n % 5]}有关事项的公告" for n in range(19)], "2026-11-13", 5, 24, "mztz")
    old = site.article(cols["notes"], "关于启用婚姻登记网上预约的公告", "2023-05-17", source=FULL, pinned=True)
    site.listing(cols["notes"], [old, *site.posts(cols["notes"], rows, source=FULL)], side=site.latest(fresh))


# ---------------------------------------------------------------- the catalog


def catalog() -> Row:
    return {
        "title": "栖川县民政局政务公开标准目录（2026年）",
        "agency": FULL,
        "source": {"file": "qichuan-mzj.docx", "sha256": None},
        "items": [*first_items(), *last_items()],
        "defects": [],
    }


def first_items() -> list[Row]:
    site, own = "栖川县人民政府网", "政务公开—部门信息公开—县民政局"
    return [
        item(1, ("机构信息", "机构职能"),
             [el("机构名称", "label"), group("联系方式", *labels("办公地址", "办公电话", "传真号码", "办公时间")), el("主要职责", "statement")],
             f"{site}—{own}—机构信息—机构职能", [(*BR, "机构信息", "机构职能")]),
        item(2, ("机构信息", "领导信息"), [*labels("姓名", "职务", "出生年月", "工作分工"), el("标准证件照", "image")],
             f"{site}-{own}-机构信息-领导信息", [(*BR, "机构信息", "领导信息")]),
        item(3, ("机构信息", "内设机构"), labels("主要职责", "联系电话"), f"{own}>内设机构", [(*BR, "内设机构")]),
        item(4, ("政策文件", "部门文件"), [el("临时救助实施细则"), el("其他文件")],
             f"{site}—{own}—政策公开-政策文件", [(*BR, "政策公开", "政策文件")]),
        item(5, ("政策文件", "政策解读"), [el("政策解读材料")], f"{own}/政策公开/政策解读", [(*BR, "政策公开", "政策解读")],
             duty("及时更新，最迟6个月内必须有更新", "P6M")),
        item(6, ("规划计划", "规划计划"), [el("民政事业发展规划"), el("年度工作计划"), el("年度工作总结")],
             f"{own}—政策公开—规划计划", [(*BR, "政策公开", "规划计划")]),
        item(7, ("财政资金", "部门预算"), [el("部门预算公开说明"), el("部门预算报表")],
             "政务公开—法定主动公开内容-财政预决算—部门预算", [("政务公开", "法定主动公开内容", "财政预决算", "部门预算")],
             deadline("本级财政部门批复后20日内", "approval", 20, "day")),
    ]  # fmt: skip


def last_items() -> list[Row]:
    own = "政务公开—部门信息公开—县民政局"
    return [
        item(8, ("财政资金", "行政事业性收费"), [el("收费目录")], f"{own}—行政事业性收费", [(*BR, "行政事业性收费")]),
        item(9, ("社会救助", "最低生活保障"), [el("低保对象名单")], f"{own}—社会救助—最低生活保障",
             [(*BR, "社会救助", "最低生活保障")], duty("每月公开一次", "P1M")),
        item(10, ("行政执法", "行政处罚"), labels("处罚决定书文号", "处罚结果"), f"{own}—行政执法—行政处罚",
             [(*BR, "行政执法", "行政处罚")], deadline("行政处罚决定作出之日起7个工作日内", "decision", 7)),
        item(11, ("行政执法", "双随机一公开"), [el("年度抽查计划"), el("抽查结果")], f"{own}—行政执法—双随机一公开",
             [(*BR, "行政执法", "双随机一公开")]),
        item(12, ("人事信息", "公开招聘"), [el("招聘公告"), el("拟聘用人员公示")], f"{own}—综合信息—人事信息—公开招聘",
             [(*BR, "综合信息", "人事信息", "公开招聘")]),
        item(13, ("通知公告", "通知公告"), [el("通知公告信息", "statement")], f"{own}—综合信息—通知公告",
             [(*BR, "综合信息", "通知公告")]),
        item(14, ("慈善事业", "募捐信息"), [el("募捐款物收支情况")], f"{own}—社会救助—慈善募捐信息",
             [(*BR, "社会救助", "慈善募捐信息")]),
    ]  # fmt: skip


def truths(site: Hanweb) -> dict[str, Row]:
    def at(status: Any, *keys: str) -> Row:
        return column_truth(site, status, *keys)

    one = [site.columns[key].posts[0].url if site.columns[key].posts else "" for key in ("duties", "offices")]
    return {
        "1": truth("one row behind search.jsp; 传真 stands only in the footer and at other bureaus", at("found", "duties", one[0]),
                   "gap", ["static", "fresh"], present="机构名称 办公地址 办公电话 办公时间 主要职责", missing="传真号码",
                   must="element_missing", never=SEEN + " stale"),
        "2": truth("领导信箱 stands before it; 领导之窗 is 领导信息 (same); an article a person", at("found", "people"), "pass",
                   ["static", "fresh"], present="姓名 职务 工作分工 标准证件照", doubtful="出生年月", never=WHOLE),
        "3": truth("the site puts the heading 机构信息 between", at(["found", "renamed"], "offices", one[1]), "pass",
                   ["static", "fresh"], present="主要职责 联系电话", never=WHOLE),
        "4": truth("search.jsp, 15 rows a page; the wanted document is the 18th", at("found", "policy"), "pass", "fresh",
                   present="临时救助实施细则", doubtful="其他文件", latest="2026-10-28", never=WHOLE),
        "5": truth("an XML island; March against six months; the side list is fresh", at("found", "explain"), "gap", "stale",
                   present="政策解读材料", latest="2026-03-18", must="stale", never=SEEN + " element_missing"),
        "6": truth("four rows behind search.jsp", at("found", "plans"), "pass", ["fresh", "static"],
                   present="民政事业发展规划 年度工作计划 年度工作总结", latest="2026-02-26", never=WHOLE),
        "7": truth("财政信息 is 财政预决算 (same); the page holds no row, dataproxy.jsp does; the bureau's is on its page 2",
                   at("found", "money2"), "pass", present="部门预算公开说明 部门预算报表", latest="2026-02-27", never=WHOLE),
        "8": truth("only other bureaus have it", at("missing"), "gap", must="column_missing",
                   never="column_empty element_missing stale"),
        "9": truth("called 城乡最低生活保障; monthly", at(["renamed", "found"], "poor"), "pass", "fresh", present="低保对象名单",
                   latest="2026-11-05", never=WHOLE),
        "10": truth("a guard answers 412", at("unreachable"), "unclear", never=SEEN + " " + GAPS_OF_CONTENT),
        "11": truth("the page says why nothing is there", at("found", "random"), ["pass", "unclear"], "explained_empty",
                    never=SEEN + " element_missing stale"),
        "12": truth("人事信息 has no 公开招聘; the column is one level up, and another bureau has one", at("renamed", "staff"),
                    "pass", "fresh", present="招聘公告 拟聘用人员公示", latest="2026-07-30", never=WHOLE),
        "13": truth("a pinned row of 2023 first; the county's 通知公告 is newer", at("found", "notes"), "pass", "fresh",
                    doubtful="通知公告信息", latest="2026-11-13", never=WHOLE),
        "14": truth("an island whose server counts 0 rows, and nobody says why", at("found", "charity"), "gap", "empty",
                    must="column_empty", latest=None, never="column_missing stale"),
    }  # fmt: skip


def build(base: str, today: dt.date) -> Site:
    site = portal(base, today)
    agency = Agency("qichuan-mzj", FULL, ["县民政局", "民政局"], catalog(), {"items": truths(site)})
    return Site("qichuan", PLACE.site, site.pages, [agency], dynamic=site.answer, aliases=["栖川县政府网"])
