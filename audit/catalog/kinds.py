"""Says what an element is by its head noun: a field, a document, a picture, a service, or prose."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.catalog.model import Element, Kind
from audit.catalog.wording import END, named, split_top
from audit.text import nfkc


def _ends(words: str) -> re.Pattern[str]:
    """A pattern for names that end in one of the words."""
    return re.compile(f"(?:{'|'.join(words.split())})$")


# Where a catalog calls a thing so, an auditor looks for a picture, a form, prose, a line with a value, or a posted document.
# First that matches wins; the rest are documents. Matched without the brackets at the end.
_IMAGE = re.compile(r"(照片|证件照|二维码|图标|头像|标准照|免冠照|肖像|徽标|标识图|图片|logo|LOGO)(或.{1,4})?$")
_SERVICE = _ends(
    "信箱 平台 入口 意见箱 系统 留言板 途径 渠道 在线申请 表单 窗口 专栏 服务大厅 办事大厅 在线咨询 在线服务 依申请公开"
    " 服务端 小程序 客户端 检索"
)
_STATEMENT = _ends(
    "有关信息 相关信息 工作信息 回应信息 反馈信息 的信息 情况 进展 进度 原因 理由 成效 效果 措施 问题 回应 关切 宣传 解释"
    " 事宜 相关工作 建设 管理 服务 做法 经验 特点 (?<!学历)(?<!教育)背景 意义 过程 活动 考虑 痛点 查询"
    " 开展 调度 交流 质量 水平 及时性 准确性 规范性 完整性 便利性 易用性"
)
_LABEL = _ends(
    "名称 姓名 职务 年份 出生年月 出生日期 性别 民族 籍贯 政治面貌 学历背景 教育背景 学历 学位 经历 分工 地址 网站 电话"
    " 时间 号码 邮箱 信箱地址 邮政编码 邮编 编码 传真 联系方式 职责 职能 网址 链接 文号 编号 索引号 人数 数量 保有量 批次 金额"
    " 价格 标准 期限 时限 简历 简介 住址 负责人 联系人 责任人 主体 级别 类别 类型 代码 主账号 账号 日期 单位 机关 机构 设置"
    " 事由 对象 范围 条件 依据 坐标 交通路线 职称 岗位 专业 科目 部门 地点 场所 住所 分管工作 全称 简称"
    " 有效期 证号 证件号 身份证号 许可证号 面积 状态 总机 次数"
)
_DOCUMENT = re.compile(
    r"(报告|公告|公示|清单|目录|制度|方案|规划|计划|总结|要点|法规|规章|文件|名单|名录|预案|简报|指南|年报|合同|通知|决定|结果|复文|答复|材料|报表"
    r"|预算|决算|规范|办法|细则|数据|动态|统计|解读|草案|议题)(说明|表|书)?$"
)
_DOCUMENT_OR = re.compile(r"(报告|公告|清单|目录|制度|方案|规划|计划|名单|文件)或")
_WHOLE_STATEMENT = re.compile(
    r"[的相]$|^(依据|根据|按照).{0,12}(三定|职能|职责|规定).*(职责|职能|职权)$|法定职责$|部门职责$|^是否|职责和|主要工作$"
)
# A value printed with its field: 举报电话:12345, 报警电话12119.
_VALUE = re.compile(r"(?<=[\u4e00-\u9fff])\s*:?\s*[\d()\-—]{3,}$")
# Longer than any field or document is called: a sentence, of which an auditor can only say whether the subject is dealt with.
_SENTENCE = 24


# What identifies one record (a decision, a product, a leader) where a list opens with it, and nouns that name a field of that record
# but something to be posted where they stand alone (检查结果, 扶贫项目).
_IDENTIFIES = re.compile(r"(文号|案号|编号|证号|名称|全称|姓名)$")
_FIELD_THERE = re.compile(r"^.{0,4}(结果|结论|项目|方式|内容|企业|产品|规模|来源|数据)$")


def fields_of_one_record(elements: Sequence[Element]) -> list[Element]:
    """The parts of one list, as fields where the list opens with what identifies one record and all that is certain are fields
    (决定书文号, 处罚事由, 处罚结果; 产品名称, 生产企业, 检验项目): nothing is posted under such a name."""
    open_kinds = [_FIELD_THERE.search(e.text) is not None and not e.children for e in elements]
    certain = [e for e, is_open in zip(elements, open_kinds, strict=True) if not is_open]
    if (
        len(elements) < 3
        or open_kinds[0]
        or not _IDENTIFIES.search(elements[0].text)
        or any(e.kind != "label" for e in certain)
    ):
        return list(elements)
    return [replace(e, kind="label") if is_open else e for e, is_open in zip(elements, open_kinds, strict=True)]


def bracketed_fields(text: str) -> Element | None:
    """A head with its fields in brackets, 施工许可结果（许可证号、建设单位、工程名称）, as a group.

    Two names in brackets explain (平台或途径; 出国、出境), and what is not all fields only says what is meant: None for those.
    """
    match = re.fullmatch(r"([^（）()、和及]{2,20})[（(]([^（）()]+)[）)]", text.strip(END))
    parts = [named(part) for part in split_top(match[2], "、，,；;")] if match else []
    fields = fields_of_one_record([Element(part, kind_of(part)) for part in parts if part])
    if match is None or len(fields) < 3 or any(field.kind != "label" or len(field.text) > 8 for field in fields):
        return None
    return Element(named(match[1]), None, tuple(fields))


def kind_of(text: str, grouped: bool = False) -> Kind:
    """What an auditor looks for, by the element's head noun; `grouped` elements stand in a list of fields.

    依申请公开（平台或途径）: words in brackets at the end count where they name a service.

    >>> kind_of("办公电话"), kind_of("财政预决算报告"), kind_of("标准证件照"), kind_of("公开意见箱"), kind_of("工作进展情况")
    ('label', 'document', 'image', 'service', 'statement')
    """
    normal = nfkc(text)
    bracket = re.search(r"\(([^()]*)\)$", normal)
    bare = normal[: bracket.start()] if bracket and bracket.start() else normal
    bare = _VALUE.sub("", bare) or bare
    if _WHOLE_STATEMENT.search(bare):
        return "statement"
    if bracket and re.search(r"平台|途径|渠道|入口|在线", bracket[1]):
        return "service"
    if not grouped and (_DOCUMENT.search(bare) or _DOCUMENT_OR.search(bare)):
        return "document"
    rules: tuple[tuple[Kind, re.Pattern[str]], ...] = (
        ("image", _IMAGE), ("service", _SERVICE), ("statement", _STATEMENT), ("label", _LABEL)
    )  # fmt: skip
    found: Kind | None = next((kind for kind, pattern in rules if pattern.search(bare)), None)
    if grouped:
        return found or "label"
    return found or ("statement" if len(bare) > _SENTENCE else "document")
