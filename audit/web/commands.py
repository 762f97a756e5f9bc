"""`audit serve` and `audit user`: the review pages, and who may enter them."""

from __future__ import annotations

import datetime as dt
import getpass
import os
import re
import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from audit.config import ConfigError, load
from audit.runs import DEFAULT_DATA
from audit.store import Store, StoreError
from audit.store.accounts import ROLES, Accounts, Role
from audit.store.review import LogLine, Reviews
from audit.web.identity import hasher, local_name
from audit.web.settings import Settings, is_loopback

MIN_PASSWORD = 10
users = typer.Typer(help="Users of the review pages.", no_args_is_help=True)
DbOption = Annotated[Path, typer.Option("--db", help="The database.")]


def register(app: typer.Typer) -> None:
    """Adds both to the command line."""
    app.command()(serve)
    app.add_typer(users, name="user")


def _fail(message: str, code: int = 1) -> NoReturn:
    print(f"error: {message}", file=sys.stderr)
    raise typer.Exit(code)


def serve(
    host: Annotated[
        str, typer.Option("--host", help="The address to answer on; any but this machine's own needs users.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=0, max=65535)] = 8750,
    login: Annotated[bool, typer.Option("--login", help="Ask for a login on this machine's own address too.")] = False,
    allowed_host: Annotated[
        list[str] | None, typer.Option("--allowed-host", help="A name under which the pages are reached; may be repeated.")
    ] = None,
    certificate: Annotated[Path | None, typer.Option("--certificate", help="The certificate for HTTPS, PEM.")] = None,
    key: Annotated[Path | None, typer.Option("--key", help="The certificate's private key, PEM.")] = None,
    date: Annotated[str | None, typer.Option("--date", help="The day that counts as today (for samples).")] = None,
    data: Annotated[
        Path | None, typer.Option("--data", help="The data folder; catalog_data beside the program where left out.")
    ] = None,
    db: DbOption = Path("audit.db"),
) -> None:
    """Serves the review pages until Ctrl-C; on this machine alone, unless --host says otherwise."""
    try:
        today = dt.date.fromisoformat(date) if date else None
    except ValueError:
        _fail(f"--date {date}: not a day; write YYYY-MM-DD", 2)
    if (certificate is None) != (key is None):
        _fail("--certificate and --key go together; name both or neither", 2)
    own = is_loopback(host)
    settings = Settings(db, data or DEFAULT_DATA, login or not own, not own or certificate is not None,
                        _hosts(host, own, allowed_host or []), today)  # fmt: skip
    _check(settings, host, own)
    _run(settings, host, port, certificate, key)


def _hosts(host: str, own: bool, named: list[str]) -> tuple[str, ...]:
    if own:
        return ("127.0.0.1", "localhost", "[::1]", *map(str.lower, named))
    if not named and host in ("0.0.0.0", "::"):
        return ()
    return (host.lower(), *map(str.lower, named))


def _check(settings: Settings, host: str, own: bool) -> None:
    """One line where the pages cannot be served."""
    if not settings.db.exists():
        _fail(
            f"{settings.db}: no such database; crawl first with `scrapy crawl agency -a agency=ID`, or name another with --db"
        )
    try:
        load(settings.data)
        with Store.open(settings.db) as store:
            known = Accounts(store).users()
    except (ConfigError, StoreError) as error:
        _fail(str(error))
    if settings.login and not known:
        where = "with --login" if own else f"on {host}, which others can reach,"
        _fail(f"no users: {where} nobody could log in; add one with `audit user add NAME --role admin`")


def _run(settings: Settings, host: str, port: int, certificate: Path | None, key: Path | None) -> None:
    import uvicorn

    from audit.web.app import create_app

    scheme = "https" if certificate else "http"
    if settings.secure and certificate is None:
        print(
            "note: browsers keep the login only over HTTPS; put a TLS proxy in front, or give --certificate and --key",
            file=sys.stderr,
        )
    print(f"review pages: {scheme}://{host}:{port}/   (Ctrl-C stops)", file=sys.stderr, flush=True)
    try:
        uvicorn.run(
            create_app(settings), host=host, port=port, log_level="warning", server_header=False, proxy_headers=False,
            ssl_certfile=certificate, ssl_keyfile=key)  # fmt: skip
    except OSError as error:
        _fail(f"{host}:{port}: {error.strerror or error}; stop the other program or choose another port with --port")


@users.command("add")
def add(
    name: Annotated[str, typer.Argument(help="The user's name.")],
    role: Annotated[str, typer.Option("--role", help=" | ".join(ROLES))] = "viewer",
    db: DbOption = Path("audit.db"),
) -> None:
    """Adds a user, or changes role and password; the password is asked for, or read from AUDIT_PASSWORD."""
    if not re.fullmatch(r"[\w.@-]{1,60}", name):
        _fail(f"{name!r}: a name holds letters, digits, . @ _ and -; choose another", 2)
    if role not in ROLES:
        _fail(f"--role {role}: no such role; choose one of {', '.join(ROLES)}", 2)
    password = os.environ.get("AUDIT_PASSWORD") or _asked()
    if len(password) < MIN_PASSWORD:
        _fail(f"the password has fewer than {MIN_PASSWORD} characters; choose a longer one", 2)
    wanted: Role = next(one for one in ROLES if one == role)
    with _accounts(db) as store:
        new = Accounts(store).put_user(name, wanted, hasher().hash(password))
        Reviews(store).log(LogLine("", local_name(), "user_add" if new else "user_change", detail={"name": name, "role": role}))
    print(f"{name}: {role}, {'added' if new else 'changed; open sessions have ended'}", file=sys.stderr)


def _asked() -> str:
    if not sys.stdin.isatty():
        _fail("no password: run this in a terminal, or set AUDIT_PASSWORD", 2)
    first = getpass.getpass("password: ")
    if first != getpass.getpass("again: "):
        _fail("the two passwords differ; try again", 2)
    return first


@users.command("list")
def list_users(db: DbOption = Path("audit.db")) -> None:
    """Lists the users."""
    with _accounts(db) as store:
        for user in Accounts(store).users():
            print(f"{user.name}\t{user.role}\tsince {user.created}")


@users.command("remove")
def remove(name: Annotated[str, typer.Argument(help="The user's name.")], db: DbOption = Path("audit.db")) -> None:
    """Removes a user; open sessions end."""
    with _accounts(db) as store:
        if not Accounts(store).remove_user(name):
            _fail(f"no user {name}; `audit user list` lists them", 2)
        Reviews(store).log(LogLine("", local_name(), "user_remove", detail={"name": name}))
    print(f"{name}: removed", file=sys.stderr)


def _accounts(db: Path) -> Store:
    try:
        return Store.open(db)
    except StoreError as error:
        _fail(str(error))
