"""Why a page shows no list: it says that nothing arose, a script draws it, it stands there empty, or its layout is not known.

`empty` is said only of a list that was recognised (its container, a total of 0, 暂无) and that no script may still fill; what only a
browser can draw is `needs_browser`, what fits no reading `unrecognised`. Never the other way round: an empty column accuses a town.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from lxml import etree
from lxml.html import HtmlElement

from crawler.pages.area import Area
from crawler.pages.blocks import Line, is_hidden, read_lines
from crawler.pages.document import Document
from crawler.pages.page import ListBlock, Pager

PROSE = 120
"""Characters of the page's own text from which it is a standing page rather than an empty list."""
_NOTE = 400
"""A page that only explains why it is empty says no more than this."""
# Scripts that draw a list (cms_patterns.md §2): these say it of themselves.
_DRAWS_LIST = (
    "queryData=",
    "queryData =",
    "loadPageData(",
    "/site/label/",
    "dataproxy.jsp",
    "/searchList/",
    "/common/search/",
    "window._CONFIG",
    "ms-repeat",
    "ms-for=",
    "v-for=",
    "ng-repeat",
    "{{#each",
    "text/x-handlebars",
    "publicInfoList",
    "/module/xxgk/search.jsp",
    "getInfoCommon",
    "data-bind=",
    "x-for=",
    "*ngFor",
    "wx:for",
    "/queryList",
    "/gkmlpt/api",
    "/__sys_block__/",
)
_ROW_TEMPLATES = ("ms-repeat", "ms-for=", "v-for=", "ng-repeat", "data-bind=", "x-for=", "*ngFor", "wx:for")
"""Those of them that stand in the row itself: the list is not far."""
_EMPTY_APP = re.compile(
    r"<div[^>]{0,80}\bid=[\"'](?:app|root|__nuxt|vue-app)[\"'][^>]{0,80}>\s*(?:<!--.{0,200}?-->\s*)?</div>",
    re.IGNORECASE | re.DOTALL,
)
_FETCHES = re.compile(
    r"\$\.(?:ajax|get|post|getJSON)\s*\(|jQuery\.(?:ajax|get|post)|\bfetch\s*\(|\baxios\b|XMLHttpRequest|"
    r"\.load\s*\(\s*[\"'](?![^\"']*(?:foot|head|top|bottom|nav|wei|tou))",
    re.IGNORECASE,
)
_WRITES_ROWS = re.compile(r"<(?:li|dd|tr|dl)\b|['\"]<a\b|\.append\(|\.html\(\s*[a-z_]\w*\s*[,)]|innerHTML", re.IGNORECASE)
_COUNTS = re.compile(r"count|click|hits|visit|stat|pv\b|浏览|访问|weather|search|suggest", re.IGNORECASE)
# dedeajax2.js is DedeCMS's library, in the head of every page of it.
_DRAWING_FILE = re.compile(
    r"unitbuild|jpage|vue|react|angular|chunk|bundle|axios|(?<!dede)ajax|getlist|loadlist|datalist|"
    r"list[-_.]?\w*\.js|data\w*\.js|avalon|handlebars|app\.\w*\.?js",
    re.IGNORECASE,
)

_NONE_HERE = re.compile(
    r"^\W*(?:(?:对不起|抱歉|很抱歉|目前|当前|您好)[,，]?)*(?:该|本|此)?(?:栏目|页面|类别|分类|列表)?(?:下|中|里)?(?:还|尚|当前|目前|暂时)?"
    r"(?:暂无|没有|暂时没有|尚无|无|未查询到|没有找到|未找到|查无|暂缺|暂未发布|未发布|暂未公开)(?:任何|相关|符合条件的?|更多|可公开的?|需要公开的?)?的?"
    r"(?:数据|内容|信息|记录|文章|资料|公开信息|公开内容|栏目信息|相关信息|相关内容|相关数据|发布信息|结果|文件|公告|新闻)[!！。.~～…]*\W*$"
)
_UNDER_WAY = re.compile(
    r"^\W*(?:该|本|此)?(?:栏目|页面|网页|板块)?(?:的)?(?:信息|内容|数据|资料)?(?:正在|尚在)?(?:更新|建设|整理|完善|维护|补充|筹备|编辑|录入|上传)(?:之)?中"
    r"[,，。.!！…\s]*(?:敬请|请)?(?:期待|关注|谅解|稍候|稍后)?[.。…!！]*\W*$"
)
_LOADING = re.compile(
    r"^\W*(?:数据|内容|列表|信息)?(?:正在|拼命|努力)*(?:加载|载入|读取|loading)(?:中|数据)?.{0,12}$|请(?:启用|打开|开启).{0,8}(?:脚本|javascript)",
    re.IGNORECASE,
)
_PUTS = re.compile(
    r"innerHTML|\.html\(|append|render|insertAdjacent|\bel(?:em)?\s*:|template|\.load\(|laypage|\.text\(|new Vue|createApp|\.get\(|\.post\("
)
_QUOTED = re.compile(r"""['"#`]([\w-]{1,80})(?=['"`\s])""")
_HAS_ROWS = re.compile(r"<(?:li|dd|tr|dl|a)\b", re.IGNORECASE)
_LIBRARY = re.compile(
    r"jquery|bootstrap|swiper|layer|slide|share|common|base|main|min\.js|tongji|hm\.js|cnzz|analytics|foot|head|top|nav|menu|search|weixin|wx|pdf|print|font|video|player",
    re.IGNORECASE,
)
_EXPLAINS = re.compile(
    r"(?:经|据)(?:核实|核查|查|梳理|统计|自查|查实|清查|排查|了解)|特此(?:说明|公告|告知)|(?:情况)?说明[:：]"
    r"|(?:本|我|该|此)(?:年度|年|季度|月|单位|部门|机关|级|局|办|委|县|区|市|镇|乡|街道|栏目|辖区|院|所|中心|站)|截[至止]|目前|(?:19|20)\d\d\s*年"
)
_NOTHING = re.compile(
    r"(?:未|没有|无|不)(?:有|再|曾)?(?:发生|产生|制定|制发|出台|开展|涉及|收到|作出|做出|实施|组织|发布|形成|受理|办理|承担|存在|安排|设立|设置|进行|举行|公布|新增|列入|下达|征收|处罚|执行|发现|接到|具有|具备|享有|行使)"
    r"|(?:暂|均|尚|并)?(?:无|没有)(?:此类|该类|此项|该项|相关|这类|有关|本类|可公开|应公开|需公开|可以公开|需要公开|公开|任何|新的?|符合)|暂无|不属于|不涉及"
    r"|(?:暂|均|尚|并)?(?:无|没有)[^。；;，,无]{2,24}(?:事项|情况|项目|案件|职责|职权|权限|业务|行为|任务|活动|记录|产生|发生|发布|公开|公示)(?=[。；;，,]|$)"
)
_FILLED_LATER = ("data-url", "data-api", "data-src", "data-load", "url", "v-html", "ng-bind", "ms-html")
_NO_LIST = re.compile(r"page|(?<![a-z])(?:menu|nav|navbar|sidemenu|leftmenu|leftnav|subnav|submenu)(?![a-z])", re.IGNORECASE)
"""Empty boxes for the pager and for the menu, which a script fills beside the list."""
_LIST_WORDS = re.compile(r"list|news|lb\b|liebiao|gknr|zdgk|con_?list|wzlb|xxlb|item|data|content|article", re.IGNORECASE)


@dataclass(frozen=True)
class Seen:
    """What the page's groups of rows say to the question: their elements, the headings of boxes, whether boxes of other columns
    are among them, and whether some group is list-like and fits no reading."""

    rows: set[HtmlElement]
    headings: set[str]
    boxes: bool
    unread: bool


class Emptiness:
    """Reads why a page has no posts."""

    def __init__(self, document: Document, area: Area, mark: HtmlElement | None) -> None:
        self.document, self.area, self.mark = document, area, mark

    def read(self, pager: Pager, seen: Seen) -> ListBlock:
        """The list of a page without posts: its state, and the sentence that explains it where there is one."""
        lines = [line for line in read_lines(self.document.body, self.area.skip) if not self.area.is_imprint(line.text)]
        own = _own_lines(lines, seen)
        prose = sum(len(line.plain) for line in own)
        note = _explanation(own) if prose <= _NOTE else ""
        if note:
            return ListBlock("explained_empty", pager=pager, note=note)
        holders = self.empty_holders()
        if any(len(line.plain) <= 40 and _LOADING.search(line.plain) for line in own) or self._drawn(
            prose, seen.boxes, holders, pager.total == 0
        ):
            return ListBlock("needs_browser", pager=pager)
        # On a page of boxes 暂无数据 is said of one of them.
        said = not seen.boxes and prose <= _NOTE and any(_says_none(line.plain) for line in own if len(line.plain) <= 40)
        listlike = [holder for holder in holders if self._is_listlike(holder)] if prose < PROSE and not seen.boxes else []
        if pager.total == 0 or said or listlike:
            # What an external script may still fill is not known to be empty.
            static = not self._has_drawing_file() and (not listlike or any(self._is_static(holder) for holder in listlike))
            return ListBlock("empty" if static else "needs_browser", pager=pager)
        if (pager.total or 0) > 0 or (pager.pages or 0) > 1 or (prose < PROSE and seen.unread):
            return ListBlock("unrecognised", pager=pager)
        return ListBlock()

    def filled(self) -> list[HtmlElement]:
        """The empty containers of the content that a script fetches something into."""
        holders = [holder for holder in self.empty_holders() if holder.get("id")]
        scripts = [script.text or "" for script in self.document.root.iter("script")] if holders else []
        fetching = [script for script in scripts if _FETCHES.search(script) and not _COUNTS.search(script)]
        return [holder for holder in holders if any(_names(script, [holder]) for script in fetching)]

    def _drawn(self, prose: int, boxes: bool, holders: list[HtmlElement], counted: bool) -> bool:
        """Whether a script draws the list: it says so, or it fetches and writes rows, or the body is another page's.

        `counted`: the server itself counts no row.
        """
        source = self.document.source
        if any(sign in source for sign in ("app", "root", "__nuxt")) and _EMPTY_APP.search(source):
            return True
        marked = any(sign in source for sign in _DRAWS_LIST) or self._has_template()
        if marked and (prose < PROSE or self.mark is not None or bool(holders)):
            return True
        if prose < _NOTE and (any(sign in source for sign in _ROW_TEMPLATES) or self._has_component()):
            return True
        if prose >= PROSE and not holders:
            return False
        if any(_fills(script.text or "", holders) for script in self.document.root.iter("script")) or self._written_here(
            counted
        ):
            return True
        if not boxes and prose < 40:
            return any(
                self.document.region(frame) == "content"
                and self.document.resolve(frame.get("src") or "")
                and not _is_small(frame)
                for frame in self.document.body.iter("iframe", "frame")
            )
        return False

    def empty_holders(self) -> list[HtmlElement]:
        """Containers of a list that hold nothing: <ul></ul>, a table with a header row only."""
        found = []
        for element in self.document.body.iter("ul", "ol", "dl", "tbody", "table", "div"):
            if element.tag == "div" and (len(element) or not self._may_hold(element)):
                continue
            if (
                self.area.words(element)
                or element.find(".//img") is not None
                or element.find(".//input") is not None
                or element.find(".//iframe") is not None
            ):
                continue
            if (
                self.document.region(element) != "content"
                or is_hidden(element)
                or _NO_LIST.search(f"{element.get('class') or ''} {element.get('id') or ''}")
            ):
                continue
            if element.find(".//ul") is None and (
                self.document.crumb_element is None or self.document.before(self.document.crumb_element, element)
            ):
                found.append(element)
        return found

    def _is_listlike(self, holder: HtmlElement) -> bool:
        """Whether an empty container is named like a list, or is the one above the pager."""
        above = holder.getparent()
        nodes = [holder] if above is None else [holder, above]
        named = any(_LIST_WORDS.search(f"{node.get('class') or ''} {node.get('id') or ''}") for node in nodes)
        return named or (self.mark is not None and self.document.before(holder, self.mark))

    def _is_static(self, holder: HtmlElement) -> bool:
        """Whether nothing on the page names an empty container for a script to fill."""
        above = holder.getparent()
        nodes = [holder] if above is None else [holder, above]
        if any(node.get(name) is not None for name in _FILLED_LATER for node in nodes):
            return False
        ids = [node.get("id") for node in nodes if node.get("id")]
        return not any(identity in (script.text or "") for identity in ids for script in self.document.root.iter("script"))

    def _has_drawing_file(self) -> bool:
        # Hanweb's jpage draws what the page's own island holds: without one it draws nothing.
        island = "datastore" in self.document.source or "dataproxy" in self.document.source
        return any(
            (island or "jpage" not in (script.get("src") or ""))
            and _DRAWING_FILE.search((script.get("src") or "").rsplit("/", 1)[-1])
            for script in self.document.root.iter("script")
        )

    def _may_hold(self, element: HtmlElement) -> bool:
        """Whether an empty div may be a list's: it is named like one, or a script of the page names it."""
        identity = element.get("id") or ""
        if _LIST_WORDS.search(f"{element.get('class') or ''} {identity}"):
            return True
        return len(identity) >= 2 and _names(self.document.scripts, [element])

    def _has_component(self) -> bool:
        """Whether a component that only a script draws (<news-list cid="8">) stands in the content with nothing in it."""
        tags = self.document.outline.tags
        parts = [node for node, tag in zip(self.document.outline.nodes, tags, strict=True) if "-" in tag]
        return any(not self.area.words(part) and not self.area.is_outside(part) for part in parts)

    def _has_template(self) -> bool:
        """Whether a script that is no script holds the template of rows: {{~it.list:v}}<li>…, <% for … %><tr>…"""
        if "{{" not in self.document.source and "<%" not in self.document.source and "${" not in self.document.source:
            return False
        templates = (
            s for s in self.document.root.iter("script", "template", "textarea") if s.tag != "script" or _is_template(s)
        )
        return any(
            _HAS_ROWS.search(text := etree.tostring(s, encoding="unicode", with_tail=False))
            and re.search(r"\{\{|<%|\$\{", text)
            for s in templates
        )

    def _written_here(self, counted: bool) -> bool:
        """Whether an external script stands alone where the list should: it writes what a browser shows there.

        The file beside the pager's call draws the pager, where that counts nothing.
        """
        beside = set(self.mark.iterancestors()) if counted and self.mark is not None else set()
        for script in self.document.outline.each(self.document.body, "script"):
            name = (script.get("src") or "").rsplit("/", 1)[-1]
            holder = script.getparent()
            if not name or _COUNTS.search(name) or _LIBRARY.search(name) or holder is None or holder.tag in ("body", "head"):
                continue
            if holder in beside:
                continue
            if self.area.words(holder) == 0 and not self.area.is_outside(holder) and holder.find(".//img") is None:
                return True
        return False


def _is_template(script: HtmlElement) -> bool:
    kind = (script.get("type") or "").lower()
    return (
        bool(kind)
        and "javascript" not in kind
        and kind not in ("module", "text/xml", "application/json", "application/ld+json")
    )


def _own_lines(lines: list[Line], seen: Seen) -> list[Line]:
    """The lines that are neither headings, nor rows of boxes."""
    kept = []
    for line in lines:
        inside = line.element in seen.rows or any(above in seen.rows for above in line.element.iterancestors())
        if line.plain and line.plain not in seen.headings and not inside:
            kept.append(line)
    return kept


def _says_none(text: str) -> bool:
    return bool(_NONE_HERE.match(text) or _UNDER_WAY.match(text))


def _explanation(lines: list[Line]) -> str:
    for line in lines:
        text = line.plain
        if 8 <= len(text) <= 220 and _NOTHING.search(text) and _EXPLAINS.search(text) and not _says_none(text):
            return text
    return ""


def _names(script: str, holders: list[HtmlElement]) -> bool:
    """Whether a script names one of the containers."""
    return any(identity in _quoted(script) for identity in (holder.get("id") for holder in holders) if identity)


@lru_cache(maxsize=64)
def _quoted(script: str) -> frozenset[str]:
    """The words that a script has in quotes, with a # before them or not: '#list', "list", '#list li'."""
    return frozenset(_QUOTED.findall(script))


def _fills(script: str, holders: list[HtmlElement]) -> bool:
    """Whether an inline script writes into an empty container, or fetches something and writes it as rows; counters do not."""
    if holders and _PUTS.search(script) and _names(script, holders) and not _COUNTS.search(script):
        return True
    if not _FETCHES.search(script):
        return False
    if re.search(r"<(?:li|dd|tr|dl)\b", script):
        return True
    if _names(script, holders):
        return True
    return bool(holders) and bool(_WRITES_ROWS.search(script)) and not _COUNTS.search(script)


def _is_small(frame: HtmlElement) -> bool:
    sizes = [int(found[0]) for name in ("width", "height") if (found := re.findall(r"^\d+", frame.get(name) or ""))]
    return any(size < 60 for size in sizes) or is_hidden(frame)
