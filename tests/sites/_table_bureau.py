"""The audited bureau's own branch of the table-made site: 区民政局, reached by a select menu only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from evaluation.harness import Page
from tests.sites._kit import Crumb, Post, before, days_back, picture, rng
from tests.sites._table_markup import Node, Tables, crumb_arrow, crumb_bar, crumb_none, moved
from tests.sites._table_portal import AID, BRANCH, BUREAU, CARE, FULL, GK, GK_TREE, HOME, LEGAL, ME, STREETS

TREE = (
    Node(
        "机构信息",
        None,
        (
            Node("机关简介", "show.asp?id=701"),
            Node("主要职责", "show.asp?id=702"),
            Node("领导信箱", "/hd/ldxx.asp"),
            Node("领导简介", "list.asp?id=703"),
            Node("内设机构", "show.asp?id=704"),
        ),
    ),
    Node("政策文件", None, (Node("政策解读", "list.asp?id=706"), Node("部门文件", "list.asp?id=705"))),
    Node("财政信息", None, (Node("部门决算", "list.asp?id=707"),)),
    Node(
        "行政执法",
        None,
        (
            Node("行政许可", "list.asp?id=708"),
            Node("行政处罚", "list.asp?id=709"),
            Node("行政强制", "list.asp?id=710"),
            Node("双随机、一公开", "list.asp?id=714"),
        ),
    ),
    Node(
        "业务信息",
        None,
        (Node("社会组织管理", "list.asp?id=711"), Node("婚姻登记", "show.asp?id=712"), Node("殡葬服务", "show.asp?id=713")),
    ),
    Node("规划计划", "list.asp?id=715"),
    Node("人事信息", "list.asp?id=716"),
    Node("建议提案办理", "list.asp?id=717"),
    Node("通知公告", "list.asp?id=718"),
    Node("民政要闻", "list.asp?id=719"),
    Node("政府信息公开指南", "show.asp?id=720"),
    Node("政府信息公开年报", "list.asp?id=721"),
    Node("市民政局", "http://mzj.yuzhou.example/"),
)


class Bureau:
    """Writes the branch; `fresh` is the side list that shows another column's new posts."""

    def __init__(self, site: Tables) -> None:
        self.site = site
        self.menu = site.menu(BUREAU, TREE)
        self.fresh = ""

    def crumb(self, name: str, url: str, *over: tuple[str, str | None]) -> list[tuple[str, str | None]]:
        return [HOME, GK, BRANCH, ME, *over, (name, url)]

    def listing(
        self,
        number: int,
        name: str,
        rows: Sequence[Post],
        cols: Sequence[str],
        *,
        side: str = "",
        per: int = 12,
        where: Callable[[Crumb], str] = crumb_arrow,
        years: bool = False,
        delay: float = 0.0,
    ) -> None:
        url = f"/xxgk/list.asp?id={number}"
        self.site.listing(
            url, name, self.crumb(name, url), rows, cols, self.menu, side=side, per=per, where=where, years=years, delay=delay
        )

    def page(self, number: int, name: str, body: str, where: Callable[[Crumb], str] = crumb_arrow) -> None:
        url = f"/xxgk/show.asp?id={number}"
        self.site.page(url, name, self.crumb(name, url), body, self.menu, where=where)

    def post(
        self,
        number: int,
        name: str,
        title: str,
        day: str,
        body: str = "",
        *,
        formed: str = "",
        files: Sequence[str] = (),
        wording: str = "",
        info: bool = True,
    ) -> Post:
        crumb = self.crumb(name, f"/xxgk/list.asp?id={number}")
        url = self.site.article(
            number, title, day, crumb, body, source=FULL, formed=formed, number=wording, files=files, info=info
        )
        return Post(title, url, day, formed=formed, number=wording)


def write(site: Tables) -> None:
    bureau = Bureau(site)
    _news(bureau)
    _organisation(bureau)
    _people(bureau)
    _documents(bureau)
    _enforcement(bureau)
    _business(bureau)
    _rest(bureau)
    _key_areas(bureau)


def _news(bureau: Bureau) -> None:
    """民政要闻: nothing for five weeks, a day to come in a title; 通知公告 is the fresh side list."""
    dice = rng("tzgg")
    rows = [
        bureau.post(718, "通知公告", f"关于{dice.choice(list(STREETS))}地名命名的公告（{20 - n}）", day)
        for n, day in enumerate(days_back("2026-11-12", 14, 8, 25, "tz"))
    ]
    bureau.listing(718, "通知公告", rows, ("发布日期", "标题"), where=crumb_bar)
    bureau.fresh = (
        "<TABLE class=cbl><TR><TD><B>最新公告</B>"
        + "".join(f'<TR><TD><A href="{p.url}">{p.title}</A> {p.day}' for p in rows[:4])
        + "</TABLE>"
    )
    forms = ("区民政局到{w}慰问高龄老人", "{w}社区嵌入式养老服务点启用", "全区社会工作站督导会召开", "{w}开展婚俗新风宣讲")
    news = [
        bureau.post(719, "民政要闻", forms[n % 4].format(w=dice.choice(list(STREETS))), day)
        for n, day in enumerate(days_back("2026-10-16", 28, 2, 8, "yw"))
    ]
    news.insert(2, bureau.post(719, "民政要闻", "我区将于2026年12月3日举办助残慈善义卖", news[1].day))
    bureau.listing(719, "民政要闻", news, ("序号", "标题", "日期"), side=bureau.fresh)
    bureau.site.page(ME[1], BUREAU, [HOME, GK, BRANCH, ME], f"<P>{FULL}信息公开" + bureau.fresh, bureau.menu)


def _organisation(bureau: Bureau) -> None:
    """机关简介 (办公时间 without a value), 主要职责 (meta refresh), 内设机构 (302), the bureau's own guide."""
    bureau.page(
        701,
        "机关简介",
        f"""<TABLE border=1 width=90%><TR><TD width=120>单位名称<TD>{FULL}<TR><TD>通讯地址<TD>砚湖区临湖路66号
<TR><TD>联系电话<TD>0399-8266001<TR><TD>传　真<TD>0399-8266002<TR><TD>办公时间<TD>&nbsp;<TR><TD>邮　编<TD>099812
<TR><TD>电子邮件<TD>yhmz@yanhu.example<TR><TD>网　址<TD>http://www.yanhu.example/mz</TABLE>""",
    )
    crumb = bureau.crumb("主要职责", "/xxgk/show.asp?id=702")
    duties = (
        "<P>　　根据“三定”规定，区民政局主要职责：<P>　　"
        ""
        ""
        ""
        ""
        ""
        ""
        ""
        "（一）拟订全区民政事业发展政策并组织实施。<P>　　（二）承担社会救助体系建设工作。"
        "<P>　　（三）承担养老服务、儿童福利和残疾人福利工作。<P>　　"
        ""
        ""
        ""
        ""
        ""
        ""
        ""
        "（四）负责行政区划和地名管理。<P>　　（五）负责婚姻、殡葬、社会组织登记管理。"
    )
    target = bureau.site.article(702, f"{FULL}主要职责", "2025-04-02", crumb, duties, source=FULL)
    bureau.site.landmarks["duties"] = target
    bureau.site.stub("/xxgk/show.asp?id=702", target)
    offices = (
        ("办公室", "负责机关日常运转。", "苏怀瑾", "0399-8266011"),
        ("社会救助科", "承担低保、特困、临时救助工作。", "宁致远", "0399-8266012"),
        ("养老服务科", "承担养老服务工作。", "纪晚舟", "0399-8266013"),
    )
    table = "<TR><TH>机构名称<TH>工作职责<TH>负责人<TH>办公电话" + "".join(
        "<TR>" + "".join(f"<TD>{cell}" for cell in office) for office in offices
    )
    crumb = bureau.crumb("内设机构", "/xxgk/show.asp?id=704")
    target = bureau.site.article(704, "内设机构设置", "2025-09-17", crumb, f"<TABLE border=1>{table}</TABLE>", source=FULL)
    bureau.site.landmarks["offices"] = target
    bureau.site.pages["/xxgk/show.asp?id=704"] = moved(target)
    bureau.page(
        720,
        "政府信息公开指南",
        f"<P>　　为便于获取政府信息，编制本指南。<P>受理机构：{FULL}办公室<P>办公地址：砚湖区临湖路66号201室"
        "<P>受理时间：工作日9:00-12:00，13:30-17:00<P>联系电话：0399-8266011<P>传真号码：0399-8266002<P>电子邮箱：yhmz@yanhu.example",
    )


def _people(bureau: Bureau) -> None:
    """领导简介: rows with names only, one article a person, a table with the facts."""
    people = (
        ("闻人溪", "党组书记、局长", "1973年9月", "大学", "主持区民政局全面工作。"),
        ("叶知秋", "党组成员、副局长", "1982年1月", "研究生", "分管社会救助、儿童福利工作。"),
        ("顾南乔", "党组成员、副局长", "1979年12月", "大学", "分管养老服务、区划地名工作。"),
    )
    rows = []
    for number, (name, job, born, school, work) in enumerate(people):
        image = f"/xxgk/703/images/W0{number}.png"
        bureau.site.pages[image] = Page(picture(120, 168, name), content_type="image/png", charset=None)
        body = (
            f'<TABLE border=1><TR><TD rowspan=5><IMG src="{image}" width=120 height=168>'
            f""
            f""
            f""
            f""
            f""
            f""
            f""
            f"<TD>姓　名<TD>{name}<TR><TD>现任职务<TD>{job}"
            f"<TR><TD>出生年月<TD>{born}<TR><TD>学　历<TD>{school}<TR><TD>分管工作<TD>{work}</TABLE>"
        )
        rows.append(bureau.post(703, "领导简介", name, "2026-05-06", body, info=False))
    bureau.listing(703, "领导简介", rows, ("序号", "名称"), where=crumb_none)


def _documents(bureau: Bureau) -> None:
    """部门文件 (发布日期 before 成文日期, published late), 政策解读, 部门决算 (2025's is not there), 年报 (2025's is)."""
    forms = ("关于做好{t}工作的通知", "关于印发《砚湖区{t}细则》的通知", "关于调整{t}标准的通知")
    things = ("孤儿养育", "低保核对", "地名标志", "慈善募捐", "流浪救助", "养老机构等级评定", "社区工作者管理")
    rows = []
    for n, day in enumerate(days_back("2026-10-22", 30, 9, 24, "wj")):
        rows.append(
            bureau.post(
                705,
                "部门文件",
                forms[n % 3].format(t=things[n % 7]),
                day,
                formed=before(day, 6),
                wording=f"砚民发〔{day[:4]}〕{60 - n}号",
            )
        )
    late = bureau.post(
        705,
        "部门文件",
        "关于印发《砚湖区困境儿童分类保障办法》的通知",
        "2026-11-05",
        formed="2026-07-14",
        wording="砚民规〔2026〕2号",
    )
    old = bureau.post(705, "部门文件", "砚湖区民政局规范性文件目录", "2022-08-30", formed="2022-08-26")
    bureau.listing(
        705, "部门文件", [replace(old, pinned=True), late, *rows], ("序号", "标题", "文号", "发布日期", "成文日期"), delay=1.0
    )
    rows = [
        bureau.post(706, "政策解读", f"《砚湖区{things[n % 7]}细则》政策解读", day)
        for n, day in enumerate(days_back("2026-10-12", 9, 20, 50, "jd"))
    ]
    bureau.listing(706, "政策解读", rows, ("发布日期", "标题", "发布机构"), where=crumb_bar)
    rows = [
        bureau.post(
            707,
            "部门决算",
            f"{FULL}{year}年度部门决算",
            day,
            f"<P>本年度收入总计1860.22万元，支出总计1860.22万元，其中公务接待费0.80万元。<P>{year}年度部门决算说明如下。",
            files=(f"{year}年度部门决算报表.xls",),
        )
        for year, day in ((2024, "2025-09-23"), (2023, "2024-09-24"), (2022, "2023-09-22"))
    ]
    bureau.listing(707, "部门决算", rows, ("序号", "标题", "发布日期"), side=bureau.fresh)
    rows = [
        bureau.post(721, "政府信息公开年报", f"{FULL}{year}年政府信息公开工作年度报告", day)
        for year, day in ((2025, "2026-01-20"), (2024, "2025-01-17"), (2023, "2024-01-19"))
    ]
    bureau.listing(721, "政府信息公开年报", rows, ("标题", "发布日期"))


def _enforcement(bureau: Bureau) -> None:
    """行政许可, 行政处罚 (says why it is empty), 行政强制 (a header row only), 双随机 (soft 404)."""
    rows = []
    for n, day in enumerate(days_back("2026-11-10", 10, 10, 30, "xk")):
        body = (
            f"<TABLE border=1><TR><TD>行政相对人名称<TD>砚湖区晴川第{n + 1}服务社"
            f""
            f""
            f""
            f""
            f""
            f""
            f""
            f"<TR><TD>许可文书号<TD>砚社登〔{day[:4]}〕{30 - n}号"
            f"<TR><TD>许可内容<TD>社会组织成立登记<TR><TD>许可决定日期<TD>{before(day, 3)}</TABLE>"
        )
        rows.append(bureau.post(708, "行政许可", f"社会组织登记行政许可公示（{30 - n}）", day, body))
    bureau.listing(708, "行政许可", rows, ("序号", "标题", "日期"))
    note = "<TABLE border=1 width=90%><TR><TD>经核查，2026年度区民政局未作出行政处罚决定，故无相关信息公开，特此说明。</TABLE>"
    url = "/xxgk/list.asp?id=709"
    bureau.site.page(url, "行政处罚", bureau.crumb("行政处罚", url), note + bureau.fresh, bureau.menu)
    bureau.listing(710, "行政强制", [], ("序号", "标题", "文号", "发布日期"), side=bureau.fresh)
    gone = (
        "<TABLE width=60% border=1><TR><TD align=center>出错啦！"
        ""
        ""
        ""
        ""
        ""
        ""
        ""
        '<P>您要查看的页面不存在，可能已被移动或删除。<P><A href="/index.asp">返回网站首页</A></TABLE>'
    )
    bureau.site.put("/xxgk/list.asp?id=714", bureau.site.frame("信息提示", "", "", gone))


def _business(bureau: Bureau) -> None:
    """社会组织管理 (412), 婚姻登记, 殡葬服务 (a picture of a table)."""
    guard = (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><script r="m">$_hq=window["$_hq"]||{};$_hq.k="a91cf0e2";</script>'
        '<script src="/q8s/e3.6d1c.js" r="m"></script></head><body></body></html>'
    )
    bureau.site.put("/xxgk/list.asp?id=711", guard, status=412)
    bureau.page(
        712,
        "婚姻登记",
        "<P><B>婚姻登记机关</B>：砚湖区婚姻登记处<P><B>办公地址</B>：砚湖区临湖路68号一楼<P><B>办公时间</B>：周一至周六9:00-17:00"
        "<P><B>联系电话</B>：0399-8266077<P>请携带有效证件办理。",
        where=crumb_none,
    )
    image = "/xxgk/713/images/W09.png"
    bureau.site.pages[image] = Page(picture(600, 420, "fee"), content_type="image/png", charset=None)
    bureau.page(713, "殡葬服务", f'<P align=center><IMG src="{image}" width=760 height=1020 border=0>')


def _rest(bureau: Bureau) -> None:
    """规划计划 (no dates in the rows, last of 2025), 人事信息 (year headings), 建议提案办理 (no child of its own)."""
    rows = [
        bureau.post(715, "规划计划", title, day)
        for title, day in (
            (f"{FULL}2025年工作计划", "2025-03-11"),
            (f"{FULL}2024年工作总结", "2025-01-15"),
            ("砚湖区养老服务设施专项规划", "2024-06-20"),
            (f"{FULL}2024年工作计划", "2024-03-05"),
        )
    ]
    bureau.listing(715, "规划计划", rows, ("序号", "标题"), side=bureau.fresh)
    rows = [
        bureau.post(716, "人事信息", title, day)
        for title, day in (
            ("关于叶知秋等同志任职的通知", "2026-06-18"),
            (f"{FULL}2026年招聘社区专职工作者公告", "2026-04-09"),
            ("关于顾南乔同志任职的通知", "2025-12-10"),
            (f"{FULL}2025年招聘社区专职工作者公告", "2025-04-15"),
            ("关于苏怀瑾同志免职的通知", "2024-11-28"),
        )
    ]
    bureau.listing(716, "人事信息", rows, ("标题", "日期"), years=True)
    rows = [
        bureau.post(717, "建议提案办理", title, day, formed=before(day, 5))
        for title, day in (
            ("对区九届人大六次会议第018号代表建议的答复", "2026-09-02"),
            ("对区政协十届五次会议第077号提案的答复", "2026-08-19"),
            ("对区九届人大五次会议第026号代表建议的答复", "2025-08-21"),
        )
    ]
    bureau.listing(717, "建议提案办理", rows, ("序号", "标题", "成文日期", "发布日期"), where=crumb_bar)


def _key_areas(bureau: Bureau) -> None:
    """The district's 重点领域: 低保 (this quarter's), 特困 (last of February), 养老机构名录 (an attachment)."""
    menu = bureau.site.menu("政府信息公开", GK_TREE, flat=True)

    def column(
        number: int, name: str, over: Node, rows: Sequence[tuple[str, str]], cols: Sequence[str], files: Sequence[str] = ()
    ) -> None:
        url = f"/xxgk/list.asp?id={number}"
        crumb = [HOME, GK, LEGAL, ("重点领域信息公开", None), (over.name, None), (name, url)]
        made = [
            Post(title, bureau.site.article(number, title, day, crumb, source=FULL, files=files), day, formed=before(day, 3))
            for title, day in rows
        ]
        bureau.site.listing(url, name, crumb, made, cols, menu, side=bureau.fresh)

    quarters = ("2026-10-15", "2026-07-14", "2026-04-15", "2026-01-14", "2025-10-16", "2025-07-15")
    rows = [(f"砚湖区{day[:4]}年{day[5:7]}月最低生活保障对象名单公示", day) for day in quarters]
    rows.insert(1, ("砚湖区2026年城乡低保标准", "2026-08-05"))
    column(141, "最低生活保障", AID, rows, ("标题", "成文日期", "发布日期"))
    column(
        142,
        "特困人员救助供养",
        AID,
        [
            ("砚湖区特困人员名单公示（2026年第一季度）", "2026-02-10"),
            ("砚湖区特困人员名单公示（2025年第四季度）", "2025-11-12"),
            ("砚湖区特困人员救助供养标准", "2025-08-13"),
        ],
        ("发布日期", "标题"),
    )
    column(
        151,
        "养老机构名录",
        CARE,
        [("砚湖区养老机构一览（2026年）", "2026-06-03"), ("砚湖区养老机构一览（2025年）", "2025-06-05")],
        ("序号", "标题", "发布日期"),
        files=("砚湖区养老机构名录.xls",),
    )
