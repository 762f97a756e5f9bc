"""When a run counts and when a night does: floors, quorum, clocks; each reason one sentence in two languages."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from audit.nightrules import NightRulesError, load
from audit.validity import Figures, clock_went_back, night_void, run_void

FLOORS = load().floors
GOOD = Figures(pages=100, lost=2, columns=30, seen=28)


@pytest.mark.parametrize(
    ("figures", "last", "since", "says"),
    [
        (GOOD, None, (), ""),
        (GOOD, GOOD, (), ""),
        (Figures(pages=0, lost=3, columns=30), None, (), "只有0个页面应答"),
        (Figures(pages=50, lost=50, columns=30, seen=20), None, (), "100个页面中50个"),
        (Figures(pages=100, columns=30, seen=16), GOOD, (), "只找到16个栏目"),
        (Figures(pages=100, columns=30, seen=18), GOOD, (), ""),
        (Figures(pages=100, columns=10, seen=9), GOOD, (), ""),  # the catalog became shorter
        # a rebuilt site: the same few columns for days are its own state
        (Figures(pages=100, columns=30, seen=10), GOOD, (Figures(pages=90, columns=30, seen=10),), "只找到10个栏目"),
        (Figures(pages=100, columns=30, seen=10), GOOD, (Figures(pages=90, columns=30, seen=10),) * 2, ""),
        (Figures(pages=100, columns=30, seen=10), GOOD, (Figures(pages=90, columns=30, seen=2),) * 2, "只找到10个栏目"),
        (Figures(pages=100, columns=30, seen=28, skew_days=-40.0), GOOD, (), "时钟相差40天"),
        (Figures(pages=100, columns=30, seen=28, skew_days=0.3), GOOD, (), ""),
    ],
)
def test_floors(figures: Figures, last: Figures | None, since: tuple[Figures, ...], says: str) -> None:
    reason = run_void(figures, last, FLOORS, since)
    assert says in reason if says else reason == ""
    assert not reason or (" / " in reason and "\n" not in reason)


@pytest.mark.parametrize(
    ("sites", "void"),
    [({"a": True}, False), ({"a": False}, True), ({"a": True, "b": False}, False), ({"a": True, "b": False, "c": False}, True)],
)
def test_quorum(sites: dict[str, bool], void: bool) -> None:
    assert bool(night_void(sites, load().quorum)) is void


def test_a_clock_that_went_back_makes_a_run_void() -> None:
    last = dt.datetime(2026, 11, 20, 2, tzinfo=dt.UTC)
    assert clock_went_back(last, last - dt.timedelta(days=30)).startswith("本机时钟倒退")
    assert clock_went_back(last, last + dt.timedelta(days=1)) == clock_went_back(None, last) == ""


def test_a_data_folders_own_rules_override_single_values(tmp_path: Path) -> None:
    (tmp_path / "nights.toml").write_text("[quorum]\nshare = 0.9\n[floors.sites.xixiu]\npages = 50\n", "utf-8")
    rules = load(tmp_path)
    assert (rules.quorum, rules.floors_of("xixiu").pages, rules.floors_of("else").pages) == (0.9, 50, FLOORS.pages)
    assert rules.floors_of("xixiu").errors_share == FLOORS.errors_share


@pytest.mark.parametrize(
    "text",
    [
        "[floors]\npagse = 1\n",
        "[quorum]\nshare = 'half'\n",
        "[floors\n",
        "share = 1\n",
        "[limits]\njobs = 0\n",
        "[floors]\nsites = 3\n",
    ],
)
def test_rules_that_cannot_be_used_are_one_line(tmp_path: Path, text: str) -> None:
    (tmp_path / "nights.toml").write_text(text, "utf-8")
    with pytest.raises(NightRulesError) as caught:
        load(tmp_path)
    assert "\n" not in str(caught.value) and str(tmp_path) in str(caught.value)
