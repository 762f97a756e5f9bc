"""How the table-made district site writes its pages: upper-case and unclosed tags, tree menus, lists in tables, ?id=&page=."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qs

from evaluation.harness import Page, Request
from tests.sites._kit import Crumb, Post, clock, esc, pdf, prose, spoken

NAME = "砚湖区人民政府网站"
CODE = "9908110003"


@dataclass(frozen=True)
class Node:
    """One entry of a menu tree; without a URL it is an accordion heading."""

    name: str
    url: str | None = None
    kids: tuple[Node, ...] = ()


NAV = (
    ("首页", "/index.asp"),
    ("走进砚湖", "/qq/index.asp"),
    ("新闻中心", "/news/index.asp"),
    ("政务公开", "/xxgk/index.asp"),
    ("网上办事", "/bs/index.asp"),
    ("互动交流", "/hd/index.asp"),
    ("专题集锦", "/zt/index.asp"),
)
HD_MENU = (
    Node("区长信箱", "/hd/qzxx.asp"),
    Node("领导信箱", "/hd/ldxx.asp"),
    Node("意见征集", "/hd/list.asp?id=31"),
    Node("在线访谈", "/hd/zxft.asp"),
)


def tree_list(nodes: Sequence[Node]) -> str:
    """Nested <UL> with <LI> never closed."""
    out = []
    for node in nodes:
        link = (
            f'<A href="{node.url}">{node.name}</A>'
            if node.url
            else f'<A href="javascript:;" onclick="zk(this)">{node.name}</A>'
        )
        kids = f'\n<UL style="display:none">{tree_list(node.kids)}</UL>' if node.kids else ""
        out.append(f"<LI>{link}{kids}\n")
    return "".join(out)


def tree_table(nodes: Sequence[Node], level: int = 1) -> str:
    """A flat table whose cell classes are the levels."""
    out = []
    for node in nodes:
        link = f'<A href="{node.url}">{node.name}</A>' if node.url else f'<A href="javascript:void(0)"><B>{node.name}</B></A>'
        out.append(
            f'<TR><TD class="treeitemlevel{level}" style="padding-left:{level * 14}px">'
            f""
            f""
            f""
            f""
            f""
            f""
            f""
            f'<IMG src="/images/t{level}.gif" alt="">{link}\n'
        )
        out.append(tree_table(node.kids, level + 1))
    return "".join(out)


def crumb_arrow(crumb: Crumb) -> str:
    links = " → ".join(f'<A href="{url}">{name}</A>' if url else name for name, url in crumb)
    return f'<TABLE class=wz width="100%"><TR><TD>您现在的位置：{links}</TABLE>'


def crumb_bar(crumb: Crumb) -> str:
    """Only the first link is one, the rest is text."""
    return (
        f"<DIV id=pos><FONT color=#666666>"
        f""
        f""
        f""
        f""
        f""
        f""
        f""
        f'<A href="{crumb[0][1]}">首页</A> | {" | ".join(name for name, _ in crumb[1:])}</FONT></DIV>'
    )


def crumb_none(crumb: Crumb) -> str:
    return ""


class Tables:
    """Collects the pages of the site; a list column is `list.asp?id=N`, its page k `list.asp?id=N&page=k`."""

    def __init__(self, base: str, today: dt.date) -> None:
        self.pages: dict[str, Page] = {}
        self.landmarks: dict[str, str] = {}
        """Paths that the truth names and that are numbered here."""
        self._base = base
        self._today = today
        self._serial = 20500

    def put(self, path: str, markup: str, *, status: int = 200, delay: float = 0.0) -> str:
        self.pages[path] = Page(
            markup, status=status, delay=delay, charset="utf-8" if "xxgk" in path else None, encode_as="utf-8"
        )
        return path

    def answer(self, request: Request) -> Page | None:
        """Query pages in whatever order the parameters come; `page=1` is the first page."""
        asked = parse_qs(request.query)
        if "id" not in asked:
            return None
        page = asked.get("page", ["1"])[0]
        return self.pages.get(f"{request.path}?id={asked['id'][0]}" + ("" if page == "1" else f"&page={page}"))

    def frame(self, title: str, where: str, menu: str, main: str, metas: str = "") -> str:
        """The whole page: a layout table with the menu at the left; links of the openness part hang on <BASE href>."""
        nav = "".join(
            f'<TD><A href="{url}"{_nav_title(name)}><IMG src="/images/nav_{n}.gif" border=0{_nav_image(name)}></A>\n'
            for n, (name, url) in enumerate(NAV)
        )
        return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=utf-8">
<BASE HREF="{self._base}/xxgk/">
<TITLE>{esc(title)}</TITLE>
<META name=SiteName content="{NAME}"><META name=SiteIDCode content="{CODE}">{metas}
<LINK href="/css/style.css" rel=stylesheet type=text/css>
<SCRIPT language=JavaScript src="/js/tree.js"></SCRIPT></HEAD>
<BODY topmargin=0><CENTER>
<TABLE width=1000 border=0 cellspacing=0 cellpadding=0><TR>
<TD class=rq>{clock(self._today)}　晴转多云　<A href="/map.asp">网站地图</A>
<TD align=right><INPUT name=key><INPUT type=button value=检索 onclick="so()"></TABLE>
<TABLE width=1000><TR>{nav}</TABLE>
{where}
<TABLE width=1000 class=zt><TR><TD width=220 valign=top class=cd>{menu}<TD valign=top class=nr>
{main}
</TABLE>
<TABLE width=1000 class=bq><TR><TD align=center>
<SELECT onchange="if(this.value)window.open(this.value)"><OPTION value="">友情链接<OPTION value="http://www.gov.cn/">中国政府网
<OPTION value="http://www.yuzhou.example/">屿州市人民政府<OPTION value="http://mzj.yuzhou.example/">屿州市民政局</SELECT>
<P>主办：砚湖区人民政府办公室　地址：砚湖区府前大道8号　邮编：099810
<P>电话：0399-8200001　传真：0399-8200002　办公时间：工作日9:00-17:00
<P>网站标识码：{CODE}　屿ICP备20880003号　Copyright 2012-2023 All Rights Reserved</TABLE>
</CENTER></BODY></HTML>
"""

    def menu(self, title: str, nodes: Sequence[Node], *, flat: bool = False) -> str:
        if flat:
            return f"<TABLE class=tree><TR><TD class=treetitle>{title}\n{tree_table(nodes)}</TABLE>"
        return f"<DIV class=tree><H3>{title}</H3><UL class=treeview>{tree_list(nodes)}</UL></DIV>"

    def page(
        self, path: str, name: str, crumb: Crumb, body: str, menu: str = "", *, where: Callable[[Crumb], str] = crumb_arrow
    ) -> str:
        """A standing column page."""
        main = f"<TABLE class=lm width=100%><TR><TD class=lmm><B>{name}</B><TR><TD class=lmn>{body}</TABLE>"
        return self.put(path, self.frame(f"{name} - {NAME}", where(crumb), menu, main))

    def listing(
        self,
        path: str,
        name: str,
        crumb: Crumb,
        posts: Sequence[Post],
        cols: Sequence[str],
        menu: str = "",
        *,
        per: int = 12,
        side: str = "",
        where: Callable[[Crumb], str] = crumb_arrow,
        delay: float = 0.0,
        years: bool = False,
    ) -> str:
        """A list column in a table with `cols` as its header row, in that order."""
        total = max(1, -(-len(posts) // per))
        for number in range(1, total + 1):
            rows = _rows(posts[(number - 1) * per : number * per], cols, years)
            head = "".join(f"<TH>{col}" for col in cols)
            main = (
                f"<TABLE class=lm width=100%><TR><TD class=lmm><B>{name}</B></TABLE>\n"
                f'<TABLE class=lb width="100%" border=1><TR bgcolor=#EFEFEF>{head}\n{rows}</TABLE>\n'
                f"{_pager(path, number, total, len(posts))}{side}"
            )
            self.put(
                path if number == 1 else f"{path}&page={number}",
                self.frame(f"{name} - {NAME}", where(crumb), menu, main),
                delay=delay,
            )
        return path

    def article(
        self,
        column: int,
        title: str,
        day: str,
        crumb: Crumb,
        body: str = "",
        *,
        source: str = "",
        formed: str = "",
        number: str = "",
        files: Sequence[str] = (),
        folder: str = "/xxgk",
        info: bool = True,
    ) -> str:
        """An article in TRS style, `t20261105_20501.htm`; `formed` adds the table of the disclosed document."""
        self._serial += 1
        path = f"{folder}/{column}/{day[:7].replace('-', '')}/t{day.replace('-', '')}_{self._serial}.htm"
        head = ""
        if formed:
            head = (
                f"<TABLE border=1 class=xx><TR><TD>索 引 号<TD>YH{column}-{day[:4]}-{self._serial}<TD>发文机关<TD>{source}"
                f"<TR><TD>成文日期<TD>{spoken(formed)}<TD>发布日期<TD>{spoken(day)}"
                f""
                f""
                f""
                f""
                f""
                f"<TR><TD>文　　号<TD>{number or '无'}<TD>有 效 性<TD>有效</TABLE>"
            )
        line = (
            f"<P align=center class=ly>发布日期：{spoken(day)}　　来源：{source or NAME}　　【字号：大 中 小】" if info else ""
        )
        text = body or "".join(f"<P>　　{text}\n" for text in prose(3, column, title))
        main = (
            f"<H1 align=center>{esc(title)}</H1>\n{line}{head}<DIV class=TRS_Editor>"
            f""
            f""
            f""
            f""
            f""
            f"<FONT id=Zoom>{text}</FONT></DIV>{self._files(path, files)}"
        )
        metas = (
            f'<META name=ArticleTitle content="{esc(title)}"><META name=PubDate content="{day} 15:20">'
            if info and column % 2
            else ""
        )
        return self.put(path, self.frame(title, crumb_arrow([*crumb, ("正文", None)]), "", main, metas))

    def _files(self, page: str, names: Sequence[str]) -> str:
        out: list[str] = []
        for name in names:
            target = f"{page.rsplit('/', 1)[0]}/P0{self._serial}{len(out)}.{name.rsplit('.', 1)[1]}"
            self.pages[target] = Page(pdf(f"table {self._serial}"), content_type="application/octet-stream", charset=None)
            out.append(f'<P>附件{len(out) + 1}：<A href="{target}">{name}</A>')
        return "".join(out)

    def stub(self, path: str, target: str) -> str:
        """A column that answers with a meta refresh."""
        return self.put(path, f'<HTML><HEAD><META http-equiv=refresh content="0;url={target}"></HEAD><BODY></BODY></HTML>')


def moved(target: str) -> Page:
    """A 302 to `target`."""
    return Page("", status=302, headers={"Location": target}, charset=None)


def _nav_title(name: str) -> str:
    return f' title="{name}"' if name in ("走进砚湖", "互动交流") else ""


def _nav_image(name: str) -> str:
    return {"走进砚湖": ' alt=""', "互动交流": "", "网上办事": f' title="{name}"'}.get(name, f' alt="{name}"')


def _rows(posts: Sequence[Post], cols: Sequence[str], years: bool) -> str:
    out, year = [], ""
    for serial, post in enumerate(posts, 1):
        if years and post.day[:4] != year:
            year = post.day[:4]
            out.append(f"<TR><TD colspan={len(cols)} align=center><B>{year}年</B>\n")
        link = f'<A href="{post.url.removeprefix("/xxgk/")}" target=_blank title="{esc(post.title)}">{esc(post.title[:30])}</A>'
        pin = "<FONT color=red>【置顶】</FONT>" if post.pinned else ""
        cells = {
            "序号": str(serial),
            "标题": pin + link,
            "名称": pin + link,
            "文号": post.number or "&nbsp;",
            "成文日期": post.formed,
            "发布日期": post.day,
            "日期": post.day[5:] if years else post.day,
            "发布机构": "砚湖区民政局",
        }
        out.append("<TR>" + "".join(f"<TD>{cells[col]}" for col in cols) + "\n")
    return "".join(out)


def _pager(path: str, number: int, total: int, count: int) -> str:
    def url(page: int) -> str:
        return path if page == 1 else f"{path}&page={page}"

    steps = f'<A HREF="{url(number + 1)}">下一页</A> <A HREF="{url(total)}">尾页</A>' if number < total else "下一页 尾页"
    back = f'<A HREF="{url(1)}">首页</A> <A HREF="{url(number - 1)}">上一页</A>' if number > 1 else "首页 上一页"
    jump = "".join(f'<OPTION value="{url(k)}"{" selected" if k == number else ""}>{k}' for k in range(1, total + 1))
    return (
        f"<P align=center>共 <B>{count}</B> 条　第 {number}/{total} 页　{back} {steps}　转到"
        f'<SELECT onchange="location.href=this.value">{jump}</SELECT>页'
    )
