"""Pictures and entrances."""

from __future__ import annotations

from typing import Any

import pytest

from audit.observations import NamedLink, Picture
from tests.audit.judge.building import BASE, PATH, content, item, judged, kinds, picture, seen, status

FILLER = ("县林业局政务微信公众号由办公室负责维护，欢迎广大群众扫描关注并提出意见建议。",)


@pytest.mark.parametrize(
    ("wanted", "shown", "answer"),
    [
        ("主账号二维码", picture("清禾林业微信二维码", 140, 140), "present"),
        ("主账号二维码", picture("", 140, 140, "/i/gzh_qrcode.png"), "present"),
        ("主账号二维码", picture("", 140, 140), "unclear"),
        ("主账号二维码", picture("", 16, 16), "missing"),
        ("主账号二维码", picture("", None, None, "/images/icon_pdf.gif"), "missing"),
        ("标准证件照", picture("言若澄", 120, 160), "present"),
        ("标准证件照", picture("", 118, 165), "present"),
        ("标准证件照", picture("", 760, 300), "unclear"),
        ("主账号图标", picture("清禾林业头像", 80, 80), "present"),
    ],
)
def test_a_picture(wanted: str, shown: Picture, answer: str) -> None:
    said = judged(item((wanted, "image")), seen(content(lines=FILLER, pictures=(shown,))))
    assert status(said) == {wanted: answer}, said.elements


def test_no_picture_at_all() -> None:
    assert status(judged(item(("标准证件照", "image")), seen(content(lines=FILLER)))) == {"标准证件照": "missing"}


def test_one_profile_without_a_photo() -> None:
    thing = item(("姓名", "label"), ("标准证件照", "image"))
    people = [
        content(f"/p/{n}.html", name, (f"{name}，县林业局干部，负责护林工作。",), role="article", pictures=shown)
        for n, (name, shown) in enumerate(
            (("言若澄", (picture("", 120, 160),)), ("方听竹", ()), ("陆观棋", (picture("", 120, 160),)))
        )
    ]
    said = judged(
        thing, seen(content(lines=FILLER), *people, rows=tuple((name, "2025-03-04") for name in ("言若澄", "方听竹", "陆观棋")))
    )
    assert status(said) == {"姓名": "present", "标准证件照": "missing"}
    assert "3条记录中有1条" in said.findings[0].message and said.findings[0].url == f"{BASE}/p/1.html"


@pytest.mark.parametrize(
    ("wanted", "path", "column", "answer"),
    [
        (
            "局长信箱",
            ("互动交流", "局长信箱"),
            {"contents": (content(lines=("写信须知",), forms=("写信人 主题 内容 提交",)),)},
            "present",
        ),
        (
            "依申请公开（平台或途径）",
            PATH,
            {"contents": (content(lines=FILLER), content("/k/", "依申请公开", FILLER, role="child"))},
            "present",
        ),
        (
            "查询平台",
            PATH,
            {"contents": (content(lines=FILLER), content("/k/", "林木种苗查询平台", FILLER, role="entrance"))},
            "present",
        ),
        ("报名入口", PATH, {"contents": (content(lines=FILLER, links=("护林员网上报名",)),)}, "unclear"),
        (
            "意见箱",
            PATH,
            {"contents": (content(lines=FILLER),), "children": (NamedLink("公开意见箱", f"{BASE}/y/"),)},
            "unclear",
        ),
        (
            "意见箱",
            PATH,
            {"contents": (content(lines=("这里介绍林业局的历史沿革与荣誉，内容较长，供群众了解。",)),)},
            "missing",
        ),
    ],
)
def test_an_entrance(wanted: str, path: tuple[str, ...], column: dict[str, Any], answer: str) -> None:
    said = judged(item((wanted, "service"), columns=(path,)), seen(*column.pop("contents"), path=path, **column))
    assert status(said) == {wanted: answer}, said.elements
    assert ("element_missing" in kinds(said)) is (answer == "missing")


def test_a_form_whose_button_names_the_service() -> None:
    page = content(title="领导信箱", forms=("写信人 信件标题 信件内容 我要写信",))
    assert status(judged(item(("写信入口", "service")), seen(page))) == {"写信入口": "present"}
    assert status(judged(item(("预约入口", "service")), seen(page))) == {"预约入口": "missing"}
