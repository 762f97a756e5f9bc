"""A year of nights: columns renamed, posts added, faults injected, two void nights, a site rebuilt; each finding's life is as planted.

No crawl: every night hands the store what a crawl would have seen, and the real night does the rest (validity, quorum, lives,
posts, outbox). The plan below says for each item what is wrong on which days, counted from 0.
"""

from __future__ import annotations

import datetime as dt
import itertools
import random
from collections import Counter, defaultdict
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from audit.alerts.channels import Channel
from audit.alerts.sending import queue, send
from audit.catalog.model import Catalog, Item
from audit.config import Agency, DataFolder, Site
from audit.findings import ColumnJudgement, ElementJudgement, Finding, FreshnessJudgement, Judgement
from audit.nightrules import load
from audit.nights import nightly
from audit.observations import Ask, ColumnAbsent, ColumnSeen, Content, Fetched, Hop, Listing, Observation, Post, Unreached
from audit.store import Store
from audit.validity import Figures, figures_from, run_void

FIRST = dt.date(2026, 1, 1)
RULES = load()
ITEMS = 10
VOID = (150, 151)  # our own network failed: nothing answers
FAULTS = {row: frozenset(random.Random(row).sample(range(20, 360), 25)) for row in range(1, ITEMS + 1)}
"""Days on which an item's column times out; few columns a night, so that the night itself counts."""
REBUILT = range(200, 230)  # items 4 to 10 are not where they were
FAX = [range(10, 41), range(100, 121)]  # item 1 lacks an element, is mended, lacks it again
RENAMED = range(50, 365)  # item 2
DOUBTFUL_ONCE, DOUBTFUL = range(70, 71), range(80, 91)  # item 3, found with little confidence
NEW_DATE, BACK_DATED, GONE = 85, 95, range(110, 115)


def _path(row: int) -> tuple[str, ...]:
    return ("政务公开", f"栏目{row}")


CATALOG = Catalog(
    "目录",
    "县教育局",
    tuple(Item(row, level1="机构", level2=f"事项{row}", columns=(_path(row),)) for row in range(1, ITEMS + 1)),
)
FOLDER = DataFolder(
    Path(),
    MappingProxyType({"s": Site("s", "某县人民政府网", "http://x.example/")}),
    MappingProxyType({"edu": Agency("edu", "某县教育局", "s", "catalogs/edu.json")}),
)
CHANNEL = Channel(name="office", url_env="AUDIT_ALERT_OFFICE")


def _within(day: int, *spans: range) -> bool:
    return any(day in span for span in spans)


def _state(day: int, row: int) -> str:
    """What stands at an item's column on a day: well, missing, renamed, unreached."""
    if day in VOID or (day in FAULTS[row] and day not in REBUILT):
        return "unreached"
    if row >= 4 and day in REBUILT:
        return "missing"
    return "renamed" if row == 2 and day in RENAMED else "well"


def _judgement(run: str, day: int, row: int) -> Judgement:
    state, found = _state(day, row), list[Finding]()
    lacks = (row == 1 and _within(day, *FAX)) or (row == 3 and _within(day, DOUBTFUL_ONCE, DOUBTFUL))
    if state == "missing":
        found.append(Finding("column_missing", f"missing{row}", "major", f"未找到栏目{row}", "no column", column=_path(row)))
    if state == "renamed":
        found.append(Finding("column_renamed", f"renamed{row}", "advice", f"栏目{row}改名", "renamed", column=_path(row)))
    if state in ("well", "renamed") and lacks:
        found.append(
            Finding("element_missing", f"element{row}", "major", "未见“传真”", "no fax", element="传真", column=_path(row))
        )
    status = {"well": "found", "unreached": "unreachable"}.get(state, state)
    element = "not_checked" if state in ("missing", "unreached") else "missing" if lacks else "present"
    sure = 0.5 if row == 3 else 1.0
    column = ColumnJudgement(_path(row), status, "stated", "http://x.example/", sure, (), 2, None, 1, ())  # type: ignore[arg-type]
    elements = (ElementJudgement("传真", None, "label", element, 0.0),)  # type: ignore[arg-type]
    gap = any(one.severity != "advice" for one in found)
    verdict = "gap" if gap else "unclear" if state == "unreached" else "pass"
    return Judgement(
        run, "edu", row, str(row), "机构", f"事项{row}", (), verdict, (column,), elements, FreshnessJudgement("static"), tuple(found)  # type: ignore[arg-type]
    )  # fmt: skip


def _observation(day: int, row: int, at: str) -> Observation:
    state, path = _state(day, row), _path(row)
    hops = (Hop("政务公开", "政务公开", "http://x.example/", 100.0),)
    if state == "unreached":
        return Unreached(path, "stated", hops, 1, "http://x.example/", "timeout")
    if state == "missing":
        return ColumnAbsent(path, "stated", hops, 1, "http://x.example/")
    fetched = Fetched(f"http://x.example/{row}/", f"http://x.example/{row}/", 200, at, "0" * 64, 10)
    posts = _posts(day) if row == 10 else ()
    listing = Listing("posts" if posts else "none", posts, 1, True)
    return ColumnSeen(path, "stated", fetched.url, hops, 1.0, listing, (Content("landing", path[-1], fetched),))


def _posts(day: int) -> tuple[Post, ...]:
    """A new post every tenth day; post 3 gets a new date, one is back-dated, one is away for some days."""
    posts = {f"http://x.example/10/{number}.html": FIRST + dt.timedelta(10 * number) for number in range(day // 10 + 1)}
    if day >= NEW_DATE:
        posts["http://x.example/10/3.html"] = FIRST + dt.timedelta(NEW_DATE)
    if day >= BACK_DATED:
        posts["http://x.example/10/late.html"] = FIRST + dt.timedelta(5)
    if day in GONE:
        del posts["http://x.example/10/5.html"]
    return tuple(Post(f"通知{url}", url, date, "row") for url, date in sorted(posts.items()))


def _night(store: Store, day: int, told: list[str], sender: random.Random) -> None:
    on = FIRST + dt.timedelta(day)
    begun = dt.datetime.combine(on, dt.time(2, 15), dt.UTC)
    plan = nightly.Plan(FOLDER, RULES, store.path, ("edu",), on, 1)
    number, _ = nightly.begin(store, plan)
    asks = [Ask(_path(row)) for row in range(1, ITEMS + 1)]
    run = store.begin_run(agency="edu", site="s", catalog=CATALOG, as_of=on, asks=asks, started=begun, night=number)
    seen = [_observation(day, row, begun.isoformat()) for row in range(1, ITEMS + 1)]
    for ask, one in zip(asks, seen, strict=True):
        store.save_observation(run, ask, one)
    store.save_judgements(run, [_judgement(run, day, row) for row in range(1, ITEMS + 1)])
    lost = sum(one.kind == "unreached" for one in seen)
    figures = Figures(pages=ITEMS - lost, lost=lost, columns=ITEMS, seen=sum(one.kind == "seen" for one in seen))
    store.decide_validity(run, _void(store, run, figures), figures.as_json())
    store.finish_run(run, requests=ITEMS, finished=begun)
    void_reason = nightly.close(store, plan, number, plan.agencies)
    done = nightly.result(store, plan, number, (), void_reason)
    queue(store, nightly.news_of(store, done), [CHANNEL])
    queue(store, nightly.news_of(store, done), [CHANNEL])  # said twice, queued once

    def service(_: str, title: str, text: str) -> bool:
        if sender.random() < 0.2:
            return False  # the service is down tonight: the message waits
        told.append(f"{title}\n{text}")
        return True

    send(store, [CHANNEL], {"AUDIT_ALERT_OFFICE": "json://x"}, service)


def _void(store: Store, run: str, figures: Figures) -> str:
    """As `audit.recording.Recorder` decides."""
    last = store.last_valid_run("edu", run)
    since = [
        figures_from(one.figures)
        for one in store.runs("edu")
        if one.validity == "void" and (last is None or one.number > last.number)
    ]
    return run_void(figures, figures_from(last.figures) if last else None, RULES.floors, [one for one in since if one])


def _planted(row: int, spans: list[range], kind: str) -> list[tuple[str, int]]:
    """When a finding that stands on these days opens and closes, past the nights on which its column was not seen or that were void."""
    changes, standing = list[tuple[str, int]](), False
    for day in range(365):
        if day in VOID or day in _void_by_rebuild() or _state(day, row) == "unreached":
            continue
        stands = _within(day, *spans)
        # An item whose column is missing shows nothing of its other findings.
        if _state(day, row) == "missing" and kind != "missing":
            continue
        if stands and not standing:
            changes.append(("reopened" if changes else "opened", day))
        elif standing and not stands:
            changes.append(("fixed", day))
        standing = stands
    return changes


def _void_by_rebuild() -> frozenset[int]:
    """The first nights after the rebuild are void: the count of columns fell; the third in a row counts. The way back is no fall."""
    return frozenset(range(REBUILT.start, REBUILT.start + RULES.floors.columns_nights - 1))


def test_a_year_of_nights(tmp_path: Path) -> None:
    told: list[str] = []
    with Store.open(tmp_path / "audit.db") as store:
        sender = random.Random(7)
        for day in range(365):
            _night(store, day, told, sender)
        void = {(run.as_of - FIRST).days for run in store.runs("edu", limit=400) if run.validity == "void"}
        assert void == {*VOID, *_void_by_rebuild()}
        _lives_are_as_planted(store)
        _posts_are_as_planted(store)
        _each_change_was_told_once(store, told)
        assert store.faults(pages=False) == ()


def _lives_are_as_planted(store: Store) -> None:
    changes: Mapping[str, list[tuple[str, int]]] = defaultdict(list)
    for _, day, change in store.life_changes("edu"):
        changes[change.life.fingerprint].append((change.kind, (day - FIRST).days))
    planted = {
        "element1": _planted(1, FAX, "element"),
        "renamed2": _planted(2, [RENAMED], "renamed"),
        **{f"missing{row}": _planted(row, [REBUILT], "missing") for row in range(4, ITEMS + 1)},
    }
    doubtful = [day for day in DOUBTFUL if _state(day, 3) == "well"]
    well = next(day for day in range(DOUBTFUL.stop, 365) if _state(day, 3) == "well")
    second = next(day for before, day in itertools.pairwise(doubtful) if day == before + 1)
    planted["element3"] = [("opened", second), ("fixed", well)]
    assert dict(changes) == planted
    lives = store.lives("edu")
    assert lives["element1"].reopened == 1 and lives["element1"].first_seen == FIRST + dt.timedelta(10)
    assert lives["renamed2"].state == "open" and lives["renamed2"].last_seen == FIRST + dt.timedelta(364)
    unseen = max((day for day in FAULTS[2] if day < 365), default=-1)
    assert lives["renamed2"].nights == 364 - unseen


def _posts_are_as_planted(store: Store) -> None:
    events = Counter((event.kind, event.url.rsplit("/", 1)[-1]) for event in store.post_events("edu"))
    assert events == {("redated", "3.html"): 1, ("backdated", "late.html"): 1, ("gone", "5.html"): 1, ("back", "5.html"): 1}
    [redated] = [event for event in store.post_events("edu") if event.kind == "redated"]
    assert (redated.old_date, redated.new_date) == (FIRST + dt.timedelta(30), FIRST + dt.timedelta(NEW_DATE))


def _each_change_was_told_once(store: Store, told: list[str]) -> None:
    assert len(told) == len(set(told)), "an alert was sent twice"
    waiting = [alert for alert in store.alerts() if alert.state != "sent"]
    said = Counter(
        line for text in [*told, *(alert.body for alert in waiting)] for line in text.splitlines() if line.startswith("[")
    )
    wanted = Counter[str]()
    words = {"opened": "新增问题", "reopened": "问题反复", "fixed": "已整改"}
    for _, _, change in store.life_changes("edu"):
        if change.life.finding.severity != "advice":
            wanted[f"[{words[change.kind]}] {change.life.row}. {change.life.finding.message}"] += 1
    assert said == wanted
    quiet = 365 - len({day for _, day, change in store.life_changes("edu") if change.life.finding.severity != "advice"})
    # What is told of beside changes: the first void night of each failure.
    assert len(told) + len(waiting) == 365 - quiet + 2
