"""The shapes of the inline drawings: pure numbers, so that a template only has to write them down."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from audit.reports.data import VERDICTS
from audit.store.review import TrendPoint

WIDTH, HEIGHT = 1000.0, 180.0


@dataclass(frozen=True)
class Piece:
    """One rectangle of a drawing, in its units, and the verdict that colours it."""

    verdict: str
    count: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Stack:
    """One run of the trend: its pieces from the bottom up, and the middle of its label."""

    number: int
    as_of: dt.date
    pieces: tuple[Piece, ...]
    middle: float
    labelled: bool


def bar(counts: Mapping[Any, int], width: float = WIDTH, height: float = 26.0) -> tuple[Piece, ...]:
    """Counts by verdict as one bar of the whole width; nothing where all are 0."""
    total = sum(counts.values())
    pieces: list[Piece] = []
    left = 0.0
    for verdict, count in counts.items():
        share = width * count / total if total else 0.0
        if count:
            pieces.append(Piece(verdict, count, round(left, 2), 0.0, round(share, 2), height))
        left += share
    return tuple(pieces)


def trend(points: Sequence[TrendPoint]) -> tuple[Stack, ...]:
    """The runs as stacks side by side, equally high for equally many items; the first, the last and some between are labelled."""
    if not points:
        return ()
    highest = max(sum(point.counts.values()) for point in points) or 1
    step = WIDTH / max(len(points), 6)
    every = max(1, -(-len(points) // 8))
    return tuple(
        Stack(
            point.number,
            point.as_of,
            _pieces(point.counts, position * step + step * 0.14, step * 0.72, highest),
            round(position * step + step / 2, 2),
            position % every == 0 or position == len(points) - 1,
        )
        for position, point in enumerate(points)
    )


def _pieces(counts: Mapping[str, int], left: float, width: float, highest: int) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    top = HEIGHT
    for verdict in reversed(("gap", *(verdict for verdict in VERDICTS if verdict != "gap"))):
        count = counts.get(verdict, 0)
        if count:
            height = HEIGHT * count / highest
            top -= height
            pieces.append(Piece(verdict, count, round(left, 2), round(top, 2), round(width, 2), round(height, 2)))
    return tuple(pieces)
