"""The bulletin (通报) with its annexed problem list as a Word document, ready to be signed and sent.

Text from websites and documents goes in as runs of text: cleaned of what XML forbids, never a field, a formula or a link.
"""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from audit.messages import Lang, Messages
from audit.reports.data import Gap, ReportData, clean, item_name
from audit.reports.ledger import path_text
from audit.reports.validity import validity

BODY, HEADING, TITLE = "仿宋", "黑体", "宋体"
"""The faces of official documents; a machine without them shows its nearest."""
_ANNEX = ("seq", "item", "required_path", "message", "rule", "url", "responsible", "due")
_WIDTHS = (1.1, 3.2, 4.4, 6.2, 3.6, 3.6, 2.0, 1.9)
_XML_FORBIDS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def render(data: ReportData, lang: Lang = "zh") -> bytes:
    """The whole file."""
    words = Messages(lang)
    document = Document()
    core, made = document.core_properties, data.run.finished or data.run.started
    core.title, core.author = text_of(words.say("bulletin.title", agency=data.agency_name))[:250], ""
    core.created = core.modified = made.replace(tzinfo=None)
    _page(document.sections[0])
    _bulletin(document, data, words)
    _annex(document, data, words)
    core.comments = ""
    out = io.BytesIO()
    document.save(out)
    return _timeless(out.getvalue())


def _timeless(document: bytes) -> bytes:
    """The same parts with one fixed time, so that the same run is the same file, byte for byte."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as parts, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as fixed:
        for name in parts.namelist():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            fixed.writestr(entry, parts.read(name))
    return out.getvalue()


def text_of(text: str) -> str:
    """A text as Word can hold it: without what XML forbids."""
    return _XML_FORBIDS.sub("", clean(text))


def _bulletin(document: Any, data: ReportData, words: Messages) -> None:
    _line(document, words.say("bulletin.title", agency=data.agency_name), TITLE, 22, center=True, after=18, bold=True)
    _line(document, f"{data.agency_name}：" if words.lang == "zh" else f"{data.agency_name},", indent=False)
    counts = data.counts
    findings = [finding for gap in data.gaps for finding in gap.findings]
    sound = validity(data)
    _heading(document, words.say("bulletin.checked_head"))
    _line(document, words.say("bulletin.checked", as_of=_day(data.run.as_of, words), site=data.site_name, catalog=data.catalog.title,
                              items=len(data.items), judged=len(data.judgements)))  # fmt: skip
    _line(document, words.say("bulletin.validity", validity=words.word("validity", sound.state), all=sound.columns,
                              unreached=sound.unreached))  # fmt: skip
    _heading(document, words.say("bulletin.result_head"))
    _line(document, words.say("bulletin.result", **{str(verdict): count for verdict, count in counts.items()}))
    _heading(document, words.say("bulletin.problems_head"))
    if findings:
        major = sum(finding.severity == "major" for finding in findings)
        _line(document, words.say("bulletin.problems", items=len(data.gaps), findings=len(findings), major=major))
        for kind in dict.fromkeys(finding.kind for finding in findings):
            of_kind = [(gap, finding) for gap in data.gaps for finding in gap.findings if finding.kind == kind]
            names = "、".join(dict.fromkeys(item_name(gap.judgement) for gap, _ in of_kind[:6]))
            _line(document, words.say("bulletin.kind", kind=words.word("finding_kind", kind), count=len(of_kind), names=names))
    else:
        _line(document, words.say("bulletin.no_problems"))
    _heading(document, words.say("bulletin.demands_head"))
    for number in (1, 2, 3):
        _line(document, words.say(f"bulletin.demand{number}"))
    _line(document, "")
    _line(document, words.say("bulletin.annex_line", agency=data.agency_name), indent=True)
    for part in (words.say("bulletin.signature"), _day((data.run.finished or data.run.started).date(), words)):
        _line(document, part, right=True, indent=False)


def _annex(document: Any, data: ReportData, words: Messages) -> None:
    section = document.add_section()
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21.0)
    section.left_margin = section.right_margin = Cm(1.8)
    section.top_margin = section.bottom_margin = Cm(2)
    _line(document, words.say("bulletin.annex"), HEADING, 16, indent=False)
    _line(document, words.say("bulletin.annex_title", agency=data.agency_name), TITLE, 16, center=True, bold=True)
    rows = [_annex_row(number, gap, index, data, words) for number, (gap, index) in enumerate(_each(data.gaps), start=1)]
    heads = [words.say(f"head.{head}") for head in _ANNEX]
    _table(document, heads, rows or [["", words.say("bulletin.no_problems"), *[""] * (len(_ANNEX) - 2)]])
    _line(document, words.say("bulletin.annex_note", as_of=data.run.as_of, run=data.run.id), size=10, indent=False)


def _each(gaps: Iterable[Gap]) -> Iterable[tuple[Gap, int]]:
    return ((gap, index) for gap in gaps for index in range(len(gap.findings)))


def _annex_row(number: int, gap: Gap, index: int, data: ReportData, words: Messages) -> list[str]:
    finding, review = gap.findings[index], data.reviews.get(gap.findings[index].fingerprint)
    paths = [finding.column] if finding.column else [column.path for column in gap.judgement.columns]
    level1 = gap.judgement.level1
    return [
        str(number),
        f"{level1}／{item_name(gap.judgement)}" if level1 and level1 != item_name(gap.judgement) else item_name(gap.judgement),
        "\n".join(path_text(path) for path in paths),
        finding.message if words.lang == "zh" else finding.message_en or finding.message,
        finding.rule or gap.judgement.freshness.rule or "",
        finding.url or "",
        "、".join(gap.item.responsible) if gap.item else "",
        review.due.isoformat() if review and review.due else "",
    ]


def _table(document: Any, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    table = document.add_table(rows=len(rows) + 1, cols=len(heads))
    table.style, table.alignment, table.autofit = "Table Grid", WD_TABLE_ALIGNMENT.CENTER, False
    repeated = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(repeated)
    for column, width in zip(table.columns, _WIDTHS, strict=True):
        column.width = Cm(width)
    # `table.cell` walks the whole table each time; the rows' own cells are read once.
    for row, texts in zip(table.rows, [heads, *rows], strict=True):
        unbroken = OxmlElement("w:cantSplit")
        row._tr.get_or_add_trPr().append(unbroken)
        for cell, text, width in zip(row.cells, texts, _WIDTHS, strict=True):
            cell.width = Cm(width)
            run = cell.paragraphs[0].add_run(text_of(text)[:2000])
            _face(run, HEADING if texts is heads else BODY, 9)


def _heading(document: Any, text: str) -> None:
    _line(document, text, HEADING, 16)


def _line(
    document: Any,
    text: str,
    face: str = BODY,
    size: float = 16,
    *,
    center: bool = False,
    right: bool = False,
    indent: bool = True,
    after: float = 0,
    bold: bool = False,
) -> None:
    paragraph = document.add_paragraph()
    if center or right:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER if center else WD_ALIGN_PARAGRAPH.RIGHT
    elif indent:
        paragraph.paragraph_format.first_line_indent = Pt(2 * size)
    paragraph.paragraph_format.space_after = Pt(after)
    paragraph.paragraph_format.line_spacing = Pt(28 if size >= 16 else 16)
    run = paragraph.add_run(text_of(text)[:4000])
    run.bold = bold
    _face(run, face, size)


def _face(run: Any, face: str, size: float) -> None:
    """Word asks for the face of Chinese text apart from that of Latin text."""
    run.font.size, run.font.name = Pt(size), "Times New Roman"
    run._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), face)


def _page(section: Any) -> None:
    """The type area of official documents (GB/T 9704): A4, 37 mm above, 28 mm left."""
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.top_margin, section.bottom_margin = Cm(3.7), Cm(3.5)
    section.left_margin, section.right_margin = Cm(2.8), Cm(2.6)


def _day(day: dt.date, words: Messages) -> str:
    return words.say("bulletin.day", year=day.year, month=day.month, day=day.day)
