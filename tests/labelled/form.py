"""The form of a labelled column: its pages as a server answers them, and what a careful person reads there.

A module of this package has ``CASES``, a list of `Case`. Each case is one column (or one article) with the pages that
reading it may need: the landing page, later pages of its list, answers of its scripts, articles. Everything is invented.
"""

from __future__ import annotations

from dataclasses import dataclass, field

HOST = "http://www.case.example"
"""Every address of a case stands on this host, unless leaving the site is the trap."""
TODAY = "2026-11-20"
"""The day of reading."""


@dataclass(frozen=True)
class Answer:
    """One answer of the server: the bytes, the Content-Type header as sent (which may lie or be silent about the charset)."""

    body: bytes
    content_type: str = "text/html; charset=utf-8"
    status: int = 200
    location: str | None = None
    """Where a 30x answer leads."""
    cut: bool = False
    """The connection broke in the middle of the body."""


@dataclass(frozen=True)
class Row:
    """One row of the main list as a person reads it: the whole title, the absolute address, the ISO day of publication or None."""

    title: str
    url: str
    date: str | None = None


@dataclass(frozen=True)
class ListTruth:
    """What stands in the column's main list.

    `state`: posts | empty (a list that holds nothing) | explained_empty (the page says that nothing arose) | none (a standing page
    without a list) | needs_browser (drawn by a script whose data cannot be had with plain requests). `rows`: of the landing page,
    in the page's order. `later`: rows that stand only on later pages of the same list. `newest`: the newest publication day of the
    whole main list, or None where none can be known; a tuple where a careful person would accept several.
    """

    state: str
    rows: tuple[Row, ...] = ()
    later: tuple[Row, ...] = ()
    newest: str | tuple[str | None, ...] | None = None


@dataclass(frozen=True)
class Person:
    """One record of a page (a person, an office): label → value as the page shows it, without blanks inside a label."""

    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class ArticleTruth:
    """What stands on an article or standing page. None or () where the page does not say it or it is not scored.

    `records`: the labelled values (办公电话 → 0399-1234567), one `Person` a record, a single one where the page has one. `never`: labels
    that must not come out with a value (without a value in the block, or only in header, footer, navigation). `attachments`: names or
    addresses' last parts of files. `pictures`: alt texts or captions of pictures in the content block.
    """

    title: str | None = None
    published: str | None = None
    formed: str | None = None
    records: tuple[Person, ...] = ()
    never: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    no_published: bool = False
    """The page shows no publication day at all; a date from anywhere else (clock, footer, event) is invented."""


@dataclass(frozen=True)
class Element:
    """One element asked of the column. `kind`: label | document | image | service | statement (contract). `want`: present | missing |
    unclear, or several that a careful auditor would accept. `children`: the leaves where this is a group (then `want` is unused)."""

    text: str
    kind: str
    want: str | tuple[str, ...] = ""
    parent: str = ""
    why: str = ""


@dataclass(frozen=True)
class Case:
    """One labelled column. `url` is where it stands; `path` its name on the site, outermost first; `why` the trap, in one line."""

    name: str
    make: str
    url: str
    pages: dict[str, Answer]
    why: str
    path: tuple[str, ...] = ("政务公开", "通知公告")
    today: str = TODAY
    listed: ListTruth | None = None
    article: ArticleTruth | None = None
    elements: tuple[Element, ...] = ()
    posted: dict[str, Answer] = field(default_factory=dict)
    """Answers to POST requests, by address."""
    contains: dict[str, dict[str, Answer]] = field(default_factory=dict)
    """Answers of one address (without its query) by a text that the query or the posted body must contain; asked before `pages`."""
