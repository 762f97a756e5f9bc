"""Documents in many forms beside what a careful reader makes of them: NAME.EXT and NAME.EXT.json in documents/.

A new one is added by putting both files there; `asked` in the JSON names the agency and the site that the import is told.
Empty fields may be left out; `defects` are [row or 0, kind] that must be found, others may be.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from audit.catalog.importing import read_source
from audit.catalog.lint import all_defects
from audit.config import Site

HERE = Path(__file__).parent
_spec = importlib.util.spec_from_file_location("catalog_comparing_documents", HERE / "comparing.py")
assert _spec
assert _spec.loader
comparing = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(comparing)
EXPECTED = sorted((HERE / "documents").glob("*.json"))


def test_there_are_documents() -> None:
    assert len(EXPECTED) >= 5


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.stem)
def test_document(path: Path) -> None:
    expected = comparing.load(path)
    asked = expected["asked"]
    catalog = read_source(
        path.with_suffix(""), asked["agency"], Site("s", asked["site"], "http://s.example/", tuple(asked.get("aliases", ())))
    )
    said, _ = comparing.differences(catalog, expected)
    assert said == []
    found = {(d.row or 0, d.kind) for d in all_defects(catalog)}
    assert {(row, kind) for row, kind in expected.get("defects", [])} <= found
