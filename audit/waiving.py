"""Accepted exceptions over judgements: a finding that one covers stays visible, as advice that says why; one that has ended says so. Pure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace

from audit.checks.case import words
from audit.exceptions import Waiver
from audit.findings import Finding, Judgement
from audit.judge import verdict_of


def waive(judgements: Iterable[Judgement], waivers: Sequence[Waiver], today: dt.date) -> tuple[Judgement, ...]:
    """The judgements with their exceptions; the verdict of an item whose every gap is excepted is that of what is left."""
    return tuple(_item(judgement, waivers, today) for judgement in judgements) if waivers else tuple(judgements)


def _item(judgement: Judgement, waivers: Sequence[Waiver], today: dt.date) -> Judgement:
    findings = tuple(_finding(judgement.row, finding, waivers, today) for finding in judgement.findings)
    if findings == judgement.findings:
        return judgement
    said = replace(judgement, findings=findings)
    verdict = verdict_of(judgement.columns, judgement.elements, judgement.freshness, findings)
    if verdict == judgement.verdict:
        return said
    return replace(said, verdict=verdict, reason=words("zh").say("why.all_waived"), reason_en=words("en").say("why.all_waived"))


def _finding(row: int, finding: Finding, waivers: Sequence[Waiver], today: dt.date) -> Finding:
    if finding.severity == "advice":
        return finding
    waiver = next((one for one in waivers if one.covers(row, finding, today)), None)
    if waiver is not None:
        return replace(_worded(finding, "said.waived", waiver), severity="advice")
    # The last day on which it held: had that day been today, it would speak for the finding.
    ended = next((one for one in waivers if one.until < today and one.covers(row, finding, one.until)), None)
    return _worded(finding, "said.waiver_ended", ended) if ended else finding


def _worded(finding: Finding, key: str, waiver: Waiver) -> Finding:
    values = {"reason": waiver.reason, "by": waiver.by, "until": waiver.until}
    return replace(
        finding,
        message=words("zh").say(key, message=finding.message, **values),
        message_en=words("en").say(key, message=finding.message_en, **values),
    )
