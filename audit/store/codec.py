"""Border types to the JSON that stands in the database and back, whatever characters a website sent."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import zlib
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from pydantic import TypeAdapter
from pydantic_core import PydanticSerializationError

from audit.findings import Finding, Judgement, judgement_to_json
from audit.observations import Ask, Observation, observation_to_json

T = TypeVar("T")

_ASK = TypeAdapter(Ask)
_FINDING = TypeAdapter(Finding)


def ask_to_json(ask: Ask) -> str:
    """One line of JSON."""
    return _written(ask, lambda value: _ASK.dump_json(value).decode())


def ask_from_json(text: str) -> Ask:
    """The inverse of `ask_to_json`."""
    return _ASK.validate_json(text)


def ask_id(ask: Ask) -> str:
    """The identity of an ask within a run: the same ask again is the same ask, one with other wants is another."""
    return hashlib.sha256(ask_to_json(ask).encode()).hexdigest()


def observation_text(observation: Observation) -> str:
    """One line of JSON for an observation."""
    return _written(observation, observation_to_json)


def judgement_text(judgement: Judgement) -> str:
    """One line of JSON for a judgement."""
    return _written(judgement, judgement_to_json)


def finding_text(finding: Finding) -> str:
    """One line of JSON for a finding."""
    return _written(finding, lambda value: _FINDING.dump_json(value).decode())


def packed(text: str) -> bytes:
    """A long JSON text as it stands in the database: a year of nights says much the same every night, and zlib makes it a seventh."""
    return zlib.compress(text.encode(), 6)


def unpacked(stored: str | bytes) -> str:
    """The text of a stored value; what older versions wrote is text already.

    >>> unpacked(packed("机构职能")), unpacked("机构职能")
    ('机构职能', '机构职能')
    """
    return stored if isinstance(stored, str) else zlib.decompress(stored).decode()


def finding_from_json(text: str) -> Finding:
    """The inverse of `finding_text`."""
    return _FINDING.validate_json(text)


def sha256_of(text: str) -> str:
    """The SHA-256 of a text, in hex: the identity of a stored catalog."""
    return hashlib.sha256(text.encode()).hexdigest()


def path_text(path: tuple[str, ...]) -> str:
    """A column path as a JSON list, Chinese as Chinese."""
    return json.dumps(path, ensure_ascii=False)


def utc_text(at: dt.datetime) -> str:
    """An aware time as `2026-11-20T02:15:01Z`, to the second; ValueError for a naive one.

    >>> utc_text(dt.datetime(2026, 11, 20, 10, 15, 1, tzinfo=dt.timezone(dt.timedelta(hours=8))))
    '2026-11-20T02:15:01Z'
    """
    if at.tzinfo is None:
        raise ValueError(f"{at}: a time without a zone; hand in an aware datetime")
    return at.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def storable(text: str) -> str:
    r"""A text as UTF-8 can hold it: half a surrogate pair becomes U+FFFD.

    Titles come out of JSON data islands, where `"\ud83d"` alone is legal; SQLite and JSON refuse to encode it.

    >>> storable("通知\ud83d")
    '通知�'
    """
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _written(value: T, to_json: Callable[[T], str]) -> str:
    try:
        return to_json(value)
    except (PydanticSerializationError, UnicodeEncodeError):
        return to_json(_storable_throughout(value))


def _storable_throughout(value: Any) -> Any:
    """The same border value with every text made storable."""
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, tuple):
        return tuple(_storable_throughout(part) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: _storable_throughout(getattr(value, f.name)) for f in fields(value)})
    return value
