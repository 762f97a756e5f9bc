"""The websites of the makes 大汉 JCMS, jpaas, 江西集约化 and 开普云 against themselves, read the way their own scripts read them."""

from __future__ import annotations

import ast
import datetime as dt
import functools
import http.client
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any, get_args
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

import pytest

from audit.catalog.model import from_json
from audit.findings import ColumnStatus, ElementStatus, FindingKind, FreshStatus, Verdict
from evaluation.harness import Page, Request, Site, SiteServer
from tests.sites import hanweb_site, jiangxi_site, jpaas_site, ucap_site
from tests.sites._makes_kit_a import Col, Portal

BASE = "http://127.0.0.1:9"
MODULES = (hanweb_site, jpaas_site, jiangxi_site, ucap_site)
each_site = pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rsplit(".", 1)[1])
Drawn = list[tuple[str, str, str]]
"""(title, path, ISO day or "") of the rows that a visitor sees."""


@functools.cache
def site_of(module: ModuleType) -> Site:
    site: Site = module.build(BASE, module.AS_OF)
    return site


@functools.cache
def portal_of(module: ModuleType) -> Portal:
    portal: Portal = module.portal(BASE, module.AS_OF)
    return portal


def truths(module: ModuleType) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = site_of(module).agencies[0].truth["items"]
    return found


def rows_where(wanted: Callable[[dict[str, Any]], bool]) -> pytest.MarkDecorator:
    """Parametrises over the (module, row) whose truth is `wanted`."""
    rows = [(module, row) for module in MODULES for row, told in truths(module).items() if wanted(told)]
    return pytest.mark.parametrize(("module", "row"), rows, ids=[f"{module.PLACE.id}-{row}" for module, row in rows])


def many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def ask(site: Site, target: str, *, form: dict[str, Any] | None = None, referer: str = BASE + "/") -> Page:
    """One answer, looked up as `evaluation.harness` does; `form` makes it a POST."""
    parts = urlsplit(target)
    body = urlencode(form, doseq=True).encode() if form is not None else b""
    headers = {"referer": referer} if referer else {}
    request = Request("GET" if form is None else "POST", parts.path, parts.query, headers, body)
    page = site.dynamic(request) if site.dynamic else None
    return page or site.pages.get(target) or site.pages.get(parts.path) or site.not_found


def text(page: Page) -> str:
    return page.body if isinstance(page.body, str) else ""


def base_of(path: str, markup: str) -> str:
    named = re.search(r'<base href="([^"]+)"', markup)
    return str(urljoin(BASE + path, named[1] if named else ""))


def local(path: str, markup: str, found: Iterator[str] | list[str]) -> list[str]:
    """Addresses of the same site, made absolute by the page's <base>, its address taken off."""
    base = base_of(path, markup)
    urls = [
        urljoin(base, url.replace("&amp;", "&"))
        for url in found
        if "{{" not in url and not url.startswith(("javascript:", "#"))
    ]
    return [url.removeprefix(BASE) for url in urls if url.startswith(BASE)]


def links(path: str, page: Page) -> list[str]:
    """Where a page leads: its anchors, also those inside XML islands, and the addresses of its inline JSON."""
    markup = text(page)
    anchors = re.findall(r"""<a [^>]*?href=["']([^"']+)["']""", markup)
    data = re.findall(r'\{\\"pc\\":\\"([^"\\]+)\\"\}', markup) + re.findall(r'"urls":\{"pc":"([^"]+)"\}', markup)
    return local(path, markup, anchors + data)


# ---------------------------------------------------------------- lists, read as the makes' own scripts do


def drawn(module: ModuleType, path: str) -> Drawn:
    """Every row of a column's list, all its pages."""
    return list(
        {hanweb_site: from_hanweb, jpaas_site: from_jpaas, jiangxi_site: from_jiangxi, ucap_site: from_ucap}[module](path)
    )


ROW = re.compile(
    r"""<(?:li|dd)\b[^>]*>(?:(?!</(?:li|dd)>).)*?<a [^>]*?href=["']([^"']+)["'](?:(?!</(?:li|dd)>).)*""", re.DOTALL
)


def rows_of(markup: str) -> Iterator[tuple[str, str, str]]:
    for hit in ROW.finditer(markup):
        title = re.search(r"""title=["']([^"']+)["']""", hit[0]) or re.search(r"<p>(.*?)</p>|>([^<>]+)</a>", hit[0])
        day = re.search(r"(\d{4})[-/](\d\d)[-/](\d\d)(?:\]|<|$)", hit[0])
        assert title is not None
        yield next(filter(None, title.groups())), hit[1], "-".join(day.groups()) if day else ""


def from_hanweb(path: str) -> Iterator[tuple[str, str, str]]:
    site = site_of(hanweb_site)
    markup = text(ask(site, path))
    asked = dict(parse_qsl(urlsplit(path).query))
    if "number" in asked:
        call = re.search(r"loadDynamic\('([^']+)'\+number\+'([^']+)'", markup)
        assert call is not None
        page, pages = 1, 1
        while page <= pages:
            target = (call[1] + asked["number"] + call[2]).replace("currpage=1", f"currpage={page}")
            answer = text(ask(site, target))
            pages = int(re.search(r"共(\d+)页", answer)[1])  # type: ignore[index]
            yield from rows_of(answer)
            page += 1
        return
    proxy = re.search(r'<nextgroup><!\[CDATA\[<a href="([^"]+)">', markup)
    if proxy is None:
        return
    total, per = (int(re.search(name + r":(\d+)", markup)[1]) for name in ("totalRecord", "perPage"))  # type: ignore[index]
    fields = dict(parse_qsl(urlsplit(proxy[1]).query)) | {"col": "1"}
    for start in range(1, total + 1, per):
        window = f"/module/web/jpage/dataproxy.jsp?startrecord={start}&endrecord={start + per - 1}&perpage={per}"
        answer = text(ask(site, window, form=fields))
        assert f"<totalrecord>{total}</totalrecord>" in answer
        yield from rows_of(answer)


def from_jpaas(path: str) -> Iterator[tuple[str, str, str]]:
    site = site_of(jpaas_site)
    unit = re.search(r'url="([^"]+)" queryData="(\{[^"]+\})"', text(ask(site, path)))
    if unit is None:
        return
    query, page, seen, count = ast.literal_eval(unit[2]), 1, 0, 1
    while seen < count:
        target = unit[1] + "?" + urlencode(query | {"paramJson": json.dumps({"pageNo": page, "pageSize": 15})})
        html = json.loads(text(ask(site, target, referer=BASE + path)))["data"]["html"]
        rows = list(rows_of(html))
        pager = re.search(r'queryData="(\{[^"]+\})"', html)
        assert pager is not None
        count, page, seen = int(ast.literal_eval(pager[1])["count"]), page + 1, seen + len(rows)
        assert rows or not count
        yield from rows


def from_jiangxi(path: str) -> Iterator[tuple[str, str, str]]:
    site = site_of(jiangxi_site)
    call = re.search(r"webSiteCode: \['(\w+)'\], channelCode: \['(\w+)'\].*?perPage: '(\d+)'", text(ask(site, path)), re.DOTALL)
    if call is None:
        return
    page, total = 1, 1
    while (page - 1) * int(call[3]) < total:
        form = {"current": page, "pageSize": call[3], "webSiteCode[]": call[1], "channelCode[]": call[2], "sort": "sortNum"}
        answer = ask(site, "/queryList", form=form)
        if answer.status != 200:
            return
        data = json.loads(text(answer))["data"]
        total, page = data["total"], page + 1
        for hit in data["results"]:
            yield hit["source"]["title"], json.loads(hit["source"]["urls"])["pc"], hit["source"]["pubDate"][:10]


def from_ucap(path: str) -> Iterator[tuple[str, str, str]]:
    site = site_of(ucap_site)
    markup = text(ask(site, path))
    channel = re.search(r"var channelId = '(\w{32})';.*?url: '(/[\w/]+/)' \+ channelId", markup, re.DOTALL)
    if channel:
        page, total, size = 1, 1, 20
        while (page - 1) * size < total:
            query = {"_isAgg": "true", "_isJson": "true", "_pageSize": size, "_template": "index", "page": page}
            data = json.loads(text(ask(site, f"{channel[2]}{channel[1]}?{urlencode(query)}")))["data"]
            total, page = data["total"], page + 1
            for hit in data["results"]:
                yield hit["title"], urljoin(BASE, hit["url"]).removeprefix(BASE), hit["publishedTimeStr"][:10]
        return
    pager = re.search(r"createPageHTML\('page_div',(\d+), 1,'(\w+)','shtml',(\d+)\)", markup)
    for page in range(1, int(pager[1]) + 1) if pager else ():
        target = path if page == 1 else urljoin(path, f"{pager[2]}_{page}.shtml")  # type: ignore[index]
        yield from rows_of(re.findall(r'<div class="gknr_list">.*?</div>', text(ask(site, target)), re.DOTALL)[0])


# ---------------------------------------------------------------- the websites


@each_site
def test_it_is_a_whole_website(module: ModuleType) -> None:
    site, portal = site_of(module), portal_of(module)
    pages = [page for page in site.pages.values() if page.status == 200 and page.content_type == "text/html"]
    assert len(pages) >= 150
    assert sum("今天是2026年11月20日 星期五" in text(page) for page in pages) == len(pages)
    assert all("主办单位：" in text(page) and PLACE_SIGN.search(text(page)) for page in pages)
    assert len(portal.columns["bureaus" if "bureaus" in portal.columns else "bmgk"].kids) == 3
    assert 10 <= len(site.agencies[0].catalog["items"]) <= 16


PLACE_SIGN = re.compile(r"网站标识码：99\d{8}")


@each_site
def test_it_is_the_same_every_time(module: ModuleType) -> None:
    again = module.build(BASE, module.AS_OF)
    assert again.pages == site_of(module).pages
    assert again.agencies == site_of(module).agencies


@each_site
def test_links_resolve_but_the_planned_dead_ones(module: ModuleType) -> None:
    site = site_of(module)
    leads = {target for path, page in site.pages.items() for target in links(path, page)}
    leads |= {path for col in lists(module) for _, path, _ in drawn(module, col.url)}
    assert {target for target in leads if ask(site, target).status == 404} == set(module.DEAD)


@each_site
def test_every_article_can_be_reached_from_the_home_page(module: ModuleType) -> None:
    site = site_of(module)
    seen, todo = {"/"}, ["/"]
    while todo:
        path = todo.pop()
        page = ask(site, path)
        is_column = page.status == 200 and 'name="ArticleTitle"' not in text(page)
        for target in [*links(path, page), *([row[1] for row in drawn(module, path)] if is_column else [])]:
            if target not in seen:
                seen.add(target)
                todo.append(target)
    closed = portal_of(module).columns[jiangxi_site.CLOSED].posts if module is jiangxi_site else []
    served_otherwise = {path for path in site.pages if path.endswith((".js", ".png"))} | {post.url for post in closed}
    static_pages = {path for path in site.pages if re.search(r"_\d\.shtml$", path)}
    assert set(site.pages) - seen - served_otherwise - static_pages == set()


def lists(module: ModuleType) -> list[Col]:
    """The columns with a list whose rows the server gives."""
    portal = portal_of(module)
    return [col for col in portal.columns.values() if col.via and col.code not in getattr(portal, "closed", ())]


@each_site
def test_the_server_gives_each_list_as_its_page_asks_for_it(module: ModuleType) -> None:
    found = lists(module)
    ways = {hanweb_site: {"island", "proxy", "xxgk"}, jpaas_site: {"first", "unit"}, jiangxi_site: {"inline", "query"}}
    assert {col.via for col in found} == ways.get(module, {"static", "common", "search"})
    assert any(len(col.posts) > 20 and col.via in {"proxy", "xxgk", "unit", "query", "common"} for col in found)
    for col in found:
        rows = drawn(module, col.url)
        assert Counter((title, path) for title, path, _ in rows) == Counter((post.title, post.url) for post in col.posts)
        for _, path, day in rows:
            stated = re.search(r'name="PubDate" content="([\d-]{10}) ', text(ask(site_of(module), path)))
            assert stated is not None
            assert day in {stated[1], ""}  # 领导 portraits have no date


@pytest.mark.parametrize(
    ("module", "path"),
    [
        (hanweb_site, "/col/col2310/index.html"), (hanweb_site, None),
        (jpaas_site, None), (jiangxi_site, None), (ucap_site, None),
    ],
)  # fmt: skip
def test_rows_that_only_the_server_has_stand_on_no_page(module: ModuleType, path: str | None) -> None:
    hidden = {"proxy", "xxgk", "unit", "query", "common", "search"}
    for col in lists(module):
        if col.via in hidden and col.posts:
            markup = re.sub(r"<!--.*?-->", "", text(ask(site_of(module), path or col.url)), flags=re.DOTALL)
            assert not any(post.url in markup for post in col.posts)


# ---------------------------------------------------------------- what the servers refuse


def test_hanweb_knows_its_units_and_its_area() -> None:
    site, portal = site_of(hanweb_site), portal_of(hanweb_site)
    proxy = re.search(r'<nextgroup><!\[CDATA\[<a href="([^"]+)">', text(ask(site, portal.columns["money2"].url)))
    assert proxy is not None
    assert text(ask(site, proxy[1])).count("<record>") == 15
    assert text(ask(site, proxy[1].replace("page=1", "page=2"))).count("<record>") == 11
    assert text(ask(site, proxy[1].replace("page=1", "page=9"))).count("<record>") == 0
    for name in ("unitid", "columnid", "webid"):
        assert "<totalrecord>0<" in text(ask(site, re.sub(rf"{name}=\d+", f"{name}=99", proxy[1])))
    right = f"/module/xxgk/search.jsp?divid=div2310&jdid=7&area={hanweb_site.AREA}&standardXxgk=1"
    assert "共22条" in text(ask(site, right + "&infotypeId=B02A"))
    assert "共26条" in text(ask(site, right + "&infotypeId=B02"))  # a parent's number holds its children's rows
    for wrong in ("&infotypeId=Z9", "&infotypeId=B02A&area=11X", "&infotypeId=B02A&divid=div1", "&infotypeId=B02A&jdid=8"):
        assert "共0条" in text(ask(site, right + wrong))


def test_jpaas_wants_a_referer_and_the_right_unit() -> None:
    site = site_of(jpaas_site)
    unit = re.search(r'url="([^"]+)" queryData="(\{[^"]+\})"', text(ask(site, portal_of(jpaas_site).columns["zcwj"].url)))
    assert unit is not None
    query = ast.literal_eval(unit[2])
    assert ask(site, f"{unit[1]}?{urlencode(query)}", referer="").status == 403
    assert json.loads(text(ask(site, f"{unit[1]}?{urlencode(query)}")))["data"]["html"].count("<li ") == 15
    big = query | {"paramJson": '{"pageNo":1,"pageSize":20}'}
    assert json.loads(text(ask(site, f"{unit[1]}?{urlencode(big)}")))["data"]["html"].count("<li ") == 20
    for wrong in ("pageId", "tagId", "webId", "tplSetId", "parseType"):
        answer = json.loads(text(ask(site, f"{unit[1]}?{urlencode(query | {wrong: 'x'})}")))
        assert answer["success"] is False
        assert answer["data"] is None


def test_the_children_of_a_jpaas_column_come_by_the_gateway_only() -> None:
    site, cols = site_of(jpaas_site), portal_of(jpaas_site).columns
    markup = text(ask(site, cols["aqsc"].url))
    assert cols["sgdc"].url not in markup
    unit = re.search(r'url="([^"]+)" queryData="(\{[^"]+\})"', markup)
    assert unit is not None
    html = json.loads(text(ask(site, f"{unit[1]}?{urlencode(ast.literal_eval(unit[2]))}")))["data"]["html"]
    assert f'<a href="{cols["sgdc"].url}">事故调查处理</a>' in html


def test_jiangxi_takes_a_post_for_known_channels_only() -> None:
    site, cols = site_of(jiangxi_site), portal_of(jiangxi_site).columns
    form = {"current": 2, "pageSize": 15, "webSiteCode[]": "tyxrmzf", "channelCode[]": cols["zcwj"].code}
    data = json.loads(text(ask(site, "/queryList", form=form)))["data"]
    assert (data["total"], len(data["results"])) == (22, 7)
    assert ask(site, "/queryList?" + urlencode(form)).status == 405
    assert json.loads(text(ask(site, "/queryList", form=form | {"channelCode[]": "col1"})))["data"]["total"] == 0
    assert json.loads(text(ask(site, "/queryList", form=form | {"webSiteCode[]": "other"})))["data"]["total"] == 0
    assert json.loads(text(ask(site, "/queryList", form={"current": 1})))["code"] == 500
    assert ask(site, "/queryList", form=form | {"channelCode[]": cols[jiangxi_site.CLOSED].code}).status == 502


def test_jiangxi_pages_are_relative_to_their_base_and_drawn_from_json() -> None:
    site, cols = site_of(jiangxi_site), portal_of(jiangxi_site).columns
    markup = text(ask(site, cols["zcjd"].url))
    assert '<base href="/tyxrmzf/" />' in markup
    assert not re.search(r'href="/tyxrmzf/[^"]', markup)
    statically = set(re.findall(r'<a [^>]*href="(col/[^"]+)"', markup))
    assert statically == {col.url.removeprefix("/tyxrmzf/") for col in portal_of(jiangxi_site).foot}  # neither crumb nor menu
    crumbs = re.search(r"renderChannelTemplate\('div491845', \((\{.*\})\)\.crumbs", markup)
    menu = re.search(r"renderChannelTemplate\('subMenu', \((\{.*\})\)\.children", markup)
    rows = re.search(r"articleList: (\[.*\]) \}", markup)
    assert crumbs and menu and rows
    assert [step["name"] for step in json.loads(crumbs[1])["crumbs"]] == [
        "政务公开",
        "部门信息公开",
        "县农业农村局",
        "政策法规",
        "政策解读",
    ]
    assert [kid["name"] for kid in json.loads(menu[1])["children"]] == ["政策文件", "政策解读"]
    assert len(json.loads(rows[1])) == 15
    assert json.loads(crumbs[1])["articleCount"] == 16


def test_ucap_answers_for_its_channels_by_their_own_service() -> None:
    site, cols = site_of(ucap_site), portal_of(ucap_site).columns
    page = text(ask(site, cols["tzgg"].url))
    channel = re.search(r"var channelId = '(\w{32})'", page)
    assert channel is not None
    target = f"/common/search/{channel[1]}?_isAgg=true&_isJson=true&_pageSize=10&_template=index&page=3"
    data = json.loads(text(ask(site, target)))["data"]
    assert (data["total"], len(data["results"])) == (28, 8)
    assert data["results"][0]["url"].startswith("//127.0.0.1:9/slx/")
    assert ask(site, f"/searchList/{channel[1]}?_isJson=true").status == 404
    assert ask(site, "/common/search/" + "0" * 32 + "?_isJson=true").status == 404
    assert "results" not in text(ask(site, target.replace("_isJson=true", "_isJson=false")))


# ---------------------------------------------------------------- the truths


@each_site
def test_the_catalog_is_of_the_contract_and_the_truth_has_its_rows(module: ModuleType) -> None:
    agency = site_of(module).agencies[0]
    read = from_json(json.dumps(agency.catalog, ensure_ascii=False), module.__name__)
    assert [str(item.row) for item in read.items] == list(agency.truth["items"])
    assert all(item.columns and all(segment for column in item.columns for segment in column) for item in read.items)
    for item in read.items:
        printed = re.split(r"[—>/-]", item.column_raw)
        assert tuple(part for part in printed if part != module.PLACE.site) == item.columns[0]


@rows_where(lambda told: True)
def test_a_truth_speaks_of_what_is_there(module: ModuleType, row: str) -> None:
    told, catalog = truths(module)[row], from_json(json.dumps(site_of(module).agencies[0].catalog), row)
    names = Counter(leaf.text for leaf in catalog.items[int(row) - 1].leaves())
    assert set(told.get("elements", {})) <= {name for name, count in names.items() if count == 1}
    assert set(many(told.get("verdict", []))) <= set(get_args(Verdict))
    assert set(many(told.get("freshness", []))) <= set(get_args(FreshStatus))
    for said in told.get("elements", {}).values():
        assert set(many(said)) <= set(get_args(ElementStatus))
    assert set(many(told.get("column", {}).get("status", []))) <= set(get_args(ColumnStatus))
    must, never = set(told["findings"]["must"]), set(told["findings"]["never"])
    assert must | never <= set(get_args(FindingKind))
    assert not must & never
    assert bool(must) == (told["verdict"] == "gap")
    assert told["why"]
    status = set(many(told.get("column", {}).get("status", [])))
    assert "column_missing" in (must if status == {"missing"} else never)  # nothing that is there may be called missing


@rows_where(lambda told: bool(told.get("column", {}).get("urls")))
def test_truth_addresses_answer(module: ModuleType, row: str) -> None:
    for url in truths(module)[row]["column"]["urls"]:
        assert url.startswith(BASE + "/")
        assert ask(site_of(module), url.removeprefix(BASE)).status == 200


@rows_where(lambda told: "latest_post" in told)
def test_the_newest_post_is_the_newest_row(module: ModuleType, row: str) -> None:
    told = truths(module)[row]
    rows = drawn(module, told["column"]["urls"][0].removeprefix(BASE))
    assert max((day for _, _, day in rows), default=None) == told["latest_post"]
    assert all(dt.date.fromisoformat(day) <= module.AS_OF for _, _, day in rows)


@rows_where(lambda told: told.get("freshness") in ("empty", "explained_empty"))
def test_an_empty_column_is_empty_and_the_explained_one_says_so(module: ModuleType, row: str) -> None:
    told = truths(module)[row]
    path = told["column"]["urls"][0].removeprefix(BASE)
    assert drawn(module, path) == []
    said = re.search(r"<p>(?:说明|情况说明|备注)：[^<]*(?:暂无|无相关信息|无此类信息)", text(ask(site_of(module), path)))
    assert bool(said) == (told["freshness"] == "explained_empty")
    assert "最新信息" in text(ask(site_of(module), path)) or module is jiangxi_site


@rows_where(lambda told: told.get("column") == {"status": "missing"})
def test_a_missing_column_stands_at_other_bureaus_only(module: ModuleType, row: str) -> None:
    portal = portal_of(module)
    path = site_of(module).agencies[0].catalog["items"][int(row) - 1]["columns"][0]
    found = [col for col in portal.columns.values() if path[-1] in col.name or col.name in path[-1]]
    assert found
    assert all(path[2] not in [step.name for step in col.trail()] for col in found)


@rows_where(lambda told: told.get("column") == {"status": "unreachable"})
def test_a_guard_stands_before_an_unreachable_column(module: ModuleType, row: str) -> None:
    portal = portal_of(module)
    path = site_of(module).agencies[0].catalog["items"][int(row) - 1]["columns"][0]
    found = [col for col in portal.columns.values() if [step.name for step in col.trail()][1:4] == path[:3]]
    assert [ask(site_of(module), col.url).status for col in found if col.url and col.name == path[-1]] in ([403], [412])
    assert sum(page.status in {403, 412} for page in site_of(module).pages.values()) == 1


def content_of(module: ModuleType, told: dict[str, Any]) -> tuple[list[str], str]:
    """What an auditor reads for an item: the names of its posts and files, and the text of its pages without the footer."""
    column = told["column"]["urls"][0].removeprefix(BASE)
    rows = drawn(module, column)
    pages = [text(ask(site_of(module), path)) for path in [column, *(path for _, path, _ in rows)]]
    bodies = "".join(re.split(r'<div class="foot(?:er)?">', page)[0] for page in pages)
    files = re.findall(r"<a [^>]*>([^<]+\.(?:doc|xls|pdf))</a>", bodies)
    return [title for title, _, _ in rows] + files, bodies


def spelled(wanted: str, title: str) -> bool:
    """All characters of a document's name stand in the title in that order (年度 and 材料 may be left out)."""
    return (
        re.search(".*".join(re.sub("年度|材料|政策解读", lambda hit: "解读" if "解读" in hit[0] else "", wanted)), title)
        is not None
    )


OTHER_LABELS = {"机构名称": "单位名称", "办公地址": "地址", "办公电话": "联系电话", "办公时间": "工作时间", "邮政编码": "邮编",
                "工作分工": "分管工作", "传真号码": "传真", "主要职责": "工作职责", "标准证件照": "<img", "照片": "<img"}  # fmt: skip


@rows_where(lambda told: bool(told.get("elements")))
def test_elements_stand_where_the_truth_says(module: ModuleType, row: str) -> None:
    told, catalog = truths(module)[row], from_json(json.dumps(site_of(module).agencies[0].catalog), row)
    names, bodies = content_of(module, told)
    for leaf in catalog.items[int(row) - 1].leaves():
        said = told["elements"].get(leaf.text)
        if leaf.kind == "document" and said in ("present", "missing"):
            assert any(spelled(leaf.text, name) for name in names) == (said == "present")
        elif said == "present":
            assert leaf.text in bodies or OTHER_LABELS[leaf.text] in bodies


@pytest.mark.parametrize(
    ("module", "key", "label"),
    [
        (hanweb_site, "duties", "传真"),
        (jpaas_site, "jggk", "电子邮箱"),
        (jiangxi_site, "jgzn", "传真"),
        (ucap_site, "jggk", "监督电话"),
    ],
)
def test_a_missing_label_has_a_value_only_outside_the_content(module: ModuleType, key: str, label: str) -> None:
    site, col = site_of(module), portal_of(module).columns[key]
    path = col.posts[0].url if col.posts else col.url
    content, foot = re.split(r'<div class="foot(?:er)?">', text(ask(site, path)))
    assert not re.search(label + r"(?:：|</td><td>)[^<\s]", content)
    assert re.search(label + "：[^<\\s]", foot)


@pytest.mark.parametrize(
    ("module", "key", "wanted", "per"),
    [
        (hanweb_site, "policy", "临时救助实施细则", 15), (hanweb_site, "money2", "栖川县民政局2026年部门预算", 15),
        (jpaas_site, "zcwj", "行政处罚裁量基准", 15), (jiangxi_site, "zcwj", "设施农业用地管理办法", 15),
        (jiangxi_site, "snbt", "补贴对象名单", 15), (ucap_site, "zcwj", "教师交流轮岗实施办法", 20),
    ],
)  # fmt: skip
def test_what_is_asked_for_stands_on_page_two(module: ModuleType, key: str, wanted: str, per: int) -> None:
    rows = drawn(module, portal_of(module).columns[key].url)
    assert [number // per + 1 for number, (title, _, _) in enumerate(rows) if wanted in title] == [2]


@pytest.mark.parametrize(
    ("module", "keys"),
    [(hanweb_site, ("notes",)), (jpaas_site, ("zcwj", "yjyw")), (jiangxi_site, ("zcwj",)), (ucap_site, ("zcwj", "tzgg"))],
)
def test_pinned_rows_stand_first_and_are_old(module: ModuleType, keys: tuple[str, ...]) -> None:
    for key in keys:
        days = [day for _, _, day in drawn(module, portal_of(module).columns[key].url)]
        assert days[0] < min(days[1:6])


def test_served_sites_answer_as_planned() -> None:
    for module, method, target, headers, body, status in (
        (jiangxi_site, "POST", "/queryList", {"Content-Type": "application/x-www-form-urlencoded"}, "current=1&webSiteCode%5B%5D=tyxrmzf"
         "&channelCode%5B%5D=" + portal_of(jiangxi_site).columns["zcjd"].code, 200),
        (jpaas_site, "GET", jpaas_site.UNIT + "?pageId=1", {}, None, 403),
        (jpaas_site, "GET", jpaas_site.UNIT + "?pageId=1", {"Referer": "http://127.0.0.1/"}, None, 200),
        (hanweb_site, "GET", "/col/col2310/index.html?number=B02A", {}, None, 200),
        (ucap_site, "GET", "/common/search/0", {}, None, 404),
    ):  # fmt: skip
        with SiteServer() as server:
            server.start(module.build(server.base, module.AS_OF))
            connection = http.client.HTTPConnection(urlsplit(server.base).netloc, timeout=5)
            connection.request(method, target, body, headers)
            assert connection.getresponse().status == status
            connection.close()
