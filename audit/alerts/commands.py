"""The commands `audit alerts test`, `send` and `list`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from audit.alerts.channels import AlertError, Channel, load
from audit.alerts.sending import Sent, send, through_apprise
from audit.command import DataOption, DbOption, fail, open_store
from audit.messages import Messages
from audit.runs import DEFAULT_DATA

app = typer.Typer(help="Alerts: what waits, what was sent; a test message.", no_args_is_help=True)


def channels_of(data: Path | None) -> tuple[Channel, ...]:
    """The channels of the data folder; ends the command where its alerts.toml cannot be used."""
    try:
        return load(data or DEFAULT_DATA)
    except AlertError as error:
        fail(str(error))


@app.command()
def test(
    channel: Annotated[str | None, typer.Argument(help="Only this channel; all where left out.")] = None,
    data: DataOption = None,
    db: DbOption = Path("audit.db"),
) -> None:
    """Sends a test message through each channel of alerts.toml; exit 1 where one does not take it."""
    channels = [one for one in channels_of(data) if channel in (None, one.name)]
    if not channels:
        fail(f"{(data or DEFAULT_DATA) / 'alerts.toml'}: no channel{f' {channel}' if channel else ''}; add [channels.NAME]", 2)
    refused = False
    for one in channels:
        words = Messages(one.language)
        try:
            taken = through_apprise(
                one.address(os.environ), words.say("alert.test_title"), words.say("alert.test_body", channel=one.name)
            )
            said = "taken" if taken else f"not taken; check the address in {one.url_env} and the network"
        except AlertError as error:
            taken, said = False, str(error)
        refused |= not taken
        typer.echo(f"{one.name}: {said}", err=not taken)
    if refused:
        raise typer.Exit(1)


@app.command("send")
def send_(
    again: Annotated[
        bool, typer.Option("--again", help="Also alerts whose sender died in the middle: they may go out twice.")
    ] = False,
    data: DataOption = None,
    db: DbOption = Path("audit.db"),
) -> None:
    """Sends what waits in the outbox; a nightly run does so by itself."""
    with open_store(db) as store:
        if again:
            for alert in store.alerts("unsure"):
                store.requeue_alert(alert.id)
        done = send(store, channels_of(data))
    typer.echo(sending_line(done))
    if done.faults:
        fail("; ".join(done.faults))


@app.command("list")
def list_(data: DataOption = None, db: DbOption = Path("audit.db")) -> None:
    """Lists the newest alerts with their state."""
    with open_store(db) as store:
        for alert in store.alerts():
            typer.echo(
                f"{alert.id}\t{alert.state}\t{alert.night}\t{alert.agency}\t{alert.channel}\t{alert.title}\t{alert.error}"
            )


def sending_line(done: Sent) -> str:
    """What a sending did, in one line."""
    unsure = f", {done.unsure} of unknown fate (`audit alerts send --again`)" if done.unsure else ""
    return f"alerts: {done.sent} sent, {done.waiting} waiting{unsure}"
