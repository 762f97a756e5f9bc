"""Upkeep of the database and of the pages beside it: checked, made smaller, thinned out by policy, backed up."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from audit.store.file import DatabaseFile, faults_of
from audit.store.records import StoreError


@dataclass(frozen=True)
class Pruned:
    """What was thinned out, or would be: counts, and bytes on the disk."""

    runs: int
    pages: int
    files: int
    size: int


class Upkeep(DatabaseFile):
    """The part of the store that looks after the file itself."""

    def faults(self, *, pages: bool = True) -> tuple[str, ...]:
        """What is wrong with the file, one line each, () where all is well; with `pages` every kept page is read and its hash compared."""
        said = [str(row[0]) for row in self._rows("PRAGMA integrity_check") if row[0] != "ok"]
        said += [
            f"table {row[0]}, row {row[1]}: names a {row[2]} that is not there"
            for row in self._rows("PRAGMA foreign_key_check")
        ]
        for (sha256,) in self._rows("SELECT DISTINCT sha256 FROM pages") if pages else ():
            try:
                self._bodies.read(sha256)
            except StoreError as error:
                said.append(str(error))
        return tuple(said)

    def vacuum(self) -> tuple[int, int]:
        """Makes the file as small as what it holds; its size before and after, in bytes."""
        with faults_of(self.path):
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            before = self.path.stat().st_size
            self._db.execute("VACUUM")
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        return before, self.path.stat().st_size

    def backup(self, target: Path) -> int:
        """Copies the database, as it is at one moment, and its pages to `target` and `target.pages`; how many pages were copied anew.

        A crawl may go on meanwhile. Pages that stand there already are not copied again.
        """
        if target.exists() and target.resolve() == self.path.resolve():
            raise StoreError(f"{target}: this is the database itself; name another file")
        part = target.with_name(target.name + ".part")
        try:
            part.unlink(missing_ok=True)
            with faults_of(target):
                copy = sqlite3.connect(part)
                try:
                    self._db.conn.backup(copy)
                    copy.execute("PRAGMA journal_mode = DELETE")
                finally:
                    copy.close()
            os.replace(part, target)
            return self._copy_pages(target.with_name(target.name + ".pages"))
        except OSError as error:
            raise StoreError(f"{target}: cannot be written ({error.strerror}); make room or name another file") from error

    def _copy_pages(self, folder: Path) -> int:
        copied = 0
        for (sha256,) in self._rows("SELECT DISTINCT sha256 FROM pages"):
            source = self._bodies.path(sha256)
            target = folder / sha256[:2] / source.name
            if not target.exists() and source.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                beside = target.with_name(target.name + ".part")
                shutil.copyfile(source, beside)
                os.replace(beside, target)
                copied += 1
        return copied

    def prune(self, *, runs_before: dt.date, pages_before: dt.date, dry: bool = False) -> Pruned:
        """Thins out by age: runs of days before `runs_before`, and the pages of runs before `pages_before` that no finding points to.

        The last valid run of each agency stays whole, and every page that a finding of a kept run or the life of a finding
        points to. `dry` only counts.
        """
        keep = "SELECT max(number) FROM runs WHERE state = 'finished' AND validity = 'valid' GROUP BY agency"
        # What a run of the last days got is also what the next run compares with: only whole old runs are thinned.
        old = f"number NOT IN ({keep}) AND state <> 'running' AND as_of < ?"
        cited = """SELECT json_extract(finding, '$.evidence') FROM findings UNION
                   SELECT json_extract(life, '$.finding.evidence') FROM lives UNION
                   SELECT json_extract(life, '$.finding.evidence') FROM life_changes"""
        with self._step():
            gone_runs = self._db.execute(f"SELECT count(*) FROM runs WHERE {old}", [runs_before.isoformat()]).fetchone()[0]
            # Within the step, so that a dry one is undone with all it did.
            self._db.execute("SAVEPOINT pruning")
            self._db.execute(f"DELETE FROM runs WHERE {old}", [runs_before.isoformat()])
            # NULL, which a finding without a page has here, would make NOT IN say nothing of any page.
            thin = f"""FROM pages WHERE run IN (SELECT id FROM runs WHERE {old})
                       AND sha256 NOT IN (SELECT coalesce(evidence, '') FROM (SELECT NULL AS evidence UNION {cited}))"""
            pages = self._db.execute(f"SELECT count(*) {thin}", [pages_before.isoformat()]).fetchone()[0]
            self._db.execute(f"DELETE {thin}", [pages_before.isoformat()])
            self._db.execute(
                "DELETE FROM fetches WHERE sha256 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pages p WHERE p.run = fetches.run "
                "AND p.url = fetches.url AND p.sha256 = fetches.sha256)"
            )
            named = {row[0] for row in self._db.execute("SELECT sha256 FROM pages UNION " + cited)}
            if dry:
                self._db.execute("ROLLBACK TO pruning")
            self._db.execute("RELEASE pruning")
        files = [file for file in self._bodies.folder.glob("??/*.gz") if file.name.removesuffix(".gz") not in named]
        size = sum(file.stat().st_size for file in files)
        if not dry:
            self._remove(files)
        return Pruned(int(gone_runs), int(pages), len(files), size)

    def _remove(self, files: list[Path]) -> None:
        # A page that a crawl wrote just now has its row a moment later.
        young = dt.datetime.now().timestamp() - 3600
        try:
            for file in files:
                if file.stat().st_mtime < young:
                    file.unlink(missing_ok=True)
        except OSError as error:
            raise StoreError(
                f"{self._bodies.folder}: cannot be thinned out ({error.strerror}); give write permission"
            ) from error

    def sizes(self) -> dict[str, int]:
        """Bytes of the database file and of the pages beside it, and how many pages those are."""
        files = list(self._bodies.folder.glob("??/*.gz"))
        return {
            "database": self.path.stat().st_size,
            "pages": sum(file.stat().st_size for file in files),
            "files": len(files),
        }
