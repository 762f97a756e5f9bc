"""One request from its arrival to its answer: opens the store, finds out who asks, checks role and token, calls the handler.

Handlers are plain functions over a `Call`; they run in a thread, and every fault that a person can mend becomes a page.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from audit.catalog.model import CatalogError
from audit.config import ConfigError, DataFolder, load
from audit.messages import Lang
from audit.runs import PreparationError
from audit.store import Store, StoreError
from audit.store.accounts import Accounts, Role
from audit.web.identity import Who, identify, same
from audit.web.pages import render
from audit.web.settings import Settings

logger = logging.getLogger(__name__)


class Refused(Exception):
    """A request that cannot be served: HTTP status and a key of the messages `web.*`, or a sentence of its own."""

    def __init__(self, status: int, key: str, said: str = "") -> None:
        super().__init__(said or key)
        self.status, self.key, self.said = status, key, said


@dataclass(frozen=True)
class Call:
    """What a handler works with."""

    request: Request
    settings: Settings
    store: Store
    who: Who
    form: FormData

    @property
    def lang(self) -> Lang:
        """The language that was picked, Chinese where none was."""
        return lang_of(self.request)

    def config(self) -> DataFolder:
        """The data folder as it is now; ConfigError."""
        return load(self.settings.data)

    def page(self, template: str, status: int = 200, **values: Any) -> Response:
        """A page in the visitor's language."""
        return render(self.request, template, self.who, status, **values)

    def text(self, name: str, limit: int = 4000) -> str:
        """A field of the form, trimmed; "" where it is not there."""
        value = self.form.get(name, "")
        return value.strip()[:limit] if isinstance(value, str) else ""


Handler = Callable[[Call], Response]


def lang_of(request: Request) -> Lang:
    """The language that was picked, Chinese where none was."""
    return "en" if request.cookies.get("audit_lang") == "en" else "zh"


def handler(role: Role, *, token: bool = False) -> Callable[[Handler], Callable[[Request], Any]]:
    """Makes a route of a function that somebody with `role` may call; with `token`, a read-only token is enough (and the answers
    about faults are JSON)."""

    def made(function: Handler) -> Callable[[Request], Any]:
        async def route(request: Request) -> Response:
            form = await request.form(max_files=0, max_fields=6000) if request.method == "POST" else FormData()
            return await run_in_threadpool(_answer, request, form, function, role, token)

        route.__name__ = function.__name__
        return route

    return made


def _answer(request: Request, form: FormData, function: Handler, role: Role, token: bool) -> Response:
    settings: Settings = request.app.state.settings
    who: Who | None = None
    try:
        with Store.open(settings.db) as store:
            who = _token_holder(store, request) if token else None
            who = who or identify(store, request, settings)
            if who is None:
                return _to_login(request, token)
            if not who.may(role):
                raise Refused(403, "forbidden")
            if request.method == "POST" and not same(str(form.get("csrf", "")), who.csrf):
                raise Refused(403, "stale_form")
            return function(Call(request, settings, store, who, form))
    except Refused as refused:
        return _refusal(request, who, token, refused.status, refused.key, refused.said)
    except (StoreError, ConfigError, CatalogError, PreparationError) as error:
        logger.warning("%s %s: %s", request.method, request.url.path, error)
        return _refusal(request, who, token, 409, "fault", str(error))


def _token_holder(store: Store, request: Request) -> Who | None:
    scheme, _, secret = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not secret or request.method != "GET":
        return None
    found = Accounts(store).token(secret.strip())
    return Who(f"token:{found.label}", "viewer", "") if found else None


def _to_login(request: Request, token: bool) -> Response:
    if token:
        return JSONResponse({"error": "log in, or send a token: Authorization: Bearer …"}, 401, {"WWW-Authenticate": "Bearer"})
    target = request.url.path if request.method == "GET" else "/"
    return RedirectResponse(f"/login?{urlencode({'next': target})}", 303)


def _refusal(request: Request, who: Who | None, token: bool, status: int, key: str, said: str) -> Response:
    if token:
        return JSONResponse({"error": said or key}, status)
    return render(request, "refused.html", who, status, key=key, said=said)


def local_path(target: str) -> str:
    """A path of these pages to go back to; "/" for anything that could lead elsewhere.

    >>> local_path("/agency/a?q=1"), local_path("//evil.example"), local_path("http://evil.example"), local_path("/\\\\evil")
    ('/agency/a?q=1', '/', '/', '/')
    """
    safe = target.startswith("/") and not target.startswith("//") and "\\" not in target and target.isprintable()
    return target if safe else "/"


def go(target: str) -> Response:
    """Sends the browser to a page after an action."""
    return RedirectResponse(local_path(target), 303)
