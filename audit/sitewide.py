"""Rules of the national indicators about a site as a whole, over the columns that one run saw: counts, never an accusation of an item."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from audit.findings import ColumnJudgement, Judgement
from audit.policy import Policy
from audit.text import name_key

_REACHED = ("found", "renamed")


@dataclass(frozen=True)
class Indicator:
    """One rule: how many columns fall under it, how many make the veto, and which they are."""

    id: str
    clause: str
    clause_en: str
    count: int
    limit: int
    names: tuple[str, ...]

    @property
    def reached(self) -> bool:
        """Whether the number that the rule names is reached."""
        return self.count >= self.limit


def indicators(judgements: Sequence[Judgement], policy: Policy) -> tuple[Indicator, ...]:
    """The rules of `[sitewide]` over a run; a column that several items name counts once. What was not seen counts for nothing."""
    stale, blank = _columns(judgements, "stale"), _columns(judgements, "column_empty")
    news = {path: name for path, name in stale.items() if _is_watched(path, policy)}
    found = {"not_updated": news, "long_not_updated": {**stale, **blank}, "blank": blank}
    said = [
        Indicator(rule.id, rule.clause, rule.clause_en, len(found[rule.id]), rule.limit, tuple(found[rule.id].values()))
        for rule in policy.sitewide
        if rule.id in found
    ]
    return (*said, *_parts(judgements, policy))


def _columns(judgements: Iterable[Judgement], kind: str) -> dict[tuple[str, ...], str]:
    """The columns with a finding of a kind, each once, by path."""
    return {
        finding.column: finding.column[-1]
        for judgement in judgements
        for finding in judgement.findings
        if finding.kind == kind and finding.column
    }


def _is_watched(path: tuple[str, ...], policy: Policy) -> bool:
    """Whether a column is one of news, notices or policy documents."""
    window = policy.window((path[-1],))
    return window is not None and window.id in ("news", "notice", "policy")


def _parts(judgements: Sequence[Judgement], policy: Policy) -> Iterable[Indicator]:
    """The standard parts of the openness platform that the run's walks did not meet: to be looked at, not proven to lack."""
    rule = next((rule for rule in policy.sitewide if rule.id == "platform_parts"), None)
    if rule is None:
        return
    met = {name_key(name) for judgement in judgements for column in judgement.columns for name in _names(column)}
    # 公开年报|年度报告: either name.
    lacking = tuple(part for part in rule.names if not any(name_key(word) in name for word in part.split("|") for name in met))
    yield Indicator(rule.id, rule.clause, rule.clause_en, len(lacking), rule.limit, lacking)


def _names(column: ColumnJudgement) -> tuple[str, ...]:
    return (*column.matched, *(column.path if column.status in _REACHED else ()))


def lines(judgements: Sequence[Judgement], policy: Policy) -> tuple[str, ...]:
    """The rules as lines for `audit show`: Chinese, then English."""
    said = []
    for one in indicators(judgements, policy):
        mark = "达到" if one.reached else "未达到"
        names = f"（{'、'.join(one.names[:6])}）" if one.names else ""
        said.append(f"{one.clause}：{one.count} 个{names}，{mark}{one.limit}个 / {one.clause_en}: {one.count} of {one.limit}")
    return tuple(said)
