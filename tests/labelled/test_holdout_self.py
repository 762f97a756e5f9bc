"""The holdout's truths are exact: unique names, enough of each, texts that really stand in the bodies, days of the calendar."""

from __future__ import annotations

import html
import io
import re
from collections import Counter
from datetime import date
from urllib.parse import urlsplit

import docx
import pytest

from tests.labelled import holdout_articles, holdout_elements, holdout_lists
from tests.labelled.form import HOST, TODAY, Answer, Case

LISTS, ARTICLES, ELEMENTS = holdout_lists.CASES, holdout_articles.CASES, holdout_elements.CASES
ALL = [*LISTS, *ARTICLES, *ELEMENTS]
KINDS = {"label", "document", "image", "service", "statement"}


def text(answer: Answer) -> str:
    try:
        return answer.body.decode()
    except UnicodeDecodeError:
        return answer.body.decode("gb18030", "replace")


def everything(case: Case) -> str:
    answers = [*case.pages.values(), *case.posted.values(), *(a for some in case.contains.values() for a in some.values())]
    return html.unescape("\n".join(text(a) for a in answers)).replace("\\/", "/")


def bare(value: str) -> str:
    return re.sub(r"\s+", "", html.unescape(re.sub(r"<[^>]+>", "", value))).replace("　", "")


def test_names_are_unique() -> None:
    assert [n for n, k in Counter(c.name for c in ALL).items() if k > 1] == []


def test_counts() -> None:
    assert len(LISTS) == 40
    assert len(ARTICLES) == 40
    assert 35 <= len(ELEMENTS) <= 40
    asked = [e for c in ELEMENTS for e in c.elements]
    assert len(asked) >= 150
    assert {e.kind for e in asked} == KINDS
    wants = Counter(e.want if isinstance(e.want, str) else "unclear" for e in asked)
    assert 0.45 <= wants["present"] / len(asked) <= 0.55
    assert 0.30 <= wants["missing"] / len(asked) <= 0.40
    assert 0.10 <= wants["unclear"] / len(asked) <= 0.20
    assert {c.listed.state for c in LISTS if c.listed} == {"posts", "empty", "explained_empty", "none", "needs_browser"}


@pytest.mark.parametrize("case", ALL, ids=lambda c: c.name)
def test_addresses(case: Case) -> None:
    assert case.why
    assert case.path
    assert case.url.split("#")[0] in case.pages
    for address in [*case.pages, *case.posted, *case.contains]:
        assert address.startswith(HOST + "/")
        assert "#" not in address


@pytest.mark.parametrize("case", LISTS, ids=lambda c: c.name)
def test_lists(case: Case) -> None:
    listed = case.listed
    assert listed is not None
    rows = [*listed.rows, *listed.later]
    assert (listed.state == "posts") == bool(rows)
    assert len({r.url for r in rows}) == len(rows)
    body = everything(case)
    for row in rows:
        assert row.title in body
        assert urlsplit(row.url).path.rsplit("/", 1)[-1] in body
        if row.date:
            assert date.fromisoformat(row.date) <= date.fromisoformat(TODAY)
            year, month, day = row.date.split("-")
            spelt = {f"{month}-{day}", f"{month}月{day}日", f"{int(month)}月{int(day)}日", f"{month}/{day}", f"{month}.{day}",
                     f"{int(month)}-{int(day)}", f"{int(month)}.{int(day)}", f"{int(month)}/{int(day)}", f"{month}{day}"}  # fmt: skip
            assert any(s in body for s in spelt) or f"<strong>{day}<" in body or "二〇" in body
            assert year in body or "二〇" in body
    known = [r.date for r in rows if r.date]
    assert listed.newest == max(known, default=None)
    landing = text(case.pages[case.url.split("#")[0]])
    if not any(
        e in landing for e in ("loadPageData", "queryData", "searchList", "/site/label", "_CONFIG", "getJSON", "iframe id")
    ):
        assert all(r.title in landing for r in listed.rows)


@pytest.mark.parametrize("case", ARTICLES, ids=lambda c: c.name)
def test_articles(case: Case) -> None:
    truth = case.article
    assert truth is not None
    body, flat = everything(case), bare(everything(case))
    if truth.title:
        assert truth.title in body
    for day in (truth.published, truth.formed):
        if day:
            assert date.fromisoformat(day) <= date.fromisoformat(TODAY)
    assert not (truth.published and truth.no_published)
    for person in truth.records:
        for label, value in person.fields:
            assert re.sub(r"\s", "", label) == label
            assert label in flat
            assert bare(value) in flat
    assert not {label for p in truth.records for label, _ in p.fields} & set(truth.never)
    for name in (*truth.attachments, *truth.pictures):
        assert name in body


@pytest.mark.parametrize("case", ELEMENTS, ids=lambda c: c.name)
def test_elements(case: Case) -> None:
    assert case.elements
    assert len({(e.parent, e.text) for e in case.elements}) == len(case.elements)
    for element in case.elements:
        wants = (element.want,) if isinstance(element.want, str) else element.want
        assert set(wants) <= {"present", "missing", "unclear"}
        assert wants
        assert element.kind in KINDS
    landing = case.pages[case.url]
    if landing.status == 200:
        for href in re.findall(r'href="(\./[^"]+)"', text(landing).split("<h2>")[-1]):
            assert case.url + href[2:] in case.pages, href


def test_files_open() -> None:
    seen = 0
    for case in ELEMENTS:
        for address, answer in case.pages.items():
            if address.endswith(".docx") and answer.status == 200:
                assert docx.Document(io.BytesIO(answer.body)).paragraphs
                seen += 1
            if address.endswith(".xlsx") and answer.status == 200:
                assert answer.body.startswith(b"PK")
                seen += 1
    assert seen >= 8
