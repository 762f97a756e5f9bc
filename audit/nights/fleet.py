"""Several sites at once, each site and hosting group by itself: child processes with limits, of which one that hangs costs only itself."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import IO, Literal

Ended = Literal["done", "failed", "timeout", "stopped"]
_POLL_SECONDS = 0.05
_TAIL_BYTES = 8192


@dataclass(frozen=True)
class Job:
    """One agency to audit. Jobs of one `lane` (a site, or a hosting group) run one after the other."""

    agency: str
    lane: str


@dataclass(frozen=True)
class Outcome:
    """How a job ended: `code` is the child's exit code (negative: the signal that killed it), `said` its last line."""

    agency: str
    ended: Ended
    code: int
    seconds: float
    said: str = ""


@dataclass(frozen=True)
class ChildLimits:
    """Seconds until SIGTERM, seconds from there until SIGKILL."""

    seconds: float
    grace: float


@dataclass
class _Child:
    job: Job
    process: subprocess.Popen[bytes]
    log: IO[bytes]
    begun: float
    asked: float | None = None
    """When SIGTERM was sent."""
    why: Ended = "failed"


@dataclass
class Fleet:
    """Runs jobs, `at_once` at most. `command` gives the child's command for an agency; `told` is called when anything changes."""

    jobs: Iterable[Job]
    command: Callable[[str], list[str]]
    limits: ChildLimits
    at_once: int
    environment: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    told: Callable[[Fleet], None] = lambda fleet: None
    waiting: deque[Job] = field(default_factory=deque)
    running: list[_Child] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)

    def run(self, stop: threading.Event) -> tuple[Outcome, ...]:
        """Runs all jobs to their end; once `stop` is set, children are asked to finish the page in hand and no new one begins."""
        self.waiting = deque(self.jobs)
        try:
            while self.running or (self.waiting and not stop.is_set()):
                if not stop.is_set():
                    self._start_what_may()
                self._look_after(stop.is_set())
                time.sleep(_POLL_SECONDS)
        finally:
            for child in self.running:
                _kill(child, signal.SIGKILL)
        self.outcomes += [Outcome(job.agency, "stopped", 0, 0.0) for job in self.waiting]
        return tuple(self.outcomes)

    def busy(self) -> tuple[tuple[str, float], ...]:
        """Who is at work, and for how many seconds."""
        return tuple((child.job.agency, time.monotonic() - child.begun) for child in self.running)

    def _start_what_may(self) -> None:
        lanes = {child.job.lane for child in self.running}
        for job in list(self.waiting):
            if len(self.running) >= self.at_once:
                return
            if job.lane in lanes:
                continue
            lanes.add(job.lane)
            self.waiting.remove(job)
            self._start(job)

    def _start(self, job: Job) -> None:
        log = tempfile.TemporaryFile()  # noqa: SIM115 - open as long as its child lives
        try:
            process = subprocess.Popen(
                self.command(job.agency),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=log,
                env=dict(self.environment),
                start_new_session=True,
            )
        except OSError as error:
            log.close()
            self.outcomes.append(Outcome(job.agency, "failed", 1, 0.0, f"cannot be started ({error.strerror})"))
        else:
            self.running.append(_Child(job, process, log, time.monotonic()))
        self.told(self)

    def _look_after(self, stopping: bool) -> None:
        now = time.monotonic()
        for child in list(self.running):
            if child.process.poll() is not None:
                self._ended(child)
            elif child.asked is None and (stopping or now - child.begun > self.limits.seconds):
                child.asked, child.why = now, "stopped" if stopping else "timeout"
                _kill(child, signal.SIGTERM)
            elif child.asked is not None and now - child.asked > self.limits.grace:
                _kill(child, signal.SIGKILL)

    def _ended(self, child: _Child) -> None:
        self.running.remove(child)
        code = child.process.returncode
        ended: Ended = "done" if code == 0 else child.why
        # What the child left behind in its group goes with it.
        _kill(child, signal.SIGKILL)
        seconds = time.monotonic() - child.begun
        self.outcomes.append(Outcome(child.job.agency, ended, code, seconds, _said(child, code, seconds) if code else ""))
        child.log.close()
        self.told(self)


def _kill(child: _Child, number: signal.Signals) -> None:
    try:
        os.killpg(child.process.pid, number)
    except (ProcessLookupError, PermissionError):
        return  # it ended by itself meanwhile


def _said(child: _Child, code: int, seconds: float) -> str:
    """What a child that failed said last, in one line."""
    size = child.log.seek(0, os.SEEK_END)
    child.log.seek(max(0, size - _TAIL_BYTES))
    lines = [line.strip() for line in child.log.read().decode("utf-8", "replace").splitlines() if line.strip()]
    if child.why == "timeout":
        return f"took longer than its {seconds:.0f} s and was stopped; what it saw is kept"
    if any("MemoryError" in line or "Cannot allocate memory" in line for line in lines):
        return "needed more memory than it may have (limits.memory_mb in nights.toml); what it saw is kept"
    if code < 0:
        return f"was killed by {signal.Signals(-code).name}; what it saw is kept"
    return (lines[-1] if lines else f"ended with code {code}").removeprefix("error: ")[:400]
