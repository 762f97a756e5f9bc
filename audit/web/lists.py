"""The overview over agencies, an agency's findings and items with filters, and the export of what is filtered."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from starlette.responses import Response
from starlette.routing import Route

from audit.findings import Judgement
from audit.reports import FORMATS
from audit.reports.charts import trend
from audit.reports.gathering import overview_of
from audit.reports.overview_files import OVERVIEW_FORMATS
from audit.reports.validity import validity
from audit.store.review import Reviews
from audit.web.calls import Call, Refused, handler
from audit.web.picture import Filter, Line, Picture, picture

PAGE = 200
"""Findings on one page of a list."""

_TYPES = {
    "html": "text/html; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
    "atom": "application/atom+xml",
}


@handler("viewer")
def overview(call: Call) -> Response:
    """All agencies: who stands where, what is commonest, what waits for somebody."""
    return call.page("overview.html", overview=overview_of(call.store, call.config(), dt.datetime.now(dt.UTC)))


@handler("viewer")
def overview_file(call: Call) -> Response:
    """The overview as a file."""
    form = call.request.path_params["form"]
    if form not in OVERVIEW_FORMATS:
        raise Refused(404, "no_page")
    content = OVERVIEW_FORMATS[form](overview_of(call.store, call.config(), dt.datetime.now(dt.UTC)), call.lang)
    return _file(content, "all", form)


@handler("viewer")
def agency(call: Call) -> Response:
    """An agency's findings, filtered; only the list where htmx asks for it."""
    query = call.request.query_params
    which, wanted = query.get("run", ""), Filter.of(query)
    shown = picture(call, call.request.path_params["agency"], which)
    lines = tuple(line for line in shown.lines if wanted.takes(line))
    first = max(0, min(_number(query.get("from", "0")), len(lines)))
    values: dict[str, Any] = {
        "agency": shown.data.agency_id,
        "data": shown.data,
        "lines": lines[first : first + PAGE],
        "first": first,
        "count": len(lines),
        "step": PAGE,
        "filter": wanted,
        "which": which,
        "done": query.get("done", ""),
        "done_count": _number(query.get("n", "0")),
    }
    if call.request.headers.get("hx-request") == "true":
        return call.page("_findings.html", **values)
    return call.page(
        "agency.html",
        **values,
        picture=shown,
        choices=_choices(shown),
        stacks=trend(shown.data.trend),
        validity=validity(shown.data),
        runs=[run for run in call.store.runs(shown.data.agency_id) if run.state == "finished"],
    )


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 9 else 0


def _choices(shown: Picture) -> dict[str, list[str]]:
    """What can be picked in each field of the filter: only what some finding has."""
    lines: tuple[Line, ...] = shown.lines
    return {
        "kind": sorted({line.finding.kind for line in lines}),
        "level1": list(dict.fromkeys(line.judgement.level1 for line in lines if line.judgement.level1)),
        "state": sorted({line.review.state for line in lines}),
        "assignee": sorted({line.review.assignee for line in lines if line.review.assignee}),
        "office": sorted({office for line in lines if line.item for office in line.item.responsible}),
        "change": sorted({line.change for line in lines}),
    }


@handler("viewer")
def items(call: Call) -> Response:
    """Every item of the catalog with its verdict."""
    query = call.request.query_params
    shown = picture(call, call.request.path_params["agency"])
    verdict, q = query.get("verdict", ""), query.get("q", "")[:200].casefold()
    chosen = [one for one in shown.data.judgements if verdict in ("", one.verdict) and (not q or q in _levels(one))]
    return call.page("items.html", agency=shown.data.agency_id, data=shown.data, judgements=chosen, verdict=verdict,
                     q=query.get("q", "")[:200], rechecked=shown.rechecked)  # fmt: skip


def _levels(judgement: Judgement) -> str:
    return "\n".join((*judgement.levels, judgement.level1 or "", judgement.no or "")).casefold()


@handler("viewer")
def export(call: Call) -> Response:
    """The findings that a filter leaves, with their items, in any format of the reports."""
    form = call.request.path_params["form"]
    if form not in FORMATS:
        raise Refused(404, "no_page")
    query = call.request.query_params
    wanted = Filter.of(query)
    shown = picture(call, call.request.path_params["agency"], query.get("run", ""))
    data = shown.data
    if wanted.query():
        kept = {line.finding.fingerprint for line in shown.lines if wanted.takes(line)}
        narrowed = (
            replace(one, findings=tuple(finding for finding in one.findings if finding.fingerprint in kept))
            for one in data.judgements
        )
        data = replace(data, judgements=tuple(one for one in narrowed if one.findings))
    address = f"{call.request.url.scheme}://{call.request.url.netloc}"
    return _file(FORMATS[form](replace(data, pages_url=address), call.lang), data.agency_id, form)


def _file(content: bytes, name: str, form: str) -> Response:
    return Response(
        content,
        media_type=_TYPES[form],
        headers={
            "Content-Disposition": f'attachment; filename="{name}.{form}"',
            "Content-Security-Policy": "sandbox; default-src 'none'; style-src 'unsafe-inline'",
        },
    )


@handler("viewer")
def journal(call: Call) -> Response:
    """Who did what and when, the newest first; of one agency where one is named."""
    named = call.request.query_params.get("agency") or None
    return call.page("journal.html", lines=Reviews(call.store).lines(named, limit=500), named=named or "")


ROUTES = [
    Route("/", overview),
    Route("/all.{form}", overview_file),
    Route("/agency/{agency}", agency),
    Route("/agency/{agency}/items", items),
    Route("/agency/{agency}/export.{form}", export),
    Route("/journal", journal),
]
