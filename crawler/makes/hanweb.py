"""大汉 JCMS: further rows by dataproxy.jsp, openness lists by /module/xxgk/search.jsp (cms_patterns.md §1.2)."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

from crawler.pages.document import Document
from crawler.pages.page import DataCall

_SEARCH = re.compile(r"""((?:https?://[\w.:-]+)?/module/xxgk/search\.jsp)(\?[^'"\s]*)?""")
_FIELD = re.compile(
    r"""['"]?(divid|infotypeId|jdid|area|sortfield|standardXxgk|webid|unitid|columnid|currpage|vc_\w+|binlay|fbtime|texttype)['"]?\s*[:=]\s*['"]([^'"]*)['"]"""
)
_TREE = re.compile(r"""['"]((?:https?://[\w.:-]+)?/module/xxgk/tree\.jsp[^'"\s]*)['"]""")
_PROXY = re.compile(r"""['"]((?:https?://[\w.:-]+)?/module/web/jpage/dataproxy\.jsp\?[^'"\s<]+)['"]""")


def calls(document: Document) -> tuple[DataCall, ...]:
    """The POST of the openness list, with the catalog code of the page's address (`?number=`) where the script has none."""
    found: list[DataCall] = []
    match = _SEARCH.search(document.source) if "/module/xxgk/search.jsp" in document.source else None
    if match:
        # 'currpage=' + n + '&…' is put together by the script: what stands between is no value.
        form = {name: value for name, value in _FIELD.findall(document.source) if "+" not in value}
        number = parse_qs(urlsplit(document.url).query).get("number", [""])[0]
        if number:
            form["infotypeId"] = number
        form.setdefault("currpage", "1")
        form.setdefault("sortfield", "compaltedate:0")
        url = document.resolve(match.group(1))
        if url:
            found.append(DataCall("hanweb", url, tuple(sorted(form.items())), (("X-Requested-With", "XMLHttpRequest"),)))
    proxy = _PROXY.search(document.source.replace("&amp;", "&")) if "dataproxy.jsp" in document.source else None
    if proxy:
        url = document.resolve(proxy.group(1))
        if url:
            found.append(DataCall("hanweb", url))
    return tuple(found)


def tree_calls(document: Document) -> tuple[DataCall, ...]:
    """The request of the openness tree, with the parameters that its address names."""
    match = _TREE.search(document.source) if "/module/xxgk/tree.jsp" in document.source else None
    url = document.resolve(match.group(1)) if match else None
    return (DataCall("hanweb", url, None, (("X-Requested-With", "XMLHttpRequest"),)),) if url else ()
