"""A district to review: the sample website audited for real, a past of invented runs, invented neighbours, and the pages served.

For browser tests and pictures. Everything is on loopback; the agencies and their results are invented.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from audit.findings import FreshnessJudgement, Judgement
from audit.store import Store
from evaluation.harness import SiteServer, load
from sample.site import AS_OF

ROOT = Path(__file__).resolve().parent.parent
NEIGHBOURS = (
    ("yl-mzj", "云岭区民政局", 3),
    ("yl-czj", "云岭区财政局", 1),
    ("yl-rsj", "云岭区人力资源和社会保障局", 6),
    ("yl-wlj", "云岭区文化和旅游局", 2),
)


@dataclass(frozen=True)
class District:
    """Where the database and the data folder are, and the sample website."""

    db: Path
    data: Path
    site: str


@contextlib.contextmanager
def district(folder: Path, *, past: int = 12) -> Iterator[District]:
    """Audits the sample website into `folder`, with `past` invented runs before; the website is served meanwhile."""
    with SiteServer(0) as server:
        server.start(load("sample.site", server.base, AS_OF))
        data = _data(folder, server.base)
        trial = folder / "trial.db"
        crawl(trial, data)
        db = folder / "audit.db"
        with Store.open(trial) as seen, Store.open(db) as store:
            run = seen.last_run("demo")
            assert run is not None
            judgements, catalog = seen.judgements(run.id), seen.catalog(run.id)
            for age in range(past, 0, -1):
                _keep(store, "demo", catalog, [_younger(one, age) for one in judgements], AS_OF - dt.timedelta(days=age))
            for name, _, share in NEIGHBOURS:
                _keep(store, name, catalog, [_of(name, one, share) for one in judgements], AS_OF)
        crawl(db, data)
        yield District(db, data, server.base)


def crawl(db: Path, data: Path) -> None:
    """One crawl of the sample agency; raises CalledProcessError where it fails."""
    subprocess.run(
        [sys.executable, "-m", "scrapy", "crawl", "agency", "-a", "agency=demo", "-a", f"data={data}", "-a", f"date={AS_OF}",
         "-s", f"AUDIT_DB={db}", "-s", "LOG_LEVEL=ERROR"],
        cwd=ROOT, check=True, capture_output=True, env={**os.environ, "SCRAPY_SETTINGS_MODULE": "crawler.settings"})  # fmt: skip


def _data(folder: Path, base: str) -> Path:
    data = folder / "data"
    shutil.copytree(ROOT / "catalog_data", data, ignore=shutil.ignore_patterns("sources", "exceptions"))
    text = (ROOT / "catalog_data" / "sites.toml").read_text("utf-8")
    blocks = re.split(r"\n(?=\[)", text)
    own = "\n\n".join(block for block in blocks if re.match(r"\[(sites|agencies)\.demo\b", block))
    own = re.sub(r"http://127\.0\.0\.1:\d+", base, own)
    own = re.sub(r"127\.0\.0\.1:\d+", base.removeprefix("http://"), own)
    more = "\n".join(f'[agencies.{name}]\nname = "{title}"\nsite = "demo"\n' for name, title, _ in NEIGHBOURS)
    (data / "sites.toml").write_text(f"{own}\n\n{more}", "utf-8")
    for name, title, _ in NEIGHBOURS:
        catalog = json.loads((data / "catalogs" / "demo.json").read_text("utf-8"))
        (data / "catalogs" / f"{name}.json").write_text(json.dumps({**catalog, "agency": title}, ensure_ascii=False), "utf-8")
    return data


def _keep(store: Store, agency: str, catalog: Any, judgements: list[Judgement], day: dt.date) -> None:
    started = dt.datetime.combine(day, dt.time(18, 15), dt.UTC)
    run = store.begin_run(agency=agency, site="demo", catalog=catalog, as_of=day, started=started)
    store.save_judgements(run, [replace(one, run=run, agency=agency) for one in judgements])
    store.finish_run(run, requests=101, finished=started + dt.timedelta(minutes=4))


def _younger(judgement: Judgement, age: int) -> Judgement:
    """The judgement as it may have been `age` days ago: some gaps had not arisen, some were there that are mended now."""
    if judgement.verdict == "gap" and judgement.row % 12 < age - 3:
        return replace(judgement, verdict="pass", findings=())
    if judgement.verdict == "pass" and judgement.row % 9 < age - 6:
        return replace(judgement, verdict="unclear", freshness=FreshnessJudgement("unclear", reason="timeout"))
    return judgement


def _of(agency: str, judgement: Judgement, share: int) -> Judgement:
    """The judgement as a neighbour may have it: every `share`-th gap is none, fingerprints are its own."""
    if judgement.verdict == "gap" and judgement.row % 7 < share:
        return replace(judgement, verdict="pass", findings=())
    own = tuple(
        replace(one, fingerprint=hashlib.sha256(f"{agency}{one.fingerprint}".encode()).hexdigest()[:16])
        for one in judgement.findings
    )
    return replace(judgement, findings=own)


@contextlib.contextmanager
def served(settings: Any) -> Iterator[str]:
    """The review pages on a free port of loopback; gives their address."""
    import uvicorn

    from audit.web.app import create_app

    server = uvicorn.Server(uvicorn.Config(create_app(settings), host="127.0.0.1", port=0, log_level="warning"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    until = time.monotonic() + 20
    while not server.started:
        if time.monotonic() > until:
            raise TimeoutError("the review pages did not start within 20 seconds")
        time.sleep(0.02)
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)
