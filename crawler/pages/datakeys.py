"""What the rows of a script's data are called: titles, addresses and days by their keys, or by their values where the keys say nothing."""

from __future__ import annotations

import datetime as dt
import html
import json
import re
from collections.abc import Callable
from typing import Any

from audit.dates import read_date, read_epoch
from audit.observations import Post
from audit.text import tidy

# Keys met in the JSON of Chinese platforms (cms_patterns.md §1, §2), lower case, the most telling first; pinyin initials among them
# (bt 标题, lj 链接, fbrq 发布日期).
TITLES: tuple[str, ...] = (
    "title",
    "titleo",
    "doctitle",
    "infotitle",
    "articletitle",
    "info_title",
    "listtitle",
    "subtitle",
    "headline",
    "subject",
    "bt",
    "biaoti",
    "wjbt",
    "wjmc",
    "xxbt",
    "filename",
    "name",
    "mc",
)
ADDRESSES: tuple[str, ...] = (
    "docpuburl",
    "url",
    "link",
    "href",
    "post_url",
    "puburl",
    "pcurl",
    "htmlpath",
    "linkurl",
    "infourl",
    "visiturl",
    "pageurl",
    "docurl",
    "detailurl",
    "lj",
    "ljdz",
    "dz",
    "wz",
    "filepath",
    "path",
    "urls",
)
DAYS: tuple[str, ...] = (
    "publishedtimestr",
    "publishedtime",
    "display_publish_time",
    "pubdate",
    "publishdate",
    "publishtime",
    "publish_time",
    "publish_date",
    "docreltime",
    "releasetime",
    "releasedate",
    "daytime",
    "pubtime",
    "fbrq",
    "fbsj",
    "fabushijian",
    "gkrq",
    "gksj",
    "infodate",
    "displaydate",
    "displaytime",
    "showtime",
    "docdate",
    "date",
    "rq",
    "fwrq",
    "cwrq",
    "createtime",
    "created_at",
    "create_time",
    "createdate",
    "time",
    "sj",
    "writetime",
)
_ADDRESS = re.compile(
    r"(?:https?:)?//[\w.-]+/|\.{0,2}/[\w~%-]|[\w/%-]+\.(?:s?html?|jsp|aspx?|php|do|pdf|docx?)(?:[?#]|$)", re.IGNORECASE
)
_CHINESE = re.compile(r"[\u4e00-\u9fff]{2}")
_TAGS = re.compile(r"<[^>]+>")


def read_rows(
    rows: list[dict[str, Any]], resolve: Callable[[str], str | None], today: dt.date, *, guess: bool = False
) -> tuple[Post, ...]:
    """The rows of a list of objects as posts; () where less than half of them have a title and an address.

    `guess` finds title, address and day by what the values look like where no known key has them.
    """
    flat = [_flat(row) for row in rows]
    keys = (TITLES, ADDRESSES, DAYS)
    if guess and sum(bool(pick(row, TITLES) and _address(pick(row, ADDRESSES))) for row in flat) * 2 <= len(flat):
        found = _by_value(flat, today)
        if found is None:
            return ()
        keys = ((found[0],), (found[1],), (found[2],))
    posts = [post for row in flat if (post := _post(row, keys, resolve, today)) is not None]
    return tuple(posts) if len(posts) * 2 > len(flat) else ()


def pick(row: dict[str, Any], names: tuple[str, ...]) -> Any:
    """The first value that is not empty."""
    return next((row[name] for name in names if row.get(name) not in (None, "", [], {})), None)


def _flat(row: dict[str, Any]) -> dict[str, Any]:
    """A row with the keys of its one inner object (`source`, `_source`, `fields`) beside its own, lower case."""
    flat = {str(key).lower(): value for key, value in row.items()}
    for inner in ("source", "_source", "fields", "info", "article"):
        if isinstance(flat.get(inner), dict):
            flat = {**flat, **{str(key).lower(): value for key, value in flat[inner].items()}}
    return flat


def _by_value(rows: list[dict[str, Any]], today: dt.date) -> tuple[str, str, str] | None:
    """The keys of title, address and day by their values; None where there is no title or no address. The title is the longest Chinese."""
    if len(rows) < 2:
        return None
    keys = [key for key in rows[0] if sum(key in row for row in rows) >= 0.8 * len(rows)]
    texts = {key: [value for row in rows if isinstance(value := row.get(key), str) and value.strip()] for key in keys}
    full = {key: values for key, values in texts.items() if len(values) >= 0.8 * len(rows)}
    addresses = [key for key, values in full.items() if all(_ADDRESS.match(value.strip()) for value in values)]
    titles = [
        key
        for key, values in full.items()
        if key not in addresses and sum(bool(_CHINESE.search(v)) and len(v) <= 200 for v in values) >= 0.8 * len(values)
    ]
    days = [
        key
        for key, values in full.items()
        if sum(read_day(v, today) is not None and len(v) <= 40 for v in values) >= 0.8 * len(rows)
    ]
    if not addresses or not titles:
        return None
    longest = max(titles, key=lambda key: sum(map(len, full[key])))
    return longest, addresses[0], next((key for key in days if key != longest), "")


def _post(
    row: dict[str, Any],
    keys: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]],
    resolve: Callable[[str], str | None],
    today: dt.date,
) -> Post | None:
    titles, addresses, days = keys
    said = pick(row, titles)
    title = tidy(_TAGS.sub("", html.unescape(said))) if isinstance(said, str) else ""
    address = next((found for name in addresses if (found := _address(row.get(name)))), None)
    url = resolve(address) if address else None
    if not title or not url:
        return None
    date = next((day for name in days if (day := read_day(row.get(name), today))), None)
    return Post(title, url, date, "data" if date else None)


def _address(value: Any) -> str | None:
    if isinstance(value, str) and value.lstrip()[:1] == "{":  # urls: "{\"pc\":\"/col/…\"}"
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            return None
    if isinstance(value, dict):
        value = next((value[key] for key in ("pc", "url", "common", "web") if value.get(key)), None)
    return value.strip() if isinstance(value, str) and value.strip() else None


def read_day(value: Any, today: dt.date) -> dt.date | None:
    """A date as text, as seconds or as milliseconds since 1970 (in Beijing)."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return read_epoch(value, today)
    if isinstance(value, str):
        return read_epoch(value, today) if re.fullmatch(r"\d{10}|\d{13}", value) else read_date(value, today)
    return None
