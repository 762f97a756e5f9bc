"""Splits the cells that list several names: responsible units, legal basis, audience."""

from __future__ import annotations

import re

from audit.catalog.grid import one_line, tidy
from audit.catalog.paths import wide_brackets

_TASK_WORDS = re.compile(r"(分别)?(牵头)?(按照?职责)?(分工)?(分别)?(牵头|负责|组织|具体)?(落实|负责|实施|牵头|配合)$")
_ETC = re.compile(r"(等(?:有关|相关)?(?:部门|单位|科室)?)$")
_UNIT_END = re.compile(r"(科|股|室|局|办|部|委|中心|单位|部门|处|所|站|队|院|镇|乡|街道|会|[）)])$")
_OPEN, _CLOSE = "（(“《〈[【", "）)”》〉]】"
# A group of units that is one name although 、 stands in it: "各镇政府、街道办事处" stays two names; "区委、区政府" too.
_TITLE = re.compile(r"《(?:[^《》]|《[^》]*》)*》")
_TAIL = re.compile(
    r"^\s*(?:[（(﹝〔\[][^）)《]*[）)﹞〕\]])*(?:第[一二三四五六七八九十百零\d]+条(?:第[一二三四五六七八九十\d]+[款项])?(?:、?第[一二三四五六七八九十百\d]+条)*)?"
)


def split_units(raw: str) -> tuple[str, ...]:
    """Responsible units one by one, as printed but with full-width brackets and without the words that only assign the task.

    >>> split_units("综合科、规统科")
    ('综合科', '规统科')
    >>> split_units("电子政务科(政务公开科)")
    ('电子政务科（政务公开科）',)
    >>> split_units("区委编办牵头落实")
    ('区委编办',)
    """
    names: list[str] = []
    for line in _unit_lines(raw):
        for part in _outside(line, "、，,；;/"):
            name = _TASK_WORDS.sub("", wide_brackets(part.strip(" 。."))).strip()
            name = re.sub(r"等$", "", name)
            if name and name not in names:
                names.append(name)
    return tuple(names)


def _unit_lines(raw: str) -> list[str]:
    """Lines of a cell; a line that goes on inside brackets or ends in the middle of a name belongs to the one above."""
    lines: list[str] = []
    for line in tidy(raw).split("\n"):
        last = re.split("[、，,；;]", lines[-1])[-1] if lines else ""
        # 办 / 公室: one character is no unit, so the name goes on.
        whole = not last or (len(last) > 1 and bool(_UNIT_END.search(last)))
        if lines and (not whole or _depth(lines[-1]) > 0 or line[:1] in "（("):
            lines[-1] += line
        else:
            lines.append(line)
    return [one_line(line) for line in lines]


def _depth(text: str) -> int:
    return sum(text.count(c) for c in _OPEN) - sum(text.count(c) for c in _CLOSE)


def _outside(text: str, signs: str) -> list[str]:
    """Parts of a text cut at `signs` that stand outside brackets."""
    parts, depth, start = [], 0, 0
    for at, char in enumerate(text):
        depth += (char in _OPEN) - (char in _CLOSE and depth > 0)
        if depth == 0 and char in signs:
            parts.append(text[start:at])
            start = at + 1
    parts.append(text[start:])
    return [part for part in parts if part.strip()]


def split_basis(raw: str) -> tuple[str, ...]:
    """Legal bases one by one, each from its 《 with the number in brackets after it; text without 《》 is split at ；.

    >>> split_basis("《中华人民共和国政府信息公开条例》(国务院令711号)等")
    ('《中华人民共和国政府信息公开条例》（国务院令711号）',)
    >>> split_basis("《预算法》；《关于印发〈操作规程〉的通知》（财预〔2016〕143号）。")
    ('《预算法》', '《关于印发〈操作规程〉的通知》（财预〔2016〕143号）')
    """
    text = one_line(raw)
    titles = list(_TITLE.finditer(text))
    if not titles:
        parts = (wide_brackets(chunk.strip(" 。等")) for chunk in _outside(text, "；;、"))
        return tuple(part for part in parts if re.search(r"\w", part) and part != "无")
    found: list[str] = []
    for index, title in enumerate(titles):
        limit = titles[index + 1].start() if index + 1 < len(titles) else len(text)
        tail = _TAIL.match(text[title.end() : limit])
        found.append(wide_brackets(title[0] + (tail[0] if tail else "").rstrip()))
    return tuple(dict.fromkeys(re.sub(r"(?<=》)\s+(?=（)", "", entry) for entry in found))
