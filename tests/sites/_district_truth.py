"""What a careful auditor would say of 沧浦区教育局."""

from __future__ import annotations

from typing import Any

from tests.sites._district_frame import ABOUT, PARTS, jp, st, uc
from tests.sites._more3_kit import STILL, absent, present, row, where

OPEN = ["found", "renamed"]
NEVER = ["column_missing", "column_empty", "element_missing", "stale", "late_publication"]
QUIET = [*STILL, "unclear"]


def truth(base: str) -> dict[str, Any]:
    def at(url: str, status: str | list[str] = "found") -> dict[str, Any]:
        return where(base, status, url)

    return {
        "1": row(
            at(ABOUT[0][1], OPEN),
            ["unclear", "pass"],
            "the bureau is reached through a select or 委办局公开; the menu's heading and its first child share a page; the mail address is a picture",
            freshness=QUIET,
            never=NEVER,
            elements=present("机构名称", "办公地址", "办公电话", "邮政编码") | {"电子邮箱": "unclear"},
        ),
        "2": row(
            at(ABOUT[1][1], OPEN),
            ["unclear", "manual"],
            "two scanned pictures instead of a text; seventeen other units have 机构职能 in the mega menu",
            freshness=QUIET,
            never=NEVER,
            elements={"依据“三定”规定确定的法定职责": "unclear"},
        ),
        "3": row(
            at(ABOUT[2][1], OPEN),
            "gap",
            "领导信息 is called 负责人信息; one article a person; nowhere a date of birth; the portal has 区领导 and 领导信箱",
            ["element_missing"],
            elements=present("姓名", "职务", "工作分工", "照片") | absent("出生年月"),
        ),
        "4": row(
            at(ABOUT[3][1], OPEN),
            "pass",
            "内设机构 is called 内设科室; values below header cells 科室名称, 职责, 负责人, 电话; no metas",
            freshness=QUIET,
            elements=present("内设机构名称", "主要职责", "负责人姓名", "联系电话"),
        ),
        "5": row(
            at(ABOUT[4][1], ["renamed", "found"]),
            "pass",
            "下属单位 is called 直属单位; each unit is a dl",
            freshness=QUIET,
            elements=present("单位名称", "办公地址", "联系电话"),
        ),
        "6": row(
            at(PARTS[0][1], OPEN),
            "pass",
            "a level 政务公开 is inserted; several fields in one line",
            freshness=QUIET,
            elements=present("信息分类和编排体系", "联系电话", "传真号码", "互联网联系方式"),
        ),
        "7": row(
            at(PARTS[3][1], OPEN),
            "pass",
            "due by 03-31: the report of 2025 came in January, nothing since is right",
            latest_post="2026-01-23",
            freshness=["fresh", "static"],
            elements=present("政府信息公开工作年度报告"),
        ),
        "8": row(
            at(st("bmwj_1207"), OPEN),
            "gap",
            "both dates in the table: the newest was made 2026-08-05 and posted 2026-11-05, some 60 working days",
            ["late_publication"],
            latest_post="2026-11-05",
            freshness="fresh",
            elements=present("本部门印发的文件"),
        ),
        "9": row(
            at(uc(104512), OPEN),
            "pass",
            "rows only from /searchList",
            latest_post="2026-11-05",
            freshness="fresh",
            elements=present("政策解读材料"),
        ),
        "10": row(
            at(st("ghjh_1209"), OPEN),
            "gap",
            "plan of this year and summary of last year are there; of the five-year plans only the 十四五 one",
            ["element_missing"],
            latest_post="2026-03-06",
            freshness=["fresh", "static"],
            elements=present("年度工作计划", "年度工作总结") | absent("“十五五”教育发展规划"),
        ),
        "11": row(
            at(st("bmys_1211"), OPEN),
            "pass",
            "the tables are a PDF",
            latest_post="2026-02-06",
            freshness=["fresh", "static"],
            elements=present("部门预算说明", "部门预算表"),
        ),
        "12": row(
            at(st("bmjs_1212"), OPEN),
            "pass",
            "due by 10-31: the accounts of 2025 came in August",
            latest_post="2026-08-24",
            freshness="fresh",
            elements=present("部门决算说明", "部门决算表"),
        ),
        "13": row(
            where(base, "missing"),
            "gap",
            "seventeen other units have 政府采购, the bureau has not",
            ["column_missing"],
            never=["column_empty", "stale"],
        ),
        "14": row(
            at(st("sfgs_1213"), ["renamed", "found"]),
            "gap",
            "教育收费 is called 收费公示; due by 08-31, this year's is not there",
            ["stale"],
            latest_post="2025-08-20",
            freshness="stale",
        ),
        "15": row(
            at(uc(104517), OPEN),
            "gap",
            "义务教育招生 is called 招生入学; rows only from /searchList; no results of the admission",
            ["element_missing"],
            latest_post="2026-04-20",
            freshness=["fresh", "static"],
            elements=present("义务教育招生政策", "学区划分范围") | absent("招生录取结果"),
        ),
        "16": row(
            at(st("mbxx_1215"), OPEN),
            "pass",
            "one table; header cells are td strong, 年检结果 is called 年检结论",
            freshness=QUIET,
            elements=present("学校名称", "办学地址", "办学许可证号", "年检结果"),
        ),
        "17": row(
            at(jp(30071), OPEN),
            "pass",
            "工作动态 is called 教育动态; rows from the jpaas unit; seventeen other units have 工作动态",
            latest_post="2026-11-16",
            freshness="fresh",
            elements=present("教育工作动态"),
        ),
        "18": row(
            at(jp(30072), OPEN),
            "pass",
            "monthly, three days before it runs out; rows from the jpaas unit",
            ["expiring"],
            latest_post="2026-10-23",
            freshness="fresh",
            elements=present("通知公告"),
        ),
        "19": row(
            at(st("xydt_1221"), OPEN),
            "gap",
            "every two weeks, last on 2026-10-12; one-based second page",
            ["stale"],
            latest_post="2026-10-12",
            freshness="stale",
            elements=present("校园动态"),
        ),
        "20": row(
            at(st("xzcf_1217"), OPEN),
            ["pass", "unclear", "exempt"],
            "the page says that no such decision was made this year",
            freshness="explained_empty",
            never=NEVER,
        ),
        "21": row(
            at(st("xzxk_1216"), OPEN),
            "pass",
            "decided 2026-11-03 and posted 2026-11-09: within 7 working days",
            latest_post="2026-11-09",
            freshness="fresh",
            elements=present("许可决定文书名称", "许可事项", "许可对象", "许可结果"),
        ),
        "22": row(
            at(jp(30075), OPEN),
            "pass",
            "rows from the jpaas unit; below 其他法定信息",
            latest_post="2026-08-27",
            freshness=["fresh", "static"],
            elements=present("人大代表建议答复", "政协委员提案答复", "办理总体情况"),
        ),
        "23": row(
            at(st("jszp_1218"), OPEN),
            "pass",
            "人事信息 is called 人事招聘, a heading whose only child is 教师招聘",
            latest_post="2026-07-10",
            freshness=["fresh", "static"],
            elements=present("教师招聘公告", "拟录用人员公示"),
        ),
        "24": row(
            where(base, ["missing", "unreachable"]),
            ["gap", "unclear"],
            "the link to 局长信箱 answers 404; 领导信箱 and 区长信箱 are other mailboxes",
            never=["column_empty", "stale"],
        ),
        "25": row(
            at("/col/col2041/index.html"),
            "pass",
            "on the portal, not on the bureau's channel",
            freshness=QUIET,
            elements=present("区长信箱", "选登来信"),
        ),
        "26": row(
            at(st("jytj_1210"), OPEN),
            "pass",
            "统计信息 is called 教育统计数据; due by 03-31, posted 03-30",
            latest_post="2026-03-30",
            freshness=["fresh", "static"],
            elements=present("教育事业统计数据"),
        ),
        "27": row(
            at(st("yjgl_1220"), OPEN),
            "pass",
            "长期公开 asks only that it stays up; below 其他法定信息",
            latest_post="2025-12-11",
            freshness=["fresh", "static"],
            elements=present("校园安全应急预案"),
        ),
        "28": row(
            where(base, "missing"),
            "gap",
            "意见征集 exists only as the district's own on the portal",
            ["column_missing"],
            never=["column_empty", "stale"],
        ),
        "29": row(None, "exempt", "only on request", never=NEVER),
        "30": row(where(base, "missing"), "gap", "nowhere on the site", ["column_missing"], never=["column_empty", "stale"]),
    }
