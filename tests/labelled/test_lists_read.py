"""Every labelled list column is read right, but for those of the ledger (strict: what comes right must leave it)."""

import tomllib
from pathlib import Path

import pytest

from evaluation.labelled import evaluate

LEDGER = tomllib.loads((Path(__file__).parent / "ledger.toml").read_text("utf-8"))["lists"]


@pytest.fixture(scope="module")
def wrong() -> dict[str, str]:
    # The second set is held out still.
    found = evaluate("lists", ("listed",)).wrong
    return {f"{case} · {question}": said for case, question, said in found if not case.startswith("second-")}


def test_no_column_goes_wrong_outside_the_ledger(wrong: dict[str, str]) -> None:
    assert {key: said for key, said in wrong.items() if key not in LEDGER} == {}


def test_what_comes_right_leaves_the_ledger(wrong: dict[str, str]) -> None:
    assert [key for key in LEDGER if key not in wrong] == []
