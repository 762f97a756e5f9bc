"""The gap report as CSV: one row a finding, and one row for every item without a finding, so that nothing judged is left out.

UTF-8 with a byte order mark, without which Excel reads Chinese as something else; heads in the language of the report.
"""

from __future__ import annotations

import csv
import io

from audit.messages import Lang, Messages
from audit.reports.data import ReportData, clean
from audit.reports.ledger import FINDING_HEADS, Cell, finding_rows, item_rows

HEADS = ("verdict", "reason", *FINDING_HEADS)

_FORMULA = ("=", "+", "-", "@", "\t", "＝", "＋", "－", "＠")


def render(data: ReportData, lang: Lang = "zh") -> bytes:
    """The whole file."""
    words = Messages(lang)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(words.say(f"head.{head}") for head in HEADS)
    items = {row["row"]: row for row in item_rows(data, words)}
    for finding in finding_rows(data, words):
        item = items[finding["row"]]
        writer.writerow(csv_cell({**finding, "verdict": item["verdict"], "reason": item["reason"]}.get(head)) for head in HEADS)
    quiet = {judgement.row for judgement in data.judgements if not judgement.findings}
    for row, item in items.items():
        if row in quiet:
            writer.writerow(csv_cell(item.get(head)) for head in HEADS)
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")


def csv_cell(value: Cell) -> str:
    """A cell as text; one that a spreadsheet would take for a formula gets an apostrophe.

    >>> csv_cell("=HYPERLINK(1)"), csv_cell("办公电话"), csv_cell(-3)
    ("'=HYPERLINK(1)", '办公电话', '-3')
    """
    if value is None:
        return ""
    if isinstance(value, str):
        text = clean(value)
        return f"'{text}" if text.startswith(_FORMULA) else text
    return str(value)
