"""Audits one agency: fetches what the walk asks for, hands back what came, then has the run judged."""

from __future__ import annotations

import asyncio
import datetime as dt
import gc
import hashlib
import logging
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import scrapy
from scrapy import signals
from scrapy.exceptions import (
    CannotResolveHostError,
    CloseSpider,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)
from scrapy.http import Request, Response

from audit.findings import Judgement, judgement_to_dict
from audit.observations import Fetched, Reason
from audit.recording import Recorder
from audit.runs import Assignment, PreparationError
from audit.store import StoreError
from crawler.addresses import Hosts
from crawler.answers import Data, File, Redirect, Unseen, read_answer, redirect_target, refusal
from crawler.errands import Answer, Fetch
from crawler.files import FileRead, read_file
from crawler.guard import NotPublic, OffSite, PublicOnlyResolver
from crawler.memory import Came, Memory
from crawler.pages.document import decode
from crawler.places import Limits
from crawler.preparation import BOUNDS, Order, numbers, prepare
from crawler.walk import Walk

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
    memory: Memory
    deadline: float
    file_texts: dict[str, FileRead]
    """What attached files say, by the SHA-256 of their bytes, until the walk has it."""
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
        spider.file_texts = {}
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
        night = settings.getint("AUDIT_NIGHT") or None
        spider.recorder = Recorder.begin(settings["AUDIT_DB"], spider.assignment, night, settings.getfloat("AUDIT_LOCK_WAIT"))
        limits = Limits(*numbers(settings.getint, *BOUNDS))
        spider.walk = Walk(spider.assignment.asks, site.url, spider.hosts, spider.assignment.names, spider.order.date, limits)
        spider.deadline = time.monotonic() + settings.getfloat("AUDIT_RUN_SECONDS")
        try:
            spider.walk.places = spider.recorder.places()
            spider.walk.earlier_posts = spider.recorder.earlier_posts()
            spider.memory = Memory(spider.recorder, spider.assignment.nights.quiet, dt.datetime.now(dt.UTC))
        except StoreError as error:
            raise PreparationError(str(error)) from error
        crawler.signals.connect(spider.closed_by, signal=signals.spider_closed)
        return spider

    async def start(self) -> AsyncIterator[Any]:
        """The start page; all else follows from it."""
        # The program and its catalog stay until the end: the collector need not look through them again and again, nor after
        # every few hundred objects of a page, which are gone when it is read.
        gc.freeze()
        gc.set_threshold(10_000, 10, 10)
        self.recorder.starts()
        for output in self._guarded(self._go_on()):
            yield output

    def _go_on(self) -> Iterator[Any]:
        """What the walk wants now and nobody has yet; when it wants nothing more, the judgements."""
        while fetches := self.walk.run():
            for fetch in fetches:
                if time.monotonic() > self.deadline:
                    self.walk.receive(fetch, Unseen(fetch.url, "budget", "the run's time is spent"))
                elif (known := self.memory.stored(fetch)) is not None:
                    self._hand_in(fetch, known)
                else:
                    yield self._request(fetch, self.memory.validators(fetch))
        for path in islice(self.walk.observations, self.observed, None):  # those that are new since the last answer
            self.recorder.observe(path, self.walk.observations[path])
        self.observed = len(self.walk.observations)
        if self.walk.finished and self.recorder.open:
            for judgement in self._judge():
                yield judgement_to_dict(judgement)

    def _guarded(self, outputs: Iterator[Any]) -> Iterator[Any]:
        """What the database cannot take ends the crawl at once, in one line; what it has is kept for the next start."""
        try:
            yield from outputs
        except StoreError as error:
            self.recorder.failure = str(error)
            raise CloseSpider("store") from error

    def _request(self, fetch: Fetch, validators: Mapping[str, str]) -> Request:
        meta: dict[str, Any] = {"fetch": fetch, "dont_redirect": True, "handle_httpstatus_all": True}
        if self.assignment.site.group:
            meta["download_slot"] = self.assignment.site.group
        headers = {**dict(fetch.headers), **validators}
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
        yield from self._guarded(self._receive(response))

    async def parse_file(self, response: Response) -> AsyncIterator[Any]:
        """Has an attached file read in a child process while other answers go on, and hands its text to the walk."""
        if response.status == 200:
            sha256 = hashlib.sha256(response.body).hexdigest()
            self.file_texts[sha256] = await asyncio.to_thread(read_file, response.body, response.url)
        for output in self._guarded(self._receive(response)):
            yield output

    def failed(self, failure: Failure) -> Iterator[Any]:
        """Hands the walk the reason why there is no answer, and goes on."""
        fetch: Fetch = failure.request.meta["fetch"]  # type: ignore[attr-defined]
        reason, detail = self._reason(failure.value, fetch.url)
        logger.info("not seen: %s (%s: %s)", fetch.url, reason, detail)
        self.recorder.unseen(reason)
        self.walk.receive(fetch, Unseen(fetch.url, reason, detail))
        yield from self._guarded(self._go_on())

    def _receive(self, response: Response) -> Iterator[Any]:
        fetch: Fetch = response.meta["fetch"]
        came = self._came(response, fetch)
        if came is None:
            # The server says that nothing changed, and what it was is no longer to be had.
            yield self._request(fetch, {})
            return
        self._hand_in(fetch, came)
        yield from self._go_on()

    def _came(self, response: Response, fetch: Fetch) -> Came | Redirect | Unseen | None:
        """What a server answered, before it is read."""
        headers = tuple(
            (name.decode("latin-1"), value.decode("latin-1")) for name, values in response.headers.items() for value in values
        )
        at = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
        request = response.request
        if (
            response.status == 304
            and request
            and ("If-None-Match" in request.headers or "If-Modified-Since" in request.headers)
        ):
            return self.memory.confirmed(fetch, headers, at)
        location = response.headers.get("Location")
        if 300 <= response.status < 400 and location:
            target = redirect_target(response.url, location)
            if target is None:
                return Unseen(response.url, "damaged", f"HTTP {response.status} to an address that is none")
            return Redirect(response.url, target, response.status)
        kind = (response.headers.get("Content-Type") or b"").decode("latin-1")
        whole = not {"dataloss", "partial"} & set(response.flags)
        return Came(response.url, response.status, response.body, kind, headers, whole, at, "fetched", at)

    def _hand_in(self, fetch: Fetch, came: Came | Redirect | Unseen) -> None:
        """Reads what came, keeps it, and hands it to the walk."""
        if isinstance(came, Came):
            answer = self._read(fetch, came)
        else:
            answer = came
            if isinstance(came, Redirect):
                self.recorder.redirect(fetch.key, came.url, came.target, came.status)
        if isinstance(answer, Unseen):
            self.recorder.unseen(answer.reason)
        self.memory.notice(answer)
        self.walk.receive(fetch, answer)

    def _read(self, fetch: Fetch, came: Came) -> Answer:
        """The page that an answer holds, kept as evidence, or why it is none."""
        sha256 = hashlib.sha256(came.body).hexdigest()
        fetched = Fetched(came.url, came.url, came.status, came.at, sha256, len(came.body))
        answer = self._answer(fetch, came, fetched)
        if came.stored:
            self.recorder.again()
        else:
            self.recorder.page(
                fetched,
                came.body,
                came.content_type,
                headers=came.headers,
                source=came.source,
                key=fetch.key,
                whole=came.whole,
                article=self.memory.row_of(fetch, answer),
                read_at=came.read_at,
            )
        return answer

    def _answer(self, fetch: Fetch, came: Came, fetched: Fetched) -> Answer:
        refused = refusal(came.status, came.body, came.content_type, data=fetch.data, file=fetch.file)
        if refused:
            return Unseen(came.url, refused[0], refused[1], fetched)
        if fetch.file:
            # One that an earlier run kept is read here and now: it takes a moment, and there are few.
            read = self.file_texts.pop(fetched.sha256, None) or read_file(came.body, came.url)
            return File(came.url, fetched, read.state, read.lines, read.detail)
        if fetch.data:
            return Data(came.url, fetched, decode(came.body)[0])
        charset = came.content_type.partition("charset=")[2].split(";")[0].strip(" \"'") or None
        return read_answer(came.body, fetched, self.order.date, charset, came.whole)

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
        return self.recorder.finish(self._requests(), self.walk.home is not None)

    def _requests(self) -> int:
        return int(self.crawler.stats.get_value("downloader/request_count", 0) or 0) if self.crawler.stats else 0

    def closed_by(self, reason: str) -> None:
        """Says in one line what was asked, seen and judged; a run that was cut short stays open for the next start."""
        self.recorder.close(reason, self._requests())
        logger.info("%s", self.recorder.line())
        if self.recorder.void_reason:
            logger.warning("%s: run %s is void: %s", self.assignment.agency_id, self.recorder.run, self.recorder.void_reason)
