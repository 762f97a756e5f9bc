"""Reads a document's grid into a catalog: headings, rows, cells, and every doubt on the way."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from audit.catalog.deadlines import parse_deadline
from audit.catalog.defects import defect, row_ranges
from audit.catalog.elements import missing_numbers, parse_elements
from audit.catalog.grid import Document, Table, one_line
from audit.catalog.headings import VARIANTS, Column, Field, Head, heading_key, unit_in_heading
from audit.catalog.hidden import without_struck_rows
from audit.catalog.levels import LevelRow, settle_levels
from audit.catalog.lists import split_basis, split_units
from audit.catalog.model import Catalog, CatalogError, Deadline, Defect, Element, Item
from audit.catalog.paths import PathReading, is_address, read_column_cell, rejoin_by_document
from audit.catalog.questions import question_elements, split_questions
from audit.catalog.records import Record, is_number, records_of, settle
from audit.catalog.ticks import Choices, is_no_tick, is_tick, names_website, read_choices
from audit.text import name_key

_TITLE = re.compile(r"目录|清单|分工表|标准|事项表|一览表|任务表|明细表")
_OWN_NAME = re.compile(r"^(?:编制|填报|公开|制定)?(?:单位|部门|机构)(?:名称|（盖章）|\(盖章\))?[:：]\s*(\S+)")
_TITLE_AGENCY = re.compile(
    r"^(?:附件\d*[:：]?)?(?:关于印发)?(.{2,30}?)(?:\d{4}年度?)?(?:基层)?(?:政务公开|政府信息|信息公开|主动公开|公开事项|公开目录|政务信息|权责|网站公开)"
)
_MODES = {"主动": "主动公开", "依申请": "依申请公开", "申请公开": "依申请公开"}


# A county's 26 domains together have some 2000 items. What is ten times a usual catalog is no catalog, and would take its time.
MAX_ROWS = 5000
# What stands in a column's cell where the item is not published online: no column of that name exists.
_NOT_ONLINE = re.compile(r"^(不在?(政府)?网站公开|不上网(公开)?|线下公开|不公开|不予公开|非网站公开)[。]?$")
_NOTHING = re.compile(r"^[\s/\\—\-－无暂]*$")


@dataclass(frozen=True)
class Asked:
    """What the import knows beside the document: the agency's name, and what counts as the site's own name in a path."""

    agency: str
    is_site: Callable[[str], bool] = field(default=lambda word: False)


@dataclass(frozen=True)
class _Row:
    """A record with what its cells say, before the document as a whole has settled it."""

    record: Record
    item: Item
    column: PathReading
    defects: tuple[Defect, ...]


def read_catalog(document: Document, asked: Asked) -> Catalog:
    """The catalog that a document holds, with its structural defects; `source` is left to the caller.

    Raises CatalogError with one line where no table of the document has a catalog's headings, or none of them has rows.
    """
    if (height := sum(len(table.rows) for table in document.tables())) > MAX_ROWS:
        raise CatalogError(f"has {height} rows, more than any catalog ({document.form}); give the part that holds the catalog")
    records, leading, loose = _records(document)
    if not records:
        raise CatalogError(_no_catalog(document, leading is not None))
    assert leading is not None
    rows = [_read_row(number, record, asked) for number, record in enumerate(split_questions(records), start=1)]
    rows = _settle_numbers(rows)
    items, defects = _settle_columns(rows)
    items, level_defects = _settle_levels(items, rows)
    title = _title(document, leading)
    defects = [
        *_heading_defects(rows),
        *_open_ended(rows),
        *(d for row in rows for d in row.defects),
        *defects,
        *level_defects,
        *_cut_off(rows),
        *loose,
    ]
    defects.sort(key=lambda d: (d.row is None, d.row or 0))
    return Catalog(title, _agency(document, leading, title) or asked.agency, tuple(items), None, tuple(defects))


def _no_catalog(document: Document, has_head: bool) -> str:
    if has_head:
        return f"a catalog's headings but no rows under them ({document.form}); is this the whole document?"
    tables = sum(1 for _ in document.tables())
    what = f"{tables} table(s), none with a heading row such as 序号/公开事项/公开内容/公开时限" if tables else "no table"
    return f"not a catalog: {what} ({document.form}); give the document that holds the 政务公开标准目录"


def _records(document: Document) -> tuple[list[Record], Table | None, list[Defect]]:
    """All records of all tables, the first table that has a catalog's heading, and a defect for each table left out."""
    head: Head | None = None
    records: list[Record] = []
    leading: Table | None = None
    left_out: list[Defect] = []
    for number, table in enumerate(document.tables(), start=1):
        found, head = records_of(table, head)
        if head is not None and leading is None:
            leading = table
        if not found and len(table.rows) > 2 and leading is not table:
            left_out.append(defect(None, "table_left_out", str(number)))
        records += found
    left_out += [defect(None, "hidden_rows", table.name) for table in document.tables() if table.hidden]
    records, struck = without_struck_rows(records)
    left_out += [
        defect(None, "hidden_row_left_out", row.sheet, " ".join(map(one_line, row.cells))[:60].strip()) for row in struck
    ]
    return settle(records), leading, left_out


# --- one row ---------------------------------------------------------------------------------------------------------------


def _read_row(number: int, record: Record, asked: Asked) -> _Row:
    """One record as an item with what was doubtful in its cells."""
    notes: list[Defect] = [defect(number, doubt.kind, *doubt.words) for doubt in record.doubts]
    column = _column_cell(record, asked)
    offline = bool(_NOT_ONLINE.match(one_line(_column_raw(record))))
    if offline or _NOTHING.match(_column_raw(record)):
        column = replace(column, paths=(), doubts=())
    choices = _channels(record)
    content = record.text("content")
    category, levels = one_line(record.text("category")) or record.section or None, _levels(record)
    if (
        not record.head.having("level") and column.paths and not is_address(column.paths[0])
    ):  # the column's own levels are the item's (a site's tree as catalog)
        levels = list(column.paths[0][-2:])
    deep = len({c.depth for c in record.head.columns if c.field == "level"}) > 2
    item = Item(
        row=number,
        no=_number(record),
        category=category,
        level1=levels[0] if levels else None,
        level2=levels[1] if len(levels) > 1 else None,
        levels=tuple(text for text in levels if text) if deep else (),
        content=content,
        elements=_elements(record, content),
        columns=column.paths,
        column_raw=_column_raw(record),
        deadline=_deadline(record),
        responsible=split_units(record.text("responsible")),
        legal_basis=split_basis(record.text("legal_basis")),
        channels=choices.ticked if choices else (),
        on_website=False if offline else names_website(choices.ticked) if choices else None,
        audience=_choice(record, "audience", number, notes),
        mode=_choice(record, "mode", number, notes),
        extra=_extra(record, asked, number, notes, column),
    )
    notes += _cell_defects(item, column)
    return _Row(record, item, column, tuple(notes))


def _elements(record: Record, content: str) -> tuple[Element, ...]:
    at = record.head.having("content")
    asks = bool(at) and record.head.columns[at[0]].depth is not None
    return question_elements(content) if asks else parse_elements(content)


def _deadline(record: Record) -> Deadline:
    """The deadline of a record; under 公开时限（工作日） a bare 20 is 20 working days."""
    raw = record.text("deadline")
    unit = next((unit for at in record.head.having("deadline") if (unit := unit_in_heading(record.head.columns[at].label))), "")
    bare = one_line(raw)
    return replace(parse_deadline(f"{bare}{unit}内"), raw=bare) if unit and bare.isdecimal() else parse_deadline(raw)


def _number(record: Record) -> str | None:
    text = one_line(record.text("no"))
    return text.strip("（）().．、") if is_number(text) else text or None


def _levels(record: Record) -> list[str | None]:
    """The level texts by depth, None where a level is blank."""
    order = sorted((column.depth or 1, at) for at, column in enumerate(record.head.columns) if column.field == "level")
    return [one_line(record.cells[at]) or None for _, at in order]


def _column_raw(record: Record) -> str:
    """The column as printed; levels in cells of their own joined by —."""
    cells = [one_line(record.cells[at]) for at in record.head.having("column")]
    return "—".join(text for text in cells if text)


def _column_cell(record: Record, asked: Asked) -> PathReading:
    at = record.head.having("column")
    stepped = [i for i in at if record.head.columns[i].depth is not None]
    urls = [record.cells[i] for i in record.head.having("url")]
    if len(stepped) > 1:
        order = sorted(stepped, key=lambda i: record.head.columns[i].depth or 0)
        raw = "—".join(one_line(record.cells[i]) for i in order if one_line(record.cells[i]))
        reading = read_column_cell(raw, asked.is_site)
        reading = replace(reading, doubts=tuple(d for d in reading.doubts if d != "mixed"))
    else:
        reading = read_column_cell("\n".join(record.cells[i] for i in at if record.cells[i]), asked.is_site)
    more = read_column_cell("\n".join(urls), asked.is_site) if any(urls) else PathReading(())
    return replace(reading, urls=(*reading.urls, *(u for u in more.urls if u not in reading.urls)))


def _channels(record: Record) -> Choices | None:
    """The channels ticked; None where the table has no such column or the cell is empty."""
    at = record.head.having("channels")
    options = [i for i in at if record.head.columns[i].option]
    if options:
        offered = tuple(record.head.columns[i].option or "" for i in options)
        ticked = tuple(record.head.columns[i].option or "" for i in options if not is_no_tick(record.cells[i]))
        return Choices(ticked, offered, boxed=True)
    text = record.text("channels")
    return read_choices(text) if text else None


def _choice(record: Record, name: Field, number: int, notes: list[Defect]) -> str | None:
    """The ticked option of audience, mode or tier, in the heading's words; several are joined and noted."""
    ticked: list[str] = []
    for at in record.head.having(name):
        column, text = record.head.columns[at], one_line(record.cells[at])
        if column.option and not is_no_tick(text):
            rest = re.sub(r"[√✓✔■☑]", "", text).strip()
            ticked.append(column.option if is_tick(text) or not rest else f"{column.option}（{rest.strip('（）()')}）")
        elif not column.option and text:
            ticked += read_choices(record.cells[at]).ticked
    if name == "mode":
        ticked = [_MODES.get(word, word) for word in ticked]
    if len(ticked) > 1 and name == "mode":
        notes.append(defect(number, "contradictory_ticks", "公开方式", "、".join(ticked)))
    return "、".join(dict.fromkeys(ticked)) or None


def _extra(record: Record, asked: Asked, number: int, notes: list[Defect], column: PathReading) -> dict[str, str]:
    """What the contract has no field for: level of government, how long it stays, addresses, remarks, unknown headings."""
    extra: dict[str, str] = {}
    tier = _tier(record, asked, number, notes)
    if tier:
        extra["公开层级"] = tier
    for at, head in enumerate(record.head.columns):
        text = one_line(record.cells[at])
        if text and head.label and head.field in ("extra", "retention", "remark", "url"):
            extra[head.label] = text
        elif text and not head.label and head.field == "extra" and not is_tick(text):
            notes.append(defect(number, "text_without_column", text[:40]))
    if column.urls and not record.head.having("url") and not any(map(is_address, column.paths)):
        extra["链接地址"] = " ".join(column.urls)
    return extra


def _tier(record: Record, asked: Asked, number: int, notes: list[Defect]) -> str | None:
    """The level of government; where the heading has an unnamed cell too many (001), the agency's own level settles the
    tick."""
    tier = _choice(record, "tier", number, notes)
    at = [i for i in record.head.having("tier") if record.head.columns[i].option]
    surplus = bool(at) and any(not c.label for c in record.head.columns[at[-1] + 1 :])
    own = next(
        (record.head.columns[i].option for i in at if _of_level(asked.agency, record.head.columns[i].option or "")), None
    )
    if tier and surplus and own and tier != own:
        notes.append(defect(number, "surplus_cell_in_ticks", "公开层级", own))
        return own
    return tier


def _of_level(agency: str, option: str) -> bool:
    """Whether an option names the level of government that the agency's own name shows (静安区… is 区级)."""
    level = re.search(r"(街道|镇|乡|区|县|市|省)(?=人民政府|政府|[^镇乡区县市省]*$)", agency) or re.search(
        r"[区县市省镇乡]", agency
    )
    return bool(level) and level is not None and level[0][0] in option


def _cell_defects(item: Item, column: PathReading) -> list[Defect]:
    """What one row's cells show by themselves."""
    row = item.row
    notes: list[Defect] = []
    if "mixed" in column.doubts:
        notes.append(defect(row, "mixed_separators_in_column", item.column_raw))
    if "site" in column.doubts:
        notes.append(defect(row, "unknown_site_name", column.site_word))
    if any(map(is_address, column.paths)):
        notes.append(defect(row, "address_as_column", column.paths[0][0]))
    elif column.urls and not column.paths:
        notes.append(defect(row, "url_as_column", column.urls[0]))
    skipped = missing_numbers(item.content)
    if skipped:
        notes.append(defect(row, "missing_element_number", "、".join(map(str, skipped))))
    return notes


# --- the document as a whole -------------------------------------------------------------------------------------------------


def _settle_numbers(rows: Sequence[_Row]) -> list[_Row]:
    """Serial numbers checked against each other; only where the table has them as plain counting numbers."""
    numbers = [int(row.item.no) for row in rows if row.item.no and row.item.no.isdecimal()]
    if len(numbers) < max(2, len(rows) // 2):
        return list(rows)
    result: list[_Row] = []
    last = unnumbered = 0  # rows since the last number that stand for one themselves (blank, or printed twice for the next)
    used: dict[int, int] = {}  # number → row, since the numbers last began at 1
    for row in rows:
        notes = list(row.defects)
        if row.item.no is None:
            notes.insert(0, defect(row.item.row, "missing_serial_number", str(last)))
            unnumbered += 1
        elif row.item.no.isdecimal():
            number = int(row.item.no)
            used = {} if number == 1 else used
            if number in used:
                notes.insert(0, defect(row.item.row, "duplicate_serial_number", row.item.no, str(used[number])))
                unnumbered += 1
            else:
                if number != 1 and not last < number <= last + 1 + unnumbered:
                    notes.insert(0, defect(row.item.row, "serial_number_jump", str(last + 1), row.item.no))
                used[number], unnumbered = row.item.row, 0
            last = number
        result.append(replace(row, defects=tuple(notes)))
    return result


def _settle_columns(rows: Sequence[_Row]) -> tuple[list[Item], list[Defect]]:
    """Column paths settled by what the other rows print."""
    settled, notes = rejoin_by_document([row.column.paths for row in rows])
    joined = {at for at, note in notes if note == "joined"}
    items = [replace(row.item, columns=paths) for row, paths in zip(rows, settled, strict=True)]
    defects: list[Defect] = []
    for at, (row, item) in enumerate(zip(rows, items, strict=True)):
        if at in joined:
            defects.append(_joined_defect(row, item))
        if len(item.columns) > 1:
            paths = "；".join("—".join(path) for path in item.columns)
            defects.append(defect(item.row, "several_columns_in_one_cell", str(len(item.columns)), paths))
    return items, defects


def _joined_defect(row: _Row, item: Item) -> Defect:
    """Names the segment that was cut, and its two halves."""
    whole = next(s for path in row.column.paths for s in path if not any(s in after for after in item.columns))
    halves = next(pair for path in item.columns for pair in pairwise(path) if "".join(pair) == whole)
    return defect(item.row, "missing_separator_in_column", whole, " / ".join(halves))


def _settle_levels(items: Sequence[Item], rows: Sequence[_Row]) -> tuple[list[Item], list[Defect]]:
    """First levels settled (see audit.catalog.levels), for dumps without merge marks."""
    if any(row.record.marked for row in rows) or not any(len(row.record.head.having("level")) in (1, 2) for row in rows):
        return list(items), []
    shapes = [
        LevelRow(item.level1, _prints_first(row.record), item.columns, row.record.first_on_page, item.level2)
        for item, row in zip(items, rows, strict=True)
    ]
    result: list[Item] = []
    defects: list[Defect] = []
    first_row: dict[str, int] = {}
    for at, (item, settled) in enumerate(zip(items, settle_levels(shapes), strict=True)):
        result.append(replace(item, level1=settled.level1))
        if settled.doubt in ("path", "family"):
            why = ("栏目路径", "the column path") if settled.doubt == "path" else ("二级事项", "its second level")
            defects.append(defect(item.row, "level1_text_on_wrong_row", settled.below, settled.above, *why))
        elif settled.doubt == "unclear":
            start, end = (items[i].row for i in settled.run)
            span = str(start) if start == end else f"{start}—{end}"
            defects.append(defect(item.row, "level1_uncertain", span, settled.above, settled.below))
        if (
            at
            and shapes[at].printed
            and not shapes[at].first_on_page
            and settled.level1
            and settled.level1 == shapes[at - 1].level1
            and not shapes[at - 1].printed
        ):
            defects.append(defect(item.row, "level1_repeated", settled.level1, str(first_row.get(settled.level1, at))))
        if settled.level1:
            first_row.setdefault(settled.level1, item.row)
    return result, defects


def _prints_first(record: Record) -> bool:
    order = sorted((record.head.columns[at].depth or 1, at) for at in record.head.having("level"))
    return bool(order) and order[0][1] in record.printed


def _heading_defects(rows: Sequence[_Row]) -> list[Defect]:
    """Headings that were not understood, once each."""
    columns: list[Column] = [column for row in rows for column in row.record.head.columns]
    unknown = dict.fromkeys(c.label for c in columns if c.field == "extra" and heading_key(c.label))
    guessed = dict.fromkeys((c.label, c.field) for c in columns if c.guessed)
    return [
        *(defect(None, "unknown_heading", label) for label in unknown),
        *(defect(None, "heading_guessed", label, VARIANTS[name][0]) for label, name in guessed),
    ]


def _cut_off(rows: Sequence[_Row]) -> list[Defect]:
    """A text that ends earlier in its last row than in any other: the rest of the document may be missing."""
    ends = [max(row.record.printed, default=0) for row in rows]
    if len(rows) < 3 or rows[-1].record.marked or ends[-1] >= min(ends[:-1]):
        return []
    return [defect(rows[-1].item.row, "last_row_short", rows[-1].record.head.columns[ends[-1]].label)]


def _open_ended(rows: Sequence[_Row]) -> list[Defect]:
    """The rows whose legal basis is an open list, as one defect: it is a habit of the whole document."""
    open_rows = [row.item.row for row in rows if re.search(r"等[。]?$", row.record.text("legal_basis").strip())]
    return [defect(None, "open_ended_legal_basis", row_ranges(open_rows))] if open_rows else []


def _title(document: Document, leading: Table) -> str:
    """The last short paragraph before the table that calls itself a catalog, else the first paragraph; a title row inside the
    table counts where nothing stands before it."""
    before = document.paragraphs_before(leading)
    named = [
        text for text in before if _TITLE.search(text) and len(text) <= 60 and not _OWN_NAME.match(text) and "。" not in text
    ]
    if named:
        return one_line(named[-1])
    inside = [
        one_line(cell.text)
        for row in leading.rows[:4]
        for cell in row[:1]
        if _TITLE.search(cell.text) and 6 < len(cell.text) <= 60
    ]
    if inside:
        return inside[0]
    return one_line(before[0]) if before else leading.name


def _agency(document: Document, leading: Table, title: str) -> str | None:
    """The agency as the document names itself: 单位：…, else what the title begins with."""
    texts = [*document.paragraphs_before(leading), *(cell.text for row in leading.rows[:4] for cell in row[:1])]
    for text in texts:
        if match := _OWN_NAME.match(one_line(text)):
            return match[1]
    if (match := _TITLE_AGENCY.match(title)) and len(name_key(match[1])) >= 3:
        return match[1].strip("《")
    return None
