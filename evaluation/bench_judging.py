"""Judging and thrift, part of `make bench`: elements against segments, a stored run judged again, pages fetched against pages needed."""

from __future__ import annotations

import datetime as dt
import random
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from audit.asks import asks
from audit.catalog.model import Catalog, Leaf
from audit.checks import documents, labels
from audit.checks.label_names import Scope
from audit.elements import Answer, Evidence
from audit.findings import Judgement
from audit.judge import judge
from audit.observations import ColumnAbsent, ColumnPath, ColumnSeen, Observation
from audit.store import Page, Store
from crawler.addresses import page_key
from tests.audit.judge.building import NAMES, PATH, POLICY, TODAY, catalog, content, item, listing, seen

ELEMENTS, SEGMENTS, ITEMS, POSTS, COLUMNS = 200, 2000, 200, 3000, 60
_PIECES = [
    "造林",
    "护林",
    "森林",
    "防火",
    "林地",
    "种苗",
    "古树",
    "湿地",
    "年度",
    "工作",
    "计划",
    "方案",
    "公告",
    "结果",
    "抽查",
    "采购",
    "合同",
    "预算",
    "决算",
    "标准",
]
_BACK = dt.date(2023, 11, 20)


def segments_milliseconds() -> float:
    """The time to look for 200 elements in a column of 2,000 segments, the quickest of five."""
    evidence, texts = crowded_column()
    return best_of(5, lambda: look_for(texts, evidence)) * 1000


def stored_run_seconds() -> float:
    """Processor time to read a stored run of 200 items and 3,000 posts and judge it."""
    things, observed = large_run()
    with tempfile.TemporaryDirectory(prefix="zwgk-bench-") as folder, Store.open(Path(folder) / "audit.db") as store:
        asked = asks(things, {}, NAMES, POLICY, TODAY)
        run = store.begin_run(agency="a", site="s", catalog=things, as_of=TODAY, asks=asked)
        for ask in asked:
            store.save_observation(run, ask, observed[ask.path])
        return best_of(3, lambda: judge_stored(store, run, things))


def best_of(times: int, work: Callable[[], object]) -> float:
    """Processor seconds of the quickest turn: a busy machine only adds."""
    spent = []
    for _ in range(times):
        begun = time.process_time()
        work()
        spent.append(time.process_time() - begun)
    return min(spent)


def crowded_column() -> tuple[Evidence, list[str]]:
    """A column of 2,000 segments (titles, lines, fields) and the names of 200 elements, always the same."""
    dice = random.Random(7)
    column = seen(
        content(
            lines=tuple(_title(dice) for _ in range(700)),
            fields=tuple((_title(dice)[3:9], "值") for _ in range(300)),
        ),
        list_=listing(*((_title(dice), "2026-10-20") for _ in range(1000))),
    )
    return Evidence([column], NAMES, POLICY.words), ["".join(dice.choices(_PIECES, k=3)) for _ in range(ELEMENTS)]


def look_for(texts: list[str], evidence: Evidence) -> list[Answer]:
    """The answers for the elements, half of them labels, half documents."""
    half = len(texts) // 2
    scope = Scope(tuple(texts[:half]), False, "部门文件")
    found = [labels.find(Leaf(text, "label"), evidence, scope, _BACK) for text in texts[:half]]
    return found + [documents.find_document(Leaf(text, "document"), evidence, ("部门文件",), _BACK) for text in texts[half:]]


def large_run() -> tuple[Catalog, dict[ColumnPath, ColumnSeen]]:
    """A catalog of 200 items over 60 columns, and what was seen of them: 50 posts each."""
    dice = random.Random(7)
    paths = [(*PATH[:-1], f"栏目{n}") for n in range(COLUMNS)]
    observed = {
        path: seen(
            content(f"/c{n}/"),
            path=path,
            list_=listing(*((_title(dice), "2026-10-20") for _ in range(POSTS // COLUMNS))),
        )
        for n, path in enumerate(paths)
    }
    wanted = (("年度采购计划", "document"), ("抽查结果", "document"), ("办公电话", "label"))
    return catalog(*(item(*wanted, row=row, columns=(paths[row % COLUMNS],)) for row in range(1, ITEMS + 1))), observed


def judge_stored(store: Store, run: str, things: Catalog) -> tuple[Judgement, ...]:
    """The judgements of a stored run, its observations read from the database."""
    observed = {one.path: one for one in store.observations(run)}
    return judge(run, "a", things, observed, NAMES, POLICY, TODAY)


def _title(dice: random.Random) -> str:
    return "清禾县" + "".join(dice.choices(_PIECES, k=dice.randint(4, 10))) + f"（2026年第{dice.randint(1, 99)}期）"


@dataclass(frozen=True)
class Thrift:
    """HTML pages that a run fetched, and the distinct ones that its observations rest on; `absent` are those more pages in which a
    column was looked for and is not."""

    fetched: int
    needed: int
    absent: int


def thrift(start: str, pages: Iterable[Page], observations: Iterable[Observation]) -> Thrift:
    """What a run fetched against what it needed."""
    fetched = [page for page in pages if "html" in page.content_type.lower() and page.source != "reused"]
    rests: set[str] = {page_key(start)}
    looked: set[str] = set()
    further: dict[str, int] = {}
    for one in observations:
        rests |= {page_key(url) for url in (one.url, *(hop.url for hop in one.hops)) if url}
        if isinstance(one, ColumnSeen):
            rests |= {page_key(url) for part in one.contents for url in (part.fetched.url, part.fetched.final_url)}
            # The addresses of further list pages are not kept, only how many were read.
            further[page_key(one.url)] = max(further.get(page_key(one.url), 0), one.listing.pages_read - 1)
        elif isinstance(one, ColumnAbsent):
            looked |= {page_key(url) for url in one.looked_at}
    met = {page_key(page.final_url) for page in fetched if {page_key(page.url), page_key(page.final_url)} & rests}
    others = {page_key(page.final_url) for page in fetched} - met
    more = min(sum(further.values()), len(others))
    return Thrift(len(fetched), len(met) + more, min(len(others & looked), len(others) - more))
