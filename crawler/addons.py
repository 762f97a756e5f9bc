"""The Scrapy add-on that puts the auditor's middlewares and extensions in their places."""

from __future__ import annotations

import os

from scrapy.downloadermiddlewares.httpauth import HttpAuthMiddleware
from scrapy.downloadermiddlewares.offsite import OffsiteMiddleware
from scrapy.settings import BaseSettings
from scrapy.spidermiddlewares.depth import DepthMiddleware
from scrapy.spidermiddlewares.httperror import HttpErrorMiddleware
from scrapy.spidermiddlewares.metacopy import MetaCopyDetectionMiddleware

from crawler.extensions.progress import Progress
from crawler.extensions.robots import RobotsDelay
from crawler.guard import AddressGuard
from crawler.logs import quieten

_IDLE: dict[str, tuple[type, ...]] = {
    # The address guard knows the site's hosts, ports and patterns; we sign in nowhere.
    "DOWNLOADER_MIDDLEWARES": (OffsiteMiddleware, HttpAuthMiddleware),
    # Every status is an answer to the walk; the walk bounds itself (`crawler.walk.Limits`); no request takes over another one's meta.
    "SPIDER_MIDDLEWARES": (HttpErrorMiddleware, DepthMiddleware, MetaCopyDetectionMiddleware),
}
"""Middlewares that every request or answer would pass, and that have nothing to do in an audit."""


class AuditAddon:
    """Wires the address guard, the robots delay and the progress display (settings.ADDONS)."""

    def update_settings(self, settings: BaseSettings) -> None:
        """Called by Scrapy before the crawler is built."""
        quieten(str(settings["LOG_LEVEL"]))
        settings.set("USER_AGENT", str(settings["USER_AGENT"]).replace("{contact}", str(settings["AUDIT_CONTACT"])), "addon")
        # Cookies need the list of public suffixes: the one that tldextract brings along, as its documentation says. Without this it
        # would fetch a newer one over the network in the middle of an answer, and log a traceback where there is none.
        os.environ.setdefault("TLDEXTRACT_PUBLIC_SUFFIX_LIST_URLS", "")
        for name, idle in _IDLE.items():
            for middleware in idle:
                settings.setdefault_in_component_priority_dict(name, middleware, None)
        # Before robots.txt (100), so that a forbidden address is not even asked for its rules.
        settings.setdefault_in_component_priority_dict("DOWNLOADER_MIDDLEWARES", AddressGuard, 50)
        settings.setdefault_in_component_priority_dict("EXTENSIONS", RobotsDelay, 0)
        settings.setdefault_in_component_priority_dict("EXTENSIONS", Progress, 0)
