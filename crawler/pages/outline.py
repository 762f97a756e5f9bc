"""The body of a page measured in one pass: order and reach of its elements, its text pieces, what stands below what.

The readers ask the same few questions of every element (how much text, how many links, is there a list in it). Answering each by
a search of the subtree costs a walk a question; one pass with running totals answers them all.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml.html import HtmlElement

from audit.text import tidy

# Scripts and styles are no text; a template holds placeholders, not rows; noscript and option repeat what stands elsewhere.
SILENT = frozenset({"script", "style", "template", "noscript", "option", "select", "textarea", "head", "iframe", "object"})

_KINDS = (
    *("a", "area", "iframe", "frame", "select", "img", "input", "ul", "table", "tr", "li"),
    *("h1", "h2", "h3", "h4", "h5", "b", "strong", "dt", "dd"),
)
_BIT = {tag: 1 << number for number, tag in enumerate(_KINDS)}


def kinds(*tags: str) -> int:
    """The mark of some tags, for `Outline.below`; KeyError for a tag that the outline does not keep."""
    return sum(_BIT[tag] for tag in tags)


class Outline:
    """The elements below and with `root` in document order; their number there is their rank.

    All lists run along the ranks: `end` is the rank after the last element inside, `above` the rank of the parent (-1 for the
    root), `length` the characters of text inside (script and style not counted), `links` the number of `a` with itself, `below`
    the kinds of elements inside (see `kinds`), itself left out.
    """

    def __init__(self, root: HtmlElement) -> None:
        self.nodes: list[HtmlElement] = []
        self.tags: list[str] = []
        self.rank: dict[HtmlElement, int] = {}
        self.above: list[int] = []
        self.end: list[int] = []
        self.own: list[int] = []
        """Characters of the text that stands in the element itself, 0 in silent ones."""
        self.length: list[int] = []
        self.links: list[int] = []
        self.below: list[int] = []
        self.strings: list[tuple[str, HtmlElement, bool]] = []
        """Every text of the tree that is not white space: the text, the element (or comment) it is the text or tail of, and
        whether it is a tail."""
        self._raw: list[str] = []
        self._tidy: list[str] = []
        self._first: list[int] = []
        """Where the element's visible pieces begin in `_raw`; -1 inside a silent element, whose pieces are not kept."""
        self._last: list[int] = []
        self._silent = 0
        self._measure(root)

    def _measure(self, root: HtmlElement) -> None:
        open_: list[int] = []
        for node in root.iter():
            # The node's parent is on the stack; what stands above it there has ended, and its tail comes now.
            parent = node.getparent() if open_ else None
            while open_ and self.nodes[open_[-1]] is not parent:
                self._close(open_.pop(), open_[-1] if open_ else -1)
            above = open_[-1] if open_ else -1
            if isinstance(node.tag, str):
                open_.append(self._open(node, above))
            elif node.tail:
                self._string(node.tail, node, above)
        while open_:
            self._close(open_.pop(), open_[-1] if open_ else -1)

    def _open(self, node: HtmlElement, above: int) -> int:
        rank, tag = len(self.nodes), node.tag
        self.nodes.append(node)
        self.tags.append(tag)
        self.rank[node] = rank
        self.above.append(above)
        self.end.append(rank + 1)
        self.own.append(0)
        self.length.append(0)
        self.links.append(tag == "a")
        self.below.append(0)
        self._first.append(-1 if self._silent else len(self._raw))
        self._last.append(0)
        self._silent += tag in SILENT
        if text := node.text:
            self._string(text, node, rank, False)
        return rank

    def _close(self, rank: int, above: int) -> None:
        self._last[rank] = len(self._raw)
        self.end[rank] = len(self.nodes)
        self._silent -= self.tags[rank] in SILENT
        self.length[rank] += self.own[rank]
        if above < 0:
            return
        self.length[above] += self.length[rank]
        self.links[above] += self.links[rank]
        self.below[above] |= self.below[rank] | _BIT.get(self.tags[rank], 0)
        node = self.nodes[rank]
        if tail := node.tail:
            self._string(tail, node, above)

    def _string(self, text: str, owner: HtmlElement, holder: int, tail: bool = True) -> None:
        stripped = len(text.strip())
        if not stripped:
            return
        self.strings.append((text, owner, tail))
        if self.tags[holder] not in SILENT:
            self.own[holder] += stripped
        if not self._silent:
            self._raw.append(text)
            self._tidy.append(tidy(text))

    def inside(self, element: HtmlElement) -> int:
        """The kinds of elements inside an element of the outline (0 for any other)."""
        rank = self.rank.get(element)
        return self.below[rank] if rank is not None else 0

    def holds(self, element: HtmlElement, other: HtmlElement) -> bool:
        """Whether the other element is this one or stands in it."""
        rank, inner = self.rank.get(element), self.rank.get(other)
        return rank is not None and inner is not None and rank <= inner < self.end[rank]

    def each(self, element: HtmlElement, tag: str) -> Iterator[HtmlElement]:
        """The elements of a tag in an element, itself counted, in order."""
        rank = self.rank[element]
        return (self.nodes[i] for i in range(rank, self.end[rank]) if self.tags[i] == tag)

    def raw(self, element: HtmlElement) -> list[str] | None:
        """The visible texts in an element as they stand; None where the outline does not know them."""
        rank = self.rank.get(element)
        return None if rank is None or self._first[rank] < 0 else self._raw[self._first[rank] : self._last[rank]]

    def words(self, element: HtmlElement) -> str | None:
        """The visible texts in an element, one space between any two; None where the outline does not know them."""
        rank = self.rank.get(element)
        if rank is None or self._first[rank] < 0:
            return None
        return " ".join(filter(None, self._tidy[self._first[rank] : self._last[rank]]))
