"""What a careful person finds on the prefecture site, row by row."""

from __future__ import annotations

from typing import Any

from tests.sites._more3_kit import STILL, absent, present, row, where

ROOT = "/bm/swj/zfxxgk_51120/"
_F = f"{ROOT}fdzdgknr/"
EITHER = ["found", "renamed"]
_GUARDED = ["column_missing", "column_empty", "element_missing", "stale"]


def _maybe(*texts: str) -> dict[str, Any]:
    return {text: ["present", "unclear"] for text in texts}


def build(base: str) -> dict[str, Any]:
    def at(status: str | list[str], *paths: str) -> dict[str, Any]:
        return where(base, status, *(p if p.startswith("/") else _F + p for p in paths))

    items: dict[int, dict[str, Any]] = {
        1: row(
            at(EITHER, "jgzn/jggk/"),
            "gap",
            "a contact table under synonyms; the fax number has no row at all; township and city have the same column",
            ["element_missing"],
            freshness=STILL,
            elements=present("机构名称", "办公地址", "办公电话", "办公时间", "电子邮箱", "邮政编码") | absent("传真号码"),
        ),
        2: row(
            at(EITHER, "jgzn/"),
            "pass",
            "法定职责 is no column of its own: the duties stand on its parent 机构职能",
            freshness=STILL,
            elements=present("依据“三定”规定确定的本部门法定职责"),
        ),
        3: row(
            at(EITHER, "jgzn/ldbz/"),
            "pass",
            "called 领导班子; 领导信箱 stands before it; one article a person, all in prose",
            freshness=STILL,
            elements=present("姓名", "职务", "出生年月", "学历", "工作分工", "照片"),
        ),
        4: row(
            at("found", "jgzn/nsjg/"),
            "pass",
            "a table with header cells",
            freshness=STILL,
            elements=present("内设机构名称", "主要职责", "联系电话"),
        ),
        5: row(
            at("missing"),
            "gap",
            "机构职能 lists all its columns and 直属单位 is none of them; the township has one",
            ["column_missing"],
        ),
        6: row(
            at(EITHER, "zcwj/gfxwj/"),
            "gap",
            "called 行政规范性文件; the newest was made 2026-08-10 and published 2026-11-05",
            ["late_publication"],
            ["column_missing", "column_empty", "column_unreachable", "element_missing", "stale"],
            latest_post="2026-11-05",
            freshness="fresh",
            elements=present("本部门制发的行政规范性文件"),
        ),
        7: row(
            at("found", "zcjd/"),
            "pass",
            "the city's own 政策解读 is newer and nearer to the home page",
            latest_post="2026-09-24",
            freshness=["fresh", "static"],
            elements=present("本部门政策文件的解读材料"),
        ),
        8: row(
            at("found", "ghjh/"),
            "gap",
            "a container of two; its child is called 年度计划总结 but no summary was posted; the city has 规划信息",
            ["element_missing"],
            elements=present("水务发展规划", "年度工作计划") | absent("年度工作总结"),
        ),
        9: row(
            at(EITHER, "yjsgk/bmys/"),
            ["pass", "unclear"],
            "财政信息 is called 预决算公开, 部门决算 stands first; the tables are sheets of one xlsx",
            never=[*_GUARDED, "late_publication"],
            latest_post="2026-02-11",
            elements=present("部门预算公开说明") | _maybe("部门收支总表", "“三公”经费支出表"),
        ),
        10: row(
            at(EITHER, "yjsgk/bmjs/"),
            "gap",
            "due by 31 October; the accounts of 2025 are not there",
            ["stale"],
            latest_post="2025-09-12",
            freshness="stale",
        ),
        11: row(
            at(EITHER, "yjsgk/zfcg/"),
            ["pass", "unclear", "exempt"],
            "empty, and the page says why",
            never=_GUARDED,
            latest_post=None,
            freshness="explained_empty",
        ),
        12: row(
            at(EITHER, "xzzfgs/xzxk/"),
            "pass",
            "行政执法 is called 行政执法公示; a table list with slashed dates",
            latest_post="2026-11-10",
            freshness="fresh",
            elements=present("水务行政许可决定"),
        ),
        13: row(
            at(EITHER, "xzzfgs/xzcf/"),
            "pass",
            "values in a table of each decision; seven working days are kept",
            latest_post="2026-11-06",
            freshness="fresh",
            elements=present("处罚决定书文号", "违法事实", "处罚依据", "处罚结果"),
        ),
        14: row(
            at(EITHER, "xzzfgs/ssjygk/"),
            "pass",
            "written with quotes and a comma; documents as attachments",
            latest_post="2026-10-21",
            freshness="fresh",
            elements=present("随机抽查事项清单", "年度抽查计划", "抽查结果"),
        ),
        15: row(
            at(EITHER, "jyta/"),
            "pass",
            "called 建议提案 and not under 重点领域: the container is skipped",
            latest_post="2026-09-10",
            freshness=["fresh", "static"],
            elements=present("人大代表建议办理复文", "政协委员提案办理复文", "建议提案办理总体情况"),
        ),
        16: row(
            at(EITHER, "zdly/csgs/gssz/"),
            ["pass", "unclear"],
            "an inserted level 城市供水; the result itself is an xlsx",
            never=[*_GUARDED, "late_publication"],
            latest_post="2026-11-06",
            freshness="fresh",
            elements=_maybe("城市供水水质监测结果"),
        ),
        17: row(
            at(EITHER, "zdly/shzh/"),
            "gap",
            "monthly, and silent since June; a side block shows this week's posts of 水务动态",
            ["stale"],
            latest_post="2026-06-15",
            freshness="stale",
            elements=present("水旱灾害防御工作信息"),
        ),
        18: row(at("unreachable"), "unclear", "a guard answers 412 with a script", never=_GUARDED),
        19: row(at("unreachable"), "unclear", "the server answers 500", never=_GUARDED),
        20: row(
            at(EITHER, "rsxx/"),
            "pass",
            "no child 事业单位招聘: recruitment stands among the appointments of 人事信息",
            latest_post="2026-08-20",
            freshness=["fresh", "static"],
            elements=present("招聘公告", "拟聘用人员公示"),
        ),
        21: row(
            at("missing"),
            "gap",
            "应急管理 holds 预警信息 and 应急演练; 应急预案 exists only for the city and the township",
            ["column_missing"],
        ),
        22: row(
            at(EITHER, "tjsj/"),
            "gap",
            "called 统计数据; a list without a row and without a word why",
            ["column_empty"],
            ["column_missing", "stale", "column_unreachable"],
            latest_post=None,
            freshness="empty",
        ),
        23: row(
            at(EITHER, f"{ROOT}gknb/"),
            "pass",
            "called 政府信息公开年报; one a year, the last in time",
            latest_post="2026-01-22",
            freshness="fresh",
            elements=present("政府信息公开工作年度报告"),
        ),
        24: row(
            at("missing"),
            "gap",
            "预决算公开 has three columns, none for fees; the city and the township have one",
            ["column_missing"],
        ),
        25: row(
            at(EITHER, "/bm/swj/swdt/"),
            "pass",
            "called 水务动态, in the head of the bureau's pages; a pinned row of 2024 first; the old root has 工作动态",
            latest_post="2026-11-17",
            freshness="fresh",
            elements=present("水务工作动态信息"),
        ),
        26: row(
            at("found", "qzqd/"),
            ["pass", "unclear"],
            "the fields are the header row of an xlsx",
            never=_GUARDED,
            elements=_maybe("职权名称", "职权类型", "实施依据", "责任事项"),
        ),
    }
    return {"items": {str(n): said for n, said in items.items()}}
