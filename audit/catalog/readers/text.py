"""Reads text dumps of a table: tab-separated, pipes, or one cell a line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence

from audit.catalog.grid import Document, Table, plain_rows, tidy

# Word's own marks that a dump prints into the text: [bookmark: _GoBack]
_DUMP_NOISE = re.compile(r"\[bookmark: [^\]]*\]")
_MARKDOWN_RULE = re.compile(r"^\s*\|?(\s*:?-{2,}:?\s*\|)+\s*(:?-{2,}:?)?\s*$")
_MARKDOWN_HEAD = re.compile(r"^#+\s*")


def read(text: str) -> Document:
    """A text dump as a document; raises nothing: a text without a table has only paragraphs."""
    lines = [_DUMP_NOISE.sub("", line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    if _one_cell_a_line(lines):
        return _read_stacked(lines)
    if sum("\t" in line.strip() for line in lines) >= 2:
        return _read_rows(lines, lambda line: "\t" in line, lambda line: tuple(line.split("\t")))
    if sum(line.count("|") >= 2 for line in lines) >= 2:
        return _read_rows(lines, lambda line: line.count("|") >= 2, _pipe_cells)
    return Document("text", tuple(line.strip() for line in lines if line.strip()))


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
    return tuple(part.replace("<br>", "\n").replace("<br/>", "\n") for part in inner.split("|"))
