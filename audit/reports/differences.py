"""What another policy would change: the judgements of one run under two sets of rules, side by side, as lines of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audit.findings import Judgement


def differences(before: Sequence[Judgement], after: Sequence[Judgement]) -> Iterator[str]:
    """A line a changed verdict, finding that comes (+), goes (-) or changes its weight (~), in the catalog's order."""
    for old, new in zip(before, after, strict=True):
        name = " · ".join(level for level in new.levels if level) or f"row {new.row}"
        lines = list(_of_item(old, new))
        if lines:
            yield (
                f"{new.row}\t{name}\t{old.verdict} → {new.verdict}"
                if old.verdict != new.verdict
                else f"{new.row}\t{name}\t{new.verdict}"
            )
            yield from lines


def _of_item(old: Judgement, new: Judgement) -> Iterator[str]:
    was, now = ({finding.fingerprint: finding for finding in one.findings} for one in (old, new))
    for mark, finding in was.items():
        if mark not in now:
            yield f"  - {finding.message}"
    for mark, finding in now.items():
        if mark not in was:
            yield f"  + {finding.message}"
        elif (was[mark].severity, was[mark].message) != (finding.severity, finding.message):
            yield f"  ~ {finding.message} ({was[mark].severity} → {finding.severity})"
    if not was.keys() ^ now.keys() and old.verdict != new.verdict:
        yield f"  ~ {old.verdict} → {new.verdict}"
