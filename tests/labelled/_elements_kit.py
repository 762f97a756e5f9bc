"""Builders of the element cases: whole pages with the frame that real sites have, so that only the content block may count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from tests.labelled.form import HOST, TODAY, Answer, Case, Element

lab = partial(Element, kind="label")
doc = partial(Element, kind="document")
img = partial(Element, kind="image")
srv = partial(Element, kind="service")
stm = partial(Element, kind="statement")


@dataclass(frozen=True)
class Place:
    """A place that exists nowhere, and the hotline, address and records of its website's footer."""

    name: str
    phone: str
    address: str


YUNLAN = Place("云澜县", "0399-7000100", "云澜县澄江路1号")
LINPU = Place("临浦区", "0399-6100200", "临浦区望湖大道88号")
QINGLAN = Place("青岚市", "0399-5200300", "青岚市杉林东路6号")
SHIPAN = Place("石畔镇", "0399-4300400", "石畔镇石桥街9号")

DECOYS = (
    ("“十四五”成就巡礼：云端上的茶乡", "2026-11-18"),
    ("全市政务公开业务培训班开班", "2026-11-15"),
    ("秋冬季森林防火倡议书", "2026-11-11"),
)
MENU = ("机构职能", "领导信息", "内设机构", "政策文件", "规划计划", "统计信息", "人事信息", "财政资金")


@dataclass(frozen=True)
class Post:
    """A row of a list and the article that it leads to; `files` are (name, address relative to the article)."""

    title: str
    date: str = "2026-06-12"
    body: str | None = None
    files: tuple[tuple[str, str], ...] = ()
    status: int = 200
    shown: str | None = None
    """The title as the list shows it, where it is cut there (the whole one then stands in the title attribute)."""
    href: str | None = None
    """Another address than an article of the column: a file, another page."""


@dataclass(frozen=True)
class Child:
    """A child column that the landing page links in its content block."""

    name: str
    posts: tuple[Post, ...] = ()
    body: str = ""
    status: int = 200


SCAN = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>>>endobj\n"
    b"xref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \n0000000101 00000 n \n"
    b"trailer<</Size 4/Root 1 0 R>>\nstartxref\n178\n%%EOF\n"
)
"""A PDF of one page without any text, as a scanner makes it."""
TYPES = {
    "pdf": "application/pdf",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "jpg": "image/jpeg",
    "png": "image/png",
}


def file_answer(href: str, status: int = 200) -> Answer:
    """A file as the server sends it; what is inside cannot be read by a program."""
    ext = href.rsplit(".", 1)[-1].lower()
    body = SCAN if ext == "pdf" else b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 504
    return Answer(body if status == 200 else b"", TYPES.get(ext, "application/octet-stream"), status)


def html(text: str, status: int = 200, encoding: str = "utf-8") -> Answer:
    return Answer(text.encode(encoding), f"text/html; charset={encoding}", status)


def crumbs(path: Sequence[str]) -> str:
    above = [("首页", "/"), *((name, f"/zwgk/n{n}/") for n, name in enumerate(path[:-1]))]
    return " &gt; ".join([*(f'<a href="{href}">{name}</a>' for name, href in above), f"<span>{path[-1]}</span>"])


def page(
    place: Place,
    path: Sequence[str],
    body: str,
    *,
    style: str = "trs",
    title: str | None = None,
    article: bool = False,
    menu: Sequence[str] = MENU,
    side: Sequence[tuple[str, str]] = DECOYS,
    head: str = "",
    charset: str = "utf-8",
    footer: str = "",
) -> str:
    """The frame round a content block: clock, navigation, breadcrumb, left menu, side list, footer. `style`: trs | table | platform."""
    site = f"{place.name}人民政府门户网站"
    name = title or path[-1]
    meta = (
        f'<meta name="SiteName" content="{site}"><meta name="SiteIDCode" content="3999000021">'
        f'<meta name="ColumnName" content="{path[-1]}">'
    )
    if article:
        meta += f'<meta name="ArticleTitle" content="{name}">'
    top = (
        '<div class="topbar"><span id="clock">今天是2026年11月20日 星期五</span>'
        '<span class="tq">多云 9℃～16℃</span><a href="#">无障碍阅读</a><a href="#">长者模式</a></div>'
    )
    nav = "".join(
        f'<li><a href="{slug}">{text}</a></li>'
        for slug, text in (
            ("/", "首页"),
            ("/xwzx/", "新闻中心"),
            ("/zwgk/", "政务公开"),
            ("/zwfw/", "政务服务"),
            ("/hdjl/", "互动交流"),
        )
    )
    left = "".join(f'<li><a href="/zwgk/xxgkml/lm{n}/">{text}</a></li>' for n, text in enumerate(menu))
    right = "".join(
        f'<li><a href="/xwzx/zwyw/t{d.replace("-", "")}_{n}.html">{t}</a><span>{d}</span></li>' for n, (t, d) in enumerate(side)
    )
    foot = (
        f"主办：{place.name}人民政府办公室　承办：{place.name}大数据中心　联系电话：{place.phone}　地址：{place.address}　邮编：399000"
        "　传真：0399-7000199<br>网站标识码：3999000021　滇ICP备00000000号-1　电子邮箱：web@case.example" + footer
    )
    if style == "table":
        return (
            f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={charset}"><title>{name}-{site}</title>{head}</head>'
            f'<body><table width="1000" align="center"><tr><td colspan="2">{top}<img src="/images/banner.jpg" width="1000"></td></tr>'
            f'<tr><td colspan="2" class="daohang"><ul>{nav}</ul></td></tr>'
            f'<tr><td colspan="2" class="dqwz">当前位置：{crumbs(path)}</td></tr>'
            f'<tr><td width="210" valign="top" class="leftmenu"><ul>{left}</ul><p>热点信息</p><ul class="hot">{right}</ul></td>'
            f'<td valign="top" class="nr">{body}</td></tr></table>'
            f'<table width="1000" align="center" class="bottom"><tr><td class="footer">{foot}</td></tr></table></body></html>'
        )
    if style == "platform":
        return (
            f'<!DOCTYPE html><html><head><meta charset="{charset}"><title>{name} - 政府信息公开</title>{meta}{head}</head><body>'
            f'<header class="header">{top}<a href="/"><img src="/images/gh.png" alt="国徽"></a><h1>政府信息公开</h1>'
            f'<nav class="nav"><ul>{nav}</ul></nav></header><div class="zfxxgk_bread">您的位置：{crumbs(path)}</div>'
            f'<div class="zfxxgk_left"><ul>{left}</ul></div>'
            f'<div class="zfxxgk_zdgk"><div class="zfxxgk_zdgkc">{body}</div></div>'
            f'<aside class="sidebar"><h3>相关推荐</h3><ul>{right}</ul></aside><footer class="footer">{foot}</footer></body></html>'
        )
    return (
        f'<!DOCTYPE html><html lang="zh-CN"><head><meta charset="{charset}"><title>{name}_{site}</title>{meta}{head}</head><body>'
        f'{top}<div class="header"><a href="/"><img src="/images/logo.png" alt="{site}"></a>'
        f'<div class="nav"><ul>{nav}</ul></div></div><div class="breadcrumb">当前位置：{crumbs(path)}</div>'
        f'<div class="wrap"><div class="left"><h3>信息公开目录</h3><ul class="menu">{left}</ul></div>'
        f'<div class="right content">{body}</div><div class="side"><h3>热点推荐</h3><ul>{right}</ul></div></div>'
        f'<div class="footer">{foot}<img src="/images/icp.png" alt="公安备案图标"></div></body></html>'
    )


BODIES = (
    "<p>各有关单位：</p><p>{name}已按程序办理，现予以公布，请结合实际抓好落实。</p><p>特此公布。</p>",
    "<p>{name}正文如下：</p><p>一、总体要求。坚持问题导向，突出重点，统筹推进。</p><p>二、主要内容。分类明确标准和步骤，逐项细化到位。</p>"
    "<p>三、其他事项。自公布之日起执行，由{place}有关部门负责解释。</p>",
    "<p>根据有关规定，现将{name}予以公布，接受社会监督。</p><p style='text-align:right'>{place}</p>",
)


def prose(title: str, place: Place) -> str:
    """A plain body for an article whose title alone matters."""
    name = title if "《" in title else f"《{title}》"
    return BODIES[len(title) % len(BODIES)].format(name=name, place=place.name)


def rows_html(posts: Sequence[Post], links: Sequence[str], style: str) -> str:
    out = []
    for post, link in zip(posts, links, strict=True):
        shown = post.shown or post.title
        attr = f' title="{post.title}"' if post.shown or style != "table" else ""
        if style == "table":
            out.append(f'<tr><td>·<a href="{link}"{attr} target="_blank">{shown}</a></td><td width="90">{post.date}</td></tr>')
        elif style == "platform":
            out.append(f'<li><a href="{link}"{attr} target="_blank">{shown}</a><b>{post.date}</b></li>')
        else:
            out.append(f'<li><span class="date">{post.date}</span><a href="{link}"{attr} target="_blank">{shown}</a></li>')
    if style == "table":
        return f'<table width="98%" class="list">{"".join(out)}</table>'
    return f'<ul class="list">{"".join(out)}</ul>'


def article_html(post: Post, place: Place, path: Sequence[str], style: str) -> str:
    files = "".join(
        f'<p>附件{n if len(post.files) > 1 else ""}：<a href="{href}" appendix="true">{name}</a></p>'
        for n, (name, href) in enumerate(post.files, 1)
    )
    body = post.body if post.body is not None else prose(post.title, place)
    text = (
        f'<h1 class="title">{post.title}</h1><div class="info">发布时间：{post.date} 09:20　来源：{place.name}人民政府　浏览次数：217　'
        f'【<a href="javascript:window.print()">打印</a>】</div><div class="TRS_Editor" id="zoom">{body}{files}</div>'
    )
    return page(place, path, text, style=style, title=post.title, article=True)


def put_posts(
    pages: dict[str, Answer], base: str, posts: Sequence[Post], place: Place, path: Sequence[str], style: str, start: int = 1
) -> list[str]:
    """Adds the articles and files of `posts` to `pages`; returns the rows' links, relative to `base`."""
    links = []
    for n, post in enumerate(posts, start):
        if post.href is not None:
            links.append(post.href)
            ext = post.href.rsplit(".", 1)[-1].lower()
            if ext in TYPES and not post.href.startswith("http"):
                pages[base + post.href.removeprefix("./")] = file_answer(post.href, post.status)
            continue
        folder = post.date[:7].replace("-", "")
        link = f"./{folder}/t{post.date.replace('-', '')}_{41000 + n}.html"
        links.append(link)
        if post.status == 200:
            pages[base + link[2:]] = html(article_html(post, place, path, style))
        else:
            pages[base + link[2:]] = html(f"<html><body><h1>Error {post.status}</h1></body></html>", post.status)
        for _, href in post.files:
            pages[f"{base}{folder}/{href.removeprefix('./')}"] = file_answer(href)
    return links


def column(
    name: str,
    why: str,
    path: Sequence[str],
    elements: Sequence[Element],
    *,
    body: str = "",
    posts: Sequence[Post] = (),
    later: Sequence[Post] | None = None,
    later_status: int = 200,
    children: Sequence[Child] = (),
    place: Place = YUNLAN,
    style: str = "trs",
    extra: dict[str, Answer] | None = None,
    menu: Sequence[str] = MENU,
    side: Sequence[tuple[str, str]] = DECOYS,
    head: str = "",
    encoding: str = "utf-8",
    footer: str = "",
) -> Case:
    """One column: standing text (`body`), child columns, a list, perhaps a second page of it (`later`). `extra`: address relative → answer."""
    base = f"{HOST}/zwgk/{name.replace('_', '')}/"
    pages: dict[str, Answer] = {}
    block = f"<h2>{path[-1]}</h2>{body}"
    if children:
        links = "".join(f'<li><a href="./zl{n}/">{child.name}</a></li>' for n, child in enumerate(children, 1))
        block += f'<div class="zlm"><ul>{links}</ul></div>'
    for n, child in enumerate(children, 1):
        below = f"{base}zl{n}/"
        inner = f"<h2>{child.name}</h2>{child.body}"
        if child.posts:
            inner += rows_html(
                child.posts, put_posts(pages, below, child.posts, place, (*path, child.name), style, n * 100), style
            )
        elif not child.body:
            inner += '<ul class="list"></ul>'
        pages[below] = html(page(place, (*path, child.name), inner, style=style, menu=menu, side=side), child.status)
    if posts:
        rows = rows_html(posts, put_posts(pages, base, posts, place, path, style), style)
        pager = ""
        if later is not None:
            pager = '<div class="page"><span>1</span> <a href="./index_1.html">2</a> <a href="./index_1.html">下一页</a> 共2页</div>'
            second = f"<h2>{path[-1]}</h2>" + rows_html(later, put_posts(pages, base, later, place, path, style, 61), style)
            second += (
                '<div class="page"><a href="./index.html">上一页</a> <a href="./index.html">1</a> <span>2</span> 共2页</div>'
            )
            pages[base + "index_1.html"] = html(page(place, path, second, style=style, menu=menu, side=side), later_status)
        block += rows + pager
    text = page(place, path, block, style=style, menu=menu, side=side, head=head, charset=encoding, footer=footer)
    pages[base] = html(text, encoding=encoding)
    pages[base + "index.html"] = pages[base]
    for href, answer in (extra or {}).items():
        pages[HOST + href if href.startswith("/") else base + href] = answer
    return Case(
        name=f"elements-{name.replace('_', '-')}",
        make=style,
        url=base,
        pages=pages,
        why=why,
        path=tuple(path),
        today=TODAY,
        elements=tuple(elements),
    )
