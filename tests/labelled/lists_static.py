"""Lists that stand in the page as it is sent: every kind of markup a list of posts is written in."""

from __future__ import annotations

from tests.labelled import _lists_frames as fr
from tests.labelled._lists_kit import case, each, feed, gbk, hanweb, lonsun, plain, trs, ucap, vsb
from tests.labelled.form import HOST, Case, Row

CASES: list[Case] = []


def _add(*args, **kw) -> None:
    CASES.append(case(*args, **kw))


# --- TRS -----------------------------------------------------------------------------------------------------------------
rows = feed(101, 15, "2026-11-12")
_add(
    "trs_ul_span",
    "trs",
    "/zwgk/tzgg/",
    fr.portal(
        '<div class="rightcon"><ul class="gl">\n'
        + each(rows, '<li><a href="{u}" target="_blank" title="{t}">{t}</a><span>{d}</span></li>')
        + '\n</ul><div class="page"><script>createPageHTML(1, 0, "index", "html");</script></div></div>'
    ),
    "The plain case: ul > li > a[title] + span, one page; a hot list at the left carries newer days",
    rows=rows,
)

rows = feed(102, 20, "2026-10-30", topic="policy")
blocks = [
    "<ul>\n" + each(rows[i : i + 5], '<LI><A href="{u}">{t}</A> <I>{d}</I>') + "\n</ul><hr class=dot>" for i in (0, 5, 10, 15)
]
_add(
    "trs_groups_of_five",
    "trs",
    "/zwgk/zcwj/",
    fr.portal('<div class="list_5">' + "\n".join(blocks) + "</div>", "政策文件"),
    "One list broken into four ul of five rows each, li not closed",
    rows=rows,
    path=("政务公开", "政策文件"),
)

rows = feed(103, 12, "2026-09-18", topic="fund")
_add(
    "trs_dl_dd",
    "trs",
    "/zfxxgk/fdzdgknr/czzj/",
    fr.openness(
        '<div class="gknr_list"><dl>\n'
        + each(rows, '<dd><a target="_blank" href="{u}" title="{t}">{t}</a><span>{d}</span></dd>')
        + '\n</dl></div>\n<div class="fy"><script>createPageHTML(1, 0, "index", "html")</script></div>',
        "财政资金",
    ),
    "National template with dl > dd rows",
    rows=rows,
    path=("法定主动公开内容", "财政资金"),
)

rows = feed(104, 14, "2026-08-21", topic="policy")
_add(
    "national_ul_b",
    "national",
    "/zwgk/zfxxgk/xxgkml/zcwj_84084/",
    fr.openness(
        '<div class="zfxxgk_zdgkc"><ul>\n'
        + each(
            rows,
            '<li><a target="_blank" href="http://www.case.example/zwgk/zfxxgk/xxgkml/zcwj_84084/{u}" title="{t}">'
            "{t}</a><b>{d}</b></li>",
        )
        + "\n</ul></div>\n<script>createPageHTML(1, 0, 'index', 'html')</script>",
        "政策文件",
    ).replace("xxgkml/zcwj_84084/./", "xxgkml/zcwj_84084/"),
    "National template: absolute addresses, the day in <b>",
    rows=rows,
    path=("政府信息公开", "政策文件"),
)

rows = feed(105, 10, "2026-11-03", topic="policy")
_add(
    "table_head_row",
    "trs",
    "/xxgk/gfxwj/",
    fr.portal(
        '<table class="zctb" width="100%"><thead><tr><th>序号</th><th>标题</th><th>发文字号</th><th>发布机构'
        "</th><th>发布日期</th></tr></thead><tbody>\n"
        + each(
            rows,
            "<tr><td>{i}</td><td class='tl'><a href='{u}' title='{t}'>{c}</a></td><td>青政规〔2026〕{i}号</td>"
            "<td>县政府办公室</td><td>{d}</td></tr>",
        )
        + "\n</tbody></table>",
        "规范性文件",
    ),
    "Table with a head row; visible titles cut with '...', whole ones in title=",
    rows=rows,
    path=("政务公开", "规范性文件"),
)

rows = feed(106, 9, "2026-07-22", topic="policy")
_add(
    "table_formed_and_published",
    "trs",
    "/xxgk/szfwj/index.html",
    fr.portal(
        '<div class="xxgk_tab"><table cellpadding="0"><tr class="bt"><td>索引号</td><td>信息名称</td><td>'
        "成文日期</td><td>发布日期</td></tr>\n"
        + each(
            [Row(r.title, r.url, r.date) for r in rows],
            '<tr><td>0153{i}-{y}-00{i}</td><td><a href="{u}">{t}</a></td><td>{y}-01-0{i}</td><td>{d}</td></tr>',
        )
        + "\n</table></div>",
        "政府文件",
    ),
    "成文日期 stands before 发布日期 in every row; only the second is the publication day",
    rows=rows,
    path=("政务公开", "政府文件"),
)

rows = feed(107, 8, "2026-06-30", topic="policy")
_add(
    "table_published_then_formed",
    "trs",
    "/xxgk/bmwj/index.htm",
    fr.tables(
        "<TABLE width=100% border=1><TR><TH>发布日期<TH>名称<TH>文号<TH>成文日期</TR>\n"
        + each(rows, "<TR><TD>{d}<TD><A HREF={u}>{t}</A><TD>望林发〔2026〕{i}号<TD>2026-11-1{i}</TR>")
        + "</TABLE>",
        "部门文件",
    ),
    "发布日期 comes first; the 成文日期 column (mistyped by the site) carries later days than the publication",
    rows=rows,
    path=("政务公开", "部门文件"),
)

rows = feed(108, 12, "2026-10-11", topic="news")
_add(
    "div_rows_mc_fbrq",
    "trs-xxgk",
    "/xxgkml/gzdt/",
    fr.openness(
        '<div class="documentContainer" id="documentContainer"><div class="headrow"><li class="xh">索引号'
        '</li><li class="mc">名称</li>'
        '<li class="fbrq">发布日期</li><li class="wh">文号</li></div>\n'
        + each(
            rows,
            '<div class="row"><li class="xh">K0-0{i}-{y}</li><li class="mc"><div><a href="{u}" target="_blank">'
            "{t}</a>"
            '<div class="recordInfo" style="display:none"><p>生成日期：{y}年{m}月{dd}日</p><p>名称：{t}</p></div>'
            "</div></li>"
            '<li class="fbrq">{y}年{m}月{dd}日</li><li class="wh"></li></div>',
        )
        + "\n</div>",
        "工作动态",
    ),
    "Old TRS openness rows of div.row with a hidden tip that repeats title and day in each row",
    rows=rows,
    path=("信息公开目录", "工作动态"),
)

rows = feed(109, 9, "2026-11-09", topic="news")
_add(
    "cards_with_summary",
    "trs",
    "/xwzx/bmdt/",
    fr.modern(
        '<div class="news-cards row">\n'
        + each(
            rows,
            '<article class="card col-sm-4"><a class="thumb" href="{u}"><img src="./images/p{i}.jpg" alt=""></a>'
            '<div class="bd"><h3><a href="{u}">{t}</a></h3><p class="zy">本网讯（记者 林小禾）近日，'
            "围绕年度重点任务，各单位迅速行动，"
            '掀起比学赶超热潮，确保全年目标任务圆满完成……<a href="{u}">[详情]</a></p><p class="ft"><span>'
            "来源：县融媒体中心</span>"
            "<span>{d}</span></p></div></article>",
        )
        + "\n</div>",
        "部门动态",
    ),
    "Cards: three links a row (picture, title, 详情), a summary text, source and day",
    rows=rows,
    path=("新闻中心", "部门动态"),
)

rows = feed(110, 10, "2026-10-25", topic="news")
_add(
    "one_anchor_around_block",
    "trs",
    "/xwzx/xzdt/",
    fr.portal(
        '<div class="pc_list">\n'
        + each(
            rows,
            '<a class="item clearfix" href="{u}"><div class="d"><b>{dd}</b><i>{y}-{m}</i></div><div class="t">'
            "<h4>{t}</h4>"
            "<p>　　为深入贯彻落实上级部署，进一步凝聚合力，会议要求各村各部门压实责任、细化举措。</p></div></a>",
        )
        + "\n</div>",
        "乡镇动态",
    ),
    "One <a> around the whole block: day box, heading, summary",
    rows=rows,
    path=("新闻中心", "乡镇动态"),
)

rows = feed(111, 18, "2026-11-05", topic="notice")
_add(
    "nested_font_tables_gbk",
    "vsb",
    "/zwgk/tzgg.htm",
    gbk(
        fr.tables(
            '<table width="100%" class="winstyle2011" cellspacing=0>\n'
            + each(
                rows,
                '<tr height="20" id="line_u9_{i}"><td valign="center" align="left" width="3%" style="font-size: 9pt">'
                "&nbsp;"
                '<span class="leaderfont2011">· </span></td><td valign="center" style="font-size: 9pt"><a href="{u}" '
                'class="c2011" '
                'target="_blank" title="{t}"><font style="font-weight:400">{c}</font></a></td><td align="right" '
                'width="1%">'
                '<span class="timestyle2011">{y}/{m}/{dd}&nbsp;</span></td></tr>',
            )
            + "\n</table>",
        )
    ),
    "VSB table rows in GBK, titles cut, slashed days",
    rows=rows,
)

rows = feed(112, 16, "2026-09-29", hanweb, topic="policy")
_add(
    "hanweb_plain_table",
    "hanweb",
    "/col/col4296/index.html",
    fr.dahan(
        '<div id="31227"><!--<$[信息列表]>begin-->'
        + each(
            rows,
            '<table width="100%" border="0"><tr><td width="14"><img src="/picture/0/dot.gif"></td><td align="left">'
            '<!--<$[标题]>begin--><a href="{u}" class="bt_link" title="{t}" target="_blank">{t}</a><!--<$[标题]>'
            "end--></td>"
            '<td width="90" class="bt_time">[{d}]</td></tr></table>',
        )
        + "<!--<$[信息列表]>end--></div>",
        "政策法规",
    ),
    "Hanweb with one table a row between generator comments, bracketed days",
    rows=rows,
    path=("政务公开", "政策法规"),
)

rows = feed(113, 20, "2026-11-13", ucap)
_add(
    "ucap_gknr_static",
    "ucap",
    "/c110634/zfxxgk_gknrz.shtml",
    fr.cloud(
        '<div class="gknr_list"><dl>\n'
        + each(
            rows,
            '    <dd>\n      <a href="{u}" target="_blank" title="{t}">\n        {t}\n      </a>\n      <span>'
            "{d}</span>\n    </dd>",
        )
        + "\n</dl></div><div id='page_div'></div><script>createPageHTML('page_div',1, 1,'zfxxgk_gknrz','shtml',"
        "20);</script>"
    ),
    "UCAP static rows with white space all over inside the anchors",
    rows=rows,
)

rows = feed(114, 15, "2026-10-09", lonsun)
_add(
    "lonsun_static",
    "lonsun",
    "/content/column/6787421",
    fr.dragon(
        "<div class='navjz clearfix'><ul class='doc_list list-6787421'>\n"
        + each(
            rows,
            "<li class='columnlist'><span class='right date'>{d}</span><i class='icon'></i><a href='{u}' "
            "target='_blank' title='{t}' class='left'>{t}</a></li>",
        )
        + "\n</ul></div>"
    ),
    "LonSun: the day stands before the anchor, single quotes",
    rows=rows,
)

rows = feed(115, 13, "2026-11-10", plain("/003002/003002001/20261110/a", start=7021))
_add(
    "epoint_rows",
    "epoint",
    "/003002/003002001/moreinfo.html",
    fr.epoint(
        '            <ul class="wb-data-item" id="showList">\n'
        + each(
            rows,
            '                <li class="wb-data-list"><div class="wb-data-infor"><a href="{u}" target="_blank">'
            "{t}</a></div>"
            '<span class="wb-data-date">{d}</span></li>',
        )
        + "\n            </ul>",
    ),
    "新点 rows",
    rows=rows,
)

rows = feed(116, 10, "2026-09-02", plain("/plus/view.php?aid=", "", 4021), topic="news")
rows = [Row(r.title, r.url.rstrip("."), r.date) for r in rows]
_add(
    "dedecms_rows",
    "php",
    "/plus/list.php?tid=4",
    fr.dream(
        '<div class="listbox"><ul class="e2">\n'
        + each(
            rows,
            "<li> [<b><a href='/plus/list.php?tid=4'>工作动态</a></b>] <a href='{u}' class='title'>{t}</a> "
            "<span class='info'> <small>日期：</small>{d} 09:1{i}:00 <small>点击：</small>20{i} <small>好评："
            "</small>2026 </span>"
            "<p class='intro'>　　乡党委书记主持会议并讲话，班子成员及各村党支部书记参加会议……</p></li>",
        )
        + "\n</ul></div>",
        "工作动态",
    ),
    "DedeCMS: category link before the title link, clicks that look like years, times of day",
    rows=rows,
    path=("政务公开", "工作动态"),
)

rows = feed(117, 12, "2026-10-16", plain("/D49Y/", "jhtml", 1016625))
_add(
    "jeecms_rows",
    "jeecms",
    "/tzgg/index.jhtml",
    fr.modern(
        '<div class="news_list"><ul>'
        + each(
            rows,
            '<li><p class="news_t fl"><a href="{u}" title="{t}" target="_blank"><font style="color:#333">{c}'
            '</font></a></p><p class="fr">{y}.{m}.{dd}</p></li>',
            "",
        )
        + '</ul><div class="pagesite"><div>共12条记录 1/1页 <input type="button" disabled value="首页"/><input '
        'type="button" disabled value="尾页"/></div></div></div>'
    ),
    "JEECMS: dotted days, titles cut, pager of one page",
    rows=rows,
)

rows = feed(118, 10, "2026-11-02", plain("/ReadNews.aspx?NewsID=", "", 5602))
rows = [Row(r.title, r.url.rstrip("."), r.date) for r in rows]
_add(
    "aspnet_gridview",
    "aspnet",
    "/NewsList.aspx?ClassID=602",
    fr.forms(
        '<div><table cellspacing="0" rules="all" border="1" id="ctl00_Body_GridView1" '
        'style="border-collapse:collapse;">\n'
        '<tr><th scope="col">文章标题</th><th scope="col">浏览</th><th scope="col">发布时间</th></tr>'
        + each(
            rows,
            '<tr><td><a id="ctl00_Body_GridView1_ctl0{i}_hl" href="{u}">{t}</a></td><td>{i}20</td>'
            '<td><span id="ctl00_Body_GridView1_ctl0{i}_lb">{y}/{m}/{dd} 15:0{i}:33</span></td></tr>',
        )
        + "\n</table></div>"
    ),
    "GridView table: title, clicks, day with a time",
    rows=rows,
)

rows = feed(119, 11, "2026-05-26", plain("show.asp?id=", "", 882))
rows = [Row(r.title, r.url.rstrip("."), r.date) for r in rows]
_add(
    "br_separated_rows",
    "asp",
    "/zwgk/list.asp?lm=7",
    fr.bare(
        each(
            rows,
            "<img src=/img/new.gif>&nbsp;<a href={u} target=_blank>{t}</a>&nbsp;&nbsp;<font color=#888888>({d})</font><br>",
        )
    ),
    "Rows are not elements: links parted by <br>, days in (…), unquoted attributes, cells and paragraphs left open",
    rows=rows,
)

rows = feed(120, 12, "2026-08-08", trs, topic="notice")
_add(
    "p_rows_inside_editor",
    "trs",
    "/zwgk/gsgg/",
    fr.portal(
        '<div class="TRS_Editor"><div class="Custom_UnionStyle">'
        + each(
            rows,
            '<p style="text-indent:2em"><span style="font-family:宋体"><a href="{u}">{t}</a></span><span>　　{d}</span></p>',
        )
        + "</div></div>",
        "公示公告",
    ),
    "A list typed into an editor: p rows with styles",
    rows=rows,
    path=("政务公开", "公示公告"),
)

rows = feed(121, 16, "2026-11-11", vsb, topic="news")
_add(
    "vsb_li_line",
    "vsb",
    "/xwzx/gzdt.htm",
    fr.modern(
        '<div class="list_box"><ul>'
        + each(rows, '<li id="line_u13_{i}"><a href="{u}" title="{t}">{t}</a><em>{md}</em><strong>{y}</strong></li>', "\r\n")
        + "</ul></div>",
        "工作动态",
    ),
    "VSB li rows; month-day and year in two elements after the link, CR LF line ends",
    rows=rows,
    path=("新闻中心", "工作动态"),
)

rows = feed(122, 8, "2026-10-19", topic="policy")
pairs = each(
    rows,
    '<tr><td rowspan="2" class="no">{i}</td><td colspan="3"><a href="{u}" target="_blank"><strong>{t}'
    "</strong></a></td></tr>\n"
    '<tr class="sub"><td>发布机构：县政府办公室</td><td>发文日期：2026-01-1{i}</td><td>公开日期：{d}</td>'
    "</tr>",
)
_add(
    "two_table_rows_a_post",
    "trs",
    "/xxgk/zfwj/qzf/",
    fr.portal(f"<table id='tb' class='fg'>{pairs}</table>", "县政府文件"),
    "Each post takes two <tr>: title, then labelled facts where 公开日期 is the publication day",
    rows=rows,
    path=("政务公开", "县政府文件"),
)

rows = feed(123, 14, "2026-11-06", topic="notice")
_add(
    "uppercase_unquoted",
    "henan",
    "/zwgk/tzgg.html",
    fr.tables(
        '<TABLE width="98%"><TBODY>'
        + each(
            [Row(r.title, f"/2026/{r.date[5:]}/34105{i}.html", r.date) for i, r in enumerate(rows)],
            '<TR><TD class=list_bt><TABLE width=100%><TR><TD><A HREF="{u}" TARGET=_blank>{t}</A></TD><TD '
            "ALIGN=right NOWRAP>[{d}]</TD></TR></TABLE></TD></TR>",
        )
        + "</TBODY></TABLE>"
    ),
    "Upper-case nested tables with dated addresses",
    rows=[Row(r.title, f"/2026/{r.date[5:]}/34105{i}.html", r.date) for i, r in enumerate(rows)],
)

rows = feed(124, 15, "2026-10-28", lambda d, k: f"{HOST}/heb/gongk/gkml/10{9142 - k}68019.html", topic="policy")
_add(
    "title_spaces_and_entities",
    "custom",
    "/heb/gongk/gkml/index.html",
    fr.modern(
        "<div id=\"div1\" class='p_list'>\n<ul>\t\n"
        + each(
            rows,
            '<li>\t \t    <a   target=\'_parent\'     \t  href="{u}"  title="{t}">  {t}</a><span class="date">'
            "{d}</span></li>\t",
        )
        .replace("“", "&ldquo;")
        .replace("”", "&rdquo;")
        .replace("《", "&#12298;")
        .replace("》", "&#12299;")
        + "\n</ul></div>",
        "公开目录",
    ),
    "Odd blanks inside tags, quotes and book marks as entities",
    rows=rows,
    path=("政务公开", "公开目录"),
)

rows = feed(125, 10, "2026-09-16", plain("/index.php?m=content&c=index&a=show&catid=9&id=", "", 713), topic="news")
rows = [Row(r.title, r.url.rstrip("."), r.date) for r in rows]
_add(
    "phpcms_rows",
    "php",
    "/index.php?m=content&c=index&a=lists&catid=9",
    fr.dream(
        "<ul class='list lh24 f14'>"
        + each(rows, "<li><span class='rt'>{d} 15:1{i}:28</span>·<a href='{u}' target='_blank' >{t}</a></li>").replace(
            "&c=", "&amp;c="
        )
        + "</ul><div id='pages' class='text-c'><a class='a1'>10条</a></div>",
        "工作动态",
    ),
    "phpcms: the day before the link, query addresses",
    rows=rows,
    path=("新闻中心", "工作动态"),
)

pinned = [
    Row(f"{name}办事指南（长期有效）", f"./201{k}03/t201{k}0315_10{k}.html", f"201{k}-03-15")
    for k, name in enumerate(
        ["户籍", "婚姻登记", "殡葬", "收养登记", "社团登记", "临时救助", "高龄津贴", "残疾人两补", "慈善组织认定"], 1
    )
]
rows = [*pinned, *feed(126, 6, "2026-11-16")]
_add(
    "nine_pinned_rows",
    "trs",
    "/zwgk/bszn/",
    fr.portal('<ul class="gl">' + each(rows, '<li><a href="{u}">{t}</a><span>{d}</span></li>') + "</ul>", "办事指南"),
    "More pinned old rows than new ones on the page",
    rows=rows,
    path=("政务公开", "办事指南"),
)
