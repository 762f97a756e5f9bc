"""`python -m evaluation.cutoffs`: chooses the cut-offs of elements.toml [cutoffs] on the labelled columns, and says what each costs.

Each column is walked once; the judging is repeated for every candidate. One cut-off after another, from those that are in use: of the values
that keep the precision of `missing` at WANTED or above, those with the best recall of `missing` and then of `present`; among equals the middle
one, so that no answer hangs on a hair, and of the cut-offs for a doubt (…_touched) the lowest: a doubt accuses nobody. `--write` puts the choice into catalog_data/standards/elements.toml.
"""

from __future__ import annotations

import argparse
import re
import sys
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from audit.policy import DEFAULT_FOLDER, Policy
from audit.policy import load as load_policy
from evaluation.labelled import Tally, element_observations, modules, score_elements

WANTED = 0.98
STEPS = (-0.12, -0.08, -0.04, -0.02, 0.0, 0.02, 0.04, 0.08, 0.12)
Seen = list[tuple[Any, Any]]


def figures(tally: Tally) -> tuple[float, float, float, float]:
    """Precision and recall of missing, then of present."""
    counts = tally.counts
    return tuple(  # type: ignore[return-value]
        counts[f"{word} {part}"] / max(counts[f"{word} {whole}"], 1)
        for word in ("missing", "present")
        for part, whole in (("said rightly", "said"), ("due and said", "due"))
    )


def judged(seen: Seen, policy: Policy, cutoffs: dict[str, float]) -> tuple[float, float, float, float]:
    """The figures under some cut-offs."""
    words = replace(policy.words, cutoffs=MappingProxyType(cutoffs))
    tally = Tally()
    for case, observations in seen:
        score_elements(case, observations, replace(policy, words=words), tally)
    return figures(tally)


def choose(seen: Seen, policy: Policy) -> dict[str, float]:
    """The chosen cut-offs; prints a line a candidate."""
    chosen = dict(policy.words.cutoffs)
    for name in policy.words.cutoffs:
        tried: dict[float, tuple[float, float, float, float]] = {}
        for step in STEPS:
            value = round(min(max(policy.words.cutoffs[name] + step, 0.3), 1.0), 2)
            if value not in tried:
                tried[value] = judged(seen, policy, {**chosen, name: value})
                print(
                    f"{name} {value:.2f}: missing {tried[value][0]:.3f}/{tried[value][1]:.3f}, present {tried[value][2]:.3f}/{tried[value][3]:.3f}"
                )
        best = max(_rank(found) for found in tried.values())
        equal = sorted(value for value, found in tried.items() if _rank(found) == best)
        chosen[name] = equal[0] if name.endswith("_touched") else equal[len(equal) // 2]
        print(f"  {name} = {chosen[name]:.2f}")
    return chosen


def _rank(found: tuple[float, float, float, float]) -> tuple[float, float, float]:
    precision, recall, present, present_recall = found
    return (min(precision, WANTED), recall, present + present_recall)


def write(cutoffs: dict[str, float], path: Path) -> None:
    """Puts the numbers into the file; what else stands there stays."""
    text = path.read_text("utf-8")
    for name, value in cutoffs.items():
        text = re.sub(rf"(?m)^{name} = .*$", f"{name} = {value}", text)
    path.write_text(text, "utf-8")


def main() -> int:
    """Prints the candidates and the choice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the choice into elements.toml")
    options = parser.parse_args()
    policy = load_policy()
    seen = [(case, element_observations(case, policy)) for module in modules() for case in module.CASES if case.elements]
    chosen = choose(seen, policy)
    print("missing {:.3f}/{:.3f}, present {:.3f}/{:.3f}".format(*judged(seen, policy, chosen)))
    if options.write:
        write(chosen, DEFAULT_FOLDER / "elements.toml")
    return 0


if __name__ == "__main__":
    sys.exit(main())
