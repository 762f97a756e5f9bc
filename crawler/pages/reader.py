"""One HTML answer to a `Page`: every reader once over one parsed document."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import urlsplit

from audit.observations import Fetched
from audit.text import squeeze
from crawler.makes import data_calls, tree_calls, tree_links
from crawler.pages.area import area_of
from crawler.pages.articles import is_article_page
from crawler.pages.barriers import barrier, soft_404
from crawler.pages.content import read_body
from crawler.pages.document import Document, decode
from crawler.pages.links import read_crumbs, read_links
from crawler.pages.lists import read_list
from crawler.pages.page import Body, Link, LinksOnDemand, ListBlock, Page
from crawler.pages.written import written_html

_REFRESH = re.compile(r"""^\s*\d*\.?\d*\s*[;,]?\s*(?:url\s*=)?\s*['"]?\s*([^'"\s>]+)""", re.IGNORECASE)
_SCRIPT_JUMP = re.compile(
    r"""(?:location(?:\.href)?\s*=|location\.(?:replace|assign)\s*\(|location\s*\[\s*['"]href['"]\s*\]\s*=)\s*['"]([^'"]+)['"]"""
)
_FUNCTION = re.compile(r"function\s*\w*\s*\(\s*(\w*)")
_FRAME_BY_HASH = re.compile(
    r"""(?:\.src\s*=|\.attr\(\s*['"]src['"]\s*,|\.load\(|location(?:\.href)?\s*=)\s*['"]([^'"\s]{2,200})['"]\s*\+\s*[\w.$]{0,40}[hH]ash"""
)
"""frame.src = '/list.do?id=' + location.hash.substr(1): the fragment of the address says which list the page shows."""
_WRITTEN_REFRESH = re.compile(r"""http-equiv=\\?["']?refresh\\?["']?[^>]{0,40}url=\\?["']?([^"'\\>\s]+)""", re.IGNORECASE)
_BY_SCRIPT = re.compile(
    r"queryData\s*=|loadPageData\(|/site/label/|dataproxy\.jsp|window\._CONFIG|ms-repeat|v-for=|\bng-repeat|id=[\"']app[\"']|text/x-handlebars|\$\.(?:ajax|get|post|getJSON)\("
    r"|fetch\(|axios|XMLHttpRequest|/searchList/|\.load\("
)
_DRAWING_WORDS = (
    *(
        "queryData",
        "loadPageData(",
        "/site/label/",
        "dataproxy.jsp",
        "window._CONFIG",
        "ms-repeat",
        "v-for=",
        "ng-repeat",
        "app",
    ),
    *("text/x-handlebars", "$.ajax(", "$.get(", "$.post(", "$.getJSON(", "fetch(", "axios", "XMLHttpRequest", "/searchList/"),
    ".load(",
)
"""The same for `_BY_SCRIPT`."""
# A script that loads a tree's nodes; .treeview() and its like only fold lists that stand in the page.
_MENU_BY_SCRIPT = re.compile(
    r"zTree\.init|columnTree|tree\.jsp|renderChannelTemplate\([^)]*children|load(?:Menu|Tree|Nav)\w*\(|get(?:Menu|Tree|Nav)\w*\("
    r"|init(?:Menu|Tree|Nav)\w*\(|\.jstree\(|\bTREE\s*[:=]\s*\["
)
_MENU_WORDS = (
    *("zTree.init", "columnTree", "tree.jsp", "renderChannelTemplate(", ".jstree(", "TREE"),
    *(verb + what for verb in ("load", "get", "init") for what in ("Menu", "Tree", "Nav")),
)
"""What every spelling of `_MENU_BY_SCRIPT` holds: asked first, because most pages have none."""
_NAMED_IN_SCRIPT = re.compile(r"""[>'"]\s*([\u4e00-\u9fff“”、（）()·]{2,24})\s*[<'"]""")
_SHORT = 40
"""Characters, with white space around: what may name a column."""
_STUB_TEXT = 120
"""A page with less visible text than this (characters) and a jump is a stub, whatever else it holds."""


def read_page(body: bytes, fetched: Fetched, today: dt.date, header_charset: str | None = None, whole: bool = True) -> Page:
    """Reads one HTML answer; never raises on any bytes. `whole` says whether the body came in full.

    `fetched.final_url` is the address that relative links start from.
    """
    text, _, decoded = decode(body, header_charset)
    if urlsplit(fetched.final_url).path.endswith(".js"):
        text = written_html(text)
    document = Document(text, fetched.final_url)
    links = _links(document, text)
    listing = read_list(document, links, today)
    block = read_body(document, links, listing, today)
    visible = document.text(document.body)
    jump = _jump(document, len(visible))
    crumbs = read_crumbs(document)
    drawn = _script_drawn(document, listing, block, links)
    calls = data_calls(document) if not listing.posts or listing.from_comment else ()
    trees = tree_calls(document)
    return Page(
        url=fetched.final_url,
        fetched=fetched,
        title=document.title,
        headings=_headings(document),
        site_name=document.meta("SiteName"),
        column_name=document.meta("ColumnName"),
        column_type=document.meta("ColumnType"),
        article_title=document.meta("ArticleTitle"),
        crumbs=crumbs,
        links=links,
        listing=listing,
        body=block,
        jump=jump,
        soft_404=soft_404(document, listing, block, crumbs),
        script_drawn=drawn,
        menu_by_script=_menu_by_script(document.source) and not any(link.kind == "data" for link in links),
        tree_calls=trees,
        calls=calls,
        whole=whole and decoded,
        barrier=barrier(document, listing, block, links, bool(jump or calls or trees)),
        texts=_short_texts(document),
        text_size=len(visible),
        by_fragment=_by_fragment(document),
    )


def _by_fragment(document: Document) -> str | None:
    scripts = document.scripts
    found = _FRAME_BY_HASH.search(scripts) if "ash" in scripts else None
    return document.resolve(found.group(1)) if found else None


def _links(document: Document, text: str) -> Sequence[Link]:
    """All links of the page; those of an article are not read before somebody asks, who is rare enough to parse it again."""
    if is_article_page(document, area_of(document)):
        url = document.url  # not the document: hundreds of trees would be kept until the end
        return LinksOnDemand(lambda: _all_links(Document(text, url)))
    return _all_links(document)


def _all_links(document: Document) -> tuple[Link, ...]:
    return (*read_links(document), *tree_links(document))


def _menu_by_script(source: str) -> bool:
    return any(word in source for word in _MENU_WORDS) and _MENU_BY_SCRIPT.search(source) is not None


def _short_texts(document: Document) -> tuple[str, ...]:
    """What stands on the page in short: texts, and what pictures, buttons and links say in their attributes."""
    texts = [text for text in document.outline.raw(document.body) or () if len(text) <= _SHORT]
    for element in document.body.iter("a", "img", "input", "area"):
        texts += [value for name in ("title", "alt", "value") if (value := element.get(name)) and len(value) <= _SHORT]
    # A menu that a script draws names its columns in the script, whatever way the script goes about it.
    return (*texts, *_NAMED_IN_SCRIPT.findall(document.scripts))


def _headings(document: Document) -> tuple[str, ...]:
    """Short headings of the body, as the page shows them: h1–h4 and blocks whose class says title."""
    found: list[str] = []
    for element in document.body.iter("h1", "h2", "h3", "h4", "div", "p", "span", "td", "strong", "b"):
        marked = element.tag in ("h1", "h2", "h3", "h4") or _is_titled(element.get("class"))
        if not marked or len(found) >= 40:
            continue
        text = squeeze(document.text(element))
        if 2 <= len(text) <= 40 and document.region(element) in ("content", "menu"):
            found.append(text)
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=4096)
def _is_titled(classes: str | None) -> bool:
    return bool(classes and re.search(r"tit|hd\b|head|lmmc|colname|lm_?name", classes))


def _jump(document: Document, visible: int) -> str | None:
    for tag in document.root.iter("meta"):
        if (tag.get("http-equiv") or "").strip().lower() == "refresh":
            found = _REFRESH.match(tag.get("content") or "")
            # A page that only reloads itself every few minutes names no other address.
            target = document.resolve(found.group(1)) if found and re.search(r"[/.]", found.group(1)) else None
            if target and target.split("#")[0] != document.url:
                return target
    if visible > _STUB_TEXT:
        return None
    for pattern in (_WRITTEN_REFRESH, _SCRIPT_JUMP):
        found = pattern.search(document.source)
        target = document.resolve(found.group(1)) if found and _goes_now(document.source, found) else None
        if target and target.split("#")[0] != document.url:
            return target
    return None


def _goes_now(source: str, found: re.Match[str]) -> bool:
    """Whether a script's jump is made on arrival: not one half of an address (location.href = "?page=" + n), nor what a pager or a
    button does with what it is given (function (pageIndex) { … })."""
    if source[found.end() : found.end() + 12].lstrip().startswith("+"):
        return False
    opened = list(_FUNCTION.finditer(source, max(0, found.start() - 400), found.start()))
    return not opened or not opened[-1].group(1) or "}" in source[opened[-1].end() : found.start()]


def _script_drawn(document: Document, listing: ListBlock, body: Body, links: Sequence[Link]) -> bool:
    if listing.posts or sum(map(len, body.lines)) > 80:
        return False
    if listing.state == "needs_browser":
        return True
    source = document.source
    return any(word in source for word in _DRAWING_WORDS) and _BY_SCRIPT.search(source) is not None and len(links) < 5
