"""How columns were found, for the terminal: a table of all, or one row's walk hop by hop."""

from __future__ import annotations

from collections.abc import Iterable

from rich.table import Table
from rich.text import Text

from audit.findings import ColumnJudgement, Judgement
from audit.messages import Messages
from audit.reports.data import clean
from audit.reports.ledger import path_text


def column_table(judgements: Iterable[Judgement]) -> Table:
    """One line a column: row, what was wanted, how it was found, what the site calls it, where."""
    words = Messages("zh")
    table = Table("行", "网站公开栏目", "判定", "可信度", "网站上的名称", header_style="bold")
    table.add_column("网址", overflow="fold")  # an address that is cut opens nothing
    for judgement in judgements:
        for column in judgement.columns:
            status = words.word("column_status", column.status)
            table.add_row(
                str(judgement.row), clean(path_text(column.path)), status, f"{column.confidence:.2f}",
                clean(path_text(column.matched)), clean(column.url or ""))  # fmt: skip
    return table


def walk_text(judgement: Judgement) -> Text:
    """A row's walk: each hop with what answered, how well, what confirmed it, and what was rejected and why."""
    text = Text()
    for column in judgement.columns:
        _column(text, column, Messages("zh"))
    return text


def _column(text: Text, column: ColumnJudgement, words: Messages) -> None:
    text.append(f"{clean(path_text(column.path))}  ", style="bold")
    text.append(f"{words.word('column_status', column.status)} {column.confidence:.2f}\n")
    for hop in column.trace:
        relation = words.word("relation", hop.relation) if hop.relation else words.word("hop", hop.level)
        confirmed = "、".join(words.word("confirm", one) for one in hop.confirmed_by)
        text.append(f"  {clean(hop.segment or '—')} → {clean(hop.text or '—')}  {relation} {hop.score:g}  {confirmed}\n")
        if hop.url:
            text.append(f"    {clean(hop.url)}\n", style="cyan")
        for other in hop.rejected:
            why = words.word("rejected", other.why, "cause")
            text.append(f"    × {clean(other.text)}  {why}  {clean(other.url)}\n", style="dim")
    if column.reason:
        text.append(f"  {words.word('cause', column.reason)}\n", style="yellow")
