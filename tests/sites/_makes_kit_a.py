"""What the websites of the makes 大汉 JCMS, jpaas, 江西集约化 and 开普云 share: a portal's columns, its common part, forms of requests."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from evaluation.harness import Page, Request
from tests.sites._kit import GONE, Post, before, clock, days_back, esc, paragraphs, pdf, picture, rng

Rows = Sequence[tuple[str, str]]
"""(title, ISO day), newest first."""

SEEN = " ".join(GONE)
WHOLE = SEEN + " element_missing stale late_publication column_unreachable broken_link removed"
GAPS_OF_CONTENT = "element_missing stale late_publication"


@dataclass(frozen=True)
class Place:
    """A fictional county and its website."""

    id: str
    name: str
    short: str
    site: str
    code: str
    phone: str
    """The first digits of its numbers; area code 0399 is nobody's."""
    towns: tuple[str, ...]
    themes: tuple[str, ...]
    mail: str


@dataclass(eq=False)
class Col:
    """One column: its name, its address, its place in the tree; `heading` columns have no page of their own."""

    name: str
    url: str
    up: Col | None = None
    code: str = ""
    heading: bool = False
    kids: list[Col] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)
    via: str = ""
    menu: list[Col] = field(default_factory=list)
    """The left menu of this column and of all below it, where it is not simply the list of siblings."""

    def trail(self) -> list[Col]:
        """From the home page to this column."""
        return [*(self.up.trail() if self.up else []), self]


def hexid(*parts: object) -> str:
    """32 hex digits, the same for the same parts."""
    return hashlib.md5("/".join(map(str, parts)).encode(), usedforsecurity=False).hexdigest()


def params(request: Request) -> dict[str, list[str]]:
    """The fields of the query and of a form body, in order; `name[]` keeps its brackets."""
    fields: dict[str, list[str]] = {}
    for name, value in [
        *parse_qsl(request.query, keep_blank_values=True),
        *parse_qsl(request.body.decode("utf-8", "replace"), keep_blank_values=True),
    ]:
        fields.setdefault(name, []).append(value)
    return fields


def number(text: str, otherwise: int) -> int:
    """A positive whole number of a request, or what the server takes in its place."""
    return int(text) if text.isdigit() and int(text) > 0 else otherwise


def guard(status: int) -> Page:
    """The answer of a guard before the server: 412 is a script challenge, 403 a refusal."""
    if status == 412:
        return Page(
            '<!DOCTYPE html><html><head><meta charset="utf-8"><meta content="q3fZ1.xWmS" r="m">'
            "<script r='m'>$_ts=window['$_ts'];if(!$_ts)$_ts={};$_ts.nsd=48131;$_ts.cd=\"qWNq\";</script>"
            '<script src="/c5rX8pLm0a.4e1b2.js" r="m"></script></head><body></body></html>',
            status=412,
            headers={"Set-Cookie": "FSSBBIl1UgzbN7N80S=60kz; Path=/; HttpOnly"},
        )
    return Page(
        "<html><head><title>403</title></head><body><center><h1>访问被拒绝</h1></center>"
        "<p>您的访问请求存在安全风险，已被云防护拦截。</p></body></html>",
        status=status,
    )


def headlines(forms: Sequence[str], place: Place, count: int, *seed: object) -> list[str]:
    """`count` titles; {w} is a town, {t} a theme."""
    dice = rng("headlines", place.id, *seed)
    return [
        forms[n % len(forms)].format(w=dice.choice(place.towns), t=dice.choice(place.themes), p=place.short)
        for n in range(count)
    ]


def dated(titles: Sequence[str], newest: str, low: int, high: int, *seed: object) -> list[tuple[str, str]]:
    """Titles with days, newest first, `low` to `high` days apart."""
    return list(zip(titles, days_back(newest, len(titles), low, high, *seed), strict=True))


class Portal:
    """The pages of one website; a make says how addresses, frames, lists and articles look."""

    def __init__(self, place: Place, base: str, today: dt.date) -> None:
        self.place, self.base, self.today = place, base, today
        self.pages: dict[str, Page] = {}
        self.columns: dict[str, Col] = {}
        """By the short key that the truth uses."""
        self.home = Col("首页", "/")
        self.foot: list[Col] = []
        self._serial = 7300

    # -- what a make brings

    def address(self, up: Col, key: str) -> str:
        raise NotImplementedError

    def frame(self, col: Col, title: str, main: str, *, metas: str = "", crumb: bool = True, last: str = "") -> str:
        raise NotImplementedError

    def standing(self, col: Col, body: str, **more: Any) -> None:
        raise NotImplementedError

    def listing(self, col: Col, posts: Sequence[Post], **more: Any) -> None:
        raise NotImplementedError

    def article(self, col: Col, title: str, day: str, body: str = "", **more: Any) -> Post:
        raise NotImplementedError

    # -- what they share

    def column(self, up: Col, name: str, key: str, *, url: str = "", heading: bool = False, shown: bool = True) -> Col:
        """A new column below `up`; `shown` False leaves it out of the menus."""
        col = Col(name, url or ("" if heading else self.address(up, key)), up, heading=heading)
        if shown:
            up.kids.append(col)
        self.columns[key] = col
        return col

    def serial(self) -> int:
        self._serial += 1
        return self._serial

    def put(self, path: str, markup: str, *, delay: float = 0.0) -> None:
        self.pages[path] = Page(markup, delay=delay)

    def file(self, path: str, text: str) -> str:
        """A download; its bytes say nothing that its name does not."""
        self.pages[path] = Page(pdf(text), content_type="application/octet-stream", charset=None)
        return path

    def picture(self, path: str, width: int = 120, height: int = 160) -> str:
        self.pages[path] = Page(picture(width, height, path), content_type="image/png", charset=None)
        return path

    def posts(self, col: Col, rows: Rows, *, gap: int = 0, **more: Any) -> list[Post]:
        """Articles for the rows; `gap` > 0 prints a 成文日期 so many days earlier."""
        return [self.article(col, title, day, formed=before(day, gap) if gap else "", **more) for title, day in rows]

    def menu(self, col: Col) -> tuple[Col, list[Col]]:
        """The column whose name stands over the left menu, and the entries."""
        step: Col | None = col
        while step:
            if step.menu:
                return step, step.menu
            step = step.up
        top = col if col.kids or col.up in (None, self.home) else col.up or col
        return top, top.kids

    def landing(self, col: Col, intro: str = "") -> None:
        """A page that lists the columns below it."""
        self.standing(
            col,
            intro
            + '<ul class="zlm">'
            + "".join(f'<li><a href="{kid.url}">{kid.name}</a></li>' for kid in col.kids if not kid.heading)
            + "</ul>",
        )

    def clock(self) -> str:
        return clock(self.today)

    def options(self) -> str:
        hosts = (("省人民政府", "www.yaoshansheng"), ("市人民政府", "www.linhuanshi"), ("沽石县", "www.gushixian"))
        return "".join(f'<option value="http://{host}.example/">{name}</option>' for name, host in hosts)

    def imprint(self) -> str:
        """The footer, with values of every kind that an item may miss."""
        place = self.place
        foot = " | ".join(f'<a href="{col.url}">{col.name}</a>' for col in self.foot)
        return (
            f"<p>{foot}</p><p>主办单位：{place.name}人民政府办公室　地址：{place.name}迎宾路8号　邮编：099800　"
            f"办公时间：工作日8:30-17:30</p><p>联系电话：{place.phone}0001　传真：{place.phone}0002　"
            f"电子邮箱：{place.mail}　监督电话：{place.phone}0003　网站标识码：{place.code}</p>"
            f"<p>瑶ICP备20990031号　Copyright &copy; 2018-2024 {place.site} All Rights Reserved</p>"
        )

    def latest(self, posts: Sequence[Post], count: int = 6) -> str:
        """A side list: fresh rows that belong to another column."""
        return (
            '<div class="side-new"><h3>最新信息</h3><ul>'
            + "".join(f'<li><a href="{p.url}">{p.title}</a> <span>{p.day}</span></li>' for p in posts[:count])
            + "</ul></div>"
        )


def site_map(columns: Sequence[Col]) -> str:
    """Two levels of links: the maps of such portals leave the openness tree out."""
    return "".join(
        f'<dl><dt><a href="{top.url}">{esc(top.name)}</a></dt>'
        + "".join(f'<dd><a href="{col.url}">{esc(col.name)}</a></dd>' for col in top.kids)
        + "</dl>"
        for top in columns
    )


NEWS = ("{p}召开{t}工作推进会", "{w}扎实开展{t}", "县领导到{w}调研{t}", "{w}{t}初见成效", "全县{t}培训班结束")
NOTES = ("关于{w}部分路段封闭施工的通告", "关于开展{t}问卷调查的公告", "关于做好{t}有关事项的通知", "{w}{t}公示")


def common_part(site: Portal) -> None:
    """The columns that every county portal has beside its openness part."""
    place = site.place
    about = site.column(site.home, f"走进{place.short}", "about")
    news = site.column(site.home, "新闻中心", "news")
    site.column(site.home, "政务公开", "gk")
    service = site.column(site.home, "政务服务", "service")
    talk = site.column(site.home, "互动交流", "talk")
    topics = site.column(site.home, "专题专栏", "topics")
    for name, key in ((f"{place.short}概况", "about1"), ("行政区划", "about2")):
        site.column(about, name, key)
    for name, key in ((f"{place.short}要闻", "news1"), ("部门动态", "news2"), ("乡镇动态", "news3"), ("通知公告", "news4")):
        site.column(news, name, key)
    for name, key in (("办事指南", "service1"), ("便民查询", "service2")):
        site.column(service, name, key)
    for name, key in (("县长信箱", "mail"), ("领导信箱", "mail2"), ("意见征集", "polls")):
        site.column(talk, name, key)
    site.column(topics, place.themes[0], "topic1")
    site.foot = [site.column(site.home, name, key, shown=False) for name, key in (("关于我们", "us"), ("网站地图", "map"))]


def write_common(site: Portal, via: str) -> list[Post]:
    """The pages of `common_part`; gives back the county's news."""
    place, cols = site.place, site.columns
    for key in ("about", "news", "service", "talk", "topics"):
        site.landing(cols[key])
    site.standing(
        cols["about1"],
        f"<p>{place.name}辖{len(place.towns)}个乡镇。</p>{paragraphs(3, place.id)}<p>电话：{place.phone}0001</p>",
    )
    site.standing(cols["about2"], "<p>下辖：" + "、".join(place.towns) + "。</p>")
    found: list[Post] = []
    for key, newest in (("news1", "2026-11-19"), ("news2", "2026-11-18"), ("news3", "2026-11-12")):
        rows = dated(headlines(NEWS, place, 9, key), newest, 1, 5, place.id, key)
        site.listing(cols[key], site.posts(cols[key], rows), via=via)
        found = found or cols[key].posts
    rows = dated(headlines(NOTES, place, 8, "notes"), "2026-11-17", 2, 9, place.id, "notes")
    site.listing(cols["news4"], site.posts(cols["news4"], rows), via=via, side=site.latest(found))
    rows = [(f"{name}办事指南", "2025-06-12") for name in ("不动产登记", "婚姻登记", "社保卡办理")]
    site.listing(cols["service1"], site.posts(cols["service1"], rows), via=via)
    site.standing(cols["service2"], "<p>公交线路查询、停水停电查询请拨打12345。</p>")
    form = '<form action="/hdjl/submit" method="post"><input name="title"><textarea name="content"></textarea></form>'
    site.standing(cols["mail"], f"<p>县长信箱用于受理群众来信。</p>{form}")
    site.standing(cols["mail2"], f"<p>选择领导后写信。</p>{form}")
    rows = [
        ("《" + place.themes[1] + "管理办法（征求意见稿）》公开征求意见", "2026-10-14"),
        ("农贸市场选址意见征集", "2026-08-05"),
    ]
    site.listing(cols["polls"], site.posts(cols["polls"], rows), via=via)
    rows = dated(headlines(NEWS, place, 4, "topic"), "2026-09-29", 3, 9, place.id, "topic")
    site.listing(cols["topic1"], site.posts(cols["topic1"], rows), via=via)
    site.standing(cols["us"], f"<p>{place.site}由{place.name}人民政府主办。</p>")
    return found


def write_home(site: Portal, found: Sequence[Post]) -> None:
    """The home page with its blocks, and the site map."""
    blocks = "".join(
        f'<div class="box"><h2>{site.columns[key].name}<a class="more" href="{site.columns[key].url}">更多&gt;&gt;</a></h2><ul>'
        + "".join(
            f'<li><a href="{p.url}" title="{esc(p.title)}">{esc(p.title)}</a><span>{p.day[5:]}</span></li>' for p in posts[:6]
        )
        + "</ul></div>"
        for key, posts in (("news1", found), ("news4", site.columns["news4"].posts), ("polls", site.columns["polls"].posts))
    )
    main = f'<div class="index">{blocks}</div>'
    site.put("/", site.frame(site.home, site.place.site, main, crumb=False))
    site.standing(site.columns["map"], f'<div class="sitemap">{site_map(site.home.kids)}</div>')


OTHER_COLUMNS = ("机构职能", "领导信息", "政策文件", "行政事业性收费", "通知公告", "人事信息")


def other_bureau(site: Portal, up: Col, name: str, key: str, via: str, extra: Sequence[str] = ()) -> Col:
    """Another agency of the county whose columns have the same names; nothing in it is the audited agency's."""
    root = site.column(up, name, key)
    cols = [site.column(root, text, f"{key}-{n}") for n, text in enumerate((*OTHER_COLUMNS, *extra))]
    root.menu = cols
    full = site.place.name + name.removeprefix("县").removeprefix("区")
    site.standing(root, f"<p>{full}信息公开</p>")
    for n, col in enumerate(cols):
        if col.name == "机构职能":
            site.standing(
                col,
                f"<p>单位名称：{full}</p><p>地址：{site.place.name}府前街{n + 20}号</p><p>电话：{site.place.phone}61{n}5</p>"
                f"<p>传真：{site.place.phone}61{n}6</p><p>电子邮箱：{key}@{site.place.id}.example</p>",
            )
            continue
        titles = [f"{full}{text}" for text in (f"2026年{col.name}情况", f"关于{col.name}的公告", f"2025年{col.name}情况")]
        newest = days_back("2026-11-16", 1, 1, 1)[0] if n % 2 else "2026-06-24"
        site.listing(col, site.posts(col, dated(titles, newest, 20, 90, key, n), source=full), via=via)
    return root


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A content table with a header row."""
    lines = [f"<tr>{''.join(f'<th>{cell}</th>' for cell in head)}</tr>"]
    lines += [f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows]
    return f'<table border="1" cellspacing="0">{"".join(lines)}</table>'


def pairs(*items: tuple[str, str]) -> str:
    """Label and value, one paragraph each."""
    return "".join(f"<p>{label}：{value}</p>" for label, value in items)


def column_truth(site: Portal, status: Any, *keys: str) -> dict[str, Any]:
    """A column's truth; keys are columns, or addresses that begin with a slash."""
    urls = [site.base + (key if key.startswith("/") else site.columns[key].url) for key in keys]
    return {"status": status, "urls": urls} if urls else {"status": status}
