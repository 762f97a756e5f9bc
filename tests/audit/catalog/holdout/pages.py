"""Documents 08 and 09: a page of a content system, and a page that Word saved under the suffix .doc."""

# A row of a table on one line reads as a row.
# fmt: off
from __future__ import annotations

from typing import Any

from .kit import HERE, REQUEST, documents, due, expect, group, item, labels, opens, services, statements


def box(name: str, on: bool) -> str:
    """A real check box."""
    return f'<label><input type="checkbox" disabled {"checked" if on else ""}>{name}</label>'


def channels(*ticked: str) -> str:
    """An inner table of check boxes."""
    names = ["政府网站", "政务新媒体", "政务公开栏", "其他"]
    rows = "".join(f"<tr><td>{box(a, a in ticked)}</td><td>{box(b, b in ticked)}</td></tr>" for a, b in (names[:2], names[2:]))
    return f"<table class='inner'><tbody>{rows}</tbody></table>"


LAW = "《中华人民共和国政府信息公开条例》（国务院令第７１１号）"
HEAD_08 = """<tr><th rowspan="2">序&nbsp;号</th><th colspan="3">公开事项</th><th rowspan="2">公开内容<br>(要素)</th><th rowspan="2">公开<br/>依据</th>
<th rowspan=2>公开时限</th><th rowspan=2>公开主体</th><th rowspan=2>网站公开栏目</th><th rowspan=2>公开渠道和载体</th><th colspan="2">公开对象</th><th colspan=2>公开方式</th></tr>
<tr><th>一级<br>事项</th><th>二级事项</th><th>三级事项</th><th>全社会</th><th>特定对象</th><th>主动</th><th>依申请</th></tr>"""


def cell(text: str, **spans: int) -> str:
    """A cell as an editor pastes it."""
    mark = "".join(f' {name}="{value}"' for name, value in spans.items())
    return f'<td{mark} style="word-break:break-all"><p class="MsoNormal"><span style="font-size:10.5pt">{text}</span></p></td>'


def marks(audience: str, mode: str) -> str:
    """Four ticks."""
    return "".join(cell("√" if on else "&nbsp;") for on in (audience == "全社会", audience != "全社会", mode == "主动", mode != "主动"))


def body_08() -> str:
    """Eight items, with spans in both directions, one of them longer than the table."""
    site = "澄江新区管委会门户网站"
    twenty = cell("信息形成之日起２０个工作日内", rowspan=4)
    rows = [
        cell("1") + cell("生态环境", rowspan=4) + cell("环境质量", rowspan=2) + cell("空气质量")
        + cell("1．空气质量日报<br>2．月度排名<br>&nbsp;&nbsp;（1）各镇排名<br>&nbsp;&nbsp;（2）同比变化") + cell(LAW, rowspan=9) + cell("每日更新") + cell("监测科")
        + cell(f"{site}＞政务公开＞生态环境＞空气质量") + f"<td>{channels('政府网站', '政务新媒体')}</td>" + marks("全社会", "主动"),
        cell("2") + cell("水环境质量") + cell("集中式饮用水水源地水质监测结果") + cell("按月") + cell("监测科")
        + cell(f"{site}＞政务公开＞生态环境＞水环境质量") + f"<td>{channels('政府网站')}</td>" + marks("全社会", "主动"),
        cell("3") + cell("建设项目环评", colspan=2) + cell("受理公示、拟审批公示、审批决定公告") + twenty + cell("环评科")
        + cell(f"{site}»政务公开»生态环境»建设项目环评") + f"<td>{channels('政府网站')}</td>" + marks("全社会", "主动"),
        cell("4") + cell("污染源监管", colspan=2) + cell("重点排污单位名录；监督性监测数据") + cell("监察大队<br>监测科")
        + cell(f"{site}»政务公开»生态环境»污染源监管") + f"<td>{channels('政府网站')}</td>" + marks("全社会", "主动"),
        cell("5") + cell("政务公开", rowspan=2) + cell("公开年报", colspan=2) + cell("政府信息公开工作年度报告") + cell("综合科")
        + cell("http://www.chengjiang.example.gov.cn/zwgk/nb/index.html") + f"<td>{channels('政府网站')}</td>" + marks("全社会", "主动"),
        cell("6") + cell("依申请公开", colspan=2) + cell("申请表下载、在线申请入口、答复结果") + cell("综合科")
        + cell(f"{site}»政务公开»依申请公开") + f"<td>{channels('政府网站')}</td>" + marks("特定对象", "依申请"),
        cell("7") + cell("投诉举报", colspan=3) + cell("1．举报电话：12345<br>2．举报信箱") + cell("按规定及时公开") + cell("综合科")
        + cell(f"{site}»互动交流»投诉举报") + f"<td>{channels('政务公开栏')}</td>" + marks("全社会", "主动"),
    ]
    return "".join(f"<tr>{row}</tr>\n" for row in rows)


def write_08() -> None:
    """Navigation, a layout table and a hidden draft around the catalog; bytes in gb18030, declared as gb2312."""
    page = f"""<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>生态环境分局政务公开标准目录_澄江新区管委会</title>
<style>td{{border:1px solid}}</style><script>var a="<table><tr><td>序号</td></tr></table>";</script></head><body>
<table width="100%"><tr><td><a href="/">首页</a></td><td><a href="/zwgk/">政务公开</a></td><td><a href="/hdjl/">互动交流</a></td></tr></table>
<div class="crumb">当前位置：<a href="/">首页</a>&gt;<a href="/zwgk/">政务公开</a>&gt;标准目录</div>
<h1>澄江新区生态环境分局政务公开标准目录</h1><p>发布时间：2025-03-04　来源：综合科　浏览次数：<span>211</span></p>
<table border="0"><tr><td><table border="1"><thead>{HEAD_08}</thead><tbody>{body_08()}</tbody></table></td></tr></table>
<div style="display:none"><table><tr><td>序号</td><td>公开内容</td></tr><tr><td>1</td><td>草稿</td></tr></table></div>
<p>附件：<a href="a.docx">澄江新区生态环境分局政务公开标准目录.docx</a></p>
<table><tr><td>主办：澄江新区管委会</td><td>网站标识码：0000000000</td></tr></table></body></html>"""
    (HERE / "08_chengjiang_huanjing.html").write_bytes(page.encode("gb18030"))
    expect("08_chengjiang_huanjing.html", "澄江新区生态环境分局政务公开标准目录", "澄江新区管委会门户网站", items_08(),
           [(6, "on_request"), (7, "unticked_website")])


def items_08() -> list[dict[str, Any]]:
    """What a person reads in 08."""
    twenty = due("信息形成之日起20个工作日内", "formed", 20, "working_day")
    base = "政务公开/生态环境/"
    return [
        item("1", ["生态环境", "环境质量", "空气质量"], documents("空气质量日报") + group("月度排名", opens("各镇排名", "同比变化")), [base + "空气质量"],
             due("每日更新", every="P1D"), responsible=["监测科"], channels=["政府网站", "政务新媒体"]),
        item("2", ["生态环境", "环境质量", "水环境质量"], documents("集中式饮用水水源地水质监测结果"), [base + "水环境质量"], due("按月", every="P1M"), responsible=["监测科"]),
        item("3", ["生态环境", "建设项目环评"], documents("受理公示", "拟审批公示", "审批决定公告"), [base + "建设项目环评"], twenty, responsible=["环评科"]),
        item("4", ["生态环境", "污染源监管"], documents("重点排污单位名录", "监督性监测数据"), [base + "污染源监管"], twenty, responsible=["监察大队", "监测科"]),
        item("5", ["政务公开", "公开年报"], documents("政府信息公开工作年度报告"), ["http:"], twenty, responsible=["综合科"]) | {"columns": [
            ["http://www.chengjiang.example.gov.cn/zwgk/nb/index.html"]]},
        item("6", ["政务公开", "依申请公开"], opens("申请表下载") + services("在线申请入口") + documents("答复结果"), ["政务公开/依申请公开"], twenty,
             responsible=["综合科"], audience="特定对象", mode=REQUEST),
        item("7", ["投诉举报"], labels("举报电话：12345") + services("举报信箱"), ["互动交流/投诉举报"], due("按规定及时公开", vague=True),
             responsible=["综合科"], channels=["政务公开栏"], on_website=False),
    ]


HEAD_09 = "".join(f"<td>{text}</td>" for text in ("序号", "一级指标", "二级指标", "三级指标", "公开要素", "公开时限", "牵头单位", "发布栏目", "公开渠道"))
BODY_09 = [
    [("1", 1), ("决策公开", 3), ("重大决策", 2), ("事项目录", 1), ("年度重大行政决策事项目录", 1), ("每年4月底前", 1), ("办公室", 3),
     ("首页 &gt; 政务公开 &gt; 决策公开 &gt; 重大决策预公开", 1), ("√网站 　微信", 1)],
    [("2", 1), ("意见征集", 1), ("决策草案、草案解读、意见征集公告、意见采纳情况反馈", 1), ("征集期不少于30日", 1), ("首页 &gt; 政务公开 &gt; 决策公开 &gt; 意见征集", 1), ("√网站 √微信", 1)],
    [("3", 1), ("会议公开", 1), ("部门办公会议", 1), ("会议议题、议定事项", 1), ("会议召开后5个工作日内", 1), ("首页 &gt; 政务公开 &gt; 决策公开 &gt; 会议公开", 1), ("√网站 　微信", 1)],
    [("4", 1), ("执行公开", 2), ("工作落实", 2), ("重点工作", 1), ("重点工作进展情况、取得成效", 1), ("每季度末更新", 1), ("督查科", 2),
     ("首页 &gt; 政务公开 &gt; 执行公开", 1), ("√网站 　微信", 1)],
    [("5", 1), ("审计整改", 1), ("审计查出问题整改情", 1), ("信息形成之日起20个工作日内", 1), ("首页 &gt; 政务公开执行公开 &gt; 审计整改", 1), ("√网站 　微信", 1)],
]


def write_09() -> None:
    """Word's own HTML named .doc: three levels of items, one table a page with its header again, √ before a channel's name."""
    def table(rows: list[list[tuple[str, int]]]) -> str:
        lines = ["".join(f"<td rowspan={span}><p class=MsoNormal>{text}<o:p></o:p></p></td>" for text, span in row) for row in rows]
        return f"<table class=MsoTableGrid border=1><tr>{HEAD_09}</tr>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>"
    page = f"""<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta charset="utf-8"><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head>
<body><p align=center><b>石棠县发展和改革局政务公开指标分解表</b></p><p>（2025年度）</p>{table(BODY_09[:3])}
<p style='page-break-before:always'>&nbsp;</p>{table(BODY_09[3:])}<p>注：√为应选渠道。</p></body></html>"""
    (HERE / "09_shitang_fagai.doc").write_bytes(page.encode("utf-8"))
    expect("09_shitang_fagai.doc", "石棠县发展和改革局政务公开指标分解表", "石棠县人民政府", items_09(),
           [(5, "truncated"), (5, "missing_separator")])


def items_09() -> list[dict[str, Any]]:
    """What a person reads in 09."""
    free: dict[str, Any] = {"audience": None, "mode": None, "channels": ["网站"]}
    base = "政务公开/决策公开/"
    return [
        item("1", ["决策公开", "重大决策", "事项目录"], documents("年度重大行政决策事项目录"), [base + "重大决策预公开"],
             due("每年4月底前", by="04-30", every="P1Y"), responsible=["办公室"], **free),
        item("2", ["决策公开", "重大决策", "意见征集"], documents("决策草案", "草案解读", "意见征集公告") + opens("意见采纳情况反馈"),
             [base + "意见征集"], due("征集期不少于30日", vague=True), responsible=["办公室"], **{**free, "channels": ["网站", "微信"]}),
        item("3", ["决策公开", "会议公开", "部门办公会议"], documents("会议议题", "议定事项"), [base + "会议公开"],
             due("会议召开后5个工作日内", "meeting", 5, "working_day"), responsible=["办公室"], **free),
        item("4", ["执行公开", "工作落实", "重点工作"], statements("重点工作进展情况", "取得成效"), ["政务公开/执行公开"],
             due("每季度末更新", every="P3M"), responsible=["督查科"], **free),
        item("5", ["执行公开", "工作落实", "审计整改"], opens("审计查出问题整改情"), ["政务公开/执行公开/审计整改"],
             due("信息形成之日起20个工作日内", "formed", 20, "working_day"), responsible=["督查科"], **free),
    ]
