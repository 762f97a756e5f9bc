"""Applies what a person settled about a catalog (catalogs/ID.corrections.toml) after every import."""

from __future__ import annotations

import dataclasses
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, get_type_hints

from pydantic import TypeAdapter, ValidationError

from audit.catalog.defects import defect
from audit.catalog.model import Catalog, CatalogError, Deadline, Defect, Element, Item

_HINTS: dict[str, Any] = get_type_hints(Item)
_DEADLINE_HINTS: dict[str, Any] = get_type_hints(Deadline)
_FIELDS = tuple(f.name for f in dataclasses.fields(Item) if f.name != "row")


@dataclass(frozen=True)
class Correction:
    """One reading that a person settled. `item` and `was`, where given, say what the row must still hold for it to apply."""

    row: int
    field: str
    value: Any
    reason: str
    item: str | None = None
    was: Any = None
    has_was: bool = False


@dataclass(frozen=True)
class Applied:
    """A catalog with its corrections, those that were used, and a defect for each that no longer fits."""

    catalog: Catalog
    used: tuple[Correction, ...] = ()
    stale: tuple[Defect, ...] = ()


def load_corrections(path: Path) -> tuple[Correction, ...]:
    """The corrections of a file, () where there is none; raises CatalogError with one line for a file that is not in the form

    ``[[correction]]`` with ``row``, ``field``, ``value``, ``reason`` and optionally ``item`` (the row's innermost level) and
    ``was``.
    An empty string as value of a level or number means that the document has none.
    """
    if not path.exists():
        return ()
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CatalogError(f"{path}: not valid TOML: {error}; correct the file") from error
    entries = data.get("correction", [])
    if not isinstance(entries, list) or set(data) - {"correction"}:
        raise CatalogError(f"{path}: only [[correction]] tables are known here; correct the file")
    return tuple(_correction(path, number, entry) for number, entry in enumerate(entries, start=1))


def _correction(path: Path, number: int, entry: Any) -> Correction:
    where = f"{path}: correction {number}"
    if not isinstance(entry, dict) or not {"row", "field", "value", "reason"} <= set(entry):
        raise CatalogError(f"{where}: needs row, field, value and reason; add what is missing")
    unknown = set(entry) - {"row", "field", "value", "reason", "item", "was"}
    name = str(entry["field"])
    if unknown:
        raise CatalogError(f"{where}: {', '.join(sorted(unknown))} is not known here; use row, field, value, reason, item, was")
    if not isinstance(entry["row"], int) or not (
        name in _FIELDS or (name.removeprefix("deadline.") in _DEADLINE_HINTS and "." in name)
    ):
        raise CatalogError(f"{where}: {name} is no field of an item; one of {', '.join(_FIELDS)} or deadline.<part>")
    correction = Correction(
        entry["row"], name, entry["value"], str(entry["reason"]), entry.get("item"), entry.get("was"), "was" in entry
    )
    try:
        _typed(correction.field, correction.value)
    except ValidationError as error:
        raise CatalogError(f"{where}: {name}: {error.errors()[0]['msg']}; give a value of that field's form") from error
    return correction


def apply_corrections(catalog: Catalog, corrections: tuple[Correction, ...]) -> Applied:
    """The catalog with each correction that fits its row; one whose row is gone, or holds something else, is reported, not
    applied."""
    items = {item.row: item for item in catalog.items}
    used: list[Correction] = []
    stale: list[Defect] = []
    for correction in corrections:
        item = items.get(correction.row)
        why = _misfit(item, correction)
        if why is not None or item is None:
            words = (str(correction.row), correction.field, *(why or ("", "")))
            stale.append(defect(correction.row if item else None, "correction_stale", *words))
            continue
        items[correction.row] = _changed(item, correction)
        used.append(correction)
    settled = {(c.row, "level1_uncertain") for c in used if c.field == "level1"}
    kept = tuple(d for d in catalog.defects if (d.row, d.kind) not in settled)
    return Applied(replace(catalog, items=tuple(items.values()), defects=kept), tuple(used), tuple(stale))


def _misfit(item: Item | None, correction: Correction) -> tuple[str, str] | None:
    """Why a correction no longer fits, in Chinese and in English; None where it does."""
    if item is None:
        return "该行已不存在", "the row is gone"
    if correction.item is not None and correction.item not in (item.name, *item.levels, item.level1, item.level2):
        return f"该行现为“{item.name}”，不是“{correction.item}”", f'the row is now "{item.name}", not "{correction.item}"'
    now = _value(item, correction.field)
    wanted = _typed(correction.field, correction.value)
    if correction.has_was and now not in (_typed(correction.field, correction.was), wanted):
        was, is_now = _said(correction.was), _said(now)
        return f"原值应为“{was}”，现为“{is_now}”", f'it was made for "{was}", the document now says "{is_now}"'
    return ("读出的值已与更正相同，可删去", "the document now reads so itself; delete it") if now == wanted else None


def _value(item: Item, name: str) -> Any:
    if name.startswith("deadline."):
        return getattr(item.deadline, name.removeprefix("deadline."))
    return getattr(item, name)


def _changed(item: Item, correction: Correction) -> Item:
    value = _typed(correction.field, correction.value)
    if correction.field.startswith("deadline."):
        changes: dict[str, Any] = {correction.field.removeprefix("deadline."): value}
        return replace(item, deadline=replace(item.deadline, **changes))
    changes = {correction.field: value}
    return replace(item, **changes)


def _typed(name: str, value: Any) -> Any:
    """A TOML value in the field's own type: "" as None where None is allowed, texts as elements with their kinds."""
    hint = _DEADLINE_HINTS[name.removeprefix("deadline.")] if name.startswith("deadline.") else _HINTS[name]
    adapter: TypeAdapter[Any] = TypeAdapter(hint)
    if value == "" and type(None) in getattr(hint, "__args__", ()):
        return None
    if name == "elements" and isinstance(value, list):
        value = [_as_element(entry) for entry in value]
    return adapter.validate_python(value)


def _as_element(entry: Any) -> Any:
    if isinstance(entry, str):
        from audit.catalog.kinds import kind_of

        return Element(entry, kind_of(entry))
    return entry


def _said(value: Any) -> str:
    return "（无）" if value in (None, "", ()) else str(value)
