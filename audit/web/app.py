"""The application: all routes behind the guard, static files, pages for what is not there."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from audit.web import acting, api, catalog_pages, entrance, findings_pages, lists, rechecks
from audit.web.pages import render
from audit.web.security import Guard
from audit.web.settings import Settings

STATIC = Path(__file__).parent / "static"


def create_app(settings: Settings) -> Starlette:
    """The review pages over a database and a data folder."""
    jobs = rechecks.Rechecks(settings)

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        try:
            yield
        finally:
            jobs.stop()

    app = Starlette(
        routes=[
            *entrance.ROUTES,
            *lists.ROUTES,
            *findings_pages.ROUTES,
            *acting.ROUTES,
            *rechecks.ROUTES,
            *catalog_pages.ROUTES,
            *api.ROUTES,
            Mount("/static", StaticFiles(directory=STATIC)),
        ],
        middleware=[Middleware(Guard, hosts=settings.hosts, secure=settings.secure)],
        exception_handlers={404: _not_found, 405: _not_found},
        lifespan=lifespan,
    )
    app.state.settings, app.state.rechecks = settings, jobs
    return app


async def _not_found(request: Request, _: Exception) -> Response:
    return render(request, "refused.html", None, 404, key="no_page", said="")
