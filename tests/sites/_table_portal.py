"""The district's own part of the table-made site, and the other bureaus and streets whose columns bear the same names."""

from __future__ import annotations

from collections.abc import Sequence

from tests.sites._kit import Crumb, Post, before, days_back, prose, rng
from tests.sites._table_markup import HD_MENU, NAV, Node, Tables, crumb_bar, crumb_none, moved

HOME = NAV[0]
GK = NAV[3]
LEGAL = ("法定主动公开内容", None)
BRANCH = ("部门信息公开", "/xxgk/depts.asp")
FULL = "砚湖区民政局"
BUREAU = "区民政局"
ME = (BUREAU, "/xxgk/dept.asp?id=7")

AID = Node(
    "社会救助",
    None,
    (Node("最低生活保障", "list.asp?id=141"), Node("特困人员救助供养", "list.asp?id=142"), Node("临时救助", "list.asp?id=143")),
)
CARE = Node("养老服务", None, (Node("养老机构名录", "list.asp?id=151"), Node("养老服务补贴", "list.asp?id=152")))
GK_TREE = (
    Node("政府信息公开指南", "show.asp?id=101"),
    Node("政府信息公开制度", "list.asp?id=102"),
    Node(
        "法定主动公开内容",
        None,
        (
            Node("机构职能", "show.asp?id=111"),
            Node("领导信息", "show.asp?id=112"),
            Node("政策文件", "list.asp?id=113"),
            Node("财政预决算", None, (Node("政府预算", "list.asp?id=121"), Node("政府决算", "list.asp?id=122"))),
            Node("重点领域信息公开", None, (Node("义务教育", "list.asp?id=131"), AID, CARE)),
        ),
    ),
    Node("政府信息公开年报", "list.asp?id=103"),
    Node("依申请公开", "show.asp?id=104"),
    Node("部门信息公开", "depts.asp"),
)
OTHERS = {
    "区教育局": 1,
    "区财政局": 2,
    "区卫生健康局": 3,
    "区司法局": 4,
    "区人力资源和社会保障局": 5,
    "区统计局": 6,
    "区审计局": 8,
}
STREETS = {"柳巷街道": 21, "北码头街道": 22, "荷塘镇": 23}
DECOYS = ("机关简介", "法定职责", "领导简介", "下属单位", "部门文件", "部门预算", "工作动态", "通知公告")
THINGS = (
    "垃圾分类",
    "雨污分流",
    "口袋公园",
    "老年食堂",
    "夜间照明",
    "书香校园",
    "志愿服务",
    "电梯加装",
    "菜场改造",
    "河湖清漂",
    "消防演练",
)


def posts(
    site: Tables,
    column: int,
    crumb: Crumb,
    newest: str,
    count: int,
    forms: Sequence[str],
    *,
    low: int = 2,
    high: int = 8,
    source: str = "",
    formed: bool = False,
    folder: str = "/xxgk",
) -> list[Post]:
    """Filler posts of one column, newest first."""
    dice, out = rng("table", column, newest), []
    for number, day in enumerate(days_back(newest, count, low, high, column)):
        title = forms[number % len(forms)].format(
            t=dice.choice(THINGS), w=dice.choice(list(STREETS)), y=day[:4], p=int(day[:4]) - 1, n=count - number
        )
        made = before(day, 4) if formed else ""
        out.append(
            Post(title, site.article(column, title, day, crumb, source=source, formed=made, folder=folder), day, formed=made)
        )
    return out


def text(count: int, *seed: object) -> str:
    return "".join(f"<P>　　{line}\n" for line in prose(count, *seed))


def news(site: Tables) -> None:
    """Home, 新闻中心, 走进砚湖, 网上办事 and the map; 专题集锦 is a dead link."""
    menu = (
        Node("砚湖要闻", "/news/list.asp?id=11"),
        Node("部门动态", "/news/list.asp?id=12"),
        Node("街镇动态", "/news/list.asp?id=13"),
        Node("通知公告", "/news/list.asp?id=14"),
    )
    left = site.menu("新闻中心", menu)
    forms = (
        ("全区{t}推进会召开", "区领导调研{t}", "{w}打造{t}示范点"),
        ("区民政局走访{w}困难群众", "区教育局开展{t}"),
        ("{w}组织{t}",),
        ("关于{t}的公告",),
    )
    boxes = ""
    for node, newest, kind, count in zip(
        menu, ("2026-11-19", "2026-11-18", "2026-11-18", "2026-11-13"), forms, (26, 14, 14, 13), strict=True
    ):
        crumb = [HOME, NAV[2], (node.name, node.url)]
        number = int((node.url or "").rsplit("=", 1)[1])
        rows = posts(site, number, crumb, newest, count, kind, folder="/news")
        site.listing(node.url or "", node.name, crumb, rows, ("标题", "发布日期"), left, where=crumb_bar)
        boxes += (
            f'<TABLE class=kj><TR><TD><B>{node.name}</B><TD align=right><A href="{node.url}">更多&gt;&gt;</A>'
            + "".join(f'<TR><TD>·<A href="{p.url}">{p.title}</A><TD>({p.day[5:]})' for p in rows[:6])
            + "</TABLE>"
        )
    site.page("/news/index.asp", "新闻中心", [HOME, NAV[2]], boxes, left)
    for path in ("/", "/index.asp"):
        site.put(path, site.frame(NAV[0][0] + " - 砚湖区人民政府网站", "", "", boxes))
    site.page("/qq/index.asp", "走进砚湖", [HOME, NAV[1]], text(5, "qq"))
    site.page("/bs/index.asp", "网上办事", [HOME, NAV[4]], '<P><A href="http://zwfw.yuzhou.example/yanhu/">进入政务服务网</A>')
    links = "".join(f'<LI><A href="{url}">{name}</A>' for name, url in NAV[:-1])
    more = "".join(f'<LI><A href="{node.url}">{node.name}</A>' for node in (*menu, *HD_MENU[:3]))
    site.page("/map.asp", "网站地图", [HOME, ("网站地图", "/map.asp")], f"<UL>{links}{more}</UL>")


def talk(site: Tables) -> None:
    """互动交流: two letter boxes with near names, one list, one dead link (在线访谈)."""
    left = site.menu("互动交流", HD_MENU)
    form = (
        '<FORM action="/hd/save.asp" method=post><TABLE border=1><TR><TD>写信人<TD><INPUT name=a><TR><TD>收信人<TD>{who}'
        "<TR><TD>主题<TD><INPUT name=b><TR><TD>内容<TD>"
        ""
        ""
        ""
        "<TEXTAREA name=c>"
        "</TEXTAREA>"
        "</TABLE><INPUT type=submit value=提交></FORM>"
    )
    for node, who in ((HD_MENU[0], "区长"), (HD_MENU[1], "各局局长")):
        site.page(node.url or "", node.name, [HOME, NAV[5], (node.name, node.url)], form.format(who=who), left, where=crumb_bar)
    crumb = [HOME, NAV[5], ("意见征集", HD_MENU[2].url)]
    rows = posts(
        site, 31, crumb, "2026-10-20", 6, ("关于征求{t}方案意见的公告", "{t}方案意见采纳情况"), low=20, high=50, folder="/hd"
    )
    site.listing(HD_MENU[2].url or "", "意见征集", crumb, rows, ("发布日期", "标题"), left)
    site.page("/hd/index.asp", "互动交流", [HOME, NAV[5]], "<P>请选择栏目。", left)


def openness(site: Tables) -> None:
    """政务公开: a flat tree table with four levels, and the page of departments with its select menu."""
    left = site.menu("政府信息公开", GK_TREE, flat=True)
    site.page("/xxgk/index.asp", "政务公开", [HOME, GK], text(1, "gk"), left)
    for name, number, body in (
        ("机构职能", 111, "<P>砚湖区人民政府　办公地址：砚湖区府前大道8号　办公时间：工作日9:00-17:00　电话：0399-8200001"),
        ("领导信息", 112, "<P>姓名：乔远岫　职务：区长"),
        ("依申请公开", 104, "<P>申请表请到受理点领取。"),
    ):
        crumb = [HOME, GK, *([] if number == 104 else [LEGAL]), (name, f"/xxgk/show.asp?id={number}")]
        site.page(f"/xxgk/show.asp?id={number}", name, crumb, body + text(3, name), left)
    guide = site.article(101, "砚湖区政府信息公开指南", "2026-01-08", [HOME, GK, ("政府信息公开指南", "/xxgk/show.asp?id=101")])
    site.pages["/xxgk/show.asp?id=101"] = moved(guide)
    for name, number, newest, count, form, gap in (
        ("政府信息公开制度", 102, "2024-10-16", 3, "砚湖区{t}信息发布制度", 90),
        ("政府信息公开年报", 103, "2026-03-19", 4, "砚湖区{p}年政府信息公开工作年度报告", 366),
        ("政策文件", 113, "2026-11-11", 26, "砚湖区人民政府关于印发{t}办法的通知", 25),
        ("政府预算", 121, "2026-02-06", 4, "砚湖区{y}年政府预算", 366),
        ("政府决算", 122, "2026-09-11", 4, "砚湖区{p}年政府决算", 366),
        ("义务教育", 131, "2026-08-14", 6, "{y}年义务教育公告（第{n}号）", 50),
        ("临时救助", 143, "2026-11-04", 8, "{y}年临时救助发放公示（第{n}期）", 40),
        ("养老服务补贴", 152, "2026-10-09", 6, "养老服务补贴发放公示（第{n}期）", 60),
    ):
        crumb = [HOME, GK, *([] if number < 110 else [LEGAL]), (name, f"/xxgk/list.asp?id={number}")]
        rows = posts(
            site,
            number,
            crumb,
            newest,
            count,
            (form,),
            low=max(3, gap - 6),
            high=gap,
            source="砚湖区人民政府办公室",
            formed=True,
        )
        site.listing(f"/xxgk/list.asp?id={number}", name, crumb, rows, ("序号", "标题", "成文日期", "发布日期"), left)
    _departments(site, left)


def _departments(site: Tables, left: str) -> None:
    bureaus = {**dict(list(OTHERS.items())[:4]), BUREAU: 7, **dict(list(OTHERS.items())[4:])}
    options = "".join(f'<OPTION value="dept.asp?id={number}">{name}\n' for name, number in bureaus.items())
    streets = "".join(f'<OPTION value="dept.asp?id={number}">{name}\n' for name, number in STREETS.items())
    body = (
        f'<P>区直部门：<SELECT onchange="location.href=this.value"><OPTION value="">--请选择部门--\n{options}</SELECT>'
        f'<P>街道（镇）：<SELECT onchange="location.href=this.value"><OPTION value="">--请选择--\n{streets}</SELECT>'
    )
    site.page("/xxgk/depts.asp", "部门信息公开", [HOME, GK, BRANCH], body, left, where=crumb_none)


def others(site: Tables) -> None:
    """Other bureaus (three with the audited one's columns) and streets."""
    for order, (name, number) in enumerate(OTHERS.items()):
        _unit(site, name, number, DECOYS if order < 3 else (DECOYS[0], DECOYS[4], DECOYS[7]))
    for name, number in STREETS.items():
        _unit(site, name, number, (DECOYS[0], DECOYS[6], DECOYS[7]))


def _unit(site: Tables, name: str, number: int, columns: Sequence[str]) -> None:
    home = f"/xxgk/dept.asp?id={number}"
    root = [HOME, GK, BRANCH if number < 20 else ("街镇信息公开", None), (name, home)]
    tree = tuple(Node(column, f"list.asp?id={number * 1000 + place}") for place, column in enumerate(columns, 1))
    left = site.menu(name, tree)
    site.page(home, name, root, f"<P>{name}信息公开", left)
    for place, column in enumerate(columns, 1):
        ident = number * 1000 + place
        path, crumb = f"/xxgk/list.asp?id={ident}", [*root, (column, f"/xxgk/list.asp?id={ident}")]
        if column in ("机关简介", "法定职责", "领导简介"):
            facts = (
                f"<P>单位名称：砚湖{name}<P>地址：砚湖区{name[1:3]}路{number}号"
                f""
                f""
                f""
                f""
                f""
                f"<P>联系电话：0399-83{ident}<P>办公时间：工作日9:00-17:00"
            )
            site.page(path, column, crumb, facts + text(2, ident), left)
            continue
        forms = {
            "部门文件": ("关于印发{t}方案的通知",),
            "部门预算": (name + "{y}年部门预算",),
            "下属单位": ("砚湖{t}服务中心",),
        }
        rows = posts(
            site, ident, crumb, "2026-11-16", 4, forms.get(column, ("{t}稳步推进", "关于{t}的通知")), high=30, source=name
        )
        site.listing(path, column, crumb, rows, ("标题", "发布日期"), left)
