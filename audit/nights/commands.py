"""The commands `audit nightly`, `history`, `changes` and `dismiss`."""

from __future__ import annotations

import datetime as dt
import signal
import sys
import threading
from pathlib import Path
from types import FrameType
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from audit.alerts.commands import channels_of, sending_line
from audit.alerts.sending import queue, send
from audit.command import DataOption, DbOption, configured, fail, one_line_errors, open_store, report_data
from audit.config import DataFolder
from audit.locks import hold
from audit.messages import Messages
from audit.nights import nightly as night
from audit.nights.display import Display
from audit.nights.history import change_lines, history_table, life_lines
from audit.reports import FORMATS, ReportError, write_report
from audit.runs import DEFAULT_DATA, PreparationError
from audit.store import Store

_PACKAGED_SAMPLE = "http://127.0.0.1:8642/"


def register(app: typer.Typer) -> None:
    """Adds the commands to the program."""
    for command in (nightly, history, changes, dismiss):
        app.command()(command)


def day(text: str | None) -> dt.date:
    """A day that was written on the command line, today where none was; ends the command where it is none."""
    if text is None:
        return dt.date.today()
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        fail(f"{text}: not a day; write YYYY-MM-DD", 2)


def nightly(
    agencies: Annotated[list[str] | None, typer.Argument(help="The agencies; all of sites.toml where left out.")] = None,
    jobs: Annotated[int | None, typer.Option("--jobs", min=1, help="Sites at once; limits.jobs of nights.toml else.")] = None,
    fail_on: Annotated[str | None, typer.Option("--fail-on", help="`gap`: exit 3 where gaps are open.")] = None,
    date: Annotated[str | None, typer.Option("--date", help="The night's day, YYYY-MM-DD; today where left out.")] = None,
    reports: Annotated[Path, typer.Option("--reports", help="The folder of the reports.")] = Path("reports"),
    form: Annotated[list[str] | None, typer.Option("--format", help="html and xlsx where left out; may be repeated.")] = None,
    settings: Annotated[list[str] | None, typer.Option("-s", help="NAME=VALUE: a setting of the crawls.")] = None,
    data: DataOption = None,
    db: DbOption = Path("audit.db"),
) -> None:
    """Audits all agencies (or those named), then writes reports and alerts what changed: for cron or systemd."""
    if fail_on not in (None, "gap"):
        fail(f"--fail-on {fail_on}: no such condition; write --fail-on gap", 2)
    forms = form or ["html", "xlsx"]
    for one in forms:
        if one not in FORMATS:
            fail(f"--format {one}: no such format; choose of {', '.join(FORMATS)}", 2)
    with one_line_errors():
        plan = _plan(agencies or [], jobs, day(date), settings or [], data, db)
        channels = channels_of(data)
        with hold(db, "nightly", "a nightly run is at work already"), Store.open(db) as store:
            done = _night(store, plan)
            if not done.stopped:
                _write_reports(store, done, reports, forms, data)
                queue(store, night.news_of(store, done), channels)
                sent = send(store, channels)
                _print(done)
                if channels or sent.waiting:
                    typer.echo(sending_line(sent))
                for fault in sent.faults:
                    typer.echo(f"error: {fault}", err=True)
    if done.stopped:
        left = sum(one.run is None for one in done.agencies)
        fail(
            f"night {done.number} was stopped, {left} of {len(plan.agencies)} agencies are left; the same command goes on with it"
        )
    if code := night.exit_code(done, fail_on == "gap"):
        raise typer.Exit(code)


def _plan(named: list[str], jobs: int | None, on: dt.date, settings: list[str], data: Path | None, db: Path) -> night.Plan:
    folder, rules = configured(data)
    unknown = [one for one in named if one not in folder.agencies]
    if unknown:
        known = ", ".join(sorted(folder.agencies)) or "none"
        raise PreparationError(f"{folder.path / 'sites.toml'}: no agency {unknown[0]!r}; known: {known}", 2)
    agencies = list(dict.fromkeys(named)) or [one for one in folder.agencies if not _is_packaged_sample(folder, one)]
    if not agencies:
        raise PreparationError(f"{folder.path / 'sites.toml'}: no agency; import a catalog with `audit catalog import`")
    for setting in settings:
        if "=" not in setting:
            raise PreparationError(f"-s {setting}: write NAME=VALUE", 2)
    return night.Plan(folder, rules, db.resolve(), tuple(agencies), on, jobs or rules.limits.jobs, tuple(settings))


def _is_packaged_sample(folder: DataFolder, agency: str) -> bool:
    """The bundled sample website, which `make audit` serves: it is at home in the packaged data folder and nobody's duty."""
    return folder.path == DEFAULT_DATA and folder.site_of(agency).url == _PACKAGED_SAMPLE


def _night(store: Store, plan: night.Plan) -> night.NightResult:
    number, finished = night.begin(store, plan)
    stop = threading.Event()

    def stopped(_: int, __: FrameType | None) -> None:
        stop.set()

    before = {one: signal.signal(one, stopped) for one in (signal.SIGTERM, signal.SIGINT)}
    try:
        with Display(len(plan.agencies) - len(finished)) as display:
            outcomes = night.crawl_all(plan, number, finished, stop, display.update)
    finally:
        for which, handler in before.items():
            signal.signal(which, handler)
    if any(one.ended == "stopped" for one in outcomes):
        return night.result(store, plan, number, outcomes, stopped=True)
    void_reason = night.close(store, plan, number, plan.agencies)
    return night.result(store, plan, number, outcomes, void_reason)


def _write_reports(store: Store, done: night.NightResult, folder: Path, forms: list[str], data: Path | None) -> None:
    """The reports of every valid run; one that cannot be written costs only itself."""
    folder.mkdir(parents=True, exist_ok=True)
    for one in done.agencies:
        if one.counts and one.run is not None:
            for form in forms:
                try:
                    write_report(report_data(store, one.run, data), form, folder / f"{one.agency}.{form}")
                except ReportError as error:
                    print(f"error: {error}", file=sys.stderr)  # noqa: T201


def _print(done: night.NightResult) -> None:
    """The one summary of the night."""
    words = Messages("zh")
    table = Table("单位 agency", "结果 result", "用时 s", "变化 changes", "未整改 open", box=None, padding=(0, 2, 0, 0))
    for one in done.agencies:
        kinds = [change.kind for change in one.changes if change.life.finding.severity != "advice"]
        changed = "，".join(f"{words.say(f'change.{kind}')} {kinds.count(kind)}" for kind in dict.fromkeys(kinds))
        verdicts = " ".join(f"{words.say(f'verdict.{verdict}')} {count}" for verdict, count in one.verdicts.items())
        said = verdicts if one.counts else one.said
        seconds = f"{one.outcome.seconds:.0f}" if one.outcome else ""
        table.add_row(Text(one.agency), Text(said), seconds, changed or "—", str(one.open_now))
    valid = sum(one.counts for one in done.agencies)
    console = Console(width=None if sys.stdout.isatty() else 200, highlight=False)
    console.print(table)
    console.print(
        Text(
            f"第 {done.number} 夜 {done.plan.day}：{len(done.agencies)} 个单位，有效 {valid} 个"
            f" · night {done.number}: {valid} of {len(done.agencies)} agencies valid"
        )
    )
    if done.void_reason:
        console.print(Text(done.void_reason, style="red"))


def history(
    agency: Annotated[str, typer.Argument(help="The agency's id in sites.toml.")],
    fingerprint: Annotated[str | None, typer.Option("--fingerprint", help="The whole life of one finding.")] = None,
    state: Annotated[str | None, typer.Option("--state", help="Only these: open, fixed, dismissed, suspected.")] = None,
    data: DataOption = None,
    db: DbOption = Path("audit.db"),
) -> None:
    """Since when each finding of an agency is known, and what became of it."""
    if state not in (None, "open", "fixed", "dismissed", "suspected"):
        fail(f"--state {state}: no such state; write open, fixed, dismissed or suspected", 2)
    with open_store(db) as store:
        lives = store.lives(agency)
        if not lives and not store.runs(agency, limit=1):
            fail(f"{db}: no run of {agency}; crawl first with `scrapy crawl agency -a agency={agency}`")
        if fingerprint is None:
            chosen = [life for life in lives.values() if state in (None, life.state) or (state == "open" and life.is_open)]
            Console(width=None if sys.stdout.isatty() else 200, highlight=False).print(history_table(store, agency, chosen))
            return
        found = [life for mark, life in lives.items() if mark.startswith(fingerprint)]
        if len(found) != 1:
            fail(f"{agency} has {len(found)} findings {fingerprint}; `audit history {agency}` lists them", 2)
        for line in life_lines(store, agency, found[0]):
            typer.echo(line)


def changes(
    agencies: Annotated[list[str] | None, typer.Argument(help="The agencies; all where left out.")] = None,
    since: Annotated[str | None, typer.Option("--since", help="YYYY-MM-DD; the last seven days where left out.")] = None,
    posts: Annotated[bool, typer.Option("--posts", help="Also what happened to posts.")] = False,
    data: DataOption = None,
    db: DbOption = Path("audit.db"),
) -> None:
    """What changed since a day: new, re-opened and fixed findings."""
    first = day(since) if since else dt.date.today() - dt.timedelta(days=7)
    with open_store(db) as store:
        for line in change_lines(store, agencies or [], first, posts):
            typer.echo(line)


def dismiss(
    agency: Annotated[str, typer.Argument(help="The agency's id in sites.toml.")],
    fingerprint: Annotated[str, typer.Argument(help="The finding, as `audit history` prints it.")],
    reason: Annotated[str, typer.Option("--reason", help='Why it is none, and who says so; "" takes it back.')],
    data: DataOption = None,
    db: DbOption = Path("audit.db"),
) -> None:
    """Says that a finding is none: it is no longer counted as open while it stands."""
    with open_store(db) as store:
        life = store.dismiss(agency, fingerprint, reason.strip(), dt.date.today())
    typer.echo(f"{agency} {fingerprint}: {life.state}{f' ({life.dismissed})' if life.dismissed else ''}", err=True)
