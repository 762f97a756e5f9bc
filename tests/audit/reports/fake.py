"""A report with something of everything in it. The county, its offices, names and numbers are invented."""

from __future__ import annotations

import datetime as dt
import hashlib

from audit.catalog.model import Catalog, Deadline, Defect, Element, Item, Source
from audit.findings import ColumnJudgement, ElementJudgement, Finding, FreshnessJudgement, Judgement, fingerprint
from audit.observations import Hop, Rejected
from audit.reports.data import ReportData
from audit.sitewide import Indicator
from audit.store import Run

AS_OF = dt.date(2026, 11, 20)
BASE = "http://www.qinghe.example"
AGENCY = "qinghe-wlj"
RUN = Run(
    12,
    "20261120T021501Z-3fa9",
    AGENCY,
    "qinghe",
    dt.datetime(2026, 11, 20, 2, 15, 1, tzinfo=dt.UTC),
    dt.datetime(2026, 11, 20, 2, 21, 44, tzinfo=dt.UTC),
    AS_OF,
    "finished",
    (),
    143,
    "",
    "c" * 64,
    "目录",
)
DEADLINE = Deadline(
    "信息形成或者变更之日起20个工作日内公开，保持长期公开", "formed_or_changed", 20, "working_day", long_term=True
)
STANDING = FreshnessJudgement("static")
RULE = "国办秘函〔2019〕19号 检查指标 V4b：应更新但长期未更新的栏目"


def sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def hops(*names: tuple[str, str], rejected: tuple[Rejected, ...] = ()) -> tuple[Hop, ...]:
    return tuple(
        Hop(
            wanted,
            text,
            f"{BASE}/zwgk/{depth}/",
            100.0 if wanted == text else 92.0,
            "exact" if wanted == text else "same",
            confirmed_by=("breadcrumb", "ColumnName") if depth else (),
            rejected=rejected if depth == 2 else (),
        )
        for depth, (wanted, text) in enumerate(names)
    )


def column(
    path: tuple[str, ...], status="found", newest: dt.date | None = dt.date(2026, 10, 28), posts=23, **more
) -> ColumnJudgement:
    matched = more.pop("matched", path)
    return ColumnJudgement(
        **{
            "path": path,
            "status": status,
            "source": "stated",
            "url": f"{BASE}/zwgk/{len(path)}/",
            "confidence": 0.93,
            "matched": matched,
            "reached": len(matched),
            "latest_post": newest,
            "posts": posts,
            "trace": hops(*zip(path, matched, strict=False)),
            **more,
        }
    )


def finding(row: int, kind, severity, message: str, message_en: str, **more) -> Finding:
    return Finding(kind, fingerprint(AGENCY, str(row), kind, more.get("element") or ""), severity, message, message_en, **more)


def judgement(
    row: int, levels: tuple[str, ...], verdict, columns=(), elements=(), fresh=STANDING, findings=(), **more
) -> Judgement:
    return Judgement(
        RUN.id,
        AGENCY,
        row,
        str(row),
        levels[0],
        levels[1] if len(levels) > 1 else None,
        levels,
        verdict,
        tuple(columns),
        tuple(elements),
        fresh,
        tuple(findings),
        **more,
    )


BASIC = ("政务公开", "信息公开目录", "机构设置", "机构职能")
PLAN = ("政务公开", "信息公开目录", "规划计划")
NEWS = ("政务公开", "信息公开目录", "工作动态")
BUDGET = ("政务公开", "财政资金", "部门预算")


def basic() -> Judgement:
    page = f"{BASE}/zwgk/jgsz/jgzn/"
    found = [
        ElementJudgement(text, "联系方式", "label", "present", 100, page, quote)
        for text, quote in (
            ("办公地址", "办公地址：青禾县新河路18号"),
            ("办公电话", "办公电话：0399-5550114"),
            ("办公时间", "周一至周五 8:30-12:00，14:30-18:00"),
        )
    ]
    lost = [
        ElementJudgement(text, "联系方式", "label", "missing", 41, page, looked_at=(page, f"{BASE}/zwgk/jgsz/"))
        for text in ("传真号码", "邮政编码")
    ]
    rejected = (
        Rejected("机构改革", f"{BASE}/zwgk/jggg/", "never_match"),
        Rejected("领导信箱", f"{BASE}/hd/xx/", "lower_score"),
    )
    seen = column(
        BASIC,
        "renamed",
        None,
        0,
        matched=("政务公开", "政府信息公开目录", "机构设置", "机构概况"),
        trace=hops(*zip(BASIC, ("政务公开", "政府信息公开目录", "机构设置", "机构概况"), strict=True), rejected=rejected),
    )
    gaps = [
        finding(
            1,
            "element_missing",
            "major",
            f"机构职能页面未见“{element.text}”",
            f"{element.text}: not on the page",
            element=element.text,
            url=page,
            evidence=sha("jgzn"),
            seen_at="2026-11-20T02:16:31Z",
            column=BASIC,
            quote="联系方式\n办公地址：青禾县新河路18号\n办公电话：0399-5550114" if element.text == "传真号码" else "",
            rule="《政府信息公开条例》第二十条第（二）项",
        )
        for element in lost
    ]
    renamed = finding(
        1,
        "column_renamed",
        "advice",
        "目录写作“机构职能”，网站栏目名为“机构概况”",
        "the site calls 机构职能 机构概况",
        url=page,
    )
    return judgement(1, ("机构信息", "基本信息"), "gap", [seen], [*found, *lost], findings=[*gaps, renamed])


def stale() -> Judgement:
    newest, limit = dt.date(2025, 12, 3), dt.date(2026, 5, 20)
    return judgement(
        5,
        ("工作动态", "政务动态"),
        "gap",
        [column(NEWS, newest=newest, posts=41)],
        fresh=FreshnessJudgement("stale", newest, limit, RULE),
        findings=[
            finding(
                5,
                "stale",
                "minor",
                "“工作动态”栏目更新至2025年12月3日，已超过352天未更新",
                "newest post 2025-12-03, 352 days old",
                url=f"{BASE}/zwgk/gzdt/",
                quote="全县乡村旅游现场推进会召开  2025-12-03",
                evidence=sha("gzdt"),
                seen_at="2026-11-20T02:18:02Z",
                rule=RULE,
                column=NEWS,
            )
        ],
    )


def missing() -> Judgement:
    gone = column(
        BUDGET,
        "missing",
        None,
        0,
        matched=("政务公开", "财政资金"),
        trace=(
            *hops(("政务公开", "政务公开"), ("财政资金", "财政资金")),
            Hop(
                "部门预算",
                "",
                None,
                0,
                None,
                "skipped",
                rejected=tuple(
                    Rejected(text, f"{BASE}/{n}", "never_match")
                    for n, text in enumerate(
                        ("部门决算", "政府采购", "行政事业性收费", "三公经费", "惠民资金", "专项资金", "绩效评价", "债务信息")
                    )
                ),
            ),
        ),
    )
    elements = [ElementJudgement("部门预算公开表", None, "document", "not_checked", 0)]
    return judgement(
        7,
        ("财政信息", "部门预算"),
        "gap",
        [gone],
        elements,
        FreshnessJudgement("unclear", reason="栏目未找到"),
        [
            finding(
                7,
                "column_missing",
                "major",
                "网站“财政资金”下没有“部门预算”栏目",
                "no column 部门预算 under 财政资金",
                url=f"{BASE}/zwgk/czzj/",
                evidence=sha("czzj"),
                seen_at="2026-11-20T02:19:40Z",
                column=BUDGET,
            )
        ],
    )


def unreached() -> Judgement:
    return judgement(
        6,
        ("政策文件", "政策解读"),
        "unclear",
        [column(("政务公开", "政策解读"), "unreachable", None, 0, matched=("政务公开",), reason="timeout")],
        fresh=FreshnessJudgement("unclear", reason="timeout"),
        reason="栏目未能访问：访问超时",
        reason_en="the column timed out",
    )


CATALOG = Catalog(
    "青禾县文化和旅游局政务公开标准目录（2026年版）",
    "青禾县文化和旅游局",
    (
        Item(
            1,
            "1",
            None,
            "机构信息",
            "基本信息",
            ("机构信息", "基本信息"),
            "1. 机构名称 2. 联系方式",
            (Element("联系方式", None, (Element("办公电话", "label"), Element("传真号码", "label"))),),
            (BASIC,),
            "—".join(BASIC),
            DEADLINE,
            ("办公室",),
        ),
        Item(
            2,
            "2",
            None,
            "机构信息",
            "领导信息",
            ("机构信息", "领导信息"),
            "姓名、照片、简历、分工",
            deadline=DEADLINE,
            responsible=("人事科",),
        ),
        Item(3, "3", None, "规划计划", "年度计划", ("规划计划", "年度计划"), "年度工作计划", deadline=DEADLINE),
        Item(
            4,
            "4",
            None,
            "互动交流",
            "依申请公开",
            ("互动交流", "依申请公开"),
            "依申请公开办理",
            deadline=Deadline("收到申请之日起20个工作日内"),
        ),
        Item(
            5,
            "5",
            None,
            "工作动态",
            "政务动态",
            ("工作动态", "政务动态"),
            "工作动态",
            deadline=Deadline("及时公开", vague=True),
        ),
        Item(6, "6", None, "政策文件", "政策解读", ("政策文件", "政策解读"), "政策解读材料", deadline=DEADLINE),
        Item(
            7,
            "7",
            None,
            "财政信息",
            "部门预算",
            ("财政信息", "部门预算"),
            "部门预算公开表",
            deadline=Deadline("经本级财政部门批复后20日内公开"),
        ),
        Item(8, "8", None, "财政信息", "内部审计", ("财政信息", "内部审计"), "内部审计制度"),
    ),
    Source("qinghe-wlj-2026.docx", sha("docx")),
    (Defect(5, "deadline_vague", "公开时限“及时公开”没有期限", "no limit can be read from 及时公开"),),
)


def judgements() -> tuple[Judgement, ...]:
    leaders = [
        ElementJudgement(text, "局领导", kind, "present", 100, f"{BASE}/zwgk/ld/", quote)
        for text, kind, quote in (
            ("姓名", "label", "姓名：林远禾（虚构）"),
            ("照片", "image", ""),
            ("分管工作", "label", "主持全面工作"),
        )
    ]
    return (
        basic(),
        judgement(2, ("机构信息", "领导信息"), "pass", [column(("政务公开", "领导信息"), newest=None, posts=0)], leaders),
        judgement(
            3,
            ("规划计划", "年度计划"),
            "pass",
            [column(PLAN)],
            fresh=FreshnessJudgement("fresh", dt.date(2026, 10, 28), dt.date(2025, 11, 20), RULE),
        ),
        judgement(
            4,
            ("互动交流", "依申请公开"),
            "manual",
            reason="收到申请之后的答复期限无法从网页判断",
            reason_en="the answer to an application cannot be seen on a page",
        ),
        stale(),
        unreached(),
        missing(),
        judgement(8, ("财政信息", "内部审计"), "exempt", reason="目录未勾选“政府网站”", reason_en="not ticked for the website"),
    )


NOTES = (
    "政府网站与政务新媒体检查指标（国办秘函〔2019〕19号）：动态要闻类2周、通知公告和政策文件类6个月。",
    "《政府信息公开条例》（国务院令第711号）第二十六条：自形成或者变更之日起20个工作日内公开。",
)


SITEWIDE = (
    Indicator("not_updated", "栏目不更新", "columns not updated", 1, 5, ("规划计划",)),
    Indicator("blank", "空白栏目", "blank columns", 7, 5, tuple(f"栏目{n}" for n in range(7))),
    Indicator("long_not_updated", "长期未更新", "long not updated", 0, 10, ()),
)


def report(**more) -> ReportData:
    before = (
        judgement(1, ("机构信息", "基本信息"), "gap", findings=[f for f in basic().findings if f.element == "传真号码"]),
        judgement(3, ("规划计划", "年度计划"), "gap", findings=[finding(3, "stale", "minor", "“规划计划”栏目不更新", "stale")]),
        judgement(
            6, ("政策文件", "政策解读"), "gap", findings=[finding(6, "column_empty", "major", "“政策解读”为空白栏目", "empty")]
        ),
    )
    return ReportData(
        **{
            "agency_name": "青禾县文化和旅游局",
            "site_name": "青禾县人民政府网",
            "site_url": f"{BASE}/",
            "run": RUN,
            "catalog": CATALOG,
            "judgements": judgements(),
            "policy_notes": NOTES,
            "sitewide": SITEWIDE,
            "previous": before,
            "first_seen": {basic().findings[0].fingerprint: dt.date(2026, 11, 3)},
            **more,
        }
    )


def hostile() -> ReportData:
    """The same with text that wants to be markup, a formula, a script link or a control code."""
    evil = "<script>alert(1)</script>=1+1\"'>\u202e\x00\x1b[31m{{ 7*7 }}"
    bad = finding(
        1,
        "element_missing",
        "major",
        f'=HYPERLINK("http://evil.example")[red]{evil}',
        evil,
        url="javascript:alert(1)",
        quote=evil,
        element="@SUM(A1)",
        evidence=evil,
        seen_at=evil,
        rule=evil,
    )
    columns = [column((evil, "机构职能"), matched=("+1", evil), url="data:text/html,x", reason=evil)]
    elements = [ElementJudgement(evil, evil, "label", "missing", 0, "vbscript:x", "-1" + evil, looked_at=("javascript:x",))]
    row = judgement(
        1, (evil, evil), "gap", columns, elements, FreshnessJudgement("stale", reason=evil, rule=evil), [bad], reason=evil
    )
    quiet = judgement(2, (evil,), "unclear", columns, elements, reason=evil, reason_en=evil)
    return report(
        judgements=(row, quiet),
        agency_name=evil,
        site_name=evil,
        site_url="javascript:alert(1)",
        previous=None,
        policy_notes=(evil,),
        sitewide=(Indicator("blank", evil, evil, 5, 5, (evil,) * 5),),
        catalog=Catalog(
            evil,
            evil,
            (Item(1, deadline=Deadline(evil), content=evil, responsible=(evil,)),),
            Source(evil, None),
            (Defect(None, "x", evil, evil),),
        ),
    )
