"""The neutral form of a published document: text and tables of cells, before anything is understood."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from audit.catalog.radicals import ordinary

Merge = Literal["", "above", "left"]

_BLANKS = re.compile(r"[ \t\f\v\u00a0\u3000]+")
_BROKEN = re.compile(
    r"(?<=[^\x00-\x7f])[ \t\u00a0\u3000]*\n[ \t\u00a0\u3000]*|[ \t\u00a0\u3000]*\n[ \t\u00a0\u3000]*(?=[^\x00-\x7f])"
)


@dataclass(frozen=True)
class Cell:
    """One cell: its printed text, and whether it only continues a merged cell (then it repeats that cell's text)."""

    text: str = ""
    merge: Merge = ""


Row = tuple[Cell, ...]


@dataclass(frozen=True)
class Table:
    """Rows of cells, not necessarily of one length.

    `marked`: the form says itself which cells are merged, so an empty cell is really empty. `breaks`: indexes of rows that
    stand first on a page, where the form shows it. `name`: the sheet's name, where there is one; `hidden`: it has hidden rows
    or columns; `hidden_rows`: indexes of the hidden rows, where the form tells them.
    """

    rows: tuple[Row, ...]
    marked: bool = False
    breaks: frozenset[int] = frozenset()
    name: str = ""
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Document:
    """A published document: paragraphs and tables in their order; `form` names the format (zh/en notes use it)."""

    form: str
    parts: tuple[str | Table, ...]

    def tables(self) -> Iterator[Table]:
        for part in self.parts:
            if isinstance(part, Table):
                yield part

    def paragraphs_before(self, table: Table) -> tuple[str, ...]:
        """The non-empty paragraphs that stand before `table`."""
        found: list[str] = []
        for part in self.parts:
            if part is table:
                break
            if isinstance(part, str) and part.strip():
                found.append(ordinary(part.strip()))
        return tuple(found)


def tidy(text: str) -> str:
    """A cell's text with its lines kept: blanks inside a line become one space, empty lines and outer blanks go, radicals are
    read as characters.

    >>> tidy(" 1.机构名称； \\n\\n 2.联系方式 ")
    '1.机构名称；\\n2.联系方式'
    """
    lines = (_BLANKS.sub(" ", line).strip() for line in ordinary(text).replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    return "\n".join(line for line in lines if line)


def one_line(text: str) -> str:
    """A cell's text on one line: a line break beside a Chinese character is a wrapped word, elsewhere it is a space.

    >>> one_line("政策\\n法规"), one_line("之日起\\n20个工作\\n日内")
    ('政策法规', '之日起20个工作日内')
    """
    return _BLANKS.sub(" ", _BROKEN.sub("", tidy(text)).replace("\n", " ")).strip()


def plain_rows(*rows: tuple[str, ...]) -> tuple[Row, ...]:
    """Rows of texts as rows of cells, for forms without merge marks."""
    return tuple(tuple(Cell(tidy(text)) for text in row) for row in rows)
