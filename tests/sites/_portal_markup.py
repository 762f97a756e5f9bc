"""The TRS markup of the portal site: versioned root, image-only navigation, national openness template, 0-based pagers."""

from __future__ import annotations

import datetime as dt
import posixpath

from evaluation.harness import Page

from ._more2_kit import Row, clock, digest, esc, prose

NAME, IDCODE = "云岫县人民政府网", "9905270003"
BUREAU = "云岫县民政局"
ROOT, OLD, BM = "/web2023", "/web2019", "/bm/mzj"
PLATFORM = f"{BM}/zfxxgk_5790691"
FD = f"{PLATFORM}/fdzdgknr_5790694"
PROVINCE = "http://www.province.example"

Crumb = tuple[str, str | None]
Link = tuple[str, str]

# (label, where, how the image says it)
NAV = [
    ("首页", f"{ROOT}/", "alt"),
    ("走进云岫", f"{ROOT}/zjyx/", "alt"),
    ("新闻中心", f"{ROOT}/xwzx/", "title"),
    ("政务公开", f"{ROOT}/zwgk/", "a-title"),
    ("政务服务", f"{ROOT}/zwfw/", "alt"),
    ("政民互动", f"{ROOT}/zmhd/", "title"),
]

# The accordion of the bureau's statutory content: headings without an address above real links.
ACCORDION: list[tuple[str, list[Link]]] = [
    (
        "机构信息",
        [
            ("领导信箱", f"{BM}/hdjl/jzxx/"),
            ("机构职能", f"{FD}/jgzn_5790701/"),
            ("领导之窗", f"{FD}/ldxx_5790702/"),
            ("内设机构", f"{FD}/nsjg_5790703/"),
        ],
    ),
    (
        "政策信息",
        [("政策解读", f"{FD}/zcjd_5790711/"), ("政策文件", f"{FD}/zcwj_5790712/"), ("计划规划", f"{FD}/jhgh_5790713/")],
    ),
    (
        "预决算公开",
        [
            ("部门决算", f"{FD}/czzj/bmjs_5790722/"),
            ("部门预算", f"{FD}/czzj/bmys_5790721/"),
            ("政府采购", f"{FD}/zfcg_5790724/"),
        ],
    ),
    (
        "行政执法公示",
        [
            ("行政许可", f"{FD}/xzzf/xzxk_5790731/"),
            ("行政处罚", f"{FD}/xzzf/xzcf_5790732/"),
            ("双随机、一公开", f"{FD}/xzzf/ssj_5790733/"),
        ],
    ),
    (
        "社会救助",
        [
            ("低保信息", f"{FD}/zdlyxx/shjz/dbxx_5790741/"),
            ("特困人员救助供养", f"{FD}/zdlyxx/shjz/tkry_5790742/"),
            ("临时救助", f"{FD}/zdlyxx/shjz/lsjz_5790743/"),
        ],
    ),
    ("养老服务", [("养老服务政策", f"{FD}/zdlyxx/ylfw/ylzc_5790751/"), ("养老机构名录", f"{FD}/zdlyxx/ylfw/yljg_5790752/")]),
    (
        "其他",
        [("社会组织管理", f"{FD}/shzz_5790761/"), ("慈善信息", f"{FD}/csxx_5790762/"), ("建议提案", f"{FD}/jyta_5790763/")],
    ),
    ("人事信息", [("招考录用", f"{FD}/rsxx/zkly_5790771/"), ("职称评审", f"{FD}/rsxx/zcps_5790772/")]),
]

BUREAU_NAV = [
    ("网站首页", f"{BM}/"),
    ("民政动态", f"{BM}/mzdt/"),
    ("通知公告", f"{BM}/tzgg/"),
    ("政府信息公开", f"{PLATFORM}/"),
    ("办事服务", f"{BM}/bsfw/"),
    ("互动交流", f"{BM}/hdjl/"),
]

FOUR = [
    ("政府信息公开指南", f"{PLATFORM}/zfxxgkzn_5790692/"),
    ("政府信息公开制度", f"{PLATFORM}/zfxxgkzd_5790693/"),
    ("法定主动公开内容", f"{FD}/"),
    ("政府信息公开工作年度报告", f"{PLATFORM}/zfxxgknb_5790695/"),
    ("依申请公开", f"{PLATFORM}/ysqgk_5790696/"),
]

MOBILE = (
    '<div class="m_nav" style="display:none">'
    + "".join(f'<a href="javascript:;" data-lm="{number}">{label}</a>' for number, (label, _, _) in enumerate(NAV))
    + "</div>\n"
)


def relative(url: str, here: str) -> str:
    """TRS writes ../../x/ wherever it can."""
    if url.startswith("http"):
        return url
    path = posixpath.relpath(url, posixpath.dirname(here) or "/")
    return ("" if path.startswith(".") else "./") + path + ("/" if url.endswith("/") and not path.endswith("/") else "")


class Trs:
    """The pages of the whole site; `put` returns the address it was given."""

    def __init__(self, base: str, today: dt.date) -> None:
        self.base, self.today = base, today
        self.pages: dict[str, Page] = {}
        self.serial = 90511000
        self.hot: list[Row] = []
        """Fresh posts of another column that stand beside every list of the bureau."""

    def put(self, url: str, body: str, status: int = 200) -> str:
        self.pages[url] = Page(body, status=status)
        return url

    # ------------------------------------------------------------ frames

    def head(self, title: str, site: str, column: str, more: str = "") -> str:
        named = f'<meta name="ColumnName" content="{column}">\n<meta name="ColumnType" content="">\n' if column else ""
        return (
            '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n<meta http-equiv="X-UA-Compatible" content="IE=edge">\n'
            f'<meta name="SiteName" content="{site}">\n<meta name="SiteDomain" content="www.yunxiu.example">\n'
            f'<meta name="SiteName" content="{site}">\n<meta name="HtmlGenerateTime" content="2026-11-20 02:10">\n'
            f'<meta name="SiteIDCode" content="{IDCODE}">\n{named}{more}<title>{esc(title)}</title>\n'
            f'<link rel="stylesheet" href="{ROOT}/images/common.css">\n<script src="{ROOT}/images/jquery.min.js"></script>\n</head>\n'
        )

    def portal(self, url: str, name: str, crumb: list[Crumb], main: str, more: str = "") -> str:
        column = "" if url == f"{ROOT}/" else name
        title = NAME if not column else f"{name}_{NAME}"
        return self.put(url, self.head(title, NAME, column, more) + self.portal_body(url, crumb, main))

    def portal_body(self, url: str, crumb: list[Crumb], main: str) -> str:
        nav = ""
        for number, (label, address, how) in enumerate(NAV):
            image = f'<img src="{ROOT}/images/nav_{number:02d}.png"'
            tip = f' title="{label}"' if how == "a-title" else ""
            said = {"alt": f' alt="{label}"', "title": f' title="{label}" alt=""'}.get(how, ' alt=""')
            nav += f'<li><a href="{relative(address, url)}"{tip}>{image}{said} /></a></li>\n'
        return (
            f'<body>\n<div class="top"><div class="w1200"><span id="rq">今天是{clock(self.today)}</span>'
            f'<span class="r"><a href="javascript:void(0)" onclick="zh_tran(\'t\')">繁</a> | <a href="{OLD}/">旧版回顾</a> | '
            f'<a href="{PROVINCE}/">省人民政府</a></span></div></div>\n'
            f'<div id="float_ad"><a href="{PROVINCE}/zt/"><img src="{ROOT}/images/ad.gif" alt="优化营商环境"></a></div>{MOBILE}'
            f'<div class="logo"><a href="{ROOT}/"><img src="{ROOT}/images/logo.png" alt=""></a>'
            '<form action="/irs/front/search" onsubmit="return false"><input name="searchWord"><button>搜索</button></form></div>\n'
            f'<div class="nav"><ul>\n{nav}</ul></div>\n'
            f"{self.crumbs(url, crumb)}<div class='w1200 con clearfix'>\n{main}\n</div>\n{self.foot()}</body>\n</html>"
        )

    def crumbs(self, url: str, crumb: list[Crumb]) -> str:
        if not crumb:
            return ""
        parts = [f'<a href="{relative(a, url)}">{t}</a>' if a else f"<span>{t}</span>" for t, a in crumb]
        return '<div class="dqwz">当前位置：' + " > ".join(parts) + "</div>\n"

    def foot(self) -> str:
        friends = "".join(
            f'<select class="diyselectlist" onchange="if(this.value)window.open(this.value)"><option value="">{label}</option>'
            + "".join(f'<option value="{PROVINCE}/{digest(label, unit)[:4]}/">{unit}</option>' for unit in units)
            + "</select>"
            for label, units in (
                ("市州政府网站", ("安谷市", "遥川市", "黔岭市")),
                ("省直部门网站", ("省民政厅", "省财政厅", "省政策文件库")),
            )
        )
        return (
            f'<div class="foot"><div class="links">{friends}</div><p><a href="{ROOT}/wzdt/">网站地图</a> | '
            f'<a href="{ROOT}/gywm/">关于我们</a></p><p>主办：云岫县人民政府办公室　网站标识码：{IDCODE}　'
            "Copyright © 2018-2023 All Rights Reserved</p></div>\n"
        )

    def bureau(self, url: str, name: str, crumb: list[Crumb], main: str, more: str = "") -> str:
        """A page of the bureau's own sub-site: other head, other navigation, other SiteName."""
        nav = "".join(f'<li><a href="{relative(a, url)}">{t}</a></li>' for t, a in BUREAU_NAV)
        body = (
            f'<body class="bm">\n<div class="bmtop"><a href="{ROOT}/">云岫县人民政府网</a> | {clock(self.today)}</div>\n'
            f'<div class="bmlogo"><a href="{BM}/"><img src="{BM}/images/logo.png" alt="{BUREAU}"></a></div>\n'
            f'<div class="bmnav"><ul>{nav}</ul></div>\n{self.crumbs(url, crumb)}<div class="con clearfix">\n{main}\n</div>\n{self.foot()}'
        )
        return self.put(url, self.head(f"{name}_{BUREAU}", BUREAU, name, more) + body + "</body>\n</html>")

    def platform_left(self, url: str, here: str, four: list[Link], accordion: list[tuple[str, list[Link]]]) -> str:
        out = '<div class="zfxxgk_left"><h2>政府信息公开</h2><ul class="zfxxgk_nav">\n'
        for title, address in four:
            on = ' class="active"' if title == here else ""
            out += f'<li{on}><a href="{relative(address, url)}"><i></i>{title}</a>'
            if title == "法定主动公开内容" and accordion:
                out += '<div class="zfxxgk_fdzdgk" style="display:none">'
                for heading, kids in accordion:
                    out += f'<h3 class="tit"><a href="javascript:;">{heading}</a></h3><ul>'
                    out += "".join(f'<li><a href="{relative(a, url)}" title="{t}">{t}</a></li>' for t, a in kids)
                    out += '<!-- <li><a href="./xsdw/">下属单位</a></li> -->' if heading == "机构信息" else ""
                    out += "</ul>\n"
                out += "</div>"
            out += "</li>\n"
        return out + "</ul></div>\n"

    def mine(self, url: str, name: str, trail: list[Crumb], inner: str, here: str = "法定主动公开内容", more: str = "") -> str:
        """A page of the bureau's openness platform."""
        crumb: list[Crumb] = [("首页", f"{BM}/"), ("政府信息公开", f"{PLATFORM}/"), *trail]
        left = self.platform_left(url, here, FOUR, ACCORDION)
        lines = "".join(f'<li><a href="{relative(u, url)}">{esc(t)}</a><span>{d}</span></li>' for t, u, d in self.hot)
        side = f'<div class="hot"><h4>热点关注</h4><ul>{lines}</ul></div>'
        right = f'<div class="zfxxgk_right"><h3 class="zfxxgk_tit">{name}</h3>\n{inner}\n</div>'
        return self.bureau(url, name, crumb, f"{left}{right}{side}", more)

    # ------------------------------------------------------------ posts and lists

    def article(
        self,
        folder: str,
        title: str,
        day: str,
        *,
        body: str | None = None,
        source: str = BUREAU,
        site: str = BUREAU,
        column: str = "",
        formed: str | None = None,
        number: str = "",
        files: tuple[Link, ...] = (),
    ) -> str:
        self.serial += 37
        url = f"{folder}{day[:4]}{day[5:7]}/t{day.replace('-', '')}_{self.serial}.html"
        table = ""
        if formed:
            cells = [
                ("索引号", f"115203{self.serial}/{day[:4]}-{self.serial % 99999:05d}"),
                ("发文机关", source),
                ("文号", number),
            ]
            cells += [("成文日期", formed), ("发布日期", day), ("有效性", "有效")]
            pairs = "".join(
                f"<td class='t'>{a}：</td><td>{b}</td>{'</tr><tr>' if n % 2 else ''}" for n, (a, b) in enumerate(cells)
            )
            table = f'<table class="xxgk_table"><tr>{pairs}</tr></table>'
        text = body if body is not None else "".join(f"<p>　　{p}</p>" for p in prose(title))
        extra = "".join(
            f'<p><a appendix="true" needdownload="true" href="{u}" download="{esc(n)}">{esc(n)}</a></p>' for n, u in files
        )
        metas = (
            f'<meta name="ArticleTitle" content="{esc(title)}">\n<meta name="PubDate" content="{day} 10:21">\n'
            f'<meta name="ContentSource" content="{source}">\n'
        )
        frame = self.bureau if site == BUREAU else self.portal
        main = (
            f"{table}<h2 class='title'>{esc(title)}</h2><div class='info'>发布时间：{day} 10:21　来源：{source}　浏览量：<i id='pv'>0</i></div>\n"
            f'<div class="view TRS_UEDITOR trs_paper_default trs_web">{text}{extra}</div>\n'
            f'<script>createPageHTML(1,0,"t{day.replace("-", "")}_{self.serial}","html")</script>'
        )
        crumb: list[Crumb] = [("首页", f"{BM}/" if site == BUREAU else f"{ROOT}/"), (column or "正文", folder), ("正文", None)]
        return frame(url, column or "正文", crumb, main, metas)

    def posts(
        self, folder: str, named: list[tuple[str, str]], source: str = BUREAU, site: str = BUREAU, column: str = ""
    ) -> list[Row]:
        return [(t, self.article(folder, t, d, source=source, site=site, column=column), d) for t, d in named]

    def listing(self, url: str, rows: list[Row], per: int = 15) -> list[tuple[str, str]]:
        """(address, list markup) of each page of a column: index.html, then index_1.html (0-based)."""
        count = max(1, -(-len(rows) // per))
        out = []
        for page in range(count):
            here = url if page == 0 else f"{url}index_{page}.html"
            lines = "".join(
                f'<li><a target="_blank" href="{relative(u, here)}" title="{esc(t)}">{esc(t if len(t) < 30 else t[:28] + "...")}</a>'
                f"<b>{d}</b></li>\n"
                for t, u, d in rows[page * per : (page + 1) * per]
            )
            pager = f'<div class="page"><script>createPageHTML({count}, {page}, "index", "html")</script></div>'
            out.append((here, f'<div class="zfxxgk_zdgkc"><ul>\n{lines}</ul></div>\n{pager}'))
        return out

    def column(
        self, url: str, name: str, trail: list[Crumb], rows: list[Row], here: str = "法定主动公开内容", per: int = 15
    ) -> str:
        for address, markup in self.listing(url, rows, per):
            self.mine(address, name, [*trail, (name, url)], markup, here)
        return url
