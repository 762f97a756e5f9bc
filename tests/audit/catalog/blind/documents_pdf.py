"""Blind documents 15–16: PDF files."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from tests.audit.catalog.blind.paper import Paper, body, head
from tests.audit.catalog.blind.reading import BUDGET_LAW, REGULATION, Row, basis, ticks, who
from tests.audit.catalog.blind.writing import merged, spanned, write_pdf

# 15 ----------------------------------------------------------------------------------------------------------------
_r = partial(Row, who=who("局办公室"), channels=("政府网站",), basis=basis(REGULATION))
_web = "沙汀湾县人民政府网"
_of = "自信息形成或者变更之日起20个工作\n日内予以公开"
LAND = [
    _r("1", ("机构职能", "机构概况"), "1.机构名称\n2.办公地址\n3.联系电话", ["L:机构名称", "L:办公地址", "L:联系电话"], f"{_web}—政务公开—机构职能", ("政务公开/机构职能",), _of),
    _r("2", ("机构职能", "领导信息"), "1.姓名\n2.职务\n3.照片", ["L:姓名", "L:职务", "I:照片"], f"{_web}—政务公开—领导信息", ("政务公开/领导信息",), _of),
    _r("3", ("征地管理", "征地公告"), "1.征收土地公告\n2.征地补偿安置方案\n3.征地批准文件", ["D:征收土地公告", "D:征地补偿安置方案", "D:征地批准文件"],
       f"{_web}—政务公开—重点领域—征地信息", ("政务公开/重点领域/征地信息",), "信息形成之日起20个工作日内", who=who("耕地保护股")),
    _r("4", ("征地管理", "补偿结果"), "征地补偿费用支付结果", ["D:征地补偿费用支付结果"], f"{_web}—政务公开—重点领域—征地信息", ("政务公开/重点领域/征地信息",), "信息形成之日起20个工作日内",
       who=who("耕地保护股", "财务股")),
    _r("5", ("土地供应", "出让公告"), "出让公告；成交结果", ["D:出让公告", "D:成交结果"], f"1.{_web}—政务公开—重点领域—土地供应\n2.沙汀湾县政府网—公共资源—土地交易",
       ("政务公开/重点领域/土地供应", "公共资源/土地交易"), "信息形成5日内", who=who("利用股"), flagged=("several_columns",)),
    _r("6", ("城乡规划", "规划方案"), "规划批前公示方案、规划批后公告", ["D:规划批前公示方案", "D:规划批后公告"], f"{_web}—政务公开—重点领域—城乡规划", ("政务公开/重点领域/城乡规划",),
       "按照规定及时公开。", who=who("规划股")),
    _r("7", ("财政信息", "预决算"), "部门预算、决算", ["D:部门预算", "D:部门决算"], f"{_web}—政务公开—财政信息", ("政务公开/财政信息",), "本级政府财政部门批复后20日内。", who=who("财务股"), basis=basis(BUDGET_LAW)),
    _r("8", ("公众参与", "局长信箱"), "局长信箱", ["S:局长信箱"], f"{_web}—互动交流—局长信箱", ("互动交流/局长信箱",), "简单常见咨询5个工作日内答复"),
    _r("9", ("地质灾害", "避险预案"), "地质灾害应急预案", ["D:地质灾害应急预案"], f"{_web}—政务公开—应急管理", ("政务公开/应急管理",), "年底前", who=who("地环股"), channels=("政府网站", "两微一端")),
]  # fmt: skip


def write_land(path: Path) -> None:
    """Three pages with the two heading rows on each; narrow columns break words; the text map names radicals."""
    heading = head("序号", ("公开事项", "一级事项"), ("公开事项", "二级事项"), "公开内容（要素）", "网站公开栏目", "公开时限", "责任单位", "公开渠道和载体", "公开依据",
                   ("公开对象", "全社会"), ("公开对象", "特定对象"), ("公开方式", "主动公开"), ("公开方式", "依申请公开"))  # fmt: skip
    rows = [
        replace(row, printed={"channels": ticks(row, ("政府网站", "两微一端", "公开查阅点"), "■", "□", "\n")}) for row in LAND
    ]
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
    widths = (22, 44, 44, 110, 130, 90, 60, 64, 110, 27, 27, 27, 27)
    title = "沙汀湾县自然资源局政务公开标准目录"
    pages = [(title if not n else "", [*heading, *spanned(body(rows[n : n + 3], *keys), (1,))]) for n in (0, 3, 6)]
    write_pdf(path, widths, pages, radicals=True)


# 16 ----------------------------------------------------------------------------------------------------------------
_r = partial(Row, who=who("党政办"), channels=("政府网站",), audience="全社会", mode="主动公开")
STREET = [
    _r("1", ("概况信息",), "1.街道简介 2.办公地址 3.办公电话", ["?:街道简介", "L:办公地址", "L:办公电话"], "政务公开>>街道信息>>北塘湾街道>>概况信息", ("政务公开/街道信息/北塘湾街道/概况信息",), "长期公开"),
    _r("2", ("领导信息",), "1.姓名 2.职务 3.分管工作", ["L:姓名", "L:职务", "L:分管工作"], "政务公开>>街道信息>>北塘湾街道>>领导信息", ("政务公开/街道信息/北塘湾街道/领导信息",), "信息形成或变更5日内"),
    _r("3", ("工作动态",), "街道工作动态", None, "政务公开>>街道信息>>北塘湾街道>>工作动态", ("政务公开/街道信息/北塘湾街道/工作动态",), "两周一次"),
    _r("4", ("重点项目",), "重点项目推进情况", ["P:重点项目推进情况"], "政务公开>>街道信息>>北塘湾街道>>重点项目", ("政务公开/街道信息/北塘湾街道/重点项目",), "持续推进", who=who("经济发展办")),
    _r("5", ("社会救助",), "1.救助对象名单 2.救助标准 3.救助金发放结果", ["?:救助对象名单", "?:救助标准", "D:救助金发放结果"], "政务公开>>重点领域>>社会救助", ("政务公开/重点领域/社会救助",),
       "一季度一次", who=who("社会事务办", "民政所"), flagged=("split_row",)),
    _r("6", ("财政信息",), "部门预算公开报告", ["D:部门预算公开报告"], "政务公开>>财政信息", ("政务公开/财政信息",), "部门预算经本级财政部门批复后20日内公开", who=who("财政所")),
    _r("7", ("信息公开年报",), "政府信息公开工作年度报告", ["D:政府信息公开工作年度报告"], "政务公开>>信息公开年报", ("政务公开/信息公开年报",), "每年1月31日前"),
    _r("8", ("意见征集",), "意见征集公告；意见采纳情况", ["D:意见征集公告", "P:意见采纳情况"], "互动交流>>意见征集", ("互动交流/意见征集",), "信息形成或变更之日起3个工作日内"),
]  # fmt: skip


def write_street(path: Path) -> None:
    """A merged unit cell; row 5 breaks over the page: its text goes on in a row without number."""
    heading = head("序号", "公开事项", "公开内容", "责任单位", "栏目路径", "更新时限", "公开渠道", "公开对象", "公开方式")
    keys = ("no", "name0", "content", "who", "column", "deadline", "channels", "audience", "mode")
    grid = body(STREET, *keys)
    grid[4][2] = "1.救助对象名单 2.救助标准 3.救助"
    rest = ["", "", "金发放结果", "", "", "", "", "", ""]
    first, second = merged(grid[:5], (3,)), spanned(grid[5:], (3,))
    widths = (28, 70, 150, 70, 150, 110, 60, 50, 60)
    write_pdf(path, widths, [("北塘湾街道办事处政务公开事项目录", [*heading, *first]), ("", [*heading, rest, *second])])


PAPERS = [
    Paper("15_shating_land.pdf", "沙汀湾县自然资源局", _web, ("沙汀湾县政府网",), LAND, write_land),
    Paper("16_beitang_street.pdf", "北塘湾街道办事处", "北塘湾区人民政府", (), STREET, write_street, leave="level2"),
]  # fmt: skip
