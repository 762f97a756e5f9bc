"""龙讯 LonSun: openness lists by `/site/label/8888` (cms_patterns.md §1.7)."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlencode, urlsplit

from crawler.pages.document import Document
from crawler.pages.page import DataCall

_LABEL = re.compile(r"""((?:https?://[\w.:-]+)?/site/label/\d+)(\?[^'"\s]*)?""")
_VALUE = re.compile(
    r"""['"]?(siteId|organId|catId|type|pageSize|action|labelName|columnId|file|isDate|dateFormat|length)['"]?\s*[:=]\s*['"]?([^'",}\s&]*)"""
)


def calls(document: Document) -> tuple[DataCall, ...]:
    """The list request with the values that the page's script or address names."""
    match = _LABEL.search(document.source) if "/site/label/" in document.source else None
    if not match:
        return ()
    values = {
        "IsAjax": "1",
        "dataType": "html",
        "labelName": "publicInfoList",
        "pageSize": "20",
        "pageIndex": "1",
        "action": "list",
        "isDate": "true",
        "dateFormat": "yyyy-MM-dd",
        "length": "200",
    }
    for name, value in _VALUE.findall(
        document.source[match.start() - 1500 if match.start() > 1500 else 0 : match.end() + 2500]
    ):
        if value:
            values[name] = value
    for query in (urlsplit(document.url).query, (match.group(2) or "?")[1:]):
        values.update({name: found[0] for name, found in parse_qs(query).items() if found[0] and "+" not in found[0]})
    organ = re.search(r"/public/column/(\d+)", document.url)
    if organ:
        values.setdefault("organId", organ.group(1))
    if values["labelName"] == "columnTree":
        values["labelName"] = "publicInfoList"
    url = document.resolve(f"{match.group(1)}?{urlencode(values)}")
    # The script's own request for a list names it and the catalog entry; what we put together ourselves proves nothing by silence.
    written = match.group(2) or ""
    literal = "labelName=publicInfoList" in written and re.search(r"(?:catId|columnId|organId)=\d", written) is not None
    return (DataCall("lonsun", url, None, (("X-Requested-With", "XMLHttpRequest"),), literal=literal),) if url else ()
