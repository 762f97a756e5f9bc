"""Indicator tables, whose items are questions (是否公开…): which kind of check answers each, by rules over its words. Pure.

The rules are data (`[indicators]` of catalog_data/standards/indicators.toml), the first that fits decides. What a question asks of
people, replies or other places than the website is `manual`: no page answers it, so none is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

from audit.catalog.model import Catalog, Item
from audit.text import nfkc

CheckKind = Literal["document", "recurring", "service", "annual", "structure", "manual"]
_MARK = "是否"
_SHARE = 0.5
"""From so many of its items that ask 是否 a catalog is a table of questions; one 是否收费 among elements is a field."""


@dataclass(frozen=True)
class IndicatorRule:
    """One rule: questions that hold `words` are of `kind`; `frequency` also takes the items whose deadline recurs. A manual one
    has the key of its reason in the messages (`why.manual_…`)."""

    id: str
    kind: CheckKind
    words: re.Pattern[str]
    why: str
    reason: str = ""
    frequency: bool = False

    def fits(self, item: Item) -> bool:
        """Whether the item's question falls under the rule."""
        return bool(self.words.search(_question(item))) or (self.frequency and item.deadline.every is not None)


@dataclass(frozen=True)
class Check:
    """The kind of check of one item, the rule that said so ("" where none fits) and the reason of a manual one."""

    kind: CheckKind
    rule: str = ""
    reason: str = ""


def check_of(item: Item, rules: Sequence[IndicatorRule]) -> Check:
    """The kind of check of one question; a document where no rule fits."""
    for rule in rules:
        if rule.fits(item):
            return Check(rule.kind, rule.id, rule.reason)
    return Check("document")


def is_indicator_table(catalog: Catalog) -> bool:
    """Whether the catalog is a table of questions.

    >>> is_indicator_table(Catalog("表", "甲", (Item(1, content="是否公开清单"), Item(2, content="在线渠道是否畅通"))))
    True
    >>> is_indicator_table(Catalog("目录", "甲", (Item(1, content="办公电话"), Item(2, content="办公地址"), Item(3, content="是否收费"))))
    False
    """
    asking = sum(_MARK in item.content for item in catalog.items)
    return asking > 0 and asking >= _SHARE * len(catalog.items)


def checks_of(catalog: Catalog, rules: Sequence[IndicatorRule]) -> Mapping[int, Check]:
    """The kind of check by row, for an indicator table; nothing for any other catalog."""
    if not is_indicator_table(catalog):
        return {}
    return {item.row: check_of(item, rules) for item in catalog.items}


def manual_rows(catalog: Catalog, rules: Sequence[IndicatorRule]) -> frozenset[int]:
    """The rows of an indicator table that no crawler can judge."""
    return frozenset(row for row, check in checks_of(catalog, rules).items() if check.kind == "manual")


def load_rules(table: Mapping[str, Mapping[str, Any]]) -> tuple[IndicatorRule, ...]:
    """The rules of `[indicators]`, in the file's order; raises KeyError, ValueError or re.error on one that cannot be used."""
    return tuple(_rule(name, entry) for name, entry in table.items())


def _rule(name: str, entry: Mapping[str, Any]) -> IndicatorRule:
    kind = entry["kind"]
    if kind not in get_args(CheckKind):
        raise ValueError(f"indicators.{name}.kind is {kind!r}, not one of {', '.join(get_args(CheckKind))}")
    if kind == "manual" and not entry.get("reason"):
        raise ValueError(f"indicators.{name} is manual and has no reason")
    return IndicatorRule(
        name, kind, re.compile(entry["words"]), entry["why"], entry.get("reason", ""), bool(entry.get("frequency"))
    )


def _question(item: Item) -> str:
    return re.sub(r"\s+", "", nfkc(item.content))
