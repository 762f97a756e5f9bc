"""An item of the catalog with its columns, pins and corrections where a column was misread; the map of an agency's columns."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import Any

from starlette.responses import Response
from starlette.routing import Route

from audit.asks import paths_of
from audit.catalog.correcting import correct
from audit.catalog.corrections import Correction
from audit.catalog.model import Item
from audit.config import add_pin
from audit.store.review import LogLine, Reviews
from audit.web import heat
from audit.web.calls import Call, Refused, go, handler
from audit.web.picture import picture

FIELDS = ("columns", "content", "level1", "level2", "responsible", "deadline.raw")
"""What of an item can be corrected from its page; the others are corrected in the file."""


@handler("viewer")
def item(call: Call) -> Response:
    """One item: the catalog's words, how each column was found hop by hop, elements, findings; pin and correction."""
    agency, row = call.request.path_params["agency"], call.request.path_params["row"]
    shown = picture(call, agency)
    judgement = next((one for one in shown.data.judgements if one.row == row), None)
    known = _item(call, agency, row)
    if judgement is None and known is None:
        raise Refused(404, "no_item")
    return call.page(
        "item.html",
        agency=agency,
        data=shown.data,
        row=row,
        judgement=judgement,
        item=known,
        lines=[line for line in shown.lines if line.judgement.row == row],
        paths=[" > ".join(path) for path in paths_of(known)] if known else [],
        pins=dict(call.config().agency(agency).pins),
        fields=FIELDS,
        now={name: _as_text(known, name) for name in FIELDS} if known else {},
        rechecked=shown.rechecked.get(row),
        done=call.request.query_params.get("done", ""),
    )


def _item(call: Call, agency: str, row: int) -> Item | None:
    """The item as the catalog has it now, which may be another than when the run was made."""
    return next((one for one in call.config().catalog(agency).items if one.row == row), None)


def _as_text(item: Item, name: str) -> str:
    if name == "columns":
        return "\n".join(" > ".join(path) for path in item.columns)
    if name == "responsible":
        return "、".join(item.responsible)
    if name == "deadline.raw":
        return item.deadline.raw
    return getattr(item, name) or ""


def _as_value(name: str, text: str) -> Any:
    """What a person typed as the field's value: a column a line, its segments apart by >; offices apart by 、."""
    if name == "columns":
        lines = [line.replace("＞", ">").replace("》", ">") for line in text.splitlines() if line.strip()]
        return [[part.strip() for part in line.split(">") if part.strip()] for line in lines]
    if name == "responsible":
        return [part.strip() for part in text.replace(",", "、").replace("，", "、").split("、") if part.strip()]
    return text


@handler("auditor")
def pin(call: Call) -> Response:
    """Pins a column of an item to an address, in sites.toml."""
    agency, row = call.request.path_params["agency"], call.request.path_params["row"]
    known, path, url = _item(call, agency, row), call.text("path"), call.text("url")
    paths = [" > ".join(one) for one in paths_of(known)] if known else []
    if path not in paths or not url:
        raise Refused(400, "no_column")
    segments = paths_of(known)[paths.index(path)] if known else ()
    add_pin(call.settings.data, agency, "/".join(segments), url)
    Reviews(call.store).log(LogLine("", call.who.name, "pin", agency, row, detail={"path": path, "url": url}))
    return go(f"/agency/{agency}/item/{row}?done=pin")


@handler("auditor")
def correction(call: Call) -> Response:
    """Corrects a field of an item, in the catalog and in its corrections file."""
    agency, row = call.request.path_params["agency"], call.request.path_params["row"]
    known, name, reason = _item(call, agency, row), call.text("field"), call.text("reason")
    if known is None:
        raise Refused(404, "no_item")
    if name not in FIELDS:
        raise Refused(400, "no_action")
    if not reason:
        raise Refused(400, "reason_needed")
    was = _as_value(name, _as_text(known, name))
    value = _as_value(name, call.text("value", 20_000))
    change = Correction(row, name, value, f"{reason}（{call.who.name} {dt.date.today()}）", known.name, was, has_was=True)
    correct(call.settings.data, agency, change)
    detail = {"field": name, "value": value, "was": was, "reason": reason}
    Reviews(call.store).log(LogLine("", call.who.name, "correct", agency, row, detail=detail))
    return go(f"/agency/{agency}/item/{row}?done=correct")


@handler("viewer")
def columns(call: Call) -> Response:
    """The map of an agency's columns: where each stands, its newest post, when it was posted in over a year."""
    agency = call.request.path_params["agency"]
    shown = picture(call, agency)
    dates: dict[tuple[str, ...], list[dt.date]] = defaultdict(list)
    for post in call.store.posts(agency):
        if post.date is not None:
            dates[post.path].append(post.date)
    today = shown.data.run.as_of
    found: dict[tuple[str, ...], dict[str, Any]] = {}
    for judgement in shown.data.judgements:
        for column in judgement.columns:
            entry = found.setdefault(
                column.path, {"column": column, "rows": [], "cells": heat.weeks(dates[column.path], today)}
            )
            entry["rows"].append(judgement.row)
    everything = [day for of_column in dates.values() for day in of_column]
    return call.page(
        "columns.html", agency=agency, data=shown.data, entries=[found[path] for path in sorted(found)],
        days=heat.days(everything, today), months=heat.months(today), posts=len(everything), today=today)  # fmt: skip


ROUTES = [
    Route("/agency/{agency}/item/{row:int}", item),
    Route("/agency/{agency}/item/{row:int}/pin", pin, methods=["POST"]),
    Route("/agency/{agency}/item/{row:int}/correct", correction, methods=["POST"]),
    Route("/agency/{agency}/columns", columns),
]
