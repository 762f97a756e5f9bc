"""Finds the heading rows of a catalog's table by their words, and says which column holds what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from audit.catalog.grid import Row, one_line
from audit.text import nfkc

Field = Literal[
    "no", "category", "level", "content", "column", "url", "responsible", "deadline", "retention", "channels", "legal_basis",
    "audience", "mode", "tier", "remark", "group", "extra"
]  # fmt: skip


def _table(text: str) -> dict[Field, tuple[str, ...]]:
    """A field and its words a line, a field's further lines indented."""
    rows: dict[Any, tuple[str, ...]] = {}
    field: str = ""
    for line in text.strip().split("\n"):
        name, colon, words = line.partition(":")
        field = name if colon else field
        rows[field] = (*rows.get(field, ()), *(words if colon else line).split())
    return rows


# What published catalogs call their columns: a field and its words (NFKC, without blanks and brackets), matched whole.
# Sources: seeds 000-004, the national template of 国办发〔2019〕54号, catalogs C01-C22 (domain.md).
VARIANTS = _table("""
no: 序号 编号 项目编号 事项编号 序 No NO №
category: 类别 主题分类 主题 公开类别 事项类别 信息类别 类别名称 分类 过程 公开环节 领域 试点领域 公开领域 业务领域 环节
content: 公开内容 公开内容要素 要素 公开要素 内容要素 公开内容及要素 公开内容和要素 主要内容 具体内容 内容 公开的内容
    公开信息内容 信息内容 公开具体内容 公开内容描述 内容标准 公开标准 公开内容说明
    考核要点 考核内容 评估要点 测评要点 评估内容 测评内容 评价要点 指标内容 指标说明 评分要点 检查内容 检查要点 工作要求 具体要求
column: 网站公开栏目 公开栏目 栏目路径 网站栏目 所属栏目 发布栏目 对应栏目 网站栏目路径 公开路径 栏目名称 网站公开路径
    政府网站栏目 门户网站栏目 网站公开位置 公开位置 发布位置 网站公开栏目路径 栏目 信息公开栏目 网站发布栏目
    政府网站公开栏目 公开栏目路径 公开栏目名称 对应网站栏目 网站公开栏目名称 网站目录 栏目位置
url: 链接地址 网址 网站链接 栏目URL URL 栏目网址 公开网址 链接 栏目链接 公开链接 网页地址 栏目地址 网站地址 政府网站
    網站
responsible: 责任单位 公开主体 信息保障单位 信息更新保障单位 保障部门 保障单位 责任部门 责任科室 公开责任单位
    公开责任主体 责任主体 承办单位 牵头单位 公开单位 公开部门 责任股室 承办科室 提供单位 责任处室 信息发布单位
    公开机构 公开责任部门 主管部门 责任人 内容保障单位 内容保障部门 信息来源 责任单位科室
deadline: 公开时限 信息更新时间 更新时限 更新时间 公开时间 时限 公开时限要求 更新频率 更新周期 公开频率 时限要求
    公开更新时限 发布时限 更新要求 公开期限 信息更新时限 信息公开时限 公开及更新时限 更新频次
retention: 公开时长 公开期 保留期限 公开时效 保管期限 保存期限 保留时限 保存时限
channels: 公开渠道 公开渠道和载体 公开载体 公开渠道及载体 公开形式 公开途径 公开渠道载体 公开载体和渠道 渠道 载体
    公开渠道与载体 公开平台 公开场所 公开载体及渠道 发布渠道
legal_basis: 公开依据 依据 法律依据 政策依据 公开的依据 设定依据 公开依据文件 法律法规依据
audience: 公开对象 公开范围 受众 对象 公开受众
mode: 公开方式 公开属性 公开类型 方式
tier: 公开层级 层级 公开级别 公开层次
remark: 备注 说明 其他说明
group: 公开事项 事项 事项名称 公开事项名称 公开事项目录 目录 公开目录 指标 公开项目 项目 事项内容 主动公开事项
    公开信息 信息名称 公开条目 公开名称 事项类型
""")
# Headings of ticks: the option itself is the heading, in the row under 公开对象, 公开方式 or 公开层级.
OPTIONS = _table("""
audience: 全社会 特定对象 特定群众 特定群体 特定人群 社会公众 社会 特定 内部 全体公众 特定公众
mode: 主动公开 依申请公开 主动 依申请 不予公开 申请公开
tier: 市级 区级 街镇级 县级 乡级 乡镇级 镇级 街道级 省级 国家级 村级 区县级 县区级 镇街级 乡镇 街道 村社区级 县市区级
    乡镇街道级 市本级
""")
_CN_DIGITS = "一二三四五六七八九"
_DEPTH = re.compile(rf"^第?([{_CN_DIGITS}1-9])级(公开)?(事项|目录|指标|分类|类目|栏目|标题|内容|类别|项目|名称|主题)?(名称)?$")
_COLUMN_WORDS = ("栏目", "网站", "栏", "路径")
_DROP = re.compile(r"[\s()\[\]【】:：、,，/\-—－.。*]")
_ASKED = re.compile("(考核|评估|测评|评价|评分|检查|指标)(要点|内容|说明)")
_UNITS = re.compile(r"\((要素|主体|公开|单位|名称|选填|必填|勾选|打√|划√)\)")

# What an unknown heading inside a recognised heading row most likely is, by its strongest word; always reported.
_GUESSES: tuple[tuple[Field, re.Pattern[str]], ...] = (
    ("column", re.compile("栏目|公开路径|公开位置")),
    ("url", re.compile("网址|链接|URL", re.IGNORECASE)),
    (
        "deadline",
        re.compile("(?<!保管)(?<!保存)(?<!保留)(?<!有效)(?<!办理)(?<!办结)(?:时限|期限)|频率|频次|周期|更新时间|公开时间"),
    ),
    ("legal_basis", re.compile("依据")),
    ("channels", re.compile("渠道|载体|途径")),
    (
        "responsible",
        re.compile("(责任|保障|承办|主管|牵头|负责|发布|提供|实施).{0,4}(单位|部门|科室|股室|处室|主体|机构|人)|公开主体"),
    ),
    ("content", re.compile("要素|公开.{0,3}内容|内容.{0,3}(标准|要求)")),
    ("audience", re.compile("对象|受众")),
    ("mode", re.compile("公开(方式|属性|类型)")),
)

_BY_WORD: dict[str, Field] = {word.upper(): field for field, words in VARIANTS.items() for word in words}
_BY_OPTION: dict[str, Field] = {word: field for field, words in OPTIONS.items() for word in words}


@dataclass(frozen=True)
class Column:
    """What one column of the table holds: `depth` for levels and column levels (1 = outermost), `option` for ticks.
    `guessed`: the heading is in no table, its words alone say so; a person is told."""

    field: Field
    label: str
    depth: int | None = None
    option: str | None = None
    guessed: bool = False


@dataclass(frozen=True)
class Head:
    """The heading of a table: its columns from left to right, and the rows from `start` up to before `end` that say so."""

    columns: tuple[Column, ...]
    start: int
    end: int

    def having(self, field: Field) -> tuple[int, ...]:
        """Where the columns of `field` stand."""
        return tuple(at for at, column in enumerate(self.columns) if column.field == field)


def heading_key(text: str) -> str:
    """A heading as it is looked up: NFKC, no blanks, brackets or marks, and without the words in brackets that only explain.

    >>> heading_key("公开内容 （要素）"), heading_key("公开渠道和载体（在所选项前打√）")
    ('公开内容', '公开渠道和载体')
    """
    normal = re.sub(r"\s+", "", nfkc(one_line(text)))
    bare = re.sub(r"\([^()]*\)", "", normal) or normal
    return _DROP.sub("", bare)


def unit_in_heading(text: str) -> str:
    """The unit that a heading gives to the numbers below it, "" where it gives none.

    >>> unit_in_heading("公开时限（工作日）"), unit_in_heading("更新周期(单位：天)"), unit_in_heading("公开时限")
    ('工作日', '天', '')
    """
    match = re.search(r"\((?:单位:?)?个?(工作日|自然日|日|天|周|个?月|年)\)", re.sub(r"\s+", "", nfkc(text)))
    return match[1] if match else ""


def recognise(text: str) -> Column | None:
    """What a heading of its own says, or None; 一级目录 may mean an item's level or a website column (the parent decides)."""
    key = heading_key(text)
    if not key or len(key) > 16:
        return None
    label = one_line(text)
    depth = _DEPTH.match(key)
    if depth:
        field: Field = "column" if (depth[3] or "") in _COLUMN_WORDS else "level"
        return Column(field, label, depth=_digit(depth[1]))
    if key.upper() in _BY_WORD:
        return Column(_BY_WORD[key.upper()], label)
    if key in _BY_OPTION:
        return Column(_BY_OPTION[key], label, option=key)
    if key in ("主项", "大项", "事项大类", "大类"):
        return Column("level", label, depth=1)
    if key in ("子项", "小项", "事项小类", "小类", "细项"):
        return Column("level", label, depth=2)
    return None


def _digit(text: str) -> int:
    return _CN_DIGITS.index(text) + 1 if text in _CN_DIGITS else int(text)


def find_head(rows: Sequence[Row], start: int = 0) -> Head | None:
    """The next heading at or after row `start`, or None where no row speaks of a catalog's columns.

    A heading row names at least three different fields, one of them the item, its content or its column.
    """
    for at in range(start, len(rows)):
        if is_heading(rows[at]):
            end = at + 1
            while end < min(at + 3, len(rows)) and _is_subheading(rows[end]):
                end += 1
            return Head(_columns(rows[at:end]), at, end)
    return None


def is_heading(row: Row) -> bool:
    """Whether a row names a catalog's columns."""
    found = [column for cell in row if cell.merge != "left" and (column := recognise(cell.text))]
    fields = {column.field for column in found}
    texts = {one_line(cell.text) for cell in row if cell.text}
    labels = {column.label for column in found} | {text for text in texts if _guess(text)}
    return (
        len(fields) >= 3
        and bool(fields & {"content", "level", "column", "group", "responsible"})
        and len(labels) >= 0.5 * len(texts)
    )


def _is_subheading(row: Row) -> bool:
    """A second or third heading row: only headings and blanks, no number, not one long text."""
    own = [cell.text for cell in row if cell.text and cell.merge == ""]
    known = [recognise(text) for text in own]
    return (
        bool(own)
        and any(column and (column.option or column.depth or column.field != "extra") for column in known)
        and sum(column is not None for column in known) >= 0.6 * len(own)
        and not any(re.fullmatch(r"\d+", text) for text in own)
    )


def _columns(rows: Sequence[Row]) -> tuple[Column, ...]:
    """One or more heading rows as columns: the lowest word counts, the word above it settles what it is about."""
    width = max(len(row) for row in rows)
    grid = [_spread(row, rows[-1], width) for row in rows]
    columns: list[Column] = []
    for at in range(width):
        words = list(dict.fromkeys(text for line in grid if (text := line[at])))
        columns.append(_column(words))
    return _settle(columns)


def _spread(row: Row, lowest: Row, width: int) -> list[str]:
    """A heading row over the table's full width.

    A dump that gives a merged heading only one cell (003) is shorter than the row below it: each heading then stands over one
    blank, or over a run of sub-headings. A dump with blanks for merged cells (000) repeats the heading over its sub-headings.
    """
    texts = [one_line(cell.text) for cell in row]
    if row is lowest:
        return texts + [""] * (width - len(texts))
    if any(cell.merge for cell in row):
        return texts + [""] * (width - len(texts))
    in_order = _by_slots([text for text in texts if text], [one_line(cell.text) for cell in lowest])
    if in_order is not None:
        return in_order + [""] * (width - len(in_order))
    below = [one_line(cell.text) for cell in lowest] + [""] * (width - len(lowest))
    if len(texts) < len(lowest) and all(texts):
        return _stretch(texts, below)
    texts += [""] * (width - len(texts))
    for at in range(1, width):
        if not texts[at] and below[at]:
            texts[at] = texts[at - 1]
    return texts


def _by_slots(headings: list[str], below: list[str]) -> list[str] | None:
    """Headings laid one by one over the places of the row below: a blank is one place, a run of sub-headings of one kind another.

    None where they are not as many: then the printed places count. Right however the dump wrote its merged cells.
    """
    while below and not below[-1]:
        below = below[:-1]
    slots: list[int] = []
    kinds = [column.field if (column := recognise(text)) else "" for text in below]
    for at, text in enumerate(below):
        if text and at and below[at - 1] and (kinds[at] == kinds[at - 1] or not kinds[at]):
            slots.append(slots[-1])
        else:
            slots.append(slots[-1] + 1 if slots else 0)
    trailing = len(headings) - (slots[-1] + 1) if slots else -1
    if trailing < 0 or (trailing and not below[-1]):
        return None
    return (
        [headings[slot] for slot in slots] + headings[len(headings) - trailing :]
        if trailing
        else [headings[slot] for slot in slots]
    )


def _stretch(texts: list[str], below: list[str]) -> list[str]:
    """Headings laid over the row below: a blank takes one heading, a run of sub-headings one or more of those that can hold
    it."""
    result: list[str] = []
    at = 0
    for index, sub in enumerate(below):
        if not sub:
            result.append(texts[at] if at < len(texts) else "")
            at += 1
            continue
        if index and below[index - 1] and at and _holds(texts[at - 1], sub, texts[at] if at < len(texts) else ""):
            result.append(texts[at - 1])
            continue
        result.append(texts[at] if at < len(texts) else "")
        at += 1
    return result


def _holds(parent: str, sub: str, following: str) -> bool:
    """Whether `sub` stays under `parent` rather than beginning the `following` heading."""
    child, mine, next_one = recognise(sub), recognise(parent), recognise(following)
    if child and child.option:
        if next_one and next_one.field == child.field:
            return False
        return mine is not None and mine.field == child.field
    return not (child and next_one and child.field == next_one.field)


def _column(words: list[str]) -> Column:
    """The column that heading words from top to bottom describe."""
    if not words:
        return Column("extra", "")
    known = [column for word in words if (column := recognise(word))]
    label = words[-1]
    lowest = recognise(label)
    # The nearest word above: 公开属性 / 公开对象 / 全社会 is an option of 公开对象.
    parent = next((column for column in reversed(known) if column.label != label), None)
    if lowest is None:
        if parent and parent.field in ("audience", "mode", "tier"):
            return Column(parent.field, label, option=heading_key(label))
        if parent and parent.field in ("channels", "column"):
            return Column(parent.field, label, option=heading_key(label) if parent.field == "channels" else None, guessed=True)
        guess = _guess(label)
        return Column(guess, label, guessed=True) if guess else Column("extra", label)
    if parent and parent.field == "column" and lowest.field in ("level", "group", "category"):
        return Column("column", label, depth=lowest.depth)
    if parent and parent.field in ("audience", "mode", "tier") and lowest.option:
        return Column(parent.field, label, option=lowest.option)
    if parent and parent.field == "channels":
        return Column("channels", label, option=heading_key(label))
    return lowest


def _guess(text: str) -> Field | None:
    """The field that an unlisted heading most likely names; None for long texts and those without a telling word."""
    key = heading_key(text)
    return next((field for field, pattern in _GUESSES if pattern.search(key)), None) if len(key) <= 14 else None


def _settle(columns: list[Column]) -> tuple[Column, ...]:
    """Settles words that mean different things in different tables: 公开事项 alone is a level; 一级目录 beside 一级事项 a
    column."""
    has_item_levels = any(c.field == "level" and "目录" not in c.label for c in columns) or _right_of_item(columns)
    result: list[Column] = []
    for column in columns:
        if column.field == "level" and "目录" in column.label and has_item_levels:
            result.append(Column("column", column.label, depth=column.depth))
        elif column.field == "group":
            taken = [c.depth or 0 for c in (*columns, *result) if c.field == "level"]
            result.append(Column("level", column.label, depth=max(taken, default=0) + 1))
        else:
            result.append(column)
    if not any(c.field == "content" for c in result):
        return tuple(_last_level_is_content(result))
    return tuple(_questions_below_levels(result))


def _right_of_item(columns: Sequence[Column]) -> bool:
    """Whether 一级目录, 二级目录 … stand right of a 公开事项 of its own and its content, in a table that names no column: an item's
    levels lead to its name from the left, so what follows name and content is where they are published."""
    items = [at for at, c in enumerate(columns) if c.field == "group"]
    content = [at for at, c in enumerate(columns) if c.field == "content"]
    levels = [at for at, c in enumerate(columns) if c.field == "level"]
    if not (items and content and levels) or any(c.field == "column" for c in columns):
        return False
    return max(*items, *content) < min(levels)


def _questions_below_levels(columns: list[Column]) -> list[Column]:
    """考核要点 right of 一级指标 … 三级指标 is the innermost level of an indicator table, as 五级指标 is in 004."""
    at = next(i for i, c in enumerate(columns) if c.field == "content")
    levels = [c for c in columns[:at] if c.field == "level" and "指标" in c.label]
    if len(levels) < 3 or columns[at - 1].field != "level" or not _ASKED.search(heading_key(columns[at].label)):
        return columns
    deepest = max(c.depth or 0 for c in levels)
    return [replace(c, depth=deepest + 1) if i == at else c for i, c in enumerate(columns)]


def _last_level_is_content(columns: list[Column]) -> list[Column]:
    """An indicator table (004) has no 公开内容: its deepest level is the question, which is the content; it keeps its depth."""
    levels = [c for c in columns if c.field == "level"]
    deepest = max((c.depth or 0 for c in levels), default=0)
    if deepest < 3 or not any("指标" in c.label for c in levels):
        return columns
    return [Column("content", c.label, depth=deepest) if c.field == "level" and c.depth == deepest else c for c in columns]
