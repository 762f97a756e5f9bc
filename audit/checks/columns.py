"""Is the column there, under its name; else what stands there instead."""

from __future__ import annotations

from typing import Literal

from audit.checks.case import Case, cause, path_words
from audit.findings import ColumnJudgement, ColumnStatus, Finding
from audit.lexicon import Lexicon
from audit.matching import WEAK
from audit.observations import SEEN_GONE, ColumnAbsent, ColumnPath, ColumnSeen, Hop, Unreached

_CONFIRMED = frozenset({"meta", "place", "pinned"})
_NEAREST = 5
Seen = ColumnSeen | ColumnAbsent | Unreached | None


def judge(case: Case) -> tuple[tuple[ColumnJudgement, ...], tuple[Finding, ...]]:
    """Status and findings of every column of an item."""
    judged = tuple(_column(case, path, seen) for path, seen in case.columns)
    findings = [
        finding for column, (_, seen) in zip(judged, case.columns, strict=True) if (finding := _finding(case, column, seen))
    ]
    return judged, tuple(findings)


def _source(case: Case, seen: Seen) -> Literal["stated", "inferred", "pinned"]:
    if seen is not None and seen.source == "pinned":
        return "pinned"
    return "stated" if case.stated else "inferred"


def _column(case: Case, path: ColumnPath, seen: Seen) -> ColumnJudgement:
    source = _source(case, seen)
    if seen is None:
        return ColumnJudgement(path, "unreachable", source, None, 0.0, (), 0, None, 0, (), "not_looked_at")
    matched = tuple(hop.text for hop in seen.hops if hop.level == "matched" and hop.text)
    if isinstance(seen, ColumnSeen):
        dates = [post.date for post in seen.listing.posts if post.date and post.date <= case.today]
        return ColumnJudgement(
            path,
            "found" if is_found(seen, case.names.lexicon) else "renamed",
            source,
            seen.url,
            seen.confidence,
            _names(seen.hops),
            len(path) - seen.one_level_up,
            max(dates, default=None),
            max(seen.listing.total or 0, len(seen.listing.posts)),
            seen.hops,
        )
    if isinstance(seen, Unreached):
        gone = seen.reason in SEEN_GONE and source != "inferred"
        status: ColumnStatus = "missing" if gone else "unreachable"
        return ColumnJudgement(
            path, status, source, seen.url or None, 0.0, matched, seen.reached, None, 0, seen.hops, seen.reason
        )
    # A column that the catalog does not name may stand under any name: not finding it proves nothing.
    reason = "not_inferred" if source == "inferred" else seen.doubt
    return ColumnJudgement(
        path,
        "unreachable" if reason else "missing",
        source,
        seen.gone_url or seen.url or None,
        0.0,
        matched,
        seen.reached,
        None,
        0,
        seen.hops,
        reason,
    )


def is_found(seen: ColumnSeen, lexicon: Lexicon) -> bool:
    """Whether every segment answered by its name or a listed synonym.

    A container (信息公开目录, 法定主动公开内容) that only holds other columns may be left out or put in between: nobody says of the
    column within that it has another name.
    """
    if seen.source == "pinned":
        return True
    return not seen.one_level_up and all(
        hop.relation in _CONFIRMED or (hop.relation in ("exact", "same") and hop.score >= WEAK)
        if hop.level == "matched"
        else lexicon.is_container(hop.segment or hop.text)
        for hop in seen.hops
    )


def _names(hops: tuple[Hop, ...]) -> tuple[str, ...]:
    return tuple(hop.text for hop in hops if hop.text and hop.level != "skipped")


def _finding(case: Case, column: ColumnJudgement, seen: Seen) -> Finding | None:
    if column.status == "found" and isinstance(seen, ColumnSeen) and seen.moved_from:
        return _moved(case, column, seen, seen.moved_from)
    if column.status == "found" or (seen is None and column.source == "inferred"):
        return None
    path = path_words(column.path)
    if column.status == "unreachable":
        return case.finding(
            "column_unreachable",
            "column_unreachable",
            {"path": path, "cause": cause(column.reason, "zh")},
            english={"cause": cause(column.reason, "en")},
            what=column.path,
            url=column.url,
            column=column.path,
        )
    if isinstance(seen, ColumnSeen):
        return _renamed(case, column, seen)
    return _missing(case, column, seen)


def _moved(case: Case, column: ColumnJudgement, seen: ColumnSeen, before: str) -> Finding:
    return case.finding(
        "column_renamed",
        "column_moved",
        {"name": column.path[-1], "before": before, "now": seen.url},
        what=column.path,
        url=seen.url,
        fetched=seen.contents[0].fetched if seen.contents else None,
        column=column.path,
    )


def _renamed(case: Case, column: ColumnJudgement, seen: ColumnSeen) -> Finding:
    values = {"name": column.path[-1], "wanted": path_words(column.path), "seen": path_words(column.matched)}
    last = next((hop for hop in reversed(seen.hops) if hop.level == "matched"), None)
    same_name = last is not None and last.relation in ("exact", "same", "meta", "place") and last.score >= WEAK
    key = "column_one_up" if seen.one_level_up else "column_path" if same_name else "column_renamed"
    return case.finding(
        "column_renamed",
        key,
        values,
        what=column.path,
        url=seen.url,
        fetched=seen.contents[0].fetched if seen.contents else None,
        column=column.path,
    )


def _missing(case: Case, column: ColumnJudgement, seen: ColumnAbsent | Unreached | None) -> Finding:
    path = path_words(column.path)
    gone = seen.url if isinstance(seen, Unreached) else seen.gone_url if seen is not None else None
    if gone:
        return case.finding(
            "column_missing", "column_gone", {"path": path, "url": gone}, what=column.path, url=gone, column=column.path
        )
    segment = column.path[min(column.reached, len(column.path) - 1)]
    values = {"path": path, "above": path_words(column.matched) or "网站首页", "name": segment}
    english = {"above": path_words(column.matched) or "the home page"}
    nearest = seen.nearest[:_NEAREST] if isinstance(seen, ColumnAbsent) else ()
    looked = next((url for url in (seen.looked_at if isinstance(seen, ColumnAbsent) else ()) if url in case.pages), None)
    url = column.url if column.url in case.pages or looked is None else looked
    if nearest:
        return case.finding(
            "column_missing",
            "column_missing_near",
            {**values, "nearest": "、".join(nearest)},
            english={**english, "nearest": ", ".join(nearest)},
            what=column.path,
            url=url,
            column=column.path,
        )
    return case.finding(
        "column_missing", "column_missing", values, english=english, what=column.path, url=url, column=column.path
    )
