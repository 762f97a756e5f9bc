"""Reads indicator tables, whose items are questions (是否公开…) under several levels of indicators."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.catalog.elements import parse_elements
from audit.catalog.grid import one_line
from audit.catalog.model import Element
from audit.catalog.ragged import is_indicator_head
from audit.catalog.records import Doubt, Record

_TWO = re.compile(r"(?<=\S)\s+(?=是否)|(?<=\S)\s+(?=\S[^\s]*是否(?:完整|齐全|规范|及时|准确))")
_HEADING = re.compile(
    r"(规范性|行动|时效|便利性|全面性|关联性|有效性|及时性|畅通性|可获取性|准确性|完整性|建设|设置|方式|形式)$"
)
_LEAD = re.compile(
    r"^是否(按要求|按规定|及时|定期|按月|按季度|集中|重点|依法依规|主动|编制并|组织编制并)?(公开|发布|公布|公示)(?!后|前|内)"
)


def is_indicator(record: Record) -> bool:
    """Whether a record comes from an indicator table: its content column is its deepest level."""
    return is_indicator_head(record.head.columns)


def split_questions(records: Sequence[Record]) -> list[Record]:
    """One record a question; other tables' records as they are.

    A short heading alone in the question column (形式规范性) is the last level of the questions that follow it, until
    another is printed.
    """
    result: list[Record] = []
    pending = ""
    doubt: Doubt | None = None
    for record in records:
        last = _last_level(record) if is_indicator(record) else None
        if last is None:
            result.append(record)
            continue
        text = one_line(record.text("content"))
        if _is_lone_heading(record, text):
            pending = text
            doubt = Doubt("level_on_own_row", (text,))
            continue
        if pending and (last in record.printed or _outer_printed(record, last)):
            pending = ""
        result += _one_a_question(_under(record, last, pending, doubt) if pending else record)
        if pending:
            doubt = None
    return result


def _under(record: Record, last: int, heading: str, doubt: Doubt | None) -> Record:
    """The record with the heading as its last level; only the first one under it carries the doubt."""
    return replace(_with_cell(record, last, heading), doubts=(*record.doubts, *((doubt,) if doubt else ())))


def _one_a_question(record: Record) -> list[Record]:
    """Two questions in one cell as two records."""
    at = record.head.having("content")[0]
    text = record.cells[at]
    parts = _TWO.split(text) if text.count("是否") > 1 else [text]
    if len(parts) == 1:
        return [record]
    record = replace(record, doubts=(*record.doubts, Doubt("several_questions_in_one_cell")))
    return [_with_cell(record, at, part.strip()) for part in parts]


def _last_level(record: Record) -> int | None:
    order = sorted((record.head.columns[at].depth or 0, at) for at in record.head.having("level"))
    return order[-1][1] if order else None


def _outer_printed(record: Record, last: int) -> bool:
    return any(at in record.printed for at in record.head.having("level") if at != last)


def _is_lone_heading(record: Record, text: str) -> bool:
    """A row that prints one short text, no question, in the question column."""
    return len(record.printed) == 1 and 2 <= len(text) <= 10 and "是否" not in text and bool(_HEADING.search(text))


def _with_cell(record: Record, at: int, text: str) -> Record:
    return replace(record, cells=(*record.cells[:at], text, *record.cells[at + 1 :]))


def question_elements(text: str) -> tuple[Element, ...]:
    """What a question asks for: 是否公开A、B gives A and B; any other question stays one statement.

    >>> [e.text for e in question_elements("是否公开决策依据、决策草案")]
    ['决策依据', '决策草案']
    >>> [(e.text, e.kind) for e in question_elements("在线渠道是否畅通")]
    [('在线渠道是否畅通', 'statement')]
    """
    flat = re.sub(r"[,，]并?及时更新$", "", one_line(text))
    lead = _LEAD.match(flat)
    if lead and len(flat) > lead.end() + 1:
        return parse_elements(flat[lead.end() :])
    if "是否" in flat or not flat:
        return (Element(flat, "statement"),) if flat else ()
    return parse_elements(flat)
