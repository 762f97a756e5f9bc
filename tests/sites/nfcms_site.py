"""澄坪县人民政府 (fictional), a static portal of the Guangdong NFCMS make, and the truth about its 县水务局.

Traps: pages are counted from one (index_2.html, a.last 最后一页), addresses are absolute, news stand in cards and photo walls,
each leader has a page of his own, budget tables are attachments only, the roll of river chiefs is on page 2.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Any

from evaluation.harness import Agency, Page, Site
from tests.sites import _makes_kit_a as kit
from tests.sites._kit import Post, Row, days_back, deadline, duty, el, esc, item, labels, paragraphs, spoken, truth
from tests.sites._makes_kit_a import SEEN, WHOLE, Col
from tests.sites._makes_kit_b import catalog as catalog_of
from tests.sites._makes_kit_b import monthly, months_back

AS_OF = dt.date(2026, 11, 20)
DEAD = frozenset({"/topics/qxws2019/index.html"})
"""Links that lead nowhere on purpose."""

PLACE = kit.Place(
    "chengping",
    "澄坪县",
    "澄坪",
    "澄坪县人民政府门户网站",
    "9944210003",
    "0399-531",
    ("石坳镇", "禾岗镇", "双溪口镇", "大榕镇", "麻园乡"),
    ("碧道建设", "防汛备汛", "饮水安全", "灌区改造", "山塘整治"),
    "xxb@chengpingxian.example",
)
FULL = "澄坪县水务局"
BR = ("政务公开", "部门信息公开", "县水务局")
PER = {"rows": 12, "cards": 6, "photos": 8}


class Nfcms(kit.Portal):
    """Folders with index.html, index_2.html, …; articles in content/ below their column."""

    def folder(self, col: Col | None) -> str:
        while col and not col.url:
            col = col.up
        return re.sub(r"[^/]*$", "", col.url) if col else "/"

    def address(self, up: Col, key: str) -> str:
        return f"{self.folder(up)}{key.replace('-', '')}/index.html"

    def put(self, path: str, markup: str, *, delay: float = 0.0) -> None:
        """This make writes whole addresses."""
        super().put(path, re.sub(r'\b(href|src)="/', rf'\1="{self.base}/', markup), delay=delay)

    def left(self, col: Col) -> str:
        owner, entries = self.menu(col)
        lines = ""
        for entry in entries:
            kids = "".join(f'<dd><a href="{kid.url}">{kid.name}</a></dd>' for kid in entry.kids) if owner.menu else ""
            lines += f'<dt><a href="{entry.url or "javascript:;"}">{entry.name}</a></dt>{kids}\n'
        return f'<div class="sidebar"><h3>{owner.name}</h3><dl>{lines}</dl></div>' if entries else ""

    def frame(self, col: Col, title: str, main: str, *, metas: str = "", crumb: bool = True, last: str = "") -> str:
        steps = [f'<a href="{step.url}">{step.name}</a>' if step.url else f"<span>{step.name}</span>" for step in col.trail()]
        where = " &gt; ".join([*steps, *([last] if last else [])])
        nav = "".join(f'<li><a href="{top.url}">{top.name}</a></li>' for top in [self.home, *self.home.kids])
        return f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="SiteName" content="{self.place.site}"><meta name="SiteDomain" content="www.chengpingxian.example">
<meta name="SiteIDCode" content="{self.place.code}">{metas}<title>{esc(title)}</title></head><body>
<div class="top"><span>{self.clock()}</span> <a href="http://www.lingnansheng.example/">省政府网</a></div>
<div class="logo"><img src="/images/logo.png" alt=""></div><div class="nav"><ul>{nav}</ul></div>
{f'<div class="position">当前位置：{where}</div>' if crumb else ""}
<div class="container">{main}</div>
<div class="links">友情链接：<select onchange="window.open(this.value)">{self.options()}</select></div>
<div class="footer">{self.imprint()}</div></body></html>"""

    def standing(self, col: Col, body: str, **more: Any) -> None:
        metas = f'<meta name="ColumnName" content="{col.name}">'
        main = f'{self.left(col)}<div class="main"><h2>{col.name}</h2><div class="article-content">{body}</div></div>'
        self.put(col.url, self.frame(col, f"{col.name} - {self.place.site}", main, metas=metas))

    def article(self, col: Col, title: str, day: str, body: str = "", **more: Any) -> Post:
        path = f"{self.folder(col)}content/post_{7_300_000 + self.serial() * 13}.html"
        source = more.get("source") or f"{self.place.name}融媒体中心"
        formed = more.get("formed", "")
        facts = (
            f"<table class='xxgk'><tr><td>索引号：</td><td>CP{path[-10:-5]}</td><td>发布机构：</td><td>{source}</td></tr>"
            f"<tr><td>成文日期：</td><td>{spoken(formed)}</td><td>发布日期：</td><td>{spoken(day)}</td></tr>"
            f"<tr><td>文号：</td><td>{more.get('number', '')}</td><td>有效性：</td><td>有效</td></tr></table>"
            if formed
            else ""
        )
        metas = f'<meta name="ColumnName" content="{col.name}"><meta name="ArticleTitle" content="{esc(title)}">'
        metas += f'<meta name="PubDate" content="{day} 09:12"><meta name="ContentSource" content="{source}">'
        main = (
            f'<h1 class="title">{esc(title)}</h1>{facts}<div class="date_row">发布日期：{day} 09:12:40 来源：{source}'
            f' 浏览次数：<span id="hits">-</span></div><div class="article-content">{body or paragraphs(3, title, day)}</div>'
        )
        self.put(path, self.frame(col, f"{title} - {self.place.site}", main, metas=metas, last="正文"))
        return Post(title, path, day, formed=formed)

    def row(self, post: Post, style: str) -> str:
        link = f'<a href="{post.url}" title="{esc(post.title)}" target="_blank">'
        if style == "cards":
            return (
                f'<div class="card">{link}<img src="/images/thumb.png" alt=""><h4>{esc(post.title)}</h4>'
                f'<p class="intro">近日，{esc(post.title[:12])}，各项工作有序推进……</p></a><span class="time">{post.day}</span></div>'
            )
        if style == "photos":
            return f'<li class="pic">{link}<img src="/images/thumb.png" alt="{esc(post.title)}"></a><p>{link}{esc(post.title[:18])}…</a></p><em>{post.day}</em></li>'
        top = '<i class="top">置顶</i>' if post.pinned else ""
        return f'<li>{top}{link}{esc(post.title)}</a><span class="date">{post.day}</span></li>'

    def listing(self, col: Col, posts: Sequence[Post], **more: Any) -> None:
        style, col.posts = more.get("via") or "rows", list(posts)
        size = PER[style]
        total = max(1, -(-len(posts) // size))
        for page in range(1, total + 1):
            rows = "\n".join(self.row(post, style) for post in posts[(page - 1) * size : page * size])
            box = f'<div class="cards">{rows}</div>' if style == "cards" else f'<ul class="{style} news_list">{rows}</ul>'
            main = f'{self.left(col)}<div class="main"><h2>{col.name}</h2>{box}{self.pager(col, page, total)}</div>{more.get("side", "")}'
            metas = f'<meta name="ColumnName" content="{col.name}">'
            self.put(self.page(col, page), self.frame(col, f"{col.name} - {self.place.site}", main, metas=metas))

    def page(self, col: Col, number: int) -> str:
        return col.url if number == 1 else col.url.replace("index.html", f"index_{number}.html")

    def pager(self, col: Col, page: int, total: int) -> str:
        if total == 1:
            return ""
        numbers = "".join(
            f'<span class="current">{k}</span>' if k == page else f'<a href="{self.page(col, k)}">{k}</a>'
            for k in range(1, total + 1)
        )
        after = (
            f'<a class="next" href="{self.page(col, page + 1)}">下一页</a>' if page < total else '<a class="next">下一页</a>'
        )
        return f'<div class="page"><a class="first" href="{col.url}">首页</a>{numbers}{after}<a class="last" href="{self.page(col, total)}">最后一页</a></div>'


# ---------------------------------------------------------------- 县水务局


def county(site: Nfcms) -> None:
    gk = site.columns["gk"]
    guide = site.column(gk, "政府信息公开指南", "zn")
    files = site.column(gk, "政策文件", "wj")
    dept = site.column(gk, "部门信息公开", "bmxx")
    site.landing(gk)
    site.standing(guide, "<p>受理机构：澄坪县人民政府办公室</p><p>联系电话：0399-5310012</p><p>传真号码：0399-5310013</p>")
    rows = [
        (f"澄坪县人民政府关于{w}公路用地的批复", d)
        for w, d in zip(PLACE.towns, days_back("2026-10-27", 5, 9, 30, "gk"), strict=True)
    ]
    site.listing(files, site.posts(files, rows, gap=4))
    for name, key in (("县林业局", "lyj"), ("县财政局", "czj"), ("县应急管理局", "yjj")):
        kit.other_bureau(site, dept, name, key, "rows", ("双随机一公开", "工作动态"))


def bureau(site: Nfcms) -> None:
    root = site.column(site.columns["bmxx"], "县水务局", "swj")
    root.menu = root.kids
    body = site.column(root, "机构设置", "jgsz", heading=True)
    policy = site.column(root, "政策文件", "zcwj", heading=True)
    money = site.column(root, "预决算公开", "yjs", heading=True)
    key = site.column(root, "重点领域信息公开", "zdly", heading=True)
    law = site.column(root, "行政执法公示", "zfgs", heading=True)
    for up, name, slug in (
        (body, "机构职能", "jgzn"),
        (body, "领导之窗", "ldzc"),
        (body, "内设科室", "nsks"),
        (policy, "部门文件", "bmwj"),
        (policy, "行政规范性文件", "gfxwj"),
        (money, "部门决算", "bmjs"),
        (money, "部门预算", "bmys"),
        (key, "河湖长制", "hhzz"),
        (key, "水土保持", "stbc"),
        (key, "招标投标", "zbtb"),
        (key, "建议提案办理", "jyta"),
        (law, "行政处罚", "xzcf"),
        (root, "水情信息", "sqxx"),
        (root, "通知公告", "swtz"),
        (root, "工作动态", "swdt"),
    ):
        site.column(up, name, slug)
    body.kids.insert(1, site.columns["mail2"])  # 领导信箱 beside 领导之窗
    site.landing(site.columns["bmxx"])
    news = site.posts(site.columns["swdt"], _news(), source=FULL)
    site.listing(site.columns["swdt"], news, via="photos")
    lines = "".join(f'<li><a href="{p.url}">{p.title}</a><span>{p.day}</span></li>' for p in news[:6])
    site.standing(root, f"<h3>工作动态</h3><ul>{lines}</ul>")
    organisation(site)
    documents(site)
    fields(site)
    site.pages[site.columns["xzcf"].url] = kit.guard(412)


def _news() -> list[tuple[str, str]]:
    forms = ("县水务局到{w}检查{t}", "{w}{t}现场会召开", "全县{t}工作推进会召开", "{w}扎实推进{t}")
    return kit.dated(kit.headlines(forms, PLACE, 21, "sw"), "2026-11-16", 2, 8, "sw")


def organisation(site: Nfcms) -> None:
    site.standing(
        site.columns["jgzn"],
        f"<p>机构名称：{FULL}。办公地址：澄坪县清渠路6号；办公时间：周一至周五8:30-12:00，14:30-17:30（法定节假日除外）；"
        "联系电话：0399-5316201；邮政编码：099531。</p><p>主要职责：（一）保障水资源的合理开发利用。（二）负责全县水利工程建设与运行管理。"
        "（三）组织指导水土保持工作。</p>",
    )
    rows = (
        ("办公室", "负责机关日常运转、信息公开", 6201),
        ("河湖管理股", "负责河湖长制日常工作", 6207),
        ("水土保持股", "负责水土保持方案审查", 6209),
    )
    table = kit.table(("股室名称", "主要职责", "联系电话"), [(a, b, f"0399-531{c}") for a, b, c in rows])
    site.standing(site.columns["nsks"], table)
    posts = []
    for name, post, work, day in (
        ("黎望川", "局长、党组书记", "主持局全面工作", "2026-03-12"),
        ("阮秋汀", "副局长、党组成员", "分管水利工程建设、农村供水", "2025-08-06"),
        ("温砚舟", "副局长、党组成员", "分管河湖管理、水土保持", "2024-11-20"),
    ):
        photo = site.picture(f"/img/{site.serial()}.png")
        text = f'<p><img src="{photo}" alt="{name}" width="120" height="160"></p>' + kit.pairs(
            ("姓名", name), ("职务", f"{FULL}{post}"), ("工作分工", work + "。")
        )
        posts.append(site.article(site.columns["ldzc"], name, day, text, source=FULL))
    site.listing(site.columns["ldzc"], posts, via="photos")


def documents(site: Nfcms) -> None:
    cols = site.columns
    topics = ("山塘安全度汛", "农村供水水质检测", "河道采砂监管", "节水型单位创建", "小型水库巡查")
    days = days_back("2026-11-04", 26, 9, 25, "bmwj")
    rows = [(f"澄坪县水务局关于做好{topics[n % 5]}工作的通知", day) for n, day in enumerate(days)]
    posts = site.posts(cols["bmwj"], rows, gap=6, source=FULL, number="澄水〔2026〕31号")
    old = site.article(cols["bmwj"], "澄坪县水务局关于印发公文处理办法的通知", "2022-05-17", formed="2022-05-11", source=FULL)
    site.listing(cols["bmwj"], [Post(old.title, old.url, old.day, pinned=True, formed=old.formed), *posts])
    late = site.article(
        cols["gfxwj"],
        "澄坪县水务局关于印发《河道管理范围内建设项目管理办法》的通知",
        "2026-10-21",
        formed="2026-08-05",
        source=FULL,
    )
    early = site.article(
        cols["gfxwj"], "澄坪县水务局关于印发《农村供水工程管理细则》的通知", "2025-06-18", formed="2025-06-11", source=FULL
    )
    site.listing(cols["gfxwj"], [late, early])
    for slug, word, newest in (("bmys", "预算", "2026-02-12"), ("bmjs", "决算", "2026-09-18")):
        posts = []
        for back in range(3):
            year = int(newest[:4]) - back - (slug == "bmjs")
            files = "".join(
                f'<p><a class="nfw-cms-attachment" href="{site.file(f"/attachment/0/{site.serial()}/{n}.pdf", f"{slug} {year}")}">'
                f"附件{n}：{year}年部门{word}{what}.pdf</a></p>"
                for n, what in ((1, "情况说明"), (2, "公开表"))
            )
            day = f"{int(newest[:4]) - back}{newest[4:]}"
            posts.append(
                site.article(cols[slug], f"{FULL}{year}年部门{word}公开", day, f"<p>现予公布。</p>{files}", source=FULL)
            )
        site.listing(cols[slug], posts)


def fields(site: Nfcms) -> None:
    cols = site.columns
    rivers = [(f"澄坪县{y}年{m}月河湖长制工作通报", d) for (y, m), d in _months("2026-11-06", 16)]
    rivers.insert(13, ("澄坪县县级河长名录", rivers[13][1]))
    site.listing(cols["hhzz"], site.posts(cols["hhzz"], rivers, source=FULL))
    permits = [
        (f"{w}光伏项目水土保持方案审批准予许可决定", d)
        for w, d in zip(PLACE.towns, days_back("2026-10-30", 5, 20, 50, "st"), strict=True)
    ]
    site.listing(cols["stbc"], site.posts(cols["stbc"], permits, source=FULL))
    site.standing(cols["zbtb"], f"<p>{FULL}2026年度未组织招标投标活动，本栏目暂无信息，特此说明。</p>")
    replies = [
        ("关于县人大十七届五次会议第18号建议的答复", "2026-08-12"),
        ("关于县政协十届五次会议第42号提案的答复", "2026-08-07"),
        ("澄坪县水务局2025年建议提案办理情况", "2025-12-16"),
    ]
    site.listing(cols["jyta"], site.posts(cols["jyta"], replies, source=FULL))
    water = monthly("澄坪县{y}年{m}月主要水库水情", (2026, 7), months_back("2026-08-14", 15))
    site.listing(cols["sqxx"], site.posts(cols["sqxx"], water, source=FULL))
    forms = ("关于{w}供水管网检修的通知", "关于开展{t}督查的通知")
    rows = kit.dated(kit.headlines(forms, PLACE, 9, "tz"), "2026-11-11", 5, 20, "tz")
    site.listing(cols["swtz"], site.posts(cols["swtz"], rows, source=FULL), via="cards")


def _months(newest: str, count: int) -> list[tuple[tuple[int, int], str]]:
    """(year, month) that a report speaks of, with the day on which it stood on the site a month later."""
    return [((int(day[:4]) - (day[5:7] == "01"), (int(day[5:7]) - 2) % 12 + 1), day) for day in months_back(newest, count)]


# ---------------------------------------------------------------- catalog and truth


def catalog() -> Row:
    return catalog_of("澄坪县水务局政务公开标准目录", FULL, "chengping-swj.docx", [*_first_items(), *_last_items()])


def _first_items() -> list[Row]:
    own = "澄坪县人民政府门户网站-政务公开-部门信息公开-县水务局-"
    facts = labels("机构名称", "办公地址", "办公电话", "传真号码", "办公时间", "邮政编码")
    people = [*labels("姓名", "职务", "工作分工"), el("标准证件照", "image")]
    reply = deadline("本级财政部门批复后20日内", "approval", 20, "day")
    return [
        item(1, ("机构信息", "机构职能"), facts, own + "机构设置-机构职能", [(*BR, "机构设置", "机构职能")]),
        item(2, ("机构信息", "领导信息"), people, own + "机构设置-领导信息", [(*BR, "机构设置", "领导信息")]),
        item(
            3,
            ("机构信息", "内设机构"),
            labels("内设机构名称", "主要职责", "联系电话"),
            own + "机构设置—内设机构",
            [(*BR, "机构设置", "内设机构")],
        ),
        item(4, ("政策文件", "部门文件"), [el("部门文件")], own + "政策文件-部门文件", [(*BR, "政策文件", "部门文件")]),
        item(5, ("政策文件", "规范性文件"), [el("规范性文件")], own + "政策文件-规范性文件", [(*BR, "政策文件", "规范性文件")]),
        item(
            6,
            ("财政资金", "部门预算"),
            [el("部门预算情况说明"), el("部门预算公开表")],
            own + "财政资金-部门预算",
            [(*BR, "财政资金", "部门预算")],
            reply,
        ),
        item(7, ("河湖管理", "河湖长制"), [el("河湖长制工作通报"), el("县级河长名录")], own + "河湖长制", [(*BR, "河湖长制")]),
    ]


def _last_items() -> list[Row]:
    own = "政务公开>部门信息公开>县水务局>"
    return [
        item(8, ("水情信息", "水库水情"), [el("主要水库水情")], own + "水情信息", [(*BR, "水情信息")], duty("一月一次", "P1M")),
        item(
            9,
            ("行政执法", "行政处罚"),
            labels("处罚决定书文号", "处罚事由"),
            own + "行政执法公示>行政处罚",
            [(*BR, "行政执法公示", "行政处罚")],
            deadline("处罚决定作出之日起7个工作日内", "decision", 7),
        ),
        item(
            10,
            ("双随机一公开", "抽查结果"),
            [el("抽查事项清单"), el("抽查结果")],
            own + "双随机一公开",
            [(*BR, "双随机一公开")],
        ),
        item(11, ("水利工程", "招标投标"), [el("招标公告"), el("中标结果公告")], own + "招标投标", [(*BR, "招标投标")]),
        item(12, ("建议提案", "办理结果"), [el("建议答复"), el("提案答复")], own + "建议提案", [(*BR, "建议提案")]),
        item(
            13,
            ("水土保持", "方案审批"),
            [el("水土保持方案审批决定")],
            own + "水土保持>水土保持方案审批",
            [(*BR, "水土保持", "水土保持方案审批")],
        ),
        item(14, ("工作动态", "工作动态"), [el("水务工作动态", "statement")], "", [], duty("两周一次", "P2W")),
    ]


def truths(site: Nfcms) -> dict[str, Row]:
    def at(status: Any, *keys: str) -> Row:
        return kit.column_truth(site, status, *keys)

    return {
        "1": truth(
            "labels run on in one paragraph; no fax there, the county's guide and footer have one",
            at("found", "jgzn"),
            "gap",
            "static",
            present="机构名称 办公地址 办公电话 办公时间 邮政编码",
            missing="传真号码",
            must="element_missing",
            never=SEEN + " stale",
        ),
        "2": truth(
            "领导之窗 (same), a photo wall; each leader's facts stand on his own page; 领导信箱 stands before it",
            at("found", "ldzc"),
            "pass",
            ["static", "fresh"],
            present="姓名 职务 工作分工 标准证件照",
            never=WHOLE,
        ),
        "3": truth(
            "内设科室 (same), a table",
            at("found", "nsks"),
            "pass",
            "static",
            present="内设机构名称 主要职责 联系电话",
            never=WHOLE,
        ),
        "4": truth(
            "an old row is pinned; three pages counted from one",
            at("found", "bmwj"),
            "pass",
            "fresh",
            doubtful="部门文件",
            latest="2026-11-04",
            never=WHOLE,
        ),
        "5": truth(
            "called 行政规范性文件; the newest was formed 08-05 and published 10-21",
            at(["renamed", "found"], "gfxwj"),
            "gap",
            "fresh",
            doubtful="规范性文件",
            latest="2026-10-21",
            must="late_publication",
            never=SEEN + " stale element_missing",
        ),
        "6": truth(
            "财政资金 is 预决算公开 (same); the two documents are attachments; 部门决算 stands before it",
            at("found", "bmys"),
            "pass",
            present="部门预算情况说明 部门预算公开表",
            latest="2026-02-12",
            never=WHOLE,
        ),
        "7": truth(
            "重点领域信息公开 is inserted; the roll stands on page 2",
            at(["found", "renamed"], "hhzz"),
            "pass",
            ["fresh", "static"],
            present="河湖长制工作通报",
            doubtful="县级河长名录",
            latest="2026-11-06",
            never=WHOLE,
        ),
        **_last_truths(at),
    }


def _last_truths(at: Any) -> dict[str, Row]:
    return {
        "8": truth(
            "monthly, last in August",
            at("found", "sqxx"),
            "gap",
            "stale",
            present="主要水库水情",
            latest="2026-08-14",
            must="stale",
            never=SEEN + " element_missing",
        ),
        "9": truth("a guard answers 412", at("unreachable"), "unclear", never=SEEN + " element_missing stale"),
        "10": truth(
            "only other bureaus have it",
            at("missing"),
            "gap",
            must="column_missing",
            never="column_empty element_missing stale",
        ),
        "11": truth(
            "the page says that nothing arose",
            at(["found", "renamed"], "zbtb"),
            ["pass", "unclear"],
            "explained_empty",
            never=SEEN + " element_missing stale",
        ),
        "12": truth(
            "建议提案办理 (same) below an inserted 重点领域信息公开",
            at(["found", "renamed"], "jyta"),
            "pass",
            ["fresh", "static"],
            doubtful="建议答复 提案答复",
            latest="2026-08-12",
            never=WHOLE,
        ),
        "13": truth(
            "no such child: the posts stand one level up",
            at("renamed", "stbc"),
            "pass",
            ["fresh", "static"],
            doubtful="水土保持方案审批决定",
            latest="2026-10-30",
            never=WHOLE,
        ),
        "14": truth(
            "no column in the catalog; a photo wall; other bureaus and the county have such columns too",
            at(["found", "renamed"], "swdt"),
            "pass",
            "fresh",
            doubtful="水务工作动态",
            latest="2026-11-16",
            never=WHOLE,
        ),
    }


def build(base: str, today: dt.date) -> Site:
    site = Nfcms(PLACE, base, today)
    kit.common_part(site)
    old = site.column(site.columns["topics"], "清新卫生2019", "qxws2019")
    old.url = "/topics/qxws2019/index.html"
    county(site)
    found = kit.write_common(site, "cards")
    bureau(site)
    kit.write_home(site, found)
    for path in ("/images/thumb.png", "/images/logo.png"):
        site.picture(path)
    paths = [path for path in site.pages if path.endswith("index.html")]
    site.pages["/sitemap.xml"] = Page(
        "<urlset>" + "".join(f"<url><loc>{base}{path}</loc></url>" for path in paths) + "</urlset>",
        content_type="application/xml",
    )
    agency = Agency("chengping-swj", FULL, ["县水务局"], catalog(), {"items": truths(site)})
    return Site("chengping", PLACE.site, site.pages, [agency], aliases=["澄坪县政府网"])
