"""The blind sites `shandong epoint henan` against themselves: what their truths say is what they serve."""

from __future__ import annotations

import functools
import json
import re
from collections import Counter
from collections.abc import Callable
from html import unescape
from html.parser import HTMLParser
from types import ModuleType
from typing import Any, ClassVar, get_args
from urllib.parse import urljoin, urlsplit

import pytest

from audit.catalog.model import from_json
from audit.findings import ColumnStatus, ElementStatus, FindingKind, FreshStatus, Verdict
from evaluation.harness import Page, Site
from tests.sites import epoint_site, henan_site, shandong_site

BASE = "http://127.0.0.1:9"
MODULES = (shandong_site, epoint_site, henan_site)
ARTICLE = {
    shandong_site: r"/articles/ch\d+/\d{6}/[\w-]{36}\.shtml",
    epoint_site: r"/\d{8}/[\w-]{36}\.html",
    henan_site: r"^/\d{4}/\d\d-\d\d/\d+\.html",
}
GUARD = {shandong_site: 403, epoint_site: 503, henan_site: 412}
ROOT = {
    shandong_site: ("/jyj/",),
    epoint_site: ("/004005/004005001/secondpage.html",),
    henan_site: ("/bm/nyncj/index.html", "/bm/nyncj/left.html"),
}
"""Where the agency's own columns are named."""
each_site = pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rsplit(".", 1)[1])


@functools.cache
def built(module: ModuleType) -> Site:
    site: Site = module.build(BASE, module.AS_OF)
    return site


def told(module: ModuleType) -> dict[str, dict[str, Any]]:
    items: dict[str, dict[str, Any]] = built(module).agencies[0].truth["items"]
    return items


def items(wanted: Callable[[dict[str, Any]], bool]) -> Callable[[Any], Any]:
    """Parametrises over the (module, row) whose truth is `wanted`."""
    rows = [(module, row) for module in MODULES for row, truth in told(module).items() if wanted(truth)]
    assert rows
    return pytest.mark.parametrize(("module", "row"), rows, ids=[f"{m.__name__.rsplit('.', 1)[1]}-{row}" for m, row in rows])


def many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def answer(site: Site, path: str) -> Page:
    return site.pages.get(path) or site.not_found


def text_of(page: Page) -> str:
    return page.body if isinstance(page.body, str) else ""


def plain(page: Page) -> str:
    """The text that a person reads, without the parts that stand on every page."""
    body = re.split(r'class="(?:foot|footer|ewb-footer)"', text_of(page))[0]
    return unescape(re.sub(r"<[^>]+>", "", re.sub(r"(?s)<script.*?</script>", "", body, flags=re.I)))


class Links(HTMLParser):
    """What one page leads to by its tags."""

    KEYS: ClassVar[dict[str, str]] = {
        "a": "href",
        "area": "href",
        "option": "value",
        "iframe": "src",
        "script": "src",
        "link": "href",
        "img": "src",
        "td": "background",
    }

    def __init__(self, path: str, text: str) -> None:
        super().__init__()
        self.path = path
        self.found: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        target = dict(attrs).get(self.KEYS.get(tag, "")) or ""
        if target and not target.startswith(("javascript:", "#")):
            url = urljoin(BASE + self.path, target)
            if url.startswith(BASE):
                self.found.append(url.removeprefix(BASE))


def neighbours(path: str, page: Page) -> list[str]:
    text = text_of(page)
    if page.status != 200 or page.content_type != "text/html":
        return []
    found = Links(path, text).found
    if pager := re.search(r'pagesize="(\d+)" pagecount="(\d+)"', text):
        pages = -(-int(pager[2]) // int(pager[1]))
        found += [re.sub(r"index(_\d+)?\.", f"index_{k}.", path) for k in range(1, pages)]
    return found


@functools.cache
def walked(module: ModuleType) -> dict[str, Page]:
    """All that can be reached from the home page."""
    site, todo = built(module), ["/"]
    seen = {"/": answer(site, "/")}
    while todo:
        path = todo.pop()
        for target in neighbours(path, seen[path]):
            if target not in seen:
                seen[target] = answer(site, target)
                todo.append(target)
    return seen


def path_of(url: str) -> str:
    return urlsplit(url).path


def column_pages(module: ModuleType, path: str) -> list[str]:
    """A column's page and the pages after it."""
    stems = {shandong_site: r"$^", epoint_site: r"moreinfo\.html$", henan_site: r"index\.html$"}
    stem = re.sub(stems[module], "", path)
    more = {shandong_site: r"$^", epoint_site: r"\d+\.html", henan_site: r"index_\d+\.html"}[module]
    return [path, *(p for p in walked(module) if p.startswith(stem) and re.fullmatch(more, p.removeprefix(stem)))]


def articles(module: ModuleType, path: str) -> list[str]:
    found: dict[str, None] = {}
    for page in column_pages(module, path):
        main = re.sub(r'(?s)<div class="side-new">.*?</div>', "", text_of(answer(built(module), page)))
        found |= dict.fromkeys(p for p in Links(page, main).found if re.search(ARTICLE[module], p))
    return list(found)


def published(module: ModuleType, path: str) -> str:
    day = re.search(r'name="PubDate" content="([\d-]{10})', text_of(answer(built(module), path)))
    assert day, path
    return day[1]


@each_site
def test_it_is_a_whole_website(module: ModuleType) -> None:
    pages = [page for page in walked(module).values() if page.status == 200 and page.content_type == "text/html"]
    assert len(pages) >= 40
    assert 12 <= len(built(module).agencies[0].catalog["items"]) <= 14
    assert set(built(module).pages) - set(walked(module)) == set()
    clocked = [text_of(page) for page in pages if "今天是2026年11月20日 星期五" in text_of(page)]
    assert len(clocked) > 40
    assert all(f"网站标识码：{module.PLACE.code}" in text for text in clocked)


@each_site
def test_it_is_the_same_every_time(module: ModuleType) -> None:
    again = module.build(BASE, module.AS_OF)
    assert again.pages == built(module).pages
    assert again.agencies == built(module).agencies


@each_site
def test_only_planned_links_are_dead_and_one_guard_stands_in_the_way(module: ModuleType) -> None:
    status = {path: page.status for path, page in walked(module).items() if page.status != 200}
    assert {path for path, code in status.items() if code == 404} == set(module.DEAD)
    assert [code for code in status.values() if code != 404] == [GUARD[module]]


@each_site
def test_the_catalog_is_of_the_contract_and_the_truth_has_its_rows(module: ModuleType) -> None:
    agency = built(module).agencies[0]
    read = from_json(json.dumps(agency.catalog, ensure_ascii=False), module.__name__)
    assert [str(item.row) for item in read.items] == list(agency.truth["items"])
    assert sum(not item.columns for item in read.items) == 1
    for item in read.items:
        truth = agency.truth["items"][str(item.row)]
        assert set(truth.get("elements", {})) <= {leaf.text for leaf in item.leaves()}
        for key, words in (("verdict", Verdict), ("freshness", FreshStatus)):
            assert set(many(truth.get(key, []))) <= set(get_args(words))
        assert {word for said in truth.get("elements", {}).values() for word in many(said)} <= set(get_args(ElementStatus))
        assert set(many(truth["column"]["status"])) <= set(get_args(ColumnStatus))
        must, never = set(truth["findings"]["must"]), set(truth["findings"]["never"])
        assert must | never <= set(get_args(FindingKind))
        assert not must & never
        assert (truth["verdict"] == "gap") == bool(must)


@each_site
def test_the_kinds_of_trap_are_all_there(module: ModuleType) -> None:
    truths = list(told(module).values())
    status = Counter(str(many(t["column"]["status"])[0]) for t in truths)
    assert status["missing"] == status["unreachable"] == 1
    fresh = Counter(many(t.get("freshness", ["none"]))[0] for t in truths)
    assert fresh["stale"] == fresh["empty"] + fresh["explained_empty"] == 1
    assert sum("missing" in t["elements"].values() for t in truths if "elements" in t) == 1
    for truth in truths:
        assert "missing" in many(truth["column"]["status"]) or "column_missing" in truth["findings"]["never"]


@items(lambda truth: "urls" in truth["column"])
def test_truth_addresses_answer_and_can_be_reached(module: ModuleType, row: str) -> None:
    for url in told(module)[row]["column"]["urls"]:
        assert answer(built(module), path_of(url)).status == 200
        assert path_of(url) in walked(module)


@items(lambda truth: "latest_post" in truth)
def test_the_newest_post_is_the_newest_article_of_the_list(module: ModuleType, row: str) -> None:
    truth = told(module)[row]
    days = [published(module, path) for path in articles(module, path_of(truth["column"]["urls"][0]))]
    assert max(days, default=None) == truth["latest_post"]
    assert all(day <= str(module.AS_OF) for day in days)


@items(lambda truth: many(truth.get("freshness"))[0] in ("empty", "explained_empty"))
def test_an_empty_column_says_why_only_where_it_is_explained(module: ModuleType, row: str) -> None:
    path = path_of(told(module)[row]["column"]["urls"][0])
    assert articles(module, path) == []
    assert ("本栏目暂无信息" in text_of(answer(built(module), path))) == (told(module)[row]["freshness"] == "explained_empty")


@items(lambda truth: truth["column"]["status"] == "missing")
def test_a_missing_column_stands_elsewhere_but_not_at_the_agency(module: ModuleType, row: str) -> None:
    name = built(module).agencies[0].catalog["items"][int(row) - 1]["columns"][0][-1]
    holders = {path for path, page in walked(module).items() if f">{name}<" in text_of(page)}
    assert holders
    assert set(ROOT[module]) <= set(walked(module))
    assert not set(ROOT[module]) & holders


@items(lambda truth: "missing" in truth.get("elements", {}).values())
def test_a_missing_label_has_no_value_in_the_column_but_stands_elsewhere(module: ModuleType, row: str) -> None:
    label = next(text for text, said in told(module)[row]["elements"].items() if said == "missing")
    names = {"传真号码": "传真", "邮政编码": "邮编|邮政编码"}.get(label, label)
    assert not re.search(names, plain(answer(built(module), path_of(told(module)[row]["column"]["urls"][0]))))
    assert sum(bool(re.search(names, text_of(page))) for page in walked(module).values()) > 1


SAME = {"传真号码": "传真", "邮政编码": "邮编", "办公电话": "联系电话", "照片": "", "标准证件照": ""}


@items(lambda truth: "present" in truth.get("elements", {}).values())
def test_what_is_present_is_there_to_be_read(module: ModuleType, row: str) -> None:
    """A label stands in the column with a value, a picture is one, a document is named by a title."""
    truth, item = told(module)[row], built(module).agencies[0].catalog["items"][int(row) - 1]
    path = path_of(truth["column"]["urls"][0])
    page = answer(built(module), path)
    words = re.sub(r"[\s　]", "", plain(page))
    titles = [
        re.sub("<[^>]+>", "", hit)
        for p in articles(module, path)
        for hit in re.findall(r"(?is)<title>(.*?)</title>", text_of(answer(built(module), p)))
    ]
    kinds = {
        leaf.text: leaf.kind
        for leaf in from_json(json.dumps(built(module).agencies[0].catalog), "x").items[item["row"] - 1].leaves()
    }
    for text, said in truth["elements"].items():
        if said != "present":
            continue
        if kinds[text] == "image":
            photos = [p for p in Links(path, text_of(page)).found if re.search(r"ld\d\.png", p)]
            assert photos
            assert all(answer(built(module), p).content_type == "image/png" for p in photos)
        elif kinds[text] == "label" or not titles:
            assert text in words or SAME.get(text, "-") in words, text
        else:
            parts = [part for part in re.split("材料|公示|政策|项目|情况|(?<=任职)|(?<=招聘)", text) if part]
            assert any(all(part in title for part in parts) for title in titles), text


def test_rows_past_the_fifteenth_are_hidden_but_there() -> None:
    hidden = [path_of(told(shandong_site)[row]["column"]["urls"][0]) for row in ("4", "8")]
    for path, words in zip(hidden, ("校外培训机构管理办法", "学区划分"), strict=True):
        rows = re.findall(r"(?s)<li class=\"pagedContent\"(.*?)</li>", text_of(answer(built(shandong_site), path)))
        assert len(rows) > shandong_site.PER
        assert [n for n, row in enumerate(rows) if "display:none" in row] == list(range(shandong_site.PER, len(rows)))
        assert next(n for n, row in enumerate(rows) if words in row) >= shandong_site.PER


@pytest.mark.parametrize(
    ("module", "row", "words"),
    [(epoint_site, "3", "扬尘管控办法"), (henan_site, "4", "农药经营许可管理办法"), (henan_site, "8", "保护补贴实施方案")],
)
def test_the_wanted_text_stands_on_the_second_page(module: ModuleType, row: str, words: str) -> None:
    first, *more = column_pages(module, path_of(told(module)[row]["column"]["urls"][0]))
    assert words not in text_of(answer(built(module), first))
    assert sum(words in text_of(answer(built(module), page)) for page in more) == 1


def test_the_bureau_of_shandong_is_reached_by_the_list_of_bureaus_only() -> None:
    site = built(shandong_site)
    outside = [p for p, page in walked(shandong_site).items() if 'href="/jyj/' in text_of(page) and not p.startswith("/jyj/")]
    assert [">部门网站</div>" in text_of(site.pages[path]) for path in outside] == [True]
    assert '<option value="/jyj/">县教育和体育局</option>' in text_of(site.pages["/"])


def test_the_tabs_of_epoint_lead_nowhere_but_their_more_does() -> None:
    page = text_of(built(epoint_site).pages[ROOT[epoint_site][0]])
    assert '<a href="javascript:;">部门文件</a>' in page
    assert ">部门文件<" not in page.replace('<a href="javascript:;">部门文件</a>', "")
    assert [
        path_of(told(epoint_site)[row]["column"]["urls"][0]) in re.findall(r'class="ewb-more" href="([^"]+)"', page)
        for row in "34"
    ] == [True] * 2
    assert not any("位置" in plain(p) for p in walked(epoint_site).values())


def test_henan_is_in_capitals_and_in_gbk() -> None:
    for path, page in built(henan_site).pages.items():
        if page.content_type == "text/html" and page.status == 200:
            assert not re.search(r"<[a-z]", text_of(page)), path
            assert page.encoded().decode("gb18030") == page.body
            assert "charset=gb2312" in text_of(page)
