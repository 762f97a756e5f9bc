"""Requests as a page's script writes them: addresses put together of strings and variables, forms as objects of either.

`$.getJSON('./list.json?v=' + Math.random())`, `$.post('/search', param)`, `$.get('…?currpage=' + n + '&channelid=' + id)`: the variables
are looked up in the page; one that counts pages is 1 at first, one that only defeats a cache may be anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_CALL = re.compile(
    r"""(?:\$|jQuery|axios|\$http|layui\.\$|http)\s*\.\s*(?P<how>getJSON|get|post|ajax|request)\s*\(|\b(?P<plain>fetch|axios|request|ajax)\s*\("""
    r"""|\.\s*(?P<load>load)\s*\(\s*(?=['"])"""
)
_SIGNS = ("$.", "jQuery.", "axios", "fetch", ".load(", "http", "ajax", "request")
_PAGE = re.compile(
    r"(?:^|[?&/_-])_?(?:page|pageno|page_no|pageindex|pagenum|pagenumber|currpage|curpage|current|currentpage|cur_page|pn|p)=?$",
    re.IGNORECASE,
)
_SIZE = re.compile(r"(?:^|[?&_])(?:_?page_?size|per_?page|prepage|rows|limit|size|row|num|perpage|pagesize)=?$", re.IGNORECASE)
_CHANGING = re.compile(r"Math\.|Date\b|timestamp|random|\bnow\b|\brnd\b|^ts?$|^_$|^v$", re.IGNORECASE)
_COUNTER = re.compile(r"^(?:\w*page\w*|n|i|k|p|num|index|current|curr|no)$", re.IGNORECASE)
_IDENTIFIER = re.compile(r"(?:this\.|self\.|vm\.|that\.|window\.)?([A-Za-z_$][\w$]*)(?:\.([A-Za-z_$][\w$]*))?$")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?$")
_MOST = 24
"""So many calls of a page are read."""
_LONG = 1500
"""Characters of one call's arguments."""


@dataclass(frozen=True)
class Request:
    """One request of a script: its address as written, by POST with `form` or by GET (`form` is None)."""

    address: str
    form: tuple[tuple[str, str], ...] | None = None


@lru_cache(maxsize=8)
def requests(scripts: str) -> tuple[Request, ...]:
    """The requests whose address can be worked out, in the order of the scripts.

    >>> requests("var c='8d';function q(n){$.getJSON('/info?size=15&currpage='+n+'&id='+c,f);}")
    (Request(address='/info?size=15&currpage=1&id=8d', form=None),)
    >>> requests("$.post('/s', {channelid: 22, page: n, prepage: 15}, f, 'json')")
    (Request(address='/s', form=(('channelid', '22'), ('page', '1'), ('prepage', '15'))),)
    """
    if not any(sign in scripts for sign in _SIGNS):
        return ()
    found: list[Request] = []
    for number, match in enumerate(_CALL.finditer(scripts)):
        if number >= _MOST:
            break
        how = (match["how"] or match["plain"] or match["load"]).lower()
        request = _request(how, list(_parts(scripts, match.end(), ",)")), scripts)
        if request is not None and request not in found:
            found.append(request)
    return tuple(found)


def _request(how: str, arguments: list[str], scripts: str) -> Request | None:
    if not arguments:
        return None
    post = how == "post"
    data = arguments[1] if len(arguments) > 1 else ""
    first = arguments[0]
    if first.startswith("{"):  # $.ajax({url: …, type: 'post', data: {…}})
        options = dict(_fields(first))
        first = options.get("url", "")
        post = post or any("post" in options.get(name, "").lower() for name in ("type", "method"))
        data = options.get("data", options.get("params", ""))
    elif how in ("fetch", "axios", "ajax", "request") and data.startswith("{"):
        options = dict(_fields(data))
        post = post or "post" in options.get("method", options.get("type", "")).lower()
        data = options.get("body", options.get("data", options.get("params", "")))
    elif data.startswith("{") and (inner := dict(_fields(data)).get("params")):
        data = inner  # axios.get(url, {params: {…}})
    address = _text(first, "", scripts)
    if address is None or not re.search(r"[/.?]", address):
        return None
    pairs = _form(data, scripts) if data and not data.startswith(("function", "(")) else ()
    if pairs is None:
        return None
    if post:
        return Request(address, pairs)
    query = "&".join(f"{name}={value}" for name, value in pairs)
    return Request(address + ("&" if "?" in address else "?") + query if query else address)


def _form(data: str, scripts: str) -> tuple[tuple[str, str], ...] | None:
    """The pairs of an object, written here or in a variable; None where a value cannot be known."""
    wrapped = re.match(r"(?:JSON\.stringify|\$\.param|Qs\.stringify|qs\.stringify)\s*\((.*)\)$", data, re.DOTALL)
    if wrapped:
        data = wrapped[1].strip()
    if data[:1] in "'\"":
        text = _text(data, "", scripts)
        return None if text is None else tuple((n, v) for n, _, v in (part.partition("=") for part in text.split("&")) if n)
    if not data.startswith("{"):
        named = _IDENTIFIER.match(data)
        start = re.search(rf"\b{re.escape(named[1])}\s*=\s*(?=\{{)", scripts) if named else None
        if start is None:
            return ()
        data = next(_parts(scripts, start.end(), ",;\n)"), "")
    pairs: list[tuple[str, str]] = []
    for name, value in _fields(data):
        if value.startswith("["):
            texts = [_text(part, name, scripts) for part in _parts(value, 1, ",]")]
            pairs += [(f"{name}[]", text) for text in texts if text is not None]
            continue
        text = _text(value, name, scripts)
        if text is None:
            return None
        pairs.append((name, text))
    return tuple(pairs)


def _fields(written: str) -> Iterator[tuple[str, str]]:
    """The keys and values of an object as a script writes it: {url: '/a', data: {page: n}}."""
    for part in _parts(written, 1, ",}"):
        name, colon, value = part.partition(":")
        if colon:
            yield name.strip().strip("'\""), value.strip()


def _parts(text: str, start: int, ends: str) -> Iterator[str]:
    """The parts between separators (the first of `ends`) up to the closing one, strings and brackets kept whole."""
    depth, begin, quote = 0, start, ""
    separator, closing = ends[0], ends[1:]
    position = start
    limit = min(len(text), start + _LONG)
    while position < limit:
        char = text[position]
        if quote:
            if char == "\\":
                position += 1
            elif char == quote:
                quote = ""
        elif char in "'\"`":
            quote = char
        elif depth == 0 and (char == separator or char in closing):
            if part := text[begin:position].strip():
                yield part
            begin = position + 1
            if char != separator:
                return
        elif char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
            if depth < 0:
                return
        position += 1


def _text(expression: str, key: str, scripts: str) -> str | None:
    """What a sum of strings and variables comes to, where all of them can be known. `key` is the name of the field it fills."""
    result = ""
    parts = list(_parts(expression + ";", 0, "+;"))
    for part in parts:
        value = _term(part, (result or key) if len(parts) > 1 or not key else key, scripts)
        if value is None:
            return None
        result += value
    return result if parts else None


def _term(term: str, before: str, scripts: str) -> str | None:
    if term[:1] in "'\"" and term[-1:] == term[:1] and len(term) > 1:
        return term[1:-1].replace("\\/", "/").replace("\\'", "'").replace('\\"', '"')
    if term[:1] == "`" and term[-1:] == "`":
        pieces = re.split(r"\$\{([^{}]{1,60})\}", term[1:-1])
        filled = [
            piece if number % 2 == 0 else _term(piece.strip(), pieces[number - 1], scripts)
            for number, piece in enumerate(pieces)
        ]
        return None if None in filled else "".join(str(piece) for piece in filled)
    if _NUMBER.match(term) or term in ("true", "false"):
        return term
    if _CHANGING.search(term):
        return "1"
    bare = term.strip("() ")
    named = _IDENTIFIER.match(bare)
    if _PAGE.search(before):
        return "1"
    value = _variable(named[2] or named[1], scripts) if named else None
    if value is None and _SIZE.search(before):
        return "20"
    # '/list/' + n + '.json': a counter within the path.
    return "1" if value is None and named and _COUNTER.match(named[1]) and not named[2] else value


def _variable(name: str, scripts: str) -> str | None:
    found = re.search(
        rf"""(?<![\w.$])['"]?{re.escape(name)}['"]?\s*[:=](?!=)\s*(?:parseInt\(|Number\(|String\()?\s*(?:'([^'\n]*)'|"([^"\n]*)"|(\d+)\b)""",
        scripts,
    )
    return next((group for group in found.groups() if group is not None), None) if found else None
