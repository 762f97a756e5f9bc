"""What an item is called from one edition of its catalog to the next: its levels, not its row, which moves when a line is put in."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from audit.catalog.model import Item
from audit.text import name_key


def identities(items: Iterable[Item]) -> Mapping[int, str]:
    """The identity of each row: the item's levels; where several items share them, with their elements; and where those are the same
    too, with a count in the catalog's order.

    >>> rows = (Item(1, level1="机构信息", level2="基本信息"), Item(2, level1="财政", level2="预算"), Item(3, level1="财政", level2="预算"))
    >>> identities(rows)
    {1: '机构信息/基本信息', 2: '财政/预算//#1', 3: '财政/预算//#2'}
    """
    by_levels: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        by_levels[_levels(item)].append(item)
    found: dict[int, str] = {}
    for levels, alike in by_levels.items():
        texts = [f"{levels}//{_elements(item)}" for item in alike] if len(alike) > 1 or not levels else [levels]
        seen: Counter[str] = Counter()
        for item, text in zip(alike, texts, strict=True):
            seen[text] += 1
            found[item.row] = f"{text}#{seen[text]}" if texts.count(text) > 1 else text
    return dict(sorted(found.items()))


def _levels(item: Item) -> str:
    return "/".join(name_key(level) for level in (item.levels or (item.level1, item.level2)) if level)


def _elements(item: Item) -> str:
    return "/".join(name_key(leaf.text) for leaf in item.leaves()) or name_key(item.content)
