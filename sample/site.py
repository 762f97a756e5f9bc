"""The sample website as a whole: a fictional TRS-like district portal, audited for its education bureau."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

from evaluation.harness import Agency, Page, Site
from sample import education, neighbours, openness, portal, truth
from sample.frame import SITE_NAME
from sample.press import Press

AS_OF = dt.date(2026, 11, 20)
HERE = Path(__file__).parent
CATALOG = HERE / "catalog.json"
SOURCE = HERE / "yunling-jyj.txt"
_NOT_FOUND = (
    "<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1>"
    "</center><hr><center>nginx</center></body></html>"
)


def compose(today: dt.date) -> tuple[Press, dict[str, str]]:
    """All pages by path (the same for every address), the planned dead links, and the single articles that the truth names."""
    press = Press(today)
    portal.assets(press)
    lists = portal.news(press)
    portal.about(press)
    portal.interpretation(press)
    portal.interaction(press)
    portal.services(press)
    openness.build(press)
    neighbours.build(press)
    spots = education.build(press)
    portal.site_map(press, neighbours.department_nodes())
    portal.home(press, lists)
    return press, spots


def build(base: str, today: dt.date) -> Site:
    """The site at ``base`` (``http://127.0.0.1:PORT``); `today` is what the header's clock says."""
    press, spots = compose(today)
    catalog = json.loads(CATALOG.read_text("utf-8"))
    agency = Agency("demo", education.NAME, ["区教育局"], catalog, truth.build(base, spots), SOURCE)
    return Site(
        "demo",
        SITE_NAME,
        press.pages,
        [agency],
        aliases=["云岭区政府网", "云岭区人民政府门户网站"],
        not_found=Page(_NOT_FOUND, status=404),
    )
