"""Sends what stands in the outbox: claimed, sent, marked. The one place of the audit that reaches the network, through apprise."""

from __future__ import annotations

import datetime as dt
import logging
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from audit.alerts.channels import AlertError, Channel
from audit.alerts.wording import News, message
from audit.locks import Locked, hold
from audit.store import Store

Send = Callable[[str, str, str], bool]
"""(address, title, text) → whether the channel took it. It raises nothing."""


@dataclass(frozen=True)
class Sent:
    """What a sending did: `unsure` are alerts whose sender died before it knew; `faults` one line each, without addresses."""

    sent: int = 0
    waiting: int = 0
    unsure: int = 0
    faults: tuple[str, ...] = ()


def queue(store: Store, news: Iterable[News], channels: Iterable[Channel]) -> int:
    """Puts what a night brought into the outbox, once for each agency, night and channel; how many alerts are new."""
    channels, queued = tuple(channels), 0
    for one in news:
        for channel in channels:
            said = message(one, channel) if channel.wants(one.agency) else None
            if said is not None:
                queued += store.queue_alert(
                    agency=one.agency, night=one.night.isoformat(), channel=channel.name, title=said[0], body=said[1]
                )
    return queued


def send(
    store: Store, channels: Iterable[Channel], environment: Mapping[str, str] = os.environ, by: Send | None = None
) -> Sent:
    """Sends what waits in the outbox, each alert once; one that is refused waits for the next time. StoreError as the store says.

    Of alerts whose sender died in the middle nobody knows whether they went out: they are not sent again by themselves, stand as
    `unsure`, and `audit alerts send --again` sends them.
    """
    by = by or through_apprise
    by_name = {channel.name: channel for channel in channels}
    try:
        lock = hold(store.path, "alerts", "alerts are being sent already")
    except Locked as error:
        return Sent(faults=(str(error),))
    with lock:
        store.mark_abandoned()
        sent, tried, faults = 0, set[int](), []
        me = f"{os.getpid()} {dt.datetime.now(dt.UTC).isoformat(timespec='seconds')}"
        while alert := store.claim_alert(me, not_these=frozenset(tried)):
            tried.add(alert.id)
            channel = by_name.get(alert.channel)
            try:
                if channel is None:
                    raise AlertError(f"channel {alert.channel}: no longer in alerts.toml; put it back, or remove its alerts")
                taken = by(channel.address(environment), alert.title, alert.body)
                fault = (
                    "" if taken else f"channel {alert.channel}: the service did not take the message; check {channel.url_env}"
                )
            except AlertError as error:
                taken, fault = False, str(error)
            if taken:
                store.mark_sent(alert.id)
                sent += 1
            else:
                store.mark_refused(alert.id, fault)
                faults.append(fault)
    return Sent(sent, len(tried) - sent, len(store.alerts("unsure")), tuple(dict.fromkeys(faults)))


def through_apprise(address: str, title: str, text: str) -> bool:
    """Sends one message; False where it was not taken, for whatever reason: what apprise says may hold the address."""
    import apprise  # half a second that only a sender pays

    logging.getLogger("apprise").setLevel(logging.CRITICAL + 1)
    service = apprise.Apprise()
    if not service.add(address):
        return False
    try:
        return bool(service.notify(title=title, body=text, body_format=apprise.NotifyFormat.TEXT))
    except Exception:  # noqa: BLE001 - its words may hold the address; the caller says which channel failed
        return False
