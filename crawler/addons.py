"""The Scrapy add-on that puts the auditor's middlewares and extensions in their places."""

from __future__ import annotations

import tldextract
from scrapy.downloadermiddlewares import cookies
from scrapy.settings import BaseSettings

from crawler.extensions.progress import Progress
from crawler.extensions.robots import RobotsDelay
from crawler.guard import AddressGuard
from crawler.logs import quieten


class AuditAddon:
    """Wires the address guard, the robots delay and the progress display (settings.ADDONS)."""

    def update_settings(self, settings: BaseSettings) -> None:
        """Called by Scrapy before the crawler is built."""
        quieten(str(settings["LOG_LEVEL"]))
        # Scrapy's cookies ask publicsuffix.org for its list at the first Set-Cookie; the one that comes with tldextract will do.
        cookies._split_domain = tldextract.TLDExtract(suffix_list_urls=(), include_psl_private_domains=True)
        settings.set("USER_AGENT", str(settings["USER_AGENT"]).replace("{contact}", str(settings["AUDIT_CONTACT"])), "addon")
        # Before robots.txt (100), so that a forbidden address is not even asked for its rules.
        settings.setdefault_in_component_priority_dict("DOWNLOADER_MIDDLEWARES", AddressGuard, 50)
        settings.setdefault_in_component_priority_dict("EXTENSIONS", RobotsDelay, 0)
        settings.setdefault_in_component_priority_dict("EXTENSIONS", Progress, 0)
