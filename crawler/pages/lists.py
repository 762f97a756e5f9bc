"""The main list of a page, told from menus, boxes of other columns and side lists; or why there is none.

Decided by structure: groups of like rows, dates, article addresses, the heading above, the pager below. A group is the
page's own list unless something says that it belongs elsewhere. What could not be read is `needs_browser` or
`unrecognised`; `empty` is said only of a list that was recognised and stands there empty in static markup.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from crawler.addresses import is_article, is_file, page_key
from crawler.pages.area import Area, area_of
from crawler.pages.articles import is_article_page
from crawler.pages.beside import Beside
from crawler.pages.blocks import is_hidden, read_lines
from crawler.pages.document import Document
from crawler.pages.emptiness import PROSE, Emptiness, Seen
from crawler.pages.headings import Heading, Headings
from crawler.pages.islands import Island, commented_rows, json_posts, xml_islands
from crawler.pages.page import Link, ListBlock, Pager
from crawler.pages.pager import pager_mark, read_pager
from crawler.pages.rowdates import Reading, read_rows, to_posts
from crawler.pages.rows import Group, read_groups

_TITLE = 8
"""Characters: names of columns are shorter on average, titles of posts longer."""

_DATE_HINT = re.compile(r"\d\s*[-/.年月]|\d{8}|[〇○零一二三四五六七八九]年|[今昨前][天日]|[天时钟]前")


@dataclass
class _Candidate:
    """A group that may be the list, with what speaks for it and against."""

    group: Group
    readings: list[Reading]
    heading: Heading | None
    dated: float
    articles: float
    family: float
    length: float
    side_menu: bool
    hidden: bool
    beside: bool
    paged: bool = False

    @property
    def count(self) -> int:
        return len(self.readings)

    @property
    def foreign(self) -> bool:
        """A box of another column, or a side list."""
        return self.is_side or (self.heading is not None and self.heading.elsewhere)

    @property
    def is_side(self) -> bool:
        """A list that stands beside every page, whatever the page is about."""
        return (self.beside and not self.paged) or (self.heading is not None and self.heading.side)


def read_list(document: Document, links: Sequence[Link], today: dt.date) -> ListBlock:
    """The main list of a page, with its pager; see `ListBlock` and `audit.observations.Listing` for the states. Never raises.

    `today` bounds the dates: one that lies after tomorrow is none.
    """
    area = area_of(document)
    if is_article_page(document, area):
        return ListBlock()
    return _Search(document, links, today, area).read()


class _Search:
    def __init__(self, document: Document, links: Sequence[Link], today: dt.date, area: Area) -> None:
        self.document, self.today, self.area = document, today, area
        self.scripted = {link.name: link.url for link in links if link.kind == "script"}
        self.headings = Headings(document, links)
        self.beside = Beside(document, area, self.headings)
        self.here = page_key(document.url)
        self.mark = pager_mark(document)

    def read(self) -> ListBlock:
        groups = read_groups(self.document, self.document.body, self.scripted)
        candidates = [self._weigh(group) for group in groups if self._in_page(group)]
        self._mark_paged(candidates)
        pager = read_pager(self.document, self.document.url)
        best = self._best(candidates)
        if best is None:
            best = self._misnamed(groups)
        if best is not None:
            unsure = not (best.paged or (best.heading is not None and best.heading.own)) and self._is_fetched()
            return ListBlock("posts", to_posts(best.group, best.readings, self.today), pager, unsure=unsure)
        hidden = self._carried(pager)
        return hidden if hidden is not None else self._without_posts(candidates, pager)

    # ------------------------------------------------------------------ candidates
    def _is_fetched(self) -> bool:
        """Whether the page keeps a place for rows that a script fetches, which no heading gives to another column or a side list."""
        headings = [self.headings.above(holder, set()) for holder in Emptiness(self.document, self.area, self.mark).filled()]
        return any(heading is None or not (heading.elsewhere or heading.side) for heading in headings)

    def _in_page(self, group: Group) -> bool:
        return not self.area.is_outside(group.place)

    def _weigh(self, group: Group) -> _Candidate:
        urls = [row.main.url for row in group.rows]
        # Most groups are menus: names without a date that lead to no article are not read any closer.
        said = "".join(row.main.element.get("title") or "" for row in group.rows)
        said += (
            "".join(time.get("datetime") or "" for time in group.root.iter("time"))
            if "datetime=" in self.document.source
            else ""
        )
        plain = not any(map(is_article, urls)) and not _DATE_HINT.search(group.root.text_content() + said)
        readings = [Reading(row, row.main.text) for row in group.rows] if plain else read_rows(self.document, group, self.today)
        count = len(readings)
        families: dict[str, int] = {}
        for url in urls:
            families[_family(url)] = families.get(_family(url), 0) + 1
        family, most = max(families.items(), key=lambda pair: pair[1])
        heading = (
            self.headings.of(group.head, group.place)
            if group.head is not None
            else self.headings.above(group.place, {r.row.element for r in readings})
        )
        return _Candidate(
            group=group,
            readings=readings,
            heading=heading,
            dated=sum(bool(r.date or r.month_day) for r in readings) / count,
            articles=sum(is_article(url) or is_file(url) for url in urls) / count,
            family=most / count if len(set(urls)) > 1 and "#" in family.rsplit("/", 1)[-1] else 0.0,
            length=sum(len(r.title) for r in readings) / count,
            side_menu=any(page_key(url) == self.here for url in urls)
            or (self._in_side_menu(group.place) and not any(r.date for r in readings)),
            hidden=any(is_hidden(node) for node in (group.place, *group.place.iterancestors())),
            beside=self.beside.is_beside(group.place, heading, urls),
        )

    def _in_side_menu(self, place: HtmlElement) -> bool:
        """Whether a group is the menu beside the content, or the whole of what the menu's box holds (div.left-nav > ul)."""
        nodes, size = [place], self.document.outline.size
        while len(nodes) < 3 and (above := nodes[-1].getparent()) is not None and size(above)[1] == size(place)[1]:
            nodes.append(above)
        return any(map(self.area.is_side_menu, nodes))

    def _mark_paged(self, candidates: list[_Candidate]) -> None:
        """The last list before the pager is the one that it turns."""
        if self.mark is None:
            return
        before = [
            c for c in candidates if self._is_posts(c) and not c.hidden and self.document.before(c.group.place, self.mark)
        ]
        if before:
            before[-1].paged = True

    def _is_posts(self, candidate: _Candidate) -> bool:
        """Whether the rows can be posts: dated, or articles of one family; never a menu of columns."""
        if candidate.side_menu:
            return False
        count = candidate.count
        in_body = any(
            candidate.group.place is body or body in candidate.group.place.iterancestors() for body in self.area.bodies
        )
        if candidate.dated >= 0.6:
            return count >= 2 or self._is_listed(candidate) or self._is_lone(candidate)
        if in_body and candidate.articles < 0.6:
            return False
        if candidate.articles >= 0.6:
            # Two rows of one family make a list without dates (persons, institutions); one needs more to go by.
            return (count >= 2 and self._same_site(candidate)) or (
                count == 1 and (self._is_listed(candidate) or self._is_lone(candidate))
            )
        return (
            candidate.family >= 0.6
            and count >= 2
            and self._same_site(candidate)
            and (candidate.length >= _TITLE or _has_pictures(candidate))
        )

    def _is_listed(self, candidate: _Candidate) -> bool:
        """Whether a single row stands in a list: the markup of one, and the page's name above it or a pager below."""
        marked = candidate.group.tag in ("li", "dd", "tr", "dl")
        return (
            marked
            and candidate.length >= 4
            and (
                (candidate.heading is not None and candidate.heading.own)
                or self.mark is not None
                or (candidate.dated > 0 and candidate.articles > 0)
            )
        )

    def _is_lone(self, candidate: _Candidate) -> bool:
        """Whether a single row of whatever markup is all that a column holds: a whole title below the breadcrumb, on a page that says
        next to nothing beside it."""
        crumb = self.document.crumb_element
        return (
            crumb is not None
            and self.document.before(crumb, candidate.group.rows[0].main.element)
            and candidate.length >= _TITLE
            and self._same_site(candidate)
            and (
                self.area.weight(self.document.body) < PROSE
                or self._prose - len(self.document.text(candidate.group.rows[0].element)) < PROSE
            )
        )

    @cached_property
    def _prose(self) -> int:
        """Characters that the page says itself below its breadcrumb, the imprint of the site left out."""
        crumb, before = self.document.crumb_element, self.document.before
        lines = [line for line in read_lines(self.document.body, self.area.skip) if not self.area.is_imprint(line.text)]
        return sum(len(line.plain) for line in lines if crumb is None or before(crumb, line.element))

    def _same_site(self, candidate: _Candidate) -> bool:
        own = _site(self.document.url)
        return sum(_site(reading.row.main.url) == own for reading in candidate.readings) >= 0.6 * candidate.count

    # ------------------------------------------------------------------ choice
    def _best(self, candidates: list[_Candidate]) -> _Candidate | None:
        fit = [c for c in candidates if self._is_posts(c)]
        own = [c for c in fit if not c.foreign and not c.hidden]
        if _is_root(self.document.url):
            # The home page of a site shows other columns' posts, with and without headings.
            own = [c for c in own if c.paged]
        if self._stands():
            # A page with a text of its own has a list only where the list is named as its own, or paged.
            own = [
                c
                for c in own
                if c.paged or (c.heading is not None and c.heading.own) or (c.heading is None and self._within_bodies(c))
            ]
        if own:
            return max(own, key=self._score)
        # Boxes of other columns are no list of this page, unless one clearly dominates and is the one that is turned.
        paged = [c for c in fit if c.paged and not c.hidden and not c.is_side]
        others = [c.count for c in fit if not c.paged]
        if paged and paged[0].count >= 2 * max(others, default=0) and paged[0].count >= 5:
            return paged[0]
        return None

    def _misnamed(self, groups: list[Group]) -> _Candidate | None:
        """The page's list in a box that is named like a menu or a footer: dated articles under the page's own name, after the
        breadcrumb."""
        crumb = self.document.crumb_element
        if crumb is None or _is_root(self.document.url):
            return None
        outside = [
            self._weigh(group)
            for group in groups
            if len(group.rows) >= 3
            and not self._in_page(group)
            and self.document.before(crumb, group.place)
            and self.document.region(group.place) != "friend"
        ]
        fit = [c for c in outside if c.dated >= 0.6 and not c.hidden and c.heading is not None and c.heading.own]
        return max(fit, key=self._score, default=None)

    def _score(self, candidate: _Candidate) -> float:
        heading = candidate.heading
        score = (
            min(candidate.count, 20)
            + 6 * candidate.dated
            + 6 * max(candidate.articles, candidate.family)
            + min(candidate.length, 20) / 4
        )
        score += 20 if candidate.paged else 0
        if heading is not None:
            score += 12 if heading.own else -8
        return score

    def _stands(self) -> bool:
        return sum(self.area.weight(body) for body in self.area.bodies) >= PROSE

    def _within_bodies(self, candidate: _Candidate) -> bool:
        return any(body in candidate.group.place.iterancestors() or body is candidate.group.place for body in self.area.bodies)

    # ------------------------------------------------------------------ rows that the page carries unseen
    def _carried(self, pager: Pager) -> ListBlock | None:
        commented = tuple(commented_rows(self.document))
        islands = [*xml_islands(self.document), *commented]
        found = [(candidate, island) for island in islands for candidate in self._island(island)]
        fit = [(c, island) for c, island in found if self._is_posts(c) and not c.foreign]
        if fit:
            best, island = max(fit, key=lambda pair: self._score(pair[0]))
            pager = replace(
                pager, total=island.total if island.total is not None else pager.total, pages=island.pages or pager.pages
            )
            return ListBlock("posts", to_posts(best.group, best.readings, self.today), pager, unsure=island in commented)
        boxes = [posts for script, posts in json_posts(self.document, self.today) if self._owns(script)]
        if boxes:
            return ListBlock("posts", max(boxes, key=len), pager)
        return None

    def _island(self, island: Island) -> list[_Candidate]:
        groups = read_groups(self.document, island.root, self.scripted, island.place)
        return [self._weigh(group) for group in groups] if self.document.region(island.place) == "content" else []

    def _owns(self, script: HtmlElement) -> bool:
        heading = self.headings.above(script, set())
        return heading is None or not (heading.elsewhere or heading.side)

    # ------------------------------------------------------------------ no posts
    def _without_posts(self, candidates: list[_Candidate], pager: Pager) -> ListBlock:
        foreign = [c for c in candidates if c.foreign and self._is_posts(c)]
        seen = Seen(
            rows={reading.row.element for c in candidates for reading in c.readings},
            headings={c.heading.text for c in candidates if c.heading is not None},
            # Lists of the newest or most read posts stand beside every page; a box of another column stands on a landing page.
            boxes=any(not c.is_side for c in foreign),
            unread=any(self._is_unread(c) for c in candidates),
        )
        return Emptiness(self.document, self.area, self.mark).read(pager, seen)

    def _is_unread(self, candidate: _Candidate) -> bool:
        """Whether a group is list-like and fits no reading."""
        return (
            candidate.count >= 3
            and candidate.length >= _TITLE + 2
            and not candidate.side_menu
            and not candidate.hidden
            and not candidate.foreign
            and not self._is_posts(candidate)
        )


def _has_pictures(candidate: _Candidate) -> bool:
    """Whether most rows show a picture of their own; one that all share is a bullet."""
    pictures = [image.get("src") for r in candidate.readings if (image := r.row.element.find(".//img")) is not None]
    return len(pictures) >= 0.6 * candidate.count and len(set(pictures)) * 2 > len(pictures)


@lru_cache(maxsize=16384)
def _family(url: str) -> str:
    """The shape of an address: its numbers and long hexadecimal names as #; what articles of one column have in common."""
    parts = urlsplit(url)
    path = re.sub(
        r"(?<![0-9a-z])(?=[a-f]*\d)[0-9a-f]{8,}(?![0-9a-z])|[0-9a-f]{16,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}",
        "#",
        parts.path,
        flags=re.IGNORECASE,
    )
    last = re.sub(r"\d+", "#", path)
    query = re.sub(r"=[^&]*\d[^&]*", "=#", parts.query)
    return f"{parts.netloc.lower()}{last}" + (f"?{query}" if query else "")


def _is_root(url: str) -> bool:
    return (
        re.fullmatch(r"/?(?:(?:index|default|home|main)\.\w+)?", urlsplit(url).path, re.IGNORECASE) is not None
        and not urlsplit(url).query
    )


def _site(url: str) -> str:
    """The registered part of a host, roughly: its last three labels (x.gov.cn)."""
    return ".".join((urlsplit(url).hostname or "").split(".")[-3:])
