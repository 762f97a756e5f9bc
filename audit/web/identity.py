"""Who asks, what that one may do, and how one logs in and out."""

from __future__ import annotations

import datetime as dt
import getpass
import hmac
from dataclasses import dataclass
from functools import lru_cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from starlette.requests import Request

from audit.store import Store
from audit.store.accounts import ROLES, Accounts, Role
from audit.store.review import LogLine, Reviews
from audit.web.settings import Settings

COOKIE = "audit_session"
SECURE_COOKIE = "__Host-audit_session"

WINDOW = dt.timedelta(minutes=15)
MAX_PER_NAME, MAX_PER_ADDRESS = 5, 20
"""Failed logins within WINDOW after which a name, or an address, has to wait."""


@dataclass(frozen=True)
class Who:
    """Somebody who may see the pages; `csrf` is what forms must carry. `local`: nobody had to log in."""

    name: str
    role: Role
    csrf: str
    local: bool = False

    def may(self, role: Role) -> bool:
        """Whether what a role may do is allowed."""
        return ROLES.index(self.role) >= ROLES.index(role)


def cookie_name(settings: Settings) -> str:
    """The session cookie's name: with HTTPS one that browsers take only from this very host."""
    return SECURE_COOKIE if settings.secure else COOKIE


def identify(store: Store, request: Request, settings: Settings) -> Who | None:
    """Who sends a request, None where nobody is known."""
    if not settings.login:
        return Who(local_name(), "admin", settings.local_csrf, local=True)
    secret = request.cookies.get(cookie_name(settings))
    session = Accounts(store).session(secret, dt.datetime.now(dt.UTC)) if secret else None
    return Who(session.user, session.role, session.csrf) if session else None


def local_name() -> str:
    """The name under which actions without login are logged: that of the machine's user."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "local"


def same(given: str | None, wanted: str) -> bool:
    """Whether two secrets are equal, in a time that does not tell where they differ."""
    return hmac.compare_digest((given or "").encode("utf-8", "surrogatepass"), wanted.encode())


@lru_cache(maxsize=1)
def hasher() -> PasswordHasher:
    """argon2id with the library's own strength."""
    return PasswordHasher()


@lru_cache(maxsize=1)
def _nobody() -> str:
    return hasher().hash("nobody has this password")


@dataclass(frozen=True)
class Login:
    """What came of a login: the cookie's secret, or why not (a key of the messages `web.*`)."""

    secret: str | None
    why: str = ""


def log_in(store: Store, settings: Settings, name: str, password: str, address: str) -> Login:
    """Checks a password; failures are logged and slow the next attempts down to none for a while."""
    accounts, reviews, now = Accounts(store), Reviews(store), dt.datetime.now(dt.UTC)
    name = name.strip()[:100]
    if reviews.failures(name, now - WINDOW) >= MAX_PER_NAME or reviews.failures(address, now - WINDOW) >= MAX_PER_ADDRESS:
        return Login(None, "login_wait")
    user = accounts.user(name)
    # A name that nobody has costs the same time as one with a wrong password.
    if not _verified(user.hash if user else _nobody(), password[:1000]) or user is None:
        reviews.log(LogLine("", name, "login_failed", detail={"from": address}))
        return Login(None, "login_wrong")
    if hasher().check_needs_rehash(user.hash):
        accounts.rehash(name, hasher().hash(password))
    reviews.log(LogLine("", name, "login", detail={"from": address}))
    return Login(accounts.open_session(name, settings.session_hours, now))


def _verified(stored: str, password: str) -> bool:
    try:
        return hasher().verify(stored, password)
    except (VerificationError, InvalidHashError):
        return False
