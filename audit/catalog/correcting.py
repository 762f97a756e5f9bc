"""Writes a correction of a catalog where people keep them (catalogs/ID.corrections.toml) and into the catalog itself, in one step."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from audit.catalog.corrections import Correction, apply_corrections, load_corrections
from audit.catalog.importing import corrections_path
from audit.catalog.model import Catalog, CatalogError, from_json, to_json
from audit.config import load, write_together


def correct(folder: Path, agency: str, correction: Correction) -> Catalog:
    """Applies a correction and keeps it for the next import; gives the catalog as it then is.

    Raises CatalogError or ConfigError, and writes nothing, where it does not fit its row or the field's form.
    """
    data = load(folder)
    catalog_path = data.catalog_path(agency)
    path = corrections_path(catalog_path)
    catalog = from_json(catalog_path.read_bytes(), str(catalog_path))
    before = path.read_bytes().decode("utf-8") if path.exists() else ""
    text = (before.rstrip("\n") + "\n\n" if before else "") + correction_text(correction)
    _check(path, text)
    applied = apply_corrections(catalog, (correction,))
    if not applied.used:
        raise CatalogError(f"{path}: row {correction.row}: {applied.stale[0].note if applied.stale else 'does not apply'}")
    write_together({path: text, catalog_path: to_json(applied.catalog)})
    return applied.catalog


def correction_text(correction: Correction) -> str:
    """One correction as TOML, with a line end."""
    lines = ["[[correction]]", f"row = {correction.row}"]
    if correction.item is not None:
        lines.append(f"item = {_toml(correction.item)}")
    lines += [f"field = {_toml(correction.field)}", f"value = {_toml(correction.value)}"]
    if correction.has_was:
        lines.append(f"was = {_toml(correction.was)}")
    return "\n".join([*lines, f"reason = {_toml(correction.reason)}"]) + "\n"


def _toml(value: Any) -> str:
    """A text, number, truth value or list of them as TOML."""
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, str):
        value = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _check(path: Path, text: str) -> None:
    """Reads the text back as the importer will; CatalogError where that fails."""
    beside = path.with_name(f".{path.name}.check")
    try:
        beside.write_text(text, "utf-8")
        load_corrections(beside)
    finally:
        beside.unlink(missing_ok=True)
