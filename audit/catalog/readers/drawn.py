"""Puts together the lines of a table drawn with bars, where a cell's text goes on in the lines below it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

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
            out[-1], joined = _added(out[-1], line), True
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
    above = ""
    for line in lines:
        if _is_row(line) and _is_row(above) and _goes_on(above, line, wide):
            out[-1] = _added(out[-1], line)
        else:
            out.append(line)
        above = line
    return out


def _goes_on(above: str, line: str, wide: int) -> bool:
    """Whether each text of a line stands below one that filled its column, so that not one character more had room."""
    widths = [right - left - 1 for left, right in pairwise(_bars(above, wide))]
    upper, lower = _cells(above), _cells(line)
    if len(upper) != len(lower) or len(upper) != len(widths) or not any(cell.strip() for cell in lower):
        return False
    return all(
        not low.strip() or (up.strip() and _columns(up.rstrip(), wide) + _columns(low.strip()[0], wide) > width - 1)
        for up, low, width in zip(upper, lower, widths, strict=True)
    )


def _cells(line: str) -> list[str]:
    return line.strip().removeprefix("|").removesuffix("|").split("|")


def _added(row: str, line: str) -> str:
    """A row with the texts of the line below put to the end of its cells."""
    return "|" + "|".join(_text_after(a, b) for a, b in zip(_cells(row), _cells(line), strict=True)) + "|"


def _text_after(above: str, below: str) -> str:
    above, below = above.strip(), below.strip()
    gap = " " if above[-1:].isascii() and below[:1].isascii() and above and below else ""
    return above + gap + below
