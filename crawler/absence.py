"""A column that was not found: how far its path led, what stands there instead, and every doubt that it may be there all the same.

Only where the level above answered, was seen in full and holds nothing of the kind is an absence without a doubt.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from audit.matching import CONTAINED
from audit.observations import Ask, ColumnAbsent, ColumnPath, Hop, NamedLink, Unreached
from audit.text import name_key
from crawler.addresses import is_article
from crawler.datalists import data_posts
from crawler.pages.page import Page
from crawler.places import NAME_LENGTH, Node, Place, below_chain, in_order, nearest_names

if TYPE_CHECKING:
    from crawler.walk import Walk


@dataclass(frozen=True)
class Absence:
    """Reads what a walk met on its way to a column that it did not find."""

    walk: Walk

    async def of(self, ask: Ask, skipped: Place | None) -> Place | ColumnAbsent | Unreached:
        """Says how far the path led and what stands there instead; a trouble on the way is never an absence."""
        reached, parent, trouble = 0, None, None
        for depth in range(len(ask.path) + 1):
            node = self.walk.nodes.get(ask.path[:depth])
            if node is None:
                break
            real = next((p for p in node.places if not p.hops or p.hops[-1].level != "skipped"), None)
            if real is not None:
                reached, parent = depth, real
                trouble = None
            elif node.trouble and trouble is None:
                trouble = node.trouble[0]
        leaf = self.walk.nodes[ask.path]
        trouble = trouble or next((t for t in leaf.trouble), None)
        assert parent is not None or reached == 0
        hops = parent.hops if parent else ()
        where = parent.page if parent else self.walk.home
        assert where is not None
        where = self.walk.framed.get(where.url, where)
        if trouble:
            return Unreached(ask.path, ask.source, hops, reached, trouble.url, trouble.reason, trouble.detail)
        if parent and reached == len(ask.path) - 1 and await self._holds_the_posts_of(parent, ask.path[-1]):
            hop = Hop(ask.path[-1], parent.name, parent.url, CONTAINED, "broader", "skipped", ("posts",))
            return replace(parent, hops=(*parent.hops, hop), score=min(parent.score, CONTAINED))
        gone = next(
            (
                (text, url)
                for depth in range(len(ask.path), reached, -1)
                if (n := self.walk.nodes.get(ask.path[:depth]))
                for text, url in n.gone
            ),
            None,
        )
        instead = tuple(NamedLink(link.name, link.url) for link in self.walk.own_links(where, parent))[:40]
        missing = ask.path[reached] if reached < len(ask.path) else ask.path[-1]
        return ColumnAbsent(
            ask.path,
            ask.source,
            hops,
            reached,
            parent.url if parent else self.walk.start,
            instead,
            nearest=nearest_names(missing, [link.text for link in instead]),
            looked_at=tuple(dict.fromkeys([where.url, *leaf.looked_at])),
            gone_url=gone[1] if gone else None,
            fetched=where.fetched,
            doubt=self._doubt(where, gone is not None)
            or self._perhaps_renamed(missing, parent, [where, *self._glanced(leaf)], gone is not None)
            or self._named_on_the_page(missing, where, parent.chain if parent else (), gone is not None)
            or self._unseen_on_the_way(ask.path[reached:], ask.path, gone is not None),
        )

    def _perhaps_renamed(self, missing: str, parent: Place | None, pages: list[Page], gone: bool) -> str | None:
        """Whether a name that stands there instead, of a column or of a heading, wanted by nobody else, may be the column by another
        wording."""
        levels = [name for hop in (parent.hops if parent else ()) for name in (hop.text, hop.segment)]
        above = {name_key(name) for name in levels}
        own = [link for page in pages for link in self.walk.own_links(page, parent) if not is_article(link.url)]
        for name in () if gone else dict.fromkeys(name for link in own for name in (link.name, *link.parents)):
            taken = name_key(name) in self.walk.ends or name_key(name) in above
            if len(name) <= NAME_LENGTH and not taken and self.walk.names.may_be_renamed(missing, name, levels):
                return "wording"
        return None

    def _glanced(self, node: Node) -> list[Page]:
        """The pages that were looked into for a column, but for those that lead everywhere: the home page and the site map."""
        assert self.walk.home is not None
        seen = (self.walk.errands.known(url) for url in node.looked_at if url not in self.walk.everywhere)
        return [page for page in seen if isinstance(page, Page) and page is not self.walk.home]

    def _named_on_the_page(self, missing: str, page: Page, chain: tuple[str, ...], gone: bool) -> str | None:
        """Whether the missing name stands on the page where it was looked for, as a text that leads nowhere we could follow: a file, a
        button, a tab, a link to another site. What the home page says on every page is no sign, nor a node of another branch's tree."""
        assert self.walk.home is not None
        key = name_key(missing)
        if gone or key not in page.names or key in self.walk.home.names:
            return None
        nodes = [link for link in page.links if link.kind == "data" and name_key(link.name) == key]
        return None if nodes and all(below_chain(link.parents, chain) is None for link in nodes) else "unfollowed"

    def _unseen_on_the_way(self, rest: ColumnPath, path: ColumnPath, gone: bool) -> str | None:
        """Why a page that may have led on was not seen; a dead link of the right name needs no further search.

        Of the levels above those count, too, that stand in two places of which one did not answer: the column may be there.
        """
        below = len(path) - len(rest)
        nodes = [(depth, node) for depth in range(1, len(path) + 1) if (node := self.walk.nodes.get(path[:depth]))]
        unseen = [
            page
            for depth, node in nodes
            for page in (*node.trouble, *(node.unseen if depth > below else ()))
            if page.reason != "off_site" or depth > below
        ]
        return unseen[0].reason if unseen and not gone else None

    def _doubt(self, page: Page, gone: bool) -> str | None:
        """Why the absence may be our own blindness, or None where the page was seen in full."""
        if self.walk.errands.over_budget:
            return "budget"
        if not page.sound:
            return "damaged"
        if gone:
            return None
        own = [link for link in self.walk.own_links(page, None) if not is_article(link.url) and link.kind != "frame"]
        # A list by script beside a menu that stands in the page hides no column; a tree that was not read may.
        if page.menu_by_script or (page.script_drawn and len(own) < 3):
            return "needs_browser"
        # A level of which no column was seen at all (a frameset, a menu of a make that nobody knows) was not seen.
        return None if own or page.listing.posts else "needs_browser"

    async def _holds_the_posts_of(self, parent: Place, segment: str) -> bool:
        """Whether the level above is itself the list that holds what the missing column would hold (one level up)."""
        posts = parent.page.listing.posts or await data_posts(self.walk, parent)
        if any(not is_article(link.url) for link in self.walk.children(parent)):
            return False
        core = name_key(segment)
        for affix in (*self.walk.names.lexicon.suffixes, *self.walk.names.lexicon.prefixes):
            if len(core) - len(affix) >= 2:
                core = core.removesuffix(affix)
        return any(in_order(core, name_key(post.title)) for post in posts)
