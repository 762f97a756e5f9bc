"""Is a document posted: by titles, child columns, attachments, headings; covered, not merely touched, and of the wanted year."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from audit.catalog.model import Leaf
from audit.doubts import doubt as doubt_of
from audit.doubts import is_doubtful
from audit.elements import Answer, Evidence, Segment, body_lines, quote
from audit.observations import ColumnSeen, Content
from audit.text import name_key, nfkc, squeeze
from audit.wanted import Wanted, covered, plain_form, plans_of, related, spelled, telling_part, telling_pieces, wanted, years_of

_PROSE_LENGTH = 40
"""Characters of running text from which a page says something."""
_SHORT = 5
"""A name of so few characters must be there whole: three of four characters of 采购合同 are another thing."""
_FIELD = re.compile(r"(?:领域|行业|系统|方面)[^，。]{0,8}(?:相关|有关)")
_SCORES = {"post": 100.0, "child": 98.0, "attachment": 97.0, "title": 96.0, "link": 92.0, "line": 90.0}


def find_document(
    leaf: Leaf, evidence: Evidence, subject_names: tuple[str, ...], back: dt.date, siblings: tuple[str, ...] = ()
) -> Answer:
    """Looks for a document; `subject_names` are the names of column and item, `siblings` the item's other documents, `back` as in
    `audit.doubts.doubt`."""
    best_share = 0.0
    answers: list[tuple[float, Segment]] = []
    for text in evidence.names.lexicon.synonyms(leaf.text, "element"):
        want = wanted(text, evidence.words)
        share, segment = _best(want, evidence, _without_topic(want, evidence, subject_names))
        best_share = max(best_share, share)
        if segment is not None:
            answers.append((share, segment))
    if answers:
        share, segment = max(answers, key=lambda pair: pair[0])
        return found(segment, _SCORES[segment.where] * share)
    want = wanted(leaf.text, evidence.words)
    by_kind = (
        _by_name(want, evidence)
        or _by_class(want, evidence)
        or _by_column(want, evidence, subject_names)
        or _by_parts(leaf.text, evidence)
    )
    if by_kind:
        return by_kind
    about = (leaf.text,)
    doubt = _child_unread(want, evidence) or doubt_of(evidence, "document", back, about)
    if doubt is None and not want.exact and _may_be_worded_so(want, best_share, evidence, siblings):
        doubt = "wording"
    return not_found(evidence, doubt, best_share)


# ---------------------------------------------------------------------- titles
def _best(want: Wanted, evidence: Evidence, short: tuple[str, ...]) -> tuple[float, Segment | None]:
    """The segment that covers the element best, the agency's own before others; the best share where none covers it.

    `short` are phrases from which the column's own name is left out: they must be there whole.
    """
    share_met = 0.0
    hits: list[tuple[bool, float, int, Segment]] = []
    for phrase in (*want.phrases, *short):
        for place, (_, segment) in enumerate(evidence.best_segments(phrase)):
            share = _share(phrase, want, segment, evidence)
            if phrase in short and share < 1.0:
                continue
            share_met = max(share_met, share)
            if share >= (1.0 if want.exact else evidence.words.cutoffs["title_covered"]):
                hits.append((segment.own, share, -place, segment))
    if not hits:
        return share_met, None
    best = max(hits, key=lambda one: one[:3])
    return best[1], best[3]


def _share(phrase: str, want: Wanted, segment: Segment, evidence: Evidence) -> float:
    """How much of a phrase a title covers; 0 where it is another thing: a listed opposite, another year, an activity about it."""
    share = covered(phrase, segment.key)
    if share < 0.5:
        return share
    if (
        evidence.names.lexicon.vetoed(want.text, segment.text)
        or not of_the_year(want, segment)
        or is_activity(want.text, segment, evidence)
    ):
        return 0.0
    return share if len(phrase) > _SHORT or share == 1.0 else min(share, 0.7)


def of_the_year(want: Wanted, segment: Segment) -> bool:
    """Whether a title may be of the wanted year and plan: 2025年度抽查计划 is not that of 2026, 十四五 not 十五五.

    A title without a year is of the year in which it was posted or of the one before.
    """
    plans = plans_of(segment.key) if want.plans else frozenset()
    if plans and not plans & want.plans:
        return False
    if not want.years:
        return True
    said = years_of(segment.text)
    if said:
        return bool(said & want.years)
    if segment.where == "child":
        return False  # a column is no document of a year
    return segment.date is None or bool({segment.date.year, segment.date.year - 1} & want.years)


def is_activity(element: str, segment: Segment, evidence: Evidence) -> bool:
    """Whether a title tells of an activity about the document (a notice to draw it up, a training, news of a meeting) and is not it."""
    words = evidence.words
    if segment.where not in ("post", "title", "link"):
        return False
    key = name_key(element)
    if any(word in key for word in words.activity_words):
        return False
    title = re.sub(r"[(（][^()（）]*[)）]\s*$", "", squeeze(segment.text))
    # 关于召开听证会的公告 is the 听证会公告: its own head ends the title.
    return bool(words.activity.search(title)) and not name_key(title).endswith(key[-2:])


def _without_topic(want: Wanted, evidence: Evidence, subject_names: tuple[str, ...]) -> tuple[str, ...]:
    """The element without the column's own name: in 政府采购项目信息 a 合同公告 is the 政府采购合同公告."""
    found_: list[str] = []
    for phrase in want.phrases[:3]:
        for name in subject_names[:2]:
            key = telling_part(name, evidence.words)
            front = next((key[:size] for size in range(len(key), 3, -1) if phrase.startswith(key[:size])), "")
            rest = phrase[len(front) :]
            if front and len(rest) >= 4 and not rest.startswith(("的", "和", "与", "及")):
                found_.append(rest)
    return tuple(dict.fromkeys(found_))


# ---------------------------------------------------------------------- other ways to be there
def _by_name(want: Wanted, evidence: Evidence) -> Answer | None:
    """A child column, link or page that is called so in the sense of column names: 公开年报 is 政府信息公开年报."""
    for segment in evidence.segments:
        if segment.where in ("child", "title", "link") and len(segment.text) <= 30 and of_the_year(want, segment):
            match = evidence.names.compare(want.text, squeeze(segment.text))
            if match is not None and match.relation in ("exact", "same"):
                return found(segment, match.score)
    return None


def _by_class(want: Wanted, evidence: Evidence) -> Answer | None:
    """A generic element (本部门印发的其他可公开文件) is there where a post of that class is."""
    group = want.group or wanted(evidence.names.without_own(want.text), evidence.words).group or _topic_class(want, evidence)
    if group is None:
        return None
    pattern = evidence.words.classes[group]
    for segment in evidence.segments:
        if segment.where in ("post", "title", "attachment") and pattern.search(segment.text) and of_the_year(want, segment):
            return found(segment, 85.0)
    return None


def _topic_class(want: Wanted, evidence: Evidence) -> str | None:
    """The class of an element that is the column's own name and a class (重大建设项目批准结果 in 重大建设项目 is any 批复), or the
    column's own name that ends in one: in 校园动态 every post is 校园动态."""
    for column in evidence.columns:
        for name in (column.path[-1], *(hop.text for hop in column.hops[-1:])):
            key = spelled(name, evidence.words)
            for phrase in want.phrases:
                rest = phrase.removeprefix(key) if key and phrase.startswith(key) else ""
                if len(rest) >= 2 and (group := wanted(rest, evidence.words).group):
                    return group
                if phrase == key and not is_doubtful(column):
                    named = (name for name in sorted(evidence.words.classes, key=len, reverse=True) if key.endswith(name))
                    if group := next(named, None):
                        return group
    return None


def _by_column(want: Wanted, evidence: Evidence, subject_names: tuple[str, ...]) -> Answer | None:
    """The column itself is called like the document: its standing text is it, and so are posts with the document's head in their titles."""
    named = [
        phrase
        for phrase in want.phrases
        if len(phrase) >= 3
        and any(covered(phrase, spelled(name, evidence.words)) >= 0.99 for name in subject_names[:2])
        and not any(evidence.names.lexicon.vetoed(want.text, name) for name in subject_names[:2])
    ]
    if not named:
        return None
    head = named[0][-2:]
    for segment in evidence.segments:
        if (
            segment.where in ("post", "title", "attachment")
            and head in segment.key
            and of_the_year(want, segment)
            and not is_activity(want.text, segment, evidence)
            and not evidence.names.lexicon.vetoed(want.text, segment.text)
        ):
            return found(segment, 80.0)
    # A list that was recognised and holds nothing is no standing page: 人事任免 above 暂无数据.
    if want.years or any(column.listing.state == "empty" for column in evidence.columns):
        return None
    if posts := [segment for segment in evidence.segments if segment.where == "post"]:
        return _rows_of_the_name(want, posts, evidence)
    return standing_text(evidence) or _standing_page(evidence)


def _rows_of_the_name(want: Wanted, posts: list[Segment], evidence: Evidence) -> Answer | None:
    """Rows of a column that bears the document's very name: any row is 校园动态; what the class of 政策解读 tells must be told; of a name
    without a class nobody can say that its rows are not it."""
    head = next((name for name in evidence.words.classes if any(phrase.endswith(name) for phrase in want.phrases)), None)
    if head is None:
        own = [post for post in posts if not is_activity(want.text, post, evidence)]
        bears = any(spelled(column.path[-1], evidence.words) in want.phrases for column in evidence.columns)
        return replace(found(own[0], 50.0), status="unclear", code="wording") if own and bears else None
    told = next((post for post in posts if evidence.words.classes[head].search(post.text)), None)
    return found(told, 76.0) if told else None


def _standing_page(evidence: Evidence) -> Answer | None:
    """A page of the document's name that holds little text, but a file, a table, a picture; unclear where it shows nothing of its own."""
    for content in evidence.contents:
        if content.role in ("landing", "article") and content.title:
            filled = content.fields or content.attachments or content.pictures or body_lines(content, evidence.column_names)
            shown = quote(content.title)
            if filled:
                return Answer("present", 70.0, shown, content.fetched.final_url, fetched=content.fetched)
            return Answer("unclear", 40.0, shown, content.fetched.final_url, "nothing_read", content.fetched)
    return None


def _by_parts(text: str, evidence: Evidence) -> Answer | None:
    """An element that names its parts in brackets (办理依据、申请程序等): a page of its topic whose labels or headings are those parts."""
    noted = re.search(r"[(（]([^()（）]{4,})[)）]", text)
    if not noted:
        return None
    parts = [name_key(part) for part in re.split(r"[、,，;；]", re.sub(r"(?:等|等内容|等信息)$", "", noted[1]))]
    parts = [part for part in parts if len(part) >= 2]
    if len(parts) < 2:
        return None
    for content in evidence.contents:
        heads = [name_key(field.label) for field in content.fields] + [name_key(line)[:24] for line in content.lines]
        if all(any(part in head for head in heads) for part in parts) and _same_topic(text, content, evidence):
            return Answer(
                "present", 78.0, quote(content.title or content.lines[0]), content.fetched.final_url, fetched=content.fetched
            )
    return None


def _same_topic(text: str, content: Content, evidence: Evidence) -> bool:
    return related(content.title, (plain_form(re.sub(r"[(（].*", "", nfkc(text)), evidence.words),), evidence.words)


def standing_text(evidence: Evidence, denied: bool = True) -> Answer | None:
    """The longest line of a page that says something; what it denies (不予公开) says nothing unless `denied` is False."""
    for content in evidence.contents:
        if content.role == "entrance":
            continue
        prose = [
            line
            for line in content.lines
            if len(line) >= 12
            and not re.match(r"^共\s*\d+\s*条", squeeze(line))
            and not (denied and evidence.words.denied.search(line))
        ]
        if sum(map(len, prose)) >= _PROSE_LENGTH:
            return Answer("present", 75.0, quote(max(prose, key=len)), content.fetched.final_url, fetched=content.fetched)
    return None


# ---------------------------------------------------------------------- not found
def _child_unread(want: Wanted, evidence: Evidence) -> str | None:
    """Why a child column that is called like the document could not be read."""
    for url, name in evidence.child_names.items():
        if evidence.child_state(url) == "unread":
            match = evidence.names.compare(want.text, squeeze(name))
            whole = any(covered(phrase, spelled(name, evidence.words)) >= 0.99 for phrase in want.phrases)
            if (match is not None and match.relation in ("exact", "same")) or whole:
                why = evidence.unread[url]
                return None if why in ("gone", "soft_404") else why
    return None


def _may_be_worded_so(want: Wanted, share: float, evidence: Evidence, siblings: tuple[str, ...]) -> bool:
    """Whether a title comes near: the document may go by another wording. Of a description fewer words need be there."""
    touched = evidence.words.cutoffs["title_touched"]
    return (
        share >= touched
        or _same_head(want, evidence, siblings)
        or _of_the_field(want, evidence)
        or (want.description and _is_part(want, evidence))
    )


def _of_the_field(want: Wanted, evidence: Evidence) -> bool:
    """Whether any of a kind is asked for (全县水务领域发展相关规划) and one of the kind is there: 水安全保障规划 may be of that field."""
    heads = {phrase[-2:] for phrase in want.phrases} if _FIELD.search(want.text) else set()
    return any(
        segment.where in ("post", "title", "attachment")
        and segment.key.endswith(tuple(heads))
        and of_the_year(want, segment)
        and not is_activity(want.text, segment, evidence)
        for segment in (evidence.segments if heads else ())
    )


def _is_part(want: Wanted, evidence: Evidence) -> bool:
    """Whether most of a title's own words stand in the description: 林业生态工程管护办法 may be one of 林业生态工程建设管理措施."""
    for phrase in want.phrases:
        for _, segment in evidence.best_segments(phrase, 6):
            key = telling_part(segment.text, evidence.words)
            if segment.where in ("post", "title", "attachment") and len(key) >= 6 and covered(key, phrase, head=False) >= 0.5:
                return True
    return False


def _same_head(want: Wanted, evidence: Evidence, siblings: tuple[str, ...]) -> bool:
    """Whether a post has the head of the element, shares its topic, and is no other known thing: 城乡低保标准 may be the 最低生活保障标准
    by another wording.

    A post that is another element of the item (防汛应急预案 beside 森林火灾应急预案), or that a listed pair tells apart, is known.
    """
    heads = {phrase[-2:] for phrase in want.phrases}
    others = [phrase for text in siblings if text != want.text for phrase in wanted(text, evidence.words).phrases]
    return any(
        segment.where in ("post", "attachment", "title")
        and any(segment.key.endswith(head) or f"{head}的" in segment.key for head in heads)
        and of_the_year(want, segment)
        and related(segment.text, (want.text,), evidence.words)
        and telling_pieces(segment.text, evidence.words)
        and not evidence.names.lexicon.vetoed(want.text, segment.text)
        and not is_activity(want.text, segment, evidence)
        and not any(covered(phrase, segment.key) >= evidence.words.cutoffs["title_covered"] for phrase in others)
        for segment in evidence.segments
    )


def found(segment: Segment, score: float) -> Answer:
    """Present, as a segment shows."""
    return Answer("present", round(min(score, 100.0), 1), quote(segment.text), segment.url, fetched=segment.fetched)


def not_found(evidence: Evidence, doubt: str | None, share: float) -> Answer:
    """Missing, or unclear where there is a doubt; `share` is how much of it was met."""
    url = evidence.columns[0].url if evidence.columns else None
    fetched = evidence.contents[0].fetched if evidence.contents else None
    return Answer("unclear" if doubt else "missing", round(share * 60, 1), "", url, doubt, fetched)


def dated_documents(evidence: Evidence, texts: tuple[str, ...], column: ColumnSeen) -> tuple[Segment, ...]:
    """The posts of a column that are one of the wanted documents, the agency's own where the list has several agencies' posts."""
    urls = {post.url for post in column.listing.posts}
    hits: dict[str, Segment] = {}
    for text in texts:
        want = wanted(text, evidence.words)
        for phrase in want.phrases:
            for _, segment in evidence.best_segments(phrase, 400):
                if segment.url in urls and _share(phrase, want, segment, evidence) >= evidence.words.cutoffs["title_covered"]:
                    hits[segment.url + name_key(segment.text)] = segment
    own = tuple(segment for segment in hits.values() if segment.own)
    return own or tuple(hits.values())
