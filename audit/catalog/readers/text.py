"""Reads text dumps of a table: tab-separated, pipes, or one cell a line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence

from audit.catalog.grid import Document, Table, plain_rows, tidy
from audit.catalog.headings import recognise
from audit.catalog.model import CatalogError
from audit.catalog.readers.drawn import whole_rows

# One cell a line, 2000 rows of 14 cells have 28,000 lines.
MAX_LINES = 100_000
# Word's own marks that a dump prints into the text: [bookmark: _GoBack]
_DUMP_NOISE = re.compile(r"\[bookmark: [^\]]*\]")
_MARKDOWN_RULE = re.compile(r"^\s*\|?(\s*:?-+:?\s*\|)+\s*(:?-+:?)?\s*$")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_MARKDOWN_HEAD = re.compile(r"^#+\s*")


def read(text: str) -> Document:
    """A text dump as a document; a text without a table has only paragraphs. Raises CatalogError for lines that are no rows."""
    if any(len(line) > 20_000 and max(line.count("\t"), line.count("|")) > 500 for line in text.split("\n")):
        raise CatalogError("has a line of more than 500 cells, which no catalog has; give the part that holds the catalog")
    if text.count("\n") > MAX_LINES:
        raise CatalogError("has more lines than a catalog has; give the part that holds the catalog")
    lines = [_DUMP_NOISE.sub("", line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    if _one_cell_a_line(lines):
        return _read_stacked(lines)
    if sum("\t" in line.strip() for line in lines) >= 2:
        return _read_rows(lines, lambda line: "\t" in line, lambda line: tuple(line.split("\t")))
    lines = whole_rows(lines)
    if sum(line.count("|") >= 2 for line in lines) >= 2:
        return _read_rows(lines, lambda line: line.count("|") >= 2, _pipe_cells)
    return _read_listed(lines) or Document("text", tuple(line.strip() for line in lines if line.strip()))


def _one_cell_a_line(lines: Sequence[str]) -> bool:
    """Whether the dump starts each cell on a new line with a tab (Word tables pasted as text)."""
    tabbed = [line for line in lines if "\t" in line]
    return len(tabbed) >= 8 and sum(line.startswith("\t") and "\t" not in line[1:] for line in tabbed) > 0.95 * len(tabbed)


def _read_stacked(lines: Sequence[str]) -> Document:
    """Cells begin with a tab, go on over lines without one, and an empty line ends the row.

    A cell may hold an empty line itself, so a group of fewer cells than the usual row is joined with the next.
    """
    before: list[str] = []
    after: list[str] = []
    groups: list[list[str]] = [[]]
    for line in lines:
        if line.startswith("\t"):
            groups[-1].append(line[1:])
        elif not line.strip():
            groups.append([])
        elif groups[-1]:
            groups[-1][-1] += "\n" + line
        else:  # text after an empty line is no cell: a title before the table, a note after it
            (after if any(groups) else before).append(line.strip())
    table = Table(plain_rows(*_whole_rows([group for group in groups if group])))
    return Document("text", (*before, table, *after))


def _whole_rows(groups: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
    width = _usual_width(groups)
    rows: list[tuple[str, ...]] = []
    for group in groups:
        if rows and len(rows[-1]) + len(group) <= width:
            rows[-1] += tuple(group)
        else:
            rows.append(tuple(group))
    return rows


def _read_listed(lines: Sequence[str]) -> Document | None:
    """Each cell on a line of its own without any mark: headings one below the other, then rows that begin with their numbers.

    None where no run of headings is found. Empty lines are empty cells where every row then has the heading's width; else they
    are only spacing.
    """
    start = next((i for i in range(len(lines)) if _begins_headings(lines, i)), None)
    if start is None:
        return None
    body = [line.strip() for line in lines[start:]]
    first = next((i for i, line in enumerate(body) if _is_number(line, 1)), None)
    if first is None:
        return None
    titles = _without_groups([line for line in body[:first] if line])
    rows = _numbered_rows(body[first:])
    if any(len(row) != len(titles) for row in rows):
        rows = _numbered_rows([line for line in body[first:] if line])
    before = (line.strip() for line in lines[:start] if line.strip())
    return Document("text", (*before, Table(plain_rows(tuple(titles), *rows))))


def _begins_headings(lines: Sequence[str], at: int) -> bool:
    """Whether from this line on the lines are a catalog's headings: four fields among the next nine lines, most of them
    known."""
    run = [line for line in lines[at : at + 12] if line.strip()][:9]
    known = [column for line in run if (column := recognise(line))]
    return recognise(lines[at]) is not None and len({c.field for c in known}) >= 4 and len(known) >= 0.5 * len(run)


def _without_groups(titles: Sequence[str]) -> list[str]:
    """Headings without those that only stand above others: 公开事项 above 一级事项, 公开对象 above 全社会."""
    known = [recognise(title) for title in titles]
    options = {column.field for column in known if column and column.option}
    levels = any(column and column.field == "level" for column in known)
    return [
        title
        for title, column in zip(titles, known, strict=True)
        if not (column and ((column.field == "group" and levels) or (column.field in options and not column.option)))
    ]


def _numbered_rows(cells: Sequence[str]) -> list[tuple[str, ...]]:
    """Rows that begin where the next serial number stands; a number inside a row (at most two cells in) is a cell."""
    rows: list[list[str]] = []
    for cell in cells:
        if _is_number(cell, len(rows) + 1) and (not rows or len(rows[-1]) >= 3):
            rows.append([cell])
        elif rows:
            rows[-1].append(cell)
    return [tuple(row) for row in rows]


def _is_number(text: str, number: int) -> bool:
    return text.rstrip(".、．").lstrip("0") == str(number)


def _usual_width(groups: Sequence[Sequence[str]]) -> int:
    widths = Counter(len(group) for group in groups)
    return max(widths, key=lambda width: (widths[width], width), default=0)


def _read_rows(lines: Sequence[str], is_row: Callable[[str], bool], cells: Callable[[str], tuple[str, ...]]) -> Document:
    """One row a line; an empty line between rows is a page break; other lines are paragraphs."""
    parts: list[str | Table] = []
    rows: list[tuple[str, ...]] = []
    breaks: set[int] = set()
    gap = False
    for line in lines:
        if is_row(line):
            if _MARKDOWN_RULE.match(line):
                continue
            if gap and rows:
                breaks.add(len(rows))
            rows.append(cells(line))
            gap = False
        elif not line.strip():
            gap = True
        else:
            if rows:
                parts.append(Table(plain_rows(*rows), breaks=frozenset(breaks)))
                rows, breaks = [], set()
            parts.append(_MARKDOWN_HEAD.sub("", tidy(line)).strip("*").strip())
    if rows:
        parts.append(Table(plain_rows(*rows), breaks=frozenset(breaks)))
    return Document("text", tuple(parts))


def _pipe_cells(line: str) -> tuple[str, ...]:
    inner = line.strip()
    inner = inner.removeprefix("|").removesuffix("|")
    return tuple(_without_emphasis(_BREAK.sub("\n", part)) for part in inner.split("|"))


def _without_emphasis(text: str) -> str:
    """Markdown's marks around a whole cell are no part of its text: **机构信息**, `招商引资 > 招商政策`."""
    bare = text.strip()
    mark = next((mark for mark in ("**", "__", "`", "*") if bare.startswith(mark) and bare.endswith(mark)), "")
    return bare[len(mark) : len(bare) - len(mark)] if mark and len(bare) > 2 * len(mark) else text
