"""Builders that the labelled websites of this folder share: seeded texts and dates, small files, catalog rows, truths."""

from __future__ import annotations

import datetime as dt
import html
import posixpath
import random
import re
import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

Crumb = Sequence[tuple[str, str | None]]
Row = dict[str, Any]

LAW = "《中华人民共和国政府信息公开条例》（国务院令第711号）"
LATE = "自信息形成或者变更之日起20个工作日内"


@dataclass(frozen=True)
class Post:
    """One row of a list; `day` and `formed` are ISO dates (发布, 成文)."""

    title: str
    url: str
    day: str
    pinned: bool = False
    formed: str = ""
    number: str = ""


def esc(text: str) -> str:
    return html.escape(text, quote=True)


def rng(*parts: object) -> random.Random:
    """The same numbers for the same parts, in every process."""
    return random.Random("/".join(map(str, parts)))


def clock(today: dt.date) -> str:
    """The date that government headers show; it is nobody's publication date."""
    return f"今天是{today.year}年{today.month}月{today.day}日 星期{'一二三四五六日'[today.weekday()]}"


def days_back(newest: str, count: int, low: int, high: int, *seed: object) -> list[str]:
    """`count` ISO dates, newest first, `low` to `high` days apart, none on a weekend or in the October holiday."""
    dice, day, days = rng("days", newest, *seed), dt.date.fromisoformat(newest), [newest]
    while len(days) < count:
        day -= dt.timedelta(dice.randint(low, high))
        while day.weekday() >= 5 or (day.month == 10 and day.day <= 8):
            day -= dt.timedelta(1)
        days.append(day.isoformat())
    return days


def before(day: str, days: int) -> str:
    """The ISO date `days` calendar days earlier."""
    return (dt.date.fromisoformat(day) - dt.timedelta(days)).isoformat()


def spoken(day: str) -> str:
    """2026-11-05 as 2026年11月5日."""
    year, month, number = map(int, day.split("-"))
    return f"{year}年{month}月{number}日"


_LEAD = (
    "围绕年初确定的目标任务，",
    "在前期摸底的基础上，",
    "按照统一安排，",
    "针对群众反映较多的事项，",
    "为把这项工作做细做实，",
)
_BODY = (
    "有关人员逐户了解情况并登记造册。",
    "相关股室分片包干，每周汇总一次进度。",
    "参会人员就具体做法交换了意见。",
    "现场解答了提问，并发放了明白纸。",
    "对发现的薄弱环节列出清单，明确了责任人。",
    "下阶段将继续跟进，做好衔接。",
    "各村（社区）安排专人配合。",
    "资料已按类别整理归档。",
    "整个过程接受社会各界的意见。",
    "与上年同期相比，办理时间有所缩短。",
)


def prose(count: int, *seed: object) -> list[str]:
    """`count` paragraphs that say nothing an element could be read from."""
    dice = rng("prose", *seed)
    return [dice.choice(_LEAD) + "".join(dice.sample(_BODY, dice.randint(2, 4))) for _ in range(count)]


def paragraphs(count: int, *seed: object) -> str:
    return "".join(f"<p>{text}</p>\n" for text in prose(count, *seed))


def picture(width: int, height: int, *seed: object) -> bytes:
    """A PNG of one colour with a fine gradient."""
    red, green, blue = (rng("picture", *seed).randrange(60, 200) for _ in range(3))
    lines = b"".join(b"\0" + bytes((red, green, (blue + line) % 256)) * width for line in range(height))

    def part(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    size = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", size) + part(b"IDAT", zlib.compress(lines)) + part(b"IEND", b"")


def pdf(text: str) -> bytes:
    """A one-page PDF that shows one ASCII line."""
    stream = f"BT /F1 14 Tf 60 780 Td ({text}) Tj ET".encode("ascii")
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    out, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += b"%d 0 obj%s endobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        out
        + b"xref\n0 6\n0000000000 65535 f \n"
        + table
        + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(out)
    )


_LINK = re.compile(r'\b(href|src|action)="(/[^"?]*)"')


def relative(page: str, markup: str) -> str:
    """Turns root-relative links into page-relative ones, as publishing systems that write static files do."""
    folder = posixpath.dirname(page)
    return _LINK.sub(lambda hit: f'{hit[1]}="{posixpath.relpath("/index.htm" if hit[2] == "/" else hit[2], folder)}"', markup)


# ---------------------------------------------------------------- catalogs


def el(text: str, kind: str = "document") -> Row:
    return {"text": text, "kind": kind}


def labels(*texts: str) -> list[Row]:
    return [el(text, "label") for text in texts]


def group(text: str, *children: Row) -> Row:
    return {"text": text, "children": list(children)}


def deadline(
    raw: str = LATE,
    trigger: str = "formed_or_changed",
    amount: int | None = 20,
    unit: str | None = "working_day",
    *,
    every: str | None = None,
    by: str | None = None,
    long_term: bool = False,
    vague: bool = False,
) -> Row:
    return {
        "raw": raw,
        "trigger": trigger,
        "amount": amount,
        "unit": unit,
        "every": every,
        "by": by,
        "long_term": long_term,
        "vague": vague,
    }


def duty(raw: str, every: str, by: str | None = None) -> Row:
    """A recurring duty without a lag."""
    return deadline(raw, "none", None, None, every=every, by=by)


def item(
    row: int,
    names: Sequence[str],
    elements: list[Row],
    column: str,
    paths: Sequence[Sequence[str]],
    when: Row | None = None,
    **more: Any,
) -> Row:
    """One catalog row in contract form; `column` is the cell as printed, `paths` what it means."""
    return {
        "row": row,
        "no": str(row),
        "category": None,
        "level1": names[0],
        "level2": names[1] if len(names) > 1 else None,
        "levels": list(names),
        "content": "；".join(texts(elements)),
        "elements": elements,
        "columns": [list(path) for path in paths],
        "column_raw": column,
        "deadline": when or deadline(),
        "responsible": [],
        "legal_basis": [LAW],
        "channels": ["政府网站"],
        "on_website": True,
        "audience": "全社会",
        "mode": "主动公开",
        **more,
    }


def texts(elements: list[Row]) -> list[str]:
    """The element texts of a cell, groups with their children behind a colon."""
    return [
        element["text"] + ("：" + "、".join(texts(element["children"])) if element.get("children") else "")
        for element in elements
    ]


def leaves(elements: list[Row], parent: str | None = None) -> Iterator[tuple[str | None, str]]:
    for element in elements:
        if element.get("children"):
            yield from leaves(element["children"], element["text"])
        else:
            yield parent, element["text"]


# ---------------------------------------------------------------- truths

GONE = ("column_missing", "column_empty")
"""Kinds that no column with something in it may get."""


def truth(
    why: str,
    column: Any = None,
    verdict: Any = None,
    freshness: Any = None,
    *,
    present: str = "",
    missing: str = "",
    unclear: str = "",
    doubtful: str = "",
    must: str = "",
    never: str = "",
    latest: str | bool | None = False,
) -> Row:
    """One item's truth; element and finding lists are blank-separated, `doubtful` elements are present or unclear.

    Where an element may be unclear, an item that passes may be unclear too.
    """
    if doubtful and verdict == "pass":
        verdict = ["pass", "unclear"]
    elements: Row = dict.fromkeys(present.split(), "present") | dict.fromkeys(missing.split(), "missing")
    elements |= dict.fromkeys(unclear.split(), "unclear") | {text: ["present", "unclear"] for text in doubtful.split()}
    told: Row = {"why": why, "findings": {"must": must.split(), "never": never.split()}}
    for key, value in (("column", column), ("verdict", verdict), ("freshness", freshness), ("elements", elements)):
        if value:
            told[key] = value
    if latest is not False:
        told["latest_post"] = latest
    return told
