"""Who may enter and do what: logins, roles, cookies, tokens, forms of other websites, names of other hosts."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from audit.store import Store
from audit.store.review import Reviews
from audit.web.security import PAGE_POLICY
from audit.web.settings import Settings
from tests.audit.reports import fake
from tests.audit.web import kit

HOME = f"/agency/{kit.AGENCY}"
FAX = fake.basic().findings[0].fingerprint


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    made = replace(kit.county(tmp_path), login=True)
    for name, role in (("vera", "viewer"), ("anna", "auditor"), ("adam", "admin")):
        kit.user(made, name, role)
    return made


def confirm(web, token: str, **headers: str):
    return web.post(f"{HOME}/act", data={"csrf": token, "action": "confirm", "mark": FAX}, headers=headers)


def test_nothing_is_shown_without_a_login(settings: Settings) -> None:
    web = kit.client(settings)
    for place in (
        "/",
        HOME,
        f"{HOME}/finding/{FAX}",
        f"{HOME}/export.csv",
        "/journal",
        "/api",
        f"/copy/{kit.SHA}",
        "/recheck/1",
    ):
        answer = web.get(place)
        assert answer.status_code == 303 and answer.headers["location"].startswith("/login?next="), place
    assert web.get("/api/agencies").status_code == 401
    assert web.post(f"{HOME}/act", data={"action": "confirm"}).headers["location"] == "/login?next=%2F"


def test_roles(settings: Settings) -> None:
    for name, status in (("vera", 403), ("anna", 303)):
        web = kit.enter(settings, name)
        assert confirm(web, kit.csrf(web.get(HOME).text)).status_code == status
    anna, adam = kit.enter(settings, "anna"), kit.enter(settings, "adam")
    assert anna.post("/tokens", data={"csrf": kit.csrf(anna.get("/").text), "label": "x"}).status_code == 403
    made = adam.post("/tokens", data={"csrf": kit.csrf(adam.get("/").text), "label": "报表"}).text
    secret = re.search(r"audit_[\w-]+", made)[0]
    web = kit.client(settings)
    token = {"Authorization": f"Bearer {secret}"}
    assert web.get("/api/agencies", headers=token).status_code == 200
    assert web.get("/", headers=token).status_code == 303, "a token opens the API alone"
    assert web.get("/api/agencies", headers={"Authorization": "Bearer wrong"}).status_code == 401
    assert secret not in adam.get("/api").text
    adam.post("/tokens/1/revoke", data={"csrf": kit.csrf(adam.get("/").text)})
    assert web.get("/api/agencies", headers=token).status_code == 401


def test_a_form_needs_its_token_and_its_own_origin(settings: Settings) -> None:
    web = kit.enter(settings, "anna")
    token = kit.csrf(web.get(HOME).text)
    assert confirm(web, "wrong").status_code == 403 and confirm(web, "").status_code == 403
    assert confirm(web, token, Origin="http://evil.example").status_code == 403
    assert confirm(web, token, Origin="null").status_code == 403
    assert confirm(web, token, **{"Sec-Fetch-Site": "cross-site"}).status_code == 403
    other = kit.csrf(kit.enter(settings, "adam").get(HOME).text)
    assert confirm(web, other).status_code == 403, "another's token"
    assert confirm(web, token, Origin="http://127.0.0.1:8750").status_code == 303


def test_another_name_of_this_machine_is_refused(settings: Settings) -> None:
    assert kit.client(settings, "http://evil.example").get("/").status_code == 400
    assert kit.client(settings, "http://localhost:8750").get("/").status_code == 303


def test_the_session_cookie_and_logout(settings: Settings) -> None:
    web = kit.client(settings)
    made = web.post("/login", data={"name": "vera", "password": "correct horse", "next": "//evil.example"})
    cookie = made.headers["set-cookie"]
    assert made.headers["location"] == "/" and "HttpOnly" in cookie and "SameSite=lax" in cookie and "Secure" not in cookie
    old = web.cookies["audit_session"]
    web.post("/logout", data={"csrf": kit.csrf(web.get("/").text)})
    web.cookies.set("audit_session", old)
    assert web.get("/").status_code == 303, "the old cookie opens nothing"
    secure = kit.client(replace(settings, secure=True), "https://127.0.0.1")
    cookie = secure.post("/login", data={"name": "vera", "password": "correct horse"}).headers["set-cookie"]
    assert cookie.startswith("__Host-audit_session=") and "Secure" in cookie
    assert "max-age" in secure.get("/").headers["strict-transport-security"]


def test_logins_are_counted(settings: Settings) -> None:
    web = kit.client(settings)
    for _ in range(5):
        assert web.post("/login", data={"name": "anna", "password": "guess"}).status_code == 401
    late = web.post("/login", data={"name": "anna", "password": "correct horse"})
    assert late.status_code == 429 and "15分钟" in late.text
    assert web.post("/login", data={"name": "nobody", "password": "guess"}).status_code == 401
    assert web.post("/login", data={"name": "vera", "password": "correct horse"}).status_code == 303
    with Store.open(settings.db) as store:
        assert [line.action for line in Reviews(store).lines(limit=2)] == ["login", "login_failed"]


def test_every_answer_has_the_strict_policy(settings: Settings) -> None:
    web = kit.enter(settings, "adam")
    for place in ("/", HOME, f"{HOME}/finding/{FAX}", "/login", "/nope", "/static/review.js", "/api/agencies"):
        headers = web.get(place).headers
        assert headers["content-security-policy"] == PAGE_POLICY and headers["x-content-type-options"] == "nosniff", place
    assert "unsafe" not in PAGE_POLICY
    for place in ("/", HOME, f"{HOME}/finding/{FAX}", f"{HOME}/item/1", f"{HOME}/columns", "/api", "/journal"):
        page = web.get(place).text
        assert not re.search(
            r"\son\w+=|\sstyle=|<style|<script(?! src=\"/static/)|(?:src|href)=\"(?:https?:)?//(?!www\.qinghe\.example)", page
        ), place


def test_a_body_that_is_too_large_is_refused(settings: Settings) -> None:
    web = kit.enter(settings, "anna")
    assert web.post(f"{HOME}/act", data={"note": "x" * 1_100_000}).status_code == 413


def audit(folder: Path, *arguments: str, password: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(Path(sys.executable).with_name("audit")), *arguments], cwd=folder, capture_output=True, text=True, timeout=60,
        check=False, env={"AUDIT_PASSWORD": password, "PATH": "/usr/bin:/bin"}, stdin=subprocess.DEVNULL)  # fmt: skip


def test_users_and_serving_from_the_command_line(tmp_path: Path) -> None:
    made = kit.county(tmp_path)
    where = ("--db", str(made.db))
    for arguments, says in (
        (("--host", "0.0.0.0"), "no users: on 0.0.0.0"),
        (("--login",), "no users: with --login"),
        (("--date", "soon"), "not a day"),
        (("--certificate", "x.pem"), "go together"),
    ):
        done = audit(tmp_path, "serve", *where, "--data", str(made.data), *arguments)
        assert done.returncode in (1, 2) and len(done.stderr.splitlines()) == 1 and says in done.stderr, done.stderr
    assert "no such database" in audit(tmp_path, "serve", "--db", "none.db").stderr
    for arguments, password, says in (
        (("add", "li"), "", "no password"),
        (("add", "li"), "short", "fewer than 10"),
        (("add", "li", "--role", "king"), "long enough", "no such role"),
        (("add", "<b>"), "long enough", "a name holds"),
        (("remove", "li"), "", "no user li"),
    ):
        done = audit(tmp_path, "user", *arguments, *where, password=password)
        assert done.returncode == 2 and len(done.stderr.splitlines()) == 1 and says in done.stderr, done.stderr
    assert audit(tmp_path, "user", "add", "li", "--role", "auditor", *where, password="long enough").returncode == 0
    assert audit(tmp_path, "user", "list", *where).stdout.startswith("li\tauditor\t")
    with Store.open(made.db) as store:
        assert store._rows("SELECT hash FROM users")[0][0].startswith("$argon2id$")
    kit.enter(replace(made, login=True), "li", "long enough")
    assert audit(tmp_path, "user", "remove", "li", *where).returncode == 0
