"""Reads workbooks (.xlsx, .xls, .ods): every sheet, merged cells, hidden rows."""

from __future__ import annotations

import datetime as dt
import html
import io
import re

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetVisibleEnum

from audit.catalog.grid import Document, Table
from audit.catalog.model import CatalogError
from audit.catalog.readers import archive
from audit.catalog.readers.merging import MAX_COLUMNS, MAX_ROWS, Spanned, grid
from audit.catalog.readers.ole import stream_at

_FAR_ROW = re.compile(rb'<row\b[^>]*?\br="(\d+)"')
_FAR_CELL = re.compile(rb'<c\b[^>]*?\br="([A-Z]{1,3})(\d+)"')
_HIDDEN = re.compile(rb'<(?:row|col)\b[^>]*?\bhidden="(?:1|true)"')
_HIDDEN_ROW = re.compile(rb'<row\b(?=[^>]*\bhidden="(?:1|true)")[^>]*?\br="(\d{1,7})"')
_ODS_REPEAT = re.compile(rb'number-(?:rows|columns)-repeated="(\d+)"')


# What a sheet says of its own size (BIFF record DIMENSIONS: first row, rows, first column, columns, reserved).
_BIFF_SIZE = re.compile(rb"\x00\x02\x0e\x00.{4}(.{4})..(..)\x00\x00", re.DOTALL)
# calamine lays a sheet out in full, twice, 32 bytes a cell: 2 million cells are 128 MB.
MAX_GRID = 2_000_000


def knows(data: bytes) -> bool:
    """Whether the bytes are a workbook: OOXML, OpenDocument, or the old binary form."""
    if archive.is_zip(data):
        names = archive.names(data)
        return any(name.startswith("xl/") for name in names) or (
            "content.xml" in names and b"spreadsheet" in archive.member(data, "mimetype")[:200]
        )
    return stream_at(data, "Workbook", "Book") is not None


def read(data: bytes) -> Document:
    """A workbook, a table a sheet; raises CatalogError for what is damaged, encrypted, or far too large."""
    kind = "xlsx" if archive.is_zip(data) else "xls"
    hidden: dict[str, frozenset[int]] = {}
    if kind == "xlsx":
        archive.check(data, kind)
        hidden = _check_sheets(data)
    else:
        _check_biff_sizes(data)
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
        parts: list[str | Table] = []
        for meta in workbook.sheets_metadata:
            if meta.visible is SheetVisibleEnum.Visible:
                parts += _sheet(workbook.get_sheet_by_name(meta.name), hidden.get(meta.name))
    except PasswordError as error:
        raise CatalogError("is protected by a password; save it without one") from error
    except CalamineError as error:
        raise CatalogError(f"is a damaged or cut-off workbook ({error}); fetch it again") from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # what the Rust library raises on a file it did not expect is no Exception
            raise
        raise CatalogError("is a damaged workbook that cannot be read; open it, save it anew, and try again") from error
    return Document(kind, tuple(parts))


def _check_sheets(data: bytes) -> dict[str, frozenset[int]]:
    """Refuses sheets whose cells lie so far out that the grid would not fit in memory; gives those with hidden rows or columns
    by name, with the indexes of the rows."""
    hidden: dict[str, frozenset[int]] = {}
    for name in sorted(archive.names(data)):
        if name == "content.xml":
            far = [int(n) for n in _ODS_REPEAT.findall(archive.member(data, name))]
            if sum(n for n in far if n < 900) > 10 * MAX_ROWS:
                raise CatalogError("has more rows than a catalog can have; give the sheet that holds only the catalog")
        if not name.startswith("xl/worksheets/"):
            continue
        content = archive.member(data, name)
        rows = [int(n) for n in _FAR_ROW.findall(content)]
        columns = [_column(letters) for letters, _ in _FAR_CELL.findall(content)]
        _check_size(max(rows, default=0), max(columns, default=0))
        if _HIDDEN.search(content):
            hidden[name] = frozenset(int(row) - 1 for row in _HIDDEN_ROW.findall(content))
    return _sheet_names(data, hidden)


def _check_biff_sizes(data: bytes) -> None:
    """The same for the old binary form."""
    for rows, columns in _BIFF_SIZE.findall(data):
        height, width = int.from_bytes(rows, "little"), int.from_bytes(columns, "little")
        if height <= 65_536 and width <= 256:  # else these bytes are no such record
            _check_size(height, width)


def _check_size(rows: int, columns: int) -> None:
    if rows * columns > MAX_GRID:
        raise CatalogError(f"has a cell in row {rows}, column {columns}: no catalog; give the sheet that holds only it")


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _sheet_names(data: bytes, parts: dict[str, frozenset[int]]) -> dict[str, frozenset[int]]:
    """What is known of these parts of the archive, by the names of the sheets that stand in them."""
    if not parts:
        return {}
    relations = {
        match[1]: match[2]
        for match in re.finditer(
            rb'<Relationship\b(?=[^>]*\bId="([^"]+)")(?=[^>]*\bTarget="([^"]+)")[^>]*>',
            archive.member(data, "xl/_rels/workbook.xml.rels"),
        )
    }
    found: dict[str, frozenset[int]] = {}
    sheets = re.compile(rb'<sheet\b(?=[^>]*\bname="([^"]*)")(?=[^>]*\br:id="([^"]+)")[^>]*>')
    for m in sheets.finditer(archive.member(data, "xl/workbook.xml")):
        target = relations.get(m[2], b"").decode().removeprefix("/xl/").removeprefix("xl/")
        if f"xl/{target}" in parts:
            found[html.unescape(m[1].decode("utf-8", "replace"))] = parts[f"xl/{target}"]
    return found


def _sheet(sheet: CalamineSheet, hidden: frozenset[int] | None) -> list[str | Table]:
    values = sheet.to_python(skip_empty_area=False)
    if not values:
        return []
    if len(values) > MAX_ROWS or max(map(len, values)) > 16 * MAX_COLUMNS:
        raise CatalogError(f"sheet {sheet.name} has {len(values)} rows; give the sheet that holds only the catalog")
    merged = {first: (last[0] - first[0] + 1, last[1] - first[1] + 1) for first, last in sheet.merged_cell_ranges or ()}
    covered = {
        (r, c)
        for (top, left), (down, across) in merged.items()
        for r in range(top, min(top + down, MAX_ROWS))
        for c in range(left, min(left + across, MAX_COLUMNS))
    } - set(merged)
    cells = [
        Spanned(r, c, _said(value), *merged.get((r, c), (1, 1)))
        for r, row in enumerate(values)
        for c, value in enumerate(row[:MAX_COLUMNS])
        if (r, c) not in covered
    ]
    built = grid(cells)
    return (
        [Table(built, marked=True, name=sheet.name, hidden=hidden is not None, hidden_rows=hidden or frozenset())]
        if any(cell.text for row in built for cell in row)
        else []
    )


def _said(value: object) -> str:
    """A cell's value as a person reads it: 3.0 is 3, a date is 2026-03-31, true is √."""
    if isinstance(value, bool):
        return "√" if value else ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ")
    return str(value) if value is not None else ""
