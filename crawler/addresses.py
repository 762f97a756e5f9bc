"""Addresses: which two are one page, which lead to an article, which belong to a site."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import lru_cache
from urllib.parse import quote, unquote, urlsplit, urlunsplit

# Families of article addresses (cms_patterns.md §1, §4.2): TRS, Hanweb, VSB, UCAP, NFCMS, Henan, LonSun, JEECMS and their like.
_ARTICLE = re.compile(
    r"/t\d{8}_\d+|/art/\d{4}/|/art_\d|/info/\d+/\d+|/(?:content/)?post_\d+|/[0-9a-f]{32}\.s?html?|/\d{4}-?\d{2}(?:[-/]\d{2})?/[^/]+\.\w+$"
    r"|/\d{4}/\d{4}/[^/]+\.\w+$|/\d{4}/\d{1,2}/\d{1,2}/[^/]+|/content_\d+|/public/\d+/\d+\.html|/\d{6,}\.s?html?$|[?&](?:wbnewsid|newsid|articleid|infoid|aid|messagekey)="
    r"|/(?:articles?|detail|details|show)/[^/]+|/[0-9a-f-]{36}\.s?html?|/D\d+Y/\d+\.jhtml",
    re.IGNORECASE,
)
_FILE = re.compile(
    r"\.(?:pdf|docx?|xlsx?|pptx?|wps|et|ofd|zip|rar|7z|txt|csv|jpe?g|png|gif|bmp|mp4|mp3|wmv|flv|swf|apk|exe|ico|css|js|xml|json|rss)$",
    re.IGNORECASE,
)
_DEFAULT_PAGE = re.compile(r"/(?:index|default)\.(?:s?html?|jsp|aspx?|php|jhtml)$", re.IGNORECASE)
_SESSION = re.compile(r";jsessionid=[^?#]*", re.IGNORECASE)


@lru_cache(maxsize=65536)
def page_key(url: str) -> str:
    """The identity of a page within a run: host and path, http and https alike, index pages as their folder, no fragment.

    >>> page_key("https://www.x.gov.cn:443/zwgk/index.html#a") == page_key("http://www.x.gov.cn/zwgk/")
    True
    >>> page_key("http://x.cn/list.jsp?id=1") == page_key("http://x.cn/list.jsp?id=2")
    False
    """
    try:
        parts = urlsplit(_SESSION.sub("", url))
        port = parts.port
    except ValueError:
        return url
    host = (parts.hostname or "").lower()
    if port and (parts.scheme, port) not in (("http", 80), ("https", 443)):
        host += f":{port}"
    path = unquote(_DEFAULT_PAGE.sub("/", parts.path or "/"))
    return f"{host}{re.sub(r'//+', '/', path)}" + (f"?{parts.query}" if parts.query else "")


def sendable(url: str) -> str:
    """The address as it is requested: no fragment, what is not ASCII escaped as UTF-8."""
    parts = urlsplit(url)
    return urlunsplit(
        (
            parts.scheme,
            parts.netloc,
            quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._"),
            quote(parts.query, safe="/%:@!$&'()*+,;=~-._?[]"),
            "",
        )
    )


@lru_cache(maxsize=65536)
def is_article(url: str) -> bool:
    """Whether the address is of the shape of an article's.

    >>> is_article("http://x.gov.cn/zwgk/202503/t20250324_8724.html"), is_article("http://x.gov.cn/zwgk/zcwj/")
    (True, False)
    """
    parts = urlsplit(url)
    return bool(_ARTICLE.search(parts.path + (f"?{parts.query}" if parts.query else "")))


@lru_cache(maxsize=65536)
def is_file(url: str) -> bool:
    """Whether the address is of a file, not of a page."""
    return bool(_FILE.search(urlsplit(url).path))


@lru_cache(maxsize=65536)
def folder(url: str) -> str:
    """Host and folder of an address: where child columns of a directory-style site stand."""
    parts = urlsplit(url)
    return f"{parts.netloc.lower()}{parts.path.rsplit('/', 1)[0]}/"


@dataclass(frozen=True)
class Hosts:
    """The hosts of one site: the start page's own (with and without www.), and the configured patterns."""

    start: str
    patterns: tuple[str, ...] = ()

    def holds(self, url: str) -> bool:
        """Whether the address belongs to the site.

        >>> hosts = Hosts("http://www.x.gov.cn/", ("*.x.gov.cn",))
        >>> hosts.holds("https://jyj.x.gov.cn/a"), hosts.holds("http://x.gov.cn/"), hosts.holds("http://www.y.gov.cn/")
        (True, True, False)
        """
        return _holds(self.start, self.patterns, url)


@lru_cache(maxsize=65536)
def _holds(site: str, patterns: tuple[str, ...], url: str) -> bool:
    try:
        parts, start = urlsplit(url), urlsplit(site)
        port, start_port = parts.port, start.port
    except ValueError:
        return False
    if parts.scheme not in ("http", "https"):
        return False
    host, own = (parts.hostname or "").lower(), (start.hostname or "").lower()
    if _bare(host) == _bare(own) and (port or None) in {
        start_port,
        None if start_port in (80, 443, None) else start_port,
        *((80, 443) if start_port in (80, 443, None) else ()),
    }:
        return True
    names = {host, f"{host}:{port or (443 if parts.scheme == 'https' else 80)}"}
    return any(fnmatchcase(name, pattern.lower()) for name in names for pattern in patterns)


def _bare(host: str) -> str:
    return host.removeprefix("www.")
