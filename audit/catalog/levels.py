"""Settles to which first level a row belongs when a dump prints the level's text in the middle of its block."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from audit.text import name_key

# Which second levels stand under which first level in every published catalog that has both (national template of
# 国办发〔2019〕54号,
# seeds 000-003, catalogs C01-C22). Only for blank cells between two printed first levels; what is printed always counts.
FAMILIES: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = (
    (
        re.compile(r"^(机构信息|机构概况|机构职能|机构设置)$"),
        re.compile(r"^(基本信息|机构简介|机关简介|法定职责|机构职能|机关职能|领导.{0,4}|内设机构.{0,6}|下属单位|机构设置)$"),
    ),
    (
        re.compile(r"^(政策文件|政策法规|法规文件)$"),
        re.compile(
            r"^(法律法规|(行政|政府|部门)规章|.{0,4}部门文件|政府文件|政策解读|规范性文件.*|行政规范性文件.*|其他文件|政策文件)$"
        ),
    ),
    (
        re.compile(r"^(政民互动|互动交流|公众参与|回应关切)$"),
        re.compile(r"^(回应关切|.{0,2}信箱|咨询.*|投诉.*|网民留言|意见征集|征集调查|在线访谈|热点回应)$"),
    ),
    (
        re.compile(r"^(财政资金|财政信息|财政预决算)$"),
        re.compile(r"^(部门预算|部门决算|.{0,4}预决算.{0,8}|“?三公”?经费.*|政府采购.*|财政专项资金)$"),
    ),
)


@dataclass(frozen=True)
class LevelRow:
    """What counts for one row: its first level, whether it is printed there, the row's columns, where the page begins, its
    second level."""

    level1: str | None
    printed: bool
    columns: tuple[tuple[str, ...], ...]
    first_on_page: bool = False
    level2: str | None = None


@dataclass(frozen=True)
class Settled:
    """The first level to use, and why it was doubted: "" (not), "path" or "family" (moved to the text below, and by what),
    "unclear" (kept, a person must look)."""

    level1: str | None
    doubt: str = ""
    above: str = ""
    below: str = ""
    run: tuple[int, int] = (0, 0)


def settle_levels(rows: Sequence[LevelRow]) -> list[Settled]:
    """The first level of every row.

    In a dump the text of a merged cell can stand on any row of its block, so a blank row just above a printed text may belong
    to it. The
    column path decides where it names the level (互动交流—政务新媒体—政务微信 above 政务新媒体). Where nothing decides and
    the table
    is known to print levels in the middle (a page begins with a blank), the last row of the blank run is marked unclear.
    """
    result = [Settled(row.level1) for row in rows]
    centred = any(row.first_on_page and not row.printed for row in rows[1:])
    at = 0
    while at < len(rows):
        if rows[at].printed or rows[at].level1 is None:
            at += 1
            continue
        end = at
        while end < len(rows) and not rows[end].printed:
            end += 1
        if end < len(rows) and rows[end].level1 != rows[at].level1:
            _settle_run(rows, at, end, result, centred)
        at = end
    return result


def _settle_run(rows: Sequence[LevelRow], start: int, end: int, result: list[Settled], centred: bool) -> None:
    above, below = rows[start].level1 or "", rows[end].level1 or ""
    moved = end
    # A container that the block above names as well (信息公开目录 under 信息公开) tells nothing.
    telling = not (start and _names(rows[start - 1], below))
    while moved > start:
        row = rows[moved - 1]
        by_path = telling and _names(row, below) and not _names(row, above)
        if not by_path and not (_in_family(row, below) and not _in_family(row, above)):
            break
        moved -= 1
        result[moved] = Settled(below, "path" if by_path else "family", above, below)
    if moved == end and centred and not _clearly_above(rows, start, end, above):
        result[end - 1] = Settled(above, "unclear", above, below, (start, end - 1))


def _in_family(row: LevelRow, level: str) -> bool:
    return any(first.match(level) and second.match(row.level2 or "") for first, second in FAMILIES)


def _names(row: LevelRow, level: str) -> bool:
    """Whether one of the row's columns has a segment that is this level's name, or begins with it."""
    wanted = name_key(level)
    return len(wanted) >= 2 and any(name_key(segment).startswith(wanted) for path in row.columns for segment in path)


def _clearly_above(rows: Sequence[LevelRow], start: int, end: int, above: str) -> bool:
    """Whether the run's last row shares its column with the block above rather than with the one below."""
    last, upper, lower = rows[end - 1], rows[start - 1] if start else None, rows[end]
    if _names(last, above) or _in_family(last, above):
        return True
    return upper is not None and _shared(last, upper) > _shared(last, lower)


def _shared(one: LevelRow, other: LevelRow) -> int:
    """How many segments two rows' first columns have in common from the outside."""
    if not one.columns or not other.columns:
        return 0
    count = 0
    for a, b in zip(one.columns[0], other.columns[0], strict=False):
        if name_key(a) != name_key(b):
            break
        count += 1
    return count
