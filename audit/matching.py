"""How alike are two names: which signal ties a name on a site to a name in a catalog, and how well.

The order of trust is domain.md §5.1: equal after normalising, then a listed synonym, then the same name without the parts
that do not matter, then one inside the other, and string likeness last and only as a guess. A listed never-match
pair vetoes everything but equality: 领导信息 and 领导信箱 are 75 % alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz

from audit.lexicon import Lexicon
from audit.observations import Relation
from audit.text import name_key, nfkc, without_brackets

# Scores are on one scale, 0 to 100, so that hops can be compared and added up.
EXACT, ALIAS, SAME, WEAK, OWN, TRADE, CONTAINED, NARROWER, BROADER, RELATED = (
    100.0,
    98.0,
    95.0,
    92.0,
    88.0,
    84.0,
    82.0,
    74.0,
    70.0,
    50.0,
)
ONE_HEAD, ABBREVIATION = 60.0, 76.0
FUZZY_FLOOR = 80.0
FUZZY_CEILING = 68.0
"""A guess by likeness never scores above what a listed relation scores."""

_PLACE_END = re.compile(r"(人民政府|政府)?(门户|公众信息|信息公开)?网(站)?$")
_AGENCY_END = re.compile(
    r"(管理局|监督管理局|监督局|事务局|服务局|管理委员会|委员会|办公室|管理中心|服务中心|中心|人民政府|局|委|办|厅|处|院|站)$"
)
_LEVEL = re.compile(r"^(.{1,6}?(?:特别行政区|自治区|自治州|自治县|省|市|区|县|州|旗|盟|镇|乡|街道))")
_COUNT = re.compile(r"(\(\d+\)|\d+条|more|更多|>+)$")


@dataclass(frozen=True)
class NameMatch:
    """How a seen name answers to a wanted one: the relation, and a score from 0 to 100."""

    relation: Relation
    score: float


@dataclass(frozen=True)
class _Form:
    """A name in the forms in which it is compared."""

    key: str
    without_brackets: str
    bare: str
    weak: str
    characters: frozenset[str]
    agency: bool
    things: frozenset[str]


class Names:
    """Compares names on one site for one agency, so that the place's and the agency's own names may be left out.

    `places` are the site's names (西秀区人民政府网), `agencies` the agency's name and aliases.
    """

    def __init__(self, lexicon: Lexicon, places: Iterable[str] = (), agencies: Iterable[str] = ()) -> None:
        self.lexicon = lexicon
        self.places = tuple(dict.fromkeys(form for place in places for form in _place_forms(place)))
        self.agencies = tuple(dict.fromkeys(agencies))
        self.agency_forms = frozenset(form for agency in self.agencies for form in self._agency_forms(agency))
        # A short form (卫健) is a trade word: it may stand before a column's head, it does not name the agency.
        self.trades = tuple(sorted({_AGENCY_END.sub("", form) for form in self.agency_forms} - {""}, key=len, reverse=True))
        self._fronts = tuple(sorted(self.agency_forms | set(self.places), key=len, reverse=True))
        # Words of other bodies that are no part of the agency's own name.
        self._strangers = tuple(word for word in lexicon.foreign if not any(word in form for form in self.agency_forms))
        self.untelling = frozenset(
            pair
            for words in (
                lexicon.heads, lexicon.generic_modifiers, lexicon.prefixes, lexicon.suffixes, lexicon.tails, lexicon.common,
                self.trades, self.places, self.agencies,
            )
            for word in words
            for pair in _pairs(name_key(word))
        )  # fmt: skip
        self._forms: dict[str, _Form] = {}
        self._cache: dict[tuple[str, str], NameMatch | None] = {}
        self._heads: dict[str, str | None] = {}

    def compare(self, wanted: str, seen: str) -> NameMatch | None:
        """The best tie between a wanted and a seen name, or None where nothing ties them.

        >>> from audit.lexicon import load
        >>> names = Names(load(), ["清河县人民政府网"], ["清河县卫生健康局", "县卫健局"])
        >>> [names.compare("机构职能", seen) for seen in ("机构 职能", "机关职能", "机构名录")]
        [NameMatch(relation='exact', score=100.0), NameMatch(relation='same', score=95.0), None]
        >>> names.compare("县卫生健康局", "清河县卫生健康局").relation, names.compare("工作动态", "卫健动态").relation
        ('same', 'same')
        >>> names.compare("领导信息", "领导信箱") is None
        True
        """
        key = (wanted, seen)
        if key not in self._cache:
            self._cache[key] = self._compare(wanted, seen)
        return self._cache[key]

    def is_agency(self, name: str) -> bool:
        """Whether the name is the agency's own (its name, an alias, either with or without the place)."""
        return bool(self._agency_forms(name) & self.agency_forms)

    def without_own(self, text: str) -> str:
        """The text's key without place, agency and trade in front: 卫生健康工作动态信息 → 工作动态信息; the key itself where nothing is left."""
        key = self._bare(text)
        for trade in self.trades:
            if key.startswith(trade) and len(key) - len(trade) >= 2:
                return key[len(trade) :]
        return key

    def _compare(self, wanted: str, seen: str) -> NameMatch | None:
        first, second = self._form(wanted), self._form(_COUNT.sub("", nfkc(seen).strip()))
        a, b = first.key, second.key
        if not a or not b:
            return None
        if a == b:
            return NameMatch("exact", EXACT)
        if first.agency and second.agency:
            return NameMatch("same", ALIAS)
        # Most names on a page have nothing in common with the wanted one: no character, no listed thing.
        if not first.characters & second.characters and not first.things & second.things:
            return None
        if self.lexicon.vetoed(a, b) or self._foreign(a, b):
            return None
        if first.bare == second.bare or a == second.without_brackets or b == first.without_brackets:
            return NameMatch("same", ALIAS)
        tie = self.lexicon.tie(a, b) or self.lexicon.tie(first.bare, second.bare)
        if tie == "same" and (self.lexicon.is_sourced(a, b) or self.lexicon.is_sourced(first.bare, second.bare)):
            return NameMatch("same", SAME)
        if first.weak == second.weak:
            return NameMatch("same", WEAK)
        if tie == "same":
            return NameMatch("same", OWN)
        if self._trade(first.bare, second.bare):
            return NameMatch("same", TRADE)
        untraded = self.without_own(seen) if tie is None else second.bare
        if untraded != second.bare and (untraded == first.bare or self.lexicon.tie(first.bare, untraded) == "same"):
            return NameMatch("same", OWN)  # 教育统计数据 of an education office for 统计信息
        return self._looser(first.bare, second.bare, tie)

    def _form(self, name: str) -> _Form:
        form = self._forms.get(name)
        if form is None:
            key, bare = name_key(name), self._bare(name)
            form = self._forms[name] = _Form(
                key, name_key(without_brackets(name)), bare, self._weak(bare), frozenset(key), self.is_agency(name),
                self.lexicon.things(key) | self.lexicon.things(bare) | self._head_group(bare))  # fmt: skip
        return form

    def _looser(self, a: str, b: str, tie: str | None) -> NameMatch | None:
        if tie == "narrower":
            return NameMatch("narrower", NARROWER)
        if tie == "broader":
            return NameMatch("broader", BROADER)
        short, long = sorted((a, b), key=len)
        if len(short) >= 4 and short in long and not _negated(short, long):
            # The more of the longer name is the shorter one, the surer: 建议提案 in 建议提案办理 above … in a sentence.
            return NameMatch("contained", CONTAINED - 14 + 14 * len(short) / len(long))
        if tie == "related":
            return NameMatch("related", RELATED)
        if len(short) >= 4 and len(short) >= 0.6 * len(long) and is_abbreviation(short, long) and not self._heads_differ(a, b):
            return NameMatch("contained", ABBREVIATION)
        ratio = fuzz.ratio(a, b, score_cutoff=FUZZY_FLOOR)
        if ratio and not self._heads_differ(a, b):
            return NameMatch("fuzzy", FUZZY_CEILING * ratio / 100)
        return NameMatch("fuzzy", ONE_HEAD) if self._generic_of(a, b) or self._core_of(a, b) else None

    def _core_of(self, wanted: str, seen: str) -> bool:
        """低保信息 for 城乡低保, 解读材料 for 政策解读: what remains of the seen name without its empty tail is the head of the wanted
        one. A guess as above; a bare head that means nothing by itself (信息, 文件) is no tie."""
        core = self.core(seen)
        return 2 <= len(core) < len(seen) and len(core) < len(wanted) and wanted.endswith(core)

    def core(self, key: str) -> str:
        """A name's key without what says only that something stands there: 低保信息 → 低保; "" where no telling word is left.

        >>> from audit.lexicon import load
        >>> [Names(load()).core(key) for key in ("低保信息", "解读材料", "政府信息", "公开目录")]
        ['低保', '解读', '', '公开目录']
        """
        lexicon = self.lexicon
        for tail in (*lexicon.tails, *lexicon.suffixes):
            if key.endswith(tail) and len(key) > len(tail):
                key = key[: -len(tail)]
                break
        return "" if key in lexicon.prefixes or key in lexicon.suffixes or key in lexicon.tails else key

    def may_be_renamed(self, wanted: str, seen: str, above: Iterable[str] = ()) -> bool:
        """Whether a name may be the wanted column by another wording, which only a person can tell: one name's core stands in the
        other (规划信息 beside 规划计划), or nearly all its characters do; a listed opposite of it is not.

        `above` are the names of the levels above: 应急演练 under 应急管理 has 应急 in common with 应急预案, as all its sisters have.
        """
        a, b = self._bare(wanted), self._bare(seen)
        if not a or not b or self._foreign(a, b):
            return False
        if self.lexicon.vetoed(a, b):
            return self.lexicon.vetoed_softly(a, b)
        if self.lexicon.tie(a, b) in ("same", "broader") or _nearly_within(self._weak(a), self._weak(b)):
            return True
        cores = any(
            2 <= len(core := self.core(one)) < len(one) and (other.startswith(core) or other.endswith(core))
            for one, other in ((a, b), (b, a))
        )
        # 义务教育招生 and 招生入学, 消费投诉 and 消费维权: a word of the subject, not of the kind of column nor of the agency's trade.
        common = frozenset(pair for name in above for pair in _pairs(name_key(name)))
        return cores or bool((_pairs(a) & _pairs(b)) - self.untelling - common)

    def _generic_of(self, a: str, b: str) -> bool:
        """工作动态 against 三农动态: a general word before the head that both share; a guess that only an agency's own branch allows."""
        head_a, head_b = self._head(a), self._head(b)
        if head_a is None or head_b is None or not self._one_head(head_a, head_b):
            return False
        modifier = b[: -len(head_b)]
        return a[: -len(head_a)] in {"", *self.lexicon.generic_modifiers} and 1 < len(modifier) <= 4

    def _bare(self, name: str) -> str:
        """The name without place, agency and brackets in front: 区政府办公室领导信息 → 领导信息."""
        bare = name_key(without_brackets(name))
        for prefix in self._fronts:
            if bare.startswith(prefix) and len(bare) - len(prefix) >= 2:
                bare = bare[len(prefix) :]
        return bare

    def _weak(self, key: str) -> str:
        for affixes, at_start in ((self.lexicon.prefixes, True), (self.lexicon.suffixes, False)):
            for affix in affixes:
                if len(key) - len(affix) >= 2 and (key.startswith(affix) if at_start else key.endswith(affix)):
                    key = key[len(affix) :] if at_start else key[: -len(affix)]
                    break
        return key

    def _head(self, key: str) -> str | None:
        if key not in self._heads:
            self._heads[key] = next((head for head in self.lexicon.heads if key.endswith(head)), None)
        return self._heads[key]

    def _head_group(self, key: str) -> frozenset[str]:
        """The heads that stand for this name's head: 水务要闻 shares no character with 工作动态."""
        head = self._head(key)
        return next((group for group in self.lexicon.same_heads if head in group), frozenset())

    def _one_head(self, a: str, b: str) -> bool:
        return a == b or any({a, b} <= group for group in self.lexicon.same_heads)

    def _heads_differ(self, a: str, b: str) -> bool:
        head_a, head_b = self._head(a), self._head(b)
        return head_a != head_b and None not in (head_a, head_b)

    def _trade(self, a: str, b: str) -> bool:
        """工作动态 against 卫健动态: one head, and before it a general word or the agency's own trade."""
        head_a, head_b = self._head(a), self._head(b)
        if head_a is None or head_b is None or not self._one_head(head_a, head_b):
            return False
        modifiers = {a[: -len(head_a)], b[: -len(head_b)]}
        allowed = {"", *self.lexicon.generic_modifiers, *self.trades, *self.places}
        return modifiers <= allowed

    def _foreign(self, a: str, b: str) -> bool:
        return any(word in b and word not in a for word in self._strangers)

    def _agency_forms(self, name: str) -> frozenset[str]:
        forms = set()
        for variant in (nfkc(name), without_brackets(name)):
            key = name_key(variant)
            forms.add(key)
            for place in self.places:
                if key.startswith(place) and len(key) - len(place) >= 3:
                    forms.add(key[len(place) :])
            level = re.match(r"^[省市区县州旗镇乡](?=.{3,})", key)
            if level:
                forms.add(key[1:])
            # 清河县卫生健康局 and 县卫生健康局 on a site whose name says 清河县.
            for form in list(forms):
                if re.match(r"^[省市区县州旗镇乡].{3,}", form):
                    forms.add(form[1:])
                if form.startswith("人民政府") and len(form) > 6:
                    forms.add(form[4:])
                    forms.add("政府" + form[4:])
        return frozenset(form for form in forms if len(form) >= 3)


def _pairs(key: str) -> frozenset[str]:
    return frozenset(key[at : at + 2] for at in range(len(key) - 1))


def _nearly_within(wanted: str, seen: str) -> bool:
    """Whether a name of about the same length holds nearly all characters of the wanted one: 政府信息公开年报 is no 政府公报."""
    own = set(wanted)
    return len(own) >= 3 and abs(len(seen) - len(wanted)) <= 2 and len(own & set(seen)) >= 0.75 * len(own)


def is_abbreviation(short: str, long: str) -> bool:
    """Whether the longer name holds the characters of the shorter in order, beginning with the same one.

    >>> is_abbreviation("公租房分配", "公共租赁住房分配"), is_abbreviation("领导信箱", "领导信息")
    (True, False)
    """
    rest = iter(long)
    return short[:1] == long[:1] and all(char in rest for char in short)


def _negated(short: str, long: str) -> bool:
    """Whether the longer text denies the shorter one: 公开 in 不公开, 非公开."""
    at = long.find(short)
    return at > 0 and long[at - 1] in "不非未无"


def _place_forms(site: str) -> list[str]:
    """西秀区人民政府网 → 西秀区人民政府, 西秀区, 西秀: the place in front of names."""
    key = _PLACE_END.sub("", name_key(site))
    forms = [key] if len(key) >= 2 else []
    level = _LEVEL.match(key)
    if level:
        forms += [level.group(1) + "人民政府", level.group(1), re.sub(r"(省|市|区|县|州|旗|镇|乡)$", "", level.group(1))]
    return [form for form in dict.fromkeys(forms) if len(form) >= 2]
