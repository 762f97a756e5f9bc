"""The rules of nights (catalog_data/standards/nights.toml): floors of a valid run, quorum, quiet nights, limits, retention."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

FILE = "nights.toml"
DEFAULT = Path(__file__).resolve().parent.parent / "catalog_data" / "standards" / FILE


class NightRulesError(Exception):
    """A nights.toml that cannot be used; the message is one line: which file, what is wrong, what to do."""


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Floors(_Table):
    """Below which a run is void; `clock_days` 0 leaves the clock out."""

    pages: int = Field(ge=0)
    columns_share: float = Field(ge=0, le=1)
    columns_nights: int = Field(ge=1)
    errors_share: float = Field(ge=0, le=1)
    clock_days: int = Field(ge=0)


class Quiet(_Table):
    """What need not be fetched again."""

    article_days: int = Field(ge=0)
    conditional: bool
    runs: int = Field(ge=1)


class Limits(_Table):
    """What one site's child process may use; seconds, MiB, hours."""

    seconds: float = Field(gt=0)
    memory_mb: int = Field(ge=128)
    grace_seconds: float = Field(ge=0)
    jobs: int = Field(ge=1)
    resume_hours: float = Field(ge=0)


class Retention(_Table):
    """How many days things are kept."""

    pages_days: int = Field(ge=1)
    runs_days: int = Field(ge=1)


class _Quorum(_Table):
    share: float = Field(ge=0, le=1)


class _Findings(_Table):
    sure: float = Field(ge=0, le=1)
    backdated_days: int = Field(ge=1)


class _Rules(_Table):
    floors: Floors
    quorum: _Quorum
    findings: _Findings
    quiet: Quiet
    limits: Limits
    retention: Retention


@dataclass(frozen=True)
class NightRules:
    """All of nights.toml. `sure` is a column's confidence from which on one sight opens a finding; `quorum` the share of valid sites."""

    floors: Floors
    quorum: float
    sure: float
    backdated_days: int
    quiet: Quiet
    limits: Limits
    retention: Retention
    site_floors: Mapping[str, Floors] = field(default_factory=lambda: MappingProxyType({}))

    def floors_of(self, site: str) -> Floors:
        """The floors of one site."""
        return self.site_floors.get(site, self.floors)


def load(folder: Path | None = None) -> NightRules:
    """The packaged rules; where `folder` (a data folder's standards/) has a nights.toml, its values override single ones.

    Raises NightRulesError with one line.
    """
    files = [DEFAULT]
    if folder is not None and (folder / FILE).resolve() != DEFAULT and (folder / FILE).is_file():
        files.append(folder / FILE)
    table: dict[str, Any] = {}
    for file in files:
        try:
            part = tomllib.loads(file.read_text("utf-8-sig"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise NightRulesError(f"{file}: {error}; correct the file") from error
        for name, values in part.items():
            if not isinstance(values, dict):
                raise NightRulesError(f"{file}: {name} stands in no table; compare with {DEFAULT}")
            table[name] = {**table.get(name, {}), **values}
    sites = table.get("floors", {}).pop("sites", {})
    try:
        rules = _Rules.model_validate(table)
        of_sites = {site: rules.floors.model_validate({**rules.floors.model_dump(), **own}) for site, own in sites.items()}
    except (ValidationError, TypeError, AttributeError) as error:
        what = (
            "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors()[:1])
            if isinstance(error, ValidationError)
            else "floors.sites must hold tables"
        )
        raise NightRulesError(f"{files[-1]}: {what}; compare with {DEFAULT}") from error
    return NightRules(
        rules.floors,
        rules.quorum.share,
        rules.findings.sure,
        rules.findings.backdated_days,
        rules.quiet,
        rules.limits,
        rules.retention,
        MappingProxyType(of_sites),
    )
