"""Every variant of cms_patterns.md §3 that the page alone can answer: what stands on the page, and the addresses of the further pages."""

from __future__ import annotations

import base64
from urllib.parse import quote

import pytest

from crawler.pages.document import Document
from crawler.pages.page import Pager
from crawler.pages.pager import MOST, read_pager
from tests.crawler.pages.markup import SITE

BASE = f"{SITE}/zwgk/bmwj/"


def pager(main: str, url: str = BASE) -> Pager:
    return read_pager(Document(f"<html><body><div class=list>{main}</div></body></html>", url), url)


def files(*names: str) -> tuple[str, ...]:
    return tuple(name if "://" in name else BASE + name for name in names)


@pytest.mark.parametrize(
    ("main", "url", "urls", "pages", "total"),
    [
        (
            '<script>createPageHTML(4, 0, "index", "html")</script>',
            "",
            files("index_1.html", "index_2.html", "index_3.html"),
            4,
            None,
        ),
        ('<script>createPage(3, 0,"index","html");</script>', "", files("index_1.html", "index_2.html"), 3, None),
        (
            '<script>createPageHTML(3,0,"index","shtml","black2",41)</script>',
            "",
            files("index_1.shtml", "index_2.shtml"),
            3,
            41,
        ),
        (
            "<script>createPageHTML('page_div',3, 1,'list','shtml',55);</script>",
            "",
            files("list_2.shtml", "list_3.shtml"),
            3,
            55,
        ),
        (
            "<script>createPageHTML('paging',3,1,'index','html',500);</script>",
            "",
            files("index_2.html", "index_3.html"),
            3,
            500,
        ),
        (
            "<script>createPageHTML('page_div',3, 2,'list3_1','shtml',55);</script>",
            "list3_1_2.shtml",
            files("list3_1_2.shtml", "list3_1_3.shtml"),
            3,
            55,
        ),
        (
            '<script>createPageHTML(3, 2, "index", "html")</script>',
            "index_2.html",
            files("index_1.html", "index_2.html"),
            3,
            None,
        ),
        (
            '<script>createPageHTML(3, 1, "index", "html")</script>',
            "index_1.html",
            files("index_1.html", "index_2.html"),
            3,
            None,
        ),
        (
            "<!--<script>createPageHTML('page_div',2, 1,'zwgklist','shtml',40);</script>-->",
            "",
            files("zwgklist_2.shtml"),
            2,
            40,
        ),
        (
            '<script>function createPageHTML(_nPageCount, _nCurrIndex, _sPageName, _sPageExt){}</script><script>createPageHTML(2,0,"index","htm")</script>',
            "",
            files("index_1.htm"),
            2,
            None,
        ),
        (
            "<script>var currentPage=0; var countPage=3; var PAGE_NAME='index', PAGE_EXT='htm';</script>",
            "",
            files("index_1.htm", "index_2.htm"),
            3,
            None,
        ),
        (
            '<script>var countnum= 56;var currentPage=0;var countPage=3;document.write("<a href=\\"list"+"_"+nextPage+"."+"html\\">下一页</a>");</script>',
            "",
            files("list_1.html", "list_2.html"),
            3,
            56,
        ),
        (
            "<script>m_nRecordCount = \"45\"; m_nPageSize = 20; m_sPageName='default'; m_sPageExt='htm';</script>",
            "",
            files("default_1.htm", "default_2.htm"),
            3,
            45,
        ),
        ("<script>var recordCount=45, pageSize=20, currentPage=1;</script>", "", (), None, 45),
        (
            '<script>$(".pagination").pagination("setPage",1,3)</script>',
            "index.html",
            files("index_2.html", "index_3.html"),
            3,
            None,
        ),
        (
            "<span class=p_no><a href=bmwj/2.htm>2</a></span><script>_simple_list_gotopage_fun(3,'u13_goto',2)</script>",
            f"{SITE}/zwgk/bmwj.htm",
            files("2.htm", "1.htm"),
            3,
            None,
        ),
        (
            "<a onclick=\"_simple_list_gotopage_fun(3,'u13_goto',2)\">跳转</a>",
            f"{SITE}/zwgk/bmwj/2.htm",
            files("2.htm", "1.htm"),
            3,
            None,
        ),
        (
            "<script>Ls.pagination('#p',function(pageIndex){location.href='/content/column/67?pageIndex='+pageIndex;},{currPage:1,pageCount:3});</script>",
            "",
            (f"{SITE}/content/column/67?pageIndex=2", f"{SITE}/content/column/67?pageIndex=3"),
            3,
            None,
        ),
        (
            "<a href=index_2.html>2</a><a href=index_3.html>3</a><a href=index_2.html>下一页</a><a class=last href=index_12.html>最后一页</a>",
            "index.html",
            files(*(f"index_{n}.html" for n in range(2, 13))),
            12,
            None,
        ),
        (
            "<a href=?id=7&page=2>2</a> <a href=?id=7&page=3>3</a> 第1页 共5页 共74条",
            "list.aspx?id=7",
            files(*(f"list.aspx?id=7&page={n}" for n in range(2, 6))),
            5,
            74,
        ),
        (
            "共 <b>26</b> 条　第 1/3 页　首页 上一页 <a href=list.asp?id=113&page=2>下一页</a> <a href=list.asp?id=113&page=3>尾页</a>",
            "list.asp?id=113",
            files("list.asp?id=113&page=2", "list.asp?id=113&page=3"),
            3,
            26,
        ),
        ("<a href=javascript:__doPostBack('P','2')>2</a> 第1页 共3页", "", (), 3, None),
        (
            "<a href=list/2.html>2</a><a href=list/3.html>3</a><script>var maxPage=parseInt('4');</script>",
            "",
            files("list/2.html", "list/3.html", "list/4.html"),
            4,
            None,
        ),
        ("<a href=80_2.html>下一页</a>", "80_1.html", files("80_2.html"), None, None),
        (
            "<a href=default_2.htm>下一页</a><a href=default_3.htm>尾页</a> 共3页",
            "default.htm",
            files("default_2.htm", "default_3.htm"),
            3,
            None,
        ),
        (
            "<a href=column-index-2.shtml>2</a><a href=column-index-3.shtml>3</a>",
            "column-index-1.shtml",
            files("column-index-2.shtml", "column-index-3.shtml"),
            3,
            None,
        ),
        (
            "<a href=list.jsp?begin=15&pagenum=2>2</a><a href=list.jsp?begin=30&pagenum=3>3</a> 共9页",
            "",
            files("list.jsp?begin=15&pagenum=2", "list.jsp?begin=30&pagenum=3"),
            9,
            None,
        ),
        (
            "<script>PageIndex=PageIndex>3?3:PageIndex; location=`index_${PageIndex}.shtml`;</script><span class=pageCount>共40页</span>",
            "",
            files("index_2.shtml", "index_3.shtml"),
            40,
            None,
        ),
        (
            '<div id="pageDec" pagesize="24" pagecount="51"></div>',
            "",
            (BASE + "index_1.html", BASE + "index_2.html"),
            3,
            51,
        ),
        ("总记录数：128 页次：1/7", "", (), 7, 128),
        ("<a href=/zwgk/zcjd/>1</a><p>共有4个科室</p><p>全县共12个乡镇，2026年完成共30项</p>", "", (), None, None),
    ],
)
def test_variants(main: str, url: str, urls: tuple[str, ...], pages: int | None, total: int | None) -> None:
    found = pager(main, url if "://" in url else BASE + url)
    assert found.urls == urls
    assert (found.pages, found.total) == (pages, total)


def test_the_breaks_of_an_article_are_no_pager() -> None:
    assert pager('<script>createPageHTML(3,0,"t20261112_901","html")</script>', BASE + "202611/t20261112_901.html") == Pager()
    assert (
        pager(
            "<script>createPageHTML('page_div',2,1,'0123456789abcdef0123456789abcdef','shtml',1);</script>",
            BASE + "202611/0123456789abcdef0123456789abcdef.shtml",
        )
        == Pager()
    )


def test_a_pager_in_base64() -> None:
    links = "".join(f'<a href="/zwgk/bmwj/{n}.html">{n}</a>' for n in (2, 3)) + '<a href="/zwgk/bmwj/9.html">尾页</a>'
    coded = base64.b64encode(quote(links).encode()).decode()
    found = pager(
        f'<div id="pages">{coded}</div><script>$("#pages").html(decodeURIComponent(window.atob($("#pages").html())))</script>'
    )
    assert found.urls == files(*(f"{n}.html" for n in range(2, 10)))


def test_never_more_than_the_most() -> None:
    found = pager('<script>createPageHTML(5000, 0, "index", "html")</script>')
    assert (len(found.urls), found.pages) == (MOST, 5000)


def test_a_base_address_counts() -> None:
    markup = f'<html><head><base href="{SITE}/other/"></head><body><script>createPageHTML(2, 0, "index", "html")</script></body></html>'
    assert read_pager(Document(markup, BASE), BASE).urls == (f"{SITE}/other/index_1.html",)


def test_all_rows_here() -> None:
    assert pager("<ul><li class=pagedContent>a</li></ul>").all_here
    assert not pager("<ul><li>a</li></ul>").all_here
