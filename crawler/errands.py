"""Many searches that share pages: runs coroutines that ask for pages, hands each page to all who wait for it.

A coroutine writes ``page = await errands.see(url)`` as if it stood alone. Each address is asked for once; whoever
asks again gets the stored answer at once. No clock, no network: `pending` says what to fetch, `receive` hands it in.
"""

from __future__ import annotations

import types
from collections import deque
from collections.abc import Callable, Coroutine, Generator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from crawler.addresses import page_key, sendable
from crawler.answers import Data, File, Redirect, Unseen
from crawler.pages.page import Page

Answer = Page | Redirect | Unseen | Data | File
T = TypeVar("T")


@dataclass(frozen=True)
class Fetch:
    """A page to fetch: `key` identifies it within the run; `data` says that the answer is one to a script's request, `file` that it is an
    attached file."""

    key: str
    url: str
    form: tuple[tuple[str, str], ...] | None = None
    headers: tuple[tuple[str, str], ...] = ()
    referer: str | None = None
    data: bool = False
    file: bool = False


@dataclass
class Signal:
    """Something to wait for; `fire` wakes all who wait."""

    waiting: list[_Task] = field(default_factory=list)
    fired: bool = False


@dataclass(eq=False)
class _Task:
    coroutine: Coroutine[Any, Any, Any]
    done: Signal
    result: Any = None


@types.coroutine
def _suspend(wish: Fetch | Signal) -> Generator[Fetch | Signal, Any, Any]:
    return (yield wish)


class Errands:
    """Runs coroutines until all wait for pages. `budget` is the number of pages that may be asked for in all."""

    def __init__(self, budget: int, allowed: Callable[[str], bool]) -> None:
        self.budget = budget
        self.asked = 0
        self.over_budget = False
        self._allowed = allowed
        self._answers: dict[str, Answer] = {}
        self._waiting: dict[str, list[_Task]] = {}
        self._pending: deque[Fetch] = deque()
        self._ready: deque[tuple[_Task, Any]] = deque()
        self.unfinished = 0

    # ------------------------------------------------------------ for coroutines
    async def see(
        self,
        url: str,
        *,
        form: tuple[tuple[str, str], ...] | None = None,
        headers: tuple[tuple[str, str], ...] = (),
        referer: str | None = None,
        exact: bool = False,
        data: bool = False,
        file: bool = False,
    ) -> Answer:
        """The answer for an address: from what was seen, or fetched. Off-site addresses are never asked for.

        `exact` tells http from https and / from /index.html, which are one page else: where one redirects to the other.
        """
        if not self._allowed(url):
            return Unseen(url, "off_site", "the address leaves the site's hosts")
        key = (
            (sendable(url) if exact else page_key(url))
            + ("" if form is None else "\n" + repr(form))
            + ("\ndata" if data else "\nfile" if file else "")
        )
        answer = self._answers.get(key)
        if answer is None:
            answer = await _suspend(Fetch(key, sendable(url), form, headers, referer, data, file))
        return answer

    def known(self, url: str) -> Answer | None:
        """The stored answer for an address, without asking for it."""
        return self._answers.get(page_key(url))

    async def wait(self, signal: Signal) -> None:
        """Waits until the signal is fired."""
        if not signal.fired:
            await _suspend(signal)

    def fire(self, signal: Signal) -> None:
        """Wakes all who wait for the signal, and lets all who come later pass."""
        signal.fired = True
        self._ready.extend((task, None) for task in signal.waiting)
        signal.waiting.clear()

    def start(self, coroutine: Coroutine[Any, Any, T]) -> Signal:
        """Begins a coroutine; it runs when `run` is called. The signal fires when it ends."""
        task = _Task(coroutine, Signal())
        self.unfinished += 1
        self._ready.append((task, None))
        return task.done

    # ------------------------------------------------------------ for the driver
    def run(self) -> list[Fetch]:
        """Runs until every coroutine waits; returns the pages to fetch now."""
        while self._ready:
            task, value = self._ready.popleft()
            self._step(task, value)
        fetches = list(self._pending)
        self._pending.clear()
        return fetches

    def receive(self, key: str, answer: Answer) -> None:
        """Hands in the answer for a `Fetch`."""
        self._answers[key] = answer
        self._ready.extend((task, answer) for task in self._waiting.pop(key, []))

    def _step(self, task: _Task, value: Any) -> None:
        while True:
            try:
                wish = task.coroutine.send(value)
            except StopIteration:
                self.unfinished -= 1
                self.fire(task.done)
                return
            if isinstance(wish, Signal):
                if wish.fired:
                    value = None
                    continue
                wish.waiting.append(task)
                return
            stored = self._answers.get(wish.key)
            if stored is None and wish.key not in self._waiting:
                if self.asked >= self.budget:
                    self.over_budget = True
                    stored = Unseen(wish.url, "budget", f"the run's budget of {self.budget} pages is spent")
                else:
                    self.asked += 1
                    self._pending.append(wish)
            if stored is None:
                self._waiting.setdefault(wish.key, []).append(task)
                return
            value = stored
