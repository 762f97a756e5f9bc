"""The present picture of an agency: its last whole run with later re-checks laid over it, and the findings that a filter leaves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Self

from audit.catalog.model import Item
from audit.findings import Finding, Judgement
from audit.reports.data import SEVERITIES, ReportData, clean, item_name
from audit.reports.gathering import report_data
from audit.store import Run
from audit.store.review import Review, Reviews
from audit.web.calls import Call, Refused

UNTOUCHED = Review()


@dataclass(frozen=True)
class Line:
    """One finding of the picture, with all that a list shows of it."""

    finding: Finding
    judgement: Judgement
    item: Item | None
    review: Review
    change: str

    @property
    def name(self) -> str:
        """How people call its item."""
        return item_name(self.judgement)


@dataclass(frozen=True)
class Picture:
    """An agency as it stands: `data` over its judgements now, `rechecked` the run that each re-checked row comes from."""

    data: ReportData
    rechecked: Mapping[int, Run]
    lines: tuple[Line, ...]

    def line(self, mark: str) -> Line | None:
        """The finding with this fingerprint, None where the picture has none."""
        return next((line for line in self.lines if line.finding.fingerprint == mark), None)


@dataclass(frozen=True)
class Filter:
    """What a list is narrowed to; an empty text narrows nothing. `severity` empty leaves advice out, `all` leaves it in."""

    q: str = ""
    kind: str = ""
    severity: str = ""
    level1: str = ""
    state: str = ""
    assignee: str = ""
    office: str = ""
    change: str = ""
    row: str = ""

    @classmethod
    def of(cls, query: Mapping[str, Any]) -> Self:
        """The filter that a query string spells."""
        return cls(**{one.name: str(query.get(one.name, ""))[:200] for one in fields(cls)})

    def query(self) -> dict[str, str]:
        """What stands in the query string."""
        return {one.name: value for one in fields(self) if (value := getattr(self, one.name))}

    def takes(self, line: Line) -> bool:
        """Whether a finding stays."""
        finding = line.finding
        if self.severity == "" and finding.severity == "advice":
            return False
        offices = line.item.responsible if line.item else ()
        return (
            self.severity in ("", "all", finding.severity)
            and self.kind in ("", finding.kind)
            and self.level1 in ("", line.judgement.level1 or "")
            and self.state in ("", line.review.state)
            and self.assignee in ("", line.review.assignee)
            and (not self.office or self.office in offices)
            and self.change in ("", line.change)
            and self.row in ("", str(line.judgement.row))
            and (not self.q or self.q.casefold() in _text(line))
        )


def _text(line: Line) -> str:
    finding = line.finding
    parts = (line.name, *line.judgement.levels, finding.message, finding.message_en, finding.element or "", finding.quote)
    return clean("\n".join((*parts, *(finding.column or ()), line.review.note))).casefold()


def picture(call: Call, agency: str, which: str = "") -> Picture:
    """The present picture of an agency, or a run of its past as it was; Refused where there is none."""
    if agency not in call.config().agencies:
        raise Refused(404, "no_agency")
    reviews = Reviews(call.store)
    rechecked: dict[int, Run] = {}
    if which:
        run = call.store.run(which) if len(which) < 40 else None
        if run is None or run.agency != agency or run.state != "finished":
            raise Refused(404, "no_run")
    else:
        run = reviews.last_whole_run(agency)
    if run is None:
        raise Refused(404, "no_run")
    data = report_data(call.store, run, call.settings.data)
    if not which:
        data, rechecked = _laid_over(call, data, run)
    data = replace(data, reviews=reviews.reviews(agency, call.settings.day()))
    lines = [
        Line(finding, judgement, data.items.get(judgement.row), data.reviews.get(finding.fingerprint, UNTOUCHED),
             data.change(judgement.row, finding))
        for judgement in data.judgements
        for finding in judgement.findings
    ]  # fmt: skip
    lines.sort(key=lambda line: (SEVERITIES.index(line.finding.severity), line.judgement.row))
    return Picture(data, rechecked, tuple(lines))


def _laid_over(call: Call, data: ReportData, run: Run) -> tuple[ReportData, dict[int, Run]]:
    newer: dict[int, Judgement] = {}
    rechecked: dict[int, Run] = {}
    for later in Reviews(call.store).later_partial_runs(run.agency, run.number):
        for judgement in call.store.judgements(later.id):
            newer[judgement.row], rechecked[judgement.row] = judgement, later
    if not newer:
        return data, rechecked
    return replace(data, judgements=tuple(newer.get(one.row, one) for one in data.judgements)), rechecked
