"""What one answer of a server says, read once: the types that the readers fill and the walk decides upon."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, overload

from audit.observations import Fetched, LabelValue, ListState, NamedLink, Picture, Post, Reason
from audit.text import name_key

logger = logging.getLogger(__name__)

Region = Literal["header", "crumb", "menu", "content", "related", "friend", "footer"]
"""Where on a page something stands: `header` site head and main navigation; `menu` a block of short links in the body (left tree,
child columns); `content` the rest of the body; `related` hot lists, sharing, pagers; `friend` link lists to other sites."""

LinkKind = Literal["text", "image", "more", "option", "script", "frame", "data"]


@dataclass(frozen=True)
class Link:
    """One link. `name` is what a person would call it; `parents` are the headings and tree levels above it on the page, outermost
    first; `rank` its place in the document."""

    name: str
    url: str
    region: Region
    kind: LinkKind = "text"
    parents: tuple[str, ...] = ()
    title: str = ""
    rank: int = 0


class LinksOnDemand(Sequence[Link]):
    """The links of a page, read when somebody asks for them first: of most articles nobody does, and they are a third of the work.

    Where reading fails the page has none, and `failed` says so: from such a page nothing is known to be missing.
    """

    def __init__(self, read: Callable[[], tuple[Link, ...]]) -> None:
        self._read = read
        self.failed = False

    @cached_property
    def _links(self) -> tuple[Link, ...]:
        try:
            return self._read()
        except Exception as error:  # noqa: BLE001 - said in the log, and in the doubt of whoever finds nothing here
            logger.warning("links not read (%s: %s)", type(error).__name__, error)
            self.failed = True
            return ()

    @overload
    def __getitem__(self, index: int) -> Link: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Link, ...]: ...
    def __getitem__(self, index: int | slice) -> Link | tuple[Link, ...]:
        return self._links[index]

    def __len__(self) -> int:
        return len(self._links)


@dataclass(frozen=True)
class Crumb:
    """One step of 当前位置; the last one often has no link."""

    name: str
    url: str | None


@dataclass(frozen=True)
class Pager:
    """The further pages of a list: `urls` of pages 2, 3, … in order (at most 200), `pages` and `total` as the page says them.

    `all_here` means that the page holds every row and hides some by script.
    """

    urls: tuple[str, ...] = ()
    pages: int | None = None
    total: int | None = None
    all_here: bool = False
    unread: bool = False
    """There is a next page that only a script turns to (__doPostBack, 加载更多)."""


FRAGMENT = "FRAGMENT"
"""Stands in a `DataCall` for the fragment of the column's address, where one page serves many columns."""


@dataclass(frozen=True)
class DataCall:
    """A request that the page's script would make for its rows; `form` is sent by POST where it is not None."""

    family: str
    url: str
    form: tuple[tuple[str, str], ...] | None = None
    headers: tuple[tuple[str, str], ...] = ()
    literal: bool = True
    """The page's script writes the request whole; one that we put together ourselves and that brings nothing proves nothing."""


@dataclass(frozen=True)
class ListBlock:
    """The main list of a page, before the walk knows whether the page is a column.

    `state` as in `audit.observations.ListState`; `posts` in the order of the page; `note` the sentence that says why
    it is empty.
    """

    state: ListState = "none"
    posts: tuple[Post, ...] = ()
    pager: Pager = field(default_factory=Pager)
    note: str = ""
    from_comment: bool = False
    """The rows stand inside a comment: a server's first page, or what an editor left behind; data that a script fetches is surer."""


@dataclass(frozen=True)
class Body:
    """The content block: what a person would read as the page's own text. Fields as in `audit.observations.Content`."""

    lines: tuple[str, ...] = ()
    fields: tuple[LabelValue, ...] = ()
    pictures: tuple[Picture, ...] = ()
    attachments: tuple[NamedLink, ...] = ()
    links: tuple[NamedLink, ...] = ()
    forms: tuple[str, ...] = ()
    published: dt.date | None = None
    formed: dt.date | None = None
    is_article: bool = False
    """One document with its own title and date, not a column page."""


@dataclass(frozen=True)
class Page:
    """One HTML answer, read. `jump` is where a stub sends its visitor (meta refresh, location.href)."""

    url: str
    fetched: Fetched
    title: str
    headings: tuple[str, ...]
    site_name: str
    column_name: str
    column_type: str
    article_title: str
    crumbs: tuple[Crumb, ...]
    links: Sequence[Link]
    listing: ListBlock
    body: Body
    jump: str | None = None
    soft_404: bool = False
    script_drawn: bool = False
    """The body is drawn by script: no content, and marks of a script that fetches it."""
    menu_by_script: bool = False
    """A menu of this page is drawn or fetched by a script that could not be read."""
    calls: tuple[DataCall, ...] = ()
    """Requests by which the page's script would fetch its rows."""
    tree_calls: tuple[DataCall, ...] = ()
    """Requests by which it would fetch the nodes of a menu."""
    whole: bool = True
    """False where the body was cut off or its bytes were broken."""
    barrier: tuple[Reason, str] | None = None
    """Why a page that answered 200 is not the page: a login form, a maintenance notice, an error, an empty shell."""
    texts: tuple[str, ...] = ()
    """Every short text of the page as it stands, links or not."""
    text_size: int = 0
    by_fragment: str | None = None
    """The beginning of the address of the list that the page shows for a fragment; the fragment is its end."""

    @property
    def sound(self) -> bool:
        """Whether the page came in full and could be read."""
        return self.whole and not (isinstance(self.links, LinksOnDemand) and self.links.failed)

    @cached_property
    def names(self) -> frozenset[str]:
        """`texts` in the form in which two names are equal (`audit.text.name_key`)."""
        return frozenset(map(name_key, self.texts))
