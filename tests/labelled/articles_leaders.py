"""Leaders and inner institutions: persons in tables, cards, articles of one person; offices one row each; photos with alt or caption."""

from __future__ import annotations

from tests.labelled._articles_kit import art, duties, meta, news, soup
from tests.labelled.form import Case

LEAD = ("政务公开", "机构设置", "领导信息")
INNER = ("政务公开", "机构设置", "内设机构")
CV = "历任乡镇农技站技术员、副镇长、镇长，县农业农村局党组书记、局长等职务"

CASES: list[Case] = [
    art(
        "leader_one_article",
        "trs",
        "县委常委、副县长 顾南舟",
        f"""<div class="ld_xl"><h2>县委常委、副县长 顾南舟</h2><div class="ld_pic"><img src="./W020240115_gnz.jpg" alt="顾南舟"></div><div class="ld_txt"><p><b>姓名：</b>顾南舟</p><p><b>职务：</b>县委常委、副县长</p>
<p><b>分工：</b>负责发展改革、财政、税务、统计、金融方面工作。</p><p><b>简历：</b>男，汉族，1978年6月出生，大学学历，{CV}。</p></div></div>""",
        "an article for one person; the birth month is no date of publication",
        path=LEAD,
        records=[
            {
                "姓名": "顾南舟",
                "职务": "县委常委、副县长",
                "分工": "负责发展改革、财政、税务、统计、金融方面工作。",
                "简历": f"男，汉族，1978年6月出生，大学学历，{CV}。",
            }
        ],
        pictures=("顾南舟",),
        no_published=True,
        foot=True,
    ),
    art(
        "leader_many_label_paragraphs",
        "lonsun",
        "砚河县人民政府领导成员",
        """<h1>砚河县人民政府领导成员</h1><div class="ld"><img src="/group1/a1.jpg" title="俞景行" alt="俞景行"><p>姓　名：俞景行</p><p>职　务：县委副书记、县长</p><p>分　工：主持县政府全面工作，负责审计工作。</p></div><div class="ld">
<img src="/group1/a2.jpg" title="薛采薇" alt="薛采薇"><p>姓　名：薛采薇</p><p>职　务：副县长</p><p>分　工：负责教育、卫生健康、文化旅游工作。</p></div><div class="ld"><img src="/group1/a3.jpg" alt="苗一川"><p>姓　名：苗一川</p><p>职　务：副县长、县公安局局长</p><p>分　工：负责公安、司法、信访工作。</p></div>""",
        "three persons in blocks of the same make",
        path=LEAD,
        records=[
            {"姓名": "俞景行", "职务": "县委副书记、县长", "分工": "主持县政府全面工作，负责审计工作。"},
            {"姓名": "薛采薇", "职务": "副县长", "分工": "负责教育、卫生健康、文化旅游工作。"},
            {"姓名": "苗一川", "职务": "副县长、县公安局局长", "分工": "负责公安、司法、信访工作。"},
        ],
        pictures=("俞景行", "薛采薇", "苗一川"),
        foot=True,
        no_published=True,
    ),
    art(
        "leader_table_rows",
        "hanweb",
        "松垣县财政局领导分工",
        f"""<table width=100%><tr><td align=center><b>松垣县财政局领导分工</b></td></tr></table><table border=1 width="100%" bordercolor="#000000"><tr align=center><td>姓名</td><td>职务</td><td>分管工作</td><td>办公电话</td></tr>
<tr><td>蒲天成</td><td>党组书记、局长</td><td>主持全面工作</td><td>0399-6654001</td></tr><tr><td>宁晓舟</td><td>党组成员、副局长</td><td>分管预算股、国库股、债务管理股</td><td>0399-6654002</td></tr>
<tr><td>盛云开</td><td>党组成员、总会计师</td><td>分管会计股、绩效管理股</td><td>0399-6654003</td></tr></table>{news(5, 2)}""",
        "a table with td heads and a row for each person",
        path=LEAD,
        records=[
            {"姓名": "蒲天成", "职务": "党组书记、局长", "分管工作": "主持全面工作", "办公电话": "0399-6654001"},
            {
                "姓名": "宁晓舟",
                "职务": "党组成员、副局长",
                "分管工作": "分管预算股、国库股、债务管理股",
                "办公电话": "0399-6654002",
            },
            {"姓名": "盛云开", "职务": "党组成员、总会计师", "分管工作": "分管会计股、绩效管理股", "办公电话": "0399-6654003"},
        ],
        foot=True,
        no_published=True,
    ),
    art(
        "leader_table_with_photo_cells",
        "ucap",
        "鹭汀区卫生健康局领导之窗",
        """<h1>鹭汀区卫生健康局领导之窗</h1><table class="ldtab"><thead><tr><th>照片</th><th>姓名</th><th>职务</th><th>工作分工</th></tr></thead><tbody><tr><td><img src="/images/ld/1.jpg" alt="殷若谷照片"></td><td>殷若谷</td><td>局长</td><td>主持局全面工作。</td></tr>
<tr><td><img src="/images/ld/2.jpg" alt="解明夷照片"></td><td>解明夷</td><td>副局长</td><td>分管医政医管、疾病预防控制。</td></tr><tr><td><img src="/images/ld/nopic.gif" alt=""></td><td>陶知白</td><td>四级调研员</td><td>协助做好基层卫生工作。</td></tr></tbody></table>""",
        "photos in cells; the last person has only a stand-in picture",
        path=LEAD,
        records=[
            {"姓名": "殷若谷", "职务": "局长", "工作分工": "主持局全面工作。"},
            {"姓名": "解明夷", "职务": "副局长", "工作分工": "分管医政医管、疾病预防控制。"},
            {"姓名": "陶知白", "职务": "四级调研员", "工作分工": "协助做好基层卫生工作。"},
        ],
        pictures=("殷若谷照片", "解明夷照片"),
        foot=True,
        no_published=True,
    ),
    art(
        "leader_cards_with_captions",
        "boot",
        "鹭汀区人民政府领导",
        f"""<h1>鹭汀区人民政府领导</h1><div class="row cards"><div class="card"><img class="card-img-top" src="/img/l1.jpg"><div class="card-body"><h5>洪青崖</h5><p>区长</p></div></div>
<div class="card"><img class="card-img-top" src="/img/l2.jpg"><div class="card-body"><h5>白未央</h5><p>副区长</p></div></div><div class="card"><img class="card-img-top" src="/img/l3.jpg"><div class="card-body"><h5>司马砚</h5><p>副区长</p></div></div></div>{news(2, 2, "<p>{}</p>")}""",
        "cards without labels: the name under each photo is its caption",
        path=LEAD,
        pictures=("洪青崖", "白未央", "司马砚"),
        foot=True,
        no_published=True,
    ),
    art(
        "leader_word_soup_labels",
        "vsb",
        "桐墟区住建局局长简介",
        f"""<div class="v_news_content"><p class="MsoNormal" align="center">{soup("桐墟区住建局局长简介", 4)}</p><p><img src="/__local/3/5C/photo.jpg" alt="局长万里晴" vwidth="200"></p><p class="MsoNormal">{soup("姓　　名：万里晴", 2)}</p><p class="MsoNormal">{soup("出生年月：1974年11月", 3)}</p>
<p class="MsoNormal">{soup("现任职务：党组书记、局长", 4)}</p><p class="MsoNormal">{soup("工作分工：主持局党组和行政全面工作。", 5)}</p></div>""",
        "labels cut into spans, full-width blanks within 姓名",
        path=LEAD,
        records=[
            {"姓名": "万里晴", "出生年月": "1974年11月", "现任职务": "党组书记、局长", "工作分工": "主持局党组和行政全面工作。"}
        ],
        pictures=("局长万里晴",),
        foot=True,
        no_published=True,
    ),
    art(
        "leader_same_line_pairs",
        "henan",
        "榆坪县林业局领导班子",
        f"""<P align=center><B>榆坪县林业局领导班子</B><P>姓名：范松年　职务：局长　联系电话：0399-4425501<P>姓名：尹鹤鸣　职务：副局长　联系电话：0399-4425502<P>姓名：姚清和　职务：纪检组长　联系电话：0399-4425503{news(1, 2, "<P>{}")}""",
        "one line a person",
        path=LEAD,
        records=[
            {"姓名": "范松年", "职务": "局长", "联系电话": "0399-4425501"},
            {"姓名": "尹鹤鸣", "职务": "副局长", "联系电话": "0399-4425502"},
            {"姓名": "姚清和", "职务": "纪检组长", "联系电话": "0399-4425503"},
        ],
        never=("地址", "邮编"),
        no_published=True,
    ),
    art(
        "leader_vertical_table_each",
        "aspx",
        "洛棠县审计局班子成员信息",
        """<h2>洛棠县审计局班子成员信息</h2><table class="p"><tr><td rowspan="4"><img src="UploadFiles/2024/hyx.jpg" alt="胡映雪" /></td><th>姓名</th><td>胡映雪</td></tr><tr><th>性别</th><td>女</td></tr><tr><th>职务</th><td>党组书记、局长</td></tr><tr><th>分管</th><td>主持全面工作，分管办公室</td></tr></table>
<table class="p"><tr><td rowspan="4"><img src="UploadFiles/2024/cby.jpg" alt="柴伯言" /></td><th>姓名</th><td>柴伯言</td></tr><tr><th>性别</th><td>男</td></tr><tr><th>职务</th><td>副局长</td></tr><tr><th>分管</th><td>分管财政审计股、投资审计股</td></tr></table>""",
        "one small table a person with a photo over four rows",
        path=LEAD,
        records=[
            {"姓名": "胡映雪", "性别": "女", "职务": "党组书记、局长", "分管": "主持全面工作，分管办公室"},
            {"姓名": "柴伯言", "性别": "男", "职务": "副局长", "分管": "分管财政审计股、投资审计股"},
        ],
        pictures=("胡映雪", "柴伯言"),
        foot=True,
        no_published=True,
    ),
    art(
        "leader_missing_duties",
        "epoint",
        "洛棠县教育局领导信息",
        """<h2>洛棠县教育局领导信息</h2><div class="ewb-ld"><div class="ewb-ld-item"><img src="/u/1.png" alt="翟望舒"><ul><li>姓名：翟望舒</li><li>职务：局长</li><li>分工：</li></ul></div><div class="ewb-ld-item"><img src="/u/2.png" alt="景怀瑾"><ul><li>姓名：景怀瑾</li><li>职务：副局长</li><li>分工：</li></ul></div></div>""",
        "分工 stands empty for everyone",
        path=LEAD,
        records=[{"姓名": "翟望舒", "职务": "局长"}, {"姓名": "景怀瑾", "职务": "副局长"}],
        never=("分工",),
        pictures=("翟望舒", "景怀瑾"),
        foot=True,
        no_published=True,
    ),
    art(
        "leader_dl_definition",
        "lonsun",
        "砚河县副县长 丘明轩",
        f"""<div class="ldj"><p class="pic"><img src="/group2/M00/qmx.jpg" width="160" alt="丘明轩标准照"></p><h1>砚河县副县长 丘明轩</h1><dl><dt>姓名</dt><dd>丘明轩</dd><dt>职务</dt><dd>副县长</dd><dt>工作分工</dt><dd>负责自然资源、住房城乡建设、交通运输工作。</dd><dt>个人简历</dt><dd>男，1980年3月生，研究生学历，{CV}。</dd></dl></div>""",
        "dl pairs of one person",
        path=LEAD,
        records=[
            {
                "姓名": "丘明轩",
                "职务": "副县长",
                "工作分工": "负责自然资源、住房城乡建设、交通运输工作。",
                "个人简历": f"男，1980年3月生，研究生学历，{CV}。",
            }
        ],
        pictures=("丘明轩标准照",),
        foot=True,
        no_published=True,
    ),
    art(
        "leader_figure_captions",
        "trs",
        "岚谷县人大常委会领导",
        f"""<div class="tit">岚谷县人大常委会领导</div><div class="ldlist"><figure><img src="./W02025_1.jpg"/><figcaption>主任 韩疏影</figcaption></figure><figure><img src="./W02025_2.jpg"/><figcaption>副主任 石敬亭</figcaption></figure></div>{news(4, 2)}""",
        "figures with captions of post and name",
        path=LEAD,
        pictures=("主任 韩疏影", "副主任 石敬亭"),
        foot=True,
        no_published=True,
    ),
    art(
        "leader_dated_division_notice",
        "hanweb",
        "松垣县人民政府关于县政府领导工作分工的通知",
        f"""<table width=100%><tr><td align=center>松垣县人民政府关于县政府领导工作分工的通知</td></tr><tr><td align=center>发布时间：2026-03-18　来源：县政府办公室</td></tr><tr><td><p>各乡镇人民政府，县直各部门：</p><p>　　经研究，现将县政府领导工作分工通知如下：</p>
<p><strong>柏舟</strong> 县长。主持县政府全面工作。</p><p><strong>于归</strong> 副县长。协助县长负责常务工作。</p>{news(5, 2)}<p align=right>2026年3月12日</p></td></tr></table>""",
        "a dated notice about division of work; names in bold without labels",
        path=LEAD,
        metas=meta("松垣县人民政府关于县政府领导工作分工的通知", "2026-03-18 11:00"),
        published="2026-03-18",
        foot=True,
    ),
    art(
        "inner_table_four_columns",
        "trs",
        "岚谷县市场监督管理局内设机构",
        f"""<h2>岚谷县市场监督管理局内设机构</h2><table border="1"><tbody><tr><td><p>科室名称</p></td><td><p>职责</p></td><td><p>负责人</p></td><td><p>电话</p></td></tr><tr><td><p>办公室</p></td><td><p>负责机关日常运转，承担信息、安全、保密、信访、政务公开等工作。</p></td><td><p>陆行舟</p></td><td><p>0399-7218001</p></td></tr>
<tr><td><p>法规股</p></td><td><p>承担规范性文件合法性审核和行政复议、应诉工作。</p></td><td><p>严如玉</p></td><td><p>0399-7218002</p></td></tr><tr><td><p>食品安全股</p></td><td><p>拟订食品安全监管制度措施并组织实施。</p></td><td><p>温庭筠</p></td><td><p>0399-7218003</p></td></tr></tbody></table>{news(3, 1)}""",
        "a row for each office; heads wrapped in p",
        path=INNER,
        records=[
            {
                "科室名称": "办公室",
                "职责": "负责机关日常运转，承担信息、安全、保密、信访、政务公开等工作。",
                "负责人": "陆行舟",
                "电话": "0399-7218001",
            },
            {
                "科室名称": "法规股",
                "职责": "承担规范性文件合法性审核和行政复议、应诉工作。",
                "负责人": "严如玉",
                "电话": "0399-7218002",
            },
            {
                "科室名称": "食品安全股",
                "职责": "拟订食品安全监管制度措施并组织实施。",
                "负责人": "温庭筠",
                "电话": "0399-7218003",
            },
        ],
        never=("联系电话", "地址", "邮编"),
        no_published=True,
    ),
    art(
        "inner_table_numbered_rows",
        "lonsun",
        "砚河县民政局内设机构一览表",
        """<h1>砚河县民政局内设机构一览表</h1><table class="nsjg"><tr class="firstRow"><th>序号</th><th>机构名称</th><th>主要职能</th><th>股室负责人</th><th>联系电话</th></tr><tr><td>1</td><td>办公室</td><td>综合协调、文电会务</td><td>钱思齐</td><td>0399-5502101</td></tr><tr><td>2</td><td>社会救助股</td><td>城乡低保、特困供养、临时救助</td><td>柳长亭</td><td>0399-5502102</td></tr>
<tr><td>3</td><td>养老服务股</td><td>养老机构备案和监管</td><td>桑榆</td><td>0399-5502103</td></tr><tr><td>4</td><td>区划地名股</td><td>行政区划、地名管理</td><td>包容</td><td>0399-5502104</td></tr></table>""",
        "a number in the first column",
        path=INNER,
        records=[
            {"机构名称": "办公室", "主要职能": "综合协调、文电会务", "股室负责人": "钱思齐", "联系电话": "0399-5502101"},
            {
                "机构名称": "社会救助股",
                "主要职能": "城乡低保、特困供养、临时救助",
                "股室负责人": "柳长亭",
                "联系电话": "0399-5502102",
            },
            {"机构名称": "养老服务股", "主要职能": "养老机构备案和监管", "股室负责人": "桑榆", "联系电话": "0399-5502103"},
            {"机构名称": "区划地名股", "主要职能": "行政区划、地名管理", "股室负责人": "包容", "联系电话": "0399-5502104"},
        ],
        never=("联系地址", "传真"),
        no_published=True,
    ),
    art(
        "inner_headings_then_labels",
        "ucap",
        "鹭汀区教育局内设机构",
        """<h1>鹭汀区教育局内设机构</h1><div id="UCAP-CONTENT"><p><strong>（一）办公室</strong></p><p>工作职责：负责文电、会务、机要、档案等机关日常运转工作。</p><p>负责人：郁文</p><p>联系电话：0399-8803001</p><p><strong>（二）基础教育科</strong></p>
<p>工作职责：承担全区义务教育、普通高中教育的宏观管理工作。</p><p>负责人：冷秋</p><p>联系电话：0399-8803002</p></div>""",
        "offices as bold headings, the same labels under each",
        path=INNER,
        records=[
            {"工作职责": "负责文电、会务、机要、档案等机关日常运转工作。", "负责人": "郁文", "联系电话": "0399-8803001"},
            {"工作职责": "承担全区义务教育、普通高中教育的宏观管理工作。", "负责人": "冷秋", "联系电话": "0399-8803002"},
        ],
        no_published=True,
    ),
    art(
        "inner_prose_only",
        "vsb",
        "桐墟区住建局内设科室职责",
        f"""<h3>桐墟区住建局内设科室职责</h3><div id="vsb_content"><p>（一）办公室。负责机关文电、会务、财务、人事等工作。</p><p>（二）建筑业管理科。负责施工许可核发及工程质量安全监管。</p><p>（三）村镇建设科。指导农村危房改造和传统村落保护。</p>{duties(3)}</div>""",
        "duties in prose, nobody named, no telephone",
        path=INNER,
        foot=True,
        no_published=True,
    ),
    art(
        "inner_unclosed_table",
        "henan",
        "榆坪县农业农村局内设机构",
        """<P align=center>榆坪县农业农村局内设机构<TABLE border=1><TR><TH>股室<TH>负责人<TH>办公电话<TH>办公地点<TR><TD>办公室<TD>晏清<TD>0399-4423301<TD>主楼201<TR><TD>种植业股<TD>南乔<TD>0399-4423302<TD>主楼305<TR><TD>畜牧兽医股<TD>瞿麦<TD>0399-4423303<TD>副楼102</TABLE>""",
        "th and td never closed, upper-case tags",
        path=INNER,
        records=[
            {"股室": "办公室", "负责人": "晏清", "办公电话": "0399-4423301", "办公地点": "主楼201"},
            {"股室": "种植业股", "负责人": "南乔", "办公电话": "0399-4423302", "办公地点": "主楼305"},
            {"股室": "畜牧兽医股", "负责人": "瞿麦", "办公电话": "0399-4423303", "办公地点": "副楼102"},
        ],
        never=("地址", "邮编"),
        no_published=True,
    ),
    art(
        "inner_table_rowspan_unit",
        "epoint",
        "洛棠县人力资源和社会保障局科室及下属单位",
        """<h2 class="ewb-article-tt">洛棠县人力资源和社会保障局科室及下属单位</h2><table><tr><th>单位名称</th><th>负责人</th><th>办公电话</th></tr><tr><td>就业促进股</td><td>车同轨</td><td>0399-3397001</td></tr><tr><td>仲裁院</td><td>支离</td><td>0399-3397002</td></tr>
<tr><td>社会保险事业管理局</td><td></td><td>0399-3397003</td></tr></table><p>办公地址：洛棠县棠梨镇和谐路28号</p>""",
        "one office has no 负责人; an address for all stands below",
        path=INNER,
        records=[
            {"单位名称": "就业促进股", "负责人": "车同轨", "办公电话": "0399-3397001"},
            {"单位名称": "仲裁院", "负责人": "支离", "办公电话": "0399-3397002"},
            {"单位名称": "社会保险事业管理局", "办公电话": "0399-3397003"},
        ],
        foot=True,
        no_published=True,
    ),
    art(
        "inner_transposed_table",
        "boot",
        "鹭汀区司法局派出机构",
        """<h1>鹭汀区司法局派出机构</h1><table class="table"><tr><th scope="row">机构名称</th><td>滨湖司法所</td><td>旧埠司法所</td></tr><tr><th scope="row">负责人</th><td>隋珠</td><td>和靖</td></tr><tr><th scope="row">联系电话</th><td>0399-8806201</td><td>0399-8806202</td></tr></table>""",
        "labels down the first column, one office a column",
        path=INNER,
        records=[
            {"机构名称": "滨湖司法所", "负责人": "隋珠", "联系电话": "0399-8806201"},
            {"机构名称": "旧埠司法所", "负责人": "和靖", "联系电话": "0399-8806202"},
        ],
        never=("电子邮箱",),
        no_published=True,
    ),
    art(
        "leader_tabs_hidden_details",
        "trs",
        "岚谷县人民政府领导之窗",
        """<h2>岚谷县人民政府领导之窗</h2><ul class="tab-hd"><li class="on">程越</li><li>靳言</li></ul><div class="tab-bd"><div class="item"><img src="./ld1.jpg" alt="程越"><p>职务：县委副书记、县长</p><p>工作分工：领导县政府全面工作。</p></div>
<div class="item" style="display:none"><img src="./ld2.jpg" alt="靳言"><p>职务：县委常委、常务副县长</p><p>工作分工：负责县政府常务工作，协管审计。</p></div></div>""",
        "tabs: the second person appears on a click, which a reader makes",
        path=LEAD,
        records=[
            {"职务": "县委副书记、县长", "工作分工": "领导县政府全面工作。"},
            {"职务": "县委常委、常务副县长", "工作分工": "负责县政府常务工作，协管审计。"},
        ],
        pictures=("程越", "靳言"),
        foot=True,
        no_published=True,
    ),
    art(
        "leader_head_row_colspan_title",
        "hanweb",
        "松垣县水利局领导成员名单",
        f"""<table border=1 width=100%><tr><td colspan=3 align=center><b>松垣县水利局领导成员名单</b></td></tr><tr><td>姓　名</td><td>职　务</td><td>联系电话</td></tr><tr><td>欧阳澍</td><td>局　长</td><td>0399-6656101</td></tr><tr><td>上官洵</td><td>副局长</td><td>0399-6656102</td></tr></table>{duties(4)}""",
        "the title fills the first row, the heads the second",
        path=LEAD,
        records=[
            {"姓名": "欧阳澍", "职务": "局　长", "联系电话": "0399-6656101"},
            {"姓名": "上官洵", "职务": "副局长", "联系电话": "0399-6656102"},
        ],
        foot=True,
        no_published=True,
    ),
]
