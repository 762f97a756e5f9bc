"""Is a label there, with a value: 办公电话, 姓名, 主要职责. By name, listed synonym, close spelling, or stated without a label."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from audit.catalog.model import Leaf
from audit.elements import Answer, Evidence, Field, covered, quote, spelled, wanted, without_tail
from audit.findings import ElementStatus
from audit.lexicon import Lexicon
from audit.observations import Content
from audit.policy import Words
from audit.text import name_key, squeeze

_EXACT, _SAME, _PART, _BLURRED, _BROADER, _PROSE, _STATED = 100.0, 95.0, 90.0, 86.0, 85.0, 80.0, 78.0
_LONG_LABEL = 8
"""A longer label (因公出国(境)团组数及人数) is a phrase of a text rather than the name of a field."""
_NAME_TAILS = ("名称",)
_PERSON_NAME = re.compile(r"^[\u4e00-\u9fff]{2,4}$")
_UNIT_NAME = re.compile(
    r"(?:局|委|办|办公室|中心|站|所|院|校|学校|队|大队|支队|馆|处|科|股|室|园|部|团|社|公司|协会|厂|段|银行)$"
)
_DUTIES = re.compile(
    r"职责|职能|负责.{2,}(?:工作|管理|事务)"
    r"|^[(]?[一二三四五六七八九十]{1,2}[)、.]\s*(?:负责|贯彻|拟[订定]|组织|承担|指导|统筹|研究|宣传|执行|监督|协调|参与|起草)"
)
_NEXT_LABEL = re.compile(r"\s+[\u4e00-\u9fff]{2,8}\s*:")
_AGENCY_LABELS = frozenset({"机构名称", "单位名称", "机关名称", "部门名称"})


@dataclass(frozen=True)
class Scope:
    """What is known of the item around its labels: the keys of its labels, whether they are of persons, names of column and levels."""

    labels: tuple[str, ...]
    persons: bool
    context: str


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


def find(leaf: Leaf, evidence: Evidence, scope: Scope, back: dt.date) -> Answer:
    """Looks for one label in all that was seen. `back` as in `Evidence.doubt`."""
    hits = _fields(leaf, evidence, scope)
    valued = [(score, field) for score, field in hits if _has_value(field, evidence.words)]
    if valued:
        return _present(leaf, evidence, scope, hits, valued)
    pictured = next((field for _, field in hits if field.value.picture), None)
    if pictured:
        return _at(pictured, "unclear", 60.0, code="picture_of_text")
    stated = _in_lines(leaf, evidence) or _stated(leaf, evidence, scope)
    if stated:
        return stated
    return _absent(leaf, evidence, scope, [field for _, field in hits], back)


def _fields(leaf: Leaf, evidence: Evidence, scope: Scope) -> list[tuple[float, Field]]:
    """The fields that answer to the label, surest first."""
    found: dict[str, float] = {}
    words, lexicon = evidence.words, evidence.names.lexicon
    names = names_of(leaf.text, lexicon, words)

    def take(key: str, score: float) -> None:
        found[key] = max(score, found.get(key, 0.0))

    for place, name in enumerate(names):
        if name in evidence.labels:
            take(name, _EXACT if place == 0 else _SAME)
        for key in evidence.endings.get(name, ()):
            if len(name) >= 4 or key[: -len(name)] in words.label_modifiers:
                take(key, _PART)
        for key in evidence.bare.get(without_tail(name, words.label_tails), ()):
            take(key, _PART)
    own = names[0]
    for at in range(1, len(own) - 1):
        ending, front = own[at:], own[:at]
        if ending in evidence.labels and (len(ending) >= 4 or front in scope.context):
            take(ending, _PART)
    if 4 <= len(own) <= 12:
        for at in range(len(own)):
            for key in evidence.blurred.get(own[:at] + "\0" + own[at + 1 :], ()):
                if _is_misspelling(own, key, evidence):
                    take(key, _BLURRED)
    _broader(leaf, evidence, take)
    ranked = sorted(found.items(), key=lambda item: -item[1])
    return [(score, field) for key, score in ranked for field in evidence.labels[key]]


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
            take(label, _BROADER)


def _has_value(field: Field, words: Words) -> bool:
    value = field.value.value.strip()
    return bool(value) and value not in words.no_value


def _present(
    leaf: Leaf, evidence: Evidence, scope: Scope, hits: list[tuple[float, Field]], valued: list[tuple[float, Field]]
) -> Answer:
    """Present where every person or record has it; else missing, with how many lack it."""
    score, field = valued[0]
    # Pages of several child columns (机构概况, 下属单位) are no list of one kind of record: one that has it is enough.
    several = any(content.role == "child" for content in evidence.contents)
    lacking, records = (0, 0) if several else _lacking(leaf, evidence, scope, [field for _, field in hits])
    if lacking:
        return _at(field, "missing", score, lacking=lacking, records=records)
    return _at(field, "present", score)


def _lacking(leaf: Leaf, evidence: Evidence, scope: Scope, hits: list[Field]) -> tuple[int, int]:
    """How many records lack the label, of how many: records are persons, units or rows that have other labels of the item."""
    labels = frozenset(key for text in scope.labels for key in names_of(text, evidence.names.lexicon, evidence.words))
    records = evidence.records(labels)
    having = {field.record for field in hits if _has_value(field, evidence.words) or field.value.picture}
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


def _spoken(leaf: Leaf, evidence: Evidence, scope: Scope, content: Content) -> bool:
    """Whether a page states the thing in running text, so that a record of it may not be said to lack it."""
    names = names_of(leaf.text, evidence.names.lexicon, evidence.words)
    texts = [*content.lines, *(field.value for field in content.fields)]
    held = {field.label for field in content.fields}
    if any(name in name_key(line) for line in content.lines for name in names[:4]) and not any(
        name_key(label) in names for label in held
    ):
        return True
    prose = _prose(leaf, evidence, scope)
    return prose is not None and any(prose.search(squeeze(text)) for text in texts)


def _prose(leaf: Leaf, evidence: Evidence, scope: Scope) -> re.Pattern[str] | None:
    if not scope.persons:
        return None
    return evidence.words.prose.get(canonical(leaf.text, evidence.names.lexicon, evidence.words)) or evidence.words.prose.get(
        name_key(leaf.text)
    )


# ---------------------------------------------------------------------- without a field
def _in_lines(leaf: Leaf, evidence: Evidence) -> Answer | None:
    """The label at the head of a line or in a sentence: 办公地址：…, 办公时间为…, 电话 0399-…."""
    names = names_of(leaf.text, evidence.names.lexicon, evidence.words)
    if not any(name in evidence.all_lines for name in names):
        return None
    shape = evidence.words.shapes.get(canonical(leaf.text, evidence.names.lexicon, evidence.words))
    for place, ((content, line), key) in enumerate(zip(evidence.lines, evidence.line_keys, strict=True)):
        name = next((name for name in names if name in key), None)
        if name is None:
            continue
        text = squeeze(line)
        match = _label_pattern(name).search(text)
        if match is None:
            continue
        rest = _NEXT_LABEL.split(" " + match[2])[0].strip()
        if match[1] == ":" and not rest:
            rest = _value_below(evidence, place)
        if rest and rest not in evidence.words.no_value and (match[1] or (shape is not None and shape.search(rest))):
            return Answer(
                "present",
                92.0 if match[1] == ":" else _BROADER,
                quote(line),
                content.fetched.final_url,
                fetched=content.fetched,
            )
    return None


@lru_cache(maxsize=4096)
def _label_pattern(name: str) -> re.Pattern[str]:
    """The label in a line, characters apart or not, a note in brackets after it: 联 系 电话（办公室）: …"""
    spread = r"\s*".join(map(re.escape, name))
    return re.compile(rf"(?<![\u4e00-\u9fff]){spread}\s*(?:[(][^)]{{0,14}}[)])?\s*(:|为|是|位于)?\s*(.*)", re.IGNORECASE)


def _value_below(evidence: Evidence, place: int) -> str:
    content = evidence.lines[place][0]
    if place + 1 >= len(evidence.lines) or evidence.lines[place + 1][0] is not content:
        return ""
    below = squeeze(evidence.lines[place + 1][1])
    return "" if re.match(r"^[\u4e00-\u9fff\s]{2,10}:", below) else below


def _stated(leaf: Leaf, evidence: Evidence, scope: Scope) -> Answer | None:
    """What is said without its label: the agency's own name, a person's name as a title, facts of a profile, a page of duties."""
    key = name_key(leaf.text)
    field = canonical(leaf.text, evidence.names.lexicon, evidence.words)
    if key in _AGENCY_LABELS or (field == "机构名称" and key.endswith(_NAME_TAILS)):
        found = _agency_named(evidence) if key in _AGENCY_LABELS else None
        found = found or _units_named(evidence)
        if found:
            return found
    if field == "姓名" and scope.persons:
        for content in evidence.contents:
            if content.role == "article" and _PERSON_NAME.match(squeeze(content.title)):
                return Answer("present", _STATED, quote(content.title), content.fetched.final_url, fetched=content.fetched)
    prose = _prose(leaf, evidence, scope)
    if prose is not None:
        for content in evidence.contents:
            for text in (*content.lines, *(f"{field_.label}：{field_.value}" for field_ in content.fields)):
                match = prose.search(squeeze(text))
                if match:
                    return Answer(
                        "present",
                        _PROSE,
                        quote(_around(squeeze(text), match)),
                        content.fetched.final_url,
                        fetched=content.fetched,
                    )
    if field == "主要职责":
        return _duties(evidence)
    return _phrase(leaf, evidence) if len(key) >= _LONG_LABEL else None


def _agency_named(evidence: Evidence) -> Answer | None:
    forms = sorted((form for form in evidence.names.agency_forms if len(form) >= 4), key=len, reverse=True)
    for content in evidence.contents:
        for text in (content.title, *content.lines[:40], *(value.value for value in content.fields)):
            if any(form in name_key(text) for form in forms):
                return Answer("present", _STATED, quote(text), content.fetched.final_url, fetched=content.fetched)
    return None


def _units_named(evidence: Evidence) -> Answer | None:
    """Names of offices or units as titles of the column's own posts, pages or headings of its text."""
    for segment in evidence.segments:
        text = squeeze(segment.text)
        if segment.where in ("post", "child", "title") and len(text) <= 16 and _UNIT_NAME.search(text) and "关于" not in text:
            return Answer("present", _STATED, quote(text), segment.url, fetched=segment.fetched)
    for content in evidence.contents:
        for line in content.lines:
            text = squeeze(re.sub(r"^[(]?[一二三四五六七八九十\d]{1,3}[)、.]\s*", "", squeeze(line))).rstrip(":。;")
            if 2 <= len(text) <= 12 and _UNIT_NAME.search(text):
                return Answer("present", _STATED, quote(line), content.fetched.final_url, fetched=content.fetched)
    return None


def _duties(evidence: Evidence) -> Answer | None:
    for content in evidence.contents:
        for line in content.lines:
            if len(line) >= 8 and _DUTIES.search(squeeze(line)):
                return Answer("present", _STATED, quote(line), content.fetched.final_url, fetched=content.fetched)
    return None


def _phrase(leaf: Leaf, evidence: Evidence) -> Answer | None:
    """A long label as words of a line: 因公出国（境）费0万元 for 因公出国(境)团组数及人数 where the lexicon says so."""
    for name in evidence.names.lexicon.synonyms(leaf.text, "element"):
        for phrase in wanted(name, evidence.words).phrases:
            for _, content, line in evidence.best_lines(phrase):
                if covered(phrase, spelled(line, evidence.words)) >= 0.8:
                    return Answer("present", _PROSE, quote(line), content.fetched.final_url, fetched=content.fetched)
    return None


# ---------------------------------------------------------------------- not found
def _absent(leaf: Leaf, evidence: Evidence, scope: Scope, empty: list[Field], back: dt.date) -> Answer:
    """Missing only where all was seen; a label without a value is quoted."""
    doubt = evidence.doubt("label", back)
    if empty and doubt in (None, "in_attachment", "picture_of_text", "needs_browser", "unrecognised"):
        return _at(empty[0], "missing", 0.0)
    doubt = doubt or _label_doubt(leaf, evidence, scope)
    url = evidence.columns[0].url if evidence.columns else None
    fetched = evidence.contents[0].fetched if evidence.contents else None
    return Answer("unclear" if doubt else "missing", 0.0, "", url, doubt, fetched)


def _label_doubt(leaf: Leaf, evidence: Evidence, scope: Scope) -> str | None:
    key = name_key(leaf.text)
    if not evidence.opened_all_posts and not _others_found(evidence, scope, key):
        return "articles_unread"
    if key.endswith(_NAME_TAILS) and evidence.fields:
        return "named_in_text"
    if len(key) >= _LONG_LABEL and evidence.lines and evidence.best_lines(key[:4])[:1]:
        return "wording"
    shape = evidence.words.shapes.get(canonical(leaf.text, evidence.names.lexicon, evidence.words))
    if shape is not None:
        labelled = {field.value.value for field in evidence.fields}
        for _, line in evidence.lines:
            match = shape.search(squeeze(line))
            if match and not any(match[0] in squeeze(value) for value in labelled):
                return "unlabelled_value"
    return None


def _others_found(evidence: Evidence, scope: Scope, own: str) -> bool:
    """Whether pages that were opened carry other labels of the item: they are of the kind that would carry this one."""
    others = {
        key for text in scope.labels if name_key(text) != own for key in names_of(text, evidence.names.lexicon, evidence.words)
    }
    return any(field.key in others for field in evidence.fields)


def _around(text: str, match: re.Match[str]) -> str:
    return text if len(text) <= 120 else text[max(0, match.start() - 40) : match.end() + 60]


def _at(
    field: Field, status: ElementStatus, score: float, code: str | None = None, lacking: int = 0, records: int = 0
) -> Answer:
    fetched = field.content.fetched
    shown = field.value.quote or f"{field.value.label}：{field.value.value}"
    return Answer(status, score, quote(shown), fetched.final_url, code, fetched, lacking, records)
