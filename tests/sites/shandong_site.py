"""沂岚县人民政府 (fictional), a portal of the Shandong channels/articles make with JEECMS news, and the truth about its 县教育和体育局.

Traps: every row of a list stands in the page and a script hides all but the first fifteen; the bureau is a sub-site below /jyj/
with a home page, a breadcrumb and a 首页 of its own, reached by a <select> and by a page 部门网站 only.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from evaluation.harness import Agency, Page, Site
from tests.sites import _makes_kit_a as kit
from tests.sites._kit import Post, Row, deadline, duty, el, esc, group, item, labels, paragraphs, truth
from tests.sites._makes_kit_a import SEEN, WHOLE, Col
from tests.sites._makes_kit_b import catalog as catalog_of

AS_OF = dt.date(2026, 11, 20)
DEAD = frozenset({"/channels/ch01991/", "/jyj/channels/ch09990/"})
"""Links that lead nowhere on purpose."""

PLACE = kit.Place(
    "yilan",
    "沂岚县",
    "沂岚",
    "沂岚县人民政府",
    "9937130012",
    "0399-471",
    ("崮山镇", "官庄镇", "青石埠镇", "柳泉街道", "大汶乡"),
    ("黄河滩区绿化", "樱桃产业", "社区食堂", "乡村道路", "智慧停车"),
    "zfb@yilanxian.example",
)
FULL = "沂岚县教育和体育局"
BR = ("部门网站", "县教育和体育局")
PER = 15
NEWS_SIZE = 6


def uuid(*parts: object) -> str:
    """32 hex digits in the form of a UUID."""
    text = kit.hexid("yilan", *parts)
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


class Shandong(kit.Portal):
    """/channels/chNNNNN/ for columns, the same below a sub-site's folder; .jhtml for the portal's news."""

    def __init__(self, base: str, today: dt.date) -> None:
        super().__init__(PLACE, base, today)
        self.subs: list[Col] = []
        """The home pages of the bureaus' own sites."""
        self._channel = {"": 1000}

    # -- addresses

    def sub(self, col: Col) -> Col | None:
        """The bureau's site that a column belongs to."""
        return next((step for step in col.trail() if step in self.subs), None)

    def folder(self, col: Col) -> str:
        root = self.sub(col)
        return root.url.rstrip("/") if root else ""

    def address(self, up: Col, key: str) -> str:
        if key.startswith("news"):
            return f"/{key}/index.jhtml"
        folder = self.folder(up)
        self._channel[folder] = self._channel.get(folder, 0) + 7
        return f"{folder}/channels/ch{self._channel[folder]:05d}/"

    # -- frames

    def chooser(self) -> str:
        """The departments, as the footer has them: only a list to choose from."""
        bureaus = "".join(f'<option value="{root.url}">{root.name}</option>' for root in self.subs)
        return (
            '<div class="yqlj"><select onchange="javascript:window.open(this.options[this.selectedIndex].value);">'
            f'<option value="">--政府部门网站--</option>{bureaus}</select> <select onchange="window.open(this.value)">'
            f'<option value="">--友情链接--</option>{self.options()}</select></div>'
        )

    def crumb(self, col: Col, last: str) -> str:
        """Inside a bureau's site the trail begins at its own home page."""
        root, trail = self.sub(col), col.trail()
        steps = trail[trail.index(root) :] if root else trail
        links = [
            f'<a href="{step.url}">{"首页" if step is root else step.name}</a>' if step.url else f"<span>{step.name}</span>"
            for step in steps
        ]
        return f'<div class="weizhi">您现在的位置：{" &gt; ".join([*links, *([last] if last else [])])}</div>'

    def frame(self, col: Col, title: str, main: str, *, metas: str = "", crumb: bool = True, last: str = "") -> str:
        root = self.sub(col)
        owner, name = root or self.home, f"{PLACE.name}{root.name.removeprefix('县')}" if root else PLACE.site
        tops = [top for top in owner.kids if top not in self.subs]
        nav = "".join(f'<li><a href="{top.url}">{top.name}</a></li>' for top in tops)
        logo = (
            f'<a href="/"><span class="zz">{PLACE.site}</span></a><h1>{name}</h1>'
            if root
            else f'<img src="/logo.png" alt="{name}">'
        )
        return f"""<!DOCTYPE html>
<html><head><meta charset="UTF-8"><meta name="SiteName" content="{name}"><meta name="SiteIDCode" content="{PLACE.code}">
{metas}<title>{esc(title)}_{name}</title><link rel="stylesheet" href="/css/style.css"><script src="/js/jquery.min.js"></script></head><body>
<div class="top"><span id="time">{self.clock()}</span><a href="{self.columns["deps"].url}">部门网站</a><a href="javascript:;">长者模式</a></div>
<div class="logo">{logo}</div>
<div class="menu"><ul><li><a href="{owner.url}">首页</a></li>{nav}</ul></div>
{self.crumb(col, last) if crumb else ""}
<div class="mid">{main}</div>
{self.chooser()}
<div class="footer">{self.imprint()}</div></body></html>
"""

    def left(self, col: Col) -> str:
        owner, entries = self.menu(col)
        lines = ""
        for entry in entries:
            kids = "".join(f'<li><a href="{kid.url}">{kid.name}</a></li>' for kid in entry.kids)
            name = f'<a href="{entry.url}">{entry.name}</a>' if entry.url else f"<strong>{entry.name}</strong>"
            lines += f"<li>{name}{f'<ul>{kids}</ul>' if kids else ''}</li>\n"
        return (
            f'<div class="leftnav"><div class="tit">{owner.name}</div><ul>{lines}</ul></div>'
            if entries and owner is not self.home
            else ""
        )

    def metas(self, col: Col) -> str:
        return f'<meta name="ColumnName" content="{col.name}"><meta name="ColumnType" content="">'

    def standing(self, col: Col, body: str, **more: Any) -> None:
        main = f'{self.left(col)}<div class="right"><div class="lm">{col.name}</div><div class="wzy">{body}</div></div>'
        self.put(col.url, self.frame(col, col.name, main, metas=self.metas(col)))

    # -- lists

    def listing(self, col: Col, posts: Sequence[Post], **more: Any) -> None:
        col.posts = list(posts)
        if col.url.endswith(".jhtml"):
            self.news(col, more.get("side", ""))
            return
        rows = "".join(
            f'<li class="pagedContent"{"" if n < PER else STYLE}><a href="{p.url}" target="_blank" title="{esc(p.title)}">'
            f"{'<b class=top>[置顶]</b>' if p.pinned else ''}{esc(p.title)}</a><span>{p.day}</span></li>\n"
            for n, p in enumerate(posts)
        )
        script = (
            f"<script>var totalCount = {len(posts)};var perSize = {PER};var logicTotalPage = Math.ceil(totalCount/perSize);"
            "function toPage(n){$('.pagedContent').hide().slice((n-1)*perSize,n*perSize).show();}\n"
            "if(logicTotalPage>1){$('.pagination').pageInit({pages:logicTotalPage,callback:toPage});}</script>"
        )
        main = (
            f'{self.left(col)}<div class="right"><div class="lm">{col.name}</div><ul class="newslist">{rows}</ul>'
            f'<div class="pagination"></div>{script}</div>{more.get("side", "")}'
        )
        self.put(col.url, self.frame(col, col.name, main, metas=self.metas(col)))

    def news(self, col: Col, side: str) -> None:
        """JEECMS: index.jhtml, index_2.jhtml, …"""
        total = max(1, -(-len(col.posts) // NEWS_SIZE))
        for page in range(1, total + 1):
            rows = "".join(
                f'<li><span class="fr">{p.day}</span><a href="{p.url}" title="{esc(p.title)}">{esc(p.title[:20])}</a></li>\n'
                for p in col.posts[(page - 1) * NEWS_SIZE : page * NEWS_SIZE]
            )
            after = f'<a href="index_{page + 1}.jhtml">下一页</a>' if page < total else "下一页"
            pager = f'<div class="pages">共{len(col.posts)}条记录 {page}/{total}页 <a href="index.jhtml">首页</a> {after}</div>'
            main = f'{self.left(col)}<div class="right"><div class="lm">{col.name}</div><ul class="lb">{rows}</ul>{pager}</div>{side}'
            url = col.url if page == 1 else col.url.replace("index.", f"index_{page}.")
            self.put(url, self.frame(col, col.name, main, metas=self.metas(col)))

    def article(self, col: Col, title: str, day: str, body: str = "", **more: Any) -> Post:
        if col.url.endswith(".jhtml"):
            path = f"{col.url.removesuffix('index.jhtml')}{self.serial() * 11}.jhtml"
        else:
            channel = col.url.rstrip("/").rsplit("/", 1)[1]
            path = f"{self.folder(col)}/articles/{channel}/{day[:4]}{day[5:7]}/{uuid(self.serial())}.shtml"
        source, formed = more.get("source") or "沂岚县融媒体中心", more.get("formed", "")
        facts = (
            f"<table class='ggxx'><tr><td>索引号：</td><td>YL{self._serial}</td><td>发布机构：</td><td>{source}</td></tr>"
            f"<tr><td>成文日期：</td><td>{formed}</td><td>公开日期：</td><td>{day}</td></tr></table>"
            if formed
            else ""
        )
        metas = f'{self.metas(col)}<meta name="ArticleTitle" content="{esc(title)}"><meta name="PubDate" content="{day} 10:21">'
        main = (
            f'<h3 class="bt">{esc(title)}</h3>{facts}<div class="xx">发布日期：{day} 10:21　信息来源：{source}　浏览次数：<i id="ll"></i></div>'
            f'<div class="wzy" id="zoom">{body or paragraphs(3, title, day)}</div>'
        )
        self.put(path, self.frame(col, title, main, metas=metas, last="正文"))
        return Post(title, path, day, more.get("pinned", False), formed)


STYLE = ' style="display:none"'

# ---------------------------------------------------------------- the portal


def portal(site: Shandong) -> None:
    """政务公开 of the county, 部门网站, the bureaus' sites."""
    gk = site.columns["gk"]
    for name, key in (("政府信息公开指南", "guide"), ("法定主动公开内容", "fd"), ("政府信息公开工作年度报告", "nb")):
        site.column(gk, name, key)
    area = site.column(site.columns["fd"], "重点领域信息公开", "area")
    edu = site.column(area, "义务教育", "edu")
    for name, key in (("教育概况", "edu0"), ("招生入学", "edu1")):
        site.column(edu, name, key)
    site.column(area, "社会救助", "aid")
    site.column(site.home, "部门网站", "deps", shown=False)
    site.foot.append(site.columns["deps"])
    for name, key in (("县发展和改革局", "fgj"), ("县公安局", "gaj"), ("县教育和体育局", "jyj"), ("县水利局", "slj")):
        site.subs.append(site.column(site.columns["deps"], name, key, url=f"/{key}/"))


def write_portal(site: Shandong) -> None:
    cols = site.columns
    for key in ("gk", "fd", "area", "edu"):
        site.landing(cols[key])
    site.standing(
        cols["guide"], f"<p>受理机构：{PLACE.name}人民政府办公室</p><p>传真号码：{PLACE.phone}0022</p>{paragraphs(2, 'guide')}"
    )
    rows = [(f"沂岚县人民政府{y}年政府信息公开工作年度报告", f"{y + 1}-03-2{y % 5}") for y in (2025, 2024, 2023)]
    site.listing(cols["nb"], site.posts(cols["nb"], rows))
    site.listing(cols["edu0"], site.posts(cols["edu0"], [("沂岚县教育事业概况", "2026-02-20")]))
    towns = [f"{w}{{}}年小学招生方案" for w in PLACE.towns]
    rows = [(t.format(y), f"{y}-07-{10 - n:02d}") for y in (2026, 2025, 2024, 2023) for n, t in enumerate(towns)]
    # the one text about the school districts is the 18th row: hidden until page 2 is asked for
    rows[17] = ("沂岚县城区小学学区划分一览表", rows[17][1])
    site.listing(cols["edu1"], site.posts(cols["edu1"], rows, source=FULL))
    rows = kit.dated([f"{w}临时救助公示" for w in PLACE.towns], "2026-10-30", 20, 40, "aid")
    site.listing(cols["aid"], site.posts(cols["aid"], rows))
    site.landing(cols["deps"], "<h3>县政府部门</h3>")


def other_sites(site: Shandong) -> None:
    """Three more bureaus with the same columns."""
    for root in site.subs:
        if root.url == "/jyj/":
            continue
        full, key = PLACE.name + root.name.removeprefix("县"), root.url.strip("/")
        names = ["机构职能", "领导班子", "政策文件", "政府采购", "通知公告", "工作动态"]
        for n, name in enumerate([*names, *(["校车安全管理"] if key == "gaj" else [])]):
            col = site.column(root, name, f"{key}-{n}")
            if name == "机构职能":
                body = kit.pairs(
                    ("机构名称", full), ("办公地址", f"沂岚县府前路{n + 31}号"), ("传真号码", f"{PLACE.phone}88{n}1")
                )
                site.standing(col, body)
                continue
            rows = kit.dated([f"{full}{name}（第{k}号）" for k in (3, 2, 1)], "2026-11-10", 9, 60, key, n)
            site.listing(col, site.posts(col, rows, source=full))
        site.landing(root)


# ---------------------------------------------------------------- 县教育和体育局 at /jyj/

TREE: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = (
    ("机构概况", "about-jy", (("机构职能", "zn"), ("领导信箱", "mail-jy"), ("领导班子", "ld"), ("内设科室", "ks"))),
    (
        "政务公开",
        "gk-jy",
        (
            ("政策文件", "wj"),
            ("政策解读", "jd"),
            ("财政信息", "cz"),
            ("政府采购", "cg"),
            ("惠民服务", "hm"),
            ("行政处罚", "cf"),
            ("政府信息公开工作年度报告", "nb-jy"),
        ),
    ),
    ("教体动态", "dt", ()),
    ("通知公告", "tz", ()),
)


def tree(site: Shandong) -> None:
    root = site.columns["jyj"]
    for name, key, kids in TREE:
        top = site.column(root, name, key)
        for text, slug in kids:
            site.column(top, text, slug, heading=slug == "hm", url=site.columns["mail2"].url if slug == "mail-jy" else "")
    for up, name, key in (
        ("cz", "部门决算", "js"),
        ("cz", "部门预算", "ys"),
        ("hm", "教师资格", "jszg"),
        ("hm", "学生资助", "zz"),
    ):
        site.column(site.columns[up], name, key)
    for up, name, url in (("topics", "我为群众办实事", "/channels/ch01991/"), ("gk-jy", "双减专栏", "/jyj/channels/ch09990/")):
        site.column(site.columns[up], name, "dead" + url[:4], url=url)


def bureau(site: Shandong) -> None:
    organisation(site)
    documents(site)
    money(site)
    rest(site)
    cols, root = site.columns, site.columns["jyj"]
    for key in ("about-jy", "gk-jy", "cz"):
        site.landing(cols[key])
    blocks = "".join(
        f'<div class="kuai"><h2>{cols[key].name}</h2><a href="{cols[key].url}">更多</a><ul>'
        + "".join(f'<li><a href="{p.url}">{esc(p.title)}</a><i>{p.day[5:]}</i></li>' for p in cols[key].posts[:6])
        + "</ul></div>"
        for key in ("dt", "tz", "wj")
    )
    site.put(root.url, site.frame(root, "首页", blocks, crumb=False))


def organisation(site: Shandong) -> None:
    cols = site.columns
    site.standing(
        cols["zn"],
        f"<p>　　{FULL}（机构名称：{FULL}），办公地址：沂岚县柳泉街道文化路27号；办公时间：周一至周五上午8:30—12:00，下午13:30—17:00；"
        f"办公电话：{PLACE.phone}2201。</p><p>　　主要职责：（一）贯彻执行国家教育、体育工作方针政策。（二）指导各级各类学校教育教学。"
        "（三）统筹规划群众体育发展。</p>",
    )
    people = (
        ("孔令岳", "党组书记、局长", "1971年8月", "主持局全面工作"),
        ("颜知微", "党组成员、副局长", "1980年3月", "分管基础教育"),
        ("孟听澜", "党组成员、副局长", "1985年10月", "分管体育、安全"),
    )
    body = ""
    for n, (name, post, born, work) in enumerate(people):
        photo = site.picture(f"/jyj/images/ld{n}.png")
        body += (
            f'<div class="ld"><img src="{photo}" width="120" height="160" alt="{name}"><ul><li>姓　　名：{name}</li><li>职　　务：{post}</li>'
            f"<li>出生年月：{born}</li><li>工作分工：{work}。</li></ul></div>"
        )
    site.standing(cols["ld"], body)
    rows = (
        ("办公室", "负责机关日常运转。", "2202"),
        ("基础教育科", "负责义务教育和学前教育管理。", "2203"),
        ("体育科", "负责群众体育。", "2204"),
    )
    site.standing(cols["ks"], kit.table(("科室名称", "主要职责", "联系电话"), [(a, b, PLACE.phone + c) for a, b, c in rows]))


def documents(site: Shandong) -> None:
    cols = site.columns
    things = ("课后服务", "校园食堂", "中小学竞赛", "教师轮岗", "体育场馆开放", "校服选用", "研学实践")
    titles = [f"{FULL}关于{things[n % 7]}有关工作的通知" for n in range(23)]
    titles[18] = "沂岚县校外培训机构管理办法"
    posts = site.posts(cols["wj"], kit.dated(titles, "2026-10-22", 9, 30, "wj"), gap=5, source=FULL)
    old = site.article(cols["wj"], "沂岚县教育和体育局规范性文件目录", "2023-06-05", source=FULL, pinned=True)
    site.listing(cols["wj"], [old, *posts])
    rows = kit.dated([f"《{t}工作方案》政策解读" for t in things], "2026-03-30", 30, 60, "jd")
    site.listing(cols["jd"], site.posts(cols["jd"], rows, source=FULL), side=site.latest(cols["news1"].posts))
    rows = [(f"{FULL}{y}年政府信息公开工作年度报告", f"{y + 1}-01-{20 + y % 3}") for y in (2025, 2024, 2023)]
    site.listing(cols["nb-jy"], site.posts(cols["nb-jy"], rows, source=FULL))


def money(site: Shandong) -> None:
    cols = site.columns
    for key, word, first, day in (("js", "决算", 2025, "09-18"), ("ys", "预算", 2026, "02-10")):
        rows = []
        for back in range(3):
            when = f"{2026 - back}-{day}"
            rows += [(f"{FULL}{first - back}年部门{word}情况说明", when), (f"{FULL}{first - back}年部门{word}报表", when)]
        site.listing(cols[key], site.posts(cols[key], rows, source=FULL))
    site.listing(cols["cg"], [], side=site.latest(cols["news1"].posts))


def rest(site: Shandong) -> None:
    cols = site.columns
    site.pages[cols["cf"].url] = kit.guard(403)
    site.listing(cols["jszg"], site.posts(cols["jszg"], [("2026年教师资格认定公告", "2026-04-08")], source=FULL))
    rows = [
        ("沂岚县2026年秋季学期学生资助资金发放情况", "2026-11-06"),
        ("沂岚县2026年春季学期学生资助资金发放情况", "2026-05-15"),
        ("沂岚县学生资助政策问答", "2025-09-03"),
    ]
    site.listing(cols["zz"], site.posts(cols["zz"], rows, source=FULL))
    titles = [f"关于{t}的公告" for t in ("普通话测试", "校车运营招标", "全民健身日", "职称评审", "民办学校年检")] * 4
    old = site.article(cols["tz"], "关于公布举报电话的公告", "2024-03-11", source=FULL, pinned=True)
    site.listing(cols["tz"], [old, *site.posts(cols["tz"], kit.dated(titles, "2026-11-12", 6, 20, "tz"), source=FULL)])
    titles = [f"县教体局{w}" for w in ("召开秋季运动会", "督导校园安全", "开展送教下乡", "举办合唱展演", "走访慰问教师")] * 7
    titles[2] = "沂岚县将于2026年12月5日举办越野赛"
    site.listing(cols["dt"], site.posts(cols["dt"], kit.dated(titles, "2026-11-17", 2, 8, "dt"), source=FULL))


# ---------------------------------------------------------------- catalog and truth


def catalog() -> Row:
    return catalog_of("沂岚县教育和体育局政务公开标准目录", FULL, "yilan-jtj.docx", [*_first_items(), *_last_items()])


def _first_items() -> list[Row]:
    own = "沂岚县人民政府—部门网站—县教育和体育局—"
    facts = [
        el("机构名称", "label"),
        group("联系方式", *labels("办公地址", "办公电话", "传真号码", "办公时间")),
        el("主要职责", "statement"),
    ]
    people = [*labels("姓名", "职务", "出生年月", "工作分工"), el("标准证件照", "image")]
    return [
        item(1, ("机构信息", "机构职能"), facts, own + "机构概况—机构职能", [(*BR, "机构概况", "机构职能")]),
        item(2, ("机构信息", "领导信息"), people, own + "机构概况—领导信息", [(*BR, "机构概况", "领导信息")]),
        item(
            3,
            ("机构信息", "内设机构"),
            labels("主要职责", "联系电话"),
            own + "机构概况-内设机构",
            [(*BR, "机构概况", "内设机构")],
        ),
        item(
            4,
            ("政策文件", "部门文件"),
            [el("校外培训机构管理办法"), el("其他文件")],
            own + "政务公开-政策文件-部门文件",
            [(*BR, "政务公开", "政策文件", "部门文件")],
        ),
        item(
            5,
            ("政策文件", "政策解读"),
            [el("政策解读")],
            own + "政务公开—政策解读",
            [(*BR, "政务公开", "政策解读")],
            duty("及时更新，最迟6个月内必须有更新", "P6M"),
        ),
        item(
            6,
            ("财政资金", "部门预算"),
            [el("部门预算情况说明"), el("部门预算报表")],
            own + "政务公开—财政资金—部门预算",
            [(*BR, "政务公开", "财政资金", "部门预算")],
            deadline("本级财政部门批复后20日内", "approval", 20, "day"),
        ),
        item(
            7,
            ("财政资金", "政府采购"),
            [el("采购公告"), el("采购结果")],
            own + "政务公开—政府采购",
            [(*BR, "政务公开", "政府采购")],
        ),
    ]


def _last_items() -> list[Row]:
    own = "部门网站/县教育和体育局/"
    return [
        item(
            8,
            ("义务教育", "招生入学"),
            [el("小学招生方案"), el("学区划分")],
            "政务公开—重点领域信息公开—义务教育—招生入学",
            [("政务公开", "重点领域信息公开", "义务教育", "招生入学")],
            duty("每年7月31日前", "P1Y", "07-31"),
        ),
        item(
            9,
            ("行政执法", "行政处罚"),
            labels("处罚决定书文号", "处罚事由"),
            own + "政务公开/行政处罚",
            [(*BR, "政务公开", "行政处罚")],
            deadline("行政处罚决定作出之日起7个工作日内", "decision", 7),
        ),
        item(10, ("校园安全", "校车安全"), [el("校车安全检查情况")], own + "校车安全管理", [(*BR, "校车安全管理")]),
        item(
            11,
            ("教育资助", "学生资助"),
            [el("学生资助政策"), el("学生资助资金发放情况")],
            own + "政务公开/学生资助",
            [(*BR, "政务公开", "学生资助")],
        ),
        item(
            12,
            ("通知公告", "通知公告"),
            [el("通知公告信息", "statement")],
            own + "综合信息/通知公告",
            [(*BR, "综合信息", "通知公告")],
        ),
        item(13, ("工作动态", "教体动态"), [el("教体工作动态信息", "statement")], "", [], duty("两周一次", "P2W")),
        item(
            14,
            ("政府信息公开", "年度报告"),
            [el("政府信息公开工作年度报告")],
            own + "政务公开/政府信息公开年报",
            [(*BR, "政务公开", "政府信息公开年报")],
            duty("每年1月31日前", "P1Y", "01-31"),
        ),
    ]


def truths(site: Shandong) -> dict[str, Row]:
    def at(status: Any, *keys: str) -> Row:
        return kit.column_truth(site, status, *keys)

    either = ["found", "renamed"]
    return {
        "1": truth("all labels run in one paragraph of the bureau's own site, 传真号码 is not among them (the county's guide has one)",
                   at("found", "zn"), "gap", "static", present="机构名称 办公地址 办公电话 办公时间 主要职责", missing="传真号码",
                   must="element_missing", never=SEEN + " stale"),
        "2": truth("领导班子 is 领导信息 (same); 领导信箱 stands before it; 姓　　名", at("found", "ld"), "pass", "static",
                   present="姓名 职务 出生年月 工作分工 标准证件照", never=WHOLE),
        "3": truth("内设科室 is 内设机构 (same), a table", at("found", "ks"), "pass", "static", present="主要职责 联系电话", never=WHOLE),
        "4": truth("政策文件 has no child: one level up; a pinned row of 2023; the wanted text is the 20th row, hidden",
                   at("renamed", "wj"), "pass", "fresh", present="校外培训机构管理办法", doubtful="其他文件", latest="2026-10-22", never=WHOLE),
        "5": truth("March against six months, a fresh side list", at("found", "jd"), "gap", "stale", present="政策解读",
                   latest="2026-03-30", must="stale", never=SEEN + " element_missing"),
        "6": truth("财政信息 is 财政资金 (same); 部门决算 before it", at("found", "ys"), "pass", present="部门预算情况说明 部门预算报表",
                   latest="2026-02-10", never=WHOLE),
        "7": truth("totalCount = 0 and no row; other bureaus have one; nobody says why", at("found", "cg"), "gap", "empty", latest=None,
                   must="column_empty", never="column_missing stale"),
        "8": truth("a column of the portal; 法定主动公开内容 is put between; 学区划分 is the 18th row, hidden", at(either, "edu1"), "pass",
                   "fresh", present="小学招生方案 学区划分", latest="2026-07-10", never=WHOLE),
        "9": truth("403", at("unreachable"), "unclear", never=SEEN + " element_missing stale"),
        "10": truth("only 县公安局 has it", at("missing"), "gap", must="column_missing", never="column_empty element_missing stale"),
        "11": truth("a heading without page, 惠民服务, is put between", at(either, "zz"), "pass", ["fresh", "static"],
                    present="学生资助资金发放情况", doubtful="学生资助政策", latest="2026-11-06", never=WHOLE),
        "12": truth("the site has no 综合信息, 通知公告 stands in the bureau's navigation; the county's is another", at(["renamed", "found"], "tz"),
                    "pass", "fresh", doubtful="通知公告信息", latest="2026-11-12", never=WHOLE),
        "13": truth("no column in the catalog; a title names a day to come", at(either, "dt"), "pass", "fresh", doubtful="教体工作动态信息",
                    latest="2026-11-17", never=WHOLE),
        "14": truth("政府信息公开工作年度报告 (same); the county has its own", at("found", "nb-jy"), "pass", "fresh",
                    present="政府信息公开工作年度报告", latest="2026-01-20", never=WHOLE),
    }  # fmt: skip


def build(base: str, today: dt.date) -> Site:
    site = Shandong(base, today)
    kit.common_part(site)
    portal(site)
    tree(site)
    fresh = kit.write_common(site, "")
    write_portal(site)
    other_sites(site)
    bureau(site)
    kit.write_home(site, fresh)
    site.picture("/logo.png", 40, 10)
    for path in ("/css/style.css", "/js/jquery.min.js"):
        site.pages[path] = Page("", content_type="text/css" if path.endswith("css") else "application/javascript")
    agency = Agency("yilan-jtj", FULL, ["县教育和体育局", "县教体局"], catalog(), {"items": truths(site)})
    missing = Page("<html><head><title>404</title></head><body><p>您访问的页面不存在</p></body></html>", status=404)
    return Site("yilan", PLACE.site, site.pages, [agency], aliases=["沂岚县政府网"], not_found=missing)
