"""Whatever a stored page holds, its copy is text in a few tags."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from audit.web.sanitise import _KEPT, MAX_TEXT, decode, harmless

KIND = "text/html; charset=utf-8"
pieces = st.sampled_from(
    ["<script>", "</script>", "<svg/onload=alert(1)>", "<img src=x onerror=alert(1)>", "<p ", "style='x'", ">", "<a href='javascript:x'>", "</a>",
     "<math><mi//xlink:href='x'>", "<!--", "-->", "<td colspan=9 onclick=x>", "<table>", "公告", "&lt;script&gt;", "<style>", "<iframe srcdoc='<script>'>",
     "<textarea>", "</textarea>", "<noscript>", "<template>", "\u202e", "\x0b", "<base href=//evil>", "<form action=//evil>", "<div>", "<mark>"]
)  # fmt: skip


@given(st.lists(pieces, max_size=30))
def test_only_known_tags_and_no_attributes(parts: list[str]) -> None:
    inside, _ = harmless("".join(parts).encode(), KIND, ["公告"])
    body = lxml_html.fragment_fromstring(inside, create_parent="div") if inside.strip() else None
    for node in body.iter() if body is not None else ():
        assert node is body or node.tag in _KEPT | {"span", "div", "mark"}
        assert set(node.attrib) <= {"class", "id", "colspan", "rowspan"}
    assert "\u202e" not in inside


@pytest.mark.parametrize(
    ("page", "quotes", "marks"),
    [
        ("<p>办公 电话：<b>0399</b></p>", ["办公电话：0399"], 2),
        ("<p>一</p><p>公告</p>", ["没有"], 0),
        ("<p>公告 2026-11-20</p>", ["公告  2026-11-20"], 1),
        ("<p>公告</p>", [""], 0),
        ("<li><i>06-18</i><a>2024年统计公报</a><i>2025-06-18</i></li>", ["2024年统计公报  2025-06-18"], 2),
        ("<li>2025-06-18<a>2024年统计公报</a></li><p>x</p>", ["2024年统计公报 2025-06-18"], 2),
    ],
)
def test_quotes_are_marked_across_tags_and_spaces(page: str, quotes: list[str], marks: int) -> None:
    inside, count = harmless(page.encode(), KIND, quotes)
    assert inside.count("<mark") == marks == count


def test_charsets() -> None:
    text = "<meta charset=gb2312><p>青禾县﨑</p>"
    assert "青禾县" in decode(text.replace("﨑", "").encode("gb18030"), "text/html")
    assert "青禾县" in decode("青禾县".encode("gb18030"), "text/html; charset=utf-8")
    assert decode(b"\xff\xfe\x00", "text/html; charset=nonsense")


def test_depth_and_size_are_bounded() -> None:
    began = time.process_time()
    inside, _ = harmless(("<div>" * 20_000 + "底").encode(), KIND, ["底"])
    assert len(inside) < 1_000_000
    inside, _ = harmless(("<p>长长长长</p>" * 160_000).encode(), KIND, ["无"])
    assert inside.count("长") <= MAX_TEXT + 4 and time.process_time() - began < 20


def test_what_is_no_page_is_not_shown_or_shown_as_text() -> None:
    assert harmless(b"%PDF-1.7\x00", "application/pdf", []) == ("", 0)
    assert harmless(b'{"a": "<script>"}', "application/json", [])[0] == "<pre>{&#34;a&#34;: &#34;&lt;script&gt;&#34;}</pre>"
