"""Damaged and noisy articles: charsets that lie, truncation, deep nesting, hidden copies, comments, related blocks, share widgets."""

from __future__ import annotations

from tests.labelled._articles_kit import art, duties, meta, news, rows, soup
from tests.labelled.form import Case

WORK = ("政务公开", "机构设置", "机构职能")
NOTICE = ("政务公开", "通知公告")
NEWS = ("新闻中心", "工作动态")
ZERO = "\u200b"


def silent(text: str) -> str:
    """The page without any word about its charset."""
    for part in ("; charset=utf-8", "; charset=UTF-8", '<meta charset="utf-8">', '<meta charset="utf-8" />'):
        text = text.replace(part, "")
    return text


def says(charset: str):
    """The page with another charset in its meta."""
    return lambda text: text.replace("charset=utf-8", f"charset={charset}").replace("charset=UTF-8", f"charset={charset}")


def after(mark: str, extra: int = 0):
    """The bytes up to a mark (and some more), as a broken connection leaves them."""
    return lambda data: data[: data.index(mark.encode()) + len(mark.encode()) + extra]


CASES: list[Case] = [
    art(
        "damage_gbk_declared_gb2312",
        "henan",
        "榆坪县喆山镇机构职责",
        f"""<P align=center>榆坪县喆山镇机构职责{duties(6, "<P>　　{no}、{text}")}<P>办公地址：榆坪县喆山镇镕金街2号<P>联系电话：0399-4429911<P>负责人：郄堃""",
        "GBK bytes with rare characters under a gb2312 meta, header silent",
        path=WORK,
        encoding="gbk",
        content_type="text/html",
        mend=says("gb2312"),
        records=[{"办公地址": "榆坪县喆山镇镕金街2号", "联系电话": "0399-4429911", "负责人": "郄堃"}],
        never=("邮编",),
        no_published=True,
    ),
    art(
        "damage_gbk_no_charset",
        "hanweb",
        "松垣县玉泉镇人民政府简介",
        f"""<table><tr><td>松垣县玉泉镇人民政府简介</td></tr><tr><td>{news(2, 3)}<p>办公地址：松垣县玉泉镇振兴街1号</p><p>办公电话：0399-6658801</p></td></tr></table>""",
        "GBK bytes, neither header nor meta names a charset",
        path=WORK,
        encoding="gbk",
        content_type="text/html",
        mend=silent,
        records=[{"办公地址": "松垣县玉泉镇振兴街1号", "办公电话": "0399-6658801"}],
        never=("邮编",),
        no_published=True,
    ),
    art(
        "damage_gbk_claims_utf8",
        "vsb",
        "桐墟区城建档案馆查档须知",
        f"""<h2>桐墟区城建档案馆查档须知</h2><p>发布时间：2021-10-13</p><div class="v_news_content">{news(6, 2)}<p>查档地址：霁州市桐墟区工业二路17号副楼</p><p>查档电话：0399-8123470</p></div>""",
        "GBK bytes although header and meta say utf-8",
        path=NOTICE,
        encoding="gb18030",
        published="2021-10-13",
        records=[{"查档地址": "霁州市桐墟区工业二路17号副楼", "查档电话": "0399-8123470"}],
        foot=True,
    ),
    art(
        "damage_utf8_claims_gb2312",
        "trs",
        "岚谷县粮食应急保供网点公示",
        f"""<h2>岚谷县粮食应急保供网点公示</h2><div class="info">发布时间：2022年7月9日</div><div class="view">{news(3, 3)}</div>""",
        "utf-8 bytes although header and meta say gb2312",
        path=NOTICE,
        content_type="text/html; charset=gb2312",
        mend=says("gb2312"),
        published="2022-07-09",
        foot=True,
    ),
    art(
        "damage_bom_and_blank_lines",
        "boot",
        "鹭汀区体育场馆开放信息",
        f"""<h1>鹭汀区体育场馆开放信息</h1><ul><li>开放时间：6:00-21:30</li><li>场馆地址：霁州市鹭汀区奥体路1号</li><li>服务电话：0399-8807070</li></ul>{news(7, 2, "<p>{}</p>")}""",
        "a byte order mark and blank lines before the doctype",
        path=("公共服务", "文化体育"),
        encoding="utf-8-sig",
        mend=lambda text: "\r\n\r\n" + text.replace("\n", "\r\n"),
        records=[{"开放时间": "6:00-21:30", "场馆地址": "霁州市鹭汀区奥体路1号", "服务电话": "0399-8807070"}],
        foot=True,
        no_published=True,
    ),
    art(
        "damage_truncated_in_side_list",
        "lonsun",
        "砚河县粮食和物资储备局",
        f"""<h1>砚河县粮食和物资储备局</h1><div class="wzcon"><p>办公地址：砚河县砚城街道粮丰路12号</p><p>办公电话：0399-5503344</p>{duties(9)}<p>附则到此为止</p><p>余下内容略</p></div>""",
        "the connection broke within the duties, footer and closing tags are missing",
        path=WORK,
        harm=after("附则到此为止", 1),
        cut=True,
        records=[{"办公地址": "砚河县砚城街道粮丰路12号", "办公电话": "0399-5503344"}],
    ),
    art(
        "damage_truncated_in_table",
        "trs",
        "岚谷县农村公路养护中心科室电话",
        f"""<h2>岚谷县农村公路养护中心科室电话</h2><div>{news(1, 3)}</div><table><tr><th>科室</th><th>电话</th></tr><tr><td>综合科</td><td>0399-7219801</td></tr><tr><td>养护科</td><td>0399-7219802</td></tr><tr><td>路政科</td><td>0399-7219803</td></tr></table>""",
        "the page ends in the middle of a table; two whole rows are there",
        path=WORK,
        harm=after("0399-7219802"),
        cut=True,
        records=[{"科室": "综合科", "电话": "0399-7219801"}, {"科室": "养护科", "电话": "0399-7219802"}],
    ),
    art(
        "damage_deep_nesting",
        "vsb",
        "桐墟区燃气安全使用须知",
        "<div>" * 70
        + f"<h2>桐墟区燃气安全使用须知</h2><span>发布日期：2023-11-30</span>{news(4, 3)}<p>抢险电话：0399-8123119</p>"
        + "</div>" * 70,
        "seventy divs around the article",
        path=NOTICE,
        published="2023-11-30",
        records=[{"抢险电话": "0399-8123119"}],
        never=("地址", "邮政编码"),
    ),
    art(
        "damage_unclosed_spans_and_fonts",
        "henan",
        "榆坪县气象局业务概况",
        f"""<P align=center><FONT size=4><B><SPAN>榆坪县气象局业务概况{"".join(f"<P><FONT face=宋体><SPAN>　　{t}" for t in news(2, 3, "{}").splitlines())}<P><FONT><SPAN><B>咨询电话：<FONT color=red>0399-4426161<P><FONT><B>观测站址：<SPAN>榆坪县榆关镇北山顶</P>""",
        "font, b and span are opened and never closed",
        path=WORK,
        records=[{"咨询电话": "0399-4426161", "观测站址": "榆坪县榆关镇北山顶"}],
        never=("地址", "邮编"),
        no_published=True,
    ),
    art(
        "noise_print_copy_hidden",
        "ucap",
        "鹭汀区关于暂停办理不动产登记业务的公告",
        f"""<div class="art"><h1>鹭汀区关于暂停办理不动产登记业务的公告</h1><p>发布时间：2026-05-28 16:00</p><div id="UCAP-CONTENT">{news(7, 2)}<p>咨询电话：0399-8804040</p></div></div><div id="printArea" style="display:none"><h1>鹭汀区关于暂停办理不动产登记业务的公告</h1><p>打印时间：2026-11-20</p><p>{news(7, 2)}</p><p>咨询电话：0399-8804040</p></div>""",
        "a hidden copy for printing repeats all and adds today",
        path=NOTICE,
        published="2026-05-28",
        records=[{"咨询电话": "0399-8804040"}],
        foot=True,
    ),
    art(
        "noise_hidden_old_version",
        "boot",
        "鹭汀区退役军人服务中心地址和电话",
        f"""<h1>鹭汀区退役军人服务中心地址和电话</h1><div><p>服务地址：霁州市鹭汀区荣光路8号</p><p>服务电话：0399-8800811</p></div><div style="display: none;"><p>旧址：霁州市鹭汀区旧埠街77号</p><p>旧电话：0399-8800000</p><p>发布时间：2012-04-01</p></div>{news(0, 2, "<p>{}</p>")}""",
        "an invisible block keeps the old address and an old date",
        path=WORK,
        records=[{"服务地址": "霁州市鹭汀区荣光路8号", "服务电话": "0399-8800811"}],
        never=("旧址", "旧电话", "电子邮箱"),
        no_published=True,
    ),
    art(
        "noise_comment_with_old_text",
        "trs",
        "岚谷县不动产登记中心基本信息",
        f"""<!--<h2>岚谷县房产管理局</h2><p>负责人：旧任甲</p><p>办公电话：0399-7000000</p><p>发布时间：2011-01-05</p>--><h2>岚谷县不动产登记中心基本信息</h2><div class="view"><p>办公地址：岚谷县城关镇安居路2号</p><p>办公电话：0399-7218899</p>{duties(5)}<!-- <p>传真：0399-7000001</p> --></div>""",
        "old text in comments before and within the body",
        path=WORK,
        records=[{"办公地址": "岚谷县城关镇安居路2号", "办公电话": "0399-7218899"}],
        never=("联系电话", "邮编"),
        no_published=True,
    ),
    art(
        "noise_related_block_inside_body",
        "epoint",
        "洛棠县婚姻登记处办事指引",
        f"""<h2>洛棠县婚姻登记处办事指引</h2><div class="ewb-article-info"><p>办公地址：洛棠县棠梨镇同心路9号</p><p>预约电话：0399-3395200</p>{news(5, 2)}<div class="rel"><b>相关文章</b><ul>{rows("洛棠县", "<li>{t} 发布时间：{d}</li>", 4, 2024)}</ul></div></div>""",
        "related articles with 发布时间 of their own stand inside the body",
        path=("办事服务", "办事指南"),
        records=[{"办公地址": "洛棠县棠梨镇同心路9号", "预约电话": "0399-3395200"}],
        foot=True,
    ),
    art(
        "noise_previous_next_with_dates",
        "hanweb",
        "松垣县举办非遗进校园活动",
        f"""<table><tr><td align=center>松垣县举办非遗进校园活动</td></tr><tr><td align=center>发布时间：2025-10-22　浏览：<script src="/c.jsp"></script>38次</td></tr><tr><td>{news(6, 3)}</td></tr><tr><td>上一篇：<a href="art_1.html">松垣县开展消防演练</a> 2025-10-25<br>下一篇：<a href="art_2.html">松垣县召开河长制会议</a> 2025-10-20</td></tr></table>""",
        "上一篇 and 下一篇 with days after their titles",
        path=NEWS,
        published="2025-10-22",
        foot=True,
    ),
    art(
        "noise_share_widget_between",
        "lonsun",
        "砚河县图书馆国庆闭馆通知",
        f"""<h1>砚河县图书馆国庆闭馆通知</h1><div class="bdsharebuttonbox">分享到：<a data-cmd="weixin">微信</a><a data-cmd="tsina">新浪微博</a><span>字号：大 中 小</span></div><div class="sj">时间：2024-09-27</div><div class="wzcon">{news(1, 1)}<p>国庆期间10月1日至3日闭馆。</p></div><div class="qr">扫一扫在手机打开当前页</div><div class="pl">网友评论：无</div>""",
        "share buttons between heading and line, comments below",
        path=NOTICE,
        published="2024-09-27",
        never=("分享到", "字号"),
        foot=True,
    ),
    art(
        "noise_reader_comments_with_dates",
        "boot",
        "鹭汀区公交线路优化方案",
        f"""<h1>鹭汀区公交线路优化方案</h1><p class="meta">来源：区交通运输局</p><section>{news(3, 3, "<p>{}</p>")}</section><section class="comments"><h4>留言</h4><div><b>市民甲</b> <time>2025-08-03 21:10</time><p>希望增加夜班车。</p></div><div><b>市民乙</b> <time>2025-08-05 07:45</time><p>联系电话：13000000000，请回电。</p></div></section>""",
        "comments of readers carry times and a telephone",
        path=NOTICE,
        metas=meta("鹭汀区公交线路优化方案", "2025-07-29 11:20"),
        published="2025-07-29",
        never=("电子邮箱",),
    ),
    art(
        "noise_placeholder_templates",
        "ucap",
        "鹭汀区老年大学课程安排",
        """<h1>鹭汀区老年大学课程安排</h1><script type="text/x-handlebars-template" id="tpl"><p>发布时间：{{formatDate pubDate 'YYYY'}}</p><p>联系电话：{{phone}}</p></script><div id="UCAP-CONTENT"><table><tr><td>课程</td><td>教室</td></tr><tr><td>书法</td><td>201</td></tr><tr><td>太极</td><td>操场</td></tr></table><p>报名电话：0399-8803355</p></div>""",
        "a template in a script shows labels with braces",
        path=("公共服务", "教育"),
        records=[{"报名电话": "0399-8803355"}],
        foot=True,
        no_published=True,
    ),
    art(
        "noise_soup_with_zero_width",
        "aspx",
        "洛棠县红十字会联络信息",
        f"""<h2>洛棠县红十字会联络信息</h2><div>{soup(f"办公{ZERO}地址：洛棠县棠梨镇博爱路6号", 4)}<br />{soup(f"办公电话{ZERO}：0399-3393666", 3)}<br /><font style="display:none">WwW.cAse</font>接收捐款时间：8:30&mdash;17:30</div>{duties(5)}""",
        "zero-width blanks pasted from an editor and an entity in a value",
        path=WORK,
        records=[{"办公地址": "洛棠县棠梨镇博爱路6号", "办公电话": "0399-3393666", "接收捐款时间": "8:30—17:30"}],
        no_published=True,
    ),
    art(
        "noise_two_bodies_split_pages",
        "trs",
        "岚谷县志概述",
        f"""<h2>岚谷县志概述</h2><div class="view">{news(2, 5)}</div><div id="page"><script>createPageHTML(3, 0, "t20190918_693227","html");</script></div>""",
        "an article over several pages calls the pager of lists",
        path=("走进岚谷", "地方志"),
        url="/zjlg/dfz/201909/t20190918_693227.html",
        foot=True,
    ),
    art(
        "noise_html_in_textarea_and_noscript",
        "henan",
        "榆坪县供水公司停水抢修公告",
        f"""<NOSCRIPT>您的浏览器不支持脚本 更新日期：2009-01-01</NOSCRIPT><P align=center>榆坪县供水公司停水抢修公告<P align=center>2022-02-15 08:10 来源：县供水公司<TEXTAREA style="display:none">发布时间：2001-02-03 联系人：测试</TEXTAREA>{news(4, 2, "<P>{}")}<P>抢修热线：0399-4420110""",
        "noscript and a hidden textarea hold false dates and labels",
        path=NOTICE,
        published="2022-02-15",
        records=[{"抢修热线": "0399-4420110"}],
        never=("联系人", "更新日期", "地址", "邮编"),
    ),
]
