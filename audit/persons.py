"""Is a text a person's name, alone or beside a post: 冷松涛, 局长：花仲谋, 蓝听雨 主任, 镇长 冷松涛, 沈知行，男，汉族.

Told by the family name (catalog_data/lexicon/surnames.txt): 领导信息 and 综合科 are no names. A name alone proves a name only where
persons are asked for; that is the caller's business.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from audit.text import squeeze

_FILE = Path(__file__).resolve().parent.parent / "catalog_data" / "lexicon" / "surnames.txt"
_POST = (
    r"(?:[\u4e00-\u9fff、（）()]{0,24}(?:书记|局长|主任|部长|科长|股长|处长|所长|站长|校长|院长|队长|馆长|园长|会长|厅长|委员长|秘书长|镇长|乡长|县长|区长|"
    r"市长|州长|盟长|旗长|省长|主席|常委|委员|成员|巡视员|调研员|督学|工程师|总工|经济师|会计师|负责人|干部|科员|组长|政委|检察长|大队长|支队长|党组成员))"
)
_APART = re.compile(r"(?<![\u4e00-\u9fff])([\u4e00-\u9fff])\s(?=[\u4e00-\u9fff](?:[\s:]|$))")
_NOT_NAMES = frozenset("局科股室处站所院校队委办厅部中心会长员任组级册表类项目录")


@lru_cache(maxsize=1)
def surnames() -> tuple[frozenset[str], tuple[str, ...]]:
    """The single and the compound family names."""
    lines = [line for line in _FILE.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    return frozenset("".join(line for line in lines if " " not in line)), tuple(
        " ".join(line for line in lines if " " in line).split()
    )


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    single, compound = surnames()
    name = rf"(?P<name>(?:{'|'.join(compound)})\s?[\u4e00-\u9fff]\s?[\u4e00-\u9fff]?|[{''.join(sorted(single))}]\s?[\u4e00-\u9fff]\s?[\u4e00-\u9fff]?)"
    return tuple(
        re.compile(form)
        for form in (
            rf"^{name}(?:同志)?$",
            rf"^{_POST}\s?[:：\s|]\s?{name}(?:同志)?$",
            rf"^{name}\s?[\s,，:：(（|]\s?{_POST}[)）]?$",
            rf"^{name}(?:照片|证件照|同志|头像|个人简介|简介|简历)+$",
            rf"^{name}\s?[,，]\s?[男女]\s?[,，]",
        )
    )


@lru_cache(maxsize=16384)
def person_in(text: str) -> str | None:
    """The person whom a short text names, or None.

    >>> [person_in(t) for t in ("局　长：应怀素", "石畔镇党委副书记、镇长　冷松涛", "沈知行　局长", "张砚秋照片", "尉迟朗")]
    ['应怀素', '冷松涛', '沈知行', '张砚秋', '尉迟朗']
    >>> [person_in(t) for t in ("领导信息", "综合科", "内设机构", "联系电话", "办公室", "时间：2026年", "工作分工")]
    [None, None, None, None, None, None, None]
    """
    # 局 长, 丁 沐: characters pulled apart to fill a line.
    short = _APART.sub(r"\1", squeeze(text))
    if len(short) > 120:
        return None
    for at, pattern in enumerate(_patterns()):
        match = pattern.match(short)
        if match:
            name = match["name"].replace(" ", "")
            # A word that ends like an office or a list is none: 房产科, 段长.
            return None if at == 0 and (name[-1] in _NOT_NAMES or len(name) < 2) else name
    return None
