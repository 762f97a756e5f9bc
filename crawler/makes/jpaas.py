"""大汉 jpaas: units filled by `…/front/page/build/unit` with the parameters of `queryData` (cms_patterns.md §1.3)."""

from __future__ import annotations

import ast
import json
from urllib.parse import urlencode

from crawler.pages.document import Document
from crawler.pages.page import DataCall


def calls(document: Document) -> tuple[DataCall, ...]:
    """One request for each unit of the page, lists first."""
    found: list[tuple[bool, DataCall]] = []
    for script in document.root.iter("script"):
        raw, address = script.get("querydata"), document.resolve(script.get("url") or "")
        if not raw or not address:
            continue
        try:
            query = ast.literal_eval(raw)  # single quotes: a Python literal, no JSON
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            continue
        if not isinstance(query, dict):
            continue
        pairs = {str(key): str(value) for key, value in query.items()}
        pairs.setdefault("paramJson", json.dumps({"pageNo": 1, "pageSize": 20}))
        call = DataCall("jpaas", f"{address}?{urlencode(pairs)}", None, (("X-Requested-With", "XMLHttpRequest"),))
        found.append(
            (
                "list" not in pairs.get("tagId", "").lower()
                and "列表" not in pairs.get("tagId", "")
                and "当前栏目" not in pairs.get("tagId", ""),
                call,
            )
        )
    return tuple(call for _, call in sorted(found, key=lambda pair: pair[0]))
