"""The three blind sites `nfcms shanghai template` against themselves: what their truths say is what they serve."""

from __future__ import annotations

import functools
import json
import re
from collections import Counter
from collections.abc import Callable
from html import unescape
from html.parser import HTMLParser
from types import ModuleType
from typing import Any, get_args
from urllib.parse import urljoin

import pytest

from audit.catalog.model import from_json
from audit.findings import ColumnStatus, ElementStatus, FindingKind, FreshStatus, Verdict
from evaluation.harness import Page, Site, SiteServer, load
from tests.sites import nfcms_site, shanghai_site, template_site

BASE = "http://127.0.0.1:9"
MODULES = (nfcms_site, shanghai_site, template_site)
ARTICLE = re.compile(r"/content/post_\d+\.html$|/\d{8}/t0035_\d+\.html$|/\d{6}/t\d{8}_\d+\.html$")
GUARDS = {nfcms_site: "9", shanghai_site: "10", template_site: "10"}
each_site = pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rsplit(".", 1)[1])

SAID_AS = {
    "办公电话": "办公电话|联系电话",
    "出生年份": "出生年月",
    "内设机构名称": "内设机构名称|股室名称|科室",
    "标准证件照": '<img src="[^"]+" alt="[^"]{2,4}"',
    "公开招聘信息": "公开招聘公告",
    "信息公开指南": "政府信息公开指南",
    "信息公开制度": "政府信息公开制度",
    "信息公开年报": "政府信息公开工作年度报告",
    "信息依申请公开": "依申请公开",
}
"""How a person reads an element where the page words it otherwise."""


@functools.cache
def built(module: ModuleType) -> Site:
    site: Site = module.build(BASE, module.AS_OF)
    return site


def told(module: ModuleType) -> dict[str, dict[str, Any]]:
    items: dict[str, dict[str, Any]] = built(module).agencies[0].truth["items"]
    return items


def items(wanted: Callable[[dict[str, Any]], bool] = lambda truth: True) -> Callable[[Any], Any]:
    """Parametrises over the (module, row) whose truth is `wanted`."""
    rows = [(module, row) for module in MODULES for row, truth in told(module).items() if wanted(truth)]
    return pytest.mark.parametrize(("module", "row"), rows, ids=[f"{m.__name__.rsplit('.', 1)[1]}-{row}" for m, row in rows])


def _many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def answer(site: Site, path: str) -> Page:
    return site.pages.get(path) or site.not_found


def text_of(page: Page) -> str:
    return page.body if isinstance(page.body, str) else ""


class Links(HTMLParser):
    """What one page leads to by links, options and pictures."""

    def __init__(self, url: str, text: str) -> None:
        super().__init__()
        self.url: str = url
        self.found: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        have = dict(attrs)
        target = have.get({"a": "href", "option": "value", "img": "src"}.get(tag, "")) or ""
        if target and not target.startswith("javascript:") and not target.endswith("logo.png"):
            self.found.append(urljoin(self.url, target))


def neighbours(path: str, text: str) -> list[str]:
    """Addresses on this site that a person reaches from the page, by links and by the pager's script."""
    found = [url.removeprefix(BASE) for url in Links(BASE + path, text).found if url.startswith(BASE + "/")]
    if count := re.search(r'pagination\("setPage",1,(\d+)\)', text):
        found += [path.replace("index.html", f"index_{k}.html") for k in range(2, int(count[1]) + 1)]
    if count := re.search(r'createPageHTML\((\d+), 0, "index", "html"\)', text):
        found += [f"{path}index_{k}.html" for k in range(1, int(count[1]))]
    return found


@functools.cache
def walked(module: ModuleType) -> dict[str, Page]:
    """All that can be reached from the home page."""
    site, todo = built(module), ["/"]
    seen = {"/": answer(site, "/")}
    while todo:
        path = todo.pop()
        if seen[path].status != 200:
            continue
        for target in neighbours(path, text_of(seen[path])):
            if target not in seen:
                seen[target] = answer(site, target)
                todo.append(target)
    return seen


def block(module: ModuleType, path: str) -> str:
    """The page between its menu and its footer."""
    text = text_of(answer(built(module), path))
    start = r'<div class="(?:main|col-md-9|zfxxgk_right|Article|zfxxgk_detail)"|<h1 class="title"|<div class="index"'
    foot = r'<footer>|<div class="(?:footer|zfxxgk_foot|links|friend|yqlj)">'
    return re.split(foot, re.split(start, text, maxsplit=1)[-1])[0]


def holdings(module: ModuleType, path: str) -> list[str]:
    """The column's own pages and the articles they list."""
    folder = path.rsplit("/", 1)[0] + "/"
    onward = neighbours(path, text_of(answer(built(module), path)))
    pages = list(dict.fromkeys([path, *(p for p in onward if re.fullmatch(re.escape(folder) + r"index_\d+\.html", p))]))
    found = [p for page in pages for p in Links(BASE + page, block(module, page)).found]
    return [*pages, *dict.fromkeys(url.removeprefix(BASE) for url in found if ARTICLE.search(url))]


def days(module: ModuleType, path: str) -> list[str]:
    """The days that the pages of a list show beside their rows."""
    pages = [p for p in holdings(module, path) if not ARTICLE.search(p)]
    text = "".join(re.sub(r"<h4>.*?</h4>", "", block(module, page)) for page in pages)
    split = [f"{year}-{day}" for day, year in re.findall(r"<div>(\d\d-\d\d)</div><div>(\d{4})</div>", text)]
    return split or re.findall(r">(\d{4}-\d\d-\d\d)<", text)


@each_site
def test_it_is_big_enough_and_the_same_every_time(module: ModuleType) -> None:
    again = module.build(BASE, module.AS_OF)
    assert again.pages == built(module).pages
    assert again.agencies == built(module).agencies
    html = [page for page in walked(module).values() if page.status == 200 and page.content_type == "text/html"]
    assert len(html) >= 200
    assert 12 <= len(built(module).agencies[0].catalog["items"]) <= 14


@each_site
def test_only_planned_links_are_dead_and_one_guard_stands(module: ModuleType) -> None:
    bad = {path: page.status for path, page in walked(module).items() if page.status != 200}
    assert {path for path, status in bad.items() if status == 404} == set(module.DEAD)
    assert len([status for status in bad.values() if status in {403, 412}]) == 1
    assert "unreachable" in _many(told(module)[GUARDS[module]]["column"]["status"])
    assert told(module)[GUARDS[module]]["verdict"] == "unclear"


@each_site
def test_every_page_can_be_reached_from_the_home_page(module: ModuleType) -> None:
    decoration = {"/sitemap.xml", "/images/logo.png"}
    assert set(built(module).pages) - set(walked(module)) - decoration == set()


@each_site
def test_a_page_has_clock_map_and_imprint(module: ModuleType) -> None:
    texts = [text_of(page) for page in walked(module).values() if page.status == 200 and page.content_type == "text/html"]
    for text in texts:
        assert "今天是2026年11月20日 星期五" in text
        assert f"网站标识码：{module.PLACE.code}" in text
        assert "网站地图" in text


@each_site
def test_the_catalog_is_of_the_contract_and_the_truth_has_its_rows(module: ModuleType) -> None:
    agency = built(module).agencies[0]
    read = from_json(json.dumps(agency.catalog, ensure_ascii=False), module.__name__)
    assert [str(item.row) for item in read.items] == list(agency.truth["items"])
    if module is shanghai_site:
        assert all(item.columns == () and item.column_raw == "" for item in read.items)
    if module is template_site:
        assert Counter(item.columns for item in read.items).most_common(1)[0][1] == 12
    if module is nfcms_site:
        assert sum(not item.columns for item in read.items) == 1


@each_site
def test_the_kinds_of_trap_are_all_there(module: ModuleType) -> None:
    truths = list(told(module).values())
    assert sum("missing" in _many(t["column"]["status"]) for t in truths) == 1
    assert [t.get("freshness") for t in truths].count("stale") == 1
    assert sum("explained_empty" in _many(t.get("freshness")) for t in truths) == 1
    assert sum("missing" in t.get("elements", {}).values() for t in truths) == 1


@items()
def test_a_truth_speaks_of_what_is_there(module: ModuleType, row: str) -> None:
    truth = told(module)[row]
    catalog = from_json(json.dumps(built(module).agencies[0].catalog), module.__name__)
    assert set(truth.get("elements", {})) <= {leaf.text for leaf in catalog.items[int(row) - 1].leaves()}
    for key, words in (("verdict", Verdict), ("freshness", FreshStatus)):
        assert set(_many(truth.get(key, []))) <= set(get_args(words))
    assert {word for said in truth.get("elements", {}).values() for word in _many(said)} <= set(get_args(ElementStatus))
    assert set(_many(truth["column"]["status"])) <= set(get_args(ColumnStatus))
    must, never = set(truth["findings"]["must"]), set(truth["findings"]["never"])
    assert must | never <= set(get_args(FindingKind))
    assert not must & never
    assert (truth["verdict"] == "gap") == bool(must)
    assert truth["why"]
    if "missing" not in _many(truth["column"]["status"]):
        assert "column_missing" in never


@items(lambda truth: "urls" in truth["column"])
def test_truth_addresses_answer_and_can_be_reached(module: ModuleType, row: str) -> None:
    for url in told(module)[row]["column"]["urls"]:
        assert walked(module)[url.removeprefix(BASE)].status == 200


@items(lambda truth: "latest_post" in truth)
def test_the_newest_post_is_the_newest_row_of_the_list(module: ModuleType, row: str) -> None:
    path = told(module)[row]["column"]["urls"][0].removeprefix(BASE)
    shown = days(module, path)
    assert max(shown) == told(module)[row]["latest_post"]
    assert len(shown) == len(holdings(module, path)) - sum(not ARTICLE.search(p) for p in holdings(module, path))


@items(lambda truth: bool(truth.get("elements")))
def test_elements_that_may_be_present_are_there(module: ModuleType, row: str) -> None:
    truth = told(module)[row]
    paths = [url.removeprefix(BASE) for url in truth["column"].get("urls", [])]
    text = unescape("\n".join(block(module, page) for path in paths for page in holdings(module, path)))
    for element, said in truth["elements"].items():
        if said != "present":
            continue
        told_as = SAID_AS.get(element) or ".*".join(map(re.escape, re.split("情况", element)))
        assert re.search(told_as, re.sub(r"[ 　]", " ", text)), element


@items(lambda truth: "missing" in truth.get("elements", {}).values())
def test_a_missing_label_has_no_value_in_the_column_but_has_one_elsewhere(module: ModuleType, row: str) -> None:
    truth = told(module)[row]
    label = next(text for text, said in truth["elements"].items() if said == "missing")
    value = re.compile(label + r"(?:：|</td><td>)[^<&\s]")
    for url in truth["column"]["urls"]:
        pages = holdings(module, url.removeprefix(BASE))
        assert not any(value.search(block(module, page)) for page in pages)
    assert sum(bool(value.search(block(module, path))) for path in walked(module)) >= 1


@items(lambda truth: "missing" in _many(truth["column"]["status"]))
def test_a_missing_column_stands_elsewhere_but_not_at_the_agency(module: ModuleType, row: str) -> None:
    item = built(module).agencies[0].catalog["items"][int(row) - 1]
    name = item["columns"][0][-1] if item["columns"] else "信用信息"
    holders = {path for path, page in walked(module).items() if f">{name}<" in text_of(page)}
    mine = {nfcms_site: "/gk/bmxx/swj/", shanghai_site: "/sww_", template_site: "/zfbm/xybj/"}[module]
    assert holders
    assert any(path.startswith(mine) for path in walked(module))
    assert not any(path.startswith(mine) for path in holders)


@pytest.mark.parametrize(
    ("module", "row", "words"),
    [(nfcms_site, "7", "县级河长名录"), (shanghai_site, "5", "录用结果"), (template_site, "9", "“三公”经费管理办法")],
)
def test_one_answer_stands_on_page_2_only(module: ModuleType, row: str, words: str) -> None:
    path = told(module)[row]["column"]["urls"][-1].removeprefix(BASE)
    first, second, *_ = [page for page in holdings(module, path) if not ARTICLE.search(page)]
    assert words in built(module).agencies[0].catalog["items"][int(row) - 1]["content"]
    assert words not in block(module, first)
    assert words in block(module, second)


def test_the_agency_of_the_template_prints_no_mail_address_anywhere() -> None:
    mine = [path for path in walked(template_site) if path.startswith("/zfbm/xybj/")]
    assert len(mine) > 60
    assert not any("电子邮箱" in block(template_site, path) for path in mine)


@items(lambda truth: "explained_empty" in _many(truth.get("freshness")))
def test_an_explained_column_says_so_and_lists_nothing(module: ModuleType, row: str) -> None:
    path = told(module)[row]["column"]["urls"][-1].removeprefix(BASE)
    assert holdings(module, path) == [path]
    assert "本栏目暂无信息" in block(module, path)


@each_site
def test_the_server_hands_the_site_out(module: ModuleType) -> None:
    from urllib.request import urlopen

    with SiteServer(0) as server:
        site = load(module.__name__, server.base, module.AS_OF)
        server.start(site)
        url = next(iter(site.agencies[0].truth["items"].values()))["column"]["urls"][0]
        assert "网站地图" in urlopen(url, timeout=10).read().decode()
