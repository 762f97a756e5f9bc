"""What an alert says: only what changed, worst first, short enough for a chat."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from audit.alerts.channels import Channel
from audit.lives import Change
from audit.messages import Messages
from audit.text import tidy

MOST = 20
"""Findings that a message names; the rest stands in the report."""
_ORDER = {"opened": 0, "reopened": 1, "fixed": 2}


@dataclass(frozen=True)
class News:
    """What a night brought for one agency: its changes, how many findings are open now, why it failed or is void ("" else)."""

    agency: str
    name: str
    night: dt.date
    changes: tuple[Change, ...] = ()
    open_now: int = 0
    void: str = ""
    failed: str = ""
    trouble_is_new: bool = False
    """Whether the night before was without it: what fails night after night is told of once."""


def message(news: News, channel: Channel) -> tuple[str, str] | None:
    """Title and text for a channel; None where it is to be quiet."""
    words = Messages(channel.language)
    told = [one for one in news.changes if one.kind in _ORDER and one.life.finding.severity in channel.severities]
    if channel.quiet and not told and not news.trouble_is_new:
        return None
    title = words.say("alert.title", agency=tidy(news.name), night=news.night.isoformat())
    if news.failed:
        return title, words.say("alert.failed", reason=tidy(news.failed))
    if news.void:
        zh, _, en = news.void.partition(" / ")
        return title, words.say("alert.void", reason=zh if channel.language == "zh" else en or zh)
    lines = [", ".join(_counts(told, words)) or words.say("alert.none"), words.say("alert.open_now", count=news.open_now)]
    told.sort(key=lambda one: (_ORDER[one.kind], one.life.finding.severity != "major", one.life.row))
    lines += [_line(one, channel, words) for one in told[:MOST]]
    if len(told) > MOST:
        lines.append(words.say("alert.more", count=len(told) - MOST))
    return title, "\n".join(lines)


def _counts(told: Iterable[Change], words: Messages) -> list[str]:
    kinds = [one.kind for one in told]
    return [words.say(f"alert.{kind}", count=kinds.count(kind)) for kind in ("opened", "reopened", "fixed") if kind in kinds]


def _line(change: Change, channel: Channel, words: Messages) -> str:
    finding = change.life.finding
    said = finding.message if channel.language == "zh" else finding.message_en or finding.message
    return f"[{words.say(f'change.{change.kind}')}] {change.life.row}. {tidy(said)}{f' {finding.url}' if finding.url else ''}"
