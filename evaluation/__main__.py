"""`make eval`: audits every labelled website and prints, per question, right / wrong accusation / missed.

usage: python -m evaluation [SITE…] [--wrong N] [--out DIR]   (SITE: sample, vsb_site, …)
"""

from __future__ import annotations

import argparse
import datetime as dt
import importlib
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from evaluation.harness import AS_OF, SiteServer, write_data
from evaluation.score import QUESTIONS, Score, score

ROOT = Path(__file__).resolve().parent.parent


def modules() -> list[str]:
    """Every labelled website: the bundled one, then those of the tests."""
    return ["sample.site", *(f"tests.sites.{path.stem}" for path in sorted((ROOT / "tests" / "sites").glob("*_site.py")))]


def main() -> int:
    """Prints a line an agency, the wrong answers where asked for, and the table of totals."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0] if __doc__ else None)
    parser.add_argument("sites", nargs="*", help="only these: sample, vsb_site, …")
    parser.add_argument("--wrong", type=int, default=0, metavar="N", help="print up to N wrong answers an agency")
    parser.add_argument("--out", help="keep data folders, databases and judgements there")
    args = parser.parse_args()
    out = Path(args.out or tempfile.mkdtemp(prefix="zwgk-eval-"))
    total = Score()
    for name in modules():
        if args.sites and name.removeprefix("tests.sites.").removesuffix(".site") not in args.sites:
            continue
        for said in audit_site(name, out / name, args.wrong):
            total.add(said)
    print()
    print(table(total))
    return 0


def audit_site(name: str, folder: Path, show_wrong: int = 0) -> list[Score]:
    """Serves one website, crawls it for each of its agencies, and scores the judgements."""
    module = importlib.import_module(name)
    today: dt.date = getattr(module, "AS_OF", AS_OF)
    scores = []
    with SiteServer(0) as server:
        site = module.build(server.base, today)
        server.start(site)
        write_data(site, server.base, folder)
        for agency in site.agencies:
            server.hits.clear()
            feed = folder / f"{agency.id}.jsonl"
            started = time.monotonic()
            done = subprocess.run(
                [
                    str(Path(sys.executable).with_name("scrapy")),
                    "crawl",
                    "agency",
                    "-a",
                    f"agency={agency.id}",
                    "-a",
                    f"data={folder}",
                    "-a",
                    f"date={today}",
                    "-s",
                    f"AUDIT_DB={folder / 'audit.db'}",
                    "-s",
                    "LOG_LEVEL=WARNING",
                    "-O",
                    str(feed),
                ],
                cwd=ROOT,
                capture_output=True,
                text=True,
                timeout=900,
                check=False,
            )
            took = time.monotonic() - started
            lines = feed.read_text("utf-8").splitlines() if feed.exists() else []
            said = score((json.loads(line) for line in lines if line.strip()), agency.truth)
            targets = Counter((hit.method, hit.target) for hit in server.hits)
            print(
                f"{name} {agency.id}: {sum(said.right.values())}/{sum(said.asked.values())} right, {sum(said.accused.values())} wrong accusations, "
                f"{sum(said.missed.values())} missed; {len(server.hits)} requests, {len(targets)} distinct, {took:.1f} s, exit {done.returncode}",
                flush=True,
            )
            if done.returncode or done.stderr.strip():
                print("   " + "\n   ".join(done.stderr.strip().splitlines()[-6:]))
            for line in said.wrong[:show_wrong]:
                print("   " + line)
            scores.append(said)
    return scores


def table(total: Score) -> str:
    """The totals per question."""
    lines = [f"{'question':<14}{'asked':>7}{'right':>7}{'share':>9}{'accused':>9}{'missed':>8}"]
    for name in (*QUESTIONS, "all"):
        asked, right, accused, missed = (
            (sum(c.values()) if name == "all" else c[name]) for c in (total.asked, total.right, total.accused, total.missed)
        )
        lines.append(f"{name:<14}{asked:>7}{right:>7}{(right / asked if asked else 0):>8.1%} {accused:>8}{missed:>8}")
    columns = total.columns
    if columns["existing"] and columns["absent"]:
        lines += [
            "",
            f"columns that are there, at the right address: {columns['existing right']}/{columns['existing']} "
            f"({columns['existing right'] / columns['existing']:.1%}; wanted 98 %); elsewhere: {columns['existing wrong']}; "
            f"called missing: {columns['existing missing']} (wanted 0)",
            f"columns that are not there, called missing: {columns['absent missing']}/{columns['absent']} "
            f"({columns['absent missing'] / columns['absent']:.1%}; wanted 95 %); another taken for them: {columns['absent taken']}",
        ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
