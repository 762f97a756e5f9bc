"""Templates and the words, filters and links that all of them share."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from audit.messages import Lang
from audit.reports import charts
from audit.reports import data as facts
from audit.reports.html import HtmlWords, link, moment, shown
from audit.reports.ledger import path_text
from audit.web.identity import Who

FOLDER = Path(__file__).parent


@lru_cache(maxsize=2)
def environment(lang: Lang) -> Environment:
    """The templates with the words of a language; every value is cleaned and escaped on its way in."""
    words = HtmlWords(lang)
    env = Environment(
        loader=FileSystemLoader(FOLDER / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=shown,
    )
    env.globals.update(
        lang=lang,
        lang_tag="zh-CN" if lang == "zh" else "en",
        say=words.say,
        word=words.word,
        reason=words.reason,
        message=words.message,
        link=link,
        chart_bar=charts.bar,
        item_name=facts.item_name,
        newest_post=facts.newest_post,
        path_text=path_text,
        query=lambda **values: urlencode({key: value for key, value in values.items() if value}),
    )
    env.filters.update(beijing=facts.beijing, moment=moment)
    return env


def render(request: Request, template: str, who: Who | None, status: int = 200, **values: Any) -> HTMLResponse:
    """A page as HTML, UTF-8."""
    lang: Lang = "en" if request.cookies.get("audit_lang") == "en" else "zh"
    here = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    text = environment(lang).get_template(template).render(who=who, here=here, path=request.url.path, **values)
    return HTMLResponse(text.encode("utf-8", "replace"), status)
