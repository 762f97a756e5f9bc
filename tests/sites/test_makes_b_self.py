"""The four blind sites `lonsun gkmlpt siteserver php` against themselves: what their truths say is what they serve."""

from __future__ import annotations

import functools
import http.client
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from html import unescape
from html.parser import HTMLParser
from types import ModuleType
from typing import Any, get_args
from urllib.parse import quote, urlencode, urljoin, urlsplit

import pytest

from audit.catalog.model import from_json
from audit.findings import ColumnStatus, ElementStatus, FindingKind, FreshStatus, Verdict
from evaluation.harness import Page, Request, Site, SiteServer
from tests.sites import gkmlpt_site, lonsun_site, php_site, siteserver_site

BASE = "http://127.0.0.1:9"
MODULES = (lonsun_site, gkmlpt_site, siteserver_site, php_site)
ARTICLE = {
    lonsun_site: r"/public/\d+/\d+\.html|/content/article/\d+",
    gkmlpt_site: r"/content/(?:\d+/\d+/)?post_\d+\.html",
    siteserver_site: r"GkShow\.aspx\?id=\d+",
    php_site: r"/a/\w+/\d{4}/\d{4}/\d+\.html",
}
XHR = {"x-requested-with": "XMLHttpRequest"}
each_site = pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rsplit(".", 1)[1])


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


def answer(site: Site, target: str, method: str = "GET", body: str = "", headers: dict[str, str] = XHR) -> Page:
    """What the server would answer, as `evaluation.harness` looks it up."""
    parts = urlsplit(target)
    asked = parts.path + (f"?{parts.query}" if parts.query else "")
    page = site.dynamic(Request(method, parts.path, parts.query, headers, body.encode())) if site.dynamic else None
    return page or site.pages.get(asked) or site.pages.get(parts.path) or site.not_found


def text_of(page: Page) -> str:
    return page.body if isinstance(page.body, str) else ""


class Links(HTMLParser):
    """What one page leads to by tags: links, options, frames, scripts, styles, a refresh."""

    def __init__(self, url: str, text: str) -> None:
        super().__init__()
        self.url: str = url
        self.found: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        have = dict(attrs)
        key = {"a": "href", "option": "value", "iframe": "src", "script": "src", "link": "href"}.get(tag, "")
        target = have.get(key) or ""
        if tag == "img" and not re.search("logo", have.get("src") or "logo"):
            target = have["src"] or ""  # photographs are served, decoration is not
        if tag == "meta" and (have.get("http-equiv") or "").lower() == "refresh":
            target = (have.get("content") or "").split("=", 1)[1]
        if target and not target.startswith(("javascript:", "#")):
            self.found.append(urljoin(self.url, target))


def scripted(path: str, text: str) -> Iterator[str]:
    """What one page leads to by its scripts, as a person sees it in the network panel."""
    yield from re.findall(r"\.load\('([^']+)'\)", text)
    yield from (unescape(url) for url in re.findall(r'document\.write\(\'<li><a href="([^"]+)"', text))
    yield from (urljoin(path, url) for url in re.findall(r'[{,]url:"([^"]+)",target:', text))
    yield from re.findall(r'getJSON\("(/site/label/8888\?[^"]+)"', text)
    yield from (node["htmlPath"] for node in json.loads(text)) if text.startswith('[{"id"') else ()
    yield from (url.replace("pageIndex=", "pageIndex=1") for url in labels_asked(text))
    if config := re.search(r"APP_URL:'([^']*)',SID:'(\d+)'.*?TREE:(\[.*?\])\}</script>", text):
        for node in nodes(json.loads(config[3])):
            yield node["jump_url"] or f"{config[1]}/gkmlpt/api/all/{node['id']}?page=1&sid={config[2]}"
    if "/gkmlpt/api/all/" in path and text.startswith("{"):
        rows = json.loads(text)["articles"]
        yield from (row["url"] for row in rows)
        yield from [re.sub(r"page=(\d+)", lambda k: f"page={int(k[1]) + 1}", path)] if len(rows) == gkmlpt_site.PER else ()
    yield from (f"{path}&page={k}" for k in re.findall(r"__doPostBack\('AspNetPager1','(\d+)'\)", text) if "page=" not in path)
    if count := re.search(r"Ls\.pagination\(.*\{currPage: 1,pageCount: (\d+)", text):
        jump = re.search(r"location\.href='([^']+)'\+pageIndex", text)
        stem = jump[1] if jump else path.replace("pageIndex=1&", "") + "&pageIndex="
        yield from (f"{stem}{k}" for k in range(2, int(count[1]) + 1))


def labels_asked(text: str) -> Iterator[str]:
    """LonSun's list requests, page number open: written out, or with the parameters in an object."""
    yield from re.findall(r'var url="(/site/label/8888\?[^"]+)"', text)
    for data in re.findall(r'var params=\{(labelName:"publicInfoList".*?)\};', text):
        pairs = re.findall(r'(\w+):("[^"]*"|\w+)', data)
        yield "/site/label/8888?" + urlencode(
            [(k, "" if k == "pageIndex" else v.strip('"')) for k, v in pairs], quote_via=quote
        )


def nodes(tree: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for node in tree:
        yield node
        yield from nodes(node["children"])


def neighbours(path: str, page: Page) -> Iterator[str]:
    text = text_of(page)
    if location := page.headers.get("Location"):
        yield location
    if page.status == 200:
        for url in [*Links(BASE + path, text).found, *(urljoin(BASE + path, target) for target in scripted(path, text))]:
            if url.startswith(BASE):
                yield url.removeprefix(BASE)


@functools.cache
def walked(module: ModuleType) -> dict[str, Page]:
    """All that can be reached from the home page, by address without fragment."""
    site, todo = built(module), ["/"]
    seen = {"/": answer(site, "/")}
    while todo:
        path = todo.pop()
        for target in (url.partition("#")[0] for url in neighbours(path, seen[path])):
            if target not in seen:
                seen[target] = answer(site, target)
                todo.append(target)
    return seen


@each_site
def test_it_is_big_enough(module: ModuleType) -> None:
    pages = [page for page in walked(module).values() if page.status == 200 and page.content_type == "text/html"]
    assert len(pages) >= 100
    assert 10 <= len(built(module).agencies[0].catalog["items"]) <= 14


@each_site
def test_it_is_the_same_every_time(module: ModuleType) -> None:
    again = module.build(BASE, module.AS_OF)
    assert again.pages == built(module).pages
    assert again.agencies == built(module).agencies
    assert all(answer(again, path) == page for path, page in walked(module).items())


@each_site
def test_only_planned_links_are_dead(module: ModuleType) -> None:
    assert {path for path, page in walked(module).items() if page.status >= 404 and page.status != 412} == set(module.DEAD)


@each_site
def test_every_page_can_be_reached_from_the_home_page(module: ModuleType) -> None:
    assert set(built(module).pages) - set(walked(module)) - {"/gkmlpt/index", "/index.html"} == set()


@each_site
def test_one_guard_stands_in_the_way(module: ModuleType) -> None:
    guards = [path for path, page in walked(module).items() if page.status in {403, 412}]
    assert len(guards) == 1
    unreachable = [t for t in told(module).values() if "unreachable" in _many(t.get("column", {}).get("status"))]
    assert [truth["verdict"] for truth in unreachable] == ["unclear"]


@each_site
def test_a_page_has_clock_and_imprint(module: ModuleType) -> None:
    pages = [text_of(p) for p in walked(module).values() if "<body" in text_of(p) and "网站地图" in text_of(p)]
    assert len(pages) > 100
    for text in pages:
        assert "今天是2026年11月20日 星期五" in text
        assert f"网站标识码：{module.PLACE.code}" in text


@each_site
def test_the_catalog_is_of_the_contract_and_the_truth_has_its_rows(module: ModuleType) -> None:
    agency = built(module).agencies[0]
    read = from_json(json.dumps(agency.catalog, ensure_ascii=False), module.__name__)
    assert [str(item.row) for item in read.items] == list(agency.truth["items"])
    assert len({mark for item in read.items for mark in "—->/" if mark in item.column_raw}) >= 2
    assert len({len(path) for item in read.items for path in item.columns}) >= 3


@each_site
def test_the_kinds_of_trap_are_all_there(module: ModuleType) -> None:
    truths = list(told(module).values())
    status = Counter(str(_many(t["column"]["status"])[0]) for t in truths)
    assert status["missing"] == 1
    assert status["unreachable"] == 1
    assert sum("renamed" in _many(t["column"]["status"]) for t in truths) >= 2
    fresh = Counter(_many(t.get("freshness", ["none"]))[0] for t in truths)
    assert fresh["stale"] == 1
    assert fresh["empty"] + fresh["explained_empty"] == 1
    assert sum("missing" in t["elements"].values() for t in truths if "elements" in t) == 1


@items()
def test_a_truth_speaks_of_what_is_there(module: ModuleType, row: str) -> None:
    truth = told(module)[row]
    catalog = from_json(json.dumps(built(module).agencies[0].catalog), module.__name__)
    names = Counter(leaf.text for leaf in catalog.items[int(row) - 1].leaves())
    assert set(truth.get("elements", {})) <= {name for name, count in names.items() if count == 1}
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
        path, _, fragment = url.removeprefix(BASE).partition("#")
        assert answer(built(module), path).status in {200, 302}
        assert path in walked(module)
        if fragment:
            config = text_of(walked(module)[path])
            assert f'"id":{fragment},' in config


@items(lambda truth: "latest_post" in truth)
def test_the_newest_post_is_the_newest_article_of_the_list(module: ModuleType, row: str) -> None:
    truth = told(module)[row]
    days = [published(module, path) for path in articles(module, truth["column"]["urls"][0].removeprefix(BASE))]
    assert max(days, default=None) == truth["latest_post"]
    assert all(day <= str(module.AS_OF) for day in days)


@items(lambda truth: truth.get("freshness") in ("empty", "explained_empty"))
def test_an_empty_column_has_no_row_and_says_why_only_where_it_is_explained(module: ModuleType, row: str) -> None:
    path = told(module)[row]["column"]["urls"][0].removeprefix(BASE)
    assert articles(module, path) == []
    assert ("本栏目暂无信息" in text_of(answer(built(module), path))) == (told(module)[row]["freshness"] == "explained_empty")


@items(lambda truth: truth["column"]["status"] == "missing")
def test_a_missing_column_stands_elsewhere_but_not_at_the_bureau(module: ModuleType, row: str) -> None:
    name = built(module).agencies[0].catalog["items"][int(row) - 1]["columns"][0][-1]
    holders = [path for path, page in walked(module).items() if f">{name}<" in text_of(page) or f'"{name}"' in text_of(page)]
    assert holders
    mine = {
        lonsun_site: lonsun_site.at_organ(lonsun_site.ME),
        gkmlpt_site: "/lyzjj/gkmlpt/index",
        siteserver_site: "/xxgk/Dept.aspx?deptid=7",
        php_site: php_site.SIDE,
    }
    assert mine[module] in walked(module)
    assert mine[module] not in holders


@items(lambda truth: "missing" in truth.get("elements", {}).values())
def test_a_missing_label_has_no_value_in_the_column_but_has_one_elsewhere(module: ModuleType, row: str) -> None:
    label = next(text for text, said in told(module)[row]["elements"].items() if said == "missing")
    value = re.compile(label + r"(?:[：:]|</td><td>)(?:</strong>)?[^<&\s]")
    path = told(module)[row]["column"]["urls"][-1].removeprefix(BASE)
    content = re.split(r'class="foot|id="foot', text_of(answer(built(module), path)))[0]
    assert "主要职责" in content
    assert not value.search(content)
    assert sum(bool(value.search(text_of(page))) for page in walked(module).values()) > 1


@items(lambda truth: any("present" in _many(said) for said in truth.get("elements", {}).values()))
def test_documents_that_are_present_are_named_in_the_list(module: ModuleType, row: str) -> None:
    """Every `document` element that must be present is inside a title; somewhere in a title, read as a person would."""
    truth, item = told(module)[row], built(module).agencies[0].catalog["items"][int(row) - 1]
    wanted = [
        e["text"] for e in item["elements"] if e.get("kind") == "document" and truth["elements"].get(e["text"]) == "present"
    ]
    path = truth["column"]["urls"][0].removeprefix(BASE)
    seen = [path, answer(built(module), path).headers.get("Location", path)]
    titles = "\n".join(
        re.sub("<[^>]+>", "", text_of(page))
        for page in map(functools.partial(answer, built(module)), [*seen, *articles(module, path)])
    )
    for text in wanted:
        parts = [part for part in re.split("材料|结果|信息|公示", text) if part]
        assert any(all(part in title for part in parts) for title in titles.splitlines()), text


def test_lonsun_labels_honour_their_parameters() -> None:
    site = built(lonsun_site)
    url = next(labels_asked(text_of(answer(site, lonsun_site.at_organ(lonsun_site.ME, "6718711")))))

    def rows(target: str, headers: dict[str, str] = XHR) -> list[str]:
        return re.findall(r'class="title" href="([^"]+)"', text_of(answer(site, target, headers=headers)))

    pages = [rows(url.replace("pageIndex=", f"pageIndex={k}")) for k in (1, 2, 3, 4)]
    assert [len(page) for page in pages] == [15, 15, 8, 0]
    assert len({path for page in pages for path in page}) == 38
    assert "pageCount: 3,showTotal: true,total: 38" in text_of(answer(site, url.replace("pageIndex=", "pageIndex=1")))
    assert rows(url, headers={}) == []
    other = url.replace("organId=6610107", "organId=6610101")
    assert rows(other) and not set(rows(other)) & set(pages[0])
    for wrong in (url.replace("catId=6718711", "catId=1"), url.replace("siteId=6780000", "siteId=1")):
        assert lonsun_site.NONE_SUCH in text_of(answer(site, wrong))
    assert answer(site, url.replace("publicInfoList&", "noSuchLabel&")).status == 500
    assert "2026/10/29" in text_of(answer(site, url.replace("yyyy-MM-dd", quote("yyyy/MM/dd", safe=""))))


def test_lonsun_trees_come_level_by_level() -> None:
    site = built(lonsun_site)
    page = text_of(answer(site, lonsun_site.at_organ(lonsun_site.ME)))
    assert "部门预算" not in page
    ask = re.search(r'getJSON\("([^"]+)"', page)
    assert ask
    told_ = json.loads(text_of(answer(site, ask[1])))
    assert [(node["name"], node["htmlPath"]) for node in told_] == [
        ("部门预算", "/public/column/6610107?type=4&action=list&catId=6718731"),
        ("部门决算", "/public/column/6610107?type=4&action=list&catId=6718732"),
    ]
    assert json.loads(text_of(answer(site, ask[1].replace("6610107", "1")))) == []


def test_gkmlpt_answers_by_category_page_and_sid() -> None:
    site = built(gkmlpt_site)

    def ask(target: str) -> Any:
        return json.loads(text_of(answer(site, target)))

    first, second = (ask(f"/lyzjj/gkmlpt/api/all/752?page={k}&sid=399021") for k in (1, 2))
    assert (len(first["articles"]), len(second["articles"]), first["total"], first["classify"]["post_count"]) == (
        100,
        30,
        96,
        130,
    )
    assert any("施工许可办事指南" in row["title"] for row in second["articles"])
    assert not any("施工许可办事指南" in row["title"] for row in first["articles"])
    for wrong in (
        "/lyzjj/gkmlpt/api/all/752?page=1&sid=399001",
        "/gkmlpt/api/all/752?page=1&sid=399021",
        "/lyzjj/gkmlpt/api/all/9?sid=399021",
    ):
        assert ask(wrong)["articles"] == []
    assert ask("/gkmlpt/api/all/0?page=1&sid=399001")["total"] > 20
    assert not re.search(r"<li\b|<tr\b|post_\d+", text_of(answer(site, "/lyzjj/gkmlpt/index")))


def test_nfcms_pages_are_numbered_from_one() -> None:
    pages = built(gkmlpt_site).pages
    assert 'class="next" href="/lyzjj/gzdt/index_2.html"' in text_of(pages["/lyzjj/gzdt/index.html"])
    assert "/lyzjj/gzdt/index_3.html" in pages
    assert "/lyzjj/gzdt/index_1.html" not in pages


def test_aspnet_posts_back_only_with_its_own_view_state() -> None:
    site = built(siteserver_site)
    page = text_of(answer(site, "/xxgk/GkList.aspx?lmid=131"))
    state = re.search(r'id="__VIEWSTATE" value="([^"]+)"', page)
    assert state and "page=2" not in page
    sent = urlencode({"__EVENTTARGET": "AspNetPager1", "__EVENTARGUMENT": "2", "__VIEWSTATE": state[1]})
    second = answer(site, "/xxgk/GkList.aspx?lmid=131", "POST", sent)
    assert "小学招生范围" in text_of(second)
    assert "小学招生范围" not in page
    assert text_of(second) == text_of(answer(site, "/xxgk/GkList.aspx?lmid=131&page=2"))
    assert answer(site, "/xxgk/GkList.aspx?lmid=750", "POST", sent).status == 500
    assert answer(site, "/xxgk/GkList.aspx?lmid=9").status == 500
    assert "GkList.aspx?lmid=712&amp;page=2" in text_of(answer(site, "/xxgk/GkList.aspx?lmid=712"))


def test_aspnet_bodies_stand_in_frames() -> None:
    site = built(siteserver_site)
    assert 'src="GkList.aspx?lmid=131"' in text_of(answer(site, "/xxgk/Area.aspx?id=131"))
    assert "今天是" not in text_of(answer(site, "/xxgk/GkList.aspx?lmid=131"))
    assert '<td class="rq">2026/11/5</td>' in text_of(answer(site, "/xxgk/GkList.aspx?lmid=712"))


def test_php_bytes_are_gbk_under_a_header_that_says_otherwise() -> None:
    pages = [page for page in walked(php_site).values() if page.content_type == "text/html" and "gb2312" in text_of(page)]
    said = Counter(page.header() for page in pages)
    assert set(said) == {"text/html", "text/html; charset=UTF-8"}
    assert said["text/html; charset=UTF-8"] > said["text/html"] > 50
    for page in pages:
        text_of(page).encode("gbk")  # raises where a character would be lost
    with pytest.raises(UnicodeDecodeError):
        answer(built(php_site), "/main/index.html").encoded().decode("utf-8")


def test_php_pages_are_counted_in_two_ways() -> None:
    site = built(php_site)

    def days(target: str) -> list[str]:
        return re.findall(r"\[(\d{4}-\d\d-\d\d)\]|<small>日期：</small>(\d{4}-\d\d-\d\d)", text_of(answer(site, target)))

    assert days(php_site.empire(162)) == days(php_site.empire(162) + "&page=0")
    assert days(php_site.empire(162)) != days(php_site.empire(162) + "&page=1")
    assert "实施方案" in text_of(answer(site, "/e/action/ListInfo/index.php?page=1&classid=162&totalnum=26"))
    assert "实施方案" not in text_of(answer(site, php_site.empire(162)))
    assert days("/plus/list.php?tid=73") == days("/plus/list.php?tid=73&PageNo=1")
    assert days("/plus/list.php?tid=73") != days("/plus/list.php?tid=73&TotalResult=33&PageNo=2")


def test_php_home_and_menus_take_detours() -> None:
    site = built(php_site)
    assert answer(site, "/").headers["Location"] == "/main/"
    assert "url=index.html" in text_of(answer(site, "/main/"))
    nav = text_of(answer(site, "/main/index.html"))
    assert php_site.NAV[3][1] not in nav
    assert "/inc/menu.js" in nav
    assert "领导介绍" not in text_of(answer(site, php_site.dede(70)))
    assert "领导介绍" in text_of(answer(site, php_site.SIDE))


def test_served_sites_answer_as_planned() -> None:
    for module, target, status in (
        (lonsun_site, lonsun_site.at_organ(lonsun_site.ME, "6718743"), 412),
        (lonsun_site, lonsun_site.at_organ(lonsun_site.ME, "1"), 404),
        (gkmlpt_site, "/lyzjj/gkmlpt/api/all/761?page=1&sid=399021", 403),
        (siteserver_site, "/xxgk/GkList.aspx?lmid=740", 403),
        (php_site, php_site.dede(79), 403),
        (php_site, "/", 302),
    ):
        with SiteServer() as server:
            server.start(module.build(server.base, module.AS_OF))
            connection = http.client.HTTPConnection(urlsplit(server.base).netloc, timeout=5)
            connection.request("GET", target)
            assert connection.getresponse().status == status
            connection.close()


def articles(module: ModuleType, path: str) -> list[str]:
    """The articles of a column's main list, all pages, in the way of the make."""
    site, texts = built(module), list(list_texts(module, path))
    found = [
        urljoin(path, unescape(url))
        for text in texts
        for url in re.findall(rf'(?:href|"url")(?:=|: )"([^"]*(?:{ARTICLE[module]}))"', text)
    ]
    local = [url.removeprefix(BASE) for url in dict.fromkeys(found)]
    assert all(answer(site, url).status == 200 for url in local)
    return local


def list_texts(module: ModuleType, path: str) -> Iterator[str]:
    site = built(module)
    if module is gkmlpt_site and "#" in path:
        prefix, _, node = path.partition("/gkmlpt/index#")
        sid = next(sid for sid, base in gkmlpt_site.BASES.items() if base == prefix)
        targets = [f"{prefix}/gkmlpt/api/all/{node}?page={k}&sid={sid}" for k in range(1, 4)]
    elif module is siteserver_site:
        inner = re.search(r'<iframe name="main" src="([^"]+)"', text_of(answer(site, path)))
        targets = [urljoin(path, inner[1]) if inner else path]
        targets += [f"{targets[0]}&page={k}" for k in range(2, 6)]
    elif module is lonsun_site:
        page = text_of(answer(site, path))
        asked = list(labels_asked(page))
        targets = [f"{path}&pageIndex={k}" for k in range(1, 5)]
        if asked:
            targets = [asked[0].replace("pageIndex=", f"pageIndex={k}") for k in range(1, 5)]
    else:
        targets = [path]
        while step := re.search(r"<a[^>]* href=['\"]([^'\"]+)['\"]>下一页", text_of(answer(site, targets[-1]))):
            targets.append(urljoin(targets[-1], unescape(step[1])))
    block = {
        gkmlpt_site: r'<ul class="news_list">.*?</ul>|^\{.*',
        lonsun_site: r'<div class="xxgk_navli">.*?</div>',
        siteserver_site: r'<table id="GridView1".*?</table>',
        php_site: r'<ul class="e2">.*?</ul>',
    }[module]
    for target in targets:
        yield "".join(re.findall(block, text_of(answer(site, target)), re.DOTALL))


def published(module: ModuleType, path: str) -> str:
    """The publication day that an article prints."""
    text = text_of(answer(built(module), path))
    day = re.search(
        r"发布(?:日期|时间)(?:：|:|</td><td>|:</td><td>)\s*(\d{4})[-/](\d+)[-/](\d+)|时间:</small>(\d{4})-(\d\d)-(\d\d)", text
    )
    assert day, path
    return "-".join(part.zfill(2) for part in day.groups() if part)
