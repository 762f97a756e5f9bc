"""One spelling for every string: the forms in which names, labels and texts are compared."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u2800"
_INVISIBLE = dict.fromkeys(map(ord, _UNSEEN), "")
_HAS_INVISIBLE = re.compile(f"[{_UNSEEN}]")
_DASH = "‐‑‒–—―─━－﹣−"
_DASHES = str.maketrans(dict.fromkeys(_DASH, "-"))
_HAS_DASH = re.compile(f"[{_DASH}]")
# What separates or decorates words in names without changing which thing is named:
# “双随机、一公开”监管 is 双随机一公开监管; [置顶] and 【】 are decoration; ⠂ and · fill labels.
_DECORATION = re.compile(r"[\s\"'“”‘’「」『』《》〈〉<>\[\]【】()（）{}、，,。.;；:：·•・|｜/\\_+~～!！?？*#=>»›→\-]+")
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|【[^【】]*】|\{[^{}]*\}")
# Traditional forms met in catalogs and on sites (信息產生, 政府網站); a listed table, not a conversion of everything.
_TRADITIONAL = str.maketrans(
    "產網開務處體專業預決採購標準規範領導機關責單職聯繫電話傳郵號碼時間內設構長區縣鄉鎮項錄總結報計劃統發佈訊監督檢查許罰審議"
    "會記簡歷學員動態應急權條執環護衛醫療險補貼財經費國際約請級據資質寫與從對業辦實現場圖書館檔",
    "产网开务处体专业预决采购标准规范领导机关责单职联系电话传邮号码时间内设构长区县乡镇项录总结报计划统发布讯监督检查许罚审议"
    "会记简历学员动态应急权条执环护卫医疗险补贴财经费国际约请级据资质写与从对业办实现场图书馆档",
)


@lru_cache(maxsize=65536)
def nfkc(text: str) -> str:
    """NFKC, invisible characters dropped, every dash one dash; spaces are left.

    >>> nfkc("ＰＤＦ①（试行）—")
    'PDF1(试行)-'
    """
    if text.isascii():
        return text
    # `translate` looks every character up in a table: asked only where it has something to do, which is rare.
    text = unicodedata.normalize("NFKC", visible(text))
    return text.translate(_DASHES) if _HAS_DASH.search(text) else text


def visible(text: str) -> str:
    """The text without characters that nobody sees: editors leave zero-width blanks within labels and dates."""
    return text.translate(_INVISIBLE) if _HAS_INVISIBLE.search(text) else text


def squeeze(text: str) -> str:
    """NFKC with runs of white space as one space, ends stripped: text as a person reads it.

    >>> squeeze(" 联 系\\u3000电话：\\n 0399 ")
    '联 系 电话: 0399'
    """
    return " ".join(nfkc(text).split())


def tidy(text: str) -> str:
    """White space squeezed, characters as printed: text to be quoted.

    >>> tidy(" 传真：\\n 无 ")
    '传真： 无'
    """
    # White space is the same set to `split` and to what an expression calls space, and `split` is three times as quick.
    return " ".join((text if text.isascii() else visible(text)).split())


@lru_cache(maxsize=65536)
def name_key(text: str) -> str:
    """The form in which two names are equal: NFKC, simplified, no spaces, quotes, brackets or separators, lower case.

    >>> name_key("“双随机、一公开” 监管"), name_key("政府網站")
    ('双随机一公开监管', '政府网站')
    """
    return _DECORATION.sub("", nfkc(text).translate(_TRADITIONAL)).lower()


@lru_cache(maxsize=65536)
def without_brackets(text: str) -> str:
    """The text without bracketed parts; the text itself where nothing else would be left.

    >>> without_brackets("西秀区扶贫办（区生态移民局）")
    '西秀区扶贫办'
    """
    bare = _BRACKETED.sub("", nfkc(text)).strip()
    return bare or text


_NUMERALS = {"〇": 0, "○": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}


_FILE_WORDS = re.compile(r"附件|附|点击|下载|查看|文档|全文|原文|pdf|docx?|xlsx?|wps|\d|第|号|表")
_SUFFIX = re.compile(r"\.[a-z]{2,4}$", re.IGNORECASE)


def tells(name: str) -> bool:
    """Whether an attachment's name says what it is.

    >>> tells("附件1.doc"), tells("点击下载"), tells("2026年部门预算.pdf")
    (False, False, True)
    """
    return len(_FILE_WORDS.sub("", name_key(_SUFFIX.sub("", name.strip())))) >= 3


def chinese_number(text: str) -> int | None:
    """The value of a Chinese or Arabic numeral below 10,000, or None.

    >>> [chinese_number(t) for t in ("十", "二十", "十五", "三百零五", "二〇二六", "12", "甲")]
    [10, 20, 15, 305, 2026, 12, None]
    """
    text = nfkc(text).strip()
    if text.isascii() and text.isdigit():
        return int(text)
    if not text:
        return None
    if all(char in _NUMERALS for char in text):
        return int("".join(str(_NUMERALS[char]) for char in text))
    total, digit = 0, 0
    for char in text:
        if char in _NUMERALS:
            digit = _NUMERALS[char]
        elif char in "十百千":
            total += (digit or 1) * {"十": 10, "百": 100, "千": 1000}[char]
            digit = 0
        else:
            return None
    return total + digit
