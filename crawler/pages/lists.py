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
from functools import lru_cache
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from crawler.addresses import is_article, is_file, page_key
from crawler.pages.area import Area, area_of
from crawler.pages.articles import is_article_page
from crawler.pages.blocks import Line, is_hidden, read_lines
from crawler.pages.document import Document
from crawler.pages.headings import Heading, Headings
from crawler.pages.islands import Island, commented_rows, json_posts, xml_islands
from crawler.pages.page import Link, ListBlock, Pager
from crawler.pages.pager import pager_mark, read_pager
from crawler.pages.rowdates import Reading, read_rows, to_posts
from crawler.pages.rows import Group, read_groups

_TITLE = 8
"""Characters: names of columns are shorter on average, titles of posts longer."""
_PROSE = 120
"""Characters of the page's own text from which it is a standing page rather than an empty list."""
_NOTE = 400
"""A page that only explains why it is empty says no more than this."""

_DATE_HINT = re.compile(r"\d\s*[-/.年月]|\d{8}|[〇○]|[今昨前][天日]|[天时钟]前")
# Scripts that draw a list (cms_patterns.md §2): these say it of themselves.
_DRAWS_LIST = (
    "queryData=",
    "queryData =",
    "loadPageData(",
    "/site/label/",
    "dataproxy.jsp",
    "/searchList/",
    "/common/search/",
    "window._CONFIG",
    "ms-repeat",
    "ms-for=",
    "v-for=",
    "ng-repeat",
    "{{#each",
    "text/x-handlebars",
    "publicInfoList",
    "/module/xxgk/search.jsp",
    "getInfoCommon",
    "/queryList",
    "/gkmlpt/api",
    "/__sys_block__/",
)
_EMPTY_APP = re.compile(
    r"<div[^>]{0,80}\bid=[\"'](?:app|root|__nuxt|vue-app)[\"'][^>]{0,80}>\s*(?:<!--.{0,200}?-->\s*)?</div>",
    re.IGNORECASE | re.DOTALL,
)
_FETCHES = re.compile(
    r"\$\.(?:ajax|get|post|getJSON)\s*\(|jQuery\.(?:ajax|get|post)|\bfetch\s*\(|\baxios\b|XMLHttpRequest|"
    r"\.load\s*\(\s*[\"'](?![^\"']*(?:foot|head|top|bottom|nav|wei|tou))",
    re.IGNORECASE,
)
_WRITES_ROWS = re.compile(r"<(?:li|dd|tr|dl)\b|['\"]<a\b|\.append\(|\.html\(\s*[a-z_]\w*\s*[,)]|innerHTML", re.IGNORECASE)
_COUNTS = re.compile(r"count|click|hits|visit|stat|pv\b|浏览|访问|weather|search|suggest", re.IGNORECASE)
_DRAWING_FILE = re.compile(
    r"unitbuild|jpage|vue|react|angular|chunk|bundle|axios|ajax|getlist|loadlist|datalist|"
    r"list[-_.]?\w*\.js|data\w*\.js|avalon|handlebars|app\.\w*\.?js",
    re.IGNORECASE,
)

_NONE_HERE = re.compile(
    r"^\W*(?:对不起|抱歉|很抱歉|目前|当前|该栏目|本栏目|此栏目)?[,，]?\s*(?:该栏目|"
    r"本栏目)?(?:下)?\s*(?:暂无|没有|暂时没有|尚无|无|未查询到|没有找到|查无)(?:任何|相关|符合条件的|"
    r"更多)?(?:的)?"
    r"(?:数据|内容|信息|记录|文章|资料|公开信息|栏目信息|相关信息|发布信息|结果)[!！。.~～…]*\W*$|^\W*(?:信息|内容)?(?:正在)?(?:更新|建设|整理|完善|维护)中[.。…!！]*\W*$"
)
_EXPLAINS = re.compile(
    r"(?:经|据)(?:核实|核查|查|梳理|统计|自查|查实|清查|排查|了解)|特此(?:说明|公告|告知)|(?:情况)?说明[:：]"
    r"|(?:本|我|该|此)(?:年度|年|季度|月|单位|部门|机关|级|局|办|委|县|区|市|镇|乡|街道|栏目|辖区|院|所|中心|站)|截[至止]|目前|(?:19|20)\d\d\s*年"
)
_NOTHING = re.compile(
    r"(?:未|没有|无|不)(?:有|再|曾)?(?:发生|产生|制定|制发|出台|开展|涉及|收到|作出|做出|实施|组织|发布|形成|受理|办理|承担|存在|安排|设立|设置|进行|举行|公布|新增|列入|下达|征收|处罚|执行|发现|接到)"
    r"|(?:暂|均|尚|并)?(?:无|没有)(?:此类|该类|此项|该项|相关|这类|有关|本类|可公开|应公开|需公开|可以公开|需要公开|任何|新的?|符合)|暂无|不属于|不涉及"
)
_FILLED_LATER = ("data-url", "data-api", "data-src", "data-load", "url", "v-html", "ng-bind", "ms-html")
_LIST_WORDS = re.compile(r"list|news|lb\b|liebiao|gknr|zdgk|con_?list|wzlb|xxlb|item|data|content|article", re.IGNORECASE)


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
    paged: bool = False

    @property
    def count(self) -> int:
        return len(self.readings)

    @property
    def foreign(self) -> bool:
        """A box of another column, or a side list."""
        return self.heading is not None and (self.heading.elsewhere or self.heading.side)


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
        self.here = page_key(document.url)
        self.mark = pager_mark(document)

    def read(self) -> ListBlock:
        candidates = [
            self._weigh(group)
            for group in read_groups(self.document, self.document.body, self.scripted)
            if self._in_page(group)
        ]
        self._mark_paged(candidates)
        pager = read_pager(self.document, self.document.url)
        best = self._best(candidates)
        if best is not None:
            return ListBlock("posts", to_posts(best.group, best.readings, self.today), pager)
        hidden = self._carried(pager)
        return hidden if hidden is not None else self._without_posts(candidates, pager)

    # ------------------------------------------------------------------ candidates
    def _in_page(self, group: Group) -> bool:
        return not self.area.is_outside(group.place)

    def _weigh(self, group: Group) -> _Candidate:
        urls = [row.main.url for row in group.rows]
        # Most groups are menus: names without a date that lead to no article are not read any closer.
        said = "".join(row.main.element.get("title") or "" for row in group.rows)
        plain = not any(map(is_article, urls)) and not _DATE_HINT.search(group.root.text_content() + said)
        readings = [Reading(row, row.main.text) for row in group.rows] if plain else read_rows(self.document, group, self.today)
        count = len(readings)
        families: dict[str, int] = {}
        for url in urls:
            families[_family(url)] = families.get(_family(url), 0) + 1
        family, most = max(families.items(), key=lambda pair: pair[1])
        return _Candidate(
            group=group,
            readings=readings,
            heading=self.headings.above(group.place, {r.row.element for r in readings}),
            dated=sum(bool(r.date or r.month_day) for r in readings) / count,
            articles=sum(is_article(url) or is_file(url) for url in urls) / count,
            family=most / count if len(set(urls)) > 1 and "#" in family.rsplit("/", 1)[-1] else 0.0,
            length=sum(len(r.title) for r in readings) / count,
            side_menu=any(page_key(url) == self.here for url in urls)
            or (self.area.is_side_menu(group.place) and not any(r.date for r in readings)),
            hidden=any(is_hidden(node) for node in (group.place, *group.place.iterancestors())),
        )

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
            return count >= 2 or self._is_listed(candidate)
        if in_body and candidate.articles < 0.6:
            return False
        if candidate.articles >= 0.6:
            # Two rows of one family make a list without dates (persons, institutions); one needs more to go by.
            return (count >= 2 and self._same_site(candidate)) or (count == 1 and self._is_listed(candidate))
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
            and ((candidate.heading is not None and candidate.heading.own) or self.mark is not None or candidate.dated > 0)
        )

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
        paged = [c for c in fit if c.paged and not c.hidden and not (c.heading is not None and c.heading.side)]
        others = [c.count for c in fit if not c.paged]
        if paged and paged[0].count >= 2 * max(others, default=0) and paged[0].count >= 5:
            return paged[0]
        return None

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
        return sum(self.area.weight(body) for body in self.area.bodies) >= _PROSE

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
            return ListBlock("posts", to_posts(best.group, best.readings, self.today), pager, from_comment=island in commented)
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
        lines = [line for line in read_lines(self.document.body, self.area.skip) if not self.area.is_imprint(line.text)]
        own = self._own_lines(lines, candidates)
        prose = sum(len(line.plain) for line in own)
        note = self._explanation(own) if prose <= _NOTE else ""
        if note:
            return ListBlock("explained_empty", pager=pager, note=note)
        boxes = any(c.foreign and self._is_posts(c) for c in candidates)
        holders = self._empty_holders()
        if self._drawn(prose, boxes, holders):
            return ListBlock("needs_browser", pager=pager)
        # On a page of boxes 暂无数据 is said of one of them.
        landing = any(c.foreign and not (c.heading is not None and c.heading.side) and self._is_posts(c) for c in candidates)
        said = not landing and prose <= _NOTE and any(_NONE_HERE.match(line.plain) for line in own if len(line.plain) <= 40)
        listlike = [holder for holder in holders if self._is_listlike(holder)] if prose < _PROSE and not boxes else []
        if pager.total == 0 or said or listlike:
            # What an external script may still fill is not known to be empty.
            static = not self._has_drawing_file() and (not listlike or any(self._is_static(holder) for holder in listlike))
            return ListBlock("empty" if static else "needs_browser", pager=pager)
        if self._unread(candidates, pager, prose):
            return ListBlock("unrecognised", pager=pager)
        return ListBlock()

    def _own_lines(self, lines: list[Line], candidates: list[_Candidate]) -> list[Line]:
        """The lines that are neither headings, nor rows of boxes."""
        rows = {reading.row.element for c in candidates for reading in c.readings}
        headings = {c.heading.text for c in candidates if c.heading is not None}
        kept = []
        for line in lines:
            text = line.plain
            if (
                text in headings
                or not text
                or line.element in rows
                or any(above in rows for above in line.element.iterancestors())
            ):
                continue
            kept.append(line)
        return kept

    def _explanation(self, lines: list[Line]) -> str:
        for line in lines:
            text = line.plain
            if 8 <= len(text) <= 220 and _NOTHING.search(text) and _EXPLAINS.search(text) and not _NONE_HERE.match(text):
                return text
        return ""

    def _drawn(self, prose: int, boxes: bool, holders: list[HtmlElement]) -> bool:
        """Whether a script draws the list: it says so, or it fetches and writes rows, or the body is another page's."""
        source = self.document.source
        if any(sign in source for sign in ("app", "root", "__nuxt")) and _EMPTY_APP.search(source):
            return True
        marked = any(sign in source for sign in _DRAWS_LIST)
        if marked and (prose < _PROSE or self.mark is not None or bool(holders)):
            return True
        if prose >= _PROSE and not holders:
            return False
        if any(_fills(script.text or "", holders) for script in self.document.root.iter("script")):
            return True
        if not boxes and prose < 40:
            return any(
                self.document.region(frame) == "content"
                and self.document.resolve(frame.get("src") or "")
                and not _is_small(frame)
                for frame in self.document.body.iter("iframe", "frame")
            )
        return False

    def _empty_holders(self) -> list[HtmlElement]:
        """Containers of a list that hold nothing: <ul></ul>, a table with a header row only."""
        found = []
        for element in self.document.body.iter("ul", "ol", "dl", "tbody", "div"):
            if element.tag == "div" and not (
                _LIST_WORDS.search(f"{element.get('class') or ''} {element.get('id') or ''}") and not len(element)
            ):
                continue
            if (
                self.area.words(element)
                or element.find(".//img") is not None
                or element.find(".//input") is not None
                or element.find(".//iframe") is not None
            ):
                continue
            if (
                self.document.region(element) != "content"
                or is_hidden(element)
                or "page" in (element.get("class") or "") + (element.get("id") or "")
            ):
                continue
            if element.find(".//ul") is None and (
                self.document.crumb_element is None or self.document.before(self.document.crumb_element, element)
            ):
                found.append(element)
        return found

    def _is_listlike(self, holder: HtmlElement) -> bool:
        """Whether an empty container is named like a list, or is the one above the pager."""
        above = holder.getparent()
        nodes = [holder] if above is None else [holder, above]
        named = any(_LIST_WORDS.search(f"{node.get('class') or ''} {node.get('id') or ''}") for node in nodes)
        return named or (self.mark is not None and self.document.before(holder, self.mark))

    def _is_static(self, holder: HtmlElement) -> bool:
        """Whether nothing on the page names an empty container for a script to fill."""
        above = holder.getparent()
        nodes = [holder] if above is None else [holder, above]
        if any(node.get(name) is not None for name in _FILLED_LATER for node in nodes):
            return False
        ids = [node.get("id") for node in nodes if node.get("id")]
        return not any(identity in (script.text or "") for identity in ids for script in self.document.root.iter("script"))

    def _has_drawing_file(self) -> bool:
        return any(
            _DRAWING_FILE.search((script.get("src") or "").rsplit("/", 1)[-1]) for script in self.document.root.iter("script")
        )

    def _unread(self, candidates: list[_Candidate], pager: Pager, prose: int) -> bool:
        """Whether something list-like is there that fits no reading."""
        if (pager.total or 0) > 0 or (pager.pages or 0) > 1:
            return True
        if prose >= _PROSE:
            return False
        return any(
            c.count >= 3
            and c.length >= _TITLE + 2
            and not c.side_menu
            and not c.hidden
            and not c.foreign
            and not self._is_posts(c)
            for c in candidates
        )


def _fills(script: str, holders: list[HtmlElement]) -> bool:
    """Whether an inline script fetches something and writes it as rows, or into an empty container; counters do not."""
    if not _FETCHES.search(script):
        return False
    if re.search(r"<(?:li|dd|tr|dl)\b", script):
        return True
    ids = [holder.get("id") for holder in holders if holder.get("id")]
    if any(identity in script for identity in ids):
        return True
    return bool(holders) and bool(_WRITES_ROWS.search(script)) and not _COUNTS.search(script)


def _is_small(frame: HtmlElement) -> bool:
    sizes = [int(found[0]) for name in ("width", "height") if (found := re.findall(r"^\d+", frame.get(name) or ""))]
    return any(size < 60 for size in sizes) or is_hidden(frame)


def _has_pictures(candidate: _Candidate) -> bool:
    return sum(reading.row.element.find(".//img") is not None for reading in candidate.readings) >= 0.6 * candidate.count


@lru_cache(maxsize=16384)
def _family(url: str) -> str:
    """The shape of an address: its numbers and long hexadecimal names as #; what articles of one column have in common."""
    parts = urlsplit(url)
    path = re.sub(r"[0-9a-f]{16,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", "#", parts.path, flags=re.IGNORECASE)
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
