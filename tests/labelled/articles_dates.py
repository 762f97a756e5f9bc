"""Articles whose trap is the day of publication: metas, visible lines in every form, scripts, clocks, copyright years, events."""

from __future__ import annotations

from tests.labelled._articles_kit import art, meta, news, rows, soup
from tests.labelled.form import Case

NEWS = ("新闻中心", "工作动态")
NOTICE = ("政务公开", "通知公告")

CASES: list[Case] = [
    art(
        "date_meta_and_line_agree",
        "trs",
        "岚谷县召开秋粮收购工作推进会",
        f"""<div class="view_tit"><h2>岚谷县召开秋粮收购工作推进会</h2></div>
<div class="view_info"><span>发布时间：2024-03-05 09:30</span><span>来源：县粮食和物资储备局</span><span>浏览次数：<em id="hits">213</em></span></div>
<div class="view TRS_UEDITOR trs_paper_default trs_web">{news(0, 5)}</div>""",
        "the plain case: meta and visible line say the same minute",
        path=NEWS,
        metas=meta("岚谷县召开秋粮收购工作推进会", "2024-03-05 09:30", "县粮食和物资储备局"),
        published="2024-03-05",
        foot=True,
    ),
    art(
        "date_meta_only",
        "trs",
        "关于城关镇北环路临时封闭施工的通告",
        f"""<h1 class=title>关于城关镇北环路临时封闭施工的通告</h1><div id="zoom">{news(3, 3)}
<p>　　施工时间为2025年4月1日至2025年6月30日，请过往车辆提前绕行。</p></div>""",
        "PubDate is the only publication day; the body names days of works",
        path=NOTICE,
        metas=meta("关于城关镇北环路临时封闭施工的通告", "2025-03-24 17:02", "岚谷县交通运输局"),
        published="2025-03-24",
        foot=True,
    ),
    art(
        "date_meta_chinese_form",
        "hanweb",
        "松垣县教育局开展校园周边环境整治",
        f"""<table width="95%" align="center"><tr><td class="title" align="center"><!--<$[标题]>begin-->松垣县教育局开展校园周边环境整治<!--<$[标题]>end--></td></tr>
<tr><td><div id="zoom"><!--<$[信息内容]>begin--><meta name="ContentStart">{news(1, 4)}<meta name="ContentEnd"><!--<$[信息内容]>end--></div></td></tr></table>""",
        "PubDate in the form 2020年08月02日; Maketime is the day of regeneration",
        path=NEWS,
        metas="<meta name='Maketime' content='2023-11-02 12:28:37'>\n"
        + meta("松垣县教育局开展校园周边环境整治", "2020年08月02日"),
        published="2020-08-02",
        foot=True,
    ),
    art(
        "date_meta_reversed_upper",
        "henan",
        "榆坪县举办农民丰收节系列活动",
        f"""<P align=center><FONT size=5><B>榆坪县举办农民丰收节系列活动</B></FONT><P>{news(2, 4, "<P>　　{}")}""",
        "META in upper case with content before name",
        path=NEWS,
        metas='<META CONTENT="榆坪县举办农民丰收节系列活动" NAME="ArticleTitle">\n<META CONTENT="2021-09-23 10:21" NAME="PUBDATE">',
        published="2021-09-23",
        foot=True,
    ),
    art(
        "date_meta_lower_case_names",
        "boot",
        "鹭汀区图书馆调整冬季开放时段的公告",
        f"""<article><h1>鹭汀区图书馆调整冬季开放时段的公告</h1><section>{news(5, 3, "<p>{}</p>")}</section></article>""",
        "metas pubdate and articletitle in lower case without quotes around the names",
        path=NOTICE,
        metas="<meta name=articletitle content='鹭汀区图书馆调整冬季开放时段的公告'><meta name=pubdate content='2022/11/08 08:00:00'>",
        published="2022-11-08",
        foot=True,
    ),
    art(
        "date_meta_is_generation_time",
        "ucap",
        "鹭汀区2015年国民经济和社会发展统计公报",
        f"""<div class="content clearfix mb skipAutoFix"><h1 class="article-title skipAutoFix"><ucaptitle>鹭汀区2015年国民经济和社会发展统计公报</ucaptitle></h1>
<div class="article-attr clearfix"><span class="ly">来源：<b></b></span><span class="llcs">访问量：<b id="view">199</b></span>
<span class="date">发布日期：<b class="skipAutoFix"><publishtime>2016-05-15 10:49:00</publishtime></b></span></div>
<div class="article-content" id="zoomcon"><ucapcontent>{news(2, 6)}</ucapcontent></div></div>""",
        "PubDate is the time the page was generated anew; the visible 发布日期 is right",
        path=("数据开放", "统计公报"),
        metas=meta("鹭汀区2015年国民经济和社会发展统计公报", "2022-04-24 10:00:43"),
        published="2016-05-15",
    ),
    art(
        "date_meta_two_days_later_than_line",
        "henan",
        "榆坪县统筹推动传统产业转型升级",
        f"""<DIV class="sj_nrbr"><table cellspacing=0 class="sj_bt"><tr><td>榆坪县统筹推动传统产业转型升级</td></tr></table>
<table cellspacing=0 cellpadding=0 class="sj_zy"><tr><td>发布时间：2021-04-07&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;信息发布人：管理员</td></tr></table>
<table class="sj_nr"><tr><td>{news(3, 4)}</td></tr></table></DIV>""",
        "the visible 发布时间 wins over a PubDate two days later",
        path=NEWS,
        metas='<META content="2021-04-09 10:21" name="PubDate">',
        published="2021-04-07",
        foot=True,
    ),
    art(
        "date_empty_metas_line_slash",
        "lonsun",
        "砚河县民政局走访慰问困难群众",
        f"""<h1 class="wztit">砚河县民政局走访慰问困难群众</h1><div class="wzfbxx">作者：李某　　<span>发布时间：2023/1/9 9:05</span>　　阅读：<i class="j-hit">66</i> 次
<span class="fontsize">【字体：<a>大</a> <a>中</a> <a>小</a>】</span></div><div class="j-fontContent wzcon newscontnet">{news(4, 4)}</div>""",
        "metas exist but are empty; the line has slashes and one-digit month and day",
        path=NEWS,
        metas='<meta name="ArticleTitle" content="" /><meta name="PubDate" content="" /><meta name="ContentSource" content="" />',
        published="2023-01-09",
        foot=True,
    ),
    art(
        "date_line_chinese_with_time",
        "vsb",
        "区住建局开展既有建筑玻璃幕墙安全排查",
        f"""<div class="content"><h3 align="center">区住建局开展既有建筑玻璃幕墙安全排查</h3>
<p align="center" class="xx">2024年3月5日 09时30分　　作者：办公室　　点击：[<span id="dynclicks_wbnews">88</span>]</p><hr>
<div id="vsb_content_2"><div class="v_news_content">{news(0, 4)}</div></div></div>""",
        "a date of its own under the heading, without a label",
        path=NEWS,
        published="2024-03-05",
        foot=True,
        site=None,
    ),
    art(
        "date_line_eight_digits",
        "aspx",
        "洛棠县公共资源交易中心关于调整开标场地的通知",
        f"""<span id="lblTitle" class="t1">洛棠县公共资源交易中心关于调整开标场地的通知</span><div class="bar"><span id="lblInfo">发布日期：20240105　信息来源：洛棠县公共资源交易中心</span></div>
<div id="lblContent">{news(5, 3, "<div>　　{}</div>")}</div>""",
        "the day written as eight digits",
        path=NOTICE,
        published="2024-01-05",
        foot=True,
    ),
    art(
        "date_line_chinese_numerals",
        "hanweb",
        "松垣县司法局公开征集法治副校长人选",
        f"""<table class=a1><tr><td align=center><b style="font-size:22px">松垣县司法局公开征集法治副校长人选</b></td></tr>
<tr><td align=center class=sj>发布时间：二〇二三年十月二十一日　　来源：县司法局</td></tr><tr><td class=nr>{news(6, 3)}</td></tr></table>""",
        "the visible day in Chinese numerals with 〇",
        path=NOTICE,
        published="2023-10-21",
        foot=True,
    ),
    art(
        "date_line_dots_and_label_time",
        "epoint",
        "洛棠县气象台变更大雾预警信号",
        f"""<h2 class="ewb-article-tt">洛棠县气象台变更大雾预警信号</h2><div class="ewb-article-sources"><p>【信息时间：2025.12.03】</p><p>【来源：县气象局】</p>
<p>【<a href="javascript:window.print()">打印</a>】【<a href="javascript:window.close()">关闭</a>】</p></div><div class="ewb-article-info">{news(7, 2)}</div>""",
        "信息时间 in brackets with dots",
        path=NEWS,
        published="2025-12-03",
        foot=True,
    ),
    art(
        "date_line_label_split_over_spans",
        "trs",
        "岚谷县林业局部署秋冬季森林防灭火工作",
        f"""<div class="xl_tit">岚谷县林业局部署秋冬季森林防灭火工作</div>
<div class="xl_xx"><span>发布</span><span>时</span><span>间</span><span>：</span><span class="sj"><font color="#999">2022</font>-<font>10</font>-<font>17</font></span>
<i></i><span>来　源：</span>县林业局</div><div class="trs_editor_view">{news(1, 4)}</div>""",
        "label and date both broken over tags",
        path=NEWS,
        published="2022-10-17",
        foot=True,
    ),
    art(
        "date_line_nbsp_inside",
        "vsb",
        "桐墟区2025年第二批绿色建筑标识名单公示",
        f"""<table width="98%" border="0"><tr><td class="titlestyle"><b>桐墟区2025年第二批绿色建筑标识名单公示</b></td></tr><tr><td align="center">
<span class="timestyle">日&nbsp;&nbsp;期:&nbsp;2025-08-14&nbsp;16:20</span>&nbsp;&nbsp;<span>审&nbsp;核:&nbsp;建管科</span></td></tr><tr><td class="contentstyle">{news(3, 2)}
<p>　　公示期为2025年8月15日至2025年8月21日。</p></td></tr></table>""",
        "the label 日期 holds non-breaking blanks; the body names the days of a public notice",
        path=NOTICE,
        published="2025-08-14",
    ),
    art(
        "date_source_line_unlabelled",
        "boot",
        "鹭汀区“一老一小”服务圈加快建设",
        f"""<h1 class="display-6">鹭汀区“一老一小”服务圈加快建设</h1><p class="meta"><span>鹭汀融媒</span> · <span>2026-06-18</span> · <span>阅读 1032</span></p>
<div class="article-body">{news(2, 5, "<p>{}</p>")}</div>""",
        "source and day without labels, split by dots",
        path=NEWS,
        published="2026-06-18",
        foot=True,
    ),
    art(
        "date_script_variable",
        "lonsun",
        "砚河县2020年第四季度重点排污单位监测结果",
        f"""<div class="newstitle">砚河县2020年第四季度重点排污单位监测结果</div><div class="newsinfo"><span id="pubtime"></span><span id="src"></span></div>
<script type="text/javascript">var pubdata='2020年12月30日'; var src='砚河县生态环境分局';
document.getElementById('pubtime').innerHTML='发布日期：'+pubdata;document.getElementById('src').innerHTML='来源：'+src;</script>
<div class="wzcon">{news(5, 3)}</div>""",
        "the visible line is written by a script from a variable of the page",
        path=("政务公开", "环境保护"),
        published="2020-12-30",
    ),
    art(
        "date_clock_only",
        "trs",
        "岚谷县自然地理",
        f"""<div class="gk_nr"><h2>岚谷县自然地理</h2><p>　　岚谷县位于岚山南麓，总面积1862平方公里，辖九镇四乡，县城海拔1140米，年平均气温14.2℃。</p>
<p>　　境内有大小河流二十七条，以岚河最长，流经五个乡镇。</p>{news(2, 2)}</div>""",
        "only the clock and the side list carry dates",
        path=("走进岚谷", "自然地理"),
        no_published=True,
        foot=True,
    ),
    art(
        "date_generation_metas_only",
        "ucap",
        "鹭汀区历史沿革",
        f"""<div class="xl-con"><h1>鹭汀区历史沿革</h1><div class="attr" style="display:none"></div><div id="UCAP-CONTENT"><p>　　鹭汀旧称汀浦，明代设巡检司，1958年划归霁州，1984年7月设区。</p>
<p>　　2003年5月，区人民政府驻地由旧埠街道迁至滨湖街道。</p>{news(2, 2)}</div></div>""",
        "HtmlGenerateTime and Maketime say when the page was built, history is in the body",
        path=("走进鹭汀", "历史沿革"),
        metas='<meta name="HtmlGenerateTime" content="2025-06-06 11:20:31"><meta name="Maketime" content="2025-06-06 11:20:31">',
        no_published=True,
        foot=True,
    ),
    art(
        "date_copyright_year_only",
        "henan",
        "榆坪县文物保护管理所简介",
        f"""<P align=center><B>榆坪县文物保护管理所简介</B><P>　　榆坪县文物保护管理所现有馆藏文物三千余件，其中国家一级文物十二件。{news(4, 2, "<P>{}")}
<P>　　Copyright 2013 榆坪县文物保护管理所""",
        "a copyright year in the body and in the footer is no day of publication",
        path=("走进榆坪", "文物名胜"),
        no_published=True,
        foot=True,
    ),
    art(
        "date_event_dates_in_body",
        "boot",
        "鹭汀区人民医院科室介绍",
        f"""<h1>鹭汀区人民医院科室介绍</h1><div class="txt"><p>医院始建于1951年3月15日，2011年12月28日迁入新址，2019年7月1日通过二级甲等复审。</p>{news(6, 3, "<p>{}</p>")}
<p>2024年9月10日，医院与市第一人民医院签订医联体协议。</p></div>""",
        "days of history in running text",
        path=("公共服务", "医疗卫生"),
        no_published=True,
        foot=True,
    ),
    art(
        "date_url_only",
        "trs",
        "岚谷县供销社开展农资打假专项行动",
        f"""<h2 class="bt">岚谷县供销社开展农资打假专项行动</h2><div class="zw">{news(0, 4)}</div>""",
        "no date but in the address; scored neither way",
        path=NEWS,
        url="/xwzx/gzdt/202405/t20240517_88231.html",
        foot=True,
    ),
    art(
        "date_url_against_line",
        "trs",
        "岚谷县组织开展“敬老月”主题活动",
        f"""<div class="con_tit">岚谷县组织开展“敬老月”主题活动</div><div class="con_sj"><span>2023年10月12日</span><span>岚谷融媒体中心</span></div>
<div class="TRS_Editor"><div class="Custom_UnionStyle">{news(2, 4)}</div></div>""",
        "the address says the day before the shown day",
        path=NEWS,
        url="/xwzx/gzdt/202310/t20231011_90442.html",
        published="2023-10-12",
        foot=True,
    ),
    art(
        "date_two_labels_update_and_publish",
        "lonsun",
        "砚河县城市生活垃圾处理收费标准",
        f"""<h1>砚河县城市生活垃圾处理收费标准</h1><p class="info"><span>更新时间：2026-02-11 14:00</span>　<span>发布时间：2019-07-30 11:12</span>　<span>信息来源：县发展和改革局</span></p>
<div class="wzcon j-fontContent">{news(1, 3)}<p>　　本标准自2019年8月1日起执行，有效期五年。</p></div>""",
        "更新时间 stands before 发布时间",
        path=("政务公开", "收费项目"),
        published="2019-07-30",
        foot=True,
    ),
    art(
        "date_effective_dates_in_body",
        "hanweb",
        "松垣县机动车停放服务收费管理办法",
        f"""<table width=100%><tr><td align=center class=bt>松垣县机动车停放服务收费管理办法</td></tr><tr><td align=center>发布时间： 2018-06-08 &nbsp;&nbsp; 发布机构： 县发展和改革局 &nbsp; 阅读次数： 512</td></tr>
<tr><td>{news(4, 3)}<p>　　第二十一条　本办法自2018年7月15日起施行，2013年4月2日印发的原办法同时废止。</p></td></tr></table>""",
        "施行 and 废止 days in the last article of a regulation",
        path=("政务公开", "规范性文件"),
        published="2018-06-08",
        foot=True,
    ),
    art(
        "date_title_with_day",
        "epoint",
        "关于2025年6月7日全县计划停电的通知",
        f"""<h2 class="ewb-article-tt">关于2025年6月7日全县计划停电的通知</h2><div class="ewb-article-sources">发布时间：2025-06-03&nbsp;&nbsp;阅读次数：<span id="infohits">41</span></div>
<div class="ewb-article-info">{news(3, 2)}<p>因220千伏棠东变检修，定于2025年6月7日6:00至18:00停电。</p></div>""",
        "the day in the title is the day of the event",
        path=NOTICE,
        published="2025-06-03",
        foot=True,
    ),
    art(
        "date_source_before_heading",
        "aspx",
        "洛棠县审计局完成乡镇经济责任审计项目",
        f"""<div class="tinfo">时间：2022-6-30 8:44:10　来源：洛棠县审计局　作者：王某　点击数：77</div><h1 id="lblT">洛棠县审计局完成乡镇经济责任审计项目</h1>
<div id="lblContent">{news(5, 4)}</div><div class="ed">（责任编辑：棠轩）</div>""",
        "the line stands above the heading; 时间 with one-digit month",
        path=NEWS,
        published="2022-06-30",
        foot=True,
    ),
    art(
        "date_line_below_body",
        "henan",
        "榆坪县水利局开展河道清四乱行动",
        f"""<H3 align=center>榆坪县水利局开展河道清四乱行动</H3>{news(6, 4, "<P>　　{}")}<P align=right>【来源：县水利局】【日期：2020-11-03】【作者：赵某】【<A href="javascript:print()">打印</A>】""",
        "the line with the day closes the article",
        path=NEWS,
        published="2020-11-03",
        foot=True,
    ),
    art(
        "date_label_and_value_in_cells",
        "hanweb",
        "松垣县卫生健康局组织开展急救技能培训",
        f"""<table width="700" border="0"><tr><td colspan="4" align="center"><font size="5">松垣县卫生健康局组织开展急救技能培训</font></td></tr>
<tr><td width="90" align="right">发布时间：</td><td>2023-09-08</td><td align="right">浏览次数：</td><td>129</td></tr><tr><td colspan="4">{news(7, 4)}</td></tr></table>""",
        "label and day in neighbouring cells",
        path=NEWS,
        published="2023-09-08",
        foot=True,
    ),
    art(
        "date_split_day_and_year_block",
        "boot",
        "鹭汀区开展餐饮油烟专项检查",
        f"""<div class="d-flex"><div class="cal"><b>18</b><span>2024-07</span></div><h1>鹭汀区开展餐饮油烟专项检查</h1></div>
<div class="txt">{news(1, 4, "<p>{}</p>")}</div>""",
        "a calendar leaf: the day in a big figure above year and month",
        path=NEWS,
        metas='<meta name="PubDate" content="2024-07-18 15:10">',
        published="2024-07-18",
        foot=True,
    ),
    art(
        "date_signature_later_than_line",
        "vsb",
        "关于做好2024年度二级建造师继续教育工作的通知",
        f"""<div class="ar"><h2>关于做好2024年度二级建造师继续教育工作的通知</h2><div class="ar_info">发布时间：2024-05-20　　文章来源：人事教育科</div>
<div class="v_news_content"><p>各有关企业：</p>{news(4, 2)}<p style="text-align:right">{soup("桐墟区住房和城乡建设局", 4)}</p><p style="text-align: right;">{soup("2024年5月16日", 2)}</p></div></div>""",
        "the signed day is earlier than the published day",
        path=NOTICE,
        published="2024-05-20",
        foot=True,
    ),
    art(
        "date_future_and_impossible",
        "epoint",
        "洛棠县文化馆免费开放服务内容",
        f"""<h2>洛棠县文化馆免费开放服务内容</h2><div class="ewb-article-info"><p>年度计划截至2027年12月31日，分批更新设备。</p>{news(6, 3)}<p>预约系统维护时间为2026-02-30前后，另行通知。</p></div>""",
        "a future day and a day that does not exist",
        path=("公共服务", "文化体育"),
        no_published=True,
        foot=True,
    ),
    art(
        "date_print_line_and_side_dates",
        "trs",
        "岚谷县行政区划",
        f"""<div class="rbox"><ul class="tuijian">{rows("岚谷县", "<li>{t}<span>{d}</span></li>", 3, 2025)}</ul></div>
<div class="gkbox"><h3>岚谷县行政区划</h3><p>　　全县辖城关、玉林、石桥等九镇，青坪等四乡，共一百三十八个行政村。</p>{news(2, 1)}
<p class="tools">[<a href="#">打印</a>] [<a href="#">关闭</a>] 打印时间：2026-11-20</p></div>""",
        "a list in the content region and a printing line of today",
        path=("走进岚谷", "行政区划"),
        no_published=True,
        foot=True,
    ),
]
