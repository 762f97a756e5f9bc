"""What a person settled: applied when it fits, reported when it does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from audit.catalog.corrections import apply_corrections, load_corrections
from audit.catalog.model import Catalog, CatalogError, Deadline, Element, Item

CATALOG = Catalog(
    "t", "a", (Item(1, "1", level1="机构信息", level2="机构职能"), Item(2, "2", level1="机构信息", level2="统计数据"))
)


def corrections(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "x.corrections.toml"
    path.write_text(text, "utf-8")
    return path


def entry(**fields: str) -> str:
    return "[[correction]]\n" + "".join(f"{name} = {value}\n" for name, value in fields.items())


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("level1", '""', None),
        ("level1", '"统计信息"', "统计信息"),
        ("columns", '[["政务公开", "统计"]]', (("政务公开", "统计"),)),
        ("responsible", '["办公室"]', ("办公室",)),
        ("on_website", "false", False),
        ("elements", '["统计公报"]', (Element("统计公报", "document"),)),
        ("deadline", '{raw = "两周一次", every = "P2W"}', Deadline("两周一次", every="P2W")),
    ],
)
def test_applied(tmp_path: Path, field: str, value: str, expected: object) -> None:
    text = entry(row="2", item='"统计数据"', field=f'"{field}"', value=value, reason='"原表如此"')
    applied = apply_corrections(CATALOG, load_corrections(corrections(tmp_path, text)))
    assert getattr(applied.catalog.items[1], field) == expected
    assert (len(applied.used), applied.stale) == (1, ())
    assert applied.catalog.items[0] == CATALOG.items[0]


def test_part_of_a_deadline(tmp_path: Path) -> None:
    text = entry(row="1", field='"deadline.amount"', value="20", reason='"r"')
    applied = apply_corrections(CATALOG, load_corrections(corrections(tmp_path, text)))
    assert applied.catalog.items[0].deadline == Deadline(amount=20)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"row": "9"}, "该行已不存在"),
        ({"item": '"规划计划"'}, "统计数据"),
        ({"was": '"政民互动"'}, "机构信息"),
        ({"value": '"机构信息"'}, "可删去"),
    ],
)
def test_what_no_longer_fits_is_reported(tmp_path: Path, change: dict[str, str], said: str) -> None:
    fields = {"row": "2", "field": '"level1"', "value": '""', "reason": '"r"'} | change
    applied = apply_corrections(CATALOG, load_corrections(corrections(tmp_path, entry(**fields))))
    assert applied.catalog.items == CATALOG.items
    assert [d.kind for d in applied.stale] == ["correction_stale"]
    assert said in applied.stale[0].note


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[correction]\n", "TOML"),
        ("[other]\n", "only"),
        (entry(row="1", field='"level1"', value='""'), "reason"),
        (entry(row="1", field='"colour"', value='""', reason='"r"'), "no field"),
        (entry(row='"1"', field='"level1"', value='""', reason='"r"'), "no field"),
        (entry(row="1", field='"columns"', value="3", reason='"r"'), "columns"),
        (entry(row="1", field='"level1"', value='""', reason='"r"', x="1"), "not known"),
    ],
)
def test_bad_files(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(CatalogError) as caught:
        load_corrections(corrections(tmp_path, text))
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_no_file(tmp_path: Path) -> None:
    assert load_corrections(tmp_path / "none.toml") == ()
