"""Documents 14 and 15: a ragged table of questions, and what antiword makes of a Word table."""

# A row of a table on one line reads as a row.
# fmt: off
from __future__ import annotations

import unicodedata
from typing import Any

from .kit import HERE, documents, due, expect, group, item, labels

TEXT_14 = """苇塘区人民政府办公室关于印发2019年政务公开考核指标的通知

苇政办发〔2019〕7号

各镇人民政府、街道办事处，区政府各部门：

现将《政务公开考核指标》印发给你们，请认真贯彻执行。各单位应于3月15日前将落实情况报区政府办公室。

附件

政务公开考核指标

一级指标\t二级指标\t三级指标\t考核要点\t责任单位\t公开时限
主动公开\t政策文件\t文件公开\t是否公开本单位制定的规范性文件\t区政府各部门\t信息形成或变更5日内
\t\t\t是否标注文件有效性
\t\t文件清理\t是否公布清理结果\t区司法局\t信息形成5 日内
\t财政信息\t预决算公开\t是否公开部门预算，预算说明是否完整\t区财政局牵头\t财政部门批复后20日内
\t\t\t是否公开“三公”经费预算\t\t
\t\t\t是否按月公开财政收支情况\t\t一月一次

\t重点领域\t环境保护\t是否公开空气质量状况\t区生态环境分局\t一季度一次
\t\t\t是否及时发布预警信息\t\t即时
\t食品药品\t监督抽检\t是否公开抽检结果\t区市场监管局\t
依申请公开\t渠道建设\t在线申请\t是否开通在线申请渠道\t区政府各部门\t
\t\t\t在线渠道是否畅通
\t依法答复\t答复时限\t是否在规定时限内答复\t区政府各部门\t收到申请之日起15个工作日内
\t答复规范\t是否告知救济渠道\t\t
保障机制\t年度报告\t发布情况\t年报是否按时发布\t区政府办公室\t3月31日前

抄送：区委各部门，区人大办，区政协办。
苇塘区人民政府办公室\t2019年2月20日印发
"""


def write_14() -> None:
    """Like 004: blanks under spans, a line moved one cell to the left, deadlines that go on and deadlines that are missing."""
    (HERE / "14_weitang_zhibiao.txt").write_text(TEXT_14, encoding="utf-8")
    expect("14_weitang_zhibiao.txt", "政务公开考核指标", "苇塘区人民政府", items_14(),
           [(9, "no_deadline"), (10, "no_deadline"), (12, "deadline_vs_regulation"), (13, "shifted")])


def items_14() -> list[dict[str, Any]]:
    """What a person reads in 14; kinds of questions are not asked, only their text."""
    five = due("信息形成或变更5日内", "formed_or_changed", 5, "day")
    money = due("财政部门批复后20日内", "approval", 20, "day")
    asked = due("收到申请之日起15个工作日内", "application_received", 15, "working_day")
    rows: list[tuple[list[str | None], str, dict[str, Any], str]] = [
        (["主动公开", "政策文件", "文件公开"], "是否公开本单位制定的规范性文件", five, "区政府各部门"),
        (["主动公开", "政策文件", "文件公开"], "是否标注文件有效性", five, "区政府各部门"),
        (["主动公开", "政策文件", "文件清理"], "是否公布清理结果", due("信息形成5日内", "formed", 5, "day"), "区司法局"),
        (["主动公开", "财政信息", "预决算公开"], "是否公开部门预算，预算说明是否完整", money, "区财政局"),
        (["主动公开", "财政信息", "预决算公开"], "是否公开“三公”经费预算", money, "区财政局"),
        (["主动公开", "财政信息", "预决算公开"], "是否按月公开财政收支情况", due("一月一次", every="P1M"), "区财政局"),
        (["主动公开", "重点领域", "环境保护"], "是否公开空气质量状况", due("一季度一次", every="P3M"), "区生态环境分局"),
        (["主动公开", "重点领域", "环境保护"], "是否及时发布预警信息", due("即时", unit="immediate"), "区生态环境分局"),
        (["主动公开", "食品药品", "监督抽检"], "是否公开抽检结果", due(""), "区市场监管局"),
        (["依申请公开", "渠道建设", "在线申请"], "是否开通在线申请渠道", due(""), "区政府各部门"),
        (["依申请公开", "渠道建设", "在线申请"], "在线渠道是否畅通", due(""), "区政府各部门"),
        (["依申请公开", "依法答复", "答复时限"], "是否在规定时限内答复", asked, "区政府各部门"),
        (["依申请公开", "依法答复", "答复规范"], "是否告知救济渠道", asked, "区政府各部门"),
        (["保障机制", "年度报告", "发布情况"], "年报是否按时发布", due("3月31日前", by="03-31"), "区政府办公室"),
    ]
    free: dict[str, Any] = {"channels": [], "on_website": None, "audience": None, "mode": None}
    found = [item(None, levels, [{"text": question}], [], deadline, responsible=[who], **free) for levels, question, deadline, who in rows]
    return [{key: value for key, value in one.items() if key not in ("elements", "mode")} | {"content": rows[at][1]} for at, one in enumerate(found)]


WIDTHS = [4, 8, 10, 26, 16, 12, 20]
HEAD_15 = ["序号", "一级事项", "二级事项", "公开内容（要素）", "公开时限", "公开主体", "公开渠道"]
BODY_15 = [
    ["1", "商贸流通", "成品油零售", "1.经营许可条件 2.许可结果：（1）企业名称（2）证书编号 3.年检公告", "信息形成或变更之日起20个工作日内", "区商务局", "☑政府网站 □微信公众号 □公示栏"],
    ["2", "", "单用途预付卡", "备案企业名单、备案办事指南", "信息形成之日起二十个工作日内", "区商务局", "☑政府网站 ☑微信公众号 □公示栏"],
    ["3", "外经外贸", "外商投资", "外商投资企业年度报告", "每年6月30日前", "外资科", "☑政府网站 □微信公众号 □公示栏"],
    ["4", "", "展会信息", "年度展会计划、展会公告", "一年两次", "会展办、区贸促会", "□政府网站 □微信公众号 ☑公示栏"],
    ["5", "执法监督", "行政处罚", "处罚决定书", "做出决定之日起7个工作日内公示", "执法队", "☑政府网站 □微信公众号 □公示栏"],
]


def wide(text: str) -> int:
    """Columns on a terminal."""
    return sum(2 if unicodedata.east_asian_width(char) in "WFA" else 1 for char in text)


def wrap(text: str, width: int) -> list[str]:
    """Lines of at most `width` columns, cut anywhere."""
    lines = [""]
    for char in text:
        if wide(lines[-1] + char) > width:
            lines.append("")
        lines[-1] += char
    return lines


def drawn(cells: list[str]) -> list[str]:
    """A row as antiword prints it: bars between the cells, words cut anywhere, no line under a row."""
    columns = [wrap(cell, width) for cell, width in zip(cells, WIDTHS, strict=True)]
    height = max(len(column) for column in columns)
    lines = []
    for at in range(height):
        parts = [column[at] if at < len(column) else "" for column in columns]
        lines.append("|" + "|".join(part + " " * (width - wide(part)) for part, width in zip(parts, WIDTHS, strict=True)) + "|")
    return lines


def write_15() -> None:
    """Text drawn with bars, cells wrapped over lines, under the suffix .doc."""
    lines = ["", "                 棠溪区商务局政务公开标准目录", ""]
    for cells in (HEAD_15, *BODY_15):
        lines += drawn(cells)
    lines += ["", "棠溪区商务局办公室                    2025年1月"]
    (HERE / "15_tangxi_shangwu.doc").write_text("\n".join(lines) + "\n", encoding="utf-8")
    expect("15_tangxi_shangwu.doc", "棠溪区商务局政务公开标准目录", "棠溪区人民政府", items_15(), [])


def items_15() -> list[dict[str, Any]]:
    """What a person reads in 15."""
    free: dict[str, Any] = {"audience": None, "mode": None}
    licence = labels("经营许可条件") + group("许可结果", labels("企业名称", "证书编号")) + documents("年检公告")
    return [
        item("1", ["商贸流通", "成品油零售"], licence, [], due("信息形成或变更之日起20个工作日内", "formed_or_changed", 20, "working_day"), responsible=["区商务局"], **free),
        item("2", ["商贸流通", "单用途预付卡"], documents("备案企业名单", "备案办事指南"), [], due("信息形成之日起二十个工作日内", "formed", 20, "working_day"),
             responsible=["区商务局"], channels=["政府网站", "微信公众号"], **free),
        item("3", ["外经外贸", "外商投资"], documents("外商投资企业年度报告"), [], due("每年6月30日前", by="06-30", every="P1Y"), responsible=["外资科"], **free),
        item("4", ["外经外贸", "展会信息"], documents("年度展会计划", "展会公告"), [], due("一年两次", every="P6M"), responsible=["会展办", "区贸促会"],
             channels=["公示栏"], on_website=False, **free),
        item("5", ["执法监督", "行政处罚"], documents("处罚决定书"), [], due("做出决定之日起7个工作日内公示", "decision", 7, "working_day"), responsible=["执法队"], **free),
    ]
