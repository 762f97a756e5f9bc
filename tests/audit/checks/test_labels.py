"""Labels: by name, synonym, close spelling, in running text, stated without a label; with a value or without; in every record."""

from __future__ import annotations

from typing import Any

import pytest

from audit.observations import NamedLink
from tests.audit.judge.building import BASE, content, item, judged, kinds, listing, picture, seen, status

FILLER = ("清禾县林业局是县人民政府工作部门。", "为便于联系，现将有关信息公布如下，请广大群众知悉。")


@pytest.mark.parametrize(
    ("wanted", "label"),
    [
        ("办公电话", "办公电话"),
        ("办公电话", "联系电话"),
        ("办公电话", "座　　机"),
        ("联系电话", "办公电话"),
        ("传真号码", "传 真"),
        ("邮政编码", "邮编"),
        ("办公地址", "地址"),
        ("通信地址", "办公地址"),
        ("职务", "现任职务"),
        ("学历背景", "学历"),
        ("出生年份", "出生年月"),
        ("工作分工", "分管工作"),
        ("内设机构名称", "科室名称"),
        ("内设机构名称", "机构名称"),
        ("负责人姓名", "负责人"),
        ("联系电话", "联系电活"),  # a reading machine's slip
        ("許可決定日期", "许可决定日期"),
        ("收费单位名称", "单位名称"),
        ("办公地址", "办公地址（临时）"),
    ],
)
def test_a_label_answers(wanted: str, label: str) -> None:
    said = judged(item((wanted, "label")), seen(content(fields=((label, "某值 0399-5550101"),), lines=FILLER)))
    assert status(said) == {wanted: "present"}, said.elements
    assert said.elements[0].quote and said.elements[0].url


@pytest.mark.parametrize(
    ("wanted", "label"),
    [
        ("监督电话", "联系电话"),
        ("办公电话", "监督电话"),
        ("办公电话", "办公地址"),
        ("政务微信", "政务微博"),
        ("传真号码", "邮政编码"),
        ("籍贯", "民族"),
    ],
)
def test_another_label_does_not_answer(wanted: str, label: str) -> None:
    said = judged(item((wanted, "label")), seen(content(fields=((label, "某值"),), lines=FILLER)))
    assert status(said) == {wanted: "missing"} and kinds(said) == ["element_missing"] and said.verdict == "gap"
    assert said.elements[0].looked_at


@pytest.mark.parametrize(
    ("field", "answer", "quote"),
    [
        (("传真号码", ""), "missing", "传真号码："),
        (("传真号码", "-"), "missing", "传真号码：-"),
        (("传真号码", "无"), "present", "传真号码：无"),
        (("传真号码", "", 0, True), "unclear", "传真号码："),
    ],
)
def test_the_value_counts(field: tuple[Any, ...], answer: str, quote: str) -> None:
    said = judged(
        item(("传真号码", "label"), ("办公电话", "label")),
        seen(content(fields=(("办公电话", "0399-5550101"), field), lines=FILLER)),
    )
    assert status(said)["传真号码"] == answer
    assert said.elements[0].quote == quote


@pytest.mark.parametrize(
    ("wanted", "line", "answer"),
    [
        ("办公地址", "办公地址：新河路18号", "present"),
        ("办公电话", "联 系 电 话（办公室）：0399-5550101", "present"),
        ("办公时间", "办公时间为周一至周五8:30-17:30", "present"),
        ("办公电话", "电话 0399-5550101", "present"),
        ("办公时间", "政府信息公开办公时间请见公告栏。", "missing"),
        ("监督电话", "如有疑问可拨打0399-5550101咨询。", "unclear"),
        ("传真号码", "传真：", "missing"),
        ("传真号码", "传真：暂无", "missing"),
        ("因公出国（境）团组数及人数", "2025年因公出国（境）团组1个、2人；公务用车保有量3辆。", "present"),
        ("公务用车购置数及保有量", "2025年公务用车购置0辆，保有量3辆。", "present"),
    ],
)
def test_labels_in_running_text(wanted: str, line: str, answer: str) -> None:
    said = judged(item((wanted, "label")), seen(content(lines=(*FILLER, line))))
    assert status(said) == {wanted: answer}, said.elements


def test_a_label_on_its_own_line_has_its_value_below() -> None:
    said = judged(item(("办公地址", "label")), seen(content(lines=(*FILLER, "办公地址：", "新河路18号"))))
    assert status(said) == {"办公地址": "present"}


def test_what_is_stated_without_a_label() -> None:
    thing = item(
        *((name, "label") for name in ("姓名", "职务", "出生年份", "民族", "籍贯", "学历背景", "工作经历", "工作分工"))
    )
    profile = content(
        "/p/0.html",
        "言若澄",
        ("言若澄，女，汉族，1976年4月生，清禾苍岭人，大学学历，曾任县苗圃主任，现任县林业局局长，主持全面工作。",),
        role="article",
    )
    said = judged(thing, seen(content(), profile, list_=listing(("言若澄", "2025-03-04"))))
    assert set(status(said).values()) == {"present"}, status(said)
    said = judged(
        thing,
        seen(
            content(),
            content("/p/0.html", "言若澄", ("言若澄，现任县林业局局长，主持全面工作。",), role="article"),
            list_=listing(("言若澄", "2025-03-04")),
        ),
    )
    assert [text for text, answer in status(said).items() if answer == "missing"] == [
        "出生年份",
        "民族",
        "籍贯",
        "学历背景",
        "工作经历",
    ]


def test_names_and_duties() -> None:
    page = content(
        title="县林业局机构职能", lines=("县林业局贯彻落实党的方针政策，主要职责是：", "（一）负责全县造林绿化工作。")
    )
    assert set(status(judged(item(("机构名称", "label"), ("主要职责", "label")), seen(page))).values()) == {"present"}


def test_every_person_must_have_it() -> None:
    people = (
        ("姓名", "甲一", 0),
        ("职务", "局长", 0),
        ("籍贯", "清禾", 0),
        ("姓名", "乙二", 1),
        ("职务", "副局长", 1),
        ("籍贯", "", 1),
        ("姓名", "丙三", 2),
        ("职务", "总工", 2),
    )
    said = judged(item(("姓名", "label"), ("职务", "label"), ("籍贯", "label")), seen(content(fields=people, lines=FILLER)))
    assert status(said) == {"姓名": "present", "职务": "present", "籍贯": "missing"}
    (finding,) = said.findings
    assert "3条记录中有2条" in finding.message and "2 of 3" in finding.message_en and finding.element == "籍贯"


def test_one_stray_label_makes_no_record() -> None:
    rows = (
        ("机构名称", "办公室", 0),
        ("联系电话", "0399-5550101", 0),
        ("机构名称", "造林股", 1),
        ("联系电话", "0399-5550102", 1),
        ("机构名称", "合计", 2),
    )
    said = judged(item(("内设机构名称", "label"), ("联系电话", "label")), seen(content(fields=rows, lines=FILLER)))
    assert set(status(said).values()) == {"present"}


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"attachments": ("机构信息表.xlsx",)}, "in_attachment"),
        ({"whole": False}, "not_whole"),
        ({"lines": (), "pictures": (picture(width=760, height=1020),)}, "picture_of_text"),
        ({"lines": ()}, "nothing_read"),
        ({"lines": ("首页", "机构职能")}, "nothing_read"),
    ],
)
def test_what_could_not_be_seen_is_never_missing(more: dict[str, Any], reason: str) -> None:
    said = judged(item(("籍贯", "label")), seen(content(**{"lines": FILLER, **more})))
    assert (said.elements[0].status, said.elements[0].reason, said.verdict, kinds(said)) == ("unclear", reason, "unclear", [])


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"unread": (("http://www.qinghe.example/p/0.html", "timeout"),)}, "timeout"),
        ({"last": {"relation": "fuzzy", "score": 60.0, "text": "部门文档"}}, "column_doubtful"),
        ({"list_": listing(("领导分工通知", "2026-10-01"))}, "articles_unread"),
    ],
)
def test_columns_that_leave_a_doubt(more: dict[str, Any], reason: str) -> None:
    said = judged(item(("籍贯", "label")), seen(content(lines=FILLER), **more))
    assert (said.elements[0].status, said.elements[0].reason) == ("unclear", reason)


def test_a_picture_beside_much_text_is_an_illustration() -> None:
    page = content(lines=FILLER * 8, pictures=(picture(width=760, height=420),))
    assert status(judged(item(("籍贯", "label")), seen(page))) == {"籍贯": "missing"}


def test_rows_headed_matter_and_content_are_fields() -> None:
    rows = (("事项", "办公电话", 0), ("内容", "0399-5550101", 0), ("事项", "传真", 1), ("内容", "", 1))
    said = judged(item(("办公电话", "label"), ("传真号码", "label")), seen(content(fields=rows, lines=FILLER)))
    assert status(said) == {"办公电话": "present", "传真号码": "missing"}


@pytest.mark.parametrize(
    ("unread", "answer"), [((), "missing"), ((("http://www.qinghe.example/p/0.html", "timeout"),), "unclear")]
)
def test_a_label_without_a_value_may_have_one_on_a_page_that_was_not_read(unread: Any, answer: str) -> None:
    said = judged(item(("传真号码", "label")), seen(content(fields=(("传真号码", ""),), lines=FILLER), unread=unread))
    assert status(said) == {"传真号码": answer}


@pytest.mark.parametrize(
    ("wanted", "line", "answer"),
    [
        ("因公出国(境)费", "二、“三公”经费：因公出国（境）费0万元；公务接待费2.1万元。", "present"),
        ("公务接待费", "二、“三公”经费：因公出国（境）费0万元；公务接待费2.1万元。", "present"),
        ("国内公务接待批次", "全年国内公务接待批次12个、人数96人。", "present"),
        ("公务接待费", "公务接待费主要用于上级单位调研的接待支出，从严控制。", "missing"),
    ],
)
def test_a_sum_or_a_count_behind_its_label(wanted: str, line: str, answer: str) -> None:
    assert status(judged(item((wanted, "label")), seen(content(lines=(*FILLER, line))))) == {wanted: answer}


def test_where_the_record_is_known_a_failed_page_of_another_name_is_no_doubt() -> None:
    thing = item(*((name, "label") for name in ("办公地址", "办公电话", "办公时间", "传真号码", "邮政编码", "电子邮箱")))
    known = (
        ("地址", "滨河东街36号"),
        ("座机", "0399-7103366"),
        ("工作时间", "8:30-12:00"),
        ("传真", "0399-7103377"),
        ("邮编", "099703"),
    )
    children = (
        NamedLink("机构概况", f"{BASE}/c/a/"),
        NamedLink("行政处罚", f"{BASE}/c/b/"),
        NamedLink("联系我们", f"{BASE}/c/d/"),
    )
    for failed, answer in (("b", "missing"), ("d", "unclear")):
        column = seen(
            content(lines=FILLER),
            content("/c/a/", "机构概况", FILLER, known, "child"),
            children=children,
            unread=((f"{BASE}/c/{failed}/", "blocked"),),
        )
        assert status(judged(thing, column))["电子邮箱"] == answer
