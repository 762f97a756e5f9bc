"""Pagers as links: numbered ones, 下一页 and 尾页, options of a select, links kept as base64, ASP.NET's post back.

What the links say of the pages between them becomes a list of addresses; where they say nothing, 下一页 is followed page by page.
"""

from __future__ import annotations

import base64
import binascii
import re
from urllib.parse import unquote, urlsplit

from lxml import html
from lxml.html import HtmlElement

from audit.text import squeeze
from crawler.pages.document import Document
from crawler.pages.links import address_in_script
from crawler.pages.page import DataCall

MOST = 200
"""No more addresses than this are handed out; a longer list is read from its front."""

NEXT = re.compile(r"^(下一?页|下页|后一?页|next|next page|>|>>|›|»|＞)$", re.IGNORECASE)
PREVIOUS = re.compile(r"^(上一?页|前一页|previous|prev|<|<<|‹|«)$", re.IGNORECASE)
LAST = re.compile(r"^(末页|尾页|最后一?页|last|>\||>>\|)$", re.IGNORECASE)
_NUMBER = re.compile(r"\d+")
_AROUND = "[]【】()（）<>＜＞»›«‹ "
_POST_BACK = re.compile(r"""__doPostBack\(\s*(?:'|&#39;|")([^'"&]*)(?:'|&#39;|")\s*,\s*(?:'|&#39;|")([^'"&]*)""")


def pager_anchors(document: Document) -> list[tuple[str, str]]:
    """Links that may belong to a pager: (text, address); also those that the page holds as base64 (`atob`), and the options of a
    select that names pages."""
    found: list[tuple[str, str]] = []
    for root in (document.body, *_encoded(document)):
        for anchor in root.iter("a"):
            if len(anchor) > 3 or not anchor.keys():
                continue
            text = _label(document, anchor)
            if (
                0 < len(text) <= 6
                and (text.isdigit() or NEXT.match(text) or LAST.match(text) or PREVIOUS.match(text))
                and (url := _target(document, anchor))
            ):
                found.append((text, url))
    return found or _options(document)


def _target(document: Document, anchor: HtmlElement) -> str | None:
    """Where a pager's link leads: by its address, by data-href, or by what a click's script opens."""
    url = document.resolve(anchor.get("href") or "")
    if url is None:
        other = anchor.get("data-href") or anchor.get("data-url") or ""
        url = (document.resolve(other) if other else None) or address_in_script(document, anchor.get("onclick") or "")
    return url


def _label(document: Document, anchor: HtmlElement) -> str:
    """What a link of a pager says, its brackets and arrows left out (下一页>>, [2]); a picture says it in its alt."""
    text = squeeze(document.content(anchor))
    text = text.strip(_AROUND) or text
    if not text and len(anchor) == 1 and (image := anchor.find("img")) is not None:
        text = squeeze(image.get("alt") or image.get("title") or anchor.get("title") or "")
    return text


def _options(document: Document) -> list[tuple[str, str]]:
    """The pages that a select offers: its options are 1, 2, 3 … (or 第1页 …) and lead to addresses."""
    for select in document.outline.each(document.body, "select"):
        pages: list[tuple[str, str]] = []
        for number, option in enumerate(select.iter("option"), 1):
            text = squeeze(option.text_content())
            value = option.get("value") or ""
            digits = _NUMBER.search(text)
            if not digits or int(digits[0]) != number or len(text) > 8 or not re.search(r"[/.?=]", value):
                break
            if url := document.resolve(value):
                pages.append((str(number), url))
        if len(pages) >= 2:
            return pages[:MOST]
    return []


def following(url: str, anchors: list[tuple[str, str]]) -> str | None:
    """Where 下一页 leads; None where there is none, or it leads back here (the last page's does)."""
    here = url.split("#", maxsplit=1)[0]
    return next((href for text, href in anchors if NEXT.match(text) and href.split("#")[0] != here), None)


def post_back(document: Document) -> DataCall | None:
    """The form by which ASP.NET turns to the next page: the page's hidden fields, with the pager's name and argument."""
    if "__VIEWSTATE" not in document.source or "__doPostBack" not in document.source:
        return None
    for anchor in document.outline.each(document.body, "a"):
        call = _POST_BACK.search((anchor.get("href") or "") + (anchor.get("onclick") or ""))
        if not call or anchor.get("disabled") or not NEXT.match(_label(document, anchor)):
            continue
        fields = [
            (name, field.get("value") or "")
            for field in document.outline.each(document.body, "input")
            if (field.get("type") or "").lower() == "hidden" and (name := field.get("name"))
        ]
        form = [(name, value) for name, value in fields if name not in ("__EVENTTARGET", "__EVENTARGUMENT")]
        pairs = (("__EVENTTARGET", call[1]), ("__EVENTARGUMENT", call[2]), *form)
        return DataCall("aspnet", document.url.partition("#")[0], pairs)
    return None


def _encoded(document: Document) -> list[HtmlElement]:
    if "atob(" not in document.source:
        return []
    roots = []
    for element in document.body.iter("div", "span", "p", "ul"):
        text = (element.text or "").strip()
        if len(element) or len(text) < 80 or not re.fullmatch(r"[A-Za-z0-9+/=\s]+", text):
            continue
        try:
            markup = unquote(base64.b64decode(text).decode("utf-8", "replace")).replace("+", " ")
            roots.append(html.fragment_fromstring(markup, create_parent="div"))
        except (binascii.Error, ValueError):
            continue
    return roots


def by_links(
    document: Document, url: str, anchors: list[tuple[str, str]], said: int | None
) -> tuple[tuple[str, ...], int | None]:
    """Numbered links, and what they say of the pages between them; else 下一页 alone. (addresses, number of pages)"""
    numbered: dict[int, str] = {}
    for text, href in anchors:
        if text.isdigit() and 0 < int(text) <= 9999:
            numbered.setdefault(int(text), href)
    following = [href for text, href in anchors if NEXT.match(text)]
    last = [href for text, href in anchors if LAST.match(text)]
    own = [href for text, href in anchors if href.split("#")[0] == url.split("#", maxsplit=1)[0]]
    before = any(PREVIOUS.match(text) for text, _ in anchors)
    if not numbered and not before and following and following[0] not in own:
        # 首页 上一页 下一页 尾页 on the first page: the next one is 2, and the last one bears the number of pages.
        numbered[2] = following[0]
        if said and said > 2 and last:
            numbered[said] = last[0]
    pair = sorted(page for page in numbered if page >= 2)
    if not pair:
        nexts = [href for href in following if href not in own][:1]
        return tuple(nexts), said
    template = _template(pair[0], numbered[pair[0]])
    fits = template is not None and all(_fill(template, page, pair[0]) == numbered[page] for page in pair)
    most = said or max(pair)
    if fits and template is not None and last and not said:
        most = max(most, _page_of(template, last[0], pair[0]) or 0)
    offset = re.search(r"[?&](begin|start|offset)=", numbered[pair[0]])
    # A single numbered link cannot confirm the template beyond itself, unless the page says how many there are.
    if fits and template is not None and not offset and (len(pair) >= 2 or said or last):
        return tuple(_fill(template, page, pair[0]) for page in range(2, min(most, MOST + 1) + 1)), most
    # 下一页 alone says that there is one more page, not how many.
    return tuple(numbered[page] for page in pair[:MOST]), most if len(pair) >= 2 else said


_Template = tuple[str, str, int]
"""What stands before and after the number in an address, and the number that stood there."""


def _template(page: int, href: str) -> _Template | None:
    matches = [
        match
        for match in _NUMBER.finditer(href)
        if match.start() > len(href) - len(urlsplit(href).path + urlsplit(href).query) - 2
    ]
    for wanted in (page, page - 1):
        for match in reversed(matches):
            if match[0] == str(wanted):
                return href[: match.start()], href[match.end() :], wanted
    return None


def _fill(template: _Template, page: int, seed: int) -> str:
    before, after, wanted = template
    return f"{before}{page + wanted - seed}{after}"


def _page_of(template: _Template, href: str, seed: int) -> int | None:
    before, after, wanted = template
    if href.startswith(before) and href.endswith(after):
        number = href[len(before) : len(href) - len(after)] if after else href[len(before) :]
        if number.isdigit():
            return int(number) - wanted + seed
    return None
