"""The body of a page measured in one pass: order and reach of its elements, its text pieces, what stands below what.

The readers ask the same few questions of every element (how much text, how many links, is there a list in it). Answering each by
a search of the subtree costs a walk a question; one pass with running totals answers them all.
"""

from __future__ import annotations

from functools import cached_property, lru_cache

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

    All lists run along the ranks. A text belongs to the element that it stands in, a tail to the parent of the element before it.

    >>> from lxml import html
    >>> outline = Outline(html.fromstring("<div>甲 <p>乙<a>丙</a></p><script>x</script>丁</div>"))
    >>> outline.tags, outline.end, outline.length, outline.links
    (['div', 'p', 'a', 'script'], [4, 3, 3, 4], [4, 2, 1, 0], [1, 1, 1, 0])
    >>> outline.words(outline.nodes[0]), outline.below[1] == kinds("a")
    ('甲 乙 丙 丁', True)
    """

    def __init__(self, root: HtmlElement) -> None:
        self.nodes: list[HtmlElement] = []
        self.tags: list[str] = []
        self.rank: dict[HtmlElement, int] = {}
        self.above: list[int] = []
        """The rank of the parent; -1 for the root."""
        self.end: list[int] = []
        """The rank after the last element inside."""
        self.own: list[int] = []
        """Characters of the element's own text; 0 in silent elements."""
        self.length: list[int] = []
        """Characters of text in the element, script and style not counted."""
        self.links: list[int] = []
        """How many `a` there are, the element itself counted."""
        self.below: list[int] = []
        """The kinds of elements inside (see `kinds`), the element itself left out."""
        self.strings: list[tuple[str, HtmlElement, bool]] = []
        """Every text of the tree that is not white space: the text, the element (or comment) that it is the text or the tail
        of, and whether it is a tail."""
        self._raw: list[str] = []
        self._tidy: list[str] = []
        self._first: list[int] = []
        """Where the element's visible texts begin in `_raw`; -1 inside a silent element, whose texts are not kept."""
        self._last: list[int] = []
        self._order(root)
        self._total()

    def _order(self, root: HtmlElement) -> None:
        nodes, tags, rank_of, raw, open_ = self.nodes, self.tags, self.rank, self._raw, [-1]
        above_, end, own, first, last = self.above, self.end, self.own, self._first, self._last
        silent = 0
        for node in root.iter():
            tag, parent = node.tag, node.getparent()
            # What stands on the stack above the node's parent has ended: its tail comes before the node.
            while (above := open_[-1]) >= 0 and nodes[above] is not parent:
                silent -= self._end(open_, silent)
            if not isinstance(tag, str):  # a comment
                if (tail := node.tail) and not tail.isspace():
                    self._string(tail, node, True, above, silent)
                continue
            rank = len(nodes)
            open_.append(rank)
            nodes.append(node)
            tags.append(tag)
            rank_of[node] = rank
            above_.append(above)
            end.append(0)
            own.append(0)
            first.append(-1 if silent else len(raw))
            last.append(0)
            if tag in SILENT:
                silent += 1
            if (text := node.text) and not text.isspace():
                self._string(text, node, False, rank, silent)
        while open_[-1] > 0:
            silent -= self._end(open_, silent)
        self.end[0], self._last[0] = len(nodes), len(self._raw)

    def _end(self, open_: list[int], silent: int) -> int:
        """Closes the innermost open element; 1 where it was silent."""
        rank = open_.pop()
        self.end[rank], self._last[rank] = len(self.nodes), len(self._raw)
        ended = int(self.tags[rank] in SILENT)
        if (tail := (node := self.nodes[rank]).tail) and not tail.isspace():
            self._string(tail, node, True, open_[-1], silent - ended)
        return ended

    def _string(self, text: str, owner: HtmlElement, tail: bool, holder: int, silent: int) -> None:
        self.strings.append((text, owner, tail))
        length, words = _measured(text) if len(text) <= 200 else (len(text.strip()), "" if silent else tidy(text))
        if not silent:
            self.own[holder] += length
            self._raw.append(text)
            self._tidy.append(words)
        elif self.tags[holder] not in SILENT:
            self.own[holder] += length

    def _total(self) -> None:
        """Sums from the last element up to the root, so that every element is done before its parent."""
        self.length = length = self.own.copy()
        self.links = links = [int(tag == "a") for tag in self.tags]
        self.below = below = [0] * len(length)
        bit = [_BIT.get(tag, 0) for tag in self.tags]
        for rank in range(len(length) - 1, 0, -1):
            above = self.above[rank]
            length[above] += length[rank]
            links[above] += links[rank]
            below[above] |= below[rank] | bit[rank]

    @cached_property
    def named(self) -> list[tuple[HtmlElement, str | None, str | None]]:
        """The elements that have an id or a class, with both, in document order."""
        named = ((node, node.get("id"), node.get("class")) for node in self.nodes)
        return [entry for entry in named if entry[1] or entry[2]]

    def size(self, element: HtmlElement) -> tuple[int, int]:
        """Characters of text in an element, and links; (0, 0) for one that is not of the outline."""
        rank = self.rank.get(element)
        return (self.length[rank], self.links[rank]) if rank is not None else (0, 0)

    def inside(self, element: HtmlElement) -> int:
        """The kinds of elements inside an element; 0 for one that is not of the outline."""
        rank = self.rank.get(element)
        return self.below[rank] if rank is not None else 0

    def holds(self, element: HtmlElement, other: HtmlElement) -> bool:
        """Whether the other element is this one or stands in it."""
        rank, inner = self.rank.get(element), self.rank.get(other)
        return rank is not None and inner is not None and rank <= inner < self.end[rank]

    def each(self, element: HtmlElement, *tags: str) -> list[HtmlElement]:
        """The elements of some tags in an element, itself counted, in order; [] for one that is not of the outline."""
        rank = self.rank.get(element)
        if rank is None:
            return []
        return [self.nodes[i] for i in range(rank, self.end[rank]) if self.tags[i] in tags]

    def raw(self, element: HtmlElement) -> list[str] | None:
        """The visible texts in an element as they stand; None where the outline does not know them."""
        rank = self.rank.get(element)
        return None if rank is None or self._first[rank] < 0 else self._raw[self._first[rank] : self._last[rank]]

    def words(self, element: HtmlElement) -> str | None:
        """The visible texts in an element, tidy, one space between any two; None where the outline does not know them."""
        rank = self.rank.get(element)
        if rank is None or (first := self._first[rank]) < 0:
            return None
        return " ".join(filter(None, self._tidy[first : self._last[rank]]))


@lru_cache(maxsize=16384)
def _measured(text: str) -> tuple[int, str]:
    """The characters of a text without white space around it, and the text made tidy: half of a page is its site's frame."""
    return len(text.strip()), tidy(text)
