"""Prose about a subject: how money was used, how work goes on, what was answered; and subjects of which nothing is said."""

from __future__ import annotations

from tests.labelled._elements_kit import LINPU, QINGLAN, SHIPAN, Child, Post, column, doc, lab, stm
from tests.labelled.form import Case

POOR = ("政务公开", "信息公开目录", "基础信息公开", "机构设置", "政府部门", "县扶贫办（县生态移民局）")

CASES: list[Case] = [
    column(
        "poverty_funds",
        "posts about funds, projects, cooperation; some duties leave no trace",
        POOR,
        [
            stm("扶贫资金使用情况", want="present"),
            stm("扶贫项目库建设的相关工作信息", want="present"),
            stm("东西扶贫协作的统筹协调、联络服务的相关信息", want="present"),
            stm("社会扶贫捐赠的相关信息", want="missing"),
            stm("扶贫培训的统筹协调、检查指导和调查研究的相关信息", want="present"),
            stm("军民融合的相关信息", want="missing"),
            doc("年度帮扶计划", want="missing"),
        ],
        posts=[
            Post(
                "云澜县2026年扶贫资金使用情况公告",
                "2026-08-14",
                "<p>2026年安排扶贫资金3120万元，已拨付2480万元，用于产业、教育和饮水项目。</p>",
            ),
            Post("云澜县召开扶贫项目库建设推进会", "2026-07-06", "<p>会议要求各乡镇完善县级项目库，入库项目须有绩效目标。</p>"),
            Post(
                "我县与海宁岛区开展东西部扶贫协作联席会议", "2026-06-25", "<p>双方就劳务协作、产业合作等议题作了统筹协调。</p>"
            ),
            Post(
                "县扶贫办举办驻村干部扶贫培训班",
                "2026-05-18",
                "<p>培训班为期三天，由县扶贫办统筹组织，检查指导组到班调研。</p>",
            ),
        ],
    ),
    column(
        "functions_prose",
        "an introduction in prose",
        ("政务公开", "法定主动公开内容", "机构职能"),
        [
            stm("机构职能介绍", want="present"),
            stm("机关职能情况", want="present"),
            stm("人员编制情况", want="present"),
            stm("党建工作情况", want="missing"),
            stm("历史沿革", want="missing"),
        ],
        body="<p>青岚市自然资源局贯彻落实自然资源工作方针政策，履行全民所有土地、矿产、森林等自然资源资产所有者职责和国土空间用途管制职责，"
        "负责自然资源调查监测评价、统一确权登记和有偿使用工作。</p><p>机关行政编制28名，设局长1名、副局长3名，现有在职人员26人。</p>",
        place=QINGLAN,
    ),
    column(
        "meetings_held",
        "news about meetings and progress",
        ("政务公开", "信息公开目录", "工作动态"),
        [
            stm("会议召开情况", want="present"),
            stm("工作进展情况", want="present"),
            stm("重点工作推进落实情况", want="present"),
            stm("行政复议和行政应诉情况", want="missing"),
            stm("领导活动信息", want="present"),
        ],
        posts=[
            Post(
                "局党组召开三季度工作调度会议",
                "2026-10-13",
                "<p>10月12日，局党组召开三季度工作调度会议，总结前期工作，部署下一步任务。</p>",
            ),
            Post(
                "老旧小区改造工作进展：9个小区完工",
                "2026-10-02",
                "<p>截至9月底，今年计划改造的14个小区已完工9个，重点工作推进顺利。</p>",
            ),
            Post(
                "局长温知返到项目工地督导重点工作落实",
                "2026-09-21",
                "<p>9月20日，局长温知返一行督导重点项目建设推进落实情况。</p>",
            ),
        ],
        place=LINPU,
        style="table",
    ),
    column(
        "reform",
        "reform of approvals: two of five subjects",
        ("政务公开", "信息公开", "重点领域信息公开", "放管服改革"),
        [
            stm("组织、协调、推进全区政府职能转变和“放管服”改革的相关信息", want="present"),
            stm("组织、协调、推进全区深化行政审批制度改革的相关信息", want="present"),
            stm("开展相对集中行政许可权改革试点的相关信息", want="missing"),
            stm("推进行政审批中介服务事项清理规范和清理整治“红顶中介”的相关信息", want="missing"),
            stm("优化营商环境工作情况", want="present"),
        ],
        posts=[
            Post("临浦区2026年政府职能转变和“放管服”改革工作要点", "2026-03-12"),
            Post(
                "临浦区深化行政审批制度改革，压减审批环节12个",
                "2026-06-08",
                "<p>区政务服务局牵头推进行政审批制度改革，压减环节12个。</p>",
            ),
            Post(
                "临浦区优化营商环境工作情况通报",
                "2026-09-17",
                "<p>上半年全区新登记经营主体2310户，企业开办时间压缩至1个工作日。</p>",
            ),
        ],
        place=LINPU,
    ),
    column(
        "projects_of_the_year",
        "people's livelihood projects with their progress",
        ("政务公开", "信息公开目录", "重点工作、重大民生工程的推进完成情况"),
        [
            stm("民生实事推进落实情况", want="present"),
            stm("区政府工作报告牵头任务落实情况", want="missing"),
            stm("重大项目推进情况", want="present"),
            lab("责任单位", want="present"),
        ],
        posts=[
            Post(
                "石畔镇2026年民生实事推进落实情况（三季度）",
                "2026-10-10",
                "<table><tr><th>事项</th><th>责任单位</th><th>进展</th></tr><tr><td>村级卫生室改造</td><td>镇卫生院</td><td>已完成4个</td></tr></table>",
            ),
            Post("石畔镇重大项目推进情况通报", "2026-09-05", "<p>镇级重大项目7个，开工6个，完成投资8300万元。</p>"),
        ],
        place=SHIPAN,
    ),
    column(
        "nothing_arose",
        "the page says that nothing arose; other subjects are simply not there",
        ("政务公开", "信息公开目录", "行政处罚"),
        [
            stm("行政处罚决定信息", want=("present", "unclear", "missing"), why="explained: none this year"),
            stm("行政强制情况", want="missing"),
            doc("行政处罚裁量基准", want="missing"),
        ],
        body="<p>说明：截至2026年10月31日，本单位未作出行政处罚决定，无此类信息。</p>",
    ),
    column(
        "empty_column",
        "a list without a single row",
        ("政务公开", "信息公开目录", "扶贫工作"),
        [
            stm("扶贫资金使用情况", want="missing"),
            stm("扶贫工作相关简报信息", want="missing"),
            doc("财政专项扶贫资金年度计划", want="missing"),
            lab("举报电话", want="missing"),
        ],
        body="<ul class='list'></ul><p class='nodata'>共0条记录</p>",
    ),
    column(
        "not_public",
        "a list of what is not public, prose that it will not be published",
        ("政务公开", "信息公开目录", "监督检查"),
        [
            stm("监督检查情况", want=("missing", "unclear"), why="the page says that it stays closed"),
            stm("督查结果通报情况", want=("missing", "unclear")),
            doc("监督检查制度", want="present"),
        ],
        body="<p>监督检查情况涉及内部管理，依照规定不予公开。</p>",
        posts=[Post("云澜县扶贫监督检查制度", "2025-12-08")],
    ),
    column(
        "relief",
        "social relief: standards and numbers, no procedure for orphans",
        ("政务公开", "基层政务公开标准化规范化", "社会救助"),
        [
            stm("城乡最低生活保障有关政策", want="present"),
            stm("救助对象认定程序", want="present"),
            lab("救助标准", want="present"),
            stm("孤儿基本生活费发放情况", want="missing"),
            stm("困难残疾人补贴发放情况", want="present"),
            stm("社会救助人数、标准及资金支出情况", want="present"),
        ],
        posts=[
            Post(
                "青岚市城乡最低生活保障政策",
                "2026-04-15",
                "<p>一、救助标准：城市低保每人每月760元，农村低保每人每年7200元。</p><p>二、对象认定程序：本人申请、入户核查、民主评议、审核确认。</p>",
            ),
            Post(
                "青岚市2026年9月困难残疾人生活补贴发放情况",
                "2026-10-08",
                "<p>9月发放困难残疾人生活补贴1204人，资金13.2万元。</p>",
            ),
            Post(
                "青岚市2026年三季度社会救助人数、标准及资金支出",
                "2026-10-12",
                "<p>城市低保312人，支出71.1万元；农村低保2046人，支出368万元。</p>",
            ),
        ],
        place=QINGLAN,
    ),
    column(
        "environment",
        "air and water: the air monthly, the water not at all",
        ("政务公开", "信息公开目录", "环境保护"),
        [
            stm("环境空气质量状况", want="present"),
            stm("集中式生活饮用水水源监测信息", want="missing"),
            doc("重点排污单位名录", want="present"),
            stm("河长制工作进展及河湖保护情况", want="missing"),
            stm("突发环境事件调查处理情况", want="missing"),
        ],
        posts=[
            Post("2026年10月临浦区环境空气质量状况", "2026-11-06", "<p>10月优良天数30天，细颗粒物平均浓度21微克/立方米。</p>"),
            Post("2026年9月临浦区环境空气质量状况", "2026-10-09", "<p>9月优良天数29天。</p>"),
            Post("临浦区2026年重点排污单位名录", "2026-03-24", None, (("重点排污单位名录.pdf", "./pw.pdf"),)),
        ],
        place=LINPU,
        style="platform",
    ),
    column(
        "consumption_help",
        "help by buying: activities, a list of products, a hall with address and telephone",
        ("重点工作", "消费扶贫相关工作"),
        [
            stm("开展消费扶贫相关活动", want="present"),
            doc("入围对口帮扶地区“百县百品”扶贫产品名单", want="present"),
            lab("名称", want="present", parent="农特产品展示体验中心信息"),
            lab("地址", want="present", parent="农特产品展示体验中心信息"),
            lab("联系方式", want="present", parent="农特产品展示体验中心信息"),
            lab("传真", want="missing", parent="农特产品展示体验中心信息"),
        ],
        posts=[
            Post(
                "区合作交流办开展消费扶贫进社区活动",
                "2026-10-15",
                "<p>10月14日，消费扶贫进社区活动在望湖街道举行，现场成交12万元。</p>",
            ),
            Post("临浦区入围对口帮扶地区“百县百品”扶贫产品名单公布", "2026-06-16"),
            Post(
                "临浦区对口支援地区农特产品展示体验中心简介",
                "2026-05-11",
                "<p>名称：临浦区对口支援地区农特产品展示体验中心</p><p>地址：临浦区柳堤路200号</p><p>联系方式：0399-6155200</p>",
            ),
        ],
        place=LINPU,
    ),
    column(
        "statement_children",
        "subjects as child columns, one filled, one empty",
        ("政务公开", "信息公开目录", "安全生产"),
        [
            stm("执法检查信息", want="present"),
            stm("事故隐患挂牌督办信息", want="missing", why="an empty child column"),
            stm("安全警示提示信息", want="present"),
            doc("事故调查报告", want="missing"),
        ],
        children=[
            Child(
                "执法检查",
                (
                    Post(
                        "青岚市应急管理局开展加油站执法检查",
                        "2026-10-21",
                        "<p>检查加油站11家，发现隐患19条，责令限期整改。</p>",
                    ),
                ),
            ),
            Child("挂牌督办"),
            Child(
                "警示提示", (Post("冬季用火用电安全提示", "2026-11-03", "<p>天气转冷，请注意取暖安全，防范一氧化碳中毒。</p>"),)
            ),
        ],
        place=QINGLAN,
    ),
    column(
        "openness_work",
        "openness work and new media, of which only the first is spoken",
        ("政务公开", "基层政务公开标准化规范化专题"),
        [
            stm("全县政务公开、政府信息公开工作的相关信息", want="present"),
            stm("全县政务新媒体建设、管理相关信息", want="missing"),
            doc("政务公开业务培训计划", want="missing"),
            stm("政务公开业务培训开展情况", want="present"),
            doc("2026年政务公开工作实施方案", want="present"),
        ],
        posts=[
            Post("云澜县人民政府办公室关于印发《云澜县2026年政务公开工作实施方案》的通知", "2026-05-07"),
            Post(
                "云澜县举办政务公开业务培训",
                "2026-06-11",
                "<p>6月10日，县政府办举办政务公开业务培训，各单位政务公开工作人员80余人参加。</p>",
            ),
        ],
    ),
]
