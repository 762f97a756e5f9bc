"""Gathers what reports are made from: one run of one agency, or the last run of each, out of store and data folder."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from audit.config import DataFolder
from audit.lastgood import last_good_sights
from audit.reports.data import BEIJING, VERDICTS, ReportData
from audit.reports.overview import Overview, Standing
from audit.runs import assignment
from audit.sitewide import indicators
from audit.store import Run, Store
from audit.store.review import Reviews
from audit.validity import void_note


def report_data(store: Store, run: Run, data: Path | None, pages_url: str | None = None) -> ReportData:
    """One run, ready to be reported; raises PreparationError where its agency is no longer configured, StoreError."""
    task = assignment(run.agency, data, run.as_of)
    previous, reviews = store.previous_run(run.agency, run.id), Reviews(store)
    spans = store.finding_spans(run.agency)
    judgements = tuple(store.judgements(run.id))
    return ReportData(
        agency_id=run.agency,
        agency_name=task.agency.name,
        site_name=task.site.name,
        site_url=task.site.url,
        run=run,
        catalog=store.catalog(run.id),
        judgements=judgements,
        policy_notes=(*void_note(run.void_reason), *task.policy.notes()),
        previous=tuple(store.judgements(previous.id)) if previous else None,
        first_seen={mark: span.first_seen.astimezone(BEIJING).date() for mark, span in spans.items()},
        times_seen={mark: span.runs for mark, span in spans.items()},
        reviews=reviews.reviews(run.agency, run.as_of),
        trend=reviews.trend(run.agency, run.number),
        pages_url=pages_url,
        last_good=last_good_sights(store, run.id, judgements),
        # A few rows say nothing of the site as a whole.
        sitewide=() if run.items else indicators(judgements, task.policy),
    )


def overview_of(store: Store, config: DataFolder, now: dt.datetime) -> Overview:
    """Every configured agency with its last whole run; `now` is aware."""
    reviews = Reviews(store)
    standings = []
    for agency in config.agencies.values():
        run = reviews.last_whole_run(agency.id)
        name = config.sites[agency.site].name
        if run is None:
            standings.append(Standing(agency.id, agency.name, name))
            continue
        touched = reviews.reviews(agency.id, now.astimezone(BEIJING).date())
        marks = reviews.fingerprints(run.id)
        waiting = sum(mark not in touched or touched[mark].state in ("new", "reopened") for mark in marks)
        counted = reviews.verdicts(run.id)
        verdicts = {str(verdict): counted[verdict] for verdict in VERDICTS}
        standings.append(Standing(agency.id, agency.name, name, run, verdicts, reviews.kinds(run.id), waiting))
    return Overview(tuple(standings), now)
