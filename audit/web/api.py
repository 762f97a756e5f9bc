"""The same data as JSON, read-only, for programs with a token; its description as OpenAPI and as a page; the tokens."""

from __future__ import annotations

import datetime as dt
import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from audit.findings import judgement_to_dict
from audit.reports.gathering import overview_of
from audit.reports.jsonfile import report_object
from audit.reports.overview_files import overview_object
from audit.store.accounts import Accounts
from audit.store.codec import finding_text
from audit.store.review import LogLine, Reviews
from audit.web.calls import Call, Refused, go, handler
from audit.web.picture import Filter, Line, picture

FOLDER = Path(__file__).parent


class _Json(JSONResponse):
    """JSON with Chinese as Chinese; half surrogate pairs of a website become question marks."""

    def render(self, content: Any) -> bytes:
        """The bytes of an answer."""
        return json.dumps(content, ensure_ascii=False, default=str).encode("utf-8", "replace")


@lru_cache(maxsize=1)
def openapi() -> dict[str, Any]:
    """The description of this API."""
    described: dict[str, Any] = json.loads((FOLDER / "openapi.json").read_text("utf-8"))
    return described


@handler("viewer", token=True)
def description(call: Call) -> Response:
    """The OpenAPI document."""
    return _Json(openapi())


@handler("viewer")
def page(call: Call) -> Response:
    """The API for people: every address with what it gives; the tokens, for an admin."""
    tokens = Accounts(call.store).tokens() if call.who.may("admin") else ()
    return call.page("api.html", api=openapi(), tokens=tokens, secret="")


@handler("viewer", token=True)
def agencies(call: Call) -> Response:
    """All agencies with their ranking, and the commonest problems."""
    return _Json(overview_object(overview_of(call.store, call.config(), dt.datetime.now(dt.UTC))))


@handler("viewer", token=True)
def agency(call: Call) -> Response:
    """The present report of one agency."""
    shown = picture(call, call.request.path_params["agency"], call.request.query_params.get("run", ""))
    return _Json(report_object(shown.data))


@handler("viewer", token=True)
def runs(call: Call) -> Response:
    """The runs of an agency, newest first."""
    named = call.request.path_params["agency"]
    if named not in call.config().agencies:
        raise Refused(404, "no_agency")
    return _Json(
        [
            {"number": run.number, "id": run.id, "state": run.state, "started": run.started, "finished": run.finished,
             "as_of": run.as_of, "rows": list(run.items), "requests": run.requests, "note": run.note}
            for run in call.store.runs(named)
        ]
    )  # fmt: skip


@handler("viewer", token=True)
def findings(call: Call) -> Response:
    """The findings of an agency that a filter leaves."""
    query = call.request.query_params
    wanted = Filter.of(query)
    shown = picture(call, call.request.path_params["agency"], query.get("run", ""))
    return _Json([_line(line) for line in shown.lines if wanted.takes(line)])


@handler("viewer", token=True)
def finding(call: Call) -> Response:
    """One finding with its history and what people did."""
    named, mark = call.request.path_params["agency"], call.request.path_params["mark"]
    line = picture(call, named).line(mark)
    reviews = Reviews(call.store)
    history = reviews.history(named, mark)
    if line is None and not history:
        raise Refused(404, "no_finding")
    return _Json(
        {
            "finding": _line(line) if line else None,
            "history": [{"run": run.number, "as_of": run.as_of, "there": found is not None} for run, found in history],
            "log": [{"at": one.at, "who": one.who, "action": one.action, "detail": one.detail}
                    for one in reviews.lines(named, mark)],
        }
    )  # fmt: skip


@handler("viewer", token=True)
def items(call: Call) -> Response:
    """The judgements of an agency in the form of the contract."""
    shown = picture(call, call.request.path_params["agency"], call.request.query_params.get("run", ""))
    return _Json([judgement_to_dict(judgement) for judgement in shown.data.judgements])


def _line(line: Line) -> dict[str, Any]:
    review = line.review
    return {
        "row": line.judgement.row,
        "item": line.name,
        "verdict": line.judgement.verdict,
        **json.loads(finding_text(line.finding)),
        "change": line.change,
        "responsible": list(line.item.responsible) if line.item else [],
        "review": {"state": review.state, "assignee": review.assignee, "due": review.due, "note": review.note,
                   "until": review.until, "at": review.at, "who": review.who},
    }  # fmt: skip


@handler("admin")
def new_token(call: Call) -> Response:
    """Makes a token and shows its secret this once."""
    label = call.text("label", 80)
    if not label:
        raise Refused(400, "reason_needed")
    accounts = Accounts(call.store)
    secret = accounts.add_token(label, call.who.name)
    Reviews(call.store).log(LogLine("", call.who.name, "token_new", detail={"label": label}))
    return call.page("api.html", api=openapi(), tokens=accounts.tokens(), secret=secret)


@handler("admin")
def revoke(call: Call) -> Response:
    """Revokes a token."""
    Accounts(call.store).revoke_token(call.request.path_params["number"])
    Reviews(call.store).log(LogLine("", call.who.name, "token_revoked", detail={"id": call.request.path_params["number"]}))
    return go("/api")


ROUTES = [
    Route("/api", page),
    Route("/api/openapi.json", description),
    Route("/api/agencies", agencies),
    Route("/api/agencies/{agency}", agency),
    Route("/api/agencies/{agency}/runs", runs),
    Route("/api/agencies/{agency}/items", items),
    Route("/api/agencies/{agency}/findings", findings),
    Route("/api/agencies/{agency}/findings/{mark}", finding),
    Route("/tokens", new_token, methods=["POST"]),
    Route("/tokens/{number:int}/revoke", revoke, methods=["POST"]),
]
