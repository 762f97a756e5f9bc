"""Is a picture there: a portrait on a profile, the code or sign of an account, a chart; decorative icons do not count."""

from __future__ import annotations

import datetime as dt
import re

from audit.catalog.model import Leaf
from audit.checks.label_names import Scope, platform_of
from audit.checks.label_records import unread_profile
from audit.doubts import doubt as doubt_of
from audit.doubts import is_decoration, picture_name
from audit.elements import Answer, Evidence, quote
from audit.observations import Content, Picture
from audit.persons import person_in
from audit.text import name_key, squeeze
from audit.wanted import covered, plain_form, related, spelled

_PORTRAIT_LABELS = ("照片", "证件照", "相片", "照", "肖像")
_PORTRAIT_RATIO = (1.05, 1.9)
"""Height to width of a portrait photo (120 × 160 is 1.33)."""
_GENERIC = re.compile(r"(?:图片|照片|图像|影像|相片|图)$")
_PERSONAL = re.compile(r"证件|标准照|领导|负责人|个人|本人|干部|成员|人员|肖像")
_ACCOUNT_SIGN = re.compile(r"图标|标志|logo|头像|徽标", re.IGNORECASE)
Shown = tuple[Content, Picture]


def find(leaf: Leaf, evidence: Evidence, scope: Scope, back: dt.date) -> Answer:
    """Looks for one picture; `back` as in `audit.doubts.doubt`."""
    key = name_key(plain_form(leaf.text, evidence.words))
    wants_person = key.endswith(_PORTRAIT_LABELS) and (scope.persons or bool(_PERSONAL.search(key)) or key in _PORTRAIT_LABELS)
    sign = "图标" in key or "标志" in key
    shown = [
        (content, picture)
        for content, picture in evidence.pictures
        if not is_decoration(picture, evidence) or (sign and not _holds_place(picture, evidence))
    ]
    labelled = next(
        (field for field in evidence.fields if field.value.picture and (field.key == key or _same_kind(field.key, key))), None
    )
    if wants_person:
        answer = _portraits(key, evidence, shown, scope)
        if answer:
            return answer
    else:
        named = [one for one in shown if _says(one, key, evidence, leaf.parent)]
        if named:
            return _present(*named[0], 100.0)
    if labelled:
        return Answer(
            "present",
            95.0,
            quote(labelled.value.quote or labelled.value.label),
            labelled.content.fetched.final_url,
            fetched=labelled.content.fetched,
        )
    if "链接" in key and (linked := _linked(key, evidence)):
        return linked
    return _not_found(leaf, key, evidence, shown, wants_person, back)


def _holds_place(picture: Picture, evidence: Evidence) -> bool:
    return bool(evidence.words.pictures["placeholder"].search(f"{picture.alt} {picture.src}"))


# ---------------------------------------------------------------------- named pictures
def _says(one: Shown, key: str, evidence: Evidence, parent: str | None) -> bool:
    """Whether alt, caption or file name say that the picture is the wanted thing."""
    content, picture = one
    patterns = evidence.words.pictures
    said = f"{picture.alt} {picture.caption}"
    if "二维码" in key:
        return bool(patterns["code"].search(f"{said} {picture.src}")) and _same_account(key, picture, content, evidence)
    if "图标" in key or "标志" in key:
        name = picture.alt or picture_name(picture, evidence)
        return (
            bool(_ACCOUNT_SIGN.search(f"{name} {picture.src.rsplit('/', 1)[-1]}"))
            and "二维码" not in name
            and _same_account(key, picture, content, evidence)
        )
    core = _GENERIC.sub("", key)
    if len(core) < 2:
        return bool(patterns["named"].search(picture.alt)) or core in name_key(said)
    names = [name for name in (picture.alt, picture.caption if len(picture.caption) <= 40 else "", _title(content)) if name]
    whole = spelled(core, evidence.words)
    # 行政强制流程图 is named by all its words: 行政检查流程图 is another chart.
    return any(
        covered(whole, spelled(name, evidence.words)) == 1.0 and not evidence.names.lexicon.vetoed(core, name) for name in names
    )


def _title(content: Content) -> str:
    """The title of an article that is about its picture."""
    return content.title if content.role == "article" else ""


def _same_account(key: str, picture: Picture, content: Content, evidence: Evidence) -> bool:
    """Whether a code or sign is that of the wanted account: a 微信 code is none of 微博; one that names no account may be any."""
    platform = platform_of(key, evidence.words)
    if platform is None:
        return True
    pattern = evidence.words.platforms[name_key(platform)]
    own = f"{picture.alt} {picture.src.rsplit('/', 1)[-1]}"
    others = [name for name, other in evidence.words.platforms.items() if name != platform and other.search(own)]
    if pattern.search(own):
        return True
    if others:
        return False
    if pattern.search(picture.caption) and platform_of(picture.caption, evidence.words) == platform:
        return True
    if platform_of(picture.caption, evidence.words):
        return False
    names = [name for column in evidence.columns for name in column.path[-1:]]
    return any(platform_of(name, evidence.words) == platform for name in (*names, content.title))


def _same_kind(label: str, key: str) -> bool:
    return any(word in label and word in key for word in ("二维码", "图标", "照片", "证件照")) or (
        label in ("照片", "相片") and key.endswith(_PORTRAIT_LABELS)
    )


def _linked(key: str, evidence: Evidence) -> Answer | None:
    """二维码或链接: a link of the account in the place of its code."""
    platform = platform_of(key, evidence.words)
    for segment in evidence.segments:
        if segment.where in ("link", "child", "post"):
            said = f"{segment.text} {segment.url}"
            if platform is None or evidence.words.platforms[name_key(platform)].search(said):
                return Answer("present", 70.0, quote(segment.text), segment.url, fetched=segment.fetched)
    return None


# ---------------------------------------------------------------------- portraits
def _portraits(key: str, evidence: Evidence, shown: list[Shown], scope: Scope) -> Answer | None:
    """A portrait on every profile, in its article, beside its name in the list or on the page of all; else missing where some have
    one; None where no picture is a portrait."""
    portraits = [one for one in shown if _is_portrait(*one, evidence)]
    if not portraits:
        return None
    reason = unread_profile(evidence, scope)
    if reason:
        content, picture = portraits[0]
        return Answer("unclear", 60.0, quote(_shown(picture)), content.fetched.final_url, reason, content.fetched)
    lacking = _lacking_articles(evidence, portraits) or _lacking_records(evidence, portraits)
    if lacking:
        content, count, records = lacking
        return Answer(
            "missing",
            60.0,
            quote(_shown(portraits[0][1])),
            content.fetched.final_url,
            fetched=content.fetched,
            lacking=count,
            records=records,
        )
    return _present(*portraits[0], 85.0)


def _lacking_articles(evidence: Evidence, portraits: list[Shown]) -> tuple[Content, int, int] | None:
    profiles = [content for content in evidence.contents if content.role == "article" and person_in(content.title)]
    having = {content.fetched.final_url for content, _ in portraits}
    lacking = [content for content in profiles if content.fetched.final_url not in having]
    listed = any(content.role != "article" for content, _ in portraits)
    if (
        len(profiles) < 2
        or listed
        or not lacking
        or len(lacking) == len(profiles)
        or not all(content.whole for content in lacking)
    ):
        return None
    return lacking[0], len(lacking), len(profiles)


def _lacking_records(evidence: Evidence, portraits: list[Shown]) -> tuple[Content, int, int] | None:
    """Persons of one page (姓名 in several records) of whom some have a picture under their name and others none."""
    for content in evidence.contents:
        persons = {
            field.value.value.strip()
            for field in evidence.fields
            if field.content is content and field.key == "姓名" and field.value.value
        }
        pictures = [picture for owner, picture in portraits if owner is content]
        if len(persons) < 2 or not content.whole or not pictures:
            continue
        named = {person for person in persons for picture in pictures if person in f"{picture.alt} {picture.caption}"}
        everyone_named = all(any(person in f"{picture.alt} {picture.caption}" for person in persons) for picture in pictures)
        if everyone_named and 0 < len(persons - named) < len(persons) and len(pictures) < len(persons):
            return content, len(persons - named), len(persons)
    return None


def _is_portrait(content: Content, picture: Picture, evidence: Evidence) -> bool:
    """Named like a person or called a portrait, or upright and of a photo's size; without sizes on a person's own page only."""
    alt, caption = squeeze(picture.alt), squeeze(picture.caption)
    if evidence.words.pictures["place"].search(alt):
        return False
    if person_in(alt) or evidence.words.pictures["portrait"].search(alt):
        return True
    if alt and not evidence.words.pictures["untelling"].search(alt) and alt not in content.title:
        return False
    # A caption is the neighbouring text: a line of prose beside an unnamed picture does not name it.
    if caption and len(caption) <= 16 and person_in(caption):
        return True
    if picture.width and picture.height:
        low, high = _PORTRAIT_RATIO
        return 60 <= picture.width <= 600 and low <= picture.height / picture.width <= high
    return content.role == "article" and person_in(content.title) is not None


# ---------------------------------------------------------------------- not found
def _not_found(leaf: Leaf, key: str, evidence: Evidence, shown: list[Shown], wants_person: bool, back: dt.date) -> Answer:
    """Missing where every picture says that it is something else; unclear where one could be anything."""
    for content, picture in shown:
        if _could_be(key, picture, content, evidence, wants_person):
            return Answer(
                "unclear", 40.0, quote(_shown(picture)), content.fetched.final_url, "unnamed_picture", content.fetched
            )
    doubt = doubt_of(evidence, "image", back, (leaf.text, leaf.parent or leaf.text))
    if doubt is None and not evidence.opened_all_posts:
        doubt = "articles_unread"
    url = evidence.columns[0].url if evidence.columns else None
    return Answer(
        "unclear" if doubt else "missing", 0.0, "", url, doubt, evidence.contents[0].fetched if evidence.contents else None
    )


def _could_be(key: str, picture: Picture, content: Content, evidence: Evidence, wants_person: bool) -> bool:
    name = picture_name(picture, evidence)
    if not name:
        return True
    if wants_person:
        return False
    if "二维码" in key or "图标" in key or "标志" in key:
        # A picture that names its account, but not what it is, may be the account's code or sign.
        return (
            not evidence.words.pictures["named"].search(name)
            and _same_account(key, picture, content, evidence)
            and "二维码" not in name
        )
    core = _GENERIC.sub("", key)
    return (
        related(name, (core,), evidence.words)
        and not evidence.names.lexicon.vetoed(core, name)
        and not evidence.words.pictures["named"].search(name)
    )


def _present(content: Content, picture: Picture, score: float) -> Answer:
    return Answer("present", score, quote(_shown(picture)), content.fetched.final_url, fetched=content.fetched)


def _shown(picture: Picture) -> str:
    return picture.alt or picture.caption or picture.src.rsplit("/", 1)[-1]
