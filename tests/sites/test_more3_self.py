"""The three sites anhui, county and district hold what they promise: links, truth addresses, catalogs."""

from __future__ import annotations

import importlib
import re
from functools import cache
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest
from lxml import html

from evaluation.harness import AS_OF, Page, Request, Site, load

NAMES = ["anhui_site", "county_site", "district_site"]
BASE = "http://127.0.0.1:8099"
KINDS = {"label", "document", "image", "service", "statement"}
UNITS = {None, "working_day", "day", "week", "month", "quarter", "year", "immediate"}
TRIGGERS = {"formed_or_changed", "formed", "decision", "approval", "meeting", "application_received", "published", "none"}
FINDINGS = {"column_missing", "column_empty", "element_missing", "stale", "late_publication", "broken_link", "removed"}
FINDINGS |= {"column_renamed", "column_unreachable", "expiring", "catalog_defect"}
STATES = {"fresh", "stale", "empty", "explained_empty", "undated", "static", "unclear"}


@cache
def site(name: str) -> Site:
    return load(f"tests.sites.{name}", BASE, AS_OF)


def planned(name: str) -> set[str]:
    return set(getattr(importlib.import_module(f"tests.sites.{name}"), "DEAD", ()))


def own(url: str) -> str | None:
    """The path and query of an address of the site itself, whatever its scheme or spelling of the host."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or parts.netloc not in ("127.0.0.1:8099", "localhost:8099"):
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


def text(page: Page) -> str:
    return page.body if isinstance(page.body, str) else ""


def links(target: str, body: str) -> set[str]:
    tree = html.fromstring(re.sub(r"<!--.*?-->", "", body, flags=re.DOTALL).replace('encoding="UTF-8"', ""))
    root = urljoin(BASE + target, (tree.xpath("//base/@href") or [""])[0])
    found = tree.xpath("//a/@href | //iframe/@src | //area/@href") + [v for v in tree.xpath("//option/@value") if v[:1] in "/h"]
    found += [f.get("action") for f in tree.xpath("//form[@action]") if f.get("method", "get").lower() == "get"]
    found += re.findall(r"(?:window\.open|location\.href\s*=|openUrl)\(?['\"]([^'\"+]+)(?<!=)['\"]", body)
    found += re.findall(r"http-equiv=.refresh.[^>]*url=([^'\">]+)", body, re.IGNORECASE)
    return {urljoin(root, f.strip()) for f in found if f.strip() and not f.lower().startswith(("javascript:", "#", "mailto:"))}


@pytest.mark.parametrize("name", NAMES)
def test_every_inner_link_answers(name: str) -> None:
    found, dead = site(name), planned(name)
    broken = []
    for target, page in found.pages.items():
        if page.status != 200 or "html" not in page.content_type or not text(page).strip():
            continue
        for link in links(target, text(page)):
            to = own(link)
            if to and to not in dead and answer(found, to).status != 200:
                broken.append((target, to))
    assert not broken, broken[:20]


@pytest.mark.parametrize("name", NAMES)
def test_every_page_can_be_reached(name: str) -> None:
    found = site(name)
    seen, queue = {"/"}, ["/"]
    for method, path, query, body in getattr(importlib.import_module(f"tests.sites.{name}"), "SCRIPTED", ()):
        assert found.dynamic is not None
        page = found.dynamic(Request(method, path, query, {}, body.encode())) or found.pages[path]
        rows = re.findall(
            r"""(?:href|url|docpuburl)["']?\s*[=:]\s*["']([^"']+)""", text(page).replace('\\"', '"'), re.IGNORECASE
        )
        assert rows, path
        queue += [to for r in rows if (to := own(urljoin(BASE + path, r)))]
    seen |= set(queue)
    while queue:
        here = queue.pop()
        page = answer(found, here)
        if (first := answer(found, here, 0)).status in (301, 302):
            seen.add(own(urljoin(BASE + here, first.headers["Location"])) or "/")
        body = page.body if isinstance(page.body, str) else page.body[-9000:].decode("gb18030", "replace")
        if "html" in page.content_type and body:
            more = {to for link in links(here, body) if (to := own(link))} - seen
            seen |= more
            queue += sorted(more)
    lost = [t for t, p in found.pages.items() if t not in seen and p.status == 200 and "html" in p.content_type]
    hidden = getattr(importlib.import_module(f"tests.sites.{name}"), "HIDDEN", ())
    assert not [t for t in lost if t not in hidden], lost


@pytest.mark.parametrize("name", NAMES)
def test_size_and_planned_dead_links(name: str) -> None:
    found = site(name)
    assert 60 <= sum("html" in p.content_type for p in found.pages.values()) <= 140
    for target in planned(name):
        assert answer(found, target).status != 200, target


def _leaves(elements: list[dict[str, Any]], parent: str = "") -> list[tuple[str, str]]:
    out = []
    for e in elements:
        assert e["kind"] in KINDS, e
        assert e["text"] == e["text"].strip(), e
        out += _leaves(e["children"], e["text"]) if e["children"] else [(parent, e["text"])]
    return out


@pytest.mark.parametrize("name", NAMES)
def test_truth_and_catalog(name: str) -> None:
    found = site(name)
    dead = planned(name)
    for agency in found.agencies:
        items = agency.catalog["items"]
        truths = agency.truth["items"]
        assert 18 <= len(items) <= 30
        assert [i["row"] for i in items] == list(range(1, len(items) + 1))
        assert set(truths) == {str(i["row"]) for i in items}
        assert agency.catalog["agency"] == agency.name
        for entry in items:
            said = truths[str(entry["row"])]
            where = (name, entry["row"])
            assert said["why"], where
            assert entry["levels"][0] == entry["level1"], where
            assert entry["levels"][1] == entry["level2"], where
            assert all(isinstance(c, list) and all(c) for c in entry["columns"]), where
            dl = entry["deadline"]
            assert dl["unit"] in UNITS, where
            assert dl["trigger"] in TRIGGERS, where
            assert dl["by"] is None or re.fullmatch(r"\d\d-\d\d", dl["by"]), where
            names = {t for pair in _leaves(entry["elements"]) for t in (pair[1], "/".join(pair))}
            assert set(said.get("elements", {})) <= names, where
            columns = said.get("column", [])
            columns = columns if isinstance(columns, list) else [columns]
            assert len(columns) <= max(1, len(entry["columns"])), where
            for column in columns:
                for url in column.get("urls", []):
                    to = own(url)
                    assert to, (where, url)
                    assert to in dead or answer(found, to).status == 200, (where, url)
            states = said.get("freshness", [])
            assert set([states] if isinstance(states, str) else states) <= STATES, where
            kinds = said["findings"]
            assert set(kinds["must"]) | set(kinds["never"]) <= FINDINGS, where
            assert not set(kinds["must"]) & set(kinds["never"]), where
            day = said.get("latest_post")
            assert day is None or re.fullmatch(r"2\d{3}-\d\d-\d\d", day), where
