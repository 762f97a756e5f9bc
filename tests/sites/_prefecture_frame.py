"""The markup of the prefecture site: a TRS WCM portal and the national openness template, invented throughout."""

from __future__ import annotations

import datetime as dt
import io
from typing import Any

import docx as python_docx
import xlsxwriter

from evaluation.harness import Page
from tests.sites._more3_kit import esc, han, paras, png, rnd, today_line

NAME, CODE = "栖梧市人民政府门户网站", "9907110003"
DEPT = "栖梧市水务局"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
Node = tuple[str, str, list[Any]]
"""A column of the left tree: name, address, children."""
Crumb = list[tuple[str, str]]

CSS = """
*{margin:0;padding:0}body{font:14px/1.8 "Microsoft YaHei",SimSun;color:#333;background:#fff}ul{list-style:none}a{color:#333;text-decoration:none}
.w{width:1200px;margin:0 auto;overflow:hidden}.top{background:#f3f3f3;line-height:32px;font-size:12px}.top .r{float:right}
.nav{background:#1e62b0;height:50px}.nav li{float:left;width:150px;text-align:center}.nav a{color:#fff;line-height:50px;font-size:17px}
.zfxxgk_left{float:left;width:260px;border:1px solid #e4e4e4}.zfxxgk_left>ul>li>a{display:block;background:#1e62b0;color:#fff;padding:8px 16px}
.zfxxgk_left ul ul li a{padding-left:28px;line-height:36px;display:block}.zfxxgk_left ul ul ul li a{padding-left:48px;font-size:13px}
.zfxxgk_right{float:right;width:900px}.zfxxgk_zdgkc li{line-height:38px;border-bottom:1px dotted #ccc}.zfxxgk_zdgkc li b{float:right;font-weight:normal;color:#999}
.scroll_cont{padding:20px 0}.scroll_cont p{text-indent:2em}.dqwz{line-height:44px;font-size:13px;color:#777}.dqwz img{margin:0 6px;vertical-align:middle}
.gkbg{width:100%;border-collapse:collapse}.gkbg td,.gkbg th{border:1px solid #d5d5d5;padding:6px 10px}.page{text-align:center;padding:20px}
.foot{background:#20497c;color:#dde8f5;text-align:center;padding:24px;font-size:12px}.foot a{color:#dde8f5}.blk h3{border-bottom:2px solid #1e62b0}.blk .more{float:right;font-size:12px}
"""
NAV = [
    ("首页", "/"),
    ("走进栖梧", "/zjqw/"),
    ("新闻动态", "/xwdt/"),
    ("政务公开", "/zwgk/"),
    ("政务服务", "/zwfw/"),
    ("互动交流", "/hdjl/"),
]
DEPT_NAV = [
    ("本局首页", "/bm/swj/"),
    ("水务动态", "/bm/swj/swdt/"),
    ("通知公告", "/bm/swj/tzgg/"),
    ("政府信息公开", "/bm/swj/zfxxgk_51120/"),
    ("局长信箱", "/hdjl/ldxx/"),
]


def sheet(*sheets: list[list[str]]) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        book.set_properties({"created": dt.datetime(2026, 1, 1)})
        for rows in sheets:
            page = book.add_worksheet()
            for n, cells in enumerate(rows):
                page.write_row(n, 0, cells)
    return out.getvalue()


def letter(title: str, lines: list[str], table: list[list[str]] | None = None) -> bytes:
    document = python_docx.Document()
    document.add_heading(title, 1)
    for line in lines:
        document.add_paragraph(line)
    if table:
        grid = document.add_table(len(table), len(table[0]))
        for y, cells in enumerate(table):
            for x, cell in enumerate(cells):
                grid.cell(y, x).text = cell
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


class Web:
    """Collects the pages; every column address ends in a slash, as TRS publishes it."""

    def __init__(self, today: dt.date) -> None:
        self.today = today
        self.pages: dict[str, Page] = {}
        self.serial = 40_218_800
        for n in range(5):
            self.pages[f"/images/p{n}.png"] = Page(png(30, 40, n), content_type="image/png", charset=None)
        self.pages["/images/arr.png"] = Page(png(5, 9, "arrow"), content_type="image/png", charset=None)

    def put(self, path: str, body: str, **more: Any) -> str:
        assert path not in self.pages, path
        self.pages[path] = Page(body, **more)
        return path

    def file(self, folder: str, day: str, data: bytes, kind: str) -> str:
        self.serial += 7
        name = f"{folder}{day[:4]}{day[5:7]}/P0{day.replace('-', '')}{self.serial}.{kind}"
        self.pages[name] = Page(data, content_type=XLSX if kind == "xlsx" else DOCX, charset=None)
        return name

    def frame(self, title: str, crumb: Crumb, main: str, *, column: str = "", metas: str = "", left: str = "") -> str:
        where = '<img src="/images/arr.png" alt="&gt;">'.join(
            f'<a href="{url}" title="{esc(name)}" class="CurrChnlCls">{esc(name)}</a>' for name, url in crumb
        )
        bureau = any(url.startswith("/bm/swj/") for _, url in crumb)
        nav = "".join(f'<li><a href="{url}">{name}</a></li>' for name, url in (DEPT_NAV if bureau else NAV))
        head = f'<meta name="ColumnName" content="{esc(column)}">\n<meta name="ColumnType" content="">\n' if column else ""
        place = f'<div class="dqwz w">您当前的位置：{where}</div>' if crumb else ""
        up = '<a href="/">市政府门户网站</a> | ' if bureau else '<a href="/web2019/">旧版网站</a> | '
        return f"""<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="SiteName" content="{NAME}"><meta name="SiteDomain" content="www.qiwu.gov.cn"><meta name="SiteIDCode" content="{CODE}">
{head}{metas}<title>{esc(title)}_{NAME}</title><style>{CSS}</style>
<script src="/images/jquery.min.js"></script></head>
<body><div class="top"><div class="w"><span>{today_line(self.today)}</span><span class="r">{up}<a href="/wzdt/">网站地图</a>
 | <a href="javascript:void(0)" onclick="zh_tran('t')">繁體</a> | <a href="javascript:;">无障碍</a></span></div></div>
<div class="w"><a href="{"/bm/swj/" if bureau else "/"}"><img src="/images/logo{"_swj" if bureau else ""}.png" alt=""></a></div>
<div class="nav"><ul class="w">{nav}</ul></div>{place}
<div class="w">{left}{main}</div>
<div class="foot"><select onchange="window.open(this.value)"><option value="">市直部门</option>
<option value="http://jyj.qiwu.gov.cn/">市教育局</option><option value="http://czj.qiwu.gov.cn/">市财政局</option></select>
<select><option value="">省政府部门</option><option value="http://slt.yunhesheng.gov.cn/">省水利厅</option></select>
<p>主办：{"栖梧市水务局" if bureau else "栖梧市人民政府办公室"}　网站标识码：{CODE}　云和ICP备19900711号</p>
<p>版权所有 © 2019-2024 {NAME}　<a href="/wzdt/">网站地图</a></p></div>
<script>function zh_tran(x){{return x}}</script></body></html>"""

    # ------------------------------------------------------------ parts
    def tree(self, nodes: list[Node], here: str) -> str:
        """The left tree: only the branch of the current page is opened."""

        def level(some: list[Node], deep: int) -> str:
            out = ""
            for name, url, children in some:
                inside = here == url or any(_holds(child, here) for child in children)
                mark = ' class="on"' if here == url else ""
                inner = level(children, deep + 1) if children and inside else ""
                text = f'<img src="/images/ico{deep}.png" alt="">{name}' if deep == 1 else name
                out += f'<li{mark}><a href="{url}">{text}</a>{inner}</li>\n'
            return f"<ul>{out}</ul>"

        return f'<div class="zfxxgk_left"><h2>政府信息公开</h2>{level(nodes, 0)}</div>'

    def article(
        self,
        folder: str,
        crumb: Crumb,
        title: str,
        day: str,
        *,
        body: str | None = None,
        formed: str | None = None,
        number: str = "",
        files: list[tuple[str, bytes, str]] | None = None,
        info: bool = True,
        source: str = DEPT,
    ) -> str:
        self.serial += 13
        path = f"{folder}{day[:4]}{day[5:7]}/t{day.replace('-', '')}_{self.serial}.html"
        table = ""
        if formed:
            cells = [("索 引 号", f"QW0{self.serial % 9000}/{day[:4]}-{self.serial % 99999:05d}"), ("发布机构", source)]
            cells += [("成文日期", han(formed)), ("发布日期", han(day)), ("文　　号", number or "无"), ("有 效 性", "有效")]
            table = '<table class="gkbg zfxxgk_table">' + "".join(
                "<tr>" + "".join(f"<th>{a}：</th><td>{b}</td>" for a, b in cells[n : n + 2]) + "</tr>" for n in (0, 2, 4)
            )
            table += "</table>"
        added = ""
        for name, data, kind in files or []:
            url = self.file(folder, day, data, kind)
            added += f'<p><a appendix="true" needdownload="true" href="{url.replace(folder + day[:4] + day[5:7], ".")}" '
            added += f'download="{esc(name)}.{kind}">附件：{esc(name)}.{kind}</a></p>'
        text = paras(path + title, 2) if body is None else body
        line = f'<div class="xxly"><span>发布时间：{day} 10:{rnd(path).randrange(10, 59)}</span>　<span>来源：{source}</span>　'
        line += (
            '<span>浏览量：<script src="/images/hit.js"></script>次</span>　字号：[ <a href="javascript:f(18)">大</a> ]</div>'
        )
        main = f'<div class="zfxxgk_right" style="width:1100px"><h2 class="tit">{esc(title)}</h2>{line if info else ""}{table}'
        main += (
            f'<div class="scroll_cont ScrollStyle"><div class="view TRS_UEDITOR trs_paper_default trs_web">{text}</div>{added}'
        )
        main += (
            '</div><div class="fx"><a href="javascript:window.print()">【打印】</a><a href="javascript:window.close()">【关闭】'
        )
        main += '</a></div></div><script>createPageHTML(1,0,"t' + day.replace("-", "") + f'_{self.serial}","html");</script>'
        metas = f'<meta name="ArticleTitle" content="{esc(title)}">\n<meta name="PubDate" content="{day} 10:08">\n'
        metas += f'<meta name="ContentSource" content="{source}">\n'
        last = crumb[-1][0] if crumb else ""
        return self.put(path, self.frame(title, crumb, main, column=last, metas=metas))

    def listing(
        self,
        folder: str,
        name: str,
        crumb: Crumb,
        left: str,
        rows: list[tuple[str, str, str]],
        *,
        style: str = "zdgkc",
        per: int = 15,
        note: str = "",
        pinned: int = 0,
    ) -> str:
        """`rows`: title, address, date; `pinned` of them carry a mark."""
        total = max(1, -(-len(rows) // per))
        for k in range(total):
            part = rows[k * per : (k + 1) * per]
            near = [(t, url.replace(folder, "./") if url.startswith(folder) else url, day) for t, url, day in part]
            if style == "table":
                inner = '<table class="gkbg"><tr><th>序号</th><th>标题</th><th>发布日期</th></tr>' + "".join(
                    f'<tr><td>{n}</td><td><a target="_blank" href="{url}" title="{esc(t)}">{esc(_cut(t))}</a></td>'
                    f"<td>{day.replace('-', '/')}</td></tr>"
                    for n, (t, url, day) in enumerate(near, 1)
                )
                inner += "</table>"
            elif style == "dl":
                inner = '<div class="gknr_list"><dl>' + "".join(
                    f'<dd><a href="{url}" title="{esc(t)}">{esc(_cut(t))}</a><span>[{day}]</span></dd>' for t, url, day in near
                )
                inner += "</dl></div>"
            else:
                inner = '<div class="zfxxgk_zdgkc"><ul>\n' + "".join(
                    f'<li><a target="_blank" href="{url}" title="{esc(t)}">'
                    f"{'<font color=red>[置顶]</font>' if k == 0 and n < pinned else ''}{esc(_cut(t))}</a><b>{day}</b></li>\n"
                    for n, (t, url, day) in enumerate(near)
                )
                inner += "</ul></div>"
            main = f'<div class="zfxxgk_right"><h2>{esc(name)}</h2>{note}{inner}<div class="page">'
            main += f'<script>createPageHTML({total}, {k}, "index", "html")</script></div></div>'
            path = folder if k == 0 else f"{folder}index_{k}.html"
            self.put(path, self.frame(name, crumb, main, column=name, left=left))
        return folder

    def standing(self, folder: str, name: str, crumb: Crumb, left: str, body: str) -> str:
        main = f'<div class="zfxxgk_right"><h2>{esc(name)}</h2><div class="scroll_cont ScrollStyle">'
        main += f'<div class="TRS_Editor">{body}</div></div></div>'
        return self.put(folder, self.frame(name, crumb, main, column=name, left=left))

    def blocks(
        self, folder: str, name: str, crumb: Crumb, left: str, parts: list[tuple[str, str, list[tuple[str, str, str]]]]
    ) -> str:
        """A container page: headings, each with its 更多 and a few rows."""
        inner = ""
        for n, (title, url, rows) in enumerate(parts):
            more = '<img src="/images/more.gif" alt="更多">' if n % 2 else "更多&gt;&gt;"
            inner += (
                f'<div class="blk"><h3><span class="tab">{esc(title)}</span><a class="more" href="{url}">{more}</a></h3><ul>'
            )
            inner += (
                "".join(f'<li><a href="{u}">{esc(_cut(t))}</a><b>{day[5:]}</b></li>' for t, u, day in rows[:3]) + "</ul></div>"
            )
        return self.put(folder, self.frame(name, crumb, f'<div class="zfxxgk_right">{inner}</div>', column=name, left=left))


def _cut(title: str) -> str:
    return title if len(title) < 36 else title[:34] + "..."


def _holds(node: Node, here: str) -> bool:
    return node[1] == here or any(_holds(child, here) for child in node[2])
