"""How the VSB-like county portal writes its pages: frame, breadcrumbs, reverse-numbered lists, articles with downloads."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from evaluation.harness import Page
from tests.sites._kit import Crumb, Post, clock, esc, paragraphs, pdf, relative

NAME = "云泊县人民政府网"
CODE = "9906210007"
Menu = Sequence[tuple[str, str | None]]

NAV: tuple[tuple[str, str, Menu], ...] = (
    ("首页", "/index.htm", ()),
    ("云泊概况", "/ybgk.htm", (("县情简介", "/ybgk/xqjj.htm"), ("行政区划", "/ybgk/xzqh.htm"))),
    (
        "新闻动态",
        "/xwdt.htm",
        (
            ("云泊要闻", "/xwdt/ybyw.htm"),
            ("部门动态", "/xwdt/bmdt.htm"),
            ("乡镇动态", "/xwdt/xzdt.htm"),
            ("通知公告", "/xwdt/tzgg.htm"),
        ),
    ),
    ("政务公开", "/zwgk.htm", ()),
    ("政务服务", "/zwfw.htm", ()),
    (
        "互动交流",
        "/hdjl.htm",
        (
            ("县长信箱", "/hdjl/xzxx.htm"),
            ("领导信箱", "/hdjl/ldxx.htm"),
            ("意见征集", "/hdjl/yjzj.htm"),
            ("网上调查", "/hdjl/wsdc.htm"),
        ),
    ),
    ("专题专栏", "/ztzl.htm", (("防汛抗旱", "/ztzl/fxkh.htm"), ("乡村振兴", "/ztzl/xczx.htm"))),
)

LINKS = (
    ("http://www.gov.cn/", "中国政府网"),
    ("http://www.cangyansheng.example/", "苍岩省人民政府"),
    ("http://slt.cangyansheng.example/", "省水利厅"),
    ("http://www.cangyuanshi.example/", "苍原市人民政府"),
    ("http://www.shiquxian.example/", "石渠县"),
    ("http://www.mupingxian.example/", "木坪县"),
)


def rows_after(unit: str, posts: Sequence[Post]) -> str:
    """The usual row: link, then the date."""
    return "".join(
        f'<li id="line_{unit}_{n}"><a href="{p.url}" target="_blank" title="{esc(p.title)}">{esc(p.title[:36])}</a>'
        f"{'<font color=red>[顶]</font>' if p.pinned else ''}<span>{p.day}</span></li>\n"
        for n, p in enumerate(posts)
    )


def rows_before(unit: str, posts: Sequence[Post]) -> str:
    """Date first, in brackets, with slashes."""
    return "".join(
        f'<li id="line_{unit}_{n}"><span class="timestyle">[{p.day.replace("-", "/")}]</span>&nbsp;'
        f'<a class="c{unit[1:]}" href="{p.url}" title="{esc(p.title)}">{esc(p.title)}</a></li>\n'
        for n, p in enumerate(posts)
    )


def rows_bare(unit: str, posts: Sequence[Post]) -> str:
    """No date at all: it stands in the articles only."""
    return "".join(
        f'<li id="line_{unit}_{n}"><img src="/images/dot.gif" alt=""><a href="{p.url}" title="{esc(p.title)}">'
        f"{esc(p.title)}</a></li>\n"
        for n, p in enumerate(posts)
    )


def rows_by_year(unit: str, posts: Sequence[Post]) -> str:
    """Month and day under a heading with the year."""
    out, year = [], ""
    for number, post in enumerate(posts):
        if post.day[:4] != year:
            year = post.day[:4]
            out.append(f'<li class="nian"><h4>{year}年</h4></li>\n')
        out.append(f'<li id="line_{unit}_{number}"><a href="{post.url}">{esc(post.title)}</a><em>{post.day[5:]}</em></li>\n')
    return "".join(out)


def crumb_plain(crumb: Crumb) -> str:
    links = " &gt;&gt; ".join(f'<a href="{url}">{name}</a>' if url else name for name, url in crumb)
    return f'<div class="weizhi wrap">当前位置：{links}</div>'


def crumb_table(crumb: Crumb) -> str:
    cells = "<span>&gt;</span>".join(
        f'<a class="windowstyle" href="{url}">{name}</a>' if url else f"<em>{name}</em>" for name, url in crumb
    )
    return f'<table class="winstyle wrap" cellspacing="0"><tr><td nowrap="nowrap">您的位置: {cells}</td></tr></table>'


def crumb_none(crumb: Crumb) -> str:
    return ""


class Vsb:
    """Collects the pages of one portal; list pages are numbered backwards, articles live in /info/TREE/ID.htm."""

    def __init__(self, today: dt.date) -> None:
        self.pages: dict[str, Page] = {}
        self.landmarks: dict[str, str] = {}
        """Paths that the truth names and that are numbered here."""
        self._today = today
        self._news = 8300
        self._unit = 3

    def put(self, path: str, markup: str, *, charset: str | None = None, delay: float = 0.0) -> str:
        """GBK bytes; the header is silent unless `charset` is given."""
        self.pages[path] = Page(relative(path, markup), charset=charset, encode_as="gbk", delay=delay)
        return path

    def frame(self, title: str, where: str, main: str, metas: str = "") -> str:
        nav = "".join(
            f'<li><a href="{url}">{name}</a>'
            + ("<ul>" + "".join(f'<li><a href="{u}">{n}</a></li>' for n, u in kids) + "</ul>" if kids else "")
            + "</li>"
            for name, url, kids in NAV
        )
        options = "".join(f'<option value="{url}">{name}</option>' for url, name in LINKS)
        return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<HTML xmlns="http://www.w3.org/1999/xhtml"><HEAD>
<META content="text/html; charset=gb2312" http-equiv="Content-Type"/>
<TITLE>{esc(title)}</TITLE>
<META Name="SiteName" Content="{NAME}" /><META Name="SiteIDCode" Content="{CODE}" />
{metas}<link rel="stylesheet" type="text/css" href="/css/main.css"/>
<SCRIPT language="javascript" src="/system/resource/js/counter.js"></SCRIPT>
<!--Announced by Visual SiteBuilder 9--></HEAD><BODY>
<div class="top wrap"><div class="shijian">{clock(self._today)}</div><div class="tianqi">小雨 5～11℃</div>
<a href="javascript:void(0)" onclick="SetHome(this)">设为首页</a> |
<a href="javascript:;">无障碍</a> | <a href="/wzdt.htm">网站地图</a></div>
<div class="banner"><a href="/"><img src="/images/logo.png" alt="{NAME}"></a></div>
<div class="search"><form action="/ssjg.jsp?wbtreeid=1001" method="post">
<input name="lucenenewssearchkey" value=""><input type="submit" value="搜索"></form></div>
<ul class="daohang wrap">{nav}</ul>
{where}
<div class="main wrap">{main}</div>
<div class="yqlj wrap"><select onchange="window.open(this.value)"><option value="">友情链接</option>{options}</select></div>
<div class="foot"><p><a href="/gywm.htm">关于我们</a> | <a href="/lxwm.htm">联系我们</a> | <a href="/wzdt.htm">网站地图</a></p>
<p>主办单位：云泊县人民政府办公室　地址：云泊县政通路1号　邮编：099700　办公时间：工作日8:30-17:30</p>
<p>联系电话：0399-7100001　传真：0399-7100002　电子邮箱：yunbo@yunboxian.example　网站标识码：{CODE}</p>
<p>苍ICP备20990007号　Copyright &copy; 2019-2024 {NAME}</p></div>
</BODY></HTML>
"""

    def left(self, title: str, menu: Menu, here: str = "") -> str:
        """The left menu; an entry without a URL is a heading that leads nowhere."""
        entries = "".join(
            f'<li class="{"on" if name == here else "yi"}"><a href="{url}">{name}</a></li>\n'
            if url
            else f'<li class="bt"><a href="javascript:;"><b>{name}</b></a></li>\n'
            for name, url in menu
        )
        return f'<div class="zuo"><div class="lmbt">{title}</div><ul class="zcd">{entries}</ul></div>'

    def column_meta(self, name: str) -> str:
        return f'<META Name="ColumnName" Content="{name}" /><META Name="ColumnType" Content="政务公开" />\n'

    def page(
        self,
        path: str,
        name: str,
        crumb: Crumb,
        body: str,
        *,
        left: str = "",
        where: Callable[[Crumb], str] = crumb_plain,
        meta: bool = True,
        charset: str | None = None,
        delay: float = 0.0,
    ) -> str:
        """A standing column page."""
        main = f'{left}<div class="you"><div class="lmmc">{name}</div><div class="nr">{body}</div></div>'
        return self.put(
            path,
            self.frame(f"{name}-{NAME}", where(crumb), main, self.column_meta(name) if meta else ""),
            charset=charset,
            delay=delay,
        )

    def listing(
        self,
        path: str,
        name: str,
        crumb: Crumb,
        posts: Sequence[Post],
        *,
        per: int = 15,
        left: str = "",
        side: str = "",
        rows: Callable[[str, Sequence[Post]], str] = rows_after,
        where: Callable[[Crumb], str] = crumb_plain,
        intro: str = "",
        meta: bool = True,
        charset: str | None = None,
        delay: float = 0.0,
    ) -> str:
        """A list column: page 1 is `stem.htm`, page k is `stem/{N-k+1}.htm`."""
        self._unit += 1
        unit, stem = f"u{self._unit}", path.removesuffix(".htm")
        total = max(1, -(-len(posts) // per))
        for number in range(1, total + 1):
            part = posts[(number - 1) * per : number * per]
            main = (
                f'{left}<div class="you"><div class="lmmc">{name}</div>{intro}'
                f""
                f""
                f""
                f'<div class="nr"><ul class="lb">\n{rows(unit, part)}</ul>'
                f"{self._pager(unit, stem, number, total, len(posts))}</div></div>{side}"
            )
            self.put(
                path if number == 1 else f"{stem}/{total - number + 1}.htm",
                self.frame(f"{name}-{NAME}", where(crumb), main, self.column_meta(name) if meta else ""),
                charset=charset,
                delay=delay,
            )
        return path

    def _pager(self, unit: str, stem: str, number: int, total: int, count: int) -> str:
        def url(page: int) -> str:
            return f"{stem}.htm" if page == 1 else f"{stem}/{total - page + 1}.htm"

        def step(kind: str, text: str, page: int, on: bool) -> str:
            return (
                f'<span class="p_{kind} p_fun"><a href="{url(page)}">{text}</a></span>'
                if on
                else f'<span class="p_{kind}_d p_fun_d">{text}</span>'
            )

        numbers = "".join(
            f'<span class="p_no_d">{k}</span>' if k == number else f'<span class="p_no"><a href="{url(k)}">{k}</a></span>'
            for k in range(1, total + 1)
        )
        goto = (
            f'<span class="p_goto"><input type="text" id="{unit}_goto"><a href="javascript:;" '
            f"onclick=\"_simple_list_gotopage_fun({total},'{unit}_goto',2)\">跳转</a></span>"
        )
        return (
            f'<div class="pb_sys_common pb_sys_normal pb_sys_style1"><span class="p_t">共{count}条</span><span class="p_pages">'
            f"{step('first', '首页', 1, number > 1)}{step('prev', '上页', number - 1, number > 1)}{numbers}"
            f"{step('next', '下页', number + 1, number < total)}"
            f"{step('last', '尾页', total, number < total)}</span>{goto}</div>"
        )

    def article(
        self,
        tree: int,
        title: str,
        day: str,
        crumb: Crumb,
        body: str = "",
        *,
        source: str = NAME,
        files: Sequence[str] = (),
        formed: str = "",
        number: str = "",
        meta: bool = True,
        line: bool = True,
        charset: str | None = None,
    ) -> str:
        """An article page; `formed` adds the table of the disclosed document, `files` attachments behind download.jsp."""
        self._news += 1
        path = f"/info/{tree}/{self._news}.htm"
        metas = (
            f'<META Name="ArticleTitle" Content="{esc(title)}" /><META Name="PubDate" Content="{day} 10:05" />\n'
            if meta
            else ""
        )
        info = (
            f'<div class="ly">时间：{day}　来源：{source}　点击：['
            f""
            f""
            f""
            f'<script>_showDynClicks("wbnews", 13800, {self._news})</script>]</div>'
            if line
            else ""
        )
        table = (
            (
                f'<table class="gwxx"><tr><th>索引号</th>'
                f""
                f""
                f""
                f"<td>YB{tree}/{day[:4]}-{self._news:05d}</td><th>发文机关</th><td>{source}</td></tr>"
                f"<tr><th>文号</th><td>{number or '无'}</td><th>成文日期</th><td>{formed}</td></tr>"
                f"<tr><th>发布日期</th><td>{day}</td><th>有效性</th><td>有效</td></tr></table>"
            )
            if formed
            else ""
        )
        text = body or paragraphs(3, tree, title)
        main = (
            f'<form name="_newscontent_fromname"><div class="nrbt"><h1>{esc(title)}</h1></div>{info}{table}'
            f'<div id="vsb_content"><div class="v_news_content">{text}</div></div>{self._files(files)}'
            '<p>上一条：没有了</p><p>【<a href="javascript:window.close()">关闭</a>】</p></form>'
        )
        return self.put(
            path, self.frame(f"{title}-{NAME}", crumb_plain([*crumb, ("正文", None)]), main, metas), charset=charset
        )

    def _files(self, names: Sequence[str]) -> str:
        out: list[str] = []
        for name in names:
            target = (
                f"/system/_content/download.jsp?urltype=news.DownloadAttachUrl&owner=1380072514&wbfileid={self._news}{len(out)}"
            )
            self.pages[target] = Page(
                pdf(f"file {self._news}-{len(out)}"), content_type="application/octet-stream", charset=None
            )
            link = target.replace("&", "&amp;")
            out.append(
                f'<p>附件【<a href="{link}" target="_blank">{name}</a>】已下载'
                f""
                f""
                f""
                f'<span id="nattach{self._news}{len(out)}">0</span>次</p>'
            )
        return "".join(out)

    def stub(self, path: str, target: str) -> str:
        """A column that answers with a meta refresh."""
        return self.put(
            path,
            f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">'
            f'<META HTTP-EQUIV="REFRESH" CONTENT="0; URL={target}"><title></title></head><body></body></html>',
        )
