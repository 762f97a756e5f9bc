"""Reads 网站公开栏目 cells: separators, the site's own name, several columns in one cell."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from audit.catalog.grid import one_line, tidy
from audit.text import nfkc

# Dashes, arrows and slashes met between segments. A hyphen between two letters or digits is part of a name (COVID-19,
# 2019-2020).
_SEPARATOR = re.compile(
    r"\s*(?:—+|–+|―+|－+|─+|→+|⇒+|≫|»+|›+|＞+|>+|\\+|／+|/+|~+|>>|＼+|(?<![A-Za-z0-9])-+|-+(?![A-Za-z0-9]))\s*"
)
_KINDS = {
    "—": "—",
    "–": "—",
    "―": "—",
    "─": "—",
    "－": "-",
    "-": "-",
    ">": ">",
    "＞": ">",
    "»": ">",
    "›": ">",
    "≫": ">",
    "/": "/",
    "／": "/",
    "\\": "\\",
    "＼": "\\",
    "→": "→",
    "⇒": "→",
    "~": "~",
}
_OPEN, _CLOSE = "（(“‘「『【[《〈", "）)”’」』】]》〉"
_URL = re.compile(r"(?:https?://|www\.)[^\s，。；;、（）()<>\"'“”]+", re.IGNORECASE)
# What stands beside an address and only points to it: 详见 http://… 页面, 网址：http://…
_POINTER = re.compile(
    r"(?:[\W_]|详?见|参见|请|登[录陆]|访问|点击|打开|进入|网址|链接|地址|页面|网页|栏目|网站|官网|查看|查阅|为)*"
)
_SITE_NAME = re.compile(
    r"(人民政府|政府|委员会|管委会|办事处|[局委厅办院])?(门户网站|政府网站?|政务网|官方网站|官网|信息网|网站群|网站|门户|网)$"
)
_HOME = re.compile(r"(.{0,12}(网站?|门户))?(首页|主页)|门户网站|政府网站|官网|本单位网站|[区县市省]政府网站")
# First segments that a website's own main menu has: what follows them after 、 is a path written with 、.
ROOTS = (
    "政务公开",
    "信息公开",
    "政府信息公开",
    "互动交流",
    "政民互动",
    "办事服务",
    "政务服务",
    "解读回应",
    "政策解读",
    "新闻动态",
    "新闻中心",
    "公共服务",
    "专题专栏",
    "政务动态",
    "要闻动态",
    "数据发布",
    "公众参与",
    "走进",
    "首页",
    "信息公开目录",
    "政府信息公开目录",
    "法定主动公开内容",
)
_NUMBERED = re.compile(r"(?:^|[\n；;。\s])\s*(?:\d{1,2}[.．、)）](?!\d)|[①-⑳]|[(（]\d{1,2}[)）])\s*")


@dataclass(frozen=True)
class PathReading:
    """A column cell as read: the paths, the URLs in it, and what was doubtful ("several", "mixed", "site", "joined",
    "guess")."""

    paths: tuple[tuple[str, ...], ...]
    urls: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    site_word: str = ""


def wide_brackets(text: str) -> str:
    """Half-width brackets as full-width, so that one name has one spelling.

    >>> wide_brackets("西秀区扶贫办(区生态移民局)")
    '西秀区扶贫办（区生态移民局）'
    """
    return text.replace("(", "（").replace(")", "）")


def is_address(path: Sequence[str]) -> bool:
    """Whether a column is named by its address alone, as a path of one segment.

    >>> is_address(("http://www.x.gov.cn/zwgk/",)), is_address(("政务公开",))
    (True, False)
    """
    return len(path) == 1 and bool(re.match(r"https?://\S+$", path[0], re.IGNORECASE))


def looks_like_path(text: str) -> bool:
    """Whether a cell's text is a column path by its shape: separators between short names, or a URL."""
    if _URL.search(text):
        return True
    segments = _cut(one_line(text))
    return len(segments) >= 3 and max(len(s) for s in segments) <= 30 and not re.search(r"[。；]|之日起|《", text)


def read_column_cell(raw: str, is_site: Callable[[str], bool]) -> PathReading:
    """All paths that one cell names, each from below the site's home page.

    `is_site` says whether a first segment is the site's own name. 、 in the last segment names several columns; in a cell
    without
    any other separator that begins at a root of the site's menu, 、 is itself the separator.

    >>> read_column_cell("某某网—政务公开>机构设置-机构职能", lambda word: word == "某某网").paths
    (('政务公开', '机构设置', '机构职能'),)
    >>> read_column_cell("政务公开—领导信箱、留言选登", lambda word: False).paths
    (('政务公开', '领导信箱'), ('政务公开', '留言选登'))
    """
    urls = tuple(dict.fromkeys(_URL.findall(raw)))
    text = _URL.sub("\n", raw)
    if urls and _POINTER.fullmatch(text):
        text = ""
    paths: list[tuple[str, ...]] = []
    doubts: list[str] = []
    site_word = ""
    fragments = [part for part in _fragments(text, is_site) if re.search(r"\w", part)]
    for fragment in fragments:
        segments = _cut(fragment)
        if not segments:
            continue
        if len({_KINDS.get(sign[0], sign[0]) for sign in _signs(fragment)}) > 1:
            doubts.append("mixed")
        segments, word = _below_site(segments, is_site)
        if word and not is_site(word):
            site_word, doubts = word, [*doubts, "site"]
        if not segments:
            continue
        if len(segments) == 1 and paths and not word:  # a leaf alone on a further line stands beside the one above
            segments = [*paths[-1][:-1], *segments]
            doubts.append("guess")
        paths += _leaves(segments, doubts)
    if len(fragments) > 1:
        doubts.append("several")
    if not paths and not re.search(r"\w", text):  # the cell holds addresses and nothing else: each names a column
        paths = [(url,) for url in urls if is_address((url,))]
    return PathReading(tuple(dict.fromkeys(paths)), urls, tuple(dict.fromkeys(doubts)), site_word)


def _fragments(text: str, is_site: Callable[[str], bool]) -> list[str]:
    """A cell's paths one by one: numbered, on lines of their own, or after ；. A line that only goes on is joined."""
    lines: list[str] = []
    for line in tidy(_NUMBERED.sub("\n", text)).split("\n"):
        if lines and _goes_on(lines, line, is_site):
            lines[-1] += line
        else:
            lines.append(line)
    return [part.strip(" 。，,") for line in lines for part in re.split(r"[；;]", line)]


def _goes_on(lines: list[str], line: str, is_site: Callable[[str], bool]) -> bool:
    """Whether a line continues the path above, which a narrow cell wrapped, rather than begins a path or names a sibling.

    It does after or before a separator, inside brackets, and where a path's end and a path without a known beginning
    meet (政务公开—法定主动公开 / 内容—招生计划); of a line without separators only one or two characters are a broken word.
    """
    above = lines[-1]
    if _SEPARATOR.match(line) or re.search(rf"(?:{_SEPARATOR.pattern})$", above) or not _balanced(above):
        return True
    segments = _cut(line)
    if len(_cut(above)) < 2 or not segments:
        return False
    if len(segments) == 1:  # 部门服务—区 / 文旅局: no column is called 区
        return len(segments[0]) <= 2 or len(_cut(above)[-1]) == 1
    begins = {_cut(each)[0] for each in lines if _cut(each)}
    return not (segments[0] in begins or segments[0] in ROOTS or is_site(segments[0]) or _SITE_NAME.search(segments[0]))


def _balanced(text: str) -> bool:
    return sum(text.count(c) for c in "（(") <= sum(text.count(c) for c in "）)")


def _signs(text: str) -> list[str]:
    return [m[0].strip() for m in _SEPARATOR.finditer(_shielded(text)) if m[0].strip()]


def _shielded(text: str) -> str:
    """The text with everything inside brackets and quotes replaced by neutral signs of the same number."""
    out: list[str] = []
    stack: list[str] = []
    for char in text:
        if char in _OPEN:
            stack.append(_CLOSE[_OPEN.index(char)])
            out.append("\ue000")
        elif stack and char in (stack[-1], {"）": ")", ")": "）"}.get(stack[-1], "")):
            stack.pop()
            out.append("\ue000")
        else:
            out.append("\ue000" if stack else char)
    return "".join(out) if not stack else text


def _cut(text: str) -> list[str]:
    """A fragment's segments, in full-width brackets and without blanks inside Chinese."""
    shield = _shielded(text)
    segments: list[str] = []
    start = 0
    for match in _SEPARATOR.finditer(shield):
        segments.append(text[start : match.start()])
        start = match.end()
    segments.append(text[start:])
    clean = [_clean(segment) for segment in segments[:-1]] + [_clean(segments[-1], leaf=True)]
    return [segment for segment in clean if segment]


# A blank inside a name is only spacing (联 系 方 式); between two whole names in a leaf it may separate them.
_SPACING = re.compile(r"(?<=[^\x00-\x7f])\s+(?=[^\x00-\x7f])")
_SPACING_IN_LEAF = re.compile(
    r"(?<![\u4e00-\u9fff]{3})(?<=[^\x00-\x7f])\s+(?=[^\x00-\x7f])|(?<=[^\x00-\x7f])\s+(?=[^\x00-\x7f])(?![\u4e00-\u9fff]{3})"
)


def _clean(segment: str, leaf: bool = False) -> str:
    bare = (_SPACING_IN_LEAF if leaf else _SPACING).sub("", one_line(segment)).strip(" ：:，,。、;；")
    if len(bare) > 2 and bare[0] in '“"【[' and bare[-1] in '”"】]' and bare[1:-1].count(bare[0]) == 0:
        bare = bare[1:-1]
    return wide_brackets(re.sub(r"(栏目|专栏下|栏)$", "", bare) if bare.endswith("栏目") and len(bare) > 4 else bare)


def _below_site(segments: list[str], is_site: Callable[[str], bool]) -> tuple[list[str], str]:
    """The segments below the site's home page, and the word that named the site."""
    word = ""
    if segments and (is_site(segments[0]) or _SITE_NAME.search(segments[0]) or _HOME.fullmatch(segments[0])):
        word, segments = segments[0], segments[1:]
        if _HOME.fullmatch(nfkc(word)):
            word = ""
    while segments and _HOME.fullmatch(segments[0]):
        segments = segments[1:]
    return segments, word


def _leaves(segments: list[str], doubts: list[str]) -> list[tuple[str, ...]]:
    """The paths of one fragment: 、 in the last segment names several columns, or is the separator of a path without any
    other."""
    *above, last = segments
    parts = _listed(last)
    if len(parts) == 1:
        return [tuple(segments)]
    if not above and (parts[0] in ROOTS or _SITE_NAME.search(parts[0])):
        doubts.append("mixed")
        return [tuple(parts if parts[0] in ROOTS else parts[1:])]
    doubts.append("several")
    return [(*above, part) for part in parts]


def _listed(segment: str) -> list[str]:
    """The names listed with 、 in a segment, brackets and quotes kept whole."""
    shield = _shielded(segment)
    parts: list[str] = []
    start = 0
    # A blank between two whole names separates them as well (招标采购 中标公示); inside a name it is only spacing.
    for match in re.finditer(r"[、，,]|(?<=栏目)[和及]|(?<=[\u4e00-\u9fff]{3})\s+(?=[\u4e00-\u9fff]{3})", shield):
        parts.append(segment[start : match.start()])
        start = match.end()
    parts.append(segment[start:])
    return [clean for part in parts if (clean := _clean(part))]


def rejoin_by_document(
    paths_of_rows: Sequence[tuple[tuple[str, ...], ...]],
) -> tuple[list[tuple[tuple[str, ...], ...]], list[tuple[int, str]]]:
    """Settles by the document's other rows what one cell cannot: a missing separator, a new path begun after 、.

    - A segment that is two names run together, both printed as neighbours elsewhere (政务公开 + 信息公开目录), is cut:
    "joined".
    - A listed leaf that is a root of other rows' paths begins a path of its own, and the leaf after it goes on
    (解读回应、回应关切): "root".

    Returns the settled paths, and (row index, what was settled).
    """
    roots = {path[0] for paths in paths_of_rows for path in paths if len(path) > 1}
    pairs = {pair for paths in paths_of_rows for path in paths for pair in pairwise(path)}
    settled: list[tuple[tuple[str, ...], ...]] = []
    notes: list[tuple[int, str]] = []
    for at, paths in enumerate(paths_of_rows):
        cut = tuple(_cut_joined(path, pairs) for path in paths)
        if cut != paths:
            notes.append((at, "joined"))
        moved = _own_roots(cut, roots)
        if moved != cut:
            notes.append((at, "root"))
        settled.append(moved)
    return settled, notes


def _cut_joined(path: tuple[str, ...], pairs: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    whole = {a + b: (a, b) for a, b in pairs}
    result: list[str] = []
    for segment in path:
        result += whole.get(segment, (segment,))
    return tuple(result)


def _own_roots(paths: tuple[tuple[str, ...], ...], roots: set[str]) -> tuple[tuple[str, ...], ...]:
    """Siblings of which one is itself a root: it and what follows are a path of their own."""
    if len(paths) < 2 or len({path[:-1] for path in paths}) > 1 or len(paths[0]) < 2:
        return paths
    leaves = [path[-1] for path in paths]
    begin = next((at for at, leaf in enumerate(leaves) if at and leaf in roots and leaf != paths[0][0]), None)
    if begin is None:
        return paths
    return (*paths[:begin], tuple(leaves[begin:]))
