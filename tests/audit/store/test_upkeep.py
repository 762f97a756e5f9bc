"""Backups are whole, damage is found, what is old goes and what a finding points to stays."""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path

import pytest

from audit.findings import Finding
from audit.observations import Fetched
from audit.store import Store, StoreError
from tests.audit.store.test_store import begin, judged

OLD, NEW = dt.datetime(2025, 1, 1, tzinfo=dt.UTC), dt.datetime(2026, 11, 20, tzinfo=dt.UTC)


def _page(store: Store, run: str, body: bytes, url: str = "http://x/") -> str:
    sha256 = hashlib.sha256(body).hexdigest()
    store.save_page(run, Fetched(url, url, 200, "2026-11-20T02:15:07Z", sha256, len(body)), body, key=url)
    return sha256


@pytest.fixture
def store(tmp_path: Path):
    """Two old runs and a new one; a finding of an old one points to a page."""
    with Store.open(tmp_path / "audit.db") as opened:
        for started, bodies in ((OLD, (b"cited", b"old")), (OLD, (b"old too",)), (NEW, (b"new",))):
            run = begin(opened, started=started, as_of=started.date())
            shas = [_page(opened, run, body, f"http://x/{number}") for number, body in enumerate(bodies)]
            cited = Finding("element_missing", "f1", "major", "缺", "missing", evidence=shas[0])
            opened.save_judgements(run, [judged(run, 1, cited)] if bodies[0] == b"cited" else [])
            opened.finish_run(run, requests=1)
        yield opened


def _files(folder: Path) -> set[str]:
    return {path.name.removesuffix(".gz") for path in folder.glob("audit.db.pages/??/*.gz")}


def _sha(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


def test_pruning_keeps_what_a_finding_points_to_and_the_last_run(store: Store, tmp_path: Path) -> None:
    import os

    for path in tmp_path.glob("audit.db.pages/??/*.gz"):
        os.utime(path, (1_700_000_000, 1_700_000_000))
    days = {"runs_before": dt.date(2024, 1, 1), "pages_before": dt.date(2026, 1, 1)}
    would = store.prune(**days, dry=True)
    assert (would.runs, would.pages, would.files) == (0, 2, 2) and len(_files(tmp_path)) == 4
    assert store.prune(**days) == would
    assert _files(tmp_path) == {_sha(b"cited"), _sha(b"new")}
    assert store.faults() == ()
    assert store.prune(runs_before=dt.date(2026, 1, 1), pages_before=dt.date(2026, 1, 1)).runs == 2
    assert [run.as_of for run in store.runs()] == [NEW.date()]
    before, after = store.vacuum()
    assert after <= before


def test_a_backup_is_a_database_with_its_pages(store: Store, tmp_path: Path) -> None:
    copy = tmp_path / "copy" / "audit.db"
    copy.parent.mkdir()
    assert store.backup(copy) == 4
    assert store.backup(copy) == 0, "pages were copied twice"
    with Store.open(copy) as other:
        assert other.faults() == () and other.page_body(_sha(b"cited")) == b"cited"
        assert [run.id for run in other.runs()] == [run.id for run in store.runs()]
    with pytest.raises(StoreError, match="the database itself"):
        store.backup(store.path)
    with pytest.raises(StoreError, match="cannot be"):
        store.backup(tmp_path / "nowhere" / "x.db")


def test_damage_is_found(store: Store) -> None:
    store.page_file(_sha(b"old")).write_bytes(b"rubbish")
    store.page_file(_sha(b"new")).unlink()
    faults = store.faults()
    assert len(faults) == 2 and all("\n" not in fault for fault in faults)
    assert store.faults(pages=False) == ()
