"""The gap report as one HTML file that needs nothing beside it: to be read on a phone, printed on A4, kept as evidence.

Everything that came from a website is text: cleaned, escaped, and a link only where `web_address` says so. The page's own
policy (CSP) allows its one style and its one script by their hashes, so that nothing else in the file could ever run.
"""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from audit.findings import Judgement
from audit.messages import Messages
from audit.reports import data as facts
from audit.reports.data import ReportData, clean, web_address

FOLDER = Path(__file__).parent

MAX_REJECTED = 6
"""Candidates shown for one hop; the others stand in the workbook and in the JSON."""


def render(data: ReportData) -> bytes:
    """The whole file, UTF-8."""
    page = _template().render(data=data, groups=_groups(data), bar=_bar(data), limit=MAX_REJECTED)
    return page.encode("utf-8", "replace")


@lru_cache(maxsize=1)
def _template() -> Template:
    words = _Words()
    style, script = ((FOLDER / name).read_text("utf-8") for name in ("report.css", "report.js"))
    env = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )
    env.globals.update(
        style=Markup(style),
        script=Markup(script),
        policy=_policy(style, script),
        say=words.say,
        word=words.word,
        brief=words.brief,
        reason=words.reason,
        link=_link,
        item_name=facts.item_name,
        newest_post=facts.newest_post,
        elements_with=facts.elements_with,
        severities=facts.SEVERITIES,
    )
    env.filters.update(beijing=facts.beijing, moment=_moment)
    return env.get_template("report.html")


def _shown(value: Any) -> Any:
    """Every value on its way into the page: text loses what must not be shown, None shows nothing."""
    if value is None:
        return ""
    return clean(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _moment(text: str) -> str:
    """A fetch time (ISO 8601, UTC) in Beijing time; as it stands where it is none.

    >>> _moment("2026-11-20T02:16:31Z"), _moment("")
    ('2026-11-20 10:16', '')
    """
    try:
        at = dt.datetime.fromisoformat(text)
    except ValueError:
        return text
    return facts.beijing(at) if at.tzinfo else text


def _policy(style: str, script: str) -> str:
    style_hash, script_hash = (base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in (style, script))
    return (
        f"default-src 'none'; style-src 'sha256-{style_hash}'; script-src 'sha256-{script_hash}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _link(url: str | None) -> Markup:
    """The address as a link, or as plain text where it must not be one."""
    if not url:
        return Markup("")
    if web_address(url) is None:
        return Markup('<span class="url">{}</span>').format(clean(url))
    return Markup('<a class="url" href="{0}" rel="noreferrer noopener" target="_blank">{0}</a>').format(url)


def _groups(data: ReportData) -> Mapping[str | None, list[Judgement]]:
    """The judgements by first level (一级事项), both in the catalog's order."""
    groups: dict[str | None, list[Judgement]] = {}
    for judgement in data.judgements:
        groups.setdefault(judgement.level1, []).append(judgement)
    return groups


def _bar(data: ReportData) -> list[tuple[str, float, float]]:
    """(verdict, left, width) of the bar's pieces, in thousandths of its width."""
    total = sum(data.counts.values()) or 1
    pieces: list[tuple[str, float, float]] = []
    left = 0.0
    for verdict, count in data.counts.items():
        width = 1000 * count / total
        if count:
            pieces.append((verdict, round(left, 2), round(width, 2)))
        left += width
    return pieces


class _Words:
    """Chinese with English beside it, as HTML."""

    def __init__(self) -> None:
        self._zh, self._en = Messages("zh"), Messages("en")

    def say(self, key: str, **values: object) -> Markup:
        return _both(self._zh.say(key, **values), self._en.say(key, **values))

    def word(self, group: str, code: str) -> Markup:
        return _both(self._zh.word(group, code), self._en.word(group, code))

    def brief(self, code: str, *groups: str) -> Markup:
        """The Chinese word, the English one on pointing: for lines that would drown in two languages."""
        group, *others = groups
        zh, en = (words.word(group, code, *others) for words in (self._zh, self._en))
        return Markup('<span title="{}">{}</span>').format(clean(en), clean(zh))

    def reason(self, text: str | None, english: str | None = None) -> Markup:
        """A reason: a code of observations.Reason in words, or a sentence, with its English where there is one."""
        if not text:
            return Markup("")
        return _both(self._zh.word("cause", text), english or self._en.word("cause", text))


def _both(zh: str, en: str) -> Markup:
    if zh == en:
        return Markup("{}").format(clean(zh))
    return Markup('{} <span class="en" lang="en">{}</span>').format(clean(zh), clean(en))
