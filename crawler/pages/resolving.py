"""An href to the absolute http address that it leads to."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

_LINE_WHITE = re.compile(r"[\t\r\n]")
_OTHER_SCHEME = re.compile(r"(?i)(javascript|mailto|tel|data|about|file|ftp|blob|weixin)\s*:")
_HOST = r"https?://[A-Za-z0-9.-]+(?::(?:[1-5]?\d{1,4}|6[0-4]\d{3}))?"
# Addresses that `urljoin` would hand back as they are: lower-case scheme, plain host, a path, no empty query, nothing odd.
_PLAIN = re.compile(rf"{_HOST}/" + r"[^?#;\\{]*(?:\?[^#\\{]+)?")
# Paths that begin at the host's root or beside the base, with no scheme before them and nothing that `urljoin` would change.
_PATH = re.compile(r"(?P<path>[^?#;:\\{]+)(?P<query>\?[^#\\{]+)?")
_PLAIN_BASE = re.compile(rf"(?P<root>{_HOST})(?P<folder>/(?:[^/?#;\\]*/)*)?[^/?#;\\]*(?:\?[^#]*)?(?:#.*)?")


class Resolver:
    """Resolves the hrefs of one page; each different one once. Most are plain, and `urljoin` takes ten times as long as they do."""

    def __init__(self, base: str) -> None:
        self.base = base
        self._known: dict[str, str | None] = {"": None}
        plain = _PLAIN_BASE.fullmatch(base)
        self._root = plain["root"] if plain else ""
        self._folder = (plain["folder"] or "/").split("/")[:-1] if plain else []

    def resolve(self, href: str) -> str | None:
        """The absolute http address of an href, white space inside it dropped; None where it is none or broken.

        >>> resolve = Resolver("http://www.x.gov.cn/zwgk/list.html").resolve
        >>> [resolve(href) for href in ("../a//b/./c.html", "/d?e=1", "f.html#g", "//y.cn/", "mailto:h@x.cn", "http://[")]
        ['http://www.x.gov.cn/a/b/c.html', 'http://www.x.gov.cn/d?e=1', 'http://www.x.gov.cn/zwgk/f.html#g', 'http://y.cn/', None, None]
        """
        try:
            return self._known[href]
        except KeyError:
            url = self._known[href] = self._quickly(href) or self._resolve(href)
            return url

    def _quickly(self, href: str) -> str | None:
        """The address of a plain href; None where it takes a closer look."""
        if not self._root or not href.isprintable() or href[0] == " " or href[-1] == " ":
            return None
        if _PLAIN.fullmatch(href):
            return href
        found = _PATH.fullmatch(href)
        if found is None or href.startswith("//"):
            return None
        path = found["path"]
        if path[0] == "/":
            return None if "/." in path else self._root + href
        return self._beside(path) + (found["query"] or "")

    def _beside(self, path: str) -> str:
        """A relative path below the base's folder, as RFC 3986 (5.2.4) and `urljoin` do it: empty, `.` and `..` segments go."""
        steps = [*self._folder, *path.split("/")]
        kept: list[str] = []
        for number, step in enumerate(steps):
            if step == "..":
                if kept:
                    kept.pop()
            elif step != "." and (step or number in (0, len(steps) - 1)):
                kept.append(step)
        if steps[-1] in (".", ".."):
            kept.append("")
        joined = "/".join(kept) or "/"
        return self._root + (joined if joined[0] == "/" else f"/{joined}")

    def _resolve(self, href: str) -> str | None:
        href = _LINE_WHITE.sub("", href).strip()
        if not href or href.startswith("#") or _OTHER_SCHEME.match(href) or "{{" in href:
            return None
        try:
            url = urljoin(self.base, href.replace("\\", "/"))
            parts = urlsplit(url)
            _ = parts.port
        except ValueError:
            return None
        return url if parts.scheme in ("http", "https") and parts.netloc else None
