"""Second holdout, articles and standing pages: thirty invented ones, each with a markup and a trap of its own."""

from __future__ import annotations

from tests.labelled.form import HOST, Answer, ArticleTruth, Case, Person

COUNTY = """<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>[[name]]_[[site]]</title>
<meta name="SiteName" content="[[site]]"><meta name="SiteIDCode" content="5203990012">
<meta name="ColumnName" content="[[name]]">
[[head]]<link rel="stylesheet" href="/css/base.css"></head><body><div class="topbar"><span id="clock">今天是2026年11月20日 星期五</span>
<a href="/wza/">无障碍</a><a href="/login/">登录</a></div><div class="banner"><img src="/img/logo.png" alt="[[site]]"></div>
<ul class="nav clearfix"><li><a href="/">首页</a></li><li><a href="/zwdt/">政务动态</a></li><li><a href="/zwgk/">政务公开</a></li>
<li><a href="/zwfw/">政务服务</a></li><li><a href="/hdjl/">互动交流</a></li></ul><div class="wrap"><div class="pos">当前位置：
<a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="/zwgk/">政务公开</a>&nbsp;&gt;&nbsp;[[name]]</div><div class="lft"><h2>栏目导航</h2><ul>
<li><a href="/zwgk/jggk/">机构概况</a></li><li><a href="/zwgk/tzgg/">通知公告</a></li><li><a href="/zwgk/zcwj/">政策文件</a></li></ul></div>
<div class="rgt">[[main]]</div></div><div class="links"><select onchange="window.open(this.value)"><option>部门网站</option>
<option value="http://jyj.other.example/">教育局</option><option value="http://czj.other.example/">财政局</option></select></div>
<div class="foot"><a href="/wzdt/">网站地图</a> 主办：[[site]]办公室 电话：0399-8800000 Copyright © 2018-2026
网站标识码：5203990012 更新日期：2026-11-20</div></body></html>"""

PLATFORM = """<!doctype html><html><head><meta charset="UTF-8"><title>[[site]] [[name]]</title>
<meta name="sitename" content="[[site]]">
[[head]]</head><body class="zfxxgk"><header><h1>政府信息公开</h1><form action="/irs/front/search"><input name="searchWord"></form>
</header>
<main><aside class="zfxxgk_nav"><h3><a href="/zfxxgk/zn/">政府信息公开指南</a></h3><h3><a href="/zfxxgk/zd/">政府信息公开制度</a></h3>
<h3>法定主动公开内容</h3><ul class="acc"><li><a href="javascript:;">履职依据</a><ul><li><a href="/zfxxgk/fd/lzyj/">政策文件</a></li>
<li><a href="/zfxxgk/fd/jgjj/">机关简介</a></li></ul></li></ul><h3><a href="/zfxxgk/nb/">政府信息公开年报</a></h3></aside>
<section class="cont"><div class="zfxxgk_tit">[[name]]</div>[[main]]</section></main><footer>承办单位：[[site]]政务中心
ICP备26000399号 您是第20261120位访客</footer></body></html>"""

OLD = """<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=[[charset]]"><TITLE>[[name]]-[[site]]</TITLE>
</HEAD>
<BODY bgcolor=#ffffff><TABLE width=980 align=center><TR><TD><IMG src="/images/top.gif"></TD></TR><TR><TD>
<A href="/">首页</A>|<A href="/xxgk/">信息公开</A>|<A href="/bsfw/">办事服务</A>|<A href="/zxft/">在线访谈</A></TD></TR></TABLE>
<TABLE width=980 align=center><TR><TD width=200 valign=top><TABLE><TR><TD><A href="/xxgk/ldjj/">领导简介</A></TD></TR>
<TR><TD><A href="/xxgk/gggs/">公告公示</A></TD></TR></TABLE></TD><TD valign=top>您现在的位置：<A href="/">首页</A> → [[name]]
[[main]]</TD></TR></TABLE><TABLE width=980 align=center><TR><TD align=center>[[site]] 版权所有 2009-2026</TD></TR></TABLE>
</BODY></HTML>"""

MODERN = """<!DOCTYPE html><html><head><meta charset="utf-8"/><meta NAME="SiteName" CONTENT="[[site]]"/>
<meta NAME="ColumnName" CONTENT="[[name]]"/><title>[[name]] | [[site]]</title>[[head]]</head><body><div id="hd"></div>
<nav aria-label="主导航"><a href="/">首页</a><a href="/news/">要闻</a><a href="/open/">公开</a><a href="/service/">办事</a></nav>
<p class="bread"><a href="/">首页</a><i>/</i><a href="/open/">公开</a><i>/</i><span>[[name]]</span></p>
<div class="grid"><article class="grid-m">[[main]]</article><aside class="grid-s"><h4>热点排行</h4><ol>
<li><a href="/news/2026/hot1.html">我市入选全国示范创建名单</a><time>2026-11-19</time></li>
<li><a href="/news/2026/hot2.html">今冬供暖将于本周末启动</a><time>2026-11-18</time></li>
<li><a href="/news/2026/hot3.html">跨江大桥主塔顺利封顶</a><time>2026-11-18</time></li></ol></aside></div>
<footer>©2020-2026 [[site]] 站点地图 隐私声明</footer></body></html>"""


def fill(frame: str, **values: str) -> str:
    for key in ("site", "name", "main", "head", "charset"):
        frame = frame.replace(f"[[{key}]]", values.get(key, ""))
    return frame


def page(
    frame: str, main: str, site: str, name: str, head: str = "", charset: str = "utf-8", sent: str | None = None
) -> Answer:
    text = fill(frame, site=site, name=name, main=main, head=head, charset="gb2312" if charset == "gb18030" else charset)
    return Answer(text.encode(charset), "text/html; charset=utf-8" if sent is None else sent)


CASES: list[Case] = []


def metas(title: str, day: str, source: str = "") -> str:
    return (
        f'<meta name="ArticleTitle" content="{title}"><meta name="PubDate" content="{day}"><meta '
        f'name="ContentSource" content="{source}">'
    )


def one(*fields: tuple[str, str]) -> Person:
    return Person(fields)


def add(name: str, make: str, where: str, answer: Answer, article: ArticleTruth, why: str, column: str = "通知公告") -> None:
    url = HOST + where
    CASES.append(Case("second-article-" + name, make, url, {url: answer}, why, ("政务公开", column), article=article))


T = "汀澜市水利局关于印发《河道采砂现场监管办法》的通知"
add(
    "trs-table-pairs",
    "TRS",
    "/zwgk/wj/202609/t20260910_70551.html",
    page(
        COUNTY,
        "<table class='xxgk'><tr><th>索 引 号</th><td>0039900X/2026-00417</td><th>主题分类</th><td>水利、水务</td></tr>"
        "<tr><th>发文机关</th><td>汀澜市水利局</td><th>成文日期</th><td>2026年09月02日</td></tr><tr><th>文　　号</th>"
        "<td>汀水〔2026〕41号</td><th>发布日期</th><td>2026年09月10日</td></tr><tr><th>有 效 性</th><td>有效</td><th>主 题 词</th><td></td>"
        f"</tr></table><h1>{T}</h1><div class='view TRS_UEDITOR trs_paper_default'><p>各区县水利局：</p><p>现将办法印发给你们，"
        "自2026年10月1日起施行。</p><p>联系人另行通知。</p></div><ul class='fj'><li><a appendix='true' needdownload='true' "
        "href='./P020260910389613086419.doc'>河道采砂现场监管办法.doc</a></li></ul>",
        "汀澜市水利局",
        "部门文件",
        metas(T, "2026-09-10 11:02", "汀澜市水利局"),
    ),
    ArticleTruth(
        title=T,
        published="2026-09-10",
        formed="2026-09-02",
        records=(
            one(
                ("索引号", "0039900X/2026-00417"),
                ("发文机关", "汀澜市水利局"),
                ("文号", "汀水〔2026〕41号"),
                ("有效性", "有效"),
            ),
        ),
        never=("主题词", "联系人"),
        attachments=("P020260910389613086419.doc",),
    ),
    "two label-value pairs a row, labels blown up with blanks, one of them empty",
)
T = "关于石渡市第三水厂建设工程听证会的公告"
add(
    "hanweb-maketime",
    "Hanweb",
    "/art/2026/8/26/art_44021_90012.html",
    page(
        MODERN,
        f"<!--<$[标题]>begin--><h2 class='bt'>{T}<!--<$[标题]>end--></h2><p class='xx'>浏览次数：<b>318</b>　字号：[ 大 中 小 ]　"
        "发布日期：2026-08-26　信息来源：市城市管理局</p><div id='zoom'><!--ContentStart--><p>定于2026年9月18日上午9时召开听证会，报名截至"
        "2026年9月10日。</p><p>联系电话：0399-8123344（工作日）</p><!--ContentEnd--></div><p>附件：<a "
        'href="/module/download/downfile.jsp?classid=0&filename=9f8e.docx">听证会报名表.docx</a></p>',
        "石渡市城市管理局",
        "通知公告",
        '<meta name="Maketime" content="2026-11-02 03:11:09">',
    ),
    ArticleTruth(
        title=T,
        published="2026-08-26",
        records=(one(("联系电话", "0399-8123344（工作日）")),),
        attachments=("听证会报名表.docx",),
    ),
    "Maketime is the page's regeneration; event days follow; the file name hides in a query",
)
T = "芷泽县2025年国民经济和社会发展统计公报"
add(
    "ucap-generated-pubdate",
    "UCAP",
    "/c100888/202603/aa11bb22cc33dd44ee55ff6677889900.shtml",
    page(
        COUNTY,
        f"<ucaptitle><h3 class='t'>{T}</h3></ucaptitle><div class='info'>信息来源：芷泽县统计局<span>发布时间：<publishtime>2026-03-28 10:00"
        "</publishtime></span></div><div id='UCAP-CONTENT'><p>初步核算，2025年全县地区生产总值186.3亿元。</p><p>注：数据截至2025年12月31日。</p></div>",
        "芷泽县人民政府",
        "统计公报",
        '<meta name="PubDate" content="2026-11-19 22:15:40"><meta name="HtmlGenerateTime" content="2026-11-19 22:15:40">'
        f'<meta name="ArticleTitle" content="{T}">',
    ),
    ArticleTruth(title=T, published="2026-03-28"),
    "PubDate is the time of the last generation; the visible line is right",
)
add(
    "office-spaced-labels",
    "TRS",
    "/zwgk/jggk/",
    page(
        COUNTY,
        "<h1>机构概况</h1><div class='TRS_Editor'><p><strong>机构名称：</strong>望川县卫生健康局</p><p><strong>地　　址：</strong>"
        "望川县栗园路16号</p><p><strong>办公时间：</strong>周一至周五 8:30-12:00，14:30-18:00（节假日除外）</p><p><strong>电　　话：</strong>"
        "0399-8212001</p><p><strong>传　　真：</strong></p><p><strong>邮　　编：</strong>539201</p><p><strong>负 责 人：</strong>苗砚秋</p>"
        "</div>",
        "望川县卫生健康局",
        "机构概况",
    ),
    ArticleTruth(
        records=(
            one(
                ("机构名称", "望川县卫生健康局"),
                ("地址", "望川县栗园路16号"),
                ("办公时间", "周一至周五 8:30-12:00，14:30-18:00（节假日除外）"),
                ("电话", "0399-8212001"),
                ("邮编", "539201"),
                ("负责人", "苗砚秋"),
            ),
        ),
        never=("传真",),
        no_published=True,
    ),
    "blanks inside labels; fax without a value directly before another pair; the clock and the footer bear days",
    "机构概况",
)
add(
    "leader-table-photo",
    "custom",
    "/ldzc/fxz/qiao.html",
    page(
        COUNTY,
        "<table class='ld'><tr><td rowspan=4><img src='/up/qiao.jpg' alt='乔知远' width=140></td><td>姓名</td>"
        "<td>乔知远</td><td>性别</td>"
        "<td>男</td></tr><tr><td>职务</td><td>县委常委、副县长</td><td>民族</td><td>苗族</td></tr><tr><td>出生年月</td><td>1979.03</td>"
        "<td>籍贯</td><td>&nbsp;</td></tr><tr><td>学历</td><td colspan=3>大学，工学学士</td></tr><tr><td>工作分工</td><td colspan=4>"
        "负责发展改革、统计、粮食储备、招商引资方面工作。</td></tr></table>",
        "栖禾县人民政府",
        "县领导",
    ),
    ArticleTruth(
        records=(
            one(
                ("姓名", "乔知远"),
                ("性别", "男"),
                ("职务", "县委常委、副县长"),
                ("民族", "苗族"),
                ("出生年月", "1979.03"),
                ("学历", "大学，工学学士"),
                ("工作分工", "负责发展改革、统计、粮食储备、招商引资方面工作。"),
            ),
        ),
        never=("籍贯",),
        pictures=("乔知远",),
        no_published=True,
    ),
    "the photo spans four rows and shifts the cells; 籍贯 has only a blank",
    "县领导",
)
add(
    "leaders-three-blocks",
    "custom",
    "/open/ld/",
    page(
        MODERN,
        "".join(
            f"<section class='p'><figure><img src='/p/{i}.png'><figcaption>{n}</figcaption></figure><ul><li>"
            f"<i>姓名</i><span>{n}</span></li>"
            f"<li><i>职务</i><span>{z}</span></li><li><i>分管工作</i><span>{f}</span></li></ul></section>"
            for i, (n, z, f) in enumerate(
                (
                    ("费云栖", "党组书记、局长", "主持全面工作"),
                    ("申屠朗", "党组成员、副局长", "分管法规、执法"),
                    ("麦青禾", "党组成员、总工程师", "分管监测、信息化"),
                )
            )
        ),
        "岚屏区生态环境局",
        "领导信息",
    ),
    ArticleTruth(
        records=(
            one(("姓名", "费云栖"), ("职务", "党组书记、局长"), ("分管工作", "主持全面工作")),
            one(("姓名", "申屠朗"), ("职务", "党组成员、副局长"), ("分管工作", "分管法规、执法")),
            one(("姓名", "麦青禾"), ("职务", "党组成员、总工程师"), ("分管工作", "分管监测、信息化")),
        ),
        pictures=("费云栖", "申屠朗", "麦青禾"),
        no_published=True,
    ),
    "three persons, labels without colons, captions instead of alt texts",
    "领导信息",
)
add(
    "offices-table-header",
    "TRS",
    "/zfxxgk/fd/nsjg/",
    page(
        PLATFORM,
        "<div class='scroll_cont ScrollStyle'><table border=1><thead><tr><th>序号</th><th>内设机构名称</th><th>主要职责"
        "</th><th>联系电话</th></tr>"
        "</thead><tbody><tr><td>1</td><td>综合科</td><td>负责文电、会务、机要、档案。</td><td>0399-8330101</td></tr><tr><td>2</td>"
        "<td>救助科</td><td>负责城乡低保、临时救助。</td><td>0399-8330107</td></tr><tr><td>3</td><td>区划地名科</td><td>负责界线管理、地名命名。"
        "</td><td></td></tr></tbody></table></div>",
        "霁川区民政局",
        "内设机构",
    ),
    ArticleTruth(
        records=(
            one(("内设机构名称", "综合科"), ("主要职责", "负责文电、会务、机要、档案。"), ("联系电话", "0399-8330101")),
            one(("内设机构名称", "救助科"), ("主要职责", "负责城乡低保、临时救助。"), ("联系电话", "0399-8330107")),
            one(("内设机构名称", "区划地名科"), ("主要职责", "负责界线管理、地名命名。")),
        ),
        no_published=True,
    ),
    "a table with a header row; the last office lacks its telephone",
    "内设机构",
)
add(
    "labels-without-values",
    "custom",
    "/open/lxwm/",
    page(
        MODERN,
        "<h3>联系我们</h3><p>办公地址：青崖区望江道88号3楼</p><p>电子邮箱：暂无</p><p>传真号码：——</p><p>门户网站：</p><p>通信地址：同上</p>",
        "青崖区司法局",
        "联系方式",
    ),
    ArticleTruth(
        records=(one(("办公地址", "青崖区望江道88号3楼")),), never=("电子邮箱", "传真号码", "门户网站"), no_published=True
    ),
    "暂无, a dash and nothing are no values",
    "联系方式",
)
T = "穗宁镇关于农村厕所改造补助对象的公示"
add(
    "no-day-anywhere",
    "custom",
    "/zwgk/gs/88.html",
    page(
        COUNTY,
        f"<div class='art-t'>{T}</div><div class='art-b'><p>经村级评议、镇级复核，拟对46户给予补助。公示期5个工作日，有异议请向镇农业农村办反映。</p>"
        "<p>监督电话：0399-8660012</p></div><div class='xg'><h4>相关阅读</h4><a href='/zwgk/gs/87.html'>低保公示</a>"
        "<span>2026-10-30</span></div>",
        "穗宁镇人民政府",
        "公示",
    ),
    ArticleTruth(title=T, records=(one(("监督电话", "0399-8660012")),), no_published=True),
    "the only days are the clock, the footer and a neighbour's",
)
T = "鹭湖镇人民政府关于禁止露天焚烧秸秆的通告"
add(
    "gbk-chinese-numerals",
    "custom",
    "/xxgk/gggs/2026/1140.html",
    page(
        OLD,
        f"<CENTER><FONT size=5><B>{T}</B></FONT></CENTER><CENTER>2026-5-21 16:40:11　作者：党政办　点击：[<SPAN id=hits>77"
        f"</SPAN>]</CENTER>"
        "<TABLE><TR><TD class=content><P>为改善空气质量，现通告如下……</P><P align=right>鹭湖镇人民政府</P><P align=right>二〇二六年五月十九日</P>"
        "<P>举报电话：０３９９－８６６１１９０</P></TD></TR></TABLE>",
        "鹭湖镇",
        "公告公示",
        charset="gb18030",
        sent="text/html",
    ),
    ArticleTruth(
        title=T, published="2026-05-21", formed="2026-05-19", records=(one(("举报电话", "０３９９－８６６１１９０")),)
    ),
    "GBK, an unlabelled day under the title, the signing day in Chinese numerals, full-width digits",
)
T = "栖禾县教育体育局关于2026年秋季学期教材选用结果的公示"
add(
    "vsb-download",
    "VSB",
    "/info/1043/9902.htm",
    page(
        COUNTY,
        f"<form name='_newscontent_fromname'><h2 align='center'>{T}</h2><div class='xxy'>时间：2026年09月04日 | 作者： | 来源：教研室</div>"
        "<div id='vsb_content_2'><div class='v_news_content'><p>现将选用结果予以公示。</p></div></div><ul><li>附件【<a "
        "href='/system/_content/download.jsp?urltype=news.DownloadAttachUrl&owner=1551&wbfileid=66A1'>1.教材选用目录.xlsx</a>】已下载"
        "<span id='nattach'>12</span>次</li></ul><p>上一条：<a href='9901.htm'>关于2026年09月28日运动会的通知</a></p></form>",
        "栖禾县教育体育局",
        "教育通知",
    ),
    ArticleTruth(
        title=T,
        published="2026-09-04",
        records=(one(("来源", "教研室")),),
        never=("作者",),
        attachments=("1.教材选用目录.xlsx",),
    ),
    "作者 is empty between two filled labels; the neighbour's title bears a day",
)
T = "穗宁镇2026年度财政衔接资金使用情况公告"
add(
    "lonsun-definition-list",
    "LonSun",
    "/public/2655311/88419000.html",
    page(
        COUNTY,
        "<dl class='xxgk-dl'><dt>发布机构：</dt><dd>穗宁镇人民政府</dd><dt>生成日期：</dt><dd>2026-10-08</dd><dt>发布日期：</dt><dd>2026-10-12</dd>"
        f"<dt>文号：</dt><dd></dd><dt>关键词：</dt><dd>衔接资金</dd></dl><h1 class='newstitle'>{T}</h1><div class='j-fontContent wzcon'>"
        "<p>到位资金312万元。</p><p><a class='attach' href='/group6/M00/0A/1C/wKgAx.pdf' title='资金使用明细表'>资金使用明细表.pdf</a></p></div>",
        "穗宁镇人民政府",
        "财政资金",
    ),
    ArticleTruth(
        title=T,
        published="2026-10-12",
        formed="2026-10-08",
        records=(one(("发布机构", "穗宁镇人民政府"), ("关键词", "衔接资金")),),
        never=("文号",),
        attachments=("wKgAx.pdf",),
    ),
    "a definition list with an empty dd in the middle",
)
T = "澄湾区促进低空经济发展若干措施"
add(
    "nfcms-spaced-colon",
    "NFCMS",
    "/content/post_9101222.html",
    page(
        MODERN,
        f"<h1 class='title'>{T}</h1><div class='date'><span>来源 : 区发展改革局</span><span>发布时间 : 2026-08-14 09:12:00</span></div>"
        "<div class='article-content'><p>本措施自2026年9月1日起实施，有效期至2029年8月31日。</p></div>"
        "<div class='rel'>相关解读：<a href='/content/post_9101300.html'>图解</a> 2026-08-15</div>",
        "澄湾区人民政府",
        "政策文件",
        metas(T, "", ""),
    ),
    ArticleTruth(title=T, published="2026-08-14", records=(one(("来源", "区发展改革局")),)),
    "PubDate is empty; blanks around the colon; days of coming into force and of a neighbour",
)
T = "望川县工程建设项目审批流程图"
add(
    "pictures-only",
    "custom",
    "/zwgk/lct/3.html",
    page(
        COUNTY,
        f"<h1>{T}</h1><h5>发布于 2026/07/03</h5><div class='con'><p><img src='/up/l1.png' alt='立项用地规划许可阶段'></p><p>"
        f"<img src='/up/l2.png' "
        "alt='工程建设许可阶段'></p></div><div class='share'><img src='/img/wx.png' alt='微信扫一扫分享'></div>",
        "望川县住建局",
        "流程图",
    ),
    ArticleTruth(title=T, published="2026-07-03", pictures=("立项用地规划许可阶段", "工程建设许可阶段")),
    "the body is two pictures; the share code is no content; 发布于 with slashes",
)
add(
    "guide-rowspan",
    "custom",
    "/zwfw/bszn/11.html",
    page(
        COUNTY,
        "<table class='bszn'><tr><td colspan=3><b>取水许可办事指南</b></td></tr><tr><td colspan=2>事项名称</td><td>取水许可（新办）</td></tr><tr>"
        "<td rowspan=3>办理信息</td><td>办理地点</td><td>县政务服务中心二楼水利窗口</td></tr><tr><td>办理时间</td><td>夏季9:00-17:30</td></tr><tr>"
        "<td>法定办结时限</td><td>45个工作日</td></tr><tr><td rowspan=2>咨询监督</td><td>咨询电话</td><td>0399-8440021</td></tr><tr><td>监督电话</td>"
        "<td>0399-8440099</td></tr><tr><td colspan=2>收费标准</td><td>不收费</td></tr><tr><td colspan=2>网上办理地址</td>"
        "<td></td></tr></table>",
        "石渡市水利局",
        "办事指南",
    ),
    ArticleTruth(
        records=(
            one(
                ("事项名称", "取水许可（新办）"),
                ("办理地点", "县政务服务中心二楼水利窗口"),
                ("办理时间", "夏季9:00-17:30"),
                ("法定办结时限", "45个工作日"),
                ("咨询电话", "0399-8440021"),
                ("监督电话", "0399-8440099"),
                ("收费标准", "不收费"),
            ),
        ),
        never=("网上办理地址",),
        no_published=True,
    ),
    "group cells span rows before the labels; an empty last value",
    "办事指南",
)
add(
    "grid-without-colons",
    "custom",
    "/open/jj/",
    page(
        MODERN,
        "<div class='kv'><div class='k'>单位名称</div><div class='v'>桐岭市审计局</div><div class='k'>办公地址</div><div class='v'>桐岭市铜鼓街5号"
        "</div><div class='k'>联系电话</div><div class='v'><a href='tel:03998550066'>0399-8550066</a></div><div "
        "class='k'>电子邮箱</div>"
        "<div class='v'><a href='mailto:sj@tongling.example'>sj@tongling.example</a></div></div>",
        "桐岭市审计局",
        "机构简介",
    ),
    ArticleTruth(
        records=(
            one(
                ("单位名称", "桐岭市审计局"),
                ("办公地址", "桐岭市铜鼓街5号"),
                ("联系电话", "0399-8550066"),
                ("电子邮箱", "sj@tongling.example"),
            ),
        ),
        no_published=True,
    ),
    "keys and values in neighbouring boxes, no colon, values inside links",
    "机构简介",
)
add(
    "one-paragraph-breaks",
    "custom",
    "/zwgk/jgjj.html",
    page(
        COUNTY,
        "<div class='nr'>砚溪县林业局位于县城东郊，系县人民政府工作部门。<br/>&emsp;办公地址：砚溪县松涛路2号<br/>&emsp;办公电话：0399-8770331&emsp;"
        "传真：0399-8770332&emsp;邮政编码：539400<br/>&emsp;办公时间：上午8:30—12:00 下午14:00—17:30<br/></div>",
        "砚溪县林业局",
        "机构职能",
    ),
    ArticleTruth(
        records=(
            one(
                ("办公地址", "砚溪县松涛路2号"),
                ("办公电话", "0399-8770331"),
                ("传真", "0399-8770332"),
                ("邮政编码", "539400"),
                ("办公时间", "上午8:30—12:00 下午14:00—17:30"),
            ),
        ),
        no_published=True,
    ),
    "three pairs on one line, set apart by wide blanks; a time with colons",
    "机构职能",
)
add(
    "upright-labels-below",
    "custom",
    "/zwgk/xzjg/",
    page(
        COUNTY,
        "<table><tr><td>机构名称</td><td>办公地址</td><td>值班电话</td><td>邮箱</td></tr><tr><td>穗宁镇便民服务中心</td><td>穗宁镇集贤街1号</td>"
        "<td>0399-8660300</td><td>无</td></tr></table>",
        "穗宁镇人民政府",
        "便民服务",
    ),
    ArticleTruth(
        records=(one(("机构名称", "穗宁镇便民服务中心"), ("办公地址", "穗宁镇集贤街1号"), ("值班电话", "0399-8660300")),),
        never=("邮箱",),
        no_published=True,
    ),
    "a header of plain cells with one row of values under it",
    "便民服务",
)
T = "汀澜市教育局2026年普通高中招生录取日程"
add(
    "compact-day",
    "custom",
    "/jyj/zs/771.html",
    page(
        COUNTY,
        f"<div class='tt'>{T}</div><div class='fx'>发布日期：20260618 来源：招生考试院</div><div id='fontzoom'><p>第一批录取：2026年7月6日至7月8日。</p>"
        "<p>咨询电话：0399-8100612、0399-8100613</p></div>",
        "汀澜市教育局",
        "招生信息",
    ),
    ArticleTruth(
        title=T,
        published="2026-06-18",
        records=(one(("来源", "招生考试院"), ("咨询电话", "0399-8100612、0399-8100613")),),
    ),
    "eight digits as a day; two numbers in one value",
)
T = "青崖区人民政府关于划定禁猎区的通告"
add(
    "formed-not-published",
    "custom",
    "/zwgk/gfx/40200.html",
    page(
        COUNTY,
        f"<h1>{T}</h1><div class='meta-box'><span>发文字号：青崖府告〔2026〕7号</span><span>印发日期：2026-04-09</span>"
        f"<span>实施日期：2026-05-01</span>"
        "<span>失效日期：2031-04-30</span></div><div class='body'><p>一、禁猎区范围为全区行政区域。</p></div>",
        "青崖区人民政府",
        "规范性文件",
    ),
    ArticleTruth(title=T, formed="2026-04-09", records=(one(("发文字号", "青崖府告〔2026〕7号")),), no_published=True),
    "days of printing, of force and of expiry, none of publication",
)
T = "桐岭市2026年民生实事完成情况（三季度）"
add(
    "multi-page-article",
    "TRS",
    "/open/ms/202610/t20261015_3310.html",
    page(
        MODERN,
        f"<h1>{T}</h1><p>2026-10-15 08:00 来源：市政府督查室</p><div class='TRS_Editor'><p>一、新增公办幼儿园学位2400个。</p></div>"
        '<script>createPageHTML(3,0,"t20261015_3310","html")</script>',
        "桐岭市人民政府",
        "民生实事",
        metas(T, "2026-10-15 08:00", "市政府督查室"),
    ),
    ArticleTruth(title=T, published="2026-10-15", records=(one(("来源", "市政府督查室")),)),
    "an article over several pages, with a pager that is no list's",
)
T = "关于岚屏大道北段夜间施工的公告"
broken = page(
    MODERN,
    f"<h1>{T}</h1><p class='s'>发布时间：2026年11月9日　发布单位：区城管局</p><div class='c'><p>施工时间为每日22时至次日6时，望周知。</p><p>投诉电话："
    "0399-8001177</p></div>",
    "岚屏区城市管理局",
    "公告",
).body
add(
    "cut-in-the-middle",
    "custom",
    "/open/gg/66.html",
    Answer(broken[: broken.index(b"<aside")], "text/html; charset=utf-8", cut=True),
    ArticleTruth(title=T, published="2026-11-09", records=(one(("发布单位", "区城管局"), ("投诉电话", "0399-8001177")),)),
    "the connection broke after the body",
)
T = "芷泽县招商引资优惠政策汇编"
add(
    "sent-and-loaded-days",
    "custom",
    "/zwgk/zs/19.html",
    page(
        OLD,
        f"<table><tr><td>名　称：</td><td colspan=3>{T}</td></tr><tr><td>发文日期：</td><td>2026-06-29</td><td>上载日期："
        f"</td><td>2026-07-02</td></tr>"
        "<tr><td>责任部门：</td><td>县投资促进局</td><td>公开方式：</td><td>主动公开</td></tr></table><div>内容概述：县内投资项目可享受的各项支持。</div>",
        "芷泽县",
        "招商引资",
        charset="utf-8",
    ),
    ArticleTruth(
        title=T,
        published="2026-07-02",
        formed="2026-06-29",
        records=(one(("责任部门", "县投资促进局"), ("公开方式", "主动公开"), ("内容概述", "县内投资项目可享受的各项支持。")),),
    ),
    "the title is a labelled cell; sent and loaded on different days",
)
T = "霁川区教育系统安全专项整治方案"
add(
    "commented-day",
    "TRS",
    "/jy/202608/t20260818_551.html",
    page(
        PLATFORM,
        "<p><strong>索引号</strong>：0399JY/2026-00112</p><p><strong>文号</strong>：无</p><!--<p><strong>成文日期</strong>：2026年08月02日</p>"
        "<p><strong>主题词</strong>：安全</p>--><p><strong>发布日期</strong>：2026年08月18日</p>"
        f"<h2>{T}</h2><div class='scroll_cont'><p>为消除安全隐患，制定本方案。</p></div>",
        "霁川区教育局",
        "部门文件",
        f'<META content="{T}" NAME="ARTICLETITLE"><META content="2026年08月18日" NAME="PUBDATE">',
    ),
    ArticleTruth(
        title=T, published="2026-08-18", records=(one(("索引号", "0399JY/2026-00112")),), never=("主题词", "成文日期")
    ),
    "the day of forming stands only in a comment; metas are upper case with attributes reversed",
)
T = "石渡市城市体检报告（2026年）"
add(
    "many-files",
    "custom",
    "/art/2026/art_3c88.html",
    page(
        MODERN,
        f"<h2>{T}</h2><p>时间：2026-09-29 15:20</p><p>报告全文及附表见附件。</p><div class='files'><a href='/f/tj.ofd'>报告正文</a>"
        "<a href='javascript:;' onclick=\"download('/f/fb.zip')\">附表.zip</a><a href='/f/zp.wps'>指标评价表（WPS版）</a></div>",
        "石渡市住建局",
        "专项报告",
    ),
    ArticleTruth(title=T, published="2026-09-29", attachments=("tj.ofd", "附表.zip", "zp.wps")),
    "an ofd, a wps and a zip that only onclick names",
)
add(
    "footer-labels-only",
    "custom",
    "/zwgk/zn/",
    page(
        PLATFORM.replace("承办单位：", "技术支持电话：0399-8000002 邮政编码：539000 通信地址：汀澜市民中心 承办单位："),
        "<div class='zn'><h2>政府信息公开指南</h2><p>申请人可以当面、邮寄、网上方式提交申请。</p><p>受理机构：汀澜市审计局办公室</p>"
        "<p>受理时间：工作日9:00至17:00</p></div>",
        "汀澜市审计局",
        "政府信息公开指南",
    ),
    ArticleTruth(
        records=(one(("受理机构", "汀澜市审计局办公室"), ("受理时间", "工作日9:00至17:00")),),
        never=("邮政编码", "通信地址", "技术支持电话"),
        no_published=True,
    ),
    "post code and address stand only in the site's footer",
    "政府信息公开指南",
)
T = "望川县行政区划"
add(
    "prose-not-labels",
    "custom",
    "/zjwc/xzqh.html",
    page(
        COUNTY,
        f"<h1>{T}</h1><div class='con'><p>望川县辖8个镇、3个乡。联系电话变更的，由各乡镇另行公布。</p><p>县政府驻地：栗园镇</p><p>办公地址和电子邮箱信息"
        "正在核对中。</p></div>",
        "望川县人民政府",
        "走进望川",
    ),
    ArticleTruth(
        title=T, records=(one(("县政府驻地", "栗园镇")),), never=("联系电话", "办公地址", "电子邮箱"), no_published=True
    ),
    "words that look like labels run on in prose",
    "走进望川",
)
T = "汀澜市医疗保障局关于公开征求《门诊统筹实施细则（征求意见稿）》意见的通知"
add(
    "title-over-two-lines",
    "custom",
    "/ybj/zj/5.html",
    page(
        COUNTY,
        "<h1 class='tit'>汀澜市医疗保障局<br>关于公开征求《门诊统筹实施细则（征求意见稿）》意见的通知</h1><p class='sub'><span>2026</span>年<span>10</span>月"
        "<span>22</span>日</p><div class='con'><p>意见反馈截止时间：2026年11月22日</p><p>电子邮箱：yb_zqyj@tinglan.example</p><p>通信地址："
        "汀澜市药王路3号</p></div>",
        "汀澜市医疗保障局",
        "意见征集",
    ),
    ArticleTruth(
        title=T,
        published="2026-10-22",
        records=(
            one(
                ("意见反馈截止时间", "2026年11月22日"),
                ("电子邮箱", "yb_zqyj@tinglan.example"),
                ("通信地址", "汀澜市药王路3号"),
            ),
        ),
    ),
    "the title is broken over two lines, the day over three elements",
    "意见征集",
)
add(
    "towns-list-items",
    "custom",
    "/zwgk/xz/",
    page(
        COUNTY,
        "<ul class='xz'><li><h3>栗园镇</h3>办公电话：0399-8210011；地址：栗园镇正街20号</li><li><h3>白沙镇</h3>办公电话：0399-8210022；地址：白沙镇码头路7号"
        "</li><li><h3>云台乡</h3>办公电话：；地址：云台乡云台村</li></ul>",
        "望川县人民政府",
        "乡镇机构",
    ),
    ArticleTruth(
        records=(
            one(("办公电话", "0399-8210011"), ("地址", "栗园镇正街20号")),
            one(("办公电话", "0399-8210022"), ("地址", "白沙镇码头路7号")),
            one(("地址", "云台乡云台村")),
        ),
        no_published=True,
    ),
    "pairs set apart by semicolons; the last telephone is empty and must not take the address",
    "乡镇机构",
)
T = "栖禾县召开秋粮收购工作会议"
add(
    "reprint-day",
    "custom",
    "/zwdt/8812.html",
    page(
        MODERN,
        f"<header class='ah'><h1>{T}</h1><div>责任编辑：小满　审核：石川　更新时间：2026-10-05 18:00　发布时间：2026-10-03 09:30</div></header>"
        "<div class='c'><p>10月2日，全县秋粮收购工作会议召开。</p><figure><img src='/up/hy.jpg' alt=''><figcaption>会议现场"
        "</figcaption></figure></div>",
        "栖禾县人民政府",
        "政务动态",
    ),
    ArticleTruth(
        title=T,
        published="2026-10-03",
        records=(one(("责任编辑", "小满"), ("审核", "石川")),),
        pictures=("会议现场",),
    ),
    "an updating day before the publication day, the meeting's day in the text",
    "政务动态",
)
