"""Says what a new edition of a catalog changes, item by item."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from rapidfuzz import fuzz

from audit.catalog.model import Catalog, Item, to_json
from audit.text import name_key

# Fields that matter to an audit, with what auditors call them; row and no move with every inserted line and are not compared.
FIELDS: dict[str, str] = {
    "category": "类别", "level1": "一级事项", "level2": "二级事项", "levels": "各级事项", "content": "公开内容", "elements": "要素",
    "columns": "网站公开栏目", "column_raw": "栏目原文", "deadline": "公开时限", "responsible": "责任单位", "legal_basis": "公开依据",
    "channels": "公开渠道", "on_website": "网站公开", "audience": "公开对象", "mode": "公开方式", "extra": "附加字段",
}  # fmt: skip


@dataclass(frozen=True)
class Change:
    """One item that was added, removed or changed; `fields` hold name, old and new value of each field that differs."""

    kind: Literal["added", "removed", "changed"]
    old: Item | None
    new: Item | None
    fields: tuple[tuple[str, Any, Any], ...] = ()


def changes(old: Catalog, new: Catalog) -> tuple[Change, ...]:
    """What `new` changes in `old`, in the new edition's order, removed items last. Items are matched by their names and content."""
    pairs = _matched(old.items, new.items)
    found: list[Change] = []
    for item in new.items:
        partner = pairs.get(item.row)
        if partner is None:
            found.append(Change("added", None, item))
        elif differing := tuple(_differing(partner, item)):
            found.append(Change("changed", partner, item, differing))
    kept = {partner.row for partner in pairs.values()}
    return (*found, *(Change("removed", item, None) for item in old.items if item.row not in kept))


def _matched(old: tuple[Item, ...], new: tuple[Item, ...]) -> dict[int, Item]:
    """New row → old item: first by all levels and content, then by all levels alone, then by the innermost name with alike content."""
    pairs: dict[int, Item] = {}
    free = {item.row: item for item in old}
    for key in (lambda i: (*_names(i), name_key(i.content)), _names):
        by_key: dict[tuple[str, ...], list[Item]] = {}
        for item in free.values():
            by_key.setdefault(key(item), []).append(item)
        for item in new:
            if item.row not in pairs and (candidates := by_key.get(key(item))):
                partner = candidates.pop(0)
                pairs[item.row] = partner
                del free[partner.row]
    for item in new:
        if item.row not in pairs and free:
            best = max(free.values(), key=lambda other: _likeness(item, other))
            if _likeness(item, best) >= 85:  # below that a renamed item is shown as removed and added: a person sees both
                pairs[item.row] = free.pop(best.row)
    return pairs


def _names(item: Item) -> tuple[str, ...]:
    return tuple(name_key(text or "") for text in (item.category, *(item.levels or (item.level1, item.level2))))


def _likeness(one: Item, other: Item) -> float:
    same_content = fuzz.ratio(name_key(one.content), name_key(other.content)) if one.content or other.content else 100.0
    return min(same_content, fuzz.ratio(name_key(one.name), name_key(other.name)))


def _differing(old: Item, new: Item) -> Iterator[tuple[str, Any, Any]]:
    before, after = _plain(old), _plain(new)
    for name in FIELDS:
        if before[name] != after[name]:
            yield name, before[name], after[name]


def _plain(item: Item) -> dict[str, Any]:
    plain: dict[str, Any] = json.loads(to_json(Catalog("", "", (item,))))["items"][0]
    return plain


def said(value: Any) -> str:
    """A field's value in one line for people."""
    if value is None or value in ([], {}, ""):
        return "（无）"
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, list):
        return "；".join("—".join(v) if isinstance(v, list) else v["text"] if isinstance(v, dict) else str(v) for v in value)
    if isinstance(value, dict):
        return str(value.get("raw") or json.dumps(value, ensure_ascii=False))
    return str(value)
