"""Decides whether a row that a workbook hides is an item: the serial numbers around it say so."""

from __future__ import annotations

from collections.abc import Sequence

from audit.catalog.grid import one_line
from audit.catalog.records import Doubt, Record

HIDDEN = Doubt("hidden_row")


def without_struck_rows(records: Sequence[Record]) -> tuple[list[Record], list[Record]]:
    """The records that count, and those that were hidden because they no longer do.

    A hidden row whose number the visible rows lack is an item that was folded away (3, hidden 4, 5) and stays, with its doubt. Where
    the visible rows number on without it, its author took the item out and hid what was left of it.
    """
    kept: list[Record] = []
    struck: list[Record] = []
    for at, record in enumerate(records):
        gone = HIDDEN in record.doubts and _numbers_go_on(records, at)
        (struck if gone else kept).append(record)
    return kept, struck


def _numbers_go_on(records: Sequence[Record], at: int) -> bool:
    """Whether the visible rows before and after a hidden one of the same sheet bear neighbouring numbers."""
    before = next((_number(r) for r in reversed(records[:at]) if HIDDEN not in r.doubts and r.sheet == records[at].sheet), None)
    after = next((_number(r) for r in records[at + 1 :] if HIDDEN not in r.doubts and r.sheet == records[at].sheet), None)
    return before is not None and after is not None and after == before + 1


def _number(record: Record) -> int | None:
    text = one_line(record.text("no"))
    return int(text) if text.isdecimal() else None
