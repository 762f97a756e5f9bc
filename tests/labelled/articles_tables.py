"""Articles with a table of labels (索引号, 发文机关, 文号, 成文日期, 发布日期, 有效性) in every layout."""

from __future__ import annotations

from tests.labelled._articles_kit import art, meta, news, soup
from tests.labelled.form import Case

FILES = ("政务公开", "政策文件", "县政府文件")
RULES = ("政务公开", "规范性文件")

CASES: list[Case] = [
    art(
        "table_four_cells_a_row",
        "trs",
        "岚谷县人民政府关于印发岚谷县节约用水管理办法的通知",
        f"""<table class="table_key" width="100%" border="1"><tbody><tr><td class="k">索&nbsp;引&nbsp;号：</td><td>990421000/2024-00117</td><td class="k">发文机关：</td><td>岚谷县人民政府</td></tr>
<tr><td class="k">文　　号：</td><td>岚府发〔2024〕6号</td><td class="k">成文日期：</td><td>2024年02月26日</td></tr>
<tr><td class="k">主题分类：</td><td>水利、水务</td><td class="k">发布日期：</td><td>2024年03月05日</td></tr><tr><td class="k">有效性：</td><td colspan="3">有效</td></tr></tbody></table>
<h2>岚谷县人民政府关于印发岚谷县节约用水管理办法的通知</h2><div class="view TRS_UEDITOR">{news(2, 4)}</div>""",
        "four cells a row with 成文 and 发布 in the same columns",
        path=FILES,
        metas=meta("岚谷县人民政府关于印发岚谷县节约用水管理办法的通知", "2024-03-05 10:00"),
        published="2024-03-05",
        formed="2024-02-26",
        records=[
            {
                "索引号": "990421000/2024-00117",
                "发文机关": "岚谷县人民政府",
                "文号": "岚府发〔2024〕6号",
                "主题分类": "水利、水务",
                "有效性": "有效",
            }
        ],
        foot=True,
    ),
    art(
        "table_th_td_pairs",
        "ucap",
        "鹭汀区人民政府办公室关于调整区防汛抗旱指挥部成员的通知",
        f"""<table class="xxgk-tab"><tr><th>索引号</th><td>JG-LT-2023-0156</td><th>主题分类</th><td>水利</td></tr><tr><th>发布机构</th><td>区政府办公室</td><th>成文日期</th><td>2023-05-09</td></tr>
<tr><th>发文字号</th><td>鹭政办〔2023〕18号</td><th>发布日期</th><td>2023-05-11</td></tr></table>
<h1>鹭汀区人民政府办公室关于调整区防汛抗旱指挥部成员的通知</h1><div id="UCAP-CONTENT">{news(4, 4)}</div>""",
        "th and td pairs without colons",
        path=RULES,
        published="2023-05-11",
        formed="2023-05-09",
        records=[
            {"索引号": "JG-LT-2023-0156", "主题分类": "水利", "发布机构": "区政府办公室", "发文字号": "鹭政办〔2023〕18号"}
        ],
        foot=True,
    ),
    art(
        "table_label_above_value",
        "boot",
        "鹭汀区养老机构运营补贴实施细则",
        f"""<table class="table table-bordered text-center"><thead><tr><th>索引号</th><th>发文单位</th><th>文号</th><th>成文日期</th><th>发布日期</th><th>时效性</th></tr></thead>
<tbody><tr><td>11990103MB08/2025-00032</td><td>鹭汀区民政局</td><td>鹭民规〔2025〕1号</td><td>2025-01-13</td><td>2025-02-07</td><td>现行有效</td></tr></tbody></table>
<h1>鹭汀区养老机构运营补贴实施细则</h1><div class="doc">{news(1, 4, "<p>{}</p>")}</div>""",
        "a row of labels above a row of values",
        path=RULES,
        published="2025-02-07",
        formed="2025-01-13",
        records=[
            {"索引号": "11990103MB08/2025-00032", "发文单位": "鹭汀区民政局", "文号": "鹭民规〔2025〕1号", "时效性": "现行有效"}
        ],
        foot=True,
    ),
    art(
        "table_dl_pairs",
        "lonsun",
        "砚河县2024年度耕地地力保护补贴实施方案",
        f"""<div class="xxgk_head"><dl class="clearfix"><dt>索 引 号：</dt><dd>990428033/202404-00021</dd><dt>信息分类：</dt><dd>惠民补贴</dd></dl>
<dl class="clearfix"><dt>发布机构：</dt><dd>砚河县农业农村局</dd><dt>发文日期：</dt><dd>2024-04-02</dd></dl><dl><dt>文　　号：</dt><dd>砚农〔2024〕33号</dd><dt>发布日期：</dt><dd>2024-04-08 16:44</dd></dl></div>
<h1 class="newstitle">砚河县2024年度耕地地力保护补贴实施方案</h1><div class="wzcon">{news(3, 4)}</div>""",
        "dl with dt and dd by turns",
        path=RULES,
        published="2024-04-08",
        formed="2024-04-02",
        records=[
            {
                "索引号": "990428033/202404-00021",
                "信息分类": "惠民补贴",
                "发布机构": "砚河县农业农村局",
                "文号": "砚农〔2024〕33号",
            }
        ],
    ),
    art(
        "table_ul_li_em",
        "trs",
        "岚谷县人民政府关于划定高污染燃料禁燃区的通告",
        f"""<ul class="xxgk_xl_top clearfix"><li><em>索引号：</em>990421000/2022-00098</li><li><em>主题词：</em>环境保护；大气</li><li><em>发文机关：</em>岚谷县人民政府</li>
<li><em>生成日期：</em>2022-11-28</li><li class="w100"><em>发布日期：</em>2022-12-01</li><li><em>效力状态：</em>有效</li></ul>
<div class="tit">岚谷县人民政府关于划定高污染燃料禁燃区的通告</div><div class="trs_editor_view TRS_UEDITOR">{news(5, 4)}</div>""",
        "li with the label in em and the value as bare text; 生成日期",
        path=FILES,
        published="2022-12-01",
        formed="2022-11-28",
        records=[
            {"索引号": "990421000/2022-00098", "发文机关": "岚谷县人民政府", "主题词": "环境保护；大气", "效力状态": "有效"}
        ],
        foot=True,
    ),
    art(
        "table_div_table",
        "epoint",
        "洛棠县国有土地上房屋征收补偿办法",
        f"""<div class="table"><div class="table-tr"><div class="table-th">索引号</div><div class="table-td">LT0102-2021-004</div><div class="table-th">发布机关</div><div class="table-td">洛棠县人民政府办公室</div></div>
<div class="table-tr"><div class="table-th">成文日期</div><div class="table-td">2021年6月25日</div><div class="table-th">公开日期</div><div class="table-td">2021年6月29日</div></div>
<div class="table-tr"><div class="table-th">文件编号</div><div class="table-td">洛政规〔2021〕3号</div><div class="table-th">废止日期</div><div class="table-td"></div></div></div>
<h2 class="ewb-article-tt">洛棠县国有土地上房屋征收补偿办法</h2><div class="ewb-article-info">{news(0, 4)}</div>""",
        "divs that play a table; 公开日期 is the publication; 废止日期 has no value",
        path=RULES,
        published="2021-06-29",
        formed="2021-06-25",
        records=[{"索引号": "LT0102-2021-004", "发布机关": "洛棠县人民政府办公室", "文件编号": "洛政规〔2021〕3号"}],
        never=("废止日期",),
        foot=True,
    ),
    art(
        "table_p_strong_two_columns",
        "trs",
        "岚谷县教育局关于印发校车安全专项整治方案的通知",
        f"""<div class="top cf"><div class="top-l fl"><p><strong>索引号</strong>：990421014/2020-35147</p><p><strong>发布机构</strong>：岚谷县教育局</p>
<p><strong>名称</strong>：岚谷县教育局关于印发校车安全专项整治方案的通知</p><p><strong>文号</strong>：无</p><!--<p><strong>主题词</strong>：校车安全</p>--></div>
<div class="top-r fr"><p><strong>主题分类</strong>：教育</p><!--<p><strong>成文日期</strong>：2020年08月02日</p>--><p><strong>发布日期</strong>：2020年08月06日</p><p style="height: 40px;"></p></div></div>
<div class="content_tit">岚谷县教育局关于印发校车安全专项整治方案的通知</div><div class="con">{news(3, 4)}</div>""",
        "成文日期 only in a comment, which nobody sees; 文号 says 无",
        path=FILES,
        published="2020-08-06",
        records=[{"索引号": "990421014/2020-35147", "发布机构": "岚谷县教育局", "主题分类": "教育"}],
        never=("地址", "联系电话"),
    ),
    art(
        "table_unclosed_upper",
        "henan",
        "榆坪县人民政府关于公布第三批文物保护单位的通知",
        f"""<TABLE border=1 width=100%><TR><TD bgColor=#eeeeee>索引号<TD>YP-001-2019-00044<TD bgColor=#eeeeee>信息名称<TD>榆坪县人民政府关于公布第三批文物保护单位的通知
<TR><TD bgColor=#eeeeee>发布机构<TD>榆坪县人民政府<TD bgColor=#eeeeee>产生日期<TD>2019-05-17<TR><TD bgColor=#eeeeee>文号<TD>榆政〔2019〕22号<TD bgColor=#eeeeee>发布日期<TD>2019-05-22</TABLE>
<P align=center><FONT size=5>榆坪县人民政府关于公布第三批文物保护单位的通知</FONT>{news(4, 3, "<P>{}")}""",
        "cells and rows without closing tags; 产生日期",
        path=FILES,
        published="2019-05-22",
        formed="2019-05-17",
        records=[{"索引号": "YP-001-2019-00044", "发布机构": "榆坪县人民政府", "文号": "榆政〔2019〕22号"}],
    ),
    art(
        "table_values_in_spans_with_ids",
        "aspx",
        "洛棠县城乡居民基本医疗保险参保缴费公告",
        f"""<table id="tbInfo" cellspacing="1"><tr><td>索引号：<span id="lblIndex">LT08B-0203-2025-0011</span></td><td>发布日期：<span id="lblPub">2025/9/1</span></td></tr>
<tr><td>发布机构：<span id="lblDept">洛棠县医疗保障局</span></td><td>文号：<span id="lblNo"></span></td></tr><tr><td>名称：<span>洛棠县城乡居民基本医疗保险参保缴费公告</span></td><td>有效性：<span>有效</span></td></tr></table>
<h3>洛棠县城乡居民基本医疗保险参保缴费公告</h3><div id="lblBody">{news(5, 4)}</div>""",
        "label and value in one cell, the value in a span; 文号 is empty",
        path=("政务公开", "通知公告"),
        published="2025-09-01",
        records=[{"索引号": "LT08B-0203-2025-0011", "发布机构": "洛棠县医疗保障局", "有效性": "有效"}],
        never=("文号",),
        foot=True,
    ),
    art(
        "table_empty_formed_date",
        "hanweb",
        "松垣县2023年政府集中采购目录",
        f"""<table width="100%" border="1" bordercolor="#c5d9f1"><tr><td width="15%" align="right">索引号</td><td width="35%">990426007/2022-01988</td><td width="15%" align="right">组配分类</td><td>政府采购</td></tr>
<tr><td align="right">发布机构</td><td>松垣县财政局</td><td align="right">发文日期</td><td>&nbsp;</td></tr><tr><td align="right">有效期至</td><td></td><td align="right">发布日期</td><td>2022-12-20</td></tr></table>
<table width="100%"><tr><td align="center"><b>松垣县2023年政府集中采购目录</b></td></tr><tr><td>{news(3, 3)}</td></tr></table>""",
        "发文日期 has a blank cell; the day of publication must not slip into it",
        path=("政务公开", "财政信息"),
        published="2022-12-20",
        records=[{"索引号": "990426007/2022-01988", "组配分类": "政府采购", "发布机构": "松垣县财政局"}],
        never=("发文日期", "有效期至"),
        foot=True,
    ),
    art(
        "table_one_line_of_spans",
        "lonsun",
        "砚河县人民政府关于表彰见义勇为先进个人的决定",
        f"""<div class="bar"><span>【索 引 号】990428001/201911-00007</span><span>【发文单位】砚河县人民政府</span><span>【发文字号】砚政秘〔2019〕201号</span><span>【成文日期】2019-11-12</span><span>【发布时间】2019-11-15</span></div>
<h1>砚河县人民政府关于表彰见义勇为先进个人的决定</h1><div class="wzcon">{news(6, 4)}</div>""",
        "labels in lenticular brackets on one line",
        path=FILES,
        published="2019-11-15",
        formed="2019-11-12",
        records=[{"索引号": "990428001/201911-00007", "发文单位": "砚河县人民政府", "发文字号": "砚政秘〔2019〕201号"}],
        foot=True,
    ),
    art(
        "table_chinese_numeral_formed",
        "vsb",
        "桐墟区老旧小区改造三年行动方案",
        f"""<table class="xxgktable"><tr><td><b>索 引 号</b></td><td>TX0506/2021-0077</td></tr><tr><td><b>发文机构</b></td><td>桐墟区住房和城乡建设局</td></tr><tr><td><b>成文日期</b></td><td>二〇二一年七月十九日</td></tr>
<tr><td><b>发布日期</b></td><td>2021年7月23日</td></tr><tr><td><b>文件编号</b></td><td>桐建〔2021〕45号</td></tr></table><h2 align="center">桐墟区老旧小区改造三年行动方案</h2><div class="v_news_content">{news(2, 4)}</div>""",
        "two cells a row; the formed day in Chinese numerals",
        path=RULES,
        published="2021-07-23",
        formed="2021-07-19",
        records=[{"索引号": "TX0506/2021-0077", "发文机构": "桐墟区住房和城乡建设局", "文件编号": "桐建〔2021〕45号"}],
        foot=True,
    ),
    art(
        "table_formed_only",
        "trs",
        "岚谷县人民政府关于同意设立石桥镇敬老院的批复",
        f"""<table class="xl_table"><tr><td>发文机关</td><td>岚谷县人民政府</td><td>文号</td><td>岚府函〔2018〕77号</td></tr><tr><td>成文日期</td><td>2018-09-30</td><td>公开方式</td><td>主动公开</td></tr></table>
<h2>岚谷县人民政府关于同意设立石桥镇敬老院的批复</h2><div class="TRS_Editor">{news(1, 3)}</div>""",
        "only the formed day stands in the table; PubDate is the publication",
        path=FILES,
        metas=meta("岚谷县人民政府关于同意设立石桥镇敬老院的批复", "2018-10-09 09:12"),
        published="2018-10-09",
        formed="2018-09-30",
        records=[{"发文机关": "岚谷县人民政府", "文号": "岚府函〔2018〕77号", "公开方式": "主动公开"}],
        foot=True,
    ),
    art(
        "table_formed_only_without_meta",
        "epoint",
        "洛棠县人民政府关于李某等同志职务任免的通知",
        f"""<div class="ewb-kv"><span class="k">发文机关</span><span class="v">洛棠县人民政府</span><span class="k">成文日期</span><span class="v">2020年01月17日</span><span class="k">文号</span><span class="v">洛政任〔2020〕2号</span></div>
<h2 class="ewb-article-tt">洛棠县人民政府关于李某等同志职务任免的通知</h2><div class="ewb-article-info">{news(7, 3)}</div>""",
        "no publication day anywhere, only 成文日期",
        path=("政务公开", "人事信息"),
        formed="2020-01-17",
        no_published=True,
        records=[{"发文机关": "洛棠县人民政府", "文号": "洛政任〔2020〕2号"}],
        foot=True,
    ),
    art(
        "table_word_soup_labels",
        "ucap",
        "鹭汀区促进家政服务业提质扩容若干措施",
        f"""<table class="MsoNormalTable"><tr><td><p class="MsoNormal">{soup("索 引 号：", 2)}</p></td><td><p class=MsoNormal>{soup("LT-2022-B-0199", 4)}</p></td><td><p>{soup("发布机构：", 2)}</p></td><td>{soup("鹭汀区商务局", 3)}</td></tr>
<tr><td>{soup("成文日期：", 3)}</td><td>{soup("2022年4月18日", 2)}</td><td>{soup("发布日期：", 2)}</td><td>{soup("2022年4月21日", 3)}</td></tr></table>
<h1>鹭汀区促进家政服务业提质扩容若干措施</h1><div id="UCAP-CONTENT">{"".join(f"<p>{soup(t, 9)}</p>" for t in news(1, 3, "{}").splitlines())}</div>""",
        "every label and value broken over spans with mso styles",
        path=RULES,
        published="2022-04-21",
        formed="2022-04-18",
        records=[{"索引号": "LT-2022-B-0199", "发布机构": "鹭汀区商务局"}],
    ),
    art(
        "table_below_the_body",
        "hanweb",
        "松垣县病媒生物防制工作方案",
        f"""<table width=96%><tr><td align=center style="font-size:20px">松垣县病媒生物防制工作方案</td></tr><tr><td>{news(0, 5)}</td></tr></table>
<table width="96%" border="1" class="yb"><tr><td>信息索引</td><td>SY/2017-330</td><td>生成日期</td><td>2017-03-20</td></tr><tr><td>公开目录</td><td>卫生健康</td><td>发布日期</td><td>2017-03-27</td></tr></table>""",
        "the table of labels follows the body",
        path=RULES,
        published="2017-03-27",
        formed="2017-03-20",
        records=[{"信息索引": "SY/2017-330", "公开目录": "卫生健康"}],
        foot=True,
    ),
    art(
        "table_nested_in_layout_tables",
        "henan",
        "榆坪县殡葬管理实施细则",
        f"""<table width=100%><tr><td><table width=100%><tr><td><table border=0 cellpadding=3><tr><td nowrap><b>标　　题：</b></td><td>榆坪县殡葬管理实施细则</td></tr><tr><td nowrap><b>发文单位：</b></td><td>榆坪县民政局</td></tr>
<tr><td nowrap><b>发文日期：</b></td><td>2016年8月9日</td></tr><tr><td nowrap><b>上载日期：</b></td><td>2016年8月12日</td></tr></table></td><td width=80><img src=/images/print.gif></td></tr></table></td></tr>
<tr><td>{news(5, 4)}</td></tr></table>""",
        "tables in tables; 上载日期 is the publication, 发文日期 the forming",
        path=RULES,
        published="2016-08-12",
        formed="2016-08-09",
        records=[{"标题": "榆坪县殡葬管理实施细则", "发文单位": "榆坪县民政局"}],
        foot=True,
    ),
    art(
        "table_repeated_for_mobile",
        "boot",
        "鹭汀区公共厕所建设管理规定",
        f"""<div class="d-none d-md-block"><table><tr><td>发文机关</td><td>鹭汀区城市管理局</td><td>成文日期</td><td>2023-03-14</td></tr><tr><td>发文字号</td><td>鹭城管〔2023〕9号</td><td>发布日期</td><td>2023-03-17</td></tr></table></div>
<div class="d-md-none" style="display:none"><p>发文机关：鹭汀区城市管理局</p><p>成文日期：2023-03-14</p><p>发文字号：鹭城管〔2023〕9号</p><p>发布日期：2023-03-17</p></div>
<h1>鹭汀区公共厕所建设管理规定</h1><div class="doc">{news(2, 5, "<p>{}</p>")}</div>""",
        "the same labels twice, once hidden for small screens",
        path=RULES,
        published="2023-03-17",
        formed="2023-03-14",
        records=[{"发文机关": "鹭汀区城市管理局", "发文字号": "鹭城管〔2023〕9号"}],
        foot=True,
    ),
    art(
        "table_validity_span_of_dates",
        "lonsun",
        "砚河县小型水库安全运行管理办法",
        f"""<table class="wjtab"><tr><td class="t">公文种类</td><td>办法</td><td class="t">有效性</td><td><font color="red">已废止</font></td></tr><tr><td class="t">成文日期</td><td>2014-10-08</td><td class="t">施行日期</td><td>2014-11-10</td></tr>
<tr><td class="t">废止日期</td><td>2024-11-09</td><td class="t">发布日期</td><td>2014-10-10</td></tr></table><h1>砚河县小型水库安全运行管理办法</h1><div class="wzcon">{news(7, 4)}</div>""",
        "施行 and 废止 stand beside 成文 and 发布",
        path=RULES,
        published="2014-10-10",
        formed="2014-10-08",
        records=[{"公文种类": "办法", "有效性": "已废止", "施行日期": "2014-11-10", "废止日期": "2024-11-09"}],
        foot=True,
    ),
    art(
        "table_meta_contradicts_both",
        "ucap",
        "鹭汀区粮食应急预案",
        f"""<div class="wjxx"><ul><li class="a1"><span>发文字号</span><b>鹭政办〔2020〕31号</b></li><li class="a1"><span>成文日期</span><b>2020-09-02</b></li><li class="a1"><span>发布日期</span><b>2020-09-07 17:30:00</b></li></ul></div>
<h1><ucaptitle>鹭汀区粮食应急预案</ucaptitle></h1><ucapcontent>{news(4, 5)}</ucapcontent>""",
        "the meta holds the day of migration, the list of labels the real days",
        path=("政务公开", "应急管理"),
        metas=meta("鹭汀区粮食应急预案", "2025-03-27 09:36:38"),
        published="2020-09-07",
        formed="2020-09-02",
        records=[{"发文字号": "鹭政办〔2020〕31号"}],
        foot=True,
    ),
    art(
        "table_broken_template_index",
        "aspx",
        "洛棠县残疾人机动轮椅车燃油补贴发放公告",
        f"""<div class="gktop"><div>信息索引号：null02D/01A/D3C20190807</div><div>公开形式：网站</div><div>公开日期：2019-08-07</div><div>公开范围：社会公众</div><div>信息生成日期：2019-08-05</div></div>
<h1>洛棠县残疾人机动轮椅车燃油补贴发放公告</h1><div class="nr">{news(6, 3)}</div>""",
        "a broken index number holds digits like a day",
        path=("政务公开", "通知公告"),
        published="2019-08-07",
        formed="2019-08-05",
        records=[{"信息索引号": "null02D/01A/D3C20190807", "公开形式": "网站", "公开范围": "社会公众"}],
        foot=True,
    ),
    art(
        "table_same_day",
        "trs",
        "岚谷县人民政府令第3号",
        f"""<table id="wjxx"><tr><td>发布机关:</td><td>岚谷县人民政府</td></tr><tr><td>成文日期:</td><td>2026-01-05</td></tr><tr><td>公布日期:</td><td>2026-01-05</td></tr><tr><td>文　　号:</td><td>岚谷县人民政府令第3号</td></tr></table>
<div class="wz_title">岚谷县人民政府令第3号</div><div class="view">{news(3, 3)}</div>""",
        "half-width colons; 公布日期; both days are the same",
        path=FILES,
        published="2026-01-05",
        formed="2026-01-05",
        records=[{"发布机关": "岚谷县人民政府", "文号": "岚谷县人民政府令第3号"}],
        foot=True,
    ),
]
