"""The county's own part of the VSB-like portal, and the other bureaus and townships whose columns bear the same names."""

from __future__ import annotations

from collections.abc import Sequence

from evaluation.harness import Page
from tests.sites._kit import Crumb, Post, days_back, paragraphs, rng
from tests.sites._vsb_markup import NAV, Menu, Vsb, crumb_none, crumb_table, rows_before

HOME = ("首页", "/index.htm")
GK = ("政务公开", "/zwgk.htm")
LEGAL: tuple[str, None] = ("法定主动公开内容", None)
BRANCH = ("部门信息公开", "/zwgk/bmxxgk.htm")
BUREAU = "县水务局"
FULL = "云泊县水务局"
ME = (BUREAU, "/zwgk/bmxxgk/swj.htm")

OTHERS = {
    "县教育体育局": "jtj",
    "县自然资源局": "zrzyj",
    "县民政局": "mzj",
    "县农业农村局": "nyncj",
    "县交通运输局": "jtysj",
    "县应急管理局": "yjglj",
}
TOWNS = {"青溪镇": "qxz", "泊头坪镇": "btpz", "落雁乡": "lyx", "石桥河镇": "sqhz"}
DECOYS = (
    ("机构概况", "jggk"),
    ("机构职能", "jgzn"),
    ("领导信息", "ldxx"),
    ("政策文件", "zcwj"),
    ("行政事业性收费", "xzsyxsf"),
    ("人事信息", "rsxx"),
    ("工作动态", "gzdt"),
    ("通知公告", "tzgg"),
)

GK_MENU: Menu = (
    ("政府信息公开指南", "/zwgk/zfxxgkzn.htm"),
    ("政府信息公开制度", "/zwgk/zfxxgkzd.htm"),
    LEGAL,
    ("机构职能", "/zwgk/fdzdgknr/jgzn.htm"),
    ("领导信息", "/zwgk/fdzdgknr/ldxx.htm"),
    ("政策文件", "/zwgk/fdzdgknr/zcwj.htm"),
    ("财政预决算", "/zwgk/fdzdgknr/czyjs.htm"),
    ("重点领域信息公开", "/zwgk/fdzdgknr/zdly.htm"),
    ("政府信息公开年报", "/zwgk/zfxxgknb.htm"),
    ("依申请公开", "/zwgk/ysqgk.htm"),
    BRANCH,
)
CZ = ("财政预决算", "/zwgk/fdzdgknr/czyjs.htm")
CZ_MENU: Menu = (
    ("政府预算", "/zwgk/fdzdgknr/czyjs/zfys.htm"),
    ("政府决算", "/zwgk/fdzdgknr/czyjs/zfjs.htm"),
    ("部门决算", "/zwgk/fdzdgknr/czyjs/bmjs.htm"),
    ("部门预算", "/zwgk/fdzdgknr/czyjs/bmys.htm"),
)
ZD = ("重点领域信息公开", "/zwgk/fdzdgknr/zdly.htm")
WATER = ("水利建设", "/zwgk/fdzdgknr/zdly/sljs.htm")
WATER_MENU: Menu = (
    ("农村供水工程", "/zwgk/fdzdgknr/zdly/sljs/ncgs.htm"),
    ("水库除险加固", "/zwgk/fdzdgknr/zdly/sljs/skcx.htm"),
)

THINGS = (
    "春季造林",
    "农村公路养护",
    "烟叶收购",
    "社区食堂",
    "校车安全",
    "茶园提质",
    "老旧小区改造",
    "禁毒宣传",
    "森林巡护",
    "夜市管理",
    "招商推介",
    "旅游环线",
)


def _posts(
    site: Vsb,
    tree: int,
    crumb: Crumb,
    newest: str,
    count: int,
    forms: Sequence[str],
    *,
    low: int = 2,
    high: int = 9,
    source: str = "云泊县融媒体中心",
    charset: str | None = None,
) -> list[Post]:
    dice, posts = rng("portal", tree, newest), []
    for number, day in enumerate(days_back(newest, count, low, high, tree)):
        title = forms[number % len(forms)].format(
            t=dice.choice(THINGS), w=dice.choice(list(TOWNS)), y=day[:4], p=int(day[:4]) - 1, n=count - number
        )
        posts.append(Post(title, site.article(tree, title, day, crumb, source=source, charset=charset), day))
    return posts


def news(site: Vsb) -> dict[str, list[Post]]:
    """概况, 新闻动态 and the home page; the news header says gbk."""
    for path, name in (("/ybgk/xqjj.htm", "县情简介"), ("/ybgk/xzqh.htm", "行政区划")):
        site.page(
            path, name, [HOME, NAV[1][:2], (name, path)], paragraphs(5, name), left=site.left("云泊概况", NAV[1][2], name)
        )
    lists = {}
    for tree, name, path, newest, count, forms in (
        (
            1011,
            "云泊要闻",
            "/xwdt/ybyw.htm",
            "2026-11-19",
            34,
            ("县委常委会研究{t}工作", "全县{t}现场会在{w}召开", "{w}：{t}迈出新步子"),
        ),
        (
            1012,
            "部门动态",
            "/xwdt/bmdt.htm",
            "2026-11-18",
            20,
            ("县水务局到{w}察看河道", "县教体局部署{t}", "县交通运输局推进{t}"),
        ),
        (1013, "乡镇动态", "/xwdt/xzdt.htm", "2026-11-17", 18, ("{w}开展{t}", "{w}召开{t}座谈会")),
        (1014, "通知公告", "/xwdt/tzgg.htm", "2026-11-16", 18, ("关于{t}有关事项的公告", "云泊县{y}年{t}公示")),
    ):
        crumb = [HOME, NAV[2][:2], (name, path)]
        lists[name] = _posts(site, tree, crumb, newest, count, forms, charset="gbk")
        site.listing(path, name, crumb, lists[name], left=site.left("新闻动态", NAV[2][2], name), charset="gbk")
    boxes = "".join(_box(name, dict(NAV[2][2])[name] or "", posts) for name, posts in lists.items())
    site.page("/xwdt.htm", "新闻动态", [HOME, NAV[2][:2]], boxes, left=site.left("新闻动态", NAV[2][2]))
    site.page("/ybgk.htm", "云泊概况", [HOME, NAV[1][:2]], paragraphs(2, "gk"), left=site.left("云泊概况", NAV[1][2]))
    quick = "".join(
        f'<a href="{url}" title="{name}"><img src="/images/k{n}.png" alt=""></a>'
        for n, (name, url) in enumerate((GK, ("领导信箱", "/hdjl/ldxx.htm"), ("政府信息公开指南", "/zwgk/zfxxgkzn.htm")))
    )
    home = site.frame(NAV[0][0] + "-云泊县人民政府网", "", boxes + f'<div class="kjrk">{quick}</div>', site.column_meta("首页"))
    site.put("/index.htm", home, charset="gbk")
    site.put("/", home, charset="gbk")
    return lists


def _box(name: str, url: str, posts: Sequence[Post]) -> str:
    rows = "".join(f'<li><a href="{p.url}">{p.title}</a><span>{p.day[5:]}</span></li>' for p in posts[:6])
    return f'<div class="kuai"><h3>{name}</h3><a class="more" href="{url}">更多&gt;&gt;</a><ul>{rows}</ul></div>'


def service(site: Vsb) -> None:
    """政务服务, 互动交流, 专题 and the footer's pages; 网上调查 and 乡村振兴 are dead links."""
    form = (
        '<form action="/hdjl/tj.jsp" method="post"><p>写信人：<input name="xm">'
        "</p>"
        ""
        ""
        '<p>收信人：{who}</p><p>标题：<input name="bt"></p>'
        '<p>内容：<textarea name="nr"></textarea></p><button type="submit">提交</button></form>'
    )
    menu = NAV[5][2]
    for path, name, who in (("/hdjl/xzxx.htm", "县长信箱", "县长"), ("/hdjl/ldxx.htm", "领导信箱", "各局主要领导")):
        site.page(path, name, [HOME, NAV[5][:2], (name, path)], form.format(who=who), left=site.left("互动交流", menu, name))
    crumb = [HOME, NAV[5][:2], ("意见征集", "/hdjl/yjzj.htm")]
    posts = _posts(site, 1021, crumb, "2026-10-27", 5, ("关于公开征求《云泊县{t}办法》意见的公告",), low=30, high=60)
    site.listing("/hdjl/yjzj.htm", "意见征集", crumb, posts, left=site.left("互动交流", menu, "意见征集"))
    site.page("/hdjl.htm", "互动交流", [HOME, NAV[5][:2]], "<p>欢迎您提出意见建议。</p>", left=site.left("互动交流", menu))
    site.page(
        "/zwfw.htm",
        "政务服务",
        [HOME, NAV[4][:2]],
        '<p><a href="http://zwfw.cangyansheng.example/yunbo/">进入政务服务网</a></p>',
    )
    site.page("/ztzl.htm", "专题专栏", [HOME, NAV[6][:2]], "<p>请选择专题。</p>", left=site.left("专题专栏", NAV[6][2]))
    site.page("/ztzl/fxkh.htm", "防汛抗旱", [HOME, NAV[6][:2], ("防汛抗旱", None)], paragraphs(3, "fxkh"))
    for path, name in (("/gywm.htm", "关于我们"), ("/lxwm.htm", "联系我们")):
        site.page(path, name, [HOME, (name, path)], paragraphs(2, name))
    every = (
        [(name, url) for name, url, _ in NAV]
        + [kid for entry in NAV for kid in entry[2] if kid[0] != "网上调查"]
        + list(GK_MENU)
    )
    links = "".join(f'<li><a href="{url}">{name}</a></li>' for name, url in every if url and "xczx" not in url)
    site.page("/wzdt.htm", "网站地图", [HOME, ("网站地图", "/wzdt.htm")], f"<ul>{links}</ul>")


def openness(site: Vsb) -> None:
    """政务公开: the platform's four parts, the county's own columns and the page of departments."""
    left = site.left("政府信息公开", GK_MENU)
    crumb = [HOME, GK, GK_MENU[0]]
    guide = site.article(
        1101, "云泊县政府信息公开指南", "2026-03-02", crumb, paragraphs(4, "zn") + "<p>受理机构：云泊县人民政府办公室</p>"
    )
    site.landmarks["guide"] = guide
    site.pages["/zwgk/zfxxgkzn.htm"] = moved(guide)
    for tree, (name, url), newest, count, forms in (
        (1102, GK_MENU[1], "2025-05-20", 4, ("云泊县{t}信息发布制度",)),
        (1103, GK_MENU[8], "2026-03-18", 4, ("云泊县人民政府{p}年政府信息公开工作年度报告",)),
        (
            1105,
            GK_MENU[5],
            "2026-11-10",
            32,
            ("云泊县人民政府关于印发《{t}管理办法》的通知", "云泊县人民政府办公室关于做好{t}工作的通知"),
        ),
    ):
        path = [HOME, GK, *([LEGAL] if tree == 1105 else []), (name, url)]
        posts = _posts(
            site,
            tree,
            path,
            newest,
            count,
            forms,
            low=8 if tree == 1105 else 360,
            high=30 if tree == 1105 else 366,
            source="云泊县人民政府办公室",
        )
        site.listing(url or "", name, path, posts, left=left)
    site.page("/zwgk/ysqgk.htm", "依申请公开", [HOME, GK, GK_MENU[9]], "<p>申请人可向受理机构提交申请表。</p>", left=left)
    site.page(
        "/zwgk/fdzdgknr/jgzn.htm",
        "机构职能",
        [HOME, GK, LEGAL, GK_MENU[3]],
        "<p>云泊县人民政府：办公电话：0399-7100001　传真：0399-7100002　办公地址：云泊县政通路1号</p>" + paragraphs(3, "xzf"),
        left=left,
    )
    site.page(
        "/zwgk/fdzdgknr/ldxx.htm",
        "领导信息",
        [HOME, GK, LEGAL, GK_MENU[4]],
        "<p>姓名：顾长川　职务：县长　籍贯：苍原市　工作分工：领导县人民政府全面工作</p>",
        left=left,
    )
    towns = "".join(f'<option value="/zwgk/xzxxgk/{slug}.htm">{name}</option>' for name, slug in TOWNS.items())
    names = list(OTHERS)
    bureaus = [
        *((name, f"/zwgk/bmxxgk/{OTHERS[name]}.htm") for name in names[:3]),
        ME,
        *((name, f"/zwgk/bmxxgk/{OTHERS[name]}.htm") for name in names[3:]),
    ]
    units = (
        '<ul class="bm">' + "".join(f'<li><a href="{url}">{name}</a></li>' for name, url in bureaus) + "</ul>"
        f'<select onchange="window.location.href=this.value"><option>乡镇信息公开</option>{towns}</select>'
    )
    site.page("/zwgk/bmxxgk.htm", "部门信息公开", [HOME, GK, BRANCH], units, left=left)
    site.page("/zwgk.htm", "政务公开", [HOME, GK], "<p>政府信息公开专栏。请从左侧选择栏目。</p>", left=left)


def moved(target: str) -> Page:
    """A 302 to `target`."""
    return Page("", status=302, headers={"Location": target}, charset=None)


def money(site: Vsb) -> None:
    """财政预决算: shared lists of all units; the bureau's budget stands on the second page."""
    left = site.left("财政预决算", CZ_MENU)
    site.page(
        CZ[1],
        "财政预决算",
        [HOME, GK, LEGAL, CZ],
        '<ul class="zlm">' + "".join(f'<li><a href="{url}"><i></i>{name}</a></li>' for name, url in CZ_MENU) + "</ul>",
        left=site.left("政府信息公开", GK_MENU),
    )
    for tree, (name, url), newest in ((1121, CZ_MENU[0], "2026-02-09"), (1122, CZ_MENU[1], "2026-09-15")):
        crumb = [HOME, GK, LEGAL, CZ, (name, url)]
        posts = _posts(
            site, tree, crumb, newest, 4, ("云泊县{y}年" + name + "公开（第{n}号）",), low=355, high=365, source="云泊县财政局"
        )
        site.listing(url or "", name, crumb, posts, left=left)
    units = [
        *(f"云泊{name}" for name in OTHERS),
        *(f"云泊县{name}" for name in TOWNS),
        "云泊县档案馆",
        "云泊县融媒体中心",
        "云泊县残联",
        "云泊县供销社",
    ]
    for tree, (name, url), days in (
        (1123, CZ_MENU[2], {2025: "2026-09-25", 2024: "2025-09-24"}),
        (1124, CZ_MENU[3], {2026: "2026-02-12", 2025: "2025-02-13"}),
    ):
        crumb = [HOME, GK, LEGAL, CZ, (name, url)]
        posts = []
        for year, day in days.items():
            every = [*units[:12], FULL, *units[12:]] if tree == 1124 else units
            for unit in every:
                title = f"{unit}{year}年度{name}公开" if tree == 1123 else f"{unit}{year}年{name}及“三公”经费预算公开"
                body, files = _budget(year) if unit == FULL else (paragraphs(2, unit, year), ())
                posts.append(Post(title, site.article(tree, title, day, crumb, body, source=unit, files=files), day))
        site.listing(url or "", name, crumb, posts, per=10, left=left, rows=rows_before, delay=1.0 if tree == 1124 else 0.0)


def _budget(year: int) -> tuple[str, Sequence[str]]:
    body = (
        f"<p>一、{FULL}概况</p><p>二、{year}年部门预算公开说明</p><p>{year}年收支总预算2318.46万元，比上年增加41.20万元。</p>"
        "<p>三、名词解释</p>"
    )
    return body, (f"{FULL}{year}年部门预算报表.xls", f"{year}年项目绩效目标表.xls")


def key_areas(site: Vsb) -> None:
    """重点领域: 水利建设 / 农村供水工程 answers with a meta refresh to the list itself."""
    names: Menu = (("义务教育", "/zwgk/fdzdgknr/zdly/ywjy.htm"), WATER, ("安全生产", "/zwgk/fdzdgknr/zdly/aqsc.htm"))
    site.page(
        ZD[1],
        ZD[0],
        [HOME, GK, LEGAL, ZD],
        "".join(
            f'<a href="{url}" title="{name}"><img src="/images/zd{n}.png" alt="{name}"></a>'
            for n, (name, url) in enumerate(names)
        ),
        left=site.left("政府信息公开", GK_MENU),
    )
    for tree, (name, url) in ((1131, names[0]), (1132, names[2])):
        crumb = [HOME, GK, LEGAL, ZD, (name, url)]
        site.listing(
            url or "",
            name,
            crumb,
            _posts(site, tree, crumb, "2026-11-03", 7, ("{y}年" + name + "情况（第{n}期）",), low=20, high=40),
        )
    site.page(
        WATER[1],
        WATER[0],
        [HOME, GK, LEGAL, ZD, WATER],
        "<p>水利建设信息。</p>",
        left=site.left("水利建设", WATER_MENU),
        where=crumb_none,
    )
    crumb = [HOME, GK, LEGAL, ZD, WATER, WATER_MENU[0]]
    posts = []
    for title, day, files in (
        ("泊头坪片区农村供水工程初步设计批复", "2026-10-14", ("泊头坪片区农村供水工程批准结果.pdf",)),
        ("2026年农村供水工程项目施工情况", "2026-09-08", ("农村供水工程施工单位及监理单位名单.doc",)),
        ("青溪镇集中供水点竣工验收的公告", "2026-06-11", ("青溪镇集中供水点竣工验收报告.pdf",)),
        ("落雁乡管网延伸工程开工公告", "2025-11-20", ()),
    ):
        posts.append(Post(title, site.article(1133, title, day, crumb, source=FULL, files=files), day))
    site.listing("/zwgk/fdzdgknr/zdly/sljs/ncgsgc.htm", "农村供水工程", crumb, posts, left=site.left("水利建设", WATER_MENU))
    site.stub("/zwgk/fdzdgknr/zdly/sljs/ncgs.htm", "/zwgk/fdzdgknr/zdly/sljs/ncgsgc.htm")
    crumb = [HOME, GK, LEGAL, ZD, WATER, WATER_MENU[1]]
    site.listing(
        WATER_MENU[1][1] or "",
        "水库除险加固",
        crumb,
        _posts(site, 1134, crumb, "2026-08-05", 4, ("{w}水库加固进展（第{n}期）",), high=60),
    )


def others(site: Vsb) -> None:
    """Other bureaus (the same column names as the audited one) and townships (the same names again)."""
    for number, (name, slug) in enumerate(OTHERS.items()):
        _unit(
            site,
            1200 + 20 * number,
            name,
            f"/zwgk/bmxxgk/{slug}.htm",
            BRANCH,
            DECOYS if number < 3 else (DECOYS[0], DECOYS[3], DECOYS[6]),
        )
    for number, (name, slug) in enumerate(TOWNS.items()):
        _unit(
            site,
            1400 + 10 * number,
            name,
            f"/zwgk/xzxxgk/{slug}.htm",
            ("乡镇信息公开", None),
            (DECOYS[0], DECOYS[6], DECOYS[7]),
        )


def _unit(
    site: Vsb, tree: int, name: str, home: str, branch: tuple[str, str | None], columns: Sequence[tuple[str, str]]
) -> None:
    root = [HOME, GK, branch, (name, home)]
    menu = [(column, f"{home.removesuffix('.htm')}/{slug}.htm") for column, slug in columns]
    left = site.left(name, menu)
    site.page(home, name, root, f"<p>{name}信息公开。</p>", left=left, where=crumb_table, meta=False)
    for number, (column, url) in enumerate(menu):
        crumb = [*root, (column, url)]
        if column.startswith("机构"):
            body = (
                f"<p>单位名称：云泊{name}　地址：云泊县{name[1:3]}路{tree % 97}号　电话：0399-71{tree}　传真：0399-72{tree}</p>"
            )
            site.page(url, column, crumb, body + paragraphs(2, tree, column), left=left, where=crumb_table, meta=False)
            continue
        forms = {
            "政策文件": ("关于印发{t}方案的通知",),
            "行政事业性收费": ("{y}年行政事业性收费目录",),
            "通知公告": ("关于{t}的通知",),
        }
        posts = _posts(
            site,
            tree + number,
            crumb,
            "2026-11-12",
            4,
            forms.get(column, ("{t}有序开展", "{w}" + column)),
            high=40,
            source=name,
        )
        site.listing(url, column, crumb, posts, left=left, where=crumb_table, meta=False)
