"""`audit history`, `changes` and `dismiss` over a stored database: what they print, and errors in one line."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from typer.testing import CliRunner

from audit.cli import app
from audit.nightrules import load
from audit.settling import settle_again, settle_agency
from audit.store import Store
from tests.audit.store.test_store import AS_OF, begin, finding, judged

MARK = "ab12cd34ef56ab12"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Three nights: a finding opens, stands, and is joined by another."""
    path = tmp_path / "audit.db"
    with Store.open(path) as store:
        for day, marks in enumerate([(MARK,), (MARK,), (MARK, "ffff111122223333")]):
            run = begin(store, as_of=AS_OF + dt.timedelta(day))
            store.save_judgements(run, [judged(run, 1, *map(finding, marks))])
            store.finish_run(run, requests=1)
            settle_agency(store, "qinghe-wlj", load())
    return path


def audit(database: Path, *arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, [*arguments, "--db", str(database)])
    return done.exit_code, done.output


def test_history_lists_lives_and_tells_one_whole(database: Path) -> None:
    code, said = audit(database, "history", "qinghe-wlj")
    assert code == 0 and MARK in said and "新增 new" in said and "未整改 open" in said
    code, said = audit(database, "history", "qinghe-wlj", "--fingerprint", "ab12")
    assert code == 0 and f"{AS_OF}  新增问题 new" in said and "连续 3 夜" in said
    assert audit(database, "history", "qinghe-wlj", "--state", "fixed")[1].count(MARK) == 0


def test_changes_since_a_day(database: Path) -> None:
    code, said = audit(database, "changes", "--since", str(AS_OF + dt.timedelta(1)))
    assert code == 0
    assert [line.split("\t")[:3] for line in said.splitlines()] == [
        [str(AS_OF + dt.timedelta(2)), "qinghe-wlj", "新增问题 opened"]
    ]
    assert len(audit(database, "changes", "qinghe-wlj", "--since", str(AS_OF))[1].splitlines()) == 2
    assert audit(database, "changes", "nobody", "--since", str(AS_OF))[1] == ""


def test_a_person_dismisses_a_finding_and_takes_it_back(database: Path) -> None:
    assert audit(database, "dismiss", "qinghe-wlj", MARK, "--reason", "张三：本局无传真")[0] == 0
    assert "不计 dismissed" in audit(database, "history", "qinghe-wlj")[1]
    assert "本局无传真" in audit(database, "history", "qinghe-wlj", "--fingerprint", MARK)[1]
    assert audit(database, "dismiss", "qinghe-wlj", MARK, "--reason", "")[0] == 0
    assert "不计 dismissed" not in audit(database, "history", "qinghe-wlj")[1]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("history", "nobody"), 1),
        (("history", "qinghe-wlj", "--state", "moon"), 2),
        (("history", "qinghe-wlj", "--fingerprint", "0000"), 2),
        (("changes", "--since", "yesterday"), 2),
        (("dismiss", "qinghe-wlj", "0000", "--reason", "x"), 1),
    ],
)
def test_errors_are_one_line(database: Path, arguments: tuple[str, ...], code: int) -> None:
    assert audit(database, *arguments)[0] == code


def test_a_run_that_is_judged_again_is_settled_again_and_not_twice(database: Path) -> None:
    with Store.open(database) as store:
        last, before = store.runs()[0], store.lives("qinghe-wlj")
        store.save_judgements(last.id, [judged(last.id, 1, finding(MARK))])
        assert settle_again(store, last, load())
        lives = store.lives("qinghe-wlj")
        assert set(lives) == {MARK} and lives[MARK] == before[MARK]
        assert [change.life.fingerprint for _, _, change in store.life_changes("qinghe-wlj")] == [MARK]
        assert not settle_again(store, store.runs()[1], load()), "a later run stands on it"
