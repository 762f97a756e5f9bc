"""The catalog in its normalised form: what `catalogs/ID.json` holds (contract.md, "The data folder")."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from pydantic import TypeAdapter, ValidationError

Kind = Literal["label", "document", "image", "service", "statement"]
Unit = Literal["working_day", "day", "week", "month", "quarter", "year", "immediate"]
Trigger = Literal["formed_or_changed", "formed", "decision", "approval", "meeting", "application_received", "published", "none"]


class CatalogError(Exception):
    """A catalog that cannot be read; the message says where, what, and what to do."""


@dataclass(frozen=True)
class Element:
    """One thing that an item's content must hold (公开内容要素); a group has `children` and may have no kind."""

    text: str
    kind: Kind | None = None
    children: tuple[Element, ...] = ()


@dataclass(frozen=True)
class Leaf:
    """An element without children, with the text of the group it stands in."""

    text: str
    kind: Kind
    parent: str | None = None


@dataclass(frozen=True)
class Deadline:
    """公开时限 as printed (`raw`) and as understood; `every` is an ISO 8601 duration, `by` is MM-DD."""

    raw: str = ""
    trigger: Trigger = "none"
    amount: int | None = None
    unit: Unit | None = None
    every: str | None = None
    by: str | None = None
    long_term: bool = False
    vague: bool = False


@dataclass(frozen=True)
class Item:
    """One row of a catalog (公开事项)."""

    row: int
    no: str | None = None
    category: str | None = None
    level1: str | None = None
    level2: str | None = None
    levels: tuple[str, ...] = ()
    content: str = ""
    elements: tuple[Element, ...] = ()
    columns: tuple[tuple[str, ...], ...] = ()
    column_raw: str = ""
    deadline: Deadline = field(default_factory=Deadline)
    responsible: tuple[str, ...] = ()
    legal_basis: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    on_website: bool | None = None
    audience: str | None = None
    mode: str | None = None
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """How people call the item: its innermost level.

        >>> Item(1, level1="机构信息", level2="基本信息").name
        '基本信息'
        """
        return next((t for t in (*reversed(self.levels), self.level2, self.level1) if t), f"第{self.row}行")

    def leaves(self) -> Iterator[Leaf]:
        """The elements that are looked for one by one, in the catalog's order."""
        yield from _leaves(self.elements, None)


def _leaves(elements: tuple[Element, ...], parent: str | None) -> Iterator[Leaf]:
    for element in elements:
        if element.children:
            yield from _leaves(element.children, element.text)
        else:
            yield Leaf(element.text, element.kind or "statement", parent)


@dataclass(frozen=True)
class Defect:
    """A place where the document itself is doubtful; `row` is None where it concerns the whole document."""

    row: int | None
    kind: str
    note: str
    note_en: str = ""


@dataclass(frozen=True)
class Source:
    """The published document that a catalog was read from."""

    file: str
    sha256: str | None = None


@dataclass(frozen=True)
class Catalog:
    """One published document that says what one agency must publish (政务公开标准目录)."""

    title: str
    agency: str
    items: tuple[Item, ...]
    source: Source | None = None
    defects: tuple[Defect, ...] = ()


_ADAPTER = TypeAdapter(Catalog)


def from_json(text: str | bytes, where: str) -> Catalog:
    """Reads `catalogs/ID.json`; raises CatalogError with one line that names `where` and the first fault."""
    try:
        return _ADAPTER.validate_python(_lenient(json.loads(text)))
    except json.JSONDecodeError as error:
        raise CatalogError(f"{where}: not valid JSON: {error}; import the catalog again or correct it by hand") from error
    except UnicodeDecodeError as error:
        raise CatalogError(f"{where}: not UTF-8 text; import the catalog again or correct it by hand") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"]) or "the file"
        raise CatalogError(f"{where}: {place}: {first['msg']}; import the catalog again or correct it by hand") from error


def _lenient(data: Any) -> Any:
    """A catalog as people write it by hand: null where a cell is blank stands for the field's default."""
    if not isinstance(data, dict) or not isinstance(data.get("items"), list):
        return data
    return {**data, "items": [_without_nulls(item) for item in data["items"]]}


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_nulls(inner) for key, inner in value.items() if inner is not None}
    return [_without_nulls(inner) for inner in value] if isinstance(value, list) else value


def to_json(catalog: Catalog) -> str:
    """Writes a catalog as it stands under version control: indented, Chinese as Chinese, a final line end."""
    return _ADAPTER.dump_json(catalog, indent=2).decode() + "\n"


def json_schema() -> dict[str, Any]:
    """The JSON Schema of `catalogs/ID.json`, made from these types."""
    return _ADAPTER.json_schema()
