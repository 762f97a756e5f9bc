"""Which links of a page stand in rows of one repeated structure: the groups from which a list is chosen.

A row is what belongs to one link: the `li`, `dd` or `tr` around it, else the smallest block that holds no other address, else
the link itself with what follows it. Rows of one parent are a group; groups that are parts of one list (five rows a `ul`, one
`ul` a year, one `table` a row) are joined. Nothing here knows classes, hosts or names of sites.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from audit.dates import read_year
from audit.text import nfkc, squeeze, tidy
from crawler.addresses import is_article, is_file
from crawler.pages.document import Document
from crawler.pages.links import address_in_script

_DEPTH = 8
"""How far above a link its row may begin."""
_MANY = 6
"""A row with more addresses than this is a block of links."""

_BOXES = 8
"""One box holds no more lists than this."""

_ROW_TAGS = frozenset({"li", "dd", "tr"})
_BLOCKS = frozenset(
    {
        "p",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "dl",
        "dt",
        "td",
        "article",
        "section",
        "ul",
        "ol",
        "table",
        "tbody",
        "center",
    }
)
_PLACEHOLDER = re.compile(r"\{\{|\$\{|\[\[|<%|\{%|\{\$|%7B%7B", re.IGNORECASE)
_REPEATED = frozenset({"ms-repeat", "ms-for", ":for", "v-for", "ng-repeat", "ms-attr-href", "v-bind:href", ":href", "ng-href"})
_CHROME = re.compile(
    r"^(?:首页|上一?页|下一?页|尾页|末页|前一页|后一页|最后一?页|跳转|go|\d{1,4}|\W{0,3})$|^(?:\W*(?:更多|"
    r"more|查看更多|查看全部|全部)\W*)$"
    # What every page's head and foot lead to is no post, wherever it stands.
    r"|^\W*(?:网站地图|站点地图|网站首页|返回首页|返回顶部|设为首页|加入收藏|收藏本站|联系我们|关于我们|网站声明|隐私(?:声明|保护)|无障碍(?:阅读|浏览)?|"
    r"长者(?:模式|版|助手)|适老化?版?|手机版|移动版|繁體|繁体|简体|english|rss|登录|注册|客户端|微信|微博|智能问答)\W*$",
    re.IGNORECASE,
)
SECONDARY = re.compile(
    r"^\W*(?:相关)?(?:解读|政策解读|图解|图文解读|视频解读|文件解读|下载|附件(?:下载)?|查看|查看详情|详情|"
    r"详细|阅读全文|全文|原文|打印|pdf|word|点击查看|办理|在线办理|在线申请)\W*$",
    re.IGNORECASE,
)


_OPENS = re.compile(r"open|location|href|go|jump|detail|show|view|link", re.IGNORECASE)


@dataclass
class Anchor:
    """A link that may be a title: its element, absolute address and visible text."""

    element: HtmlElement
    url: str
    text: str


@dataclass
class Row:
    """One row: its element, the link that names it, and whatever other links stand in it."""

    element: HtmlElement
    main: Anchor
    others: list[Anchor] = field(default_factory=list)


@dataclass
class Group:
    """Rows of one repeated structure. `root` holds the first of them, `scope` them all; `place` is where they stand in the
    page (for rows that were found in a comment or a data island, the element that holds it)."""

    root: HtmlElement
    rows: list[Row]
    scope: HtmlElement
    place: HtmlElement
    head: HtmlElement | None = None
    """The row without a link that heads them, where one box holds several lists under such rows."""

    @property
    def tag(self) -> str:
        """The tag of the rows."""
        return str(self.rows[0].element.tag)


def signature(element: HtmlElement) -> tuple[str, str]:
    """Tag and class of an element: what parts of one list have in common. Cells of a layout table differ by their width or colour."""
    if element.tag in ("td", "th"):
        return str(element.tag), " ".join(element.get(name) or "" for name in ("class", "width", "bgcolor"))
    return str(element.tag), element.get("class") or ""


def read_groups(
    document: Document, root: HtmlElement, scripted: dict[str, str], place: HtmlElement | None = None
) -> list[Group]:
    """The groups of rows below `root`, in document order. `scripted` names the addresses of links that only a script opens."""
    anchors = _telling([*_anchors(document, root, scripted), *_opening(document, root)])
    owner = _owners(anchors, root)
    rows = _rows(anchors, owner, root)
    groups = [part for group in _by_parent(rows) for part in _split(group)]
    groups = _join_parts(groups, owner)
    groups = _join_singles(groups, owner, root)
    for group in groups:
        group.place = place if place is not None else group.root
    return groups


def _anchors(document: Document, root: HtmlElement, scripted: dict[str, str]) -> Iterator[Anchor]:
    crumb = document.crumb_element
    trail = set(crumb.iter("a")) if crumb is not None else set()
    for element in root.iter("a"):
        if element in trail:
            continue
        href = element.get("href") or ""
        if _is_placeholder(href) or not _REPEATED.isdisjoint(element.keys()):
            continue
        text = document.joined(element)
        if _is_placeholder(text):
            continue
        if not text:
            image = element.find(".//img")
            text = tidy(element.get("title") or (image.get("alt") or image.get("title") or "" if image is not None else ""))
        url = document.resolve(href)
        if url is None and (href[:11].lower() == "javascript:" or element.get("onclick")):
            url = scripted.get(squeeze(text)) if len(text) >= 2 else None
        if url is None or (_CHROME.match(nfkc(text)) and not (element.get("title") or "").strip()):
            continue
        yield Anchor(element, url, text)


def _telling(anchors: list[Anchor]) -> list[Anchor]:
    """The links without those that only repeat one with a name of its own: 查看详情 at the end of a summary."""
    repeating = [anchor for anchor in anchors if len(anchor.text) <= 16 and SECONDARY.match(nfkc(anchor.text))]
    if not repeating:
        return anchors
    drop = {id(anchor) for anchor in repeating}
    named = {anchor.url for anchor in anchors if anchor.text and id(anchor) not in drop}
    return [anchor for anchor in anchors if id(anchor) not in drop or anchor.url not in named]


def _opening(document: Document, root: HtmlElement) -> Iterator[Anchor]:
    """Rows that a click opens: <li onclick="window.open('…')"> without a link in it."""
    if "onclick" not in document.source:
        return
    for element in root.iter("li", "tr", "dd", "div", "p"):
        script = element.get("onclick")
        if not script or element.find(".//a[@href]") is not None or not _OPENS.search(script):
            continue
        url, text = address_in_script(document, script), document.joined(element)
        if url is not None and len(text) >= 4 and not _is_placeholder(text):
            yield Anchor(element, url, text)


def _is_placeholder(text: str) -> bool:
    # Every placeholder has one of these; most texts have none, and asking so is quick.
    return ("{" in text or "[" in text or "%" in text) and _PLACEHOLDER.search(text) is not None


def _owners(anchors: list[Anchor], root: HtmlElement) -> dict[HtmlElement, str | None]:
    """For each element above a link the only address below it, or None where there are several."""
    owner: dict[HtmlElement, str | None] = {}
    for anchor in anchors:
        node = anchor.element
        for _ in range(_DEPTH):
            above = node.getparent()
            if node is root or above is None:
                break
            node = above
            if node not in owner:
                owner[node] = anchor.url
            elif owner[node] != anchor.url:
                owner[node] = None
    return owner


def _rows(anchors: list[Anchor], owner: dict[HtmlElement, str | None], root: HtmlElement) -> list[Row]:
    nearest: dict[HtmlElement, list[Anchor]] = {}
    above: list[HtmlElement | None] = []
    for anchor in anchors:
        entry = _entry(anchor.element, root)
        above.append(entry)
        if entry is not None:
            nearest.setdefault(entry, []).append(anchor)
    mains = {entry: _main(entry, inside) for entry, inside in nearest.items()}
    rows: dict[HtmlElement, Row] = {}
    for anchor, entry in zip(anchors, above, strict=True):
        main = mains.get(entry) if entry is not None else None
        if entry is not None and main is not None:
            rows.setdefault(entry, Row(entry, main, [a for a in nearest[entry] if a is not main]))
            continue
        element = _smallest(anchor.element, owner, root)
        row = rows.get(element)
        if row is None:
            rows[element] = Row(element, anchor)
        else:  # a picture and a name that lead to one address
            row.others.append(anchor)
            if len(anchor.text) > len(row.main.text) or (row.main.element.find(".//img") is not None and anchor.text):
                row.others[-1], row.main = row.main, anchor
    return list(rows.values())


def _entry(element: HtmlElement, root: HtmlElement) -> HtmlElement | None:
    if element.tag in _ROW_TAGS:
        return element
    node = element
    for _ in range(_DEPTH):
        above = node.getparent()
        if node is root or above is None:
            return None
        node = above
        if node.tag in _ROW_TAGS:
            return node
    return None


def _main(entry: HtmlElement, inside: list[Anchor]) -> Anchor | None:
    """The link that names an entry, or None where the entry is not one row but holds several."""
    if len(inside) == 1:
        return inside[0]
    different = len({anchor.url for anchor in inside})
    if different == 1:
        titled = [anchor for anchor in inside if anchor.element.find(".//img") is None] or inside
        return max(titled, key=lambda anchor: len(anchor.text))
    if different > _MANY or entry.find(".//li") is not None or entry.find(".//tr") is not None:
        return None
    titles = [anchor for anchor in inside if len(anchor.text) > 6 and not SECONDARY.match(nfkc(anchor.text))]
    if len(titles) > 1:
        titles = [anchor for anchor in titles if is_article(anchor.url) or is_file(anchor.url)]
    elif not titles:
        # Short titles (更正) beside a link that only repeats them (查看, PDF).
        titles = [anchor for anchor in inside if not SECONDARY.match(nfkc(anchor.text))]
    return titles[0] if len({anchor.url for anchor in titles}) == 1 else None


def _smallest(element: HtmlElement, owner: dict[HtmlElement, str | None], root: HtmlElement) -> HtmlElement:
    node = element
    for _ in range(_DEPTH):
        above = node.getparent()
        if node is root or above is None or above.tag in ("body", "html") or owner.get(above) is None:
            break
        node = above
        if node.tag in _BLOCKS:
            return node
    return element


def _by_parent(rows: list[Row]) -> list[Group]:
    groups: dict[tuple[HtmlElement, str], Group] = {}
    for row in rows:
        parent = row.element.getparent()
        if parent is None:
            continue
        key = (parent, str(row.element.tag))
        if key in groups:
            groups[key].rows.append(row)
        else:
            groups[key] = Group(parent, [row], parent, parent)
    return list(groups.values())


def _split(group: Group) -> list[Group]:
    """A box that holds several lists under rows without a link (栏目导航, then 点击排行) as so many groups. Years head parts of one
    list, and the first such row may be its header."""
    if len(group.rows) < 2 or group.tag not in _ROW_TAGS or len(group.root) <= len(group.rows):
        return [group]
    inside = {row.element: row for row in group.rows}
    parts: list[Group] = []
    head: HtmlElement | None = None
    for child in group.root:
        if (row := inside.get(child)) is not None:
            if not parts or (head is not None and parts[-1].head is not head):
                parts.append(Group(group.root, [row], group.root, group.root, head))
            else:
                parts[-1].rows.append(row)
        elif child.tag == group.tag and child.find(".//a") is None:
            text = tidy(child.text_content())
            if 2 <= len(text) <= 12 and not any(map(str.isdigit, text)) and len(child) <= 1:
                head = child
    # More than a few are no boxes but the rows' own make: a line with a type above each title.
    return parts if 1 < len(parts) <= _BOXES else [group]


def _join_parts(groups: list[Group], owner: dict[HtmlElement, str | None]) -> list[Group]:
    """Joins groups whose roots are parts of one list: sisters of the same make with nothing but years between them
    (five rows a `ul`), or sister boxes that begin with a year."""
    joined: list[Group] = []
    last: dict[tuple[object, ...], Group] = {}
    ends: dict[int, HtmlElement] = {}
    for group in groups:
        root, above = group.root, group.root.getparent()
        # A box around one link (a card) is the row itself: `_join_singles` takes it whole, with the date beside the title's block.
        card = len(group.rows) == 1 and group.tag not in _ROW_TAGS and owner.get(root) == group.rows[0].main.url
        if group.head is not None or card:
            joined.append(group)
            ends[id(group)] = root
            continue
        over = above.getparent() if above is not None else None
        keys: list[tuple[object, ...]] = []
        if above is not None:
            keys.append((above, signature(root), group.tag))
            if over is not None and read_year(_lead(above)):
                keys.append((over, signature(above), signature(root), group.tag))
        for key in keys:
            first = last.get(key)
            if first is not None and (len(key) == 4 or _nothing_between(ends[id(first)], root)):
                first.rows += group.rows
                first.scope = key[0]
                ends[id(first)] = root
                break
        else:
            joined.append(group)
            ends[id(group)] = root
            last.update(dict.fromkeys(keys, group))
    return joined


def _nothing_between(first: HtmlElement, second: HtmlElement) -> bool:
    node = first.getnext()
    while node is not None and node is not second:
        text = tidy(node.text_content()) if isinstance(node.tag, str) and node.tag not in ("script", "style") else ""
        if text and not read_year(text):
            return False
        node = node.getnext()
    return node is second


def _lead(element: HtmlElement) -> str:
    """The short text at the head of an element."""
    text = tidy(element.text or "")
    if text or not len(element):
        return text
    first = element[0]
    return tidy(first.text_content()) if isinstance(first.tag, str) and len(first) <= 3 else ""


def _join_singles(groups: list[Group], owner: dict[HtmlElement, str | None], root: HtmlElement) -> list[Group]:
    """Lone rows whose outermost blocks are sisters: cards, one table a row, one dl a row."""
    tops: dict[tuple[object, ...], list[tuple[Group, HtmlElement]]] = {}
    for group in groups:
        if len(group.rows) == 1 and (top := _outermost(group.rows[0], owner, root)) is not None:
            tops.setdefault((top.getparent(), *signature(top)), []).append((group, top))
    replaced: dict[int, Group | None] = {}
    for (parent, *_), members in tops.items():
        rows: dict[HtmlElement, Row] = {}
        for group, top in members:
            rows[top] = _merged(rows.get(top), Row(top, group.rows[0].main, group.rows[0].others))
        if len(rows) < 2:
            continue
        holder: HtmlElement = parent
        replaced.update({id(group): None for group, _ in members})
        replaced[id(members[0][0])] = Group(holder, list(rows.values()), holder, holder)
    kept = (replaced.get(id(group), group) for group in groups)
    return [group for group in kept if group is not None]


def _merged(row: Row | None, other: Row) -> Row:
    """Two links of one block to one address as one row: a title, and [详情] at the end of its summary."""
    if row is None:
        return other
    mains = [a for a in (row.main, other.main) if a.text and not SECONDARY.match(nfkc(a.text))] or [row.main]
    anchors = [*row.others, row.main, *other.others, other.main]
    return Row(row.element, mains[0], [anchor for anchor in anchors if anchor is not mains[0]])


def _outermost(row: Row, owner: dict[HtmlElement, str | None], root: HtmlElement) -> HtmlElement | None:
    node = row.main.element
    for _ in range(_DEPTH):
        above = node.getparent()
        if above is None or above is root or above.tag in ("body", "html") or owner.get(above) != row.main.url:
            break
        node = above
    return node if node.getparent() is not None else None
