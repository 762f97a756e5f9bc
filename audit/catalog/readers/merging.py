"""Builds a table's grid from cells that span rows and columns."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from audit.catalog.grid import Cell, Merge, Row, tidy
from audit.catalog.model import CatalogError

# No catalog table is wider or longer; a span beyond this is an attack or a broken file, not a table.
MAX_COLUMNS = 120
MAX_ROWS = 20_000
MAX_CELLS = 600_000


@dataclass(frozen=True)
class Spanned:
    """A cell by its place: first row and column, how many rows and columns it covers (1 = only itself)."""

    row: int
    column: int
    text: str
    rows: int = 1
    columns: int = 1


def grid(cells: Iterable[Spanned]) -> tuple[Row, ...]:
    """The full grid: each covered place repeats the text, marked as continuing from above or from the left.

    Raises CatalogError for spans that cover more than a catalog's table can have.
    """
    places: dict[tuple[int, int], Cell] = {}
    area = 0
    for cell in cells:
        text = tidy(cell.text)
        area += min(max(1, cell.rows), MAX_ROWS) * min(max(1, cell.columns), MAX_COLUMNS)
        if area > MAX_CELLS:
            raise CatalogError("has a table of more cells than a catalog can have; give the part that holds the catalog")
        for r in range(cell.row, min(cell.row + max(1, cell.rows), MAX_ROWS)):
            for c in range(cell.column, min(cell.column + max(1, cell.columns), MAX_COLUMNS)):
                merge: Merge = "left" if c > cell.column else "above" if r > cell.row else ""
                places.setdefault((r, c), Cell(text, merge))
    if not places:
        return ()
    height, width = max(r for r, _ in places) + 1, max(c for _, c in places) + 1
    empty = Cell()
    return tuple(tuple(places.get((r, c), empty) for c in range(width)) for r in range(height))
