"""Is a label there, with a value: 办公电话, 姓名, 主要职责. By name, listed synonym, close spelling, or stated without a label."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from dataclasses import replace

from audit.catalog.model import Leaf
from audit.checks.label_names import Scope, canonical, fields_of, names_of
from audit.checks.label_records import elsewhere, lacking, unread_profile
from audit.checks.label_text import LONG_LABEL, in_lines, is_value, stated
from audit.doubts import doubt as doubt_of
from audit.elements import Answer, Evidence, Field, leads_to_another_column, quote
from audit.findings import ElementStatus
from audit.text import name_key, nfkc, squeeze
from audit.wanted import covered, plain_form, spelled, wanted

_POINTS = re.compile(r"^(?:具体)?(?:详见|请见|参见|见|详情见)\s*(?:附件|附表|附图|下表|下图|上图|图片|链接)")
"""A value that only says where the value stands: 办公时间：详见附件."""
_MOST_OF = 3
"""Labels with values on one page from which it is the record that the item asks for."""
_ASKED = re.compile(r"(?:等|等内容|等信息|信息|情况)$")


def find(leaf: Leaf, evidence: Evidence, scope: Scope, back: dt.date) -> Answer:
    """Looks for one label in all that was seen. `back` as in `audit.doubts.doubt`."""
    parts = _asked_for(leaf, evidence)
    if parts:
        return _all_of(leaf, [find(replace(leaf, text=part), evidence, scope, back) for part in parts])
    barred = elsewhere(leaf, evidence, scope)
    hits = [(score, field) for score, field in fields_of(leaf, evidence, scope) if id(field) not in barred]
    told = [(score, field) for score, field in hits if is_value(field.value.value, evidence)]
    valued = [(score, field) for score, field in told if not _POINTS.match(squeeze(field.value.value))]
    if told and not valued:
        return _at(told[0][1], "unclear", 60.0, code="in_attachment")
    if valued:
        return _present(leaf, evidence, scope, hits, valued, barred)
    pictured = next((field for _, field in hits if field.value.picture), None)
    if pictured:
        return _at(pictured, "unclear", 60.0, code="picture_of_text")
    drawn = next((field for _, field in hits if evidence.words.drawn_value.search(field.value.value)), None)
    if drawn:
        return _at(drawn, "unclear", 60.0, code="needs_browser")
    if not barred:
        said = in_lines(leaf, evidence) or stated(leaf, evidence, scope)
        if said:
            return said
    return _absent(leaf, evidence, scope, [field for _, field in hits], back)


# ---------------------------------------------------------------------- questions
def _asked_for(leaf: Leaf, evidence: Evidence) -> list[str]:
    """The labels of a question: 是否提供受理机构名称、通讯地址、邮编等信息 asks for three; [] where the element is a plain label."""
    text = nfkc(leaf.text)
    if not evidence.words.question.match(text):
        return []
    plain = _ASKED.sub("", _ASKED.sub("", plain_form(leaf.text, evidence.words)))
    return [
        part for part in re.split(r"[、/]|(?<=[\u4e00-\u9fff]{2})[和及](?=[\u4e00-\u9fff]{2})", plain) if len(part) >= 2
    ] or [plain]


def _all_of(leaf: Leaf, answers: list[Answer]) -> Answer:
    for status in ("missing", "unclear"):
        found = next((answer for answer in answers if answer.status == status), None)
        if found:
            return found
    return min(answers, key=lambda answer: answer.score)


# ---------------------------------------------------------------------- found
def _present(
    leaf: Leaf,
    evidence: Evidence,
    scope: Scope,
    hits: list[tuple[float, Field]],
    valued: list[tuple[float, Field]],
    barred: frozenset[int],
) -> Answer:
    """Present where every person or record has it; else missing, with how many lack it."""
    score, field = valued[0]
    # Pages of several child columns (机构概况, 下属单位) are no list of one kind of record: one that has it is enough.
    several = any(content.role == "child" for content in evidence.contents)
    lack, records = (0, 0) if several else lacking(leaf, evidence, scope, [field for _, field in hits], barred)
    if lack:
        return _at(field, "missing", score, lacking=lack, records=records)
    return _at(field, "present", score)


def of_every_person(leaf: Leaf, answer: Answer, evidence: Evidence, scope: Scope) -> Answer:
    """The answer where the page of one person was not read: who the others are says nothing of that one's duties.

    Names and posts stand in the list itself.
    """
    if answer.status != "present" or canonical(leaf.text, evidence.names.lexicon, evidence.words) in ("姓名", "职务"):
        return answer
    reason = unread_profile(evidence, scope)
    return replace(answer, status="unclear", code=reason) if reason else answer


# ---------------------------------------------------------------------- not found
def _absent(leaf: Leaf, evidence: Evidence, scope: Scope, empty: list[Field], back: dt.date) -> Answer:
    """Missing only where all was seen; a label without a value is quoted."""
    about = (leaf.text, leaf.parent or "", *(name for column in evidence.columns for name in column.path[-1:]))
    doubt = doubt_of(evidence, "label", back, tuple(text for text in about if text), _record_known(leaf, evidence, scope))
    if empty and doubt in (None, "in_attachment", "picture_of_text", "needs_browser", "unrecognised"):
        return _at(empty[0], "missing", 0.0)
    doubt = doubt or _label_doubt(leaf, evidence, scope)
    url = evidence.columns[0].url if evidence.columns else None
    fetched = evidence.contents[0].fetched if evidence.contents else None
    return Answer("unclear" if doubt else "missing", 0.0, "", url, doubt, fetched)


def _record_known(leaf: Leaf, evidence: Evidence, scope: Scope) -> bool:
    """Whether a page has most of the labels of the group with their values: there such a label would stand."""
    kin = [text for text in scope.siblings(leaf.parent) if text != leaf.text]
    if len(kin) < _MOST_OF:
        return False
    names = [frozenset(names_of(text, evidence.names.lexicon, evidence.words)) for text in kin]
    held: dict[int, set[str]] = defaultdict(set)
    for field in evidence.fields:
        if field.content.role != "attachment" and field.content.whole and is_value(field.value.value, evidence):
            held[id(field.content)].add(field.key)
    return any(sum(bool(keys & one) for one in names) >= max(_MOST_OF, 0.7 * len(kin)) for keys in held.values())


def _label_doubt(leaf: Leaf, evidence: Evidence, scope: Scope) -> str | None:
    key = name_key(leaf.text)
    if not evidence.opened_all_posts and not _others_found(evidence, scope, key):
        return "articles_unread"
    if _heads_read_as_values(leaf, evidence):
        return "unlabelled_value"
    if _contact_link(leaf, evidence):
        return "entrance_not_visited"
    if len(key) >= LONG_LABEL and _touched(leaf, evidence):
        return "wording"
    return "unlabelled_value" if _unlabelled(leaf, evidence) else None


def _heads_read_as_values(leaf: Leaf, evidence: Evidence) -> bool:
    """Whether the label stands as the value of another (学校名称：地址): two heads of a table that was read crosswise."""
    names = names_of(leaf.text, evidence.names.lexicon, evidence.words)
    own = name_key(leaf.text)
    for field in evidence.fields:
        value = name_key(field.value.value)
        if not 2 <= len(value) <= 8:
            continue
        near = len(value) == len(own) and sum(a != b for a, b in zip(value, own, strict=True)) == 1 and value[:2] == own[:2]
        if value in names or near or (len(value) >= 2 and own.endswith(value) and value in ("地址", "电话", "名称", "负责人")):
            return True
    return False


def _contact_link(leaf: Leaf, evidence: Evidence) -> bool:
    """Whether the page links to the facts of contact (更多联系方式) on a page that nobody opened."""
    if canonical(leaf.text, evidence.names.lexicon, evidence.words) not in evidence.words.contact_groups:
        return False
    return any(
        evidence.words.contact_links.search(link.text)
        and link.url not in evidence.by_url
        and link.url not in evidence.unread
        and not leads_to_another_column(link.url, content.fetched.final_url)
        for content in evidence.contents
        if content.role in ("landing", "article", "child")
        for link in content.links
    )


def _touched(leaf: Leaf, evidence: Evidence) -> bool:
    """Whether a line has most words of a long label: it may say the thing by another wording."""
    for phrase in wanted(leaf.text, evidence.words).phrases[:2]:
        for _, _, line in evidence.best_lines(phrase):
            if covered(phrase, spelled(line, evidence.words)) >= evidence.words.cutoffs["subject_touched"]:
                return True
    return False


_OTHER_NUMBER = re.compile(r"(?:电话|热线|手机|号码|传真|联系方式|座机|Tel|QQ|账号)[^\d]{0,12}$", re.IGNORECASE)


def _unlabelled(leaf: Leaf, evidence: Evidence) -> bool:
    """Whether a value of the wanted shape stands in a text under no label: a number that is called somebody's telephone is labelled."""
    shape = evidence.words.shapes.get(canonical(leaf.text, evidence.names.lexicon, evidence.words))
    if shape is None:
        return False
    labelled = {field.value.value for field in evidence.fields}
    for _, line in evidence.lines:
        text = squeeze(line)
        match = shape.search(text)
        if (
            match
            and not any(match[0] in squeeze(value) for value in labelled)
            and not _OTHER_NUMBER.search(text[: match.start()])
        ):
            return True
    return False


def _others_found(evidence: Evidence, scope: Scope, own: str) -> bool:
    """Whether pages that were opened carry other labels of the item: they are of the kind that would carry this one."""
    others = {
        key for text in scope.labels if name_key(text) != own for key in names_of(text, evidence.names.lexicon, evidence.words)
    }
    return any(field.key in others for field in evidence.fields)


def _at(
    field: Field, status: ElementStatus, score: float, code: str | None = None, lacking: int = 0, records: int = 0
) -> Answer:
    fetched = field.content.fetched
    shown = field.value.quote or f"{field.value.label}：{field.value.value}"
    return Answer(status, score, quote(shown), fetched.final_url, code, fetched, lacking, records)
