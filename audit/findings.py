"""What is said of an item: judgements and findings, in the form of contract.md ("A judgement")."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import TypeAdapter

from audit.observations import Hop

Verdict = Literal["pass", "gap", "unclear", "manual", "exempt"]
ColumnStatus = Literal["found", "renamed", "missing", "unreachable"]
ElementStatus = Literal["present", "missing", "unclear", "not_checked"]
FreshStatus = Literal["fresh", "stale", "empty", "explained_empty", "undated", "static", "unclear"]
FindingKind = Literal[
    "column_missing",
    "column_empty",
    "element_missing",
    "stale",
    "late_publication",
    "broken_link",
    "removed",
    "column_renamed",
    "column_unreachable",
    "expiring",
    "catalog_defect",
]
Severity = Literal["major", "minor", "advice"]


@dataclass(frozen=True)
class ColumnJudgement:
    """One column of an item; `matched` are the names the site uses, `trace` the walk hop by hop."""

    path: tuple[str, ...]
    status: ColumnStatus
    source: Literal["stated", "inferred", "pinned"]
    url: str | None
    confidence: float
    matched: tuple[str, ...]
    reached: int
    latest_post: dt.date | None
    posts: int
    trace: tuple[Hop, ...]
    reason: str | None = None


@dataclass(frozen=True)
class ElementJudgement:
    """One element; `looked_at` says where was looked when it is missing."""

    text: str
    parent: str | None
    kind: str
    status: ElementStatus
    score: float
    url: str | None = None
    quote: str = ""
    reason: str | None = None
    looked_at: tuple[str, ...] = ()


@dataclass(frozen=True)
class FreshnessJudgement:
    """The clock that was applied: `rule` names rule set, version and clause; `limit` is the day that the newest post
    must not be older than."""

    status: FreshStatus
    latest_post: dt.date | None = None
    limit: dt.date | None = None
    rule: str | None = None
    reason: str | None = None


@dataclass(frozen=True)
class Finding:
    """One gap, or one advice. `fingerprint` stays the same from night to night: it holds no date, count or run.

    `message` is Chinese, `message_en` English, both made from the catalog of messages. `evidence` is the SHA-256 of the page
    that shows it (or "" where no page does), `quote` the words on it, `seen_at` when it was fetched.
    """

    kind: FindingKind
    fingerprint: str
    severity: Severity
    message: str
    message_en: str
    url: str | None = None
    evidence: str = ""
    quote: str = ""
    seen_at: str = ""
    element: str | None = None
    column: tuple[str, ...] | None = None
    rule: str | None = None


@dataclass(frozen=True)
class Judgement:
    """What was seen for one item, judged. `reason` explains unclear, manual and exempt."""

    run: str
    agency: str
    row: int
    no: str | None
    level1: str | None
    level2: str | None
    levels: tuple[str, ...]
    verdict: Verdict
    columns: tuple[ColumnJudgement, ...]
    elements: tuple[ElementJudgement, ...]
    freshness: FreshnessJudgement
    findings: tuple[Finding, ...]
    reason: str | None = None
    reason_en: str | None = None


_ADAPTER = TypeAdapter(Judgement)


def fingerprint(agency: str, item: str, kind: str, *what: str) -> str:
    """The identity of a finding from night to night: 16 hex digits of what it is about. `item` is the item's identity
    (audit.identity), which holds no row number.

    >>> fingerprint("demo", "机构信息/基本信息", "element_missing", "传真号码") == fingerprint("demo", "机构信息/基本信息", "element_missing", "传真号码")
    True
    """
    return hashlib.sha256("\x1f".join((agency, item, kind, *what)).encode()).hexdigest()[:16]


def judgement_to_dict(judgement: Judgement) -> dict[str, Any]:
    """The JSON object of contract.md, ready for a feed: dates as ISO strings."""
    data: dict[str, Any] = _ADAPTER.dump_python(judgement, mode="json")
    return data


def judgement_from_json(text: str | bytes) -> Judgement:
    """A stored judgement; raises pydantic.ValidationError on anything else."""
    return _ADAPTER.validate_json(text)


def judgement_to_json(judgement: Judgement) -> str:
    """One line of JSON, Chinese as Chinese."""
    return _ADAPTER.dump_json(judgement).decode()
