"""The lives of findings as they are stored: the present ones, what each run changed, and what the last run found."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from dataclasses import replace

from audit.findings import Finding
from audit.lives import Change, Life, life_from_json, life_to_json
from audit.store.codec import finding_from_json, storable, utc_text
from audit.store.file import DatabaseFile
from audit.store.records import StoreError


class Lives(DatabaseFile):
    """The part of the store that knows the lives of findings."""

    def lives(self, agency: str) -> dict[str, Life]:
        """What is known of each finding of an agency, by fingerprint."""
        rows = self._rows("SELECT fingerprint, life FROM lives WHERE agency = ? ORDER BY rowid", agency)
        return {mark: self._read(life_from_json, text, "") for mark, text in rows}

    def save_lives(
        self, agency: str, run: str, before: Mapping[str, Life], lives: Mapping[str, Life], changes: Iterable[Change]
    ) -> None:
        """Puts the lives after a run in the place of those before it, with what it changed, and marks the run as settled: one step.

        What the run before had left is kept, so that `unsettle` can take this run back.
        """
        touched = {mark for mark in {*before, *lives} if before.get(mark) is not lives.get(mark)}
        kept = {mark: life_to_json(before[mark]) if mark in before else None for mark in sorted(touched)}
        with self._step():
            day = self._day_of_run(run)
            self._db.execute(
                "INSERT OR REPLACE INTO lives_before (agency, run, lives) VALUES (?, ?, ?)",
                [agency, run, json.dumps(kept, ensure_ascii=False)],
            )
            self._put(agency, {mark: lives.get(mark) for mark in touched})
            self._db.execute("DELETE FROM life_changes WHERE agency = ? AND run = ?", [agency, run])
            self._note(agency, run, day, changes)
            self._db.execute("UPDATE runs SET settled = ? WHERE id = ?", [utc_text(dt.datetime.now(dt.UTC)), run])

    def unsettle(self, agency: str, run: str) -> bool:
        """Takes back what a run did to the lives, where it was the last that did; says whether it was."""
        rows = self._rows("SELECT lives FROM lives_before WHERE agency = ? AND run = ?", agency, run)
        if not rows:
            return False
        kept: dict[str, str | None] = json.loads(rows[0][0])
        before = {mark: self._read(life_from_json, text, run) if text else None for mark, text in kept.items()}
        with self._step():
            self._put(agency, before)
            self._db.execute("DELETE FROM lives_before WHERE agency = ?", [agency])
            self._db.execute("DELETE FROM life_changes WHERE agency = ? AND run = ?", [agency, run])
            self._db.execute("UPDATE runs SET settled = NULL WHERE id = ?", [run])
        return True

    def dismiss(self, agency: str, fingerprint: str, why: str, on: dt.date) -> Life:
        """A person says that a finding is none, and why; StoreError where it is not known. `why` "" takes a dismissal back."""
        life = self.lives(agency).get(fingerprint)
        if life is None:
            raise StoreError(f"{self.path}: {agency} has no finding {fingerprint}; `audit history {agency}` lists them")
        now = replace(life, state="dismissed" if why else "open", dismissed=storable(why))
        change = Change("dismissed" if why else "restored", now)
        with self._step():
            self._put(agency, {fingerprint: now})
            self._note(agency, f"person-{utc_text(dt.datetime.now(dt.UTC))}", on.isoformat(), [change])
        return now

    def life_changes(
        self, agency: str | None = None, *, since: dt.date | None = None, run: str | None = None
    ) -> tuple[tuple[str, dt.date, Change], ...]:
        """(agency, day, change), oldest first: of one agency, since a day, of one run, where these are given."""
        rows = self._rows(
            """SELECT agency, day, change, life FROM life_changes
               WHERE (?1 IS NULL OR agency = ?1) AND (?2 IS NULL OR day >= ?2) AND (?3 IS NULL OR run = ?3) ORDER BY day, rowid""",
            agency,
            since.isoformat() if since else None,
            run,
        )
        return tuple(
            (who, dt.date.fromisoformat(day), Change(kind, self._read(life_from_json, life, "")))
            for who, day, kind, life in rows
        )

    def findings_called(self, mark: str) -> tuple[tuple[str, Finding], ...]:
        """(agency, finding) of each finding whose fingerprint begins so, as it was said last; oldest first."""
        pattern = "".join(letter for letter in mark if letter.isalnum()) + "*"
        rows = self._rows(
            """SELECT r.agency, f.finding, max(r.number) FROM findings f JOIN runs r ON r.id = f.run
               WHERE f.fingerprint GLOB ? GROUP BY r.agency, f.fingerprint ORDER BY 3 LIMIT 10""",
            pattern,
        )
        if rows:
            return tuple((agency, self._read(finding_from_json, text, "")) for agency, text, _ in rows)
        lives = self._rows("SELECT agency, life FROM lives WHERE fingerprint GLOB ? LIMIT 10", pattern)
        return tuple((agency, self._read(life_from_json, text, "").finding) for agency, text in lives)

    def last_settled(self, agency: str) -> tuple[str, dt.date] | None:
        """The id and the day of the newest run that entered the lives of an agency's findings."""
        rows = self._rows(
            "SELECT id, as_of FROM runs WHERE agency = ? AND settled IS NOT NULL ORDER BY number DESC LIMIT 1", agency
        )
        return (rows[0][0], dt.date.fromisoformat(rows[0][1])) if rows else None

    def mark_settled(self, run: str) -> None:
        """A run that changes nothing (void, or of a day that is past) has had its turn."""
        with self._step():
            self._db.execute("UPDATE runs SET settled = ? WHERE id = ?", [utc_text(dt.datetime.now(dt.UTC)), run])

    def _day_of_run(self, run: str) -> str:
        row = self._db.execute("SELECT as_of FROM runs WHERE id = ?", [run]).fetchone()
        if row is None:
            raise StoreError(f"{self.path}: no run {run}; `audit runs` lists them")
        return str(row[0])

    def _put(self, agency: str, lives: Mapping[str, Life | None]) -> None:
        self._db.conn.executemany(
            "INSERT INTO lives (agency, fingerprint, state, life) VALUES (?, ?, ?, ?) ON CONFLICT (agency, fingerprint) "
            "DO UPDATE SET state = excluded.state, life = excluded.life",
            [(agency, storable(mark), life.state, storable(life_to_json(life))) for mark, life in lives.items() if life],
        )
        self._db.conn.executemany(
            "DELETE FROM lives WHERE agency = ? AND fingerprint = ?",
            [(agency, mark) for mark, life in lives.items() if life is None],
        )

    def _note(self, agency: str, run: str, day: str, changes: Iterable[Change]) -> None:
        self._db.conn.executemany(
            "INSERT OR REPLACE INTO life_changes (agency, fingerprint, run, day, change, life) VALUES (?, ?, ?, ?, ?, ?)",
            [(agency, storable(one.life.fingerprint), run, day, one.kind, storable(life_to_json(one.life))) for one in changes],
        )
