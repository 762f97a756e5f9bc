"""The blind documents hold together: each opens with its library, holds what its JSON says was read, and is no older than its source."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from dataclasses import fields
from pathlib import Path
from typing import Any

import docx
import pdfplumber
import pytest
from bs4 import BeautifulSoup
from pydantic import TypeAdapter
from python_calamine import CalamineWorkbook

from audit.catalog.model import Deadline, Item
from tests.audit.catalog.blind.make_documents import PAPERS
from tests.audit.catalog.blind.paper import FOLDER, Paper
from tests.audit.catalog.blind.reading import DEADLINES
from tests.audit.catalog.blind.writing import RADICALS

CHARACTERS = {radical: character for character, radical in RADICALS.items()}


def cells_of(path: Path) -> list[str]:
    """Each cell or line of the document as its library gives it."""
    match path.suffix:
        case ".docx":
            document = docx.Document(str(path))
            return [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        case ".xlsx":
            book = CalamineWorkbook.from_path(str(path))
            found = [cell for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python() for cell in row]
            return [str(int(cell)) if isinstance(cell, float) else str(cell) for cell in found]
        case ".html":
            data = path.read_bytes()  # browsers read what calls itself gb2312 as its superset
            soup = BeautifulSoup(data.decode("gb18030" if b"charset=gb2312" in data else "utf-8"), "lxml")
            return [cell.get_text() for cell in soup.find_all(["td", "th"])]
        case ".csv":
            data = path.read_bytes()
            text = data.decode("utf-8-sig" if data.startswith(b"\xef\xbb\xbf") else "gb18030")
            return [
                cell
                for row in csv.reader(io.StringIO(text), delimiter=";" if ";" in text.split("\n")[0] else ",")
                for cell in row
            ]
        case ".pdf":
            with pdfplumber.open(path) as pdf:
                tables = [table for page in pdf.pages for table in page.extract_tables()]
            return [(cell or "").translate(CHARACTERS) for table in tables for row in table for cell in row]
        case _:
            return path.read_text(encoding="utf-8").split("\t")


def folded(text: str) -> str:
    """As the readings are to be compared: NFKC, no blanks."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


@pytest.fixture(params=PAPERS, ids=lambda paper: paper.file)
def paper(request: pytest.FixtureRequest) -> Paper:
    assert isinstance(request.param, Paper)
    return request.param


@pytest.fixture
def read(paper: Paper) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((FOLDER / f"{paper.file}.json").read_text(encoding="utf-8"))
    return loaded


def test_the_folder_holds_twenty_documents_in_every_form() -> None:
    suffixes = [Path(paper.file).suffix for paper in PAPERS]
    assert len(PAPERS) == 20
    assert {s: suffixes.count(s) for s in set(suffixes)} == {
        ".docx": 4,
        ".xlsx": 4,
        ".html": 4,
        ".csv": 2,
        ".pdf": 2,
        ".txt": 4,
    }
    on_disk = {path.name for path in FOLDER.iterdir() if path.name[:2].isdigit()}
    assert on_disk == {paper.file for paper in PAPERS} | {f"{paper.file}.json" for paper in PAPERS}


def test_every_printed_deadline_of_the_table_stands_in_a_document() -> None:
    assert set(DEADLINES) == {row.deadline for paper in PAPERS for row in paper.rows}


def test_the_json_is_what_the_source_says(paper: Paper, read: dict[str, Any]) -> None:
    assert read == paper.expected()


def test_rows_count_up(read: dict[str, Any]) -> None:
    rows = [item["row"] for item in read["items"]]
    assert rows == list(range(1, len(rows) + 1))
    assert 6 <= len(rows) <= 15


def test_items_have_the_form_of_the_contract(read: dict[str, Any]) -> None:
    known = {field.name for field in fields(Item)}
    dates = {field.name for field in fields(Deadline)}
    adapter = TypeAdapter(Item)
    for item in read["items"]:
        compared = {key: value for key, value in item.items() if key != "flagged"}
        assert set(compared) <= known
        assert set(compared["deadline"]) <= dates
        adapter.validate_python(compared)


def test_the_document_is_small(paper: Paper) -> None:
    assert (FOLDER / paper.file).stat().st_size < 60_000


def test_the_document_holds_what_was_read(paper: Paper, read: dict[str, Any]) -> None:
    cells = [folded(cell) for cell in cells_of(FOLDER / paper.file)]
    lost: list[str] = []

    def look(number: int, key: str, text: str | None, whole: bool = False) -> None:
        wanted = folded(text or "")
        if wanted and not any(wanted == cell if whole else wanted in cell for cell in cells):
            lost.append(f"row {number}, {key}: {text}")

    for item, row in zip(read["items"], paper.rows, strict=True):
        exact = not paper.file.endswith(".txt")
        look(item["row"], "no", item.get("no"), exact)
        look(item["row"], "column_raw", item.get("column_raw"), exact)
        for key in ("category", "level1", "level2", "audience"):
            look(item["row"], key, item.get(key))
        for key in ("levels", "responsible", "legal_basis", "channels"):
            for text in item.get(key, []):
                look(item["row"], key, text)
        for segment in (segment for path in item.get("columns", []) for segment in path):
            look(item["row"], "columns", segment)
        look(item["row"], "deadline", item["deadline"].get("raw"))
        if "split_row" not in row.flagged:
            look(item["row"], "content", item["content"])
    assert not lost


def test_names_of_rows_stand_in_the_order_of_the_rows(paper: Paper) -> None:
    """The innermost names come one after the other: the document's rows are not out of order."""
    text = "\n".join(folded(cell) for cell in cells_of(FOLDER / paper.file))
    place = 0
    for row in paper.rows:
        wanted = folded(row.content if "split_row" not in row.flagged else row.names[-1])
        found = text.find(wanted, place)
        assert found >= 0, f"{paper.file}: {wanted} does not stand after the row above"
        place = found
