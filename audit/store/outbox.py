"""The outbox of alerts: queued once for each agency, night and channel; claimed, sent and marked, so that none goes out twice."""

from __future__ import annotations

import datetime as dt

from audit.store.codec import storable, utc_text
from audit.store.file import DatabaseFile
from audit.store.records import Message

_MESSAGE = "SELECT id, agency, night, channel, title, body, state, attempts, error FROM outbox"


class Outbox(DatabaseFile):
    """The part of the store that holds alerts until they are sent."""

    def queue_alert(self, *, agency: str, night: str, channel: str, title: str, body: str) -> bool:
        """Queues an alert; False where one of that agency, night and channel was queued before: that one stands."""
        with self._step():
            return (
                self._db.execute(
                    "INSERT OR IGNORE INTO outbox (agency, night, channel, title, body, state, queued_at) "
                    "VALUES (?, ?, ?, ?, ?, 'queued', ?)",
                    [agency, night, channel, storable(title), storable(body), utc_text(dt.datetime.now(dt.UTC))],
                ).rowcount
                == 1
            )

    def claim_alert(self, by: str, *, not_these: frozenset[int] = frozenset()) -> Message | None:
        """Takes the oldest queued alert for the process named `by`; None where there is none but those of `not_these`.

        Of two processes that claim at once, each gets another one.
        """
        with self._step():
            waiting = self._db.execute("SELECT id FROM outbox WHERE state = 'queued' ORDER BY id").fetchall()
            number = next((int(row[0]) for row in waiting if row[0] not in not_these), None)
            if number is None:
                return None
            self._db.execute(
                "UPDATE outbox SET state = 'claimed', claimed_by = ?, attempts = attempts + 1 WHERE id = ?", [by, number]
            )
            return Message(*self._db.execute(f"{_MESSAGE} WHERE id = ?", [number]).fetchone())

    def mark_sent(self, number: int) -> None:
        """The channel took the alert."""
        self._mark(number, "sent", "")

    def mark_refused(self, number: int, error: str) -> None:
        """The channel did not take it: it waits for the next sending."""
        self._mark(number, "queued", error)

    def mark_abandoned(self) -> int:
        """Alerts whose sender died between claiming and marking: nobody knows whether they went out. They are not sent again by
        themselves (`requeue_alert`). Only for one who holds the lock of sending; how many there were."""
        with self._step():
            return self._db.execute(
                "UPDATE outbox SET state = 'unsure', error = 'the sender died while sending' WHERE state = 'claimed'"
            ).rowcount

    def requeue_alert(self, number: int) -> bool:
        """A person wants an alert sent again whose fate is not known; False where it is none of those."""
        with self._step():
            return (
                self._db.execute("UPDATE outbox SET state = 'queued' WHERE id = ? AND state = 'unsure'", [number]).rowcount == 1
            )

    def alerts(self, *states: str, limit: int = 100) -> tuple[Message, ...]:
        """The newest alerts, in these states where any are named."""
        places = ", ".join("?" * len(states))
        where = f"WHERE state IN ({places})" if states else ""
        return tuple(Message(*row) for row in self._rows(f"{_MESSAGE} {where} ORDER BY id DESC LIMIT ?", *states, limit))

    def _mark(self, number: int, state: str, error: str) -> None:
        with self._step():
            self._db.execute(
                "UPDATE outbox SET state = ?, error = ?, ended_at = ? WHERE id = ? AND state = 'claimed'",
                [state, storable(error), utc_text(dt.datetime.now(dt.UTC)), number],
            )
