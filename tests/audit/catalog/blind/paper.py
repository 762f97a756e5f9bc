"""One blind document: its file, its agency and site, its rows, and how it is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.audit.catalog.blind.reading import Row, reading
from tests.audit.catalog.blind.writing import LEFT, UP, Grid

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Paper:
    """A document; `leave` names item keys that are not compared, `flagged` what must be doubted of the whole."""

    file: str
    agency: str
    site: str
    aliases: tuple[str, ...]
    rows: Sequence[Row]
    write: Callable[[Path], object]
    leave: str = ""
    flagged: tuple[str, ...] = ()

    def expected(self) -> dict[str, Any]:
        """The JSON beside the document."""
        items = [reading(row, number, self.leave) for number, row in enumerate(self.rows, 1)]
        site = {"name": self.site, "aliases": list(self.aliases)}
        out: dict[str, Any] = {"agency": self.agency, "site": site, "items": items}
        return out | {"flagged": list(self.flagged)} if self.flagged else out


def head(*columns: tuple[str, ...] | str) -> Grid:
    """Heading rows: each column is its labels from the top; equal labels side by side above a leaf are one cell.

    >>> head("序号", ("事项", "一级"), ("事项", "二级")) == [["序号", "事项", LEFT], [UP, "一级", "二级"]]
    True
    """
    labels = [(column,) if isinstance(column, str) else column for column in columns]
    depth = max(len(column) for column in labels)
    grid: Grid = []
    for y in range(depth):
        row: list[str] = []
        for x, column in enumerate(labels):
            if y >= len(column):
                row.append(UP)
            elif x and y < len(column) - 1 and labels[x - 1][: y + 1] == column[: y + 1] and len(labels[x - 1]) > y + 1:
                row.append(LEFT)
            else:
                row.append(column[y])
        grid.append(row)
    return grid


def body(rows: Sequence[Row], *keys: str) -> Grid:
    """The printed cells of `keys` for each row."""
    return [[row.cell(key) for key in keys] for row in rows]


def note(text: str, width: int) -> list[str]:
    """One merged cell over the whole width."""
    return [text] + [LEFT] * (width - 1)
