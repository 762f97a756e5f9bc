"""The life of a finding, night by night: what opens it, what closes it, and what changes nothing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from audit.findings import ColumnJudgement, ElementJudgement, Finding, FreshnessJudgement, Judgement
from audit.lives import Change, Life, Night, settle

DAY = dt.date(2026, 1, 1)
PATH = ("政务公开", "机构职能")
FAX = Finding("element_missing", "f1", "major", "未见“传真号码”", "no fax", element="传真号码", column=PATH)
GONE = Finding("column_missing", "f2", "major", "未找到栏目", "no column", column=PATH)
STALE = Finding("stale", "f3", "minor", "未更新", "stale", column=PATH)
DEAD = Finding("broken_link", "f4", "minor", "打不开", "dead", url="http://x/1.html", column=PATH)


def judged(
    *findings: Finding, column: str = "found", element: str = "present", fresh: str = "fresh", sure: float = 1.0
) -> Judgement:
    """One item whose only column, element and clock stand as said."""
    columns = (ColumnJudgement(PATH, column, "stated", "http://x/", sure, PATH, 2, None, 3, ()),)  # type: ignore[arg-type]
    elements = (ElementJudgement("传真号码", None, "label", element, 0.0),)  # type: ignore[arg-type]
    freshness = FreshnessJudgement(fresh)  # type: ignore[arg-type]
    verdict = "gap" if findings else "pass"
    return Judgement("", "a", 1, "1", "机构", "职能", (), verdict, columns, elements, freshness, findings)


Step = Judgement | str
WELL = judged()
NO_FAX = judged(FAX, element="missing")
DOUBTFUL = judged(FAX, element="missing", sure=0.5)
UNREACHED = judged(column="unreachable", element="not_checked", fresh="unclear")
UNCLEAR = judged(element="unclear")


def lived(*steps: Step) -> tuple[dict[str, Life], list[str]]:
    """The lives after some nights, and what changed on each: "void" is a void night, "none" one that did not look at the item."""
    lives: dict[str, Life] = {}
    said = []
    for number, step in enumerate(steps):
        judgements = () if step == "none" else (WELL if isinstance(step, str) else step,)
        night = Night(
            f"run{number}", DAY + dt.timedelta(number), judgements, step != "void", frozenset({9}) if step == "none" else None,
            listed=frozenset({"http://x/1.html"}), sure=0.75,
        )  # fmt: skip
        lives, changes = settle(lives, night)
        said.append(",".join(change.kind for change in changes))
    return lives, said


@pytest.mark.parametrize(
    ("steps", "changes", "state"),
    [
        ([NO_FAX], ["opened"], "new"),
        ([NO_FAX, NO_FAX], ["opened", ""], "open"),
        ([NO_FAX, WELL], ["opened", "fixed"], "fixed"),
        ([NO_FAX, WELL, NO_FAX], ["opened", "fixed", "reopened"], "reopened"),
        ([NO_FAX, WELL, NO_FAX, NO_FAX], ["opened", "fixed", "reopened", ""], "open"),
        # what could not be seen closes nothing
        ([NO_FAX, UNREACHED], ["opened", ""], "new"),
        ([NO_FAX, UNCLEAR, WELL], ["opened", "", "fixed"], "fixed"),
        ([NO_FAX, "void", "void", NO_FAX], ["opened", "", "", ""], "open"),
        ([NO_FAX, "none", WELL], ["opened", "", "fixed"], "fixed"),
        # two doubtful sights in consecutive valid runs, or a clear one
        ([DOUBTFUL], [""], "suspected"),
        ([DOUBTFUL, DOUBTFUL], ["", "opened"], "new"),
        ([DOUBTFUL, NO_FAX], ["", "opened"], "new"),
        ([DOUBTFUL, "void", DOUBTFUL], ["", "", "opened"], "new"),
        ([DOUBTFUL, UNREACHED, DOUBTFUL], ["", "", ""], "suspected"),
        ([DOUBTFUL, WELL], ["", ""], None),
        ([DOUBTFUL, WELL, DOUBTFUL], ["", "", ""], "suspected"),
        ([NO_FAX, DOUBTFUL], ["opened", ""], "open"),
        ([NO_FAX, WELL, DOUBTFUL], ["opened", "fixed", ""], "fixed"),
        ([NO_FAX, WELL, DOUBTFUL, DOUBTFUL], ["opened", "fixed", "", "reopened"], "reopened"),
        ([NO_FAX, WELL, DOUBTFUL, WELL, DOUBTFUL], ["opened", "fixed", "", "", ""], "fixed"),
        # the catalog asks no more
        ([NO_FAX, replace(WELL, verdict="exempt")], ["opened", "dismissed"], "dismissed"),
        ([NO_FAX, replace(WELL, columns=(replace(WELL.columns[0], path=("别处",)),))], ["opened", "dismissed"], "dismissed"),
    ],
)
def test_what_opens_and_closes(steps: list[Step], changes: list[str], state: str | None) -> None:
    lives, said = lived(*steps)
    assert said == changes
    assert (lives["f1"].state if "f1" in lives else None) == state


@pytest.mark.parametrize(
    ("finding", "then", "fixed"),
    [
        (GONE, judged(), True),
        (GONE, judged(column="renamed"), True),
        (GONE, judged(column="unreachable"), False),
        (STALE, judged(fresh="fresh"), True),
        (STALE, judged(fresh="explained_empty"), True),
        (STALE, judged(fresh="undated"), False),
        (STALE, judged(fresh="unclear"), False),
        (FAX, judged(element="not_checked"), False),
        (DEAD, judged(), False),  # still listed, and nobody tried it tonight
    ],
)
def test_each_kind_is_closed_by_what_shows_it_fixed(finding: Finding, then: Judgement, fixed: bool) -> None:
    lives, _ = lived(judged(finding), then)
    assert (lives[finding.fingerprint].state == "fixed") is fixed


def test_a_dead_link_is_fixed_where_it_answers_or_is_taken_from_the_list() -> None:
    lives, _ = lived(judged(DEAD))
    night = Night("r", DAY + dt.timedelta(1), (WELL,))
    assert settle(lives, night)[0]["f4"].state == "fixed"  # no longer listed
    listed = replace(night, listed=frozenset({"http://x/1.html"}))
    assert settle(lives, replace(listed, answered=listed.listed))[0]["f4"].state == "fixed"
    assert settle(lives, replace(night, unseen=listed.listed))[0]["f4"].state == "new"


def test_a_life_knows_since_when_how_long_and_how_often() -> None:
    lives, _ = lived(NO_FAX, NO_FAX, "void", NO_FAX, UNREACHED, NO_FAX, WELL, WELL, NO_FAX, NO_FAX)
    life = lives["f1"]
    assert (life.first_run, life.first_seen, life.last_run, life.last_seen) == ("run0", DAY, "run9", DAY + dt.timedelta(9))
    assert (life.nights, life.reopened, life.opened_on, life.fixed_on) == (2, 1, DAY + dt.timedelta(8), None)


def test_a_second_run_of_a_day_adds_no_night() -> None:
    lives, _ = settle({}, Night("r1", DAY, (NO_FAX,)))
    lives, changes = settle(lives, Night("r2", DAY, (NO_FAX,)))
    assert (lives["f1"].nights, changes) == (1, ())


def test_a_dismissed_finding_stays_dismissed_while_it_stands() -> None:
    lives, _ = lived(NO_FAX)
    lives = {"f1": replace(lives["f1"], state="dismissed", dismissed="张三：无传真")}
    again, changes = settle(lives, Night("r", DAY + dt.timedelta(1), (NO_FAX,)))
    assert (again["f1"].state, changes) == ("dismissed", ())
    fixed, _ = settle(again, Night("r", DAY + dt.timedelta(2), (WELL,)))
    assert fixed["f1"].state == "fixed"
    _, changes = settle(fixed, Night("r", DAY + dt.timedelta(3), (NO_FAX,)))
    assert [change.kind for change in changes] == ["reopened"]
    assert isinstance(changes[0], Change)
