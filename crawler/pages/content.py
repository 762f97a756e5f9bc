"""The content block of a page: its text, fields, pictures, attachments, links and forms, and when it was made and published."""

from __future__ import annotations

import datetime as dt
import posixpath
import re
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from audit.dates import read_month_day, whole_date
from audit.observations import LabelValue, NamedLink, Picture
from audit.text import name_key, nfkc, squeeze, tidy
from crawler.addresses import is_article, is_file, page_key
from crawler.pages.area import area_of
from crawler.pages.articles import info_line, is_article_page
from crawler.pages.attachments import CALLING, calls_file, read_attachments
from crawler.pages.blocks import read_lines
from crawler.pages.days import Days
from crawler.pages.document import Document
from crawler.pages.labels import read_fields
from crawler.pages.links import address_in_script
from crawler.pages.own import Own
from crawler.pages.page import Body, Link, ListBlock
from crawler.pages.titles import read_title

MOST_LINES, MOST_LINKS, MOST_PICTURES = 2000, 400, 200

_ICON = re.compile(
    r"(?:^|[/_.-])(?:ico|icon|icons|arrow|dot|btn|button|line|spacer|blank|bg|logo|loading|share|weixin_s|"
    r"print|close|star|new\d?|hot|more|li_?\d?|point|sj|jt|dian)(?:[_.\-\d]|$)"
    r"|file_?type|fileTypeImages|/ueditor/dialogs/|/skin/|beian|conac|jiucuo|zhaocuo|captcha|yzm|"
    r"validatecode|verifycode",
    re.IGNORECASE,
)
_LAZY = ("data-src", "data-original", "original", "_src", "lazy-src", "data-lazy-src", "oldsrc", "data-url")
_TURN = re.compile(r"^\W*(?:首页|上一?页|下一?页|尾页|末页|前一页|后一页|最后一?页|跳转|更多|more|\d{1,4})?\W*$", re.IGNORECASE)
_PAGER = re.compile(r"(?:首页|上一?页|下一?页).{0,80}(?:尾页|末页|跳转)|^共\s*\d+\s*(?:条|页).{0,20}$")
_CLOCK = re.compile(r"^\W*(?:今天是?|今日是?|现在是|现在时间)\W{0,3}(?:19|20)\d\d\s*[-/年]")
_SEARCH = re.compile(r"search|sousuo|query|jiansuo|检索|搜索|全文|关键(?:字|词)|sword|keyword|fulltext|lucene", re.IGNORECASE)
_NEIGHBOUR = re.compile(r"(?:上|下|前|后)一(?:篇|条|个|则)\W*$")
_OPENS = re.compile(r"\bopen\w*\s*\(|location", re.IGNORECASE)
_OPENING = "opens"
_FILES = 12
"""More files than this are a column's list, whatever their rows lack."""
_BUTTON_TYPES = frozenset({"submit", "button", "reset", "image"})


def read_body(document: Document, links: Sequence[Link], listing: ListBlock, today: dt.date) -> Body:
    """The content block of a page; `listing` is its main list, whose rows are left out here. Never raises.

    `published` is 发布日期, `formed` 成文日期; a date that only says when the server wrote the page is none.
    """
    return _Reader(document, links, listing, today).read()


class _Reader:
    def __init__(self, document: Document, links: Sequence[Link], listing: ListBlock, today: dt.date) -> None:
        self.document, self.listing, self.today = document, listing, today
        self.area = area_of(document)
        # Files that stand in a document, and links to the post before and after it, are no list of posts.
        self.is_list = bool(listing.posts) and not self._is_of_files() and not self._are_neighbours()
        self.rows = {page_key(post.url) for post in listing.posts} if self.is_list else set()
        self._page_links = links
        self._walked: dict[HtmlElement, dict[str, list[HtmlElement]]] = {}
        listed = self._list_block()
        self.blocks = self.area.bodies or ((listed,) if listed is not None else self.own.boxes)

    @cached_property
    def scripted(self) -> dict[str, str]:
        """The addresses of links that only a script opens, by their names."""
        return {link.name: link.url for link in self._page_links if link.kind == "script"}

    @cached_property
    def own(self) -> Own:
        """The document with what stands beside it; a list has no use for it."""
        return Own(self.document, self.area)

    def read(self) -> Body:
        boxes = self._field_blocks()
        skip = self._not_own if self.rows else self.own.leaves_out
        fields = read_fields(self.document, boxes, skip)
        is_article = (not self.listing.posts or self._are_neighbours()) and (
            is_article_page(self.document, self.area) or self._looks_like_article(fields)
        )
        # Attachments of an article often stand beside its text, not in it.
        whole = (self.document.body,) if is_article or self.area.bodies else self.blocks
        attachments = tuple(dict.fromkeys(read_attachments(self.document, whole, self._below, self.rows)))
        held = {link.url for link in attachments}
        title = read_title(self.document, boxes, skip, bool(self.rows) and not is_article)
        info = info_line(self.document, self.area) if is_article or not self.rows else None
        days = Days(self.document, boxes if not self.rows else (), skip, self.today)
        published, formed = days.read(fields if not self.rows else (), info, title, is_article)
        return Body(
            title=title,
            lines=self._lines(),
            fields=self._own_fields(fields),
            pictures=tuple(self._pictures())[:MOST_PICTURES],
            attachments=attachments,
            links=tuple(dict.fromkeys(link for link in self._links() if link.url not in held))[:MOST_LINKS],
            forms=tuple(self._forms()),
            published=published,
            formed=formed,
            is_list=bool(self.rows),
            is_article=is_article,
        )

    def _is_of_files(self) -> bool:
        """Whether the list is a few undated files: the attachments of a document rather than its column's posts; or the one file that
        the page is called after (its body is nothing but 某局2025年度部门决算.pdf)."""
        posts = self.listing.posts
        if len(posts) == 1 and is_file(posts[0].url):
            key = name_key(re.sub(r"\.\w{2,4}$", "", posts[0].title))
            return posts[0].date is None or (len(key) >= 6 and key in name_key(self.document.title))
        return len(posts) <= _FILES and all(is_file(post.url) and post.date is None for post in posts)

    def _are_neighbours(self) -> bool:
        """Whether the list is what stands below an article: 上一篇：…, 下一篇：…."""
        posts = self.listing.posts
        if not 0 < len(posts) <= 2:
            return False
        keys = {page_key(post.url) for post in posts}
        anchors = [a for a in self.document.body.iter("a") if self._key(a) in keys]
        return bool(anchors) and all(_NEIGHBOUR.search(_text_before(a)) for a in anchors)

    def _list_block(self) -> HtmlElement | None:
        """The box of the page's main list, with what stands above it there: the list's own links outweigh all text."""
        anchors = [a for a in self.document.body.iter("a") if self._key(a) in self.rows] if self.rows else []
        if not anchors:
            return None
        above = set(anchors[-1].iterancestors())
        node = next((n for n in anchors[0].iterancestors() if n in above), None)
        crumb = self.document.crumb_element
        for _ in range(3):
            parent = node.getparent() if node is not None else None
            if (
                node is None
                or parent is None
                or parent.tag in ("body", "html", "form")
                or (crumb is not None and parent in crumb.iterancestors())
            ):
                break
            if self.area.words(parent) - self.area.words(node) > 800:
                break
            node = parent
        return node

    def _looks_like_article(self, fields: tuple[LabelValue, ...]) -> bool:
        """An info line, or the table of a disclosed document, above the text of a page that is not a column's list."""
        if self.listing.state not in ("none", "unrecognised") and self.is_list:
            return False
        if info_line(self.document, self.area) is not None and (bool(self.area.bodies) or is_article(self.document.url)):
            return True
        labels = {re.sub(r"\s", "", nfkc(field.label)) for field in fields}
        return (
            len(
                labels
                & {
                    "索引号",
                    "文号",
                    "发文字号",
                    "成文日期",
                    "发布日期",
                    "发文日期",
                    "有效性",
                    "发文机关",
                    "发布机构",
                    "主题分类",
                    "信息分类",
                }
            )
            >= 4
        )

    # ------------------------------------------------------------------ text
    def _lines(self) -> tuple[str, ...]:
        lines: list[str] = []
        for block in self.blocks:
            kept = False  # whether the line before this one was kept
            for line in read_lines(block, self._skip(block)):
                text = line.plain
                if not text or self._is_row(line.element) or (self.rows and whole_date(text, self.today)):
                    continue
                if not self.area.bodies and self._is_box_row(line.element, text):
                    if kept and len(lines[-1]) <= 24:
                        lines.pop()  # the heading of the box (最新信息)
                    kept = False
                    continue
                if not self.area.bodies and (self.area.is_imprint(text) or _PAGER.search(text) or _CLOCK.match(text)):
                    continue
                lines.append(text)
                kept = True
        return tuple(lines[:MOST_LINES])

    def _not_own(self, element: HtmlElement) -> bool:
        return self.area.is_chrome(element) or self.area.is_side_menu(element)

    def _skip(self, block: HtmlElement) -> Callable[[HtmlElement], bool]:
        # In a container that the system keeps for text, a table of links is text; elsewhere it is a menu.
        return self.area.is_chrome if block in self.area.bodies else self.area.skip

    def _is_row(self, element: HtmlElement) -> bool:
        if not self.rows or element.tag in ("body", "html"):
            return False
        return any(self._key(a) in self.rows for a in ([element] if element.tag == "a" else element.iter("a")))

    def _is_box_row(self, element: HtmlElement, text: str) -> bool:
        """Whether a line is an entry of some box: one article's title and a date. The posts of other columns are not this page's text."""
        if len(text) > 120 or element.tag in ("body", "html"):
            return False
        anchors = [element] if element.tag == "a" else list(element.iter("a"))
        url = self.document.resolve(anchors[0].get("href") or "") if len(anchors) == 1 else None
        # Where the address does not say that it is a post's (/zx/yw/1.html), leading out of the page's own folder does.
        if url is None or is_file(url) or not (is_article(url) or self._is_elsewhere(url)):
            return False
        rest = text.replace(self.document.joined(anchors[0]), "", 1).strip()
        return whole_date(rest, self.today) is not None or read_month_day(rest) is not None

    def _is_elsewhere(self, url: str) -> bool:
        folder = urlsplit(self.document.url).path.rpartition("/")[0] + "/"
        return folder != "/" and not urlsplit(url).path.startswith(folder)

    def _key(self, anchor: HtmlElement) -> str:
        url = self.document.resolve(anchor.get("href") or "")
        return page_key(url) if url else ""

    # ------------------------------------------------------------------ fields
    def _field_blocks(self) -> tuple[HtmlElement, ...]:
        """The document with what stands beside it in the same box: the info line, the table of labels; of a list, its box."""
        return (self.blocks[0],) if self.rows and not self.area.bodies else self.own.boxes

    def _own_fields(self, fields: tuple[LabelValue, ...]) -> tuple[LabelValue, ...]:
        if not self.rows:
            return fields
        titles = {tidy(post.title) for post in self.listing.posts}
        # The table of a list is the list; its cells are no fields.
        return tuple(field for field in fields if not any(title and title in field.quote for title in titles))

    # ------------------------------------------------------------------ pictures
    def _pictures(self) -> Iterator[Picture]:
        seen: set[str] = set()
        for block in self.blocks:
            for image in self._below(block, "img"):
                src = self._source(image)
                width, height = _size(image, "width"), _size(image, "height")
                if src is None or src in seen or _is_icon(image, src, width, height):
                    continue
                seen.add(src)
                yield Picture(src, tidy(image.get("alt") or ""), self._caption(image, block), width, height)

    def _source(self, image: HtmlElement) -> str | None:
        for name in (*_LAZY, "src"):
            url = self.document.resolve(image.get(name) or "")
            if url:
                return url
        return None

    def _caption(self, image: HtmlElement, block: HtmlElement) -> str:
        """What stands with a picture: its title, a figcaption, the short text of the box that holds it alone, the line after it."""
        if image.get("title"):
            return tidy(image.get("title"))
        node = image
        for _ in range(4):
            node = node.getparent()
            if node is None or node is block:
                break
            if len(node.findall(".//img")) > 1:
                break
            text = self.document.text(node)
            if text:
                return text if len(text) <= 60 else ""
        paragraph = image.getparent()
        following = paragraph.getnext() if paragraph is not None and paragraph is not block else None
        text = (
            self.document.text(following)
            if following is not None and isinstance(following.tag, str) and following.find(".//img") is None
            else ""
        )
        return text if len(text) <= 40 else ""

    def _below(self, block: HtmlElement, tag: str) -> list[HtmlElement]:
        """The elements of one tag in a block, without those in chrome and side menus; every block is walked once."""
        if block not in self._walked:
            self._walked[block] = self._walk(block)
        return self._walked[block].get(tag, [])

    def _walk(self, block: HtmlElement) -> dict[str, list[HtmlElement]]:
        found: dict[str, list[HtmlElement]] = {}
        stack = [block]
        while stack:
            node = stack.pop()
            if not isinstance(node.tag, str) or node.tag in ("script", "style", "template", "noscript"):
                continue
            if node is not block and (self._not_own(node) or self._is_top_menu(node)):
                continue
            if node.tag in ("a", "img", "iframe", "embed", "object"):
                found.setdefault(node.tag, []).append(node)
            if calls_file(node):
                found.setdefault(CALLING, []).append(node)
            if node.tag != "a" and _OPENS.search(node.get("onclick") or ""):
                found.setdefault(_OPENING, []).append(node)
            stack.extend(reversed(node))
        return found

    def _is_top_menu(self, element: HtmlElement) -> bool:
        """A menu above the breadcrumb is the site's, whatever its class."""
        crumb = self.document.crumb_element
        return (
            crumb is not None
            and self.area.is_menu(element)
            and self.document.before(element, crumb)
            and crumb not in element.iter()
        )

    # ------------------------------------------------------------------ links
    def _links(self) -> Iterator[NamedLink]:
        for block in self.blocks:
            for anchor in self._below(block, "a"):
                name = self.document.joined(anchor) or tidy(anchor.get("title") or "")
                image = anchor.find(".//img")
                if not name and image is not None:
                    name = tidy(image.get("alt") or image.get("title") or "")
                url = self.document.resolve(anchor.get("href") or "") or self.scripted.get(squeeze(name))
                if (
                    not name
                    or not url
                    or page_key(url) in self.rows
                    or page_key(url) == page_key(self.document.url)
                    or _TURN.match(nfkc(name))
                ):
                    continue
                holder = anchor.getparent()
                if self.area.bodies or holder is None or not self._is_box_row(holder, self.document.text(holder)):
                    yield NamedLink(name, url)
            yield from self._opened(block)

    def _opened(self, block: HtmlElement) -> Iterator[NamedLink]:
        """Pages that a click on a picture or a box opens (onclick="window.open('/Leader.aspx?ID=1')"), by what stands with it."""
        for element in self._below(block, _OPENING):
            image = element if element.tag == "img" else element.find(".//img")
            name = self.document.joined(element) or (
                self._caption(image, block) or tidy(image.get("alt") or "") if image is not None else ""
            )
            url = address_in_script(self.document, element.get("onclick") or "")
            if name and len(name) <= 60 and url and page_key(url) not in self.rows and not is_file(url):
                yield NamedLink(name, url)

    # ------------------------------------------------------------------ forms
    def _forms(self) -> Iterator[str]:
        """For each form with more to fill in than a search word: its labels and buttons, in order."""
        groups: dict[HtmlElement, list[HtmlElement]] = {}
        for control in self.document.body.iter("input", "textarea", "select", "button"):
            if (control.get("type") or "").lower() == "hidden" or self.document.region(control) != "content":
                continue
            form = next((above for above in control.iterancestors("form")), None)
            groups.setdefault(form if form is not None else self.document.body, []).append(control)
        for form, controls in groups.items():
            filled = [c for c in controls if _is_filled_in(c)]
            written = any(c.tag == "textarea" for c in filled)
            if (
                not filled
                or (form.tag != "form" and not written and len(filled) < 3)
                or (len(filled) <= 2 and not written and _is_search(form, controls))
            ):
                continue  # loose fields are a filter or a jump box
            buttons = [c for c in controls if c.tag == "button" or (c.get("type") or "").lower() in _BUTTON_TYPES]
            words = [word for control in filled if (word := _name_of(control))] + [
                word for button in buttons if (word := _button_word(button))
            ]
            yield tidy(" ".join(dict.fromkeys(words))) or "form"


def _is_filled_in(control: HtmlElement) -> bool:
    """Whether a person writes or chooses something here; a select that jumps to another page and a search word are none."""
    if control.tag == "button" or (control.get("type") or "text").lower() in _BUTTON_TYPES:
        return False
    if control.tag == "select":
        return not control.get("onchange") and not any(
            re.search(r"://|^/|\.s?html?$", option.get("value") or "") for option in control.iter("option")
        )
    return not _SEARCH.search(" ".join(control.get(name) or "" for name in ("name", "id", "placeholder", "class")))


def _is_search(form: HtmlElement, controls: list[HtmlElement]) -> bool:
    marks = [form.get(name) or "" for name in ("action", "id", "name", "class")] if form.tag == "form" else []
    marks += [control.get(name) or "" for control in controls for name in ("name", "id", "placeholder", "value", "class")]
    marks += [control.text_content() for control in controls if control.tag == "button"]
    return bool(_SEARCH.search(" ".join(marks)))


def _name_of(control: HtmlElement) -> str:
    """What a person is asked for: the label, the cell or text before the field, its placeholder."""
    for name in ("placeholder", "title", "aria-label"):
        if control.get(name):
            return tidy(control.get(name))
    node = control
    for _ in range(3):
        before = node.getprevious()
        text = tidy(before.tail or "") if before is not None else ""
        if (
            not text
            and before is not None
            and isinstance(before.tag, str)
            and before.tag not in ("input", "select", "textarea", "script")
        ):
            text = tidy(before.text_content())
        parent = node.getparent()
        if not text and before is None and parent is not None:
            text = tidy(parent.text or "")
        if text:
            return text[-20:].strip("*：: ")
        if parent is None or parent.tag in ("form", "body"):
            return ""
        node = parent
    return ""


def _button_word(button: HtmlElement) -> str:
    return tidy(button.get("value") or button.text_content() or button.get("title") or "")[:20]


def _text_before(anchor: HtmlElement) -> str:
    previous, parent = anchor.getprevious(), anchor.getparent()
    text = (previous.tail if previous is not None else parent.text if parent is not None else "") or ""
    if not text.strip() and previous is not None and isinstance(previous.tag, str):
        text = previous.text_content()
    return tidy(text)


def _size(image: HtmlElement, name: str) -> int | None:
    value = re.match(r"\s*(\d{1,5})", image.get(name) or "")
    if value and "%" not in (image.get(name) or ""):
        return int(value[1])
    style = re.search(rf"(?<![\w-]){name}\s*:\s*(\d{{1,5}})(?:\.\d+)?px", image.get("style") or "", re.IGNORECASE)
    return int(style[1]) if style else None


def _is_icon(image: HtmlElement, src: str, width: int | None, height: int | None) -> bool:
    """Whether an image decorates: small as said, named like one. A photo without size and alt stays."""
    if any(size is not None and size < 40 for size in (width, height)):
        return True
    path = urlsplit(src).path
    return bool(
        _ICON.search(posixpath.basename(path))
        or re.search(r"file_?type|/ueditor/|/icons?/|beian|conac|jiucuo", path, re.IGNORECASE)
        or re.search(r"\bicon\b|\bico\b|logo", image.get("class") or "", re.IGNORECASE)
        or re.match(r"验证码|logo|图标", image.get("alt") or "", re.IGNORECASE)
    )
