"""Is a document posted, is a subject written about: by titles, child columns, attachments, headings; covered, not merely touched."""

from __future__ import annotations

import datetime as dt
import re

from audit.catalog.model import Leaf
from audit.elements import Answer, Evidence, Segment, Wanted, covered, quote, spelled, wanted
from audit.observations import ColumnSeen
from audit.text import name_key, squeeze

_COVERED = 0.75
"""The share of an element's telling characters that a title must hold; 城区供水水质公示 in 县城集中式供水水质公示 has 1.0 without 城区."""
_TOUCHED = 0.6
"""From here up a title that does not cover the element makes a doubt: the document may go by another wording."""
_PROSE_LENGTH = 40
"""Characters of running text from which a page says something."""
_SCORES = {"post": 100.0, "child": 98.0, "attachment": 97.0, "title": 96.0, "link": 92.0, "line": 90.0}


def find_document(
    leaf: Leaf, evidence: Evidence, subject_names: tuple[str, ...], back: dt.date, siblings: tuple[str, ...] = ()
) -> Answer:
    """Looks for a document; `subject_names` are the names of column and item, `siblings` the item's other documents, `back` as in
    `Evidence.doubt`."""
    best_share = 0.0
    answers: list[tuple[float, Segment]] = []
    for text in _spellings(leaf, evidence):
        want = wanted(text, evidence.words)
        share, segment = _best(want, evidence)
        best_share = max(best_share, share)
        if segment is not None:
            answers.append((share, segment))
    if answers:
        share, segment = max(answers, key=lambda pair: pair[0])
        return _of(segment, _SCORES[segment.where] * share)
    want = wanted(leaf.text, evidence.words)
    by_kind = _by_name(leaf, evidence) or _by_class(want, evidence) or _by_column(want, evidence, subject_names)
    if by_kind:
        return by_kind
    doubt = evidence.doubt("document", back)
    if doubt is None and (best_share >= _TOUCHED or want.description or _same_head(want, evidence, siblings)):
        doubt = "wording"
    return _not_found(evidence, doubt, best_share)


def find_statement(leaf: Leaf, evidence: Evidence, subject_names: tuple[str, ...], alone: bool, back: dt.date) -> Answer:
    """Looks for posts or prose about a subject. `alone`: the item asks for nothing else, so that its column is about it."""
    want = wanted(leaf.text, evidence.words)
    best = 0.0
    for phrase in want.phrases:
        for _, segment in evidence.best_segments(phrase):
            share = _share(phrase, segment.key, leaf.text, segment.text, evidence)
            best = max(best, share)
            if share >= _COVERED:
                return _of(segment, _SCORES[segment.where] * share)
        for _, content, line in evidence.best_lines(phrase):
            share = covered(phrase, spelled(line, evidence.words))
            best = max(best, share)
            if share >= _COVERED and len(line) >= 10:
                return Answer("present", 90.0 * share, quote(line), content.fetched.final_url, fetched=content.fetched)
    standing = _something_said(evidence)
    if standing is not None and (alone or _is_subject(want, subject_names, evidence)):
        return standing
    if best >= 0.5 and standing is not None and _same_topic(want, subject_names, evidence):
        return standing
    doubt = evidence.doubt("statement", back)
    if doubt is None and ((standing is not None and best >= 0.3) or max((len(p) for p in want.phrases), default=0) > 8):
        doubt = "wording"
    return _not_found(evidence, doubt, best)


def _spellings(leaf: Leaf, evidence: Evidence) -> tuple[str, ...]:
    return evidence.names.lexicon.synonyms(leaf.text, "element")


def _best(want: Wanted, evidence: Evidence) -> tuple[float, Segment | None]:
    """The segment that covers the element best, the agency's own before others; the best share where none covers it."""
    share_met = 0.0
    found: list[tuple[bool, float, int, Segment]] = []
    for phrase in want.phrases:
        for place, (_, segment) in enumerate(evidence.best_segments(phrase)):
            share = _share(phrase, segment.key, want.text, segment.text, evidence)
            share_met = max(share_met, share)
            if share >= _COVERED:
                found.append((segment.own, share, -place, segment))
    if not found:
        return share_met, None
    best = max(found, key=lambda one: one[:3])
    return best[1], best[3]


def _share(phrase: str, key: str, element: str, title: str, evidence: Evidence) -> float:
    """How much of a phrase a title covers; 0 where a listed pair says that they are different things."""
    share = covered(phrase, key)
    if share >= 0.5 and evidence.names.lexicon.vetoed(element, title):
        return 0.0
    # A short name must be there whole: three of four characters of 采购合同 are another thing.
    return share if len(phrase) > 5 or share == 1.0 else min(share, 0.7)


def _by_name(leaf: Leaf, evidence: Evidence) -> Answer | None:
    """A child column, link or page that is called so in the sense of column names: 公开年报 is 政府信息公开年报."""
    for segment in evidence.segments:
        if segment.where in ("child", "title", "link") and len(segment.text) <= 30:
            match = evidence.names.compare(leaf.text, squeeze(segment.text))
            if match is not None and match.relation in ("exact", "same"):
                return _of(segment, match.score)
    return None


def _by_class(want: Wanted, evidence: Evidence) -> Answer | None:
    """A generic element (本部门印发的其他可公开文件) is there where a post of that class is."""
    group = want.group or wanted(evidence.names.without_own(want.text), evidence.words).group
    if group is None:
        return None
    pattern = evidence.words.classes[group]
    for segment in evidence.segments:
        if segment.where in ("post", "title", "attachment") and pattern.search(segment.text):
            return _of(segment, 85.0)
    return None


def _by_column(want: Wanted, evidence: Evidence, subject_names: tuple[str, ...]) -> Answer | None:
    """The column itself is called like the document: its standing text is it, and so are posts with the document's head in their titles."""
    named = [
        phrase
        for phrase in want.phrases
        if any(covered(phrase, spelled(name, evidence.words)) >= 0.99 for name in subject_names[:2])
    ]
    if not named:
        return None
    head = named[0][-2:]
    for segment in evidence.segments:
        if segment.where in ("post", "title", "attachment") and head in segment.key:
            return _of(segment, 80.0)
    if not any(column.listing.posts for column in evidence.columns):
        return _standing_text(evidence)
    return None


def _something_said(evidence: Evidence) -> Answer | None:
    """The first post of the columns, or their standing text, where there is any."""
    post = next((segment for segment in evidence.segments if segment.where == "post"), None)
    return _of(post, 72.0) if post else _standing_text(evidence)


def _standing_text(evidence: Evidence) -> Answer | None:
    for content in evidence.contents:
        if content.role == "entrance":
            continue
        prose = [line for line in content.lines if len(line) >= 12 and not re.match(r"^共\s*\d+\s*条", squeeze(line))]
        if sum(map(len, prose)) >= _PROSE_LENGTH:
            return Answer("present", 75.0, quote(max(prose, key=len)), content.fetched.final_url, fetched=content.fetched)
    return None


def _is_subject(want: Wanted, subject_names: tuple[str, ...], evidence: Evidence) -> bool:
    """Whether the statement's subject is that of column or item: 在线访谈相关信息 in 在线访谈."""
    keys = [spelled(name, evidence.words) for name in subject_names if len(name) >= 2]
    return any(covered(phrase, key) >= _COVERED for phrase in want.phrases for key in keys) or any(
        len(key) >= 4 and key in phrase for phrase in want.phrases for key in keys
    )


def _same_topic(want: Wanted, subject_names: tuple[str, ...], evidence: Evidence) -> bool:
    keys = [spelled(name, evidence.words) for name in subject_names if len(name) >= 2]
    return any(covered(phrase, key) >= 0.4 for phrase in want.phrases for key in keys)


def _same_head(want: Wanted, evidence: Evidence, siblings: tuple[str, ...]) -> bool:
    """Whether a post has the head of the element and is no other known thing: 城乡低保标准 may be the 最低生活保障标准 by another wording.

    A post that is another element of the item (防汛应急预案 beside 森林火灾应急预案), or that a listed pair tells apart, is known.
    """
    heads = {phrase[-2:] for phrase in want.phrases}
    others = [phrase for text in siblings if text != want.text for phrase in wanted(text, evidence.words).phrases]
    return any(
        segment.where in ("post", "attachment", "title")
        and any(head in segment.key for head in heads)
        and not evidence.names.lexicon.vetoed(want.text, segment.text)
        and not any(covered(phrase, segment.key) >= _COVERED for phrase in others)
        for segment in evidence.segments
    )


def _of(segment: Segment, score: float) -> Answer:
    return Answer("present", round(min(score, 100.0), 1), quote(segment.text), segment.url, fetched=segment.fetched)


def _not_found(evidence: Evidence, doubt: str | None, share: float) -> Answer:
    url = evidence.columns[0].url if evidence.columns else None
    fetched = evidence.contents[0].fetched if evidence.contents else None
    return Answer("unclear" if doubt else "missing", round(share * 60, 1), "", url, doubt, fetched)


def dated_documents(evidence: Evidence, texts: tuple[str, ...], column: ColumnSeen) -> tuple[Segment, ...]:
    """The posts of a column that are one of the wanted documents, the agency's own where the list has several agencies' posts."""
    urls = {post.url for post in column.listing.posts}
    found: dict[str, Segment] = {}
    for text in texts:
        for phrase in wanted(text, evidence.words).phrases:
            for _, segment in evidence.best_segments(phrase, 400):
                if segment.url in urls and _share(phrase, segment.key, text, segment.text, evidence) >= _COVERED:
                    found[segment.url + name_key(segment.text)] = segment
    own = tuple(segment for segment in found.values() if segment.own)
    return own or tuple(found.values())
