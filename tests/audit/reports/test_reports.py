"""Every format says all that was found, and text from websites stays text in each of them."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
import stat
import time
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html as lxml_html
from python_calamine import CalamineWorkbook
from rich.console import Console

from audit.catalog.model import Catalog
from audit.findings import FreshnessJudgement, judgement_from_json
from audit.reports import FORMATS, ReportData, ReportError, summary, write_report
from audit.reports.data import clean, web_address
from audit.reports.ledger import FINDING_HEADS, PERSON_HEADS
from tests.audit.reports import fake


def page(data: ReportData) -> lxml_html.HtmlElement:
    return lxml_html.document_fromstring(FORMATS["html"](data), parser=lxml_html.HTMLParser(encoding="utf-8"))


def text(node: lxml_html.HtmlElement) -> str:
    return " ".join(node.text_content().split())


def sheets(data: ReportData) -> dict[str, list[list]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(FORMATS["xlsx"](data)))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def csv_rows(data: ReportData) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(FORMATS["csv"](data).decode("utf-8-sig"), newline="")))


# What all formats stand on


def test_verdicts_are_counted_and_gaps_come_worst_first() -> None:
    data = fake.report()
    assert data.counts == {"gap": 3, "unclear": 1, "manual": 1, "pass": 2, "exempt": 1}
    assert [(gap.judgement.row, gap.severity, len(gap.findings)) for gap in data.gaps] == [
        (1, "major", 2),
        (7, "major", 1),
        (5, "minor", 1),
    ]
    assert [gap.findings[0].kind for gap in data.advice] == ["column_renamed"]
    assert data.not_run == 0 and replace(data, judgements=data.judgements[:3]).not_run == 5


def test_changes_since_the_run_before() -> None:
    data = fake.report()
    changes = {
        (gap.judgement.row, finding.element or finding.kind): data.change(gap.judgement.row, finding)
        for gap in data.gaps
        for finding in gap.findings
    }
    assert changes == {
        (1, "传真号码"): "open",
        (1, "邮政编码"): "new",
        (5, "stale"): "uncompared",
        (7, "column_missing"): "uncompared",
    }
    assert data.change(1, data.gaps[0].findings[0]) == "open"
    assert fake.report(previous=None).change(1, data.gaps[0].findings[0]) == "uncompared"


def test_a_gap_behind_a_timeout_is_not_called_gone() -> None:
    assert [(judgement.row, finding.kind) for judgement, finding in fake.report().gone] == [(3, "stale")]


@pytest.mark.parametrize(
    "hidden",
    [
        {"columns": (fake.column(fake.PLAN, "unreachable"),)},
        {"freshness": FreshnessJudgement("unclear")},
        {"verdict": "manual"},
    ],
)
def test_what_was_not_seen_whole_is_not_called_gone(hidden: dict) -> None:
    data = fake.report()
    changed = tuple(replace(judgement, **hidden) if judgement.row == 3 else judgement for judgement in data.judgements)
    assert replace(data, judgements=changed).gone == ()


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("http://www.qinghe.example/a?b=1&c=中", True),
        ("HTTPS://qinghe.example:8080/", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//qinghe.example/", False),
        ("/zwgk/", False),
        ("http:///no-host", False),
        ("http://[half", False),
        ("java\nscript:alert(1)", False),
        (" http://qinghe.example/", False),
        ('http://qinghe.example/"onclick=', False),
        ("http://qinghe.example/\u202egpj", False),
        ("", False),
        (None, False),
    ],
)
def test_only_web_addresses_become_links(url: str | None, link: bool) -> None:
    assert (web_address(url) is not None) is link


# HTML


def test_the_head_says_what_when_against_what_and_as_of_which_day() -> None:
    head = text(page(fake.report()).find(".//header"))
    for fact in (
        "青禾县文化和旅游局",
        "青禾县人民政府网",
        "青禾县文化和旅游局政务公开标准目录（2026年版）",
        "2026-11-20 10:15 – 10:21",
        "目录全部 8 项",
        "qinghe-wlj-2026.docx",
        fake.sha("docx"),
        "#12 20261120T021501Z-3fa9",
        "143",
    ):
        assert fact in head
    partly = text(page(replace(fake.report(), judgements=fake.judgements()[:3])).find(".//header"))
    assert "目录共 8 项，本次检查 3 项" in partly


def test_the_bar_and_the_tiles_show_each_verdict() -> None:
    found = page(fake.report())
    assert {tile.get("class"): tile.findtext("b") for tile in found.find_class("tiles")[0]} == {
        "v-gap": "3",
        "v-unclear": "1",
        "v-manual": "1",
        "v-pass": "2",
        "v-exempt": "1",
    }
    bar = found.xpath("//svg[@class='bar']/rect")
    assert [(rect.get("class"), float(rect.get("x")), float(rect.get("width"))) for rect in bar] == [
        ("v-gap", 0, 375),
        ("v-unclear", 375, 125),
        ("v-manual", 500, 125),
        ("v-pass", 625, 250),
        ("v-exempt", 875, 125),
    ]


def test_a_gap_shows_all_that_is_needed_to_check_it() -> None:
    card = page(fake.report()).get_element_by_id("gap-1")
    words = text(card)
    for fact in (
        "机构职能页面未见“传真号码”",
        "请在该栏目补充所缺内容",
        "政务公开 › 信息公开目录 › 机构设置 › 机构职能",
        "换名找到",
        "政府信息公开目录",
        "同义名称 92",
        "机构改革（名称相近但含义不同）",
        "办公电话：0399-5550114",
        "2026-11-20 10:16",
        fake.sha("jgzn"),
        "《政府信息公开条例》第二十条第（二）项",
        "信息形成或者变更之日起20个工作日内公开，保持长期公开",
        "办公室",
        "首次发现 2026-11-03",
        "上次已有",
        "新增",
    ):
        assert fact in words, fact
    link = card.xpath(f".//a[@href='{fake.BASE}/zwgk/jgsz/jgzn/']")[0]
    assert "noreferrer" in link.get("rel")
    stale = text(page(fake.report()).get_element_by_id("gap-5"))
    assert "2025-12-03 已 352 天" in stale and "不应早于" in stale and "2026-05-20" in stale and fake.RULE in stale


def test_gaps_stand_worst_first_and_every_item_in_its_group() -> None:
    found = page(fake.report())
    assert [card.get("id") for card in found.find_class("card")] == ["gap-1", "gap-7", "gap-5"]
    groups = [
        (text(group.find("h3")).split()[0], [item.get("data-verdict") for item in group.find_class("item")])
        for group in found.find_class("group")
    ]
    assert groups == [
        ("机构信息", ["gap", "pass"]),
        ("规划计划", ["pass"]),
        ("互动交流", ["manual"]),
        ("工作动态", ["gap"]),
        ("政策文件", ["unclear"]),
        ("财政信息", ["gap", "exempt"]),
    ]


def test_what_was_not_seen_is_told_apart_from_gaps() -> None:
    found = page(fake.report())
    unclear = found.get_element_by_id("unclear")
    assert "政策解读" in text(unclear) and "访问超时" in text(unclear) and "依申请公开" in text(unclear)
    assert "政策解读" not in text(found.get_element_by_id("gaps"))
    nothing = page(replace(fake.report(), judgements=tuple(j for j in fake.judgements() if j.verdict != "gap"), previous=None))
    assert "未发现问题，但有 2 个事项未能判定" in text(nothing.get_element_by_id("gaps"))
    fine = page(replace(fake.report(), judgements=tuple(j for j in fake.judgements() if j.verdict == "pass"), previous=None))
    assert "本次巡检未发现问题" in text(fine.get_element_by_id("gaps"))


def test_the_footer_names_the_rules() -> None:
    footer = text(page(fake.report()).find(".//footer"))
    assert all(note in footer for note in fake.NOTES)


def test_text_of_websites_is_never_markup_or_a_link() -> None:
    found = page(fake.hostile())
    assert len(found.xpath("//script")) == 1 and "alert" not in found.xpath("string(//script)")
    assert all(re.match(r"https?://|#", link.get("href")) for link in found.xpath("//a"))
    assert not [name for node in found.iter() for name in node.attrib if name.startswith("on") or name in ("style", "src")]
    raw = FORMATS["html"](fake.hostile()).decode()
    assert "{{ 7*7 }}" in raw and "\u202e" not in raw and "\x00" not in raw and "\x1b" not in raw


def test_the_page_needs_nothing_beside_it_and_nothing_else_may_run_in_it() -> None:
    import base64
    import hashlib

    found = page(fake.report())
    policy = found.xpath("string(//meta[@http-equiv='Content-Security-Policy']/@content)")
    assert policy.startswith("default-src 'none'") and "unsafe" not in policy
    for tag in ("style", "script"):
        digest = base64.b64encode(hashlib.sha256(found.xpath(f"string(//{tag})").encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert not found.xpath("//link | //img | //iframe | //@src") and "url(" not in found.xpath("string(//style)")


# Workbook


def test_the_workbook_has_four_sheets_with_the_ledger_first() -> None:
    book = sheets(fake.report())
    assert list(book) == ["问题清单", "全部事项", "栏目", "规则"]
    head, *rows = book["问题清单"]
    assert len(head) == len(FINDING_HEADS) + len(PERSON_HEADS) and len(set(head)) == len(head)
    first = dict(zip(head, rows[0], strict=True))
    assert [row[head.index("严重程度")] for row in rows] == ["严重", "严重", "严重", "一般", "提示"]
    assert {
        name: first[name]
        for name in (
            "序号",
            "目录行",
            "一级事项",
            "二级事项",
            "问题类型",
            "问题描述",
            "缺失要素",
            "网页SHA-256",
            "责任科室",
            "与上次相比",
            "首次发现",
            "处理状态",
        )
    } == {
        "序号": 1,
        "目录行": 1,
        "一级事项": "机构信息",
        "二级事项": "基本信息",
        "问题类型": "要素缺失",
        "问题描述": "机构职能页面未见“传真号码”",
        "缺失要素": "传真号码、邮政编码",
        "网页SHA-256": fake.sha("jgzn"),
        "责任科室": "办公室",
        "与上次相比": "上次已有",
        "首次发现": dt.date(2026, 11, 3),
        "处理状态": "待处理",
    }
    stale = dict(zip(head, rows[3], strict=True))
    assert (stale["最后更新时间"], stale["未更新天数"], stale["不应早于"]) == (dt.date(2025, 12, 3), 352, dt.date(2026, 5, 20))
    assert first["实际栏目路径"] == "政务公开 → 政府信息公开目录 → 机构设置 → 机构概况"
    assert "信息公开目录＝政府信息公开目录（同义名称 92）" in first["匹配方式"]
    assert [row[4] for row in book["全部事项"][1:]] == [
        "有问题",
        "达标",
        "达标",
        "需人工核查",
        "有问题",
        "无法判定",
        "有问题",
        "不适用",
    ]
    assert len(book["栏目"]) == 1 + 6 and any(fake.NOTES[0] in row for row in book["规则"])


def test_no_cell_is_a_formula_and_no_link_is_a_script(tmp_path: Path) -> None:
    import zipfile

    write_report(fake.hostile(), "xlsx", tmp_path / "h.xlsx")
    with zipfile.ZipFile(tmp_path / "h.xlsx") as parts:
        for name in parts.namelist():
            part = parts.read(name).decode("utf-8", "replace")
            assert "<f>" not in part and "javascript:" not in (part if name.endswith(".rels") else "")
            assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\u202e]", part)
    head, row = sheets(fake.hostile())["问题清单"]
    cells = dict(zip(head, row, strict=True))
    assert (
        cells["涉及要素"] == "@SUM(A1)"
        and cells["问题描述"].startswith("=HYPERLINK(")
        and cells["问题网页"] == "javascript:alert(1)"
    )


def test_a_text_longer_than_a_cell_is_cut_and_a_long_address_is_text() -> None:
    long = fake.finding(1, "stale", "major", "长" * 40_000, "", url="http://www.qinghe.example/" + "a" * 3000)
    data = fake.report(judgements=(replace(fake.basic(), findings=(long,)),), previous=None)
    head, row = sheets(data)["问题清单"]
    assert len(row[head.index("问题描述")]) == 32_767 and row[head.index("问题网页")] == long.url


def test_the_same_run_is_the_same_workbook() -> None:
    assert FORMATS["xlsx"](fake.report()) == FORMATS["xlsx"](fake.report())


# CSV and JSON


def test_the_csv_has_every_finding_and_every_quiet_item() -> None:
    rows = csv_rows(fake.report())
    assert FORMATS["csv"](fake.report()).startswith(b"\xef\xbb\xbf")
    assert [(row["目录行"], row["判定"], row["问题类型"]) for row in rows] == [
        ("1", "有问题", "要素缺失"),
        ("1", "有问题", "要素缺失"),
        ("7", "有问题", "栏目缺失"),
        ("5", "有问题", "栏目不更新"),
        ("1", "有问题", "栏目名称不一致"),
        ("2", "达标", ""),
        ("3", "达标", ""),
        ("4", "需人工核查", ""),
        ("6", "无法判定", ""),
        ("8", "不适用", ""),
    ]
    assert rows[3]["最后更新时间"] == "2025-12-03" and rows[8]["原因"] == "栏目未能访问：访问超时"


def test_no_csv_cell_is_a_formula() -> None:
    for row in csv_rows(fake.hostile()):
        assert not [cell for cell in row.values() if re.match(r"[=+\-@\t]", cell)]
    assert csv_rows(fake.hostile())[0]["涉及要素"] == "'@SUM(A1)"


def test_the_json_gives_back_every_judgement() -> None:
    data = fake.report()
    report = json.loads(FORMATS["json"](data))
    assert tuple(judgement_from_json(json.dumps(judgement)) for judgement in report["judgements"]) == data.judgements
    assert report["counts"] == {"gap": 3, "unclear": 1, "manual": 1, "pass": 2, "exempt": 1, "not_run": 0}
    assert (
        report["run"]["number"] == 12
        and report["run"]["as_of"] == "2026-11-20"
        and report["site"]["name"] == "青禾县人民政府网"
    )
    assert report["changes"] == {"new": [data.gaps[0].findings[1].fingerprint], "gone": [data.gone[0][1].fingerprint]}


# Terminal


def shown(data: ReportData, *reports: Path, lang="zh") -> str:
    console = Console(width=120, record=True, file=io.StringIO())
    console.print(summary(data, reports, lang))
    return console.export_text()


def test_the_terminal_shows_counts_worst_gaps_and_where_the_reports_are() -> None:
    out = shown(fake.report(), Path("reports/qinghe.html"))
    assert "青禾县文化和旅游局 巡检 #12" in out and re.search(r"有问题\s+3\b", out) and "reports/qinghe.html" in out
    assert [line.split()[0] for line in out.splitlines() if line.startswith(("严重", "一般"))] == [
        "严重",
        "严重",
        "严重",
        "一般",
    ]
    assert re.search(r"Unclear\s+1\b", shown(fake.report(), lang="en"))


def test_five_gaps_at_most_and_the_rest_counted() -> None:
    many = tuple(fake.finding(1, "element_missing", "minor", f"缺第{n}项", f"no {n}", element=str(n)) for n in range(8))
    out = shown(fake.report(judgements=(replace(fake.basic(), findings=many),), previous=None))
    assert out.count("缺第") == 5 and "另有 3 个问题" in out


def test_websites_cannot_write_to_the_terminal() -> None:
    out = shown(fake.hostile())
    assert "\x1b" not in out and "[red]" in out


# Files


@pytest.mark.parametrize("form", FORMATS)
def test_a_report_is_written_whole_and_can_be_read_by_others(tmp_path: Path, form: str) -> None:
    target = tmp_path / f"r.{form}"
    target.write_text("old")
    write_report(fake.report(), form, target)
    assert target.read_bytes() == FORMATS[form](fake.report())
    assert [path.name for path in tmp_path.iterdir()] == [target.name]
    plain = tmp_path / "plain"
    plain.touch()
    assert stat.S_IMODE(target.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)


@pytest.mark.parametrize(
    ("form", "name", "says"),
    [
        ("html", "", "this is a folder"),
        ("html", "nowhere/r.html", "is not there"),
        ("pdf", "r.pdf", "choose one of html, xlsx"),
        ("csv", "n" * 300, "cannot be written"),
    ],
)
def test_a_report_that_cannot_be_written_is_one_line(tmp_path: Path, form: str, name: str, says: str) -> None:
    with pytest.raises(ReportError, match=says) as error:
        write_report(fake.report(), form, tmp_path / name)
    assert "\n" not in str(error.value) and list(tmp_path.iterdir()) == []


def test_a_link_is_followed_and_a_device_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "latest.json").symlink_to(tmp_path / "real.json")
    write_report(fake.report(), "json", tmp_path / "latest.json")
    assert (tmp_path / "latest.json").is_symlink() and (tmp_path / "real.json").read_bytes() == FORMATS["json"](fake.report())
    write_report(fake.report(), "json", Path("/dev/null"))
    assert Path("/dev/null").is_char_device()


# Size


@pytest.fixture(scope="module")
def large() -> ReportData:
    models = fake.judgements()
    judgements = tuple(replace(models[n % len(models)], row=n + 1, level1=f"一级事项{n // 50}") for n in range(5000))
    items = tuple(replace(fake.CATALOG.items[n % 8], row=n + 1) for n in range(5000))
    return fake.report(judgements=judgements, catalog=Catalog("大目录", "青禾县", items), previous=judgements)


@pytest.mark.parametrize("form", FORMATS)
def test_five_thousand_items_take_seconds(large: ReportData, form: str) -> None:
    began = time.process_time()
    made = FORMATS[form](large)
    assert time.process_time() - began < 20  # a few seconds on a quiet machine; this one also runs others' tests
    assert len(made) > 50_000


def test_clean_keeps_what_people_write() -> None:
    assert clean("办公电话：0399-5550114\n（周一至周五）😀") == "办公电话：0399-5550114\n（周一至周五）😀"


# Word, feed, overview, languages


def word(data: ReportData, lang="zh") -> tuple[list[str], list[list[str]]]:
    from docx import Document

    document = Document(io.BytesIO(FORMATS["docx"](data, lang)))
    rows = [[cell.text for cell in row.cells] for table in document.tables for row in table.rows]
    return [paragraph.text for paragraph in document.paragraphs], rows


def test_the_bulletin_is_ready_to_sign_and_its_list_is_annexed() -> None:
    paragraphs, rows = word(fake.report())
    whole = "\n".join(paragraphs)
    for told in ("关于青禾县文化和旅游局政务公开标准目录落实情况的通报", "达标2项，有问题3项", "3个事项存在4个问题，其中严重问题3个",
                 "要素缺失2个，涉及：基本信息", "10个工作日内", "2026年11月20日", "盖章", "附件：青禾县"):  # fmt: skip
        assert told in whole, told
    assert rows[0] == ["序号", "事项", "应有栏目路径", "问题描述", "指标依据", "问题网页", "责任科室", "整改时限"]
    assert [row[:2] for row in rows[1:]] == [
        ["1", "机构信息／基本信息"],
        ["2", "机构信息／基本信息"],
        ["3", "财政信息／部门预算"],
        ["4", "工作动态／政务动态"],
    ]
    paragraphs, rows = word(fake.report(), "en")
    assert "Bulletin on how" in paragraphs[0] and rows[1][3] == "传真号码: not on the page"


def feed(data: ReportData) -> list[tuple[str, str]]:
    from lxml import etree

    root = etree.fromstring(FORMATS["atom"](data))
    names = {"a": "http://www.w3.org/2005/Atom"}
    assert root.findtext("a:updated", namespaces=names) == "2026-11-20T02:21:44Z"
    return [
        (
            entry.findtext("a:title", namespaces=names),
            entry.find("a:link", names).get("href") if entry.find("a:link", names) is not None else "",
        )
        for entry in root.findall("a:entry", names)
    ]


def test_the_feed_tells_what_is_new_and_what_is_gone() -> None:
    data = replace(fake.report(), pages_url="http://127.0.0.1:8750", agency_id=fake.AGENCY)
    entries = feed(data)
    assert ("不再出现 年度计划：“规划计划”栏目不更新", "") in entries and entries[-1][0].startswith("新增问题 基本信息")
    assert entries[-1][1] == f"http://127.0.0.1:8750/agency/{fake.AGENCY}/finding/{fake.basic().findings[0].fingerprint}"


def test_each_language_speaks_only_itself() -> None:
    english = lxml_html.document_fromstring(FORMATS["html"](fake.report(), "en"))
    assert english.get("lang") == "en" and "What to do Add what is missing" in text(english)
    assert "not on the page" not in text(page(fake.report())) and "整改建议" not in text(english)
    book = CalamineWorkbook.from_filelike(io.BytesIO(FORMATS["xlsx"](fake.report(), "en")))
    assert book.sheet_names[0] != "问题清单"


def test_the_ledger_offers_states_in_colours_and_keeps_what_people_decided(tmp_path: Path) -> None:
    import zipfile

    from audit.store.review import Review

    mark = fake.basic().findings[0].fingerprint
    data = replace(
        fake.report(), reviews={mark: Review("confirmed", "赵（虚构）", dt.date(2026, 12, 4), "已电话告知", who="li")}
    )
    head, row, *_ = sheets(data)["问题清单"]
    cells = dict(zip(head, row, strict=True))
    assert (cells["处理状态"], cells["责任人"], cells["整改时限"], cells["复查人"]) == (
        "已确认",
        "赵（虚构）",
        dt.date(2026, 12, 4),
        "li",
    )
    with zipfile.ZipFile(io.BytesIO(FORMATS["xlsx"](data))) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()
    assert sheet.count("<conditionalFormatting") == 2 and "待处理,已确认" in sheet and sheet.count("<dataValidation ") == 2


def test_a_run_that_saw_little_is_to_be_read_with_care() -> None:
    from audit.reports.validity import validity

    assert validity(fake.report()).state == "valid"
    unseen = [replace(fake.unreached(), row=n) for n in range(3)]
    data = replace(fake.report(), judgements=(fake.stale(), *unseen))
    assert validity(data).state == "doubtful" and "仅供参考" in text(page(data).find(".//header"))


@pytest.mark.parametrize("form", ["docx", "atom"])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_hostile_titles_in_word_and_feed(form: str, lang) -> None:
    long = "<script>alert(1)</script>\u202e=cmd|' /C calc'!A0" + "长" * 10_000
    data = fake.hostile()
    bad = replace(data.judgements[0].findings[0], message=long, message_en=long)
    data = replace(
        data, agency_name=long, judgements=(replace(data.judgements[0], findings=(bad,), level1=long), data.judgements[1])
    )
    made = FORMATS[form](data, lang)
    if form == "docx":
        paragraphs, rows = word(data, lang)
        assert "\u202e" not in "".join(paragraphs) + str(rows) and rows[1][3].startswith("<script>")
    else:
        assert b"<script" not in made and "\u202e".encode() not in made and b"javascript:" not in made


def _overview():
    from audit.reports.overview import Overview, Standing

    kinds = {("stale", "major"): 2, ("column_renamed", "advice"): 5}
    return Overview(
        (
            Standing("c", "丙局", "某县"),
            Standing("b", "=乙局", "某县", fake.RUN, {"pass": 1, "gap": 1}, kinds),
            Standing(
                "a", "甲局", "某县", fake.RUN, {"pass": 3, "gap": 1, "unclear": 4}, {**kinds, ("broken_link", "minor"): 9}
            ),
            Standing("d", "丁局", "某县", fake.RUN, {"pass": 3, "gap": 1}, kinds),
        ),
        dt.datetime(2026, 11, 20, tzinfo=dt.UTC),
    )


def test_the_overview_ranks_agencies_and_counts_problems() -> None:
    overview = _overview()
    assert [(rank, one.id) for rank, one in overview.ranked] == [(1, "a"), (1, "d"), (3, "b"), (None, "c")]
    assert [(one.kind, one.count, one.agencies) for one in overview.commonest] == [("broken_link", 9, 1), ("stale", 6, 3)]
    assert overview.totals["pass"] == 7


def test_the_overview_in_every_format() -> None:
    from audit.reports.overview_files import OVERVIEW_FORMATS

    made = {form: render(_overview()) for form, render in OVERVIEW_FORMATS.items()}
    found = lxml_html.document_fromstring(made["html"], parser=lxml_html.HTMLParser(encoding="utf-8"))
    assert "75.0%" in text(found) and "尚无巡检结果" in text(found)
    rows = list(csv.reader(io.StringIO(made["csv"].decode("utf-8-sig"))))
    assert rows[3][:2] == ["3", "'=乙局"] and len(rows) == 5
    assert [one["id"] for one in json.loads(made["json"])["agencies"]] == ["a", "d", "b", "c"]
    book = CalamineWorkbook.from_filelike(io.BytesIO(made["xlsx"]))
    assert book.get_sheet_by_index(0).to_python()[3][1] == "=乙局" and len(book.sheet_names) == 2
