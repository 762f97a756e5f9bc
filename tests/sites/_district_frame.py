"""The markup of 沧浦区: a jpaas portal with a mega menu, and the education bureau's channel (static, jpaas and UCAP mixed)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from evaluation.harness import Page
from tests.sites._more3_kit import back, esc, hexid, paras, today_line

CITY = "沧浦区人民政府"
SITE = "沧浦区人民政府门户网站"
BUREAU = "沧浦区教育局"
ROOT = "/jyj/index.html"
OPEN = ("政务公开", "/col/col2003/index.html")
DEPTS = ("委办局公开", "/col/col2031/index.html")
ME = ("区教育局", ROOT)
UNIT_API = "/api-gateway/jpaas-publish-server/front/page/build/unit"
BUREAUS = [
    ("fgw", "区发展改革委"),
    ("mzj", "区民政局"),
    ("czj", "区财政局"),
    ("rsj", "区人力资源社会保障局"),
    ("wjw", "区卫生健康委"),
    ("jsw", "区建设管理委"),
    ("whj", "区文化旅游局"),
    ("scj", "区市场监管局"),
    ("lhj", "区绿化市容局"),
    ("sjj", "区审计局"),
    ("tjj", "区统计局"),
]
STREETS = [
    ("hx", "虹溪街道"),
    ("lt", "柳塘镇"),
    ("np", "南坪街道"),
    ("dq", "渡桥镇"),
    ("yh", "映河街道"),
    ("ss", "石笋镇"),
]
EQUAL = ["机构职能", "工作动态", "政府采购", "财政信息", "通知公告"]
PORTAL = [
    ("走进沧浦", "/col/col2001/index.html", []),
    ("新闻中心", "/col/col2002/index.html", [("沧浦要闻", "/col/col2021/index.html"), ("图片新闻", "/col/col2022/index.html")]),
    (
        "政务公开",
        "/col/col2003/index.html",
        [
            ("区领导", "/col/col2032/index.html"),
            ("区政府文件", "/col/col2033/index.html"),
            ("委办局公开", "/col/col2031/index.html"),
            ("街镇公开", "/col/col2034/index.html"),
        ],
    ),
    (
        "互动交流",
        "/col/col2004/index.html",
        [
            ("区长信箱", "/col/col2041/index.html"),
            ("领导信箱", "/col/col2042/index.html"),
            ("意见征集", "/col/col2043/index.html"),
        ],
    ),
    ("办事服务", "http://zwdt.shenan-fictional.gov.cn/cangpu/", []),
]

HOT = "/jyj/zsdw_1105/index.html"


def st(slug: str) -> str:
    return f"/jyj/{slug}/index.html"


def jp(number: int) -> str:
    return f"/jyj/col/col{number}/index.html"


def uc(number: int) -> str:
    return f"/jyj/c{number}/list.shtml"


ABOUT = [
    ("机构概况", st("jggk_1101")),
    ("机构职能", st("jgzn_1102")),
    ("负责人信息", st("fzrxx_1103")),
    ("内设科室", st("nsks_1104")),
    ("直属单位", st("zsdw_1105")),
]
PARTS = [
    ("政府信息公开指南", st("gkzn_1201")),
    ("政府信息公开制度", st("gkzd_1202")),
    ("法定主动公开内容", st("fdzdgk_1203")),
    ("政府信息公开年报", st("gknb_1204")),
    ("依申请公开", st("ysqgk_1205")),
]
ACCORDION: list[tuple[str, list[tuple[str, str]]]] = [
    ("政策文件", [("部门文件", st("bmwj_1207")), ("政策解读", uc(104512))]),
    ("规划统计", [("规划计划", st("ghjh_1209")), ("教育统计数据", st("jytj_1210"))]),
    ("财政信息", [("部门预算", st("bmys_1211")), ("部门决算", st("bmjs_1212"))]),
    ("重点领域信息公开", [("收费公示", st("sfgs_1213")), ("招生入学", uc(104517)), ("民办学校", st("mbxx_1215"))]),
    ("行政执法公示", [("行政许可", st("xzxk_1216")), ("行政处罚", st("xzcf_1217"))]),
    ("人事招聘", [("教师招聘", st("jszp_1218"))]),
    ("其他法定信息", [("建议提案办理", jp(30075)), ("应急管理", st("yjgl_1220")), ("校园动态", st("xydt_1221"))]),
]
CHANNEL = [
    ("教育局首页", ROOT),
    ("机构概况", ABOUT[0][1]),
    ("政务公开", st("zwgk_1200")),
    ("教育动态", jp(30071)),
    ("通知公告", jp(30072)),
    ("互动交流", st("hdjl_1300")),
]


@dataclass
class Post:
    title: str
    day: str
    body: str = ""
    formed: str = ""
    no: str = ""
    url: str = ""


@dataclass
class District:
    base: str
    today: date
    pages: dict[str, Page] = field(default_factory=dict)
    units: dict[str, list[Post]] = field(default_factory=dict)
    searches: dict[str, list[Post]] = field(default_factory=dict)
    serial: int = 1443000

    def put(self, path: str, body: str) -> None:
        assert path not in self.pages, path
        self.pages[path] = Page(body)

    # ------------------------------------------------------------ frames
    def mega(self) -> str:
        out = ""
        for name, url, kids in PORTAL:
            sub = "".join(f'<a href="{u}" title="{t}">{t}</a>' for t, u in kids)
            if name == "政务公开":
                for folder, units in (("wbj", BUREAUS), ("jz", STREETS)):
                    for slug, unit in units:
                        here = f"/{folder}/{slug}/index.html"
                        sub += f'<dl><dt><a href="{here}">{unit}</a></dt><dd>'
                        sub += "".join(f'<a href="{here}#{n}">{t}</a>' for n, t in enumerate(EQUAL)) + "</dd></dl>"
            box = f'<div class="mega" style="display:none">{sub}</div>' if sub else ""
            out += f'<li class="nav-item"><a href="{url}">{name}</a>{box}</li>\n'
        return out

    @staticmethod
    def choose() -> str:
        options = "".join(f'<option value="/wbj/{k}/index.html">{t}</option>' for k, t in BUREAUS[:4])
        options += f'<option value="{ROOT}">区教育局</option>'
        options += "".join(f'<option value="/wbj/{k}/index.html">{t}</option>' for k, t in BUREAUS[4:])
        return f'<select onchange="if(this.value!=\'\')window.open(this.value)"><option value="">委办局网站</option>{options}</select>'

    def portal(self, title: str, crumb: list[tuple[str, str]], main: str, column: str = "") -> str:
        trail = "".join(f'<a href="{u}">{esc(t)}</a><i>›</i>' if u else f"<span>{esc(t)}</span>" for t, u in crumb)
        where = f'<div class="crumb-nav"><em>您的位置：</em><a href="/">首页</a><i>›</i>{trail}</div>' if crumb else ""
        return f"""<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="renderer" content="webkit">
<meta name="SiteName" content="{SITE}"><meta name="SiteDomain" content="www.cangpu-fictional.gov.cn"><meta name="SiteIDCode" content="9931000055">
<meta name="ColumnName" content="{column}"><meta name="Maketime" content="2026-11-20 03:10:11">
<title>{esc(title)}</title><link rel="stylesheet" href="/images/css/style.css"></head>
<body><div id="app-top"><span>{today_line(self.today)}</span> <a href="javascript:;">适老化</a> <a href="/wzdt/index.html">网站地图</a>
<a href="http://www.shenan-fictional.gov.cn/">申岸市政府</a></div>
<div class="header"><a href="/"><img src="/images/logo.svg.png" alt="{SITE}"></a></div>
<ul class="nav">{self.mega()}</ul>
{where}
<div class="container">{main}</div>
<div class="footer">{self.choose()}<p>主办：{CITY}办公室　沪ICP备99055号　网站标识码：9931000055</p><p>Copyright 2015-2024</p></div>
</body></html>"""

    def channel(self, title: str, names: list[tuple[str, str]], main: str, left: str = "", metas: str = "") -> str:
        menu = "".join(f'<li><a href="{u}">{t}</a></li>' for t, u in CHANNEL)
        trail = "".join(f' / <a href="{u}">{esc(t)}</a>' if u else f" / {esc(t)}" for t, u in names)
        aside = f'<div class="leftNav">{left}</div>' if left else ""
        return f"""<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="SiteName" content="{SITE}"><meta name="SiteIDCode" content="9931000055">
{metas}<title>{esc(title)}_{BUREAU}</title><script src="/jyj/js/common.js"></script></head>
<body><div class="dept-head"><a href="/">沧浦区政府网</a> <img src="/jyj/images/top.png" alt="{BUREAU}">
<form action="/jyj/search/index.html"><input name="q"><button>搜索</button></form></div>
<ul class="dept-nav">{menu}</ul>
<div class="path">当前位置：<a href="/">首页</a> / <a href="{ROOT}">区教育局</a>{trail}</div>
<!-- <div class="old"><a href="/jyj/old/cg/index.html">政府采购</a> <a href="/jyj/old/zj/index.html">意见征集</a></div> -->
<div class="dept-main">{aside}<div class="rightCon">{main}</div>
<div class="sideBox"><h4>热门推荐</h4><p><a href="{HOT}" title="查询入口">学校查询入口上线</a><small>2026-11-19</small></p>
<p><a href="javascript:;" onclick="tj(3)">家长课堂直播回放</a><small>11-18</small></p></div></div>
<div style="display:none" class="mob-nav">{menu}</div>
<div class="dept-foot">{BUREAU} 版权所有　地址：沧浦区书声路101号　邮编：999101</div></body></html>"""

    @staticmethod
    def side(active: str) -> str:
        """The left part: who we are, or the four parts with the accordion."""
        if any(u == active for _, u in ABOUT):
            return "<h2>机构概况</h2><ul>" + "".join(f'<li><a href="{u}">{t}</a></li>' for t, u in ABOUT) + "</ul>"
        out = "<h2>政府信息公开</h2>"
        for name, url in PARTS:
            out += f'<div class="part"><a href="{url}">{name}</a></div>'
            if name == "法定主动公开内容":
                for head, kids in ACCORDION:
                    rows = "".join(f'<li{" class=on" if u == active else ""}><a href="{u}">{t}</a></li>' for t, u in kids)
                    out += f'<h3 class="acc"><a href="javascript:;">{head}</a></h3><ul style="display:none">{rows}</ul>'
        return out

    # ------------------------------------------------------------ articles
    def article(self, post: Post, column: str, url: str) -> str:
        self.serial += 13
        compact = post.day.replace("-", "")
        if url.endswith(".shtml"):
            post.url = f"{url.rsplit('/', 1)[0]}/{compact[:6]}/{hexid(post.title)}.shtml"
        elif "/col/" in url:
            y, m, d = map(int, post.day.split("-"))
            post.url = f"/jyj/art/{y}/{m}/{d}/art_{url.split('/')[-2].removeprefix('col')}_{self.serial}.html"
        else:
            post.url = f"{url.rsplit('/', 1)[0]}/{compact}/t0035_{self.serial}.html"
        formed = post.formed or back(post.day, 3)
        body = post.body or paras(post.title)
        main = f"""<h1 class="Article-title">{esc(post.title)}</h1>
<ul class="xxgk-info"><li>索取号：<em>CPJY-{post.day[:4]}-{self.serial % 1000}</em></li><li>发文字号：<em>{post.no or "无"}</em></li>
<li>成文日期：<em>{formed}</em></li><li>发布日期：<em>{post.day}</em></li><li>公开主体：<em>{BUREAU}</em></li></ul>
<div class="Article_content" id="ivs_content">{body}</div>"""
        metas = f'<meta name="ArticleTitle" content="{esc(post.title)}"><meta name="PubDate" content="{post.day} 16:30">\n'
        self.put(post.url, self.channel(post.title, [(column, url), ("正文", "")], main, self.side(url), metas))
        return post.url

    def fill(self, posts: list[Post], column: str, url: str) -> None:
        for p in posts:
            if not p.url:
                self.article(p, column, url)

    def wrap(self, url: str, name: str, main: str, crumb: list[tuple[str, str]] | None = None, tagged: bool = True) -> None:
        metas = f'<meta name="ColumnName" content="{name}"><meta name="ColumnType" content="">\n' if tagged else ""
        self.put(
            url,
            self.channel(name, [*(crumb or []), (name, "")], f'<h2 class="colTit">{name}</h2>{main}', self.side(url), metas),
        )

    # ------------------------------------------------------------ the three kinds of list
    @staticmethod
    def ul(posts: list[Post]) -> str:
        return "".join(
            f'<li><a href="{p.url}" title="{esc(p.title)}">{esc(p.title)}</a><span class="time">{p.day}</span></li>\n'
            for p in posts
        )

    def static(self, url: str, name: str, posts: list[Post], size: int = 15, tagged: bool = True) -> None:
        self.fill(posts, name, url)
        count = max(1, -(-len(posts) // size))
        for n in range(1, count + 1):
            here = url if n == 1 else url.replace("index.html", f"index_{n}.html")
            rows = self.ul(posts[(n - 1) * size : n * size])
            last = f'<a class="last" href="index_{count}.html">尾页</a>' if n < count else ""
            pager = f'<div class="pagination">{last}</div><script>$(".pagination").pagination("setPage",{n},{count})</script>'
            metas = f'<meta name="ColumnName" content="{name}">\n' if tagged else '<meta name="ColumnName" content="">\n'
            main = f'<h2 class="colTit">{name}</h2><ul class="uli14">{rows}</ul>{pager}'
            self.put(here, self.channel(name, [(name, "")], main, self.side(url), metas))

    def jpaas(self, number: int, name: str, posts: list[Post]) -> None:
        url = jp(number)
        self.fill(posts, name, url)
        self.units[str(number)] = posts
        query = f"{{'parseType':'bulidstatic','webId':'{hexid('web')}','tplSetId':'{hexid('tpl')}','pageType':'column',"
        query += f"'tagId':'当前栏目_list','editType':'null','pageId':'{number}'}}"
        script = f'<script src="/script/0/unitbuild.js" url="{UNIT_API}" queryData="{query}"></script>'
        self.wrap(url, name, f'<div class="page-content" id="{hexid(number)[:8]}">{script}</div>')

    def ucap(self, number: int, name: str, posts: list[Post]) -> None:
        url, channel = uc(number), hexid("channel", number)
        self.fill(posts, name, url)
        self.searches[channel] = posts
        main = f"""<div class="gknr_list"><dl id="listBox"></dl></div><div id="page_div"></div>
<script>var channelId="{channel}";function load(n){{$.get("/searchList/"+channelId+"?_isAgg=true&_isJson=true&_pageSize=20&_template=index&page="+n,
function(r){{var h="";$.each(r.data.results,function(i,v){{h+='<dd><a href="'+v.url+'">'+v.title+'</a><span>'+v.publishedTimeStr+'</span></dd>';}});
$("#listBox").html(h);}});}}load(1);createPageHTML('page_div',1,1,'list','shtml',{len(posts)});</script>"""
        metas = f'<meta name="ColumnName" content="{name}"><meta name="channelid" content="{channel}">\n'
        self.put(url, self.channel(name, [(name, "")], f"<h2>{name}</h2>{main}", self.side(url), metas))
