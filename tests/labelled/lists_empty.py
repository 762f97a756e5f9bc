"""Columns without rows: empty, explained, standing pages with decoys, and lists that only a browser could draw."""

from __future__ import annotations

from tests.labelled import _lists_frames as fr
from tests.labelled._lists_kit import case, each, feed, gbk, html, js, plain
from tests.labelled.form import Case, Row

CASES: list[Case] = []


def _add(name: str, make: str, url: str, page, why: str, state: str, **kw) -> None:
    CASES.append(case(name, make, url, page, why, state=state, **kw))


# --- empty -----------------------------------------------------------------------------------------------------------------
_add(
    "e_trs_empty_ul",
    "trs",
    "/zwgk/jyta/",
    fr.portal(
        '<div class="rightcon"><ul class="gl">\n\n</ul><div class="page"><script>createPageHTML(1, 0, '
        '"index", "html");</script></div></div>',
        "建议提案",
    ),
    "The list's container holds no li; only side lists have rows",
    "empty",
    path=("政务公开", "建议提案"),
)
_add(
    "e_zero_pages_script",
    "trs",
    "/zwgk/yjgl/",
    fr.portal(
        "<div class='list_con'><ul class='list'></ul><div class=fy>共<b>0</b>条记录<script>createPageHTML(0, "
        "0, 'index', 'html', 0);</script></div></div>",
        "应急管理",
    ),
    "共0条记录",
    "empty",
    path=("政务公开", "应急管理"),
)
_add(
    "e_no_information_text",
    "national",
    "/zfxxgk/fdzdgknr/xzqz/",
    fr.openness("<div class='zfxxgk_zdgkc'><ul><li class='nodata'>暂无信息</li></ul></div>", "行政强制"),
    "A row that says 暂无信息 is no row",
    "empty",
    path=("法定主动公开内容", "行政强制"),
)
_add(
    "e_table_header_only",
    "trs",
    "/xxgk/zfcg/",
    fr.portal(
        "<table class='zctb'><thead><tr><th>序号</th><th>标题</th><th>发布日期</th></tr></thead><tbody><tr>"
        "<td colspan='3' align='center'>暂无数据</td></tr></tbody></table>",
        "政府采购",
    ),
    "Table with a head row and 暂无数据",
    "empty",
    path=("政务公开", "政府采购"),
)
_add(
    "e_hanweb_empty_island",
    "hanweb",
    "/col/col4399/index.html",
    fr.dahan(
        "<div id='51001'></div><script type='text/xml'><datastore><nextgroup><![CDATA[<a "
        'href="/module/web/jpage/dataproxy.jsp?page=1&webid=3&columnid=4399&unitid=51001"></a>]]>'
        "</nextgroup>"
        "<recordset></recordset></datastore></script><script>$('#51001').jpage({totalRecord:0,perPage:15,"
        "proxyUrl:'/module/web/jpage/dataproxy.jsp'});</script>",
        "行政裁决",
    ),
    "Island without records, totalRecord 0",
    "empty",
    path=("政务公开", "行政裁决"),
    contains={
        "/module/web/jpage/dataproxy.jsp": {
            "columnid": html(
                "<?xml version='1.0' encoding='utf-8'?><datastore><totalrecord>0</totalrecord><totalpage>0"
                "</totalpage><recordset></recordset></datastore>",
                "text/xml",
            )
        }
    },
)
_add(
    "e_ucap_total_zero",
    "ucap",
    "/c110650/list.shtml",
    fr.cloud(
        "<ul id='list'></ul><script>function load(p){$.getJSON('/searchList/11aa22bb33cc44dd55ee66ff77008899?"
        "_isAgg=true&_isJson=true&_pageSize=15&_template=index&page='+p,draw);}load(1);</script>",
        "招标公告",
    ),
    "JSON with total 0",
    "empty",
    path=("政务公开", "招标公告"),
    contains={
        "/searchList/11aa22bb33cc44dd55ee66ff77008899": {
            "_isJson": js({"status": 0, "data": {"page": 1, "rows": 15, "total": 0, "results": []}})
        }
    },
)
_add(
    "e_lonsun_label_nothing",
    "lonsun",
    "/public/column/6595711?type=4&catId=6718790&action=list",
    fr.dragon(
        "<div id='xxgk_lb'></div><script>$.get('/site/label/8888?IsAjax=1&dataType=html&"
        "labelName=publicInfoList&siteId=6795621&pageSize=15&pageIndex=1&action=list&isDate=true"
        "&dateFormat=yyyy-MM-dd&length=200&organId=6595711&type=4&catId=6718790&"
        "file=/c1/songpi/publicInfoList_newest',function(h){$('#xxgk_lb').html(h);});</script>"
    ),
    "The fragment says 暂无相关信息",
    "empty",
    contains={"/site/label/8888": {"publicInfoList": html("<div class='xxgk_navli'><p class='noinfo'>暂无相关信息</p></div>")}},
)
_add(
    "e_nfcms_zero",
    "nfcms",
    "/zwgk/jgl/index.html",
    fr.south("<ul class='news-list'></ul><div class='page'><span class='total'>共 0 条</span></div>", "监管信息"),
    "NFCMS list of none",
    "empty",
    path=("政务公开", "监管信息"),
)
_add(
    "e_grid_no_records",
    "aspnet",
    "/NewsList.aspx?ClassID=699",
    fr.forms(
        "<table id='GridView1'><tr><td><span id='lblEmpty'>没有找到相关记录！</span></td></tr></table><div "
        "id='AspNetPager1'>第1页 共0页</div>",
        "举报投诉",
    ),
    "GridView's text for no records",
    "empty",
    path=("政务公开", "举报投诉"),
)
_add(
    "e_under_construction",
    "php",
    "/plus/list.php?tid=19",
    fr.dream("<div class='listbox'><p style='text-align:center'>该栏目内容正在建设中，敬请期待……</p></div>", "村务公开"),
    "Under construction is no explanation that nothing arose",
    "empty",
    path=("政务公开", "村务公开"),
)
_add(
    "e_empty_iframe",
    "trs-xxgk",
    "/xxgk/sfbz/",
    fr.portal("<iframe src='index_iframe.html' width=100% height=500></iframe>", "收费标准"),
    "The frame's list is empty",
    "empty",
    path=("信息公开", "收费标准"),
    more={
        "/xxgk/sfbz/index_iframe.html": "<html><body><ul id='documentContainer'></ul><script>var m_nRecordCount='0';var m_nPageSize=20;"
        "</script><p>共 0 条</p></body></html>"
    },
)
_add(
    "e_jpaas_count_zero",
    "jpaas",
    "/col/col1229219999/index.html",
    fr.modern(
        "<div id='u1'></div><script src='/common/unitbuild.js' url='/api-gateway/jpaas-publish-server/front/p"
        "age/build/unit' "
        "queryData=\"{'parseType':'bulidstatic','webId':'7f1c2e','tplSetId':'9a41d0','pageType':'column',"
        "'tagId':'当前栏目_list','editType':'null','pageId':'dead01'}\"></script>",
        "行政给付",
    ),
    "The unit's fragment is empty, count 0",
    "empty",
    path=("政务公开", "行政给付"),
    contains={
        "/api-gateway/jpaas-publish-server/front/page/build/unit": {
            "tplSetId": js(
                {
                    "success": True,
                    "code": "200",
                    "data": {
                        "html": "<div class='page-content'><ul></ul></div><div class='pagination' count='0' rows='15'></div>"
                    },
                }
            )
        }
    },
)

# --- explained ---------------------------------------------------------------------------------------------------------------
_add(
    "x_nothing_this_year",
    "trs",
    "/zwgk/xzqz/",
    fr.portal(
        "<div class='list'><ul></ul><p class='sm'>　　说明：2026年度我局未发生行政强制事项，故无相关信息公开。</p></div>",
        "行政强制",
    ),
    "A note says that nothing arose this year",
    "explained_empty",
    path=("政务公开", "行政强制"),
)
_add(
    "x_no_such_information",
    "national",
    "/zfxxgk/fdzdgknr/zdjc/",
    fr.openness("<div class='gknr_list'><dl><dd>经梳理，截至目前我局暂无此类信息。</dd></dl></div>", "重大决策预公开"),
    "暂无此类信息 in the unit's own words",
    "explained_empty",
    path=("法定主动公开内容", "重大决策预公开"),
)
_add(
    "x_no_such_power",
    "ucap",
    "/c110660/list.shtml",
    fr.cloud("<div class='gknr_list'><dl></dl><p>我局不具有行政征收职权，本栏目无公开内容。</p></div>", "行政征收"),
    "The unit has no such power",
    "explained_empty",
    path=("政务公开", "行政征收"),
)
_add(
    "x_old_gbk_note",
    "vsb",
    "/zwgk/gyzc.htm",
    gbk(
        fr.tables(
            "<TABLE width=100%><TR><TD align=center height=200><FONT size=3>"
            "本单位2026年度无国有资产转让、处置事项。</FONT></TD></TR></TABLE>",
            "国有资产",
        )
    ),
    "Note in a GBK table",
    "explained_empty",
    path=("政务公开", "国有资产"),
)
_add(
    "x_township_note",
    "php",
    "/plus/list.php?tid=21",
    fr.dream(
        "<div class='listbox'><ul class='e2'></ul><div class='note'>注：2026年1月至今，我乡未发生突发公共事件。</div></div>",
        "突发事件",
    ),
    "Note under an empty ul",
    "explained_empty",
    path=("政务公开", "突发事件"),
)
_add(
    "x_table_note",
    "custom",
    "/jzf/xxgk/12.html",
    fr.bare(
        "<table border=1 width=90%><tr><th>批次<th>项目<th>金额<tr><td colspan=3>因上级未下达该项资金，"
        "本年度未实施，无分配结果。</table>",
        "资金分配",
    ),
    "The reason stands in the table",
    "explained_empty",
    path=("政务公开", "资金分配"),
)
ROW = Row("关于2026年度无政府采购项目的说明", "./202601/t20260112_8501.html", "2026-01-12")
_add(
    "x_note_is_a_post",
    "trs",
    "/zwgk/zfcg/",
    fr.portal("<ul class='gl'>" + each([ROW], "<li><a href='{u}'>{t}</a><span>{d}</span></li>") + "</ul>", "政府采购"),
    "The explanation is itself a post: one row",
    "posts",
    rows=[ROW],
    path=("政务公开", "政府采购"),
)

# --- none: standing pages with decoys ----------------------------------------------------------------------------------------
_DUTY = """<div id="zoom" class="TRS_UEDITOR"><p>　　青岚县林业局是县人民政府工作部门，为正科级。主要职责是：</p><p>（一）负责林业和草原及其生态保护修复的监督管理。</p>
<p>（二）组织林业和草原生态保护修复和造林绿化工作。</p><p>（三）负责森林、草原、湿地资源的监督管理。</p><p>（四）完成县委、县政府交办的其他任务。</p>
<p>办公地址：青岚县松风路12号　办公时间：工作日8:30-12:00，14:00-17:30　联系电话：0399-7710016　负责人：陆青禾</p></div>"""
_add(
    "n_duties",
    "trs",
    "/zwgk/jgzn/",
    fr.portal(_DUTY, "机构职能"),
    "A text page; only the side lists have links with days",
    "none",
    path=("政务公开", "机构职能"),
)
_rel = feed(501, 6, "2026-11-16", topic="news")
_add(
    "n_leader_with_related",
    "custom",
    "/ld/lqh.html",
    fr.modern(
        "<div class='ld'><img src='/ld/lqh.jpg' alt='陆青禾'><h3>陆青禾</h3><p>青岚县人民政府副县长</p><p>"
        "分管农业农村、水利、林业、乡村振兴工作。</p><p>邮箱：luqh@qinglan.example　电话：0399-6120013</p>"
        "</div>"
        "<div class='about'><h4>相关报道</h4><ul>"
        + each(_rel, "<li><a href='{u}'>{t}</a><span>{d}</span></li>")
        + "</ul></div>",
        "副县长陆青禾",
    ),
    "A leader's page; 相关报道 is a side list of the news column",
    "none",
    path=("政务公开", "领导之窗", "陆青禾"),
)
_add(
    "n_guide_with_anchors",
    "national",
    "/zfxxgk/zn/",
    fr.openness(
        "<div class='scroll_cont ScrollStyle'><ul class='ml'><li><a href='#p1'>一、主动公开</a></li><li><a "
        "href='#p2'>二、依申请公开</a></li><li><a href='#p3'>三、监督方式</a></li></ul>"
        "<h4 id='p1'>一、主动公开</h4><p>本机关主动公开的政府信息通过门户网站、政务公开栏等途径公开。</p><h4 "
        "id='p2'>二、依申请公开</h4><p>受理机构：青岚县民政局办公室，电话0399-6120088。</p>"
        "<h4 id='p3'>三、监督方式</h4><p>监督电话：0399-6120010。</p><p>本指南自2025年3月1日起施行。</p></div>",
        "政府信息公开指南",
    ),
    "A guide whose only links are anchors within",
    "none",
    path=("政府信息公开", "政府信息公开指南"),
)
_add(
    "n_article_with_attachments",
    "trs",
    "/zwgk/nb/202601/t20260120_8001.html",
    fr.portal(
        "<h1 style='text-align:center'>青岚县民政局2025年政府信息公开工作年度报告</h1><p class='xx'>"
        "发布时间：2026-01-20　来源：县民政局</p><div class='TRS_Editor'><p>根据条例要求，"
        "现公布2025年度报告。</p><p>一、总体情况……</p>"
        "<p>附件：<a appendix='true' href='./P020260120.xls'>1.收到和处理申请情况表.xls</a><br><a "
        "appendix='true' href='./P020260121.pdf'>2.行政复议情况.pdf</a></p></div>"
        "<script>createPageHTML(1, 0, 't20260120_8001', 'html');</script><div class='xgwz'><h5>相关文章</h5>"
        "<ul><li><a href='../202501/t20250118_7001.html'>2024年政府信息公开工作年度报告</a> 2025-01-18</li>"
        "<li><a href='../202401/t20240119_6001.html'>2023年政府信息公开工作年度报告</a> 2024-01-19</li></ul>"
        "</div>",
        "年度报告",
    ),
    "An article: attachments, createPageHTML of the article, related articles",
    "none",
    path=("政务公开", "年度报告"),
)
_add(
    "n_office_phones",
    "vsb",
    "/zwgk/lxfs.htm",
    gbk(
        fr.tables(
            "<TABLE border=1 width=90%><TR><TH>科室<TH>电话<TH>负责人</TR>"
            + "".join(
                f"<TR><TD>{d}<TD>0399-77100{n}<TD>{p}</TR>"
                for n, (d, p) in enumerate(
                    [("办公室", "沈一鸣"), ("生态修复股", "顾长林"), ("资源管理股", "白露"), ("林场管理站", "程望")], 21
                )
            )
            + "</TABLE>",
            "联系方式",
        )
    ),
    "A table of offices and phones",
    "none",
    path=("政务公开", "联系方式"),
)
_SERVICES = [
    "社保查询",
    "公积金查询",
    "婚姻登记预约",
    "不动产查询",
    "企业开办",
    "出入境预约",
    "公交线路",
    "天气预报",
    "电费缴纳",
    "水费缴纳",
    "挂号预约",
    "中考查分",
]
_add(
    "n_icon_grid",
    "custom",
    "/bsfw/index.html",
    fr.modern(
        "<div class='grid'>"
        + "".join(
            f"<a class='cell' href='http://zwfw.qinglan.example/item/{n}'><img src='/i/{n}.png' alt=''><span>{t}</span></a>"
            for n, t in enumerate(_SERVICES)
        )
        + "</div>",
        "便民服务",
    ),
    "A grid of services with icons: links, not posts",
    "none",
    path=("政务服务", "便民服务"),
)
_add(
    "n_only_child_columns",
    "trs",
    "/zwgk/czxx/",
    fr.portal(
        "<div class='zlm'><dl>"
        + "".join(
            f"<dt><a href='./{u}/'>{t}</a></dt>"
            for u, t in [("ys", "部门预算"), ("js", "部门决算"), ("sg", "“三公”经费"), ("zx", "专项资金"), ("jc", "惠农补贴")]
        )
        + "</dl></div>",
        "财政信息",
    ),
    "A parent that only links to its child columns",
    "none",
    path=("政务公开", "财政信息"),
)
_add(
    "n_questions",
    "lonsun",
    "/content/column/6787999",
    fr.dragon(
        "<div class='faq'>"
        + "".join(
            f"<h5>问：{q}</h5><p>答：请携带身份证原件到县政务服务中心{n}号窗口办理，咨询电话0399-55100{n}。</p>"
            for n, q in enumerate(["如何办理居住证？", "异地就医如何备案？", "农机补贴如何申领？"], 11)
        )
        + "</div>",
        "常见问题",
    ),
    "Questions and answers without links",
    "none",
    path=("互动交流", "常见问题"),
)
_add(
    "n_statistics_text_with_links",
    "ucap",
    "/c110670/tjgb.shtml",
    fr.cloud(
        "<h2>2025年国民经济和社会发展统计公报</h2><div id='UCAP-CONTENT'><p>2025年，全区生产总值202.6亿元，"
        "按可比价格计算，比上年增长5.3%。</p><p>粮食播种面积20.26万亩，产量2026吨。</p>"
        "<p>注：公报数据为初步统计数，详见<a href='http://tjj.linxiu.example/'>市统计局网站</a>、<a "
        "href='/c110671/'>历年公报</a>。</p></div>",
        "统计公报",
    ),
    "One communiqué as the page; numbers like years, two links in the text",
    "none",
    path=("政务公开", "统计公报"),
)
_add(
    "n_friend_links_page",
    "custom",
    "/yqlj.html",
    fr.bare(
        "<table width=100%>"
        + "".join(
            f"<tr><td><a href='http://www.p{n}.example/'>{t}</a></td></tr>"
            for n, t in enumerate(
                ["云岫省人民政府", "临岫市人民政府", "鹤溪区人民政府", "望川县人民政府", "松陂县人民政府", "云渚区人民政府"]
            )
        )
        + "</table>",
        "友情链接",
    ),
    "A page of links to other governments",
    "none",
    path=("关于我们", "友情链接"),
)

# --- needs a browser ----------------------------------------------------------------------------------------------------------
_add(
    "b_vue_for_unknown_app",
    "custom",
    "/pages/list.html?lm=tzgg",
    fr.modern(
        "<div id='listApp'><ul><li v-for='(item,i) in pageData.rows' :key='i'><a :href='item.href'>{{ "
        "item.title }}</a><span>{{ item.pubTime | day }}</span></li></ul>"
        "<el-pagination :total='pageData.total'></el-pagination></div><script "
        "src='/static/js/list.3fa9c1.js'></script>"
    ),
    "Only a v-for template; the data's address is in a bundle that is not served",
    "needs_browser",
)
_add(
    "b_spa_shell",
    "custom",
    "/info/index.html#/czyjs",
    "<!DOCTYPE html><html lang=zh-CN><head><meta charset=utf-8><meta name=viewport "
    "content='width=device-width'><title>青岚县政府信息公开</title>"
    + "".join(f"<link href=/info/static/css/chunk-{n:06x}.css rel=prefetch>" for n in range(4096, 4112))
    + "</head><body><noscript><strong>请启用 JavaScript 后继续访问。</strong></noscript><div id=app></div>"
    "<script src=/info/static/js/chunk-vendors.c0ffee.js></script>"
    "<script src=/info/static/js/app.1badb0.js></script></body></html>",
    "A hash-routed shell without any words",
    "needs_browser",
    path=("政府信息公开", "财政预决算"),
)
_add(
    "b_template_rows_only",
    "custom",
    "/zwgk/gsgg.html",
    fr.epoint(
        "<div id='gsgg'>正在加载...</div><script id='tpl' type='text/x-dot-template'>{{~it.list:v}}<li><a "
        "href='{{=v.linkurl}}'>{{=v.title}}</a><span>{{=v.infodate}}</span></li>{{~}}</script>"
        "<script src='/template/js/pages/list.js'></script>",
        "公示公告",
    ),
    "doT template, page script not served",
    "needs_browser",
    path=("政务公开", "公示公告"),
)
_add(
    "b_token_exchange",
    "custom",
    "/zwgk/tzgg/index.html",
    fr.portal(
        "<ul id='docs'></ul><script>(function(){var t=GovTok.sign(navigator.userAgent,screen.width,'7f21');"
        "GovTok.open('/gw/'+t.path,t.head).then(function(b){"
        "document.getElementById('docs').innerHTML=GovTok.decode(b);});})();</script>"
    ),
    "The rows come after a signed token exchange",
    "needs_browser",
)
_add(
    "b_avalon_placeholder",
    "fujian",
    "/zwgk/rsxx/",
    fr.portal(
        "<div class='list' ms-controller='docs'><ul><li ms-repeat='list'><a ms-attr-href='el.url' "
        "ms-attr-title='el.title'>{{el.title}}</a><span>{{el.docreltime}}</span></li></ul></div>"
        "<script src='/images/list_render_2024.js'></script>",
        "人事信息",
    ),
    "Only an Avalon placeholder, its script is not served",
    "needs_browser",
    path=("政务公开", "人事信息"),
)
_add(
    "b_layui_table",
    "custom",
    "/portal/infolist.do?lm=07",
    fr.forms(
        "<table id='infoTable' lay-filter='infoTable'></table><script type='text/html' id='barTpl'><a "
        "href='{{d.url}}'>{{d.title}}</a></script>"
        "<script>layui.use('table',function(){layui.table.render({elem:'#infoTable',"
        "url:CFG.api+CFG.paths.info,where:{k:CFG.key},page:true,cols:[[{field:'title',templet:'#barTpl'},"
        "{field:'fbrq'}]]});});</script>"
    ),
    "Table rendered from an address put together out of a configuration that is not in the page",
    "needs_browser",
)
_add(
    "b_document_write_external",
    "custom",
    "/gggs/index.htm",
    gbk(
        fr.tables(
            "<DIV id=lb><SCRIPT language=JavaScript src='/js/write_list.js?lm=gggs'></SCRIPT></DIV><NOSCRIPT>"
            "请打开浏览器脚本功能</NOSCRIPT>",
            "公告公示",
        )
    ),
    "document.write by an external script that is not served",
    "needs_browser",
    path=("政务公开", "公告公示"),
)
_decoy = feed(502, 5, "2026-11-18", plain("/xw/", "html", 61))
_add(
    "b_script_list_beside_static_hot",
    "custom",
    "/zcwj/list.html",
    fr.modern(
        "<div class='main-list' data-bind='foreach: docs'><a data-bind='attr:{href:url}'><b "
        "data-bind='text:title'></b></a></div><script src='/js/ko-list.min.js'></script>"
        "<div class='side hot-rank'><h4>热门点击</h4><ul>"
        + each(_decoy, "<li><a href='{u}'>{t}</a><i>{d}</i></li>")
        + "</ul></div>",
        "政策文件",
    ),
    "The main list is bound by Knockout; a static hot list beside it is not the column's list",
    "needs_browser",
    path=("政务公开", "政策文件"),
)
