"""Labels with their values, as pages print them: 办公电话：…, table cells, definition lists, spans side by side.

A label is what the structure says is one: a colon after it, a cell beside or above, a dt, a short span at the head of an entry. A
vocabulary is asked only where no structure tells a header row from a row of values.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from lxml.html import HtmlElement

from audit.observations import LabelValue
from audit.text import nfkc, tidy, visible
from crawler.pages.blocks import FIELD, Line, is_hidden, plain, read_lines
from crawler.pages.document import Document
from crawler.pages.labelcells import is_field_table, read_table
from crawler.pages.labelwords import (
    BRACKETED,
    COLON,
    CONTACT,
    DIGITS,
    INLINE,
    LABEL,
    MOST,
    PERSON,
    SECTION,
    Collector,
    is_known,
    is_name,
    is_no_label,
    value_of,
)

_COLONS = re.compile(COLON)
_PLACE = re.compile(r"[路街道号村镇乡区县市楼层室:：]")
_SIDE = re.compile(r"^(?:相关|热门|热点|最新|推荐|上一篇|下一篇|分享|友情|附件|打印|关闭)")
_SPACED = re.compile(r"^\s*(?P<word>[\u4e00-\u9fff]{2,8})(?:[\u3000\xa0]+| (?=[\d（(]))\s*(?P<value>\S.*)$")
_GROUP = re.compile(r"联系|方式|地址|时间$")
_TOOLS = re.compile(r"[【\[]?\s*(?:字号|字体|分享到?|打印本页|打印|关闭窗口|关闭)\s*[:：\]】]")
"""What a page offers beside the facts of its info line."""
_BOLD = ("strong", "b", "label", "em")


def read_fields(
    document: Document, elements: Iterable[HtmlElement], skip: Callable[[HtmlElement], bool] = is_hidden
) -> tuple[LabelValue, ...]:
    """The labelled values of some elements of a page, in order; `group` counts records (persons, offices) from 0.

    `skip` leaves out elements with all below them.

    A label whose value is empty is there with ""; one whose value is an image or written by a script has `picture` set. Labels of
    forms to fill in are none. Never raises.
    """
    del document  # the elements know their document; the parameter keeps the readers alike
    collector = Collector()
    for element in elements:
        read_block(element, collector, skip, whole=True)
    return tuple(collector.fields)


def read_block(element: HtmlElement, collector: Collector, skip: Callable[[HtmlElement], bool], whole: bool = False) -> None:
    """Reads one block into the collector; `whole` says that the block itself may be a table of labels."""

    def take(node: HtmlElement) -> bool:
        return (whole or node is not element) and is_field_table(node)

    lines = [line if line.table else _visible(line) for line in read_lines(element, skip, take)]
    index = 0
    while index < len(lines) and len(collector.fields) < MOST:
        line = lines[index]
        if line.table:
            read_table(line.element, collector, skip, read_block)
            index += 1
        else:
            index += _read_line(lines, index, collector)


def _visible(line: Line) -> Line:
    text = visible(line.text)
    return line if text is line.text else Line(text, line.element)


# ---------------------------------------------------------------------------- running text
def _read_line(lines: list[Line], index: int, collector: Collector) -> int:
    """Reads the fields of one line; returns how many lines were used up (2 where the value stands in the next one)."""
    line = lines[index]
    text = line.text
    if "【" in text and _read_bracketed(line, collector):
        return 1
    # Asking for a colon first is quick; most lines have none.
    found = _labels(text) if _COLONS.search(text) else []
    if not found:
        return _read_pair(lines, index, collector)
    used = 1
    for number, match in enumerate(found):
        end = found[number + 1].start() if number + 1 < len(found) else len(text)
        label = tidy((match["apart"] or match["word"]) + (match["note"] or "")).strip("-·")
        raw = _TOOLS.split(text[match.end() : end])[0]
        if FIELD in raw:
            continue
        value, picture = value_of(raw)
        quote = plain(text[match.start() : end])
        if not value and not picture and end == len(text):
            value, picture, used = _following(lines, index, label)
            quote = f"{quote} {value}".strip()
        elif not value and not picture and end < len(text) and (not raw or _GROUP.search(label)):
            # 联系方式：办公地址：…: the first names the group of what follows; in 浏览次数： 来源：… it is empty.
            value = plain(text[match.end() :])
        collector.add(label, value, quote, line.element, picture)
    return used


def _labels(text: str) -> list[re.Match[str]]:
    """The labels of a line. After a comma one must be known, or follow another: 各市人民政府，中央在甘有关单位：… is an address."""
    found: list[re.Match[str]] = []
    for match in LABEL.finditer(text):
        if is_no_label(match, text):
            continue
        after_comma = match.start() > 0 and text[match.start() - 1] in "，,、。"
        if found or not after_comma or (is_known(match["word"] or "") and match.end() < len(text)):
            found.append(match)
    return found


def _read_bracketed(line: Line, collector: Collector) -> bool:
    """Labels in lenticular brackets without a colon; 【打印】【关闭】 and 【导语】 are none."""
    found = [match for match in BRACKETED.finditer(line.text) if is_known(match["word"])]
    for match in found:
        value, picture = value_of(match["value"])
        if value or picture:
            collector.add(match["word"], value, plain(match[0]), line.element, picture)
    return bool(found)


def _following(lines: list[Line], index: int, label: str) -> tuple[str, bool, int]:
    """The value of a label at the end of its line: the next line, unless that has a label or a heading of its own."""
    if index + 1 >= len(lines):
        return "", False, 1
    line = lines[index + 1]
    if line.table:
        # 内设机构： above a table: the table is the value, and is read for itself.
        text = plain(line.element.text_content())[:80]
        return (text, False, 1) if not CONTACT.search(nfkc(label)) else ("", False, 1)
    if (
        not _is_near(lines[index].element, line.element)
        or any(not is_no_label(match, line.text) and match.start() == 0 for match in LABEL.finditer(line.text))
        or FIELD in line.text
        or _SIDE.match(line.plain)
    ):
        return "", False, 1
    value, picture = value_of(line.text)
    if picture:
        return "", True, 2
    if CONTACT.search(nfkc(label)) and (SECTION.match(value) or len(value) > 80 or not _answers(label, value)):
        return "", False, 1
    if value.endswith(("：", ":")):
        return "", False, 1  # 各乡镇人民政府：
    if re.search("日期|年月", label) and not re.search(r"\d|[〇○零一二三四五六七八九]年", value):
        return "", False, 1  # the title below a clock that a script fills in (日期：)
    if PERSON.search(nfkc(label)) and (len(value) > 40 or SECTION.match(value)):
        return "", False, 1
    return value, False, 2 if value else 1


def _is_near(label: HtmlElement, value: HtmlElement) -> bool:
    """Whether a line stands in the box of the line before it, or in the next one: what is farther off belongs to something else."""
    box: HtmlElement | None = label
    for _ in range(3):
        if box is None or box is value or box in value.iterancestors():
            break
        box = box.getparent()
    else:
        return False
    return box is not None and box.tag not in ("body", "html")


def _read_pair(lines: list[Line], index: int, collector: Collector) -> int:
    """A label without a colon: a word at the head of an entry, or the first of two blocks in a box; sisters do the same."""
    line = lines[index]
    element = line.element
    for lead, same in ((_lead(element), _lead), (_bare_lead(element), _bare_lead)):
        if lead is None or not _is_repeated(element, lambda e, same=same: same(e) is not None):  # type: ignore[misc]
            continue
        value, picture = value_of(line.text.replace(lead, "", 1))
        if value or picture:
            if FIELD not in line.text:
                collector.add(plain(lead), value, line.plain, element, picture)
            return 1
    if _read_spaced(line, collector):
        return 1
    if not is_name(line.plain):
        return 1
    box = _box_of(line)
    if box is None or not _is_repeated(box, _is_pair) or not _are_labels(box):
        return _read_bold(lines, index, collector)
    following = lines[index + 1] if index + 1 < len(lines) else None
    inside = following is not None and not following.table and box in (following.element, *following.element.iterancestors())
    value, picture = value_of(following.text) if inside and following is not None else ("", False)
    if inside and following is not None and FIELD in following.text:
        return 2
    collector.add(line.plain, value, f"{line.plain} {value}".strip(), element, picture)
    return 2 if inside else 1


def _box_of(line: Line) -> HtmlElement | None:
    """The box of two whose first part is the line: <div><label>办公地址</label><p>…</p></div>, each part in boxes of its own or not."""
    node: HtmlElement = line.element
    if (
        len(node) == 2
        and isinstance(node[0].tag, str)
        and not (node.text or "").strip()
        and plain(node[0].text_content()) == line.plain
    ):
        return node
    for _ in range(3):
        box = node.getparent()
        if box is None or box.tag in ("body", "html"):
            return None
        if len(box) == 2:
            return box if box[0] is node else None
        if len(box) > 2 or (box.text or "").strip():
            return None
        node = box
    return None


def _read_spaced(line: Line, collector: Collector) -> bool:
    """办公电话　0399-7214455: a space in place of the colon, where the value is what the label asks for."""
    match = _SPACED.match(line.text)
    if not match or not is_known(match["word"]) or FIELD in line.text:
        return False
    value, _ = value_of(match["value"])
    if not _answers(match["word"], value) or len(value) > 60:
        return False
    collector.add(match["word"], value, line.plain, line.element)
    return True


def _answers(label: str, value: str) -> bool:
    """Whether a value is of the kind that a label of contact asks for; False for other labels."""
    label = nfkc(label)
    if re.search(r"地址|地点", label):
        return bool(_PLACE.search(value)) and not value.endswith(("：", ":"))
    if CONTACT.search(label):
        return bool(DIGITS.search(value) or re.search(r"周[一二三四五六日]|工作日|上午", value))
    return bool(PERSON.search(label) and re.fullmatch(r"[\u4e00-\u9fff]{2,4}", value))


def _read_bold(lines: list[Line], index: int, collector: Collector) -> int:
    """A label that is a line of its own in bold, its value the line below: <strong>单位负责人</strong><br>伍敬之."""
    line = lines[index]
    if not is_known(line.plain) or index + 1 >= len(lines) or lines[index + 1].table:
        return 1
    bold = any(plain(node.text_content()) == line.plain for node in line.element.iter(*_BOLD))
    below = lines[index + 1]
    # <td>办公电话<br>0399-…</td>: a cell of two lines sets its label off as bold type does.
    together = below.element is line.element
    bold = bold or (together and (line.element.tag in ("td", "th", "li") or _answers(line.plain, below.plain)))
    if (
        not bold
        or is_known(below.plain)
        or any(plain(node.text_content()) == below.plain for node in below.element.iter(*_BOLD))
    ):
        return 1
    value, picture, used = _following(lines, index, line.plain)
    if value or picture:
        collector.add(line.plain, value, f"{line.plain} {value}".strip(), line.element, picture)
    return used


def _are_labels(box: HtmlElement) -> bool:
    """Whether at least half of a box and its sisters begin with what is called like a label."""
    parent = box.getparent()
    heads = (
        [tidy(child[0].text_content()) for child in parent if child.tag == box.tag and _is_pair(child)]
        if parent is not None
        else []
    )
    return 2 * sum(is_known(head) for head in heads) >= len(heads) > 0


def _lead(element: HtmlElement) -> str | None:
    """The text of the short inline element at the head of a block that labels what follows it in the block."""
    if element.tag not in ("li", "p", "div", "dd") or (element.text or "").strip() or len(element) < 1:
        return None
    first = element[0]
    if first.tag not in INLINE or first.find(".//a") is not None or not is_name(tidy(first.text_content())):
        return None
    rest = [child for child in element[1:] if isinstance(child.tag, str)]
    if (
        any(child.tag == "a" and not (child.get("href") or "").lower().startswith(("mailto:", "tel:")) for child in rest)
        and not (first.tail or "").strip()
    ):
        return None  # [部门] title: a row of a list
    return str(first.text_content()).strip()


def _bare_lead(element: HtmlElement) -> str | None:
    """The text at the head of an entry that labels the inline element after it: <li>办公地址<span>…</span></li>."""
    text = (element.text or "").strip()
    if element.tag not in ("li", "p", "div", "dd") or not text or len(element) < 1 or element[0].tag not in INLINE:
        return None
    return text if is_known(text) else None


def _is_pair(box: HtmlElement) -> bool:
    return len(box) == 2 and isinstance(box[0].tag, str) and is_name(tidy(box[0].text_content()))


def _is_repeated(element: HtmlElement, same: Callable[[HtmlElement], bool]) -> bool:
    parent = element.getparent()
    if parent is None:
        return False
    return len([child for child in parent if child.tag == element.tag and same(child)]) >= 2
