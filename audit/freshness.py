"""Which clock runs for a column, and whether it was kept: FRESH (a frequency or a national window) or DATE (a yearly day).

"20个工作日内" limits the lag of one document (audit/checks/lateness.py) and says nothing of a column's age (domain.md, finding 1).
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from typing import Literal

from audit.catalog.model import Item
from audit.checks.documents import dated_documents
from audit.doubts import has_body, is_doubtful
from audit.elements import Evidence, newest_first, stands_there
from audit.findings import FreshnessJudgement, FreshStatus
from audit.observations import SEEN_GONE, ColumnSeen, Post
from audit.policy import Policy, earlier, later
from audit.text import name_key

_YEARS = re.compile(r"(?:19|20)\d\d")
_ONE_OFF = re.compile(r"(?:19|20)\d\d\s*年")
_PROSE = 120
"""Characters of text beside an empty list from which the page is no blank column."""
_ENDS_WITH_DAY = re.compile(r"\d{1,2}[-/.月]\d{1,2}日?\W*$")
_ORDER: tuple[FreshStatus, ...] = ("stale", "empty", "unclear", "undated", "fresh", "explained_empty", "static")


@dataclass(frozen=True)
class Clock:
    """What limits the age of a column: `limit` is the day the newest post must not be older than, `due` the last day of a DATE duty."""

    kind: Literal["date", "every", "window", "standing", "none"]
    limit: dt.date | None = None
    period: str | None = None
    due: dt.date | None = None
    rule: str | None = None


def clock_of(item: Item, names: tuple[str, ...], policy: Policy, today: dt.date) -> Clock:
    """The clock for a column that goes by `names` (wanted name first, then the site's): the catalog's own words before national windows."""
    deadline = item.deadline
    if deadline.by and not _ONE_OFF.search(deadline.raw):
        due = _last_due(deadline.by, today)
        if due is not None:
            return Clock(
                "date",
                dt.date(due.year, 1, 1),
                "P1Y",
                due,
                policy.rule(f"{policy.annual_clause[0]}“{deadline.raw or deadline.by}”"),
            )
    if deadline.every:
        limit = earlier(today, deadline.every) - dt.timedelta(days=policy.grace_of(deadline.every))
        return Clock("every", limit, deadline.every, rule=policy.rule(f"目录公开时限“{deadline.raw or deadline.every}”"))
    # The nearest name that tells decides: 领导简历 under 人事信息 is a standing page, not news of persons.
    for name in names:
        window = policy.window((name,))
        if window:
            return Clock("window", earlier(today, window.period), window.period, rule=policy.rule(window.clause))
        if policy.is_standing(name):
            return Clock("standing")
    return Clock("none")


def _last_due(by: str, today: dt.date) -> dt.date | None:
    """The last due day that has passed: on the day itself there is still time."""
    match = re.fullmatch(r"(\d\d)-(\d\d)", by)
    if not match:
        return None
    for year in (today.year, today.year - 1):
        try:
            due = dt.date(year, int(match[1]), int(match[2]))
        except ValueError:
            due = dt.date(year, int(match[1]), 28)
        if due < today:
            return due
    return None


def judge_column(
    item: Item, column: ColumnSeen, evidence: Evidence, found: bool, policy: Policy, today: dt.date
) -> FreshnessJudgement:
    """The freshness of one column that was seen; `found` says that one of the item's elements stands in it."""
    last = next((hop.text for hop in reversed(column.hops) if hop.text), "")
    names = tuple(dict.fromkeys((column.path[-1], last, *(_levels(item) if column.source == "inferred" else ()))))
    clock = clock_of(item, tuple(name for name in names if name), policy, today)
    state = column.listing.state
    dated = sorted((post.date for post in column.listing.posts if post.date and post.date <= today), reverse=True)
    newest = dated[0] if dated else None
    if state == "posts" or column.listing.posts:
        return _list(item, column, evidence, clock, newest, policy, today)
    if state in ("needs_browser", "unrecognised"):
        if clock.kind == "standing" and stands_there(column):
            return FreshnessJudgement("static", rule=policy.rule(policy.standing_clause[0]))
        return FreshnessJudgement("unclear", rule=clock.rule, limit=clock.limit, reason=state)
    if state == "explained_empty":
        return FreshnessJudgement(
            "explained_empty", rule=policy.rule(policy.clauses["column_empty"]), reason=column.listing.note or None
        )
    if state == "empty":
        return _empty(column, found, policy)
    return _standing(column, evidence, clock)


def _list(
    item: Item, column: ColumnSeen, evidence: Evidence, clock: Clock, newest: dt.date | None, policy: Policy, today: dt.date
) -> FreshnessJudgement:
    if clock.kind == "standing":
        return FreshnessJudgement("static", newest, rule=policy.rule(policy.standing_clause[0]))
    if newest is None:
        return FreshnessJudgement("undated", rule=clock.rule, limit=clock.limit, reason="undated_posts" if clock.rule else None)
    said = FreshnessJudgement("fresh", newest, clock.limit, clock.rule)
    if clock.limit is None:
        return said
    kept = _date_kept(item, column, evidence, clock, policy) if clock.kind == "date" else newest >= clock.limit
    if kept:
        return said
    doubt = "undated_posts" if kept is None else _stale_doubt(column, newest, clock.limit, policy)
    return replace(said, status="unclear", reason=doubt) if doubt else replace(said, status="stale")


def _date_kept(item: Item, column: ColumnSeen, evidence: Evidence, clock: Clock, policy: Policy) -> bool | None:
    """Whether the document of the year is there; None where undated posts may be it."""
    assert clock.due is not None
    texts = tuple(leaf.text for leaf in item.leaves() if leaf.kind == "document")
    documents = dated_documents(evidence, texts, column)
    entries = [(segment.text, segment.date) for segment in documents] or [
        (post.title, post.date) for post in column.listing.posts
    ]
    about = name_key("".join((*texts, *_levels(item), *column.path[-1:])))
    years = covered_years(about, clock.due.year, policy)
    if any(_is_of(title, date, years, clock.due.year) for title, date in entries):
        return True
    return None if any(date is None and not _YEARS.search(title) for title, date in entries) else False


def covered_years(about: str, cycle: int, policy: Policy) -> frozenset[int]:
    """The years that a yearly document of a cycle may be about: 决算 and 年报 the year before, 计划 the year itself, else either.

    `about` are the words of the duty as `name_key`.
    """
    last, this = any(word in about for word in policy.last_year), any(word in about for word in policy.this_year)
    if last and not this:
        return frozenset({cycle - 1})
    if this and not last:
        return frozenset({cycle})
    return frozenset({cycle - 1, cycle})


def _is_of(title: str, date: dt.date | None, years: frozenset[int], cycle: int) -> bool:
    """Whether a post is the cycle's: its title says the year, or it says none (or a later one) and was posted in the cycle."""
    said = {int(year) for year in _YEARS.findall(title)}
    if said & years and (len(years) == 1 or date is None or date.year >= cycle):
        return True
    return date is not None and date >= dt.date(cycle, 1, 1) and (not said or max(said) >= min(years))


def _stale_doubt(column: ColumnSeen, newest: dt.date, limit: dt.date, policy: Policy) -> str | None:
    """Why a newer post may be there than the newest that was seen, as a word of `cause.*`."""
    listing = column.listing
    if is_doubtful(column):
        return "column_doubtful"
    sure = any(post.date_sure for post in listing.posts if post.date == newest)
    if not sure and (limit - newest).days < policy.unsure_margin:
        return "date_unsure"
    ordered = newest_first(column)
    if not listing.complete and not ordered:
        return "list_incomplete"
    if _undated_may_be_newer(listing.posts, ordered):
        return "undated_posts"
    children = listing.bound.startswith("children") or any(content.role == "child" for content in column.contents)
    if children and (not listing.complete or any(reason not in SEEN_GONE for _, reason in column.unread)):
        return "list_incomplete"
    return None


def _undated_may_be_newer(posts: tuple[Post, ...], ordered: bool) -> bool:
    undated = [place for place, post in enumerate(posts) if post.date is None]
    if not undated:
        return False
    first = next(place for place, post in enumerate(posts) if post.date is not None)
    return not ordered or undated[0] < first


def _empty(column: ColumnSeen, found: bool, policy: Policy) -> FreshnessJudgement:
    """A list without a post: blank, unless something of the page was not seen or the page itself is the content."""
    if found or any(content.forms for content in column.contents) or _prose(column) >= _PROSE:
        return FreshnessJudgement("static")
    unread = next((reason for _, reason in column.unread if reason not in SEEN_GONE), None)
    read = sum(content.role == "child" for content in column.contents)
    doubt = (
        unread
        or ("column_doubtful" if is_doubtful(column) else None)
        or ("list_incomplete" if not column.listing.complete or read < len(column.children) else None)
        or ("not_whole" if not all(content.whole for content in column.contents) else None)
    )
    if doubt:
        return FreshnessJudgement("unclear", reason=doubt)
    return FreshnessJudgement("empty", rule=policy.rule(policy.clauses["column_empty"]))


def _standing(column: ColumnSeen, evidence: Evidence, clock: Clock) -> FreshnessJudgement:
    """A page without a list. Under a recurring duty its own date may keep the duty, its age proves no breach: it may be rewritten."""
    if not has_body(evidence) and not any(content.links for content in column.contents):
        return FreshnessJudgement("unclear", reason="nothing_read")
    published = max((content.published for content in column.contents if content.published), default=None)
    if clock.kind in ("every", "date"):
        if published is not None and clock.limit is not None and published >= clock.limit:
            return FreshnessJudgement("fresh", published, clock.limit, clock.rule)
        return FreshnessJudgement("unclear", published, clock.limit, clock.rule, "standing_page")
    return FreshnessJudgement("static", published)


def _prose(column: ColumnSeen) -> int:
    """Characters of running text; lines that end with a day are rows of some box (最新信息)."""
    return sum(
        len(line)
        for content in column.contents
        if content.role in ("landing", "article")
        for line in content.lines
        if len(line) >= 20 and not _ENDS_WITH_DAY.search(line)
    )


def combine(item: Item, columns: tuple[FreshnessJudgement, ...], unseen: str | None) -> FreshnessJudgement:
    """One answer for an item of several columns. A frequency is kept where any column keeps it; else the worst column speaks.

    `unseen` is the reason why no or not every column was seen (a word of `cause.*`), None where all were.
    """
    if not columns:
        return FreshnessJudgement("unclear", reason=unseen or "nothing_read")
    newest = max((one.latest_post for one in columns if one.latest_post), default=None)
    duty = bool(item.deadline.every or item.deadline.by)
    ranked = sorted(columns, key=lambda one: _ORDER.index(one.status))
    if duty:
        kept = next((one for one in columns if one.status == "fresh"), None)
        if kept:
            return replace(kept, latest_post=newest)
        if unseen == "column_unreachable" and ranked[0].status == "stale":
            return replace(ranked[0], status="unclear", reason=unseen)
    worst = ranked[0]
    return (
        worst
        if worst.latest_post
        else replace(worst, latest_post=newest)
        if worst.status not in ("empty", "explained_empty")
        else worst
    )


def days_left(judged: FreshnessJudgement, clock: Clock, policy: Policy, today: dt.date) -> tuple[int, dt.date] | None:
    """Days until a kept period is passed, and the last day that keeps it; None where no period runs."""
    if judged.status != "fresh" or judged.latest_post is None or clock.period is None or clock.kind not in ("every", "window"):
        return None
    grace = policy.grace_of(clock.period) if clock.kind == "every" else 0
    last = later(judged.latest_post, clock.period) + dt.timedelta(days=grace)
    return (last - today).days, last


def _levels(item: Item) -> tuple[str, ...]:
    return tuple(dict.fromkeys(level for level in (*item.levels, item.level1, item.level2) if level))
