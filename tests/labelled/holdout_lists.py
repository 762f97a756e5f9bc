"""Holdout columns with lists, written without a look at the program: own frames, own rows, every family and trap once."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from urllib.parse import urljoin

from tests.labelled.form import HOST, Answer, Case, ListTruth, Row

SIDE = (
    ("雁溪县第八届柑橘采摘节启幕", "", "2026-11-20"),
    ("县城北二环今日起半幅封闭施工", "", "2026-11-20"),
    ("丹枫湖湿地迎来首批越冬候鸟", "", "2026-11-19"),
    ("我县夜校秋季班结业", "", "2026-11-19"),
    ("雁溪米粉制作技艺入选省级非遗", "", "2026-11-18"),
)
MENU = ("机构信息", "政策文件", "规划信息", "统计数据", "财政资金", "人事信息", "重点领域", "建议提案", "公告公示")
NAV = ("首页", "雁溪概览", "资讯中心", "政府信息公开", "政务服务", "公众参与", "数据雁溪")
TITLES = {
    "notice": """雁溪县人民政府办公室关于2026年元旦放假安排的通知
关于公开征求《雁溪县城区停车收费管理办法（草案）》意见的公告
雁溪县2026年度第三批公益性岗位拟聘用人员名单公示
关于对东门老街片区实施交通管制的通告
关于雁溪县城乡居民基本养老保险待遇领取资格认证的通知
雁溪县自然资源局关于宗地YX2026-17号挂牌出让的公告
关于注销雁溪县鸿发加油站等三家企业危险化学品经营许可证的公告
关于2026年下半年普通话水平测试报名的通知
雁溪县公开选调机关事业单位工作人员公告
关于启用“雁溪县城市管理综合执法大队”印章的通知
县城区生活饮用水水质监测结果（2026年第三季度）
关于表彰2025年度优秀教师和优秀教育工作者的决定
关于拨付2026年耕地地力保护补贴资金的公示
更正公告""",
    "policy": """雁溪县人民政府关于印发《雁溪县国土空间生态修复规划（2021—2035年）》的通知
雁溪县人民政府办公室印发关于推进县域医共体建设若干措施的通知
雁溪县人民政府关于调整最低工资标准的通知
雁溪县人民政府关于废止一批行政规范性文件的决定
雁溪县人民政府办公室关于进一步规范政府投资项目变更管理的意见
雁溪县促进民营经济高质量发展二十条
雁溪县人民政府关于划定禁止燃放烟花爆竹区域的通告
雁溪县农村宅基地审批管理暂行办法
关于修订《雁溪县人才公寓管理细则》的通知
雁溪县突发环境事件应急预案""",
    "news": """县委副书记、县长卢景行调研冬季供暖保障工作
雁溪县召开第四次全国文物普查推进会
全县高标准农田建设现场会在龙坪镇举行
我县三家企业入选省级“专精特新”名单
县政务服务大厅推出“午间不打烊”服务
雁溪至云浦高速公路控制性工程白马隧道贯通
全县秋冬种面积突破二十万亩
县人民医院门诊综合楼投入使用
县长卢景行主持召开县政府第五十一次常务会议
“书香雁溪”全民阅读季收官
县消防救援大队开展高层建筑实战演练
全县基层应急广播实现行政村全覆盖""",
    "money": """雁溪县2026年度部门预算公开汇总
雁溪县水务局2025年度部门决算
雁溪县2025年财政决算草案的报告
雁溪县2026年第三季度地方政府债务信息公开
雁溪县审计局2025年度部门决算
雁溪县文化馆2026年单位预算
2025年雁溪县“三公”经费决算情况说明
雁溪县2026年1—10月财政收支执行情况
关于2025年县本级预算调整方案的报告
雁溪县乡村振兴局2026年部门预算""",
}


def deal(kind: str, first: int, dates: str, href: str) -> list[tuple[str, str, str]]:
    """Rows (title, href, ISO date): titles of a kind from `first` on, one a date of `dates` (MM-DD of 2026, or YYYY-MM-DD)."""
    pool = TITLES[kind].split("\n")
    out = []
    for n, raw in enumerate(dates.split()):
        day = raw if len(raw) > 5 else f"2026-{raw}"
        title = pool[(first + n) % len(pool)]
        hexa = hashlib.md5(f"{title}{day}{href}".encode()).hexdigest()
        y, m, d = day.split("-")
        u = href.format(y=y, m=m, d=d, M=int(m), D=int(d), h=hexa, i=int(hexa[:6], 16) % 90000 + 10000)
        out.append((title, u, day))
    return out


def lines(form: str, data: Sequence[tuple[str, str, str]], join: str = "\n") -> str:
    """The markup of rows. {t} title, {s} cut title, {u} address, {d} ISO day, {y} {m} {D} parts, {M} {N} parts without zero, {n} number."""
    out = []
    for n, (t, u, day) in enumerate(data, 1):
        y, m, d = day.split("-")
        cut = t if len(t) < 17 else t[:15] + "..."
        out.append(form.format(t=t, s=cut, u=u, d=day, y=y, m=m, D=d, M=int(m), N=int(d), n=n))
    return join.join(out)


def seen(base: str, data: Sequence[tuple[str, str, str]], *, dated: bool = True) -> tuple[Row, ...]:
    return tuple(Row(t, urljoin(base, u), d if dated else None) for t, u, d in data)


def fill(page: str, main: str, path: Sequence[str], head: str, tail: str) -> str:
    return page.replace("##N", path[-1]).replace("##P", path[0]).replace("##H", head).replace("##T", tail).replace("##M", main)


def hill(main: str, path: Sequence[str], head: str = "", tail: str = "") -> str:
    """A portal of floats: clock at the top, news at the right of the list."""
    nav = "".join(f'<dd><a href="/{"" if n == 0 else f"k{n}/"}" target="_blank">{t}</a></dd>' for n, t in enumerate(NAV))
    menu = "".join(f'<li class="tree"><a href="/zwgk/m{n}/" title="{t}">{t}</a></li>' for n, t in enumerate(MENU))
    side = lines('<li><a href="/zx/yw/{n}.html" title="{t}">{s}</a><span class="sj">{d}</span></li>', SIDE)
    page = f"""<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>##N-雁溪县人民政府</title>
<meta name="SiteName" content="雁溪县人民政府"><meta name="SiteIDCode" content="3999240001"><meta name="ColumnName" content="##N">
##H<link rel="stylesheet" href="/assets/yx.css"></head><body><div id="top"><p class="rq">2026年11月20日　星期五　雁溪 小雨转阴 7~12℃</p>
<p><a href="/wza/">关怀版</a><a href="/en/">English</a></p></div><div id="head"><img src="/assets/bz.png" alt="雁溪县人民政府">
<dl class="daohang">{nav}</dl><form action="/search"><input name="kw" placeholder="搜一搜"><button>搜索</button></form></div>
<div class="dangqian"><b>当前位置：</b><a href="/">首页</a> &gt; <a href="/zwgk/">##P</a> &gt; <span>##N</span></div>
<div id="zt"><div class="zuo"><h3>##P</h3><ul>{menu}</ul></div><div class="zhong"><h2>##N</h2>
##M
</div><div class="you"><h4>要闻速递</h4><ul class="yw">{side}</ul></div></div>
<div id="bottom"><p>主办：雁溪县人民政府办公室　地址：雁溪县柳堤路18号　电话：0399-2400100　传真：0399-2400101　邮编：992400</p>
<p>网站标识码：3999240001　岚ICP备10024001号　版权所有 &copy; 2010-2026　<a href="/wzdt/">网站地图</a></p></div>##T</body></html>"""
    return fill(page, main, path, head, tail)


def mill(main: str, path: Sequence[str], head: str = "", tail: str = "") -> str:
    """A department site of tables and upper-case tags; its ranking stands above the list."""
    nav = "".join(f"<TD><A HREF='/c{n}.html'>{t}</A></TD>" for n, t in enumerate(NAV))
    rank = lines("<TR><TD><A HREF=/pk/{n}.html>{t}</A></TD><TD nowrap>{m}/{D}</TD></TR>", SIDE)
    menu = "".join(f"<TR><TD class=zl><A HREF=/zl{n}.html>{t}</A></TD></TR>" for n, t in enumerate(MENU))
    page = f"""<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>云浦市水务局 ##N</TITLE>##H</HEAD>
<BODY BGCOLOR=#F4F4F4><CENTER><TABLE WIDTH=1000 BORDER=0><TR><TD COLSPAN=8><IMG SRC=/img/top.gif></TD></TR><TR>{nav}</TR>
<TR><TD COLSPAN=8 ALIGN=right>今天是 2026-11-20 &nbsp; 您是第 40,120,261 位访客</TD></TR></TABLE>
<TABLE WIDTH=1000 BORDER=0><TR><TD VALIGN=top WIDTH=230><TABLE>{menu}</TABLE><TABLE><TR><TH COLSPAN=2>本月热点</TH></TR>{rank}</TABLE></TD>
<TD VALIGN=top><DIV CLASS=weizhi>您的位置：<A HREF=/>首页</A> - <A HREF=/xxgk.html>##P</A> - ##N</DIV>
##M
</TD></TR></TABLE><TABLE WIDTH=1000><TR><TD ALIGN=center>云浦市水务局　地址：云浦市望江路3号　电话：0399-3120045<BR>
岚ICP备05031200号　标识码3999310012　建议使用IE8以上浏览器　2005-2026</TD></TR></TABLE></CENTER>##T</BODY></HTML>"""
    return fill(page, main, path, head, tail)


def rill(main: str, path: Sequence[str], head: str = "", tail: str = "") -> str:
    """A young openness platform: header, aside, main, footer."""
    menu = "".join(f'<a class="item" href="/xxgk/f{n}/index.html">{t}</a>' for n, t in enumerate(MENU))
    nav = "".join(f'<a href="/x{n}/index.html">{t}</a>' for n, t in enumerate(NAV))
    side = lines('<div class="r"><a href="/zt/{n}/">{t}</a><time>{m}-{D}</time></div>', SIDE)
    page = f"""<!doctype html><html><head><meta charset="UTF-8"/><meta name="viewport" content="width=device-width"/>
<title>##N_##P_鹿岭区政府信息公开</title><meta name="ColumnName" content="##N"/><meta name="SiteName" content="鹿岭区人民政府"/>##H</head>
<body><header><span class="today">今天是2026年11月20日</span><nav>{nav}</nav></header>
<div class="crumb"><i></i>您当前所在位置 / <a href="/">首页</a> / <a href="/xxgk/index.html">##P</a> / ##N</div>
<div class="flex"><aside><div class="acc">{menu}</div></aside><main><div class="tit"><strong>##N</strong></div>
##M
</main></div><section class="hot"><h5>大家都在看</h5>{side}</section><section class="yl"><select><option>各区县网站</option>
<option value="http://www.yunpu.example">云浦市</option><option value="http://www.yanxi.example">雁溪县</option></select></section>
<footer><p>鹿岭区人民政府主办 联系电话 0399-2580000（不受理业务咨询）</p><p>3999250001 岚公网安备39992502000001号 ©2018—2026</p></footer>##T</body></html>"""
    return fill(page, main, path, head, tail)


def html(text: str, kind: str = "text/html; charset=utf-8", code: str = "utf-8") -> Answer:
    return Answer(text.encode(code), kind)


def data(obj: object) -> Answer:
    return Answer(json.dumps(obj, ensure_ascii=False).encode(), "application/json;charset=UTF-8")


CASES: list[Case] = []
PATH = ("政务公开", "通知公告")


def add(
    name: str,
    make: str,
    url: str,
    why: str,
    page: str | Answer,
    rows: Sequence[tuple[str, str, str]] = (),
    later: Sequence[tuple[Sequence[tuple[str, str, str]], str, str | Answer]] = (),
    *,
    path: tuple[str, ...] = PATH,
    state: str = "posts",
    newest: str | tuple[str | None, ...] | None = "max",
    truth: Sequence[Row] | None = None,
    base: str = "",
    more: dict[str, Answer] | None = None,
    contains: dict[str, dict[str, Answer]] | None = None,
    posted: dict[str, Answer] | None = None,
) -> None:
    """One case. `later`: (rows, address, page) of each later page; an empty address where `contains` answers it."""
    at = HOST + url
    first = tuple(truth) if truth is not None else seen(base or at, rows)
    pages = {at.split("#")[0]: page if isinstance(page, Answer) else html(page), **(more or {})}
    rest: list[Row] = []
    for some, where, text in later:
        rest += seen(base or HOST + where, some)
        if where:
            pages[HOST + where] = text if isinstance(text, Answer) else html(text)
    if newest == "max":
        newest = max((r.date for r in (*first, *rest) if r.date), default=None)
    listed = ListTruth(state, first, tuple(rest), newest)
    CASES.append(Case(name, make, at, pages, why, path, listed=listed, contains=contains or {}, posted=posted or {}))


# 1 the national template: date in <b>, zero-based pager
_p = ("政府信息公开", "政策文件")
_r = [deal("policy", 0, "11-16 11-02 10-21 "
    "09-30 09-08", "./{y}{m}/t{y}{m}{d}_{i}.html"), deal("policy", 5, "08-19 07-28 07-03", "./{y}{m}/t{y}{m}{d}_{i}.html"),
      deal("policy", 8, "2025-12-30 2025-11-11", "./{y}{m}/t{y}{m}{d}_{i}.html")]  # fmt: skip
_f = '<li><a target="_blank" href="{u}" title="{t}">{s}</a><b>{d}</b></li>'
_w = '<div class="zfxxgk_zdgkc"><ul>{}</ul></div><div class="fenye"><script>createPageHTML(3, {}, "index", "html")</script></div>'
add(
    "holdout national template", "trs", "/zwgk/zfxxgk/zcwj/", "cut titles with title=, <b> dates, zero-based pager",
    rill(_w.format(lines(_f, _r[0]), 0), _p), _r[0],
    [(_r[k], f"/zwgk/zfxxgk/zcwj/index_{k}.html", rill(_w.format(lines(_f, _r[k]), k), _p)) for k in (1, 2)],
    path=_p,
)  # fmt: skip

# 2 pinned old rows above new ones
_r = deal("notice", 8, "2022-05-06 2023-03-15 11-13 11-18 11-09 10-30", "./tz/{y}{m}/t{y}{m}{d}_{i}.shtml")
_f = '<li class="{n}"><i class="dot"></i><a href="{u}">{t}</a><em>[{d}]</em></li>'
add("holdout pinned rows", "trs", "/xxgk/gsgg/", "two pinned old rows first, newest is the fourth",
    hill('<ul class="gl">' + lines(_f, _r) + "</ul><p>共6条</p>", ("政务公开", "公告公示")), _r, path=("政务公开", "公告公示"))  # fmt: skip

# 3 the date in front inside the anchor
_r = deal("news", 0, "11-19 11-17 11-14 11-11 11-05", "/content/2026/{m}{d}/{i}.html")
add("holdout date first in anchor", "custom", "/zx/zwyw/index.html", "the anchor holds date and title; no title attribute",
    rill('<div class="news">' + lines('<a class="ln" href="{u}"><span class="time">{y}/{m}/{D}</span><span>{t}</span></a>', _r)
         + "</div>", ("新闻中心", "政务要闻")), _r, path=("新闻中心", "政务要闻"))  # fmt: skip

# 4 Hanweb island, later windows from dataproxy
_r = deal("notice", 2, "11-12 11-03 10-27", "/art/{y}/{M}/{D}/art_5521_{i}.html")
_s = deal("notice", 7, "10-09 09-22", "/art/{y}/{M}/{D}/art_5521_{i}.html")
_f = '<record><![CDATA[<li><a href="{u}" target="_blank"><span class="list_title">{t}</span><i>{d}</i></a></li>]]></record>'
_q = "/module/web/jpage/dataproxy.jsp?page=1&webid=12&path=/&columnid=5521&unitid=30311&webname=%E5%B8%82&permissiontype=0"
_x = "<datastore><totalrecord>5</totalrecord><totalpage>2</totalpage><recordset>{}</recordset></datastore>"
_i = (
    '<div id="30311" style="height:auto"><script type="text/xml"><datastore><nextgroup><![CDATA[<a href="' + _q
    + '"></a>]]></nextgroup><recordset>' + lines(_f, _r) + "</recordset></datastore></script></div><script>$('#30311').jpage({"
    "perPage:3,totalRecord:5,proxyUrl:'/module/web/jpage/dataproxy.jsp',openCookies:false,dataBefore:'<ul>"
    "',dataAfter:'</ul>'});</script>"
)  # fmt: skip
_a = Answer(_x.format(lines(_f, _s)).encode(), "text/xml;charset=UTF-8")
_b = Answer(_x.format(lines(_f, _r)).encode(), "text/xml;charset=UTF-8")
add("holdout xml island", "hanweb", "/col/col5521/index.html", "rows inside a script, window two from the data proxy",
    mill(_i, ("信息公开", "公告公示")), _r, [(_s, "", "")], path=("信息公开", "公告公示"), base=HOST + "/",
    contains={HOST + "/module/web/jpage/dataproxy.jsp":
              {"startrecord=4": _a, "page=2": _a, "pageNum=2": _a, "startrecord=1": _b, "page=1": _b},
              HOST + "/col/col5521/index.html": {"pageNum=2": html(mill(_i, ("信息公开", "公告公示")))}})  # fmt: skip

# 5 Hanweb island of table rows, titles cut with dots
_r = deal("money", 0, "10-26 09-18 09-04 08-21", "../../art/{y}/{M}/{D}/art_7_{i}.html")
_f = (
    '<record><![CDATA[<tr><td width="5"><img src="/images/d.gif"></td><td><a href="{u}" class="bt" title="{t}">{s}</a></td>'
    '<td align="right" class="bt_time">[{y}-{m}-{D}]</td></tr>]]></record>'
)
add("holdout island "
    "of table rows", "hanweb", "/col/col7001/index.html", "island of tr, cut titles, bracketed dates, one window",
    hill('<div id="8821"><script type="text/xml"><datastore><recordset>' + lines(_f, _r)
         + "</recordset></datastore></script></div>", ("财政资金", "预算决算")), _r, path=("财政资金", "预算决算"))  # fmt: skip

# 6 jpaas: the list comes from the build unit
_r = deal("policy", 3, "11-10 10-19 09-15", "/art/{y}/art_{h}.html")
_s = deal("policy", 6, "2025-10-14 2025-06-03", "/art/{y}/art_{h}.html")
_f = '<li><a href="{u}" target="_blank" title="{t}">{t}</a><span>{d}</span></li>'


def _unit(rows: Sequence[tuple[str, str, str]]) -> Answer:
    text = '<ul class="list">' + lines(_f, rows) + '</ul><div class="pagination" totalpage="2" count="5"></div>'
    return data({"success": True, "code": "200", "message": "", "data": {"html": text}})


_u = "/api-gateway/jpaas-publish-server/front/page/build/unit"
add("holdout jpaas unit", "jpaas", "/col/col41220/index.html", "a shell; rows come as data.html of the unit",
    rill(f"""<div id="unit_list"></div><script src="/script/unitbuild.js" url="{_u}" parseType="bulidstatic"
 queryData="{{'parseType':'bulidstatic','webId':'3a7f','tplSetId':'88c1','pageType':'column','tagId':'当前栏目_list',"""
         """'editType':'null','pageId':'41220'}"></script>""", ("政务公开", "行政规范性文件")),
    _r, [(_s, "", "")], base=HOST + "/", path=("政务公开", "行政规范性文件"),
    contains={HOST + _u: {k: _unit(_s) for k in ('pageNo":2', 'pageNo": 2', "pageNo%22%3A2", "pageNo%22%3A%202", "pageNo%22%3A+2",
                                                 "pageNo=2")} | {"pageType": _unit(_r)}})  # fmt: skip

# 7 handlebars templates, POST /queryList
_r = deal("news", 3, "11-18 11-12 11-06", "/yxsnj/art/{y}/{M}/{D}/art_42_{i}.html")
_s = deal("news", 7, "10-30 10-20", "/yxsnj/art/{y}/{M}/{D}/art_42_{i}.html")


def _results(rows: Sequence[tuple[str, str, str]], page: int) -> Answer:
    rs = [{"source": {"title": t, "pubDate": d + " 10:2" + str(n), "contentSource": "县水务局", "urls": json.dumps({"pc": u})}}
          for n, (t, u, d) in enumerate(rows)]  # fmt: skip
    return data({"code": 200, "msg": "操作成功", "data": {"total": 5, "pages": 2, "current": page, "results": rs}})


_k = {
    "current=2": _results(_s, 2),
    '"current":2': _results(_s, 2),
    "current=1": _results(_r, 1),
    '"current":1': _results(_r, 1),
}
add("holdout querylist", "jiangxi", "/yxsnj/col/col42/index.html", "handlebars rows are templates; data by POST /queryList",
    hill("""<script id="tpl380" type="text/x-handlebars-template">{{#each items}}<li><a href='{{pcUrl}}'>{{title}}</a>
<span>{{formatDate pubDate 'YYYY-MM-DD'}}</span></li>{{/each}}</script><ul id="380"></ul><div class="page"></div><script>
var colInfo={"code":"col42","articleCount":5,"childCount":0,"name":"工作动态"};
function loadPageData(params,id){$.ajax({url:'/queryList',type:'POST',data:params,success:function(r){render('tpl380',r.data.results);}});}
var params={current:1,unitid:'380',webSiteCode:['yxsnj'],channelCode:['col42'],perPage:'3',pageSize:3,sort:'sortNum',order:'desc'};
loadPageData(params,'380');</script>""", ("新闻中心", "工作动态"), head='<base href="/yxsnj/">'),
    _r, [(_s, "", "")], base=HOST + "/", path=("新闻中心", "工作动态"),
    contains={HOST + "/queryList": _k}, posted={HOST + "/queryList": _results(_r, 1)})  # fmt: skip

# 8 UCAP searchList
_r = deal("notice", 4, "11-17 11-04 10-16 10-08", "/lljyj/c118203/{y}{m}/{h}.shtml")


def _ucap(rows: Sequence[tuple[str, str, str]]) -> Answer:
    rs = [
        {"title": t, "publishedTimeStr": f"{d} 09:00:00", "url": u, "subTitle": "", "channelName": "通知"} for t, u, d in rows
    ]
    return data({"status": 0, "data": {"total": len(rs), "page": 1, "rows": 15, "results": rs}})


_l = "/searchList/6a2d0f4b9c7e4a0d8f11c5b1a0e9d733"
add("holdout searchlist", "ucap", "/lljyj/c118203/zfxxgk_gknrz.shtml", "empty ul filled from searchList",
    rill(f"""<div class="gknr_list"><dl id="cont"></dl></div><div id="page_div"></div><script>
function load(p){{$.get("{_l}?_isAgg=true&_isJson=true&_pageSize=15&_template=index&_rangeTimeGte=&_channelName=&page="+p,function(res){{
 var h='';res.data.results.forEach(function(x){{h+='<dd><a href="'+x.url+'">'+x.title+'</a><span>'+x.publishedTimeStr+'</span></dd>'}});
 $('#cont').html(h);}},'json');}} load(1);</script>""", ("政府信息公开", "通知")), _r, base=HOST + "/",
    path=("政府信息公开", "通知"), contains={HOST + _l: {"page=1": _ucap(_r), "_isJson": _ucap([])}})  # fmt: skip

# 9 UCAP static, one-based pager with a quoted first argument
_r = deal("money", 4, "11-05 09-25 09-24", "/c103/{y}{m}/{h}.shtml")
_s = deal("money", 7, "08-30 02-11", "/c103/{y}{m}/{h}.shtml")
_w = ("<div class='gknr_list'><dl>{}</dl></div><div id='page_div'></div>"
      "<script>createPageHTML('page_div',2,{},'czxx','shtml',5);</script>")  # fmt: skip
_f = '<dd><a href="{u}">{t}</a><span>{d}</span></dd>'
add("holdout ucap pager", "ucap", "/c103/czxx.shtml", "quoted first argument, page one is 1, own stem",
    rill(_w.format(lines(_f, _r), 1), ("财政信息", "财政预决算")), _r,
    [(_s, "/c103/czxx_2.shtml", rill(_w.format(lines(_f, _s), 2), ("财政信息", "财政预决算")))], path=("财政信息", "财政预决算"))  # fmt: skip

# 10 VSB counts backwards
_rs = [deal("news", 3 * k, ds, ("" if k == 0 else "../") + "info/1041/{i}.htm") for k, ds in enumerate(
    ("11-19 11-16 11-10", "10-29 10-13 10-02", "09-17 08-26"))]  # fmt: skip
_f = '<li id="line_u9_{n}"><span>{y}年{m}月{D}日</span><a href="{u}" target="_blank">{t}</a></li>'


def _vsb(rows: Sequence[tuple[str, str, str]], here: int) -> str:
    nxt = {1: "gzdt/2.htm", 2: "1.htm", 3: ""}[here]
    link = (
        f'<span class="p_next p_fun"><a href="{nxt}">下页</a></span>' if nxt else '<span class="p_next_d p_fun_d">下页</span>'
    )
    return mill(f'<ul>{lines(_f, rows)}</ul><div class="pb_sys_common"><span class="p_t">共8条</span><span class="p_no_d">'
    f'{here}</span>{link}'
                f'<input onclick="_simple_list_gotopage_fun(3,\'u9_goto\',2)"></div>', ("工作动态", "水务要闻"))  # fmt: skip


add("holdout vsb reverse", "vsb", "/gzdt.htm", "page two of three is gzdt/2.htm, the last is 1.htm",
    _vsb(_rs[0], 1), _rs[0], [(_rs[1], "/gzdt/2.htm", _vsb(_rs[1], 2)), (_rs[2], "/gzdt/1.htm", _vsb(_rs[2], 3))],
    path=("工作动态", "水务要闻"))  # fmt: skip

# 11 LonSun label fragment
_r = deal("policy", 0, "10-31 09-12 06-24", "http://www.case.example/public/6602121/{i}.html")
_l = "/site/label/8888"
_frag = ('<ul class="clearfix xxgk_nav_list">' + lines(
    '<li class="clearfix"><a href="{u}" target="_blank" title="{t}" class="title">{t}</a><span class="date">'
    '{d}</span></li>', _r)
    + "</ul>")  # fmt: skip
add("holdout lonsun label", "lonsun", "/public/column/6602121?type=4&catId=71180&action=list", "list is an HTML "
    "fragment of a label",
    hill(f"""<div class="xxgk_navli" id="xxgk_lmcon"></div><script>$.ajax({{url:"{_l}?IsAjax=1&dataType=html&labelName=publicInfoList"""
         """&siteId=6600&pageSize=20&pageIndex=1&action=list&isDate=true&dateFormat=yyyy-MM-dd&length=200&organId=6602121&type=4"""
         """&catId=71180&file=/c1/yx/publicInfoList_newest",type:"get",success:function(h){$("#xxgk_lmcon").html(h);}});</script>""",
         ("信息公开", "政策文件")), _r, path=("信息公开", "政策文件"),
    contains={HOST + _l: {"labelName=publicInfoList": html(_frag)}})  # fmt: skip

# 12 LonSun static with pageIndex
_r = deal("notice", 8, "11-20 11-15 10-24 10-10", "/content/article/{i}")
_s = deal("notice", 12, "09-28 09-11", "/content/article/{i}")
_f = '<li><span class="right date">{d}</span><a class="left" href="{u}" title="{t}"><b></b>{t}</a></li>'
_w = ('<ul class="doc_list list-6791">{}</ul><div id="page_6791"></div><script>Ls.pagination("#page_6791",function(pageIndex){{'
      "location.href='/content/column/6791?pageIndex='+pageIndex;}},{{currPage:{},pageCount:2}});</script>")  # fmt: skip
add("holdout lonsun pages", "lonsun", "/content/column/6791", "pageIndex in the query, today's post on top",
    hill(_w.format(lines(_f, _r), 1), PATH), _r, [(_s, "/content/column/6791?pageIndex=2", hill(_w.format(lines(_f, _s), 2), PATH))],
    more={HOST + "/content/column/6791?pageIndex=1": html(hill(_w.format(lines(_f, _r), 1), PATH))})  # fmt: skip

# 13 gkmlpt
_r = deal("policy", 2, "11-11 10-22 05-07", "http://www.case.example/gkmlpt/content/2/{i}/post_{i}.html")
_k = [{"title": t, "publisher": "鹿岭区人民政府办公室", "url": u, "created_at": f"{d} 11:00:00", "display_publish_time": f"{d}",
       "create_time": 1700000000 + n} for n, (t, u, d) in enumerate(_r)]  # fmt: skip
_k = data({"total": 3, "page": 1, "articles": _k})
add("holdout gkmlpt", "gkmlpt", "/gkmlpt/index#721", "a Vue page, rows from the api",
    '<!DOCTYPE html><html><head><meta charset="utf-8"><title>鹿岭区人民政府信息公开目录</title></head><body><div id="app"></div><script>'
    "window._CONFIG={SID:'755031',LEGAL:1,TREE:[{\"id\":720,\"name\":\"机构职能\",\"children\":[]},{\"id\":721,\"name\":\"政策文件\","
    '"children":[]}],NAME:"鹿岭区人民政府"}</script><script src="/gkmlpt/static/js/app.1f.js"></script></body></html>',
    _r, path=("政府信息公开目录", "政策文件"),
    contains={HOST + "/gkmlpt/api/all/721": {"page=2": data({"total": 3, "page": 2, "articles": []}), "": _k}},
    more={HOST + "/gkmlpt/api/all/721": _k})  # fmt: skip

# 14 Guangdong: index_2 is the second page
_rs = [deal("notice", 5 * k, ds, "http://www.case.example/tzgg/content/post_{i}.html") for k, ds in enumerate(
    ("11-06 11-01 10-25", "10-12 09-29 09-03"))]  # fmt: skip
_f = '<li><span class="time">{d} 0{n}:15</span><a href="{u}" target="_blank">{t}</a></li>'
_w = '<ul class="list_con">{}</ul><div class="page">{}<a class="next" href="{}">下一页</a><a class="last" href="{}">最后一页</a></div>'
_n = "/tzgg/index_2.html"
add("holdout one-based index_2", "nfcms", "/tzgg/index.html", "index_2 is page two; times behind the dates",
    hill(_w.format(lines(_f, _rs[0]), '<span>1</span><a '
    'href="index_2.html">2</a>', "index_2.html", "index_2.html"), PATH), _rs[0],
    [(_rs[1], _n, hill(_w.format(lines(_f, _rs[1]), '<a href="index.html">1</a>'
    '<span>2</span>', "index_2.html", "index_2.html"), PATH))])  # fmt: skip

# 15 rows as a JavaScript variable
_r = deal("money", 2, "11-09 07-31 03-02", "/hzgov/front/s1/xxgk/{y}{m}{d}/i{i}.html")
_j = json.dumps([{"infolist": [{"url": u, "title": t, "daytime": d} for t, u, d in _r]}], ensure_ascii=False)
add("holdout datalist variable", "custom", "/front/czyjs/list.html", "rows only in var dataList",
    rill(f'<ul id="dl"></ul><script>var '
    f'dataList={_j};\nvar pagesData={{"total":3,"pageSize":20,"pageNo":1}};\nshowList(dataList);</script>',
         ("财政资金", "财政预决算")), _r, path=("财政资金", "财政预决算"))  # fmt: skip

# 16 all rows embedded, most of them hidden
_r = deal("notice", 1, "11-19 11-13 11-12 11-02 10-28 10-14", "/articles/ch00217/{y}{m}/{h}.shtml")
_f = '<li class="pagedContent"{h}><a href="{{u}}">{{t}}</a><span>{{d}}</span></li>'
add("holdout paged in page", "shandong", "/channels/ch00217/", "rows four to six are hidden by style and turned by script",
    hill("<ul>" + lines(_f.format(h=""), _r[:3]) + lines(_f.format(h=' style="display:none"'), _r[3:])
         + "</ul><script>var totalCount=6,perSize=3,logicTotalPage=2;showPage(1);</script>", PATH), _r)  # fmt: skip

# 17 an iframe holds the list
_r = deal("policy", 4, "09-27 08-08 04-16", "/xxgk/zcfg/{y}{m}/t{y}{m}{d}_{i}.htm")
add("holdout iframe", "trs", "/xxgk/zcfg/", "the column's body is an iframe",
    mill('<iframe id="ifr" name="ifr" src="./index_iframe.html" width="100%" height="900" '
    'frameborder="0"></iframe>', ("信息公开", "政策法规")),
    _r, path=("信息公开", "政策法规"), more={HOST + "/xxgk/zcfg/index_iframe.html": html(
        '<html><head><meta charset="utf-8"><title>列表</title></head><body><div id="documentContainer">' + lines(
            '<div class="row"><li class="xh">{n}</li><li class="mc"><a href="{u}" target="_blank">{t}</a></li><li '
            'class="fbrq">{y}年{M}月{N}日</li></div>',
            _r) + "</div></body></html>")})  # fmt: skip

# 18 the split date: day large, year and month small
_r = deal("news", 5, "11-15 11-08 10-31 10-05", "/xw/{y}/{m}/{i}.html")
add("holdout split date", "custom", "/xw/bmdt/", "day in one element, year-month in the next",
    rill(lines('<div class="it"><div class="rili"><strong>{D}</strong><small>{y}-{m}</small></div><div class="wz"><h4>'
    '<a href="{u}">{t}</a></h4>'
               '<p>近日，相关工作取得新进展，现场完成交办事项{n}件……</p></div></div>', _r), ("新闻中心", "部门动态")), _r,
    path=("新闻中心", "部门动态"))  # fmt: skip

# 19 month and day shown, the year in the address
_r = deal("notice", 3, "11-02 09-19 2025-12-24 2025-08-14", "./{y}{m}/t{y}{m}{d}_{i}.html")
add("holdout month-day", "trs", "/gk/ggl/", "rows say MM-DD; the addresses tell the year, which changes",
    hill('<table class="ll">' + lines('<tr><td>·</td><td><a href="{u}">{t}</a></td><td>'
    '{m}-{D}</td></tr>', _r) + "</table>", PATH), _r)  # fmt: skip

# 20 formed and published side by side
_r = deal("policy", 1, "11-07 10-15 09-01", "/xxgk/gfxwj/{i}.html")
_f = ('<tr><td>{n}</td><td class="l"><a href="{u}">{t}</a></td><td>雁政发〔2026〕{n}号</td><td>{y}-0{n}-0{n}</td><td>{y}-{m}-{D}</td>'
      "<td>有效</td></tr>")  # fmt: skip
add("holdout two date columns", "custom", "/xxgk/gfxwj/index.html", "成文日期 before 发布日期; only the second counts",
    mill('<table border="1"><tr><th>序号</th><th>标题</th><th>发文字号</th><th>成文日期</th><th>发布日期</th><th>效力</th></tr>'
         + lines(_f, _r) + "</table>", ("信息公开", "规范性文件")), _r, path=("信息公开", "规范性文件"))  # fmt: skip

# 21 event days in titles
_t = [("关于2026年12月6日举行英语口语考试的通知", "/ks/{i}.html", "11-10"), ("雁溪县2026-12-01起实施单双号限行的通告", "/ks/2.html", "11-04"),
      ("关于延长“2025年10月1日”前登记车辆年检期限的公告", "/ks/3.html", "10-23"), ("停电通知[2026-11-25]", "/ks/4.html", "11-18")]  # fmt: skip
_r = [(t, u.replace("{i}", "1"), "2026-" + d) for t, u, d in _t]
add("holdout days in titles", "custom", "/bm/tz/", "titles carry event days, later than the posts",
    rill('<ul class="tz">' + lines('<li><a href="{u}">{t}</a> <small>'
    '发布时间：{y}-{m}-{D}</small></li>', _r) + "</ul>", PATH), _r)  # fmt: skip

# 22 impossible and future days
_r = deal("notice", 6, "11-16 11-14 10-29 10-20", "/p/{i}.html")
_d = ["2026-02-30", "2062-11-14", "2026-10-29", "待确认"]
_tr = [Row(t, HOST + u, None) for t, u, _ in _r]
_tr[2] = Row(_r[2][0], _tr[2].url, "2026-10-29")
add("holdout impossible days", "custom", "/gg/", "30 February, the year 2062, 待确认: none is a day of publication",
    hill("<ul>" + "".join(f'<li><a href="{u}" title="{t}">{t}</a><span>'
    f'{d}</span></li>' for (t, u, _), d in zip(_r, _d, strict=True))
         + "</ul>", PATH), truth=_tr)  # fmt: skip

# 23 Chinese numerals
_r = deal("policy", 6, "11-03 10-10 2025-12-21", "/szf/wj/{i}.htm")
_d = ["二〇二六年十一月三日", "二〇二六年十月十日", "二○二五年十二月二十一日"]
add("holdout chinese numerals", "custom", "/szf/wj.htm", "numeral dates with two kinds of zero",
    mill("<UL>" + "".join(f"<LI><A HREF='{u}'>{t}</A>（{d}）</LI>" for (t, u, _), d in zip(_r, _d, strict=True)) + "</UL>",
         ("政务公开", "政府文件")), _r, path=("政务公开", "政府文件"))  # fmt: skip

# 24 GBK without a word about it in the header
_r = deal("notice", 9, "11-05 10-18 09-30", "view.asp?id={i}")
add("holdout gbk lied", "asp", "/tzgg/list.asp", "the header says utf-8, the bytes are GBK",
    html(mill(lines("<P>★ <A HREF={u}>{t}</A> <FONT COLOR=#999999>"
    "{y}.{m}.{D}</FONT></P>", _r), PATH).replace("charset=utf-8", "charset=gb2312"),
         code="gb18030"), _r)  # fmt: skip

# 25-27 nothing there
add("holdout empty said", "trs", "/zwgk/jytabl/", "暂无数据; dates stand only in the side list",
    hill('<div class="list"><ul></ul><div class="nodata"><img src="/assets/no.png" alt="">暂无数据</div></div>', ("政务公开", "建议提案")),
    state="empty", path=("政务公开", "建议提案"))  # fmt: skip
add("holdout empty counted", "custom", "/xxgk/xzqz/index.html", "an empty table and a pager of nought",
    mill('<table class="tb"><thead><tr><th>案件名称</th><th>决定书文号</th><th>公示日期</th></tr></thead><tbody></tbody></table>'
         '<div class="pg">共 0 条记录　第 1/1 页　<a>首页</a> <a>上一页</a> <a>下一页</a> <a>尾页</a></div>', ("信息公开", "行政强制")),
    state="empty", path=("信息公开", "行政强制"))  # fmt: skip
add("holdout explained empty", "ucap", "/c220/xzcf.shtml", "the page says that nothing arose",
    rill('<div class="con"><p>截至2026年10月31日，本单位2026年度未产生行政强制决定，故无相关信息予以公开。</p></div>', ("法定主动公开内容", "行政强制")),
    state="explained_empty", path=("法定主动公开内容", "行政强制"))  # fmt: skip
# 28 drawn by a bundle whose data nobody can ask for
add("holdout bundle only", "spa", "/portal/index.html", "a shell and hashed bundles",
    '<!DOCTYPE html><html><head><meta charset="utf-8"><title>鹿岭区人民政府</title><script defer '
    'src="/portal/js/chunk-vendors.77ab.js"></script>'
    '<script defer src="/portal/js/app.1c09.js"></script></head><body><noscript>请启用JavaScript以浏览本网站。</noscript>'
    '<div id="app"><div class="loading">加载中...</div></div></body></html>', state="needs_browser")  # fmt: skip
# 29, 30 standing pages
add("holdout standing duties", "trs", "/zwgk/jgzn/", "prose with links and a day inside, no list",
    hill("""<div class="TRS_Editor"><p>　　雁溪县水务局是县人民政府工作部门，为正科级。根据《雁溪县机构改革方案》（2024年3月18日印发），主要职责如下：</p>
<p>　　（一）保障水资源的合理开发利用，依据<a href="/law/1.html">《中华人民共和国水法》</a>拟订全县水资源规划。</p>
<p>　　（二）负责水旱灾害防御，落实<a href="/law/2.html">《中华人民共和国防洪法》</a>规定的职责。</p><p>　　（三）完成县委、县政府交办的其他任务。</p>
<p>　　办公地址：雁溪县双桥路9号；办公电话：0399-2411206。</p></div>""", ("政务公开", "机构职能")), state="none", path=("政务公开", "机构职能"))  # fmt: skip
add("holdout standing contacts", "custom", "/lxwm/", "a table of phones is no list of posts",
    mill('<table border="1"><tr><th>科室</th><th>职责</th><th>电话</th></tr>' + "".join(
        f"<tr><td>{k}</td><td>{w}</td><td>"
        f"0399-31200{n}</td></tr>" for n, (k, w) in enumerate((("办公室", "文电会务"), ("河湖科", "河长制"), ("供水科", "供水管理"),
        ("财务科", "经费管理")), 51)) + "</table>", ("机构设置", "内设机构")), state="none", path=("机构设置", "内设机构"))  # fmt: skip

# 31 cards
_r = deal("news", 8, "11-18 11-09 10-27", "/xwzx/{y}-{m}/{d}/{i}.html")
add("holdout cards", "custom", "/xwzx/tpxw/", "picture, heading and 阅读全文 lead to the same post",
    hill(lines('<div class="card"><a href="{u}"><img src="/up/{n}.jpg" alt="{t}"></a><h3><a href="{u}">{t}</a></h3><p '
    'class="zy">记者昨日从有关部门'
               '获悉，截至10月底已有{n}个乡镇完成任务。<a href="{u}">[阅读全文]</a></p><p class="ly">来源：融媒体中心　{y}年{m}月{D}日</p></div>', _r),
         ("新闻中心", "图片新闻")), _r, path=("新闻中心", "图片新闻"))  # fmt: skip

# 32 rows under the year
_r = deal("money", 1, "10-09 06-30 2025-11-28 2025-02-17", "/czyjs/{i}.html")
_f = '<li><i>{m}月{D}日</i><a href="{u}">{t}</a></li>'
add("holdout years as headings", "custom", "/czyjs/index.html", "the year stands over the rows",
    rill(f"<h3>2026年</h3><ul>{lines(_f, _r[:2])}</ul><h3>2025年</h3><ul>{lines(_f, _r[2:])}</ul>", ("财政资金", "预决算公开")), _r,
    path=("财政资金", "预决算公开"))  # fmt: skip

# 33 files and other hosts as posts
_r = [("雁溪县2026年国民经济和社会发展计划", "./P020260311552.pdf", "2026-03-11"),
      ("雁溪县第七次人口普查公报", "https://mp.weixin.example/s/a1B2c3", "2026-05-20"),
      ("2026年上半年统计月报", "./202607/P0202607283.xlsx", "2026-07-28")]  # fmt: skip
add("holdout files as rows", "trs", "/zwgk/tjsj/", "rows lead to a PDF, another host, a workbook",
    hill('<ul class="wj">' + lines('<li><a href="{u}" target="_blank">{t}</a><span>'
    '{d}</span></li>', _r) + "</ul>", ("政务公开", "统计数据")), _r,
    path=("政务公开", "统计数据"))  # fmt: skip

# 34 the same data once more for phones
_r = deal("notice", 0, "11-17 11-06 10-13", "./{y}{m}/t{y}{m}{d}_{i}.html")
add("holdout doubled for phones", "trs", "/zfxxgk/tzgg/", "each row a cell for screens and one for phones",
    rill('<table class="zl">' + lines(
        '<tr><td class="pc"><a href="{u}" title="{t}">{t}</a></td><td class="pc">县政府办</td><td class="pc">{d}</td></tr>'
        '<tr class="m"><td colspan="3"><a href="{u}">{t}</a><p>'
        '发布日期：{d}</p></td></tr>', _r) + "</table>", PATH), _r)  # fmt: skip

# 35 the page number is ignored
_r = deal("news", 2, "11-13 11-11 11-04", "/Show.aspx?id={i}")
_g = mill('<div class="nl">' + lines("<dl><dt><a href='{u}'>{t}</a></dt><dd>{y}-{M}-{N} {n}:30:05</dd></dl>", _r)
          + '</div><div>第1页/共2页 <a href="/List.aspx?cid=8&page=2">下一页</a> <a href="/List.aspx?cid=8&page=2">'
          '尾页</a></div>', ("工作动态", "水务要闻"))  # fmt: skip
add("holdout page ignored", "aspx", "/List.aspx?cid=8", "page two is page one again", _g, _r, path=("工作动态", "水务要闻"),
    more={HOST + "/List.aspx?cid=8&page=2": html(_g)})  # fmt: skip

# 36 a single post
_r = deal("policy", 9, "2024-06-28", "./{y}{m}/t{y}{m}{d}_{i}.html")
add("holdout single row", "trs", "/zwgk/yjya/", "one post, older than every side row",
    hill('<ul class="one">' + lines('<li><a href="{u}">{t}</a><span>{d}</span></li>', _r)
         + '</ul><script>createPageHTML(1, 0, "index", '
         '"html");</script>', ("政务公开", "应急预案")), _r, path=("政务公开", "应急预案"))  # fmt: skip

# 37 the list as a JSON file
_r = deal("policy", 5, "11-14 08-25 01-19", "http://www.case.example/gk/wj/{y}/t{i}.shtml")
_k = data({"data": [{"URL": u, "FILENAME": t, "DOCRELTIME": f"{d} 00:00:00", "FILENUM": f"鹿政发〔2026〕{n}号"}
                    for n, (t, u, d) in enumerate(_r, 1)]})  # fmt: skip
add("holdout json file", "trs", "/gk/wj/index.shtml", "rows in a JSON file that the page names",
    rill('<div id="wjk"></div><script>'
    '$.getJSON("./gfxwj.json",function(r){$.each(r.data,function(i,o){$("#wjk").append("<li><a href=\'"+o.URL+"\'>"'
         '+o.FILENAME+"</a><span>"+o.DOCRELTIME.substr(0,10)+"</span></li>");});});</script>', ("政务公开", "政策文件库")), _r,
    path=("政务公开", "政策文件库"), more={HOST + "/gk/wj/gfxwj.json": _k})  # fmt: skip

# 38 no days at all
_r = deal("money", 3, "01-01 01-02 01-03 01-04", "/zdly/show-{i}.html")
add("holdout undated", "custom", "/zdly/", "no day in rows or addresses",
    mill("<ol>" + lines("<li><a href='{u}'>"
    "{t}</a></li>", _r) + "</ol>", ("信息公开", "重点领域")), truth=seen(HOST + "/zdly/", _r, dated=False),
    path=("信息公开", "重点领域"))  # fmt: skip

# 39 every shape of a numeric date in one list
_r = deal("notice", 10, "11-09 11-03 10-06 09-05", "/gsgg/{i}.jhtml")
_d = ["2026-11-9 8:05", "2026.11.3", "20261006", "2026/9/5"]
add("holdout mixed dates", "jeecms", "/gsgg/index.jhtml", "four ways to write a day in one list",
    hill("<ul>" + "".join(f'<li><em>{d}</em><a href="{u}" target="_blank">'
    f'{t}</a></li>' for (t, u, _), d in zip(_r, _d, strict=True))
         + "</ul>", PATH), _r)  # fmt: skip

# 40 currentPage and countPage as variables
_rs = [
    deal("notice", 4 * k, ds, "./{y}{m}/t{y}{m}{d}_{i}.html")
    for k, ds in enumerate(("11-11 11-10 10-30", "10-17 10-11 09-26", "09-09"))
]
_f = '<li>\n  <a href="{u}"\n   title="{t}">{s}</a>\n  <span>{d}</span>\n</li>'
_w = '<ul>{}</ul><div id="pg"></div><script>var currentPage={};var countPage=3;var PAGE_NAME="index",PAGE_EXT="html";drawPages();</script>'
add("holdout countpage", "trs", "/zwgk/gs/", "a pager of variables, zero-based",
    rill(_w.format(lines(_f, _rs[0]), 0), PATH), _rs[0],
    [(_rs[k], f"/zwgk/gs/index_{k}.html", rill(_w.format(lines(_f, _rs[k]), k), PATH)) for k in (1, 2)])  # fmt: skip
