"""Sizes of many nights, part of `make bench`: growth of the database a night, and the time to judge, settle and report at its end.

One real crawl of the sample website gives the observations; its catalog, repeated under new rows to 200 items, is stored for as many
nights as asked (365; `python -m evaluation.bench_nights 60` for fewer), each with its pages, judgements and lives.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from audit.command import report_data
from audit.nightrules import load
from audit.observations import Fetched
from audit.reports import write_report
from audit.runs import Assignment, assignment, judgements_of
from audit.settling import settle_agency
from audit.store import Store
from evaluation.__main__ import ROOT
from evaluation.harness import SiteServer, write_data
from sample.site import AS_OF, build

ITEMS = 200


def main(nights: int = 365) -> int:
    """Prints the figures."""
    with tempfile.TemporaryDirectory(prefix="zwgk-bench-nights-") as folder:
        data = Path(folder)
        _crawl(data)
        with Store.open(data / "audit.db") as store:
            task = _many_items(assignment("demo", data, AS_OF))
            grown, seconds = _live(store, task, nights)
            run = store.last_run("demo")
            assert run is not None
            seen = {one.path: one for one in store.observations(run.id)}
            judging = _seconds(lambda: judgements_of(run.id, task, seen))
            reporting = {
                form: _seconds(lambda form=form: write_report(report_data(store, run, data), form, data / f"r.{form}"))
                for form in ("html", "xlsx")
            }
            again = _seconds(lambda: store.lives("demo"))
            sizes = store.sizes()
    print(f"{nights} nights x {ITEMS} items: database {sizes['database'] / 1e6:.0f} MB, {grown / 1e3:.0f} KB a night")
    print(
        f"a night's end (save, settle): {seconds * 1000:.0f} ms on average; lives of {nights} nights read in {again * 1000:.0f} ms"
    )
    reports = ", ".join(f"{form} {taken:.2f} s" for form, taken in reporting.items())
    print(f"judging {ITEMS} items: {judging:.2f} s; report after {nights} nights: {reports}")
    return 0


def _crawl(data: Path) -> None:
    """One real crawl of the sample website into `data`."""
    with SiteServer() as server:
        site = build(server.base, AS_OF)
        for page in site.pages.values():
            page.delay = 0.0
        server.start(site)
        write_data(site, server.base, data)
        arguments = ["-a", "agency=demo", "-a", f"data={data}", "-a", f"date={AS_OF}", "-s", f"AUDIT_DB={data / 'audit.db'}"]
        subprocess.run(
            [sys.executable, "-m", "scrapy", "crawl", "agency", *arguments, "-s", "LOG_LEVEL=WARNING"], cwd=ROOT, check=True
        )


def _many_items(task: Assignment) -> Assignment:
    items = task.catalog.items
    many = tuple(dataclasses.replace(items[number % len(items)], row=number + 1) for number in range(ITEMS))
    return dataclasses.replace(task, catalog=dataclasses.replace(task.catalog, items=many))


def _live(store: Store, task: Assignment, nights: int) -> tuple[float, float]:
    """Stores so many nights; bytes that the database grew a night, seconds that a night's end took."""
    first = store.last_run("demo")
    assert first is not None
    answers, pages = store.answers(first.id), store.pages(first.id)
    bodies = {page.sha256: store.page_body(page.sha256) for page in pages}
    before, spent, rules = store.path.stat().st_size, 0.0, load()
    for night in range(1, nights + 1):
        on = AS_OF + dt.timedelta(night)
        at = dt.datetime.combine(on, dt.time(2, 15), dt.UTC)
        run = store.begin_run(agency="demo", site="demo", catalog=task.catalog, as_of=on, asks=task.asks, started=at)
        for page in pages:
            fetched = Fetched(page.url, page.final_url, page.status, at.isoformat(), page.sha256, page.size)
            store.save_page(
                run, fetched, bodies[page.sha256], page.content_type, headers=page.headers, source="revalidated", key=page.url
            )
        for ask, seen in answers:
            if seen is not None:
                store.save_observation(run, ask, seen)
        judged = judgements_of(run, dataclasses.replace(task, today=on), {seen.path: seen for _, seen in answers if seen})
        begun = time.perf_counter()
        store.save_judgements(run, judged)
        store.finish_run(run, requests=len(pages), finished=at)
        settle_agency(store, "demo", rules)
        spent += time.perf_counter() - begun
    store.vacuum()
    return (store.path.stat().st_size - before) / nights, spent / nights


def _seconds(work: object) -> float:
    assert callable(work)
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:2])))
