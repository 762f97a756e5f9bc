"""Blind documents 13–14 (CSV) and 17–20 (text dumps)."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from tests.audit.catalog.blind.paper import Paper, body, head
from tests.audit.catalog.blind.reading import (
    BUDGET_LAW,
    BUDGET_NOTICE,
    DECISIONS,
    LONG,
    OLD_REGULATION,
    PENALTY_LAW,
    REGULATION,
    Row,
    basis,
    ticks,
    who,
)
from tests.audit.catalog.blind.writing import UP, Grid, merged, one_cell_a_line, piped, plain, spanned, tabbed, write_csv

# 13 ----------------------------------------------------------------------------------------------------------------
_r = partial(Row, who=who("办公室"), audience="全社会", mode="主动公开")
LABOUR = [
    _r("1", ("机构信息", "机构概况"), "1.机构名称\n2.机构职能\n3.联系方式\n（1）办公地址\n（2）办公电话", ["L:机构名称", "?:机构职能", ("联系方式", ["L:办公地址", "L:办公电话"])],
       "金沙湖县人民政府网--政务公开--县直部门--人社局--机构概况", ("政务公开/县直部门/人社局/机构概况",), "信息形成或变更之日起20个工作日内公开"),
    _r("2", ("机构信息", "领导信息"), "1.姓名\n2.职务\n3.照片", ["L:姓名", "L:职务", "I:照片"], "金沙湖县人民政府网--政务公开--县直部门--人社局--领导信息",
       ("政务公开/县直部门/人社局/领导信息",), "信息形成或变更之日起20个工作日内公开", leave="deadline.raw"),
    _r("3", ("就业创业", "补贴申领"), "1.申领条件\n2.申领材料\n3.申领入口", ["?:申领条件", "?:申领材料", "S:申领入口"], "金沙湖县人民政府网--政务公开--重点领域--就业创业",
       ("政务公开/重点领域/就业创业",), "信息形成或变更之日起3个工作日内", who=who("就业股", "财务股")),
    _r("4", ("就业创业", "招聘信息"), "企业招聘公告", ["D:企业招聘公告"], "政务公开——重点领域——就业创业——招聘信息", ("政务公开/重点领域/就业创业/招聘信息",), "两周一次", who=who("就业股")),
    _r("5", ("人事考试", "考试公告"), "事业单位招聘公告、考试成绩公告、拟聘用人员公告", ["D:事业单位招聘公告", "D:考试成绩公告", "D:拟聘用人员公告"],
       "金沙湖县人民政府网--政务公开--人事信息", ("政务公开/人事信息",), "及时公开。", who=who("人事股")),
    _r("6", ("劳动监察", "执法结果"), "重大劳动保障违法行为公告", ["D:重大劳动保障违法行为公告"], "金沙湖县人民政府网--政务公开--双公示\n金沙湖县人民政府网--专题专栏--根治欠薪",
       ("政务公开/双公示", "专题专栏/根治欠薪"), "做出决定之日起7个工作日内公示", who=who("监察大队"), flagged=("several_columns",)),
    _r("7", ("劳动监察", "投诉举报"), "欠薪投诉平台", ["S:欠薪投诉平台"], "金沙湖县人民政府网--互动交流--投诉举报", ("互动交流/投诉举报",), "按通知要求动态调整", who=who("监察大队")),
]  # fmt: skip


def write_labour(path: Path) -> None:
    """UTF-8 with a byte order mark, line feeds and commas inside quoted cells, merges lost, two heading rows, a title line."""
    heading = head(
        "序号",
        ("公开事项", "一级"),
        ("公开事项", "二级"),
        "公开内容",
        "公开栏目",
        "公开时限",
        "信息保障单位",
        "公开对象",
        "公开方式",
    )
    grid = merged(
        spanned(body(LABOUR, "no", "name0", "name1", "content", "column", "deadline", "who", "audience", "mode"), (1,)), (5, 6)
    )
    write_csv(path, ["金沙湖县人力资源和社会保障局政务公开目录,2021年版"], [*heading, *grid], "utf-8-sig")


# 14 ----------------------------------------------------------------------------------------------------------------
_r = partial(Row, who=who("市文化广电和旅游局"), audience=None, mode=None)
CULTURE = [
    _r("1", ("公共文化机构名录",), "机构名称；机构地址；开放时间；联系电话", ["L:机构名称", "L:机构地址", "L:开放时间", "L:联系电话"], "", ("政务公开/基层政务公开/公共文化服务/机构信息/机构名录/文化馆",), "6个月"),
    _r("2", ("文化活动",), "文化活动公告", ["D:文化活动公告"], "", ("政务公开/基层政务公开/公共文化服务/活动信息",), "一月一次"),
    _r("3", ("非遗项目",), "非遗项目名录；传承人名单", None, "", ("政务公开/基层政务公开/公共文化服务/非遗保护",), "1年"),
    _r("4", ("旅游投诉",), "旅游投诉受理平台", ["S:旅游投诉受理平台"], "", ("互动交流/旅游投诉",), "简单常见咨询5个工作日内答复"),
    _r("5", ("行政许可",), "行政许可结果", ["D:行政许可结果"], "", ("政务公开/双公示",), "做出决定之日起7个工作日内公示"),
    _r("6", ("文物保护",), "文物保护单位名录", None, "", ("政务公开/基层政务公开/公共文化服务/文物保护/文物名录/不可移动文物",), "1年"),
]  # fmt: skip


def write_culture(path: Path) -> None:
    """GB 18030, semicolons between cells, one heading row, six column levels each printed in full, content before number."""
    labels = [f"{n}级目录" for n in "一二三四五六"]
    keys = ("name0", "content", "deadline", *(f"segment{n}" for n in range(6)), "who", "no")
    write_csv(
        path, [], [["公开事项", "公开要素", "更新时限", *labels, "责任单位", "编号"], *body(CULTURE, *keys)], "gb18030", ";"
    )


# 17 ----------------------------------------------------------------------------------------------------------------
MARKET_CHANNELS = ("政府网站", "政务新媒体", "政务公开栏", "其他")
_r = partial(Row, who=who("办公室"), basis=basis(REGULATION, end="等"), channels=("政府网站",))
_long5 = f"信息产生、变更之日起5个工作日内公开，保持长期公开{LONG}"
_long20 = f"信息产生、变更之日起20个工作日内公开，保持长期公开{LONG}"
_web = "松坞县人民政府网"
MARKET = [
    _r("1", ("机构信息", "基本信息"), "1. 机构名称 2. 联系方式 1) 办公地址 2) 办公电话 3) 电子邮箱", ["L:机构名称", ("联系方式", ["L:办公地址", "L:办公电话", "L:电子邮箱"])],
       f"{_web}-政务公开-机构设置-机构职能", ("政务公开/机构设置/机构职能",), _long20),
    _r("2", ("机构信息", "内设机构"), "1. 内设机构名称 2. 联系电话", ["L:内设机构名称", "L:联系电话"], f"{_web}-政务公开-机构设置-内设机构", ("政务公开/机构设置/内设机构",), _long20,
       printed={"name0": ""}),
    _r("3", ("监督管理", "随机抽查"), "1. 抽查事项清单 2. 抽查结果", ["D:抽查事项清单", "D:抽查结果"], f"{_web}-政务公开-重点领域-“双随机、一公开”监管",
       ("政务公开/重点领域/“双随机、一公开”监管",), _long5, who=who("信用监管股")),
    _r("4", ("监督管理", "行政处罚"), "1. 处罚决定书 2. 处罚信息公示目录", ["D:处罚决定书", "D:处罚信息公示目录"], f"{_web}-政务公开-重点领域-双公示", ("政务公开/重点领域/双公示",), _long5,
       who=who("法规股"), basis=basis(PENALTY_LAW, REGULATION, sep="、", end="等"), printed={"name0": ""}),
    _r("5", ("监督管理", "消费提示"), "消费警示相关信息", ["P:消费警示相关信息"], f"{_web}-政务公开-消费提示", ("政务公开/消费提示",), _long20, who=who("消保股"), printed={"name0": ""},
       channels=("政府网站", "政务新媒体"), leave="level1 level2", flagged=("shifted_row",)),
    _r("6", ("政策文件", "部门文件"), "本局印发的公开发布的文件", ["D:本局印发的公开发布的文件"], f"{_web}-政务公开-政策文件", ("政务公开/政策文件",), _long5),
    _r(None, ("政策文件", "政策解读"), "政策解读材料", ["D:政策解读材料"], f"{_web}-解读回应-政策解读", ("解读回应/政策解读",), _long5, printed={"name0": ""}, flagged=("missing_number",)),
    _r("8", ("政民互动", "消费投诉"), "12315消费投诉平台", ["S:12315消费投诉平台"], f"{_web}-互动交流-消费投诉", ("互动交流/消费投诉",), _long20, who=who("消保股"), flagged=("shifted_row",)),
    _r("9", ("政民互动", "意见征集"), "意见征集公告", ["D:意见征集公告"], f"{_web}-互动交流-意见征集、结果反馈", None, _long20, printed={"name0": ""}, flagged=("several_columns",)),
    _r("10", ("食品抽检", "抽检档案"), "食品抽检个案档案", None, f"{_web}-政务公开-食品抽检", ("政务公开/食品抽检",), _long20, who=who("食品股"), channels=("其他",), audience="特定对象",
       mode="依申请公开", flagged=("unticked_website", "on_request")),
]  # fmt: skip


def write_market(path: Path) -> None:
    """Tab-separated with check boxes, heads at each page, a row one cell short (the first level under a span fell out)."""
    heading = head("序号", ("公开事项", "一级事项"), ("公开事项", "二级事项"), "公开内容", "网站公开栏目", "信息更新保障单位", "信息更新时间", "公开渠道", "公开依据",
                   ("公开对象", "全社会"), ("公开对象", "特定对象"), ("公开方式", "主动公开"), ("公开方式", "依申请公开"))  # fmt: skip
    keys = (
        "no",
        "name0",
        "name1",
        "content",
        "column",
        "who",
        "deadline",
        "channels",
        "basis",
        "tick:全社会",
        "tick:特定对象",
        "tick:主动公开",
        "tick:依申请公开",
    )
    rows = [
        replace(
            row,
            printed={
                **row.printed,
                "channels": ticks(row, MARKET_CHANNELS, '<input checked="" type="checkbox"/> ', '<input type="checkbox"/> '),
            },
        )
        for row in MARKET
    ]
    grid = body(rows, *keys)
    # Row 5's empty first-level cell, under a span, fell out: all the rest moved one cell to the left. In row 8 an empty
    # cell came in after the levels: all the rest moved one to the right.
    del grid[4][1]
    grid[7].insert(3, "")
    lines = [
        "",
        "松坞县市场监督管理局政务公开标准规范清单（2022版）",
        "",
        tabbed([*heading, *grid[:5]]),
        tabbed([*heading, *grid[5:]]),
    ]
    path.write_text("\n".join(lines), encoding="utf-8")


# 18 ----------------------------------------------------------------------------------------------------------------
_r = partial(Row, who=who("区统计局"), channels=("政府网站", "公开栏"), audience="全社会", mode="主动公开")
COUNT = [
    _r("1", ("统计数据", "月度数据"), "规模以上工业月度数据", None, "临澜区人民政府/政务公开/统计信息/月度数据", ("政务公开/统计信息/月度数据",), "每月一次"),
    _r("2", ("统计数据", "季度数据"), "地区生产总值季度数据", None, "临澜区人民政府/政务公开/统计信息/季度数据", ("政务公开/统计信息/季度数据",), "一季度一次", printed={"name0": ""}),
    _r("3", ("统计数据", "统计公报"), "国民经济和社会发展统计公报", ["D:国民经济和社会发展统计公报"], "政务公开/统计信息/统计公报", ("政务公开/统计信息/统计公报",), "按年公开", printed={"name0": ""}),
    _r("4", ("统计制度", "调查制度"), "统计调查制度；统计调查项目目录", ["D:统计调查制度", "D:统计调查项目目录"], "政务公开/统计制度", ("政务公开/统计制度",), "长期公开"),
    _r("5", ("机构信息", "机构简介"), "（1）机构名称（2）办公地址（3）办公电话", ["L:机构名称", "L:办公地址", "L:办公电话"], "政务公开/机构信息", ("政务公开/机构信息",), "信息形成或变更之日起20个工作日内公开",
       printed={"name0": ""}, leave="level1", flagged=("level_on_wrong_row",)),
    _r("6", ("机构信息", "领导信息"), "（1）姓名（2）职务（3）分工", ["L:姓名", "L:职务", "L:分工"], "政务公开/机构信息", ("政务公开/机构信息",), "信息形成或变更之日起20个工作日内公开"),
    _r("7", ("机构信息", "财务信息"), "部门预算公开报告", ["D:部门预算公开报告"], "政务公开/财政信息", ("政务公开/财政信息",), "", printed={"name0": ""}, flagged=("no_deadline",)),
    _r("7", ("机构信息", "财务信息"), "部门预算公开报告", ["D:部门预算公开报告"], "政务公开/财政信息", ("政务公开/财政信息",), "", printed={"name0": ""}, flagged=("duplicate", "no_deadline")),
]  # fmt: skip


def write_count(path: Path) -> None:
    """A table with pipes and a rule under its head, prose above and below, channels as a list, a row printed twice."""
    keys = ("no", "name0", "name1", "content", "channels", "column", "deadline", "who", "audience", "mode")
    table = piped(
        [
            *head(
                "序号",
                "一级事项",
                "二级事项",
                "公开要素",
                "公开渠道",
                "公开栏目",
                "信息更新时间",
                "公开主体",
                "公开对象",
                "公开方式",
            ),
            *body(COUNT, *keys),
        ],
        1,
    )
    path.write_text(
        f"# 临澜区统计局政务公开目录\n\n各科室：现将目录印发给你们，请认真执行。\n\n{table}\n本目录自印发之日起施行。\n",
        encoding="utf-8",
    )


# 19 ----------------------------------------------------------------------------------------------------------------
AIR_CHANNELS = ("政府网站", "政府公报", "两微一端", "发布会", "公开查阅点", "其他")
_r = partial(Row, who=who("竹影区生态环境分局"), basis=basis(REGULATION, end="。"), channels=("政府网站",))
AIR = [
    _r("1", ("政策法规", "部门文件"), "本部门印发的规范性文件。", ["D:本部门印发的规范性文件"], deadline="自该信息形成或者变更之日起20个工作日内。", category="决策", printed={"name0": "政策\n法规", "name1": "部门\n文件"}),
    _r("2", ("政策法规", "政策解读"), "政策解读材料。", ["D:政策解读材料"], deadline="文件发布3个工作日内", category="决策", printed={"category": "", "name0": ""}),
    _r("3", ("重大决策预公开", "意见征集"), "征求意见公告、意见采纳情况。", ["D:征求意见公告", "P:意见采纳情况"], deadline="自该信息形成或者变更之日起20个工作日内。", category="决策",
       printed={"category": "", "name0": "重大决策\n预公开"}, basis=basis(DECISIONS, end="；")),
    _r("4", ("机构领导",), "领导分工、简历、照片。", ["L:领导分工", "?:领导简历", "I:领导照片"], deadline="自该信息形成或者变更之日起20个工作日内。", category="管理和服务"),
    _r("5", ("财政资金", "部门预决算"), "部门预算、决算及说明。", None, deadline="本级政府财政部门批复后20日内。", category="管理和服务", basis=basis(BUDGET_LAW, BUDGET_NOTICE, sep="；\n", end="。"),
       printed={"category": ""}),
    _r("6", ("财政资金", "政府采购"), "采购公告；中标结果；采购合同。", ["D:采购公告", "D:中标结果", "D:采购合同"], deadline="按照规定及时公开。", category="管理和服务", printed={"category": "", "name0": ""}),
    _r("7", ("环境监管", "行政处罚"), "行政处罚决定书。", ["D:行政处罚决定书"], deadline="行政处罚决定形成之日起20个工作日内", category="执行", basis=basis(PENALTY_LAW, OLD_REGULATION, sep="；\n", end="。"),
       flagged=("repealed_regulation",)),
    _r("8", ("环境监管", "监测档案"), "企业监测档案。", None, deadline="收到申请之日起15个工作日内", category="执行", printed={"category": "", "name0": ""}, channels=("公开查阅点",), audience="特定群众",
       mode="依申请公开", flagged=("on_request", "contradicts_regulation")),
]  # fmt: skip


def write_air(path: Path) -> None:
    """One cell a line as a word processor dumps it; line feeds inside cells; empty lines are covered cells; no website column."""
    heading = head("序号", "过程", ("公开事项", "一级\n目录"), ("公开事项", "二级\n目录"), "公开内容（要素）", "公开依据", "公开时限", "公开主体", "公开渠道和载体",
                   ("公开对象", "全社会"), ("公开对象", "特定\n群众"), ("公开方式", "主动"), ("公开方式", "依申\n请公开"))  # fmt: skip
    # As in such dumps, a heading over two columns is one cell of the first heading row.
    first = [text for text in heading[0] if not text.startswith("\0left")]
    rows = [replace(row, printed={**row.printed, "channels": ticks(row, AIR_CHANNELS, "■", "□", "   ").replace("   □两", "\n□两"),
                                  "tick:主动": "√" if row.mode == "主动公开" else ""})
            for row in AIR]  # fmt: skip
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
        "tick:全社会",
        "tick:特定群众",
        "tick:主动",
        "tick:依申请公开",
    )
    path.write_text(
        f"  竹影区生态环境分局政务公开主动公开基本目录\n\n{one_cell_a_line([first, heading[1], *body(rows, *keys)])}\n",
        encoding="utf-8",
    )


# 20 ----------------------------------------------------------------------------------------------------------------
_towns = "各镇政府、街道办事处，区政府各部门"
_all = (_towns, ("各镇政府", "街道办事处", "区政府各部门"))
_one = who("区政府办公室")
_a, _b, _c = "决策公开", "政策解读", "服务公开"
TASKS = [
    Row(None, (_a, "重大决策预公开", "事项目录"), "是否发布年度重大决策事项目录", None, deadline="信息形成或变更5日内", who=_one),
    Row(None, (_a, "重大决策预公开", "意见征集"), "是否公开决策草案、决策依据", None, deadline="即时", who=_one),
    Row(None, (_a, "重大决策预公开", "意见征集"), "是否提供意见反馈渠道", None, deadline="即时", who=_one, leave="deadline.raw"),
    Row(None, (_a, "会议公开", "会议议题"), "是否公开政府常务会议议题", None, deadline="会议第二天", who=_all),
    Row(None, (_a, "会议公开", "议定事项"), "是否公开会议议定事项", None, deadline="会议第二天", who=_all, leave="deadline.raw level2 levels", flagged=("shifted_row",)),
    Row(None, (_b, "解读机制", "解读方案"), "是否公开政策解读方案", None, deadline="文件公开后3个工作日内", who=_all),
    Row(None, (_b, "解读机制", "解读材料"), "是否在文件公开后发布解读材料", None, deadline="文件公开后3个工作日内", who=_all, leave="deadline.raw"),
    Row(None, (_b, "回应关切", "舆情回应"), "是否对涉及本地区的热点舆情作出回应", None, deadline="两周一次", who=who("区网信办")),
    Row(None, (_c, "权责清单", "清单发布"), "是否公开权力清单", None, deadline="信息形成 5 日内", who=who("区委编办")),
    Row(None, (_c, "权责清单", "清单发布"), "是否公开责任清单", None, deadline="信息形成 5 日内", who=who("区委编办"), leave="deadline.raw", flagged=("shifted_row",)),
    Row(None, (_c, "网上办事", "办事指南"), "是否发布服务事项办事指南", None, deadline="", who=who("区行政审批局"), flagged=("no_deadline",)),
    Row(None, (_c, "财政信息", "收支情况"), "是否按月公开财政收支情况", None, deadline="一月一次", who=who("区财政局")),
    Row(None, (_c, "财政信息", "年度报告"), "是否发布上一年度政府信息公开年报", None, deadline="3月31日前", who=_one),
]  # fmt: skip


def write_tasks(path: Path) -> None:
    """A notice, then an indicator table with tabs: span cells are empty, some lines lost leading empty cells, some end early."""
    grid = body(TASKS, "name0", "name1", "name2", "content", "who", "deadline")
    source: Grid = spanned(grid, (0, 1, 2))
    for y in range(len(grid) - 1, 0, -1):
        if grid[y][4:] == grid[y - 1][4:]:
            source[y][4] = source[y][5] = UP
    lines = ["\t".join(plain(text) for text in row) for row in source]
    for y in (4, 9):  # as in the published one, leading cells of a line under spans fell away
        lines[y] = lines[y][1:]
    lines[6] = lines[6].rstrip("\t")
    lines[11] += "\t\t"
    notice = ("澄镜区人民政府办公室\n\n关于做好政务公开工作的通知\n\n澄政办字〔2019〕9号\n\n各镇政府、街道办事处，区政府各部门：\n\n"
              "为贯彻落实《中华人民共和国政府信息公开条例》，现将政务公开工作任务分工如下，请于3月31日前抓好落实。\n\n澄镜区人民政府办公室\n\n2019年2月11日\n\n附件\n\n政务公开工作任务分工表\n\n")  # fmt: skip
    table = (
        "一级指标\t二级指标\t三级指标\t四级指标\t责任单位\t公开时限\n"
        + "\n".join(lines[:8])
        + "\n\n"
        + "\n".join(lines[8:])
        + "\n"
    )
    path.write_text(notice + table, encoding="utf-8")


PAPERS = [
    Paper("13_jinsha_labour.csv", "金沙湖县人力资源和社会保障局", "金沙湖县人民政府网", (), LABOUR, write_labour, leave="on_website channels"),
    Paper("14_pinglan_culture.csv", "平澜市文化广电和旅游局", "平澜市人民政府", (), CULTURE, write_culture, leave="on_website channels column_raw level2"),
    Paper("17_songwu_market.txt", "松坞县市场监督管理局", _web, (), MARKET, write_market),
    Paper("18_linlan_statistics.txt", "临澜区统计局", "临澜区人民政府", ("临澜区政府网",), COUNT, write_count),
    Paper("19_zhuying_environment.txt", "竹影区生态环境分局", "竹影区人民政府", (), AIR, write_air, leave="mode"),
    Paper("20_chengjing_tasks.txt", "澄镜区人民政府办公室", "澄镜区人民政府", (), TASKS, write_tasks,
          leave="on_website channels audience mode no category"),
]  # fmt: skip
