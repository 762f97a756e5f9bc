"""Holdout questions for elements: decided by reading each invented column as a careful and fair auditor would."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Sequence

import docx
import xlsxwriter

from tests.labelled.form import HOST, Answer, Case, Element
from tests.labelled.holdout_lists import hill, html, mill, rill

P, M, U = "present", "missing", "unclear"
MU = (M, U)
LAB, DOC, IMG, SRV, STA = "label", "document", "image", "service", "statement"
SCAN = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R\
/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)
LOGIN = (
    '<html><head><meta charset="utf-8"><title>统一身份认证</title></head><body><form method="post" action="/sso/login"><p>请先登录</p>用户名'
    '<input name="username">密码<input type="password" name="password">验证码<input name="captcha"><button>登录</button></form>'
    "</body></html>"
)
TEXT = "为保障人民群众的知情权、参与权和监督权，现将有关内容予以公开，欢迎社会各界监督。"


def png(width: int = 240, height: int = 320) -> Answer:
    def part(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    raw = (b"\x00" + b"\xc8\xd2\xdc" * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return Answer(
        b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", zlib.compress(raw)) + part(b"IEND", b""), "image/png"
    )


def word(*texts: str, table: Sequence[Sequence[str]] = ()) -> Answer:
    book = docx.Document()
    for text in texts:
        book.add_paragraph(text)
    if table:
        grid = book.add_table(rows=len(table), cols=len(table[0]))
        for r, row in enumerate(table):
            for c, value in enumerate(row):
                grid.cell(r, c).text = value
    out = io.BytesIO()
    book.save(out)
    return Answer(out.getvalue(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document")


def sheet(**sheets: Sequence[Sequence[str | int | float]]) -> Answer:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    for name, rows in sheets.items():
        page = book.add_worksheet(name)
        for r, row in enumerate(rows):
            page.write_row(r, 0, row)
    book.close()
    return Answer(out.getvalue(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")


def scan() -> Answer:
    return Answer(SCAN, "application/pdf")


def gone(status: int = 404) -> Answer:
    said = "您访问的页面不存在" if status == 404 else "服务器内部错误"
    return Answer(
        f'<html><head><meta charset="utf-8"><title>{status}</title></head><body>{said}</body></html>'.encode(), status=status
    )


def post(frame, path: Sequence[str], title: str, body: str, date: str = "2026-09-08") -> Answer:
    """An article of the column in the same frame."""
    head = f'<meta name="ArticleTitle" content="{title}"><meta name="PubDate" content="{date} 09:30">'
    main = f'<div class="art"><h1>{title}</h1><div class="xx">发布时间：{date} 来源：本站</div><div id="zoom" class="TRS_Editor">{body}</div></div>'
    return html(frame(main, path, head=head))


CASES: list[Case] = []


def column(
    name: str,
    frame,
    path: tuple[str, ...],
    why: str,
    main: str,
    asked: Sequence[tuple[str, ...]],
    more: dict[str, Answer] | None = None,
    landing: Answer | None = None,
) -> None:
    """One column. `main`: the content block; `asked`: (text, kind, want, parent?) each; `more`: other addresses, by path."""
    at = f"{HOST}/zwgk/h{len(CASES) + 1:02d}/"
    pages = {at: landing or html(frame(main, path))}
    pages |= {(HOST + k if k.startswith("/") else at + k): v for k, v in (more or {}).items()}
    asks = tuple(Element(a[0], a[1], a[2], a[3] if len(a) > 3 else "") for a in asked)
    CASES.append(Case(f"holdout {name}", frame.__name__, at, pages, why, path, elements=asks))


def posts(
    name: str,
    frame,
    path: tuple[str, ...],
    why: str,
    rows: Sequence[tuple[str, str, str | Answer]],
    asked: Sequence[tuple[str, ...]],
    files: dict[str, Answer] | None = None,
    under: str = "",
) -> None:
    """A column that is a list: (title, date, body or whole answer) a row."""
    items, more = [], {}
    for n, (title, date, body) in enumerate(rows):
        href = f"t{date.replace('-', '')}_{4400 + n}.html"
        items.append(f'<li><a href="./{href}" title="{title}" target="_blank">{title}</a><span>{date}</span></li>')
        more[href] = body if isinstance(body, Answer) else post(frame, path, title, body, date)
    column(name, frame, path, why, f'<ul class="lb">{"".join(items)}</ul>{under}', asked, more | (files or {}))


C = "联系方式"
# 1 an office: the footer knows more than the page
column(
    "office in prose", hill, ("政务公开", "机构职能"), "fax and post code stand only in the footer",
    '<div class="TRS_Editor"><p><b>雁溪县水务局</b></p><p>　　主要职责：根据“三定”规定，雁溪县水务局履行下列职责：（一）负责保障水资源的合理开发利用；（二）负责节约用水工作；'
    "（三）指导水利设施、水域及其岸线的管理、保护与综合利用；（四）负责水土保持工作。</p><p>　　本局位于雁溪县双桥路9号，群众来访请于工作日上午8:30—12:00、"
    "下午14:30—17:30到局机关一楼接待室，办公电话：0399-2411206。</p></div>",
    [("机构名称", LAB, P), ("办公地址", LAB, P, C), ("办公电话", LAB, P, C), ("办公时间", LAB, P, C), ("传真号码", LAB, M, C), ("电子邮箱", LAB, M, C),
     ("邮政编码", LAB, M, C), ("依据“三定”规定确定的本部门法定职责", STA, P)],
)  # fmt: skip
# 2 labels without values
column(
    "contact table with gaps", mill, ("机构信息", "联系我们"), "cells hold a dash, 暂无 or nothing",
    "<table border=1><tr><th>单位名称</th><td>云浦市水务局</td></tr><tr><th>办公地址</th><td>云浦市望江路3号水务大楼5楼</td></tr><tr><th>联系电话</th>"
    "<td>0399-3120188</td></tr><tr><th>传真号码</th><td>暂无</td></tr><tr><th>电子邮箱</th><td>——</td></tr><tr><th>办公时间</th><td>"
    "&nbsp;</td></tr>"
    "<tr><th>邮政编码</th><td>993100</td></tr></table>",
    [("机构名称", LAB, P), ("办公地址", LAB, P, C), ("联系电话", LAB, P, C), ("传真号码", LAB, M, C), ("电子邮箱", LAB, M, C), ("办公时间", LAB, M, C),
     ("邮政编码", LAB, P, C), ("门户网站", LAB, M, C)],
)  # fmt: skip
# 3 one leader in running prose
column(
    "leader in prose", rill, ("领导信息", "周砚秋"), "values without labels; no career",
    '<div class="ldxq"><img src="/up/ld/zyq.png" alt="周砚秋" width="180"><h3>周砚秋</h3><p>区水务局党组书记、局长</p><p>周砚秋，女，土家族，'
    '1978年4月生，湖东鹿岭人，'
    "中共党员，研究生学历，工学硕士。</p><p><b>工作分工：</b>主持局全面工作，分管办公室、计划财务股。</p></div>",
    [("姓名", LAB, P), ("职务", LAB, P), ("出生年份", LAB, P), ("性别", LAB, P), ("民族", LAB, P), ("籍贯", LAB, P), ("学历背景", LAB, P),
     ("工作经历", LAB, M), ("工作分工", LAB, P), ("标准证件照", IMG, P), ("办公电话", LAB, M)],
    {"/up/ld/zyq.png": png()},
)  # fmt: skip
# 4 three leaders, one without duties, one without photo
column(
    "three leaders uneven", hill, ("政务公开", "领导之窗"), "one of three lacks duties, another the photo",
    '<div class="ld"><img src="/up/a1.png" alt="傅临川"><h4>傅临川</h4><p>职务：局长</p><p>分工：主持全面工作。</p></div><div class="ld">'
    '<img src="/up/a2.png" alt="鲁青禾">'
    '<h4>鲁青禾</h4><p>职务：副局长</p><p>分工：</p></div><div class="ld"><img src="/assets/nophoto.gif" alt="暂无照片"><h4>樊致远</h4>'
    '<p>职务：副局长</p>'
    "<p>分工：分管河湖管理、供水安全。</p></div>",
    [("领导姓名", LAB, P), ("领导职务", LAB, P), ("领导分工", LAB, MU), ("领导照片", IMG, MU), ("领导简历", LAB, M)],
    {"/up/a1.png": png(), "/up/a2.png": png(), "/assets/nophoto.gif": png(60, 60)},
)  # fmt: skip
# 5 leaders on pages of their own
_pp = ("政务公开", "领导信息")
_b = '<p><img src="/up/{k}.png" alt="{n}"></p><p>姓　　名：{n}</p><p>现任职务：{j}</p><p>个人简历：男，汉族，{y}年生，大学学历，曾任雁溪县{o}主任，2021年起任现职。</p>'
column(
    "leaders behind links", hill, _pp, "the column shows names; the rest is one click away; no duties anywhere",
    '<ul class="ldlist"><li>主任：<a href="./lyh.html">厉远衡</a></li><li>副主任：<a href="./snx.html">宋暖溪</a></li></ul>',
    [("姓名", LAB, P), ("职务", LAB, P), ("简历", LAB, P), ("照片", IMG, P), ("工作分工", LAB, M)],
    {"lyh.html": post(hill, _pp, "厉远衡", _b.format(k="b1", n="厉远衡", j="县政府办公室主任", y=1974, o="信访局")),
     "snx.html": post(hill, _pp, "宋暖溪", _b.format(k="b2", n="宋暖溪", j="县政府办公室副主任", y=1981, o="档案馆")),
     "/up/b1.png": png(), "/up/b2.png": png()},
)  # fmt: skip
# 6, 7 offices inside
column(
    "inner offices table", mill, ("机构信息", "内设机构"), "no phones although the footer has one",
    "<table border=1><tr><th>内设机构</th><th>主要职责</th><th>负责人</th></tr><tr><td>河湖管理科</td><td>承担河长制日常工作。</td><td>卞若溪</td></tr>"
    "<tr><td>水旱灾害防御科</td><td>编制洪水干旱防御方案。</td><td>祝庭松</td></tr></table>",
    [("内设机构名称", LAB, P), ("主要职责", LAB, P), ("负责人姓名", LAB, P), ("联系电话", LAB, M), ("办公地点", LAB, M)],
)  # fmt: skip
column(
    "inner offices as a picture", hill, ("政务公开", "内设机构"), "the only content is a picture of a table",
    '<div class="TRS_Editor"><p align="center"><img src="./W020260301.png" width="900" border="0" alt=""></p></div>',
    [("内设机构名称", LAB, U), ("主要职责", LAB, U), ("联系电话", LAB, U)], {"W020260301.png": png(900, 1200)},
)  # fmt: skip
# 8 the openness platform
_pp = ("政府信息公开", "信息公开专栏")
column(
    "openness platform", rill, _pp, "entries lead to pages, one to nowhere; two were never made",
    '<ul class="rk"><li><a href="/xxgk/zn/">政府信息公开指南</a></li><li><a href="/xxgk/zd/">政府信息公开制度</a></li><li><a '
    'href="/xxgk/ml/">政府信息公开目录</a></li>'
    '<li><a href="/xxgk/nb/">政府信息公开年报</a></li><li><a href="/xxgk/ysq/">依申请公开</a></li></ul>',
    [("公开指南", DOC, P), ("公开目录", DOC, MU), ("公开年报", DOC, P), ("依申请公开（平台或途径）", SRV, P), ("公开制度", DOC, P), ("公开意见箱", SRV, M),
     ("非公开信息目录", DOC, M)],
    {"/xxgk/zn/": post(rill, _pp, "鹿岭区政府信息公开指南", f"<p>{TEXT}</p><p>一、主动公开。二、依申请公开。三、监督和救济。</p>"),
     "/xxgk/zd/": html(rill('<ul><li><a href="t1.html">鹿岭区政府信息公开保密审查制度</a><span>2024-03-05</span></li></ul>', _pp)),
     "/xxgk/zd/t1.html": post(rill, _pp, "鹿岭区政府信息公开保密审查制度", "<p>第一条 为规范保密审查，制定本制度。</p>"), "/xxgk/ml/": gone(),
     "/xxgk/nb/": html(rill('<ul><li><a href="n1.html">鹿岭区2025年政府信息公开工作年度报告</a><span>2026-01-20</span></li></ul>', _pp)),
     "/xxgk/nb/n1.html": post(rill, _pp, "鹿岭区2025年政府信息公开工作年度报告", f"<p>{TEXT}</p>"),
     "/xxgk/ysq/": post(rill, _pp, "依申请公开", '<form action="/xxgk/ysq/save" method="post">申请人<input name="xm">'
     '所需信息<textarea name="nr"></textarea>'
                        "<button>提交申请</button></form>")},
)  # fmt: skip
# 9 annual years
posts(
    "annual reports", hill, ("政务公开", "公开年报"), "the year before last is only the site's yearly table",
    [("雁溪县水务局2025年政府信息公开工作年度报告", "2026-01-25", f"<p>{TEXT}主动公开信息212条，受理申请7件。</p>"),
     ("雁溪县水务局2024年政府信息公开工作年度报告", "2025-01-24", f"<p>{TEXT}主动公开信息188条。</p>"),
     ("雁溪县水务局2023年政府网站工作年度报表", "2024-01-19", "<p>独立用户访问总量5120个。</p>")],
    [("2025年政府信息公开工作年度报告", DOC, P), ("2024年政府信息公开工作年度报告", DOC, P), ("2023年政府信息公开工作年度报告", DOC, M),
     ("政府网站工作年度报表", DOC, P), ("政府网站监管年度报表", DOC, M)],
)  # fmt: skip
# 10 budget, no final accounts
_x = sheet(部门收支总表=[["2026年部门收支总表"], ["收入", "支出"], [812.5, 812.5]],
           三公经费=[["2026年“三公”经费支出表", ""], ["公务接待费", 1.2], ["公务用车运行维护费", 6.0]])  # fmt: skip
posts(
    "budget only", rill, ("财政资金", "部门预算"), "the 三公 table is a sheet of the workbook",
    [("鹿岭区水务局2026年部门预算", "2026-02-18", f'<p>{TEXT}</p><p>附件：<a href="/f/ys2026.xlsx">2026年部门预算公开表.xlsx</a></p><p>'
      '<a href="/f/jx2026.xlsx">2026年项目支出绩效目标表.xlsx</a></p>'), ("鹿岭区水务局2025年部门预算", "2025-02-20", f"<p>{TEXT}</p>")],
    [("部门预算", DOC, P), ("部门决算", DOC, M), ("“三公”经费预算", DOC, P), ("项目支出绩效目标", DOC, P), ("财政专项资金管理办法", DOC, M), ("预算执行审计结果", DOC, M)],
    {"/f/ys2026.xlsx": _x, "/f/jx2026.xlsx": sheet(绩效=[["项目支出绩效目标表"], ["项目名称", "目标"], ["农村饮水维修养护", "受益人口2万人"]])},
)  # fmt: skip
# 11 final accounts, no budget
posts(
    "accounts only", mill, ("财政资金", "预决算公开"), "opposite of the budget; receptions have a sum, no number of guests",
    [("云浦市水务局2025年度部门决算", "2026-08-28", "<p>一、收入支出决算总体情况。</p><p>二、“三公”经费情况：2025年因公出国（境）团组1个、2人；公务用车购置0辆，保有量3辆；公务接待费"
      "支出0.8万元。较上年减少1.1万元，下降的主要原因是严格落实过紧日子要求，压减车辆运行支出。</p>")],
    [("部门决算", DOC, P), ("部门预算", DOC, M), ("因公出国（境）团组数及人数", LAB, P, "“三公”经费信息"), ("公务用车购置数及保有量", LAB, P, "“三公”经费信息"),
     ("国内公务接待的批次、人数", LAB, M, "“三公”经费信息"), ("“三公”经费增减变化原因", STA, P, "“三公”经费信息")],
)  # fmt: skip
# 12 purchases
posts(
    "purchases", hill, ("政务公开", "政府采购"), "documents of a purchase, no complaint",
    [("雁溪县水务局水质监测设备采购项目竞争性磋商公告", "2026-05-06", '<p>项目预算：86万元。</p><p>附件：<a href="./cs.docx">竞争性磋商文件.docx</a></p>'),
     ("雁溪县水务局水质监测设备采购项目成交结果公告", "2026-05-28", "<p>成交供应商：岚清仪器有限公司，成交金额：81.2万元。</p>"),
     ("雁溪县水务局水质监测设备采购项目合同公告", "2026-06-10", "<p>合同编号：YXSW-2026-03，合同金额81.2万元。</p>")],
    [("采购项目信息", DOC, P), ("采购文件", DOC, P), ("中标或成交结果", DOC, P), ("采购合同", DOC, P), ("投诉处理结果", DOC, M), ("履约验收结果", DOC, M)],
    {"cs.docx": word("水质监测设备采购项目竞争性磋商文件", "第一章 磋商邀请", "第二章 供应商须知")},
)  # fmt: skip
# 13 lists of powers
posts(
    "lists of powers", rill, ("法定主动公开内容", "权责清单"), "权力清单 is not 责任清单; a plan is no list of matters",
    [("鹿岭区水务局权力清单（2026年版）", "2026-04-09", '<p>附件：<a href="/f/ql.xlsx">权力清单.xlsx</a></p>'),
     ("鹿岭区水务局行政许可事项清单", "2026-03-19", "<table><tr><td>1</td><td>取水许可</td></tr></table>"),
     ("鹿岭区水务局2026年度“双随机、一公开”抽查工作计划", "2026-02-06", f"<p>{TEXT}</p>")],
    [("权力清单", DOC, P), ("责任清单", DOC, M), ("行政许可事项清单", DOC, P), ("随机抽查事项清单", DOC, M), ("证明事项清单", DOC, M)],
    {"/f/ql.xlsx": sheet(权力清单=[["序号", "权力名称", "类型"], [1, "取水许可", "行政许可"]])},
)  # fmt: skip
# 14 policies
posts(
    "policies", hill, ("政务公开", "政策文件"), "files of rules, their clean-up, no reading of them",
    [("雁溪县人民政府关于印发《雁溪县节约用水管理办法》的通知", "2026-06-01", "<p>第一条 为加强节约用水管理，制定本办法。</p>"),
     ("雁溪县人民政府关于2025年行政规范性文件清理结果的通告", "2026-01-09", '<p>经清理，保留38件。</p><p><a href="./ql.docx">附件.docx</a></p>')],
    [("县政府出台的规范性文件", DOC, P), ("规范性文件定期清理情况", STA, P), ("已修改、废止、失效的规范性文件目录", DOC, P), ("政策解读", DOC, M), ("涉及水务工作的相关法律法规", DOC, M)],
    {"ql.docx": word("附件", "废止、失效和修改的行政规范性文件目录",
                     table=[["序号", "文件名称", "文号", "处理"], ["1", "雁溪县河道采砂管理规定", "雁政规〔2017〕2号", "废止"]])},
)  # fmt: skip
# 15 proposals
posts(
    "proposals", mill, ("重点领域", "建议提案办理"), "answers to the congress only; no explanation of them",
    [("关于对市十届人大五次会议第37号建议的答复", "2026-07-02", "<p>您提出的关于加强小水库管护的建议收悉，现答复如下：</p>"),
     ("云浦市水务局2026年建议提案办理工作情况报告", "2026-10-15", "<p>2026年共承办人大代表建议6件，均已办结；重点推进小水库除险加固。</p>")],
    [("人大代表建议办理复文", DOC, P), ("政协提案办理复文", DOC, M), ("建议提案办理复文解读或回应材料", DOC, M), ("本单位办理建议提案总体情况及重要工作进展", STA, P)],
)  # fmt: skip
# 16 interaction
column(
    "interaction", rill, ("公众参与", "咨询投诉"), "a box and a telephone; nobody's messages are shown",
    '<h3>局长信箱</h3><form action="/xj/save.do" method="post">姓名<input name="xm">标题<input name="bt">内容<textarea name="nr">'
    '</textarea><button>提交</button></form>'
    '<p>投诉举报电话：0399-2580315（24小时）</p><p><a href="/zxzx/">我要咨询</a></p>',
    [("局长信箱", SRV, P), ("投诉举报电话", LAB, P), ("在线咨询", SRV, P), ("网民留言", DOC, M), ("回复意见", DOC, M), ("网上信访平台", SRV, M)],
    {"/zxzx/": html(rill('<form action="/zxzx/add"><input name="t"><textarea name="c"></textarea><button>'
    '提交咨询</button></form>', ("公众参与", "在线咨询")))},
)  # fmt: skip
# 17 services that fail
column(
    "services that fail", hill, ("公众参与", "互动平台"), "500 leaves a doubt, 404 more than that, a login is a door",
    '<ul class="pt"><li><a href="/hd/xf/">网上信访</a></li><li><a href="/hd/ysq/">依申请公开在线申请</a></li><li><a href="/hd/zj/">'
    '意见征集平台</a></li></ul>',
    [("网上信访", SRV, U), ("依申请公开（平台或途径）", SRV, P), ("意见征集平台", SRV, MU), ("县长信箱", SRV, M)],
    {"/hd/xf/": gone(500), "/hd/ysq/": html(LOGIN.replace("统一身份认证", "依申请公开-用户登录")), "/hd/zj/": gone()},
)  # fmt: skip
# 18 a document behind a login
posts(
    "document behind a login", mill, ("重点领域", "考核评估"), "one article answers with a login page",
    [("云浦市水务系统2026年度考核工作方案", "2026-03-30", html(LOGIN)), ("云浦市水务系统2025年度考核结果通报", "2026-02-11", "<p>优秀等次：河湖管理科、供水科。</p>")],
    [("考核方案", DOC, U), ("考核结果", DOC, P), ("考核办法", DOC, M)],
)  # fmt: skip
# 19 attachments by name and by content
posts(
    "attachments", hill, ("重点领域", "防汛应急"), "files named in the links, one known only by its content",
    [("雁溪县水务局关于印发《防汛应急预案》的通知", "2026-04-20", '<p>值班电话：0399-2411119</p><p><img src="./lc.png" alt="预警信息发布流程图"></p><p>附件：'
      '<a href="./P1.pdf">1.防汛应急预案.pdf</a> <a href="./P2.pdf">2.2026年防汛应急演练方案.pdf</a> <a href="./P3.xlsx">附件3.xlsx</a></p>')],
    [("防汛应急预案", DOC, P), ("防汛应急演练方案", DOC, P), ("防汛物资储备清单", DOC, P), ("预警信息发布流程图", IMG, P), ("值班电话", LAB, P), ("应急演练总结", DOC, M),
     ("灾情统计报告", DOC, M)],
    {"P1.pdf": scan(), "P2.pdf": scan(), "lc.png": png(600, 800),
     "P3.xlsx": sheet(Sheet1=[["雁溪县防汛物资储备清单"], ["品名", "数量", "存放地点"], ["编织袋", 12000, "城关仓库"]])},
)  # fmt: skip
# 20 nameless scans
posts(
    "nameless scans", rill, ("重大项目", "项目资料"), "two scans without a name; they may be anything",
    [("关于公布小水库加固项目有关资料的公告", "2026-07-15", '<p>现将项目有关资料公布如下：</p><p><a href="/f/s1.pdf">附件1.pdf</a></p><p><a '
    'href="/f/s2.pdf">附件2.pdf</a></p>')],
    [("竣工验收报告", DOC, U), ("招标方案", DOC, U)],
    {"/f/s1.pdf": scan(), "/f/s2.pdf": scan()},
)  # fmt: skip
# 21-23 statements
posts(
    "statistics", mill, ("统计数据", "水务统计"), "quarterly figures, no yearly bulletin",
    [("2026年第三季度全市水务统计数据", "2026-10-20", "<p>前三季度全市供水总量1.26亿立方米，同比增长2.1%。</p>"),
     ("2026年第二季度全市水务统计数据", "2026-07-20", "<p>上半年全市供水总量0.81亿立方米。</p>")],
    [("全市水务领域相关统计数据", STA, P), ("季度统计数据", STA, P), ("年度统计公报", DOC, M)],
)  # fmt: skip
posts(
    "plans", hill, ("规划信息", "规划计划"), "a plan is no report of the year",
    [("雁溪县“十五五”水安全保障规划", "2026-08-30", "<p>规划期为2026—2030年。</p>"), ("雁溪县水务局2026年工作要点", "2026-03-02", "<p>一、加快重点水利工程建设。</p>")],
    [("全县水务领域发展相关规划", DOC, P), ("年度工作计划或要点", DOC, P), ("年度工作总结", DOC, M), ("规划中期评估报告", DOC, M)],
)  # fmt: skip
posts(
    "tasks", rill, ("重点领域", "重点工作"), "projects and people's matters, not the report's tasks",
    [("鹿岭区水务局民生实事三季度推进情况", "2026-10-12", "<p>农村饮水提升工程完成投资1860万元，占年度计划的78%。</p>"),
     ("小水库除险加固重大项目进展情况通报", "2026-09-22", "<p>清水塘水库大坝加固已完成，溢洪道施工过半。</p>")],
    [("民生实事推进落实情况", STA, P), ("重大项目推进落实情况", STA, P), ("政府工作报告牵头任务推进落实情况", STA, M), ("热点舆情回应信息", STA, M)],
)  # fmt: skip
# 24, 25 guides
column(
    "guide in prose", hill, ("政务服务", "取水许可"), "headings and paragraphs; no telephone for questions, no door",
    '<div class="bszn"><h4>一、设定依据</h4><p>《中华人民共和国水法》第四十八条。</p><h4>二、申请条件</h4><p>取水用途符合水资源规划。</p><h4>三、申请材料</h4><p>1.申请书；'
    '2.身份证明。</p>'
    "<h4>四、办理时限</h4><p>法定45个工作日，承诺10个工作日。</p><h4>五、收费标准</h4><p>不收费。</p><h4>六、办理地点</h4><p>雁溪县政务服务中心2楼水务窗口。</p>"
    "<h4>七、监督投诉电话</h4><p>0399-2411315</p></div>",
    [("设定依据", LAB, P), ("申请条件", LAB, P), ("办理时限", LAB, P), ("收费标准", LAB, P), ("办理地点", LAB, P), ("咨询电话", LAB, M), ("监督投诉电话", LAB, P),
     ("在线办理入口", SRV, M), ("办理流程图", IMG, M)],
)  # fmt: skip
column(
    "guide in a table", mill, ("政务服务", "河道采砂许可"), "two cells are empty; chart and door are there",
    "<table border=1><tr><td>事项名称</td><td>河道采砂许可</td><td>实施主体</td><td>云浦市水务局</td></tr><tr><td>办理时限</td><td></td><td>"
    "收费依据</td><td></td></tr>"
    '<tr><td>受理条件</td><td colspan=3>符合河道采砂规划，有合法的营业执照。</td></tr><tr><td>办理流程</td><td colspan=3><img src="/up/cslc.png" '
    'alt="河道采砂许可办理流程图"></td>'
    '</tr></table><p><a href="/zwfw/apply?id=7">在线申报</a></p>',
    [("事项名称", LAB, P), ("受理条件", LAB, P), ("办理时限", LAB, M), ("收费依据", LAB, M), ("办理流程图", IMG, P), ("网上办理入口", SRV, P)],
    {"/up/cslc.png": png(700, 900), "/zwfw/apply?id=7": html('<html><body><h1>在线申报</h1><form action="/zwfw/save">'
    '申请人<input name="a"></form></body></html>')},
)  # fmt: skip
# 26 permits, no punishments
posts(
    "permits only", rill, ("双公示", "行政许可"), "许可 is not 处罚",
    [("鹿岭区水务局行政许可决定公示（2026年第9期）", "2026-09-30", "<table><tr><th>决定书文号</th><th>许可内容</th></tr><tr><td>鹿水许〔2026〕41号</td>"
    "<td>取水许可</td></tr></table>")],
    [("行政许可决定", DOC, P), ("行政处罚决定", DOC, M), ("行政强制决定", DOC, M)],
)  # fmt: skip
# 27 empty, 28 drawn by script, 29 out of order
column(
    "empty personnel", hill, ("人事信息", "人事任免"), "暂无数据: nothing was published", '<ul class="lb"></ul><p class="no">暂无数据</p>',
    [("人事任免信息", DOC, M), ("公开招聘结果", DOC, M)],
)  # fmt: skip
column(
    "drawn by script", rill, ("政务公开", "政策解读"), "a shell, nothing can be known", "",
    [("政策解读", DOC, U), ("政策文件", DOC, U), ("解读图片", IMG, U)],
    landing=html('<!DOCTYPE html><html><head><meta charset="utf-8"><title>政策解读</title><script defer '
    'src="/js/chunk-vendors.a1.js"></script>'
                 '<script defer src="/js/app.b2.js"></script></head><body><div id="app"></div></body></html>'),
)  # fmt: skip
column(
    "server in trouble", mill, ("机构信息", "机构职能"), "the column answers 500", "", [("机构名称", LAB, U), ("主要职责", STA, U)],
    landing=gone(500),
)  # fmt: skip
# 30 pictures
column(
    "codes of new media", hill, ("政务公开", "政务新媒体"), "WeChat and a caption below the picture; no Weibo",
    '<div class="xmt"><div><img src="/up/wx.png" alt="“水润雁溪”微信公众号二维码"><p>水润雁溪</p></div><div><img src="/up/dy.png" '
    'alt=""><p>官方抖音号二维码</p></div></div>',
    [("政务微信二维码", IMG, P), ("政务抖音二维码", IMG, P), ("政务微博二维码", IMG, M), ("客户端下载二维码", IMG, M)],
    {"/up/wx.png": png(200, 200), "/up/dy.png": png(200, 200)},
)  # fmt: skip
column(
    "banner is no portrait", hill, ("政务公开", "领导信息"), "the only pictures are the site's own",
    '<div class="ldnr"><p>石怀瑾　县水务局局长</p><p>工作分工：负责局全面工作。</p></div>',
    [("姓名", LAB, P), ("职务", LAB, P), ("工作分工", LAB, P), ("标准证件照", IMG, M), ("办公电话", LAB, M), ("电子邮箱", LAB, M)],
)  # fmt: skip
# 32, 33 files read inside
posts(
    "content of a docx", rill, ("政府信息公开", "信息公开制度"), "the title says nothing, the file says it",
    [("关于公布有关工作制度的通知", "2025-11-20", '<p>现将有关工作制度予以公布。</p><p><a href="/f/zd.docx">附件.docx</a></p>')],
    [("公开制度", DOC, P), ("保密审查制度", DOC, P), ("公开目录", DOC, M)],
    {"/f/zd.docx": word("鹿岭区水务局政府信息公开制度", "第一条 本局政府信息公开工作遵循公正、公平、合法、便民的原则。", "鹿岭区水务局政府信息公开保密审查制度",
                        "第一条 公开信息前应当依法进行保密审查。")},
)  # fmt: skip
posts(
    "content of a workbook", mill, ("财政资金", "收费目录"), "the sheet is the list of fees; funds are another list",
    [("关于公布收费项目的公告", "2026-03-12", '<p>详见附件。</p><p><a href="./sf.xlsx">附件1.xlsx</a></p>')],
    [("行政事业性收费目录清单", DOC, P), ("收费标准", LAB, P), ("政府性基金目录清单", DOC, M)],
    {"sf.xlsx": sheet(目录=[["云浦市水务局行政事业性收费目录清单"], ["收费项目", "收费标准", "政策依据"], ["水土保持补偿费", "1.2元/平方米", "岚价费〔2024〕7号"]])},
)  # fmt: skip
# 34 picture of a text
posts(
    "plan as a picture", hill, ("重点领域", "征地信息"), "the plan is a picture; what it says cannot be read",
    [("雁溪县2026年第4批次征地补偿安置方案公告", "2026-10-08", '<p><img src="./fa.png" width="820"></p>')],
    [("征地补偿安置方案", DOC, P), ("补偿标准", LAB, U), ("征地批准文件", DOC, M)], {"fa.png": png(820, 1160)},
)  # fmt: skip
# 35 an attachment that is gone
posts(
    "attachment gone", hill, ("重点领域", "移民后扶"), "the list of names was removed; the footer has a telephone",
    [("雁溪县2026年移民后期扶持补助发放公示", "2026-08-18", '<p>补助标准：每人每年600元。</p><p>附件：<a href="./md.xlsx">2026年移民后期扶持补助名单.xlsx</a></p>')],
    [("补助名单", DOC, MU), ("补助标准", LAB, P), ("举报电话", LAB, M)], {"md.xlsx": gone()},
)  # fmt: skip
# 36 a broken connection
_h = html(
    hill(
        '<div class="TRS_Editor"><p>机构名称：雁溪县移民事务中心</p><p>办公地址：雁溪县柳堤路22号</p>', ("政务公开", "机构职能")
    )
)
column(
    "cut connection", hill, ("政务公开", "机构职能"), "what did not arrive cannot be called missing", "",
    [("机构名称", LAB, P), ("办公地址", LAB, P), ("办公电话", LAB, U), ("办公时间", LAB, U)],
    landing=Answer(_h.body[: _h.body.index("柳堤路22号</p>".encode()) + len("柳堤路22号</p>".encode())], cut=True),
)  # fmt: skip
# 37 a second page that fails
column(
    "second page fails", mill, ("规划信息", "城乡规划"), "page two answers 500: what is not on page one may be there",
    '<ul><li><a href="./t1.html">云浦市供水专项规划（2024—2035年）</a><span>2026-06-05</span></li></ul><script>createPageHTML(2, 0, '
    '"index", "html")</script>',
    [("供水专项规划", DOC, P), ("规划批后公示", DOC, U)],
    {"t1.html": post(mill, ("规划信息", "城乡规划"), "云浦市供水专项规划（2024—2035年）", "<p>规划范围为市域。</p>", "2026-06-05"), "index_1.html": gone(500)},
)  # fmt: skip
# 38 values drawn as pictures
column(
    "values as pictures", rill, ("机构信息", "联系方式"), "telephone and mail are pictures, hours stand in a scan",
    '<ul><li>办公地址：鹿岭区清涧路7号</li><li>联系电话：<img src="/up/tel.png"></li><li>电子邮箱：<img src="/up/mail.png"></li>'
    '<li>办公时间：详见<a href="/f/sj.pdf">附件</a></li><li>邮政编码：</li></ul>',
    [("办公地址", LAB, P), ("联系电话", LAB, U), ("电子邮箱", LAB, U), ("办公时间", LAB, U), ("邮政编码", LAB, M)],
    {"/up/tel.png": png(120, 20), "/up/mail.png": png(160, 20), "/f/sj.pdf": scan()},
)  # fmt: skip
