"""Shows how a crawl goes: a live display on a terminal, plain log lines elsewhere."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING, Any, TextIO

from rich.console import Console
from rich.live import Live
from rich.table import Table
from scrapy import signals
from scrapy.utils.asyncio import create_looping_call

from audit.text import tidy

if TYPE_CHECKING:
    from typing import Self

    from scrapy.crawler import Crawler
    from scrapy.http import Response

logger = logging.getLogger(__name__)

_TERMINAL_SECONDS, _LOG_SECONDS = 0.5, 30.0


class Progress:
    """Columns answered, pages seen, requests, what is being fetched; every half second, or a log line every 30 seconds."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._console = Console(stderr=True)
        self._live: Live | None = None
        self._real_stderr = sys.stderr
        self._loop: Any = None
        self._last = ""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Called by Scrapy."""
        extension = cls(crawler)
        crawler.signals.connect(extension.opened, signal=signals.spider_opened)
        crawler.signals.connect(extension.received, signal=signals.response_received)
        crawler.signals.connect(extension.closed, signal=signals.spider_closed)
        return extension

    def opened(self) -> None:
        """Begins the display, on a terminal and unless every detail is logged."""
        if sys.stderr.isatty() and self._crawler.settings["LOG_LEVEL"] != "DEBUG":
            self._live = Live(self._table(), console=self._console, refresh_per_second=4, transient=True, redirect_stderr=True)
            self._live.start()
            self._move_logs(self._real_stderr, sys.stderr)  # a line of the log goes above the display, not through it
        self._loop = create_looping_call(self._tick)
        self._loop.start(_TERMINAL_SECONDS if self._live else _LOG_SECONDS, now=False)

    @staticmethod
    def _move_logs(old: TextIO, new: TextIO) -> None:
        for handler in logging.getLogger().handlers:
            if isinstance(handler, logging.StreamHandler) and handler.stream is old:
                handler.setStream(new)

    def received(self, response: Response) -> None:
        """Remembers the last page."""
        self._last = response.url

    def closed(self) -> None:
        """Ends the display."""
        if self._loop is not None and self._loop.running:
            self._loop.stop()
        if self._live is not None:
            self._move_logs(sys.stderr, self._real_stderr)
            self._live.stop()

    def _tick(self) -> None:
        if self._live is not None:
            self._live.update(self._table())
            return
        columns, asked, pages = self._counts()
        logger.info("columns %d/%d, pages %d, last %s", columns, asked, pages, self._last)

    def _counts(self) -> tuple[int, int, int]:
        walk = getattr(self._crawler.spider, "walk", None)
        stats = self._crawler.stats
        pages = int(stats.get_value("response_received_count", 0) or 0) if stats else 0
        return (len(walk.observations), len(walk.asks), pages) if walk else (0, 0, pages)

    def _table(self) -> Table:
        columns, asked, pages = self._counts()
        spider: Any = self._crawler.spider
        table = Table.grid(padding=(0, 2))
        table.add_row("巡检 audit", tidy(getattr(spider, "title", "")))
        table.add_row("栏目 columns", f"{columns}/{asked}")
        table.add_row("页面 pages", str(pages))
        table.add_row("疑似问题 doubtful", str(self._doubtful()))
        table.add_row("正在读取 last", self._last[:100])
        return table

    def _doubtful(self) -> int:
        walk = getattr(self._crawler.spider, "walk", None)
        return sum(o.kind != "seen" for o in walk.observations.values()) if walk else 0
