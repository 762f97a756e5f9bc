"""The audited bureau's own branch of the VSB-like portal: 县水务局 under 部门信息公开."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from evaluation.harness import Page
from tests.sites._kit import Post, before, days_back, picture, rng
from tests.sites._vsb_markup import Menu, Vsb, crumb_none, crumb_plain, crumb_table, rows_bare, rows_before, rows_by_year
from tests.sites._vsb_portal import BRANCH, BUREAU, FULL, GK, HOME, ME, TOWNS, moved

STEM = "/zwgk/bmxxgk/swj/"
ROOT = (HOME, GK, BRANCH, ME)
LAW_PARENT = ("行政执法公示", STEM + "xzzfgs.htm")
MENU: Menu = (
    ("机构信息", None),
    ("机构概况", STEM + "jggk.htm"),
    ("机构职能", STEM + "jgzn.htm"),
    ("领导信箱", "/hdjl/ldxx.htm"),
    ("领导信息", STEM + "ldxx.htm"),
    ("内设科室", STEM + "nsks.htm"),
    ("直属单位", STEM + "zsdw.htm"),
    ("政策公开", None),
    ("政策解读", STEM + "zcjd.htm"),
    ("文件发布", STEM + "wjfb.htm"),
    ("规划计划", STEM + "ghjh.htm"),
    ("财政公开", None),
    ("部门决算", STEM + "bmjs.htm"),
    ("政府采购", STEM + "zfcg.htm"),
    ("业务公开", None),
    LAW_PARENT,
    ("“双随机、一公开”监管", STEM + "ssj.htm"),
    ("供水水质", STEM + "gssz.htm"),
    ("水土保持", STEM + "stbc.htm"),
    ("应急管理", STEM + "yjgl.htm"),
    ("办事指南", STEM + "bszn.htm"),
    ("权责清单", STEM + "qzqd.htm"),
    ("综合信息", None),
    ("人事信息", STEM + "rsxx.htm"),
    ("建议提案", STEM + "jyta.htm"),
    ("水务要闻", STEM + "swyw.htm"),
    ("通知公告", STEM + "tzgg.htm"),
    ("政府信息公开年报", STEM + "zfxxgknb.htm"),
    ("省水利厅文件", "http://slt.cangyansheng.example/wj.htm"),
)


class Bureau:
    """Writes the branch; `fresh` is the side list that shows other columns' new posts."""

    def __init__(self, site: Vsb) -> None:
        self.site = site
        self.fresh = ""

    def left(self, here: str = "") -> str:
        return self.site.left(BUREAU, MENU, here)

    def posts(
        self,
        tree: int,
        slug: str,
        name: str,
        rows: Sequence[tuple[str, str]],
        *,
        meta: bool = False,
        gap: int = 0,
        body: str = "",
        files: Sequence[str] = (),
    ) -> list[Post]:
        """(title, day) to posts; `gap` > 0 gives every document a 成文日期 that many days earlier."""
        crumb = [*ROOT, (name, f"{STEM}{slug}.htm")]
        return [
            Post(
                title,
                self.site.article(
                    tree, title, day, crumb, body, source=FULL, meta=meta, files=files, formed=before(day, gap) if gap else ""
                ),
                day,
            )
            for title, day in rows
        ]

    def listing(self, slug: str, name: str, posts: Sequence[Post], **more: Any) -> None:
        crumb = [*ROOT, (name, f"{STEM}{slug}.htm")]
        self.site.listing(
            f"{STEM}{slug}.htm", name, crumb, posts, left=self.left(name), meta=False, **{"where": crumb_table, **more}
        )

    def page(self, slug: str, name: str, body: str, **more: Any) -> None:
        crumb = [*ROOT, (name, f"{STEM}{slug}.htm")]
        self.site.page(
            f"{STEM}{slug}.htm", name, crumb, body, left=self.left(name), meta=False, **{"where": crumb_table, **more}
        )


def write(site: Vsb) -> None:
    bureau = Bureau(site)
    _news(bureau)
    _organisation(bureau)
    _people(bureau)
    _policy(bureau)
    _money(bureau)
    _enforcement(bureau)
    _business(bureau)
    _rest(bureau)


def _news(bureau: Bureau) -> None:
    """水务要闻: an old pinned row first, titles with days to come; its posts are the side list of stale columns."""
    dice = rng("swyw")
    forms = (
        "县水务局到{w}开展河道清淤",
        "{w}小型水库安全鉴定完成",
        "我县召开河长制工作例会",
        "水务技术人员到{w}指导节水灌溉",
        "{w}供水管网抢修及时完成",
    )
    rows = [
        (forms[n % 5].format(w=dice.choice(list(TOWNS))), day)
        for n, day in enumerate(days_back("2026-11-17", 36, 2, 7, "swyw"))
    ]
    rows[1] = ("云泊灌区将于2026年12月20日起停水检修", rows[1][1])
    posts = bureau.posts(1501, "swyw", "水务要闻", rows)
    old = bureau.posts(1501, "swyw", "水务要闻", [("云泊县河湖长制工作回眸", "2024-06-03")])[0]
    bureau.fresh = (
        '<div class="you2"><h3>最新信息</h3><ul>'
        + "".join(f'<li><a href="{p.url}">{p.title}</a> <span>{p.day}</span></li>' for p in posts[:5])
        + "</ul></div>"
    )
    bureau.listing("swyw", "水务要闻", [Post(old.title, old.url, old.day, pinned=True), *posts])
    bureau.site.page(
        ME[1],
        BUREAU,
        list(ROOT),
        f"<p>{FULL}政府信息公开</p>" + bureau.fresh,
        left=bureau.left(),
        meta=False,
        where=crumb_table,
    )


def _organisation(bureau: Bureau) -> None:
    """机构概况 (several labels a line, an empty 传真, no mail address), 机构职能, 内设科室 (302), 直属单位 (no dates)."""
    bureau.page(
        "jggk",
        "机构概况",
        f"<p>单位名称：{FULL}</p><p>地址：云泊县滨河东街36号　　邮编：099703</p>"
        "<p>座机：0399-7103366（办公室）</p><p>传真：</p><p>工作时间：周一至周五上午8:30-12:00，下午14:00-17:30（法定节假日除外）</p>",
    )
    bureau.page(
        "jgzn",
        "机构职能",
        f"<p>{FULL}是县人民政府工作部门，为正科级，依据“三定”规定履行下列职责：</p>"
        "<p>（一）负责保障水资源的合理开发利用，拟订水务发展规划。</p><p>（二）负责生活、生产经营和生态环境用水的统筹和保障。</p>"
        "<p>（三）指导水利设施、水域及其岸线的管理、保护与综合利用。</p><p>（四）负责水土保持、农村水利和节约用水工作。</p>"
        "<p>（五）承担水情旱情监测预警工作。</p>",
    )
    offices = (
        ("办公室", "负责文电、会务、信息、档案和后勤。", "罗听溪", "0399-7103301"),
        ("规划建设股", "编制规划，管理工程项目。", "孟知远", "0399-7103302"),
        ("水资源股", "承担取水许可和水量调度。", "柏青禾", "0399-7103303"),
        ("水旱灾害防御股", "组织水旱灾害防御。", "蓝既明", "0399-7103304"),
    )
    table = "<tr><th>序号</th><th>科室名称</th><th>主要职责</th><th>负责人</th><th>联系电话</th></tr>" + "".join(
        f"<tr><td>{n}</td>" + "".join(f"<td>{cell}</td>" for cell in office) + "</tr>" for n, office in enumerate(offices, 1)
    )
    crumb = [*ROOT, ("内设科室", STEM + "nsks.htm")]
    target = bureau.site.article(
        1503, f"{FULL}内设科室一览", "2025-06-18", crumb, f'<table border="1">{table}</table>', source=FULL, meta=False
    )
    bureau.site.landmarks["offices"] = target
    bureau.site.pages[STEM + "nsks.htm"] = moved(target)
    units = (
        ("云泊灌区管理处", "2025-03-12", "青溪镇渠首村", "0399-7104411"),
        ("县水文服务站", "2024-09-05", "云泊县滨河东街40号", "0399-7104422"),
        ("县河道管理所", "2024-09-05", "石桥河镇桥头街2号", "0399-7104433"),
    )
    posts = []
    for name, day, place, phone in units:
        body = (
            f"<p>单位名称：{name}</p><p>办公地址：{place}</p>"
            f""
            f""
            f""
            f""
            f""
            f"<p>联系电话：{phone}</p><p>单位职能：负责辖区内相关设施的运行管护。</p>"
        )
        posts += bureau.posts(1504, "zsdw", "直属单位", [(name, day)], body=body)
    bureau.listing("zsdw", "直属单位", posts, rows=rows_bare)


def _people(bureau: Bureau) -> None:
    """领导信息: three persons on one page, prose with patterns; nobody's 籍贯; no breadcrumb."""
    people = (
        ("程望舒", "党组书记、局长", "男，汉族，1974年2月生，大学学历", "主持局全面工作。"),
        ("陆听澜", "党组成员、副局长", "女，汉族，1980年10月生，研究生学历", "协助分管规划建设、供水、财务工作。"),
        ("秦砚秋", "党组成员、总工程师", "男，土家族，1983年5月生，大学学历", "协助分管水旱灾害防御、水土保持工作。"),
    )
    body = ""
    for number, (name, post, facts, work) in enumerate(people):
        image = f"/__local/A/{number}/swj_ld.png"
        bureau.site.pages[image] = Page(picture(118, 165, name), content_type="image/png", charset=None)
        body += (
            f'<table class="ldjj"><tr><td rowspan="4"><img src="{image}" width="118" height="165" alt="{name}"></td>'
            f"<td>姓名：{name}</td></tr><tr><td>职务：{post}</td></tr><tr><td>个人简介：{name}，{facts}。</td></tr>"
            f"<tr><td>分管工作：{work}</td></tr></table>"
        )
    bureau.page("ldxx", "领导信息", body, where=crumb_none)


def _policy(bureau: Bureau) -> None:
    """文件发布 (reverse pages, a pinned old row, a lag across a holiday), 政策解读 (stale), 规划计划 (year headings)."""
    forms = ("关于印发《云泊县{t}工作方案》的通知", "关于进一步规范{t}的通知", "关于开展{t}专项检查的通知")
    things = (
        "河道采砂管理",
        "小水电生态流量",
        "农业用水计量",
        "水库大坝巡查",
        "计划用水",
        "取水口核查",
        "乡镇水厂消毒",
        "山洪灾害防御",
    )
    days = days_back("2026-10-12", 37, 9, 26, "wjfb")
    rows = [(forms[n % 3].format(t=things[n % 8]), day) for n, day in enumerate(days)]
    posts = bureau.posts(1511, "wjfb", "文件发布", rows, gap=5)
    crumb = [*ROOT, ("文件发布", STEM + "wjfb.htm")]
    title = "关于印发《云泊县节约用水管理办法》的通知"
    newest = Post(
        title,
        bureau.site.article(
            1511, title, "2026-10-23", crumb, source=FULL, formed="2026-09-24", number="云水规〔2026〕1号", meta=False
        ),
        "2026-10-23",
    )
    title = "关于公布县级河长名单的通知"
    old = bureau.site.article(1511, title, "2023-04-21", crumb, source=FULL, formed="2023-04-18", meta=False)
    bureau.listing("wjfb", "文件发布", [Post(title, old, "2023-04-21", pinned=True), newest, *posts], side=bureau.fresh)
    rows = [(f"《云泊县{things[n % 8]}工作方案》解读", day) for n, day in enumerate(days_back("2026-03-04", 9, 30, 70, "zcjd"))]
    bureau.listing("zcjd", "政策解读", bureau.posts(1512, "zcjd", "政策解读", rows), side=bureau.fresh, rows=rows_before)
    rows = [
        ("云泊县水务发展“十五五”规划", "2026-09-15"),
        (f"{FULL}2026年度工作计划", "2026-02-11"),
        (f"{FULL}关于报送年度材料的公示", "2026-01-22"),
        ("云泊县水网建设规划（2024—2035年）", "2025-07-16"),
        (f"{FULL}2025年度工作计划", "2025-02-19"),
    ]
    posts = [
        post
        for row in rows
        for post in bureau.posts(
            1513, "ghjh", "规划计划", [row], gap=4, files=(f"{FULL}2025年度工作总结.doc",) if "材料" in row[0] else ()
        )
    ]
    bureau.listing("ghjh", "规划计划", posts, rows=rows_by_year)


def _money(bureau: Bureau) -> None:
    """部门决算 (2025's is there), 政府采购 (says why nothing is there)."""
    posts = []
    for year, day in ((2025, "2026-09-24"), (2024, "2025-09-19"), (2023, "2024-09-20")):
        body = (
            f"<p>第一部分 单位概况</p><p>第二部分 {year}年度部门决算情况说明</p>"
            f""
            f""
            f""
            f""
            f""
            f"<p>本年收入合计2290.07万元，支出合计2275.30万元。</p><p>第三部分 附件</p>"
        )
        posts += bureau.posts(
            1521, "bmjs", "部门决算", [(f"{FULL}{year}年度部门决算", day)], body=body, files=(f"{year}年度部门决算报表.xls",)
        )
    bureau.listing("bmjs", "部门决算", posts, where=crumb_plain)
    bureau.page("zfcg", "政府采购", "<p>说明：2026年以来，我局未开展政府采购活动，本栏目暂无信息。</p>" + bureau.fresh)


def _enforcement(bureau: Bureau) -> None:
    """行政执法公示 is a level of its own; 行政处罚 is behind a guard, 行政强制 an empty list, 双随机 lacks its plan."""
    kids: Menu = (
        ("行政许可", STEM + "xzzfgs/xzxk.htm"),
        ("行政处罚", STEM + "xzzfgs/xzcf.htm"),
        ("行政强制", STEM + "xzzfgs/xzqz.htm"),
    )
    bureau.page(
        "xzzfgs",
        "行政执法公示",
        '<ul class="zlm">' + "".join(f'<li><a href="{url}">{name}</a></li>' for name, url in kids) + "</ul>",
        where=crumb_none,
    )
    left = bureau.site.left("行政执法公示", kids)
    crumb = [*ROOT, LAW_PARENT, kids[0]]
    posts = []
    for number, day in enumerate(days_back("2026-11-06", 12, 9, 30, "xzxk")):
        town = list(TOWNS)[number % 4]
        body = (
            '<table border="1"><tr><td>许可决定文书号</td><td>云水许〔'
            + day[:4]
            + f"〕{40 - number}号</td></tr><tr><td>申请人</td><td>{town}供水站</td></tr>"
            f"<tr><td>许可事项</td><td>取水许可</td></tr><tr><td>许可决定日期</td><td>{before(day, 3)}</td></tr></table>"
        )
        title = f"准予{town}供水站取水许可的决定（{day[:4]}-{40 - number}）"
        posts.append(Post(title, bureau.site.article(1531, title, day, crumb, body, source=FULL), day))
    bureau.site.listing(kids[0][1] or "", "行政许可", crumb, posts, left=left, where=crumb_plain)
    guard = (
        "<html><head><title>403 Forbidden</title></head><body><h1>访问被拦截</h1>"
        ""
        ""
        ""
        ""
        ""
        "<p>您的请求疑似攻击行为，已被网站应用防火墙拦截。"
        "事件编号：7f20-19</p></body></html>"
    )
    bureau.site.pages[kids[1][1] or ""] = Page(guard, status=403, charset=None, encode_as="gbk")
    bureau.site.listing(
        kids[2][1] or "", "行政强制", [*ROOT, LAW_PARENT, kids[2]], [], left=left, side=bureau.fresh, where=crumb_table
    )
    rows = [
        (f"{day[:4]}年{kind}“双随机”抽查结果公示（第{20 - n}期）", day)
        for n, (day, kind) in enumerate(
            zip(days_back("2026-10-16", 17, 18, 35, "ssj"), ("取水单位", "河道采砂", "水土保持方案") * 6, strict=False)
        )
    ]
    rows.append((f"{FULL}随机抽查事项清单", "2024-12-05"))
    posts = bureau.posts(1532, "ssj", "“双随机、一公开”监管", sorted(rows, key=lambda row: row[1], reverse=True), meta=True)
    bureau.listing("ssj", "“双随机、一公开”监管", posts, per=6)


def _business(bureau: Bureau) -> None:
    """供水水质 (dates in the articles only), 水土保持 (soft 404), 应急管理 (old, no period), 办事指南, 权责清单 (pictures)."""
    days = days_back("2026-11-06", 14, 29, 31, "gssz")
    rows = [(f"县城集中式供水水质公示（{day[:4]}年第{int(day[5:7])}号）", day) for day in days]
    table = (
        '<table border="1"><tr><th>采样点</th><th>指标</th><th>结果</th></tr>'
        ""
        ""
        ""
        ""
        ""
        "<tr><td>第二水厂</td><td>浑浊度</td><td>合格</td></tr></table>"
    )
    bureau.listing("gssz", "供水水质", bureau.posts(1541, "gssz", "供水水质", rows, body=table), rows=rows_bare)
    gone = (
        '<div class="cw"><h2>提示信息</h2><p>抱歉，您访问的页面不存在或已被删除！</p>'
        ""
        ""
        ""
        ""
        ""
        '<p><a href="/index.htm">返回首页</a></p></div>'
    )
    bureau.site.put(STEM + "stbc.htm", bureau.site.frame("提示信息-云泊县人民政府网", "", gone))
    rows = [("云泊县水旱灾害防御应急预案", "2023-06-14"), ("云泊县城区供水突发事件应急预案", "2022-10-19")]
    bureau.listing("yjgl", "应急管理", bureau.posts(1542, "yjgl", "应急管理", rows), side=bureau.fresh)
    rows = [(name + "办事指南", "2025-05-08") for name in ("取水许可申请", "水土保持方案审批", "城镇供水报装")]
    bureau.listing("bszn", "办事指南", bureau.posts(1543, "bszn", "办事指南", rows))
    scans = ""
    for number in range(2):
        image = f"/__local/B/{number}/swj_qz.png"
        bureau.site.pages[image] = Page(picture(640, 300, "qz", number), content_type="image/png", charset=None)
        scans += f'<p style="text-align:center"><img src="{image}" width="820" height="1160"></p>'
    bureau.page("qzqd", "权责清单", f'<div id="vsb_content">{scans}</div>')


def _rest(bureau: Bureau) -> None:
    """人事信息 (no child of its own), 建议提案, 通知公告 (stale), 年报 (2025's is not there)."""
    rows = [
        (f"{FULL}2026年公开招聘拟聘用人员公示", "2026-08-21"),
        (f"{FULL}2026年公开招聘工作人员公告", "2026-05-13"),
        ("关于柏青禾等同志职务任免的通知", "2026-03-20"),
        (f"{FULL}2025年公开招聘工作人员公告", "2025-05-15"),
    ]
    bureau.listing("rsxx", "人事信息", bureau.posts(1551, "rsxx", "人事信息", rows))
    rows = [
        ("对县政协十届五次会议第062号提案的答复", "2026-08-26"),
        ("对县十八届人大五次会议第031号建议的答复", "2026-08-12"),
        ("对县十八届人大五次会议第017号建议的答复", "2026-07-29"),
        ("对县政协十届四次会议第044号提案的答复", "2025-08-20"),
    ]
    bureau.listing("jyta", "建议提案", bureau.posts(1552, "jyta", "建议提案", rows, gap=7), rows=rows_before)
    rows = [
        (f"关于{thing}的通告", day)
        for thing, day in zip(
            ("城区部分路段停水", "禁止在水库垂钓", "汛期暂停采砂", "灌区春灌放水", "供水设施迁改") * 3,
            days_back("2026-04-09", 13, 10, 40, "tzgg"),
            strict=False,
        )
    ]
    bureau.listing("tzgg", "通知公告", bureau.posts(1553, "tzgg", "通知公告", rows), side=bureau.fresh)
    rows = [
        (f"{FULL}{year}年政府信息公开工作年度报告", day)
        for year, day in ((2024, "2025-01-21"), (2023, "2024-01-23"), (2022, "2023-01-17"))
    ]
    bureau.listing("zfxxgknb", "政府信息公开年报", bureau.posts(1554, "zfxxgknb", "政府信息公开年报", rows))
