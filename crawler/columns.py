"""Reads a column that was found: its list and newest post, the articles and child columns that were asked for. Pure.

Only as many pages as the question needs: page 1 where the list is newest-first, more where it is not or where a title is
still looked for; articles only for what titles cannot answer. What stopped a search short is said in the observation.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from audit.matching import TRADE
from audit.observations import SEEN_GONE, Ask, ColumnSeen, Content, LabelValue, Listing, NamedLink, Post, Removed, Role, Want
from audit.persons import person_in
from audit.text import name_key, tells
from crawler.addresses import is_article, is_file, page_key
from crawler.answers import Unseen
from crawler.columnpages import all_known, beside, framed, heading, same_column
from crawler.datalists import ask_data, page_of
from crawler.files.fields import read_fields
from crawler.pages.data import DataAnswer
from crawler.pages.page import DataCall, Link, Page

if TYPE_CHECKING:
    from crawler.places import Place
    from crawler.walk import Walk

_FORMED_ARTICLES = 4
"""Newest articles opened for their two dates (成文, 发布)."""
_UNDATED_ARTICLES = 6
_QUIET = dt.timedelta(days=30)
"""A first page whose newest post is older says that the column rests, or that its newest post stands on the next."""
_PROFILES = 14
_FEW = 4
"""Posts of a column that are all opened before a document is called missing."""
_TITLE_COVERED = 90.0
_OF_A_YEAR = re.compile(r"年|预算|决算|计划|总结|报告|公告|公示|结果|动态|信息|情况|通知")
"""Words of documents that come anew every year or oftener."""
_DESK_WANTS, _DESK_CHILDREN = 15, 40
_KEPT = 4
"""Posts that the list no longer shows whose pages are asked for: enough to say that something was taken down."""
_CONTACT = re.compile(r"联系方式|联系我们|联系信息|机构信息|联系电话|通讯录")
_CONTACT_PAGES = 2
_ENTRANCE_TAIL = re.compile(r"(?:入口|平台|途径|渠道|系统)$")

Form = tuple[tuple[str, str], ...]


async def read_column(walk: Walk, place: Place, ask: Ask) -> ColumnSeen:
    """What stands in the column at `place`, for the wants of `ask`."""
    return await _Reading(walk, place, ask).read()


@dataclass
class _Reading:
    walk: Walk
    place: Place
    ask: Ask
    posts: dict[str, Post] = field(default_factory=dict)
    contents: dict[str, Content] = field(default_factory=dict)
    unread: list[tuple[str, str]] = field(default_factory=list)
    bound: str = ""

    async def read(self) -> ColumnSeen:
        page = await self.walk.with_frames(self.place.page)
        if page.script_drawn and not page.menu_by_script and framed(page):
            page = replace(page, script_drawn=False)  # the frames that it consists of were read
        children = [] if page.body.is_article else self.walk.children(self.place)
        if self.place.scope is not None:
            # A heading on a page (机构信息 above its columns): what else the page shows is not under it.
            listing = Listing("none")
        else:
            self._keep(page, "article" if page.body.is_article else "landing")
            listing = await self._listing(page)
        whole_desk = len(self.ask.wants) > _DESK_WANTS
        if whole_desk and not page.body.is_article:
            children = self._with_the_menu(children, page)
        if children and (listing.state in ("none", "empty", "unrecognised") or whole_desk):
            listing = await self._child_columns(children, listing)
        await self._articles(listing)
        await self._persons(page)
        await self._contact_pages(page)
        await self._files()
        await self._entrances(page)
        listing = replace(listing, posts=tuple(self.posts.values()), bound=listing.bound or self.bound)
        removed = await self._removed(listing)
        hops = self.place.hops
        return ColumnSeen(
            self.ask.path,
            "pinned" if self.ask.url else self.ask.source,
            page.url if not self.place.url else self.place.url,
            hops,
            self.place.confidence,
            listing,
            tuple(self.contents.values()),
            tuple(NamedLink(c.name, c.url) for c in children),
            bool(hops) and hops[-1].level == "skipped",
            tuple(self.unread),
            removed=removed,
        )

    async def _removed(self, listing: Listing) -> tuple[Removed, ...]:
        """Of the posts that an earlier run saw those that a list read to its end lacks and whose pages the server says are gone.

        A list may drop a post that still stands (a hundred rows and no more): its page is asked for, the newest first.
        """
        earlier = self.walk.earlier_posts.get(self.ask.path, ()) if self.ask.keep else ()
        if not earlier or listing.state not in ("posts", "empty") or not listing.complete:
            return ()
        shown = {page_key(post.url) for post in listing.posts} | {name_key(post.title) for post in listing.posts}
        # One that stands there under another address was moved, not taken down.
        lost = [
            post for post in earlier if not {page_key(post[1]), name_key(post[0])} & shown and self.walk.hosts.holds(post[1])
        ]
        found = []
        for title, url, date, last_seen in lost[:_KEPT]:
            answer = await (self.walk.visit_file(url, self.place.url) if is_file(url) else self.walk.visit(url))
            if isinstance(answer, Unseen) and answer.reason in SEEN_GONE:
                found.append(Removed(title, url, date, last_seen, answer.reason, answer.fetched))
        return tuple(found)

    def _with_the_menu(self, children: list[Link], page: Page) -> list[Link]:
        """The columns of an agency's page that many items name: those in its body, then those of its own menu (the tabs of the body
        are four of forty)."""
        known = {page_key(link.url) for link in children} | {page_key(page.url), page_key(self.place.url)}
        known |= {page_key(post.url) for post in page.listing.posts}
        own = {page_key(link.url): link for link in reversed(self.walk.own_links(page, self.place)) if not is_article(link.url)}
        return [
            *children,
            *(link for key, link in reversed(own.items()) if key not in known and link.kind not in ("frame", "option")),
        ]

    # ------------------------------------------------------------------ the list
    async def _listing(self, page: Page) -> Listing:
        """The list over as many of its pages as the question needs."""
        block = page.listing
        if page.body.is_article:
            return Listing("none", pages_read=1)
        if block.unsure and page.calls and (fetched := await self._from_data(page)) and fetched.state == "posts":
            return fetched
        if block.state != "posts":
            # A page with a text of its own and no place for a list is not made a list by a box that a script fills.
            drawn = (
                block.state not in ("none", "explained_empty")
                or page.script_drawn
                or any(call.family != "generic" for call in page.calls)
            )
            return (await self._from_data(page) if drawn else None) or Listing(
                "needs_browser" if page.script_drawn and block.state == "none" else block.state, note=block.note, pages_read=1
            )
        self._add(block.posts)
        pager, last, read = block.pager, page, 1
        queue = list(pager.urls)
        if queue and self._oldest_first(block.posts):
            queue.insert(0, queue.pop())  # the newest post stands on the last page
        limit, seen = self.walk.limits.list_pages, {page_key(page.url), *map(page_key, queue)}
        while read < limit and self._needs_more(read) and (turn := self._next_page(queue, last, seen)):
            answer = await self.walk.visit(turn[0], referer=last.url, form=turn[1])
            read += 1
            if isinstance(answer, Unseen):
                self.unread.append((answer.url, answer.reason))
                break
            if not same_column(page, answer):
                queue.clear()
                break  # the home page in place of what lies beyond the end
            last = answer
            if not self._add(answer.listing.posts):
                queue.clear()
                break  # the page parameter is ignored, or the end was passed
        complete = not self._next_page(list(queue), last, seen) and all_known(pager, read)
        if not pager.urls and last is page and page.calls and self._needs_more(read):
            further, whole = await self._further_data(page)
            read, complete = (further, whole) if further > 1 else (read, complete)
        bound = (
            "" if complete or not self._needs_more(read) else f"list_pages:{read}/{max(len(pager.urls) + 1, pager.pages or 1)}"
        )
        return Listing("posts", tuple(self.posts.values()), read, complete, pager.total, bound=bound)

    @staticmethod
    def _next_page(queue: list[str], last: Page, seen: set[str]) -> tuple[str, Form | None] | None:
        """The next page to turn to: of those that the first one named, else where the last one's own 下一页 leads."""
        if queue:
            return queue.pop(0), None
        pager = last.listing.pager
        if pager.following and page_key(pager.following) not in seen:
            seen.add(page_key(pager.following))
            return pager.following, None
        return (pager.post.url, pager.post.form) if pager.post else None

    async def _further_data(self, page: Page) -> tuple[int, bool]:
        """The further pages of a list whose first one stands in the page, as its script would fetch them: (pages read, whether
        these are all)."""
        for call in page.calls:
            if page_of(call, 2) is None:
                continue
            first = await self._ask(call, page) if call.family == "generic" else None
            if call.family == "generic" and not (first and self._shares(first.posts)):
                continue  # a request of another box
            read, total = await self._turn_data(call, page, first)
            if read > 1:
                return read, total is not None and total <= len(self.posts)
        return 1, False

    async def _turn_data(self, call: DataCall, page: Page, first: DataAnswer | None) -> tuple[int, int | None]:
        """Asks for page after page of a list's data, as far as the question needs: (pages read, the total that was named)."""
        read, total = 1, first.total if first else None
        while read < self.walk.limits.list_pages and (total is None or total > len(self.posts)) and self._needs_more(read):
            further = page_of(call, read + 1)
            answer = await self._ask(further, page) if further else None
            if answer is None or not self._add(answer.posts):
                break
            read, total = read + 1, answer.total if total is None else total
        return read, total

    def _shares(self, posts: tuple[Post, ...]) -> bool:
        known = {page_key(post.url) for post in self.posts.values()}
        return any(page_key(post.url) in known for post in posts)

    async def _from_data(self, page: Page) -> Listing | None:
        """The list as the page's script would fetch it; None where no answer was one.

        An empty answer counts as an empty list only when it was recognised as a list (a total of 0).
        """
        for call in page.calls:
            answer = await self._ask(call, page)
            if answer is None:
                continue
            if not answer.posts:
                if answer.total == 0 and (call.literal or answer.names_column):
                    return Listing("empty", pages_read=1, total=0)
                continue
            self._add(answer.posts)
            read, total = await self._turn_data(call, page, answer)
            complete = total is not None and total <= len(self.posts)
            return Listing("posts", tuple(self.posts.values()), read, complete, total)
        return None

    async def _ask(self, call: DataCall, page: Page) -> DataAnswer | None:
        answer = await ask_data(self.walk, call, page.url, self.place.url)
        if isinstance(answer, Unseen):
            self.unread.append((answer.url, answer.reason))
            return None
        return answer

    def _add(self, posts: tuple[Post, ...]) -> int:
        before = len(self.posts)
        for post in posts:
            self.posts.setdefault(page_key(post.url) + "\n" + post.title, post)
        return len(self.posts) - before

    @staticmethod
    def _oldest_first(posts: tuple[Post, ...]) -> bool:
        dates = [post.date for post in posts if post.date and not post.pinned]
        return len(dates) >= 3 and dates == sorted(dates) and dates[0] != dates[-1]

    def _in_order(self) -> bool:
        """Newest first, but for pinned rows at the top."""
        dates = [post.date for post in self.posts.values() if post.date and not post.pinned]
        drops = sum(a < b for a, b in itertools.pairwise(dates))
        # One old row above newer ones is a pinned row without a mark; more than that is no order.
        return drops <= 1

    def _needs_more(self, read: int) -> bool:
        dated = [post.date for post in self.posts.values() if post.date]
        if dated and not self._in_order():
            return True
        if dated and read == 1 and max(dated) < self.walk.today - _QUIET:
            return True  # nobody is told that a list is old on the word of one page: some are sorted by hand
        lacking = [want for want in self.ask.wants if want.look == "title" and not self._titled(want.text)]
        # A document of a year stands within the years that count; a rule (…办法) may be older than any window.
        return bool(lacking) and (self._within_window() or any(not _OF_A_YEAR.search(want.text) for want in lacking))

    def _within_window(self) -> bool:
        # The last row read says how far back the list was read; the oldest of all may be a pinned row at its top.
        dates = [post.date for post in self.posts.values() if post.date and not post.pinned]
        return not (self.ask.since and dates and dates[-1] < self.ask.since)

    def _titled(self, text: str) -> bool:
        """Whether some post's title covers the wanted words."""
        wanted = name_key(text)
        return any(
            wanted in (title := name_key(post.title)) or fuzz.partial_ratio(wanted, title, score_cutoff=_TITLE_COVERED)
            for post in self.posts.values()
        )

    # ------------------------------------------------------------------ child columns
    async def _child_columns(self, children: list[Link], listing: Listing) -> Listing:
        """The lists of the child columns as one, where the column itself only holds them."""
        words = [name_key(want.text) for want in self.ask.wants] + [name_key(level) for level in self.ask.levels]
        ranked = sorted(
            children, key=lambda c: (-max((fuzz.ratio(name_key(c.name), word) for word in words), default=0.0), c.rank)
        )
        read, complete, states = 0, True, set()
        # An agency's page that many items name is looked through whole.
        most = max(self.walk.limits.children, _DESK_CHILDREN if len(self.ask.wants) > _DESK_WANTS else 0)
        for child in ranked[:most]:
            page = await self.walk.visit(child.url, referer=self.place.url)
            if isinstance(page, Unseen):
                if page.reason not in ("gone", "soft_404"):
                    self.unread.append((page.url, page.reason))
                continue
            read += 1
            self._keep(page, "child")
            states.add(page.listing.state)
            if page.listing.state == "posts":
                self._add(page.listing.posts)
                complete &= not page.listing.pager.urls and all_known(page.listing.pager, 1)
        if len(ranked) > most:
            self.bound = f"children:{most}/{len(ranked)}"
            complete = False
        if self.posts:
            return Listing("posts", tuple(self.posts.values()), max(read, 1), complete, bound=self.bound)
        if "needs_browser" in states:
            return Listing("needs_browser", pages_read=read)
        return replace(listing, pages_read=max(read, 1), complete=complete)

    # ------------------------------------------------------------------ articles
    async def _articles(self, listing: Listing) -> None:
        """Opens the posts that the wants need: the only one, profiles, undated ones, the likeliest for each document."""
        posts = [post for post in self.posts.values() if not is_file(post.url)]
        if not posts:
            return
        chosen: list[Post] = []
        if not any(post.date for post in posts):
            chosen += posts[:_UNDATED_ARTICLES]
        if self._lacks_fields():
            chosen += posts[:_PROFILES] if self._are_profiles(posts) else self._newest(posts)[:3]
        if self.ask.formed_dates:
            chosen += self._newest(posts)[:_FORMED_ARTICLES]
        for want in self.ask.wants:
            if want.look in ("title", "subject") and not self._titled(want.text):
                few = len(posts) <= _FEW  # so short a list is read whole: 磋商文件 is attached to one of three notices
                chosen += self._likeliest(posts, want)[: _FEW if few else 2 if want.look == "title" else 1]
        for post in list({page_key(p.url): p for p in chosen}.values())[: self.walk.limits.articles]:
            await self._open(post)

    def _newest(self, posts: list[Post]) -> list[Post]:
        return sorted(posts, key=lambda post: post.date or dt.date.min, reverse=True)

    def _are_profiles(self, posts: list[Post]) -> bool:
        """Few posts with short titles: persons or units, one article each."""
        return len(posts) <= _PROFILES and sum(len(post.title) <= 12 for post in posts) * 2 > len(posts)

    def _likeliest(self, posts: list[Post], want: Want) -> list[Post]:
        """The posts whose titles are nearest to the wanted text, the agency's own first, then the newer."""
        wanted = name_key(want.text)
        own = tuple(self.walk.names.agency_forms)

        def rank(post: Post) -> tuple[bool, float, int]:
            title = name_key(post.title)
            return (
                any(form in title for form in own),
                round(fuzz.partial_ratio(wanted, title) / 10),
                post.date.toordinal() if post.date else 0,
            )

        return sorted(posts, key=rank, reverse=True)

    async def _persons(self, page: Page) -> None:
        """Opens the pages of the persons whom a standing page names, where a label is wanted that it does not show itself."""
        if not self._lacks_fields() or self.posts:
            return
        links = {page_key(link.url): link for link in page.body.links if person_in(link.text) and self._is_new(link.url)}
        for link in list(links.values())[:_PROFILES]:
            answer = await self.walk.visit(link.url, referer=page.url)
            if isinstance(answer, Unseen):
                self.unread.append((link.url, answer.reason))
            else:
                self._keep(answer, "article")

    async def _contact_pages(self, page: Page) -> None:
        """Opens what a standing page links as 联系方式, 机构信息 … where a label is wanted that it does not show itself."""
        if not self._lacks_fields() or self.posts:
            return
        links = [link for link in page.body.links if _CONTACT.search(link.text) and self._may_open(link.url)]
        for link in links[:_CONTACT_PAGES]:
            answer = await self.walk.visit(link.url, referer=page.url)
            if isinstance(answer, Unseen):
                self.unread.append((link.url, answer.reason))
            else:
                self._keep(answer, "child")

    def _may_open(self, url: str) -> bool:
        """Whether a page of this column may be opened: on the site, no file, not read yet, no neighbour of the column."""
        below = self.place.page.url.rsplit("/", 1)[0] + "/"
        return (url.startswith(below) or is_article(url)) and self._is_new(url)

    def _is_new(self, url: str) -> bool:
        return (
            self.walk.hosts.holds(url)
            and not is_file(url)
            and page_key(url) not in self.contents
            and all(url != seen for seen, _ in self.unread)
        )

    # ------------------------------------------------------------------ attached files
    async def _files(self) -> None:
        """Opens the attached files that may hold what is still lacking, the likeliest first. A file whose name says what it is
        is no place for another document; for a label or a subject any may be."""
        lacking = [want for want in self.ask.wants if want.look in ("field", "title", "subject") and not self._found(want)]
        texts = any(want.look != "title" for want in lacking)
        words = [name_key(want.text) for want in lacking]
        ranked = sorted(
            (link for link in self._attached() if texts or not tells(link.text)) if lacking else (),
            key=lambda link: -max(fuzz.partial_ratio(word, name_key(link.text)) for word in words),
        )
        for link in ranked[: self.walk.limits.files]:
            answer = await self.walk.visit_file(link.url, self.place.url)
            if isinstance(answer, Unseen):
                self.unread.append((link.url, answer.reason if answer.reason in SEEN_GONE else "in_attachment"))
                continue
            if answer.state != "text":
                self.unread.append((link.url, answer.state))
            if answer.lines:  # of an archive with a locked member the others are still read
                self.contents[page_key(link.url)] = Content(
                    "attachment", link.text, answer.fetched, answer.lines, read_fields(answer.lines)
                )

    def _attached(self) -> Iterator[NamedLink]:
        """The files of the pages that were read, and posts that are files themselves; those that a plain client may have."""
        links = [link for content in self.contents.values() for link in content.attachments]
        links += [NamedLink(post.title, post.url) for post in self.posts.values() if is_file(post.url)][:40]
        known = {page_key(link.url): link for link in reversed(links)}
        return (link for link in reversed(known.values()) if self.walk.hosts.holds(link.url))

    def _found(self, want: Want) -> bool:
        """Whether a page, a post or an attachment's name answers to a want already; it may say no where the judging says yes."""
        if want.look == "field":
            return not self._lacks_fields((want,))
        word = name_key(want.text)
        texts = [
            child for content in self.contents.values() for child in (content.title, *(a.text for a in content.attachments))
        ]
        if want.look == "subject":
            texts += [line for content in self.contents.values() for line in content.lines]
        return self._titled(want.text) or any(
            word in (key := name_key(text)) or fuzz.partial_ratio(word, key, score_cutoff=_TITLE_COVERED) for text in texts
        )

    def _lacks_fields(self, wants: tuple[Want, ...] | None = None) -> bool:
        """Whether a label is wanted that no page read so far has with a value."""
        wanted = [want.text for want in (self.ask.wants if wants is None else wants) if want.look in ("field", "picture")]
        fields: list[LabelValue] = [f for content in self.contents.values() for f in content.fields if f.value or f.picture]
        lines = [name_key(line) for content in self.contents.values() for line in content.lines]
        for text in wanted:
            labels = {name_key(name) for name in self.walk.names.lexicon.synonyms(text, "element")}
            if not any(name_key(f.label) in labels for f in fields) and not any(
                label in line for label in labels for line in lines
            ):
                return True
        return False

    async def _open(self, post: Post) -> None:
        if not self.walk.hosts.holds(post.url):
            self.unread.append((post.url, "off_site"))
            return
        page = await self.walk.visit(post.url, referer=self.place.url)
        if isinstance(page, Unseen):
            self.unread.append((post.url, page.reason))
            return
        self._keep(page, "article")
        published = page.body.published
        if published and (post.date is None or not post.date_sure):
            key = page_key(post.url) + "\n" + post.title
            if key in self.posts:
                self.posts[key] = replace(post, date=published, date_source="article", date_sure=True)

    async def _entrances(self, page: Page) -> None:
        """Follows a link that names a wanted service (平台, 信箱), to see whether it answers."""
        links = [(link.name, link.url) for link in page.links if link.region in ("content", "menu")]
        for content in tuple(self.contents.values()):
            links += [(beside(link, content), link.url) for link in content.links if content.role != "attachment"]
        links = [(name, url) for name, url in links if self.walk.hosts.holds(url) and not is_file(url)]
        for want in self.ask.wants:
            if want.look != "entrance":
                continue
            scored = [(self._answers(want.text, name), -place, url) for place, (name, url) in enumerate(links)]
            score, _, url = max(scored, default=(0.0, 0, ""))
            if score < TRADE or page_key(url) in self.contents:
                continue
            answer = await self.walk.visit(url, referer=page.url)
            if isinstance(answer, Unseen):
                self.unread.append((url, answer.reason))
            else:
                self._keep(answer, "entrance")

    def _answers(self, wanted: str, name: str) -> float:
        """How well a link's name answers to a wanted entrance: as names of columns do, or by holding all of it."""
        match = self.walk.names.compare(wanted, name)
        score = match.score if match else 0.0
        core = _ENTRANCE_TAIL.sub("", name_key(wanted))
        return max(score, TRADE if len(core) >= 4 and core in name_key(name) and len(name) <= 30 else 0.0)

    def _keep(self, page: Page, role: Role) -> None:
        body = page.body
        key = page_key(page.url)
        if key in self.contents:
            return
        first = heading(page)
        listed = body.is_list or bool(page.calls) or page.script_drawn
        # Of a list, what stands first on the page: the name of its column is no document's title, though nearly the same words may be asked for.
        title = (page.article_title or first if role == "landing" and listed else body.title) or page.title
        self.contents[key] = Content(
            role,
            title,
            page.fetched,
            body.lines,
            body.fields,
            body.pictures,
            body.attachments,
            body.links,
            body.forms,
            body.published,
            body.formed,
            page.whole,
        )
