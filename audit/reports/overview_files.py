"""The overview over all agencies in each format: HTML with its own style, XLSX, CSV, JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Protocol

import xlsxwriter

from audit.messages import Lang, Messages
from audit.reports import charts
from audit.reports.csvfile import csv_cell
from audit.reports.data import VERDICTS, clean
from audit.reports.files import ReportError, write_whole
from audit.reports.html import template
from audit.reports.ledger import Cell
from audit.reports.overview import Overview, with_runs
from audit.reports.xlsx import cell_text

_HEADS = ("rank", "agency", "site", "as_of", "share", "items", *VERDICTS, "findings", "major")


class RenderAll(Protocol):
    """Makes the whole file in a language."""

    def __call__(self, overview: Overview, lang: Lang = "zh") -> bytes: ...


def html(overview: Overview, lang: Lang = "zh") -> bytes:
    """One self-contained page."""
    page = template(lang, "overview.html", ("report.css",), "overview.js").render(
        overview=overview, with_runs=with_runs(overview.standings), chart=charts.bar
    )
    return page.encode("utf-8", "replace")


def rows(overview: Overview) -> Iterator[dict[str, Cell]]:
    """One row an agency, in the order of the ranking."""
    for rank, standing in overview.ranked:
        yield {
            "rank": rank,
            "agency": clean(standing.name),
            "site": clean(standing.site),
            "as_of": standing.run.as_of if standing.run else None,
            "share": None if standing.share is None else round(standing.share, 4),
            "items": sum(standing.verdicts.values()) if standing.run else None,
            **{verdict: standing.verdicts.get(verdict, 0) if standing.run else None for verdict in VERDICTS},
            "findings": standing.gaps if standing.run else None,
            "major": standing.major if standing.run else None,
        }


def _head(words: Messages, head: str) -> str:
    return words.say(f"verdict.{head}") if head in VERDICTS else words.say(f"overview.{head}")


def csvfile(overview: Overview, lang: Lang = "zh") -> bytes:
    """The ranking, UTF-8 with a byte order mark for Excel."""
    words, out = Messages(lang), io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(_head(words, head) for head in _HEADS)
    writer.writerows([csv_cell(row[head]) for head in _HEADS] for row in rows(overview))
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")


def jsonfile(overview: Overview, lang: Lang = "zh") -> bytes:
    """The ranking and the commonest problems as one object."""
    return (json.dumps(overview_object(overview), ensure_ascii=False, indent=1, default=str) + "\n").encode("utf-8", "replace")


def overview_object(overview: Overview) -> dict[str, object]:
    """The object that the JSON file holds; the API answers with the same."""
    ids = [standing.id for _, standing in overview.ranked]
    return {
        "made": overview.made.isoformat(),
        "agencies": [{"id": one, **row} for one, row in zip(ids, rows(overview), strict=True)],
        "totals": dict(overview.totals),
        "commonest": [{"kind": one.kind, "count": one.count, "agencies": one.agencies} for one in overview.commonest],
    }


def xlsx(overview: Overview, lang: Lang = "zh") -> bytes:
    """Two sheets: the ranking, the commonest problems."""
    words, out = Messages(lang), io.BytesIO()
    book = xlsxwriter.Workbook(
        out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    )
    book.set_properties({"title": words.say("overview.title"), "created": overview.made.replace(tzinfo=None)})
    bold, share = book.add_format({"bold": True, "bg_color": "#dfe7f1", "border": 1}), book.add_format({"num_format": "0.0%"})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    sheet = book.add_worksheet(words.say("overview.ranking")[:31])
    for column, head in enumerate(_HEADS):
        sheet.set_column(column, column, 26 if head in ("agency", "site") else 11)
        sheet.write_string(0, column, _head(words, head), bold)
    for line, row in enumerate(rows(overview), 1):
        for column, head in enumerate(_HEADS):
            value = row[head]
            if head == "as_of" and value is not None:
                sheet.write_datetime(line, column, value, day)
            elif isinstance(value, str):
                sheet.write_string(line, column, cell_text(value))
            elif value is not None:
                sheet.write_number(line, column, value, share if head == "share" else None)
    last, at = len(overview.standings), _HEADS.index("share")
    sheet.conditional_format(1, at, max(last, 1), at, {"type": "data_bar", "bar_color": "#74b98c", "min_type": "num", "min_value": 0,
                                                       "max_type": "num", "max_value": 1})  # fmt: skip
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, max(last, 1), len(_HEADS) - 1)
    common = book.add_worksheet(words.say("overview.commonest")[:31])
    common.set_column(0, 0, 24)
    for column, head in enumerate(("kind", "count", "of_agencies")):
        common.write_string(0, column, words.say(f"overview.{head}"), bold)
    for line, one in enumerate(overview.commonest, 1):
        common.write_row(line, 0, [words.word("finding_kind", one.kind), one.count, one.agencies])
    book.close()
    return out.getvalue()


OVERVIEW_FORMATS: Mapping[str, RenderAll] = {"html": html, "xlsx": xlsx, "csv": csvfile, "json": jsonfile}
"""`audit report --all --format` to what makes the whole file."""


def write_overview(overview: Overview, form: str, path: Path, lang: Lang = "zh") -> None:
    """Writes the overview, whole or not at all; ReportError for an unknown format or a place that cannot be written."""
    if form not in OVERVIEW_FORMATS:
        raise ReportError(f"--all --format {form}: no such format; choose one of {', '.join(OVERVIEW_FORMATS)}")
    write_whole(path, OVERVIEW_FORMATS[form](overview, lang))


__all__ = ["OVERVIEW_FORMATS", "overview_object", "rows", "write_overview"]
