"""Which labels of the pages answer to a wanted one: itself, a listed synonym, an ending, a close spelling, a broader label."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from audit.catalog.model import Leaf
from audit.elements import Evidence, Field
from audit.lexicon import Lexicon
from audit.policy import Words
from audit.text import name_key
from audit.wanted import without_tail

EXACT, SAME, PART, BLURRED, BROADER = 100.0, 95.0, 90.0, 86.0, 85.0
UNIT_NAME = re.compile(
    r"(?:局|委|办|办公室|中心|站|所|院|校|学校|队|大队|支队|馆|处|科|股|室|园|部|团|社|公司|协会|厂|段|银行)$"
)
_COUNTED = re.compile(r"团组数|人数|批次|数量|保有量|购置数|次数|个数")
_MONEY = re.compile(r"(?:费|经费|费用)$")


@dataclass(frozen=True)
class Scope:
    """What is known of the item around its labels: the keys of its labels, whether they are of persons, names of column and levels.

    `parents` are the groups of the item, `kin` the labels of each group: the same word under two groups is two things.
    """

    labels: tuple[str, ...]
    persons: bool
    context: str
    parents: tuple[str, ...] = ()
    kin: tuple[tuple[str, str], ...] = ()
    """(group, label) of every label."""

    def siblings(self, parent: str | None) -> tuple[str, ...]:
        """The labels that stand under the same group."""
        return tuple(label for group, label in self.kin if group == (parent or "")) or self.labels


@lru_cache(maxsize=4096)
def names_of(text: str, lexicon: Lexicon, words: Words) -> tuple[str, ...]:
    """The keys of all labels that answer to a wanted one, the label itself first."""
    key = name_key(text)
    found = [key, *(name_key(name) for name in lexicon.synonyms(text, "element"))]
    for group, names in words.labels.items():
        if key == group or (key in names and group not in ("姓名", "互联网联系方式")):
            found += [group, *names]
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=4096)
def canonical(text: str, lexicon: Lexicon, words: Words) -> str:
    """The name of the field that a label stands for: 联系电话 → 办公电话; the label's own key where it has no group."""
    key = name_key(text)
    if key in words.labels:
        return key
    for group, names in words.labels.items():
        if key in names or any(name_key(name) == group for name in lexicon.synonyms(text, "element")):
            return group
    return next((group for group in words.shapes if key.endswith(group)), key)


def fields_of(leaf: Leaf, evidence: Evidence, scope: Scope) -> list[tuple[float, Field]]:
    """The fields that answer to the label, surest first."""
    found: dict[str, float] = {}
    words, lexicon = evidence.words, evidence.names.lexicon
    names = names_of(leaf.text, lexicon, words)

    def take(key: str, score: float) -> None:
        found[key] = max(score, found.get(key, 0.0))

    for place, name in enumerate(names):
        if name in evidence.labels:
            take(name, EXACT if place == 0 else SAME)
        for key in evidence.endings.get(name, ()):
            front = key[: -len(name)]
            in_context = place == 0 and front in scope.context  # 平台名称 where the 名称 of a 平台 is asked
            if len(name) >= 4 or front in words.label_modifiers or in_context or UNIT_NAME.search(front):
                take(key, PART)
        for key in evidence.bare.get(without_tail(name, words.label_tails), ()):
            take(key, PART)
    _by_ending(names[0], evidence, scope, take)
    _misspelt(names[0], evidence, take)
    _broader(leaf, evidence, take)
    _account(leaf, evidence, take)
    ranked = sorted(found.items(), key=lambda item: -item[1])
    return [(score, field) for key, score in ranked if not _another(names[0], key) for field in evidence.labels[key]]


def _by_ending(own: str, evidence: Evidence, scope: Scope, take: Callable[[str, float], None]) -> None:
    """收费单位名称 asked, 单位名称 there."""
    for at in range(1, len(own) - 1):
        ending, front = own[at:], own[:at]
        if ending in evidence.labels and (len(ending) >= 4 or front in scope.context):
            take(ending, PART)


def _misspelt(own: str, evidence: Evidence, take: Callable[[str, float], None]) -> None:
    if 4 <= len(own) <= 12:
        for at in range(len(own)):
            for key in evidence.blurred.get(own[:at] + "\0" + own[at + 1 :], ()):
                if _is_misspelling(own, key, evidence):
                    take(key, BLURRED)


def _is_misspelling(own: str, key: str, evidence: Evidence) -> bool:
    """One wrong character (联系电活) in a label that is no known label itself (办公地点 is not 办公地址 misspelt but its synonym)."""
    if key == own or evidence.names.lexicon.vetoed(own, key):
        return False
    groups = evidence.words.labels
    return key not in groups and not any(key in names for names in groups.values())


def _broader(leaf: Leaf, evidence: Evidence, take: Callable[[str, float], None]) -> None:
    """Labels that hold more than the wanted field (联系方式), where their value has its shape."""
    group = canonical(leaf.text, evidence.names.lexicon, evidence.words)
    shape = evidence.words.shapes.get(group)
    if shape is None:
        return
    for label in evidence.words.broader.get(group, ()):
        if any(shape.search(field.value.value) for field in evidence.labels.get(label, ())):
            take(label, BROADER)


def platform_of(text: str, words: Words) -> str | None:
    """The kind of account that a text names: 微信, 微博 …; None where it names none or several."""
    named = [name for name, pattern in words.platforms.items() if pattern.search(text)]
    return named[0] if len(named) == 1 else None


def _account(leaf: Leaf, evidence: Evidence, take: Callable[[str, float], None]) -> None:
    """The name of an account by its platform: 官方微博名称 or 微信公众号 for 单位政务微博主账号名称, 政务微信主账号名称."""
    key = name_key(leaf.text)
    platform = platform_of(key, evidence.words)
    if platform is None or not key.endswith(("名称", "账号", "公众号")):
        return
    for label in evidence.labels:
        if platform_of(label, evidence.words) == platform and (
            label.endswith(("名称", "账号", "公众号", "号", "名")) or name_key(platform) == label.removeprefix("政务")
        ):
            take(label, PART)


def _another(own: str, label: str) -> bool:
    """Whether the label gives money where numbers are asked: 因公出国(境)费 says nothing of 团组数及人数."""
    return bool(_COUNTED.search(own)) and bool(_MONEY.search(label)) and not _COUNTED.search(label)
