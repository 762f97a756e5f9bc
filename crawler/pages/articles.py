"""Whether a page is one document with its own title and date: by metas, address, body and info line."""

from __future__ import annotations

import datetime as dt
import posixpath
import re
from urllib.parse import urlsplit

from audit.dates import read_labelled
from audit.text import name_key, squeeze
from crawler.addresses import is_article
from crawler.pages.area import Area
from crawler.pages.blocks import is_hidden
from crawler.pages.document import Document

_LIST_FILE = re.compile(r"^(?:index|list|default|column|common_list|zfxxgk|node|col\d)|list|index", re.IGNORECASE)
_INFO_WORD = re.compile("发布|日期|时间|来源")
_INFO = re.compile(r"来源|信息来源|文章来源|作者|浏览|点击|阅读|字号|字体|打印|访问量|责任编辑|编辑")


def is_article_page(document: Document, area: Area) -> bool:
    """Surely an article: it names its own title (ArticleTitle), or its address and its body are an article's."""
    title, column = document.meta("ArticleTitle"), document.meta("ColumnName")
    if title and name_key(title) != name_key(column):
        # Some systems write ArticleTitle on column pages too: there the address is a list's and no body is kept.
        if not _is_list_address(document.url) or area.bodies:
            return True
        return name_key(title)[:10] in name_key(document.title) and info_line(document, area) is not None
    return is_article(document.url) and (bool(area.bodies) or info_line(document, area) is not None)


def _is_list_address(url: str) -> bool:
    path = urlsplit(url).path
    return path.endswith("/") or (not is_article(url) and bool(_LIST_FILE.search(posixpath.basename(path))))


def info_line(document: Document, area: Area) -> str | None:
    """The line between a title and its text: 发布时间：2026-09-01 来源：办公室 浏览：12; None where the page has none.

    A line of a list is none: it stands once, or twice where a page keeps one for phones.
    """
    if area.info is None:
        area.info = (_find_info_line(document),)
    return area.info[0]


def _find_info_line(document: Document) -> str | None:
    found: list[str] = []
    said = [(node, tail) for text, node, tail in document.outline.strings if not text.isascii() and _INFO_WORD.search(text)]
    for owner, tail in said[:60]:
        node = owner.getparent() if tail else owner
        for _ in range(3):
            if node is None or node.tag in ("script", "style", "body", "title", "option"):
                break
            words = squeeze(document.text(node))
            if len(words) > 200:
                break
            dated = read_labelled(words, dt.date.max - dt.timedelta(days=2)) or re.search(
                r"(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}", words
            )
            if (
                dated
                and (_INFO.search(words) or re.match(r"^\W{0,2}(?:发布|发稿|公开)?(?:日期|时间)", words))
                and document.region(node) == "content"
                and not any(is_hidden(above) for above in (node, *node.iterancestors()))
            ):
                found.append(words)
                break
            node = node.getparent()
    distinct = list(dict.fromkeys(found))
    return distinct[0] if distinct and len(distinct) <= 3 else None
