"""A website as a dictionary: the walk is tested on it without a socket."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Mapping
from urllib.parse import urljoin

from audit.lexicon import load
from audit.matching import Names
from audit.observations import Ask, Fetched
from crawler.addresses import Hosts
from crawler.answers import Data, Redirect, Unseen, read_answer, refusal
from crawler.errands import Fetch
from crawler.pages.page import Page
from crawler.places import Limits
from crawler.walk import Walk

BASE = "http://www.x.gov.cn"
TODAY = dt.date(2026, 11, 20)
LEXICON = load()


def html(
    title: str, links: Iterable[tuple[str, str]] = (), *, crumbs: Iterable[tuple[str, str]] = (), body: str = "", nav: str = ""
) -> str:
    """A page with a main menu, a breadcrumb and a list of links."""
    where = " &gt; ".join(f'<a href="{url}">{name}</a>' for name, url in [("首页", "/"), *crumbs])
    items = "".join(f'<li><a href="{url}">{name}</a></li>' for name, url in links)
    return (
        f"<html><head><title>{title}_某县人民政府网</title></head><body><div class='nav'>{nav}</div>"
        f"<div class='dqwz'>当前位置：{where}</div><ul class='menu'>{items}</ul><div class='main'>{body}</div></body></html>"
    )


def answer(url: str, got: str | int | tuple[int, str] | Exception) -> Page | Redirect | Unseen:
    """What the walk would be handed for one entry of a fake site."""
    if isinstance(got, Exception):
        return Unseen(url, "timeout", str(got))
    if isinstance(got, tuple):
        return Redirect(url, urljoin(url, got[1]), got[0])
    status, text = (got, "nothing") if isinstance(got, int) else (200, got)
    body = text.encode()
    fetched = Fetched(url, url, status, "2026-11-20T00:00:00+00:00", hashlib.sha256(body).hexdigest(), len(body))
    refused = refusal(status, body, "text/html")
    return Unseen(url, *refused, fetched) if refused else read_answer(body, fetched, TODAY)


def walk(
    site: Mapping[str, str | int | tuple[int, str] | Exception],
    *paths: str | Ask,
    agencies: Iterable[str] = ("某县教育局", "县教育局"),
    hosts: Iterable[str] = (),
    limits: Limits | None = None,
    places: Mapping[tuple[str, ...], str] | None = None,
) -> tuple[Walk, list[str]]:
    """Walks a fake site for paths written 政务公开/机构职能; the walk, and what was fetched in order."""
    asks = [ask if isinstance(ask, Ask) else Ask(tuple(ask.split("/"))) for ask in paths]
    names = Names(LEXICON, ["某县人民政府网"], agencies)
    walker = Walk(asks, f"{BASE}/", Hosts(f"{BASE}/", tuple(hosts)), names, TODAY, limits)
    walker.places = dict(places or {})
    fetched: list[str] = []
    while fetches := walker.run():
        for fetch in fetches:
            fetched.append(fetch.url)
            walker.receive(fetch, _fetch(site, fetch))
    return walker, fetched


def _fetch(site: Mapping[str, str | int | tuple[int, str] | Exception], fetch: Fetch) -> Page | Redirect | Unseen | Data:
    path = fetch.url.removeprefix(BASE) or "/"
    return answer(fetch.url, site.get(path, 404))
