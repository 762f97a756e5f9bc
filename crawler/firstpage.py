"""One polite look at a site's first page, for `audit doctor`: `python -m crawler.firstpage URL`; one JSON line says how it went."""

from __future__ import annotations

import http.client
import json
import socket
import sys
import urllib.error
import urllib.request
from typing import Any
from urllib.parse import urlsplit

from crawler.guard import is_public, literal_address
from crawler.settings import AUDIT_CONTACT, USER_AGENT

SECONDS = 20
MOST_BYTES = 2 * 1024 * 1024


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """A redirect is an answer; where it leads is the crawl's to judge."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        """Called by urllib."""


def look(url: str, agent: str) -> dict[str, object]:
    """`{"status": 200, "bytes": 1234, "date": "…"}`, or `{"error": "…"}` with the reason in a few words."""
    host = urlsplit(url).hostname or ""
    if literal_address(host) is None:
        try:
            addresses = {str(info[4][0]) for info in socket.getaddrinfo(host, None)}
        except OSError as error:
            return {"error": f"no address for {host} ({error.strerror or error})"}
        if not all(map(is_public, addresses)):
            return {"error": f"{host} stands for an address that is not public"}
    try:
        request = urllib.request.Request(url, headers={"User-Agent": agent, "Accept": "text/html,*/*;q=0.8"})
        with urllib.request.build_opener(_NoRedirects).open(request, timeout=SECONDS) as response:
            body = response.read(MOST_BYTES)
            return {"status": response.status, "bytes": len(body), "date": response.headers.get("Date", "")}
    except urllib.error.HTTPError as error:
        return {"status": error.code, "bytes": 0, "date": error.headers.get("Date", "")}
    except (urllib.error.URLError, OSError, http.client.HTTPException, ValueError) as error:
        return {"error": str(getattr(error, "reason", error)) or type(error).__name__}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(look(sys.argv[1], USER_AGENT.format(contact=AUDIT_CONTACT)), ensure_ascii=False) + "\n")
