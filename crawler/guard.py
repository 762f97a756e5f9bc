"""The address guard: no request leaves the configured site's hosts, and none reaches an address that is not public.

Every request passes, those of links, redirects and robots.txt alike; the resolver sees what a name stands for. An address
that is not public (loopback, private, link-local) is let through only where it is a configured site's own.
"""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from scrapy.exceptions import IgnoreRequest
from scrapy.http import Request
from scrapy.resolver import CachingThreadedResolver
from twisted.internet.defer import Deferred
from twisted.internet.error import DNSLookupError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from scrapy.crawler import Crawler


class OffSite(IgnoreRequest):
    """The address leaves the site's hosts."""


class NotPublic(IgnoreRequest):
    """The address is not public and not a configured site's own."""


def is_public(address: str) -> bool:
    """Whether an IP address is a public one.

    >>> [is_public(a) for a in ("8.8.8.8", "127.0.0.1", "10.1.1.1", "169.254.1.1", "::1", "::ffff:127.0.0.1", "192.168.0.1")]
    [True, False, False, False, False, False, False]
    """
    ip = ipaddress.ip_address(address)
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped:
        ip = ip.ipv4_mapped
    return ip.is_global and not ip.is_multicast


def literal_address(host: str) -> str | None:
    """The IP address that a host name spells, in any of the ways that resolvers accept, or None for a real name.

    >>> [literal_address(h) for h in ("127.0.0.1", "2130706433", "0x7f000001", "0177.0.0.1", "127.1", "[::1]", "www.x.gov.cn")]
    ['127.0.0.1', '127.0.0.1', '127.0.0.1', '127.0.0.1', '127.0.0.1', '::1', None]
    """
    host = host.strip("[]")
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        pass
    parts = host.lower().split(".")
    if not 1 <= len(parts) <= 4 or not all(re.fullmatch(r"0x[0-9a-f]+|\d+", part) for part in parts):
        return None
    numbers = [
        int(part, 16) if part.startswith("0x") else int(part, 8) if re.fullmatch(r"0[0-7]+", part) else int(part)
        for part in parts
    ]
    value = sum(number << (24 - 8 * place) for place, number in enumerate(numbers[:-1])) + numbers[-1]
    return str(ipaddress.ip_address(value)) if 0 <= value < 2**32 else "0.0.0.0"


class AddressGuard:
    """Downloader middleware: refuses what is off the site or not public, before it is sent."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Called by Scrapy."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Raises OffSite or NotPublic."""
        hosts = getattr(self._crawler.spider, "hosts", None)
        if hosts is None:
            return
        if not hosts.holds(request.url):
            raise OffSite(f"{request.url} leaves the site's hosts")
        host = urlsplit(request.url).hostname or ""
        address = literal_address(host)
        if address is not None and not is_public(address) and host not in PublicOnlyResolver.own:
            raise NotPublic(f"{request.url}: {address} is not a public address")


class PublicOnlyResolver(CachingThreadedResolver):
    """Refuses names that stand for addresses that are not public, unless the name is a configured site's own."""

    own: frozenset[str] = frozenset()
    """Host names of the configured sites, exactly as configured; set by the spider."""
    refused: frozenset[str] = frozenset()
    """Names that were refused, so that the spider can say why."""

    def getHostByName(self, name: str, timeout: Sequence[int] = ()) -> Deferred[str]:
        """Called by Twisted for every name; raises DNSLookupError, which Scrapy reports as such."""
        return super().getHostByName(name, timeout).addCallback(self._check, name)

    @classmethod
    def _check(cls, address: str, name: str) -> str:
        if name not in cls.own and not is_public(address):
            PublicOnlyResolver.refused |= {name}
            raise DNSLookupError(f"{name} stands for {address}, which is not a public address")
        return address
