"""Labelled values in the lines of a file: 办公电话：…, a label with its value in the next cell, a table with a row of headings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.observations import LabelValue
from audit.text import nfkc, squeeze

_COLON = re.compile(r"(?:^|(?<=[\s;；,，。]))([\u4e00-\u9fffA-Za-z（）()/、\- ]{2,16}?)\s*[:：]\s*([^\s:：][^;；\t]{0,200})")
_LABEL = re.compile(r"^[\u4e00-\u9fffA-Za-z（）()/、\s-]{2,14}$")
_MOST = 600


def read_fields(lines: tuple[str, ...]) -> tuple[LabelValue, ...]:
    """The labelled values; each row below a row of headings is a record (`group` 1, 2, …), all else is group 0.

    >>> [(f.label, f.value, f.group) for f in read_fields(("姓名\\t电话", "林某\\t0399-1234567", "地址：清河路1号"))]
    [('姓名', '林某', 1), ('电话', '0399-1234567', 1), ('地址', '清河路1号', 0)]
    """
    return tuple(field for _, field in zip(range(_MOST), _fields(lines), strict=False))


def _fields(lines: tuple[str, ...]) -> Iterator[LabelValue]:
    heads: list[str] = []
    group = 0
    for line in lines:
        cells = [cell.strip() for cell in line.split("\t")]
        labels = [bool(_LABEL.match(nfkc(cell))) for cell in cells]
        if len(cells) >= 2 and len(cells) == len(heads) and not all(labels):
            group += 1
            for head, cell in zip(heads, cells, strict=True):
                yield LabelValue(squeeze(head), cell, f"{head}：{cell}", group)
        elif len(cells) >= 2 and all(labels):
            heads = cells
        elif len(cells) in (2, 4) and all(labels[::2]):
            heads = []
            for label, value in zip(cells[::2], cells[1::2], strict=True):
                yield LabelValue(squeeze(label), value, f"{label}：{value}")
        else:
            heads = heads if len(cells) == len(heads) else []
            for match in _COLON.finditer(line):
                yield LabelValue(squeeze(match[1]), match[2].strip(), match[0].strip())
