"""Holdout articles and standing pages: days in every layout, labelled values, persons, offices, files, guides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tests.labelled.form import HOST, Answer, ArticleTruth, Case, Person
from tests.labelled.holdout_lists import hill, html, mill, rill

CASES: list[Case] = []
BODY = (
    "<p>　　近日，县水务局组织专家对在建水利工程开展质量安全巡查，共抽查项目六个，发现问题十四项，已下发整改通知书并明确责任人。</p>"
    "<p>　　巡查组强调，各参建单位要严格落实质量终身责任制，把好材料进场关、工序验收关，确保工程如期发挥效益。</p>"
)
RULE = "<p>各乡镇人民政府，县直各部门：</p><p>　　为加强节水型社会建设，经县人民政府同意，现就有关事项通知如下。</p><p>　　一、强化用水定额管理。</p>"


def add(
    name: str,
    frame,
    title: str,
    body: str,
    why: str,
    *,
    url: str = "",
    metas: str = "",
    head: bool = True,
    path: tuple[str, ...] = ("政务公开", "工作动态"),
    published: str | None = None,
    formed: str | None = None,
    no_published: bool = False,
    records: Sequence[Mapping[str, str]] = (),
    never: tuple[str, ...] = (),
    attachments: tuple[str, ...] = (),
    pictures: tuple[str, ...] = (),
    code: str = "utf-8",
    kind: str = "text/html; charset=utf-8",
    scored: bool = True,
) -> None:
    """One page. `head`: the title stands in a heading of its own; `scored`: the page has a title of its own."""
    at = HOST + (url or f"/art/a{len(CASES) + 301}.html")
    text = frame(f'<h1 class="bt">{title}</h1>{body}' if head else body, path, head=metas)
    if head:
        text = text.replace("<title>", f"<title>{title}_", 1).replace("<TITLE>", f"<TITLE>{title} ", 1)
    truth = ArticleTruth(
        title if scored else None, published, formed, tuple(Person(tuple(r.items())) for r in records), never, attachments, pictures,
        no_published,
    )  # fmt: skip
    CASES.append(Case(f"holdout {name}", frame.__name__, at, {at: html(text, kind, code)}, why, path, article=truth))


POL = ("政务公开", "政策文件")
# days
add("meta and line", hill, "雁溪县开展水利工程质量安全巡查", f'<div class="xx">2026-09-08 10:12　来源：县水务局　浏览：331次</div><div id="zoom">'
    f'{BODY}</div>',
    "a bare day beside source "
    "and counter", metas='<meta name="ArticleTitle" content="雁溪县开展水利工程质量安全巡查"><meta name="PubDate" content="2026-09-08 10:12">',
    published="2026-09-08")  # fmt: skip
add("line only", mill, "关于举办节水知识竞赛的通知", f'<p>发布时间：2026-03-05 09:30</p><div class="nr">{BODY}<p>竞赛定于2026年3月22日举行，'
    f'报名截至2026-03-18。</p></div>',
    "event days in the body are later than the post", published="2026-03-05")  # fmt: skip
add("label table", rill, "鹿岭区人民政府办公室关于加强节水型社会建设的通知",
    '<table class="bq"><tr><td>索 引 号：</td><td>003-0201/2026-00017</td><td>发文机关：</td><td>鹿岭区人民政府办公室</td></tr><tr><td>'
    '成文日期：</td><td>2026年04月21日</td>'
    f'<td>发布日期：</td><td>2026-04-28</td></tr><tr><td>文　　号：</td><td>鹿政办发〔2026〕12号</td><td>有 效 性：</td><td>有效</td></tr>'
    f'</table>{RULE}',
    "two days side by side in a table of four cells", path=POL, published="2026-04-28", formed="2026-04-21")  # fmt: skip
add("signed in numerals", hill, "雁溪县人民政府关于划定河道管理范围的通告", f'<div class="info"><span>发布日期：2026-06-18</span></div><div '
    f'class="TRS_Editor">{RULE}'
    '<p align="right">雁溪县人民政府</p><p align="right">'
    '二〇二六年六月十二日</p></div>', "the day of forming is written out at the end", path=POL,
    published="2026-06-18", formed="2026-06-12")  # fmt: skip
add("generation time in PubDate", rill, "鹿岭区水资源公报发布", f'<div class="tip">发布时间：2026-07-02 来源：区水务局</div>{BODY}',
    "PubDate and Maketime are the morning of the reading; the line is right", published="2026-07-02",
    metas='<meta name="PubDate" content="2026-11-20 04:02:11"><meta name="Maketime" '
    'content="2026-11-20 04:02:11">')  # fmt: skip
add("no day at all", mill, "云浦市水务局简介", f"<div>{BODY}</div>", "only clock, ranking and "
    "footer have days", no_published=True)  # fmt: skip
add("year month day", hill, "全县河长制工作推进会召开", f'<div class="ly"><i>来源：县融媒体中心</i><i>2026年3月5日 17:06</i><i>作者：曲晚晴</i></div>{BODY}',
    "年月日 after the source", published="2026-03-05")  # fmt: skip
add("compact day", mill, "关于开展取水口核查的通知", f"<P>[发布日期：20260105] [字号：大 中 "
    f"小]</P>{BODY}", "eight figures", published="2026-01-05")  # fmt: skip
add("publishtime tag", rill, "我区启动枯水期调度", f'<p class="i">发布日期：<publishtime>2026-10-27 08:55</publishtime>　访问量：<span '
    f'id="hits">205</span></p>{BODY}',
    "the day stands in a tag of the generator", published="2026-10-27")  # fmt: skip
add("five kinds of days", hill, "雁溪县农村供水管理办法",
    '<ul class="wjxx"><li><b>发文字号：</b>雁政发〔2026〕8号</li><li><b>成文日期：</b>2026-02-10</li><li><b>生效日期：</b>2026-05-01</li><li>'
    '<b>失效日期：</b>2031-04-30</li>'
    f'<li><b>发布日期：</b>2026-02-16</li>'
    f'</ul>{RULE}', "formed, in force, out of "
    "force, published", path=POL, published="2026-02-16", formed="2026-02-10")  # fmt: skip
add("neighbours with days", mill, "河湖“清四乱”专项行动收官", f'<p class=sj>2026-08-14</p>{BODY}<p>上一篇：<A HREF=/art/1.html>'
    f'城区内涝点改造完工</A> 2026-08-19</p>'
    "<p>下一篇：<A HREF=/art/2.html>农饮水水质抽检合格</A> "
    "2026-08-11</p>", "previous and next post have days too", published="2026-08-14")  # fmt: skip
add("updated later", hill, "雁溪县城区供水水质公告", f'<p>发布时间：2026-05-11　更新时间：2026-11-02</p>{BODY}', "the day of updating is another",
    published="2026-05-11")  # fmt: skip
add("slashes", rill, "区水务局到清涧镇宣讲水法", f'<div>时间：2026/3/9 9:05 &nbsp; 点击：<em>1080</em>'
    f'</div>{BODY}', "slashes, no zeros", published="2026-03-09")  # fmt: skip
add("address a "
    "day earlier", hill, "关于发布洪水蓝色预警的公告", f'<div class="rq2">'
    f'日期：2026-07-04</div>{BODY}', "the address says the third, the page the fourth",
    url="/zwgk/gg/202607/t20260703_48812.html", published="2026-07-04")  # fmt: skip
add("formed only", rill, "鹿岭区人民政府关于同意水库除险加固方案的批复", f'<dl><dt>成文日期</dt><dd>2025年12月3日</dd><dt>发文机关</dt><dd>鹿岭区人民政府</dd>'
    f'</dl>{RULE}',
    "no day of publication anywhere", path=POL, formed="2025-12-03", no_published=True)  # fmt: skip
add("uploaded", mill, "云浦市节约用水奖励办法", f"<TABLE BORDER=1><TR><TH>信息名称</TH><TD>云浦市节约用水奖励办法</TD></TR><TR><TH>发文日期</TH><TD>"
    f"2026-01-29</TD></TR>"
    f"<TR><TH>上载日期</TH><TD>2026-02-02</TD></TR>"
    f"</TABLE>{RULE}", "发文 is not 上载", path=POL, published="2026-02-02", formed="2026-01-29")  # fmt: skip
add("gbk article", mill, "关于水库移民后期扶持人口核定的公示", f"<P ALIGN=center>发布日期：2026-09-30 "
    f"阅读：96</P>{BODY}", "GBK bytes, the header is silent", kind="text/html",
    code="gb18030", published="2026-09-30")  # fmt: skip
CASES[-1].pages[CASES[-1].url] = Answer(CASES[-1].pages[CASES[-1].url].body.decode("gb18030").replace("charset=utf-8", "charset=gb2312")
                                        .encode("gb18030"), "text/html")  # fmt: skip

ORG = ("机构信息", "机构职能")
# standing pages with contacts
add("contacts in prose", hill, "机构职能", '<div class="nr"><p>雁溪县水务局是县人民政府工作部门。</p><p>办公地址：雁溪县双桥路9号</p><p>办公电话：0399-2411206</p>'
    "<p>办公时间：工作日8:30-12:00，14:30-17:30</p></div>", "fax and post code only in the footer", head=False, scored=False, path=ORG,
    records=[{"办公地址": "雁溪县双桥路9号", "办公电话": "0399-2411206", "办公时间": "工作日8:30-12:00，"
    "14:30-17:30"}], never=("传真", "邮编"), no_published=True)  # fmt: skip
add("contacts two cells", mill, "联系我们", "<table border=1><tr><td>单位名称</td><td>云浦市水务局</td></tr><tr><td>负责人</td><td>"
    "荀鹤年</td></tr><tr><td>电子邮箱</td>"
    "<td>sw@yunpu.example</td></tr><tr><td>传真</td><td></td>"
    "</tr></table>", "a label without a value", head=False, scored=False, path=("机构信息", "联系我们"),
    records=[{"单位名称": "云浦市水务局", "负责人": "荀鹤年", "电子邮箱": "sw@yunpu.example"}], never=("传真",))  # fmt: skip
add("contacts four cells", rill, "机构概况", "<table><tbody><tr><th>机构名称</th><td>鹿岭区水务局</td><th>办公电话</th><td>"
    "0399-2580231</td></tr><tr><th>办公地址</th>"
    "<td>鹿岭区清涧路7号</td><th>邮政编码</th><td>992500</td></tr>"
    "</tbody></table>", "two pairs a row", head=False, scored=False, path=("机构信息", "机构概况"),
    records=[{"机构名称": "鹿岭区水务局", "办公电话": "0399-2580231", "办公地址": "鹿岭区清涧路7号", "邮政编码": "992500"}], never=("联系电话",))  # fmt: skip
add("contacts in a dl", hill, "单位信息", "<dl class='xinxi'><dt>通信地址</dt><dd>雁溪县柳堤路22号移民事务中心</dd><dt>值班电话</dt><dd>"
    "0399-2411777</dd><dt>门户网站</dt>"
    "<dd>http://ym.yanxi.example/</dd></dl>", "definition list", head=False, scored=False, path=("机构信息", "单位信息"),
    records=[{"通信地址": "雁溪县柳堤路22号移民事务中心", "值班电话": "0399-2411777", "门户网站": "http://ym.yanxi.example/"}])  # fmt: skip
add("blanks in labels", mill, "机构职能", "<P>单位名称：云浦市河湖事务中心</P><P>地　　址：云浦市望江路11号</P><P>电 &nbsp; 话：0399-3120777</P><P>"
    "邮　编：993101</P>",
    "labels spread with blanks of three kinds", head=False, scored=False, path=ORG,
    records=[{"单位名称": "云浦市河湖事务中心", "地址": "云浦市望江路11号", "电话": "0399-3120777", "邮编": "993101"}])  # fmt: skip
add("several in a line", rill, "联系方式", "<p>办公地址:鹿岭区清涧路7号 &nbsp;&nbsp; 联系人:闻人朗 &nbsp;&nbsp; 联系电话:0399-2580240</p><p>"
    "监督电话:0399-2580999</p>",
    "half-width colons, three in one line", head=False, scored=False, path=("机构信息", "联系方式"),
    records=[{"办公地址": "鹿岭区清涧路7号", "联系人": "闻人朗", "联系电话": "0399-2580240", "监督电话": "0399-2580999"}], never=("传真",))  # fmt: skip
add("value on "
    "the next line", hill, "水务服务热线", "<div><strong>服务热线</strong><br>0399-2419696<br><strong>受理时间</strong><br>"
    "每日7:00至22:00<br><strong>投诉邮箱</strong><br>"
    "ts@yanxi.example</div>", "bold labels, values below", head=False, scored=False, path=("机构信息", "服务热线"),
    records=[{"服务热线": "0399-2419696", "受理时间": "每日7:00至22:00", "投诉邮箱": "ts@yanxi.example"}])  # fmt: skip
add("blank values", rill, "机构信息", "<ul><li><label>机构名称：</label><span>鹿岭区节水中心</span></li><li><label>办公电话：</label><span>"
    "</span></li><li><label>电子邮箱："
    "</label><span>暂无</span></li><li><label>办公地址：</label><span>"
    "鹿岭区清涧路9号</span></li></ul>", "nothing, and 暂无", head=False, scored=False, path=ORG,
    records=[{"机构名称": "鹿岭区节水中心", "办公地址": "鹿岭区清涧路9号"}], never=("办公电话", "电子邮箱"))  # fmt: skip

LEAD = ("政务公开", "领导之窗")
# leaders
add("one leader", hill, "季望舒", '<div class="ld"><img src="/up/jws.jpg" alt="季望舒"><p>姓名：季望舒</p><p>职务：县水务局局长</p><p>'
    '出生年月：1976年11月</p><p>工作分工：主持全面工作</p>'
    "</div>", "labels in paragraphs", head=False, path=LEAD, scored=False, pictures=("季望舒",),
    records=[{"姓名": "季望舒", "职务": "县水务局局长", "出生年月": "1976年11月", "工作分工": "主持全面工作"}], never=("办公电话",))  # fmt: skip
add("leaders as cards", rill, "领导班子", "".join(
    f'<div class="card"><p><b>姓名：</b>{n}</p><p><b>职务：</b>{j}</p><p><b>分工：</b>{w}</p></div>' for n, j, w in (
        ("池鱼渊", "局长", "主持全面工作"), ("向南枝", "副局长", "分管供水安全"), ("邢松年", "总工程师", "分管工程建设"))), "three persons, "
        "three records", head=False,
    path=LEAD, scored=False, records=[{"姓名": "池鱼渊", "职务": "局长", "分工": "主持全面工作"}, {"姓名": "向南枝", "职务": "副局长", "分工": "分管供水安全"},
                                      {"姓名": "邢松年", "职务": "总工程师", "分工": "分管工程建设"}])  # fmt: skip
add("leaders a row each", mill, "领导成员", "<table border=1><thead><tr><th>姓名</th><th>职务</th><th>办公电话</th></tr></thead>"
    "<tbody><tr><td>甘棠</td><td>局长</td>"
    "<td>0399-3120101</td></tr><tr><td>夏侯苇</td><td>副局长</td><td>0399-3120102</td></tr>"
    "</tbody></table>", "labels stand in the head row", head=False, path=LEAD,
    scored=False, records=[{"姓名": "甘棠", "职务": "局长", "办公电话": "0399-3120101"}, {"姓名": "夏侯苇", "职务": "副局长", "办公电话": "0399-3120102"}])  # fmt: skip
add("one lacks a value", hill, "领导信息", "<table><tr><th>姓名</th><th>职务</th><th>分工</th></tr><tr><td>步青云</td><td>主任</td><td>"
    "全面工作</td></tr><tr><td>蓝田玉</td>"
    "<td>副主任</td><td></td></tr></table>", "the second has no duties", head=False, path=LEAD, scored=False,
    records=[{"姓名": "步青云", "职务": "主任", "分工": "全面工作"}, {"姓名": "蓝田玉", "职务": "副主任"}])  # fmt: skip
add("persons side by side", mill, "局领导", "<table border=1><tr><th>姓名</th><td>聂清河</td><td>卫长庚</td></tr><tr><th>职务</th>"
    "<td>党组书记、局长</td><td>党组成员、副局长</td></tr>"
    "<tr><th>分管工作</th><td>主持全面工作</td><td>分管防汛抗旱</td>"
    "</tr></table>", "labels at the left, a column each person", head=False, path=LEAD, scored=False,
    records=[{"姓名": "聂清河", "职务": "党组书记、局长", "分管工作": "主持全面工作"}, {"姓名": "卫长庚", "职务": "党组成员、副局长", "分管工作": "分管防汛抗旱"}])  # fmt: skip

INN = ("机构信息", "内设机构")
# offices
add("offices in a table", rill, "内设机构", "<table class='t'><tr><td><b>内设机构名称</b></td><td><b>主要职责</b></td><td><b>联系电话</b>"
    "</td></tr><tr><td>办公室</td><td>负责文电、会务、"
    "机要工作</td><td>0399-2580201</td></tr><tr><td>河湖股</td><td>承担河湖长制日常工作</td><td>0399-2580202</td>"
    "</tr></table>", "a head row without th", head=False,
    path=INN, scored=False, records=[{"内设机构名称": "办公室", "主要职责": "负责文电、会务、机要工作", "联系电话": "0399-2580201"},
                                     {"内设机构名称": "河湖股", "主要职责": "承担河湖长制日常工作", "联系电话": "0399-2580202"}])  # fmt: skip
add("offices "
    "under headings", mill, "内设机构", "<div><h3>供水科</h3><p>负责人：覃远山</p><p>联系电话：0399-3120061</p><h3>水保科</h3><p>负责人：艾青萝</p>"
    "<p>联系电话：0399-3120062</p></div>",
    "a heading begins a record", head=False, path=INN, scored=False,
    records=[{"负责人": "覃远山", "联系电话": "0399-3120061"}, {"负责人": "艾青萝", "联系电话": "0399-3120062"}])  # fmt: skip
add("offices with a span", hill, "机构设置", "<table border=1><tr><th>类别</th><th>名称</th><th>电话</th></tr><tr><td rowspan=2>"
    "行政股室</td><td>财务股</td><td>0399-2411221</td></tr>"
    "<tr><td>工程股</td><td>0399-2411222</td></tr><tr><td>事业单位</td><td>灌区管理所</td><td>0399-2411223</td>"
    "</tr></table>", "the first cell spans two rows", head=False,
    path=INN, scored=False, records=[{"类别": "行政股室", "名称": "财务股", "电话": "0399-2411221"}, {"类别": "行政股室", "名称": "工程股", "电话": "0399-2411222"},
                                     {"类别": "事业单位", "名称": "灌区管理所", "电话": "0399-2411223"}])  # fmt: skip

# files and pictures
add("appendix attribute", hill, "雁溪县水务局关于开展用水统计调查的通知", f'<p>发布日期：2026-03-16</p><div class="view TRS_UEDITOR">{RULE}<p>'
    f'附件：<a appendix="true" needdownload="true" '
    'href="./P020260316381.xls" download="用水统计调查表.xls">'
    '用水统计调查表</a></p></div>', "TRS file with a number for a name", path=POL, published="2026-03-16",
    attachments=("P020260316381.xls",))  # fmt: skip
add("download servlet", rill, "鹿岭区水务局招聘编外人员公告", f'<p>发布日期：2026-04-02</p>{RULE}<p><a '
    f'href="/module/download/downfile.jsp?classid=0&amp;filename=2604021530.pdf">'
    '岗位表.pdf</a></p><p><a href="/module/download/downfile.jsp?classid=0&amp;filename=2604021531.doc">'
    '报名表.doc</a></p>', "files behind a servlet",
    published="2026-04-02", attachments=("岗位表.pdf", "报名表.doc"))  # fmt: skip
add("nothing but a file", mill, "云浦市水务局2025年度部门决算", '<p>2026-08-27</p><p><A HREF="/upfile/20260827/js2025.pdf">'
    '云浦市水务局2025年度部门决算.pdf</A></p>', "the body is one file",
    path=("财政资金", "部门决算"), published="2026-08-27", attachments=("云浦市水务局2025年度部门决算.pdf",))  # fmt: skip
add("pictures "
    "with captions", hill, "丹枫水库开闸泄洪", f'<p>2026年7月19日　来源：县水务局</p>{BODY}<p align="center"><img src="./W1.jpg" '
    f'alt="丹枫水库泄洪现场"></p><p align="center">'
    '<img src="./W2.jpg" alt="工作人员巡查大坝"></p>', "two pictures of the block; logo and banner are none", published="2026-07-19",
    pictures=("丹枫水库泄洪现场", "工作人员巡查大坝"))  # fmt: skip

GUI = ("政务服务", "办事指南")
# guides
add("guide table", rill, "取水许可办事指南", "<table><tr><td>事项名称</td><td>取水许可</td></tr><tr><td>法定时限</td><td>45个工作日</td></tr>"
    "<tr><td>承诺时限</td><td>10个工作日</td></tr>"
    "<tr><td>收费标准</td><td>不收费</td></tr><tr><td>咨询电话</td><td>0399-2580266</td></tr><tr><td>投诉电话</td><td></td>"
    "</tr></table>", "two limits, one empty cell", path=GUI,
    records=[{"事项名称": "取水许可", "法定时限": "45个工作日", "承诺时限": "10个工作日", "收费标准": "不收费", "咨询电话": "0399-2580266"}], never=("投诉电话",),
    no_published=True)  # fmt: skip
add("guide headings", hill, "河道管理范围内建设项目审批办事指南", "<div><h4>一、受理地点</h4><p>雁溪县政务服务中心2楼8号窗口</p><h4>二、办理时限</h4><p>20个工作日</p>"
    "<h4>三、咨询电话</h4>"
    "<p>0399-2411300</p></div>", "numbered headings are labels", path=GUI,
    records=[{"受理地点": "雁溪县政务服务中心2楼8号窗口", "办理时限": "20个工作日", "咨询电话": "0399-2411300"}], never=("传真",))  # fmt: skip
add("news with "
    "phones inside", mill, "市水务局公布夏季供水服务热线", f"<p>发布时间：2026-06-30　来源：市水务局</p>{BODY}<p>市民如遇停水，可拨打24小时服务热线0399-3119696。</p>",
    "a number without a label of its own; the footer's is another", published="2026-06-30", never=("地址", "电话"))  # fmt: skip
