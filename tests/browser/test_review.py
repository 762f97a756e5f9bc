"""The whole review in a real browser: log in, filter, evidence, confirm, dismiss, re-check, export, log out; axe-core on every page.

The sample website is audited and served on loopback; a re-check crawls it again.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from audit.exceptions import load_exceptions
from audit.store import Store
from audit.store.accounts import Accounts
from audit.store.review import Reviews
from audit.web.identity import hasher
from audit.web.settings import Settings
from evaluation.browser import chromium, size
from evaluation.reviewing import District, district, served
from sample.site import AS_OF
from tests.audit.reports import fake
from tests.audit.web import kit
from tests.browser.kit import errors, faults


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[District]:
    with district(tmp_path_factory.mktemp("district"), past=3) as made:
        yield made


@pytest.fixture(scope="module")
def downloads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("downloads")


@pytest.fixture(scope="module")
def driver(downloads: Path) -> Iterator[Any]:
    with chromium(download=downloads) as one:
        yield one


@pytest.fixture
def base(place: District) -> Iterator[str]:
    with served(Settings(place.db, place.data, today=AS_OF)) as address:
        yield address


def one(driver: Any, css: str) -> Any:
    return driver.find_element("css selector", css)


def wait(fact: Callable[[], Any], seconds: float = 60) -> Any:
    until = time.monotonic() + seconds
    while True:
        try:
            if found := fact():
                return found
        except Exception:
            if time.monotonic() > until:
                raise
        assert time.monotonic() < until, "waited in vain"
        time.sleep(0.1)


def click(driver: Any, css: str) -> None:
    """Clicks, and waits for the next page where one comes."""
    target = one(driver, css)
    driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", target)
    target.click()


def test_the_whole_review(driver: Any, place: District, downloads: Path) -> None:
    with Store.open(place.db) as store:
        Accounts(store).put_user("anna", "auditor", hasher().hash("correct horse"))
    with served(Settings(place.db, place.data, login=True, today=AS_OF)) as base:
        driver.get(f"{base}/agency/demo")
        assert "/login" in driver.current_url
        one(driver, "input[name=name]").send_keys("anna")
        one(driver, "input[name=password]").send_keys("correct horse")
        click(driver, "button.main")
        wait(lambda: driver.current_url.endswith("/agency/demo"))
        # Filter: the list changes without a new page.
        count = len(driver.find_elements("css selector", "a.open"))
        one(driver, "#f-q").send_keys("统计信息")
        wait(lambda: len(driver.find_elements("css selector", "a.open")) == 1 < count)
        # Evidence: the stored copy in a frame without scripts, the quote marked.
        click(driver, "a.open")
        frame = wait(lambda: one(driver, "iframe"))
        assert frame.get_attribute("sandbox") == ""
        driver.execute_script("arguments[0].scrollIntoView()", frame)
        driver.switch_to.frame(frame)
        assert wait(lambda: one(driver, "mark").text)
        driver.switch_to.default_content()
        click(driver, "#confirm")
        wait(lambda: "已确认" in one(driver, "main").text)
        # Dismiss another with a reason and an end.
        driver.get(f"{base}/agency/demo?kind=column_empty")
        click(driver, "a.open")
        wait(lambda: one(driver, "#dismiss"))
        one(driver, "body").send_keys("d")
        wait(lambda: driver.switch_to.active_element.get_attribute("name") == "reason")
        driver.switch_to.active_element.send_keys("本学期未组织")
        driver.execute_script("document.querySelector('#dismiss [name=until]').value = '2026-12-31'")
        click(driver, "#dismiss button[value=dismiss]")
        wait(lambda: "认可的例外" in one(driver, "main").text)
        assert load_exceptions(place.data, "demo")[-1].reason == "本学期未组织"
        # Mark as corrected and re-check: the gap is still on the site, so it is opened again.
        driver.get(f"{base}/agency/demo?q=传真号码")
        click(driver, "a.open")
        wait(lambda: one(driver, "button[value=fixed_recheck]"))
        click(driver, "button[value=fixed_recheck]")
        wait(lambda: one(driver, "#recheck.ok"), 120)
        wait(lambda: any(line.action == "recheck_open" for line in log(place)))
        click(driver, "#recheck a.reload")
        wait(lambda: "重新出现" in one(driver, "main").text)
        # Export of what is filtered, then out.
        driver.get(f"{base}/agency/demo?kind=stale")
        click(driver, "a[href*='export.csv']")
        file = wait(lambda: next(downloads.glob("demo*.csv"), None))
        assert "栏目不更新" in wait(lambda: file.read_text("utf-8-sig"))
        assert errors(driver) == []
        click(driver, "form[action='/logout'] button")
        wait(lambda: "/login" in driver.current_url)
        driver.get(f"{base}/agency/demo")
        assert "/login" in driver.current_url


def log(place: District) -> tuple:
    with Store.open(place.db) as store:
        return Reviews(store).lines("demo")


def test_four_clicks_from_the_overview_to_a_confirmed_gap(driver: Any, base: str) -> None:
    driver.get(base)
    clicks = 0
    for css, then in (
        ("#agencies a[href='/agency/demo']", "a.open"),
        ("a.open", "iframe[src^='/copy/']"),
        ("#confirm", ".tag.st-confirmed"),
    ):
        click(driver, css)
        wait(lambda then=then: one(driver, then))
        clicks += 1
    assert clicks <= 4


def test_the_queue_by_keyboard(driver: Any, base: str) -> None:
    driver.get(f"{base}/agency/demo")
    click(driver, "a.start")
    wait(lambda: one(driver, "#after"))
    first = driver.current_url
    one(driver, "body").send_keys("j")
    wait(lambda: driver.current_url != first)
    second = driver.current_url
    wait(lambda: one(driver, "#confirm"))
    one(driver, "body").send_keys("c")
    wait(lambda: "done=confirm" in driver.current_url)
    wait(lambda: one(driver, "#before"))
    one(driver, "body").send_keys("k")
    wait(lambda: driver.current_url.partition("?")[0] == first.partition("?")[0])
    assert second != first
    # On the list: j moves, x picks, c confirms what is picked.
    driver.get(f"{base}/agency/demo?state=new")
    rows = len(driver.find_elements("css selector", "a.open"))
    one(driver, "body").send_keys("jxjx")
    assert len(driver.find_elements("css selector", "input[name=mark]:checked")) == 2
    one(driver, "body").send_keys("c")
    wait(lambda: len(driver.find_elements("css selector", "a.open")) == rows - 2)


PAGES = (
    "/",
    "/agency/demo",
    "/agency/demo/items",
    "/agency/demo/columns",
    "/agency/demo/item/1",
    "/journal",
    "/api",
    "FINDING",
)


@pytest.mark.parametrize("page", PAGES)
def test_no_serious_fault_on_any_page(driver: Any, base: str, page: str) -> None:
    if page == "FINDING":
        driver.get(f"{base}/agency/demo")
        page = re.sub(r"^http://[^/]+", "", one(driver, "a.open").get_attribute("href"))
    for width in (1280, 390):
        size(driver, width, 850)
        driver.get(base + page)
        assert faults(driver) == [] and errors(driver) == []
        assert driver.execute_script("return document.documentElement.scrollWidth") <= width
        assert driver.execute_script("return typeof htmx") == "object"
    size(driver, 1280, 900)


def test_the_login_page_has_no_serious_fault(driver: Any, place: District) -> None:
    with served(Settings(place.db, place.data, login=True)) as base:
        driver.get(base)
        assert faults(driver) == [] and errors(driver) == []


def test_hostile_titles_do_nothing_in_any_page(driver: Any, tmp_path: Path) -> None:
    evil = "<script>document.title='owned'</script>\"'><img src=x onerror=\"document.title='owned'\">\u202e" + "长" * 10_000
    bad = tuple(replace(each, message=evil, quote=evil, element=evil) for each in fake.basic().findings)
    settings = kit.county(
        tmp_path, (replace(fake.basic(), level1=evil, levels=(evil, evil), findings=bad), *fake.judgements()[1:])
    )
    home = f"/agency/{kit.AGENCY}"
    with served(settings) as base:
        for page in (
            "/",
            home,
            f"{home}/items",
            f"{home}/item/1",
            f"{home}/columns",
            f"{home}/finding/{bad[0].fingerprint}",
            f"/copy/{kit.SHA}",
        ):
            for width in (1280, 390):
                size(driver, width, 850)
                driver.get(base + page)
                time.sleep(0.1)
                assert "owned" not in driver.title or "script" in driver.title, page
                assert driver.execute_script("return document.querySelectorAll('img, script:not([src])').length") == 0
                assert driver.execute_script("return document.documentElement.scrollWidth") <= width, (page, width)
        assert errors(driver) == []
    size(driver, 1280, 900)


def test_pages_work_without_script(place: District, base: str) -> None:
    with chromium(script=False) as plain:
        plain.get(f"{base}/agency/demo?kind=stale")
        plain.find_element("css selector", "a.open").click()
        wait(lambda: plain.find_element("css selector", "#confirm"))
        plain.find_element("css selector", "#confirm").click()
        wait(lambda: "已完成：确认问题" in plain.find_element("css selector", "main").text)
