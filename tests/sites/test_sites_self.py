"""The labelled websites of this folder against themselves: links, addresses, rows and dates are what their truths say."""

from __future__ import annotations

import functools
import http.client
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from types import ModuleType
from typing import Any, get_args
from urllib.parse import urljoin, urlsplit

import pytest

from audit.catalog.model import from_json
from audit.findings import ColumnStatus, ElementStatus, FindingKind, FreshStatus, Verdict
from evaluation.harness import Page, Request, Site, SiteServer
from tests.sites import _table_portal, _vsb_portal, table_site, vsb_site

BASE = "http://127.0.0.1:9"
MODULES = (vsb_site, table_site)
HOMES = {vsb_site: _vsb_portal.ME[1], table_site: _table_portal.ME[1]}
LANDMARKS = {"offices": "/o", "guide": "/g", "duties": "/d"}
"""Stand-ins for numbered paths, enough to list the rows."""
each_site = pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rsplit(".", 1)[1])


def items(wanted: Callable[[dict[str, Any]], bool] = lambda truth: True) -> Callable[[Any], Any]:
    """Parametrises over the (module, row) whose truth is `wanted`."""
    rows = [(module, row) for module in MODULES for row, truth in module.truths(BASE, LANDMARKS).items() if wanted(truth)]
    return pytest.mark.parametrize(("module", "row"), rows, ids=[f"{module.NAME}-{row}" for module, row in rows])


@functools.cache
def built(module: ModuleType) -> Site:
    site: Site = module.build(BASE, module.AS_OF)
    return site


def told(module: ModuleType, row: str) -> dict[str, Any]:
    truth: dict[str, Any] = built(module).agencies[0].truth["items"][row]
    return truth


def answer(site: Site, target: str) -> Page:
    """What the server would answer, as `evaluation.harness` looks it up."""
    parts = urlsplit(target)
    page = site.dynamic(Request("GET", parts.path, parts.query, {}, b"")) if site.dynamic else None
    return page or site.pages.get(target) or site.pages.get(parts.path) or site.not_found


def text_of(page: Page) -> str:
    return page.body if isinstance(page.body, str) else ""


class Links(HTMLParser):
    """The addresses of one page that lead somewhere, made absolute by its <base>."""

    def __init__(self, url: str, text: str) -> None:
        super().__init__()
        self.base, self.found = url, []
        self.feed(text)

    found: list[str]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        have = dict(attrs)
        if tag == "base":
            self.base = urljoin(self.base, have.get("href") or "")
        target = {"a": have.get("href"), "option": have.get("value"), "img": have.get("src")}.get(tag)
        if tag == "img" and not re.search(r"/(__local|703|713)/", urljoin(self.base, target or "")):
            return  # decoration is not served
        if tag == "meta" and (have.get("http-equiv") or "").lower() == "refresh":
            target = (have.get("content") or "").split("=", 1)[1]
        if tag == "option" and not re.search(r"\.(htm|asp)", target or ""):
            return
        if target and not target.startswith(("javascript:", "#")):
            self.found.append(urljoin(self.base, target))


def links(path: str, page: Page) -> list[str]:
    found = Links(BASE + path, text_of(page)).found
    return [url.removeprefix(BASE) for url in found if url.startswith(BASE)]


@each_site
def test_it_is_big_enough(module: ModuleType) -> None:
    site = built(module)
    pages = [page for page in site.pages.values() if page.status == 200 and page.content_type == "text/html"]
    assert len(pages) >= 120
    assert len(site.agencies[0].catalog["items"]) >= 20


@each_site
def test_it_is_the_same_every_time(module: ModuleType) -> None:
    again = module.build(BASE, module.AS_OF)
    assert again.pages == built(module).pages
    assert again.agencies == built(module).agencies


@each_site
def test_only_planned_links_are_dead(module: ModuleType) -> None:
    site = built(module)
    dead = {target for path, page in site.pages.items() for target in links(path, page) if answer(site, target).status == 404}
    assert dead == set(module.DEAD)


@each_site
def test_every_page_can_be_reached_from_the_home_page(module: ModuleType) -> None:
    site = built(module)
    seen, todo = {"/"}, ["/"]
    while todo:
        path = todo.pop()
        page = answer(site, path)
        for target in [*links(path, page), *filter(None, [page.headers.get("Location")])]:
            if target not in seen:
                seen.add(target)
                todo.append(target)
    assert set(site.pages) - seen <= {"/index.asp"}


@each_site
def test_the_catalog_is_of_the_contract_and_the_truth_has_its_rows(module: ModuleType) -> None:
    agency = built(module).agencies[0]
    read = from_json(json.dumps(agency.catalog, ensure_ascii=False), module.__name__)
    assert [str(item.row) for item in read.items] == list(agency.truth["items"])
    assert {item.column_raw == "" for item in read.items if not item.columns} == {True}
    separators = {mark for item in read.items for mark in "—->/" if mark in item.column_raw}
    assert separators == set("—->/")


@items()
def test_a_truth_speaks_of_what_is_there(module: ModuleType, row: str) -> None:
    truth = told(module, row)
    catalog = from_json(json.dumps(built(module).agencies[0].catalog), module.__name__)
    item = catalog.items[int(row) - 1]
    names = Counter(leaf.text for leaf in item.leaves())
    assert set(truth.get("elements", {})) <= {name for name, count in names.items() if count == 1}
    for key, words in (("verdict", Verdict), ("freshness", FreshStatus)):
        assert set(_many(truth.get(key, []))) <= set(get_args(words))
    for said in truth.get("elements", {}).values():
        assert set(_many(said)) <= set(get_args(ElementStatus))
    must, never = set(truth["findings"]["must"]), set(truth["findings"]["never"])
    assert must | never <= set(get_args(FindingKind))
    assert not must & never
    assert truth["why"]
    if must:
        assert truth["verdict"] == "gap"
    columns = _many(truth.get("column", []))
    assert all(set(_many(column.get("status", []))) <= set(get_args(ColumnStatus)) for column in columns)
    assert len(columns) in {0, max(1, len(item.columns))}


@items()
def test_truth_addresses_answer(module: ModuleType, row: str) -> None:
    site = built(module)
    for column in _many(told(module, row).get("column", [])):
        for url in column.get("urls", []):
            assert url.startswith(BASE)
            assert answer(site, url.removeprefix(BASE)).status in {200, 302}


@items(lambda truth: "latest_post" in truth)
def test_the_newest_post_is_the_newest_article_of_the_list(module: ModuleType, row: str) -> None:
    truth = told(module, row)
    column = truth["column"]["urls"][0].removeprefix(BASE)
    days = [day for day in article_days(built(module), column) if day]
    assert max(days, default=None) == truth["latest_post"]
    assert all(day <= str(module.AS_OF) for day in days)


@items(lambda truth: truth.get("column") == {"status": "missing"})
def test_a_missing_column_stands_elsewhere_but_not_at_the_bureau(module: ModuleType, row: str) -> None:
    site = built(module)
    name = site.agencies[0].catalog["items"][int(row) - 1]["columns"][0][-1]
    tag = re.compile(rf"<(?:a|A) [^>]*>{name}</")
    assert not tag.search(text_of(site.pages[HOMES[module]]))
    assert any(tag.search(text_of(page)) for page in site.pages.values())


@pytest.mark.parametrize(
    ("module", "label", "path"),
    [
        (vsb_site, "传真", "/zwgk/bmxxgk/swj/jggk.htm"),
        (vsb_site, "电子邮箱", "/zwgk/bmxxgk/swj/jggk.htm"),
        (vsb_site, "籍贯", "/zwgk/bmxxgk/swj/ldxx.htm"),
        (table_site, "办公时间", "/xxgk/show.asp?id=701"),
    ],
)
def test_a_missing_label_has_no_value_in_the_content_but_has_one_elsewhere(module: ModuleType, label: str, path: str) -> None:
    site = built(module)
    main = re.split(r'class="foot"|class=bq', text_of(site.pages[path]))[0]
    value = re.compile(label + r"(?:：|</?T?t?[dD]>)[^<&\s]")
    assert not value.search(main)
    assert any(value.search(text_of(page)) for page in site.pages.values())


@each_site
def test_the_ways_to_answer_are_all_there(module: ModuleType) -> None:
    site = built(module)
    pages = list(site.pages.values())
    assert sum(page.status in {403, 412} for page in pages) == 1
    assert sum(page.status == 200 and bool(re.search("页面不存在", text_of(page))) for page in pages) == 1
    assert sum(page.status == 302 for page in pages) == 2
    assert sum("refresh" in text_of(page).lower()[:300] for page in pages) == 1
    assert {page.delay for page in pages} == {0.0, 1.0}
    assert sum("今天是2026年11月20日 星期五" in text_of(page) for page in pages) > 100


def test_vsb_pages_are_gbk_and_mostly_say_so_in_the_meta_only() -> None:
    pages = [page for page in built(vsb_site).pages.values() if isinstance(page.body, str) and page.body]
    for page in pages:
        text_of(page).encode("gbk")  # raises where a character would be lost
    said = Counter(page.header() for page in pages)
    assert set(said) == {"text/html", "text/html; charset=gbk"}
    assert said["text/html"] > said["text/html; charset=gbk"] > 20


def test_vsb_lists_are_numbered_backwards() -> None:
    pages = built(vsb_site).pages
    first = text_of(pages["/zwgk/bmxxgk/swj/wjfb.htm"])
    assert "_simple_list_gotopage_fun(3," in first
    assert re.search(r'<span class="p_next p_fun"><a href="wjfb/2.htm">下页', first)
    assert '<span class="p_no_d">3</span>' in text_of(pages["/zwgk/bmxxgk/swj/wjfb/1.htm"])


def test_table_lists_put_their_dates_in_differing_places() -> None:
    heads = {
        tuple(re.findall("<TH>([^<\n]+)", text_of(page)))
        for page in built(table_site).pages.values()
        if "<TABLE class=lb" in text_of(page)
    }
    assert {head.index("标题") for head in heads if "标题" in head} >= {0, 1}
    both = [head for head in heads if {"成文日期", "发布日期"} <= set(head)]
    assert {head.index("成文日期") < head.index("发布日期") for head in both} == {True, False}


def test_a_served_site_answers_as_planned() -> None:
    with SiteServer() as server:
        server.start(table_site.build(server.base, table_site.AS_OF))
        home = urlsplit(server.base).netloc
        for target, status in (
            ("/xxgk/list.asp?page=2&id=719", 200),
            ("/xxgk/list.asp?id=719&page=9", 404),
            ("/xxgk/show.asp?id=704", 302),
            ("/xxgk/list.asp?id=711", 412),
        ):
            connection = http.client.HTTPConnection(home, timeout=5)
            connection.request("GET", target)
            assert connection.getresponse().status == status
            connection.close()


def article_days(site: Site, column: str) -> Iterator[str]:
    """The publication days that the articles of a column's main list print, page after page."""
    path, seen = column, set()
    while path and path not in seen:
        seen.add(path)
        page = answer(site, path)
        text = text_of(page)
        rows = "".join(re.findall(r'<li id="line_u.*?</li>|<TABLE class=lb.*?</TABLE>', text, re.DOTALL))
        base = "".join(re.findall(r"<BASE[^>]*>", text))
        for target in links(path, Page(base + rows)):
            day = re.search(r"时间：(\d{4})-(\d\d)-(\d\d)|发布日期：(\d{4})年(\d+)月(\d+)日", text_of(answer(site, target)))
            yield "-".join(part.zfill(2) for part in day.groups() if part) if day else ""
        step = re.search(r'<a href="([^"]+)">(?:下页|下一页)</a>', text, re.IGNORECASE)
        path = urljoin(Links(BASE + path, base).base, step[1]).removeprefix(BASE) if step else ""


def _many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
