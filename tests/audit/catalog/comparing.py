"""Compares a catalog with the JSON that a careful reader wrote, field by field."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from audit.catalog.model import Catalog, to_json

FIELDS = (
    "no",
    "category",
    "level1",
    "level2",
    "levels",
    "content",
    "elements",
    "columns",
    "column_raw",
    "deadline",
    "responsible",
    "legal_basis",
    "channels",
    "on_website",
    "audience",
    "mode",
    "extra",
)


def bare(value: Any) -> Any:
    """A value without what is empty: an expected file may leave empty fields out."""
    if isinstance(value, dict):
        return {key: short for key, inner in value.items() if (short := bare(inner)) not in (None, [], {}, "")}
    if isinstance(value, list):
        return [bare(inner) for inner in value]
    return value


def _said(value: Any) -> Any:
    """False stays False: not asked for on the website is not the same as not said."""
    return value if value is False else bare(value) or None


def differences(catalog: Catalog, expected: dict[str, Any]) -> tuple[list[str], int]:
    """Every field that differs, in words, and how many fields were compared."""
    got = json.loads(to_json(catalog))
    said = [f"{name}: {got[name]!r} is not {expected[name]!r}" for name in ("title", "agency") if got[name] != expected[name]]
    if len(got["items"]) != len(expected["items"]):
        said.append(f"{len(got['items'])} items, expected {len(expected['items'])}")
    for mine, theirs in zip(got["items"], expected["items"], strict=False):
        for name in FIELDS:
            if _said(mine.get(name)) != _said(theirs.get(name)):
                said.append(f"row {theirs['row']} {name}: {mine.get(name)!r} is not {theirs.get(name)!r}")
    return said, 2 + len(FIELDS) * len(expected["items"])


def load(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return loaded
