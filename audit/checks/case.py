"""One item under judgement: what is known for it, and how its findings are worded."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from audit.catalog.model import Item
from audit.elements import quote as shorten
from audit.findings import Finding, FindingKind, Severity, fingerprint
from audit.matching import Names
from audit.messages import Messages
from audit.observations import ColumnAbsent, ColumnPath, ColumnSeen, Fetched, Unreached
from audit.policy import Policy
from audit.text import name_key


@dataclass(frozen=True, eq=False)
class Case:
    """An item with the observations of its columns (None: never looked at). `pages` gives the evidence of an address;
    `first_row` the first item of the catalog that names a column, which speaks for what concerns the column alone."""

    agency: str
    item: Item
    columns: tuple[tuple[ColumnPath, ColumnSeen | ColumnAbsent | Unreached | None], ...]
    names: Names
    policy: Policy
    today: dt.date
    pages: Mapping[str, Fetched] = field(default_factory=dict)
    first_row: Mapping[ColumnPath, int] = field(default_factory=dict)
    shared: frozenset[ColumnPath] = frozenset()
    inside: Mapping[ColumnPath, ColumnSeen] = field(default_factory=dict)
    """For a column that many items name: the child column in which this one was found."""
    identity: str = ""
    """What the item is called from one edition of the catalog to the next (audit.identity)."""

    @property
    def stated(self) -> bool:
        """Whether the catalog itself names the columns."""
        return bool(self.item.columns)

    @property
    def seen(self) -> tuple[ColumnSeen, ...]:
        """The columns that were found and looked at; a child column in the place of one that many items name."""
        return tuple(self.inside.get(path, seen) for path, seen in self.columns if isinstance(seen, ColumnSeen))

    def of_the_agency(self, column: ColumnSeen) -> bool:
        """Whether a column is an agency's page that many items name, looked at for want of the item's own child column."""
        return self.first_row.get(column.path) == 0

    def finding(
        self,
        kind: FindingKind,
        key: str,
        values: Mapping[str, object],
        *,
        what: tuple[str, ...] = (),
        english: Mapping[str, object] | None = None,
        url: str | None = None,
        fetched: Fetched | None = None,
        quote: str = "",
        element: str | None = None,
        column: ColumnPath | None = None,
        rule: str | None = None,
        severity: Severity | None = None,
    ) -> Finding:
        """One finding, worded from `said.<key>` in both languages. `what` tells it from others of its kind: no date, count or address."""
        fetched = fetched or (self.pages.get(url) if url else None)
        return Finding(
            kind,
            fingerprint(self.agency, self.identity or str(self.item.row), kind, *(name_key(part) for part in what)),
            severity or self.policy.severity(kind),
            words("zh").say(f"said.{key}", **values),
            words("en").say(f"said.{key}", **{**values, **(english or {})}),
            url,
            fetched.sha256 if fetched else "",
            shorten(quote),
            fetched.at if fetched else "",
            element,
            column,
            rule or (self.policy.rule(self.policy.clauses[kind]) if kind in self.policy.clauses else None),
        )


@lru_cache(maxsize=2)
def words(lang: Literal["zh", "en"]) -> Messages:
    """The messages of one language, loaded once."""
    return Messages(lang)


def cause(code: str | None, lang: Literal["zh", "en"]) -> str:
    """A reason in words: a code of `cause.*`, or the sentence that it already is."""
    return words(lang).word("cause", code) if code else ""


def path_words(path: tuple[str, ...]) -> str:
    """A path as people write it.

    >>> path_words(("政务公开", "机构职能"))
    '政务公开 > 机构职能'
    """
    return " > ".join(path)
