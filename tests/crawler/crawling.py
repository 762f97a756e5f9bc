"""A crawl as its user starts it, and what it stored, in a form in which two runs can be compared."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from audit.findings import judgement_to_dict
from audit.observations import observation_to_json
from audit.store import Store
from evaluation.harness import AS_OF

ROOT = Path(__file__).resolve().parent.parent.parent
SCRAPY = str(Path(sys.executable).with_name("scrapy"))


def command(agency: str, folder: Path, *more: str, database: Path | None = None) -> list[str]:
    """`scrapy crawl agency …` over the data folder `folder`, with `audit.db` in it."""
    where = ["-a", f"agency={agency}", "-a", f"data={folder}", "-a", f"date={AS_OF}"]
    return [
        SCRAPY,
        "crawl",
        "agency",
        *where,
        "-s",
        f"AUDIT_DB={database or folder / 'audit.db'}",
        "-s",
        "LOG_LEVEL=WARNING",
        *more,
    ]


def crawl(agency: str, folder: Path, *more: str, timeout: float = 90, **where: Any) -> subprocess.CompletedProcess[str]:
    """Runs it to its end."""
    return subprocess.run(
        command(agency, folder, *more, **where), cwd=ROOT, capture_output=True, text=True, timeout=timeout, check=False
    )


_TIMES = re.compile(r'"(at|seen_at)":\s*"[^"]*"')


def stored(database: Path, agency: str) -> dict[str, Any]:
    """What the last run of an agency saw and judged, without run ids and times."""
    with Store.open(database) as store:
        run = store.last_run(agency)
        assert run is not None, [one.note for one in store.runs()]
        judgements = [_timeless({**judgement_to_dict(one), "run": ""}) for one in store.judgements(run.id)]
        return {
            "judgements": judgements,
            "observations": sorted(_TIMES.sub('"at":""', observation_to_json(one)) for one in store.observations(run.id)),
            "pages": sorted((page.url, page.sha256, page.status) for page in store.pages(run.id)),
            "posts": sorted((post.url, post.title, str(post.date), post.path) for post in store.posts(agency)),
            "lives": sorted((mark, life.state, life.nights) for mark, life in store.lives(agency).items()),
            "validity": run.validity,
        }


def _timeless(judgement: dict[str, Any]) -> Any:
    return json.loads(_TIMES.sub('"at":""', json.dumps(judgement, ensure_ascii=False)))
