"""Child processes under limits: lanes, time, memory, a stop; one that hangs or dies costs only itself."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

from audit.nights.fleet import ChildLimits, Fleet, Job, Outcome

QUICK = ChildLimits(20.0, 1.0)


def run(
    scripts: dict[str, str], lanes: dict[str, str] | None = None, at_once: int = 4, limits: ChildLimits = QUICK
) -> dict[str, Outcome]:
    """Runs one Python script an agency."""
    fleet = Fleet(
        [Job(agency, (lanes or {}).get(agency, agency)) for agency in scripts],
        lambda agency: [sys.executable, "-c", scripts[agency]],
        limits,
        at_once,
    )
    return {outcome.agency: outcome for outcome in fleet.run(threading.Event())}


def test_one_that_hangs_or_dies_costs_only_itself() -> None:
    hang = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(60)"
    scripts = {
        "well": "pass",
        "hangs": hang,
        "dies": "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)",
        "says": "import sys; print('warning'); print('error: the start page could not be seen', file=sys.stderr); sys.exit(1)",
    }
    begun = time.monotonic()
    ended = run(scripts, limits=ChildLimits(1.5, 0.5))
    assert time.monotonic() - begun < 20
    assert {agency: outcome.ended for agency, outcome in ended.items()} == {
        "well": "done",
        "hangs": "timeout",
        "dies": "failed",
        "says": "failed",
    }
    assert ended["hangs"].code == -signal.SIGKILL and "longer than its" in ended["hangs"].said
    assert "SIGSEGV" in ended["dies"].said
    assert ended["says"].said == "the start page could not be seen"


def test_sites_of_one_group_run_one_after_the_other(tmp_path: Path) -> None:
    note = f"""
import time, sys
def say(what): open({str(tmp_path / "log")!r}, "a").write(what + "\\n")
say("begin %s"); time.sleep(0.4); say("end %s")"""
    scripts = {name: note % (name, name) for name in ("a1", "a2", "b")}
    run(scripts, {"a1": "group g", "a2": "group g", "b": "site b"})
    lines = (tmp_path / "log").read_text().split("\n")
    assert lines.index("end a1") < lines.index("begin a2"), lines
    assert lines.index("begin b") < lines.index("end a1"), lines


def test_no_more_than_the_jobs_allow_run_at_once() -> None:
    seen = []
    fleet = Fleet(
        [Job(str(number), str(number)) for number in range(5)],
        lambda _: [sys.executable, "-c", "import time; time.sleep(0.2)"],
        QUICK,
        2,
        told=lambda fleet: seen.append(len(fleet.busy())),
    )
    assert len(fleet.run(threading.Event())) == 5
    assert max(seen) == 2


def test_a_stop_asks_children_to_finish_and_begins_no_new_one() -> None:
    stop = threading.Event()
    script = "import signal, sys, time; signal.signal(signal.SIGTERM, lambda *_: sys.exit(1)); time.sleep(30)"
    fleet = Fleet([Job("a", "x"), Job("b", "x")], lambda _: [sys.executable, "-c", script], QUICK, 4)
    threading.Timer(1.0, stop.set).start()
    ended = {outcome.agency: outcome for outcome in fleet.run(stop)}
    assert (ended["a"].ended, ended["b"].ended) == ("stopped", "stopped")
    assert (ended["a"].code, ended["b"].seconds) == (1, 0.0)


def test_a_child_may_not_take_all_memory() -> None:
    greedy = "x = []\nwhile True: x.append(bytearray(10_000_000))"
    fleet = Fleet(
        [Job("greedy", "g")],
        lambda _: [sys.executable, "-m", "audit.nights.child", "300", sys.executable, "-c", greedy],
        QUICK,
        1,
    )
    [outcome] = fleet.run(threading.Event())
    assert outcome.ended == "failed" and "more memory than it may have" in outcome.said


def test_children_end_with_the_process_that_started_them(tmp_path: Path) -> None:
    child = f"import os, time; open({str(tmp_path / 'pid')!r}, 'w').write(str(os.getpid())); time.sleep(60)"
    parent = f"""
import subprocess, sys, time
subprocess.Popen([sys.executable, "-m", "audit.nights.child", "500", sys.executable, "-c", {child!r}])
time.sleep(60)"""
    process = subprocess.Popen([sys.executable, "-c", parent], cwd=Path(__file__).parents[3])
    deadline = time.monotonic() + 15
    while not (tmp_path / "pid").exists() or not (tmp_path / "pid").read_text():
        assert time.monotonic() < deadline
        time.sleep(0.05)
    process.kill()
    process.wait()
    number = int((tmp_path / "pid").read_text())
    while time.monotonic() < deadline:
        try:
            os.kill(number, 0)
            if "Z" in Path(f"/proc/{number}/stat").read_text().split(")")[1][:3]:
                return
        except (ProcessLookupError, FileNotFoundError):
            return
        time.sleep(0.05)
    raise AssertionError("the child lived on")
