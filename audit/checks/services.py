"""Is an entrance there that answers: a mail box, a platform, a form to apply."""

from __future__ import annotations

import datetime as dt
import re

from audit.catalog.model import Leaf
from audit.elements import Answer, Evidence, Segment, covered, quote, spelled
from audit.observations import SEEN_GONE
from audit.text import without_brackets

_SURE = 84.0
"""A name that answers at least as well as the agency's trade word does (audit.matching.TRADE)."""
_FORM_WORDS = re.compile(r"申请|提交|写信|信箱|留言|咨询|投诉|举报|建议|查询|搜索|报名|预约|办理|登录|意见")


def find(leaf: Leaf, evidence: Evidence, subject_names: tuple[str, ...], back: dt.date) -> Answer:
    """Looks for one service; a link that names it and whose target was not seen is unclear, never missing."""
    core = re.sub(r"(?:入口|平台或途径|途径|系统入口)$", "", without_brackets(leaf.text)) or leaf.text
    answered = _answered(core, evidence)
    if answered:
        return answered
    form = _form(core, evidence, subject_names)
    if form:
        return form
    linked = _linked(core, evidence)
    if linked:
        return linked
    doubt = evidence.doubt("service", back)
    url = evidence.columns[0].url if evidence.columns else None
    return Answer(
        "unclear" if doubt else "missing", 0.0, "", url, doubt, evidence.contents[0].fetched if evidence.contents else None
    )


def _names(core: str, text: str, evidence: Evidence) -> float:
    match = evidence.names.compare(core, text)
    if match is not None and match.score >= _SURE:
        return match.score
    if evidence.names.lexicon.vetoed(core, text):
        return 0.0
    wanted = spelled(core, evidence.words)
    return 88.0 if len(wanted) >= 3 and len(text) <= 40 and covered(wanted, spelled(text, evidence.words)) == 1.0 else 0.0


def _answered(core: str, evidence: Evidence) -> Answer | None:
    """A page behind such a name that answered, an entrance or a child column."""
    for content in evidence.contents:
        if content.role in ("entrance", "child", "article") and _names(core, content.title, evidence):
            return Answer(
                "present",
                _names(core, content.title, evidence),
                quote(content.title),
                content.fetched.final_url,
                fetched=content.fetched,
            )
    entrance = next(
        (content for content in evidence.contents if content.role == "entrance" and content.fetched.status < 400), None
    )
    for segment in evidence.segments:
        if (
            entrance is not None
            and segment.where in ("link", "child")
            and segment.url in (entrance.fetched.url, entrance.fetched.final_url)
        ):
            return Answer("present", 90.0, quote(segment.text), entrance.fetched.final_url, fetched=entrance.fetched)
    return None


def _form(core: str, evidence: Evidence, subject_names: tuple[str, ...]) -> Answer | None:
    """A form whose words or whose column's name say the service."""
    about = any(_names(core, name, evidence) for name in subject_names)
    for content in evidence.contents:
        for form in content.forms:
            if (
                about
                or _names(core, form, evidence)
                or (_FORM_WORDS.search(core) and any(word in form for word in _FORM_WORDS.findall(core)))
            ):
                return Answer("present", 95.0, quote(form or content.title), content.fetched.final_url, fetched=content.fetched)
    # The column itself is the mail box, and the letters that were answered stand in it.
    if about and any(column.listing.posts for column in evidence.columns) and _FORM_WORDS.search(core):
        post = next(segment for segment in evidence.segments if segment.where == "post")
        return Answer("present", 80.0, quote(post.text), post.url, fetched=post.fetched)
    for content in evidence.contents:
        # 申请、写信 described in words: post, mail or counter (依申请公开的途径).
        line = next((line for line in content.lines if about and _FORM_WORDS.search(line)), None)
        if line and content.role != "entrance":
            return Answer("present", 75.0, quote(line), content.fetched.final_url, fetched=content.fetched)
    return None


def _linked(core: str, evidence: Evidence) -> Answer | None:
    unread = {url: reason for column in evidence.columns for url, reason in column.unread}
    # A link that only holds the word (报名 in 护林员网上报名) proves nothing but that somebody should look.
    named: list[Segment] = [
        segment
        for segment in evidence.segments
        if segment.where in ("link", "child", "post")
        and (_names(core, segment.text, evidence) or (len(core) <= 4 and core in segment.text))
    ]
    for segment in named:
        reason = unread.get(segment.url)
        if reason not in SEEN_GONE:
            return Answer("unclear", 60.0, quote(segment.text), segment.url, reason or "entrance_not_visited", segment.fetched)
    return None
