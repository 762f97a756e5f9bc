"""A bare Scrapy spider that fetches a list of addresses and does nothing with them: what `make bench` compares with."""

from __future__ import annotations

import json
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, ClassVar

import scrapy
from scrapy.crawler import AsyncCrawlerProcess


class BareSpider(scrapy.Spider):
    """Fetches the addresses of a file, one a line."""

    name = "bare"
    custom_settings: ClassVar[dict[str, Any]] = {
        "LOG_ENABLED": False,
        "TELNETCONSOLE_ENABLED": False,
        "REMOTE_CONTROL_ENABLED": False,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 8,
        "DOWNLOAD_DELAY": 0,
        "HTTPERROR_ALLOW_ALL": True,
        "REDIRECT_ENABLED": False,
        "RETRY_ENABLED": False,
        "COOKIES_ENABLED": False,
    }

    async def start(self) -> AsyncIterator[Any]:
        """One request an address."""
        for url in Path(self.urls).read_text("utf-8").split():
            yield scrapy.Request(url, dont_filter=True)

    def parse(self, response: scrapy.http.Response) -> None:
        """Nothing is read."""


if __name__ == "__main__":
    process = AsyncCrawlerProcess()
    crawler = process.create_crawler(BareSpider)
    process.crawl(crawler, urls=sys.argv[1])
    process.start()
    stats = crawler.stats.get_stats() if crawler.stats else {}
    print(json.dumps({"seconds": stats.get("elapsed_time_seconds"), "pages": stats.get("response_received_count")}))
