"""The gap report as JSON, for other programs: run, counts, changes, and every judgement in the form of contract.md."""

from __future__ import annotations

import json
from typing import Any

from audit.findings import judgement_to_dict
from audit.messages import Lang
from audit.reports.data import ReportData
from audit.reports.sitewide import sitewide_objects
from audit.reports.validity import validity


def render(data: ReportData, lang: Lang = "zh") -> bytes:
    """The whole file: one object, indented, UTF-8, Chinese as Chinese; the same in every language but for the clauses of
    `sitewide`. Nothing is cleaned here: readers get what was stored."""
    text = json.dumps(report_object(data, lang), ensure_ascii=False, indent=1)
    return (text + "\n").encode("utf-8", "replace")


def report_object(data: ReportData, lang: Lang = "zh") -> dict[str, Any]:
    """The object that the file holds; the API answers with the same."""
    run, source = data.run, data.catalog.source
    return {
        "agency": data.agency_name,
        "site": {"name": data.site_name, "url": data.site_url},
        "run": {
            "id": run.id,
            "number": run.number,
            "started": run.started.isoformat(),
            "finished": run.finished.isoformat() if run.finished else None,
            "as_of": run.as_of.isoformat(),
            "requests": run.requests,
            "validity": validity(data).state,
        },
        "catalog": {
            "title": data.catalog.title,
            "items": len(data.catalog.items),
            "source": {"file": source.file, "sha256": source.sha256} if source else None,
        },
        "counts": {**data.counts, "not_run": data.not_run},
        "changes": None
        if data.previous is None
        else {
            "new": [
                finding.fingerprint
                for gap in data.gaps
                for finding in gap.findings
                if data.change(gap.judgement.row, finding) == "new"
            ],
            "gone": [finding.fingerprint for _, finding in data.gone],
        },
        "reviews": {
            mark: {"state": review.state, "assignee": review.assignee, "due": review.due.isoformat() if review.due else None}
            for mark, review in data.reviews.items()
        },
        "sitewide": sitewide_objects(data, lang),
        "policy_notes": list(data.policy_notes),
        "judgements": [judgement_to_dict(judgement) for judgement in data.judgements],
    }
