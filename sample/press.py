"""What a TRS-like content system writes: columns, lists with pagers, articles with metadata, standing pages, stubs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from evaluation.harness import Page
from sample.frame import SITE_NAME, Node, Skin, Step, document, left_tree, link
from sample.text import dice, esc, long_day, prose, serial

PER_PAGE = 15


@dataclass(frozen=True)
class Column:
    """A place on the website. `meta` is what ColumnName says where it is not the name (copied templates do that)."""

    name: str
    url: str
    trail: tuple[Step, ...]
    menu: tuple[str, tuple[Node, ...]] = ("", ())
    skin: Skin = "portal"
    meta: str | None = None
    kind: str = "政务公开"

    @property
    def steps(self) -> tuple[Step, ...]:
        """The breadcrumb down to the column itself."""
        return (*self.trail, (self.name, self.url))


@dataclass(frozen=True)
class Post:
    """One entry of a list: where it leads and the days that its row shows."""

    title: str
    url: str
    date: dt.date
    formed: dt.date | None = None
    pinned: bool = False
    picture: str = ""
    note: str = ""


@dataclass
class Press:
    """Collects the pages; `hot` are the side lists that each skin's articles carry."""

    today: dt.date
    pages: dict[str, Page] = field(default_factory=dict)
    hot: dict[str, Sequence[Post]] = field(default_factory=dict)
    dead: set[str] = field(default_factory=set)
    """Paths that links lead to and that answer 404 on purpose."""

    def put(self, path: str, page: Page) -> str:
        """Adds a page under `path`, a folder also under its index.html; returns the path."""
        self.pages[path] = page
        if path.endswith("/"):
            self.pages[path + "index.html"] = page
        return path

    def standing(self, column: Column, main: str, *, steps: tuple[Step, ...] | None = None) -> Column:
        """A column that is one page: `main` stands beside the left tree."""
        body = f'{self._left(column, column.url)}<div class="right"><h3 class="gl-tit">{esc(column.name)}</h3>\n{main}</div>'
        self.put(
            column.url,
            self._page(
                column.url,
                column,
                f"{column.name}_{SITE_NAME}",
                column.steps if steps is None else steps,
                body,
                _column_metas(column),
            ),
        )
        return column

    def listing(
        self,
        column: Column,
        posts: Sequence[Post],
        *,
        style: str = "bold",
        intro: str = "",
        aside: str = "",
        per: int = PER_PAGE,
    ) -> Column:
        """A column that is a list of `posts` as given, `per` a page: index.html, index_1.html, …"""
        total = max(1, -(-len(posts) // per))
        for number in range(total):
            path = column.url + (f"index_{number}.html" if number else "")
            rows = STYLES[style](column.url, posts[number * per : (number + 1) * per])
            body = f"""{self._left(column, column.url)}<div class="right"><h3 class="gl-tit">{esc(column.name)}</h3>{intro}
<div class="gl-main">{rows}</div>
<div class="page">
<script type="text/javascript">createPageHTML({total if posts else 0}, {number}, "index", "html");</script></div>
</div>{aside}"""
            self.put(
                path, self._page(column.url, column, f"{column.name}_{SITE_NAME}", column.steps, body, _column_metas(column))
            )
        return column

    def article(
        self,
        column: Column,
        title: str,
        date: dt.date,
        *,
        body: str | None = None,
        source: str = "云岭区教育局",
        formed: dt.date | None = None,
        number: str = "",
        table: bool = False,
        files: Sequence[tuple[str, Page | None]] = (),
        line: bool = True,
        pub_date: str | None = None,
        pinned: bool = False,
        note: str = "",
    ) -> Post:
        """One article. `files` are attachments by name (a None page is a dead link); `pub_date` overrides the meta."""
        stem = f"t{date:%Y%m%d}_{serial(column.url, title, date)}"
        folder = f"{column.url}{date:%Y%m}/"
        clock = f"{date} {dice(stem).randint(9, 17):02d}:{dice(stem, 2).randint(0, 59):02d}"
        info = (
            (
                f'<div class="info">发布时间：{clock}　来源：{esc(source)}　浏览量：<span id="hits">'
                '0</span>　字体：[<a href="javascript:doZoom(18)">大</a> '
                '<a href="javascript:doZoom(16)">中</a>]</div>'
            )
            if line
            else ""
        )
        main = f"""<div class="article"><h1>{esc(title)}</h1>{info}
{_metadata(title, date, formed or date, number, source) if table else ""}
<div class="view TRS_UEDITOR trs_paper_default trs_web" id="zoom">{prose(stem) if body is None else body}</div>
{self._attachments(folder, files)}
<script type="text/javascript">createPageHTML(1, 0, "{stem}", "html");</script>
<div class="share">分享到：<a href="javascript:;">微信</a> <a href="javascript:window.print()">打印</a></div></div>
{hot_box("热门文章", folder, self.hot.get(column.skin, ()))}"""
        metas = _column_metas(column) + (
            f'<meta name="ArticleTitle" content="{esc(title)}">'
            f'\n<meta name="PubDate" content="{clock if pub_date is None else pub_date}">\n'
            f'<meta name="ContentSource" content="{esc(source)}">\n'
        )
        self.put(folder + stem + ".html", self._page(folder, column, title, (*column.steps, ("正文", None)), main, metas))
        return Post(title, folder + stem + ".html", date, formed, pinned, note=note)

    def articles(self, column: Column, titles: Sequence[str], days: Sequence[dt.date], **common: object) -> list[Post]:
        """One plain article a title, newest first."""
        return [self.article(column, title, date, **common) for title, date in zip(titles, days, strict=True)]  # type: ignore[arg-type]

    def redirect(self, path: str, target: str) -> None:
        """Answers 302 to `target`, as a link column does."""
        self.put(path, Page("", status=302, headers={"Location": link(path, target)}))

    def refresh(self, path: str, target: str) -> None:
        """A stub that moves on by meta refresh."""
        self.put(
            path,
            Page(f'<html><head><meta http-equiv="refresh" content="0;url={link(path, target)}"></head><body></body></html>'),
        )

    def _page(self, here: str, column: Column, title: str, steps: tuple[Step, ...], main: str, metas: str) -> Page:
        return Page(document(here, column.skin, self.today, title, steps, main, metas))

    def _left(self, column: Column, here: str) -> str:
        title, nodes = column.menu
        return left_tree(here, title, nodes) if nodes else ""

    def _attachments(self, folder: str, files: Sequence[tuple[str, Page | None]]) -> str:
        rows = []
        for name, page in files:
            href = f"./P0{folder[-7:-1]}{serial(folder, name)}.{name.rsplit('.', 1)[1]}"
            if page is None:
                self.dead.add(folder + href[2:])
            else:
                self.pages[folder + href[2:]] = page
            rows.append(
                f'<p><a href="{href}" appendix="true" needdownload="true" download="{esc(name)}" title="{esc(name)}">'
                f"{esc(name)}</a></p>"
            )
        return f'<div class="fujian"><b>附件：</b>{"".join(rows)}</div>' if rows else ""


def hot_box(title: str, here: str, posts: Sequence[Post]) -> str:
    """A side list of other columns' posts with their dates."""
    if not posts:
        return ""
    rows = "".join(
        f'<li><a href="{link(here, post.url)}" title="{esc(post.title)}">{esc(post.title)}</a><span>{post.date}</span></li>'
        for post in posts
    )
    return f'<div class="hot"><h3>{esc(title)}</h3><ul>{rows}</ul></div>'


def child_links(here: str, nodes: Sequence[Node]) -> str:
    """A column's page that only holds its child columns, each an icon with a text."""
    return (
        '<ul class="zlm">'
        + "".join(
            f'<li><a href="{link(here, node.url or "#")}">'
            f'<img src="{link(here, "/web2023/images/icon.png")}" alt=""><span>{esc(node.text)}</span></a></li>'
            for node in nodes
        )
        + "</ul>"
    )


def _column_metas(column: Column) -> str:
    name = column.name if column.meta is None else column.meta
    return (
        f'<meta name="ColumnName" content="{esc(name)}">\n<meta name="ColumnDescription" content="{esc(name)}">\n'
        f'<meta name="ColumnKeywords" content="{esc(name)}">\n<meta name="ColumnType" content="{column.kind}">\n'
    )


def _metadata(title: str, date: dt.date, formed: dt.date, number: str, source: str) -> str:
    cells = (
        ("索 引 号", f"YLJY{serial(title)}/{date.year}-{serial(title, date) % 100000:05d}"),
        ("发文机关", source),
        ("成文日期", long_day(formed)),
        ("发布日期", str(date)),
        ("文　　号", number or "无"),
        ("有 效 性", "有效"),
    )
    rows = "".join(
        "<tr>"
        + "".join(f'<td class="t"><b>{label}</b></td><td>{esc(value)}</td>' for label, value in cells[n : n + 2])
        + "</tr>"
        for n in (0, 2, 4)
    )
    return f'<table class="xxgk_table"><tbody>{rows}</tbody></table>'


def _anchor(here: str, post: Post) -> str:
    short = post.title if len(post.title) < 36 else post.title[:34] + "..."
    mark = '<i class="zd">[置顶]</i>' if post.pinned else ""
    return f'{mark}<a target="_blank" href="{link(here, post.url)}" title="{esc(post.title)}">{esc(short)}</a>'


def _bold(here: str, posts: Sequence[Post]) -> str:
    return (
        '<div class="zfxxgk_zdgkc"><ul>'
        + "\n".join(f"<li>{_anchor(here, p)}<b>{p.date}</b></li>" for p in posts)
        + "</ul></div>"
    )


def _span(here: str, posts: Sequence[Post]) -> str:
    return '<ul class="NewsList">' + "\n".join(f"<li>{_anchor(here, p)}<span>[{p.date}]</span></li>" for p in posts) + "</ul>"


def _inside(here: str, posts: Sequence[Post]) -> str:
    """The date stands inside the link, before the title."""
    return (
        '<ul class="NewsList">'
        + "\n".join(
            f'<li><a href="{link(here, p.url)}"><em>{p.date:%Y/%m/%d}</em><p>{esc(p.title)}</p></a></li>' for p in posts
        )
        + "</ul>"
    )


def _undated(here: str, posts: Sequence[Post]) -> str:
    return '<ul class="NewsList nodate">' + "\n".join(f"<li>· {_anchor(here, p)}</li>" for p in posts) + "</ul>"


def _years(here: str, posts: Sequence[Post]) -> str:
    """Year headings; the rows say month and day only."""
    return "".join(
        f'<h4 class="year">{year}年</h4><ul class="NewsList">'
        + "\n".join(f"<li>{_anchor(here, p)}<span>{p.date:%m-%d}</span></li>" for p in group)
        + "</ul>"
        for year, group in groupby(posts, key=lambda post: post.date.year)
    )


def _table(here: str, posts: Sequence[Post]) -> str:
    """The old openness table: two dates a row, 成文 before 发布."""
    rows = "".join(
        f"<tr><td>{n}</td><td>{_anchor(here, p)}</td><td>{p.note}</td><td>{p.formed or p.date}</td><td>{p.date}</td></tr>"
        for n, p in enumerate(posts, 1)
    )
    return (
        '<table class="xxgk_table"><tr><th>序号</th><th>名称</th><th>文号</th><th>成文日期</th><th>发布日期</th></tr>'
        f"{rows}</table>"
    )


def _divs(here: str, posts: Sequence[Post]) -> str:
    """The old openness rows: 名称, 文号, 发布日期 as list items of one block a post."""
    return (
        '<div class="row head"><li class="mc">名称</li><li class="wh">文号</li><li class="fbrq">发布日期</li></div>'
        + "\n".join(
            f'<div class="row"><li class="mc">{_anchor(here, p)}</li>'
            f'<li class="wh">{p.note}</li><li class="fbrq">{p.date}</li></div>'
            for p in posts
        )
    )


def _cards(here: str, posts: Sequence[Post]) -> str:
    """Persons: a picture, a post, a name; no date."""
    return (
        '<ul class="ldcard">'
        + "\n".join(
            f'<li><a href="{link(here, p.url)}"><img src="{link(here, p.picture)}" width="120" height="160" alt="">'
            f"<p>{esc(p.note)}</p><p>{esc(p.title)}</p></a></li>"
            for p in posts
        )
        + "</ul>"
    )


STYLES: dict[str, Callable[[str, Sequence[Post]], str]] = {
    "bold": _bold,
    "span": _span,
    "inside": _inside,
    "undated": _undated,
    "years": _years,
    "table": _table,
    "divs": _divs,
    "cards": _cards,
}
