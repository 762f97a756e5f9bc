"""The content block: its text without chrome, dates by label and not by position, pictures, attachments, forms."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.crawler.pages.markup import CRUMB, HOT, SITE, body, listed, page, rows

TITLE = "关于印发《水源管护办法》的通知"
ARTICLE = f"{SITE}/zwgk/bmwj/202611/t20261106_901.html"
METAS = f'<meta name="ArticleTitle" content="{TITLE}"><meta name="ColumnName" content="部门文件">'
TEXT = "".join(f"<p>{n}、各乡镇要压实管护责任，健全管护台账，落实管护经费，确保水源安全。</p>" for n in "一二三")
INFO = '<div class="xx"><span>发布时间：2026-11-06 10:21</span><span>来源：临川县水务局</span><span>浏览次数：<i>128</i></span></div>'
TABLE = (
    '<table class="gktable"><tr><td><b>索引号</b></td><td>LC001/2026-00012</td><td><b>发文机关</b></td><td>临川县水务局</td></tr>'
    "<tr><td><b>成文日期</b></td><td>2026年8月31日</td><td><b>发布日期</b></td><td>2026-11-06</td></tr></table>"
)


def article(
    text: str = f'<div class="TRS_Editor">{TEXT}</div>',
    *,
    info: str = INFO,
    table: str = "",
    metas: str = METAS,
    after: str = "",
) -> str:
    return page(f"<h1>{TITLE}</h1>{info}{table}{text}{after}", metas=metas, side=HOT, title=f"{TITLE}_临川县人民政府网")


@pytest.mark.parametrize(
    "holder",
    [
        '<div id="zoom">{}</div>',
        '<div class="TRS_UEDITOR trs_paper_default">{}</div>',
        '<div id="UCAP-CONTENT" class="ucapcontent">{}</div>',
        '<div class="j-fontContent">{}</div>',
        '<div id="vsb_content_2"><div class="v_news_content">{}</div></div>',
        '<div class="scroll_cont ScrollStyle">{}</div>',
        '<div class="article-content">{}</div>',
        "<div class=nr><div>{}</div></div>",
        "<table><tr><td>{}</td></tr></table>",
    ],
)
def test_the_text_is_the_content_and_nothing_else(holder: str) -> None:
    read = body(article(holder.format(TEXT)), ARTICLE)
    text = "\n".join(read.lines)
    assert read.is_article
    assert sum("压实管护责任" in line for line in read.lines) == 3
    for chrome in ("今天是", "首页", "0399-7000001", "网站标识码", "志愿服务", "政策解读", "搜索", "累计访问"):
        assert chrome not in text, chrome
    assert not {field.label for field in read.fields} & {"电话", "传真", "地址", "主办单位"}
    assert not any("志愿服务" in link.text for link in read.links)


# ------------------------------------------------------------------------------------------------ dates
@pytest.mark.parametrize(
    ("markup", "published", "formed"),
    [
        (article(), "2026-11-06", None),
        (article(table=TABLE, info=""), "2026-11-06", "2026-08-31"),
        (
            article(table=TABLE.replace("成文日期", "生成日期").replace("发布日期", "公开日期"), info=""),
            "2026-11-06",
            "2026-08-31",
        ),
        (article(info="", metas=METAS + '<meta name="PubDate" content="2026-11-06 10:21">'), "2026-11-06", None),
        (article(info="", metas=METAS + '<META CONTENT="2026-11-06" NAME="pubdate">'), "2026-11-06", None),
        (
            article(
                info="",
                metas=METAS
                + '<meta name="PubDate" content="2026-11-18 03:00:11"><meta name="HtmlGenerateTime" content="2026-11-18 03:00">',
            ),
            None,
            None,
        ),
        (
            article(
                metas=METAS
                + '<meta name="PubDate" content="2026-11-18 03:00:11"><meta name="others" content="页面生成时间 2026-11-18 03:00:11">'
            ),
            "2026-11-06",
            None,
        ),
        (
            article(
                metas=METAS
                + '<meta name="PubDate" content="2026-11-06 10:21"><meta name="Maketime" content="2026-11-18 03:00:11">',
                info="",
            ),
            "2026-11-06",
            None,
        ),
        (
            article(info='<div class="ly">时间：2026-11-06　来源：县水务局　点击：[<script>_showDynClicks(1)</script>]</div>'),
            "2026-11-06",
            None,
        ),
        (article(info="<p>2026年11月06日 10:21　来源：县水务局　浏览：12</p>"), "2026-11-06", None),
        (article(info="<ucaptitle></ucaptitle><publishtime>2026-11-06 10:21</publishtime>"), "2026-11-06", None),
        (
            article(info='<div class="xx">成文日期：2026-08-31　发布日期：2026-11-06　来源：县水务局</div>'),
            "2026-11-06",
            "2026-08-31",
        ),
        (
            article(
                info="",
                table="<table><tr><td>成文日期</td><td>二〇二六年八月三十一日</td></tr><tr><td>实施日期</td><td>2026-09-15</td></tr></table>",
            ),
            None,
            "2026-08-31",
        ),
        (article(info=""), None, None),
        (page(f"<ul>{rows(4, '<li><a href=/a/{ym}/90000{n}.html>{title}</a><span>{iso}</span></li>')}</ul>"), None, None),
        (page(TEXT), None, None),
    ],
    ids=range(16),
)
def test_dates_by_what_is_said_of_them(markup: str, published: str | None, formed: str | None) -> None:
    read = body(markup, ARTICLE if "ArticleTitle" in markup else f"{SITE}/zwgk/bmwj/")
    assert read.published == (dt.date.fromisoformat(published) if published else None)
    assert read.formed == (dt.date.fromisoformat(formed) if formed else None)


@pytest.mark.parametrize(
    ("markup", "url", "is_article"),
    [
        (article(), ARTICLE, True),
        (article(metas=""), ARTICLE, True),
        (article(metas=""), f"{SITE}/zwgk/bmwj/x.html", True),
        (
            article(table=TABLE + "<p>文号：无</p><p>有效性：有效</p>", info="", metas="", text=TEXT),
            f"{SITE}/zwgk/bmwj/x.html",
            True,
        ),
        (page(TEXT), f"{SITE}/zwgk/jgzn/", False),
        (page(f'<div id="zoom">{TEXT}</div>'), f"{SITE}/zwgk/jgzn/index.html", False),
        (
            page(
                f"<ul>{rows(4, '<li><a href=/a/{ym}/90000{n}.html>{title}</a><span>{iso}</span></li>')}</ul>",
                metas=METAS.replace(TITLE, "部门文件"),
            ),
            f"{SITE}/zwgk/bmwj/",
            False,
        ),
    ],
)
def test_articles_and_columns(markup: str, url: str, is_article: bool) -> None:
    assert body(markup, url).is_article is is_article


# ------------------------------------------------------------------------------------------------ what stands in the block
def test_attachments_by_every_mark() -> None:
    marked = (
        '<p>附件：<a href="./P020261106.xls" download="年度计划表.xls">1.年度计划表</a></p><p><a appendix="true" needdownload="true" href="/f/8811">2.任务清单</a></p>'
        '<p>3.考核细则 <a href="/module/download/downfile.jsp?classid=0&filename=abc.pdf">[下载]</a></p>'
        '<p>附件【<a href="/system/_content/download.jsp?urltype=news.DownloadAttachUrl&owner=1&wbfileid=77">情况表.doc</a>】</p>'
        '<p><a href="/group6/M00/0A/1B/x.docx">指标说明</a></p><p><a data-powerurl="/f/view.pdf" href="javascript:;">图解</a></p>'
        '<iframe src="/pdfjs/viewer.html?file=/f/quanwen.pdf"></iframe><p><a href="/zwgk/zcjd/202611/t20261107_1.html">政策解读</a></p>'
    )
    read = body(article(f'<div class="TRS_Editor">{TEXT}</div>', after=f"<div class=fj>{marked}</div>"), ARTICLE)
    assert [link.text for link in read.attachments] == [
        "1.年度计划表",
        "2.任务清单",
        "3.考核细则",
        "情况表.doc",
        "指标说明",
        "图解",
        "quanwen.pdf",
    ]
    assert read.attachments[0].url == f"{SITE}/zwgk/bmwj/202611/P020261106.xls"


def test_files_that_are_posts_are_no_attachments() -> None:
    markup = page(f"<ul>{rows(3, '<li><a href=/nb/{y}{n}.pdf>{y}年度报告（{n}）</a><span>{iso}</span></li>')}</ul>")
    assert len(listed(markup).posts) == 3 and body(markup, f"{SITE}/zwgk/bmwj/index.html").attachments == ()


def test_pictures_with_captions_and_without_icons() -> None:
    block = (
        '<p style="text-align:center"><img src="./W01.jpg" alt="程望舒" width="240" height="320"></p><p>程望舒</p>'
        '<p><img data-src="/i/ewm.png" src="/i/loading.gif" title="微信公众号二维码"></p>'
        '<p><img src="/images/icon_pdf.gif" width="16"><img src="/images/dot.gif"><img src="/uploads/file_type/xls.png"><img src="data:image/png;base64,AAAA"></p>'
        '<figure><img src="/i/liucheng.png" style="width:600px;height:400px"><figcaption>办理流程图</figcaption></figure>'
    )
    read = body(page(f'<div id="zoom">{block}</div>'), f"{SITE}/zwgk/ldxx/")
    assert [(p.src.removeprefix(SITE), p.alt, p.caption, p.width, p.height) for p in read.pictures] == [
        ("/zwgk/ldxx/W01.jpg", "程望舒", "程望舒", 240, 320),
        ("/i/ewm.png", "", "微信公众号二维码", None, None),
        ("/i/liucheng.png", "", "办理流程图", 600, 400),
    ]


def test_a_page_that_is_one_picture() -> None:
    read = body(page('<p align="center"><img src="/zwgk/qzqd/W1.png" width="760" height="1080"></p>'), f"{SITE}/zwgk/qzqd/")
    assert [p.src for p in read.pictures] == [f"{SITE}/zwgk/qzqd/W1.png"] and not any("政务公开" in line for line in read.lines)


@pytest.mark.parametrize(
    ("form", "words"),
    [
        (
            '<form action="/hdjl/submit" method="post"><table><tr><td>写信人</td><td><input name="xm"></td></tr><tr><td>联系电话</td><td><input name="dh"></td></tr>'
            '<tr><td>信件内容</td><td><textarea name="nr"></textarea></td></tr></table><button type="submit">提交信件</button></form>',
            ("写信人", "联系电话", "信件内容", "提交信件"),
        ),
        (
            '<form><input placeholder="办件编号"><input placeholder="查询密码"><input type="button" value="查 询"></form>',
            ("办件编号", "查询密码", "查 询"),
        ),
        ("<div>意见内容：<textarea></textarea><button>提交意见</button></div>", ("意见内容", "提交意见")),
        ('<form action="/search"><input name="q"><input type="submit" value="搜索"></form>', ()),
        ('<form><input name="searchword"><select name="col"><option>标题</option></select><button>检索</button></form>', ()),
        ('<select onchange="location.href=this.value"><option value="/a/">教育局</option></select><input name="pageno">', ()),
        ('<form name="_newscontent"><p>正文。</p><input type="hidden" name="id" value="1"></form>', ()),
    ],
)
def test_forms_beyond_search(form: str, words: tuple[str, ...]) -> None:
    forms = body(page(form), f"{SITE}/hdjl/xzxx/").forms
    assert len(forms) == bool(words)
    assert all(word in forms[0] for word in words)


def test_links_of_the_block_without_menus_and_turning() -> None:
    main = '<p>受理请到<a href="http://zwfw.sheng.example/">政务服务网</a>办理。</p><p><a href="/hdjl/xzxx/">县长信箱</a></p><p><a href="index_1.html">下一页</a> <a href="index_2.html">2</a></p>'
    assert [link.text for link in body(page(main), f"{SITE}/hdjl/").links] == ["政务服务网", "县长信箱"]


def test_a_menu_page_keeps_its_child_columns() -> None:
    kids = "<ul class=zlm><li><a href=/zwgk/a/>政府预算</a></li><li><a href=/zwgk/b/>政府决算</a></li><li><a href=/zwgk/c/><img src=/i/c.png alt=部门预算 width=80 height=80></a></li></ul>"
    assert [link.text for link in body(page(f"<div class=lmtit>财政预决算</div>{kids}"), f"{SITE}/zwgk/cz/").links] == [
        "政府预算",
        "政府决算",
        "部门预算",
    ]


def test_the_intro_of_a_list_stays_and_its_rows_do_not() -> None:
    main = f"<p class=tip>本栏目公开抽查事项清单、年度抽查计划。</p><ul>{rows(3, '<li><a href=/a/{ym}/90000{n}.html>{title}</a><span>{iso}</span></li>')}</ul>"
    assert body(page(main, side=HOT), f"{SITE}/zwgk/bmwj/index.html").lines == ("本栏目公开抽查事项清单、年度抽查计划。",)


def test_a_table_of_posts_holds_no_fields() -> None:
    head = "<tr><th>序号</th><th>标题</th><th>发布日期</th></tr>"
    markup = page(
        f"<table>{head}{rows(3, '<tr><td>{n}</td><td><a href=/a/{ym}/90000{n}.html>{title}</a></td><td>{iso}</td></tr>')}</table>"
    )
    assert body(markup, f"{SITE}/zwgk/bmwj/index.html").fields == ()


def test_without_a_breadcrumb_the_footer_still_is_none() -> None:
    read = body(page("<p>单位名称：临川县水务局</p><p>电话：0399-7103366</p>", crumb=""), f"{SITE}/zwgk/jggk/")
    assert [(field.label, field.value) for field in read.fields] == [("单位名称", "临川县水务局"), ("电话", "0399-7103366")]
    assert CRUMB not in read.lines
