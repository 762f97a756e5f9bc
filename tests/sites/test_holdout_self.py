"""The holdout sites prefecture and town hold what they promise: links, truth addresses, catalogs."""

from __future__ import annotations

import importlib
import re
from functools import cache
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest
from lxml import html

from evaluation.harness import Page, Request, Site, load

NAMES = ["prefecture_site", "town_site"]
BASE = "http://127.0.0.1:8099"
KINDS = {"label", "document", "image", "service", "statement"}
UNITS = {None, "working_day", "day", "week", "month", "quarter", "year", "immediate"}
TRIGGERS = {"formed_or_changed", "formed", "decision", "approval", "meeting", "application_received", "published", "none"}
FINDINGS = {"column_missing", "column_empty", "element_missing", "stale", "late_publication", "broken_link", "removed"}
FINDINGS |= {"column_renamed", "column_unreachable", "expiring", "catalog_defect"}
STATES = {"fresh", "stale", "empty", "explained_empty", "undated", "static", "unclear"}
STATUSES = {"found", "renamed", "missing", "unreachable"}
VERDICTS = {"pass", "gap", "unclear", "manual", "exempt"}


def module(name: str) -> Any:
    return importlib.import_module(f"tests.sites.{name}")


@cache
def site(name: str) -> Site:
    return load(f"tests.sites.{name}", BASE, module(name).AS_OF)


def own(url: str) -> str | None:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or parts.netloc != "127.0.0.1:8099":
        return None
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


def answer(found: Site, target: str, hops: int = 6) -> Page:
    path, _, query = target.partition("?")
    page = found.dynamic(Request("GET", path, query, {}, b"")) if found.dynamic else None
    page = page or found.pages.get(target) or found.pages.get(path) or found.not_found
    if page.status in (301, 302) and hops:
        onward = own(urljoin(BASE + target, page.headers["Location"]))
        return answer(found, onward, hops - 1) if onward else page
    return page


def is_html(page: Page) -> bool:
    return "html" in page.content_type and isinstance(page.body, str) and bool(page.body.strip())


def links(target: str, page: Page) -> set[str]:
    body = re.sub(r"<!--.*?-->", "", str(page.body), flags=re.DOTALL)
    tree: Any = html.fromstring(body)
    found: list[str] = tree.xpath("//a/@href | //iframe/@src | //area/@href") + [
        v for v in tree.xpath("//option/@value") if v[:1] in "/h"
    ]
    found += re.findall(r"(?:window\.open|location\.href\s*=|openUrl)\s*\(?\s*['\"]([^'\"+]+)['\"]", body)
    found += re.findall(r"http-equiv=.refresh.[^>]*url=([^'\">]+)", body, re.IGNORECASE)
    found += re.findall(r'"url":\s*"(/[^"]+)"', body)
    return {
        urljoin(BASE + target, f.strip())
        for f in found
        if f.strip() and not f.lower().startswith(("javascript:", "#", "mailto:"))
    }


@pytest.mark.parametrize("name", NAMES)
def test_every_inner_link_answers(name: str) -> None:
    found, dead = site(name), set(module(name).DEAD)
    broken = []
    for target, page in found.pages.items():
        if page.status != 200 or not is_html(page):
            continue
        for link in links(target, page):
            to = own(link)
            if to and to not in dead and answer(found, to).status != 200:
                broken.append((target, to))
    assert not broken, broken[:20]
    assert all(answer(found, target).status != 200 for target in dead)


@pytest.mark.parametrize("name", NAMES)
def test_every_page_can_be_reached(name: str) -> None:
    found = site(name)
    pagers = {t for t in found.pages if re.search(r"(index|list)_\d+\.s?html$", t)}
    seen = {"/", *getattr(module(name), "SCRIPTED", ()), *pagers}
    queue = sorted(seen)
    while queue:
        here = queue.pop()
        page = answer(found, here)
        if is_html(page):
            more = {to for link in links(here, page) if (to := own(link))} - seen
        elif "json" in page.content_type:
            more = {
                to for u in re.findall(r'"url":\s*"([^"]+)"', str(page.body)) if (to := own(urljoin(BASE + here, u)))
            } - seen
        else:
            continue
        seen |= more
        queue += sorted(more)
    lost = [t for t, p in found.pages.items() if t not in seen and p.status == 200 and is_html(p)]
    assert not lost, lost


@pytest.mark.parametrize("name", NAMES)
def test_size(name: str) -> None:
    assert 60 <= sum(is_html(p) and p.status == 200 for p in site(name).pages.values()) <= 150


def leaves(elements: list[dict[str, Any]], parent: str = "") -> set[str]:
    out: set[str] = set()
    for part in elements:
        assert part["kind"] in KINDS
        out |= leaves(part["children"], part["text"]) if part["children"] else {part["text"], f"{parent}/{part['text']}"}
    return out


def many(said: Any) -> set[str]:
    return {said} if isinstance(said, str) else set(said)


@pytest.mark.parametrize("name", NAMES)
def test_truth_and_catalog(name: str) -> None:
    found, dead = site(name), set(module(name).DEAD)
    missing = 0
    for agency in found.agencies:
        items, truths = agency.catalog["items"], agency.truth["items"]
        assert 20 <= len(items) <= 26
        assert [i["row"] for i in items] == list(range(1, len(items) + 1))
        assert set(truths) == {str(i["row"]) for i in items}
        for entry in items:
            said, row = truths[str(entry["row"])], entry["row"]
            assert said["why"], row
            assert entry["deadline"]["unit"] in UNITS, row
            assert entry["deadline"]["trigger"] in TRIGGERS, row
            assert set(said.get("elements", {})) <= leaves(entry["elements"]), row
            assert many(said["verdict"]) <= VERDICTS, row
            columns = said["column"] if isinstance(said["column"], list) else [said["column"]]
            assert len(columns) in (1, len(entry["columns"])), row
            for column in columns:
                missing += column["status"] == "missing"
                assert many(column["status"]) <= STATUSES, row
                for url in column.get("urls", []):
                    to = own(url)
                    assert to, (row, url)
                    assert to in dead or answer(found, to).status == 200, (row, url)
            assert many(said.get("freshness", [])) <= STATES, row
            must, never = set(said["findings"]["must"]), set(said["findings"]["never"])
            assert must | never <= FINDINGS, row
            assert not must & never, row
            day = said.get("latest_post")
            assert day is None or re.fullmatch(r"20\d\d-\d\d-\d\d", day), row
    assert missing == 3


@pytest.mark.parametrize("name", NAMES)
def test_latest_posts_stand_on_the_site(name: str) -> None:
    found = site(name)
    for agency in found.agencies:
        for row, said in agency.truth["items"].items():
            column = said["column"][0] if isinstance(said["column"], list) else said["column"]
            day = said.get("latest_post")
            if day and column.get("urls"):
                bodies = "".join(str(answer(found, own(u) or "/").body) for u in column["urls"])
                bodies += "".join(str(answer(found, t).body) for t in getattr(module(name), "SCRIPTED", ()))
                y, m, d = day.split("-")
                forms = (day, day.replace("-", "/"), day.replace("-", "."), f"{y}年{int(m)}月{int(d)}日", f"{m}-{d}")
                assert any(form in bodies for form in forms), (row, day)
