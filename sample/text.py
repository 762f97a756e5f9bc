"""The stock of invented words and days that fills the sample website: titles, paragraphs, working days.

Everything is drawn from seeded generators, so that two builds are equal to the byte. Places, persons, numbers and
events are invented.
"""

from __future__ import annotations

import datetime as dt
import html
import random
import zlib

TOWNS = ("青禾镇", "石板桥镇", "白水乡", "松坪乡")
SCHOOLS = ("云岭区第一小学", "云岭区实验中学", "青禾镇中心小学", "石板桥镇九年一贯制学校", "白水乡民族小学", "云岭区第二幼儿园")

_TEACHING = (
    "教研联片",
    "课后服务",
    "劳动教育实践",
    "书香校园",
    "控辍保学",
    "校园足球",
    "心理健康辅导",
    "推普周宣传",
    "教师节走访",
    "实验操作考试",
    "集团化办学",
    "幼小衔接",
    "阳光体育大课间",
    "红领巾讲解员评选",
    "教育信息化应用",
    "师德师风建设",
)
_BUREAU_NEWS = (
    "{s}扎实推进{t}活动",
    "区教育局到{s}调研{t}",
    "全区{t}现场推进会在{s}召开",
    "{s}举办{t}成果展示",
    "区教育局组织开展{t}专题培训",
    "{s}“{t}”入选市级典型案例",
    "区教育局督导组对{s}{t}开展过程性督导",
)
_THEMES = (
    "高标准农田建设",
    "城乡供水一体化",
    "营商环境优化",
    "乡村振兴",
    "地质灾害避险",
    "社会救助",
    "林长制",
    "安全生产",
    "基层治理",
    "文旅融合",
    "就业帮扶",
    "食品安全",
    "森林防火",
    "老旧小区改造",
    "项目建设",
    "医疗保障",
)
_CITY_NEWS = (
    "区委常委会召开会议研究{t}工作",
    "区政府常务会议听取{t}情况汇报",
    "我区{t}工作在全市推进会上作交流发言",
    "{w}以“小切口”推动{t}",
    "全区{t}调度会召开",
    "{w}{t}现场观摩活动举行",
    "区领导深入{w}督导{t}",
)
_DOCS = (
    "关于印发《云岭区{t}实施方案》的通知",
    "关于做好2026年{t}工作的通知",
    "关于进一步加强{t}的实施意见",
    "关于公布{t}目标考核结果的通报",
    "关于成立{t}工作专班的通知",
)
_OPEN = ("为贯彻落实上级有关部署，", "按照年初工作安排，", "为切实回应群众关切，", "结合全区实际，", "经研究，", "近日，")
_MID = (
    "现将有关事项通知如下。",
    "现将有关情况公布如下。",
    "相关工作取得阶段性成效。",
    "各有关单位高度重视、狠抓落实。",
    "工作组实地查看并听取汇报。",
)
_MORE = (
    "要压实工作责任，细化任务清单，确保事事有人抓、件件有着落。",
    "要坚持问题导向，补短板、强弱项，推动各项措施落地。",
    "下一步将持续巩固成果，健全长效机制。",
    "现场发放宣传资料，解答群众提问。",
    "有关负责同志参加活动。",
    "请各单位结合实际认真组织实施，工作中遇到的情况及时反馈。",
    "群众满意度稳步提升。",
    "会议要求，要强化协同配合，凝聚工作合力。",
    "与会人员围绕存在的困难展开交流讨论。",
    "所需经费由本级财政统筹安排。",
)


def esc(text: str) -> str:
    """HTML-escapes a text for element content and quoted attributes."""
    return html.escape(text, quote=True)


def dice(*seed: object) -> random.Random:
    """A generator that draws the same for the same seed on every machine."""
    return random.Random("|".join(map(str, seed)))


def serial(*seed: object) -> int:
    """The eight-digit document number that a TRS site puts into a file name."""
    return 88_000_000 + zlib.crc32("|".join(map(str, seed)).encode()) % 1_000_000


def day(text: str) -> dt.date:
    """``2026-11-20`` to a date; raises ValueError on anything else."""
    return dt.date.fromisoformat(text)


def clock(today: dt.date) -> str:
    """The header's clock: 今天是2026年11月20日 星期五."""
    return f"今天是{today.year}年{today.month}月{today.day}日 星期{'一二三四五六日'[today.weekday()]}"


def long_day(date: dt.date) -> str:
    """2026年8月27日, as documents print it."""
    return f"{date.year}年{date.month}月{date.day}日"


def office_days(newest: str, count: int, low: int, high: int, *seed: object) -> list[dt.date]:
    """`count` days, newest first, `low` to `high` days apart; no weekend, no day of the long holidays."""
    draw, at = dice("days", newest, *seed), day(newest)
    out = [at]
    while len(out) < count:
        at -= dt.timedelta(draw.randint(low, high))
        while at.weekday() > 4 or (at.month, at.day) in _HOLIDAYS:
            at -= dt.timedelta(1)
        out.append(at)
    return out


_HOLIDAYS = {(10, n) for n in range(1, 8)} | {(2, n) for n in range(15, 24)} | {(5, n) for n in range(1, 6)} | {(1, 1), (9, 25)}


def bureau_news(count: int, *seed: object) -> list[str]:
    """Titles of an education bureau's news, none twice."""
    draw, out = dice("bureau", *seed), dict[str, None]()
    while len(out) < count:
        out[draw.choice(_BUREAU_NEWS).format(t=draw.choice(_TEACHING), s=draw.choice(SCHOOLS))] = None
    return list(out)


def city_news(count: int, *seed: object) -> list[str]:
    """Titles of a district's news, none twice."""
    draw, out = dice("city", *seed), dict[str, None]()
    while len(out) < count:
        out[draw.choice(_CITY_NEWS).format(t=draw.choice(_THEMES), w=draw.choice(TOWNS))] = None
    return list(out)


def documents(count: int, *seed: object) -> list[str]:
    """Titles of official documents, none twice."""
    draw, out = dice("docs", *seed), dict[str, None]()
    while len(out) < count:
        out[draw.choice(_DOCS).format(t=draw.choice(_THEMES))] = None
    return list(out)


def prose(*seed: object, blocks: int = 3) -> str:
    """A body of `blocks` paragraphs that says nothing in particular."""
    draw = dice("prose", *seed)
    first = draw.choice(_OPEN) + draw.choice(_MID)
    rest = ["".join(draw.sample(_MORE, 2)) for _ in range(blocks)]
    return "".join(f'<p style="text-indent: 2em;">{line}</p>\n' for line in (first + rest[0], *rest[1:]))
