"""Accepted exceptions: a covered finding stays visible as advice, an ended one says so; other policies are shown as a difference."""

from __future__ import annotations

import datetime as dt

import pytest

from audit.exceptions import Waiver
from audit.judge import judge
from audit.policy import load
from audit.reports.differences import differences
from audit.waiving import waive
from tests.audit.judge.building import NAMES, PATH, TODAY, catalog, item, judged, seen

ROWS = (("甲事务", "2026-10-20"), ("乙事务", "2026-10-01"))


def _waiver(until: str, **more: str) -> Waiver:
    return Waiver(1, "本单位无政府采购", "li", dt.date(2026, 1, 1), dt.date.fromisoformat(until), **more)


def test_a_covered_finding_is_advice_and_says_why() -> None:
    said = judged(item(("采购合同", "document")), seen(rows=ROWS))
    (after,) = waive((said,), (_waiver("2026-12-31"),), TODAY)
    assert (said.verdict, after.verdict) == ("gap", "pass") and after.reason and after.reason_en
    (finding,) = after.findings
    assert finding.severity == "advice" and finding.fingerprint == said.findings[0].fingerprint
    assert "本单位无政府采购" in finding.message and "2026-12-31" in finding.message_en


def test_an_ended_exception_says_so_and_counts_again() -> None:
    said = judged(item(("采购合同", "document")), seen(rows=ROWS))
    (after,) = waive((said,), (_waiver("2026-11-19"),), TODAY)
    assert after.verdict == "gap" and after.findings[0].severity == "major" and "到期" in after.findings[0].message


@pytest.mark.parametrize("more", [{"fingerprint": "0" * 16}, {"column": "别处 > 栏目"}])
def test_another_finding_is_left_alone(more: dict[str, str]) -> None:
    said = judged(item(("采购合同", "document")), seen(rows=ROWS))
    assert waive((said,), (_waiver("2026-12-31", **more),), TODAY) == (said,)


def test_another_policy_is_a_difference() -> None:
    path = (*PATH[:-1], "通知公告")
    thing = catalog(item(columns=(path,)))
    observed = {path: seen(path=path, rows=(("甲", "2026-08-01"), ("乙", "2026-07-01")))}
    policies = (load(), load(site={"windows": {"notice": {"period": "P1M"}}}))
    before, after = (judge("r", "a", thing, observed, NAMES, policy, TODAY) for policy in policies)
    assert list(differences(before, before)) == []
    lines = list(differences(before, after))
    assert "pass → gap" in lines[0] and lines[1].startswith("  + “通知公告”") and "2026-08-01" in lines[1]
    assert any("windows.notice.period = P1M" in note for note in policies[1].notes())
