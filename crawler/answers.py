"""A server's answer before it is read: is it a page, a redirect, a block, or nothing; as values the walk can decide upon."""

from __future__ import annotations

import datetime as dt
import logging
import re
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from audit.observations import Fetched, Reason
from crawler.pages.page import Page
from crawler.pages.reader import read_page

logger = logging.getLogger(__name__)

# Challenge scripts and firewalls (cms_patterns.md §6): 瑞数, 加速乐, 360 网站卫士, 创宇盾, and their words.
_CHALLENGE = re.compile(
    rb"\$_ts\s*=|__jsl_clearance|__jsluid|wzws|WZWS-RAY|FSSBBIl1UgzbN7N|_\$jsvmprt|acw_sc__v2|yunsuo_session|safedog|cf-browser-verification|cf_chl_|"
    rb"Just a moment|aliyun_waf|antibot|slider-captcha"
)
_CHALLENGE_WORDS = re.compile(
    "访问(过于频繁|被拦截|受限|被阻断|异常)|请求(被拦截|存在威胁)|安全(验证|拦截)|网站防火墙|创宇盾|云防护|人机验证|滑动验证|您的IP|疑似攻击|拒绝访问"
)
_BLOCKING = frozenset({401, 403, 405, 406, 407, 412, 418, 421, 422, 429, 444, 451, 493, 499, 511, 520, 521, 522, 525, 526, 567})
_SMALL = 6000
"""Bytes: a challenge page is small; an article about a firewall is not."""


@dataclass(frozen=True)
class Redirect:
    """The server sends its visitor elsewhere."""

    url: str
    target: str
    status: int


@dataclass(frozen=True)
class Data:
    """An answer to a request that a page's script would make: its text, still to be read."""

    url: str
    fetched: Fetched
    text: str


@dataclass(frozen=True)
class File:
    """An attached file that was read: its lines of text, or why it has none (`state` as in `crawler.files.formats`)."""

    url: str
    fetched: Fetched
    state: str
    lines: tuple[str, ...] = ()
    detail: str = ""


@dataclass(frozen=True)
class Unseen:
    """A page that could not be seen, or of which the server says that it is not there (gone, soft_404)."""

    url: str
    reason: Reason
    detail: str = ""
    fetched: Fetched | None = None


def redirect_target(url: str, location: bytes) -> str | None:
    """The absolute address that a Location header names, in UTF-8 or GB18030; None where it names none.

    >>> redirect_target("http://x/a/", b"../b/"), redirect_target("http://x/", b"http://[half/")
    ('http://x/b/', None)
    """
    try:
        text = location.decode("utf-8")
    except UnicodeDecodeError:
        text = location.decode("gb18030", "replace")
    try:
        target = urljoin(url, text.strip())
        parts = urlsplit(target)
        _ = parts.port
    except ValueError:
        return None
    return target if parts.scheme and parts.hostname else None


def refusal(
    status: int, body: bytes, content_type: str, *, data: bool = False, file: bool = False
) -> tuple[Reason, str] | None:
    """Why an answer is no page (`data`: no data, `file`: no file), or None where it may be read.

    >>> refusal(404, b"", "text/html"), refusal(200, b"<html>", "text/html"), refusal(412, b"<script>$_ts=1</script>", "")
    (('gone', 'HTTP 404'), None, ('blocked', 'HTTP 412'))
    """
    if status in (404, 410):
        return "gone", f"HTTP {status}"
    if status in _BLOCKING:
        return "blocked", f"HTTP {status}"
    if status >= 500:
        return ("blocked" if len(body) < _SMALL and _CHALLENGE.search(body) else "server_error"), f"HTTP {status}"
    if status >= 400:
        return "server_error", f"HTTP {status}"
    if status in (202, 203):
        return "blocked", f"HTTP {status}"  # accepted, not answered: a gate before the page
    if file and body.strip():
        # A page in place of a file asks for a captcha or a login, or says in words what went wrong.
        is_page = re.match(rb"\s*(?:<!doctype|<html|<script|<\?xml)", body[:200], re.IGNORECASE)
        return ("blocked", "a page where a file was asked for") if is_page else None
    if not data and (body.lstrip()[:1] in (b"{", b"[") or "json" in content_type):
        return "not_html", "data where a page was asked for"
    if status in (204, 205) or not body.strip():
        return "damaged", f"HTTP {status}, empty body"
    # Words alone tell only in a page: 校园食品安全检查 stands in the titles of lists, too.
    if len(body) < _SMALL and (_CHALLENGE.search(body) or (body.lstrip()[:1] == b"<" and _challenge_words(body))):
        return "blocked", f"HTTP {status}, a challenge page"
    kind = content_type.split(";", maxsplit=1)[0].strip().lower()
    if kind and not re.search(r"html|xml|json|javascript|text/plain|octet-stream", kind):
        return "not_html", kind
    if body[:5] in (b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1", b"\x89PNG\r", b"\xff\xd8\xff\xe0\x00"):
        return "not_html", "a file"
    return None


def read_answer(body: bytes, fetched: Fetched, today: dt.date, charset: str | None = None, whole: bool = True) -> Page | Unseen:
    """The page that an answer holds; Unseen where it holds something else in its place, or cannot be read.

    Whatever a page does to a reader costs that page, never the run.
    """
    try:
        page = read_page(body, fetched, today, charset, whole)
    except Exception as error:  # noqa: BLE001 - said in the log and in the finding
        logger.warning("not read: %s (%s: %s)", fetched.final_url, type(error).__name__, error)
        return Unseen(fetched.final_url, "damaged", f"the page could not be read ({type(error).__name__})", fetched)
    return Unseen(fetched.final_url, *page.barrier, fetched) if page.barrier else page


def _challenge_words(body: bytes) -> bool:
    for encoding in ("utf-8", "gb18030"):
        try:
            text = body.decode(encoding)
        except UnicodeDecodeError:
            continue
        return bool(_CHALLENGE_WORDS.search(text)) and text.lower().count("<a ") < 5
    return False
