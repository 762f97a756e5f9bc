"""Chinese and English say the same things, and every code of the border types has its word."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import pytest

from audit import findings, observations
from audit.catalog import model
from audit.messages import MessageCatalogError, Messages
from audit.reports.ledger import COLUMN_HEADS, FINDING_HEADS, ITEM_HEADS, PERSON_HEADS
from audit.reports.xlsx import LEDGER_STATES
from audit.store import RunState

ZH, EN = Messages("zh"), Messages("en")


def test_both_languages_have_the_same_keys() -> None:
    assert ZH.keys() == EN.keys()
    assert len(ZH.keys()) > 200


@pytest.mark.parametrize("key", sorted(ZH.keys() | EN.keys()))
def test_both_languages_have_the_same_places(key: str) -> None:
    assert ZH.places(key) == EN.places(key)
    assert "" not in ZH.places(key), "give the place a name"
    assert ZH.say(key, **dict.fromkeys(ZH.places(key), 1)) and EN.say(key, **dict.fromkeys(EN.places(key), 1))


CODES: list[tuple[str, Any]] = [
    ("verdict", findings.Verdict),
    ("verdict_means", findings.Verdict),
    ("column_status", findings.ColumnStatus),
    ("element_status", findings.ElementStatus),
    ("fresh_status", findings.FreshStatus),
    ("finding_kind", findings.FindingKind),
    ("severity", findings.Severity),
    ("element_kind", model.Kind),
    ("relation", observations.Relation),
    ("cause", observations.Reason),
    ("run_state", RunState),
]


@pytest.mark.parametrize(("group", "codes"), CODES, ids=[group for group, _ in CODES])
def test_every_code_has_its_word(group: str, codes: Any) -> None:
    words = ZH.keys()
    assert [code for code in get_args(codes) if f"{group}.{code}" not in words] == []


def test_every_head_and_state_of_the_workbook_has_its_word() -> None:
    heads = {*FINDING_HEADS, *ITEM_HEADS, *COLUMN_HEADS, *PERSON_HEADS, "fact", "value"}
    assert {f"head.{head}" for head in heads} | {f"ledger_state.{state}" for state in LEDGER_STATES} <= ZH.keys()


def test_values_are_text_and_never_places() -> None:
    assert ZH.say("report.no", no="{no} {0.__class__}") == "序号 {no} {0.__class__}"


def test_what_is_missing_is_named() -> None:
    with pytest.raises(KeyError, match=r"no message 'report.nothing' in zh"):
        ZH.say("report.nothing")
    with pytest.raises(KeyError, match=r"'report.row' in zh needs a value for 'row'"):
        ZH.say("report.row")


def test_a_code_without_a_word_is_shown_as_it_is() -> None:
    assert ZH.word("verdict", "gap") == "有问题"
    assert ZH.word("rejected", "timeout", "cause") == "访问超时"
    assert ZH.word("rejected", "a_later_word") == "a_later_word"


@pytest.mark.parametrize(
    ("files", "says"),
    [
        ({"zh.toml": '[a]\nb = "1"', "zh_more.toml": '"a.b" = "2"'}, "zh_more.toml: a.b is given twice"),
        ({"zh.toml": "[a]\nb = 1"}, "zh.toml: a.b is not a text"),
        ({"zh.toml": "[a\n"}, "zh.toml: .*correct the file"),
    ],
)
def test_a_broken_file_is_one_line(tmp_path: Path, files: dict[str, str], says: str) -> None:
    for name, text in files.items():
        (tmp_path / name).write_text(text, "utf-8")
    with pytest.raises(MessageCatalogError, match=says) as error:
        Messages("zh", tmp_path)
    assert str(error.value).startswith(str(tmp_path))


def test_files_of_other_packages_are_read_too(tmp_path: Path) -> None:
    (tmp_path / "zh.toml").write_text('[a]\nb = "甲"', "utf-8")
    (tmp_path / "zh_judge.toml").write_text('[a]\nc = "乙"', "utf-8")
    (tmp_path / "en.toml").write_text('[a]\nb = "one"', "utf-8")
    assert Messages("zh", tmp_path).keys() == {"a.b", "a.c"} and Messages("en", tmp_path).say("a.b") == "one"
