"""The walk on websites that are dictionaries: every row a trap that a real site sets."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from audit.observations import Ask, ColumnAbsent, ColumnSeen, Unreached, Want
from crawler.walk import Limits
from tests.crawler.fakesite import BASE, html, walk

NAV = '<a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwgk/jgzn/">机构职能</a>'
ZWGK = ("政务公开", "/zwgk/")
JYJ = ("县教育局", "/jyj/")


def portal(**pages: object) -> dict[str, object]:
    return {
        "/": html("首页", nav=NAV),
        "/zwgk/": html("政务公开", [("县教育局", "/jyj/"), ("县民政局", "/mzj/")], crumbs=[ZWGK], nav=NAV),
        "/zwgk/jgzn/": html("机构职能", crumbs=[ZWGK, ("机构职能", "/zwgk/jgzn/")], nav=NAV, body="县人民政府的职能"),
        "/mzj/": html("县民政局", [("下属单位", "/mzj/xs/")], crumbs=[ZWGK, ("县民政局", "/mzj/")], nav=NAV),
        **pages,
    }


def test_the_agencys_own_branch_is_taken_and_not_the_portals() -> None:
    site = portal(
        **{
            "/jyj/": html("县教育局", [("机构职能", "/jyj/jgzn/")], crumbs=[ZWGK, JYJ], nav=NAV),
            "/jyj/jgzn/": html("机构职能", crumbs=[ZWGK, JYJ, ("机构职能", "/jyj/jgzn/")], nav=NAV, body="县教育局的职能"),
        }
    )
    walker, _ = walk(site, "政务公开/县教育局/机构职能")
    seen = walker.observations["政务公开", "县教育局", "机构职能"]
    assert isinstance(seen, ColumnSeen)
    assert seen.url == f"{BASE}/jyj/jgzn/"
    assert [hop.relation for hop in seen.hops] == ["exact", "exact", "exact"]
    assert "breadcrumb" in seen.hops[-1].confirmed_by


def test_the_portals_column_in_the_main_menu_is_not_the_agencys() -> None:
    site = portal(
        **{"/jyj/": html("县教育局", [("通知公告", "/jyj/tz/"), ("工作动态", "/jyj/dt/")], crumbs=[ZWGK, JYJ], nav=NAV)}
    )
    walker, _ = walk(site, "政务公开/县教育局/机构职能")
    seen = walker.observations["政务公开", "县教育局", "机构职能"]
    assert isinstance(seen, ColumnAbsent)
    assert seen.doubt is None
    assert seen.reached == 2
    assert {link.text for link in seen.instead} >= {"通知公告", "工作动态"}


def test_another_agencys_column_is_never_taken() -> None:
    site = portal(
        **{
            "/jyj/": html("县教育局", [("下属单位", "/mzj/xs/")], crumbs=[ZWGK, JYJ], nav=NAV),
            "/mzj/xs/": html("下属单位", crumbs=[ZWGK, ("县民政局", "/mzj/"), ("下属单位", "/mzj/xs/")], nav=NAV),
        }
    )
    walker, _ = walk(site, "政务公开/县教育局/下属单位")
    assert isinstance(walker.observations["政务公开", "县教育局", "下属单位"], ColumnAbsent)


def test_what_did_not_answer_is_unreached_and_never_absent() -> None:
    for fault, reason in (
        (TimeoutError("45 s"), "timeout"),
        (412, "blocked"),
        (503, "server_error"),
        ((302, "/jyj/a/"), "redirect_loop"),
    ):
        site = portal(**{"/jyj/": html("县教育局", [("机构职能", "/jyj/a/")], crumbs=[ZWGK, JYJ], nav=NAV), "/jyj/a/": fault})
        walker, _ = walk(site, "政务公开/县教育局/机构职能")
        seen = walker.observations["政务公开", "县教育局", "机构职能"]
        assert isinstance(seen, Unreached), fault
        assert seen.reason == reason


def test_a_dead_link_of_the_right_name_is_gone() -> None:
    site = portal(
        **{"/jyj/": html("县教育局", [("机构职能", "/jyj/a/"), ("工作动态", "/jyj/dt/")], crumbs=[ZWGK, JYJ], nav=NAV)}
    )
    walker, _ = walk(site, "政务公开/县教育局/机构职能")
    seen = walker.observations["政务公开", "县教育局", "机构职能"]
    assert isinstance(seen, ColumnAbsent)
    assert seen.gone_url == f"{BASE}/jyj/a/"


def test_a_menu_drawn_by_script_leaves_a_doubt() -> None:
    site = portal(
        **{
            "/jyj/": html(
                "县教育局",
                crumbs=[ZWGK, JYJ],
                nav=NAV,
                body="<ul id='tree'></ul><script>$.fn.zTree.init($('#tree'), setting, load());</script>",
            )
        }
    )
    walker, _ = walk(site, "政务公开/县教育局/机构职能")
    seen = walker.observations["政务公开", "县教育局", "机构职能"]
    assert isinstance(seen, ColumnAbsent)
    assert seen.doubt == "needs_browser"


def test_links_that_leave_the_site_are_not_followed() -> None:
    site = portal(**{"/": html("首页", nav=NAV + '<a href="http://www.province.gov.cn/zfwj/">政府文件</a>')})
    walker, fetched = walk(site, "政府文件")
    assert all(url.startswith(BASE) for url in fetched)
    assert isinstance(walker.observations["政府文件",], Unreached)


def test_a_container_level_is_skipped_or_inserted_at_a_price() -> None:
    site = portal(
        **{
            "/zwgk/": html("政务公开", [("法定主动公开内容", "/zwgk/fd/")], crumbs=[ZWGK], nav=NAV),
            "/zwgk/fd/": html(
                "法定主动公开内容", [("政策文件", "/zwgk/wj/")], crumbs=[ZWGK, ("法定主动公开内容", "/zwgk/fd/")], nav=NAV
            ),
            "/zwgk/wj/": html("政策文件", crumbs=[ZWGK, ("政策文件", "/zwgk/wj/")], nav=NAV, body="正文"),
        }
    )
    walker, _ = walk(site, "政务公开/政策文件", "政务公开/信息公开目录/基础信息公开/政策文件")
    inserted = walker.observations["政务公开", "政策文件"]
    skipped = walker.observations["政务公开", "信息公开目录", "基础信息公开", "政策文件"]
    assert isinstance(inserted, ColumnSeen) and isinstance(skipped, ColumnSeen)
    assert [hop.level for hop in inserted.hops] == ["matched", "inserted", "matched"]
    assert inserted.url == skipped.url == f"{BASE}/zwgk/wj/"
    assert inserted.confidence < 1


def test_a_home_page_served_for_a_missing_one_is_no_column() -> None:
    home = html("首页", nav=NAV)
    site = portal(
        **{"/": home, "/jyj/": html("县教育局", [("机构职能", "/jyj/jgzn/")], crumbs=[ZWGK, JYJ], nav=NAV), "/jyj/jgzn/": home}
    )
    walker, _ = walk(site, "政务公开/县教育局/机构职能")
    assert not isinstance(walker.observations["政务公开", "县教育局", "机构职能"], ColumnSeen)


def test_a_pin_is_used_as_given() -> None:
    site = portal(**{"/jyj/x/": html("别的名字", crumbs=[ZWGK], nav=NAV, body="正文")})
    walker, _ = walk(site, Ask(("机构设置", "机构职能"), "pinned", f"{BASE}/jyj/x/"))
    seen = walker.observations["机构设置", "机构职能"]
    assert isinstance(seen, ColumnSeen)
    assert (seen.url, seen.source, seen.hops[0].relation) == (f"{BASE}/jyj/x/", "pinned", "pinned")


def test_a_spent_budget_is_said_and_judges_nothing_missing() -> None:
    site = portal(**{"/jyj/": html("县教育局", [("机构职能", "/jyj/jgzn/")], crumbs=[ZWGK, JYJ], nav=NAV)})
    for pages in (0, 1, 2):
        walker, fetched = walk(site, "政务公开/县教育局/机构职能", limits=Limits(pages=pages))
        assert len(fetched) == pages
        seen = walker.observations["政务公开", "县教育局", "机构职能"]
        assert isinstance(seen, Unreached)
        assert seen.reason == "budget"


def test_redirects_of_the_start_page_and_stubs_are_followed() -> None:
    site = portal(
        **{
            "/": (302, "/web2023/"),
            "/web2023/": "<html><script>location.href='/web2023/main/'</script></html>",
            "/web2023/main/": html("首页", nav=NAV),
        }
    )
    walker, _ = walk(site, "政务公开")
    assert isinstance(walker.observations["政务公开",], ColumnSeen)


_NAMES = (
    "政务公开",
    "信息公开目录",
    "机构职能",
    "领导信息",
    "领导信箱",
    "政策文件",
    "政策解读",
    "部门预算",
    "部门决算",
    "县教育局",
    "县民政局",
    "通知公告",
    "工作动态",
    "法定主动公开内容",
    "人事信息",
    "规划计划",
    "公开指南",
    "公开制度",
)
_FAULTS = (404, 412, 503, TimeoutError("x"), (302, "/"), (302, "/0/"), "", "<html><head><title>", b"\xff\xfe".decode("latin-1"))


@st.composite
def _sites(draw: st.DrawFn) -> tuple[dict[str, object], list[str], bool]:
    """A random site: pages named from near names linking one another, some of them faulty; and random paths."""
    count = draw(st.integers(1, 12))
    names = [draw(st.sampled_from(_NAMES)) for _ in range(count)]
    site: dict[str, object] = {}
    faulty = False
    for index, name in enumerate(["首页", *names]):
        url = "/" if index == 0 else f"/{index}/"
        targets = draw(st.lists(st.integers(1, count), max_size=6))
        links = [(names[target - 1], f"/{target}/") for target in targets]
        if index and draw(st.integers(0, 5)) == 0:
            site[url], faulty = draw(st.sampled_from(_FAULTS)), True
        else:
            site[url] = html(name, links, crumbs=draw(st.sampled_from([[], [(name, url)]])))
    paths = draw(
        st.lists(st.lists(st.sampled_from(_NAMES), min_size=1, max_size=4).map("/".join), min_size=1, max_size=5, unique=True)
    )
    return site, paths, faulty


@settings(max_examples=60, deadline=None)
@given(_sites())
def test_promises_on_random_sites(drawn: tuple[dict[str, object], list[str], bool]) -> None:
    """Every path gets exactly one answer; no address is fetched twice; nothing leaves the site."""
    site, paths, _ = drawn
    walker, fetched = walk(site, *paths)  # type: ignore[arg-type]
    assert walker.finished
    assert set(walker.observations) == {tuple(path.split("/")) for path in paths}
    assert len(fetched) == len(set(fetched))
    assert all(url.startswith(BASE + "/") for url in fetched)


@settings(max_examples=60, deadline=None)
@given(_sites(), st.data())
def test_a_fault_never_makes_a_found_column_absent(
    drawn: tuple[dict[str, object], list[str], bool], data: st.DataObject
) -> None:
    """Take a site on which a column is found, let one page of its way fail: the column may be unreached, never absent."""
    site, paths, _ = drawn
    walker, _fetched = walk(site, *paths)  # type: ignore[arg-type]
    found = [path for path, seen in walker.observations.items() if isinstance(seen, ColumnSeen)]
    if not found:
        return
    path = data.draw(st.sampled_from(found))
    seen = walker.observations[path]
    assert isinstance(seen, ColumnSeen)
    on_the_way = [hop.url for hop in seen.hops if hop.url]
    if not on_the_way:
        return
    broken = data.draw(st.sampled_from(on_the_way)).removeprefix(BASE) or "/"
    again, _ = walk({**site, broken: TimeoutError("45 s")}, "/".join(path))  # type: ignore[dict-item]
    after = again.observations[path]
    assert isinstance(after, ColumnSeen | Unreached) or after.doubt is not None, after


def test_a_column_that_moved_says_from_where() -> None:
    site = portal(
        **{
            "/jyj/": html("县教育局", [("机构职能", "/jyj/new/")], crumbs=[ZWGK, JYJ], nav=NAV),
            "/jyj/new/": html("机构职能", crumbs=[ZWGK, JYJ, ("机构职能", "/jyj/new/")], nav=NAV, body="县教育局的职能"),
        }
    )
    path = ("政务公开", "县教育局", "机构职能")
    for before, said in ((f"{BASE}/jyj/old/", f"{BASE}/jyj/old/"), (f"{BASE}/jyj/new/index.html", None)):
        walker, _ = walk(site, "/".join(path), places={path: before})
        seen = walker.observations[path]
        assert isinstance(seen, ColumnSeen)
        assert (seen.url, seen.moved_from) == (f"{BASE}/jyj/new/", said)


def test_a_container_that_did_not_answer_leaves_a_doubt() -> None:
    pages = {
        "/zwgk/": html("政务公开", [("法定主动公开内容", "/zwgk/fd/"), ("公开指南", "/zwgk/zn/")], crumbs=[ZWGK], nav=NAV),
        "/zwgk/fd/": TimeoutError("45 s"),
    }
    walker, _ = walk(portal(**pages), "政务公开/政策文件")
    seen = walker.observations["政务公开", "政策文件"]
    assert isinstance(seen, ColumnAbsent)
    assert seen.doubt == "timeout"


def test_pages_of_persons_that_a_click_opens_are_read() -> None:
    cell = "<td><img src='/i/{0}.jpg' onclick=\"window.open('/jyj/ld.aspx?ID={0}','','width=620')\"><br>{1}</td>"
    table = f"<table><tr>{cell.format(1, '局长　岑远樵')}{cell.format(2, '副局长　慕云舟')}</tr></table>"
    facts = "<table><tr><td>姓　名</td><td>{0}</td></tr><tr><td>学　历</td><td>大学</td></tr><tr><td>出生年月</td><td>1974年3月</td></tr></table>"
    site = portal(
        **{
            "/jyj/": html("县教育局", [("领导信息", "/jyj/ld/")], crumbs=[ZWGK, JYJ], nav=NAV),
            "/jyj/ld/": html("领导信息", crumbs=[ZWGK, JYJ, ("领导信息", "/jyj/ld/")], nav=NAV, body=table),
            "/jyj/ld.aspx?ID=1": html("岑远樵", body=facts.format("岑远樵")),
            "/jyj/ld.aspx?ID=2": 503,
        }
    )
    path = ("政务公开", "县教育局", "领导信息")
    walker, _ = walk(site, Ask(path, wants=(Want("学历", "field"),)))
    seen = walker.observations[path]
    assert isinstance(seen, ColumnSeen)
    assert any(field.value == "大学" for content in seen.contents for field in content.fields)
    assert seen.unread == ((f"{BASE}/jyj/ld.aspx?ID=2", "server_error"),)
