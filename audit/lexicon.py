"""The lexicon: synonyms, never-match pairs and name parts, as data in `catalog_data/lexicon/`."""

from __future__ import annotations

import csv
import tomllib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from audit.text import name_key

DEFAULT_FOLDER = Path(__file__).resolve().parent.parent / "catalog_data" / "lexicon"

Tie = Literal["same", "narrower", "broader", "related"]
"""How a seen name relates to a wanted one: the seen one is the same thing, a part of it, more than it, or near it."""


class LexiconError(Exception):
    """A lexicon file that cannot be read; the message says file, line and what to correct."""


@dataclass(frozen=True)
class _Row:
    kind: str
    canonical: str
    variant: str
    relation: str
    sourced: bool
    """False for the project's own judgement: such a synonym finds a column, and calls it renamed."""


class Lexicon:
    """What names mean. `kind` is "column" or "element": 联系方式 is one thing as a column, another as a label."""

    def __init__(
        self,
        rows: Iterable[_Row],
        never: Iterable[tuple[str, str]],
        affixes: dict[str, list[Any]],
        soft: Iterable[tuple[str, str]] = (),
    ) -> None:
        self._groups: dict[str, dict[str, dict[str, str]]] = {"column": defaultdict(dict), "element": defaultdict(dict)}
        self._variants: dict[str, dict[str, list[str]]] = {"column": defaultdict(list), "element": defaultdict(list)}
        self.containers: frozenset[str] = frozenset()
        containers: set[str] = set()
        self._unsourced: set[tuple[str, str]] = set()
        for row in rows:
            if row.relation == "container":
                containers.add(name_key(row.variant))
                continue
            canonical = name_key(row.canonical)
            if not row.sourced and canonical not in self._groups[row.kind].get(name_key(row.variant), {}):
                self._unsourced.add((name_key(row.variant), canonical))
            self._groups[row.kind][name_key(row.variant)][canonical] = row.relation
            self._groups[row.kind][canonical].setdefault(canonical, "same")
            self._variants[row.kind][canonical].append(row.variant)
        self.containers = frozenset(containers)
        self.never = tuple((name_key(a), name_key(b)) for a, b in never)
        self._never_words = frozenset(word for pair in self.never for word in pair)
        self._sides_of: dict[str, frozenset[str]] = {}
        self.soft = frozenset((name_key(a), name_key(b)) for a, b in soft)
        """Pairs that are two things, but are used for one another where the level above does not tell (规划信息, 规划计划)."""
        self.prefixes = tuple(affixes["prefixes"])
        self.suffixes = tuple(affixes["suffixes"])
        self.tails = tuple(affixes["tails"])
        self.common = tuple(affixes["common"])
        self.foreign = tuple(affixes["foreign"])
        self.heads = tuple(affixes["heads"])
        self.generic_modifiers = tuple(affixes["generic_modifiers"])
        self.same_heads: tuple[frozenset[str], ...] = tuple(frozenset(group) for group in affixes["same_heads"])

    def tie(self, wanted: str, seen: str, kind: str = "column") -> Tie | None:
        """The listed relation of a seen name to a wanted one, or None.

        Two names that are only listed as parts of one thing (部门预算, 部门决算 of 财政资金) have none.

        >>> lexicon = load()
        >>> lexicon.tie("信息公开目录", "机构职能"), lexicon.tie("公开指南", "政府信息公开指南"), lexicon.tie("机构职能", "主要职责")
        (None, 'same', 'narrower')
        """
        ours, theirs = self._groups[kind].get(name_key(wanted), {}), self._groups[kind].get(name_key(seen), {})
        ties: set[Tie] = set()
        for canonical, mine in ours.items():
            if canonical not in theirs:
                continue
            yours = theirs[canonical]
            if mine == "same" and yours == "same":
                ties.add("same")
            elif mine == "same" and yours in ("narrower", "broader"):
                ties.add("narrower" if yours == "narrower" else "broader")
            elif yours == "same" and mine in ("narrower", "broader"):
                ties.add("broader" if mine == "narrower" else "narrower")
            elif "same" in (mine, yours) and {"related", "ambiguous"} & {mine, yours}:
                ties.add("related")
        order: tuple[Tie, ...] = ("same", "narrower", "broader", "related")
        return next((tie for tie in order if tie in ties), None)

    def things(self, key: str) -> frozenset[str]:
        """The column things that a name (as its key) is listed under, in any relation."""
        return frozenset(self._groups["column"].get(key, ()))

    def is_sourced(self, wanted: str, seen: str) -> bool:
        """Whether some published source lists the two names as one thing, and not only the project's own judgement."""
        a, b = name_key(wanted), name_key(seen)
        groups = self._groups["column"]
        shared = [c for c, relation in groups.get(a, {}).items() if relation == "same" and groups.get(b, {}).get(c) == "same"]
        return any((a, c) not in self._unsourced and (b, c) not in self._unsourced for c in shared)

    def synonyms(self, name: str, kind: str) -> tuple[str, ...]:
        """The listed names of the same thing, the name itself first."""
        found = [name]
        for canonical, relation in self._groups[kind].get(name_key(name), {}).items():
            if relation == "same":
                found += [v for v in self._variants[kind][canonical] if self._groups[kind][name_key(v)][canonical] == "same"]
        return tuple(dict.fromkeys(found))

    def vetoed(self, wanted: str, seen: str) -> bool:
        """Whether a listed pair says that the two are different things, however alike they look.

        >>> lexicon = load()
        >>> lexicon.vetoed("部门预算", "部门决算"), lexicon.vetoed("部门预决算", "部门预算"), lexicon.vetoed("领导信息", "领导信箱")
        (True, False, True)
        """
        mine, yours = self._sides(wanted), self._sides(seen)
        # What both names hold tells them apart in nothing.
        ours, theirs = mine - yours, yours - mine
        return (
            any((x in ours and y in theirs) or (y in ours and x in theirs) for x, y in self.never) if ours and theirs else False
        )

    def vetoed_softly(self, wanted: str, seen: str) -> bool:
        """Whether every pair that vetoes the two is one of those that sites mix up: no column is taken for the other, nor accused.

        >>> lexicon = load()
        >>> lexicon.vetoed_softly("规划信息", "规划计划"), lexicon.vetoed_softly("部门预算", "部门决算")
        (True, False)
        """
        a, b = _spread(name_key(wanted)), _spread(name_key(seen))
        pairs = [
            pair for pair in self.never if any(x in a and x not in b and y in b and y not in a for x, y in (pair, pair[::-1]))
        ]
        return bool(pairs) and all(pair in self.soft for pair in pairs)

    def _sides(self, name: str) -> frozenset[str]:
        """The words of never-match pairs that a name holds."""
        sides = self._sides_of.get(name)
        if sides is None:
            key = _spread(name_key(name))
            sides = self._sides_of[name] = frozenset(word for word in self._never_words if word in key)
        return sides

    def is_container(self, name: str) -> bool:
        """Whether the name only holds other columns (信息公开目录, 法定主动公开内容), so that a site may lack or insert it."""
        return name_key(name) in self.containers


def _spread(key: str) -> str:
    # 预决算 is 预算 and 决算, 微博微信 holds both: a name of both is no opposite of either.
    return key.replace("预决算", "预算决算").replace("双微", "微信微博").replace("两微", "微信微博")


def load(*folders: Path) -> Lexicon:
    """The packaged lexicon, then the rows of each further folder that has such files (a user's own additions)."""
    rows: list[_Row] = []
    never: list[tuple[str, str]] = []
    soft: list[tuple[str, str]] = []
    affixes: dict[str, list[Any]] = defaultdict(list)
    for folder in dict.fromkeys((DEFAULT_FOLDER, *folders)):
        for name in ("synonyms.tsv", "synonyms_own.tsv"):
            for record in _table(folder / name, ("kind", "canonical", "variant", "relation")):
                rows.append(
                    _Row(record["kind"], record["canonical"], record["variant"], record["relation"], name == "synonyms.tsv")
                )
        for record in _table(folder / "never_match.tsv", ("a", "b")):
            never.append((record["a"], record["b"]))
            if record.get("strength") == "soft":
                soft.append((record["a"], record["b"]))
        if (folder / "affixes.toml").is_file():
            try:
                parts = tomllib.loads((folder / "affixes.toml").read_text("utf-8"))
            except tomllib.TOMLDecodeError as error:
                raise LexiconError(f"{folder / 'affixes.toml'}: {error}; correct the line") from error
            for name, words in parts.items():
                affixes[name] += words
    return Lexicon(rows, never, affixes, soft)


def _table(path: Path, needed: tuple[str, ...]) -> list[dict[str, str]]:
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        missing = set(needed) - set(reader.fieldnames or ())
        if missing:
            raise LexiconError(f"{path}: the heading lacks {', '.join(sorted(missing))}; write a tab-separated table")
        records = list(reader)
    for number, record in enumerate(records, 2):
        if any(record[name] is None for name in needed):
            raise LexiconError(f"{path}:{number}: too few cells; separate the cells by tabs")
        if "kind" in needed and record["kind"] not in ("column", "element"):
            raise LexiconError(f"{path}:{number}: kind is {record['kind']!r}; write column or element")
    return records
