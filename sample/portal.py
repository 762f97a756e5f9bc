"""The portal's ordinary columns: home page, news, interaction, interpretation, services, site map."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from evaluation.harness import Page
from sample import files
from sample.frame import BUREAU, CSS, NAV, OPEN, PROVINCE, ROOT, SCRIPT, SITE_NAME, Node, Step, document, link
from sample.press import Column, Post, Press, child_links
from sample.text import TOWNS, city_news, esc, office_days, prose

HOME: Step = ("首页", ROOT)
SERVICE_HALL = "http://zwfw.nanlingsheng.gov.cn/"
_ACCOUNTS = (("云岭发布", "区政府办公室"), ("云岭民政", "区民政局"), ("云岭教育", "区教育局"), ("健康云岭", "区卫生健康局"))


def _column(parent: Node, node: Node, kind: str = "工作动态") -> Column:
    return Column(node.text, node.url or "", (HOME, (parent.text, parent.url)), (parent.text, parent.children), kind=kind)


def _part(name: str) -> Node:
    return next(node for node in NAV if node.text == name)


def assets(press: Press) -> None:
    """Style sheet, scripts and the pictures of the templates."""
    press.put(ROOT + "images/style.css", Page(CSS, content_type="text/css"))
    press.put(ROOT + "images/page.js", Page(SCRIPT, content_type="application/javascript"))
    for name in ("logo", "icon", "jiucuo", "banner"):
        press.put(f"{ROOT}images/{name}.png", files.png(16, 16, name))
    press.put("/robots.txt", Page("User-agent: *\nDisallow: /irs/\n", content_type="text/plain"))


def news(press: Press) -> dict[str, list[Post]]:
    """The four lists of 新闻中心; also sets the portal's hot list. Returns the posts by column name."""
    part, out = _part("新闻中心"), dict[str, list[Post]]()
    notices = [f"关于{road}临时交通管制的公告" for road in ("文昌路", "云水大道", "站前街")] + [
        f"关于公开征求《云岭区{t}管理办法（征求意见稿）》意见的公告" for t in ("停车秩序", "河道采砂", "犬只饲养", "户外广告")
    ]
    stock = {
        "云岭要闻": (city_news(34, "yw"), "2026-11-19", 1, 3),
        "部门动态": (city_news(22, "bm"), "2026-11-18", 1, 4),
        "乡镇动态": ([f"{TOWNS[n % 4]}：{t}" for n, t in enumerate(city_news(18, "xz"))], "2026-11-18", 2, 5),
        "通知公告": (notices, "2026-11-13", 6, 20),
    }
    for node in part.children:
        titles, newest, low, high = stock[node.text]
        column = _column(part, node)
        posts = press.articles(
            column, titles, office_days(newest, len(titles), low, high, node.text), source="云岭区融媒体中心"
        )
        press.listing(column, posts, style="span")
        out[node.text] = posts
        if node.text == "云岭要闻":
            press.hot["portal"] = posts[:5]
    press.standing(
        Column(part.text, part.url or "", (HOME,), (part.text, part.children)), child_links(part.url or "", part.children)
    )
    return out


def about(press: Press) -> None:
    """走进云岭 (one page in GBK without a charset in its header, one dead link) and the pages of the footer."""
    part = _part("走进云岭")
    overview, history, dead = part.children
    column = press.standing(_column(part, overview, "概况信息"), prose("overview", blocks=5))
    page = press.pages[column.url]
    old = dataclasses.replace(
        page, body=str(page.body).replace('charset="utf-8"', 'charset="gb2312"'), charset=None, encode_as="gb18030"
    )
    press.put(column.url, old)
    press.standing(_column(part, history, "概况信息"), prose("history", blocks=5))
    press.dead.add(dead.url or "")
    press.standing(
        Column(part.text, part.url or "", (HOME,), (part.text, part.children)), child_links(part.url or "", part.children)
    )
    for name, path in (("关于我们", "gywm/"), ("联系我们", "lxwm/")):
        press.standing(Column(name, ROOT + path, (HOME,)), prose(name) + "<p>网站运维电话：0399-8600000</p>")


def interpretation(press: Press) -> None:
    """解读回应: the district's own 政策解读 and 回应关切."""
    part = _part("解读回应")
    explain, respond = part.children
    titles = [
        f"《云岭区{t}实施方案》政策解读"
        for t in ("招商引资奖励", "农村厕所革命", "数字乡村", "临时救助", "公共租赁住房", "殡葬服务")
    ]
    column = _column(part, explain, "政策解读")
    press.listing(
        column, press.articles(column, titles, office_days("2026-11-05", len(titles), 15, 40), source="云岭区人民政府办公室")
    )
    titles = [
        "关于网民反映文昌路小学周边上下学时段交通拥堵问题的回应",
        "关于供水管网改造停水问题的回应",
        "关于中小学课后服务收费热点问题的回应",
        "关于云水大道路灯不亮问题的回应",
        "关于城乡居民医保缴费问题的回应",
        "关于公交线路调整问题的回应",
    ]
    column = _column(part, respond, "回应关切")
    press.listing(
        column, press.articles(column, titles, office_days("2026-10-22", len(titles), 20, 45), source="云岭区人民政府办公室")
    )
    press.standing(
        Column(part.text, part.url or "", (HOME,), (part.text, part.children)), child_links(part.url or "", part.children)
    )


def _letter_form(addressee: str) -> str:
    return f"""<form action="/hdjl/submit" method="post" id="letter">
<table class="xxgk_table"><tr><td>写信人</td><td><input name="xm"></td></tr>
<tr><td>联系电话</td><td><input name="dh"></td></tr>
<tr><td>收信对象</td><td>{addressee}</td></tr>
<tr><td>信件内容</td><td><textarea name="nr"></textarea></td></tr></table>
<button type="submit">提交信件</button></form>"""


def interaction(press: Press) -> None:
    """互动交流: two letter boxes, consultations, interviews, the accounts of 政务新媒体."""
    part = _part("互动交流")
    mayor, leaders, consult, interview, media = part.children
    units = "".join(f"<option>{unit}</option>" for unit in ("区财政局", "区教育局", "区民政局"))
    press.standing(_column(part, mayor, "咨询投诉"), _letter_form("区长"))
    press.standing(
        _column(part, leaders, "咨询投诉"),
        "<p>欢迎您给部门负责人写信，我们将在5个工作日内办理答复。</p>" + _letter_form(f'<select name="dx">{units}</select>'),
    )
    titles = [
        "关于《云岭区电动自行车管理办法》公开征求意见的公告",
        "云岭区2027年民生实事项目征集公告",
        "关于公交票价调整的意见征集",
    ]
    column = _column(part, consult, "征集调查")
    press.listing(column, press.articles(column, titles, office_days("2026-10-29", 3, 30, 60), source="云岭区人民政府办公室"))
    titles = [
        "区教育局局长谈秋季学期招生入学",
        "区民政局负责人谈养老服务",
        "区医疗保障局负责人谈门诊共济",
        "区农业农村局负责人谈秋粮收购",
    ]
    column = _column(part, interview, "在线访谈")
    press.listing(
        column,
        press.articles(
            column, [f"在线访谈：{t}" for t in titles], office_days("2026-09-24", 4, 40, 70), source="云岭区融媒体中心"
        ),
    )
    _accounts(press, part, media)
    press.standing(
        Column(part.text, part.url or "", (HOME,), (part.text, part.children)), child_links(part.url or "", part.children)
    )


def _accounts(press: Press, part: Node, media: Node) -> None:
    """政务微信 and 政务微博: every unit's account on one page, name and code picture."""
    kinds = (Node("政务微博", ROOT + "hdjl/zwxmt/zwwb/"), Node("政务微信", ROOT + "hdjl/zwxmt/zwwx/"))
    press.standing(_column(part, media), child_links(media.url or "", kinds))
    for node in kinds:
        blocks = []
        for n, (name, unit) in enumerate(_ACCOUNTS):
            picture = f"{node.url}W020250{n + 1}12.png"
            press.put(picture, files.png(140, 140, node.text, n))
            blocks.append(
                f'<dl class="xmt"><dt><img src="{link(node.url or "", picture)}" '
                f'width="140" height="140" alt="{name}{node.text[2:]}二维码"></dt>'
                f"<dd>主账号名称：{name}</dd><dd>主办单位：{unit}</dd></dl>"
            )
        column = Column(node.text, node.url or "", (HOME, (part.text, part.url), (media.text, media.url)), (media.text, kinds))
        press.standing(column, '<div class="view">' + "\n".join(blocks) + "</div>")


def services(press: Press) -> None:
    """政务服务: headings with links that leave the site for the province's service hall."""
    groups = {"社会救助": ("临时救助申请", "低保申请"), "教育": ("义务教育入学报名", "教师资格认定"), "户籍": ("居住证办理",)}
    body = "".join(
        f'<div class="zt"><h3>{head}</h3><ul>'
        + "".join(
            f'<li><a href="{SERVICE_HALL}yunling/guide?item={n}{i}" target="_blank">{name}</a></li>'
            for i, name in enumerate(names)
        )
        + "</ul></div>"
        for n, (head, names) in enumerate(groups.items(), 1)
    )
    press.standing(Column("政务服务", ROOT + "zwfw/", (HOME,), kind="办事服务"), body)


def site_map(press: Press, departments: Sequence[Node]) -> None:
    """网站地图: the menus and the departments, not the tree of the openness catalogue."""
    blocks = [
        f'<dl><dt><a href="{link(ROOT + "wzdt/", node.url or "")}">{esc(node.text)}</a></dt>'
        + "".join(
            f'<dd><a href="{link(ROOT + "wzdt/", child.url or "")}">{esc(child.text)}</a></dd>' for child in node.children
        )
        + "</dl>"
        for node in NAV
    ]
    blocks.append(
        "<dl><dt>部门网站</dt>"
        + "".join(f'<dd><a href="{link(ROOT + "wzdt/", node.url or "")}">{esc(node.text)}</a></dd>' for node in departments)
        + "</dl>"
    )
    press.standing(Column("网站地图", ROOT + "wzdt/", (HOME,)), '<div class="map">' + "\n".join(blocks) + "</div>")


def home(press: Press, lists: dict[str, list[Post]]) -> None:
    """The home page (the root only redirects to it): boxes with year-less dates, picture links, a floating layer."""
    boxes = []
    for node in _part("新闻中心").children:
        rows = "".join(
            f'<li><a href="{link(ROOT, p.url)}" title="{esc(p.title)}">{esc(p.title)}</a><span>{p.date:%m-%d}</span></li>'
            for p in lists[node.text][:7]
        )
        boxes.append(
            f'<div class="box"><div class="hd"><h2>{node.text}</h2>'
            f'<a class="more" href="{link(ROOT, node.url or "")}">更多&gt;&gt;</a></div><ul>{rows}</ul></div>'
        )
    quick = (
        (OPEN + "zfxxgkzn/", "政府信息公开"),
        (ROOT + "hdjl/qzxx/", "区长信箱"),
        (BUREAU, "云岭区教育局"),
        (PROVINCE, "省政府门户网站"),
    )
    pictures = "".join(
        f'<a href="{link(ROOT, url)}" target="_blank"><img src="./images/banner.png" alt="{name}"></a>' for url, name in quick
    )
    main = (
        f'<div class="quick">{pictures}</div>\n'
        + "\n".join(boxes)
        + '\n<div id="float"><a href="javascript:closeFloat()">关闭</a></div>'
    )
    metas = '<meta name="ColumnName" content="首页">\n<meta name="ColumnType" content="首页">\n'
    press.put(ROOT, Page(document(ROOT, "portal", press.today, SITE_NAME, (), main, metas)))
    press.put("/", Page("", status=302, headers={"Location": ROOT}))
