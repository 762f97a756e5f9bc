"""The list cases hold together: what a truth names must stand in the pages the case carries."""

from __future__ import annotations

import html
import importlib
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.labelled.form import TODAY, Answer, Case, Row

_MODULES = sorted(path.stem for path in Path(__file__).parent.glob("lists_*.py"))
CASES: list[Case] = [case for name in _MODULES for case in importlib.import_module(f"tests.labelled.{name}").CASES]
_STATES = {"posts", "empty", "explained_empty", "none", "needs_browser"}


def _text(answer: Answer) -> str:
    readings = [answer.body.decode(charset, "replace") for charset in ("utf-8-sig", "gb18030")]
    return min(readings, key=lambda text: text.count("\ufffd"))


def _plain(text: str) -> str:
    text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), text)
    text = html.unescape(html.unescape(text)).replace('\\"', '"')
    return re.sub(r"\s+", "", re.sub(r"<[^<>]*>", "", text) + " " + text)


def _answers(case: Case) -> list[Answer]:
    nested = [answer for answers in case.contains.values() for answer in answers.values()]
    return [*case.pages.values(), *case.posted.values(), *nested]


def _rows(case: Case) -> tuple[Row, ...]:
    assert case.listed is not None
    return case.listed.rows + case.listed.later


def test_there_are_enough_and_their_names_are_unique() -> None:
    names = [case.name for case in CASES]
    assert len(names) >= 140
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_case_is_whole(case: Case) -> None:
    assert case.listed is not None
    assert case.today == TODAY
    assert case.why
    assert case.listed.state in _STATES
    assert case.url in case.pages or case.url.split("#")[0] in case.pages
    for address in [*case.pages, *case.posted, *case.contains]:
        assert urlsplit(address).scheme in {"http", "https"}, address


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_truth_urls_are_absolute_and_unique(case: Case) -> None:
    rows = _rows(case)
    for row in rows:
        parts = urlsplit(row.url)
        assert parts.scheme in {"http", "https"}, row.url
        assert parts.netloc, row.url
        assert "/./" not in row.url, row.url
        assert "/../" not in row.url, row.url
    pairs = [(row.title, row.url) for row in rows]
    assert len(set(pairs)) == len(pairs)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_truth_titles_stand_in_the_bodies(case: Case) -> None:
    text = "".join(_plain(_text(answer)) for answer in _answers(case))
    for row in _rows(case):
        assert re.sub(r"\s+", "", row.title) in text, row.title


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_addresses_of_rows_stand_in_the_bodies(case: Case) -> None:
    text = "".join(html.unescape(_text(answer)).replace("\\/", "/") for answer in _answers(case))
    for row in _rows(case):
        tail = row.url.split("#")[0].rstrip("/").rsplit("/", 1)[-1]
        assert tail in text, row.url


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_newest_is_the_newest_of_the_rows(case: Case) -> None:
    assert case.listed is not None
    days = [row.date for row in _rows(case) if row.date]
    for day in days:
        assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", day)
        assert day <= TODAY
    newest = case.listed.newest
    if isinstance(newest, str):
        assert newest == max(days)
    elif newest is None:
        assert not days
    if case.listed.state == "posts":
        assert case.listed.rows
    elif case.listed.state != "needs_browser":
        assert not _rows(case)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_pages_are_of_a_real_size(case: Case) -> None:
    body = case.pages.get(case.url) or case.pages[case.url.split("#")[0]]
    assert 1000 <= len(body.body) <= 60_000, len(body.body)
