"""Is a picture there: a portrait on a profile, the code or sign of an account; decorative icons do not count."""

from __future__ import annotations

import datetime as dt
import re

from audit.catalog.model import Leaf
from audit.elements import Answer, Evidence, quote
from audit.observations import Content, Picture
from audit.text import name_key, squeeze

_PERSON_NAME = re.compile(r"^[\u4e00-\u9fff]{2,4}$")
_PORTRAIT_LABELS = ("照片", "证件照", "相片", "照")
_PORTRAIT_RATIO = (1.05, 1.9)
"""Height to width of a portrait photo (120 × 160 is 1.33)."""


def find(leaf: Leaf, evidence: Evidence, persons: bool, back: dt.date) -> Answer:
    """Looks for one picture; `persons` says that the item's pages are profiles, `back` as in `Evidence.doubt`."""
    key = name_key(leaf.text)
    wants_person = key.endswith(_PORTRAIT_LABELS) or (persons and "像" in key)
    pictures = [
        (content, picture) for content, picture in evidence.pictures if not evidence.is_decoration(picture) or "图标" in key
    ]
    named = [(content, picture) for content, picture in pictures if _says(picture, key, evidence)]
    if named:
        return _present(*named[0], 100.0)
    labelled = next(
        (field for field in evidence.fields if field.value.picture and (field.key == key or _same_kind(field.key, key))), None
    )
    if labelled:
        return Answer(
            "present",
            95.0,
            quote(labelled.value.quote or labelled.value.label),
            labelled.content.fetched.final_url,
            fetched=labelled.content.fetched,
        )
    if wants_person:
        return _portraits(evidence, pictures, back)
    if "链接" in key:
        linked = next((segment for segment in evidence.segments if segment.where in ("link", "child", "post")), None)
        if linked:
            return Answer("present", 70.0, quote(linked.text), linked.url, fetched=linked.fetched)
    if pictures:
        content, picture = pictures[0]
        return Answer("unclear", 40.0, quote(_shown(picture)), content.fetched.final_url, "unnamed_picture", content.fetched)
    return _none(evidence, back)


def _says(picture: Picture, key: str, evidence: Evidence) -> bool:
    """Whether alt, caption or file name say that the picture is the wanted thing."""
    patterns = evidence.words.pictures
    said = f"{picture.alt} {picture.caption}"
    if "二维码" in key:
        return bool(patterns["code"].search(f"{said} {picture.src}"))
    if key.endswith(_PORTRAIT_LABELS):
        return bool(patterns["portrait"].search(said))
    if "图标" in key or "标志" in key:
        return bool(patterns["icon"].search(f"{said} {picture.src}"))
    return len(key) >= 2 and key[-4:] in name_key(said)


def _same_kind(label: str, key: str) -> bool:
    return any(word in label and word in key for word in ("二维码", "图标", "照片", "证件照")) or (
        label in ("照片", "相片") and key.endswith(_PORTRAIT_LABELS)
    )


def _portraits(evidence: Evidence, pictures: list[tuple[Content, Picture]], back: dt.date) -> Answer:
    """A portrait on every profile, in its article or beside its name in the list; else missing where some have one, unclear where a
    picture could be anything."""
    portraits = [(content, picture) for content, picture in pictures if _is_portrait(content, picture)]
    profiles = [
        content for content in evidence.contents if content.role == "article" and _PERSON_NAME.match(squeeze(content.title))
    ]
    if portraits:
        having = {content.fetched.final_url for content, _ in portraits}
        lacking = [content for content in profiles if content.fetched.final_url not in having]
        listed = [content for content, _ in portraits if content.role != "article"]
        if (
            lacking
            and len(profiles) >= 2
            and not listed
            and len(lacking) < len(profiles)
            and all(content.whole for content in lacking)
        ):
            content, picture = portraits[0]
            return Answer(
                "missing",
                60.0,
                quote(_shown(picture)),
                lacking[0].fetched.final_url,
                fetched=lacking[0].fetched,
                lacking=len(lacking),
                records=len(profiles),
            )
        return _present(*portraits[0], 85.0)
    if pictures:
        content, picture = pictures[0]
        return Answer("unclear", 40.0, quote(_shown(picture)), content.fetched.final_url, "unnamed_picture", content.fetched)
    return _none(evidence, back)


def _is_portrait(content: Content, picture: Picture) -> bool:
    """Upright and of a photo's size, or named like the page's person; a picture without sizes counts on a profile only."""
    if picture.alt and (name_key(picture.alt) == name_key(content.title) or _PERSON_NAME.match(squeeze(picture.alt))):
        return True
    if picture.width and picture.height:
        low, high = _PORTRAIT_RATIO
        return 60 <= picture.width <= 600 and low <= picture.height / picture.width <= high
    return content.role == "article" and bool(_PERSON_NAME.match(squeeze(content.title)))


def _none(evidence: Evidence, back: dt.date) -> Answer:
    doubt = evidence.doubt("image", back)
    if doubt is None and not evidence.opened_all_posts:
        doubt = "articles_unread"
    url = evidence.columns[0].url if evidence.columns else None
    return Answer(
        "unclear" if doubt else "missing", 0.0, "", url, doubt, evidence.contents[0].fetched if evidence.contents else None
    )


def _present(content: Content, picture: Picture, score: float) -> Answer:
    return Answer("present", score, quote(_shown(picture)), content.fetched.final_url, fetched=content.fetched)


def _shown(picture: Picture) -> str:
    return picture.alt or picture.caption or picture.src.rsplit("/", 1)[-1]
