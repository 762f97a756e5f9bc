"""岚屿县人民政府 (fictional), a Guangdong-like pair of NFCMS portal and gkmlpt catalogue, and the truth about its 县住房和城乡建设局.

Traps: the catalogue is one address with fragments, drawn from window._CONFIG.TREE and /gkmlpt/api/all/; county and bureaus
have a catalogue each (sid); some nodes jump to portal columns; `total` counts less than the column holds.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass

from evaluation.harness import Agency, Page, Request, Site
from tests.sites import _makes_kit_b as kit
from tests.sites._kit import (
    Post,
    Row,
    before,
    clock,
    days_back,
    deadline,
    duty,
    el,
    esc,
    group,
    item,
    labels,
    paragraphs,
    truth,
)
from tests.sites._makes_kit_b import SEEN, WHOLE, Dated, Link

AS_OF = dt.date(2026, 11, 20)
DEAD = frozenset({"/zmhd/wsdc/index.html"})
"""Links that lead nowhere on purpose."""

PLACE = kit.Place(
    "岚屿县",
    "岚屿",
    "9944280003",
    "0399-740",
    "lanyuxian.example",
    "粤海省",
    ("望潮镇", "南澳头镇", "石牌镇", "金沙镇", "榕树镇", "海安街道"),
    ("浮山县", "临港区", "青湾市"),
    "岚屿县人民政府门户网站",
)
NAME, FULL = PLACE.site, "岚屿县住房和城乡建设局"
BR = ("政务公开", "部门信息公开", "县住房和城乡建设局")
PER = 100
"""Rows an API page."""
CST = dt.timezone(dt.timedelta(hours=8))
COUNTY, ME = "399001", "399021"
BASES = {COUNTY: "", "399012": "/lyjyj", "399015": "/lysfj", ME: "/lyzjj", "399024": "/lyxczxj", "399030": "/lycgj"}
BUREAUS = {
    "399012": "县教育局",
    "399015": "县司法局",
    ME: "县住房和城乡建设局",
    "399024": "县乡村振兴局",
    "399030": "县城市管理和综合执法局",
}
NAV: tuple[Link, ...] = (
    ("首页", "/index.html"),
    ("岚屿概况", "/lygk/index.html"),
    ("新闻中心", "/xwzx/index.html"),
    ("政务公开", "/zwgk/index.html"),
    ("政务服务", "/zwfw/index.html"),
    ("政民互动", "/zmhd/index.html"),
    ("专题专栏", "/ztzl/index.html"),
)


@dataclass(frozen=True)
class Node:
    """A node of a catalogue's tree; `jump` leads out of the catalogue, a `blocked` one's API answers 403."""

    id: int
    name: str
    posts: tuple[Post, ...] = ()
    children: tuple[Node, ...] = ()
    jump: str = ""
    hidden: int = 0
    """Rows that `total` leaves out."""
    blocked: bool = False


def here(sid: str, node: int) -> str:
    return f"{BASES[sid]}/gkmlpt/index#{node}"


def flat(nodes: Sequence[Node]) -> list[Node]:
    return [found for node in nodes for found in (node, *flat(node.children))]


class Portal(kit.Writer):
    """Static portal pages with index_2.html, and catalogues behind one API each."""

    def __init__(self, base: str, today: dt.date) -> None:
        super().__init__(PLACE, today)
        self.base = base
        self.trees: dict[str, tuple[Node, ...]] = {}

    # ------------------------------------------------------------ NFCMS

    def frame(self, title: str, crumb: Sequence[Link], main: str, metas: str = "", nav: Sequence[Link] = NAV) -> str:
        place = "<i>&gt;</i>".join(f'<a href="{url}">{text}</a>' if url else f"<em>{text}</em>" for text, url in crumb)
        where = f'<div class="mianbaoxie">当前位置：{place}</div>' if crumb else ""
        return f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width">
<meta name="SiteName" content="{NAME}"><meta name="SiteDomain" content="www.{PLACE.host}">
<meta name="SiteIDCode" content="{PLACE.code}">
{metas}<title>{esc(title)}</title><link href="/assets/nfcms.css" rel="stylesheet"><script src="/assets/jquery.min.js"></script>
<script>window.NFCMS_SITE_ID = "{COUNTY}";</script></head><body>
<div class="header"><div class="w1200"><span class="time">{clock(self.today)}</span><a href="/wzdt/index.html">网站地图</a>
<a href="/index.html"><img src="/assets/logo.png" alt="{NAME}"></a></div></div>
<div class="nav"><ul>{kit.anchors(nav)}</ul></div>{where}
<div class="main w1200">{main}</div>
<div class="link"><select onchange="open(this.value)"><option value="">友情链接</option>
{kit.options(PLACE.friends())}</select></div>
<div class="footer">{PLACE.imprint("/wzdt/index.html")}</div></body></html>
"""

    def put(self, path: str, name: str, crumb: Sequence[Link], main: str, nav: Sequence[Link] = NAV) -> str:
        metas = f'<meta name="ColumnName" content="{name}">\n<meta name="ColumnType" content="政务公开">\n'
        self.pages[path] = Page(self.frame(f"{name} - {NAME}", crumb, main, metas, nav))
        return path

    def article(self, path: str, title: str, day: str, crumb: Sequence[Link], body: str, **more: str) -> str:
        source = more.get("source", "岚屿县人民政府办公室")
        metas = (
            f'<meta name="ArticleTitle" content="{esc(title)}">\n<meta name="PubDate" content="{day} 07:48">\n'
            f'<meta name="ContentSource" content="{source}">\n'
        )
        table = (
            f'<div class="classify"><table><tr><td>索引号:</td><td>1199442800{path[-9:-5]}X/{day[:4]}-{path[-10:-5]}</td>'
            f"<td>分类:</td><td>{crumb[-1][0]}</td></tr><tr><td>发布机构:</td><td>{source}</td><td>成文日期:</td>"
            f"<td>{more['formed']}</td></tr><tr><td>名称:</td><td colspan=3>{esc(title)}</td></tr><tr><td>文号:</td>"
            f"<td>{more.get('number', '')}</td><td>发布日期:</td><td>{day}</td></tr></table></div>"
            if "formed" in more
            else ""
        )
        main = (
            f'{table}<h1 class="title">{esc(title)}</h1><p class="property"><span>来源：{source}</span><span>发布时间：{day} 07:48'
            f'</span><span>浏览次数：-</span></p><div class="article-content">{body}</div>'
        )
        self.pages[path] = Page(self.frame(f"{title} - {NAME}", [*crumb, ("正文", "")], main, metas))
        return path

    def columns(self, folder: str, name: str, crumb: Sequence[Link], rows: Sequence[Dated], **more: str) -> list[Post]:
        """A portal column: its articles in content/, 15 rows a page, page k in index_k.html."""
        crumb = [*crumb, (name, f"{folder}/index.html")]
        source = more.get("source", "岚屿县融媒体中心")
        posts = [
            Post(
                title,
                self.article(
                    f"{folder}/content/post_{self.number(13)}.html",
                    title,
                    day,
                    crumb,
                    more.get("body") or paragraphs(3, title, day),
                    source=source,
                ),
                day,
            )
            for title, day in rows
        ]
        self.listing(folder, name, crumb, posts)
        return posts

    def listing(self, folder: str, name: str, crumb: Sequence[Link], posts: Sequence[Post], nav: Sequence[Link] = NAV) -> None:
        total = -(-len(posts) // 15)

        def file(page: int) -> str:
            return f"{folder}/index.html" if page == 1 else f"{folder}/index_{page}.html"

        for page in range(1, total + 1):
            rows = "".join(
                f'<li>{"<b>置顶</b>" if p.pinned else ""}<a href="{self.base}{p.url}" target="_blank" title="{esc(p.title)}">'
                f'<span class="tit">{esc(p.title[:32])}</span><span class="time">{p.day}</span></a></li>\n'
                for p in posts[(page - 1) * 15 : page * 15]
            )
            steps = "".join(
                f'<a class="{kind}" href="{file(target)}">{text}</a>'
                for kind, text, target, on in (
                    ("first", "首页", 1, page > 1),
                    ("prev", "上一页", page - 1, page > 1),
                    ("next", "下一页", page + 1, page < total),
                    ("last", "最后一页", total, page < total),
                )
                if on
            )
            main = (
                f'<div class="right_list"><h2>{name}</h2><ul class="news_list">{rows}</ul>'
                f'<div class="page"><span>{page}</span>{steps}</div></div>'
            )
            self.put(file(page), name, crumb, main, nav)

    # ------------------------------------------------------------ gkmlpt

    def posts(self, sid: str, node: int, name: str, rows: Sequence[Dated], lag: int = 3, **more: str) -> tuple[Post, ...]:
        source = PLACE.county + BUREAUS[sid][1:] if sid in BUREAUS else "岚屿县人民政府办公室"
        crumb = [("首页", "/index.html"), ("政府信息公开", f"{BASES[sid]}/gkmlpt/index"), (name, here(sid, node))]
        out = []
        for title, day in rows:
            number = 1_000_000 + self.number(11)
            path = f"{BASES[sid]}/gkmlpt/content/{number // 1_000_000}/{number // 1000}/post_{number}.html"
            body = more.get("body") or paragraphs(2, title, day)
            self.article(path, title, day, crumb, body, source=source, formed=before(day, lag), number=more.get("number", ""))
            out.append(Post(title, path, day))
        return tuple(out)

    def tree(self, sid: str, nodes: Sequence[Node]) -> None:
        """Files a catalogue: the page that holds the tree. What it shows comes from the API."""
        self.trees[sid] = tuple(nodes)

        def told(node: Node, parent: int) -> Row:
            return {
                "id": node.id,
                "name": node.name,
                "parent": parent,
                "sort": node.id % 100,
                "post_count": len(node.posts),
                "jump_url": self.base + node.jump if node.jump else "",
                "children": [told(kid, node.id) for kid in node.children],
            }

        tree = json.dumps([told(node, 0) for node in nodes], ensure_ascii=False, separators=(",", ":"))
        unit = BUREAUS.get(sid, "县政府")
        self.pages[f"{BASES[sid]}/gkmlpt/index"] = Page(f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>政府信息公开目录_{unit}_{NAME}</title>
<meta name="SiteName" content="{NAME}"><meta name="ColumnName" content="政府信息公开目录">
<meta name="ColumnType" content="信息公开目录">
<link href="/gkmlpt/static/css/app.6d0c1f.css" rel="stylesheet">
<script>window._CONFIG={{DEBUG:false,LANG:'zh-CN',APP_URL:'{self.base}{BASES[sid]}',SID:'{sid}',SITE_NAME:'{unit}',TREE:{tree}}}</script>
</head><body><div class="top"><span>{clock(self.today)}</span> <a href="/index.html">返回首页</a></div>
<noscript><strong>本页面需要启用脚本才能浏览。</strong></noscript><div id="app"></div>
<script src="/gkmlpt/static/js/chunk-common.c155.js"></script><script src="/gkmlpt/static/js/index.77ab.js"></script>
<div class="footer">{PLACE.imprint("/wzdt/index.html")}</div></body></html>
""")

    def dynamic(self, request: Request) -> Page | None:
        """/gkmlpt/api/all/{cat}?page=1&sid=SID; category 0 is all; a wrong sid or category gives an empty answer."""
        before_, mark, cat = request.path.partition("/gkmlpt/api/all/")
        if not mark:
            return None
        asked = kit.query(request)
        sid = asked.get("sid", "")
        nodes = flat(self.trees.get(sid, ())) if BASES.get(sid) == before_ else []
        node = next((n for n in nodes if str(n.id) == cat), None)
        if node and node.blocked:
            return kit.guard(403)
        if node is None and cat == "0":
            node = Node(0, "全部", tuple(kit.newest_first([p for n in nodes for p in n.posts])))
        posts, page = (node.posts if node else ()), kit.page_number(asked.get("page"))
        shown = posts[(page - 1) * PER : page * PER]
        told = {
            "classify": {"id": node.id, "name": node.name, "post_count": len(posts)} if node else None,
            "articles": [self.told(post, sid, node) for post in shown if node],
            "total": max(0, len(posts) - node.hidden) if node else 0,
            "page": page,
        }
        return Page(json.dumps(told, ensure_ascii=False), content_type="application/json")

    def told(self, post: Post, sid: str, node: Node) -> Row:
        at = dt.datetime.fromisoformat(post.day + "T07:48:00").replace(tzinfo=CST)
        return {
            "id": int(post.url.rsplit("_", 1)[1][:-5]),
            "title": post.title,
            "publisher": PLACE.county + BUREAUS[sid][1:] if sid in BUREAUS else "岚屿县人民政府",
            "url": self.base + post.url,
            "post_url": self.base + post.url,
            "created_at": f"{post.day} 07:48:00",
            "display_publish_time": int(at.timestamp()),
            "create_time": int((at - dt.timedelta(hours=2)).timestamp()),
            "date": int(at.timestamp()),
            "classify_main_name": node.name,
            "is_top": int(post.pinned),
            "document_number": post.number,
        }


# ---------------------------------------------------------------- the portal


def portal(site: Portal) -> None:
    site.script("/assets/jquery.min.js")
    site.script("/gkmlpt/static/js/chunk-common.c155.js", 'fetchPostList:"/gkmlpt/api/all/"+t+"?page="+a+"&sid="+d')
    site.script("/gkmlpt/static/js/index.77ab.js", "/* app */")
    for path in ("/assets/nfcms.css", "/gkmlpt/static/css/app.6d0c1f.css"):
        site.style(path)
    home, centre, talk = NAV[0], NAV[2], NAV[5]
    lists = [
        ("/xwzx/yw", "岚屿要闻", kit.news(PLACE, 40, "2026-11-19", "yw")),
        ("/xwzx/bmdt", "部门动态", kit.news(PLACE, 24, "2026-11-19", "bm")),
        ("/xwzx/zjdt", "镇街动态", kit.news(PLACE, 20, "2026-11-18", "zj")),
        ("/xwzx/tzgg", "通知公告", [(f"关于{t}的公告", d) for t, d in kit.news(PLACE, 18, "2026-11-12", "gg", 4, 12)]),
    ]
    blocks = ""
    for folder, name, rows in lists:
        posts = site.columns(folder, name, [home, centre], rows)
        links = kit.anchors([(esc(p.title), p.url) for p in posts[:7]])
        blocks += f'<div class="box"><h3>{name}<a href="{folder}/index.html">更多&gt;</a></h3><ul>{links}</ul></div>'
    site.put(centre[1], centre[0], [home, centre], blocks)
    site.put(NAV[1][1], NAV[1][0], [home, NAV[1]], paragraphs(5, "about"))
    site.put(NAV[4][1], NAV[4][0], [home, NAV[4]], "<p>请登录粤海政务服务网办理。</p>")
    kids = [("县长信箱", "/zmhd/xzxx/index.html"), ("领导信箱", "/zmhd/ldxx/index.html"), ("网上调查", "/zmhd/wsdc/index.html")]
    site.put(talk[1], talk[0], [home, talk], f"<ul>{kit.anchors(kids)}</ul>")
    for name, url in kids[:2]:
        site.put(url, name, [home, talk, (name, url)], kit.letter_box("/zmhd/submit", name))
    site.put(NAV[6][1], NAV[6][0], [home, NAV[6]], paragraphs(3, "topics"))
    front = Page(site.frame(NAME, [], f"<div class=slide></div>{blocks}"))
    site.pages["/"] = site.pages["/index.html"] = front
    bureaus = [(name, f"{BASES[sid]}/gkmlpt/index") for sid, name in BUREAUS.items()]
    four = [
        ("政府信息公开指南", here(COUNTY, 3001)),
        ("政府信息公开", "/gkmlpt/index"),
        ("政府信息公开年报", here(COUNTY, 3004)),
    ]
    towns = "".join(f"<li><a href='javascript:;'>{town}</a></li>" for town in PLACE.towns)
    main = f'<ul class="gk">{kit.anchors(four)}</ul><h3>部门信息公开</h3><ul>{kit.anchors(bureaus)}</ul><h3>镇街信息公开</h3><ul>{towns}</ul>'
    site.put("/zwgk/index.html", "政务公开", [home, NAV[3]], main)
    places = [*NAV, *kids[:2], *((name, f"{folder}/index.html") for folder, name, _ in lists), *four, *bureaus]
    places.append(("县住房和城乡建设局网站", "/lyzjj/index.html"))
    site.put("/wzdt/index.html", "网站地图", [home, ("网站地图", "")], f"<ul>{kit.anchors(places)}</ul>")


def county(site: Portal) -> None:
    def node(number: int, name: str, rows: Sequence[Dated], body: str = "") -> Node:
        return Node(number, name, site.posts(COUNTY, number, name, rows, body=body))

    text = "<p>一、主动公开范围。</p><p>二、依申请公开：受理机构为县政府办公室。</p>"
    years = [(f"岚屿县{y}年政府信息公开工作年度报告", f"{y + 1}-03-{18 + y % 5}") for y in (2025, 2024, 2023)]
    homes = [
        (f"{PLACE.county}{y}年第{'一二三四'[q]}季度公租房{what}", day)
        for y, q, day in ((2026, 2, "2026-10-16"), (2026, 1, "2026-07-15"), (2026, 0, "2026-04-15"), (2025, 3, "2026-01-15"))
        for what in ("分配结果公示", "分配对象名单")
    ]
    repair = kit.themed(PLACE, ("{w}棚户区改造进展情况",), PLACE.towns, days_back("2026-08-20", 5, 30, 60, "ph"), "ph")
    site.tree(
        COUNTY,
        [
            node(3001, "政府信息公开指南", [("岚屿县政府信息公开指南", "2025-11-27")], body=text),
            node(3004, "政府信息公开年报", years),
            node(
                3010,
                "政策文件",
                kit.themed(PLACE, ("{c}人民政府关于{t}的意见",), PLACE.towns, days_back("2026-10-26", 9, 9, 30, "c"), "c"),
            ),
            Node(
                3100,
                "重点领域信息公开",
                children=(
                    Node(3103, "保障性住房", children=(node(3105, "公租房分配", homes), node(3106, "棚户区改造", repair))),
                    node(3110, "义务教育", [("岚屿县义务教育学校名录", "2026-08-24")]),
                ),
            ),
        ],
    )


def others(site: Portal) -> None:
    for sid, name in BUREAUS.items():
        if sid == ME:
            continue
        full, start = PLACE.county + name[1:], int(sid[-2:]) * 100
        body = f"<p>机构名称：{full}</p><p>办公地址：{PLACE.short}路{start}号</p><p>邮政编码：099604</p><p>办公电话：{PLACE.call(start + 3)}</p>"
        plans: list[tuple[str, str, str, str]] = [
            ("规范性文件", full + "关于{t}的规定", "2026-10-20", ""),
            ("部门决算", full + "{y}年部门决算（{t}）", "2026-09-23", ""),
            ("政府采购", full + "{t}采购公告", "2026-10-09", ""),
            ("工作动态", name + "到{w}开展{t}", "2026-11-18", ""),
            ("机构职能", full + "机构职能", "2025-06-12", body),
        ]
        if name == "县乡村振兴局":
            plans.append(("农村危房改造", "{w}农村危房改造补助对象公示", "2026-09-29", ""))
        nodes = []
        for number, (column, form, newest, text) in enumerate(plans, start):
            days = [newest] if text else days_back(newest, 4, 10, 40, sid, column)
            rows = kit.themed(PLACE, (form,), ("专项检查", "业务培训", "年度考核", "档案管理"), days, sid + column)
            nodes.append(Node(number, column, site.posts(sid, number, column, rows, body=text)))
        site.tree(sid, nodes)


# ---------------------------------------------------------------- 县住房和城乡建设局


def bureau(site: Portal) -> None:
    own = subsite(site)

    def node(number: int, name: str, rows: Sequence[Dated], body: str = "") -> Node:
        return Node(number, name, site.posts(ME, number, name, rows, body=body))

    forms = ("《{c}{t}管理规定》政策解读", "关于{t}新政的问答")
    topics = ("物业专项维修资金", "商品房预售", "建筑工地扬尘防治", "既有住宅加装电梯")
    read = node(733, "政策解读", kit.themed(PLACE, forms, topics, days_back("2026-03-18", 11, 15, 40, "jd"), "jd"))
    accounts = [
        Node(740 + k, f"部门{w}", site.posts(ME, 740 + k, f"部门{w}", money(w, day, year)))
        for k, w, day, year in ((1, "决算", "2026-09-22", 2025), (2, "预算", "2026-02-10", 2026))
    ]
    firms = [
        (f"岚屿县物业服务企业名录（{y}年{m}月）", day)
        for y, m, day in ((2026, 9, "2026-09-30"), (2026, 3, "2026-03-31"), (2025, 9, "2025-09-29"))
    ]
    acts = kit.themed(
        PLACE, ("{w}物业小区{t}检查通报",), ("消防", "电梯", "二次供水"), days_back("2026-10-12", 6, 10, 30, "wy"), "wy"
    )
    trade = Node(
        770,
        "行业管理",
        children=(
            Node(771, "物业管理", children=(node(772, "物业企业名录", firms), node(773, "物业检查", acts))),
            Node(774, "房地产市场", children=(node(775, "商品房预售许可", presale()),)),
        ),
    )
    site.tree(
        ME,
        [
            Node(720, "机构信息", children=(duties(site), Node(722, "领导班子", jump=own["leaders"]))),
            Node(730, "政策文件", children=(rules(site), read)),
            Node(740, "财政预决算", children=tuple(accounts)),
            Node(750, "工程建设", children=(permits(site), node(753, "竣工验收备案", finished()))),
            Node(760, "行政执法", children=(Node(761, "行政处罚", blocked=True), node(762, "行政检查", checks()))),
            trade,
            Node(780, "政府采购"),
            Node(785, "住建动态", jump=own["news"]),
            Node(786, "通知公告", jump=own["notices"]),
            Node(790, "政府信息公开年报", jump=own["reports"]),
        ],
    )


def money(word: str, day: str, year: int) -> list[Dated]:
    """Two posts a year for three years."""
    out: list[Dated] = []
    for back in range(3):
        when = f"{int(day[:4]) - back}{day[4:]}"
        out += [(f"{FULL}{year - back}年部门{word}公开说明", when), (f"{FULL}{year - back}年部门{word}公开表", when)]
    return out


def presale() -> list[Dated]:
    return [(f"岚屿县商品房预售许可公告（第{n}号）", d) for n, d in enumerate(days_back("2026-10-30", 8, 15, 40, "ys"), 1)]


def finished() -> list[Dated]:
    return [
        (f"{t}安置房项目竣工验收备案表", d) for t, d in zip(PLACE.towns, days_back("2026-09-25", 6, 20, 60, "jg"), strict=True)
    ]


def checks() -> list[Dated]:
    return [(f"{t}建筑工地检查情况通报", d) for t, d in zip(PLACE.towns, days_back("2026-10-28", 6, 10, 30, "jc"), strict=True)]


def duties(site: Portal) -> Node:
    body = (
        f"<p>机构名称：{FULL}</p><p>办公地址：{PLACE.county}海堤路58号</p><p>办公电话：{PLACE.call(5586)}</p>"
        f"<p>办公时间：工作日8:30-12:00，14:30-17:30</p><p>电子邮箱：lyzjj@{PLACE.host}</p><p>邮政编码：</p>"
        "<p>主要职责：</p><p>（一）承担保障城镇低收入家庭住房的责任。</p><p>（二）监督管理建筑市场和工程质量安全。</p>"
    )
    return Node(721, "机构职能", site.posts(ME, 721, "机构职能", [(f"{FULL}机构职能", "2025-04-08")], body=body))


def rules(site: Portal) -> Node:
    """An old row is pinned first."""
    forms = ("{c}住房和城乡建设局关于印发《{t}管理规定》的通知", "{c}住房和城乡建设局关于{t}的实施意见")
    topics = ("物业专项维修资金", "商品房预售资金监管", "工地扬尘防治", "老旧小区改造", "建筑垃圾处置")
    days = days_back("2026-10-15", 33, 12, 35, "gf")
    posts = site.posts(ME, 731, "规范性文件", kit.themed(PLACE, forms, topics, days, "gf"), lag=7, number="岚建规〔2026〕3号")
    old = site.posts(ME, 731, "规范性文件", [("岚屿县住房和城乡建设局规范性文件清理结果", "2022-12-09")])[0]
    return Node(731, "规范性文件", (Post(old.title, old.url, old.day, pinned=True), *posts))


def permits(site: Portal) -> Node:
    """130 rows, 100 an answer: the guide stands in the second; `total` says 96 only."""
    days = days_back("2026-11-17", 130, 2, 9, "sg")
    rows = [
        (f"{PLACE.towns[n % 6]}{('厂房', '住宅楼', '道路', '校舍')[n % 4]}工程施工许可证发放情况（{d[:4]}-{130 - n}）", d)
        for n, d in enumerate(days)
    ]
    rows[117] = ("建筑工程施工许可办事指南", rows[117][1])
    return Node(752, "施工许可", site.posts(ME, 752, "施工许可", rows), hidden=34)


def subsite(site: Portal) -> dict[str, str]:
    """/lyzjj/: the bureau's own portal pages, to which some nodes jump."""
    root, home = "/lyzjj", ("县住房和城乡建设局", "/lyzjj/index.html")
    own = {
        key: f"{root}/{folder}/index.html"
        for key, folder in (("leaders", "ldbz"), ("news", "gzdt"), ("notices", "tzgg"), ("reports", "xxgknb"))
    }
    names = {"leaders": "领导班子", "news": "住建动态", "notices": "通知公告", "reports": "政府信息公开年报"}
    nav: list[Link] = [("首页", home[1]), *((names[key], url) for key, url in own.items()), ("政务公开", "/lyzjj/gkmlpt/index")]
    top = [("首页", "/index.html"), home]
    cards = ""
    people = (
        ("季云舟", "党组书记、局长", "1973年6月", "大学", "主持全面工作。"),
        ("应闻潮", "党组成员、副局长", "1979年10月", "大学", "分管建筑业、工程质量安全。"),
        ("容知夏", "党组成员、总工程师", "1985年1月", "研究生", "分管村镇建设、住房保障。"),
    )
    for number, (name, post, born, school, work) in enumerate(people):
        src = site.photo(f"{root}/img/{number}.png", name)
        cards += (
            f'<div class="leader"><img src="{src}" alt="{name}"><table><tr><td>姓名</td><td>{name}</td></tr><tr><td>职务</td>'
            f"<td>{post}</td></tr><tr><td>出生年月</td><td>{born}</td></tr><tr><td>学历</td><td>{school}</td></tr>"
            f"<tr><td>分管工作</td><td>{work}</td></tr></table></div>"
        )
    site.put(own["leaders"], "领导班子", [*top, ("领导班子", own["leaders"])], cards, nav)
    forms = ("县住建局到{w}检查{t}", "{w}{t}加快推进", "县住建局召开{t}工作会")
    topics = ("老旧小区改造", "在建工地安全", "污水管网建设", "公租房入住", "燃气安全")
    news = kit.themed(PLACE, forms, topics, days_back("2026-11-18", 32, 2, 8, "dt"), "dt")
    news[1] = ("岚屿县房屋市政工程质量月活动将于2026年12月1日启动", news[1][1])
    old = ("全县住房和城乡建设工作会议召开", "2026-02-03")
    posts = site.columns(f"{root}/gzdt", "住建动态", top, [old, *news], source=FULL)
    pinned = Post(posts[0].title, posts[0].url, posts[0].day, pinned=True)
    crumb = [*top, ("住建动态", own["news"])]
    site.listing(f"{root}/gzdt", "住建动态", crumb, [pinned, *posts[1:]], nav)
    notices = [(f"关于{t}的通知", d) for t, d in zip(topics, days_back("2026-11-06", 5, 9, 25, "tz"), strict=True)]
    site.columns(f"{root}/tzgg", "通知公告", top, notices, source=FULL)
    years = [(f"{FULL}{y}年政府信息公开工作年度报告", f"{y + 1}-01-{20 + y % 7:02d}") for y in (2025, 2024, 2023, 2022)]
    site.columns(f"{root}/xxgknb", "政府信息公开年报", top, years, source=FULL)
    site.put(home[1], home[0], top, f"<ul>{kit.anchors(nav)}</ul>", nav)
    return own


# ---------------------------------------------------------------- catalog and truth


def catalog() -> Row:
    return kit.catalog("岚屿县住房和城乡建设局政务公开标准目录", FULL, "lanyu-zjj.docx", [*_first_items(), *_last_items()])


def _first_items() -> list[Row]:
    own = "岚屿县人民政府门户网站—政务公开—部门信息公开—县住房和城乡建设局—"
    facts = [el("机构名称", "label"), group("联系方式", *labels("办公地址", "办公电话", "办公时间", "电子邮箱", "邮政编码"))]
    people = [*labels("姓名", "职务", "出生年月", "学历", "分管工作"), el("照片", "image")]
    rules_ = (*BR, "政策文件", "规范性文件")
    return [
        item(1, ("机构信息", "机构职能"), facts, own + "机构信息—机构职能", [(*BR, "机构信息", "机构职能")]),
        item(2, ("机构信息", "领导信息"), people, own + "机构信息—领导信息", [(*BR, "机构信息", "领导信息")]),
        item(3, ("政策文件", "规范性文件"), [el("本部门规范性文件")], own + "政策文件—规范性文件", [rules_]),
        item(
            4,
            ("政策文件", "政策解读"),
            [el("政策解读材料")],
            own + "政策文件/政策解读",
            [(*BR, "政策文件", "政策解读")],
            duty("及时更新，最迟6个月内必须有更新", "P6M"),
        ),
        item(
            5,
            ("财政资金", "部门预算"),
            [el("部门预算公开说明"), el("部门预算公开表")],
            own + "财政资金-部门预算",
            [(*BR, "财政资金", "部门预算")],
            deadline("本级财政部门批复后20日内", "approval", 20, "day"),
        ),
        item(
            6,
            ("财政资金", "部门决算"),
            [el("部门决算公开说明"), el("部门决算公开表")],
            own + "财政资金-部门决算",
            [(*BR, "财政资金", "部门决算")],
            duty("每年10月31日前公开上年度部门决算", "P1Y", "10-31"),
        ),
        item(
            7,
            ("行政许可", "施工许可"),
            [el("施工许可证发放情况"), el("施工许可办事指南")],
            own + "工程建设-施工许可",
            [(*BR, "工程建设", "施工许可")],
            deadline("自作出行政许可决定之日起7个工作日内", "decision", 7),
        ),
    ]


def _last_items() -> list[Row]:
    own = "政务公开>部门信息公开>县住房和城乡建设局>"
    homes = ("政务公开", "政府信息公开", "重点领域信息公开", "保障性住房", "公租房分配")
    return [
        item(
            8,
            ("行政执法", "行政处罚"),
            labels("处罚决定书文号", "处罚事由"),
            own + "行政执法>行政处罚",
            [(*BR, "行政执法", "行政处罚")],
            deadline("行政处罚决定作出之日起7个工作日内", "decision", 7),
        ),
        item(
            9,
            ("住房保障", "公租房分配"),
            [el("公租房分配对象名单"), el("公租房分配结果公示")],
            ">".join(homes),
            [homes],
            duty("一季度一次", "P3M"),
        ),
        item(
            10,
            ("物业管理", "物业企业"),
            [el("物业服务企业名录")],
            own + "物业管理>物业企业名录",
            [(*BR, "物业管理", "物业企业名录")],
        ),
        item(11, ("住房保障", "农村危房改造"), [el("补助对象公示")], own + "农村危房改造", [(*BR, "农村危房改造")]),
        item(12, ("财政资金", "政府采购"), [el("采购公告"), el("采购结果")], own + "政府采购", [(*BR, "政府采购")]),
        item(
            13,
            ("工作动态", "工作动态"),
            [el("住建工作动态信息", "statement")],
            own + "工作动态",
            [(*BR, "工作动态")],
            duty("两周一次", "P2W"),
        ),
        item(
            14,
            ("政府信息公开", "年度报告"),
            [el("政府信息公开工作年度报告")],
            "政务公开>政府信息公开年报",
            [("政务公开", "政府信息公开年报")],
            duty("每年3月31日前", "P1Y", "03-31"),
        ),
    ]


def truths(base: str, article: str) -> dict[str, Row]:
    return {**_first_truths(kit.looker(base), article), **_last_truths(kit.looker(base))}


def _first_truths(at: kit.At, article: str) -> dict[str, Row]:
    return {
        "1": truth(
            "a node with one article; 邮政编码 stands without a value, the footer and other bureaus have one",
            at("found", here(ME, 721), article),
            "gap",
            ["static", "fresh"],
            present="机构名称 办公地址 办公电话 办公时间 电子邮箱",
            missing="邮政编码",
            must="element_missing",
            never=SEEN + " stale",
        ),
        "2": truth(
            "called 领导班子 (same), jumps out of the catalogue to a portal page",
            at("found", "/lyzjj/ldbz/index.html"),
            "pass",
            "static",
            present="姓名 职务 出生年月 学历 分管工作 照片",
            never=WHOLE,
        ),
        "3": truth(
            "rows by the API only, an old one pinned first; published at 07:48 Chinese time",
            at("found", here(ME, 731)),
            "pass",
            "fresh",
            doubtful="本部门规范性文件",
            latest="2026-10-15",
            never=WHOLE + " late_publication",
        ),
        "4": truth(
            "last of 18 March against six months",
            at("found", here(ME, 733)),
            "gap",
            "stale",
            present="政策解读材料",
            latest="2026-03-18",
            must="stale",
            never=SEEN + " element_missing",
        ),
        "5": truth(
            "财政资金 is 财政预决算 (same); 部门决算 stands before it",
            at("found", here(ME, 742)),
            "pass",
            present="部门预算公开说明 部门预算公开表",
            latest="2026-02-10",
            never=WHOLE,
        ),
        "6": truth(
            "last year's accounts are there in time",
            at("found", here(ME, 741)),
            "pass",
            "fresh",
            present="部门决算公开说明 部门决算公开表",
            latest="2026-09-22",
            never=WHOLE,
        ),
        "7": truth(
            "130 rows, 100 an answer: the guide stands on page 2; `total` says 96",
            at("found", here(ME, 752)),
            "pass",
            ["fresh", "static"],
            present="施工许可证发放情况",
            doubtful="施工许可办事指南",
            latest="2026-11-17",
            never=WHOLE + " late_publication",
        ),
    }


def _last_truths(at: kit.At) -> dict[str, Row]:
    return {
        "8": truth(
            "the node is there, the API answers 403: nobody saw a row",
            at(["unreachable", "found"]),
            "unclear",
            never=SEEN + " element_missing stale",
        ),
        "9": truth(
            "the county's catalogue, not the bureau's; three levels of the tree",
            at("found", here(COUNTY, 3105)),
            "pass",
            "fresh",
            present="公租房分配对象名单 公租房分配结果公示",
            latest="2026-10-16",
            never=WHOLE,
        ),
        "10": truth(
            "行业管理 is inserted above 物业管理",
            at(["found", "renamed"], here(ME, 772)),
            "pass",
            ["fresh", "static"],
            present="物业服务企业名录",
            latest="2026-09-30",
            never=WHOLE,
        ),
        "11": truth(
            "only 县乡村振兴局 has it",
            at("missing"),
            "gap",
            must="column_missing",
            never="column_empty element_missing stale",
        ),
        "12": truth(
            "the API says total 0, nobody says why; other bureaus have rows",
            at("found", here(ME, 780)),
            "gap",
            "empty",
            must="column_empty",
            latest=None,
            never="column_missing stale",
        ),
        "13": truth(
            "called 住建动态, a jump to the bureau's portal pages; pinned, a day to come in a title",
            at(["renamed", "found"], "/lyzjj/gzdt/index.html"),
            "pass",
            "fresh",
            doubtful="住建工作动态信息",
            latest="2026-11-18",
            never=WHOLE,
        ),
        "14": truth(
            "the catalog means the county's, a fragment of its catalogue; the bureau has a column of this name too",
            at("found", here(COUNTY, 3004)),
            "pass",
            "fresh",
            present="政府信息公开工作年度报告",
            latest="2026-03-18",
            never=WHOLE,
        ),
    }


def build(base: str, today: dt.date) -> Site:
    site = Portal(base, today)
    portal(site)
    county(site)
    others(site)
    bureau(site)
    duty_node = next(node for node in flat(site.trees[ME]) if node.id == 721)
    agency = Agency(
        "lanyu-zjj", FULL, ["县住房和城乡建设局", "县住建局"], catalog(), {"items": truths(base, duty_node.posts[0].url)}
    )
    return Site("lanyu", NAME, site.pages, [agency], dynamic=site.dynamic, aliases=["岚屿县政府网"], not_found=kit.missing())
