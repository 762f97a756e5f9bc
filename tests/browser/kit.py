"""What browser tests share: a driver for each module, axe-core, and the console's errors."""

from __future__ import annotations

from pathlib import Path
from typing import Any

AXE = Path(__file__).resolve().parent.parent / "vendor" / "axe.min.js"


def faults(driver: Any) -> list[str]:
    """What axe-core calls serious or critical on the page, one line each."""
    # Through the debugger, not the page: the page's own policy (CSP) forbids foreign scripts, as it should.
    driver.execute_script(AXE.read_text("utf-8"))
    found = driver.execute_async_script(
        "const done = arguments[0]; axe.run({resultTypes: ['violations'], iframes: false}).then(r => done(r.violations))"
    )
    return [
        f"{one['id']} ({one['impact']}): {node['target']} {node.get('failureSummary', '')[:300]}"
        for one in found
        if one["impact"] in ("serious", "critical")
        for node in one["nodes"][:3]
    ]


def errors(driver: Any) -> list[str]:
    """What the console says that is no plain information."""
    return [line["message"] for line in driver.get_log("browser") if line["level"] in ("SEVERE", "WARNING")]
