"""Nothing raises on any page: broken markup, hostile depth, stray bytes; and a page is read in milliseconds."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audit.observations import Fetched
from crawler.pages.reader import read_page
from tests.crawler.pages.markup import CRUMB, HOT, TODAY, URL, body, listed, page, rows

FETCHED = Fetched(URL, URL, 200, "2026-11-20T00:00:00Z", "0" * 64, 0)
PIECES = st.sampled_from(
    [
        "<ul>",
        "</ul>",
        "<li>",
        "</li>",
        "<table>",
        "<tr>",
        "<td rowspan=3>",
        "<td colspan=x>",
        "<th>",
        "</table>",
        "<dl>",
        "<dt>",
        "<dd>",
        "<div class=list>",
        "</div>",
        "<p>",
        "<br>",
        '<a href="/a/202611/t20261105_1.html">',
        '<a href="http://[bad">',
        '<a href="javascript:;" onclick="go(\'/x/1.html\')">',
        "<a href='{{url}}'>",
        "</a>",
        "<span>",
        "</span>",
        "2026-11-05",
        "11-05",
        "[2026/11/5]",
        "2026年",
        "发布日期：",
        "办公电话：",
        "传　真：",
        "姓名",
        "暂无数据",
        "共0条",
        "第1/3页",
        "下一页",
        "置顶",
        "关于印发管护办法的通知",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<script>",
        "</script>",
        '<script type="text/xml"><record><![CDATA[<li><a href=/x.html>甲</a></li>]]></record>',
        'var a=[{"title":"甲","url":"/b"',
        "createPageHTML(3,0,'index','html')",
        "createPageHTML('p',",
        "<form>",
        "<input>",
        "<textarea>",
        "<select><option value='/x/'>",
        "<img src=a.png>",
        "<img>",
        "<iframe src=x.pdf>",
        "<base href='http://[x'>",
        "</body>",
        "</html>",
        "<body>",
        "\x00",
        "\ufeff",
        "\ue000",
        "&nbsp;",
        "&#0;",
        "&",
        "<",
        ">",
        '"',
        "<meta name=PubDate content=2026-02-30>",
        "<meta name=ArticleTitle content=甲>",
        CRUMB,
    ]
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PIECES, max_size=60).map("".join))
def test_no_markup_raises(markup: str) -> None:
    read = read_page(markup.encode("utf-8", "replace"), FETCHED, TODAY)
    assert read.listing.state in ("posts", "empty", "explained_empty", "none", "unrecognised", "needs_browser")
    assert (read.listing.state == "posts") == bool(read.listing.posts)
    assert all(post.date is None or post.date <= TODAY + dt.timedelta(days=1) for post in read.listing.posts)
    assert all(url.startswith("http") for url in read.listing.pager.urls)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400))
def test_no_bytes_raise(blob: bytes) -> None:
    read_page(blob, FETCHED, TODAY)


@pytest.mark.parametrize(
    "nest", ["<div>", "<ul><li>", "<table><tr><td>", "<a href=/x/1.html>", "<span>", "<dl><dd>", "<font color=red><b>"]
)
def test_a_thousand_deep(nest: str) -> None:
    markup = page(
        nest * 1000
        + "<p>办公电话：0399-7103366</p>"
        + f"<ul>{rows(3, '<li><a href=/a/{ym}/90000{n}.html>{title}</a><span>{iso}</span></li>')}</ul>"
    )
    started = time.process_time()
    assert listed(markup).state in ("posts", "none", "unrecognised")
    body(markup)
    assert time.process_time() - started < 20  # seconds take hours where a reader is quadratic; the bench measures


def test_a_wide_page_is_bounded() -> None:
    row = "<li><a href=/a/{ym}/90000{n}.html>{title}</a><span>{iso}</span></li>"
    assert len(listed(page(f"<ul>{rows(1500, row, step=1)}</ul>")).posts) == 1500


def test_forty_kilobytes_of_menu_script_and_rows() -> None:
    menu = "".join(f'<li><a href="/zwgk/c{n}/">公开栏目{n}</a></li>' for n in range(60))
    row = "<li><a target='_blank' href='./{ym}/t{d8}_90{n}.html' title='{title}'>{title}</a><span>{iso}</span></li>"
    main = f"<div class=lmtit>部门文件</div><ul class=list>{rows(20, row)}</ul><script>createPageHTML(28, 0, 'index', 'html')</script>"
    filler = (
        "<style>"
        + ".a{margin:0;padding:0}" * 400
        + "</style><script>"
        + "var slide={t:'要闻',u:'/x.html'};" * 680
        + "</script>"
    )
    markup = page(main, left=f"<div class=zuo><ul>{menu}</ul></div>", side=HOT, scripts=filler)
    assert 38_000 < len(markup.encode()) < 48_000
    assert len(listed(markup).posts) == 20
    body(markup)


def test_text_after_an_early_end_is_read() -> None:
    assert "2026-11-12" in str(
        listed(
            page(f"</body></html><ul>{rows(3, '<li><a href=/a/{ym}/90000{n}.html>{title}</a><span>{iso}</span></li>')}</ul>")
        )
        .posts[0]
        .date
    )


def test_the_readers_agree_with_read_page() -> None:
    markup = page(f"<ul>{rows(3, '<li><a href=/a/{ym}/90000{n}.html>{title}</a><span>{iso}</span></li>')}</ul>", side=HOT)
    read = read_page(markup.encode(), FETCHED, TODAY)
    assert read.listing == listed(markup) and read.body == body(markup)
