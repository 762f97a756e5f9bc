"""What the portal, dotnet and tree test sites share: words, dates, small files, catalog rows and truth rows."""

from __future__ import annotations

import datetime as dt
import hashlib
import html
import io
import random
import re
import struct
import zipfile
import zlib
from collections.abc import Iterable
from typing import Any

LAW = "《中华人民共和国政府信息公开条例》（国务院令第711号）"
KINDS = {"l": "label", "d": "document", "i": "image", "s": "service", "t": "statement"}
ACCUSATIONS = ("column_missing", "column_empty", "element_missing", "stale", "late_publication", "removed")
WEEK = "一二三四五六日"

Row = tuple[str, str, str]
"""A row of a list: title, address, ISO date."""


def esc(text: str) -> str:
    return html.escape(text, quote=True)


def digest(*parts: object) -> str:
    return hashlib.md5("|".join(map(str, parts)).encode()).hexdigest()


def rnd(*parts: object) -> random.Random:
    return random.Random(digest(*parts))


def clock(today: dt.date) -> str:
    return f"{today.year}年{today.month}月{today.day}日 星期{WEEK[today.weekday()]}"


def long_date(day: str) -> str:
    return "{}年{}月{}日".format(*(int(part) for part in day.split("-")))


def spread(newest: str, count: int, low: int, high: int) -> list[str]:
    """`count` ISO dates on working days, newest first."""
    pick, day = rnd(newest, count, low), dt.date.fromisoformat(newest)
    days = [newest]
    while len(days) < count:
        day -= dt.timedelta(pick.randint(low, high))
        while day.weekday() > 4 or (day.month == 10 and day.day < 8):
            day -= dt.timedelta(1)
        days.append(day.isoformat())
    return days


# ---------------------------------------------------------------- words

_OPEN = (
    "为贯彻落实上级有关工作安排，结合工作实际，现将有关情况公开如下。",
    "根据年度工作要点，经研究，现就有关事项明确如下。",
    "近日，相关工作在全域有序铺开，取得初步成效。",
    "按照职责分工，有关股室会同各乡镇对相关情况进行了梳理。",
)
_MORE = (
    "各责任单位要对照任务清单，逐项抓好落实，按月报送进展。",
    "工作人员走村入户核对信息，现场解答群众疑问二十余条。",
    "对发现的问题当场交办，限期整改，并做好后续跟踪。",
    "有关经费按规定渠道列支，接受社会监督。",
    "下一步将继续完善工作机制，提升服务水平。",
    "群众可以通过来电、来访等方式反映意见建议。",
    "相关负责同志陪同，并就下阶段工作提出要求。",
    "材料已按程序归档，需要查阅的可以与承办股室联系。",
)


def prose(seed: object, count: int = 3) -> list[str]:
    pick = rnd("prose", seed)
    first = pick.choice(_OPEN)
    return [first + pick.choice(_MORE), *("".join(pick.sample(_MORE, 3)) for _ in range(count - 1))]


def titles(
    seed: object, patterns: Iterable[str], words: Iterable[str], count: int, places: Iterable[str] = ("全域",)
) -> list[str]:
    """`count` different titles made of the patterns ({t} a word, {p} a place)."""
    pick, patterns, words, places = rnd("titles", seed), list(patterns), list(words), list(places)
    made: list[str] = []
    for _ in range(2000):
        title = pick.choice(patterns).format(t=pick.choice(words), p=pick.choice(places))
        if title not in made:
            made.append(title)
        if len(made) == count:
            break
    return made


# ---------------------------------------------------------------- small files


def _zip(parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), text.encode())
    return out.getvalue()


def xlsx(rows: list[list[str]]) -> bytes:
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    cells = "".join(
        f'<row r="{r}">'
        + "".join(f'<c r="{chr(65 + c)}{r}" t="inlineStr"><is><t>{esc(v)}</t></is></c>' for c, v in enumerate(row))
        + "</row>"
        for r, row in enumerate(rows, 1)
    )
    return _zip(
        {
            "[Content_Types].xml": f'{head}<Types xmlns="{package}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/></Types>',
            "_rels/.rels": f'{head}<Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'{head}<workbook xmlns="{sheets}" xmlns:r="{office}">'
            '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'{head}<Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": f'{head}<worksheet xmlns="{sheets}"><sheetData>{cells}</sheetData></worksheet>',
        }
    )


XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def png(seed: str) -> bytes:
    colour = bytes.fromhex(digest("png", seed)[:6])
    rows = (b"\0" + colour * 4) * 4

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 4, 4, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


# ---------------------------------------------------------------- catalog


def element(spec: str | tuple[str, list[str]]) -> dict[str, Any]:
    """``"l:办公电话"`` or ``("l:联系方式", ["l:办公电话", …])`` to an element of a catalog."""
    text, children = spec if isinstance(spec, tuple) else (spec, [])
    kind, _, name = text.partition(":")
    return {"text": name, "kind": KINDS[kind], "children": [element(child) for child in children]}


def _content(elements: list[dict[str, Any]]) -> str:
    def line(number: int, part: dict[str, Any]) -> str:
        inner = "；".join(f"（{n}）{child['text']}" for n, child in enumerate(part["children"], 1))
        return f"{number}.{part['text']}" + (f"：{inner}" if inner else "")

    if len(elements) == 1 and not elements[0]["children"]:
        return str(elements[0]["text"])
    return "；\n".join(line(n, part) for n, part in enumerate(elements, 1)) + "。"


def deadline(
    raw: str, trigger: str = "none", amount: int | None = None, unit: str | None = None, **more: Any
) -> dict[str, Any]:
    """`more`: every, by, long_term, vague."""
    said = {"every": None, "by": None, "long_term": False, "vague": False} | more
    return {"raw": raw, "trigger": trigger, "amount": amount, "unit": unit} | said


D20 = deadline("信息形成或者变更之日起20个工作日内", "formed_or_changed", 20, "working_day")


def every(raw: str, duration: str) -> dict[str, Any]:
    return deadline(raw, every=duration)


def rows(plan: list[tuple[Any, ...]], site: str, agency: str) -> list[dict[str, Any]]:
    """The items of a catalog from (level 1, level 2, elements, paths, deadline, office[, changes]) in the printed order."""
    items: list[dict[str, Any]] = []
    for number, (level1, level2, elements, paths, due, office, *changes) in enumerate(plan, 1):
        columns = [list(path) for path in (paths if isinstance(paths, list) else [paths])]
        marks = rnd("separators", site, number)
        raw = "、".join("".join(part + marks.choice("—-—>") for part in [site, *path])[:-1] for path in columns)
        parsed = [element(spec) for spec in elements]
        row = {"row": number, "no": str(number), "category": None, "level1": level1, "level2": level2}
        row |= {"levels": [level1, level2], "content": _content(parsed), "elements": parsed, "columns": columns}
        row |= {"column_raw": raw, "deadline": due, "responsible": [f"{agency}（{office}）"], "legal_basis": [LAW]}
        row |= {"channels": ["政府网站"], "on_website": True, "audience": "全社会", "mode": "主动公开"}
        items.append(row | (changes[0] if changes else {}))
    return items


def catalog(agency: str, items: list[dict[str, Any]]) -> dict[str, Any]:
    title = f"{agency}政务公开标准目录（2026年版）"
    return {"title": title, "agency": agency, "source": None, "items": items, "defects": []}


def leaves(elements: list[dict[str, Any]]) -> Iterable[dict[str, Any]]:
    for part in elements:
        if part["children"]:
            yield from leaves(part["children"])
        else:
            yield part


# ---------------------------------------------------------------- truth

FOUND_BY_SYNONYM = ["found", "renamed"]
STANDING = ["static", "fresh", "undated"]


class Truth:
    """Collects the truth rows of one agency; addresses are given without the base."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.items: dict[str, Any] = {}

    def _column(self, status: Any, urls: Iterable[str]) -> dict[str, Any]:
        absolute = [url if url.startswith("http") else self.base + url for url in urls]
        return {"status": status} | ({"urls": absolute} if absolute else {})

    def add(
        self,
        row: int,
        why: str,
        *urls: str,
        status: Any = "found",
        latest: str | None = "",
        fresh: Any = None,
        present: str = "",
        missing: str = "",
        either: str = "",
        verdict: Any = "pass",
        must: tuple[str, ...] = (),
        lenient: tuple[str, ...] = (),
    ) -> None:
        """`present`, `missing`, `either` (present or unclear) are element names separated by blanks."""
        wanted: dict[str, Any] = {"column": self._column(status, urls)}
        if latest != "":
            wanted["latest_post"] = latest
        if fresh:
            wanted["freshness"] = fresh
        marks: dict[str, Any] = dict.fromkeys(present.split(), "present") | dict.fromkeys(missing.split(), "missing")
        marks |= {name: ["present", "unclear"] for name in either.split()}
        if marks:
            wanted["elements"] = marks
        wanted["verdict"] = verdict
        wanted["findings"] = {"must": list(must), "never": [kind for kind in ACCUSATIONS if kind not in (*must, *lenient)]}
        self.items[str(row)] = wanted | {"why": why}

    def missing(self, row: int, why: str) -> None:
        self.add(row, why, status="missing", verdict="gap", must=("column_missing",))

    def dead(self, row: int, why: str) -> None:
        """A link that leads nowhere: both readings are fair, an empty column is not."""
        self.add(row, why, status=["missing", "unreachable"], verdict=["gap", "unclear"], lenient=("column_missing",))

    def blocked(self, row: int, why: str) -> None:
        self.add(row, why, status="unreachable", verdict="unclear")

    def done(self) -> dict[str, Any]:
        return {"items": self.items}


# ---------------------------------------------------------------- checks of a finished site

_LINK = re.compile(r"""(?<=[\s"'])(?:href|src|action|data-url|data-href|value)\s*=\s*["']?([^"'\s>]+)""", re.I)
_CALL = re.compile(
    r"""(?:openUrl|window\.open|location\.href\s*=|location\.replace|\.load|url=)\s*\(?\s*\\?['"]?([^'"\s)>\\]+)""", re.I
)
_SCRIPTED = re.compile(r"""["']([\w/.]+\.aspx(?:\?[\w=&]+)?)["']|url["']?\s*:\s*["']([^"']+)["']""", re.I)


def links(body: str) -> set[str]:
    """Addresses in a page's attributes and scripts, as written; scripts' own variables and templates are left out."""
    body = re.sub(r"<!--.*?-->", "", body, flags=re.S)
    found = {html.unescape(m) for pattern in (_LINK, _CALL) for m in pattern.findall(body)}
    found |= {html.unescape(a or b) for a, b in _SCRIPTED.findall(body)}
    found |= {f"/xxgk/contentsList.action?theID={key}" for key in re.findall(r'url:"#(\d+)"', body)}
    dull = ("this.", "javascript:", "mailto:", "tel:", "#", "data:", "'", '"')
    return {
        url for url in found if re.search(r"[/.]", url) and not url.startswith(dull) and not re.search(r"[{}+\\,;|]|\$", url)
    }
