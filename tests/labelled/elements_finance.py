"""Money: budgets, final accounts, the three public expenses, purchasing; the opposites and the years."""

from __future__ import annotations

from tests.labelled._elements_kit import LINPU, QINGLAN, SHIPAN, Child, Post, column, doc, lab, stm
from tests.labelled.form import Case

PATH = ("政务公开", "信息公开目录", "重点领域信息公开", "财政资金")
BUY = ("政务公开", "信息公开目录", "重点领域信息公开", "政府采购")
THREE = "“三公”经费信息"
TRADE = "政府采购信息"

CASES: list[Case] = [
    column(
        "budget_and_final",
        "both reports of the county are posted with their official titles",
        PATH,
        [
            doc("财政预决算报告", want="present"),
            doc("财政预算报告", want="present"),
            doc("财政决算报告", want="present"),
            doc("“三公”经费决算表及说明", want="missing"),
            doc("政府采购目录", want="missing"),
            stm("政府债务限额和余额情况", want="present"),
        ],
        posts=[
            Post("关于云澜县2025年财政决算（草案）的报告", "2026-09-15"),
            Post("云澜县2025年财政决算报告", "2026-09-28"),
            Post("云澜县2025年预算执行情况和2026年财政预算报告", "2026-02-10"),
            Post(
                "云澜县2025年地方政府债务限额和余额情况表",
                "2026-09-28",
                "<p>2025年全县政府债务限额18.2亿元，年末余额16.9亿元。</p>",
            ),
        ],
    ),
    column(
        "budget_without_final",
        "only budgets; the final accounts are missing and the neighbours' stand in the side list",
        ("政务公开", "信息公开目录", "重点领域信息公开", "部门预决算"),
        [
            doc("部门预算", want="present"),
            doc("部门决算", want="missing", why="the side list's link is another agency's"),
            doc("部门预算表", want="present", why="an attachment"),
            doc("预算编制说明", want="present", why="an attachment"),
            doc("部门决算表", want="missing"),
            doc("决算情况说明", want="missing"),
        ],
        posts=[
            Post(
                "云澜县科学技术局2026年部门预算公开",
                "2026-02-25",
                "<p>根据预算法规定，现将我局2026年部门预算予以公开。</p>",
                (
                    ("附件1.部门预算表（2026）.xls", "./P0202602251.xls"),
                    ("附件2.2026年预算编制说明.docx", "./P0202602252.docx"),
                ),
            ),
            Post("云澜县科学技术局2025年部门预算公开", "2025-02-27"),
        ],
        side=(("柳汀乡2025年部门决算公开", "2026-09-20"), ("秋冬季森林防火倡议书", "2026-11-11")),
    ),
    column(
        "final_without_budget",
        "only final accounts",
        ("政务公开", "法定主动公开内容", "财政预决算"),
        [
            doc("部门决算", want="present"),
            doc("部门预算", want="missing"),
            doc("本年度预算、报表及说明", want="missing"),
            doc("上年度决算、报表及说明", want="present"),
            doc("2024年度部门决算", want="present"),
            doc("2022年度部门决算", want="missing"),
        ],
        posts=[
            Post(
                "青岚市文化和旅游局2025年度部门决算",
                "2026-08-30",
                "<p>一、部门概况</p><p>二、2025年度部门决算报表（见附件）</p><p>三、2025年度部门决算情况说明：本年收入总计2301.5万元……</p>",
                (("2025年度部门决算公开表.xlsx", "./P02026083001.xlsx"),),
            ),
            Post("青岚市文化和旅游局2024年度部门决算", "2025-08-29"),
        ],
        place=QINGLAN,
        style="platform",
    ),
    column(
        "budget_near_misses",
        "notices about budgeting, trainings and meetings, none of the documents",
        PATH,
        [
            doc("部门预算", want="missing", why="a notice to prepare it"),
            doc("部门决算", want="missing", why="news of a meeting"),
            doc("财政预决算报告", want="missing"),
            doc("绩效评价结果", want="missing", why="a training about it"),
            stm("预决算公开工作开展情况", want=("present", "unclear")),
        ],
        posts=[
            Post("关于做好2027年部门预算编制工作的通知", "2026-10-12"),
            Post(
                "县财政局召开2025年度部门决算布置会",
                "2026-01-08",
                "<p>1月7日，县财政局召开部门决算布置会，全县86家预算单位参加。</p>",
            ),
            Post("县财政局举办预算绩效评价业务培训", "2026-04-19"),
            Post("县财政局开展预决算公开检查", "2026-10-30", "<p>检查组对30家单位的预决算公开时间、内容进行了逐项核对。</p>"),
        ],
    ),
    column(
        "three_expenses_full",
        "all the numbers in the article of the final accounts",
        ("政务公开", "信息公开", "重点领域信息公开", "财政资金", "部门预决算及三公经费"),
        [
            lab("因公出国(境)团组数及人数", want="present", parent=THREE),
            lab("公务用车购置数及保有量", want="present", parent=THREE),
            lab("国内公务接待的批次、人数", want="present", parent=THREE),
            stm("“三公”经费增减变化原因", want="present", parent=THREE),
            doc("财政预决算报告", want=("missing", "unclear", "present"), why="only the final accounts of the office"),
        ],
        posts=[
            Post(
                "云澜县人民政府办公室2025年度部门决算及“三公”经费公开说明",
                "2026-09-10",
                "<p>2025年“三公”经费支出合计12.4万元，比上年减少1.6万元，减少原因是严格控制公务接待、压减车辆运行费用。</p>"
                "<p>1.因公出国（境）费0万元，全年因公出国（境）团组0个，累计0人次。</p>"
                "<p>2.公务用车购置及运行维护费9.8万元，公务用车购置数0辆，年末保有量4辆。</p>"
                "<p>3.公务接待费2.6万元，国内公务接待41批次，共312人次。</p>",
            )
        ],
    ),
    column(
        "three_expenses_gaps",
        "sums only; numbers of trips, cars and guests are not told",
        PATH,
        [
            doc("“三公”经费预算表", want="present"),
            lab("因公出国(境)团组数及人数", want="missing", parent=THREE),
            lab("国内公务接待的批次、人数", want="missing", parent=THREE),
            lab("公务接待费", want="present", parent=THREE),
            stm("“三公”经费增减变化原因", want="missing", parent=THREE),
        ],
        posts=[
            Post(
                "临浦区统计局2026年“三公”经费预算表",
                "2026-02-20",
                "<table><tr><td>项目</td><td>预算数（万元）</td></tr><tr><td>因公出国（境）费</td><td>0</td></tr>"
                "<tr><td>公务用车运行费</td><td>3.5</td></tr><tr><td>公务接待费</td><td>0.8</td></tr></table>",
            )
        ],
        place=LINPU,
    ),
    column(
        "purchase_partial",
        "notices and results of purchases; no contract, no decision on a complaint",
        BUY,
        [
            doc("采购项目信息", want="present", parent=TRADE),
            doc("采购公告", want="present", parent=TRADE),
            doc("采购文件", want="present", parent=TRADE, why="an attachment of the notice"),
            doc("中标或成交结果", want="present", parent=TRADE),
            doc("采购合同", want="missing", parent=TRADE),
            doc("投诉处理结果", want="missing", parent=TRADE),
            doc("单一来源采购公示", want="missing", parent=TRADE),
        ],
        posts=[
            Post("云澜县智慧课堂设备采购项目成交结果公告", "2026-05-22"),
            Post(
                "云澜县智慧课堂设备采购项目竞争性磋商公告",
                "2026-04-30",
                "<p>项目编号：YLCG-2026-013，预算金额：186万元。潜在供应商应于5月11日前获取采购文件。</p>",
                (("智慧课堂设备采购项目采购文件.doc", "./P0202604301.doc"),),
            ),
            Post("云澜县校园食堂食材配送服务招标公告", "2026-03-18"),
            Post("云澜县校园食堂食材配送服务中标公告", "2026-04-16"),
        ],
    ),
    column(
        "purchase_full",
        "every step of a purchase in the words of the ministry",
        ("政务公开", "法定主动公开内容", "政府采购项目信息"),
        [
            doc("招标公告", want="present"),
            doc("资格预审公告", want="missing"),
            doc("单一来源采购公示", want="present"),
            doc("中标（成交）结果公告", want="present"),
            doc("政府采购合同公告等", want="present"),
            doc("政府集中采购目录", want="present"),
            doc("投诉处理决定", want="present"),
        ],
        posts=[
            Post("临浦区污水管网改造项目合同公告", "2026-08-14"),
            Post("临浦区污水管网改造项目中标结果公告", "2026-07-23"),
            Post("临浦区污水管网改造项目公开招标公告", "2026-06-25"),
            Post("临浦区环境监测站在线监测系统维护服务单一来源采购公示", "2026-05-08"),
            Post("临浦区财政局关于印发临浦区2026年政府集中采购目录及标准的通知", "2026-01-05"),
            Post("临浦区财政局政府采购投诉处理决定书（临财采诉〔2026〕2号）", "2026-06-01"),
        ],
        place=LINPU,
        style="table",
    ),
    column(
        "budget_child_columns",
        "child columns for budget and final accounts; that of the three expenses is empty",
        PATH,
        [
            doc("部门预算", want="present"),
            doc("部门决算", want="present"),
            doc("三公经费公开信息", want="missing", why="the child column holds nothing"),
            doc("2026年部门预算", want="present"),
            doc("2023年部门决算", want="missing"),
            doc("财政专项资金管理办法", want="missing"),
        ],
        children=[
            Child("部门预算", (Post("石畔镇2026年部门预算", "2026-02-18"), Post("石畔镇2025年部门预算", "2025-02-19"))),
            Child("部门决算", (Post("石畔镇2025年部门决算", "2026-09-02"), Post("石畔镇2024年部门决算", "2025-09-04"))),
            Child("三公经费"),
        ],
        place=SHIPAN,
    ),
    column(
        "budget_old_year",
        "the newest budget is three years old",
        PATH,
        [
            doc("2026年度部门预算", want="missing"),
            doc("2023年度部门预算", want="present"),
            doc("2025年度部门决算报表及说明", want="missing"),
            doc("2026年“三公”经费预算", want="missing"),
            doc("2022年度部门决算", want="present"),
        ],
        posts=[
            Post("青岚市地震局2023年度部门预算", "2023-02-20"),
            Post("青岚市地震局2022年度部门决算", "2023-09-11"),
            Post("青岚市地震局2022年“三公”经费预算", "2022-02-21"),
        ],
        place=QINGLAN,
    ),
    column(
        "budget_scan",
        "a title that says little, the content in a scanned PDF",
        PATH,
        [
            doc("预算编制说明", want="unclear"),
            lab("因公出国(境)团组数及人数", want="unclear", parent=THREE),
            lab("公务用车购置数及保有量", want="unclear", parent=THREE),
            stm("机关运行经费安排情况", want="unclear"),
            doc("2026年部门预算", want="present", why="the title names it"),
        ],
        posts=[
            Post(
                "云澜县气象局2026年部门预算公开",
                "2026-02-24",
                "<p>详见附件。</p>",
                (("云澜县气象局公开材料（扫描件）.pdf", "./P0202602240011.pdf"),),
            )
        ],
    ),
    column(
        "budget_article_failed",
        "the articles of final accounts and performance answer 500",
        PATH,
        [
            doc("部门决算", want=("present", "unclear"), why="the title stands in the list, the article cannot be read"),
            lab("国内公务接待的批次、人数", want="unclear", parent=THREE),
            stm("“三公”经费增减变化原因", want="unclear", parent=THREE),
            doc("绩效评价结果", want=("present", "unclear")),
            doc("部门预算", want=("present", "unclear"), why="posted, the article is refused"),
        ],
        posts=[
            Post("云澜县住房和城乡建设局2025年部门决算", "2026-09-08", status=500),
            Post("云澜县住房和城乡建设局2025年项目支出绩效评价结果", "2026-09-08", status=500),
            Post("云澜县住房和城乡建设局2026年部门预算", "2026-02-22", status=403),
        ],
    ),
    column(
        "performance",
        "goals are published, results are not",
        ("政务公开", "法定主动公开内容", "部门预算绩效"),
        [
            doc("绩效目标", want="present"),
            doc("绩效评价结果", want="missing"),
            doc("项目支出绩效目标表", want="present"),
            doc("部门整体支出绩效自评报告", want="missing"),
        ],
        posts=[
            Post("临浦区审计局2026年部门整体支出绩效目标", "2026-02-26"),
            Post(
                "临浦区审计局2026年项目支出绩效目标表", "2026-02-26", None, (("项目支出绩效目标表.xlsx", "./P0202602266.xlsx"),)
            ),
        ],
        place=LINPU,
    ),
    column(
        "fees",
        "the directory of charges: names, bases, standards in a table",
        ("政务公开", "信息公开目录", "行政事业性收费"),
        [
            doc("行政事业性收费目录清单", want="present"),
            lab("收费标准", want="present"),
            lab("收费依据", want="present"),
            lab("监督电话", want="missing"),
            doc("政府性基金目录清单", want="missing"),
        ],
        posts=[
            Post(
                "云澜县2026年行政事业性收费目录清单",
                "2026-01-30",
                "<table><tr><th>序号</th><th>项目名称</th><th>收费依据</th><th>收费标准</th></tr>"
                "<tr><td>1</td><td>不动产登记费</td><td>云价费〔2021〕9号</td><td>住宅80元/件</td></tr>"
                "<tr><td>2</td><td>城镇垃圾处理费</td><td>云价费〔2020〕3号</td><td>6元/户·月</td></tr></table>",
            )
        ],
    ),
    column(
        "subsidy_money",
        "special funds: the allocation is there, supervision is not",
        ("政务公开", "信息公开目录", "重点领域信息公开", "专项资金"),
        [
            doc("财政专项扶贫资金分配使用方案", want="present"),
            stm("扶贫资金使用情况", want="present"),
            doc("专项资金绩效考核结果", want="missing"),
            stm("违规违纪问题整改督促的相关工作信息", want="missing"),
        ],
        posts=[
            Post("云澜县2026年财政专项扶贫资金分配使用方案", "2026-03-27"),
            Post(
                "云澜县2026年上半年财政扶贫资金使用情况公示",
                "2026-07-15",
                "<p>截至6月底，全县到位财政扶贫资金4210万元，已支出2986万元，支出进度70.9%，主要用于产业道路和饮水工程。</p>",
            ),
        ],
    ),
]
