"""The markup of 澜桥市: a portal and an openness platform in the Anhui manner (showList, OpennessContent, LonSun leftovers)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from evaluation.harness import Page
from tests.sites._more3_kit import back, esc, han, hexid, paras, today_line

CITY = "澜桥市人民政府"
SITE = "澜桥市政府信息公开网"
BUREAU = "澜桥市农业农村局"
ORG = "8213"
LANDING = f"/XxgkIndex/{ORG}/index.html"
UNITS = [
    ("8201", "市政府办公室"),
    ("8209", "市财政局"),
    ("8211", "市水利局"),
    (ORG, "市农业农村局"),
    ("8217", "市统计局"),
]
COUNTIES = [("9301", "澜东区农业农村局"), ("9302", "桥西县农业农村局")]
NAV = [
    ("首页", "/"),
    ("走进澜桥", "/News/showList/4101/page_1.html"),
    ("新闻中心", "/News/showList/4102/page_1.html"),
    ("信息公开", "/XxgkIndex/index.html"),
    ("办事服务", "http://zwfw.lanqiao-fictional.gov.cn/"),
    ("政民互动", "/Interact/index.html"),
    ("专题专栏", "/News/showList/4105/page_1.html"),
]
PLATFORM = [
    ("政府信息公开指南", "/XxgkNews/showList/100/page_1.html"),
    ("政府信息公开制度", "/XxgkNews/showList/101/page_1.html"),
    ("法定主动公开内容", "/XxgkNews/showList/102/page_1.html"),
    ("政府信息公开年报", "/XxgkNews/showList/103/page_1.html"),
    ("依申请公开", "/Apply/index.html"),
    ("部门信息公开", "/XxgkIndex/department.html"),
]


def show(cat: str, org: str = ORG) -> str:
    return f"/XxgkContent/showList/{org}/{cat}/page_1.html"


PERMIT = f"/public/column/{ORG}?type=4&action=list&catId=5561203"
# name, address or None for a heading, posts counted beside it, children
TREE: list[tuple[str, str | None, int, list[tuple[str, str, int]]]] = [
    (
        "机构信息",
        None,
        9,
        [
            ("单位简介", show("41101"), 1),
            ("机构职能", show("41102"), 1),
            ("领导信息", show("41103"), 4),
            ("内设机构", show("41104"), 1),
            ("直属单位", show("41105"), 2),
        ],
    ),
    (
        "政策文件",
        None,
        12,
        [("行政规范性文件", show("41201"), 5), ("其他文件", show("41202"), 3), ("政策解读", show("41203"), 3)],
    ),
    ("决策公开", None, 2, [("意见征集", show("41301"), 2)]),
    ("规划计划", show("41401"), 3, []),
    ("财政资金", None, 4, [("部门预算", show("41501"), 2), ("部门决算", show("41502"), 2)]),
    (
        "行政权力运行",
        "#",
        14,
        [
            ("权责清单", show("41601"), 2),
            ("行政许可", PERMIT, 3),
            ("行政处罚", show("41603"), 2),
            ("“双随机、一公开”监管", show("41604"), 3),
        ],
    ),
    (
        "重点领域",
        None,
        23,
        [
            ("农机购置补贴", show("41701"), 3),
            ("农产品质量安全", show("41702"), 3),
            ("应急管理", show("41703"), 2),
            ("政府采购", show("41704"), 0),
        ],
    ),
    ("人事信息", show("41801"), 0, []),
    ("建议提案办理", show("41901"), 2, []),
    ("通知公告", show("42001"), 3, []),
    ("农业动态", show("42101"), 178, []),
]
TABS = [
    ("信息公开指南", f"/XxgkNews/showList/{ORG}/guide/page_1.html"),
    ("信息公开制度", f"/XxgkNews/showList/{ORG}/rule/page_1.html"),
    ("信息公开年报", f"/XxgkNews/showList/{ORG}/report/page_1.html"),
    ("依申请公开", f"/Apply/index.html?organ={ORG}"),
]


@dataclass
class Post:
    """One row: where `formed` is empty the paper was made a few days before it was posted."""

    title: str
    day: str
    body: str = ""
    formed: str = ""
    since: str = ""
    until: str = ""
    no: str = ""
    top: bool = False
    url: str = ""


@dataclass
class Anhui:
    """The pages as they grow."""

    base: str
    today: date
    pages: dict[str, Page] = field(default_factory=dict)
    serial: int = 3039700

    def put(self, path: str, body: str) -> None:
        assert path not in self.pages, path
        self.pages[path] = Page(body)

    # ------------------------------------------------------------ the portal
    def portal(self, title: str, crumb: list[tuple[str, str]], main: str, column: str = "", head: str = "") -> str:
        menu = "".join(f'<li><a href="{u}" title="{t}"><span>{t}</span></a></li>' for t, u in NAV)
        trail = " &gt;&gt; ".join(f'<a href="{u}">{esc(t)}</a>' if u else esc(t) for t, u in crumb)
        return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="SiteName" content="{CITY}" /><meta name="SiteDomain" content="www.lanqiao-fictional.gov.cn" />
<meta name="SiteIDCode" content="9934000031" /><meta name="ColumnName" content="{column}" />
{head}<title>{esc(title)}</title>
<link href="/Content/css/base.css" rel="stylesheet" type="text/css" />
<!--[if lt IE 9]><script src="/Content/js/html5.js"></script><![endif]-->
</head><body>
<div class="top"><div class="w1200"><span class="fl" id="sj">{today_line(self.today)}</span>
<span class="fr"><a href="javascript:void(0)" onclick="SetHome(this)">设为首页</a> <a href="/sitemap.html">网站地图</a>
<a href="http://www.wanbei-fictional.gov.cn/" target="_blank">省政府</a></span></div></div>
<div class="logo"><a href="/"><img src="/Content/images/logo.png" alt="{CITY}" /></a>
<form action="/search/index.html" method="get"><input name="keywords" /><input type="image" src="/Content/images/so.png" alt="" /></form></div>
<div class="nav"><ul>{menu}</ul></div>
{f'<div class="wz"><img src="/Content/images/home.gif" alt="" />您现在所在的位置：{trail}</div>' if crumb else ""}
<div class="main clearfix">{main}</div>
<div class="link"><select onchange="window.open(this.value)"><option value="">--县区政府--</option>
<option value="http://www.landong-fictional.gov.cn/">澜东区</option><option value="http://www.qiaoxi-fictional.gov.cn/">桥西县</option></select>
<select onchange="window.open(this.value)"><option value="">--市直部门网站--</option>
<option value="http://nyj.lanqiao-other.gov.cn/">市农业农村局</option><option value="http://slj.lanqiao-other.gov.cn/">市水利局</option></select></div>
<div class="foot"><p>主办：澜桥市人民政府办公室　　电话：0399-6610000　　Copyright © 2016-2022</p>
<p>网站标识码：9934000031　皖ICP备99000031号-1 <a href="/sitemap.html">站点地图</a></p></div></body></html>"""

    # ------------------------------------------------------------ the openness platform
    def tree(self, active: str) -> str:
        out = ""
        for name, url, count, kids in TREE:
            link = f'<a href="{url or "javascript:void(0);"}"{" class=on" if url == active else ""}>{name}</a><span>({count})</span>'
            if kids:
                sub = "".join(
                    f'<li{" class=cur" if u == active else ""}><i class="line"></i><a href="{esc(u)}" title="{t}">{t}</a>'
                    f"<span>({n})</span>"
                    for t, u, n in kids
                )
                link = f'<i class="jia"></i>{link}<ul class="sub" style="display:none">{sub}</ul>'
            out += f'<li class="yi">{link}</li>\n'
        return out

    def openness(self, title: str, crumb: list[tuple[str, str]], main: str, left: str = "", head: str = "") -> str:
        menu = "".join(f'<a href="{u}">{t}</a>' for t, u in PLATFORM)
        trail = "<em>&gt;</em>".join(f'<a href="{u}">{esc(t)}</a>' if u else f"<span>{esc(t)}</span>" for t, u in crumb)
        return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8">
<meta name="SiteName" content="{SITE}"><meta name="SiteDomain" content="www.lanqiao-fictional.gov.cn">
<meta name="SiteIDCode" content="9934000031">
{head}<title>{esc(title)}</title>
<link rel="stylesheet" href="/Content/openness/css/xxgk.css"></head>
<body><div class="xxgk-head"><div class="w1200"><a class="home" href="/">市政府网首页</a>
<a href="/XxgkIndex/index.html"><img src="/Content/openness/images/xxgk.png" alt="政府信息公开"></a>
<div class="riqi">今天是 {today_line(self.today)}</div></div></div>
<div class="xxgk-nav"><div class="w1200"><a href="/XxgkIndex/index.html">公开首页</a>{menu}</div></div>
<div class="w1200 weizhi">当前位置：{trail}</div>
<div class="w1200 xxgk-con"><div class="left">{left}</div>
<div class="right">
{main}
</div></div>
<div class="xxgk-foot">主办单位：澜桥市人民政府　地址：澜桥市云亭路18号　版权所有 2019<br>
<a href="/sitemap.html">网站地图</a> <a href="javascript:;" onclick="tc()">我要纠错</a></div>
<script>$(".jia").click(function(){{$(this).siblings("ul").toggle();}});</script></body></html>"""

    def bureau(self, title: str, names: list[str], main: str, active: str = "", head: str = "") -> str:
        crumb = [("首页", "/"), ("信息公开", "/XxgkIndex/index.html"), ("部门信息公开", "/XxgkIndex/department.html")]
        crumb += [("市农业农村局", LANDING)] + [(n, "") for n in names]
        tabs = "".join(f'<li><a href="{u}">{t}</a></li>' for t, u in TABS)
        left = f'<div class="bm">{BUREAU}</div><ul class="tab">{tabs}</ul><h3>信息公开目录</h3><ul class="tree">{self.tree(active)}</ul>'
        old = "".join(
            f'<li><a href="/old/{n}.aspx">{t}</a></li>' for n, t in enumerate(("统计信息", "会议公开", "行政事业性收费"))
        )
        left += f"<!-- 旧目录 <ul>{old}</ul> -->"
        main += """<div class="phb"><h4>点击排行</h4><ul><li><a href="javascript:void(0)" onclick="show(5)">惠农补贴一卡通查询</a>
<span>2026-11-18</span></li><li><a href="javascript:void(0)" onclick="show(6)">农机年检须知</a><span>2026-11-17</span></li></ul></div>"""
        return self.openness(f"{title}-{SITE}", crumb, main, left, head)

    def article(self, post: Post, names: list[str], crumb: list[tuple[str, str]] | None = None, unit: str = BUREAU) -> str:
        """Writes the post's page with the nine fields of the Anhui table; gives its address."""
        self.serial += 17
        post.url = f"/OpennessContent/show/{self.serial}.html"
        formed = post.formed or back(post.day, 2)
        fields = [
            (
                "索&nbsp;引&nbsp;号",
                f"11341600{hexid(unit)[:9].upper()}/{post.day[:7].replace('-', '')}-{self.serial % 90000:05d}",
            ),
            ("信息分类", " / ".join(names)),
            ("发布机构", unit),
            ("生成日期", formed),
            ("生效时间", post.since or "-"),
            ("废止时间", post.until or "-"),
            ("名　　称", post.title),
            ("文　　号", post.no or "无"),
            ("关&nbsp;键&nbsp;词", names[-1]),
        ]
        cells = [f"<td class='t'>{k}：</td><td class='c'>{esc(v)}</td>" for k, v in fields]
        table = "".join(f"<tr>{''.join(cells[n : n + 2])}</tr>\n" for n in range(0, len(cells), 2))
        body = post.body or paras(post.title)
        main = f"""<table class="xxgk_table" cellspacing="0">{table}</table>
<div class="con"><h1 class="newstitle">{esc(post.title)}</h1>
<div class="fbxx">发布时间：{post.day} 15:2{self.serial % 10}　来源：{unit}　浏览次数：<span id="hits">{self.serial % 700}</span>
字体：【<a href="javascript:doZoom(16)">大</a> <a href="javascript:doZoom(14)">小</a>】</div>
<div class="j-fontContent wzcon">{body}</div>
<p class="gb"><a href="javascript:window.print()">打印本页</a> <a href="javascript:window.close()">关闭窗口</a></p></div>"""
        head = f"""<meta name="ArticleTitle" content="{esc(post.title)}"><meta name="PubDate" content="{post.day} 15:2{self.serial % 10}">
<meta name="ContentSource" content="{unit}">
"""
        if crumb is None:
            self.put(post.url, self.bureau(post.title, names, main, head=head))
        else:
            self.put(post.url, self.openness(f"{post.title}-{SITE}", crumb, main, head=head))
        return post.url

    @staticmethod
    def ul(posts: list[Post], cut: int = 60) -> str:
        out = ""
        for p in posts:
            text = esc(p.title if len(p.title) <= cut else p.title[:cut] + "...")
            top = "<font color=red>[置顶]</font>" if p.top else ""
            out += f'<li>{top}<a href="{p.url}" title="{esc(p.title)}" target="_blank">{text}</a><span class="date">{p.day}</span></li>\n'
        return out

    @staticmethod
    def pager(page: int, count: int, total: int) -> str:
        if count < 2:
            return f'<div class="page"><span>共 {total} 条</span> <span>共 1 页</span></div>'
        out = f'<div class="page"><span>共 {total} 条</span><span>第 {page}/{count} 页</span><span>共 {count} 页</span>'
        if page > 1:
            out += f'<a href="page_1.html">首页</a><a href="page_{page - 1}.html">上一页</a>'
        if page < count:
            out += f'<a href="page_{page + 1}.html">下一页</a><a href="page_{count}.html">尾页</a>'
        return out + "</div>"

    def listing(self, cat: str, names: list[str], posts: list[Post], meta: str | None = None, unit_head: str = "") -> str:
        """A column of the bureau with all its posts on one page."""
        for p in posts:
            if not p.url:
                self.article(p, names)
        head = (
            f'<meta name="ColumnName" content="{names[-1] if meta is None else meta}">\n<meta name="ColumnType" content="">\n'
        )
        main = f'<h2 class="lm">{names[-1]}</h2>{unit_head}<ul class="xxgk_nav_list">{self.ul(posts)}</ul>'
        url = show(cat)
        self.put(url, self.bureau(names[-1], names, main + self.pager(1, 1, len(posts)), url, head))
        return url

    def standing(self, cat: str, names: list[str], body: str, day: str, by: str = "") -> str:
        """A column that is one text."""
        url = show(cat)
        head = f'<meta name="ColumnName" content="{names[-1]}">\n'
        main = (
            f'<h2 class="lm">{names[-1]}</h2><div class="rq">更新日期：{day}　{by}</div><div class="j-fontContent">{body}</div>'
        )
        self.put(url, self.bureau(names[-1], names, main, url, head))
        return url


def signature(day: str, unit: str = BUREAU) -> str:
    return f'<p style="text-align:right">{unit}</p><p style="text-align:right">{han(day)}</p>'
