"""The pages of the dotnet site: the portal, the frames of the openness catalog, the bureau's columns."""

from __future__ import annotations

from evaluation.harness import Page

from ._dotnet_markup import BUREAU, NAME, Aspx, Crumb
from ._more2_kit import XLSX, Row, esc, prose, spread, titles, xlsx

HOME: Crumb = ("首页", "/Default.aspx")
OPEN: Crumb = ("政务公开", "/zwgk/Index.aspx")
TOPICS = [
    "农村公路安防工程",
    "治超联合执法",
    "客运站安全检查",
    "桥梁隐患排查",
    "水上交通安全",
    "驾培市场整治",
    "公交线路优化",
    "绿化养护",
    "货运源头监管",
]
PLACES = ["双堰镇", "鹿鸣乡", "白石港镇", "古渡街道"]
THEMES = ["油茶产业", "安全生产", "秸秆禁烧", "城区内涝治理", "校园食品安全", "林长制", "招商引资"]
COUNTY = ["县政府召开{t}工作会议", "{p}推进{t}工作", "县领导督导{t}", "我县{t}工作见成效"]

NOTICES = ["关于{t}的公告", "鹤泉县{t}公示", "关于开展{t}检查的通知"]

LIST = "List.aspx?ClassID="
# The dtree of the bureau's catalog: (id, parent, name, address, how the address is written).
TREE: list[tuple[int, int, str, str, str]] = [
    (1, 0, "机构信息", "", ""),
    (11, 1, "机构概况", f"{LIST}601", ""),
    (12, 1, "机构职能", f"{LIST}602", "openUrl"),
    (13, 1, "领导信箱", "/hd/Mail.aspx?BoxID=2", "openUrl"),
    (14, 1, "领导班子", f"{LIST}603", ""),
    (15, 1, "内设科室", f"{LIST}604", ""),
    (2, 0, "政策法规", "", ""),
    (21, 2, "上级文件", "http://www.province.example/jtt/", ""),
    (22, 2, "部门文件", f"{LIST}611", ""),
    (23, 2, "解读材料", f"{LIST}612", "openUrl"),
    (3, 0, "规划计划", f"{LIST}620", ""),
    (4, 0, "财政信息", "", ""),
    (41, 4, "部门决算", f"{LIST}632", ""),
    (42, 4, "部门预算", f"{LIST}631", ""),
    (43, 4, "政府采购", f"{LIST}633", ""),
    (5, 0, "行政执法", "", ""),
    (51, 5, "行政许可", f"{LIST}641", ""),
    (52, 5, "行政处罚", f"{LIST}642", "openUrl"),
    (53, 5, "“双随机、一公开”监管", f"{LIST}643", ""),
    (54, 5, "收费项目", f"{LIST}644", ""),
    (6, 0, "业务工作", "", ""),
    (61, 6, "农村公路", f"{LIST}651", ""),
    (62, 6, "客运班线", f"{LIST}652", ""),
    (63, 6, "安全生产", f"{LIST}653", ""),
    (64, 6, "应急管理", f"{LIST}654", "openUrl"),
    (7, 0, "人事信息", "", ""),
    (71, 7, "招考录用", f"{LIST}661", ""),
    (8, 0, "交通动态", f"{LIST}681", ""),
    (9, 0, "<font color=red>通知公告</font>", f"{LIST}671", ""),
]
SCHOOL_TREE = [
    (1, 0, "机构概况", f"{LIST}501", ""),
    (2, 0, "下属单位", f"{LIST}502", ""),
    (3, 0, "建议提案办理", f"{LIST}503", ""),
]
DEPARTMENTS = [("县教育局", 11), ("县财政局", 15), ("县交通运输局", 18), ("县水务局", 22)]

ABOUT = """<TABLE BORDER="1" WIDTH="90%"><TR><TD>单位名称</TD><TD>鹤泉县交通运输局</TD></TR><TR><TD>地　　址</TD><TD>鹤泉县古渡街道迎宾路77号</TD></TR>
<TR><TD>电　　话</TD><TD>0399-7715060</TD></TR><TR><TD>传　　真</TD><TD>0399-7715061</TD></TR>
<TR><TD>工作时间</TD><TD>周一至周五 8:30-12:00 14:30-18:00</TD></TR><TR><TD>电子邮箱</TD><TD><IMG SRC="/images/mail18.gif"></TD></TR></TABLE>"""
DUTIES = "<P>　　<B>主要职责</B></P><P>　　（一）贯彻执行公路、水路运输的法律法规。</P><P>　　（二）组织编制并实施公路建设规划。</P><P>　　（三）指导运输市场监管。</P>"
OFFICES = [
    ("办公室", "文电、会务、政务公开", "0399-7715060"),
    ("公路股", "公路建设养护管理", "0399-7715066"),
    ("运输股", "客货运输管理", "0399-7715068"),
]
LEADERS = [
    ("岑远樵", "党组书记、局长", "1974年3月", "主持全面工作"),
    ("慕云舟", "副局长", "1980年11月", "分管公路建设养护工作"),
]
ERROR = (
    "<html><head><title>运行时错误</title></head><body bgcolor='white'><span><H1>“/”应用程序中的服务器错误。<hr width=100% size=1></H1>"
    "<h2><i>运行时错误</i></h2></span><b>说明: </b>服务器上出现应用程序错误。</body></html>"
)


def tree_page(site: Aspx, dept: int, name: str, tree: list[tuple[int, int, str, str, str]]) -> None:
    lines = f"d.add(0,-1,'{name}信息公开目录');\n"
    for key, parent, label, address, how in tree:
        written = f"javascript:openUrl('{address}')" if how else address
        lines += f'd.add({key},{parent},"{label}","{written}","","right");\n'
    script = (
        '<SCRIPT SRC="/js/dtree.js"></SCRIPT>\n<SCRIPT>\nfunction openUrl(u){parent.right.location.href=u;}\n'
        f"d = new dTree('d');\nd.config.useCookies=false;\n{lines}document.write(d);\n</SCRIPT>"
    )
    site.put(f"/xxgk/Tree.aspx?DeptID={dept}", f'{site.head("目录")}<BODY BGCOLOR="#E8F3FB">\n{script}\n</BODY></HTML>')
    welcome = f"<P>欢迎访问{name}政府信息公开目录，请点击左侧目录树。</P>"
    site.put(f"/xxgk/Main.aspx?DeptID={dept}", f"{site.head(name)}<BODY>{welcome}</BODY></HTML>")
    site.put(
        f"/xxgk/Index.aspx?DeptID={dept}",
        f"{site.head(name + '政府信息公开目录')}<FRAMESET COLS='220,*' BORDER='0'>\n<FRAME NAME='left' SRC='Tree.aspx?DeptID={dept}' SCROLLING='auto'>\n"
        f"<FRAME NAME='right' SRC='Main.aspx?DeptID={dept}'>\n<NOFRAMES><BODY>您的浏览器不支持框架。</BODY></NOFRAMES>\n</FRAMESET></HTML>",
    )


def bureau(site: Aspx) -> None:
    news = list(
        zip(
            titles("jtdt", ["县交通运输局开展{t}工作", "{p}{t}有序推进", "局领导调研{t}"], TOPICS, 10, PLACES),
            spread("2026-11-17", 10, 2, 6),
            strict=True,
        )
    )
    moves = site.posts(news)
    site.column(681, "交通动态", [], moves, date="mm-dd")
    site.hot = moves[:4]
    trail = ["机构信息"]
    site.single(601, "机构概况", trail, ABOUT)
    site.single(602, "机构职能", trail, DUTIES)
    cards = ""
    for number, (who, post, born, work) in enumerate(LEADERS, 1):
        cards += (
            f'<TD ALIGN="center"><IMG SRC="/UploadFiles/ld{number}.jpg" STYLE="cursor:hand" '
            f"onclick=\"window.open('/xxgk/Leader.aspx?ID={number}','','width=620,height=420')\"><BR>{post}　{who}</TD>"
        )
        site.put(
            f"/xxgk/Leader.aspx?ID={number}",
            f'{site.head(who)}<BODY><TABLE BORDER="1"><TR><TD ROWSPAN="5"><IMG SRC="/UploadFiles/ld{number}.jpg"></TD><TD>姓　　名</TD><TD>{who}</TD></TR>'
            f"<TR><TD>职　　务</TD><TD>{post}</TD></TR><TR><TD>出生年月</TD><TD>{born}</TD></TR><TR><TD>学　　历</TD><TD>大学</TD></TR>"
            f"<TR><TD>分管工作</TD><TD>{work}</TD></TR></TABLE></BODY></HTML>",
        )
    site.single(603, "领导班子", trail, f"<TABLE><TR>{cards}</TR></TABLE>")
    lines = "".join(f"<TR><TD>{a}</TD><TD>{b}</TD><TD>{c}</TD></TR>" for a, b, c in OFFICES)
    site.single(
        604, "内设科室", trail, f'<TABLE BORDER="1"><TR><TD>科室名称</TD><TD>主要职责</TD><TD>联系电话</TD></TR>{lines}</TABLE>'
    )

    trail = ["政策法规"]
    named = list(
        zip(
            titles("jtwj", ["关于做好{t}工作的通知", "关于印发{t}方案的通知"], TOPICS, 17),
            spread("2026-11-05", 17, 10, 25),
            strict=True,
        )
    )
    named.append(("鹤泉县交通运输局规范性文件：公路路产赔（补）偿办法", "2024-08-20"))
    site.column(611, "部门文件", trail, site.posts(named), per=8)
    site.column(
        612,
        "解读材料",
        trail,
        site.posts([(f"《{t}方案》政策解读", d) for t, d in zip(TOPICS, spread("2026-10-21", 5, 15, 40), strict=False)]),
    )
    plans = [
        ("县交通运输局2026年度工作计划", "2026-03-16"),
        ("县交通运输局2025年度工作总结", "2026-01-12"),
        ("县交通运输局2025年度工作计划", "2025-03-20"),
    ]
    site.column(620, "规划计划", [], site.posts(plans), date="mm-dd")

    trail = ["财政信息"]
    book = "/UploadFiles/2026/2/ys20260211.xlsx"
    site.pages[book] = Page(xlsx([["部门预算报表", "万元"], ["收入总计", "6120.7"]]), content_type=XLSX, charset=None)
    body = f'<P>　　一、部门预算说明。收入总计6120.7万元。</P><P>附件：<A HREF="{book}">部门预算报表.xlsx</A></P>'
    url = site.post("鹤泉县交通运输局2026年部门预算", "2026-02-11", body)
    site.column(631, "部门预算", trail, [("鹤泉县交通运输局2026年部门预算", url, "2026-02-11")])
    site.column(
        632,
        "部门决算",
        trail,
        site.posts([(f"鹤泉县交通运输局{y}年度部门决算说明", f"{y + 1}-09-1{y - 2020}") for y in (2024, 2023, 2022)]),
    )
    site.single(633, "政府采购", trail, "<TABLE><TR><TD>说明：2026年本单位未发生政府采购事项。</TD></TR></TABLE>")

    trail = ["行政执法"]
    owners = [f"{p}{n}号" for n in range(1, 6) for p in ("鹤运", "泉通", "捷安", "顺达")]
    permits = [(f"道路运输经营许可决定（{who}）", d) for who, d in zip(owners, spread("2026-11-13", 20, 4, 12), strict=True)]
    permits.append(("超限运输许可决定（鹤泉大件物流）", "2025-12-02"))
    site.column(641, "行政许可", trail, site.posts(permits), per=12, postback=True)
    cases = []
    for number, day in enumerate(("2026-11-10", "2026-09-22", "2026-07-15")):
        title = f"行政处罚信息（鹤交罚〔2026〕{31 - number * 7}号）"
        body = (
            f"<TABLE BORDER='1'><TR><TD>决定书文号</TD><TD>鹤交罚〔2026〕{31 - number * 7}号</TD></TR><TR><TD>处罚事由</TD><TD>擅自超限行驶公路</TD></TR>"
            f"<TR><TD>处罚结果</TD><TD>罚款{5 + number}00元</TD></TR></TABLE>"
        )
        cases.append((title, site.post(title, day, body), day))
    site.column(642, "行政处罚", trail, cases)
    site.column(
        643,
        "“双随机、一公开”监管",
        trail,
        site.posts([(f"2026年第{q}季度双随机抽查结果公示", d) for q, d in (("三", "2026-10-15"), ("二", "2026-07-13"))]),
    )
    fee = "<TABLE BORDER='1'><TR><TD>项目名称</TD><TD>收费标准</TD></TR><TR><TD>公路路产损坏赔偿</TD><TD>按省定标准</TD></TR></TABLE>"
    site.single(644, "收费项目", trail, fee)

    trail = ["业务工作"]
    roads = [
        (f"鹤泉县{y}年第{q}季度农村公路养护情况", d)
        for y, q, d in ((2026, "一", "2026-03-30"), (2025, "四", "2025-12-26"), (2025, "三", "2025-09-28"))
    ]
    site.column(651, "农村公路", trail, site.posts(roads))
    site.single(
        652, "客运班线", trail, '<IFRAME SRC="/xxgk/LineData.aspx?Kind=KY" WIDTH="100%" HEIGHT="600" FRAMEBORDER="0"></IFRAME>'
    )
    lines = "".join(f"<TR><TD>鹤泉—{p}</TD><TD>0{n + 6}:30</TD><TD>{n + 8}元</TD></TR>" for n, p in enumerate(PLACES))
    site.put(
        "/xxgk/LineData.aspx?Kind=KY",
        f"{site.head('班线')}<BODY><TABLE BORDER='1'><TR><TH>线路名称</TH><TH>发车时间</TH><TH>票价</TH></TR>{lines}</TABLE></BODY></HTML>",
    )
    site.put(f"/xxgk/{LIST}653", ERROR, 500)
    site.single(
        654,
        "应急管理",
        trail,
        "<TABLE ID='DataGrid1'><TR><TD>标题</TD><TD>发布日期</TD></TR></TABLE><DIV>共0条记录　第1页 共1页</DIV>",
    )
    site.column(661, "招考录用", ["人事信息"], site.posts([("县公路养护中心2026年招聘公告", "2026-05-12")]))
    notes = list(
        zip(
            titles("jtgg", ["关于{t}的公告", "关于{t}期间交通管制的通告"], TOPICS, 8),
            spread("2026-10-30", 8, 12, 40),
            strict=True,
        )
    )
    site.column(671, "通知公告", [], site.posts(notes))


def openness(site: Aspx) -> None:
    url = OPEN[1]
    options = "".join(f'<OPTION VALUE="/xxgk/Index.aspx?DeptID={key}">{name}</OPTION>' for name, key in DEPARTMENTS)
    towns = "".join(f'<OPTION VALUE="/xxgk/Town.aspx?ID={n}">{p}</OPTION>' for n, p in enumerate(PLACES))
    areas = (
        '<IMG SRC="/images/gkmap.jpg" USEMAP="#gk" BORDER="0"><MAP NAME="gk"><AREA SHAPE="rect" COORDS="0,0,90,40" HREF="/zwgk/Guide.aspx" ALT="信息公开指南">'
        '<AREA SHAPE="rect" COORDS="0,44,90,84" HREF="/zwgk/List.aspx?ClassID=31" ALT="信息公开年报">'
        '<AREA SHAPE="rect" COORDS="0,88,90,128" HREF="/zwgk/Key.aspx" ALT="重点领域信息公开"></MAP>'
    )
    main = (
        f'<TABLE><TR><TD VALIGN="top">{areas}</TD><TD VALIGN="top"><B>信息公开目录</B><BR>'
        '<SELECT NAME="dept" onchange="if(this.value!=\'\')window.open(this.value,\'_self\')"><OPTION VALUE="">--县直部门--</OPTION>'
        f'{options}</SELECT><SELECT NAME="town" onchange="MM_jumpMenu(\'parent\',this,0)"><OPTION VALUE="">--乡镇--</OPTION>{towns}</SELECT>'
        '<BR><IMG SRC="/images/ysq.gif" ALT="依申请公开" onclick="window.open(\'/zwgk/Apply.aspx\')"></TD></TR></TABLE>'
    )
    site.portal(url, "政务公开", [HOME, OPEN], main)
    site.portal(
        "/zwgk/Guide.aspx", "信息公开指南", [HOME, OPEN, ("信息公开指南", None)], "".join(f"<P>{p}</P>" for p in prose("zn"))
    )
    form = '<B>政府信息公开申请表</B><BR>申请人<INPUT NAME="sqr"><BR>所需信息<TEXTAREA NAME="nr"></TEXTAREA><INPUT TYPE="submit" VALUE="提交申请">'
    site.portal("/zwgk/Apply.aspx", "依申请公开", [HOME, OPEN, ("依申请公开", None)], form)
    reports: list[Row] = []
    for unit in ("鹤泉县教育局", BUREAU, "鹤泉县水务局"):
        for year, day in ((2025, "2026-01-26"), (2024, "2025-01-24")):
            title = f"{unit}{year}年政府信息公开年度报告"
            reports.append((title, site.post(title, day, source=unit, path="/zwgk/Show.aspx?InfoID="), day))
    reports.sort(key=lambda row: row[2], reverse=True)
    site.portal("/zwgk/List.aspx?ClassID=31", "信息公开年报", [HOME, OPEN, ("信息公开年报", None)], site.table(reports, cut=60))
    kinds = [("教育助学", 3), ("交通建设项目", 5), ("环境保护", 6)]
    cells = "".join(
        f"<TD BGCOLOR='#EEEEEE' STYLE='cursor:hand' onclick=\"location.href='KeyList.aspx?TypeID={k}'\">{n}</TD>"
        for n, k in kinds
    )
    site.portal(
        "/zwgk/Key.aspx", "重点领域信息公开", [HOME, OPEN, ("重点领域信息公开", None)], f"<TABLE><TR>{cells}</TR></TABLE>"
    )
    for name, key in kinds:
        if key == 5:
            body = "<P>项目名称及投资：鹿鸣乡至白石港镇公路改建工程，总投资1.2亿元。</P>"
            rows = [
                (
                    "2026年重点交通项目名称及投资情况",
                    site.post("2026年重点交通项目名称及投资情况", "2026-04-15", body),
                    "2026-04-15",
                )
            ]
            rows = [
                *site.posts(
                    [("鹿鸣至白石港公路项目进展（10月）", "2026-11-03"), ("鹿鸣至白石港公路项目进展（9月）", "2026-10-09")]
                ),
                *rows,
            ]
        else:
            rows = site.posts([(f"2026年{name}工作情况", "2026-09-08")], source="鹤泉县人民政府办公室")
        crumb: list[Crumb] = [HOME, OPEN, ("重点领域信息公开", "/zwgk/Key.aspx"), (name, None)]
        site.portal(f"/zwgk/KeyList.aspx?TypeID={key}", name, crumb, site.table(rows))
    for number, place in enumerate(PLACES):
        text = f"<P>机构名称：{place}人民政府</P><P>邮政编码：9903{number:02d}</P><P>办公电话：0399-77200{number}0</P>"
        site.portal(f"/xxgk/Town.aspx?ID={number}", place, [HOME, OPEN, (place, None)], f"<B>机构概况</B>{text}")
    for name, key in DEPARTMENTS:
        if key != 18:
            tree_page(site, key, name, SCHOOL_TREE if key == 11 else [(1, 0, "机构概况", f"{LIST}5{key}", "")])
            site.single(501 if key == 11 else int(f"5{key}"), "机构概况", [], f"<P>鹤泉{name}</P><P>邮政编码：990310</P>")
    site.column(502, "下属单位", [], site.posts([("鹤泉县第一中学", "2026-03-02")], source="鹤泉县教育局"))
    site.column(503, "建议提案办理", [], site.posts([("对县人大第5号建议的办理复文", "2026-08-11")], source="鹤泉县教育局"))
    tree_page(site, 18, "县交通运输局", TREE)


def portal(site: Aspx) -> None:
    menu = [("鹤泉要闻", 12), ("部门动态", 13), ("通知公告", 14)]
    boxes, blocks = {}, ""
    for (name, key), count, newest in zip(menu, (12, 4, 5), ("2026-11-19", "2026-11-16", "2026-11-14"), strict=True):
        named = list(
            zip(
                titles(name, NOTICES if name == "通知公告" else COUNTY, THEMES, count, PLACES),
                spread(newest, count, 1, 4),
                strict=True,
            )
        )
        boxes[name] = rows = site.posts(named, source="县政府办公室", path="/NewsShow.aspx?ID=")
        url = f"/NewsList.aspx?ClassID={key}"
        pages = max(1, -(-len(rows) // 8))
        for page in range(1, pages + 1):
            crumb: list[Crumb] = [HOME, ("新闻中心", "/NewsIndex.aspx"), (name, url)]
            markup = site.table(rows[(page - 1) * 8 : page * 8]) + (site.pager(url, page, pages, False) if pages > 1 else "")
            site.portal(url if page == 1 else f"{url}&page={page}", name, crumb, markup)
        blocks += f"<TABLE WIDTH='320'><TR><TD><B>{name}</B></TD><TD ALIGN='right'><A HREF='{url}'>more...</A></TD></TR></TABLE>{site.table(rows[:6], '[{}]', 14)}"
    site.portal(
        "/NewsIndex.aspx",
        "新闻中心",
        [HOME, ("新闻中心", None)],
        "".join(f'<P><A HREF="/NewsList.aspx?ClassID={k}">{n}</A></P>' for n, k in menu),
    )
    site.portal(
        "/About.aspx?ClassID=2",
        "走进鹤泉",
        [HOME, ("走进鹤泉", None)],
        "".join(f"<P>{p}</P>" for p in prose("hq")) + '<A HREF="..\\zwgk\\Index.aspx">政务公开</A>',
    )
    here: Crumb = ("互动交流", "/hd/Index.aspx")
    choice = '<SELECT onchange="openBox(this)"><OPTION VALUE="">--请选择信箱--</OPTION><OPTION VALUE="Mail.aspx?BoxID=1">县长信箱</OPTION>'
    choice += '<OPTION VALUE="Mail.aspx?BoxID=2">交通运输局局长信箱</OPTION></SELECT>'
    site.portal("/hd/Index.aspx", "互动交流", [HOME, here], choice)
    form = '<INPUT NAME="xm"><INPUT NAME="dh"><TEXTAREA NAME="nr"></TEXTAREA><INPUT TYPE="submit" VALUE="提交信件">'
    for number, name in ((1, "县长信箱"), (2, "交通运输局局长信箱")):
        site.portal(f"/hd/Mail.aspx?BoxID={number}", name, [HOME, here, (name, None)], f"<B>{name}</B><BR>{form}")
    site.portal(
        "/Map.aspx",
        "网站地图",
        [HOME, ("网站地图", None)],
        "<TABLE BORDER='1'>"
        + "".join(
            f'<TR><TD><A HREF="{u}">{n}</A></TD></TR>'
            for n, u in (
                ("新闻中心", "/NewsIndex.aspx"),
                OPEN,
                ("重点领域信息公开", "/zwgk/Key.aspx"),
                here,
                ("县长信箱", "/hd/Mail.aspx?BoxID=1"),
            )
        )
        + "</TABLE>",
    )
    site.put("/old/xianzhi.asp", "<h2>404 - 找不到文件或目录。</h2>", 404)
    links = "".join(
        f"<OPTION VALUE='http://www.province.example/{n}/'>{esc(t)}</OPTION>"
        for n, t in enumerate(("省政府", "省交通运输厅", "省政府公报"))
    )
    friends = f'<SELECT onchange="window.open(this.value)"><OPTION>--友情链接--</OPTION>{links}</SELECT>'
    flash = "<OBJECT CLASSID='clsid:D27CDB6E' WIDTH='980'><PARAM NAME='movie' VALUE='/images/top.swf'></OBJECT>"
    for url in ("/Default.aspx", "/"):
        site.portal(url, NAME, [], f"{flash}<TABLE><TR><TD VALIGN='top'>{blocks}</TD></TR></TABLE>{friends}")
