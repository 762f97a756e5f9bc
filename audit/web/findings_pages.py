"""One finding with its evidence side by side and its history, and the stored copies of pages."""

from __future__ import annotations

import base64
import hashlib
import re

from markupsafe import escape
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from audit.reports.html import HtmlWords
from audit.store import StoreError
from audit.store.review import Reviews
from audit.web.calls import Call, Refused, handler
from audit.web.picture import Filter, picture
from audit.web.sanitise import harmless

_COPY_STYLE = (
    ":root{color-scheme:light}body{margin:.8rem;font:15px/1.65 system-ui,'Microsoft YaHei','Noto Sans CJK SC',sans-serif;color:#1b1f24;"
    "background:#fff;overflow-wrap:anywhere}mark{background:#ffe08a;outline:2px solid #b7791f;scroll-margin:40vh}"
    "table{border-collapse:collapse}td,th{border:1px solid #ccd2da;padding:.2rem .5rem;vertical-align:top}.a{color:#0b57a4}"
    ".note{color:#626b77;border-bottom:1px solid #ccd2da;margin:0 0 .6rem}pre{white-space:pre-wrap}"
)
_COPY_POLICY = (
    "sandbox; default-src 'none'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; "
    f"style-src 'sha256-{base64.b64encode(hashlib.sha256(_COPY_STYLE.encode()).digest()).decode()}'"
)
_SHA = re.compile(r"[0-9a-f]{64}")


@handler("viewer")
def finding(call: Call) -> Response:
    """A finding: what the catalog asks for beside what the page showed; the queue that it stands in."""
    agency, mark = call.request.path_params["agency"], call.request.path_params["mark"]
    query = call.request.query_params
    wanted, reviews = Filter.of(query), Reviews(call.store)
    shown = picture(call, agency)
    line = shown.line(mark)
    history = reviews.history(agency, mark)
    if line is None and not history:
        raise Refused(404, "no_finding")
    queue = [one.finding.fingerprint for one in shown.lines if wanted.takes(one)]
    at = queue.index(mark) if mark in queue else -1
    last = next((found for _, found in history if found is not None), None)
    about = line.finding if line else last
    stored = bool(about and _SHA.fullmatch(about.evidence))
    return call.page(
        "finding.html",
        agency=agency,
        data=shown.data,
        line=line,
        finding=about,
        history=history,
        lines=reviews.lines(agency, mark),
        review=shown.data.reviews.get(mark),
        fetched=reviews.page(about.evidence, about.url) if about and stored else None,
        filter=wanted,
        before=queue[at - 1] if at > 0 else "",
        after=queue[at + 1] if 0 <= at < len(queue) - 1 else "",
        at=at + 1,
        count=len(queue),
        today=call.settings.day(),
        done=query.get("done", ""),
        recheck=reviews.recheck(int(number)) if (number := query.get("recheck", "")).isdecimal() and len(number) < 12 else None,
        rechecked=shown.rechecked.get(line.judgement.row) if line else None,
    )


@handler("viewer")
def copy(call: Call) -> Response:
    """A stored page rendered harmless, with quotes marked; for a sandboxed frame. No byte of the website runs or loads anything."""
    sha256 = call.request.path_params["sha256"]
    if not _SHA.fullmatch(sha256):
        raise Refused(404, "no_page")
    page = Reviews(call.store).page(sha256)
    words = HtmlWords(call.lang)
    try:
        if page is None:
            raise StoreError("no row")
        body = call.store.page_body(sha256)
    except StoreError:
        return _copy(words.say("web.copy_none"), "", 404)
    quotes = [text[:2000] for text in call.request.query_params.getlist("quote")[:40]]
    inside, marked = harmless(body, page.content_type, quotes)
    note = words.say("web.copy_binary") if not inside else words.say("web.copy_marked" if marked else "web.copy_unmarked")
    return _copy(note, inside, 200)


def _copy(note: str, inside: str, status: int) -> Response:
    text = (
        f'<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{escape(note)}</title><style>{_COPY_STYLE}</style></head>'
        f'<body><p class="note">{escape(note)}</p>{inside}</body></html>'
    )
    headers = {"Content-Security-Policy": _COPY_POLICY, "Cross-Origin-Resource-Policy": "same-site"}
    return HTMLResponse(text.encode("utf-8", "replace"), status, headers=headers)


@handler("viewer")
def source(call: Call) -> Response:
    """The bytes of a stored page as a download, plain text to the browser: evidence to be handed on."""
    sha256 = call.request.path_params["sha256"]
    if not _SHA.fullmatch(sha256):
        raise Refused(404, "no_page")
    headers = {
        "Content-Disposition": f'attachment; filename="{sha256[:16]}.txt"',
        "Content-Security-Policy": "sandbox; default-src 'none'",
    }
    return Response(call.store.page_body(sha256), media_type="application/octet-stream", headers=headers)


ROUTES = [
    Route("/agency/{agency}/finding/{mark}", finding),
    Route("/copy/{sha256}", copy),
    Route("/source/{sha256}", source),
]
