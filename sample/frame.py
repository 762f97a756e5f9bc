"""The frame around every page of the sample website: head, clock, navigation, left trees, breadcrumb, footer.

Two skins, as on real district portals: the portal itself and the education bureau's sub-site below it. All links are
relative (``./``, ``../../``), because the whole site hangs below a versioned root.
"""

from __future__ import annotations

import datetime as dt
import posixpath
from dataclasses import dataclass
from functools import cache
from typing import Literal

from sample.text import clock, esc

ROOT = "/web2023/"
BUREAU = ROOT + "zfbm/jyj_5600417/"
OPEN = ROOT + "zwgk/"
TREE = OPEN + "xxgkml/"
SITE_NAME = "云岭区人民政府网"
SITE_CODE = "9905210031"
PROVINCE = "http://www.nanlingsheng.gov.cn/"

Step = tuple[str, str | None]
"""One step of a breadcrumb: its text and its address (None for a heading without a page)."""
Skin = Literal["portal", "bureau"]


@dataclass(frozen=True)
class Node:
    """One entry of a navigation or left tree; without `url` it is a heading that leads nowhere itself."""

    text: str
    url: str | None = None
    children: tuple[Node, ...] = ()


@cache
def link(here: str, there: str) -> str:
    """The relative reference from page or folder `here` to `there`; other hosts' addresses and scripts stay as they are.

    >>> link("/web2023/zwgk/a/202611/t1.html", "/web2023/zwgk/")
    '../../'
    """
    if not there.startswith("/"):
        return there
    path = posixpath.relpath(there, posixpath.dirname(here)) + ("/" if there.endswith("/") else "")
    return path if path.startswith(".") else "./" + path


NAV = (
    Node("首页", ROOT),
    Node(
        "走进云岭",
        ROOT + "zjyl/",
        (Node("云岭概况", ROOT + "zjyl/ylgk/"), Node("历史沿革", ROOT + "zjyl/lsyg/"), Node("行政区划", ROOT + "zjyl/xzqh/")),
    ),
    Node(
        "新闻中心",
        ROOT + "xwzx/",
        (
            Node("云岭要闻", ROOT + "xwzx/ylyw/"),
            Node("部门动态", ROOT + "xwzx/bmdt/"),
            Node("乡镇动态", ROOT + "xwzx/xzdt/"),
            Node("通知公告", ROOT + "xwzx/tzgg/"),
        ),
    ),
    Node("政务公开", OPEN),
    Node("政务服务", ROOT + "zwfw/"),
    Node("解读回应", ROOT + "jdhy/", (Node("政策解读", ROOT + "jdhy/zcjd/"), Node("回应关切", ROOT + "jdhy/hygq/"))),
    Node(
        "互动交流",
        ROOT + "hdjl/",
        (
            Node("区长信箱", ROOT + "hdjl/qzxx/"),
            Node("领导信箱", ROOT + "hdjl/ldxx_5600871/"),
            Node("意见征集", ROOT + "hdjl/yjzj/"),
            Node("在线访谈", ROOT + "hdjl/zxft/"),
            Node("政务新媒体", ROOT + "hdjl/zwxmt/"),
        ),
    ),
)
BUREAU_NAV = (
    Node("本站首页", BUREAU),
    Node("机构信息", None, (Node("机构职能", BUREAU + "jgzn/"), Node("内设机构", BUREAU + "nsjg_5600431/"))),
    Node("政策文件", None, (Node("部门文件", BUREAU + "bmwj/"), Node("政策解读", BUREAU + "zcjd_5600440/"))),
    Node("教育动态", BUREAU + "jydt/"),
    Node("政务服务", ROOT + "zwfw/"),
    Node("返回区政府网", ROOT),
)
_FRIENDS = {
    "国家部委网站": (("中国政府网", "http://www.gov.cn/"), ("教育部", "http://www.moe.gov.cn/")),
    "省直部门网站": (
        ("南岭省人民政府", PROVINCE),
        ("南岭省教育厅", "http://jyt.nanlingsheng.gov.cn/"),
        ("南岭省财政厅", "http://czt.nanlingsheng.gov.cn/"),
    ),
    "市直及区县网站": (
        ("临远市人民政府", "http://www.linyuanshi.gov.cn/"),
        ("临远市教育局", "http://jyj.linyuanshi.gov.cn/"),
        ("望川县", "http://www.wangchuanxian.gov.cn/"),
    ),
    "新闻媒体": (("新华网", "http://www.xinhuanet.com/"), ("人民网", "http://www.people.com.cn/")),
}

CSS = """body{margin:0;font:14px/1.8 "Microsoft YaHei",SimSun;color:#333;background:#f3f5f8}
a{color:#333;text-decoration:none}ul{list-style:none;margin:0;padding:0}.w1200{width:1200px;margin:0 auto}
.topbar{height:34px;line-height:34px;background:#eee;font-size:12px}.topbar span{margin-right:16px}
.nav{background:#1759a8;height:48px}.nav>ul>li{float:left;width:150px;text-align:center;position:relative}
.nav a{color:#fff;line-height:48px}.nav .erji{display:none;position:absolute;background:#fff}
.dqwz{line-height:44px;color:#777}.main{background:#fff;padding:20px;overflow:hidden;min-height:520px}
.left{float:left;width:250px}.left h2{background:#1759a8;color:#fff;text-align:center}
.right{float:right;width:900px}.zfxxgk_zdgkc li,.NewsList li{line-height:38px;border-bottom:1px dotted #ccc}
.zfxxgk_zdgkc b,.NewsList span{float:right;font-weight:normal;color:#999}
.xxgk_table,.view table{width:100%;border-collapse:collapse}
.xxgk_table td,.view td,.view th{border:1px solid #d6e0ec;padding:6px 10px}.article h1{text-align:center}
.hot{clear:both;border-top:1px solid #ddd}.footer{background:#143c6e;color:#cdd;text-align:center;padding:24px 0}
.ldcard li{float:left;width:170px;text-align:center}
"""
SCRIPT = """function createPageHTML(n,i,name,ext){if(n<2)return;var h='';for(var k=0;k<n;k++){
var u=name+(k?'_'+k:'')+'.'+ext;h+=k==i?'<span class="cur">'+(k+1)+'</span>':'<a href="'+u+'">'+(k+1)+'</a>';}
document.write('<div class="pagebar">'+h+' 共'+n+'页</div>');}
function fold(e){var u=e.nextElementSibling;if(u)u.style.display=u.style.display=='none'?'':'none';}
"""


@cache
def left_tree(here: str, title: str, nodes: tuple[Node, ...]) -> str:
    """A left menu: nested lists; a heading without a page opens its block by script only."""
    return f'<div class="left"><h2>{esc(title)}</h2>{_branch(here, nodes)}</div>'


def _branch(here: str, nodes: tuple[Node, ...]) -> str:
    out = []
    for node in nodes:
        below = _branch(here, node.children) if node.children else ""
        if node.url is None:
            out.append(f'<li class="fold"><h3 onclick="fold(this)"><em></em>{esc(node.text)}</h3>{below}</li>')
        else:
            target = ' target="_blank"' if node.url.startswith("http") else ""
            out.append(f'<li><a href="{link(here, node.url)}"{target}>{esc(node.text)}</a>{below}</li>')
    return "<ul>" + "\n".join(out) + "</ul>"


def breadcrumb(here: str, steps: tuple[Step, ...]) -> str:
    """当前位置 with relative links; a step without an address is plain text."""
    parts = [f'<a href="{link(here, url)}" class="CurrChnlCls">{esc(text)}</a>' if url else esc(text) for text, url in steps]
    return '<div class="w1200 dqwz">当前位置：' + "&nbsp;&gt;&nbsp;".join(parts) + "</div>"


@cache
def _menu(here: str, nodes: tuple[Node, ...]) -> str:
    items = []
    for node in nodes:
        below = ""
        if node.children:
            below = (
                '<ul class="erji">'
                + "".join(f'<li><a href="{link(here, child.url or "#")}">{esc(child.text)}</a></li>' for child in node.children)
                + "</ul>"
            )
        href = link(here, node.url) if node.url else "javascript:void(0);"
        items.append(f'<li><a href="{href}">{esc(node.text)}</a>{below}</li>')
    return '<div class="nav"><ul class="w1200">' + "\n".join(items) + "</ul></div>"


@cache
def _top(here: str, skin: Skin, today: dt.date) -> str:
    name, nodes = ("云岭区教育局", BUREAU_NAV) if skin == "bureau" else ("云岭区人民政府", NAV)
    home = BUREAU if skin == "bureau" else ROOT
    return f"""<div class="topbar"><div class="w1200"><span id="date">{clock(today)}</span>
<span class="weather">多云 8℃~15℃</span>
<a href="javascript:void(0)" onclick="bigmode()">关怀版</a> |
<a href="javascript:;">无障碍阅读</a> | <a href="{link(here, ROOT + "wzdt/")}">网站地图</a> |
<a href="{PROVINCE}" target="_blank">省政府网</a></div></div>
<div class="head w1200">
<a href="{link(here, home)}"><img src="{link(here, ROOT + "images/logo.png")}" alt="{name}" height="80"></a>
<form action="/irs/front/search" method="get">
<input name="searchWord" placeholder="请输入关键词"><button type="submit">搜索</button></form></div>
{_menu(here, nodes)}"""


@cache
def _bottom(here: str) -> str:
    selects = "".join(
        f'<select onchange="if(this.value)window.open(this.value)"><option value="">{label}</option>'
        + "".join(f'<option value="{url}">{text}</option>' for text, url in targets)
        + "</select>\n"
        for label, targets in _FRIENDS.items()
    )
    return f"""<div class="links w1200">{selects}</div>
<div class="footer">
<p><a href="{link(here, ROOT + "wzdt/")}">网站地图</a> | <a href="{link(here, ROOT + "gywm/")}">关于我们</a> |
<a href="{link(here, ROOT + "lxwm/")}">联系我们</a></p>
<p>主办：云岭区人民政府　承办：云岭区人民政府办公室　网站运维：0399-8600000</p>
<p>网站标识码：{SITE_CODE}　南ICP备99000521号　南公网安备 99052102000031号</p>
<p>Copyright © 2018-2025 {SITE_NAME} 版权所有
<a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code={SITE_CODE}" target="_blank">
<img src="{link(here, ROOT + "images/jiucuo.png")}" alt="政府网站找错"></a></p></div>"""


def document(here: str, skin: Skin, today: dt.date, title: str, steps: tuple[Step, ...], main: str, metas: str = "") -> str:
    """One whole page; `here` is its path, `steps` its breadcrumb (empty on a home page)."""
    folder = posixpath.dirname(here) + "/"
    where = breadcrumb(folder, steps) if steps else ""
    return f"""<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>{esc(title)}</title>
<meta name="SiteName" content="{SITE_NAME}">
<meta name="SiteDomain" content="www.yunlingqu.gov.cn">
<meta name="SiteIDCode" content="{SITE_CODE}">
{metas}<meta name="HtmlGenerateTime" content="2026-11-20 02:11:36">
<link rel="stylesheet" href="{link(folder, ROOT + "images/style.css")}">
<script src="{link(folder, ROOT + "images/page.js")}"></script>
</head>
<body>
{_top(folder, skin, today)}
{where}
<div class="w1200 main">
{main}
</div>
{_bottom(folder)}
</body>
</html>
"""
