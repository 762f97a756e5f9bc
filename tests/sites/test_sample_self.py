"""The sample website holds what its truth says: a plain walk with lxml, before any auditor of ours reads it."""

from __future__ import annotations

import ast
import datetime as dt
import hashlib
import json
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import chinese_calendar
import lxml.html
import pytest

from audit.catalog import model
from evaluation.harness import Page, Site, SiteServer
from sample import site as sample
from sample.frame import BUREAU, PROVINCE, ROOT
from sample.openness import SCHOOL

BASE = "http://127.0.0.1:8642"
GUARDED = BUREAU + "xzcf/"
SOFT_404 = BUREAU + "hygk/"


@cache
def site() -> Site:
    return sample.build(BASE, sample.AS_OF)


@cache
def dead() -> frozenset[str]:
    return frozenset(sample.compose(sample.AS_OF)[0].dead)


@cache
def tree(path: str) -> Any:
    page = site().pages[path]
    return lxml.html.fromstring(page.encoded().decode(page.encode_as or page.charset or "utf-8"))


def is_page(page: Page) -> bool:
    return page.content_type == "text/html" and page.status == 200


def targets(path: str) -> set[str]:
    """Paths on this site that a reader of the page can get to."""
    page = site().pages[path]
    if page.status == 302:
        return {urljoin(path, page.headers["Location"])}
    if not is_page(page):
        return set()
    root = tree(path)
    raw = set(root.xpath("//a/@href | //option/@value[. != '']"))
    raw |= {m for text in root.xpath("//@onclick") for m in re.findall(r"window\.open\('([^']+)'\)", text)}
    raw |= {m for text in root.xpath("//meta[@http-equiv='refresh']/@content") for m in re.findall(r"url=(.+)", text)}
    raw |= pager(path)
    joined = {urljoin(BASE + path, one) for one in raw if one and not one.startswith(("javascript:", "#"))}
    return {urlsplit(url).path for url in joined if url.startswith(BASE)}


def pager(path: str) -> set[str]:
    """What createPageHTML(N, k, stem, ext) on a list leads to: stem.ext, stem_1.ext, …"""
    found = re.search(r'createPageHTML\((\d+), \d+, "(index)", "html"\)', str(site().pages[path].body))
    return {f"index_{n}.html" if n else "index.html" for n in range(int(found[1]))} if found else set()


@cache
def reached() -> frozenset[str]:
    seen, queue = {"/"}, ["/"]
    while queue:
        for path in targets(queue.pop()):
            if path not in seen:
                seen.add(path)
                if path in site().pages:
                    queue.append(path)
    return frozenset(seen)


def truth() -> dict[int, dict[str, Any]]:
    return {int(row): t for row, t in site().agencies[0].truth["items"].items()}


def truth_urls() -> list[tuple[int, str]]:
    out = []
    for row, t in truth().items():
        columns = t.get("column", [])
        for column in columns if isinstance(columns, list) else [columns]:
            out += [(row, url) for url in column.get("urls", [])]
    return out


def catalog() -> model.Catalog:
    return model.from_json(sample.CATALOG.read_bytes(), "sample/catalog.json")


# ---------------------------------------------------------------- the site


def test_at_least_150_pages_can_be_walked_to() -> None:
    pages = {path for path in reached() if path in site().pages and is_page(site().pages[path])}
    assert len(pages) >= 150


def test_the_links_that_lead_nowhere_are_the_planned_ones() -> None:
    assert {path for path in reached() if path not in site().pages} == dead()
    assert not dead() & set(site().pages)


def test_no_html_page_is_out_of_reach() -> None:
    lost = {
        path
        for path, page in site().pages.items()
        if is_page(page) and path not in reached() and not path.endswith("/index.html")
    }
    assert not lost


def test_status_of_every_page_is_200_but_for_the_planned_ones() -> None:
    odd = {path: page.status for path, page in site().pages.items() if page.status != 200 and not path.endswith("index.html")}
    assert odd == {"/": 302, BUREAU + "jgzn/": 302, GUARDED: 412, "/szjy/openapi/v2/doc/list": 403}


@pytest.mark.parametrize(("row", "url"), truth_urls())
def test_truth_urls_answer_and_are_linked(row: int, url: str) -> None:
    path = url.removeprefix(BASE)
    assert path in reached()
    assert site().pages[path].status in (200, 302)


def test_two_builds_are_equal_and_quick() -> None:
    start = time.perf_counter()
    again = sample.build(BASE, sample.AS_OF)
    assert time.perf_counter() - start < 1
    assert {p: (q.status, q.encoded()) for p, q in again.pages.items()} == {
        p: (q.status, q.encoded()) for p, q in site().pages.items()
    }


def test_pictures_scripts_and_style_sheets_are_there() -> None:
    lost = set()
    for path, page in site().pages.items():
        if is_page(page):
            for source in tree(path).xpath("//img/@src | //link/@href | //script/@src"):
                if urlsplit(urljoin(BASE + path, source)).path not in site().pages:
                    lost.add(source)
    assert not lost


@pytest.mark.parametrize("ending", ["docx", "xlsx", "pdf"])
def test_attachments_are_files_of_their_kind(ending: str) -> None:
    bodies = [page.encoded() for path, page in site().pages.items() if path.endswith("." + ending)]
    assert bodies
    assert all(body.startswith(b"%PDF-" if ending == "pdf" else b"PK\x03\x04") for body in bodies)


# ---------------------------------------------------------------- the traps that the truth speaks of


def column_path(row: int) -> str:
    return next(url for number, url in truth_urls() if number == row).removeprefix(BASE)


def posts(row: int) -> list[str]:
    """The addresses of the column's posts, on all pages of its list."""
    path = column_path(row)
    pages = [path] + [path + name for name in sorted(pager(path)) if name != "index.html"]
    return [urljoin(page, href) for page in pages for href in tree(page).xpath("//div[@class='gl-main']//a/@href")]


def shown(path: str, label: str) -> dt.date:
    """发布日期 or 成文日期 of an article's table, else the day of its 发布时间 line."""
    cell = tree(path).xpath(f"//table[@class='xxgk_table']//td[.='{label}']/following-sibling::td[1]")
    text = cell[0].text_content() if cell else tree(path).xpath("string(//div[@class='info'])")
    year, month, day = re.search(r"(\d{4})[-年](\d{1,2})[-月](\d{1,2})", text).groups()  # type: ignore[union-attr]
    return dt.date(int(year), int(month), int(day))


@pytest.mark.parametrize("row", [row for row, t in truth().items() if t.get("latest_post")])
def test_latest_post_is_the_newest_day_its_articles_show(row: int) -> None:
    assert max(shown(post, "发布日期") for post in posts(row)).isoformat() == truth()[row]["latest_post"]


def working_days(formed: dt.date, published: dt.date) -> int:
    return sum(chinese_calendar.is_workday(formed + dt.timedelta(n)) for n in range(1, (published - formed).days + 1))


def test_only_the_newest_document_of_row_9_is_late() -> None:
    lags = {}
    for path, page in site().pages.items():
        if path.startswith(BUREAU) and is_page(page) and tree(path).xpath("//td[.='成文日期']"):
            lags[path] = working_days(shown(path, "成文日期"), shown(path, "发布日期"))
    limits = {path: 5 if "/zcjd_" in path else 20 for path in lags}
    late = [path for path in lags if lags[path] > limits[path]]
    assert late == [post for post in posts(9) if "t20261103_" in post]
    assert {lags[path] for path in posts(11) if "t20261015_" in path} == {20}
    assert {lags[path] for path in posts(10) if "t20261009_" in path} == {5}


def test_holidays_decide_the_two_borderline_documents() -> None:
    weekdays = sum((dt.date(2026, 9, 11) + dt.timedelta(n)).weekday() < 5 for n in range(1, 35))
    assert weekdays == 24, "without the holiday calendar row 11 would be called late"


def test_pinned_rows_stand_first_and_are_old() -> None:
    for row in (9, 27):
        assert tree(column_path(row)).xpath("//div[@class='gl-main']//i[@class='zd']")
        assert shown(posts(row)[0], "发布日期").isoformat() < truth()[row]["latest_post"]


def test_the_empty_columns_hold_no_post_and_one_says_why() -> None:
    assert posts(26) == [] == posts(18)
    assert "未发生政府采购事项" in tree(column_path(18)).text_content()
    assert "暂无" not in tree(column_path(26)).text_content()


def test_missing_elements_are_nowhere_in_their_columns() -> None:
    facts = tree(
        column_path(1)
        if site().pages[column_path(1)].status == 200
        else urljoin(column_path(1), site().pages[column_path(1)].headers["Location"])
    )
    assert facts.xpath("//td[translate(., '　', '')='传真']/following-sibling::td[1]")[0].text_content() == ""
    assert facts.xpath("//td[.='电子邮箱']/following-sibling::td[1]/img")
    assert not any("抽查计划" in tree(post).text_content() for post in posts(19))
    for post in posts(22):
        assert "电话" not in tree(post).xpath("string(//div[@class='article'])")


def test_present_labels_are_in_their_columns() -> None:
    leaders = [tree(post).xpath("string(//div[@id='zoom'])") for post in posts(3)]
    assert len(leaders) == 4
    assert all(word in text for text in leaders for word in ("姓　　名", "职　　务", "工作分工", "年", "月生"))
    guide = tree(column_path(7)).text_content()
    assert all(label in guide for label in ("办公地址：", "办公时间：", "联系电话：", "传真号码：", "互联网联系方式："))


def test_titles_of_documents_are_in_their_columns() -> None:
    wanted = {
        8: ["政府信息公开工作年度报告"],
        11: ["教育事业发展规划", "年度工作计划", "年度工作总结"],
        15: ["招聘公告", "拟聘用人员公示"],
        16: ["部门预算报告"],
        17: ["部门决算报告"],
        19: ["抽查事项清单", "抽查结果"],
        21: ["招生方案", "学区划分公告", "招生结果"],
        23: ["学生资助政策文件", "资助发放结果"],
        24: ["营养改善计划资金使用情况"],
        27: ["教育工作开展情况"],
    }
    for row, words in wanted.items():
        titles = " ".join(tree(post).xpath("string(//h1)") for post in posts(row))
        assert all(word in titles for word in words), row


def test_the_missing_column_is_in_no_page_of_the_bureau_but_other_units_have_it() -> None:
    holders = {path for path, page in site().pages.items() if is_page(page) and tree(path).xpath("//a[.='下属单位']")}
    assert holders
    assert not any(path.startswith(BUREAU) for path in holders)


def test_the_special_pages_are_what_they_are_called() -> None:
    assert "页面不存在" in str(site().pages[SOFT_404].body)
    assert site().pages[SOFT_404].status == 200
    assert "v-for" in str(site().pages[SCHOOL + "xwpx/"].body)
    assert BUREAU + "jyta/" in dead()
    assert any(
        href.startswith(PROVINCE)
        for href in tree(BUREAU.replace("zfbm/jyj_5600417/", "zwgk/")).xpath("//a[.='省政府文件']/@href")
    )
    names = {
        path: tree(path).xpath("string(//meta[@name='ColumnName']/@content)")
        for path in reached()
        if path.endswith("/") and path in site().pages and is_page(site().pages[path])
    }
    assert "" in names.values()
    assert sum(name == "公开指南" for name in names.values()) == 2


# ---------------------------------------------------------------- the catalog and the truth


def test_truth_has_the_rows_of_the_catalog_and_names_its_elements() -> None:
    leaves = {item.row: {leaf.text for leaf in item.leaves()} for item in catalog().items}
    assert set(truth()) == set(leaves)
    assert len(leaves) >= 24
    for row, t in truth().items():
        assert set(t.get("elements", {})) <= leaves[row]
        assert t["why"]


def test_truth_has_the_variety_that_was_asked_for() -> None:
    must = [kind for t in truth().values() for kind in t.get("findings", {}).get("must", [])]
    assert must.count("element_missing") == 3
    assert must.count("column_missing") == 2
    assert must.count("stale") == 2
    assert must.count("column_empty") == must.count("late_publication") == must.count("column_unreachable") == 1
    assert must.count("column_renamed") == 2
    assert [t.get("freshness") for t in truth().values()].count("explained_empty") == 1
    assert sum(t.get("verdict") == "pass" for t in truth().values()) >= 10


def test_catalog_json_is_in_the_normalised_form() -> None:
    assert model.to_json(catalog()) == sample.CATALOG.read_text("utf-8")
    assert [item.row for item in catalog().items] == list(range(1, len(catalog().items) + 1))
    source = catalog().source
    assert source is not None
    assert (source.file, source.sha256) == (sample.SOURCE.name, hashlib.sha256(sample.SOURCE.read_bytes()).hexdigest())


def test_catalog_json_says_what_the_published_table_says() -> None:
    """Cell by cell; the table prints a first level only at the head of its block and repeats its header on every page."""
    lines = [line.split("\t") for line in sample.SOURCE.read_text("utf-8").splitlines() if "\t" in line]
    header, below = lines[0], lines[1]
    assert sum(line == header for line in lines) == sum(line == below for line in lines) == 4
    rows = [line for line in lines if line not in (header, below)]
    level1 = ""
    for item, cells in zip(catalog().items, rows, strict=True):
        level1 = cells[1] or level1
        assert len(cells) == 13
        assert (item.no or "", item.level1, item.level2) == (cells[0], level1, cells[2])
        assert (item.content, item.column_raw, "、".join(item.responsible), item.deadline.raw) == tuple(cells[3:7])
        assert item.channels == tuple(re.findall(r'checked="" type="checkbox"/> (\S+)', cells[7]))
        assert "、".join(item.legal_basis) == cells[8].removesuffix("等")
        assert (item.audience, item.mode) == ("全社会" if cells[9] else "特定对象", "主动公开" if cells[11] else "依申请公开")
        assert item.on_website == ("政府网站" in item.channels)
        for leaf in item.leaves():
            assert leaf.text in item.content
        for column in item.columns:
            assert all(segment in item.column_raw for segment in column)


@pytest.mark.parametrize("item", catalog().items, ids=lambda item: f"row{item.row}")
def test_deadlines_say_what_is_printed(item: model.Item) -> None:
    deadline = item.deadline
    lag = re.search(r"(\d+)(个工作日|日)内", deadline.raw)
    by = re.search(r"每年(\d+)月(\d+)日前", deadline.raw)
    every = {"两周一次": "P2W", "一月一次": "P1M", "一季度一次": "P3M"}.get(deadline.raw)
    if lag:
        assert (deadline.amount, deadline.unit) == (int(lag[1]), "working_day" if lag[2] == "个工作日" else "day")
        assert deadline.trigger != "none"
    if by:
        assert (deadline.by, deadline.every) == (f"{int(by[1]):02d}-{int(by[2]):02d}", "P1Y")
    if every:
        assert deadline.every == every
    assert deadline.vague == (not lag and not by and not every)
    assert deadline.long_term == ("长期" in deadline.raw)


HEAD_NOUNS = {
    "情况|相关信息": "statement",
    "结果|公告|清单|制度|报告|方案": "document",
    "二维码|证件照": "image",
    "信箱|入口|（平台或途径）": "service",
    "名称|地址|电话|时间|号码|邮箱|编码": "label",
}


def test_kinds_follow_the_head_noun() -> None:
    checked = 0
    for item in catalog().items:
        for leaf in item.leaves():
            for ends, kind in HEAD_NOUNS.items():
                if re.search(f"(?:{ends})$", leaf.text):
                    assert leaf.kind == kind, leaf.text
                    checked += 1
    assert checked > 40


def test_build_hands_over_the_catalog_as_it_stands() -> None:
    agency = site().agencies[0]
    assert (site().id, agency.id, agency.source) == ("demo", "demo", sample.SOURCE)
    assert agency.catalog == json.loads(sample.CATALOG.read_text("utf-8"))


# ---------------------------------------------------------------- the module and its command


def test_the_package_needs_only_the_standard_library() -> None:
    allowed = sys.stdlib_module_names | {"sample", "evaluation"}
    for file in Path(sample.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            names = (
                [a.name for a in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
            assert all(name.split(".")[0] in allowed for name in names), file


def test_it_is_served_as_built() -> None:
    with SiteServer() as server:
        server.start(sample.build(server.base, sample.AS_OF))
        with urllib.request.urlopen(server.base + "/") as answer:
            assert answer.url == server.base + ROOT
            assert "今天是2026年11月20日 星期五" in answer.read().decode()


def run(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "sample", *arguments],
        cwd=Path(sample.__file__).parents[1],
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # A test run in the background of a shell inherits an ignored SIGINT; a user's Ctrl-C never is.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    )


def test_command_serves_until_ctrl_c() -> None:
    process = run("--port", "0")
    assert process.stdout is not None
    address = re.search(r"http://127\.0\.0\.1:\d+/", process.stdout.readline())
    assert address is not None
    with urllib.request.urlopen(address[0]) as answer:
        assert answer.status == 200
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=10)
    assert process.returncode == 0


def test_a_port_in_use_is_one_line_and_exit_1() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        process = run("--port", str(taken.getsockname()[1]))
        out, error = process.communicate(timeout=10)
    assert (process.returncode, out, error.count("\n")) == (1, "", 1)
    assert "--port" in error
