"""Exceptions and corrections that pages write are read again as they were meant, and what people wrote stays."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.catalog.correcting import correct, correction_text
from audit.catalog.corrections import Correction, load_corrections
from audit.catalog.model import CatalogError
from audit.config import ConfigError, load
from audit.exceptions import Waiver, add_exceptions, exception_text, exceptions_path, load_exceptions, parse_exceptions
from tests.audit.reports import fake

DAY = dt.date(2026, 11, 20)
FINDING = fake.stale().findings[0]
texts = st.text(min_size=1, max_size=60)


@given(reason=texts, by=texts, item=st.none() | texts)
def test_any_text_comes_back(reason: str, by: str, item: str | None) -> None:
    waiver = Waiver(5, reason, by, DAY, DAY + dt.timedelta(days=30), item, FINDING.fingerprint, None)
    assert parse_exceptions(exception_text(waiver), Path("x.toml")) == (waiver,)


def test_exceptions_are_appended(tmp_path: Path) -> None:
    assert load_exceptions(tmp_path, "a") == ()
    first = Waiver(5, "没有下属单位", "li", DAY, DAY, column="政务公开 > 下属单位")
    add_exceptions(tmp_path, "a", [first])
    path = exceptions_path(tmp_path, "a")
    path.write_text(path.read_text("utf-8") + "# 我的注\n", "utf-8")
    add_exceptions(tmp_path, "a", [Waiver(6, "另一项", "wang", DAY, DAY)])
    assert [one.row for one in load_exceptions(tmp_path, "a")] == [5, 6] and "# 我的注" in path.read_text("utf-8")


def test_what_an_exception_covers() -> None:
    whole = Waiver(5, "r", "b", DAY, DAY + dt.timedelta(days=9))
    assert whole.covers(5, FINDING, DAY) and not whole.covers(6, FINDING, DAY)
    assert not whole.covers(5, FINDING, DAY - dt.timedelta(days=1)) and not whole.covers(
        5, FINDING, DAY + dt.timedelta(days=10)
    )
    column = Waiver(5, "r", "b", DAY, DAY, column=" > ".join(fake.NEWS))
    assert column.covers(5, FINDING, DAY) and not Waiver(5, "r", "b", DAY, DAY, column="别的").covers(5, FINDING, DAY)
    assert not Waiver(5, "r", "b", DAY, DAY, fingerprint="0").covers(5, FINDING, DAY)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('[[exception]]\nrow = 1\nreason = "x"\nby = "y"\nsince = 2026-01-01', "until is missing"),
        ('[[exception]]\nrow = 1\nreason = ""\nby = "y"\nsince = 2026-01-01\nuntil = 2026-01-02', "reason is missing"),
        ('[[exception]]\nrow = 1\nreason = "x"\nby = "y"\nsince = 2026-01-02\nuntil = 2026-01-01', "lies before"),
        ("[[exception]]\nrow = 1\ncolour = 2", "colour is not known"),
        ("exception = 3", "only"),
        ("[[", "not valid TOML"),
    ],
)
def test_a_file_not_in_the_form_is_one_line(text: str, says: str) -> None:
    with pytest.raises(ConfigError, match=says) as error:
        parse_exceptions(text, Path("x.toml"))
    assert "\n" not in str(error.value)


def _folder(tmp_path: Path) -> Path:
    (tmp_path / "catalogs").mkdir()
    item = {"row": 1, "level1": "机构", "level2": "职能", "columns": [["机构设置", "机构职能"]], "content": "职责"}
    (tmp_path / "catalogs" / "a.json").write_text(json.dumps({"title": "目录", "agency": "甲局", "items": [item]}), "utf-8")
    (tmp_path / "sites.toml").write_text(
        '[sites.s]\nname = "某县"\nurl = "http://www.x.gov.cn/"\n\n[agencies.a]\nname = "甲局"\nsite = "s"\n', "utf-8"
    )
    return tmp_path


def test_a_correction_is_kept_and_applied(tmp_path: Path) -> None:
    folder = _folder(tmp_path)
    change = Correction(1, "columns", [["政务公开", "机构职能"]], "原文少一级", item="职能")
    assert correct(folder, "a", change).items[0].columns == (("政务公开", "机构职能"),)
    assert load(folder).catalog("a").items[0].columns == (("政务公开", "机构职能"),)
    assert load_corrections(folder / "catalogs" / "a.corrections.toml") == (change,)
    assert correction_text(change).startswith("[[correction]]\nrow = 1\n")


@pytest.mark.parametrize(
    "change",
    [
        Correction(9, "content", "x", "没有这行"),
        Correction(1, "content", "x", "别的事项", item="别的"),
        Correction(1, "colour", "x", "没有这项"),
        Correction(1, "columns", "x", "形式不对"),
    ],
)
def test_a_correction_that_does_not_fit_changes_nothing(tmp_path: Path, change: Correction) -> None:
    folder = _folder(tmp_path)
    before = (folder / "catalogs" / "a.json").read_bytes()
    with pytest.raises(CatalogError):
        correct(folder, "a", change)
    assert (folder / "catalogs" / "a.json").read_bytes() == before
    assert [path.name for path in (folder / "catalogs").iterdir()] == ["a.json"]
