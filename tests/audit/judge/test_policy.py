"""The rules as data: classes of columns, overrides, faults."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from audit.policy import PolicyError, earlier, later, load


@pytest.mark.parametrize(
    ("name", "window"),
    [
        ("工作动态", "news"),
        ("林业要闻", "news"),
        ("通知公告", "notice"),
        ("公示公告", "notice"),
        ("政策文件", "policy"),
        ("部门文件", "policy"),
        ("人事信息", "personnel"),
        ("规划计划", "plan"),
        ("政策解读", None),
        ("教育收费", None),
        ("应急预案", None),
        ("机构职能", None),
        ("双随机一公开", None),
    ],
)
def test_class_of_a_column(name: str, window: str | None) -> None:
    found = load().window((name,))
    assert (found.id if found else None) == window


@pytest.mark.parametrize(
    ("name", "standing"),
    [
        ("机构职能", True),
        ("领导信息", True),
        ("内设机构", True),
        ("政府信息公开指南", True),
        ("工作动态", False),
        ("部门决算", False),
    ],
)
def test_standing_pages(name: str, standing: bool) -> None:
    assert load().is_standing(name) is standing


@pytest.mark.parametrize("period", ["P1D", "P14D", "P2W", "P1M", "P3M", "P6M", "P1Y"])
def test_later_is_the_last_day_that_keeps_a_period(period: str) -> None:
    for n in range(0, 800, 7):
        start = dt.date(2024, 1, 29) + dt.timedelta(days=n)
        last = later(start, period)
        assert earlier(last, period) <= start < earlier(last + dt.timedelta(days=1), period)


def test_the_footer_names_every_window_and_the_covered_years() -> None:
    policy = load()
    text = "\n".join(policy.notes())
    assert all(window.clause in text for window in policy.windows)
    assert policy.version in text and "2015—2026" in text
    assert all("/" in note for note in policy.notes())


def test_a_folder_of_ones_own_overrides_single_values(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text('[ruleset]\nid = "liaoning"\n[windows.notice]\nperiod = "P3M"\n', "utf-8")
    policy = load(tmp_path)
    window = policy.window(("通知公告",))
    assert window is not None and window.period == "P3M" and policy.id == "liaoning"
    other = policy.window(("工作动态",))
    assert other is not None and other.period == "P14D"


def test_a_folder_that_is_not_there_is_no_fault(tmp_path: Path) -> None:
    assert load(tmp_path / "none").id == load().id


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[windows", "correct the file"),
        ("[nonsense]\na = 1", r"no such table \[nonsense\]"),
        ('[windows.news]\nperiod = "two weeks"', "no duration"),
        ('[severity]\nstale = "terrible"', "severity.stale is 'terrible'"),
        ('[shapes]\n"办公电话" = "("', "compare with"),
        ('[windows.mine]\nperiod = "P1M"', "lacks 'clause'"),
    ],
)
def test_a_fault_is_one_line(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / "mine.toml").write_text(text, "utf-8")
    with pytest.raises(PolicyError, match=says) as error:
        load(tmp_path)
    assert "mine.toml" in str(error.value) and "\n" not in str(error.value)
