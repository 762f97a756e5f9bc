"""Does a run count, does a night: floors over what was seen, a quorum over sites. Pure.

A void run says nothing about a website: nothing opens, nothing closes. The reason is one sentence in Chinese and in English.
"""

from __future__ import annotations

import datetime as dt
import email.utils
import statistics
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from pydantic import BaseModel, ConfigDict

from audit.messages import Messages
from audit.nightrules import Floors

LOST = frozenset({"timeout", "refused", "dns", "server_error", "blocked", "damaged", "site_unreachable"})
"""Reasons for which a page is lost to a failure, of ours or of the server; robots rules, files and dead links are none."""


class Figures(BaseModel):
    """What a run saw, in counts: `pages` that answered, `lost` to failures, columns asked for and seen; `skew_days` is how far this
    machine's clock is before (+) or behind (-) the website's, None where no answer said its date."""

    model_config = ConfigDict(frozen=True)

    pages: int = 0
    lost: int = 0
    columns: int = 0
    seen: int = 0
    skew_days: float | None = None

    def as_json(self) -> str:
        """One line of JSON."""
        return self.model_dump_json()


def figures_from(text: str) -> Figures | None:
    """Stored figures; None where a run of an older version has none."""
    return Figures.model_validate_json(text) if text else None


def run_void(figures: Figures, last: Figures | None, floors: Floors, void_since: Sequence[Figures] = ()) -> str:
    """Why a run is void, "" where it counts. `last` are the figures of the last valid run, None where there is none; `void_since`
    those of the void runs after it, one a day: what is seen alike on several days is the website's state, not our failure."""
    if floors.clock_days and figures.skew_days is not None and abs(figures.skew_days) > floors.clock_days:
        return _both("clock", days=round(abs(figures.skew_days)))
    if figures.pages < floors.pages:
        return _both("pages", pages=figures.pages, floor=floors.pages)
    asked = figures.pages + figures.lost
    if asked and figures.lost / asked > floors.errors_share:
        return _both("errors", lost=figures.lost, asked=asked, percent=round(100 * floors.errors_share))
    if last and last.columns and figures.columns and last.seen:
        before, now = last.seen / last.columns, figures.seen / figures.columns
        alike = sum(
            abs(one.seen - figures.seen) <= max(1, figures.seen // 10) and one.lost <= one.pages // 10 for one in void_since
        )
        if now < floors.columns_share * before and alike < floors.columns_nights - 1:
            return _both("columns", seen=figures.seen, before=last.seen, percent=round(100 * floors.columns_share))
    return ""


def night_void(sites: Mapping[str, bool], share: float) -> str:
    """Why a night is void, "" where it counts. `sites` says of each site asked for whether one of its runs is valid."""
    valid = sum(sites.values())
    return _both("quorum", valid=valid, sites=len(sites), percent=round(100 * share)) if valid < share * len(sites) else ""


def clock_went_back(last_started: dt.datetime | None, started: dt.datetime) -> str:
    """Why a run is void that began before the last one did, by this machine's clock."""
    if last_started is None or started >= last_started - dt.timedelta(hours=2):
        return ""
    return _both("clock_back", now=started.date().isoformat(), before=last_started.date().isoformat())


def skew_days(dates: Iterable[tuple[str, dt.datetime]]) -> float | None:
    """How many days this machine's clock is ahead of the servers', by the middle one of (header Date, time of the answer).

    >>> skew_days([("Fri, 20 Nov 2026 02:15:01 GMT", dt.datetime(2026, 11, 23, 2, 15, 1, tzinfo=dt.UTC))])
    3.0
    """
    differences = []
    for text, at in dates:
        try:
            said = email.utils.parsedate_to_datetime(text)
        except ValueError:
            continue
        if said.tzinfo is None:
            said = said.replace(tzinfo=dt.UTC)
        differences.append((at - said).total_seconds() / 86400)
    return round(statistics.median(differences), 4) if differences else None


def void_note(reason: str) -> tuple[str, ...]:
    """The line that a report of a void run begins its notes with; () for a run that counts."""
    if not reason:
        return ()
    zh, _, en = reason.partition(" / ")
    return (f"{_words('zh').say('void.note', reason=zh)} / {_words('en').say('void.note', reason=en or zh)}",)


def _both(key: str, **values: object) -> str:
    return " / ".join(_words(lang).say(f"void.{key}", **values) for lang in ("zh", "en"))


_LOADED: dict[str, Messages] = {}


def _words(lang: Literal["zh", "en"]) -> Messages:
    if lang not in _LOADED:
        _LOADED[lang] = Messages(lang)
    return _LOADED[lang]
