"""Labels with their values, as pages print them: 办公电话：…, table cells, definition lists, spans side by side.

A label is what the structure says is one: a colon after it, a cell beside or above, a dt, a short span at the head of an entry. A
vocabulary is asked only where no structure tells a header row from a row of values.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from audit.observations import LabelValue
from audit.text import name_key, nfkc, tidy
from crawler.pages.blocks import FIELD, IMAGE, SCRIPT, Line, is_hidden, plain, read_lines
from crawler.pages.document import Document

MOST = 600
"""No page has more fields than this to say; a long data table is read from its top."""

_SPACES = r"[\s\u3000\xa0]"
_NUMBERING = r"(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．]\s*|[①-⑳]\s*|[·•●■◆▪★※➤\-]\s*)?"
_HAN = "[\u4e00-\u9fff]"
# 传　真, 邮 编: single characters with space between; 联系 电话 only at the head of a line; else a word, brackets after it.
_LABEL = re.compile(
    rf"(?:^{_NUMBERING}(?P<apart>{_HAN}{{2,4}}{_SPACES}{{1,4}}{_HAN}{{2,4}})"
    rf"|(?:^|(?<=[\s\u3000\xa0；;，,。|｜）)：]))[【\[]?{_NUMBERING}(?P<word>{_HAN}(?:{_SPACES}{{1,8}}{_HAN}){{1,4}}|[\u4e00-\u9fffA-Za-z“”\"/、·\-]{{2,16}}))"
    rf"(?P<note>{_SPACES}?[（(][^（）()：:]{{1,14}}[)）])?{_SPACES}{{0,4}}[】\]]?{_SPACES}{{0,4}}[:：]"
)
_NO_LABEL = re.compile(
    r"^(?:https?|ftp|mailto|上午|下午|中午|晚上|早上|夏季|冬季|夏令时|冬令时|春季|秋季|"
    r"周[一二三四五六日末]|星期[一二三四五六日]|其中|例如|比如|如下|即|注|附|现将|会议(?:指出|强调|要求|"
    r"认为)|今天是?|今日|现在时间|更多)$"
)
_SPEECH = re.compile(r"(?:指出|强调|要求|表示|认为|如下|规定|通知|提出|介绍|说|是|为)$")
_CONTACT = re.compile(r"(?:电话|传真|热线|号码|邮箱|信箱|邮件|邮编|编码|地址|网址|座机|手机|时间|地点|E-?mail)$", re.IGNORECASE)
_SECTION = re.compile(r"^(?:第[一二三四五六七八九十]+[章节部条]|[一二三四五六七八九十]{1,3}、)")
_MORE = re.compile(r"^\W*(?:更多|more|查看更多)\W*$", re.IGNORECASE)
_TRAILING = re.compile(r"[\s\u3000\xa0；;，,|｜]+$")
_DIGITS = re.compile(r"\d{3,}|@|://")
# What header cells and label cells are called; asked only where cells alone must tell.
_WORDS = re.compile(
    r"(?:名称|姓名|电话|电 ?话|地址|传真|邮箱|信箱|邮编|编码|代码|时间|日期|职务|职责|职能|职权|职称|分工|"
    r"学历|学位|年月|性别|民族|籍贯|照片|序号|编号|号码|机构|机关|单位|部门|科室|股室|处室|"
    r"负责人|联系人|法人|内容|依据|类别|类型|分类|备注|文号|字号|索引号|主题词|有效性|网址|标题|简历|简介|"
    r"方式|状态|结果|级别|面貌|姓 名|职位|岗位|数量|金额|面积|条件|流程|材料|对象|范围|标准|"
    r"期限|时限|地点|项目|事项|说明|情况|来源|主体|层级|渠道|载体|人员|人数|科目|领导|分管|经办人|窗口|收费|指标|规格|单价|总价|等级|次数|用途|来源地|主办|承办|所在地|座机|手机|QQ|微信)$|^(?:名单|年度|年份|月份|No\.?|E-?mail)$",
    re.IGNORECASE,
)
_INLINE = frozenset({"span", "b", "strong", "label", "em", "i", "font", "small", "u", "cite"})
_NAME_KEYS = frozenset(
    {"姓名", "名字", "领导姓名", "单位名称", "机构名称", "科室名称", "股室名称", "部门名称", "名称", "内设机构", "内设机构名称"}
)


@dataclass
class _Collector:
    """Puts fields together and tells records apart."""

    fields: list[LabelValue] = field(default_factory=list)
    group: int = 0
    seen: dict[str, HtmlElement] = field(default_factory=dict)

    def add(self, label: str, value: str, quote: str, element: HtmlElement, picture: bool = False) -> None:
        """A field of the running record; a label that comes again opens the next one."""
        label = label.strip(" :：\u3000\xa0[]【】")
        if not label or len(self.fields) >= MOST:
            return
        key = name_key(label)
        if key in self.seen and (key in _NAME_KEYS or key == next(iter(self.seen)) or _in_next_box(self.seen[key], element)):
            self.close()
        self.seen.setdefault(key, element)
        self.fields.append(LabelValue(tidy(label), value, quote[:300], self.group, picture))

    def close(self) -> None:
        """Ends the running record, where it holds anything."""
        if self.seen:
            self.group += 1
            self.seen = {}

    def record(self, pairs: Iterable[tuple[str, str, bool]], quote: str) -> None:
        """One row of a table under header cells: a record of its own."""
        self.close()
        for label, value, picture in pairs:
            if len(self.fields) < MOST:
                self.fields.append(LabelValue(label, value, quote[:300], self.group, picture))
        self.group += 1


def read_fields(
    document: Document, elements: Iterable[HtmlElement], skip: Callable[[HtmlElement], bool] = is_hidden
) -> tuple[LabelValue, ...]:
    """The labelled values of some elements of a page, in order; `group` counts records (persons, offices) from 0.

    `skip` leaves out elements with all below them.

    A label whose value is empty is there with ""; one whose value is an image or written by a script has `picture` set. Labels of
    forms to fill in are none. Never raises.
    """
    del document  # the elements know their document; the parameter keeps the readers alike
    collector = _Collector()
    for element in elements:
        lines = list(read_lines(element, skip, _is_field_table))
        index = 0
        while index < len(lines) and len(collector.fields) < MOST:
            line = lines[index]
            if line.table:
                _read_table(line.element, collector)
                index += 1
            else:
                index += _read_line(lines, index, collector)
    return tuple(collector.fields)


def _in_next_box(first: HtmlElement, second: HtmlElement) -> bool:
    """Whether two elements stand in sister boxes of the same make: cards, list entries, tables of one person each."""
    above = {node: child for child, node in _climb(first)}
    for child, node in _climb(second):
        if node in above:
            other = above[node]
            return (
                other is not child
                and other.tag == child.tag
                and other.get("class") == child.get("class")
                and child.tag not in ("p", "tr", "br", "span")
            )
    return False


def _climb(element: HtmlElement) -> Iterator[tuple[HtmlElement, HtmlElement]]:
    child = element
    for _ in range(12):
        node = child.getparent()
        if node is None:
            return
        yield child, node
        child = node


# ---------------------------------------------------------------------------- running text
def _read_line(lines: list[Line], index: int, collector: _Collector) -> int:
    """Reads the fields of one line; returns how many lines were used up (2 where the value stands in the next one)."""
    line = lines[index]
    text = line.text
    # Asking for a colon first is quick; most lines have none.
    found = [match for match in _LABEL.finditer(text) if not _is_no_label(match, text)] if "：" in text or ":" in text else []
    if not found:
        return _read_pair(lines, index, collector)
    used = 1
    for number, match in enumerate(found):
        end = found[number + 1].start() if number + 1 < len(found) else len(text)
        label = tidy((match["apart"] or match["word"]) + (match["note"] or "")).strip("-·")
        raw = text[match.end() : end]
        if FIELD in raw:
            continue
        value, picture = _value(raw)
        quote = plain(text[match.start() : end])
        if not value and not picture and end == len(text):
            value, picture, used = _following(lines, index, label)
            quote = f"{quote} {value}".strip()
        elif (
            not value
            and not picture
            and end < len(text)
            and ((not raw.strip("\u3000\xa0 ") and not raw) or not _CONTACT.search(nfkc(label)))
        ):
            # 联系方式：办公地址：…: the first names the group of what follows.
            value = plain(text[match.end() :])
        collector.add(label, value, quote, line.element, picture)
    return used


def _is_no_label(match: re.Match[str], text: str) -> bool:
    label = re.sub(r"\s", "", nfkc(match["apart"] or match["word"]))
    if _NO_LABEL.match(label):
        return True
    if text[match.end() : match.end() + 2] == "//":
        return True
    if text[max(match.start() - 1, 0)] == "：" and not _WORDS.search(label):
        return True  # 办公时间：夏令时：…; but 联系方式：办公地址：… names two
    # 会议指出：…, 主要职责是：… in running prose; at the head of a short line it may be a label (主要职责为：).
    return bool(_SPEECH.search(label)) and (match.start() > 0 or len(text) > 60)


def _value(raw: str) -> tuple[str, bool]:
    """A value as text, and whether it is there without being text."""
    value = _TRAILING.sub("", plain(raw))
    return value, not value and (IMAGE in raw or SCRIPT in raw)


def _following(lines: list[Line], index: int, label: str) -> tuple[str, bool, int]:
    """The value of a label at the end of its line: the next line, unless that has a label or a heading of its own."""
    if index + 1 >= len(lines):
        return "", False, 1
    line = lines[index + 1]
    if line.table:
        # 内设机构： above a table: the table is the value, and is read for itself.
        text = plain(line.element.text_content())[:80]
        return (text, False, 1) if not _CONTACT.search(nfkc(label)) else ("", False, 1)
    if (
        any(not _is_no_label(match, line.text) and match.start() == 0 for match in _LABEL.finditer(line.text))
        or FIELD in line.text
    ):
        return "", False, 1
    value, picture = _value(line.text)
    if picture:
        return "", True, 2
    if _CONTACT.search(nfkc(label)) and (
        _SECTION.match(value)
        or len(value) > 80
        or not (_DIGITS.search(value) or re.search(r"[路街道号村镇乡区县市楼层室:：]", value))
    ):
        return "", False, 1
    return value, False, 2 if value else 1


def _read_pair(lines: list[Line], index: int, collector: _Collector) -> int:
    """A label without a colon: a span at the head of an entry, or the first of two blocks in a box; sisters do the same."""
    line = lines[index]
    element = line.element
    lead = _lead(element)
    if lead is not None and _is_repeated(element, lambda e: _lead(e) is not None):
        rest = line.text.replace(lead.text_content().strip(), "", 1) if lead.text_content().strip() in line.text else ""
        value, picture = _value(rest)
        if FIELD not in line.text and (value or picture):
            collector.add(plain(lead.text_content()), value, line.plain, element, picture)
        return 1
    box = element.getparent()
    if (
        box is None
        or len(box) != 2
        or box[0] is not element
        or not _is_name(line.plain)
        or not _WORDS.search(nfkc(line.plain))
        or not _is_repeated(box, _is_pair)
    ):
        return 1
    following = lines[index + 1] if index + 1 < len(lines) else None
    inside = following is not None and not following.table and box in following.element.iterancestors()
    value, picture = _value(following.text) if inside and following is not None else ("", False)
    if inside and following is not None and FIELD in following.text:
        return 2
    collector.add(line.plain, value, f"{line.plain} {value}".strip(), element, picture)
    return 2 if inside else 1


def _lead(element: HtmlElement) -> HtmlElement | None:
    """The short inline element at the head of a block that labels what follows it in the block."""
    if element.tag not in ("li", "p", "div", "dd") or (element.text or "").strip() or len(element) < 1:
        return None
    first = element[0]
    if first.tag not in _INLINE or first.find(".//a") is not None or not _is_name(tidy(first.text_content())):
        return None
    rest = [child for child in element[1:] if isinstance(child.tag, str)]
    if (
        any(child.tag == "a" and not (child.get("href") or "").lower().startswith(("mailto:", "tel:")) for child in rest)
        and not (first.tail or "").strip()
    ):
        return None  # [部门] title: a row of a list
    return first


def _is_pair(box: HtmlElement) -> bool:
    return len(box) == 2 and isinstance(box[0].tag, str) and _is_name(tidy(box[0].text_content()))


def _is_repeated(element: HtmlElement, same: Callable[[HtmlElement], bool]) -> bool:
    parent = element.getparent()
    if parent is None:
        return False
    return len([child for child in parent if child.tag == element.tag and same(child)]) >= 2


def _is_name(text: str) -> bool:
    """Whether a text is short enough and of the make of a label."""
    bare = re.sub(r"[\s:：]", "", nfkc(text))
    return 2 <= len(bare) <= 12 and bool(re.fullmatch(r"[\u4e00-\u9fffA-Za-z()/、\-“”\"]+", bare))


# ---------------------------------------------------------------------------- tables
@dataclass(frozen=True)
class _Cell:
    element: HtmlElement
    raw: str
    head: bool

    @property
    def text(self) -> str:
        return plain(self.raw)

    @property
    def fill_in(self) -> bool:
        return FIELD in self.raw


def _is_field_table(element: HtmlElement) -> bool:
    """Whether a table or dl is read by its cells: no table inside, no layout."""
    if element.tag == "dl":
        return element.find(".//dt") is not None and element.find(".//dd") is not None and element.find(".//table") is None
    return element.find(".//table") is None and element.find(".//tr") is not None


def _read_table(table: HtmlElement, collector: _Collector) -> None:
    if table.tag == "dl":
        _read_definitions(table, collector)
        return
    rows = _grid(table)
    start = _header_row(rows)
    if start is not None:
        _read_records(rows, start, collector)
        return
    if not any(_pairs(row) for row in rows):
        for row in rows:
            _read_cells(row, collector)
        return
    for row in rows:
        pairs = _pairs(row)
        if not pairs:
            _read_cells(row, collector)
        for label, cell in pairs:
            if cell is None:
                collector.add(label.text, "", label.text, label.element)
            elif not cell.fill_in and not _MORE.match(cell.text):
                value, picture = _value(cell.raw)
                collector.add(label.text, value, f"{label.text} {value}".strip(), label.element, picture)
                for inner in _inside(cell):
                    collector.add(inner.label, inner.value, inner.quote, cell.element, inner.picture)


def _inside(cell: _Cell) -> tuple[LabelValue, ...]:
    """Labels within the value of a label: 联系方式 | 电话：… 传真：…."""
    inner = _Collector()
    if _LABEL.match(cell.raw):
        _read_cells([cell], inner)
    return tuple(inner.fields)


def _grid(table: HtmlElement) -> list[list[_Cell]]:
    """The rows of a table with spanning cells repeated where they reach, so that a column is a column."""
    rows: list[list[_Cell]] = []
    carried: dict[int, tuple[_Cell, int]] = {}
    for tr in table.iter("tr"):
        cells = [child for child in tr if child.tag in ("td", "th")]
        row: list[_Cell] = []
        for cell in cells:
            while len(row) in carried:
                row.append(_carry(carried, len(row)))
            made = _Cell(cell, " ".join(line.text for line in read_lines(cell)), cell.tag == "th")
            down = _span(cell, "rowspan", 100)
            for _ in range(_span(cell, "colspan", 30)):
                if down > 1:
                    carried[len(row)] = (made, down - 1)
                row.append(made)
        while len(row) in carried:
            row.append(_carry(carried, len(row)))
        if row:
            rows.append(row)
        if len(rows) > MOST:
            break
    return rows


def _carry(carried: dict[int, tuple[_Cell, int]], column: int) -> _Cell:
    cell, left = carried[column]
    if left > 1:
        carried[column] = (cell, left - 1)
    else:
        del carried[column]
    return cell


def _span(cell: HtmlElement, name: str, most: int) -> int:
    value = (cell.get(name) or "").strip()
    return min(max(int(value), 1), most) if value.isascii() and value.isdigit() else 1


def _distinct(row: list[_Cell]) -> list[_Cell]:
    return [cell for index, cell in enumerate(row) if index == 0 or cell.element is not row[index - 1].element]


def _header_row(rows: list[list[_Cell]]) -> int | None:
    """The number of the row whose cells name the columns; None where labels stand beside their values."""
    for index, row in enumerate(rows[:4]):
        cells = _distinct(row)
        if len(cells) < 2:
            continue  # the table's title over all columns
        following = [_distinct(other) for other in rows[index + 1 :]]
        if not any(len(other) >= 2 for other in following) or any(re.search("[:：]$", cell.text) for cell in cells):
            return None
        if not all(
            _is_name(cell.text) or not cell.text or re.fullmatch(r"(?:19|20)\d\d年", cell.text) for cell in cells
        ) or not any(cell.text for cell in cells):
            return None
        if all(cell.head for cell in cells):
            return index if any(not cell.head for other in following for cell in other) else None
        if any(cell.head for cell in cells):
            return None
        named = sum(bool(_WORDS.search(nfkc(re.sub(r"\s", "", cell.text)))) for cell in cells)
        below = sum(bool(other and _WORDS.search(nfkc(re.sub(r"\s", "", other[0].text)))) for other in following)
        if len(cells) == 2:
            # 科室 | 电话 above offices; 办公地址 | 办公电话 would be a label with a strange value.
            return index if named == 2 and below == 0 else None
        return index if named >= max(2, 0.6 * len(cells)) and below < max(1, len(following)) else None
    return None


def _read_records(rows: list[list[_Cell]], start: int, collector: _Collector) -> None:
    header = rows[start]
    for row in rows[start + 1 :]:
        cells = _distinct(row)
        if len(cells) < 2 and len(_distinct(header)) >= 2:
            if cells:
                _read_cells(cells, collector)
            continue
        pairs: list[tuple[str, str, bool]] = []
        for column, cell in enumerate(row[: len(header)]):
            label = header[column].text
            if not label or cell.fill_in or (column and cell.element is row[column - 1].element):
                continue
            value, picture = _value(cell.raw)
            pairs.append((label, value, picture))
            pairs += [(inner.label, inner.value, inner.picture) for inner in _inside(cell)]
        if any(value or picture for _, value, picture in pairs):
            collector.record(pairs, tidy(" ".join(cell.text for cell in cells)))


def _pairs(row: list[_Cell]) -> list[tuple[_Cell, _Cell | None]]:
    """Labels with the cells beside them: 索引号 | X | 发文机关 | Y. () where the row holds no such pairs."""
    cells = [
        cell for cell in _distinct(row) if not (not cell.text and IMAGE in cell.raw and _span(cell.element, "rowspan", 100) > 1)
    ]
    if len(cells) < 2:
        return []
    pairs: list[tuple[_Cell, _Cell | None]] = []
    index = 0
    while index < len(cells):
        cell = cells[index]
        beside = cells[index + 1] if index + 1 < len(cells) else None
        marked = cell.head or cell.text.endswith((":", "：")) or _is_marked(cell.element)
        if not _is_name(cell.text) or not (marked or len(cells) == 2 or _WORDS.search(nfkc(re.sub(r"\s", "", cell.text)))):
            index += 1
            continue
        if (
            beside is not None
            and beside.head
            and marked
            and not beside.text.endswith(("。", "."))
            and _is_name(beside.text)
            and not cell.text.endswith((":", "："))
        ):
            index += 1  # two header cells side by side
            continue
        pairs.append((cell, beside))
        index += 2
    return pairs


def _is_marked(element: HtmlElement) -> bool:
    """Whether a cell is set off as a label: bold, or of a class that says so."""
    if re.search(r"\b(?:bt|tit\w*|label|name|th|left|key|head\w*)\b", element.get("class") or ""):
        return True
    return len(element) == 1 and element[0].tag in ("b", "strong", "th", "label") and not (element.text or "").strip()


def _read_cells(row: list[_Cell], collector: _Collector) -> None:
    """Cells that hold labels and values themselves (姓名：张三), or prose."""
    for cell in _distinct(row):
        lines = list(read_lines(cell.element))
        index = 0
        while index < len(lines):
            index += _read_line(lines, index, collector)


def _read_definitions(block: HtmlElement, collector: _Collector) -> None:
    label: str | None = None
    element = block
    values: list[str] = []

    def close() -> None:
        if label is not None and FIELD not in "".join(values):
            value, picture = _value(" ".join(values))
            collector.add(label, value, f"{label} {value}".strip(), element, picture)

    for child in block.iter("dt", "dd"):
        raw = " ".join(line.text for line in read_lines(child))
        if child.tag == "dt":
            close()
            label, element, values = (plain(raw) if _is_name(plain(raw)) and child.find(".//a") is None else None), child, []
        elif label is not None:
            values.append(raw)
        else:
            lines = list(read_lines(child))
            index = 0
            while index < len(lines):
                index += _read_line(lines, index, collector)
    close()
