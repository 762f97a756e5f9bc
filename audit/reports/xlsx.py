"""The rectification ledger as an Excel workbook: findings, items, columns, rules.

Text from websites is written as text and never read as a formula, a number or a link; only checked http(s) addresses are links.
"""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterable, Mapping
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name

from audit.messages import Lang, Messages
from audit.reports.data import ReportData, beijing, clean, web_address
from audit.reports.ledger import (
    COLUMN_HEADS,
    FINDING_HEADS,
    ITEM_HEADS,
    LINKS,
    PAPER_HEADS,
    PERSON_HEADS,
    Cell,
    column_rows,
    finding_rows,
    item_rows,
)
from audit.reports.sitewide import sitewide_lines
from audit.reports.validity import validity

MAX_TEXT = 32_767
"""Characters that one cell of Excel holds."""
MAX_LINK = 2_079
"""Characters that one link of Excel holds."""
MAX_LINKS = 65_530
"""Links that one sheet of Excel holds; past it, or past MAX_LINK, an address is written as text."""

LEDGER_HEADS = (*PAPER_HEADS, *PERSON_HEADS, *FINDING_HEADS[len(PAPER_HEADS) :])

LEDGER_STATES = ("new", "confirmed", "disputed", "accepted", "fixed", "reopened")

_WIDE = {
    "seq": 5,
    "row": 6,
    "no": 6,
    "severity": 8,
    "todo": 34,
    "catalog": 26,
    "message": 44,
    "message_en": 40,
    "quote": 40,
    "content": 44,
    "matched_by": 38,
    "rejected": 34,
    "required_path": 32,
    "walked_path": 32,
    "column_url": 34,
    "url": 34,
    "deadline": 28,
    "rule": 34,
    "missing": 24,
    "unseen": 24,
    "reason": 30,
    "fix_note": 30,
    "evidence": 24,
    "run": 24,
    "freshness": 22,
    "value": 90,
    "level1": 16,
    "level2": 20,
    "element": 18,
    "responsible": 16,
    "agency": 22,
    "site": 20,
    "recheck": 16,
    "checked": 17,
    "seen_at": 21,
    "fingerprint": 19,
}
_NARROW = 11

_STATE_COLORS = {
    "new": "#f2f2f2",
    "confirmed": "#f9d9d5",
    "disputed": "#fdeccb",
    "accepted": "#e4ecf5",
    "fixed": "#d9efdf",
    "reopened": "#f4c7c3",
}
"""The colour of a cell by the state picked in it."""


def _late(state: int, due: int, words: Mapping[str, str]) -> str:
    """An Excel formula for row 2: a due day is given, is past, and the gap is neither put right nor accepted."""
    day, now = (f"${xl_col_to_name(column)}2" for column in (due, state))
    return f'=AND({day}<>"",{day}<TODAY(),{now}<>"{words["fixed"]}",{now}<>"{words["accepted"]}")'


def render(data: ReportData, lang: Lang = "zh") -> bytes:
    """The whole file."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(
        out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    )
    # A fixed time makes the same run the same file, byte for byte.
    created = (data.run.finished or data.run.started).replace(tzinfo=None)
    book.set_properties({"title": clean(data.agency_name), "created": created})
    writer = _Sheets(book, Messages(lang))
    words = writer.words
    ledger = writer.sheet("ledger", LEDGER_HEADS, finding_rows(data, words), frozen=5)
    rows = max(1, sum(len(judgement.findings) for judgement in data.judgements))
    writer.states(ledger, LEDGER_HEADS, rows)
    ledger.set_paper(8)  # A3: the columns that people read and fill in, on one sheet's width
    ledger.print_area(0, 0, rows, len(PAPER_HEADS) + len(PERSON_HEADS) - 1)
    writer.sheet("items", ITEM_HEADS, item_rows(data, words), frozen=4)
    writer.sheet("columns", COLUMN_HEADS, column_rows(data, words), frozen=4)
    writer.sheet("rules", ("fact", "value"), _facts(data, words), frozen=1)
    book.close()
    return out.getvalue()


def _facts(data: ReportData, words: Messages) -> Iterable[dict[str, Cell]]:
    scope = words.say(
        "report.scope_some" if data.not_run else "report.scope_all", all=len(data.items), count=len(data.judgements)
    )
    counts = "；".join(f"{words.say(f'verdict.{verdict}')} {count}" for verdict, count in data.counts.items())
    source = data.catalog.source
    run, sound = data.run, validity(data)
    facts = [
        ("agency", data.agency_name),
        ("site", f"{data.site_name} {data.site_url}"),
        ("catalog", data.catalog.title),
        ("catalog_source", f"{source.file} {source.sha256 or ''}" if source else ""),
        ("run", f"#{run.number} {run.id}"),
        ("checked", beijing(run.started)),
        ("as_of", run.as_of.isoformat()),
        ("requests", str(run.requests)),
        ("validity", f"{words.word('validity', sound.state)} {sound.reason}".strip()),
        ("scope", scope),
        ("glance", counts),
    ]
    facts += [("sitewide", line) for line in sitewide_lines(data, words)]
    facts += [("rules", note) for note in data.policy_notes or (words.say("report.no_rules"),)]
    return [{"fact": words.say(f"report.{key}"), "value": clean(value)} for key, value in facts]


class _Sheets:
    """Writes rows of cells as sheets of one workbook."""

    def __init__(self, book: Any, words: Messages) -> None:
        self.book, self.words = book, words
        base = {"valign": "top", "text_wrap": True, "font_name": "Microsoft YaHei", "font_size": 10}
        self.text = book.add_format(base)
        self.day = book.add_format({**base, "num_format": "yyyy-mm-dd"})
        self.link = book.add_format({**base, "font_color": "#0b5394", "underline": 1})
        self.head = book.add_format({**base, "bold": True, "bg_color": "#dfe7f1", "border": 1, "border_color": "#b7c3d3"})
        self.tint = {
            words.say(f"severity.{severity}"): book.add_format({**base, "bg_color": color})
            for severity, color in (("major", "#f9d9d5"), ("minor", "#fdeccb"), ("advice", "#e4ecf5"))
        }

    def sheet(self, name: str, heads: tuple[str, ...], rows: Iterable[dict[str, Cell]], *, frozen: int) -> Any:
        """One sheet with a frozen, filtered header; the first `frozen` columns stay in sight as well."""
        sheet = self.book.add_worksheet(self.words.say(f"sheet.{name}"))
        links = last = 0
        for column, head in enumerate(heads):
            sheet.set_column(column, column, _WIDE.get(head, _NARROW))
            sheet.write_string(0, column, self.words.say(f"head.{head}"), self.head)
        for last, row in enumerate(rows, 1):
            for column, head in enumerate(heads):
                links += self._cell(sheet, last, column, row.get(head), head, linked=head in LINKS and links < MAX_LINKS)
        sheet.freeze_panes(1, frozen)
        sheet.autofilter(0, 0, max(last, 1), len(heads) - 1)
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        return sheet

    def states(self, sheet: Any, heads: tuple[str, ...], rows: int) -> None:
        """The drop-down of 处理状态 and the colours that follow it, and a due day that is past."""
        words = {state: self.words.say(f"ledger_state.{state}") for state in LEDGER_STATES}
        state, due = heads.index("state"), heads.index("due")
        sheet.data_validation(1, state, rows, state, {"validate": "list", "source": list(words.values())})
        for code, color in _STATE_COLORS.items():
            made = self.book.add_format({"bg_color": color})
            sheet.conditional_format(
                1, state, rows, state, {"type": "cell", "criteria": "==", "value": f'"{words[code]}"', "format": made}
            )
        late = self.book.add_format({"font_color": "#b3261e", "bold": True})
        sheet.conditional_format(1, due, rows, due, {"type": "formula", "criteria": _late(state, due, words), "format": late})
        sheet.data_validation(1, due, rows, due, {"validate": "date", "criteria": ">", "value": dt.date(2000, 1, 1)})

    def _cell(self, sheet: Any, row: int, column: int, value: Cell, head: str, *, linked: bool) -> bool:
        """Writes one cell; True where it became a link."""
        if value is None or value == "":
            sheet.write_blank(row, column, None, self.text)
        elif isinstance(value, dt.date):
            sheet.write_datetime(row, column, dt.datetime.combine(value, dt.time()), self.day)
        elif isinstance(value, int | float):
            sheet.write_number(row, column, value, self.text)
        elif linked and len(value) <= MAX_LINK and web_address(value):
            # -3 and less: XlsxWriter refused it (it counts escaped characters, which are more); then it is text.
            if sheet.write_url(row, column, value, self.link, value) == 0:
                return True
            sheet.write_string(row, column, value, self.text)
        else:
            tint = self.tint.get(value, self.text) if head == "severity" else self.text
            sheet.write_string(row, column, cell_text(value), tint)
        return False


def cell_text(text: str) -> str:
    r"""A text as a cell can hold it: no control characters, at most 32,767 characters as Excel counts them (UTF-16 units).

    >>> cell_text("办公\x07电话"), len(cell_text("长" * 40000))
    ('办公电话', 32767)
    """
    text = clean(text)
    units = text.encode("utf-16-le")
    if len(units) <= 2 * MAX_TEXT:
        return text
    return units[: 2 * MAX_TEXT - 2].decode("utf-16-le", "ignore") + "…"
