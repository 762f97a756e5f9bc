"""What the whole test run says at its end: tests that need a browser are never skipped in silence."""

from __future__ import annotations

import os
from typing import Any

import pytest

from evaluation.browser import missing

_SKIPPED: list[str] = []


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests under tests/browser need Chromium; AUDIT_NEEDS_BROWSER=1 (CI) makes its absence a failure."""
    lacking = missing()
    if lacking is None:
        return
    if os.environ.get("AUDIT_NEEDS_BROWSER"):
        raise pytest.UsageError(f"the browser tests cannot run: {lacking}")
    for item in items:
        if "tests/browser/" in item.nodeid:
            item.add_marker(pytest.mark.skip(reason=lacking))
            _SKIPPED.append(item.nodeid)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Names what was skipped and how to have it."""
    if _SKIPPED:
        terminalreporter.write_line(
            f"SKIPPED {len(_SKIPPED)} browser tests (tests/browser): {missing()}", yellow=True, bold=True
        )
