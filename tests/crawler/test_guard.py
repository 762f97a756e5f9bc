"""The address guard on every way to an address that nobody may reach."""

from __future__ import annotations

import pytest
from scrapy.http import Request
from twisted.internet.error import DNSLookupError

from crawler.addresses import Hosts
from crawler.guard import AddressGuard, NotPublic, OffSite, PublicOnlyResolver


class _Spider:
    def __init__(self, start: str, *patterns: str) -> None:
        self.hosts = Hosts(start, patterns)


class _Crawler:
    def __init__(self, spider: _Spider) -> None:
        self.spider = spider


def _guard(start: str, *patterns: str) -> AddressGuard:
    return AddressGuard(_Crawler(_Spider(start, *patterns)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "url",
    [
        "http://www.y.gov.cn/",
        "http://www.x.gov.cn.evil.cn/",
        "http://evil.cn/?www.x.gov.cn",
        "ftp://www.x.gov.cn/",
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://2130706433/",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
    ],
)
def test_off_site_addresses_are_refused(url: str) -> None:
    with pytest.raises(OffSite):
        _guard("http://www.x.gov.cn/", "*.x.gov.cn").process_request(Request(url))


@pytest.mark.parametrize(
    "url", ["http://www.x.gov.cn/a", "https://www.x.gov.cn/a", "http://x.gov.cn/", "http://jyj.x.gov.cn/b"]
)
def test_the_sites_own_are_let_through(url: str) -> None:
    _guard("http://www.x.gov.cn/", "*.x.gov.cn").process_request(Request(url))


@pytest.mark.parametrize("pattern", ["*", "10.*", "192.168.*"])
def test_a_wide_pattern_opens_no_private_address(pattern: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PublicOnlyResolver, "own", frozenset({"www.x.gov.cn"}))
    address = {"*": "http://127.0.0.1/", "10.*": "http://10.1.2.3/", "192.168.*": "http://192.168.0.1/"}[pattern]
    with pytest.raises(NotPublic):
        _guard("http://www.x.gov.cn/", pattern).process_request(Request(address))


def test_a_configured_loopback_site_is_its_own_and_its_neighbour_port_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PublicOnlyResolver, "own", frozenset({"127.0.0.1"}))
    guard = _guard("http://127.0.0.1:8642/")
    guard.process_request(Request("http://127.0.0.1:8642/a"))
    with pytest.raises(OffSite):
        guard.process_request(Request("http://127.0.0.1:22/"))


def test_a_public_name_that_stands_for_a_private_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PublicOnlyResolver, "own", frozenset({"intranet.x.gov.cn"}))
    monkeypatch.setattr(PublicOnlyResolver, "refused", frozenset())
    assert PublicOnlyResolver._check("10.0.0.1", "intranet.x.gov.cn") == "10.0.0.1"
    assert PublicOnlyResolver._check("8.8.8.8", "www.x.gov.cn") == "8.8.8.8"
    with pytest.raises(DNSLookupError):
        PublicOnlyResolver._check("10.0.0.1", "rebind.x.gov.cn")
    assert PublicOnlyResolver.refused == {"rebind.x.gov.cn"}
