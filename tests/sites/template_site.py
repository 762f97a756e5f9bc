"""鹿汀县人民政府 (fictional), the national template 政府信息公开平台 of 2019 on static files, and the truth about its 县医疗保障局.

Traps: twelve items name one and the same platform page, so that each must be searched inside it; every department has such a
platform with the same names; the accordion's headings are no links; folders carry numeric suffixes; links are relative; pages
are counted from zero; one accordion entry is guarded, so that what it may hold is not missing.
"""

from __future__ import annotations

import datetime as dt
import posixpath
import re
from collections.abc import Sequence
from typing import Any

from evaluation.harness import Agency, Site
from tests.sites import _makes_kit_a as kit
from tests.sites._kit import Post, Row, days_back, deadline, duty, el, esc, group, item, labels, paragraphs, spoken, truth
from tests.sites._makes_kit_a import SEEN, WHOLE, Col
from tests.sites._makes_kit_b import catalog as catalog_of
from tests.sites._makes_kit_b import missing, months_back

AS_OF = dt.date(2026, 11, 20)
DEAD = frozenset({"/zfbm/xnyncj/zfxxgk_5790655/"})
"""Links that lead nowhere on purpose."""

PLACE = kit.Place(
    "luting",
    "鹿汀县",
    "鹿汀",
    "鹿汀县人民政府网",
    "9952040011",
    "0399-717",
    ("苇塘镇", "白鹭洲镇", "三岔河乡", "凉亭镇", "青冈乡"),
    ("门诊统筹", "异地就医", "参保缴费", "基金监管", "药品集采"),
    "zfwz@lutingxian.example",
)
FULL, SHORT = "鹿汀县医疗保障局", "县医疗保障局"
PARTS = ("政府信息公开指南", "政府信息公开制度", "法定主动公开内容", "政府信息公开工作年度报告", "依申请公开")
PER = 15
EITHER = ["found", "renamed"]
Tree = dict[str, tuple[str, ...]]
"""Accordion headings with the columns below them."""

OURS: Tree = {
    "机构信息": ("机构简介", "法定职责", "领导信息", "内设机构"),
    "政策文件": ("部门文件", "政策解读"),
    "财政信息": ("财政预决算", "政府采购"),
    "行政执法": ("行政处罚",),
    "重点领域": ("基金监管", "建议提案办理"),
    "工作动态": ("医保动态", "通知公告"),
}
THEIRS: Tree = {
    "机构信息": ("机构简介", "领导信息"),
    "政策文件": ("部门文件",),
    "财政信息": ("财政预决算",),
    "规划计划": ("年度工作计划",),
    "重点领域": ("药品集中采购",),
    "工作动态": ("工作动态", "通知公告"),
}
COUNTY: Tree = {"概况信息": ("县情概况",), "政策文件": ("县政府文件",), "民生保障": ("医疗救助", "临时救助")}


class Template(kit.Portal):
    """Folders with a number at their end; the platform of each organ has five blocks at the left."""

    def address(self, up: Col, key: str) -> str:
        while not up.url and up.up:
            up = up.up
        return f"{up.url}{key.rsplit('-', 1)[-1]}_{5_790_600 + len(self.columns) * 13}/"

    def put(self, path: str, markup: str, *, delay: float = 0.0) -> None:
        """This make writes addresses relative to the page: ./, ../../x/."""

        def short(hit: re.Match[str]) -> str:
            target = posixpath.relpath(hit[2], posixpath.dirname(path))
            target = target if target.startswith(".") else f"./{target}"
            return f'{hit[1]}="{target}{"/" if hit[2].endswith("/") and not target.endswith("/") else ""}"'

        super().put(path, re.sub(r'\b(href|src|action)="(/[^"?]*)"', short, markup), delay=delay)

    def left(self, col: Col) -> str:
        """The five blocks of the platform that the column belongs to; elsewhere the siblings."""
        owner, entries = self.menu(col)
        if not owner.menu:
            return '<div class="lm"><ul>' + "".join(f'<li><a href="{e.url}">{e.name}</a></li>' for e in entries) + "</ul></div>"
        blocks = ""
        for number, entry in enumerate(entries):
            folds = "".join(
                f'<div class="zfxxgk_fdlm"><h4 onclick="fold(this)">{head.name}</h4><ul>'
                + "".join(f'<li><a href="{kid.url}">{kid.name}</a></li>' for kid in head.kids)
                + "</ul></div>\n"
                for head in entry.kids
            )
            blocks += f'<li class="zfxxgk_lm{number}"><a href="{entry.url}"><b>{entry.name}</b></a>{folds}</li>\n'
        return f'<div class="zfxxgk_left"><h2>{owner.name}</h2><ul>{blocks}</ul></div>'

    def frame(self, col: Col, title: str, main: str, *, metas: str = "", crumb: bool = True, last: str = "") -> str:
        steps = [f'<a href="{step.url}">{step.name}</a>' if step.url else step.name for step in col.trail()]
        nav = "".join(f'<li><a href="{top.url}">{top.name}</a></li>' for top in [self.home, *self.home.kids])
        where = " > ".join([*steps, *([last] if last else [])])
        return f"""<!DOCTYPE html><html><head><meta charset="UTF-8"><meta name="SiteName" content="{self.place.site}">
<meta name="SiteDomain" content="www.lutingxian.example"><meta name="SiteIDCode" content="{self.place.code}">
{metas}<title>{esc(title)}</title></head><body>
<div class="zfxxgk_top">{self.clock()}　<a href="http://www.luyansheng.example/">省人民政府</a></div>
<div class="header"><img src="/images/logo.png" alt="{self.place.site}"><ul class="nav">{nav}</ul></div>
{f'<div class="zfxxgk_dqwz">当前位置：{where}</div>' if crumb else ""}
<div class="zfxxgk_main">{main}</div>
<div class="yqlj"><select onchange="window.open(this.value)"><option>友情链接</option>{self.options()}</select></div>
<div class="zfxxgk_foot">{self.imprint()}</div></body></html>"""

    def standing(self, col: Col, body: str, **more: Any) -> None:
        metas = f'<meta name="ColumnName" content="{col.name}">'
        main = f'{self.left(col)}<div class="zfxxgk_right"><h3>{col.name}</h3><div class="scroll_cont ScrollStyle">{body}</div></div>'
        self.put(col.url, self.frame(col, f"{col.name}-{self.place.site}", main, metas=metas))

    def article(self, col: Col, title: str, day: str, body: str = "", **more: Any) -> Post:
        path = f"{col.url}{day[:7].replace('-', '')}/t{day.replace('-', '')}_{87_240_000 + self.serial() * 7}.html"
        source = more.get("source") or f"{self.place.name}人民政府办公室"
        formed = more.get("formed", "")
        facts = (
            f"<table class='zfxxgk_xq'><tr><td>索引号</td><td>000014349/{day[:4]}-{path[-10:-5]}</td><td>发文机关</td><td>{source}</td></tr>"
            f"<tr><td>成文日期</td><td>{spoken(formed)}</td><td>发布日期</td><td>{spoken(day)}</td></tr></table>"
            if formed
            else f'<div class="xq_info">发布时间：{day}　来源：{source}</div>'
        )
        metas = f'<meta name="ArticleTitle" content="{esc(title)}"><meta name="PubDate" content="{day} 10:21">'
        main = (
            f'<div class="zfxxgk_detail"><h2>{esc(title)}</h2>{facts}<div class="scroll_cont ScrollStyle">'
            f'<div class="view TRS_UEDITOR trs_paper_default">{body or paragraphs(3, title, day)}</div></div></div>'
        )
        self.put(path, self.frame(col, f"{title}-{self.place.site}", main, metas=metas, last="正文"))
        return Post(title, path, day, formed=formed)

    def rows(self, posts: Sequence[Post]) -> str:
        return "".join(
            f'<li>{"<i>[置顶]</i>" if p.pinned else ""}<a target="_blank" href="{p.url}" title="{esc(p.title)}">{esc(p.title)}</a><b>{p.day}</b></li>\n'
            for p in posts
        )

    def listing(self, col: Col, posts: Sequence[Post], **more: Any) -> None:
        col.posts = list(posts)
        total = max(1, -(-len(posts) // PER))
        for page in range(total):
            rows = self.rows(posts[page * PER : (page + 1) * PER])
            main = (
                f'{self.left(col)}<div class="zfxxgk_right"><h3>{col.name}</h3><div class="zfxxgk_zdgkc"><ul>{rows}</ul></div>'
                f'<div class="page"><script>createPageHTML({total}, {page}, "index", "html");</script></div></div>{more.get("side", "")}'
            )
            metas = f'<meta name="ColumnName" content="{col.name}">'
            self.put(
                f"{col.url}{f'index_{page}.html' if page else ''}",
                self.frame(col, f"{col.name}-{self.place.site}", main, metas=metas),
            )


# ---------------------------------------------------------------- platforms


def platform(site: Template, up: Col, name: str, key: str, full: str, tree: Tree) -> Col:
    """An organ's platform: five blocks, the third an accordion. Columns are known as `key/name`."""
    root = site.column(
        up, name, key, url=f"/zfbm/{key}/zfxxgk_{5_790_600 + len(site.columns) * 13}/" if key != "county" else ""
    )
    for part, slug in zip(PARTS, ("zn", "zd", "fdzdgknr", "nb", "ysq"), strict=True):
        col = site.column(root, part, f"{key}-{slug}")
        site.columns[f"{key}/{part}"] = col
    legal = site.columns[f"{key}/{PARTS[2]}"]
    for n, (head, names) in enumerate(tree.items()):
        fold = site.column(legal, head, f"{key}-h{n}", heading=True)
        for m, text in enumerate(names):
            site.columns[f"{key}/{text}"] = site.column(fold, text, f"{key}-lm{n}{m}")
    root.menu = root.kids
    guide = kit.pairs(("受理机构", f"{full}办公室"), ("联系电话", f"{PLACE.phone}90{len(key)}1"))
    if key != "xybj":  # the audited agency prints no mail address anywhere
        guide += kit.pairs(("电子邮箱", f"{key}@lutingxian.example"))
    site.standing(site.columns[f"{key}/{PARTS[0]}"], f"<p>为方便公民、法人获取政府信息，编制本指南。</p>{guide}")
    rules = [("政府信息公开条例（国务院令第711号）", "2019-05-15"), (f"{full}政府信息公开审查制度", "2021-04-12")]
    site.listing(site.columns[f"{key}/{PARTS[1]}"], site.posts(site.columns[f"{key}/{PARTS[1]}"], rules))
    years = [(f"{full}{y}年政府信息公开工作年度报告", f"{y + 1}-01-2{y % 5 + 1}") for y in (2025, 2024, 2023)]
    site.listing(site.columns[f"{key}/{PARTS[3]}"], site.posts(site.columns[f"{key}/{PARTS[3]}"], years, source=full))
    form = '<form action="/ysq/post" method="post"><input name="xm"><textarea name="nr"></textarea><input type="submit" value="提交申请"></form>'
    site.standing(site.columns[f"{key}/{PARTS[4]}"], f"<p>填写政府信息公开申请表，20个工作日内答复。</p>{form}")
    return root


def finish(site: Template, root: Col, key: str, tree: Tree) -> None:
    """The platform's first page and 法定主动公开内容 show what is newest in all of the accordion."""
    posts = [post for names in tree.values() for name in names for post in site.columns[f"{key}/{name}"].posts]
    newest = sorted(posts, key=lambda post: post.day, reverse=True)[:PER]
    for col in (root, site.columns[f"{key}/{PARTS[2]}"]):
        main = f'{site.left(col)}<div class="zfxxgk_right"><h3>{col.name}</h3><div class="zfxxgk_zdgkc"><ul>{site.rows(newest)}</ul></div></div>'
        metas = f'<meta name="ColumnName" content="{col.name}">'
        site.put(col.url, site.frame(col, f"{col.name}-{PLACE.site}", main, metas=metas))


def county(site: Template) -> None:
    gk = site.columns["gk"]
    root = platform(site, gk, "政府信息公开", "county", PLACE.name + "人民政府", COUNTY)
    dept = site.column(gk, "部门信息公开", "bmxxgk")
    site.landing(gk)
    cols = site.columns
    site.standing(cols["county/县情概况"], paragraphs(3, "county"))
    rows = [
        (f"鹿汀县人民政府关于{w}道路命名的通知", d)
        for w, d in zip(PLACE.towns, days_back("2026-10-30", 5, 9, 30, "xwj"), strict=True)
    ]
    site.listing(cols["county/县政府文件"], site.posts(cols["county/县政府文件"], rows, gap=3))
    rows = [(f"鹿汀县{d[:4]}年{int(d[5:7])}月医疗救助资金发放情况", d) for d in months_back("2026-07-10", 17)]
    site.listing(cols["county/医疗救助"], site.posts(cols["county/医疗救助"], rows))
    rows = [(f"鹿汀县{d[:4]}年{int(d[5:7])}月临时救助公示", d) for d in months_back("2026-11-10", 6)]
    site.listing(cols["county/临时救助"], site.posts(cols["county/临时救助"], rows))
    finish(site, root, "county", COUNTY)
    for name, key in (("县卫生健康局", "xwjj"), ("县民政局", "xmzj"), ("县人力资源和社会保障局", "xrsj")):
        neighbour(site, dept, name, key)
    dead = site.column(dept, "县农业农村局", "xnyncj")
    dead.url = "/zfbm/xnyncj/zfxxgk_5790655/"


def neighbour(site: Template, dept: Col, name: str, key: str) -> None:
    full, cols = PLACE.name + name[1:], site.columns
    root = platform(site, dept, name, key, full, THEIRS)
    facts = (
        ("机构名称", full),
        ("办公地址", "鹿汀县政通路2号"),
        ("办公电话", f"0399-7178{len(name)}0"),
        ("电子邮箱", f"{key}@lutingxian.example"),
    )
    site.standing(cols[f"{key}/机构简介"], kit.pairs(*facts))
    site.standing(cols[f"{key}/领导信息"], kit.pairs(("姓名", "祁子衿"), ("职务", "局长"), ("工作分工", "主持全面工作")))
    for n, text in enumerate(("部门文件", "财政预决算", "年度工作计划", "药品集中采购", "工作动态", "通知公告")):
        titles = [f"{full}2026年{text}（{m}）" for m in "三二一"]
        col = cols[f"{key}/{text}"]
        site.listing(col, site.posts(col, kit.dated(titles, f"2026-11-{19 - n}", 10, 40, key, text), source=full))
    finish(site, root, key, THEIRS)


# ---------------------------------------------------------------- 县医疗保障局


def bureau(site: Template) -> None:
    root = platform(site, site.columns["bmxxgk"], SHORT, "xybj", FULL, OURS)
    site.landing(site.columns["bmxxgk"])
    organisation(site)
    documents(site)
    site.pages[site.columns["xybj/行政处罚"].url] = kit.guard(412)
    finish(site, root, "xybj", OURS)


def organisation(site: Template) -> None:
    cols = site.columns
    facts = (
        ("机构名称", FULL),
        ("办公地址", "鹿汀县杏林路19号"),
        ("办公电话", "0399-7172301"),
        ("办公时间", "周一至周五8:30-12:00，14:00-17:30"),
        ("传真号码", "0399-7172302"),
        ("邮政编码", "099717"),
    )
    site.standing(cols["xybj/机构简介"], kit.table(("事项", "内容"), facts))
    site.standing(
        cols["xybj/法定职责"],
        "<p>依据“三定”规定，县医疗保障局主要职责：</p><p>（一）拟订全县医疗保障事业发展规划并组织实施。</p>"
        "<p>（二）监督管理医疗保障基金。</p><p>（三）组织实施药品、医用耗材的招标采购政策。</p>",
    )
    rows = (
        ("办公室", "负责机关运转、信息公开", 2301),
        ("待遇保障股", "负责参保和待遇政策落实", 2305),
        ("基金监管股", "负责定点机构检查", 2307),
    )
    site.standing(
        cols["xybj/内设机构"], kit.table(("内设机构名称", "主要职责", "联系电话"), [(a, b, f"0399-717{c}") for a, b, c in rows])
    )
    cards = ""
    for name, post, born, folk, work in (
        ("简云笙", "党组书记、局长", "1975年4月", "布依族", "主持全面工作"),
        ("蔺知夏", "党组成员、副局长", "1983年10月", "汉族", "分管待遇保障、参保缴费"),
    ):
        photo = site.picture(f"/images/ld/W02{site.serial()}.png")
        facts_of = (("姓名", name), ("职务", post), ("民族", folk), ("出生年月", born), ("工作分工", work))
        cards += f'<div class="ld"><p><img src="{photo}" alt="{name}"></p>{kit.pairs(*facts_of)}</div>'
    site.standing(cols["xybj/领导信息"], cards)


def documents(site: Template) -> None:
    cols = site.columns

    def post(name: str, rows: kit.Rows, gap: int = 0) -> None:
        col = cols[f"xybj/{name}"]
        site.listing(col, site.posts(col, rows, gap=gap, source=FULL))

    themes = PLACE.themes
    post(
        "部门文件",
        [
            (f"鹿汀县医疗保障局关于做好{themes[n % 5]}工作的通知", d)
            for n, d in enumerate(days_back("2026-11-03", 19, 9, 30, "wj"))
        ],
        5,
    )
    post(
        "政策解读",
        [(f"《鹿汀县{themes[n % 5]}实施细则》政策解读", d) for n, d in enumerate(days_back("2026-09-29", 6, 20, 60, "jd"))],
    )
    money = []
    for back in range(5):
        money += [
            (f"{FULL}{2025 - back}年度部门决算", f"{2026 - back}-09-16"),
            (f"{FULL}{2026 - back}年部门预算", f"{2026 - back}-02-11"),
            (f"{FULL}{2026 - back}年财政专项资金安排情况", f"{2026 - back}-01-14"),
        ]
    money += [("鹿汀县医疗保障局“三公”经费管理办法", "2021-11-24")]
    post("财政预决算", sorted(money, key=lambda row: row[1], reverse=True))
    bids = [("鹿汀县医疗保障局参保宣传品采购公告", "2026-06-17"), ("鹿汀县医疗保障局参保宣传品采购结果公告", "2026-07-08")]
    post("政府采购", bids[::-1])
    checks = ("鹿汀县{y}年定点医药机构检查结果通报", "鹿汀县医保基金监管典型案例（{y}年）")
    post("基金监管", [(checks[n % 2].format(y=d[:4]), d) for n, d in enumerate(days_back("2026-10-21", 8, 30, 80, "jg"))])
    site.standing(cols["xybj/建议提案办理"], "<p>鹿汀县医疗保障局2026年度未承办人大代表建议和政协提案，本栏目暂无信息。</p>")
    forms = ("县医保局到{w}宣传{t}", "{w}{t}经办窗口启用", "全县{t}培训班结束")
    post("医保动态", kit.dated(kit.headlines(forms, PLACE, 33, "yb"), "2026-11-16", 2, 8, "yb"))
    notices = ("关于{t}系统停机维护的通知", "鹿汀县{t}公告")
    post("通知公告", kit.dated(kit.headlines(notices, PLACE, 9, "tz"), "2026-11-09", 6, 25, "tz"))


# ---------------------------------------------------------------- catalog and truth

HERE = ("政务公开", "信息公开目录", "部门信息公开", "鹿汀县医疗保障局（县医保局）")
CELL = "鹿汀县人民政府网-政务公开-信息公开目录-部门信息公开-鹿汀县医疗保障局（县医保局）"


def catalog() -> Row:
    return catalog_of("鹿汀县医疗保障局政务公开标准规范清单", FULL, "luting-ybj.txt", [*_platform_items(), *_last_items()])


def _platform_items() -> list[Row]:
    contact = group("联系方式", *labels("办公地址", "办公电话", "办公时间", "传真号码", "电子邮箱", "邮政编码"))
    people = [*labels("姓名", "职务", "出生年份", "民族", "工作分工"), el("标准证件照", "image")]
    rows: list[tuple[tuple[str, str], list[Row]]] = [
        (("机构信息", "基本信息"), [el("机构名称", "label"), contact]),
        (("机构信息", "法定职责"), [el("本部门法定职责", "statement")]),
        (("机构信息", "领导简历"), people),
        (("机构信息", "内设机构"), labels("内设机构名称", "主要职责", "联系电话")),
        (
            ("信息公开", "信息公开专栏"),
            [el("信息公开指南"), el("信息公开年报"), el("信息公开制度"), el("信息依申请公开", "service")],
        ),
        (("工作动态", "工作动态"), [el("医保工作动态信息", "statement")]),
        (("政策文件", "部门文件"), [el("部门文件")]),
        (("政策文件", "政策解读"), [el("政策解读材料")]),
        (("财政资金", "财政预决算"), [el("部门预算"), el("部门决算"), el("“三公”经费管理办法")]),
        (("行政执法", "行政处罚"), labels("处罚决定书文号", "处罚事由")),
        (("建议提案", "建议提案"), [el("建议提案办理复文")]),
        (("规划计划", "年度计划总结"), [el("年度工作计划"), el("年度工作总结")]),
    ]
    return [item(n, names, elements, CELL, [HERE]) for n, (names, elements) in enumerate(rows, 1)]


def _last_items() -> list[Row]:
    own = ("政务公开", "部门信息公开", "县医疗保障局", "法定主动公开内容")
    return [
        item(
            13,
            ("药品采购", "药品集中采购"),
            [el("药品集中采购公告")],
            "政务公开—部门信息公开—县医疗保障局—法定主动公开内容—药品集中采购",
            [(*own, "药品集中采购")],
            deadline(),
        ),
        item(
            14,
            ("社会救助", "医疗救助"),
            [el("医疗救助资金发放情况")],
            "政务公开—政府信息公开—基础信息公开—法定主动公开内容—医疗救助",
            [("政务公开", "政府信息公开", "基础信息公开", "法定主动公开内容", "医疗救助")],
            duty("一月一次", "P1M"),
        ),
    ]


def truths(site: Template) -> dict[str, Row]:
    def inside(*names: str) -> Row:
        """The platform page, or the column inside it that holds the item."""
        return kit.column_truth(site, EITHER, "xybj", f"xybj/{PARTS[2]}", *(f"xybj/{name}" for name in names))

    return {**_first_truths(inside), **_last_truths(site, inside)}


def _first_truths(inside: Any) -> dict[str, Row]:
    return {
        "1": truth(
            "no mail address on this platform; those of other bureaus and of the footer are not its own",
            inside("机构简介"),
            "gap",
            present="机构名称 办公地址 办公电话 办公时间 传真号码 邮政编码",
            missing="电子邮箱",
            must="element_missing",
            never=SEEN + " stale",
        ),
        "2": truth(
            "inside the accordion", inside("法定职责"), "pass", ["static", "fresh"], doubtful="本部门法定职责", never=WHOLE
        ),
        "3": truth(
            "called 领导信息 (same); 领导信箱 of the county is another",
            inside("领导信息"),
            "pass",
            ["static", "fresh"],
            present="姓名 职务 出生年份 民族 工作分工 标准证件照",
            never=WHOLE,
        ),
        "4": truth(
            "inside the accordion, a table",
            inside("内设机构"),
            "pass",
            ["static", "fresh"],
            present="内设机构名称 主要职责 联系电话",
            never=WHOLE,
        ),
        "5": truth(
            "the platform's own blocks are the elements",
            inside(PARTS[0], PARTS[1], PARTS[3], PARTS[4]),
            "pass",
            ["static", "fresh"],
            present="信息公开指南 信息公开年报 信息公开制度 信息依申请公开",
            never=WHOLE,
        ),
        "6": truth(
            "called 医保动态, below the heading 工作动态",
            inside("医保动态"),
            "pass",
            "fresh",
            doubtful="医保工作动态信息",
            never=WHOLE,
        ),
        "7": truth("two pages", inside("部门文件"), "pass", ["fresh", "static"], doubtful="部门文件", never=WHOLE),
    }


def _last_truths(site: Template, inside: Any) -> dict[str, Row]:
    return {
        "8": truth("a list", inside("政策解读"), "pass", ["fresh", "static"], doubtful="政策解读材料", never=WHOLE),
        "9": truth(
            "财政信息 is a heading; the rules on 三公 stand on page 2",
            inside("财政预决算"),
            "pass",
            ["fresh", "static"],
            present="部门预算 部门决算",
            doubtful="“三公”经费管理办法",
            never=WHOLE,
        ),
        "10": truth(
            "the one column that would hold it is guarded (412): nobody can say that it is missing",
            kit.column_truth(site, [*EITHER, "unreachable"]),
            "unclear",
            never=SEEN + " element_missing stale",
        ),
        "11": truth(
            "the column inside says that nothing arose",
            inside("建议提案办理"),
            ["pass", "unclear"],
            ["explained_empty", "fresh", "static"],
            never=SEEN + " element_missing stale",
        ),
        "12": truth(
            "nowhere on this platform; other bureaus have 规划计划", inside(), ["gap", "unclear"], never=SEEN + " stale"
        )
        | {"elements": {key: ["missing", "unclear"] for key in ("年度工作计划", "年度工作总结")}},
        "13": truth(
            "only other bureaus have it",
            kit.column_truth(site, "missing"),
            "gap",
            must="column_missing",
            never="column_empty element_missing stale",
        ),
        "14": truth(
            "the county's platform lacks 基础信息公开, a heading 民生保障 is inserted; monthly, last in July",
            kit.column_truth(site, EITHER, "county/医疗救助"),
            "gap",
            "stale",
            present="医疗救助资金发放情况",
            latest="2026-07-10",
            must="stale",
            never=SEEN + " element_missing",
        ),
    }


def build(base: str, today: dt.date) -> Site:
    site = Template(PLACE, base, today)
    kit.common_part(site)
    county(site)
    found = kit.write_common(site, "")
    bureau(site)
    kit.write_home(site, found)
    site.picture("/images/logo.png", 200, 60)
    agency = Agency("luting-ybj", FULL, [SHORT, "县医保局"], catalog(), {"items": truths(site)})
    return Site("luting", PLACE.site, site.pages, [agency], aliases=["鹿汀县政府网"], not_found=missing())
