"""CMS families: what each has alone and the generic reading cannot know. One file a family, one line in the table.

A make says which requests the page's script would make for its rows (`calls`), and which columns its data names (`tree`). What
comes back is read by `crawler.pages.data`, whatever the make.
"""

from __future__ import annotations

from collections.abc import Callable

from crawler.makes import generic, gkmlpt, hanweb, jiangxi, jpaas, lonsun, scripttrees, ucap
from crawler.pages.document import Document
from crawler.pages.page import DataCall, Link

MAKES: tuple[tuple[str, Callable[[Document], tuple[DataCall, ...]]], ...] = (
    ("ucap", ucap.calls),
    ("jpaas", jpaas.calls),
    ("jiangxi", jiangxi.calls),
    ("lonsun", lonsun.calls),
    ("gkmlpt", gkmlpt.calls),
    ("hanweb", hanweb.calls),
    ("generic", generic.calls),
)
"""The most particular first; the generic reading of a literal address in a script comes last."""

TREES: tuple[Callable[[Document], tuple[Link, ...]], ...] = (gkmlpt.tree, jiangxi.tree, generic.tree, scripttrees.tree)


def data_calls(document: Document) -> tuple[DataCall, ...]:
    """The requests that would bring the page's rows, the surest first; none twice."""
    found: dict[tuple[str, object], DataCall] = {}
    for _, calls in MAKES:
        for call in calls(document):
            found.setdefault((call.url, call.form), call)
    return tuple(found.values())[:4]


def tree_calls(document: Document) -> tuple[DataCall, ...]:
    """The requests that would bring the nodes of a menu."""
    return (*hanweb.tree_calls(document), *generic.tree_calls(document))[:4]


def tree_links(document: Document) -> tuple[Link, ...]:
    """The columns that the page's data names: trees that a script would draw."""
    return tuple(link for tree in TREES for link in tree(document))
