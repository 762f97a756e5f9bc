"""澜桥市 (fictional): an Anhui openness platform; agency: 市农业农村局."""

from __future__ import annotations

from datetime import date

from evaluation.harness import Agency, Page, Request, Site
from tests.sites import _anhui_catalog
from tests.sites._anhui_frame import (
    BUREAU,
    CITY,
    COUNTIES,
    LANDING,
    ORG,
    PERMIT,
    PLATFORM,
    SITE,
    TABS,
    UNITS,
    Anhui,
    Post,
    show,
    signature,
)
from tests.sites._anhui_truth import truth
from tests.sites._more3_kit import days_back, esc, form, paras, png, xlsx

AS_OF = date(2026, 11, 20)
DEAD = {show("41704")}
SCRIPTED = [("GET", "/site/label/8888", f"IsAjax=1&labelName=publicInfoList&organId={ORG}&catId=5561203&pageIndex=1", "")]
H = ("首页", "/")
X = ("信息公开", "/XxgkIndex/index.html")
TOWNS = ["云亭镇", "柳桥乡", "石畈镇", "南岗乡", "双河镇"]
NEWS = [
    "市农业农村局召开秋粮收购工作调度会",
    "全市冬季农田水利建设现场会在石畈镇召开",
    "局党组赴柳桥乡开展主题党日活动",
    "我市新增省级农业产业化龙头企业3家",
    "全市农机安全生产专项检查扎实推进",
    "市农业农村局组织开展种子市场专项检查",
]


def _profile(site: Anhui) -> None:
    fields = [
        ("机构名称", BUREAU),
        ("地　　址", "澜桥市云亭路36号农业大厦"),
        ("电　　话", "0399-6618213"),
        ("传　　真", "0399-6618214"),
        ("工作时间", "周一至周五 8:00-12:00，14:30-17:30（法定节假日除外）"),
        ("邮　　编", "991600"),
        ("电子邮箱", ""),
    ]
    table = "".join(f"<tr><td width=120 align=center>{k}</td><td>&nbsp;{v}</td></tr>" for k, v in fields)
    site.standing("41101", ["机构信息", "单位简介"], f"<table border=1>{table}</table>", "2026-03-12")
    duty = "".join(
        f"<p>　　（{n}）{t}</p>"
        for n, t in zip(
            "一二三四五",
            (
                "统筹研究和组织实施“三农”工作的发展战略、中长期规划。",
                "统筹推动发展农村社会事业、农村公共服务和农村文化建设。",
                "指导乡村特色产业、农产品加工业、休闲农业发展工作。",
                "负责种植业、畜牧业、渔业、农业机械化等农业各产业的监督管理。",
                "负责农产品质量安全监督管理，组织开展监测和追溯。",
            ),
            strict=True,
        )
    )
    site.standing(
        "41102",
        ["机构信息", "机构职能"],
        f"<p>　　{BUREAU}贯彻落实市委关于“三农”工作的方针政策，主要职责是：</p>{duty}",
        "2026-03-12",
    )
    people = [
        ("丁木春", "党组书记、局长", "1971年8月", "主持局全面工作，分管人事科。"),
        ("苏未央", "党组成员、副局长", "1978年2月", "分管种植业、农机管理工作。"),
        ("贺知遥", "党组成员、副局长", "1980年11月", "分管畜牧兽医、渔业渔政工作。"),
        ("白川岭", "党组成员、执法支队支队长", "1976年5月", "分管法规、综合行政执法工作。"),
    ]
    posts = [
        Post(
            f"{name}　{job}",
            "2026-05-20",
            f'<p align="center"><img src="/UploadFiles/ld/{n}.jpg" alt="{name}" width="150"></p><p><b>{name}</b>，男，{born}出生，'
            f"大学学历，现任{BUREAU}{job}。</p><p>工作分工：{work}</p>",
        )
        for n, (name, job, born, work) in enumerate(people)
    ]
    site.listing("41103", ["机构信息", "领导信息"], posts)
    offices = [
        ("办公室", "负责文电、会务、机要、档案等机关日常运转工作。", "0399-6618215"),
        ("人事科", "负责机关和直属单位干部人事、机构编制工作。", "0399-6618216"),
        ("法规科", "起草有关规范性文件，承担合法性审核、行政复议工作。", "0399-6618217"),
        ("农机科", "承担农业机械化发展和安全监督管理工作。", "0399-6618219"),
    ]
    cells = "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for a, b, c in offices)
    head = "<tr><td><b>科室</b></td><td><b>工作职责</b></td><td><b>电话</b></td></tr>"
    site.standing("41104", ["机构信息", "内设机构"], f"<table border=1>{head}{cells}</table>", "2026-03-16")
    site.listing(
        "41105",
        ["机构信息", "直属单位"],
        [Post("澜桥市农业综合行政执法支队", "2025-12-19"), Post("澜桥市农业技术推广中心", "2025-12-19")],
    )


def _papers(site: Anhui) -> list[Post]:
    names = ["政策文件", "行政规范性文件"]
    rules = [
        Post(
            "澜桥市农业农村局关于印发《澜桥市农作物秸秆综合利用奖补办法》的通知",
            "2026-10-29",
            paras("秸秆", 4) + signature("2026-10-26"),
            "2026-10-26",
            "2026-12-01",
            "2028-11-30",
            "澜农规〔2026〕3号",
        ),
        Post(
            "澜桥市农业农村局关于印发设施农业用地管理细则的通知",
            "2026-06-24",
            "",
            "2026-06-18",
            "2026-07-20",
            "",
            "澜农规〔2026〕2号",
        ),
        Post(
            "澜桥市农业农村局关于规范农村宅基地审批的通知",
            "2026-03-11",
            "",
            "2026-03-04",
            "2026-04-01",
            "",
            "澜农规〔2026〕1号",
        ),
    ]
    older = [
        Post(
            "澜桥市畜禽养殖污染防治管理办法",
            "2024-05-17",
            "",
            "2024-05-09",
            "2024-06-01",
            "2029-05-31",
            "澜农规〔2024〕4号",
            True,
        ),
        Post("澜桥市农业农村局关于废止部分行政规范性文件的通知", "2024-02-20", "", "2024-02-06", "", "", "澜农规〔2024〕1号"),
    ]
    for p in rules + older:
        site.article(p, names)
    first = [older[0], *rules]
    url, head = show("41201"), '<meta name="ColumnName" content="行政规范性文件">\n'
    for number, part in ((1, first), (2, older[1:])):
        main = f'<h2 class="lm">行政规范性文件</h2><ul class="xxgk_nav_list">{site.ul(part)}</ul>{site.pager(number, 2, 5)}'
        site.put(url.replace("page_1", f"page_{number}"), site.bureau("行政规范性文件", names, main, url, head))
    site.listing(
        "41202",
        ["政策文件", "其他文件"],
        [
            Post("关于做好2026年秋季重大动物疫病防控工作的通知", "2026-10-14", "", "2026-07-13", "", "", "澜农〔2026〕88号"),
            Post("关于开展全市种业监管执法活动的通知", "2026-06-05", "", "2026-05-29", "", "", "澜农〔2026〕61号"),
            Post("关于印发2026年农技推广重点任务的通知", "2026-03-20", "", "2026-03-16", "", "", "澜农〔2026〕22号"),
        ],
        meta="",
    )
    link = f'<p>相关文件：<a href="{rules[0].url}">{esc(rules[0].title)}</a></p>'
    site.listing(
        "41203",
        ["政策文件", "政策解读"],
        [
            Post("【文字解读】《澜桥市农作物秸秆综合利用奖补办法》政策解读", "2026-10-30", paras("jd1") + link),
            Post("【图文解读】一图读懂设施农业用地管理细则", "2026-06-25", '<p><img src="/UploadFiles/jd/2.jpg" alt=""></p>'),
            Post("《关于规范农村宅基地审批的通知》起草说明及解读", "2026-03-12"),
        ],
    )
    return rules


def _columns(site: Anhui) -> dict[str, list[Post]]:
    out: dict[str, list[Post]] = {"规范": _papers(site)}
    site.listing(
        "41301",
        ["决策公开", "意见征集"],
        [
            Post("关于公开征求《澜桥市高标准农田管护办法（草案）》意见的公告", "2026-09-22"),
            Post("关于征求《秸秆综合利用奖补办法（征求意见稿）》意见的公告", "2026-08-11"),
        ],
    )
    site.listing(
        "41401",
        ["规划计划"],
        [
            Post("澜桥市农业农村局2026年度工作计划", "2026-02-25"),
            Post("澜桥市“十五五”农业农村现代化规划", "2026-02-05", "", "2026-01-26"),
            Post("澜桥市农产品加工业提升行动方案（2024-2027年）", "2024-08-09"),
        ],
    )
    sheet = "/UploadFiles/2026/2/ysb.xlsx"
    site.pages[sheet] = Page(
        xlsx([["部门收支总表"], ["项目", "金额（万元）"], ["本年收入", "6120.5"]]),
        content_type="application/vnd.ms-excel",
        charset=None,
    )
    site.listing(
        "41501",
        ["财政资金", "部门预算"],
        [
            Post(
                f"{BUREAU}{y}年部门预算公开",
                d,
                f"<p>　　第一部分 部门概况</p><p>　　第二部分 {y}年部门预算说明：收支总体情况如下。</p>{paras(f'ys{y}', 2)}"
                f'<p>附件：<a href="{sheet}">{y}年部门预算报表.xlsx</a></p>',
            )
            for y, d in ((2026, "2026-02-10"), (2025, "2025-02-14"))
        ],
    )
    site.listing(
        "41502",
        ["财政资金", "部门决算"],
        [
            Post(
                f"{BUREAU}{y}年度部门决算公开",
                d,
                f"<p>　　{y}年度部门决算情况说明</p><p>　　附：部门决算报表（见表一至表九）</p>",
            )
            for y, d in ((2024, "2025-09-19"), (2023, "2024-09-20"))
        ],
    )
    site.listing(
        "41601",
        ["行政权力运行", "权责清单"],
        [Post(f"{BUREAU}权力清单（2026年本）", "2026-06-18"), Post(f"{BUREAU}责任清单（2026年本）", "2026-06-18")],
    )
    fines = []
    for n, (who, why, day) in enumerate(
        (
            ("云亭镇某种子经营部", "经营未审定品种种子", "2026-11-06"),
            ("双河镇张某", "销售未附检疫证明的畜禽", "2026-09-25"),
        )
    ):
        rows = [
            ("处罚决定书文号", f"澜农（种子）罚〔2026〕{14 - n}号"),
            ("违法主体", who),
            ("处罚事由", why),
            ("处罚结果", "没收违法所得，罚款人民币贰仟元整"),
        ]
        table = "".join(f"<tr><th>{k}</th><td>{v}</td></tr>" for k, v in rows)
        fines.append(Post(f"行政处罚决定信息公开表（{who}）", day, f"<table border=1>{table}</table>"))
    site.listing("41603", ["行政权力运行", "行政处罚"], fines)
    out["许可"] = [
        Post(
            f"农药经营许可决定公开（{t}{n}号）",
            d,
            f"<p>许可事项名称：农药经营许可</p><p>行政许可决定：准予许可</p><p>许可对象：{t}某农资经营部</p>",
        )
        for n, (t, d) in enumerate(zip(TOWNS, days_back("许可", "2026-11-12", 3, 9, 30), strict=False), 31)
    ]
    for p in out["许可"]:
        site.article(p, ["行政权力运行", "行政许可"])
    site.listing(
        "41604",
        ["行政权力运行", "“双随机、一公开”监管"],
        [
            Post("2026年第三季度“双随机、一公开”抽查情况及查处结果公示", "2026-10-16"),
            Post("2026年度随机抽查工作计划", "2026-03-06"),
            Post("市农业农村局随机抽查事项清单（2026年版）", "2026-03-06"),
        ],
    )
    site.listing(
        "41701",
        ["重点领域", "农机购置补贴"],
        [
            Post("2026年度享受农机购置补贴购机者信息表（第三批）", "2026-10-22"),
            Post("澜桥市2024-2026年农机购置补贴实施方案", "2026-04-10"),
            Post("关于公布补贴机具种类范围的通知", "2026-04-10"),
        ],
    )
    site.listing(
        "41702",
        ["重点领域", "农产品质量安全"],
        [Post(f"澜桥市2026年{m}月份农产品质量安全监测结果", f"2026-{m + 1:02d}-15") for m in (6, 5, 4)],
    )
    site.listing(
        "41703",
        ["重点领域", "应急管理"],
        [
            Post("我市举行突发重大动物疫情应急演练", "2026-09-11"),
            Post("澜桥市农业突发事件应急预案（2026年修订）", "2026-05-13"),
        ],
    )
    note = '<div class="tips">说明：截至目前，本年度无招考录用信息产生。（更新时间：2026年10月9日）</div>'
    site.put(show("41801"), site.bureau("人事信息", ["人事信息"], f'<h2 class="lm">人事信息</h2>{note}', show("41801")))
    site.listing(
        "41901",
        ["建议提案办理"],
        [
            Post("对市五届人大五次会议第041号建议的答复", "2026-08-20", "", "2026-08-14", "", "", "澜农复〔2026〕9号"),
            Post("关于市政协五届五次会议第112号提案的答复", "2026-08-18", "", "2026-08-12", "", "", "澜农复〔2026〕8号"),
        ],
    )
    out["公告"] = [
        Post("关于2026年农业产业化市级龙头企业监测结果的公示", "2026-11-05"),
        Post("关于冬小麦播种期病虫防治的通告", "2026-10-12"),
        Post("关于征集农技专家库成员的公告", "2026-05-06"),
    ]
    site.listing("42001", ["通知公告"], out["公告"])
    out["动态"] = [Post(t, d) for t, d in zip(NEWS, days_back("动态", "2026-11-17", len(NEWS), 1, 6), strict=True)]
    for p in out["动态"]:
        site.article(p, ["农业动态"])
    return out


def _news_page(site: Anhui, posts: list[Post], number: int) -> str:
    """农业动态, 12 pages: those after the first are made on request."""
    rows = posts
    if number > 1:
        days = days_back(f"旧{number}", f"2026-{11 - (number + 1) // 2:02d}-{12 if number % 2 else 26}", 8, 1, 2)
        rows = [
            Post(t, d, url=f"/OpennessContent/show/{900000 + number * 10 + n}.html")
            for n, (t, d) in enumerate(zip(NEWS, days, strict=False))
        ]
    main = f'<h2 class="lm">农业动态</h2><ul class="xxgk_nav_list">{site.ul(rows, 24)}</ul>{site.pager(number, 12, 178)}'
    return site.bureau("农业动态", ["农业动态"], main, show("42101"), '<meta name="ColumnName" content="农业动态">\n')


def _tabs(site: Anhui) -> None:
    guide = f"<p>　　一、信息分类和编排体系</p>{paras('zn', 2)}<p>　　二、公开机构：{BUREAU}办公室，办公地址：云亭路36号，联系电话：0399-6618215</p>"
    site.put(
        TABS[0][1],
        site.bureau("信息公开指南", ["信息公开指南"], f"<h2>信息公开指南</h2><div class='j-fontContent'>{guide}</div>"),
    )
    rules = [Post("市农业农村局政府信息公开保密审查制度", "2025-12-30"), Post("市农业农村局信息发布协调制度", "2025-12-30")]
    reports = [Post(f"{BUREAU}{y}年政府信息公开工作年度报告", f"{y + 1}-01-2{y % 10}") for y in (2025, 2024)]
    for (name, url), posts in zip(TABS[1:3], (rules, reports), strict=True):
        for p in posts:
            site.article(p, [name])
        site.put(
            url, site.bureau(name, [name], f'<h2 class="lm">{name}</h2><ul>{site.ul(posts)}</ul>{site.pager(1, 1, len(posts))}')
        )
    apply = """<form action="/Apply/submit.html" method="post"><p>申请人姓名 <input name="xm"></p><p>联系电话 <input name="dh"></p>
<p>所需信息内容描述 <textarea name="nr"></textarea></p><p>验证码 <input name="yzm"><img src="/Apply/code.png" alt=""></p>
<input type="submit" value="提交申请"></form>"""
    text = f"<h2>依申请公开</h2><p>公民、法人或者其他组织可以向本机关申请获取政府信息。</p>{apply}"
    site.put(TABS[3][1], site.bureau("依申请公开", ["依申请公开"], text))
    site.put("/Apply/index.html", site.openness(f"依申请公开-{SITE}", [H, X, ("依申请公开", "")], text))


def _others(site: Anhui) -> None:
    """Other units with columns that ours has not."""
    own = {
        "8211": [
            ("会议公开", "51101", "市水利局局长办公会议纪要（第9期）"),
            ("行政事业性收费", "51102", "市水利局行政事业性收费目录清单"),
        ],
        "8217": [
            ("统计信息", "52101", "2026年前三季度全市农业农村统计数据"),
            ("政府采购", "52102", "市统计局印刷服务采购公告"),
        ],
        "9301": [("结果反馈", "53101", "澜东区关于宅基地办法征求意见采纳情况的反馈")],
    }
    crumb = [H, X, ("部门信息公开", "/XxgkIndex/department.html")]
    for org, name in [u for u in UNITS if u[0] != ORG] + COUNTIES:
        full = name if org.startswith("93") else f"澜桥{name}"
        items = ""
        here = f"/XxgkIndex/{org}/index.html"
        for column, cat, title in own.get(org, []):
            post = Post(title, "2026-10-20")
            site.article(post, [column], [*crumb, (name, here), (column, "")], full)
            url = show(cat, org)
            site.put(
                url, site.openness(f"{column}-{SITE}", [*crumb, (name, here), (column, "")], f"<ul>{site.ul([post])}</ul>")
            )
            items += f'<li><a href="{url}">{column}</a><span>(1)</span></li>'
        if not items:
            items = '<li><a href="javascript:void(0)">机构信息</a><span>(0)</span></li><li><a href="#">政策文件</a><span>(0)</span></li>'
        text = f"<h2>{full}</h2><p>本单位信息公开目录正在整理。</p>" if org not in own else f"<h2>{full}</h2>"
        site.put(here, site.openness(f"{full}-{SITE}", [*crumb, (name, "")], text, f"<ul class=tree>{items}</ul>"))


def _platform(site: Anhui, cols: dict[str, list[Post]]) -> None:
    links = "".join(f'<li><a href="/XxgkIndex/{o}/index.html" title="澜桥{n}">{n}</a></li>' for o, n in UNITS)
    county = "".join(f'<li><a href="/XxgkIndex/{o}/index.html">{n}</a></li>' for o, n in COUNTIES)
    towns = "".join(f'<li><a href="javascript:void(0)">{t}人民政府</a></li>' for t in TOWNS)
    main = f"<h3>市政府部门</h3><ul class=dw>{links}</ul><h3>县区</h3><ul class=dw>{county}</ul><h3>乡镇</h3><ul class=dw>{towns}</ul>"
    site.put("/XxgkIndex/department.html", site.openness(f"部门信息公开-{SITE}", [H, X, ("部门信息公开", "")], main))
    blocks = "".join(
        f'<dl><dt><a href="{u}"><img src="/Content/i{n}.png" alt=""></a></dt><dd>{t}</dd></dl>'
        for n, (t, u) in enumerate(PLATFORM)
    )
    new = site.ul([*cols["公告"][:2], *cols["规范"][:2]])
    site.put(
        "/XxgkIndex/index.html", site.openness(SITE, [H, ("信息公开", "")], f"{blocks}<h3>最新信息公开</h3><ul>{new}</ul>")
    )
    city = {
        "100": ("政府信息公开指南", []),
        "101": ("政府信息公开制度", [Post("澜桥市政府信息公开审查制度", "2025-11-11")]),
        "102": ("法定主动公开内容", [Post("澜桥市人民政府关于加快建设农业强市的意见", "2026-09-01")]),
        "103": ("政府信息公开年报", [Post("澜桥市2025年政府信息公开工作年度报告", "2026-03-25")]),
    }
    for n, (name, posts) in city.items():
        for p in posts:
            site.article(p, [name], [H, X, (name, "")], CITY)
        text = f"<ul>{site.ul(posts)}</ul>" if posts else paras("市指南", 4)
        site.put(
            f"/XxgkNews/showList/{n}/page_1.html", site.openness(f"{name}-{SITE}", [H, X, (name, "")], f"<h2>{name}</h2>{text}")
        )
    mixed = sorted(cols["公告"] + cols["规范"] + cols["动态"][:3], key=lambda p: p.day, reverse=True)[:8]
    site.put(LANDING, site.bureau(BUREAU, [], f"<h2>最新公开</h2><ul class='zxgk'>{site.ul(mixed)}</ul>"))


def _portal(site: Anhui, cols: dict[str, list[Post]]) -> None:
    lists = {"4101": "走进澜桥", "4102": "新闻中心", "4105": "专题专栏"}
    for n, name in lists.items():
        posts = [Post(f"{name}：{t}", d) for t, d in zip(("重点项目集中开工",), ("2026-11-18",), strict=True)]
        rows = ""
        for k, p in enumerate(posts):
            p.url = f"/News/show/{n}{k}.html"
            body = f'<h1>{p.title}</h1><div class="time">时间：{p.day} 09:10 来源：市融媒体中心</div><div class="wzcon">{paras(p.title)}</div>'
            site.put(
                p.url, site.portal(f"{p.title}-{CITY}", [H, (name, f"/News/showList/{n}/page_1.html"), ("正文", "")], body)
            )
            rows += f'<li><span>[{p.day}]</span><a href="{p.url}">{p.title}</a></li>'
        site.put(f"/News/showList/{n}/page_1.html", site.portal(f"{name}-{CITY}", [H, (name, "")], f"<ul>{rows}</ul>", name))
    mail = """<form method="post" action="/Interact/save.html"><table><tr><td>写信人</td><td><input name="n"></td></tr>
<tr><td>信件标题</td><td><input name="t"></td></tr><tr><td>信件内容</td><td><textarea name="c"></textarea></td></tr></table>
<input type="button" value="我要写信" onclick="send()"></form>"""
    boxes = [("市长信箱", "/Interact/mayor.html"), ("领导信箱", "/Interact/leader.html"), ("网上调查", "/Interact/survey.html")]
    talk = ("政民互动", "/Interact/index.html")
    menu = "".join(f'<li><a href="{u}"><img src="/Content/hd{n}.png" alt="{t}" /></a></li>' for n, (t, u) in enumerate(boxes))
    site.put("/Interact/index.html", site.portal(f"政民互动-{CITY}", [H, ("政民互动", "")], f"<ul>{menu}</ul>", "政民互动"))
    for name, url in boxes:
        rows = ""
        for k, d in enumerate(("2026-11-10", "2026-10-21")):
            at = url.replace(".html", f"_{k}.html")
            title = f"关于农村道路破损问题的来信办理情况（{k + 1}）"
            site.put(
                at, site.portal(f"{title}-{CITY}", [H, talk, (name, url)], f"<h1>{title}</h1><p>回复时间：{d}</p>{paras(at)}")
            )
            rows += f"<tr><td><a href='{at}'>{title}</a></td><td>已办结</td><td>{d}</td></tr>"
        head = "<tr><th>来信标题</th><th>办理状态</th><th>办结时间</th></tr>"
        text = f"{mail}<h3>来信办理情况</h3><table>{head}{rows}</table>" if name != "网上调查" else "<p>暂无进行中的调查。</p>"
        if name == "网上调查":
            for k in range(2):
                del site.pages[url.replace(".html", f"_{k}.html")]
        site.put(url, site.portal(f"{name}-{CITY}", [H, talk, (name, "")], text, name))
    every = "".join(f'<li><a href="{u}">{t}</a></li>' for t, u in [*PLATFORM, *boxes])
    site.put("/sitemap.html", site.portal(f"网站地图-{CITY}", [H, ("网站地图", "")], f"<ul>{every}</ul>"))
    site.put("/search/index.html", site.portal(f"搜索-{CITY}", [H, ("站内搜索", "")], "<p>请输入关键词。</p>"))
    hot = "".join(f'<li><a href="{p.url}">{esc(p.title)}</a></li>' for p in cols["动态"][:4])
    provincial = '<div><h3>省政府文件</h3><ul><li><a href="http://www.wanbei-fictional.gov.cn/zc/1.html">关于深化农村改革的意见</a></li></ul></div>'
    quick = "".join(f'<a href="{u}"><img src="/Content/k{n}.jpg" alt="{t}" /></a>' for n, (t, u) in enumerate(PLATFORM[:4]))
    site.put(
        "/", site.portal(CITY, [], f"<div><h3>部门动态</h3><ul>{hot}</ul></div>{provincial}<div class=kj>{quick}</div>", "首页")
    )


def build(base: str, today: date) -> Site:
    site = Anhui(base, today)
    _profile(site)
    cols = _columns(site)
    site.put(show("42101"), _news_page(site, cols["动态"], 1))
    _tabs(site)
    _others(site)
    script = f"""<h2 class="lm">行政许可</h2><div id="pageList" class="xxgk_list"></div><div id="page_5561203"></div>
<script>$(function(){{$.ajax({{url:"/site/label/8888",type:"get",dataType:"html",data:{{IsAjax:1,dataType:"html",labelName:"publicInfoList",
siteId:6787221,pageSize:20,pageIndex:1,action:"list",isDate:true,dateFormat:"yyyy-MM-dd",length:50,organId:{ORG},type:4,catId:5561203,
file:"/c1/lanqiao/publicInfoList_newest"}},success:function(d){{$("#pageList").html(d);}}}});}});
Ls.pagination("#page_5561203",function(pageIndex){{location.href="{PERMIT}&pageIndex="+pageIndex;}},{{currPage:1,pageCount:1}});</script>"""
    site.put(
        PERMIT,
        site.bureau("行政许可", ["行政权力运行", "行政许可"], script, PERMIT, '<meta name="ColumnName" content="行政许可">\n'),
    )
    _platform(site, cols)
    _portal(site, cols)

    def dynamic(request: Request) -> Page | None:
        path = request.path
        if path == "/site/label/8888":
            asked = form(request.query)
            rows = cols["许可"] if asked.get("catId") == "5561203" and asked.get("organId") == ORG else []
            return Page(f'<ul class="clearfix xxgk_nav_list">{site.ul(rows)}</ul>')
        if path == f"/public/column/{ORG}" and form(request.query).get("catId") == "5561203":
            return site.pages[PERMIT]
        stem = show("42101").replace("1.html", "")
        if path.startswith(stem) and path != show("42101"):
            number = path.removeprefix(stem).removesuffix(".html")
            return Page(_news_page(site, cols["动态"], int(number))) if number.isdigit() and 1 < int(number) < 13 else None
        if path.startswith("/OpennessContent/show/900"):
            n = int(path.rsplit("/", 1)[1].removesuffix(".html")) % 10
            text = f"<h1>{NEWS[n % len(NEWS)]}</h1><div class='j-fontContent'>{paras(path)}</div>"
            return Page(site.bureau(NEWS[n % len(NEWS)], ["农业动态"], text))
        if path.endswith((".png", ".jpg", ".gif")):
            return Page(png(6, 8, path), content_type="image/png", charset=None)
        if path.endswith((".css", ".js")):
            return Page("/* */", content_type="text/css" if path.endswith("css") else "application/javascript")
        return None

    agency = Agency("anhui-nyj", BUREAU, ["市农业农村局"], _anhui_catalog.build(), {"items": truth(base)})
    return Site("anhui", "澜桥市人民政府网", site.pages, [agency], dynamic, ["澜桥市政府网"])
