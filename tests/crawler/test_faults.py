"""Whole websites of every make with a fault put in: what was found before may become unseen, never missing.

Each case takes one of the labelled sites, lets one page that the walk needs fail in one of the ways of cms_patterns.md §6, and walks
it again. `FAULTS` many cases a site and seed; more with FAULT_CASES=200 in the environment.
"""

from __future__ import annotations

import os
import random

import pytest

from audit.observations import ColumnAbsent, ColumnSeen, Fetched
from crawler.answers import Unseen, read_answer, refusal
from crawler.errands import Fetch
from evaluation.harness import AS_OF
from tests.crawler.test_labelled_sites import MODULES, answer, prepared

CASES = int(os.environ.get("FAULT_CASES", "1"))
_BLOCK = b"<html><script>$_ts={};</script><body></body></html>"
_NOTICE = "<html><body><h3>系统维护中，请稍后再试</h3></body></html>".encode()
_SHELL = b"<html><head><script src='/app.js'></script></head><body><div id='app'></div></body></html>"


def _failed(kind: str, fetch: Fetch, body: bytes) -> object:
    """The answer in place of the page."""
    if kind in ("timeout", "refused", "dns", "robots", "too_large"):
        return Unseen(fetch.url, kind, "planned")  # type: ignore[arg-type]
    status, content, whole = {
        "500": (500, b"error", True),
        "412": (412, _BLOCK, True),
        "challenge": (200, _BLOCK, True),
        "notice": (200, _NOTICE, True),
        "shell": (200, _SHELL, True),
        "empty": (200, b"", True),
        "cut": (200, body[: len(body) // 3], False),
    }[kind]
    fetched = Fetched(fetch.url, fetch.url, status, "", str(hash(content)), len(content))
    refused = refusal(status, content, "text/html")
    return Unseen(fetch.url, *refused, fetched) if refused else read_answer(content, fetched, AS_OF, None, whole)


KINDS = ("timeout", "refused", "dns", "robots", "too_large", "500", "412", "challenge", "notice", "shell", "empty", "cut")


def missing_after_a_fault(module: str, seed: int) -> list[str]:
    """The columns that were found on the whole site and are called missing when one page fails."""
    dice = random.Random(f"{module}/{seed}")
    site, today, walk = prepared(module)
    bodies: dict[str, bytes] = {}
    while fetches := walk.run():
        for fetch in fetches:
            page = site.pages.get(fetch.url.removeprefix("http://127.0.0.1:9999"))
            bodies[fetch.key] = page.encoded() if page else b""
            walk.receive(fetch, answer(site, fetch, today))
    found = {path for path, seen in walk.observations.items() if isinstance(seen, ColumnSeen)}
    start = next(iter(bodies))
    broken, kind = dice.choice([key for key in bodies if key != start]), dice.choice(KINDS)
    _, _, again = prepared(module)
    while fetches := again.run():
        for fetch in fetches:
            hit = fetch.key == broken
            again.receive(fetch, _failed(kind, fetch, bodies[broken]) if hit else answer(site, fetch, today))  # type: ignore[arg-type]
    return [
        f"{kind} of {broken.splitlines()[0]}: {'/'.join(path)}"
        for path, seen in again.observations.items()
        if path in found and isinstance(seen, ColumnAbsent) and seen.doubt is None
    ]


@pytest.mark.parametrize("module", MODULES)
def test_a_fault_makes_nothing_missing(module: str) -> None:
    assert [line for seed in range(CASES) for line in missing_after_a_fault(module, seed)] == []
