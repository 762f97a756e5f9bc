"""What all commands of `audit` share: options, the open store, one-line errors, the run that is meant."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from audit.catalog.model import CatalogError
from audit.config import ConfigError, DataFolder, load
from audit.locks import Locked, LockError
from audit.nightrules import NightRules, NightRulesError
from audit.nightrules import load as load_nightrules
from audit.reports import ReportData, ReportError
from audit.reports.data import BEIJING
from audit.runs import DEFAULT_DATA, PreparationError, assignment
from audit.store import Run, Store, StoreError
from audit.validity import void_note

DataOption = Annotated[
    Path | None, typer.Option("--data", help="The data folder; catalog_data beside the program where left out.")
]
DbOption = Annotated[Path, typer.Option("--db", help="The database.")]
FAULTS = (StoreError, PreparationError, ReportError, ConfigError, CatalogError, NightRulesError, Locked, LockError)
"""What is said in one line and ends a command with exit code 1 (or the error's own)."""


def fail(message: str, code: int = 1) -> NoReturn:
    """Says what is wrong, in one line, and ends the command."""
    print(f"error: {' '.join(message.split())}", file=sys.stderr)  # noqa: T201 - the command's one line to its user
    raise typer.Exit(code)


@contextmanager
def one_line_errors() -> Iterator[None]:
    """Faults of files and databases become one line and an exit code."""
    try:
        yield
    except FAULTS as error:
        fail(str(error), getattr(error, "exit_code", 1))


@contextmanager
def open_store(path: Path) -> Iterator[Store]:
    """The database, which must be there; faults become one line and an exit code."""
    if not path.exists():
        fail(f"{path}: no such database; crawl first with `scrapy crawl agency -a agency=ID`, or name another with --db")
    with one_line_errors(), Store.open(path) as store:
        yield store


def chosen_run(store: Store, agency: str | None, which: str | None) -> Run:
    """The run that is named, else the agency's last finished one; ends the command where there is none."""
    if which is not None:
        run = store.run(which)
        if agency is not None and run.agency != agency:
            fail(f"run {which} is one of {run.agency}, not of {agency}; `audit runs` lists them", 2)
        if run.state != "finished":
            fail(
                f"run {run.number} is {run.state}{f' ({run.note})' if run.note else ''}; it has no judgements, name a finished one"
            )
        return run
    assert agency is not None
    run_or_none = store.last_run(agency)
    if run_or_none is None:
        fail(f"{store.path}: no finished run of {agency}; crawl first with `scrapy crawl agency -a agency={agency}`")
    return run_or_none


def report_data(store: Store, run: Run, data: Path | None) -> ReportData:
    """All that a report of a run is made from; of a void run the first of its notes says so."""
    task = assignment(run.agency, data, run.as_of)
    previous = store.previous_run(run.agency, run.id)
    return ReportData(
        agency_name=task.agency.name,
        site_name=task.site.name,
        site_url=task.site.url,
        run=run,
        catalog=store.catalog(run.id),
        judgements=tuple(store.judgements(run.id)),
        policy_notes=(*void_note(run.void_reason), *task.policy.notes()),
        previous=tuple(store.judgements(previous.id)) if previous else None,
        first_seen={mark: span.first_seen.astimezone(BEIJING).date() for mark, span in store.finding_spans(run.agency).items()},
    )


def configured(data: Path | None) -> tuple[DataFolder, NightRules]:
    """The data folder and its rules of nights; raises ConfigError or NightRulesError."""
    folder = data or DEFAULT_DATA
    return load(folder), load_nightrules(folder / "standards")
