"""Gives back the ordinary characters where a document's text has the radicals that look the same (⺠ for 民, ⼈ for 人).

PDF files often map a glyph to the radical block because the font shares one drawing for both; what is copied out of them into
Word or text has the radicals too. No name on a website is written with them.
"""

from __future__ import annotations

import unicodedata

# Unicode block CJK Radicals Supplement (U+2E80-2EFF): radicals that are drawn like a character of their own, after Unicode's
# EquivalentUnifiedIdeograph.txt. Parts that stand in no text alone (⺌, ⺮) are left as they are.
_SUPPLEMENT = (
    "⺁厂⺅亻⺆冂⺇几⺉刂⺊卜⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺯糹⺰纟⺱罓"
    "⺲罒⺶羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼"
    "⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟"
)
# The Kangxi Radicals (U+2F00-2FD5) have their characters as compatibility decompositions.
_CHARACTERS = dict(zip(_SUPPLEMENT[::2], _SUPPLEMENT[1::2], strict=True)) | {
    chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0x2F00, 0x2FD6)
}
_TABLE = str.maketrans(_CHARACTERS)


def ordinary(text: str) -> str:
    """The text with each radical as the character that it looks like.

    >>> ordinary("⼈⺠政府⽹—局⻓信箱")
    '人民政府网—局长信箱'
    """
    return text if text.isascii() else text.translate(_TABLE)
