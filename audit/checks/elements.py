"""The elements of an item, each asked of the check for its kind; what is missing becomes a finding."""

from __future__ import annotations

import datetime as dt

from audit.catalog.model import Leaf
from audit.checks import documents, labels, pictures, services, statements
from audit.checks.case import Case
from audit.checks.label_names import Scope, canonical
from audit.elements import Answer, Evidence
from audit.findings import ElementJudgement, Finding
from audit.observations import ColumnPath
from audit.policy import earlier
from audit.text import name_key

_PERSONS = frozenset({"姓名", "职务", "工作分工", "工作经历", "出生年份", "学历背景"})
"""Fields that are asked of persons alone."""


def answers(case: Case, evidence: Evidence) -> tuple[tuple[Leaf, Answer], ...]:
    """What is to be said of each element where the columns were seen."""
    leaves = tuple(case.item.leaves())
    texts = tuple(leaf.text for leaf in leaves if leaf.kind == "label")
    fields = {canonical(text, case.names.lexicon, case.policy.words) for text in texts}
    subject = subjects(case)
    scope = Scope(
        texts,
        bool(fields & _PERSONS),
        name_key("".join((*subject, *(leaf.parent or "" for leaf in leaves)))),
        tuple(dict.fromkeys(leaf.parent for leaf in leaves if leaf.parent)),
        tuple((leaf.parent or "", leaf.text) for leaf in leaves if leaf.kind == "label"),
    )
    back = earlier(case.today, case.policy.documents_back)
    kin = tuple(leaf.text for leaf in leaves if leaf.kind == "document")
    # An agency's page that many items name is about none of them, whatever the item is called.
    whole = bool(case.seen) and all(case.of_the_agency(column) for column in case.seen)
    told = column_names(case) if whole else subject
    alone = len(leaves) == 1 and not whole
    return tuple((leaf, _answer(leaf, evidence, scope, subject, told, kin, alone, back)) for leaf in leaves)


def _answer(
    leaf: Leaf,
    evidence: Evidence,
    scope: Scope,
    subject: tuple[str, ...],
    told: tuple[str, ...],
    kin: tuple[str, ...],
    alone: bool,
    back: dt.date,
) -> Answer:
    match leaf.kind:
        case "label":
            return labels.of_every_person(leaf, labels.find(leaf, evidence, scope, back), evidence, scope)
        case "document":
            return documents.find_document(leaf, evidence, subject, back, kin)
        case "image":
            return pictures.find(leaf, evidence, scope, back)
        case "service":
            return services.find(leaf, evidence, subject, back)
        case "statement":
            return statements.find_statement(leaf, evidence, told, alone, back)


def subjects(case: Case) -> tuple[str, ...]:
    """What the columns and the item are about: last names of columns as wanted and as on the site, then the item's levels."""
    item = case.item
    return tuple(
        dict.fromkeys(name for name in (*column_names(case), item.level2, *reversed(item.levels), item.level1) if name)
    )


def column_names(case: Case) -> tuple[str, ...]:
    """The last names of an item's columns, as wanted and as on the site."""
    names = [path[-1] for path, _ in case.columns]
    return (*names, *(next((hop.text for hop in reversed(column.hops) if hop.text), "") for column in case.seen))


def judged(found: tuple[tuple[Leaf, Answer], ...], looked: tuple[str, ...]) -> tuple[ElementJudgement, ...]:
    """The answers in the form of contract.md."""
    return tuple(
        ElementJudgement(
            leaf.text,
            leaf.parent,
            leaf.kind,
            answer.status,
            round(answer.score, 1),
            answer.url,
            answer.quote,
            answer.code,
            looked if answer.status in ("missing", "unclear") else (),
        )
        for leaf, answer in found
    )


def findings(case: Case, found: tuple[tuple[Leaf, Answer], ...]) -> tuple[Finding, ...]:
    """One finding for each element that is missing; a blank column is one finding by itself, whatever it lacks."""
    said = []
    column: ColumnPath | None = case.seen[0].path if case.seen else None
    for leaf, answer in found:
        if answer.status != "missing" or answer.code == "column_empty":
            continue
        values = {
            "column": column[-1] if column else case.item.name,
            "element": leaf.text,
            "lacking": answer.lacking,
            "records": answer.records,
        }
        key = "element_lacking" if answer.lacking else "element_no_value" if answer.quote else "element_missing"
        said.append(
            case.finding(
                "element_missing",
                key,
                values,
                what=(leaf.parent or "", leaf.text),
                url=answer.url,
                fetched=answer.fetched,
                quote=answer.quote,
                element=leaf.text,
                column=column,
            )
        )
    return tuple(said)
