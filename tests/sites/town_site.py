"""霁川县人民政府网 (fictional): a 开普云-like county portal; agency: 县政府办公室.

Traps: an accordion platform page, lists that only /searchList fills, GBK articles, hash tabs, an iframe, image links,
a meta refresh, a <select> of departments, a table with two dates a row, half the columns under older names.
"""

from __future__ import annotations

import datetime as dt

from evaluation.harness import Agency, Page, Site
from tests.sites import _town_catalog
from tests.sites._more3_kit import back, days_back, hexid, paras
from tests.sites._town_frame import DEPT, NAME, NAV, Crumb, R, Web

AS_OF = dt.date(2026, 11, 20)
DEAD = (f"{R}/c200117/yjx.shtml",)
FED = ("c200151", "c200201", "c200143")
SCRIPTED = tuple(
    f"/searchList/{hexid('feed', code)}?_isAgg=true&_isJson=true&_pageSize=15&_template=index&page=1" for code in FED
)
HOME: Crumb = [("首页", "/")]
GK: Crumb = [*HOME, NAV[3]]
ML: Crumb = [*GK, ("政府信息公开目录", f"{R}/c200101/zfxxgk.shtml")]


def _organs(web: Web) -> str:
    """The branch 机构设置; returns the article of 机构职能."""
    where = [*ML, ("机构设置", ML[-1][1])]
    facts = [
        "机关名称：霁川县人民政府办公室",
        "通讯地址：霁川县城关镇文庙街8号",
        "联系电话：0399-8220001",
        "传真：0399-8220002",
    ]
    facts += ["工作时间：周一至周五 8:30-12:00，14:30-18:00", "电子邮件：jcxzfb@jichuan.gov.cn", "邮　　编：990825"]
    body = (
        "".join(f"<p>　　{f}</p>" for f in facts)
        + "<p>　　主要职责：（一）协助县政府领导组织起草、审核以县政府名义发布的公文。"
    )
    body += "（二）负责县政府会议的准备工作。（三）督促检查县政府决定事项的贯彻落实。（四）指导全县政务公开工作。</p>"
    duty = web.article(
        "c200111", [*where, ("机构职能", f"{R}/c200111/jgzn.shtml")], "霁川县人民政府办公室机构职能", "2026-03-11", body=body
    )
    web.put(
        f"{R}/c200111/jgzn.shtml", f'<html><head><meta http-equiv="refresh" content="0;url={duty}"></head><body></body></html>'
    )
    people, cards = [("阮望舒", "县政府办公室主任", "1978", "男"), ("裴云起", "县政府办公室副主任", "1983", "女")], ""
    path = f"{R}/c200112/ldxx.shtml"
    for n, (who, post, born, sex) in enumerate(people, 1):
        text = f'<p><img src="{R}/images/zp{n}.png" alt="{who}"></p><p>　　{who}，{sex}，汉族，{born}年6月出生，大学学历，{post}。</p>'
        text += "<p>　　工作分工：负责办公室日常工作，联系电子政务、督查和信息工作。</p>"
        url = web.article("c200112", [*where, ("县政府办公室领导信息", path)], who, f"2026-0{n + 2}-12", body=text)
        cards += f'<li><a href="{url}" title="{who}"><img src="{R}/images/zp{n}.png" alt="{who}"></a><span>{post}</span></li>'
    web.page(path, "县政府办公室领导信息", where, f"<ul>{cards}</ul>")
    offices = [("秘书股", "负责文电起草和会务", "0399-8220011"), ("督查室", "负责决策落实的督促检查", "0399-8220015")]
    offices += [("电子政务股（政务公开股）", "负责政府网站和政务公开", "0399-8220018")]
    grid = "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for a, b, c in offices)
    inner = (
        f"<html><body><table border=1><tr><th>科室名称</th><th>主要职责</th><th>联系电话</th></tr>{grid}</table></body></html>"
    )
    web.put(f"{R}/c200113/nsks_iframe.shtml", inner)
    web.page(
        f"{R}/c200113/nsks.shtml", "内设科室", where, '<iframe src="nsks_iframe.shtml" width="100%" frameborder="0"></iframe>'
    )
    links = [("公开指南", f"{R}/c200119/gkzn.shtml"), ("公开制度", f"{R}/c200120/gkzd.shtml"), ("公开意见箱", DEAD[0])]
    links += [("公开年报", f"{R}/c200115/common_list.shtml"), ("依申请公开", f"{R}/c200121/ysqgk.shtml")]
    zl = f"{R}/c200114/zfxxgkzl.shtml"
    web.page(zl, "政府信息公开专栏", where, "<ul>" + "".join(f'<li><a href="{u}">{t}</a></li>' for t, u in links) + "</ul>")
    for name, url in links[:2]:
        web.page(url, name, [*where, ("政府信息公开专栏", zl)], f"<p>　　霁川县政府信息{name}</p>{paras(name, 3)}")
    web.page(
        links[4][1],
        "依申请公开",
        where,
        '<form method="post" action="/ysq"><p>申请人<input name="a"></p><button>提交申请</button></form>',
    )
    reports = [
        (f"霁川县人民政府办公室{y}年政府信息公开工作年度报告", d)
        for y, d in ((2025, "2026-01-28"), (2024, "2025-01-24"), (2023, "2024-01-29"))
    ]
    web.listing("c200115", "政府信息公开年报", ML, reports)
    # ------------------------------------------------------------ departments: one <select>
    options = '<option value="">请选择部门</option><option value="http://jyj.jichuan.gov.cn/">县教育局</option>'
    options += (
        f'<option value="{R}/c200131/czj.shtml">县财政局</option><option value="{R}/c200130/zfb.shtml">县政府办公室</option>'
    )
    dept = f"{R}/c200129/zfbm.shtml"
    web.page(dept, "政府部门", where, f'<select onchange="location.href=this.value">{options}</select>')
    inside = [*where, ("政府部门", dept)]
    web.page(
        f"{R}/c200131/czj.shtml", "县财政局", inside, "<p>值班电话：0399-8230000</p><p>政府采购、档案开放目录请联系本局。</p>"
    )
    posts = web.rows(
        "c200130",
        [*inside, ("县政府办公室", f"{R}/c200130/zfb.shtml")],
        [
            ("2026年第3期政务督查通报", "2026-10-15"),
            ("县政府办公室开展公文处理培训", "2026-09-22"),
            ("2026年第2期政务督查通报", "2026-07-14"),
        ],
    )
    rows = "".join(f'<li><a href="{u}">{t}</a><span>{d}</span></li>' for t, u, d in posts)
    tabs = '<ul class="tabs"><li><a href="#t1">工作信息</a></li><li><a href="#t2">值守应急</a></li></ul>'
    tabs += f'<div id="t1"><ul>{rows}</ul></div><div id="t2" class="hide"><p>值班电话：0399-8220000（24小时）</p><p>值班传真：0399-8220003</p></div>'
    web.page(f"{R}/c200130/zfb.shtml", "县政府办公室", inside, tabs)
    return duty


def _openness(web: Web) -> None:
    base, main = [*ML, ("基础信息公开", ML[-1][1])], [*ML, ("重点领域信息公开", ML[-1][1])]
    papers = [
        (
            "霁川县人民政府办公室关于做好岁末年初工作的通知",
            "2026-11-12",
            {"formed": "2026-11-09", "number": "霁府办发〔2026〕33号"},
        ),
        (
            "霁川县人民政府办公室关于印发政务公开工作要点的通知",
            "2026-05-14",
            {"formed": "2026-05-11", "number": "霁府办发〔2026〕12号"},
        ),
        ("霁川县人民政府办公室关于调整值班安排的通知", "2026-04-02", {"formed": "2026-03-30", "number": "霁府办发〔2026〕8号"}),
    ]
    web.listing("c200141", "政策文件", base, papers, table=True)
    web.listing(
        "c200142", "人事任免", base, [("关于裴云起等同志任职的通知", "2026-10-12"), ("关于阮望舒同志任免的通知", "2026-03-05")]
    )
    web.feed("c200143", "规划计划", base, [])
    web.listing("c200144", "统计信息", base, [("2026年三季度全县经济运行情况", "2026-10-28")])
    answers = [("对县人大五次会议第12号建议办理复文", "2026-09-17"), ("对县政协四次会议第31号提案办理复文", "2026-09-16")]
    web.feed("c200151", "建议提案办理", main, [*answers, ("2026年建议提案办理总体情况", "2026-09-11")])
    body = "<p>　　一、收入支出总体情况。二、“三公”经费：因公出国（境）费0万元；公务用车购置及运行费12.4万元；公务接待费2.1万元。</p>"
    money = [
        ("霁川县人民政府办公室2025年度部门决算报告", "2026-09-25"),
        ("霁川县人民政府办公室2026年度部门预算报告", "2026-02-26"),
    ]
    web.listing("c200152", "财政预决算", main, [(t, d, {"body": body}) for t, d in money])
    web.listing(
        "c200153",
        "权责清单",
        main,
        [("霁川县县级权责清单（2026年版）", "2026-05-22"), ("霁川县县级权责清单（2024年版）", "2024-06-18")],
    )
    days = days_back("meet", "2026-11-16", 8, 8, 13)
    meetings = [(f"县政府第{96 - n}次常务会议召开", day) for n, day in enumerate(days)]
    web.listing("c200154", "政府会议", main, meetings, per=5)

    def fold(name: str, parts: list[tuple[str, str]]) -> str:
        inner = "".join(f'<li><a href="{R}/{u}">{t}</a></li>' for t, u in parts)
        return f'<h3 class="fold"><a href="javascript:;">{name}</a></h3><ul class="hide">{inner}</ul>'

    pages = "common_list.shtml"
    tree = fold(
        "机构设置",
        [
            ("机构职能", "c200111/jgzn.shtml"),
            ("县政府办公室领导信息", "c200112/ldxx.shtml"),
            ("内设科室", "c200113/nsks.shtml"),
            ("政府部门", "c200129/zfbm.shtml"),
            ("政府信息公开专栏", "c200114/zfxxgkzl.shtml"),
        ],
    )
    four = [("政策文件", "c200141"), ("规划计划", "c200143"), ("统计信息", "c200144"), ("人事任免", "c200142")]
    tree += fold("基础信息公开", [(t, f"{u}/{pages}") for t, u in four])
    three = [("建议提案办理", "c200151"), ("财政预决算", "c200152"), ("政府会议", "c200154")]
    picture = f'<li><a href="{R}/c200153/{pages}"><img src="{R}/images/dh1.png" alt="权责清单"></a></li></ul>'
    tree += fold("重点领域信息公开", [(t, f"{u}/{pages}") for t, u in three]).removesuffix("</ul>") + picture
    tree += f'<h3><a href="{R}/c200115/{pages}">政府信息公开年报</a></h3>'
    web.page(ML[-1][1], "政府信息公开目录", GK, f'<div class="accordion">{tree}</div>')
    # ------------------------------------------------------------ beside the platform
    web.listing(
        "c200116",
        "政府网站工作年度报表",
        GK,
        [(f"霁川县人民政府网工作年度报表（{y}年度）", d) for y, d in ((2024, "2025-01-20"), (2023, "2024-01-22"))],
    )
    opened = [("我县召开政务公开工作推进会", "2026-10-20"), ("全县政务公开工作业务培训举行", "2026-06-11")]
    web.listing("c200118", "基层政务公开标准化规范化专题", GK, opened)
    alarm: Crumb = [*GK, ("应急管理", f"{R}/c200160/yjgl.shtml")]
    web.listing("c200161", "监测预警", alarm, [("大风蓝色预警信号", "2026-11-03")])
    web.listing("c200162", "应急演练", alarm, [("城关镇开展消防演练", "2026-08-19")])
    kids = "".join(f'<li><a href="{R}/{u}/{pages}">{t}</a></li>' for t, u in (("监测预警", "c200161"), ("应急演练", "c200162")))
    web.page(alarm[-1][1], "应急管理", GK, f"<ul>{kids}</ul>")
    parts = [("政府信息公开目录", ML[-1][1]), ("政府网站工作年度报表", f"{R}/c200116/{pages}"), ("应急管理", alarm[-1][1])]
    links = "".join(f'<li><a href="{u}">{t}</a></li>' for t, u in parts)
    links += (
        f'<li><a href="{R}/c200118/{pages}" title="基层政务公开标准化规范化专题"><img src="{R}/images/dh2.png" alt=""></a></li>'
    )
    web.page(NAV[3][1], "政务公开", HOME, f"<ul>{links}</ul>")


def _talk(web: Web) -> None:
    read, talk = [*HOME, NAV[4]], [*HOME, NAV[5]]
    explained = [("《霁川县电子印章使用规定》政策解读", "2026-10-30"), ("《政务公开工作要点》文字解读", "2026-05-18")]
    web.feed("c200201", "政策解读", read, explained)
    web.listing(
        "c200202",
        "回应关切",
        read,
        [("关于网传城区停水的情况回应", "2026-09-29"), ("热点舆情回应：公交票价说明", "2026-04-21")],
    )
    tabs = "".join(
        f'<li class="tab"><span>{t}</span><a href="{R}/{u}/common_list.shtml">更多&gt;&gt;</a></li>'
        for t, u in (("政策解读", "c200201"), ("回应关切", "c200202"))
    )
    web.page(NAV[4][1], "解读回应", HOME, f"<ul>{tabs}</ul>")
    letters = [("关于文庙街路灯不亮的来信", "2026-11-13"), ("咨询低保办理", "2026-10-27"), ("反映施工扰民", "2026-10-09")]
    rows = web.rows("c200310", [*talk, ("县长信箱", f"{R}/c200310/xzxx.shtml")], letters)
    grid = "".join(f'<tr><td><a href="{u}">{t}</a></td><td>已办结</td><td>{d}</td></tr>' for t, u, d in rows)
    form = '<form method="post" action="/letter"><input name="xm" placeholder="姓名"><textarea name="nr"></textarea><button>我要写信</button></form>'
    web.page(
        f"{R}/c200310/xzxx.shtml",
        "县长信箱",
        talk,
        f"{form}<table><tr><th>来信</th><th>状态</th><th>日期</th></tr>{grid}</table>",
    )
    web.page(f"{R}/c200311/bmxx.shtml", "部门信箱", talk, '<form method="post" action="/letter2"><input name="xm"></form>')
    media = '<ul class="tabs"><li><a href="#wx">政务微信</a></li><li><a href="#wb">政务微博</a></li></ul><div id="wx"><h3>政务微信</h3>'
    media += f'<p>账号名称：霁川发布</p><p>图标：<img src="{R}/images/wx.png" alt="霁川发布微信图标"></p>'
    media += f'<p>二维码：<img src="{R}/images/ewm.png" alt="霁川发布微信二维码"></p></div><div id="wb" class="hide"><h3>政务微博</h3>'
    media += f'<p>账号名称：霁川县人民政府</p><p>图标：<img src="{R}/images/wb.png" alt="霁川县人民政府微博图标"></p></div>'
    web.page(f"{R}/c200320/xmt.shtml", "政务新媒体", talk, media)
    parts = [("县长信箱", "c200310/xzxx.shtml"), ("部门信箱", "c200311/bmxx.shtml"), ("政务新媒体", "c200320/xmt.shtml")]
    web.page(NAV[5][1], "互动交流", HOME, "".join(f'<p><a href="{R}/{u}">{t}</a></p>' for t, u in parts))


def build(base: str, today: dt.date) -> Site:
    web = Web(today)
    duty = _organs(web)
    _openness(web)
    _talk(web)
    web.page(NAV[1][1], "走进霁川", HOME, paras("zj", 4))
    heads = [
        "县委理论学习中心组开展学习",
        "我县秋收工作圆满收官",
        "城关镇老旧小区改造完工",
        "霁川大道北延段通车",
        "全县林长制工作会议召开",
        "霁川蜜柚走俏市场",
    ]
    news = [(t, back("2026-11-19", 3 * n)) for n, t in enumerate(heads)]
    web.listing("c200020", "新闻资讯", HOME, news, per=4)
    tops = "".join(f'<a href="{u}"><img src="{R}/images/dh1.png" alt="{t}"></a>' for t, u in NAV[3:])
    web.put("/", web.frame("首页", [], f'<div class="dh">{tops}</div><h2>新闻资讯</h2><a href="{NAV[2][1]}">更多</a>'))
    agency = Agency("jichuan-zfb", DEPT, ["县政府办公室", "县政府办"], _town_catalog.build(), _town_catalog.truth(base, duty))
    lost = Page("<html><head><title>404</title></head><body>抱歉，您访问的页面不存在</body></html>", status=404)
    return Site("jichuan", NAME, web.pages, [agency], web.dynamic, aliases=["霁川县政府网"], not_found=lost)
