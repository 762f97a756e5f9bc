"""How the lives of findings and of posts are shown on a terminal: Chinese first, one line each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from audit.lastgood import last_good_sights
from audit.lives import Life
from audit.messages import Messages
from audit.store import Store
from audit.text import tidy

_ORDER = ("reopened", "new", "open", "suspected", "dismissed", "fixed")


def history_table(store: Store, agency: str, lives: Sequence[Life]) -> RenderableType:
    """All lives, open ones first; below them the columns that did not answer in the last run, with their last good sight."""
    zh = Messages("zh")
    table = Table(
        "编号 finding", "状态 state", "行 row", "首见 first", "末见 last", "连续夜 nights", "反复 times", "问题 what", box=None
    )
    for life in sorted(lives, key=lambda one: (_ORDER.index(one.state), one.finding.severity == "advice", one.row)):
        table.add_row(
            life.fingerprint,
            f"{zh.say(f'life.{life.state}')} {life.state}",
            str(life.row),
            str(life.first_seen),
            str(life.last_seen),
            str(life.nights),
            str(life.reopened),
            Text(tidy(life.finding.message)),
        )
    return Group(table, *(Text(line, style="yellow") for line in _unanswered(store, agency)))


def _unanswered(store: Store, agency: str) -> Iterator[str]:
    run = store.last_run(agency)
    if run is None:
        return
    for path, good in last_good_sights(store, run.id, store.judgements(run.id)).items():
        newest = f"，最新 {good.latest_post}" if good.latest_post else ""
        yield (
            f"“{' > '.join(path)}”本次未能访问；最近一次正常：{good.day}（第 {good.run} 次巡检，{good.posts} 条{newest}）{good.url}"
            f" · not reached; last seen well on {good.day}"
        )


def life_lines(store: Store, agency: str, life: Life) -> Iterator[str]:
    """The whole life of one finding, one line an event."""
    zh, en = Messages("zh"), Messages("en")
    yield f"{life.fingerprint}  第 {life.row} 行 row {life.row}  {tidy(life.finding.message)}"
    yield f"  {tidy(life.finding.message_en)}"
    yield f"  {zh.say(f'life.{life.state}')} {en.say(f'life.{life.state}')}；连续 {life.nights} 夜 nights；反复 {life.reopened} 次 times re-opened"
    yield f"  首见 first seen {life.first_seen}  {life.first_run}"
    for _, day, change in store.life_changes(agency):
        if change.life.fingerprint == life.fingerprint:
            why = f"：{tidy(change.life.dismissed)}" if change.kind == "dismissed" and change.life.dismissed else ""
            yield f"  {day}  {zh.say(f'change.{change.kind}')} {en.say(f'change.{change.kind}')}{why}  {change.life.last_run}"
    yield f"  末见 last seen {life.last_seen}  {life.last_run}"
    if life.finding.evidence:
        yield f"  证据 evidence: audit evidence show {life.fingerprint}  ({life.finding.url}, {life.finding.seen_at})"


def change_lines(store: Store, agencies: Iterable[str], since: dt.date, posts: bool) -> Iterator[str]:
    """What changed since a day, one line a change, tab-separated: day, agency, change, row, finding, message."""
    zh = Messages("zh")
    wanted = list(agencies)
    names = wanted or sorted({run.agency for run in store.runs(limit=100_000)})
    for agency, day, change in store.life_changes(since=since):
        if agency in names:
            life = change.life
            said = f"{zh.say(f'change.{change.kind}')} {change.kind}"
            yield f"{day}\t{agency}\t{said}\t{life.row}\t{life.fingerprint}\t{tidy(life.finding.message)}"
    for agency in names if posts else ():
        for event in store.post_events(agency, since):
            dates = " → ".join(str(one) for one in (event.old_date, event.new_date) if one)
            said = f"{zh.say(f'post_event.{event.kind}')} {event.kind}"
            yield f"{event.day}\t{agency}\t{said}\t{' > '.join(event.path)}\t{event.url}\t{tidy(event.title)} {dates}"
