"""The markup of 麦岭县: a home-made PHP portal of nested tables in GBK, with its openness platform on one UTF-8 page."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from evaluation.harness import Page
from tests.sites._more3_kit import back, esc, han, hexid, paras, today_line

COUNTY = "麦岭县人民政府"
SITE = "麦岭县人民政府网"
UNIT = "麦岭县人民政府办公室"
HOME = ("首页", "/")
OPEN = ("政务公开", "/zwgk/index.php")
TALK = ("互动交流", "/hdjl/index.html")
NEWS = ("新闻中心", "/xwzx/index.html")
# name, address, how the image tells its name
NAV = [
    ("首页", "/", "alt"),
    ("麦岭概况", "/mlgk/index.html", "alt"),
    ("新闻中心", "/xwzx/index.html", "alt"),
    ("政务公开", "/zwgk/index.php", "title"),
    ("政府信息公开", "/xxgk/", "alt"),
    ("互动交流", "/hdjl/index.html", "both"),
    ("办事服务", "http://zwfw.mailing-fictional.gov.cn/", "alt"),
]
# headings of the accordion and what is below; {base} is filled in by the frame
MENU: list[tuple[str, str, list[tuple[str, str]]]] = [
    (
        "机构设置",
        "javascript:;",
        [
            ("机构职能", "/zwgk/jgzn.php"),
            ("领导之窗", "/zwgk/ldzc.php"),
            ("内设机构", "/zwgk/nsjg.php"),
            ("政府部门", "/bmgk.php"),
        ],
    ),
    (
        "政策文件",
        "#",
        [("政府文件", "/zwgk/zfwj/"), ("规范性文件", "/zwgk/gfxwj/"), ("政策解读", "/zwgk/zcjd/")],
    ),
    ("财政信息", "javascript:;", [("预决算公开", "/list.php?id=45"), ("政府采购", "/zwgk/zfcg/")]),
    ("人事信息", "javascript:void(0)", [("人事任免", "/list.php?id=46")]),
    ("规划计划", "/list.php?id=47", []),
    ("统计信息", "#", [("统计公报", "/zwgk/tjgb/"), ("统计数据", "/list.php?id=48")]),
    ("应急管理", "javascript:;", [("应急预案", "/zwgk/yjya/")]),
    ("审计公开", "javascript:;", [("审计结果", "/sjgk/jieguo.html")]),
    ("会议公开", "javascript:;", [("政府常务会议", "{www}/list.php?id=49")]),
    ("建议提案办理", "{https}/zwgk/jyta/", []),
    ("乡镇公开", "/xzgk.php?town=lz", []),
]


@dataclass
class Post:
    title: str
    day: str
    body: str = ""
    formed: str = ""
    url: str = ""


@dataclass
class County:
    """The pages as they grow; everything outside /xxgk/ is sent in GBK without a charset in the header."""

    base: str
    today: date
    pages: dict[str, Page] = field(default_factory=dict)
    posts: list[Post] = field(default_factory=list)
    serial: int = 34105

    def put(self, path: str, body: str, **more: object) -> Page:
        assert path not in self.pages, path
        page = Page(body, charset=None, encode_as="gb18030", **more)  # type: ignore[arg-type]
        self.pages[path] = page
        return page

    def fill(self, url: str) -> str:
        https, www = self.base.replace("http:", "https:"), self.base.replace("127.0.0.1", "localhost")
        return url.replace("{https}", https).replace("{www}", www)

    # ------------------------------------------------------------ the portal's frame
    def frame(self, title: str, crumb: list[tuple[str, str]], main: str, menu: str = "", metas: str = "") -> str:
        bar = ""
        for n, (name, url, how) in enumerate(NAV):
            alt = f' ALT="{name}"' if how in ("alt", "both") else ' ALT=""'
            tip = f' TITLE="{name}"' if how in ("title", "both") else ""
            bar += f'<TD><A HREF="{url}"{tip}><IMG SRC="/images/nav_{n}.gif"{alt} WIDTH=110 HEIGHT=38 BORDER=0></A></TD>\n'
        trail = " - ".join(f'<A HREF="{u}">{esc(t)}</A>' if u else esc(t) for t, u in crumb)
        middle = f"<TD WIDTH=210 VALIGN=top>{menu}</TD><TD VALIGN=top>{main}</TD>" if menu else f"<TD VALIGN=top>{main}</TD>"
        return f"""<HTML><HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=gb2312">
{metas}<TITLE>{esc(title)}</TITLE>
<LINK HREF="/css/style.css" REL=stylesheet TYPE="text/css">
<SCRIPT LANGUAGE="JavaScript" SRC="/js/menu.js"></SCRIPT>
</HEAD>
<BODY BGCOLOR=#FFFFFF TOPMARGIN=0>
<TABLE WIDTH=1000 ALIGN=center BORDER=0 CELLSPACING=0 CELLPADDING=0><TR><TD COLSPAN=7>
<TABLE WIDTH="100%"><TR><TD><IMG SRC="/images/banner.jpg" ALT="{SITE}"></TD></TR>
<TR><TD ALIGN=right><FONT SIZE=2>{today_line(self.today)}　<A HREF="javascript:window.external.AddFavorite(location.href,document.title)">加入收藏</A>
<A HREF="{self.base}/map.html">网站地图</A></FONT></TD></TR></TABLE></TD></TR>
<TR>{bar}</TR></TABLE>
<TABLE WIDTH=1000 ALIGN=center><TR><TD BACKGROUND="/images/bg.gif" HEIGHT=30><FONT COLOR=#666666>{trail}</FONT></TD>
<TD ALIGN=right><FORM ACTION="/search.php" METHOD=get><INPUT NAME=q SIZE=18><INPUT TYPE=submit VALUE="搜索"></FORM></TD></TR></TABLE>
<TABLE WIDTH=1000 ALIGN=center><TR>{middle}</TR></TABLE>
<TABLE WIDTH=1000 ALIGN=center><TR><TD ALIGN=center><HR><A HREF="http://www.yuxiang-fictional.gov.cn/" TARGET=_blank>省政府</A>
<A HREF="http://www.mianshan-fictional.gov.cn/" TARGET=_blank>市政府</A> <A HREF="/hdjl/xmt.html">政务新媒体</A><BR>
主办：{COUNTY}　承办：{UNIT}　电话：0399-7720001<BR>版权所有 2009-2021　豫ICP备99000777号　网站标识码：9941000077</TD></TR></TABLE>
</BODY></HTML>"""

    def menu(self, active: str = "") -> str:
        out = '<TABLE WIDTH=200 CLASS=leftmenu><TR><TD><IMG SRC="/images/zwgk.gif" ALT="政务公开"></TD></TR>\n'
        for name, url, kids in MENU:
            out += f'<TR><TD CLASS=m1><A HREF="{self.fill(url)}">{name}</A></TD></TR>\n'
            if kids:
                sub = "".join(
                    f'<TR><TD CLASS={"on" if u == active else "m2"}>　<A HREF="{self.fill(u)}">{t}</A></TD></TR>'
                    for t, u in kids
                )
                out += f'<TR STYLE="display:none"><TD><TABLE>{sub}</TABLE></TD></TR>\n'
        out += '<TR><TD><!-- <A HREF="/old/mydc.asp">民意征集</A> <A HREF="/old/sp.asp">食品药品监管</A> --><B>热点信息</B></TD></TR>\n'
        out += '<TR><TD><MARQUEE DIRECTION=up HEIGHT=60><A HREF="/list.php?id=31">县政府召开重点项目调度会</A>[2026-11-19]<BR>'
        out += '<A HREF="/list.php?id=32">县水利局开展河道巡查</A>[2026-11-18]</MARQUEE></TD></TR>\n'
        return out + "</TABLE>"

    # ------------------------------------------------------------ articles and lists
    def article(self, post: Post, crumb: list[tuple[str, str]], menu: str = "", unit: str = UNIT) -> str:
        self.serial += 11
        y, m, d = post.day.split("-")
        post.url = f"/{y}/{m}-{d}/{self.serial}.html"
        formed = post.formed or back(post.day, 1)
        body = post.body or paras(post.title)
        main = f"""<TABLE WIDTH="96%"><TR><TD ALIGN=center><H3>{esc(post.title)}</H3></TD></TR>
<TR><TD ALIGN=center><FONT SIZE=2 COLOR=#888888>日期：{han(post.day)}　作者：{unit}　【<A HREF="javascript:window.print()">打印</A>】</FONT></TD></TR>
<TR><TD><TABLE BORDER=1 WIDTH="100%"><TR><TD>索引号</TD><TD>ML{hexid(unit)[:4].upper()}-{y}-{self.serial % 9999:04d}</TD>
<TD>成文日期</TD><TD>{han(formed)}</TD></TR></TABLE></TD></TR>
<TR><TD CLASS=nr>{body}</TD></TR></TABLE>"""
        metas = f'<META CONTENT="{esc(post.title)}" NAME="ArticleTitle">\n<META CONTENT="{post.day} 00:00" NAME="PubDate">\n'
        self.put(post.url, self.frame(f"{post.title}", [*crumb, ("正文", "")], main, menu, metas))
        self.posts.append(post)
        return post.url

    def href(self, post: Post, n: int) -> str:
        """Some rows write the whole address, some only the path."""
        return self.base + post.url if n % 3 == 1 else post.url

    def plain(self, posts: list[Post]) -> str:
        rows = "".join(
            f'<TR><TD>·<A HREF="{self.href(p, n)}" TARGET=_blank>{esc(p.title)}</A></TD>'
            f"<TD WIDTH=100><FONT COLOR=gray>[{p.day}]</FONT></TD></TR>\n"
            for n, p in enumerate(posts)
        )
        return f'<TABLE WIDTH="98%">{rows}</TABLE>'

    def by_year(self, posts: list[Post]) -> str:
        out, year = "", ""
        for n, p in enumerate(posts):
            if p.day[:4] != year:
                year = p.day[:4]
                out += f"<TR><TD COLSPAN=2 BGCOLOR=#E8F0F8><B>{year}年</B></TD></TR>\n"
            out += f'<TR><TD>·<A HREF="{self.href(p, n)}">{esc(p.title)}</A></TD><TD>{p.day[5:]}</TD></TR>\n'
        return f'<TABLE WIDTH="98%">{out}</TABLE>'

    def table(self, posts: list[Post]) -> str:
        head = "<TR BGCOLOR=#DDEEFF><TH>索引号</TH><TH>信息名称</TH><TH>成文日期</TH><TH>发布日期</TH></TR>"
        rows = "".join(
            f'<TR><TD>ML-{p.day[:4]}-{n:03d}</TD><TD><A HREF="{self.href(p, n)}" TITLE="{esc(p.title)}">{esc(p.title)}</A></TD>'
            f"<TD>{p.formed or back(p.day, 1)}</TD><TD>{p.day}</TD></TR>\n"
            for n, p in enumerate(posts, 1)
        )
        return f'<TABLE BORDER=1 WIDTH="98%">{head}{rows}</TABLE>'

    def listing(
        self,
        url: str,
        crumb: list[tuple[str, str]],
        posts: list[Post],
        how: str = "plain",
        menu: bool = True,
        tail: str = "",
        **more: object,
    ) -> None:
        left = self.menu(url) if menu else ""
        for p in posts:
            if not p.url:
                self.article(p, [*crumb[:-1], (crumb[-1][0], url)], left)
        main = (
            f"<H4>{crumb[-1][0]}</H4>" + getattr(self, how)(posts) + (tail or f"<P ALIGN=center>共{len(posts)}条记录 1/1</P>")
        )
        self.put(url, self.frame(f"{crumb[-1][0]}_{SITE}", crumb, main, left), **more)

    # ------------------------------------------------------------ the openness platform, UTF-8
    def platform(self, path: str, title: str, main: str) -> None:
        assert path not in self.pages, path
        self.pages[path] = Page(f"""<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><base href="/xxgk/">
<meta name="SiteName" content="{SITE}"><meta name="ColumnName" content="{title if path != "/xxgk/" else "政府信息公开"}">
<title>{title}_政府信息公开_{SITE}</title><link rel="stylesheet" href="css/gk.css"></head>
<body><div class="gk-top"><a href="/">{SITE}</a> <a href="./">政府信息公开</a></div>
{main}
<div class="gk-bottom">{COUNTY} 主办　{today_line(self.today)}</div></body></html>""")
