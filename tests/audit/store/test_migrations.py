"""Databases of every released schema are brought forward with all they hold; what a newer program made is refused."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from audit.nightrules import load
from audit.settling import settle_agency
from audit.store import Store

OLD = sorted((Path(__file__).parent / "old").glob("*.sql"))


@pytest.mark.parametrize("dump", OLD, ids=[path.stem for path in OLD])
def test_an_old_database_is_brought_forward(tmp_path: Path, dump: Path) -> None:
    path = tmp_path / "audit.db"
    connection = sqlite3.connect(path)
    connection.executescript(dump.read_text("utf-8"))
    connection.close()
    with Store.open(path) as store:
        first, second = reversed(store.runs())
        assert (first.validity, first.void_reason, first.night, first.figures) == ("valid", "", None, "")
        assert len(store.judgements(second.id)) == 3 and len(store.observations(second.id)) == 3
        assert len(store.posts("edu")) == 5 and store.post_events("edu") == ()
        assert store.pages(second.id)[0].headers == () and store.pages(second.id)[0].source == "fetched"
        assert store.fetches_before("edu", second.id) == {}
        changes = settle_agency(store, "edu", load())
        assert {change.kind for change in changes} == {"opened"}
        lives = store.lives("edu")
        assert lives and all(life.is_open and life.first_run == first.id for life in lives.values())
        assert settle_agency(store, "edu", load()) == ()
        assert store.faults(pages=False) == ()
    with Store.open(path) as store:
        assert store.lives("edu") == lives
