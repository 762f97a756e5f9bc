"""Each doubt that a catalog can raise is raised by some document, in Chinese and in English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from audit.catalog.defects import KINDS
from audit.catalog.lint import all_defects
from audit.catalog.model import Defect
from tests.audit.catalog.readings import FLAGS, names, read

HERE = Path(__file__).parent
# What issue 3 lists, in its words, and what round one's readings call it.
LISTED = {
    "missing number": "missing_number",
    "shifted row": "shifted_row",
    "level text on the wrong row": "level_on_wrong_row",
    "missing separator": "missing_separator",
    "several columns in a cell": "several_columns",
    "unticked website with a column given": "unticked_website",
    "on-request item": "on_request",
    "repealed regulation (492号 → 711号)": "repealed_regulation",
    "deadline that contradicts the regulation in force": "contradicts_regulation",
    "truncated text": "truncated",
    "no deadline": "no_deadline",
    "duplicate item": "duplicate",
    "unknown heading": "unknown_heading",
}


@cache
def found() -> tuple[tuple[str, Defect], ...]:
    """Every defect of every document of both rounds, with the document's name."""

    def all_of() -> Iterator[tuple[str, Defect]]:
        for folder in (HERE / "blind", HERE / "holdout"):
            for name in names(folder):
                catalog, _ = read(folder, name)
                yield from ((name, defect) for defect in all_defects(catalog))

    return tuple(all_of())


@pytest.mark.parametrize("words", sorted(LISTED))
def test_a_document_raises_it(words: str) -> None:
    kinds = FLAGS[LISTED[words]]
    assert {name for name, defect in found() if defect.kind in kinds} != set()


def test_every_note_says_it_in_both_languages() -> None:
    for name, defect in found():
        assert defect.kind in KINDS, name
        assert re.search(r"[\u4e00-\u9fff]", defect.note), (name, defect)
        assert re.search(r"[A-Za-z]{3}", defect.note_en), (name, defect)
        assert "{" not in defect.note + defect.note_en, (name, defect)


def test_each_kind_is_worded_in_both_languages_with_the_same_words() -> None:
    for kind, entry in KINDS.items():
        assert entry.title, kind
        if kind in (
            "deadline_vs_law",
            "level1_text_on_wrong_row",
            "decree_wording",
            "correction_stale",
        ):  # their words differ by language
            continue
        assert set(re.findall(r"\{\d\}", entry.zh)) == set(re.findall(r"\{\d\}", entry.en)), kind
