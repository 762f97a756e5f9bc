"""Places on a site that answer to a part of a column path, and what is said of names and headings. Pure."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field

from audit.matching import NameMatch
from audit.observations import ColumnPath, Hop, Rejected
from audit.text import name_key
from crawler.addresses import page_key
from crawler.answers import Unseen
from crawler.errands import Signal
from crawler.pages.page import Link, Page

NAME_LENGTH = 14
"""Characters up to which a text names a column; more are a title."""


@dataclass(frozen=True)
class Limits:
    """How much may be looked at: pages in a run, and per column list pages, articles, child columns, attached files."""

    pages: int = 3000
    list_pages: int = 8
    articles: int = 14
    children: int = 8
    files: int = 4


@dataclass(frozen=True)
class Place:
    """A place on the site that answers to a prefix of a path. `scope` is the heading under which it goes on, where the last
    segment is a heading without a link of its own."""

    page: Page
    url: str
    hops: tuple[Hop, ...]
    score: float
    scope: str | None = None
    in_agency: bool = False

    @property
    def name(self) -> str:
        """What the site calls the place."""
        return next((hop.text for hop in reversed(self.hops) if hop.level != "skipped"), "")

    @property
    def chain(self) -> tuple[str, ...]:
        """The headings without links that the place stands under on its page, outermost first."""
        names: list[str] = []
        for hop in reversed(self.hops if self.scope is not None else ()):
            if hop.url is not None:
                break
            if hop.text:
                names.insert(0, hop.text)
        return tuple(names)

    @property
    def confidence(self) -> float:
        """0 to 1: the worst hop counts most, what was skipped or inserted lowers it."""
        return round(max(self.score, 0.0) / 100, 2)


@dataclass
class Candidate:
    score: float
    link: Link
    match: NameMatch
    confirmed: tuple[str, ...] = ()


@dataclass
class Node:
    """One prefix of the paths: the places found so far, and what was met on the way."""

    prefix: ColumnPath
    places: list[Place] = field(default_factory=list)
    ended: bool = False
    busy: bool = False
    changed: Signal = field(default_factory=Signal)
    source: AsyncGenerator[Place, None] | None = None
    trouble: list[Unseen] = field(default_factory=list)
    gone: list[tuple[str, str]] = field(default_factory=list)
    unseen: list[Unseen] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    looked_at: list[str] = field(default_factory=list)


def below_chain(parents: tuple[str, ...], chain: tuple[str, ...]) -> tuple[str, ...] | None:
    """What of a link's headings stands below a chain of headings, or None where the link is not under it.

    >>> below_chain(("区政府部门", "市场监管局", "机构信息"), ("市场监管局",)), below_chain(("区教育局",), ("市场监管局",))
    (('机构信息',), None)
    """
    rest = list(parents)
    for name in chain:
        if name not in rest:
            return None
        rest = rest[rest.index(name) + 1 :]
    return tuple(rest)


_COMMON_CHARACTERS = frozenset("信息公开政府部门工作县区市镇乡局的及和与管理服务情况")
_ANY_COLUMN = re.compile(r"其[他它]|综合|更多|业务|重点|专题|主动公开|目录")


def may_hold(name: str, segment: str) -> bool:
    """Whether a column of that name may hold the wanted one below it: a telling character is shared, or it holds anything."""
    return bool((set(name_key(name)) & set(name_key(segment))) - _COMMON_CHARACTERS) or bool(_ANY_COLUMN.search(name))


def column_key(url: str) -> str:
    """The identity of a column: a fragment may select it (`#721`)."""
    fragment = url.partition("#")[2]
    return page_key(url) + (f"#{fragment}" if fragment else "")


def in_order(short: str, long: str) -> bool:
    """Whether the longer text holds the characters of the shorter in order: 人大代表建议 in 对区人大六次会议第18号代表建议的答复.

    Two characters have to stand side by side: they are in order in half of all titles.
    """
    if len(short) < 3:
        return short in long
    # Word by word, two characters a word: 教师招聘 is in 公开招聘中小学教师公告, and two of the three words of 民办学校年检 in
    # 民办幼儿园年检结果. To take a list for the missing column beneath it costs less than to accuse.
    words = [short[at : at + 2] for at in range(0, len(short) - 1, 2)]
    shared = sum(word in long for word in words)
    if shared >= 2 and shared * 3 >= len(words) * 2:
        return True
    rest = iter(long)
    return all(char in rest for char in short)


def nearest_names(wanted: str, names: list[str]) -> tuple[str, ...]:
    """Up to five names that share the most characters with the wanted one, for the person who checks."""
    target = set(name_key(wanted))
    scored = sorted(
        (
            (len(target & set(name_key(name))) / max(len(target | set(name_key(name))), 1), name)
            for name in dict.fromkeys(names)
        ),
        reverse=True,
    )
    return tuple(name for score, name in scored[:5] if score >= 0.2)
