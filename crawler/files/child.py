"""`python -m crawler.files.child NAME`: reads one file from standard input within limits, writes its text as JSON."""

from __future__ import annotations

import json
import resource
import sys

from crawler.files.formats import Limits, Text, read

_MEMORY = 1 << 30
_CPU_SECONDS = 20


def main() -> int:
    """Whatever a file does to its reader costs this process and nothing else."""
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_CPU_SECONDS, _CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 << 20, 64 << 20))
    body = sys.stdin.buffer.read()
    try:
        text = read(body, sys.argv[1] if len(sys.argv) > 1 else "", Limits())
    except MemoryError:
        text = Text("unreadable", detail="needs too much memory")
    except Exception as error:  # noqa: BLE001 - said in the observation
        text = Text("unreadable", detail=f"{type(error).__name__}: {str(error).splitlines()[0][:120] if str(error) else ''}")
    json.dump({"state": text.state, "lines": text.lines, "detail": text.detail}, sys.stdout, ensure_ascii=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
