"""The main list of a page: one small page a make of CMS, the traps of cms_patterns.md §4.4 and §5, and the states without posts."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from tests.crawler.pages.markup import CRUMB, HOT, SITE, listed, page, rows

TITLE = "关于印发《水源管护办法》的通知"

# ------------------------------------------------------------------------------------------------ one page a make
TRS = page(
    f'<div class="lmtit">部门文件</div><ul class="list">{rows(8, "<li><a href=./{ym}/t{d8}_90{n}.html title={title}>{title}</a><span>{iso}</span></li>")}</ul>'
    '<script>createPageHTML(28, 0, "index", "html")</script>',
    side=HOT,
)
NATIONAL = page(
    f'<div class="zfxxgk_zdgkc"><ul>{rows(6, "<li><a target=_blank href={ym}/t{d8}_90{n}.html>{title}</a><b>{iso}</b></li>")}</ul></div>'
)
HANWEB = page(
    """<div class="default_pgContainer"></div><script type="text/xml"><datastore><totalrecord>61</totalrecord><totalpage>4</totalpage>
<nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=1&webid=3&columnid=4296&unitid=31227"></a>]]></nextgroup><recordset>"""
    + rows(
        7,
        "<record><![CDATA[<li><a href='/art/{y}/{m}/{d}/art_78_{n}.html'><span class='list_title'>{title}</span><i>{iso}</i></a></li>]]></record>",
    )
    + "</recordset></datastore></script>"
)
HANWEB_ROWS = page(
    "<script type='text/xml'><datastore><recordset>"
    + rows(
        4,
        "<record><![CDATA[<tr><td><a title='{title}' href='/art/{y}/{m}/{d}/art_78_{n}.html'>关于印发《...</a></td><td>[{iso}]</td></tr>]]></record>",
    )
    + "</recordset></datastore></script>"
)
UCAP = page(
    f'<div class="gknr_list"><dl>{rows(6, "<dd><a href=/c100/{ym}/0123456789abcdef0123456789abcd{n:02d}.shtml>{title}</a><span>{iso}</span></dd>")}</dl></div>'
    "<div id='page_div'></div><script>createPageHTML('page_div',12,1,'list','shtml',240);</script>"
)
UCAP_COMMENT = page(
    f'<div class="con"><ul class="lb"><!--{rows(5, "<li><a href=/jyt/c1/{ym}/17424094{n}.shtml>{title}</a><b>{iso}</b></li>")}'
    "<script>createPageHTML('page_div',10,1,'zwgklist','shtml',200);</script>--></ul></div>"
)
VSB = page(
    f"<ul>{rows(6, '<li id=line_u13_{n}><a class=c13 href=../info/1021/83{n}.htm title={title}>{title}</a><span class=timestyle>[{y}/{mm}/{dd}]</span></li>')}</ul>"
    "<span class='p_no'><a href='bmwj/30.htm'>2</a></span><a href='javascript:;' onclick=\"_simple_list_gotopage_fun(31,'u13_goto',2)\">跳转</a>"
)
LONSUN = page(
    f'<ul class="doc_list">{rows(6, "<li><span>{iso}</span><a href=/public/6601/67{n}01.html>{title}</a></li>")}</ul><div id="page_6791573"></div>'
    "<script>Ls.pagination('#page_6791573', function(pageIndex){location.href='/content/column/6791573?pageIndex='+pageIndex;},{currPage:1,pageCount:3});</script>"
)
HENAN = page(
    "<TABLE width=100%><TR><TD><TABLE>"
    + rows(6, "<TR><TD class=a><A href=/{y}/{mm}-{dd}/34105{n}.html target=_blank>{title}</A></TD><TD>[{iso}]</TD></TR>")
    + '</TABLE></TD></TR></TABLE><div id="pageDec" pagesize="24" pagecount="51"></div>'
)
ASP = page(
    "<table border=0>"
    + rows(
        5,
        "<tr><td><table width=100%><tr><td><img src=/i/dot.gif><a href=show.asp?id=43{n} title='文章标题：{title}\n作者：佚名\n更新时间：{iso} 9:05:00'>{title}</a></td></tr></table></td></tr>",
    )
    + "</table><p>共 26 条 第 1/3 页 首页 上一页 <a href=list.asp?id=12&page=2>下一页</a> <a href=list.asp?id=12&page=3>尾页</a></p>"
)
SHANDONG = page(
    f'<ul id="list">{rows(9, "<li class=pagedContent style=display:none><a href=/articles/ch00330/{ym}/0b5c0f5e-0000-4000-8000-00000000000{n}.shtml>{title}</a><i>{iso}</i></li>")}</ul>'
    "<script>var totalCount=9, perSize=5, logicTotalPage=2;</script>"
)
HUZHOU = page(
    "<div id='news'></div><script>var dataList=[{\"infolist\":"
    + json.dumps(
        [
            {"url": f"/art/2026/11/{10 - n}/art_12_{n}.html", "title": f"{TITLE}（{n}）", "daytime": f"2026-11-{10 - n:02d}"}
            for n in range(4)
        ],
        ensure_ascii=False,
    )
    + '}]; var pagesData={"total":4};</script>'
)
LOOSE_JSON = page(
    "<div id='news'></div><script>var list=[{title:'甲办法的通知',url:'/a/202611/t20261105_1.html',pubDate:'2026-11-05 10:00'},"
    "{title:'乙办法的通知',url:'/a/202611/t20261101_2.html',pubDate:'2026-11-01 10:00'},];</script>"
)

DAYS = [dt.date(2026, 11, 12) - dt.timedelta(days=9 * n) for n in range(9)]


@pytest.mark.parametrize(
    ("markup", "count", "newest"),
    [
        (TRS, 8, DAYS[0]),
        (NATIONAL, 6, DAYS[0]),
        (HANWEB, 7, DAYS[0]),
        (HANWEB_ROWS, 4, DAYS[0]),
        (UCAP, 6, DAYS[0]),
        (UCAP_COMMENT, 5, DAYS[0]),
        (VSB, 6, DAYS[0]),
        (LONSUN, 6, DAYS[0]),
        (HENAN, 6, DAYS[0]),
        (ASP, 5, DAYS[0]),
        (SHANDONG, 9, DAYS[0]),
        (HUZHOU, 4, dt.date(2026, 11, 10)),
        (LOOSE_JSON, 2, dt.date(2026, 11, 5)),
    ],
    ids=[
        "trs",
        "national",
        "hanweb island",
        "hanweb table island",
        "ucap",
        "ucap comment",
        "vsb",
        "lonsun",
        "henan",
        "asp",
        "shandong",
        "huzhou",
        "loose json",
    ],
)
def test_makes(markup: str, count: int, newest: dt.date) -> None:
    listing = listed(markup)
    assert listing.state == "posts"
    assert len(listing.posts) == count
    dates = [post.date for post in listing.posts]
    assert dates[0] == newest and all(dates) and all(post.date_sure for post in listing.posts)
    assert all(post.title.startswith(("关于印发《", "甲", "乙")) and "20" not in post.title for post in listing.posts)
    assert all(post.url.startswith(SITE) for post in listing.posts)


def test_title_and_address_are_whole() -> None:
    first = listed(TRS).posts[0]
    assert (first.title, first.url) == (TITLE, f"{SITE}/zwgk/bmwj/202611/t20261112_901.html")
    assert listed(HANWEB_ROWS).posts[0].title == TITLE, "a cut title is taken from title="
    assert listed(ASP).posts[0].title == TITLE, "文章标题：… in title= is taken apart"


# ------------------------------------------------------------------------------------------------ where dates stand
def one(row: str, count: int = 4, around: str = "<ul>{}</ul>") -> list[tuple[str, str]]:
    return [(post.title, str(post.date)) for post in listed(page(around.format(rows(count, row)))).posts]


LINK = "<a href=/a/{ym}/90000{n}.html>{title}</a>"


@pytest.mark.parametrize(
    "row",
    [
        "<li>" + LINK + "<em>{iso}</em></li>",
        "<li><i>{iso}</i>" + LINK + "</li>",
        "<li>" + LINK + "<small>（{y}/{m}/{d}）</small></li>",
        "<li>" + LINK + " 发布时间：{y}年{m}月{d}日 来源：县政府办</li>",
        "<li><a href=/a/{ym}/90000{n}.html>{title}<span class=date>{y}.{mm}.{dd}</span></a></li>",
        "<li><a href=/a/{ym}/90000{n}.html><span class=bf-pass>{iso}</span>{title}</a></li>",
        "<li><a href=/a/{ym}/90000{n}.html>{title} [{iso}]</a></li>",
        "<li><a href=/a/{ym}/90000{n}.html>{iso}　{title}</a></li>",
        "<li><div class=time><b>{mm}-{dd}</b><span>{y}</span></div>" + LINK + "</li>",
        "<li><div class=time><b>{dd}</b><span>{y}-{mm}</span></div>" + LINK + "</li>",
        "<li>" + LINK + "<span class=ly>县水务局</span><span class=d>{iso} 10:30</span><span class=djl>128</span></li>",
        "<li>" + LINK + "<p>为做好有关工作，定于2026年10月1日起施行，2026-10-02前报送。</p><span>{iso}</span></li>",
        "<li>" + LINK + "<span class=pc>{iso}</span><span class=mobile>{iso}</span></li>",
        "<div class=card><a href=/a/{ym}/90000{n}.html><img src=/i/{n}.jpg></a><h3>"
        + LINK
        + "</h3><p class=sj>{iso}</p></div>",
        "<a class=item href=/a/{ym}/90000{n}.html><h4>{title}</h4><p>摘要：截至2026年10月底，各项任务完成。</p><div class=date>{iso}</div></a>",
        "<dl><dt>" + LINK + "</dt><dd>{iso}</dd></dl>",
        "<p>" + LINK + "&nbsp;&nbsp;({iso})</p>",
        LINK + "&nbsp;{iso}<br>",
        "{iso}&nbsp;" + LINK + "<br>",
        "<h4>" + LINK + "</h4><span>{iso}</span>",
        "<div class=row><ul><li class=mc>"
        + LINK
        + "</li><li class=wh>临政发〔2026〕{n}号</li><li class=fbrq>{iso}</li></ul></div>",
        "<li><a href=/lm/>[县政府文件]</a> " + LINK + "<span>{iso}</span><a href=/a/{n}.pdf>下载</a></li>",
    ],
)
def test_where_the_date_stands(row: str) -> None:
    around = "<div class=list>{}</div>" if not row.startswith("<li") else "<ul>{}</ul>"
    assert one(row, around=around) == [(f"关于印发《{'水电路桥'[n]}源管护办法》的通知", str(DAYS[n])) for n in range(4)]


@pytest.mark.parametrize(
    "head",
    [
        "<tr><th>序号</th><th>标题</th><th>文号</th><th>成文日期</th><th>发布日期</th></tr>",
        "<thead><tr><td>序号</td><td>名称</td><td>文号</td><td>生成日期</td><td>公开日期</td></tr></thead>",
    ],
)
def test_a_header_row_says_which_date_is_which(head: str) -> None:
    row = "<tr><td>{n}</td><td>" + LINK + "</td><td>临水发〔2026〕{n}号</td><td>2026-01-0{n}</td><td>{iso}</td></tr>"
    assert [day for _, day in one(row, around=f"<table>{head}{{}}</table>")] == [str(day) for day in DAYS[:4]]
    swapped = "<tr><td>{n}</td><td>" + LINK + "</td><td>临水发〔2026〕{n}号</td><td>{iso}</td><td>2026-01-0{n}</td></tr>"
    turned = (
        head.replace("成文", "X")
        .replace("发布", "成文")
        .replace("X", "发布")
        .replace("生成", "X")
        .replace("公开", "生成")
        .replace("X", "公开")
    )
    assert [day for _, day in one(swapped, around=f"<table>{turned}{{}}</table>")] == [str(day) for day in DAYS[:4]]


def test_two_dates_without_a_word_are_not_sure() -> None:
    listing = listed(page("<table>" + rows(3, "<tr><td>" + LINK + "</td><td>2026-01-05</td><td>{iso}</td></tr>") + "</table>"))
    assert [(post.date, post.date_sure) for post in listing.posts] == [(day, False) for day in DAYS[:3]]


def test_only_a_formed_date_is_not_sure() -> None:
    listing = listed(
        page(
            "<table><tr><td>标题</td><td>成文日期</td></tr>"
            + rows(3, "<tr><td>" + LINK + "</td><td>{iso}</td></tr>")
            + "</table>"
        )
    )
    assert [post.date_sure for post in listing.posts] == [False] * 3


def test_rows_of_cells_in_a_grid_are_rows_each() -> None:
    cell = "<td><a href=/a/{ym}/90000{n}.html>{title}</a> {iso}</td>"
    listing = listed(
        page(f"<table><tr>{rows(2, cell)}</tr><tr>{rows(2, cell.replace('90000', '91000'), DAYS[2])}</tr></table>")
    )
    assert [post.date for post in listing.posts] == DAYS[:4]


def test_groups_of_five_are_one_list() -> None:
    row = "<li>" + LINK + "<span>{iso}</span></li>"
    listing = listed(
        page(
            f"<div class=list><ul>{rows(5, row)}</ul><div class=line></div><ul>{rows(3, row.replace('90000', '91000'), dt.date(2026, 9, 1))}</ul></div>"
        )
    )
    assert len(listing.posts) == 8


# ------------------------------------------------------------------------------------------------ years
def test_month_days_under_year_headings() -> None:
    flat = "<ul><li class=nian><h4>2026年</h4></li>{}<li class=nian><h4>2025年</h4></li>{}</ul>"
    boxed = "<div class=n><h3>2026年度</h3><ul>{}</ul></div><div class=n><h3>2025年度</h3><ul>{}</ul></div>"
    ahead = "<h3>2026年</h3><ul>{}</ul><h3>2025年</h3><ul>{}</ul>"
    row = "<li><a href=/a/x{n}.html>{title}</a><em>{mm}-{dd}</em></li>"
    for shape in (flat, boxed, ahead):
        listing = listed(page(shape.format(rows(3, row), rows(2, row.replace("/x", "/y"), dt.date(2025, 12, 20)))))
        assert [str(post.date) for post in listing.posts] == [
            "2026-11-12",
            "2026-11-03",
            "2026-10-25",
            "2025-12-20",
            "2025-12-11",
        ], shape
        assert {(post.date_source, post.date_sure) for post in listing.posts} == {("row_year_from_heading", True)}


def test_month_days_without_a_year_are_inferred_and_not_sure() -> None:
    row = "<li><a href=/a/x{n}.html>{title}</a><em>[{mm}-{dd}]</em></li>"
    listing = listed(page(f"<ul>{rows(6, row, dt.date(2026, 1, 20), 12)}</ul>"))
    assert [str(post.date) for post in listing.posts] == [
        "2026-01-20",
        "2026-01-08",
        "2025-12-27",
        "2025-12-15",
        "2025-12-03",
        "2025-11-21",
    ]
    assert {(post.date_source, post.date_sure) for post in listing.posts} == {("row_year_inferred", False)}


def test_a_year_in_the_address_settles_a_month_day() -> None:
    listing = listed(
        page(
            f"<ul>{rows(3, '<li><a href=/a/{ym}/t{d8}_{n}.html>{title}</a><em>{mm}-{dd}</em></li>', dt.date(2024, 3, 9))}</ul>"
        )
    )
    assert [(str(post.date), post.date_sure) for post in listing.posts] == [
        ("2024-03-09", True),
        ("2024-02-29", True),
        ("2024-02-20", True),
    ]


def test_rows_without_dates_fall_back_on_the_address() -> None:
    listing = listed(page(f"<ul>{rows(3, '<li><a href=/a/{ym}/t{d8}_{n}.html>{title}</a></li>')}</ul>"))
    assert [(post.date, post.date_source, post.date_sure) for post in listing.posts] == [
        (day, "url", False) for day in DAYS[:3]
    ]
    bare = listed(page(f"<ul>{rows(3, '<li><a href=/info/1021/83{n}.htm>{title}</a></li>')}</ul>"))
    assert bare.state == "posts" and [post.date for post in bare.posts] == [None] * 3


# ------------------------------------------------------------------------------------------------ traps of §4.4
def test_pinned_rows_and_the_newest_below_them() -> None:
    row = "<li><a href=/a/{ym}/90000{n}.html>{title}</a><span>{iso}</span></li>"
    for pin in (
        "<li><i class=tp>[置顶]</i><a href=/a/202303/800001.html>清理结果公告</a><span>2023-03-05</span></li>",
        "<li class=top><a href=/a/202303/800001.html>清理结果公告</a><span>2023-03-05</span></li>",
        "<li><a href=/a/202303/800001.html style='color:red'>清理结果公告</a><span>2023-03-05</span></li>",
        "<li><a href=/a/202303/800001.html>【置顶】清理结果公告</a><span>2023-03-05</span></li>",
    ):
        posts = listed(page(f"<ul>{pin}{rows(5, row)}</ul>")).posts
        assert [post.pinned for post in posts] == [True] + [False] * 5, pin
        assert posts[0].title == "清理结果公告" and max(post.date for post in posts if post.date) == DAYS[0]


def test_a_class_on_every_row_pins_none() -> None:
    posts = listed(
        page(f"<ul>{rows(5, '<li class=top><a href=/a/{ym}/90000{n}.html>{title}</a><span>{iso}</span></li>')}</ul>")
    ).posts
    assert not any(post.pinned for post in posts)


def test_oldest_first_keeps_the_order_of_the_page() -> None:
    lines = rows(5, "<li><a href=/a/{ym}/90000{n}.html>{title}</a><span>{iso}</span></li>").split("\n")[::-1]
    dates = [post.date for post in listed(page(f"<ul>{''.join(lines)}</ul>")).posts]
    assert dates == DAYS[:5][::-1]


def test_days_of_events_in_titles_are_not_days_of_posts() -> None:
    row = "<li><a href=/a/{ym}/90000{n}.html>关于2026-11-1{n}考试的通知</a><span>{iso}</span></li>"
    assert [day for _, day in one(row)] == [str(day) for day in DAYS[:4]]
    undated = "<li><a href=/info/10/9{n}.htm>关于2026年11月1{n}日停水的公告</a></li>"
    assert [day for _, day in one(undated)] == ["None"] * 4
    single = listed(
        page(
            "<ul><li><a href=/info/10/91.htm>招聘公告 2026-11-11</a></li><li><a href=/info/10/92.htm>体检公告</a></li><li><a href=/info/10/93.htm>拟聘公示</a></li></ul>"
        )
    )
    assert [post.date for post in single.posts] == [None] * 3, "a date at the edge of one title alone is an event's"


def test_future_days_are_no_days() -> None:
    assert [day for _, day in one("<li><a href=/info/10/9{n}.htm>{title}</a><span>2026-12-0{n}</span></li>")] == ["None"] * 4


@pytest.mark.parametrize(
    "side",
    [
        HOT,
        HOT.replace("最新信息", "点击排行"),
        HOT.replace("最新信息", '通知公告<a href="/zwgk/tzgg/">更多&gt;&gt;</a>'),
        HOT.replace("<h3>最新信息</h3>", '<div class="hd">通知公告</div>'),
        HOT.replace('class="you2"', 'class="hot"').replace("<h3>最新信息</h3>", ""),
    ],
)
def test_side_lists_with_fresher_days_are_not_the_list(side: str) -> None:
    main = (
        f"<ul>{rows(2, '<li><a href=/a/{ym}/90000{n}.html>{title}</a><span>{iso}</span></li>', dt.date(2025, 9, 18), 360)}</ul>"
    )
    for markup in (
        page(main, side=side),
        page(side + main),
        page("<div class=lmtit>部门文件</div>" + main + "<script>createPageHTML(1,0,'index','html')</script>", side=side),
    ):
        listing = listed(markup)
        assert [str(post.date) for post in listing.posts] == ["2025-09-18", "2024-09-23"]


# ------------------------------------------------------------------------------------------------ no list of its own
BOX = '<div class="box"><div class="hd"><b>{0}</b><a href="/zwgk/{1}/">更多&gt;&gt;</a></div><ul>{2}</ul></div>'
BOXED = BOX.format(
    "通知公告", "tzgg", rows(5, "<li><a href=/zwgk/tzgg/{ym}/t{d8}_{n}.html>{title}</a><span>{iso}</span></li>")
) + BOX.format("政策解读", "zcjd", rows(5, "<li><a href=/zwgk/zcjd/{ym}/t{d8}_{n}.html>{title}</a><span>{iso}</span></li>"))
PROSE = "".join(
    f"<p>（{n}）负责全县水资源的统一管理和监督，拟订并组织实施水资源规划，承担有关行政审批和执法工作。</p>" for n in "一二三四"
)


@pytest.mark.parametrize(
    "markup",
    [
        page(
            BOXED,
            title="政务公开",
            metas='<meta name="ColumnName" content="政务公开">',
            crumb=CRUMB.replace(' &gt; <a href="/zwgk/bmwj/">部门文件</a>', ""),
        ),
        page(
            BOX.format(
                "通知公告", "tzgg", rows(6, "<li><a href=/zwgk/tzgg/{ym}/t{d8}_{n}.html>{title}</a><span>{iso}</span></li>")
            )
        ),
        page(PROSE),
        page(f'<div id="zoom">{PROSE}</div>', side=HOT.replace("<h3>最新信息</h3>", "")),
        page(
            "<ul class=zlm><li><a href=/zwgk/a/>政府预算</a></li><li><a href=/zwgk/b/>政府决算</a></li><li><a href=/zwgk/c/>部门预算</a></li></ul>"
        ),
        page("<p>请从左侧选择子栏目。</p>"),
        page("", side=HOT),
    ],
    ids=["boxes", "one box", "prose", "prose with a side list", "child columns", "a hint", "only a side list"],
)
def test_pages_without_a_list_of_their_own(markup: str) -> None:
    assert (listed(markup).state, listed(markup).posts) == ("none", ())


def test_an_article_has_no_list() -> None:
    related = f"<h3>相关文件</h3><ul>{rows(3, '<li><a href=/a/{ym}/t{d8}_{n}.html>{title}</a><span>{iso}</span></li>')}</ul>"
    markup = page(
        f'<h1>{TITLE}</h1><div class="xx">发布时间：2026-11-12 来源：县水务局</div><div class="TRS_Editor"><p>各单位：请遵照执行。</p></div>{related}'
        '<script>createPageHTML(3,0,"t20261112_901","html")</script>',
        metas=f'<meta name="ArticleTitle" content="{TITLE}"><meta name="ColumnName" content="部门文件">',
    )
    listing = listed(markup, f"{SITE}/zwgk/bmwj/202611/t20261112_901.html")
    assert (listing.state, listing.posts, listing.pager.urls) == ("none", (), ())


def test_the_list_that_is_turned_is_the_page_even_under_a_heading_of_another_name() -> None:
    box = BOX.format("全部文件", "all", rows(12, "<li><a href=/a/{ym}/t{d8}_{n}.html>{title}</a><span>{iso}</span></li>"))
    assert len(listed(page(box + '<script>createPageHTML(9,0,"index","html")</script>')).posts) == 12


def test_persons_are_a_list_without_dates() -> None:
    cards = "".join(
        f'<div class="card"><a href="/ldzc/c1/202512/0123456789abcdef0123456789abcd{n:02d}.shtml"><img src="/i/{n}.jpg" alt="{name}"></a>'
        f'<p><a href="/ldzc/c1/202512/0123456789abcdef0123456789abcd{n:02d}.shtml">{name}</a></p><p>副局长</p></div>'
        for n, name in enumerate(("程望舒", "陆听澜", "秦砚秋"))
    )
    for markup in (page(cards), page(f'<div id="UCAP-CONTENT">{cards}</div>')):
        assert [(post.title, post.date) for post in listed(markup).posts] == [
            ("程望舒", None),
            ("陆听澜", None),
            ("秦砚秋", None),
        ]


# ------------------------------------------------------------------------------------------------ empty, explained, unseen
@pytest.mark.parametrize(
    ("main", "state"),
    [
        ('<ul class="news_list"></ul><div class="page">共0条</div>', "empty"),
        ('<div class="list"><p>暂无数据</p></div>', "empty"),
        ('<div class="list"><p>对不起，该栏目下暂无内容！</p></div>', "empty"),
        (
            '<div class="lmtit">部门文件</div><ul class="news_list"></ul><script>createPageHTML(0,0,"index","html")</script>',
            "empty",
        ),
        ('<table class="lb"><tr><th>标题</th><th>发布日期</th></tr></table><p>共 <b>0</b> 条　第 1/1 页</p>', "empty"),
        ("<p>经核实，2026年度本单位未发生政府采购事项，本栏目暂无此类信息，特此说明。</p>", "explained_empty"),
        ("<p>说明：本年度无此类信息。</p>", "explained_empty"),
        ("<table><tr><td>截至目前，我局未作出行政处罚决定，无相关信息公开。</td></tr></table>", "explained_empty"),
        (
            '<ul class="news_list" id="rows"></ul><script>$.ajax({url:"/api/x",success:function(r){$.each(r,function(i,o){$("#rows").append("<li>"+o.t+"</li>")})}})</script>',
            "needs_browser",
        ),
        (
            '<div class="list"><p>暂无数据</p></div><script>$.get("/api/x",function(r){$(".list").html("<li>"+r+"</li>")})</script>',
            "needs_browser",
        ),
        (
            """<script src="/unitbuild.js" url="/api-gateway/jpaas-publish-server/front/page/build/unit" queryData="{'tagId':'当前栏目_list'}"></script>""",
            "needs_browser",
        ),
        (
            "<div id='380055'></div><script id='t' type='text/x-handlebars-template'>{{#each data}}<li><a href='{{pcUrl}}'>{{title}}</a></li>{{/each}}</script><script>loadPageData({current:1},'380055');</script>",
            "needs_browser",
        ),
        (
            '<ul><li ms-repeat="list"><a ms-attr-href="el.url">{{el.title}}</a><span>{{el.time}}</span></li></ul>',
            "needs_browser",
        ),
        ("<div id=app></div><script>window._CONFIG={SID:'755031',TREE:[]}</script>", "needs_browser"),
        ('<ul class="list" v-cloak><li v-for="a in rows"><a :href="a.url">{{a.title}}</a></li></ul>', "needs_browser"),
        (
            '<div class="default_pgContainer"></div><script>var u="/module/web/jpage/dataproxy.jsp?columnid=4296";</script>',
            "needs_browser",
        ),
        ('<iframe src="/xxgk/index_iframe.html" width="100%" height="800"></iframe>', "needs_browser"),
        ('<div class="news_list"></div><script src="/js/getlist.js"></script>', "needs_browser"),
        ('<div class="news_list" id="box9"></div><script>render("box9")</script>', "needs_browser"),
        (
            "<ul>" + rows(4, "<li><a href=http://zwfw.shengji.example/item/{d8}x{n}/view>{title}</a></li>") + "</ul>",
            "unrecognised",
        ),
        ('<div class="list"><p>暂无数据</p></div><script src="/static/vue.min.js"></script>', "needs_browser"),
        ('<ul class="news_list"></ul><div>共0条</div><script src="/js/getlist.js"></script>', "needs_browser"),
        (BOXED + '<div class="box"><div class="hd">公示</div><p>暂无数据</p></div>', "none"),
        (PROSE + "<p>暂无信息</p>" + PROSE + PROSE, "none"),
        ('<div class="x">共25条信息 第1页/共2页</div>', "unrecognised"),
    ],
)
def test_states_without_posts(main: str, state: str) -> None:
    listing = listed(page(main))
    assert (listing.state, listing.posts) == (state, ())


def test_the_note_is_the_sentence() -> None:
    note = "经核实，2026年度本单位未发生政府采购事项，本栏目暂无此类信息，特此说明。"
    assert listed(page(f"<div class=nr><p>{note}</p></div>", side=HOT)).note == note


def test_empty_beside_a_side_list_with_fresh_days() -> None:
    assert listed(page('<ul class="news_list"></ul><div class="page">共0条</div>', side=HOT)).state == "empty"


def test_a_counter_script_draws_no_list() -> None:
    script = '<script>$.get("/stat/count.do",function(d){$("#hits").text(d)})</script>'
    assert listed(page(PROSE + script)).state == "none"
    assert listed(page(TITLE_ROWS + script)).state == "posts"


TITLE_ROWS = f"<ul>{rows(3, '<li><a href=/a/{ym}/90000{n}.html>{title}</a><span>{iso}</span></li>')}</ul>"


def test_placeholders_beside_static_rows_are_no_rows() -> None:
    listing = listed(
        page(
            TITLE_ROWS.replace(
                "</ul>", '<li ms-repeat="list"><a ms-attr-href="el.url" href="{{el.url}}">{{el.title}}</a></li></ul>'
            )
        )
    )
    assert len(listing.posts) == 3 and not any("{{" in post.title for post in listing.posts)


def test_a_menu_that_leads_to_articles_is_no_list() -> None:
    menu = "".join(
        f'<li><a href="/info/1001/10{n}.htm">{name}</a></li>'
        for n, name in enumerate(("单位简介", "机构职能", "领导分工", "内设机构"))
    )
    markup = page(f'<div class="nr"><p>{PROSE}</p></div>', left=f'<div class="zuo"><h2>单位概况</h2><ul>{menu}</ul></div>')
    assert listed(markup, f"{SITE}/info/1001/101.htm").state == "none"


def test_one_row_is_a_list_under_the_columns_own_name() -> None:
    single = "<div class=lmtit>部门文件</div><ul><li><a href=/zwgk/bmwj/202611/t20261112_1.html>关于节约用水的通知</a><span>2026-11-12</span></li></ul>"
    assert [str(post.date) for post in listed(page(single)).posts] == ["2026-11-12"]


def test_the_page_in_a_base_folder_and_script_links() -> None:
    markup = page(
        TITLE_ROWS.replace("href=/a", 'href="javascript:void(0)" onclick="window.open(\'/a').replace(".html>", ".html')\">"),
        scripts='<base href="/x/">',
    )
    assert next(post.url for post in listed(markup).posts) == f"{SITE}/a/202611/900001.html"
