"""The sixteen documents of round two, compared as the twenty are; holdout/README.md says what they try and how the first run went.

`python -m tests.audit.catalog.test_holdout` prints fields right and wrong for each document
(add a document's first digits to see its differences).
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.audit.catalog.readings import compared, names, report

HOLDOUT = Path(__file__).parent / "holdout"
NAMES = names(HOLDOUT)


@pytest.mark.parametrize("name", NAMES)
def test_holdout_document(name: str) -> None:
    wrong, _ = compared(HOLDOUT, name)
    said = [line for _, lines in sorted(wrong.items()) for line in lines]
    assert said == []


def test_every_document_is_compared() -> None:
    assert len(NAMES) == 16


if __name__ == "__main__":
    report(HOLDOUT, *sys.argv[1:2])
