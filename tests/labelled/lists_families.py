"""Lists that a plain HTML reader does not see: data in scripts, XML islands, JSON answers, fragments, comments, frames."""

from __future__ import annotations

import datetime as dt
import json

from tests.labelled import _lists_frames as fr
from tests.labelled._lists_kit import case, each, feed, hanweb, html, js, lonsun, plain, trs, ucap
from tests.labelled.form import HOST, Answer, Case, Row

CASES: list[Case] = []


def _add(*args, **kw) -> None:
    CASES.append(case(*args, **kw))


def _stamp(day: str, clock: str = "10:20:00", unit: int = 1) -> int:
    moment = dt.datetime.fromisoformat(f"{day}T{clock}+08:00")
    return int(moment.timestamp()) * unit


# --- Hanweb XML island ---------------------------------------------------------------------------------------------------
def _records(rows: list[Row], form: str) -> str:
    return "\n".join(f"<record><![CDATA[{each([row], form)}]]></record>" for row in rows)


def _island(unit: str, rows: list[Row], form: str, total: int, per: int = 15) -> str:
    query = (
        f"page=1&webid=3&path=http://www.case.example/&columnid=4296&unitid={unit}&"
        "webname=%E5%8F%91%E6%94%B9%E5%A7%94&permissiontype=0"
    )
    return f"""<div id="{unit}" class="default_pgContainer"></div>
<script type="text/xml"><datastore>
<nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?{query}"></a>]]></nextgroup>
<recordset>
{_records(rows, form)}
</recordset></datastore></script>
<script>
$(function(){{ $('#{unit}').jpage({{ themeName:'default', totalRecord:{total}, dataSource:$('#{unit}').next('script').html(),
 openCookies:false, showMode:'normal', perPage:{per}, groupSize:1, barPosition:'bottom', titleMax:'34',
 proxyUrl:'/module/web/jpage/dataproxy.jsp',
 ajaxParam:{{col:1,appid:1,webid:3,path:'/',columnid:4296,sourceContentType:1,unitid:'{unit}',webname:'发改委',permissiontype:0}} }}); }});
</script>"""


def _proxy(pages: list[list[Row]], form: str, per: int = 15, bom: str = "") -> dict[str, Answer]:
    total = sum(len(page) for page in pages)
    answers = []
    for page in pages:
        text = (
            f"{bom}<?xml version='1.0' encoding='utf-8'?><datastore><totalrecord>{total}</totalrecord><totalpage>"
            f"{len(pages)}</totalpage>"
            f"<nextgroup></nextgroup><recordset>\n{_records(page, form)}\n</recordset></datastore>"
        )
        answers.append(html(text, "text/xml;charset=utf-8"))
    keys = {}
    for k in range(len(pages) - 1, -1, -1):
        keys[f"startrecord={k * per + 1}"] = answers[k]
    for k in range(len(pages) - 1, -1, -1):
        keys[f"page={k + 1}"] = answers[k]
    return keys


DATAPROXY = "/module/web/jpage/dataproxy.jsp"
LI = '<li><a href="{u}" target="_blank" title="{t}"><span class="list_title">{c}</span><i>{d}</i></a></li>'
rows = feed(201, 12, "2026-11-11", hanweb)
_add(
    "hanweb_island_one_page",
    "hanweb",
    "/col/col4296/index.html",
    fr.dahan(_island("31227", rows, LI, 12)),
    "All rows in an XML island, visible titles cut, one page",
    rows=rows,
)

rows = feed(202, 38, "2026-11-06", hanweb)
TR = '<tr><td width="85%"><a href="{u}" class="bt_link">{t}</a></td><td align="center">[{d}]</td></tr>'
_add(
    "hanweb_island_dataproxy",
    "hanweb",
    "/col/col4296/index.html",
    fr.dahan(_island("31228", rows[:15], TR, 38)),
    "XML island with 15 of 38 rows; the rest from dataproxy.jsp windows",
    rows=rows[:15],
    later=rows[15:],
    contains={DATAPROXY: _proxy([rows[:15], rows[15:30], rows[30:]], TR)},
)

rows = feed(203, 24, "2026-09-04", hanweb, topic="policy")
rows.insert(17, Row("关于临时调整部分行政审批事项办理地点的补充公告", "/art/2026/11/17/art_4296_60001.html", "2026-11-17"))
PLAINLI = "<li><span>{d}</span><a href='{u}' title='{t}'>{c}</a></li>"
_add(
    "hanweb_island_newest_on_page_two",
    "hanweb",
    "/col/col4297/index.html",
    fr.dahan(_island("31229", rows[:15], PLAINLI, 25), "政策法规"),
    "Sorted by an editor: the newest row comes only with the second window",
    rows=rows[:15],
    later=rows[15:],
    contains={DATAPROXY: _proxy([rows[:15], rows[15:]], PLAINLI)},
    path=("政务公开", "政策法规"),
)

rows = feed(204, 10, "2026-10-20", lambda d, k: f"/art/{d[:4]}/art_{k:02d}f3ab77d0e94c2f8a5bd0.html")
_add(
    "hanweb_island_escaped",
    "hanweb",
    "/col/col1229214366/index.html",
    fr.dahan(
        '<div id="88001"></div><SCRIPT type="text/xml"><datastore><recordset>'
        + "".join(
            "<record>"
            + each([row], '<li class="clearfix"><a href="{u}" title="{t}">{t}</a><b>{d}</b></li>')
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            + "</record>"
            for row in rows
        )
        + "</recordset></datastore></SCRIPT>"
    ),
    "Island whose records are escaped text in place of CDATA, script tag in upper case",
    rows=rows,
)

rows = feed(205, 26, "2026-08-14", hanweb, topic="fund")
FRAG = "<li><a class='clearfix' href='{u}'><p>{t}</p><em>{y}-{m}-{dd}</em></a></li>"


def _xxgk(page: list[Row]) -> Answer:
    return html(
        "<ul class='xxgk_list'>" + each(page, FRAG) + "</ul><div class='pageinfo'>共<b>26</b>条 共<b>2</b>页 "
        "<a href='javascript:goPage(2)'>下一页</a></div>"
    )


_add(
    "hanweb_xxgk_search",
    "hanweb",
    "/col/col1229/index.html?number=D001-A004",
    fr.dahan(
        """<div id="xxgk_list_box"><div class="loading">数据加载中，请稍候...</div></div>
<form id="searchform" action="/module/xxgk/search.jsp" method="post"><input type="hidden" name="divid" value="div1229">
<input type="hidden" name="infotypeId" value="D001-A004"><input type="hidden" name="jdid" value="3"><input type="hidden"
 name="area" value="">
<input type="hidden" name="sortfield" value="compaltedate:0"><input type="hidden" name="standardXxgk" value="1"></form>
<script>function goPage(n){$.post('/module/xxgk/search.jsp?standardXxgk=1&isAllList=1&texttype=0&fbtime=-1&vc_all=&vc_filenumber=&vc_title=&vc_number=&currpage='+n
+'&sortfield=compaltedate:0',{infotypeId:'D001-A004',jdid:'3',area:'',divid:'div1229',vc_title:'',sortfield:'compaltedate:0',fbtime:'',texttype:'0'},
function(h){$('#xxgk_list_box').html(h);});} goPage(1);</script>""",
        "财政信息",
    ),
    "Openness sub-system: HTML fragments of /module/xxgk/search.jsp, 20 a page",
    rows=rows[:20],
    later=rows[20:],
    contains={
        "/module/xxgk/search.jsp": {
            "currpage=2": _xxgk(rows[20:]),
            "infotypeId": _xxgk(rows[:20]),
            "currpage=1": _xxgk(rows[:20]),
        }
    },
    path=("政府信息公开", "财政信息"),
)


# --- jpaas ---------------------------------------------------------------------------------------------------------------
def _pageno(pages: list[Answer]) -> dict[str, Answer]:
    keys: dict[str, Answer] = {}
    for k in range(len(pages), 0, -1):
        for form in (
            '"pageNo":{k}',
            '"pageNo": {k}',
            "%22pageNo%22%3A{k}",
            "%22pageNo%22%3A+{k}",
            "%22pageNo%22%3A%20{k}",
            "%22pageNo%22:{k}",
        ):
            keys[form.format(k=k)] = pages[k - 1]
    return keys | {"tplSetId": pages[0]}


UNIT = "/api-gateway/jpaas-publish-server/front/page/build/unit"
QUERY = (
    "{'parseType':'bulidstatic','webId':'7f1c2e','tplSetId':'9a41d0','pageType':'column',"
    "'tagId':'当前栏目_list',"
    "'editType':'null','pageId':'c0ffee12'}"
)


def _unit(rows: list[Row], form: str, count: int) -> Answer:
    fragment = (
        f'<div class="page-content"><ul class="main-content">{each(rows, form)}</ul></div><div '
        f'class="pagination" count="{count}" rows="15"></div>'
    )
    return js({"success": True, "code": "200", "message": "success", "data": {"html": fragment}})


def _shell(inner: str, size: int = 15) -> str:
    return (
        f'<div class="list-unit" id="c0ffee12">{inner}</div>\n<script type="text/javascript" '
        f'src="/common/unitbuild.js" url="{UNIT}" '
        f'queryData="{QUERY}" paramJson=\'{{"pageNo":1,"pageSize":{size}}}\' rows="{size}"></script>'
    )


JP = '<li><a href="{u}" title="{t}" target="_blank">{c}</a><span class="date">{d}</span></li>'
rows = feed(206, 22, "2026-11-02", lambda d, k: f"/art/{d[:4]}/{int(d[5:7])}/{int(d[8:])}/art_1229214366_5{k:03d}.html")
_add(
    "jpaas_shell",
    "jpaas",
    "/col/col1229214366/index.html",
    fr.modern(_shell('<div class="loading-tip"></div>')),
    "A shell without rows: unit builder with single-quoted queryData, JSON data.html",
    rows=rows[:15],
    later=rows[15:],
    contains={UNIT: _pageno([_unit(rows[:15], JP, 22), _unit(rows[15:], JP, 22), _unit([], JP, 22)])},
)

rows = feed(207, 27, "2026-10-21", lambda d, k: f"/art/{d[:4]}/art_b{k:03d}0c9e.html", topic="news")
_add(
    "jpaas_first_page_static",
    "jpaas",
    "/col/col1229214399/index.html",
    fr.modern(
        _shell(
            "<ul class='main-content'>"
            + each(rows[:15], JP)
            + '</ul><div class="pagination" count="27" rows="15" pageNo="1"></div>'
        ),
        "工作动态",
    ),
    "First page in the HTML, the second only by the unit builder",
    rows=rows[:15],
    later=rows[15:],
    contains={UNIT: _pageno([_unit(rows[:15], JP, 27), _unit(rows[15:], JP, 27), _unit([], JP, 27)])},
    path=("新闻中心", "工作动态"),
)


# --- Jiangxi ------------------------------------------------------------------------------------------------------------
def _jx_page(code: str, count: int, name: str, unit: str = "380055") -> str:
    crumbs = json.dumps(
        {
            "code": code,
            "articleCount": count,
            "childCount": 0,
            "urls": json.dumps({"pc": f"/qlxmzj/col/{code}/index.html"}),
            "crumbs": [
                {"urls": {"pc": "/qlxmzj/col/col42062/index.html"}, "name": "政务公开"},
                {"urls": {"pc": f"/qlxmzj/col/{code}/index.html"}, "name": name},
            ],
            "name": name,
        },
        ensure_ascii=False,
    )
    return f"""<!doctype html>
<html>
  <head>
  <base href="/qlxmzj/" />
  <meta name="SiteName" content="青岚县民政局" />
  <meta name="SiteIDCode" content="5299990017" />
  <meta name="ColumnName" content="{name}" />
  <meta name="ColumnType" content="" />
  <meta name="HtmlGenerateTime" content="2026-11-20 11:38:50" />
    <meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
    <title>{name} - 青岚县民政局</title>
    <script src="commonfiles/dayjs.min.js"></script>
    <script src="commonfiles/handlebars.min.js"></script>
    <script>
      var websiteId = '1753255916894359552', websiteCode = 'qlxmzj', codeName = '{code}';
      var channelsTagSelf = {crumbs}; //当前栏目信息
    </script>
  </head>
  <body>
    <div class="topNav"><span>今天是2026年11月20日</span><div class="menuList"><ul>
      <li><a href="index.html">首页</a></li><li><a href="col/col42060/index.html">机构概况</a></li><li>
<a href="col/col42061/index.html">新闻动态</a></li>
      <li><a href="col/col42062/index.html">政务公开</a></li><li><a href="col/col42063/index.html">办事服务</a></li>
      <li><a href="col/col42064/index.html">公众参与</a></li><li><a href="col/col42065/index.html">社会救助</a></li>
      <li><a href="col/col42066/index.html">养老服务</a></li><li><a href="col/col42067/index.html">专题专栏</a></li></ul>
</div></div>
    <div class="wz">您所在的位置：<span id="divcrumbs"></span>
    <script id="crumbTpl" type="text/x-handlebars-template">
      {{{{#each items}}}}{{{{#with this}}}}<a href='{{{{pcUrl}}}}' style='color: #333333'>{{{{showName}}}}</a> > {{{{/with}}}}{{{{/each}}}}
    </script>
    <script>renderChannelTemplate('crumbTpl', ({crumbs}).crumbs, 'divcrumbs', true, {{ titleMax:10 }});</script></div>
    <div class="container_ny pie mgt20">
      <div class="box03"><h2><span class="tit pie white fl cur" tabindex="0">{name}</span></h2></div>
      <div class="box03_con clearfix">
        <div id="{unit}"></div>
        <script id="div{unit}" type="text/x-handlebars-template">
          <ul class='List_list'>
            {{{{#each data}}}}{{{{#with this}}}}<li>
              <a href='{{{{pcUrl}}}}' target='_blank' title='{{{{title}}}}'>{{{{title}}}}</a>
<span class='list_span'>{{{{formatDate pubDate 'YYYY'
              }}}}-{{{{formatDate pubDate 'MM'}}}}-{{{{formatDate pubDate 'DD'}}}}</span></li>{{{{/with}}}}{{{{/each}}}}
          </ul>
        </script>
        <script src="commonfiles/jquery.jpage.js"></script>
        <script>
          var params = {{
            current: 1,
            unitid: '{unit}',
            webSiteCode: ['qlxmzj'],
            channelCode: ['{code}'],
            dataBefore: '', dataAfter: '',
            perPage: '15',
            notReturnContent:false,
            showMode: 'normal', groupSize: 1, barPosition: 'bottom', titleMax: '34',
            templateContainerId: 'div{unit}', themeName: 'lucidity',
          }};
          loadPageData(params, '{unit}');
        </script>
      </div></div>
    <div class="foot"><select onchange="MM_jumpMenu('window.open()',this,0)"><option>友情链接</option>
<option value="http://www.linxiu.example/">临岫市人民政府</option></select>
    <p>主办单位：青岚县民政局　版权所有 2015-2026　网站标识码：5299990017　云岫ICP备12000017号　0399-6120088</p></div>
  </body></html>"""


def _jx_answer(rows: list[Row], total: int, current: int, form: str = "ms") -> Answer:
    results = [
        {
            "id": f"17650{i}",
            "source": {
                "title": row.title,
                "pubDate": _stamp(row.date, unit=1000) if form == "ms" else f"{row.date} 09:15:00",
                "urls": json.dumps({"pc": row.url, "mob": "/m" + row.url}),
                "contentSource": "青岚县民政局",
                "articleFiles": [],
            },
        }
        for i, row in enumerate(rows)
        if row.date
    ]
    return js(
        {
            "code": 200,
            "success": True,
            "msg": "ok",
            "data": {"current": current, "pageSize": 15, "total": total, "results": results},
        }
    )


rows = feed(208, 23, "2026-11-13", lambda d, k: f"/qlxmzj/art/{d[:4]}{d[5:7]}/{k}a9c01.html", topic="policy")
_add(
    "jiangxi_querylist",
    "jiangxi",
    "/qlxmzj/col/col42150/index.html",
    _jx_page("col42150", 23, "政策解读"),
    "base href, handlebars templates with {{ rows, list by POST /queryList, times in milliseconds",
    rows=rows[:15],
    later=rows[15:],
    contains={
        "/queryList": {
            "current=1": _jx_answer(rows[:15], 23, 1),
            "current=2": _jx_answer(rows[15:], 23, 2),
            "current": _jx_answer([], 23, 3),
        }
    },
    path=("政务公开", "政策解读"),
)

rows = feed(209, 9, "2026-10-27", lambda d, k: f"/qlxmzj/art/{d[:4]}{d[5:7]}/{k}b7710.html")
rows[0] = Row("2020年度民政服务指南（长期有效）", "/qlxmzj/art/202001/0b7710.html", "2020-01-15")
_add(
    "jiangxi_querylist_pinned",
    "jiangxi",
    "/qlxmzj/col/col42149/index.html",
    _jx_page("col42149", 9, "文件通知", "380061"),
    "Sorted by sortNum: an old pinned row first; days as text",
    rows=rows,
    contains={"/queryList": {"current=1": _jx_answer(rows, 9, 1, "text"), "current": _jx_answer([], 9, 2, "text")}},
    path=("政务公开", "文件通知"),
)

_add(
    "jiangxi_querylist_total_zero",
    "jiangxi",
    "/qlxmzj/col/col42999/index.html",
    _jx_page("col42999", 0, "建议提案", "380099"),
    "The answer says total 0: a list that holds nothing",
    state="empty",
    contains={"/queryList": {"current": _jx_answer([], 0, 1)}},
    path=("政务公开", "建议提案"),
)


# --- UCAP ---------------------------------------------------------------------------------------------------------------
CHANNEL = "7c1f0ab24be64f0c9d1be50a5ce0b8f1"


def _ucap_answer(rows: list[Row], total: int, page: int) -> Answer:
    results = [
        {
            "title": row.title,
            "url": row.url,
            "publishedTime": _stamp(row.date, unit=1000),
            "publishedTimeStr": f"{row.date} 10:20:00",
            "channelName": "通知公告",
            "memo": "",
            "domainMetaList": [],
        }
        for row in rows
        if row.date
    ]
    return js({"status": 0, "data": {"page": page, "rows": 15, "total": total, "results": results}})


UCAP_SCRIPT = """<ul class="common-list" id="list"></ul><div id="page_div"></div>
<script>
var pageSize = 15;
function load(p){ $.ajax({url:"%s?%s&page="+p, dataType:"json",
 success:function(r){ var h=""; $.each(r.data.results,function(i,v){ h+='<li><a href="'+v.url+'" title="'+v.title+'">'+v.title+'</a><span>'
 +v.publishedTimeStr.substr(0,10)+'</span>
</li>'; }); $("#list").html(h); $("#page_div").paging({total:r.data.total,callback:load}); }}); }
load(1);
</script>"""
rows = feed(210, 33, "2026-11-10", ucap)
_add(
    "ucap_searchlist",
    "ucap",
    "/c110634/zfxxgk_zdgk.shtml",
    fr.cloud(
        UCAP_SCRIPT
        % (f"/searchList/{CHANNEL}", "_isAgg=true&_isJson=true&_pageSize=15&_template=index&_rangeTimeGte=&_channelName=")
    ),
    "/searchList JSON of three pages",
    rows=rows[:15],
    later=rows[15:],
    contains={
        f"/searchList/{CHANNEL}": {
            "page=3": _ucap_answer(rows[30:], 33, 3),
            "page=2": _ucap_answer(rows[15:30], 33, 2),
            "_isJson": _ucap_answer(rows[:15], 33, 1),
        }
    },
)

rows = feed(211, 8, "2026-09-15", ucap, topic="policy")
HEX = "5f0e1d2c3b4a59687766554433221100"
_add(
    "ucap_common_search",
    "ucap",
    "/c110635/xxgk_list.shtml",
    fr.cloud(UCAP_SCRIPT % (f"/common/search/{HEX}", "_isJson=true&_pageSize=15&_isAgg=false"), "政策文件"),
    "/common/search JSON, one page of eight",
    rows=rows,
    contains={f"/common/search/{HEX}": {"page=2": _ucap_answer([], 8, 2), "_isJson": _ucap_answer(rows, 8, 1)}},
    path=("政务公开", "政策文件"),
)

rows = feed(212, 10, "2026-10-02", ucap)
_add(
    "ucap_rows_in_comment",
    "ucap",
    "/jyt/c110634/zwgklist.shtml",
    fr.cloud(
        '<div class="notice_list"><ul class="mt30" id="ul_list">\n<!--\n'
        + each(
            rows,
            '        <li>\n            <a target="_blank" href="{u}" title="{t}">\n                {t}\n         '
            "   </a>\n            <b>{d}</b>\n        </li>\n",
        )
        + '\n<script type="text/javascript" src="/xhtml/js/page.js"></script><script>'
        "createPageHTML('page_div',1, 1,'zwgklist','shtml',10);</script>-->\n</ul></div>"
        + '<div class="fenye2"><div class="page"><div id="page_div"></div></div></div>',
        "文件通知",
    ),
    "The whole list and its pager stand inside an HTML comment",
    rows=rows,
    path=("政务公开", "文件通知"),
)

# --- LonSun --------------------------------------------------------------------------------------------------------------
LABEL = "/site/label/8888"
rows = feed(213, 25, "2026-11-12", lonsun)


def _label(page: list[Row], k: int, count: int = 2) -> Answer:
    return html(
        "<div class='xxgk_navli'>"
        + each(
            page,
            "<ul class='clearfix'><li class='rq'>{d}</li><li class='mc'><a class='title' "
            "href='http://www.case.example{u}' title='{t}' target='_blank'>{c}</a>"
            "<div class='box' style='display:none'><p>索引号：00308/{y}-000{i}</p><p>生成日期：{d}</p></div></li>"
            "</ul>",
        )
        + "</div><div id='page_public_info' class='page'></div><script>Ls.pagination('#page_public_info',"
        "function(pageIndex){loadList(pageIndex);},"
        f"{{currPage:{k},pageCount:{count}}});</script>"
    )


LABEL_QUERY = (
    "IsAjax=1&dataType=html&_=0.4127&labelName=publicInfoList&siteId=6795621&pageSize=15&action=list&"
    "isDate=true&dateFormat=yyyy-MM-dd"
    "&length=200&organId=6595711&type=4&catId=6718761&cId=&result=暂无相关信息&"
    "file=%2Fc1%2Fsongpi%2FpublicInfoList_newest"
)
_add(
    "lonsun_label_fragment",
    "lonsun",
    "/public/column/6595711?type=4&catId=6718761&action=list",
    fr.dragon(
        "<div class='gk_list' id='xxgk_lb'><p class='loading'>正在加载…</p></div><script>function "
        f"loadList(p){{$.ajax({{type:'get',"
        f"url:'{LABEL}?{LABEL_QUERY}&pageIndex='+p,success:function(h){{$('#xxgk_lb').html(h);}}}});"
        f"}}loadList(1);</script>"
    ),
    "Openness list by an AJAX label; titles cut, hidden tips repeat the day",
    rows=rows[:15],
    later=rows[15:],
    contains={LABEL: {"pageIndex=2": _label(rows[15:], 2), "publicInfoList": _label(rows[:15], 1)}},
    path=("政府信息公开", "通知公告"),
)

# --- gkmlpt --------------------------------------------------------------------------------------------------------------
TREE = (
    "{id:720,name:'政策法规',parent_id:0,children:[{id:721,name:'政策文件',parent_id:720,children:[]},"
    "{id:722,name:'政策解读',parent_id:720,children:[]}]},"
    "{id:730,name:'规划计划',parent_id:0,children:[]},{id:740,name:'人事信息',parent_id:0,children:[]}"
)


def _gk_shell() -> str:
    return f"""<!DOCTYPE html><html lang=zh><head><meta charset=utf-8><meta name=renderer content=webkit>
<title>云渚市人力资源和社会保障局信息公开目录</title><meta name="SiteName" content="云渚市人力资源和社会保障局">
<meta name="SiteIDCode" content="4499990012">
<link href=/gkmlpt/static/css/app.4c1b.css rel=stylesheet>
<script>window._CONFIG={{SID:'755031',SITE_NAME:'云渚市人力资源和社会保障局',DEBUG:false,AREA:'云渚市',SITE_URL:'http://www.case.example',
TREE:[{TREE}],NAV:[{{name:'首页',url:'/'}},{{name:'政务公开',url:'/zwgk/'}}]}};</script></head>
<body><div id=header-pc><span>2026年11月20日</span><a href="/">首页</a><a href="/zwgk/index.html">政务公开</a>
<a href="/zwfw/index.html">政务服务</a>
<a href="/hdjl/index.html">互动交流</a><a href="/ztzl/index.html">专题专栏</a><a href="/sjfb/index.html">数据发布</a>
<a href="/ysqgk/index.html">依申请公开</a><a href="/gkml/index.html">公开目录</a></div>
<noscript>您的浏览器不支持 JavaScript</noscript><div id=app></div>
<footer><p>网站标识码：4499990012　粤岫ICP备05000012号　Copyright 2005-2026　0399-12333</p></footer>
<script src=/gkmlpt/static/js/manifest.2ae2.js></script><script src=/gkmlpt/static/js/vendor.99aa.js></script>
<script src=/gkmlpt/static/js/app.77fe.js></script>
<!-- gkmlpt --></body></html>"""


def _gk_answer(rows: list[Row], total: int, created_next_day: bool = False) -> Answer:
    items = []
    for i, row in enumerate(rows):
        assert row.date
        items.append(
            {
                "id": 4520100 - i,
                "title": row.title,
                "publisher": "云渚市人力资源和社会保障局",
                "url": row.url,
                "post_url": row.url,
                "identifier": f"11441900/2026-00{i:03d}",
                "document_number": "",
                "display_publish_time": _stamp(row.date),
                "create_time": _stamp("2026-11-18") if created_next_day else _stamp(row.date, "08:00:00"),
                "created_at": "2026-11-18 08:00:00" if created_next_day else f"{row.date} 08:00:00",
                "date": _stamp(row.date),
                "is_external": 0,
            }
        )
    return js({"site_id": 755031, "total": total, "pages": 1, "classify": {"id": 721}, "articles": items}, ascii_only=True)


rows = feed(214, 18, "2026-10-30", lambda d, k: f"{HOST}/gkmlpt/content/8/901/post_{9014000 - k}.html", topic="policy")
_add(
    "gkmlpt_api",
    "gkmlpt",
    "/gkmlpt/index#721",
    _gk_shell(),
    "Vue page with _CONFIG; JSON of the directory API, escaped text, days as Unix seconds",
    rows=rows,
    contains={
        "/gkmlpt/api/all/721": {
            "page=2": _gk_answer([], 18),
            "sid=755031": _gk_answer(rows, 18),
            "page=1": _gk_answer(rows, 18),
        }
    },
    path=("政务公开", "政策文件"),
)

rows = feed(215, 16, "2026-06-12", lambda d, k: f"{HOST}/gkmlpt/content/8/902/post_{9024000 - k}.html", topic="policy")
_add(
    "gkmlpt_moved_in_later",
    "gkmlpt",
    "/gkmlpt/index#722",
    _gk_shell(),
    "created_at is the day of a data move; display_publish_time is the publication",
    rows=rows,
    contains={"/gkmlpt/api/all/722": {"page=2": _gk_answer([], 16), "page=1": _gk_answer(rows, 16, True)}},
    path=("政务公开", "政策解读"),
)

_add(
    "gkmlpt_empty",
    "gkmlpt",
    "/gkmlpt/index#740",
    _gk_shell(),
    "The API answers with no articles",
    state="empty",
    contains={"/gkmlpt/api/all/740": {"page=1": _gk_answer([], 0)}},
    path=("政务公开", "人事信息"),
)

# --- inline data ---------------------------------------------------------------------------------------------------------
rows = feed(216, 14, "2026-11-04", lambda d, k: f"/hzgov/front/s1/xxgk/tzgg/{d.replace('-', '')}/i35{k:03d}.html")
_add(
    "huzhou_inline_datalist",
    "huzhou",
    "/hzgov/front/s1/xxgk/tzgg/",
    fr.modern(
        '<div class="newslist"><ul id="newsUl"></ul><div id="pages"></div></div>\n<script>\nvar dataList='
        + json.dumps(
            [{"infolist": [{"url": r.url, "title": r.title, "daytime": r.date, "source": "县府办"} for r in rows]}],
            ensure_ascii=False,
        )
        + ';\nvar pagesData={"total":14,"pageSize":20,"pageNum":1,"pages":1};\nfor(var i=0;i'
        "<dataList[0].infolist.length;i++){var o=dataList[0].infolist[i];"
        "$('#newsUl').append('<li><a href=\"'+o.url+'\">'+o.title+'</a><span>'+o.daytime+'</span></li>');}\n"
        "</script>"
    ),
    "Rows as inline JSON dataList",
    rows=rows,
)

rows = feed(
    217, 20, "2026-10-13", lambda d, k: f"http://www.case.example/zwgk/{d[:4]}{d[5:7]}/t{d.replace('-', '')}_66{k:03d}.htm"
)


def _fj(page: list[Row], k: int) -> Answer:
    data = [{"doctitle": r.title, "docreltime": f"{r.date} 10:05:00", "docpuburl": r.url, "chnlid": "32377"} for r in page]
    return js({"code": 0, "count": 20, "pagenum": 2, "currentpage": k, "data": data})


_add(
    "fujian_static_plus_avalon",
    "fujian",
    "/zwgk/gggs/",
    fr.portal(
        '<div class="box_list" ms-controller="list"><ul>\n'
        + each(rows[:15], "<li><a href='{u}' title='{t}'>{t}</a><span class='bf-pass'>{d}</span></li>")
        + '\n<li ms-repeat="list"><a ms-attr-href="el.url" ms-attr-title=\'el.title\'>{{el.title}}</a><span>'
        "{{el.time}}</span></li></ul>"
        "<div id='page'></div></div><script>var param={channelid:'229105',sortfield:'-docorderpri,"
        "-docreltime',classsql:'chnlid=32377',prepage:15,page:1};"
        "function go(p){param.page=p;$.post('/fjdzapp/search',param,function(r){vm.list=r.data;"
        "vm.total=r.count;},'json');}</script>",
        "公告公示",
    ),
    "First rows static, an Avalon placeholder row that is no row, next page by POST /fjdzapp/search",
    rows=rows[:15],
    later=rows[15:],
    contains={"/fjdzapp/search": {"&page=2": _fj(rows[15:], 2), "page=2": _fj(rows[15:], 2), "channelid": _fj(rows[:15], 1)}},
    path=("政务公开", "公告公示"),
)

rows = feed(218, 13, "2026-08-28", lambda d, k: f"/columns/2f1a/{d[:4]}{d[5:7]}/{d[8:]}/9c0{k:02d}e.html")
BLOCK = (
    "/columns/2f1ad0c4-7b1e-4b57-9f0e-1f00aa12bb34/templates/0a1b2c3d-1111-4222-8333-444455556666/blocks/"
    "77aa88bb-9999-4ccc-8ddd-eeeeffff0000"
)
HB = "<li class='item'><a href='{u}' target='_blank'>{t}</a><span class='time'>{d}</span></li>"
_add(
    "hebei_blocks",
    "hebei",
    "/columns/2f1ad0c4-7b1e-4b57-9f0e-1f00aa12bb34/index.html",
    fr.modern(
        f"<div class='xxgk-list' id='block'><ul>{each(rows[:8], HB)}</ul><div class='pager' data-pages='2' "
        "data-page='1'><span class='cur'>1</span>"
        "<a href='javascript:;' onclick=\"getPage(2)\">2</a><a href='javascript:;' onclick='getPage(2)'>"
        "下一页</a></div></div>"
        f"<script>function getPage(i){{$.get('{BLOCK}?page='+i,function(d){{$('#block').html(d);}});}}</script>"
    ),
    "Hebei: static first block, next by /blocks/<uuid>?page=i",
    rows=rows[:8],
    later=rows[8:],
    more={
        f"{BLOCK}?page=2": f"<ul>{each(rows[8:], HB)}</ul><div class='pager' data-pages='2' data-page='2'></div>",
        f"{BLOCK}?page=1": f"<ul>{each(rows[:8], HB)}</ul>",
    },
)

rows = feed(
    219,
    11,
    "2026-07-17",
    lambda d, k: f"http://www.case.example/zfxxgk/zc/gfxwj/{d[:4]}{d[5:7]}/t{d.replace('-', '')}_31{k:02d}.shtml",
    topic="policy",
)
_add(
    "hubei_json_file",
    "hubei",
    "/zfxxgk/zc/gfxwj/wj/index.shtml",
    fr.openness(
        "<div class='gk_table'><table><thead><tr><th>标题</th><th>文号</th><th>发布日期</th></tr></thead>"
        "<tbody id='tb'></tbody></table><div class='pages'></div></div>"
        "<script>$.getJSON('./gfxwj.json',function(r){var h='';for(var i=0;i<r.data.length;i++){h+='<tr><td>"
        "<a href=\"'+r.data[i].URL+'\">'+r.data[i].FILENAME+"
        "'</a></td><td>'+r.data[i].FILENUM+'</td><td>'+r.data[i].DOCRELTIME+'</td></tr>';}$('#tb').html(h);"
        "});</script>",
        "规范性文件",
    ),
    "The whole list is one JSON file beside the page",
    rows=rows,
    more={
        "/zfxxgk/zc/gfxwj/wj/gfxwj.json": js(
            {
                "data": [
                    {"URL": r.url, "FILENAME": r.title, "FILENUM": f"青政规〔2026〕{i}号", "DOCRELTIME": r.date}
                    for i, r in enumerate(rows)
                ]
            }
        )
    },
    path=("政府信息公开", "规范性文件"),
)

rows = feed(220, 19, "2026-11-14", lambda d, k: f"/szsgl/tzgg/{d[:4]}{d[5:7]}/{k:02d}4f9c.shtml")


def _sz(page: list[Row]) -> Answer:
    return js(
        {"totalrecord": 19, "totalpage": 2, "infolist": [{"title": r.title, "link": r.url, "pubtime": r.date} for r in page]},
        "text/html;charset=utf-8",
    )


_add(
    "suzhou_getinfocommon",
    "ucap",
    "/szsgl/tzgg/nav_list.shtml",
    fr.cloud(
        "<ul class='infolist' id='infolist'></ul><div class='pagination'></div><script>var "
        "channelid='8d3c0a117f6e4d0fb6a1c7e2';"
        "function q(n){$.getJSON('/szinf/info/getInfoCommon/?pagesize=15&currpage='+n+'&"
        "channelid='+channelid,function(d){draw(d.infolist);});}q(1);</script>"
    ),
    "Suzhou-like getInfoCommon JSON sent as text/html",
    rows=rows[:15],
    later=rows[15:],
    contains={"/szinf/info/getInfoCommon/": {"currpage=2": _sz(rows[15:]), "channelid": _sz(rows[:15])}},
)

# --- frames --------------------------------------------------------------------------------------------------------------
rows = feed(221, 15, "2026-10-15", trs)


def _frame_doc(part: list[Row]) -> str:
    return (
        "<html><head><meta charset=utf-8><base target=_blank><style>li{list-style:none}</style></head><body>"
        "<ul id='documentContainer'>\n"
        + each(part, "<li><a href='{u}'>{t}</a> <span>{y}年{m}月{dd}日</span></li>")
        + "</ul><script>var m_nRecordCount = '15'; var m_nPageSize = 20; var m_sPageName = 'index_iframe'; var "
        "m_sPageExt = 'html';"
        "PageContext.drawNavigator();</script></body></html>"
    )


_add(
    "iframe_list",
    "trs-xxgk",
    "/xxgk/tzgg/",
    fr.portal(
        '<div class="ifr"><iframe src="./list/index_iframe.html" id="DataList" name="DataList" width="100%" '
        'height="600" frameborder="0" scrolling="no"></iframe></div>'
    ),
    "The list stands in an iframe; addresses are relative to the frame's document",
    rows=rows,
    base="/xxgk/tzgg/list/index_iframe.html",
    more={"/xxgk/tzgg/list/index_iframe.html": _frame_doc(rows)},
    path=("信息公开", "通知公告"),
)

rows = feed(222, 9, "2026-09-20", plain("officeContentsDetail.action?theID=", "", 5100))
rows = [Row(r.title, r.url.rstrip("."), r.date) for r in rows]
_add(
    "ztree_right_frame",
    "custom",
    "/xxgk/officeCatalog.action?officeID=17",
    fr.portal(
        '<ul id="treeDemo" class="ztree"></ul><script>var zNodes=[{id:1,pId:0,name:"机构职能",'
        'url:"officeContentsList.action?theID=101",target:"rightFrame"},'
        '{id:2,pId:0,name:"通知公告",url:"officeContentsList.action?theID=102",target:"rightFrame"}];'
        '$.fn.zTree.init($("#treeDemo"),{},zNodes);</script>'
        '<IFRAME SRC="officeContentsList.action?theID=102" NAME="rightFrame" WIDTH=760 HEIGHT=500></IFRAME>'
    ),
    "A tree by script at the left, the column's list in rightFrame",
    rows=rows,
    base="/xxgk/officeContentsList.action?theID=102",
    more={
        "/xxgk/officeContentsList.action?theID=102": "<HTML><HEAD><TITLE></TITLE><META CHARSET=UTF-8></HEAD><BODY><TABLE WIDTH=98%><TR><TH>标题<TH>"
        "生成日期</TR>"
        + each(rows, "<TR><TD><A HREF='{u}' TARGET=_blank>{t}</A><TD>{d}")
        + "</TABLE><P>共 9 条记录 第 1/1 页</BODY></HTML>"
    },
    path=("信息公开", "通知公告"),
)

rows = feed(223, 12, "2026-11-01", lambda d, k: f"/detail/{d.replace('-', '')}/{k:02d}77.html", topic="news")
_add(
    "vue_component_attribute",
    "custom",
    "/list/gzdt.html",
    fr.modern(
        "<news-list :total='12' :list='"
        + json.dumps(
            [{"id": i, "bt": r.title, "lj": r.url, "fbrq": f"{r.date}T08:30:00.000+0800"} for i, r in enumerate(rows)],
            ensure_ascii=False,
        ).replace("'", "&#39;")
        + "'></news-list>\n<template id='news-tpl'><ul><li v-for='x in list'><a :href='x.lj'>{{x.bt}}</a><i>"
        "{{x.fbrq}}</i></li></ul></template>",
        "工作动态",
    ),
    "Rows as JSON in a component's attribute under pinyin keys",
    rows=rows,
    path=("新闻中心", "工作动态"),
)

rows = feed(224, 14, "2026-11-06", lambda d, k: f"{HOST}/gkmlpt/content/8/903/post_{9034000 - k}.html", topic="news")
_add(
    "gkmlpt_total_undercounts",
    "gkmlpt",
    "/gkmlpt/index#730",
    _gk_shell(),
    "total says 5, the answer holds 14 articles",
    rows=rows,
    contains={"/gkmlpt/api/all/730": {"page=2": _gk_answer([], 5), "page=1": _gk_answer(rows, 5)}},
    path=("政务公开", "规划计划"),
)
