"""The markup of the tree site: zTree nodes on one page, lists in an iframe or behind three kinds of endpoint."""

from __future__ import annotations

import datetime as dt
import json

from evaluation.harness import Page

from ._more2_kit import Row, clock, digest, esc, prose

NAME, IDCODE = "东篱区人民政府门户网站", "9905910006"
BUREAU = "东篱区市场监督管理局"
TREE = "/zwgk/xxgkml.shtml"
ORGAN = "4703341"
Crumb = tuple[str, str | None]

NAV = [
    ("网站首页", "/"),
    ("魅力东篱", "/c1010/index.shtml"),
    ("新闻中心", "/c1020/index.shtml"),
    ("政务公开", "/zwgk/index.shtml"),
    ("政民互动", "/c1050/index.shtml"),
]
LEFT = [
    ("政府信息公开指南", "/zwgk/c2001/gkzn.shtml"),
    ("政府信息公开制度", "/zwgk/c2002/list.shtml"),
    ("法定主动公开内容", TREE),
    ("重点领域信息公开", "/zwgk/zdly.shtml"),
    ("政府信息公开年报", "/zwgk/c2005/list.shtml"),
    ("依申请公开", "/zwgk/c2006/ysqgk.shtml"),
]
UNIT_TRAIL = ["区政府部门", "区市场监督管理局"]


def contents(key: str) -> str:
    return f"/xxgk/contentsList.action?theID={key}"


class Tree:
    def __init__(self, today: dt.date) -> None:
        self.today = today
        self.pages: dict[str, Page] = {}
        self.channels: dict[str, list[Row]] = {}
        """Rows behind /searchList/ID, /queryList (channelCode) and /site/label/8888 (catId)."""

    def put(self, url: str, body: str, status: int = 200) -> str:
        self.pages[url] = Page(body, status=status)
        return url

    def head(self, title: str, column: str, more: str = "") -> str:
        named = f'<meta name="columnname" content="{esc(column)}"/>\n' if column else ""
        return (
            '<!DOCTYPE html>\n<html lang="zh">\n<head>\n<meta charset="utf-8"/>\n'
            f'<meta name="SiteName" content="{NAME}"/>\n<meta name="SiteIDCode" content="{IDCODE}"/>\n{named}{more}'
            f'<title>{esc(title)}</title>\n<script src="/static/js/jquery.min.js"></script>\n</head>\n'
        )

    def where(self, crumb: list[Crumb]) -> str:
        parts = [f'<a href="{a}">{t}</a>' if a else f"<em>{t}</em>" for t, a in crumb]
        return f'<div class="crumbs-nav"><i></i>您所在的位置：{"<b>/</b>".join(parts)}</div>' if crumb else ""

    # ------------------------------------------------------------ frames

    def portal(self, url: str, name: str, crumb: list[Crumb], main: str, more: str = "") -> str:
        nav = "".join(f'<li><a href="{a}"><span>{t}</span></a></li>' for t, a in NAV)
        title = NAME if url == "/" else f"{name} - {NAME}"
        return self.put(
            url,
            f'{self.head(title, "" if url == "/" else name, more)}<body>\n<div id="header"><p class="date">{clock(self.today)}</p><ul class="nav">{nav}</ul></div>\n'
            f'{self.where(crumb)}<div class="main">\n{main}\n</div>\n<div id="footer"><a href="/c1090/wzdt.shtml">网站地图</a> 网站标识码：{IDCODE} '
            "© 2020</div>\n</body>\n</html>",
        )

    def openness(self, url: str, name: str, main: str, more: str = "") -> str:
        """A page of the openness section; its left menu is fetched by script."""
        crumb: list[Crumb] = [("首页", "/"), ("政务公开", "/zwgk/index.shtml"), (name, None)]
        left = "<div id=\"left\"></div>\n<script type=\"text/javascript\">$(function(){ $('#left').load('/inc/left.html'); });</script>\n"
        return self.portal(url, name, crumb, f'{left}<div class="right"><h2>{name}</h2>\n{main}\n</div>', more)

    def frame(self, url: str, name: str, main: str, group: str = "", more: str = "", unit: list[str] | None = None) -> str:
        """What the iframe of the tree page shows."""
        trail = [
            ("政府信息公开目录", TREE),
            *((part, None) for part in [*(unit or UNIT_TRAIL), *([group] if group else []), name]),
        ]
        return self.put(
            url, f'{self.head(name, name, more)}<body class="frame">{self.where(trail)}<h3>{name}</h3>\n{main}\n</body></html>'
        )

    # ------------------------------------------------------------ posts and lists

    def post(self, channel: str, title: str, day: str, body: str | None = None, source: str = BUREAU, formed: str = "") -> str:
        text = body if body is not None else "".join(f"<p>{p}</p>" for p in prose(title))
        facts = ""
        if formed:
            facts = (
                f'<ul class="gk-info"><li><b>索 引 号：</b>{ORGAN}/{day[:4]}-{digest(title)[:5]}</li><li><b>发布机构：</b>{source}</li>'
                f"<li><b>生成日期：</b>{formed}</li><li><b>发布日期：</b>{day}</li></ul>"
            )
        metas = f'<meta name="ArticleTitle" content="{esc(title)}"/>\n<meta name="PubDate" content="{day} 09:32"/>\n<meta name="ContentSource" content="{source}"/>\n'
        return self.put(
            f"/{channel}/{day[:4]}{day[5:7]}/{digest(channel, title, day)}.shtml",
            f"{self.head(title, '', metas)}<body>{facts}<h1>{esc(title)}</h1><div class='pages-date'>{day} 09:32　来源：{source}</div>"
            f'<div id="UCAP-CONTENT">{text}</div></body></html>',
        )

    def posts(self, channel: str, named: list[tuple[str, str]], source: str = BUREAU) -> list[Row]:
        return [(title, self.post(channel, title, day, source=source), day) for title, day in named]

    def rows(self, rows: list[Row], cut: int = 20) -> str:
        lines = "".join(
            f'<tr><td>{n}</td><td><a href="{u}" target="_blank" title="{esc(t)}">{esc(t if len(t) <= cut else t[:cut] + "...")}</a></td>'
            f"<td>{d.replace('-', '/')}</td></tr>\n"
            for n, (t, u, d) in enumerate(rows, 1)
        )
        return f'<table class="list"><tr><th>序号</th><th>标题</th><th>发布日期</th></tr>\n{lines}</table>'

    def plain(self, key: str, name: str, group: str, rows: list[Row], unit: list[str] | None = None) -> str:
        return self.frame(
            contents(key), name, self.rows(rows) + f'<div class="page">共{len(rows)}条 1/1页</div>', group, unit=unit
        )

    def ucap(self, key: str, name: str, group: str, rows: list[Row]) -> str:
        """Rows by GET /searchList/ID only."""
        channel = digest("channel", key)
        self.channels[channel] = rows
        script = (
            '<div class="gknr_list"><dl id="gknr"></dl></div><div id="page_div"></div>\n<script type="text/javascript">\n'
            f'var channelId="{channel}",pageSize=15;\nfunction getList(page){{\n $.ajax({{type:"GET",dataType:"json",\n'
            '  url:"/searchList/"+channelId+"?_isAgg=true&_isJson=true&_pageSize="+pageSize+"&_template=index&page="+page,\n'
            "  success:function(res){var h='';$.each(res.data.results,function(i,o){h+='<dd><a href=\"'+o.url+'\">'+o.title+'</a><span>'"
            "+o.publishedTimeStr+'</span></dd>';});$('#gknr').html(h);}});\n}\n$(function(){getList(1);});\n</script>"
        )
        return self.frame(f"/xxgk/c{key}/list.shtml", name, script, group, f'<meta name="channelid" content="{channel}"/>\n')

    def lonsun(self, key: str, name: str, group: str, rows: list[Row]) -> str:
        """Rows by GET /site/label/8888, an HTML fragment."""
        self.channels[f"cat{key}"] = rows
        query = (
            "IsAjax=1&dataType=html&labelName=publicInfoList&siteId=4697370&pageSize=15&pageIndex=1&action=list&isDate=true"
            f"&dateFormat=yyyy-MM-dd&length=200&organId={ORGAN}&type=4&catId={key}&file=/c1/dongli/publicInfoList_newest"
        )
        script = (
            '<div id="publicInfoList"><p class="loading"><img src="/static/images/loading.gif"/></p></div>\n<script>\n'
            f'Ls.ajax({{type:"GET",url:"/site/label/8888?{query}",dataType:"html"}}).done(function(d){{$("#publicInfoList").html(d);}});\n'
            f'Ls.pagination("#page_{key}",function(pageIndex){{location.href="?pageIndex="+pageIndex;}},{{currPage:1,pageCount:1}});\n</script>'
        )
        return self.frame(f"/public/column/{ORGAN}?type=4&action=list&catId={key}", name, script, group)

    def query(self, key: str, name: str, group: str, rows: list[Row]) -> str:
        """Rows by POST /queryList; the page holds the template of a row."""
        self.channels[f"col{key}"] = rows
        script = (
            '<div id="380055"></div>\n<script id="div380055" type="text/x-handlebars-template"><ul>{{#each data}}<li>'
            "<a href='{{pcUrl}}' title='{{title}}'>{{title}}</a><span>{{formatDate pubDate 'YYYY'}}</span></li>{{/each}}</ul></script>\n"
            f"<script>\nvar params={{current:1,unitid:'380055',webSiteCode:['dlq'],channelCode:['col{key}'],perPage:'15',showMode:'normal',"
            "titleMax:'34',templateContainerId:'div380055'};\nloadPageData(params,'380055');\n</script>"
        )
        return self.frame(f"/dlq/col/col{key}/index.html", name, script, group)

    # ------------------------------------------------------------ the endpoints' answers

    def search_list(self, channel: str, page: int, size: int) -> Page:
        rows = self.channels.get(channel, [])
        results = [
            {"title": t, "url": u, "publishedTimeStr": f"{d} 09:32:00"} for t, u, d in rows[(page - 1) * size : page * size]
        ]
        said = {"code": 1, "data": {"page": page, "rows": size, "total": len(rows), "results": results}}
        return Page(json.dumps(said, ensure_ascii=False), content_type="application/json")

    def query_list(self, channel: str, page: int, size: int) -> Page:
        rows = self.channels.get(channel, [])
        results = [
            {"source": {"title": t, "pubDate": f"{d} 09:32:00", "urls": json.dumps({"pc": u})}}
            for t, u, d in rows[(page - 1) * size : page * size]
        ]
        return Page(
            json.dumps({"code": 200, "data": {"total": len(rows), "results": results}}, ensure_ascii=False),
            content_type="application/json",
        )

    def label(self, category: str) -> Page:
        lines = "".join(
            f'<li><a href="{u}" title="{esc(t)}">{esc(t[:24])}</a><span class="date">{d}</span></li>'
            for t, u, d in self.channels.get(f"cat{category}", [])
        )
        return Page(f'<ul class="doc_list">{lines}</ul>')
