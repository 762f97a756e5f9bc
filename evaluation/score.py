"""Holds judgements against a truth: per question how many were asked, right, wrongly accusing, missed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote, urlsplit

QUESTIONS = ("column found", "URL right", "newest post", "elements", "freshness", "verdict", "findings")


@dataclass
class Score:
    """Counts by question, and the wrong answers in words."""

    asked: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    accused: Counter[str] = field(default_factory=Counter)
    """Something is called missing, empty or stale that is not, or may not be called so."""
    missed: Counter[str] = field(default_factory=Counter)
    """Something missing is called present, or a finding that must be there is not."""
    columns: Counter[str] = field(default_factory=Counter)
    """Columns that are there and that are not, and what was said of them (`_columns`)."""
    wrong: list[str] = field(default_factory=list)

    def add(self, other: Score) -> None:
        """Adds the counts of another score."""
        for mine, theirs in (
            (self.asked, other.asked),
            (self.right, other.right),
            (self.accused, other.accused),
            (self.missed, other.missed),
            (self.columns, other.columns),
        ):
            mine.update(theirs)
        self.wrong += other.wrong

    def ask(
        self,
        question: str,
        row: str,
        said: Any,
        want: Any,
        ok: bool,
        *,
        accuses: bool = False,
        misses: bool = False,
        why: str = "",
    ) -> None:
        """Counts one question."""
        self.asked[question] += 1
        self.right[question] += ok
        if not ok:
            self.accused[question] += accuses
            self.missed[question] += misses
            mark = " WRONG ACCUSATION" if accuses else " missed" if misses else ""
            self.wrong.append(f"row {row}: {question}: said {said}, want {want}{mark}" + (f" ({why})" if why else ""))


def same_page(url: str | None) -> str:
    """An address for comparing: no scheme, no index page, no final slash; query and fragment kept."""
    if not url:
        return ""
    parts = urlsplit(url)
    path = unquote(parts.path)
    for tail in ("index.html", "index.htm", "index.shtml"):
        path = path[: -len(tail)] if path.endswith("/" + tail) else path
    return (
        parts.netloc
        + path.rstrip("/")
        + (f"?{parts.query}" if parts.query else "")
        + (f"#{parts.fragment}" if parts.fragment else "")
    )


ADVICE = frozenset({"column_renamed", "column_unreachable", "expiring", "catalog_defect"})
"""Kinds of findings that inform and accuse nobody (contract.md)."""


def _is(said: Any, want: Any) -> bool:
    return said in want if isinstance(want, list) else said == want


def score(judgements: Iterable[dict[str, Any]], truth: dict[str, Any]) -> Score:
    """Scores one agency's judgements (objects of contract.md) against its truth (evaluation/README.md)."""
    total, by_row = Score(), {str(judgement["row"]): judgement for judgement in judgements}
    for row, wanted in truth["items"].items():
        judgement = by_row.get(row)
        if judgement is None:
            total.ask("verdict", row, "no judgement", wanted.get("verdict", "one"), ok=False)
            continue
        _columns(total, row, judgement, wanted)
        _elements(total, row, judgement, wanted)
        why = wanted.get("why", "")
        if "latest_post" in wanted:
            said = (judgement.get("freshness") or {}).get("latest_post") or next(
                (c.get("latest_post") for c in judgement["columns"]), None
            )
            total.ask("newest post", row, said, wanted["latest_post"], said == wanted["latest_post"], why=why)
        if "freshness" in wanted:
            said = (judgement.get("freshness") or {}).get("status")
            total.ask(
                "freshness",
                row,
                said,
                wanted["freshness"],
                _is(said, wanted["freshness"]),
                accuses=said in ("stale", "empty"),
                misses=said in ("fresh", "static") and _is("stale", wanted["freshness"]),
                why=why,
            )
        if "verdict" in wanted:
            said = judgement["verdict"]
            total.ask(
                "verdict",
                row,
                said,
                wanted["verdict"],
                _is(said, wanted["verdict"]),
                accuses=said == "gap",
                misses=said == "pass",
                why=why,
            )
        kinds = {finding["kind"] for finding in judgement["findings"]}
        for kind in (wanted.get("findings") or {}).get("must", []):
            total.ask("findings", row, sorted(kinds), kind, kind in kinds, misses=True, why=why)
        for kind in (wanted.get("findings") or {}).get("never", []):
            total.ask("findings", row, sorted(kinds), f"never {kind}", kind not in kinds, accuses=kind not in ADVICE, why=why)
    return total


def _columns(total: Score, row: str, judgement: dict[str, Any], wanted: dict[str, Any]) -> None:
    wants = wanted.get("column", [])
    for place, want in enumerate(wants if isinstance(wants, list) else [wants]):
        said = judgement["columns"][place] if place < len(judgement["columns"]) else {}
        if "status" in want:
            status = said.get("status")
            total.ask(
                "column found",
                row,
                status,
                want["status"],
                _is(status, want["status"]),
                accuses=status == "missing",
                misses=status in ("found", "renamed") and want["status"] == "missing",
                why=wanted.get("why", ""),
            )
            _count(total.columns, said, want)
        if want.get("urls"):
            ok = same_page(said.get("url")) in {same_page(url) for url in want["urls"]}
            total.ask("URL right", row, said.get("url"), want["urls"], ok, why=wanted.get("why", ""))


def _count(columns: Counter[str], said: dict[str, Any], want: dict[str, Any]) -> None:
    """Of a column that is certainly there: is it at its address, is it called missing; of one that certainly is not: is that said."""
    wanted, status = {want["status"]} if isinstance(want["status"], str) else set(want["status"]), said.get("status")
    if wanted <= {"found", "renamed"}:
        columns["existing"] += 1
        right = not want.get("urls") or same_page(said.get("url")) in {same_page(url) for url in want["urls"]}
        columns["existing right"] += status in ("found", "renamed") and right
        columns["existing wrong"] += status in ("found", "renamed") and not right
        columns["existing missing"] += status == "missing"
    elif wanted == {"missing"}:
        columns["absent"] += 1
        columns["absent missing"] += status == "missing"
        columns["absent taken"] += status in ("found", "renamed")


def _elements(total: Score, row: str, judgement: dict[str, Any], wanted: dict[str, Any]) -> None:
    said: dict[str, str] = {}
    for element in judgement["elements"]:
        said[element["text"]] = element["status"]
        said[f"{element.get('parent')}/{element['text']}"] = element["status"]
    for text, want in (wanted.get("elements") or {}).items():
        status = said.get(text)
        total.ask(
            "elements",
            f"{row} {text}",
            status,
            want,
            _is(status, want),
            accuses=status == "missing",
            misses=status == "present" and want == "missing",
            why=wanted.get("why", ""),
        )
