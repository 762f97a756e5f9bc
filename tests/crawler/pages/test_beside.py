"""A list beside the page's own place is none of the page's; a list that the page's own name heads, or that lies in its folder, is."""

from __future__ import annotations

import datetime as dt

import pytest

from crawler.pages.document import Document
from crawler.pages.links import read_links
from crawler.pages.lists import read_list
from crawler.pages.page import ListBlock

TODAY = dt.date(2026, 11, 20)
NEWS = "".join(
    f'<li><a href="{{folder}}{n}.html" title="县里的第{n}件新鲜事登上了报纸">县里的第{n}件新鲜事登上了报纸</a><span>2026-11-{n}</span></li>'
    for n in range(15, 20)
)
ISLAND = (
    '<script type="text/xml"><datastore><recordset><record><![CDATA[<tr><td><a href="/art/2026/9/4/art_7_1.html">二〇二五年财政决算报告</a></td>'
    '<td>[2026-09-04]</td></tr>]]></record><record><![CDATA[<tr><td><a href="/art/2026/8/1/art_7_2.html">二〇二六年部门预算汇总表</a></td>'
    "<td>[2026-08-01]</td></tr>]]></record></recordset></datastore></script>"
)


def read(main: str, heading: str = "要闻速递", folder: str = "/zx/yw/", menu: str = "") -> ListBlock:
    text = f"""<html><head><meta charset="utf-8"><title>预算决算-某县人民政府</title><meta name="ColumnName" content="预算决算"></head><body>
<div class="dq">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <span>预算决算</span></div>
<div id="zt"><div class="zuo">{menu}</div><div class="zhong">{main}</div><div class="you"><h4>{heading}</h4><ul>{NEWS.format(folder=folder)}</ul></div></div></body></html>"""
    document = Document(text, "http://www.a.example/zwgk/ysjs/index.html")
    return read_list(document, read_links(document), TODAY)


def test_what_the_page_keeps_unseen_is_its_list() -> None:
    block = read(f"<h2>预算决算</h2><div>{ISLAND}</div>")
    assert [post.date for post in block.posts] == [dt.date(2026, 9, 4), dt.date(2026, 8, 1)]


@pytest.mark.parametrize(
    ("main", "state"),
    [
        ("<h2>预算决算</h2><ul class='list'></ul><p>暂无数据</p>", "empty"),
        ("<h2>预算决算</h2><div><p>办公地址：某县双桥路9号，办公电话：0399-2411206。</p></div>", "none"),
    ],
)
def test_news_beside_it_are_no_list(main: str, state: str) -> None:
    assert read(main).state == state


@pytest.mark.parametrize(
    ("main", "heading", "folder", "menu"),
    [
        (
            "",
            "要闻速递",
            "/zx/yw/",
            "<h2>预算决算</h2><ul><li><a href='/a/'>部门预算</a></li><li><a href='/b/'>部门决算</a></li></ul>",
        ),
        ("<h2>预算决算</h2><p>本栏目公开预算和决算。</p>", "预算决算", "/zx/yw/", ""),
        ("<h2>预算决算</h2><p>本栏目公开预算和决算。</p>", "文件列表", "/zwgk/ysjs/", ""),
        ("", "要闻速递", "/zx/yw/", ""),
    ],
    ids=["its name heads a menu", "under its own name", "in its own folder", "no place bears its name"],
)
def test_a_list_that_may_be_the_pages_own_stays(main: str, heading: str, folder: str, menu: str) -> None:
    block = read(main, heading, folder, menu)
    assert (block.state, len(block.posts)) == ("posts", 5)


def test_a_short_menu_is_no_heading_of_the_list_beside_it() -> None:
    menu = "<h2>栏目导航</h2><ul><li><a href='/a/'>机构概况</a></li><li><a href='/b/'>通知公告</a></li><li><a href='/c/'>政策文件</a></li></ul>"
    text = f"""<html><head><title>粮食流通_某县粮食局</title></head><body><div class="pos">当前位置：<a href="/">首页</a> &gt;
<a href="/zwgk/">政务公开</a> &gt; 粮食流通</div><div class="lft">{menu}</div><div class="rgt"><ol>{NEWS.format(folder="/lq/")}</ol></div></body></html>"""
    document = Document(text, "http://www.a.example/lsj/tz.html")
    block = read_list(document, read_links(document), TODAY)
    assert (block.state, len(block.posts)) == ("posts", 5)
