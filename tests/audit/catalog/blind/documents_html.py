"""Blind documents 09–12: web pages."""

from __future__ import annotations

import html
from dataclasses import replace
from functools import partial
from pathlib import Path

from tests.audit.catalog.blind.paper import Paper, body, head
from tests.audit.catalog.blind.reading import BUDGET_LAW, PENALTY_LAW, REGULATION, Row, basis, ticks, who
from tests.audit.catalog.blind.writing import LEFT, UP, Grid, Markup, Table, html_table, merged, spanned

# 09 ----------------------------------------------------------------------------------------------------------------
FOREST_CHANNELS = ("政府网站", "政府公报", "政务新媒体", "政务公开栏", "图书馆", "其他")
_r = partial(Row, who=who("综合科"), channels=("政府网站",), basis=basis(REGULATION, end="等"))
_leaf = "枫林县人民政府网-政务公开-信息公开目录-机构设置-政府部门-枫林县林业局（县公园管理局）"
_half = "枫林县人民政府网-政务公开-信息公开目录-机构设置-政府部门-枫林县林业局(县公园管理局)"
_long = "信息产生或变更之日起20个工作日内公开，保持长期公开（相关法律法规另有规定的，从其规定）"
_path = ("政务公开/信息公开目录/机构设置/政府部门/枫林县林业局（县公园管理局）",)
FOREST = [
    _r("1", ("机构信息", "基本信息"), "1. 机构名称 2. 联系方式 1) 办公地址 2) 办公电话 3) 邮政编码",
       ["L:机构名称", ("联系方式", ["L:办公地址", "L:办公电话", "L:邮政编码"])], _leaf, _path, _long),
    _r("2", ("机构信息", "领导简历"), "1. 姓名 2. 职务 3. 标准证件照", ["L:姓名", "L:职务", "I:标准证件照"], _leaf, _path, _long),
    _r("3", ("信息公开", "信息公开专栏"), "1. 信息公开指南 2. 信息公开制度 3. 信息公开意见箱 4. 信息依申请公开（平台或途径）",
       ["D:信息公开指南", "D:信息公开制度", "S:信息公开意见箱", "S:信息依申请公开（平台或途径）"], _half, _path, _long),
    _r("4", ("政策文件", "部门文件"), "本局印发的公开发布的文件", ["D:本局印发的公开发布的文件"], _leaf, _path, "信息产生3个工作日内公开", who=who("综合科", "政策法规科")),
    _r("5", ("政民互动", "政务微信"), "1. 政务微信账号名称 2. 政务微信二维码", ["L:政务微信账号名称", "I:政务微信二维码"], _leaf, _path, _long, channels=("政府网站", "政务新媒体")),
    _r("6", ("重点领域", "林权管理"), "1. 林权登记公告 2. 林权纠纷处理结果", ["D:林权登记公告", "D:林权纠纷处理结果"], _half, _path, "信息产生3个工作日内公开", who=who("资源科")),
    _r("7", ("重点领域", "防火预警"), "森林防火预警相关信息", ["P:森林防火预警相关信息"], _leaf, _path, _long, who=who("防火办"), channels=("政务公开栏",), flagged=("unticked_website",)),
]  # fmt: skip


def _boxes(row: Row) -> Markup:
    """Check boxes in a table of their own inside the cell, three a line."""
    boxes = [
        f'<td><input type="checkbox"{" checked" if channel in row.channels else ""}> {channel}</td>'
        for channel in FOREST_CHANNELS
    ]
    return Markup(f"<table><tr>{''.join(boxes[:3])}</tr><tr>{''.join(boxes[3:])}</tr></table>")


def write_forest(path: Path) -> None:
    """Real check boxes in nested tables, row and column spans, one leaf agency in brackets of two widths."""
    heading = head("序号", ("公开事项", "一级事项"), ("公开事项", "二级事项"), "公开内容", "网站公开栏目", "信息更新时间", "信息保障单位", "公开渠道", "公开依据",
                   ("公开对象", "全社会"), ("公开对象", "特定对象"), ("公开方式", "主动公开"), ("公开方式", "依申请公开"))  # fmt: skip
    keys = (
        "no",
        "name0",
        "name1",
        "content",
        "column",
        "deadline",
        "who",
        "channels",
        "basis",
        "tick:全社会",
        "tick:特定对象",
        "tick:主动公开",
        "tick:依申请公开",
    )
    grid = merged(spanned(body(FOREST, *keys), (1,)), (4, 5, 6, 8))
    for row, printed in zip(FOREST, grid, strict=True):
        printed[7] = _boxes(row)
    page = html_table(Table([*heading, *grid], 2))
    path.write_text(f'<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>目录</title></head><body>\n'
                    f"<h1>枫林县林业局政务公开标准规范清单（试行）</h1>\n{page}\n</body></html>\n", encoding="utf-8")  # fmt: skip


# 10 ----------------------------------------------------------------------------------------------------------------
_r = partial(Row, who=who("办公室"), channels=("政府网站",), audience=None, mode=None)
_of = "自该信息形成或者变更之日起20个工作日内。"
AUDITORS = [
    _r("1", ("机构职能",), "主要职责；办公地址；办公时间；联系电话", ["?:主要职责", "L:办公地址", "L:办公时间", "L:联系电话"], "政务公开 > 机构职能", ("政务公开/机构职能",), _of),
    _r("2", ("审计公告",), "本级预算执行审计结果公告", ["D:本级预算执行审计结果公告"], "政务公开 > 审计公告 > 预算执行", ("政务公开/审计公告/预算执行",), _of, printed={"deadline": "同上"},
       leave="deadline.raw", who=who("财政审计科")),
    _r("3", ("审计整改",), "审计发现问题整改结果", ["D:审计发现问题整改结果"], "政务公开 > 审计公告 > 整改结果", ("政务公开/审计公告/整改结果",), _of,
       printed={"deadline": "同上", "who": "同上"}, leave="deadline.raw", who=who("财政审计科")),
    _r("4", ("年度计划",), "年度审计项目计划", ["D:年度审计项目计划"], "政务公开 > 规划计划", ("政务公开/规划计划",), "于2019年3月底前发布", flagged=("past_date",)),
    _r("5", ("政策解读",), "政策解读材料", ["D:政策解读材料"], "政务公开 > 政策解读", ("政务公开/政策解读",), "文件公开后3个工作日内"),
    _r("6", ("法治政府建设",), "法治政府建设年度报告", ["D:法治政府建设年度报告"], "政务公开 > 法治政府建设", ("政务公开/法治政府建设",), "每年4月1日之前"),
    _r("6", ("咨询投诉",), "投诉举报平台", ["S:投诉举报平台"], "互动交流 > 咨询投诉", ("互动交流/咨询投诉",), "及时更新,最迟6个月内必须有更新", flagged=("duplicate_number",)),
    _r("8", ("通知公告",), "本局通知公告", ["D:本局通知公告"], "政务公开 > 通知公告", ("政务公开/通知公告",), "6个月"),
]  # fmt: skip


def write_auditors(path: Path) -> None:
    """A whole page of a site: navigation and layout tables round the catalog, links as columns, 同上, a number twice."""
    keys = ("no", "name0", "content", "column", "deadline", "who", "channels")
    grid = body(AUDITORS, *keys)
    for printed in grid:
        printed[3] = Markup(f'<a href="/zwgk/" target="_blank">{html.escape(printed[3])}</a>')
    data = html_table(
        Table([*head("序号", "公开事项", "公开内容", "栏目路径", "更新时限", "责任单位", "公开渠道"), *grid]),
        'class="ke-zeroborder"',
    )
    menu = "".join(
        f'<td><a href="/{n}/">{name}</a></td>'
        for n, name in enumerate(("首页", "政务公开", "办事服务", "互动交流", "数据开放"))
    )
    path.write_text(
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>云栖湾市审计局主动公开目录_云栖湾市人民政府</title>'
        "<style>td{border:1px solid}</style><script>var columns = [['序号','公开事项']];</script></head><body>\n"
        f'<table id="nav"><tr>{menu}</tr></table>\n'
        '<table width="1000"><tr><td width="200"><table><tr><td>政务公开</td></tr><tr><td>机构职能</td></tr></table></td>\n'
        f'<td><p>索引号：000000000/2022-00017　发布日期：2022-05-16</p><h2>云栖湾市审计局主动公开目录</h2>\n{data}\n</td></tr></table>\n'
        '<table><tr><td>主办单位：云栖湾市审计局</td><td>网站标识码：0000000000</td></tr></table>\n</body></html>\n',
        encoding="utf-8",
    )  # fmt: skip


# 11 ----------------------------------------------------------------------------------------------------------------
_r = partial(Row, who=who("县应急管理局"), channels=("政府网站",), basis=basis(REGULATION), audience="全社会")
_trad = "信息產生或者變更之日起20個工作日內"
RESCUE = [
    _r("1", ("应急管理", "应急预案"), "1、总体应急预案\n2、专项应急预案", ["D:总体应急预案", "D:专项应急预案"], "", ("政府信息公开/重点领域/应急管理/应急预案",), _trad),
    _r("2", ("应急管理", "预警信息"), "预警信息", None, "", ("政府信息公开/重点领域/应急管理/预警信息",), "即时"),
    _r("3", ("安全生产", "事故调查"), "事故调查报告", ["D:事故调查报告"], "", ("政府信息公开/重点领域/安全生产",), "自信息形成或者变更之日起20个工作\n日内予以公开"),
    _r("4", ("安全生产", "行政处罚"), "1、处罚决定书文号\n2、处罚事由\n3、处罚依据\n4、处罚结果",
       ["L:处罚决定书文号", "L:处罚事由", "L:处罚依据", "?:处罚结果"], "", ("政府信息公开/双公示",), "做出决定之日起7个工作日内公示", basis=basis(PENALTY_LAW, REGULATION)),
    _r("5", ("灾害救助", "救灾款物"), "救灾款物分配结果、救灾款物使用情况", ["D:救灾款物分配结果", "P:救灾款物使用情况"], "", ("政府信息公开/重点领域/灾害救助/救灾款物",),
       "信息形成 5 日内", who=who("县应急管理局", "县财政局")),
    _r("6", ("灾害救助", "灾情信息"), "灾情核定情况", ["P:灾情核定情况"], "", ("政府信息公开/重点领域/灾害救助/灾情信息",), "信息形成 5 日内"),
]  # fmt: skip


def write_rescue(path: Path) -> None:
    """GBK, heads repeated at each page's table, a column level a cell, cells that run over the levels they lack."""
    heading = head("序号", ("公开事项", "一级事项"), ("公开事项", "二级事项"), "要素", ("公开栏目", "一级栏目"), ("公开栏目", "二级栏目"), ("公开栏目", "三级栏目"),
                   ("公开栏目", "四级栏目"), "公开时限", "公开主体", "公开依据", "公开渠道", "公开对象")  # fmt: skip
    keys = (
        "no",
        "name0",
        "name1",
        "content",
        "segment0",
        "segment1",
        "segment2",
        "segment3",
        "deadline",
        "who",
        "basis",
        "channels",
        "audience",
    )

    def page(rows: list[Row]) -> str:
        grid = spanned(body(rows, *keys), (1,))
        for printed in grid:
            for x in (6, 7):  # a shorter path's last cell is as wide as the levels that it lacks
                if printed[x] == "":
                    printed[x] = LEFT
        return html_table(Table([*heading, *grid], 2), 'border="1" cellspacing="0"', cell_tag='span style="font-size:9pt"')

    path.write_bytes(
        ('<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body>\n'
         f"<p>南浦湾县应急管理局政务公开标准目录</p>\n{page(RESCUE[:3])}\n<p>　</p>\n{page(RESCUE[3:])}\n</body></html>\n").encode("gb18030")
    )  # fmt: skip


# 12 ----------------------------------------------------------------------------------------------------------------
JUSTICE_CHANNELS = ("政府网站", "公共法律服务中心", "宣传栏")
_r = partial(
    Row, who=who("区司法局"), channels=("政府网站",), basis=basis(REGULATION), audience="全社会", category="公共法律服务"
)
_site = "丹枫区人民政府"
JUSTICE = [
    _r("1", ("法治宣传", "普法计划"), "年度普法工作计划", ["D:年度普法工作计划"], f"{_site}—政务公开—公共法律服务—法治宣传教育", ("政务公开/公共法律服务/法治宣传教育",), "3月31日前"),
    _r("2", ("法治宣传", "普法讲座"), "普法讲座活动通知", ["D:普法讲座活动通知"], f"{_site}—政务公开—公共法律服务—法治宣传教育", ("政务公开/公共法律服务/法治宣传教育",), "每半年一次"),
    _r("3", ("律师", "律师执业许可"), "1.执业许可结果\n2.律师事务所名录\n（1）基本信息\n①名称\n②住所\n（2）联系电话",
       ["D:执业许可结果", ("律师事务所名录", [("基本信息", ["L:名称", "L:住所"]), "L:联系电话"])],
       f"{_site}—政务公开—公共法律服务—律师", ("政务公开/公共法律服务/律师",), "自信息形成之日起二十个工作日内"),
    _r("4", ("法律援助", "申请指南"), "法律援助申请指南", ["D:法律援助申请指南"], f"{_site}—政务公开—公共法律服务—法律援助", ("政务公开/公共法律服务/法律援助",), "分长期公开、及时公开、限时公开",
       channels=("政府网站", "宣传栏")),
    _r("5", ("法律援助", "援助决定"), "法律援助决定书", ["D:法律援助决定书"], "", (), "收到申请之日起15个工作日内", channels=("公共法律服务中心",), audience="特定群体", mode="依申请公开",
       flagged=("on_request", "contradicts_regulation")),
    _r("6", ("财政信息", "预算公开"), "部门预算报告", ["D:部门预算报告"], f"{_site}—政务公开—财政信息", ("政务公开/财政信息",), "本级人民代表大会或其常务委员会批准后20日内",
       basis=basis(BUDGET_LAW), category="综合政务"),
    _r("7", ("行政复议", "复议决定"), "行政复议决定书", ["D:行政复议决定书"], f"{_site}—政务公开—行政复议", ("政务公开/行政复议",), "信息形成后,20个工作日内公开", category="综合政务"),
]  # fmt: skip


def write_justice(path: Path) -> None:
    """As a word processor saves it: paragraphs and spans in the cells, blanks as entities, √ and □, no heading cells."""
    heading = head("序号", "领域", ("公开事项", "一级\n事项"), ("公开事项", "二级\n事项"), "公开内容\n（要素）", "公开\n依据", "公开时限", "公开主体", "公开渠道和载体", "网站公开栏目",
                   ("公开对象", "全社会"), ("公开对象", "特定群体"), ("公开方式", "主动公开"), ("公开方式", "依申请公开"))  # fmt: skip
    rows = [replace(row, printed={"channels": ticks(row, JUSTICE_CHANNELS, "√", "□", "\n")}) for row in JUSTICE]
    keys = (
        "no",
        "category",
        "name0",
        "name1",
        "content",
        "basis",
        "deadline",
        "who",
        "channels",
        "column",
        "tick:全社会",
        "tick:特定群体",
        "tick:主动公开",
        "tick:依申请公开",
    )
    grid: Grid = spanned(merged(body(rows, *keys), (5, 7)), (1, 2))
    for printed in grid:
        for x, text in enumerate(printed):
            if text not in (UP, LEFT):
                lines = [html.escape(line, quote=False) for line in text.split("\n")]
                printed[x] = Markup(
                    "".join(
                        f"<p class=MsoNormal align=center><span lang=EN-US>{line or '&nbsp;'}<o:p></o:p></span></p>"
                        for line in lines
                    )
                )
    page = html_table(Table([*heading, *grid], 2), "class=MsoNormalTable border=1", cell_tag="b")
    path.write_text('<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8">'
                    f"<title>目录</title></head><body lang=ZH-CN>\n<p class=MsoNormal><b>丹枫区司法局基层政务公开标准目录</b></p>\n{page}\n</body></html>\n", encoding="utf-8")  # fmt: skip


PAPERS = [
    Paper("09_fenglin_forestry.html", "枫林县林业局", "枫林县人民政府网", (), FOREST, write_forest),
    Paper("10_yunqi_audit.html", "云栖湾市审计局", "云栖湾市人民政府", (), AUDITORS, write_auditors, leave="level2"),
    Paper("11_nanpu_emergency.html", "南浦湾县应急管理局", "南浦湾县政府网", (), RESCUE, write_rescue, leave="column_raw mode"),
    Paper("12_danfeng_justice.html", "丹枫区司法局", _site, ("丹枫区政府网",), JUSTICE, write_justice),
]  # fmt: skip
