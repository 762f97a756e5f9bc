"""The catalog of the town site's government office and what a careful person finds."""

from __future__ import annotations

from typing import Any

from tests.sites._more3_kit import R20_LONG, STILL, absent, catalog, docs, due, due20, el, item, labels, present, row, where
from tests.sites._town_frame import DEPT, R

P = ["政务公开", "信息公开目录"]
_AGENCY = [*P, "机构设置", "政府部门", "县政府办公室"]
_LONG = due20(R20_LONG, long_term=True)
_FIVE = due("信息产生、变更之日起5个工作日内公开，保持长期公开", "formed_or_changed", 5, "working_day", long_term=True)
_YEAR = due("每年1月31日前", every="P1Y", by="01-31")
_SOON = due("及时公开", vague=True)
_KEEP = due("长期公开", long_term=True)
_BASE, _MAIN = [*P, "基础信息公开"], [*P, "重点领域信息公开"]

_PLAN: list[tuple[str, str, list[dict[str, Any]], list[list[str]], dict[str, Any]]] = [
    (
        "机构信息",
        "基本信息",
        [
            *labels("机构名称"),
            el("联系方式", "label", *labels("办公地址", "办公电话", "办公时间", "传真号码", "电子邮箱", "邮政编码")),
        ],
        [[*P, "机构设置", "机构职能"]],
        _LONG,
    ),
    ("机构信息", "法定职责", [el("依据“三定”规定确定的本部门法定职责", "statement")], [[*P, "机构设置", "机构职能"]], _LONG),
    ("机构信息", "值守应急", labels("值班电话", "值班传真"), [_AGENCY], _KEEP),
    ("政务督查", "督查通报", docs("政务督查通报"), [_AGENCY], _LONG),
    ("档案管理", "档案开放", docs("档案开放目录"), [_AGENCY], _LONG),
    (
        "机构信息",
        "领导简历",
        [*labels("姓名", "职务", "出生年份", "性别", "民族", "学历背景", "工作分工"), el("标准证件照", "image")],
        [[*P, "机构设置", "县政府办公室领导信息"]],
        _LONG,
    ),
    ("机构信息", "内设机构", labels("内设机构名称", "主要职责", "联系电话"), [[*P, "机构设置", "内设机构"]], _LONG),
    (
        "信息公开",
        "信息公开专栏",
        [
            *docs("公开指南", "公开制度", "公开年报", "非公开信息目录"),
            el("依申请公开（平台或途径）", "service"),
            el("公开意见箱", "service"),
        ],
        [[*P, "机构设置", "政府信息公开专栏"]],
        _LONG,
    ),
    ("信息公开", "公开年报", docs("政府信息公开工作年度报告"), [[*P, "公开年报"]], _YEAR),
    ("建议提案", "建议提案", docs("建议提案办理复文", "建议提案办理总体情况"), [[*_MAIN, "建议提案办理"]], _LONG),
    ("政策文件", "部门文件", docs("县政府办公室印发的公开发布的文件"), [[*_BASE, "政策文件"]], _FIVE),
    ("政府公报", "政府公报", docs("霁川县人民政府公报"), [[*_BASE, "政府公报"]], _LONG),
    ("政策文件", "政策解读", docs("对县政府办公室文件的解读材料"), [["解读回应", "政策解读"]], _FIVE),
    (
        "政民互动",
        "回应关切",
        [el("热点舆情回应信息", "statement"), el("县长信箱", "service")],
        [["互动交流", "县长信箱"], ["解读回应", "回应关切"]],
        _LONG,
    ),
    (
        "政务新媒体",
        "政务微信",
        [el("政务微信主账号名称", "label"), el("政务微信主账号图标", "image"), el("政务微信主账号二维码", "image")],
        [["互动交流", "政务新媒体", "政务微信"]],
        _LONG,
    ),
    (
        "政务新媒体",
        "政务微博",
        [el("政务微博主账号名称", "label"), el("政务微博主账号图标", "image"), el("政务微博主账号二维码或链接", "image")],
        [["互动交流", "政务新媒体", "政务微博"]],
        _LONG,
    ),
    (
        "重点领域信息",
        "财政资金",
        [
            *docs("财政预决算报告"),
            el("“三公”经费信息", "document", *labels("因公出国(境)费", "公务用车购置及运行费", "公务接待费")),
        ],
        [[*_MAIN, "财政资金", "部门预决算及三公经费"]],
        _LONG,
    ),
    ("重点领域信息", "政府采购", docs("采购项目信息", "采购合同"), [[*_MAIN, "政府采购"]], _LONG),
    ("重点领域信息", "放管服改革", docs("县级权责清单"), [[*_MAIN, "权责清单"]], _SOON),
    ("重点领域信息", "电子政务", docs("政府网站工作年度报表"), [["政务公开", "网站工作年报"]], _YEAR),
    ("人事信息", "人事信息", docs("人事任免信息"), [[*_BASE, "人事信息"]], _SOON),
    ("会议公开", "政府会议", docs("县政府常务会议信息"), [[*_MAIN, "会议公开"]], due("两周一次", every="P2W")),
    ("规划计划", "规划计划", docs("年度工作计划"), [[*_BASE, "规划计划"]], _LONG),
    ("应急管理", "应急预案", docs("县级总体应急预案"), [["政务公开", "应急管理", "应急预案"]], _LONG),
    (
        "政务公开",
        "标准化",
        [el("全县政务公开工作的相关信息", "statement")],
        [["政务公开", "基层政务公开标准化规范化专题"]],
        _KEEP,
    ),
]


def build() -> dict[str, Any]:
    items = []
    for n, (one, two, elements, columns, deadline) in enumerate(_PLAN, 1):
        raw = "、".join("—".join(["霁川县人民政府网", *c]).replace("目录—", "目录-" if n % 3 else "目录—") for c in columns)
        items.append(item(n, [one, two], elements, columns, raw, deadline, "电子政务股（政务公开股）"))
    return catalog("霁川县政府办公室政务公开标准规范清单（2026版）", DEPT, items)


def truth(base: str, duty: str) -> dict[str, Any]:
    """`duty`: the article to which 机构职能 jumps."""
    both = ["found", "renamed"]

    def at(status: str | list[str], *paths: str) -> dict[str, Any]:
        return where(base, status, *(p if p.startswith(R) else f"{R}/{p}" for p in paths))

    jgzn = at(both, "c200111/jgzn.shtml", duty)
    agency = at(both, "c200130/zfb.shtml")
    media = ["c200320/xmt.shtml", "c200320/xmt.shtml#wx", "c200320/xmt.shtml#wb"]
    items: dict[int, dict[str, Any]] = {
        1: row(
            jgzn,
            "pass",
            "a meta refresh to one article in GBK; labels under synonyms",
            freshness=STILL,
            elements=present("机构名称", "办公地址", "办公电话", "办公时间", "传真号码", "电子邮箱", "邮政编码"),
        ),
        2: row(
            jgzn, "pass", "the same column as row 1", freshness=STILL, elements=present("依据“三定”规定确定的本部门法定职责")
        ),
        3: row(
            agency,
            "pass",
            "the agency's page, reached only by a <select>; the values stand in its second tab",
            elements=present("值班电话", "值班传真"),
        ),
        4: row(agency, "pass", "the same agency page: the post stands in its list", elements=present("政务督查通报")),
        5: row(
            agency, "gap", "the same agency page has nothing of the kind", ["element_missing"], elements=absent("档案开放目录")
        ),
        6: row(
            at(both, "c200112/ldxx.shtml"),
            "pass",
            "portraits are the links; one article a person; 领导信箱 is elsewhere",
            freshness=STILL,
            elements=present("姓名", "职务", "出生年份", "性别", "民族", "学历背景", "工作分工", "标准证件照"),
        ),
        7: row(
            at(both, "c200113/nsks.shtml", "c200113/nsks_iframe.shtml"),
            "pass",
            "called 内设科室; the table is in an iframe",
            freshness=STILL,
            elements=present("内设机构名称", "主要职责", "联系电话"),
        ),
        8: row(
            at(both, "c200114/zfxxgkzl.shtml"),
            "gap",
            "links to all but one; the 意见箱 answers 404",
            ["element_missing"],
            elements=present("公开指南", "公开制度", "公开年报", "依申请公开（平台或途径）") | absent("非公开信息目录"),
        ),
        9: row(
            at(both, "c200115/common_list.shtml"),
            "pass",
            "called 政府信息公开年报; one a year, in time",
            latest_post="2026-01-28",
            freshness="fresh",
            elements=present("政府信息公开工作年度报告"),
        ),
        10: row(
            at("found", "c200151/common_list.shtml"),
            "pass",
            "rows only by /searchList",
            latest_post="2026-09-17",
            freshness=["fresh", "static"],
            elements=present("建议提案办理复文", "建议提案办理总体情况"),
        ),
        11: row(
            at("found", "c200141/common_list.shtml"),
            "pass",
            "a table with two dates a row; five working days are kept",
            latest_post="2026-11-12",
            freshness="fresh",
            elements=present("县政府办公室印发的公开发布的文件"),
        ),
        12: row(at("missing"), "gap", "基础信息公开 lists four columns and no 政府公报", ["column_missing"]),
        13: row(
            at("found", "c200201/common_list.shtml"),
            "pass",
            "rows only by /searchList; a tab beside 回应关切",
            latest_post="2026-10-30",
            freshness="fresh",
            elements=present("对县政府办公室文件的解读材料"),
        ),
        14: row(
            [at("found", "c200310/xzxx.shtml"), at("found", "c200202/common_list.shtml")],
            "pass",
            "two columns in two branches; 部门信箱 stands beside the mailbox",
            never=["column_missing", "column_empty", "element_missing", "stale"],
            elements=present("热点舆情回应信息", "县长信箱"),
        ),
        15: row(
            at(both, *media),
            "pass",
            "a hash tab of one page",
            freshness=STILL,
            elements=present("政务微信主账号名称", "政务微信主账号图标", "政务微信主账号二维码"),
        ),
        16: row(
            at(both, *media),
            "gap",
            "the other tab has the name and the icon, neither a code nor a link; the code beside belongs to 微信",
            ["element_missing"],
            elements=present("政务微博主账号名称", "政务微博主账号图标") | absent("政务微博主账号二维码或链接"),
        ),
        17: row(
            at(both, "c200152/common_list.shtml"),
            "pass",
            "财政资金 is called 财政预决算 and holds the posts itself",
            latest_post="2026-09-25",
            freshness=["fresh", "static"],
            elements=present("财政预决算报告", "因公出国(境)费", "公务用车购置及运行费", "公务接待费"),
        ),
        18: row(
            at("missing"),
            "gap",
            "重点领域信息公开 lists all its columns and no 政府采购; another department's page names it in prose",
            ["column_missing"],
        ),
        19: row(
            at(both, "c200153/common_list.shtml"),
            "pass",
            "an image without text is the link",
            latest_post="2026-05-22",
            freshness=["fresh", "static"],
            elements=present("县级权责清单"),
        ),
        20: row(
            at(both, "c200116/common_list.shtml"),
            "gap",
            "called 政府网站工作年度报表; due by 31 January, the table of 2025 is not there",
            ["stale"],
            latest_post="2025-01-20",
            freshness="stale",
        ),
        21: row(
            at(both, "c200142/common_list.shtml"),
            "pass",
            "called 人事任免",
            latest_post="2026-10-12",
            freshness=["fresh", "static"],
            elements=present("人事任免信息"),
        ),
        22: row(
            at(both, "c200154/common_list.shtml"),
            "pass",
            "called 政府会议; two pages",
            latest_post="2026-11-16",
            freshness="fresh",
            elements=present("县政府常务会议信息"),
        ),
        23: row(
            at("found", "c200143/common_list.shtml"),
            "gap",
            "/searchList answers total 0 and the page does not say why",
            ["column_empty"],
            ["column_missing", "stale", "column_unreachable"],
            latest_post=None,
            freshness="empty",
        ),
        24: row(at("missing"), "gap", "应急管理 has 监测预警 and 应急演练 only", ["column_missing"]),
        25: row(
            at("found", "c200118/common_list.shtml"),
            "pass",
            "beside the platform, not in it",
            latest_post="2026-10-20",
            freshness=["fresh", "static"],
            elements=present("全县政务公开工作的相关信息"),
        ),
    }
    return {"items": {str(n): said for n, said in items.items()}}
