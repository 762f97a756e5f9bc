"""开普云 UCAP: lists by `/searchList/{channel}` and `/common/search/{id}` (cms_patterns.md §1.5)."""

from __future__ import annotations

import re

from crawler.pages.document import Document
from crawler.pages.page import DataCall

_CHANNEL = re.compile(r"""channel_?id\s*[=:]\s*['"]([0-9a-zA-Z]{4,40})['"]""", re.IGNORECASE)
_LITERAL = re.compile(r"""/searchList/([0-9a-zA-Z]{4,40})""")
_SEARCH = re.compile(r"""((?:https?://[\w.:-]+)?/(?:[\w-]+/)*common/search/[0-9a-f]{8,40})(\?[^'"\s]*)?""")
_INFO = re.compile(r"""(/[\w/-]*getInfoCommon/?)\??[^'"\s]*""")
_SIZE = re.compile(r"""(?:page_?size|_pageSize)['"]?\s*[=:]\s*['"]?(\d{1,3})""", re.IGNORECASE)


def calls(document: Document) -> tuple[DataCall, ...]:
    """The first page of the channel's list, by the page's own channel id."""
    source = document.source
    if "/searchList/" not in source and "common/search/" not in source:
        return ()
    found: list[DataCall] = []
    size = _SIZE.search(source)
    rows = size.group(1) if size else "20"
    if "/searchList/" in source:
        literal = _LITERAL.search(source)
        named = _CHANNEL.search(source)
        channel = (literal.group(1) if literal else None) or (named.group(1) if named else None) or document.meta("channelid")
        url = document.resolve(
            f"/searchList/{channel}?_isAgg=true&_isJson=true&_pageSize={rows}&_template=index&_rangeTimeGte=&_channelName=&page=1"
        )
        if channel and url:
            found.append(DataCall("ucap", url))
    search = _SEARCH.search(source)
    address = search.group(1) if search else None
    if address is None and re.search(r"""common/search/['"]?\s*\+""", source) and (named := _CHANNEL.search(source)):
        address = f"/common/search/{named.group(1)}"
    if address:
        url = document.resolve(f"{address}?_isJson=true&_isAgg=true&_pageSize={rows}&_template=index&page=1")
        if url:
            found.append(DataCall("ucap", url))
    return tuple(found)
