"""The second holdout's own form: counts, names, and that every truth stands in the bytes it speaks of."""

from __future__ import annotations

import html
import json
import re
from datetime import date

import pytest

from tests.labelled import second_articles, second_elements, second_lists
from tests.labelled.form import HOST, TODAY, Case

ALL = second_lists.CASES + second_articles.CASES + second_elements.CASES


def bodies(case: Case) -> str:
    answers = list(case.pages.values()) + list(case.posted.values())
    answers += [answer for inner in case.contains.values() for answer in inner.values()]
    out = []
    for answer in answers:
        try:
            text = answer.body.decode("utf-8")
        except UnicodeDecodeError:
            text = answer.body.decode("gb18030", "replace")
        if "json" in answer.content_type:
            text = json.dumps(json.loads(text), ensure_ascii=False).replace("\\/", "/").replace('\\"', '"')
        text = re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), text)
        text = html.unescape(text)
        out += [text, re.sub(r"<[^>]*>", "", re.sub(r"<!--.*?-->", "", text, flags=re.S))]
    return re.sub(r"\s+", "", "\n".join(out))


def dated(day: str | None) -> None:
    if day is not None:
        assert date.fromisoformat(day) <= date.fromisoformat(TODAY)


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_counts_and_names() -> None:
    assert (len(second_lists.CASES), len(second_articles.CASES), len(second_elements.CASES)) == (30, 30, 28)
    assert len({case.name for case in ALL}) == len(ALL)
    asked = [element for case in second_elements.CASES for element in case.elements]
    wants = [leaf.want if isinstance(leaf.want, str) else "several" for leaf in asked]
    assert len(asked) == 120, {want: wants.count(want) for want in wants}
    assert 54 <= wants.count("present") <= 66
    assert 38 <= wants.count("missing") <= 46
    assert 14 <= wants.count("unclear") + wants.count("several") <= 24


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.name)
def test_form(case: Case) -> None:
    assert case.url.startswith(HOST)
    assert case.url.split("#")[0] in case.pages
    assert all(url.startswith(HOST) for url in (*case.pages, *case.posted, *case.contains))
    assert "[[" not in re.sub(r"\[\[(?=\d{4}-)|CDATA\[\[", "", bodies(case))
    assert [case.listed is not None, case.article is not None, bool(case.elements)].count(True) == 1


@pytest.mark.parametrize("case", second_lists.CASES, ids=lambda case: case.name)
def test_lists(case: Case) -> None:
    assert case.listed is not None
    text = bodies(case)
    rows = case.listed.rows + case.listed.later
    assert bool(rows) == (case.listed.state == "posts")
    assert len({row.url for row in rows}) == len(rows)
    for row in rows:
        assert squeezed(row.title) in text, row.title
        assert row.url.rsplit("/", 1)[1] in text, row.url
        dated(row.date)
    newest = case.listed.newest
    for day in newest if isinstance(newest, tuple) else (newest,):
        dated(day)


@pytest.mark.parametrize("case", second_articles.CASES, ids=lambda case: case.name)
def test_articles(case: Case) -> None:
    truth = case.article
    assert truth is not None
    text = bodies(case)
    dated(truth.published)
    dated(truth.formed)
    assert not (truth.no_published and truth.published)
    values = [part for person in truth.records for pair in person.fields for part in pair]
    for part in [truth.title or "", *values, *truth.never, *truth.attachments, *truth.pictures]:
        assert squeezed(part) in text, part


@pytest.mark.parametrize("case", second_elements.CASES, ids=lambda case: case.name)
def test_elements(case: Case) -> None:
    for leaf in case.elements:
        assert leaf.kind in {"label", "document", "image", "service", "statement"}
        wants = (leaf.want,) if isinstance(leaf.want, str) else leaf.want
        assert wants
        assert set(wants) <= {"present", "missing", "unclear"}
