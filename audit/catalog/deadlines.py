"""Reads 公开时限 as printed into trigger, amount, unit, recurrence and calendar day."""

from __future__ import annotations

import calendar
import re
from dataclasses import replace

from audit.catalog.grid import one_line
from audit.catalog.model import Deadline, Trigger, Unit
from audit.text import nfkc

_NUMBER = r"(\d{1,3}|[零一二两三四五六七八九十]{1,3}|半)"
_UNIT = r"(个?工作日|个?自然日|个?日历日|个?小时|日|天|个?星期|周|个月|个?季度|季|年度?|月|旬)"
_AMOUNT = re.compile(_NUMBER + _UNIT)
_WITHIN = re.compile(_NUMBER + _UNIT + r"(之内|以内|内)?")
_UNITS: dict[str, Unit] = {
    "工作日": "working_day",
    "自然日": "day",
    "日历日": "day",
    "日": "day",
    "天": "day",
    "星期": "week",
    "周": "week",
    "月": "month",
    "季度": "quarter",
    "季": "quarter",
    "年": "year",
    "年度": "year",
}
_PERIOD: dict[Unit, str] = {"working_day": "D", "day": "D", "week": "W", "month": "M", "quarter": "M", "year": "Y"}

# First that matches wins. Application and approval stand before 形成: "行政处罚决定形成之日起" speaks of a decision, "批复后"
# of an approval.
_TRIGGERS: tuple[tuple[Trigger, re.Pattern[str]], ...] = (
    ("application_received", re.compile(r"(收到|接到|受理|提出|递交).{0,6}申请|申请(受理|收到|之日)")),
    ("meeting", re.compile(r"会议?(后|结束|召开|闭幕|第)|会(议)?次日|代表?大?会.{0,6}(结束|闭会|闭幕)|人代会")),
    ("approval", re.compile(r"批复|批准|核准|审批(通过|同意|完成|办结|结束)?(之日|后)|审批(通过|同意)|获批|审议通过|表决通过")),
    ("published", re.compile(r"(文件|政策)(正式)?(公开|发布|印发|出台|公布)|同步(公开|发布|解读)|(公布|发布|印发|公开)之日")),
    ("decision", re.compile(r"决定(书)?(的)?(作|做|形成|送达|下达|产生)|(作|做)出.{0,12}决定|(处罚|许可|强制)决定")),
    ("formed_or_changed", re.compile(r"(形成|产生|生成|制作|获取).{0,6}(变更|变动|更新|调整|修改|变化)|变更")),
    ("formed", re.compile(r"形成|产生|生成|成文|制作|获取")),
)
_EVERY_WORD = re.compile(r"(?:每|按|逐|分)个?(半年|年度?|季度?|月度?|周|星期|旬|工作日|天|日)(?!起)")
_EVERY_WORDS = {
    "半年": "P6M",
    "年": "P1Y",
    "年度": "P1Y",
    "季": "P3M",
    "季度": "P3M",
    "月": "P1M",
    "月度": "P1M",
    "周": "P1W",
    "星期": "P1W",
    "旬": "P10D",
    "工作日": "P1D",
    "天": "P1D",
    "日": "P1D",
}
_EVERY_COUNT = re.compile(r"每" + _NUMBER + _UNIT)
_ONCE = re.compile(_NUMBER + _UNIT + r"(更新|公开|发布|公布|报送)?(一次|1次)")
_TIMES = re.compile(r"(?:每|" + _NUMBER + r")" + _UNIT + r"(?:(?:更新|公开|发布|公布|报送)|至少|不少于){0,3}" + _NUMBER + r"次")
_MUST_UPDATE = re.compile(_NUMBER + _UNIT + r"(之内|以内|内)(必须|须|需|要|应|至少)(要|须)?(有)?(更新|发布)")
_GAP = re.compile(r"(?:间隔|不超过|≤|<=|<).{0,4}?" + _NUMBER + _UNIT)
_BARE = re.compile(_NUMBER + r"(个月|年|个?季度|周|个?星期)")
_DAY = re.compile(r"(\d{1,2})月(\d{1,2})[日号](之前|以前|前|之内|内|底前)?")
_MONTH_END = re.compile(r"(\d{1,2})月(底|末|份?底|份)(之前|以前|前)?")
_YEAR_END = re.compile(r"(当年|本年|每年)?年(底|末|终)(之前|以前|前)?")
_WHOLE_MONTH = re.compile(r"每年(\d{1,2})月(?!\d|底|末)")
_MONTHS = re.compile(r"(\d{1,2})月(?!内)")
# 每季度第二周前, 每月10日前: a day inside the period, not a lag of so many days.
_PLACE_IN_PERIOD = re.compile(r"第[一二三四五12345]个?(周|工作日|星期)|(首月|次月|季后)?\d{1,2}日(之前|以前|前)")
# How long something stays up or is open for comments (征集期不少于30日), not when it must come.
_KEPT_FOR = re.compile(r"公示期|公示时间|征集期|征求意见期|不(少|低)于\d+个?(工作日|自然日|日|天)|保留|保存|留存")
_LONG = re.compile(r"长期|永久|保持公开|持续公开")
_VAGUE = re.compile(
    r"及时|实时|随时|适时|定期|尽快|动态|按.{0,6}(规定|法定|要求|时间)|法定时(间|限)|持续|经常|根据|视情|逐段|按时|任期|限时"
)
_IMMEDIATE = re.compile(r"^(即时|立即|立刻|即刻|当场|第一时间)|即时(公开|发布|更新)")
_LAW_CLAUSE = re.compile(r"\([^()]*(从其规定|另有规定)[^()]*\)|[,，;；](法律|法规|相关|国家)[^,，;；]*另有规定.*$")


def parse_deadline(raw: str) -> Deadline:
    """A deadline cell as understood; whatever is not recognised is `vague` with its text kept, never guessed.

    Calendar days that are printed as "N月1日之前" mean the day before (by 03-31 for 4月1日之前).

    >>> parse_deadline("信息产生或变更之日起20个工作日内公开，保持长期公开").amount
    20
    >>> parse_deadline("两周一次").every, parse_deadline("3月31日前").by, parse_deadline("及时公开。").vague
    ('P2W', '03-31', True)
    >>> parse_deadline("一季度一次").amount, parse_deadline("一季度一次").unit
    (1, 'quarter')
    """
    printed = one_line(raw)
    text = _normal(printed)
    if not text:
        return Deadline()
    long_term = bool(_LONG.search(text))
    found = _understood(text)
    known = found.amount is not None or found.every or found.by or found.unit
    trigger = found.trigger if known else _trigger(text)
    vague = not known and (not long_term or bool(_VAGUE.search(text)))
    if found.every and not found.by and found.amount is None:
        # A recurring duty has its period in both forms: 两周一次 is P2W, and 2 weeks.
        found = replace(found, amount=_period(found.every)[0], unit=_period(found.every)[1])
    return replace(found, raw=printed, trigger=trigger, long_term=long_term, vague=vague)


def _period(every: str) -> tuple[int, Unit]:
    """P2W is 2 weeks; P3M is a quarter, as people print it (一季度一次)."""
    amount, letter = int(every[1:-1]), every[-1]
    if every == "P3M":
        return 1, "quarter"
    units: dict[str, Unit] = {"D": "day", "W": "week", "M": "month", "Y": "year"}
    return amount, units[letter]


def _understood(text: str) -> Deadline:
    """The clauses of a cell put together: a lag may stand beside a frequency (20个工作日内公开，每年至少更新一次)."""
    clauses = [clause for clause in re.split("[,，;；。]", text) if clause and not _KEPT_FOR.search(clause)]
    recurring = next(((clause, found) for clause in clauses if (found := _recurring(clause))), None)
    lags = [found for clause in clauses if not (recurring and clause == recurring[0]) if (found := _lag(clause, text))]
    lag = next((found for found in lags if found.amount), lags[0] if lags else None)
    if recurring and lag:
        return replace(lag, every=recurring[1].every, by=recurring[1].by)
    return (recurring[1] if recurring else None) or _by_day(text) or lag or Deadline()


def _normal(text: str) -> str:
    """NFKC, traditional forms met in catalogs, no blanks ("20个工 作日"), and without the clause that only defers to other
    laws."""
    normal = re.sub(r"\s+", "", nfkc(text))
    for old, new in (("產", "产"), ("變", "变"), ("個", "个"), ("內", "内"), ("開", "开"), ("時", "时"), ("後", "后"),
                     ("長", "长"), ("訊", "讯"), ("關", "关"), ("會", "会"), ("決", "决"), ("動", "动"), ("發", "发")):  # fmt: skip
        normal = normal.replace(old, new)
    return _LAW_CLAUSE.sub("", normal)


def _trigger(text: str) -> Trigger:
    return next((name for name, pattern in _TRIGGERS if pattern.search(text)), "none")


def _recurring(text: str) -> Deadline | None:
    """A duty that comes again: 两周一次, 每季度, 6个月内须有更新, a bare 1年."""
    by = _by_day(text)
    if by and (word := _EVERY_WORD.search(text)):
        return replace(by, every=_EVERY_WORDS[word[1]])
    months = _MONTHS.findall(text)
    if text.startswith("每年") and len(months) > 1 and 12 % len(months) == 0:
        return Deadline(every=f"P{12 // len(months)}M")
    if whole := _WHOLE_MONTH.search(text):
        return Deadline(every="P1Y", by=_month_end(int(whole[1])))
    if (word := _EVERY_WORD.search(text)) and _PLACE_IN_PERIOD.search(text):
        return Deadline(every=_EVERY_WORDS[word[1]])
    if (match := _TIMES.search(text)) and (every := _share(match[1] or "一", match[2], match[3])):
        return Deadline(every=every)
    for pattern in (_ONCE, _EVERY_COUNT, _MUST_UPDATE):
        if match := pattern.search(text):
            return Deadline(every=_duration(match[1], match[2]))
    if "间隔" in text and (match := _GAP.search(text)):
        return Deadline(every=_duration(match[1], match[2]))
    if (word := _EVERY_WORD.search(text)) and not _AMOUNT.search(text.replace(word[0], "")):
        return Deadline(every=_EVERY_WORDS[word[1]])
    if match := _BARE.fullmatch(text.rstrip("。;；")):
        return Deadline(every=_duration(match[1], match[2]))
    return None


def _by_day(text: str) -> Deadline | None:
    """A calendar day: 3月31日前, 6月底前, 年底前."""
    if match := _DAY.search(text):
        month, day = int(match[1]), int(match[2])
        if not (1 <= month <= 12 and 1 <= day <= 31):
            return None
        if day == 1 and (match[3] or "").endswith("前"):
            return Deadline(by=_month_end(month - 1 or 12))
        return Deadline(by=f"{month:02d}-{day:02d}")
    if match := _MONTH_END.search(text):
        return Deadline(by=_month_end(int(match[1]))) if 1 <= int(match[1]) <= 12 else None
    if _YEAR_END.search(text):
        return Deadline(by="12-31")
    return None


def _month_end(month: int) -> str:
    return f"{month:02d}-{calendar.monthrange(2025, month)[1]:02d}"  # 02-28: a day that every year has


def _lag(text: str, whole: str) -> Deadline | None:
    """So long after something happened: 之日起20个工作日内, 批复后20日内, 会议第二天, 即时. The `whole` cell says after
    what."""
    trigger = _trigger(whole)
    if re.search(r"次日|第二天", text):
        return Deadline(trigger=trigger, amount=1, unit="day")
    if match := _WITHIN.search(text):
        number, unit = _count(match[1]), _unit(match[2])
        if "小时" in match[2] and number is not None:
            return Deadline(trigger=trigger, amount=max(1, -(-number // 24)), unit="day")
        if re.search(r"工作$", text[: match.end()]):
            return None
        if unit and number is not None:
            return Deadline(trigger=trigger, amount=number, unit=unit)
    if match := re.search(_NUMBER + r"个?工作日?(之内|以内|内|$)", text):
        return Deadline(trigger=trigger, amount=_count(match[1]), unit="working_day")
    if "同步" in text and trigger == "published":
        return Deadline(trigger=trigger, amount=0, unit="day")
    if _IMMEDIATE.search(text):
        return Deadline(trigger=trigger, unit="immediate")
    return None


def _unit(word: str) -> Unit | None:
    return _UNITS.get(word.removeprefix("个"))


def _count(word: str) -> int | None:
    """A number in digits or Chinese numerals up to 99; 半 has none of its own."""
    if word.isdigit():
        return int(word)
    digits = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"两": 2}
    if "十" in word:
        tens, _, ones = word.partition("十")
        return 10 * (digits.get(tens, 1) if tens else 1) + (digits.get(ones, 0) if ones else 0)
    return digits.get(word)


def _share(number: str, unit_word: str, times: str) -> str | None:
    """The period of 一年两次 (P6M), 每季度至少更新三次 (P1M): what divides into whole months; else only the whole is sure (每周4次 P1W)."""
    whole, count = _duration(number, unit_word), _count(times)
    if whole is None or not count:
        return None
    months = int(whole[1:-1]) * {"Y": 12, "M": 1}.get(whole[-1], 0)
    return f"P{months // count}M" if count > 1 and months and months % count == 0 else whole


def _duration(number: str, unit_word: str) -> str | None:
    """An ISO 8601 duration: 两周 P2W, 一季度 P3M, 半年 P6M."""
    unit = _unit(unit_word)
    if number == "半":
        return "P6M" if unit == "year" else None
    count = _count(number)
    if unit is None or count is None:
        return None
    return f"P{count * 3 if unit == 'quarter' else count}{_PERIOD[unit]}"
