"""The rules about the site as a whole in HTML, XLSX and JSON: after the glance, in the report's language alone."""

from __future__ import annotations

import io
import json

import pytest
from lxml import html as lxml_html
from python_calamine import CalamineWorkbook

from audit.messages import Lang, Messages
from audit.reports import FORMATS
from audit.reports.sitewide import sitewide_lines
from tests.audit.reports import fake

SAID: dict[Lang, list[str]] = {
    "zh": [
        "栏目不更新：1 个，未达到 5 个（规划计划）",
        "空白栏目：7 个，达到 5 个（栏目0、栏目1、栏目2、栏目3、栏目4、栏目5等）",
        "长期未更新：0 个，未达到 10 个",
    ],
    "en": [
        "columns not updated: 1, below the limit of 5 (规划计划)",
        "blank columns: 7, the limit of 5 is reached (栏目0, 栏目1, 栏目2, 栏目3, 栏目4, 栏目5 and others)",
        "long not updated: 0, below the limit of 10",
    ],
}
LANGS: tuple[Lang, ...] = ("zh", "en")


@pytest.mark.parametrize("lang", LANGS)
def test_a_line_a_rule_in_one_language(lang: Lang) -> None:
    assert list(sitewide_lines(fake.report(), Messages(lang))) == SAID[lang]


@pytest.mark.parametrize("lang", LANGS)
def test_the_page_says_them_after_the_glance(lang: Lang) -> None:
    page = lxml_html.document_fromstring(FORMATS["html"](fake.report(), lang), parser=lxml_html.HTMLParser(encoding="utf-8"))
    sections = [node.get("id") for node in page.xpath("//main/section")]
    assert sections[:2] == ["glance", "sitewide"]
    assert [node.text_content() for node in page.xpath("//section[@id='sitewide']//li")] == SAID[lang]
    other = SAID["en" if lang == "zh" else "zh"][0]
    assert other not in page.text_content()


@pytest.mark.parametrize("lang", LANGS)
def test_the_rules_sheet_holds_them(lang: Lang) -> None:
    words = Messages(lang)
    book = CalamineWorkbook.from_filelike(io.BytesIO(FORMATS["xlsx"](fake.report(), lang)))
    rows = book.get_sheet_by_name(words.say("sheet.rules")).to_python()
    assert [value for fact, value in rows if fact == words.say("report.sitewide")] == SAID[lang]


@pytest.mark.parametrize(("lang", "clause"), [("zh", "空白栏目"), ("en", "blank columns")])
def test_json_gives_them_as_data(lang: Lang, clause: str) -> None:
    said = json.loads(FORMATS["json"](fake.report(), lang))["sitewide"]
    assert [one["id"] for one in said] == ["not_updated", "blank", "long_not_updated"]
    assert said[1] == {
        "id": "blank",
        "clause": clause,
        "count": 7,
        "limit": 5,
        "reached": True,
        "names": [f"栏目{n}" for n in range(7)],
    }


def test_a_run_of_some_rows_has_no_such_section() -> None:
    page = FORMATS["html"](fake.report(sitewide=()), "zh").decode()
    assert 'id="sitewide"' not in page
