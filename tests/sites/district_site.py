"""沧浦区 (fictional): a big-city district, jpaas and UCAP mixed; agency: 区教育局 on its channel /jyj/."""

from __future__ import annotations

import json
from datetime import date

from evaluation.harness import Agency, Page, Request, Site
from tests.sites import _district_catalog
from tests.sites._district_frame import (
    ABOUT,
    ACCORDION,
    BUREAU,
    BUREAUS,
    CITY,
    DEPTS,
    EQUAL,
    OPEN,
    PARTS,
    PORTAL,
    ROOT,
    SITE,
    STREETS,
    UNIT_API,
    District,
    Post,
    jp,
    st,
    uc,
)
from tests.sites._district_truth import truth
from tests.sites._more3_kit import days_back, form, hexid, paras, pdf, png

AS_OF = date(2026, 11, 20)
DEAD = {st("jzxx_1301")}
SCRIPTED = [("GET", UNIT_API, f"pageId={n}&pageType=column", "") for n in (30071, 30072, 30075)]
SCRIPTED += [("GET", UNIT_API, "pageId=30071&paramJson=%7B%22pageNo%22%3A2%2C%22pageSize%22%3A3%7D", "")]
SCRIPTED += [("GET", f"/searchList/{hexid('channel', n)}", "_isJson=true&page=1", "") for n in (104512, 104517)]


def _about(site: District) -> None:
    pairs = [("机构名称", BUREAU), ("办公地址", "沧浦区书声路101号"), ("联系电话", "0399-5510101"), ("邮编", "999101")]
    rows = "".join(f"<tr><th>{k}</th><td>{v}</td></tr>" for k, v in pairs)
    rows += '<tr><th>电子邮箱</th><td><img src="/jyj/images/mail.png" alt=""></td></tr>'
    rows += "<tr><th>办公时间</th><td>工作日 9:00-11:30，13:30-17:30</td></tr>"
    site.wrap(ABOUT[0][1], "机构概况", f'<div class="upd">更新时间：2026-04-02</div><table class="tb">{rows}</table>')
    scan = "".join(f'<p align="center"><img src="/jyj/images/sd{n}.jpg" width="720"></p>' for n in (1, 2))
    site.wrap(ABOUT[1][1], "机构职能", f'<div class="upd">更新时间：2026-04-02</div><div id="ivs_content">{scan}</div>')
    people = [
        ("尹长歌", "党工委书记、局长", "主持教育局行政全面工作。", 1),
        ("裴青屿", "副局长", "分管基础教育、招生考试工作。", 2),
        ("辛以恒", "副局长", "分管计划财务、校园安全工作。", 3),
    ]
    posts = [
        Post(
            f"{name} {job}",
            "2026-05-29",
            f'<div class="ld"><img src="/jyj/images/ld{n}.jpg" alt="{name}"></div><p>姓名：{name}</p><p>职务：{job}</p><p>分管工作：{work}</p>',
        )
        for name, job, work, n in people
    ]
    url = ABOUT[2][1]
    site.fill(posts, "负责人信息", url)
    cards = "".join(
        f'<li class="card"><a href="{p.url}"><img src="/jyj/images/ld{n}.jpg" alt=""></a><p><a href="{p.url}">{p.title}</a></p></li>'
        for n, p in enumerate(posts, 1)
    )
    site.wrap(url, "负责人信息", f"<ul>{cards}</ul>")
    offices = [
        ("办公室", "负责机关日常运转、信息公开工作。", "甘小满", "0399-5510102"),
        ("基础教育科", "负责中小学、幼儿园教育教学管理。", "闵竹", "0399-5510106"),
        ("计划财务科", "负责教育经费、资产和收费管理。", "卓然", "0399-5510108"),
    ]
    head = "<tr><th>科室名称</th><th>职责</th><th>负责人</th><th>电话</th></tr>"
    rows = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in o) + "</tr>" for o in offices)
    site.wrap(ABOUT[3][1], "内设科室", f"<table>{head}{rows}</table>", tagged=False)
    schools = [("沧浦区教育学院", "书声路99号", "0399-5510201"), ("沧浦区青少年活动中心", "映河路7号", "0399-5510202")]
    rows = "".join(f"<dl><dt>{a}</dt><dd>地址：{b}</dd><dd>联系电话：{c}</dd></dl>" for a, b, c in schools)
    site.wrap(ABOUT[4][1], "直属单位", f"<p>单位名称及联系方式如下：</p>{rows}")


def _parts(site: District) -> None:
    guide = f"""<p>　　一、信息分类和编排体系：本机关主动公开的政府信息分为机构职能、政策文件等类别，按发布日期编排。</p>{paras("指南", 2)}
<p>　　二、受理机构：{BUREAU}办公室　联系电话：0399-5510102　传真号码：0399-5510103　互联网联系方式：cpjy@example.invalid</p>"""
    site.wrap(PARTS[0][1], "政府信息公开指南", guide)
    site.static(PARTS[1][1], "政府信息公开制度", [Post("沧浦区教育局政府信息公开审查制度", "2025-04-18")])
    site.static(
        PARTS[3][1],
        "政府信息公开年报",
        [Post(f"{BUREAU}{y}年政府信息公开工作年度报告", f"{y + 1}-01-23") for y in (2025, 2024, 2023)],
    )
    blank = '<form method="post" action="/jyj/ysq/save"><p>申请人 <input name="a"></p><p>内容 <textarea name="b"></textarea></p></form>'
    site.wrap(PARTS[4][1], "依申请公开", f"<p>申请公开政府信息请填写下表。</p>{blank}")
    open_all = "".join(
        f"<h3>{head}</h3><ul>{''.join(f'<li><a href={u}>{t}</a></li>' for t, u in kids)}</ul>" for head, kids in ACCORDION
    )
    site.wrap(PARTS[2][1], "法定主动公开内容", f"<p>请选择左侧类别。</p>{open_all}")
    site.put(st("zwgk_1200"), site.channel("政务公开", [("政务公开", "")], "<p>政府信息公开专栏</p>", site.side("")))


def _papers(site: District) -> None:
    papers = [
        Post("关于加强中小学课后服务管理的通知", "2026-11-05", "", "2026-08-05", "沧教〔2026〕41号"),
        Post("关于做好秋季学期学生体质监测的通知", "2026-09-08", "", "2026-09-03", "沧教〔2026〕37号"),
        Post("关于印发学前教育普及普惠工作方案的通知", "2026-05-22", "", "2026-05-15", "沧教〔2026〕19号"),
        Post("关于2026年寒假工作安排的通知", "2026-01-16", "", "2026-01-12", "沧教〔2026〕3号"),
    ]
    url = st("bmwj_1207")
    site.fill(papers, "部门文件", url)
    head = "<tr><th>序号</th><th>文件名称</th><th>文号</th><th>成文日期</th><th>发布日期</th></tr>"
    rows = "".join(
        f'<tr><td>{n}</td><td><a href="{p.url}">{p.title}</a></td><td>{p.no}</td><td>{p.formed}</td><td>{p.day}</td></tr>'
        for n, p in enumerate(papers, 1)
    )
    site.wrap(url, "部门文件", f"<table>{head}{rows}</table>")
    site.ucap(
        104512,
        "政策解读",
        [
            Post("《关于加强中小学课后服务管理的通知》解读", "2026-11-05"),
            Post("一图读懂学前教育普及普惠工作方案", "2026-05-25"),
        ],
    )
    site.static(
        st("ghjh_1209"),
        "规划计划",
        [
            Post("沧浦区教育局2026年工作计划", "2026-03-06"),
            Post("沧浦区教育局2025年工作总结", "2026-01-09"),
            Post("沧浦区教育发展“十四五”规划", "2021-09-17"),
        ],
    )
    site.static(
        st("jytj_1210"),
        "教育统计数据",
        [
            Post(f"沧浦区{y}年教育事业统计数据", d)
            for y, d in ((2025, "2026-03-30"), (2024, "2025-03-27"), (2023, "2024-03-29"))
        ],
    )
    file = "/jyj/files/2026ysb.pdf"
    site.pages[file] = Page(pdf("Budget tables 2026"), content_type="application/pdf", charset=None)
    site.static(
        st("bmys_1211"),
        "部门预算",
        [
            Post(
                f"沧浦区教育局{y}年部门预算",
                d,
                f'<p>　　{y}年部门预算说明：主要职能、机构设置和收支情况。</p><p><a href="{file}">附件：{y}年部门预算表.pdf</a></p>',
            )
            for y, d in ((2026, "2026-02-06"), (2025, "2025-02-10"))
        ],
    )
    site.static(
        st("bmjs_1212"),
        "部门决算",
        [
            Post(
                f"沧浦区教育局{y}年度部门决算",
                d,
                f"<p>{y}年度部门决算说明</p><p>一、收支决算总表（部门决算表01）</p>{paras(d, 1)}",
            )
            for y, d in ((2025, "2026-08-24"), (2024, "2025-08-22"))
        ],
    )


def _fields(site: District) -> None:
    site.static(
        st("sfgs_1213"),
        "收费公示",
        [
            Post("沧浦区2025学年教育收费项目和标准公示", "2025-08-20"),
            Post("沧浦区2024学年教育收费项目和标准公示", "2024-08-21"),
        ],
    )
    site.ucap(
        104517,
        "招生入学",
        [
            Post("沧浦区2026年义务教育招生政策实施意见", "2026-04-20"),
            Post("沧浦区2026年公办小学学区划分范围", "2026-04-20"),
            Post("沧浦区2025年义务教育招生政策实施意见", "2025-04-21"),
        ],
    )
    head = "<tr><td><strong>学校名称</strong></td><td><strong>地址</strong></td><td><strong>办学许可证号</strong></td><td><strong>年检结论</strong></td></tr>"
    rows = "".join(
        f"<tr><td>{a}</td><td>{b}</td><td>{c}</td><td>合格</td></tr>"
        for a, b, c in (
            ("沧浦区映河民办小学", "映河路31号", "教民999000110000011号"),
            ("柳塘双语学校", "柳塘镇学苑路2号", "教民999000130000021号"),
        )
    )
    site.wrap(st("mbxx_1215"), "民办学校", f'<div class="upd">发布日期：2026-07-14</div><table border="1">{head}{rows}</table>')
    grants = []
    for n, (who, made, day) in enumerate(
        (("渡桥镇启航幼儿园", "2026-11-03", "2026-11-09"), ("南坪街道艺术培训学校", "2026-09-14", "2026-09-18"))
    ):
        fields = [
            ("许可决定文书名称", "准予行政许可决定书"),
            ("许可事项", "民办学校设立"),
            ("许可对象", who),
            ("决定日期", made),
        ]
        rows = "".join(f"<tr><td>{k}</td><td>{v}</td></tr>" for k, v in fields)
        body = f"<table>{rows}<tr><td>许可结果</td><td>准予设立，发给办学许可证</td></tr></table>"
        grants.append(Post(f"行政许可结果公示（{who}）", day, body, made, f"沧教许〔2026〕{9 - n}号"))
    url = st("xzxk_1216")
    site.fill(grants, "行政许可", url)
    head = "<tr><th>名称</th><th>决定日期</th><th>公示日期</th></tr>"
    rows = "".join(f'<tr><td><a href="{p.url}">{p.title}</a></td><td>{p.formed}</td><td>{p.day}</td></tr>' for p in grants)
    site.wrap(url, "行政许可", f"<table>{head}{rows}</table>")
    site.wrap(
        st("xzcf_1217"), "行政处罚", '<div class="nodata">栏目说明：2026年度本单位未作出行政处罚决定，暂无相关信息。</div>'
    )
    site.static(
        st("jszp_1218"),
        "教师招聘",
        [
            Post("沧浦区教育系统2026年教师招聘拟录用人员公示", "2026-07-10"),
            Post("沧浦区教育系统2026年教师招聘公告", "2026-03-27"),
            Post("沧浦区教育系统2025年教师招聘公告", "2025-03-28"),
        ],
        tagged=False,
    )
    site.static(st("yjgl_1220"), "应急管理", [Post("沧浦区校园安全应急预案（修订）", "2025-12-11")])
    schools = ["映河小学举办读书节", "渡桥中学开展消防演练", "实验幼儿园举行亲子运动会", "虹溪小学非遗课程开讲"]
    site.static(
        st("xydt_1221"),
        "校园动态",
        [Post(t, d) for t, d in zip(schools, days_back("校园", "2026-10-12", 4, 3, 9), strict=True)],
        size=3,
    )
    news = [
        "区教育局召开秋季学期重点工作推进会",
        "区领导调研学校建设项目",
        "我区在全市教学比赛中获佳绩",
        "区教育局开展师德师风专题培训",
        "全区学校食堂专项检查启动",
    ]
    site.jpaas(30071, "教育动态", [Post(t, d) for t, d in zip(news, days_back("动态", "2026-11-16", 5, 2, 8), strict=True)])
    site.jpaas(
        30072,
        "通知公告",
        [
            Post("2027年普通高考报名公告", "2026-10-23"),
            Post("成人高等教育考试通告", "2026-09-24"),
            Post("区级课题评审公告", "2026-08-27"),
        ],
    )
    site.jpaas(
        30075,
        "建议提案办理",
        [
            Post("对区人大八次会议第021号代表建议的答复", "2026-08-27"),
            Post("对区政协八次会议第115号委员提案的答复", "2026-08-25"),
            Post("2025年度建议提案办理总体情况", "2026-01-20"),
        ],
    )


def _channel_home(site: District) -> None:
    talk = f'<ul><li><a href="{st("jzxx_1301")}">局长信箱</a></li><li><a href="/col/col2041/index.html">区长信箱</a></li></ul>'
    site.put(st("hdjl_1300"), site.channel("互动交流", [("互动交流", "")], f"<h2>互动交流</h2>{talk}"))
    site.put("/jyj/search/index.html", site.channel("搜索", [("搜索", "")], "<p>请输入检索词</p>"))
    tabs = (
        f'<div class="tab"><span>教育动态</span><a href="{jp(30071)}">更多</a></div><ul>{site.ul(site.units["30071"][:3])}</ul>'
    )
    tabs += (
        f'<div class="tab"><span>通知公告</span><a href="{jp(30072)}">更多</a></div><ul>{site.ul(site.units["30072"][:2])}</ul>'
    )
    tabs += f'<div class="zt"><a href="{uc(104517)}"><img src="/jyj/images/zs.jpg" alt="招生入学"></a></div>'
    site.put(ROOT, site.channel("首页", [], tabs))


def _units(site: District) -> None:
    """Bureaus and townships, each with sections of the same five names on one page."""
    for folder, units, parent in (("wbj", BUREAUS, DEPTS), ("jz", STREETS, ("街镇公开", "/col/col2034/index.html"))):
        for slug, unit in units:
            text = f"<h1>{unit}</h1>"
            for n, (name, day) in enumerate(zip(EQUAL, days_back(unit, "2026-11-18", 5, 1, 6), strict=True)):
                text += f'<div class="sec"><h3 id="{n}">{name}</h3><ul><li>{unit}{name}信息<span>{day}</span></li></ul></div>'
            site.put(f"/{folder}/{slug}/index.html", site.portal(f"{unit}-{SITE}", [OPEN, parent, (unit, "")], text, unit))
        links = "".join(f'<li><a href="/{folder}/{k}/index.html">{t}</a></li>' for k, t in units)
        if folder == "wbj":
            links += f'<li><a href="{ROOT}" target="_blank">区教育局</a></li>'
        main = f"<h2>{parent[0]}</h2><ul class='units'>{links}</ul>" + (site.choose() if folder == "wbj" else "")
        site.put(parent[1], site.portal(f"{parent[0]}-{SITE}", [OPEN, (parent[0], "")], main, parent[0]))


def _portal(site: District) -> None:
    def page(url: str, name: str, main: str) -> None:
        if url not in site.pages and url.startswith("/"):
            site.put(url, site.portal(f"{name}-{SITE}", [(name, "")], f"<h2>{name}</h2>{main}", name))

    mail = """<form action="/hd/save" method="post"><input name="title"><textarea name="body"></textarea>
<a class="btn" href="javascript:;" onclick="write()">我要写信</a></form>"""
    rows = "".join(
        f'<tr><td><a href="/hd/{n}.html">{t}</a></td><td>{d}</td></tr>'
        for n, t, d in ((1, "关于增设公交站点的来信", "2026-11-12"), (2, "关于公园开放时间的来信", "2026-11-04"))
    )
    page("/col/col2041/index.html", "区长信箱", f"{mail}<h3>选登来信</h3><table>{rows}</table>")
    for n, t in ((1, "关于增设公交站点的来信"), (2, "关于公园开放时间的来信")):
        page(f"/hd/{n}.html", t, f"<p>答复：{paras(t, 1)}</p>")
    page("/col/col2042/index.html", "领导信箱", "<p>领导信箱已并入区长信箱。</p>")
    page("/col/col2043/index.html", "意见征集", "<ul><li>关于区级绿地规划的意见征集<span>2026-11-02</span></li></ul>")
    page("/col/col2032/index.html", "区领导", "<ul><li>区长 桑落舟</li><li>副区长 阮霁</li></ul>")
    for name, url, kids in PORTAL:
        links = "".join(f'<li><a href="{u}">{t}</a></li>' for t, u in kids)
        more = site.choose() if name == "政务公开" else ""
        page(url, name, f"<ul>{links}</ul>{more}" if kids else paras(name, 3))
        for t, u in kids:
            page(
                u,
                t,
                f"<ul><li>{t}：全区重点工作推进会召开<span>2026-11-18</span></li><li>{t}：河道整治工程完工<span>2026-11-10</span></li></ul>",
            )
    links = "".join(f'<li><a href="{u}">{t}</a></li>' for _, _, kids in PORTAL for t, u in kids)
    page("/wzdt/index.html", "网站地图", f"<ul>{links}</ul>")
    site.put("/", site.portal(SITE, [], f'<div class="banner">欢迎访问</div><h3>部门</h3>{site.choose()}<h3>市政府文件</h3>'))


def build(base: str, today: date) -> Site:
    site = District(base, today)
    _about(site)
    _parts(site)
    _papers(site)
    _fields(site)
    _channel_home(site)
    _units(site)
    _portal(site)

    def dynamic(request: Request) -> Page | None:
        path, asked = request.path, form(request.query)
        if path == UNIT_API:
            posts = site.units.get(asked.get("pageId", ""), [])
            try:
                wanted = json.loads(asked.get("paramJson", "{}") or "{}")
            except ValueError:
                wanted = {}
            size, number = int(wanted.get("pageSize", 3)), int(wanted.get("pageNo", 1))
            part = posts[(number - 1) * size : number * size]
            count = -(-len(posts) // size) if posts else 1
            pager = f'<div class="pagination" data-total="{len(posts)}" data-pages="{count}">共{count}页</div>'
            data = {"html": f'<ul class="list-ul">{site.ul(part)}</ul>{pager}', "total": len(posts)}
            return Page(
                json.dumps({"success": True, "code": "200", "data": data}, ensure_ascii=False), content_type="application/json"
            )
        if path.startswith("/searchList/"):
            posts = site.searches.get(path.removeprefix("/searchList/"), [])
            size, number = int(asked.get("_pageSize", "20")), int(asked.get("page", "1"))
            results = [
                {"title": p.title, "url": p.url, "publishedTimeStr": f"{p.day} 16:30:00", "channelName": ""}
                for p in posts[(number - 1) * size : number * size]
            ]
            data = {"page": number, "rows": size, "total": len(posts), "results": results}
            return Page(json.dumps({"code": 1, "data": data}, ensure_ascii=False), content_type="application/json")
        if path.endswith((".png", ".jpg")):
            return Page(png(6, 8, path), content_type="image/png", charset=None)
        if path.endswith((".css", ".js")):
            return Page("/* */", content_type="text/css" if path.endswith("css") else "application/javascript")
        return None

    agency = Agency("district-jyj", BUREAU, ["区教育局"], _district_catalog.build(), {"items": truth(base)})
    return Site("district", SITE, site.pages, [agency], dynamic, ["沧浦区政府网", f"{CITY}网站"])
