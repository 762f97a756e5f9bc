"""What makes a label and a value, in words: shared by the readers of running text and of tables; and the collector of records."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from audit.observations import LabelValue
from audit.text import name_key, nfkc, tidy
from crawler.pages.blocks import IMAGE, SCRIPT, plain

MOST = 600
"""No page has more fields than this to say; a long data table is read from its top."""

_SPACES = r"[\s\u3000\xa0]"
_NUMBERING = r"(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．]\s*|[①-⑳]\s*|[·•●■◆▪★※➤\-]\s*)?"
_HAN = "[\u4e00-\u9fff]"
# 传　真, 邮 编: single characters with space between; 联系 电话 only at the head of a line; else a word, brackets after it.
COLON = "[:：∶﹕︰]"
"""Colons as printed: full and half width, the ratio sign, small and upright forms."""
LABEL = re.compile(
    rf"(?:^{_NUMBERING}(?P<apart>{_HAN}{{2,4}}{_SPACES}{{1,4}}{_HAN}{{2,4}})"
    rf"|(?:^|(?<=[\s\u3000\xa0；;，,。|｜）)：（({IMAGE}]))[【\[]?{_NUMBERING}(?P<word>{_HAN}(?:{_SPACES}{{1,8}}{_HAN}){{1,4}}|[\u4e00-\u9fffA-Za-z“”\"/、·\-]{{2,16}}))"
    rf"(?P<note>{_SPACES}?[（(][^（）()：:]{{1,14}}[)）])?{_SPACES}{{0,4}}[】\]]?{_SPACES}{{0,4}}{COLON}"
)
_NUMBER_AT_HEAD = re.compile(
    r"^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|[（(]\d{1,2}[)）]|\d{1,2}[、.．])\s*(?=[\u4e00-\u9fff]{2})"
)
"""三、咨询电话 as a heading above its value: the number is none of the label, as before a colon (`LABEL`)."""
_NO_LABEL = re.compile(
    r"^(?:https?|ftp|mailto|上午|下午|中午|晚上|早上|夏季|冬季|夏令时|冬令时|春季|秋季|"
    r"周[一二三四五六日末]|星期[一二三四五六日]|其中|例如|比如|如下|即|注|附|现将|会议(?:指出|强调|要求|"
    r"认为)|今天是?|今日|现在时间|更多|分享到?|字号|字体|打印|关闭|收藏|扫一扫|上一[篇条]|下一[篇条]|"
    r"(?:您?的?|您?现在的?|您?所在的?|当前)?位置)$"
)
_SPEECH = re.compile(r"(?:指出|强调|要求|表示|认为|如下|规定|通知|提出|介绍|说|是|为|有|包括|决定|决议|称|问|答)$")
CONTACT = re.compile(
    r"(?:电话|传真|热线|号码|邮箱|信箱|邮件|邮编|编码|地址|网址|座机|手机|时间|日期|年月|地点|E-?mail)$", re.IGNORECASE
)
SECTION = re.compile(r"^(?:第[一二三四五六七八九十]+[章节部条]|[一二三四五六七八九十]{1,3}、)")
MORE = re.compile(r"^\W*(?:更多|more|查看更多)\W*$", re.IGNORECASE)
_TRAILING = re.compile(r"[\s\u3000\xa0；;，,|｜]+$")
DIGITS = re.compile(r"\d{3,}|\d{1,2}[:：]\d\d|@|://|[〇○零一二三四五六七八九]{4}年")
PERSON = re.compile(r"(?:姓名|负责人|联系人|代表人|经办人|局长|主任|书记)$")
_PROSE = re.compile(
    r"[了着]|^(?:各|[省市县区]直|尊敬|我|全年|为|对|在|由|从|将|把|要|就|按|根据|关于|通过|以及|并|而|但)|(?:的|地|得|和|与|及)$|[的地].{4}"
)
"""What runs in sentences and in no label: 主要指标超额完成了全年任务：…"""
BRACKETED = re.compile(
    rf"【\s*(?P<word>{_HAN}(?:{_SPACES}{{0,6}}{_HAN}){{1,9}})\s*】(?!\s*(?:【|{COLON}))\s*(?P<value>[^【】]{{1,200}})"
)
"""A label in lenticular brackets, its value after them: 【索 引 号】990428001/201911-00007."""
# What header cells and label cells are called; asked only where cells alone must tell.
WORDS = re.compile(
    r"(?:名称|姓名|电话|电 ?话|地址|传真|邮箱|信箱|邮编|编码|代码|时间|日期|职务|职责|职能|职权|职称|分工|"
    r"学历|学位|年月|性别|民族|籍贯|照片|序号|编号|号码|机构|机关|单位|部门|科室|股室|处室|"
    r"负责人|联系人|法人|内容|依据|类别|类型|分类|备注|文号|字号|索引号|主题词|有效性|网址|标题|简历|简介|"
    r"方式|状态|结果|级别|面貌|姓 名|职位|岗位|数量|金额|面积|条件|流程|材料|对象|范围|标准|"
    r"期限|时限|地点|项目|事项|说明|情况|来源|主体|层级|渠道|载体|人员|人数|科目|领导|分管|经办人|窗口|收费|指标|规格|单价|总价|等级|次数|用途|来源地|主办|承办|所在地|索引|主题|目录|性质|种类|体裁|时效性|效力|代表人|投诉|形式|密级|有效期|座机|手机|QQ|微信|热线)$|^(?:名单|年度|年份|月份|No\.?|E-?mail)$",
    re.IGNORECASE,
)
INLINE = frozenset({"span", "b", "strong", "label", "em", "i", "font", "small", "u", "cite"})
NAME_KEYS = frozenset(
    {"姓名", "名字", "领导姓名", "单位名称", "机构名称", "科室名称", "股室名称", "部门名称", "名称", "内设机构", "内设机构名称"}
)


@dataclass
class Collector:
    """Puts fields together and tells records apart."""

    fields: list[LabelValue] = field(default_factory=list)
    group: int = 0
    seen: dict[str, HtmlElement] = field(default_factory=dict)

    def add(self, label: str, value: str, quote: str, element: HtmlElement, picture: bool = False) -> None:
        """A field of the running record; a label that comes again opens the next one."""
        label = _NUMBER_AT_HEAD.sub("", label.strip(" :：∶﹕︰\u3000\xa0[]【】"))
        if not label or len(self.fields) >= MOST:
            return
        key = name_key(label)
        if key in self.seen and (key in NAME_KEYS or key == next(iter(self.seen)) or _in_next_box(self.seen[key], element)):
            self.close()
        self.seen.setdefault(key, element)
        self.fields.append(LabelValue(tidy(label), value, quote[:300], self.group, picture))

    def close(self) -> None:
        """Ends the running record, where it holds anything."""
        if self.seen:
            self.group += 1
            self.seen = {}

    def record(self, pairs: Iterable[tuple[str, str, bool]], quote: str) -> None:
        """One row of a table under header cells: a record of its own."""
        self.close()
        for label, value, picture in pairs:
            if len(self.fields) < MOST:
                self.fields.append(LabelValue(label, value, quote[:300], self.group, picture))
        self.group += 1

    def together(self, pairs: Iterable[tuple[str, str, bool]], quote: str) -> None:
        """Values of the running record that no label above may repeat."""
        for label, value, picture in pairs:
            if len(self.fields) < MOST:
                self.fields.append(LabelValue(label, value, quote[:300], self.group, picture))


def _in_next_box(first: HtmlElement, second: HtmlElement) -> bool:
    """Whether two elements stand in sister boxes of the same make: cards, list entries, tables of one person each."""
    above = {node: child for child, node in _climb(first)}
    for child, node in _climb(second):
        if node in above:
            other = above[node]
            return (
                other is not child
                and other.tag == child.tag
                and other.get("class") == child.get("class")
                and child.tag not in ("p", "tr", "br", "span")
            )
    return False


def _climb(element: HtmlElement) -> Iterator[tuple[HtmlElement, HtmlElement]]:
    child = element
    for _ in range(12):
        node = child.getparent()
        if node is None:
            return
        yield child, node
        child = node


def is_no_label(match: re.Match[str], text: str) -> bool:
    """Whether what stands before a colon is prose, a time of day, an address."""
    label = re.sub(r"\s", "", nfkc(match["apart"] or match["word"]))
    if _NO_LABEL.match(label):
        return True
    if text[match.end() : match.end() + 2] == "//":
        return True
    known = bool(WORDS.search(label))
    before = text[max(match.start() - 1, 0)]
    if before in "：（(" and match.start() > 0 and not known:
        return True  # 办公时间：夏令时：…; but 联系方式：办公地址：… names two
    if not known and (_PROSE.search(label) or (len(label) > 8 and match.start() > 0)):
        return True
    # 会议指出：…, 主要职责是：… in running prose; at the head of a short line it may be a label (主要职责为：).
    return bool(_SPEECH.search(label)) and (match.start() > 0 or len(text) > 60)


def value_of(raw: str) -> tuple[str, bool]:
    """A value as text, and whether it is there without being text."""
    value = _TRAILING.sub("", plain(raw))
    if value.endswith(("）", ")")) and not re.search(r"[（(]", value):
        value = _TRAILING.sub("", value[:-1])  # （联系人：许敏，联系电话：0399-8801717）
    return value, not value and (IMAGE in raw or SCRIPT in raw)


def is_name(text: str) -> bool:
    """Whether a text is short enough and of the make of a label."""
    bare = re.sub(r"\s", "", nfkc(text)).rstrip(":∶")
    return 2 <= len(bare) <= 12 and bool(re.fullmatch(r"[\u4e00-\u9fffA-Za-z()/、\-“”\"]+", bare))


def is_known(text: str) -> bool:
    """Whether a text is called like a label (联系电话, 索引号)."""
    return is_name(text) and bool(WORDS.search(re.sub(r"[\s:：]", "", nfkc(text))))
