"""Reads ticked and unticked options: check boxes, ■ □ ☑ √, 口 for a badly scanned □."""

from __future__ import annotations

import re
from dataclasses import dataclass

from audit.catalog.grid import one_line
from audit.text import nfkc

_INPUT = re.compile(r"<input\b[^>]*>", re.IGNORECASE)
_CHECKED = re.compile(r"\bchecked\b", re.IGNORECASE)
_ON = "■☑☒√✓✔▣◼⬛✅🗹þ"
_OFF = "□☐◻▢⬜¨"
_BOX = re.compile(rf"[{_ON}{_OFF}]")
# 口 for □ (OCR): only where it cannot be a word of its own, before an option and after a blank or another option.
_MOUTH = re.compile(
    r"(?:(?<=^)|(?<=[\s\n]))口(?=(政府|两微|广播|公开|便民|社区|精准|发布|纸质|入户|政务|其他|电子|村|公示|图书|档案))"
)
_TICK = re.compile(r"^[√✓✔■☑☒Vv●○*是有Yy1þ]+$")
_NO_TICK = re.compile(r"^[×xX✗✘□☐否无/\-—－Nn0○]*$")
_SPLIT = re.compile(r"[、，,；;\n]+|\s{1,}")
_WEBSITE = re.compile(r"网站|门户|官网|网页|(?<!政务)平台网")
_NOT_A_WEBSITE = re.compile(r"除.{0,4}网站|信用网站|第三方网站|上级网站")


@dataclass(frozen=True)
class Choices:
    """The options of one cell: those ticked and those offered. Without any box all that is written counts as ticked."""

    ticked: tuple[str, ...]
    offered: tuple[str, ...]
    boxed: bool


def has_boxes(text: str) -> bool:
    """Whether a text is a list of check boxes.

    >>> has_boxes("■政府网站 □政府公报"), has_boxes("《条例》")
    (True, False)
    """
    return bool(_INPUT.search(text) or _BOX.search(text) or _MOUTH.search(text))


def is_tick(text: str) -> bool:
    """Whether a cell holds a tick and nothing else."""
    bare = re.sub(r"\s", "", text)
    return bool(bare) and bool(_TICK.fullmatch(bare))


def is_no_tick(text: str) -> bool:
    """Whether a cell is empty or crossed."""
    return bool(_NO_TICK.fullmatch(re.sub(r"\s", "", text)))


def read_choices(raw: str) -> Choices:
    """A cell of options.

    A box stands before its option (■政府网站) or, in some lists, after it (政府网站√): what the first character is decides.

    >>> read_choices("■政府网站   □政府公报\\n□两微一端").ticked
    ('政府网站',)
    >>> read_choices('<input checked="" type="checkbox"/> 政府网站 <input type="checkbox"/> 其他').offered
    ('政府网站', '其他')
    """
    text = _INPUT.sub(lambda tag: "■" if _CHECKED.search(tag[0]) else "□", raw)
    text = _MOUTH.sub("□", text)
    if not _BOX.search(text):
        plain = tuple(_option(part) for word in _SPLIT.split(one_line(text)) for part in _slashed(word) if _option(part))
        return Choices(plain, plain, boxed=False)
    boxes = list(_BOX.finditer(text))
    after = bool(_option(text[: boxes[0].start()])) and not _option(text[boxes[-1].end() :])
    ticked: list[str] = []
    offered: list[str] = []
    for index, box in enumerate(boxes):
        if after:
            words = _option(text[boxes[index - 1].end() if index else 0 : box.start()])
        else:
            words = _option(text[box.end() : boxes[index + 1].start() if index + 1 < len(boxes) else len(text)])
        bare = not after and box[0] in "√✓✔" and not (set(text) & set(_OFF))
        named = words.split() if bare else [words]  # √网站 微信: what the tick does not touch has no box and is not ticked
        if words:
            offered += named
            ticked += named[:1] if box[0] in _ON else []
    return Choices(tuple(ticked), tuple(offered), boxed=True)


def _slashed(word: str) -> list[str]:
    """政府网站/公示栏 names two channels, 发布会/听证会 is one option of the national template: a website stands for itself."""
    parts = re.split("[/／]", word)
    return parts if any(names_website((part,)) for part in parts) else [word]


def _option(text: str) -> str:
    return one_line(text).strip(" 、，,；;。：:")


def names_website(options: tuple[str, ...]) -> bool:
    """Whether an agency's website is among the options.

    >>> names_website(("政府网站",)), names_website(("两微一端", "政府公报"))
    (True, False)
    """
    return any(_WEBSITE.search(nfkc(option)) and not _NOT_A_WEBSITE.search(option) for option in options)
