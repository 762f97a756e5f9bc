"""Lists whose bytes lie: charsets named wrongly or not at all, marks, broken connections, broken markup."""

from __future__ import annotations

from tests.labelled import _lists_frames as fr
from tests.labelled._lists_kit import case, each, feed, gbk, html, plain, trs, vsb
from tests.labelled.form import Answer, Case

CASES: list[Case] = []
UL = '<li><a href="{u}" title="{t}" target="_blank">{t}</a><span>{d}</span></li>'
OLD = "<TR><TD>·<A href={u} target=_blank>{t}</A></TD><TD width=90>{d}</TD></TR>"


def _add(*args, **kw) -> None:
    CASES.append(case(*args, **kw))


rows = feed(701, 12, "2026-10-15", vsb)
_add(
    "y_gbk_header_says_utf8",
    "vsb",
    "/zwgk/a.htm",
    Answer(fr.tables(f"<TABLE>{each(rows, OLD)}</TABLE>").encode("gb18030"), "text/html; charset=UTF-8"),
    "GBK bytes, the header lies UTF-8, the meta says gb2312",
    rows=rows,
)

rows = feed(702, 12, "2026-09-06", vsb)
silent = fr.tables(f"<TABLE>{each(rows, OLD)}</TABLE>").replace(
    '<META http-equiv=Content-Type content="text/html; charset=gb2312">', ""
)
_add(
    "y_gbk_no_charset_anywhere",
    "vsb",
    "/zwgk/b.htm",
    gbk(silent),
    "GBK bytes, no charset in header or page",
    rows=rows,
)

rows = feed(703, 9, "2026-08-30", vsb)
_add(
    "y_utf8_meta_says_gb2312",
    "custom",
    "/zwgk/c.htm",
    html(fr.tables(f"<TABLE>{each(rows, OLD)}</TABLE>"), "text/html"),
    "UTF-8 bytes under a meta that says gb2312",
    rows=rows,
)

rows = feed(704, 10, "2026-11-07", trs)
_add(
    "y_utf8_bom_and_blank_lines",
    "trs",
    "/zwgk/d/",
    Answer(b"\xef\xbb\xbf\r\n\r\n\r\n" + fr.portal(f"<ul>{each(rows, UL)}</ul>").encode(), "text/html"),
    "A byte-order mark and blank lines before the doctype",
    rows=rows,
)

rows = feed(705, 8, "2026-10-11", plain("/e/", "html", 41))
rare = [type(r)(r.title.replace("青岚县", "㙍坪镇").replace("松陂", "䢺溪"), r.url, r.date) for r in rows]
rare[0] = type(rare[0])("关于㙍坪镇䢺溪村村民委员会印章启用的公告", rare[0].url, rare[0].date)
_add(
    "y_gb18030_rare_characters",
    "custom",
    "/e/",
    Answer(fr.tables(f"<TABLE>{each(rare, OLD)}</TABLE>").encode("gb18030"), "text/html; charset=gb2312"),
    "Characters of place names that GB2312 does not have",
    rows=rare,
)

rows = feed(706, 14, "2026-11-01", trs)
whole = fr.portal(f'<ul class="gl">\n{each(rows, UL)}\n</ul>').encode()
cut_at = whole.index(rows[9].title.encode()) - 20
_add(
    "y_connection_broke_in_list",
    "trs",
    "/zwgk/f/",
    Answer(whole[:cut_at], "text/html; charset=utf-8", cut=True),
    "The body breaks off within the tenth row: nine rows came whole",
    rows=rows[:9],
)

rows = feed(707, 10, "2026-10-26", trs)
whole = fr.portal(f'<ul class="gl">\n{each(rows, UL)}\n</ul>').encode()
_add(
    "y_connection_broke_in_footer",
    "trs",
    "/zwgk/g/",
    Answer(whole[: whole.index("友情链接".encode()) + 7], "text/html; charset=utf-8", cut=True),
    "The body breaks off in the footer, within a character",
    rows=rows,
)

rows = feed(708, 9, "2026-11-10", trs)
bad = fr.portal(f"<ul class='gl'>{each(rows, UL)}</ul>").encode()
bad = bad.replace("智能问答".encode(), b"\xd6\xc7\xc4\xdc\xce\xca\xb4\xf0")  # a few GBK bytes pasted into a UTF-8 page
_add(
    "y_mixed_bytes",
    "trs",
    "/zwgk/h/",
    Answer(bad, "text/html; charset=utf-8"),
    "A UTF-8 page with some GBK bytes in its header",
    rows=rows,
)

rows = feed(709, 11, "2026-09-21", trs)
broken = "".join(f'<li><div><a href="{r.url}"><span>{r.title}</a></span><em>{r.date}</div></em></td></p>' for r in rows)
_add(
    "y_crossed_tags",
    "trs",
    "/zwgk/i/",
    fr.portal(f"<ul class='gl'>{broken}</ul></div></div>"),
    "Crossed and stray end tags in every row, li never closed",
    rows=rows,
)

rows = feed(710, 10, "2026-10-04", trs)
_add(
    "y_old_rows_commented_out",
    "trs",
    "/zwgk/j/",
    fr.portal(
        "<ul class='gl'><!-- <li><a href='./sample1.html'>示例标题一</a><span>2026-11-18</span></li><li><a "
        "href='./sample2.html'>示例标题二</a><span>2026-11-18</span></li> -->" + each(rows, UL) + "</ul>"
    ),
    "Sample rows of the template are commented out above the real rows",
    rows=rows,
)

rows = feed(711, 12, "2026-11-05", trs)
_add(
    "y_xhtml_served_as_xml",
    "trs",
    "/zwgk/k/",
    Answer(
        (
            '<?xml version="1.0" encoding="utf-8"?>\n'
            + fr.portal(f"<ul>{each(rows, UL)}</ul>").replace("&nbsp;", "&#160;").replace("&copy;", "&#169;")
        ).encode(),
        "application/xhtml+xml; charset=utf-8",
    ),
    "XHTML with an XML declaration and an xhtml type",
    rows=rows,
)

rows = feed(712, 8, "2026-10-23", plain("t/", "html", 77))
_add(
    "y_base_href_elsewhere",
    "custom",
    "/zwgk/l/index.html",
    fr.modern(
        "<ul>" + each(rows, "<li><a href='{u}'>{t}</a><i>{d}</i></li>") + "</ul>", head="<base href='/gov2023/zwgk/tzgg/'>"
    ),
    "<base href> sends relative addresses to another folder",
    rows=rows,
    base="/gov2023/zwgk/tzgg/",
)

rows = feed(713, 8, "2026-11-03", plain("/zwgk/m/", "html", 77))
entity = "".join(f"<li><a href='{r.url}'>{''.join(f'&#{ord(c)};' for c in r.title)}</a><b>{r.date}</b></li>" for r in rows)
_add(
    "y_titles_as_entities",
    "custom",
    "/zwgk/m/",
    Answer(fr.south(f"<ul>{entity}</ul>").encode(), "text/html; charset=iso-8859-1"),
    "Titles as numeric entities; the header says iso-8859-1, the bytes are UTF-8",
    rows=rows,
)
