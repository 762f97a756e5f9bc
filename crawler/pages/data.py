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

from audit.observations import Post
from crawler.pages.datakeys import read_rows
from crawler.pages.islands import records

_TOTAL = ("total", "totalcount", "totalrecord", "totalrecords", "recordcount", "rowcount", "totalnum", "articlecount")
_SCRIPT_VALUE = re.compile(r"^[\w$.]+\s*\(\s*|\s*\)\s*;?\s*$")
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
        rows = [html.unescape(r) if "&lt;" in r[:200] else r for r in records(text)]
        said = _TOTAL_TAG.search(text)
        return DataAnswer((), int(said.group(1)) if said else None, "<ul>" + "".join(rows) + "</ul>", True)
    value = _json(text)
    if value is None:
        return DataAnswer(fragment=text, recognised=True) if text.startswith("<") else DataAnswer()
    total = _total(value)
    posts = max(_row_lists(value, url, today), key=len, default=())
    if posts:
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


def _row_lists(value: Any, url: str, today: dt.date) -> Iterator[tuple[Post, ...]]:
    for node in _walk(value):
        if isinstance(node, list) and node and all(isinstance(row, dict) for row in node):
            yield read_rows(node, lambda address: urljoin(url, address), today, guess=True)


def _has_empty_list(value: Any) -> bool:
    return any(
        isinstance(node, dict)
        and any(
            str(key).lower()
            in ("results", "rows", "list", "data", "articles", "records", "infolist", "result", "items", "docs")
            and child == []
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
