"""An Atom feed of changes: what is newly found, what is no longer there. Entry ids stay, so that a reader shows each once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from audit.findings import Finding, Judgement
from audit.messages import Lang, Messages
from audit.reports.data import BEIJING, ReportData, clean, item_name, web_address

ATOM = "http://www.w3.org/2005/Atom"
MAX_ENTRIES = 200


@dataclass(frozen=True)
class Change:
    """One finding that is new, or that is gone, and when that was seen."""

    how: str
    at: dt.datetime
    judgement: Judgement
    finding: Finding


def render(data: ReportData, lang: Lang = "zh") -> bytes:
    """The whole file."""
    words = Messages(lang)
    at = data.run.finished or data.run.started
    feed = etree.Element("feed", {"xmlns": ATOM})
    feed.set("{http://www.w3.org/XML/1998/namespace}lang", "zh-CN" if lang == "zh" else "en")
    _put(feed, "title", words.say("feed.title", agency=data.agency_name))
    _put(feed, "id", f"tag:zwgk-audit,2026:{data.agency_id or data.agency_name}")
    _put(feed, "updated", _time(at))
    _put(etree.SubElement(feed, "author"), "name", "zwgk-audit")
    if data.pages_url:
        etree.SubElement(feed, "link", rel="alternate", href=f"{data.pages_url}/agency/{data.agency_id}")
    for change in sorted(_changes(data, at), key=lambda one: (-one.at.timestamp(), one.finding.fingerprint))[:MAX_ENTRIES]:
        _entry(feed, data, change, words)
    return bytes(etree.tostring(feed, xml_declaration=True, encoding="utf-8", pretty_print=True))


def _changes(data: ReportData, at: dt.datetime) -> Iterator[Change]:
    for gap in data.gaps:
        for finding in gap.findings:
            day = data.first_seen.get(finding.fingerprint)
            since = dt.datetime.combine(day, dt.time(), BEIJING) if day else at
            yield Change("new", min(since, at), gap.judgement, finding)
    for judgement, finding in data.gone:
        yield Change("gone", at, judgement, finding)


def _entry(feed: etree._Element, data: ReportData, change: Change, words: Messages) -> None:
    finding = change.finding
    entry = etree.SubElement(feed, "entry")
    said = finding.message if words.lang == "zh" else finding.message_en or finding.message
    _put(entry, "title", f"{words.say(f'feed.{change.how}')} {item_name(change.judgement)}：{said}"[:500])
    _put(entry, "id", f"tag:zwgk-audit,2026:{data.agency_id or data.agency_name}/{finding.fingerprint}/{change.how}")
    _put(entry, "updated", _time(change.at))
    where = data.evidence_url(finding) or web_address(finding.url)
    if where:
        etree.SubElement(entry, "link", rel="alternate", href=where)
    etree.SubElement(entry, "category", term=finding.kind)
    _put(entry, "summary", "\n".join(filter(None, (said, words.word("todo", finding.kind), finding.quote)))[:4000])


def _put(parent: etree._Element, name: str, text: str) -> None:
    child = etree.SubElement(parent, name)
    child.text = clean(text)


def _time(at: dt.datetime) -> str:
    return at.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
