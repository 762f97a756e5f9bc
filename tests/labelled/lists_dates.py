"""Days of publication in every form and every trap around them."""

from __future__ import annotations

from dataclasses import replace

from tests.labelled import _lists_frames as fr
from tests.labelled._lists_kit import article, back, case, each, feed, gbk, hanweb, nfcms, plain, trs, ucap, vsb
from tests.labelled.form import Case, Row

CASES: list[Case] = []
UL = '<li><a href="{u}" title="{t}" target="_blank">{t}</a><span>{d}</span></li>'


def _add(*args, **kw) -> None:
    CASES.append(case(*args, **kw))


def _undated(rows: list[Row]) -> list[Row]:
    return [replace(row, date=None) for row in rows]


# --- forms -----------------------------------------------------------------------------------------------------------------
_FORMS = [
    ("brackets", "<li>·<a href='{u}'>{t}</a>[{d}]</li>", "Day in [ ] as bare text after the link", fr.portal),
    ("full_width_brackets", "<li><a href='{u}'>{t}</a><em>（{y}-{m}-{dd}）</em></li>", "Day in full-width brackets", fr.dream),
    (
        "dots",
        "<LI><SPAN class=r>{y}.{m}.{dd}</SPAN><A href='{u}' title='{t}'>{c}</A></LI>",
        "Dotted day before the link",
        fr.tables,
    ),
    ("chinese_units", '<li><a href="{u}">{t}</a><p>{y}年{m}月{dd}日</p></li>', "年月日", fr.openness),
    (
        "labelled",
        "<li><h4><a href='{u}'>{t}</a></h4><div class='info'>发布时间：{y}-{m}-{dd} "
        "08:30　来源：县政府办　浏览次数：2026</div></li>",
        "Labelled day with a time, and a view count that looks like a year",
        fr.modern,
    ),
    (
        "split_day_first",
        "<li><div class='date'><h3>{dd}</h3><span>{y}-{m}</span></div><div class='txt'><a href='{u}'>{t}</a></div></li>",
        "Day number in a big box above year-month",
        fr.south,
    ),
    (
        "split_md_year",
        '<li><div class="rq"><div>{m}-{dd}</div><div>{y}</div></div><a href="{u}" title="{t}">{c}</a></li>',
        "Month-day and year in two divs",
        fr.epoint,
    ),
    (
        "split_three_spans",
        "<li><i class='d'>{dd}</i><i class='m'>{m}月</i><i class='y'>{y}</i><a class='a' href='{u}'>{t}</a></li>",
        "Day, month, year in three elements",
        fr.cloud,
    ),
    (
        "date_first_in_anchor",
        "<li><a href='{u}' title='{t}'><span class='bf-pass'>{d}</span>{t}</a></li>",
        "Day inside the anchor before the title",
        fr.portal,
    ),
    (
        "date_last_in_anchor_without_title",
        "<li><a href='{u}'>{t}<span class=\"date\">{y}/{m}/{dd}</span></a></li>",
        "Day inside the anchor behind the title, no title=",
        fr.dragon,
    ),
]
for n, (key, form, why, frame) in enumerate(_FORMS):
    rows = feed(401 + n, 10 + n % 4, back("2026-11-14", 3 * n))
    _add(
        f"d_{key}",
        "various",
        f"/zwgk/tzgg/{key}/",
        frame(f'<div class="nrlist"><ul class="u{n}">\n{each(rows, form)}\n</ul></div>'),
        why,
        rows=rows,
    )

rows = feed(421, 9, "2026-09-09")
short = "".join(
    f"<tr><td><a href='{r.url}'>{r.title}</a></td><td>{int(r.date[:4])}/{int(r.date[5:7])}/{int(r.date[8:])} 9:30:00</td></tr>"
    for r in rows
    if r.date
)
_add(
    "d_single_digits",
    "aspnet",
    "/List.aspx?id=7",
    fr.forms(f"<table class='lb'>{short}</table>"),
    "2026/9/9 9:30:00 without leading zeros",
    rows=rows,
)

rows = feed(422, 8, "2026-10-12", topic="policy")
NUM = "〇一二三四五六七八九"


def _numerals(day: str) -> str:
    def small(text: str) -> str:
        value = int(text)
        tens, ones = divmod(value, 10)
        head = "" if tens == 0 else ("十" if tens == 1 else NUM[tens] + "十")
        return head + (NUM[ones] if ones else "")

    year, month, dom = day.split("-")
    return "".join(NUM[int(c)] for c in year) + "年" + small(month) + "月" + small(dom) + "日"


items = "".join(f"<dd><a href='{r.url}'>{r.title}</a><span>{_numerals(r.date)}</span></dd>" for r in rows if r.date)
_add(
    "d_chinese_numerals",
    "trs",
    "/zwgk/zfgb/",
    fr.openness(f"<dl class='gb'>{items}</dl>", "政府公报"),
    "二〇二六年十月十二日",
    rows=rows,
    path=("政务公开", "政府公报"),
)

rows = feed(423, 8, "2026-11-05")
items = "".join(
    f"<li><a href='{r.url}'>{r.title}</a><span class='t'>{(r.date or '').replace('-', '')}</span></li>" for r in rows
)
_add("d_eight_digits", "custom", "/tzgg/", fr.south(f"<ul class='l8'>{items}</ul>"), "20261105", rows=rows)

# --- relative days ---------------------------------------------------------------------------------------------------------
rows = feed(424, 7, "2026-11-18", plain("/portal/a/", "html", 4410))
rows = [
    replace(rows[0], date="2026-11-20"),
    replace(rows[1], date="2026-11-19"),
    replace(rows[2], date="2026-11-18"),
    *rows[3:],
]
marks = ["3小时前", "昨天", "前天", *[r.date for r in rows[3:]]]
items = "".join(f"<li><a href='{r.url}'>{r.title}</a><small>{mark}</small></li>" for r, mark in zip(rows, marks, strict=True))
_add(
    "d_relative_days",
    "custom",
    "/portal/tzgg/",
    fr.forms(f"<ul id='feed'>{items}</ul>"),
    "3小时前, 昨天, 前天 (the page's clock says 15:42 on the day of reading)",
    rows=rows,
)

rows = feed(425, 6, "2026-11-17", plain("/portal/b/", "html", 5410))
rows = [replace(r, date=back("2026-11-20", n)) for r, n in zip(rows, (0, 1, 3, 5, 6, 7), strict=True)]
marks = ["今天 09:12", "昨日 16:40", "3天前", "5天前", "6天前", "7天前"]
items = "".join(
    f"<div class='it'><a href='{r.url}' title='{r.title}'>{r.title}</a><time>{mark}</time></div>"
    for r, mark in zip(rows, marks, strict=True)
)
_add(
    "d_days_ago",
    "custom",
    "/portal/dt/",
    fr.south(f"<div class='feed'>{items}</div>", "工作动态"),
    "今天/昨日/N天前/7天前",
    rows=rows,
    path=("新闻中心", "工作动态"),
)

# --- year missing ----------------------------------------------------------------------------------------------------------
MD = "<li><a href='{u}' title='{t}'>{t}</a><span>{md}</span></li>"
rows = feed(426, 12, "2026-02-11", plain("/xx/n/", "html", 3300), gap=16)
_add(
    "d_month_day_across_years",
    "custom",
    "/xx/tzgg/",
    fr.modern(f"<ul class='md'>{each(rows, MD)}</ul>"),
    "Only month-day, sorted downwards over a turn of the year: the year must be inferred",
    rows=rows,
)

new, old = feed(427, 6, "2026-10-20", plain("/xx/y/", "html", 3400)), feed(428, 5, "2025-12-03", plain("/xx/z/", "html", 3500))
_add(
    "d_year_in_subheading",
    "custom",
    "/xx/gg/",
    fr.portal(
        f"<div class='bynian'><h3>2026年</h3><ul>{each(new, MD)}</ul><h3>2025年</h3><ul>{each(old, MD)}</ul></div>", "公告"
    ),
    "Month-day rows under year headings",
    rows=new + old,
    path=("政务公开", "公告"),
)

rows = feed(429, 9, "2025-09-17", plain("/xxgk/2025nd/", "html", 3600), topic="fund")
_add(
    "d_year_in_column_name",
    "custom",
    "/xxgk/2025nd/",
    fr.dragon(f"<h2 class='lanmu'>2025年度信息</h2><ul>{each(rows, MD)}</ul>", "2025年度"),
    "The column is named 2025年度; rows carry month-day only",
    rows=rows,
    path=("政务公开", "财政资金", "2025年度"),
)

rows = feed(430, 10, "2026-11-01", trs)
_add(
    "d_year_in_url_md_shown",
    "trs",
    "/zwgk/gsgg/",
    fr.portal(f"<ul class='gl'>{each(rows, MD)}</ul>"),
    "Month-day shown, the year stands in the address",
    rows=rows,
)

# --- day elsewhere ---------------------------------------------------------------------------------------------------------
BARE = "<li><a href='{u}' title='{t}' target='_blank'>{t}</a></li>"
rows = feed(431, 11, "2026-10-27", trs)
_add(
    "d_only_in_trs_url",
    "trs",
    "/zwgk/rsxx/",
    fr.portal(f"<ul class='nodate'>{each(rows, BARE)}</ul>", "人事信息"),
    "No day is shown; the addresses carry it (tYYYYMMDD_)",
    rows=rows,
    newest=("2026-10-27", None),
    path=("政务公开", "人事信息"),
)

rows = feed(432, 9, "2026-08-06", hanweb)
_add(
    "d_only_in_hanweb_url",
    "hanweb",
    "/col/col4300/index.html",
    fr.dahan("<div id='440'>" + each(rows, "<p>·<a href='{u}'>{t}</a></p>") + "</div>", "规划计划"),
    "No day is shown; /art/Y/M/D/",
    rows=rows,
    newest=("2026-08-06", None),
    path=("政务公开", "规划计划"),
)

rows = feed(433, 5, "2026-09-25", plain("/content/", "html", 61), gap=20)
_add(
    "d_from_articles",
    "custom",
    "/zwgk/ghjh/",
    fr.modern(f"<ul class='plain'>{each(_undated(rows), BARE)}</ul>", "规划计划"),
    "No day in the list or its addresses; the articles carry PubDate",
    rows=_undated(rows),
    newest=("2026-09-25",),
    more={r.url: article(r.title, f"{r.date} 10:21", "规划计划") for r in rows},
    path=("政务公开", "规划计划"),
)

rows = feed(434, 6, "2026-07-30", vsb)
rows[3] = replace(rows[3], date="2026-10-08")
_add(
    "d_from_articles_unsorted",
    "vsb",
    "/zwgk/zcwj.htm",
    gbk(fr.tables("<ul>" + each(_undated(rows), "<li id=line_u5_{i}><a href='{u}'>{t}</a></li>") + "</ul>", "政策文件")),
    "As before, but the fourth article is the newest: one look at the first article is not enough",
    rows=_undated(rows),
    newest=("2026-10-08",),
    more={r.url: article(r.title, f"{r.date} 16:00", "政策文件") for r in rows},
    path=("政务公开", "政策文件"),
)

rows = feed(435, 4, "2026-06-18", ucap)
_add(
    "d_month_in_url_articles_tell",
    "ucap",
    "/c110640/list.shtml",
    fr.cloud(
        "<div class='gknr_list'><dl>" + each(_undated(rows), "<dd><a href='{u}'>{t}</a></dd>") + "</dl></div>", "统计信息"
    ),
    "Addresses carry only the month; the articles carry PubDate",
    rows=_undated(rows),
    newest=("2026-06-18",),
    more={r.url: article(r.title, f"{r.date} 11:02:33", "统计信息") for r in rows},
    path=("政务公开", "统计信息"),
)

rows = feed(436, 8, "2026-11-12", plain("/n/", "html", 870))
items = "".join(
    f"<li><a href='{r.url}'>{r.title}</a><span class='sj'><script>var pubdata='{r.date} 10:11:12';"
    "document.write(pubdata.substring(0,10));</script></span></li>"
    for r in rows
)
_add(
    "d_script_variable",
    "custom",
    "/n/index.html",
    fr.epoint(f"<ul>{items}</ul>"),
    "The day is written by a script from a variable in the row",
    rows=rows,
)

rows = feed(437, 8, "2026-10-30", plain("/m/", "html", 970))
_add(
    "d_data_attribute",
    "custom",
    "/m/index.html",
    fr.modern("<ul>" + each(rows, "<li><a href='{u}'>{t}</a><time datetime='{d}T08:00:00+08:00'></time></li>") + "</ul>"),
    "The day stands in an attribute of <time>",
    rows=rows,
    newest=("2026-10-30",),
)

# --- traps -----------------------------------------------------------------------------------------------------------------
rows = [
    Row("关于2026年12月5日公务员考试青岚考点交通安排的通告", "./202611/t20261110_8301.html", "2026-11-10"),
    Row("关于举行2026-12-18供地推介会的公告", "./202611/t20261104_8302.html", "2026-11-04"),
    Row("青岚县气象台关于2026年11月25日寒潮预警的通知", "./202611/t20261103_8303.html", "2026-11-03"),
    Row("关于2027年元旦期间鹤溪大桥封闭施工的通告", "./202610/t20261029_8304.html", "2026-10-29"),
    Row("关于延长[2026-11-19]招标文件获取时间的说明", "./202610/t20261020_8305.html", "2026-10-20"),
    Row("关于2024年度第一批次城市建设用地征收的公告（2024年3月5日）", "./202610/t20261016_8306.html", "2026-10-16"),
]
_add(
    "d_event_days_in_titles",
    "trs",
    "/zwgk/tg/",
    fr.portal(f"<ul class='gl'>{each(rows, UL)}</ul>", "通告"),
    "Titles name days of events, later and earlier than the publication",
    rows=rows,
    path=("政务公开", "通告"),
)

rows = [replace(r, url=f"/tg/{n}.html") for n, r in enumerate(rows)]
_add(
    "d_event_days_without_published",
    "custom",
    "/tg/",
    fr.dream("<ul>" + each(_undated(rows), "<li><a href='{u}'>{t}</a></li>") + "</ul>", "通告"),
    "The same titles in a list without days; the articles tell them",
    rows=_undated(rows),
    newest=("2026-11-10",),
    more={r.url: article(r.title, f"{r.date} 09:00", "通告") for r in rows},
    path=("政务公开", "通告"),
)

rows = feed(438, 9, "2026-11-11")
shown = [("2062-03-05" if n == 4 else r.date) for n, r in enumerate(rows)]
rows[4] = replace(rows[4], date=None, url="./202611/zx4.html")
items = "".join(
    f"<li><a href='{r.url}' title='{r.title}'>{r.title}</a><span>{day}</span></li>" for r, day in zip(rows, shown, strict=True)
)
_add(
    "d_future_typo",
    "trs",
    "/zwgk/zb/",
    fr.portal(f"<ul>{items}</ul>", "招标公告"),
    "One row says 2062-03-05, a typing error",
    rows=rows,
    path=("政务公开", "招标公告"),
)

rows = feed(439, 7, "2026-03-20", plain("/p/", "html", 33))
shown = ["2026-02-30", *[r.date for r in rows[1:]]]
rows[0] = replace(rows[0], date=None)
items = "".join(
    f"<tr><td>{n}</td><td><a href='{r.url}'>{r.title}</a></td><td>{day}</td></tr>"
    for n, (r, day) in enumerate(zip(rows, shown, strict=True), 1)
)
_add(
    "d_impossible_day",
    "custom",
    "/p/",
    fr.bare(f"<table border=1><tr><th>序号<th>标题<th>日期{items}</table>"),
    "2026-02-30 does not exist: that row has no sure day",
    rows=rows,
)

rows = feed(440, 8, "2026-11-02")
pinned = [
    Row("青岚县政府信息公开申请须知", "./201905/t20190506_1001.html", "2019-05-06"),
    Row("青岚县政务公开事项标准目录", "./202006/t20200601_1002.html", "2020-06-01"),
]
_add(
    "d_pinned_old_rows",
    "trs",
    "/zwgk/xxgk/",
    fr.portal(f"<ul class='gl'>{each([*pinned, *rows], UL)}</ul>"),
    "Two old pinned rows head the list",
    rows=[*pinned, *rows],
)

rows = feed(441, 11, "2026-10-22", nfcms)
mixed = [rows[k] for k in (4, 1, 8, 3, 10, 0, 7, 2, 9, 5, 6)]
_add(
    "d_unsorted_newest_in_middle",
    "nfcms",
    "/zwgk/zwdt/index.html",
    fr.south(f"<ul class='news-list'>{each(mixed, UL)}</ul>", "政务动态"),
    "Not sorted; the newest row is the sixth",
    rows=mixed,
    path=("新闻中心", "政务动态"),
)

rows = list(reversed(feed(442, 10, "2026-09-12")))
_add(
    "d_ascending",
    "trs",
    "/zwgk/dsj/",
    fr.portal(f"<ol>{each(rows, UL)}</ol>", "大事记"),
    "Sorted upwards: the newest is the last",
    rows=rows,
    path=("政务公开", "大事记"),
)

rows = feed(443, 7, "2023-05-19", topic="policy")
_add(
    "d_stale_list_fresh_side",
    "trs",
    "/zwgk/gfxwj/",
    fr.portal(f"<ul class='gl'>{each(rows, UL)}</ul><p class='gx'>页面更新时间：2026-11-20 06:30:11</p>", "规范性文件"),
    "The list ended in 2023; hot list, clock, footer and 更新时间 are of 2026",
    rows=rows,
    path=("政务公开", "规范性文件"),
)

rows = feed(444, 9, "2026-05-29", topic="policy")
TRS_TIP = (
    "<tr><td>{i}</td><td><a href='{u}' title='标题：{t}&#10;发布日期：{d}&#10;"
    "发文字号：青政发〔2026〕{i}号'>{t}</a></td><td>{y}-{m}-{dd}</td>"
    "<td>2026-06-01</td><td>2031-05-31</td></tr>"
)
_add(
    "d_effect_and_expiry_columns",
    "trs",
    "/zwgk/xzgfxwj/",
    fr.openness(
        "<table><tr><th>序号</th><th>标题</th><th>公布日期</th><th>施行日期</th><th>失效日期</th></tr>"
        + each(rows, TRS_TIP)
        + "</table>",
        "行政规范性文件",
    ),
    "公布日期, 施行日期 and 失效日期 columns; title= is a tip of several lines",
    rows=rows,
    path=("政务公开", "行政规范性文件"),
)

rows = feed(445, 8, "2026-04-17", topic="policy")
REVIEW = "<li><a href='{u}'>{t}</a><span>成文：{y}-{m}-01</span><span>发布：{d}</span><span>更新：2026-11-13</span></li>"
_add(
    "d_three_labels_a_row",
    "custom",
    "/zwgk/zfwj/",
    fr.dragon(f"<ul>{each(rows, REVIEW)}</ul>", "政府文件"),
    "成文, 发布 and 更新 in each row: only 发布 counts",
    rows=rows,
    newest="2026-04-17",
    path=("政务公开", "政府文件"),
)

rows = feed(446, 10, "2026-10-03", hanweb)
_add(
    "d_url_day_differs",
    "hanweb",
    "/col/col4310/index.html",
    fr.dahan(
        "<div>"
        + each(
            [replace(r, url=hanweb(back(r.date or "", -1), n)) for n, r in enumerate(rows)],
            "<p><a href='{u}'>{t}</a><i>{d}</i></p>",
        )
        + "</div>"
    ),
    "The address carries the day after the shown one: the shown day counts",
    rows=[replace(r, url=hanweb(back(r.date or "", -1), n)) for n, r in enumerate(rows)],
)

rows = feed(447, 6, "2025-12-31", gap=3)
_add(
    "d_exact_year_end",
    "trs",
    "/zwgk/jhzj/",
    fr.portal(f"<ul>{each(rows, '<li><i>{y}年{m}月{dd}日</i> <a href={u}>{t}</a></li>')}</ul>", "计划总结"),
    "The newest row is of the last day of last year",
    rows=rows,
    path=("政务公开", "计划总结"),
)
