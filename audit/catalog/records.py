"""Turns a table into records: one per item, cells in their columns, merged and repeated cells carried down."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from audit.catalog.alignment import Aligned, align
from audit.catalog.grid import Row, Table, one_line
from audit.catalog.headings import Column, Head, find_head, is_heading
from audit.catalog.ragged import align_indicator, is_indicator_head

_SAME = re.compile(r"^(同上|同前|\"|”|〃|″)$")
_NOTE = re.compile(r"^(注|备注|说明|填报|填表|联系|附注|制表|审核|单位负责人|合计)\s*\d?[:：]?")
_NUMBER = re.compile(r"^[（(]?(\d{1,4}([.．\-—]\d{1,3}){0,2})[）)]?[.．、]?$")
_SECTION = re.compile(
    r"^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}部分[:：、]?)\s*(\S.{1,28})$"
)
_FIELD_CODE = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_CARRIED = ("responsible", "deadline", "legal_basis", "channels", "column")


@dataclass(frozen=True)
class Doubt:
    """A decision that another reader might have made otherwise: a defect's kind and the words its note needs."""

    kind: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Record:
    """One item's cells, one a column of `head`. `printed` are the columns that the row itself prints (not carried down);
    `spans`
    those that the form itself shows to continue the cell above. Records of different sheets never continue each other.
    `section` is the title row above it (一、机构信息)."""

    head: Head
    cells: tuple[str, ...]
    printed: frozenset[int]
    first_on_page: bool = False
    marked: bool = False
    doubts: tuple[Doubt, ...] = field(default=())
    spans: frozenset[int] = frozenset()
    sheet: str = ""
    section: str = ""

    def text(self, name: str) -> str:
        """The text of the first column of that field, "" where there is none."""
        return next((self.cells[at] for at in self.head.having(name) if self.cells[at]), "")  # type: ignore[arg-type]

    def prints(self, name: str) -> bool:
        """Whether the row itself prints a text under that field."""
        return any(at in self.printed for at in self.head.having(name))  # type: ignore[arg-type]


def records_of(table: Table, head: Head | None = None) -> tuple[list[Record], Head | None]:
    """All records of a table as printed, and the heading in force at its end.

    `head` is the heading of the table before: a table without its own heading continues it where it has the same width.
    """
    own = find_head(table.rows)
    start = 0
    if own:
        head, start = own, own.end
    elif head is None or not _same_width(table, head):
        return [], head
    rows: list[Record] = []
    at, section, heading_end = start, "", start if own else -1
    after_break = own is None or any(row in table.breaks for row in range(own.end))
    while at < len(table.rows):
        row = table.rows[at]
        after_break = after_break or at in table.breaks
        if is_heading(row):
            repeated = find_head(table.rows, at)
            if repeated is not None and repeated.start == at:
                head, at, after_break = _prefer(head, repeated), repeated.end, True
                heading_end = at
                continue
        if at == heading_end and _is_key_row(row):
            at += 1
            heading_end = at
            continue
        section = _section(row) or section
        record = _record(row, head, table.marked, after_break)
        if record:
            hidden = (Doubt("hidden_row"),) if at in table.hidden_rows else ()
            rows.append(replace(record, sheet=table.name, section=section, doubts=(*record.doubts, *hidden)))
            after_break = False
        at += 1
    return rows, head


def _is_key_row(row: Row) -> bool:
    """A row right under the heading that only names its columns for machines (XH, YJSX, GKNR) or counts them (1, 2, 3, 4)."""
    texts = [one_line(cell.text) for cell in row if cell.text and cell.merge == ""]
    if len(texts) < 4:
        return False
    return all(map(_FIELD_CODE.fullmatch, texts)) or texts == [str(n) for n in range(1, len(texts) + 1)]


def settle(rows: Sequence[Record]) -> list[Record]:
    """The records of all tables put in order: rows cut by a page break joined, blanks filled from above."""
    return carry_down(_join_fragments(rows))


def _same_width(table: Table, head: Head) -> bool:
    widths = [len(row) for row in table.rows]
    return bool(widths) and abs(max(widths) - len(head.columns)) <= 1


def _prefer(old: Head, new: Head) -> Head:
    """A repeated heading keeps the first one's reading; a different one begins another table."""
    return (
        replace(old, start=new.start, end=new.end) if [c.label for c in old.columns] == [c.label for c in new.columns] else new
    )


def _record(row: Row, head: Head, marked: bool, first_on_page: bool) -> Record | None:
    """A data row as a record; None for blank rows, notes and titles that span the table."""
    own = [cell for cell in row if cell.text and cell.merge != "left"]
    if _section(row):
        return None
    if not own or (len({cell.text for cell in own}) == 1 and (len(own) == 1 and _is_no_item(row, own[0].text, head))):
        return None
    if marked:
        return _marked_record(row, head, first_on_page)
    texts = [cell.text for cell in row]
    aligned = align_indicator(texts, head.columns) if is_indicator_head(head.columns) else align(texts, head.columns)
    doubts = _alignment_doubts(aligned)
    printed = frozenset(at for at, text in enumerate(aligned.cells) if text)
    return Record(head, aligned.cells, printed, first_on_page, False, doubts)


def _section(row: Row) -> str:
    """A title row inside the table, numbered as people number sections: one text and nothing beside it; "" for other rows."""
    texts = {cell.text for cell in row if cell.text}
    match = _SECTION.match(one_line(next(iter(texts)))) if len(texts) == 1 else None
    return match[1].rstrip("：:") if match else ""


def _is_no_item(row: Row, text: str, head: Head) -> bool:
    """A row of one text: a note, or a title over the whole width. A lone text in a content or level column is kept."""
    if _NOTE.match(text) or sum(cell.merge == "left" for cell in row) >= 2:
        return True
    at = next(i for i, cell in enumerate(row) if cell.text)
    return bool(at >= len(head.columns) or head.columns[at].field == "no")


def _marked_record(row: Row, head: Head, first_on_page: bool) -> Record:
    width = len(head.columns)
    cells = ["" if cell.merge == "left" else cell.text for cell in row[:width]]
    cells += [""] * (width - len(cells))
    for at, cell in enumerate(row[:width]):  # a tick merged over its options counts for the first; a text for its own column
        if cell.merge == "left" and head.columns[at].field == head.columns[at - 1].field == "level" and at:
            cells[at] = ""
    printed = frozenset(at for at, cell in enumerate(row[:width]) if cell.text and cell.merge == "")
    lost = tuple(cell.text for cell in row[width:] if cell.text and cell.merge != "left")
    doubts = tuple(Doubt("text_without_column", (text,)) for text in lost)
    spans = frozenset(at for at, cell in enumerate(row[:width]) if cell.merge == "above")
    return Record(head, tuple(cells), printed, first_on_page, True, doubts, spans)


def _alignment_doubts(aligned: Aligned) -> tuple[Doubt, ...]:
    doubts = [Doubt("shifted_row")] if aligned.shifted else []
    return (*doubts, *(Doubt("text_without_column", (text,)) for text in aligned.lost))


def _join_fragments(rows: Sequence[Record]) -> list[Record]:
    """Level texts that stand on a row of their own go to the next row; a row that a page break cut in two is put together."""
    result: list[Record] = []
    pending: Record | None = None
    for record in rows:
        if is_indicator_head(record.head.columns):
            result.append(record)
            continue
        if _only_levels(record):
            pending = record if pending is None else _overlay(pending, record)
            continue
        if result and _is_cut_row(result[-1], record):
            result[-1] = _glued(result[-1], record)
            continue
        if pending is not None:
            doubt = Doubt("level_on_own_row", (_first_text(pending),))
            result.append(replace(_overlay(pending, record), doubts=(*record.doubts, doubt)))
            pending = None
        else:
            result.append(record)
    return result


def _only_levels(record: Record) -> bool:
    """A row that prints outer levels and nothing else (and the table has a content column to leave empty)."""
    fields = {record.head.columns[at].field for at in record.printed}
    deepest = max((record.head.columns[at].depth or 0 for at in record.head.having("level")), default=0)
    depths = {record.head.columns[at].depth or 0 for at in record.printed if record.head.columns[at].field == "level"}
    return (
        bool(fields)
        and fields <= {"category", "level"}
        and bool(record.head.having("content"))
        and (deepest not in depths or len(depths) < 2)
    )


def _is_cut_row(above: Record, record: Record) -> bool:
    """Whether a row only ends the row above: first on its page, without number, level and deadline, in a numbered table."""
    if not record.first_on_page or not record.head.having("no") or record.prints("no") or record.prints("level"):
        return False
    return above.prints("no") and bool(record.printed) and not record.prints("deadline") and len(record.printed) <= 3


def _glued(above: Record, record: Record) -> Record:
    cells = tuple(
        a if not b or at not in record.printed else f"{a}{b}"
        for at, (a, b) in enumerate(zip(above.cells, record.cells, strict=True))
    )
    return replace(above, cells=cells, doubts=(*above.doubts, Doubt("row_over_page_break")))


def _overlay(outer: Record, record: Record) -> Record:
    """`record` with the level texts of `outer` where it prints none itself."""
    cells = tuple(b or a for a, b in zip(outer.cells, record.cells, strict=True))
    return replace(record, cells=cells, printed=outer.printed | record.printed)


def _first_text(record: Record) -> str:
    return next((one_line(text) for text in record.cells if text), "")


def carry_down(rows: Sequence[Record]) -> list[Record]:
    """Fills what a row leaves to the rows above: 同上, blank levels under a span, blank units and deadlines of the same
    block."""
    result: list[Record] = []
    above: Record | None = None
    for record in rows:
        filled = _carried(record, above) if above is not None and _continues(record, above) else record
        result.append(filled)
        above = filled
    return result


def _continues(record: Record, above: Record) -> bool:
    """Whether blanks of a record may be filled from the one above: the same columns, the same sheet."""
    return record.sheet == above.sheet and [c.label for c in record.head.columns] == [c.label for c in above.head.columns]


def _carried(record: Record, above: Record) -> Record:
    cells = list(record.cells)
    doubts = list(record.doubts)
    outer, inner = _carry_levels(record, above, cells)
    unit_printed = record.prints("responsible")
    # One unit answers for a block of items, and where unit and deadline are both blank they were merged together.
    ends = ("responsible", "legal_basis", "deadline") if record.head.having("responsible") else ("legal_basis",)
    for at, column in enumerate(record.head.columns):
        if _SAME.match(one_line(cells[at])) or (at in record.spans and not cells[at]):
            cells[at] = above.cells[at]
        elif (
            not cells[at]
            and not record.marked
            and column.field in _CARRIED
            and _may_carry(column, outer if column.field in ends else inner, unit_printed, record)
        ):
            cells[at] = above.cells[at]
            if cells[at] and not is_indicator_head(record.head.columns):  # there a span is the rule, not a doubt
                doubts.append(Doubt("carried_down", (column.label, one_line(cells[at])[:40])))
    return replace(record, cells=tuple(cells), doubts=tuple(doubts))


def _carry_levels(record: Record, above: Record, cells: list[str]) -> tuple[bool, bool]:
    """Carries an item's levels and a column's levels down; says whether the row prints an outer level that differs, or any."""
    _carry_group(record, above, cells, ("column",))
    return _carry_group(record, above, cells, ("category", "level"))


def _carry_group(record: Record, above: Record, cells: list[str], fields: tuple[str, ...]) -> tuple[bool, bool]:
    """Carries nested columns down, outermost first, until the row prints one that differs.

    Says whether an outer one differs (or the only one: that of a table of one level), and whether any does.
    """
    changed = outer = False
    columns = record.head.columns
    order = sorted(
        (c.depth or 0, at) for at, c in enumerate(columns) if c.field in fields and (c.depth or c.field == "category")
    )
    blank_row = not any(record.cells[at] for _, at in order)
    for depth, at in order:
        if cells[at]:
            changed = changed or one_line(cells[at]) != one_line(above.cells[at])
            outer = outer or (changed and (at != order[-1][1] or len(order) == 1))
        elif not changed and (not record.marked or depth <= 1 or record.first_on_page or blank_row or at in record.spans):
            cells[at] = above.cells[at]
    return outer, changed


def _may_carry(column: Column, changed: bool, unit_printed: bool, record: Record) -> bool:
    """A blank beside a newly printed unit is missing, not continued (004); a blank where the first level changes likewise.

    An indicator table's span of unit and deadline covers several third levels, so there only a new unit ends it.
    """
    if column.field == "deadline" and unit_printed:
        return False
    indicator = (
        not record.head.having("column") and not record.head.having("channels") and len(record.head.having("level")) >= 3
    )
    return indicator or not changed


def is_number(text: str) -> bool:
    """Whether a cell is a serial number.

    >>> is_number("12"), is_number("1-3"), is_number("一")
    (True, True, False)
    """
    return bool(_NUMBER.match(one_line(text)))
