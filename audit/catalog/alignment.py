"""Lays a dumped row over the table's columns by what its cells look like, where cells were lost or added."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from audit.catalog.deadlines import parse_deadline
from audit.catalog.grid import one_line
from audit.catalog.headings import OPTIONS, Column
from audit.catalog.paths import looks_like_path
from audit.catalog.ticks import has_boxes, is_no_tick, is_tick

_NUMBER = re.compile(r"^[（(]?\d{1,4}([.．\-—]\d{1,3}){0,2}[）)]?[.．、]?$")
_UNIT_END = re.compile(
    r"(科|股|室|局|办|部|委|会|院|队|站|所|处|厅|行|社|中心|单位|部门|街道|镇|乡|分中心|办公室|落实|负责|牵头)(（[^（）]*）|\([^()]*\))?(等)?[。]?$"
)
_QUESTION = re.compile(r"是否|情况$|^(链接|指导|督促|及时)")
_LISTING = re.compile(r"(^|\s)(1[.．、)）]|[(（]1[)）]|①)")

_AT_HOME = 0.2  # a cell where it was printed: enough to break ties, never to outweigh what a cell looks like
_NO_CELL = -0.5  # a column for which no cell is left
_ENDED = -0.1  # the same after the row's last cell: dumps drop empty cells at the end
_NO_CONTENT = -1.5  # the same for the content: a row one cell short rather lacks an inner level than what is to be published
_LOST_BLANK = -0.15
_LOST_TEXT = -8.0  # text without a column: only where nothing else fits
_WORTH_IT = 2.0  # how much better than the printed order a shifted reading must be


@dataclass(frozen=True)
class Aligned:
    """A row over the table's columns; `shifted` where that differs from the printed order, `lost` texts that found no
    column."""

    cells: tuple[str, ...]
    shifted: bool = False
    lost: tuple[str, ...] = ()


def align(texts: Sequence[str], columns: Sequence[Column]) -> Aligned:
    """The cells of one dumped row, one text a column.

    The printed order stands unless another order, that keeps the sequence, fits what the cells look like clearly better (a
    path under
    网站公开栏目, boxes under 公开渠道): row-span loss moves cells to the left, a dumped merge mark to the right.
    """
    plain = _as_printed(texts, columns)
    fits = [_fit(text, column) for text, column in zip(plain.cells, columns, strict=True)]
    if not plain.lost and all(fit > 0 for fit, text in zip(fits, plain.cells, strict=True) if text):
        return plain  # every cell is at home: most rows, and no other order could be clearly better
    home = sum(fits) + _AT_HOME * sum(map(bool, plain.cells)) + _LOST_TEXT * len(plain.lost)
    if len(texts) > 3 * len(columns) + 20:  # no dump adds that many cells; such a line is no row of this table
        return plain
    best, score = _best_order(texts, columns)
    return best if best.cells != plain.cells and score > home + _WORTH_IT else plain


def _as_printed(texts: Sequence[str], columns: Sequence[Column]) -> Aligned:
    width = len(columns)
    cells = (*texts[:width], *[""] * (width - len(texts)))
    return Aligned(tuple(cells), lost=tuple(text for text in texts[width:] if text))


def _best_order(texts: Sequence[str], columns: Sequence[Column]) -> tuple[Aligned, float]:
    """The best monotone assignment of cells to columns (dynamic programming over cells × columns)."""
    rows, width = len(texts), len(columns)
    best = [[float("-inf")] * (width + 1) for _ in range(rows + 1)]
    move = [[""] * (width + 1) for _ in range(rows + 1)]
    best[0][0] = 0.0
    fits = [[_fit(text, column) for column in columns] for text in texts]
    home = [_AT_HOME if text and not is_tick(text) else 0.0 for text in texts]  # a tick looks alike in every place
    lacks = [_NO_CONTENT if column.field == "content" else _NO_CELL for column in columns]
    for i in range(rows + 1):
        for j in range(width + 1):
            options: list[tuple[float, str]] = []
            if i and j:
                options.append((best[i - 1][j - 1] + fits[i - 1][j - 1] + home[i - 1] * (i == j), "put"))
            if i:
                options.append((best[i - 1][j] + (_LOST_TEXT if texts[i - 1] else _LOST_BLANK), "drop"))
            if j:
                options.append((best[i][j - 1] + (_ENDED if i == rows else lacks[j - 1]), "none"))
            if options:
                best[i][j], move[i][j] = max(options, key=lambda option: option[0])
    return _trace(texts, width, move), best[rows][width]


def _trace(texts: Sequence[str], width: int, move: list[list[str]]) -> Aligned:
    cells = [""] * width
    lost: list[str] = []
    i, j = len(texts), width
    while i or j:
        step = move[i][j]
        if step == "put":
            cells[j - 1] = texts[i - 1]
            i, j = i - 1, j - 1
        elif step == "drop":
            if texts[i - 1]:
                lost.append(texts[i - 1])
            i -= 1
        else:
            j -= 1
    return Aligned(tuple(cells), shifted=True, lost=tuple(reversed(lost)))


def _fit(text: str, column: Column) -> float:
    """How well a cell's text suits a column: about +4 where only this column holds such text, negative where it cannot."""
    if not text:
        return 0.0
    flat = one_line(text)
    if column.option:
        return 3.0 if is_tick(flat) else 0.0 if is_no_tick(flat) else -4.0
    match column.field:
        case "no":
            return 3.0 if _NUMBER.match(flat) else -4.0
        case "channels":
            return 4.0 if has_boxes(text) else 2.0 if re.search("网站|公报|公开栏", flat) else -3.0
        case "column":
            return 4.0 if looks_like_path(text) else -3.0 if has_boxes(text) or len(flat) > 60 else -0.5
        case "url":
            return 4.0 if looks_like_path(text) and "://" in text else -2.0
        case "deadline" | "retention":
            return _fit_deadline(flat)
        case "legal_basis":
            return 4.0 if "《" in flat else -1.0
        case "responsible":
            return 3.0 if _UNIT_END.search(flat) and "《" not in flat and not _is_option(flat) else -1.0
        case "audience" | "mode" | "tier":
            return 3.0 if flat in OPTIONS[column.field] else 1.5 if _is_option(flat) or has_boxes(text) else 0.0
        case "level" | "category":
            return _fit_level(text, flat)
        case "content":
            return _fit_content(text, flat)
    return 0.0


def _is_option(flat: str) -> bool:
    """Whether a text is one of the words under 公开对象, 公开方式 or 公开层级 (全社会 ends like a unit and is none)."""
    return any(flat in words for words in OPTIONS.values())


def _fit_deadline(flat: str) -> float:
    deadline = parse_deadline(flat)
    if deadline.vague or not flat:
        return 1.5 if len(flat) <= 12 and flat.startswith(("及时", "即时", "实时", "按", "定期", "长期")) else -3.0
    return 4.0 if len(flat) < 90 and "《" not in flat and not has_boxes(flat) and "是否" not in flat else -3.0


def _fit_level(text: str, flat: str) -> float:
    if _NUMBER.match(flat) or has_boxes(text) or "《" in flat or is_tick(flat) or looks_like_path(text):
        return -3.0
    if flat.startswith("是否") or _LISTING.search(flat) or len(flat) > 60:
        return -2.0
    return 1.0


def _fit_content(text: str, flat: str) -> float:
    if has_boxes(text) or looks_like_path(text) or is_tick(flat) or _NUMBER.match(flat):
        return -3.0
    if _LISTING.search(flat) or flat.startswith("是否"):
        return 3.0
    return 2.0 if _QUESTION.search(flat) or len(flat) > 20 else 0.8
