"""What every report is made from, and the questions that all formats ask of it.

Text in it came from websites and documents: `clean` it before it is shown, `web_address` before it becomes a link.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol
from urllib.parse import urlsplit

from audit.catalog.model import Catalog, Item
from audit.findings import ColumnJudgement, ElementJudgement, Finding, Judgement, Verdict
from audit.lastgood import LastGood
from audit.sitewide import Indicator
from audit.store.review import Review, TrendPoint

VERDICTS: tuple[Verdict, ...] = ("gap", "unclear", "manual", "pass", "exempt")
"""The order in which people ask: what is wrong, what is not known, what is fine."""

SEVERITIES = ("major", "minor", "advice")

BEIJING = dt.timezone(dt.timedelta(hours=8))


class RunFacts(Protocol):
    """What a report says of its run, times aware; `audit.store.Run` has all of it."""

    @property
    def id(self) -> str: ...
    @property
    def number(self) -> int: ...
    @property
    def started(self) -> dt.datetime: ...
    @property
    def finished(self) -> dt.datetime | None: ...
    @property
    def as_of(self) -> dt.date: ...
    @property
    def requests(self) -> int: ...


@dataclass(frozen=True)
class Gap:
    """One item with its findings that are not advice, worst first; `item` is None where the catalog no longer has the row."""

    judgement: Judgement
    item: Item | None
    findings: tuple[Finding, ...]

    @property
    def severity(self) -> str:
        """The worst severity among the findings."""
        return self.findings[0].severity


@dataclass(frozen=True)
class ReportData:
    """One run of one agency, ready to be reported.

    `policy_notes` are lines about the rule sets used, for the footer. `previous` are the judgements of the run before, None
    where there is none. `first_seen` says by fingerprint on which day a finding was first seen, `times_seen` in how many runs;
    `reviews` where it stands. `trend` are the whole runs up to this one, oldest first. `pages_url` is where the review pages
    answer, without a slash at its end: stored evidence is linked there. `last_good` is the last sight of each column that this run could
    not reach, by its path. `sitewide` are the rules about the site as a whole, counted over a run of the whole catalog.
    """

    agency_name: str
    site_name: str
    site_url: str
    run: RunFacts
    catalog: Catalog
    judgements: tuple[Judgement, ...]
    policy_notes: tuple[str, ...] = ()
    previous: tuple[Judgement, ...] | None = None
    first_seen: Mapping[str, dt.date] = field(default_factory=dict)
    times_seen: Mapping[str, int] = field(default_factory=dict)
    reviews: Mapping[str, Review] = field(default_factory=dict)
    trend: tuple[TrendPoint, ...] = ()
    pages_url: str | None = None
    agency_id: str = ""
    last_good: Mapping[tuple[str, ...], LastGood] = field(default_factory=dict)
    sitewide: tuple[Indicator, ...] = ()

    @cached_property
    def items(self) -> Mapping[int, Item]:
        """The catalog's items by row."""
        return {item.row: item for item in self.catalog.items}

    @cached_property
    def counts(self) -> Mapping[Verdict, int]:
        """How many items have each verdict, all five verdicts, in the order of VERDICTS."""
        counted = Counter(judgement.verdict for judgement in self.judgements)
        return {verdict: counted[verdict] for verdict in VERDICTS}

    @cached_property
    def by_level1(self) -> Mapping[str | None, Mapping[Verdict, int]]:
        """How many items of each first level have each verdict, in the catalog's order."""
        counted: dict[str | None, Counter[Verdict]] = {}
        for judgement in self.judgements:
            counted.setdefault(judgement.level1, Counter())[judgement.verdict] += 1
        return {level: {verdict: counts[verdict] for verdict in VERDICTS} for level, counts in counted.items()}

    @property
    def not_run(self) -> int:
        """How many items of the catalog this run did not judge."""
        return len(self.items.keys() - {judgement.row for judgement in self.judgements})

    @cached_property
    def gaps(self) -> tuple[Gap, ...]:
        """The items with open findings: major before minor, more before fewer, then the catalog's order."""
        return tuple(sorted(self._with(lambda finding: finding.severity != "advice"), key=_worst_first))

    @cached_property
    def advice(self) -> tuple[Gap, ...]:
        """The items with advice, in the catalog's order."""
        return tuple(self._with(lambda finding: finding.severity == "advice"))

    def _with(self, wanted: Callable[[Finding], bool]) -> Iterator[Gap]:
        for judgement in self.judgements:
            findings = sorted(filter(wanted, judgement.findings), key=lambda finding: SEVERITIES.index(finding.severity))
            if findings:
                yield Gap(judgement, self.items.get(judgement.row), tuple(findings))

    @cached_property
    def _before(self) -> Mapping[int, frozenset[str]] | None:
        if self.previous is None:
            return None
        return {judgement.row: frozenset(finding.fingerprint for finding in judgement.findings) for judgement in self.previous}

    def change(self, row: int, finding: Finding) -> str:
        """`new`, `open` (the run before had it), or `uncompared`: no run before, or it did not judge this row."""
        before = None if self._before is None else self._before.get(row)
        if before is None:
            return "uncompared"
        return "open" if finding.fingerprint in before else "new"

    @cached_property
    def gone(self) -> tuple[tuple[Judgement, Finding], ...]:
        """Findings of the run before that were looked for again and are no longer there.

        Only where this run saw everything of the item: a gap behind tonight's timeout has not been closed.
        """
        now = {judgement.row: judgement for judgement in self.judgements}
        return tuple(
            (before, finding)
            for before in self.previous or ()
            for finding in before.findings
            if finding.severity != "advice"
            and before.row in now
            and _seen_whole(now[before.row])
            and finding.fingerprint not in {f.fingerprint for f in now[before.row].findings}
        )

    def evidence_url(self, finding: Finding) -> str | None:
        """Where the review pages show the stored page behind a finding, None where it has none."""
        if not self.pages_url or not re.fullmatch(r"[0-9a-f]{64}", finding.evidence):
            return None
        return f"{self.pages_url}/agency/{self.agency_id}/finding/{finding.fingerprint}"


def _worst_first(gap: Gap) -> tuple[int, int, int]:
    major = sum(finding.severity == "major" for finding in gap.findings)
    return -major, -len(gap.findings), gap.judgement.row


def _seen_whole(judgement: Judgement) -> bool:
    return (
        judgement.verdict in ("pass", "gap")
        and not any(column.status == "unreachable" for column in judgement.columns)
        and not any(element.status in ("unclear", "not_checked") for element in judgement.elements)
        and judgement.freshness.status != "unclear"
    )


def item_name(judgement: Judgement) -> str:
    """How people call the item: its innermost level."""
    names = (*reversed(judgement.levels), judgement.level2, judgement.level1)
    return next((name for name in names if name), f"第{judgement.row}行")


def elements_with(judgement: Judgement, *statuses: str) -> tuple[ElementJudgement, ...]:
    """The elements with one of these statuses."""
    return tuple(element for element in judgement.elements if element.status in statuses)


def column_of(judgement: Judgement, finding: Finding) -> ColumnJudgement | None:
    """The column that a finding is about: the one it names, or the only one there is."""
    for column in judgement.columns:
        if column.path == finding.column:
            return column
    return judgement.columns[0] if len(judgement.columns) == 1 else None


def newest_post(judgement: Judgement) -> dt.date | None:
    """The day of the newest post: the one that the clock was applied to, else the newest of the columns."""
    days = [column.latest_post for column in judgement.columns if column.latest_post]
    return judgement.freshness.latest_post or max(days, default=None)


def beijing(at: dt.datetime) -> str:
    """An aware time as people in China read it, to the minute.

    >>> beijing(dt.datetime(2026, 11, 19, 18, 15, tzinfo=dt.UTC))
    '2026-11-20 02:15'
    """
    return at.astimezone(BEIJING).strftime("%Y-%m-%d %H:%M")


# C0 and C1 controls, halves of surrogate pairs, noncharacters, and the marks that turn reading direction: with
# U+202E a page can make a quoted line, or a file name, read as another one.
_UNSHOWN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


def clean(text: str) -> str:
    r"""A text without characters that have no sight, or that change how others are read.

    >>> clean("办公\x00电话\u202e0399\r\n")
    '办公电话0399\n'
    """
    return _UNSHOWN.sub("", text)


_BREAKS = re.compile(r"[\s<>\"'`\\]")


def web_address(url: str | None) -> str | None:
    """The URL if it may become a link: http or https with a host, nothing that could end an attribute; else None.

    >>> web_address("http://www.qinghe.example/zwgk/"), web_address("javascript:alert(1)"), web_address("//evil.example/")
    ('http://www.qinghe.example/zwgk/', None, None)
    """
    if not url or clean(url) != url or _BREAKS.search(url):
        return None
    try:
        parts = urlsplit(url)
        return url if parts.scheme.lower() in ("http", "https") and parts.hostname else None
    except ValueError:  # "http://[half an address"
        return None
