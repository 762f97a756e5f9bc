"""Second holdout, lists: thirty invented columns, each with a markup of its own, and what a careful person reads there."""

from __future__ import annotations

import json
from datetime import datetime

from tests.labelled.form import HOST, Answer, Case, ListTruth, Row
from tests.labelled.second_articles import COUNTY, MODERN, OLD, PLATFORM, page


def jsoned(value: object) -> Answer:
    return Answer(json.dumps(value, ensure_ascii=False).encode(), "application/json;charset=UTF-8")


Data = tuple[tuple[str, str, str | None], ...]


def truth(data: Data) -> tuple[Row, ...]:
    return tuple(Row(title, path if "://" in path else HOST + path, day) for title, path, day in data)


def posts(data: Data, later: Data = (), newest: str | tuple[str | None, ...] | None = "max") -> ListTruth:
    days = [day for _, _, day in data + later if day]
    return ListTruth("posts", truth(data), truth(later), (max(days) if days else None) if newest == "max" else newest)


def each(data: Data, markup: str) -> str:
    """The rows in order; [[T]], [[U]], [[D]]: title, path, day; [[Y]], [[M]], [[N]]: its parts; [[S]]: the title cut short."""
    out = []
    for title, path, day in data:
        year, month, number = (day or "--").split("-")
        row = markup.replace("[[T]]", title).replace("[[U]]", path).replace("[[D]]", day or "").replace("[[Y]]", year)
        out.append(row.replace("[[M]]", month).replace("[[N]]", number).replace("[[S]]", title[:12] + "..."))
    return "\n".join(out)


def ints(data: Data, markup: str) -> str:
    plain = tuple((t, u, "-".join(str(int(p)) for p in d.split("-")) if d else d) for t, u, d in data)
    return each(plain, markup)


def series(title: str, path: str, days: str) -> Data:
    """Rows of one periodic kind, a row a day."""
    return tuple((title.format(*day.split("-")), path.format(*day.split("-")), day) for day in days.split())


CASES: list[Case] = []


def add(name: str, make: str, where: str, pages: dict[str, Answer], listed: ListTruth, why: str, **more: object) -> None:
    path = ("政务公开", str(more.pop("column", "通知公告")))
    full = {HOST + key: value for key, value in pages.items()}
    name = "second-list-" + name
    CASES.append(Case(name, make, HOST + where, full, why, path, listed=listed, **more))  # type: ignore[arg-type]


D1: Data = (
    ("霁川区住房和城乡建设局2026年第三季度城镇燃气安全检查情况通报", "/zwgk/tzgg/202610/t20261020_700121.html", "2026-10-21"),
    ("关于砚溪路综合管网改造期间临时交通管制的通告", "/zwgk/tzgg/202610/t20261009_699870.html", "2026-10-09"),
    ("2026年公共租赁住房拟保障对象（第五批）公示", "/zwgk/tzgg/202609/t20260915_697755.html", "2026-09-15"),
    ("关于征集既有住宅加装电梯项目的公告", "/zwgk/tzgg/202608/t20260803_694002.html", "2026-08-03"),
)
D1B: Data = (
    ("关于开展物业服务质量回访的通知", "/zwgk/tzgg/202606/t20260618_690110.html", "2026-06-18"),
    ("霁川区2026年危房改造计划公示", "/zwgk/tzgg/202603/t20260311_683201.html", "2026-03-11"),
)
LI1 = '<li><b>[[D]]</b><a target="_blank" href="[[U]]" title="[[T]]">[[S]]</a></li>'
PG1 = '<script>createPageHTML(2, [[C]], "index", "html")</script>'
add(
    "trs-date-first-short-text",
    "TRS",
    "/zwgk/tzgg/",
    {
        "/zwgk/tzgg/": page(
            PLATFORM,
            f'<div class="zfxxgk_zdgkc"><ul>{each(D1, LI1)}</ul></div>' + PG1.replace("[[C]]", "0"),
            "霁川区住建局",
            "通知公告",
        ),
        "/zwgk/tzgg/index_1.html": page(
            PLATFORM,
            f'<div class="zfxxgk_zdgkc"><ul>{each(D1B, LI1)}</ul></div>' + PG1.replace("[[C]]", "1"),
            "霁川区住建局",
            "通知公告",
        ),
    },
    posts(D1, D1B),
    "the date stands before the shortened link; only title= holds the whole title; zero-based pager",
)
D2: Data = (
    (
        "砚溪县人民政府办公室关于调整部分议事协调机构组成人员的通知",
        "/c101233/202611/7f0e1c2d3b4a59687786a5b4c3d2e1f0.shtml",
        "2026-11-06",
    ),
    ("砚溪县人民政府关于废止部分行政规范性文件的决定", "/c101233/202610/0f1e2d3c4b5a69788796a5b4c3d2e1f1.shtml", "2026-10-13"),
    ("更正", "/c101233/202610/1a2b3c4d5e6f708192a3b4c5d6e7f809.shtml", "2026-10-12"),
    ("砚溪县高标准农田建设规划（2026—2030年）", "/c101233/202607/2b3c4d5e6f708192a3b4c5d6e7f8091a.shtml", "2026-07-30"),
)
D2B: Data = (("砚溪县城区停车设施专项规划", "/c101233/202512/3c4d5e6f708192a3b4c5d6e7f8091a2b.shtml", "2025-12-24"),)
DD2 = '<dd><span class="rq">[[[D]]]</span><p><i class="dot">·</i><a href="[[U]]">[[T]]</a></p></dd>'
PG2 = "<div id=\"pg\"></div><script>createPageHTML('pg',2,[[C]],'list','shtml',5);</script>"
add(
    "ucap-short-title",
    "UCAP",
    "/c101233/list.shtml",
    {
        "/c101233/list.shtml": page(
            COUNTY,
            f'<div class="gknr_list"><dl>{each(D2, DD2)}</dl></div>' + PG2.replace("[[C]]", "1"),
            "砚溪县人民政府",
            "政府文件",
        ),
        "/c101233/list_2.shtml": page(
            COUNTY,
            f'<div class="gknr_list"><dl>{each(D2B, DD2)}</dl></div>' + PG2.replace("[[C]]", "2"),
            "砚溪县人民政府",
            "政府文件",
        ),
    },
    posts(D2, D2B),
    "a row called 更正 between long ones; date in brackets before it; pager counts from one",
    column="政府文件",
)
D3: Data = (
    (
        "汀澜市市场监督管理局关于食品安全监督抽检信息的公告（2026年第18期）",
        "/art/2026/11/12/art_1229009901_4801.html",
        "2026-11-12",
    ),
    ("汀澜市检验检测机构能力验证结果通报", "/art/2026/10/28/art_1229009901_4779.html", "2026-10-28"),
    ("关于注销部分食品经营许可证的公告", "/art/2026/10/8/art_1229009901_4730.html", "2026-10-08"),
)
D3B: Data = (("2026年电动自行车产品质量监督抽查结果", "/art/2026/8/19/art_1229009901_4611.html", "2026-08-19"),)
REC3 = (
    "<record><![CDATA[<tr><td class='bt'><a href='[[U]]' title='[[T]]' target='_blank'>[[S]]</a></td>"
    "<td>[[D]]</td></tr>]]></record>"
)
PROXY3 = "/module/web/jpage/dataproxy.jsp"
XML3 = "<datastore><totalrecord>4</totalrecord><totalpage>2</totalpage><recordset>[[R]]</recordset></datastore>"
add(
    "hanweb-island-two-pages",
    "Hanweb",
    "/col/col1229009901/index.html",
    {
        "/col/col1229009901/index.html": page(
            MODERN,
            '<div id="330199" class="default_pgContainer"></div><script type="text/xml"><datastore><nextgroup>'
            '<![CDATA[<a href="'
            + PROXY3
            + '?page=1&webid=9&path=/&columnid=1229009901&unitid=330199&permissiontype=0"></a>]]></nextgroup><recordset>'
            + each(D3, REC3)
            + "</recordset></datastore></script><script>jQuery.ajaxPage({perPage:3,totalRecord:4,openCookies:0});</script>",
            "汀澜市市场监督管理局",
            "通知公告",
        )
    },
    posts(D3, D3B),
    "rows only in the XML island as table rows; a second window behind the data proxy; hot list beside it is newer",
    contains={
        HOST + PROXY3: {
            mark: Answer(XML3.replace("[[R]]", each(data, REC3)).encode(), "text/xml;charset=utf-8")
            for mark, data in (("startrecord=4", D3B), ("startrecord=1", D3 + D3B), ("page=2", D3B), ("pageNum=2", D3B))
        }
    },
)
D4: Data = (
    ("岚屏区生态环境局关于2026年11月拟批准建设项目环境影响评价文件的公示", "/lpqsthj/xmgs/202611/c5a1.shtml", "2026-11-17"),
    ("岚屏区危险废物经营单位名录（截至2026年10月）", "/lpqsthj/xmgs/202611/c59f.shtml", "2026-11-02"),
    ("关于岚屏污水处理厂扩建工程环评报告表的受理公告", "/lpqsthj/xmgs/202609/c551.shtml", "2026-09-22"),
)


def source4(row: tuple[str, str, str | None]) -> dict[str, object]:
    urls = json.dumps({"pc": row[1], "common": row[1]})
    return {"source": {"title": row[0], "pubDate": f"{row[2]} 10:15:00", "urls": urls, "contentSource": "区生态环境局"}}


REPLY4 = jsoned({"code": 200, "data": {"total": 3, "current": 1, "pages": 1, "results": [source4(r) for r in D4]}})
add(
    "querylist-base-href",
    "Jiangxi",
    "/lpqsthj/xmgs/pc/list.html",
    {
        "/lpqsthj/xmgs/pc/list.html": page(
            COUNTY,
            '<div id="div380077"></div><script id="tpl" type="text/x-handlebars-template">{{#each results}}<li>'
            '<a href="{{pcUrl}}">'
            "{{title}}</a><span>{{formatDate pubDate 'YYYY-MM-DD'}}</span></li>{{/each}}</script><script>"
            'renderChannelTemplate("div380077", '
            '({"code":"col77","articleCount":3,"childCount":0,"crumbs":[{"name":"首页"}]}).crumbs);'
            "var params={current:1,unitid:'380077',webSiteCode:['lpqsthj'],channelCode:['col77'],perPage:'15',sort:'sortNum'};"
            "loadPageData(params,'380077');</script>",
            "岚屏区生态环境局",
            "项目公示",
            head='<base href="/lpqsthj/">',
        )
    },
    posts(D4),
    "template rows are not rows; the data come from POST /queryList",
    column="项目公示",
    posted={HOST + "/queryList": REPLY4, HOST + "/lpqsthj/queryList": REPLY4},
)
D5: Data = (
    ("栖禾县教育体育局关于2026年秋季学期中小学教师资格认定的公告", "/info/1043/9921.htm", "2026-09-30"),
    ("栖禾县2026年义务教育阶段招生划片方案", "/info/1043/9764.htm", "2026-06-12"),
    ("关于公布普惠性民办幼儿园名单的通知", "/info/1043/9650.htm", "2026-04-07"),
)
D5B: Data = (
    ("2025年校外培训机构年检结果公示", "/info/1043/9410.htm", "2025-12-30"),
    ("关于做好寒假安全工作的通知", "/info/1043/9405.htm", "2025-12-26"),
)
LI5 = (
    '<li id="line_u9_0"><a href="..[[U]]"><em>[[T]]</em></a><div class="time"><span>[[N]]</span><i>/</i><span>[[M]]</span>'
    "<b>[[Y]]</b></div></li>"
)
add(
    "vsb-reverse-day-month-year",
    "VSB",
    "/tzgg/jytz.htm",
    {
        "/tzgg/jytz.htm": page(
            COUNTY,
            f'<ul class="winstyle">{each(D5, LI5)}</ul><div class="pb_sys_common"><span class="p_no_d">1</span>'
            '<span class="p_no"><a href="jytz/1.htm">2</a></span><span class="p_next"><a href="jytz/1.htm">下页</a></span></div>'
            "<script>_simple_list_gotopage_fun(2,'u9_goto',2)</script>",
            "栖禾县教育体育局",
            "教育通知",
        ),
        "/tzgg/jytz/1.htm": page(
            COUNTY,
            f'<ul class="winstyle">{each(D5B, LI5.replace("..", "../.."))}</ul>'
            "<script>_simple_list_gotopage_fun(2,'u9_goto',2)</script>",
            "栖禾县教育体育局",
            "教育通知",
        ),
    },
    posts(D5, D5B),
    "the date is split day / month, year; page 2 is 1.htm",
    column="教育通知",
)
D6: Data = (
    ("穗宁镇2026年10月农村低保对象动态调整公示", "/public/2655311/88420193.html", "2026-11-03"),
    ("穗宁镇2026年第三季度临时救助发放名单", "/public/2655311/88411007.html", "2026-10-11"),
    ("穗宁镇特困供养人员花名册", "/public/2655311/88371114.html", "2026-05-20"),
    *series("穗宁镇{0}年{1}月残疾人补贴公示", "/public/2655311/883{1}000.html", "2026-04-13 2026-03-12 2026-02-11"),
)
D6B: Data = (("穗宁镇残疾人两项补贴发放公示", "/public/2655311/88300021.html", "2026-01-15"),)
LI6 = '<ul class="xxgk_nav_list"><li class="mc"><a href="[[U]]" class="title">[[T]]</a></li><li class="fbrq">[[D]]</li></ul>'
FRAG6 = '<div class="xxgk_navli" data-total="7" data-pagesize="6">{}</div>'
PAGER6 = (
    '<div id="page_p"></div>'
    '<script>Ls.pagination("#page_p",function(i){listLoad(i)},{currPage:%d,pageCount:2,total:7});</script>'
)
add(
    "lonsun-fragment",
    "LonSun",
    "/public/column/2655311?type=4&action=list&catId=6719001",
    {
        "/public/column/2655311?type=4&action=list&catId=6719001": page(
            COUNTY,
            '<div class="gk_list" id="ls_list"><img src="/img/loading.gif">正在加载…</div>'
            '<script>$.ajax({url:"/site/label/8888",data:{'
            'IsAjax:1,dataType:"html",labelName:"publicInfoList",siteId:"2654001",pageSize:6,pageIndex:1,action:"'
            'list",isDate:true,'
            'dateFormat:"yyyy-MM-dd",length:200,organId:"2655311",type:4,catId:"6719001",'
            'file:"/c1/suining/publicInfoList_newest"}});</script>',
            "穗宁镇人民政府",
            "社会救助",
        )
    },
    posts(D6, D6B),
    "the list is an AJAX fragment, each row a ul of its own",
    column="社会救助",
    contains={
        HOST + "/site/label/8888": {
            "pageIndex=2": Answer((FRAG6.format(each(D6B, LI6)) + PAGER6 % 2).encode()),
            "publicInfoList": Answer((FRAG6.format(each(D6, LI6)) + PAGER6 % 1).encode()),
        }
    },
)
D7: Data = (
    ("澄湾区人民政府关于印发澄湾区综合防灾减灾规划的通知", "/gkmlpt/content/9/9120/post_9120877.html", "2026-10-30"),
    ("澄湾区促进低空经济发展若干措施", "/gkmlpt/content/9/9101/post_9101222.html", "2026-08-14"),
    *series(
        "澄湾区{0}年{1}月财政收支简况",
        "/gkmlpt/content/9/90{1}/post_90{1}311.html",
        "2026-07-09 2026-06-10 2026-05-11 2026-04-09",
    ),
)
JSON7 = {
    "total": 6,
    "articles": [
        {
            "id": int(u[-12:-5]),
            "title": t,
            "url": HOST + u,
            "post_url": "",
            "display_publish_time": int(datetime.fromisoformat(f"{d}T09:00:00+08:00").timestamp()),
            "publisher": "区府办",
            "created_at": f"{d} 09:00:00",
        }
        for t, u, d in D7
    ],
}
CONF7 = 'window._CONFIG={SID:\'755399\',TREE:[{"id":721,"name":"政策","children":[{"id":5310,"name":"其他文件"}]}]}'
add(
    "gkmlpt",
    "gkmlpt",
    "/gkmlpt/index#5310",
    {
        "/gkmlpt/index": Answer(
            f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>政府信息公开平台</title><script>{CONF7}</script></head>'
            '<body><div id="app"></div><script src="/gkmlpt/js/app.3c1.js"></script></body></html>'.encode()
        )
    },
    posts(D7),
    "an empty Vue shell whose data come from the known API",
    column="其他文件",
    contains={HOST + "/gkmlpt/api/all/5310": {"page=2": jsoned({"total": 6, "articles": []}), "sid=755399": jsoned(JSON7)}},
)
D8: Data = (
    ("石渡市水利局关于2026年度取水许可延续的公示", "/art/2026/art_3c77a01.html", "2026-11-10"),
    ("石渡市2026年小型水库安全责任人名单", "/art/2026/art_3c6f9b2.html", "2026-04-22"),
    *series("石渡市水资源公报摘要（{0}年{1}月）", "/art/{0}/art_3b{1}.html", "2026-03-30 2026-02-27 2026-01-30 2025-12-31"),
)
UNIT8 = "/api-gateway/jpaas-publish-server/front/page/build/unit"
LI8 = '<p class="lb"><a href="[[U]]">[[T]]<small>[[Y]].[[M]].[[N]]</small></a></p>'
HTML8 = f'<div class="list-box">{each(D8, LI8)}</div>'
add(
    "jpaas-unit",
    "jpaas",
    "/col/col55012/index.html",
    {
        "/col/col55012/index.html": page(
            MODERN,
            f'<div id=\'当前栏目_list\'></div><script src="/script/unitbuild.js" url="{UNIT8}" queryData="{{\'parseType\':'
            "'bulidstatic','webId':'3399','tplSetId':'tpl55','pageType':'column','tagId':'当前栏目_list','editType':'null',"
            "'pageId':'col55012'}\"></script>",
            "石渡市水利局",
            "通知公告",
        )
    },
    posts(D8),
    "the unit is built by a script; dotted day in a small inside the link",
    contains={HOST + UNIT8: {"tplSetId=tpl55": jsoned({"success": True, "data": {"html": HTML8, "total": 6}})}},
)
D9: Data = (
    ("关于鹭湖镇集镇规划区内停止新增建房审批的通告", "/xxgk/gggs/2026/0903/1188.html", "2026-09-03"),
    ("鹭湖镇人民政府食堂食材采购询价公告", "/xxgk/gggs/2026/0721/1160.html", "2026-07-21"),
    ("关于郝家垸村级公益事业一事一议项目的公示", "/xxgk/gggs/2026/0316/1102.html", "2026-03-16"),
    *series(
        "鹭湖镇{1}月份村务公开检查情况公示", "/xxgk/gggs/{0}/{1}{2}/10{1}.html", "2026-02-27 2026-01-29 2025-12-30 2025-11-28"
    ),
)
ROW9 = (
    "<TR><TD height=26><IMG src=/images/d.gif> <A class=l href='[[U]]' target=_blank>[[T]]</A></TD>"
    "<TD width=90><FONT color=#999999>([[D]])</FONT></TD></TR>"
)
add(
    "old-table-gbk",
    "custom",
    "/xxgk/gggs/",
    {
        "/xxgk/gggs/": page(
            OLD,
            f"<TABLE width=100%><TR><TD><TABLE>{ints(D9, ROW9)}</TABLE></TD></TR></TABLE>",
            "鹭湖镇",
            "公告公示",
            charset="gb18030",
            sent="text/html",
        )
    },
    posts(D9),
    "bytes are GB18030 (垸) with gb2312 declared, nested tables, days without leading zeros in round brackets",
    column="公告公示",
)
D10: Data = (
    ("关于印发《青崖区校车安全管理办法》的通知", "/zwgk/gfxwj/content_40121.html", "2026-08-12"),
    ("青崖区被征地农民养老保险实施细则", "/zwgk/gfxwj/content_40077.html", "2026-07-02"),
    ("关于延长《青崖区人才公寓管理暂行办法》有效期的通知", "/zwgk/gfxwj/content_39820.html", "2026-02-11"),
)
FORMED10 = ("2026-08-05", "2026-06-26", "2026-11-01")
ROWS10 = "".join(
    f"<tr><td>{i}</td><td>青崖府规〔2026〕{i}号</td><td>{f}</td><td><a href='{u}'>{t}</a></td><td>{d}</td><td>有效</td></tr>"
    for i, ((t, u, d), f) in enumerate(zip(D10, FORMED10, strict=True), 1)
)
add(
    "table-formed-before-published",
    "TRS",
    "/zwgk/gfxwj/",
    {
        "/zwgk/gfxwj/": page(
            COUNTY,
            "<table class='gfx'><thead><tr><th>序号</th><th>文号</th><th>生效日期</th><th>标题</th><th>发布日期</th><th>效力</th></tr>"
            f"</thead><tbody>{ROWS10}</tbody></table>",
            "青崖区人民政府",
            "规范性文件",
        )
    },
    posts(D10),
    "the day of coming into force stands first and one is later than any publication",
    column="规范性文件",
)
D11: Data = (
    ("桐岭市人民政府召开第57次常务会议", "/open/hy/5701.html", "2026-11-09"),
    ("桐岭市人民政府召开第56次常务会议", "/open/hy/5601.html", "2026-10-19"),
    ("桐岭市人民政府召开第55次常务会议", "/open/hy/5501.html", "2026-09-28"),
    *series("桐岭市政府党组{1}月理论学习会召开", "/open/hy/d{0}{1}.html", "2026-08-17 2026-07-13 2026-06-15"),
)
CARD11 = (
    '<div class="card"><a href="[[U]]" class="pic"><img src="/up/[[M]][[N]].jpg" alt=""></a><div><h3><a '
    'href="[[U]]">[[T]]</a></h3>'
    '<p>会议传达学习有关精神，研究部署重点工作，2024年1月以来的……<a href="[[U]]">[查看详细]</a></p>'
    '<div class="inf"><span>来源：市政府办</span><span>时间：[[Y]]/[[M]]/[[N]] 17:02</span><span>点击：2031</span></div></div></div>'
)
add(
    "cards-three-links",
    "custom",
    "/open/hy/",
    {"/open/hy/": page(MODERN, each(D11, CARD11), "桐岭市人民政府", "政府会议")},
    posts(D11),
    "three links a row, a date in the summary, the day in an info line",
    column="政府会议",
)
D12: Data = (
    ("国家统计局芷泽调查队开展粮食产量调查", "/tjxx/t1.html", "2026-10-22"),
    ("芷泽县前三季度居民收支情况", "/tjxx/t2.html", "2026-10-20"),
    ("芷泽县2025年国民经济和社会发展统计公报", "/tjxx/t3.html", "2026-03-28"),
    ("2025年12月主要经济指标", "/tjxx/t4.html", "2025-12-31"),
    ("2025年11月主要经济指标", "/tjxx/t5.html", "2025-11-29"),
)
LI12 = '<li><span class="md">[[M]]-[[N]]</span><a href="[[U]]">[[T]]</a></li>'
add(
    "month-day-under-year",
    "custom",
    "/tjxx/",
    {
        "/tjxx/": page(
            COUNTY,
            f'<h3 class="y">2026年</h3><ul class="nl">{each(D12[:3], LI12)}</ul><h3 class="y">2025年</h3>'
            f'<ul class="nl">{each(D12[3:], LI12)}</ul>',
            "芷泽县统计局",
            "统计信息",
        )
    },
    posts(D12),
    "only month and day in a row; the year is the heading of its group",
    column="统计信息",
)
D13: Data = (
    ("信访事项受理范围及流程须知", "/hdjl/ts/12.html", "2021-05-06"),
    ("关于县城自来水水压不足问题的答复", "/hdjl/ts/991.html", "2026-11-13"),
    ("关于北门菜市场占道经营的答复", "/hdjl/ts/987.html", "2026-11-11"),
    ("关于公交3路线延伸建议的答复", "/hdjl/ts/975.html", "2026-10-25"),
)
add(
    "pinned-row-old",
    "custom",
    "/hdjl/ts/",
    {
        "/hdjl/ts/": page(
            COUNTY,
            '<div class="msg"><ol>'
            + ints(D13, '<li><a href="[[U]]"><q>[[T]]</q><em>[[D]]</em></a></li>').replace(
                "<li>", '<li class="top"><img src="/i/top.png" alt="置顶">', 1
            )
            + "</ol><p>共4条 1/1页</p></div>",
            "望川县人民政府",
            "回应关切",
        )
    },
    posts(D13),
    "a pinned row of 2021 stands first",
    column="回应关切",
)
add(
    "empty-beside-hot-list",
    "custom",
    "/open/rsxx/",
    {
        "/open/rsxx/": page(
            MODERN,
            '<div class="lst"><ul></ul><div class="page">共 <b>0</b> 条记录 第 1/0 页</div></div>',
            "桐岭市人民政府",
            "人事任免",
        )
    },
    ListTruth("empty"),
    "nothing in the list; the hot list at the side is not the column's",
    column="人事任免",
)
add(
    "explained-none-arose",
    "TRS",
    "/zfxxgk/fd/xzqz/",
    {
        "/zfxxgk/fd/xzqz/": page(
            PLATFORM,
            '<div class="zfxxgk_zdgkc"><ul></ul><p class="sm">说明：截至目前，我局未发生行政强制事项，故无相关信息公开。</p></div>',
            "砚溪县林业局",
            "行政强制",
        )
    },
    ListTruth("explained_empty"),
    "the page says that nothing arose",
    column="行政强制",
)
add(
    "standing-page-related",
    "custom",
    "/open/jgzn/",
    {
        "/open/jgzn/": page(
            MODERN,
            "<h2>机构职能</h2><p>一、贯彻执行国家和省有关粮食流通和物资储备的方针政策，拟订全市储备规划并组织实施。</p>"
            "<p>二、管理市级储备粮、食用油和应急物资，负责<a href='/open/zd/1.html'>库存检查</a>。</p>"
            "<p>三、承办市政府交办的其他事项。办公地址：桐岭市谷仓街9号。</p>",
            "桐岭市粮食和物资储备局",
            "机构职能",
        )
    },
    ListTruth("none"),
    "a standing page with one link in its prose and a hot list beside it",
    column="机构职能",
)
add(
    "hash-spa",
    "SPA",
    "/info/index.html#/czyjs",
    {
        "/info/index.html": Answer(
            '<!doctype html><html><head><meta charset=utf-8><title>财政预决算公开专栏</title><link href="/info/static/app.9f.css">'
            '</head><body><noscript>请启用JavaScript</noscript><div id="app"></div>'
            '<script src="/info/static/vendor.11.js"></script><script src="/info/static/app.9f.js"></script>'
            "</body></html>".encode()
        ),
        "/info/static/app.9f.js": Answer(b"!function(e){var t={};e(t)}(function(){});", "application/javascript"),
        "/info/static/vendor.11.js": Answer(b"/* v */", "application/javascript"),
    },
    ListTruth("needs_browser"),
    "an application shell whose bundle names no data address",
    column="财政预决算",
)
D18: Data = (
    ("关于下达2026年第二批乡村振兴衔接资金的通知", "/xxgkold/zj/202609/t20260911_33120.htm", "2026-09-11"),
    ("衔接资金项目库（2026年）公示", "/xxgkold/zj/202602/t20260226_31007.htm", "2026-02-26"),
)
add(
    "iframe-list",
    "TRS",
    "/xxgkold/zj/",
    {
        "/xxgkold/zj/": page(
            OLD,
            '<IFRAME name=f src="index_iframe.html" width=700 height=600 frameborder=0 scrolling=no></IFRAME>',
            "望川县",
            "专项资金",
        ),
        "/xxgkold/zj/index_iframe.html": Answer(
            (
                '<html><head><meta charset="utf-8"></head><body><div id="documentContainer">'
                + each(
                    D18,
                    '<div class="row"><li class="mc"><a target="_parent" href=".[[U]]">[[T]]</a></li><li '
                    'class="fbrq">[[D]]</li>'
                    '<li class="wh"></li></div>',
                ).replace("./xxgkold/zj/", "./")
                + (
                    '</div><script>var m_nRecordCount = "2";var m_nPageSize = 20;var m_sPageName="index_iframe";'
                    "</script></body></html>"
                )
            ).encode()
        ),
    },
    posts(D18),
    "the list stands in a frame of the same site",
    column="专项资金",
)
D19: Data = (
    ("关于2026-12-05公务员体检集合时间的通知", "/zwgk/ks/5511.html", None),
    ("2026年事业单位招聘面试公告（2026年10月17日举行）", "/zwgk/ks/5490.html", None),
    ("事业单位招聘资格复审结果", "/zwgk/ks/5477.html", None),
)
add(
    "event-days-only",
    "custom",
    "/zwgk/ks/",
    {
        "/zwgk/ks/": page(
            COUNTY,
            '<ul class="txt-list">' + each(D19, '<li>◆ <a href="[[U]]">[[T]]</a></li>') + "</ul>",
            "望川县人社局",
            "招考信息",
        )
    },
    posts(D19),
    "the only days are those of events, in titles, one ahead of today",
    column="招考信息",
)
D20: Data = (
    ("石渡市民政局行政处罚决定书（石民罚〔2026〕3号）", "/gs/2026-9-8/1.html", "2026-09-08"),
    ("石渡市民政局行政处罚决定书（石民罚〔2026〕2号）", "/gs/2026-6-3/1.html", "2026-06-03"),
    *series(
        "石渡市民政局社会组织登记准予决定（{0}年{1}月）",
        "/gs/{0}-{1}-{2}/1.html",
        "2026-05-29 2026-04-28 2026-03-31 2026-02-26",
    ),
)
add(
    "inline-datalist",
    "Huzhou",
    "/gs/",
    {
        "/gs/": page(
            MODERN,
            '<ul id="infolist"></ul><div id="pages"></div><script>var dataList='
            + json.dumps([{"infolist": [{"url": u, "title": t, "daytime": d} for t, u, d in D20]}], ensure_ascii=True)
            + ";var pagesData={total:6,size:20,cur:1};draw(dataList,pagesData);</script>",
            "石渡市民政局",
            "双公示",
        )
    },
    posts(D20),
    "rows are JSON in the page with escaped characters",
    column="双公示",
)
D21: Data = tuple(
    (f"岚屏区2026年{m}月份城乡居民最低生活保障统计表", f"/articles/ch00399/2026{m:02d}/u{m}.shtml", f"2026-{m:02d}-05")
    for m in range(11, 1, -1)
)
add(
    "all-rows-hidden-pages",
    "custom",
    "/channels/ch00399/",
    {
        "/channels/ch00399/": page(
            COUNTY,
            '<ul class="pl">'
            + each(D21[:5], '<li class="pagedContent"><a href="[[U]]">[[T]]</a><i>[[D]]</i></li>')
            + each(D21[5:], '<li class="pagedContent" style="display:none"><a href="[[U]]">[[T]]</a><i>[[D]]</i></li>')
            + "</ul><script>var totalCount=10,perSize=5,logicTotalPage=2;</script>",
            "岚屏区民政局",
            "统计数据",
        )
    },
    posts(D21),
    "the script hides the second half of the rows, but all stand in the page",
    column="统计数据",
)
D22: Data = (
    ("关于2026年度县级储备粮轮换竞价销售的公告", "/sub/lq/a9.html", "2026-10-16"),
    ("粮食收购企业备案名单", "/sub/lq/a8.html", None),
    ("夏粮收购监督检查通报", "/sub/lq/a7.html", "2026-07-09"),
)
LI22 = '<div class="r"><span class="t"><a href="lq/[[U]]">[[T]]</a></span><span class="d">[[D]]</span></div>'
add(
    "base-href-bad-day",
    "custom",
    "/lsj/tz.html",
    {
        "/lsj/tz.html": page(
            COUNTY,
            each(D22, LI22).replace("lq//sub/lq/", "lq/").replace('"d"></span>', '"d">2026-02-30</span>'),
            "栖禾县粮食局",
            "粮食流通",
            head='<base href="/sub/">',
        )
    },
    posts(D22),
    "relative to a base element; one row shows a day that no calendar has",
    column="粮食流通",
)
D23: Data = (
    ("2025年度部门决算公开说明", "/files/2026/09/bmjs2025.pdf", "2026-09-25"),
    ("2026年部门预算公开表", "/files/2026/03/bmys2026.xlsx", "2026-03-02"),
    ("2024年度部门决算公开说明", "/files/2025/09/bmjs2024.pdf", "2025-09-26"),
)
add(
    "rows-are-files",
    "custom",
    "/open/yjs/",
    {
        "/open/yjs/": page(
            MODERN,
            '<table class="fl">'
            + each(
                D23,
                '<tr><td><img src="/i/doc.png" alt="附件"></td><td><a download href="[[U]]">[[T]]</a></td><td>1.2MB</td>'
                "<td>[[Y]]年[[M]]月[[N]]日</td></tr>",
            )
            + "</table>",
            "桐岭市审计局",
            "预决算公开",
        )
    },
    posts(D23),
    "every row leads straight to a file",
    column="预决算公开",
)
D24: Data = (
    ("国务院关于进一步优化政务服务提升行政效能的意见解读", "http://www.nation.example/zhengce/2026/c1.htm", "2026-10-10"),
    ("一图读懂：霁川区养老服务补贴办法", "/zcjd/2026/tj9.html", "2026-09-19"),
    ("《霁川区犬只管理规定》政策问答", "/zcjd/2026/wd8.html", "2026-08-27"),
    *series("图解：霁川区{1}月惠民政策", "/zcjd/{0}/m{1}.html", "2026-07-31 2026-06-30 2026-05-29 2026-04-30"),
)
add(
    "row-leaves-site",
    "custom",
    "/zcjd/",
    {
        "/zcjd/": page(
            COUNTY,
            "<dl class='jd'>" + each(D24, "<dt><a href='[[U]]'>[[T]]</a></dt><dd>发布日期：[[D]]</dd>") + "</dl>",
            "霁川区人民政府",
            "政策解读",
        )
    },
    posts(D24),
    "the newest row leads to another host; dt and dd pair up",
    column="政策解读",
)
D25: Data = (
    ("青崖区应急管理局发布森林防火橙色预警", "/yjgl/yj/3301.html", "2026-11-17"),
    ("低温雨雪冰冻天气应对提示", "/yjgl/yj/3288.html", "2026-11-14"),
    ("关于开展冬季消防演练的通知", "/yjgl/yj/3250.html", "2026-10-31"),
    *series("青崖区{1}月安全生产形势分析", "/yjgl/xs/{0}{1}.html", "2026-10-09 2026-09-08 2026-08-07 2026-07-08"),
)
ROW25 = (
    '<li><time datetime="[[D]]T08:30:00+08:00">近期</time><a href="javascript:void(0)" '
    "onclick=\"window.open('[[U]]')\">[[T]]</a></li>"
)
add(
    "onclick-and-time",
    "custom",
    "/yjgl/",
    {
        "/yjgl/": Answer(b"", status=302, location=HOST + "/yjgl/new/"),
        "/yjgl/new/": page(MODERN, f'<ul class="wn">{each(D25, ROW25)}</ul>', "青崖区应急管理局", "预警信息"),
    },
    posts(D25),
    "the address stands in onclick, the day in an attribute",
    column="预警信息",
)
D26: Data = (
    ("望川县2025年政府信息公开工作年度报告", "/zfxxgk/nb/2026/1.html", "2026-01-22"),
    ("望川县2024年政府信息公开工作年度报告", "/zfxxgk/nb/2025/1.html", "2025-01-20"),
    ("望川县2023年政府信息公开工作年度报告", "/zfxxgk/nb/2024/1.html", "2024-01-25"),
)
add(
    "stub-then-annual-reports",
    "TRS",
    "/zfxxgk/nb/",
    {
        "/zfxxgk/nb/": Answer(b'<html><head><meta http-equiv="refresh" content="0; url=./list/index.html"></head></html>'),
        "/zfxxgk/nb/list/index.html": page(
            PLATFORM,
            '<div class="nianbao">' + each(D26, '<a href="[[U]]"><u>[[T]]</u> <s class="none">[[D]]</s></a><br>') + "</div>",
            "望川县人民政府",
            "政府信息公开年报",
        ),
    },
    posts(D26),
    "a refresh stub leads to the list; the years of the titles are not the years of posting",
    column="政府信息公开年报",
)
D27: Data = (
    ("关于公布行政执法人员名单的公告", "/News.aspx?id=772", "2026-10-27"),
    ("行政执法事项目录（2026版）", "/News.aspx?id=760", "2026-07-15"),
    *series("行政执法统计（{0}年{1}月）", "/News.aspx?id=7{1}", "2026-06-05 2026-05-08 2026-04-07"),
)
D27B: Data = (("重大执法决定法制审核目录清单", "/News.aspx?id=655", "2025-11-18"),)
ROW27 = '<tr onmouseover="this.style.background=\'#eee\'"><td>·<a href="[[U]]">[[T]]</a></td><td nowrap>[[D]] 9:05:00</td></tr>'
PAGE27 = (
    '<div id="AspNetPager1">第{}页 共2页 <a href="/NewsList.aspx?ClassID=31&amp;page=2">2</a> <a '
    'href="/NewsList.aspx?ClassID=31&amp;page=2">尾页</a></div>'
)
add(
    "aspnet-pager",
    "ASP.NET",
    "/NewsList.aspx?ClassID=31",
    {
        "/NewsList.aspx?ClassID=31": page(
            OLD, f'<table id="GridView1">{ints(D27, ROW27)}</table>' + PAGE27.format(1), "澄湾区司法局", "执法公示"
        ),
        "/NewsList.aspx?ClassID=31&page=2": page(
            OLD, f'<table id="GridView1">{ints(D27B, ROW27)}</table>' + PAGE27.format(2), "澄湾区司法局", "执法公示"
        ),
    },
    posts(D27, D27B),
    "a grid with times of day and a pager in the query",
    column="执法公示",
)
D28: Data = (
    ("汀澜市医疗保障局关于调整门诊慢特病病种范围的通知", "/ybj/tz/91.html", "2026-09-24"),
    ("关于2027年度城乡居民医保集中缴费的公告", "/ybj/tz/90.html", "2026-09-10"),
    ("定点零售药店退出协议管理名单", "/ybj/tz/84.html", "2026-06-05"),
    *series("医保基金运行简况（{0}年{1}月）", "/ybj/tz/j{0}{1}.html", "2026-05-20 2026-04-20 2026-03-20"),
)
add(
    "placeholder-row",
    "Avalon",
    "/ybj/tz/",
    {
        "/ybj/tz/": page(
            COUNTY,
            '<ul class="av">'
            + each(
                D28,
                '<li><a href="[[U]]" title="[[T]]"><font>[[T]]</font></a><span class="year">[[Y]]</span>'
                '<span class="date">[[M]]/[[N]]</span></li>',
            )
            + (
                '</ul><ul ms-visible="show"><li ms-repeat="list"><a ms-attr-href="el.url">{{el.title}}</a>'
                "<span>{{el.time}}</span></li></ul>"
            ),
            "汀澜市医疗保障局",
            "医保通知",
        )
    },
    posts(D28),
    "static rows above a placeholder row of a script; year and day apart",
    column="医保通知",
)
D29: Data = (
    ("岚屏区行政规范性文件清理结果", "/wj/gfx/10.html", "2026-11-04"),
    ("岚屏区城市更新实施办法", "/wj/gfx/9.html", "2026-05-29"),
    ("岚屏区户外广告设置导则", "/wj/gfx/8.html", "2025-10-09"),
)
add(
    "searchlist-json",
    "UCAP",
    "/c209911/zfxxgk_gknrz.shtml",
    {
        "/c209911/zfxxgk_gknrz.shtml": page(
            PLATFORM,
            '<div class="gknr_list"><dl id="lst"></dl></div><script>var channelId="3d0a4c2c5b6d4f0ea1f3b7c8d9e0a1b2";$.getJSON('
            '"/searchList/"+channelId+"?_isAgg=true&_isJson=true&_pageSize=100&_template=index&page=1",draw);</script>',
            "岚屏区人民政府",
            "行政规范性文件",
            head='<meta name="channelid" content="3d0a4c2c5b6d4f0ea1f3b7c8d9e0a1b2">',
        )
    },
    posts(D29),
    "rows come as JSON from the channel's address",
    column="行政规范性文件",
    contains={
        HOST + "/searchList/3d0a4c2c5b6d4f0ea1f3b7c8d9e0a1b2": {
            "_isJson=true": jsoned(
                {
                    "data": {
                        "total": 3,
                        "page": 1,
                        "rows": 100,
                        "results": [{"title": t, "publishedTimeStr": f"{d} 16:20:00", "url": u} for t, u, d in D29],
                    }
                }
            )
        }
    },
)
D30: Data = (
    ("桐岭市国土空间总体规划（2021—2035年）批后公告", "/open/gh/n5.html", "2026-10-14"),
    ("桐岭市“十五五”卫生健康发展规划", "/open/gh/n4.html", "2026-08-21"),
    ("桐岭市“十五五”规划纲要任务分工方案", "/open/gh/n3.html", "2026-07-07"),
    ("桐岭市2026年国民经济和社会发展计划", "/open/gh/n2.html", "2026-03-06"),
)
ITEM30 = (
    '<a class="item" href="[[U]]"><div class="dt"><strong>[[N]]</strong><span>[[Y]]-[[M]]</span></div><div '
    'class="tx">[[T]]</div></a>'
)
add(
    "whole-row-link-day-box",
    "custom",
    "/open/gh/",
    {
        "/open/gh/": page(
            MODERN,
            f'<div class="items">{each(D30[:2], ITEM30)}<hr>{each(D30[2:], ITEM30)}</div><p><b>1</b></p>',
            "桐岭市发展改革委",
            "规划计划",
        )
    },
    posts(D30),
    "the whole row is one link, with a day box before the title",
    column="规划计划",
)
