"""Every number and word list someone may argue with, loaded from catalog_data/standards/ with the clauses they come from."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from audit.findings import FindingKind, Severity
from audit.indicators import IndicatorRule, load_rules
from audit.text import name_key
from audit.workdays import Calendar, WorkdayError
from audit.workdays import load as load_calendar

DEFAULT_FOLDER = Path(__file__).resolve().parent.parent / "catalog_data" / "standards"
_FILES = ("guoban-2019-19.toml", "elements.toml", "indicators.toml")
_PERIOD = re.compile(r"^P(\d+)([DWMY])$")


class PolicyError(Exception):
    """A file of standards that cannot be used; the message says which file, what is wrong, and what to do."""


def earlier(day: dt.date, period: str) -> dt.date:
    """The day that lies a period before another; a day that its month lacks becomes the month's last.

    `period` is an ISO 8601 duration of one unit; raises ValueError on anything else.

    >>> [str(earlier(dt.date(2026, 8, 31), p)) for p in ("P2W", "P6M", "P1Y", "P14D")]
    ['2026-08-17', '2026-02-28', '2025-08-31', '2026-08-17']
    """
    match = _PERIOD.match(period)
    if not match:
        raise ValueError(f"{period!r} is no duration of days, weeks, months or years; write P14D, P2W, P6M or P1Y")
    amount, unit = int(match[1]), match[2]
    if unit in "DW":
        return day - dt.timedelta(days=amount * (7 if unit == "W" else 1))
    months = day.year * 12 + day.month - 1 - amount * (12 if unit == "Y" else 1)
    year, month = divmod(months, 12)
    last = (dt.date(year + (month == 11), (month + 1) % 12 + 1, 1) - dt.timedelta(days=1)).day
    return dt.date(year, month + 1, min(day.day, last))


def later(day: dt.date, period: str) -> dt.date:
    """The last day on which a post of `day` still keeps a period.

    >>> str(later(dt.date(2026, 5, 31), "P6M")), str(later(dt.date(2026, 11, 1), "P14D"))
    ('2026-11-30', '2026-11-15')
    """
    match = _PERIOD.match(period)
    if not match:
        raise ValueError(f"{period!r} is no duration")
    amount, unit = int(match[1]), match[2]
    if unit in "DW":
        return day + dt.timedelta(days=amount * (7 if unit == "W" else 1))
    guess = day + dt.timedelta(days=int(amount * (365.25 if unit == "Y" else 30.4)) - 4)
    while earlier(guess + dt.timedelta(days=1), period) <= day:
        guess += dt.timedelta(days=1)
    return guess


@dataclass(frozen=True)
class Window:
    """How old the newest post of a class of columns may be; `period` is an ISO 8601 duration."""

    id: str
    period: str
    equals: tuple[str, ...]
    ends: tuple[str, ...]
    holds: tuple[str, ...]
    clause: str
    clause_en: str

    def fits(self, key: str) -> bool:
        """Whether a column's name (as `name_key`) is of this class."""
        return key in self.equals or key.endswith(self.ends) or any(part in key for part in self.holds)


@dataclass(frozen=True)
class SiteRule:
    """A rule about the site as a whole: from `limit` columns on it is broken; `names` are the parts that must be there."""

    id: str
    limit: int
    clause: str
    clause_en: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Words:
    """The word lists of elements.toml, names as `name_key`, patterns compiled. One object a policy, told apart by identity."""

    labels: Mapping[str, tuple[str, ...]]
    label_modifiers: frozenset[str]
    label_tails: tuple[str, ...]
    label_columns: tuple[frozenset[str], frozenset[str]]
    no_value: frozenset[str]
    shapes: Mapping[str, re.Pattern[str]]
    broader: Mapping[str, tuple[str, ...]]
    prose: Mapping[str, re.Pattern[str]]
    non_telling: tuple[str, ...]
    weak_heads: tuple[str, ...]
    canonical: tuple[tuple[str, str], ...]
    alternates: Mapping[str, tuple[str, ...]]
    classes: Mapping[str, re.Pattern[str]]
    generic_fronts: tuple[str, ...]
    pictures: Mapping[str, re.Pattern[str]]
    picture_sizes: Mapping[str, int]
    empty_value: re.Pattern[str]
    drawn_value: re.Pattern[str]
    meta_labels: frozenset[str]
    question: re.Pattern[str]
    leading: re.Pattern[str]
    levels: re.Pattern[str]
    account: re.Pattern[str]
    rules: re.Pattern[str]
    denied: re.Pattern[str]
    statement_tails: tuple[str, ...]
    common_pieces: tuple[str, ...]
    walls: Mapping[str, re.Pattern[str]]
    containers: re.Pattern[str]
    activity: re.Pattern[str]
    activity_words: tuple[str, ...]
    subjects: Mapping[str, re.Pattern[str]]
    platforms: Mapping[str, re.Pattern[str]]
    contact_links: re.Pattern[str]
    contact_groups: frozenset[str]
    cutoffs: Mapping[str, float]


@dataclass(frozen=True, eq=False)
class Policy:
    """One set of rules, handed to every judgement. Periods are ISO 8601 durations, grace in days by unit."""

    id: str
    version: str
    title: str
    title_en: str
    windows: tuple[Window, ...]
    standing: tuple[str, ...]
    standing_clause: tuple[str, str]
    grace: Mapping[str, int]
    last_year: tuple[str, ...]
    this_year: tuple[str, ...]
    annual_clause: tuple[str, str]
    vague_days: int
    lag_lookback: str
    lag_major_factor: int
    lag_clauses: tuple[str, str, str]
    documents_back: str
    unsure_margin: int
    expiring: tuple[int, int]
    expiring_clause: tuple[str, str]
    severities: Mapping[str, Severity]
    clauses: Mapping[str, str]
    web: tuple[str, ...]
    on_request: tuple[str, ...]
    proactive: tuple[str, ...]
    words: Words
    calendar: Calendar = field(repr=False)
    sitewide: tuple[SiteRule, ...] = ()
    indicators: tuple[IndicatorRule, ...] = ()
    overridden: tuple[str, ...] = ()
    """The numbers that the site sets for itself, as "table.name = value"."""

    def window(self, names: tuple[str, ...]) -> Window | None:
        """The national window of a column with these names, the first name that has one; None where no class fits."""
        for name in names:
            key = name_key(name)
            found = next((window for window in self.windows if window.fits(key)), None)
            if found:
                return found
        return None

    def is_standing(self, name: str) -> bool:
        """Whether a column of this name is a page that stands until the facts change."""
        key = name_key(name)
        return any(part in key for part in self.standing)

    def grace_of(self, period: str) -> int:
        """Days that a frequency may be passed: P1M and longer periods have some, fortnights none."""
        match = _PERIOD.match(period)
        if not match or match[2] in "DW":
            return self.grace["week"]
        months = int(match[1]) * (12 if match[2] == "Y" else 1)
        return self.grace["month"] if months < 3 else self.grace["quarter"] if months < 12 else self.grace["year"]

    def rule(self, clause: str) -> str:
        """How a finding names a rule: the clause and the rule set's version."""
        return f"{clause}（规则集 {self.id} {self.version}）"

    def severity(self, kind: FindingKind) -> Severity:
        """The weight of a kind of finding."""
        return self.severities.get(kind, "minor")

    def notes(self) -> tuple[str, ...]:
        """The lines for a report's footer: rule set, every window and number in use, each with its source."""
        lines = [f"规则集 {self.id}（{self.version}）：{self.title} / {self.title_en}"]
        lines += [f"{window.clause}（{window.period}） / {window.clause_en} ({window.period})" for window in self.windows]
        lines.append(f"{self.standing_clause[0]} / {self.standing_clause[1]}")
        week, month, quarter, year = (self.grace[unit] for unit in ("week", "month", "quarter", "year"))
        lines.append(
            f"周期类公开时限的宽限：按周{week}天，按月{month}天，按季{quarter}天，按年{year}天 / "
            f"grace for frequencies: weekly {week} d, monthly {month} d, quarterly {quarter} d, yearly {year} d"
        )
        lines.append(
            f"成文至发布：按目录公开时限；“及时”等按{self.lag_clauses[1]}（{self.vague_days}个工作日） / "
            f"formed to published: {self.lag_clauses[2]} ({self.vague_days} working days)"
        )
        first, last = self.calendar.first, self.calendar.last
        lines.append(
            f"工作日按国务院办公厅{first}—{last}年节假日安排计算，其他年份不计算 / "
            f"working days by the State Council's notices of {first}-{last}; not computed beyond"
        )
        lines += [f"本网站另行设定：{one} / set for this site: {one}" for one in self.overridden]
        lines.append("未能看到的内容一律不判为缺失 / what could not be seen is never called missing")
        return tuple(lines)


def load(folder: Path | None = None, site: Mapping[str, Any] | None = None, extra: Path | None = None) -> Policy:
    """The packaged rules; where `folder` has *.toml files, their values override single ones, then those of `site`
    ([sites.ID.policy] of sites.toml), then those of the file `extra`. Raises PolicyError with one line."""
    files = [DEFAULT_FOLDER / name for name in _FILES]
    if folder is not None and folder.resolve() != DEFAULT_FOLDER and folder.is_dir():
        # nights.toml says nothing about judging: audit.nightrules reads it.
        files += sorted(file for file in folder.glob("*.toml") if file.name != "nights.toml")
    if extra is not None:
        files.append(extra)
    table: dict[str, Any] = {}
    for file in files:
        try:
            part = tomllib.loads(file.read_text("utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise PolicyError(f"{file}: {error}; correct the file") from error
        packaged = file.parent == DEFAULT_FOLDER
        unknown = set() if packaged else set(part) - set(table)
        if unknown:
            raise PolicyError(f"{file}: no such table [{min(unknown)}]; it can override {', '.join(sorted(table))}")
        if file is extra and site:
            _merge(table, site)
        _merge(table, part)
    if site and extra is None:
        if unknown := set(site) - set(table):
            raise PolicyError(f"sites.toml: policy: no such table [{min(unknown)}]; it can override {', '.join(sorted(table))}")
        _merge(table, site)
    try:
        return replace(_build(table), overridden=tuple(_leaves(site or {})))
    except (KeyError, TypeError, ValueError, re.error, AttributeError, WorkdayError) as error:
        what = f"lacks {error}" if isinstance(error, KeyError) else str(error)
        raise PolicyError(f"{files[-1]}: {what}; compare with {DEFAULT_FOLDER / _FILES[0]}") from error


def _merge(table: dict[str, Any], part: Mapping[str, Any]) -> None:
    for name, value in part.items():
        if isinstance(value, dict) and isinstance(table.get(name), dict):
            _merge(table[name], value)
        else:
            table[name] = value


def _leaves(part: Mapping[str, Any], front: str = "") -> Iterator[str]:
    for name, value in part.items():
        if isinstance(value, Mapping):
            yield from _leaves(value, f"{front}{name}.")
        else:
            yield f"{front}{name} = {value}"


def _build(table: dict[str, Any]) -> Policy:
    rules, annual, lag, standing, expiring, scope = (
        table[name] for name in ("ruleset", "annual", "lag", "standing", "expiring", "scope")
    )
    for period in (lag["lookback"], table["search"]["documents_back"]):
        earlier(dt.date(2026, 1, 1), period)
    severities = table["severity"]
    for kind, severity in severities.items():
        if severity not in ("major", "minor", "advice"):
            raise ValueError(f"severity.{kind} is {severity!r}, not major, minor or advice")
    return Policy(
        id=rules["id"],
        version=rules["version"],
        title=rules["title"],
        title_en=rules["title_en"],
        windows=tuple(_window(name, window) for name, window in table["windows"].items()),
        standing=_keys(standing["holds"]),
        standing_clause=(standing["clause"], standing["clause_en"]),
        grace=MappingProxyType({unit: int(table["grace"][unit]) for unit in ("week", "month", "quarter", "year")}),
        last_year=_keys(annual["last_year"]),
        this_year=_keys(annual["this_year"]),
        annual_clause=(annual["clause"], annual["clause_en"]),
        vague_days=int(lag["vague_days"]),
        lag_lookback=lag["lookback"],
        lag_major_factor=int(lag["major_factor"]),
        lag_clauses=(lag["clause"], lag["vague_clause"], lag["clause_en"]),
        documents_back=table["search"]["documents_back"],
        unsure_margin=int(table["search"]["unsure_margin"]),
        expiring=(int(expiring["short"]), int(expiring["long"])),
        expiring_clause=(expiring["clause"], expiring["clause_en"]),
        severities=MappingProxyType(severities),
        clauses=MappingProxyType(table["clauses"]),
        web=tuple(scope["web"]),
        on_request=tuple(scope["on_request"]),
        proactive=tuple(scope["proactive"]),
        words=_words(table),
        calendar=load_calendar(),
        sitewide=tuple(
            SiteRule(name, int(rule["limit"]), rule["clause"], rule["clause_en"], tuple(rule.get("names", ())))
            for name, rule in table["sitewide"].items()
        ),
        indicators=load_rules(table["indicators"]),
    )


def _window(name: str, window: dict[str, Any]) -> Window:
    earlier(dt.date(2026, 1, 1), window["period"])
    return Window(
        name,
        window["period"],
        _keys(window.get("equals", [])),
        _keys(window.get("ends", [])),
        _keys(window.get("holds", [])),
        window["clause"],
        window["clause_en"],
    )


def _words(table: dict[str, Any]) -> Words:
    pictures = table["pictures"]
    return Words(
        labels=_groups(table["labels"]),
        label_modifiers=frozenset(_keys(table["label_modifiers"]["words"])),
        label_tails=_longest(table["label_tails"]["words"]),
        label_columns=(frozenset(_keys(table["label_columns"]["names"])), frozenset(_keys(table["label_columns"]["values"]))),
        no_value=frozenset(table["no_value"]["words"]),
        shapes=_patterns(table["shapes"]),
        broader=_groups(table["broader"]),
        prose=_patterns(table["prose"]),
        non_telling=_longest(table["non_telling"]["words"]),
        weak_heads=_longest(table["weak_heads"]["words"]),
        canonical=tuple(
            sorted(((name_key(a), name_key(b)) for a, b in table["canonical"].items()), key=lambda pair: -len(pair[0]))
        ),
        alternates=MappingProxyType({name_key(name): _keys(words) for name, words in table["alternates"].items()}),
        classes=_patterns(table["classes"]),
        generic_fronts=_longest(table["generic_fronts"]["words"]),
        pictures=_patterns({name: text for name, text in pictures.items() if isinstance(text, str)}),
        picture_sizes=MappingProxyType({name: size for name, size in pictures.items() if isinstance(size, int)}),
        empty_value=re.compile(table["no_value"]["empty_value"], re.IGNORECASE),
        drawn_value=re.compile(table["no_value"]["drawn_value"], re.IGNORECASE),
        meta_labels=frozenset(_keys(table["no_value"]["meta_labels"])),
        **{
            name: re.compile(table["sentences"][name])
            for name in ("question", "leading", "levels", "account", "rules", "denied")
        },
        statement_tails=_longest(table["statement_tails"]["words"]),
        common_pieces=_longest(table["common_pieces"]["words"]),
        walls=_patterns(table["walls"]),
        containers=re.compile(table["containers"]["name"], re.IGNORECASE),
        activity=re.compile(table["activities"]["title"]),
        activity_words=_keys(table["activities"]["words"]),
        subjects=_patterns(table["subjects"]),
        platforms=_patterns(table["platforms"]),
        contact_links=re.compile(table["contact_links"]["name"]),
        contact_groups=frozenset(_keys(table["contact_links"]["groups"])),
        cutoffs=MappingProxyType({name: float(value) for name, value in table["cutoffs"].items()}),
    )


def _keys(names: list[str]) -> tuple[str, ...]:
    return tuple(name_key(name) for name in names)


def _longest(words: list[str]) -> tuple[str, ...]:
    return tuple(sorted((key for key in (name_key(word) or word for word in words)), key=lambda word: -len(word)))


def _groups(table: dict[str, list[str]]) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({name_key(name): _keys(names) for name, names in table.items()})


def _patterns(table: dict[str, str]) -> Mapping[str, re.Pattern[str]]:
    return MappingProxyType({name_key(name): re.compile(pattern, re.IGNORECASE) for name, pattern in table.items()})
