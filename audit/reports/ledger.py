"""The rectification ledger (整改台账): one row a finding, with all that an auditor needs to act without opening the database.

Rows are dicts by head; the words of the heads are the messages `head.*`. What a person fills in afterwards stays empty.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from audit.catalog.model import Item
from audit.findings import ColumnJudgement, Finding, Judgement
from audit.messages import Messages
from audit.observations import Hop
from audit.reports.data import SEVERITIES, ReportData, beijing, clean, column_of, elements_with, newest_post

Cell = str | int | float | dt.date | None

FINDING_HEADS = (
    "seq",
    "row",
    "no",
    "level1",
    "level2",
    "kind",
    "severity",
    "message",
    "required_path",
    "element",
    "newest",
    "limit",
    "responsible",
    "walked_path",
    "column_url",
    "matched_by",
    "confidence",
    "rejected",
    "missing",
    "age",
    "deadline",
    "rule",
    "url",
    "quote",
    "evidence",
    "seen_at",
    "content",
    "todo",
    "change",
    "first_seen",
    "times",
    "agency",
    "site",
    "catalog",
    "run",
    "checked",
    "as_of",
    "message_en",
    "fingerprint",
)
PERSON_HEADS = ("assignee", "due", "state", "fix_note", "recheck", "recheck_at", "auditor")
"""Filled from the review pages where people worked there, else left for those who put things right."""

PAPER_HEADS = FINDING_HEADS[: FINDING_HEADS.index("responsible") + 1]
"""What a printed ledger shows of a finding, before what people fill in; the rest stands to its right."""

ITEM_HEADS = (
    "row",
    "no",
    "level1",
    "level2",
    "verdict",
    "reason",
    "content",
    "required_path",
    "walked_path",
    "missing",
    "unseen",
    "freshness",
    "newest",
    "age",
    "limit",
    "deadline",
    "rule",
    "responsible",
)
COLUMN_HEADS = (
    "row",
    "no",
    "level1",
    "level2",
    "required_path",
    "column_status",
    "walked_path",
    "column_url",
    "column_source",
    "matched_by",
    "rejected",
    "confidence",
    "reached",
    "posts",
    "newest",
    "reason",
)
LINKS = frozenset({"column_url", "url"})
"""Heads whose cells hold an address of a website."""


def finding_rows(data: ReportData, words: Messages) -> Iterator[dict[str, Cell]]:
    """One row a finding, worst first, then by catalog row; advice comes last."""
    found = [(judgement, finding) for judgement in data.judgements for finding in judgement.findings]
    found.sort(key=lambda pair: (SEVERITIES.index(pair[1].severity), pair[0].row))
    for seq, (judgement, finding) in enumerate(found, 1):
        column = column_of(judgement, finding)
        yield {
            "seq": seq,
            **_run_cells(data),
            **_item_cells(data, judgement),
            **_column_cells(column, words),
            **_clock_cells(data, judgement),
            **_finding_cells(data, judgement, finding, words),
            **_person_cells(data, finding, words),
        }


def item_rows(data: ReportData, words: Messages) -> Iterator[dict[str, Cell]]:
    """One row an item that the run judged, in the catalog's order."""
    for judgement in data.judgements:
        freshness = words.word("fresh_status", judgement.freshness.status)
        yield {
            **_run_cells(data),
            **_item_cells(data, judgement),
            **_clock_cells(data, judgement),
            "verdict": words.word("verdict", judgement.verdict),
            "reason": reason_text(words, judgement.reason),
            "required_path": "\n".join(path_text(column.path) for column in judgement.columns),
            "walked_path": "\n".join(path_text(column.matched) for column in judgement.columns),
            "freshness": _and_why(freshness, reason_text(words, judgement.freshness.reason)),
            "rule": clean(judgement.freshness.rule or ""),
        }


def column_rows(data: ReportData, words: Messages) -> Iterator[dict[str, Cell]]:
    """One row a column of an item, in the catalog's order."""
    for judgement in data.judgements:
        for column in judgement.columns:
            yield {**_item_cells(data, judgement), **_column_cells(column, words), "reason": reason_text(words, column.reason)}


def path_text(path: tuple[str, ...]) -> str:
    """A column path as people write it: 政务公开 → 机构职能."""
    return " → ".join(map(clean, path))


def reason_text(words: Messages, reason: str | None) -> str:
    """A reason in words: a code of observations.Reason is translated, anything else is a sentence already."""
    if not reason:
        return ""
    return clean(words.word("cause", reason))


def hop_text(hop: Hop, words: Messages) -> str:
    """One hop: wanted name, name on the site, how they answer to each other, score."""
    if hop.level != "matched":
        return f"{clean(hop.text or hop.segment)}（{words.word('hop', hop.level)}）"
    how = f"{words.word('relation', hop.relation or '')} {hop.score:.0f}".strip()
    return f"{clean(hop.segment)}＝{clean(hop.text)}（{how}）"


def _and_why(status: str, reason: str) -> str:
    return f"{status}：{reason}" if reason else status


def _run_cells(data: ReportData) -> dict[str, Cell]:
    return {
        "run": data.run.id,
        "checked": beijing(data.run.started),
        "as_of": data.run.as_of,
        "agency": clean(data.agency_name),
        "site": clean(data.site_name),
        "catalog": clean(data.catalog.title),
    }


def _item_cells(data: ReportData, judgement: Judgement) -> dict[str, Cell]:
    item = data.items.get(judgement.row) or Item(judgement.row)
    return {
        "row": judgement.row,
        "no": clean(judgement.no or ""),
        "level1": clean(judgement.level1 or ""),
        "level2": clean(" / ".join(judgement.levels[1:]) or judgement.level2 or ""),
        "content": clean(item.content),
        "deadline": clean(item.deadline.raw),
        "responsible": clean("、".join(item.responsible)),
        "missing": clean("、".join(element.text for element in elements_with(judgement, "missing"))),
        "unseen": clean("、".join(element.text for element in elements_with(judgement, "unclear", "not_checked"))),
    }


def _clock_cells(data: ReportData, judgement: Judgement) -> dict[str, Cell]:
    newest = newest_post(judgement)
    return {"newest": newest, "age": (data.run.as_of - newest).days if newest else None, "limit": judgement.freshness.limit}


def _column_cells(column: ColumnJudgement | None, words: Messages) -> dict[str, Cell]:
    if column is None:
        return {}
    rejected = (
        f"{clean(hop.segment)}：{clean(other.text)}（{words.word('rejected', other.why, 'cause')}）"
        for hop in column.trace
        for other in hop.rejected
    )
    return {
        "required_path": path_text(column.path),
        "walked_path": path_text(column.matched),
        "column_url": column.url,
        "column_status": words.word("column_status", column.status),
        "column_source": words.word("source", column.source),
        "matched_by": "\n".join(hop_text(hop, words) for hop in column.trace),
        "rejected": "\n".join(rejected),
        "confidence": round(column.confidence, 2),
        "reached": f"{column.reached}/{len(column.path)}",
        "posts": column.posts,
        "newest": column.latest_post,
    }


def _finding_cells(data: ReportData, judgement: Judgement, finding: Finding, words: Messages) -> dict[str, Cell]:
    cells: dict[str, Cell] = {
        "kind": words.word("finding_kind", finding.kind),
        "severity": words.word("severity", finding.severity),
        "message": clean(finding.message if words.lang == "zh" else finding.message_en or finding.message),
        "message_en": clean(finding.message_en),
        "element": clean(finding.element or ""),
        "rule": clean(finding.rule or ""),
        "url": finding.url,
        "quote": clean(finding.quote),
        "evidence": finding.evidence,
        "seen_at": clean(finding.seen_at),
        "fingerprint": finding.fingerprint,
        "change": words.word("change", data.change(judgement.row, finding)),
        "first_seen": data.first_seen.get(finding.fingerprint),
        "times": data.times_seen.get(finding.fingerprint),
        "todo": words.word("todo", finding.kind),
    }
    if finding.column and column_of(judgement, finding) is None:
        cells["required_path"] = path_text(finding.column)
    return cells


def _person_cells(data: ReportData, finding: Finding, words: Messages) -> dict[str, Cell]:
    review = data.reviews.get(finding.fingerprint)
    if review is None:
        return {"state": words.say("ledger_state.new")}
    note = words.say("report.until", day=review.until) if review.until else ""
    return {
        "assignee": clean(review.assignee),
        "due": review.due,
        "state": words.word("ledger_state", review.state),
        "fix_note": clean("；".join(filter(None, (review.note, note)))),
        "auditor": clean(review.who),
    }
