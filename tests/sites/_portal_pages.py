"""The portal around the bureau: home, news, the county's own openness platform, other units, townships, the old tree."""

from __future__ import annotations

from ._more2_kit import Row, esc, prose, spread, titles
from ._portal_markup import BM, NAME, OLD, PLATFORM, PROVINCE, ROOT, Crumb, Link, Trs, relative

TOWNS = {"青坳镇": "qaz", "石门槛乡": "smkx", "长桥镇": "cqz"}
THEMES = [
    "城乡供水一体化",
    "茶产业提质",
    "营商环境",
    "秋冬防火",
    "易地搬迁后续扶持",
    "乡村旅游",
    "农村公路",
    "数字政务",
    "控辍保学",
]
NEWS = [
    "县长调研{t}工作",
    "{p}扎实推进{t}工作",
    "我县召开{t}调度会",
    "云岫县{t}获省级肯定",
    "{p}：{t}见实效",
    "县委理论学习中心组学习{t}",
]
NOTICES = ["云岫县关于{t}有关事项的公告", "关于征求{t}意见的通知", "{p}{t}公示"]
XW = f"{ROOT}/xwzx/"
ZW = f"{ROOT}/zwgk/"
GK = f"{ZW}zfxxgk/"
GKFD = f"{GK}fdzdgknr/"
GOVERNMENT = "云岫县人民政府办公室"

FOUR = [
    ("政府信息公开指南", f"{GK}zfxxgkzn/"),
    ("政府信息公开制度", f"{GK}zfxxgkzd/"),
    ("法定主动公开内容", GKFD),
    ("政府信息公开年报", f"{GK}zfxxgknb/"),
]
COUNTY: list[tuple[str, list[Link]]] = [
    ("机构信息", [("机构职能", f"{GKFD}jgzn/"), ("领导信息", f"{GKFD}ldxx/")]),
    ("政策信息", [("政策文件", f"{GKFD}zcwj/"), ("政策解读", f"{GKFD}zcjd/"), ("规范性文件清理", f"{GKFD}gfxwjql/")]),
    ("规划计划", [("规划计划", f"{GKFD}ghjh/")]),
    ("财政资金", [("部门预算", f"{GKFD}czzj/bmys/"), ("部门决算", f"{GKFD}czzj/bmjs/")]),
    ("人事信息", [("人事任免", f"{GKFD}rsrm/")]),
    ("重点领域信息公开", [("社会救助", f"{GKFD}shjz/"), ("养老服务", f"{GKFD}ylfw/")]),
]
COUNTY_POSTS = {
    "领导信息": ["县长  温砚秋", "副县长  柏知远"],
    "政策文件": [f"云岫县人民政府关于{t}的意见" for t in THEMES[:6]],
    "政策解读": [f"《云岫县{t}实施方案》解读" for t in THEMES[:5]],
    "规范性文件清理": ["云岫县人民政府关于公布规范性文件清理结果的通知"],
    "规划计划": ["云岫县国民经济和社会发展第十五个五年规划纲要", "云岫县2026年政府工作要点"],
    "部门预算": [f"云岫县{u}2026年部门预算公开" for u in ("教育局", "财政局", "水务局")],
    "部门决算": [f"云岫县{u}2025年度部门决算公开" for u in ("教育局", "财政局", "水务局")],
    "人事任免": ["云岫县人民政府关于覃牧等同志任免职的通知", "云岫县人民政府关于鄢青同志免职的通知"],
    "社会救助": ["云岫县2026年社会救助工作情况"],
    "养老服务": ["云岫县2026年养老服务工作情况"],
}


class Portal:
    def __init__(self, trs: Trs) -> None:
        self.trs = trs
        self.news: list[Row] = []
        self.notices: list[Row] = []

    def build(self) -> None:
        self.old_tree()
        self.news_centre()
        self.openness()
        self.units()
        self.others()
        self.home()

    def list_page(self, url: str, name: str, trail: list[Crumb], rows: list[Row], menu: list[Link] = (), per: int = 15) -> None:
        for address, markup in self.trs.listing(url, rows, per):
            side = "".join(f'<li><a href="{relative(a, address)}">{t}</a></li>' for t, a in menu)
            left = f'<div class="left_menu"><h2>{trail[-1][0] if trail else name}</h2><ul>{side}</ul></div>' if menu else ""
            crumb: list[Crumb] = [("首页", f"{ROOT}/"), *trail, (name, url)]
            self.trs.portal(address, name, crumb, f'{left}<div class="right_list">{markup}</div>')

    # ------------------------------------------------------------ the tree before the redesign

    def old_tree(self) -> None:
        """/web2019/: still online, last posts of 2022, the same names."""
        put, unit = self.trs.put, f"{OLD}/zwgk/bmxxgk/mzj/"
        columns = {"机构职能": "jgzn", "城乡低保": "cxdb", "临时救助": "lsjz", "部门文件": "bmwj", "政策解读": "zcjd"}

        def page(url: str, name: str, inner: str) -> str:
            head = (
                f'<html><head><meta charset="utf-8"><meta name="SiteName" content="{NAME}"><title>{name}-{NAME}</title></head>'
            )
            nav = f'<a href="{OLD}/">首页</a> <a href="{OLD}/zwgk/">政务公开</a>'
            return put(url, f'{head}<body><div id="oldnav">{nav}</div><div>您的位置：{name}</div>{inner}</body></html>')

        for name, stem in columns.items():
            rows = []
            for n, day in enumerate(spread("2022-12-06", 2, 20, 60)):
                title = f"云岫县民政局{day[:4]}年{name}信息（{n + 1}）"
                url = f"{unit}{stem}/{day[:4]}{day[5:7]}/t{day.replace('-', '')}_7{n}20{len(stem)}.html"
                rows.append((title, page(url, "正文", f"<h1>{title}</h1><p>{day}</p><p>{prose(title, 1)[0]}</p>"), day))
            page(
                f"{unit}{stem}/",
                name,
                "<ul>" + "".join(f'<li><a href="{u}">{t}</a><span>{d}</span></li>' for t, u, d in rows) + "</ul>",
            )
            self.old_post = rows[0][1]
        page(
            unit,
            "县民政局",
            "<ul>" + "".join(f'<li><a href="./{stem}/">{name}</a></li>' for name, stem in columns.items()) + "</ul>",
        )
        page(f"{OLD}/zwgk/bmxxgk/", "部门信息公开", f'<a href="{unit}">县民政局</a>')
        page(f"{OLD}/zwgk/", "政务公开", f'<a href="{OLD}/zwgk/bmxxgk/">部门信息公开</a>')
        page(f"{OLD}/", "首页", f'<p>本版已停止更新，请访问<a href="{ROOT}/">新版</a></p><a href="{OLD}/zwgk/">政务公开</a>')

    # ------------------------------------------------------------ news

    def news_centre(self) -> None:
        menu = [("云岫要闻", f"{XW}yxyw/"), ("部门动态", f"{XW}bmdt/"), ("通知公告", f"{XW}tzgg/")]
        trail: list[Crumb] = [("新闻中心", XW)]
        for (name, url), count, newest in zip(menu, (13, 4, 5), ("2026-11-19", "2026-11-17", "2026-11-13"), strict=True):
            named = list(
                zip(
                    titles(name, NOTICES if name == "通知公告" else NEWS, THEMES, count, TOWNS),
                    spread(newest, count, 1, 4),
                    strict=True,
                )
            )
            rows = self.trs.posts(url, named, GOVERNMENT, NAME, name)
            if name == "云岫要闻":
                # posts from before the redesign still point into the old tree
                rows.append(("云岫县民政局2022年城乡低保信息（旧稿）", self.old_post, "2022-12-06"))
                self.news = rows
            if name == "通知公告":
                self.notices = rows
            self.list_page(url, name, trail, rows, menu, per=8)
        inner = "".join(f'<div class="tab_hd"><a href="{relative(u, XW)}">{t}</a></div>' for t, u in menu)
        self.trs.portal(XW, "新闻中心", [("首页", f"{ROOT}/"), *trail], inner)

    # ------------------------------------------------------------ the county's own openness platform

    def openness(self) -> None:
        trs = self.trs
        menu = [
            ("政府信息公开", GK),
            ("省政府文件", f"{PROVINCE}/zwgk/zcwj/"),
            ("部门信息公开", f"{ZW}bmxxgk/"),
            ("乡镇信息公开", f"{ZW}xzxxgk/"),
            ("网站工作年报", f"{ZW}wzgznb/"),
        ]
        blocks = "".join(
            f'<li><a href="{relative(u, ZW)}" title="{t}"><img src="{ROOT}/images/gk_{n}.png" alt=""></a></li>'
            for n, (t, u) in enumerate(menu)
        )
        trs.portal(ZW, "政务公开", [("首页", f"{ROOT}/"), ("政务公开", ZW)], f'<ul class="gk_entry">{blocks}</ul>')
        trail: list[Crumb] = [("政务公开", ZW)]
        self.list_page(
            f"{ZW}wzgznb/",
            "网站工作年报",
            trail,
            self._simple(f"{ZW}wzgznb/", ["政府网站工作年度报表（2025年度）"], "2026-01-28"),
        )

        def page(url: str, name: str, inner: str, here: str) -> None:
            left = trs.platform_left(url, here, FOUR, COUNTY)
            crumb: list[Crumb] = [("首页", f"{ROOT}/"), ("政务公开", ZW), ("政府信息公开", GK), (name, url)]
            trs.portal(url, name, crumb, f'{left}<div class="zfxxgk_right"><h3 class="zfxxgk_tit">{name}</h3>{inner}</div>')

        page(GK, "政府信息公开", '<div class="zn"><p>云岫县人民政府信息公开平台</p></div>', "")
        guide = "<p>受理机构：云岫县人民政府办公室</p><p>办公时间：工作日9:00-17:00</p><p>联系电话：0399-6620001</p><p>公开范围：县政府信息。</p>"
        page(FOUR[0][1], "政府信息公开指南", guide, "政府信息公开指南")
        systems = [f"云岫县政府信息公开{t}制度" for t in ("责任追究", "保密审查", "依申请公开", "发布协调")]
        reports = [f"云岫县人民政府{y}年政府信息公开工作年度报告" for y in (2025, 2024, 2023)]
        for (name, url), named, newest in ((FOUR[1], systems, "2025-06-11"), (FOUR[3], reports, "2026-03-18")):
            page(url, name, trs.listing(url, self._simple(url, named, newest, 300))[0][1], name)
        page(GKFD, "法定主动公开内容", "<p>请选择左侧栏目。</p>", "法定主动公开内容")
        for _, kids in COUNTY:
            for name, url in kids:
                if name == "机构职能":
                    inner = "<p>机构名称：云岫县人民政府</p><p>传真号码：0399-6620009</p><p>办公电话：0399-6620001</p>"
                else:
                    inner = trs.listing(url, self._simple(url, COUNTY_POSTS[name], "2026-11-13", 20))[0][1]
                page(url, name, inner, "法定主动公开内容")

    def _simple(self, folder: str, names: list[str], newest: str, gap: int = 20) -> list[Row]:
        named = list(zip(names, spread(newest, len(names), gap, gap + 9), strict=True))
        return self.trs.posts(folder, named, GOVERNMENT, NAME)

    # ------------------------------------------------------------ other departments and townships

    def units(self) -> None:
        trs = self.trs
        others = {"县教育局": "jyj", "县财政局": "czj", "县水务局": "swj"}
        order = {"县教育局": "/bm/jyj/", "县民政局": f"{PLATFORM}/", "县财政局": "/bm/czj/", "县水务局": "/bm/swj/"}
        url = f"{ZW}bmxxgk/"
        inner = "".join(f'<li><a href="{trs.base}{a}" target="_blank">{t}</a></li>' for t, a in order.items())
        crumb: list[Crumb] = [("首页", f"{ROOT}/"), ("政务公开", ZW), ("部门信息公开", url)]
        trs.portal(url, "部门信息公开", crumb, f'<ul class="bmlist">{inner}</ul>')
        url = f"{ZW}xzxxgk/"
        inner = "".join(f'<li><a href="{relative(f"/xz/{stem}/", url)}">{t}</a></li>' for t, stem in TOWNS.items())
        trs.portal(url, "乡镇信息公开", [*crumb[:2], ("乡镇信息公开", url)], f'<ul class="bmlist">{inner}</ul>')
        for name, stem in others.items():
            self._small(
                name, f"/bm/{stem}/", ["机构职能", "下属单位", "规范性文件清理"] if stem == "jyj" else ["机构职能", "工作动态"]
            )
        for name, stem in TOWNS.items():
            self._small(name, f"/xz/{stem}/", ["机构职能", "工作动态", "城乡低保"])

    def _small(self, unit: str, url: str, columns: list[str]) -> None:
        trs, full = self.trs, "云岫县" + unit.removeprefix("县")
        menu = [(name, f"{url}lm{n}/") for n, name in enumerate(columns, 1)]
        side = "".join(f'<li><a href="{a}">{t}</a></li>' for t, a in menu)

        def page(address: str, name: str, inner: str) -> None:
            body = f'<body><h1>{full}</h1><ul class="menu">{side}</ul><div>位置：<a href="{url}">首页</a> > {name}</div>{inner}</body></html>'
            trs.put(address, trs.head(f"{name}_{full}", full, name) + body)

        page(url, unit, f"<p>{full}政府信息公开</p>")
        for number, (name, address) in enumerate(menu):
            if name == "机构职能":
                page(
                    address,
                    name,
                    f"<p>机构名称：{full}</p><p>办公电话：0399-66300{number}1</p><p>传真号码：0399-66300{number}2</p>",
                )
                continue
            post = f"{address}202611/t20261110_{90600000 + number}.html"
            title = f"{full}{name}情况（2026年11月）"
            page(post, name, f"<h2>{title}</h2><p>2026-11-10</p><p>{prose(title, 1)[0]}</p>")
            page(address, name, f'<ul class="list"><li><a href="{post}">{title}</a><span>2026-11-10</span></li></ul>')

    # ------------------------------------------------------------ the rest of the portal

    def others(self) -> None:
        trs = self.trs
        for name, url in (("走进云岫", f"{ROOT}/zjyx/"), ("政务服务", f"{ROOT}/zwfw/"), ("关于我们", f"{ROOT}/gywm/")):
            trs.portal(url, name, [("首页", f"{ROOT}/"), (name, url)], "".join(f"<p>{p}</p>" for p in prose(name)))
        hd, box = f"{ROOT}/zmhd/", f"{ROOT}/zmhd/xzxx/"
        trs.portal(
            hd,
            "政民互动",
            [("首页", f"{ROOT}/"), ("政民互动", hd)],
            '<a href="./xzxx/"><img src="./xzxx.png" alt="县长信箱"></a>',
        )
        form = '<form method="post" action="/hd/submit"><input name="bt"><textarea name="nr"></textarea><button>提交</button></form>'
        trs.portal(box, "县长信箱", [("首页", f"{ROOT}/"), ("政民互动", hd), ("县长信箱", box)], form)
        url = f"{ROOT}/wzdt/"
        groups = [("新闻中心", [("云岫要闻", f"{XW}yxyw/"), ("通知公告", f"{XW}tzgg/")])]
        groups += [("政务公开", [("政府信息公开", GK), ("部门信息公开", f"{ZW}bmxxgk/")]), ("政民互动", [("县长信箱", box)])]
        inner = "".join(
            f"<dl><dt>{t}</dt>" + "".join(f'<dd><a href="{relative(a, url)}">{n}</a></dd>' for n, a in kids) + "</dl>"
            for t, kids in groups
        )
        trs.portal(url, "网站地图", [("首页", f"{ROOT}/"), ("网站地图", url)], inner)
        trs.put(
            "/",
            "<html><head><title></title><script>var u=navigator.userAgent;</script></head>"
            f'<body><script language="javascript">location.href="{ROOT}/";</script></body></html>',
        )

    def home(self) -> None:
        here = f"{ROOT}/"

        def block(name: str, more: str, rows: list[Row]) -> str:
            lines = "".join(
                f'<li><a href="{relative(u, here)}" title="{esc(t)}">{esc(t[:18])}</a><span>{d[5:]}</span></li>'
                for t, u, d in rows
            )
            return f'<div class="box"><div class="hd"><h3>{name}</h3><a href="{relative(more, here)}">更多&gt;&gt;</a></div><ul>{lines}</ul></div>'

        province = [
            (f"省人民政府关于{t}的意见", f"{PROVINCE}/zwgk/{n}.html", f"2026-11-{18 - n}") for n, t in enumerate(THEMES[:5])
        ]
        quick = f'<a href="{relative(f"{BM}/", here)}"><img src="./images/q1.png" title="县民政局" alt=""></a>'
        main = block("云岫要闻", f"{XW}yxyw/", self.news[:6]) + block("通知公告", f"{XW}tzgg/", self.notices)
        main += block("省政府文件", f"{PROVINCE}/zwgk/zcwj/", province)
        main += (
            f'<div class="quick">{quick}<a href="{relative(GK, here)}"><img src="./images/q2.png" alt="政府信息公开"></a></div>'
        )
        more = '<meta name="ColumnName" content="首页">\n<meta name="ColumnType" content="首页">\n'
        self.trs.portal(here, "首页", [], main, more)
