"""Is a subject written about: by posts, headings, lines and child columns that say it; named in a menu it is not."""

from __future__ import annotations

import datetime as dt
import re

from audit.catalog.model import Leaf
from audit.checks.documents import found, not_found, standing_text
from audit.doubts import doubt as doubt_of
from audit.doubts import picture_may_hold
from audit.elements import Answer, Evidence, Segment, quote
from audit.persons import person_in
from audit.text import name_key, squeeze
from audit.wanted import Subject, covered, spelled, subject_of, telling_pieces

_SCORES = {"post": 100.0, "child": 98.0, "attachment": 97.0, "title": 96.0, "link": 92.0, "line": 90.0}
_SUMS_UP = re.compile(r"总体|整体|情况|总结|报告|综述|统计|通报|概况")
"""Titles of what tells of all: one reply is none of the 总体情况."""
_SHORT = 4
"""A subject of so few characters must be there whole."""


def find_statement(leaf: Leaf, evidence: Evidence, subject_names: tuple[str, ...], alone: bool, back: dt.date) -> Answer:
    """Looks for posts or prose about a subject. `alone`: the item asks for nothing else, so that its column is about it."""
    best = 0.0
    for text in evidence.names.lexicon.synonyms(leaf.text, "element"):
        subject = subject_of(text, evidence.words)
        for answer in (_said(subject, evidence), _by_child(subject, evidence), _in_pieces(subject, evidence)):
            if isinstance(answer, Answer):
                return answer
            best = max(best, answer)
    subject = subject_of(leaf.text, evidence.words)
    denied = _is_denied(subject, evidence)
    shown = _shown(subject, evidence) or (None if denied else _of_the_column(subject, evidence, subject_names, alone))
    if shown:
        return shown
    about = (leaf.text, *subject.cores)
    doubt = doubt_of(evidence, "statement", back, about)
    if doubt is None and (best >= evidence.words.cutoffs["subject_touched"] or denied):
        doubt = "wording"
    return not_found(evidence, doubt, best)


def _said(subject: Subject, evidence: Evidence) -> Answer | float:
    """A title, heading or line that says the subject; else the best share that one covers."""
    cutoffs, best = evidence.words.cutoffs, 0.0
    for place, core in enumerate(subject.cores):
        for _, segment in evidence.best_segments(core):
            share = _share(core, segment.key)
            if place and share < 1.0:
                continue  # a part of an enumeration must be there whole
            if share >= 0.5 and not _answers(subject, segment, core, evidence):
                continue
            best = max(best, share)
            if share >= cutoffs["subject_covered"]:
                return found(segment, _SCORES[segment.where] * share)
        if place:
            continue
        for _, content, line in evidence.best_lines(core):
            if len(line) < 10 or content.role == "entrance" or evidence.words.denied.search(line):
                continue
            # 现将《监督检查制度》予以公布 tells of a rule and not how the checks went.
            text = re.sub(r"《[^《》]*》", "", line) if subject.account else line
            share = _share(core, spelled(text, evidence.words))
            best = max(best, share)
            if share >= cutoffs["line_covered"]:
                return Answer("present", 90.0 * share, quote(line), content.fetched.final_url, fetched=content.fetched)
    return best


def _share(core: str, key: str) -> float:
    share = covered(core, key)
    return share if len(core) > _SHORT or share == 1.0 else min(share, 0.5)


def _answers(subject: Subject, segment: Segment, core: str, evidence: Evidence) -> bool:
    """Whether a title that says the subject answers: one that is denied does not, nor a rule where an account is asked."""
    text = squeeze(segment.text)
    if evidence.words.denied.search(text) or evidence.names.lexicon.vetoed(core, text):
        return False
    return not (
        subject.account
        and segment.where != "line"
        and evidence.words.rules.search(text)
        and not evidence.words.rules.search(core)
    )


def _by_child(subject: Subject, evidence: Evidence) -> Answer | float:
    """A child column whose name is a part of the subject (警示提示 of 安全警示提示), and that holds something."""
    for segment in evidence.segments:
        if segment.where != "child" or len(segment.key) < 4:
            continue
        if any(segment.key in core and core.endswith(segment.key[-2:]) for core in subject.cores):
            return found(segment, 88.0)
    return 0.0


def _in_pieces(subject: Subject, evidence: Evidence) -> Answer | float:
    """A page that speaks of each part of an enumeration: 分类、编排体系和获取方式 under their own headings."""
    parts = [core for core in subject.cores[1:] if len(core) >= 2]
    if len(parts) < 2 or not all(any(part.endswith(core[-2:]) for part in parts) for core in subject.cores[:1]):
        return 0.0
    heads = [part[-4:] if len(part) > 4 else part for part in parts]
    for content in evidence.contents:
        if content.role == "entrance":
            continue
        text = name_key("".join(content.lines))
        if len(text) >= 60 and all(head in text or (head[-2:] in text and len(head) <= 4) for head in heads):
            line = next((line for line in content.lines if heads[0][-2:] in name_key(line)), content.lines[0])
            return Answer("present", 76.0, quote(line), content.fetched.final_url, fetched=content.fetched)
    return 0.0


def _shown(subject: Subject, evidence: Evidence) -> Answer | None:
    """Posts and prose that show a listed subject without its name: 局长…调研 is 领导活动, 负责…工作 tells duties."""
    patterns = [
        pattern for name, pattern in evidence.words.subjects.items() if any(core.endswith(name) for core in subject.cores[:1])
    ]
    for pattern in patterns:
        for segment in evidence.segments:
            if segment.where in ("post", "title") and pattern.search(squeeze(segment.text)):
                return found(segment, 84.0)
        for content, line in evidence.lines:
            if len(line) >= 10 and content.role != "entrance" and pattern.search(squeeze(line)):
                return Answer("present", 80.0, quote(line), content.fetched.final_url, fetched=content.fetched)
    return None


def _of_the_column(subject: Subject, evidence: Evidence, subject_names: tuple[str, ...], alone: bool) -> Answer | None:
    """The column is about the subject and holds posts or text of its own."""
    if not (alone or any(_is_subject(core, name, evidence) for core in subject.cores[:1] for name in subject_names)):
        return None
    for segment in evidence.segments:
        # Whom it has says nothing of what it does: the page of a person is none of 职责.
        if person_in(segment.text):
            continue
        if subject.summed and not _SUMS_UP.search(segment.text):
            continue
        if segment.where == "post" and not (subject.account and evidence.words.rules.search(squeeze(segment.text))):
            return found(segment, 72.0)
    if subject.summed and any(column.listing.posts for column in evidence.columns):
        return None
    if any(
        content.role == "landing" and content.pictures and picture_may_hold(content, evidence, "statement", subject.cores)
        for content in evidence.contents
    ):
        return None  # what the column says itself stands in its pictures; the text of its child columns is another thing
    return standing_text(evidence)


def _is_subject(core: str, name: str, evidence: Evidence) -> bool:
    """Whether the subject is that of column or item: 在线访谈 in 在线访谈, 热点舆情的回应 in 回应关切."""
    key = spelled(name, evidence.words)
    if len(key) >= 4 and key in core:
        return True
    if covered(core, key) >= evidence.words.cutoffs["subject_covered"]:
        return True
    # The head of the subject opens the column's name, and it is one that tells: 回应 of 回应关切.
    head = core[-2:]
    return len(core) > _SHORT and key.startswith(head) and bool(telling_pieces(head, evidence.words))


def _is_denied(subject: Subject, evidence: Evidence) -> bool:
    """Whether the page itself says that the subject is not published: a person has to judge whether it may."""
    return any(
        evidence.words.denied.search(line)
        and any(_share(core, spelled(line, evidence.words)) >= 0.99 for core in subject.cores[:1])
        for _, line in evidence.lines
    )
