"""What the pages of one column say of each other: same column, own heading, whether they are all. Pure."""

from __future__ import annotations

import re

from audit.observations import Content, NamedLink
from audit.text import name_key
from crawler.pages.page import Page, Pager

_NUMBERS = re.compile(r"[（(]?第?\s*\d+\s*页?[)）]?")
_ADDRESS = re.compile(r"^(?:https?:|www\.)", re.IGNORECASE)


def same_column(page: Page, other: Page) -> bool:
    """Whether a further page is of the same column: its name, title or breadcrumb say the same, or it says nothing (a fragment)."""
    if other.column_name and page.column_name:
        return other.column_name == page.column_name
    if other.title and page.title and name_key(_NUMBERS.sub("", other.title)) == name_key(_NUMBERS.sub("", page.title)):
        return True
    if other.crumbs and page.crumbs:
        return {c.name for c in page.crumbs[-2:]} & {c.name for c in other.crumbs[-2:]} - {"首页"} != set()
    return not (other.title and page.title) or bool(other.listing.posts)


def framed(page: Page) -> bool:
    """Whether the page consists of a frame whose text was read: labels with values stand there."""
    return any(link.kind == "frame" for link in page.links) and sum(bool(field.value) for field in page.body.fields) >= 2


def heading(page: Page) -> str:
    """The heading that is the page's own: the one that its tag or its breadcrumb names, else the first (信息公开目录 heads many menus)."""
    own = {name_key(page.column_name), *(name_key(crumb.name) for crumb in page.crumbs[-1:])}
    return next((text for text in page.headings if name_key(text) in own), page.headings[0] if page.headings else "")


def beside(link: NamedLink, content: Content) -> str:
    """The name of a link; where that is only its address, what stands in one row with it (不动产登记查询平台 | http://…)."""
    if not _ADDRESS.match(link.text):
        return link.text
    line = next((line for line in content.lines if link.text in line), "")
    return line.replace(link.text, " ").strip() or link.text


def all_known(pager: Pager, read: int) -> bool:
    """Whether the pager names no page beyond those that were read: one that only a script can turn names pages, not addresses."""
    return pager.all_here or (not pager.unread and (pager.pages or 1) <= read)
