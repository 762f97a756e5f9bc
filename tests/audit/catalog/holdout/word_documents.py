"""Documents 01 and 02: Word files with merges, marks and habits that Word itself makes."""

# A row of a table on one line reads as a row.
# fmt: off
from __future__ import annotations

import copy
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from .kit import ACTIVE, HERE, REQUEST, TARGET, documents, due, expect, group, images, item, labels, opens, services, statements

TICKS = "■政府网站  □政府公报\n□两微一端  □发布会/听证会\n□公开查阅点  □政务服务中心"


def put(cell: Any, text: str) -> None:
    """Write lines as paragraphs, as typists do."""
    first, *rest = text.split("\n")
    cell.paragraphs[0].text = first
    for line in rest:
        cell.add_paragraph(line)


def three_row_head(table: Any) -> None:
    """Heads over three rows: 公开事项 over 一级/二级 and 栏目, 公开对象 and 公开方式 over their ticks."""
    top = ["序号", "公开事项", "", "公开内容\n（要素）", "公开\n依据", "公开\n时限", "公开主体", "公开渠道\n和载体", "网站公\n开栏目", "公开要求", "", "", ""]
    for at, text in enumerate(top):
        if text:
            put(table.cell(0, at), text)
    for at, text in ((1, "一级\n事项"), (2, "二级\n事项"), (9, "公开对象"), (11, "公开方式")):
        put(table.cell(1, at), text)
    for at, text in ((9, "全社会"), (10, "特定群众"), (11, "主动"), (12, "依申请")):
        put(table.cell(2, at), text)
    for at in (0, 3, 4, 5, 6, 7, 8):
        table.cell(0, at).merge(table.cell(2, at))
    table.cell(0, 1).merge(table.cell(0, 2))
    table.cell(1, 1).merge(table.cell(2, 1))
    table.cell(1, 2).merge(table.cell(2, 2))
    table.cell(0, 9).merge(table.cell(0, 12))
    table.cell(1, 9).merge(table.cell(1, 10))
    table.cell(1, 11).merge(table.cell(1, 12))


def rows_into(table: Any, start: int, rows: list[list[str]]) -> None:
    """Fill rows from `start`; "^" merges with the cell above, "<" with the cell on the left."""
    for down, cells in enumerate(rows):
        for at, text in enumerate(cells):
            if text not in ("^", "<"):
                put(table.cell(start + down, at), text)
    for at in range(len(rows[0])):
        top = 0
        for down in range(1, len(rows) + 1):
            if down < len(rows) and rows[down][at] == "^":
                continue
            if down - 1 > top:
                table.cell(start + top, at).merge(table.cell(start + down - 1, at))
            top = down
    for down, cells in enumerate(rows):
        for at, text in enumerate(cells):
            if text == "<":
                table.cell(start + down, at - 1).merge(table.cell(start + down, at))


LAW = "《中华人民共和国政府信息公开条例》（国务院令第711号）"
FIRST = [
    ["1", "机构信息", "机构职能", "1．机构名称\n2．法定职责\n3．联系方式：（1）办公地址；（2）办公电话（①总机②值班电话）；（3）传真；（4）电子邮箱",
     LAW, "信息形成或者变更之日起20个工作\n日内予以公开", "局办公室", TICKS, "青岚县人民政府网—政务公开—部门信息公开—县住建局—机构职能", "√", "", "√", ""],
    ["2", "^", "领导信息", "领导姓名、职务、照片、工作分工", "^", "^", "人事科", TICKS,
     "青岚县人民政府网—政务公开—部门信息公开—县住建局—领导信息", "√", "", "√", ""],
    ["3", "财政信息", "<", "（一）部门预算：1.预算编制说明；2.预算报表；\n（二）部门决算：1.决算编制说明；2.决算报表。",
     "《中华人民共和国预算法》、\n《中华人民共和国政府信息公开条例》（国务院令第711号）", "本级财政部门批复后二十日内", "财务科、各下属单位", TICKS,
     "青岚县人民政府网－政务公开－重点领域信息公开－财政预决算", "√", "", "√", ""],
]
SECOND = [
    ["4", "保障性住房", "申请受理", "申请条件、程序、期限和所需材料", "《城镇住房保障条例》\n《公共租赁住房管理办法》（住房和城乡建设部令第11号）",
     "信息形成之日起10个工作日内", "住房保障中心", TICKS, "政务公开>重点领域信息公开>保障性住房>申请受理", "√", "", "√", ""],
    ["5", "^", "审核结果", "①保障对象姓名\n②身份证号（隐去部分号码）\n③轮候状态", "^", "^", "^",
     "■政府网站  □政府公报\n□两微一端  ■公示栏", "政务公开>重点领域信息公开>保障性住房>审核结果；通知公告", "", "√", "√", ""],
    ["6", "^", "个人档案查询", "申请人本人档案", "^", "收到申请之日起15个工作日内", "^",
     "□政府网站  □政府公报\n□两微一端  ■政务服务中心", "", "", "√", "", "√"],
    ["7", "建筑市场监管", "行政处罚", "一、处罚决定书\n二、执法依据\n三、处罚结果", "《中华人民共和国行政处罚法》",
     "处罚决定作出之日起7个工作日内", "执法大队", TICKS, "青岚县人民政府网—政务公开—部门信息公开—县住建局—行政处罚", "√", "", "√", ""],
    ["8", "^", "企业资质", "建筑业企业资质许可事项的办事指南、受理入口、审批结果", "《中华人民共和国政府信息公开条例》（国务院令第492号）",
     "同上", "审批科", TICKS, "青岚县人民政府网—政务公开—部门信息公开—县住建局—行政许可", "√", "", "√", ""],
]


def landscape(document: Any) -> None:
    """Catalogs are wide."""
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width


def repeat_head(table: Any, at: int) -> None:
    """Type the three header rows once more before row `at`, as an editor does at a page break."""
    rows = [copy.deepcopy(table.rows[down]._tr) for down in range(3)]
    for row in rows:
        table.rows[at]._tr.addprevious(row)
        at += 1


def write_01() -> None:
    """Two tables with text between them; merges both ways; the header typed again at a page break."""
    document = Document()
    landscape(document)
    document.add_paragraph("附件2")
    document.add_heading("青岚县住房和城乡建设局政务公开标准目录", 0)
    document.add_paragraph("（2025年修订）")
    document.add_paragraph("填报单位：青岚县住房和城乡建设局        联系人：办公室  电话：0000-5550101")
    document.add_paragraph("一、机关通用事项（本部分由局办公室牵头负责）")
    for rows in (FIRST, SECOND):
        if rows is SECOND:
            document.add_paragraph("二、业务事项。本部分共5项，涉及国家秘密、商业秘密、个人隐私的依法不予公开。")
        table = document.add_table(rows=3 + len(rows), cols=13, style="Table Grid")
        three_row_head(table)
        rows_into(table, 3, rows)
        if rows is SECOND:
            repeat_head(table, 6)
    document.add_paragraph("注：1.公开渠道中“■”为必选。2.本目录自印发之日起施行。")
    document.save(str(HERE / "01_qinglan_zhujian.docx"))
    expect("01_qinglan_zhujian.docx", "青岚县住房和城乡建设局政务公开标准目录", "青岚县人民政府网", items_01(),
           [(5, "several_columns"), (6, "on_request"), (6, "deadline_vs_regulation"), (8, "repealed_regulation")])


def items_01() -> list[dict[str, Any]]:
    """What a person reads in 01."""
    twenty = due("信息形成或者变更之日起20个工作日内予以公开", "formed_or_changed", 20, "working_day")
    ten = due("信息形成之日起10个工作日内", "formed", 10, "working_day")
    base = "政务公开/部门信息公开/县住建局/"
    home = "政务公开/重点领域信息公开/"
    seven = due("处罚决定作出之日起7个工作日内", "decision", 7, "working_day")
    phones = group("办公电话", labels("总机", "值班电话"))
    found = [
        item("1", ["机构信息", "机构职能"], labels("机构名称") + statements("法定职责")
             + group("联系方式", labels("办公地址"), phones, labels("传真", "电子邮箱")), [base + "机构职能"], twenty, responsible=["局办公室"]),
        item("2", ["机构信息", "领导信息"], labels("领导姓名", "领导职务") + images("领导照片") + labels("工作分工"),
             [base + "领导信息"], twenty, responsible=["人事科"]),
        item("3", ["财政信息"], group("部门预算", documents("预算编制说明", "预算报表")) + group("部门决算", documents("决算编制说明", "决算报表")),
             [home + "财政预决算"], due("本级财政部门批复后二十日内", "approval", 20, "day"), responsible=["财务科", "各下属单位"]),
        item("4", ["保障性住房", "申请受理"], labels("申请条件") + opens("申请程序") + labels("申请期限") + opens("所需材料"), [home + "保障性住房/申请受理"], ten, responsible=["住房保障中心"]),
        item("5", ["保障性住房", "审核结果"], labels("保障对象姓名", "身份证号（隐去部分号码）", "轮候状态"),
             [], ten, responsible=["住房保障中心"], channels=["政府网站", "公示栏"], audience=TARGET),
        item("6", ["保障性住房", "个人档案查询"], documents("申请人本人档案"), [], due("收到申请之日起15个工作日内", "application_received", 15, "working_day"),
             responsible=["住房保障中心"], channels=["政务服务中心"], on_website=False, audience=TARGET, mode=REQUEST),
        item("7", ["建筑市场监管", "行政处罚"], documents("处罚决定书") + opens("执法依据") + documents("处罚结果"), [base + "行政处罚"], seven, responsible=["执法大队"]),
        item("8", ["建筑市场监管", "企业资质"], documents("建筑业企业资质许可事项的办事指南") + services("受理入口")
             + documents("审批结果"), [base + "行政许可"], seven, responsible=["审批科"], mode=ACTIVE),
    ]
    del found[4]["columns"]  # 审核结果；通知公告: beside 审核结果, or the website's own 通知公告? A person cannot tell either; it is flagged
    return found


SYMBOL = '<w:r %s><w:sym w:font="Wingdings 2" w:char="%s"/></w:r>'
BOX = ('<w:sdt %s xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr><w14:checkbox><w14:checked w14:val="%d"/>'
       '</w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>%s</w:t></w:r></w:sdtContent></w:sdt>')


def boxes(cell: Any, ticked: dict[str, bool], symbols: bool) -> None:
    """Ticks as Word makes them: symbols of a font, or content controls."""
    for at, (name, on) in enumerate(ticked.items()):
        line = cell.paragraphs[0] if at == 0 else cell.add_paragraph()
        mark = SYMBOL % (nsdecls("w"), "F052" if on else "F0A3") if symbols else BOX % (nsdecls("w"), on, "☒" if on else "☐")
        line._p.append(parse_xml(mark))
        line.add_run(name)


def numbered(paragraph: Any, list_id: int) -> None:
    """Number a paragraph by Word's own list: the figure is on the page, but not in the text."""
    properties = paragraph._p.get_or_add_pPr()
    properties.append(parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="{list_id}"/></w:numPr>'))


def revised(paragraph: Any, deleted: str, inserted: str) -> None:
    """A tracked change: one word struck out, another put in."""
    mark = 'w:id="9" w:author="办公室" w:date="2025-06-01T00:00:00Z"'
    paragraph._p.append(parse_xml(f'<w:del {nsdecls("w")} {mark}><w:r><w:delText>{deleted}</w:delText></w:r></w:del>'))
    paragraph._p.append(parse_xml(f'<w:ins {nsdecls("w")} {mark}><w:r><w:t>{inserted}</w:t></w:r></w:ins>'))


HEAD_02 = ["序号", "一级事项", "二级事项", "公开要素", "栏目路径", "更新时限", "信息保障单位", "公开形式", "备注"]
BODY_02: list[tuple[list[str], dict[str, bool]]] = [
    (["", "机构概况", "单位简介", "", "首页 → 政务公开 → 机构概况 → 单位简介", "即时", "综合股", "", ""], {"政府网站": True, "政务新媒体": False}),
    (["", "", "工作动态", "水利工作动态信息", "首页 → 政务公开 → 工作动态", "每周更新不少于1次", "综合股", "", "重点"], {"政府网站": True, "政务新媒体": True}),
    (["", "水利管理", "汛情预警", "", "首页 → 政务公开 → 水利管理 → 汛情预警", "实时公开", "防汛办", "", ""], {"政府网站": True, "政务新媒体": True}),
    (["", "", "取水许可", "", "", "许可决定之日起7个工作日内公开", "行政审批股；水资源股", "", ""], {"政府网站": True, "政务新媒体": False}),
    (["", "", "河湖长制", "年度工作要点及责任人名单", "首页 → 政务公开 → 水利管理 → 河湖长制", "每年3月底前", "河长办", "", "新增"], {"政府网站": False, "政务新媒体": True}),
]
NUMBERED_02 = {0: ["单位全称", "主要职责", "办公地址", "联系电话"], 2: ["预警信号", "水位、雨量数据", "防御提示"]}


def list_number(document: Any, list_id: int) -> None:
    """A decimal list in numbering.xml."""
    numbering = document.part.numbering_part.element
    numbering.insert(0, parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{list_id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'))
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{list_id}"><w:abstractNumId w:val="{list_id}"/></w:num>'))


def write_02() -> None:
    """The catalog inside a layout table; automatic numbers; an inner table of elements; symbols, controls, tracked changes."""
    document = Document()
    landscape(document)
    for list_id in (91, 92, 93):
        list_number(document, list_id)
    outer = document.add_table(rows=1, cols=1)
    frame = outer.cell(0, 0)
    put(frame, "云汀区水利局主动公开基本目录\n（云水办〔2025〕12号）")
    table = frame.add_table(rows=1 + len(BODY_02), cols=len(HEAD_02))
    table.style = "Table Grid"
    for at, text in enumerate(HEAD_02):
        put(table.cell(0, at), text)
    for down, (cells, ticked) in enumerate(BODY_02, 1):
        for at, text in enumerate(cells):
            put(table.cell(down, at), text)
        numbered(table.cell(down, 0).paragraphs[0], 91)
        boxes(table.cell(down, 7), ticked, symbols=down % 2 == 1)
        if down - 1 in NUMBERED_02:
            lines = NUMBERED_02[down - 1]
            put(table.cell(down, 3), "\n".join(lines))
            for line in table.cell(down, 3).paragraphs:
                numbered(line, 92 if down == 1 else 93)
    inner = table.cell(4, 3).add_table(rows=3, cols=2)
    for down, pair in enumerate((("取水单位名称", "取水地点"), ("取水方式", "许可证编号"), ("有效期", ""))):
        for at, text in enumerate(pair):
            put(inner.cell(down, at), text)
    revised(table.cell(4, 4).paragraphs[0], "首页 → 信息公开 → 取水许可", "首页 → 政务公开 → 水利管理 → 取水许可")
    table.cell(1, 1).merge(table.cell(2, 1))
    table.cell(3, 1).merge(table.cell(5, 1))
    wrap_row(table, 5)
    document.save(str(HERE / "02_yunting_shuili.docx"))
    expect("02_yunting_shuili.docx", "云汀区水利局主动公开基本目录", "云汀区人民政府", items_02(), [(5, "unticked_website")])


def wrap_row(table: Any, at: int) -> None:
    """Put one row into a content control, as templates with repeating rows do."""
    row = table.rows[at]._tr
    control = parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr/><w:sdtContent/></w:sdt>')
    row.addprevious(control)
    control.find(qn("w:sdtContent")).append(row)


def items_02() -> list[dict[str, Any]]:
    """What a person reads in 02."""
    base = "政务公开/水利管理/"
    both = ["政府网站", "政务新媒体"]
    free: dict[str, Any] = {"audience": None, "mode": None}
    return [
        item("1", ["机构概况", "单位简介"], labels("单位全称", "主要职责", "办公地址", "联系电话"),
             ["政务公开/机构概况/单位简介"], due("即时", unit="immediate"), responsible=["综合股"], **free),
        item("2", ["机构概况", "工作动态"], documents("水利工作动态信息"), ["政务公开/工作动态"], due("每周更新不少于1次", every="P1W"),
             responsible=["综合股"], channels=both, **free),
        item("3", ["水利管理", "汛情预警"], opens("预警信号", "水位、雨量数据", "防御提示"), [base + "汛情预警"], due("实时公开", vague=True),
             responsible=["防汛办"], channels=both, **free),
        item("4", ["水利管理", "取水许可"], labels("取水单位名称", "取水地点", "取水方式", "许可证编号", "有效期"), [base + "取水许可"],
             due("许可决定之日起7个工作日内公开", "decision", 7, "working_day"), responsible=["行政审批股", "水资源股"], **free),
        item("5", ["水利管理", "河湖长制"], documents("年度工作要点", "责任人名单"), [base + "河湖长制"], due("每年3月底前", by="03-31", every="P1Y"),
             responsible=["河长办"], channels=["政务新媒体"], on_website=False, **free),
    ]
