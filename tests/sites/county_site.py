"""麦岭县 (fictional): a home-made PHP county portal in GBK with the openness platform on one page; agency: 县政府办公室."""

from __future__ import annotations

import json
from datetime import date
from urllib.parse import unquote_to_bytes

from evaluation.harness import Agency, Page, Request, Site
from tests.sites import _county_catalog
from tests.sites._county_frame import COUNTY, HOME, NAV, NEWS, OPEN, SITE, TALK, UNIT, County, Post
from tests.sites._county_truth import truth
from tests.sites._more3_kit import days_back, esc, form, paras, png

AS_OF = date(2026, 11, 20)
DEAD = {"/zwgk/zfcg/", "/zwgk/zfcg/index.php"}
SCRIPTED = [
    ("GET", "/zwgk/gfxwj/gfxwj.json", "", ""),
    ("POST", "/fjdzapp/search", "", "channelid=229105&classsql=chnlid%3D32377&page=1&prepage=15"),
]
REDIRECT = "/zwgk/jgzn.php"
TOWNS = [("lz", "柳庄镇"), ("sq", "石桥乡"), ("wf", "魏坊镇")]
BUREAUS = [("1", "县财政局"), ("2", "县民政局"), ("3", "县市场监督管理局")]


def _organisation(site: County) -> None:
    crumb = [HOME, OPEN, ("机构职能", REDIRECT)]
    body = f"""<P>　　机构名称：{UNIT}</P><P>　　办公地址：麦岭县人民路1号综合楼三楼</P><P>　　联系电话：0399-7720001</P>
<P>　　办公时间：工作日上午8:00-12:00，下午2:30-6:00</P>
<P>　　主要职责：（一）协助县政府领导组织起草、审核以县政府名义发布的文件；（二）负责县政府会议的筹备；（三）推进、指导全县政务公开工作。</P>"""
    duty = Post(f"{UNIT}主要职责", "2025-12-08", body)
    site.article(duty, crumb, site.menu(REDIRECT))
    site.put(REDIRECT, "", status=302, headers={"Location": duty.url})
    inner = Post(
        "县政府办公室内设机构一览",
        "2025-12-08",
        "<P>秘书股：负责文电、会务工作。电话：7720012</P><P>综合股：负责文稿起草。电话：7720013</P>",
    )
    site.article(inner, [HOME, OPEN, ("内设机构", "/zwgk/nsjg.php")], site.menu("/zwgk/nsjg.php"))
    site.put(
        "/zwgk/nsjg.php", f"<HTML><HEAD><TITLE>{SITE}</TITLE></HEAD><SCRIPT>window.location.href='{inner.url}'</SCRIPT></HTML>"
    )
    people = [
        ("祁望川", "党组书记、主任", "主持县政府办公室全面工作。", "曾任石桥乡党委书记。"),
        ("杭秀林", "党组成员、副主任", "负责文秘、会务、信息公开工作。", "曾任县委宣传部副部长。"),
        ("施砚", "党组成员、副主任", "负责应急、督查、后勤保障工作。", "曾任县水利局副局长。"),
    ]
    crumb = [HOME, OPEN, ("领导之窗", "/zwgk/ldzc.php")]
    cells = ""
    for n, (name, job, work, past) in enumerate(people):
        text = (
            f'<P ALIGN=center><IMG SRC="/upload/ld{n}.jpg" ALT="{name}" WIDTH=140></P><P>　　{name}，男，汉族，大学学历，现任县政府办公室{job}。'
            f"</P><P>　　工作分工：{work}</P><P>　　工作经历：2004年参加工作，{past}</P>"
        )
        p = Post(f"{name}同志简介", "2026-04-17", text)
        site.article(p, crumb, site.menu("/zwgk/ldzc.php"))
        cells += f'<TD ALIGN=center><A HREF="{p.url}"><IMG SRC="/upload/ld{n}.jpg" BORDER=0 ALT=""></A><BR><A HREF="{p.url}">{name}</A><BR>{job}</TD>'
    site.put(
        "/zwgk/ldzc.php",
        site.frame(f"领导之窗_{SITE}", crumb, f"<TABLE><TR>{cells}</TR></TABLE>", site.menu("/zwgk/ldzc.php")),
    )


def _policy(site: County) -> dict[str, list[Post]]:
    papers = [
        Post("麦岭县人民政府关于印发城乡供水管理办法的通知", "2026-11-11", "", "2026-11-02"),
        Post("麦岭县人民政府办公室关于做好冬季清洁取暖工作的通知", "2026-10-16", "", "2026-10-12"),
        Post("麦岭县人民政府办公室关于成立招商引资工作专班的通知", "2026-07-22", "", "2026-07-16"),
        Post("麦岭县人民政府关于下达2026年重点工作任务的通知", "2026-03-04", "", "2026-02-27"),
    ]
    site.listing("/zwgk/zfwj/", [HOME, OPEN, ("政府文件", "")], papers, "table")
    rules = [
        Post("麦岭县烟花爆竹燃放管理规定（行政规范性文件）", "2026-09-22"),
        Post("麦岭县人民政府关于公布规范性文件清理结果的通知", "2026-06-29"),
        Post("麦岭县农村公路养护管理办法（行政规范性文件）", "2026-04-14"),
    ]
    explain = [
        Post("《麦岭县城乡供水管理办法》政策解读", "2026-11-11"),
        Post("《麦岭县烟花爆竹燃放管理规定》政策解读", "2026-09-22"),
    ]
    for name, url, posts in (("规范性文件", "/zwgk/gfxwj/", rules), ("政策解读", "/zwgk/zcjd/", explain)):
        for p in posts:
            site.article(p, [HOME, OPEN, (name, url)], site.menu(url))
    load = """<H4>规范性文件</H4><UL ID="list"></UL><DIV ID="fenye"></DIV>
<SCRIPT>$.getJSON("./gfxwj.json?v="+Math.random(),function(res){var h="";$.each(res.data,function(i,d){
h+='<li><a href="'+d.URL+'">'+d.FILENAME+'</a><span>'+d.DOCRELTIME.substr(0,10)+'</span></li>';});$("#list").html(h);});</SCRIPT>"""
    metas = '<META NAME="ColumnName" CONTENT="规范性文件">\n'
    site.put(
        "/zwgk/gfxwj/",
        site.frame(f"规范性文件_{SITE}", [HOME, OPEN, ("规范性文件", "")], load, site.menu("/zwgk/gfxwj/"), metas),
    )
    data = [{"FILENAME": p.title, "URL": site.base + p.url, "DOCRELTIME": f"{p.day} 10:21:00", "FILENUM": ""} for p in rules]
    site.pages["/zwgk/gfxwj/gfxwj.json"] = Page(json.dumps({"data": data}, ensure_ascii=False), content_type="application/json")
    load = """<H4>政策解读</H4><DIV MS-CONTROLLER="list"><UL><LI ms-repeat="list"><A ms-attr-href="el.docpuburl">{{el.doctitle}}</A>
<SPAN>{{el.docreltime}}</SPAN></LI></UL></DIV>
<SCRIPT>var vm=avalon.define({$id:"list",list:[]});function load(n){$.ajax({url:"/fjdzapp/search",type:"post",dataType:"json",
data:{channelid:229105,sortfield:"-docorderpri,-docreltime",classsql:"chnlid=32377",page:n,prepage:15},
success:function(r){vm.list=r.data;}});}load(1);</SCRIPT>"""
    site.put("/zwgk/zcjd/", site.frame(f"政策解读_{SITE}", [HOME, OPEN, ("政策解读", "")], load, site.menu("/zwgk/zcjd/")))
    return {"文件": papers, "规范": rules, "解读": explain}


def _columns(site: County) -> None:
    def at(name: str) -> list[tuple[str, str]]:
        return [HOME, OPEN, (name, "")]

    site.listing(
        "/list.php?id=45",
        at("预决算公开"),
        [
            Post("麦岭县2025年政府决算报告", "2026-08-07", "", "2026-07-30"),
            Post("麦岭县2026年政府预算报告", "2026-02-13", "", "2026-02-06"),
            Post("麦岭县2026年“三公”经费情况说明", "2026-02-13", "", "2026-02-06"),
            Post("麦岭县2025年政府预算报告", "2025-02-20"),
        ],
    )
    site.put("/zwgk/zfcg/", "", status=302, headers={"Location": "/zwgk/zfcg/index.php"})
    site.put("/zwgk/zfcg/index.php", "", status=302, headers={"Location": f"{site.base}/zwgk/zfcg/"})
    site.listing(
        "/list.php?id=46",
        at("人事任免"),
        [
            Post("麦岭县人民政府关于祁望川等同志职务任免的通知", "2026-10-30"),
            Post("麦岭县人民政府关于贝明洲同志免职的通知", "2026-05-15"),
            Post("麦岭县人民政府关于田若谷等同志任职的通知", "2025-12-26"),
            Post("麦岭县人民政府关于任命县人民医院院长的通知", "2024-09-13"),
        ],
        "by_year",
    )
    site.listing(
        "/list.php?id=47",
        at("规划计划"),
        [
            Post("麦岭县“十五五”水利发展专项规划", "2026-06-30"),
            Post("麦岭县国民经济和社会发展第十五个五年规划纲要", "2026-03-05"),
            Post("2026年麦岭县政府工作报告", "2026-02-12"),
            Post("2025年麦岭县政府工作报告", "2025-02-19"),
        ],
        "by_year",
    )
    gauge = [
        Post(f"麦岭县{y}年{t}主要经济指标", d)
        for y, t, d in ((2026, "前三季度", "2026-10-27"), (2026, "上半年", "2026-07-28"), (2026, "一季度", "2026-04-28"))
    ]
    site.listing("/list.php?id=48", at("统计数据"), gauge, delay=3.5)
    report = Post("麦岭县2025年国民经济和社会发展统计公报", "2026-04-21")
    site.article(report, [HOME, OPEN, ("统计公报", "/zwgk/tjgb/")], site.menu("/zwgk/tjgb/"))
    page = site.frame(
        f"统计公报_{SITE}",
        at("统计公报"),
        '<IMG SRC="data:image/bmp;base64,@@">' + site.plain([report]),
        site.menu("/zwgk/tjgb/"),
    )
    before, after = page.encode("gb18030").split(b"@@")
    site.pages["/zwgk/tjgb/"] = Page(before + b"Qk02" * 2_900_000 + after, charset=None)
    plans = [
        Post("麦岭县突发事件总体应急预案", "2026-03-20"),
        Post("麦岭县防汛抗旱专项应急预案", "2026-05-08"),
        Post("麦岭县森林火灾专项应急预案", "2025-11-25"),
    ]
    site.listing("/zwgk/yjya/", at("应急预案"), plans, "table", tail=f"<P>{'&nbsp;' * 1500}</P>", drop=True)
    site.listing(
        "/sjgk/jieguo.html",
        at("审计结果"),
        [Post("麦岭县2025年度县级预算执行审计结果公告", "2026-08-28")],
    )
    talks = []
    for n, d in ((58, "2026-11-12"), (57, "2026-10-14"), (56, "2026-09-16")):
        talks.append(Post(f"县政府第{n}次常务会议解读", d))
        talks.append(Post(f"县政府第{n}次常务会议议题", d))
    site.listing("/list.php?id=49", at("政府常务会议"), talks)
    site.listing(
        "/zwgk/jyta/",
        at("建议提案办理"),
        [
            Post("对县十六届人大五次会议第12号建议的办理复文", "2026-09-04"),
            Post("关于县政协十届五次会议第33号提案的办理复文", "2026-09-02"),
        ],
    )


def _news(site: County) -> dict[str, list[Post]]:
    titles = {
        "31": (
            "麦岭要闻",
            "2026-11-19",
            ["县政府召开重点项目调度会", "全县秋冬季植树造林启动", "魏坊镇特色产业园建成投产", "我县代表队获省级表彰"],
        ),
        "32": ("部门动态", "2026-11-18", ["县水利局开展河道巡查", "县财政局举办会计培训班"]),
    }
    out = {}
    for n, (name, day, rows) in titles.items():
        out[n] = [Post(t, d) for t, d in zip(rows, days_back(n, day, len(rows), 1, 5), strict=True)]
        site.listing(f"/list.php?id={n}", [HOME, NEWS, (name, "")], out[n], menu=False)
    notices = [
        Post("麦岭县国有建设用地使用权挂牌出让公告", "2026-11-13"),
        Post("关于城区部分路段交通管制的通告", "2026-09-29"),
        Post("2026年冬季征兵公告", "2026-08-14"),
        Post("关于开展房屋安全排查的公告", "2026-04-23"),
        Post("关于公布县级非物质文化遗产项目名录的公告", "2026-01-15"),
    ]
    crumb = [HOME, NEWS, ("公告公示", "/list.php?id=33")]
    for p in notices:
        site.article(p, crumb)
    parts = {
        "/list.php?id=33": (notices[:3], '1/2 <A HREF="?id=33&p=2">[下一页]</A>'),
        "/list.php?id=33&p=2": (notices[3:], '2/2 <A HREF="?id=33">[上一页]</A>'),
    }
    for url, (rows, pager) in parts.items():
        main = f"<H4>公告公示</H4>{site.plain(rows)}<P ALIGN=center>共5条记录 {pager}</P>"
        site.put(url, site.frame(f"公告公示_{SITE}", [HOME, NEWS, ("公告公示", "")], main))
    out["33"] = notices
    blocks = "".join(
        f'<TABLE><TR><TD><B>{name}</B></TD><TD><A HREF="/list.php?id={n}">更多&gt;&gt;</A></TD></TR></TABLE>{site.plain(out[n][:2])}'
        for n, name in (("31", "麦岭要闻"), ("32", "部门动态"), ("33", "公告公示"))
    )
    site.put("/xwzx/index.html", site.frame(f"新闻中心_{SITE}", [HOME, ("新闻中心", "")], blocks))
    site.put("/mlgk/index.html", site.frame(f"麦岭概况_{SITE}", [HOME, ("麦岭概况", "")], paras("概况", 5)))
    return out


def _talk(site: County) -> None:
    kinds = [("县长信箱", "/hdjl/xzxx.php"), ("在线访谈", "/list.php?id=52"), ("政务新媒体", "/hdjl/xmt.html")]
    links = "".join(
        f'<TD><A HREF="{u}"><IMG SRC="/images/hd_{n}.gif" ALT="{t}" BORDER=0></A></TD>' for n, (t, u) in enumerate(kinds)
    )
    site.put("/hdjl/index.html", site.frame(f"互动交流_{SITE}", [HOME, ("互动交流", "")], f"<TABLE><TR>{links}</TR></TABLE>"))
    answers = [Post("关于东关小学门口交通拥堵的来信答复", "2026-11-09"), Post("关于石桥乡供水问题的来信答复", "2026-10-23")]
    for p in answers:
        site.article(p, [HOME, TALK, ("县长信箱", "/hdjl/xzxx.php")])
    mail = """<FORM METHOD=post ACTION="/hdjl/save.php"><TABLE><TR><TD>姓名</TD><TD><INPUT NAME=xm></TD></TR>
<TR><TD>主题</TD><TD><INPUT NAME=zt></TD></TR><TR><TD>内容</TD><TD><TEXTAREA NAME=nr></TEXTAREA></TD></TR>
<TR><TD COLSPAN=2><INPUT TYPE=submit VALUE="给县长写信"></TD></TR></TABLE></FORM>"""
    site.put(
        "/hdjl/xzxx.php",
        site.frame(f"县长信箱_{SITE}", [HOME, TALK, ("县长信箱", "")], mail + "<H4>来信答复</H4>" + site.plain(answers)),
    )
    site.listing("/list.php?id=52", [HOME, TALK, ("在线访谈", "")], [Post("县教体局局长谈招生政策", "2025-07-08")], menu=False)
    media = """<TABLE><TR><TD ALIGN=center><IMG SRC="/upload/wx.jpg" ALT="麦岭发布微信二维码"><BR>微信公众号名称：麦岭发布</TD>
<TD ALIGN=center><IMG SRC="/upload/wb.jpg" ALT="微博二维码"><BR>新浪微博：@麦岭县发布</TD></TR></TABLE>"""
    site.put("/hdjl/xmt.html", site.frame(f"政务新媒体_{SITE}", [HOME, TALK, ("政务新媒体", "")], media))


def _others(site: County) -> None:
    """Townships and bureaus have columns that the county has not."""
    own = {
        "督查通报": "柳庄镇人居环境督查通报",
        "民意征集": "柳庄镇关于集市搬迁的民意征集",
        "食品药品监管": "柳庄镇食品药品监管协管员名单",
    }
    choose = "".join(f'<OPTION VALUE="/xzgk.php?town={k}">{t}</OPTION>' for k, t in TOWNS)
    for k, t in TOWNS:
        here, rows = f"/xzgk.php?town={k}", ""
        for n, (name, title) in enumerate(own.items() if k == "lz" else (), 61):
            crumb = [HOME, ("乡镇公开", here), (t, here), (name, "")]
            site.listing(f"/list.php?id={n}", crumb, [Post(title, "2026-10-20")], menu=False)
            rows += f'<TR><TD><A HREF="/list.php?id={n}">{name}</A></TD></TR>'
        text = f'<H4>{t}</H4><SELECT ONCHANGE="location.href=this.value">{choose}</SELECT><TABLE>{rows or "<TR><TD>栏目建设中</TD></TR>"}</TABLE>'
        site.put(here, site.frame(f"{t}_{SITE}", [HOME, ("乡镇公开", "/xzgk.php?town=lz"), (t, "")], text))
    links = "".join(f'<TR><TD><A HREF="/bm.php?id={k}">{t}</A></TD></TR>' for k, t in BUREAUS)
    site.put(
        "/bmgk.php",
        site.frame(f"政府部门_{SITE}", [HOME, OPEN, ("政府部门", "")], f"<TABLE>{links}</TABLE>", site.menu("/bmgk.php")),
    )
    for n, (k, t) in enumerate(BUREAUS):
        name, title = [
            ("政府采购", "县财政局办公设备采购公告"),
            ("社会救助", "县民政局城乡低保工作情况"),
            ("机构职能", "县市场监督管理局机构职能"),
        ][n]
        crumb = [HOME, ("政府部门", "/bmgk.php"), (t, f"/bm.php?id={k}")]
        site.listing(f"/list.php?id={70 + n}", [*crumb, (name, "")], [Post(title, "2026-09-10")], menu=False)
        site.put(f"/bm.php?id={k}", site.frame(f"{t}_{SITE}", crumb, f'<H4>{t}</H4><A HREF="/list.php?id={70 + n}">{name}</A>'))


def _platform(site: County) -> None:
    def leaf(path: str, title: str, day: str, column: str) -> str:
        site.platform(
            f"/xxgk/{path}",
            title,
            f'<div class="wz"><a href="./">政府信息公开</a> / {column}</div><h1>{title}</h1><div>发布日期：{day}</div><div class="con">{paras(title)}</div>',
        )
        return f'<li><a href="{path}" title="{title}">{title}</a><b>{day}</b></li>\n'

    rules = leaf("zd/1.html", "麦岭县政府信息公开审查制度", "2023-05-12", "政府信息公开制度")
    rules += leaf("zd/2.html", "麦岭县政府信息公开工作考核制度", "2023-05-12", "政府信息公开制度")
    reports = "".join(
        leaf(f"nb/{y}.html", f"麦岭县人民政府{y}年政府信息公开工作年度报告", d, "政府信息公开工作年度报告")
        for y, d in ((2024, "2025-03-18"), (2023, "2024-03-20"))
    )
    fields = {
        "社会救助": (
            "shjz",
            [("2026年第三季度城乡低保救助对象名单", "2026-10-09"), ("麦岭县2026年最低生活保障标准", "2026-07-03")],
        ),
        "安全生产": (
            "aqsc",
            [("2026年5月份安全生产检查情况通报", "2026-05-21"), ("2026年4月份安全生产检查情况通报", "2026-04-20")],
        ),
        "重大建设项目": ("zdxm", []),
        "义务教育": ("ywjy", [("2026年城区义务教育招生范围", "2026-07-10")]),
    }
    kids = ""
    for name, (slug, posts) in fields.items():
        rows = "".join(leaf(f"zdly/{slug}/{n}.html", t, d, name) for n, (t, d) in enumerate(posts, 1))
        main = (
            f'<div class="wz"><a href="./">政府信息公开</a> / <a href="./#zdgk">法定主动公开内容</a> / 重点领域 / {name}</div>'
        )
        site.platform(
            f"/xxgk/zdly/{slug}.html",
            name,
            f'{main}<h2>{name}</h2><ul class="list">{rows}</ul><div class="fy">共 {len(posts)} 条</div>',
        )
        kids += f'<li><a href="zdly/{slug}.html">{name}</a></li>'
    names = [
        ("zn", "政府信息公开指南"),
        ("zd", "政府信息公开制度"),
        ("zdgk", "法定主动公开内容"),
        ("nb", "政府信息公开工作年度报告"),
    ]
    tabs = "".join(f'<li><a href="#{k}">{t}</a></li>' for k, t in names)
    guide = f"""<p>　　一、公开工作机构：{UNIT}信息股</p><p>　　办公地址：麦岭县人民路1号</p><p>　　联系电话：0399-7720016</p>
<p>　　二、公开范围与形式</p>{paras("指南", 2)}"""
    statutory = f"""<dl><dt><a href="javascript:;">履职依据</a></dt><dd><ul><li><a href="{site.base}/zwgk/gfxwj/">行政规范性文件</a></li></ul></dd>
<dt><a href="javascript:;">规划信息</a></dt><dd><ul><li><a href="/list.php?id=47">规划计划</a></li></ul></dd>
<dt><a href="#">重点领域信息</a></dt><dd><ul>{kids}</ul></dd></dl>"""
    parts = {"zn": guide, "zd": f"<ul>{rules}</ul>", "zdgk": statutory, "nb": f"<ul>{reports}</ul>"}
    blocks = "".join(f'<div class="blk"><h2 id="{k}">{t}</h2><div class="bd">{parts[k]}</div></div>\n' for k, t in names)
    site.platform("/xxgk/", "政府信息公开", f'<ul class="nav4">{tabs}</ul>{blocks}')


def build(base: str, today: date) -> Site:
    site = County(base, today)
    _organisation(site)
    papers = _policy(site)
    _columns(site)
    news = _news(site)
    _talk(site)
    _others(site)
    _platform(site)
    site.put("/zwgk/new.php", f"<HTML><BODY>{site.plain(papers['文件'][:3])}</BODY></HTML>")
    frame = """<IFRAME SRC="/zwgk/new.php" WIDTH=760 HEIGHT=400 FRAMEBORDER=0></IFRAME><IMG SRC="/images/map.gif" USEMAP="#m">
<MAP NAME=m><AREA SHAPE=rect COORDS="0,0,90,30" HREF="/zwgk/zfwj/" ALT="政府文件"><AREA SHAPE=rect COORDS="90,0,180,30" HREF="/xxgk/" ALT=""></MAP>"""
    site.put("/zwgk/index.php", site.frame(f"政务公开_{SITE}", [HOME, ("政务公开", "")], frame, site.menu()), delay=2.0)
    every = [(t, u) for t, u, _ in NAV[1:]] + [("建议提案办理", "/zwgk/jyta/"), ("县长信箱", "/hdjl/xzxx.php")]
    text = "".join(f'<LI><A HREF="{u}">{t}</A>' for t, u in every)
    site.put("/map.html", site.frame(f"网站地图_{SITE}", [HOME, ("网站地图", "")], f"<UL>{text}</UL>"))
    boxes = "".join(
        f'<TR><TD><IMG SRC="/images/t{n}.gif" ALT="{name}"></TD><TD ALIGN=right><A HREF="/list.php?id={n}"><IMG SRC="/images/more.gif" ALT=""></A>'
        f"</TD></TR><TR><TD COLSPAN=2>{site.plain(news[n][:3])}</TD></TR>"
        for n, name in (("31", "麦岭要闻"), ("33", "公告公示"))
    )
    site.put("/", site.frame(COUNTY, [], f"<TABLE>{boxes}</TABLE>"))
    site.pages["/robots.txt"] = Page("User-agent: *\nDisallow: /sjgk/\nDisallow: /admin/\n", content_type="text/plain")

    def dynamic(request: Request) -> Page | None:
        path = request.path
        if path == "/fjdzapp/search":
            asked = form(request.body) | form(request.query)
            rows = papers["解读"] if asked.get("classsql") == "chnlid=32377" and asked.get("page", "1") == "1" else []
            data = [{"doctitle": p.title, "docreltime": f"{p.day} 09:00:00", "docpuburl": base + p.url} for p in rows]
            return Page(
                json.dumps({"count": len(papers["解读"]), "data": data}, ensure_ascii=False), content_type="application/json"
            )
        if path == "/list.php":
            asked = form(request.query)
            turn = "" if asked.get("p", "1") == "1" else f"&p={asked['p']}"
            return site.pages.get(f"/list.php?id={asked.get('id', '')}{turn}")
        if path == "/search.php":
            raw = unquote_to_bytes(request.query.partition("q=")[2].partition("&")[0].replace("+", " "))
            try:
                wanted = raw.decode("utf-8")
            except UnicodeDecodeError:
                wanted = raw.decode("gb18030", "replace")
            hits = [p for p in site.posts if wanted and wanted in p.title]
            text = f"<P>关键词“{esc(wanted)}”共找到{len(hits)}条结果</P>{site.plain(hits[:20])}"
            return Page(site.frame(f"搜索_{SITE}", [HOME, ("搜索", "")], text), charset=None, encode_as="gb18030")
        if path.endswith((".gif", ".jpg", ".png")):
            return Page(png(6, 8, path), content_type="image/png", charset=None)
        if path.endswith((".css", ".js")):
            return Page("/* */", content_type="text/css" if path.endswith("css") else "application/javascript")
        return None

    agency = Agency("county-zfb", UNIT, ["县政府办公室", "县政府办"], _county_catalog.build(), {"items": truth(base)})
    host = base.split("//")[1].replace("127.0.0.1", "localhost")
    return Site("county", SITE, site.pages, [agency], dynamic, ["麦岭县政府网"], [host], Page("<H1>Not Found</H1>", status=404))
