"""`audit doctor`: looks over all that a night needs and says, for each thing that is amiss, what to do."""

from __future__ import annotations

import datetime as dt
import email.utils
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import typer

from audit.alerts.channels import AlertError
from audit.alerts.channels import load as load_channels
from audit.catalog.model import CatalogError
from audit.command import DataOption, DbOption
from audit.config import ConfigError, DataFolder, load
from audit.lexicon import LexiconError
from audit.lexicon import load as load_lexicon
from audit.nightrules import NightRulesError
from audit.nightrules import load as load_nightrules
from audit.policy import PolicyError
from audit.policy import load as load_policy
from audit.runs import DEFAULT_DATA
from audit.store import Store, StoreError

Level = Literal["ok", "warning", "fault"]
_ROOM_MB, _ROOM_FAULT_MB = 2048, 200
_CALENDAR_DAYS = 45
"""Days before the end of the known working days from which on somebody should look for the next notice."""
_FAULTS = (ConfigError, CatalogError, LexiconError, PolicyError, NightRulesError, AlertError, StoreError)


@dataclass(frozen=True)
class Check:
    """One thing that was looked at; `said` ends with what to do where it is not well."""

    level: Level
    what: str
    said: str


def doctor(
    offline: Annotated[bool, typer.Option("--offline", help="Ask no website for its first page.")] = False,
    data: DataOption = None,
    db: DbOption = Path("audit.db"),
) -> None:
    """Checks configuration, catalogs, lexicon, rules, database, disk, calendar, alerts and each site's first page."""
    worst = 0
    for check in checks(data or DEFAULT_DATA, db, offline, dt.datetime.now(dt.UTC)):
        typer.echo(f"{check.level:<8}{check.what}: {' '.join(check.said.split())}")
        worst = max(worst, ("ok", "warning", "fault").index(check.level))
    if worst == 2:
        raise typer.Exit(1)


def checks(folder: Path, db: Path, offline: bool, now: dt.datetime) -> Iterator[Check]:
    """Everything that is looked at, in order; nothing is changed, and what is broken does not keep the rest from being looked at."""
    config: DataFolder | None = None
    try:
        config = load(folder)
        yield Check(
            "ok", "configuration", f"{len(config.sites)} sites, {len(config.agencies)} agencies in {folder / 'sites.toml'}"
        )
    except ConfigError as error:
        yield Check("fault", "configuration", str(error))
    if config is not None:
        yield from _catalogs(config)
    yield from _rules(folder, now.date())
    yield from _database(db)
    yield _disk(db)
    yield from _alerts(folder)
    for site in sorted({agency.site for agency in config.agencies.values()} if config and not offline else ()):
        assert config is not None
        yield _first_page(site, config.sites[site].url, now)


def _catalogs(config: DataFolder) -> Iterator[Check]:
    for agency in config.agencies:
        try:
            catalog = config.catalog(agency)
        except (ConfigError, CatalogError) as error:
            yield Check("fault", f"catalog {agency}", str(error))
            continue
        doubtful = f", {len(catalog.defects)} doubtful places (`audit catalog lint {agency}`)" if catalog.defects else ""
        yield Check("ok", f"catalog {agency}", f"{len(catalog.items)} items{doubtful}")


def _rules(folder: Path, today: dt.date) -> Iterator[Check]:
    for what, loading in (("lexicon", load_lexicon), ("night rules", load_nightrules)):
        try:
            loading(folder / ("lexicon" if what == "lexicon" else "standards"))
            yield Check("ok", what, "loads")
        except _FAULTS as error:
            yield Check("fault", what, str(error))
    try:
        policy = load_policy(folder / "standards")
    except PolicyError as error:
        yield Check("fault", "standards", str(error))
        return
    yield Check("ok", "standards", f"{policy.id} {policy.version}")
    first, last = policy.calendar.first, policy.calendar.last
    left = (dt.date(last, 12, 31) - today).days
    notice = f"add the State Council's notice for {last + 1} to standards/workdays.json when it is out"
    if left < 0 or today.year < first:
        yield Check("fault", "calendar", f"working days are known for {first}-{last}, today is {today}; {notice}")
    elif left < _CALENDAR_DAYS:
        yield Check("warning", "calendar", f"working days are known until the end of {last}, {left} days from now; {notice}")
    else:
        yield Check("ok", "calendar", f"working days {first}-{last}")


def _database(db: Path) -> Iterator[Check]:
    if not db.exists():
        yield Check("ok", "database", f"{db} is not there yet; the first crawl makes it")
        return
    try:
        with Store.open(db) as store:
            faults, sizes = store.faults(pages=False), store.sizes()
            unfinished, unsure = store.unfinished_nights(), store.alerts("unsure")
    except StoreError as error:
        yield Check("fault", "database", str(error))
        return
    if faults:
        yield Check("fault", "database", f"{db}: {faults[0]}; restore it from a backup")
    else:
        size = (sizes["database"] + sizes["pages"]) / 1024 / 1024
        yield Check("ok", "database", f"{db} is sound, {size:.0f} MB with {sizes['files']} pages")
    if unfinished:
        yield Check(
            "warning", "nights", f"night {unfinished[-1].number} never ended; `audit nightly` goes on with it or closes it"
        )
    if unsure:
        yield Check("warning", "alerts", f"{len(unsure)} alerts may not have gone out; `audit alerts send --again` sends them")


def _disk(db: Path) -> Check:
    free = shutil.disk_usage(db.resolve().parent).free // 1024 // 1024
    if free < _ROOM_MB:
        do = "make room, or thin out with `audit db prune` and `audit db vacuum`"
        return Check("fault" if free < _ROOM_FAULT_MB else "warning", "disk", f"{free} MB free beside {db}; {do}")
    return Check("ok", "disk", f"{free} MB free beside {db}")


def _alerts(folder: Path) -> Iterator[Check]:
    try:
        channels = load_channels(folder)
    except AlertError as error:
        yield Check("fault", "alerts", str(error))
        return
    for channel in channels:
        try:
            channel.address(os.environ)
            yield Check(
                "ok", f"channel {channel.name}", f"{channel.url_env} is set; `audit alerts test {channel.name}` tries it"
            )
        except AlertError as error:
            yield Check("fault", f"channel {channel.name}", str(error))
    if not channels:
        yield Check("ok", "alerts", "no channel in alerts.toml: nobody is told of changes")


def _first_page(site: str, url: str, now: dt.datetime) -> Check:
    """One request, by a process of the crawler's: the audit itself opens no socket."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", "crawler.firstpage", url], capture_output=True, text=True, timeout=60, check=False
        )
        answer = json.loads(done.stdout)
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        return Check("fault", f"site {site}", f"{url}: could not be asked ({type(error).__name__}); run the command again")
    if "error" in answer:
        return Check(
            "fault", f"site {site}", f"{url}: {answer['error']}; see whether a browser on this machine opens it, or correct url"
        )
    skew = _skew_days(str(answer.get("date") or ""), now)
    if abs(skew) > 1:
        return Check(
            "fault", f"site {site}", f"{url}: its clock and this machine's differ by {abs(skew):.0f} days; set the clock"
        )
    if answer["status"] >= 400:
        return Check(
            "warning",
            f"site {site}",
            f"{url}: answers {answer['status']}; a firewall may refuse this machine, ask the site's keeper",
        )
    return Check("ok", f"site {site}", f"{url}: answers {answer['status']}")


def _skew_days(date: str, now: dt.datetime) -> float:
    try:
        return (now - email.utils.parsedate_to_datetime(date)).total_seconds() / 86400
    except (ValueError, TypeError):
        return 0.0
