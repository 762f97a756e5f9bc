"""The commands `audit catalog import`, `lint`, `show` and `diff`."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from audit.catalog.defects import KINDS, row_ranges
from audit.catalog.diff import FIELDS, Change, changes, said
from audit.catalog.importing import build, import_catalog
from audit.catalog.lint import all_defects, element_count
from audit.catalog.model import Catalog, CatalogError, Deadline, Defect, Element, Item
from audit.config import ConfigError, load

app = typer.Typer(help="政务公开标准目录：导入、检查、查看 · catalogs: import, check, show", no_args_is_help=True)

Data = Annotated[Path, typer.Option("--data", envvar="AUDIT_DATA", help="数据目录 · the data folder")]
Database = Annotated[Path, typer.Option("--db", envvar="AUDIT_DB", help="数据库（本命令不用） · the database, not used here")]
_DATA = Path("catalog_data")
_DB = Path("audit.db")


@contextmanager
def _one_line_errors() -> Iterator[None]:
    """An error of catalog or configuration is one line on stderr and exit code 1."""
    try:
        yield
    except (CatalogError, ConfigError) as error:
        typer.echo(" ".join(str(error).split()), err=True)
        raise typer.Exit(1) from error


def _console() -> Console:
    """A console as wide as the terminal; 160 columns where the output is a file, so that tables are not squeezed."""
    width = None if os.isatty(1) else int(os.environ.get("COLUMNS", "160"))
    return Console(width=width, highlight=False, markup=False)


@app.command("import")
def import_(
    source: Annotated[Path, typer.Argument(help="公布的目录文件 · the published catalog")],
    agency: Annotated[str, typer.Option("--agency", help="单位代号 · the agency's id")],
    name: Annotated[str, typer.Option("--name", help="单位名称 · the agency's name")],
    site: Annotated[str, typer.Option("--site", help="网站代号 · the site's id in sites.toml")],
    data: Data = _DATA,
    db: Database = _DB,
) -> None:
    """读入公布的目录，写出 catalogs/ID.json，在 sites.toml 登记单位，列出疑点 · reads a published catalog and prints its
    defects"""
    with _one_line_errors():
        _check_id(agency)
        imported = import_catalog(source, load(data), agency, name, site)
        catalog = imported.catalog
        leaves = sum(element_count(item.elements) for item in catalog.items)
        typer.echo(f"{imported.path}: {len(catalog.items)} 项、{leaves} 个要素 · {len(catalog.items)} items, {leaves} elements")
        if imported.applied.used:
            typer.echo(f"已应用人工更正 {len(imported.applied.used)} 条 · {len(imported.applied.used)} corrections applied")
        if imported.new_agency:
            typer.echo(f"已登记单位 {agency} · agency added to {data / 'sites.toml'}")
        _print_defects(catalog.defects)


def _check_id(agency: str) -> None:
    if not agency or not all(c.isascii() and (c.isalnum() or c in "-_") for c in agency):
        raise ConfigError(f"--agency {agency!r}: an id holds letters, digits, - and _ only; choose another")


@app.command()
def lint(
    agencies: Annotated[list[str] | None, typer.Argument(help="单位代号，缺省为全部 · agency ids, all where left out")] = None,
    data: Data = _DATA,
    db: Database = _DB,
) -> None:
    """列出目录自身的疑点 · prints the documents' own defects"""
    with _one_line_errors():
        folder = load(data)
        for agency_id in agencies or sorted(folder.agencies):
            catalog = folder.catalog(agency_id)
            defects = all_defects(catalog)
            typer.echo(f"{agency_id} {catalog.title}: {len(defects)} 处疑点 · {len(defects)} defects")
            _print_defects(defects)


def _print_defects(defects: Sequence[Defect]) -> None:
    """One line a defect; the same words on several rows are said once."""
    rows: dict[tuple[str, str, str], list[int]] = {}
    for defect in defects:
        rows.setdefault((defect.kind, defect.note, defect.note_en), []).extend([defect.row] if defect.row is not None else [])
    for (kind, note, note_en), where in rows.items():
        place = f"第{row_ranges(where)}行" if where else "全表"
        title = KINDS[kind].title if kind in KINDS else kind
        typer.echo(f"  {place} [{kind}] {title}：{note}" + (f" · {note_en}" if note_en else ""))


@app.command()
def diff(
    agency: Annotated[str, typer.Argument(help="单位代号 · the agency's id")],
    source: Annotated[Path, typer.Argument(help="新公布的目录文件 · the new edition")],
    data: Data = _DATA,
    db: Database = _DB,
) -> None:
    """逐项列出新版目录的变化，不写入 · what a new edition changes, item by item; nothing is written"""
    with _one_line_errors():
        folder = load(data)
        old = folder.catalog(agency)
        new, applied = build(source, folder.agency(agency), folder.site_of(agency), folder)
        found = changes(old, new)
        count = Counter(change.kind for change in found)
        typer.echo(
            f"{agency}: 新增 {count['added']}、删除 {count['removed']}、修改 {count['changed']}"
            f" · {count['added']} added, {count['removed']} removed, {count['changed']} changed"
        )
        for change in found:
            _print_change(change)
        _print_defects(applied.stale)


def _print_change(change: Change) -> None:
    item = change.new or change.old
    assert item is not None
    title = {"added": "新增 added", "removed": "删除 removed", "changed": "修改 changed"}[change.kind]
    typer.echo(f"  {title} 第{item.row}行 {_levels_said(item)}")
    for name, before, after in change.fields:
        typer.echo(f"    {FIELDS[name]}：{said(before)} → {said(after)}")


@app.command()
def show(
    agency: Annotated[str, typer.Argument(help="单位代号 · the agency's id")],
    data: Data = _DATA,
    db: Database = _DB,
) -> None:
    """以表格显示目录 · the catalog as a table"""
    with _one_line_errors():
        catalog = load(data).catalog(agency)
        _console().print(catalog_table(catalog))


def catalog_table(catalog: Catalog) -> Table:
    """A catalog as people read it: one row an item, in Chinese."""
    table = Table(title=f"{catalog.title}（{len(catalog.items)}项）", show_lines=True)
    cells: tuple[tuple[str, Callable[[Item], str]], ...] = (
        ("行", lambda item: str(item.row)),
        ("序号", lambda item: item.no or ""),
        ("公开事项", _levels_said),
        ("公开内容（要素）", lambda item: "\n".join(_elements_said(item.elements))),
        ("网站公开栏目", lambda item: "\n".join("—".join(path) for path in item.columns)),
        ("公开时限", lambda item: deadline_said(item.deadline)),
        ("责任单位", lambda item: "、".join(item.responsible)),
        ("网站", lambda item: {True: "是", False: "否", None: "未写"}[item.on_website]),
        ("方式", lambda item: item.mode or ""),
    )
    for title, _ in cells:
        table.add_column(title, overflow="fold")
    for item in catalog.items:
        table.add_row(*(said(item) for _, said in cells))
    return table


def _levels_said(item: Item) -> str:
    levels = item.levels or tuple(text for text in (item.level1, item.level2) if text)
    return " / ".join((*((item.category,) if item.category else ()), *levels))


_KINDS_SAID = {"label": "字段", "document": "文件", "image": "图片", "service": "服务", "statement": "文字"}


def _elements_said(elements: Sequence[Element], indent: str = "") -> Iterator[str]:
    for element in elements:
        kind = f" [{_KINDS_SAID[element.kind]}]" if element.kind else ""
        yield f"{indent}{element.text}{kind}"
        yield from _elements_said(element.children, indent + "  ")


_UNITS_SAID = {"working_day": "个工作日", "day": "日", "week": "周", "month": "个月", "quarter": "个季度", "year": "年"}
_TRIGGERS_SAID = {
    "formed_or_changed": "形成或变更后",
    "formed": "形成后",
    "decision": "决定后",
    "approval": "批准后",
    "meeting": "会后",
    "application_received": "收到申请后",
    "published": "文件公开后",
    "none": "",
}


def deadline_said(deadline: Deadline) -> str:
    """A deadline in a few Chinese words.

    >>> deadline_said(Deadline("…", "formed", 20, "working_day", long_term=True))
    '形成后20个工作日；长期'
    """
    parts = []
    if deadline.unit == "immediate":
        parts.append("即时")
    elif deadline.amount is not None:
        parts.append(f"{_TRIGGERS_SAID[deadline.trigger]}{deadline.amount}{_UNITS_SAID.get(deadline.unit or '', '')}")
    if deadline.every:
        parts.append(f"每{deadline.every}")
    if deadline.by:
        parts.append(f"{deadline.by}前")
    if deadline.vague:
        parts.append(f"未定期限（{deadline.raw}）")
    if deadline.long_term:
        parts.append("长期")
    return "；".join(parts)
