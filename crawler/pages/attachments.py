"""Files that a document offers: links by extension, address or attribute, viewers in frames, calls of scripts (onclick, data-powerurl)."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Container, Iterable, Iterator
from urllib.parse import parse_qsl, unquote, urlsplit

from lxml.html import HtmlElement

from audit.observations import NamedLink
from audit.text import nfkc, tidy
from crawler.addresses import is_file, page_key
from crawler.pages.document import Document

CALLING = "*calls a file"
"""Where a walk keeps the elements of `calls_file`, beside the tags."""

_EXTENSION = r"\.(?:pdf|docx?|xlsx?|pptx?|wps|et|dps|ofd|zip|rar|7z|txt|csv|mp4|mp3)"
_ATTACHED = re.compile(rf"{_EXTENSION}(?:$|[?#&])", re.IGNORECASE)
_NAMED_FILE = re.compile(rf"{_EXTENSION}\W*$", re.IGNORECASE)
_DOWNLOAD = re.compile(
    r"downfile\.jsp|download\.jsp|DownloadAttachUrl|/group\d+/M00/|downloadfile|fileDownload|downloadztbattach|"
    r"/attach(?:ment)?s?/|[?&](?:wbfileid|attachid|attachguid|fileid|filename)=",
    re.IGNORECASE,
)
_VIEWER = re.compile(r"[?&#](?:file|url|src)=([^&#]+\.(?:pdf|ofd|docx?|xlsx?)[^&#]*)", re.IGNORECASE)
_MEANINGLESS = re.compile(r"^\W*(?:点击|立即|在线)?(?:下载|查看|预览|浏览|打开)(?:附件|文件|原文|地址)?\W*$|^附件\W*$|^\W*$")
_DATA = ("data-powerurl", "data-href", "data-file", "data-url", "data-src")
_SHOWN = re.compile(r"""['"](?!https?://[^'"]*viewer)([^'"\s{}]*/[^'"\s{}]+\.(?:pdf|ofd))['"]""", re.IGNORECASE)
_QUOTED = re.compile(r"['\"]([^'\"\s]{4,400})['\"]")


def calls_file(element: HtmlElement) -> bool:
    """Whether an element that is no link with an address of its own may fetch a file by script."""
    attributes = element.attrib
    if element.tag == "a" and attributes.get("href", "").lstrip()[:11].lower() == "javascript:":
        return True
    return "onclick" in attributes or "data-powerurl" in attributes or "data-file" in attributes or "data-url" in attributes


def read_attachments(
    document: Document,
    blocks: Iterable[HtmlElement],
    below: Callable[[HtmlElement, str], list[HtmlElement]],
    rows: Container[str],
) -> Iterator[NamedLink]:
    """The files of some blocks. `below` gives the elements of a tag in a block (or of `CALLING`), `rows` the keys of the page's posts."""
    found = False
    for block in blocks:
        for link in _of_block(document, block, below, rows):
            found = True
            yield link
    if not found and (".ofd" in document.scripts or ".pdf" in document.scripts):
        yield from _of_viewer(document)


def _of_viewer(document: Document) -> Iterator[NamedLink]:
    """The file that a script shows in place of a text: var pdfUrl="/up/2024.pdf"."""
    for text in _SHOWN.findall(document.scripts)[:5]:
        if url := document.resolve(text):
            yield NamedLink(_file_name(url), url)


def _of_block(
    document: Document, block: HtmlElement, below: Callable[[HtmlElement, str], list[HtmlElement]], rows: Container[str]
) -> Iterator[NamedLink]:
    for anchor in below(block, "a"):
        url = document.resolve(anchor.get("href") or "") or _data_target(document, anchor)
        if url and page_key(url) not in rows and _is_attachment(anchor, url, document.joined(anchor)[:120]):
            yield NamedLink(_name(document, anchor, url), url)
    for element in below(block, CALLING):
        url = _called(document, element)
        if url and page_key(url) not in rows:
            yield NamedLink(_name(document, element, url), url)
    for tag in ("iframe", "embed", "object"):
        for frame in below(block, tag):
            source = frame.get("src") or frame.get("data") or ""
            viewed = _VIEWER.search(source)
            url = document.resolve(unquote(viewed[1]) if viewed else source)
            if url and (_ATTACHED.search(url) or viewed):
                yield NamedLink(tidy(frame.get("title") or "") or _file_name(url), url)


def _data_target(document: Document, element: HtmlElement) -> str | None:
    return next((url for name in _DATA if (url := document.resolve(element.get(name) or ""))), None)


def _called(document: Document, element: HtmlElement) -> str | None:
    """The file that an element's script fetches: its data attribute, or an address in its onclick."""
    if element.tag == "a" and document.resolve(element.get("href") or ""):
        return None  # read as a link
    url = _data_target(document, element)
    if url and (_is_file_address(url) or element.get("data-powerurl")):
        return url
    named = bool(_NAMED_FILE.search(nfkc(document.joined(element)[-40:])))
    for text in _QUOTED.findall(f"{element.get('onclick') or ''} {element.get('href') or ''}"):
        # A word in quotes is no address: toggle('nav'), show('pdf').
        url = document.resolve(text) if "/" in text or _ATTACHED.search(text) else None
        if url and (_is_file_address(url) or named):
            return url
    return None


def _is_file_address(url: str) -> bool:
    parts = urlsplit(url)
    return bool(
        _ATTACHED.search(parts.path)
        or _DOWNLOAD.search(f"{parts.path}?{parts.query}")
        or (is_file(url) and not re.search(r"\.(?:jpe?g|png|gif|bmp|ico|css|js|xml|json|rss)$", parts.path, re.IGNORECASE))
    )


def _is_attachment(anchor: HtmlElement, url: str, name: str) -> bool:
    if _NAMED_FILE.search(name):
        return True  # 附件1：报名表.doc, behind an address that does not say it
    marks = ("appendix", "needdownload", "download", "data-powerurl")
    return any(anchor.get(mark) is not None for mark in marks) or _is_file_address(url)


def _name(document: Document, element: HtmlElement, url: str) -> str:
    texts = [
        document.joined(element)[:120],
        tidy(element.get("title") or ""),
        tidy(element.get("download") or ""),
        _file_name(url),
    ]
    around = element.getparent()
    if around is not None and around.tag in ("p", "li", "td", "span"):
        # 附件1：年度计划表 [下载]
        texts.insert(1, tidy(re.sub(r"[\[【(]?(?:点击)?(?:下载|查看|预览)[\]】)]?", "", document.text(around)))[:80])
    return next((text for text in texts if text and not _MEANINGLESS.match(nfkc(text))), texts[0] or url)


def _file_name(url: str) -> str:
    parts = urlsplit(url)
    named = dict(parse_qsl(parts.query)).get("filename")
    return tidy(unquote(named or posixpath.basename(parts.path)))
