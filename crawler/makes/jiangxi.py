"""江西-type platforms: handlebars pages whose rows come from POST /queryList and whose tree stands inline (cms_patterns.md §1.4)."""

from __future__ import annotations

import json
import re
from typing import Any

from audit.text import squeeze
from crawler.pages.document import Document
from crawler.pages.page import DataCall, Link

_PARAMS = re.compile(r"var\s+params\s*=\s*\{(.*?)\}\s*;", re.DOTALL)
_PAIR = re.compile(r"""['"]?(\w+)['"]?\s*:\s*(\[[^\]]*\]|'[^']*'|"[^"]*"|[\w.-]+)""")
_TEMPLATE = re.compile(r"renderChannelTemplate\(\s*'[^']*'\s*,\s*\(\s*(\{.*?\})\s*\)\s*\.(\w+)", re.DOTALL)


def calls(document: Document) -> tuple[DataCall, ...]:
    """The POST that `loadPageData` would send for its first page."""
    if "queryList" not in document.source and "loadPageData" not in document.source:
        return ()
    found: list[DataCall] = []
    for match in _PARAMS.finditer(document.source):
        pairs: list[tuple[str, str]] = []
        for name, value in _PAIR.findall(match.group(1)):
            values = re.findall(r"""['"]([^'"]*)['"]""", value) if value.startswith("[") else [value.strip("'\"")]
            key = {"perPage": "pageSize"}.get(name, name)
            pairs += [(f"{key}[]" if value.startswith("[") else key, each) for each in values]
        url = document.resolve("/queryList")
        if url and any(name.startswith("channelCode") for name, _ in pairs):
            found.append(DataCall("jiangxi", url, tuple(pairs), (("X-Requested-With", "XMLHttpRequest"),)))
    return tuple(found)


def tree(document: Document) -> tuple[Link, ...]:
    """The columns named by the inline channel objects: children below their parent's name."""
    links: list[Link] = []
    for match in _TEMPLATE.finditer(document.source) if "renderChannelTemplate" in document.source else ():
        try:
            channel = json.loads(match.group(1))
        except ValueError:
            continue
        _descend(document, channel, (), links, 0)
    return tuple(links)


def _descend(document: Document, node: Any, parents: tuple[str, ...], links: list[Link], depth: int) -> None:
    if not isinstance(node, dict) or depth > 8 or len(links) > 2000:
        return
    name = squeeze(str(node.get("name") or ""))
    url = _url(document, node.get("urls"))
    if name and url:
        links.append(Link(name, url, "content", "data", parents, "", 100_000 + len(links)))
    for child in node.get("children") or ():
        _descend(document, child, (*parents, name) if name else parents, links, depth + 1)


def _url(document: Document, urls: Any) -> str | None:
    if isinstance(urls, str) and urls.startswith("{"):
        try:
            urls = json.loads(urls)
        except ValueError:
            return None
    return (
        document.resolve(str(urls.get("pc") or ""))
        if isinstance(urls, dict)
        else document.resolve(urls)
        if isinstance(urls, str)
        else None
    )
