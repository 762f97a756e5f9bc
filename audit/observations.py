"""The border types: what the crawler is asked to look at, and what it saw. Nothing here judges.

An `Ask` goes to the crawler, one `Observation` comes back for each: the column as it was seen, its absence with
what stands there instead, or the reason why it could not be seen. All are frozen, hold tuples, and go to the store and
back as JSON.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

ColumnPath = tuple[str, ...]
"""The link texts that lead to a column, the site's name left out: ("政务公开", "机构职能")."""

Look = Literal["field", "title", "picture", "entrance", "subject"]
Relation = Literal["exact", "same", "contained", "broader", "narrower", "related", "fuzzy", "meta", "pinned", "place"]
"""How a name on the site answers to a wanted name: equal after normalising; a listed synonym; one inside the other;
listed as broader, narrower or related; alike as strings; said by the page's own ColumnName; pinned by a person; known from
where it stands (an inferred column)."""

Reason = Literal[
    "timeout",
    "refused",
    "dns",
    "server_error",
    "blocked",
    "robots",
    "needs_browser",
    "too_large",
    "budget",
    "off_site",
    "redirect_loop",
    "not_public",
    "damaged",
    "not_html",
    "soft_404",
    "gone",
    "site_unreachable",
]
"""Why something could not be seen. `gone` (404 or 410) and `soft_404` are seen: the server says that nothing is there."""

SEEN_GONE: frozenset[str] = frozenset({"gone", "soft_404"})


@dataclass(frozen=True)
class Want:
    """One text to look for in a column, and where such a thing stands.

    `field`: a label with a value; `title`: a document, by post title, child column or attachment name; `picture`;
    `entrance`: a form or link; `subject`: prose or posts about it.
    """

    text: str
    look: Look


@dataclass(frozen=True)
class Ask:
    """One column to find and what to look at there.

    `levels` are other names of the thing (the item's levels), used where the catalog names no column (`source` inferred).
    `formed_dates`: open newest articles that carry both dates (成文, 发布). `since`: how far back the list matters.
    """

    path: ColumnPath
    source: Literal["stated", "inferred", "pinned"] = "stated"
    url: str | None = None
    levels: tuple[str, ...] = ()
    wants: tuple[Want, ...] = ()
    formed_dates: bool = False
    since: dt.date | None = None
    keep: bool = False
    """What was posted must stay up (长期公开): posts that an earlier run saw are looked after when the list no longer shows them."""


@dataclass(frozen=True)
class Fetched:
    """One answer of a server, as evidence: `at` is UTC ISO 8601, `sha256` of the body's bytes."""

    url: str
    final_url: str
    status: int
    at: str
    sha256: str
    size: int


@dataclass(frozen=True)
class LabelValue:
    """A label with what stands beside it; an empty value means that the label carries none.

    `picture` says that the value is an image: it is there, its text could not be seen. `group` tells persons or
    records on one page apart (0, 1, …); `quote` is the text as the page shows it.
    """

    label: str
    value: str
    quote: str
    group: int = 0
    picture: bool = False


@dataclass(frozen=True)
class Picture:
    """An image of the content block; sizes in pixels where the page says them."""

    src: str
    alt: str = ""
    caption: str = ""
    width: int | None = None
    height: int | None = None


@dataclass(frozen=True)
class NamedLink:
    """A link of the content block with its text: an attachment, a child column, an entrance."""

    text: str
    url: str


DateSource = Literal["row", "row_year_from_heading", "row_year_inferred", "meta", "article", "title", "url", "data"]


@dataclass(frozen=True)
class Post:
    """One entry of a column's list. `date_sure` is False where the year or the day was inferred."""

    title: str
    url: str
    date: dt.date | None = None
    date_source: DateSource | None = None
    date_sure: bool = True
    pinned: bool = False


@dataclass(frozen=True)
class Removed:
    """A post that an earlier run saw in the column (`last_seen`), and that is in no list of it and at no address any more."""

    title: str
    url: str
    date: dt.date | None
    last_seen: dt.date
    reason: Reason
    fetched: Fetched | None = None


Role = Literal["landing", "article", "child", "entrance", "attachment"]


@dataclass(frozen=True)
class Content:
    """The content block of one page, without header, navigation, side lists and footer; or the text of an attached file.

    `lines` are its text, one string a block of text. `published` is 发布日期, `formed` 成文日期. `whole` is False where
    the block could not be told from the page around it or the body was cut.
    """

    role: Role
    title: str
    fetched: Fetched
    lines: tuple[str, ...] = ()
    fields: tuple[LabelValue, ...] = ()
    pictures: tuple[Picture, ...] = ()
    attachments: tuple[NamedLink, ...] = ()
    links: tuple[NamedLink, ...] = ()
    forms: tuple[str, ...] = ()
    published: dt.date | None = None
    formed: dt.date | None = None
    whole: bool = True


ListState = Literal["posts", "empty", "explained_empty", "none", "unrecognised", "needs_browser"]


@dataclass(frozen=True)
class Listing:
    """A column's main list. `none`: the column is a standing page without a list; `empty`: a list was recognised and
    holds no post; `explained_empty`: the page says that nothing arose (`note`); `unrecognised`: something list-like that could
    not be read; `needs_browser`: drawn by script and its data was not found.

    `complete`: every page of the list was read; `pages_read` says how many were; `bound` why it stopped short.
    """

    state: ListState
    posts: tuple[Post, ...] = ()
    pages_read: int = 0
    complete: bool = True
    total: int | None = None
    note: str = ""
    bound: str = ""


@dataclass(frozen=True)
class Rejected:
    """A candidate that a hop did not take, and why, in a word of `messages` (key `rejected.*`)."""

    text: str
    url: str
    why: str


@dataclass(frozen=True)
class Hop:
    """One step of a walk: the wanted segment, what answered to it, where, how well (score 0–100).

    `url` is None where the segment is a heading without a link; `relation` is None where the level was skipped or
    inserted (`skipped`: the catalog names it, the site lacks it; `inserted`: the reverse).
    """

    segment: str
    text: str
    url: str | None
    score: float
    relation: Relation | None = None
    level: Literal["matched", "skipped", "inserted"] = "matched"
    confirmed_by: tuple[str, ...] = ()
    rejected: tuple[Rejected, ...] = ()


@dataclass(frozen=True)
class ColumnSeen:
    """The column was found and looked at. `one_level_up`: its last segment is not there, and the list of the level
    above holds such posts. `contents` are the pages read: the landing page, articles, child columns."""

    path: ColumnPath
    source: Literal["stated", "inferred", "pinned"]
    url: str
    hops: tuple[Hop, ...]
    confidence: float
    listing: Listing
    contents: tuple[Content, ...]
    children: tuple[NamedLink, ...] = ()
    one_level_up: bool = False
    unread: tuple[tuple[str, str], ...] = ()
    """Pages that an element needed and that could not be read: (url, reason)."""
    moved_from: str | None = None
    """Where the column stood when an earlier run last saw it, if that was another address."""
    removed: tuple[Removed, ...] = ()
    kind: Literal["seen"] = "seen"


@dataclass(frozen=True)
class ColumnAbsent:
    """The column is not there: the level above it answered and was seen in full, and nothing in it fits.

    `gone_url`: a link of the right name led to a 404 or a page that says so. `instead` are the names that stand there;
    `doubt` is not None where something was left unseen, so that nobody may call it missing.
    """

    path: ColumnPath
    source: Literal["stated", "inferred", "pinned"]
    hops: tuple[Hop, ...]
    reached: int
    url: str
    instead: tuple[NamedLink, ...] = ()
    nearest: tuple[str, ...] = ()
    looked_at: tuple[str, ...] = ()
    gone_url: str | None = None
    doubt: str | None = None
    fetched: Fetched | None = None
    """The page of the level above, which shows that the column is not there."""
    kind: Literal["absent"] = "absent"


@dataclass(frozen=True)
class Unreached:
    """The column could not be seen: at `url`, for `reason`."""

    path: ColumnPath
    source: Literal["stated", "inferred", "pinned"]
    hops: tuple[Hop, ...]
    reached: int
    url: str
    reason: Reason
    detail: str = ""
    kind: Literal["unreached"] = "unreached"


Observation = Annotated[ColumnSeen | ColumnAbsent | Unreached, Field(discriminator="kind")]

_OBSERVATION: TypeAdapter[ColumnSeen | ColumnAbsent | Unreached] = TypeAdapter(Observation)


def observation_to_json(observation: ColumnSeen | ColumnAbsent | Unreached) -> str:
    """One line of JSON, Chinese as Chinese."""
    return _OBSERVATION.dump_json(observation).decode()


def observation_from_json(text: str | bytes) -> ColumnSeen | ColumnAbsent | Unreached:
    """The inverse of `observation_to_json`; raises pydantic.ValidationError on anything else."""
    return _OBSERVATION.validate_json(text)
