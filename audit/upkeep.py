"""The commands `audit db check`, `vacuum`, `prune` and `backup`."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from audit.command import DataOption, DbOption, configured, fail, open_store

app = typer.Typer(help="Upkeep of the database and of the pages beside it.", no_args_is_help=True)


@app.command()
def check(
    quick: Annotated[bool, typer.Option("--quick", help="The database only, not every kept page.")] = False,
    data: DataOption = None,
    db: DbOption = Path("audit.db"),
) -> None:
    """Looks for damage: the database's own check, and every kept page against its hash; exit 1 where there is any."""
    with open_store(db) as store:
        faults, sizes = store.faults(pages=not quick), store.sizes()
    for fault in faults[:50]:
        typer.echo(fault)
    if faults:
        fail(f"{db}: {len(faults)} faults; restore what is damaged from a backup (`audit db backup` makes one)")
    typer.echo(f"{db}: sound; {_mb(sizes['database'])}, {sizes['files']} pages in {_mb(sizes['pages'])}")


@app.command()
def vacuum(data: DataOption = None, db: DbOption = Path("audit.db")) -> None:
    """Makes the file as small as what it holds; best while nothing runs."""
    with open_store(db) as store:
        before, after = store.vacuum()
    typer.echo(f"{db}: {_mb(before)} before, {_mb(after)} now")


@app.command()
def prune(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would go.")] = False,
    data: DataOption = None,
    db: DbOption = Path("audit.db"),
) -> None:
    """Removes what is older than nights.toml keeps it; what a finding points to and the last valid run stay."""
    with open_store(db) as store:
        keep, today = configured(data)[1].retention, dt.date.today()
        gone = store.prune(
            runs_before=today - dt.timedelta(days=keep.runs_days),
            pages_before=today - dt.timedelta(days=keep.pages_days),
            dry=dry_run,
        )
    would = "would remove" if dry_run else "removed"
    typer.echo(f"{db}: {would} {gone.runs} runs, {gone.pages} page records, {gone.files} page files ({_mb(gone.size)})")


@app.command()
def backup(
    output: Annotated[Path, typer.Option("-o", "--output", help="The copy; its pages go into OUTPUT.pages.")],
    data: DataOption = None,
    db: DbOption = Path("audit.db"),
) -> None:
    """Copies database and pages as they are at one moment; a crawl may go on meanwhile."""
    with open_store(db) as store:
        copied = store.backup(output)
    typer.echo(f"{output}: written; {copied} pages copied anew")


def _mb(size: int) -> str:
    return f"{size / 1024 / 1024:.1f} MB"
