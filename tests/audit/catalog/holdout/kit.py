"""Shorthands in which the sixteen documents say what a careful person reads in them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
WHOLE, TARGET = "全社会", "特定群众"
ACTIVE, REQUEST = "主动公开", "依申请公开"
Json = dict[str, Any]


def labels(*texts: str) -> list[Json]:
    """Fields that must carry a value."""
    return [{"text": text, "kind": "label"} for text in texts]


def documents(*texts: str) -> list[Json]:
    """Things to be posted."""
    return [{"text": text, "kind": "document"} for text in texts]


def opens(*texts: str) -> list[Json]:
    """Names whose kind honest readers may see differently."""
    return [{"text": text} for text in texts]


def images(*texts: str) -> list[Json]:
    """Pictures."""
    return [{"text": text, "kind": "image"} for text in texts]


def services(*texts: str) -> list[Json]:
    """Entrances and forms."""
    return [{"text": text, "kind": "service"} for text in texts]


def statements(*texts: str) -> list[Json]:
    """Prose about a subject."""
    return [{"text": text, "kind": "statement"} for text in texts]


def group(text: str, *children: list[Json]) -> list[Json]:
    """A head with its own elements."""
    return [{"text": text, "children": [one for part in children for one in part]}]


def due(raw: str, trigger: str = "none", amount: int | None = None, unit: str | None = None, **more: Any) -> Json:
    """A deadline, every field said; a recurring duty may hold its period as amount and unit too, so these are left open."""
    base: Json = {"every": None, "by": None, "long_term": False, "vague": False}
    lag = {} if more.get("every") else {"amount": amount, "unit": unit}
    return {"raw": raw, "trigger": trigger, **lag, **base, **more}


def path(text: str) -> list[str]:
    """One column, its segments written with slashes here, whatever the document wrote."""
    return text.split("/")


def item(
    no: str | None, levels: list[str | None], elements: list[Json], columns: list[str], deadline: Json, **more: Any
) -> Json:
    """One item; what `more` does not name is the usual: on the website, for everybody, unasked."""
    usual: Json = {
        "category": None,
        "responsible": [],
        "channels": ["政府网站"],
        "on_website": True,
        "audience": WHOLE,
        "mode": ACTIVE,
    }
    found: Json = {"no": no, "level1": levels[0], "level2": levels[1] if len(levels) > 1 else None}
    if len(levels) > 2:
        found["levels"] = levels
    return {**found, "elements": elements, "columns": [path(one) for one in columns], "deadline": deadline, **usual, **more}


# The names that the twenty documents of round one use for the same doubts.
FLAGGED = {"shifted": "shifted_row", "deadline_vs_regulation": "contradicts_regulation"}


def expect(name: str, title: str, site: str, items: list[Json], must_report: list[tuple[int | None, str]], **more: Any) -> None:
    """Write NAME.json: the reading, and the doubts without which it would be a silent guess."""

    def flagged(row: int | None) -> Json:
        kinds = [FLAGGED.get(kind, kind) for at, kind in must_report if at == row]
        return {"flagged": kinds} if kinds else {}

    numbered = [{"row": row, **one, **flagged(row)} for row, one in enumerate(items, 1)]
    whole = {"title": title, "agency": "", "site": {"name": site, "aliases": []}, **more, "items": numbered, **flagged(None)}
    (HERE / f"{name}.json").write_text(json.dumps(whole, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
