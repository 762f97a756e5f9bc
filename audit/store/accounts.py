"""Users, sessions and read-only tokens, over an open Store. Passwords come in as hashes; cookies and tokens are kept as SHA-256."""

from __future__ import annotations

import datetime as dt
import hashlib
import secrets
from dataclasses import dataclass
from typing import Literal, get_args

from audit.store.codec import utc_text
from audit.store.database import Store

Role = Literal["viewer", "auditor", "admin"]
ROLES: tuple[Role, ...] = get_args(Role)
"""Each may do what those before it may."""


@dataclass(frozen=True)
class User:
    """Who may enter; `hash` is the argon2id hash of the password."""

    name: str
    role: Role
    hash: str
    created: str


@dataclass(frozen=True)
class Session:
    """An open session: whose, and the token that its forms must carry."""

    user: str
    role: Role
    csrf: str


@dataclass(frozen=True)
class Token:
    """A read-only token of the API, without its secret."""

    id: int
    label: str
    who: str
    created: str
    revoked: str | None


class Accounts:
    """The accounts in a store."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def users(self) -> tuple[User, ...]:
        """All users by name."""
        return tuple(User(*row) for row in self.store._rows("SELECT name, role, hash, created FROM users ORDER BY name"))

    def user(self, name: str) -> User | None:
        """One user, None where there is none."""
        rows = self.store._rows("SELECT name, role, hash, created FROM users WHERE name = ?", name)
        return User(*rows[0]) if rows else None

    def put_user(self, name: str, role: Role, password_hash: str) -> bool:
        """Adds a user, or changes role and password of one; that one's open sessions end. True where it was new."""
        new = self.user(name) is None
        with self.store._step():
            self.store._db.execute(
                """INSERT INTO users (name, role, hash, created) VALUES (?, ?, ?, ?)
                   ON CONFLICT (name) DO UPDATE SET role = excluded.role, hash = excluded.hash""",
                [name, role, password_hash, utc_text(dt.datetime.now(dt.UTC))],
            )
            self.store._db.execute("DELETE FROM sessions WHERE user = ?", [name])
        return new

    def remove_user(self, name: str) -> bool:
        """Removes a user with all sessions; False where there was none."""
        with self.store._step():
            return bool(self.store._db.execute("DELETE FROM users WHERE name = ?", [name]).rowcount)

    def rehash(self, name: str, password_hash: str) -> None:
        """A stronger hash of the same password; open sessions stay."""
        with self.store._step():
            self.store._db.execute("UPDATE users SET hash = ? WHERE name = ?", [password_hash, name])

    def open_session(self, user: str, hours: float, now: dt.datetime) -> str:
        """A new session; gives what goes into the cookie."""
        secret = secrets.token_urlsafe(32)
        with self.store._step():
            self.store._db.execute("DELETE FROM sessions WHERE expires < ?", [utc_text(now)])
            self.store._db.execute(
                "INSERT INTO sessions VALUES (?, ?, ?, ?)",
                [_sha(secret), user, secrets.token_urlsafe(32), utc_text(now + dt.timedelta(hours=hours))],
            )
        return secret

    def session(self, secret: str, now: dt.datetime) -> Session | None:
        """The session of a cookie, None where it is none or has run out."""
        rows = self.store._rows(
            "SELECT s.user, u.role, s.csrf FROM sessions s JOIN users u ON u.name = s.user WHERE s.token_hash = ? AND s.expires > ?",
            _sha(secret),
            utc_text(now),
        )
        return Session(*rows[0]) if rows else None

    def close_session(self, secret: str) -> None:
        """Ends a session."""
        with self.store._step():
            self.store._db.execute("DELETE FROM sessions WHERE token_hash = ?", [_sha(secret)])

    def add_token(self, label: str, who: str) -> str:
        """A new read-only token; the secret is shown once and not kept."""
        secret = f"audit_{secrets.token_urlsafe(30)}"
        with self.store._step():
            self.store._db.execute(
                "INSERT INTO tokens (label, token_hash, who, created) VALUES (?, ?, ?, ?)",
                [label, _sha(secret), who, utc_text(dt.datetime.now(dt.UTC))],
            )
        return secret

    def tokens(self) -> tuple[Token, ...]:
        """All tokens, the newest first."""
        return tuple(
            Token(*row) for row in self.store._rows("SELECT id, label, who, created, revoked FROM tokens ORDER BY id DESC")
        )

    def revoke_token(self, number: int) -> None:
        """A revoked token opens nothing any more."""
        with self.store._step():
            self.store._db.execute(
                "UPDATE tokens SET revoked = coalesce(revoked, ?) WHERE id = ?", [utc_text(dt.datetime.now(dt.UTC)), number]
            )

    def token(self, secret: str) -> Token | None:
        """The token of a secret, None where there is none or it was revoked."""
        rows = self.store._rows(
            "SELECT id, label, who, created, revoked FROM tokens WHERE token_hash = ? AND revoked IS NULL", _sha(secret)
        )
        return Token(*rows[0]) if rows else None


def _sha(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
