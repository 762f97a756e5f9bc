"""Columns that the catalog does not name: looked for by the item's levels in the agency's branch and on the openness platform.

What is found so is a guess with its confidence; where nothing fits, the observation is an absence with the doubt
"inferred", which nobody may call missing.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

from audit.matching import EXACT, SAME, TRADE, WEAK
from audit.observations import Ask, ColumnAbsent, NamedLink, Unreached
from crawler.addresses import page_key
from crawler.errands import Signal
from crawler.walk import Node, Place, Walk, nearest_names

_PLATFORMS = ("政府信息公开", "政务公开", "信息公开")
"""How the home page calls the openness platform (61号文); any of them, the most particular first."""
_DEPARTMENTS = ("部门信息公开", "部门信息公开目录", "政府部门", "部门公开", "部门网站", "部门目录")
"""Pages that list the agencies of a portal."""
_INNERMOST, _OUTER, _BY_ELEMENT = 75.0, 62.0, 55.0
"""The most that an inferred place scores: found by the item's own name, by a level above it, by an element's name."""


async def infer(walk: Walk, ask: Ask) -> Place | ColumnAbsent | Unreached:
    """The likeliest place for an item's levels, nearest root first; never a plain absence."""
    node = Node(("", *ask.path))
    roots = await _roots(walk, node)
    levels = tuple(dict.fromkeys(name for name in (ask.levels or ask.path) if name))
    for root in roots:
        place = await _by_levels(walk, node, root, levels)
        if place is not None:
            return place
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


async def _by_levels(walk: Walk, node: Node, root: Place, levels: tuple[str, ...]) -> Place | None:
    """The innermost level that the root has; an outer one is looked into for the levels below it."""
    for depth in range(len(levels) - 1, -1, -1):
        async for place in _called(walk, node, root, levels[depth], TRADE):
            if depth == len(levels) - 1:
                return replace(place, score=min(place.score, _INNERMOST))
            for inner in reversed(levels[depth + 1 :]):
                async for below in _called(walk, node, place, inner, TRADE):
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
        for name in _DEPARTMENTS:
            for candidate in [c for c in walk.candidates(base.page, base, name) if c.match.score >= WEAK][:1]:
                place = await walk.try_link(node, base, name, candidate)
                if place is not None and page_key(place.url) not in {page_key(known.url) for known in (*bases, *lists)}:
                    lists.append(place)
    for base in (*bases, *lists[:3]):
        page = await walk.with_frames(base.page)
        for agency in walk.names.agencies:
            for candidate in [c for c in walk.candidates(page, base, agency) if c.match.score >= SAME][:1]:
                place = await walk.try_link(node, base, agency, candidate)
                if place is not None:
                    return [replace(place, in_agency=True)]
    return []
