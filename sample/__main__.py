"""Serves the sample website on 127.0.0.1 until Ctrl-C: ``python -m sample --port 8642``."""

from __future__ import annotations

import argparse
import sys
import threading

from evaluation.harness import SiteServer
from sample.site import AS_OF, build


def main(argv: list[str] | None = None) -> int:
    """Returns the exit code: 0 after Ctrl-C, 1 where the port cannot be had."""
    parser = argparse.ArgumentParser(
        prog="python -m sample", description="示例网站（虚构）· the bundled sample website, on this machine only"
    )
    parser.add_argument("--port", type=int, default=8642, help="端口 · port (8642; 0 takes a free one)")
    port = parser.parse_args(argv).port
    try:
        server = SiteServer(port)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        print(f"127.0.0.1:{port}: {reason}; stop the other program or choose another port with --port", file=sys.stderr)
        return 1
    with server:
        server.start(build(server.base, AS_OF))
        print(f"示例网站 · sample site: {server.base}/   (Ctrl-C 停止 · stops)", flush=True)
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            print("已停止 · stopped")
    return 0


if __name__ == "__main__":
    sys.exit(main())
