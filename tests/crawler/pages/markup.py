"""Small pages in the manner of the CMS families of cms_patterns.md §1: a frame with the usual traps, and what is put in it.

Everything is invented; addresses end in .example.
"""

from __future__ import annotations

import datetime as dt

from crawler.pages.content import read_body
from crawler.pages.document import Document
from crawler.pages.links import read_links
from crawler.pages.lists import read_list
from crawler.pages.page import Body, ListBlock

TODAY = dt.date(2026, 11, 20)
SITE = "http://www.linchuanxian.example"
URL = f"{SITE}/zwgk/bmwj/index.html"

HEAD = """<div class="topbar"><span>今天是2026年11月20日 星期五</span> 您是第 20261120 位访客</div>
<div class="header"><form action="/search"><input name="keyword"><input type="submit" value="搜索"></form></div>
<ul class="daohang"><li><a href="/">首页</a></li><li><a href="/xwdt/">新闻动态</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/hdjl/">互动交流</a></li></ul>"""
CRUMB = """<div class="dqwz">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/bmwj/">部门文件</a></div>"""
LEFT = """<div class="zuo"><h2>政务公开</h2><ul><li><a href="/zwgk/jgzn/">机构职能</a></li><li><a href="/zwgk/bmwj/">部门文件</a></li>
<li><a href="/zwgk/zcjd/">政策解读</a></li><li><a href="/zwgk/tzgg/">通知公告</a></li></ul></div>"""
HOT = """<div class="you2"><h3>最新信息</h3><ul><li><a href="/zwgk/tzgg/202611/t20261119_9001.html">关于城区道路施工的通告</a> <span>2026-11-19</span></li>
<li><a href="/zwgk/tzgg/202611/t20261118_9002.html">关于开展志愿服务的通知</a> <span>2026-11-18</span></li>
<li><a href="/zwgk/tzgg/202611/t20261117_9003.html">关于核酸检测点调整的通知</a> <span>2026-11-17</span></li></ul></div>"""
FOOT = """<div class="bottom"><p>主办单位：临川县人民政府办公室　地址：临川县迎宾路1号　电话：0399-7000001　传真：0399-7000002</p>
<p>网站标识码：9907770001　Copyright © 2018-2025 临川县人民政府</p><p>网站累计访问 20261119 次</p></div>"""


def page(
    main: str,
    *,
    title: str = "部门文件_临川县人民政府网",
    metas: str = '<meta name="ColumnName" content="部门文件">',
    crumb: str = CRUMB,
    left: str = LEFT,
    side: str = "",
    scripts: str = "",
) -> str:
    return (
        f"<!DOCTYPE html><html><head><meta charset=utf-8><title>{title}</title>{metas}{scripts}</head><body>{HEAD}{crumb}"
        f'<div class="main">{left}<div class="you">{main}</div>{side}</div>{FOOT}</body></html>'
    )


def listed(markup: str, url: str = URL) -> ListBlock:
    document = Document(markup, url)
    return read_list(document, read_links(document), TODAY)


def body(markup: str, url: str = URL) -> Body:
    document = Document(markup, url)
    links = read_links(document)
    return read_body(document, links, read_list(document, links, TODAY), TODAY)


def rows(count: int, make: str, first: dt.date = dt.date(2026, 11, 12), step: int = 9) -> str:
    """`count` rows from a template with {n}, {iso}, {d8}, {ym}, {y}, {m}, {d}, {mm}, {dd}, {title}; newest first."""
    out = []
    for n in range(count):
        day = first - dt.timedelta(days=step * n)
        out.append(
            make.format(
                n=n + 1,
                iso=day.isoformat(),
                d8=day.strftime("%Y%m%d"),
                ym=day.strftime("%Y%m"),
                y=day.year,
                m=day.month,
                d=day.day,
                mm=f"{day.month:02d}",
                dd=f"{day.day:02d}",
                title=f"关于印发《{'水电路桥田林山湖草'[n % 9]}源管护办法》的通知",
            )
        )
    return "\n".join(out)
