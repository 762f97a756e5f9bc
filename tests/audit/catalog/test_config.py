"""sites.toml: what it accepts, what it says, and that writing it keeps what stood there."""

from __future__ import annotations

from pathlib import Path

import pytest

from audit import config
from audit.config import Agency, ConfigError, add_agency, load, write_together

GOOD = """# 我的注释
[sites.yl]
name = "云岭区人民政府网"   # 行尾注释
aliases = ["云岭区政府网"]
url = "http://127.0.0.1:8642/"
hosts = ["*.yunling.example", "127.0.0.1:8643"]
delay = 0
concurrency = 2

[agencies.jyj]
name = "云岭区教育局"
aliases = ["区教育局"]
site = "yl"
catalog = "catalogs/jyj.json"

[agencies.jyj.pins]
"机构设置/机构职能" = "http://127.0.0.1:8642/jgzn/"
"""


def folder(path: Path, text: str) -> Path:
    (path / "sites.toml").write_bytes(text.encode())
    return path


def test_load(tmp_path: Path) -> None:
    data = load(folder(tmp_path, GOOD))
    site, agency = data.site_of("jyj"), data.agency("jyj")
    assert (site.id, site.hosts, site.delay, site.concurrency, site.group) == (
        "yl",
        ("*.yunling.example", "127.0.0.1:8643"),
        0.0,
        2,
        None,
    )
    assert agency.aliases == ("区教育局",)
    assert dict(agency.pins) == {"机构设置/机构职能": "http://127.0.0.1:8642/jgzn/"}


def test_defaults(tmp_path: Path) -> None:
    site = load(folder(tmp_path, '[sites.a]\nname = "甲"\nurl = "https://www.jia.example/"\n')).site("a")
    assert (site.delay, site.concurrency, site.hosts, site.aliases) == (1.0, 1, (), ())


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('url = "http://127.0.0.1:8642/"', 'url = "www.yunling.example"', "whole address"),
        ('url = "http://127.0.0.1:8642/"', 'url = "ftp://yunling.example/"', "whole address"),
        ('url = "http://127.0.0.1:8642/"', 'url = "http://[x/"', "whole address"),
        ("delay = 0", "delay = -1", "delay"),
        ("delay = 0", 'delay = "1"', "delay"),
        ("delay = 0", "delay = nan", "delay"),
        ("concurrency = 2", "concurrency = 0", "concurrency"),
        ("concurrency = 2", "concurrency = true", "concurrency"),
        ('"*.yunling.example"', '"http://yunling.example"', "no host"),
        ('site = "yl"', 'site = "xx"', "site 'xx'"),
        ('name = "云岭区教育局"', "", "name is missing"),
        ('catalog = "catalogs/jyj.json"', 'catalog = "../jyj.json"', "below the data folder"),
        ('catalog = "catalogs/jyj.json"', 'catalog = "/etc/passwd"', "below the data folder"),
        ('"http://127.0.0.1:8642/jgzn/"', '"jgzn"', "whole address"),
        ("delay = 0", "dealy = 0", "dealy"),
        ("[sites.yl]", "[sites.yl", "TOML"),
        ('aliases = ["区教育局"]', 'aliases = "区教育局"', "list of texts"),
    ],
)
def test_errors_are_one_line(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in GOOD
    with pytest.raises(ConfigError) as caught:
        load(folder(tmp_path, GOOD.replace(old, new, 1)))
    assert said in str(caught.value)
    assert "sites.toml" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="not found"):
        load(tmp_path / "nowhere")


def test_unknown_ids(tmp_path: Path) -> None:
    data = load(folder(tmp_path, GOOD))
    with pytest.raises(ConfigError, match="no agency 'x'"):
        data.agency("x")
    with pytest.raises(ConfigError, match="no site 'x'"):
        data.site("x")


def test_catalog_is_read_lazily(tmp_path: Path) -> None:
    data = load(folder(tmp_path, GOOD))
    with pytest.raises(ConfigError, match="missing"):
        data.catalog("jyj")
    (tmp_path / "catalogs").mkdir()
    (tmp_path / "catalogs" / "jyj.json").write_text('{"title": "t", "agency": "a", "items": [{"row": "x"}]}', "utf-8")
    with pytest.raises(ConfigError, match=r"items\.0\.row"):
        data.catalog("jyj")


@pytest.mark.parametrize("text", [GOOD, GOOD.replace("\n", "\r\n"), GOOD.rstrip("\n"), "\ufeff" + GOOD])
def test_add_agency_keeps_every_byte(tmp_path: Path, text: str) -> None:
    path = folder(tmp_path, text) / "sites.toml"
    data = add_agency(
        tmp_path, Agency("wjj", '云岭区"卫健局"', "yl", "catalogs/wjj.json", ("卫健局",), {"a/b": "http://x.example/"})
    )
    assert path.read_bytes().startswith(text.encode())
    again = load(tmp_path)
    assert dict(again.agencies) == dict(data.agencies)
    assert again.agency("wjj").name == '云岭区"卫健局"'
    assert dict(again.agency("wjj").pins) == {"a/b": "http://x.example/"}


def test_add_agency_refuses(tmp_path: Path) -> None:
    path = folder(tmp_path, GOOD) / "sites.toml"
    for agency in (Agency("jyj", "甲", "yl", "catalogs/x.json"), Agency("y", "乙", "nowhere", "catalogs/y.json")):
        with pytest.raises(ConfigError):
            add_agency(tmp_path, agency)
    assert path.read_bytes() == GOOD.encode()
    assert [p.name for p in tmp_path.iterdir()] == ["sites.toml"]


def test_both_files_or_neither(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = tmp_path / "a.json", tmp_path / "b.toml"
    second.write_text("old", "utf-8")
    real, calls = config.os.replace, []

    def failing(source: str, target: str) -> None:
        calls.append(target)
        if len(calls) == 2:
            raise OSError(28, "No space left on device", str(target))
        real(source, target)

    monkeypatch.setattr(config.os, "replace", failing)
    with pytest.raises(ConfigError, match="No space left"):
        write_together({first: "new", second: "new"})
    assert not first.exists()
    assert second.read_text("utf-8") == "old"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["b.toml"]
