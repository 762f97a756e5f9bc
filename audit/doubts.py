"""Why something that was not found may still be there: only what plausibly holds the wanted thing makes a doubt.

A page that failed, a file that nobody read, a picture of text are doubts for what may stand in them. The name under which they are linked
says what that is: the job list of a recruiting notice (岗位表.xls) hides no fax number, and a portrait hides no list of powers.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from audit.elements import Evidence, body_lines, newest_first, stands_there
from audit.matching import SAME
from audit.observations import SEEN_GONE, ColumnSeen, Content, NamedLink, Picture
from audit.persons import person_in
from audit.text import name_key, squeeze, tells
from audit.wanted import covered, related, spelled, wanted, years_of

_KEPT = 16
"""Evidence whose answers are kept: an item asks of one or a few columns."""
Look = Literal["label", "document", "statement", "image", "service"]
_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|wps|et|ofd|zip|rar|pptx?|txt|csv)(?:$|[?#])", re.IGNORECASE)
_ADDRESS = re.compile(r"^(?:https?:|www\.)", re.IGNORECASE)
_SAYS = re.compile(r"[:：]\s*\S")
_BODY = 20
"""Characters of lines that are no mere heading, from which a page was read."""
_LITTLE = 60
"""Characters up to which an article only points to its attachment (详见附件。)."""
_MOST = 0.6
"""The share of a document's name from which a file of another name may be it: 惠民政策明白卡.pdf for 惠民政策要点."""
_MUCH = 300
"""Characters from which a picture beside them is an illustration."""
_UNTOLD = re.compile(r"(?:有关|相关)(?:的)?(?:资料|材料|文件|内容|事项|信息|情况)")
"""A title that does not say what it holds: 关于公布项目有关资料的公告 with 附件1.pdf may hold any of the project's papers."""
_BUDGET_TABLES = re.compile(r"(?:预算|决算)[^，。]{0,6}(?:公开|附|套)表|(?:预决算|预算|决算)(?:公开)?(?:表格|报表)")
_IN_BUDGET = re.compile(r"三公|收支|收入表|支出表|基本支出|基金预算|国有资本经营")
"""The tables that a budget is published with in one workbook (财预〔2016〕143号): the 三公 table is a sheet of 部门预算公开表.xlsx."""
_BUDGET = re.compile(r"(?:部门|单位|财政|年度?|本级)(?:预算|决算|预决算)")
_OF_A_BUDGET = re.compile(r"三公|机关运行经费|政府采购支出|国有资产占[有用]|预算绩效|绩效(?:评价|管理)|收支(?:情况|总)")
"""What the text of a budget and of accounts has to explain (财预〔2016〕143号): all of it may stand in the one scanned 决算.pdf."""
FILE_CAUSES = frozenset({"in_attachment", "image_only", "by_name_only", "unreadable"})
"""Why the text of an attached file is not known: not opened, a scan, a form that is not read, broken."""


def doubt(evidence: Evidence, look: Look, back: dt.date, about: tuple[str, ...], known: bool = False) -> str | None:
    """A word of `cause.*`, or None where all that could hold it was seen.

    `back` is the day to which a list must have been read before a document may be called missing; `about` are texts that name the
    wanted thing, its own name first; `known` says that the page was read on which a label of its group would stand: others, under
    names of their own, are no doubt then.
    """
    for column in evidence.columns:
        state = column.listing.state
        if state in ("needs_browser", "unrecognised") and not (look == "label" and stands_there(column)):
            return state
        if reason := next(_failed(evidence, column, look, about, known), None):
            return reason
        if not all(content.whole for content in column.contents):
            return "not_whole"
        if is_doubtful(column):
            return "column_doubtful"
        if look in ("document", "statement") and not read_back_to(column, back):
            return "list_incomplete"
    if not has_body(evidence):
        return "nothing_read"
    return _walled(evidence, look) or _unread_parts(evidence, look, about, known) or _worded(evidence, look, about)


def _worded(evidence: Evidence, look: Look, about: tuple[str, ...]) -> str | None:
    """Whether a label stands there that no table knows and that shares a telling word with the wanted one: 受理条件 for 申请条件,
    投资估算 for 总投资. No table knows all words of all trades; what such a label names is for a person to say."""
    wanted_words = _telling(about[0], evidence) if look == "label" else ()
    known = evidence.words.meta_labels | _listed(evidence)
    opposite = evidence.names.lexicon.vetoed
    # The shared word first: few labels have one, and whether two names are opposites takes longer to say.
    worded = any(
        field.value.value
        and any(pair in field.key for pair in wanted_words)
        and field.key not in known
        and not opposite(about[0], field.key)
        for field in (evidence.fields if wanted_words else ())
    )
    return "wording" if worded else None


@lru_cache(maxsize=_KEPT)
def _listed(evidence: Evidence) -> frozenset[str]:
    """All names of labels that the tables know: what they name is known, and is not the wanted thing."""
    groups = evidence.words.labels
    return frozenset(name_key(name) for group, names in groups.items() for name in (group, *names))


def _telling(text: str, evidence: Evidence) -> frozenset[str]:
    """The two-character words of a name that neither its column nor every other name has."""
    key = spelled(text, evidence.words)
    column = "".join(evidence.column_names)
    pairs = {key[at : at + 2] for at in range(len(key) - 1)}
    return frozenset(pair for pair in pairs - evidence.names.untelling if pair not in column)


def _failed(evidence: Evidence, column: ColumnSeen, look: Look, about: tuple[str, ...], known: bool) -> Iterator[str]:
    """Pages that failed and may hold it. A label or a sentence may stand on any page; a document's page says so in its link."""
    for url, why in column.unread:
        if why in SEEN_GONE or why in FILE_CAUSES:
            continue
        name = evidence.page_names.get(url, "")
        if _ADDRESS.match(name):
            continue  # a value that is an address, no page of the column
        if known and name and not evidence.words.contact_links.search(name) and not related(name, about[:1], evidence.words):
            continue
        if look in ("label", "statement") or not name or related(name, about, evidence.words):
            yield why


def has_body(evidence: Evidence) -> bool:
    """Whether the pages showed anything of their own: a standing page of which only its heading was read was not seen."""
    if evidence.pictures or any(column.listing.posts or column.children for column in evidence.columns):
        return True
    if any(column.listing.state in ("empty", "explained_empty") for column in evidence.columns):
        return True  # a list was recognised, and holds nothing
    if any(content.attachments or content.forms for content in evidence.contents):
        return True
    if any(field.key not in evidence.words.meta_labels for field in evidence.fields):
        return True
    lines = [line for content in evidence.contents for line in body_lines(content, evidence.column_names)]
    # 临浦区人民政府信息公开指南 over a viewer is one more heading.
    said = [line for line in lines if (len(line) >= 8 or _SAYS.search(line)) and not _is_title(line, evidence)]
    return sum(map(len, said)) >= _BODY


def _is_title(line: str, evidence: Evidence) -> bool:
    key = name_key(line)
    return (
        len(key) <= 30
        and not re.search(r"[，。；：,;:]", line)
        and any(key.endswith(name[-4:]) for name in evidence.column_names if len(name) >= 4)
    )


# ---------------------------------------------------------------------- walls
def _walled(evidence: Evidence, look: Look) -> str | None:
    """A login, a script's template, another platform to which the page sends its readers, an article without a body."""
    for wall in _walls(evidence):
        if wall in ("off_site", "explained_empty") and (
            look not in ("document", "statement") or any(c.listing.posts for c in evidence.columns)
        ):
            continue
        if wall == "nothing_read" and look not in ("label", "statement"):
            continue
        return wall
    return None


@lru_cache(maxsize=_KEPT)
def _walls(evidence: Evidence) -> tuple[str, ...]:
    """The walls that the pages show, page by page."""
    walls, found = evidence.words.walls, []
    for content in evidence.contents:
        text = "\n".join(content.lines)
        if content.role != "attachment" and len(text) < _MUCH and walls["login"].search(text):
            found.append("login_wall")
        if "{{" in text or walls["loading"].search(text):
            found.append("needs_browser")
        if walls["elsewhere"].search(text):
            found.append("off_site")
        if content.role == "article" and _is_bare(content, evidence):
            found.append("nothing_read")
        said = (text, *(field.value for field in content.fields if name_key(field.label) in ("说明", "备注", "提示")))
        if content.role == "landing" and any(walls["nothing"].search(line) for line in said if len(line) < _MUCH):
            found.append("explained_empty")
    return tuple(found)


def _is_bare(content: Content, evidence: Evidence) -> bool:
    """Whether an article shows nothing at all: its content is drawn, played or shut away."""
    return not (content.pictures or content.attachments or content.forms or body_lines(content, evidence.column_names))


# ---------------------------------------------------------------------- files and pictures
def _unread_parts(evidence: Evidence, look: Look, about: tuple[str, ...], known: bool) -> str | None:
    for content in evidence.contents:
        if content.role == "entrance":
            continue
        if known and content.role == "article" and _of_another(content, evidence, about):
            continue  # what an article about another thing has attached
        for link in content.attachments:
            if _is_unread(link.url, evidence) and _file_may_hold(link, content, evidence, look, about):
                return _file_cause(link.url, evidence)
    if look in ("label", "statement", "document"):
        for link in _file_posts(evidence):
            if _named_so(link.text, evidence, look, about):
                return _file_cause(link.url, evidence)
    if look != "image":
        for content in evidence.contents:
            if (
                content.pictures
                and content.role not in ("entrance", "attachment")
                and not ((known or look == "service") and _of_another(content, evidence, about))
                and picture_may_hold(content, evidence, look, about)
            ):
                return "picture_of_text"
    return None


@lru_cache(maxsize=_KEPT)
def _file_posts(evidence: Evidence) -> tuple[NamedLink, ...]:
    """The posts that are files themselves, and that nobody read."""
    posts = [post for column in evidence.columns for post in column.listing.posts if _FILE.search(post.url)]
    return tuple(NamedLink(post.title, post.url) for post in posts if _is_unread(post.url, evidence))


def _of_another(content: Content, evidence: Evidence, about: tuple[str, ...]) -> bool:
    """Whether a page below the column goes by the name of another thing."""
    return (
        content.role in ("article", "child") and bool(content.title) and not related(content.title, about[:1], evidence.words)
    )


def _is_unread(url: str, evidence: Evidence) -> bool:
    return url not in evidence.by_url and evidence.unread.get(url) not in SEEN_GONE


def _file_cause(url: str, evidence: Evidence) -> str:
    why = evidence.unread.get(url)
    return why if why in FILE_CAUSES else "in_attachment"


def _file_may_hold(link: NamedLink, content: Content, evidence: Evidence, look: Look, about: tuple[str, ...]) -> bool:
    """Whether an attached file that nobody read may hold the wanted thing: its name says so, or says nothing and its article may."""
    if look == "service":
        return False
    alone = len("".join(body_lines(content, evidence.column_names))) < _LITTLE
    if look == "image":
        return alone
    if not of_the_years(f"{link.text} {content.title}", about):
        return False
    if tells(link.text) and not evidence.words.containers.search(link.text):
        sheet = bool(_BUDGET_TABLES.search(link.text)) and any(map(_IN_BUDGET.search, about))
        return (look != "document" and alone) or sheet or _named_so(link.text, evidence, look, about)
    if look in ("label", "statement") or content.role != "article":
        return True
    # 附件2.pdf of 关于印发三项管理制度的通知 may be any 制度, and hides no list of staff.
    heads = {name_key(text)[-2:] for text in about}
    if _UNTOLD.search(content.title):
        return True
    return related(content.title, about, evidence.words) or any(head in name_key(content.title) for head in heads)


def _named_so(name: str, evidence: Evidence, look: Look, about: tuple[str, ...]) -> bool:
    """Whether a file's name says that it may hold the thing. A file that is named like a document is that one, and holds no other."""
    if not tells(name):
        return True
    if look != "document":
        explained = bool(_BUDGET.search(name)) and any(map(_OF_A_BUDGET.search, about)) and of_the_years(name, about)
        return explained or related(name, about, evidence.words)
    key = spelled(name, evidence.words)
    return of_the_years(name, about) and any(
        covered(phrase, key, head=False) >= _MOST and not evidence.names.lexicon.vetoed(text, name)
        for text in about
        for phrase in wanted(text, evidence.words).phrases
    )


def of_the_years(name: str, about: tuple[str, ...]) -> bool:
    """Whether a name may be of the wanted years: the table of a plan of 2026 is none of the plan of 2025."""
    asked = frozenset(year for text in about for year in years_of(text))
    said = years_of(name)
    return not asked or not said or bool(asked & said)


def picture_may_hold(content: Content, evidence: Evidence, look: Look, about: tuple[str, ...]) -> bool:
    """Whether a picture of the page may hold its text: a large one, or any that is no icon where hardly a word stands."""
    text = sum(len(line) for line in content.lines)
    if text >= _MUCH:
        return False
    names = " ".join(f"{picture.alt} {picture.caption}" for picture in content.pictures)
    body = sum(
        len(line)
        for line in body_lines(content, evidence.column_names)
        if name_key(line) not in name_key(names) and picture_free(line)
    )
    sizes = evidence.words.picture_sizes
    says_itself = sum(bool(field.value) and name_key(field.label) in _own_labels(content) for field in content.fields) >= 2
    for picture in content.pictures:
        if is_decoration(picture, evidence):
            continue
        name = picture_name(picture, evidence)
        if name and not related(name, about, evidence.words) and (body >= _BODY or look != "label" or person_in(name)):
            continue
        if picture.width is None or picture.height is None:
            if text < _LITTLE and not says_itself and not (name and (body >= _BODY or _is_a_picture(name, look, evidence))):
                return True
        elif picture.width >= sizes["text_width"] and picture.height >= sizes["text_height"]:
            return True
    return False


def picture_free(line: str) -> bool:
    """Whether a line is no caption: 图：…组织架构图."""
    return not re.match(r"^图\s*(?:\d+)?\s*[:：]", squeeze(line))


def _is_a_picture(name: str, look: Look, evidence: Evidence) -> bool:
    # A chart on a page without text may well show the names and numbers that are asked for.
    return bool(person_in(name)) or (look != "label" and bool(evidence.words.pictures["named"].search(name)))


def _own_labels(content: Content) -> frozenset[str]:
    """The labels that stand in the page's own lines: 发布时间 and 来源 over an article are none of its content."""
    text = name_key("".join(content.lines))
    return frozenset(key for field in content.fields if (key := name_key(field.label)) in text)


def picture_name(picture: Picture, evidence: Evidence) -> str:
    """What a picture says it is: its alt text, or a short caption that names a picture; "" where it says nothing."""
    if len(name_key(picture.alt)) >= 2 and not evidence.words.pictures["untelling"].search(picture.alt):
        return picture.alt
    caption = squeeze(picture.caption)
    telling = evidence.words.pictures["caption"].search(caption) or person_in(caption)
    return caption if len(caption) <= 30 and telling else ""


def is_decoration(picture: Picture, evidence: Evidence) -> bool:
    """Whether a picture is an icon, a line, a button, or stands where a picture is still to come (暂无照片)."""
    smallest = evidence.words.picture_sizes["smallest"]
    small = any(size is not None and size < smallest for size in (picture.width, picture.height))
    patterns = evidence.words.pictures
    return (
        small
        or bool(patterns["decoration"].search(picture.src))
        or bool(patterns["placeholder"].search(f"{picture.alt} {picture.src}"))
    )


# ---------------------------------------------------------------------- columns
def is_doubtful(column: ColumnSeen) -> bool:
    """Whether the column was only guessed: its last name is alike or a part of the wanted one, and no page of it says the name."""
    hops = [hop for hop in column.hops if hop.level == "matched" and hop.relation]
    if column.source == "pinned" or not hops:
        return False
    last = hops[-1]
    if column.source == "inferred":
        # The catalog does not say where: only a column of the item's own name may be said to lack something.
        return not (
            last.relation in ("exact", "same") and last.score >= SAME and last.confirmed_by and column.confidence >= 0.75
        )
    return last.relation in ("fuzzy", "related", "narrower") or (last.relation == "contained" and not last.confirmed_by)


def read_back_to(column: ColumnSeen, back: dt.date) -> bool:
    """Whether the list was read to its end, or in order to a day before `back`.

    A list whose own count differs from the rows that were read is not at its end, whatever its pager says.
    """
    listing = column.listing
    counted = listing.total is None or listing.total == len(listing.posts)
    if listing.state != "posts" or (listing.complete and counted):
        return not listing.bound.startswith("children")
    dates = [post.date for post in listing.posts if post.date and not post.pinned]
    # The last row, not the oldest: an old pinned row without a mark stands at the top.
    return newest_first(column) and bool(dates) and dates[-1] < back
