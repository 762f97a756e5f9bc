"""Where alerts go: the channels of alerts.toml, each by the name of the environment variable that holds its address."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

FILE = "alerts.toml"


class AlertError(Exception):
    """An alerts.toml or a channel that cannot be used; the message is one line and holds no address."""


class Channel(BaseModel):
    """One channel. `agencies` is empty for all; `quiet`: nothing is sent where nothing changed."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    url_env: str = Field(pattern=r"^[A-Z_][A-Z0-9_]*$")
    agencies: tuple[str, ...] = ()
    quiet: bool = True
    severities: tuple[Literal["major", "minor", "advice"], ...] = ("major", "minor")
    language: Literal["zh", "en"] = "zh"

    def wants(self, agency: str) -> bool:
        """Whether this channel is told of an agency."""
        return not self.agencies or agency in self.agencies

    def address(self, environment: Mapping[str, str]) -> str:
        """The apprise URL; raises AlertError where the variable is not set. Never to be logged or stored."""
        address = environment.get(self.url_env, "").strip()
        if not address:
            raise AlertError(
                f"channel {self.name}: the environment variable {self.url_env} is not set; export it with the apprise URL"
            )
        return address


def load(folder: Path) -> tuple[Channel, ...]:
    """The channels of a data folder, () where it has no alerts.toml; raises AlertError with one line."""
    path = folder / FILE
    try:
        table = tomllib.loads(path.read_text("utf-8-sig"))
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise AlertError(f"{path}: {error}; correct the file") from error
    unknown = set(table) - {"channels"}
    channels = table.get("channels", {})
    if unknown or not isinstance(channels, dict) or not all(isinstance(one, dict) for one in channels.values()):
        raise AlertError(f"{path}: it holds tables [channels.NAME] and nothing else; compare with the packaged alerts.toml")
    try:
        return tuple(Channel.model_validate({"name": name, **entry}) for name, entry in channels.items())
    except ValidationError as error:
        # Only where and what kind: the value may be an address that was put in the wrong place.
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        hint = (
            "name an environment variable, such as AUDIT_ALERT_OFFICE" if where == "url_env" else "see the packaged alerts.toml"
        )
        raise AlertError(f"{path}: [channels.*] {where}: {first['type']}; {hint}") from None
