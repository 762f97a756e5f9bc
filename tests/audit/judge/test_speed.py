"""Judging keeps its time: 200 elements against 2,000 segments (stack.md), 200 items against 3,000 posts."""

from __future__ import annotations

import datetime as dt
import random
import time

from audit.catalog.model import Catalog, Leaf
from audit.checks import documents, labels
from audit.checks.label_names import Scope
from audit.elements import Evidence
from audit.judge import judge
from tests.audit.judge.building import NAMES, PATH, POLICY, TODAY, content, item, listing, seen

DICE = random.Random(7)
PIECES = [
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


def title() -> str:
    return "清禾县" + "".join(DICE.choices(PIECES, k=DICE.randint(4, 10))) + f"（2026年第{DICE.randint(1, 99)}期）"


def best_of(times: int, work: object) -> float:
    assert callable(work)
    spent = []
    for _ in range(times):
        start = time.process_time()
        work()
        spent.append(time.process_time() - start)
    return min(spent)


def test_200_elements_against_2000_segments() -> None:
    column = seen(
        content(lines=tuple(title() for _ in range(1000)), fields=tuple((title()[3:9], "值") for _ in range(300))),
        list_=listing(*((title(), "2026-10-20") for _ in range(1000))),
    )
    evidence = Evidence([column], NAMES, POLICY.words)
    assert len(evidence.segments) + len(evidence.lines) >= 1900
    texts = ["".join(DICE.choices(PIECES, k=3)) for _ in range(200)]
    back = dt.date(2023, 11, 20)
    scope = Scope(tuple(texts[:100]), False, "部门文件")

    def work() -> None:
        for text in texts[:100]:
            labels.find(Leaf(text, "label"), evidence, scope, back)
        for text in texts[100:]:
            documents.find_document(Leaf(text, "document"), evidence, ("部门文件",), back)

    work()
    spent = best_of(3, work)
    assert spent < 0.2, f"{spent * 1000:.0f} ms; the aim is 60 ms on an idle machine"


def test_200_items_against_3000_posts() -> None:
    paths = [(*PATH[:-1], f"栏目{n}") for n in range(60)]
    observed = {
        path: seen(content(f"/c{n}/"), path=path, list_=listing(*((title(), "2026-10-20") for _ in range(50))))
        for n, path in enumerate(paths)
    }
    things = tuple(
        item(("年度采购计划", "document"), ("抽查结果", "document"), ("办公电话", "label"), row=row, columns=(paths[row % 60],))
        for row in range(200)
    )
    spent = best_of(1, lambda: judge("r", "a", Catalog("目录", "清禾县林业局", things), observed, NAMES, POLICY, TODAY))
    assert spent < 2.0, f"{spent:.2f} s"
