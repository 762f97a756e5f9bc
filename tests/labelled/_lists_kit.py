"""Builders shared by the list cases: invented rows, answers, and the assembling of a `Case`."""

from __future__ import annotations

import datetime as dt
import json
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import urljoin

from tests.labelled.form import HOST, TODAY, Answer, Case, ListTruth, Row

Href = Callable[[str, int], str]

_PLACES = ["青岚县", "鹤溪镇", "松陂乡", "云渚街道", "临岫新区", "苇塘镇", "石鼓岭乡", "望川街道", "杏林桥镇", "栖霞湾镇"]
_DESKS = ["农业农村局", "民政局", "住房和城乡建设局", "卫生健康局", "教育体育局", "林业局", "水务局", "财政局", "交通运输局"]
_THINGS = {
    "notice": [
        "关于做好{y}年{p}城乡居民基本医疗保险参保缴费工作的通知",
        "{p}人民政府办公室关于调整议事协调机构组成人员的通知",
        "关于{p}主干道部分路段实行临时交通管制的通告",
        "关于{y}年第{k}批拟认定高新技术企业名单的公示",
        "{d}关于开展{p}农村危房排查整治工作的通知",
        "关于停止供水检修{p}片区管网的公告",
        "关于举办{y}年秋季专场招聘会的公告",
        "{d}关于公开征集{y}年度行业标准修订意见的公告",
        "关于{p}国有建设用地使用权挂牌出让结果的公示（第{k}号）",
        "关于表彰{y}年度先进集体和先进个人的决定",
        "{d}关于印发《{p}冬春森林草原防灭火工作方案》的通知",
        "关于{p}第{k}号宗地规划条件变更的批前公示",
    ],
    "news": [
        "{p}召开{y}年第{k}次党政联席会议",
        "县领导到{p}调研防汛备汛工作",
        "{d}组织干部职工赴{p}开展义务植树",
        "{p}：小香菇撑起致富伞",
        "我县举行第{k}届“清溪杯”全民健步走活动",
        "{d}扎实推进高标准农田建设",
        "{p}开展“送法下乡”宣传活动",
        "全县安全生产工作视频会议召开",
        "{p}卫生院新门诊楼正式启用",
        "{d}“三项机制”优化营商环境",
    ],
    "policy": [
        "青岚县人民政府关于印发《{p}国土空间总体规划实施细则》的通知",
        "青岚县人民政府办公室关于公布县级重要湿地名录的通知（青政办发〔{y}〕{k}号）",
        "《{p}物业管理办法》政策解读",
        "关于废止部分行政规范性文件的决定（青政规〔{y}〕{k}号）",
        "{d}关于印发《{p}农机购置补贴实施方案》的通知",
        "青岚县人民政府关于{p}历史文化街区保护范围的批复",
        "关于公布继续有效行政规范性文件目录的通告（{y}年第{k}号）",
        "{d}关于贯彻落实《城市绿化条例》有关事项的通知",
    ],
    "fund": [
        "{y}年{p}财政衔接推进乡村振兴补助资金项目公示（第{k}批）",
        "{d}{y}年度部门决算公开说明",
        "{p}{y}年一季度困难群众救助资金发放情况公示",
        "{y}年{p}政府采购意向公开（第{k}批）",
        "{d}{y}年部门预算公开",
        "{p}耕地地力保护补贴发放明细公示（{y}年第{k}批）",
        "关于下达{y}年中央财政林业改革发展资金的通知（第{k}批）",
    ],
}


def titles(seed: int, count: int, topic: str = "notice", year: int = 2026) -> list[str]:
    """That many different invented titles, the same for the same seed."""
    rng = random.Random(seed)
    found: list[str] = []
    while len(found) < count:
        text = rng.choice(_THINGS[topic]).format(p=rng.choice(_PLACES), d=rng.choice(_DESKS), y=year, k=rng.randint(1, 48))
        if text not in found:
            found.append(text)
    return found


def back(first: str, days: int) -> str:
    """The ISO day that lies that many days before."""
    return (dt.date.fromisoformat(first) - dt.timedelta(days=days)).isoformat()


def trs(day: str, k: int) -> str:
    """A TRS article's relative address."""
    return f"./{day[:4]}{day[5:7]}/t{day.replace('-', '')}_{8010 + k * 7}.html"


def hanweb(day: str, k: int) -> str:
    """A Hanweb article's address."""
    year, month, dom = (int(part) for part in day.split("-"))
    return f"/art/{year}/{month}/{dom}/art_4296_{58100 + k}.html"


def ucap(day: str, k: int) -> str:
    """A UCAP article's address."""
    rng = random.Random(f"{day}{k}")
    return f"/c110634/{day[:4]}{day[5:7]}/{rng.getrandbits(128):032x}.shtml"


def vsb(day: str, k: int) -> str:
    """A VSB article's address, from the folder of the column."""
    del day
    return f"../info/1021/{8300 - k}.htm"


def lonsun(day: str, k: int) -> str:
    """A LonSun article's address."""
    del day
    return f"/public/6595711/{14820000 + k * 31}.html"


def nfcms(day: str, k: int) -> str:
    """A Guangdong portal article's absolute address."""
    del day
    return f"{HOST}/zwgk/tzgg/content/post_{4520100 - k * 9}.html"


def plain(stem: str, ext: str = "html", start: int = 30021) -> Href:
    """Numbered articles behind a stem."""
    return lambda day, k: f"{stem}{start - k}.{ext}"


def feed(
    seed: int,
    count: int,
    first: str,
    href: Href = trs,
    topic: str = "notice",
    gap: int = 9,
    skip: int = 0,
) -> list[Row]:
    """Rows that descend from a first day; addresses are relative as the page writes them. `skip`: the first number of an address."""
    rng = random.Random(seed * 7 + 1)
    day = first
    rows = []
    for k, title in enumerate(titles(seed, count, topic, int(first[:4]))):
        rows.append(Row(title, href(day, k + skip), day))
        day = back(day, rng.randint(0, gap))
    return rows


def each(rows: Iterable[Row], form: str, sep: str = "\n") -> str:
    """Rows by one form: {t} title, {u} address, {d} ISO day, {y} {m} {dd} its parts, {i} number from 1, {c} cut title."""
    out = []
    for i, row in enumerate(rows, 1):
        day = row.date or "0000-00-00"
        cut = row.title if len(row.title) <= 16 else row.title[:16] + "..."
        out.append(form.format(t=row.title, u=row.url, d=day, y=day[:4], m=day[5:7], dd=day[8:], i=i, c=cut, md=day[5:]))
    return sep.join(out)


def html(text: str, content_type: str = "text/html; charset=utf-8", **more: Any) -> Answer:
    """A UTF-8 page."""
    return Answer(text.encode("utf-8"), content_type, **more)


def gbk(text: str, content_type: str = "text/html", **more: Any) -> Answer:
    """A page in GB18030 whose header may be silent."""
    return Answer(text.encode("gb18030"), content_type, **more)


def js(value: Any, content_type: str = "application/json;charset=UTF-8", ascii_only: bool = False) -> Answer:
    """A JSON answer."""
    return Answer(json.dumps(value, ensure_ascii=ascii_only).encode("utf-8"), content_type)


GONE = Answer(
    b"<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center>"
    b"<hr><center>nginx</center></body></html>",
    "text/html",
    404,
)


def absolute(rows: Sequence[Row], base: str) -> tuple[Row, ...]:
    """The rows with absolute addresses."""
    return tuple(replace(row, url=urljoin(base, row.url)) for row in rows)


def case(
    name: str,
    make: str,
    url: str,
    page: str | Answer,
    why: str,
    *,
    state: str = "posts",
    rows: Sequence[Row] = (),
    later: Sequence[Row] = (),
    newest: str | tuple[str | None, ...] | None = "max",
    more: dict[str, str | Answer] | None = None,
    base: str | None = None,
    later_base: str | None = None,
    path: tuple[str, ...] = ("政务公开", "通知公告"),
    posted: dict[str, Answer] | None = None,
    contains: dict[str, dict[str, Answer]] | None = None,
) -> Case:
    """A list case. `url` and the keys of `more`, `posted`, `contains` may be relative to the host, or to `url`."""
    where = urljoin(HOST, url)

    def full(key: str) -> str:
        return urljoin(where, key)

    pages = {where.split("#")[0]: page if isinstance(page, Answer) else html(page)}
    for key, body in (more or {}).items():
        pages[full(key)] = body if isinstance(body, Answer) else html(body)
    seen = absolute(rows, urljoin(where, base) if base else where)
    rest = absolute(later, urljoin(where, later_base or base) if later_base or base else where)
    if newest == "max":
        newest = max((row.date for row in seen + rest if row.date), default=None)
    return Case(
        name=name,
        make=make,
        url=where,
        pages=pages,
        why=why,
        path=path,
        today=TODAY,
        listed=ListTruth(state, seen, rest, newest),
        posted={full(key): answer for key, answer in (posted or {}).items()},
        contains={full(key): answers for key, answers in (contains or {}).items()},
    )


def article(title: str, published: str, url_name: str = "通知公告", shown: bool = True) -> str:
    """A small article page whose metas carry the publication time."""
    line = f"<div class='xl_info'>发布时间：{published}　　来源：县政府办　　字号：[大] [中] [小]</div>" if shown else ""
    return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{title}_青岚县人民政府</title>
<meta name="SiteName" content="青岚县人民政府"><meta name="SiteIDCode" content="5299990001">
<meta name="ColumnName" content="{url_name}">
<meta name="ArticleTitle" content="{title}">
<meta name="PubDate" content="{published}">
<meta name="ContentSource" content="青岚县人民政府办公室">
</head><body><div class="top">今天是2026年11月20日 星期五</div>
<div class="dqwz">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; {url_name}</div>
<h1>{title}</h1>{line}
<div id="zoom" class="TRS_Editor"><p>各乡镇人民政府、街道办事处，县直各部门：</p>
<p>现将有关事项通知如下，请结合实际认真抓好落实。执行中遇到的问题，请及时与县政府办公室联系（0399-6120033）。</p>
<p>此件公开发布。</p></div>
<div class="foot">版权所有 青岚县人民政府 Copyright &copy; 2016-2026 网站标识码：5299990001</div>
</body></html>"""
