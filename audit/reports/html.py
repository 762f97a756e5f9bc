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

from audit.findings import Finding, Judgement
from audit.messages import Lang, Messages
from audit.reports import charts
from audit.reports import data as facts
from audit.reports.data import ReportData, clean, web_address
from audit.reports.sitewide import sitewide_lines
from audit.reports.validity import validity

FOLDER = Path(__file__).parent

MAX_REJECTED = 6
"""Candidates shown for one hop; the others stand in the workbook and in the JSON."""


def render(data: ReportData, lang: Lang = "zh") -> bytes:
    """The whole file, UTF-8."""
    page = template(lang, "report.html", ("report.css",), "report.js").render(
        data=data,
        groups=_groups(data),
        bar=charts.bar(data.counts),
        stacks=charts.trend(data.trend),
        validity=validity(data),
        sitewide=sitewide_lines(data, Messages(lang)),
        limit=MAX_REJECTED,
    )
    return page.encode("utf-8", "replace")


@lru_cache(maxsize=8)
def template(lang: Lang, name: str, styles: tuple[str, ...], script_name: str) -> Template:
    """A template of this folder with the words of a language, its style and its script."""
    words = HtmlWords(lang)
    style = "".join((FOLDER / one).read_text("utf-8") for one in styles)
    script = (FOLDER / script_name).read_text("utf-8")
    env = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=shown,
    )
    env.globals.update(
        style=Markup(style),
        script=Markup(script),
        policy=_policy(style, script),
        lang_tag="zh-CN" if lang == "zh" else "en",
        say=words.say,
        word=words.word,
        reason=words.reason,
        message=words.message,
        defect=words.defect,
        link=link,
        chart_bar=charts.bar,
        item_name=facts.item_name,
        newest_post=facts.newest_post,
        elements_with=facts.elements_with,
        severities=facts.SEVERITIES,
    )
    env.filters.update(beijing=facts.beijing, moment=moment)
    return env.get_template(name)


def shown(value: Any) -> Any:
    """Every value on its way into the page: text loses what must not be shown, None shows nothing."""
    if value is None:
        return ""
    return clean(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def moment(text: str) -> str:
    """A fetch time (ISO 8601, UTC) in Beijing time; as it stands where it is none.

    >>> moment("2026-11-20T02:16:31Z"), moment("")
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


def link(url: str | None) -> Markup:
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


class HtmlWords:
    """The words of one language as text for a page."""

    def __init__(self, lang: Lang) -> None:
        self.lang, self._words = lang, Messages(lang)

    def say(self, key: str, **values: object) -> str:
        """The sentence of a key."""
        return clean(self._words.say(key, **values))

    def word(self, group: str, code: str, *others: str) -> str:
        """The word of a code."""
        return clean(self._words.word(group, code, *others))

    def reason(self, text: str | None, english: str | None = None) -> str:
        """A reason: a code of observations.Reason in words, or a sentence in this language where there is one."""
        if not text:
            return ""
        return clean((english if self.lang == "en" else None) or self._words.word("cause", text))

    def message(self, finding: Finding) -> str:
        """What a finding says."""
        return clean(finding.message if self.lang == "zh" else finding.message_en or finding.message)

    def defect(self, note: str, english: str) -> str:
        """What a defect of the catalog says."""
        return clean(note if self.lang == "zh" else english or note)
