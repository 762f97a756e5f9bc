"""What a careful auditor would say of 麦岭县人民政府办公室."""

from __future__ import annotations

from typing import Any

from tests.sites._more3_kit import STILL, absent, present, row, where

OPEN = ["found", "renamed"]
HARD = ["found", "renamed", "unreachable"]
NEVER = ["column_missing", "column_empty", "element_missing", "stale", "late_publication"]


def truth(base: str) -> dict[str, Any]:
    www = base.replace("127.0.0.1", "localhost")
    https = base.replace("http:", "https:")

    def seen(status: str | list[str], *paths: str) -> dict[str, Any]:
        return where(base, status, *paths, *[www + p for p in paths])

    def at(path: str, status: str | list[str] = "found") -> dict[str, Any]:
        return seen(status, path)

    def part(anchor: str) -> dict[str, Any]:
        return seen(OPEN, "/xxgk/", f"/xxgk/#{anchor}")

    duty = "/2025/12-08/34116.html"
    return {
        "1": row(
            seen("found", "/zwgk/jgzn.php", duty),
            "gap",
            "below a heading without a page; answers 302 to its only article; no fax number; a bureau has 机构职能 too",
            ["element_missing"],
            freshness=[*STILL, "unclear"],
            elements=present("机构名称", "办公地址", "办公电话", "办公时间", "主要职责") | absent("传真号码"),
        ),
        "2": row(
            at("/zwgk/ldzc.php", OPEN),
            "pass",
            "领导信息 is called 领导之窗; photos on the page, the rest in one article a person",
            freshness=[*STILL, "unclear"],
            elements=present("姓名", "职务", "工作分工", "照片", "工作经历"),
        ),
        "3": row(
            at("/zwgk/zfwj/", OPEN),
            "pass",
            "the level 信息公开目录 does not exist; a table with both dates under header cells; the portal is GBK without a header charset",
            latest_post="2026-11-11",
            freshness="fresh",
            elements=present("县政府文件", "县政府办公室文件"),
        ),
        "4": row(
            at("/zwgk/gfxwj/"),
            "pass",
            "rows come from gfxwj.json beside the page",
            latest_post="2026-09-22",
            freshness="fresh",
            elements=present("行政规范性文件", "规范性文件清理结果"),
        ),
        "5": row(
            at("/zwgk/zcjd/"),
            "pass",
            "rows come from POST /fjdzapp/search; the page itself holds one Avalon template row",
            latest_post="2026-11-11",
            freshness="fresh",
            elements=present("重要政策文件解读材料"),
        ),
        "6": row(
            at("/list.php?id=45", OPEN),
            "pass",
            "财政资金 is called 财政信息, 财政预决算 预决算公开; the query names the column",
            latest_post="2026-08-07",
            freshness=["fresh", "static"],
            elements=present("政府预算报告", "政府决算报告", "“三公”经费情况"),
        ),
        "7": row(
            where(base, "unreachable"),
            "unclear",
            "two addresses that redirect to each other; 县财政局 has a 政府采购 of its own",
            never=NEVER,
        ),
        "8": row(
            at("/list.php?id=46", OPEN),
            "pass",
            "a level 人事信息 is inserted; month and day under year headings",
            latest_post="2026-10-30",
            freshness="fresh",
            elements=present("人事任免通知"),
        ),
        "9": row(
            seen(["unreachable", "found"], "/zwgk/tjgb/"),
            ["unclear", "pass"],
            "the page is over 11 MB: it cannot be read",
            never=NEVER,
        ),
        "10": row(
            seen(["unreachable", "found"], "/zwgk/yjya/"),
            ["unclear", "pass"],
            "the connection closes in the middle of the page: what is missing was not seen",
            never=NEVER,
        ),
        "11": row(where(base, "unreachable"), "unclear", "robots.txt forbids /sjgk/", never=NEVER),
        "12": row(
            at("/list.php?id=33", OPEN),
            "pass",
            "通知公告 is called 公告公示; dates in brackets; page 2 keeps the id in its query; links to itself with and without host",
            latest_post="2026-11-13",
            freshness="fresh",
            elements=present("通知公告"),
        ),
        "13": row(
            at("/hdjl/xzxx.php"),
            "pass",
            "an image link; a form and the answers below it",
            freshness=[*STILL, "unclear"],
            elements=present("县长信箱", "来信答复"),
        ),
        "14": row(
            where(base, "missing"),
            "gap",
            "互动交流 has no 民意征集, only 柳庄镇 has",
            ["column_missing"],
            never=["column_empty", "stale"],
        ),
        "15": row(
            where(base, "missing"),
            "gap",
            "no 监督保障 at all; 督查通报 exists only at 柳庄镇",
            ["column_missing"],
            never=["column_empty"],
        ),
        "16": row(
            part("zn"),
            "gap",
            "no column named; the guide is a block of the one-page platform; no mail address; base href",
            ["element_missing"],
            elements=present("公开工作机构", "办公地址", "联系电话") | absent("电子邮箱"),
        ),
        "17": row(
            part("nb"),
            "gap",
            "no column named; a block of the one-page platform; the report of 2025 was due by 2026-03-31",
            ["stale"],
            latest_post="2025-03-18",
            freshness="stale",
        ),
        "18": row(
            part("zd"),
            ["pass", "unclear"],
            "no column named; a block of the one-page platform; rules of 2023 stay in force",
            never=NEVER,
            elements=present("政府信息公开制度"),
        ),
        "19": row(
            where(base, HARD, "/zwgk/jyta/", f"{www}/zwgk/jyta/", f"{https}/zwgk/jyta/"),
            ["pass", "unclear"],
            "no column named; the menu links to the site's own https address, which only speaks http; the site map has it in http",
            never=NEVER,
        ),
        "20": row(
            where(base, OPEN, "/list.php?id=49", f"{www}/list.php?id=49"),
            "pass",
            "no column named; the menu writes the site's other host name",
            latest_post="2026-11-12",
            freshness="fresh",
            elements=present("会议议题", "会议解读"),
        ),
        "21": row(
            at("/list.php?id=47", OPEN),
            "pass",
            "no column named; a heading that is itself a link; year headings; the platform links here too",
            latest_post="2026-06-30",
            freshness=["fresh", "static"],
            elements=present("国民经济和社会发展规划", "政府工作报告", "专项规划"),
        ),
        "22": row(
            at("/list.php?id=48", OPEN),
            "pass",
            "no column named; the page takes 3.5 seconds; 统计公报 stands before it",
            latest_post="2026-10-27",
            freshness="fresh",
            elements=present("主要经济指标"),
        ),
        "23": row(
            at("/xxgk/zdly/shjz.html", OPEN),
            "gap",
            "no column named; links under base href; 县民政局 has 社会救助 too; nothing on the money paid out",
            ["element_missing"],
            latest_post="2026-10-09",
            elements=present("最低生活保障标准", "救助对象名单") | absent("救助资金发放情况"),
        ),
        "24": row(
            at("/xxgk/zdly/aqsc.html", OPEN),
            "gap",
            "no column named; a monthly duty, last met in May",
            ["stale"],
            latest_post="2026-05-21",
            freshness="stale",
            elements=present("安全生产检查情况"),
        ),
        "25": row(
            where(base, "missing"),
            ["gap", "unclear"],
            "no column named and none there: 食品药品监管 exists only at 柳庄镇",
            never=["column_empty", "stale"],
        ),
        "26": row(
            at("/xxgk/zdly/zdxm.html", OPEN),
            "gap",
            "no column named; an empty list without a word",
            ["column_empty"],
            never=["column_missing", "stale", "late_publication"],
            latest_post=None,
            freshness="empty",
        ),
        "27": row(
            at("/list.php?id=31", OPEN),
            "pass",
            "no column named; 政务要闻 is called 麦岭要闻; 部门动态 beside it is as fresh",
            latest_post="2026-11-19",
            freshness="fresh",
            elements=present("县内要闻"),
        ),
        "28": row(
            at("/hdjl/xmt.html", OPEN),
            ["pass", "unclear"],
            "no column named; one page for both media, two QR pictures",
            never=["column_empty", "element_missing", "stale"],
            elements={"微信公众号名称": "present", "二维码": "present"},
        ),
        "29": row(None, "exempt", "only on request", never=NEVER),
        "30": row(None, "exempt", "not ticked for the website", never=NEVER),
    }
