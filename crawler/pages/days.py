"""When a page's document was made (成文) and published (发布): from its labelled values, its info line, a script, a meta, in this order.

The site's clock, its footer, dates of events, of passing and of printing are none of these.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable
from itertools import islice

from lxml.html import HtmlElement

from audit.dates import Found, find_dates, label_role, read_date, read_labelled, read_split
from audit.observations import LabelValue
from audit.text import name_key, squeeze
from crawler.pages.blocks import Line, read_lines
from crawler.pages.document import Document

_GENERATED = ("htmlgeneratetime", "maketime", "generatetime", "createdate", "others")
_MOST_LINES = 80
_NEAR = 4
"""How many lines below the title its info line stands at most."""
_TOLD = re.compile("发布|公开|公布|成文|生成|发文|印发")
_CLOCK = re.compile("星期|礼拜|农历|今天|今日|现在|天气|打印时间|℃")
# A day under a title that says when a rule was passed, or that begins a sentence.
_EVENT = re.compile(
    "通过|施行|修订|修正|会议|届|印发|批准|颁布|举行|召开|截至|截止|起至|开始|成立|出生|日起|日前|日至|期限|有效期|废止|实施"
)
_WITH_DATE = re.compile(r"来源|作者|浏览|点击|阅读|发布|字号|字体|打印|访问|编辑|审核|人气|次数|供稿|记者|\d{1,2}[:：时]\d{2}")
_BESIDE = 30
"""Characters that may stand with an unlabelled day: who published it, how often it was read."""
_VARIABLE = re.compile(
    r"""(?:(?<![\w"'])\w*(?:pub|fabu|fbsj|fbrq|release|issue)\w*\s*[=:]|"datePublished"\s*:)\s*['"]([^'"]{8,30})['"]""",
    re.IGNORECASE,
)
"""var pubdata='2020年12月30日', and what a page says of itself to search engines ("datePublished"); not the days of rows in data."""
_QUOTED = re.compile(r"['\"]([^'\"]{8,40})['\"]")
_LABELLED = re.compile(r"([\u4e00-\u9fff]{2,8}(?:日期|时间))\s*[:：]?\s*$")


class Days:
    """The two days of one document; `lines` are asked for only where fields do not tell."""

    def __init__(
        self, document: Document, boxes: Iterable[HtmlElement], skip: Callable[[HtmlElement], bool], today: dt.date
    ) -> None:
        self.document, self.boxes, self.skip, self.today = document, tuple(boxes), skip, today

    def read(
        self, fields: Iterable[LabelValue], info: str | None, title: str, is_article: bool
    ) -> tuple[dt.date | None, dt.date | None]:
        """(published, formed). `info` is the info line that was found by its words, `title` the heading of the document."""
        said = self._labelled(fields, info)
        published = told = said.get("published") or self._from_tag() or self._from_lines(said) or self._from_script()
        told = told or self._of_article()
        meta = self._from_meta() if published is None else None
        near, sure = self._near(title, said.get("formed")) if published is None else (None, False)
        if published is None:
            published = (near if sure else None) or told or meta or said.get("weak") or near
        if (
            published is None
            and is_article
            and info
            and "打印" not in info[:4]
            and (date := read_date(info, self.today))
            and date != said.get("formed")
        ):
            published = date
        return (published if is_article or said or told or near else None), said.get("formed")

    def _labelled(self, fields: Iterable[LabelValue], info: str | None) -> dict[str, dt.date]:
        said: dict[str, dt.date] = {}
        for field in fields:
            role = label_role(field.label)
            date = read_date(field.value, self.today) if role in ("published", "formed") else None
            strong = role == "formed" or len(re.sub(r"\s", "", field.label)) > 2  # 发布日期, not 日期
            if role and date:
                said.setdefault(role if strong else "weak", date)
        for role, date in read_labelled(info, self.today) if info else ():
            said.setdefault(role if role != "published" or (info and _TOLD.search(info)) else "weak", date)
        return said

    def _from_tag(self) -> dt.date | None:
        """<publishtime> of UCAP; a <time> whose machine-readable part says the year that the shown part leaves out."""
        tag = self.document.body.find(".//publishtime")
        return read_date(self.document.text(tag), self.today) if tag is not None else None

    def _from_lines(self, said: dict[str, dt.date]) -> dt.date | None:
        """A labelled day in the lines of the document that no field took: the label is cut over spans, 发布于 has no colon."""
        for box in self.boxes:
            for line in islice(read_lines(box, self.skip), _MOST_LINES):
                text = line.plain
                if len(text) > 200 or ("发" not in text and "公" not in text and "上" not in text):
                    continue
                for role, date in read_labelled(text, self.today):
                    if role == "published" and not _CLOCK.search(text):
                        return date
                    if role == "formed":
                        said.setdefault(role, date)
        return None

    # ------------------------------------------------------------------ without a label
    def _near(self, title: str, formed: dt.date | None) -> tuple[dt.date | None, bool]:
        """A day beside or under the title without a label, and whether its line is surely the info line."""
        key, at = name_key(title), None
        lines: list[Line] = []
        for box in self.boxes:
            for line in read_lines(box, self.skip):
                if at is None and key and key in name_key(line.plain):
                    at = len(lines)
                lines.append(line)
                if len(lines) >= _MOST_LINES or (at is not None and len(lines) > at + _NEAR):
                    break
        if at is None:
            return None, False
        for place in (*range(at, min(at + _NEAR + 1, len(lines))), *range(at - 1, max(at - 3, -1), -1)):
            text = lines[place].plain
            if place != at and (_has_link(lines[place]) or (place - 1 > at and _has_link(lines[place - 1]))):
                continue  # a row of a list: a link and its day
            if place == at:
                text = text.replace(title, " ", 1) if title in text else ""
            found = self._alone(text) if 0 < len(text) <= 100 else None
            if found is not None and found != formed:
                bracketed = re.match(r"\s*[（(]", text) is not None
                if bracketed and not _WITH_DATE.search(text):
                    continue  # （2017年9月28日） under a rule's title says when it was made
                return found, bool(_WITH_DATE.search(text)) or place == at
            timed = self._timed(lines[place].element)
            if timed is not None:
                return timed, True
            if place != at and (leaf := self._leaf(lines, place)):
                return leaf, False
        return None, False

    def _alone(self, text: str) -> dt.date | None:
        """The day of a line that says hardly anything else."""
        clean = squeeze(text)
        found = find_dates(clean, self.today)
        if len(found) != 1 or found[0].form == "relative" or _CLOCK.search(clean) or _EVENT.search(clean):
            return None
        label = _LABELLED.search(clean[: found[0].start])
        if label and label_role(label[1]) != "published":
            return None  # 打印日期, 截止时间
        return found[0].date if len(_rest(clean, found[0])) <= _BESIDE else None

    def _leaf(self, lines: list[Line], place: int) -> dt.date | None:
        """The day of a calendar leaf: 18 above 2024-07, in one line's tags or in two short lines."""
        text = lines[place].plain
        if len(text) > 12:
            return None
        pieces = [piece for piece in self.document.outline.raw(lines[place].element) or () if piece.strip()]
        below = [lines[place + 1].plain] if place + 1 < len(lines) and len(lines[place + 1].plain) <= 10 else []
        return read_split(pieces, self.today) or read_split([text, *below], self.today)

    def _timed(self, element: HtmlElement) -> dt.date | None:
        for tag in element.iter("time"):
            date = read_date((tag.get("datetime") or "").replace("T", " "), self.today)
            if date is not None:
                return date
        return None

    # ------------------------------------------------------------------ scripts and metas
    def _from_script(self) -> dt.date | None:
        """A day that a script writes beside a label, or keeps in a variable whose name says what it is (var pubdata='2020年12月30日')."""
        scripts = self.document.scripts
        if "20" not in scripts or not self.boxes:
            return None
        for box in self.boxes:
            for script in box.iter("script"):
                if label_role(_words_before(script)) == "published":
                    for text in _QUOTED.findall(script.text or ""):
                        if date := read_date(text, self.today):
                            return date
        return next((date for kept in _VARIABLE.finditer(scripts) if (date := read_date(kept[1], self.today))), None)

    def _of_article(self) -> dt.date | None:
        """The meta that only articles have, whatever their address (Open Graph)."""
        return read_date(self.document.meta("article:published_time").replace("T", " "), self.today) if self.boxes else None

    def _from_meta(self) -> dt.date | None:
        """PubDate, unless it is the time at which the server wrote the page (equal to HtmlGenerateTime, Maketime, 页面生成时间)."""
        meta = self.document.meta("PubDate") or self.document.meta("publishdate") or self.document.meta("firstpublishedtime")
        date = read_date(meta, self.today) if meta else None
        if date is None:
            return None
        digits = re.sub(r"\D", "", meta)
        for name in _GENERATED:
            generated = re.sub(r"\D", "", self.document.meta(name))
            # To the minute: a post that was written out on the day of its publication keeps its date.
            if len(digits) >= 12 and generated[:12] == digits[:12] and self.document.meta("ArticleTitle"):
                return None
        return date


def _has_link(line: Line) -> bool:
    """Whether a line is a link to something with a name; 【打印】 beside a day is none."""
    if line.element.tag in ("p", "li", "div", "td") and line.element.get("onclick"):
        return True
    around = next((above for above in (line.element, *line.element.iterancestors()) if above.tag == "a"), None)
    anchors = line.element.iter("a") if around is None else [around]
    return any(len((anchor.text_content() or "").strip()) >= 6 and anchor.get("href") for anchor in anchors)


def _rest(text: str, found: Found) -> str:
    """What stands with a day in its line, numbers of readers and marks left out."""
    return re.sub(r"[^\u4e00-\u9fffA-Za-z]", "", text[: found.start] + text[found.end :])


def _words_before(script: HtmlElement) -> str:
    """The text right before a script: 发布时间：<script>."""
    previous = script.getprevious()
    parent = script.getparent()
    text = (previous.tail if previous is not None else parent.text if parent is not None else "") or ""
    if not text.strip() and previous is not None and isinstance(previous.tag, str):
        text = previous.text_content()
    return text.strip()[-12:].rstrip("：: \u3000")
