"""Short ways to say what was seen. The county, its offices, names and numbers are invented."""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import Any

from audit.catalog.model import Catalog, Deadline, Element, Item
from audit.findings import Judgement
from audit.judge import judge
from audit.lexicon import load as load_lexicon
from audit.matching import Names
from audit.observations import (
    ColumnAbsent,
    ColumnSeen,
    Content,
    Fetched,
    Hop,
    LabelValue,
    Listing,
    NamedLink,
    Picture,
    Post,
    Unreached,
)
from audit.policy import load as load_policy

TODAY = dt.date(2026, 11, 20)
BASE = "http://www.qinghe.example"
NAMES = Names(load_lexicon(), ["清禾县人民政府网"], ["清禾县林业局", "县林业局"])
POLICY = load_policy()
PATH = ("政务公开", "部门信息公开", "县林业局", "部门文件")


def day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def fetched(url: str) -> Fetched:
    return Fetched(url, url, 200, "2026-11-20T02:15:00+00:00", hashlib.sha256(url.encode()).hexdigest(), 4000)


def content(
    url: str = "/c/",
    title: str = "栏目",
    lines: tuple[str, ...] = (),
    fields: tuple[tuple[Any, ...], ...] = (),
    role: str = "landing",
    **more: Any,
) -> Content:
    """`fields` are (label, value[, group[, picture]])."""
    values = tuple(
        LabelValue(f[0], f[1], f"{f[0]}：{f[1]}", f[2] if len(f) > 2 else 0, f[3] if len(f) > 3 else False) for f in fields
    )
    more["attachments"] = tuple(NamedLink(name, f"{BASE}/f/{name}") for name in more.get("attachments", ()))
    more["links"] = tuple(NamedLink(name, f"{BASE}/l/{name}") for name in more.get("links", ()))
    more["published"], more["formed"] = day(more.get("published")), day(more.get("formed"))
    return Content(role, title, fetched(BASE + url), lines, values, **more)  # type: ignore[arg-type]


def posts(*rows: tuple[str, str | None], **more: Any) -> tuple[Post, ...]:
    return tuple(Post(title, f"{BASE}/p/{n}.html", day(date), "row", **more) for n, (title, date) in enumerate(rows))


def listing(*rows: tuple[str, str | None], state: str = "posts", **more: Any) -> Listing:
    return Listing(state if rows or state != "posts" else "none", posts(*rows), 1, **more)  # type: ignore[arg-type]


def hops(path: tuple[str, ...] = PATH, **last: Any) -> tuple[Hop, ...]:
    found = [Hop(name, name, f"{BASE}/{n}/", 100.0, "exact", confirmed_by=("breadcrumb",)) for n, name in enumerate(path)]
    if last:
        given = {
            "segment": path[-1],
            "text": path[-1],
            "url": f"{BASE}/c/",
            "score": 100.0,
            "relation": "exact",
            "confirmed_by": ("title",),
        }
        found[-1] = Hop(**{**given, **last})
    return tuple(found)


def seen(
    *contents: Content,
    path: tuple[str, ...] = PATH,
    rows: tuple[tuple[str, str | None], ...] = (),
    list_: Listing | None = None,
    last: dict[str, Any] | None = None,
    **more: Any,
) -> ColumnSeen:
    given = {
        "path": path,
        "source": "stated",
        "url": f"{BASE}/c/",
        "hops": hops(path, **(last or {})),
        "confidence": 1.0,
        "listing": list_ or listing(*rows),
        "contents": contents or (content(lines=("部门文件",)),),
    }
    return ColumnSeen(**{**given, **more})


def absent(path: tuple[str, ...] = PATH, source: str = "stated", **more: Any) -> ColumnAbsent:
    return ColumnAbsent(path, source, hops(path)[:-1], len(path) - 1, f"{BASE}/above/", **more)  # type: ignore[arg-type]


def unreached(reason: str = "timeout", path: tuple[str, ...] = PATH, source: str = "stated") -> Unreached:
    return Unreached(path, source, (), 0, f"{BASE}/c/", reason)  # type: ignore[arg-type]


LAG = Deadline("20个工作日内", "formed_or_changed", 20, "working_day")


def item(*elements: tuple[str, str], row: int = 1, columns: tuple[tuple[str, ...], ...] = (PATH,), **more: Any) -> Item:
    leaves = tuple(Element(text, kind) for text, kind in elements)  # type: ignore[arg-type]
    given: dict[str, Any] = {
        "level1": "机构信息",
        "level2": "基本信息",
        "deadline": LAG,
        "on_website": True,
        "mode": "主动公开",
    }
    return Item(row, str(row), elements=leaves, columns=columns, **{**given, **more})


def catalog(*items: Item) -> Catalog:
    return Catalog("清禾县林业局政务公开标准目录", "清禾县林业局", items)


def judged(thing: Item, *observations: Any, today: dt.date = TODAY, others: tuple[Item, ...] = ()) -> Judgement:
    """The judgement of one item for what was seen."""
    every = {observation.path: observation for observation in observations}
    return judge("r1", "qinghe-lyj", catalog(thing, *others), every, NAMES, POLICY, today, rows=frozenset({thing.row}))[0]


def status(judgement: Judgement) -> dict[str, str]:
    return {element.text: element.status for element in judgement.elements}


def kinds(judgement: Judgement) -> list[str]:
    return sorted(finding.kind for finding in judgement.findings)


def picture(
    alt: str = "", width: int | None = None, height: int | None = None, src: str = "/i/a.png", caption: str = ""
) -> Picture:
    return Picture(src, alt, caption, width, height)
