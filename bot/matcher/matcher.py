"""The matcher: from examples to an index, from a message to ranked intents with reasons."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import replace
from typing import Final, NamedTuple, Self

import numpy as np
from numpy.typing import NDArray

from bot.intents.catalogue import Example
from bot.matcher.courtesy import Courtesy
from bot.matcher.encoder import Encoder
from bot.matcher.followup import continued, probability_after
from bot.matcher.index import Index, Point
from bot.matcher.match import Match, Near, Understanding, Why
from bot.matcher.negation import declined
from bot.matcher.reading import read
from bot.matcher.repair import Repair
from bot.matcher.segments import clauses, sentences
from bot.matcher.senses import foreign, senses_of_word, subjects
from bot.matcher.views import Floats, Ints
from bot.text import fold

COURTESY: Final = frozenset({"greeting", "thanks", "goodbye"})
"""Intents that give way to a question beside them."""

# Chosen on public sets with a quarter of the intents hidden and as many messages out of scope as in scope: at
# ANSWER_AT some 85 % of what is out of scope gets no answer, and 1 to 3 in 100 messages in scope get a wrong one.
ANSWER_AT: Final = 0.45
"""From this confidence on the reply is given, if the lead is large enough too."""
CLARIFY_AT: Final = 0.2
"""From this confidence on the best two are offered; below, the message is a miss."""
LEAD_AT: Final = 0.1
"""The least lead over the runner-up for an answer: two intents that share a phrase have none."""

_QUESTION_AT: Final = 0.5
"""From this confidence on a part of a message is a question of its own, beside another."""
_AS_TYPED: Final = 0.5
_EXACT: Final = 0.99
_DECLINED: Final = 0.3
"""What is left of the confidence when the word that spoke most for an intent is one that the follower refuses."""
_CLEARLY: Final = 0.2
_WORDS_SHOWN: Final = 5
_NEAREST_SHOWN: Final = 3

_Words = tuple[str, ...]


class _Sight(NamedTuple):
    """Some words of a message, with the probability of each intent."""

    words: _Words
    meant: _Words
    read_as: tuple[tuple[str, str], ...]
    foreign: _Words
    point: Point
    confidence: NDArray[np.float64]
    fits: float
    """The probability that any intent is meant."""

    @property
    def best(self) -> float:
        return float(self.confidence.max())

    @property
    def top(self) -> int:
        return int(self.confidence.argmax())

    @property
    def lead(self) -> float:
        if len(self.confidence) == 1:
            return self.best
        second, first = np.partition(self.confidence, -2)[-2:]
        return float(first - second)


class Matcher:
    """An immutable index of examples: safe to use from several threads."""

    def __init__(
        self, examples: Iterable[Example], courtesy: frozenset[str], encoder: Encoder | None = None
    ) -> None:
        phrases = _distinct(examples)
        self._examples = [example for _, example in phrases]
        self._phrases = [(words, example.intent) for words, example in phrases]
        texts = [words for words, _ in phrases]
        self._intents, labels = _numbered([example.intent for example in self._examples])
        exact: dict[_Words, list[int]] = defaultdict(list)
        self._said: list[set[str]] = [set() for _ in self._intents]
        self._refused: set[tuple[int, str]] = set()
        for words, label in zip(texts, labels.tolist(), strict=True):
            exact[words].append(label)
            self._said[label].update(subjects(words))
            self._refused.update((label, words[at]) for at in declined(words))
        self._exact = dict(exact)
        self._repair = Repair(word for words in texts for word in words)
        self._polite = courtesy
        self._polite_labels = {label for label, intent in enumerate(self._intents) if intent in courtesy}
        self._courtesy = Courtesy(words for words, example in phrases if example.intent in courtesy)
        self._encoder = encoder
        if phrases:
            meanings = encoder.encode([" ".join(words) for words in texts]) if encoder else None
            self._index = Index(texts, labels, len(self._intents), meanings)

    @classmethod
    def from_examples(
        cls,
        examples: Iterable[tuple[str, str] | Example],
        *,
        courtesy: frozenset[str] = COURTESY,
        encoder: Encoder | None = None,
    ) -> Self:
        """An index of (text, intent) pairs or examples, in any number of languages; their order does not matter.

        `courtesy` names the intents that give way to a question beside them. With an `encoder`, the meaning of whole
        sentences joins their words.
        """
        whole = [one if isinstance(one, Example) else Example(text=one[0], intent=one[1]) for one in examples]
        return cls(whole, courtesy, encoder)

    def renewed(self, examples: Iterable[Example], *, encoder: Encoder | None = None) -> Self | None:
        """The same index for examples that say the same at other places; none when a phrase came, went or moved."""
        phrases = _distinct(examples)
        if encoder is not self._encoder or [(said, one.intent) for said, one in phrases] != self._phrases:
            return None
        other = copy(self)
        vars(other)["_examples"] = [example for _, example in phrases]
        return other

    def rank(self, text: str, limit: int = 5) -> list[Match]:
        """The nearest intents, best first; empty where there is nothing to go on.

        That is: without examples, or when the text is no example and has no word of two letters or digits.
        """
        return list(self.understand(text, limit=limit).ranking)

    def understand(self, text: str, *, after: str | None = None, limit: int = 5) -> Understanding:
        """The nearest intents, how likely it is that none fits, and each question where there are several.

        `after` is the intent that was answered just before: a short message may go on from it.
        """
        words = _words(text)
        if not self._examples or not (words in self._exact or any(len(word) > 1 for word in read(text))):
            return Understanding()
        whole = self._look(words)
        if words in self._exact:
            return self._understood(whole, words, limit)
        if after in self._intents and (going_on := self._continued(words, whole, self._intents.index(after))):
            return replace(self._understood(going_on, words, limit), follows=True)
        asked = list(self._questions(text))
        if len(asked) > 1:
            questions = tuple(self._matches(one, words, 1)[0] for one in asked)
            return replace(self._understood(asked[0], words, limit), questions=questions)
        return self._understood(self._plainest(words, whole, asked), words, limit)

    def _plainest(self, words: _Words, whole: _Sight, asked: Sequence[_Sight]) -> _Sight:
        """The message, or the part of it that says most clearly what is asked."""
        question = self._courtesy.peel(words)
        best = whole if question in {(), words} else self._rather(question, words, whole)
        return best if best.best >= CLARIFY_AT else max([best, *asked], key=lambda sight: sight.best)

    def _rather(self, question: _Words, words: _Words, whole: _Sight) -> _Sight:
        """What is asked, rather than the courtesy around it."""
        asked = self._look(question)
        if asked.top in self._polite_labels:
            return whole
        if whole.top not in self._polite_labels:
            return max(asked, whole, key=lambda sight: sight.best)
        if set(question) <= set(_words(self._nearest(whole, whole.top)[0].example.text)):
            return whole
        if asked.best >= CLARIFY_AT:
            return asked
        # Courtesy beside something unknown is the less sure, the more is unknown: it must not hide a miss.
        share = 1 - len(question) / len(words)
        return whole._replace(confidence=whole.confidence * share, fits=whole.fits * share)

    def _questions(self, text: str) -> Iterator[_Sight]:
        """What a message surely asks, part by part; each intent once."""
        seen: set[int] = set()
        parts = sentences(text)
        for sentence in parts:
            sights = [sight for clause in clauses(sentence) if (sight := self._asked(clause))]
            if len({sight.top for sight in sights}) < 2:  # noqa: PLR2004  one wish, said in two breaths
                whole = self._asked(sentence) if len(parts) > 1 else None
                sights = [whole] if whole else []
            for sight in sights:
                if sight.top not in seen:
                    seen.add(sight.top)
                    yield sight

    def _asked(self, part: str) -> _Sight | None:
        """A part of a message, if it surely asks something by itself."""
        words = self._courtesy.peel(_words(part))
        if len(words) < 2 and words not in self._exact:  # noqa: PLR2004  a single word is no question
            return None
        sight = self._look(words)
        sure = sight.best >= _QUESTION_AT and sight.lead >= LEAD_AT
        return sight if sure and sight.top not in self._polite_labels else None

    def _continued(self, words: _Words, whole: _Sight, before: int) -> _Sight | None:
        """The message as one that goes on from the intent before; none when it stands for itself."""
        going_on = continued(words)
        if going_on is None or before in self._polite_labels:
            return None
        rest, push = going_on
        if whole.best >= ANSWER_AT:
            return whole if whole.top == before and rest != words else None
        sight = self._look(rest) if rest != words else whole
        if sight.best >= ANSWER_AT or sight.top in self._polite_labels:
            return None
        is_about_it = not self._said[before].isdisjoint(subjects(sight.meant))
        was = float(sight.confidence[before])
        now = probability_after(was, push, is_about_it=is_about_it)
        if now < CLARIFY_AT:
            return None
        confidence = sight.confidence * ((1 - now) / max(1 - was, 1e-6))
        confidence[before] = now
        if int(confidence.argmax()) != before:
            return None
        return sight._replace(confidence=confidence, fits=float(confidence.sum()))

    def _look(self, words: _Words) -> _Sight:
        meant, read_as = self._repair(words)
        terms = self._index.views.vector(words)
        if read_as:
            terms = terms.plus(self._index.views.vector(meant), _AS_TYPED)
        point = self._index.point(terms, self._meaning(words, meant))
        strange, share = foreign(meant, self._index.known)
        chances = self._index.chances(point, (len(strange), share))
        confidence, fits = chances.intents, 1 - chances.none
        refused = declined(words) | declined(meant) if read_as else declined(words)
        if refused and self._refuses(point, meant, refused, int(confidence.argmax())):
            confidence[confidence.argmax()] *= _DECLINED
            fits = float(confidence.sum())
        if exact := self._exact.get(words):
            confidence = (1 - _EXACT) * confidence
            confidence[exact] += _EXACT / len(exact)
            fits = (1 - _EXACT) * fits + _EXACT
        return _Sight(words, meant, read_as, strange, point, confidence, fits)

    def _meaning(self, words: _Words, meant: _Words) -> Floats | None:
        """What the encoder makes of the message as typed and as repaired; none without an encoder."""
        if self._encoder is None:
            return None
        readings = [" ".join(words), *([" ".join(meant)] if meant != words else [])]
        return np.asarray(self._encoder.encode(readings).mean(axis=0))

    def _refuses(self, point: Point, meant: _Words, refused: frozenset[int], intent: int) -> bool:
        """Whether the word that speaks most for an intent is one that the follower does not want.

        An intent that is itself a refusal (« je ne veux plus recevoir vos mails ») keeps its matches.
        """
        strongest = int(self._spoken(point, meant, [intent])[:, 0].argmax())
        return strongest in refused and (intent, meant[strongest]) not in self._refused

    def _spoken(self, point: Point, meant: _Words, intents: Sequence[int]) -> Floats:
        return self._index.views.spoken(point.spread, meant, self._index.weights, intents)

    def _understood(self, sight: _Sight, words: _Words, limit: int) -> Understanding:
        return Understanding(
            ranking=self._matches(sight, words, limit),
            none=max(0.0, 1 - float(sight.confidence.sum())),
            foreign=sight.foreign,
        )

    def _matches(self, sight: _Sight, words: _Words, limit: int) -> tuple[Match, ...]:
        order = np.argsort(-sight.confidence, kind="stable")[: limit + 1].tolist()
        after = [*((self._intents[one], float(sight.confidence[one])) for one in order[1:]), None]
        part = "" if sight.words == words else " ".join(sight.words)
        spoken = self._spoken(sight.point, sight.meant, order[:limit])
        matches: list[Match] = []
        for place, (intent, runner_up) in enumerate(zip(order[:limit], after, strict=False)):
            confidence = float(sight.confidence[intent])
            nearest = self._nearest(sight, intent)
            why = Why(
                nearest=nearest,
                words=_strongest(sight.words, spoken[:, place]),
                read_as=sight.read_as,
                same_sense=_alike(sight.meant, _words(nearest[0].example.text)),
                runner_up=runner_up,
                part=part,
            )
            matches.append(
                Match(
                    intent=self._intents[intent],
                    confidence=confidence,
                    lead=confidence - (runner_up[1] if runner_up else 0.0),
                    example=nearest[0].example,
                    share=min(1.0, confidence / max(sight.fits, 1e-9)),
                    why=why,
                )
            )
        return tuple(matches)

    def _nearest(self, sight: _Sight, intent: int) -> tuple[Near, ...]:
        alike = self._index.likeness(sight.point, intent)
        first = self._index.first(intent)
        order = np.argsort(-alike, kind="stable")[:_NEAREST_SHOWN].tolist()
        return tuple(
            Near(example=self._examples[first + one], likeness=min(1.0, float(alike[one]))) for one in order
        )


def _words(text: str) -> _Words:
    """What a text is compared by: its words, or the folded text itself where it has none, such as an emoji."""
    return read(text) or tuple(filter(None, (fold(text),)))


def _distinct(examples: Iterable[Example]) -> list[tuple[_Words, Example]]:
    """Each phrase of an intent once, with its words, by intent: of two spellings of one, that from a file is kept."""
    kept: dict[tuple[str, _Words], Example] = {}
    for example in sorted(
        examples, key=lambda one: (one.place is None, one.place, one.language or "", one.text)
    ):
        if words := _words(example.text):
            kept.setdefault((example.intent, words), example)
    return [(words, example) for (_, words), example in sorted(kept.items(), key=lambda item: item[0])]


def _numbered(intents: Sequence[str]) -> tuple[list[str], Ints]:
    """The intents' names, and the number of each example's intent in them; `intents` is sorted."""
    names = sorted(set(intents))
    return names, np.searchsorted(np.array(names, dtype=object), np.array(intents, dtype=object))


def _strongest(words: Sequence[str], spoken: Floats) -> tuple[tuple[str, float], ...]:
    """The words that spoke clearly for an intent, strongest first, each once, with their share of all that did."""
    shares = spoken.tolist()
    clear = max(_CLEARLY * max(shares, default=0.0), 1e-6)
    total = sum(share for share in shares if share > 0)
    order = sorted(range(len(words)), key=lambda place: -shares[place])
    strong = {words[place]: shares[place] / total for place in reversed(order) if shares[place] >= clear}
    return tuple(reversed(strong.items()))[:_WORDS_SHOWN]


def _alike(words: Sequence[str], others: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """The words that stand for another one of the same sense."""
    by_sense = {sense: other for other in others for sense in senses_of_word(other)}
    pairs = {
        (word, by_sense[sense]): None
        for word in words
        if word not in others and not word.isdigit()
        for sense in senses_of_word(word)
        if sense in by_sense
    }
    return tuple(pairs)
