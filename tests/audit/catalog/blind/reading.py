"""What a careful person reads in the blind documents: rows, their deadlines and elements in the contract's form.

A `Row` holds both what is printed and what is read. The twenty documents are lists of rows; `reading` turns one
row into an item of `catalogs/ID.json`. A key in `leave` is not in the item: honest readers may differ there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
Part = "str | tuple[str, list[Part]]"

KINDS = {"L": "label", "D": "document", "I": "image", "S": "service", "P": "statement", "?": None}


def element(part: Any) -> Json:
    """`"L:办公电话"` is a label, `"?:补贴标准"` one whose kind is left out, `("联系方式", [...])` a group.

    >>> element(("联系方式", ["L:办公电话"]))
    {'text': '联系方式', 'children': [{'text': '办公电话', 'kind': 'label'}]}
    """
    if isinstance(part, tuple):
        return {"text": part[0], "children": [element(child) for child in part[1]]}
    code, text = part.split(":", 1)
    kind = KINDS[code]
    return {"text": text} if kind is None else {"text": text, "kind": kind}


DEADLINES: dict[str, Json] = {}


def _deadline(
    raw: str,
    trigger: str = "none",
    amount: int | None = None,
    unit: str | None = None,
    *,
    every: str | None = None,
    by: str | None = None,
    long_term: bool = False,
    vague: bool = False,
    leave: str = "",
) -> None:
    """One printed deadline and its reading; `leave` names the keys, blank-separated, in which readers may differ."""
    read = {
        "raw": raw,
        "trigger": trigger,
        "amount": amount,
        "unit": unit,
        "every": every,
        "by": by,
        "long_term": long_term,
        "vague": vague,
    }
    DEADLINES[raw] = {key: value for key, value in read.items() if key not in leave.split()}


LONG = "（相关政策法规另有规定的应从其规定）"
# The numbers are those of domain.md §2, whose variants these are.
_deadline(
    f"信息产生、变更之日起20个工作日内公开，保持长期公开{LONG}", "formed_or_changed", 20, "working_day", long_term=True
)  # 1
_deadline(
    "信息产生或变更之日起20个工作日内公开，保持长期公开（相关法律法规另有规定的，从其规定）",
    "formed_or_changed",
    20,
    "working_day",
    long_term=True,
)  # 2
_deadline(
    f"信息产生、变更之日起5个工作日内公开，保持长期公开{LONG}", "formed_or_changed", 5, "working_day", long_term=True
)  # 3
_deadline("信息产生3个工作日内公开", "formed", 3, "working_day")  # 4
_deadline("自该政府信息形成或者变更之日起20个工作日内及时公开", "formed_or_changed", 20, "working_day")  # 5: 及时 is decoration
_deadline("自该信息形成或者变更之日起20个工作日内。", "formed_or_changed", 20, "working_day")  # 6
_deadline("信息形成或者变更之日起20个工作日内", "formed_or_changed", 20, "working_day")  # 7
_deadline("信息形成或变更之日起20个工作日内公开", "formed_or_changed", 20, "working_day")  # 7
_deadline("自政府信息形成或者变更之日起20个工作日内", "formed_or_changed", 20, "working_day")  # 7
_deadline("信息產生或者變更之日起20個工作日內", "formed_or_changed", 20, "working_day")  # 7, traditional characters
_deadline("自信息形成或者变更之日起20个工作\n日内予以公开", "formed_or_changed", 20, "working_day")  # 8
_deadline("信息形成20个工 作日内公开", "formed", 20, "working_day")  # 9
_deadline("信息形成之日起20个工作日内", "formed", 20, "working_day")  # 10
_deadline("信息形成之日起", "formed", leave="vague")  # 10, the number was lost in the cell
_deadline("信息形成后,20个工作日内公开", "formed", 20, "working_day")  # 11
_deadline("信息形成后,7个工作日内公开内公开", "formed", 7, "working_day")  # 11, a typing error
_deadline("信息形成之日起20工作日内", "formed", 20, "working_day")  # 12
_deadline("信息形成或变更之日起3个工作日内", "formed_or_changed", 3, "working_day")  # 13
_deadline("信息形成或变更5日内", "formed_or_changed", 5, "day")  # 14
_deadline("信息形成 5 日内", "formed", 5, "day")  # 14
_deadline("信息形成5日内", "formed", 5, "day")  # 14
_deadline("本级政府财政部门批复后20日内。", "approval", 20, "day")  # 15
_deadline("部门预算经本级财政部门批复后20日内公开", "approval", 20, "day")  # 16
_deadline("本级人民代表大会或其常务委员会批准后20日内", "approval", 20, "day")  # 17
_deadline("行政处罚决定形成之日起20个工作日内", "decision", 20, "working_day")  # 18
_deadline("做出决定之日起7个工作日内公示", "decision", 7, "working_day")  # 19
_deadline("执法决定作出之日起7个工作日内", "decision", 7, "working_day")  # 20
_deadline("收到申请之日起15个工作日内", "application_received", 15, "working_day")  # 21
_deadline("文件公开后3个工作日内", "published", 3, "working_day")  # 22
_deadline("文件发布3个工作日内", "published", 3, "working_day")  # 22
_deadline("与政策文件同步公开发布", "published", leave="amount unit vague")  # 23: 0 days, or 即时
_deadline("与政策文件同步发布,时间跨度不超过5个工作日", "published", 5, "working_day")  # 24
_deadline("在本级人代会结束60个工作日内", amount=60, unit="working_day", leave="trigger")  # 25
_deadline("会议第二天", "meeting", 1, "day")  # 26
_deadline("招生工作结束后及时", vague=True, leave="trigger")  # 27
_deadline("即时", unit="immediate", leave="amount vague")  # 28
_deadline("实时公开", leave="amount unit vague")  # 29: immediate or vague
_deadline("及时公开。", vague=True)  # 30
_deadline("按照规定及时公开。", vague=True)  # 30
_deadline("按照法定时间公开", vague=True)  # 30
_deadline("按通知要求动态调整", vague=True)  # 31
_deadline("持续推进", vague=True, leave="long_term")  # 32
_deadline("两周一次", amount=2, unit="week", every="P2W")  # 33
_deadline("一月一次", amount=1, unit="month", every="P1M")  # 34
_deadline("每月一次", amount=1, unit="month", every="P1M")  # 34
_deadline("一季度一次", amount=1, unit="quarter", every="P3M")  # 35
_deadline("按季度", every="P3M", amount=1, unit="quarter")  # 35
_deadline("6个月", amount=6, unit="month", every="P6M")  # 36
_deadline("1年", amount=1, unit="year", every="P1Y")  # 36
_deadline("政策文件类一级栏目6个月内须有更新", amount=6, unit="month", every="P6M")  # 37
_deadline("及时更新,最迟6个月内必须有更新", amount=6, unit="month", every="P6M", leave="vague")  # 38
_deadline("及时更新，最迟1年内必须有更新", amount=1, unit="year", every="P1Y", leave="vague")  # 38
_deadline("按年公开", amount=1, unit="year", every="P1Y")  # 39
_deadline("每年1月31日前", every="P1Y", by="01-31", leave="unit")  # 40
_deadline("1月31日前", by="01-31", leave="unit every")  # 40: recurring or that year's
_deadline("3月31日前", by="03-31", leave="unit every")  # 41
_deadline("每年4月1日之前", every="P1Y", by="03-31", leave="unit")  # 42: the day itself is too late
_deadline("6月底前", by="06-30", leave="unit every")  # 43
_deadline("于7月底前", by="07-31", leave="unit every")  # 43
_deadline("年底前", by="12-31", leave="unit every")  # 43
_deadline("于2019年3月底前发布", by="03-31", leave="unit every")  # 44: past, a person must roll the year on
_deadline("每年12月", every="P1Y", leave="by unit amount vague")  # 45
_deadline("每季度第二周前", every="P3M", leave="amount unit vague")  # 45
_deadline("每月第一周", every="P1M", leave="amount unit vague")  # 45
_deadline("经常性工作定期公开，阶段性工作逐段公开，临时性工作随时公开", vague=True)  # 46
_deadline("长期公开", long_term=True, leave="vague")  # 47
_deadline("分长期公开、及时公开、限时公开", vague=True, leave="long_term")  # 48
_deadline("首页更新间隔不超过3天", every="P3D", amount=3, unit="day")  # 50
_deadline("每周不少于1次", every="P1W", amount=1, unit="week")  # 50
_deadline("简单常见咨询5个工作日内答复", amount=5, unit="working_day", leave="trigger")  # 51
_deadline("通报后10个工作日内整改", amount=10, unit="working_day", leave="trigger")  # 52
# Chinese numerals, half a year, ten days: named by the parsing rules below the table.
_deadline("自信息形成之日起二十个工作日内", "formed", 20, "working_day")
_deadline("每半年一次", amount=6, unit="month", every="P6M", leave="amount unit")  # half a year has no unit of its own
_deadline("", leave="vague")

REGULATION = "《中华人民共和国政府信息公开条例》（国务院令第711号）"
OLD_REGULATION = "《中华人民共和国政府信息公开条例》（国务院令第492号）"
BUDGET_LAW = "《中华人民共和国预算法》"
BUDGET_NOTICE = "《关于印发〈地方预决算公开操作规程〉的通知》（财预〔2016〕143号）"
PENALTY_LAW = "《中华人民共和国行政处罚法》"
DECISIONS = "《重大行政决策程序暂行条例》（国务院令第713号）"


@dataclass(frozen=True)
class Row:
    """One row of a catalog: what is printed in it and what is read.

    `column` is the printed cell, `paths` what is read in it (segments with `/`); `who` and `basis` are pairs of
    the printed cell and the list that is read. `printed` overrides what stands in a cell (under a span, 同上, shifted).
    """

    no: str | None
    names: tuple[str, ...]
    content: str
    elements: Sequence[Any] | None
    column: str = ""
    paths: tuple[str, ...] | None = ()
    deadline: str = ""
    who: tuple[str, tuple[str, ...]] = ("", ())
    basis: tuple[str, tuple[str, ...]] = ("", ())
    channels: tuple[str, ...] = ()
    audience: str | None = "全社会"
    mode: str | None = "主动公开"
    category: str | None = None
    printed: dict[str, str] = field(default_factory=dict)
    leave: str = ""
    flagged: tuple[str, ...] = ()

    def cell(self, key: str) -> str:
        """What is printed in the cell `key`: `no`, `category`, `name0`…, `content`, `column`, `segment0`…, `tick:…`."""
        if key in self.printed:
            return self.printed[key]
        if key.startswith("name"):
            place = int(key[4:])
            return self.names[place] if place < len(self.names) else ""
        if key.startswith("segment"):
            segments = (self.paths or ("",))[0].split("/") if self.paths else []
            place = int(key[7:])
            return segments[place] if place < len(segments) else ""
        if key.startswith("tick:"):
            return "√" if key[5:] in (self.audience, self.mode) else ""
        plain = {
            "no": self.no or "",
            "category": self.category or "",
            "content": self.content,
            "column": self.column,
            "deadline": self.deadline,
            "who": self.who[0],
            "basis": self.basis[0],
            "channels": "、".join(self.channels),
            "audience": self.audience or "",
            "mode": self.mode or "",
        }
        return plain.get(key, "")


def reading(row: Row, number: int, leave: str = "") -> Json:
    """The item that a careful person reads; `leave` is the document's own, beside the row's."""
    without = set((leave + " " + row.leave).split())
    deadline = {k: v for k, v in DEADLINES[row.deadline].items() if f"deadline.{k}" not in without}
    item: Json = {
        "row": number,
        "no": row.no,
        "category": row.category,
        "level1": row.names[0] if row.names else None,
        "level2": row.names[1] if len(row.names) > 1 else None,
        "levels": list(row.names) if len(row.names) > 2 else [],
        "content": row.content,
        "elements": [element(part) for part in row.elements or ()],
        "columns": [path.split("/") if "://" not in path else [path] for path in row.paths or ()],
        "column_raw": row.column,
        "deadline": deadline,
        "responsible": list(row.who[1]),
        "legal_basis": list(row.basis[1]),
        "channels": list(row.channels),
        "on_website": "政府网站" in row.channels,
        "audience": row.audience,
        "mode": row.mode,
    }
    if row.elements is None:
        without.add("elements")
    if row.paths is None:
        without.add("columns")
    item = {key: value for key, value in item.items() if key not in without}
    return item | {"flagged": list(row.flagged)} if row.flagged else item


def who(*units: str, sep: str = "、", end: str = "") -> tuple[str, tuple[str, ...]]:
    """Responsible units as printed (joined) and as read."""
    return sep.join(units) + end, units


def basis(*laws: str, sep: str = "；", end: str = "") -> tuple[str, tuple[str, ...]]:
    """Legal bases as printed (joined) and as read."""
    return sep.join(laws) + end, laws


def ticks(row: Row, all_channels: Sequence[str], on: str = "■", off: str = "□", sep: str = " ") -> str:
    """The cell of channels with a tick before each.

    >>> ticks(Row("1", ("机构信息",), "", None, channels=("政府网站",)), ["政府网站", "政务公开栏"])
    '■政府网站 □政务公开栏'
    """
    return sep.join((on if channel in row.channels else off) + channel for channel in all_channels)
