"""A label's value without a field of its own: in running text, under no label at all, stated by the page itself."""

from __future__ import annotations

import re
from functools import lru_cache

from audit.catalog.model import Leaf
from audit.checks.label_names import BROADER, UNIT_NAME, Scope, canonical, names_of, platform_of
from audit.elements import Answer, Evidence, quote
from audit.observations import Content
from audit.persons import person_in
from audit.text import name_key, squeeze
from audit.wanted import covered, spelled, wanted

_IN_LINE, _PROSE, _STATED = 92.0, 80.0, 78.0
LONG_LABEL = 8
"""A longer label (因公出国(境)团组数及人数) is a phrase of a text rather than the name of a field."""
NAME_TAILS = ("名称",)
_DUTIES = re.compile(
    r"职责|职能|负责.{2,}(?:工作|管理|事务)"
    r"|^[(]?[一二三四五六七八九十]{1,2}[)、.]\s*(?:负责|贯彻|拟[订定]|组织|承担|指导|统筹|研究|宣传|执行|监督|协调|参与|起草)"
)
_NUMBERED = re.compile(r"^[(]?[一二三四五六七八九十\d]{1,3}[)、.]\s*")
_UNIT_FIRST = re.compile(
    r"^([\u4e00-\u9fff]{2,12}(?:办公室|中心|大队|支队|科|股|室|处|站|所|队|部|馆|办))(?=[。:：\s(（,，;；]|负责|主要|职[能责]|承担|$)"
)
_AGENCY_FIRST = re.compile(
    r"^([\u4e00-\u9fff]{3,22}(?:局|委员会|办公室|人民政府|管理处|服务中心|中心|站|馆|院|所|厅|队|社|联合会|管委会))"
    r"(?=[(（，,是为系]|负责|承担|主要|贯彻|内设|下设|成立|位于|于\d|$)"
)
_NEXT_LABEL = re.compile(r"\s+[\u4e00-\u9fff]{2,8}\s*:")
_AGENCY_LABELS = frozenset({"机构名称", "单位名称", "机关名称", "部门名称"})
_COUNTS = {
    "人数": re.compile(r"\d\s*(?:人|名)"),
    "批次": re.compile(r"\d\s*(?:个?批|批次)"),
    "购置数": re.compile(r"购[置买][^\d，,。；;]{0,6}\d+\s*(?:辆|台)"),
    "次数": re.compile(r"\d\s*次"),
}
"""How running text says a number whose name it leaves out."""
_OFFICE_HOURS = re.compile(r"办公|上班|工作时间|对外|接待|受理|服务")


def in_lines(leaf: Leaf, evidence: Evidence) -> Answer | None:
    """The label at the head of a line or in a sentence: 办公地址：…, 办公时间为…, 电话 0399-…."""
    words = evidence.words
    own = name_key(leaf.text)
    names = [name for name in names_of(leaf.text, evidence.names.lexicon, words) if name in evidence.all_lines]
    if not names:
        return None
    shape = words.shapes.get(canonical(leaf.text, evidence.names.lexicon, words))
    for place, ((content, line), key) in enumerate(zip(evidence.lines, evidence.line_keys, strict=True)):
        for name in names:
            if name not in key:
                continue
            # 24小时值班电话 is the 值班电话: before a name of four characters and more others may stand, before a synonym none.
            rest = _value(squeeze(line), name, name == own and len(name) >= 4, evidence, place, shape)
            if rest is not None:
                sure = rest[1]
                return Answer(
                    "present", _IN_LINE if sure else BROADER, quote(line), content.fetched.final_url, fetched=content.fetched
                )
    return None


def _value(
    text: str, name: str, loose: bool, evidence: Evidence, place: int, shape: re.Pattern[str] | None
) -> tuple[str, bool] | None:
    """The value behind a label in a line, and whether a colon says so; None where none stands there."""
    match = _label_pattern(name, loose).search(text)
    if match is None:
        return None
    rest = _NEXT_LABEL.split(" " + match[2])[0].strip()
    if match[1] == ":" and not rest:
        rest = _value_below(evidence, place)
    if not is_value(rest, evidence) or not (match[1] or (shape is not None and shape.search(rest))):
        return None
    return rest, match[1] == ":"


def is_value(text: str, evidence: Evidence) -> bool:
    """Whether a text is a value: no dash, no bare area code, nothing that is still to come or that a script fills in."""
    text = text.strip()
    words = evidence.words
    return (
        bool(text) and text not in words.no_value and not words.empty_value.search(text) and not words.drawn_value.search(text)
    )


@lru_cache(maxsize=4096)
def _label_pattern(name: str, loose: bool) -> re.Pattern[str]:
    """The label in a line, characters apart or not, brackets in it or after it: 联 系 电话（办公室）: …, 因公出国（境）费…"""
    spread = r"[\s()]*".join(map(re.escape, name))
    before = "" if loose else r"(?<![\u4e00-\u9fff])"
    return re.compile(rf"{before}{spread}\s*(?:[(][^)]{{0,14}}[)])?\s*(:|为|是|位于)?\s*(.*)", re.IGNORECASE)


def _value_below(evidence: Evidence, place: int) -> str:
    content = evidence.lines[place][0]
    if place + 1 >= len(evidence.lines) or evidence.lines[place + 1][0] is not content:
        return ""
    below = squeeze(evidence.lines[place + 1][1])
    return "" if re.match(r"^[\u4e00-\u9fff\s]{2,10}:", below) else below


# ---------------------------------------------------------------------- without a label
def stated(leaf: Leaf, evidence: Evidence, scope: Scope) -> Answer | None:
    """What is said without its label: the agency's own name, a person's name as a title, facts of a profile, a page of duties."""
    key = name_key(leaf.text)
    field = canonical(leaf.text, evidence.names.lexicon, evidence.words)
    if key in _AGENCY_LABELS or (field == "机构名称" and key.endswith((*NAME_TAILS, "设置"))):
        answer = _agency_named(evidence) if key in _AGENCY_LABELS else None
        answer = answer or _units_named(evidence)
        if answer:
            return answer
    if field == "姓名" and scope.persons:
        answer = _person_named(evidence)
        if answer:
            return answer
    answer = _in_prose(leaf, evidence, scope) or _hours(field, evidence) or _account_in_text(key, evidence)
    if answer:
        return answer
    if field == "主要职责":
        return _duties(evidence)
    if field == "工作分工" and scope.persons:
        return _division(evidence)
    return _phrase(leaf, evidence) if len(key) >= LONG_LABEL else None


def prose_of(leaf: Leaf, evidence: Evidence, scope: Scope) -> re.Pattern[str] | None:
    """What prose says of a person in the place of a label, where the item asks for persons."""
    if not scope.persons:
        return None
    prose, key = evidence.words.prose, name_key(leaf.text)
    if key.endswith(("简历", "简介")):
        return prose["简历"]
    return prose.get(canonical(leaf.text, evidence.names.lexicon, evidence.words)) or prose.get(key)


def _in_prose(leaf: Leaf, evidence: Evidence, scope: Scope) -> Answer | None:
    prose = prose_of(leaf, evidence, scope)
    if prose is None:
        return None
    own = names_of(leaf.text, evidence.names.lexicon, evidence.words)  # 学 历 with an empty cell beside says nothing
    for content in evidence.contents:
        for text in (*content.lines, *(f"{field.label}：{field.value}" for field in content.fields if field.value)):
            match = prose.search(squeeze(text))
            if match and not evidence.words.drawn_value.search(text) and name_key(text) not in own:
                return Answer(
                    "present", _PROSE, quote(_around(squeeze(text), match)), content.fetched.final_url, fetched=content.fetched
                )
    return None


def _person_named(evidence: Evidence) -> Answer | None:
    """A person's name as a title, a row, a line, under a portrait, or behind a post (局长：花仲谋)."""
    for content in evidence.contents:
        if content.role == "article" and person_in(content.title):
            return _present(content.title, content)
    for segment in evidence.segments:
        if segment.where == "post" and person_in(segment.text):
            return Answer("present", _STATED, quote(segment.text), segment.url, fetched=segment.fetched)
    for content in evidence.contents:
        shown = [text for picture in content.pictures for text in (picture.alt, picture.caption)]
        named = next((text for text in (*content.lines, *shown) if text and person_in(text)), None)
        if named:
            return _present(named, content)
    return None


def _hours(field: str, evidence: Evidence) -> Answer | None:
    """Hours speak for themselves where the sentence says that somebody is there: 周一至周五上午8:30至12:00对外办公."""
    if field != "办公时间":
        return None
    shape = evidence.words.shapes[field]
    for content, line in evidence.lines:
        text = squeeze(line)
        if shape.search(text) and _OFFICE_HOURS.search(text):
            return _present(line, content)
    return None


def _account_in_text(key: str, evidence: Evidence) -> Answer | None:
    """政务微信账号名称：云上云澜 in a line, where the account of that platform is asked."""
    platform = platform_of(key, evidence.words)
    if platform is None or not key.endswith(("名称", "账号", "公众号")):
        return None
    for content, line in evidence.lines:
        match = re.search(r"([\u4e00-\u9fffA-Za-z]{2,14}?(?:名称|账号|公众号|号))\s*:\s*([^:：\s;；,，]{2,30})", squeeze(line))
        if match and platform_of(match[1], evidence.words) == platform and is_value(match[2], evidence):
            return _present(line, content)
    return None


def _agency_named(evidence: Evidence) -> Answer | None:
    forms = sorted((form for form in evidence.names.agency_forms if len(form) >= 4), key=len, reverse=True)
    for content in evidence.contents:
        for text in (content.title, *content.lines[:40], *(value.value for value in content.fields)):
            if any(form in name_key(text) for form in forms):
                return _present(text, content)
    for content in evidence.contents:
        line = next((line for line in content.lines[:6] if _AGENCY_FIRST.match(squeeze(line))), None)
        if line and content.role != "entrance":
            return _present(line, content)
    return None


def _units_named(evidence: Evidence) -> Answer | None:
    """Names of offices or units as titles of the column's own posts, pages or headings of its text."""
    for segment in evidence.segments:
        text = squeeze(segment.text)
        if segment.where in ("post", "child", "title") and len(text) <= 16 and UNIT_NAME.search(text) and "关于" not in text:
            return Answer("present", _STATED, quote(text), segment.url, fetched=segment.fetched)
    for content in evidence.contents:
        for line in content.lines:
            bare = _NUMBERED.sub("", squeeze(line))
            text = squeeze(bare).rstrip(":。;")
            if name_key(text) in evidence.column_names:
                continue
            if (2 <= len(text) <= 12 and UNIT_NAME.search(text)) or (bare != squeeze(line) and _UNIT_FIRST.match(bare)):
                return _present(line, content)
    return None


def _duties(evidence: Evidence) -> Answer | None:
    for content in evidence.contents:
        for line in content.lines:
            if len(line) >= 8 and _DUTIES.search(squeeze(line)):
                return _present(line, content)
    return None


def _division(evidence: Evidence) -> Answer | None:
    """A notice that divides the work of the leaders: its title says so."""
    pattern = evidence.words.subjects["领导分工"]
    for segment in evidence.segments:
        if segment.where in ("post", "title") and "分工" in segment.text and pattern.search(squeeze(segment.text)):
            return Answer("present", _STATED, quote(segment.text), segment.url, fetched=segment.fetched)
    return None


def _phrase(leaf: Leaf, evidence: Evidence) -> Answer | None:
    """A long label as words of a line: 因公出国（境）团组0个，累计0人次 for 因公出国(境)团组数及人数."""
    counts = re.findall(r"团组|人数|批次|保有量|购置数|次数|数量", leaf.text)
    for name in evidence.names.lexicon.synonyms(leaf.text, "element"):
        for phrase in wanted(name, evidence.words).phrases:
            for _, content, line in evidence.best_lines(phrase):
                key = spelled(line, evidence.words)
                if covered(phrase, key) >= 0.8 and all(word in key for word in counts[:1]):
                    return Answer("present", _PROSE, quote(line), content.fetched.final_url, fetched=content.fetched)
    if not counts:
        return None
    topic = name_key(re.split(r"团组|人数|批次|的|保有量|购置数|次数|数量", leaf.text)[0])
    for content, line in evidence.lines:
        key = spelled(line, evidence.words)
        if all(_is_counted(word, key, squeeze(line)) for word in counts) and covered(topic, name_key(line)) >= 0.5:
            return _present(line, content)
    return None


def _is_counted(word: str, key: str, text: str) -> bool:
    """Whether a line says a count by its name, or as prose does: 出国（境）团组1个、2人, 公务用车购置0辆."""
    prose = _COUNTS.get(word)
    return word in key or (prose is not None and prose.search(text) is not None)


def _around(text: str, match: re.Match[str]) -> str:
    return text if len(text) <= 120 else text[max(0, match.start() - 40) : match.end() + 60]


def _present(text: str, content: Content) -> Answer:
    return Answer("present", _STATED, quote(text), content.fetched.final_url, fetched=content.fetched)
