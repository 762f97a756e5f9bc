"""Whose label is it: which person, unit or group of the catalog a field belongs to, and how many of several records lack one."""

from __future__ import annotations

import re
from collections import defaultdict

from audit.catalog.model import Leaf
from audit.checks.label_names import Scope, names_of
from audit.checks.label_text import is_value, prose_of
from audit.elements import Evidence, Field, Record
from audit.observations import SEEN_GONE, Content
from audit.persons import person_in
from audit.text import name_key, squeeze

_TAILS = re.compile(r"(?:基本信息|信息|情况|名单|名录|简介|介绍|一览)$")


# ---------------------------------------------------------------------- groups of the catalog
def elsewhere(leaf: Leaf, evidence: Evidence, scope: Scope) -> frozenset[int]:
    """The fields (by identity) that stand under the heading, or in the column, of another group than the label's: 负责人 of the
    内设机构 answers for no 下属单位."""
    if not leaf.parent or len(scope.parents) < 2:
        return frozenset()
    others = tuple(parent for parent in scope.parents if parent != leaf.parent)
    found: set[int] = set()
    by_content: dict[int, list[Field]] = defaultdict(list)
    for field in evidence.fields:
        by_content[id(field.content)].append(field)
    for content in evidence.contents:
        fields = by_content[id(content)]
        whole = _group_of_page(content, evidence, leaf.parent, others)
        if whole is not None:
            found |= {id(field) for field in fields} if whole != leaf.parent else set()
            continue
        for field, group in zip(fields, _groups_of_fields(content, fields, leaf.parent, others), strict=True):
            if group is not None and group != leaf.parent:
                found.add(id(field))
    return frozenset(found)


def _group_of_page(content: Content, evidence: Evidence, own: str, others: tuple[str, ...]) -> str | None:
    names = [name for url in (content.fetched.url, content.fetched.final_url) if (name := evidence.child_names.get(url))]
    names += [column.path[-1] for column in evidence.columns if content in column.contents and len(evidence.columns) > 1]
    for name in names:
        group = _group(name, own, others)
        if group is not None:
            return group
    return None


def _groups_of_fields(content: Content, fields: list[Field], own: str, others: tuple[str, ...]) -> list[str | None]:
    """The group under whose heading each field stands, by the order of the page's lines."""
    lines = [name_key(line) for line in content.lines]
    groups: list[str | None] = []
    current: str | None = None
    for line in content.lines:
        heading = squeeze(line).rstrip(":：")
        if len(heading) <= 16 and not re.search(r"[:：。，,]", heading):
            current = _group(heading, own, others) or current
        groups.append(current)
    said: list[str | None] = []
    at = 0
    for field in fields:
        place = next((n for n in range(at, len(lines)) if field.key and field.key in lines[n]), None)
        said.append(groups[place] if place is not None else None)
        at = place if place is not None else at
    return said


def _group(name: str, own: str, others: tuple[str, ...]) -> str | None:
    key = _TAILS.sub("", name_key(name))
    for parent in (own, *others):
        group = _TAILS.sub("", name_key(parent))
        if (
            len(group) >= 2
            and len(key) >= 2
            and (key == group or (len(group) >= 2 and key.startswith(group)) or (len(key) >= 3 and group.endswith(key)))
        ):
            return parent
    return None


# ---------------------------------------------------------------------- records
def lacking(leaf: Leaf, evidence: Evidence, scope: Scope, hits: list[Field], barred: frozenset[int]) -> tuple[int, int]:
    """How many records lack the label, of how many: records are persons, units or rows that have other labels of its group."""
    labels = frozenset(
        key for text in scope.siblings(leaf.parent) for key in names_of(text, evidence.names.lexicon, evidence.words)
    )
    records = _records(labels, evidence, barred)
    having = {field.record for field in hits if is_value(field.value.value, evidence) or field.value.picture}
    # An empty label by itself is a heading (内设机构 above its table), no record that lacks a value.
    empty = {field.record for field in hits if len(records.get(field.record, ())) >= 2} - having
    # A record counts where it names at least two of the item's labels: a stray label in a news article makes no person.
    real = {record for record, keys in records.items() if len(keys) >= 2} | empty | having
    if len(real) < 2 or not having:
        return 0, 0
    without = {record for record in real - having if record in empty or len(records.get(record, ())) >= 2}
    whole = {content.fetched.final_url for content in evidence.contents if content.whole}
    without = {record for record in without if record[0] in whole}
    if len(without) > 2 * len(having):
        # Most lack it: the others are likely another kind of record (a contact box beside a table).
        without &= empty
    if not without:
        return 0, len(real)
    spoken = {content.fetched.final_url for content in evidence.contents if _spoken(leaf, evidence, scope, content)}
    without = {record for record in without if record[0] not in spoken}
    return len(without), len(real)


def _records(labels: frozenset[str], evidence: Evidence, barred: frozenset[int]) -> dict[Record, frozenset[str]]:
    if not barred:
        return evidence.records(labels)
    long = tuple(key for key in labels if len(key) >= 4)
    found: dict[Record, set[str]] = defaultdict(set)
    for field in evidence.fields:
        if id(field) not in barred and (field.key in labels or field.key.endswith(long)):
            found[field.record].add(field.key)
    return {record: frozenset(keys) for record, keys in found.items()}


def _spoken(leaf: Leaf, evidence: Evidence, scope: Scope, content: Content) -> bool:
    """Whether a page states the thing in running text, so that a record of it may not be said to lack it."""
    names = names_of(leaf.text, evidence.names.lexicon, evidence.words)
    texts = [*content.lines, *(field.value for field in content.fields)]
    held = {field.label for field in content.fields}
    if any(name in name_key(line) for line in content.lines for name in names[:4]) and not any(
        name_key(label) in names for label in held
    ):
        return True
    if any(field.label for field in content.fields if name_key(field.label) in names):
        # The page gives the thing as a field: what its other records lack is no matter of prose.
        return False
    prose = prose_of(leaf, evidence, scope)
    return prose is not None and any(prose.search(squeeze(text)) for text in texts)


def unread_profile(evidence: Evidence, scope: Scope) -> str | None:
    """Why the page of one of several persons could not be read: what every person must have cannot be said to be there."""
    if not scope.persons:
        return None
    for column in evidence.columns:
        posts = [post for post in column.listing.posts if person_in(post.title)]
        if len(posts) < 2 or 2 * len(posts) < len(column.listing.posts):
            continue
        urls = {post.url for post in posts}
        reason = next((why for url, why in column.unread if url in urls and why not in SEEN_GONE), None)
        if reason:
            return reason
    return None
