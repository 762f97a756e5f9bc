"""The findings of the clocks: a column without an update, a blank one, one that is about to pass its limit."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal

from audit.checks.case import Case, words
from audit.elements import Evidence, quote
from audit.findings import Finding, FreshnessJudgement
from audit.freshness import clock_of, covered_years, days_left, judge_column
from audit.observations import ColumnSeen
from audit.text import name_key

_UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year"}


def judge(
    case: Case, evidence: dict[tuple[str, ...], Evidence], found: frozenset[tuple[str, ...]]
) -> tuple[FreshnessJudgement, ...]:
    """The freshness of each column that was seen, in order; `found` are the columns in which an element stands."""
    return tuple(
        _of_its_own(
            case, column, judge_column(case.item, column, evidence[column.path], column.path in found, case.policy, case.today)
        )
        for column in case.seen
    )


def _of_its_own(case: Case, column: ColumnSeen, one: FreshnessJudgement) -> FreshnessJudgement:
    """The judgement, but where only the posts of an agency's other child columns are fresh: they keep no clock of the item."""
    if one.status != "fresh" or not case.of_the_agency(column):
        return one
    clock = clock_of(case.item, (column.path[-1], _name(column)), case.policy, case.today)
    if clock.kind == "none":
        return FreshnessJudgement("static")
    return one if clock.kind == "date" else replace(one, status="unclear", reason="column_doubtful")


def findings(case: Case, judged: tuple[FreshnessJudgement, ...], item: FreshnessJudgement) -> tuple[Finding, ...]:
    """Findings by column; under a frequency of the catalog's own one column that keeps it speaks for all."""
    said = []
    duty = bool(case.item.deadline.every or case.item.deadline.by)
    stale_told = False
    for column, one in zip(case.seen, judged, strict=True):
        if one.status == "stale" and not (duty and (item.status != "stale" or stale_told)):
            stale_told = duty
            said.append(_stale(case, column, one))
        elif one.status == "empty":
            landing = column.contents[0] if column.contents else None
            said.append(
                case.finding(
                    "column_empty",
                    "column_empty",
                    {"column": _name(column)},
                    what=column.path,
                    url=column.url,
                    fetched=landing.fetched if landing else None,
                    quote=_first_line(column),
                    column=column.path,
                    rule=one.rule,
                )
            )
        elif one.status == "fresh":
            said += _expiring(case, column, one)
    return tuple(said)


def _stale(case: Case, column: ColumnSeen, one: FreshnessJudgement) -> Finding:
    assert one.latest_post is not None
    post = next((post for post in column.listing.posts if post.date == one.latest_post), None)
    clock = clock_of(case.item, (column.path[-1], _name(column)), case.policy, case.today)
    days = (case.today - one.latest_post).days
    values: dict[str, object] = {"column": _name(column), "newest": one.latest_post, "days": days}
    english: dict[str, object] = {}
    key = "stale"
    if clock.kind == "date" and clock.due is not None:
        key = "stale_by"
        document = next((leaf.text for leaf in case.item.leaves() if leaf.kind == "document"), case.item.name)
        about = name_key(
            "".join(
                (
                    *(leaf.text for leaf in case.item.leaves() if leaf.kind == "document"),
                    *case.item.levels,
                    case.item.level1 or "",
                    case.item.level2 or "",
                    column.path[-1],
                )
            )
        )
        values |= {"due": clock.due, "document": document, "year": max(covered_years(about, clock.due.year, case.policy))}
    else:
        period = clock.period or "P1Y"
        values["limit"], english["limit"] = period_words(period, "zh"), period_words(period, "en")
    return case.finding(
        "stale",
        key,
        values,
        english=english,
        what=column.path,
        url=column.url,
        fetched=column.contents[0].fetched if column.contents else None,
        quote=quote(f"{post.title} {post.date}") if post else "",
        column=column.path,
        rule=one.rule,
    )


def _expiring(case: Case, column: ColumnSeen, one: FreshnessJudgement) -> list[Finding]:
    clock = clock_of(case.item, (column.path[-1], _name(column)), case.policy, case.today)
    left = days_left(one, clock, case.policy, case.today)
    if left is None or clock.period is None:
        return []
    short, long = case.policy.expiring
    if left[0] > (short if clock.period[-1] in "DW" else long):
        return []
    return [
        case.finding(
            "expiring",
            "expiring",
            {"column": _name(column), "newest": one.latest_post, "due": left[1], "days": left[0]},
            what=column.path,
            url=column.url,
            fetched=column.contents[0].fetched if column.contents else None,
            column=column.path,
            rule=one.rule,
        )
    ]


def period_words(period: str, lang: Literal["zh", "en"]) -> str:
    """A period as people say it.

    >>> period_words("P14D", "zh"), period_words("P6M", "en"), period_words("P1Y", "en")
    ('14天', '6 months', '1 year')
    """
    match = re.fullmatch(r"P(\d+)([DWMY])", period)
    if match is None:
        return period
    amount, unit = match[1], _UNITS[match[2]]
    return words(lang).say(f"period.{unit}{'' if amount == '1' else 's'}", count=amount)


def _name(column: ColumnSeen) -> str:
    return next((hop.text for hop in reversed(column.hops) if hop.text), column.path[-1])


def _first_line(column: ColumnSeen) -> str:
    return next((line for content in column.contents for line in content.lines), "")
