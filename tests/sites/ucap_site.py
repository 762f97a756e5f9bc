"""朔岭县人民政府网 (fictional), a 开普云 (UCAP) portal, and the truth about its 县教育局.

Traps: static `gknr_list` pages beside lists that only /common/search/{hex} or /searchList/{hex} give; rows of old left in a
comment; the accordion of the national openness template, whose headings have no page; addresses without a scheme.
"""

from __future__ import annotations

import datetime as dt
import json
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
    hexid,
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
    "shuoling", "朔岭县", "朔岭", "朔岭县人民政府网", "9904170019", "0399-417",
    ("北关镇", "榆林沟乡", "驼铃镇", "白桦乡", "河湾镇"),
    ("冬季供暖", "退化草原修复", "乡镇综合文化站", "冰雪旅游", "农村公路养护", "肉牛养殖"),
    "slxzfb@shuoling.example",
)  # fmt: skip
FULL = "朔岭县教育局"
WEB = "/slx/"
ROWS = 20
DEAD = frozenset({WEB + "c100890/wsdc.shtml", WEB + "c100891/list.shtml"})
BR = ("政务公开", "部门信息公开", "县教育局")


class Ucap(Portal):
    """Columns are /slx/cNNNNNN/STEM.shtml, articles /slx/cNNNNNN/YYYYMM/HEX.shtml."""

    def __init__(self, base: str, today: dt.date) -> None:
        super().__init__(PLACE, base, today)
        self.channels: dict[str, tuple[str, Sequence[Post]]] = {}
        """channelId to the service that answers for it and its rows."""
        self._column = 100300

    def address(self, up: Col, key: str) -> str:
        self._column += 1
        stem = "zfxxgk_gknrz" if up.trail()[1:2] == [self.columns.get("gk")] else "list"
        return f"{WEB}c{self._column}/{stem}.shtml"

    def code(self, col: Col) -> str:
        return col.url.split("/")[2]

    def channel_id(self, col: Col) -> str:
        return hexid("channel", col.url)

    def crumb(self, col: Col, last: str) -> str:
        steps = "".join(f'&nbsp;&gt;&nbsp;<a href="{step.url}">{step.name}</a>' for step in col.trail()[1:] if not step.heading)
        return f'<div class="crumbs wrap">当前位置：<a href="/">首页</a>{steps}{f"&nbsp;&gt;&nbsp;<span>{last}</span>" if last else ""}</div>'

    def frame(self, col: Col, title: str, main: str, *, metas: str = "", crumb: bool = True, last: str = "") -> str:
        nav = "".join(
            f'<li><a href="{top.url}">{top.name}</a>'
            + (("<p>" + "".join(f'<a href="{kid.url}">{kid.name}</a>' for kid in top.kids) + "</p>") if top.kids else "")
            + "</li>"
            for top in [self.home, *self.home.kids]
        )
        return f"""<!DOCTYPE html>
<html lang="zh-CN"><head>
<meta name="channelId" content="{self.channel_id(col)}"><meta name="code" content="{col.url.split("/")[2] if col.up else ""}">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="renderer" content="webkit">
<meta name="SiteName" content="{PLACE.site}"/><meta name="SiteDomain" content="www.shuoling.example"/>
<meta name="SiteIDCode" content="{PLACE.code}"/>
{metas}<meta name="others" content="页面生成时间 2026-11-20 02:09:57"/>
<title>{esc(title)}</title>
<link rel="stylesheet" type="text/css" href="{WEB}xhtml/css/common.css">
<script type="text/javascript" src="{WEB}xhtml/js/jquery.min.js"></script></head><body>
<div class="top"><em>{self.clock()}</em><a href="{self.columns["map"].url}">网站地图</a><a href="javascript:void(0)">无障碍</a></div>
<div class="logo"><a href="/"><img src="{WEB}xhtml/images/logo.png" alt="{PLACE.site}"></a></div>
<div class="nav"><ul class="wrap">{nav}</ul></div>
{self.crumb(col, last) if crumb else ""}
<div class="wrap main">{main}</div>
<div class="links"><select onchange="if(this.value)window.open(this.value)"><option value="">友情链接</option>{self.options()}</select></div>
<div class="footer">{self.imprint()}</div>
</body></html>
"""

    def left(self, col: Col) -> str:
        """The national template's accordion where the column belongs to the openness part, a plain list elsewhere."""
        top, entries = self.menu(col)
        rows, opened = "", False
        for entry in entries:
            if entry.heading:
                rows += f'{"</ul></dd>" if opened else ""}<dt><h3><a href="javascript:;">{entry.name}</a></h3></dt><dd><ul style="display:none">'
                opened = True
                continue
            link = f'<a href="{entry.url}" title="{entry.name}">{entry.name}</a>'
            rows += f"<li{' class=on' if entry is col else ''}>{link}</li>"
        tree = f'<dl class="dl_nav02">{rows}</ul></dd></dl>' if opened else f'<ul class="dl_nav01">{rows}</ul>'
        return f'<div class="zfxxgk_left"><h2>{top.name}</h2>{tree}</div>'

    def metas(self, col: Col) -> str:
        return (
            f'<meta name="ColumnName" content="{col.name}"/><meta name="ColumnDescription" content="{col.name}"/>'
            f'<meta name="ColumnKeywords" content="{col.name}"/><meta name="ColumnType" content="政府信息公开"/>\n'
        )

    def block(self, col: Col, body: str) -> str:
        return (
            f'{self.left(col)}<div class="scroll_main1"><div class="zfxxgk_zdgktit"><a style="cursor: default;">{col.name}</a></div>'
            f'<div class="zfxxgk_zdgkc">{body}</div></div>'
        )

    def standing(self, col: Col, body: str, **more: Any) -> None:
        self.put(col.url, self.frame(col, f"{col.name} - {PLACE.site}", self.block(col, body), metas=self.metas(col)))

    def rows(self, posts: Sequence[Post]) -> str:
        return "".join(
            f'<dd>{"<i class=top>[置顶]</i>" if p.pinned else ""}<a href="{p.url}" target="_blank" title="{esc(p.title)}">'
            f"{esc(p.title[:30])}{'…' if len(p.title) > 30 else ''}</a><span>{p.day}</span></dd>\n"
            for p in posts
        )

    def listing(self, col: Col, posts: Sequence[Post], **more: Any) -> None:
        """via `static`: STEM.shtml, STEM_2.shtml, …; via `common` or `search`: an empty list that a script fills."""
        col.posts, col.via = list(posts), more.get("via", "static")
        if col.via != "static":
            self.ajax(col, more.get("comment", ()), more.get("side", ""), more.get("per", ROWS))
            return
        stem, total = col.url.removesuffix(".shtml"), -(-len(posts) // ROWS)
        for page in range(1, max(1, total) + 1):
            body = (
                f'{more.get("intro", "")}<div class="gknr_list"><dl>\n{self.rows(posts[(page - 1) * ROWS : page * ROWS])}</dl></div>'
                f'<div class="page"><div id="page_div"></div></div><script type="text/javascript" src="{WEB}xhtml/js/page.js"></script>'
                f"<script>createPageHTML('page_div',{total}, {page},'{stem.rsplit('/', 1)[1]}','shtml',{len(posts)});</script>"
            )
            main = self.block(col, body) + more.get("side", "")
            path = col.url if page == 1 else f"{stem}_{page}.shtml"
            self.put(path, self.frame(col, f"{col.name} - {PLACE.site}", main, metas=self.metas(col)))

    def ajax(self, col: Col, comment: Sequence[Post], side: str, per: int) -> None:
        """The list's script asks for its rows; `comment` are rows that an editor commented out years ago."""
        service = "/common/search/" if col.via == "common" else "/searchList/"
        self.channels[self.channel_id(col)] = (service, col.posts)
        old = f"<!--\n{self.rows(comment)}-->" if comment else ""
        body = f"""<input id="page" type="hidden" value="1"><input id="pageSize" type="hidden" value="{per}">
<div class="gknr_list"><dl id="list_dl">{old}</dl></div><div class="page"><div id="page_div"></div></div>
<script>
var channelId = '{self.channel_id(col)}';
function getList(page){{
  $.ajax({{ url: '{service}' + channelId, type: 'get', dataType: 'json',
    data: {{ _isAgg: true, _isJson: true, _pageSize: $('#pageSize').val(), _template: 'index', _rangeTimeGte: '', _channelName: '', page: page }},
    success: function(res){{ var html = '';
      $.each(res.data.results, function(i, one){{ html += '<dd><a href="' + one.url + '" title="' + one.title + '">' + one.title + '</a><span>' + one.publishedTimeStr.substring(0, 10) + '</span></dd>'; }});
      $('#list_dl').html(html); createPage(Math.ceil(res.data.total / res.data.rows), page); }} }});
}}
$(function(){{ getList(1); }});
</script>"""
        self.put(col.url, self.frame(col, f"{col.name} - {PLACE.site}", self.block(col, body) + side, metas=self.metas(col)))

    def article(self, col: Col, title: str, day: str, body: str = "", **more: Any) -> Post:
        path = f"{WEB}{self.code(col)}/{day[:4]}{day[5:7]}/{hexid('art', self.serial())}.shtml"
        source, formed = more.get("source", PLACE.site), more.get("formed", "")
        facts = (
            f'<table class="gktable"><tr><td>索 引 号</td><td>SL{hexid(source)[:4]}/{day[:4]}-{self._serial:05d}</td><td>发布机构</td><td>{source}</td></tr>'
            f"<tr><td>成文日期</td><td>{formed}</td><td>发布日期</td><td>{day}</td></tr></table>"
            if formed
            else ""
        )
        files = "".join(
            f'<p><a href="{self.file(f"{WEB}{self.code(col)}/{self._serial}/{n}{name[-4:]}", "file")}" appendix="true">{name}</a></p>'
            for n, name in enumerate(more.get("files", ()))
        )
        metas = (
            f'{self.metas(col)}<meta name="ArticleTitle" content="{esc(title)}"/><meta name="PubDate" content="{day} 10:47"/>'
            f'<meta name="ContentSource" content="{source}"/>\n'
        )
        main = (
            f'<div class="art"><ucaptitle><h1>{esc(title)}</h1></ucaptitle><div class="info"><span>发布时间：<publishtime>{day} 10:47'
            f"</publishtime></span><span>来源：{source}</span><span>浏览次数：<i>0</i></span></div>{facts}"
            f'<div id="UCAP-CONTENT" class="ucapcontent">{body or paragraphs(3, path)}{files}</div></div>'
        )
        self.put(path, self.frame(col, f"{title} - {PLACE.site}", main, metas=metas, last="正文"))
        return Post(title, path, day, more.get("pinned", False), formed)

    # -- what the server computes

    def answer(self, request: Request) -> Page | None:
        service, _, channel = request.path.rpartition("/")
        if service + "/" not in {"/common/search/", "/searchList/"}:
            return None
        known = self.channels.get(channel)
        if not known or known[0] != service + "/":
            return Page(
                json.dumps({"code": 404, "msg": "频道不存在", "data": None}, ensure_ascii=False), 404, "application/json"
            )
        say = {name: values[-1] for name, values in params(request).items()}
        if say.get("_isJson") != "true":
            return Page("<div class='search-empty'></div>")  # without it the template of that name is drawn, here an empty one
        posts, page = known[1], number(say.get("page", ""), 1)
        size = min(number(say.get("_pageSize", ""), ROWS), 100)
        host = self.base.split(":", 1)[1]
        rows = [
            {"title": p.title, "url": host + p.url, "publishedTimeStr": f"{p.day} 10:47:00", "channelName": "", "content": "",
             "manuscriptId": hexid(p.url)[:12], "isTop": int(p.pinned)}
            for p in posts[(page - 1) * size : page * size]
        ]  # fmt: skip
        data = {"total": len(posts), "page": page, "rows": size, "channelId": channel, "results": rows}
        return Page(
            json.dumps({"code": 200, "msg": "success", "data": data}, ensure_ascii=False), content_type="application/json"
        )


# ---------------------------------------------------------------- the website


def portal(base: str, today: dt.date) -> Ucap:
    site = Ucap(base, today)
    common_part(site)
    site.column(site.columns["talk"], "网上调查", "dead1", url=WEB + "c100890/wsdc.shtml")
    site.column(site.columns["topics"], "法治政府建设", "dead2", url=WEB + "c100891/list.shtml")
    tree(site)
    fresh = write_common(site, "static")
    write_openness(site)
    organisation(site)
    documents(site)
    schools(site)
    rest(site)
    write_home(site, fresh)
    return site


def tree(site: Ucap) -> None:
    gk = site.columns["gk"]
    for name, key in (
        ("政府信息公开指南", "gkzn"), ("政府信息公开制度", "gkzd"), ("法定主动公开内容", "fdzdgk"),
        ("政府信息公开年报", "gknb"), ("部门信息公开", "bmgk"),
    ):  # fmt: skip
        site.column(gk, name, key)
    accordion(site, site.columns["fdzdgk"], (
        ("重点领域信息公开", (("征地信息", "zdxx"),)),
        ("义务教育", (("学校概况", "xxgk"), ("招生入学", "zsrx"))),
        ("社会救助", (("救助标准", "jzbz"),)),
    ))  # fmt: skip
    accordion(site, site.column(site.columns["bmgk"], "县教育局", "jyj"), (
        ("机构信息", (("机构概况", "jggk"), ("领导信箱", ""), ("领导班子", "ldbz"), ("内设机构", "nsjg"))),
        ("政策公开", (("政策文件", "zcwj"), ("政策解读", "zcjd"), ("规划计划", "ghjh"))),
        ("资金信息", (("部门决算", "bmjs"), ("教育收费", "jysf"))),
        ("监督检查", (("双随机一公开", "ssj"), ("校园食品安全", "spaq"))),
        ("综合信息", (("人事信息", "rsxx"), ("建议提案", "jyta"), ("通知公告", "tzgg"))),
    ))  # fmt: skip


def accordion(site: Ucap, root: Col, groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> None:
    """Headings without a page, their columns below; an entry without a key is the portal's 领导信箱."""
    for name, entries in groups:
        head = site.column(root, name, f"{site.code(root)}-{name}", heading=True)
        root.menu.append(head)
        root.menu += [site.column(head, text, key) if key else site.columns["mail2"] for text, key in entries]


def write_openness(site: Ucap) -> None:
    cols = site.columns
    site.landing(cols["gk"])
    site.standing(cols["fdzdgk"], "<p>请选择左侧目录。</p>")
    site.standing(cols["gkzn"], f"<p>朔岭县政府信息公开指南。</p>{paragraphs(3, 'zn')}")
    rows = [("朔岭县政府信息公开属性认定办法", "2024-04-17"), ("朔岭县政务公开联络员制度", "2023-02-22")]
    site.listing(cols["gkzd"], site.posts(cols["gkzd"], rows))
    rows = [(f"朔岭县{year}年政府信息公开工作年度报告", f"{year + 1}-03-1{7 - year % 5}") for year in (2025, 2024, 2023)]
    site.listing(cols["gknb"], site.posts(cols["gknb"], rows))
    for key, what in (("zdxx", "征收土地公告"), ("xxgk", "学校概况"), ("jzbz", "救助标准")):
        rows = dated([f"{town}{what}" for town in PLACE.towns], "2026-07-21", 15, 60, key)
        site.listing(cols[key], site.posts(cols[key], rows))
    for name, key, extra in (("县民政局", "mzj", ("行政许可", "教师招聘")), ("县文旅局", "wlj", ("行政许可", "双随机一公开"))):
        other_bureau(site, cols["bmgk"], name, key, "static", extra)
    site.landing(cols["bmgk"])
    site.standing(cols["jyj"], f"<p>{FULL}政府信息公开。</p>")


def organisation(site: Ucap) -> None:
    """机构概况 (no 监督电话), 领导班子 (all on one page), 内设机构 (an article in a list of one)."""
    cols = site.columns
    site.standing(
        cols["jggk"],
        pairs(
            ("单位名称", FULL), ("通讯地址", "朔岭县驼铃镇学府街27号"), ("联系电话", "0399-4172601"), ("传真", "0399-4172602")
        )
        + "<p>工作时间：周一至周五 8:30-12:00，14:00-17:30</p>"
        + "<p>主要职责：贯彻教育方针，统筹管理全县各级各类教育，负责教师队伍建设。</p>",
    )
    people = (("穆长风", "党组书记、局长", "主持局全面工作。"), ("师远岫", "党组成员、副局长", "分管基础教育、招生考试工作。"),
              ("言若水", "党组成员、副局长", "分管人事、财务、校园安全工作。"))  # fmt: skip
    body = ""
    for n, (name, rank, work) in enumerate(people):
        image = site.picture(f"{WEB}xhtml/ld/{n}.png")
        body += (
            f'<div class="ldcard"><img src="{image}" width="120" height="160" alt="{name}"><p>姓名：{name}</p>'
            f"<p>职务：{rank}</p><p>分管工作：{work}</p></div>"
        )
    site.standing(cols["ldbz"], body)
    offices = (("办公室", "综合协调、文电、信访。", "0399-4172611"), ("基础教育股", "义务教育和学前教育管理。", "0399-4172612"),
               ("人事股", "教师资格、职称、调配。", "0399-4172613"))  # fmt: skip
    body = table(("股室名称", "工作职责", "联系电话"), offices)
    site.listing(cols["nsjg"], [site.article(cols["nsjg"], f"{FULL}内设机构设置", "2025-03-27", body, source=FULL)])


def documents(site: Ucap) -> None:
    """政策文件 (static, three pages, a pinned row), 政策解读 (old rows in a comment), 规划计划, 决算 (2025's is missing)."""
    cols = site.columns
    things = ("控辍保学", "课后服务", "校车管理", "教师轮岗", "学籍管理", "校外培训", "劳动教育", "学生资助")
    forms = ("关于印发《{}实施方案》的通知", "关于做好{}工作的通知", "关于开展{}专项治理的通知")
    titles = [forms[n % 3].format(things[n % 8]) for n in range(52)]
    titles[24] = "关于印发《朔岭县中小学教师交流轮岗实施办法》的通知"
    old = site.article(cols["zcwj"], "关于规范办学行为的若干规定", "2021-09-08", source=FULL, pinned=True, formed="2021-09-02")
    rows = dated(titles, "2026-11-03", 6, 20, "zcwj")
    site.listing(cols["zcwj"], [old, *site.posts(cols["zcwj"], rows, gap=6, source=FULL)])
    rows = dated([f"《{thing}实施方案》解读" for thing in (*things, *things, *things)], "2026-10-29", 12, 40, "zcjd")
    posts = site.posts(cols["zcjd"], rows, source=FULL)
    site.listing(cols["zcjd"], posts, via="common", comment=posts[-5:])
    rows = [
        ("朔岭县教育事业发展“十四五”规划", "2021-12-22"), (f"{FULL}2026年工作要点", "2026-02-24"),
        (f"{FULL}2025年工作总结", "2026-01-13"), (f"{FULL}2025年工作要点", "2025-02-25"),
    ]  # fmt: skip
    site.listing(cols["ghjh"], site.posts(cols["ghjh"], rows, gap=5, source=FULL), via="search")
    posts = []
    for year, day in ((2024, "2025-10-21"), (2023, "2024-10-22")):
        files = (f"{year}年度部门决算情况说明.doc", f"{year}年度部门决算报表.xls")
        posts.append(site.article(cols["bmjs"], f"{FULL}{year}年度部门决算公开", day, source=FULL, files=files))
    site.listing(cols["bmjs"], posts, side=site.latest(cols["news1"].posts))


def schools(site: Ucap) -> None:
    """招生入学 (by /searchList), 教育收费 (says why), 双随机 (403), 校园食品安全 (monthly)."""
    cols = site.columns
    rows = [
        ("朔岭县2026年义务教育阶段学校录取结果公告", "2026-08-19"), ("朔岭县2026年城区小学招生范围公告", "2026-06-24"),
        ("朔岭县2026年义务教育阶段学校招生工作方案", "2026-06-10"), ("朔岭县2025年城区小学招生范围公告", "2025-06-25"),
    ]  # fmt: skip
    site.listing(cols["zsrx"], site.posts(cols["zsrx"], rows, source=FULL), via="search")
    note = "<p>备注：2026年我局未新增或调整教育收费项目，本年度无此类信息。</p>"
    site.standing(cols["jysf"], note + site.latest(cols["news1"].posts))
    site.pages[cols["ssj"].url] = guard(403)
    days = days_back("2026-11-06", 26, 29, 32, "spaq")
    rows = [(f"{day[:4]}年{int(day[5:7])}月学校食堂食品安全检查情况", day) for day in days]
    site.listing(cols["spaq"], site.posts(cols["spaq"], rows, source=FULL), via="common", per=15)


def rest(site: Ucap) -> None:
    """人事信息 (no 教师招聘 below it), 建议提案 (a static list of nothing), 通知公告 (pinned, by /common/search)."""
    cols = site.columns
    rows = [
        ("朔岭县2026年公开招聘中小学教师拟聘用人员公示", "2026-08-12"), ("关于言若水等同志任职的通知", "2026-05-19"),
        ("朔岭县2026年公开招聘中小学教师公告", "2026-04-28"), ("朔岭县2025年公开招聘中小学教师公告", "2025-04-29"),
    ]  # fmt: skip
    site.listing(cols["rsxx"], site.posts(cols["rsxx"], rows, source=FULL))
    site.listing(cols["jyta"], [], side=site.latest(cols["news1"].posts))
    what = ("教师资格认定", "中考报名", "学生资助申请", "普通话测试", "校服选用", "开学时间")
    old = site.article(cols["tzgg"], "关于公布教育服务热线的公告", "2022-03-16", source=FULL, pinned=True)
    rows = dated([f"关于{what[n % 6]}的通知" for n in range(27)], "2026-11-12", 4, 19, "tzgg")
    site.listing(cols["tzgg"], [old, *site.posts(cols["tzgg"], rows, source=FULL)], via="common")


# ---------------------------------------------------------------- the catalog


def catalog() -> Row:
    return {
        "title": "朔岭县教育局政务公开标准目录",
        "agency": FULL,
        "source": {"file": "shuoling-jyj.docx", "sha256": None},
        "items": [*first_items(), *last_items()],
        "defects": [],
    }


def first_items() -> list[Row]:
    own = "政务公开—部门信息公开—县教育局"
    return [
        item(1, ("机构信息", "机构概况"),
             [el("机构名称", "label"), group("联系方式", *labels("办公地址", "办公电话", "传真号码", "办公时间", "监督电话")),
              el("主要职责", "statement")], f"朔岭县人民政府网—{own}—机构信息—机构概况", [(*BR, "机构信息", "机构概况")]),
        item(2, ("机构信息", "领导信息"), [*labels("姓名", "职务", "工作分工"), el("照片", "image")],
             f"朔岭县人民政府网-{own}-领导信息", [(*BR, "领导信息")]),
        item(3, ("机构信息", "内设机构"), labels("主要职责", "联系电话"), f"{own}>机构信息>内设机构", [(*BR, "机构信息", "内设机构")]),
        item(4, ("政策文件", "部门文件"), [el("教师交流轮岗实施办法"), el("其他文件")], f"{own}—政策公开-政策文件",
             [(*BR, "政策公开", "政策文件")]),
        item(5, ("政策文件", "政策解读"), [el("政策解读材料")], f"{own}—政策公开—政策解读", [(*BR, "政策公开", "政策解读")],
             duty("及时更新，最迟6个月内必须有更新", "P6M")),
        item(6, ("规划计划", "规划计划"), [el("教育事业发展规划"), el("年度工作总结")], f"{own}/政策公开/规划计划",
             [(*BR, "政策公开", "规划计划")]),
        item(7, ("义务教育", "招生管理"), [el("招生工作方案"), el("招生范围"), el("录取结果"), el("随迁子女入学办法")],
             "政务公开—法定主动公开内容—义务教育—招生入学", [("政务公开", "法定主动公开内容", "义务教育", "招生入学")]),
    ]  # fmt: skip


def last_items() -> list[Row]:
    own = "政务公开—部门信息公开—县教育局"
    return [
        item(8, ("财政资金", "部门决算"), [el("部门决算情况说明"), el("部门决算报表")], f"{own}—资金信息—部门决算",
             [(*BR, "资金信息", "部门决算")], duty("每年10月31日前公开上年度部门决算", "P1Y", "10-31")),
        item(9, ("教育收费", "教育收费"), [el("收费项目"), el("收费标准")], f"{own}—教育收费", [(*BR, "教育收费")]),
        item(10, ("监督检查", "双随机一公开"), [el("年度抽查计划"), el("抽查结果")], f"{own}—监督检查—双随机一公开",
             [(*BR, "监督检查", "双随机一公开")]),
        item(11, ("行政权力", "行政许可"), [el("许可决定公示")], f"{own}—行政许可", [(*BR, "行政许可")]),
        item(12, ("校园安全", "食品安全"), [el("学校食堂食品安全检查情况")], f"{own}—监督检查—食品安全",
             [(*BR, "监督检查", "食品安全")], duty("每月公开一次", "P1M")),
        item(13, ("人事信息", "教师招聘"), [el("招聘公告"), el("拟聘用人员公示")], f"{own}—综合信息—人事信息—教师招聘",
             [(*BR, "综合信息", "人事信息", "教师招聘")]),
        item(14, ("建议提案", "建议提案办理"), [el("建议提案办理复文")], f"{own}—综合信息—建议提案办理",
             [(*BR, "综合信息", "建议提案办理")]),
        item(15, ("通知公告", "通知公告"), [el("通知公告信息", "statement")], f"{own}—综合信息—通知公告",
             [(*BR, "综合信息", "通知公告")]),
        item(16, ("考试", "成绩复核"), [el("成绩复核结果")], f"{own}—依申请公开", [(*BR, "依申请公开")],
             deadline("收到申请之日起20个工作日内", "application_received"), mode="依申请公开", audience="特定群众"),
    ]  # fmt: skip


def truths(site: Ucap) -> dict[str, Row]:
    def at(status: Any, *keys: str) -> Row:
        return column_truth(site, status, *keys)

    office = site.columns["nsjg"].posts[0].url
    return {
        "1": truth("单位名称, 通讯地址, 联系电话, 工作时间 by other labels; 监督电话 stands only in the footer", at("found", "jggk"), "gap",
                   "static", present="机构名称 办公地址 办公电话 传真号码 办公时间 主要职责", missing="监督电话",
                   must="element_missing", never=SEEN + " stale"),
        "2": truth("领导班子 is 领导信息 (same), below the heading 机构信息; 领导信箱 stands before it", at(["found", "renamed"], "ldbz"),
                   "pass", "static", present="姓名 职务 工作分工 照片", never=WHOLE),
        "3": truth("a list of one article with a table", at("found", "nsjg", office), "pass", ["static", "fresh"],
                   present="主要职责 联系电话", never=WHOLE),
        "4": truth("three static pages (STEM_2.shtml); a pinned row of 2021; the wanted document is the 26th", at("found", "zcwj"),
                   "pass", "fresh", present="教师交流轮岗实施办法", doubtful="其他文件", latest="2026-11-03", never=WHOLE),
        "5": truth("rows by /common/search; rows of old stand in a comment", at("found", "zcjd"), "pass", "fresh",
                   present="政策解读材料", latest="2026-10-29", never=WHOLE),
        "6": truth("rows by /searchList, not in the order of their dates", at("found", "ghjh"), "pass", ["fresh", "static"],
                   present="教育事业发展规划 年度工作总结", latest="2026-02-24", never=WHOLE),
        "7": truth("义务教育 is a heading of the accordion; rows by /searchList; nothing on 随迁子女", at("found", "zsrx"), "gap",
                   ["fresh", "static"], present="招生工作方案 招生范围 录取结果", missing="随迁子女入学办法", latest="2026-08-19",
                   must="element_missing", never=SEEN + " stale late_publication"),
        "8": truth("2025's accounts were due 2026-10-31; the newest are 2024's; the side list is fresh", at("found", "bmjs"), "gap",
                   "stale", latest="2025-10-21", must="stale", never=SEEN),
        "9": truth("the page says why nothing is there", at(["found", "renamed"], "jysf"), ["pass", "unclear"], "explained_empty",
                   never=SEEN + " element_missing stale"),
        "10": truth("a guard answers 403; another bureau's answers", at("unreachable"), "unclear", never=SEEN + " " + GAPS_OF_CONTENT),
        "11": truth("only other bureaus have it", at("missing"), "gap", must="column_missing",
                    never="column_empty element_missing stale"),
        "12": truth("called 校园食品安全; monthly; rows by /common/search", at(["renamed", "found"], "spaq"), "pass", "fresh",
                    present="学校食堂食品安全检查情况", latest="2026-11-06", never=WHOLE),
        "13": truth("人事信息 has no 教师招聘: the column is one level up, and another bureau has one", at("renamed", "rsxx"), "pass",
                    "fresh", present="招聘公告 拟聘用人员公示", latest="2026-08-12", never=WHOLE),
        "14": truth("建议提案 (same); createPageHTML counts 0 and nobody says why", at("found", "jyta"), "gap", "empty",
                    must="column_empty", latest=None, never="column_missing stale"),
        "15": truth("rows by /common/search, a pinned row of 2022 first; the county's is newer", at("found", "tzgg"), "pass", "fresh",
                    doubtful="通知公告信息", latest="2026-11-12", never=WHOLE),
        "16": truth("on request only", None, "exempt", never=WHOLE),
    }  # fmt: skip


def build(base: str, today: dt.date) -> Site:
    site = portal(base, today)
    agency = Agency("shuoling-jyj", FULL, ["县教育局", "教育局"], catalog(), {"items": truths(site)})
    return Site("shuoling", PLACE.site, site.pages, [agency], dynamic=site.answer, aliases=["朔岭县政府网"])
