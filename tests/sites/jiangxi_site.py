"""汀源县人民政府网 (fictional), a portal of the 江西集约化 kind, and the truth about its 县农业农村局.

Traps: `<base href>`; header by an external script; breadcrumb and child columns only as inline JSON for handlebars; template
rows `{{pcUrl}}` that are nobody's; rows by POST /queryList, one channel of which the server cannot answer.
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
    "tingyuan", "汀源县", "汀源", "汀源县人民政府网", "9906230007", "0399-623",
    ("黄塘镇", "罗陂乡", "松岭镇", "水西乡", "茅洲镇"),
    ("油茶低改", "高标准农田", "秸秆综合利用", "河道清漂", "村级物流", "防汛备汛"),
    "tyxzfb@tingyuan.example",
)  # fmt: skip
FULL = "汀源县农业农村局"
ROOT, SITE_CODE = "/tyxrmzf/", "tyxrmzf"
ROWS = 15
DEAD = frozenset({ROOT + "col/col61990/index.html", ROOT + "col/col61991/index.html"})
BR = ("政务公开", "部门信息公开", "县农业农村局")
CLOSED = "gzdt"
"""The channel whose rows the server cannot give (it answers 502)."""

UTILS = """/* commonfiles/utils.js */
function loadPageData(params, unitid) {
  var load = function (current) {
    $.ajax({
      url: '/queryList', type: 'post', dataType: 'json', traditional: false,
      data: { current: current, unitid: unitid, webSiteCode: params.webSiteCode, channelCode: params.channelCode,
        dataBefore: params.dataBefore, dataAfter: params.dataAfter, pageSize: params.perPage,
        sort: 'sortNum', order: 'desc' },
      success: function (res) {
        var rows = res.data.results.map(function (hit) { var one = hit.source; one.pcUrl = JSON.parse(one.urls).pc; return one; });
        $('#' + unitid).html(Handlebars.compile($('#' + params.templateContainerId).html())({ data: rows }));
        $('#' + unitid).jpage({ totalRecord: res.data.total, perPage: params.perPage, callback: load });
      }
    });
  };
  load(params.current);
}
"""


def _compact(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


class Jiangxi(Portal):
    """Columns are /tyxrmzf/col/colN/index.html; every page is drawn from inline JSON."""

    def __init__(self, base: str, today: dt.date, counts: dict[str, int]) -> None:
        super().__init__(PLACE, base, today)
        self.home.url = ROOT + "index.html"
        self.counts = counts
        """Channel code to how many articles the platform says it has."""
        self.channels: dict[str, Sequence[Post]] = {}
        """Channel code to its rows."""
        self.closed: set[str] = set()
        self._column = 61000

    def address(self, up: Col, key: str) -> str:
        self._column += 1
        return f"{ROOT}col/col{self._column}/index.html"

    def column(self, up: Col, name: str, key: str, **more: Any) -> Col:
        col = super().column(up, name, key, **more)
        col.code = col.url.split("/")[-2]
        return col

    # -- inline data

    def channel(self, col: Col, *, deep: bool = False, shown: int = 1) -> dict[str, Any]:
        """A column as the platform's JSON has it; addresses are JSON inside a string."""
        data: dict[str, Any] = {
            "code": col.code,
            "releaseTime": 1749181130585,
            "showName": f"<p>{col.name}</p>",
            "channelType": "0",
            "childCount": len(col.kids),
            "articleCount": self.counts.get(col.code, 0),
            "sort": 10,
            "describes": col.name,
            "parentId": hexid(col.up.url if col.up else "")[:19],
            "urls": _compact({"pc": col.url}),
            "crumbs": [{"urls": {"pc": step.url}, "name": step.name} for step in col.trail()[1:]],
            "name": col.name,
            "showOrNot": shown,
            "id": hexid(col.url)[:19],
            "aggregationChannel": "0",
        }
        if deep:
            data["children"] = [self.channel(kid) for kid in col.kids]
        return data

    def source(self, post: Post) -> dict[str, Any]:
        return {
            "classify": 0,
            "title": post.title,
            "showTitle": f"<p>{post.title}</p>",
            "pubDate": f"{post.day} 16:59",
            "urls": _compact({"pc": post.url}),
            "contentSource": FULL,
            "topStatus": int(post.pinned),
            "articleFiles": [{}],
            "id": post.url.rsplit("_", 1)[1].removesuffix(".html"),
        }

    def crumb(self, col: Col) -> str:
        one = _compact(self.channel(col))
        return f"""<table cellspacing="0" cellpadding="0" border="0"><tbody><tr><td>当前位置：<a href="{self.home.url}">首页</a></td>
<td><table width="100%"><tbody><tr><script id="div491845" type="text/x-handlebars-template">
{{{{#each items}}}}{{{{#with this}}}}<td tabindex='0'>&gt;&gt; <a href='{{{{pcUrl}}}}'>{{{{showName}}}}</a></td>{{{{/with}}}}{{{{/each}}}}
</script><script>try {{
  // 2 491845 当前位置 colnull
  renderChannelTemplate('div491845', ({one}).crumbs, 'div491845');
}} catch (e) {{}}</script></tr></tbody></table></td></tr></tbody></table>"""

    def submenu(self, col: Col) -> str:
        """The children of the column, or of the one above where it has none."""
        top = col if col.kids or not col.up or col.up is self.home else col.up
        data = self.channel(top, deep=True)
        if top is self.columns["gk"]:
            data["children"].append(self.channel(self.columns["test"], shown=0))
        one = _compact(data)
        return f"""<div class="ldxx-left-menu"><p class="list-left-title"><script>document.write(channelsTagParent[0].showName);</script></p>
<ul class="ldxx-public-left-menu-img"><script id="subMenu" type="text/x-handlebars-template">
{{{{#each items}}}}{{{{#with this}}}}<li><a href='{{{{pcUrl}}}}'><span><strong>{{{{name}}}}</strong></span></a></li>{{{{/with}}}}{{{{/each}}}}
</script><script>
  // 2 491845 当前位置 colnull
  renderChannelTemplate('subMenu', ({one}).children, 'subMenu', true, {{titleMax:10}});
</script></ul></div>"""

    def data(self, col: Col, rows: Sequence[Post]) -> str:
        top = col.up if col.up and col.up is not self.home else col
        return f"""<script src="commonfiles/dayjs.min.js"></script><script src="commonfiles/handlebars.min.js"></script>
<script src="commonfiles/Handlebars.tools.js"></script><script>
var websiteId = '1753255916894359999', websiteCode = '{SITE_CODE}', channelId = '{hexid(col.url)[:19]}', codeName = '{col.code}';
var channelsTagSelf = {_compact(self.channel(col))}; //当前栏目信息
var channelsTagParent = [{_compact(self.channel(top, deep=True))},]; //父级栏目信息
var listData = {{ articleList: {_compact([self.source(p) for p in rows])} }};
</script>"""

    # -- pages

    def put(self, path: str, markup: str, *, delay: float = 0.0) -> None:
        """Addresses below the root are written relative to the page's base."""
        short = markup.replace(f'="{ROOT}', '="')
        super().put(path, short.replace("<head>", f'<head>\n<base href="{ROOT}" />', 1), delay=delay)

    def frame(self, col: Col, title: str, main: str, *, metas: str = "", crumb: bool = True, last: str = "") -> str:
        inner = col is not self.home
        nav = self.header() if not inner else f'<script src="{ROOT}images/2007291150515820.js"></script>'
        return f"""<!doctype html>
<html><head>
<meta name="SiteName" content="{PLACE.site}" /><meta name="SiteDomain" content="http://www.tingyuan.example" />
<meta name="SiteIDCode" content="{PLACE.code}" />
{metas}<meta name="HtmlGenerateTime" content="2026-11-19 21:38:50" />
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<title>{esc(title)}</title>
<link rel="stylesheet" href="{ROOT}images/style.css">
</head><body>
<div class="date">{self.clock()}</div>
{nav}
{self.crumb(col) if inner else ""}
<div class="jgzn_content">{main}</div>
<div class="footer">{self.imprint()}</div>
<select onchange="MM_jumpMenu('parent',this,0)"><option value="">友情链接</option>{self.options()}</select>
</body></html>
"""

    def header(self) -> str:
        return (
            '<div class="topNav"><div class="menuList"><ul>'
            + "".join(f'<li><a href="{top.url}">{top.name}</a></li>' for top in [self.home, *self.home.kids])
            + "</ul></div></div>"
        )

    def metas(self, col: Col) -> str:
        return (
            f'<meta name="ColumnName" content="{col.name}" /><meta name="ColumnDescription" content="{col.name}" />'
            f'<meta name="ColumnKeywords" content="{col.name}" /><meta name="ColumnType" content="" />\n'
        )

    def standing(self, col: Col, body: str, **more: Any) -> None:
        main = f'{self.data(col, ())}{self.submenu(col)}<div class="container_ny"><h2><span class="tit">{col.name}</span></h2>{body}</div>'
        self.put(col.url, self.frame(col, f"{col.name} - {PLACE.site}", main, metas=self.metas(col)))

    def landing(self, col: Col, intro: str = "") -> None:
        """Child columns stand in the inline JSON only."""
        self.standing(col, intro)

    def listing(self, col: Col, posts: Sequence[Post], **more: Any) -> None:
        """via `inline`: the first rows stand in `listData` too; via `query`: only the server has them."""
        col.posts, col.via = list(posts), more.get("via", "query")
        self.channels[col.code] = col.posts
        unit = str(380000 + self.serial())
        main = f"""{self.data(col, col.posts[:ROWS] if col.via == "inline" else ())}{self.submenu(col)}
<div class="container_ny"><div class="box03"><h2><span class="tit pie cur">{col.name}</span></h2></div>{more.get("intro", "")}
<div class="box03_con"><div id="{unit}"></div><script id="div{unit}" type="text/x-handlebars-template"><ul class='List_list'>
{{{{#each data}}}}{{{{#with this}}}}<li><a href='{{{{pcUrl}}}}' target='_blank' title='{{{{title}}}}'>{{{{title}}}}</a><span class='list_span'>
{{{{formatDate pubDate 'YYYY'}}}}-{{{{formatDate pubDate 'MM'}}}}-{{{{formatDate pubDate 'DD'}}}}</span></li>{{{{/with}}}}{{{{/each}}}}</ul></script>
<script src="commonfiles/jquery.jpage.js"></script><script src="commonfiles/utils.js"></script><script>
var params = {{ current: 1, unitid: '{unit}', webSiteCode: ['{SITE_CODE}'], channelCode: ['{col.code}'], dataBefore: '', dataAfter: '',
  perPage: '{ROWS}', notReturnContent:false, showMode: 'normal', groupSize: 1, barPosition: 'bottom', titleMax: '34',
  templateContainerId: 'div{unit}', themeName: 'lucidity' }};
loadPageData(params, '{unit}');
</script></div></div>{more.get("side", "")}"""
        self.put(col.url, self.frame(col, f"{col.name} - {PLACE.site}", main, metas=self.metas(col)))

    def article(self, col: Col, title: str, day: str, body: str = "", **more: Any) -> Post:
        path = f"{ROOT}col/{col.code}/content/content_19512063{self.serial():05d}671424.html"
        source, formed = more.get("source", PLACE.site), more.get("formed", "")
        facts = (
            f'<table class="xxgk"><tr><td>索引号</td><td>{PLACE.code}/{day[:4]}-{self._serial}</td><td>发布机构</td><td>{source}</td></tr>'
            f"<tr><td>生成日期</td><td>{formed}</td><td>发布日期</td><td>{day}</td></tr></table>"
            if formed
            else ""
        )
        files = "".join(
            f'<p><a href="{self.file(f"{ROOT}{col.code}/{self._serial}/{n}{name[-4:]}", "file")}">{name}</a></p>'
            for n, name in enumerate(more.get("files", ()))
        )
        metas = (
            f'{self.metas(col)}<meta name="ArticleTitle" content="{esc(title)}" /><meta name="PubDate" content="{day} 16:59" />'
            f'<meta name="ContentSource" content="{source}" />\n'
        )
        main = (
            f'<div class="artile_zw"><ucaptitle><h1>{esc(title)}</h1></ucaptitle><div class="sm">发布日期：<publishtime>{day} 16:59'
            f"</publishtime>　来源：{source}　浏览次数：<span>0</span></div>{facts}"
            f'<div id="zoom"><ucapcontent>{body or paragraphs(3, path)}</ucapcontent>{files}</div></div>'
        )
        self.put(path, self.frame(col, f"{title} - {PLACE.site}", main, metas=metas))
        return Post(title, path, day, more.get("pinned", False), formed)

    # -- what the server computes

    def answer(self, request: Request) -> Page | None:
        if request.path != "/queryList":
            return None
        if request.method != "POST":
            return Page(json.dumps({"status": 405, "error": "Method Not Allowed"}), status=405, content_type="application/json")
        asked = params(request)
        codes = asked.get("channelCode[]", []) + asked.get("channelCode", [])
        webs = asked.get("webSiteCode[]", []) + asked.get("webSiteCode", [])
        if not codes or not webs:
            return _json({"code": 500, "msg": "channelCode不能为空", "data": None})
        if self.closed & set(codes):
            return Page("<html><head><title>502 Bad Gateway</title></head><body>502</body></html>", status=502)
        posts = [p for code in codes for p in self.channels.get(code, ())] if SITE_CODE in webs else []
        if asked.get("sort") == ["pubDate"]:
            posts = sorted(posts, key=lambda post: post.day, reverse=True)
        size = min(number(asked.get("pageSize", [""])[-1], ROWS), 100)
        page = number(asked.get("current", [""])[-1], 1)
        rows = [{"id": hexid(p.url)[:19], "source": self.source(p)} for p in posts[(page - 1) * size : page * size]]
        data = {"total": len(posts), "pages": -(-len(posts) // size), "current": page, "size": size, "results": rows}
        return _json({"code": 200, "msg": "操作成功", "data": data})


def _json(data: object) -> Page:
    return Page(json.dumps(data, ensure_ascii=False), content_type="application/json")


# ---------------------------------------------------------------- the website


def portal(base: str, today: dt.date) -> Jiangxi:
    """Built twice: the menus print how many articles each channel has, which is known at the end."""
    draft = written(Jiangxi(base, today, {}))
    return written(Jiangxi(base, today, {col.code: len(col.posts) for col in draft.columns.values()}))


def written(site: Jiangxi) -> Jiangxi:
    common_part(site)
    site.column(site.columns["talk"], "网上调查", "dead1", url=ROOT + "col/col61990/index.html")
    site.column(site.columns["topics"], "森林防火", "dead2", url=ROOT + "col/col61991/index.html")
    site.column(site.columns["gk"], "测试栏目", "test", shown=False)
    tree(site)
    fresh = write_common(site, "inline")
    write_openness(site)
    organisation(site)
    documents(site)
    farming(site)
    rest(site)
    write_home(site, fresh)
    site.pages[site.home.url] = site.pages["/"]
    script = "document.write(" + json.dumps(site.header(), ensure_ascii=False) + ");"
    site.pages[ROOT + "images/2007291150515820.js"] = Page(script, content_type="application/javascript")
    site.pages[ROOT + "commonfiles/utils.js"] = Page(UTILS, content_type="application/javascript")
    return site


def tree(site: Jiangxi) -> None:
    gk = site.columns["gk"]
    for name, key in (
        ("政府信息公开指南", "gkzn"), ("政府信息公开制度", "gkzd"), ("法定主动公开内容", "fdzdgk"),
        ("政府信息公开年报", "gknb"), ("部门信息公开", "bmgk"),
    ):  # fmt: skip
        site.column(gk, name, key)
    areas = site.column(site.columns["fdzdgk"], "重点领域", "zdly")
    site.column(areas, "征地补偿", "zdbc")
    site.column(areas, "涉农补贴", "snbt")
    root = site.column(site.columns["bmgk"], "县农业农村局", "nyj")
    groups: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = (
        ("机构信息", "jgxx", (("机构职能", "jgzn"), ("领导简介", "ldjj"), ("直属单位", "zsdw"))),
        ("政策法规", "zcfg", (("政策文件", "zcwj"), ("政策解读", "zcjd"))),
        ("规划计划", "ghjh", ()),
        ("行政执法公示", "xzzf", (("行政检查", "xzjc"), ("行政处罚", "xzcf"))),
        ("农产品质量安全监管", "ncp", ()),
        ("政府采购", "zfcg", ()),
        ("统计信息", "tjxx", ()),
        ("工作动态", CLOSED, ()),
        ("政府信息公开年报", "bmnb", ()),
    )
    for name, key, kids in groups:
        col = site.column(root, name, key)
        for text, slug in kids:
            site.column(col, text, slug)


def write_openness(site: Jiangxi) -> None:
    cols = site.columns
    for key in ("gk", "fdzdgk", "zdly"):
        site.landing(cols[key])
    site.standing(cols["gkzn"], f"<p>汀源县政府信息公开指南。</p>{paragraphs(3, 'zn')}")
    rows = [("汀源县政府信息公开办法", "2024-07-11"), ("汀源县政务公开考核细则", "2023-03-15")]
    site.listing(cols["gkzd"], site.posts(cols["gkzd"], rows))
    rows = [(f"汀源县{year}年政府信息公开工作年度报告", f"{year + 1}-03-1{8 - year % 5}") for year in (2025, 2024, 2023)]
    site.listing(cols["gknb"], site.posts(cols["gknb"], rows))
    site.listing(cols["test"], site.posts(cols["test"], [("测试测试", "2021-03-04")]))
    rows = [("黄塘镇征地补偿安置方案公告", "2026-08-04"), ("水西乡征地补偿安置方案公告", "2026-03-11")]
    site.listing(cols["zdbc"], site.posts(cols["zdbc"], rows))
    for name, key, extra in (
        ("县自然资源局", "zrzy", ("高标准农田", "行政检查")),
        ("县水利局", "slj", ("工作动态", "政府采购")),
    ):
        other_bureau(site, cols["bmgk"], name, key, "inline", extra)
    site.landing(cols["bmgk"])
    site.landing(cols["nyj"], f"<p>{FULL}信息公开</p>")
    for key in ("jgxx", "zcfg", "xzzf"):
        site.landing(cols[key])
    subsidies(site)


def subsidies(site: Jiangxi) -> None:
    """涉农补贴 of several agencies; the list of recipients stands on the second page."""
    col = site.columns["snbt"]
    what = ("耕地地力保护补贴", "农机购置补贴", "稻谷补贴", "生猪良种补贴")
    titles = [f"{PLACE.towns[n % 5]}{what[n % 4]}发放情况公示" for n in range(24)]
    titles[18] = "汀源县2025年补贴对象名单（实际种粮农民一次性补贴）"
    titles[3] = "汀源县2026年农业补贴政策一览"
    site.listing(col, site.posts(col, dated(titles, "2026-10-30", 8, 25, "snbt"), source=FULL))


def organisation(site: Jiangxi) -> None:
    """机构职能 (in the page, no 传真), 领导简介 (rows by /queryList), 直属单位 (an article a unit)."""
    cols = site.columns
    duties = "".join(
        f"<p>（{n}）{text}</p>" for n, text in enumerate(("统筹推动发展农村社会事业。", "指导种植业、畜牧业、渔业生产。"), 1)
    )
    site.standing(
        cols["jgzn"],
        table(("事项", "内容"), [("机构名称", FULL), ("办公地址", "汀源县松岭镇兴农路3号"), ("联系电话", "0399-6235501"),
                             ("办公时间", "工作日8:30-12:00，14:30-17:30"), ("传真", "")])
        + f"<p>主要职责：</p>{duties}",
    )  # fmt: skip
    people = (("季望川", "党组书记、局长", "主持全面工作。"), ("苗青圃", "党组成员、副局长", "分管种植业、农田建设。"),
              ("禾雨生", "党组成员、副局长", "分管畜牧兽医、农产品质量安全。"))  # fmt: skip
    posts = []
    for n, (name, rank, work) in enumerate(people):
        image = site.picture(f"{ROOT}{cols['ldjj'].code}/ld{n}.png")
        body = f'<p><img src="{image}" width="120" height="160"></p>' + pairs(
            ("姓名", name), ("职务", rank), ("分管工作", work)
        )
        posts.append(site.article(cols["ldjj"], name, f"2026-03-1{n}", body, source=FULL))
    site.listing(cols["ldjj"], posts)
    units = (("县农业技术推广中心", "松岭镇兴农路5号", "0399-6235511"), ("县农机服务站", "黄塘镇南街18号", "0399-6235522"),
             ("县畜牧水产中心", "松岭镇兴农路7号", "0399-6235533"))  # fmt: skip
    posts = []
    for n, (name, place, phone) in enumerate(units):
        body = pairs(("单位名称", name), ("办公地址", place), ("联系电话", phone)) + "<p>承担技术推广和服务工作。</p>"
        posts.append(site.article(cols["zsdw"], name, f"2025-06-1{6 - n}", body, source=FULL))
    site.listing(cols["zsdw"], posts)


def documents(site: Jiangxi) -> None:
    """政策文件 (a pinned row, two pages by /queryList), 政策解读 (rows in the page's data too), 规划计划."""
    cols = site.columns
    things = ("春耕备耕", "动物防疫", "农机安全", "高产示范", "秸秆禁烧", "休渔管理", "种子执法", "沼气安全")
    forms = ("关于做好2026年{}工作的通知", "关于印发《{}实施方案》的通知", "关于开展{}专项行动的通知")
    titles = [forms[n % 3].format(things[n % 8]) for n in range(21)]
    titles[16] = "关于印发《汀源县设施农业用地管理办法》的通知"
    old = site.article(cols["zcwj"], "关于启用新印章的通知", "2022-04-06", source=FULL, pinned=True, formed="2022-04-01")
    rows = dated(titles, "2026-10-21", 12, 33, "zcwj")
    site.listing(cols["zcwj"], [old, *site.posts(cols["zcwj"], rows, gap=6, source=FULL)])
    rows = dated([f"《{thing}实施方案》政策解读" for thing in (*things, *things)], "2026-09-24", 15, 40, "zcjd")
    site.listing(cols["zcjd"], site.posts(cols["zcjd"], rows, source=FULL), via="inline")
    rows = [
        (f"{FULL}2026年工作计划", "2026-02-10"), (f"{FULL}2025年工作总结", "2026-01-08"),
        ("汀源县农业农村现代化“十四五”规划", "2022-01-19"),
    ]  # fmt: skip
    site.listing(cols["ghjh"], site.posts(cols["ghjh"], rows, gap=4, source=FULL))


def farming(site: Jiangxi) -> None:
    """行政检查 (monthly, stale), 行政处罚 (412), 农产品质量安全监管 (quarterly)."""
    cols = site.columns
    days = days_back("2026-08-07", 17, 29, 32, "xzjc")
    rows = [(f"{day[:4]}年{int(day[5:7])}月农资市场行政检查情况", day) for day in days]
    site.listing(cols["xzjc"], site.posts(cols["xzjc"], rows, source=FULL), side=site.latest(cols["news1"].posts))
    site.pages[cols["xzcf"].url] = guard(412)
    days = days_back("2026-10-13", 9, 89, 93, "ncp")
    rows = [(f"{day[:4]}年第{(int(day[5:7]) - 1) // 3 or 4}季度农产品质量安全监测结果", day) for day in days]
    site.listing(cols["ncp"], site.posts(cols["ncp"], rows, source=FULL))


def rest(site: Jiangxi) -> None:
    """政府采购 (says why), 统计信息 (the server counts 0), 工作动态 (502), 年报."""
    cols = site.columns
    note = "<p>说明：截至目前，我局2026年未开展政府采购项目，故无相关信息。</p>"
    site.standing(cols["zfcg"], note + site.latest(cols["news1"].posts))
    site.listing(cols["tjxx"], [], side=site.latest(cols["news1"].posts))
    rows = dated([f"县农业农村局到{PLACE.towns[n % 5]}指导生产" for n in range(12)], "2026-11-16", 2, 6, "gzdt")
    site.listing(cols[CLOSED], site.posts(cols[CLOSED], rows, source=FULL))
    site.closed.add(cols[CLOSED].code)
    rows = [(f"{FULL}{year}年政府信息公开工作年度报告", f"{year + 1}-01-2{year % 3}") for year in (2025, 2024, 2023)]
    site.listing(cols["bmnb"], site.posts(cols["bmnb"], rows, source=FULL))


# ---------------------------------------------------------------- the catalog


def catalog() -> Row:
    return {
        "title": "汀源县农业农村局政务公开标准目录（试行）",
        "agency": FULL,
        "source": {"file": "tingyuan-nyncj.docx", "sha256": None},
        "items": [*first_items(), *last_items()],
        "defects": [],
    }


def first_items() -> list[Row]:
    own = "政务公开—部门信息公开—县农业农村局"
    return [
        item(1, ("机构信息", "机构职能"),
             [el("机构名称", "label"), group("联系方式", *labels("办公地址", "联系电话", "办公时间", "传真号码")), el("主要职责", "statement")],
             f"汀源县人民政府网—{own}—机构信息—机构职能", [(*BR, "机构信息", "机构职能")]),
        item(2, ("机构信息", "领导信息"), [*labels("姓名", "职务", "工作分工"), el("照片", "image")],
             f"汀源县人民政府网-{own}-机构信息-领导信息", [(*BR, "机构信息", "领导信息")]),
        item(3, ("机构信息", "下属单位"), labels("单位名称", "办公地址", "联系电话"), f"{own}>机构信息>下属单位",
             [(*BR, "机构信息", "下属单位")]),
        item(4, ("政策文件", "部门文件"), [el("设施农业用地管理办法"), el("其他文件")], f"{own}—政策文件", [(*BR, "政策文件")]),
        item(5, ("政策文件", "政策解读"), [el("政策解读材料")], f"{own}—政策法规—政策解读", [(*BR, "政策法规", "政策解读")],
             duty("最迟6个月内必须有更新", "P6M")),
        item(6, ("规划计划", "规划计划"), [el("农业农村现代化规划"), el("年度工作计划"), el("年度工作总结")],
             f"{own}/规划计划", [(*BR, "规划计划")]),
        item(7, ("涉农补贴", "农业补贴"), [el("补贴政策"), el("补贴对象名单")],
             "政务公开—法定主动公开内容—重点领域信息公开—涉农补贴",
             [("政务公开", "法定主动公开内容", "重点领域信息公开", "涉农补贴")]),
    ]  # fmt: skip


def last_items() -> list[Row]:
    own = "政务公开—部门信息公开—县农业农村局"
    return [
        item(8, ("财政资金", "政府采购"), [el("采购公告"), el("采购结果")], f"{own}—政府采购", [(*BR, "政府采购")]),
        item(9, ("行政执法", "行政检查"), [el("行政检查情况")], f"{own}—行政执法公示—行政检查", [(*BR, "行政执法公示", "行政检查")],
             duty("每月公开一次", "P1M")),
        item(10, ("行政执法", "行政处罚"), labels("处罚决定书文号", "处罚结果"), f"{own}—行政执法公示—行政处罚",
             [(*BR, "行政执法公示", "行政处罚")], deadline("行政处罚决定作出之日起7个工作日内", "decision", 7)),
        item(11, ("农田建设", "高标准农田"), [el("项目实施方案"), el("竣工验收结果")], f"{own}—高标准农田", [(*BR, "高标准农田")]),
        item(12, ("农产品质量安全", "监测结果"), [el("农产品质量安全监测结果")], f"{own}—农产品质量安全", [(*BR, "农产品质量安全")],
             duty("每季度公开一次", "P3M")),
        item(13, ("统计信息", "统计数据"), [el("农业统计数据")], f"{own}—统计数据", [(*BR, "统计数据")]),
        item(14, ("工作动态", "工作动态"), [el("工作动态信息", "statement")], f"{own}—工作动态", [(*BR, "工作动态")],
             duty("两周一次", "P2W")),
        item(15, ("政府信息公开", "信息公开年报"), [el("政府信息公开工作年度报告")], f"{own}—信息公开年报", [(*BR, "信息公开年报")],
             duty("每年1月31日前", "P1Y", "01-31")),
    ]  # fmt: skip


def truths(site: Jiangxi) -> dict[str, Row]:
    def at(status: Any, *keys: str) -> Row:
        return column_truth(site, status, *keys)

    return {
        "1": truth("facts in a table of the page; 传真 is printed without a value", at("found", "jgzn"), "gap", "static",
                   present="机构名称 办公地址 联系电话 办公时间 主要职责", missing="传真号码", must="element_missing",
                   never=SEEN + " stale"),
        "2": truth("领导简介 is 领导信息 (same); persons by /queryList", at("found", "ldjj"), "pass", ["static", "fresh"],
                   present="姓名 职务 工作分工 照片", never=WHOLE),
        "3": truth("called 直属单位; an article a unit", at(["renamed", "found"], "zsdw"), "pass", ["static", "fresh"],
                   present="单位名称 办公地址 联系电话", never=WHOLE),
        "4": truth("the site puts it below 政策法规; a pinned row of 2022; the wanted document is the 18th",
                   at(["found", "renamed"], "zcwj"), "pass", "fresh", present="设施农业用地管理办法", doubtful="其他文件",
                   latest="2026-10-21", never=WHOLE),
        "5": truth("the page's data holds 15 of 16 rows", at("found", "zcjd"), "pass", "fresh", present="政策解读材料",
                   latest="2026-09-24", never=WHOLE),
        "6": truth("工作计划 for 年度工作计划", at("found", "ghjh"), "pass", ["fresh", "static"], latest="2026-02-10",
                   present="农业农村现代化规划 年度工作计划 年度工作总结", never=WHOLE),
        "7": truth("重点领域 for 重点领域信息公开; the recipients stand on the server's page 2", at(["found", "renamed"], "snbt"),
                   "pass", ["fresh", "static"], present="补贴政策 补贴对象名单", latest="2026-10-30", never=WHOLE),
        "8": truth("the page says why nothing is there", at("found", "zfcg"), ["pass", "unclear"], "explained_empty",
                   never=SEEN + " element_missing stale"),
        "9": truth("monthly, the newest is of August; the side list is fresh", at("found", "xzjc"), "gap", "stale",
                   present="行政检查情况", latest="2026-08-07", must="stale", never=SEEN + " element_missing"),
        "10": truth("a guard answers 412", at("unreachable"), "unclear", never=SEEN + " " + GAPS_OF_CONTENT),
        "11": truth("only another bureau has it", at("missing"), "gap", must="column_missing",
                    never="column_empty element_missing stale"),
        "12": truth("called 农产品质量安全监管; quarterly", at(["renamed", "found"], "ncp"), "pass", "fresh",
                    present="农产品质量安全监测结果", latest="2026-10-13", never=WHOLE),
        "13": truth("统计信息 is 统计数据 (same); articleCount and total are 0, and nobody says why", at("found", "tjxx"), "gap",
                    "empty", must="column_empty", latest=None, never="column_missing stale"),
        "14": truth("the column's page answers, its rows do not (502)", at(["found", "unreachable"], CLOSED), "unclear", "unclear",
                    never=SEEN + " " + GAPS_OF_CONTENT),
        "15": truth("the county's 年报 of the same name stands above", at("found", "bmnb"), "pass", "fresh",
                    present="政府信息公开工作年度报告", latest=site.columns["bmnb"].posts[0].day, never=WHOLE),
    }  # fmt: skip


def build(base: str, today: dt.date) -> Site:
    site = portal(base, today)
    agency = Agency("tingyuan-nyncj", FULL, ["县农业农村局", "农业农村局"], catalog(), {"items": truths(site)})
    return Site("tingyuan", PLACE.site, site.pages, [agency], dynamic=site.answer, aliases=["汀源县政府网"])
