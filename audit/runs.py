"""What a run stands on, and its judgements: what the spider and the command line both need of the audit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from pathlib import Path

from audit.asks import asks as asks_of
from audit.catalog.model import Catalog, CatalogError, from_json
from audit.config import Agency, ConfigError, DataFolder, Site, load
from audit.exceptions import Waiver, load_exceptions
from audit.findings import Judgement
from audit.judge import judge
from audit.lexicon import LexiconError
from audit.lexicon import load as load_lexicon
from audit.matching import Names
from audit.nightrules import NightRules, NightRulesError
from audit.nightrules import load as load_nightrules
from audit.observations import Ask, ColumnAbsent, ColumnPath, ColumnSeen, Unreached
from audit.policy import Policy, PolicyError
from audit.policy import load as load_policy
from audit.settling import settle_again
from audit.store import Store, StoreError
from audit.waiving import waive

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
    nights: NightRules
    waivers: tuple[Waiver, ...] = ()


def assignment(
    agency_id: str, data: Path | None, today: dt.date, rows: frozenset[int] = frozenset(), extra_policy: Path | None = None
) -> Assignment:
    """Reads configuration, catalog, lexicon and policy; raises PreparationError with one line."""
    folder = data or DEFAULT_DATA
    try:
        config = load(folder)
        agency, site, catalog = _agency(config, agency_id)
        names = Names(load_lexicon(folder / "lexicon"), [site.name, *site.aliases], [agency.name, *agency.aliases])
        policy = load_policy(folder / "standards", site.policy, extra_policy)
        nights = load_nightrules(folder / "standards")
        waivers = load_exceptions(folder, agency_id)
    except (ConfigError, CatalogError, LexiconError, PolicyError, NightRulesError) as error:
        raise PreparationError(str(error)) from error
    missing = rows - {item.row for item in catalog.items}
    if missing:
        raise PreparationError(
            f"-a items: the catalog of {agency_id} has no row {min(missing)}; it has rows 1 to {len(catalog.items)}", 2
        )
    return Assignment(
        agency_id,
        agency,
        site,
        catalog,
        names,
        policy,
        asks_of(catalog, agency.pins, names, policy, today, rows),
        today,
        rows,
        nights,
        waivers,
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


def judgements_of(
    run: str, task: Assignment, seen: dict[ColumnPath, ColumnSeen | ColumnAbsent | Unreached]
) -> tuple[Judgement, ...]:
    """The judgements of a run over what was seen: pure, so that a stored run can be judged again."""
    said = judge(run, task.agency_id, task.catalog, seen, task.names, task.policy, task.today, rows=task.rows or None)
    return waive(said, task.waivers, task.today)


def judge_under(
    store: Store, run_id: str, data: Path | None, policy: Path
) -> tuple[tuple[Judgement, ...], tuple[Judgement, ...]]:
    """A stored run judged under today's rules and under those with the overrides of a file; nothing is stored."""
    run = store.run(run_id)
    seen = {observation.path: observation for observation in store.observations(run.id)}
    said = []
    for extra in (None, policy):
        task = assignment(run.agency, data, run.as_of, frozenset(), extra)
        task = replace(task, catalog=store.catalog(run.id), rows=frozenset(run.items))
        said.append(judgements_of(run.id, task, seen))
    return said[0], said[1]


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
    settle_again(store, run, task.nights)
    return task, judgements
