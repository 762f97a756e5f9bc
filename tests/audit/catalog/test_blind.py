"""The twenty blind documents: what the raw import reads beside what a careful person read who had not seen the reader.

`python -m tests.audit.catalog.test_blind` prints fields right and wrong for each document
(add a document's first digits to see its differences).
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.audit.catalog.readings import compared, names, report

BLIND = Path(__file__).parent / "blind"
NAMES = names(BLIND)


@pytest.mark.parametrize("name", NAMES)
def test_blind_document(name: str) -> None:
    wrong, _ = compared(BLIND, name)
    said = [line for _, lines in sorted(wrong.items()) for line in lines]
    assert said == []


def test_every_document_is_compared() -> None:
    assert len(NAMES) == 20


if __name__ == "__main__":
    report(BLIND, *sys.argv[1:2])
