"""The pages of the tree site: the portal with its tabs, the tree page, the bureau's columns behind it."""

from __future__ import annotations

import json

from ._more2_kit import Row, esc, prose, spread, titles
from ._tree_markup import BUREAU, LEFT, ORGAN, TREE, Crumb, Tree, contents

TOPICS = ["校园食品安全", "电梯安全", "计量器具检定", "知识产权保护", "价格监督", "网络交易", "药品零售", "个体工商户帮扶"]
STREETS = ["菊坞街道", "南山镇", "采桑街道"]
THEMES = ["老旧小区改造", "秋季招商", "河道治理", "文明城区创建", "学前教育", "夜间经济"]
DISTRICT = ["区政府召开{t}推进会", "{p}开展{t}工作", "区领导调研{t}", "我区{t}稳步推进"]
HOME: Crumb = ("首页", "/")

ME = 2200
# (id, parent, name, address) of the nodes under the bureau; groups have no address.
NODES: list[tuple[int, int, str, str]] = [
    (2210, ME, "机构信息", ""),
    (2211, 2210, "机构概况", contents("7211")),
    (2212, 2210, "领导信箱", "/c1050/qzxx.shtml"),
    (2213, 2210, "领导信息", contents("7212")),
    (2214, 2210, "内设机构", contents("7213")),
    (2220, ME, "政策文件", ""),
    (2221, 2220, "政策解读", f"/public/column/{ORGAN}?type=4&action=list&catId=7223"),
    (2222, 2220, "规范性文件", "/xxgk/c7221/list.shtml"),
    (2223, 2220, "其他文件(13)", "#7222"),
    (2230, ME, "年度计划总结", "#7231"),
    (2240, ME, "财政预决算", ""),
    (2241, 2240, "部门决算", f"{TREE}?number=D001-A002"),
    (2242, 2240, "部门预算 ", f"{TREE}?number=D001-A001"),
    (2243, 2240, "政府采购", contents("7243")),
    (2250, ME, "行政执法公示", ""),
    (2251, 2250, "行政许可公示", "/dlq/col/col7251/index.html"),
    (2252, 2250, "行政处罚", f"/public/column/{ORGAN}?type=4&action=list&catId=7252"),
    (2253, 2250, "双随机、一公开", contents("7253")),
    (2260, ME, "市场监管", ""),
    (2261, 2260, "特种设备安全", "/xxgk/c7261/list.shtml"),
    (2262, 2260, "消费维权", contents("7262")),
    (2263, 2260, "产品质量监督", "/xxgk/c7263/list.shtml"),
    (2270, ME, "人事信息", contents("7271")),
    (2280, ME, "应急管理", contents("7281")),
]
OTHERS: list[tuple[int, int, str, str]] = [
    (1, 0, "政府信息公开目录", ""),
    (10, 1, "区政府", ""),
    (11, 10, "机构职能", contents("7001")),
    (12, 10, "权责清单", contents("7002")),
    (20, 1, "区政府部门", ""),
    (2100, 20, "区教育局", ""),
    (2101, 2100, "机构职能", contents("7101")),
    (2102, 2100, "下属单位", contents("7102")),
    (2103, 2100, "建议提案办理", contents("7103")),
    (ME, 20, "区市场监督管理局", ""),
    (2300, 20, "区水务局", ""),
    (2301, 2300, "机构职能", contents("7301")),
    (30, 1, "镇（街道）", ""),
    (31, 30, "南山镇", ""),
    (311, 31, "机构职能", contents("7901")),
    (312, 31, "政府采购", contents("7902")),
]
MORE_UNITS = ["区民政局", "区司法局", "区统计局", "区信访局", "区审计局", "采桑街道", "菊坞街道"]
MORE_COLUMNS = ["机构职能", "领导信息", "下属单位"]
for _n, _unit in enumerate(MORE_UNITS):
    _key = 4000 + _n * 10
    OTHERS.append((_key, 30 if _unit.endswith("街道") else 20, _unit, ""))
    OTHERS += [(_key + i, _key, name, contents(str(_key + i + 5000))) for i, name in enumerate(MORE_COLUMNS, 1)]
ABOUT = """<table><tr><td>机构名称</td><td>东篱区市场监督管理局</td></tr><tr><td>通信地址</td><td>东篱区采桑街道东和路9号</td></tr>
<tr><td>联系电话</td><td>0399-5560315</td></tr><tr><td>传真</td><td>0399-5560316</td></tr><tr><td>邮编</td><td>990500</td></tr></table>
<p>主要职责：负责市场综合监督管理、食品安全监督管理、特种设备安全监察。</p>"""
OFFICES = [
    ("办公室", "机关文电、政务公开", "0399-5560315"),
    ("食品科", "食品生产经营监管", "0399-5560321"),
    ("特设科", "特种设备监察", "0399-5560325"),
]
LEADERS = [("陶菊隐", "党组书记、局长", "主持全面工作"), ("桑未晚", "副局长", "分管食品安全、价格监督")]


def tree_page(site: Tree) -> None:
    nodes = [*OTHERS[:10], *NODES, *OTHERS[10:]]
    lines = ",\n".join(
        f"{{id:{key}, pId:{parent}, name:{json.dumps(name, ensure_ascii=False)}"
        + (f', url:"{url}", target:"rightFrame"}}' if url else (", open:true}" if key < 30 else "}"))
        for key, parent, name, url in nodes
    )
    for number in ("", "D001-A001", "D001-A002"):
        source = f"/xxgk/catalog.jsp?number={number}" if number else contents("0")
        script = (
            "<script src='/static/js/jquery.ztree.core.js'></script>\n<ul id='treeDemo' class='ztree'></ul>\n"
            f"<iframe id='rightFrame' name='rightFrame' src='{source}' width='900' height='800' frameborder='0'></iframe>\n<script>\n"
            f"var setting={{data:{{simpleData:{{enable:true}}}}}};\nvar zNodes=[\n{lines}\n];\n$(function(){{\n"
            " $.fn.zTree.init($('#treeDemo'),setting,zNodes);\n var h=location.hash.replace('#','');\n"
            " if(h){$('#rightFrame').attr('src','/xxgk/contentsList.action?theID='+h);}\n});\n</script>"
        )
        site.openness(TREE + (f"?number={number}" if number else ""), "法定主动公开内容", script)
    site.put(contents("0"), "<html><body><p>请点击左侧目录。</p></body></html>")


def bureau(site: Tree) -> dict[str, str]:
    """The columns; the addresses of those that a name other than the tree's own leads to."""
    group = "机构信息"
    site.frame(contents("7211"), "机构概况", ABOUT, group)
    cards = ""
    for number, (who, post, work) in enumerate(LEADERS):
        body = f"<p><img src='/static/images/ld{number}.jpg' alt='{who}'/></p><p>姓名：{who}</p><p>职务：{post}</p><p>分管工作：{work}</p>"
        url = site.post("c7212", f"{post} {who}", "2026-02-10", body)
        cards += (
            f'<li><a href="{url}" target="_blank"><img src="/static/images/ld{number}.jpg" alt=""/><span>{who}</span></a></li>'
        )
    site.frame(contents("7212"), "领导信息", f"<ul class='ld'>{cards}</ul>", group)
    lines = "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for a, b, c in OFFICES)
    site.frame(
        contents("7213"),
        "内设机构",
        f"<table><tr><th>内设机构名称</th><th>主要职责</th><th>联系电话</th></tr>{lines}</table>",
        group,
    )

    group = "政策文件"
    late = "东篱区市场监督管理局关于印发《食品小作坊登记管理办法》的通知（行政规范性文件）"
    rules = [(late, site.post("c7221", late, "2026-11-06", formed="2026-08-31"), "2026-11-06")]
    rules += site.posts("c7221", [("东篱区市场监督管理局行政规范性文件：小餐饮备案办法", "2026-03-18")])
    site.ucap("7221", "规范性文件", group, rules)
    days = spread("2026-10-30", 13, 9, 28)
    named = list(
        zip(
            titles(
                "sjwj",
                ["东篱区市场监督管理局关于开展{t}专项检查的通知", "东篱区市场监督管理局关于加强{t}工作的通知"],
                TOPICS,
                13,
            ),
            days,
            strict=True,
        )
    )
    site.plain("7222", "其他文件", group, site.posts("c7222", named))
    named = [(f"《{t}管理办法》政策解读", d) for t, d in zip(TOPICS, spread("2026-11-10", 6, 20, 40), strict=False)]
    site.lonsun("7223", "政策解读", group, site.posts("c7223", named))
    plans = [("东篱区市场监督管理局2026年度工作计划", "2026-02-26"), ("东篱区市场监督管理局2025年度工作总结", "2026-01-15")]
    site.plain("7231", "年度计划总结", "", site.posts("c7231", plans))

    money = {"D001-A001": ("部门预算", [("东篱区市场监督管理局2026年部门预算说明", "2026-02-12")])}
    money["D001-A002"] = (
        "部门决算",
        [(f"东篱区市场监督管理局{y}年度部门决算说明", f"{y + 1}-09-{y - 2006}") for y in (2024, 2023)],
    )
    for number, (name, named) in money.items():
        rows = site.posts(f"xxgk/{number}", named)
        site.frame(f"/xxgk/catalog.jsp?number={number}", name, site.rows(rows), "财政预决算")
    site.frame(contents("7243"), "政府采购", "<p class='tip'>本年度未发生政府采购事项，无相关信息公开。</p>", "财政预决算")

    group = "行政执法公示"
    shops = [f"{p}{n}店" for n in range(1, 6) for p in ("菊香", "南山", "采薇", "悠然")]
    permits = [(f"食品经营许可信息（{who}）", d) for who, d in zip(shops, spread("2026-11-16", 18, 2, 7), strict=False)]
    site.query("7251", "行政许可公示", group, site.posts("c7251", permits))
    cases: list[Row] = []
    for number, day in enumerate(("2026-11-11", "2026-10-14", "2026-08-05")):
        code = f"东市监罚〔2026〕{52 - number * 9}号"
        body = f"<table><tr><td>决定书文号</td><td>{code}</td></tr><tr><td>处罚事由</td><td>经营超过保质期食品</td></tr><tr><td>处罚结果</td><td>罚款2000元</td></tr></table>"
        title = f"行政处罚信息公示（{code}）"
        cases.append((title, site.post("c7252", title, day, body), day))
    site.lonsun("7252", "行政处罚", group, cases)
    named = [("2026年度双随机抽查结果（第三批）", "2026-10-23"), ("2026年度双随机抽查结果（第二批）", "2026-07-24")]
    site.plain("7253", "双随机、一公开", group, site.posts("c7253", named))

    group = "市场监管"
    boot = "<div class='x-view' data-view='devList' data-k='9f1c77e2'></div>\n<script src='/static/js/chunk-vendors.4f2a91.js'></script>\n"
    boot += "<script>window.__boot__&&window.__boot__({view:'devList',k:'9f1c77e2'});</script>"
    site.frame("/xxgk/c7261/list.shtml", "特种设备安全", boot, group)
    named = [
        (f"{y}年第{q}季度消费投诉情况通报", d)
        for y, q, d in ((2026, "一", "2026-04-08"), (2025, "四", "2026-01-08"), (2025, "三", "2025-10-10"))
    ]
    site.plain("7262", "消费维权", group, site.posts("c7262", named))
    site.ucap("7263", "产品质量监督", group, [])
    named = [
        ("东篱区市场监督管理局2026年公开招聘公告", "2026-06-17"),
        ("关于桑未晚等同志任免职通知", "2026-05-20"),
        ("关于韦南山同志免职通知", "2025-11-28"),
    ]
    site.plain("7271", "人事信息", "", site.posts("c7271", named))
    site.put(contents("7281"), "<html><body><h1>404</h1><p>Not Found</p></body></html>", 404)
    return {"late": rules[0][1]}


def others(site: Tree) -> None:
    """The columns of other units, with the names that the bureau lacks."""
    district, school, town = ["区政府"], ["区政府部门", "区教育局"], ["镇（街道）", "南山镇"]
    for key, unit in (("7001", district), ("7101", school), ("7301", ["区政府部门", "区水务局"]), ("7901", town)):
        site.frame(contents(key), "机构职能", f"<p>机构名称：{unit[-1]}</p><p>办公时间：9:00-17:00</p>", unit=unit)
    for key, name, unit in (
        ("7002", "权责清单", district),
        ("7102", "下属单位", school),
        ("7103", "建议提案办理", school),
        ("7902", "政府采购", town),
    ):
        site.plain(key, name, "", site.posts(f"c{key}", [(f"{unit[-1]}{name}信息（2026年）", "2026-09-10")], unit[-1]), unit)
    for number, unit in enumerate(MORE_UNITS):
        above = "镇（街道）" if unit.endswith("街道") else "区政府部门"
        for place, name in enumerate(MORE_COLUMNS, 1):
            text = f"<p>机构名称：东篱{unit}</p><p>办公时间：9:00-17:00</p><p>{prose(unit + name, 1)[0]}</p>"
            site.frame(contents(str(9000 + number * 10 + place)), name, text, unit=[above, unit])


def openness(site: Tree) -> None:
    left = "".join(f'<li><a href="{a}">{t}</a></li>' for t, a in LEFT)
    site.put("/inc/left.html", f'<h2>政府信息公开</h2><ul class="leftmenu">{left}</ul>')
    site.openness(
        "/zwgk/index.shtml",
        "政务公开",
        "<p>欢迎访问政务公开专栏。</p><p><a href='http://www.province.example/zfwj/'>省政府文件</a></p>",
    )
    guide = "<p>受理机构：东篱区人民政府办公室</p><p>联系电话：0399-5560001</p>" + "".join(f"<p>{p}</p>" for p in prose("gkzn"))
    site.openness(LEFT[0][1], LEFT[0][0], guide)
    rules = [("东篱区政府信息公开审查制度", "2025-05-20"), ("东篱区依申请公开办理制度", "2024-11-12")]
    site.openness(LEFT[1][1], LEFT[1][0], site.rows(site.posts("c2002", rules, "区政府办公室")))
    # an accordion: the headings have no address
    groups = {
        "义务教育": [("招生政策", "/zwgk/c3101/list.shtml")],
        "食品药品监管": [("药品安全", "/zwgk/c3201/list.shtml"), ("食品安全抽检", "/zwgk/c3202/list.shtml")],
        "环境保护": [("空气质量", "/zwgk/c3301/list.shtml")],
    }
    accordion = "".join(
        f'<h3 class="acc"><i class="icon-down"></i>{t}</h3><div class="acc-body" style="display:none">'
        + "".join(f'<a href="{u}"><em>·</em>{n}</a>' for n, u in kids)
        + "</div>"
        for t, kids in groups.items()
    )
    site.openness(LEFT[3][1], LEFT[3][0], f'<div class="accordion">{accordion}</div>')
    for kids in groups.values():
        for name, url in kids:
            if name == "食品安全抽检":
                named = [
                    (f"2026年食品安全监督抽检信息公告（第{n}期）", d)
                    for n, d in zip(range(11, 2, -1), spread("2026-11-12", 9, 26, 30), strict=True)
                ]
            else:
                named = [(f"东篱区2026年{name}情况", "2026-09-15")]
            site.openness(url, name, site.rows(site.posts(url.split("/")[2], named)))
    reports: list[tuple[str, str]] = []
    for unit in ("区教育局", "区市场监督管理局", "南山镇人民政府"):
        reports += [(f"东篱{unit}{y}年政府信息公开年报", f"{y + 1}-01-2{y - 2020}") for y in (2025, 2024)]
    reports.sort(key=lambda row: row[1], reverse=True)
    lines = "".join(
        f'<li><a href="{u}" title="{esc(t)}">{esc(t[:10])}...</a><span>{d}</span></li>'
        for t, u, d in site.posts("c2005", reports)
    )
    raw = "<li v-for=\"item in list\"><a href='{{item.url}}' title='{{item.title}}'>{{item.title}}</a><span>{{item.date}}</span></li>"
    site.openness(LEFT[4][1], LEFT[4][0], f'<ul class="list">{lines}{raw}</ul><div class="t">共{{{{total}}}}条</div>')
    site.put(
        LEFT[5][1],
        "<html><head><title>403 Forbidden</title></head><body><center>您的访问被安全策略拦截</center></body></html>",
        403,
    )


def portal(site: Tree) -> None:
    base: Crumb = ("新闻中心", "/c1020/index.shtml")
    tabs = [("东篱要闻", "/c1021/list.shtml"), ("部门动态", "/c1022/list.shtml"), ("公示公告", "/c1023/list.shtml")]
    heads, bodies = "", ""
    for (name, url), count, newest in zip(tabs, (7, 9, 7), ("2026-11-19", "2026-11-18", "2026-11-09"), strict=True):
        patterns = DISTRICT
        if name == "部门动态":
            patterns = ["区市场监管局开展{t}检查", "区市场监管局召开{t}会议"]
        elif name == "公示公告":
            patterns = ["关于{t}的公示", "关于{t}的通知公告"]
        words = TOPICS if name == "部门动态" else THEMES
        named = list(zip(titles(name, patterns, words, count, STREETS), spread(newest, count, 1, 9), strict=True))
        rows = site.posts(url.split("/")[1], named, BUREAU if name == "部门动态" else "区政府办公室")
        site.portal(url, name, [HOME, base, (name, None)], site.rows(rows))
        heads += f'<h3 class="tab">{name}</h3><a class="more" href="{url}">更多</a>'
        lines = "".join(f'<li><a href="{u}" title="{esc(t)}">{esc(t[:10])}…</a><i>{d[5:]}</i></li>' for t, u, d in rows[:5])
        bodies += f'<ul class="tab-con">{lines}</ul>'
    block = f'<div class="tabs">{heads}</div><div class="tab-body">{bodies}</div>'
    site.portal(base[1] or "", "新闻中心", [HOME, base], block)
    quick = '<div class="quick"><a href="/zwgk/index.shtml"><img src="/static/images/q1.png" alt=""/></a></div>'
    site.portal("/", "首页", [], f"{block}{quick}")
    site.portal("/c1010/index.shtml", "魅力东篱", [HOME, ("魅力东篱", None)], "".join(f"<p>{p}</p>" for p in prose("ml")))
    base = ("政民互动", "/c1050/index.shtml")
    site.portal(base[1] or "", "政民互动", [HOME, base], '<ul><li><a href="/c1050/qzxx.shtml">区长信箱</a></li></ul>')
    form = '<form method="post" action="/c1050/submit"><input name="xm"/><textarea name="nr"></textarea><button>提交</button></form>'
    for name, url in (("区长信箱", "/c1050/qzxx.shtml"), ("投诉举报", "/c1050/tsjb.shtml")):
        site.portal(url, name, [HOME, base, (name, None)], f"<h2>{name}{'入口' if name == '投诉举报' else ''}</h2>{form}")
    groups = [
        ("新闻中心", tabs),
        ("政务公开", [("政务公开", "/zwgk/index.shtml"), LEFT[4]]),
        ("政民互动", [("区长信箱", "/c1050/qzxx.shtml"), ("投诉举报", "/c1050/tsjb.shtml")]),
    ]
    sections = "".join(
        f"<dl><dt>{t}</dt>" + "".join(f'<dd><a href="{u}">{n}</a></dd>' for n, u in kids) + "</dl>" for t, kids in groups
    )
    site.portal("/c1090/wzdt.shtml", "网站地图", [HOME, ("网站地图", None)], sections)
