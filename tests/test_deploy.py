"""The templates of deploy/ are well formed and call commands that exist, checked with the real programs where they are installed."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
DEPLOY = ROOT / "deploy"
AUDIT = Path(sys.executable).with_name("audit")


def _commands() -> set[str]:
    from audit.cli import app

    named = {one.name or one.callback.__name__ for one in app.registered_commands if one.callback}
    return named | {group.name for group in app.registered_groups if group.name}


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd here")
def test_systemd_takes_the_service_and_the_timer(tmp_path: Path) -> None:
    service = (DEPLOY / "zwgk-audit.service").read_text("utf-8")
    for name, text in (
        (
            "zwgk-audit.service",
            service.replace("/srv/zwgk-audit/.venv/bin/audit", str(AUDIT)).replace("/srv/zwgk-audit", str(tmp_path)),
        ),
        ("zwgk-audit.timer", (DEPLOY / "zwgk-audit.timer").read_text("utf-8")),
    ):
        (tmp_path / name).write_text(text, "utf-8")
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(tmp_path / "zwgk-audit.service"), str(tmp_path / "zwgk-audit.timer")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    ours = [line for line in done.stderr.splitlines() if "zwgk-audit" in line]
    assert ours == [], done.stderr
    calendar = subprocess.run(["systemd-analyze", "calendar", "*-*-* 02:15:00"], capture_output=True, text=True, check=False)
    assert calendar.returncode == 0, calendar.stderr


def test_units_name_what_is_there() -> None:
    service = (DEPLOY / "zwgk-audit.service").read_text("utf-8")
    assert re.search(r"^ExecStart=\S+/audit nightly$", service, re.M)
    assert "KillSignal=SIGTERM" in service and "EnvironmentFile=-" in service
    assert "Persistent=true" in (DEPLOY / "zwgk-audit.timer").read_text("utf-8")


def test_cron_lines_have_five_fields_and_known_commands() -> None:
    lines = [line for line in (DEPLOY / "crontab").read_text("utf-8").splitlines() if re.match(r"[\d*]", line)]
    assert lines
    for line in lines:
        fields = line.split(None, 5)
        assert all(re.fullmatch(r"[\d*/,-]+", field) for field in fields[:5]), line
        assert "%" not in fields[5], "cron takes % for a line end"
        for command in re.findall(r"bin/audit (\w+)", fields[5]):
            assert command in _commands()
        shell = subprocess.run(["sh", "-n", "-c", fields[5]], capture_output=True, text=True, check=False)
        assert shell.returncode == 0, shell.stderr


def test_the_image_is_made_of_files_that_are_there() -> None:
    text = (DEPLOY / "Dockerfile").read_text("utf-8")
    for line in re.findall(r"^COPY (.+)$", text, re.M):
        for source in line.split()[:-1]:
            assert (ROOT / source).exists(), source
    assert re.search(r'^ENTRYPOINT \["audit"\]$', text, re.M) and re.search(r"^USER zwgk$", text, re.M)
    assert re.search(r'^CMD \["(\w+)"\]$', text, re.M).group(1) in _commands()  # type: ignore[union-attr]


def test_compose_runs_one_night_and_holds_no_secret() -> None:
    service = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))["services"]["nightly"]
    assert (ROOT / "deploy" / service["build"]["context"]).resolve() == ROOT
    assert (ROOT / service["build"]["dockerfile"]).exists()
    assert service["command"][0] in _commands()
    assert all(re.fullmatch(r"\$\{AUDIT_ALERT_\w+:-\}", value) for value in service["environment"].values())
    if shutil.which("docker"):
        done = subprocess.run(
            ["docker", "compose", "-f", str(DEPLOY / "compose.yaml"), "config", "-q"],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0 or "not a docker command" in done.stderr or "unknown" in done.stderr, done.stderr
