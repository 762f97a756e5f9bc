"""The kinds of doubt that a catalog can raise, each with its note in Chinese and English."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from audit.catalog.model import Defect


@dataclass(frozen=True)
class Kind:
    """What one kind of defect says; `zh` and `en` take the defect's words as {0}, {1}, …"""

    title: str
    zh: str
    en: str


KINDS: dict[str, Kind] = {
    "missing_serial_number": Kind(
        "序号缺失", "本行没有印序号（上一个序号为{0}）", "the row prints no serial number (the one before is {0})"
    ),
    "serial_number_jump": Kind("序号不连续", "序号{1}之前应为{0}", "serial number {1} stands where {0} was expected"),
    "duplicate_serial_number": Kind("序号重复", "序号{0}在第{1}行已经用过", "serial number {0} is already used on row {1}"),
    "shifted_row": Kind(
        "单元格错位",
        "本行单元格与表头错位，已按内容归位",
        "the row's cells do not stand under their headings; put in place by what they hold",
    ),
    "row_over_page_break": Kind("跨页断行", "本行被分页断成两段，已合并", "a page break cuts the row in two; put together"),
    "text_without_column": Kind("多出的文字", "“{0}”不属于任何表头，未采用", '"{0}" stands under no heading and was left out'),
    "level_on_own_row": Kind(
        "事项名单独成行",
        "“{0}”单独成行，读作下一行的上级事项",
        '"{0}" stands on a row of its own; read as a level of the next row',
    ),
    "level1_text_on_wrong_row": Kind(
        "一级事项落行有误",
        "一级事项“{0}”印在下文，本行留空；按{2}归入“{0}”，机械下延会误归“{1}”",
        'level 1 "{0}" is printed further down; put there because of {3}, filling down would give "{1}"',
    ),
    "level1_uncertain": Kind(
        "一级事项归属不明",
        "第{0}行一级事项留空，已承接上文“{1}”；也可能属于下文“{2}”或单独成项，请人工确认",
        'rows {0}: level 1 is blank and was taken from "{1}" above; it may belong to "{2}" below or stand alone, please settle',
    ),
    "level1_repeated": Kind(
        "一级事项重复印出",
        "一级事项“{0}”在同一块中重复印出（第{1}行已有）",
        'level 1 "{0}" is printed again inside one block (first on row {1})',
    ),
    "carried_down": Kind("空格承接上行", "“{0}”为空，承接上一行“{1}”", '"{0}" is blank; taken from the row above: "{1}"'),
    "missing_separator_in_column": Kind(
        "栏目漏分隔符", "网站公开栏目漏分隔符，“{0}”读作“{1}”", 'a separator is missing in the column: "{0}" is read as "{1}"'
    ),
    "mixed_separators_in_column": Kind(
        "栏目分隔符混用", "同一栏目串内分隔符混用：{0}", "separators are mixed in one column path: {0}"
    ),
    "several_columns_in_one_cell": Kind("一格多栏目", "一格写了{0}个栏目：{1}", "one cell names {0} columns: {1}"),
    "inconsistent_column_name": Kind("栏目名前后不一", "“{0}”在其他行写作“{1}”", '"{0}" is written "{1}" on other rows'),
    "unknown_site_name": Kind(
        "网站名不符",
        "栏目路径首段“{0}”像网站名，但与本单位网站不同",
        'the column path begins with "{0}", which looks like another site\'s name',
    ),
    "url_as_column": Kind(
        "栏目只给网址",
        "网站公开栏目只给了网址 {0}，没有栏目名；首次导入时写入 sites.toml 的 pins",
        "the column is given as an address only: {0}; the first import pins it in sites.toml",
    ),
    "address_as_column": Kind(
        "栏目以网址给出",
        "网站公开栏目写的是网址 {0}，没有栏目名；直接打开该网址",
        "the column is given as an address, without a name: {0}; it is opened as it stands",
    ),
    "no_column": Kind(
        "未写明栏目",
        "要求在网站公开，但未写明栏目（同表其他行写了）",
        "to be published on the website, but no column is named (other rows name one)",
    ),
    "website_not_ticked": Kind(
        "写了栏目未勾网站",
        "写明了网站公开栏目，公开渠道却未勾选政府网站",
        "a website column is named, but the website is not ticked",
    ),
    "on_request_item": Kind(
        "依申请公开事项", "公开方式为依申请公开，不要求主动在网站公开", "published on request only; not required on the website"
    ),
    "contradictory_ticks": Kind("勾选矛盾", "“{0}”同时勾选了{1}", '"{0}" has several ticks: {1}'),
    "surplus_cell_in_ticks": Kind(
        "勾选列多出一格",
        "“{0}”比表头多一格，按单位级别读作“{1}”",
        '"{0}" has one cell more than its heading; read as "{1}" by the agency\'s own level',
    ),
    "no_deadline": Kind("未写时限", "未写公开时限", "no deadline is printed"),
    "vague_deadline": Kind("时限含糊", "公开时限“{0}”没有具体期限", 'the deadline "{0}" names no period'),
    "deadline_number_missing": Kind("时限缺数字", "公开时限“{0}”缺少天数", 'the deadline "{0}" lacks its number'),
    "deadline_typo": Kind("时限有重复文字", "公开时限中“{0}”重复印出", 'the deadline prints "{0}" twice in a row'),
    "several_deadlines": Kind(
        "多个时限", "公开时限写了多个期限，只采用第一个：{0}", "several periods are printed; the first one is used: {0}"
    ),
    "dated_deadline": Kind(
        "时限指定年份",
        "公开时限指定了{0}年，以后各年是否沿用须人工确认",
        "the deadline names the year {0}; whether it recurs must be settled",
    ),
    "inconsistent_deadline": Kind(
        "同类事项时限不一", "同属“{0}”且栏目相同，时限有{1}", 'items of "{0}" with one column have different deadlines: {1}'
    ),
    "deadline_vs_law": Kind("时限与法规不符", "{0}", "{1}"),
    "repealed_regulation": Kind(
        "引用已修订条例",
        "引用国务院令第492号，条例已于2019年5月15日由国务院令第711号修订",
        "cites State Council decree 492; the regulation in force since 15 May 2019 is decree 711",
    ),
    "decree_wording": Kind("文号写法不规范", "“{0}”缺“第”字，应为“{1}”", '"{0}" lacks 第'),
    "open_ended_legal_basis": Kind(
        "依据以“等”收尾",
        "第{0}行公开依据以“等”结尾，所列依据不全",
        "rows {0}: the legal basis ends with 等, so the list is open",
    ),
    "responsible_not_named": Kind("责任单位未落实", "责任单位“{0}”未落实到具体科室", '"{0}" does not name a unit'),
    "no_responsible": Kind("未写责任单位", "未写责任单位", "no responsible unit is printed"),
    "legally_doubtful_item": Kind(
        "于法有疑",
        "“{0}”：县（区）级政府无规章制定权（《立法法》），该项不可能有内容",
        '"{0}": a county-level government cannot make rules (Legislation Law); the item can have no content',
    ),
    "truncated_text": Kind("文字不完整", "“{0}”似被截断", '"{0}" seems cut off'),
    "last_row_short": Kind(
        "末行不完整",
        "最后一行到“{0}”为止，比其他各行都短，文件可能不完整",
        'the last row ends at "{0}", before all other rows do; the document may be cut off',
    ),
    "missing_element_number": Kind("要素编号缺号", "公开内容的编号缺{0}", "the numbering of the content skips {0}"),
    "no_content": Kind("未写公开内容", "公开内容为空", "the content is empty"),
    "duplicate_item": Kind("重复事项", "与第{0}行事项和内容相同", "the same item and content as row {0}"),
    "all_items_one_column": Kind(
        "全部事项同一栏目",
        "{0}个事项都写同一栏目“{1}”，具体位置须在该页面之下查找",
        '{0} items all name one column "{1}"; each must be looked for below that page',
    ),
    "halfwidth_punctuation": Kind(
        "半角标点", "第{0}行使用半角标点，与全表不一", "rows {0} use half-width punctuation, unlike the rest"
    ),
    "unknown_heading": Kind(
        "未识别的表头",
        "表头“{0}”含义不明，内容保留在附加字段",
        'the heading "{0}" is not known; its cells are kept as extra fields',
    ),
    "heading_guessed": Kind(
        "表头按字面理解", "表头“{0}”不在词表中，按字面读作“{1}”", 'the heading "{0}" is not listed; read as {1} by its words'
    ),
    "several_questions_in_one_cell": Kind(
        "一格多问", "一格写了两个问题，拆为两项", "one cell holds two questions; made two items"
    ),
    "table_left_out": Kind("未读的表格", "第{0}个表格没有目录表头，未读", "table {0} has no catalog heading and was left out"),
    "hidden_rows": Kind(
        "隐藏行",
        "工作表“{0}”有隐藏行或列，除另有说明外一并读入",
        'sheet "{0}" has hidden rows or columns; read too unless said otherwise',
    ),
    "hidden_row": Kind("隐藏行", "本行在工作表中是隐藏的，一并读入", "the row is hidden in the workbook; it was read too"),
    "hidden_row_left_out": Kind(
        "隐藏行未读",
        "工作表“{0}”隐藏了一行，可见各行的序号不含它，视为已删除：{1}",
        'sheet "{0}" hides a row that the visible numbering does without; taken as deleted: {1}',
    ),
    "correction_stale": Kind(
        "更正不再适用", "更正（第{0}行，{1}）不再适用：{2}", "the correction of row {0}, {1} no longer fits: {3}"
    ),
    "corrected": Kind("人工更正", "“{0}”按人工更正：{1}", '"{0}" is corrected by hand: {1}'),
}


def defect(row: int | None, kind: str, *words: str) -> Defect:
    """A defect of a known kind with its notes filled in; KeyError for a kind that is not in the table.

    >>> defect(3, "missing_serial_number", "2").note
    '本行没有印序号（上一个序号为2）'
    """
    entry = KINDS[kind]
    return Defect(row, kind, entry.zh.format(*words), entry.en.format(*words))


def row_ranges(rows: Sequence[int]) -> str:
    """Row numbers as people write them.

    >>> row_ranges([14, 15, 16, 17, 20])
    '14—17、20'
    """
    spans: list[list[int]] = []
    for row in rows:
        if spans and row == spans[-1][1] + 1:
            spans[-1][1] = row
        else:
            spans.append([row, row])
    return "、".join(str(a) if a == b else f"{a}—{b}" for a, b in spans)
