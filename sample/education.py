"""The education bureau's sub-site: the agency that is audited, with every trap that its rows set."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from evaluation.harness import Page
from sample import files
from sample.frame import BUREAU, OPEN, ROOT, SITE_NAME, Node, Step, document, link
from sample.openness import MONEY
from sample.press import Column, Post, Press, child_links, hot_box
from sample.text import bureau_news, day, esc, office_days, prose

NAME = "云岭区教育局"
_B = BUREAU
MENU = (
    "区教育局",
    (
        Node(
            "机构信息",
            None,
            (
                Node("机构职能", _B + "jgzn/"),
                Node("领导信箱", ROOT + "hdjl/ldxx_5600871/"),
                Node("领导信息", _B + "ldxx/"),
                Node("内设机构", _B + "nsjg_5600431/"),
            ),
        ),
        Node("政府信息公开专栏", _B + "xxgkzl_5600433/"),
        Node(
            "政策文件",
            None,
            (
                Node("政策解读", _B + "zcjd_5600440/"),
                Node("部门文件", _B + "bmwj/"),
                Node("省教育厅文件", "http://jyt.nanlingsheng.gov.cn/zcwj/"),
            ),
        ),
        Node("规划计划", _B + "ghjh/"),
        Node("统计信息", _B + "tjxx/"),
        Node("会议公开", _B + "hygk/"),
        Node("建议提案办理", _B + "jyta/"),
        Node("人事信息", _B + "rsxx/"),
        Node(
            "财政信息",
            None,
            (Node("部门决算", MONEY + "bmjs/"), Node("部门预算", MONEY + "bmys/"), Node("政府采购", _B + "zfcg/")),
        ),
        Node("监督检查", None, (Node("“双随机、一公开”", _B + "ssjygk/"), Node("行政处罚", _B + "xzcf/"))),
        Node("校园安全", _B + "xyaq/"),
        Node("教育动态", _B + "jydt/"),
        Node("通知公告", _B + "tzgg/"),
    ),
)
TRAIL: tuple[Step, ...] = (("首页", ROOT), ("政务公开", OPEN), ("部门信息公开", OPEN + "bmxxgk/"), ("区教育局", BUREAU))
_SPECIAL = (
    Node("公开指南", _B + "xxgkzl_5600433/gkzn/"),
    Node("公开制度", _B + "xxgkzl_5600433/gkzd/"),
    Node("公开目录", _B + "xxgkzl_5600433/gkml/"),
    Node("公开年报", _B + "xxgkzl_5600433/gknb/"),
    Node("依申请公开", _B + "xxgkzl_5600433/ysqgk/"),
)
_OFFICES = (
    ("办公室", "负责机关日常运转、政务公开、信访、保密等工作。", "0399-8620101"),
    ("人事股", "负责教师队伍管理、职称评审、公开招聘等工作。", "0399-8620102"),
    ("基础教育股", "负责义务教育和学前教育宏观管理、招生入学等工作。", "0399-8620103"),
    ("计划财务股", "负责教育经费、统计、收费管理等工作。", "0399-8620104"),
    ("教育督导股", "负责督学督政、“双随机、一公开”监管等工作。", "0399-8620105"),
)
_LEADERS = (
    ("岑远澄", "党组书记、局长", "男，汉族，1974年8月生，大学学历，中共党员", "主持区教育局全面工作。"),
    ("文若溪", "党组成员、副局长", "女，布依族，1980年3月生，在职研究生学历，中共党员", "分管基础教育、招生考试工作。"),
    ("伍牧川", "党组成员、副局长", "男，汉族，1978年12月生，大学学历，中共党员", "分管计划财务、校园安全工作。"),
    ("席知遥", "党组成员、总督学", "女，苗族，1983年6月生，大学学历，中共党员", "分管教育督导、教师队伍建设工作。"),
)


def _at(name: str, path: str, *above: Step, meta: str | None = None, kind: str = "政务公开") -> Column:
    return Column(name, BUREAU + path, (*TRAIL, *above), MENU, "bureau", meta, kind)


def build(press: Press) -> dict[str, str]:
    """The whole sub-site; returns the addresses of single articles that the truth names: `duties`, `offices`."""
    news = _news(press)
    spots = _organisation(press)
    _special(press)
    _policy(press)
    _plans(press, news)
    _people(press)
    _supervision(press, news)
    _notices(press, news)
    _home(press, news)
    return spots


def _news(press: Press) -> list[Post]:
    """教育动态 (the catalogue says 工作动态): three pages, a pinned post of last year first, days to come in titles."""
    column = _at("教育动态", "jydt/", kind="工作动态")
    titles = bureau_news(38, "news")
    titles[1], titles[3] = "云岭区2026年秋季学期教育工作开展情况综述", "关于2026年12月5日举办全区中小学生艺术展演的预告"
    days = office_days("2026-11-17", len(titles), 1, 6, "jydt")
    posts = press.articles(column, titles[:5], days[:5])
    press.hot["bureau"] = posts[:5]
    posts += press.articles(column, titles[5:], days[5:])
    pinned = press.article(column, "云岭区义务教育优质均衡发展工作纪实", day("2025-05-20"), pinned=True)
    press.listing(column, [pinned, *posts])
    return posts


def _organisation(press: Press) -> dict[str, str]:
    """机构职能 (302 to its one article), 内设机构 (meta refresh), 领导信息 (an article a person)."""
    above: Step = ("机构信息", None)
    mail = press.put(BUREAU + "jgzn/202503/W020250311_mail.png", files.png(150, 18, "mail"))
    facts = (
        ("单位名称", NAME),
        ("地　　址", "云岭区文昌路12号"),
        ("座　　机", "0399-8620101"),
        ("传　　真", ""),
        ("办公时间", "周一至周五 9:00-12:00，13:30-17:00"),
        ("邮　　编", "599021"),
        ("电子邮箱", f'<img src="{link(BUREAU + "jgzn/202503/", mail)}" alt="">'),
    )
    table = "<table>" + "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in facts) + "</table>"
    duties = (
        "<p>根据《云岭区教育局职能配置、内设机构和人员编制规定》，区教育局主要职责是：</p><p>（一）贯彻执行教育方针政策和法律法规，拟订全区教育事业发展规划并组织实施。</p>"
        "<p>（二）统筹管理义务教育、学前教育和职业教育，指导学校教学改革。</p><p>（三）负责教育督导、校园安全指导和教师队伍建设工作。</p>"
    )
    column = _at("机构职能", "jgzn/", above, kind="机构职能")
    first = press.article(column, "云岭区教育局机构职能", day("2025-03-11"), body=table + duties)
    press.redirect(column.url, first.url)

    rows = "".join(f"<tr><td>{n}</td><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for n, (a, b, c) in enumerate(_OFFICES, 1))
    column = _at("内设机构", "nsjg_5600431/", above, kind="机构职能")
    second = press.article(
        column,
        "云岭区教育局内设机构",
        day("2025-03-12"),
        body=f"<table><tr><th>序号</th><th>机构名称</th><th>主要职责</th><th>联系电话</th></tr>{rows}</table>",
    )
    press.refresh(column.url, second.url)

    column = _at("领导信息", "ldxx/", above, kind="负责人信息")
    press.listing(column, [_leader(press, column, n, *person) for n, person in enumerate(_LEADERS)], style="cards")
    return {"duties": first.url, "offices": second.url}


def _leader(press: Press, column: Column, number: int, name: str, post: str, life: str, work: str) -> Post:
    picture = press.put(f"{column.url}202406/W0202406{number}80.jpg", files.png(120, 160, name))
    body = (
        f'<p style="text-align:center"><img src="./W0202406{number}80.jpg" width="120" height="160" alt="{name}"></p>'
        f"<p><strong>姓　　名：</strong>{name}</p>"
        f"<p><strong>职　　务：</strong>{post}</p><p><strong>简　　历：</strong>"
        f"{name}，{life}。曾任乡镇学校教师、教研员等职。</p><p><strong>工作分工：</strong>{work}</p>"
    )
    entry = press.article(column, name, day("2024-06-18"), body=body, line=False)
    return Post(name, entry.url, entry.date, picture=picture, note=post)


def _special(press: Press) -> None:
    """政府信息公开专栏 with its five parts; 公开制度 carries the copied ColumnName of 公开指南."""
    hub = _at("政府信息公开专栏", "xxgkzl_5600433/", kind="信息公开目录")
    press.standing(hub, child_links(hub.url, _SPECIAL))
    above: Step = ("政府信息公开专栏", hub.url)
    guide, system, index, annual, request = (
        Column(
            node.text,
            node.url or "",
            (*TRAIL, above),
            ("政府信息公开专栏", _SPECIAL),
            "bureau",
            "公开指南" if node.text == "公开制度" else None,
        )
        for node in _SPECIAL
    )
    press.standing(
        guide,
        "<div class='view'><p>一、受理机构：云岭区教育局办公室</p>"
        "<p>办公地址：云岭区文昌路12号　　办公时间：工作日9:00-12:00，13:30-17:00（法定节假日除外）</p>"
        "<p>联系电话：0399-8620101　　传真号码：0399-8620110</p><p>互联网联系方式：yljyj_xxgk@yunlingqu.example</p></div>",
    )
    press.listing(
        system,
        press.articles(
            system,
            ["云岭区教育局政府信息公开保密审查制度", "云岭区教育局政务公开工作制度"],
            office_days("2024-05-09", 2, 30, 60),
        ),
    )
    press.standing(
        index,
        "<div class='view'><table><tr><th>索引</th><th>名称</th><th>内容概述</th><th>生成日期</th></tr><tr><td>YLJY-01</td>"
        "<td>政务公开标准目录</td><td>云岭区教育局主动公开的政府信息目录</td><td>2026-03-02</td></tr></table></div>",
    )
    days = [day(at) for at in ("2026-01-20", "2025-01-22", "2024-01-19", "2023-01-17")]
    press.listing(
        annual, press.articles(annual, [f"云岭区教育局{y}年政府信息公开工作年度报告" for y in (2025, 2024, 2023, 2022)], days)
    )
    press.standing(
        request,
        "<div class='view'><p>申请人可以通过在线平台、信函或者当面方式提出申请。</p>"
        "</div><form action='/ysqgk/submit' method='post'>"
        "<input name='sqr' placeholder='申请人'><textarea name='nr'></textarea><button type='submit'>在线申请</button></form>",
    )


def _policy(press: Press) -> None:
    """部门文件: pinned old row, three pages, the newest made in August and published in November. 政策解读 just in time."""
    above: Step = ("政策文件", None)
    column = _at("部门文件", "bmwj/", above, kind="政策文件")
    subjects = (
        "义务教育学校作业管理",
        "幼儿园普惠收费管理",
        "中小学午休服务",
        "校车安全管理",
        "教师交流轮岗",
        "学区化管理",
        "学校食堂大宗食材采购",
        "学生近视防控",
        "实验室安全",
        "民办学校年检",
        "乡村教师补助",
        "集团化办学",
        "课后服务经费",
        "学籍管理",
        "寄宿制学校建设",
        "图书馆配备",
        "体育场地开放",
        "教学常规",
        "家校协同",
        "规范办学行为",
        "校园文化建设",
        "骨干教师评选",
        "心理健康教育",
        "语言文字规范化",
        "控辍保学",
    )
    late = press.article(
        column,
        "云岭区教育局关于印发《云岭区义务教育学校作业管理办法》的通知",
        day("2026-11-03"),
        formed=day("2026-08-27"),
        table=True,
        number="云教发〔2026〕31号",
        note="云教发〔2026〕31号",
    )
    posts = [late]
    for n, (subject, date) in enumerate(zip(subjects[1:], office_days("2026-10-22", 24, 9, 26, "bmwj"), strict=True)):
        kind = "云教规" if n == 1 else "云教发"
        number = f"{kind}〔{date.year}〕{30 - n}号"
        title = "云岭区教育局关于公布现行有效规范性文件目录的通知" if n == 2 else f"云岭区教育局关于做好{subject}工作的通知"
        posts.append(press.article(column, title, date, formed=date - dt.timedelta(4), table=True, number=number, note=number))
    old = press.article(
        column,
        "云岭区教育局关于印发《云岭区教育系统公文处理办法》的通知",
        day("2024-03-14"),
        table=True,
        number="云教发〔2024〕6号",
        note="云教发〔2024〕6号",
        pinned=True,
    )
    press.listing(column, [old, *posts], style="divs", per=10)

    column = _at("政策解读", "zcjd_5600440/", above, kind="政策解读")
    days = (
        ("作业管理办法", "2026-11-10", "2026-11-06"),
        ("幼儿园普惠收费管理办法", "2026-10-09", "2026-09-24"),
        ("校车安全管理细则", "2026-05-13", "2026-05-11"),
        ("教师交流轮岗方案", "2025-12-02", "2025-12-01"),
        ("午休服务指引", "2025-08-26", "2025-08-25"),
    )
    press.listing(
        column,
        [
            press.article(column, f"《云岭区{name}》政策解读", day(date), formed=day(formed), table=True)
            for name, date, formed in days
        ],
    )


def _plans(press: Press, news: Sequence[Post]) -> None:
    """规划计划: 20 working days to the day, where the two holidays are counted. 统计信息: this year's report is not there."""
    column = _at("规划计划", "ghjh/", meta="")
    entries = (
        ("云岭区教育局2026—2027学年度工作计划", "2026-10-15", "2026-09-11"),
        ("云岭区教育局2025年度工作总结", "2026-01-14", "2026-01-08"),
        ("云岭区教育局2025—2026学年度工作计划", "2025-09-18", "2025-09-10"),
        ("云岭区“十四五”教育事业发展规划", "2022-03-17", "2022-03-09"),
    )
    press.listing(
        column, [press.article(column, title, day(date), formed=day(formed), table=True) for title, date, formed in entries]
    )
    column = _at("统计信息", "tjxx/", kind="数据发布")
    days = [day(at) for at in ("2025-06-18", "2024-06-20", "2023-06-27")]
    posts = press.articles(column, [f"{y}年云岭区教育事业发展统计报告" for y in (2024, 2023, 2022)], days, pub_date="")
    press.listing(column, posts, style="inside", aside=hot_box("教育动态", column.url, news[:6]))


def _people(press: Press) -> None:
    """人事信息 has no 教师招聘 below it, the posts are here; the rows show no date."""
    column = _at("人事信息", "rsxx/", kind="人事信息")
    titles = [
        "云岭区2026年公开招聘中小学教师拟聘用人员公示（第二批）",
        "云岭区2026年公开招聘中小学教师拟聘用人员公示（第一批）",
        "云岭区2026年公开招聘中小学教师面试成绩公告",
        "云岭区2026年公开招聘中小学教师公告",
        "云岭区2026年“特岗计划”教师招聘公告",
        "关于2025年度教师职务任免的通知",
    ]
    press.listing(
        column, press.articles(column, titles, office_days("2026-09-15", len(titles), 12, 40, "rsxx")), style="undated"
    )


def _supervision(press: Press, news: Sequence[Post]) -> None:
    """政府采购 (explained empty), 双随机 (an element short), 行政处罚 (guarded), 校园安全 (empty), 会议公开 (soft 404)."""
    money, watch = ("财政信息", None), ("监督检查", None)
    press.listing(
        _at("政府采购", "zfcg/", money),
        [],
        intro='<p class="tip">说明：2026年度我局未发生政府采购事项，本栏目暂无相关信息。</p>',
        aside=hot_box("教育动态", BUREAU + "zfcg/", news[:5]),
    )
    column = _at("“双随机、一公开”", "ssjygk/", watch)
    titles = [
        "校外培训机构“双随机”抽查结果公示（2026年第三季度）",
        "民办幼儿园“双随机”抽查结果公示（2026年上半年）",
        "云岭区教育局随机抽查事项清单（2026年版）",
        "民办学校“双随机”抽查结果公示（2025年下半年）",
    ]
    press.listing(
        column,
        press.articles(column, titles, [day(at) for at in ("2026-10-28", "2026-06-30", "2026-03-18", "2025-12-11")]),
        intro='<p class="tip">本栏目公开抽查事项清单、年度抽查计划和抽查结果。</p>',
    )
    press.put(
        BUREAU + "xzcf/",
        Page(
            '<html><head><meta charset="utf-8"></head><body><script>var _$ts=window["$_ts"]={};_$ts.cd="qrTk8bA3";</script>'
            '<script src="/b7FqLxW2/guard.js"></script></body></html>',
            status=412,
            headers={"Set-Cookie": "yS0x9bTq=60mP2; Path=/; HttpOnly"},
        ),
    )
    column = _at("校园安全", "xyaq/", meta="")
    press.listing(column, [], intro='<div class="count">共<b>0</b>条</div>', aside=hot_box("教育动态", column.url, news[:6]))
    gone = (
        '<div class="err"><img src="../../../images/banner.png" alt=""><p>抱歉，您访问的页面不存在或已被删除！</p>'
        '<p><a href="../../../">返回首页</a></p></div>'
    )
    press.put(BUREAU + "hygk/", Page(document(BUREAU + "hygk/", "bureau", press.today, f"页面不存在_{SITE_NAME}", (), gone)))
    press.dead.add(BUREAU + "jyta/")


def _notices(press: Press, news: Sequence[Post]) -> None:
    """通知公告: nothing since March, though the side list is fresh and one PubDate is the day of a regeneration."""
    column = _at("通知公告", "tzgg/", kind="通知公告")
    titles = [
        "云岭区教育局关于面向社会征集校服样式的公告",
        "关于公布校外培训机构举报电话的公告",
        "云岭区2025年下半年中小学教师资格考试面试公告",
        "关于高三年级寒假安排的通知",
        "关于开展民办幼儿园年检的公告",
        "关于调整城区小学上学时间的公告",
        "关于普通话水平测试报名的公告",
        "关于教师资格定期注册的公告",
    ]
    days = office_days("2026-03-17", len(titles), 12, 45, "tzgg")
    posts = [
        press.article(column, title, date, pub_date="2026-11-19 02:11" if n == 1 else None)
        for n, (title, date) in enumerate(zip(titles, days, strict=True))
    ]
    press.listing(column, posts, style="span", aside=hot_box("教育动态", column.url, news[:6]))


def _home(press: Press, news: Sequence[Post]) -> None:
    rows = "".join(
        f'<li><a href="{link(BUREAU, p.url)}" title="{esc(p.title)}">{esc(p.title)}</a><span>{p.date:%m-%d}</span></li>'
        for p in news[:8]
    )
    box = (
        '<div class="box"><div class="hd"><h2>教育动态</h2><a href="./jydt/" class="more">更多&gt;&gt;</a></div>'
        f"<ul>{rows}</ul></div>"
    )
    press.standing(Column("区教育局", BUREAU, TRAIL[:-1], MENU, "bureau"), box + prose("bureau"))
