"""Compares what the raw import reads in a document with what a careful person read who had not seen the reader.

Compared as blind/README.md says: only the keys that the reading holds; texts after NFKC and without blanks.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import defaultdict
from pathlib import Path
from typing import Any

from audit.catalog.importing import read_source
from audit.catalog.lint import all_defects
from audit.catalog.model import Catalog, to_json
from audit.config import Site

# What the README calls a doubt, and the defects that say so.
FLAGS = {
    "missing_number": {"missing_serial_number"},
    "duplicate_number": {"duplicate_serial_number"},
    "duplicate": {"duplicate_item"},
    "shifted_row": {"shifted_row"},
    "split_row": {"row_over_page_break"},
    "hidden_row": {"hidden_row"},
    "level_on_wrong_row": {"level1_text_on_wrong_row"},
    "missing_separator": {"missing_separator_in_column"},
    "mixed_separators": {"mixed_separators_in_column"},
    "several_columns": {"several_columns_in_one_cell"},
    "unticked_website": {"website_not_ticked"},
    "on_request": {"on_request_item"},
    "no_deadline": {"no_deadline"},
    "truncated": {"deadline_number_missing", "truncated_text"},
    "deadline_typo": {"deadline_typo"},
    "past_date": {"dated_deadline"},
    "repealed_regulation": {"repealed_regulation"},
    "contradicts_regulation": {"deadline_vs_law"},
    "unknown_heading": {"unknown_heading"},
}


def folded(value: Any) -> Any:
    """Texts after NFKC and without blanks, inside lists and objects too."""
    if isinstance(value, str):
        return re.sub(r"\s", "", unicodedata.normalize("NFKC", value))
    if isinstance(value, list):
        return [folded(inner) for inner in value]
    if isinstance(value, dict):
        return {key: folded(inner) for key, inner in value.items()}
    return value


def same_elements(mine: list[dict[str, Any]], theirs: list[dict[str, Any]]) -> bool:
    """Whether the elements are those expected; an expected one without kind or children leaves its kind open."""
    return len(mine) == len(theirs) and all(
        folded(a["text"]) == folded(b["text"])
        and ("kind" not in b or a["kind"] == b["kind"])
        and same_elements(a["children"], b.get("children", []))
        for a, b in zip(mine, theirs, strict=True)
    )


def same(name: str, mine: Any, theirs: Any) -> bool:
    """Whether a field reads as expected."""
    if name == "elements":
        return same_elements(mine, theirs)
    if name == "deadline":
        return all(folded(mine[key]) == folded(value) for key, value in theirs.items())
    return bool(folded(mine) == folded(theirs))


def read(folder: Path, name: str) -> tuple[Catalog, dict[str, Any]]:
    """The raw import of a document, and its expected reading."""
    expected: dict[str, Any] = json.loads((folder / f"{name}.json").read_text("utf-8"))
    site = Site("blind", expected["site"]["name"], "http://blind.example/", tuple(expected["site"]["aliases"]))
    return read_source(folder / name, expected["agency"], site), expected


def compared(folder: Path, name: str) -> tuple[dict[str, list[str]], dict[str, int]]:
    """Differences by field, and how many values of each field were compared."""
    catalog, expected = read(folder, name)
    got = json.loads(to_json(catalog))["items"]
    wrong: dict[str, list[str]] = defaultdict(list)
    count: dict[str, int] = defaultdict(int)
    count["items"] = 1
    if len(got) != len(expected["items"]):
        wrong["items"].append(f"{len(got)} items instead of {len(expected['items'])}")
    for mine, theirs in zip(got, expected["items"], strict=False):
        for field in theirs.keys() - {"row", "flagged"}:
            count[field] += 1
            if not same(field, mine[field], theirs[field]):
                wrong[field].append(f"row {theirs['row']} {field}: {mine[field]!r} is not {theirs[field]!r}")
    found = {(d.row, d.kind) for d in all_defects(catalog)}
    for row, flags in [(None, expected.get("flagged", [])), *((i["row"], i.get("flagged", [])) for i in expected["items"])]:
        for flag in flags:
            count["flagged"] += 1
            if not any((row, kind) in found for kind in FLAGS[flag]):
                wrong["flagged"].append(f"row {row}: no defect says {flag}; found {sorted(k for r, k in found if r == row)}")
    return dict(wrong), dict(count)


def names(folder: Path) -> list[str]:
    """The documents of a folder that have a reading beside them."""
    return sorted(path.name.removesuffix(".json") for path in folder.glob("[0-9][0-9]_*.json"))


def report(folder: Path, only: str = "") -> None:
    """Prints for each document its fields right and wrong; for one document the differences too."""
    total = bad = 0
    for name in (name for name in names(folder) if name.startswith(only)):
        wrong, count = compared(folder, name)
        fields = {field: len(lines) for field, lines in sorted(wrong.items())}
        total, bad = total + sum(count.values()), bad + sum(fields.values())
        print(f"{name:36} {sum(count.values()) - sum(fields.values()):4}/{sum(count.values()):4} wrong: {fields or '-'}")
        if only:
            print("\n".join(f"   {line}" for lines in wrong.values() for line in lines))
    print(f"{'all':36} {total - bad:4}/{total:4}")
