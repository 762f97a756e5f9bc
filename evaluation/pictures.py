"""`make pictures`: the pictures of README.md, taken anew of the sample district in Debian's Chromium."""

from __future__ import annotations

import datetime as dt
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from PIL import Image

from audit.reports import write_report
from audit.reports.gathering import report_data
from audit.store import Store
from audit.store.review import Reviews
from audit.web.settings import Settings
from evaluation.browser import chromium, missing, picture
from evaluation.reviewing import ROOT, District, district, served
from sample.site import AS_OF

DOCS = ROOT / "docs"


def main() -> int:
    """Writes docs/report.png, overview.png and finding.png; 1 where there is no browser."""
    lacking = missing()
    if lacking:
        print(f"error: {lacking}", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="zwgk-pictures-") as folder, district(Path(folder)) as place:
        _review(place)
        report = Path(folder) / "report.html"
        with Store.open(place.db) as store:
            run = store.last_run("demo")
            assert run is not None
            write_report(report_data(store, run, place.data, "http://127.0.0.1:8750"), "html", report)
        with served(Settings(place.db, place.data, today=AS_OF)) as base, chromium(1180, 900) as driver:
            driver.get(report.as_uri())
            _take(driver, "report", 2300)
            driver.get(base)
            _take(driver, "overview", 900)
            driver.get(f"{base}/agency/demo?q=传真号码")
            driver.find_element("css selector", "a.open").click()
            time.sleep(1)
            _take(driver, "finding", 1250)
    return 0


def _review(place: District) -> None:
    """Some work that people have done, so that the pages show how it looks."""
    with Store.open(place.db) as store:
        run = store.last_run("demo")
        assert run is not None
        reviews = Reviews(store)
        marks = [
            (finding.fingerprint, one.row)
            for one in store.judgements(run.id)
            for finding in one.findings
            if finding.severity != "advice"
        ]
        reviews.change("demo", marks[1:4], "li", "confirm", state="confirmed")
        reviews.change("demo", marks[:1], "li", "assign", assignee="办公室 赵（虚构）", due=AS_OF + dt.timedelta(days=14))


def _take(driver: Any, name: str, limit: int) -> None:
    path = DOCS / f"{name}.png"
    picture(driver, path, limit=limit)
    # 256 colours say all that a page of text and plain fills has, at a third of the bytes.
    Image.open(path).convert("RGB").quantize(256, Image.Quantize.FASTOCTREE).save(path, optimize=True)
    print(path.relative_to(ROOT))


if __name__ == "__main__":
    sys.exit(main())
