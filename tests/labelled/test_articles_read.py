"""Every labelled article is read right, but for those of the ledger (strict: what comes right must leave it). The second set is held out."""

import tomllib
from pathlib import Path

import pytest

from evaluation.labelled import Tally, modules, read_article

LEDGER: dict[str, str] = tomllib.loads((Path(__file__).parent / "ledger_articles.toml").read_text("utf-8"))["articles"]


@pytest.fixture(scope="module")
def tally() -> Tally:
    tally = Tally()
    for module in modules():
        for case in module.CASES if "articles" in module.__name__ and ".second_" not in module.__name__ else ():
            read_article(case, tally)
    return tally


@pytest.fixture(scope="module")
def wrong(tally: Tally) -> dict[str, str]:
    return {f"{case} · {question}": said for case, question, said in tally.wrong}


def test_all_articles_were_read(tally: Tally) -> None:
    assert tally.counts["article read"] == tally.counts["article read right"] >= 214


def test_no_article_goes_wrong_outside_the_ledger(wrong: dict[str, str]) -> None:
    assert {key: said for key, said in wrong.items() if key not in LEDGER} == {}


def test_what_comes_right_leaves_the_ledger(wrong: dict[str, str]) -> None:
    assert [key for key in LEDGER if key not in wrong] == []
