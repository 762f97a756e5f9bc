"""Does what was posted stay up: posts of a column under a long-term duty (长期公开) that were seen before and are gone (KEEP)."""

from __future__ import annotations

from audit.checks.case import Case
from audit.findings import Finding
from audit.text import name_key


def findings(case: Case) -> tuple[Finding, ...]:
    """A finding for each post that an earlier run saw and that neither the list nor its own address shows any more."""
    if not case.item.deadline.long_term:
        return ()
    found: dict[str, Finding] = {}
    for column in case.seen:
        if column.path in case.shared and case.first_row.get(column.path) != case.item.row:
            continue
        for post in column.removed:
            values = {"column": column.path[-1], "title": post.title, "seen": post.last_seen, "gone": case.today}
            found.setdefault(
                name_key(post.title),
                case.finding(
                    "removed", "removed", values, what=(post.title,), url=post.url, fetched=post.fetched, quote=post.title,
                    column=column.path,
                ),
            )  # fmt: skip
    return tuple(found.values())
