"""The markup of the town site: a 开普云-like county portal, invented throughout; its articles are GBK without a header."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from evaluation.harness import Page, Request
from tests.sites._more3_kit import esc, form, han, hexid, paras, png, today_line

NAME, CODE = "霁川县人民政府网", "9908250006"
DEPT = "霁川县人民政府办公室"
Rows = list[tuple[str, str, str]]
Crumb = list[tuple[str, str]]
R = "/jcx"
NAV = [
    ("首页", "/"),
    ("走进霁川", f"{R}/c200010/zjjc.shtml"),
    ("新闻资讯", f"{R}/c200020/common_list.shtml"),
    ("政务公开", f"{R}/c200100/zwgk.shtml"),
    ("解读回应", f"{R}/c200200/jdhy.shtml"),
    ("互动交流", f"{R}/c200300/hdjl.shtml"),
]
CSS = "body{font:14px/1.8 SimSun}ul{list-style:none}.wrap{width:1180px;margin:0 auto}.gknr_list dd span{float:right}.hide{display:none}"


class Web:
    def __init__(self, today: dt.date) -> None:
        self.today = today
        self.pages: dict[str, Page] = {}
        self.feeds: dict[str, Rows] = {}
        for name in ("zp1", "zp2", "wx", "wb", "ewm", "dh1", "dh2"):
            self.pages[f"{R}/images/{name}.png"] = Page(png(40, 40, name), content_type="image/png", charset=None)

    def frame(self, title: str, crumb: Crumb, main: str, *, column: str = "", metas: str = "", gbk: bool = False) -> str:
        nav = "".join(f'<li><a href="{u}">{t}</a></li>' for t, u in NAV)
        where = " &gt; ".join(f'<a href="{u}">{esc(t)}</a>' for t, u in crumb)
        place = f'<div class="wrap position">您所在的位置：{where}</div>' if crumb else ""
        if column:
            metas += f'<meta name="ColumnName" content="{esc(column)}"/>\n<meta name="channelid" content="{hexid(title)}"/>\n'
        return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset={"gb2312" if gbk else "utf-8"}"/>
<meta name="SiteName" content="{NAME}"/><meta name="SiteIDCode" content="{CODE}"/>
{metas}<title>{esc(title)}-{NAME}</title><style>{CSS}</style></head>
<body><div class="top wrap"><span id="date">{today_line(self.today)}</span> <a href="javascript:;" onclick="oldMode()">关怀版</a></div>
<div class="nav"><ul class="wrap">{nav}</ul></div>{place}
<div class="wrap content">{main}</div>
<div class="footer"><select onchange="window.open(this.value)"><option value="">友情链接</option>
<option value="http://www.mianxiang.gov.cn/">绵湘县</option></select>
<p>主办：霁川县人民政府　承办：{DEPT}　网站标识码：{CODE}　Copyright 2019-2023</p></div></body></html>"""

    def put(self, path: str, body: str, **more: Any) -> str:
        assert path not in self.pages, path
        self.pages[path] = Page(body, **more)
        return path

    def page(self, path: str, name: str, crumb: Crumb, main: str) -> str:
        return self.put(path, self.frame(name, [*crumb, (name, path)], f"<h2>{esc(name)}</h2>{main}", column=name))

    def article(
        self, code: str, crumb: Crumb, title: str, day: str, *, body: str | None = None, formed: str = "", number: str = ""
    ) -> str:
        """Bytes in GBK, no charset in the header."""
        table = ""
        if formed:
            table = f'<table border="1"><tr><td>索引号</td><td>JC{code}/{day[:4]}-{hexid(title)[:5]}</td><td>发布机构</td><td>{DEPT}</td></tr>'
            table += f"<tr><td>成文日期</td><td>{han(formed)}</td><td>发布日期</td><td>{han(day)}</td></tr>"
            table += f"<tr><td>文　号</td><td>{number or '无'}</td><td>有效性</td><td>有效</td></tr></table>"
        text = paras((code, title), 2) if body is None else body
        main = f'<ucaptitle><h1>{esc(title)}</h1></ucaptitle><div class="info">发布时间：{day} 09:21　来源：{DEPT}</div>{table}'
        main += f'<div id="UCAP-CONTENT">{text}</div><a href="javascript:window.close()">关闭窗口</a>'
        metas = f'<meta name="ArticleTitle" content="{esc(title)}"/>\n<meta name="PubDate" content="{day} 09:21"/>\n'
        path = f"{R}/{code}/{day[:4]}{day[5:7]}/{hexid(code, title, day)}.shtml"
        return self.put(path, self.frame(title, crumb, main, metas=metas, gbk=True), charset=None, encode_as="gb18030")

    def rows(self, code: str, crumb: Crumb, plan: list[tuple[Any, ...]]) -> Rows:
        """`plan`: title, day and optionally the changes of the article."""
        return [(t, self.article(code, crumb, t, d, **(more[0] if more else {})), d) for t, d, *more in plan]

    def listing(
        self,
        code: str,
        name: str,
        crumb: Crumb,
        plan: list[tuple[Any, ...]],
        *,
        per: int = 15,
        note: str = "",
        table: bool = False,
    ) -> str:
        path = f"{R}/{code}/common_list.shtml"
        where = [*crumb, (name, path)]
        rows = self.rows(code, where, plan)
        total = max(1, -(-len(rows) // per))
        formed = {t: (more[0].get("formed") if more else None) or d for t, d, *more in plan}
        for k in range(1, total + 1):
            part = rows[(k - 1) * per : k * per]
            if table:
                inner = "<table><tr><th>标题</th><th>成文日期</th><th>发布日期</th></tr>" + "".join(
                    f'<tr><td><a href="{u}" title="{esc(t)}">{esc(t)}</a></td><td>{formed[t]}</td><td>{d}</td></tr>'
                    for t, u, d in part
                )
                inner += "</table>"
            else:
                inner = '<div class="gknr_list"><dl>' + "".join(
                    f'<dd><a href="{u}" title="{esc(t)}">{esc(t)}</a><span>{d}</span></dd>' for t, u, d in part
                )
                inner += "</dl></div>"
            main = f'<h2>{esc(name)}</h2>{note}{inner}<div id="page_div"></div><script>'
            main += f"createPageHTML('page_div',{total},{k},'common_list','shtml',{len(rows)});</script>"
            to = path if k == 1 else path.replace(".shtml", f"_{k}.shtml")
            self.put(to, self.frame(name, where, main, column=name))
        return path

    def feed(self, code: str, name: str, crumb: Crumb, plan: list[tuple[Any, ...]]) -> str:
        """A list whose rows come only from /searchList."""
        path = f"{R}/{code}/common_list.shtml"
        key = hexid("feed", code)
        self.feeds[key] = self.rows(code, [*crumb, (name, path)], plan)
        script = f"""<div class="gknr_list"><dl id="list"></dl></div><div id="page_div"></div><script>
var channelId="{key}";function getList(page){{$.get("/searchList/"+channelId+"?_isAgg=true&_isJson=true&_pageSize=15&_template=index&page="+page,
function(res){{$.each(res.data.results,function(i,o){{$("#list").append('<dd><a href="'+o.url+'">'+o.title+'</a><span>'+
o.publishedTimeStr+'</span></dd>');}});createPage("page_div",Math.ceil(res.data.total/15),page,"getList");}});}}getList(1);</script>"""
        return self.page(path, name, crumb, script)

    def dynamic(self, request: Request) -> Page | None:
        if not request.path.startswith("/searchList/"):
            return None
        rows = self.feeds.get(request.path.rsplit("/", 1)[1])
        if rows is None:
            return Page('{"code":500}', content_type="application/json", status=404)
        said = form(request.query)
        size, page = int(said.get("_pageSize", 15)), int(said.get("page", 1))
        part = rows[(page - 1) * size : page * size]
        results = [{"title": t, "url": u, "publishedTimeStr": f"{d} 09:21:00"} for t, u, d in part]
        body = json.dumps({"code": 200, "data": {"total": len(rows), "page": page, "results": results}}, ensure_ascii=False)
        return Page(body, content_type="application/json")
