"""A small county to review: an invented agency with two runs, a stored page, and a data folder; clients for it."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from dataclasses import replace
from pathlib import Path

from starlette.testclient import TestClient

from audit.catalog.model import to_json
from audit.observations import Fetched
from audit.store import Store
from audit.store.accounts import Accounts
from audit.web.app import create_app
from audit.web.identity import hasher
from audit.web.settings import Settings
from tests.audit.reports import fake

AGENCY, TODAY = fake.AGENCY, fake.AS_OF
PAGE = """<html><head><title>x</title><style>body{display:none}</style><script>alert(1)</script></head><body onload="alert(2)">
<form action="http://evil.example/"><a href="javascript:alert(3)">机构职能</a><input value="搜索"></form>
<img src="http://evil.example/p.png" alt="地图" onerror="alert(4)"><iframe src="http://evil.example/"></iframe>
<p style="position:fixed">联系方式</p><table><tr><td colspan="2" onclick="x()">办公地址：<b>青禾县</b>新河路18号</td></tr>
<tr><td>办公电话：0399-<span>5550114</span></td></tr></table><svg><script>alert(5)</script></svg></body></html>"""
BODY = PAGE.encode()
SHA = hashlib.sha256(BODY).hexdigest()
URL = f"{fake.BASE}/zwgk/jgsz/jgzn/"


def county(folder: Path, judgements=None) -> Settings:
    """A database and a data folder in `folder`."""
    data = folder / "data"
    (data / "catalogs").mkdir(parents=True)
    (data / "catalogs" / f"{AGENCY}.json").write_text(to_json(fake.CATALOG), "utf-8")
    (data / "sites.toml").write_text(
        f'[sites.qinghe]\nname = "青禾县人民政府网"\nurl = "{fake.BASE}/"\n\n[agencies.{AGENCY}]\nname = "青禾县文化和旅游局"\n'
        'site = "qinghe"\n\n[agencies.other]\nname = "丙局"\nsite = "qinghe"\n', "utf-8")  # fmt: skip
    with Store.open(folder / "a.db") as store:
        before = tuple(one for one in fake.judgements() if one.row != 7)
        for day, judged in ((TODAY - dt.timedelta(days=1), before), (TODAY, judgements or fake.judgements())):
            run = store.begin_run(agency=AGENCY, site="qinghe", catalog=fake.CATALOG, as_of=day)
            store.save_page(
                run, Fetched(URL, URL, 200, f"{day}T02:16:31+00:00", SHA, len(BODY)), BODY, "text/html; charset=utf-8"
            )
            store.save_judgements(run, [_evident(replace(one, run=run)) for one in judged])
            store.finish_run(run, requests=3)
    return Settings(folder / "a.db", data, today=TODAY)


def _evident(judgement):
    return replace(
        judgement, findings=tuple(replace(one, evidence=SHA) if one.url == URL else one for one in judgement.findings)
    )


def client(settings: Settings, address: str = "http://127.0.0.1:8750") -> TestClient:
    return TestClient(create_app(settings), base_url=address, follow_redirects=False)


def user(settings: Settings, name: str, role, password: str = "correct horse") -> None:
    with Store.open(settings.db) as store:
        Accounts(store).put_user(name, role, hasher().hash(password))


def csrf(page: str) -> str:
    return re.findall(r'name="csrf" value="([^"]+)"', page)[0]


def enter(settings: Settings, name: str, password: str = "correct horse") -> TestClient:
    """A client that has logged in."""
    one = client(settings)
    answer = one.post("/login", data={"name": name, "password": password, "next": "/"})
    assert answer.status_code == 303, answer.text
    return one
