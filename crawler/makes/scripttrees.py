"""Trees that a script builds call by call (dTree, MzTreeView, TreeView's gFld and insDoc, WebFX) or holds as rows of an array.

Old portals draw their openness catalog so, most of them in the left frame of a frameset.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from crawler.pages.document import Document
from crawler.pages.page import Link

_TEXT = r"""(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")"""
_ID = r"""['"]?([\w-]{1,40})['"]?"""
_ADDED = re.compile(rf"""\.\w*[aA]dd\w*\(\s*{_ID}\s*,\s*{_ID}\s*,\s*{_TEXT}\s*(?:,\s*{_TEXT})?""")
"""d.add(11, 1, '机构概况', 'List.aspx?ClassID=601', …)"""
_ROW = re.compile(rf"""[\[(]\s*{_ID}\s*,\s*{_ID}\s*,\s*{_TEXT}\s*,\s*{_TEXT}""")
"""[11, 1, '机构概况', 'list.asp?id=11'] or new Array(11, 1, …)"""
_MZ = re.compile(rf"""nodes\s*\[\s*['"]([\w-]+?)_([\w-]+)['"]\s*\]\s*=\s*{_TEXT}""")
"""tree.nodes['1_11'] = 'text:机构概况; url:list.asp?id=11'"""
_MZ_FIELD = re.compile(r"\b(text|url)\s*:\s*([^;]*)")
_FOLDER = re.compile(rf"""(\w+)\s*=\s*(?:insFld\(\s*(\w+)\s*,\s*)?gFld\(\s*{_TEXT}\s*(?:,\s*{_TEXT})?""")
_DOCUMENT = re.compile(rf"""insDoc\(\s*(\w+)\s*,\s*gLnk\(\s*[^,]*,\s*{_TEXT}\s*,\s*{_TEXT}""")
_FEWEST = 3
"""Nodes from which calls of one shape are a tree."""
_CHINESE = re.compile(r"[\u4e00-\u9fff]")


def nodes(source: str) -> list[dict[str, Any]]:
    """The nodes of such trees as dictionaries of id, pId, name and url.

    >>> nodes("d.add(1,0,'机构信息');d.add(2,1,'机构概况','a.asp');d.add(3,1,'领导','b.asp');")[1]
    {'id': '2', 'pId': '1', 'name': '机构概况', 'url': 'a.asp'}
    """
    found: list[dict[str, Any]] = []
    for reader in (_added, _mz, _folders):
        read = [node for node in reader(source) if _CHINESE.search(node["name"])]
        if len(read) >= _FEWEST:
            found += read
    return found


def tree(document: Document) -> tuple[Link, ...]:
    """The nodes as links below their ancestors' names."""
    from crawler.makes.generic import tree_links_of

    if not any(
        word in document.source for word in ("dd(", "dd (", "gFld", "nodes[", "Node(", "Array(", "],[", "],\n[", "], [")
    ):
        return ()
    return tuple(tree_links_of(document, nodes(document.scripts)))


def _node(ident: str, parent: str, name: str, url: str) -> dict[str, Any]:
    return {"id": ident, "pId": parent, "name": name.replace("\\'", "'").replace('\\"', '"'), "url": url}


def _added(source: str) -> Iterator[dict[str, Any]]:
    for pattern in (_ADDED, _ROW):
        read = [_node(ident, parent, a or b, c or d) for ident, parent, a, b, c, d in pattern.findall(source)]
        if len(read) >= _FEWEST:
            yield from read
            return


def _mz(source: str) -> Iterator[dict[str, Any]]:
    for parent, ident, a, b in _MZ.findall(source):
        fields = dict(_MZ_FIELD.findall(a or b))
        yield _node(ident, parent, fields.get("text", "").strip(), fields.get("url", "").strip())


def _folders(source: str) -> Iterator[dict[str, Any]]:
    for ident, parent, a, b, c, d in _FOLDER.findall(source):
        yield _node(ident, parent, a or b, c or d)
    for at, (parent, a, b, c, d) in enumerate(_DOCUMENT.findall(source)):
        yield _node(f"doc{at}", parent, a or b, c or d)
