"""`make audit`: audits an agency and writes its reports; the bundled agency `demo` with its website served meanwhile."""

from __future__ import annotations

import argparse
import contextlib
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from evaluation.harness import SiteServer, load
from sample.site import AS_OF

ROOT = Path(__file__).resolve().parent.parent
PORT = 8642
"""The port that `catalog_data/sites.toml` names for the sample website."""


def main() -> int:
    """Crawls, prints the summary, writes reports/AGENCY.html and .xlsx; the exit code is the crawl's."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--agency", default="demo")
    parser.add_argument("--db", default="audit.db")
    args = parser.parse_args()
    with _website() if args.agency == "demo" else contextlib.nullcontext(ROOT / "catalog_data") as data:
        # The sample website was made for one day: judged as of today, its fresh columns would grow stale.
        day = ["-a", f"date={AS_OF}"] if args.agency == "demo" else []
        crawl = _run(
            "scrapy",
            "crawl",
            "agency",
            "-a",
            f"agency={args.agency}",
            "-a",
            f"data={data}",
            *day,
            "-s",
            f"AUDIT_DB={args.db}",
            "-s",
            "LOG_LEVEL=INFO",
        )
        if crawl:
            return crawl
        where = ("--data", str(data), "--db", args.db)
        paths = [Path("reports") / f"{args.agency}.{form}" for form in ("html", "xlsx")]
        (ROOT / "reports").mkdir(exist_ok=True)
        for path in paths:
            if code := _run("audit", "report", args.agency, "--format", path.suffix[1:], "-o", str(path), *where):
                return code
        return _run("audit", "show", args.agency, *(part for path in paths for part in ("--report", str(path))), *where)


def _run(command: str, *arguments: str) -> int:
    return subprocess.run([str(Path(sys.executable).with_name(command)), *arguments], cwd=ROOT, check=False).returncode


@contextlib.contextmanager
def _website() -> Iterator[Path]:
    """Serves the sample website; the data folder that audits it, at the usual port or, where that is taken, at a free one."""
    with tempfile.TemporaryDirectory(prefix="zwgk-demo-") as folder:
        try:
            server, data = SiteServer(PORT), ROOT / "catalog_data"
        except OSError:
            server, data = SiteServer(0), Path(folder) / "data"
            shutil.copytree(ROOT / "catalog_data", data)
            sites = data / "sites.toml"
            sites.write_text(
                sites.read_text("utf-8").replace(f"127.0.0.1:{PORT}", f"127.0.0.1:{server.server_address[1]}"), "utf-8"
            )
            print(f"port {PORT} is taken; the sample website is at {server.base}", file=sys.stderr)
        with server:
            server.start(load("sample.site", server.base, AS_OF))
            yield data


if __name__ == "__main__":
    sys.exit(main())
