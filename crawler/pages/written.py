"""HTML that scripts write: the literal parts of document.write, and the fragments that a script loads into the page."""

from __future__ import annotations

import re

_WRITE = re.compile(r"document\.write(?:ln)?\s*\(")
_VARIABLE = re.compile(r"""(?:var|let|const)\s+(\w+)\s*=\s*("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')\s*[;,\n]""")
_TOKEN = re.compile(r"""\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[A-Za-z_$][\w$.]*|\+|\)|[^\s])""")
_LOAD = re.compile(r"""\.load\s*\(\s*['"]([^'"\s]{2,300})['"]""")
_MENU_SCRIPT = re.compile(r"(menu|nav|tree|left|daohang|column|lanmu|dept|bm)[\w-]*\.js(\?|$)", re.IGNORECASE)
_MOST = 400
"""Statements: a page that writes more is a game, not a menu."""


def written_html(script: str) -> str:
    """The HTML that the document.write calls of a script write, as far as it is literal; label and link may stand in
    different statements, and string variables are put in.

    >>> written_html("var u='/a/'; document.write('<a href=\\"' + u + '\\">'); document.write('机构职能</a>');")
    '<a href="/a/">机构职能</a>'
    """
    variables = {name: _literal(value) for name, value in _VARIABLE.findall(script)}
    parts: list[str] = []
    for count, call in enumerate(_WRITE.finditer(script)):
        if count >= _MOST:
            break
        position = call.end()
        while (token := _TOKEN.match(script, position)) is not None:
            position, text = token.end(), token.group(1)
            if text == ")":
                break
            if text[0] in "\"'":
                parts.append(_literal(text))
            elif text in variables:
                parts.append(variables[text])
    return "".join(parts)


def _literal(text: str) -> str:
    return re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t"}.get(m.group(1), m.group(1)), text[1:-1])


def loaded_fragments(source: str) -> tuple[str, ...]:
    """The addresses that a script loads into the page (`$('#menu').load('/inc/menu.html')`)."""
    return tuple(dict.fromkeys(address.split(" ")[0] for address in _LOAD.findall(source)))


def is_menu_script(address: str) -> bool:
    """Whether a script's address says that it writes a menu.

    >>> is_menu_script("/js/leftmenu.js"), is_menu_script("/js/jquery.min.js")
    (True, False)
    """
    return bool(_MENU_SCRIPT.search(address)) and "jquery" not in address.lower() and "bootstrap" not in address.lower()
