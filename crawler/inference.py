"""Columns that the catalog does not name: looked for by the item's levels in the agency's branch and on the openness platform.

What is found so is a guess with its confidence; where nothing fits, the observation is an absence with the doubt
"inferred", which nobody may call missing.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import replace

from audit.matching import EXACT, SAME, TRADE, WEAK
from audit.observations import Ask, ColumnAbsent, Hop, NamedLink, Unreached
from audit.text import name_key
from crawler.addresses import is_article, is_file, page_key
from crawler.errands import Signal
from crawler.pages.page import Page
from crawler.places import Node, Place, nearest_names
from crawler.walk import Walk

_PLATFORMS = ("政府信息公开", "政务公开", "信息公开")
"""How the home page calls the openness platform (61号文); any of them, the most particular first."""
_DEPARTMENTS = re.compile(
    r"(部门|委办局?|单位|街镇|镇街|乡镇).{0,8}(公开|目录|网站|窗口|子站|平台)|^(政府|县直|区直|市直|各)部门$|^(政府工作)?部门$|^机构设置$"
)
"""Names of pages that list the agencies of a portal: 部门信息公开, 部门街镇信息公开, 区直部门 …"""
_MOST_LISTS = 4
_LOOSE = 68.0
_INNERMOST, _ELSEWHERE, _OUTER, _BY_ELEMENT = 75.0, 70.0, 62.0, 55.0
"""The most that an inferred place scores: found by the item's own name, outside the agency's branch, by a level above it, by an
element's name."""


async def infer(walk: Walk, ask: Ask) -> Place | ColumnAbsent | Unreached:
    """The likeliest place for an item's levels, nearest root first; never a plain absence."""
    node = Node(("", *ask.path))
    roots = await _roots(walk, node)
    levels = tuple(dict.fromkeys(name for name in (ask.levels or ask.path) if name))
    for root in roots:
        place = await _by_levels(walk, node, root, levels, TRADE)
        if place is not None:
            # Outside the agency's branch the column is everybody's: a guess, from which nothing is said to be missing.
            return place if root.in_agency else replace(place, score=min(place.score, _ELSEWHERE))
    for root in roots[:1]:
        # A part or a listed wider name (机构设置 for 内设机构), in the agency's own branch, as a guess.
        place = await _by_levels(walk, node, root, levels, _LOOSE) if root.in_agency else None
        if place is not None:
            return replace(place, score=min(place.score, _OUTER))
    for root in roots[:2]:
        for want in ask.wants:
            if want.look in ("title", "entrance") and 4 <= len(want.text) <= 16:
                async for place in _called(walk, node, root, want.text, SAME):
                    return replace(place, score=min(place.score, _BY_ELEMENT))
    if node.trouble:
        first = node.trouble[0]
        return Unreached(ask.path, "inferred", (), 0, first.url, first.reason, first.detail)
    root = roots[0]
    instead = tuple(NamedLink(link.name, link.url) for link in walk.own_links(root.page, root))[:40]
    return ColumnAbsent(
        ask.path,
        "inferred",
        root.hops,
        0,
        root.url,
        instead,
        nearest_names(ask.path[-1], [link.text for link in instead]),
        tuple(dict.fromkeys(place.page.url for place in roots)),
        None,
        "inferred",
    )


async def _by_levels(walk: Walk, node: Node, root: Place, levels: tuple[str, ...], floor: float) -> Place | None:
    """The innermost level that the root has; an outer one is looked into for the levels below it."""
    for depth in range(len(levels) - 1, -1, -1):
        async for place in _called(walk, node, root, levels[depth], floor):
            if depth == len(levels) - 1:
                return replace(place, score=min(place.score, _INNERMOST))
            for inner in reversed(levels[depth + 1 :]):
                async for below in _called(walk, node, place, inner, floor):
                    return replace(below, score=min(below.score, _INNERMOST))
            return replace(place, score=min(place.score, _OUTER))
    return None


async def _called(walk: Walk, node: Node, above: Place, name: str, floor: float) -> AsyncIterator[Place]:
    """Places below another one with that name, which their own pages confirm: direct links, then inside containers."""
    page = await walk.with_frames(above.page)
    for candidate in [c for c in walk.candidates(page, above, name) if c.match.score >= floor][:2]:
        place = await walk.try_link(node, above, name, candidate)
        if place is not None and place.hops[-1].confirmed_by:
            yield place
    async for place in walk.inside_containers(node, above, page, name):
        if place.scope is None and place.hops[-1].confirmed_by:
            yield place


async def _roots(walk: Walk, node: Node) -> list[Place]:
    """Where inferred columns may stand, nearest first: the agency's branch, the openness platform, the home page. Found once."""
    if walk.inferring is None:
        walk.inferring = Signal()
        walk.inferred_roots = await _find_roots(walk, node)
        walk.errands.fire(walk.inferring)
    await walk.errands.wait(walk.inferring)
    return walk.inferred_roots


async def _find_roots(walk: Walk, node: Node) -> list[Place]:
    assert walk.home is not None
    home = Place(walk.home, walk.start, (), EXACT)
    platforms: list[Place] = []
    for name in _PLATFORMS:
        for candidate in [c for c in walk.candidates(walk.home, home, name) if c.match.score >= WEAK][:1]:
            place = await walk.try_link(node, home, name, candidate)
            if place is not None and page_key(place.url) not in {page_key(known.url) for known in platforms}:
                platforms.append(place)
    agency = await _agency(walk, node, [home, *platforms[:2]])
    return [*agency, *platforms[:2], home]


async def _agency(walk: Walk, node: Node, bases: list[Place]) -> list[Place]:
    """The agency's own branch: linked from the home page or the platform, or from their list of departments."""
    lists: list[Place] = []
    for base in bases:
        page = await walk.with_frames(base.page)
        for link in page.links:
            named = len(link.name) <= 14 and _DEPARTMENTS.search(name_key(link.name))
            if not named or is_article(link.url) or is_file(link.url) or len(lists) >= _MOST_LISTS:
                continue
            if page_key(link.url) in {page_key(known.url) for known in (*bases, *lists)} or not walk.hosts.holds(link.url):
                continue
            inner = await walk.visit(link.url)
            if isinstance(inner, Page):
                hop = Hop(link.name, link.name, link.url, EXACT, "place")
                lists.append(Place(inner, link.url, (*base.hops, hop), base.score))
    for base in (*bases, *lists):
        page = await walk.with_frames(base.page)
        for agency in walk.names.agencies:
            for candidate in [c for c in walk.candidates(page, base, agency) if c.match.score >= SAME][:1]:
                place = await walk.try_link(node, base, agency, candidate)
                if place is not None:
                    return [replace(place, in_agency=True)]
    return []
