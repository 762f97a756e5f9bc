"""Reads 公开内容(要素) cells into elements: numbering one to three levels deep, else prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from audit.catalog.grid import one_line, tidy
from audit.catalog.kinds import bracketed_fields, fields_of_one_record, kind_of
from audit.catalog.model import Element
from audit.catalog.prose import prose_elements
from audit.catalog.wording import END, colon_list, named

_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_PARENTHESIZED = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"
_DOTTED = "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"
_CN = "一二三四五六七八九十"
# The styles of numbering met in catalogs. A style opens a level with its number 1 and only then counts on.
_MARKER = re.compile(
    rf"(?P<bracketed>[(（]\s*(?P<n1>\d{{1,2}})\s*[)）])|(?P<cnbracketed>[(（]\s*(?P<n2>[{_CN}]{{1,3}})\s*[)）])"
    rf"|(?P<circled>[{_CIRCLED}])|(?P<small>[{_PARENTHESIZED}])|(?P<dotted>[{_DOTTED}])"
    r"|(?<![\d.])(?P<decimal>(?P<above>\d{1,2})[.．](?P<n8>\d{1,2})(?![\d.．%％])[.．、]?)"
    r"|(?<![\d.])(?P<half>(?P<n3>\d{1,2})\s*[)）])"
    r"|(?<![\d.A-Za-z])(?P<dot>(?P<n4>\d{1,2})\s*[.．、，,](?!\d(?!\d{3}年)))"
    rf"|(?<![{_CN}\d第百千万])(?P<cn>(?P<n5>[{_CN}]{{1,3}})\s*[、.．](?=\S))"
    rf"|(?P<ordinal>第(?P<n6>[{_CN}]{{1,2}})[、，,:：])|(?:^|(?<=[\n；;。：:，, ]))(?P<spoken>(?P<n7>[{_CN}])是)"
)

_STYLES = ("bracketed", "cnbracketed", "circled", "small", "dotted", "decimal", "half", "dot", "cn", "ordinal", "spoken")
_BULLET = re.compile(r"(?:^|(?<=[\s；;。、]))\s*[●◆◇★▲►•➢·▪■□]\s*|[●◆★➢■](?=\S)")


@dataclass
class _Node:
    """A numbered part while it is being read."""

    text: str = ""
    children: list[_Node] = field(default_factory=list)


def parse_elements(raw: str) -> tuple[Element, ...]:
    """The elements of one content cell, in its order; () for an empty cell.

    Numbered parts are kept whole (only a list after a colon makes children); text without numbers is split into what an auditor
    would tick separately, a shared head distributed.

    >>> [e.text for e in parse_elements("1. 机构名称 2. 联系方式 1) 办公地址 2) 办公电话")]
    ['机构名称', '联系方式']
    >>> [e.text for e in parse_elements("领导分工、简历；领导活动相关信息。")]
    ['领导分工', '领导简历', '领导活动相关信息']
    """
    text = tidy(_BULLET.sub("\n", raw)) if len(_BULLET.findall(raw)) > 1 else tidy(_BULLET.sub("", raw, count=1))
    if not text:
        return ()
    root = _numbered(text)
    if not root.children:
        return tuple(prose_elements(text))
    elements = fields_of_one_record([_element(child) for child in root.children])
    head = root.text.strip(END)
    if head and not _says_nothing(head):
        return (Element(named(head), None, tuple(elements)),)
    return tuple(elements)


def missing_numbers(raw: str) -> tuple[int, ...]:
    """Numbers that the outermost numbering of a cell skips: 1. 2. 4. gives (3,)."""
    numbers = [number for style, number, *_ in _markers(tidy(raw)) if style == "dot"]
    return tuple(n for n in range(1, max(numbers, default=0)) if n not in numbers) if numbers[:1] == [1] else ()


def _markers(text: str) -> Iterator[tuple[str, int, int, int]]:
    """All that looks like numbering: style, number, start, end. 3.1 counts only below a 3. and 3.2 (a size of 3.1 米 does not)."""
    last = 0
    for match in _MARKER.finditer(text):
        style = match.lastgroup or ""
        style = next(name for name in _STYLES if match[name] is not None)
        sign = next((match[f"n{i}"] for i in range(1, 9) if match[f"n{i}"]), match[0])
        if style == "decimal" and (int(match["above"]) != last or f"{last}{match[0][len(match['above'])]}2" not in text):
            continue
        last = _value(sign) if style == "dot" else last
        yield style, _value(sign), match.start(), match.end()


def _value(sign: str) -> int:
    if sign.isdecimal():
        return int(sign)
    for row in (_CIRCLED, _PARENTHESIZED, _DOTTED):
        if sign in row:
            return row.index(sign) + 1
    if "十" in sign:
        tens, _, ones = sign.partition("十")
        return 10 * (_CN.index(tens) + 1 if tens else 1) + (_CN.index(ones) + 1 if ones else 0)
    return _CN.index(sign[0]) + 1


def _numbered(text: str) -> _Node:
    """The tree of numbered parts. A marker counts only where it begins (1) or continues (n+1) a numbering that is open; at the
    start of a line or after a stop a skipped number is allowed, so a forgotten 3. does not swallow 4."""
    root = _Node()
    open_styles: list[tuple[str, int, _Node]] = []
    cursor = 0
    current = root
    for style, number, start, end in _markers(text):
        depth = next((i for i, (name, _, _) in enumerate(open_styles) if name == style), None)
        boundary = start == 0 or text[start - 1] in "\n；;。：:（( "
        if depth is None:
            if number != 1 or (
                (style in ("cn", "dot") and not (boundary or not open_styles)) or _inside_word(text, start, style)
            ):
                continue
            parent = current
        else:
            last = open_styles[depth][1]
            if number != last + 1 and not (boundary and last < number <= last + 2):
                continue
            parent = open_styles[depth][2]
        current.text += text[cursor:start]
        node = _Node()
        parent.children.append(node)
        open_styles = open_styles[:depth] if depth is not None else open_styles
        open_styles = [*open_styles, (style, number, parent)]
        current, cursor = node, end
    current.text += text[cursor:]
    return root


def _inside_word(text: str, start: int, style: str) -> bool:
    """一、 stands for a numbering only at the start of a line or after a stop: 统一、规范 is no numbering."""
    return style == "cn" and start > 0 and text[start - 1] not in "\n；;。：: "


def _element(node: _Node) -> Element:
    text = one_line(node.text)
    if node.children:
        text = _without_bracket(text, node)
        children = tuple(fields_of_one_record([_element(child) for child in node.children]))
        return Element(named(text.strip(END)), None, children)
    head, listed = colon_list(text)
    if not listed and (group := bracketed_fields(text)):
        return group
    if listed:
        return Element(named(head), None, tuple(Element(part, kind_of(part, grouped=True)) for part in listed))
    name = named(text)
    return Element(name, kind_of(name))


def _without_bracket(head: str, node: _Node) -> str:
    """A head without the bracket that holds its numbered parts, 办公电话（①总机②值班电话）; the last part loses its half too."""
    inner = node.children[-1]
    bare, tail = head.strip(END), inner.text.strip(END)
    if bare[-1:] not in ("（", "(") or tail[-1:] not in ("）", ")") or inner.children:
        return head
    inner.text = tail[:-1]
    return bare[:-1]


def _says_nothing(head: str) -> bool:
    """A head that only introduces: 包括以下内容, 主要内容."""
    return bool(re.fullmatch(r"(主要)?(包括|包含|公开)?(以下|下列|如下)?(主要)?(内容|信息|要素|事项)?(包括|如下|有)?", head))
