"""The HTML report as people use it: on a screen, a phone, on A4, by keyboard, with 5,000 items, with hostile titles."""

from __future__ import annotations

import datetime as dt
import io
import logging
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pdfplumber
import pytest

from audit.catalog.model import Catalog
from audit.catalog.radicals import ordinary
from audit.reports import FORMATS, ReportData
from audit.reports.overview import Overview, Standing
from audit.reports.overview_files import OVERVIEW_FORMATS
from audit.store.review import TrendPoint
from evaluation.browser import chromium, printed, size
from tests.audit.reports import fake
from tests.browser.kit import errors, faults

TREND = tuple(TrendPoint(n, dt.date(2026, 11, n), {"gap": n % 4, "pass": 5, "unclear": 1}) for n in range(1, 13))


@pytest.fixture(scope="module")
def driver() -> Iterator[Any]:
    with chromium() as one:
        yield one


def shown(driver: Any, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "report.html").write_bytes(content)
    driver.get(f"file://{tmp_path}/report.html")


def report(**more: Any) -> ReportData:
    return replace(fake.report(), trend=TREND, pages_url="http://127.0.0.1:8750", agency_id=fake.AGENCY, **more)


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("width", [1280, 390])
def test_no_serious_fault_and_nothing_wider_than_the_screen(driver: Any, tmp_path: Path, lang: Any, width: int) -> None:
    size(driver, width, 800)
    shown(driver, tmp_path, FORMATS["html"](report(), lang))
    assert faults(driver) == [] and errors(driver) == []
    assert driver.execute_script("return document.documentElement.scrollWidth") <= width
    assert driver.execute_script("return document.querySelectorAll('.trend g').length") == 12


def test_dark_keeps_its_contrast(tmp_path: Path) -> None:
    with chromium(dark=True) as dark:
        shown(dark, tmp_path, FORMATS["html"](report()))
        assert dark.execute_script("return getComputedStyle(document.body).backgroundColor") != "rgb(246, 247, 249)"
        assert faults(dark) == []


def test_it_prints_on_a4(driver: Any, tmp_path: Path) -> None:
    shown(driver, tmp_path, FORMATS["html"](report()))
    logging.getLogger("pdfminer").setLevel(logging.ERROR)
    with pdfplumber.open(io.BytesIO(printed(driver))) as pdf:
        assert {(round(page.width), round(page.height)) for page in pdf.pages} <= {(595, 842), (596, 842), (595, 841)}
        words = [(word["x0"], word["x1"]) for page in pdf.pages for word in page.extract_words()]
        assert min(left for left, _ in words) > 25 and max(right for _, right in words) < 595 - 25
        whole = ordinary("".join(page.extract_text() for page in pdf.pages).replace("\n", ""))
    for told in ("青禾县文化和旅游局", "传真号码", "部门预算", "整改建议", "全部事项", "国办秘函"):
        assert told in whole, told
    assert "查找事项" not in whole


def test_search_and_filter_by_keyboard_alone(driver: Any, tmp_path: Path) -> None:
    from selenium.webdriver.common.keys import Keys

    size(driver, 1280, 900)
    shown(driver, tmp_path, FORMATS["html"](report()))
    driver.switch_to.active_element.send_keys(Keys.TAB)
    assert driver.switch_to.active_element.get_attribute("class") == "skip"
    while driver.switch_to.active_element.get_attribute("type") != "search":
        driver.switch_to.active_element.send_keys(Keys.TAB)
    driver.switch_to.active_element.send_keys("部门预算")
    time.sleep(0.4)
    assert driver.find_element("css selector", "#filter output").text == "1 / 8"
    driver.switch_to.active_element.send_keys(Keys.TAB, Keys.SPACE)
    assert driver.find_element("css selector", "#filter output").text == "0 / 8"


def test_five_thousand_items_are_quick(driver: Any, tmp_path: Path) -> None:
    models = fake.judgements()
    judgements = tuple(replace(models[n % len(models)], row=n + 1, level1=f"一级事项{n // 50}") for n in range(5000))
    items = tuple(replace(fake.CATALOG.items[n % 8], row=n + 1) for n in range(5000))
    content = FORMATS["html"](report(judgements=judgements, catalog=Catalog("大目录", "青禾县", items), previous=None))
    began = time.monotonic()
    shown(driver, tmp_path, content)
    assert time.monotonic() - began < 60  # two seconds on a quiet machine; this one also runs others' tests
    took = driver.execute_async_script("""
        const done = arguments[0], began = performance.now();
        const box = document.querySelector('#filter input[value=pass]');
        box.click();
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));""")
    assert took < 15_000


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_hostile_titles_stay_text(driver: Any, tmp_path: Path, lang: Any) -> None:
    long = "长" * 10_000
    data = fake.hostile()
    worst = replace(data.judgements[0].findings[0], message=long + "<img src=x onerror=alert(1)>", message_en=long)
    judgements = (replace(data.judgements[0], level1=long, findings=(worst,)), data.judgements[1])
    shown(driver, tmp_path, FORMATS["html"](replace(data, judgements=judgements), lang))
    size(driver, 390, 800)
    assert driver.execute_script("return document.scripts.length + document.images.length + frames.length") == 1
    assert driver.execute_script("return document.documentElement.scrollWidth") <= 390
    assert errors(driver) == []


def test_the_overview_has_no_serious_fault(driver: Any, tmp_path: Path) -> None:
    evil = "<script>alert(1)</script>" + "长" * 10_000
    standings = (
        Standing("a", "甲局", "某县", fake.RUN, {"pass": 5, "gap": 2}, {("stale", "major"): 2}),
        Standing("b", evil, evil, fake.RUN, {"pass": 1, "gap": 2, "unclear": 2}, {("stale", "minor"): 1, (evil, "major"): 2}),
        Standing("c", "丙局", "某县"),
    )
    overview = Overview(standings, dt.datetime(2026, 11, 20, tzinfo=dt.UTC))
    for width in (1280, 390):
        size(driver, width, 800)
        shown(driver, tmp_path, OVERVIEW_FORMATS["html"](overview))
        assert faults(driver) == [] and errors(driver) == []
        assert driver.execute_script("return document.documentElement.scrollWidth") <= width
