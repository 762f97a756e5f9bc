"""Documents 03 to 05 and 16: workbooks with several sheets, merges, hidden rows, levels in cells, and a wrong suffix."""

# A row of a table on one line reads as a row.
# fmt: off
from __future__ import annotations

import datetime
from typing import Any

import xlsxwriter
import xlwt

from .kit import HERE, REQUEST, documents, due, expect, images, item, labels, opens, statements

FREE: dict[str, Any] = {"audience": None, "mode": None, "channels": [], "on_website": None}


def spans(sheet: Any, top: int, rows: list[list[Any]], form: Any = None) -> None:
    """Write rows; "^" continues the cell above as a merged one."""
    for at in range(len(rows[0])):
        down = 0
        while down < len(rows):
            end = down
            while end + 1 < len(rows) and rows[end + 1][at] == "^":
                end += 1
            value = rows[down][at]
            if end > down:
                sheet.merge_range(top + down, at, top + end, at, value, form)
            elif value != "":
                sheet.write(top + down, at, value, form)
            down = end + 1


HEAD_03 = ["序号", "公开类别", "事项名称", "公开内容", "一级栏目", "二级栏目", "三级栏目", "公开时限（工作日）", "责任科室", "公开属性"]
SHEET_A = [
    [1, "基础信息", "机构设置", "1.内设机构；2.直属单位", "政务公开", "法定主动公开内容", "机构设置", 20, "办公室", "主动公开"],
    [2, "^", "领导班子", "1、姓名 2、职务 3、分工 4、照片", "^", "^", "领导之窗", 20, "^", "主动公开"],
    ["隐藏", "^", "作废事项", "原工商注册信息", "^", "^", "企业注册", 20, "^", "主动公开"],
    [3, "^", "政策文件", "规范性文件及其他文件", "^", "^", "政策文件", 5, "法规科", "主动公开"],
    [4, "^", "信访答复", "信访事项处理意见", "互动交流", "网上信访", "", 15, "办公室", "依申请公开"],
]
SHEET_B = [
    [5, "食品安全", "食品抽检", "抽检产品名称、标称生产企业、检验项目、检验结果", "政务公开", "重点领域", "食品药品", 20, "食品科、抽检中心", "主动公开"],
    [6, "特种设备", "隐患通报", "特种设备安全隐患通报", "政务公开", "重点领域", "特种设备", 3, "特设科", "主动公开"],
    [6, "特种设备", "隐患通报", "特种设备安全隐患通报", "政务公开", "重点领域", "特种设备", 3, "特设科", "主动公开"],
]


def write_03() -> None:
    """A cover sheet, two sheets of items, a hidden old sheet, a hidden row, column levels in three cells."""
    book = xlsxwriter.Workbook(str(HERE / "03_fengze_shichangju.xlsx"))
    form = book.add_format({"text_wrap": True, "border": 1})
    cover = book.add_worksheet("封面")
    cover.merge_range("A3:F3", "枫泽市市场监督管理局\n政务公开事项目录", form)
    cover.write("B6", "二〇二五年八月", form)
    cover.write("B8", "填表说明：1.本表一式两份；2.各科室不得擅自增减栏目。", form)
    for name, rows, hidden in (("通用", SHEET_A, 2), ("业务", SHEET_B, None)):
        sheet = book.add_worksheet(name)
        sheet.merge_range(0, 0, 0, 9, f"枫泽市市场监督管理局政务公开事项目录（{name}部分）", form)
        sheet.write(1, 0, "编制单位：枫泽市市场监督管理局", form)
        sheet.merge_range(2, 4, 2, 6, "公开栏目", form)
        for at, text in enumerate(HEAD_03):
            if at in (4, 5, 6):
                sheet.write(3, at, text, form)
            else:
                sheet.merge_range(2, at, 3, at, text, form)
        spans(sheet, 4, rows, form)
        if hidden is not None:
            sheet.set_row(4 + hidden, None, None, {"hidden": True})
        sheet.write(5 + len(rows), 1, "备注：本表由办公室负责解释。", form)
        sheet.write(6 + len(rows), 1, "审核：张××　　填表：李××", form)
    old = book.add_worksheet("2019旧版（作废）")
    for down, line in enumerate([HEAD_03, [1, "旧", "旧事项", "旧内容", "旧", "旧", "旧", 20, "旧", "主动公开"]]):
        old.write_row(down, 0, line)
    old.hide()
    book.set_properties({"created": datetime.datetime(2025, 8, 1)})
    book.close()
    expect("03_fengze_shichangju.xlsx", "枫泽市市场监督管理局政务公开事项目录", "枫泽市人民政府", items_03(),
           [(4, "on_request"), (7, "duplicate")])


def days(amount: int) -> dict[str, Any]:
    """The heading says the unit, the cell only the number."""
    return due(str(amount), amount=amount, unit="working_day")


def items_03() -> list[dict[str, Any]]:
    """What a person reads in 03."""
    free = {**FREE, "mode": "主动公开"}
    base = "政务公开/法定主动公开内容/"
    alarm = item("6", ["隐患通报"], documents("特种设备安全隐患通报"), ["政务公开/重点领域/特种设备"], days(3), responsible=["特设科"], **free, category="特种设备")
    return [
        item("1", ["机构设置"], opens("内设机构", "直属单位"), [base + "机构设置"], days(20), responsible=["办公室"], **free, category="基础信息"),
        item("2", ["领导班子"], labels("姓名", "职务", "分工") + images("照片"), [base + "领导之窗"], days(20), responsible=["办公室"], **free, category="基础信息"),
        item("3", ["政策文件"], documents("规范性文件", "其他文件"), [base + "政策文件"], days(5), responsible=["法规科"], **free, category="基础信息"),
        item("4", ["信访答复"], documents("信访事项处理意见"), ["互动交流/网上信访"], days(15), responsible=["办公室"],
             **{**free, "mode": REQUEST}, category="基础信息"),
        item("5", ["食品抽检"], labels("抽检产品名称", "标称生产企业", "检验项目", "检验结果"), ["政务公开/重点领域/食品药品"], days(20),
             responsible=["食品科", "抽检中心"], **free, category="食品安全"),
        alarm, dict(alarm),
    ]


SIX = ["一级目录", "二级目录", "三级目录", "四级目录", "五级目录", "六级目录"]
BODY_04: list[list[Any]] = [
    ["政务公开", "政府信息公开", "法定主动公开内容", "履职依据", "", "", "法律、法规、规章", "6个月", "政策法规科", "http://www.mingxi.example.gov.cn/zwgk/lzyj/"],
    ["^", "^", "^", "机构职能", "机构设置", "内设科室", "科室名称、职责、电话", "1年", "人事教育科", "http://www.mingxi.example.gov.cn/zwgk/jgzn/nsks/"],
    ["^", "^", "^", "^", "^", "直属单位", "单位名称、地址、联系方式", "1年", "^", "http://www.mingxi.example.gov.cn/zwgk/jgzn/zsdw/"],
    ["^", "^", "^", "财政信息", "预算决算", "", "部门预算、部门决算、“三公”经费", "每年一次", "财务科", "http://www.mingxi.example.gov.cn/zwgk/czxx/"],
    ["^", "^", "政府信息公开年报", "", "", "", "政府信息公开工作年度报告", "1月31日前", "办公室", "http://www.mingxi.example.gov.cn/zwgk/nb/"],
    ["新闻中心", "工作动态", "", "", "", "", "工作动态", "2周", "宣传科", "http://www.mingxi.example.gov.cn/xwzx/"],
    ["^", "通知公告", "", "", "", "", "通知、公告、公示", "及时更新，最迟6个月内必须有更新", "各科室", ""],
    ["互动交流", "局长信箱", "", "", "", "", "局长信箱来信及答复", "5个工作日内答复", "办公室", "http://www.mingxi.example.gov.cn/hdjl/jzxx/"],
]


def write_04() -> None:
    """Six levels of columns, one a cell, and nothing else that names the item; an address for each."""
    book = xlsxwriter.Workbook(str(HERE / "04_mingxi_jiaoyu.xlsx"))
    form = book.add_format({"text_wrap": True, "border": 1})
    sheet = book.add_worksheet("Sheet1")
    sheet.merge_range("A1:J1", "茗溪县教育局网站栏目信息公开保障责任清单", form)
    sheet.merge_range("A2:J2", "说明：更新频率为栏目最低更新要求。", form)
    sheet.merge_range("A3:F3", "栏目名称", form)
    for at, text in enumerate(SIX):
        sheet.write(3, at, text, form)
    for at, text in ((6, "公开内容"), (7, "更新频率"), (8, "保障部门"), (9, "链接地址")):
        sheet.merge_range(2, at, 3, at, text, form)
    spans(sheet, 4, BODY_04, form)
    sheet.merge_range(13, 0, 13, 9, "注：链接地址如有变动，以网站为准。", form)
    book.close()
    expect("04_mingxi_jiaoyu.xlsx", "茗溪县教育局网站栏目信息公开保障责任清单", "茗溪县人民政府网", items_04(), [],
           note="levels of items are not named by this document: level1 and level2 are not compared")


def items_04() -> list[dict[str, Any]]:
    """What a person reads in 04; its levels are its columns."""
    base = "政务公开/政府信息公开/法定主动公开内容/"
    rows = [
        ("法律、法规、规章", documents("法律", "法规", "规章"), base + "履职依据", due("6个月", every="P6M"), "政策法规科"),
        ("", labels("科室名称", "科室职责", "科室电话"), base + "机构职能/机构设置/内设科室", due("1年", every="P1Y"), "人事教育科"),
        ("", labels("单位名称", "单位地址", "联系方式"), base + "机构职能/机构设置/直属单位", due("1年", every="P1Y"), "人事教育科"),
        ("", documents("部门预算", "部门决算", "“三公”经费"), base + "财政信息/预算决算", due("每年一次", every="P1Y"), "财务科"),
        ("", documents("政府信息公开工作年度报告"), "政务公开/政府信息公开/政府信息公开年报", due("1月31日前", by="01-31"), "办公室"),
        ("", opens("工作动态"), "新闻中心/工作动态", due("2周", every="P2W"), "宣传科"),
        ("", documents("通知", "公告", "公示"), "新闻中心/通知公告", due("及时更新，最迟6个月内必须有更新", every="P6M"), "各科室"),
        ("", opens("局长信箱来信及答复"), "互动交流/局长信箱", due("5个工作日内答复", amount=5, unit="working_day"), "办公室"),
    ]
    found = [item(None, [None], elements, [column], deadline, responsible=[who], **FREE) for _, elements, column, deadline, who in rows]
    return [{key: value for key, value in one.items() if key not in ("level1", "level2")} for one in found]


HEAD_05 = ["编号", "主题分类", "信息名称", "具体内容", "公开路径", "公开期限", "责任单位", "公开范围", "公开依据"]
BODY_05: list[list[Any]] = [
    [1.0, "综合政务", "工作规划", "中长期规划、年度计划", "政务公开\\规划计划", "自信息形成之日起二十个工作日内", "办公室", "全社会", "《政府信息公开条例》"],
    [2.0, "", "统计信息", "交通运输统计月报", "政务公开\\统计信息", "每月15日前", "综合规划科", "全社会", "同上"],
    [3.0, "", "应急管理", "应急预案、预警信息、应对情况", "政务公开\\应急管理", "即时公开", "安全监督科", "全社会", "《突发事件应对法》"],
    ["", "道路运输", "客运线路许可", "许可结果", "政务公开\\行政许可", "自行政许可决定作出之日起七个工作日内", "运输管理科/行政审批科", "全社会", "《行政许可法》"],
    [5.0, "", "驾校信誉考核", "考核结果", "政务公开\\重点领域\\驾培管理", "一季度一次", "同上", "全社会", "同上"],
    [6.0, "", "出租汽车投诉", "投诉处理结果", "", "半年一次", "同上", "当事人", "同上"],
    [7.0, "工程建设", "重大项目", "批准结果信息、招标投标信息、质量安全监督信息、竣工有关信息", "政务公开\\重大项目", "", "建设管理科", "全社会", "国办发〔2017〕94号"],
]


def write_05() -> None:
    """The old binary form; numbers as floats; 同上; a hidden column; a missing number; a deadline left out."""
    book = xlwt.Workbook(encoding="gbk")
    sheet = book.add_sheet("目录")
    sheet.write_merge(0, 0, 0, 8, "岚山区交通运输局政府信息主动公开目录")
    sheet.write_merge(1, 1, 0, 8, "（2024年12月）")
    for at, text in enumerate(HEAD_05):
        sheet.write(2, at, text)
    for down, cells in enumerate(BODY_05, 3):
        for at, value in enumerate(cells):
            if value != "" and not (at == 1 and down in (3, 6)):
                sheet.write(down, at, value)
    sheet.write_merge(3, 5, 1, 1, "综合政务")
    sheet.write_merge(6, 8, 1, 1, "道路运输")
    sheet.write_merge(11, 11, 0, 8, "说明：以上信息依法不予公开的除外。")
    book.add_sheet("Sheet2")
    book.save(str(HERE / "05_lanshan_jiaotong.xls"))
    expect("05_lanshan_jiaotong.xls", "岚山区交通运输局政府信息主动公开目录", "岚山区人民政府", items_05(),
           [(4, "missing_number"), (7, "no_deadline")])


def items_05() -> list[dict[str, Any]]:
    """What a person reads in 05."""
    free: dict[str, Any] = {"channels": [], "on_website": None, "mode": None}
    return [
        item("1", ["工作规划"], documents("中长期规划", "年度计划"), ["政务公开/规划计划"],
             due("自信息形成之日起二十个工作日内", "formed", 20, "working_day"), responsible=["办公室"], **free, category="综合政务"),
        item("2", ["统计信息"], documents("交通运输统计月报"), ["政务公开/统计信息"], due("每月15日前", every="P1M"), responsible=["综合规划科"], **free, category="综合政务"),
        item("3", ["应急管理"], documents("应急预案", "预警信息") + statements("应对情况"), ["政务公开/应急管理"],
             due("即时公开", unit="immediate"), responsible=["安全监督科"], **free, category="综合政务"),
        item(None, ["客运线路许可"], documents("许可结果"), ["政务公开/行政许可"],
             due("自行政许可决定作出之日起七个工作日内", "decision", 7, "working_day"), responsible=["运输管理科", "行政审批科"], **free, category="道路运输"),
        item("5", ["驾校信誉考核"], documents("考核结果"), ["政务公开/重点领域/驾培管理"], due("一季度一次", every="P3M"),
             responsible=["运输管理科", "行政审批科"], **free, category="道路运输"),
        item("6", ["出租汽车投诉"], documents("投诉处理结果"), [], due("半年一次", every="P6M"),
             responsible=["运输管理科", "行政审批科"], **{**free, "audience": "当事人"}, category="道路运输"),
        item("7", ["重大项目"], opens("批准结果信息", "招标投标信息", "质量安全监督信息", "竣工有关信息"), ["政务公开/重大项目"],
             due(""), responsible=["建设管理科"], **free, category="工程建设"),
    ]


DEADLINES: list[tuple[str, dict[str, Any]]] = [
    ("政务信息产生或变更之日起 20 个工作日内（法律法规另有规定的，从其规定）", {"trigger": "formed_or_changed", "amount": 20, "unit": "working_day"}),
    ("信息產生、變更之日起20個工作日內公開，保持長期公開", {"trigger": "formed_or_changed", "amount": 20, "unit": "working_day", "long_term": True}),
    ("信息形成后２０工作日内", {"trigger": "formed", "amount": 20, "unit": "working_day"}),
    ("信息形成或变更5日内", {"trigger": "formed_or_changed", "amount": 5, "unit": "day"}),
    ("本级人民代表大会或其常务委员会批准后20日内", {"trigger": "approval", "amount": 20, "unit": "day"}),
    ("文件公开后3个工作日内发布解读", {"trigger": "published", "amount": 3, "unit": "working_day"}),
    ("与政策文件同步公开发布", {"trigger": "published", "amount": 0, "unit": "day"}),
    ("会议第二天", {"trigger": "meeting", "amount": 1, "unit": "day"}),
    ("按规定及时公开。", {"vague": True}),
    ("两周一次", {"every": "P2W"}),
    ("政策文件类一级栏目6个月内须有更新", {"every": "P6M"}),
    ("每年4月1日之前", {"by": "03-31", "every": "P1Y"}),
    ("年底前", {"by": "12-31"}),
    ("于７月底前", {"by": "07-31"}),
    ("按季度公开", {"every": "P3M"}),
    ("每半年公开一次", {"every": "P6M"}),
    ("长期公开", {"long_term": True}),
    ("信息形成或变更之日起20个工作日内公开，公示期5年", {"trigger": "formed_or_changed", "amount": 20, "unit": "working_day"}),
    ("自作出决定之日起七个工作日内公示", {"trigger": "decision", "amount": 7, "unit": "working_day"}),
    ("信息形成20个工 作日内公开", {"trigger": "formed", "amount": 20, "unit": "working_day"}),
    ("与政策文件同步发布，时间跨度不超过5个工作日", {"trigger": "published", "amount": 5, "unit": "working_day"}),
    ("每年1月31日前", {"by": "01-31", "every": "P1Y"}),
    ("信息形成之日起一个月内", {"trigger": "formed", "amount": 1, "unit": "month"}),
    ("24小时内", {"amount": 1, "unit": "day"}),
    ("实时更新", {"vague": True}),
    ("信息形成或变更之日起十五个工作日内", {"trigger": "formed_or_changed", "amount": 15, "unit": "working_day"}),
    ("收到申请之日起20个工作日内", {"trigger": "application_received", "amount": 20, "unit": "working_day"}),
    ("每两个月更新一次", {"every": "P2M"}),
]


def write_16() -> None:
    """A workbook that calls itself .xls though it is .xlsx: one deadline after another, wrapped in the cell."""
    book = xlsxwriter.Workbook(str(HERE / "16_beihe_zonghe.xls"))
    form = book.add_format({"text_wrap": True})
    sheet = book.add_worksheet("公开目录")
    sheet.write(0, 0, "北禾街道办事处政务公开标准目录", form)
    for at, text in enumerate(["序号", "一级事项", "二级事项", "公开内容（要素）", "公开时限", "公开主体", "公开渠道和载体", "全社会", "特定群体", "主动", "依申请公开", "考核分值"]):
        sheet.write(1, at, text, form)
    items = []
    for at, (raw, meaning) in enumerate(DEADLINES, 1):
        wrapped = raw[: len(raw) // 2] + "\n" + raw[len(raw) // 2:] if at % 3 == 0 else raw
        asked = meaning.get("trigger") == "application_received"
        sheet.write_row(at + 1, 0, [at, "街道事务" if at % 5 == 1 else "", f"事项{at}号公告", f"事项{at}号公告", wrapped, "党政办",
                                    "□政府网站■公示栏" if asked else "■政府网站□公示栏", "" if asked else "√", "√" if asked else "",
                                    "" if asked else "√", "√" if asked else "", 2], form)
        more: dict[str, Any] = {"mode": REQUEST, "audience": "特定群体", "on_website": False, "channels": ["公示栏"]} if asked else {}
        items.append(item(str(at), ["街道事务", f"事项{at}号公告"], documents(f"事项{at}号公告"), [], due(raw, **meaning), responsible=["党政办"], **more))
    book.close()
    expect("16_beihe_zonghe.xls", "北禾街道办事处政务公开标准目录", "禾州区人民政府", items, [(27, "on_request"), (None, "unknown_heading")])
