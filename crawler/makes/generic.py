"""Any make: the requests of a page's scripts, and trees as arrays of nodes with name, parent and address."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from audit.text import squeeze
from crawler.makes.scriptcalls import requests
from crawler.pages.document import Document
from crawler.pages.links import address_in_script
from crawler.pages.page import DataCall, Link

_TREE_CALL = re.compile(r"tree|menu|catalog|channel_?list|left_?nav|lanmu|column_?list|nodes", re.IGNORECASE)
_NO_LIST = re.compile(
    r"tree|hits?\b|hit[A-Z_]|count|click|visit|weather|login|captcha|user|comment|\bstat\b|statist|tianqi|pv\b|\.js$|\.css$|submit|qrcode|wechat",
    re.IGNORECASE,
)
_PAGED = re.compile(r"_?(?:page|cur)", re.IGNORECASE)
_LISTS = re.compile(r"list|info|search|article|news|content|\.json$|blocks?/|query", re.IGNORECASE)
_NAMES_COLUMN = re.compile(r"channel|column|class|cat|chnl|node|type|lm|code|site", re.IGNORECASE)
_NODE_KEYS = ("pId", "pid", "parentId", "parentid", "children", "PId", "pID")
"""What the nodes of a tree have and other arrays of objects lack: asked first, because most pages have none."""
_NODES = re.compile(r"(?:[\w$.]+\s*[=:]|zTree\.init\([^\[]{0,200}?)\s*(\[\s*\{)")
_MOST_ARRAYS = 6
_ADDRESSES = ("url", "_url", "href", "link", "htmlPath", "path", "linkUrl", "nodeUrl", "click", "onclick")
_SCRIPT = re.compile(r"^\s*javascript:|\(\s*['\"]", re.IGNORECASE)


def calls(document: Document) -> tuple[DataCall, ...]:
    """Requests that the page's scripts write, those that name a page or a list first; counters, weather and log-in are left out."""
    found: list[tuple[int, DataCall]] = []
    for request in requests(document.scripts):
        address = request.address.partition("?")[0]
        pairs = (
            (*request.form, *parse_qsl(urlsplit(request.address).query))
            if request.form
            else parse_qsl(urlsplit(request.address).query)
        )
        other = _NO_LIST.search(address) or any("tree" in value.lower() for _, value in pairs) or _asks_words(address, pairs)
        url = None if other else document.resolve(request.address)
        if url:
            names = any(_PAGED.match(name) for name, _ in pairs) or bool(_LISTS.search(address))
            found.append((not names, DataCall("generic", url, request.form, (("X-Requested-With", "XMLHttpRequest"),))))
    return tuple(call for _, call in sorted(found, key=lambda pair: pair[0]))


def _asks_words(address: str, pairs: Sequence[tuple[str, str]]) -> bool:
    """Whether a request is the site's search for a visitor's words, which brings whatever fits them."""
    return "search" in address.lower() and not any(value for name, value in pairs if _NAMES_COLUMN.search(name))


def tree_calls(document: Document) -> tuple[DataCall, ...]:
    """Requests whose address says that they bring a tree."""
    found = [
        document.resolve(request.address)
        for request in requests(document.scripts)
        if _TREE_CALL.search(request.address) and not request.address.endswith((".js", ".css"))
    ]
    return tuple(DataCall("generic", url, None, (("X-Requested-With", "XMLHttpRequest"),)) for url in found if url)


def nodes_as_links(text: str, document: Document) -> tuple[Link, ...]:
    """The nodes of an answer to a tree request (a JSON array, or an object that holds one) as links."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return ()
    if isinstance(value, dict):
        value = next((child for child in value.values() if isinstance(child, list)), [])
    return tuple(tree_links_of(document, [node for node in value if isinstance(node, dict)])) if isinstance(value, list) else ()


def tree(document: Document) -> tuple[Link, ...]:
    """The nodes of an inline tree (zTree and its like) as links below their ancestors' names."""
    links: list[Link] = []
    source = document.source
    if not any(name in source for name in _NODE_KEYS):
        return ()
    end = read = 0
    for match in _NODES.finditer(source):
        # Arrays within the array that was read last are its nodes' children.
        if match.start(1) < end or not any(key in source[match.start(1) : match.start(1) + 600] for key in _NODE_KEYS):
            continue
        nodes, end = array_at(source, match.start(1))
        links += tree_links_of(document, nodes)
        read += 1
        if read >= _MOST_ARRAYS:
            break
    return tuple(links)


def array_at(source: str, start: int) -> tuple[list[dict[str, Any]], int]:
    """The array that begins there, as JSON or as a script writes it (bare keys, single quotes, trailing commas), and where it ends."""
    depth, end = 0, start
    for end in range(start, min(len(source), start + 400_000)):
        depth += (source[end] == "[") - (source[end] == "]")
        if depth == 0:
            break
    text = source[start : end + 1]
    text = re.sub(r"//[^\n]*(?=\n)", "", text) if "://" not in text else text
    for candidate in (
        text,
        re.sub(
            r",\s*([\]}])",
            r"\1",
            re.sub(
                r"([{,]\s*)([A-Za-z_]\w*)\s*:",
                r'\1"\2":',
                re.sub(r"'([^']*)'", lambda m: json.dumps(m.group(1), ensure_ascii=False), text),
            ),
        ),
    ):
        try:
            value = json.loads(candidate)
        except (ValueError, RecursionError):
            continue
        return ([node for node in value if isinstance(node, dict)] if isinstance(value, list) else []), end
    return [], end


def _target(document: Document, address: str) -> str | None:
    """The address of a node: as it stands, in a script's call, or a fragment by which its page shows one of many columns."""
    if re.fullmatch(r"#[\w-]{2,40}", address):
        return document.url.partition("#")[0] + address
    return address_in_script(document, address) if _SCRIPT.search(address) else document.resolve(address)


def tree_links_of(document: Document, nodes: list[dict[str, Any]]) -> list[Link]:
    """Nodes (id, pId, name, url; or nested by `children`) as links below their ancestors' names."""
    names = {
        str(node.get("id")): (
            squeeze(str(node.get("name") or node.get("title") or "")),
            str(next((node[key] for key in ("pId", "pid", "parentId", "parentid", "PId", "pID") if key in node), "")),
        )
        for node in nodes
    }
    links: list[Link] = []

    def visit(node: dict[str, Any], above: tuple[str, ...], depth: int) -> None:
        name = squeeze(str(node.get("name") or node.get("title") or node.get("text") or ""))
        address = next((str(node[key]) for key in _ADDRESSES if node.get(key)), "")
        url = _target(document, address)
        if name and url and len(links) < 3000:
            links.append(Link(name, url, "content", "data", above, "", 100_000 + len(links)))
        children = node.get("children") or node.get("nodes") or ()
        for child in children if isinstance(children, list) and depth < 10 else ():
            if isinstance(child, dict):
                visit(child, (*above, name), depth + 1)

    for node in nodes:
        above: list[str] = []
        parent = names.get(str(node.get("id")), ("", ""))[1]
        while parent in names and len(above) < 10:
            above.insert(0, names[parent][0])
            parent = names[parent][1]
        visit(node, tuple(above), 0)
    return links
