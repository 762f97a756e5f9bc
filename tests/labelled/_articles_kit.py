"""Builders of labelled articles: the frames of invented government sites (header, navigation, side lists, footer) and filler text.

Every frame carries what misleads a hasty reader: a clock, dated side lists, a footer with its own telephone and address.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from tests.labelled.form import HOST, Answer, ArticleTruth, Case, Person

CLOCK = "2026年11月20日 星期五"


@dataclass(frozen=True)
class Site:
    """An invented site: its name, place, code, and what stands in its footer."""

    name: str
    place: str
    code: str
    phone: str
    address: str
    post: str
    icp: str


LAN = Site("岚谷县人民政府", "岚谷县", "9904210001", "0399-7210001", "岚谷县城关镇迎宾路1号", "994200", "岚ICP备09900123号-1")
SONG = Site(
    "松垣县人民政府门户网站", "松垣县", "9904260007", "0399-6650018", "松垣县玉泉镇府前街8号", "994600", "岚ICP备12000456号"
)
JI = Site(
    "霁州市鹭汀区人民政府", "鹭汀区", "9901030011", "0399-8801200", "霁州市鹭汀区滨湖大道99号", "990103", "岚ICP备05007788号-2"
)
YAN = Site(
    "砚河县人民政府", "砚河县", "9904280033", "0399-5501234", "砚河县砚城街道文苑路66号", "994800", "岚ICP备18001010号-1"
)
YU = Site(
    "榆坪县政府信息公开平台", "榆坪县", "9904310020", "0399-4420000", "榆坪县榆关镇解放街12号", "995100", "岚ICP备10203040号"
)
TANG = Site("洛棠县人民政府", "洛棠县", "9904350015", "0399-3390110", "洛棠县棠梨镇人民路2号", "995500", "岚ICP备17012345号-3")
TONG = Site(
    "桐墟区住房和城乡建设局", "桐墟区", "9901050042", "0399-8123456", "霁州市桐墟区工业二路17号", "990105", "岚ICP备06009900号"
)


def rows(place: str, shape: str, n: int = 5, year: int = 2026) -> str:
    """Side rows with dates: ``shape`` holds {t} and {d}."""
    kinds = (
        "召开安全生产工作会议",
        "开展森林防火巡查",
        "举行重点项目集中开工仪式",
        "部署冬季供暖保障工作",
        "组织道路交通应急演练",
        "公布惠农补贴发放名单",
    )
    return "\n".join(shape.format(t=place + kinds[i % 6], d=f"{year}-11-{19 - 2 * i:02d}", i=4100 + i) for i in range(n))


def trail(crumbs: Iterable[str], between: str = " &gt; ", here: str = "") -> str:
    """The crumbs as links."""
    parts = [f'<a href="../../{"../" * i}">{c}</a>' for i, c in enumerate(("首页", *crumbs))]
    return between.join([*parts, here] if here else parts)


LINKS = (
    ("jyj", "教育局"),
    ("czj", "财政局"),
    ("mzj", "民政局"),
    ("slj", "水利局"),
    ("wjj", "卫生健康局"),
    ("tjj", "统计局"),
    ("sfj", "司法局"),
)
TOWNS = ("城关镇", "石桥镇", "玉林镇", "青坪乡", "白沙乡", "双河镇", "龙塘镇")


def trs(s: Site, title: str, crumbs: tuple[str, ...], body: str, metas: str) -> str:
    """The national openness template as TRS draws it."""
    return f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="SiteName" content="{s.name}"><meta name="SiteDomain" content="www.case.example"><meta name="SiteIDCode" content="{s.code}">
<meta name="ColumnName" content="{crumbs[-1]}">
{metas}
<title>{title}_{s.name}</title>
<link rel="stylesheet" href="/images/zfxxgk_public.css"><script src="/images/jquery-1.12.4.min.js"></script>
<style>.scroll_cont{{min-height:600px}} .dqwz a{{color:#333}}</style></head>
<body>
<div class="toolbar"><div class="w1200"><span class="fl">今天是：{CLOCK}</span>
<span class="fr"><a href="/wza">无障碍</a> | <a href="/zwgk/lxwm/">联系我们</a> | <a href="javascript:;" onclick="setHome(this)">设为首页</a></span></div></div>
<div class="header"><a href="/"><img src="/images/logo.png" alt="{s.name}"></a></div>
<ul class="nav clearfix"><li><a href="/">首页</a></li><li><a href="/xwzx/">新闻中心</a></li><li class="on"><a href="/zwgk/">政务公开</a></li>
<li><a href="/zwfw/">政务服务</a></li><li><a href="/hdjl/">互动交流</a></li><li><a href="/zjlg/">走进{s.place}</a></li></ul>
<div class="w1200 dqwz">当前位置：{trail(crumbs)}</div>
<div class="zfxxgk_wrap clearfix">
<div class="zfxxgk_left"><div class="zfxxgk_ltop"><a href="/zwgk/zfxxgkzn/">政府信息公开指南</a><a href="/zwgk/zfxxgkzd/">政府信息公开制度</a></div>
<div class="zfxxgk_tree"><h3>法定主动公开内容</h3><ul><li><a href="../jgzn/">机构职能</a></li><li><a href="../ldxx/">领导信息</a></li>
<li><a href="../nsjg/">内设机构</a></li><li><a href="../zcwj/">政策文件</a></li><li><a href="../czxx/">财政信息</a></li>
<li><a href="../rsxx/">人事信息</a></li></ul></div>
<h3><a href="/zwgk/nb/">政府信息公开年报</a></h3><h3><a href="/zwgk/ysqgk/">依申请公开</a></h3></div>
<div class="zfxxgk_right">
{body}
</div></div>
<div class="xgwz w1200"><h4>最新发布</h4><ul>
{rows(s.place, '<li><a href="./t{i}.html">{t}</a><b>{d}</b></li>')}
</ul></div>
<div class="footer"><p>主办单位：{s.name}　联系电话：{s.phone}　地址：{s.address}　邮编：{s.post}</p>
<p>版权所有 © 2015-2026 {s.name} 网站标识码：{s.code} <a href="https://beian.miit.gov.cn/">{s.icp}</a></p></div>
<script src="/images/share.js"></script></body></html>"""


def hanweb(s: Site, title: str, crumbs: tuple[str, ...], body: str, metas: str) -> str:
    """Old tables with comments about the parts of the template."""
    return f"""<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<script language="javascript" src="/script/0/1612021010.js"></script><title>{title}</title>
<meta name='SiteName' content='{s.name}'><meta name='SiteDomain' content='www.case.example'><meta name='SiteIDCode' content='{s.code}'>
<meta name='ColumnName' content='{crumbs[-1]}'><meta name='ColumnType' content=''>
{metas}
</head><body bgcolor=#ffffff>
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td height="30" align="right">
<script>document.write("今天是"+new Date().getFullYear()+"年");</script><span id="sjx">{CLOCK}</span> 天气：多云 12℃～18℃</td></tr>
<tr><td><img src="/picture/0/banner.jpg" width="1000" height="180" border="0"></td></tr>
<tr><td background="/picture/0/navbg.gif" height="40" align="center"><a href="/" class="bt_link">网站首页</a>｜<a href="/col/col1201/index.html"
class="bt_link">走进{s.place}</a>｜<a href="/col/col1202/index.html" class="bt_link">政务公开</a>｜<a href="/col/col1203/index.html"
class="bt_link">办事服务</a>｜<a href="/col/col1204/index.html" class="bt_link">公众互动</a></td></tr></table>
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="220" valign="top">
<table width="100%" cellspacing="0"><tr><td class="lmbt">{crumbs[0]}</td></tr>
<tr><td class="lm"><a href="/col/col1301/index.html">领导之窗</a></td></tr><tr><td class="lm"><a href="/col/col1302/index.html">机构概况</a></td></tr>
<tr><td class="lm"><a href="/col/col1303/index.html">规章文件</a></td></tr><tr><td class="lm"><a href="/col/col1304/index.html">统计信息</a></td></tr></table>
<table width="100%" cellspacing="0"><tr><td class="lmbt">热点信息</td></tr>
{rows(s.place, '<tr><td class="bt_s"><a href="/art/2026/11/art_12_{i}.html">{t}</a> [{d}]</td></tr>', 4)}
</table></td>
<td valign="top"><table width="100%"><tr><td class="dqwz">当前位置：<table><tr><td>{trail(crumbs, "&nbsp;&gt;&nbsp;")}</td></tr></table></td></tr>
<tr><td>
{body}
</td></tr></table></td></tr></table>
<table width="1000" align="center" class="foot"><tr><td align="center">版权所有：{s.name} 承办：{s.place}大数据中心<br>
地址：{s.address}&nbsp;&nbsp;邮编：{s.post}&nbsp;&nbsp;电话：{s.phone}<br>Copyright&copy;2009-2026 All Rights Reserved {s.icp}<br>
Produced By 大汉网络 大汉版通发布系统</td></tr></table></body></html>"""


def ucap(s: Site, title: str, crumbs: tuple[str, ...], body: str, metas: str) -> str:
    """UCAP: many classes and aria attributes, a hidden attachment box, a mobile menu."""
    return f"""<!DOCTYPE HTML>
<html><head>
    <meta http-equiv="Content-Type" content="text/html; charset=utf-8"/>
    <meta name="SiteName" content="{s.name}"/>
    <meta name="SiteIDCode" content="{s.code}"/>
    <meta name="channelid" content="c10{len(title):04d}"/>
    <meta name="ColumnName" content="{crumbs[-1]}"/>
    {metas}
    <title>{title} - {s.place}政府网</title>
    <script src="/u/cms/static/js/common.js" type="text/javascript"></script>
</head>
<body class="skipAutoFix">
<div class="mobile-menu" style="display:none"><a href="/sy/index.shtml">首页</a><a href="/zwgk/list.shtml">公开</a><a href="/lxwm/list.shtml">联系电话</a></div>
<div class="header-top skipAutoFix" aria-region="true"><div class="innerPad"><span id="weather"></span><span class="date-now">{CLOCK}</span>
  <form action="/s" method="get"><input type="text" name="q" placeholder="请输入关键字"/><input type="submit" value="搜索"/></form></div></div>
<nav class="menu skipAutoFix" aria-label="导航区"><ul>
  <li><a href="/sy/index.shtml" title="首页">首页</a></li><li><a href="/xwdt/list.shtml">新闻动态</a></li>
  <li><a href="/zfxxgk/index.shtml">政府信息公开</a></li><li><a href="/jggk/list.shtml">机构概况</a></li><li><a href="/bsfw/list.shtml">办事服务</a></li></ul></nav>
<div class="crumb skipAutoFix" aria-label="视窗区,当前访问位置">您当前的位置：
{trail(crumbs, "&gt;")}
</div>
<div class="innerPad whitePad mb">
{body}
</div>
<div class="recommend"><div class="tt">相关阅读</div><ul class="list">
{rows(s.place, '  <li class="clearfix"><span class="date">{d}</span><a href="/c104/202611/{i}.shtml" target="_blank">{t}</a></li>')}
</ul></div>
<div class="footer-txt"><div class="footer-nav"><a href="/gywm">关于本站</a><span>|</span><a href="/wzdt.shtml">网站地图</a></div>
<div class="footer-copyright"><p><span class="mar">主办单位：{s.name}</span><span class="mar">联系电话：{s.phone}（仅受理网站建设维护相关事宜）</span></p>
<p><span class="mar">网站标识码：{s.code}</span> <span>{s.icp}</span> <span>Copyright 2019 - 2026</span></p></div></div>
</body></html>"""


def vsb(s: Site, title: str, crumbs: tuple[str, ...], body: str, metas: str) -> str:
    """VSB: scripts between the parts, winstyle tables."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<HTML><HEAD><META content="text/html; charset=UTF-8" http-equiv="Content-Type"><TITLE>{title}-{s.name}</TITLE>
<META Name="keywords" Content="{s.name},{crumbs[-1]},{title}" />
{metas}
<LINK href="/css/style.css" type="text/css" rel="stylesheet"><SCRIPT language="javascript" src="/system/resource/js/counter.js"></SCRIPT>
<SCRIPT language="javascript">_jsq_(1029,'/content.jsp',8337,1498223344)</SCRIPT>
<!--Announced by Visual SiteBuilder 9--></HEAD>
<BODY>
<div class="top"><div class="con"><div class="date"><script language="javascript" src="/system/resource/js/calendar/simple.js"></script>
<span>{CLOCK}</span></div><div class="tr"><a href="/lxwm.htm">联系我们</a>&nbsp;<a href="#" onclick="addFav()">加入收藏</a></div></div></div>
<div class="menu"><ul id="m1"><li><a href="/index.htm">首页</a></li><li><a href="/bmgk.htm">部门概况</a><ul><li><a href="/bmgk/jgzn.htm">机构职能</a></li>
<li><a href="/bmgk/nsjg.htm">内设机构</a></li></ul></li><li><a href="/gzdt.htm">工作动态</a></li><li><a href="/xxgk.htm">信息公开</a></li></ul></div>
<div class="main"><div class="ny_left"><h2>{crumbs[0]}</h2><ul><li><a href="/bmgk/jgzn.htm">机构职能</a></li><li><a href="/bmgk/ldjj.htm">领导简介</a></li>
<li><a href="/bmgk/lxfs.htm">联系方式</a></li></ul></div>
<div class="ny_right"><div class="ny_r_tit"><span>{crumbs[-1]}</span><table class="winstyle1029" cellspacing="0" cellpadding="0"><tr><td nowrap>
<SPAN>当前位置:</SPAN> {trail(crumbs, " &gt;&gt; ", "正文")}</td></tr></table></div>
<form name="_newscontent_fromname">
{body}
</form></div></div>
<div class="link"><select onchange="window.open(this.value)"><option>--县直部门--</option><option value="http://jyj.case.example">{s.place}教育局</option>
<option value="http://czj.case.example">{s.place}财政局</option></select></div>
<div class="bottom">Copyright &copy; 2016 {s.name} All Rights Reserved.　{s.icp}<br>地址：{s.address}　邮政编码：{s.post}　联系电话：{s.phone}</div>
</BODY></HTML>"""


def lonsun(s: Site, title: str, crumbs: tuple[str, ...], body: str, metas: str) -> str:
    """LonSun: openness column with a tree and a hot list."""
    return f"""<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="SiteName" content="{s.name}" /><meta name="SiteIDCode" content="{s.code}" />
<meta name="ColumnName" content="{crumbs[-1]}" /><meta name="ColumnType" content="信息公开" />
{metas}
<title>{title}_{s.place}人民政府</title>
<link href="/assets/css/index2021.css" rel="stylesheet">
</head>
<body>
<div id="top" class="topbar"><div class="container"><i class="j-date">{CLOCK}</i><a class="wza" href="#">长者模式</a></div></div>
<div class="container header"><a class="logo" href="/"></a>
<div class="menus"><a href="/">首页</a><a href="/xwzx/index.html">新闻</a><a href="/public/column/6601">政务公开</a><a href="/bmfw/index.html">服务</a></div></div>
<div class="container wzy_con"><div class="wz_top"><span class="wz_wz">您现在所在的位置：</span>{trail(crumbs, " <i>&gt;</i> ")}</div>
<div class="xxgk_left fl"><div class="tree_tit">信息公开目录</div><ul class="ztree"><li><a href="/public/column/6601?catId=11">机构设置</a></li>
<li><a href="/public/column/6601?catId=12">领导之窗</a></li><li><a href="/public/column/6601?catId=13">政策法规</a></li></ul>
<div class="hot_tit">点击排行</div><ol>
{rows(s.place, '<li><a title="{t}" href="/public/6601/{i}.html">{t}</a><span class="right">{d}</span></li>', 4)}
</ol></div>
<div class="xxgk_right fr">
{body}
</div><div style="clear:both"></div></div>
<div class="friend"><span>部门网站</span>{"".join(f'<a href="http://{k}.case.example/" target="_blank">{s.place}{n}</a>' for k, n in LINKS)}</div>
<div class="footer_box"><div class="container"><p>主办：{s.name}　　网站负责人：政务公开股　　联系电话：{s.phone}</p>
<p>联系地址：{s.address}　　传真：0399-0000000　　{s.icp}</p><p>&copy; 2021 {s.place}</p></div></div>
</body>
</html>"""


def henan(s: Site, title: str, crumbs: tuple[str, ...], body: str, metas: str) -> str:
    """Upper-case tags, unquoted attributes, tables that nobody closed."""
    return f"""<HTML><HEAD><TITLE>{title}</TITLE>
<META http-equiv=Content-Type content="text/html; charset=utf-8">
{metas}
<LINK href="/css/css.css" type=text/css rel=stylesheet>
<BODY leftMargin=0 topMargin=0>
<CENTER><TABLE cellSpacing=0 cellPadding=0 width=980 border=0><TR><TD align=left><FONT color=#ffffff>{CLOCK}</FONT><TD align=right>
<A href="/">首页</A> <A href="/zwgk/">政务公开</A> <A href="/jggk/">机构概况</A> <A href="/lxwm.html">联系我们</A></TABLE>
<TABLE width=980 border=0><TR><TD vAlign=top width=200 bgColor=#e8f1fa>
<P><B>栏目导航</B><BR>·<A href="/jggk/jgzn/">机构职能</A><BR>·<A href="/jggk/ld/">领导成员</A><BR>·<A href="/jggk/ks/">科室设置</A><BR>
<P><B>近期更新</B><BR>
{rows(s.place, "·<A href=/2026/11-19/{i}.html>{t}</A><FONT color=gray>({d})</FONT><BR>", 4)}
<TD vAlign=top align=left><P>您的位置：{trail(crumbs, " → ")}
<HR SIZE=1>
{body}
<TR><TD colSpan=2 bgColor=#f0f0f0><B>友情链接</B>
{"".join(f'<A href="http://{k}.case.example/" target=_blank>{s.place}{n}</A> | ' for k, n in LINKS)}
<SELECT onchange="window.open(this.value)"><OPTION>==乡镇网站==</OPTION>{"".join(f"<OPTION value=http://xz{i}.case.example/>{s.place}{n}" for i, n in enumerate(TOWNS))}</SELECT>
<TR><TD colSpan=2 align=center><HR>主办：{s.name} 电话：{s.phone} 地址：{s.address} 邮编：{s.post}<BR>{s.icp} 建议使用1024*768分辨率 Copyright 2008-2026
</TABLE></CENTER></BODY></HTML>"""


def aspx(s: Site, title: str, crumbs: tuple[str, ...], body: str, metas: str) -> str:
    """ASP.NET: one form around everything, labels with generated ids."""
    state = hashlib.sha256(title.encode()).hexdigest() * 3
    return f"""
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head id="Head1"><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>
	{title}
</title>{metas}<link href="App_Themes/Default/Style.css" type="text/css" rel="stylesheet" /></head>
<body>
<form name="form1" method="post" action="ShowInfo.aspx?ID=3321" id="form1">
<div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwU{state}==" /></div>
<div id="Header1_head"><span id="Header1_lblDate">现在时间：{CLOCK} 09:21:45</span>
<table id="Header1_menu"><tr><td><a href="Default.aspx">首页</a></td><td><a href="List.aspx?ClassID=2">信息公开</a></td>
<td><a href="List.aspx?ClassID=3">机构设置</a></td><td><a href="List.aspx?ClassID=4">服务指南</a></td></tr></table></div>
<div id="wrap"><div id="path">当前位置 / {trail(crumbs, " / ")}</div>
<div id="side"><dl><dt>机构设置</dt><dd><a href="Show.aspx?ID=1">主要职责</a></dd><dd><a href="Show.aspx?ID=2">内设机构</a></dd></dl>
<select name="Side1$ddlUnit" onchange="javascript:setTimeout('__doPostBack(\\'Side1$ddlUnit\\',\\'\\')', 0)" id="Side1_ddlUnit"><option value="">选择单位</option>
{"".join(f'<option value="{k}">{s.place}{n}</option>' for k, n in LINKS)}</select>
<table id="Side1_gv">{rows(s.place, '<tr><td><a href="ShowInfo.aspx?ID={i}">{t}</a></td><td>{d}</td></tr>', 4)}</table></div>
<div id="cont">
{body}
</div></div>
<div id="Footer1_foot"><span id="Footer1_lbl">{s.name} 版权所有 2012-2026　办公地址：{s.address}　办公电话：{s.phone}　邮编：{s.post}</span><br />
<span>您是第 <b>1,204,551</b> 位访客　{s.icp}</span></div>
</form>
</body></html>"""


def boot(s: Site, title: str, crumbs: tuple[str, ...], body: str, metas: str) -> str:
    """A young page with header, nav, main, aside and footer."""
    return f"""<!doctype html><html lang="zh"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1">
{metas}<title>{title} | {s.name}</title><link rel="stylesheet" href="/static/css/app.8f3a.css"></head><body>
<header class="site-head"><div class="container d-flex"><a class="navbar-brand" href="/">{s.name}</a><time class="now">{CLOCK}</time></div>
<nav class="navbar"><a class="nav-link" href="/">首页</a><a class="nav-link" href="/gk">公开</a><a class="nav-link" href="/bs">办事</a>
<a class="nav-link" href="/hd">互动</a><a class="nav-link" href="/sj">数据</a></nav></header>
<ol class="breadcrumb"><li>位置</li>{trail(crumbs, "</li><li>")}</ol>
<main class="container"><div class="row"><div class="col-md-9">
{body}
</div><aside class="col-md-3"><h5>热门推荐</h5><div class="list-group">
{rows(s.place, '<a class="list-group-item" href="/a/{i}"><h6>{t}</h6><small class="text-muted">{d}</small></a>', 6)}
</div></aside></div></main>
<footer class="site-foot"><div class="container"><nav class="links">{"".join(f'<a href="//{k}.case.example" rel="nofollow">{s.place}{n}</a>' for k, n in LINKS)}</nav><div class="row"><div class="col"><dl><dt>主办单位</dt><dd>{s.name}</dd><dt>联系电话</dt><dd>{s.phone}</dd>
<dt>电子邮箱</dt><dd>wz@case.example</dd></dl></div><div class="col"><p>{s.icp}</p><p>标识码 {s.code}</p><p>© 2020–2026</p></div></div></div></footer>
<script src="/static/js/app.8f3a.js"></script></body></html>"""


def epoint(s: Site, title: str, crumbs: tuple[str, ...], body: str, metas: str) -> str:
    """Epoint: ewb classes, numeric addresses."""
    return f"""<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8" />
<meta name="renderer" content="webkit" /><title>{title}</title>
{metas}
<link rel="stylesheet" href="/css/common.css" />
</head>
<body>
<!-- header -->
<div class="ewb-header"><div class="ewb-container clearfix"><div class="ewb-logo l"></div><div class="ewb-time r">今天是 <span>2026-11-20</span> 星期五</div></div></div>
<div class="ewb-nav"><ul class="ewb-nav-items clearfix"><li class="ewb-nav-item"><a href="/">首页</a></li><li class="ewb-nav-item"><a href="/003/sec.html">政务公开</a></li>
<li class="ewb-nav-item"><a href="/004/sec.html">公共服务</a></li><li class="ewb-nav-item"><a href="/005/sec.html">互动交流</a></li></ul></div>
<div class="ewb-container"><div class="ewb-route"><p><span class="ewb-loc-tt">当前位置：</span>{trail(crumbs, "<i>›</i>")}</p></div>
<div class="ewb-article">
{body}
</div>
<div class="ewb-relate"><div class="ewb-relate-hd">相关信息</div><div class="ewb-relate-bd"><ul>
{rows(s.place, '<li class="ewb-relate-node"><div class="l"><a href="/003002/{i}.html">{t}</a></div><span class="r">{d}</span></li>')}
</ul></div></div></div>
<div class="ewb-links">{"".join(f'<a class="ewb-link" href="http://{k}.case.example">{s.place}{n}</a>' for k, n in LINKS)}</div>
<div class="ewb-footer"><p>主办单位：{s.name}　承办单位：{s.place}政务服务和大数据管理局</p><p>单位地址：{s.address}　服务热线：{s.phone}　{s.icp}</p>
<p>版权所有&nbsp;2018-2026</p></div>
</body>
</html>"""


FRAMES: dict[str, Callable[[Site, str, tuple[str, ...], str, str], str]] = {
    "trs": trs, "hanweb": hanweb, "ucap": ucap, "vsb": vsb, "lonsun": lonsun, "henan": henan, "aspx": aspx, "boot": boot, "epoint": epoint,
}  # fmt: skip
FOOT: dict[str, tuple[str, ...]] = {
    "trs": ("联系电话", "地址", "邮编"),
    "hanweb": ("电话", "地址", "邮编"),
    "ucap": ("联系电话",),
    "vsb": ("邮政编码", "联系电话", "地址"),
    "lonsun": ("联系电话", "联系地址", "传真"),
    "henan": ("电话", "地址", "邮编"),
    "aspx": ("办公地址", "办公电话", "邮编"),
    "boot": ("联系电话", "电子邮箱"),
    "epoint": ("单位地址", "服务热线"),
}
"""The labels that only the footer of a frame carries: none of them is a value of an article that does not say it itself."""
SITES = {
    "trs": LAN, "hanweb": SONG, "ucap": JI, "vsb": TONG, "lonsun": YAN, "henan": YU, "aspx": TANG, "boot": JI, "epoint": TANG,
}  # fmt: skip
HOMES = {
    "trs": "/zwgk/zfxxgk/fdzdgknr/p_{}.html",
    "hanweb": "/col/col12{}/index.html",
    "ucap": "/c10{}/common_content.shtml",
    "vsb": "/info/1029/{}.htm",
    "lonsun": "/public/6601/{}.html",
    "henan": "/html/zw/{}.html",
    "aspx": "/ShowInfo.aspx?ID={}",
    "boot": "/gk/a/{}",
    "epoint": "/003002/003002001/{}.html",
}


def meta(title: str, published: str = "", source: str = "", *, extra: str = "") -> str:
    """The article metas as most sites write them."""
    lines = [f'<meta name="ArticleTitle" content="{title}">']
    if published:
        lines.append(f'<meta name="PubDate" content="{published}">')
    if source:
        lines.append(f'<meta name="ContentSource" content="{source}">')
    return "\n".join([*lines, extra] if extra else lines)


_NEWS = (
    "为进一步压实工作责任，县直有关部门组成三个督导组，分赴各乡镇开展实地检查，现场查看项目点十二处，发现问题即时交办、限期整改。",
    "督导组要求，各乡镇各部门要提高站位，坚持问题导向，把各项任务落实到具体岗位，确保事事有人管、件件有着落。",
    "近年来，全县坚持以人民为中心的发展思想，持续加大投入力度，补齐基础设施短板，农村人居环境得到明显改善，群众满意度逐年提升。",
    "据了解，该项目总投资一亿二千万元，建成后可带动周边三个村六百余户群众增收，并为当地提供就业岗位二百余个。",
    "会议强调，要强化部门联动，健全信息共享和会商研判机制，加强值班值守，严格执行领导带班制度，及时处置突发情况。",
    "下一步，将继续围绕重点领域和薄弱环节，细化措施、倒排工期，以更高标准更实举措推进各项工作取得新成效。",
    "活动期间，工作人员向过往群众发放宣传资料五百余份，接受咨询八十余人次，现场解答了大家关心的热点难点问题。",
    "各村要充分发挥网格员作用，逐户走访摸排，建立台账，做到底数清、情况明、措施实，坚决防止出现遗漏。",
)
_DUTIES = (
    "贯彻执行国家和省、市有关方针政策和法律法规，拟订全县相关规范性文件并组织实施。",
    "组织编制全县中长期规划和年度计划，并对执行情况进行监督检查。",
    "负责行业统计、分析和信息发布工作，指导推进信息化建设。",
    "承担行业安全生产监督管理责任，组织开展隐患排查治理。",
    "指导各乡镇开展业务工作，负责从业人员的教育培训。",
    "负责权限内行政许可事项的受理、审查和批后监管。",
    "依法查处违法违规行为，受理群众投诉举报，维护当事人合法权益。",
    "负责专项资金的申报、使用和绩效管理。",
    "配合有关部门做好生态环境保护和应急处置工作。",
    "完成县委、县政府交办的其他任务。",
)


def news(start: int = 0, n: int = 4, tag: str = "<p>　　{}</p>") -> str:
    """Paragraphs of news prose, without labels and dates."""
    return "\n".join(tag.format(_NEWS[(start + i) % len(_NEWS)]) for i in range(n))


def duties(n: int = 8, tag: str = "<p>　　（{no}）{text}</p>", start: int = 0) -> str:
    """Numbered duties, without labels."""
    numbers = "一二三四五六七八九十"
    return "\n".join(tag.format(no=numbers[i], text=_DUTIES[(start + i) % len(_DUTIES)]) for i in range(n))


def soup(text: str, step: int = 3) -> str:
    """The text cut into spans as Word pastes it."""
    styles = (
        'style="font-family:仿宋_GB2312;mso-hansi-font-family:&quot;Times New Roman&quot;;font-size:16.0pt" lang="ZH-CN"',
        'lang=EN-US style="FONT-SIZE: 16pt; mso-bidi-font-size: 12.0pt"',
        "style='color:black;mso-font-kerning:0pt'",
    )
    cuts = [*range(0, len(text), step), len(text)]
    return "".join(f"<span {styles[i % 3]}>{text[a:b]}</span>" for i, (a, b) in enumerate(pairwise(cuts)))


_CLOCKS = (
    CLOCK,
    "2026-11-20 星期五",
    "2026/11/20 09:12:33",
    "二〇二六年十一月二十日",
    "2026年11月20日 农历十月十二",
    "11月20日 星期五 2026年",
)
_MENU = (
    "县情概览",
    "历史文化",
    "旅游资源",
    "招商引资",
    "领导信息",
    "机构职能",
    "内设机构",
    "联系我们",
    "规划计划",
    "统计数据",
    "重大项目",
    "价格收费",
    "应急预案",
)


def dress(text: str, name: str) -> str:
    """The page in other clothes, by its name: clock, wide menus, styles and scripts, quotes, case of tags, line ends."""
    seed = int(hashlib.sha256(b"dress" + name.encode()).hexdigest(), 16)
    pick = [seed >> (8 * i) & 255 for i in range(12)]
    text = text.replace(CLOCK, _CLOCKS[pick[0] % 6])
    links = "".join(
        f'<li><a href="/m{pick[1]}/{i}/" title="{_MENU[i % 13]}">{_MENU[i % 13]}</a>{"<i></i>" if i % 7 == 0 else ""}</li>\n'
        for i in range((0, 26, 65, 130)[pick[2] % 4])
    )
    if links:
        shape = (
            '<div class="mega m{}" style="display:none"><ul>{}</ul></div>',
            '<div id="sub{}"><ul class="drop">{}</ul></div>',
        )[pick[3] % 2]
        text = re.sub(r"(?i)(<body[^>]*>)", lambda m: m[1] + "\n" + shape.format(pick[1], links), text, count=1)
    rules = "".join(
        f".c{pick[4]}_{i} a:hover,.c{pick[4]}_{i} li span{{color:#{i:03x}{i:03x};background:url(/images/bg{i}.png) no-repeat {i}px 0;line-height:{20 + i}px}}\n"
        for i in range((0, 10, 40, 90)[pick[5] % 4])
    )
    code = (
        f"var _paq=_paq||[];_paq.push(['setSiteId','{pick[6]}']);var buildTime='2026-11-{pick[6] % 19 + 1:02d} 03:00:12';"
        if pick[7] % 2
        else ""
    )
    late = f"<style>{rules}</style>" * bool(rules) + f"<script>{code}</script>" * bool(code)
    text = re.sub(r"(?i)(</title>)", lambda m: m[1] + late, text, count=1)
    if pick[8] % 3 == 0:
        text = re.sub(r'\b(class|id|width|border|align|target)="([\w-]+)"', r"\1=\2", text)
    elif pick[8] % 3 == 1:
        text = re.sub(r'\b(class|id|href|src|alt)="([^"\'<>]*)"', r"\1='\2'", text)
    if pick[9] % 4 == 0:
        text = re.sub(r"<(/?)(div|span|p|a|ul|li|table|tr|td|th|h1|h2|h3|b)(?=[\s>])", lambda m: f"<{m[1]}{m[2].upper()}", text)
    if pick[10] % 3 == 0:
        text = text.replace("\n", "\r\n")
    return text


def art(
    name: str,
    frame: str,
    title: str,
    body: str,
    why: str,
    *,
    path: tuple[str, ...] = ("政务公开", "机构设置", "机构职能"),
    metas: str = "",
    published: str | None = None,
    formed: str | None = None,
    records: Iterable[Mapping[str, str]] = (),
    never: tuple[str, ...] = (),
    attachments: tuple[str, ...] = (),
    pictures: tuple[str, ...] = (),
    no_published: bool = False,
    foot: bool = False,
    scored_title: bool = True,
    url: str | None = None,
    site: Site | None = None,
    tab: str | None = None,
    encoding: str = "utf-8",
    content_type: str = "text/html; charset=utf-8",
    mend: Callable[[str], str] | None = None,
    harm: Callable[[bytes], bytes] | None = None,
    cut: bool = False,
) -> Case:
    """One article in its frame. `foot`: the labels of the footer belong to `never`; `mend` and `harm` change the text and its bytes."""
    address = HOST + (url or HOMES[frame].format(int(hashlib.sha256(name.encode()).hexdigest(), 16) % 90000 + 10000))
    text = dress(FRAMES[frame](site or SITES[frame], tab or title, path, body, metas), name)
    data = (mend(text) if mend else text).encode(encoding)
    said = tuple(records)
    known = {label for record in said for label in record} | set(never)
    truth = ArticleTruth(
        title=title if scored_title else None,
        published=published,
        formed=formed,
        records=tuple(Person(tuple(r.items())) for r in said),
        never=never + (tuple(label for label in FOOT[frame] if not any(label in k for k in known)) if foot else ()),
        attachments=attachments,
        pictures=pictures,
        no_published=no_published,
    )
    answer = Answer(harm(data) if harm else data, content_type=content_type, cut=cut)
    return Case(name=name, make=frame, url=address, pages={address: answer}, why=why, path=path, article=truth)
