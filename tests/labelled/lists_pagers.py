"""Every way the sites lead from one page of a list to the next, and the ways in which that fails."""

from __future__ import annotations

import base64
from collections.abc import Callable
from urllib.parse import quote_plus

from tests.labelled import _lists_frames as fr
from tests.labelled._lists_kit import GONE, case, each, feed, gbk, hanweb, html, lonsun, nfcms, plain, ucap, vsb
from tests.labelled.form import HOST, Answer, Case, Row

CASES: list[Case] = []
Frame = Callable[..., str]
UL = '<li><a href="{u}" title="{t}" target="_blank">{t}</a><span>{d}</span></li>'


def _add(*args, **kw) -> None:
    CASES.append(case(*args, **kw))


def _split(rows: list[Row], size: int) -> list[list[Row]]:
    return [rows[i : i + size] for i in range(0, len(rows), size)]


def _paged(
    name: str,
    make: str,
    url: str,
    rows: list[Row],
    size: int,
    pager: str,
    address: str,
    why: str,
    *,
    frame: Frame = fr.portal,
    form: str = UL,
    wrap: str = '<div class="list"><ul>{rows}</ul>{pager}</div>',
    answer: Callable[[str], Answer] = html,
    column: str = "通知公告",
    **kw,
) -> None:
    """`pager` may name {k} (page from 1), {z} (from 0), {n}, {total}, {next}; `address`: of page k ≥ 2 with {k}, {z} or {b}, rows before."""
    parts = _split(rows, size)
    total = len(parts)

    def page(k: int) -> Answer:
        links = (
            pager.replace("{k}", str(k))
            .replace("{z}", str(k - 1))
            .replace("{n}", str(total))
            .replace("{total}", str(len(rows)))
        )
        links = links.replace(
            "{next}", address.format(k=k + 1, z=k, r=total - k, b=size * k) if k < total else "javascript:void(0)"
        )
        return answer(frame(wrap.replace("{rows}", each(parts[k - 1], form)).replace("{pager}", links), column))

    more = {address.format(k=k, z=k - 1, r=total - k + 1, b=size * (k - 1)): page(k) for k in range(2, total + 1)} | kw.pop(
        "more", {}
    )
    _add(
        name,
        make,
        url,
        page(1),
        why,
        rows=parts[0],
        later=[r for part in parts[1:] for r in part],
        more=more,
        path=("政务公开", column),
        **kw,
    )


_paged(
    "p01_create_page_html_zero",
    "trs",
    "/zwgk/tzgg/",
    feed(301, 26, "2026-11-12"),
    10,
    '<div class="page"><script type="text/javascript">createPageHTML({n}, {z}, "index", "html");</script></div>',
    "index_{z}.html",
    "createPageHTML(N,0,…): the second page is index_1",
)
_paged(
    "p02_create_page",
    "trs",
    "/zwgk/gsgg/index.html",
    feed(302, 17, "2026-10-22"),
    9,
    '<div id=\'fy\'><SCRIPT>createPage({n}, {z},"index","html");</SCRIPT></div>',
    "index_{z}.html",
    "createPage, the same formula",
    frame=fr.openness,
    column="公示公告",
)
_paged(
    "p03_create_page_html_shtml_total",
    "trs",
    "/bmdt/gg/",
    feed(303, 20, "2026-09-11", lambda d, k: f"./{d[:4]}{d[5:7]}/t{d.replace('-', '')}_{9000 + k}.shtml"),
    12,
    '<div class="page"><script>createPageHTML({n}, {z}, "index", "shtml", "black2",{total});</script></div>',
    "index_{z}.shtml",
    "Six arguments, total last",
    frame=fr.modern,
)
_paged(
    "p04_ucap_one_based",
    "ucap",
    "/site/c100012/list.shtml",
    feed(304, 31, "2026-11-15", ucap),
    15,
    "<div id=\"page_div\"></div><script>createPageHTML('page_div',{n}, {k},'list','shtml',{total});</script>",
    "list_{k}.shtml",
    "Quoted first argument: the second page is list_2",
    frame=fr.cloud,
)
_paged(
    "p04b_one_based_index_html",
    "ucap",
    "/hn/xxgk/tzgg/index.html",
    feed(305, 22, "2026-10-08", plain("/hn/xxgk/tzgg/202610/", "html", 33451)),
    11,
    "<div class='paging' id='paging'></div><script>createPageHTML('paging',{n}, {k},'index','html',{total});</script>",
    "index_{k}.html",
    "Looks like TRS (index, html) but counts from one: index_1.html does not exist",
    frame=fr.cloud,
    form="<li><a href='{u}'>{t}</a><span class='sj'>{d}</span>",
)
_paged(
    "p05_count_page_vars",
    "trs",
    "/xwzx/bmdt/",
    feed(306, 21, "2026-11-07", topic="news"),
    8,
    '<div class="page"><script language="javascript">var countnum= {total};var currentPage={z};var '
    "prevPage=currentPage-1;var nextPage=currentPage+1;"
    'var countPage={n};var endPage=countPage-1;document.write("<a href=\\"index.html\\">首页</a>");'
    'if(countPage>1&&currentPage!=(countPage-1))document.write("<a '
    'href=\\"index"+"_"+nextPage+"."+"html\\">下一页</a>");</script></div>',
    "index_{z}.html",
    "The pager is spelt out in a script with currentPage=0 and countPage",
    frame=fr.portal,
    column="部门动态",
)
_paged(
    "p05b_pager_options",
    "trs",
    "/zfxxgk/gggs/index.html",
    feed(307, 16, "2026-08-31"),
    8,
    "<div class='pagebar'></div><script>var pager_options={currentPage:parseInt('{z}')+1,"
    "countPage:parseInt('{n}'),PAGE_NAME:'index',PAGE_EXT:'html'};"
    "$('.pagebar').pager(pager_options);</script>",
    "index_{z}.html",
    "pager_options with parseInt('0')+1",
    frame=fr.openness,
    form='<li><a href="{u}">{t}</a><b>{d}</b></li>',
)
_paged(
    "p06_m_n_record_count",
    "trs-xxgk",
    "/xxgk/gkml/newxxgklist.html",
    feed(308, 27, "2026-10-24"),
    10,
    '<script>var m_nRecordCount = "{total}"; var m_nCurrPage = {z}; var m_nPageSize = 10; var '
    'm_sPageName = "newxxgklist"; var m_sPageExt = "html";'
    "PageContext.PageNav.drawNavigator();</script>",
    "newxxgklist_{z}.html",
    "Old TRS: number of pages from records and size, stem from the page",
)
_first = feed(309, 12, "2026-11-04")
_add(
    "p07_record_count_first_window",
    "custom",
    "/jyb/tzgg/",
    fr.portal(
        f'<ul id="list">{each(_first, UL)}</ul><div id="pageContainer"></div>'
        "<script>var recordCount = 12; var pageSize = 20; var currentPage = 1;</script>"
    ),
    "recordCount smaller than pageSize: one page only",
    rows=_first,
)
_paged(
    "p08_nfcms_last",
    "nfcms",
    "/zwgk/tzgg/index.html",
    feed(310, 18, "2026-11-13", nfcms),
    9,
    '<div class="page"><a class="first" href="http://www.case.example/zwgk/tzgg/index.html">首页</a>'
    "<span>{k}</span>"
    '<a class="next" href="{next}">下一页</a><a class="last" href="http://www.case.example/zwgk/tzgg/inde'
    'x_{n}.html">最后一页</a></div>',
    "http://www.case.example/zwgk/tzgg/index_{k}.html",
    "One-based index_2 with 最后一页",
    frame=fr.south,
    form='<li><a href="{u}" title="{t}">{t}</a><span class="time">{d}</span></li>',
)
_paged(
    "p08b_shanghai_set_page",
    "shanghai",
    "/tgwgfx_17726/index.html",
    feed(311, 20, "2026-11-16", lambda d, k: f"/tgwgfx_17726/{d.replace('-', '')}/t0035_{1443067 - k}.html"),
    10,
    '<ul class="pagination"></ul><script>$(".pagination").pagination("setPage",{k},{n});</script>',
    "index_{k}.html",
    "setPage with page and pages, one-based",
    frame=fr.modern,
)

# VSB: the landing page is the last in number --------------------------------------------------------------------------------
VSB_ROW = '<li id="line_u13_{i}"><a href="{u}" target="_blank" title="{t}">{t}</a><span>{d}</span></li>'


def _vsb(
    name: str, rows: list[Row], size: int, pager: str, why: str, answer: Callable[[str], Answer], frame: Frame = fr.tables
) -> None:
    parts = _split(rows, size)
    total = len(parts)

    def page(k: int) -> Answer:
        part = parts[k - 1]
        if k > 1:
            part = [Row(r.title, "../" + r.url, r.date) for r in part]
        here = pager.replace("{n}", str(total)).replace("{k}", str(k)).replace("{total}", str(len(rows)))
        following = f"{'tzgg/' if k == 1 else ''}{total - k}.htm" if k < total else "#"
        return answer(frame(f"<div class=list><ul>{each(part, VSB_ROW)}</ul>{here.replace('{next}', following)}</div>"))

    _add(
        name,
        "vsb",
        "/zwgk/tzgg.htm",
        page(1),
        why,
        rows=parts[0],
        later=[r for part in parts[1:] for r in part],
        more={f"/zwgk/tzgg/{total - k + 1}.htm": page(k) for k in range(2, total + 1)},
    )


_vsb(
    "p09_vsb_gotopage",
    feed(312, 34, "2026-11-06", vsb),
    12,
    "<TABLE><TR><TD id=fanye1>共{total}条&nbsp;&nbsp;{k}/{n}&nbsp;</TD><TD><SCRIPT>function "
    "u13_goto(){_simple_list_gotopage_fun({n},'u13_goto',2)}</SCRIPT>"
    '<INPUT id=u13_goto size=2><a href="javascript:u13_goto()">跳转</a></TD></TR></TABLE>',
    "Reverse numbers: page 2 of 3 is tzgg/2.htm, the last tzgg/1.htm; GBK without a header charset",
    gbk,
)
_vsb(
    "p09b_vsb_next_link",
    feed(313, 19, "2026-10-17", vsb),
    7,
    '<div class="pb_sys_common"><span class="p_t">共{total}条</span><span class="p_no_d">{k}</span><span '
    'class="p_next p_fun"><a href="{next}">下页</a></span></div>',
    "Reverse numbers reached by the 下页 link",
    html,
    fr.modern,
)
_parts = _split(
    feed(314, 15, "2026-09-23", lambda d, k: f"content.jsp?urltype=news.NewsContentUrl&wbtreeid=1029&wbnewsid={8800 - k}"), 8
)
_dyn = (
    '<A HREF="?totalpage=2&PAGENUM=2&urltype=tree.TreeTempUrl&wbtreeid=1029" CLASS=Next>下页</A> <A '
    "HREF='?totalpage=2&amp;PAGENUM=2&amp;urltype=tree.TreeTempUrl&amp;wbtreeid=1029'>尾页</A>"
)
_add(
    "p09c_vsb_dynamic",
    "vsb",
    "/list.jsp?urltype=tree.TreeTempUrl&wbtreeid=1029",
    gbk(fr.tables(f"<ul>{each(_parts[0], VSB_ROW)}</ul>共15条 1/2 {_dyn}"), "text/html;charset=GBK"),
    "Dynamic VSB with totalpage and PAGENUM; GBK as the header says",
    rows=_parts[0],
    later=_parts[1],
    more={
        "/list.jsp?totalpage=2&PAGENUM=2&urltype=tree.TreeTempUrl&wbtreeid=1029": gbk(
            fr.tables(f"<ul>{each(_parts[1], VSB_ROW)}</ul>共15条 2/2"), "text/html;charset=GBK"
        )
    },
)

# --- parameters ------------------------------------------------------------------------------------------------------------
_paged(
    "p10_lonsun_page_index",
    "lonsun",
    "/content/column/6791573",
    feed(315, 28, "2026-11-14", lonsun),
    14,
    '<div id="page_6791573" class="pagination"></div><script>Ls.pagination("#page_6791573", '
    "function(pageIndex){location.href="
    "'/content/column/6791573?pageIndex='+pageIndex;}, {currPage: {k}, pageCount: {n}, "
    "totalCount:{total}});</script>",
    "/content/column/6791573?pageIndex={k}",
    "Ls.pagination with ?pageIndex=",
    frame=fr.dragon,
    form="<li class='columnlist'><a href='{u}' title='{t}'>{t}</a><span class='right date'>{d}</span></li>",
)
_same = feed(316, 14, "2026-10-10", lonsun)
_same_page = fr.dragon(
    f"<ul class='doc_list'>{each(_same, UL)}</ul><div id='page_1'></div><script>Ls.pagination('#page_1',"
    "function(pageIndex)"
    "{location.href='/public/column/6595711?type=4&catId=6718762&action=list&pageIndex='+pageIndex;},"
    "{currPage:1,pageCount:5});</script>"
)
_add(
    "p10b_page_parameter_ignored",
    "lonsun",
    "/public/column/6595711?type=4&catId=6718762&action=list",
    _same_page,
    "pageIndex is accepted and ignored: the same rows again; nothing is gained on later pages",
    rows=_same,
    contains={"/public/column/6595711": {"pageIndex=": html(_same_page), "type=4": html(_same_page)}},
)
_han = _split(feed(317, 25, "2026-11-08", hanweb), 13)


def _han_page(k: int) -> str:
    return fr.dahan(
        f"<div id='31227'><ul>{each(_han[k - 1], UL)}</ul></div><div class='lucidity_pgContainer'>"
        f"<a href='/col/col4296/index.html?uid=31227&pageNum={k % 2 + 1}'>{'下一页' if k == 1 else '上一页'}"
        "</a> 共2页 25条</div>"
    )


_add(
    "p11_hanweb_uid_pagenum",
    "hanweb",
    "/col/col4296/index.html",
    _han_page(1),
    "?uid=&pageNum=",
    rows=_han[0],
    later=_han[1],
    more={
        "/col/col4296/index.html?uid=31227&pageNum=2": _han_page(2),
        "/col/col4296/index.html?uid=31227&pageNum=1": _han_page(1),
    },
)
_asp = _split(
    [Row(r.title, r.url.rstrip("."), r.date) for r in feed(318, 22, "2026-11-05", plain("ReadNews.aspx?NewsID=", "", 7400))], 10
)


def _asp_page(k: int, post: bool) -> str:
    if post:
        link = (
            f"<a id='lnkNext' href=\"javascript:__doPostBack('MoreInfoList1$Pager','{k + 1}')\">下一页</a>"
            if k < 3
            else "下一页"
        )
        pager = (
            "<div id='MoreInfoList1_Pager' class='pagination'>总记录数：<b>22</b> 总页数：<b>3</b> 当前页：<b>"
            f"{k}</b> {link}</div>"
        )
    else:
        link = (
            f'<a href="NewsLsit.aspx?ClassID=602&amp;page={k + 1}">下一页</a>' if k < 3 else '<a disabled="disabled">下一页</a>'
        )
        pager = (
            f'<div id="Body_AspNetPager1" style="width:100%">第{k}页 共3页 <a href="NewsLsit.aspx?ClassID=602&amp;'
            f'page=1">首页</a>{link}</div>'
        )
    table = each(_asp[k - 1], "<tr><td>·<a href='{u}' title='{t}'>{c}</a></td><td align=right>{d}</td></tr>")
    return fr.forms(f"<table id='MoreInfoList1_tdcontent'>{table}</table>{pager}")


_add(
    "p12_aspnetpager_href",
    "aspnet",
    "/NewsLsit.aspx?ClassID=602",
    _asp_page(1, False),
    "AspNetPager with plain links",
    rows=_asp[0],
    later=_asp[1] + _asp[2],
    more={f"/NewsLsit.aspx?ClassID=602&page={k}": _asp_page(k, False) for k in (1, 2, 3)},
)
_add(
    "p12b_do_postback",
    "aspnet",
    "/MoreInfo.aspx?CategoryNum=003002",
    _asp_page(1, True),
    "__doPostBack with the view state; later pages only by POST to the same address",
    rows=_asp[0],
    later=_asp[1] + _asp[2],
    contains={
        "/MoreInfo.aspx": {
            "__EVENTARGUMENT=3": html(_asp_page(3, True)),
            "__EVENTARGUMENT=2": html(_asp_page(2, True)),
            "CategoryNum": html(_asp_page(1, True)),
        }
    },
)
_paged(
    "p13_list_folder",
    "custom",
    "/hrss/tzgg/index.html",
    feed(319, 18, "2026-10-29", plain("/system/2026/", "html", 55020)),
    9,
    "<div class=fy><a href='/hrss/tzgg/index.html'>首页</a> <a href='{next}'>下一页</a> 第{k}页/共{n}页</div>",
    "/hrss/tzgg/list/{k}.html",
    "list/2.html beside index.html",
    frame=fr.epoint,
)
_paged(
    "p13b_max_page",
    "custom",
    "/xwzx/kjdt/",
    feed(320, 21, "2026-11-01", topic="news", href=plain("/xwzx/kjdt/2026/a", "htm", 909)),
    7,
    "<div id='pager'></div><script>var page=parseInt('{k}'),maxPage=parseInt('{n}');function go(p){if(p"
    "<1||p>maxPage)return;"
    "location.href=p==1?'/xwzx/kjdt/':'/xwzx/kjdt/'+p+'.html';}</script>",
    "/xwzx/kjdt/{k}.html",
    "maxPage=parseInt and numbered pages by script only",
    column="科技动态",
)
_paged(
    "p14_code_underscore",
    "custom",
    "/ksxx/80.html",
    feed(321, 15, "2026-09-30", plain("/ksxx/80/", "html", 1177)),
    8,
    "<p align=center><A href='{next}'><IMG alt=下一页 src=/img/next.gif border=0></A></p>",
    "80_{k}.html",
    "The next link is a picture with an alt text",
    frame=fr.bare,
    form="<p><a href='{u}'>{t}</a> {y}-{m}-{dd}</p>",
    wrap="{rows}{pager}",
)
_paged(
    "p15_default_htm",
    "custom",
    "/yyszf/tzgg/default.htm",
    feed(322, 20, "2026-10-12", plain("content_", "html", 2201)),
    10,
    "<div class='pages'><a href='default.htm'>首页</a><a href='{next}'>后一页</a><a href='default_{n}.htm'>末页</a></div>",
    "default_{k}.htm",
    "default_2.htm, 后一页",
    frame=fr.tables,
)
_paged(
    "p16_page_n_html",
    "anhui",
    "/News/showList/43309/page_1.html",
    feed(323, 24, "2026-11-17", plain("/News/show/", "html", 1350100)),
    12,
    "<div class='fanye'><a>{k}</a> <a href='{next}'>&gt;</a> <a href='/News/showList/43309/page_{n}.html'>&gt;&gt;</a></div>",
    "/News/showList/43309/page_{k}.html",
    "page_1 is the landing page, the next link is only >",
    frame=fr.dragon,
)
_paged(
    "p16b_column_index",
    "custom",
    "/gkml/xzgfxwj/column-index-1.shtml",
    feed(324, 13, "2026-08-19", plain("/gkml/xzgfxwj/", "shtml", 3010), topic="policy"),
    7,
    "<div class='pagination'><ul><li class='active'><a>{k}</a></li><li><a href='{next}'>下一页</a></li></ul></div>",
    "column-index-{k}.shtml",
    "column-index-2.shtml",
    frame=fr.modern,
    column="规范性文件",
)
_paged(
    "p17_cur_page",
    "custom",
    "/info/iList.jsp?node_id=GKmzs&cat_id=15971",
    feed(325, 16, "2026-11-02", plain("/info/iView.jsp?id=", "x", 4477)),
    8,
    "<div class=pg>共{total}条 {k}/{n} <a href='iList.jsp?node_id=GKmzs&cat_id=15971&cur_page={nextk}'>"
    "下一页</a></div>".replace("iList.jsp?node_id=GKmzs&cat_id=15971&cur_page={nextk}", "{next}"),
    "/info/iList.jsp?node_id=GKmzs&cat_id=15971&cur_page={k}",
    "cur_page in the query",
    frame=fr.forms,
)
_paged(
    "p17b_select_options",
    "php",
    "/plus/list.php?tid=8",
    feed(326, 14, "2026-10-05", plain("/a/tzgg/", "html", 512)),
    5,
    "<ul class='pagelist'><li><select name='sldd' onchange='location.href=this.options[this.selectedIndex"
    "].value;'>"
    "<option value='/plus/list.php?tid=8&PageNo=1'>1</option><option value='/plus/list.php?tid=8&"
    "PageNo=2'>2</option>"
    "<option value='/plus/list.php?tid=8&PageNo=3'>3</option></select></li><li><span class='pageinfo'>共 "
    "<strong>{n}</strong>页<strong>{total}</strong>条</span></li></ul>",
    "/plus/list.php?tid=8&PageNo={k}",
    "Pages only as options of a select",
    frame=fr.dream,
)
_paged(
    "p18_begin_offset",
    "custom",
    "/ksy/list.action?lm=3",
    feed(327, 40, "2026-11-11", plain("/ksy/show.action?id=", "a", 6120)),
    15,
    '<script>var dataTotal=parseInt("{total}");var pagesize=15;function '
    "toPage(n){location.href='/ksy/list.action?lm=3&begin='+15*(n-1)+'&pagenum='+n;}</script>"
    "<a href='{next}'>下一页</a>",
    "/ksy/list.action?lm=3&begin={b}&pagenum={k}",
    "begin= counts rows, pagenum= pages",
    frame=fr.bare,
    form="<li><a href={u}>{t}</a> {d}",
)
_all = feed(328, 47, "2026-11-09", lambda d, k: f"/articles/ch00330/{d[:4]}{d[5:7]}/{k:02d}c7a9-4f.shtml")
_add(
    "p19_shandong_all_in_page",
    "shandong",
    "/channels/ch00330/",
    fr.modern(
        "<ul class='list-box' id='list'>"
        + each(
            _all,
            "<li class='pagedContent' style='display:none'><a href='{u}' title='{t}' target='_blank'>{t}</a>"
            "<span>{d}</span></li>",
        )
        + "</ul><div id='pageDiv'></div><script>var totalCount=47,perSize=15,logicTotalPage=4;showPage(1);"
        "</script>"
    ),
    "All 47 rows are in the page, hidden; a script shows fifteen at a time",
    rows=_all,
)
_paged(
    "p20_bingtuan",
    "custom",
    "/c/tzgg/index.shtml",
    feed(329, 24, "2026-10-31", lambda d, k: f"/c/{d}/{8120000 - k}.shtml"),
    8,
    "<div class='page'><span class='pageCount'>{n}</span><input id='PageInp'><script>var PageIndex={k};"
    "PageIndex=PageIndex>{n}?{n}:PageIndex;"
    "function jump(){window.location.href=`index_${PageIndex}.shtml`;}</script></div>",
    "index_{k}.shtml",
    "Template string in the pager",
    frame=fr.modern,
)
_paged(
    "p21_easysite",
    "custom",
    "/zwgk/tzgg/",
    feed(330, 18, "2026-11-13", plain("/zwgk/tzgg/content_", "html", 87012)),
    9,
    "<div class='easysite-page-wrap'><a class='pagingNormal' href='{next}'>下页</a><span "
    "class='easysite-total-page'>共<b>{n}</b>页</span>"
    "<span>总记录：{total}</span></div>",
    "/zwgk/tzgg/index_{k}.html",
    "easysite total page",
    frame=fr.dahan,
)
_b64 = _split(feed(331, 18, "2026-11-15", plain("/html/2026/tongzhigonggao_1115/", "html", 4053866)), 9)


def _b64_page(k: int) -> str:
    links = (
        '<a class="a1">18条</a> <a href="/html/tzgg/index.html" class="a1">上一页</a> <span>1</span> <a '
        'href="/html/tzgg/2.html">2</a> '
        '<a href="/html/tzgg/2.html" class="a1">下一页</a>'
    )
    hidden = base64.b64encode(quote_plus(links).encode()).decode()
    return fr.modern(
        f"<div class='list-text'><ul>{each(_b64[k - 1], '<li><a href={u}>{t}</a><span>{d}</span></li>')}"
        f"<div class='pagenav'><div id='pages' class='page text-c'>{hidden}</div></div></ul></div>"
        "<script>var p=decodeURIComponent(window.atob($('#pages').html()));$('#pages').html(p.replace(/\\+/g,"
        "' '));</script>"
    )


_add(
    "p22_base64_pager",
    "jyhcms",
    "/html/tzgg/",
    _b64_page(1),
    "The pager is percent-coded HTML in base64",
    rows=_b64[0],
    later=_b64[1],
    more={"/html/tzgg/2.html": _b64_page(2)},
)

# --- faults ----------------------------------------------------------------------------------------------------------------
_gone = feed(332, 10, "2026-11-03")
_add(
    "p23_next_is_404",
    "trs",
    "/zwgk/rsxx/",
    fr.portal(
        f'<ul class="gl">{each(_gone, UL)}</ul><div class="page"><a href="index_1.html">下一页</a><script>'
        'createPageHTML(2, 0, "index", "html");</script></div>',
        "人事信息",
    ),
    "The pager promises a second page that answers 404",
    rows=_gone,
    more={"index_1.html": GONE},
    path=("政务公开", "人事信息"),
)
_home = fr.modern(
    "<div class='index-news'><h2>要闻</h2><ul>" + each(feed(333, 8, "2026-11-19", topic="news"), UL) + "</ul></div>", "首页"
)
_soft = feed(334, 9, "2026-10-06")
_add(
    "p23b_next_is_home_page",
    "custom",
    "/zwgk/ghjh/list-1.html",
    fr.modern(
        f"<ul class='list'>{each(_soft, UL)}</ul><div class='pager'><a href='list-2.html'>下一页</a> 共2页</div>", "规划计划"
    ),
    "The second page answers with the whole home page: its news are not rows of this list",
    rows=_soft,
    more={"list-2.html": _home, "/": _home},
    path=("政务公开", "规划计划"),
)
_paged(
    "p24_total_exceeds_pages",
    "trs",
    "/zwgk/hyhb/",
    feed(335, 16, "2026-11-10"),
    8,
    '<div class="page">共1456条记录 <script>createPageHTML({n}, {z}, "index", "html");</script></div>',
    "index_{z}.html",
    "The page names 1456 records, but only two pages were ever made",
    column="会议活动",
)
_dup = feed(336, 15, "2026-11-01")
_pin = Row("青岚县行政规范性文件清单（动态更新）", "./202203/t20220310_2001.html", "2022-03-10")


def _dup_page(part: list[Row], z: int) -> str:
    top = each(
        [_pin],
        "<li class='top'><img src='/images/top.gif' alt='置顶'><a href='{u}'><font color=red>{t}</font></a>"
        "<span>{d}</span></li>",
    )
    return fr.portal(
        f'<ul class="gl">{top}{each(part, UL)}</ul><script>createPageHTML(2, {z}, "index", "html")</script>', "政策文件"
    )


_add(
    "p25_pinned_row_on_every_page",
    "trs",
    "/zwgk/zcwj/",
    _dup_page(_dup[:8], 0),
    "One pinned row of 2022 heads every page; it is one row",
    rows=[_pin, *_dup[:8]],
    later=_dup[8:],
    more={"index_1.html": _dup_page(_dup[8:], 1)},
    path=("政务公开", "政策文件"),
)
_jinan = _split(feed(337, 14, "2026-10-26", lambda d, k: f"/gongkai/channel_5f0d/doc_{k:02d}a1bb.html"), 7)
_jn = (
    "<li class='gk-item'><a href='{u}' target='_blank' title='{t}'><span class='num'>{i}</span><span "
    "class='tt'>{c}</span></a><span class='dd'>{d}</span></li>"
)
_add(
    "p26_jinan_channel",
    "jinan",
    "/gongkai/channel_5f0d7c8e/",
    fr.openness(
        f"<div class='gk-list'><ul>{each(_jinan[0], _jn)}</ul><a class='next' href='/gongkai/channel_5f0d7c8e/"
        "index_2.html'>下一页</a> 1/2</div>"
    ),
    "Jinan: number, cut title and day in a row",
    rows=_jinan[0],
    later=_jinan[1],
    more={
        "/gongkai/channel_5f0d7c8e/index_2.html": fr.openness(f"<div class='gk-list'><ul>{each(_jinan[1], _jn)}</ul>2/2</div>")
    },
)
_henan = _split(feed(338, 15, "2026-11-12", lambda d, k: f"{HOST}/{d[:4]}/{d[5:]}/{3410506 - k}.html"), 8)
_hn = "<TR><TD><A HREF='{u}' TARGET='_blank'>{t}</A></TD><TD>{y}年{m}月{dd}日</TD></TR>"
_add(
    "p27_henan_page_dec",
    "henan",
    "/zwgk/tzgg/index.html",
    fr.tables(
        f'<TABLE>{each(_henan[0], _hn)}</TABLE><div id="pageDec" pagesize="8" pagecount="2" pageindex="1"><A '
        'HREF="index_2.html">[2]</A></div>'
    ),
    "#pageDec with attributes and a bare [2]",
    rows=_henan[0],
    later=_henan[1],
    more={
        "index_2.html": fr.tables(
            f'<TABLE>{each(_henan[1], _hn)}</TABLE><div id="pageDec" pagesize="8" pagecount="2" pageindex="2"></div>'
        )
    },
)
_last = feed(339, 12, "2026-07-03")
_late = [*_last[:9], Row("关于国庆期间值班安排的补充通知", "./202609/t20260928_8999.html", "2026-09-28"), *_last[9:]]
_paged(
    "p28_newest_on_second_page",
    "trs",
    "/zwgk/gwgg/",
    _late,
    7,
    '<script>createPageHTML({n}, {z}, "index", "html")</script>',
    "index_{z}.html",
    "Not sorted: the newest row stands on the second page",
    form="<dd><em>{d}</em><a href='{u}'>{t}</a></dd>",
    wrap="<dl class=dl1>{rows}</dl>{pager}",
    column="公务公告",
)
