"""Do the links lead anywhere: a post of the column whose page the server says is gone."""

from __future__ import annotations

from audit.checks.case import Case
from audit.findings import Finding
from audit.observations import SEEN_GONE


def findings(case: Case) -> tuple[Finding, ...]:
    """A finding for each listed post that answered 404, 410 or with a page that says so; told by the first item of the column."""
    found: dict[str, Finding] = {}
    for column in case.seen:
        if column.path in case.shared and case.first_row.get(column.path) != case.item.row:
            continue
        titles = {post.url: post.title for post in column.listing.posts}
        for url, reason in column.unread:
            title = titles.get(url)
            if reason in SEEN_GONE and title:
                found.setdefault(
                    title,
                    case.finding(
                        "broken_link",
                        "broken_link",
                        {"column": column.path[-1], "title": title, "url": url},
                        what=(title,),
                        url=url,
                        fetched=column.contents[0].fetched if column.contents else None,
                        quote=title,
                        column=column.path,
                    ),
                )
    return tuple(found.values())
