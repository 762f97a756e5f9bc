"""Which page next: finds every column of a catalog on a website, by name, hop by hop, for all paths at once. Pure.

Each prefix of the column paths is a `Node` that yields the places on the site which answer to it, best first and only
as many as somebody asks for; a path that fails below the first place asks for the second. Signals, most trusted first
(design.md, "How the walk decides"): what the landing page says of itself confirms a hop; a link in the page's own
region with the wanted name, equal, a synonym, contained; a heading without a link; a container level inserted or skipped at a
price; the main menu and the site map; likeness last.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import AsyncGenerator, Iterable, Iterator
from dataclasses import replace

from audit.matching import EXACT, ONE_HEAD, OWN, SAME, TRADE, WEAK, NameMatch, Names
from audit.observations import Ask, ColumnAbsent, ColumnPath, ColumnSeen, Hop, Rejected, Unreached
from audit.text import name_key
from crawler.absence import Absence
from crawler.addresses import Hosts, folder, is_article, is_file, page_key
from crawler.answers import Data, File, Redirect, Unseen
from crawler.datalists import data_links, tree_nodes
from crawler.errands import Errands, Fetch, Signal
from crawler.pages.page import Link, Page
from crawler.places import NAME_LENGTH, Candidate, Limits, Node, Place, below_chain, column_key, may_hold

# Prices are in points of a name's score (0–100), so that a synonym in the right place beats an equal name in the wrong one.
PRICE_SKIPPED_CONTAINER = 12.0
PRICE_SKIPPED_LEVEL = 30.0
PRICE_INSERTED = 10.0
PRICE_NOT_CONFIRMED = 6.0
PRICE_CONTRADICTED = 14.0
_REGION_PRICE = {"content": 0.0, "menu": 0.0, "header": 0.0, "crumb": 60.0, "related": 12.0, "friend": 35.0, "footer": 12.0}
_FLOOR = 45.0
"""A candidate that would cost more than leaves this score is not visited."""
_SURE = 90.0
"""From this score on nobody looks for a better place."""
_MAX_REDIRECTS = 3
_MAX_PLACES = 4
_MAX_CANDIDATES = 5
_MAX_CONTAINERS = 4
_MAX_DEEPER = 4
_OTHER_AGENCY = re.compile(r"^.{2,20}(局|委员会|街道办事处|街道|法院|检察院|镇|乡|管委会)$")
_STUB = 200
"""Bytes up to which a script file holds no menu."""
_SECTIONS = 8
"""Sections of an agency's own branch that are looked into for a column that nothing names."""
_SITE_MAP = re.compile(r"^(网站|站点)(地图|导航)$")


class Walk:
    """The search for all columns of one agency on one site.

    `run` gives the pages to fetch, `receive` hands each answer in; when `run` gives nothing, `observations` holds one
    answer for every ask.
    """

    def __init__(
        self, asks: Iterable[Ask], start: str, hosts: Hosts, names: Names, today: dt.date, limits: Limits | None = None
    ) -> None:
        self.asks = tuple(asks)
        self.start = start
        self.hosts = hosts
        self.names = names
        self.today = today
        self.limits = limits or Limits()
        self.errands = Errands(self.limits.pages, hosts.holds)
        self.observations: dict[ColumnPath, ColumnSeen | ColumnAbsent | Unreached] = {}
        self.places: dict[ColumnPath, str] = {}
        """Where an earlier run last saw each column. The walk takes the way of today's links all the same: after a redesign the
        old pages often still answer, and their posts are old (/web2022/ beside /web2023/)."""
        self.earlier_posts: dict[ColumnPath, tuple[tuple[str, str, dt.date | None, dt.date], ...]] = {}
        """What an earlier run saw in each column whose posts must stay up: title, address, printed day, day of that run."""
        self.nodes: dict[ColumnPath, Node] = {}
        self._wanted_below: dict[ColumnPath, set[str]] = {}
        self.ends = frozenset(name_key(ask.path[-1]) for ask in self.asks)
        for ask in self.asks:
            for depth in range(len(ask.path)):
                self._wanted_below.setdefault(ask.path[:depth], set()).add(ask.path[depth])
        self.home: Page | None = None
        self.everywhere: set[str] = set()
        self._frame: frozenset[tuple[str, str]] = frozenset()
        self._frame_places: frozenset[tuple[str, str, tuple[str, ...]]] = frozenset()
        self.inferred_roots: list[Place] = []
        self.inferring: Signal | None = None
        self.framed: dict[str, Page] = {}
        self._candidate_cache: dict[tuple[str, str, str | None], list[Candidate]] = {}
        for ask in self.asks:
            self.errands.start(self._answer(ask))

    # ------------------------------------------------------------------ for the driver
    def run(self) -> list[Fetch]:
        """Decides as far as it can; the pages to fetch before it can go on."""
        return self.errands.run()

    def receive(self, fetch: Fetch, answer: Page | Redirect | Unseen | Data | File) -> None:
        """Hands in what a fetch brought."""
        self.errands.receive(fetch.key, answer)

    @property
    def finished(self) -> bool:
        """Whether every ask has its answer."""
        return self.errands.unfinished == 0

    # ------------------------------------------------------------------ one ask
    async def _answer(self, ask: Ask) -> None:
        # Both ask for further pages through this walk.
        from crawler.columns import read_column

        found = await self._find(ask)
        if isinstance(found, Place):
            seen = await read_column(self, found, ask)
            before = self.places.get(ask.path)
            moved = before is not None and column_key(before) not in (column_key(seen.url), column_key(found.page.url))
            self.observations[ask.path] = replace(seen, moved_from=before) if moved else seen
        else:
            self.observations[ask.path] = found

    async def _find(self, ask: Ask) -> Place | ColumnAbsent | Unreached:
        from crawler.inference import infer

        home = await self._home()
        if isinstance(home, Unseen):
            return Unreached(ask.path, ask.source, (), 0, home.url, home.reason, home.detail)
        if ask.url:
            return await self._pinned(ask)
        if ask.source == "inferred":
            return await infer(self, ask)
        return await self._stated(ask)

    async def _pinned(self, ask: Ask) -> Place | ColumnAbsent | Unreached:
        assert ask.url is not None
        page = await self.visit(ask.url)
        if isinstance(page, Unseen):
            if page.reason in ("gone", "soft_404"):
                return ColumnAbsent(ask.path, "pinned", (), 0, ask.url, gone_url=ask.url, looked_at=(ask.url,))
            return Unreached(ask.path, "pinned", (), 0, ask.url, page.reason, page.detail)
        hop = Hop(ask.path[-1], page.column_name or ask.path[-1], ask.url, EXACT, "pinned")
        return Place(page, ask.url, (hop,), EXACT)

    async def _stated(self, ask: Ask) -> Place | ColumnAbsent | Unreached:
        node = self._node(ask.path)
        best: Place | None = None
        for index in range(_MAX_PLACES):
            place = await self._get(node, index)
            if place is None:
                break
            if best is None or place.score > best.score:
                best = place
            if best.score >= _SURE:
                break
        if best is not None and best.hops[-1].level != "skipped":
            return best
        return await Absence(self).of(ask, best)

    # ------------------------------------------------------------------ nodes
    def _node(self, prefix: ColumnPath) -> Node:
        node = self.nodes.get(prefix)
        if node is None:
            node = self.nodes[prefix] = Node(prefix)
            node.source = self._places(node)
        return node

    async def _get(self, node: Node, index: int) -> Place | None:
        """The place of that rank for a prefix, searched for now if nobody did yet; None where there is none."""
        while len(node.places) <= index and not node.ended:
            if node.busy:
                await self.errands.wait(node.changed)
                continue
            node.busy, node.changed = True, Signal()
            assert node.source is not None
            place = await anext(node.source, None)
            node.busy = False
            if place is None or len(node.places) >= _MAX_PLACES:
                node.ended = True
            else:
                node.places.append(place)
            self.errands.fire(node.changed)
        return node.places[index] if index < len(node.places) else None

    async def _places(self, node: Node) -> AsyncGenerator[Place, None]:
        """The places that answer to a prefix, best first."""
        if not node.prefix:
            assert self.home is not None
            yield Place(self.home, self.start, (), EXACT)
            return
        segment, parent = node.prefix[-1], self._node(node.prefix[:-1])
        seen: set[str] = set()
        index = 0
        while (above := await self._get(parent, index)) is not None:
            for strong in (True, False):
                async for place in self._below(node, above, segment, strong=strong):
                    if column_key(place.url) + (place.scope or "") not in seen:
                        seen.add(column_key(place.url) + (place.scope or ""))
                        yield place
                if node.trouble:
                    return
            index += 1
        first = await self._get(parent, 0)
        if first is not None and first.hops:
            async for place in self._one_deeper(node, first, segment):
                if page_key(place.url) not in seen:
                    seen.add(page_key(place.url))
                    yield place
        async for place in self._elsewhere(node, segment):
            if page_key(place.url) not in seen:
                seen.add(page_key(place.url))
                yield place
        if first is not None and not node.gone and self._may_skip(node, segment):
            price = PRICE_SKIPPED_CONTAINER if self.names.lexicon.is_container(segment) else PRICE_SKIPPED_LEVEL
            hop = Hop(segment, "", None, 0, None, "skipped")
            yield replace(first, hops=(*first.hops, hop), score=first.score - price)

    def _may_skip(self, node: Node, segment: str) -> bool:
        """A level may be left out once in a row, never the last one, and never the agency's own: below it stands its branch."""
        if self.names.is_agency(segment) or not self._wanted_below.get(node.prefix):
            return False
        if self.names.lexicon.is_container(segment):
            return True
        parent = self.nodes[node.prefix[:-1]]
        return bool(node.prefix[:-1]) and all(p.hops[-1].level != "skipped" for p in parent.places[:1] if p.hops)

    async def _below(self, node: Node, above: Place, segment: str, *, strong: bool) -> AsyncGenerator[Place, None]:
        """Places reached from one page: by its links, then (weaker) under a heading, then inside an inserted container."""
        page = above.page
        if not any(c.match.score >= TRADE for c in self.candidates(page, above, segment)):
            page = await self.with_frames(page)
        candidates = [c for c in self.candidates(page, above, segment) if (c.match.score >= TRADE) == strong]
        accepted = False
        for candidate in candidates[:_MAX_CANDIDATES]:
            place = await self.try_link(node, above, segment, candidate)
            if place is not None:
                accepted = True
                yield place
        if strong:
            for place in self.headings(page, above, segment):
                accepted = True
                yield place
            if not accepted and not node.trouble:
                async for place in self.inside_containers(node, above, page, segment):
                    yield place

    def headings(self, page: Page, above: Place, segment: str) -> Iterator[Place]:
        """A heading without a link that has the name, and links below it: the walk goes on under it on the same page."""
        best: tuple[float, str] | None = None
        chain = above.chain
        inner = [below for link in page.links if (below := below_chain(link.parents, chain)) is not None]
        # Where nothing stands below the headings so far, the page's structure was not understood: any heading counts.
        for text in dict.fromkeys(parent for parents in inner or [link.parents for link in page.links] for parent in parents):
            match = self.names.compare(segment, text)
            if match and match.score >= WEAK and (best is None or match.score > best[0]):
                best = (match.score, text)
        if best:
            match = self.names.compare(segment, best[1])
            assert match is not None
            # A page whose own name it is (a tab's 更多 bears the name of the box): the page itself, not what stands under its heading.
            last = page.crumbs[-1].name if page.crumbs else ""
            if above.scope is None and any(name and self._same_name(segment, name) for name in (page.column_name, last)):
                hop = Hop(segment, best[1], page.url, match.score, match.relation, "matched", ("breadcrumb",))
                score = min(above.score, match.score)
                yield Place(page, page.url, (*above.hops, hop), score, None, above.in_agency or self.names.is_agency(segment))
                return
            hop = Hop(segment, best[1], None, match.score, match.relation, "matched", ("heading",))
            yield Place(
                page,
                page.url,
                (*above.hops, hop),
                min(above.score, match.score),
                best[1],
                above.in_agency or self.names.is_agency(segment),
            )

    async def inside_containers(self, node: Node, above: Place, page: Page, segment: str) -> AsyncGenerator[Place, None]:
        used = {page_key(hop.url) for hop in above.hops if hop.url} | {page_key(page.url)}
        containers = [
            link
            for link in page.links
            if self.names.lexicon.is_container(link.name)
            and page_key(link.url) not in used
            and not is_file(link.url)
            and link.region not in ("crumb", "friend")
            and self.hosts.holds(link.url)
            and not (above.in_agency and self._in_frame(link))
        ]
        for link in list({page_key(link.url): link for link in containers}.values())[:_MAX_CONTAINERS]:
            inner = await self._glance(node, link.url)
            if inner is None:
                continue
            hop = Hop("", link.name, link.url, 0, None, "inserted")
            inside = Place(inner, link.url, (*above.hops, hop), above.score - PRICE_INSERTED, None, above.in_agency)
            inner = await self.with_frames(inner)
            for candidate in [c for c in self.candidates(inner, inside, segment) if c.match.score >= TRADE][:2]:
                place = await self.try_link(node, inside, segment, candidate)
                if place is not None:
                    yield place
            for place in self.headings(inner, inside, segment):
                yield place

    async def _one_deeper(self, node: Node, above: Place, segment: str) -> AsyncGenerator[Place, None]:
        """Below a child column: 行政许可 under 行政执法公示. Nobody may call it missing before the children were looked into.

        Those that other paths want cost nothing, as each page is fetched once; of the rest the likeliest by shared
        characters. Only an equal name that the landing page confirms counts: the level was not in the catalog.
        """
        page = await self.with_frames(above.page)
        wanted = set(name_key(segment))
        children = [
            link for link in self.own_links(page, above) if not is_article(link.url) and link.kind in ("text", "image", "data")
        ]
        known = {(link.name, page_key(link.url)) for link in children}
        siblings = {name_key(name) for name in self._wanted_below.get(node.prefix[:-1], set())}
        near = sorted(children, key=lambda link: (-len(wanted & set(name_key(link.name))), link.rank))
        # An agency's own branch is small: any of its sections (机构概况, 政务公开) may hold the column.
        sections = [
            link for link in near if above.in_agency and len(link.name) <= NAME_LENGTH and not self._is_post_of(link, page)
        ]
        near = [link for link in near if may_hold(link.name, segment) or link in sections[:_SECTIONS]]
        # By names alone, whatever happens to be fetched already: a run that was taken up again finds the same.
        chosen = [link for link in near if name_key(link.name) in siblings]
        chosen += [link for link in near if link not in chosen][: _SECTIONS if above.in_agency else _MAX_DEEPER]
        for link in chosen:
            # A column that the catalog names as an end of its own holds no others: its silence leaves no doubt.
            inner = await self._glance(node, link.url, doubt=name_key(link.name) not in self.ends)
            if inner is None or self._refuted(inner, above, segment, link):
                continue
            hop = Hop("", link.name, link.url, 0, None, "inserted")
            inside = Place(inner, link.url, (*above.hops, hop), above.score - PRICE_INSERTED - 5, None, above.in_agency)
            floor = OWN if above.in_agency else WEAK
            for candidate in [c for c in self.candidates(inner, inside, segment) if c.match.score >= floor][:2]:
                if (candidate.link.name, page_key(candidate.link.url)) in known:
                    continue
                place = await self.try_link(node, inside, segment, candidate)
                if place is not None and place.hops[-1].confirmed_by:
                    yield place

    @staticmethod
    def _is_post_of(link: Link, page: Page) -> bool:
        return any(page_key(post.url) == page_key(link.url) for post in page.listing.posts)

    async def _elsewhere(self, node: Node, segment: str) -> AsyncGenerator[Place, None]:
        """The main menu and the site map: a place there counts only when the landing page's breadcrumb names the level above."""
        if len(node.prefix) < 2 and not self.names.is_agency(segment):
            pages = [await self._site_map(node)]
        else:
            pages = [self.home, await self._site_map(node)]
        for page in pages:
            if page is None:
                continue
            node.looked_at.append(page.url)
            root = Place(page, page.url, (), EXACT)
            for candidate in [c for c in self.candidates(page, root, segment) if c.match.score >= SAME][:3]:
                above = self.nodes[node.prefix[:-1]].places
                base = above[0] if above else root
                place = await self.try_link(node, base, segment, candidate)
                if place is not None and self._crumbs_hold(place.page, node.prefix[:-1]):
                    yield replace(place, score=place.score - PRICE_INSERTED)

    def _crumbs_hold(self, page: Page, prefix: ColumnPath) -> bool:
        crumbs = [crumb.name for crumb in page.crumbs]
        telling = [segment for segment in prefix if not self.names.lexicon.is_container(segment)]
        return all(
            any((m := self.names.compare(segment, crumb)) and m.score >= TRADE for crumb in crumbs) for segment in telling[-1:]
        )

    # ------------------------------------------------------------------ candidates
    def candidates(self, page: Page, above: Place, segment: str) -> list[Candidate]:
        """The links of a page that may be the segment, best first."""
        key = (f"{page.fetched.sha256}{page.url}{len(page.links)}", segment, above.scope)
        if key in self._candidate_cache:
            return self._candidate_cache[key]
        best: dict[str, Candidate] = {}
        others = self._wanted_below.get(tuple(hop.segment for hop in above.hops if hop.level != "inserted"), set()) - {segment}
        taken = {name_key(other) for other in others}
        for link in page.links:
            candidate = self._candidate(link, page, above, segment, taken)
            if candidate and candidate.score >= _FLOOR:
                known = best.get(column_key(link.url))
                if known is None or candidate.score > known.score:
                    best[column_key(link.url)] = candidate
        ranked = sorted(best.values(), key=lambda c: (-c.score, c.link.rank))
        self._candidate_cache[key] = ranked
        return ranked

    def _candidate(self, link: Link, page: Page, above: Place, segment: str, taken: set[str]) -> Candidate | None:
        if is_file(link.url) or link.region == "crumb":
            return None
        match = self.names.compare(segment, link.name)
        if link.title and link.title != link.name:
            other = self.names.compare(segment, link.title)
            match = max((m for m in (match, other) if m), key=lambda m: m.score, default=None)
        if match is None or match.relation == "related" or (match.score <= ONE_HEAD and not above.in_agency):
            return None
        # A name that another wanted column of this place has to the letter is that column: 机构概况 beside 机构职能.
        if match.relation != "exact" and name_key(link.name) in taken:
            match = NameMatch(match.relation, match.score - 30)
        score = match.score - self._place_price(link, page, above, match)
        return Candidate(score, link, match)

    def _place_price(self, link: Link, page: Page, above: Place, match: NameMatch) -> float:
        price = _REGION_PRICE[link.region]
        under = any(self._same_name(above.scope or above.name, parent) for parent in link.parents) if above.hops else False
        if above.scope and below_chain(link.parents, above.chain) is None:
            # A tree in data says whose branch a node is in; headings of a page are told from their looks.
            price += 60 if link.kind == "data" and link.parents else 15
        elif under:
            price -= 3
        if above.hops and self._in_frame(link) and not under:
            # The portal's main menu stands on every page; below an agency it is another branch. An agency's own menu may
            # lead to a column of the portal, too: then it stands elsewhere than on the home page.
            price += 60 if above.in_agency and self._as_at_home(link) else 8
        if is_article(link.url):
            # A column may lead to its one article (机构职能); a title that merely holds the name is a post.
            price += 4 if match.score >= TRADE else 60
        if link.kind == "frame":
            price += 10
        if match.score < TRADE and len(link.name) > 20:
            price += 20  # a sentence that holds the name is a title
        if above.hops and folder(link.url).startswith(folder(above.url)) and folder(above.url).count("/") > 1:
            price -= 1
        return price

    def _same_name(self, wanted: str, seen: str) -> bool:
        match = self.names.compare(wanted, seen)
        return match is not None and match.score >= WEAK

    def _in_frame(self, link: Link) -> bool:
        return (name_key(link.name), page_key(link.url)) in self._frame and link.region != "crumb"

    def _as_at_home(self, link: Link) -> bool:
        return (
            link.region in ("header", "footer", "friend")
            or (name_key(link.name), page_key(link.url), link.parents) in self._frame_places
        )

    # ------------------------------------------------------------------ trying a candidate
    async def try_link(self, node: Node, above: Place, segment: str, candidate: Candidate) -> Place | None:
        """Visits a candidate and holds its page against the name; None where it is not the place."""
        link = candidate.link
        if not self.hosts.holds(link.url):
            node.rejected.append(Rejected(link.name, link.url, "off_site"))
            if candidate.match.score >= SAME and candidate.score >= _SURE and not above.in_agency:
                node.trouble.append(Unseen(link.url, "off_site", "the link leaves the site's hosts"))
            return None
        page = await self._shown_by(link.url, await self.visit(link.url))
        node.looked_at.append(link.url)
        if isinstance(page, Unseen):
            if page.reason in ("gone", "soft_404"):
                node.gone.append((link.name, link.url))
            elif candidate.match.score >= TRADE:
                node.trouble.append(page)
            else:
                node.unseen.append(page)  # it might have said the name itself
            node.rejected.append(Rejected(link.name, link.url, page.reason))
            return None
        why = self._refuted(page, above, segment, link)
        if why:
            node.rejected.append(Rejected(link.name, link.url, why))
            return None
        confirmed, contradicted = self._confirm(page, segment, link)
        price = 0.0 if confirmed else PRICE_CONTRADICTED if contradicted else PRICE_NOT_CONFIRMED
        match = candidate.match
        if match.relation in ("fuzzy", "contained", "narrower", "broader") and {"ColumnName"} <= set(confirmed):
            match = NameMatch("meta", max(match.score, SAME))
        hop = Hop(
            segment, link.name, link.url, round(match.score, 1), match.relation, "matched", confirmed, tuple(node.rejected[-6:])
        )
        score = min(above.score, candidate.score + (match.score - candidate.match.score)) - price
        return Place(page, link.url, (*above.hops, hop), score, None, above.in_agency or self.names.is_agency(segment))

    async def _shown_by(self, url: str, page: Page | Unseen) -> Page | Unseen:
        """What the page shows for the fragment of the address, where its script says so; else the page."""
        fragment = url.partition("#")[2]
        if isinstance(page, Unseen) or not fragment or not page.by_fragment:
            return page
        return await self.visit(page.by_fragment + fragment, referer=url)

    def _refuted(self, page: Page, above: Place, segment: str, link: Link) -> str | None:
        """Why a page that answered is not the place, or None: the home page served for it, or another agency's branch."""
        assert self.home is not None
        if page.fetched.sha256 == self.home.fetched.sha256 or page_key(page.url) == page_key(self.home.url):
            return "leads_home"
        wanted = [segment, *(hop.text for hop in above.hops), *(hop.segment for hop in above.hops)]
        for crumb in page.crumbs[1:]:
            if (
                _OTHER_AGENCY.match(crumb.name)
                and crumb.url
                and not self.names.is_agency(crumb.name)
                and not any(self._same_name(name, crumb.name) for name in wanted if name)
            ):
                return "other_agency"
        return None

    def _confirm(self, page: Page, segment: str, link: Link) -> tuple[tuple[str, ...], bool]:
        """What on the landing page says the name (of the segment or of the link), and whether the page says another one."""

        def says(text: str) -> bool:
            return bool(text) and (
                name_key(text) == name_key(link.name)
                or ((m := self.names.compare(segment, text)) is not None and m.score >= WEAK)
            )

        confirmed = []
        crumbs = [
            crumb.name for crumb in page.crumbs if not re.fullmatch(r"(网站|门户)?(首页|主页)|正文|详情|列表", crumb.name)
        ]
        if any(says(crumb) for crumb in crumbs):
            confirmed.append("breadcrumb")
        own = self.names.compare(segment, page.column_name) if page.column_name else None
        if own is not None and own.score >= WEAK:
            confirmed.append("ColumnName")
        if any(says(part) for part in re.split(r"[_|\-–—]", page.title)[:2]):
            confirmed.append("title")
        if any(says(heading) for heading in page.headings):
            confirmed.append("heading")
        return tuple(confirmed), bool(crumbs) and not confirmed

    # ------------------------------------------------------------------ pages
    async def _home(self) -> Page | Unseen:
        if self.home is not None:
            return self.home
        home = await self.visit(self.start, first=True)
        if isinstance(home, Page):
            home = await self.with_frames(home)
        if isinstance(home, Page) and self.home is None:
            self.home = home
            # What stands on the home page as a menu stands on every page of the site.
            self._frame = frozenset(
                (name_key(link.name), page_key(link.url)) for link in home.links if not is_article(link.url)
            )
            self._frame_places = frozenset((name_key(link.name), page_key(link.url), link.parents) for link in home.links)
        return home

    async def visit(
        self, url: str, *, first: bool = False, referer: str | None = None, form: tuple[tuple[str, str], ...] | None = None
    ) -> Page | Unseen:
        """The page at an address, at most three redirects on (30x, meta refresh, location.href), or why it was not seen."""
        met = {url}
        answer = await self.errands.see(url, referer=referer, form=form)
        for _ in range(_MAX_REDIRECTS + 1):
            if isinstance(answer, Unseen):
                return answer
            assert not isinstance(answer, Data | File)
            if isinstance(answer, Page) and answer.soft_404:
                return Unseen(answer.url, "soft_404", "the page says that it is not there", answer.fetched)
            target = answer.target if isinstance(answer, Redirect) else answer.jump
            if target is None:
                assert isinstance(answer, Page)
                return answer
            if target in met:
                break
            met.add(target)
            exact = page_key(target) == page_key(answer.url)
            if first and not self.hosts.holds(target):
                return Unseen(target, "off_site", f"{url} sends its visitors to another host; add it to the site's hosts")
            answer = await self.errands.see(target, exact=exact)
        return Unseen(url, "redirect_loop", f"more than {_MAX_REDIRECTS} redirects")

    async def visit_file(self, url: str, referer: str) -> File | Unseen:
        """The text of an attached file, at most three redirects on, or why it was not read."""
        for _ in range(_MAX_REDIRECTS + 1):
            answer = await self.errands.see(url, referer=referer, file=True)
            if isinstance(answer, Redirect):
                url = answer.target
                continue
            assert isinstance(answer, File | Unseen)
            return answer
        return Unseen(url, "redirect_loop", f"more than {_MAX_REDIRECTS} redirects")

    async def with_frames(self, page: Page) -> Page:
        """The page with the links, and where it has none itself the list and the text, of the frames and fragments it consists of."""
        frames = [
            link
            for link in page.links
            if link.kind == "frame" and link.region in ("content", "menu", "header") and self.hosts.holds(link.url)
        ]
        if not frames and not page.tree_calls and not page.script_drawn:
            return page
        if page.url in self.framed:
            return self.framed[page.url]
        merged = page
        for frame in frames[:4]:
            inner = await self.visit(frame.url, referer=page.url)
            if isinstance(inner, Unseen):
                # A script file of a few bytes (a stub that a redesign left behind) draws no menu.
                stub = inner.fetched is not None and inner.fetched.status == 200 and inner.fetched.size < _STUB
                if inner.reason not in ("gone", "soft_404", "not_html") and not (
                    stub and frame.url.partition("?")[0].endswith(".js")
                ):
                    merged = replace(merged, menu_by_script=True)  # a part of the page was not seen
                continue
            links = (*merged.links, *(replace(link, rank=len(merged.links) + link.rank) for link in inner.links))
            if inner.listing.posts and not merged.listing.posts:
                merged = replace(merged, listing=inner.listing)
            elif len(frames) == 1 and inner.listing.state in ("empty", "explained_empty") and not merged.listing.posts:
                merged = replace(merged, listing=inner.listing, script_drawn=False)
            if sum(map(len, inner.body.lines)) > sum(map(len, merged.body.lines)):
                merged = replace(merged, body=inner.body)
            merged = replace(
                merged,
                links=links,
                crumbs=merged.crumbs or inner.crumbs,
                script_drawn=merged.script_drawn and inner.script_drawn,
            )
        for call in page.tree_calls:
            answer = await self.errands.see(call.url, form=call.form, headers=call.headers, referer=page.url, data=True)
            nodes = tree_nodes(answer.text, page.url) if isinstance(answer, Data) else ()
            if nodes:
                merged = replace(merged, links=(*merged.links, *nodes), menu_by_script=False)
            elif isinstance(answer, Unseen):
                merged = replace(merged, menu_by_script=True)
        if page.script_drawn:
            merged = replace(merged, links=(*merged.links, *await data_links(self, page)))
        self.framed[page.url] = merged
        return merged

    async def _glance(self, node: Node, url: str, *, doubt: bool = True) -> Page | None:
        """A page that may lead on: one that could not be seen leaves a doubt, should nothing else lead on either."""
        node.looked_at.append(url)
        page = await self.visit(url)
        if isinstance(page, Page):
            return page
        if doubt and page.reason not in ("gone", "soft_404", "off_site", "not_html"):
            node.unseen.append(page)
        return None

    async def _site_map(self, node: Node) -> Page | None:
        assert self.home is not None
        link = next(
            (link for link in self.home.links if _SITE_MAP.match(name_key(link.name)) and self.hosts.holds(link.url)), None
        )
        if link is None:
            return None
        self.everywhere.add(link.url)
        return await self._glance(node, link.url)

    # ------------------------------------------------------------------ the links of a place
    def own_links(self, page: Page, place: Place | None) -> list[Link]:
        """The links that belong to this page and not to the site's frame: its left menu, its child columns."""
        found: dict[str, Link] = {}
        for link in page.links:
            if (
                link.region in ("content", "menu")
                and not self._in_frame(link)
                and len(link.name) <= 24
                and self.hosts.holds(link.url)
                and not is_file(link.url)
            ):
                found.setdefault(column_key(link.url), link)
        return list(found.values())

    def children(self, place: Place) -> list[Link]:
        """The child columns of a place: links under its name, in its folder, or in its body; never its siblings or its posts."""
        here, posts = (
            {column_key(place.page.url), column_key(place.url)},
            {page_key(post.url) for post in place.page.listing.posts},
        )
        siblings = {
            column_key(link.url)
            for link in self.own_links(place.page, place)
            if any(self._same_name(hop.text, p) for hop in place.hops[:-1] if hop.text for p in link.parents[-1:])
        }
        found = []
        for link in self.own_links(place.page, place):
            key = column_key(link.url)
            if key in here or page_key(link.url) in posts or is_article(link.url) or link.kind in ("frame", "option"):
                continue
            under = any(self._same_name(place.name, parent) for parent in link.parents)
            inside = (
                folder(link.url) != folder(place.page.url)
                and folder(link.url).startswith(folder(place.page.url))
                and folder(place.page.url).count("/") > 1
            )
            if under or (inside and key not in siblings and place.scope is None):
                found.append(link)
        return found
