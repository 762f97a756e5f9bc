"""The other departments and townships: the same column names in the wrong branches."""

from __future__ import annotations

from sample.frame import OPEN, ROOT, Node, Step
from sample.press import Column, Press, child_links
from sample.text import TOWNS, bureau_news, city_news, dice, documents, office_days, prose

DEPARTMENTS = (
    ("区发展和改革局", "fgj_5600411/"),
    ("区民政局", "mzj_5600412/"),
    ("区财政局", "czj_5600413/"),
    ("区教育局", "jyj_5600417/"),
    ("区卫生健康局", "wjj_5600418/"),
    ("区人力资源和社会保障局", "rsj_5600419/"),
    ("区农业农村局", "nyj_5600421/"),
    ("区应急管理局", "yjj_5600422/"),
)
_POOR = (("机构职能", "jgzn/"), ("部门文件", "bmwj/"), ("通知公告", "tzgg/"))
_RICH = (
    *_POOR,
    ("领导信息", "ldxx/"),
    ("内设机构", "nsjg/"),
    ("下属单位", "xsdw/"),
    ("政策解读", "zcjd/"),
    ("规划计划", "ghjh/"),
    ("统计信息", "tjxx/"),
    ("会议公开", "hygk/"),
    ("建议提案办理", "jyta/"),
    ("人事信息", "rsxx/"),
    ("政府采购", "zfcg/"),
    ("行政处罚", "xzcf/"),
    ("校园安全", "xyaq/"),
    ("工作动态", "gzdt/"),
)
_RICH_UNITS = {"区民政局", "区卫生健康局"}
_TITLES = {
    "下属单位": ["区救助管理站", "区社会福利院", "区殡仪馆", "区未成年人保护中心"],
    "建议提案办理": [
        "对区二届人大五次会议第12号建议的答复",
        "对区政协二届五次会议第37号提案的答复",
        "2025年度建议提案办理总体情况",
    ],
    "会议公开": ["党组（扩大）会议情况", "局务会议情况"],
    "校园安全": ["学校食堂卫生抽检情况", "校园急救知识培训情况"],
    "政府采购": ["信息化设备采购公告", "信息化设备采购中标结果公告"],
    "行政处罚": ["行政处罚决定书（2026）第3号", "行政处罚决定书（2026）第2号"],
}


def department_nodes() -> tuple[Node, ...]:
    """The departments with their sub-sites, the education bureau in the middle."""
    return tuple(Node(name, f"{ROOT}zfbm/{path}") for name, path in DEPARTMENTS)


def town_nodes() -> tuple[Node, ...]:
    """The townships with their pages."""
    return tuple(Node(name, f"{ROOT}xzxxgk/xz{n:02d}_56007{n}1/") for n, name in enumerate(TOWNS, 1))


def build(press: Press) -> None:
    """All units but the education bureau, which has a sub-site of its own."""
    for node in department_nodes():
        if node.text != "区教育局":
            _unit(press, node, "云岭区" + node.text[1:], _RICH if node.text in _RICH_UNITS else _POOR)
    for node in town_nodes():
        _unit(press, node, node.text + "人民政府", (*_POOR[:1], ("工作动态", "gzdt/"), ("通知公告", "tzgg/")))


def _unit(press: Press, node: Node, full: str, parts: tuple[tuple[str, str], ...]) -> None:
    root = node.url or ""
    trail: tuple[Step, ...] = (("首页", ROOT), ("政务公开", OPEN), ("部门信息公开", OPEN + "bmxxgk/"), (node.text, root))
    nodes = tuple(Node(name, root + path) for name, path in parts)
    press.standing(Column(node.text, root, trail[:-1], (node.text, nodes)), child_links(root, nodes))
    for child in nodes:
        column = Column(child.text, child.url or "", trail, (node.text, nodes))
        if child.text in ("机构职能", "内设机构"):
            press.standing(column, _facts(full, child.text))
            continue
        draw = dice(full, child.text)
        titles = _titles(child.text, full, draw.randint(3, 6))
        days = office_days(f"2026-{draw.randint(9, 10):02d}-{draw.randint(10, 28):02d}", len(titles), 6, 30, full, child.text)
        press.listing(column, press.articles(column, titles, days, source=full), style=draw.choice(("bold", "span")))


def _titles(name: str, full: str, count: int) -> list[str]:
    if name in _TITLES:
        return [f"{full}{title}" for title in _TITLES[name]]
    if name in ("部门文件", "规划计划", "政策解读", "统计信息"):
        return documents(count, full, name)
    if name == "领导信息":
        return [f"{full}{post}" for post in ("局长", "副局长", "纪检组长")]
    return (bureau_news if name == "校园安全" else city_news)(count, full, name)


def _facts(full: str, name: str) -> str:
    draw = dice(full, name)
    if name == "内设机构":
        rows = "".join(
            f"<tr><td>{office}</td><td>负责{office}相关工作。</td><td>0399-86{draw.randrange(30000, 39999)}</td></tr>"
            for office in ("办公室", "综合股", "业务股")
        )
        return f'<table class="xxgk_table"><tr><th>机构名称</th><th>主要职责</th><th>联系电话</th></tr>{rows}</table>'
    return (
        f'<table class="xxgk_table"><tr><td>机构名称</td><td>{full}</td></tr>'
        f"<tr><td>办公地址</td><td>云岭区云水大道{draw.randrange(1, 300)}号</td></tr>"
        f"<tr><td>办公电话</td><td>0399-86{draw.randrange(40000, 49999)}</td></tr>"
        f"<tr><td>传真号码</td><td>0399-86{draw.randrange(50000, 59999)}</td></tr></table>" + prose(full, name)
    )
