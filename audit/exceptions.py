"""Accepted exceptions of an agency (catalog_data/exceptions/ID.toml): what a person looked at and does not count as a gap.

    [[exception]]
    row = 5
    item = "下属单位"                   # optional: the row's innermost level when it was written
    fingerprint = "d9896e9cb3001c52"   # optional: this finding alone
    column = "政务公开 > 机构设置"        # optional: what concerns this column alone
    reason = "本单位没有下属单位"
    by = "li"
    since = 2026-11-20
    until = 2027-11-19                 # the last day on which it holds

Nothing here lasts for ever: an exception without an end is refused.
"""

from __future__ import annotations

import datetime as dt
import json
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from audit.config import ConfigError, write_together
from audit.findings import Finding

_KNOWN = {"row", "item", "fingerprint", "column", "reason", "by", "since", "until"}
SEPARATOR = " > "


@dataclass(frozen=True)
class Waiver:
    """One accepted exception; `column` is a path as text. It holds from `since` to `until`, both included."""

    row: int
    reason: str
    by: str
    since: dt.date
    until: dt.date
    item: str | None = None
    fingerprint: str | None = None
    column: str | None = None

    def covers(self, row: int, finding: Finding, today: dt.date) -> bool:
        """Whether it speaks for this finding of this row on this day."""
        if row != self.row or not self.since <= today <= self.until:
            return False
        if self.fingerprint is not None:
            return self.fingerprint == finding.fingerprint
        return self.column is None or (finding.column is not None and SEPARATOR.join(finding.column) == self.column)


def exceptions_path(folder: Path, agency: str) -> Path:
    """Where an agency's exceptions stand."""
    return folder / "exceptions" / f"{agency}.toml"


def load_exceptions(folder: Path, agency: str) -> tuple[Waiver, ...]:
    """The exceptions of an agency, () where there is no file; raises ConfigError with one line for a file not in the form."""
    path = exceptions_path(folder, agency)
    try:
        text = path.read_text("utf-8-sig")
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read as UTF-8 text: {error}; save the file as UTF-8") from error
    return parse_exceptions(text, path)


def parse_exceptions(text: str, path: Path) -> tuple[Waiver, ...]:
    """The exceptions in a text; raises ConfigError like `load_exceptions`."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: not valid TOML: {error}; correct the file") from error
    entries = data.get("exception", [])
    if set(data) - {"exception"} or not isinstance(entries, list):
        raise ConfigError(f"{path}: only [[exception]] tables are known here; correct the file")
    return tuple(_waiver(f"{path}: exception {number}", entry) for number, entry in enumerate(entries, start=1))


def _waiver(where: str, entry: Any) -> Waiver:
    needed = {"row": int, "reason": str, "by": str, "since": dt.date, "until": dt.date}
    if not isinstance(entry, dict):
        raise ConfigError(f"{where}: is no table; write [[exception]]")
    unknown = sorted(set(entry) - _KNOWN)
    if unknown:
        raise ConfigError(f"{where}: {', '.join(unknown)} is not known here; use {', '.join(sorted(_KNOWN))}")
    for name, form in needed.items():
        value = entry.get(name)
        if not isinstance(value, form) or isinstance(value, (bool, dt.datetime)) or value == "":
            raise ConfigError(f"{where}: {name} is missing or not a {form.__name__}; add it")
    for name in ("item", "fingerprint", "column"):
        if not isinstance(entry.get(name, ""), str):
            raise ConfigError(f"{where}: {name} is not a text; put it in quotes")
    if entry["until"] < entry["since"]:
        raise ConfigError(f"{where}: until {entry['until']} lies before since {entry['since']}; correct the days")
    return Waiver(**entry)


def exception_text(waiver: Waiver) -> str:
    """One exception as TOML, with a line end."""
    lines = ["[[exception]]", f"row = {waiver.row}"]
    for name in ("item", "fingerprint", "column"):
        value = getattr(waiver, name)
        if value is not None:
            lines.append(f"{name} = {_quoted(value)}")
    lines += [f"reason = {_quoted(waiver.reason)}", f"by = {_quoted(waiver.by)}"]
    lines += [f"since = {waiver.since.isoformat()}", f"until = {waiver.until.isoformat()}"]
    return "\n".join(lines) + "\n"


def add_exceptions(folder: Path, agency: str, waivers: Iterable[Waiver]) -> None:
    """Appends exceptions to an agency's file, what stood there stays byte for byte; ConfigError, and nothing written, where
    the result would not load."""
    path = exceptions_path(folder, agency)
    before = path.read_bytes().decode("utf-8") if path.exists() else _HEAD
    text = before.rstrip("\n") + "\n\n" + "\n".join(exception_text(waiver) for waiver in waivers)
    parse_exceptions(text.removeprefix("\ufeff"), path)
    write_together({path: text})


_HEAD = (
    "# 认可的例外：人工核实后不计为问题的事项，到期自动失效 · accepted exceptions; each ends by itself (audit/exceptions.py)\n"
)


def _quoted(text: str) -> str:
    """A TOML basic string: JSON's escapes are TOML's; half surrogate pairs, which TOML forbids, become U+FFFD."""
    sound = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return json.dumps(sound, ensure_ascii=False).replace("\x7f", "\\u007f")
