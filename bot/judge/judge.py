"""The judge: a message in, a judgement with its reasons out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from bot.intents.catalogue import Limits, LimitWord
from bot.judge.classifier import Classifier
from bot.judge.conclusion import ABUSE, DANGER, GRAVE, HINT, NEVER_ADDS_UP, Found, conclude
from bot.judge.context import is_meant
from bot.judge.ear import HEARS, Ear, Heard, Token, shipped, tokens
from bot.judge.folding import LONGEST, Folded, fold_with_origin
from bot.judge.judgement import Category, Judgement, Reason, Target
from bot.judge.lexicon import BOTH, LANGUAGES, Lexicon, Rule, Table, load
from bot.judge.pattern import Symbols, phrase
from bot.judge.reading import Sentence, read
from bot.judge.spelling import Speller
from bot.judge.tagging import Tag, spans, tag

_MOST_TRIES: Final = 64
"""How often a rule is tried in one sentence: a word that comes more often is noise, and looking would take time."""
_BRAND_TARGET: Final = {
    Category.COMPLAINT: Target.PRODUCT,
    Category.DISTRESS: Target.SELF,
    Category.SPAM: Target.NOBODY,
}

_DOUBTS: Final = 0.5
"""Below this chance a rule of the ear's kinds only warms the conversation: the words around say that nobody has to come."""
_OUTSPOKEN: Final = 0.9
_DOUBTS_OUTSPOKEN: Final = 0.05
"""Below this, where danger is said outright: it is better to come in vain than not to come."""
_SUSPECTS: Final = 0.6
"""From this chance on what no rule says warms it as well."""
_SURE: Final = 0.9
"""From this chance on somebody is called for what no rule says; and abuse is taken for a threat or a cry for help besides."""
_SOUNDS_LIKE: Final = 0.6
"""The severity of what the ear is sure of: grave enough to call somebody, not to do so without delay."""
_HEARD_AT: Final = {
    Category.DISTRESS: Target.SELF,
    Category.THREAT: Target.PERSON,
    Category.LEGAL: Target.TEAM,
    Category.PRESS: Target.TEAM,
}


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
        ear: Ear | None = None,
    ) -> None:
        self._lexicon = lexicon
        self._ear = ear
        self._classifier = classifier
        self._rules = tuple(rules)
        self._function = {language: lexicon.function_words(language) for language in LANGUAGES}
        self._small_words = frozenset().union(*self._function.values())
        self._readers: dict[str, tuple[Table, Speller]] = {}
        self._allowed = tuple(filter(None, (_plain_words(phrase) for phrase in allowed)))

    @classmethod
    def default(cls) -> Judge:
        """The judge with the lexicon of the package, French and English."""
        return cls(_base(), ear=shipped())

    @classmethod
    def for_limits(cls, limits: Limits, *, classifier: Classifier | None = None) -> Judge:
        """The judge with a brand's words on top of the lexicon: theirs decide, and what they allow is never rough.

        Raises:
            ValueError: a word's category is none of the ten.
        """
        rules = filter(None, map(_brand_rule, limits.words))
        ear = shipped() if limits.ear else None
        return cls(_base(), rules, limits.allow, classifier=classifier, ear=ear)

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
        folded = fold_with_origin(text)
        sentences = read(folded)
        table, speller = self._reader(self._language(sentences))
        found: list[Found] = []
        unheard: list[Tag | Reason] = []
        apologises = False
        for tags in tag(sentences, speller, table.phrases):
            allowed = self._allowed_places(tags)
            for rule, start, end in _matches(table, tags):
                if allowed.isdisjoint(range(start, end)):
                    reason = _reason(rule, text, tags[start].start, tags[end - 1].end)
                    found.append(Found(reason, rule.target, rule.from_brand))
            apologises = apologises or _apologises(table, tags)
            unheard += [tag for place, tag in enumerate(tags) if tag.quoted or place in allowed]
        judgement = conclude(found, apologises=apologises)
        unheard += [one.reason for one in found if one.from_brand and not one.reason.severity]
        if self._ear and (heard := self._ear.hear(_said(folded, unheard), judgement.reasons)):
            if _is_doubted(judgement, heard):
                judgement = conclude(found, apologises=apologises, doubted=HEARS)
            elif more := _heard(self._ear, heard, judgement, text):
                judgement = conclude([*found, *more], apologises=apologises)
        return judgement if self._classifier is None else replace(judgement, suspicion=self._suspicion(text))

    def _suspicion(self, text: str) -> float:
        """What the classifier says, whatever it says: between 0 and 1."""
        return min(1.0, max(0.0, self._classifier.roughness(text[:LONGEST]))) if self._classifier else 0.0

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
    return tuple(word.text for sentence in read(fold_with_origin(phrase)) for word in sentence.words)


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


def _said(folded: Folded, unheard: Sequence[Tag | Reason]) -> list[Token]:
    """The words that the ear listens to: neither what is quoted nor what means nothing to the brand."""
    said = tokens(folded)
    if not unheard:
        return said
    hidden = {offset for span in unheard for offset in range(span.start, span.end)}
    return [token for token in said if token.start not in hidden]


def _is_doubted(judgement: Judgement, heard: Heard) -> bool:
    """Whether all the words together speak against what a rule reads; not beside abuse, for which somebody comes anyway."""
    is_outspoken = judgement.category in DANGER and judgement.severity >= _OUTSPOKEN
    if judgement.category not in HEARS or heard.chance >= (_DOUBTS_OUTSPOKEN if is_outspoken else _DOUBTS):
        return False
    return not any(reason.severity >= GRAVE and reason.category in ABUSE for reason in judgement.reasons)


def _heard(ear: Ear, heard: Heard, judgement: Judgement, text: str) -> list[Found]:
    """What the ear hears and no rule has said; beside what calls somebody anyway, only danger, and that for sure."""
    is_sure = heard.chance >= _SURE
    calls_anyway = judgement.severity >= GRAVE and judgement.category not in NEVER_ADDS_UP
    if calls_anyway and not (is_sure and heard.category in DANGER and judgement.category not in DANGER):
        return []
    if heard.chance < _SUSPECTS:
        return []
    severity = _SOUNDS_LIKE if is_sure else HINT
    if calls_anyway:
        # As grave as what is said besides: of the two, danger comes first.
        severity = max(severity, judgement.severity)
    named = ear.telling(heard)
    return [
        Found(
            Reason(
                rule="sounds-like", words=text[token.start : token.end], start=token.start, end=token.end,
                category=heard.category, severity=severity,
            ),
            _HEARD_AT[heard.category],
        )
        for token in (named if is_sure else named[:1])
    ]  # fmt: skip
