"""`audit catalog …` as a user runs it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import jsonschema
import pytest
from typer.testing import CliRunner

from audit.catalog.commands import app
from audit.catalog.importing import schema_text
from audit.catalog.model import from_json, to_json
from audit.config import load

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
SOURCE = HERE / "seeds" / "000_xixiu_government_office.txt"
SITES = '[sites.xixiu]\nname = "西秀区人民政府网"\nurl = "http://www.xixiu.example/"\n'


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "sites.toml").write_text(SITES, "utf-8")
    return folder


def run(*args: object) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, [str(a) for a in args])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.stdout, result.stderr


def imported(data: Path, source: Path, agency: str = "zfb", site: str = "xixiu") -> tuple[int, str, str]:
    return run("import", source, "--agency", agency, "--name", "西秀区人民政府办公室", "--site", site, "--data", data)


def files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_import_writes_both_files(data: Path) -> None:
    code, out, _ = imported(data, SOURCE)
    assert code == 0
    assert "17 项" in out
    assert "missing_serial_number" in out
    assert sorted(files(data)) == ["catalogs/zfb.json", "sites.toml"]
    assert (data / "sites.toml").read_text("utf-8").startswith(SITES)
    written = json.loads((data / "catalogs" / "zfb.json").read_text("utf-8"))
    assert written["source"]["file"] == SOURCE.name
    assert len(written["source"]["sha256"]) == 64
    before = files(data)
    assert imported(data, SOURCE)[0] == 0
    assert files(data) == before


def test_lint_and_show(data: Path) -> None:
    imported(data, SOURCE)
    code, out, _ = run("lint", "zfb", "--data", data)
    assert code == 0
    assert "legally_doubtful_item" in out
    assert run("lint", "--data", data)[1] == out
    code, out, _ = run("show", "zfb", "--data", data)
    assert code == 0
    assert "机构名称" in out
    assert "公开内容（要素）" in out


def bad_files(folder: Path) -> dict[str, Path]:
    made = {
        "empty": b"",
        "blank": b" \n\n",
        "binary": bytes(range(256)) * 8,
        "prose": "今天天气很好。\n没有表格。\n".encode(),
        "other table": "姓名\t年龄\t城市\n甲\t3\t乙\n".encode(),
        "headings only": "序号\t公开事项\t公开内容\t公开时限\n".encode(),
    }
    paths = {name: folder / f"{name}.txt" for name in made}
    for name, content in made.items():
        paths[name].write_bytes(content)
    return paths | {"missing": folder / "nowhere.txt", "folder": folder}


@pytest.mark.parametrize("name", ["empty", "blank", "binary", "prose", "other table", "headings only", "missing", "folder"])
def test_bad_input_is_one_line(data: Path, tmp_path: Path, name: str) -> None:
    source = bad_files(tmp_path)[name]
    before = files(data)
    code, out, err = imported(data, source)
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert str(source) in err
    assert files(data) == before


@pytest.mark.parametrize(("agency", "site", "said"), [("zfb", "other", "no site 'other'"), ("../x", "xixiu", "letters")])
def test_bad_names(data: Path, agency: str, site: str, said: str) -> None:
    before = files(data)
    code, _, err = imported(data, SOURCE, agency, site)
    assert code == 1
    assert said in err
    assert err.count("\n") == 1
    assert files(data) == before


def test_an_agency_of_another_site_is_refused(data: Path) -> None:
    imported(data, SOURCE)
    (data / "sites.toml").write_text(
        (data / "sites.toml").read_text("utf-8") + '\n[sites.b]\nname = "乙"\nurl = "http://b.example/"\n', "utf-8"
    )
    code, _, err = imported(data, SOURCE, site="b")
    assert code == 1
    assert "belongs to site 'xixiu'" in err


def test_a_catalog_that_does_not_fit_its_schema(data: Path) -> None:
    imported(data, SOURCE)
    path = data / "catalogs" / "zfb.json"
    path.write_text(path.read_text("utf-8").replace('"row": 1,', '"row": "one",', 1), "utf-8")
    for command in ("lint", "show"):
        code, _, err = run(command, "zfb", "--data", data)
        assert code == 1
        assert "items.0.row" in err
        assert err.count("\n") == 1


def test_unknown_agency(data: Path) -> None:
    code, _, err = run("show", "nobody", "--data", data)
    assert code == 1
    assert "no agency 'nobody'" in err


def test_a_stale_correction_is_printed(data: Path) -> None:
    (data / "catalogs").mkdir()
    (data / "catalogs" / "zfb.corrections.toml").write_text(
        '[[correction]]\nrow = 3\nitem = "别的"\nfield = "level1"\nvalue = "甲"\nreason = "r"\n', "utf-8"
    )
    code, out, _ = imported(data, SOURCE)
    assert code == 0
    assert "correction_stale" in out


def test_diff_shows_what_a_new_edition_changes(data: Path, tmp_path: Path) -> None:
    imported(data, SOURCE)
    text = SOURCE.read_text("utf-8").replace(
        "1. 内设机构名称 2. 主要职责 3. 联系电话", "1. 内设机构名称 2. 主要职责 3. 负责人姓名"
    )
    lines = [line for line in text.split("\n") if "全区政务公开、政府信息公开工作" not in line]
    edition = tmp_path / "2022.txt"
    edition.write_text("\n".join(lines), "utf-8")
    before = files(data)
    code, out, _ = run("diff", "zfb", edition, "--data", data)
    assert code == 0
    assert "新增 0、删除 1、修改 1" in out
    assert "删除 removed 第17行 重点领域信息 / 政务公开" in out
    assert "要素：内设机构名称；主要职责；联系电话 → 内设机构名称；主要职责；负责人姓名" in out
    assert files(data) == before
    assert "新增 0、删除 0、修改 0" in run("diff", "zfb", SOURCE, "--data", data)[1]


def test_addresses_become_pins_of_a_new_agency(data: Path, tmp_path: Path) -> None:
    source = tmp_path / "urls.txt"
    rows = [
        "序号\t一级事项\t二级事项\t公开内容\t公开时限\t链接地址",
        "1\t行政执法\t行政处罚\t处罚结果\t及时\thttp://www.xixiu.example/xzcf/",
        "2\t行政执法\t行政许可\t许可结果\t及时\t见首页",
    ]
    source.write_text("\n".join(rows), "utf-8")
    assert imported(data, source)[0] == 0
    assert dict(load(data).agency("zfb").pins) == {"行政执法/行政处罚": "http://www.xixiu.example/xzcf/"}
    written = load(data).catalog("zfb")
    assert [item.extra for item in written.items] == [{"链接地址": "http://www.xixiu.example/xzcf/"}, {"链接地址": "见首页"}]
    assert [d.row for d in written.defects if d.kind == "url_as_column"] == [1]


def test_wrong_usage_is_exit_2() -> None:
    assert run("import")[0] == 2


def test_schema_is_current() -> None:
    path = ROOT / "audit" / "catalog" / "catalog.schema.json"
    assert path.read_text("utf-8") == schema_text(), "write it again: see docs of audit.catalog.importing.schema_text"


@pytest.mark.parametrize("path", sorted((ROOT / "catalog_data" / "catalogs").glob("*.json")), ids=lambda path: path.name)
def test_every_catalog_fits_the_schema(path: Path) -> None:
    jsonschema.validate(json.loads(path.read_text("utf-8")), json.loads(schema_text()))
    text = path.read_text("utf-8")
    assert to_json(from_json(text, path.name)) == text or path.name.startswith("demo"), "not in the form that an import writes"


def test_a_copy_of_the_data_folder_lints(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "catalog_data", tmp_path / "data")
    code, out, _ = run("lint", "xixiu-zfb", "xixiu-fpb", "--data", tmp_path / "data")
    assert code == 0
    assert "xixiu-fpb" in out
