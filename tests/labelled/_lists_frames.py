"""Whole pages around a list: header with a clock, navigation, breadcrumb, left menu, hot lists, friend links, footer."""

from __future__ import annotations

from collections.abc import Callable

Frame = Callable[..., str]

_NAV = ["首页", "走进青岚", "新闻中心", "政务公开", "政务服务", "互动交流", "专题专栏", "数据开放", "招商引资", "魅力青岚"]
_LEFT = ["政策文件", "政府公报", "通知公告", "人事信息", "规划计划", "统计信息", "财政预决算", "建议提案", "应急管理"]
_HOT = [
    ("青岚县第十二届“稻香节”开幕", "2026-11-19"),
    ("城区三条公交线路延长运营时间", "2026-11-19"),
    ("我县新增两处省级森林康养基地", "2026-11-18"),
    ("县图书馆新馆向社会试开放", "2026-11-18"),
    ("“一窗通办”改革经验在全市推广", "2026-11-17"),
    ("苇塘镇千亩芦苇荡迎来观鸟季", "2026-11-16"),
]
_FRIENDS = [
    ("国务院部门网站", "https://www.state.example/"),
    ("临岫市人民政府", "http://www.linxiu.example/"),
    ("鹤溪区人民政府", "http://www.hexi.example/"),
    ("望川县人民政府", "http://www.wangchuan.example/"),
    ("县融媒体中心", "http://media.qinglan.example/"),
    ("公共资源交易中心", "http://ggzy.qinglan.example/"),
]


def _nav(form: str, href: str = "/n{i}/") -> str:
    return "\n".join(form.format(t=t, u="/" if i == 0 else href.format(i=i)) for i, t in enumerate(_NAV))


def _left(form: str, href: str = "/zwgk/l{i}/", names: list[str] | None = None) -> str:
    return "\n".join(form.format(t=t, u=href.format(i=i)) for i, t in enumerate(names or _LEFT))


def _hot(form: str, href: str = "/xwzx/hot{i}.html", count: int = 6) -> str:
    return "\n".join(form.format(t=t, u=href.format(i=i), d=d, md=d[5:]) for i, (t, d) in enumerate(_HOT[:count]))


def _options() -> str:
    return "".join(f'<option value="{u}">{t}</option>' for t, u in _FRIENDS)


def _fill(page: str, main: str, name: str, head: str, tail: str, site: str) -> str:
    page = page.replace("@@NAME@@", name).replace("@@HEAD@@", head).replace("@@TAIL@@", tail).replace("@@SITE@@", site)
    return page.replace("@@MAIN@@", main)


def portal(main: str, name: str = "通知公告", head: str = "", tail: str = "", site: str = "青岚县人民政府") -> str:
    """A TRS portal: div layout, tabs of side news on the right."""
    page = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<title>@@NAME@@_@@SITE@@</title>
<meta name="SiteName" content="@@SITE@@" /><meta name="SiteDomain" content="www.case.example" />
<meta name="SiteIDCode" content="5299990001" />
<meta name="ColumnName" content="@@NAME@@" /><meta name="ColumnDescription" content="@@NAME@@栏目" />
<meta name="ColumnKeywords" content="@@NAME@@,青岚县" /><meta name="ColumnType" content="工作动态" />
<link href="/images/qlx2021.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="/images/jquery-1.8.3.min.js"></script>
<style>.xl_tit{{font:bold 22px/40px "microsoft yahei"}} .lb_r li span{{float:right;color:#999}}</style>
@@HEAD@@
</head>
<body>
<div class="topbar"><div class="w1200">
<span id="localtime">今天是2026年11月20日 星期五 农历十月十二</span>
<span class="weather">青岚 多云 8℃~17℃</span>
<a href="/mobile/" target="_blank">手机版</a> | <a href="javascript:void(0)" onclick="zh_tran('t')">繁体</a> |
<a href="http://wza.qinglan.example/">无障碍阅读</a> | <a href="/znjqr/" target="_blank">智能问答</a></div></div>
<div class="banner"><img src="/images/banner_2021.png" alt="@@SITE@@门户网站" /></div>
<div class="nav"><ul class="clearfix">
{_nav('<li><a href="{u}" target="_self">{t}</a></li>')}
</ul></div>
<div class="search"><form action="/was5/web/search" method="get"><input type="text" name="searchword" value="请输入关键字"
onfocus="if(this.value=='请输入关键字')this.value=''" /><input type="submit" value="搜索" /></form>
热搜词：<a href="/so/?q=医保">医保</a> <a href="/so/?q=公积金">公积金</a> <a href="/so/?q=预算">预算</a></div>
<div class="w1200 con clearfix">
<div class="dqwz">当前位置：<a href="/" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;<a href="/zwgk/"
 class="CurrChnlCls">政务公开</a>&nbsp;&gt;&nbsp;<a
href="./" title="@@NAME@@" class="CurrChnlCls">@@NAME@@</a></div>
<div class="lb_l"><h3>政务公开</h3><ul class="menu">
{_left('<li><a href="{u}"><i class="ico"></i>{t}</a></li>')}
</ul>
<div class="tjxx"><h4>热点信息</h4><ol>
{_hot('<li><a href="{u}" title="{t}">{t}</a><em>{d}</em></li>')}
</ol></div></div>
<div class="lb_r"><div class="xl_tit">@@NAME@@</div>
@@MAIN@@
</div></div>
<div class="yqlj"><span>友情链接</span><select onchange="if(this.value)window.open(this.value)">
<option value="">--县直部门--</option>
{_options()}</select><select onchange="window.open(this.value)"><option>--省市网站--</option>{_options()}</select></div>
<div class="footer"><p><a href="/wzdt/">网站地图</a> | <a href="/gywm/">关于我们</a> | <a href="/lxwm/">联系我们</a></p>
<p>主办：@@SITE@@办公室　承办：县大数据中心　联系电话：0399-6120001</p>
<p>Copyright &copy; 2012-2026 网站标识码：5299990001 　 云岫ICP备12000001号-1　云岫公网安备 52999902000001号</p>
<p>您是第<script src="/count/c.js"></script> 20261107 位访问者</p></div>
@@TAIL@@
<script>var _hmt=_hmt||[];(function(){{var h=document.createElement("script");h.src="/hm.js?0f3c";}})();</script>
</body></html>"""
    return _fill(page, main, name, head, tail, site)


def openness(main: str, name: str = "通知公告", head: str = "", tail: str = "", site: str = "青岚县民政局") -> str:
    """The national template of an openness platform: an accordion at the left."""
    page = f"""<!doctype html>
<html lang="zh-CN"><head><meta charset="UTF-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="SiteName" content="@@SITE@@"><meta name="SiteDomain" content="http://www.case.example">
<meta name="SiteIDCode" content="5299990017"><meta name="ColumnName" content="@@NAME@@"><meta name="ColumnType"
 content="政策文件">
<title>@@NAME@@-@@SITE@@</title>
<link rel="stylesheet" href="/zfxxgk/css/zfxxgk.css?v=20210301">
@@HEAD@@
</head><body class="zfxxgk">
<div class="zfxxgk_top"><a href="/" class="logo"><img src="/zfxxgk/img/guohui.png" alt=""></a>
<h1>@@SITE@@<br><b>政府信息公开</b></h1><div class="time">2026年11月20日&nbsp;&nbsp;星期五</div></div>
<ul class="zfxxgk_nav">
{_nav('<li><a href="{u}">{t}</a></li>', "/zwgk/nav{i}/")}
</ul>
<div class="zfxxgk_wrap"><div class="zfxxgk_zdgk">
<div class="zfxxgk_zdgkl"><!-- 左侧 -->
<dl class="lm1"><dt><a href="/zfxxgk/zn/">政府信息公开指南</a></dt><dt><a href="/zfxxgk/zd/">政府信息公开制度</a></dt>
<dt class="on"><a href="javascript:;">法定主动公开内容</a></dt><dd><ul>
{_left('<li><a href="{u}">{t}</a></li>', "/zfxxgk/fdzdgknr/c{i}/")}
</ul></dd><dt><a href="/zfxxgk/nb/">政府信息公开年报</a></dt><dt><a href="/zfxxgk/ysq/">依申请公开</a></dt></dl>
</div>
<div class="zfxxgk_zdgkr"><div class="wz">您当前的位置：<a href="/">首页</a> / <a href="/zfxxgk/">政府信息公开</a> /
<a href="/zfxxgk/fdzdgknr/">法定主动公开内容</a> / <span>@@NAME@@</span></div>
<div class="title"><h2>@@NAME@@</h2></div>
@@MAIN@@
</div></div></div>
<div class="zfxxgk_foot"><div class="link"><select><option>本级政府部门网站</option>{_options()}</select></div>
<p>主办单位：@@SITE@@　地址：青岚县清溪路88号　电话：0399-6120088</p>
<p>网站标识码：5299990017　云岫ICP备12000017号　© 2019-2026　<a href="/wzdt/">站点地图</a></p></div>
@@TAIL@@
</body></html>"""
    return _fill(page, main, name, head, tail, site)


def tables(main: str, name: str = "通知公告", head: str = "", tail: str = "", site: str = "望川县林业局") -> str:
    """An old site of nested tables, unquoted attributes and upper-case tags; charset named as gb2312."""
    page = f"""<HTML><HEAD><TITLE>@@NAME@@-@@SITE@@</TITLE>
<META http-equiv=Content-Type content="text/html; charset=gb2312">
<META NAME="keywords" CONTENT="@@SITE@@,@@NAME@@">
<LINK href="/css/style.css" type=text/css rel=stylesheet>
<SCRIPT language=JavaScript>
function showDate(){{ var d=new Date(); document.write(d.getYear()+"年"+(d.getMonth()+1)+"月"+d.getDate()+"日"); }}
</SCRIPT>
@@HEAD@@
</HEAD>
<BODY bgColor=#ffffff leftMargin=0 topMargin=0>
<TABLE cellSpacing=0 cellPadding=0 width=1002 align=center border=0><TR><TD><IMG src="/images/top.jpg"
 width=1002 height=160></TD></TR>
<TR><TD height=28 background=/images/dh.gif align=center>
{_nav('<A class=dh href="{u}"><FONT color=#ffffff>{t}</FONT></A> &nbsp;|&nbsp;', "/lm{i}.htm")}
</TD></TR>
<TR><TD height=24 bgcolor=#eeeeee>&nbsp;今天是：2026年11月20日 星期五 <MARQUEE width=480>热烈祝贺我县被评为全域旅游示范县！</MARQUEE></TD></TR></TABLE>
<TABLE cellSpacing=0 cellPadding=0 width=1002 align=center border=0><TBODY><TR>
<TD vAlign=top width=220><TABLE width="100%" border=0><TR><TD class=lmt>栏目导航</TD></TR>
{_left('<TR><TD height=26><IMG src="/images/d.gif"> <A href="{u}">{t}</A></TD></TR>', "/l{i}.htm")}
<TR><TD class=lmt>点击排行</TD></TR>
{_hot('<TR><TD>·<A href="{u}" target=_blank>{t}</A> ({md})</TD></TR>', "/info/1003/77{i}.htm")}
</TABLE></TD>
<TD vAlign=top><TABLE width="98%" border=0 align=center><TR><TD class=wz height=30>
您现在的位置： <A href="/">首页</A>&gt;&gt;<A href="/zwgk.htm">政务公开</A>&gt;&gt;@@NAME@@</TD></TR>
<TR><TD>
@@MAIN@@
</TD></TR></TABLE></TD></TR></TBODY></TABLE>
<TABLE width=1002 align=center bgcolor=#d6e8f5><TR><TD align=center>
<SELECT onchange="window.open(this.options[this.selectedIndex].value)"><OPTION selected>=友情链接={_options()}</SELECT>
<BR>版权所有：@@SITE@@　地址：望川县松风路12号　电话：0399-7710016
<BR>Copyright(C) 2006-2026 All Rights Reserved　云岫ICP备06000016号　网站标识码5299980016
<BR>总访问量：<SPAN id=cnt>2036512</SPAN> 今日：1120</TD></TR></TABLE>
@@TAIL@@
</BODY></HTML>"""
    return _fill(page, main, name, head, tail, site)


def dahan(main: str, name: str = "通知公告", head: str = "", tail: str = "", site: str = "临岫市发展和改革委员会") -> str:
    """A Hanweb page: generator comments, table layout, a list region in between."""
    page = f"""<!DOCTYPE html>
<html><head><!-- title begin--><title>@@SITE@@ @@NAME@@</title><!-- title end-->
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<meta name="SiteName" content="@@SITE@@"><meta name="SiteDomain" content="fgw.linxiu.example"><meta name="SiteIDCode"
 content="5299000006">
<meta name='ColumnName' content='@@NAME@@'><meta name="Maketime" content="2026-11-20 03:12:44">
<script language="javascript" src="/script/0/1507161056341022.js"></script>
<link href="/images/3/2011281509.css" rel="stylesheet" type="text/css">
<script type='text/javascript' src='/module/jslib/jquery/jpage/jquery.jpage.js'></script>
@@HEAD@@
</head>
<body style="margin:0 auto">
<!--头部开始--><table width="1200" border="0" align="center" cellpadding="0" cellspacing="0"><tr>
<td align="left"><img src="/picture/3/logo.png" alt="@@SITE@@"></td><td align="right"
 style="font-size:12px">今天是2026年11月20日
<a href="/col/col2/index.html">加入收藏</a></td></tr></table>
<table width="1200" align="center" class="dh"><tr>
{_nav('<td align="center"><a class="bt_link" href="{u}" target="_blank">{t}</a></td>', "/col/col42{i}/index.html")}
</tr></table><!--头部结束-->
<table width="1200" border="0" align="center"><tr><td height="36"><table cellspacing="0" cellpadding="0" border="0"><tr>
<td>当前位置：</td>
<td><a href="http://www.case.example/" class="bt_link">首页</a></td><td> &gt; </td><td><a href="/col/col420/index.html"
 class="bt_link">政务公开</a></td>
<td> &gt; </td><td><a href="#" class="bt_link">@@NAME@@</a></td></tr></table></td></tr></table>
<table width="1200" border="0" align="center"><tr><td width="240" valign="top">
<div id="lmdh"><!--<$[栏目循环]>begin-->
{_left('<div class="lm_a"><a href="{u}" target="_blank" title="{t}">{t}</a></div>', "/col/col43{i}/index.html")}
<!--<$[栏目循环]>end--></div></td>
<td valign="top" class="list_con"><div class="lmmc">@@NAME@@</div>
@@MAIN@@
</td></tr></table>
<table width="1200" align="center"><tr><td bgcolor="#f2f2f2"><b>图片新闻</b>
{_hot('<div style="float:left"><a href="{u}"><img src="/picture/0/s2611.jpg" alt="{t}"><br>{t}</a></div>', "/art/2026/11/19/art_99_{i}.html", 4)}
</td></tr><tr><td align="center"><select name="link" onchange="javascript:window.open(this.value)">
<option>相关链接</option>{_options()}</select></td></tr>
<tr><td align="center" style="line-height:26px">主办单位：@@SITE@@　网站标识码：5299000006<br>
地址：临岫市迎宾大道1号　联系电话：0399-8200006　云岫ICP备05000006号<br>
Produced By 大汉网络 大汉版通发布系统</td></tr></table>
@@TAIL@@
</body></html>
<!--visitcount begin--><script type="text/javascript" src="/script/visit.js"></script><!--visitcount end-->"""
    return _fill(page, main, name, head, tail, site)


def cloud(main: str, name: str = "通知公告", head: str = "", tail: str = "", site: str = "鹤溪区教育局") -> str:
    """A UCAP page: metas twice, a menu switched by script."""
    page = f"""<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
    <meta name="channelId" content="7c1f0ab24be64f0c9d1be50a5ce0b8f1">
    <meta name="code" content="c110634">
    <meta charset="utf-8">
    <meta name="SiteName" content="@@SITE@@"/>
    <meta name="SiteIDCode" content="5299970009"/>
    <meta name="ColumnName" content="@@NAME@@"/>
    <meta name="ColumnType" content=""/>
    <meta name="others" content="页面生成时间 2026-11-20 06:11:02"/>
    <title>@@NAME@@ - @@SITE@@</title>
    <meta name="SiteName" content="@@SITE@@">
    <script type="text/javascript" src="/xhtml/js/jquery.min.js"></script>
    <link rel="stylesheet" type="text/css" href="/xhtml/static/css/page.css">
    <style>a:focus{{outline:none}} .gknr_list dd span{{float:right}} .dl_nav01 h3.on a{{font-weight:700}}</style>
@@HEAD@@
</head>
<body>
<div class="head-box">
    <div class="head-time fl" id="date">2026年11月20日 星期五</div>
    <div class="head-fr fr"><a href="/login/">登录</a><a href="/reg/">注册</a><a href="/app/">客户端</a></div>
</div>
<div class="main-nav"><ul>
{_nav('    <li class="menu-item"><a href="{u}"><span>{t}</span></a></li>', "/c1106{i}0/list.shtml")}
</ul></div>
<div class="box1200">
    <div class="BreadcrumbNav">
        <label>您的位置：</label>
        <a href="/index.shtml" target="_self">首页</a>&nbsp;>&nbsp;<a href="/c110600/zwgk.shtml"
 target="_self">政务公开</a>&nbsp;>&nbsp;@@NAME@@
    </div>
    <div class="dl_nav fl">
{_left('        <div class="dl_nav01"><h3><a href="{u}">{t}</a></h3></div>', "/c11064{i}/list.shtml")}
    </div>
    <div class="dl_right fr">
@@MAIN@@
    </div>
    <div class="clear"></div>
    <div class="rdtj"><h5>阅读排行</h5>
{_hot('        <p><a href="{u}" title="{t}">{t}</a><i>{d}</i></p>', "/c110611/202611/a{i}.shtml")}
    </div>
</div>
<div class="foot_box"><div class="foot_con">
    <select id="yqlj1"><option value="">友情链接</option>{_options()}</select>
    <p>版权所有：@@SITE@@　制作维护：区政务信息中心　联系电话：0399-6600109</p>
    <p><a href="https://beian.example/">云岫ICP备17000009号-1</a>　网站标识码：5299970009　Copyright 2017-2026</p>
</div></div>
@@TAIL@@
<script>$(function(){{var pageid="c110634";$("#"+pageid).addClass("on");}});</script>
</body>
</html>
"""
    return _fill(page, main, name, head, tail, site)


def dragon(main: str, name: str = "通知公告", head: str = "", tail: str = "", site: str = "松陂县人民政府") -> str:
    """A LonSun page: grid classes, single quotes here and there."""
    page = f"""<!DOCTYPE html>
<!--[if lt IE 7]><html class="ie6"><![endif]-->
<html>
<head>
<meta http-equiv="content-type" content="text/html;charset=utf-8"/>
<title>@@SITE@@ @@NAME@@</title>
<meta name="SiteName" content="@@SITE@@"/><meta name="SiteIDCode" content="5299960001"/><meta name="ColumnName"
 content="@@NAME@@"/>
<link href='/assets/ls/css/common.css' rel='stylesheet'/><script src='/assets/ls/js/Ls.min.js'></script>
<script type="text/javascript">var ctxPath='',siteId='6795621',columnId='6718761';</script>
@@HEAD@@
</head>
<body>
<div class="container"><div class="row header"><div class="col-6 datebox">2026年11月20日　星期五</div>
<div class="col-6 t-r"><a href='/content/column/6795700'>设为首页</a><a href='/site/sitemap/6795621'>网站地图</a></div></div>
<div class='nav-box'>
{_nav("<a class='nav-a' href='{u}'>{t}</a>", "/content/column/67957{i}0")}
</div>
<div class="pos"><i class="i-home"></i><a href="/">首页</a><em>»</em>
<a href="/public/column/6595711?type=1">政府信息公开</a><em>»</em><span>@@NAME@@</span></div>
<div class="row"><div class="col-3 left-tree"><ul id="organ_catalog_tree" class="ztree">
{_left("<li><a href='{u}' class='level1' title='{t}'><span class='button ico'></span><span>{t}</span></a></li>", "/public/column/6595711?type=4&amp;action=list&amp;catId=67187{i}0")}
</ul></div>
<div class="col-9 right-con">
@@MAIN@@
</div></div>
<div class="rel"><h4>相关信息</h4><ul>
{_hot('<li><span class="r">{d}</span><a href="{u}">{t}</a></li>', "/content/detail/66a{i}.html", 4)}
</ul></div>
<div class="footer"><div class="links"><select><option>全省政府网站</option>{_options()}</select></div>
<p>主办单位：@@SITE@@　网站标识码：5299960001　云岫ICP备11000044号</p><p>&copy;2011-2026 松陂县人民政府办公室
0399-5510044　本站已累计访问 18,202,611 次</p></div>
</div>
@@TAIL@@
</body></html>"""
    return _fill(page, main, name, head, tail, site)


def south(main: str, name: str = "通知公告", head: str = "", tail: str = "", site: str = "云渚市人力资源和社会保障局") -> str:
    """A Guangdong portal page: HTML5, mobile header copied."""
    page = f"""<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0, user-scalable=no">
<title>@@NAME@@_@@SITE@@</title>
<meta name="SiteName" content="@@SITE@@"><meta name="SiteDomain" content="hrss.yunzhu.example"><meta name="SiteIDCode"
 content="4499990012">
<meta name="ColumnName" content="@@NAME@@"><meta name="ColumnKeywords" content="@@NAME@@"><meta name="ColumnType"
 content="工作动态">
<link rel="stylesheet" href="/assets/css/base.css">
@@HEAD@@
</head>
<body>
<header class="pc"><div class="top"><time>2026年11月20日 星期五</time><a href="/wza/">关怀版</a></div>
<nav><ul>
{_nav('<li><a href="{u}" target="_blank">{t}</a></li>', "/nav{i}/index.html")}
</ul></nav></header>
<header class="mobile"><div class="menu-btn">菜单</div><ul class="m-menu">
{_nav('<li><a href="{u}">{t}</a></li>', "/nav{i}/index.html")}
</ul></header>
<main class="wrap">
<aside><h2>政务公开</h2>{_left('<a href="{u}">{t}</a>', "/zwgk/k{i}/index.html")}</aside>
<section class="content"><p class="crumbs">位置：<a href="/">首页</a>&gt;<a href="/zwgk/">政务公开</a>&gt;<a href="javascript:;">@@NAME@@</a></p>
@@MAIN@@
</section>
</main>
<div class="recommend"><h3>您可能还想看</h3><ul>
{_hot('<li><a href="{u}">{t}</a><time>{d}</time></li>', "/xwzx/content/post_99{i}.html")}
</ul></div>
<footer><div class="yqlj">{"".join(f'<a href="{u}" target="_blank">{t}</a>' for t, u in _FRIENDS)}</div>
<p>主办：@@SITE@@　备案编号：粤岫ICP备05000012号　网站标识码：4499990012</p><p>Copyright © 2005 - 2026
联系电话：0399-12333</p></footer>
@@TAIL@@
</body></html>"""
    return _fill(page, main, name, head, tail, site)


def forms(main: str, name: str = "通知公告", head: str = "", tail: str = "", site: str = "临岫市交通运输局") -> str:
    """An ASP.NET page: one form around all, a view state."""
    page = f"""
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head id="Head1"><title>
	@@NAME@@ - @@SITE@@
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><link href="css/main.css" rel="stylesheet"
 type="text/css" />
@@HEAD@@
</head>
<body>
<form method="post" action="#" id="form1">
<div class="aspNetHidden">
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE"
 value="/wEPDwUKLTE5OTk5OTk5OQ9kFgJmD2QWAgIDD2QWBAIBDxYCHgtfIUl0ZW1Db3VudAIKFhRmD2QWAmYPFQMJ" />
</div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['form1'];
function __doPostBack(eventTarget, eventArgument) {{
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) {{
        theForm.__EVENTTARGET.value = eventTarget;
        theForm.__EVENTARGUMENT.value = eventArgument;
        theForm.submit();
    }}
}}
//]]>
</script>
<div id="header"><div id="clock">2026年11月20日 15:42:08 星期五</div><div id="menu">
{_nav('<span><a id="ctl00_m{t}" href="{u}">{t}</a></span>', "/NewsList.aspx?ClassID=60{i}")}
</div></div>
<div id="center"><div id="leftbar"><div class="bt">信息分类</div>
{_left('<div class="fl"><a href="{u}">{t}</a></div>', "/NewsList.aspx?ClassID=61{i}")}
<div class="bt">最新推荐</div><ul>
{_hot('<li><a href="{u}">{t}</a>[{md}]</li>', "/ReadNews.aspx?NewsID=99{i}", 5)}
</ul></div>
<div id="rightbar"><div class="weizhi">当前位置：<a href="/">首页</a> → <a href="/NewsList.aspx?ClassID=600">政务公开</a> → <span id="lblName">@@NAME@@</span></div>
@@MAIN@@
</div></div>
<div id="bottom"><select name="ddlLink" onchange="window.open(this.value)">
<option value="">友情链接</option>{_options()}</select><br />
@@SITE@@ 版权所有 2009-2026　云岫ICP备09000031号　网站标识码：5299000031　电话：0399-8123031　当前在线：2026 人</div>
</form>
@@TAIL@@
</body>
</html>
"""
    return _fill(page, main, name, head, tail, site)


def dream(main: str, name: str = "通知公告", head: str = "", tail: str = "", site: str = "石鼓岭乡人民政府") -> str:
    """A small PHP site's page."""
    page = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>@@NAME@@ - @@SITE@@</title><meta name="keywords" content="" /><meta name="description" content="" />
<link href="/templets/gov/style/css.css" rel="stylesheet" media="screen" type="text/css" />
@@HEAD@@
</head>
<body class="articlelist">
<div class="header_top"><div class="w960 center"><span class="date">2026-11-20 星期五</span><a href="/plus/rss.php">RSS</a>
</div></div>
<div class="nav"><ul class="w960 center">
{_nav("<li><a href='{u}' rel='dropmenu{t}'>{t}</a></li>", "/plus/list.php?tid={i}")}
</ul></div>
<div class="w960 center clear mt1"><div class="pleft">
<div class="place"><strong>当前位置:</strong> <a href='/'>主页</a> > <a href='/plus/list.php?tid=3'>政务公开</a> > @@NAME@@</div>
@@MAIN@@
</div><!-- /pleft -->
<div class="pright"><dl class="tbox"><dt><strong>栏目列表</strong></dt><dd><ul class="d6">
{_left("<li><a href='{u}'>{t}</a></li>", "/plus/list.php?tid=1{i}")}
</ul></dd></dl><dl class="tbox"><dt><strong>热点内容</strong></dt><dd><ul class="c1 ico2">
{_hot("<li><a href='{u}'>{t}</a><span>{d}</span></li>", "/plus/view.php?aid=99{i}")}
</ul></dd></dl></div></div>
<div class="footer"><div class="flink">{" ".join(f"<a href='{u}'>{t}</a>" for t, u in _FRIENDS)}</div>
<p>Copyright &copy; 2014-2026 @@SITE@@ 版权所有 Power by DedeCms　云岫ICP备14000077号　0399-6130077</p></div>
@@TAIL@@
</body></html>"""
    return _fill(page, main, name, head, tail, site)


def modern(main: str, name: str = "通知公告", head: str = "", tail: str = "", site: str = "云渚区人民政府") -> str:
    """An HTML5 page with header, main, aside, footer; the side lists come before the main list."""
    page = f"""<!DOCTYPE html><html lang="zh-cmn-Hans"><head><meta charset="utf-8"><title>@@NAME@@--@@SITE@@</title>
<meta name="SiteName" content="@@SITE@@"><meta name="ColumnName" content="@@NAME@@"><meta name="SiteIDCode"
 content="3199990004">
<link rel="stylesheet" href="/css/app.9d1c.css"><script src="/js/bootstrap.min.js"></script>
@@HEAD@@
</head><body>
<header role="banner"><div class="container"><a class="brand" href="/"><img src="/img/logo.svg" alt="@@SITE@@"></a>
<span class="today">2026年11月20日</span><form role="search" action="/search"><input name="q" placeholder="搜一搜"></form></div>
<nav class="navbar" role="navigation">
<ul class="nav navbar-nav">{_nav('<li class="dropdown"><a href="{u}">{t}</a></li>', "/{i}_177/")}</ul></nav></header>
<div class="container body-content"><ol class="breadcrumb"><li>当前位置</li><li><a href="/">首页</a></li><li>
<a href="/zwgk_1770/">政务公开</a></li>
<li class="active">@@NAME@@</li></ol>
<div class="row"><aside class="col-md-3"><div class="panel"><div class="panel-heading">要闻推荐</div>
<ul class="list-unstyled news-hot">
{_hot('<li><span class="time pull-right">{d}</span><a href="{u}" title="{t}">{t}</a></li>', "/ywtj/2026111{i}/hot.html")}
</ul></div><div class="list-group">{_left('<a class="list-group-item" href="{u}">{t}</a>', "/zwgk_1770/m{i}/")}</div></aside>
<section class="col-md-9"><h2 class="page-header">@@NAME@@</h2>
@@MAIN@@
</section></div></div>
<footer class="page-footer"><select class="form-control"><option>友情链接</option>{_options()}</select>
<small>© 2008-2026 @@SITE@@　沪岫ICP备08000004号　网站标识码 3199990004　0399-2300004</small></footer>
@@TAIL@@
</body></html>"""
    return _fill(page, main, name, head, tail, site)


def epoint(main: str, name: str = "通知公告", head: str = "", tail: str = "", site: str = "青岚县公共资源交易中心") -> str:
    """A page of the 新点 kind: ewb classes."""
    page = f"""<!DOCTYPE html>
<html>
<head>
    <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
    <title>@@NAME@@</title>
    <link rel="stylesheet" href="/template/css/ewb.css" />
    <script src="/template/js/lib/jquery-3.1.0.js"></script>
@@HEAD@@
</head>
<body>
    <div class="ewb-header" id="header"><div class="ewb-container"><span class="ewb-date">2026年11月20日 星期五</span></div>
</div>
    <div class="ewb-nav"><ul class="ewb-nav-items clearfix">
{_nav('        <li class="ewb-nav-item"><a href="{u}">{t}</a></li>', "/00{i}/moreinfo.html")}
    </ul></div>
    <div class="ewb-container">
        <div class="ewb-loca"><span>您的位置：</span>
<a href="/">首页</a>&gt;<a href="/003/moreinfo.html">政务公开</a>&gt;<a href="javascript:void(0)">@@NAME@@</a></div>
        <div class="ewb-left-nav l"><ul>
{_left('            <li class="wb-tree-item"><a class="wb-tree-tit" href="{u}">{t}</a></li>', "/003/00300{i}/moreinfo.html")}
        </ul></div>
        <div class="ewb-right r">
            <h3 class="ewb-right-hd">@@NAME@@</h3>
@@MAIN@@
        </div>
    </div>
    <div class="ewb-hot"><div class="ewb-hot-hd">交易快讯</div><ul>
{_hot('        <li class="ewb-hot-node"><a href="{u}">{t}</a><span>{d}</span></li>', "/001/kx{i}.html", 5)}
    </ul></div>
    <div class="ewb-footer"><select><option>友情链接</option>{_options()}</select>
        <p>主办单位：@@SITE@@　技术支持：0399-6120556　云岫ICP备18000056号　版权所有 2018-2026</p></div>
@@TAIL@@
</body>
</html>"""
    return _fill(page, main, name, head, tail, site)


def bare(main: str, name: str = "通知公告", head: str = "", tail: str = "", site: str = "栖霞湾镇人民政府") -> str:
    """A sloppy page: unclosed paragraphs and cells, inline styles, stray end tags."""
    page = f"""<html>
<head>
<title>@@SITE@@</title>
<meta content="text/html; charset=utf-8" http-equiv=Content-Type>
@@HEAD@@
<body topmargin=0>
<center><h1><font face=楷体_GB2312 color=red>@@SITE@@</font></h1>
<p id=rq>2026年11月20日　星期五
<p>
{_nav("[<a href='{u}'>{t}</a>] ", "index{i}.asp")}
</center>
<hr size=1>
<table width=980 align=center><tr><td width=190 valign=top bgcolor=#f7f7f7>
<b>栏目</b><br>
{_left("&#8226; <a href={u}>{t}</a><br>", "lm.asp?id={i}")}
<br><b>本月热点</b><br>
{_hot("<a href={u}>{t}</a> <font size=1>{d}</font><br>", "hot.asp?id=9{i}", 5)}
<td valign=top>
<p>位置: <a href=/>首页</a> - <a href=/zwgk.asp>政务公开</a> - <b>@@NAME@@</b></p>
@@MAIN@@
</table></div></span>
<hr><center><select onchange=window.open(this.value)><option>友情链接{_options()}</select>
<p>@@SITE@@主办 (C)2003-2026 电话:0399-6180022 网站标识码:5299990022 <p>云岫ICP备03000022号</center>
@@TAIL@@
"""
    return _fill(page, main, name, head, tail, site)
