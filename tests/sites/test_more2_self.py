"""The portal, dotnet and tree sites hold together: links answer, catalog and truth name the same items."""

from __future__ import annotations

import importlib
import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest

from evaluation.harness import AS_OF, Site, SiteServer, load

from ._more2_kit import leaves, links

STATUSES = {"found", "renamed", "missing", "unreachable"}
FRESHNESS = {"fresh", "stale", "empty", "explained_empty", "undated", "static", "unclear"}
VERDICTS = {"pass", "gap", "unclear", "manual", "exempt"}
FINDINGS = {"column_missing", "column_empty", "element_missing", "stale", "late_publication", "broken_link", "removed"}


@pytest.fixture(scope="module", params=["portal_site", "dotnet_site", "tree_site"])
def served(request: pytest.FixtureRequest) -> Iterator[tuple[Site, str, set[str]]]:
    module = f"tests.sites.{request.param}"
    with SiteServer() as server:
        site = load(module, server.base)
        server.start(site)
        yield site, server.base, importlib.import_module(module).PLANNED


def _get(url: str) -> tuple[int, bytes]:
    try:
        with urllib.request.urlopen(url, timeout=20) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def _as_list(value: object) -> list:
    return value if isinstance(value, list) else [value]


def test_links_answer(served: tuple[Site, str, set[str]]) -> None:
    site, base, planned = served
    unknown, seen, broken, queue = site.not_found.encoded(), set(), [], [base + "/"]
    home = next((url for url in site.pages if site.pages[url].encoded() == unknown), None)
    while queue:
        url = urldefrag(queue.pop())[0]
        target = url.removeprefix(base)
        if url in seen or not target.startswith("/"):
            continue
        seen.add(url)
        status, body = _get(url)
        if target in planned:
            continue
        if status != 200 or (body == unknown and target != home):
            broken.append(url)
            continue
        text = body.decode("gb18030" if b"gb2312" in body[:600].lower() else "utf-8", "replace")
        if not re.match(r"\s*<", text):
            continue
        queue += [urljoin(url, link) for link in links(text) if urlsplit(urljoin(url, link)).netloc == urlsplit(base).netloc]
    assert broken[:8] == []
    told = {urldefrag(u)[0] for a in site.agencies for t in a.truth["items"].values() for u in t["column"].get("urls", [])}
    assert told - seen == set()
    pages = [url for url, page in site.pages.items() if page.content_type == "text/html"]
    alone = [url for url in pages if base + url not in seen]
    print(f"\n{site.id}: {len(pages)} pages, {len(alone)} only behind pagers and endpoints")


def test_truth_addresses_answer(served: tuple[Site, str, set[str]]) -> None:
    site, base, planned = served
    for agency in site.agencies:
        for row, wanted in agency.truth["items"].items():
            for column in _as_list(wanted.get("column", [])):
                for url in column.get("urls", []):
                    status, body = _get(urldefrag(url)[0])
                    assert status == 200 and body != site.not_found.encoded(), (row, url)
                    assert url.removeprefix(base) not in planned


def test_truth_fits_catalog(served: tuple[Site, str, set[str]]) -> None:
    for agency in served[0].agencies:
        items = {str(item["row"]): item for item in agency.catalog["items"]}
        assert set(items) == set(agency.truth["items"]) and 18 <= len(items) <= 30
        for row, wanted in agency.truth["items"].items():
            names = {leaf["text"] for leaf in leaves(items[row]["elements"])}
            assert set(wanted.get("elements", {})) <= names, row
            for column in _as_list(wanted["column"]):
                assert set(_as_list(column["status"])) <= STATUSES
            assert set(_as_list(wanted.get("freshness", []))) <= FRESHNESS
            assert set(_as_list(wanted["verdict"])) <= VERDICTS
            must, never = (set(wanted["findings"][key]) for key in ("must", "never"))
            assert must <= FINDINGS and never <= FINDINGS and not must & never
            assert wanted["why"]
            told = {"element_missing"} if "missing" in wanted.get("elements", {}).values() else set()
            assert told <= must, row


def test_catalog_shape(served: tuple[Site, str, set[str]]) -> None:
    for agency in served[0].agencies:
        assert set(agency.catalog) == {"title", "agency", "source", "items", "defects"}
        assert [item["row"] for item in agency.catalog["items"]] == list(range(1, len(agency.catalog["items"]) + 1))
        for item in agency.catalog["items"]:
            assert item["columns"] and all(path and all(path) for path in item["columns"])
            assert {"raw", "trigger", "amount", "unit", "every", "by", "long_term", "vague"} == set(item["deadline"])
            assert {leaf["kind"] for leaf in leaves(item["elements"])} <= {"label", "document", "image", "service", "statement"}


def test_enough_of_each_trap(served: tuple[Site, str, set[str]]) -> None:
    for agency in served[0].agencies:
        truths = list(agency.truth["items"].values())
        assert sum(t["column"]["status"] == "missing" for t in truths) >= 3
        assert sum("renamed" in _as_list(t["column"]["status"]) for t in truths) >= 4
        assert sum(t.get("freshness") == "stale" for t in truths) >= 1
        assert sum(t.get("freshness") == "fresh" for t in truths) >= 3


def test_latest_post_stands_in_the_past(served: tuple[Site, str, set[str]]) -> None:
    for agency in served[0].agencies:
        for wanted in agency.truth["items"].values():
            assert (wanted.get("latest_post") or "") <= AS_OF.isoformat()
