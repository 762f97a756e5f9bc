"""Forms of titles, days, labelled values and files beside those of the labelled set, in the frames of its invented sites."""

from typing import Any

import pytest

from evaluation.labelled import Tally, read_article
from tests.labelled._articles_kit import art, duties, news

T = "岚谷县关于开展农村饮水安全大排查的通知"
NOTICE, WORK = ("政务公开", "通知公告"), ("政务公开", "机构设置", "机构职能")
OFFICE = {"办公地址": "岚谷县城关镇清源路21号", "办公电话": "0399-7214455", "负责人": "罗启明"}
PERSONS = [
    {"姓名": "林一舟", "职务": "局长", "分工": "主持全面工作"},
    {"姓名": "范二川", "职务": "副局长", "分工": "分管水资源"},
]
BODY = f'<div class="nr">{news(1, 4)}</div>'

TITLES = [
    ("vsb", f'<div class="v_news_content"><p style="text-align:center"><span style="font-size:22pt">{T}</span></p>{BODY}</div>', "桐墟区住建局"),
    ("henan", f"<P align=center><FONT size=5>{T}</FONT></P>{news(2, 4, '<P>{}')}", "通知公告-榆坪县政府信息公开平台"),
    ("trs", f'<p class=bt>岚谷县人民政府办公室</p><p class=bt>{T}</p><div class="TRS_Editor">{BODY}</div>', f"岚谷县人民政府办公室{T}"),
    ("lonsun", f'<div class="newstitle">{T}</div><div class="wzcon">{BODY}</div>', f"砚河县人民政府 通知公告 {T}"),
    ("boot", f'<div><p class="text-center fs-3">{T}</p>{BODY}</div>', "通知公告"),
    ("aspx", f'<div style="font-weight:bold;text-align:center">{T}</div>{BODY}', "洛棠县人民政府网站"),
]  # fmt: skip
DAYS = [
    "<p>发布日期 2024-03-05</p>", "<div>时间:2024年3月5日 来源：县局</div>", "<p>2024-03-05 字体：[<a href=#>大</a> <a href=#>小</a>]</p>",
    "<p>【发布日期】2024-03-05</p>", "<p>日期：2024.3.5</p>", "<p align=center>〔2024-03-05〕</p>", "<div>管理员 发表于：2024-03-05 阅读：33</div>",
    "<div>编辑：周某 2024/03/05</div>", "<div>发布时间：<span>2024</span>年<span>3</span>月<span>5</span>日</div>", "<p>发布时间：二○二四年三月五日</p>",
    '<div class="sj"><b>发布时间</b><i>2024-03-05</i></div>', '<div><i class="ico"></i>2024-03-05</div>', '<div class="date">05<em>2024/03</em></div>',
    '<div>发布时间：<script>var t="2024-03-05 10:00:00";document.write(t.substr(0,10))</script></div>',
    '<script>{"datePublished":"2024-03-05T09:00:00"}</script>',
]  # fmt: skip
NO_DAYS = [
    "<p>报名截止日期：2025-03-01</p>", "<p>打印日期：2026-11-20</p>", "<p>会议时间：2024年5月6日上午9时</p>",
    "<p>2024年3月1日至5月1日</p>", "<p>（2024年3月1日县政府第12次常务会议审议通过）</p>", "<div>成立于2019年3月5日</div>",
]  # fmt: skip


def _each(shape: str, around: str = "{}") -> str:
    return around.format("".join(shape.format(k=label, v=value) for label, value in OFFICE.items()))


LABELS: list[tuple[str, list[dict[str, str]]]] = [(form, [OFFICE]) for form in (
    _each("<tr><td>{k}<br>{v}</td></tr>", "<table>{}</table>"), _each("<div class=item><label>{k}</label><p>{v}</p></div>"),
    _each("<li>{k}<span>{v}</span></li>", "<ul>{}</ul>"), _each("<p><span>{k}</span><span>：{v}</span></p>"),
    _each("<div class=k>{k}</div><div class=v>{v}</div>", "<div>{}</div>"), _each("【{k}】{v}　", "<div>{}</div>"),
    _each("<b>{k}：</b>{v}<br>", "<p>{}</p>"), _each("{k}：{v}；", "<p>{}</p>"), _each("<p>1、{k}：{v}</p>"), _each("<div><h4>{k}</h4><p>{v}</p></div>"),
    _each("<tr><td>{k}</td><td>：</td><td>{v}</td></tr>", "<table>{}</table>"), _each("<p><b>{k}</b></p><p>{v}</p>"), _each("<p>{k}　{v}</p>"),
    _each("<div class=row><div class=c1><p>{k}</p></div><div class=c2><p>{v}</p></div></div>"), _each("<p>★{k}：{v}</p>"),
    "<div><!-- a comment first --><span>办公地址：</span>岚谷县城关镇清源路21号 <span>办公电话：</span>0399-7214455 <span>负责人：</span>罗启明</div>",
)] + [
    ("".join("<li>" + "，".join(f"{k}：{v}" for k, v in person.items()) + "</li>" for person in PERSONS), PERSONS),
    ("<table><tr><th></th><th>林一舟</th><th>范二川</th></tr><tr><td>职务</td><td>局长</td><td>副局长</td></tr><tr><td>分工</td><td>主持</td><td>协管</td></tr></table>", [{"职务": "局长"}, {"职务": "副局长"}]),
]  # fmt: skip
FILES = [
    ("<a href=\"javascript:download('/upload/x1.pdf')\">实施方案</a>", "x1.pdf"), ('<a href="#" data-href="/up/b2.docx">报名表</a>', "b2.docx"),
    ('<embed src="/up/c3.pdf">', "c3.pdf"), ('<object data="/up/c4.pdf"></object>', "c4.pdf"), ('<a href="/download?id=33">附件1：报名表.doc</a>', "报名表.doc"),
    ("<input type=button value=下载 onclick=\"location.href='/up/c6.xls'\">", "c6.xls"), ('<script>var pdfUrl="/up/c7.pdf";</script>', "c7.pdf"),
    ('<iframe src="/plugins/viewer.aspx?path=/up/c9.docx"></iframe>', "c9.docx"),
]  # fmt: skip
NEVER = "<p>办公电话：</p><p>　　各乡镇人民政府：</p><p>会议要求：要抓好落实。</p><p>主要指标超额完成了全年任务：粮食增产。</p>"


def _cases() -> list[Any]:
    frames = ("trs", "boot", "epoint", "lonsun", "ucap", "henan", "vsb", "aspx", "hanweb")
    titles = [
        art(f"title{n}", f, tab if tab.endswith(T) and f == "trs" else T, body, "", path=NOTICE, tab=tab)
        for n, (f, body, tab) in enumerate(TITLES)
    ]
    days = [
        art(f"day{n}", frames[n % 3], T, f"<h1>{T}</h1>{line}{BODY}", "", path=NOTICE, published="2024-03-05")
        for n, line in enumerate(DAYS)
    ]
    none = [
        art(f"none{n}", frames[n % 9], T, f"<h1>{T}</h1>{line}{BODY}", "", path=NOTICE, no_published=True)
        for n, line in enumerate(NO_DAYS)
    ]
    labels = [
        art(
            f"label{n}",
            frames[n % 9],
            "岚谷县水利局",
            f"<h2>岚谷县水利局</h2>{body}{duties(5)}",
            "",
            path=WORK,
            records=records,
            foot=True,
        )
        for n, (body, records) in enumerate(LABELS)
    ]
    files = [
        art(
            f"file{n}",
            frames[n % 9],
            T,
            f"<h1>{T}</h1><div>{news(1, 2)}<p>{body}</p></div>",
            "",
            path=NOTICE,
            attachments=(name,),
        )
        for n, (body, name) in enumerate(FILES)
    ]
    never = ("办公电话", "各乡镇人民政府", "会议要求", "主要指标超额完成了全年任务")
    return [*titles, *days, *none, *labels, *files, art("never", "trs", "岚谷县水利局", f"<h2>岚谷县水利局</h2>{NEVER}{duties(3)}", "", path=WORK, never=never)]  # fmt: skip


@pytest.mark.parametrize("case", _cases(), ids=lambda case: case.name)
def test_a_form_is_read(case: Any) -> None:
    tally = Tally()
    read_article(case, tally)
    assert tally.wrong == []
