"""Was a document published in time after it was formed: the LAG clock, in working days by the State Council's calendar."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from audit.asks import lag_clock
from audit.catalog.model import Deadline
from audit.checks.case import Case
from audit.checks.documents import find_document
from audit.elements import Evidence
from audit.findings import Finding
from audit.observations import ColumnSeen, Content
from audit.policy import Policy, earlier
from audit.text import name_key
from audit.workdays import Calendar

_ISSUER = "发文机关"


@dataclass(frozen=True)
class Lag:
    """How long a document waited: `days` of the unit, `allowed` of them."""

    days: int
    allowed: int
    working: bool

    @property
    def late(self) -> bool:
        """Whether it waited longer than allowed."""
        return self.days > self.allowed


def allowance(deadline: Deadline, policy: Policy) -> tuple[int, bool]:
    """Days allowed and whether they are working days; vague words (及时) count by article 26."""
    if deadline.amount is None or deadline.unit is None:
        return policy.vague_days, True
    return (deadline.amount * 7, False) if deadline.unit == "week" else (deadline.amount, deadline.unit == "working_day")


def lag(formed: dt.date, published: dt.date, allowed: int, working: bool, calendar: Calendar) -> Lag | None:
    """The lag between two days; None where it cannot be computed (years without a holiday notice) or the dates contradict each other.

    >>> from audit.workdays import load
    >>> lag(dt.date(2026, 9, 11), dt.date(2026, 10, 15), 20, True, load())
    Lag(days=20, allowed=20, working=True)
    """
    if published < formed:
        return None
    if working:
        days = calendar.workdays(formed, published)
        return None if days is None else Lag(days, allowed, True)
    # A period of calendar days that ends on a holiday ends on the next working day.
    end = calendar.next_workday(formed + dt.timedelta(days=allowed))
    if end is None:
        return None
    days = (published - formed).days
    return Lag(min(days, allowed) if published <= end else days, allowed, False)


def findings(case: Case, evidence: Evidence) -> tuple[Finding, ...]:
    """A finding for each document of the item's columns that was published late."""
    if not lag_clock(case.item):
        return ()
    allowed, working = allowance(case.item.deadline, case.policy)
    back = earlier(case.today, case.policy.lag_lookback)
    found: dict[str, Finding] = {}
    for column in case.seen:
        for content in column.contents:
            if (
                content.role == "entrance"
                or content.formed is None
                or content.published is None
                or not back <= content.published <= case.today
            ):
                continue
            waited = lag(content.formed, content.published, allowed, working, case.policy.calendar)
            if waited and waited.late and _is_own(content, evidence) and _concerns(case, column, content):
                found.setdefault(name_key(content.title), _finding(case, column, content, waited))
    return tuple(found.values())


def _is_own(content: Content, evidence: Evidence) -> bool:
    """Whether the agency itself issued the document: one that another body formed reaches the agency later."""
    issuers = {name_key(name) for name in evidence.names.lexicon.synonyms(_ISSUER, "element")}
    named = [value.value for value in content.fields if name_key(value.label) in issuers and value.value]
    return not named or any(form in name_key(value) for value in named for form in evidence.names.agency_forms)


def _concerns(case: Case, column: ColumnSeen, content: Content) -> bool:
    """Whether the document is this item's to answer for: in a shared column that of the item whose element it is, or of the first."""
    if column.source == "inferred":
        return False  # the catalog does not say that this column's documents are this item's
    if column.path not in case.shared or case.first_row.get(column.path) == case.item.row:
        return True
    alone = Evidence(
        [
            ColumnSeen(
                column.path, column.source, column.url, column.hops, column.confidence, type(column.listing)("none"), (content,)
            )
        ],
        case.names,
        case.policy.words,
    )
    back = earlier(case.today, case.policy.documents_back)
    return any(
        find_document(leaf, alone, (), back).status == "present" for leaf in case.item.leaves() if leaf.kind == "document"
    )


def _finding(case: Case, column: ColumnSeen, content: Content, waited: Lag) -> Finding:
    policy, deadline = case.policy, case.item.deadline
    clause = policy.lag_clauses[1] if deadline.amount is None else f"{policy.lag_clauses[0]}“{deadline.raw}”"
    values = {
        "title": content.title,
        "formed": content.formed,
        "published": content.published,
        "count": waited.days,
        "allowed": waited.allowed,
    }
    severity = "major" if waited.days > policy.lag_major_factor * waited.allowed else policy.severity("late_publication")
    assert content.formed and content.published
    return case.finding(
        "late_publication",
        "late_workdays" if waited.working else "late_days",
        values,
        what=(content.title,),
        url=content.fetched.final_url,
        fetched=content.fetched,
        quote=_dates(content),
        column=column.path,
        rule=policy.rule(clause),
        severity=severity,
    )


def _dates(content: Content) -> str:
    shown = [value.quote for value in content.fields if "日期" in value.label or "时间" in value.label]
    return "；".join(dict.fromkeys(shown)) or f"成文 {content.formed}，发布 {content.published}"
