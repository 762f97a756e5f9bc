"""Answers to a script's requests (JSON, XML, HTML fragments) as posts: rows are known by their keys, whatever wraps them."""

from __future__ import annotations

import datetime as dt
import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

from audit.dates import make_date, read_date
from audit.observations import Post
from audit.text import tidy

# Keys met in the JSON of Chinese platforms (cms_patterns.md §1, §2), lower case, the most telling first.
_TITLE = (
    "title",
    "titleo",
    "doctitle",
    "infotitle",
    "listtitle",
    "subtitle",
    "name",
    "filename",
    "subject",
    "bt",
    "articletitle",
    "info_title",
    "headline",
)
_URL = (
    "url",
    "link",
    "href",
    "docpuburl",
    "post_url",
    "puburl",
    "htmlpath",
    "linkurl",
    "infourl",
    "visiturl",
    "pageurl",
    "docurl",
    "filepath",
    "path",
    "urls",
)
_DATE = (
    "publishedtimestr",
    "publishedtime",
    "display_publish_time",
    "pubdate",
    "publishdate",
    "publishtime",
    "docreltime",
    "releasetime",
    "daytime",
    "pubtime",
    "infodate",
    "displaydate",
    "docdate",
    "date",
    "createtime",
    "created_at",
    "create_time",
    "createdate",
    "time",
    "writetime",
)
_TOTAL = ("total", "totalcount", "totalrecord", "totalrecords", "recordcount", "rowcount", "totalnum", "articlecount")
_SCRIPT_VALUE = re.compile(r"^[\w$.]+\s*\(\s*|\s*\)\s*;?\s*$")
_RECORD = re.compile(r"<record>\s*(?:<!\[CDATA\[)?(.*?)(?:\]\]>)?\s*</record>", re.DOTALL | re.IGNORECASE)
_TOTAL_TAG = re.compile(r"<totalrecord>\s*(\d+)", re.IGNORECASE)


@dataclass(frozen=True)
class DataAnswer:
    """What an answer holds: posts, the total it names, and the HTML that has to be read as a list where it brings HTML."""

    posts: tuple[Post, ...] = ()
    total: int | None = None
    fragment: str | None = None
    recognised: bool = False
    """Whether the answer was a list at all; an empty list that was recognised is an empty list."""
    names_column: bool = False
    """The answer says by its id that it is of the column that was asked for."""


def read_data(text: str, url: str, today: dt.date) -> DataAnswer:
    """Reads an answer; `url` is where relative addresses start. Never raises: what is no list is not recognised."""
    text = text.strip().lstrip("\ufeff")
    if _TOTAL_TAG.search(text[:4000]) or "<record>" in text[:20000].lower():
        records = [html.unescape(r) if "&lt;" in r[:200] else r for r in _RECORD.findall(text)]
        said = _TOTAL_TAG.search(text)
        return DataAnswer((), int(said.group(1)) if said else None, "<ul>" + "".join(records) + "</ul>", True)
    value = _json(text)
    if value is None:
        return DataAnswer(fragment=text, recognised=True) if text.startswith("<") else DataAnswer()
    rows = max(_row_lists(value), key=len, default=None)
    total = _total(value)
    if rows:
        posts = tuple(post for row in rows if (post := _post(row, url, today)))
        return DataAnswer(posts, total, None, True)
    fragment = next((s for s in _strings(value) if s.lstrip()[:1] == "<" and re.search(r"<(li|a|tr|dd|div|ul)\b", s)), None)
    if fragment is not None:
        return DataAnswer((), total, fragment, True)
    return DataAnswer((), total, None, total == 0 or _has_empty_list(value))


def _json(text: str) -> Any:
    for candidate in (text, _SCRIPT_VALUE.sub("", text)):
        try:
            value = json.loads(candidate)
        except (ValueError, RecursionError):
            continue
        return value if isinstance(value, dict | list) else None
    return None


def _walk(value: Any) -> Iterator[Any]:
    stack, count = [value], 0
    while stack and count < 200_000:
        node = stack.pop()
        count += 1
        yield node
        if isinstance(node, dict):
            stack.extend(node.values())
        elif isinstance(node, list):
            stack.extend(node)


def _strings(value: Any) -> Iterator[str]:
    return (node for node in _walk(value) if isinstance(node, str))


def _row_lists(value: Any) -> Iterator[list[dict[str, Any]]]:
    for node in _walk(value):
        if isinstance(node, list) and node and all(isinstance(row, dict) for row in node):
            rows = [_flat(row) for row in node]
            if sum(bool(_pick(row, _TITLE) and _pick(row, _URL)) for row in rows) * 2 > len(rows):
                yield rows


def _flat(row: dict[str, Any]) -> dict[str, Any]:
    """A row with the keys of its one inner object (`source`, `_source`, `fields`) beside its own, lower case."""
    flat = {str(key).lower(): value for key, value in row.items()}
    for inner in ("source", "_source", "fields", "info", "article"):
        if isinstance(flat.get(inner), dict):
            flat = {**flat, **{str(key).lower(): value for key, value in flat[inner].items()}}
    return flat


def _pick(row: dict[str, Any], names: tuple[str, ...]) -> Any:
    return next((row[name] for name in names if row.get(name) not in (None, "", [], {})), None)


def _has_empty_list(value: Any) -> bool:
    return any(
        isinstance(node, dict)
        and any(
            str(key).lower() in ("results", "rows", "list", "data", "articles", "records", "infolist") and child == []
            for key, child in node.items()
        )
        for node in _walk(value)
    )


def _total(value: Any) -> int | None:
    for node in _walk(value):
        if isinstance(node, dict):
            for key, child in node.items():
                if str(key).lower() in _TOTAL and isinstance(child, int | str) and str(child).isdigit():
                    return int(child)
    return None


def _post(row: dict[str, Any], base: str, today: dt.date) -> Post | None:
    title = tidy(re.sub(r"<[^>]+>", "", html.unescape(str(_pick(row, _TITLE)))))
    address = _address(_pick(row, _URL))
    if not title or not address:
        return None
    date = next((day for name in _DATE if (day := _date(row.get(name), today))), None)
    return Post(title, urljoin(base, address), date, "data" if date else None)


def _address(value: Any) -> str | None:
    if isinstance(value, str) and value.lstrip()[:1] in "{[":
        value = _json(value)
    if isinstance(value, dict):
        value = next((value[key] for key in ("pc", "url", "common", "web") if value.get(key)), None)
    return value.strip() if isinstance(value, str) and value.strip() else None


def _date(value: Any, today: dt.date) -> dt.date | None:
    """A date as text, as seconds or as milliseconds since 1970 (in Beijing)."""
    if isinstance(value, int | float) or (isinstance(value, str) and re.fullmatch(r"\d{10}|\d{13}", value)):
        seconds = float(value) / (1000 if float(value) > 1e11 else 1)
        if not 6e8 < seconds < 4e9:
            return None
        day = dt.datetime.fromtimestamp(seconds, dt.timezone(dt.timedelta(hours=8))).date()
        return make_date(day.year, day.month, day.day, today)
    return read_date(value, today) if isinstance(value, str) else None
