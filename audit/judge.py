"""Judges what was seen: one judgement for each item of a catalog. Pure: no network, no clock; same input, same answer.

item ── columns ──► found, renamed, missing, unreachable
     ├─ elements ─► present, missing, unclear, not_checked      (only in columns that were seen)
     ├─ freshness ► one clock a column
     └─ lateness, links
             └────► findings ──► verdict
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from audit.asks import desk_paths, elsewhere, exemption, inner_paths, paths_of
from audit.catalog.model import Catalog, Item, Leaf
from audit.checks import columns as column_check
from audit.checks import elements as element_check
from audit.checks import freshness as freshness_check
from audit.checks import kept, lateness, links
from audit.checks.case import Case, cause, words
from audit.doubts import is_doubtful
from audit.elements import Answer, Evidence
from audit.findings import ColumnJudgement, ElementJudgement, Finding, FreshnessJudgement, Judgement, Verdict
from audit.freshness import combine
from audit.identity import identities
from audit.indicators import Check, checks_of
from audit.matching import Names
from audit.observations import ColumnAbsent, ColumnPath, ColumnSeen, Fetched, Unreached
from audit.policy import Policy

Observations = Mapping[ColumnPath, ColumnSeen | ColumnAbsent | Unreached]
_NAMED_REASONS = 4
"""Things that a reason names before it only counts the rest."""


def judge(
    run: str,
    agency_id: str,
    catalog: Catalog,
    observations: Observations,
    names: Names,
    policy: Policy,
    today: dt.date,
    rows: frozenset[int] | None = None,
) -> tuple[Judgement, ...]:
    """One judgement for each item of the catalog (of `rows` only, where given), in the catalog's order.

    `observations` are those of the run, by the path that was asked (`audit.asks.asks`); a path without one counts as not looked at.
    """
    court = _Court(run, agency_id, catalog, observations, names, policy, today)
    return tuple(court.judge(item) for item in catalog.items if rows is None or item.row in rows)


class _Court:
    """What the items of one run share: pages by address, evidence by columns, who speaks for a shared column."""

    def __init__(
        self, run: str, agency: str, catalog: Catalog, observations: Observations, names: Names, policy: Policy, today: dt.date
    ) -> None:
        self.run, self.agency, self.observations = run, agency, observations
        self.names, self.policy, self.today = names, policy, today
        self.pages = _pages(observations)
        self.desks = desk_paths(catalog, policy)
        self.identities = identities(catalog.items)
        self.checks = checks_of(catalog, policy.indicators)
        self.first_row: dict[ColumnPath, int] = {}
        asked: Counter[ColumnPath] = Counter()
        for item in catalog.items:
            if exemption(item, policy) or elsewhere(item, policy) or self._check(item).kind == "manual":
                continue
            for path in paths_of(item):
                found = self._inside(item, path)
                place = found.path if found else path
                asked[place] += 1
                # Of an agency's page that many items name, none of them speaks for what concerns the page as a whole.
                self.first_row.setdefault(place, item.row if place not in self.desks else 0)
        self.shared = frozenset(path for path, count in asked.items() if count > 1 or path in self.desks)
        self._evidence: dict[tuple[tuple[ColumnPath, str], ...], Evidence] = {}

    def judge(self, item: Item) -> Judgement:
        """The judgement of one item."""
        why = exemption(item, self.policy)
        if why:
            return self._set_aside(item, "exempt", f"why.{why}")
        if elsewhere(item, self.policy) or not paths_of(item):
            return self._set_aside(item, "manual", "why.elsewhere" if item.channels else "why.no_column")
        if self._check(item).kind == "manual":
            return self._set_aside(item, "manual", f"why.manual_{self._check(item).reason}")
        inside = {path: found for path in paths_of(item) if (found := self._inside(item, path)) is not None}
        case = Case(
            self.agency,
            item,
            tuple((path, self.observations.get(path)) for path in paths_of(item)),
            self.names,
            self.policy,
            self.today,
            self.pages,
            self.first_row,
            self.shared,
            inside,
            self.identities[item.row],
        )
        return self._judged(case)

    def _check(self, item: Item) -> Check:
        """The kind of check of a question; a document for the items of any other catalog."""
        return self.checks.get(item.row, Check("document"))

    def _inside(self, item: Item, path: ColumnPath) -> ColumnSeen | None:
        """The child column of an item whose column is named by many: there its elements and its clock are looked for."""
        desk = self.observations.get(path)
        if path not in self.desks or not isinstance(desk, ColumnSeen):
            return None
        for inner in inner_paths(item, path):
            seen = self.observations.get(inner)
            if not isinstance(seen, ColumnSeen) or seen.one_level_up or is_doubtful(seen):
                continue
            if _is_called_so(seen) and _lies_within(seen, desk):
                return seen
        return None

    def _judged(self, case: Case) -> Judgement:
        columns, findings = column_check.judge(case)
        evidence = {column.path: self.evidence((column,)) for column in case.seen}
        whole = self.evidence(case.seen)
        answers = element_check.answers(case, whole) if case.seen else ()
        if self._check(case.item).kind == "structure":
            answers = _by_presence(case, answers)
        fresh = freshness_check.judge(case, evidence, _where_found(case, answers))
        answers = _settled(case, columns, fresh, answers)
        item_fresh = combine(case.item, fresh, _unseen(columns))
        findings += element_check.findings(case, answers) + freshness_check.findings(case, fresh, item_fresh)
        if case.seen:
            findings += lateness.findings(case, whole) + links.findings(case) + kept.findings(case)
        # An element that a catalog names twice is one gap.
        findings = tuple({finding.fingerprint: finding for finding in reversed(findings)}.values())[::-1]
        elements = element_check.judged(answers, whole.where_looked())
        verdict = verdict_of(columns, elements, item_fresh, findings)
        return self._said(case.item, verdict, columns, elements, item_fresh, findings)

    def evidence(self, columns: tuple[ColumnSeen, ...]) -> Evidence:
        """The evidence of some columns, made once."""
        key = tuple((column.path, column.url) for column in columns)
        if key not in self._evidence:
            self._evidence[key] = Evidence(columns, self.names, self.policy.words)
        return self._evidence[key]

    def _set_aside(self, item: Item, verdict: Verdict, key: str) -> Judgement:
        elements = tuple(ElementJudgement(leaf.text, leaf.parent, leaf.kind, "not_checked", 0.0) for leaf in item.leaves())
        places = words("zh").places(key)
        values = {
            name: value
            for name, value in {"mode": item.mode or "", "channels": "、".join(item.channels)}.items()
            if name in places
        }
        judgement = self._said(item, verdict, (), elements, FreshnessJudgement("unclear", reason="not_asked"), ())
        return replace(judgement, reason=words("zh").say(key, **values), reason_en=words("en").say(key, **values))

    def _said(
        self,
        item: Item,
        verdict: Verdict,
        columns: tuple[ColumnJudgement, ...],
        elements: tuple[ElementJudgement, ...],
        fresh: FreshnessJudgement,
        findings: tuple[Finding, ...],
    ) -> Judgement:
        reason, reason_en = _reasons(verdict, columns, elements, fresh)
        return Judgement(
            self.run,
            self.agency,
            item.row,
            item.no,
            item.level1,
            item.level2,
            item.levels or tuple(level for level in (item.level1, item.level2) if level),
            verdict,
            columns,
            elements,
            fresh,
            findings,
            reason,
            reason_en,
        )


def _is_called_so(seen: ColumnSeen) -> bool:
    """Whether the child column has the item's name: 政府信息公开指南 is a part of 信息公开, not its column."""
    last = next((hop for hop in reversed(seen.hops) if hop.level == "matched"), None)
    return last is not None and last.relation in ("exact", "same", "meta")


def _lies_within(seen: ColumnSeen, desk: ColumnSeen) -> bool:
    """Whether a column is a part of the agency's page: not the page itself under a heading of it, with all of its child columns,
    and none of the pages above it (政府信息公开 in its breadcrumb)."""
    if seen.url == desk.url:
        return len(seen.children) < len(desk.children)
    return all(hop.url != seen.url for hop in desk.hops)


def _pages(observations: Observations) -> dict[str, Fetched]:
    pages: dict[str, Fetched] = {}
    # Sorted, so that the order in which a run met its columns changes nothing.
    for _, seen in sorted(observations.items()):
        if isinstance(seen, ColumnAbsent) and seen.fetched is not None:
            pages.setdefault(seen.fetched.url, seen.fetched)
        if isinstance(seen, ColumnSeen):
            for content in seen.contents:
                pages.setdefault(content.fetched.url, content.fetched)
                pages.setdefault(content.fetched.final_url, content.fetched)
    return pages


def _by_presence(case: Case, answers: tuple[tuple[Leaf, Answer], ...]) -> tuple[tuple[Leaf, Answer], ...]:
    """Whether a column is set up, its presence answers; one that is only alike by name leaves the answers as they are."""
    column = next((seen for seen in case.seen if not is_doubtful(seen)), None)
    if column is None:
        return answers
    fetched = column.contents[0].fetched if column.contents else None
    name = next((hop.text for hop in reversed(column.hops) if hop.text), column.path[-1])
    return tuple((leaf, Answer("present", 100.0, name, column.url, fetched=fetched)) for leaf, _ in answers)


def _where_found(case: Case, answers: tuple[tuple[Leaf, Answer], ...]) -> frozenset[ColumnPath]:
    """The columns in whose pages an element was found."""
    urls = {answer.fetched.final_url for _, answer in answers if answer.status == "present" and answer.fetched}
    return frozenset(
        column.path for column in case.seen if any(content.fetched.final_url in urls for content in column.contents)
    )


def _settled(
    case: Case,
    columns: tuple[ColumnJudgement, ...],
    fresh: tuple[FreshnessJudgement, ...],
    answers: tuple[tuple[Leaf, Answer], ...],
) -> tuple[tuple[Leaf, Answer], ...]:
    """The answers with what the columns say: nothing is missing that may stand in a column that was not seen, or that a missing, blank or
    explained column answers for already."""
    if not case.seen:
        code = "column_missing" if any(column.status == "missing" for column in columns) else "column_unreachable"
        return tuple((leaf, Answer("not_checked", code=code)) for leaf in case.item.leaves())
    statuses, states = {column.status for column in columns}, {one.status for one in fresh}
    told = "column_missing" if "missing" in statuses else "column_empty" if "empty" in states else None
    told = told or ("explained_empty" if "explained_empty" in states else None)
    return tuple((leaf, _settle(answer, "unreachable" in statuses, told)) for leaf, answer in answers)


def _settle(answer: Answer, unreachable: bool, code: str | None) -> Answer:
    if answer.status not in ("missing", "unclear"):
        return answer
    if unreachable:
        return replace(answer, status="unclear", code="column_unreachable", lacking=0)
    if code == "column_empty" and answer.status == "missing" and not answer.lacking:
        return replace(answer, code=code)  # seen and not there; the blank column is the one finding
    # What some records have and others lack is a gap of the column that was seen, whatever the other one holds.
    return answer if code is None or answer.lacking else replace(answer, status="not_checked", code=code)


def _unseen(columns: tuple[ColumnJudgement, ...]) -> str | None:
    statuses = [column.status for column in columns]
    return "column_unreachable" if "unreachable" in statuses else "column_missing" if "missing" in statuses else None


def verdict_of(
    columns: tuple[ColumnJudgement, ...],
    elements: tuple[ElementJudgement, ...],
    fresh: FreshnessJudgement,
    findings: tuple[Finding, ...],
) -> Verdict:
    """The verdict that follows from what was judged of an item."""
    if any(finding.severity != "advice" for finding in findings):
        return "gap"
    open_questions = (
        any(column.status == "unreachable" for column in columns),
        any(element.status == "unclear" for element in elements),
        fresh.status == "unclear",
        fresh.status == "undated" and fresh.rule is not None,
    )
    return "unclear" if any(open_questions) else "pass"


def _reasons(
    verdict: Verdict, columns: tuple[ColumnJudgement, ...], elements: tuple[ElementJudgement, ...], fresh: FreshnessJudgement
) -> tuple[str | None, str | None]:
    """What could not be judged, in both languages; for a pass why an empty column is none."""
    if verdict == "unclear":
        return _unclear(columns, elements, fresh, "zh"), _unclear(columns, elements, fresh, "en")
    if verdict == "pass" and fresh.status == "explained_empty":
        note = fresh.reason or ""
        return words("zh").say("why.explained_empty", note=note), words("en").say("why.explained_empty", note=note)
    return None, None


def _unclear(
    columns: tuple[ColumnJudgement, ...],
    elements: tuple[ElementJudgement, ...],
    fresh: FreshnessJudgement,
    lang: Literal["zh", "en"],
) -> str:
    say = words(lang)
    parts = [
        say.say("why.column", name=column.path[-1], cause=cause(column.reason, lang))
        for column in columns
        if column.status == "unreachable"
    ]
    doubts = [
        element
        for element in elements
        if element.status == "unclear" and not (parts and element.reason == "column_unreachable")
    ]
    parts += [
        say.say("why.element", name=element.text, cause=cause(element.reason, lang)) for element in doubts[:_NAMED_REASONS]
    ]
    if len(doubts) > _NAMED_REASONS:
        parts.append(say.say("why.more", count=len(doubts) - _NAMED_REASONS))
    if fresh.status in ("unclear", "undated") and not any(column.status == "unreachable" for column in columns):
        parts.append(say.say("why.freshness", cause=cause(fresh.reason, lang)))
    return say.say("why.separator").join(parts)
