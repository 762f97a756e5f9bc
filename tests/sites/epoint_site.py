"""泊汀县人民政府网站 (fictional), a portal of the 新点 make, and the truth about its 县住房和城乡建设局.

Traps: addresses are codes (/004003/004003001/moreinfo.html, then 2.html), the breadcrumb has no word 位置, days stand in brackets,
two columns are reached only by the 更多 of a tab whose heading is no link.
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
DEAD = frozenset({"/006/006009/moreinfo.html"})
"""Links that lead nowhere on purpose."""

PLACE = kit.Place(
    "boting",
    "泊汀县",
    "泊汀",
    "泊汀县人民政府网站",
    "9932090004",
    "0399-582",
    ("芦荡镇", "新塘镇", "圩桥镇", "双闸乡", "沙汀街道"),
    ("老旧小区改造", "电梯加装", "河道清淤", "口袋公园", "供水管网"),
    "xxgk@botingxian.example",
)
FULL = "泊汀县住房和城乡建设局"
BR = ("政务公开", "部门信息公开", "县住建局")
PER = 10
ONE = re.compile(r"about[12]|service2|mail2?|us|map|guide|zn|ld|ks|cg|\w+-0")
"""Keys of the columns that are one page of text: 1.html."""
OVER = re.compile(r"about|news|gk|service|talk|topics|bm|area|jg|cz|zf|zjj|jyj|sjj|wwj")
"""Keys of the columns that lead to others: secondpage.html."""


class Epoint(kit.Portal):
    """Folders are codes of three digits a level; the first level stands alone only at the top."""

    def __init__(self, base: str, today: dt.date) -> None:
        super().__init__(PLACE, base, today)
        self._used: dict[str, int] = {"": 1}

    def address(self, up: Col, key: str) -> str:
        self._used[up.code] = self._used.get(up.code, 0) + 1
        self._next = f"{up.code}{self._used[up.code]:03d}"
        steps = [self._next[: 3 * k] for k in range(1, len(self._next) // 3 + 1)]
        name = "1" if ONE.fullmatch(key) else "secondpage" if OVER.fullmatch(key) else "moreinfo"
        return "/" + "/".join(steps[1:] or steps) + f"/{name}.html"

    def column(self, up: Col, name: str, key: str, **more: Any) -> Col:
        self._next = up.code
        col = super().column(up, name, key, **more)
        col.code = self._next
        return col

    # -- frames

    def frame(self, col: Col, title: str, main: str, *, metas: str = "", crumb: bool = True, last: str = "") -> str:
        steps = [f'<a href="{step.url}">{step.name}</a>' if step.url else f"<span>{step.name}</span>" for step in col.trail()]
        where = "<i>/</i>".join([*steps, *([f"<span>{last}</span>"] if last else [])])
        nav = "".join(
            f'<li class="ewb-nav-item"><a href="{top.url}" class="ewb-nav-name">{top.name}</a></li>'
            for top in [self.home, *self.home.kids]
        )
        return f"""<!DOCTYPE html><html lang="zh-cn"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="SiteName" content="{PLACE.site}"><meta name="SiteIDCode" content="{PLACE.code}">
{metas}<title>{esc(title)}</title><link rel="stylesheet" href="/css/common.css"></head><body>
<div class="ewb-top"><div class="ewb-container"><span class="ewb-date">{self.clock()}</span>
<a href="{self.columns["map"].url}">网站地图</a></div></div>
<div class="ewb-header"><a href="/" class="ewb-logo"><img src="/images/logo.png" alt="{PLACE.site}"></a></div>
<div class="ewb-nav"><ul class="ewb-nav-list clearfix">{nav}</ul></div>
<div class="ewb-container">{f'<div class="ewb-location">{where}</div>' if crumb else ""}
<div class="ewb-main clearfix">{main}</div></div>
<div class="ewb-link"><select onchange="window.open(this.value)"><option value="">县区网站</option>{self.options()}</select></div>
<div class="ewb-footer">{self.imprint()}<p>技术支持：某软件公司</p></div>
<script src="/js/jquery.min.js"></script></body></html>
"""

    def left(self, col: Col) -> str:
        owner, entries = self.menu(col)
        if owner is self.home or not entries:
            return ""
        lines = "".join(
            f'<li class="wb-tree-item{" current" if entry is col else ""}"><h3 class="wb-tree-node"><a href="{entry.url}">{entry.name}</a></h3></li>'
            for entry in entries
        )
        return f'<div class="ewb-left"><div class="ewb-left-tt">{owner.name}</div><ul class="wb-tree">{lines}</ul></div>'

    def page(self, col: Col, inner: str) -> str:
        metas = f'<meta name="ColumnName" content="{col.name}">\n'
        main = f'{self.left(col)}<div class="ewb-right"><div class="ewb-right-tt"><span>{col.name}</span></div>{inner}</div>'
        return self.frame(col, f"{col.name}-{PLACE.site}", main, metas=metas)

    def standing(self, col: Col, body: str, **more: Any) -> None:
        self.put(col.url, self.page(col, f'<div class="ewb-article-info">{body}</div>'))

    def listing(self, col: Col, posts: Sequence[Post], **more: Any) -> None:
        col.posts = list(posts)
        total = max(1, -(-len(posts) // PER))
        for number in range(1, total + 1):
            rows = "".join(
                f'<li class="ewb-list-node clearfix"><a href="{p.url}" class="ewb-list-name" title="{esc(p.title)}" target="_blank">'
                f'{"<font color=red>[顶]</font>" if p.pinned else ""}{esc(p.title)}</a><span class="ewb-list-date">[{p.day}]</span></li>\n'
                for p in posts[(number - 1) * PER : number * PER]
            )
            inner = f'<ul class="ewb-list">{rows}</ul>{self.pager(col, number, total)}{more.get("side", "")}'
            markup = self.page(col, inner)
            self.put(self.numbered(col, number), markup)
            if number == 1 and total > 1:
                self.put(col.url.replace("moreinfo", "1"), markup)

    def numbered(self, col: Col, number: int) -> str:
        return col.url if number == 1 else col.url.replace("moreinfo", str(number))

    def pager(self, col: Col, number: int, total: int) -> str:
        if total == 1:
            return ""
        folder = col.url.removesuffix("moreinfo.html")
        before = f'<a href="{folder}{number - 1}.html">上一页</a>' if number > 1 else "<span>上一页</span>"
        after = f'<a href="{folder}{number + 1}.html">下一页</a>' if number < total else "<span>下一页</span>"
        return (
            f'<div class="ewb-page"><ul class="m-pagination-page"><li><a href="{folder}1.html">首页</a></li><li>{before}</li>'
            f'<li><span id="index">{number}/{total}</span></li><li>{after}</li><li><a href="{folder}{total}.html">末页</a></li></ul></div>'
        )

    def article(self, col: Col, title: str, day: str, body: str = "", **more: Any) -> Post:
        key = kit.hexid("boting", self.serial())
        path = f"{col.url.rsplit('/', 1)[0]}/{day.replace('-', '')}/{key[:8]}-{key[8:12]}-{key[12:16]}-{key[16:20]}-{key[20:]}.html"
        source, formed = more.get("source") or "泊汀县融媒体中心", more.get("formed", "")
        facts = (
            f'<table class="ewb-xxgk"><tr><td>索引号</td><td>BT{key[:6]}</td><td>发文机构</td><td>{source}</td></tr>'
            f"<tr><td>成文日期</td><td>{formed}</td><td>发布日期</td><td>{day}</td></tr></table>"
            if formed
            else ""
        )
        main = (
            f'<div class="ewb-article"><h3 class="article-title">{esc(title)}</h3><div class="article-sources">【信息时间：{day}　'
            f'信息来源：{source}　阅读次数：<span id="infoViewCount"></span>】</div>{facts}'
            f'<div class="article-info" id="zoom">{body or paragraphs(3, title, day)}</div></div>'
        )
        metas = f'<meta name="ColumnName" content="{col.name}"><meta name="ArticleTitle" content="{esc(title)}"><meta name="PubDate" content="{day} 09:00">'
        self.put(path, self.frame(col, f"{title}-{PLACE.site}", main, metas=metas, last="正文"))
        return Post(title, path, day, more.get("pinned", False), formed)

    def tabs(self, name: str, cols: Sequence[Col]) -> str:
        """A block of tabs: the headings switch, only 更多 leads to a column."""
        heads = "".join(
            f'<li class="ewb-tab-view{" current" if not n else ""}" data-target="tab{c.code}"><a href="javascript:;">{c.name}</a></li>'
            for n, c in enumerate(cols)
        )
        bodies = "".join(
            f'<div class="ewb-tab-bd" id="tab{c.code}"{" style=display:none" if n else ""}><ul class="ewb-com-items">'
            + "".join(
                f'<li class="ewb-com-item"><a href="{p.url}">{esc(p.title)}</a><span class="r">{p.day[5:]}</span></li>'
                for p in c.posts[:5]
            )
            + f'</ul><a class="ewb-more" href="{c.url}">更多&gt;</a></div>'
            for n, c in enumerate(cols)
        )
        return f'<div class="ewb-block"><h2 class="ewb-block-tt">{name}</h2><ul class="ewb-tab-hd clearfix">{heads}</ul>{bodies}</div>'


# ---------------------------------------------------------------- the county


def county(site: Epoint) -> None:
    gk = site.columns["gk"]
    for name, key in (
        ("政府信息公开指南", "guide"),
        ("政府文件", "zfwj"),
        ("重点领域信息公开", "area"),
        ("政府信息公开年报", "nb0"),
        ("部门信息公开", "bm"),
    ):
        site.column(gk, name, key)
    for name, key in (("农村危房改造", "wf"), ("义务教育", "yw"), ("社会救助", "jz")):
        site.column(site.columns["area"], name, key)
    site.column(site.columns["bm"], "县住建局", "zjj")
    root = site.columns["zjj"]
    for name, key in (
        ("机构设置", "jg"), ("财政预决算", "cz"), ("住房保障", "zfbz"), ("物业管理", "wy"), ("行政执法", "zf"), ("人事信息", "rs"),
        ("通知公告", "tz"), ("政府信息公开年报", "nb"),
    ):  # fmt: skip
        site.column(root, name, key)
    for up, name, key in (
        ("jg", "机构职能", "zn"), ("jg", "领导信箱", ""), ("jg", "领导简介", "ld"), ("jg", "内设科室", "ks"), ("cz", "部门决算", "js"),
        ("cz", "部门预算", "ys"), ("cz", "政府采购", "cg"), ("zfbz", "公共租赁住房分配", "gzf"), ("zfbz", "住房租赁补贴", "bt"),
        ("zf", "行政许可", "xk"), ("zf", "行政处罚", "cf"),
    ):  # fmt: skip
        site.column(site.columns[up], name, key or "mail-zj", url="" if key else site.columns["mail2"].url)
    for name, key in (("部门文件", "wj"), ("政策解读", "jd")):
        site.column(root, name, key, shown=False)
    site.column(site.columns["topics"], "文明城市创建", "dead", url="/006/006009/moreinfo.html")


def write_county(site: Epoint) -> None:
    cols = site.columns
    for name, key in (("县教育局", "jyj"), ("县审计局", "sjj"), ("县文旅局", "wwj")):
        kit.other_bureau(site, cols["bm"], name, key, "", ("行政处罚", "物业管理") if key == "wwj" else ())
    for key in ("gk", "area", "bm"):
        site.landing(cols[key])
    site.standing(cols["guide"], f"<p>受理机构：泊汀县人民政府办公室</p><p>邮政编码：099810</p>{paragraphs(2, 'guide')}")
    rows = kit.dated([f"泊汀县人民政府关于{t}的意见" for t in PLACE.themes * 3], "2026-10-19", 10, 40, "zfwj")
    site.listing(cols["zfwj"], site.posts(cols["zfwj"], rows, gap=6))
    rows = [(f"泊汀县{y}年政府信息公开工作年度报告", f"{y + 1}-03-1{y % 7}") for y in (2025, 2024, 2023)]
    site.listing(cols["nb0"], site.posts(cols["nb0"], rows))
    rows = kit.dated([f"{w}农村危房改造对象公示" for w in PLACE.towns * 2], "2026-09-24", 20, 50, "wf")
    site.listing(cols["wf"], site.posts(cols["wf"], rows, source=FULL))
    for key, what in (("yw", "义务教育招生公告"), ("jz", "临时救助公示")):
        site.listing(cols[key], site.posts(cols[key], kit.dated([w + what for w in PLACE.towns], "2026-08-20", 15, 60, key)))


# ---------------------------------------------------------------- 县住建局


def bureau(site: Epoint) -> None:
    organisation(site)
    documents(site)
    money(site)
    business(site)
    cols = site.columns
    for key in ("jg", "cz", "zfbz", "zf"):
        site.landing(cols[key])
    inner = site.tabs("政策文件", (cols["wj"], cols["jd"])) + site.tabs("公示公告", (cols["tz"], cols["rs"]))
    site.put(cols["zjj"].url, site.page(cols["zjj"], inner))


def organisation(site: Epoint) -> None:
    cols = site.columns
    site.standing(
        cols["zn"],
        f"<p>机构名称：{FULL}　办公地址：泊汀县沙汀街道建业路15号　办公时间：周一至周五8:30-12:00，14:00-17:30（夏季14:30-18:00）　"
        f"联系电话：{PLACE.phone}3301　电子邮箱：zjj@botingxian.example</p><p>主要职责</p><p>（一）承担保障城镇低收入家庭住房的责任。</p>"
        "<p>（二）监督管理建筑市场、房地产市场。</p><p>（三）指导全县村镇建设。</p>",
    )
    people = (
        ("沈若川", "党委书记、局长", "男，汉族，1970年11月生，大学学历", "主持全面工作"),
        ("陆知秋", "党委委员、副局长", "女，汉族，1982年4月生，硕士", "分管住房保障、物业管理"),
    )
    body = "".join(
        f'<table class="ewb-ld"><tr><td rowspan="3"><img src="{site.picture(f"/images/ld{n}.png")}" alt="{name}" width="120" height="160"></td>'
        f"<td>姓名</td><td>{name}</td></tr><tr><td>职务</td><td>{post}</td></tr><tr><td>工作分工</td><td>{work}。</td></tr>"
        f'<tr><td colspan="3">{name}，{facts}。</td></tr></table>'
        for n, (name, post, facts, work) in enumerate(people)
    )
    site.standing(cols["ld"], body)
    rows = (
        ("办公室", "负责文电、会务。", "3302"),
        ("住房保障科", "负责公租房、租赁补贴。", "3303"),
        ("物业科", "负责物业服务监管。", "3304"),
    )
    site.standing(
        cols["ks"], "".join(f"<p><b>{a}</b></p><p>主要职责：{b}</p><p>联系电话：{PLACE.phone}{c}</p>" for a, b, c in rows)
    )


def documents(site: Epoint) -> None:
    cols = site.columns
    things = ("燃气安全", "房屋市政工程", "商品房预售", "农村自建房", "城市内涝", "装修垃圾")
    titles = [f"关于做好{things[n % 6]}工作的通知" for n in range(24)]
    titles[14] = "泊汀县建筑工地扬尘管控办法"
    posts = site.posts(cols["wj"], kit.dated(titles, "2026-11-03", 7, 28, "wj"), gap=5, source=FULL)
    old = site.article(cols["wj"], "泊汀县住房和城乡建设局权责清单说明", "2023-02-14", source=FULL, pinned=True)
    site.listing(cols["wj"], [old, *posts])
    rows = kit.dated([f"《{t}实施方案》解读" for t in things], "2026-09-30", 20, 45, "jd")
    site.listing(cols["jd"], site.posts(cols["jd"], rows, source=FULL))


def money(site: Epoint) -> None:
    cols = site.columns
    for key, word, first, when in (("js", "决算", 2024, "2025-09-18"), ("ys", "预算", 2026, "2026-02-11")):
        rows = []
        for back in range(3):
            day = f"{int(when[:4]) - back}{when[4:]}"
            rows += [(f"{FULL}{first - back}年度部门{word}说明", day), (f"{FULL}{first - back}年度部门{word}报表", day)]
        site.listing(cols[key], site.posts(cols[key], rows, source=FULL))
    site.standing(cols["cg"], "<p>2026年度我局无政府采购事项，本栏目暂无信息，特此说明。</p>")


def business(site: Epoint) -> None:
    cols = site.columns
    site.listing(cols["gzf"], site.posts(cols["gzf"], [(f"泊汀县{y}年第{n}批公共租赁住房分配结果公示", d) for y, n, d in (
        (2026, 3, "2026-10-15"), (2026, 2, "2026-06-25"), (2026, 1, "2026-03-12"), (2025, 4, "2025-12-04"))], source=FULL))  # fmt: skip
    site.listing(cols["bt"], site.posts(cols["bt"], [("泊汀县2026年三季度住房租赁补贴发放公示", "2026-10-09")], source=FULL))
    rows = [("泊汀县2026年上半年物业服务企业信用评价结果", "2026-08-11"), ("泊汀县物业服务收费指导标准", "2025-11-26")]
    site.listing(cols["wy"], site.posts(cols["wy"], rows, source=FULL))
    rows = kit.dated([f"建筑工程施工许可证发放公示（第{n}期）" for n in range(12, 0, -1)], "2026-11-09", 20, 32, "xk")
    site.listing(cols["xk"], site.posts(cols["xk"], rows, source=FULL))
    site.pages[cols["cf"].url] = Page("<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>", status=503)
    rows = [
        ("关于陆知秋等同志任职的通知", "2026-07-02"),
        (f"{FULL}公开招聘工作人员公告", "2026-04-17"),
        ("关于丁问樵同志退休的通知", "2025-12-30"),
    ]
    site.listing(cols["rs"], site.posts(cols["rs"], rows, source=FULL))
    rows = kit.dated([f"关于{w}停水施工的公告" for w in PLACE.towns * 3], "2026-11-16", 3, 15, "tz")
    site.listing(cols["tz"], site.posts(cols["tz"], rows, source=FULL))
    rows = [(f"{FULL}{y}年政府信息公开工作年度报告", f"{y + 1}-01-1{y % 9}") for y in (2025, 2024, 2023)]
    site.listing(cols["nb"], site.posts(cols["nb"], rows, source=FULL))


# ---------------------------------------------------------------- catalog and truth


def catalog() -> Row:
    return catalog_of("泊汀县住房和城乡建设局主动公开目录", FULL, "boting-zjj.docx", [*_first_items(), *_last_items()])


def _first_items() -> list[Row]:
    own = "泊汀县人民政府网站—政务公开—部门信息公开—县住建局—"
    facts = [el("机构名称", "label"), group("联系方式", *labels("办公地址", "办公时间", "办公电话", "邮政编码", "电子邮箱"))]
    people = [*labels("姓名", "职务", "工作分工"), el("照片", "image")]
    return [
        item(1, ("机构信息", "机构职能"), facts, own + "机构设置—机构职能", [(*BR, "机构设置", "机构职能")]),
        item(2, ("机构信息", "领导信息"), people, own + "机构设置—领导信息", [(*BR, "机构设置", "领导信息")]),
        item(
            3,
            ("政策文件", "部门文件"),
            [el("建筑工地扬尘管控办法"), el("其他文件")],
            own + "政策文件-部门文件",
            [(*BR, "政策文件", "部门文件")],
        ),
        item(4, ("政策文件", "政策解读"), [el("政策解读")], own + "政策文件-政策解读", [(*BR, "政策文件", "政策解读")]),
        item(5, ("保障性住房", "公租房"), [el("分配结果")], own + "住房保障—公租房分配", [(*BR, "住房保障", "公租房分配")]),
        item(
            6,
            ("农村危房改造", "对象公示"),
            [el("农村危房改造对象公示")],
            "政务公开—重点领域信息公开—农村危房改造—改造对象",
            [("政务公开", "重点领域信息公开", "农村危房改造", "改造对象")],
        ),
        item(
            7,
            ("财政资金", "部门预算"),
            [el("部门预算说明"), el("部门预算报表")],
            own + "财政资金—部门预算",
            [(*BR, "财政资金", "部门预算")],
            deadline("本级财政部门批复后20日内", "approval", 20, "day"),
        ),
    ]


def _last_items() -> list[Row]:
    own = "政务公开>部门信息公开>县住建局>"
    return [
        item(
            8,
            ("财政资金", "部门决算"),
            [el("部门决算说明"), el("部门决算报表")],
            own + "财政资金>部门决算",
            [(*BR, "财政资金", "部门决算")],
            duty("每年9月30日前", "P1Y", "09-30"),
        ),
        item(9, ("财政资金", "政府采购"), [el("采购公告")], own + "财政资金>政府采购", [(*BR, "财政资金", "政府采购")]),
        item(10, ("行政事业性收费", "收费目录"), [el("收费目录")], own + "行政事业性收费", [(*BR, "行政事业性收费")]),
        item(
            11,
            ("行政执法", "行政处罚"),
            [el("处罚决定")],
            own + "行政执法>行政处罚",
            [(*BR, "行政执法", "行政处罚")],
            deadline("行政处罚决定作出之日起7个工作日内", "decision", 7),
        ),
        item(
            12,
            ("人事信息", "人事任免"),
            [el("任职通知")],
            own + "法定主动公开内容>人事信息",
            [(*BR, "法定主动公开内容", "人事信息")],
        ),
        item(13, ("物业管理", "信用评价"), [el("物业服务企业信用评价结果")], "", []),
        item(
            14,
            ("政府信息公开", "年度报告"),
            [el("政府信息公开工作年度报告")],
            own + "信息公开年报",
            [(*BR, "信息公开年报")],
            duty("每年1月31日前", "P1Y", "01-31"),
        ),
    ]


def truths(site: Epoint) -> dict[str, Row]:
    def at(status: Any, *keys: str) -> Row:
        return kit.column_truth(site, status, *keys)

    either = ["found", "renamed"]
    return {
        "1": truth("five labels in one paragraph, 邮政编码 only in the footer and in the county's guide; 联系电话 is 办公电话", at("found", "zn"),
                   "gap", "static", present="机构名称 办公地址 办公时间 办公电话 电子邮箱", missing="邮政编码", must="element_missing",
                   never=SEEN + " stale"),
        "2": truth("领导简介 is 领导信息 (same), a table a person; 领导信箱 before it", at("found", "ld"), "pass", "static",
                   present="姓名 职务 工作分工 照片", never=WHOLE),
        "3": truth("a tab below the heading 政策文件, only its 更多 leads there; a pinned row of 2023; the wanted text is on 2.html",
                   at("found", "wj"), "pass", "fresh", present="建筑工地扬尘管控办法", doubtful="其他文件", latest="2026-11-03", never=WHOLE),
        "4": truth("the second tab, whose 更多 stands below 部门文件's", at("found", "jd"), "pass", "fresh", present="政策解读",
                   latest="2026-09-30", never=WHOLE),
        "5": truth("公租房分配 is called 公共租赁住房分配 here", at(["renamed", "found"], "gzf"), "pass", ["fresh", "static"], present="分配结果",
                   latest="2026-10-15", never=WHOLE),
        "6": truth("农村危房改造 has no child: one level up, on the county's part", at("renamed", "wf"), "pass", ["fresh", "static"],
                   present="农村危房改造对象公示", latest="2026-09-24", never=WHOLE),
        "7": truth("财政预决算 is 财政资金 (same); 部门决算 before it", at("found", "ys"), "pass", present="部门预算说明 部门预算报表",
                   latest="2026-02-11", never=WHOLE),
        "8": truth("the accounts of 2025 were due 2026-09-30; the newest row is of 2025", at("found", "js"), "gap", "stale",
                   present="部门决算说明 部门决算报表", latest="2025-09-18", must="stale", never=SEEN + " element_missing"),
        "9": truth("the page says that nothing arose", at("found", "cg"), ["pass", "unclear"], "explained_empty",
                   never=SEEN + " element_missing stale"),
        "10": truth("only other bureaus have it", at("missing"), "gap", must="column_missing", never="column_empty element_missing stale"),
        "11": truth("503", at("unreachable"), "unclear", never=SEEN + " element_missing stale"),
        "12": truth("the level 法定主动公开内容 is not on the site", at(either, "rs"), "pass", "fresh", present="任职通知", latest="2026-07-02",
                    never=WHOLE),
        "13": truth("no column in the catalog; 物业管理 of another bureau is not it", at(either, "wy"), "pass", ["fresh", "static"],
                    present="物业服务企业信用评价结果", latest="2026-08-11", never=WHOLE),
        "14": truth("政府信息公开年报 is 信息公开年报 (same); the county has its own", at("found", "nb"), "pass", "fresh",
                    present="政府信息公开工作年度报告", latest="2026-01-10", never=WHOLE),
    }  # fmt: skip


def build(base: str, today: dt.date) -> Site:
    site = Epoint(base, today)
    kit.common_part(site)
    county(site)
    fresh = kit.write_common(site, "")
    write_county(site)
    bureau(site)
    kit.write_home(site, fresh)
    site.picture("/images/logo.png", 40, 10)
    site.pages["/css/common.css"] = Page("", content_type="text/css")
    site.pages["/js/jquery.min.js"] = Page("", content_type="application/javascript")
    agency = Agency("boting-zjj", FULL, ["县住建局", "县住房城乡建设局"], catalog(), {"items": truths(site)})
    missing = Page("<html><head><title>404</title></head><body><h1>抱歉，您访问的页面不存在</h1></body></html>", status=404)
    return Site("boting", PLACE.site, site.pages, [agency], aliases=["泊汀县政府网"], not_found=missing)
