"""The gap report of one run, in each format: one module a format, all made from the same ReportData."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from audit.messages import Lang
from audit.reports import atom, csvfile, docx, html, jsonfile, xlsx
from audit.reports.data import ReportData
from audit.reports.files import ReportError, write_whole
from audit.reports.summary import summary

__all__ = ["FORMATS", "ReportData", "ReportError", "summary", "write_report"]


class Render(Protocol):
    """Makes the whole file in a language."""

    def __call__(self, data: ReportData, lang: Lang = "zh") -> bytes: ...


FORMATS: Mapping[str, Render] = {
    "html": html.render,
    "xlsx": xlsx.render,
    "docx": docx.render,
    "csv": csvfile.render,
    "json": jsonfile.render,
    "atom": atom.render,
}
"""`--format` to what makes the whole file; another format is one module and one line here."""


def write_report(data: ReportData, form: str, path: Path, lang: Lang = "zh") -> None:
    """Writes the report, whole or not at all; ReportError for an unknown format or a place that cannot be written."""
    if form not in FORMATS:
        raise ReportError(f"--format {form}: no such format; choose one of {', '.join(FORMATS)}")
    write_whole(path, FORMATS[form](data, lang))
