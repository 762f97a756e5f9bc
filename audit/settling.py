"""Brings finished runs into the lives of findings and the memory of posts, each once and in order."""

from __future__ import annotations

import logging

from audit.lives import Change, Night, night_of, settle
from audit.nightrules import NightRules
from audit.observations import ColumnSeen
from audit.store import Run, Store

logger = logging.getLogger(__name__)


def settle_agency(store: Store, agency: str, rules: NightRules) -> tuple[Change, ...]:
    """Settles what an agency's finished runs have to say, oldest first; what changed in all. StoreError where it cannot be stored.

    A void run changes nothing. Neither does one judged as of a day before the last settled one: lives go forward. A run that is killed
    here is settled by the next call, for each run is one step.
    """
    changes: list[Change] = []
    for run in store.unsettled_runs(agency):
        changes += _settle(store, run, rules)
    return tuple(changes)


def settle_again(store: Store, run: Run, rules: NightRules) -> bool:
    """After a run was judged again: its place in the lives, taken anew. False where a later run stands on it; then nothing changes."""
    if not store.unsettle(run.agency, run.id):
        return False
    _settle(store, run, rules)
    return True


def _settle(store: Store, run: Run, rules: NightRules) -> tuple[Change, ...]:
    last = store.last_settled(run.agency)
    if run.validity == "void":
        store.mark_settled(run.id)
        return ()
    if last is not None and run.as_of < last[1]:
        logger.info("%s: run %d is of %s, before %s: the lives of findings stay", run.agency, run.number, run.as_of, last[1])
        store.mark_settled(run.id)
        return ()
    before = store.lives(run.agency)
    lives, changes = settle(before, night_of_run(store, run, rules))
    complete = {
        seen.path
        for seen in store.observations(run.id)
        if isinstance(seen, ColumnSeen) and seen.listing.state == "posts" and seen.listing.complete and not seen.unread
    }
    store.settle_posts(run.id, complete, rules.backdated_days)
    store.save_lives(run.agency, run.id, before, lives, changes)
    return changes


def night_of_run(store: Store, run: Run, rules: NightRules) -> Night:
    """What the lives of findings need of a stored run."""
    return night_of(
        run.id,
        run.as_of,
        store.judgements(run.id),
        store.observations(run.id),
        valid=run.validity == "valid",
        rows=frozenset(run.items) or None,
        sure=rules.sure,
    )
