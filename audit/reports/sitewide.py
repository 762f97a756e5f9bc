"""The rules about the site as a whole (audit/sitewide.py) as a report says them: one line each, in its language."""

from __future__ import annotations

from typing import Any

from audit.messages import Lang, Messages
from audit.reports.data import ReportData
from audit.sitewide import Indicator

NAMED = 6
"""Columns that a line names before it only counts the rest."""


def sitewide_lines(data: ReportData, words: Messages) -> tuple[str, ...]:
    """A line a rule: its clause, how many columns fall under it, which, and whether the number it names is reached."""
    return tuple(_line(one, words) for one in data.sitewide)


def sitewide_objects(data: ReportData, lang: Lang) -> list[dict[str, Any]]:
    """The same as data."""
    return [
        {
            "id": one.id,
            "clause": clause_of(one, lang),
            "count": one.count,
            "limit": one.limit,
            "reached": one.reached,
            "names": list(one.names),
        }
        for one in data.sitewide
    ]


def clause_of(one: Indicator, lang: Lang) -> str:
    """The clause in one language."""
    return one.clause if lang == "zh" else one.clause_en


def _line(one: Indicator, words: Messages) -> str:
    values = {"clause": clause_of(one, words.lang), "count": one.count, "limit": one.limit}
    said = words.say("report.sitewide_reached" if one.reached else "report.sitewide_below", **values)
    if not one.names:
        return said
    names = words.say("report.sitewide_separator").join(one.names[:NAMED])
    return said + words.say("report.sitewide_names" if one.count <= NAMED else "report.sitewide_names_more", names=names)
