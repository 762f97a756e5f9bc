"""The memory of the auditor: what each run asked, saw and judged, in one SQLite file with page bodies beside it."""

from __future__ import annotations

from audit.store.database import Store
from audit.store.records import (
    FindingSpan,
    Kept,
    Message,
    NightRecord,
    Page,
    PageSource,
    PostEvent,
    PostSeen,
    Run,
    RunState,
    StoreError,
)

__all__ = [
    "FindingSpan",
    "Kept",
    "Message",
    "NightRecord",
    "Page",
    "PageSource",
    "PostEvent",
    "PostSeen",
    "Run",
    "RunState",
    "Store",
    "StoreError",
]
