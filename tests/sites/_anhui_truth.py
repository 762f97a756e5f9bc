"""What a careful auditor would say of 澜桥市农业农村局."""

from __future__ import annotations

from typing import Any

from tests.sites._anhui_frame import LANDING, PERMIT, TABS, show
from tests.sites._more3_kit import STILL, absent, present, row, where

OPEN = ["found", "renamed"]
LIVE = ["fresh", "static"]


def truth(base: str) -> dict[str, Any]:
    def below(*paths: str) -> dict[str, Any]:
        return where(base, OPEN, LANDING, *paths)

    def at(cat: str, status: str | list[str] = "found") -> dict[str, Any]:
        return where(base, status, show(cat))

    return {
        "1": row(
            below(show("41101")),
            "gap",
            "named is only the landing page; 单位简介 below it holds the fields by synonyms (地　址, 邮　编); the mail cell is empty",
            ["element_missing"],
            elements=present("机构名称", "办公地址", "办公电话", "传真号码", "办公时间", "邮政编码") | absent("电子邮箱"),
        ),
        "2": row(
            below(show("41102")),
            "pass",
            "the landing page's child 机构职能",
            elements=present("依据“三定”规定确定的本部门法定职责"),
        ),
        "3": row(
            below(show("41103")),
            "gap",
            "one article a person, sentences instead of labels; no article states 民族",
            ["element_missing"],
            elements=present("姓名", "职务", "出生年月", "工作分工", "标准证件照") | absent("民族"),
        ),
        "4": row(
            below(show("41104")),
            "pass",
            "values stand under header cells 科室, 工作职责, 电话",
            elements=present("内设机构名称", "主要职责", "联系电话"),
        ),
        "5": row(
            below(*[u for _, u in TABS]),
            "gap",
            "the parts are tabs of the landing page, an application form is there, nobody has a 意见箱",
            ["element_missing"],
            elements=present("信息公开指南", "信息公开制度", "信息公开年报", "信息依申请公开（平台或途径）")
            | absent("信息公开意见箱"),
        ),
        "6": row(
            below(show("41604")),
            "gap",
            "the child stands below 行政权力运行 under a decorated name; 检查对象名录 is not there",
            ["element_missing"],
            elements=present("抽查事项清单", "抽查计划", "查处结果") | absent("检查对象名录"),
        ),
        "7": row(
            below(show("41901")),
            "gap",
            "replies are there, nobody wrote the overall account",
            ["element_missing"],
            elements=present("建议提案办理复文") | absent("本单位办理建议提案总体情况"),
        ),
        "8": row(
            below(show("41701")),
            "pass",
            "惠农政策 is no column here; the documents stand in 重点领域/农机购置补贴",
            elements=present("农机购置补贴实施方案", "补贴机具种类范围", "享受补贴购机者信息"),
        ),
        "9": row(
            where(base, ["found", "renamed", "missing"]),
            "gap",
            "no child of the landing page is about meetings; 市水利局 has 会议公开",
            never=["column_unreachable", "stale", "column_empty"],
        ),
        "10": row(
            at("41201", OPEN),
            "pass",
            "政策法规 is called 政策文件, 规范性文件 行政规范性文件; an old row is pinned; 生效时间 lies in the future",
            latest_post="2026-10-29",
            freshness="fresh",
            elements=present("本部门制定的行政规范性文件"),
        ),
        "11": row(
            at("41202", ["renamed", "found"]),
            "gap",
            "部门文件 is called 其他文件; its newest was made 2026-07-13 and posted 2026-10-14",
            ["late_publication"],
            latest_post="2026-10-14",
            freshness="fresh",
            elements=present("本部门印发的其他文件"),
        ),
        "12": row(
            at("41203", OPEN),
            "pass",
            "explained one working day after the document; its container has another name",
            latest_post="2026-10-30",
            freshness="fresh",
            elements=present("政策文件解读材料"),
        ),
        "13": row(
            at("41401", OPEN),
            "gap",
            "规划信息 is called 规划计划; no yearly summary was ever posted",
            ["element_missing"],
            latest_post="2026-02-25",
            freshness=["fresh", "static", "unclear"],
            elements=present("农业农村发展规划", "年度工作计划") | absent("年度工作总结"),
        ),
        "14": row(
            at("41501"),
            "pass",
            "the tables are a workbook; 部门决算 stands beside it",
            latest_post="2026-02-10",
            freshness=LIVE,
            elements=present("部门预算说明", "部门预算报表"),
        ),
        "15": row(
            at("41502"),
            "gap",
            "the accounts of 2025 were due by 2026-10-31",
            ["stale"],
            latest_post="2025-09-19",
            freshness="stale",
        ),
        "16": row(
            where(base, OPEN, PERMIT),
            "pass",
            "a LonSun column whose rows come from /site/label/8888; 行政执法公示 is called 行政权力运行",
            latest_post="2026-11-12",
            freshness="fresh",
            elements=present("行政许可决定", "许可事项名称"),
        ),
        "17": row(
            at("41603", OPEN),
            "gap",
            "fields in each article's table; no article names a remedy",
            ["element_missing"],
            latest_post="2026-11-06",
            freshness="fresh",
            elements=present("处罚决定书文号", "处罚事由", "处罚结果") | absent("救济渠道"),
        ),
        "18": row(
            at("41601", OPEN),
            "pass",
            "a container 行政权力运行 is inserted above it",
            latest_post="2026-06-18",
            freshness=LIVE,
            elements=present("权力清单", "责任清单"),
        ),
        "19": row(
            at("41703", ["renamed", "found"]),
            "pass",
            "the leaf 应急预案 is skipped: its documents stand in 应急管理, which lies below 重点领域",
            latest_post="2026-09-11",
            freshness=LIVE,
            elements=present("农业突发事件应急预案", "应急演练情况"),
        ),
        "20": row(
            at("41801", ["renamed", "found"]),
            ["pass", "unclear", "exempt"],
            "人事信息 has no children and says itself that nothing arose this year",
            never=["column_missing", "column_empty", "element_missing", "stale"],
            freshness="explained_empty",
        ),
        "21": row(
            at("41702", ["renamed", "found"]),
            "gap",
            "a monthly duty, last met in July; a longer name in the catalog",
            ["stale"],
            latest_post="2026-07-15",
            freshness="stale",
            elements=present("农产品质量安全监测结果"),
        ),
        "22": row(
            at("42101", OPEN),
            "pass",
            "工作动态 is called 农业动态; twelve pages; the landing page mixes other rows; the portal has a block 部门动态",
            latest_post="2026-11-17",
            freshness="fresh",
            elements=present("农业农村工作动态"),
        ),
        "23": row(
            at("42001"), "pass", "及时 gives no day", latest_post="2026-11-05", freshness="fresh", elements=present("通知公告")
        ),
        "24": row(None, "exempt", "only on request", never=[*_NONE]),
        "25": row(None, "exempt", "not ticked for the website", never=[*_NONE]),
        "26": row(where(base, "missing"), "gap", "only 市水利局 has 行政事业性收费", ["column_missing"], never=[]),
        "27": row(where(base, "missing"), "gap", "only 市统计局 has 统计信息", ["column_missing"], never=["stale"]),
        "28": row(
            [at("41301"), where(base, "missing")],
            "gap",
            "two columns: 意见征集 is there, 结果反馈 exists only at the district's bureau of the same name",
            ["column_missing"],
            never=["column_empty"],
            latest_post="2026-09-22",
            elements=present("决策草案及征集公告") | {"意见采纳情况": ["missing", "not_checked"]},
        ),
        "29": row(
            where(base, ["missing", "unreachable"]),
            ["gap", "unclear"],
            "the tree's link to 政府采购 answers 404",
            never=["column_empty", "element_missing", "stale"],
        ),
        "30": row(
            where(base, OPEN, "/Interact/leader.html"),
            "pass",
            "互动交流 is called 政民互动; image links; 市长信箱 stands first; a table of answered letters below the form",
            freshness=[*STILL, "unclear"],
            elements=present("写信入口", "来信办理情况"),
        ),
    }


_NONE = ["column_missing", "column_empty", "element_missing", "stale", "late_publication"]
