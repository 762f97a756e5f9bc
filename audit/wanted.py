"""What an element asks for: its telling words, its years, the subjects of a sentence, a question's plain form. Pure, of words alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from audit.policy import Words
from audit.text import name_key, nfkc, without_brackets

_YEAR = re.compile(r"((?:19|20)\d\d)年(?!度|\d)")
_YEAR_WORD = re.compile(r"(?:19|20)\d\d年?度?")
_SAID_YEARS = re.compile(
    r"(?<!\d)((?:19|20)\d\d)\s*(?:年\s*(?:度)?)?\s*[-~至]\s*((?:19|20)\d\d)\s*年|(?<!\d)((?:19|20)\d\d)\s*年"
)
_BARE_YEARS = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_CHINESE_YEAR = re.compile(r"([一二][〇○零九][〇○零一二三四五六七八九]{2})(?=年)")
_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_WITH_TABLES = re.compile(r"^(.{4,}?)[、和及](?:报表|附表|表格|报告|说明)(?:[、和及](?:报表|附表|说明|报告))*$")
"""上年度决算、报表及说明 is the 决算 with what belongs to it."""
_TITLED = re.compile(r"^《[^《》]{5,}》$")
_PLAN = re.compile(r"十[一二三四五六七]五")
_MONTH = re.compile(r"(?<=年)(?:1-)?\d{1,2}月份?(?!\d|日)")
_NAME = 12
"""Telling characters up to which an element is the name of a document; more are a description."""
_MANY_YEARS = 6
"""A span of more years (1949—2026年) is a history and covers none of them."""


# ---------------------------------------------------------------------- spelling
@lru_cache(maxsize=65536)
def spelled(text: str, words: Words) -> str:
    """The form in which documents are compared: `name_key` with one spelling for words that mean the same (年度报告 is 年报, 9月 is 月度)."""
    plain = _arabic_years(nfkc(text))
    if "月" in plain:
        plain = _MONTH.sub("月度", plain)
    key = name_key(_YEAR.sub(r"\1年度", plain))
    for variant, form in words.canonical:
        if variant in key:
            key = key.replace(variant, form)
    return key


def _arabic_years(text: str) -> str:
    """二〇二五年 → 2025年."""
    return _CHINESE_YEAR.sub(lambda match: match[1].translate(_DIGITS), text) if "年" in text else text


@lru_cache(maxsize=65536)
def years_of(text: str) -> frozenset[int]:
    """The years that a title is about: 2025年, 2026—2030年, 二〇二五年; the year of a document's number (〔2026〕) only where no other is.

    >>> sorted(years_of("云澜县2025年预算执行情况和2026年财政预算报告")), sorted(years_of("十五五规划（2026—2030年）"))
    ([2025, 2026], [2026, 2027, 2028, 2029, 2030])
    >>> sorted(years_of("石畔镇二〇二五年部门决算")), sorted(years_of("征收土地预公告（临征预〔2026〕4号）"))
    ([2025], [2026])
    """
    plain = _arabic_years(nfkc(text))
    found: set[int] = set()
    for first, last, single in _SAID_YEARS.findall(plain):
        if single:
            found.add(int(single))
        elif 0 <= int(last) - int(first) <= _MANY_YEARS:
            found |= set(range(int(first), int(last) + 1))
    return frozenset(found) or frozenset(map(int, _BARE_YEARS.findall(plain)))


def plans_of(text: str) -> frozenset[str]:
    """The five-year plans that a text names.

    >>> plans_of("“十五五”教育发展规划")
    frozenset({'十五五'})
    """
    return frozenset(_PLAN.findall(text))


# ---------------------------------------------------------------------- documents
@dataclass(frozen=True)
class Wanted:
    """What an element asks for: its telling words, the head that must be there, and the class where little else is left."""

    text: str
    phrases: tuple[str, ...]
    """Any of these, spelled, without years; a phrase is covered as a whole."""
    description: bool
    """More than a name: a sentence of which no title need hold the words."""
    group: str | None
    """The name of a class of documents (`Words.classes`), where the element is generic."""
    years: frozenset[int] = frozenset()
    plans: frozenset[str] = frozenset()
    exact: bool = False
    """Named by its whole title in 《》: no other wording is it."""


@lru_cache(maxsize=8192)
def wanted(text: str, words: Words) -> Wanted:
    """The telling words of an element."""
    plain = plain_form(text, words)
    phrases: list[str] = []
    for phrase in _alternatives(plain, words):
        key = _without_years(spelled(phrase, words))
        phrases.append(key)
        telling = telling_part(phrase, words)
        if len(telling) >= 3:
            phrases.append(telling)
            bare = weaker(telling, words)
            if len(bare) >= 4:
                phrases.append(bare)
    telling = telling_part(plain, words)
    return Wanted(
        text,
        tuple(dict.fromkeys(phrase for phrase in phrases if len(phrase) >= 2)),
        len(telling) > _NAME,
        _group_of(plain, words),
        years_of(plain) if "年" in plain else frozenset(),
        plans_of(name_key(plain)),
        bool(_TITLED.match(nfkc(text).strip())),
    )


def _without_years(key: str) -> str:
    bare = _YEAR_WORD.sub("", key)
    return bare if len(bare) >= 2 else key


@lru_cache(maxsize=8192)
def plain_form(text: str, words: Words) -> str:
    """An element without its number, its question and what only asks for care: 是否发布政府信息公开指南，并及时更新 → 政府信息公开指南.

    >>> from audit.policy import load
    >>> [plain_form(t, load().words) for t in ("是否发布政府信息公开指南，并及时更新", "3.年度工作计划等", "采购合同")]
    ['政府信息公开指南', '年度工作计划', '采购合同']
    """
    plain = re.sub(r"^[(（]?(?:\d{1,2}|[①-⑳]|[一二三四五六七八九十]{1,2})[)）、.．]\s*", "", nfkc(text).strip()) or text
    question = words.question.match(plain)
    if question and len(plain) - question.end() >= 2:
        plain = re.split(r"[,，;；。?？]", plain[question.end() :])[0] or plain
    return re.sub(r"(?<=[\u4e00-\u9fff]{3})(?:等|等内容|等信息)$", "", plain.rstrip("?？")) or plain


def _group_of(plain: str, words: Words) -> str | None:
    """The class of the element or of one of its alternatives: 以…名义印发的规范性文件或其他政策文件 asks for a 规范性文件."""
    parts = dict.fromkeys((plain, *_either(plain), *(part.rpartition("的")[2] for part in (plain, *_either(plain)))))
    for part in parts:
        if len(part) >= 2 and (group := _group(telling_part(part, words), words)):
            return group
    return None


def _group(core: str, words: Words) -> str | None:
    """The class of a generic element: nothing is left of it but a class's name and words that may stand before it."""
    # 批准结果信息 is a 批复: of a class's name less may be left than of another document's.
    shortest = core[:-2] if core.endswith(("信息", "情况")) and len(core) >= 4 else core
    for form in dict.fromkeys((core, weaker(core, words), shortest)):
        for name in sorted(words.classes, key=len, reverse=True):
            if form.endswith(name):
                front = form[: -len(name)]
                for word in words.generic_fronts:
                    front = front.replace(word, "")
                if not front:
                    return name
    return None


def _alternatives(text: str, words: Words) -> list[str]:
    """公告或方案 is either; 财政预决算 is 部门预算, 部门决算 …; a note in brackets may be left out.

    >>> _either("学区划分公告或方案"), _either("中标或成交结果"), _either("采购合同")
    (['学区划分公告', '学区划分方案'], ['中标结果', '成交结果'], ['采购合同'])
    """
    found = []
    parts = _WITH_TABLES.match(nfkc(text))
    for one in (*_either(nfkc(text)), *([parts[1]] if parts else [])):
        found.append(one)
        bare = without_brackets(one)
        if bare != one and len(name_key(bare)) >= 4:
            found.append(bare)
        key = name_key(one)
        for phrase, others in words.alternates.items():
            if phrase in key:
                found += [key.replace(phrase, other) for other in others]
                break
        found += _joined(key, words)
    return found


def _either(text: str) -> list[str]:
    left, sign, right = re.sub(r"[(（](.*?)[)）]", r"\1", text).rpartition("或")
    if not sign or len(left) < 2 or len(right) < 2:
        return [text]
    if len(left) > 12 and len(right) > 2:
        return [left, right]
    if len(right) <= 2:
        return [left, left[: -len(right)] + right]
    return [left + right[-2:], right]


def _joined(key: str, words: Words) -> list[str]:
    """The halves of a name that asks for one thing of two bodies: 机关公务员及下属事业单位公开招聘 is posted by either.

    Only where each half is long enough to be a name by itself; 限额和余额 is one table.
    """
    left, sign, right = key.partition("及")
    if not sign or len(left) < 4 or len(right) < 6:
        return []
    return [right, left + right[-6:]] if len(telling_part(right, words)) >= 6 else []


def telling_part(text: str, words: Words) -> str:
    """The element without years and without words that do not tell which document is meant."""
    key = _without_years(spelled(text, words))
    # 的 and 对 only join the words of a description; in a short name a single character may belong to a word.
    joined = len(key) > 8
    for word in words.non_telling:
        if word in key and (len(word) > 1 or joined) and len(shorter := key.replace(word, "")) >= 2:
            key = shorter
    return key


def weaker(key: str, words: Words) -> str:
    """The element without heads that a title may leave out."""
    for head in words.weak_heads:
        if key.endswith(head) and len(key) - len(head) >= 4:
            return weaker(key[: -len(head)], words)
    return key


def without_tail(key: str, tails: tuple[str, ...]) -> str:
    """A label without an end that pages leave out: 传真号码 → 传真."""
    for tail in tails:
        if key.endswith(tail) and len(key) - len(tail) >= 2:
            return key[: -len(tail)]
    return key


# ---------------------------------------------------------------------- statements
_CLAUSES = re.compile(r"[,，;；。]")
_JOINTS = re.compile(r"[、/]|以及|(?<=[\u4e00-\u9fff]{3})(?:和|(?<!参)与|及)(?=[\u4e00-\u9fff“]{3})")


@dataclass(frozen=True)
class Subject:
    """What a statement is about. `cores` are its subjects, spelled, the main one first: any of them answers; `account` says that the
    element asks how something went (情况, 结果): a rule or a plan of it does not answer."""

    cores: tuple[str, ...]
    account: bool
    summed: bool = False
    """Of all together (总体情况): one of them does not answer."""


@lru_cache(maxsize=8192)
def subject_of(text: str, words: Words) -> Subject:
    """The subjects of a statement, without the verbs before and the general words behind.

    >>> from audit.policy import load
    >>> subject_of("组织、协调、推进全区深化行政审批制度改革的相关信息", load().words).cores
    ('深化行政审批制度改革',)
    >>> subject_of("东西扶贫协作的统筹协调、联络服务的相关信息", load().words).cores
    ('东西扶贫协作',)
    """
    plain = without_brackets(plain_form(text, words))
    cores: list[str] = []
    for clause in _CLAUSES.split(plain):
        main = _main_part(words.levels.sub("", words.leading.sub("", clause.strip())), words)
        pieces = [main, *(part for part in _JOINTS.split(main) if part)] if main else []
        for piece in pieces:
            core = _core(words.leading.sub("", piece) or piece, words)
            if len(core) >= (2 if piece is main else 4):
                cores += [core, *_by_alternates(core, words), *_turned(core)]
    account = bool(words.account.search(name_key(plain)))
    return Subject(tuple(dict.fromkeys(cores)), account, "总体" in plain)


def _by_alternates(core: str, words: Words) -> list[str]:
    return [core.replace(name, other) for name, others in words.alternates.items() if name in core for other in others]


def _turned(core: str) -> list[str]:
    """办理建议提案 is told of as 建议提案办理."""
    return [core[2:] + core[:2]] if core.startswith(("办理", "管理", "建设")) and len(core) >= 6 else []


def _main_part(clause: str, words: Words) -> str:
    """What stands before the first 的, where that is a subject by itself: 东西扶贫协作的统筹协调 is about the 东西扶贫协作."""
    before, sign, after = clause.partition("的")
    if not sign:
        return clause
    bare = _core(before, words)
    return before if len(bare) >= 4 or (_core(after, words) in ("", after) and len(bare) >= 2) else clause


def _core(piece: str, words: Words) -> str:
    key = name_key(piece)
    while True:
        shorter = next(
            (key[: -len(tail)] for tail in words.statement_tails if key.endswith(tail) and len(key) - len(tail) >= 2), None
        )
        if shorter is None:
            break
        key = shorter.rstrip("及和与") or shorter
    for word in words.non_telling:
        if len(word) > 1 and word in key and len(left := key.replace(word, "")) >= 2:
            key = left
    core = spelled(key, words)
    # 政务公开 is spelled 公开 in long names: alone that would be everywhere.
    return core if len(core) >= 3 else key


# ---------------------------------------------------------------------- how much of it is there
def covered(phrase: str, text: str, head: bool = True) -> float:
    """The share of a phrase whose characters stand in a text as pieces of at least two, the head among them; else at most 0.5.

    Without `head` the last word counts like any other: 惠民政策明白卡 holds two thirds of 惠民政策要点.

    >>> covered("年度工作计划", "水务局2026年度工作计划"), covered("采购合同", "采购公告")
    (1.0, 0.5)
    """
    if phrase in text:
        return 1.0
    reach = [0] * (len(phrase) + 1)
    for end in range(2, len(phrase) + 1):
        reach[end] = reach[end - 1]
        for start in range(end - 2, -1, -1):
            if phrase[start:end] not in text:
                break
            reach[end] = max(reach[end], reach[start] + end - start)
    share = reach[-1] / max(len(phrase), 1)
    return share if not head or phrase[-2:] in text else min(share, 0.5)


@lru_cache(maxsize=16384)
def telling_pieces(text: str, words: Words) -> frozenset[str]:
    """The two-character pieces by which a name tells its topic: those of 年度工作计划 are none, of 绩效评价结果 绩效 and 评价.

    >>> from audit.policy import load
    >>> sorted(telling_pieces("录用结果", load().words))
    ['录用']
    """
    key = telling_part(text, words)
    for word in words.common_pieces:
        key = key.replace(word, "\0")
    return frozenset(piece for at in range(len(key) - 1) if "\0" not in (piece := key[at : at + 2]))


def related(text: str, others: Iterable[str], words: Words) -> bool:
    """Whether a name may be that of something that holds one of the others: it shares a telling piece, or tells nothing.

    >>> from audit.policy import load
    >>> [related("2026年事业单位公开招聘工作人员公告", [t], load().words) for t in ("录用结果", "招聘公告", "公告")]
    [False, True, True]
    """
    mine = telling_pieces(text, words)
    return not mine or any(not (theirs := telling_pieces(other, words)) or mine & theirs for other in others)
