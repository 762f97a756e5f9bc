"""Every sentence and word that a person reads, by key, in Chinese and in English.

The catalogs are the TOML files of this folder: `zh.toml` and `en.toml`, and beside them `zh_*.toml` and `en_*.toml` for
packages that bring their own words. A table `[verdict]` with `pass = "达标"` is the key `verdict.pass`.
"""

from __future__ import annotations

import string
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

Lang = Literal["zh", "en"]

FOLDER = Path(__file__).parent


class MessageCatalogError(Exception):
    """A message file that cannot be used; the message says which file, what, and what to do."""


class Messages:
    """The words of one language.

    >>> Messages("zh").say("verdict.pass")
    '达标'
    """

    def __init__(self, lang: Lang, folder: Path = FOLDER) -> None:
        """Loads every `<lang>*.toml` of `folder`; raises MessageCatalogError for a broken file or a key given twice."""
        self.lang = lang
        self._texts: dict[str, str] = {}
        for file in sorted(folder.glob(f"{lang}*.toml")):
            self._add(file)

    def _add(self, file: Path) -> None:
        try:
            content = tomllib.loads(file.read_text("utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise MessageCatalogError(f"{file}: {error}; correct the file") from error
        for key, text in _flat(content, ""):
            if key in self._texts:
                raise MessageCatalogError(f"{file}: {key} is given twice; keep one of them")
            if not isinstance(text, str):
                raise MessageCatalogError(f"{file}: {key} is not a text; put it in quotes")
            self._texts[key] = text

    def say(self, key: str, **values: object) -> str:
        """The text of `key` with `values` in its places; KeyError names an unknown key or a place without a value.

        Values are put in as they are: braces inside them are text, never places.
        """
        try:
            text = self._texts[key]
        except KeyError:
            raise KeyError(f"no message {key!r} in {self.lang}; add it to zh*.toml and en*.toml") from None
        try:
            return text.format_map(values)
        except KeyError as error:
            raise KeyError(f"message {key!r} in {self.lang} needs a value for {error}") from None

    def word(self, group: str, code: str, *other_groups: str) -> str:
        """The word for one code of a closed list (`word("verdict", "gap")`), or the code itself where no word is listed.

        Groups are asked in order: a hop rejects a candidate for a reason of its own, or because its page could not be seen
        (`word("rejected", "timeout", "cause")`).

        For codes that come out of a store: one that an older or newer program wrote is shown as it is, not refused.
        """
        return next((self._texts[key] for name in (group, *other_groups) if (key := f"{name}.{code}") in self._texts), code)

    def places(self, key: str) -> frozenset[str]:
        """The names of the places in a message: `finding.stale` may have {"days", "limit"}."""
        return frozenset(name for _, name, _, _ in string.Formatter().parse(self._texts[key]) if name is not None)

    def keys(self) -> frozenset[str]:
        """All keys of this language."""
        return frozenset(self._texts)


def _flat(table: Mapping[str, Any], prefix: str) -> Iterator[tuple[str, Any]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value
