"""Alerts: what they say, to whom, and that none is lost or sent twice, whatever dies in the middle."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from audit.alerts.channels import AlertError, Channel, load
from audit.alerts.sending import queue, send, through_apprise
from audit.alerts.wording import MOST, News, message
from audit.findings import Finding
from audit.lives import Change, Life
from audit.store import Store

DAY = dt.date(2026, 11, 20)
OFFICE = Channel(name="office", url_env="AUDIT_ALERT_OFFICE")
SET = {"AUDIT_ALERT_OFFICE": "json://user:topsecret@127.0.0.1:1/"}


def change(kind: str = "opened", mark: str = "f1", severity: str = "major", row: int = 1) -> Change:
    finding = Finding("element_missing", mark, severity, f"未见“传真”{mark}", f"no fax {mark}", "http://x/")  # type: ignore[arg-type]
    return Change(kind, Life(mark, row, finding, "new", "r", DAY, "r", DAY))  # type: ignore[arg-type]


NEWS = News("edu", "县教育局", DAY, (change(), change("fixed", "f2")), 3)


def test_a_message_says_what_changed_worst_first_in_the_channels_language() -> None:
    title, text = message(NEWS, OFFICE) or ("", "")
    assert title == "政务公开巡检：县教育局 2026-11-20"
    assert text.splitlines()[:3] == [
        "新增问题 1 个, 已整改 1 个",
        "目前未整改问题共 3 个",
        "[新增问题] 1. 未见“传真”f1 http://x/",
    ]
    assert "no fax f1" in (message(NEWS, OFFICE.model_copy(update={"language": "en"})) or ("", ""))[1]
    many = replace(NEWS, changes=tuple(change(mark=f"f{number}") for number in range(MOST + 5)))
    assert (message(many, OFFICE) or ("", ""))[1].endswith("……另有 5 个，见报告")


@pytest.mark.parametrize(
    ("news", "quiet", "said"),
    [
        (replace(NEWS, changes=()), True, None),
        (replace(NEWS, changes=()), False, "没有变化"),
        (replace(NEWS, changes=(change(severity="advice"),)), True, None),
        (replace(NEWS, changes=(), failed="no answer", trouble_is_new=True), True, "巡检未能完成：no answer"),
        (replace(NEWS, changes=(), failed="no answer"), True, None),  # it failed the night before, too
        (replace(NEWS, changes=(), void="网络故障 / network", trouble_is_new=True), True, "不作任何结论：网络故障"),
    ],
)
def test_quiet_when_nothing_changed(news: News, quiet: bool, said: str | None) -> None:
    told = message(news, OFFICE.model_copy(update={"quiet": quiet}))
    assert (told is None) if said is None else (told is not None and said in told[1])


@pytest.fixture
def store(tmp_path: Path):
    with Store.open(tmp_path / "audit.db") as opened:
        yield opened


def test_one_message_a_night_channel_and_agency(store: Store) -> None:
    second = OFFICE.model_copy(update={"name": "second", "agencies": ("other",)})
    assert queue(store, [NEWS, NEWS], [OFFICE, second]) == 1
    assert queue(store, [replace(NEWS, night=DAY + dt.timedelta(1)), replace(NEWS, agency="other")], [OFFICE, second]) == 3


def test_what_is_refused_waits_and_goes_out_once(store: Store) -> None:
    queue(store, [NEWS, replace(NEWS, agency="other")], [OFFICE])
    taken: list[str] = []
    down = send(store, [OFFICE], SET, lambda *_: False)
    assert (down.sent, down.waiting) == (0, 2) and all("topsecret" not in fault for fault in down.faults)
    assert send(store, [OFFICE], {}, lambda *_: True).faults == (
        "channel office: the environment variable AUDIT_ALERT_OFFICE is not set; export it with the apprise URL",
    )
    for _ in range(2):
        send(store, [OFFICE], SET, lambda address, title, text: taken.append(title + text) is None)
    assert len(taken) == 2
    assert [(alert.state, alert.attempts) for alert in store.alerts()] == [("sent", 3), ("sent", 3)]


def test_a_sender_that_dies_in_the_middle_sends_nothing_twice(store: Store) -> None:
    queue(store, [NEWS], [OFFICE])

    def dies(*_: str) -> bool:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        send(store, [OFFICE], SET, dies)
    taken: list[str] = []
    done = send(store, [OFFICE], SET, lambda *_: taken.append("") is None)
    assert (done.sent, done.unsure, taken) == (0, 1, []), "nobody knows whether it went out"
    [unsure] = store.alerts("unsure")
    assert store.requeue_alert(unsure.id) and not store.requeue_alert(unsure.id)
    assert send(store, [OFFICE], SET, lambda *_: True).sent == 1


def test_two_senders_do_not_take_the_same(store: Store, tmp_path: Path) -> None:
    queue(store, [NEWS], [OFFICE])
    with Store.open(tmp_path / "audit.db") as other:
        assert store.claim_alert("a") is not None and other.claim_alert("b") is None


def test_apprise_fails_without_words(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
    assert not through_apprise("json://user:topsecret@127.0.0.1:1/", "t", "x")
    assert not through_apprise("nonsense://topsecret", "t", "x")
    assert not through_apprise("topsecret", "t", "x")
    said = capfd.readouterr()
    assert "topsecret" not in caplog.text + said.out + said.err


@pytest.mark.parametrize(
    "text",
    [
        "[channels.office]\n",
        '[channels.office]\nurl_env = "wecombot://topsecret"\n',
        '[channels.office]\nurl = "wecombot://topsecret"\n',
        '[channels.office]\nurl_env = "A"\nlanguage = "topsecret"\n',
        "[channels]\noffice = 'topsecret'\n",
        "x = 1\n",
        "[channels\n",
    ],
)
def test_an_alerts_toml_that_cannot_be_used_is_one_line_without_secrets(tmp_path: Path, text: str) -> None:
    (tmp_path / "alerts.toml").write_text(text, "utf-8")
    with pytest.raises(AlertError) as caught:
        load(tmp_path)
    assert "\n" not in str(caught.value) and "topsecret" not in str(caught.value)


def test_no_alerts_toml_is_no_channel_and_the_packaged_one_has_none(tmp_path: Path) -> None:
    from audit.runs import DEFAULT_DATA

    assert load(tmp_path) == load(DEFAULT_DATA) == ()
