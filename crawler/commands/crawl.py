"""`scrapy crawl` that checks an audit's arguments first: errors are one line, exit codes those of the contract."""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import sys

from scrapy.commands.crawl import Command as ScrapyCrawl

from audit.runs import PreparationError, probe
from crawler.preparation import BOUNDS, WrongUsage, numbers, prepare


class Command(ScrapyCrawl):
    """Exit codes: 0 done; 1 the run could not be done; 2 wrong usage."""

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Checks what can be checked without a request, then crawls."""
        if args != ["agency"]:
            super().run(args, opts)
            return
        assert self.settings is not None and self.crawler_process is not None
        try:
            prepare(opts.spargs, self.settings.get("AUDIT_DATA"), dt.date.today())
            numbers(self.settings.getint, *BOUNDS)
            probe(self.settings["AUDIT_DB"])
        except WrongUsage as error:
            self._refuse(str(error), 2)
            return
        except PreparationError as error:
            self._refuse(str(error), error.exit_code)
            return
        crawler = self._create_crawler("agency")
        crawling = self.crawler_process.crawl(crawler, **opts.spargs)
        self.crawler_process.start()
        recorder = getattr(crawler.spider, "recorder", None)
        if recorder is None:
            self._refuse(_why_not_begun(crawling), 1)
        elif recorder.failure:
            self._refuse(recorder.failure, 1)

    def _refuse(self, message: str, code: int) -> None:
        print(f"error: {message}", file=sys.stderr)  # noqa: T201 - the command's one line to its user
        self.exitcode = code


def _why_not_begun(crawling: object) -> str:
    """Why the spider could not be made, in one line: somebody else audits the agency, or the database took no run."""
    error = crawling.exception() if isinstance(crawling, asyncio.Future) and crawling.done() else None
    return (
        str(error)
        if isinstance(error, PreparationError)
        else f"the crawl could not begin ({error or 'see the log'}); run it again"
    )
