"""The portal's 政务公开: guide, system, the catalogue tree with 财政资金 and 义务教育, the list of departments."""

from __future__ import annotations

from collections.abc import Sequence

from evaluation.harness import Page
from sample import files
from sample.frame import OPEN, PROVINCE, ROOT, TREE, Node, Step
from sample.neighbours import department_nodes, town_nodes
from sample.press import Column, Post, Press, child_links, hot_box
from sample.text import TOWNS, day, dice, documents, office_days, prose

KEY = TREE + "zdlyxxgk/"
MONEY = KEY + "czzj_5600211/"
SCHOOL = KEY + "ywjy_5600220/"
_HOME: Step = ("首页", ROOT)
_OPEN: Step = ("政务公开", OPEN)
_TREE: Step = ("信息公开目录", None)
_KEY: Step = ("重点领域信息公开", KEY)
_KEY_PARTS = (
    Node("财政资金", MONEY),
    Node("社会救助", KEY + "shjz/"),
    Node("义务教育", SCHOOL),
    Node("环境保护", KEY + "hjbh/"),
)
_MONEY_PARTS = (
    Node("政府预算", MONEY + "zfys/"),
    Node("政府决算", MONEY + "zfjs/"),
    Node("部门决算", MONEY + "bmjs/"),
    Node("部门预算", MONEY + "bmys/"),
)
_SCHOOL_PARTS = (
    Node("招生入学", SCHOOL + "zsrx/"),
    Node("教育收费", SCHOOL + "jysf/"),
    Node("学生资助", SCHOOL + "xszz/"),
    Node("营养改善计划", SCHOOL + "yygs/"),
    Node("校外培训", SCHOOL + "xwpx/"),
)
MENU = (
    "政务公开",
    (
        Node("政府信息公开指南", OPEN + "zfxxgkzn/"),
        Node("政府信息公开制度", OPEN + "zfxxgkzd/"),
        Node(
            "信息公开目录",
            None,
            (
                Node("机构职能", TREE + "jgzn_5600102/"),
                Node("省政府文件", PROVINCE + "zwgk/szfwj/"),
                Node("政策文件", TREE + "zcwj_5600103/"),
                Node("规划计划", TREE + "ghjh_5600104/"),
                Node("人事信息", TREE + "rsxx/"),
                Node("重点领域信息公开", KEY, _KEY_PARTS),
            ),
        ),
        Node("政府信息公开年报", OPEN + "zfxxgknb/"),
        Node("依申请公开", OPEN + "ysqgk/"),
        Node("网站工作年报", OPEN + "wzgznb/"),
        Node("部门信息公开", OPEN + "bmxxgk/"),
    ),
)
UNITS = (
    "云岭区发展和改革局",
    "云岭区民政局",
    "云岭区财政局",
    "云岭区教育局",
    "云岭区卫生健康局",
    "云岭区农业农村局",
    "云岭区应急管理局",
    "云岭区审计局",
    "云岭区司法局",
    *(f"{town}人民政府" for town in TOWNS),
)
APP_SCRIPT = """(function(){var t=Date.now(),s=window.__sign&&window.__sign(t);
fetch('/szjy/openapi/v2/doc/list',{method:'POST',headers:{'X-Sign':s,'X-Time':t},body:JSON.stringify({chnl:5600225,page:1})})
.then(function(r){return r.json()}).then(render);})();
"""


def build(press: Press) -> None:
    """The whole branch."""
    _general(press)
    _directory(press)
    _money(press)
    _school(press)


def _general(press: Press) -> None:
    guide, system, tree, annual, request, report, _ = MENU[1]
    top = (_HOME, _OPEN)
    press.standing(Column(guide.text, guide.url or "", top, MENU, kind="信息公开指南"), prose("guide", blocks=6))
    titles = ["云岭区政府信息公开保密审查制度", "云岭区政府信息发布协调制度", "云岭区政府信息公开责任追究制度"]
    _list(press, system, top, titles, "2025-04-16", (60, 90))
    _list(
        press,
        annual,
        top,
        [f"云岭区人民政府{y}年政府信息公开工作年度报告" for y in (2025, 2024, 2023)],
        "2026-03-18",
        (360, 366),
    )
    _list(press, report, top, [f"{y}年云岭区人民政府网站工作年度报表" for y in (2025, 2024, 2023)], "2026-01-21", (360, 366))
    press.standing(
        Column(request.text, request.url or "", top, MENU),
        "<p>公民、法人和其他组织可以向本机关申请获取政府信息。</p>" + prose("request"),
    )
    below = (*top, _TREE)
    duties, _, policy, plans, people, key = tree.children
    press.standing(
        Column(duties.text, duties.url or "", below, MENU, kind="机构职能"), "<p>云岭区人民政府机构职能。</p>" + prose("duties")
    )
    _list(
        press,
        policy,
        below,
        ["云岭区人民政府" + t for t in documents(18, "policy")],
        "2026-11-11",
        (8, 25),
        table=True,
        style="table",
    )
    _list(
        press,
        plans,
        below,
        ["云岭区国民经济和社会发展第十五个五年规划纲要", "云岭区2026年国民经济和社会发展计划"],
        "2026-04-09",
        (30, 60),
    )
    _list(
        press,
        people,
        below,
        ["关于干部任前公示的公告", "云岭区2026年公开招聘事业单位工作人员公告", "关于任免职务的通知"],
        "2026-10-16",
        (30, 60),
    )
    press.standing(Column(key.text, key.url or "", below, MENU), child_links(KEY, _KEY_PARTS))
    for node in (_KEY_PARTS[1], _KEY_PARTS[3]):
        _list(
            press,
            node,
            (*below, _KEY),
            [f"云岭区2026年{n}月{node.text}工作情况" for n in range(10, 4, -1)],
            "2026-11-04",
            (25, 33),
        )


def _list(
    press: Press,
    node: Node,
    trail: tuple[Step, ...],
    titles: Sequence[str],
    newest: str,
    gap: tuple[int, int],
    *,
    style: str = "bold",
    table: bool = False,
) -> None:
    column = Column(node.text, node.url or "", trail, MENU)
    days = office_days(newest, len(titles), *gap, node.url)
    posts = press.articles(column, titles, days, source="云岭区人民政府办公室", table=table)
    press.listing(column, posts, style=style)


def _directory(press: Press) -> None:
    """政务公开 itself and 部门信息公开: departments as links, one by onclick, townships, and all of them again in a select."""
    departments, towns = department_nodes(), town_nodes()
    path = OPEN + "bmxxgk/"
    rows = "".join(
        f"""<li onclick="window.open('../../{node.url[len(ROOT) :]}')" class="hand">{node.text}</li>"""
        if node.text == "区发展和改革局" and node.url
        else f'<li><a href="../../{(node.url or "")[len(ROOT) :]}">{node.text}</a></li>'
        for node in departments
    )
    more = "".join(f'<li><a href="../../{(node.url or "")[len(ROOT) :]}">{node.text}</a></li>' for node in towns)
    options = "".join(f'<option value="{node.url}">{node.text}信息公开目录</option>' for node in (*departments, *towns))
    press.standing(
        Column("部门信息公开", path, (_HOME, _OPEN), MENU),
        f'<h4>区直部门</h4><ul class="bm">{rows}</ul><h4>乡镇（街道）</h4><ul class="bm">{more}</ul>'
        f'<select onchange="location.href=this.value"><option>--请选择--</option>{options}</select>',
    )
    press.standing(
        Column("政务公开", OPEN, (_HOME,), MENU, kind="信息公开目录"),
        hot_box("最新公开", OPEN, press.hot["portal"]) + prose("open"),
    )


def _money(press: Press) -> None:
    """财政资金: the district's budgets and accounts (the oldest attachments are gone), then all units' in two lists."""
    trail = (_HOME, _OPEN, _TREE, _KEY, ("财政资金", MONEY))
    menu = ("财政资金", _MONEY_PARTS)
    press.standing(Column("财政资金", MONEY, trail[:-1], MENU), child_links(MONEY, _MONEY_PARTS))
    for node, name, newest in (
        (_MONEY_PARTS[0], "财政预算草案报告", "2026-02-06"),
        (_MONEY_PARTS[1], "财政决算报告", "2026-09-04"),
    ):
        column = Column(node.text, node.url or "", trail, menu)
        posts = [
            press.article(
                column,
                f"云岭区{year}年{name}",
                date,
                source="云岭区财政局",
                files=[(f"{year}年{name}附表.xlsx", None)] if year == 2024 else (),
            )
            for year, date in zip((2026, 2025, 2024), office_days(newest, 3, 362, 366), strict=True)
        ]
        press.listing(column, posts)
    for node, kind, firsts in (
        (_MONEY_PARTS[3], "预算", {2026: "2026-02-12", 2025: "2025-02-13"}),
        (_MONEY_PARTS[2], "决算", {2025: "2026-09-18", 2024: "2025-09-19"}),
    ):
        column = Column(node.text, node.url or "", trail, menu)
        press.listing(column, [post for year, newest in firsts.items() for post in _budgets(press, column, kind, year, newest)])


def _budgets(press: Press, column: Column, kind: str, year: int, newest: str) -> list[Post]:
    units = dice(kind, year).sample(UNITS, len(UNITS))
    units.remove("云岭区教育局")
    units.insert(6, "云岭区教育局")
    days = [day for day in office_days(newest, 4, 1, 1, kind, year) for _ in range(4)]
    span = "年" if kind == "预算" else "年度"
    posts = []
    for unit, date in zip(units, days, strict=False):
        title = f"{unit}{year}{span}部门{kind}报告"
        if unit != "云岭区教育局":
            posts.append(press.article(column, title, date, source=unit))
            continue
        body = (
            f"<p><strong>第一部分　部门概况</strong></p><p>主要职能、部门{kind}单位构成。</p>"
            f"<p><strong>第二部分　{year}{span}部门{kind}情况说明</strong></p>"
            f"<p>收入{kind}总额48216.35万元，支出{kind}总额48216.35万元。</p>"
            f"<p><strong>第三部分　“三公”经费{kind}情况</strong></p>"
            f"<p>{year}{span}“三公”经费{kind}12.60万元，其中：因公出国（境）费0万元，公务用车运行维护费8.40万元，公务接待费4.20万元，较上年下降3%。</p>"
        )
        sheet = files.xlsx([[f"部门收支{kind}总表", "单位：万元"], ["项目", f"{kind}数"], ["一般公共预算拨款", "48216.35"]])
        posts.append(press.article(column, title, date, source=unit, body=body, files=[(f"{title}附表.xlsx", sheet)]))
    return posts


def _school(press: Press) -> None:
    """义务教育: five child columns, each ugly in its own way."""
    trail = (_HOME, _OPEN, _TREE, _KEY, ("义务教育", SCHOOL))
    menu = ("义务教育", _SCHOOL_PARTS)
    press.standing(
        Column("义务教育", SCHOOL, trail[:-1], MENU),
        child_links(SCHOOL, _SCHOOL_PARTS) + hot_box("最新要闻", SCHOOL, press.hot["portal"]),
    )
    enrol, fees, aid, meals, training = _SCHOOL_PARTS
    _enrolment(press, Column(enrol.text, enrol.url or "", trail, menu))
    _fees(press, Column(fees.text, fees.url or "", trail, menu))
    _aid(press, Column(aid.text, aid.url or "", trail, menu, meta="义务教育"))
    _meals(press, Column(meals.text, meals.url or "", trail, menu, meta=""))
    _script_only(press, Column(training.text, training.url or "", trail, menu))


def _enrolment(press: Press, column: Column) -> None:
    """Oldest first; plans and results with docx and pdf."""
    posts = []
    for year, plan, zones, result in (
        (2025, "2025-07-07", "2025-07-09", "2025-08-29"),
        (2026, "2026-07-06", "2026-07-08", "2026-08-28"),
    ):
        text = [f"云岭区{year}年义务教育学校招生方案", "一、招生范围　二、招生条件　三、招生程序"]
        posts += [
            press.article(column, text[0], day(plan), files=[(text[0] + ".docx", files.docx(text))]),
            press.article(
                column,
                f"云岭区{year}年城区小学学区划分公告",
                day(zones),
                files=[("学区划分示意图.pdf", files.pdf(f"Zones {year}"))],
            ),
            press.article(column, f"云岭区{year}年秋季学期义务教育学校招生结果公示", day(result)),
        ]
    press.listing(column, posts)


def _fees(press: Press, column: Column) -> None:
    """A table under header cells that nowhere names a telephone."""
    table = (
        "<table><tr><th>收费单位名称</th><th>收费项目</th><th>收费标准</th><th>收费依据</th></tr>"
        "<tr><td>云岭区第一小学</td><td>课后服务费</td><td>1.5元/课时</td><td>南发改收费〔2024〕118号</td></tr>"
        "<tr><td>云岭区实验中学</td><td>住宿费</td><td>240元/学期</td><td>南价费〔2011〕36号</td></tr></table>"
    )
    posts = [
        press.article(column, f"云岭区{term}公办中小学收费公示清单", day(at), body="<p>现将有关收费予以公示。</p>" + table)
        for term, at in (("2026年秋季学期", "2026-08-25"), ("2026年春季学期", "2026-02-26"), ("2025年秋季学期", "2025-08-27"))
    ]
    press.listing(column, posts, style="span")


def _aid(press: Press, column: Column) -> None:
    """Month and day under year headings; ColumnName says the parent's name."""
    titles = [
        "云岭区2026年秋季学期学生资助发放结果公示（第一批）",
        "云岭区学生资助政策文件汇编（2026年版）",
        "云岭区2026年春季学期学生资助发放结果公示（第二批）",
        "云岭区2026年春季学期学生资助发放结果公示（第一批）",
        "云岭区2025年秋季学期学生资助发放结果公示（第二批）",
        "云岭区2025年秋季学期学生资助发放结果公示（第一批）",
    ]
    days = [day(at) for at in ("2026-10-16", "2026-08-31", "2026-06-24", "2026-04-15", "2025-12-18", "2025-10-17")]
    press.listing(column, press.articles(column, titles, days), style="years")


def _meals(press: Press, column: Column) -> None:
    """Every month, in a table with two dates a row; ColumnName is empty."""
    posts = []
    for month in range(10, 0, -1):
        formed, date = day(f"2026-{month + 1:02d}-08"), day(f"2026-{month + 1:02d}-10")
        title = f"云岭区2026年{month}月营养改善计划资金使用情况公示"
        posts.append(
            press.article(
                column,
                title,
                date,
                formed=formed,
                number=f"云教资〔2026〕{month}号",
                note=f"云教资〔2026〕{month}号",
                pub_date="",
            )
        )
    press.listing(column, posts, style="table")


def _script_only(press: Press, column: Column) -> None:
    """A list that only a script with a signed request can fill."""
    main = """<div id="app" v-cloak><ul class="zfxxgk_zdgkc">
<li v-for="item in list"><a :href="item.url">{{item.title}}</a><b>{{item.pubDate}}</b></li></ul>
<pagination :total="total"></pagination></div><script src="../../../../../images/app.2f81c.js"></script>"""
    press.standing(column, main)
    press.put(ROOT + "images/app.2f81c.js", Page(APP_SCRIPT, content_type="application/javascript"))
    press.put("/szjy/openapi/v2/doc/list", Page('{"code":403,"msg":"sign error"}', status=403, content_type="application/json"))
