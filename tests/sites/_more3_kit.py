"""What the three sites anhui, county and district share: invented text, small files, catalog rows, truth rows."""

from __future__ import annotations

import datetime as dt
import hashlib
import html
import io
import random
import struct
import zipfile
import zlib
from typing import Any
from urllib.parse import parse_qsl

LAW = "《中华人民共和国政府信息公开条例》（国务院令第711号）"
R20 = "信息形成或者变更之日起20个工作日内"
R20_LONG = "信息产生、变更之日起20个工作日内公开，保持长期公开（相关政策法规另有规定的应从其规定）"
CLEAN = ["column_missing", "column_empty", "column_unreachable", "element_missing", "stale", "late_publication", "broken_link"]
SEEN = ["column_missing", "column_empty", "column_unreachable"]
STILL = ["static", "fresh", "undated"]


# ---------------------------------------------------------------- text
def esc(text: str) -> str:
    return html.escape(text, quote=True)


def hexid(*parts: object) -> str:
    return hashlib.md5("·".join(map(str, parts)).encode()).hexdigest()


def rnd(*parts: object) -> random.Random:
    return random.Random(hexid(*parts))


def today_line(day: dt.date) -> str:
    return f"{day.year}年{day.month}月{day.day}日 星期{'一二三四五六日'[day.weekday()]}"


def han(day: str) -> str:
    y, m, d = day.split("-")
    return f"{y}年{int(m)}月{int(d)}日"


def back(day: str, days: int) -> str:
    """The last weekday at least `days` days before `day`."""
    then = dt.date.fromisoformat(day) - dt.timedelta(days)
    while then.weekday() > 4:
        then -= dt.timedelta(1)
    return then.isoformat()


def days_back(seed: object, newest: str, count: int, low: int, high: int) -> list[str]:
    """`count` weekdays, newest first, `low` to `high` days apart."""
    dice, out = rnd("days", seed), [newest]
    while len(out) < count:
        out.append(back(out[-1], dice.randint(low, high)))
    return out


_HEAD = ["根据年度工作安排，", "为进一步做好有关工作，", "按照上级统一部署，", "经研究，", "为规范工作程序，", "近日，"]
_BODY = [
    "有关单位要压实责任，把各项任务落到实处。",
    "工作人员深入一线，逐户了解情况并登记造册。",
    "会上传达了有关会议精神，通报了前一阶段进展。",
    "各责任单位要按时间节点报送材料，逾期不再受理。",
    "此项工作纳入年度考核，定期开展督促检查。",
    "活动现场气氛热烈，群众踊跃参与。",
    "对发现的问题建立清单，明确整改时限，逐项销号。",
    "要加强宣传引导，及时回应社会关心的问题。",
    "所需经费从相关渠道列支，专款专用。",
    "下一步将继续巩固成果，健全长效管理办法。",
    "参加人员围绕薄弱环节提出了意见和打算。",
]


def prose(seed: object, count: int = 3) -> list[str]:
    dice = rnd("prose", seed)
    return [dice.choice(_HEAD) * (n == 0) + "".join(dice.sample(_BODY, dice.randint(2, 4))) for n in range(count)]


def paras(seed: object, count: int = 3) -> str:
    return "".join(f"<p>　　{p}</p>\n" for p in prose(seed, count))


# ---------------------------------------------------------------- files
def png(width: int, height: int, seed: object) -> bytes:
    dice = rnd("png", seed)
    red, green = dice.randrange(256), dice.randrange(256)
    rows = b"".join(b"\0" + bytes((red, green, y % 256)) * width for y in range(height))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def _zip(parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as box:
        for name, text in parts.items():
            box.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), text.encode())
    return out.getvalue()


_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPES = (
    _XML + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
)
_RELS = _XML + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def docx(lines: list[str]) -> bytes:
    body = "".join(f'<w:p><w:r><w:t xml:space="preserve">{esc(line)}</w:t></w:r></w:p>' for line in lines)
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return _zip(
        {
            "[Content_Types].xml": f'{_TYPES}<Override PartName="/word/document.xml" ContentType="{main}"/></Types>',
            "_rels/.rels": f'{_RELS}<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
            "</Relationships>",
            "word/document.xml": _XML + '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
            f"<w:body>{body}<w:sectPr/></w:body></w:document>",
        }
    )


def xlsx(rows: list[list[str]]) -> bytes:
    cells = "".join(
        f'<row r="{r}">'
        + "".join(f'<c r="{chr(65 + c)}{r}" t="inlineStr"><is><t>{esc(v)}</t></is></c>' for c, v in enumerate(row))
        + "</row>"
        for r, row in enumerate(rows, 1)
    )
    sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return _zip(
        {
            "[Content_Types].xml": f'{_TYPES}<Override PartName="/xl/workbook.xml" ContentType="{sheet}sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{sheet}worksheet+xml"/></Types>',
            "_rels/.rels": f'{_RELS}<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
            "</Relationships>",
            "xl/workbook.xml": f'{_XML}<workbook xmlns="{space}" xmlns:r="{_OFFICE}"><sheets>'
            '<sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'{_RELS}<Relationship Id="rId1" Type="{_OFFICE}/worksheet" '
            'Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": f'{_XML}<worksheet xmlns="{space}"><sheetData>{cells}</sheetData></worksheet>',
        }
    )


def pdf(line: str) -> bytes:
    """One page with one ASCII line."""
    text = f"BT /F1 14 Tf 60 760 Td ({line}) Tj ET".encode("ascii")
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(text), text),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, places = b"%PDF-1.4\n", []
    for n, part in enumerate(parts, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (n, part)
    table = b"".join(b"%010d 00000 n \n" % p for p in places)
    tail = b"xref\n0 6\n0000000000 65535 f \n%strailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    return out + tail % (table, len(out))


# ---------------------------------------------------------------- the catalog
def el(text: str, kind: str = "document", *children: dict[str, Any]) -> dict[str, Any]:
    return {"text": text, "kind": kind, "children": list(children)}


def labels(*texts: str) -> list[dict[str, Any]]:
    return [el(text, "label") for text in texts]


def docs(*texts: str) -> list[dict[str, Any]]:
    return [el(text) for text in texts]


def due(raw: str, trigger: str = "none", amount: int | None = None, unit: str | None = None, **more: Any) -> dict[str, Any]:
    out = {"raw": raw, "trigger": trigger, "amount": amount, "unit": unit, "every": None, "by": None}
    return out | {"long_term": False, "vague": False} | more


def due20(raw: str = R20, **more: Any) -> dict[str, Any]:
    return due(raw, "formed_or_changed", 20, "working_day", **more)


def item(
    row: int,
    levels: list[str],
    elements: list[dict[str, Any]],
    columns: list[list[str]],
    raw: str | None,
    deadline: dict[str, Any],
    who: str,
    **more: Any,
) -> dict[str, Any]:
    """One row of a catalog; the raw cell is written from the elements where none is given."""
    content = "\n".join(f"{n}.{e['text']}" for n, e in enumerate(elements, 1)) if len(elements) > 1 else elements[0]["text"]
    out = {
        "row": row,
        "no": str(row),
        "category": None,
        "level1": levels[0],
        "level2": levels[1] if len(levels) > 1 else None,
        "levels": levels,
        "content": content,
        "elements": elements,
        "columns": columns,
        "column_raw": raw,
        "deadline": deadline,
        "responsible": [who],
        "legal_basis": [LAW],
        "channels": ["政府网站"],
        "on_website": True,
        "audience": "全社会",
        "mode": "主动公开",
    }
    return out | more


def catalog(title: str, agency: str, items: list[dict[str, Any]]) -> dict[str, Any]:
    source = {"file": f"{title}.docx", "sha256": hashlib.sha256(title.encode()).hexdigest()}
    return {"title": title, "agency": agency, "source": source, "items": items, "defects": []}


# ---------------------------------------------------------------- the truth
def present(*texts: str) -> dict[str, Any]:
    return dict.fromkeys(texts, "present")


def absent(*texts: str) -> dict[str, Any]:
    return dict.fromkeys(texts, "missing")


def where(base: str, status: str | list[str], *paths: str) -> dict[str, Any]:
    """The column answer; a path may also be a whole address."""
    out: dict[str, Any] = {"status": status}
    if paths:
        out["urls"] = [p if p.startswith("http") else base + p for p in paths]
    return out


def row(
    column: Any, verdict: str | list[str], why: str, must: list[str] | None = None, never: list[str] | None = None, **more: Any
) -> dict[str, Any]:
    """A truth row; what must be there is never forbidden."""
    out: dict[str, Any] = {} if column is None else {"column": column}
    kinds = CLEAN if never is None and verdict == "pass" else SEEN if never is None else never
    out |= more | {"verdict": verdict, "why": why}
    out["findings"] = {"must": must or [], "never": [k for k in kinds if k not in (must or [])]}
    return out


def form(query: str | bytes) -> dict[str, str]:
    return dict(parse_qsl(query.decode() if isinstance(query, bytes) else query, keep_blank_values=True))
