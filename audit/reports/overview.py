"""All agencies beside each other: how many items each keeps, who stands where, which problems are commonest."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from audit.reports.data import VERDICTS
from audit.store.records import Run


@dataclass(frozen=True)
class Standing:
    """One agency: its last whole run, None where it has none; items by verdict; gaps by (kind, severity).

    `waiting` counts the gaps that nobody has looked at yet.
    """

    id: str
    name: str
    site: str
    run: Run | None = None
    verdicts: Mapping[str, int] = field(default_factory=dict)
    kinds: Mapping[tuple[str, str], int] = field(default_factory=dict)
    waiting: int = 0

    @property
    def share(self) -> float | None:
        """Passed of those that could be judged, 0 to 1; None where nothing could."""
        passed, gap = self.verdicts.get("pass", 0), self.verdicts.get("gap", 0)
        return passed / (passed + gap) if passed + gap else None

    @property
    def gaps(self) -> int:
        """How many findings are no advice."""
        return sum(count for (_, severity), count in self.kinds.items() if severity != "advice")

    @property
    def major(self) -> int:
        """How many findings are major."""
        return sum(count for (_, severity), count in self.kinds.items() if severity == "major")


@dataclass(frozen=True)
class KindCount:
    """One kind of problem: how many there are, in how many agencies."""

    kind: str
    count: int
    agencies: int


@dataclass(frozen=True)
class Overview:
    """Every configured agency, as of `made` (aware)."""

    standings: tuple[Standing, ...]
    made: dt.datetime

    @cached_property
    def ranked(self) -> tuple[tuple[int | None, Standing], ...]:
        """The agencies with their rank: the best first, equal shares equal rank, those without a result last and without rank."""
        known = sorted(
            (one for one in self.standings if one.share is not None), key=lambda one: (-(one.share or 0), one.major, one.id)
        )
        shares = [one.share for one in known]
        ranks: list[tuple[int | None, Standing]] = [(shares.index(one.share) + 1, one) for one in known]
        return (*ranks, *((None, one) for one in self.standings if one.share is None))

    @cached_property
    def commonest(self) -> tuple[KindCount, ...]:
        """The kinds of problem, the commonest first; advice is none."""
        counts: Counter[str] = Counter()
        agencies: Counter[str] = Counter()
        for standing in self.standings:
            own: Counter[str] = Counter()
            for (kind, severity), count in standing.kinds.items():
                if severity != "advice":
                    own[kind] += count
            counts.update(own)
            agencies.update(own.keys())
        return tuple(KindCount(kind, count, agencies[kind]) for kind, count in counts.most_common())

    @cached_property
    def totals(self) -> Mapping[str, int]:
        """Items of all agencies by verdict."""
        total: Counter[str] = Counter()
        for standing in self.standings:
            total.update(standing.verdicts)
        return {verdict: total[verdict] for verdict in VERDICTS}


def with_runs(standings: Sequence[Standing]) -> int:
    """How many of them have a run."""
    return sum(standing.run is not None for standing in standings)
