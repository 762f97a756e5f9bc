"""Acts on Crawl-delay, which Scrapy reads and ignores."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from scrapy import signals

if TYPE_CHECKING:
    from typing import Self

    from scrapy.crawler import Crawler
    from scrapy.http import Request
    from scrapy.robotstxt import RobotParser

logger = logging.getLogger(__name__)

LONGEST = 30.0
"""Seconds: a longer Crawl-delay would keep a night's run from ending; what is asked for beyond it is said in the log."""


class RobotsDelay:
    """Slows down to the Crawl-delay of a host's robots.txt, at most `LONGEST` seconds."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._slowed: set[str] = set()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Called by Scrapy."""
        extension = cls(crawler)
        crawler.signals.connect(extension.robots_parsed, signal=signals.robots_parsed)
        crawler.signals.connect(extension.keep_delay, signal=signals.request_reached_downloader)
        return extension

    async def robots_parsed(self, robotparser: RobotParser, request: Request) -> None:
        """Called when a robots.txt was read, before the first request that it rules."""
        delay = robotparser.crawl_delay(self._crawler.settings["USER_AGENT"])
        engine = self._crawler.engine
        if not delay or engine is None:
            return
        downloader = engine.downloader
        key = downloader.get_slot_key(request)
        slot = downloader.slots.get(key)
        if slot is None:
            return
        wanted = min(float(delay), LONGEST)
        if wanted > slot.delay:
            slot.delay = wanted
            self._slowed.add(key)
            logger.info("%s: robots.txt asks for %s s between requests; %s s it is", key, delay, wanted)

    def keep_delay(self, request: Request) -> None:
        """Keeps AutoThrottle from going below what robots.txt asks for: its floor is DOWNLOAD_DELAY, whatever the slot says."""
        engine = self._crawler.engine
        if engine is not None and engine.downloader.get_slot_key(request) in self._slowed:
            request.meta["autothrottle_dont_adjust_delay"] = True
