"""What the terminal shows after a run: items by verdict, the worst gaps, where the reports are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from audit.messages import Lang, Messages
from audit.reports.data import ReportData, clean, item_name

WORST = 5

_COLORS = {
    "gap": "red",
    "unclear": "yellow",
    "manual": "magenta",
    "pass": "green",
    "exempt": "dim",
    "major": "red",
    "minor": "yellow",
}


def summary(data: ReportData, reports: Sequence[Path] = (), lang: Lang = "zh") -> RenderableType:
    """Something that a rich Console prints. Words of websites are `Text`: markup and control codes in them have no effect."""
    words = Messages(lang)
    title = words.say("terminal.title", agency=clean(data.agency_name), number=data.run.number, as_of=data.run.as_of)
    parts: list[RenderableType] = [Text(title, style="bold"), _verdicts(data, words)]
    if data.gaps:
        parts += [_worst(data, words, lang)]
        hidden = sum(len(gap.findings) for gap in data.gaps) - min(WORST, sum(len(gap.findings) for gap in data.gaps))
        if hidden:
            parts.append(Text(words.say("terminal.more", count=hidden), style="dim"))
    elif data.counts["unclear"] or data.counts["manual"]:
        parts.append(Text(words.say("report.no_gaps_but", count=data.counts["unclear"] + data.counts["manual"])))
    else:
        parts.append(Text(words.say("report.no_gaps")))
    where = "  ".join(map(str, reports)) or words.say("terminal.no_reports")
    parts.append(Text(f"{words.say('terminal.reports')}: {where}"))
    return Group(*parts)


def _verdicts(data: ReportData, words: Messages) -> Table:
    table = Table(words.say("terminal.verdict"), words.say("terminal.items"), "", box=None, padding=(0, 2, 0, 0))
    table.columns[1].justify = "right"
    for verdict, count in data.counts.items():
        table.add_row(
            Text(words.say(f"verdict.{verdict}"), style=_COLORS[verdict]),
            str(count),
            Text(words.say(f"verdict_means.{verdict}"), style="dim"),
        )
    if data.not_run:
        table.add_row(words.say("verdict.not_run"), str(data.not_run), "")
    return table


def _worst(data: ReportData, words: Messages, lang: Lang) -> Table:
    table = Table(title=words.say("terminal.worst"), title_justify="left", show_header=False, box=None, padding=(0, 2, 0, 0))
    worst = sorted(
        (
            (finding.severity != "major", position, gap, finding)
            for position, gap in enumerate(data.gaps)
            for finding in gap.findings
        ),
        key=lambda entry: entry[:2],
    )
    for _, _, gap, finding in worst[:WORST]:
        message = finding.message if lang == "zh" else finding.message_en or finding.message
        table.add_row(
            Text(words.say(f"severity.{finding.severity}"), style=_COLORS[finding.severity]),
            Text(f"{gap.judgement.row} {clean(item_name(gap.judgement))}"),
            Text(clean(message)),
        )
    return table
