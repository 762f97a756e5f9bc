"""The sixteen documents of round two, compared as the twenty are; holdout/README.md says what they try and how the first run went.

`python -m tests.audit.catalog.test_holdout` prints fields right and wrong for each document
(add a document's first digits to see its differences).
"""

from __future__ import annotations

import shutil
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


@pytest.mark.skipif(shutil.which("soffice") is None, reason="an old Word document needs LibreOffice")
def test_the_first_document_as_old_word(tmp_path: Path) -> None:
    """01 as LibreOffice saved it in Word's old form reads as it does as .docx."""
    shutil.copy(HOLDOUT / "01_qinglan_zhujian.doc", tmp_path / "01_old.doc")
    shutil.copy(HOLDOUT / "01_qinglan_zhujian.docx.json", tmp_path / "01_old.doc.json")
    wrong, _ = compared(tmp_path, "01_old.doc")
    assert wrong == {}


if __name__ == "__main__":
    report(HOLDOUT, *sys.argv[1:2])
