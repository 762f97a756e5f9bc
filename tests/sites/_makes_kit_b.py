"""What the four blind sites of `lonsun gkmlpt siteserver php` share: places, seeded titles, guards, truth shortcuts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from evaluation.harness import Page, Request
from tests.sites._kit import GONE, Post, Row, days_back, esc, pdf, picture, rng

Dated = tuple[str, str]
"""A title and its ISO day."""
Link = tuple[str, str]
"""A text and its address."""

SEEN = " ".join(GONE)
WHOLE = SEEN + " element_missing stale column_unreachable broken_link"
JQUERY = "/* jQuery v1.12.4 */"


@dataclass(frozen=True)
class Place:
    """An invented county; `phone` are the first digits of its numbers, `host` the name its pages print."""

    county: str
    short: str
    code: str
    phone: str
    host: str
    province: str
    towns: tuple[str, ...]
    neighbours: tuple[str, ...]
    site: str

    def call(self, tail: int | str) -> str:
        return f"{self.phone}{tail}"

    def friends(self) -> tuple[Link, ...]:
        """Links of the footer; all lead to other hosts."""
        return (
            ("中国政府网", "http://www.gov.cn/"),
            (f"{self.province}人民政府", "http://www.sheng.example/"),
            *((name, f"http://www.xian{number}.example/") for number, name in enumerate(self.neighbours, 1)),
        )

    def imprint(self, maps: str) -> str:
        """The footer's lines; `maps` is the address of the site map."""
        return (
            f'<p><a href="{maps}">网站地图</a> | <a href="javascript:void(0)" onclick="addFav()">加入收藏</a></p>\n'
            f"<p>主办：{self.county}人民政府　承办：{self.county}人民政府办公室　地址：{self.short}大道1号　邮编：099600　"
            f"办公时间：工作日8:00-12:00、14:30-17:30</p>\n"
            f"<p>联系电话：{self.call('0001')}　传真：{self.call('0002')}　电子邮箱：office@{self.host}　"
            f"网站标识码：{self.code}</p>\n"
            f'<p>备案号：<a href="https://beian.miit.gov.cn/">{self.province[0]}ICP备{self.code[-8:]}号</a>　'
            f"Copyright &copy; 2017-2024 {self.site}　您是第 <span>3218764</span> 位访问者</p>"
        )


class Writer:
    """Collects the pages of one site."""

    def __init__(self, place: Place, today: dt.date) -> None:
        self.place = place
        self.today = today
        self.pages: dict[str, Page] = {}
        self._number = 12000

    def number(self, step: int = 7) -> int:
        """The next number of an address; numbers have holes, as in life."""
        self._number += step
        return self._number

    def script(self, path: str, text: str = JQUERY) -> str:
        self.pages[path] = Page(text, content_type="application/javascript")
        return path

    def style(self, path: str) -> str:
        self.pages[path] = Page("body{font:14px/1.8 SimSun}", content_type="text/css")
        return path

    def photo(self, path: str, seed: str) -> str:
        self.pages[path] = Page(picture(150, 210, seed), content_type="image/png", charset=None)
        return path

    def file(self, path: str, text: str) -> str:
        self.pages[path] = Page(pdf(text), content_type="application/pdf", charset=None)
        return path


def query(request: Request) -> dict[str, str]:
    """The parameters of an address, empty ones too; the last of a name counts."""
    return dict(parse_qsl(request.query, keep_blank_values=True))


def form(request: Request) -> dict[str, str]:
    """The fields of a posted form."""
    return dict(parse_qsl(request.body.decode("ascii", "replace"), keep_blank_values=True))


def page_number(text: str | None, first: int = 1) -> int:
    """A page parameter as servers read it: nonsense is the first page."""
    return int(text) if text and text.isdigit() and int(text) >= first else first


_NEWS = (
    "县委常委会会议研究{t}工作",
    "{c}召开{t}推进会",
    "县领导到{w}调研{t}",
    "{w}{t}工作走在前列",
    "{c}举办{t}专题培训",
    "我县{t}取得阶段性成效",
)
_THEMES = (
    "项目建设",
    "营商环境",
    "防汛备汛",
    "森林防火",
    "城乡环境整治",
    "数字政务",
    "文旅融合",
    "平安建设",
    "乡村道路养护",
    "冬季供暖",
    "基层治理",
    "人才引进",
)


def news(place: Place, count: int, newest: str, seed: str, low: int = 1, high: int = 4) -> list[Dated]:
    """`count` county news, newest first."""
    dice = rng("news", place.county, seed)
    days = days_back(newest, count, low, high, place.county, seed)
    return [
        (dice.choice(_NEWS).format(c=place.county, t=dice.choice(_THEMES), w=dice.choice(place.towns)), day) for day in days
    ]


def themed(place: Place, forms: Sequence[str], topics: Sequence[str], days: Sequence[str], seed: str) -> list[Dated]:
    """One title for each day; `{c} {t} {w} {y}` stand for county, topic, township and the day's year."""
    dice = rng("themed", place.county, seed)
    return [
        (forms[n % len(forms)].format(c=place.county, t=topics[n % len(topics)], w=dice.choice(place.towns), y=day[:4]), day)
        for n, day in enumerate(days)
    ]


def monthly(form: str, newest: tuple[int, int], days: Sequence[str]) -> list[Dated]:
    """Titles that name a month, going back month by month from `newest` (year, month)."""
    month = newest[0] * 12 + newest[1] - 1
    return [(form.format(y=(month - n) // 12, m=(month - n) % 12 + 1), day) for n, day in enumerate(days)]


def months_back(newest: str, count: int) -> list[str]:
    """The same day of `count` months, newest first."""
    year, month, day = map(int, newest.split("-"))
    start = year * 12 + month - 1
    return [f"{(start - n) // 12}-{(start - n) % 12 + 1:02d}-{day:02d}" for n in range(count)]


def guard(status: int) -> Page:
    """The answer of a guard that wants a browser (412) or none of us (403)."""
    body = (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><script type="text/javascript" r="m">$_gd=window["$_gd"]||{};'
        '$_gd.k="Qz8d1";</script><script src="/r8Ld/w.91c0.js" r="m"></script></head><body></body></html>'
        if status == 412
        else "<html><head><title>403 Forbidden</title></head><body><h1>您的请求已被网站防火墙拦截</h1><hr>"
        "<p>event id: 9c41-0399</p></body></html>"
    )
    return Page(body, status=status)


def missing(text: str = "您访问的页面不存在或者已被删除") -> Page:
    return Page(f"<html><head><title>404</title></head><body><h1>404</h1><p>{text}</p></body></html>", status=404)


def options(links: Sequence[Link]) -> str:
    return "".join(f'<option value="{esc(url)}">{text}</option>' for text, url in links)


def anchors(links: Sequence[Link], tag: str = "li") -> str:
    return "".join(f'<{tag}><a href="{esc(url)}">{text}</a></{tag}>\n' for text, url in links)


def letter_box(action: str, what: str) -> str:
    """The body of a page on which citizens write."""
    return (
        f'<p>{what}受理群众的意见和建议，五个工作日内答复。</p><form method="post" action="{action}"><table>'
        '<tr><td>写信人</td><td><input name="xm"></td></tr><tr><td>联系电话</td><td><input name="dh"></td></tr>'
        '<tr><td>标题</td><td><input name="bt"></td></tr><tr><td>内容</td><td><textarea name="nr"></textarea></td></tr>'
        '</table><input type="submit" value="我要写信"></form>'
    )


At = Callable[..., Row]


def looker(base: str) -> At:
    """`at(status, *paths)`: a column truth with absolute addresses."""

    def at(status: Any, *paths: str) -> Row:
        return {"status": status, "urls": [base + path for path in paths]} if paths else {"status": status}

    return at


def catalog(title: str, agency: str, file: str, items: list[Row]) -> Row:
    return {"title": title, "agency": agency, "source": {"file": file, "sha256": None}, "items": items, "defects": []}


def newest_first(posts: Sequence[Post]) -> list[Post]:
    """Pinned rows first, then by day, as lists are shown."""
    return sorted(posts, key=lambda post: (post.pinned, post.day), reverse=True)
