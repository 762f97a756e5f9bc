"""The labelled articles agree with themselves: names, number, and every label and value of a truth stands on its page."""

from __future__ import annotations

import html
import importlib
import pkgutil
import re
from datetime import date

import pytest

import tests.labelled
from tests.labelled.form import HOST, TODAY, Case

MODULES = [m.name for m in pkgutil.iter_modules(tests.labelled.__path__) if m.name.startswith("articles_")]
CASES: list[Case] = [case for m in MODULES for case in importlib.import_module(f"tests.labelled.{m}").CASES]


def decode(body: bytes) -> str:
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return body.decode(encoding)
        except UnicodeDecodeError:
            continue
    kept = body.decode("utf-8", "ignore")
    return kept if len(kept) * 2 > len(body) * 0.8 else body.decode("gb18030", "ignore")


def bare(text: str) -> str:
    return re.sub(r"[\s\u00a0\u3000\u200b\ufeff]+", "", text)


def shown(markup: str) -> str:
    without = re.sub(r"(?is)<!--.*?-->|<script\b.*?</script>|<style\b.*?</style>", "", markup)
    return bare(html.unescape(re.sub(r"(?s)<[a-zA-Z/!?][^>]*>", "", without)))


def test_names_are_unique_and_cases_many() -> None:
    names = [case.name for case in CASES]
    assert len(names) == len(set(names))
    assert len(names) >= 110


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_truth_stands_on_the_page(case: Case) -> None:
    truth = case.article
    assert truth is not None
    assert case.url in case.pages and case.url.startswith(HOST)
    body = case.pages[case.url].body
    assert 2_900 < len(body) < 45_000
    markup = decode(body)
    text = shown(markup)
    whole = bare(html.unescape(markup))
    if truth.title:
        assert bare(truth.title) in text
    assert not (truth.no_published and truth.published)
    for day in (truth.published, truth.formed):
        if day:
            assert date.fromisoformat(day).isoformat() == day <= TODAY
    labels = set()
    for record in truth.records:
        assert record.fields
        assert len({label for label, _ in record.fields}) == len(record.fields)
        for label, value in record.fields:
            labels.add(label)
            assert label == bare(label) and not label.endswith(("：", ":"))
            assert bare(label) in text
            assert value and bare(value) in text
    assert not labels & set(truth.never)
    for label in truth.never:
        assert bare(label) in text
    for file in truth.attachments:
        assert bare(file) in whole
    for picture in truth.pictures:
        assert bare(picture) in whole
