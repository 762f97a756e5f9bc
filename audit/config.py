"""Reads and writes sites.toml, the list of websites and agencies of a data folder (contract.md, "The data folder")."""

from __future__ import annotations

import json
import os
import re
import tempfile
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from audit.catalog.model import Catalog, CatalogError, from_json

_HOST = re.compile(
    r"^(\*\.)?([A-Za-z0-9_\u4e00-\u9fff]([A-Za-z0-9_\u4e00-\u9fff-]*[A-Za-z0-9_\u4e00-\u9fff])?\.)*[A-Za-z0-9_\u4e00-\u9fff-]+(:\d{1,5})?$|^\[[0-9A-Fa-f:]+\](:\d{1,5})?$"
)
_ID = re.compile(r"^[A-Za-z0-9_-]{1,64}$")


class ConfigError(Exception):
    """A data folder that cannot be used; the message is one line: where, what, what to do."""


@dataclass(frozen=True)
class Site:
    """One government website. `delay` is in seconds between two requests to one host; `concurrency` counts requests at once."""

    id: str
    name: str
    url: str
    aliases: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    delay: float = 1.0
    concurrency: int = 1
    group: str | None = None
    policy: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    """Numbers of standards/*.toml that are others on this site ([sites.ID.policy])."""


@dataclass(frozen=True)
class Agency:
    """Who must publish. `catalog` is a path below the data folder; `pins` give a column ("机构设置/机构职能") a fixed URL."""

    id: str
    name: str
    site: str
    catalog: str
    aliases: tuple[str, ...] = ()
    pins: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True)
class DataFolder:
    """A loaded data folder: where it is, its sites and its agencies by id."""

    path: Path
    sites: Mapping[str, Site]
    agencies: Mapping[str, Agency]

    def site(self, site_id: str) -> Site:
        """One site; raises ConfigError where there is none of that id."""
        if site_id not in self.sites:
            raise ConfigError(
                f"{self.path / 'sites.toml'}: no site '{site_id}'; {_known(self.sites)}add [sites.{site_id}] with name and url"
            )
        return self.sites[site_id]

    def agency(self, agency_id: str) -> Agency:
        """One agency; raises ConfigError where there is none of that id."""
        if agency_id not in self.agencies:
            raise ConfigError(
                f"{self.path / 'sites.toml'}: no agency '{agency_id}'; {_known(self.agencies)}"
                "or import its catalog with `audit catalog import`"
            )
        return self.agencies[agency_id]

    def site_of(self, agency_id: str) -> Site:
        """The website on which an agency publishes."""
        return self.site(self.agency(agency_id).site)

    def catalog_path(self, agency_id: str) -> Path:
        """Where an agency's catalog stands."""
        return self.path / self.agency(agency_id).catalog

    def catalog(self, agency_id: str) -> Catalog:
        """An agency's catalog, read when asked for; raises ConfigError where it is missing or does not fit its schema."""
        path = self.catalog_path(agency_id)
        try:
            return from_json(path.read_bytes(), str(path))
        except FileNotFoundError as error:
            raise ConfigError(
                f"{path}: the catalog of agency '{agency_id}' is missing; import it with `audit catalog import`"
            ) from error
        except OSError as error:
            raise ConfigError(f"{path}: cannot be read: {error.strerror}; check the file") from error
        except CatalogError as error:
            raise ConfigError(str(error)) from error


def _known(entries: Mapping[str, Any]) -> str:
    return f"known: {', '.join(sorted(entries))}; " if entries else ""


def load(folder: Path | str) -> DataFolder:
    """Loads DIR/sites.toml; raises ConfigError with one line that names the file, the entry and what to do."""
    folder = Path(folder)
    path = folder / "sites.toml"
    try:
        text = path.read_text("utf-8-sig")
    except FileNotFoundError as error:
        raise ConfigError(
            f"{path}: not found; name the data folder (-a data=DIR, --data DIR), or write the file as README.md shows"
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read as UTF-8 text: {error}; save the file as UTF-8") from error
    return parse(text, folder)


def parse(text: str, folder: Path) -> DataFolder:
    """The text of a sites.toml as a data folder; raises ConfigError like `load`."""
    path = folder / "sites.toml"
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: not valid TOML: {error}; correct the file") from error
    sites = {key: _site(path, key, entry) for key, entry in _tables(path, data, "sites")}
    agencies = {key: _agency(path, key, entry, sites) for key, entry in _tables(path, data, "agencies")}
    return DataFolder(folder, MappingProxyType(sites), MappingProxyType(agencies))


def _tables(path: Path, data: dict[str, Any], name: str) -> list[tuple[str, dict[str, Any]]]:
    entries = data.get(name, {})
    if not isinstance(entries, dict) or not all(isinstance(entry, dict) for entry in entries.values()):
        raise ConfigError(f"{path}: {name} must hold tables; write [{name}.ID]")
    for key in entries:
        if not _ID.match(key):
            raise ConfigError(f"{path}: [{name}.{key}]: an id holds letters, digits, - and _ only; rename it")
    return list(entries.items())


def _site(path: Path, key: str, entry: dict[str, Any]) -> Site:
    where = f"{path}: [sites.{key}]"
    _only(where, entry, {"name", "aliases", "url", "hosts", "delay", "concurrency", "group", "policy"})
    delay = entry.get("delay", 1.0)
    if isinstance(delay, bool) or not isinstance(delay, (int, float)) or not 0 <= delay < float("inf"):
        raise ConfigError(f"{where}: delay is {delay!r}; give seconds, 0 or more")
    concurrency = entry.get("concurrency", 1)
    if isinstance(concurrency, bool) or not isinstance(concurrency, int) or concurrency < 1:
        raise ConfigError(f"{where}: concurrency is {concurrency!r}; give a whole number, 1 or more")
    hosts = _texts(where, entry, "hosts")
    for host in hosts:
        if not _HOST.match(host):
            raise ConfigError(f"{where}: hosts: {host!r} is no host; write host, host:port or *.host, without http://")
    group = entry.get("group")
    if group is not None and not isinstance(group, str):
        raise ConfigError(f"{where}: group is {group!r}; give a text")
    return Site(
        key,
        _text(where, entry, "name"),
        _url(where, entry),
        _texts(where, entry, "aliases"),
        hosts,
        float(delay),
        concurrency,
        group,
        MappingProxyType(_policy(where, entry)),
    )


def _policy(where: str, entry: dict[str, Any]) -> dict[str, Any]:
    policy = entry.get("policy", {})
    if not isinstance(policy, dict) or not all(isinstance(part, dict) for part in policy.values()):
        raise ConfigError(f"{where}: policy holds tables of standards/*.toml; write [sites.ID.policy.windows.news]")
    return policy


def _url(where: str, entry: dict[str, Any]) -> str:
    url = _text(where, entry, "url")
    _check_url(f"{where}: url", url)
    return url


def _check_url(where: str, url: str) -> None:
    try:
        parts = urlsplit(url)
        port_ok = parts.port is None or parts.port > 0
    except ValueError:
        parts, port_ok = urlsplit(""), False
    if parts.scheme not in ("http", "https") or not parts.hostname or not port_ok or re.search(r"\s", url):
        raise ConfigError(f"{where} is {url!r}; give a whole address, such as http://www.example.gov.cn/")


def _agency(path: Path, key: str, entry: dict[str, Any], sites: Mapping[str, Site]) -> Agency:
    where = f"{path}: [agencies.{key}]"
    _only(where, entry, {"name", "aliases", "site", "catalog", "pins"})
    site = _text(where, entry, "site")
    if site not in sites:
        raise ConfigError(f"{where}: site '{site}' is not in this file; {_known(sites)}add [sites.{site}] or correct the name")
    catalog = entry.get("catalog", f"catalogs/{key}.json")
    if (
        not isinstance(catalog, str)
        or not catalog
        or PurePosixPath(catalog).is_absolute()
        or ".." in PurePosixPath(catalog).parts
    ):
        raise ConfigError(f"{where}: catalog is {catalog!r}; give a path below the data folder, such as catalogs/{key}.json")
    pins = entry.get("pins", {})
    if not isinstance(pins, dict) or not all(isinstance(url, str) for url in pins.values()):
        raise ConfigError(f'{where}: pins must give a URL to each column; write "机构设置/机构职能" = "http://…"')
    for column, url in pins.items():
        _check_url(f"{path}: [agencies.{key}.pins]: {column!r}", url)
    return Agency(
        key, _text(where, entry, "name"), site, catalog, _texts(where, entry, "aliases"), MappingProxyType(dict(pins))
    )


def _only(where: str, entry: dict[str, Any], known: set[str]) -> None:
    unknown = sorted(set(entry) - known)
    if unknown:
        raise ConfigError(f"{where}: {', '.join(unknown)} is not known here; use {', '.join(sorted(known))}")


def _text(where: str, entry: dict[str, Any], name: str) -> str:
    value = entry.get(name)
    if not isinstance(value, str) or not value.strip():
        raise ConfigError(f'{where}: {name} is missing or empty; add {name} = "…"')
    return value


def _texts(where: str, entry: dict[str, Any], name: str) -> tuple[str, ...]:
    value = entry.get(name, [])
    if not isinstance(value, list) or not all(isinstance(text, str) and text.strip() for text in value):
        raise ConfigError(f'{where}: {name} must be a list of texts; write {name} = ["…"]')
    return tuple(value)


def with_agency(text: str, agency: Agency) -> str:
    """The text of a sites.toml with an agency's block at its end; what stood there stays byte for byte.

    >>> with_agency("# mine\\n", Agency("a", "甲局", "s", "catalogs/a.json")).startswith("# mine\\n\\n[agencies.a]\\n")
    True
    """
    lines = [f"[agencies.{agency.id}]", f"name = {_quoted(agency.name)}"]
    if agency.aliases:
        lines.append(f"aliases = [{', '.join(map(_quoted, agency.aliases))}]")
    lines += [f"site = {_quoted(agency.site)}", f"catalog = {_quoted(agency.catalog)}"]
    if agency.pins:
        lines += [
            "",
            f"[agencies.{agency.id}.pins]",
            *(f"{_quoted(column)} = {_quoted(url)}" for column, url in agency.pins.items()),
        ]
    newline = "\r\n" if "\r\n" in text else "\n"
    gap = "" if not text else newline if text.endswith("\n") else newline * 2
    return text + gap + newline.join(lines) + newline


def _quoted(text: str) -> str:
    """A TOML basic string: JSON's escapes are TOML's, and a control character is never written bare."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def add_agency(folder: Path | str, agency: Agency) -> DataFolder:
    """Appends an agency to DIR/sites.toml and gives the folder as it then is. Raises ConfigError, and writes nothing, where
    the id is
    taken or the result would not load."""
    data = load(folder)
    if agency.id in data.agencies:
        raise ConfigError(
            f"{data.path / 'sites.toml'}: agency '{agency.id}' is there already; choose another id or edit the file"
        )
    path = data.path / "sites.toml"
    text = with_agency(_exact(path), agency)
    result = parse(text.removeprefix("\ufeff"), data.path)
    write_together({path: text})
    return result


def with_pin(text: str, agency: str, column: str, url: str) -> str:
    """The text of a sites.toml with one more pin; a pin of the same column is replaced, all else stays byte for byte.

    >>> with_pin("[agencies.a]", "a", "机构设置/机构职能", "http://x/").splitlines()[-1]
    '"机构设置/机构职能" = "http://x/"'
    """
    newline = "\r\n" if "\r\n" in text else "\n"
    line, table = f"{_quoted(column)} = {_quoted(url)}", f"[agencies.{agency}.pins]"
    lines = text.splitlines()
    if table not in (one.strip() for one in lines):
        gap = "" if not lines or not lines[-1].strip() else newline
        return newline.join(lines) + newline + gap + table + newline + line + newline
    at = next(number for number, one in enumerate(lines) if one.strip() == table)
    end = next((number for number in range(at + 1, len(lines)) if lines[number].lstrip().startswith("[")), len(lines))
    kept = [one for one in lines[at + 1 : end] if not one.strip().startswith(f"{_quoted(column)} =")]
    return newline.join([*lines[: at + 1], line, *kept, *lines[end:]]) + newline


def add_pin(folder: Path | str, agency: str, column: str, url: str) -> None:
    """Pins a column of an agency in DIR/sites.toml. Raises ConfigError, and writes nothing, where the result would not load."""
    data = load(folder)
    if agency not in data.agencies:
        raise ConfigError(f"{data.path / 'sites.toml'}: no agency '{agency}'; known: {_known(data.agencies)}")
    path = data.path / "sites.toml"
    text = with_pin(_exact(path), agency, column, url)
    parse(text.removeprefix("\ufeff"), data.path)
    write_together({path: text})


def _exact(path: Path) -> str:
    """A file's text with its line ends as they are."""
    return path.read_bytes().decode("utf-8")


def with_agency_in(folder: DataFolder, agency: Agency) -> dict[Path, str]:
    """What `add_agency` would write: for a caller that writes other files in the same step."""
    path = folder.path / "sites.toml"
    text = with_agency(_exact(path), agency)
    parse(text.removeprefix("\ufeff"), folder.path)
    return {path: text}


def write_together(files: Mapping[Path, str]) -> None:
    """Writes all the files or none: each to a temporary file beside it, then renamed; a rename that fails puts the others back.

    Raises ConfigError where a file cannot be written.
    """
    staged: dict[Path, Path] = {}
    before: dict[Path, bytes | None] = {}
    try:
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            before[path] = path.read_bytes() if path.exists() else None
            staged[path] = _staged(path, text)
        for path, temporary in staged.items():
            os.replace(temporary, path)
    except OSError as error:
        _put_back(staged, before)
        raise ConfigError(
            f"{error.filename or 'data folder'}: cannot be written: {error.strerror}; check rights and space"
        ) from error


def _staged(path: Path, text: str) -> Path:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(text.encode("utf-8"))
        file.flush()
        os.fsync(file.fileno())
    os.chmod(name, path.stat().st_mode & 0o777 if path.exists() else 0o644)
    return Path(name)


def _put_back(staged: Mapping[Path, Path], before: Mapping[Path, bytes | None]) -> None:
    for path, temporary in staged.items():
        if temporary.exists():
            temporary.unlink()
            continue
        old = before[path]  # renamed already: the old content, or its absence, comes back
        if old is None:
            path.unlink(missing_ok=True)
        else:
            path.write_bytes(old)
