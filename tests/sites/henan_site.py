"""洛岑县人民政府网 (fictional), an old portal of the Henan make, and the truth about its 县农业农村局.

Traps: upper-case tags and nested tables in GBK, the navigation is one picture with a map, 政务公开 and each bureau are two frames
(a tree and what it opens, both bare), days stand before titles, the pager is a <DIV id=pageDec> that a script turns into links.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Any

from evaluation.harness import Agency, Page, Site
from tests.sites import _makes_kit_a as kit
from tests.sites._kit import Post, Row, deadline, duty, el, esc, group, item, labels, paragraphs, truth
from tests.sites._makes_kit_a import SEEN, WHOLE, Col
from tests.sites._makes_kit_b import catalog as catalog_of

AS_OF = dt.date(2026, 11, 20)
DEAD = frozenset({"/topics/cwmsx/index.html"})
"""Links that lead nowhere on purpose."""

PLACE = kit.Place(
    "luocen",
    "洛岑县",
    "洛岑",
    "洛岑县人民政府网",
    "9941030015",
    "0399-629",
    ("石碾镇", "韩寨镇", "槐树营乡", "涧口乡", "东关街道"),
    ("高效节水灌溉", "林果产业", "农村道路", "集市改造", "防汛抗旱"),
    "lcxzf@luocenxian.example",
)
FULL = "洛岑县农业农村局"
BR = ("政务公开", "部门信息公开", "县农业农村局")
PER = 12
PAGER = """/* pageDec: pagesize rows a page, pagecount rows in all; page 1 is index.html, page k is index_(k-1).html */
$(function(){var d=$("#pageDec"),n=Math.ceil(parseInt(d.attr("pagecount"))/parseInt(d.attr("pagesize"))),s="";
for(var k=1;k<=n;k++){s+='<a href="index'+(k>1?"_"+(k-1):"")+'.html">'+k+'</a> ';}d.html(s);});
"""
TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)")


def said(day: str) -> str:
    """2026-09-11 as the lists print it: 2026年09月11日."""
    return f"{day[:4]}年{day[5:7]}月{day[8:]}日"


class Henan(kit.Portal):
    """Folders with index.html, index_1.html, …; articles /YYYY/MM-DD/N.html at the root."""

    def put(self, path: str, markup: str, *, delay: float = 0.0) -> None:
        """Upper-case tags, GBK bytes of which only the page itself speaks."""
        upper = TAG.sub(lambda hit: f"<{hit[1]}{hit[2].upper()}", markup)
        self.pages[path] = Page(upper, charset=None, encode_as="gb18030", delay=delay)

    def folder(self, col: Col | None) -> str:
        while col and not col.url:
            col = col.up
        return re.sub(r"[^/]*$", "", col.url) if col else "/"

    def address(self, up: Col, key: str) -> str:
        if key in ("nyncj", "yjj", "lyj", "czj"):
            return f"/bm/{key}/index.html"
        return f"{self.folder(up)}{key.rsplit('-', 1)[-1] if up is not self.home else key}/index.html"

    def inside(self, col: Col) -> bool:
        """Whether a column is shown in a frame of the openness part."""
        return self.columns["gk"] in col.trail()

    # -- frames

    def head(self, title: str, metas: str = "") -> str:
        return (
            '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">'
            f'<meta name="SiteName" content="{PLACE.site}"><meta name="SiteIDCode" content="{PLACE.code}">{metas}'
            f'<title>{esc(title)}</title><link href="/css/css.css" rel="stylesheet" type="text/css">'
            '<script src="/js/jquery.js"></script></head>'
        )

    def frame(self, col: Col, title: str, main: str, *, metas: str = "", crumb: bool = True, last: str = "") -> str:
        steps = [f'<a href="{step.url}" class="dh">{step.name}</a>' if step.url else step.name for step in col.trail()]
        where = "&nbsp;&gt;&gt;&nbsp;".join([*steps, *([last] if last else [])])
        areas = "".join(
            f'<area shape="rect" coords="{90 * n},0,{90 * n + 88},34" href="{top.url}" alt="{top.name}">'
            for n, top in enumerate([self.home, *self.home.kids])
        )
        place = f'<table width="1000" align="center"><tr><td class="wz">当前位置：{where}</td></tr></table>' if crumb else ""
        return f"""{self.head(f"{title}--{PLACE.site}", metas)}<body topmargin="0" leftmargin="0">
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="/images/logo.jpg" width="1000" height="150"></td></tr>
<tr><td><img src="/images/dh.gif" width="1000" height="34" border="0" usemap="#Map"><map name="Map">{areas}</map></td></tr>
<tr><td height="26" bgcolor="#f0f0f0"><table width="100%"><tr><td><font color="#666666">{self.clock()}</font></td>
<td align="right"><a href="javascript:window.external.AddFavorite('','')">加入收藏</a></td></tr></table></td></tr></table>
{place}
<table width="1000" border="0" align="center"><tr><td valign="top">{main}</td></tr></table>
<table width="1000" align="center"><tr><td align="center"><select onchange="window.open(this.value)"><option value="">--友情链接--</option>
{self.options()}</select></td></tr><tr><td align="center" class="foot" id="foot">{self.imprint()}</td></tr></table></body></html>
"""

    def bare(self, col: Col, main: str) -> str:
        """What a frame shows."""
        metas = f'<meta name="ColumnName" content="{col.name}">'
        return f'{self.head(col.name, metas)}<body><table width="96%" border="0"><tr><td>{main}</td></tr></table></body></html>'

    def page(self, col: Col, inner: str) -> str:
        box = (
            '<table width="100%" border="0" cellpadding="0" cellspacing="0"><tr><td background="/images/bt.gif" height="32">'
            f'<b class="lmmc">{col.name}</b></td></tr><tr><td class="xin2zuo">{inner}</td></tr></table>'
        )
        if self.inside(col):
            return self.bare(col, box)
        owner, entries = self.menu(col)
        lines = "".join(f'<tr><td height="28"><a href="{entry.url}">{entry.name}</a></td></tr>' for entry in entries)
        side = f'<table width="200">{lines}</table>' if owner is not self.home else ""
        main = f'<table width="100%"><tr><td width="210" valign="top">{side}</td><td valign="top">{box}</td></tr></table>'
        return self.frame(col, col.name, main, metas=f'<meta name="ColumnName" content="{col.name}">')

    def framed(self, col: Col, first: str) -> None:
        """Header, then a tree and a window in two frames; `left.html` holds the tree."""
        folder = self.folder(col)
        main = (
            f'<table width="100%"><tr><td width="220" valign="top"><iframe name="leftFrame" src="{folder}left.html" width="220" height="900" '
            f'frameborder="0" scrolling="no"></iframe></td><td valign="top"><iframe name="mainFrame" id="mainFrame" src="{first}" width="760" '
            'height="900" frameborder="0"></iframe></td></tr></table>'
        )
        self.put(col.url, self.frame(col, col.name, main, metas=f'<meta name="ColumnName" content="{col.name}">'))
        lines = "".join(self.branch(kid, 0) for kid in col.kids)
        tree = (
            f'<body><table width="210" border="0"><tr><td class="tt"><b>{col.name}</b></td></tr>{lines}</table></body></html>'
        )
        self.put(f"{folder}left.html", self.head(col.name) + tree)

    def branch(self, col: Col, depth: int) -> str:
        """A row of the tree, and those below it; a bureau opens a window of its own."""
        target = "_blank" if col.url.startswith("/bm/") and col.url.count("/") == 3 else "mainFrame"
        name = f'<a href="{col.url}" target="{target}">{col.name}</a>' if col.url else f"<b>{col.name}</b>"
        below = "" if target == "_blank" else "".join(self.branch(kid, depth + 1) for kid in col.kids)
        inner = f'<tr><td style="padding-left:16px"><table width="100%">{below}</table></td></tr>' if below else ""
        return f'<tr><td height="26"><img src="/images/d{depth}.gif" alt="">{name}</td></tr>{inner}'

    # -- columns

    def standing(self, col: Col, body: str, **more: Any) -> None:
        self.put(col.url, self.page(col, f'<table width="100%"><tr><td class="nr">{body}</td></tr></table>'))

    def listing(self, col: Col, posts: Sequence[Post], **more: Any) -> None:
        col.posts = list(posts)
        for number in range(max(1, -(-len(posts) // PER))):
            rows = "".join(
                f'<tr><td width="110" height="26" class="rq">{said(p.day)}</td><td><a href="{p.url}" target="_blank">{esc(p.title)}</a></td></tr>\n'
                for p in posts[number * PER : number * PER + PER]
            )
            inner = (
                f'<table width="100%" border="0"><tr><td><table width="100%" cellpadding="0">{rows}</table></td></tr></table>'
                f'<div id="pageDec" pagesize="{PER}" pagecount="{len(posts)}"></div><script src="/js/page.js"></script>'
            )
            self.put(col.url.replace("index.", f"index_{number}." if number else "index."), self.page(col, inner))

    def article(self, col: Col, title: str, day: str, body: str = "", **more: Any) -> Post:
        path = f"/{day[:4]}/{day[5:]}/{3_400_000 + self.serial() * 17}.html"
        source, formed = more.get("source") or "洛岑县融媒体中心", more.get("formed", "")
        facts = (
            f'<table width="90%" border="1"><tr><td>索引号</td><td>LC{path[-10:-5]}</td><td>发文机关</td><td>{source}</td></tr>'
            f"<tr><td>成文日期</td><td>{said(formed)}</td><td>发布日期</td><td>{said(day)}</td></tr></table>"
            if formed
            else ""
        )
        main = (
            f'<table width="100%"><tr><td align="center"><h1 id="bt">{esc(title)}</h1></td></tr><tr><td align="center">{facts}时间：{said(day)}'
            f'　来源：{source}　【字体：大 中 小】</td></tr><tr><td><div id="content">{body or paragraphs(3, title, day)}</div></td></tr></table>'
        )
        metas = f'<meta name="ColumnName" content="{col.name}"><meta name="ArticleTitle" content="{esc(title)}"><meta name="PubDate" content="{day} 08:30">'
        self.put(path, self.frame(col, title, main, metas=metas, last="正文"))
        return Post(title, path, day, formed=formed)


# ---------------------------------------------------------------- the county


def county(site: Henan) -> None:
    gk = site.columns["gk"]
    site.column(gk, "政府信息公开指南", "guide")
    site.column(gk, "政府文件", "zfwj")
    area = site.column(gk, "重点领域信息公开", "zdly", heading=True)
    for name, key, kids in (
        ("涉农补贴", "snbt", (("农机购置补贴", "njbt"), ("耕地地力保护补贴", "dlbt"))),
        ("安全生产", "aqsc", (("事故通报", "sgtb"),)),
    ):
        field = site.column(area, name, key, heading=True)
        for text, slug in kids:
            site.column(field, text, slug)
    bureaus = site.column(gk, "部门信息公开", "bm", heading=True)
    site.column(gk, "政府信息公开年报", "nb0")
    for name, key in (("县应急管理局", "yjj"), ("县林业局", "lyj"), ("县财政局", "czj")):
        kit.other_bureau(site, bureaus, name, key, "", ("安全生产检查",) if key == "yjj" else ("公开招聘",))
        site.framed(site.columns[key], site.columns[f"{key}-0"].url)
    root = site.column(bureaus, "县农业农村局", "nyncj")
    for name, kids in (
        ("机构设置", (("机构职能", "zn"), ("领导信箱", ""), ("领导介绍", "ld"), ("内设机构", "ns"))),
        ("政策文件", (("部门文件", "wj"), ("政策解读", "jd"))),
        ("预决算公开", (("部门决算", "js"), ("部门预算", "ys"))),
        ("业务工作", (("高标准农田", "gbz"), ("建议提案办理", "ta"), ("行政处罚", "cf"))),
    ):
        head = site.column(root, name, f"head-{name}", heading=True)
        for text, key in kids:
            site.column(head, text, f"ny-{key}" if key else "mail-ny", url="" if key else site.columns["mail2"].url)
    for name, key in (("人事信息", "ny-rs"), ("工作动态", "ny-dt"), ("通知公告", "ny-tz"), ("政府信息公开年报", "ny-nb")):
        site.column(root, name, key)
    site.column(site.columns["topics"], "村务明示宣传", "dead", url="/topics/cwmsx/index.html")


def write_county(site: Henan) -> None:
    cols = site.columns
    site.standing(cols["guide"], f"<p>受理机构：洛岑县人民政府办公室</p><p>办公时间：8:00-12:00</p>{paragraphs(2, 'guide')}")
    rows = kit.dated([f"洛岑县人民政府关于{t}的通知" for t in PLACE.themes * 3], "2026-10-20", 10, 40, "zfwj")
    site.listing(cols["zfwj"], site.posts(cols["zfwj"], rows, gap=4))
    rows = [(f"{w}{{}}年耕地地力保护补贴面积公示", 27 - n) for n, w in enumerate(PLACE.towns)]
    posts = [(text.format(y), f"{y}-05-{day}") for y in (2026, 2025, 2024) for text, day in rows]
    # the one text that says who gets how much is the 14th row, on index_1.html
    posts[13] = ("洛岑县耕地地力保护补贴实施方案", posts[13][1])
    site.listing(cols["dlbt"], site.posts(cols["dlbt"], posts, source=FULL))
    for key, form, newest in (("njbt", "{w}农机购置补贴公示", "2026-10-12"), ("sgtb", "{w}事故通报", "2026-08-04")):
        rows = kit.dated([form.format(w=w) for w in PLACE.towns], newest, 20, 60, key)
        site.listing(cols[key], site.posts(cols[key], rows))
    rows = [(f"洛岑县{y}年政府信息公开工作年度报告", f"{y + 1}-03-2{y % 5}") for y in (2025, 2024, 2023)]
    site.listing(cols["nb0"], site.posts(cols["nb0"], rows))
    site.framed(cols["gk"], cols["guide"].url)


# ---------------------------------------------------------------- 县农业农村局


def bureau(site: Henan) -> None:
    organisation(site)
    documents(site)
    rest(site)
    site.framed(site.columns["nyncj"], site.columns["ny-zn"].url)


def organisation(site: Henan) -> None:
    cols = site.columns
    rows = (
        ("机构名称", FULL),
        ("办公地址", "洛岑县东关街道丰收路6号"),
        ("办公电话", f"{PLACE.phone}4401"),
        ("传真", f"{PLACE.phone}4402"),
        ("邮编", "099821"),
    )
    facts = "".join(
        f'<tr><td width="120" align="right">{a}：</td><td><table><tr><td>{b}</td></tr></table></td></tr>' for a, b in rows
    )
    site.standing(
        cols["ny-zn"],
        f'<table width="90%" border="1">{facts}</table><p>主要职责：</p><p>（一）统筹推动发展农村社会事业。（二）指导粮食生产。（三）负责农产品质量安全监督管理。</p>',
    )
    people = (
        ("阎春畦", "党组书记、局长", "1969年12月", "主持局全面工作"),
        ("庾南亩", "党组成员、副局长", "1978年2月", "分管种植业、农机"),
        ("桑含章", "党组成员、总农艺师", "1983年6月", "分管科教、质量安全"),
    )
    cards = "".join(
        f'<table width="90%" border="0"><tr><td width="140"><img src="{site.picture(f"/images/nyld{n}.png")}" width="120" height="160" alt="{name}"></td>'
        f"<td><table><tr><td>姓名：</td><td>{name}</td></tr><tr><td>职务：</td><td>{post}</td></tr><tr><td>出生年月：</td><td>{born}</td></tr>"
        f"<tr><td>工作分工：</td><td>{work}。</td></tr></table></td></tr></table>"
        for n, (name, post, born, work) in enumerate(people)
    )
    site.standing(cols["ny-ld"], cards)
    offices = (
        ("办公室", "负责机关文电、档案", "4403"),
        ("种植业股", "负责种植业结构调整", "4404"),
        ("农机股", "负责农机推广", "4405"),
    )
    site.standing(
        cols["ny-ns"],
        "".join(
            f"<p>{n}、{a}。主要职责：{b}。联系电话：{PLACE.phone}{c}。</p>"
            for (a, b, c), n in zip(offices, "一二三", strict=True)
        ),
    )


def documents(site: Henan) -> None:
    cols = site.columns
    things = ("春耕生产", "农药监管", "秸秆利用", "动物防疫", "农机安全", "宅基地管理", "种子市场")
    titles = [f"关于做好{things[n % 7]}有关工作的通知" for n in range(29)]
    titles[15] = "洛岑县农药经营许可管理办法"
    site.listing(cols["ny-wj"], site.posts(cols["ny-wj"], kit.dated(titles, "2026-10-27", 6, 26, "wj"), gap=5, source=FULL))
    rows = kit.dated([f"《{t}实施方案》解读" for t in things], "2026-08-14", 20, 45, "jd")
    site.listing(cols["ny-jd"], site.posts(cols["ny-jd"], rows, source=FULL))
    for key, word, first, when in (("ny-js", "决算", 2025, "09-22"), ("ny-ys", "预算", 2026, "02-12")):
        rows = []
        for back in range(3):
            day = f"{2026 - back}-{when}"
            rows += [(f"{FULL}{first - back}年部门{word}公开说明", day), (f"{FULL}{first - back}年部门{word}公开表", day)]
        site.listing(cols[key], site.posts(cols[key], rows, source=FULL))


def rest(site: Henan) -> None:
    cols = site.columns
    rows = kit.dated(
        [f"{w}高标准农田建设项目{what}公示" for w in PLACE.towns for what in ("招标", "竣工验收")], "2026-10-14", 12, 40, "gbz"
    )
    site.listing(cols["ny-gbz"], site.posts(cols["ny-gbz"], rows, source=FULL))
    site.standing(cols["ny-ta"], "<p>说明：2026年我局未收到人大代表建议和政协委员提案，本栏目暂无信息。</p>")
    site.pages[cols["ny-cf"].url] = kit.guard(412)
    rows = [
        (f"{FULL}2026年公开招聘农技人员公告", "2026-05-19"),
        ("关于桑含章等同志任职的通知", "2026-03-20"),
        (f"{FULL}2025年公开招聘拟聘人员公示", "2025-08-07"),
    ]
    site.listing(cols["ny-rs"], site.posts(cols["ny-rs"], rows, source=FULL))
    titles = [f"县农业农村局到{w}{t}" for t in ("指导秋收", "检查农资", "培训农机手") for w in PLACE.towns]
    site.listing(cols["ny-dt"], site.posts(cols["ny-dt"], kit.dated(titles, "2026-09-18", 2, 9, "dt"), source=FULL))
    titles = [f"关于{t}的通告" for t in ("秋季禁渔", "农机年检", "种子抽检", "病死畜禽处理")] * 5
    site.listing(cols["ny-tz"], site.posts(cols["ny-tz"], kit.dated(titles, "2026-11-10", 8, 24, "tz"), source=FULL))
    rows = [(f"{FULL}{y}年政府信息公开工作年度报告", f"{y + 1}-01-2{y % 4}") for y in (2025, 2024, 2023)]
    site.listing(cols["ny-nb"], site.posts(cols["ny-nb"], rows, source=FULL))


# ---------------------------------------------------------------- catalog and truth


def catalog() -> Row:
    return catalog_of("洛岑县农业农村局政务公开事项标准目录", FULL, "luocen-nyncj.docx", [*_first_items(), *_last_items()])


def _first_items() -> list[Row]:
    own = "洛岑县人民政府网—政务公开—部门信息公开—县农业农村局—"
    facts = [el("机构名称", "label"), group("联系方式", *labels("办公地址", "办公电话", "传真号码", "办公时间", "邮政编码"))]
    people = [*labels("姓名", "职务", "出生年月", "工作分工"), el("标准证件照", "image")]
    return [
        item(1, ("机构信息", "机构职能"), facts, own + "机构设置—机构职能", [(*BR, "机构设置", "机构职能")]),
        item(2, ("机构信息", "领导信息"), people, own + "机构设置—领导信息", [(*BR, "机构设置", "领导信息")]),
        item(
            3,
            ("机构信息", "内设机构"),
            labels("主要职责", "联系电话"),
            own + "机构设置-内设机构",
            [(*BR, "机构设置", "内设机构")],
        ),
        item(
            4,
            ("政策文件", "部门文件"),
            [el("农药经营许可管理办法"), el("其他文件")],
            own + "政策文件-部门文件",
            [(*BR, "政策文件", "部门文件")],
        ),
        item(
            5,
            ("建议提案", "建议提案办理"),
            [el("办理复文")],
            own + "业务工作—建议提案办理",
            [(*BR, "业务工作", "建议提案办理")],
        ),
        item(
            6,
            ("工作动态", "工作动态"),
            [el("农业农村工作动态", "statement")],
            own + "工作动态",
            [(*BR, "工作动态")],
            duty("两周一次", "P2W"),
        ),
        item(
            7,
            ("财政资金", "部门预算"),
            [el("部门预算公开说明"), el("部门预算公开表")],
            own + "财政资金—部门预算",
            [(*BR, "财政资金", "部门预算")],
            deadline("本级财政部门批复后20日内", "approval", 20, "day"),
        ),
    ]


def _last_items() -> list[Row]:
    own = "政务公开/部门信息公开/县农业农村局/"
    return [
        item(
            8,
            ("涉农补贴", "耕地地力保护补贴"),
            [el("耕地地力保护补贴面积公示"), el("耕地地力保护补贴实施方案")],
            "政务公开—重点领域信息公开—涉农补贴—耕地地力保护补贴",
            [("政务公开", "重点领域信息公开", "涉农补贴", "耕地地力保护补贴")],
            duty("每年6月30日前", "P1Y", "06-30"),
        ),
        item(
            9,
            ("农田建设", "高标准农田建设"),
            [el("项目招标公示"), el("项目竣工验收公示")],
            own + "业务工作/高标准农田建设",
            [(*BR, "业务工作", "高标准农田建设")],
        ),
        item(10, ("安全生产", "安全生产检查"), [el("检查计划")], own + "安全生产检查", [(*BR, "安全生产检查")]),
        item(
            11,
            ("行政执法", "行政处罚"),
            labels("处罚决定书文号", "处罚结果"),
            own + "业务工作/行政处罚",
            [(*BR, "业务工作", "行政处罚")],
            deadline("行政处罚决定作出之日起7个工作日内", "decision", 7),
        ),
        item(12, ("人事信息", "公开招聘"), [el("招聘公告")], own + "人事信息/公开招聘", [(*BR, "人事信息", "公开招聘")]),
        item(13, ("通知公告", "通知公告"), [el("农业通告信息", "statement")], "", []),
        item(
            14,
            ("政府信息公开", "年度报告"),
            [el("政府信息公开工作年度报告")],
            own + "政府信息公开/政府信息公开年报",
            [(*BR, "政府信息公开", "政府信息公开年报")],
            duty("每年1月31日前", "P1Y", "01-31"),
        ),
    ]


def truths(site: Henan) -> dict[str, Row]:
    def at(status: Any, *keys: str) -> Row:
        return kit.column_truth(site, status, *keys)

    either = ["found", "renamed"]
    return {
        "1": truth("a table in a table, in a frame of a frame; 办公时间 only in the footer and the county's guide; 传真, 邮编 are the labels",
                   at("found", "ny-zn"), "gap", "static", present="机构名称 办公地址 办公电话 传真号码 邮政编码", missing="办公时间",
                   must="element_missing", never=SEEN + " stale"),
        "2": truth("领导介绍 is 领导信息 (same), 领导信箱 before it; a heading without page above", at("found", "ny-ld"), "pass", "static",
                   present="姓名 职务 出生年月 工作分工 标准证件照", never=WHOLE),
        "3": truth("labels in running text, an office a paragraph", at("found", "ny-ns"), "pass", "static", present="主要职责 联系电话", never=WHOLE),
        "4": truth("days before titles; the wanted text is on index_1.html, which only a script links", at("found", "ny-wj"), "pass", "fresh",
                   present="农药经营许可管理办法", doubtful="其他文件", latest="2026-10-27", never=WHOLE),
        "5": truth("the framed page says that nothing arose", at("found", "ny-ta"), ["pass", "unclear"], "explained_empty",
                   never=SEEN + " element_missing stale"),
        "6": truth("September against two weeks; the county's news are fresh", at("found", "ny-dt"), "gap", "stale",
                   doubtful="农业农村工作动态", latest="2026-09-18", must="stale", never=SEEN + " element_missing"),
        "7": truth("预决算公开 is 财政资金 (same), a heading; 部门决算 before it", at("found", "ny-ys"), "pass",
                   present="部门预算公开说明 部门预算公开表", latest="2026-02-12", never=WHOLE),
        "8": truth("two headings of the county's tree above it; the plan is the 14th row, on index_1.html", at("found", "dlbt"), "pass", "fresh",
                   present="耕地地力保护补贴面积公示 耕地地力保护补贴实施方案", latest="2026-05-27", never=WHOLE),
        "9": truth("called 高标准农田", at(["renamed", "found"], "ny-gbz"), "pass", ["fresh", "static"],
                   present="项目招标公示 项目竣工验收公示", latest="2026-10-14", never=WHOLE),
        "10": truth("only 县应急管理局 has it", at("missing"), "gap", must="column_missing", never="column_empty element_missing stale"),
        "11": truth("412", at("unreachable"), "unclear", never=SEEN + " element_missing stale"),
        "12": truth("人事信息 has no child: one level up; other bureaus have 公开招聘", at("renamed", "ny-rs"), "pass", "fresh",
                    present="招聘公告", latest="2026-05-19", never=WHOLE),
        "13": truth("no column in the catalog; the county's and other bureaus' 通知公告 are not it", at(either, "ny-tz"), "pass", "fresh",
                    doubtful="农业通告信息", latest="2026-11-10", never=WHOLE),
        "14": truth("the level 政府信息公开 is not on the site", at(["renamed", "found"], "ny-nb"), "pass", "fresh",
                    present="政府信息公开工作年度报告", latest="2026-01-21", never=WHOLE),
    }  # fmt: skip


def build(base: str, today: dt.date) -> Site:
    site = Henan(PLACE, base, today)
    kit.common_part(site)
    county(site)
    fresh = kit.write_common(site, "")
    write_county(site)
    bureau(site)
    kit.write_home(site, fresh)
    for name in ("logo.jpg", "dh.gif", "bt.gif", "d0.gif", "d1.gif", "d2.gif"):
        site.picture(f"/images/{name}", 40, 10)
    site.pages["/js/page.js"] = Page(PAGER, content_type="application/javascript")
    site.pages["/js/jquery.js"] = Page("", content_type="application/javascript")
    site.pages["/css/css.css"] = Page("", content_type="text/css")
    agency = Agency("luocen-nyncj", FULL, ["县农业农村局", "农业农村局"], catalog(), {"items": truths(site)})
    missing = Page("<html><head><title>404</title></head><body><p>页面不存在</p></body></html>", status=404)
    return Site("luocen", PLACE.site, site.pages, [agency], aliases=["洛岑县政府网"], not_found=missing)
