"""The further pages of a list, computed from the page: scripts that draw pagers, numbered links, 下一页.

The formulas are those of cms_patterns.md §3. One rule decides zero- from one-based: a script that says `cur` = 0 on the first
page writes index_1 for page 2 (TRS), one that says 1 writes list_2 (UCAP); a quoted first argument shifts all arguments by one.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from lxml.html import HtmlElement

from audit.text import squeeze
from crawler.addresses import is_article
from crawler.pages.document import Document
from crawler.pages.page import Pager
from crawler.pages.pagerlinks import LAST, MOST, NEXT, by_links, following, pager_anchors, post_back

_CALL = re.compile(r"createPage(?:HTML|Html|List)?\s*\(([^()]{1,200})\)")
_ARGUMENT = re.compile(r"""\s*(?:'([^']*)'|"([^"]*)"|(-?\d+)|([^,'"]+))\s*(?:,|$)""")
_LOADS_MORE = re.compile(r"^(点击|上拉)?(加载|显示)更多(内容|信息|数据)?$")
_SAID = re.compile("页|条|记录|总")
_PAGES_SAID = re.compile(
    r"(?:共|总共|分)\s*[:：]?\s*(\d{1,5})\s*页|(?:/|第\s*\d+\s*/)\s*(\d{1,5})\s*页|"
    r"总页数\s*[:：]?\s*(\d{1,5})|页次\s*[:：]?\s*\d+\s*/\s*(\d{1,5})"
)
_TOTAL_SAID = re.compile(
    r"(?:共有?|总共|合计|总计|总数|总记录数?|记录总数|信息总数)\s*[:：]?\s*(\d{1,7})\s*(?:条|篇|个|项|"
    r"则)?(?!\s*页(?!次)|\d)(?=\s*(?:条|篇|个记录|项|则|记录|信息|$|[,，;；\s]))"
    r"|(?<!\d)(\d{1,7})\s*条(?:记录|信息|数据)"
    r"|\d\s*页[,，/\s]*(\d{1,7})\s*条"
)
_PAGE_NAMES = (
    "countPage",
    "pageCount",
    "maxPage",
    "totalPage",
    "page_count",
    "total_page",
    "logicTotalPage",
    "easysite-total-page",
)
_TOTAL_NAMES = ("m_nRecordCount", "recordCount", "countnum", "totalCount", "dataTotal", "totalRecord", "totalNum", "itemCount")
_PAGES_IN_SCRIPT = re.compile(
    r"\b(?:countPage|pageCount|maxPage|totalPages?|page_count|total_page|logicTotalPage|"
    r"easysite-total-page)\b[\"']?\s*[:=]\s*(?:parseInt\(\s*)?[\"']?(\d{1,5})\b"
)
_TOTAL_IN_SCRIPT = re.compile(
    r"\b(?:m_nRecordCount|recordCount|countnum|totalCount|dataTotal|totalRecords?|totalNum|"
    r"itemCount)\b[\"']?\s*[:=]\s*(?:parseInt\(\s*)?[\"']?(\d{1,7})\b"
)
_CURRENT = re.compile(r"\bcurrentPage\s*[:=]\s*(?:parseInt\(\s*)?[\"']?(\d+)[\"']?\)?\s*(\+\s*1)?")
_STEM_NAMED = re.compile(r"\b(?:PAGE_NAME|m_sPageName|pageName|page_name)\s*[:=]\s*[\"']([\w.-]+)[\"']")
_EXT_NAMED = re.compile(r"\b(?:PAGE_EXT|m_sPageExt|pageExt|page_ext)\s*[:=]\s*[\"']\.?(\w+)[\"']")
_STEM_WRITTEN = re.compile(r"""href=\\?["']([\w./-]+?)\\?["']?\s*["']?\s*\+\s*\\?["']_\\?["']""")
_STATIC_LIMIT = re.compile(r"PageIndex\s*>\s*(\d{1,3})\s*\?")
_STEM_TEMPLATE = re.compile(r"""[`'"]([\w-]+)_\$\{\s*PageIndex\s*\}\.(\w+)""", re.IGNORECASE)
_SET_PAGE = re.compile(r"""pagination\(\s*["']setPage["']\s*,\s*(\d+)\s*,\s*(\d+)""")
_GOES_TO = re.compile(
    r"""location(?:\.href)?\s*=\s*(?:[^;=]{0,60}={2,3}[^;:]{0,60}:\s*)?(["'])([^"'\n]{1,120})\1\s*\+\s*[A-Za-z_][\w.]*\s*(?:\+\s*(["'])([^"'\n]{0,60})\3\s*)?[;})\n]"""
)
_VSB = re.compile(r"_simple_list_gotopage_fun\(\s*(\d+)\s*,")
_LONSUN = re.compile(r"Ls\.pagination\(.{0,600}?pageCount\s*:\s*(\d+)", re.DOTALL)
_LONSUN_ADDRESS = re.compile(r"""location(?:\.href)?\s*=\s*["']([^"']*[?&]pageIndex=)["']""")


@dataclass(frozen=True)
class _Call:
    pages: int
    current: int
    stem: str
    ext: str
    total: int | None
    commented: bool


def read_pager(document: Document, url: str) -> Pager:
    """The pages after the first, with what the page says of their number. `url` is the page's own address.

    An article's own page breaks (createPageHTML(1,0,"t2026…","html")) are no pager. Never raises.
    """
    if _is_article_pager(document, url):
        return Pager()
    said_pages, said_total = _said(document)
    anchors = pager_anchors(document)
    post = post_back(document)
    onward = following(url, anchors)
    for reading in (_by_call, _by_vsb, _by_lonsun, _by_set_page, _by_template, _by_count, _by_attributes):
        pager = reading(document, url, anchors)
        if pager is not None:
            total = said_total if pager.total is None else pager.total
            return Pager(pager.urls, pager.pages or said_pages, total, _all_here(document), following=onward, post=post)
    urls, pages = by_links(document, url, anchors, said_pages)
    urls = urls or _by_address(document, said_pages)
    unread = not urls and post is None and _turned_by_script(document)
    return Pager(urls, said_pages or pages, said_total, _all_here(document), unread, onward, post)


def _by_address(document: Document, said: int | None) -> tuple[str, ...]:
    """A script's function that goes to a page by its number: location.href = p == 1 ? '/kjdt/' : '/kjdt/' + p + '.html'."""
    found = _GOES_TO.search(document.source) if said and said > 1 and "location" in document.source else None
    if not found or not re.search(r"[/?.]", found[2] + (found[4] or "")):
        return ()
    urls = (document.resolve(f"{found[2]}{page}{found[4] or ''}") for page in range(2, min(said or 0, MOST + 1) + 1))
    return tuple(url for url in urls if url)


def _turned_by_script(document: Document) -> bool:
    """Whether a next page is asked for by a script: ASP.NET's post back, a button that loads more rows."""
    if "__doPostBack" not in document.source and "更多" not in document.source:
        return False
    for anchor in document.outline.each(document.body, "a", "button", "span", "div"):
        if len(anchor) > 1 or document.outline.size(anchor)[0] > 12:
            continue
        text = squeeze(document.text(anchor))
        if _LOADS_MORE.match(text) and document.resolve(anchor.get("href") or "") is None:
            return True
        if (
            (NEXT.match(text) or text.isdecimal())
            and "__doPostBack" in (anchor.get("href") or "")
            and not anchor.get("disabled")
        ):
            return True
    return False


def pager_mark(document: Document) -> HtmlElement | None:
    """The element where the pager stands, by which the list before it is known as the paged one; None where there is none."""
    for script in document.body.iter("script"):
        text = script.text or ""
        if len(text) < 12 or not ("createPage" in text or "agination" in text or "countPage" in text):
            continue
        if (
            _CALL.search(text)
            or _LONSUN.search(text)
            or _SET_PAGE.search(text)
            or ("countPage" in text and "document.write" in text)
        ):
            return script
    best = None
    for anchor in document.body.iter("a", "span"):
        text = document.content(anchor) if len(anchor) < 4 else ""
        if (
            2 <= len(text) <= 12
            and ("页" in text or not text.isascii() or text.isalpha() or ">" in text)
            and (NEXT.match(squeeze(text)) or LAST.match(squeeze(text)))
            and len(squeeze(text)) > 1
        ):
            best = anchor
            break
    if best is not None:
        return best
    for element in document.body.iter("div", "ul", "p", "td", "span"):
        words = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
        if words.strip() and re.search(
            r"pag(e|ing|ination|er)[-_]?(div|dec|box|nav|bar|num|list|wrap|inner|container)?\b|fenye", words
        ):
            return element
    return None


# ---------------------------------------------------------------------------- articles
def _is_article_pager(document: Document, url: str) -> bool:
    stem = posixpath.basename(urlsplit(url).path).rsplit(".", 1)[0]
    for call in _calls(document.source):
        if re.match(r"t\d{6,8}_|content_|post_", call.stem) or (is_article(url) and call.stem == stem):
            return True
    return False


# ---------------------------------------------------------------------------- by script
def _calls(source: str) -> list[_Call]:
    calls: list[_Call] = []
    if "createPage" not in source:
        return calls
    for match in _CALL.finditer(source):
        if source.endswith("function ", 0, match.start()):
            continue
        commented = source.rfind("<!--", 0, match.start()) > source.rfind("-->", 0, match.start())
        arguments = [
            next((part for part in found.groups() if part is not None), "").strip() for found in _ARGUMENT.finditer(match[1])
        ]
        # ('page_div', 12, 1, 'list', 'shtml', 240): the first argument names an element, the rest is shifted by one.
        if arguments and not arguments[0].isdigit():
            arguments = arguments[1:]
        if len(arguments) < 4 or not (arguments[0].isdigit() and arguments[1].isdigit()):
            continue
        rest = [part for part in arguments[4:] if part.isdigit()]
        calls.append(
            _Call(
                int(arguments[0]),
                int(arguments[1]),
                arguments[2],
                arguments[3].lstrip("."),
                int(rest[0]) if rest else None,
                commented,
            )
        )
    return calls


def _by_call(document: Document, url: str, anchors: list[tuple[str, str]]) -> Pager | None:
    # A call inside a comment belongs to rows inside a comment; a living call beside it is the one that counts.
    found = _calls(document.source)
    calls = [call for call in found if not call.commented] or found
    if not calls:
        return None
    call = calls[-1]
    # On the first page `cur` is the base itself. On a later one the file's own number says it, but for both bases alike:
    # there the form of the call decides (a quoted first argument is UCAP's, one-based).
    first = call.current in (0, 1) and not re.search(rf"{re.escape(call.stem)}_\d+\.", urlsplit(url).path)
    one_based = call.current == 1 if first else bool(re.search(r"createPage(?:HTML|Html|List)?\s*\(\s*['\"]", document.source))
    return Pager(_numbered(document, call.stem, call.ext, call.pages, one_based), call.pages, call.total)


def _numbered(document: Document, stem: str, ext: str, pages: int, one_based: bool) -> tuple[str, ...]:
    shift = 0 if one_based else 1
    urls = [document.resolve(f"{stem}_{page - shift}.{ext}") for page in range(2, min(pages, MOST + 1) + 1)]
    return tuple(url for url in urls if url)


def _by_vsb(document: Document, url: str, anchors: list[tuple[str, str]]) -> Pager | None:
    found = _VSB.search(document.source) if "_simple_list_gotopage" in document.source else None
    if not found:
        return None
    pages = int(found[1])
    parts = urlsplit(url)
    name = re.fullmatch(r"(.*?)(/\d+)?(\.html?)", parts.path)
    following = [
        href
        for text, href in anchors
        if re.search(r"/\d+\.html?$", href) and (text.isdigit() or NEXT.match(text) or LAST.match(text))
    ]
    if following:
        stem, ext = re.sub(r"/\d+\.html?$", "", following[0]), following[0].rsplit(".", 1)[1]
    elif name:
        stem, ext = urlunsplit((parts.scheme, parts.netloc, name[1], "", "")), name[3].lstrip(".")
    else:
        return None  # list.jsp?PAGENUM=: its links are read as links
    # Reverse: the file of page 2 bears the number of pages less one, the last page is 1.
    return Pager(tuple(f"{stem}/{pages - page + 1}.{ext}" for page in range(2, min(pages, MOST + 1) + 1)), pages)


def _by_lonsun(document: Document, url: str, anchors: list[tuple[str, str]]) -> Pager | None:
    found = _LONSUN.search(document.source) if "Ls.pagination" in document.source else None
    if not found:
        return None
    pages, address = int(found[1]), _LONSUN_ADDRESS.search(document.source)
    start = urljoin(url, address[1] + "1") if address else url
    return Pager(tuple(_with_query(start, "pageIndex", page) for page in range(2, min(pages, MOST + 1) + 1)), pages)


def _with_query(url: str, name: str, value: int) -> str:
    parts = urlsplit(url)
    query = [(key, text) for key, text in parse_qsl(parts.query, keep_blank_values=True) if key != name]
    return urlunsplit(parts._replace(query=urlencode([*query, (name, str(value))]), fragment=""))


def _by_set_page(document: Document, url: str, anchors: list[tuple[str, str]]) -> Pager | None:
    found = _SET_PAGE.search(document.source) if "setPage" in document.source else None
    if not found:
        return None
    stem, ext = _own_stem(url)
    return Pager(_numbered(document, stem, ext, int(found[2]), one_based=True), int(found[2]))


def _by_template(document: Document, url: str, anchors: list[tuple[str, str]]) -> Pager | None:
    if "PageIndex}" not in document.source:
        return None
    template, limit = _STEM_TEMPLATE.search(document.source), _STATIC_LIMIT.search(document.source)
    if not template:
        return None
    pages, _ = _said(document)
    most = min(int(limit[1]) if limit else MOST, pages or MOST)
    return Pager(_numbered(document, template[1], template[2], most, one_based=True), pages)


def _by_count(document: Document, url: str, anchors: list[tuple[str, str]]) -> Pager | None:
    """Scripts that name their numbers: currentPage/countPage, m_nRecordCount/m_nPageSize."""
    source = document.source
    if "countPage" not in source and "m_nRecordCount" not in source:
        return None
    total = _TOTAL_IN_SCRIPT.search(source)
    records, size = re.search(r"m_nRecordCount\s*=\s*[\"']?(\d+)", source), re.search(r"m_nPageSize\s*=\s*[\"']?(\d+)", source)
    if records and size and int(size[1]):
        pages, current = -(-int(records[1]) // int(size[1])), 0
    else:
        count, now = re.search(r"\bcountPage\b\s*[:=]\s*(?:parseInt\(\s*)?[\"']?(\d{1,5})", source), _CURRENT.search(source)
        if not count or not now:
            return None
        pages, current = int(count[1]), int(now[1])
    named, written = _STEM_NAMED.search(source), _STEM_WRITTEN.search(source)
    ext = _EXT_NAMED.search(source)
    own_stem, own_ext = _own_stem(url)
    stem = named[1] if named else posixpath.basename(written[1]) if written else own_stem
    suffix = ext[1] if ext else own_ext
    first = not re.search(r"_\d+\.\w+$", urlsplit(url).path)
    one_based = current == 1 and first
    return Pager(_numbered(document, stem, suffix, pages, one_based), pages, int(total[1]) if total else None)


def _by_attributes(document: Document, url: str, anchors: list[tuple[str, str]]) -> Pager | None:
    """<div id="pageDec" pagesize="12" pagecount="29">, filled by a script file (Henan): 29 rows at 12 a page, the second index_1.html.

    Some sites write the number of pages there; rows that are more than the count then leave the list incomplete.
    """
    for element in document.outline.each(document.body, "div") if "pagecount" in document.source.lower() else ():
        size, count = element.get("pagesize") or "", element.get("pagecount") or ""
        if size.isdecimal() and count.isdecimal() and int(size) > 0 and int(count) < 100_000:
            linked = next((url for url in map(document.resolve, (a.get("href") or "" for a in element.iter("a"))) if url), None)
            if linked is not None and int(count) <= int(size) and (number := re.search(r"_(\d+)\.\w+$", linked)):
                # No pager for fewer rows than a page holds: the count is one of pages. Its link says how page 2 is called.
                return Pager(_numbered(document, *_own_stem(linked), int(count), number[1] == "2"), int(count))
            pages = -(-int(count) // int(size))
            return Pager(_numbered(document, *_own_stem(url), pages, one_based=False), pages, int(count))
    return None


def _own_stem(url: str) -> tuple[str, str]:
    name = posixpath.basename(urlsplit(url).path)
    if "." not in name:
        return "index", "html"
    stem, ext = name.rsplit(".", 1)
    return re.sub(r"_\d+$", "", stem), ext


# ---------------------------------------------------------------------------- by what is said and linked
def _said(document: Document) -> tuple[int | None, int | None]:
    """How many pages and entries the page names, in its text near the pager or in its scripts."""
    pages = total = None
    for text, node, tail in document.outline.strings:
        if text.isascii() or not _SAID.search(text) or (node.tag in ("script", "style", "option", "title", "a") and not tail):
            continue
        holder = node.getparent() if tail else node
        # 共<span>12</span>页 stands in three text nodes: the holder's text puts them together.
        words = squeeze(document.text(holder)) if holder is not None and len(holder) <= 30 else squeeze(text)
        if len(words) > 160:
            continue
        if pages is None and (found := _PAGES_SAID.search(words)):
            pages = int(next(group for group in found.groups() if group))
        if total is None and (found := _TOTAL_SAID.search(words)):
            total = int(next(group for group in found.groups() if group))
    source = document.source
    if pages is None and any(name in source for name in _PAGE_NAMES) and (found := _PAGES_IN_SCRIPT.search(source)):
        pages = int(found[1])
    if total is None and any(name in source for name in _TOTAL_NAMES) and (found := _TOTAL_IN_SCRIPT.search(source)):
        total = int(found[1])
    if total is None and "count=" in source:
        counts = [e.get("count") for e in document.outline.each(document.body, "div", "ul") if "pag" in (e.get("class") or "")]
        total = next((int(count) for count in counts if count and count.isdecimal()), None)
    if pages is None and "laypage" in source and (found := re.search(r"\bpages\s*:\s*[\"']?(\d{1,5})", source)):
        pages = int(found[1])
    for element in document.body.xpath(".//*[@pagecount]")[:1]:
        pages = int(element.get("pagecount")) if element.get("pagecount").isdigit() else pages
    return pages, total


def _all_here(document: Document) -> bool:
    """Every row is in the page and a script shows them in portions (Shandong HRSS: li.pagedContent)."""
    return "pagedContent" in document.source
