"""Whether a run may be relied on: what the store says of it, else how much of the site it could see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from audit.reports.data import ReportData

DOUBTFUL_SHARE = 0.3
"""From this share of columns not reached on, a run says more about the network than about the website."""


@dataclass(frozen=True)
class Validity:
    """`void`: not to be used; `doubtful`: read with the reason beside it. `unreached` of `columns` could not be seen."""

    state: Literal["valid", "doubtful", "void"]
    unreached: int
    columns: int
    reason: str = ""


def validity(data: ReportData) -> Validity:
    """The validity of the run of a report. A store that keeps its own word for it (`Run.validity`, `Run.void_reason`) is believed."""
    columns = [column for judgement in data.judgements for column in judgement.columns]
    unreached = sum(column.status == "unreachable" for column in columns)
    said = str(getattr(data.run, "validity", None) or "")
    if said in ("void", "invalid"):
        return Validity("void", unreached, len(columns), str(getattr(data.run, "void_reason", None) or ""))
    if data.run.finished is None or (columns and unreached / len(columns) >= DOUBTFUL_SHARE):
        return Validity("doubtful", unreached, len(columns))
    return Validity("valid", unreached, len(columns))
