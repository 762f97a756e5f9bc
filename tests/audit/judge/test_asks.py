"""From a catalog to the columns that are asked for."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from audit.asks import asks, lag_clock
from audit.catalog.model import Deadline
from audit.observations import Ask, Want
from tests.audit.judge.building import NAMES, PATH, POLICY, TODAY, catalog, item


def asked(*items: Any, pins: dict[str, str] | None = None) -> tuple[Ask, ...]:
    return asks(catalog(*items), pins or {}, NAMES, POLICY, TODAY)


def test_a_path_is_asked_once_with_the_wants_of_all_its_items() -> None:
    found = asked(
        item(("办公电话", "label"), ("职责", "statement")),
        item(("照片", "image"), ("办公电话", "label"), row=2),
        item(("预算", "document"), ("信箱", "service"), row=3, columns=(("甲",), PATH)),
    )
    assert [ask.path for ask in found] == [PATH, ("甲",)]
    looks = {want.text: want.look for want in found[0].wants}
    assert looks == {"办公电话": "field", "职责": "subject", "照片": "picture", "预算": "title", "信箱": "entrance"}
    assert found[1].wants == (Want("预算", "title"), Want("信箱", "entrance"))


@pytest.mark.parametrize(
    ("more", "paths"),
    [
        ({}, [PATH]),
        ({"on_website": False}, []),
        ({"mode": "依申请公开"}, []),
        ({"mode": "主动公开、依申请公开"}, [PATH]),
        ({"columns": ()}, [("机构信息", "基本信息")]),
        ({"columns": (), "on_website": None}, [("机构信息", "基本信息")]),
        ({"columns": (), "on_website": None, "channels": ("公示栏", "公开查阅点")}, []),
        ({"columns": (), "on_website": None, "channels": ("公示栏", "政府网站")}, [("机构信息", "基本信息")]),
        ({"columns": (), "level1": "业务", "level2": None, "levels": ("业务", "造林", "验收")}, [("业务", "造林", "验收")]),
    ],
)
def test_what_is_asked(more: dict[str, Any], paths: list[tuple[str, ...]]) -> None:
    assert [ask.path for ask in asked(item(("办公电话", "label"), **more))] == paths


def test_sources() -> None:
    stated, inferred = asked(item(), item(row=2, columns=()))
    assert (stated.source, inferred.source, inferred.levels) == ("stated", "inferred", ("机构信息", "基本信息"))
    pinned, other = asked(
        item(), item(row=2, columns=(("部门文件", "别处"),)), pins={"县林业局/部门文件": "http://www.qinghe.example/x/"}
    )
    assert (pinned.source, pinned.url, other.source) == ("pinned", "http://www.qinghe.example/x/", "stated")


@pytest.mark.parametrize(
    ("deadline", "lag"),
    [
        (Deadline(trigger="formed", amount=5, unit="working_day"), True),
        (Deadline(trigger="decision", amount=7, unit="day"), True),
        (Deadline(vague=True), True),
        (Deadline(trigger="approval", amount=20, unit="day"), False),
        (Deadline(trigger="meeting", amount=5, unit="working_day"), False),
        (Deadline(trigger="application_received", amount=20, unit="working_day"), False),
        (Deadline(trigger="formed", unit="immediate"), False),
        (Deadline(every="P2W", amount=2, unit="week"), False),
        (Deadline(every="P1Y", by="01-31"), False),
        (Deadline(), False),
    ],
)
def test_which_deadlines_are_a_lag(deadline: Deadline, lag: bool) -> None:
    assert lag_clock(item(deadline=deadline)) is lag
    assert asked(item(deadline=deadline))[0].formed_dates is lag


def test_documents_are_looked_for_further_back_than_labels() -> None:
    (labels,), (documents,) = asked(item(("电话", "label"))), asked(item(("规划", "document")))
    assert labels.since == dt.date(2025, 11, 20) and documents.since == dt.date(2023, 11, 20)
