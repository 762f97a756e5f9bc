"""Cuts and trims the names in content cells: lists outside brackets, closing marks, a head with its list."""

from __future__ import annotations

import re

from audit.catalog.grid import one_line

END = " \t\n；;。，,、：:.．"
TAIL_ETC = re.compile(r"(等信息|等内容|等材料|等文件|等情况说明|等)$")
_KEEP_ETC = {"等材料": "材料", "等文件": "文件", "等情况说明": "情况说明"}


def named(text: str) -> str:
    """An element's name as printed, without the marks and the 等信息 that close a list.

    >>> named("政府采购合同公告等；"), named("进行解读的材料等信息")
    ('政府采购合同公告', '进行解读的材料')
    """
    bare = one_line(text).strip(END)
    match = TAIL_ETC.search(bare)
    if match and not _is_open(bare):
        bare = bare[: match.start()].rstrip("、，,") + _KEEP_ETC.get(match[0], "")
    return bare.strip(END)


def _is_open(text: str) -> bool:
    return text.count("（") + text.count("(") > text.count("）") + text.count(")")


def shield(text: str) -> str:
    """The text with what stands in brackets, quotes and book titles replaced, character for character."""
    out: list[str] = []
    depth = 0
    for char in text:
        depth += char in "（(“《「【"
        out.append("\ue000" if depth else char)
        depth -= char in "）)”》」】" and depth > 0
    return "".join(out) if not depth else text


def split_top(text: str, signs: str) -> list[str]:
    """The non-empty parts of a text cut at `signs` that stand outside brackets, quotes and book titles."""
    parts: list[str] = []
    start = 0
    for at, char in enumerate(shield(text)):
        if char in signs:
            parts.append(text[start:at].strip())
            start = at + 1
    parts.append(text[start:].strip())
    return [part for part in parts if part]


def colon_list(text: str) -> tuple[str, list[str]]:
    """ "联系方式：联系电话、电子邮箱" as head and list; a text without such a list as itself and []."""
    head, colon, rest = text.strip(END).partition("：")
    if not colon:
        head, colon, rest = text.strip(END).partition(":")
    parts = [named(part) for part in split_top(rest, "、，,；;")]
    if not colon or not head or len(parts) < 2 or any(len(part) > 20 for part in parts) or len(head) > 40:
        return text, []
    return named(head), [part for part in parts if part]
