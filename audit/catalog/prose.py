"""Splits content without numbers into what an auditor would tick separately."""

from __future__ import annotations

import re

from audit.catalog.grid import one_line, tidy
from audit.catalog.kinds import bracketed_fields, fields_of_one_record, kind_of
from audit.catalog.model import Element
from audit.catalog.wording import TAIL_ETC, colon_list, named, shield, split_top

# Nouns that an element ends with. A list is only split where each part ends so.
_HEAD_NOUNS = (
    r"情况|信息|目录|清单|名单|名录|名册|制度|规定|办法|细则|方案|计划|规划|总结|报告|年报|公告|公示|通知|通告|结果|文件"
    r"|材料|资料|决定|意见|要点|安排|指南|流程|程序|标准|依据|条件|对象|范围|政策|法规|规章|解读|数据|表|说明|预算|决算"
    r"|预案|预报|机制|原因|措施|内容|事项|职能|职责|分工|简历|照片|设置|机构|机关|地址|时间|电话|方式|姓名|名称|职务|邮箱|邮编"
    r"|编码|号码|传真|网址|链接|二维码|图标|信箱|渠道|途径|平台|入口|主体|类别|类型|金额|来源|期限|要求|工作|答复|复文|回复"
    r"|回应|反馈|动态|简报|快讯|要闻|实录|视频|音频|图片|稿|背景|过程|目标|举措|流程图|台账|档案|进展|成效|问题|建议|合同"
    r"|招聘|任免|查询|活动|项目|资金|补贴|收费|价格|费用|规模|种类|利率|用途|限额|余额|议题|草案|理由|评价|绩效|表彰|处罚"
    r"|检查|法律|面积|地带|下载|状态|目的|形式|主题|单位|部门|人员|人数|数量|标志|标识|步骤|缺口|开展|调度|交流|预告|汛情|旱情|灾情|疫情"
)
_ENDS_LIKE_ELEMENT = re.compile(rf"({_HEAD_NOUNS})([（(][^（）()]*[)）])?$")
_VERBS = "公布|发布|公开|公示|主动公开|集中展示|集中公开|及时公开|及时发布|定期公开|重点公开|主动向社会公布|向社会公布|公开发布"
# 公开 is part of the name in 公开指南, 公开招标, and of no use before the things themselves in 公开办事指南.
_NAMES = "招标|指南|目录|制度|年报|意见箱|招聘|选拔|遴选|栏|方式|属性|渠道|依据|工作|承诺|时限|主体|内容|对象|事项|信箱"
_VERB = re.compile(rf"^({_VERBS})(?!{_NAMES})")
# Fields that need their head: 领导分工、简历 is 领导简历, while 办公地址 stands for itself.
_BARE_FIELD = re.compile(
    r"^(分工|简历|照片|职务|职能|职责|设置|名称|姓名|电话|地址|简介|活动|讲话|目录|结果|项目|标准|依据|范围|余额|种类|用途|规模"
    r"|条件|程序|流程|期限|时限|材料|方式|要求|对象)$"
)
_FIELD_SUFFIX = re.compile(
    r"(工作分工|分工|简历|照片|职务|职能|职责|设置|名称|姓名|电话|地址|简介|限额|条件|(?<=的)类别|(?<=的)规模)$"
)
_ATTACHED = re.compile(r"^(报表|说明|附表|附件|表格)$")
_FIRM_END = re.compile(r"(情况|信息|目录|清单|报告|结果|公告|方案|制度|材料)$")
_AND = re.compile(r"(以及|和|及)")
_INCLUDES = re.compile(r"^(.{2,30}?)[，,](?:主要|内容|其中)?(?:包括|包含)[:：]?(.+)$")
_UNIT_GROUP = re.compile(r"(各部门|部门|单位|各镇|街道)$")
_ETC_INSIDE = re.compile(r"等(?:有关|相关)?(?:政策|信息|制度|文件|材料|内容)$")


def prose_elements(text: str) -> list[Element]:
    """Text without numbers as elements: sentences, lists of elements, "X，包括A、B" as a group.

    >>> [e.text for e in prose_elements("本部门规划、年度工作计划和工作总结。")]
    ['本部门规划', '年度工作计划', '工作总结']
    """
    sentences = [part for line in _lines(text) for part in split_top(line, "；;。")]
    elements: list[Element] = []
    for sentence in sentences:
        group = _group(sentence)
        elements += [group] if group else fields_of_one_record([Element(part, kind_of(part)) for part in _parts(sentence)])
    return fields_of_one_record(elements)


def _lines(text: str) -> list[str]:
    """Lines of their own where each ends like an element or a clause (姓名 / 职务 / 照片); wrapped text put on one line."""
    lines = [line.strip() for line in tidy(text).split("\n")]
    if _typed_breaks(lines):
        return lines
    ends = all(len(line) > 1 and (line[-1] in "；;。、，,：:" or _stands_alone(line)) for line in lines)
    opens = any(line.count("（") != line.count("）") or line[-1] in "、，,：:" for line in lines[:-1])
    opens = opens or any(re.match(r"[和及与或、，,）)的]", line) for line in lines[1:])
    return lines if ends and not opens else [one_line(text)]


def _typed_breaks(lines: list[str]) -> bool:
    """Whether short lines were broken by the writer: a cell that wraps its text fills every line but the last (取水单位名称 /
    取水地点 / 有效期, an inner table's cells, do not)."""
    longest = max(map(len, lines))
    bare = all(2 <= len(line) <= 12 and not re.search(r"[、，,：:（(的和及与之或]$|^[）)、，,的]", line) for line in lines)
    return len(lines) >= 3 and bare and any(len(line) <= longest - 2 for line in lines[:-1])


def _group(sentence: str) -> Element | None:
    """ "公共服务清单，包括办事名称、办理依据等信息" as a group with its fields."""
    match = _INCLUDES.match(sentence.strip())
    if group := bracketed_fields(sentence):
        return group
    head, listed = (named(match[1]), [named(p) for p in split_top(match[2], "、，,")]) if match else colon_list(sentence)
    if len(listed) < 2 or any(not part or len(part) > 20 for part in listed):
        return None
    return Element(_VERB.sub("", head) or head, None, tuple(Element(part, kind_of(part, grouped=True)) for part in listed))


def _parts(sentence: str) -> list[str]:
    """One sentence's parts, or the sentence whole where its 、 join words of one phrase rather than elements."""
    whole = named(sentence)
    body = _VERB.sub("", sentence.strip()) or sentence.strip()
    parts = _joined_before_etc([_VERB.sub("", part) or part for part in split_top(body, "、，,")])
    if not parts:
        return [whole] if whole else []
    parts[-1] = _same_noun(parts)
    parts = _sharing_a_noun(parts)
    parts = [*parts[:-1], *_and_split(parts[-1], len(parts) > 1)]
    alike = len(parts) > 1 and (all(map(_stands_alone, parts)) or _short_list(parts))
    if alike and not _shares_tail(parts) and not _UNIT_GROUP.search(parts[0]):
        return [part for part in _distributed([named(part) for part in parts]) if part]
    short = _VERB.sub("", whole)
    return [short if short and _stands_alone(short) and not re.search("[，,；]", short) else whole]


def _joined_before_etc(parts: list[str]) -> list[str]:
    """A、B等有关政策、C: what stands before 等有关政策 inside a list is one part with it."""
    at = max((i for i, part in enumerate(parts[:-1]) if _ETC_INSIDE.search(part)), default=None)
    return parts if at is None else ["、".join(parts[: at + 1]), *parts[at + 1 :]]


def _sharing_a_noun(parts: list[str]) -> list[str]:
    """Leading parts that name nothing alone joined with the first that ends like an element: short ones share its noun (养老、失业、
    工伤保险待遇标准; 书记、镇长姓名), longer ones what stands before its 的 (林木采伐许可、林地使用许可的申请条件)."""
    first = next((at for at, part in enumerate(parts) if _stands_alone(part)), 0)
    owner = parts[first].partition("的")[0]
    shared = all(len(part) <= 4 or ("的" in parts[first] and part[-2:] == owner[-2:]) for part in parts[:first])
    if not first or not shared or not all(map(_stands_alone, parts[first:])):
        return parts
    return ["、".join(parts[: first + 1]), *parts[first + 1 :]]


def _same_noun(parts: list[str]) -> str:
    """The last part without "等相关制度" where every part is a 制度 itself."""
    match = re.search(r"等(?:有关|相关)?(.{2})$", parts[-1])
    if match and len(parts) > 1 and all(part.endswith(match[1]) for part in (*parts[:-1], parts[-1][: match.start()])):
        return parts[-1][: match.start()]
    return parts[-1]


def _and_split(last: str, in_list: bool) -> list[str]:
    """The last part of a list at 和, 及, 以及 where both sides end like an element."""
    for match in _AND.finditer(shield(last)):
        left, right = last[: match.start()], last[match.end() :]
        if len(left) < (2 if in_list else 4) or len(right) < 2 or not _stands_alone(left) or not _stands_alone(right):
            continue
        # 涉及的部门和地方政府规章, 起草和印发的文件: a modifier before or a shared tail after makes it one phrase.
        if "的" in left or ("的" in right and not _FIRM_END.search(left)):
            continue
        if _ATTACHED.match(named(right)) and not _ATTACHED.match(left):  # 预算表及说明 is posted as one
            continue
        return [left, right]
    return [last]


def _stands_alone(part: str) -> bool:
    bare = TAIL_ETC.sub("", part.strip())
    return bool(_ENDS_LIKE_ELEMENT.search(bare)) and not bare.startswith("的")


def _short_list(parts: list[str]) -> bool:
    """Three or more short names are a list, whatever they end with (决策、执行、管理); longer parts may be one phrase."""
    return len(parts) >= 3 and all(1 < len(TAIL_ETC.sub("", part)) <= 8 and "的" not in part for part in parts)


def _shares_tail(parts: list[str]) -> bool:
    """Whether the last part carries a tail that belongs to all: …、兜底保障等工作的相关信息, …分解、执行和落实情况."""
    last = shield(parts[-1])
    if re.search(r"的(相关|有关)", last):
        return True
    if "的" in last and not any("的" in part or _FIRM_END.search(part) for part in parts[:-1]):
        return True
    return bool(re.search(r"等(?!信息$|内容$|材料$|$).", last))


def _distributed(parts: list[str]) -> list[str]:
    """A head that the first part names and bare fields after it lack.

    领导分工、简历 gives 领导简历; 年度预算、报表 gives 年度预算报表; 学校收费的类别、项目 gives 学校收费的项目.
    """
    first = parts[0]
    suffix = _FIELD_SUFFIX.search(first)
    related = re.match(r"(.+相关).{2,3}$", first)  # 扶贫相关政策、规划: the second is related to the same
    head = first[: suffix.start()] if suffix else related[1] if related else ""
    result = [first]
    for part in parts[1:]:
        if part == "决算" and first.endswith("预算"):  # 部门预算、决算: whose they are is said once
            result.append(first.removesuffix("预算") + part)
        elif _ATTACHED.match(part):
            result.append(first + part)
        elif head and (_BARE_FIELD.match(part) or (related and len(part) <= 2)):
            result.append(head + part)
        else:
            result.append(part)
    return result
