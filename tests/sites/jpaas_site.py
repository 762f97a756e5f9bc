"""澜屿区人民政府网 (fictional), a newer 大汉 (jpaas) portal, and the truth about its 区应急管理局.

Traps: units that unitbuild.js fetches (`queryData` in single quotes), some of them with their first page in the HTML, others
with nothing, one of them a list of child columns; the gateway answers 403 without a Referer.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Sequence
from typing import Any

from evaluation.harness import Agency, Page, Request, Site
from tests.sites._kit import Post, Row, days_back, deadline, duty, el, esc, group, item, labels, paragraphs, truth
from tests.sites._makes_kit_a import (
    GAPS_OF_CONTENT,
    SEEN,
    WHOLE,
    Col,
    Place,
    Portal,
    column_truth,
    common_part,
    dated,
    guard,
    hexid,
    number,
    other_bureau,
    pairs,
    params,
    table,
    write_common,
    write_home,
)

AS_OF = dt.date(2026, 11, 20)
PLACE = Place(
    "lanyu", "澜屿区", "澜屿", "澜屿区人民政府网", "9908110023", "0399-811",
    ("鲸湾街道", "礁石镇", "白鹭街道", "望潮镇", "盐田乡"),
    ("渔港改造", "海岸带修复", "老旧小区改造", "防台风演练", "营商环境", "智慧社区"),
    "qzfb@lanyu.example",
)  # fmt: skip
FULL = "澜屿区应急管理局"
UNIT = "/api-gateway/jpaas-publish-server/front/page/build/unit"
WEB, TEMPLATES = "3406", "kQ7pWn2LxYvR0sTzHd4eA"
ROWS = 15
DEAD = frozenset({"/hd/wsdc/index.html", "/zt/xczx/index.html"})
BR = ("政务公开", "部门信息公开", "区应急管理局")
Rendering = Callable[[Sequence[Post]], str]


def rows_after(posts: Sequence[Post]) -> str:
    return "".join(
        f'<li class="cf"><a class="fl" href="{p.url}" target="_blank" title="{esc(p.title)}"><i></i>{"【置顶】" if p.pinned else ""}'
        f'{esc(p.title[:24])}{"..." if len(p.title) > 24 else ""}</a><span class="fr">{p.day}</span></li>\n'
        for p in posts
    )


def rows_bracketed(posts: Sequence[Post]) -> str:
    """The date first, in brackets, with slashes, inside the link."""
    return "".join(
        f'<li><a href="{p.url}" title="{esc(p.title)}"><em>[{p.day.replace("-", "/")}]</em> {"置顶 " if p.pinned else ""}'
        f"{esc(p.title)}</a></li>\n"
        for p in posts
    )


def persons(posts: Sequence[Post]) -> str:
    return "".join(
        f'<li class="ld"><a href="{p.url}"><img src="/picture/3406/{n}.png" alt="{p.title}"><p>{p.title}</p></a></li>'
        for n, p in enumerate(posts)
    )


class Jpaas(Portal):
    """Columns are directories with an index.html, articles …/art/YEAR/art_HEX.html below them."""

    def __init__(self, base: str, today: dt.date) -> None:
        super().__init__(PLACE, base, today)
        self.units: dict[tuple[str, str], tuple[Sequence[Post], Rendering]] = {}
        """(pageId, tagId) to the rows and how they are drawn."""

    def address(self, up: Col, key: str) -> str:
        stem = "" if up is self.home else up.url.removesuffix("index.html").rstrip("/")
        return f"{stem}/{key.replace('-', '')}/index.html"

    def page_id(self, col: Col) -> str:
        return hexid("page", col.url)

    def crumb(self, col: Col, last: str) -> str:
        steps = "".join(f'<i>&gt;</i><a href="{step.url}">{step.name}</a>' for step in col.trail()[1:] if not step.heading)
        return f'<div class="wz w1200"><span>您所在的位置：</span><a href="/">首页</a>{steps}{f"<i>&gt;</i><span>{last}</span>" if last else ""}</div>'

    def frame(self, col: Col, title: str, main: str, *, metas: str = "", crumb: bool = True, last: str = "") -> str:
        nav = "".join(
            f'<li><a href="{top.url}">{top.name}</a><dl>'
            + "".join(f'<dd><a href="{kid.url}">{kid.name}</a></dd>' for kid in top.kids)
            + "</dl></li>"
            for top in [self.home, *self.home.kids]
        )
        return f"""<!DOCTYPE html>
<html lang="zh"><head><meta charset="UTF-8"><meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="SiteName" content="{PLACE.site}"/><meta name="SiteDomain" content="www.lanyu.example"/>
<meta name="SiteIDCode" content="{PLACE.code}"/>{metas}
<title>{esc(title)}</title>
<link rel="stylesheet" href="/cms_files/jcms1/web{WEB}/site/css/common.css">
<script src="/cms_files/default/script/jquery-3.4.1.min.js"></script></head><body>
<div class="header"><div class="w1200"><span id="rq">{self.clock()}</span><a href="{self.columns["map"].url}">网站地图</a>
<a href="javascript:;" id="zs">长者助手</a></div></div>
<div class="logo w1200"><a href="/"><img src="/cms_files/jcms1/web{WEB}/site/picture/logo.png" alt="{PLACE.site}"></a></div>
<ul class="dh w1200">{nav}</ul>
{self.crumb(col, last) if crumb else ""}
<div class="zw w1200 cf">{main}</div>
<div class="lj w1200"><select onchange="window.open(this.value)"><option value="">友情链接</option>{self.options()}</select></div>
<div class="footer">{self.imprint()}</div></body></html>
"""

    def left(self, col: Col) -> str:
        top, entries = self.menu(col)
        rows = "".join(
            f'<li><a href="javascript:void(0)" class="bt">{entry.name}</a></li>'
            if entry.heading
            else f'<li><a {"class=on " if entry is col else ""}href="{entry.url}">{entry.name}</a></li>'
            for entry in entries
        )
        return f'<div class="zl fl"><h2>{top.name}</h2><ul>{rows}</ul></div>'

    def metas(self, col: Col) -> str:
        return f'<meta name="ColumnName" content="{col.name}"/><meta name="ColumnType" content="{col.name}"/>'

    def standing(self, col: Col, body: str, **more: Any) -> None:
        main = f'{self.left(col)}<div class="yl fr"><h3>{col.name}</h3><div class="clist_con">{body}</div></div>'
        self.put(col.url, self.frame(col, f"{col.name}_{PLACE.site}", main, metas=self.metas(col)))

    def unit(self, col: Col, tag: str, inner: str) -> str:
        """The markup that unitbuild.js fills; `inner` is what the publisher wrote in already."""
        query = (
            f"{{'parseType':'bulidstatic','webId':'{WEB}','tplSetId':'{TEMPLATES}','pageType':'column','tagId':'{tag}',"
            f"'editType':'null','pageId':'{self.page_id(col)}'}}"
        )
        return (
            f'<div id="{tag}">{inner}</div>\n<script id="{hexid("unit", col.url, tag)}" '
            'src="/cms_files/default/script/AuthorizedRead/unitbuild.js?v=3.1.3" '
            f'webId="{WEB}" parseType="bulidstatic" url="{UNIT}" queryData="{query}"></script>'
        )

    def listing(self, col: Col, posts: Sequence[Post], **more: Any) -> None:
        """via `first`: page 1 in the HTML, the others by the gateway; via `unit`: all by the gateway."""
        col.posts, col.via = list(posts), more.get("via", "first")
        tag, draw = more.get("tag", "当前栏目_list"), more.get("draw", rows_after)
        self.units[(self.page_id(col), tag)] = (col.posts, draw)
        inner = self.fragment(col.posts, draw, tag, 1, ROWS) if col.via == "first" else ""
        main = (
            f'{self.left(col)}<div class="yl fr"><h3>{col.name}</h3>{more.get("intro", "")}'
            f'<div class="clist_con">{self.unit(col, tag, inner)}</div></div>{more.get("side", "")}'
        )
        self.put(col.url, self.frame(col, f"{col.name}_{PLACE.site}", main, metas=self.metas(col)))

    def fragment(self, posts: Sequence[Post], draw: Rendering, tag: str, page: int, size: int) -> str:
        return (
            f'<div class="page-content"><ul>\n{draw(posts[(page - 1) * size : page * size])}</ul></div>'
            f'<div id="{tag}_pagination" class="pagination" '
            f"queryData=\"{{'rows':'{size}','count':'{len(posts)}','pageNo':'{page}'}}\"></div>"
        )

    def children_unit(self, col: Col) -> None:
        """A landing page whose child columns come by the gateway only."""
        tag = "子栏目_导航"
        kids = [Post(kid.name, kid.url, "") for kid in col.kids]
        self.units[(self.page_id(col), tag)] = (
            kids,
            lambda posts: "".join(f'<li><a href="{p.url}">{p.title}</a></li>' for p in posts),
        )
        main = f'<div class="yl"><h3>{col.name}</h3><div class="clist_con">{self.unit(col, tag, "")}</div></div>'
        self.put(col.url, self.frame(col, f"{col.name}_{PLACE.site}", main, metas=self.metas(col)))

    def article(self, col: Col, title: str, day: str, body: str = "", **more: Any) -> Post:
        path = f"{col.url.removesuffix('index.html')}art/{day[:4]}/art_{hexid('art', self.serial())}.html"
        source, formed = more.get("source", PLACE.site), more.get("formed", "")
        facts = (
            f'<ul class="xx cf"><li><b>索 引 号：</b><span>{hexid(title)[:8]}/{day[:4]}-{self._serial:05d}</span></li>'
            f"<li><b>发文机关：</b><span>{source}</span></li><li><b>成文日期：</b><span>{formed}</span></li>"
            f"<li><b>发布日期：</b><span>{day}</span></li><li><b>有 效 性：</b><span>有效</span></li></ul>"
            if formed
            else ""
        )
        files = "".join(
            f'<p>附件：<a href="{self.file(f"/cms_files/filemanager/{WEB}/attach/{self._serial}{n}{name[-4:]}", "file")}">{name}</a></p>'
            for n, name in enumerate(more.get("files", ()))
        )
        metas = (
            f'{self.metas(col)}<meta name="ArticleTitle" content="{esc(title)}"/><meta name="PubDate" content="{day} 16:20"/>'
            f'<meta name="ContentSource" content="{source}"/>'
        )
        main = (
            f'<div class="article"><h1>{esc(title)}</h1><div class="ly"><span>发布时间：{day} 16:20</span>'
            f"<span>来源：{source}</span><span>阅读：<i>0</i>次</span></div>{facts}"
            f'<div id="zoom" class="article-content">{body or paragraphs(3, path)}{files}</div></div>'
        )
        self.put(path, self.frame(col, f"{title}_{PLACE.site}", main, metas=metas, last="正文"))
        return Post(title, path, day, more.get("pinned", False), formed)

    # -- what the gateway computes

    def answer(self, request: Request) -> Page | None:
        if request.path != UNIT:
            return None
        if not request.headers.get("referer"):
            return Page("<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1></body></html>", status=403)
        say = {name: values[-1] for name, values in params(request).items()}
        known = self.units.get((say.get("pageId", ""), say.get("tagId", "")))
        right = say.get("webId") == WEB and say.get("tplSetId") == TEMPLATES and say.get("parseType") == "bulidstatic"
        if not known or not right or say.get("pageType") != "column":
            return _json({"success": False, "code": "500", "message": "单元不存在或未发布", "data": None})
        try:
            wanted = json.loads(say.get("paramJson") or "{}")
        except ValueError:
            return _json({"success": False, "code": "500", "message": "paramJson格式错误", "data": None})
        page, size = number(str(wanted.get("pageNo", 1)), 1), number(str(wanted.get("pageSize", ROWS)), ROWS)
        return _json(
            {
                "success": True,
                "code": "200",
                "message": "操作成功",
                "data": {"html": self.fragment(*known, say["tagId"], page, min(size, 50))},
            }
        )


def _json(data: object) -> Page:
    return Page(json.dumps(data, ensure_ascii=False), content_type="application/json")


# ---------------------------------------------------------------- the website


def portal(base: str, today: dt.date) -> Jpaas:
    site = Jpaas(base, today)
    common_part(site)
    site.column(site.columns["talk"], "网上调查", "dead1", url="/hd/wsdc/index.html")
    site.column(site.columns["topics"], "乡村振兴", "dead2", url="/zt/xczx/index.html")
    tree(site)
    fresh = write_common(site, "first")
    write_openness(site)
    organisation(site)
    documents(site)
    safety(site)
    rest(site)
    write_home(site, fresh)
    return site


def tree(site: Jpaas) -> None:
    gk = site.columns["gk"]
    for name, key in (
        ("政府信息公开指南", "gkzn"), ("政府信息公开制度", "gkzd"), ("法定主动公开内容", "fdzdgk"),
        ("政府信息公开年报", "gknb"), ("部门信息公开", "bmgk"),
    ):  # fmt: skip
        site.column(gk, name, key)
    areas = site.column(site.columns["fdzdgk"], "重点领域信息公开", "zdly")
    site.column(areas, "义务教育", "ywjy")
    safety_area = site.column(areas, "安全生产", "aqsc")
    site.column(safety_area, "安全生产政策", "aqzc")
    site.column(safety_area, "事故调查处理", "sgdc")
    root = site.column(site.columns["bmgk"], "区应急管理局", "yjj")
    emergency = ("应急管理", "yjgl")
    entries = (
        ("机构概况", "jggk"), ("领导信箱", ""), ("领导信息", "ldxx"), ("内设科室", "nsks"), ("政策文件", "zcwj"), ("政策解读", "zcjd"),
        emergency, ("监督检查", "jdjc"), ("行政许可", "xzxk"), ("行政处罚", "xzcf"), ("部门决算", "bmjs"), ("人事信息", "rsxx"),
        ("应急要闻", "yjyw"),
    )  # fmt: skip
    root.menu = [site.column(root, name, key) if key else site.columns["mail2"] for name, key in entries]
    site.column(site.columns["yjgl"], "应急预案", "yjya")
    site.column(site.columns["yjgl"], "应急演练", "yjyl")


def write_openness(site: Jpaas) -> None:
    cols = site.columns
    site.landing(cols["gk"])
    site.landing(cols["fdzdgk"])
    site.landing(cols["zdly"])
    site.children_unit(cols["aqsc"])
    site.standing(cols["gkzn"], f"<p>澜屿区政府信息公开指南。</p>{paragraphs(3, 'zn')}")
    rows = [("澜屿区政务公开工作规程", "2024-06-05"), ("澜屿区政府信息公开保密审查办法", "2022-11-09")]
    site.listing(cols["gkzd"], site.posts(cols["gkzd"], rows))
    rows = [(f"澜屿区{year}年政府信息公开工作年度报告", f"{year + 1}-03-1{9 - year % 5}") for year in (2025, 2024, 2023)]
    site.listing(cols["gknb"], site.posts(cols["gknb"], rows))
    rows = [(f"澜屿区{year}年义务教育招生方案", f"{year}-06-1{year % 7}") for year in (2026, 2025)]
    site.listing(cols["ywjy"], site.posts(cols["ywjy"], rows))
    rows = [("安全生产责任保险实施办法", "2026-05-20"), ("关于加强有限空间作业管理的通知", "2025-08-13")]
    site.listing(cols["aqzc"], site.posts(cols["aqzc"], rows), via="unit")
    what = ("一般窒息事故", "一般坍塌事故", "一般车辆伤害事故", "一般火灾事故")
    rows = dated([f"礁石镇“{n + 3}·{n * 4 + 9}”{what[n % 4]}调查报告" for n in range(6)], "2026-08-19", 60, 130, "sgdc")
    site.listing(cols["sgdc"], site.posts(cols["sgdc"], rows, source=FULL), via="unit")
    for name, key, extra in (("区住建局", "zjj", ("应急避难场所", "部门决算")), ("区水务局", "swj", ("应急预案", "行政处罚"))):
        other_bureau(site, cols["bmgk"], name, key, "first", extra)
    site.landing(cols["bmgk"])
    site.standing(cols["yjj"], f"<p>{FULL}政府信息公开。</p>")


def organisation(site: Jpaas) -> None:
    """机构概况 (no mail address), 领导信息 (portraits by the gateway only), 内设科室 (a table)."""
    cols = site.columns
    site.standing(
        cols["jggk"],
        pairs(("机构名称", FULL), ("地址", "澜屿区听涛路66号"), ("值班电话", "0399-8116119"), ("办公电话", "0399-8116110"))
        + "<p>邮编：099811　　办公时间：工作日9:00-12:00，14:00-18:00</p>"
        + "<p>主要职责：组织编制应急预案，指导安全生产和防灾减灾救灾工作。</p>",
    )
    people = (
        ("闻远舟", "党委书记、局长", "主持局全面工作，分管办公室。"), ("季晴川", "党委委员、副局长", "分管危险化学品安全监管、行政审批。"),
        ("石敬亭", "党委委员、副局长", "分管防灾减灾救灾、应急指挥。"),
    )  # fmt: skip
    posts = []
    for n, (name, rank, work) in enumerate(people):
        image = site.picture(f"/picture/{WEB}/{n}.png")
        body = (
            f'<p><img src="{image}" width="120" height="160" alt="{name}"></p><p>姓名：{name}</p><p>现任职务：{rank}</p>'
            f"<p>职务：{rank}</p><p>工作分工：{work}</p>"
        )
        posts.append(site.article(cols["ldxx"], name, "2026-04-0" + str(n + 1), body, source=FULL))
    site.listing(cols["ldxx"], posts, via="unit", tag="领导_列表", draw=persons)
    offices = (("办公室", "负责文电、财务、人事工作。", "0399-8116112"), ("危化监管科", "负责危险化学品安全监管。", "0399-8116113"),
               ("救灾和物资保障科", "负责救灾款物管理。", "0399-8116114"))  # fmt: skip
    site.standing(cols["nsks"], table(("科室", "主要职责", "联系电话"), offices))


def documents(site: Jpaas) -> None:
    """政策文件 (all by the gateway; what is asked for stands on its page 2), 政策解读 (first page in the HTML), 决算."""
    cols = site.columns
    things = (
        "有限空间作业",
        "烟花爆竹经营",
        "加油站安全",
        "渔船避风",
        "森林防火",
        "危险化学品运输",
        "灾情报送",
        "应急物资储备",
    )
    forms = ("关于印发《{}专项整治方案》的通知", "关于做好{}工作的通知", "关于进一步加强{}的意见")
    titles = [forms[n % 3].format(things[n % 8]) for n in range(27)]
    titles[19] = "关于印发《澜屿区安全生产行政处罚裁量基准》的通知"
    old = site.article(
        cols["zcwj"], "关于公布权力运行流程图的通知", "2022-09-14", source=FULL, pinned=True, formed="2022-09-08"
    )
    posts = site.posts(cols["zcwj"], dated(titles, "2026-11-04", 9, 28, "zcwj"), gap=7, source=FULL)
    site.listing(cols["zcwj"], [old, *posts], via="unit")
    rows = dated([f"一图读懂《{thing}专项整治方案》" for thing in (*things, *things)], "2026-10-20", 14, 45, "zcjd")
    site.listing(cols["zcjd"], site.posts(cols["zcjd"], rows, source=FULL), draw=rows_bracketed)
    posts = []
    for year, day in ((2025, "2026-10-16"), (2024, "2025-10-17"), (2023, "2024-10-18")):
        files = (f"{FULL}{year}年度部门决算报表.xls", f"{FULL}{year}年度部门决算情况说明.doc")
        posts.append(site.article(cols["bmjs"], f"{FULL}{year}年度部门决算", day, source=FULL, files=files))
    site.listing(cols["bmjs"], posts)


def safety(site: Jpaas) -> None:
    """应急预案 (old, one of three is not there), 监督检查 (a quarter is missing), 行政许可, 行政处罚 (403)."""
    cols = site.columns
    site.landing(cols["yjgl"])
    rows = [("澜屿区生产安全事故应急预案", "2023-07-12"), ("澜屿区自然灾害救助应急预案", "2022-06-15")]
    site.listing(cols["yjya"], site.posts(cols["yjya"], rows, source=FULL), via="unit")
    rows = dated([f"{town}开展防台风演练" for town in PLACE.towns], "2026-09-08", 20, 60, "yl")
    site.listing(cols["yjyl"], site.posts(cols["yjyl"], rows, source=FULL))
    days = days_back("2026-06-30", 18, 88, 93, "jdjc")
    rows = [(f"{day[:4]}年第{(int(day[5:7]) + 2) // 3}季度安全生产检查情况通报", day) for day in days]
    site.listing(cols["jdjc"], site.posts(cols["jdjc"], rows, source=FULL), via="unit", side=site.latest(cols["news1"].posts))
    posts = []
    for n, day in enumerate(days_back("2026-11-10", 17, 8, 30, "xk")):
        town, licence = PLACE.towns[n % 5], f"（澜）危化经字〔{day[:4]}〕{60 - n}号"
        body = table(("许可证编号", "单位名称", "有效期限"), [(licence, f"{town}加油站", f"{day}起三年")])
        posts.append(site.article(cols["xzxk"], f"{town}加油站危险化学品经营许可信息", day, body, source=FULL))
    site.listing(cols["xzxk"], posts)
    site.pages[cols["xzcf"].url] = guard(403)


def rest(site: Jpaas) -> None:
    """人事信息 (says why nothing is there), 应急要闻 (a pinned row, by the gateway only)."""
    cols = site.columns
    note = "<p>情况说明：2026年度本局未发生人事任免、公开招聘等事项，暂无相关信息。</p>"
    site.standing(cols["rsxx"], note + site.latest(cols["news1"].posts))
    forms = ("区应急管理局到{w}检查{t}", "{w}开展应急演练", "我区部署{t}安全防范", "区应急管理局走访{w}企业")
    titles = [forms[n % 4].format(w=PLACE.towns[n % 5], t=PLACE.themes[n % 6]) for n in range(33)]
    titles[2] = "澜屿区2026年12月10日将举行综合应急演练"
    old = site.article(cols["yjyw"], "全区应急管理工作回顾", "2024-01-19", source=FULL, pinned=True)
    rows = dated(titles, "2026-11-18", 1, 6, "yjyw")
    site.listing(cols["yjyw"], [old, *site.posts(cols["yjyw"], rows, source=FULL)], via="unit", draw=rows_bracketed)


# ---------------------------------------------------------------- the catalog


def catalog() -> Row:
    return {
        "title": "澜屿区应急管理局政务公开标准目录",
        "agency": FULL,
        "source": {"file": "lanyu-yjj.xlsx", "sha256": None},
        "items": [*first_items(), *last_items()],
        "defects": [],
    }


def first_items() -> list[Row]:
    own = "政务公开—部门信息公开—区应急管理局"
    return [
        item(1, ("机构信息", "机构职能"),
             [el("机构名称", "label"), group("联系方式", *labels("办公地址", "办公电话", "邮政编码", "办公时间", "电子邮箱")),
              el("主要职责", "statement")], f"澜屿区人民政府网—{own}—机构职能", [(*BR, "机构职能")]),
        item(2, ("机构信息", "领导信息"), [*labels("姓名", "职务", "工作分工"), el("照片", "image")],
             f"澜屿区人民政府网-{own}-领导信息", [(*BR, "领导信息")]),
        item(3, ("机构信息", "内设机构"), labels("主要职责", "联系电话"), f"{own}>内设机构", [(*BR, "内设机构")]),
        item(4, ("政策文件", "部门文件"), [el("行政处罚裁量基准"), el("其他文件")], f"{own}—政策文件", [(*BR, "政策文件")]),
        item(5, ("政策文件", "政策解读"), [el("政策解读材料")], f"{own}—政策解读", [(*BR, "政策解读")],
             duty("最迟6个月内必须有更新", "P6M")),
        item(6, ("应急管理", "应急预案"), [el("生产安全事故应急预案"), el("自然灾害救助应急预案"), el("森林火灾应急预案")],
             f"{own}/应急预案", [(*BR, "应急预案")]),
        item(7, ("安全生产", "事故调查"), [el("事故调查报告")],
             "政务公开—法定主动公开内容—重点领域信息公开—安全生产—事故调查处理",
             [("政务公开", "法定主动公开内容", "重点领域信息公开", "安全生产", "事故调查处理")]),
    ]  # fmt: skip


def last_items() -> list[Row]:
    own = "政务公开—部门信息公开—区应急管理局"
    return [
        item(8, ("行政执法", "行政处罚"), labels("处罚决定书文号", "处罚结果"), f"{own}—行政处罚", [(*BR, "行政处罚")],
             deadline("行政处罚决定作出之日起7个工作日内", "decision", 7)),
        item(9, ("行政执法", "行政许可"), labels("许可证编号", "单位名称", "有效期限"), f"{own}—行政许可", [(*BR, "行政许可")],
             deadline("许可决定作出之日起7个工作日内", "decision", 7)),
        item(10, ("行政执法", "监督检查"), [el("安全生产检查情况通报")], f"{own}—监督检查", [(*BR, "监督检查")],
             duty("每季度公开一次", "P3M")),
        item(11, ("应急管理", "应急避难场所"), [el("应急避难场所名单")], f"{own}—应急避难场所", [(*BR, "应急避难场所")]),
        item(12, ("工作动态", "工作动态"), [el("应急管理工作动态", "statement")], f"{own}—工作动态", [(*BR, "工作动态")],
             duty("两周一次", "P2W")),
        item(13, ("人事信息", "人事信息"), [el("人事任免"), el("招聘公告")], f"{own}—人事信息", [(*BR, "人事信息")]),
        item(14, ("财政资金", "部门决算"), [el("部门决算情况说明"), el("部门决算报表")], f"{own}—部门决算", [(*BR, "部门决算")],
             duty("每年10月31日前公开上年度部门决算", "P1Y", "10-31")),
        item(15, ("行政执法", "事故信息"), [el("事故调查卷宗")], f"{own}—依申请公开", [(*BR, "依申请公开")],
             deadline("收到申请之日起20个工作日内", "application_received"), mode="依申请公开", audience="特定群众"),
    ]  # fmt: skip


def truths(site: Jpaas) -> dict[str, Row]:
    def at(status: Any, *keys: str) -> Row:
        return column_truth(site, status, *keys)

    return {
        "1": truth("机构概况 is 机构职能 (same); a mail address stands only in the footer and at other bureaus", at("found", "jggk"),
                   "gap", "static", present="机构名称 办公地址 办公电话 邮政编码 办公时间 主要职责", missing="电子邮箱",
                   must="element_missing", never=SEEN + " stale"),
        "2": truth("领导信箱 stands before it; the portraits come by the gateway only", at("found", "ldxx"), "pass",
                   ["static", "fresh", "undated"], present="姓名 职务 工作分工 照片", never=WHOLE),
        "3": truth("内设科室 is 内设机构 (same)", at("found", "nsks"), "pass", "static", present="主要职责 联系电话", never=WHOLE),
        "4": truth("all rows by the gateway; a pinned row of 2022; the wanted document is the 21st", at("found", "zcwj"), "pass",
                   "fresh", present="行政处罚裁量基准", doubtful="其他文件", latest="2026-11-04", never=WHOLE),
        "5": truth("dates in brackets inside the link", at("found", "zcjd"), "pass", "fresh", doubtful="政策解读材料",
                   latest="2026-10-20", never=WHOLE),
        "6": truth("the site puts it below 应急管理; old plans are not stale under a lag rule; one of three is not there",
                   at(["found", "renamed"], "yjya"), "gap", ["fresh", "static"], latest="2023-07-12",
                   present="生产安全事故应急预案 自然灾害救助应急预案", missing="森林火灾应急预案", must="element_missing",
                   never=SEEN + " stale late_publication"),
        "7": truth("the child columns of 安全生产 come by the gateway only, so do the rows", at("found", "sgdc"), "pass",
                   ["fresh", "static"], present="事故调查报告", latest="2026-08-19", never=WHOLE),
        "8": truth("a guard answers 403; another bureau's 行政处罚 answers", at("unreachable"), "unclear",
                   never=SEEN + " " + GAPS_OF_CONTENT),
        "9": truth("values under header cells in the articles", at("found", "xzxk"), "pass", ["fresh", "static"],
                   present="许可证编号 单位名称 有效期限", latest="2026-11-10", never=WHOLE),
        "10": truth("rows by the gateway; the third quarter is not there; the side list is fresh", at("found", "jdjc"), "gap", "stale",
                    present="安全生产检查情况通报", latest="2026-06-30", must="stale", never=SEEN + " element_missing"),
        "11": truth("only another bureau has it", at("missing"), "gap", must="column_missing",
                    never="column_empty element_missing stale"),
        "12": truth("called 应急要闻; by the gateway only; a pinned row of 2024, a day to come in a title",
                    at(["renamed", "found"], "yjyw"), "pass", "fresh", doubtful="应急管理工作动态", latest="2026-11-18", never=WHOLE),
        "13": truth("the page says why nothing is there", at("found", "rsxx"), ["pass", "unclear"], "explained_empty",
                    never=SEEN + " element_missing stale"),
        "14": truth("the right year is there; the parts are attachments", at("found", "bmjs"), "pass", "fresh",
                    present="部门决算情况说明 部门决算报表", latest="2026-10-16", never=WHOLE),
        "15": truth("on request only", None, "exempt", never=WHOLE),
    }  # fmt: skip


def build(base: str, today: dt.date) -> Site:
    site = portal(base, today)
    agency = Agency("lanyu-yjj", FULL, ["区应急管理局", "区应急局", "应急管理局"], catalog(), {"items": truths(site)})
    return Site("lanyu", PLACE.site, site.pages, [agency], dynamic=site.answer, aliases=["澜屿区政府网"])
