"""Imports a published document into a data folder: read, correct, check, write both files or neither."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from audit.catalog.corrections import Applied, apply_corrections, load_corrections
from audit.catalog.lint import all_defects
from audit.catalog.model import Catalog, CatalogError, Source, from_json, to_json
from audit.catalog.paths import is_address
from audit.catalog.readers import read_document
from audit.catalog.reading import Asked, read_catalog
from audit.config import Agency, DataFolder, Site, with_agency_in, write_together
from audit.text import name_key

_URL = re.compile(r"https?://[A-Za-z0-9.-]+(:\d{1,5})?(/[^\s，。；;、（）()<>\"'“”]*)?")


@dataclass(frozen=True)
class Imported:
    """What an import made: the catalog as written, what the corrections did, and whether the agency is new in sites.toml."""

    catalog: Catalog
    applied: Applied
    path: Path
    new_agency: bool


def site_names(site: Site) -> Callable[[str], bool]:
    """Whether a path's first segment is the site's own name or one of its aliases, however spelled.

    >>> site_names(Site("x", "西秀区人民政府网", "http://x/"))("西秀区 人民政府网")
    True
    """
    names = {name_key(name) for name in (site.name, *site.aliases)}
    return lambda word: name_key(word) in names


def read_source(path: Path, agency: str, site: Site) -> Catalog:
    """A document as a raw catalog, before corrections, with its source; raises CatalogError with one line."""
    document, data = read_document(path)
    try:
        catalog = read_catalog(document, Asked(agency, site_names(site)))
    except CatalogError as error:
        raise CatalogError(f"{path}: {error}") from error
    return replace(catalog, source=Source(path.name, hashlib.sha256(data).hexdigest()))


def corrections_path(catalog_path: Path) -> Path:
    """Where the corrections of a catalog stand: ID.corrections.toml beside ID.json."""
    return catalog_path.with_suffix(".corrections.toml")


def build(source: Path, agency: Agency, site: Site, folder: DataFolder) -> tuple[Catalog, Applied]:
    """A document as the catalog that would be written: read, corrected, its defects put together."""
    raw = read_source(source, agency.name, site)
    applied = apply_corrections(raw, load_corrections(corrections_path(folder.path / agency.catalog)))
    catalog = applied.catalog
    catalog = replace(catalog, defects=(*all_defects(catalog), *applied.stale))
    return from_json(to_json(catalog), f"{source}: as read"), applied


def import_catalog(source: Path, folder: DataFolder, agency_id: str, name: str, site_id: str) -> Imported:
    """Reads `source` for an agency and writes catalogs/ID.json and, for a new agency, its block in sites.toml: both or neither.

    Raises CatalogError or ConfigError with one line; nothing is then written.
    """
    site = folder.site(site_id)
    known = folder.agencies.get(agency_id)
    if known is not None and known.site != site_id:
        raise CatalogError(
            f"{folder.path / 'sites.toml'}: agency '{agency_id}' belongs to site '{known.site}', not '{site_id}'; "
            "correct the command or the file"
        )
    agency = known or Agency(agency_id, name, site_id, f"catalogs/{agency_id}.json")
    catalog, applied = build(source, agency, site, folder)
    if known is None:
        agency = replace(agency, pins=pins_of(catalog))
    path = folder.path / agency.catalog
    files = {path: to_json(catalog)}
    if known is None:
        files |= with_agency_in(folder, agency)
    write_together(files)
    return Imported(catalog, applied, path, known is None)


def pins_of(catalog: Catalog) -> dict[str, str]:
    """The addresses that a catalog gives for its columns, as pins: column path (or the item's levels) joined by / → URL.

    A path that is given two addresses is left out: which one is meant only a person can say.
    """
    found: dict[str, set[str]] = {}
    for item in catalog.items:
        url = next((match for value in item.extra.values() if (match := _URL.fullmatch(value.strip()))), None)
        path = item.columns[0] if item.columns else item.levels or tuple(t for t in (item.level1, item.level2) if t)
        if url and path and not is_address(path):
            found.setdefault("/".join(path), set()).add(url[0])
    return {path: urls.pop() for path, urls in found.items() if len(urls) == 1}


def schema_text() -> str:
    """audit/catalog/catalog.schema.json as it must stand: generated from the model."""
    from audit.catalog.model import json_schema

    return json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"
