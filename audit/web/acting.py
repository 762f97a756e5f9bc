"""What people do with findings, one or many: confirm, dismiss, note, assign, due day, put right, open again, re-check."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from urllib.parse import urlencode

from starlette.responses import Response
from starlette.routing import Route

from audit.exceptions import Waiver, add_exceptions
from audit.store.review import Reviews
from audit.web import rechecks
from audit.web.calls import Call, Refused, go, handler, local_path
from audit.web.picture import Line, picture

MAX_DAYS = 731
"""An exception ends within two years: what is true of an agency today may not be then."""


@handler("auditor")
def act(call: Call) -> Response:
    """Does what the form says with the findings that it names, then goes back to where it came from."""
    agency, action = call.request.path_params["agency"], call.text("action")
    marks = [str(mark) for mark in call.form.getlist("mark")]
    chosen = {line.finding.fingerprint: line for line in picture(call, agency).lines}
    lines = [chosen[mark] for mark in dict.fromkeys(marks) if mark in chosen]
    if not lines:
        raise Refused(400, "nothing_picked")
    if action not in ACTIONS:
        raise Refused(400, "no_action")
    extra = ACTIONS[action](call, agency, lines)
    back = local_path(call.text("back") or f"/agency/{agency}")
    return go(_with(back, {"done": action, "n": str(len(lines)), **extra}))


def _with(path: str, values: dict[str, str]) -> str:
    place, _, query = path.partition("?")
    kept = [part for part in query.split("&") if part and part.partition("=")[0] not in ("done", "n", "recheck")]
    return f"{place}?{'&'.join([*kept, urlencode(values)])}"


def _pairs(lines: Sequence[Line]) -> list[tuple[str, int]]:
    return [(line.finding.fingerprint, line.judgement.row) for line in lines]


def _confirm(call: Call, agency: str, lines: Sequence[Line]) -> dict[str, str]:
    Reviews(call.store).change(agency, _pairs(lines), call.who.name, "confirm", state="confirmed", until=None)
    return {}


def _dispute(call: Call, agency: str, lines: Sequence[Line]) -> dict[str, str]:
    Reviews(call.store).change(agency, _pairs(lines), call.who.name, "dispute", state="disputed", note=_needed(call, "reason"))
    return {}


def _dismiss(call: Call, agency: str, lines: Sequence[Line]) -> dict[str, str]:
    """Writes the exceptions first: a dismissal that is not under version control would be forgotten by the next judgement."""
    reason, until, today = _needed(call, "reason"), _day(call, "until"), call.settings.day()
    if until is None or not today <= until <= today + dt.timedelta(days=MAX_DAYS):
        raise Refused(400, "until_needed")
    waivers = [
        Waiver(line.judgement.row, reason, call.who.name, today, until, line.name, line.finding.fingerprint) for line in lines
    ]
    add_exceptions(call.settings.data, agency, waivers)
    Reviews(call.store).change(
        agency, _pairs(lines), call.who.name, "dismiss", state="accepted", note=reason, until=until)  # fmt: skip
    return {}


def _note(call: Call, agency: str, lines: Sequence[Line]) -> dict[str, str]:
    Reviews(call.store).change(agency, _pairs(lines), call.who.name, "note", note=call.text("note"))
    return {}


def _assign(call: Call, agency: str, lines: Sequence[Line]) -> dict[str, str]:
    Reviews(call.store).change(
        agency, _pairs(lines), call.who.name, "assign", assignee=call.text("assignee", 100), due=_day(call, "due")
    )
    return {}


def _fixed(call: Call, agency: str, lines: Sequence[Line]) -> dict[str, str]:
    Reviews(call.store).change(agency, _pairs(lines), call.who.name, "fixed", state="fixed")
    return {}


def _reopen(call: Call, agency: str, lines: Sequence[Line]) -> dict[str, str]:
    Reviews(call.store).change(agency, _pairs(lines), call.who.name, "reopen", state="reopened", until=None)
    return {}


def _recheck(call: Call, agency: str, lines: Sequence[Line]) -> dict[str, str]:
    if len({line.judgement.row for line in lines}) > 1:
        raise Refused(400, "one_recheck")
    line = lines[0]
    number = rechecks.start(call.request.app.state.rechecks, call.store, call.who.name, agency, line.judgement.row,
                            line.finding.fingerprint)  # fmt: skip
    return {"recheck": str(number)}


def _fixed_and_recheck(call: Call, agency: str, lines: Sequence[Line]) -> dict[str, str]:
    _fixed(call, agency, lines)
    return _recheck(call, agency, lines)


def _needed(call: Call, name: str) -> str:
    text = call.text(name)
    if not text:
        raise Refused(400, "reason_needed")
    return text


def _day(call: Call, name: str) -> dt.date | None:
    text = call.text(name, 20)
    if not text:
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise Refused(400, "no_day") from None


ACTIONS: dict[str, Callable[[Call, str, Sequence[Line]], dict[str, str]]] = {
    "confirm": _confirm,
    "dispute": _dispute,
    "dismiss": _dismiss,
    "note": _note,
    "assign": _assign,
    "fixed": _fixed,
    "reopen": _reopen,
    "recheck": _recheck,
    "fixed_recheck": _fixed_and_recheck,
}
"""The `action` of a form to what it does; what it gives back goes into the address of the next page."""

ROUTES = [Route("/agency/{agency}/act", act, methods=["POST"])]
