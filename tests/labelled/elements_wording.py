"""How catalogs write: numbered, long, quoted, with examples in brackets; and how pages answer: traditional, full-width, negated."""

from __future__ import annotations

from tests.labelled._elements_kit import LINPU, QINGLAN, SHIPAN, Post, column, doc, img, lab, srv, stm
from tests.labelled.form import Case

CASES: list[Case] = [
    column(
        "numbered",
        "elements keep the numbers of their catalog",
        ("政务公开", "信息公开目录", "机构设置", "机构信息"),
        [
            lab("1.机关名称", want="present"),
            lab("2.办公地址", want="present"),
            lab("(3)联系电话", want="present"),
            lab("④电子邮箱", want="missing"),
            lab("5）邮政编码", want="present"),
            lab("六、办公时间", want="missing"),
        ],
        body="<p>机关名称：云澜县医疗保障局</p><p>办公地址：云澜县康宁路66号</p><p>联系电话：0399-7029901</p><p>邮政编码：399100</p>",
    ),
    column(
        "quotes",
        "quotation marks and brackets differ between catalog and page",
        ("政务公开", "信息公开目录", "专项公开"),
        [
            doc("“十四五”教育发展规划", want="present"),
            doc("「双减」工作实施方案", want="present"),
            doc("《学校安全管理办法》", want="present"),
            doc("“十五五”教育发展规划", want="missing"),
            doc("《校车安全管理办法》", want="missing"),
        ],
        posts=[
            Post("关于印发临浦区'十四五'教育发展规划的通知", "2026-01-11"),
            Post("临浦区“双减”工作实施方案", "2026-02-14"),
            Post("关于印发〈临浦区学校安全管理办法〉的通知", "2026-03-01"),
        ],
        place=LINPU,
    ),
    column(
        "long_texts",
        "elements as long as catalogs write them",
        ("政务公开", "信息公开目录", "脱贫攻坚"),
        [
            doc("以区委、区政府，上级主管部门或区直行业主管部门名义印发的规范性文件或其他政策文件", want="present"),
            stm("中央和省、市、区财政专项扶贫资金监督检查，对违规违纪问题开展整改督促的相关工作信息", want="present"),
            stm("指导各乡镇（办）扶贫信息化和扶贫云开发使用的相关工作信息", want="missing"),
            doc("年度扶贫资金项目计划安排及完成情况", want="present"),
            stm("组织、动员非公企业、社会团体等社会力量参与扶贫开发的相关信息", want="present"),
            stm("参与农村劳动力全员培训的组织协调的相关信息", want="missing"),
        ],
        posts=[
            Post("中共临浦区委办公室 临浦区人民政府办公室印发《关于健全防止返贫监测帮扶机制的若干措施》的通知", "2026-04-05"),
            Post(
                "临浦区开展财政专项扶贫资金监督检查，督促整改问题7个",
                "2026-06-27",
                "<p>检查组对4个乡镇的扶贫资金开展检查，对违规违纪问题督促整改。</p>",
            ),
            Post("临浦区2025年度扶贫资金项目计划安排及完成情况公示", "2026-01-10"),
            Post(
                "非公企业助力扶贫：12家民营企业与村庄结对",
                "2026-05-13",
                "<p>区扶贫办组织动员12家非公企业和3个社会团体与村庄结对，参与扶贫开发。</p>",
            ),
        ],
        place=LINPU,
    ),
    column(
        "traditional_list",
        "a list in traditional characters",
        ("政务公開", "信息公開目錄", "規劃計劃"),
        [
            doc("年度工作计划", want="present"),
            doc("发展规划", want="present"),
            doc("财政预算报告", want="missing"),
            doc("工作总结", want="present"),
        ],
        posts=[
            Post("雲瀾縣僑務辦公室2026年度工作計劃", "2026-01-21"),
            Post("雲瀾縣僑務事業「十五五」發展規劃", "2026-06-05"),
            Post("雲瀾縣僑務辦公室2025年工作總結", "2025-12-28"),
        ],
    ),
    column(
        "full_width_years",
        "years in full-width digits and Chinese numerals",
        ("政务公开", "信息公开目录", "财政资金"),
        [
            doc("2026年部门预算", want="present"),
            doc("2025年部门决算", want="present"),
            doc("2024年部门决算", want="missing"),
            doc("部门预算绩效评价报告", want="missing"),
        ],
        posts=[
            Post("石畔镇２０２６年部门预算", "2026-02-17"),
            Post("石畔镇二〇二五年部门决算", "2026-09-09"),
        ],
        place=SHIPAN,
    ),
    column(
        "denied",
        "the page itself says that there is none",
        ("政务公开", "信息公开目录", "机构设置", "下属单位"),
        [
            lab("传真号码", want=("missing", "present", "unclear"), why="未设传真 is an answer, too"),
            lab("电子邮箱", want="missing", why="未开通, no value"),
            lab("联系电话", want="present"),
            srv("网上办事大厅", want="missing"),
            img("办事二维码", want="missing"),
        ],
        body="<p>云澜县农业技术推广站</p><p>联系电话：0399-7039055</p><p>传真号码：未设传真</p><p>电子邮箱：暂未开通</p><p>本站不设网上办事大厅。</p>",
    ),
    column(
        "parents_tell",
        "the same word under two parents",
        ("政务公开", "信息公开目录", "机构设置"),
        [
            lab("联系电话", want="present", parent="机关"),
            lab("办公地址", want="present", parent="机关"),
            lab("姓名", want="present", parent="机构领导"),
            lab("职务", want="present", parent="机构领导"),
            lab("联系电话", want=("missing", "unclear"), parent="机构领导"),
            img("照片", want="missing", parent="机构领导"),
        ],
        body="<h3>机关信息</h3><p>办公地址：临浦区湖滨路19号</p><p>联系电话：0399-6188801</p>"
        "<h3>机构领导</h3><p>姓名：尉迟朗　职务：局长</p><p>姓名：钟离雪　职务：副局长</p>",
        place=LINPU,
    ),
    column(
        "either_or",
        "one of two is asked: A或B stays one element",
        ("互动交流", "政务新媒体", "政务微博"),
        [
            img("政务微博二维码或链接", want="present"),
            img("政务微博图标", want="missing"),
            lab("微博名称", want="present"),
        ],
        body="<p>微博名称：石畔发布</p><p><img src='./wb.jpg' alt='石畔发布微博二维码'></p>",
        place=SHIPAN,
    ),
    column(
        "questions",
        "elements in the form of a question",
        ("政务公开", "政府信息公开指南"),
        [
            doc("是否发布政府信息公开指南，并及时更新", want="present"),
            lab("是否提供受理机构名称、通讯地址、邮编等信息", want="present"),
            srv("是否开通在线申请渠道或提供电子邮箱申请方式", want="present", why="a mail address for applications"),
            stm("是否告知救济渠道，并明确救济机关名称、地址、时限等信息", want="missing"),
        ],
        body="<h3>青岚市政府信息公开指南（2026年修订）</h3><p>更新日期：2026年4月2日</p>"
        "<p>受理机构名称：青岚市人民政府办公室；通讯地址：青岚市杉林东路6号；邮编：399300；联系电话：0399-5200301。</p>"
        "<p>申请人可将《申请表》发送至电子邮箱 ysq@qinglan.example 提出申请。</p>",
        place=QINGLAN,
    ),
]
