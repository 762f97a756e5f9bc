"""Audits one agency: fetches what the walk asks for, hands back what came, then has the run judged."""

from __future__ import annotations

import asyncio
import datetime as dt
import gc
import hashlib
import logging
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import scrapy
from scrapy import signals
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)
from scrapy.http import Request, Response

from audit.findings import Judgement, judgement_to_dict
from audit.observations import Fetched, Reason
from audit.runs import Assignment, Recorder
from crawler.addresses import Hosts
from crawler.answers import Data, File, Redirect, Unseen, read_answer, redirect_target, refusal
from crawler.errands import Fetch
from crawler.files import read_file
from crawler.guard import NotPublic, OffSite, PublicOnlyResolver
from crawler.pages.document import decode
from crawler.pages.page import Page
from crawler.preparation import BOUNDS, Order, numbers, prepare
from crawler.walk import Limits, Walk

if TYPE_CHECKING:
    from typing import Self

    from scrapy.crawler import Crawler
    from twisted.python.failure import Failure

logger = logging.getLogger(__name__)


class AgencySpider(scrapy.Spider):
    """`scrapy crawl agency -a agency=ID [-a items=1,3-5] [-a data=DIR] [-a date=YYYY-MM-DD]`."""

    name = "agency"
    order: Order
    assignment: Assignment
    hosts: Hosts
    walk: Walk
    recorder: Recorder
    deadline: float
    observed = 0
    """How many observations the recorder has."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args)
        self.arguments = kwargs

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """Called by Scrapy; raises WrongUsage or PreparationError before anything is stored or sent."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        settings = crawler.settings
        spider.order, spider.assignment = prepare(spider.arguments, settings.get("AUDIT_DATA"), dt.date.today())
        site = spider.assignment.site
        spider.hosts = Hosts(site.url, tuple(site.hosts))
        # A site's own pace; what was said on the command line stands above it.
        settings.set("DOWNLOAD_DELAY", site.delay, "spider")
        settings.set("CONCURRENT_REQUESTS_PER_DOMAIN", site.concurrency, "spider")
        if site.delay == 0:
            settings.set("AUTOTHROTTLE_ENABLED", False, "spider")
            settings.set("DOWNLOAD_DELAY_JITTER", 0, "spider")
        PublicOnlyResolver.own = frozenset(
            filter(
                None,
                (urlsplit(site.url).hostname, *(pattern.partition(":")[0] for pattern in site.hosts if "*" not in pattern)),
            )
        )
        limits = Limits(*numbers(settings.getint, *BOUNDS))
        spider.walk = Walk(spider.assignment.asks, site.url, spider.hosts, spider.assignment.names, spider.order.date, limits)
        spider.deadline = time.monotonic() + settings.getfloat("AUDIT_RUN_SECONDS")
        spider.recorder = Recorder.begin(settings["AUDIT_DB"], spider.assignment)
        spider.walk.places = spider.recorder.places()
        crawler.signals.connect(spider.closed_by, signal=signals.spider_closed)
        return spider

    async def start(self) -> AsyncIterator[Any]:
        """The start page; all else follows from it."""
        # The program and its catalog stay until the end: the collector need not look through them again and again, nor after
        # every few hundred objects of a page, which are gone when it is read.
        gc.freeze()
        gc.set_threshold(10_000, 10, 10)
        self.recorder.starts()
        for output in self._go_on():
            yield output

    def _go_on(self) -> Iterator[Any]:
        """What the walk wants now; when it wants nothing more, the judgements."""
        for fetch in self.walk.run():
            if time.monotonic() > self.deadline:
                self.walk.receive(fetch, Unseen(fetch.url, "budget", "the run's time is spent"))
                yield from self._go_on()
            else:
                yield self._request(fetch)
        for path in islice(self.walk.observations, self.observed, None):  # those that are new since the last answer
            self.recorder.observe(path, self.walk.observations[path])
        self.observed = len(self.walk.observations)
        if self.walk.finished and self.recorder.open:
            for judgement in self._judge():
                yield judgement_to_dict(judgement)

    def _request(self, fetch: Fetch) -> Request:
        meta: dict[str, Any] = {"fetch": fetch, "dont_redirect": True, "handle_httpstatus_all": True}
        if self.assignment.site.group:
            meta["download_slot"] = self.assignment.site.group
        headers = dict(fetch.headers)
        if fetch.referer:
            headers["Referer"] = fetch.referer
        if fetch.form is not None:
            return scrapy.FormRequest(
                fetch.url,
                self.parse,
                formdata=list(fetch.form),
                headers=headers,
                errback=self.failed,
                meta=meta,
                dont_filter=True,
            )
        # The walk asks for each address once; Scrapy's own filter would swallow http beside https.
        return Request(
            fetch.url,
            self.parse_file if fetch.file else self.parse,
            headers=headers,
            errback=self.failed,
            meta=meta,
            dont_filter=True,
        )

    def parse(self, response: Response) -> Iterator[Any]:
        """Hands an answer to the walk, and goes on."""
        self.walk.receive(response.meta["fetch"], self._answer(response))
        yield from self._go_on()

    async def parse_file(self, response: Response) -> AsyncIterator[Any]:
        """Has an attached file read in a child process while other answers go on, and hands its text to the walk."""
        answer = self._answer(response)
        if isinstance(answer, File):
            read = await asyncio.to_thread(read_file, response.body, response.url)
            answer = replace(answer, state=read.state, lines=read.lines, detail=read.detail)
        self.walk.receive(response.meta["fetch"], answer)
        for output in self._go_on():
            yield output

    def failed(self, failure: Failure) -> Iterator[Any]:
        """Hands the walk the reason why there is no answer, and goes on."""
        fetch: Fetch = failure.request.meta["fetch"]  # type: ignore[attr-defined]
        reason, detail = self._reason(failure.value, fetch.url)
        logger.info("not seen: %s (%s: %s)", fetch.url, reason, detail)
        self.walk.receive(fetch, Unseen(fetch.url, reason, detail))
        yield from self._go_on()

    def _answer(self, response: Response) -> Page | Redirect | Unseen | Data | File:
        if 300 <= response.status < 400:
            location = response.headers.get("Location")
            if location:
                target = redirect_target(response.url, location)
                if target is None:
                    return Unseen(response.url, "damaged", f"HTTP {response.status} to an address that is none")
                return Redirect(response.url, target, response.status)
        fetched = Fetched(
            response.url,
            response.url,
            response.status,
            dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
            hashlib.sha256(response.body).hexdigest(),
            len(response.body),
        )
        kind = (response.headers.get("Content-Type") or b"").decode("latin-1")
        self.recorder.page(fetched, response.body, kind)
        fetch: Fetch = response.meta["fetch"]
        refused = refusal(response.status, response.body, kind, data=fetch.data, file=fetch.file)
        if refused:
            return Unseen(response.url, refused[0], refused[1], fetched)
        if fetch.file:
            return File(response.url, fetched, "unreadable")
        if fetch.data:
            return Data(response.url, fetched, decode(response.body)[0])
        charset = kind.partition("charset=")[2].split(";")[0].strip(" \"'") or None
        whole = not {"dataloss", "partial"} & set(response.flags)
        return read_answer(response.body, fetched, self.order.date, charset, whole)

    @staticmethod
    def _reason(error: BaseException | None, url: str) -> tuple[Reason, str]:
        """The word for a failure; what is not in the table is a refusal of the network, with its own words."""
        host = urlsplit(url).hostname or ""
        table: tuple[tuple[type[BaseException], Reason], ...] = (
            (OffSite, "off_site"),
            (NotPublic, "not_public"),
            (DownloadTimeoutError, "timeout"),
            (DownloadConnectionRefusedError, "refused"),
            (CannotResolveHostError, "not_public" if host in PublicOnlyResolver.refused else "dns"),
            (DownloadCancelledError, "too_large"),
            (ResponseDataLossError, "damaged"),
            (IgnoreRequest, "robots"),
        )
        for kind, reason in table:
            if isinstance(error, kind):
                return reason, str(error).split("\n", maxsplit=1)[0][:200]
        return "refused", f"{type(error).__name__}: {str(error).splitlines()[0][:160] if str(error) else ''}"

    def _judge(self) -> tuple[Judgement, ...]:
        requests = self.crawler.stats.get_value("downloader/request_count", 0) if self.crawler.stats else 0
        return self.recorder.finish(int(requests or 0), self.walk.home is not None)

    def closed_by(self, reason: str) -> None:
        """Says in one line what was asked, seen and judged; a run that was cut short stays open for the next start."""
        self.recorder.close(reason)
        logger.info("%s", self.recorder.line())
