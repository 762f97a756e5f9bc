"""Standing pages with labelled values: offices, hours, telephones, in prose, tables, lists, spans; and label words that are none."""

from __future__ import annotations

from tests.labelled._articles_kit import art, duties, meta, news, soup
from tests.labelled.form import Case

WORK = ("政务公开", "机构设置", "机构职能")
CALL = ("政务公开", "机构设置", "联系方式")

CASES: list[Case] = [
    art(
        "contact_paragraph_each",
        "trs",
        "岚谷县水利局机构职能",
        f"""<h2>岚谷县水利局机构职能</h2><div class="view TRS_UEDITOR trs_web"><p>　　一、主要职责</p>{duties(8)}<p>　　二、联系方式</p>
<p>　　办公地址：岚谷县城关镇清源路21号</p><p>　　办公时间：周一至周五 8:30-12:00，14:30-18:00（法定节假日除外）</p><p>　　办公电话：0399-7214455</p>
<p>　　传真：0399-7214456</p><p>　　邮政编码：994200</p><p>　　负责人：罗启明</p></div>""",
        "one paragraph each, after numbered duties",
        path=WORK,
        records=[
            {
                "办公地址": "岚谷县城关镇清源路21号",
                "办公时间": "周一至周五 8:30-12:00，14:30-18:00（法定节假日除外）",
                "办公电话": "0399-7214455",
                "传真": "0399-7214456",
                "邮政编码": "994200",
                "负责人": "罗启明",
            }
        ],
        never=("联系电话", "邮编"),
        no_published=True,
    ),
    art(
        "contact_all_on_one_line",
        "lonsun",
        "砚河县应急管理局",
        f"""<h1 class="newstitle">砚河县应急管理局</h1><div class="wzcon j-fontContent"><p>负责人：沈怀远　　办公电话：0399-5507788　　办公地址：砚河县砚城街道安泰路9号　　办公时间：上午8:00-12:00，下午14:30-17:30</p>
<p>主要职责：</p>{duties(7, "<p>{no}、{text}</p>")}</div>""",
        "four labels on one line, split by full-width blanks",
        path=WORK,
        records=[
            {
                "负责人": "沈怀远",
                "办公电话": "0399-5507788",
                "办公地址": "砚河县砚城街道安泰路9号",
                "办公时间": "上午8:00-12:00，下午14:30-17:30",
            }
        ],
        foot=True,
    ),
    art(
        "contact_wide_blanks_in_labels",
        "hanweb",
        "松垣县档案馆联系方式",
        """<table width="90%"><tr><td class="bt" align="center">松垣县档案馆联系方式</td></tr><tr><td><p>地　　址：松垣县玉泉镇书院巷3号</p><p>电　　话：0399-6653311</p>
<p>邮&nbsp;&nbsp;&nbsp;&nbsp;编：994601</p><p>传　　真：0399-6653312</p><p>电子邮箱：sydag@case.example</p><p>查档时间：周一至周四全天，周五上午</p></td></tr></table>""",
        "labels stretched by full-width and non-breaking blanks; same labels as the footer",
        path=CALL,
        records=[
            {
                "地址": "松垣县玉泉镇书院巷3号",
                "电话": "0399-6653311",
                "邮编": "994601",
                "传真": "0399-6653312",
                "电子邮箱": "sydag@case.example",
                "查档时间": "周一至周四全天，周五上午",
            }
        ],
        no_published=True,
    ),
    art(
        "contact_table_label_beside",
        "ucap",
        "鹭汀区政务服务中心",
        f"""<div class="con"><h1>鹭汀区政务服务中心</h1><table border="1" style="width:100%"><tbody><tr><td>办公地址</td><td>霁州市鹭汀区望海路128号A座</td></tr><tr><td>办公时间</td><td>周一至周六 9:00—17:00</td></tr>
<tr><td>咨询电话</td><td>0399-8805566</td></tr><tr><td>投诉电话</td><td>0399-8805500</td></tr><tr><td>交通方式</td><td>乘12路、30路公交车至政务中心站下车</td></tr></tbody></table>{news(5, 3)}</div>""",
        "two cells a row without colons",
        path=CALL,
        records=[
            {
                "办公地址": "霁州市鹭汀区望海路128号A座",
                "办公时间": "周一至周六 9:00—17:00",
                "咨询电话": "0399-8805566",
                "投诉电话": "0399-8805500",
                "交通方式": "乘12路、30路公交车至政务中心站下车",
            }
        ],
        foot=True,
        no_published=True,
    ),
    art(
        "contact_table_label_above",
        "epoint",
        "洛棠县公共就业服务中心",
        f"""<h2 class="ewb-article-tt">洛棠县公共就业服务中心</h2><div class="ewb-article-info"><table class="tb"><tr><th>办公地址</th><th>办公时间</th><th>联系电话</th><th>负责人</th></tr>
<tr><td>洛棠县棠梨镇就业街6号二楼</td><td>周一至周五8:30-17:30</td><td>0399-3395577</td><td>袁小满</td></tr></table>{duties(6, "<p>{no}、{text}</p>", 2)}</div>""",
        "a row of labels above its only row of values",
        path=WORK,
        records=[
            {
                "办公地址": "洛棠县棠梨镇就业街6号二楼",
                "办公时间": "周一至周五8:30-17:30",
                "联系电话": "0399-3395577",
                "负责人": "袁小满",
            }
        ],
        foot=True,
    ),
    art(
        "contact_dl",
        "boot",
        "鹭汀区信访局",
        f"""<h1>鹭汀区信访局</h1><dl class="row contact"><dt class="col-3">办公地址</dt><dd class="col-9">霁州市鹭汀区民生路55号</dd><dt class="col-3">接待时间</dt><dd class="col-9">工作日 9:00-11:30，13:30-17:00</dd>
<dt class="col-3">联系电话</dt><dd class="col-9">0399-8809090</dd><dt class="col-3">负责人</dt><dd class="col-9">高 岩</dd></dl><h2>主要职责</h2><ol>{duties(7, "<li>{text}</li>")}</ol>""",
        "dt and dd; the footer has a dl of the same make",
        path=WORK,
        records=[
            {
                "办公地址": "霁州市鹭汀区民生路55号",
                "接待时间": "工作日 9:00-11:30，13:30-17:00",
                "联系电话": "0399-8809090",
                "负责人": "高 岩",
            }
        ],
        never=("电子邮箱",),
        no_published=True,
    ),
    art(
        "contact_separate_spans",
        "trs",
        "岚谷县司法局",
        f"""<div class="jg_box"><div class="jg_t">岚谷县司法局</div><div class="jg_x"><span class="lab">办公地址</span><span class="val">岚谷县城关镇法苑路7号</span></div><div class="jg_x"><span class="lab">办公电话</span><span class="val">0399-7216688</span></div>
<div class="jg_x"><span class="lab">监督电话</span><span class="val">0399-7216600</span></div></div><div class="jg_zz">{duties(9)}</div>""",
        "label and value in sibling spans without any colon",
        path=WORK,
        records=[{"办公地址": "岚谷县城关镇法苑路7号", "办公电话": "0399-7216688", "监督电话": "0399-7216600"}],
        foot=True,
    ),
    art(
        "contact_word_soup",
        "vsb",
        "桐墟区住房和城乡建设局工作机构概况",
        f"""<div class="v_news_content"><p class="MsoNormal" align="center"><b>{soup("桐墟区住房和城乡建设局工作机构概况", 5)}</b></p>{"".join(f'<p class="MsoNormal" style="text-indent:32.0pt;mso-char-indent-count:2.0">{soup(t, 7)}</p>' for t in duties(6, "{no}、{text}").splitlines())}
<p class="MsoNormal">{soup("办公地址：霁州市桐墟区工业二路17号建设大厦", 2)}<o:p></o:p></p><p class="MsoNormal">{soup("办公电话：0399-8123460", 3)}<o:p></o:p></p><p class=MsoNormal>{soup("法定代表人：贺长庚", 2)}</p></div>""",
        "labels and values cut into spans of two or three characters",
        path=WORK,
        records=[{"办公地址": "霁州市桐墟区工业二路17号建设大厦", "办公电话": "0399-8123460", "法定代表人": "贺长庚"}],
        foot=True,
        no_published=True,
    ),
    art(
        "contact_value_next_paragraph",
        "henan",
        "榆坪县自然资源局概况",
        f"""<P align=center><B>榆坪县自然资源局概况</B><P><B>办公地址：</B><P>　　榆坪县榆关镇国土路15号<P><B>办公时间：</B><P>　　夏季8:30-12:00、15:00-18:30，冬季8:30-12:00、14:30-18:00<P><B>办公电话：</B><P>　　0399-4427700
<P><B>主要职责：</B>{duties(6, "<P>　　{no}、{text}")}""",
        "each value in the paragraph after its label",
        path=WORK,
        records=[
            {
                "办公地址": "榆坪县榆关镇国土路15号",
                "办公时间": "夏季8:30-12:00、15:00-18:30，冬季8:30-12:00、14:30-18:00",
                "办公电话": "0399-4427700",
            }
        ],
        foot=True,
        no_published=True,
    ),
    art(
        "contact_value_after_br",
        "aspx",
        "洛棠县工业和信息化局",
        f"""<span id="t">洛棠县工业和信息化局</span><div>{duties(5, "{no}、{text}<br />")}<br /><strong>单位负责人</strong><br />伍敬之<br /><strong>办公时间</strong><br />8:30-12:00,14:00-17:30<br /><strong>联系方式</strong><br />0399-3392211</div>""",
        "label in strong, value after a br, no colon",
        path=WORK,
        records=[{"单位负责人": "伍敬之", "办公时间": "8:30-12:00,14:00-17:30", "联系方式": "0399-3392211"}],
        never=("办公地址", "邮编"),
        no_published=True,
    ),
    art(
        "contact_labels_without_values",
        "trs",
        "岚谷县统计局机构信息",
        f"""<h1>岚谷县统计局机构信息</h1><div class="view"><p>机构名称：岚谷县统计局</p><p>办公地址：</p><p>办公时间：</p><p>联系电话：</p><p>负责人：</p><p>主要职责如下：</p>{duties(7)}</div>""",
        "four labels stand empty and the next label follows",
        path=WORK,
        records=[{"机构名称": "岚谷县统计局"}],
        never=("办公地址", "办公时间", "联系电话", "负责人", "地址", "邮编"),
        no_published=True,
    ),
    art(
        "contact_empty_cells",
        "lonsun",
        "砚河县医疗保障局信息表",
        f"""<h1>砚河县医疗保障局信息表</h1><table class="gs"><tr><td>单位名称</td><td>砚河县医疗保障局</td><td>单位性质</td><td>行政</td></tr><tr><td>办公地址</td><td></td><td>办公电话</td><td>&nbsp;</td></tr>
<tr><td>办公时间</td><td><br></td><td>负责人</td><td>邹立诚</td></tr></table><div class="wzcon">{duties(6)}</div>""",
        "cells with a blank, a br or nothing beside their labels",
        path=WORK,
        records=[{"单位名称": "砚河县医疗保障局", "单位性质": "行政", "负责人": "邹立诚"}],
        never=("办公地址", "办公电话", "办公时间"),
        foot=True,
    ),
    art(
        "contact_only_in_footer",
        "ucap",
        "鹭汀区交通运输局主要职责",
        f"""<div class="xl"><h1>鹭汀区交通运输局主要职责</h1><div id="UCAP-CONTENT"><p>根据区委办公室、区政府办公室有关规定，主要职责是：</p>{duties(10)}</div></div>""",
        "the block has duties only; telephone in the footer and in a hidden menu",
        path=WORK,
        foot=True,
        no_published=True,
    ),
    art(
        "contact_words_in_sentences",
        "epoint",
        "关于核实低收入人口信息的通知",
        """<h2 class="ewb-article-tt">关于核实低收入人口信息的通知</h2><div class="ewb-article-info"><p>各乡镇人民政府：</p><p>请于本周五前将负责人、联系电话和办公地址报送县民政局，逾期不报的予以通报。</p>
<p>信息员要保持联系电话畅通，办公时间内不得擅自离岗；传真件须加盖公章，电子邮箱报送的以收到回执为准。</p><p>信息变更的，应当及时更新办公地址等内容。</p></div>""",
        "label words inside sentences are no labels",
        path=("政务公开", "通知公告"),
        never=("负责人", "联系电话", "办公地址", "办公时间", "传真", "电子邮箱"),
        foot=True,
        no_published=True,
    ),
    art(
        "contact_in_closing_sentence",
        "boot",
        "鹭汀区中小学招生政策咨询安排",
        f"""<h1>鹭汀区中小学招生政策咨询安排</h1><div class="txt">{news(1, 3, "<p>{}</p>")}<p>特此公告。（联系人：许敏，联系电话：0399-8801717，地址：霁州市鹭汀区学府路2号304室）</p></div>""",
        "labels in a bracketed line at the end, split by commas",
        path=("政务公开", "通知公告"),
        records=[{"联系人": "许敏", "联系电话": "0399-8801717", "地址": "霁州市鹭汀区学府路2号304室"}],
        never=("电子邮箱",),
        no_published=True,
    ),
    art(
        "contact_mailto_and_tel_links",
        "hanweb",
        "松垣县行政审批服务局",
        f"""<table><tr><td class="bt">松垣县行政审批服务局</td></tr><tr><td>{duties(6)}<p>电子邮箱：<a href="mailto:syxspj@case.example">syxspj@case.example</a></p><p>办公电话：<a href="tel:03996657722">0399-6657722</a></p>
<p>网址：<a href="http://spj.case.example/" target="_blank">spj.case.example</a></p></td></tr></table>""",
        "values inside mailto, tel and http links",
        path=WORK,
        records=[{"电子邮箱": "syxspj@case.example", "办公电话": "0399-6657722", "网址": "spj.case.example"}],
        never=("地址", "邮编"),
    ),
    art(
        "contact_value_is_picture",
        "vsb",
        "桐墟区房产交易中心",
        """<div class="v_news_content"><h3>桐墟区房产交易中心</h3><p>办公地址：霁州市桐墟区锦绣路40号</p><p>电子信箱：<img src="/images/mail_tx.gif" alt="信箱图片"></p><p>办公时间：9:00-17:00（午间不休）</p>
<p>微信公众号：</p><p><img src="/__local/A/B1/qr.png" alt="桐墟房产公众号二维码" width="180"></p>
<p>请市民群众提前预约，携带身份证件原件及相关资料到场办理，节假日安排以公告为准。</p></div>""",
        "a mail address drawn as a picture and a code to scan",
        path=CALL,
        records=[{"办公地址": "霁州市桐墟区锦绣路40号", "办公时间": "9:00-17:00（午间不休）"}],
        pictures=("桐墟房产公众号二维码",),
        never=("联系电话",),
        no_published=True,
    ),
    art(
        "contact_half_width_colons_and_mixed",
        "henan",
        "榆坪县商务局联系我们",
        """<P align=center>榆坪县商务局联系我们<P>办公地址: 榆坪县榆关镇商贸城3号楼<BR>办公电话 ：0399-4421188<BR>传 真 : 0399-4421189<BR>邮政编码﹕995100<BR>电子邮件:ypsw@case.example<BR>办公时间∶周一至周五上午8:00至12:00，下午2:30至6:00""",
        "half-width, small and ratio colons, blanks before the colon",
        path=CALL,
        records=[
            {
                "办公地址": "榆坪县榆关镇商贸城3号楼",
                "办公电话": "0399-4421188",
                "传真": "0399-4421189",
                "邮政编码": "995100",
                "电子邮件": "ypsw@case.example",
                "办公时间": "周一至周五上午8:00至12:00，下午2:30至6:00",
            }
        ],
        foot=True,
        no_published=True,
    ),
    art(
        "contact_several_numbers",
        "trs",
        "岚谷县医疗保险服务中心便民电话",
        f"""<div class="tit">岚谷县医疗保险服务中心便民电话</div><div class="trs_editor_view"><p>咨询电话：0399-7217711、7217712（工作日）</p><p>投诉举报电话：12393，0399-7217700</p><p>办公地址：岚谷县城关镇康宁路30号(原县医院旧址)</p>{news(6, 2)}</div>""",
        "two numbers in one value and brackets behind them",
        path=CALL,
        records=[
            {
                "咨询电话": "0399-7217711、7217712（工作日）",
                "投诉举报电话": "12393，0399-7217700",
                "办公地址": "岚谷县城关镇康宁路30号(原县医院旧址)",
            }
        ],
        foot=True,
        no_published=True,
    ),
    art(
        "contact_nested_list_with_bold",
        "lonsun",
        "砚河县退役军人事务局",
        f"""<h1>砚河县退役军人事务局</h1><ul class="lx"><li><b>局　　长：</b>魏东来</li><li><b>办公地点：</b>砚河县砚城街道长征路<font>18</font>号</li><li><b>上班时间：</b>8:30～12:00　14:30～18:00</li><li><b>值班电话：</b>0399-5506611</li></ul><ol>{duties(8, "<li>{text}</li>", 1)}</ol>""",
        "li with the label in bold",
        path=WORK,
        records=[
            {
                "局长": "魏东来",
                "办公地点": "砚河县砚城街道长征路18号",
                "上班时间": "8:30～12:00　14:30～18:00",
                "值班电话": "0399-5506611",
            }
        ],
        foot=True,
        no_published=True,
    ),
    art(
        "contact_duties_with_colons",
        "ucap",
        "鹭汀区城市管理局职能配置",
        f"""<div><h1>鹭汀区城市管理局职能配置</h1><ucapcontent><p>主要承担以下工作：</p>{duties(6)}<p>　　（七）职能转变。要做到：一是加强监管；二是优化服务。有关职责分工：市容管理由执法大队承担，绿化养护由园林所承担。</p>
<p>办公地址：霁州市鹭汀区绿洲路3号，邮编：990103。</p></ucapcontent></div>""",
        "colons in prose are no labels; the contact line at the end is one",
        path=WORK,
        records=[{"办公地址": "霁州市鹭汀区绿洲路3号", "邮编": "990103"}],
        never=("联系电话",),
        no_published=True,
    ),
    art(
        "contact_dotted_leaders",
        "aspx",
        "洛棠县文化和旅游局通讯信息",
        f"""<h2>洛棠县文化和旅游局通讯信息</h2><pre style="white-space:pre-wrap">
    办 公 室：0399-3396601
    局长室：0399-3396600
    办公地址：洛棠县棠梨镇文昌路11号
    工作时间：周一至周五 8:30-12:00 14:30-18:00
</pre>{news(7, 3)}""",
        "labels in preformatted text, one line each",
        path=CALL,
        records=[
            {
                "办公室": "0399-3396601",
                "局长室": "0399-3396600",
                "办公地址": "洛棠县棠梨镇文昌路11号",
                "工作时间": "周一至周五 8:30-12:00 14:30-18:00",
            }
        ],
        no_published=True,
    ),
    art(
        "contact_two_columns_of_pairs",
        "hanweb",
        "松垣县融媒体中心基本信息",
        f"""<table border=1 width=100%><caption>松垣县融媒体中心基本信息</caption><tr><td>机构名称：</td><td>松垣县融媒体中心</td><td>机构性质：</td><td>公益一类事业单位</td></tr><tr><td>负 责 人：</td><td>裴若川</td><td>联系电话：</td><td>0399-6651919</td></tr>
<tr><td>办公地址：</td><td colspan=3>松垣县玉泉镇广电路1号</td></tr><tr><td>机构职能：</td><td colspan=3>承担全县新闻宣传、舆论引导和广播电视安全播出工作。</td></tr></table>{news(0, 2)}""",
        "pairs in two columns and cells over three columns",
        path=WORK,
        records=[
            {
                "机构名称": "松垣县融媒体中心",
                "机构性质": "公益一类事业单位",
                "负责人": "裴若川",
                "联系电话": "0399-6651919",
                "办公地址": "松垣县玉泉镇广电路1号",
                "机构职能": "承担全县新闻宣传、舆论引导和广播电视安全播出工作。",
            }
        ],
        never=("邮编",),
        no_published=True,
    ),
    art(
        "contact_dated_page_with_update",
        "trs",
        "岚谷县发展和改革局机构职能",
        f"""<h2 class="h2">岚谷县发展和改革局机构职能</h2><div class="sj">发布时间：2025-07-02 15:40　来源：岚谷县发展和改革局</div><div class="view">{duties(9)}<p>联系地址：岚谷县城关镇迎宾路1号县政府大院2号楼</p><p>办公电话：0399-7212233</p><p>办公时间：周一至周五（法定节假日除外）上午8:30-12:00，下午14:30-18:00</p></div>""",
        "a standing page with its day and the usual three labels",
        path=WORK,
        metas=meta("岚谷县发展和改革局机构职能", "2025-07-02 15:40"),
        published="2025-07-02",
        records=[
            {
                "联系地址": "岚谷县城关镇迎宾路1号县政府大院2号楼",
                "办公电话": "0399-7212233",
                "办公时间": "周一至周五（法定节假日除外）上午8:30-12:00，下午14:30-18:00",
            }
        ],
        never=("联系电话", "邮编"),
    ),
    art(
        "contact_label_in_image_alt_only",
        "boot",
        "鹭汀区残疾人联合会",
        f"""<h1>鹭汀区残疾人联合会</h1><figure><img src="/upload/2023/lx.jpg" alt="联系方式展板"></figure><div class="txt">{duties(6, "<p>{no}、{text}</p>")}</div>""",
        "the contact data are painted on a picture",
        path=WORK,
        pictures=("联系方式展板",),
        foot=True,
        no_published=True,
    ),
]
