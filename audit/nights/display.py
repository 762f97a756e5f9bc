"""How a nightly run goes: a live table on a terminal, a line for each site that begins or ends elsewhere."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager
from types import TracebackType
from typing import Self, TextIO

from rich.console import Console
from rich.live import Live
from rich.table import Table

from audit.nights.fleet import Fleet, Outcome


class Display(AbstractContextManager["Display"]):
    """Hand `update` to a fleet as `told`; use it as a context manager."""

    def __init__(self, total: int, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._total = total
        self._live: Live | None = None
        self._fleet: Fleet | None = None
        self._said: set[str] = set()
        if self._stream.isatty():
            self._live = Live(
                console=Console(file=self._stream), refresh_per_second=2, transient=True, get_renderable=self._table
            )

    def __enter__(self) -> Self:
        if self._live:
            self._live.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /) -> None:
        if self._live:
            self._live.stop()

    def update(self, fleet: Fleet) -> None:
        """Something began or ended."""
        self._fleet = fleet
        if self._live:
            return
        for agency, _ in fleet.busy():
            self._say(f"{agency}: begins")
        for outcome in fleet.outcomes:
            self._say(_line(outcome, len(fleet.outcomes), self._total))

    def _say(self, line: str) -> None:
        key = line.partition(" (")[0]
        if key not in self._said:
            self._said.add(key)
            print(line, file=self._stream, flush=True)

    def _table(self) -> Table:
        table = Table.grid(padding=(0, 2))
        fleet = self._fleet
        outcomes = fleet.outcomes if fleet else []
        failed = sum(one.ended != "done" for one in outcomes)
        table.add_row("夜间巡检 nightly", f"{len(outcomes)}/{self._total}", f"未完成 failed {failed}" if failed else "")
        for agency, seconds in fleet.busy() if fleet else ():
            table.add_row("正在巡检 at work", agency, f"{seconds:.0f} s")
        for one in outcomes[-3:]:
            table.add_row("", one.agency, f"{one.ended}, {one.seconds:.0f} s")
        return table


def _line(outcome: Outcome, done: int, total: int) -> str:
    said = f": {outcome.said}" if outcome.said else ""
    return f"{outcome.agency}: {outcome.ended} in {outcome.seconds:.0f} s{said} ({done}/{total})"
