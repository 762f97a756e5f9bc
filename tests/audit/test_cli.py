"""The audit command as its user calls it: every command has help, errors are one line, pins are written and used."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from audit.cli import app
from audit.config import load

ROOT = Path(__file__).resolve().parent.parent.parent
COMMANDS = [command.name or command.callback.__name__ for command in app.registered_commands if command.callback]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_and_stands_in_the_readme(command: str) -> None:
    done = CliRunner().invoke(app, [command, "--help"])
    assert done.exit_code == 0
    assert f"audit {command}" in (ROOT / "README.md").read_text("utf-8")
    assert f"audit {command}" in (ROOT / "README.zh-CN.md").read_text("utf-8")


def _run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = str(Path(sys.executable).with_name("audit"))
    return subprocess.run([command, *arguments], cwd=cwd, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("report", "demo"), 1),
        (("show", "demo"), 1),
        (("judge",), 1),
        (("runs",), 1),
        (("columns", "demo"), 1),
        (("report", "demo", "--format", "pdf"), 2),
        (("report", "demo", "--fail-on", "moon"), 2),
        (("report", "demo", "--lang", "fr"), 2),
        (("report", "demo", "--all"), 2),
        (("report",), 2),
        (("report", "--all", "--format", "docx"), 2),
        (("report", "--all"), 1),
        (("serve",), 1),
        (("serve", "--date", "soon"), 2),
        (("pin", "nobody", "1", "http://x/"), 1),
        (("pin", "demo", "999", "http://x/"), 2),
    ],
)
def test_errors_are_one_line(tmp_path: Path, arguments: tuple[str, ...], code: int) -> None:
    done = _run(*arguments, cwd=tmp_path)
    assert done.returncode == code, done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert done.stderr.startswith("error: ")


def test_a_pin_is_written_and_read_again(tmp_path: Path) -> None:
    (tmp_path / "catalogs").mkdir()
    item = {"row": 1, "columns": [["机构设置", "机构职能"]], "content": "职责"}
    (tmp_path / "catalogs" / "a.json").write_text(json.dumps({"title": "目录", "agency": "甲局", "items": [item]}), "utf-8")
    before = '# mine\n[sites.s]\nname = "某县人民政府网"\nurl = "http://www.x.gov.cn/"\n\n[agencies.a]\nname = "甲局"\nsite = "s"\ncatalog = "catalogs/a.json"\n'
    (tmp_path / "sites.toml").write_text(before, "utf-8")
    for url in ("http://www.x.gov.cn/old/", "http://www.x.gov.cn/new/"):
        done = _run("pin", "a", "1", url, "--data", str(tmp_path), cwd=tmp_path)
        assert done.returncode == 0, done.stderr
    assert dict(load(tmp_path).agencies["a"].pins) == {"机构设置/机构职能": "http://www.x.gov.cn/new/"}
    assert (tmp_path / "sites.toml").read_text("utf-8").startswith(before)
