"""Documents 10 to 13: a GBK csv, a tab dump with shifted rows, a pipe table and one cell a line."""

# A row of a table on one line reads as a row.
# fmt: off
from __future__ import annotations

import csv
import io
from typing import Any

from .kit import HERE, REQUEST, TARGET, documents, due, expect, group, images, item, labels, opens

HEAD_10 = [["乌桕镇政务公开标准目录", "", "", "", "", "", "", "", "", ""],
           ["序号", "公开事项", "", "公开内容(要素)", "公开时限", "公开主体", "公开栏目", "", "公开渠道", "备注"],
           ["", "一级事项", "二级事项", "", "", "", "一级栏目", "二级栏目", "", ""]]
BODY_10 = [
    ["1", "乡镇概况", "基本情况", "1、乡镇简介\n2、行政区划\n3、人口数据", "信息形成或变更之日起20个工作日内", "党政综合办", "政府信息公开", "乡镇概况", "政府网站/公示栏", ""],
    ["2", "", "领导信息", "书记、镇长姓名、分工、照片", "", "", "", "领导信息", "政府网站", ""],
    ["3", "惠农补贴", "耕地地力保护补贴", "补贴标准、补贴名单、发放结果", "信息形成之日起10个工作日内", "经济发展办；财政所", "重点领域", "惠农补贴", "政府网站/村务公开栏", "重点"],
    ["4", "", "农机购置补贴", "“申请指南”、补贴额一览表、受益对象名单", "", "农业服务中心", "", "", "政府网站/村务公开栏", "重点"],
    ["5", "宅基地", "审批结果", "审批结果公示", "审批后5个工作日", "自然资源所", "重点领域", "宅基地管理", "村务公开栏", ""],
    ["", "宅基地", "政策法规", "农村宅基地有关法律法规", "信息形成或变更之日起20个工作日内", "自然资源所", "重点领域", "宅基地管理", "政府网站", ""],
    ["说明：本目录每年更新一次。", "", "", "", "", "", "", "", "", ""],
]


def write_10() -> None:
    """Cells with line breaks and commas, blanks under spans, a number left out, in GBK."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows(HEAD_10 + BODY_10)
    (HERE / "10_wujiu_zhen.csv").write_bytes(out.getvalue().encode("gbk"))
    expect("10_wujiu_zhen.csv", "乌桕镇政务公开标准目录", "柏溪县人民政府", items_10(), [(4, "no_deadline"), (5, "unticked_website"), (6, "missing_number")])


def items_10() -> list[dict[str, Any]]:
    """What a person reads in 10."""
    twenty = due("信息形成或变更之日起20个工作日内", "formed_or_changed", 20, "working_day")
    ten = due("信息形成之日起10个工作日内", "formed", 10, "working_day")
    free: dict[str, Any] = {"audience": None, "mode": None}
    village = ["政府网站", "村务公开栏"]
    return [
        item("1", ["乡镇概况", "基本情况"], opens("乡镇简介") + opens("行政区划", "人口数据"), ["政府信息公开/乡镇概况"], twenty,
             responsible=["党政综合办"], channels=["政府网站", "公示栏"], **free),
        item("2", ["乡镇概况", "领导信息"], labels("书记、镇长姓名", "书记、镇长分工") + images("书记、镇长照片"), ["政府信息公开/领导信息"], twenty,
             responsible=["党政综合办"], **free),
        item("3", ["惠农补贴", "耕地地力保护补贴"], labels("补贴标准") + documents("补贴名单", "发放结果"), ["重点领域/惠农补贴"], ten,
             responsible=["经济发展办", "财政所"], channels=village, **free),
        item("4", ["惠农补贴", "农机购置补贴"], documents("“申请指南”", "补贴额一览表", "受益对象名单"), ["重点领域/惠农补贴"], due(""),
             responsible=["农业服务中心"], channels=village, **free),
        item("5", ["宅基地", "审批结果"], documents("审批结果公示"), ["重点领域/宅基地管理"], due("审批后5个工作日", "approval", 5, "working_day"),
             responsible=["自然资源所"], channels=["村务公开栏"], on_website=False, **free),
        item(None, ["宅基地", "政策法规"], documents("农村宅基地有关法律法规"), ["重点领域/宅基地管理"], twenty, responsible=["自然资源所"], **free),
    ]


def ticks(*ticked: str) -> str:
    """The check boxes as a page's source has them."""
    return " ".join(f'<input {"checked=" + chr(34) * 2 + " " if name in ticked else ""}type="checkbox"/> {name}'
                    for name in ("政府网站", "政府公报", "政务新媒体", "政务公开栏", "其他"))


LATE = "信息产生、变更之日起10个工作日内公开，保持长期公开"
SOON = "信息产生之日起5个工作日内公开"
BASE = "璃江市人民政府网—政务公开—信息公开目录—"
HEAD_11 = ["序号\t公开事项\t\t公开内容\t网站公开栏目\t信息更新时间\t信息保障单位\t公开渠道\t公开依据\t公开对象\t\t公开方式\t",
           "\t一级事项\t二级事项\t\t\t\t\t\t\t全社会\t特定群众\t主动公开\t依申请公开"]
LAW_11 = "《中华人民共和国政府信息公开条例》（国务院令492号）"
LAW_NEW = "《中华人民共和国政府信息公开条例》（国务院令第711号）等"
BODY_11 = [
    f"1\t机构信息\t机关简介\t1. 机关名称 2. 联系方式 1) 地址 2) 电话 3) 邮编\t{BASE}机构设置—机关简介\t{LATE}\t办公室\t{ticks('政府网站')}\t{LAW_11}\t√\t\t√\t",
    f"2\t\t人事任免\t人事任免信息\t{BASE}人事信息\t{LATE}\t干部人事科\t{ticks('政府网站')}\t{LAW_NEW}\t√\t\t√\t",
    # The first level's text stands on the middle row of its block.
    f"3\t\t就业政策\t就业创业政策文件、政策解读\t{BASE}重点领域信息公开—就业创业\t{LATE}\t就业科\t{ticks('政府网站', '政务新媒体')}\t{LAW_NEW}\t√\t\t√\t",
    f"4\t就业创业\t招聘信息\t1. 招聘会公告 2. 岗位需求表\t{BASE}重点领域信息公开—就业创业、招考录用\t每月更新\t人才中心\t{ticks('政府网站')}\t{LAW_NEW}\t√\t\t√\t",
    # Shifted: two cells lost on the left, so that the content begins under 一级事项.
    f"5\t就业援助\t就业困难人员认定条件、流程、补贴名单\t{BASE}重点领域信息公开—就业创业\t{LATE}\t就业科\t{ticks('政府网站')}\t{LAW_NEW}\t√\t\t√\t",
    "HEAD",
    f"6\t社会保险\t参保登记\t参保登记办事指南\t璃江市人民政府网—政务公开信息公开目录—重点领域信息公开—社会保险\t{SOON}\t社保局\t{ticks('政府网站')}\t{LAW_NEW}\t√\t\t√\t",
    f"\t\t待遇支付\t养老、失业、工伤保险待遇标准\t{BASE}重点领域信息公开—社会保险\t{SOON}\t社保局\t{ticks('政府公报')}\t{LAW_NEW}\t√\t\t√\t",
    f"8\t\t个人权益\t个人参保缴费记录\t{BASE}重点领域信息公开—社会保险\t收到申请之日起20个工作日内\t社保局\t{ticks('其他')}\t{LAW_NEW}\t\t√\t\t√",
    f"9\t劳动关系\t劳动仲裁\t1. 仲裁指南 2. 开庭公告 3. 裁决结果\t{BASE}重点领域信息公开—劳动关系\t{SOON}\t仲裁院\t{ticks('政府网站')}\t{LAW_NEW}\t√\t\t√\t",
]


def write_11() -> None:
    """Like 000, in UTF-16 as an editor on Windows saves it; a page number between the pages."""
    lines = ["", "璃江市人力资源和社会保障局政务公开标准目录", "", *HEAD_11]
    for row in BODY_11:
        lines += ["第 1 页 共 2 页", "", *HEAD_11] if row == "HEAD" else [row]
    (HERE / "11_lijiang_renshe.txt").write_bytes("\r\n".join(lines).encode("utf-16"))
    expect("11_lijiang_renshe.txt", "璃江市人力资源和社会保障局政务公开标准目录", "璃江市人民政府网", items_11(),
           [(1, "repealed_regulation"), (3, "level_on_wrong_row"), (4, "several_columns"), (5, "shifted"), (6, "missing_separator"),
            (7, "missing_number"), (7, "unticked_website"), (8, "on_request")])


def items_11() -> list[dict[str, Any]]:
    """What a person reads in 11."""
    ten = due(LATE, "formed_or_changed", 10, "working_day", long_term=True)
    five = due(SOON, "formed", 5, "working_day")
    base = "政务公开/信息公开目录/"
    work = base + "重点领域信息公开/就业创业"
    social = [base + "重点领域信息公开/社会保险"]
    found = [
        item("1", ["机构信息", "机关简介"], labels("机关名称") + group("联系方式", labels("地址", "电话", "邮编")), [base + "机构设置/机关简介"], ten, responsible=["办公室"]),
        item("2", ["机构信息", "人事任免"], documents("人事任免信息"), [base + "人事信息"], ten, responsible=["干部人事科"]),
        item("3", ["就业创业", "就业政策"], documents("就业创业政策文件", "政策解读"), [work], ten, responsible=["就业科"], channels=["政府网站", "政务新媒体"]),
        item("4", ["就业创业", "招聘信息"], documents("招聘会公告", "岗位需求表"), [work, base + "重点领域信息公开/招考录用"], due("每月更新", every="P1M"),
             responsible=["人才中心"]),
        item("5", ["就业创业", "就业援助"], labels("就业困难人员认定条件") + opens("就业困难人员认定流程") + documents("补贴名单"), [work], ten, responsible=["就业科"]),
        item("6", ["社会保险", "参保登记"], documents("参保登记办事指南"), social, five, responsible=["社保局"]),
        item(None, ["社会保险", "待遇支付"], labels("养老、失业、工伤保险待遇标准"), social, five, responsible=["社保局"], channels=["政府公报"], on_website=False),
        item("8", ["社会保险", "个人权益"], documents("个人参保缴费记录"), social, due("收到申请之日起20个工作日内", "application_received", 20, "working_day"),
             responsible=["社保局"], channels=["其他"], on_website=False, audience=TARGET, mode=REQUEST),
        item("9", ["劳动关系", "劳动仲裁"], documents("仲裁指南", "开庭公告", "裁决结果"), [base + "重点领域信息公开/劳动关系"], five, responsible=["仲裁院"]),
    ]
    del found[4]["level1"], found[4]["level2"]  # 5 | 就业援助 | content: which of the two levels was lost the row does not say; it is flagged
    return found


TEXT_12 = """# 桐渡开发区管委会政务公开标准目录

> 编制：桐渡开发区管委会办公室　2025 年

**第一部分　综合事务**

| 序号 | 一级事项 | 二级事项 | 公开内容（要素） | 栏目路径 | 公开时限 | 公开主体 | 公开方式 |
|:---:|---|---|---|---|---|---|:-:|
| 1 | **机构信息** | 机构简介 | ①机构名称；②办公地址；③公开电话；④二维码 | 政务公开 - 机构信息 - 机构简介 | 形成或变更后20个工作日内 | 办公室 | 主动公开 |
| 2 | | 规划计划 | 发展规划<br>年度计划 | 政务公开/规划计划<br>政务公开/年度计划 | 形成后 20 个工作日内 | 经济发展局、办公室 | 主动公开 |
| 3 | 招商引资 | 招商政策 | 1. 招商优惠政策<br>2. 产业目录<br>3. 投资指南 | `招商引资 > 招商政策` | 及时 | 招商局 | 主动公开 |

**第二部分　工程建设**

| 序号 | 一级事项 | 二级事项 | 公开内容（要素） | 栏目路径 | 公开时限 | 公开主体 | 公开方式 |
|---|---|---|---|---|---|---|---|
| 4 | 项目审批 | 施工许可 | 施工许可结果（许可证号、建设单位、工程名称、建设规模） | 政务公开、项目审批、施工许可 | 许可决定作出之日起7个工作日内 | 建设局 | 主动公开 |
| 5 | | 图纸查询 | 工程竣工图纸 | | 受理申请后15个工作日内 | 建设局 | 依申请公开 |
| 6 | 征地拆迁 | 征收公告 | 征收公告、补偿方案、补偿结果 | 政务公开 / 征地拆迁 | 批准后 10 日内 | 征收办 | 主动公开 |

*注：时限以工作日计。*
"""


def write_12() -> None:
    """A pipe table in two parts with marks of emphasis; every kind of separator."""
    (HERE / "12_tongdu_kaifaqu.md").write_bytes(TEXT_12.encode("utf-8-sig"))
    expect("12_tongdu_kaifaqu.md", "桐渡开发区管委会政务公开标准目录", "桐渡开发区", items_12(),
           [(2, "several_columns"), (5, "on_request"), (5, "deadline_vs_regulation")])


def items_12() -> list[dict[str, Any]]:
    """What a person reads in 12."""
    free: dict[str, Any] = {"channels": [], "on_website": None, "audience": None}
    permit = group("施工许可结果", labels("许可证号", "建设单位", "工程名称", "建设规模"))
    found = [
        item("1", ["机构信息", "机构简介"], labels("机构名称", "办公地址", "公开电话") + images("二维码"), ["政务公开/机构信息/机构简介"],
             due("形成或变更后20个工作日内", "formed_or_changed", 20, "working_day"), responsible=["办公室"], **free),
        item("2", ["机构信息", "规划计划"], documents("发展规划", "年度计划"), ["政务公开/规划计划", "政务公开/年度计划"],
             due("形成后20个工作日内", "formed", 20, "working_day"), responsible=["经济发展局", "办公室"], **free),
        item("3", ["招商引资", "招商政策"], documents("招商优惠政策", "产业目录", "投资指南"), ["招商引资/招商政策"], due("及时", vague=True), responsible=["招商局"], **free),
        item("4", ["项目审批", "施工许可"], permit, ["政务公开/项目审批/施工许可"], due("许可决定作出之日起7个工作日内", "decision", 7, "working_day"),
             responsible=["建设局"], **free),
        item("5", ["项目审批", "图纸查询"], documents("工程竣工图纸"), [], due("受理申请后15个工作日内", "application_received", 15, "working_day"),
             responsible=["建设局"], **free, mode=REQUEST),
        item("6", ["征地拆迁", "征收公告"], documents("征收公告", "补偿方案", "补偿结果"), ["政务公开/征地拆迁"], due("批准后10日内", "approval", 10, "day"),
             responsible=["征收办"], **free),
    ]
    return [{key: value for key, value in one.items() if key != "category"} for one in found]


WAYS = "口政府网站  口政府公报\n口两微一端  口公开栏\n口其他"
WEB = WAYS.replace("口政府网站", "■政府网站")
DUTY = "自该信息形成或者变更之日\n起20个工作日内。"
BODY_13 = [
    ["1", "行政执法", "行政检查", "检查计划", "年度行政检查计划；“双随机、一公开”抽查事项清单。", "《国务院办公厅关于全面推行行政执法公示制度的指导意见》\n（国办发〔2018〕118号）。", DUTY, "县林业局", WEB, "√", "", "√", ""],
    ["2", "", "", "检查结果", "1.检查对象；\n2.检查内容；\n3.检查结果。", "《中华人民共和国森林法》；\n《中华人民共和国政府信息公开条例》（国务院令第492号）。",
     "检查结果形成之日起20个工作\n日内。", "县林业局", WEB, "√", "", "√", ""],
    ["3", "", "行政许可", "", "林木采伐许可、林地使用许可的申请条件、办理程序、审批结果。", "《中华人民共和国行政许可法》。", DUTY, "县林业局", WEB, "√", "", "√", ""],
    ["4", "公共服务", "森林防火", "火险预警", "森林火险等级预报、预警信号图标。", "《森林防火条例》（国务院令第541号）。", "及时公开。", "县林业局", WEB.replace("口两微", "■两微"), "√", "", "√", ""],
    ["5", "", "", "防火宣传", "防火期、防火区公告；报警电话12119。", "《森林防火条例》（国务院令第541号）。", "每年10月底前。", "县林业局\n县应急局", WAYS.replace("口公开栏", "■公开栏"), "√", "", "√", ""],
    ["6", "", "生态公益林", "补偿名单", "公益林补偿面积、补偿标准、补偿对象名单。", "", "", "县林业局", WEB, "", "√", "√", ""],
]


def line_of(cells: list[str]) -> str:
    """A row of the dump: a tab before each cell, its other lines flush left."""
    return "\n".join("\t" + cell for cell in cells)


def write_13() -> None:
    """Like 003: a cell a line, empty lines for empty cells, wrapped words, 口 for an empty box."""
    heads = ["\n".join("\t" + cell for cell in ("序号", "类别", "公开事项", "公开内容\n（要素）", "公开依据", "公开\n时限", "公开主体", "公开渠道和载体", "公开对象", "公开方式")),
             "\n".join("\t" + cell for cell in ("", "", "一级\n事项", "二级\n事项", "", "", "", "", "", "全社会", "特定\n群体", "主动", "依申\n请公开"))]
    blocks = ["  柘溪县林业局主动公开基本目录（2024年）", *heads, *(line_of(row) for row in BODY_13)]
    (HERE / "13_zhexi_linye.txt").write_bytes("\n\n".join(blocks).encode("gb18030"))
    expect("13_zhexi_linye.txt", "柘溪县林业局主动公开基本目录", "柘溪县人民政府", items_13(), [(2, "repealed_regulation"), (6, "no_deadline")])


def items_13() -> list[dict[str, Any]]:
    """What a person reads in 13."""
    duty = due("自该信息形成或者变更之日起20个工作日内。", "formed_or_changed", 20, "working_day")
    office = {"responsible": ["县林业局"]}
    rule, serve = {"category": "行政执法"}, {"category": "公共服务"}
    allow = ("林木采伐许可、林地使用许可的申请条件", "办理程序", "审批结果")
    return [
        item("1", ["行政检查", "检查计划"], documents("年度行政检查计划", "“双随机、一公开”抽查事项清单"), [], duty, **office, **rule),
        item("2", ["行政检查", "检查结果"], labels("检查对象") + opens("检查内容") + documents("检查结果"), [],
             due("检查结果形成之日起20个工作日内。", "formed", 20, "working_day"), **office, **rule),
        item("3", ["行政许可"], labels(allow[0]) + opens(allow[1]) + documents(allow[2]), [], duty, **office, **rule),
        item("4", ["森林防火", "火险预警"], documents("森林火险等级预报") + images("预警信号图标"), [], due("及时公开。", vague=True), **office, **serve,
             channels=["政府网站", "两微一端"]),
        item("5", ["森林防火", "防火宣传"], documents("防火期、防火区公告") + labels("报警电话12119"), [], due("每年10月底前。", by="10-31", every="P1Y"),
             responsible=["县林业局", "县应急局"], **serve, channels=["公开栏"], on_website=False),
        item("6", ["生态公益林", "补偿名单"], labels("公益林补偿面积", "补偿标准") + documents("补偿对象名单"), [], due(""), **office, **serve,
             audience="特定群体"),
    ]
