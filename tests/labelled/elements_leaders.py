"""Leaders and divisions: names, duties, portraits, where one person or office lacks what the others have."""

from __future__ import annotations

from tests.labelled._elements_kit import LINPU, QINGLAN, SHIPAN, Child, Post, column, doc, img, lab, srv, stm
from tests.labelled.form import Case

PATH = ("政务公开", "信息公开目录", "机构设置", "领导信息")
INNER = ("政务公开", "信息公开目录", "机构设置", "内设机构")


def person(name: str, post: str, duties: str, photo: str = "", more: str = "") -> str:
    picture = f"<img src='./{photo}' alt='{name}' width='120'>" if photo else ""
    return f"<div class='ldr'>{picture}<p>姓名：{name}</p><p>职务：{post}</p>{more}<p>工作分工：{duties}</p></div>"


CASES: list[Case] = [
    column(
        "leader_full",
        "one leader with everything; most facts run through the biography",
        PATH,
        [
            lab("姓名", want="present"),
            lab("职务", want="present"),
            lab("出生年份", want="present", why="1976年4月出生"),
            lab("性别", want="present", why="女 in the running text"),
            lab("民族", want="present", why="苗族 in the running text"),
            lab("籍贯", want="present", why="云澜人"),
            lab("学历背景", want="present"),
            lab("工作经历", want="present", why="曾任…"),
            lab("工作分工", want="present"),
            img("标准证件照", want="present"),
        ],
        body="<div class='ldjj'><img src='./W0202601.jpg' alt='张砚秋照片'><h3>张砚秋</h3><p>县人民政府办公室党组书记、主任</p>"
        "<p>张砚秋，女，苗族，1976年4月出生，云澜人，大学学历，公共管理硕士，中共党员。曾任云澜县玉屏街道党工委副书记、办事处主任，"
        "县信访局局长，2024年3月起任现职。</p><p>工作分工：主持县人民政府办公室全面工作，分管秘书科、信息科。</p></div>",
    ),
    column(
        "leader_labels",
        "a table of labels with blanks inside, some cells empty",
        PATH,
        [
            lab("姓名", want="present"),
            lab("职务", want="present"),
            lab("出生年份", want="present"),
            lab("民族", want="present"),
            lab("籍贯", want="missing", why="empty cell"),
            lab("学历背景", want="present"),
            lab("工作分工", want="present", why="called 分管工作"),
            lab("工作经历", want="missing"),
            img("标准证件照", want="missing", why="placeholder 暂无照片"),
        ],
        body="<table><tr><td rowspan='6'><img src='/images/nophoto.jpg' alt='暂无照片'></td><td>姓　　名</td><td>丁沐云</td></tr>"
        "<tr><td>职　　务</td><td>党组成员、副局长</td></tr><tr><td>出生年月</td><td>1981.09</td></tr><tr><td>民　　族</td><td>彝族</td></tr>"
        "<tr><td>籍　　贯</td><td></td></tr><tr><td>学　　历</td><td>研究生</td></tr>"
        "<tr><td colspan='2'>分管工作</td><td>分管规划股、统计股，联系北坡乡。</td></tr></table>",
        style="table",
    ),
    column(
        "leader_one_lacks",
        "three leaders, the second without a division of work and without a portrait",
        PATH,
        [
            lab("姓名", want="present"),
            lab("职务", want="present"),
            lab("工作分工", want="missing", why="the second has the bare label"),
            img("标准证件照", want="missing", why="the second has none"),
            lab("民族", want="missing"),
        ],
        body=person("葛青禾", "局长", "主持全面工作。", "p1.jpg")
        + person("闵思远", "副局长", "")
        + person("邬一帆", "副局长", "负责教研、招生考试。", "p3.jpg"),
        place=LINPU,
    ),
    column(
        "leader_all_have",
        "three leaders, all with duties, telephone and portrait",
        ("政务公开", "法定主动公开内容", "领导之窗"),
        [
            lab("领导姓名", want="present"),
            lab("职务", want="present"),
            lab("领导分工", want="present"),
            lab("办公电话", want="present", parent="办公联系方式"),
            img("领导照片", want="present"),
            lab("领导简历", want="missing", why="neither birth nor career"),
        ],
        body="".join(
            person(n, p, d, f, f"<p>办公电话：0399-52{t}</p>")
            for n, p, d, f, t in (
                ("谈明珂", "党组书记、局长", "主持全面工作，分管人事。", "a1.jpg", "01001"),
                ("巫怀瑾", "副局长", "分管执法大队、法规科。", "a2.jpg", "01002"),
                ("习之遥", "总工程师", "分管质监站、科技科。", "a3.jpg", "01003"),
            )
        ),
        place=QINGLAN,
        style="platform",
    ),
    column(
        "leader_articles",
        "a list of names; each article has the person's facts",
        PATH,
        [
            lab("姓名", want="present"),
            lab("职务", want="present"),
            lab("领导简历", want="present"),
            lab("领导分工", want="present"),
            img("照片", want="present"),
            lab("办公电话", want="missing"),
        ],
        posts=[
            Post(
                "石畔镇党委副书记、镇长　冷松涛",
                "2026-05-06",
                "<p><img src='./lst.jpg' alt='冷松涛'></p><p>冷松涛，男，汉族，1983年2月出生，青岚杉林人，在职大学学历。历任青岚市团委干事、"
                "石畔镇副镇长，现任石畔镇党委副书记、镇长。</p><p>工作分工：领导镇人民政府全面工作，负责财政、审计。</p>",
            ),
            Post(
                "石畔镇党委委员、副镇长　柳听澜",
                "2026-05-06",
                "<p><img src='./ltl.jpg' alt='柳听澜'></p><p>柳听澜，女，壮族，1989年7月出生，云澜柳汀人，大学学历。曾任石畔镇党政办主任，"
                "现任石畔镇党委委员、副镇长。</p><p>工作分工：负责教育、卫生、民政、残联工作。</p>",
            ),
        ],
        place=SHIPAN,
    ),
    column(
        "leader_article_failed",
        "the second person's article answers 500",
        PATH,
        [
            lab("姓名", want="present", why="names stand in the list"),
            lab("工作分工", want="unclear"),
            lab("工作经历", want="unclear"),
            img("标准证件照", want="unclear"),
            lab("籍贯", want=("missing", "unclear"), why="the first, readable person has none"),
        ],
        posts=[
            Post(
                "局长：花仲谋",
                "2026-04-11",
                "<p><img src='./hzm.jpg' alt='花仲谋'></p><p>花仲谋，男，汉族，1975年生，大专学历，曾任县畜牧站站长。</p><p>工作分工：主持全面工作。</p>",
            ),
            Post("副局长：苗若虚", "2026-04-11", status=500),
        ],
    ),
    column(
        "leader_names_only",
        "nothing but names and posts",
        PATH,
        [
            lab("姓名", want="present"),
            lab("职务", want="present"),
            lab("工作分工", want="missing"),
            lab("领导简历", want="missing"),
            img("领导照片", want="missing", why="only icons and an arrow"),
            stm("领导活动相关信息", want="missing"),
        ],
        body="<ul class='ldb'><li><img src='/images/dot.gif' alt=''>局　长：应怀素</li><li><img src='/images/dot.gif' alt=''>副局长：卞知秋</li>"
        "<li><img src='/images/dot.gif' alt=''>副局长：娄望舒</li></ul><img src='/images/arrow.png' alt='返回顶部'>",
    ),
    column(
        "leader_not_the_mailbox",
        "the column leads to a mailbox of the leader and says nothing about persons",
        ("政务公开", "领导信箱"),
        [
            lab("领导姓名", want="missing"),
            lab("领导简历", want="missing"),
            lab("领导分工", want="missing"),
            srv("局长信箱", want="present"),
        ],
        body="<h3>局长信箱</h3><form action='./submit' method='post'><label>主题</label><input name='subject'><label>您的姓名</label><input name='xm'>"
        "<label>内容</label><textarea name='content'></textarea><input type='submit' value='提交信件'></form>",
    ),
    column(
        "leader_division_notice",
        "the division of work as an official notice, biographies in a child column",
        PATH,
        [
            lab("领导分工", want="present", why="the notice lists everyone's work"),
            lab("领导简历", want="present"),
            stm("领导活动相关信息", want="present"),
            stm("领导讲话", want="missing"),
        ],
        posts=[
            Post(
                "临浦区商务局关于调整领导班子成员工作分工的通知",
                "2026-07-02",
                "<p>各科室：经研究，现将领导班子成员工作分工调整如下：</p><p>冉既白局长：主持全面工作。</p><p>贡南乔副局长：分管电商科、市场科。</p>",
            ),
            Post(
                "局长冉既白调研夜间经济集聚区",
                "2026-06-21",
                "<p>6月20日，局长冉既白到望湖步行街调研夜间经济，现场协调用电、停车等问题。</p>",
            ),
            Post(
                "副局长贡南乔走访外贸企业", "2026-05-17", "<p>5月16日，副局长贡南乔走访三家外贸企业，了解订单和通关情况。</p>"
            ),
        ],
        children=[
            Child(
                "领导简历",
                body="<p>冉既白，男，1978年8月生，本科学历，曾任临浦区招商局副局长。</p>"
                "<p>贡南乔，女，1985年1月生，研究生学历，曾任望湖街道办事处副主任。</p>",
            )
        ],
        place=LINPU,
    ),
    column(
        "leader_lone_picture",
        "one portrait-like picture without any word, beside it one name",
        PATH,
        [
            img("照片", want=("unclear", "present"), why="no alt, but it stands beside the only name"),
            lab("姓名", want="present"),
            lab("出生年份", want="missing"),
            lab("负责人姓名", want="present", why="主要负责人"),
        ],
        body="<div><img src='./20260108153022.jpg'></div><p>主要负责人：鞠微澜</p><p>职务：青岚市档案馆馆长</p>",
        place=QINGLAN,
    ),
    column(
        "leader_scan",
        "the introduction of the leaders is a scanned PDF in the page",
        PATH,
        [
            lab("姓名", want="unclear"),
            lab("职务", want="unclear"),
            lab("工作分工", want="unclear"),
            img("领导照片", want="unclear"),
        ],
        posts=[Post("领导班子情况", "2026-03-03", "<p></p>", (("领导班子情况.pdf", "./P020260303001.pdf"),))],
    ),
    column(
        "leader_portrait_caption",
        "portraits without alt, each with the name as caption",
        PATH,
        [
            img("标准证件照", want="present"),
            lab("姓名", want="present"),
            lab("政治面貌", want="missing"),
        ],
        body="<table><tr><td><img src='./r1.jpg'><br>蓝听雨　主任</td><td><img src='./r2.jpg'><br>常默言　副主任</td></tr></table>",
        style="table",
    ),
    column(
        "inner_table",
        "a table of five divisions, all filled",
        INNER,
        [
            lab("内设机构名称", want="present"),
            lab("主要职责", want="present"),
            lab("联系电话", want="present"),
            lab("负责人", want="missing", why="no such column"),
        ],
        body="<table><tr><th>科室名称</th><th>主要职责</th><th>电话</th></tr>"
        + "".join(
            f"<tr><td>{n}</td><td>{d}</td><td>0399-703{t}</td></tr>"
            for n, d, t in (
                ("办公室", "负责文电、会务、机要、档案等机关日常运转工作。", "3211"),
                ("规划财务科", "编制科技发展规划，管理科技经费。", "3212"),
                ("成果转化科", "推进科技成果登记、评价与转化。", "3213"),
                ("高新技术科", "组织高新技术企业培育和申报。", "3214"),
                ("农村科技科", "管理农业科技园区和科技特派员。", "3215"),
            )
        )
        + "</table>",
    ),
    column(
        "inner_one_without",
        "the table lacks one division's telephone and all heads",
        INNER,
        [
            lab("科室名称", want="present"),
            lab("工作职责", want="present"),
            lab("联系电话", want="missing", why="综合科 has an empty cell"),
            lab("负责人", want="missing", why="the column is blank"),
        ],
        body="<table><tr><td>科室</td><td>职责</td><td>负责人</td><td>联系电话</td></tr>"
        "<tr><td>综合科</td><td>负责机关政务、财务、后勤。</td><td></td><td></td></tr>"
        "<tr><td>审批科</td><td>负责受理和办理行政许可事项。</td><td></td><td>0399-6134002</td></tr></table>",
        place=LINPU,
        style="table",
    ),
    column(
        "inner_prose",
        "numbered paragraphs, the telephone at the end of each",
        INNER,
        [
            lab("内设机构名称", want="present"),
            lab("主要职责", want="present"),
            lab("联系电话", want="present"),
            lab("科室负责人", want="present"),
        ],
        body="<p>（一）办公室。负责机关日常运转、政务公开、信访等工作。负责人：车辞树；联系电话：0399-5266001。</p>"
        "<p>（二）社会救助科。拟订社会救助标准，指导低保、特困供养工作。负责人：宁可染；联系电话：0399-5266002。</p>"
        "<p>（三）养老服务科。承担老年人福利和养老服务体系建设工作。负责人：沙雁回；联系电话：0399-5266003。</p>",
        place=QINGLAN,
    ),
    column(
        "inner_names_only",
        "names of divisions, one switchboard number for all",
        INNER,
        [
            lab("内设机构名称", want="present"),
            lab("主要职责", want="missing"),
            lab("联系电话", want=("present", "missing", "unclear"), why="one number for the whole office"),
            img("组织架构图", want="missing"),
        ],
        body="<p>局机关设下列内设机构：办公室、人事科、法规科、执法监督科、信访科。</p><p>总机：0399-7044000（转各科室）</p>",
    ),
    column(
        "inner_articles",
        "one article a division",
        INNER,
        [
            lab("内设机构名称", want="present"),
            lab("主要职责", want="present"),
            lab("联系电话", want="present"),
            lab("办公时间", want="missing"),
        ],
        posts=[
            Post(
                "办公室", "2026-01-14", "<p>主要职责：负责局机关文秘、会务、档案、保密工作。</p><p>联系电话：0399-7077101</p>"
            ),
            Post("防汛抗旱科", "2026-01-14", "<p>主要职责：组织协调指导全县防汛抗旱工作。</p><p>联系电话：0399-7077102</p>"),
            Post("救援协调科", "2026-01-14", "<p>主要职责：统筹应急救援力量建设。</p><p>联系电话：0399-7077103</p>"),
        ],
    ),
    column(
        "inner_chart",
        "an organisation chart with caption; duties stand nowhere as text",
        INNER,
        [
            img("组织架构图", want="present"),
            lab("主要职责", want=("unclear", "missing"), why="perhaps inside the chart"),
            lab("联系电话", want=("unclear", "missing")),
            lab("内设机构名称", want=("unclear", "present")),
        ],
        body="<p style='text-align:center'><img src='./jgt.png' alt='临浦区城市管理局组织架构图'></p>"
        "<p style='text-align:center'>图：临浦区城市管理局组织架构图</p>",
        place=LINPU,
    ),
    column(
        "inner_and_units",
        "divisions and subordinate units in child columns, the units' page refused",
        ("政务公开", "法定主动公开内容", "内设机构及下属单位"),
        [
            lab("内设机构设置", want="present"),
            lab("内设机构职能", want="present"),
            lab("负责人姓名", want="present", parent="内设机构"),
            lab("负责人姓名", want="unclear", parent="下属单位"),
            lab("办公地址", want="unclear", parent="下属单位"),
            doc("事业单位法人年度报告", want=("missing", "unclear")),
        ],
        children=[
            Child(
                "内设机构",
                body="<p>1.办公室　职能：承担文秘、党务、财务工作。负责人：史鹤鸣</p><p>2.水政科　职能：承担水行政执法监督。负责人：卓清嘉</p>",
            ),
            Child("下属单位", status=403, body="<p>禁止访问</p>"),
        ],
    ),
]
