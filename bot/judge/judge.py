"""The judge: a message in, a judgement with its reasons out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from math import prod
from typing import Final

from bot.intents.catalogue import Limits, LimitWord
from bot.judge.classifier import Classifier
from bot.judge.context import is_meant
from bot.judge.judgement import CALM, Category, Judgement, Reason, Target
from bot.judge.lexicon import BOTH, LANGUAGES, Lexicon, Rule, Table, load
from bot.judge.pattern import Symbols, phrase
from bot.judge.reading import Sentence, read
from bot.judge.spelling import Speller
from bot.judge.tagging import Tag, spans, tag

_LONGEST: Final = 4096
_MOST_REASONS: Final = 6
_MOST_TRIES: Final = 64
"""How often a rule is tried in one sentence: a word that comes more often is noise, and looking would take time."""
_GRAVE: Final = 0.5
_FAINT: Final = 0.3
"""Hints below this only add to a clearer one: what is theirs, the night and a friend are no threat together."""
_SEVERITY_OF_MORE: Final = 0.1
_MOST_SEVERE_ABUSE: Final = 0.95
_INSISTS: Final = frozenset({Category.INSULT, Category.HATE, Category.SEXUAL})
_BRAND_TARGET: Final = {
    Category.COMPLAINT: Target.PRODUCT,
    Category.DISTRESS: Target.SELF,
    Category.SPAM: Target.NOBODY,
}
_NEVER_ADDS_UP: Final = frozenset({Category.COMPLAINT, Category.TEASE, Category.SPAM})
"""However much of it, nobody has to come running."""
_DANGER: Final = frozenset({Category.THREAT, Category.DISTRESS})
_RANK: Final = {category: rank for rank, category in enumerate(Category)}


class Judge:
    """Says how rough a message is, at whom it is aimed, and why.

    One judge may be used from many threads: it keeps nothing of the messages but how single words are read.
    """

    def __init__(
        self,
        lexicon: Lexicon,
        rules: Iterable[Rule] = (),
        allowed: Iterable[str] = (),
        *,
        classifier: Classifier | None = None,
    ) -> None:
        self._lexicon = lexicon
        self._classifier = classifier
        self._rules = tuple(rules)
        self._function = {language: lexicon.function_words(language) for language in LANGUAGES}
        self._small_words = frozenset().union(*self._function.values())
        self._readers: dict[str, tuple[Table, Speller]] = {}
        self._allowed = tuple(filter(None, (_plain_words(phrase) for phrase in allowed)))

    @classmethod
    def default(cls) -> Judge:
        """The judge with the lexicon of the package, French and English."""
        return cls(_base())

    @classmethod
    def for_limits(cls, limits: Limits, *, classifier: Classifier | None = None) -> Judge:
        """The judge with a brand's words on top of the lexicon: theirs decide, and what they allow is never rough.

        Raises:
            ValueError: a word's category is none of the ten.
        """
        rules = filter(None, map(_brand_rule, limits.words))
        return cls(_base(), rules, limits.allow, classifier=classifier)

    def prepare(self) -> None:
        """Gets ready for every language now, rather than at the first message in each."""
        for language in (*LANGUAGES, BOTH):
            self._reader(language)

    @property
    def small_words(self) -> frozenset[str]:
        """Words that carry no subject, in all languages, as `bot.text.words` gives them."""
        return self._small_words

    def judge(self, text: str) -> Judgement:
        """How rough the message is; `CALM` where it is not."""
        sentences = read(text[:_LONGEST])
        language = self._language(sentences)
        table, speller = self._reader(language)
        found: list[tuple[Rule, Reason]] = []
        apologises = False
        for tags in tag(sentences, speller, table.phrases):
            allowed = self._allowed_places(tags)
            for rule, start, end in _matches(table, tags):
                if allowed.isdisjoint(range(start, end)):
                    found.append((rule, _reason(rule, text, tags[start].start, tags[end - 1].end)))
            apologises = apologises or _apologises(table, tags)
        judgement = _conclude(found, apologises=apologises)
        return judgement if self._classifier is None else replace(judgement, suspicion=self._suspicion(text))

    def _suspicion(self, text: str) -> float:
        """What the classifier says, whatever it says: between 0 and 1."""
        return min(1.0, max(0.0, self._classifier.roughness(text[:_LONGEST]))) if self._classifier else 0.0

    def _reader(self, language: str) -> tuple[Table, Speller]:
        if language not in self._readers:
            table = self._lexicon.table(language).with_rules(self._rules)
            self._readers[language] = (table, Speller(table))
        return self._readers[language]

    def _language(self, sentences: list[Sentence]) -> str:
        """The one language whose small words are there; `BOTH` where none or several are."""
        seen = {
            name: sum(word.text in function for sentence in sentences for word in sentence.words)
            for name, function in self._function.items()
        }
        first, second = sorted(seen, key=lambda name: -seen[name])
        return first if seen[first] > 2 * seen[second] else BOTH

    def _allowed_places(self, tags: Sequence[Tag]) -> set[int]:
        """The words that stand in a phrase the brand allows."""
        places: set[int] = set()
        for words in self._allowed:
            for at in range(len(tags) - len(words) + 1):
                if all(word in tags[at + i].symbols for i, word in enumerate(words)):
                    places.update(range(at, at + len(words)))
        return places


@cache
def _base() -> Lexicon:
    return load()


def _plain_words(phrase: str) -> tuple[str, ...]:
    return tuple(word.text for sentence in read(phrase) for word in sentence.words)


def _brand_rule(word: LimitWord) -> Rule | None:
    category = Category(word.category)
    words = _plain_words(word.text)
    if not words:
        return None
    return Rule(
        name="brand", category=category, severity=word.severity, target=_BRAND_TARGET.get(category, Target.TEAM),
        pattern=phrase(words), place=word.place, from_brand=True,
    )  # fmt: skip


def _matches(table: Table, tags: Sequence[Tag]) -> Iterator[tuple[Rule, int, int]]:
    """Every place where a rule fits and is meant; each rule once a sentence."""
    words: list[Symbols] = [tag.symbols for tag in tags]
    excused = [range(start, end) for start, end, _ in spans(words, table.excuses)]
    tries: dict[int, int] = {}
    for at, symbols in enumerate(words):
        for symbol in symbols:
            for rule in table.rules.get(symbol, ()):
                tried = tries.get(id(rule), 0)
                if tried == _MOST_TRIES:
                    continue
                tries[id(rule)] = tried + 1
                span = rule.pattern.find(words, at)
                if span is None or _is_held_back(rule, words) or not is_meant(rule, tags, *span, excused):
                    continue
                tries[id(rule)] = _MOST_TRIES
                yield rule, *span


def _apologises(table: Table, tags: Sequence[Tag]) -> bool:
    """Whether somebody says that they are sorry; "not sorry" is the contrary."""
    words = [tag.symbols for tag in tags]
    return any(start == 0 or "@not" not in words[start - 1] for start, _, _ in spans(words, table.apologies))


def _is_held_back(rule: Rule, words: Sequence[Symbols]) -> bool:
    """A word that the rule does not go with stands in the same sentence."""
    return bool(rule.unless) and any(not rule.unless.isdisjoint(word) for word in words)


def _reason(rule: Rule, text: str, start: int, end: int) -> Reason:
    return Reason(
        rule=rule.name, words=text[start:end], start=start, end=end,
        category=rule.category, severity=rule.severity, place=rule.place,
    )  # fmt: skip


def _conclude(found: list[tuple[Rule, Reason]], *, apologises: bool) -> Judgement:
    """The gravest category decides; a brand's own word overrules what the lexicon says of the same words."""
    brand = [reason for rule, reason in found if rule.from_brand]
    kept = [
        (rule, reason) for rule, reason in found
        if reason.severity > 0 and (rule.from_brand or not any(_overlap(reason, own) for own in brand))
    ]  # fmt: skip
    kept = _without_faint(kept)
    if not kept:
        return Judgement(apologises=True) if apologises else CALM
    kept.sort(key=_gravity_and_place)
    severities = {
        category: _severity([reason for _, reason in kept if reason.category is category])
        for category in {reason.category for _, reason in kept}
    }
    endangers = any(severities.get(category, 0.0) >= _GRAVE for category in _DANGER)

    def urgency(category: Category) -> tuple[bool, float, int]:
        # A threat that is wrapped in insults is a threat, and so is a cry for help that somebody swears in.
        return not (endangers and category in _INSISTS), severities[category], _RANK[category]

    category = max(severities, key=urgency)
    # What decided comes first, whatever else was said.
    kept.sort(key=lambda pair: pair[1].category is not category)
    return Judgement(
        category=category,
        severity=severities[category],
        target=kept[0][0].target,
        reasons=_without_repeats(reason for _, reason in kept),
        apologises=apologises,
    )


def _without_faint(kept: list[tuple[Rule, Reason]]) -> list[tuple[Rule, Reason]]:
    """Without hints that nothing clearer of their category stands beside."""
    gravest: dict[Category, float] = {}
    for _, reason in kept:
        gravest[reason.category] = max(gravest.get(reason.category, 0.0), reason.severity)
    clear = {category for category, severity in gravest.items() if severity >= _FAINT} | _NEVER_ADDS_UP
    return [(rule, reason) for rule, reason in kept if rule.from_brand or reason.category in clear]


def _gravity_and_place(found: tuple[Rule, Reason]) -> tuple[object, ...]:
    reason = found[1]
    return -reason.severity, -_RANK[reason.category], reason.start, -reason.end, reason.rule


def _severity(reasons: Sequence[Reason]) -> float:
    """Of one category: the gravest reason's; more when other words repeat grave abuse, or when hints add up.

    Hints that stand in different words are taken as independent: of two that are 0.35 each, 0.58 comes.
    """
    gravest = reasons[0]
    apart = _without_repeats(reasons)
    adds_up = _FAINT <= gravest.severity < _GRAVE and gravest.category not in _NEVER_ADDS_UP
    if adds_up and len(apart) > 1:
        return round(1 - prod(1 - reason.severity for reason in apart), 2)
    grave = [reason for reason in apart if reason.severity >= _GRAVE]
    if gravest.category in _INSISTS and len(grave) > 1:
        more = min(_MOST_SEVERE_ABUSE, gravest.severity + _SEVERITY_OF_MORE)
        return max(gravest.severity, round(more, 2))
    return gravest.severity


def _without_repeats(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """The gravest reasons; those that say the same of words already named are left out."""
    kept: list[Reason] = []
    for reason in reasons:
        if not any(_overlap(reason, other) and reason.category is other.category for other in kept):
            kept.append(reason)
        if len(kept) == _MOST_REASONS:
            break
    return tuple(kept)


def _overlap(one: Reason, other: Reason) -> bool:
    return one.start < other.end and other.start < one.end
