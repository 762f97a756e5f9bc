"""Documents 06 and 07: PDF tables over several pages, with spans, repeated headers, and a row that a page break cuts."""

# A row of a table on one line reads as a row.
# fmt: off
from __future__ import annotations

from typing import Any

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

from .kit import HERE, TARGET, documents, due, expect, group, images, item, labels, opens, services, statements

FONT = "STSong-Light"
pdfmetrics.registerFont(UnicodeCIDFont(FONT))
CELL = ParagraphStyle("cell", fontName=FONT, fontSize=8, leading=10, wordWrap="CJK")
HEAD = ParagraphStyle("head", fontName=FONT, fontSize=14, leading=20, alignment=1)
GRID = ("GRID", (0, 0), (-1, -1), 0.5, "#000000")


def cells(rows: list[list[str]]) -> list[list[Paragraph]]:
    """Wrapped cells."""
    return [[Paragraph(text.replace("\n", "<br/>"), CELL) for text in row] for row in rows]


def footer(canvas: Any, document: Any) -> None:
    """— 3 — at the foot of every page, and the agency's name at its head."""
    canvas.setFont(FONT, 8)
    canvas.drawCentredString(420, 20, f"— {document.page} —")
    canvas.drawString(40, 570, document.title or "")


def build(name: str, story: list[Any]) -> None:
    """A landscape paper, the same bytes each time."""
    paper = SimpleDocTemplate(str(HERE / name), pagesize=landscape(A4), leftMargin=30, rightMargin=30, topMargin=40, bottomMargin=40, invariant=1,
                              title="沁源湖区文化和旅游局" if name.startswith("06") else "")
    paper.build(story, onFirstPage=footer, onLaterPages=footer)


LAW = "《中华人民共和国政府信息公开条例》（国务院令第711号）、《公共文化服务保障法》"
TICK = "■政府网站 □政府公报\n□两微一端 ■公示栏\n□其他"
TWENTY = "信息形成或者变更之日起20个工作日内"
ROWS_06 = [
    ["1", "公共文化服务", "机构信息", "1.图书馆、文化馆名称；2.开放时间；3.联系电话", LAW, TWENTY, "区文旅局公共服务科",
     "沁源湖区人民政府门户网站—政务公开—重点领域信息公开—公共文化服务—机构信息", TICK, "√", "", "√", ""],
    ["2", "", "政策文件", "公共文化领域规范性文件、政策解读材料", LAW, TWENTY, "区文旅局公共服务科",
     "沁源湖区人民政府门户网站—政务公开—重点领域信息公开—公共文化服务—政策文件", TICK, "√", "", "√", ""],
    ["3", "", "活动信息", "公益性演出公告、展览公告、讲座预告", LAW, "活动举办前3个工作日", "区文旅局公共服务科",
     "沁源湖区人民政府门户网站—政务公开—重点领域信息公开—公共文化服务—活动信息", TICK, "√", "", "√", ""],
    ["4", "文化遗产保护", "非遗名录", "1.项目名称 2.保护单位 3.代表性传承人 1)姓名 2)性别 3)照片", "《非物质文化遗产法》", TWENTY, "区文旅局非遗科",
     "沁源湖区人民政府门户网站—政务公开—重点领域信息公开-文化遗产—非遗名录", TICK, "√", "", "√", ""],
    ["5", "", "文物保护单位", "文物保护单位名录、保护范围和建设控制地带", "《文物保护法》", "公布之日起20日内", "区文旅局文物科",
     "沁源湖区人民政府门户网站—政务公开—重点领域信息公开—文化遗产—文物保护", TICK, "√", "", "√", ""],
    ["6", "文化市场", "行政许可", "办事指南：1.适用范围 2.设定依据 3.申请条件 4.办理材料 5.办理流程 6.咨询电话", "《行政许可法》", TWENTY,
     "区文旅局审批科", "沁源湖区人民政府门户网站—政务服务—部门服务—区文旅局", TICK, "√", "", "√", ""],
    ["7", "", "投诉举报", "投诉举报电话、举报信箱、受理范围", "《旅游法》", "长期公开", "区文旅局综合执法大队",
     "沁源湖区人民政府门户网站—互动交流—投诉举报", "■政府网站 □政府公报\n■两微一端 □公示栏\n□其他", "√", "", "√", ""],
    ["8", "", "行政处罚", "处罚决定书文号、被处罚人名称、处罚事由、处罚依据、处罚结果", "《行政处罚法》", "行政处罚决定作出之日起7个工作日内", "区文旅局综合执法大队",
     "沁源湖区人民政府门户网站—政务公开—双公示—行政处罚", TICK, "", "√", "√", ""],
]
TOP_06 = [
    ["序号", "公开事项", "", "公开内容\n（要素）", "公开依据", "公开时限", "公开主体", "网站公开栏目", "公开渠道和\n载体", "公开对象", "", "公开方式", ""],
    ["", "一级事项", "二级事项", "", "", "", "", "", "", "全社会", "特定群众", "主动", "依申请"],
]


def write_06() -> None:
    """A header of two rows with spans on every page; first levels span their rows; paths are broken over lines."""
    styles = [GRID, ("SPAN", (1, 0), (2, 0)), ("SPAN", (9, 0), (10, 0)), ("SPAN", (11, 0), (12, 0)),
              *(("SPAN", (at, 0), (at, 1)) for at in (0, 3, 4, 5, 6, 7, 8)),
              ("SPAN", (1, 2), (1, 4)), ("SPAN", (1, 5), (1, 6)), ("SPAN", (1, 7), (1, 9))]
    widths = [24, 45, 50, 120, 85, 70, 60, 110, 70, 30, 30, 26, 30]
    story = [Paragraph("沁源湖区公共文化服务领域基层政务公开标准目录", HEAD), Spacer(1, 8),
             Table(cells(TOP_06 + ROWS_06), colWidths=widths, repeatRows=2, style=styles),
             Spacer(1, 8), Paragraph("备注：本目录由沁源湖区文化和旅游局负责解释。", CELL)]
    build("06_qinyuanhu_wenlv.pdf", story)
    expect("06_qinyuanhu_wenlv.pdf", "沁源湖区公共文化服务领域基层政务公开标准目录", "沁源湖区人民政府门户网站", items_06(), [])


def items_06() -> list[dict[str, Any]]:
    """What a person reads in 06."""
    base = "政务公开/重点领域信息公开/"
    twenty = due(TWENTY, "formed_or_changed", 20, "working_day")
    both = ["政府网站", "公示栏"]
    team = ["区文旅局综合执法大队"]
    public = {"responsible": ["区文旅局公共服务科"], "channels": both}
    heir = group("代表性传承人", labels("姓名", "性别"), images("照片"))
    guide = group("办事指南", labels("适用范围", "设定依据", "申请条件"), opens("办理材料", "办理流程"), labels("咨询电话"))
    return [
        item("1", ["公共文化服务", "机构信息"], labels("图书馆、文化馆名称", "开放时间", "联系电话"), [base + "公共文化服务/机构信息"], twenty, **public),
        item("2", ["公共文化服务", "政策文件"], documents("公共文化领域规范性文件", "政策解读材料"), [base + "公共文化服务/政策文件"], twenty, **public),
        item("3", ["公共文化服务", "活动信息"], documents("公益性演出公告", "展览公告", "讲座预告"), [base + "公共文化服务/活动信息"],
             due("活动举办前3个工作日", amount=3, unit="working_day"), **public),
        item("4", ["文化遗产保护", "非遗名录"], labels("项目名称", "保护单位") + heir, [base + "文化遗产/非遗名录"], twenty,
             responsible=["区文旅局非遗科"], channels=both),
        item("5", ["文化遗产保护", "文物保护单位"], documents("文物保护单位名录") + opens("保护范围", "建设控制地带"), [base + "文化遗产/文物保护"],
             due("公布之日起20日内", "published", 20, "day"), responsible=["区文旅局文物科"], channels=both),
        item("6", ["文化市场", "行政许可"], guide, ["政务服务/部门服务/区文旅局"], twenty, responsible=["区文旅局审批科"], channels=both),
        item("7", ["文化市场", "投诉举报"], labels("投诉举报电话") + services("举报信箱") + labels("受理范围"), ["互动交流/投诉举报"],
             due("长期公开", long_term=True), responsible=team, channels=["政府网站", "两微一端"]),
        item("8", ["文化市场", "行政处罚"], labels("处罚决定书文号", "被处罚人名称", "处罚事由", "处罚依据", "处罚结果"),
             ["政务公开/双公示/行政处罚"], due("行政处罚决定作出之日起7个工作日内", "decision", 7, "working_day"), responsible=team, channels=both,
             audience=TARGET),
    ]


HEAD_07 = ["序号", "事项类别", "公开事项", "公开内容", "公开形式", "公开时间", "责任单位"]
LONG = "1.救助对象认定条件；2.申请材料；3.办理流程；4.审核确认时限；5.救助标准；6.受理单位名称；7.咨询电话；8.监督投诉电话；9.公示期限；10.救助对象名单"
PAGE_ONE = [
    ["一", "社会救助", "最低生活保障", LONG, "政府网站、\n村（社区）公示栏", "信息形成或变更之日起20个\n工作日内", "县民政局、各乡镇人民政府"],
    ["二", "社会救助", "临时救助", "救助对象名单、救助金额", "政府网站、\n村（社区）公示栏", "每月公示一次", "县民政局\n各乡镇人民政府"],
    ["三", "养老服务", "养老机构备案", "1.备案指南  2.备案结果", "政府网站", "信息形成之日起20个工作日内", "县民政局"],
]
PAGE_TWO_CUT = ["", "", "", "11.救助资金发放情况", "", "", ""]
PAGE_TWO = [
    ["五", "殡葬服务", "收费公示", "服务项目、收费标准、收费依据", "公示栏", "实时", "县殡仪馆"],
    ["六", "地名管理", "地名命名", "地名命名、更名、注销公告", "政府网站", "审批完成后15日内", "县民政局"],
]


def write_07() -> None:
    """Numbers in Chinese; one missing; a row that goes on at the top of the second page, under the header typed again."""
    widths = [35, 70, 90, 260, 110, 120, 95]
    first = Table(cells([HEAD_07, *PAGE_ONE[:2], [*PAGE_ONE[2][:3], PAGE_ONE[2][3], *PAGE_ONE[2][4:]], CUT_TOP]), colWidths=widths, style=[GRID])
    second = Table(cells([HEAD_07, PAGE_TWO_CUT, *PAGE_TWO]), colWidths=widths, style=[GRID])
    story = [Paragraph("洛樵县民政局主动公开事项清单", HEAD), Paragraph("（2023年版）", CELL), Spacer(1, 8), first, PageBreak(), second,
             Spacer(1, 20), Paragraph("抄送：县政府办公室。", CELL), Paragraph("洛樵县民政局办公室　　　　2023年5月9日印发", CELL)]
    build("07_luoqiao_minzheng.pdf", story)
    expect("07_luoqiao_minzheng.pdf", "洛樵县民政局主动公开事项清单", "洛樵县人民政府网", items_07(), [])


CUT_TOP = ["四", "社会救助", "特困人员供养", "1.供养标准；2.办理流程；", "政府网站", "信息形成或变更之日起20个工作日内", "县民政局"]
PAGE_TWO_CUT[3] = "3.供养资金发放情况；4.供养对象名单"


def items_07() -> list[dict[str, Any]]:
    """What a person reads in 07."""
    free: dict[str, Any] = {"audience": None, "mode": None}
    board = {"channels": ["政府网站", "村（社区）公示栏"], "responsible": ["县民政局", "各乡镇人民政府"], **free}
    office: dict[str, Any] = {"responsible": ["县民政局"], **free}
    low = labels("救助对象认定条件") + opens("申请材料", "办理流程") + labels("审核确认时限", "救助标准", "受理单位名称", "咨询电话", "监督投诉电话", "公示期限") + documents("救助对象名单")
    return [
        item("一", ["最低生活保障"], low, [], due("信息形成或变更之日起20个工作日内", "formed_or_changed", 20, "working_day"), **board, category="社会救助"),
        item("二", ["临时救助"], documents("救助对象名单") + labels("救助金额"), [], due("每月公示一次", every="P1M"), **board, category="社会救助"),
        item("三", ["养老机构备案"], documents("备案指南", "备案结果"), [], due("信息形成之日起20个工作日内", "formed", 20, "working_day"), **office, category="养老服务"),
        item("四", ["特困人员供养"], labels("供养标准") + opens("办理流程") + statements("供养资金发放情况") + documents("供养对象名单"), [],
             due("信息形成或变更之日起20个工作日内", "formed_or_changed", 20, "working_day"), **office, category="社会救助"),
        item("五", ["收费公示"], opens("服务项目") + labels("收费标准", "收费依据"), [], due("实时", vague=True),
             **{**office, "responsible": ["县殡仪馆"]}, channels=["公示栏"], on_website=False, category="殡葬服务"),
        item("六", ["地名命名"], documents("地名命名、更名、注销公告"), [], due("审批完成后15日内", "approval", 15, "day"), **office, category="地名管理"),
    ]
