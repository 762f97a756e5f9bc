"""What the review pages show and do, without a browser: filters, actions, exports, files that are written, the API."""

from __future__ import annotations

import datetime as dt
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from audit.catalog.corrections import load_corrections
from audit.config import load
from audit.exceptions import load_exceptions
from audit.store import Store
from audit.store.review import Reviews
from audit.web.settings import Settings
from tests.audit.reports import fake
from tests.audit.web import kit

FAX, POST = (finding.fingerprint for finding in fake.basic().findings[:2])
STALE = fake.stale().findings[0].fingerprint
HOME = f"/agency/{kit.AGENCY}"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return kit.county(tmp_path)


@pytest.fixture
def web(settings: Settings) -> TestClient:
    return kit.client(settings)


def act(web: TestClient, action: str, *marks: str, **fields: str):
    token = kit.csrf(web.get(HOME).text)
    return web.post(f"{HOME}/act", data={"csrf": token, "action": action, "mark": list(marks), **fields})


def reviews(settings: Settings) -> dict:
    with Store.open(settings.db) as store:
        return Reviews(store).reviews(kit.AGENCY, kit.TODAY)


def test_four_clicks_from_the_overview_to_a_confirmed_gap_with_its_evidence(web: TestClient, settings: Settings) -> None:
    overview = web.get("/").text
    agency = web.get(re.search(r'href="(/agency/[^"]+)"', overview)[1]).text  # one: the agency
    finding = web.get(re.search(r'class="open" href="([^"]+)"', agency)[1]).text  # two: the finding, its evidence in sight
    assert "<iframe sandbox" in finding and "目录要求" in finding and "联系方式" in finding
    assert act(web, "confirm", FAX).status_code == 303  # three: confirm
    assert reviews(settings)[FAX].state == "confirmed"


@pytest.mark.parametrize(
    ("query", "count"),
    [("", 4), ("severity=all", 5), ("severity=advice", 1), ("kind=stale", 1), ("q=传真", 1), ("level1=财政信息", 1), ("office=办公室", 2),
     ("change=uncompared", 1), ("state=confirmed", 0), ("row=5", 1), ("q=%3Cscript%3E", 0), ("kind=nothing", 0), ("run=1", 3)],
)  # fmt: skip
def test_filters(web: TestClient, query: str, count: int) -> None:
    page = web.get(f"{HOME}?{query}").text
    assert page.count('class="open"') == count and f"共 {count} 个问题" in page
    part = web.get(f"{HOME}?{query}", headers={"HX-Request": "true"}).text
    assert part.lstrip().startswith('<div id="list">') and part.count('class="open"') == count


def test_a_dismissal_stands_in_the_exceptions_file(web: TestClient, settings: Settings) -> None:
    until = kit.TODAY + dt.timedelta(days=90)
    assert act(web, "dismiss", STALE, reason="本季度无新信息", until=str(until)).status_code == 303
    (waiver,) = load_exceptions(settings.data, kit.AGENCY)
    assert (waiver.row, waiver.fingerprint, waiver.until, waiver.reason) == (5, STALE, until, "本季度无新信息")
    assert waiver.covers(5, fake.stale().findings[0], kit.TODAY)
    assert reviews(settings)[STALE].state == "accepted"


@pytest.mark.parametrize(
    ("action", "marks", "fields", "status"),
    [
        ("dismiss", [FAX], {"until": "2026-12-31"}, 400),
        ("dismiss", [FAX], {"reason": "x"}, 400),
        ("dismiss", [FAX], {"reason": "x", "until": "2026-01-01"}, 400),
        ("dismiss", [FAX], {"reason": "x", "until": "2040-01-01"}, 400),
        ("dismiss", [FAX], {"reason": "x", "until": "yesterday"}, 400),
        ("confirm", [], {}, 400),
        ("confirm", ["nothing"], {}, 400),
        ("explode", [FAX], {}, 400),
        ("recheck", [FAX, STALE], {}, 400),
    ],
)
def test_what_cannot_be_done_is_said_and_changes_nothing(web, settings, action, marks, fields, status) -> None:
    answer = act(web, action, *marks, **fields)
    assert answer.status_code == status and "未能完成" in answer.text
    assert reviews(settings) == {} and load_exceptions(settings.data, kit.AGENCY) == ()


def test_bulk_assign_note_and_journal(web: TestClient, settings: Settings) -> None:
    act(web, "assign", FAX, POST, STALE, assignee="赵（虚构）", due="2026-12-04")
    act(web, "note", FAX, note="已电话告知")
    act(web, "fixed", POST)
    act(web, "reopen", POST)
    now = reviews(settings)
    assert (
        {one.assignee for one in now.values()} == {"赵（虚构）"}
        and now[FAX].note == "已电话告知"
        and now[POST].state == "reopened"
    )
    journal = web.get("/journal").text
    assert journal.count("分派") == 3 and "已电话告知" in journal and "重新打开" in journal
    page = web.get(f"{HOME}/finding/{FAX}").text
    assert "已电话告知" in page and "赵（虚构）" in page and "2026-12-04" in page


def test_history_and_finding_that_is_gone(web: TestClient) -> None:
    gone = "0" * 16
    assert web.get(f"{HOME}/finding/{gone}").status_code == 404
    page = web.get(f"{HOME}/finding/{fake.missing().findings[0].fingerprint}").text
    assert page.count('class="dot there"') == 1 and "部门预算" in page


@pytest.mark.parametrize("form", ["xlsx", "docx", "html", "csv", "json", "atom"])
def test_export_of_what_is_filtered(web: TestClient, form: str) -> None:
    answer = web.get(f"{HOME}/export.{form}?kind=stale")
    assert answer.status_code == 200 and "attachment" in answer.headers["content-disposition"]
    if form == "csv":
        assert answer.text.count("栏目不更新") == 1 and "传真号码" not in answer.text
    if form == "json":
        assert [one["row"] for one in answer.json()["judgements"]] == [5]
    assert len(web.get(f"{HOME}/export.{form}").content) >= len(answer.content)


def test_pin_and_correction_are_written_where_people_keep_them(web: TestClient, settings: Settings) -> None:
    place = f"{HOME}/item/1"
    token = kit.csrf(web.get(place).text)
    path = " > ".join(fake.BASIC)
    url = "http://www.qinghe.example/new/"
    assert web.post(f"{place}/pin", data={"csrf": token, "path": path, "url": url}).status_code == 303
    assert dict(load(settings.data).agencies[kit.AGENCY].pins) == {"/".join(fake.BASIC): url}
    bad = web.post(f"{place}/pin", data={"csrf": token, "path": path, "url": "javascript:alert(1)"})
    assert bad.status_code == 409 and "give a whole address" in bad.text
    fields = {"csrf": token, "field": "columns", "value": "政务公开 > 机构职能\n政务公开 > 机构概况", "reason": "原文少一级"}
    assert web.post(f"{place}/correct", data=fields).status_code == 303
    assert load(settings.data).catalog(kit.AGENCY).items[0].columns == (("政务公开", "机构职能"), ("政务公开", "机构概况"))
    (kept,) = load_corrections(settings.data / "catalogs" / f"{kit.AGENCY}.corrections.toml")
    assert kept.field == "columns" and kept.was == [list(fake.BASIC)] and "原文少一级" in kept.reason
    assert (
        "更正目录" in web.get("/journal").text
        and web.post(f"{place}/correct", data={**fields, "reason": ""}).status_code == 400
    )


def test_the_column_map_shows_a_year_of_posts(web: TestClient) -> None:
    page = web.get(f"{HOME}/columns").text
    assert page.count("<tr>") - 1 == 6 and "近一年发布日历" in page and page.count('height="11"') > 53 * 7


def test_english_where_it_was_picked(web: TestClient) -> None:
    token = kit.csrf(web.get("/").text)
    assert web.post("/language", data={"csrf": token, "lang": "en", "back": "/"}).headers["location"] == "/"
    page = web.get(HOME).text
    assert '<html lang="en">' in page and "Review one by one" in page and "传真号码: not on the page" in page


def test_the_api_is_what_its_description_says(web: TestClient) -> None:
    described = web.get("/api/openapi.json").json()
    for place, methods in described["paths"].items():
        assert set(methods) == {"get"}
        answer = web.get(place.format(agency=kit.AGENCY, mark=FAX))
        assert answer.status_code == 200 and answer.json(), place
    found = web.get(f"/api/agencies/{kit.AGENCY}/findings?kind=stale").json()
    assert [(one["fingerprint"], one["review"]["state"]) for one in found] == [(STALE, "new")]
    assert web.get("/api/agencies/nobody/runs").json() == {"error": "no_agency"}
    page = web.get("/api").text
    assert all(place in page for place in described["paths"])


def test_the_evidence_is_text_and_marked(web: TestClient) -> None:
    quote = "联系方式\n办公地址：青禾县新河路18号\n办公电话：0399-5550114"
    answer = web.get(f"/copy/{kit.SHA}", params={"quote": quote})
    text = answer.text
    assert text.count("<mark") == 6 and '<mark id="quote">联系方式</mark>' in text and "〔图片 地图〕" in text
    inside = text.partition("</p>")[2]
    assert not re.search(r"<(script|style|a |img|iframe|form|input|svg)|evil\.example|alert|onclick|onload|javascript", inside)
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("sandbox; default-src 'none'") and "unsafe" not in policy
    assert web.get(f"/copy/{'0' * 64}").status_code == 404 and web.get("/copy/..%2F..").status_code == 404
    source = web.get(f"/source/{kit.SHA}")
    assert source.content == kit.BODY and source.headers["content-type"] == "application/octet-stream"


def test_hostile_titles_run_through_every_page(tmp_path: Path) -> None:
    evil = "<script>alert(1)</script>=cmd|' /C calc'!A0\u202egpj" + "长" * 10_000
    bad = tuple(
        replace(one, message=evil, message_en=evil, quote=evil, element=evil, rule=evil) for one in fake.basic().findings
    )
    judged = (replace(fake.basic(), level1=evil, levels=(evil, evil), findings=bad, reason=evil), *fake.judgements()[1:])
    settings = kit.county(tmp_path, judged)
    web = kit.client(settings)
    act(web, "note", FAX, note=evil)
    act(web, "dismiss", POST, reason=evil, until="2026-12-31")
    places = ("/", HOME, f"{HOME}?q={evil[:80]}", f"{HOME}/items", f"{HOME}/item/1", f"{HOME}/columns", f"{HOME}/finding/{FAX}",
              f"{HOME}/finding/{POST}", "/journal", "/api", f"/api/agencies/{kit.AGENCY}/findings", f"{HOME}/export.html")  # fmt: skip
    for place in places:
        answer = web.get(place)
        assert answer.status_code == 200, place
        if not place.startswith("/api/"):
            assert "<script>alert" not in answer.text and "\u202e" not in answer.text, place
    assert load_exceptions(settings.data, kit.AGENCY)[0].reason.startswith("<script>")
    json.loads(web.get(f"{HOME}/export.json").content)


def test_a_recheck_that_cannot_be_done_says_why(web: TestClient, settings: Settings) -> None:
    import time

    answer = act(web, "fixed_recheck", STALE)
    number = re.search(r"recheck=(\d+)", answer.headers["location"])[1]
    until = time.monotonic() + 120
    while 'class="recheck bad"' not in (page := web.get(f"/recheck/{number}").text):
        assert time.monotonic() < until, page
        time.sleep(0.3)
    assert reviews(settings)[STALE].state == "fixed"  # nothing was seen, nothing is decided


def test_the_datasette_metadata_names_views_that_are_there(settings: Settings) -> None:
    described = json.loads((Path(__file__).resolve().parents[3] / "docs" / "datasette.json").read_text("utf-8"))
    with Store.open(settings.db) as store:
        for name in described["databases"]["audit"]["tables"]:
            assert store._rows(f"SELECT count(*) FROM {name}")
        for query in described["databases"]["audit"]["queries"].values():
            store._rows(query["sql"])
