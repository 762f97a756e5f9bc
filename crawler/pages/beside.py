"""Lists that stand beside what a page is about: news at the right of a column whose own place says something else, or is still unread.

Where a column's list is an island of data, comes by a script or is said to be empty, the only list that markup shows is that of the
site's news; beside a standing page, too. Taken for the column's own it brings a stale column today's days, and a page somebody
else's posts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from lxml.html import HtmlElement

from audit.text import name_key
from crawler.pages.area import Area
from crawler.pages.document import Document
from crawler.pages.headings import Heading, Headings

_LEAST = 4
"""Characters that a place says at least besides its heading and its links: 暂无数据."""
_LENGTH = 24
"""A heading is no longer (characters)."""
_FOLDER = re.compile(r"^https?://[^/?#]+(/[^?#]*/)")


class Beside:
    """Knows where a page's own name heads a box that holds more than links, and which groups stand outside of it."""

    def __init__(self, document: Document, area: Area, headings: Headings) -> None:
        self.document, self.area, self.headings = document, area, headings
        folder = _FOLDER.match(document.url)
        self.folder = folder[1] if folder else ""

    def is_beside(self, place: HtmlElement, heading: Heading | None, addresses: Sequence[str]) -> bool:
        """Whether a list has another name above it, stands outside the box that bears the page's, and leads into other folders only."""
        if heading is None or heading.own or not self.places:
            return False
        if not self.folder.strip("/") or any(
            found and found[1].startswith(self.folder) for found in map(_FOLDER.match, addresses)
        ):
            return False
        around = {place, *place.iterancestors()}
        return around.isdisjoint(self.places)

    @cached_property
    def places(self) -> tuple[HtmlElement, ...]:
        """The boxes that the page's own name heads and that say or keep something else than links."""
        found = []
        for text, node, tail in self.document.outline.strings:
            if tail or not 2 <= len(text.strip()) <= _LENGTH or name_key(text) not in self.headings.names:
                continue
            box = self._headed(node)
            if box is not None and not self.area.is_outside(box) and not self.area.is_menu(box) and self._holds(box, text):
                found.append(box)
        return tuple(found)

    def _headed(self, node: HtmlElement) -> HtmlElement | None:
        """The box that a text heads: what stands around it and holds more than it; None for a link, which leads somewhere."""
        crumb, size = self.document.crumb_element, self.document.outline.size
        around = [node, *node.iterancestors()]
        if any(above.tag in ("a", "head", "script", "option", "li", "td", "th") or above is crumb for above in around[:5]):
            return None
        length = size(node)[0]
        box = next(
            (above for above in around if above.tag in ("body", "html") or size(above)[0] > length or self._keeps(above)), None
        )
        return box if box is not None and box.tag not in ("body", "html") else None

    @staticmethod
    def _keeps(box: HtmlElement) -> bool:
        """Whether a box keeps rows that markup does not show: an island of data, a script that calls for them."""
        return box.find(".//script") is not None or box.find(".//iframe") is not None

    def _holds(self, box: HtmlElement, heading: str) -> bool:
        said = self.area.words(box) - self.area.linked(box) - len(heading.strip())
        return said >= _LEAST or self._keeps(box)
