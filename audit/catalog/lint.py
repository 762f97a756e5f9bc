"""Finds what is doubtful in a catalog as it stands: deadlines, legal basis, ticks, duplicates, cut-off text."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from audit.catalog.defects import defect, row_ranges
from audit.catalog.model import Catalog, Defect, Element, Item
from audit.text import name_key, nfkc

# 情 ends a word only as 疫情, 案情 …; elsewhere 况 was cut off behind it.
_CUT_OFF = re.compile(r"(?<!目)的$|(?<![疫灾旱汛险警案舆敌国民雨水震病实])情$|相$|[和及与、，,]$|[（(《“]$")
_COUNTY = re.compile(r"[区县镇乡旗]")
_OWN_RULES = re.compile(r"(区|县|本级)政府(出台|制定|发布|印发)的?(行政|政府)?规章")
_NO_UNIT = re.compile(r"责任(科室|股室|单位|部门)$|^(相关|有关|各)(责任)?(科室|股室|业务科室)$|^业务科室$")
_BUDGET = re.compile(r"预决算|部门预算|部门决算|“?三公”?经费")
_SEVERAL = re.compile(r"\d+个?(?:工作日|日|天)")
# 7个工作日内公开内公开: words set twice.
_TWICE = re.compile(r"([\u4e00-\u9fff]{2,8})\1")
_YEAR = re.compile(r"(20\d\d)年")


def check(catalog: Catalog) -> tuple[Defect, ...]:
    """Every defect that the catalog's own fields show, ordered by row, those of the whole document last. Pure."""
    found = [d for item in catalog.items for d in _of_item(item, catalog)]
    found += _of_document(catalog)
    return tuple(sorted(found, key=lambda d: (d.row is None, d.row or 0)))


def all_defects(catalog: Catalog) -> tuple[Defect, ...]:
    """The defects that the import stored and those that the fields show now, each once; stored ones that a correction removed
    go."""
    current = check(catalog)
    kinds = set(_CHECKED)
    kept = [d for d in catalog.defects if d.kind not in kinds]
    both = dict.fromkeys([*kept, *current])
    return tuple(sorted(both, key=lambda d: (d.row is None, d.row or 0)))


_FORMING = ("formed", "formed_or_changed", "none")
_CHECKED = (
    "no_deadline",
    "vague_deadline",
    "deadline_number_missing",
    "deadline_typo",
    "several_deadlines",
    "dated_deadline",
    "inconsistent_deadline",
    "deadline_vs_law",
    "repealed_regulation",
    "decree_wording",
    "responsible_not_named",
    "no_responsible",
    "legally_doubtful_item",
    "truncated_text",
    "no_content",
    "duplicate_item",
    "all_items_one_column",
    "halfwidth_punctuation",
    "website_not_ticked",
    "on_request_item",
    "no_column",
    "inconsistent_column_name",
)


def _of_item(item: Item, catalog: Catalog) -> Iterator[Defect]:
    row = item.row
    if any("492号" in nfkc(basis) for basis in item.legal_basis):
        yield defect(row, "repealed_regulation")
    yield from _deadline(item)
    for unit in item.responsible:
        if _NO_UNIT.search(unit):
            yield defect(row, "responsible_not_named", unit)
    if not item.responsible and any(i.responsible for i in catalog.items):
        yield defect(row, "no_responsible")
    yield from _ticks(item, any(i.columns for i in catalog.items))
    if not item.content and any(i.content for i in catalog.items):
        yield defect(row, "no_content")
    for text in _texts(item):
        if _CUT_OFF.search(text):
            yield defect(row, "truncated_text", text)
    if _COUNTY.search(catalog.agency) and (match := _OWN_RULES.search(item.content)):
        yield defect(row, "legally_doubtful_item", match[0])


def _ticks(item: Item, named_elsewhere: bool) -> Iterator[Defect]:
    if item.columns and item.on_website is False:
        yield defect(item.row, "website_not_ticked")
    if item.mode == "依申请公开":
        yield defect(item.row, "on_request_item")
    if (
        named_elsewhere
        and not item.columns
        and item.on_website
        and item.mode != "依申请公开"
        and not item.extra.get("链接地址")
    ):
        yield defect(item.row, "no_column")


def _texts(item: Item) -> Iterator[str]:
    """The content's parts as they end: the elements, which have lost their closing marks, and the content itself."""
    yield from (leaf.text for leaf in item.leaves())


def _deadline(item: Item) -> Iterator[Defect]:
    deadline, row = item.deadline, item.row
    if not deadline.raw:
        yield defect(row, "no_deadline")
        return
    if (
        deadline.vague
        and deadline.trigger in ("formed", "formed_or_changed", "decision", "approval")
        and not re.search("及时|规定|法定", deadline.raw)
    ):
        yield defect(row, "deadline_number_missing", deadline.raw)
    elif deadline.vague:
        yield defect(row, "vague_deadline", deadline.raw)
    periods = dict.fromkeys(_SEVERAL.findall(nfkc(deadline.raw).replace(" ", "")))
    if len(periods) > 1:
        yield defect(row, "several_deadlines", "、".join(periods))
    if twice := _TWICE.search(re.sub(r"\s", "", deadline.raw)):
        yield defect(row, "deadline_typo", twice[1])
    if year := _YEAR.search(deadline.raw):
        yield defect(row, "dated_deadline", year[1])
    yield from _against_law(item)


def _against_law(item: Item) -> Iterator[Defect]:
    """Deadlines that the law in force sets otherwise: 条例 art. 26 (20 working days), art. 33 (answers), 预算法 art. 14 (20
    days)."""
    deadline, row = item.deadline, item.row
    if deadline.trigger == "application_received" and deadline.unit == "working_day" and deadline.amount == 15:
        yield defect(
            row,
            "deadline_vs_law",
            "答复期限15个工作日是旧条例（国务院令第492号）的规定，现行条例第三十三条为20个工作日",
            "15 working days to answer is the repealed rule; art. 33 of the regulation in force says 20",
        )
    if deadline.trigger in ("formed", "formed_or_changed") and deadline.unit == "working_day" and (deadline.amount or 0) > 20:
        yield defect(
            row,
            "deadline_vs_law",
            f"{deadline.amount}个工作日超过条例第二十六条规定的20个工作日",
            f"{deadline.amount} working days exceed the 20 of art. 26",
        )
    asks_budget = any(_BUDGET.search(text) for text in [item.name, *(e.text for e in item.elements)])
    if asks_budget and deadline.trigger in ("formed", "formed_or_changed") and deadline.amount:
        yield defect(
            row,
            "deadline_vs_law",
            "部门预决算应在本级财政部门批复后20日内公开（《预算法》第十四条），本行写信息形成或变更之日起",
            "budgets and accounts are due within 20 days of approval (Budget Law art. 14); the row counts from formation",
        )


def _of_document(catalog: Catalog) -> Iterator[Defect]:
    items = catalog.items
    bases = (basis for item in items for basis in item.legal_basis)
    if wrong := next((found for basis in bases if (found := re.search(r"国务院令(\d{3}号)", nfkc(basis)))), None):
        yield defect(None, "decree_wording", wrong[0], f"国务院令第{wrong[1]}")
    yield from _duplicates(items)
    yield from _one_column(items)
    yield from _deadlines_of_one_column(items)
    yield from _column_names(items)
    half = [item.row for item in items if re.search(r"[\u4e00-\u9fff],|,[\u4e00-\u9fff]", item.deadline.raw)]
    if half and len(half) < len(items):
        yield defect(None, "halfwidth_punctuation", row_ranges(half))


def _duplicates(items: tuple[Item, ...]) -> Iterator[Defect]:
    seen: dict[tuple[str, ...], int] = {}
    for item in items:
        key = tuple(name_key(t or "") for t in (item.category, item.level1, item.level2, *item.levels, item.content))
        if not any(key):
            continue
        if key in seen:
            yield defect(item.row, "duplicate_item", str(seen[key]))
        seen.setdefault(key, item.row)


def _one_column(items: tuple[Item, ...]) -> Iterator[Defect]:
    paths = {tuple(name_key(s) for s in path) for item in items for path in item.columns}
    if len(paths) == 1 and len(items) > 3:
        yield defect(
            None,
            "all_items_one_column",
            str(sum(bool(i.columns) for i in items)),
            "—".join(next(i.columns[0] for i in items if i.columns)),
        )


def _deadlines_of_one_column(items: tuple[Item, ...]) -> Iterator[Defect]:
    """One block of items that share a column, count from the same kind of event, and still have different periods.

    An answer to an application or a decision has a clock of its own (收到申请之日起20个工作日 beside 信息产生之日起5个工作日).
    """
    if len({item.columns for item in items if item.columns}) < 2:
        return
    blocks: dict[tuple[str, tuple[tuple[str, ...], ...]], list[Item]] = defaultdict(list)
    for item in items:
        if item.level1 and item.columns and item.deadline.amount is not None and item.deadline.trigger in _FORMING:
            blocks[item.level1, item.columns].append(item)
    for (level1, _), block in blocks.items():
        periods = Counter((i.deadline.amount, i.deadline.unit) for i in block)
        if len(periods) > 1:
            words = {"working_day": "个工作日", "day": "日", "week": "周", "month": "个月", "quarter": "个季度", "year": "年"}
            said = "、".join(f"{amount}{words.get(unit or '', '')}" for amount, unit in periods)
            yield defect(block[0].row, "inconsistent_deadline", level1, said)


def _column_names(items: tuple[Item, ...]) -> Iterator[Defect]:
    """One branch spelled two ways: paths that agree before and after a segment which is once part of the other (信息公开,
    信息公开目录)."""
    seen: dict[tuple[str, str], tuple[str, int]] = {}
    noted: set[tuple[str, str]] = set()
    for item in items:
        for path in item.columns:
            for before, here, after in zip(("", *path), path, path[1:], strict=False):
                other, row = seen.setdefault((before, after), (here, item.row))
                shorter, longer = sorted((name_key(other), name_key(here)), key=len)
                if shorter != longer and len(shorter) >= 3 and shorter in longer and (other, here) not in noted:
                    noted.add((other, here))
                    yield defect(item.row, "inconsistent_column_name", here, f"{other}（第{row}行）")


def element_count(elements: tuple[Element, ...]) -> int:
    """How many leaves a tree of elements has."""
    return sum(element_count(e.children) if e.children else 1 for e in elements)
