"""Is an entrance there that answers: a mail box, a platform, a form to apply. What is only spoken of, promised or dead is none."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from audit.catalog.model import Leaf
from audit.doubts import doubt as doubt_of
from audit.elements import Answer, Evidence, Segment, body_lines, quote
from audit.observations import SEEN_GONE, Content
from audit.text import name_key, nfkc, squeeze, without_brackets
from audit.wanted import covered, plain_form, spelled

_SURE = 84.0
"""A name that answers at least as well as the agency's trade word does (audit.matching.TRADE)."""
_FORM_WORDS = re.compile(r"申请|提交|写信|信箱|留言|咨询|投诉|举报|建议|查询|搜索|报名|预约|办理|登录|意见")
_TAIL = re.compile(r"(?:[(（].*[)）])?(?:入口|平台或途径|途径|系统入口|渠道|功能|栏目|表单)$")
_ADDRESS = re.compile(r"^(?:https?:|www\.)", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+-]+(?:@|\[at\]|#)[\w-]+\.[\w.]+")


def find(leaf: Leaf, evidence: Evidence, subject_names: tuple[str, ...], back: dt.date) -> Answer:
    """Looks for one service; a link that names it and whose target was not seen is unclear, never missing."""
    cores = _cores(leaf.text, evidence)
    for core in cores:
        answer = _answered(core, evidence) or _form(core, evidence, subject_names) or _by_mail(core, evidence)
        if answer:
            return answer
    for core in cores:
        linked = _linked(core, evidence)
        if linked:
            return linked
    doubt = doubt_of(evidence, "service", back, (leaf.text, *cores))
    url = evidence.columns[0].url if evidence.columns else None
    return Answer(
        "unclear" if doubt else "missing", 0.0, "", url, doubt, evidence.contents[0].fetched if evidence.contents else None
    )


def _cores(text: str, evidence: Evidence) -> tuple[str, ...]:
    """The names of the service: 是否开通在线申请渠道或提供电子邮箱申请方式 is 在线申请 or 电子邮箱申请方式."""
    plain = plain_form(text, evidence.words)
    found: list[str] = []
    for part in re.split(r"或者?(?:提供|开通|设置)?", plain) if evidence.words.question.match(nfkc(text)) else [plain]:
        bare = without_brackets(part) or part
        found.append(_TAIL.sub("", bare) if len(_TAIL.sub("", bare)) >= 2 else bare)
    return tuple(dict.fromkeys(core for core in found if len(core) >= 2))


def _names(core: str, text: str, evidence: Evidence) -> float:
    match = evidence.names.compare(core, text)
    if match is not None and match.score >= _SURE:
        return match.score
    if evidence.names.lexicon.vetoed(core, text):
        return 0.0
    wanted = spelled(core, evidence.words)
    return 88.0 if len(wanted) >= 3 and len(text) <= 40 and covered(wanted, spelled(text, evidence.words)) == 1.0 else 0.0


# ---------------------------------------------------------------------- answered
def _answered(core: str, evidence: Evidence) -> Answer | None:
    """A page behind such a name that answered and shows something: an entrance, a child column, a row of the list."""
    for content in evidence.contents:
        if content.role in ("entrance", "child", "article"):
            score = max((_names(core, name, evidence) for name in _called(content, evidence)), default=0.0)
            if score and content.fetched.status < 400 and not _promised(content, evidence):
                name = next(name for name in _called(content, evidence) if _names(core, name, evidence))
                return Answer("present", score, quote(name), content.fetched.final_url, fetched=content.fetched)
    return None


def _called(content: Content, evidence: Evidence) -> Iterator[str]:
    """The names of a page: its title, the link that leads to it, what stands beside an address that is the link's text."""
    # A row of a list is an entrance by its own title only where it is named so whole: news about a mail box are not the box.
    if content.role != "article" or len(name_key(content.title)) <= 12:
        yield content.title
    for url in (content.fetched.url, content.fetched.final_url):
        name = evidence.page_names.get(url, "")
        if name and (content.role != "article" or len(name_key(name)) <= 12):
            yield _beside(name, evidence) if _ADDRESS.match(name) else name


def _beside(address: str, evidence: Evidence) -> str:
    """What stands in one row with an address: 不动产登记查询平台 | http://…."""
    for line in (line for _, line in evidence.lines):
        if address in line:
            return squeeze(line.replace(address, " "))
    return address


def _promised(content: Content, evidence: Evidence) -> bool:
    """Whether a page only says that the service is still to come."""
    lines = body_lines(content, evidence.column_names)
    return (
        not content.forms
        and bool(lines)
        and sum(map(len, lines)) < 60
        and any(evidence.words.denied.search(line) for line in lines)
    )


# ---------------------------------------------------------------------- forms
def _form(core: str, evidence: Evidence, subject_names: tuple[str, ...]) -> Answer | None:
    """A form under the service's name: its own words, a heading of its page, its link or its column say it."""
    about = any(_names(core, name, evidence) for name in subject_names)
    for content in evidence.contents:
        for form in content.forms:
            heads = [line for line in content.lines if len(line) <= 20]
            # The column's name speaks for a form on its own page, not for those of other entrances that were followed.
            said = (
                (about and content.role in ("landing", "article"))
                or _names(core, form, evidence)
                or _on_form(core, form)
                or (len(core) == 2 and core in form)
            )
            if (
                said
                or any(_names(core, head, evidence) for head in heads)
                or any(_names(core, name, evidence) for name in _called(content, evidence))
            ):
                return Answer("present", 95.0, quote(form or content.title), content.fetched.final_url, fetched=content.fetched)
    if not about:
        return None
    # The column itself is the mail box, and the letters that were answered stand in it.
    if any(column.listing.posts for column in evidence.columns):
        post = next((segment for segment in evidence.segments if segment.where == "post"), None)
        if post is not None and (_FORM_WORDS.search(core) or "访谈" in core or "征集" in core):
            return Answer("present", 80.0, quote(post.text), post.url, fetched=post.fetched)
    for content in evidence.contents:
        # 申请、写信 described in words: post, mail or counter (依申请公开的途径).
        line = next(
            (
                line
                for line in content.lines
                if len(line) >= 10 and _FORM_WORDS.search(line) and not evidence.words.denied.search(line)
            ),
            None,
        )
        if line and content.role != "entrance":
            return Answer("present", 75.0, quote(line), content.fetched.final_url, fetched=content.fetched)
    return None


def _on_form(core: str, form: str) -> bool:
    """Whether the words of a form, its buttons among them, say a short name whole: 我要写信 for 写信."""
    return len(core) <= 4 and core in name_key(form)


def _by_mail(core: str, evidence: Evidence) -> Answer | None:
    """An address of mail where the service may be had by mail (电子邮箱申请方式)."""
    if "邮箱" not in core and "邮件" not in core:
        return None
    for content, line in evidence.lines:
        if content.role != "entrance" and _MAIL.search(nfkc(line)):
            return Answer("present", 82.0, quote(line), content.fetched.final_url, fetched=content.fetched)
    return None


# ---------------------------------------------------------------------- links
def _linked(core: str, evidence: Evidence) -> Answer | None:
    # A link that only holds the word (报名 in 护林员网上报名) proves nothing but that somebody should look.
    for segment in _named_links(core, evidence):
        reason = evidence.unread.get(segment.url)
        if reason in SEEN_GONE or (segment.url in evidence.by_url and reason is None):
            continue
        return Answer("unclear", 60.0, quote(segment.text), segment.url, reason or "entrance_not_visited", segment.fetched)
    return None


def _named_links(core: str, evidence: Evidence) -> Iterator[Segment]:
    for segment in evidence.segments:
        if segment.where not in ("link", "child", "post"):
            continue
        text = _beside(segment.text, evidence) if _ADDRESS.match(segment.text) else segment.text
        if segment.where == "post" and len(name_key(text)) > 16:
            continue  # news about a mail box
        if _names(core, text, evidence) or (len(core) <= 4 and core in text):
            yield segment
    for url, name in evidence.child_names.items():
        if evidence.child_state(url) == "unread" and (_names(core, name, evidence) or (len(core) <= 4 and core in name)):
            yield Segment(name, name_key(name), "child", url)
