"""The links of an article are read late: the same as at once, and never a wrong absence where they cannot be read."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from audit.observations import Fetched
from crawler.pages.document import Document
from crawler.pages.links import read_links
from crawler.pages.page import Link, LinksOnDemand, Page
from crawler.pages.reader import read_page
from tests.crawler.pages.markup import SITE, TODAY, page

URL = f"{SITE}/zwgk/tzgg/202611/t20261119_9001.html"
MARKUP = page(
    "<h1>关于城区道路施工的通告</h1><p>发布时间：2026-11-19 来源：办公室</p><div class=TRS_Editor>"
    + "因城区道路施工，请绕行。" * 20
    + "</div>",
    metas='<meta name="ArticleTitle" content="关于城区道路施工的通告">',
)


def _article() -> Page:
    body = MARKUP.encode()
    return read_page(body, Fetched(URL, URL, 200, "", hashlib.sha256(body).hexdigest(), len(body)), TODAY)


def test_links_of_an_article_are_the_same_late_as_at_once() -> None:
    read = _article()
    assert isinstance(read.links, LinksOnDemand) and read.body.is_article
    assert tuple(read.links) == read_links(Document(MARKUP, URL)) != ()
    assert read.sound


def test_links_that_cannot_be_read_make_the_page_unsound() -> None:
    def fails() -> tuple[Link, ...]:
        raise ValueError("nested too deep")

    read = replace(_article(), links=LinksOnDemand(fails))
    assert len(read.links) == 0 and not read.sound
