"""Blind documents 05–08: workbooks."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from tests.audit.catalog.blind.paper import Paper, body, head, note
from tests.audit.catalog.blind.reading import (
    BUDGET_LAW,
    DECISIONS,
    PENALTY_LAW,
    REGULATION,
    Row,
    basis,
    ticks,
    who,
)
from tests.audit.catalog.blind.writing import UP, Grid, Sheet, merged, spanned, write_xlsx

# 05 ----------------------------------------------------------------------------------------------------------------
_r = partial(Row, who=who("办公室"), channels=("政府网站",))
_formed = "信息形成或变更之日起20个工作日内公开"
HEALTH = [
    _r("1", ("政策文件", "政策法规"), "国家和省有关卫生健康的法律法规", ["D:国家和省有关卫生健康的法律法规"], "", ("政务公开/政策文件/法律法规",), "政策文件类一级栏目6个月内须有更新"),
    _r("2", ("政策文件", "规范性文件"), "本局制定的规范性文件", ["D:本局制定的规范性文件"], "", ("政务公开/政策文件/规范性文件",), "政策文件类一级栏目6个月内须有更新"),
    _r("3", ("政策文件", "政策解读"), "规范性文件的解读材料", ["D:规范性文件的解读材料"], "", ("政务公开/政策解读",), "与政策文件同步发布,时间跨度不超过5个工作日"),
    _r("4", ("医疗机构", "机构名录"), "1.机构名称 2.机构地址 3.诊疗科目 4.联系电话", ["L:机构名称", "L:机构地址", "?:诊疗科目", "L:联系电话"], "",
       ("政务公开/重点领域/医疗机构",), _formed, who=who("医政科")),
    _r("5", ("医疗机构", "执业许可"), "1.许可事项 1)设置审批结果 2)执业登记结果 2.变更和注销公告", [("许可事项", ["D:设置审批结果", "D:执业登记结果"]), "D:变更和注销公告"], "",
       ("政务公开/重点领域/行政许可",), "做出决定之日起7个工作日内公示", who=who("医政科", "行政审批科")),
    _r("6", ("公共卫生", "疫情信息"), "法定传染病疫情公告", ["D:法定传染病疫情公告"], "", ("政务公开/重点领域/公共卫生",), "每月一次", who=who("疾控科")),
    _r("7", ("公共卫生", "健康科普"), "健康科普知识", None, "", ("便民服务/健康科普",), "每周不少于1次", who=who("宣传科")),
    _r("8", ("公众参与", "局长信箱"), "局长信箱", ["S:局长信箱"], "", ("互动交流/局长信箱",), "简单常见咨询5个工作日内答复"),
]  # fmt: skip


def write_health(path: Path) -> None:
    """One cell a column level, merged ones; a hidden row of field codes under the head and a hidden empty row."""
    heading = head("序号", ("公开事项", "一级事项"), ("公开事项", "二级事项"), "公开内容", ("网站公开栏目", "一级栏目"), ("网站公开栏目", "二级栏目"),
                   ("网站公开栏目", "三级栏目"), "信息更新时间", "信息保障单位", "公开渠道")  # fmt: skip
    keys = ("no", "name0", "name1", "content", "segment0", "segment1", "segment2", "deadline", "who", "channels")
    grid = merged(spanned(body(HEALTH, *keys), (1,)), (7,))
    grid = spanned(grid, (4, 5))
    codes = ["XH", "YJSX", "EJSX", "GKNR", "YJLM", "EJLM", "SJLM", "GXSJ", "BZDW", "GKQD"]
    page = [note("青禾区卫生健康局政务公开事项表", 10), *heading, codes, *grid, [""] * 10]
    write_xlsx(path, [Sheet("Sheet1", page, hidden_rows=(3, len(page) - 1))])


# 06 ----------------------------------------------------------------------------------------------------------------
_r = partial(Row, who=who("办公室"), channels=("政府网站",), basis=basis(REGULATION), audience=None, mode=None)
_web = "长堤市住房和城乡建设局网站"
HOUSING = [
    _r("1", ("机构信息",), "1. 机构名称\n2. 主要职责\n3. 联系方式\n   3.1 办公地址\n   3.2 办公电话\n   3.3 电子邮箱",
       ["L:机构名称", "L:主要职责", ("联系方式", ["L:办公地址", "L:办公电话", "L:电子邮箱"])], f"{_web} – 政务公开 – 机构信息", ("政务公开/机构信息",), "长期公开",
       category="综合政务"),
    _r("2", ("领导信息",), "1. 姓名\n2. 职务\n3. 照片", ["L:姓名", "L:职务", "I:照片"], f"{_web} – 政务公开 – 领导信息", ("政务公开/领导信息",), "按年公开", category="综合政务"),
    _r("3", ("会议公开",), "局务会议纪要", ["D:局务会议纪要"], f"{_web} – 政务公开 – 会议公开", ("政务公开/会议公开",), "会议第二天", category="综合政务"),
    _r("4", ("计划总结",), "年度工作计划；年度工作总结", ["D:年度工作计划", "D:年度工作总结"], f"{_web} – 政务公开 – 计划总结", ("政务公开/计划总结",), "年底前", category="综合政务",
       flagged=("hidden_row",)),
    _r("5", ("财政预决算",), "部门预算报告、部门决算报告", ["D:部门预算报告", "D:部门决算报告"], f"{_web} – 政务公开 – 财政信息", ("政务公开/财政信息",), "部门预算经本级财政部门批复后20日内公开",
       who=who("财务科"), basis=basis(BUDGET_LAW, REGULATION), category="综合政务"),
    _r("1", ("保障性住房",), "1. 申请条件\n2. 申请材料\n3. 分配结果", ["?:申请条件", "?:申请材料", "D:分配结果"], f"{_web} – 住房保障 – 公租房", ("住房保障/公租房",), "信息形成5日内",
       who=who("住房保障科"), category="重点领域"),
    _r("2", ("危房改造",), "危房改造对象公示名单；危房改造补助资金发放结果", None, f"{_web} - 住房保障 - 危房改造", ("住房保障/危房改造",), "信息形成5日内", who=who("村镇建设科"), category="重点领域"),
    _r("3", ("行政处罚",), "行政处罚决定", ["D:行政处罚决定"], f"{_web} – 信用信息 – 双公示", ("信用信息/双公示",), "执法决定作出之日起7个工作日内", who=who("法规科"),
       basis=basis(PENALTY_LAW), category="重点领域"),
    _r("4", ("问题整改",), "通报问题整改情况", ["P:通报问题整改情况"], f"{_web} – 政务公开 – 监督检查", ("政务公开/监督检查",), "通报后10个工作日内整改", category="重点领域"),
    _r("5", ("意见征集",), "意见征集公告、意见采纳情况", ["D:意见征集公告", "P:意见采纳情况"], f"{_web} – 互动交流 – 意见征集", ("互动交流/意见征集",), "在本级人代会结束60个工作日内",
       basis=basis(DECISIONS), category="重点领域"),
]  # fmt: skip


def write_housing(path: Path) -> None:
    """A cover sheet, two sheets of items with other heads and orders, a hidden one of values, a hidden row that is an item."""
    cover: Grid = [["长堤市住房和城乡建设局政务公开目录"], ["编制单位：局办公室"], ["编制日期：2022年3月"]]
    first = [*head("序号", "领域", "公开事项", "公开要素", "公开栏目", "公开时限", "公开主体", "公开渠道", "依据"),
             *merged(body(HOUSING[:5], "no", "category", "name0", "content", "column", "deadline", "who", "channels", "basis"), (1, 7))]  # fmt: skip
    second = [*head("序号", "类别", "事项名称", "责任单位", "公开内容（要素）", "公开依据", "更新时限", "栏目路径", "公开渠道和载体"),
              *merged(body(HOUSING[5:], "no", "category", "name0", "who", "content", "basis", "deadline", "column", "channels"), (1,))]  # fmt: skip
    values: Grid = [["公开渠道", "公开方式"], ["政府网站", "主动公开"], ["政务新媒体", "依申请公开"]]
    write_xlsx(path, [Sheet("说明", cover), Sheet("综合政务", first, hidden_rows=(4,), numbers=True),
                      Sheet("重点领域", second, numbers=True), Sheet("数据字典", values, hidden=True)])  # fmt: skip


# 07 ----------------------------------------------------------------------------------------------------------------
_r = partial(Row, who=who("党政办公室"), audience="全社会")
_host = "http://www.wangshan.example"
TOWN = [
    _r("1", ("镇情概况",), "历史沿革、地理位置、人口情况", None, f"{_host}/haitang/gk/", (f"{_host}/haitang/gk/",), "长期公开"),
    _r("2", ("机构设置",), "1.机构名称2.办公地址3.办公电话", ["L:机构名称", "L:办公地址", "L:办公电话"], f"{_host}/haitang/jg/index.html", (f"{_host}/haitang/jg/index.html",),
       "信息形成之日起20个工作日内"),
    _r("3", ("领导班子",), "1.姓名2.职务3.分工", ["L:姓名", "L:职务", "L:分工"], f"{_host}/haitang/ld/", (f"{_host}/haitang/ld/",), "信息形成之日起", flagged=("truncated",)),
    _r("4", ("惠农资金",), "惠农资金发放结果", ["D:惠农资金发放结果"], f"{_host}/haitang/list.jsp?id=14&type=2", (f"{_host}/haitang/list.jsp?id=14&type=2",), "每季度第二周前", who=who("财政所")),
    _r("5", ("社会救助",), "低保对象名单", ["?:低保对象名单"], f"{_host}/haitang/jz/", (f"{_host}/haitang/jz/",), "每月第一周", who=who("社会事务办公室")),
    _r("6", ("村务监督",), "村务监督委员会工作报告", ["D:村务监督委员会工作报告"], "", (), "每年12月", who=who("党建办公室")),
    _r("7", ("工作动态",), "本镇工作动态", None, "https://haitang.wangshan.example/gzdt/", ("https://haitang.wangshan.example/gzdt/",), "首页更新间隔不超过3天"),
]  # fmt: skip


def write_town(path: Path) -> None:
    """One heading row at the top of the sheet, web addresses as columns, serial numbers as numbers, unknown heads."""
    rows = [
        [*row, "常年", "0399-2100021"] for row in body(TOWN, "no", "name0", "content", "column", "deadline", "who", "audience")
    ]
    page = [
        *head("序号", "公开事项", "公开内容", "公开栏目", "公开时限", "责任单位", "公开对象", "保管期限", "咨询电话"),
        *rows,
    ]
    write_xlsx(path, [Sheet("海棠镇", page, numbers=True, notes={(3, 4): "请补充时限"})])


# 08 ----------------------------------------------------------------------------------------------------------------
SOCIAL_CHANNELS = ("政府网站", "政府公报", "两微一端", "广播电视", "纸质媒体", "公开查阅点", "政务服务中心", "便民服务站")
_social = basis("《中华人民共和国政府信息公开条例》", "《中华人民共和国社会保险法》", sep="、", end="等")
_r = partial(
    Row, who=who("区人力资源社会保障局"), channels=("政府网站",), basis=_social, audience="全社会", category="社会保险"
)
_same = "自该政府信息形成或者变更之日起20个工作日内及时公开"
SOCIAL = [
    _r("1", ("参保登记", "单位参保"), "1.事项名称\n2.申办材料\n3.办理流程\n4.受理地点\n5.咨询电话", ["L:事项名称", "?:申办材料", "?:办理流程", "L:受理地点", "L:咨询电话"], deadline=_same),
    _r("2", ("参保登记", "个人参保"), "1.事项名称\n2.申办材料\n3.办理流程\n4.受理地点\n5.咨询电话", ["L:事项名称", "?:申办材料", "?:办理流程", "L:受理地点", "L:咨询电话"], deadline=_same,
       printed={"deadline": "同上"}, leave="deadline.raw"),
    _r("3", ("参保登记", "参保信息查询"), "参保信息查询入口", ["S:参保信息查询入口"], deadline=_same, printed={"deadline": "同上"}, leave="deadline.raw",
       channels=("政府网站", "两微一端")),
    _r("4", ("待遇支付", "养老保险"), "养老金调整方案；养老金发放情况", ["D:养老金调整方案", "P:养老金发放情况"], deadline="按照法定时间公开", category="社会保险"),
    _r("5", ("待遇支付", "工伤认定"), "工伤认定决定书", ["D:工伤认定决定书"], deadline="按照法定时间公开", channels=("政务服务中心",), audience="特定群体",
       mode="依申请公开", flagged=("on_request",)),
    _r("6", ("基金监督", "基金收支"), "社会保险基金收支情况", ["P:社会保险基金收支情况"], deadline="按季度", basis=basis("《中华人民共和国社会保险法》第七十条"), category="基金监管"),
    _r(None, ("基金监督", "监督举报"), "1.举报电话\n2.举报信箱", ["L:举报电话", "S:举报信箱"], deadline="及时公开。", category="基金监管", flagged=("missing_number",)),
    _r("7", ("基金监督", "年度报告"), "社会保险情况年度报告", ["D:社会保险情况年度报告"], deadline="于7月底前", category="基金监管"),
    _r("8", ("基金监督", "监督检查"), "基金监督检查结果", ["D:基金监督检查结果"], deadline="经常性工作定期公开，阶段性工作逐段公开，临时性工作随时公开", category="基金监管"),
]  # fmt: skip


def write_social(path: Path) -> None:
    """Three heading rows, no website column, 同上, a row without number, ticks with 口, levels of government, a count below."""
    audience = [
        ("公开对象", "全社会"),
        ("公开对象", "特定群体"),
        ("公开方式", "主动公开"),
        ("公开方式", "依申请公开"),
        ("公开层级", "区级"),
        ("公开层级", "乡级"),
    ]
    heading = head("序号", "领域", ("公开事项", "一级事项"), ("公开事项", "二级事项"), "公开内容（要素）", "公开依据", "公开时限", "公开主体", "公开渠道和载体",
                   *[("公开属性", *labels) for labels in audience])  # fmt: skip
    rows = [
        replace(row, printed={**row.printed, "channels": ticks(row, SOCIAL_CHANNELS, "■", "口", "  "), "tick:区级": "√"})
        for row in SOCIAL
    ]
    keys = ("no", "category", "name0", "name1", "content", "basis", "deadline", "who", "channels", "tick:全社会", "tick:特定群体", "tick:主动公开",
            "tick:依申请公开", "tick:区级", "tick:乡级")  # fmt: skip
    grid = merged(spanned(body(rows, *keys), (1, 2)), (7,))
    grid[4][6] = UP  # rows 4 and 5 share one deadline cell, while 同上 is printed in rows 2 and 3
    width = len(keys)
    page = [note("石桥湾区社会保险领域基层政务公开标准目录", width), [""] * width, *heading, *grid, note("合计：9项", width)]
    write_xlsx(path, [Sheet("社会保险", page)])


PAPERS = [
    Paper("05_qinghe_health.xlsx", "青禾区卫生健康局", "青禾区人民政府", ("青禾区人民政府网",), HEALTH, write_health, leave="column_raw audience mode"),
    Paper("06_changdi_housing.xlsx", "长堤市住房和城乡建设局", _web, (), HOUSING, write_housing, leave="level2"),
    Paper("07_wangshan_town.xlsx", "望山县海棠镇人民政府", "望山县人民政府网", (), TOWN, write_town, leave="on_website channels mode level2",
          flagged=("unknown_heading",)),
    Paper("08_shiqiao_social_insurance.xlsx", "石桥湾区人力资源和社会保障局", "石桥湾区人民政府门户网站", (), SOCIAL, write_social),
]  # fmt: skip
