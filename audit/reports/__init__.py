"""The gap report of one run, in each format: one module a format, all made from the same ReportData."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from audit.reports import csvfile, html, jsonfile, xlsx
from audit.reports.data import ReportData
from audit.reports.files import ReportError, write_whole
from audit.reports.summary import summary

__all__ = ["FORMATS", "ReportData", "ReportError", "summary", "write_report"]

FORMATS: Mapping[str, Callable[[ReportData], bytes]] = {
    "html": html.render,
    "xlsx": xlsx.render,
    "csv": csvfile.render,
    "json": jsonfile.render,
}
"""`--format` to what makes the whole file; another format is one module and one line here."""


def write_report(data: ReportData, form: str, path: Path) -> None:
    """Writes the report, whole or not at all; ReportError for an unknown format or a place that cannot be written."""
    if form not in FORMATS:
        raise ReportError(f"--format {form}: no such format; choose one of {', '.join(FORMATS)}")
    write_whole(path, FORMATS[form](data))
