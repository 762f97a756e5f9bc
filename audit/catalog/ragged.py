"""Lays the rows of a ragged indicator table (004) over its columns: levels, question, unit, deadline."""

from __future__ import annotations

import re
from collections.abc import Sequence

from audit.catalog.alignment import Aligned
from audit.catalog.deadlines import parse_deadline
from audit.catalog.grid import one_line
from audit.catalog.headings import Column

_UNIT = re.compile(r"(科|股|室|局|办|部|委|会|院|所|处|厅|中心|联|单位|部门|街道|镇|乡|管委会|落实|负责|牵头)$")


def is_indicator_head(columns: Sequence[Column]) -> bool:
    """Whether a heading is an indicator table's: the content column is its deepest level."""
    return any(column.field == "content" and column.depth is not None for column in columns)


def align_indicator(texts: Sequence[str], columns: Sequence[Column]) -> Aligned:
    """One row of an indicator table over its columns.

    Merged cells above leave no trace and cells move, so the question (the last text before unit and deadline) is the anchor:
    the
    texts before it are the levels just above it. Where the row is complete its own places count; where a unit is printed with a
    blank between it and the question, the unit's column tells how far the row has moved.
    """
    question = next(at for at, column in enumerate(columns) if column.field == "content")
    after = list(range(question + 1, len(columns)))
    printed = [(at, text) for at, text in enumerate(texts) if text]
    right = _right_side(printed, columns, after)
    rest = printed[: len(printed) - len(right)]
    cells = [""] * len(columns)
    lost: list[str] = []
    for (_, text), column in right:
        cells[column] = text
    if not rest:
        return Aligned(tuple(cells), shifted=_moved(texts, cells))
    asked_at, asked = rest[-1]
    cells[question] = asked
    levels = _placed(rest[:-1], asked_at, right, question)
    for (_, text), place in zip(rest[:-1], levels, strict=True):
        if place is None:
            lost.append(text)
        else:
            cells[place] = text
    return Aligned(tuple(cells), shifted=_moved(texts, cells), lost=tuple(lost))


def _moved(texts: Sequence[str], cells: Sequence[str]) -> bool:
    return list(texts[: len(cells)]) + [""] * (len(cells) - len(texts)) != list(cells)


def _right_side(
    printed: list[tuple[int, str]], columns: Sequence[Column], after: list[int]
) -> list[tuple[tuple[int, str], int]]:
    """The texts at the row's end that are a unit or a deadline, each with its column."""
    found: list[tuple[tuple[int, str], int]] = []
    free = list(after)
    for entry in reversed(printed[1:]):
        at = next((i for i in reversed(free) if _suits(entry[1], columns[i])), None)
        if at is None:
            break
        found.append((entry, at))
        free = [i for i in free if i < at]
    return list(reversed(found))


def _suits(text: str, column: Column) -> bool:
    flat = one_line(text)
    if "是否" in flat or len(flat) > 120:
        return False
    if column.field == "deadline":
        deadline = parse_deadline(flat)
        known = not deadline.vague or flat.startswith(("及时", "按", "实时", "定期"))
        return bool(deadline.raw) and len(flat) <= 40 and known
    return column.field == "responsible" and bool(_UNIT.search(flat))


def _placed(
    levels: list[tuple[int, str]], asked_at: int, right: list[tuple[tuple[int, str], int]], question: int
) -> list[int | None]:
    """The column of each level text, None where there is no place left."""
    unit = right[0] if right else None
    shift: int | None = None
    if asked_at == question:
        shift = 0
    elif unit is not None and unit[0][0] > asked_at and unit[1] == question + 1:
        shift = unit[1] - unit[0][0]
    places = [at + shift for at, _ in levels] if shift is not None else []
    # A blank below a newly printed level cannot continue a span, so in a row whose question stands in its place it shows that
    # the levels slipped to the left (安全生产信息 | | 事故预警 | 是否…).
    slipped = asked_at == question and places and places[0] > 0 and places != list(range(question - len(levels), question))
    if places and not slipped and all(0 <= at < question for at in places):
        return list(places)
    first = question - len(levels)  # no anchor: the levels stand directly above the question
    return [first + i if first + i >= 0 else None for i in range(len(levels))]
