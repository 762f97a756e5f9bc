"""The ASP.NET markup of the dotnet site: GB2312 without a header, upper-case nested tables, frames, script links."""

from __future__ import annotations

import datetime as dt

from evaluation.harness import Page

from ._more2_kit import Row, clock, esc, prose

NAME = "鹤泉县政府信息网"
BUREAU = "鹤泉县交通运输局"
Crumb = tuple[str, str | None]

MENU = [
    ("首　页", "/Default.aspx"),
    ("走进鹤泉", "/About.aspx?ClassID=2"),
    ("新闻中心", "/NewsIndex.aspx"),
    ("政务公开", "/zwgk/Index.aspx"),
    ("互动交流", "/hd/Index.aspx"),
]
VIEWSTATE = '<INPUT TYPE="hidden" NAME="__VIEWSTATE" ID="__VIEWSTATE" VALUE="dDwtMTM5NzM2NzQ2Nzt0PDtsPGk8MT47Pjs7Pg==">'
POSTBACK = (
    '<SCRIPT LANGUAGE="javascript">\n<!--\nfunction __doPostBack(eventTarget, eventArgument) {\n var theform = document.Form1;\n'
    " theform.__EVENTTARGET.value = eventTarget;\n theform.__EVENTARGUMENT.value = eventArgument;\n theform.submit();\n}\n// -->\n</SCRIPT>"
)


class Aspx:
    def __init__(self, today: dt.date) -> None:
        self.today = today
        self.pages: dict[str, Page] = {}
        self.serial = 41200
        self.hot: list[Row] = []
        """Fresh posts of another column that stand below the lists of some groups."""

    def put(self, url: str, body: str, status: int = 200) -> str:
        """The bytes are GB18030 and the header does not say so."""
        self.pages[url] = Page(body, status=status, charset=None, encode_as="gb18030")
        return url

    def head(self, title: str) -> str:
        return (
            '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">\n<HTML>\n<HEAD>\n'
            '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=gb2312">\n'
            f'<META NAME="GENERATOR" CONTENT="Microsoft Visual Studio .NET 7.1">\n<TITLE>{esc(title)}</TITLE>\n'
            '<LINK HREF="/css/style.css" REL="stylesheet" TYPE="text/css">\n</HEAD>\n'
        )

    # ------------------------------------------------------------ the portal's frame

    def menu(self) -> str:
        """Label and address in different statements, written by script."""
        labels = "".join(f'mText[{n}]="{label}";\n' for n, (label, _) in enumerate(MENU))
        addresses = "".join(f'mLink[{n}]="{address}";\n' for n, (_, address) in enumerate(MENU))
        return (
            '<TABLE WIDTH="980" CELLSPACING="0" ALIGN="center" BGCOLOR="#0066AA"><TR>\n<SCRIPT LANGUAGE="JavaScript">\n'
            f"var mText=new Array();\nvar mLink=new Array();\n{labels}{addresses}for(var i=0;i<mText.length;i++){{\n"
            " document.write(\"<TD ALIGN='center' CLASS='menu'>\");\n"
            ' document.write("<A HREF=\'"+mLink[i]+"\'><FONT COLOR=\'#FFFFFF\'>"+mText[i]+"</FONT></A>");\n'
            ' document.write("</TD>");\n}\n</SCRIPT>\n</TR></TABLE>\n'
        )

    def where(self, crumb: list[Crumb]) -> str:
        if not crumb:
            return ""
        parts = [f'<A HREF="{a}">{t}</A>' if a else f'<FONT COLOR="red">{t}</FONT>' for t, a in crumb]
        return (
            '<TABLE WIDTH="100%" CELLPADDING="0"><TR><TD WIDTH="24"><IMG SRC="/images/dot1.gif"></TD><TD WIDTH="90">您现在的位置：</TD>'
            f"<TD>{'&nbsp;&gt;&gt;&nbsp;'.join(parts)}</TD></TR></TABLE>\n"
        )

    def portal(self, url: str, name: str, crumb: list[Crumb], main: str, script: str = "") -> str:
        title = f"{name}-{NAME}" if crumb else NAME
        return self.put(
            url,
            f'{self.head(title)}<BODY TOPMARGIN="0">\n<FORM NAME="Form1" METHOD="post" ACTION="{esc(url)}" ID="Form1">\n{VIEWSTATE}\n{script}'
            f'<TABLE WIDTH="980" ALIGN="center"><TR><TD><IMG SRC="/images/top.jpg" WIDTH="980"></TD></TR></TABLE>\n{self.menu()}'
            f'<TABLE WIDTH="980" ALIGN="center"><TR><TD>今天是：{clock(self.today)}</TD><TD ALIGN="right">'
            '<A HREF="#" onclick="this.style.behavior=\'url(#default#homepage)\'">设为首页</A></TD></TR></TABLE>\n'
            f'<TABLE WIDTH="980" ALIGN="center" CELLPADDING="4"><TR><TD VALIGN="top">{self.where(crumb)}{main}</TD></TR></TABLE>\n'
            '<TABLE WIDTH="980" ALIGN="center"><TR><TD ALIGN="center"><A HREF="/Map.aspx">网站地图</A> | <A HREF="/old/xianzhi.asp">鹤泉县志</A>'
            "<BR>版权所有：鹤泉县人民政府 Copyright 2009-2021</TD></TR></TABLE>\n</FORM>\n</BODY>\n</HTML>",
        )

    def framed(self, url: str, name: str, trail: list[str], main: str, script: str = "") -> str:
        """A page that stands in the right-hand frame of the openness catalog: no menu, only a table of where it is."""
        crumb: list[Crumb] = [("信息公开", "/zwgk/Index.aspx"), ("县交通运输局", "/xxgk/Index.aspx?DeptID=18")]
        crumb += [(part, None) for part in [*trail, name]]
        if self.hot and trail and trail[0] in {"业务工作", "财政信息"}:
            main += f"<HR><TABLE WIDTH='100%'><TR><TD><B>阅读排行</B></TD></TR></TABLE>{self.table(self.hot)}"
        return self.put(
            url,
            f'{self.head(name)}<BODY BGCOLOR="#F7FBFF">\n<FORM NAME="Form1" METHOD="post" ACTION="{esc(url)}">\n{VIEWSTATE}\n{script}'
            f'{self.where(crumb)}<TABLE WIDTH="96%" BORDER="0"><TR><TD CLASS="tit"><B>{name}</B></TD></TR><TR><TD>\n{main}\n</TD></TR></TABLE>'
            "\n</FORM>\n</BODY>\n</HTML>",
        )

    # ------------------------------------------------------------ posts and lists

    def post(
        self, title: str, day: str, body: str | None = None, source: str = BUREAU, path: str = "/xxgk/Show.aspx?InfoID="
    ) -> str:
        self.serial += 13
        text = body if body is not None else "".join(f"<P>　　{p}</P>" for p in prose(title))
        return self.put(
            f"{path}{self.serial}",
            f'{self.head(title)}<BODY><TABLE WIDTH="900" ALIGN="center"><TR><TD ALIGN="center"><FONT SIZE="5">{esc(title)}</FONT></TD></TR>'
            f'<TR><TD ALIGN="center">发布日期：{day}　来源：{source}　点击数：<SCRIPT SRC="/Hits.aspx?ID={self.serial}"></SCRIPT></TD></TR>'
            f'<TR><TD><SPAN ID="lblContent">{text}</SPAN></TD></TR><TR><TD ALIGN="right">'
            '<A HREF="javascript:window.close()">【关闭窗口】</A></TD></TR></TABLE></BODY></HTML>',
        )

    def posts(self, named: list[tuple[str, str]], **more: str) -> list[Row]:
        return [(title, self.post(title, day, **more), day) for title, day in named]

    def table(self, rows: list[Row], date: str = "[{}]", cut: int = 22) -> str:
        lines = "".join(
            f'<TR><TD WIDTH="16"><IMG SRC="/images/dot.gif"></TD><TD><A HREF="{u}" TARGET="_blank" TITLE="{esc(t)}">'
            f'{esc(t if len(t) <= cut else t[:cut] + "…")}</A></TD><TD WIDTH="90" ALIGN="right">{date.format(d)}</TD></TR>\n'
            for t, u, d in rows
        )
        return f'<TABLE ID="DataGrid1" WIDTH="100%" CELLSPACING="0" BORDER="0">\n{lines}</TABLE>\n'

    def pager(self, url: str, page: int, count: int, postback: bool) -> str:
        def to(number: int) -> str:
            return (
                f"javascript:__doPostBack('AspNetPager1','{number}')" if postback else f"{url.rsplit('/', 1)[1]}&page={number}"
            )

        numbers = "".join(
            f'<SPAN CLASS="cpb">{n}</SPAN>&nbsp;' if n == page else f'<A HREF="{to(n)}">{n}</A>&nbsp;'
            for n in range(1, count + 1)
        )
        following = f'<A HREF="{to(page + 1)}">下一页</A>' if page < count else '<A DISABLED="disabled">下一页</A>'
        return f'<DIV ID="AspNetPager1">第{page}页 共{count}页&nbsp;{numbers}{following}</DIV>'

    def column(
        self,
        number: int,
        name: str,
        trail: list[str],
        rows: list[Row],
        *,
        per: int = 12,
        postback: bool = False,
        date: str = "[{}]",
    ) -> str:
        """A list in the right-hand frame; it is known by its ClassID. With `postback`, further pages answer to POST only."""
        url = f"/xxgk/List.aspx?ClassID={number}"
        count = max(1, -(-len(rows) // per))
        hidden = '<INPUT TYPE="hidden" NAME="__EVENTTARGET" VALUE=""><INPUT TYPE="hidden" NAME="__EVENTARGUMENT" VALUE="">'
        for page in range(1, count + 1):
            part = [(t, u, d[5:] if date == "mm-dd" else d) for t, u, d in rows[(page - 1) * per : page * per]]
            markup = self.table(part, "{}" if date == "mm-dd" else date)
            markup += self.pager(url, page, count, postback) if count > 1 else ""
            address = url if page == 1 else f"{url}{'#POST' if postback else ''}&page={page}"
            self.framed(address, name, trail, markup, hidden + POSTBACK if postback else "")
        return url

    def single(self, number: int, name: str, trail: list[str], main: str) -> str:
        return self.framed(f"/xxgk/List.aspx?ClassID={number}", name, trail, main)
