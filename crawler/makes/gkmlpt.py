"""广东 gkmlpt: a script-drawn catalog whose tree stands in `window._CONFIG` and whose lists come from its API (cms_patterns.md §1.8)."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urljoin, urlsplit

from audit.text import squeeze
from crawler.makes.generic import array_at
from crawler.pages.document import Document
from crawler.pages.page import FRAGMENT, DataCall, Link

_SID = re.compile(r"""['"]?SID['"]?\s*:\s*['"]?(\d+)""")
_TREE = re.compile(r"""['"]?TREE['"]?\s*:\s*(\[)""")


def calls(document: Document) -> tuple[DataCall, ...]:
    """The list of a category; one page serves all, and the fragment of a column's address (`#721`) says which."""
    if "/gkmlpt" not in document.source and "/gkmlpt" not in document.url:
        return ()
    sid = _SID.search(document.source)
    # A bureau's catalog may stand in its own folder: /jyj/gkmlpt/index asks /jyj/gkmlpt/api.
    root = urlsplit(document.url).path.partition("/gkmlpt")[0] if "/gkmlpt" in document.url else ""
    url = document.resolve(f"{root}/gkmlpt/api/all/{FRAGMENT}?page=1&sid={sid.group(1)}") if sid else None
    # Of a category that the page's own tree names an empty answer is one; a number from elsewhere may be of no category.
    return (DataCall("gkmlpt", url, literal=bool(tree(document))),) if url else ()


def tree(document: Document) -> tuple[Link, ...]:
    """The categories of the tree, each with the fragment that selects it."""
    match = _TREE.search(document.source) if "_CONFIG" in document.source else None
    if not match:
        return ()
    nodes, _ = array_at(document.source, match.start(1))
    links: list[Link] = []
    _descend(document.url.partition("#")[0], nodes, (), links, 0)
    return tuple(links)


def _descend(base: str, nodes: Any, parents: tuple[str, ...], links: list[Link], depth: int) -> None:
    for node in nodes if isinstance(nodes, list) and depth < 10 else ():
        if not isinstance(node, dict):
            continue
        name, key = squeeze(str(node.get("name") or node.get("title") or "")), node.get("id") or node.get("cat_id")
        # A node may lead out of the catalog, to a column of the portal.
        outside = next((str(node[key]) for key in ("jump_url", "jumpUrl", "link_url", "href") if node.get(key)), "")
        if name and (outside or key is not None) and len(links) < 3000:
            links.append(
                Link(
                    name,
                    urljoin(base, outside) if outside else f"{base}#{key}",
                    "content",
                    "data",
                    parents,
                    "",
                    100_000 + len(links),
                )
            )
        _descend(base, node.get("children") or node.get("child") or (), (*parents, name) if name else parents, links, depth + 1)
