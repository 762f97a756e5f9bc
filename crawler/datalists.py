"""Lists and trees that a page's script would fetch: asks for them as the script would, and reads what comes."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from audit.observations import Post
from crawler.answers import Data, Unseen
from crawler.makes import generic
from crawler.pages.data import DataAnswer, read_data
from crawler.pages.document import Document
from crawler.pages.links import read_links
from crawler.pages.lists import read_list
from crawler.pages.page import FRAGMENT, DataCall, Link, Page

if TYPE_CHECKING:
    from crawler.places import Place
    from crawler.walk import Walk

_NAMES = (
    "page",
    "pageno",
    "page_no",
    "pageindex",
    "pagenum",
    "pagenumber",
    "currpage",
    "curpage",
    "current",
    "currentpage",
    "cur_page",
    "pn",
    "p",
)
_PAGE_NUMBER = re.compile(
    rf"""((?:^|[?&"']|%22)_?(?:{"|".join(_NAMES)})["']?(?:=|:\s*|%22%3A(?:\+|%20)?))1(?=$|[&,}}]|%2C|%7D)""", re.IGNORECASE
)
_WINDOW = re.compile(r"startrecord=(\d+)&endrecord=(\d+)")
_IN_PATH = re.compile(r"([/_-])1(\.json|\.html?|\.xml)$")


def page_of(call: DataCall, number: int) -> DataCall | None:
    """The same request for another page, or None where it names no page.

    >>> page_of(DataCall("ucap", "http://x/searchList/a?_pageSize=20&page=1"), 2).url
    'http://x/searchList/a?_pageSize=20&page=2'
    >>> page_of(DataCall("hanweb", "http://x/dataproxy.jsp?startrecord=1&endrecord=15&perpage=15"), 2).url
    'http://x/dataproxy.jsp?startrecord=16&endrecord=30&perpage=15'
    """
    if window := _WINDOW.search(call.url):
        first, last = int(window[1]), int(window[2])
        shift = (number - 1) * (last - first + 1)
        return replace(call, url=call.url.replace(window[0], f"startrecord={first + shift}&endrecord={last + shift}"))
    url, changed = _PAGE_NUMBER.subn(rf"\g<1>{number}", call.url)
    form = call.form
    if form is not None:
        new = tuple(
            (name, str(number) if name.lower().lstrip("_") in _NAMES and value == "1" else value) for name, value in form
        )
        changed += new != form
        form = new
    if not changed:
        url, changed = _IN_PATH.subn(rf"\g<1>{number}\2", call.url)
    return replace(call, url=url, form=form) if changed else None


async def ask_data(walk: Walk, call: DataCall, page_url: str, place_url: str) -> DataAnswer | Unseen | None:
    """The answer to a request of a page's script; None where it is no list, Unseen where it did not come.

    `place_url` is the column's own address, whose fragment says which column is meant where one page serves many.
    """
    fragment = place_url.partition("#")[2]
    if FRAGMENT in call.url and not fragment:
        return None
    url = call.url.replace(FRAGMENT, fragment)
    answer = await walk.errands.see(url, form=call.form, headers=call.headers, referer=page_url, data=True)
    if isinstance(answer, Unseen):
        return None if answer.reason == "off_site" else answer
    if not isinstance(answer, Data):
        return None
    found = read_data(answer.text, page_url, walk.today)
    if fragment and re.search(rf"""["']?id["']?\s*:\s*["']?{re.escape(fragment)}\b""", answer.text):
        found = replace(found, names_column=True)
    if found.fragment is not None:
        document = Document(found.fragment, page_url)
        block = read_list(document, read_links(document), walk.today)
        nothing = not block.posts and (block.state in ("empty", "explained_empty") or block.pager.total == 0)
        found = replace(
            found, posts=block.posts, total=0 if nothing else block.pager.total if found.total is None else found.total
        )
    return found if found.recognised else None


async def data_posts(walk: Walk, place: Place) -> tuple[Post, ...]:
    """The first posts that a column's script would fetch; () where there are none or none could be read."""
    for call in place.page.calls:
        answer = await ask_data(walk, call, place.page.url, place.url)
        if isinstance(answer, DataAnswer) and answer.posts:
            return answer.posts
    return ()


async def data_links(walk: Walk, page: Page) -> tuple[Link, ...]:
    """The links of the fragments that a page's script would fetch: child columns come that way, too."""
    found: list[Link] = []
    for call in page.calls:
        if FRAGMENT in call.url:
            continue
        answer = await walk.errands.see(call.url, form=call.form, headers=call.headers, referer=page.url, data=True)
        if isinstance(answer, Data) and (fragment := read_data(answer.text, page.url, walk.today).fragment) is not None:
            found += (replace(link, kind="data") for link in read_links(Document(fragment, page.url)))
    return tuple(found)


def tree_nodes(text: str, url: str) -> tuple[Link, ...]:
    """The nodes of an answer to a tree request as links: JSON, or a fragment of HTML."""
    document = Document(text if text.lstrip().startswith("<") else "", url)
    return generic.nodes_as_links(text, document) or tuple(replace(link, kind="data") for link in read_links(document))
