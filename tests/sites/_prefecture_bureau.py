"""The bureau of the prefecture site: its home, its platform tree and everything in it."""

from __future__ import annotations

from typing import Any

from evaluation.harness import Page
from tests.sites._more3_kit import back, days_back, esc, paras
from tests.sites._prefecture_frame import DEPT, Crumb, Node, Web, letter, sheet

HOME = "/bm/swj/"
ROOT = f"{HOME}zfxxgk_51120/"
F = f"{ROOT}fdzdgknr/"
DEAD = (f"{F}zdly/hhzz/", f"{F}zdly/stbc/")

TREE: list[Node] = [
    ("政府信息公开指南", f"{ROOT}zfxxgkzn/", []),
    ("政府信息公开制度", f"{ROOT}zfxxgkzd/", []),
    (
        "法定主动公开内容",
        F,
        [
            (
                "机构职能",
                f"{F}jgzn/",
                [
                    ("机构概况", f"{F}jgzn/jggk/", []),
                    ("领导信箱", "/hdjl/ldxx/", []),
                    ("领导班子", f"{F}jgzn/ldbz/", []),
                    ("内设机构", f"{F}jgzn/nsjg/", []),
                ],
            ),
            ("政策文件", f"{F}zcwj/", [("部门文件", f"{F}zcwj/bmwj/", []), ("行政规范性文件", f"{F}zcwj/gfxwj/", [])]),
            ("政策解读", f"{F}zcjd/", []),
            ("规划计划", f"{F}ghjh/", [("发展规划", f"{F}ghjh/fzgh/", []), ("年度计划总结", f"{F}ghjh/ndjh/", [])]),
            (
                "预决算公开",
                f"{F}yjsgk/",
                [
                    ("部门决算", f"{F}yjsgk/bmjs/", []),
                    ("部门预算", f"{F}yjsgk/bmys/", []),
                    ("政府采购", f"{F}yjsgk/zfcg/", []),
                ],
            ),
            ("权责清单", f"{F}qzqd/", []),
            (
                "行政执法公示",
                f"{F}xzzfgs/",
                [
                    ("行政许可", f"{F}xzzfgs/xzxk/", []),
                    ("行政处罚", f"{F}xzzfgs/xzcf/", []),
                    ("“双随机、一公开”", f"{F}xzzfgs/ssjygk/", []),
                ],
            ),
            (
                "重点领域",
                f"{F}zdly/",
                [
                    (
                        "城市供水",
                        f"{F}zdly/csgs/",
                        [("停水公告", f"{F}zdly/csgs/tsgg/", []), ("供水水质", f"{F}zdly/csgs/gssz/", [])],
                    ),
                    ("水旱灾害防御", f"{F}zdly/shzh/", []),
                    ("河湖长制", f"{F}zdly/hhzz/", []),
                    ("水土保持", f"{F}zdly/stbc/", []),
                ],
            ),
            ("建议提案", f"{F}jyta/", []),
            ("人事信息", f"{F}rsxx/", []),
            ("应急管理", f"{F}yjgl/", [("预警信息", f"{F}yjgl/yjxx/", []), ("应急演练", f"{F}yjgl/yjyl/", [])]),
            ("统计数据", f"{F}tjsj/", []),
        ],
    ),
    ("政府信息公开年报", f"{ROOT}gknb/", []),
    ("依申请公开", f"{ROOT}ysqgk/", []),
]
LEADERS = [
    ("宋知远", "党组书记、局长", "1971年8月", "邻市人", "大学", "主持局全面工作，分管人事科、财务科"),
    ("柏若溪", "党组成员、副局长", "1976年3月", "本市人", "研究生", "分管规划科、供水科、河长办"),
    ("申屠牧", "党组成员、副局长", "1979年12月", "本市人", "大学", "分管防御科、水保科、水政监察支队"),
]
OFFICES = [
    ("办公室", "负责文电、会务、机要、档案、政务公开和后勤保障等工作", "0399-6120012"),
    ("规划科", "编制全市水务发展规划，承担水资源公报编制工作", "0399-6120031"),
    ("供水科", "指导城市供水、节水和供水水质监督检查工作", "0399-6120045"),
    ("防御科", "承担水情旱情监测预报预警和防御洪水调度工作", "0399-6120058"),
    ("财务科", "编制部门预算和决算，负责资金使用的监督管理", "0399-6120066"),
]
DUTIES = [
    "贯彻执行国家和省有关水行政管理的法律、法规和方针政策，负责保障全市水资源的合理开发利用。",
    "负责全市生活、生产经营和生态环境用水的统筹和保障，组织实施取水许可和水资源论证制度。",
    "指导城市供水、排水、节约用水工作，组织开展供水水质的监督检查。",
    "指导水利设施、水域及其岸线的管理、保护与综合利用，负责河湖长制组织实施的具体工作。",
    "负责水旱灾害防御、水土保持和水政监察工作，完成市委、市政府交办的其他任务。",
]


def _trail(nodes: list[Node], url: str) -> Crumb | None:
    for name, here, children in nodes:
        if here == url:
            return [(name, here)]
        below = _trail(children, url)
        if below:
            return [(name, here), *below]
    return None


def build(web: Web) -> dict[str, list[tuple[str, str, str]]]:
    """Puts the bureau's pages; returns the rows of its columns by address."""
    made: dict[str, list[tuple[str, str, str]]] = {}
    top: Crumb = [("首页", HOME), ("政府信息公开", ROOT)]

    def crumb(url: str) -> Crumb:
        return [*top, *(_trail(TREE, url) or [])]

    def name(url: str) -> str:
        return crumb(url)[-1][0]

    def posts(url: str, plan: list[dict[str, Any]], *, place: Crumb | None = None, **more: Any) -> None:
        rows = []
        for post in plan:
            said = {"formed": back(post["day"], 4), "number": ""} | {k: v for k, v in post.items() if k not in ("title", "day")}
            rows.append((post["title"], web.article(url, place or crumb(url), post["title"], post["day"], **said), post["day"]))
        made[url] = rows
        where = place or crumb(url)
        left = web.tree(TREE, url)
        web.listing(url, where[-1][0], where, left, rows, **more)

    def post(title: str, day: str, **more: Any) -> dict[str, Any]:
        return {"title": title, "day": day} | more

    def standing(url: str, body: str) -> None:
        web.standing(url, name(url), crumb(url), web.tree(TREE, url), body)

    def blocks(url: str, *children: str) -> None:
        parts = [(name(child), child, made.get(child, [])) for child in children]
        web.blocks(url, name(url), crumb(url), web.tree(TREE, url), parts)

    # ------------------------------------------------------------ moving news and the bureau's home
    days = days_back("swdt", "2026-11-17", 8, 3, 7)
    heads = ["市水务局开展{}", "我市召开{}部署会", "局领导调研{}工作", "{}进社区"]
    things = ["冬季供水保障", "节水宣传", "河道清漂", "水库除险", "管网改造", "水质抽检"]
    news = [
        post(heads[n % 4].format(things[n % 6]) + ("" if n < 6 else "（二）"), day, formed=None) for n, day in enumerate(days)
    ]
    pinned = post("【专题】“护一江清水”主题实践活动启动", "2024-03-22", formed=None)
    place: Crumb = [("首页", HOME), ("水务动态", f"{HOME}swdt/")]
    posts(f"{HOME}swdt/", [pinned, *news], place=place, per=5, pinned=1)
    place = [("首页", HOME), ("通知公告", f"{HOME}tzgg/")]
    posts(
        f"{HOME}tzgg/",
        [
            post("关于开展2026年度水利工程质量检测单位自查的通知", "2026-10-29"),
            post("栖梧市水务局公开采购法律顾问服务的公告", "2026-07-02"),
        ],
        place=place,
        style="dl",
    )
    # ------------------------------------------------------------ 机构职能
    standing(
        f"{F}jgzn/", "<p><strong>主要职责</strong></p>" + "".join(f"<p>　　（{n}）{t}</p>" for n, t in enumerate(DUTIES, 1))
    )
    cells = [("单位名称", DEPT), ("地　　址", "栖梧市临江大道118号"), ("联系电话", "0399-6120000"), ("邮　　编", "990021")]
    cells += [("工作时间", "工作日上午8:30-12:00，下午14:30-17:30（法定节假日除外）"), ("电子邮件", "qwswj@qiwu.gov.cn")]
    table = "".join(f'<tr><td width="120">{a}</td><td>{b}</td></tr>' for a, b in cells)
    standing(f"{F}jgzn/jggk/", f'<table class="gkbg"><tbody>{table}</tbody></table>{paras("jggk", 1)}')
    url, cards = f"{F}jgzn/ldbz/", ""
    for n, (who, post_name, born, home, school, work) in enumerate(LEADERS):
        text = f'<p style="text-align:center"><img src="/images/p{n}.png" alt="" oldsrc="W0{n}.png"></p><p>　　{who}，男，汉族，{born}出生，'
        text += f"{home}，{school}学历，中共党员，现任市水务局{post_name}。</p><p>　　工作分工：{work}。</p>"
        path = web.article(url, crumb(url), who, f"2026-0{n + 3}-1{n}", body=text, info=n != 1)
        cards += f'<li><a href="{path}"><img src="/images/p{n}.png" alt="{who}"></a><p><a href="{path}">{who}</a></p>{post_name}</li>'
    web.standing(url, "领导班子", crumb(url), web.tree(TREE, url), f'<ul class="ldlb">{cards}</ul>')
    grid = "".join(f"<tr><td>{n}</td><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for n, (a, b, c) in enumerate(OFFICES, 1))
    standing(
        f"{F}jgzn/nsjg/",
        f'<table class="gkbg"><tr><th>序号</th><th>机构名称</th><th>主要职责</th><th>联系电话</th></tr>{grid}</table>',
    )
    # ------------------------------------------------------------ documents
    posts(
        f"{F}zcwj/bmwj/",
        [
            post("栖梧市水务局关于做好冬春水利建设工作的通知", "2026-10-16", formed="2026-10-12", number="栖水发〔2026〕41号"),
            post(
                "栖梧市水务局关于印发节水型单位评价细则的通知", "2026-06-18", formed="2026-06-10", number="栖水发〔2026〕22号"
            ),
        ],
        style="dl",
    )
    rule = "栖梧市水务局关于印发《城市二次供水设施管理办法》的通知"
    old = "栖梧市水务局关于印发《取水计量设施管理规定》的通知"
    posts(
        f"{F}zcwj/gfxwj/",
        [
            post(rule, "2026-11-05", formed="2026-08-10", number="栖水规〔2026〕2号"),
            post(old, "2026-04-17", formed="2026-04-09", number="栖水规〔2026〕1号"),
        ],
    )
    blocks(f"{F}zcwj/", f"{F}zcwj/bmwj/", f"{F}zcwj/gfxwj/")
    link = f'<p>相关文件：<a href="{made[f"{F}zcwj/gfxwj/"][1][1]}">{old}</a></p>'
    posts(
        f"{F}zcjd/",
        [
            post("《城市供水应急调度规程》政策解读", "2026-09-24", formed=None),
            post("一图读懂《取水计量设施管理规定》", "2026-04-20", formed=None, body=paras("zcjd", 2) + link),
        ],
    )
    # ------------------------------------------------------------ plans
    posts(
        f"{F}ghjh/fzgh/",
        [
            post(
                "栖梧市“十五五”水务发展规划",
                "2026-09-02",
                formed="2026-08-20",
                files=[("规划文本", letter("规划", DUTIES), "docx")],
            )
        ],
    )
    posts(
        f"{F}ghjh/ndjh/",
        [
            post("栖梧市水务局2026年工作计划", "2026-02-25", formed="2026-02-13"),
            post("栖梧市水务局2025年工作计划", "2025-02-20"),
        ],
    )
    blocks(f"{F}ghjh/", f"{F}ghjh/fzgh/", f"{F}ghjh/ndjh/")
    # ------------------------------------------------------------ money
    budget = sheet(
        [["部门收支总表", "", "单位：万元"], ["收入项目", "预算数", ""], ["一般公共预算拨款", "4210.5", ""]],
        [
            ["“三公”经费支出表", "", ""],
            ["因公出国（境）费", "0", ""],
            ["公务接待费", "3.2", ""],
            ["公务用车运行维护费", "18.6", ""],
        ],
    )
    notes = "<p>　　一、部门基本情况。二、预算收支增减变化情况说明。三、机关运行经费安排情况。详见附件。</p>"
    posts(
        f"{F}yjsgk/bmys/",
        [
            post(
                "栖梧市水务局2026年度部门预算公开说明",
                "2026-02-11",
                formed=None,
                body=notes,
                files=[("附表1-9", budget, "xlsx")],
            ),
            post("栖梧市水务局2025年度部门预算公开说明", "2025-02-14", formed=None, body=notes),
        ],
    )
    posts(
        f"{F}yjsgk/bmjs/",
        [
            post("栖梧市水务局2024年度部门决算公开报告", "2025-09-12"),
            post("栖梧市水务局2023年度部门决算公开报告", "2024-09-18"),
        ],
    )
    url = f"{F}yjsgk/zfcg/"
    note = '<p class="tip">说明：2026年以来我局未发生政府采购事项，本栏目暂无相关信息。</p>'
    web.listing(url, "政府采购", crumb(url), web.tree(TREE, url), [], note=note)
    blocks(f"{F}yjsgk/", f"{F}yjsgk/bmjs/", f"{F}yjsgk/bmys/", f"{F}yjsgk/zfcg/")
    power = [["序号", "职权名称", "职权类型", "实施依据", "责任事项"]]
    power += [
        [str(n), t, "行政许可", "《中华人民共和国水法》", "受理、审查、决定、送达"]
        for n, t in enumerate(("取水许可", "河道采砂许可"), 1)
    ]
    posts(
        f"{F}qzqd/",
        [
            post(
                "栖梧市水务局权责清单（2026年版）",
                "2026-05-20",
                body="<p>　　见附件。</p>",
                files=[("清单", sheet(power), "xlsx")],
            )
        ],
    )
    # ------------------------------------------------------------ enforcement
    posts(
        f"{F}xzzfgs/xzxk/",
        [
            post(f"准予行政许可决定书（栖水许可〔2026〕{n}号）：{t}", day, formed=back(day, 3))
            for n, t, day in (
                (57, "取水许可延续", "2026-11-10"),
                (56, "涉河建设方案审批", "2026-10-30"),
                (51, "水土保持方案审批", "2026-09-15"),
            )
        ],
        style="table",
    )
    cases = []
    for n, day in ((9, "2026-11-06"), (8, "2026-08-21")):
        cells = [
            ("处罚决定书文号", f"栖水罚决〔2026〕{n}号"),
            ("违法事实", "未经批准擅自取水"),
            ("处罚依据", "《中华人民共和国水法》第六十九条"),
        ]
        cells += [("处罚结果", "责令停止违法行为，罚款人民币贰万元整"), ("处罚决定日期", back(day, 3))]
        body = '<table class="gkbg">' + "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in cells) + "</table>"
        cases.append(post(f"行政处罚决定信息公示（{n}）", day, body=body, formed=None))
    posts(f"{F}xzzfgs/xzcf/", cases)
    listed = letter("随机抽查事项清单", ["抽查依据：水法、水土保持法。"], [["抽查事项", "抽查比例"], ["取水许可管理", "5%"]])
    posts(
        f"{F}xzzfgs/ssjygk/",
        [
            post("2026年第三季度“双随机、一公开”抽查结果公示", "2026-10-21", formed="2026-10-15"),
            post("栖梧市水务局2026年度抽查计划", "2026-03-04", formed="2026-02-27"),
            post(
                "栖梧市水务局随机抽查事项清单（2026年版）",
                "2026-03-03",
                formed=None,
                body="",
                files=[("事项清单", listed, "docx")],
            ),
        ],
    )
    blocks(f"{F}xzzfgs/", f"{F}xzzfgs/xzxk/", f"{F}xzzfgs/xzcf/", f"{F}xzzfgs/ssjygk/")
    # ------------------------------------------------------------ fields of work
    water = sheet(
        [["城市供水水质监测结果"], ["监测点", "浑浊度", "余氯"], ["城东水厂", "0.21", "0.35"], ["城西水厂", "0.18", "0.41"]]
    )
    posts(
        f"{F}zdly/csgs/gssz/",
        [
            post(f"2026年{m}月供水水质信息", day, formed=None, body="<p>　　详见附件。</p>", files=[("公示表", water, "xlsx")])
            for m, day in ((10, "2026-11-06"), (9, "2026-10-13"), (8, "2026-09-07"))
        ],
    )
    posts(f"{F}zdly/csgs/tsgg/", [post("关于临江大道片区计划停水的公告", "2026-11-12", formed=None)])
    blocks(f"{F}zdly/csgs/", f"{F}zdly/csgs/tsgg/", f"{F}zdly/csgs/gssz/")
    url = f"{F}zdly/shzh/"
    side = "".join(f'<li><a href="{u}">{t}</a> <i>{day}</i></li>' for t, u, day in made[f"{HOME}swdt/"][1:4])
    side = f'<div class="side" style="float:right"><h4>水务动态</h4><ul class="rec">{side}</ul></div>'
    flood = [
        post(f"水旱灾害防御工作信息（第{n}期）", day, formed=None)
        for n, day in ((4, "2026-06-15"), (3, "2026-05-14"), (2, "2026-04-13"))
    ]
    posts(url, flood, style="dl", note=side)
    guard = (
        "<html><head><script>var _$q='sD9';(function(){var a=document.cookie;eval(_$q)})();</script></head><body></body></html>"
    )
    web.pages[DEAD[0]] = Page(guard, status=412)
    web.pages[DEAD[1]] = Page("<html><body><h1>HTTP Status 500 – Internal Server Error</h1></body></html>", status=500)
    blocks(f"{F}zdly/", f"{F}zdly/csgs/", f"{F}zdly/shzh/", *DEAD)
    posts(
        f"{F}jyta/",
        [
            post("对市人大七届五次会议第23号建议办理复文", "2026-09-10", formed="2026-08-28"),
            post("对市政协六届五次会议第118号提案办理复文", "2026-09-09", formed="2026-08-28"),
            post("市水务局2026年建议提案办理总体情况", "2026-09-09", formed="2026-09-01"),
        ],
    )
    posts(
        f"{F}rsxx/",
        [
            post("市水务局下属事业单位2026年拟聘用人员公示", "2026-08-20", formed=None),
            post("关于柏若溪等同志职务任免的通知", "2026-06-04", formed="2026-05-28"),
            post("市水务局下属事业单位2026年公开招聘公告", "2026-04-27", formed=None),
        ],
        style="table",
    )
    posts(f"{F}yjgl/yjxx/", [post("水情蓝色预警", "2026-07-08", formed=None)])
    posts(f"{F}yjgl/yjyl/", [post("我局开展供水突发事件桌面推演", "2026-05-12", formed=None)])
    blocks(f"{F}yjgl/", f"{F}yjgl/yjxx/", f"{F}yjgl/yjyl/")
    url = f"{F}tjsj/"
    web.listing(url, "统计数据", crumb(url), web.tree(TREE, url), [])
    # ------------------------------------------------------------ the blocks of the template
    standing(f"{ROOT}zfxxgkzn/", paras("zn", 3))
    standing(f"{ROOT}zfxxgkzd/", paras("zd", 3))
    standing(
        f"{ROOT}ysqgk/",
        '<form method="post" action="/ysq/submit"><p>申请人姓名 <input name="n"></p><p>所需信息 <textarea name="c"></textarea></p></form>',
    )
    posts(
        f"{ROOT}gknb/",
        [
            post(f"栖梧市水务局{y}年政府信息公开工作年度报告", day, formed=None)
            for y, day in ((2025, "2026-01-22"), (2024, "2025-01-20"))
        ],
    )
    shown = ["zcjd/", "xzzfgs/xzxk/", "jyta/", "rsxx/"]
    blocks(F, *(F + part for part in shown))
    intro = "".join(f'<li><a href="{u}"><img src="/images/tb{n}.png" alt="{t}"></a></li>' for n, (t, u, _) in enumerate(TREE))
    main = f'<div class="zfxxgk_right"><ul class="tb">{intro}</ul><p>信息公开监督电话：0399-6120088</p></div>'
    web.put(ROOT, web.frame("政府信息公开", top, main, column="政府信息公开", left=web.tree(TREE, ROOT)))
    rows = made[f"{HOME}swdt/"][:6]
    news_list = "".join(f'<li><a href="{u}">{esc(t)}</a><span>{day[5:]}</span></li>' for t, u, day in rows)
    main = f'<h2>水务动态</h2><a href="{HOME}swdt/">更多</a><ul>{news_list}</ul><h2>通知公告</h2><a href="{HOME}tzgg/">更多</a>'
    main += f'<p><a href="{ROOT}"><img src="/images/gkpt.png" alt="政府信息公开"></a></p>'
    web.put(HOME, web.frame("市水务局", [("首页", HOME)], main))
    return made
