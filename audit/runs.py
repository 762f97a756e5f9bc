"""A run from its assignment to its judgements: what the spider and the command line both need of the audit."""

from __future__ import annotations

import datetime as dt
import logging
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Self

from audit.asks import asks as asks_of
from audit.catalog.model import Catalog, CatalogError, from_json
from audit.config import Agency, ConfigError, DataFolder, Site, load
from audit.findings import Judgement
from audit.judge import judge
from audit.lexicon import LexiconError
from audit.lexicon import load as load_lexicon
from audit.matching import Names
from audit.observations import Ask, ColumnAbsent, ColumnPath, ColumnSeen, Fetched, Unreached
from audit.policy import Policy, PolicyError
from audit.policy import load as load_policy
from audit.store import Store, StoreError

logger = logging.getLogger(__name__)

DEFAULT_DATA = Path(__file__).resolve().parent.parent / "catalog_data"


class PreparationError(Exception):
    """A run that cannot begin; the message is one line: where, what, what to do. `exit_code` is 1 or 2 (contract.md)."""

    def __init__(self, message: str, exit_code: int = 1) -> None:
        super().__init__(message)
        self.exit_code = exit_code


@dataclass(frozen=True)
class Assignment:
    """All that a run of one agency stands on; `rows` is empty where all items are wanted."""

    agency_id: str
    agency: Agency
    site: Site
    catalog: Catalog
    names: Names
    policy: Policy
    asks: tuple[Ask, ...]
    today: dt.date
    rows: frozenset[int]


def assignment(agency_id: str, data: Path | None, today: dt.date, rows: frozenset[int] = frozenset()) -> Assignment:
    """Reads configuration, catalog, lexicon and policy; raises PreparationError with one line."""
    folder = data or DEFAULT_DATA
    try:
        config = load(folder)
        agency, site, catalog = _agency(config, agency_id)
        names = Names(load_lexicon(folder / "lexicon"), [site.name, *site.aliases], [agency.name, *agency.aliases])
        policy = load_policy(folder / "standards")
    except (ConfigError, CatalogError, LexiconError, PolicyError) as error:
        raise PreparationError(str(error)) from error
    missing = rows - {item.row for item in catalog.items}
    if missing:
        raise PreparationError(
            f"-a items: the catalog of {agency_id} has no row {min(missing)}; it has rows 1 to {len(catalog.items)}", 2
        )
    wanted = replace(catalog, items=tuple(item for item in catalog.items if not rows or item.row in rows))
    return Assignment(
        agency_id, agency, site, catalog, names, policy, asks_of(wanted, agency.pins, names, policy, today), today, rows
    )


def _agency(config: DataFolder, agency_id: str) -> tuple[Agency, Site, Catalog]:
    agency = config.agencies.get(agency_id)
    if agency is None:
        known = ", ".join(sorted(config.agencies)) or "none"
        raise PreparationError(f"{config.path / 'sites.toml'}: no agency {agency_id!r}; known: {known}", 2)
    path = config.path / agency.catalog
    try:
        text = path.read_bytes()
    except OSError as error:
        raise PreparationError(f"{path}: {error.strerror or error}; import the catalog with `audit catalog import`") from error
    return agency, config.sites[agency.site], from_json(text, str(path))


def probe(database: str | Path) -> None:
    """Opens and closes the database, so that a fault is said before the first request; raises PreparationError."""
    try:
        Store.open(Path(database)).close()
    except StoreError as error:
        raise PreparationError(str(error)) from error


@dataclass
class Recorder:
    """Stores a run as it happens, and has it judged at its end."""

    assignment: Assignment
    store: Store
    run: str
    open: bool = True
    failure: str | None = None
    _asks: dict[ColumnPath, Ask] = field(default_factory=dict)
    _seen: dict[ColumnPath, ColumnSeen | ColumnAbsent | Unreached] = field(default_factory=dict)
    _verdicts: Counter[str] = field(default_factory=Counter)
    _requests: int = 0
    _pages: int = 0
    _begun: float = field(default_factory=time.monotonic)

    @classmethod
    def begin(cls, database: str | Path, task: Assignment) -> Self:
        """Opens the store and begins the run; raises PreparationError."""
        try:
            store = Store.open(Path(database))
            run = store.begin_run(
                agency=task.agency_id,
                site=task.agency.site,
                catalog=task.catalog,
                as_of=task.today,
                items=sorted(task.rows),
                asks=task.asks,
            )
        except StoreError as error:
            raise PreparationError(str(error)) from error
        return cls(task, store, run, _asks={ask.path: ask for ask in task.asks})

    def starts(self) -> None:
        """The first request goes out now: the seconds of the last line count from here."""
        self._begun = time.monotonic()

    def page(self, fetched: Fetched, body: bytes, content_type: str) -> None:
        """Keeps a page with its bytes as evidence."""
        self._pages += 1
        self.store.save_page(self.run, fetched, body, content_type)

    def places(self) -> dict[ColumnPath, str]:
        """Where each asked column stood when an earlier finished run last saw it."""
        known = self.store.known_urls(self.assignment.agency_id)
        return {path: known[path] for path in self._asks if path in known}

    def observe(self, path: ColumnPath, observation: ColumnSeen | ColumnAbsent | Unreached) -> None:
        """Keeps an observation, once."""
        if path not in self._seen:
            self._seen[path] = observation
            self.store.save_observation(self.run, self._asks[path], observation)

    def finish(self, requests: int, reached: bool) -> tuple[Judgement, ...]:
        """Judges what was seen and closes the run; () where the site was never reached."""
        self._requests = requests
        if not reached and self._asks:
            self.open = False
            first = next((seen for seen in self._seen.values() if isinstance(seen, Unreached)), None)
            why = f"{first.reason}: {first.detail}" if first else "no answer"
            self.failure = (
                f"{self.assignment.site.url}: the start page could not be seen ({why}); nothing was judged, try again later"
            )
            self.store.fail_run(self.run, self.failure, requests=requests)
            return ()
        judgements = judgements_of(self.run, self.assignment, self._seen)
        self.store.save_judgements(self.run, judgements)
        self.store.finish_run(self.run, requests=requests)
        self.open = False
        self._verdicts = Counter(judgement.verdict for judgement in judgements)
        return judgements

    def close(self, reason: str) -> None:
        """Closes the store; a run that was cut short is closed as failed, what it saw stays."""
        if self.open:
            self.open = False
            self.failure = f"run {self.run} was cut short ({reason}); what was seen is kept, start it again"
            self.store.fail_run(self.run, self.failure, requests=self._requests)
        self.store.close()

    def line(self) -> str:
        """What was asked, seen and judged, in one line."""
        seen = Counter(observation.kind for observation in self._seen.values())
        verdicts = ", ".join(
            f"{name} {self._verdicts[name]}" for name in ("pass", "gap", "unclear", "manual", "exempt") if self._verdicts[name]
        )
        return (
            f"{self.assignment.agency_id}: run {self.run}: {len(self._asks)} columns asked, {seen['seen']} seen, {seen['absent']} not there, "
            f"{seen['unreached']} not reached; {sum(self._verdicts.values())} items judged ({verdicts or 'none'}); "
            f"{self._pages} pages, {self._requests} requests in {time.monotonic() - self._begun:.2f} s"
        )


def judgements_of(
    run: str, task: Assignment, seen: dict[ColumnPath, ColumnSeen | ColumnAbsent | Unreached]
) -> tuple[Judgement, ...]:
    """The judgements of a run over what was seen: pure, so that a stored run can be judged again."""
    return judge(run, task.agency_id, task.catalog, seen, task.names, task.policy, task.today, rows=task.rows or None)


def judge_again(store: Store, run_id: str, data: Path | None) -> tuple[Assignment, tuple[Judgement, ...]]:
    """Judges a stored run again with today's lexicon and policy, as of the run's own day, without any request.

    The catalog is the one that the run was asked with; raises PreparationError where the agency is no longer configured.
    """
    run = store.run(run_id)
    task = assignment(run.agency, data, run.as_of, frozenset())
    task = replace(task, catalog=store.catalog(run.id), rows=frozenset(run.items))
    seen = {observation.path: observation for observation in store.observations(run.id)}
    judgements = judgements_of(run.id, task, seen)
    store.save_judgements(run.id, judgements)
    return task, judgements
