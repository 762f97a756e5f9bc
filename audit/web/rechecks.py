"""Re-checks of one item: a crawl as a child process, its progress out of the database, its result into the review.

The crawler is started as a command (`scrapy crawl agency -a items=ROW`) and never imported: pages that judge know no Scrapy.
"""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from starlette.responses import Response
from starlette.routing import Route

from audit.store import Store, StoreError
from audit.store.review import Progress, Recheck, Reviews
from audit.web.calls import Call, Refused, handler
from audit.web.settings import Settings

LIMIT_SECONDS = 1800
ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass
class Rechecks:
    """The child processes of these pages; `stop` ends those that still run."""

    settings: Settings
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _running: dict[int, subprocess.Popen[bytes]] = field(default_factory=dict)

    def run(self, number: int, agency: str, row: int) -> None:
        """Starts the crawl and a thread that waits for its end."""
        errors = tempfile.TemporaryFile()  # noqa: SIM115 - the waiting thread closes it
        process = subprocess.Popen(
            self._command(agency, row), cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors,
            env={**os.environ, "SCRAPY_SETTINGS_MODULE": "crawler.settings"})  # fmt: skip
        with self._lock:
            self._running[number] = process

        def wait() -> None:
            try:
                code = process.wait(LIMIT_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                code = process.wait()
            with self._lock:
                self._running.pop(number, None)
            errors.seek(0)
            said = errors.read()[-4000:].decode("utf-8", "replace").strip().splitlines()
            errors.close()
            finish(self.settings, number, code, said[-1][:300] if code and said else "")

        threading.Thread(target=wait, name=f"recheck-{number}", daemon=True).start()

    def _command(self, agency: str, row: int) -> list[str]:
        settings = self.settings
        day = ["-a", f"date={settings.today.isoformat()}"] if settings.today else []
        return [
            sys.executable, "-m", "scrapy", "crawl", "agency", "-a", f"agency={agency}", "-a", f"items={row}",
            "-a", f"data={settings.data.resolve()}", *day, "-s", f"AUDIT_DB={settings.db.resolve()}", "-s", "LOG_LEVEL=ERROR",
        ]  # fmt: skip

    def stop(self) -> None:
        """Ends the crawls that were started here; each is closed as not done."""
        with self._lock:
            running = list(self._running.values())
        for process in running:
            process.terminate()


def start(jobs: Rechecks, store: Store, who: str, agency: str, row: int, mark: str) -> int:
    """Begins a re-check and gives its number; Refused where one of the same agency goes on (its website gets one visitor)."""
    reviews = Reviews(store)
    # Pages that were killed left theirs open; none runs longer than its limit.
    limit = dt.datetime.now(dt.UTC) - dt.timedelta(seconds=LIMIT_SECONDS + 60)
    reviews.expire_rechecks(limit, "the review pages were stopped meanwhile; start it again")
    if reviews.open_rechecks(agency):
        raise Refused(409, "recheck_open")
    number = reviews.begin_recheck(agency, row, mark, who)
    jobs.run(number, agency, row)
    return number


def finish(settings: Settings, number: int, code: int, error: str) -> None:
    """Closes a re-check; where the crawl could see, the finding is put right or open again, as it was found."""
    try:
        with Store.open(settings.db) as store:
            reviews = Reviews(store)
            reviews.end_recheck(number, code, error)
            done = reviews.recheck(number)
            if done is None or done.run is None or code != 0 or not done.fingerprint:
                return
            judged = [one for one in store.judgements(done.run) if one.row == done.row]
            there = any(finding.fingerprint == done.fingerprint for one in judged for finding in one.findings)
            if there:
                state: dict[str, Any] = {"state": "reopened"} if _state(reviews, done, settings) == "fixed" else {}
                reviews.change(done.agency, [(done.fingerprint, done.row)], done.who, "recheck_open", **state)
            elif judged and judged[0].verdict in ("pass", "gap"):
                reviews.change(done.agency, [(done.fingerprint, done.row)], done.who, "recheck_gone", state="fixed")
            else:
                reviews.change(done.agency, [(done.fingerprint, done.row)], done.who, "recheck_unclear")
    except StoreError:  # the database went away under us: there is nobody left to tell
        return


def _state(reviews: Reviews, done: Recheck, settings: Settings) -> str:
    review = reviews.reviews(done.agency, settings.day()).get(done.fingerprint)
    return review.state if review else "new"


@handler("viewer")
def progress(call: Call) -> Response:
    """How far a re-check is, as a piece of a page that asks for itself again while it goes on."""
    number = call.request.path_params["number"]
    reviews = Reviews(call.store)
    found = reviews.recheck(number)
    if found is None:
        raise Refused(404, "no_page")
    seen = reviews.progress(found.run) if found.run else Progress()
    return call.page("_recheck.html", recheck=found, progress=seen)


ROUTES = [Route("/recheck/{number:int}", progress)]
