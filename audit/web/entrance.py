"""Logging in and out, and the choice of language."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from audit.store import Store, StoreError
from audit.store.accounts import Accounts
from audit.store.review import LogLine, Reviews
from audit.web.calls import Call, go, handler, local_path
from audit.web.identity import cookie_name, log_in
from audit.web.pages import render
from audit.web.settings import Settings


async def login(request: Request) -> Response:
    """The login form, and what it sends."""
    settings: Settings = request.app.state.settings
    target = local_path(request.query_params.get("next", "/"))
    if not settings.login:
        return RedirectResponse("/", 303)
    if request.method == "GET":
        return render(request, "login.html", None, target=target, why="")
    form = await request.form(max_files=0, max_fields=10)
    return await run_in_threadpool(_enter, request, settings, form)


def _enter(request: Request, settings: Settings, form: FormData) -> Response:
    target = local_path(str(form.get("next", "/")))
    address = request.client.host if request.client else ""
    try:
        with Store.open(settings.db) as store:
            outcome = log_in(store, settings, str(form.get("name", "")), str(form.get("password", "")), address)
    except StoreError as error:
        return render(request, "refused.html", None, 409, key="fault", said=str(error))
    if outcome.secret is None:
        status = 429 if outcome.why == "login_wait" else 401
        return render(request, "login.html", None, status, target=target, why=outcome.why)
    answer = RedirectResponse(target, 303)
    answer.set_cookie(
        cookie_name(settings), outcome.secret, httponly=True, samesite="lax", secure=settings.secure, path="/",
        max_age=int(settings.session_hours * 3600))  # fmt: skip
    return answer


@handler("viewer")
def logout(call: Call) -> Response:
    """Ends the session, here and in the database."""
    name = cookie_name(call.settings)
    secret = call.request.cookies.get(name)
    if secret:
        Accounts(call.store).close_session(secret)
        Reviews(call.store).log(LogLine("", call.who.name, "logout"))
    answer = RedirectResponse("/login" if call.settings.login else "/", 303)
    answer.delete_cookie(name, path="/", secure=call.settings.secure, httponly=True)
    return answer


@handler("viewer")
def language(call: Call) -> Response:
    """Remembers the language that was picked."""
    answer = go(call.text("back"))
    answer.set_cookie("audit_lang", "en" if call.text("lang") == "en" else "zh", samesite="lax", max_age=31536000, path="/",
                      secure=call.settings.secure, httponly=True)  # fmt: skip
    return answer


ROUTES = [
    Route("/login", login, methods=["GET", "POST"], name="login"),
    Route("/logout", logout, methods=["POST"]),
    Route("/language", language, methods=["POST"]),
]
