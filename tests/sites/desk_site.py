"""The VSB-like site with a catalog that names one page for all: every item of the bureau points at the bureau's own page.

As 002 of the published catalogs does (36 rows, one column). The truth of elements and freshness is that of the site; the
column is the bureau's page for every item.
"""

from __future__ import annotations

import copy
import datetime as dt
from typing import Any

from evaluation.harness import Agency, Site
from tests.sites import vsb_site

AS_OF = vsb_site.AS_OF
BRANCH = ["政务公开", "部门信息公开", "县水务局"]
PAGE = "/zwgk/bmxxgk/swj.htm"
# What the truth of the other catalog says of a column that is not there, blocked or blank is no truth about this page.
_FOR_COLUMNS = {"missing", "unreachable"}


def build(base: str, today: dt.date) -> Site:
    """The site with the other catalog."""
    site = vsb_site.build(base, today)
    agency = site.agencies[0]
    catalog, truths = copy.deepcopy(agency.catalog), {}
    items: list[dict[str, Any]] = []
    for item in catalog["items"]:
        truth = copy.deepcopy(agency.truth["items"][str(item["row"])])
        wants = truth.get("column")
        if (
            not item["columns"]
            or item["columns"][0][:3] != BRANCH
            or isinstance(wants, list)
            or not item.get("on_website", True)
        ):
            continue
        status = (wants or {}).get("status")
        if set(status if isinstance(status, list) else [status]) & _FOR_COLUMNS:
            continue
        item["columns"] = [BRANCH]
        items.append(item)
        truth["column"] = {"status": ["found", "renamed"], "urls": [base + PAGE]}
        truth["findings"] = {
            "must": [k for k in truth.get("findings", {}).get("must", []) if k != "column_renamed"],
            "never": truth.get("findings", {}).get("never", []),
        }
        truth.pop("latest_post", None)  # of the column that the other catalog names
        if truth.get("verdict") == "exempt":
            truth.pop("column")
        truths[str(item["row"])] = truth
    catalog["items"] = items
    return Site(
        site.id,
        site.name,
        site.pages,
        [Agency("desk", agency.name, agency.aliases, catalog, {"items": truths})],
        site.dynamic,
        site.aliases,
        site.hosts,
        site.not_found,
    )
