"""The `audit` command: catalogs, judging again, reports. The crawl itself is `scrapy crawl agency`."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from audit.alerts.commands import app as alerts_app
from audit.asks import paths_of
from audit.catalog.commands import app as catalog_app
from audit.catalog.model import CatalogError
from audit.command import DataOption, DbOption
from audit.command import chosen_run as _run
from audit.command import fail as _fail
from audit.command import open_store as _store
from audit.config import ConfigError, DataFolder, add_pin, load
from audit.doctor import doctor
from audit.evidence.commands import app as evidence_app
from audit.messages import Lang
from audit.nights import commands as night_commands
from audit.reports import FORMATS, summary, write_report
from audit.reports.differences import differences
from audit.reports.gathering import overview_of, report_data
from audit.reports.overview_files import OVERVIEW_FORMATS, write_overview
from audit.reports.walks import column_table, walk_text
from audit.runs import DEFAULT_DATA, assignment, judge_again, judge_under
from audit.sitewide import lines as sitewide_lines
from audit.upkeep import app as upkeep_app
from audit.web import commands as web_commands

app = typer.Typer(
    help="Audits government websites against the openness catalogs that their agencies published.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(catalog_app, name="catalog")
app.add_typer(alerts_app, name="alerts")
app.add_typer(evidence_app, name="evidence")
app.add_typer(upkeep_app, name="db")
app.command()(doctor)
night_commands.register(app)
web_commands.register(app)


def _run_named(run: str | None) -> str | None:
    if run and (len(run) > 40 or (run.isdecimal() and len(run) > 15)):
        raise typer.BadParameter("no run has such a number; `audit runs` lists them")
    return run


RunOption = Annotated[
    str | None,
    typer.Option("--run", callback=_run_named, help="The number or id of a run; the agency's last one where left out."),
]


def main() -> None:
    """The entry point of the console script."""
    app()


@app.command()
def judge(
    run: RunOption = None,
    agency: Annotated[
        str | None, typer.Option("--agency", help="The agency whose last run is judged; the last run of all where left out.")
    ] = None,
    policy: Annotated[
        Path | None,
        typer.Option("--policy", help="A file like standards/*.toml: shows what its numbers would change, and stores nothing."),
    ] = None,
    data: DataOption = None,
    db: DbOption = Path("audit.db"),
) -> None:
    """Judges a stored run again with today's lexicon and rules, without any request."""
    with _store(db) as store:
        if run is None and agency is None:
            finished = [one for one in store.runs() if one.state == "finished"]
            if not finished:
                _fail(f"{db}: no finished run; crawl first with `scrapy crawl agency -a agency=ID`")
            run = finished[0].id
        chosen = _run(store, agency, run)
        if policy is not None:
            if not policy.is_file():
                _fail(f"{policy}: no such file; write a file like catalog_data/standards/*.toml with the numbers to try", 2)
            lines = list(differences(*judge_under(store, chosen.id, data, policy)))
            print("\n".join(lines) or "no judgement would change")
            return
        task, judgements = judge_again(store, chosen.id, data)
        Console().print(summary(report_data(store, store.run(chosen.id), data)))
        print(f"{task.agency_id}: run {chosen.number} judged again: {len(judgements)} items", file=sys.stderr)


@app.command()
def report(
    agency: Annotated[str | None, typer.Argument(help="The agency's id in sites.toml; left out with --all.")] = None,
    form: Annotated[
        str, typer.Option("--format", help=f"{' | '.join(FORMATS)}; with --all {' | '.join(OVERVIEW_FORMATS)}")
    ] = "html",
    output: Annotated[Path | None, typer.Option("-o", "--output", help="The file; reports/ID.FORMAT where left out.")] = None,
    run: RunOption = None,
    overview: Annotated[
        bool, typer.Option("--all", help="The overview over all agencies: ranking, commonest problems.")
    ] = False,
    lang: Annotated[str, typer.Option("--lang", help="zh | en")] = "zh",
    pages_url: Annotated[
        str, typer.Option("--pages-url", help="Where the review pages answer; stored evidence is linked there.")
    ] = "http://127.0.0.1:8750",
    fail_on: Annotated[str | None, typer.Option("--fail-on", help="`gap`: exit 3 where gaps are open.")] = None,
    data: DataOption = None,
    db: DbOption = Path("audit.db"),
) -> None:
    """Writes the gap report of an agency's last run, or (--all) the overview over all agencies."""
    formats = OVERVIEW_FORMATS if overview else FORMATS
    if fail_on not in (None, "gap"):
        _fail(f"--fail-on {fail_on}: no such condition; write --fail-on gap", 2)
    if form not in formats:
        _fail(f"--format {form}: no such format; choose one of {', '.join(formats)}", 2)
    if lang not in ("zh", "en"):
        _fail(f"--lang {lang}: no such language; choose zh or en", 2)
    if overview == (agency is not None):
        _fail("name one agency, or write --all and none", 2)
    path = output or Path("reports") / f"{agency or 'all'}.{form}"
    if output is None:
        path.parent.mkdir(exist_ok=True)
    tongue: Lang = "en" if lang == "en" else "zh"
    with _store(db) as store:
        if agency is None:
            everyone = overview_of(store, _config(data), dt.datetime.now(dt.UTC))
            write_overview(everyone, form, path, tongue)
            gaps = everyone.totals["gap"]
        else:
            chosen = _run(store, agency, run)
            if chosen.void_reason:
                print(f"run {chosen.number} is void: {chosen.void_reason}", file=sys.stderr)
            facts = report_data(store, chosen, data, pages_url.rstrip("/") or None)
            write_report(facts, form, path, tongue)
            gaps = facts.counts["gap"]
    print(f"{path}", file=sys.stderr)
    if fail_on and gaps:
        raise typer.Exit(3)


def _config(data: Path | None) -> DataFolder:
    try:
        return load(data or DEFAULT_DATA)
    except ConfigError as error:
        _fail(str(error))


@app.command()
def show(
    agency: Annotated[str, typer.Argument(help="The agency's id in sites.toml.")],
    run: RunOption = None,
    reports: Annotated[
        list[Path] | None, typer.Option("--report", help="A report to name below the table; may be repeated.")
    ] = None,
    data: DataOption = None,
    db: DbOption = Path("audit.db"),
) -> None:
    """Prints a run at a glance: items by verdict, the five worst gaps, where the reports are."""
    with _store(db) as store:
        chosen = _run(store, agency, run)
        facts = report_data(store, chosen, data)
        Console().print(summary(facts, reports or ()))
        for line in sitewide_lines(facts.judgements, assignment(agency, data, chosen.as_of).policy):
            print(line)


@app.command()
def columns(
    agency: Annotated[str, typer.Argument(help="The agency's id in sites.toml.")],
    explain: Annotated[int | None, typer.Option("--explain", help="Print the walk of this row hop by hop.")] = None,
    run: RunOption = None,
    data: DataOption = None,
    db: DbOption = Path("audit.db"),
) -> None:
    """Lists how each column was found, or (--explain ROW) one row's walk with what was rejected."""
    with _store(db) as store:
        judgements = store.judgements(_run(store, agency, run).id)
        if explain is None:
            Console().print(column_table(judgements))
            return
        judgement = next((one for one in judgements if one.row == explain), None)
        if judgement is None:
            _fail(f"the run has no row {explain}; it has {', '.join(str(one.row) for one in judgements[:40])}", 2)
        Console().print(walk_text(judgement))


@app.command()
def pin(
    agency: Annotated[str, typer.Argument(help="The agency's id in sites.toml.")],
    row: Annotated[int, typer.Argument(help="The row of its catalog.")],
    url: Annotated[str, typer.Argument(help="Where the row's column really is.")],
    column: Annotated[int, typer.Option("--column", help="Which of the row's columns, from 1.")] = 1,
    data: DataOption = None,
) -> None:
    """Pins a row's column to an address: it is used as given, and the judgement says so."""
    folder = data or DEFAULT_DATA
    try:
        catalog = load(folder).catalog(agency)
        item = next((one for one in catalog.items if one.row == row), None)
        paths = paths_of(item) if item else ()
        if not 1 <= column <= len(paths):
            _fail(f"row {row} of {agency} has {len(paths)} columns; name a row of the catalog and one of its columns", 2)
        add_pin(folder, agency, "/".join(paths[column - 1]), url)
    except (ConfigError, CatalogError) as error:
        _fail(str(error))
    print(f"{folder / 'sites.toml'}: {'/'.join(paths[column - 1])} → {url}", file=sys.stderr)


@app.command()
def runs(
    agency: Annotated[str | None, typer.Argument(help="Only runs of this agency.")] = None, db: DbOption = Path("audit.db")
) -> None:
    """Lists the latest runs, newest first."""
    with _store(db) as store:
        for run in store.runs(agency):
            state = "void" if run.validity == "void" else run.state
            print(
                f"{run.number}\t{run.id}\t{run.agency}\t{state}\tas of {run.as_of}\t{run.requests} requests\t{run.note or run.void_reason}"
            )


if __name__ == "__main__":
    main()
