"""Labels and values in cells: tables with labels beside, above or by turns, definition lists, boxes that play a table."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from lxml.html import HtmlElement

from audit.observations import LabelValue
from audit.text import name_key, nfkc, tidy, visible
from crawler.pages.blocks import FIELD, IMAGE, plain, read_lines
from crawler.pages.labelwords import COLON, LABEL, MORE, MOST, WORDS, Collector, is_known, is_name, value_of

Skip = Callable[[HtmlElement], bool]
ReadBlock = Callable[[HtmlElement, Collector, Skip], None]
"""Reads the running text of a cell (`labels.read_block`)."""

_ENDS = re.compile(rf"{COLON}$")
_OF_NAMES = re.compile(r"(?:名称|姓名|单位|机构|科室|部门|股室|处室|姓 名|人员)$")


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

    @property
    def marked(self) -> bool:
        """Whether the cell is set off as a label: a th, a colon at its end, bold, a class that says so."""
        return self.head or bool(_ENDS.search(self.text)) or _is_marked(self.element)


def is_field_table(element: HtmlElement) -> bool:
    """Whether an element is read by its cells: a table or dl without a table inside, boxes by turns label and value."""
    if element.tag == "table":
        return element.find(".//table") is None and element.find(".//tr") is not None
    if element.tag == "dl":
        return element.find(".//dt") is not None and element.find(".//dd") is not None and element.find(".//table") is None
    return 4 <= len(element) <= 24 and _takes_turns(element)


def _takes_turns(box: HtmlElement) -> bool:
    """Whether the children of a box are label and value by turns, told apart by tag or class: <span class=k>, <span class=v>."""
    children = [child for child in box if isinstance(child.tag, str) and child.tag not in ("script", "style", "br", "i")]
    if len(children) < 4 or len(children) % 2 or children[0].tag in ("a", "tr", "td", "p", "option"):
        return False
    makes = [(child.tag, child.get("class")) for child in children]
    if makes[0] == makes[1] or len(set(makes[::2])) > 1 or len(set(makes[1::2])) > 1:
        return False
    labels = [tidy(child.text_content()) for child in children[::2]]
    return all(map(is_name, labels)) and 2 * sum(map(is_known, labels)) >= len(labels)


def read_table(table: HtmlElement, collector: Collector, skip: Skip, read_block: ReadBlock) -> None:
    """Reads a table, a dl or boxes by turns into the collector."""
    if table.tag == "dl":
        _read_definitions(table, collector, skip, read_block)
        return
    if table.tag != "table":
        _read_turns(table, collector, skip)
        return
    rows = _grid(table, skip)
    if _names_records(rows):
        _read_columns(rows, collector)
        return
    start = _header_row(rows)
    if start is not None:
        _read_records(rows, start, collector, skip, read_block)
        return
    if _is_transposed(rows):
        _read_columns(rows, collector)
        return
    by_turns = _is_by_turns(rows)
    for row in rows:
        pairs = _pairs(row, by_turns)
        used = {cell for pair in pairs for cell in pair if cell is not None}
        for label, cell in pairs:
            if cell is None:
                collector.add(label.text, "", label.text, label.element)
            elif not cell.fill_in and not MORE.match(cell.text):
                value, picture = value_of(cell.raw)
                collector.add(label.text, value, f"{label.text} {value}".strip(), label.element, picture)
                for inner in _inside(cell, skip, read_block):
                    collector.add(inner.label, inner.value, inner.quote, cell.element, inner.picture)
        _read_cells([cell for cell in row if cell not in used], collector, skip, read_block)


def _inside(cell: _Cell, skip: Skip, read_block: ReadBlock) -> tuple[LabelValue, ...]:
    """Labels within the value of a label: 联系方式 | 电话：… 传真：…."""
    inner = Collector()
    if LABEL.match(cell.raw):
        _read_cells([cell], inner, skip, read_block)
    return tuple(inner.fields)


# ---------------------------------------------------------------------------- the grid
def _grid(table: HtmlElement, skip: Skip) -> list[list[_Cell]]:
    """The rows of a table with spanning cells repeated where they reach, so that a column is a column."""
    rows: list[list[_Cell]] = []
    carried: dict[int, tuple[_Cell, int]] = {}
    for tr in table.iter("tr"):
        if skip(tr):
            continue  # the site's imprint as the last row of the table that holds the whole page
        cells = [child for child in tr if child.tag in ("td", "th") and not skip(child)]
        row: list[_Cell] = []
        for cell in cells:
            while len(row) in carried:
                row.append(_carry(carried, len(row)))
            text = " ".join(line.text for line in read_lines(cell, skip))
            made = _Cell(cell, visible(text), cell.tag == "th")
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


def _is_marked(element: HtmlElement) -> bool:
    """Whether a cell is set off as a label: bold, or of a class that says so."""
    if re.search(r"\b(?:bt|tit\w*|label|name|th|left|key|head\w*)\b", element.get("class") or ""):
        return True
    return _is_bold(element)


def _is_bold(element: HtmlElement) -> bool:
    """Whether all that a cell holds is set in bold, in a paragraph of its own or not."""
    while len(element) == 1 and not (element.text or "").strip() and not (element[0].tail or "").strip():
        if element[0].tag in ("b", "strong", "th", "label"):
            return True
        element = element[0]
    return False


# ---------------------------------------------------------------------------- labels above their values
def _header_row(rows: list[list[_Cell]]) -> int | None:
    """The number of the row whose cells name the columns; None where labels stand beside their values."""
    for index, row in enumerate(rows[:4]):
        cells = _distinct(row)
        if len(cells) < 2:
            continue  # the table's title over all columns
        following = [_distinct(other) for other in rows[index + 1 :]]
        if not any(len(other) >= 2 for other in following) or any(_ENDS.search(cell.text) for cell in cells):
            return None
        if not all(
            is_name(cell.text) or not cell.text or re.fullmatch(r"(?:19|20)\d\d年", cell.text) for cell in cells
        ) or not any(cell.text for cell in cells):
            return None
        if all(cell.head for cell in cells):
            return index if any(not cell.head for other in following for cell in other) else None
        if any(cell.head for cell in cells):
            return None
        if len(cells) >= 3 and following and _set_off(cells, following):
            return index
        named = sum(bool(WORDS.search(nfkc(re.sub(r"\s", "", cell.text)))) for cell in cells)
        below = sum(bool(other and WORDS.search(nfkc(re.sub(r"\s", "", other[0].text)))) for other in following)
        if len(cells) == 2:
            # 科室 | 电话 above offices; 办公地址 | 办公电话 would be a label with a strange value.
            return index if named == 2 and below == 0 else None
        return index if named >= max(2, 0.6 * len(cells)) and below < max(1, len(following)) else None
    return None


def _set_off(cells: list[_Cell], following: list[list[_Cell]]) -> bool:
    """Whether all cells of a row are bold and none below it is: a header row, whatever its columns are called."""
    return all(_is_bold(cell.element) for cell in cells) and not any(
        _is_bold(cell.element) for row in following for cell in row
    )


def _read_records(rows: list[list[_Cell]], start: int, collector: Collector, skip: Skip, read_block: ReadBlock) -> None:
    header = rows[start]
    by_turns = _headers_by_turns(rows[start:])
    if by_turns:
        collector.close()
    for row in rows[start + 1 :]:
        cells = _distinct(row)
        if len(cells) >= 2 and all(cell.head for cell in cells) and all(is_name(cell.text) for cell in cells if cell.text):
            header = row  # rows of labels and rows of values by turns
            continue
        if len(cells) < 2 and len(_distinct(header)) >= 2:
            if cells:
                _read_cells(cells, collector, skip, read_block)
            continue
        pairs: list[tuple[str, str, bool]] = []
        for column, cell in enumerate(row[: len(header)]):
            label = header[column].text
            if not label or cell.fill_in or (column and cell.element is row[column - 1].element):
                continue
            value, picture = value_of(cell.raw)
            pairs.append((label, value, picture))
            pairs += [(inner.label, inner.value, inner.picture) for inner in _inside(cell, skip, read_block)]
        if any(value or picture for _, value, picture in pairs):
            (collector.together if by_turns else collector.record)(pairs, tidy(" ".join(cell.text for cell in cells)))


def _headers_by_turns(rows: list[list[_Cell]]) -> bool:
    """Whether every other row is one of th with labels of its own: one record in several rows."""
    heads = [all(cell.head for cell in row) for row in rows]
    labels = [name_key(cell.text) for row in rows[::2] for cell in _distinct(row)]
    return len(rows) >= 4 and all(heads[::2]) and not any(heads[1::2]) and len(set(labels)) == len(labels)


def _is_transposed(rows: list[list[_Cell]]) -> bool:
    """Whether labels stand down the first column and each further column is one record: 机构名称 | 甲所 | 乙所."""
    grid = [_distinct(row) for row in rows]
    if len(grid) < 2 or len({len(row) for row in grid}) > 1 or len(grid[0]) < 3:
        return False
    if not all(is_name(row[0].text) for row in grid) or not _OF_NAMES.search(nfkc(grid[0][0].text.rstrip(":： "))):
        return False
    if any(cell.head or _ENDS.search(cell.text) or is_known(cell.text) for row in grid for cell in row[1:]):
        return False
    return all(row[0].head for row in grid) or sum(is_known(row[0].text) for row in grid) >= 0.6 * len(grid)


def _names_records(rows: list[list[_Cell]]) -> bool:
    """Whether the first row names persons or offices above an empty corner, and labels stand down the first column."""
    grid = [_distinct(row) for row in rows]
    if len(grid) < 2 or len({len(row) for row in grid}) > 1 or len(grid[0]) < 3 or grid[0][0].text:
        return False
    if any(is_known(cell.text) or not is_name(cell.text) for cell in grid[0][1:]):
        return False
    return all(is_known(row[0].text) for row in grid[1:])


def _read_columns(rows: list[list[_Cell]], collector: Collector) -> None:
    grid = [_distinct(row) for row in rows]
    for column in range(1, len(grid[0])):
        pairs = [
            (row[0].text.rstrip(":： "), *value_of(row[column].raw)) for row in grid if row[0].text and not row[column].fill_in
        ]
        collector.record(pairs, tidy(" ".join(row[column].text for row in grid)))


# ---------------------------------------------------------------------------- labels beside their values
def _is_by_turns(rows: list[list[_Cell]]) -> bool:
    """Whether every other cell of every row is a label, though not all of them are called like one: 公文种类 | 办法 | 有效性 | 有效."""
    known = values = 0
    for row in rows:
        cells = _without_photo(row)
        if len(cells) < 2:
            continue
        if len(cells) % 2 or not all(is_name(cell.text) for cell in cells[::2]):
            return False
        known += sum(is_known(cell.text) or cell.marked for cell in cells[::2])
        values += sum(is_known(cell.text) for cell in cells[1::2])
    return known >= 2 and known > 2 * values


def _without_photo(row: list[_Cell]) -> list[_Cell]:
    """The cells that hold labels and values: a photo over several rows is none, nor is a colon in a cell of its own."""
    cells = [cell for cell in _distinct(row) if not re.fullmatch(COLON, cell.text)]
    return [cell for cell in cells if not (not cell.text and IMAGE in cell.raw and _span(cell.element, "rowspan", 100) > 1)]


def _pairs(row: list[_Cell], by_turns: bool) -> list[tuple[_Cell, _Cell | None]]:
    """Labels with the cells beside them: 索引号 | X | 发文机关 | Y. [] where the row holds no such pairs."""
    cells = _without_photo(row)
    if len(cells) < 2:
        return []
    if by_turns:
        return list(zip(cells[::2], cells[1::2], strict=True))
    pairs: list[tuple[_Cell, _Cell | None]] = []
    index = 0
    while index < len(cells):
        cell = cells[index]
        beside = cells[index + 1] if index + 1 < len(cells) else None
        if not is_name(cell.text) or not (cell.marked or len(cells) == 2 or is_known(cell.text)):
            index += 1
            continue
        if (
            beside is not None
            and beside.head
            and cell.marked
            and not beside.text.endswith(("。", "."))
            and is_name(beside.text)
            and not _ENDS.search(cell.text)
        ):
            index += 1  # two header cells side by side
            continue
        pairs.append((cell, beside))
        index += 2
    return pairs


def _read_cells(row: list[_Cell], collector: Collector, skip: Skip, read_block: ReadBlock) -> None:
    """Cells that hold labels and values themselves (姓名：张三), or prose."""
    for cell in _distinct(row):
        read_block(cell.element, collector, skip)


def _read_turns(box: HtmlElement, collector: Collector, skip: Skip) -> None:
    children = [child for child in box if isinstance(child.tag, str) and child.tag not in ("script", "style", "br", "i")]
    for label, cell in zip(children[::2], children[1::2], strict=True):
        raw = visible(" ".join(line.text for line in read_lines(cell, skip)))
        if FIELD not in raw and not skip(label):
            value, picture = value_of(raw)
            name = plain(label.text_content())
            collector.add(name, value, f"{name} {value}".strip(), label, picture)


def _read_definitions(block: HtmlElement, collector: Collector, skip: Skip, read_block: ReadBlock) -> None:
    label: str | None = None
    element = block
    values: list[str] = []

    def close() -> None:
        if label is not None and FIELD not in "".join(values):
            value, picture = value_of(" ".join(values))
            collector.add(label, value, f"{label} {value}".strip(), element, picture)

    for child in block.iter("dt", "dd"):
        if skip(child):
            continue
        raw = visible(" ".join(line.text for line in read_lines(child, skip)))
        if child.tag == "dt":
            close()
            label, element, values = (plain(raw) if is_name(plain(raw)) and child.find(".//a") is None else None), child, []
        elif label is not None:
            values.append(raw)
        else:
            read_block(child, collector, skip)
    close()
