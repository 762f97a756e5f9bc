"""Why a page shows no list, case by case: empty only where a list stands there empty and no script may fill it."""

import pytest

from crawler.pages.document import Document
from crawler.pages.page import DataCall
from crawler.pages.pager import read_pager
from tests.crawler.pages.markup import HOT, URL, listed, page

TODAY_ROW = "<table><tr><td>今天是2026年11月20日</td><td><a href=/wzdt/>网站地图</a></td></tr></table>"
CASES = [
    ("暂无 in a list", "<div class=list><p>暂无数据</p></div>", "empty"),
    (
        "an empty list above its pager",
        "<ul class=gl></ul><div><script>createPageHTML(1,0,'index','html')</script></div>",
        "empty",
    ),
    ("a total of 0", "<div><ul></ul></div><div>共0条 第1/1页</div>", "empty"),
    ("under construction", "<p>该栏目内容正在建设中，敬请期待……</p>", "empty"),
    ("no such power", "<dl></dl><p>我局不具有行政征收职权，本栏目无公开内容。</p>", "explained_empty"),
    ("no matter of the kind", "<p>本单位2026年度无国有资产转让、处置事项。</p>", "explained_empty"),
    ("nothing arose", "<div class=tips>说明：截至目前，本年度无招考录用信息产生。</div>", "explained_empty"),
    (
        "a container that a script names",
        "<ul id=docs></ul><script>Tok.get().then(b=>{$('#docs').html(b)})</script>",
        "needs_browser",
    ),
    ("rows bound by Knockout", "<div data-bind='foreach: docs'><a data-bind='attr:{href:u}'></a></div>", "needs_browser"),
    (
        "a table that layui renders",
        "<table id=t></table><script>layui.table.render({elem:'#t',url:C.u})</script>",
        "needs_browser",
    ),
    ("an external script in the list's place", "<div id=lb><script src=/js/write_list.js></script></div>", "needs_browser"),
    (
        "a template of rows",
        "<div id=l>正在加载...</div><script type=text/x-dot>{{~it:v}}<li>{{=v.t}}</li>{{~}}</script>",
        "needs_browser",
    ),
    ("a component", "<news-list cid=8></news-list>", "needs_browser"),
    (
        "the pager's file beside an empty list that the server counts",
        "<div class=nr><dl></dl><div id=page_div></div><script src=/js/page.js></script>"
        "<script>createPageHTML('page_div',0,1,'list','shtml',0);</script></div>",
        "empty",
    ),
    (
        "a menu that a script fills beside an empty list",
        "<div id=menu></div><script>$(function(){$('#menu').load('/inc/menu_nyj.html');});</script>"
        "<ul class=e2></ul><div>共 <strong>0</strong>页<strong>0</strong>条</div><script src=/include/dedeajax2.js></script>",
        "empty",
    ),
    ("a sitemap link beside the clock", TODAY_ROW, "none"),
    ("a standing page", "<p>" + "本单位负责组织实施有关法律法规，承担相关行政管理职责。" * 6 + "</p>", "none"),
]


@pytest.mark.parametrize(("markup", "state"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_why_there_is_no_list(markup: str, state: str) -> None:
    for side in ("", HOT):  # a side list beside it changes nothing
        block = listed(page(f"<h3>部门文件</h3>{markup}", side=side))
        assert (block.state, block.posts) == (state, ())


def test_a_post_back_carries_the_hidden_fields() -> None:
    form = (
        "<form><input type=hidden name=__VIEWSTATE value=abc><input type=hidden name=__EVENTTARGET value=''>"
        "<a href=\"javascript:__doPostBack('Pager','2')\">下一页</a></form><script>function __doPostBack(t,a){}</script>"
    )
    pairs = (("__EVENTTARGET", "Pager"), ("__EVENTARGUMENT", "2"), ("__VIEWSTATE", "abc"))
    assert read_pager(Document(page(form), URL), URL).post == DataCall("aspnet", URL, pairs)


@pytest.mark.parametrize(
    "link",
    [
        "<a href='list_2.html'>下一页&gt;&gt;</a>",
        "<a href='list_2.html'>[下一页]</a>",
        "<a href='list_2.html'><img src=n.gif alt=下一页></a>",
        "<a data-href='list_2.html' href='javascript:void(0)'>下一页</a>",
        "<a href='javascript:;' onclick=\"location.href='list_2.html'\">后页</a>",
        "<a href='list_2.html'>Next »</a>",
    ],
)
def test_the_next_page_by_whatever_link(link: str) -> None:
    pager = read_pager(Document(page(link), URL), URL)
    assert pager.following == URL.replace("index.html", "list_2.html")


def test_a_script_goes_to_pages_by_number() -> None:
    script = "<script>var p=1,maxPage=parseInt('3');function go(p){location.href=p==1?'/kjdt/':'/kjdt/'+p+'.html';}</script>"
    urls = read_pager(Document(page(script), URL), URL).urls
    assert [url.rpartition("/kjdt/")[2] for url in urls] == ["2.html", "3.html"]
