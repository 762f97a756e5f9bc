"""Puts together the lines of a table drawn with bars, where a cell's text goes on in the lines below it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from audit.catalog.headings import recognise

_UPRIGHT = str.maketrans("│┃║｜", "||||")
_RULE = re.compile(r"^[\s|+\-=:─━═┄┈┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬]*[-=─━═]{3}[\s|+\-=:─━═┄┈┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬]*$")


def whole_rows(lines: Sequence[str]) -> list[str]:
    """The lines with each row of a drawn table on one line; other lines as they are.

    A program that draws a table (antiword) cuts a cell's text where its column ends and goes on below, without a rule between the
    rows; others rule a line between any two rows. Pipes of Markdown, one row a line, stay as they are.
    """
    lines = [line.translate(_UPRIGHT) for line in lines]
    if sum(bool(_RULE.match(line)) and "|" not in line.strip()[1:-1].strip("|+") for line in lines) >= 3:
        ruled = _between_rules(lines)
        if ruled is not None:
            return ruled
    wide = next((wide for wide in (2, 1) if _is_drawn(lines, wide)), None)
    return _joined(lines, wide) if wide else list(lines)


def _is_row(line: str) -> bool:
    return line.count("|") >= 3


def _between_rules(lines: Sequence[str]) -> list[str] | None:
    """Rows as what stands between two rules; None where that leaves every row on the line it has."""
    out: list[str] = []
    fresh, joined = True, False
    for line in lines:
        if _RULE.match(line):
            fresh = True
        elif _is_row(line) and not fresh and out and len(_cells(out[-1])) == len(_cells(line)):
            out[-1], joined = _added(out[-1], line, [True] * len(_cells(line))), True
        else:
            out.append(line)
            fresh = not _is_row(line)
    return out if joined else None


def _is_drawn(lines: Sequence[str], wide: int) -> bool:
    """Whether the bars of nearly all rows stand one below the other, ambiguous characters being 1 or 2 columns wide."""
    rows = [_bars(line, wide) for line in lines if _is_row(line)]
    usual = max(rows, key=rows.count, default=())
    return len(rows) >= 3 and rows.count(usual) >= 0.9 * len(rows)


def _bars(line: str, wide: int) -> tuple[int, ...]:
    places: list[int] = []
    at = 0
    for char in line.rstrip():
        if char == "|":
            places.append(at)
        at += _columns(char, wide)
    return tuple(places)


def _columns(text: str, wide: int) -> int:
    return sum(2 if (kind := unicodedata.east_asian_width(c)) in "WF" else wide if kind == "A" else 1 for c in text)


def _joined(lines: Sequence[str], wide: int) -> list[str]:
    """Rows with the lines that only go on with their cells."""
    out: list[str] = []
    above, numbered = "", False
    most = max(sum(map(bool, _cells(line))) for line in lines if _is_row(line))
    for line in lines:
        if _is_row(line) and _is_row(above) and _goes_on(above, line, wide, most if numbered else 0):
            out[-1] = _added(out[-1], line, _full(above, line, wide))
        else:
            out.append(line)
        numbered = numbered or (_is_row(line) and _cells(line)[0].isdecimal())
        above = line
    return out


def _goes_on(above: str, line: str, wide: int, most: int) -> bool:
    """Whether a line only goes on with the cells above it.

    It does where each of its texts stands below one that filled its column, except that a heading's 一级事项 below 公开事项 is no
    rest of it. Below a numbered row (`most` cells in the fullest line) a line without a number goes on too where it has at most half
    the cells, or most of its texts are wrapped and no name begins: a cell's next paragraph beside wrapped ones. A row whose number
    was forgotten fills as many cells as the others, below texts that had room.
    """
    upper, lower = _cells(above), _cells(line)
    if len(upper) != len(lower) or not any(lower):
        return False
    if not most:
        known = [column for cell in lower if (column := recognise(cell))]
        return all(_full(above, line, wide)) and not any(column.option or column.depth for column in known)
    full = _full(above, line, wide)
    wrapped = sum(1 for cell, fills in zip(lower, full, strict=True) if cell and fills)
    below_names = all(full[:3]) and 2 * wrapped >= sum(map(bool, lower))
    return all(full) or (not lower[0] and (below_names or sum(map(bool, lower)) <= most / 2))


def _full(above: str, line: str, wide: int) -> list[bool]:
    """Cell by cell, whether the text above had no room for one character more of the text below (true where nothing is below)."""
    widths = [right - left - 1 for left, right in pairwise(_bars(above, wide))]
    cells = zip(_cells(above), _cells(line), widths, strict=False)
    return [not low or (bool(up) and _columns(up, wide) + _columns(low[0], wide) > width - 1) for up, low, width in cells]


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().removeprefix("|").removesuffix("|").split("|")]


def _added(row: str, line: str, wrapped: Sequence[bool]) -> str:
    """A row with the texts of the line below put to the end of its cells; a break that the column's width did not ask for is kept."""
    return "|" + "|".join(map(_text_after, _cells(row), _cells(line), wrapped)) + "|"


def _text_after(above: str, below: str, wrapped: bool) -> str:
    if not above or not below:
        return above + below
    if not wrapped:
        return f"{above}<br>{below}"
    return f"{above} {below}" if above[-1].isascii() and below[0].isascii() else above + below
