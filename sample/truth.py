"""What a careful human auditor finds on the sample website on 2026-11-20, row by row (form: evaluation/README.md).

Freshness follows the kind of duty: an explicit frequency or calendar day counts as printed; 动态 14 days, 通知公告 and 政策文件
6 months, 人事 and 规划 1 year; standing pages are static. "20个工作日" limits the lag of one document and no column's age.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sample.frame import BUREAU, ROOT
from sample.openness import MONEY, SCHOOL

Row = dict[str, Any]
_SPECIAL = BUREAU + "xxgkzl_5600433/"
_NO_GAP = ("column_missing", "column_empty", "element_missing", "stale", "late_publication", "broken_link", "removed")
_ALIVE = ["fresh", "static"]
"""A list with recent posts under a duty that sets no period: nobody may call it stale."""


def build(base: str, spots: dict[str, str]) -> dict[str, Any]:
    """The truth of the agency `demo` for the site at `base`; `spots` are the articles that columns redirect to."""

    def at(*paths: str, status: str | list[str] = "found") -> Row:
        return {"status": status, "urls": [base + path for path in paths]}

    parts = (_organisation, _disclosure, _policy, _affairs, _money, _school, _contact)
    rows = {number: row for part in parts for number, row in part(at, spots).items()}
    return {"items": {str(number): rows[number] for number in sorted(rows)}}


At = Callable[..., Row]


def _ok(column: Row | list[Row], why: str, *present: str, verdict: str | list[str] = "pass", **more: Any) -> Row:
    """A row without a gap."""
    return {
        "column": column,
        "elements": dict.fromkeys(present, "present"),
        "verdict": verdict,
        "findings": {"never": list(_NO_GAP)},
        "why": why,
        **more,
    }


def _gap(column: Row, why: str, must: str, **more: Any) -> Row:
    """A row with exactly one kind of gap: `must`."""
    return {
        "column": column,
        "verdict": "gap",
        "findings": {"must": [must], "never": [k for k in _NO_GAP if k != must]},
        "why": why,
        **more,
    }


def _organisation(at: At, spots: dict[str, str]) -> dict[int, Row]:
    duties, offices = spots["duties"], spots["offices"]
    return {
        1: _gap(
            at(BUREAU + "jgzn/", duties),
            "labels by synonym with wide blanks (座　　机, 邮　　编); "
            "传　　真 has an empty cell; the mail address is a picture; the "
            "column answers 302 to its one article",
            "element_missing",
            freshness="static",
            elements=dict.fromkeys(("机构名称", "办公地址", "办公电话", "办公时间", "邮政编码"), "present")
            | {"传真号码": "missing", "电子邮箱": "unclear"},
        ),
        2: _ok(
            at(BUREAU + "jgzn/", duties),
            "the same page as row 1; the district's own 机构职能 stands in another branch",
            "依据“三定”规定确定的本部门法定职责",
            freshness="static",
        ),
        3: _ok(
            at(BUREAU + "ldxx/"),
            "领导信箱 stands before 领导信息 in the menu; one article a person; "
            "year of birth and education only inside the prose of 简历",
            "姓名",
            "职务",
            "出生年份",
            "学历背景",
            "工作分工",
            "标准证件照",
            freshness=["static", "undated", "fresh"],
        ),
        4: _ok(
            at(BUREAU + "nsjg_5600431/", offices),
            "meta refresh to its one article; values under header cells",
            "内设机构名称",
            "主要职责",
            "联系电话",
            freshness="static",
        ),
        5: _gap(
            {"status": "missing"},
            "下属单位 stands only at other departments; the bureau's own menu was seen in full",
            "column_missing",
        ),
    }


def _disclosure(at: At, spots: dict[str, str]) -> dict[int, Row]:
    return {
        6: _ok(
            at(_SPECIAL, status=["found", "renamed"]),
            "the column's parts are its child columns; 公开制度 says ColumnName 公开指南",
            "公开指南",
            "公开目录",
            "公开年报",
            "依申请公开（平台或途径）",
            "公开制度",
        ),
        7: _ok(
            at(_SPECIAL + "gkzn/", status=["found", "renamed"]),
            "公开制度 carries the ColumnName of this one; the portal has a guide of its own; two labels a line",
            "办公地址",
            "办公时间",
            "联系电话",
            "传真号码",
            "互联网联系方式",
            freshness="static",
        ),
        8: _ok(
            at(_SPECIAL + "gknb/", status=["found", "renamed"]),
            "due by 01-31, published 01-20; the portal's annual report is another one",
            "政府信息公开工作年度报告",
            latest_post="2026-01-20",
            freshness="fresh",
        ),
    }


def _policy(at: At, spots: dict[str, str]) -> dict[int, Row]:
    return {
        9: _gap(
            at(BUREAU + "bmwj/"),
            "old pinned row first; the newest was made 2026-08-27 and published 2026-11-03, far over 20 working days",
            "late_publication",
            latest_post="2026-11-03",
            freshness="fresh",
            elements={"本部门制定的规范性文件": "present", "本部门印发的其他可公开文件": "present"},
        ),
        10: _ok(
            at(BUREAU + "zcjd_5600440/"),
            "made 2026-09-24, published 2026-10-09: the fifth working day, two holidays between; the portal has 政策解读 too",
            "对本部门印发的重要政策文件进行解读的材料",
            latest_post="2026-11-10",
            freshness="fresh",
        ),
        11: _ok(
            at(BUREAU + "ghjh/"),
            "made 2026-09-11, published 2026-10-15: the 20th working day, "
            "Mid-Autumn, National Day and two make-up days counted; ColumnName empty",
            "教育事业发展规划",
            "年度工作计划",
            "年度工作总结",
            latest_post="2026-10-15",
            freshness="fresh",
        ),
        12: _gap(
            at(BUREAU + "tjxx/"),
            "yearly by 06-30: 2025's report is not there; "
            "fresh dates only in a side list and in HtmlGenerateTime; PubDate empty",
            "stale",
            latest_post="2025-06-18",
            freshness="stale",
            elements={"教育事业发展统计报告": "present"},
        ),
    }


def _affairs(at: At, spots: dict[str, str]) -> dict[int, Row]:
    hidden = {"never": ["column_missing", "column_empty", "element_missing", "stale", "late_publication"]}
    return {
        13: {
            "column": {"status": ["missing", "unreachable"]},
            "verdict": ["gap", "unclear"],
            "why": "soft 404: the menu's link answers 200 and says 页面不存在",
            "findings": {"never": ["column_empty", "element_missing", "stale"]},
        },
        14: {
            "column": {"status": "missing"},
            "verdict": "gap",
            "findings": {"must": ["column_missing"], "never": ["column_empty", "element_missing", "stale"]},
            "why": "the menu's link answers 404; other departments have the column",
        },
        15: {
            "column": at(BUREAU + "rsxx/", status="renamed"),
            "latest_post": "2026-09-15",
            "freshness": "fresh",
            "verdict": "pass",
            "elements": {"招聘公告": "present", "拟聘用人员公示": "present"},
            "findings": {"must": ["column_renamed"], "never": list(_NO_GAP)},
            "why": "one level up: no 教师招聘 below 人事信息, the posts stand in it; rows without a date",
        },
        19: _gap(
            at(BUREAU + "ssjygk/"),
            "the name in quotes with a 、; a heading between; the column's own intro names 年度抽查计划, no post has it",
            "element_missing",
            latest_post="2026-10-28",
            freshness=_ALIVE,
            elements={"抽查事项清单": "present", "年度抽查计划": "missing", "抽查结果": "present"},
        ),
        20: {
            "column": {"status": "unreachable"},
            "verdict": "unclear",
            "findings": {"must": ["column_unreachable"], **hidden},
            "why": "412: a guard stands before the column",
        },
        26: _gap(
            at(BUREAU + "xyaq/"),
            "an empty list (共0条) beside a side list with fresh posts; "
            "ColumnName empty; another department's 校园安全 has posts",
            "column_empty",
            freshness="empty",
            latest_post=None,
        )
        | {"findings": {"must": ["column_empty"], "never": ["column_missing", "stale", "late_publication"]}},
        27: {
            "column": at(BUREAU + "jydt/", status="renamed"),
            "latest_post": "2026-11-17",
            "freshness": "fresh",
            "verdict": "pass",
            "elements": {"教育工作开展情况": "present"},
            "findings": {"must": ["column_renamed"], "never": list(_NO_GAP)},
            "why": (
                "工作动态 is called 教育动态; a pinned post of 2025 first; "
                "a day in December inside a title; others have 工作动态"
            ),
        },
        28: _gap(
            at(BUREAU + "tzgg/"),
            "nothing since March (6 months); "
            "the side list is fresh, one PubDate is the day of a regeneration; the portal has 通知公告 too",
            "stale",
            latest_post="2026-03-17",
            freshness="stale",
            elements={"本部门面向社会发布的公告": "present"},
        ),
    }


def _money(at: At, spots: dict[str, str]) -> dict[int, Row]:
    return {
        16: _ok(
            at(MONEY + "bmys/"),
            "部门决算 stands before it; all units' reports in one list; the “三公” part only in the article's text",
            "部门预算报告",
            "“三公”经费预算情况",
            freshness=_ALIVE,
        ),
        17: _ok(
            at(MONEY + "bmjs/"),
            "due by 10-31; all units' reports in one list",
            "部门决算报告",
            "“三公”经费决算情况",
            latest_post="2026-09-18",
            freshness="fresh",
        ),
        18: {
            "column": at(BUREAU + "zfcg/"),
            "latest_post": None,
            "freshness": "explained_empty",
            "verdict": ["pass", "unclear"],
            "findings": {"never": list(_NO_GAP)},
            "why": "empty, and the page says that nothing of the kind happened this year",
        },
    }


def _school(at: At, spots: dict[str, str]) -> dict[int, Row]:
    return {
        21: _ok(
            at(SCHOOL + "zsrx/"),
            "the catalogue lost a separator; five levels with a heading among them; oldest post first",
            "招生方案",
            "学区划分公告或方案",
            "招生结果",
            latest_post="2026-08-28",
            freshness="fresh",
        ),
        22: _gap(
            at(SCHOOL + "jysf/"),
            "a table under header cells; no telephone anywhere but in the site's footer",
            "element_missing",
            latest_post="2026-08-25",
            freshness=_ALIVE,
            elements={"收费单位名称": "present", "收费公示清单": "present", "监督电话": "missing"},
        ),
        23: _ok(
            at(SCHOOL + "xszz/"),
            "month and day under year headings; ColumnName says the parent's name",
            "学生资助政策文件",
            "资助发放结果",
            latest_post="2026-10-16",
            freshness="fresh",
        ),
        24: _ok(
            at(SCHOOL + "yygs/"),
            "two dates a row, 成文 before 发布; ColumnName and PubDate empty",
            "营养改善计划资金使用情况",
            latest_post="2026-11-10",
            freshness="fresh",
        ),
        25: {
            "column": at(SCHOOL + "xwpx/"),
            "freshness": "unclear",
            "elements": {"校外培训机构清单": "unclear"},
            "verdict": "unclear",
            "findings": {"never": list(_NO_GAP)},
            "why": "the list is drawn by a script with a signed request",
        },
    }


def _contact(at: At, spots: dict[str, str]) -> dict[int, Row]:
    talk = ROOT + "hdjl/"
    return {
        29: _ok(
            [at(talk + "ldxx_5600871/"), at(talk + "zxft/")],
            "two columns in one cell; 领导信箱 is a form; 领导信息 and 区长信箱 are something else",
            "领导信箱",
            "在线访谈相关信息",
        ),
        30: _ok(
            at(ROOT + "jdhy/hygq/"),
            "the district's list; posts on schools among others",
            "针对教育热点舆情发布的回应信息",
            latest_post="2026-10-22",
        ),
        31: _ok(
            at(talk + "zwxmt/zwwx/"),
            "all units' accounts on one page; 政务微博 stands before it",
            "单位政务微信主账号名称",
            "单位政务微信主账号二维码",
            freshness="static",
        ),
        32: {
            "column": {"status": ["found", "renamed", "unreachable"]},
            "elements": {"义务教育入学报名入口": ["present", "unclear", "not_checked"]},
            "verdict": ["manual", "unclear", "pass"],
            "findings": {"never": list(_NO_GAP)},
            "why": (
                "the entrance stands under a heading and leaves the site for the province's service hall, "
                "where nobody may follow"
            ),
        },
        33: {"verdict": "exempt", "findings": {"never": list(_NO_GAP)}, "why": "on request only, for the person concerned"},
        34: {"verdict": "exempt", "findings": {"never": list(_NO_GAP)}, "why": "not ticked for the website; no column"},
    }
