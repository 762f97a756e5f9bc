"""Any make: literal addresses in the requests of a page's script, and trees as arrays of nodes with name, parent and address."""

from __future__ import annotations

import json
import re
from typing import Any

from audit.text import squeeze
from crawler.pages.document import Document
from crawler.pages.links import address_in_script
from crawler.pages.page import DataCall, Link

_GET = re.compile(r"""(?:\$\.(?:get|getJSON|ajax)|fetch|axios\.get|axios)\s*\(\s*['"]([^'"]{4,300})['"]""")
_AJAX = re.compile(r"""\$\.ajax\s*\(\s*\{(.{0,800}?)\}\s*\)""", re.DOTALL)
_URL_FIELD = re.compile(r"""\burl\s*:\s*['"]([^'"]{4,300})['"]\s*[,}\n]""")
_POST = re.compile(r"""(?:type|method)\s*:\s*['"]post['"]""", re.IGNORECASE)
_DATA = re.compile(r"""\bdata\s*:\s*\{([^{}]*)\}""")
_PAIR = re.compile(r"""['"]?(\w+)['"]?\s*:\s*(?:'([^']*)'|"([^"]*)"|(\d+))""")
_TREE_CALL = re.compile(r"tree|menu|catalog|channel_?list|left_?nav|lanmu|column_?list|nodes", re.IGNORECASE)
_NO_LIST = re.compile(
    r"tree|hit|count|click|visit|weather|login|captcha|user|comment|stat|search\b|tianqi|pv\b|\.js\b|\.css\b|submit",
    re.IGNORECASE,
)
_NODE_KEYS = ("pId", "pid", "parentId", "parentid", "children", "PId", "pID")
"""What the nodes of a tree have and other arrays of objects lack: asked first, because most pages have none."""
_NODES = re.compile(r"(?:[\w$.]+\s*[=:]|zTree\.init\([^\[]{0,200}?)\s*(\[\s*\{)")
_MOST_ARRAYS = 6
_ADDRESSES = ("url", "_url", "href", "link", "htmlPath", "path", "linkUrl", "nodeUrl", "click", "onclick")
_SCRIPT = re.compile(r"^\s*javascript:|\(\s*['\"]", re.IGNORECASE)


def calls(document: Document) -> tuple[DataCall, ...]:
    """Requests whose address stands whole in the script; those of counters, weather and log-in are left out."""
    found: list[DataCall] = []
    scripts = document.scripts
    for address in _GET.findall(scripts):
        url = None if _NO_LIST.search(address) else document.resolve(address)
        if url:
            found.append(DataCall("generic", url, None, (("X-Requested-With", "XMLHttpRequest"),)))
    for body in _AJAX.findall(scripts):
        field = _URL_FIELD.search(body + "}")
        url = document.resolve(field.group(1)) if field and not _NO_LIST.search(field.group(1)) else None
        if not url:
            continue
        data = _DATA.search(body)
        pairs = tuple((name, a or b or c) for name, a, b, c in _PAIR.findall(data.group(1))) if data else ()
        if _POST.search(body):
            found.append(DataCall("generic", url, pairs, (("X-Requested-With", "XMLHttpRequest"),)))
        else:
            query = "&".join(f"{name}={value}" for name, value in pairs)
            found.append(
                DataCall(
                    "generic",
                    url + (("&" if "?" in url else "?") + query if query else ""),
                    None,
                    (("X-Requested-With", "XMLHttpRequest"),),
                )
            )
    return tuple(found)


def tree_calls(document: Document) -> tuple[DataCall, ...]:
    """Literal requests whose address says that they bring a tree."""
    scripts = document.scripts
    addresses = [
        *_GET.findall(scripts),
        *(field.group(1) for body in _AJAX.findall(scripts) if (field := _URL_FIELD.search(body + "}"))),
    ]
    found = [
        document.resolve(address)
        for address in dict.fromkeys(addresses)
        if _TREE_CALL.search(address) and not address.endswith((".js", ".css"))
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
        nodes, end = _array(source, match.start(1))
        links += tree_links_of(document, nodes)
        read += 1
        if read >= _MOST_ARRAYS:
            break
    return tuple(links)


def _array(source: str, start: int) -> tuple[list[dict[str, Any]], int]:
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
