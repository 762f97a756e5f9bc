"""Documents by their titles: lists of powers, rules, plans, reports, minutes, answers to proposals; opposites and near misses."""

from __future__ import annotations

from tests.labelled._elements_kit import LINPU, QINGLAN, SHIPAN, Child, Post, column, doc, lab, stm
from tests.labelled.form import Case

CASES: list[Case] = [
    column(
        "powers_without_duties",
        "the list of powers is there, the list of responsibilities is not",
        ("政务公开", "信息公开", "重点领域信息公开", "权责清单"),
        [
            doc("行政权力清单", want="present"),
            doc("责任清单", want="missing"),
            doc("公共服务事项清单", want="present"),
            doc("中介服务清单", want="missing"),
            doc("权责清单动态调整情况", want=("missing", "unclear")),
            doc("负面清单", want="missing"),
        ],
        posts=[
            Post("云澜县应急管理局行政权力清单（2026年版）", "2026-03-19", None, (("行政权力清单.xls", "./P0202603191.xls"),)),
            Post("云澜县应急管理局公共服务事项清单", "2026-03-19"),
        ],
    ),
    column(
        "duties_and_powers",
        "one combined list under a full official title, a notice of its change",
        ("政务公开", "法定主动公开内容", "权责清单"),
        [
            doc("权责清单", want="present"),
            doc("权力清单", want="present"),
            doc("责任清单", want="present"),
            stm("权责清单动态调整情况", want="present"),
            doc("行政许可事项清单", want="missing"),
            doc("随机抽查事项清单", want="missing"),
        ],
        posts=[
            Post("临浦区人民政府办公室关于公布《临浦区政府部门权力清单和责任清单（2025年本）》的通知", "2025-12-22"),
            Post("临浦区人民政府办公室关于调整部分权责清单事项的公告", "2026-06-30"),
        ],
        place=LINPU,
        style="platform",
    ),
    column(
        "random_checks",
        "double-random checks: list, results; the register of the checked is an attachment",
        ("政务公开", "信息公开目录", "双随机一公开"),
        [
            doc("抽查事项清单", want="present"),
            doc("检查对象名录", want="present", why="an attachment inside an article"),
            stm("抽查情况", want="present"),
            doc("查处结果", want="present"),
            doc("执法检查人员名录库", want="missing"),
            doc("2025年度抽查工作计划", want="missing"),
        ],
        posts=[
            Post("青岚市市场监督管理局随机抽查事项清单（第四版）", "2026-02-13"),
            Post(
                "青岚市2026年度“双随机、一公开”抽查工作计划",
                "2026-03-02",
                "<p>现将本年度抽查工作计划予以公布。</p>",
                (("附件1：年度抽查计划表.xlsx", "./P020260302a.xlsx"), ("附件2：检查对象名录.xlsx", "./P020260302b.xlsx")),
            ),
            Post(
                "关于2026年第二季度双随机抽查情况及查处结果的公示",
                "2026-07-08",
                "<p>本季度共抽查市场主体146户，未发现问题121户，责令改正22户，立案查处3户，具体查处结果见下表。</p>",
            ),
        ],
        place=QINGLAN,
    ),
    column(
        "policy_files",
        "official titles with 关于印发《…》的通知; kinds asked that are not there",
        ("政务公开", "信息公开目录", "基础信息公开", "政策文件"),
        [
            doc("部门文件", want="present"),
            doc("规范性文件", want=("present", "unclear"), why="a method with 办规 in its number"),
            doc("公租房管理办法", want="present"),
            doc("规范性文件清理结果", want="missing"),
            doc("废止类规范性文件目录", want="missing"),
            doc("应急预案", want="missing"),
        ],
        posts=[
            Post("云澜县住房和城乡建设局关于印发《云澜县公租房管理办法》的通知（云建规〔2026〕1号）", "2026-04-03"),
            Post("云澜县住房和城乡建设局关于加强物业服务企业监管的通知", "2026-05-14"),
            Post("云澜县住房和城乡建设局关于印发2026年工作要点的通知", "2026-02-28"),
        ],
    ),
    column(
        "rules_cleared",
        "results of clearing the rules; the list of those abolished is attached",
        ("政务公开", "信息公开目录", "规范性文件清理"),
        [
            doc("规范性文件清理结果", want="present"),
            doc("已修改、废止、失效的规范性文件目录", want="present"),
            doc("继续有效的规范性文件目录", want="present"),
            stm("规范性文件定期清理情况", want="present"),
            doc("规范性文件备案信息", want="missing"),
            doc("规范性文件合法性审核意见", want="missing"),
        ],
        posts=[
            Post(
                "临浦区人民政府关于2025年度规范性文件清理结果的通告",
                "2026-01-16",
                "<p>经清理，继续有效的规范性文件43件，修改2件，废止5件，宣布失效4件。</p>",
                (("继续有效的规范性文件目录.docx", "./P1.docx"), ("修改、废止和失效的规范性文件目录.docx", "./P2.docx")),
            ),
            Post("临浦区司法局关于开展规范性文件定期清理工作的通知", "2025-10-20"),
        ],
        place=LINPU,
    ),
    column(
        "interpretation",
        "interpretations in words and by the person in charge; none by picture",
        ("解读回应", "政策解读"),
        [
            doc("政策解读", want="present"),
            doc("对区政府办公室印发的公开发布的相关文件进行解读的材料", want="present"),
            doc("负责人解读", want="present"),
            doc("图文解读", want="missing"),
            doc("政策原文", want=("missing", "unclear")),
        ],
        posts=[
            Post("《临浦区政府投资项目管理办法》政策解读", "2026-06-18"),
            Post("负责人解读｜区政府办公室主任解读《临浦区促进消费若干措施》", "2026-05-29"),
            Post("一问一答：临浦区老旧小区改造怎么申请", "2026-04-02"),
        ],
        place=LINPU,
        style="table",
    ),
    column(
        "policy_not_interpretation",
        "the document itself is no interpretation of it",
        ("政务公开", "政策解读"),
        [
            doc("政策解读材料", want="missing"),
            doc("解读方案", want="missing"),
            doc("招商引资优惠政策", want="present"),
        ],
        posts=[
            Post("云澜县人民政府关于印发《云澜县招商引资优惠政策》的通知", "2026-03-11"),
            Post("云澜县人民政府关于加快茶产业发展的实施意见", "2026-03-25"),
        ],
    ),
    column(
        "plans",
        "a five-year plan, a yearly plan and last year's summary",
        ("政务公开", "信息公开目录", "规划计划"),
        [
            doc("中长期发展规划", want="present"),
            doc("年度工作计划", want="present"),
            doc("工作总结", want="present"),
            doc("国土空间规划", want="missing"),
            doc("2026年工作要点", want="present"),
            doc("2023年工作总结", want="missing"),
        ],
        posts=[
            Post("青岚市“十五五”林业发展规划（2026—2030年）", "2026-05-30"),
            Post("青岚市林业和草原局2026年工作要点", "2026-01-29"),
            Post("青岚市林业和草原局2026年度工作计划", "2026-01-19"),
            Post("青岚市林业和草原局2025年工作总结", "2025-12-30"),
        ],
        place=QINGLAN,
    ),
    column(
        "statistics",
        "the statistical communiqué of last year and monthly figures",
        ("政务公开", "信息公开目录", "统计信息"),
        [
            doc("国民经济和社会发展统计公报", want="present"),
            doc("2025年统计公报", want="present"),
            doc("月度统计数据", want="present"),
            doc("人口普查公报", want="missing"),
            doc("统计年鉴", want="missing"),
            stm("经济运行情况", want="present"),
        ],
        posts=[
            Post("云澜县2025年国民经济和社会发展统计公报", "2026-04-10"),
            Post("2026年1—9月全县经济运行情况", "2026-10-28", "<p>前三季度全县地区生产总值63.4亿元，同比增长5.8%。</p>"),
            Post("2026年9月云澜县主要统计数据", "2026-10-20"),
            Post("2026年8月云澜县主要统计数据", "2026-09-19"),
        ],
    ),
    column(
        "annual_reports",
        "yearly reports on openness up to last year",
        ("政务公开", "政府信息公开年报"),
        [
            doc("政府信息公开工作年度报告", want="present"),
            doc("2025年度政府信息公开工作年度报告", want="present"),
            doc("2021年度政府信息公开工作年度报告", want="missing"),
            doc("政府网站工作年度报表", want="missing", why="the report of the website is another one"),
            doc("法治政府建设年度报告", want="missing"),
        ],
        posts=[
            Post("石畔镇2025年政府信息公开工作年度报告", "2026-01-22"),
            Post("石畔镇2024年政府信息公开工作年度报告", "2025-01-24"),
            Post("石畔镇2023年政府信息公开工作年度报告", "2024-01-25"),
        ],
        place=SHIPAN,
        style="platform",
    ),
    column(
        "annual_reports_stopped",
        "reports of the website ended three years ago",
        ("政务公开", "网站工作年报"),
        [
            doc("2025年政府网站工作年度报表", want="missing"),
            doc("2022年政府网站工作年度报表", want="present"),
            doc("政府信息公开工作年度报告", want="missing"),
            doc("政府网站监管年度报表", want="missing"),
        ],
        posts=[
            Post("云澜县人民政府网站工作年度报表（2022年度）", "2023-01-28"),
            Post("云澜县人民政府网站工作年度报表（2021年度）", "2022-01-27"),
        ],
    ),
    column(
        "openness_set",
        "guide, catalogue, rules in child columns; the list of what is not open is nowhere",
        ("政务公开", "信息公开目录", "机构设置", "政府信息公开专栏"),
        [
            doc("公开指南", want="present"),
            doc("公开目录", want="present"),
            doc("公开年报", want="present"),
            doc("公开制度", want="present"),
            doc("非公开信息目录", want="missing"),
            doc("公共企事业单位公开事项目录", want="missing"),
        ],
        children=[
            Child(
                "政府信息公开指南", body="<p>为方便公民、法人和其他组织获取政府信息，编制本指南。受理机构：县政府办公室。</p>"
            ),
            Child("政府信息公开目录", (Post("云澜县林业和草原局政府信息公开目录（2026版）", "2026-03-06"),)),
            Child("政府信息公开制度", (Post("云澜县林业和草原局政府信息发布审核制度", "2026-03-06"),)),
            Child("政府信息公开年报", (Post("云澜县林业和草原局2025年政府信息公开工作年度报告", "2026-01-23"),)),
        ],
        menu=("机构设置", "政策文件"),
    ),
    column(
        "emergency",
        "plans for emergencies by their official names; a drill is no plan",
        ("政务公开", "信息公开目录", "应急管理"),
        [
            doc("应急预案", want="present"),
            doc("自然灾害救助应急预案", want="present"),
            doc("防汛抗旱应急预案", want="missing", why="only a drill of it"),
            doc("事故调查报告", want="present"),
            doc("安全生产“黑名单”", want="missing"),
            stm("预警信息", want="present"),
        ],
        posts=[
            Post("云澜县人民政府办公室关于印发《云澜县自然灾害救助应急预案》的通知", "2026-05-09"),
            Post(
                "云澜县开展防汛抗旱应急演练",
                "2026-05-27",
                "<p>5月26日，县防汛抗旱指挥部在清渠水库组织应急演练，120人参加。</p>",
            ),
            Post("云澜县北坡采石场“3·14”边坡坍塌事故调查报告", "2026-06-20"),
            Post("云澜县气象台发布暴雨蓝色预警信号", "2026-07-19", "<p>县气象台7月19日16时发布暴雨蓝色预警，请注意防范。</p>"),
        ],
    ),
    column(
        "meetings",
        "news of executive meetings; no minutes, no plenary session",
        ("政务公开", "信息公开目录", "会议公开"),
        [
            doc("政府常务会议纪要", want=("missing", "unclear"), why="news of the meeting is no minutes"),
            stm("会议召开情况", want="present"),
            doc("政府全体会议纪要", want="missing"),
            doc("会议图解", want="missing"),
        ],
        posts=[
            Post(
                "区人民政府召开第31次常务会议",
                "2026-08-12",
                "<p>8月11日，区长主持召开区人民政府第31次常务会议。会议审议并原则通过《临浦区养老服务补贴办法》，研究了防汛工作。</p>",
            ),
            Post(
                "区人民政府召开第30次常务会议",
                "2026-07-22",
                "<p>7月21日，区人民政府召开第30次常务会议，听取上半年经济运行情况汇报。</p>",
            ),
        ],
        place=LINPU,
    ),
    column(
        "minutes",
        "minutes by their name, in an article's attachments",
        ("政务公开", "信息公开目录", "会议公开", "部门办公会议"),
        [
            doc("会议纪要", want="present"),
            doc("会议议题清单", want="present", why="an attachment"),
            doc("听证会公告", want="missing"),
        ],
        posts=[
            Post(
                "云澜县农业农村局第6次局长办公会议纪要",
                "2026-09-14",
                "<p>时间：2026年9月11日</p><p>地点：局三楼会议室</p><p>会议议定事项如下：一、同意春茶追溯体系建设方案……</p>",
                (("第6次局长办公会议议题清单.docx", "./P0202609141.docx"),),
            )
        ],
    ),
    column(
        "proposals",
        "answers to deputies' proposals; the members' motions have no answer",
        ("政务公开", "信息公开目录", "重点领域信息公开", "建议提案办理"),
        [
            doc("建议提案办理复文", want="present"),
            doc("人大代表建议办理答复", want="present"),
            doc("政协委员提案办理答复", want="missing"),
            doc("建议提案办理复文解读或回应材料", want="missing"),
            stm("本单位办理建议提案总体情况及重要工作进展", want="present"),
        ],
        posts=[
            Post("云澜县教育体育局对县十七届人大五次会议第12号建议的答复", "2026-07-30"),
            Post("关于县十七届人大五次会议第47号建议办理情况的答复", "2026-07-30"),
            Post(
                "云澜县教育体育局2026年人大代表建议办理总体情况",
                "2026-10-11",
                "<p>今年我局共承办人大代表建议9件，已全部办结，见面率、答复率100%，重点推进校门口拥堵治理等工作。</p>",
            ),
        ],
    ),
    column(
        "motions_both",
        "both kinds of answers in one list, the second on its second page",
        ("政务公开", "法定主动公开内容", "建议提案"),
        [
            doc("人大代表建议办理答复", want="present"),
            doc("政协委员提案办理答复", want="present", why="on the second page"),
            doc("2026年提案办理复文", want="missing", why="that of the motions is of 2024"),
            doc("办理工作制度", want="missing"),
        ],
        posts=[
            Post("对青岚市五届人大四次会议第88号建议的答复", "2026-08-06"),
            Post("对青岚市五届人大四次会议第31号建议的答复", "2026-08-05"),
        ],
        later=[Post("对青岚市政协五届三次会议第120号提案的答复", "2024-09-01")],
        place=QINGLAN,
    ),
    column(
        "personnel",
        "appointments and recruiting; no results of recruiting",
        ("政务公开", "信息公开目录", "人事信息"),
        [
            doc("人事任免", want="present"),
            doc("机关公务员及下属事业单位公开招聘信息", want="present"),
            doc("录用结果", want="missing"),
            doc("任前公示", want="missing"),
        ],
        posts=[
            Post("临浦区人民政府关于邵长庚等同志职务任免的通知", "2026-06-03"),
            Post("临浦区2026年事业单位公开招聘工作人员公告", "2026-03-30", None, (("岗位表.xls", "./gwb.xls"),)),
        ],
        place=LINPU,
    ),
    column(
        "projects",
        "approvals of a big project: some results posted, some not",
        ("政务公开", "信息公开目录", "重点领域信息公开", "重大建设项目"),
        [
            doc("重大建设项目批准结果信息", want="present"),
            doc("可行性研究报告审批结果", want="present"),
            doc("初步设计文件审批结果", want="missing"),
            doc("环境影响评价审批文件", want="present"),
            doc("项目建议书审批结果", want="missing"),
            doc("竣工验收报告", want="missing"),
            stm("施工期环境保护措施落实情况", want="missing"),
        ],
        posts=[
            Post("云澜县发展和改革局关于清渠水库除险加固工程可行性研究报告的批复", "2026-03-17"),
            Post("青岚市生态环境局云澜分局关于清渠水库除险加固工程环境影响报告表的批复", "2026-04-21"),
        ],
    ),
    column(
        "land",
        "taking of land: announcement and plan of compensation, no approval",
        ("政务公开", "信息公开目录", "重点领域信息公开", "征地信息"),
        [
            doc("征收土地预公告", want="present"),
            doc("征地补偿安置方案公告", want="present"),
            doc("征地批准文件", want="missing"),
            doc("“一书四方案”", want="missing"),
            lab("征地补偿标准", want="present"),
        ],
        posts=[
            Post("临浦区人民政府征收土地预公告（临征预〔2026〕4号）", "2026-02-06"),
            Post(
                "临浦区人民政府征地补偿安置方案公告（临征补〔2026〕4号）",
                "2026-04-08",
                "<p>一、征收范围：望湖街道柳堤社区集体土地2.31公顷。</p><p>二、征地补偿标准：按区片综合地价每亩5.2万元执行。</p>",
            ),
        ],
        place=LINPU,
        style="table",
    ),
    column(
        "cut_titles",
        "the list cuts its titles, the whole ones stand in the title attribute",
        ("政务公开", "通知公告"),
        [
            doc("重大行政决策事项目录", want="present"),
            doc("政府购买服务指导性目录", want="present"),
            doc("行政处罚裁量基准", want="missing"),
        ],
        posts=[
            Post(
                "青岚市人民政府关于公布2026年度重大行政决策事项目录的通知",
                "2026-03-21",
                shown="青岚市人民政府关于公布2026年度...",
            ),
            Post(
                "青岚市财政局关于印发青岚市政府购买服务指导性目录的通知",
                "2026-04-22",
                shown="青岚市财政局关于印发青岚市政府...",
            ),
        ],
        place=QINGLAN,
    ),
    column(
        "partly_covered",
        "titles share words with what is asked without being it",
        ("政务公开", "信息公开目录", "教育信息"),
        [
            doc("义务教育招生方案", want="missing", why="a plan for a contest, a notice about teachers"),
            doc("学校收费标准", want="missing"),
            doc("教育统计数据", want="missing"),
            doc("义务教育学校招生结果", want="missing"),
            doc("教师培训方案", want="present"),
        ],
        posts=[
            Post("云澜县中小学田径运动会方案", "2026-09-29"),
            Post("云澜县义务教育阶段教师交流轮岗公示", "2026-08-18"),
            Post("云澜县2026年中小学教师培训方案", "2026-04-24"),
            Post("云澜县教育体育局关于规范教育收费行为的倡议", "2026-08-30"),
        ],
    ),
    column(
        "files_as_rows",
        "rows lead straight to files",
        ("政务公开", "信息公开目录", "政策文件", "规章制度"),
        [
            doc("财务管理制度", want="present"),
            doc("政务公开工作制度", want="present"),
            doc("信息发布保密审查制度", want="missing"),
        ],
        posts=[
            Post("石畔镇财务管理制度", "2025-11-12", href="./P020251112.pdf"),
            Post("石畔镇政务公开工作制度", "2025-11-12", href="./P020251113.docx"),
        ],
        place=SHIPAN,
    ),
    column(
        "policy_card",
        "a card of benefits, an unreadable PDF under a telling title",
        ("政务公开", "信息公开目录", "惠民政策明白卡"),
        [
            doc("本部门涉及的惠民政策要点", want=("present", "unclear")),
            doc("惠民政策明白卡", want="present"),
            doc("涉农补贴申报信息（办理依据、申请程序等）", want=("missing", "unclear")),
        ],
        posts=[
            Post(
                "云澜县残联惠民政策明白卡（2026年）",
                "2026-05-15",
                "<p>见附件。</p>",
                (("惠民政策明白卡.pdf", "./P020260515.pdf"),),
            )
        ],
    ),
    column(
        "subsidies",
        "a guide to a farm subsidy with its parts",
        ("政务公开", "基层政务公开标准化规范化", "涉农补贴"),
        [
            doc("涉农补贴申报信息（办理依据、申请程序等）", want="present"),
            lab("补贴标准", want="present"),
            lab("咨询电话", want="present"),
            lab("申报截止时间", want="missing"),
            doc("补贴结果公示", want="missing"),
        ],
        posts=[
            Post(
                "石畔镇2026年农机购置补贴申报指南",
                "2026-03-23",
                "<p>一、办理依据：《青岚市农机购置补贴实施方案》。</p><p>二、补贴对象：从事农业生产的个人和组织。</p>"
                "<p>三、补贴标准：按机具档次定额补贴，一般不超过30%。</p><p>四、申请程序：自主购机—提出申请—核验—公示—兑付。</p>"
                "<p>五、咨询电话：0399-4300455</p>",
            )
        ],
        place=SHIPAN,
    ),
]
