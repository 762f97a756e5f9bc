"""The element cases themselves: complete, consistent, in the form."""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter
from pathlib import Path

import pytest

from tests.labelled.form import HOST, Case

KINDS = {"label", "document", "image", "service", "statement"}
WANTS = {"present", "missing", "unclear"}
MODULES = sorted(m.name for m in pkgutil.iter_modules([str(Path(__file__).parent)]) if m.name.startswith("elements_"))
CASES: list[Case] = [case for name in MODULES for case in importlib.import_module(f"tests.labelled.{name}").CASES]


def test_names_are_unique() -> None:
    assert [name for name, n in Counter(case.name for case in CASES).items() if n > 1] == []


def test_enough_of_everything() -> None:
    assert sum(len(case.elements) for case in CASES) >= 360
    assert {element.kind for case in CASES for element in case.elements} == KINDS


def test_wants_are_spread() -> None:
    wants = Counter(e.want for case in CASES for e in case.elements if isinstance(e.want, str))
    total = sum(wants.values())
    assert wants["present"] / total < 0.7
    assert wants["missing"] / total > 0.2
    assert wants["unclear"] / total > 0.08


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case_is_in_the_form(case: Case) -> None:
    assert case.url in case.pages
    assert case.why
    assert case.path
    assert case.elements
    assert all(address.startswith(HOST + "/") for address in case.pages)
    seen = Counter((element.parent, element.text) for element in case.elements)
    assert [key for key, n in seen.items() if n > 1] == []
    for element in case.elements:
        assert element.text.strip() == element.text != ""
        assert element.kind in KINDS
        wants = (element.want,) if isinstance(element.want, str) else element.want
        assert wants
        assert set(wants) <= WANTS
        assert len(set(wants)) == len(wants)
