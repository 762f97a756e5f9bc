"""Labels with values: one row a way of printing them; (label, value, group, picture) as read."""

from __future__ import annotations

import pytest

from audit.text import name_key
from crawler.pages.document import Document
from crawler.pages.labels import read_fields

Row = tuple[str, str, int, bool]


def fields(markup: str) -> list[Row]:
    document = Document(f"<html><body><div>{markup}</div></body></html>", "http://www.linchuanxian.example/")
    return [
        (name_key(field.label), field.value, field.group, field.picture) for field in read_fields(document, [document.body])
    ]


def plain(*pairs: tuple[str, str]) -> list[Row]:
    return [(label, value, 0, False) for label, value in pairs]


PHONE, FAX, PLACE = "0399-7103366", "0399-7103377", "临川县滨河东街36号"


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        (f"<p>办公电话：{PHONE}</p>", plain(("办公电话", PHONE))),
        (
            f"<p>办公地址：{PLACE}　　邮　编：099703　传 真：{FAX}</p>",
            plain(("办公地址", PLACE), ("邮编", "099703"), ("传真", FAX)),
        ),
        (
            f"<p>电话：{PHONE}；传真：{FAX}，电子邮箱：lc@linchuan.example</p>",
            plain(("电话", PHONE), ("传真", FAX), ("电子邮箱", "lc@linchuan.example")),
        ),
        (f"<p>地&nbsp;&nbsp;&nbsp;址：{PLACE}<br>电&nbsp;&nbsp;&nbsp;话：{PHONE}</p>", plain(("地址", PLACE), ("电话", PHONE))),
        ("<p><strong>办公</strong><b>电话：</b><span>0399</span><span>-7103366</span></p>", plain(("办公电话", PHONE))),
        (
            f"<p>（一）机构名称：临川县水务局</p><p>2.办公电话：{PHONE}</p><p>③传真号码：{FAX}</p>",
            plain(("机构名称", "临川县水务局"), ("办公电话", PHONE), ("传真号码", FAX)),
        ),
        (
            "<p>办公时间：上午8:30—12:00，下午14:00—17:30（法定节假日除外）</p>",
            plain(("办公时间", "上午8:30—12:00，下午14:00—17:30（法定节假日除外）")),
        ),
        ("<p>办公时间：上午：8:30—12:00 下午：14:00—17:30</p>", plain(("办公时间", "上午：8:30—12:00 下午：14:00—17:30"))),
        ("<p>网址：http://www.linchuan.example/</p>", plain(("网址", "http://www.linchuan.example/"))),
        (
            "<p>电子邮箱：<a href=mailto:lc@linchuan.example>lc@linchuan.example</a></p>",
            plain(("电子邮箱", "lc@linchuan.example")),
        ),
        (f"<p>联系电话（办公室）：{PHONE}</p>", plain(("联系电话办公室", PHONE))),
        ("<p>传真：</p><p>办公电话：123</p>", plain(("传真", ""), ("办公电话", "123"))),
        ("<p>传真：　邮编：099703</p>", plain(("传真", ""), ("邮编", "099703"))),
        ("<p>传真：无</p><p>传真号码：——</p>", plain(("传真", "无"), ("传真号码", "——"))),
        ("<p>办公电话：</p>", plain(("办公电话", ""))),
        (f"<p>办公电话：</p><p>{PHONE}</p>", plain(("办公电话", PHONE))),
        ("<p>主要职责：</p><p>一、贯彻执行水利法律法规。</p>", plain(("主要职责", "一、贯彻执行水利法律法规。"))),
        ("<p>传真：</p><p>一、贯彻执行水利法律法规，负责全县水资源管理工作。</p>", plain(("传真", ""))),
        ("<p>电子邮箱：<img src=/mail.png></p>", [("电子邮箱", "", 0, True)]),
        ("<p>办公电话：<script>document.write(phone)</script></p>", [("办公电话", "", 0, True)]),
        (
            "<p>联系方式：办公地址：甲路1号；办公电话：123</p>",
            plain(("联系方式", "办公地址：甲路1号；办公电话：123"), ("办公地址", "甲路1号"), ("办公电话", "123")),
        ),
        # tables: the label beside
        (
            f"<table><tr><td>单位名称</td><td>临川县水务局</td></tr><tr><td>地　　址</td><td>{PLACE}</td></tr><tr><td>传　　真</td><td>&nbsp;</td></tr>"
            "<tr><td>电子邮箱</td><td><img src=/m.png></td></tr></table>",
            [
                ("单位名称", "临川县水务局", 0, False),
                ("地址", PLACE, 0, False),
                ("传真", "", 0, False),
                ("电子邮箱", "", 0, True),
            ],
        ),
        (
            "<table><tr><td><b>索 引 号</b></td><td>LC001/2026-00012</td><td><b>发文机关</b></td><td>临川县水务局</td></tr>"
            "<tr><td><b>成文日期</b></td><td>2026-08-31</td><td><b>文　　号</b></td><td></td></tr></table>",
            plain(("索引号", "LC001/2026-00012"), ("发文机关", "临川县水务局"), ("成文日期", "2026-08-31"), ("文号", "")),
        ),
        (
            "<table><tr><th>索引号</th><td>LC001</td><th>发布日期</th><td>2026-11-06</td></tr></table>",
            plain(("索引号", "LC001"), ("发布日期", "2026-11-06")),
        ),
        ("<table><tr><td colspan=2>联系方式</td></tr><tr><td>电话：</td><td>123</td></tr></table>", plain(("电话", "123"))),
        (
            "<table><tr><td>联系方式</td><td>电话：123<br>传真：456</td></tr></table>",
            plain(("联系方式", "电话：123 传真：456"), ("电话", "123"), ("传真", "456")),
        ),
        # tables: the label above
        (
            "<table><tr><th>序号</th><th>科室名称</th><th>联系电话</th></tr><tr><td>1</td><td>办公室</td><td>123</td></tr><tr><td>2</td><td>财务股</td><td></td></tr></table>",
            [
                ("序号", "1", 0, False),
                ("科室名称", "办公室", 0, False),
                ("联系电话", "123", 0, False),
                ("序号", "2", 1, False),
                ("科室名称", "财务股", 1, False),
                ("联系电话", "", 1, False),
            ],
        ),
        (
            "<table><tr><td colspan=2>临川县水务局内设机构</td></tr><tr><td>科室</td><td>电话</td></tr><tr><td>办公室</td><td>123</td></tr><tr><td>财务股</td><td>456</td></tr></table>",
            [("科室", "办公室", 0, False), ("电话", "123", 0, False), ("科室", "财务股", 1, False), ("电话", "456", 1, False)],
        ),
        (
            "<table><tr><td>姓名</td><td>职务</td><td>照片</td></tr><tr><td>程望舒</td><td rowspan=2>副局长</td><td><img src=/a.png></td></tr><tr><td>陆听澜</td><td><img src=/b.png></td></tr></table>",
            [
                ("姓名", "程望舒", 0, False),
                ("职务", "副局长", 0, False),
                ("照片", "", 0, True),
                ("姓名", "陆听澜", 1, False),
                ("职务", "副局长", 1, False),
                ("照片", "", 1, True),
            ],
        ),
        # lists
        ("<dl><dt>办公电话</dt><dd>123</dd><dt>传真</dt><dd></dd></dl>", plain(("办公电话", "123"), ("传真", ""))),
        (
            "<ul><li><span>办公电话</span>123</li><li><span>传真号码</span>456</li></ul>",
            plain(("办公电话", "123"), ("传真号码", "456")),
        ),
        (
            "<div class=x><div>办公电话</div><div>123</div></div><div class=x><div>传真号码</div><div></div></div>",
            plain(("办公电话", "123"), ("传真号码", "")),
        ),
        # none
        ("<form><table><tr><td>姓名</td><td><input name=a></td></tr></table><p>联系电话：<input></p></form>", []),
        (
            "<ul><li><span>[水务]</span><a href=/a.html>关于停水的通知</a></li><li><span>[水务]</span><a href=/b.html>关于供水的通知</a></li></ul>",
            [],
        ),
        ("<p>会议指出：要扛牢责任。</p><p>今天是：2026年11月20日</p>", []),
        ("<p style=display:none>办公电话：123</p><!-- 传真：456 -->", []),
    ],
)
def test_ways_of_printing(markup: str, found: list[Row]) -> None:
    assert fields(markup) == found


@pytest.mark.parametrize(
    "person",
    [
        "<p><strong>姓　　名：</strong>{0}</p><p>职　　务：{1}</p>",
        '<table class="ldjj"><tr><td rowspan="3"><img src="/{0}.png"></td><td>姓名：{0}</td></tr><tr><td>职务：{1}</td></tr></table>',
        "<ul><li>姓名：{0}</li><li>职务：{1}</li></ul>",
        "<table><tr><td>姓名</td><td>{0}</td><td>职务</td><td>{1}</td></tr></table>",
    ],
)
def test_persons_are_told_apart(person: str) -> None:
    markup = "".join(person.format(*facts) for facts in (("程望舒", "局长"), ("陆听澜", "副局长"), ("秦砚秋", "总工程师")))
    found = fields(markup)
    assert [(value, group) for label, value, group, _ in found if label == "姓名"] == [
        ("程望舒", 0),
        ("陆听澜", 1),
        ("秦砚秋", 2),
    ]
    assert [(value, group) for label, value, group, _ in found if label == "职务"] == [
        ("局长", 0),
        ("副局长", 1),
        ("总工程师", 2),
    ]


def test_cards_without_a_name_label_are_told_apart_by_their_boxes() -> None:
    found = fields(
        '<div class="card"><h4>程望舒</h4><p>职务：局长</p><p>分工：全面</p></div><div class="card"><h4>陆听澜</h4><p>分工：供水</p><p>职务：副局长</p></div>'
    )
    assert [(label, group) for label, _, group, _ in found] == [("职务", 0), ("分工", 0), ("分工", 1), ("职务", 1)]


def test_two_phones_of_one_office_stay_in_one_group() -> None:
    assert {group for *_, group, _ in fields("<p>单位名称：水务局</p><p>电话：123</p><p>电话：456</p>")} == {0}


def test_the_quote_is_what_the_page_shows() -> None:
    document = Document("<p>地址：甲路1号　传&nbsp;真：456</p>", "http://www.linchuanxian.example/")
    assert [field.quote for field in read_fields(document, [document.body])] == ["地址：甲路1号", "传 真：456"]


def test_a_row_of_bold_cells_heads_the_records_whatever_its_columns_are_called() -> None:
    names = ("学校名称", "地址", "办学许可证号", "年检结论")
    rows = (("映河民办小学", "映河路31号", "教民001号", "合格"), ("柳塘双语学校", "学苑路2号", "教民002号", "合格"))
    for bold in ("<strong>{}</strong>", "<p><b>{}</b></p>"):
        head = "".join(f"<td>{bold.format(name)}</td>" for name in names)
        body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
        read = fields(f"<table><tr>{head}</tr>{body}</table>")
        assert [(label, value) for label, value, *_ in read] == [pair for row in rows for pair in zip(names, row, strict=True)]
        assert len({group for *_, group, _ in read}) == 2
    # Labels in bold beside their values are none.
    beside = "<tr><td><b>姓名</b></td><td>岑远樵</td><td><b>职务</b></td><td>局长</td></tr>"
    assert fields(f"<table>{beside}<tr><td><b>学历</b></td><td>大学</td><td><b>民族</b></td><td>汉族</td></tr></table>")[0][
        :2
    ] == ("姓名", "岑远樵")
