"""What the review pages stand on: where the data is, on which address they answer, who must log in."""

from __future__ import annotations

import datetime as dt
import ipaddress
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from audit.runs import DEFAULT_DATA


@dataclass(frozen=True)
class Settings:
    """`login` says whether users must log in; `hosts` are the names under which the pages answer (a page of a foreign name
    that leads here is refused). `today` stands for the present day where a sample is shown as of its own day.
    `secure` marks cookies for HTTPS only."""

    db: Path
    data: Path = DEFAULT_DATA
    login: bool = False
    secure: bool = False
    hosts: tuple[str, ...] = ("127.0.0.1", "localhost", "[::1]")
    today: dt.date | None = None
    local_csrf: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    session_hours: float = 10.0

    def day(self) -> dt.date:
        """The day that counts as today."""
        return self.today or dt.date.today()


def is_loopback(host: str) -> bool:
    """Whether an address is this machine's own and answers nobody else.

    >>> is_loopback("127.0.0.1"), is_loopback("::1"), is_loopback("localhost"), is_loopback("0.0.0.0")
    (True, True, True, False)
    """
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
