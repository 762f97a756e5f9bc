"""澜桥区人民政府 (fictional), a portal of the Shanghai make, and the truth about its 区商务委员会, whose catalog names no column.

Traps: every item is inferred from its levels, days are split (09-01 over 2026), the pager is a script that counts from one, folders
carry a number, the agency stands in a list of departments, and its neighbours have columns of the same names.
"""

from __future__ import annotations

import datetime as dt
import posixpath
from collections.abc import Sequence
from typing import Any

from evaluation.harness import Agency, Site
from tests.sites import _makes_kit_a as kit
from tests.sites._kit import LATE, Post, Row, days_back, deadline, duty, el, esc, group, item, labels, paragraphs, spoken, truth
from tests.sites._makes_kit_a import SEEN, WHOLE, Col
from tests.sites._makes_kit_b import catalog as catalog_of

AS_OF = dt.date(2026, 11, 20)
DEAD = frozenset({"/yqlj_17599/index.html"})
"""Links that lead nowhere on purpose."""

PLACE = kit.Place(
    "lanqiao",
    "澜桥区",
    "澜桥",
    "澜桥区门户网站",
    "9931080005",
    "0399-620",
    ("临浦街道", "新闸桥街道", "绿汀街道", "望塘镇", "菱湖镇"),
    ("早餐工程", "夜间经济", "商圈提升", "消费促进", "菜市场改造"),
    "wz@lanqiaoqu.example",
)
FULL = "澜桥区商务委员会"
PER = 15
DISTRICT = (("全县", "全区"), ("县领导", "区领导"), ("县长信箱", "区长信箱"), ("乡镇动态", "街镇动态"), ("个乡镇", "个街镇"))
"""The shared parts speak of a county."""


class Shanghai(kit.Portal):
    """One flat row of folders `/key_number/`; articles lie in a folder of the day."""

    def address(self, up: Col, key: str) -> str:
        return f"/{key.replace('-', '')}_{17_500 + len(self.columns) * 9}/index.html"

    def put(self, path: str, markup: str, *, delay: float = 0.0) -> None:
        for county, district in DISTRICT:
            markup = markup.replace(county, district)
        super().put(path, markup, delay=delay)

    def left(self, col: Col) -> str:
        owner, entries = self.menu(col)
        lines = ""
        for entry in entries:
            on = ' class="active"' if entry is col else ""
            kids = "".join(f'<li><a href="{kid.url}" title="{kid.name}">{kid.name}</a></li>' for kid in entry.kids)
            if entry.heading:
                lines += f'<li class="has-sub"><span class="sub-tit">{entry.name}</span><ul>{kids}</ul></li>\n'
            else:
                lines += f'<li{on}><a href="{entry.url}" title="{entry.name}">{entry.name}</a></li>\n'
        return f'<div class="col-md-3 sidebar"><h4>{owner.name}</h4><ul class="nav-side">{lines}</ul></div>' if entries else ""

    def frame(self, col: Col, title: str, main: str, *, metas: str = "", crumb: bool = True, last: str = "") -> str:
        steps = [
            f'<li><a href="{step.url}">{step.name}</a></li>' if step.url else f"<li>{step.name}</li>" for step in col.trail()
        ]
        where = "".join([*steps, *([f'<li class="active">{last}</li>'] if last else [])])
        nav = "".join(f'<li><a href="{top.url}" title="{top.name}">{top.name}</a></li>' for top in [self.home, *self.home.kids])
        return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="SiteName" content="{self.place.site}">
<meta name="SiteIDCode" content="{self.place.code}">{metas}<title>{esc(title)}</title>
<script src="/assets/jquery.pagination.min.js"></script></head><body>
<div class="header"><span class="now">{self.clock()}</span><a href="http://www.haishi.example/">海市政府</a></div>
<nav class="navbar"><ul>{nav}</ul></nav>{f'<ol class="breadcrumb"><li>您的位置：</li>{where}</ol>' if crumb else ""}
<div class="container row">{main}</div>
<div class="friend"><a href="/yqlj_17599/index.html">友情链接</a><select>{self.options()}</select></div>
<footer>{self.imprint()}</footer></body></html>"""

    def standing(self, col: Col, body: str, **more: Any) -> None:
        metas = f'<meta name="ColumnName" content="{col.name}">'
        main = f'{self.left(col)}<div class="col-md-9"><h3 class="tit">{col.name}</h3><div class="Article_content">{body}</div></div>'
        self.put(col.url, self.frame(col, f"{col.name}_{self.place.site}", main, metas=metas))

    def article(self, col: Col, title: str, day: str, body: str = "", **more: Any) -> Post:
        folder = posixpath.dirname(col.url or self.home.url)
        path = f"{folder}/{day.replace('-', '')}/t0035_{1_430_000 + self.serial() * 3}.html"
        source = more.get("source") or "澜桥区融媒体中心"
        main = (
            f'<div class="Article"><h2 id="ivs_title">{esc(title)}<small class="PBtime">（{spoken(day)}）</small></h2>'
            f'<div class="info">来源：{source}　字号：大 中 小</div><div id="ivs_content" class="Article_content">'
            f"{body or paragraphs(3, title, day)}</div></div>"
        )
        metas = f'<meta name="ArticleTitle" content="{esc(title)}"><meta name="ContentSource" content="{source}">'
        self.put(path, self.frame(col, f"{title}_{self.place.site}", main, metas=metas, last="正文"))
        return Post(title, path, day)

    def listing(self, col: Col, posts: Sequence[Post], **more: Any) -> None:
        col.posts = list(posts)
        total = max(1, -(-len(posts) // PER))
        for page in range(1, total + 1):
            rows = "".join(
                f'<li class="{"istop" if p.pinned else "item"}"><div class="time"><div>{p.day[5:]}</div><div>{p.day[:4]}</div></div>'
                f'<a href="{p.url}" title="{esc(p.title)}" target="_blank">{esc(p.title)}</a></li>\n'
                for p in posts[(page - 1) * PER : page * PER]
            )
            pager = (
                '<div class="pagination"></div><script>$(function(){$(".pagination").pagination("setPage",'
                f"{page},{total});}});</script>"
                if total > 1
                else ""
            )
            main = (
                f'{self.left(col)}<div class="col-md-9"><h3 class="tit">{col.name}</h3><ul class="tadaty-list">{rows}</ul>{pager}</div>'
                f"{more.get('side', '')}"
            )
            path = col.url if page == 1 else col.url.replace("index.html", f"index_{page}.html")
            metas = f'<meta name="ColumnName" content="{col.name}">'
            self.put(path, self.frame(col, f"{col.name}_{self.place.site}", main, metas=metas))


# ---------------------------------------------------------------- 区商务委员会


def district(site: Shanghai) -> None:
    gk = site.columns["gk"]
    site.column(gk, "政府信息公开指南", "zn")
    site.column(gk, "政府信息公开年报", "qnb")
    site.column(gk, "区政府文件", "qwj")
    dept = site.column(gk, "部门街镇信息公开", "wbj")
    site.landing(gk)
    site.standing(site.columns["zn"], "<p>受理机构：澜桥区政府办公室</p><p>电子邮箱：zn@lanqiaoqu.example</p>")
    years = [(f"澜桥区{y}年政府信息公开工作年度报告", f"{y + 1}-03-2{y % 7}") for y in (2025, 2024, 2023)]
    site.listing(site.columns["qnb"], site.posts(site.columns["qnb"], years))
    rows = [
        (f"澜桥区人民政府关于{t}的若干意见", d)
        for t, d in zip(PLACE.themes, days_back("2026-10-23", 5, 20, 40, "qwj"), strict=True)
    ]
    site.listing(site.columns["qwj"], site.posts(site.columns["qwj"], rows))
    extra = ("领导简历", "部门预算", "部门决算", "信用信息", "政府采购")
    for name, key in (("区财政局", "czj"), ("区民政局", "mzj"), ("区建设管理委", "jgw")):
        kit.other_bureau(site, dept, name, key, "", extra)


def agency_columns(site: Shanghai) -> None:
    root = site.column(site.columns["wbj"], "区商务委", "sww")
    root.menu = root.kids
    body = site.column(root, "机构信息", "jgxx", heading=True)
    people = site.column(root, "人事信息", "rsxx")
    money = site.column(root, "财政信息", "czxx", heading=True)
    for up, name, key in (
        (body, "机关简介", "jgjj"),
        (body, "机关职能", "jgzn"),
        (body, "内设机构", "nsjg"),
        (body, "领导信息", "ldxx"),
        (money, "部门决算", "bmjs"),
        (money, "部门预算", "bmys"),
        (money, "预算绩效", "ysjx"),
        (money, "政府采购", "zfcg"),
        (root, "行政处罚", "xzcf"),
        (root, "商务动态", "swdt"),
        (root, "通知公告", "swtz"),
        (root, "政府信息公开年报", "swnb"),
    ):
        site.column(up, name, key)
    site.landing(site.columns["wbj"])
    news = _news(site)
    site.listing(site.columns["swdt"], news)
    site.standing(
        root, "<h4>商务动态</h4><ul>" + "".join(f'<li><a href="{p.url}">{p.title}</a></li>' for p in news[:5]) + "</ul>"
    )
    organisation(site)
    hiring = site.posts(people, _hiring(), source=FULL)
    site.listing(people, hiring)
    money_pages(site)
    others(site)
    site.pages[site.columns["xzcf"].url] = kit.guard(403)


def _news(site: Shanghai) -> list[Post]:
    forms = ("区商务委调研{w}{t}", "{w}{t}项目开业", "全区{t}推进会召开")
    rows = kit.dated(kit.headlines(forms, PLACE, 34, "sww"), "2026-11-18", 2, 7, "sww")
    old = site.article(site.columns["swdt"], "五五购物节澜桥专场启动", "2026-05-05", source=FULL)
    return [Post(old.title, old.url, old.day, pinned=True), *site.posts(site.columns["swdt"], rows, source=FULL)]


def _hiring() -> list[tuple[str, str]]:
    forms = ("澜桥区商务委员会关于{n}等同志任免的通知", "澜桥区商务委员会所属事业单位{y}年公开招聘公告")
    names = ("阙如川", "费语桐", "戚南舟", "禹青禾")
    days = days_back("2026-10-28", 20, 20, 60, "rs")
    rows = [(forms[n % 2].format(n=names[n % 4], y=day[:4]), day) for n, day in enumerate(days)]
    rows.insert(17, ("澜桥区商务委员会所属事业单位公开招聘录用结果公示", rows[17][1]))
    return rows


def organisation(site: Shanghai) -> None:
    cols = site.columns
    facts = (("机关名称", FULL), ("办公地址", "澜桥区棠溪路388号4号楼"), ("办公时间", "周一至周五9:00-17:30（国定假日除外）"))
    phones = kit.pairs(("联系电话", "0399-62053100"), ("邮政编码", "099620"))
    site.standing(cols["jgjj"], kit.pairs(*facts) + phones)
    site.standing(
        cols["jgzn"],
        "<p>根据区机构改革方案，区商务委员会主要职责是：</p><p>（一）贯彻执行国内外贸易的法律法规。</p>"
        "<p>（二）推进流通产业结构调整和商业网点布局。</p><p>（三）指导全区早餐网点和菜市场建设。</p>",
    )
    rows = (
        ("办公室", "负责文电、会务、机要等工作"),
        ("商贸发展科", "负责商圈建设和消费促进"),
        ("市场运行科", "负责菜市场、早餐网点建设"),
    )
    site.standing(cols["nsjg"], kit.table(("科室", "主要职责"), rows))
    cards = ""
    for name, post, work in (
        ("阙如川", "党组书记、主任", "主持区商务委全面工作"),
        ("费语桐", "党组成员、副主任", "分管商贸发展科"),
        ("戚南舟", "党组成员、副主任", "分管市场运行科、办公室"),
    ):
        photo = site.picture(f"/assets/ld/{site.serial()}.png")
        cards += (
            f'<div class="ld"><img src="{photo}" alt="{name}">'
            + kit.pairs(("姓名", name), ("职务", post))
            + f"<p>工作分工：{work}。</p></div>"
        )
    site.standing(cols["ldxx"], cards)


def money_pages(site: Shanghai) -> None:
    cols = site.columns
    for key, word, newest, lag in (("bmys", "预算", "2026-02-10", 0), ("bmjs", "决算", "2026-08-27", 1)):
        rows = []
        for back in range(3):
            day = f"{int(newest[:4]) - back}{newest[4:]}"
            year = int(day[:4]) - lag
            told = "编制说明" if word == "预算" else "情况说明"
            rows += [(f"{FULL}{year}年{word}{told}", day), (f"{FULL}{year}年部门及单位{word}表", day)]
        site.listing(cols[key], site.posts(cols[key], rows, source=FULL))
    site.standing(cols["ysjx"], "<p>2026年度区商务委员会无纳入绩效评价公开范围的项目，本栏目暂无信息。</p>")
    bids = [
        (f"澜桥区{t}项目{w}", d)
        for (t, w), d in zip(
            [(t, w) for t in PLACE.themes[:4] for w in ("招标公告", "中标（成交）结果公告", "单一来源采购公示")],
            days_back("2026-10-12", 12, 12, 40, "cg"),
            strict=True,
        )
    ]
    site.listing(cols["zfcg"], site.posts(cols["zfcg"], bids, source=FULL))


def others(site: Shanghai) -> None:
    cols = site.columns
    rows = kit.dated(
        kit.headlines(("关于组织申报{t}项目的通知", "{w}{t}公告"), PLACE, 18, "swtz"), "2026-03-10", 10, 30, "swtz"
    )
    site.listing(cols["swtz"], site.posts(cols["swtz"], rows, source=FULL))
    years = [(f"{FULL}{y}年政府信息公开工作年度报告", f"{y + 1}-01-{13 + y % 9}") for y in (2025, 2024, 2023, 2022)]
    site.listing(cols["swnb"], site.posts(cols["swnb"], years, source=FULL))


# ---------------------------------------------------------------- catalog and truth


def catalog() -> Row:
    items = _items()
    for entry in items:
        entry["category"] = "综合政务" if entry["row"] < 10 else "重点工作"
    return catalog_of("澜桥区商务委员会政务公开标准目录", FULL, "lanqiao-sww.txt", items)


def _items() -> list[Row]:
    soon = deadline("自该政府信息" + LATE.removeprefix("自信息") + "及时公开")
    facts = [
        *labels("机关名称", "办公地址", "办公时间"),
        group("联系方式", *labels("联系电话", "电子邮箱")),
        el("邮政编码", "label"),
    ]
    rows: list[tuple[tuple[str, str], list[Row], Row]] = [
        (("机构信息", "机关简介"), facts, soon),
        (("机构信息", "机关职能"), [el("本部门相关职能", "statement")], soon),
        (("机构信息", "机构设置"), labels("内设机构名称", "主要职责"), soon),
        (("人事信息", "领导简历"), labels("姓名", "职务", "工作分工"), soon),
        (("人事信息", "人事变动"), [el("人事任免"), el("公开招聘信息"), el("录用结果")], soon),
        (("财政信息", "部门及单位预算公开"), [el("预算编制说明"), el("部门及单位预算表")], soon),
        (("财政信息", "部门及单位决算公开"), [el("部门及单位决算表"), el("决算情况说明")], soon),
        (("财政信息", "部门预算绩效"), [el("绩效目标"), el("绩效评价结果")], soon),
        (("财政信息", "政府采购项目信息"), [el("招标公告"), el("中标（成交）结果公告"), el("单一来源采购公示")], soon),
        (
            ("行政执法", "行政处罚"),
            labels("处罚决定书文号", "处罚事由"),
            deadline("处罚决定作出之日起7个工作日内", "decision", 7),
        ),
        (("商务工作", "商务动态"), [el("商务工作动态信息", "statement")], duty("两周一次", "P2W")),
        (("公示公告", "通知公告"), [el("通知公告信息", "statement")], duty("最迟6个月内必须有更新", "P6M")),
        (("信息公开", "信息公开年报"), [el("政府信息公开工作年度报告")], duty("每年1月31日前", "P1Y", "01-31")),
        (("信用信息", "单用途预付卡信用信息"), [el("单用途预付卡企业信用名单")], soon),
    ]
    return [item(n, names, elements, "", [], when) for n, (names, elements, when) in enumerate(rows, 1)]


def truths(site: Shanghai) -> dict[str, Row]:
    def at(*keys: str) -> Row:
        return kit.column_truth(site, ["found", "renamed"], *keys)

    return {**_first_truths(at), **_last_truths(site, at)}


def _first_truths(at: Any) -> dict[str, Row]:
    return {
        "1": truth(
            "no column is named; the page has no mail address, the district's guide and the footer have one",
            at("jgjj"),
            "gap",
            "static",
            present="机关名称 办公地址 办公时间 联系电话 邮政编码",
            missing="电子邮箱",
            must="element_missing",
            never=SEEN + " stale",
        ),
        "2": truth("机关职能 at the agency", at("jgzn"), "pass", "static", doubtful="本部门相关职能", never=WHOLE),
        "3": truth(
            "机构设置 is 内设机构 here; 科室 are its names",
            at("nsjg"),
            "pass",
            "static",
            present="内设机构名称 主要职责",
            never=WHOLE,
        ),
        "4": truth(
            "领导信息 (same) stands under 机构信息; other bureaus have 领导简历; 领导信箱 is near",
            at("ldxx"),
            "pass",
            "static",
            present="姓名 职务 工作分工",
            never=WHOLE,
        ),
        "5": truth(
            "人事变动 stands in 人事信息; the hiring result is on page 2",
            at("rsxx"),
            "pass",
            ["fresh", "static"],
            present="公开招聘信息",
            doubtful="人事任免 录用结果",
            latest="2026-10-28",
            never=WHOLE,
        ),
        "6": truth(
            "部门预算; 部门决算 stands before it",
            at("bmys"),
            "pass",
            present="预算编制说明 部门及单位预算表",
            latest="2026-02-10",
            never=WHOLE,
        ),
        "7": truth("部门决算", at("bmjs"), "pass", present="部门及单位决算表 决算情况说明", latest="2026-08-27", never=WHOLE),
    }


def _last_truths(site: Shanghai, at: Any) -> dict[str, Row]:
    return {
        "8": truth(
            "预算绩效 says that nothing arose",
            at("ysjx"),
            ["pass", "unclear"],
            "explained_empty",
            never=SEEN + " element_missing stale",
        ),
        "9": truth(
            "政府采购 (same)",
            at("zfcg"),
            "pass",
            ["fresh", "static"],
            present="招标公告 中标（成交）结果公告 单一来源采购公示",
            latest="2026-10-12",
            never=WHOLE,
        ),
        "10": truth(
            "the column answers 403", kit.column_truth(site, "unreachable"), "unclear", never=SEEN + " element_missing stale"
        ),
        "11": truth(
            "pinned row of May above, three pages; the district's news are another's",
            at("swdt"),
            "pass",
            "fresh",
            doubtful="商务工作动态信息",
            latest="2026-11-18",
            never=WHOLE,
        ),
        "12": truth(
            "last in March; the district's 通知公告 is fresh and another's",
            at("swtz"),
            "gap",
            "stale",
            doubtful="通知公告信息",
            latest="2026-03-10",
            must="stale",
            never=SEEN + " element_missing",
        ),
        "13": truth(
            "2025's report in January 2026; the district's own is another",
            at("swnb"),
            "pass",
            ["fresh", "static"],
            present="政府信息公开工作年度报告",
            latest="2026-01-13",
            never=WHOLE,
        ),
        "14": truth(
            "the agency has none, its neighbours have 信用信息; no column was promised, so that a doubt is right too",
            kit.column_truth(site, ["missing", "unreachable"]),
            ["gap", "unclear"],
            never="column_empty element_missing stale",
        ),
    }


def build(base: str, today: dt.date) -> Site:
    site = Shanghai(PLACE, base, today)
    kit.common_part(site)
    district(site)
    found = kit.write_common(site, "")
    agency_columns(site)
    kit.write_home(site, found)
    agency = Agency("lanqiao-sww", FULL, ["区商务委", "区商务委员会"], catalog(), {"items": truths(site)})
    return Site("lanqiao", PLACE.site, site.pages, [agency], aliases=["澜桥区人民政府网"])
