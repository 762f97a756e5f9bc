"""`python -m evaluation.labelled`: reads every labelled column (tests/labelled) and prints what was read right, missed, invented.

A column is read as the crawl reads it: the walk asks for its pages, no socket is opened. `--wrong N` prints the first N wrong
answers, `--only TEXT` reads only cases whose name or module holds the text.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import importlib
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import unquote, urlencode, urljoin, urlsplit

from audit.asks import asks
from audit.catalog.model import Catalog, Deadline, Element, Item
from audit.judge import judge
from audit.lexicon import load
from audit.matching import Names
from audit.observations import Ask, ColumnAbsent, ColumnSeen, Content, Fetched, Post, Unreached, Want
from audit.policy import Policy
from audit.policy import load as load_policy
from audit.text import name_key, nfkc
from crawler.addresses import Hosts, page_key
from crawler.answers import Data, File, Redirect, Unseen, read_answer, redirect_target, refusal
from crawler.errands import Fetch
from crawler.files import read_file
from crawler.pages.document import decode
from crawler.pages.page import Page
from crawler.walk import Walk

ROOT = Path(__file__).resolve().parent.parent
_HOME = "<!DOCTYPE html><html><head><meta charset=utf-8><title>某某区人民政府</title></head><body><p>首页</p></body></html>"
_NOWHERE = Want("世上没有的文件办法", "title")
"""A rule that no list holds: the search for it turns every page of a list."""


@lru_cache(maxsize=1)
def _lexicon() -> Any:
    return load()


def modules() -> Iterator[ModuleType]:
    """The modules of tests/labelled that have cases."""
    for path in sorted((ROOT / "tests" / "labelled").glob("*.py")):
        if path.stem.startswith(("_", "test_")) or path.stem in ("form", "__init__"):
            continue
        module = importlib.import_module(f"tests.labelled.{path.stem}")
        if hasattr(module, "CASES"):
            yield module


def _answer(case: Any, fetch: Fetch, today: dt.date) -> Page | Redirect | Unseen | Data | File:
    """What the spider would make of the case's answer."""
    home = f"{case.url.split('/')[0]}//{urlsplit(case.url).netloc}/"
    body = urlencode(list(fetch.form)) if fetch.form else ""
    asked = unquote(urlsplit(fetch.url).query) + "\n" + unquote(body)
    found = next(
        (
            answer
            for text, answer in case.contains.get(fetch.url.split("?")[0], {}).items()
            if text in asked or text in fetch.url or text in body
        ),
        None,
    )
    table = case.posted if fetch.form is not None else case.pages
    if found is None:
        found = table.get(fetch.url) or next((a for u, a in table.items() if page_key(u) == page_key(fetch.url)), None)
    if found is None and page_key(fetch.url) == page_key(home):
        return read_answer(_HOME.encode(), _fetched(fetch.url, 200, _HOME.encode()), today)
    if found is None:
        return Unseen(fetch.url, "gone", "HTTP 404")
    if 300 <= found.status < 400 and found.location:
        target = redirect_target(fetch.url, found.location.encode())
        return Redirect(fetch.url, target or urljoin(fetch.url, found.location), found.status)
    # A case that already ends in the middle says with `cut` only that the connection broke.
    broken = found.cut and b"</html" in found.body.lower()
    content = found.body[: len(found.body) * 2 // 3] if broken else found.body
    fetched = _fetched(fetch.url, found.status, content)
    refused = refusal(found.status, content, found.content_type, data=fetch.data, file=fetch.file)
    if refused:
        return Unseen(fetch.url, *refused, fetched)
    if fetch.file:
        read = read_file(content, fetch.url)
        return File(fetch.url, fetched, read.state, read.lines, read.detail)
    if fetch.data:
        return Data(fetch.url, fetched, decode(content)[0])
    charset = found.content_type.partition("charset=")[2].split(";")[0].strip(" \"'") or None
    return read_answer(content, fetched, today, charset, not found.cut)


def _fetched(url: str, status: int, body: bytes) -> Fetched:
    return Fetched(url, url, status, "2026-11-20T00:00:00+00:00", hashlib.sha256(body).hexdigest(), len(body))


def walked(case: Any, questions: tuple[Ask, ...]) -> dict[tuple[str, ...], ColumnSeen | ColumnAbsent | Unreached]:
    """The observations of a walk that opens the case's column as pinned."""
    today = dt.date.fromisoformat(case.today)
    parts = urlsplit(case.url)
    start = f"{parts.scheme}://{parts.netloc}/"
    walk = Walk(questions, start, Hosts(start, ()), Names(_lexicon(), ["某某区人民政府"], ["某某区某某局"]), today)
    while fetches := walk.run():
        for fetch in fetches:
            walk.receive(fetch, _answer(case, fetch, today))
    return walk.observations


@dataclass
class Tally:
    """Counts by question, and the wrong answers as lines."""

    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[tuple[str, str, str]] = field(default_factory=list)
    """(case, question, what was said and wanted)"""

    def ask(self, case: Any, question: str, right: bool, said: object = "", want: object = "") -> None:
        """Counts one answer."""
        self.counts[question] += 1
        self.counts[question + " right"] += right
        if not right:
            self.wrong.append((case.name, question, f"said {said!r}, want {want!r}; {case.why}"))


def read_list(case: Any, tally: Tally) -> None:
    """The list's state, rows and newest day against the truth."""
    truth = case.listed
    ask = Ask(case.path, "pinned", case.url, since=dt.date(2000, 1, 1))
    seen = walked(case, (ask,))[case.path]
    # A column that needs a browser comes as one that was not reached, for that reason.
    state = seen.listing.state if isinstance(seen, ColumnSeen) else seen.reason if isinstance(seen, Unreached) else seen.kind
    accepted = {truth.state} | ({"unrecognised"} if truth.state == "needs_browser" else set())
    tally.ask(case, "list state", state in accepted, state, truth.state)
    posts = seen.listing.posts if isinstance(seen, ColumnSeen) else ()
    _rows(case, posts, tally)
    newest = max((post.date for post in posts if post.date), default=None)
    wanted = truth.newest if isinstance(truth.newest, tuple) else (truth.newest,)
    said = newest.isoformat() if newest else None
    if truth.state == "posts":
        tally.ask(case, "newest day", said in wanted, said, truth.newest)
        if truth.later:
            deep = walked(case, (Ask(case.path, "pinned", case.url, wants=(_NOWHERE,), since=dt.date(2000, 1, 1)),))[case.path]
            found = {name_key(post.title) for post in deep.listing.posts} if isinstance(deep, ColumnSeen) else set()
            missed = [row.title for row in truth.later if name_key(row.title) not in found]
            tally.ask(case, "later pages", not missed, f"{len(missed)} of {len(truth.later)} rows missed", missed[:2])


def _rows(case: Any, posts: tuple[Post, ...], tally: Tally) -> None:
    truth = case.listed
    known = {name_key(row.title) for row in (*truth.rows, *truth.later)}
    found = {name_key(post.title): post for post in posts}
    # Several rows may bear one title: the address tells them apart.
    exact = {(name_key(post.title), page_key(post.url)): post for post in posts}
    invented = [post.title for key, post in found.items() if key not in known]
    tally.ask(case, "pages without an invented row", not invented, invented[:3], "")
    tally.counts["rows invented"] += len(invented)
    for row in truth.rows:
        post = exact.get((name_key(row.title), page_key(row.url))) or found.get(name_key(row.title))
        tally.counts["rows"] += 1
        tally.counts["rows right"] += post is not None
        if post is None:
            continue
        if row.date is None and post.date_source == "article":
            continue  # the truth speaks of the list; the day was learnt from the post itself
        tally.counts["row days"] += 1
        said = post.date.isoformat() if post.date else None
        tally.counts["row days right"] += said == row.date
        if said != row.date:
            tally.wrong.append((case.name, "row day", f"{row.title[:30]}: said {said}, want {row.date}; {case.why}"))
        tally.counts["row addresses"] += 1
        tally.counts["row addresses right"] += page_key(post.url) == page_key(row.url)
    missed = [row.title for row in truth.rows if name_key(row.title) not in found]
    if missed:
        tally.wrong.append((case.name, "rows missed", f"{len(missed)} of {len(truth.rows)}: {missed[:3]}; {case.why}"))


def read_article(case: Any, tally: Tally) -> None:
    """Title, days, labelled values, attachments and pictures of an article against the truth."""
    truth = case.article
    seen = walked(case, (Ask(case.path, "pinned", case.url),))[case.path]
    contents = seen.contents if isinstance(seen, ColumnSeen) else ()
    content = next((c for c in contents if page_key(c.fetched.url) == page_key(case.url)), contents[0] if contents else None)
    if content is None:
        tally.ask(case, "article read", False, seen.kind, "")
        return
    tally.ask(case, "article read", True)
    if truth.title:
        tally.ask(case, "title", name_key(truth.title) == name_key(content.title), content.title, truth.title)
    for name, said in (("published", content.published), ("formed", content.formed)):
        wanted = getattr(truth, name)
        if wanted:
            tally.ask(case, name, bool(said) and said.isoformat() == wanted, said, wanted)
    if truth.no_published:
        tally.ask(case, "no day invented", content.published is None, content.published, None)
    _labels(case, content, tally)
    names = [*(a.text for a in content.attachments), *(unquote(a.url) for a in content.attachments)]
    for name in truth.attachments:
        tally.ask(case, "attachment", any(_plain(name) in _plain(said) for said in names), names[:6], name)
    shown = [f"{p.alt} {p.caption} {unquote(p.src)}" for p in content.pictures]
    for name in truth.pictures:
        tally.ask(case, "picture", any(_plain(name) in _plain(said) for said in shown), shown[:4], name)


def _plain(text: str) -> str:
    return "".join(nfkc(text).split()).strip(":：").lower()


def _labels(case: Any, content: Content, tally: Tally) -> None:
    said: dict[str, list[str]] = {}
    for one in content.fields:
        said.setdefault(_plain(one.label), []).append(_plain(one.value))
    for record in case.article.records:
        for label, value in record.fields:
            values = said.get(_plain(label), [])
            right = any(v and (v == _plain(value) or _plain(value) in v or v in _plain(value)) for v in values)
            tally.ask(case, "label", right, f"{label}: {values[:3]}", value)
    for label in case.article.never:
        tally.ask(
            case, "label invented", not any(said.get(_plain(label), [])), f"{label}: {said.get(_plain(label))}", "no value"
        )


def element_catalog(case: Any) -> Catalog:
    """The catalog that asks the case's elements of its column."""
    groups: dict[str, list[Element]] = {}
    for one in case.elements:
        groups.setdefault(one.parent, []).append(Element(one.text, one.kind))
    tree: list[Element] = []
    for parent, leaves in groups.items():
        tree += [Element(parent, None, tuple(leaves))] if parent else leaves
    item = Item(1, "1", elements=tuple(tree), columns=(case.path,), levels=case.path[-1:], deadline=Deadline(), on_website=True)
    return Catalog("标准目录", "某某区某某局", (item,))


def element_names() -> Names:
    """Names on the labelled websites."""
    return Names(_lexicon(), ["某某区人民政府"], ["某某区某某局"])


def element_observations(case: Any, policy: Policy) -> dict[tuple[str, ...], ColumnSeen | ColumnAbsent | Unreached]:
    """What the walk sees for the case's elements."""
    today = dt.date.fromisoformat(case.today)
    questions = asks(element_catalog(case), {"/".join(case.path): case.url}, element_names(), policy, today)
    return walked(case, questions)


def read_elements(case: Any, tally: Tally) -> None:
    """Every element of the case judged, against the truth."""
    policy = load_policy()
    score_elements(case, element_observations(case, policy), policy, tally)


def score_elements(
    case: Any, seen: dict[tuple[str, ...], ColumnSeen | ColumnAbsent | Unreached], policy: Policy, tally: Tally
) -> None:
    """The judgement over what was seen, counted against the truth."""
    today = dt.date.fromisoformat(case.today)
    judgement = judge("r", "labelled", element_catalog(case), seen, element_names(), policy, today)[0]
    said = {(e.parent or "", e.text): e.status for e in judgement.elements}
    for one in case.elements:
        wanted = (one.want,) if isinstance(one.want, str) else one.want
        status = said.get((one.parent, one.text), "none")
        tally.ask(case, f"element {one.kind}", status in wanted, f"{one.text}: {status}", f"{one.want} ({one.why})")
        tally.counts[f"said {status}, want {'|'.join(wanted)}"] += 1
        for word in ("missing", "present"):
            tally.counts[f"{word} said"] += status == word
            tally.counts[f"{word} said rightly"] += status == word and word in wanted
            tally.counts[f"{word} due"] += wanted == (word,)
            tally.counts[f"{word} due and said"] += wanted == (word,) and status == word


_READERS = {"listed": read_list, "article": read_article, "elements": read_elements}


def evaluate(only: str = "", parts: tuple[str, ...] = tuple(_READERS)) -> Tally:
    """Reads every case whose name or module holds `only`: those of its parts that are named."""
    tally = Tally()
    for module in modules():
        for case in module.CASES:
            if only and only not in case.name and only not in module.__name__:
                continue
            tally.counts["cases"] += 1
            for part in parts:
                if getattr(case, part):
                    _READERS[part](case, tally)
    return tally


_QUESTIONS = (
    "list state", "rows", "row addresses", "row days", "pages without an invented row", "newest day", "later pages", "article read", "title",
    "published", "formed", "no day invented", "label", "label invented", "attachment", "picture", "element label", "element document",
    "element image", "element service", "element statement",
)  # fmt: skip


def main() -> int:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wrong", type=int, default=0)
    parser.add_argument("--only", default="")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    tally = evaluate(options.only)
    counts = tally.counts
    print(f"{counts['cases']} labelled columns")
    for question in _QUESTIONS:
        if counts[question]:
            print(
                f"{question:30}{counts[question + ' right']:6} / {counts[question]:<6}{counts[question + ' right'] / counts[question]:8.1%}"
            )
    print(f"rows invented: {counts['rows invented']}")
    for word in ("missing", "present"):
        if counts[f"{word} said"] and counts[f"{word} due"]:
            print(
                f"{word}: precision {counts[f'{word} said rightly'] / counts[f'{word} said']:.3f} ({counts[f'{word} said rightly']}/{counts[f'{word} said']}), "
                f"recall {counts[f'{word} due and said'] / counts[f'{word} due']:.3f} ({counts[f'{word} due and said']}/{counts[f'{word} due']})"
            )
    for line, number in sorted((line, number) for line, number in counts.items() if line.startswith("said ")):
        print(f"  {line}: {number}")
    for name, question, text in tally.wrong[: options.wrong]:
        print(f"  {name} · {question}: {text[:400]}")
    if options.json:
        options.json.write_text(json.dumps({"counts": counts, "wrong": tally.wrong}, ensure_ascii=False, indent=1), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
