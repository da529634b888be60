"""The matcher: from examples to an index, from a message to ranked intents with reasons."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final, NamedTuple, Self

import numpy as np

from bot.intents.catalogue import Example
from bot.matcher.calibration import calibrate
from bot.matcher.courtesy import Courtesy
from bot.matcher.match import Match
from bot.matcher.negation import declined
from bot.matcher.reading import read
from bot.matcher.regression import fit
from bot.matcher.repair import Repair
from bot.matcher.views import Floats, Ints, Vector, Views
from bot.text import fold

COURTESY: Final = frozenset({"greeting", "thanks", "goodbye"})
"""Intents that give way to a question beside them."""

# Chosen on public sets with a quarter of the intents hidden and as many messages out of scope as in scope: at
# ANSWER_AT some 85 % of what is out of scope gets no answer, and 1 to 3 in 100 messages in scope get a wrong one.
ANSWER_AT: Final = 0.45
"""From this confidence on the reply is given, if the lead is large enough too."""
CLARIFY_AT: Final = 0.25
"""From this confidence on the best two are offered; below, the message is a miss."""
LEAD_AT: Final = 0.1
"""The least lead over the runner-up for an answer: two intents that share a phrase have none."""

_PENALTY: Final = 0.03
_AS_TYPED: Final = 0.55
_EXACT: Final = 0.99
_DECLINED: Final = 0.3
"""What is left of the confidence when the word that spoke most for an intent is one that the follower refuses."""
_CLEARLY: Final = 0.2
_WORDS_SHOWN: Final = 5
_MOST_TAUGHT: Final = 3000
"""Examples that the regression sees; longer lists are thinned evenly, and still match exactly."""


class _Candidate(NamedTuple):
    """An intent that a message may mean, with its reasons."""

    intent: int
    confidence: float
    nearest: int
    spoken: Floats


class Matcher:
    """An immutable index of examples: safe to use from several threads."""

    def __init__(self, examples: Iterable[Example], courtesy: frozenset[str]) -> None:
        phrases = _distinct(examples)
        self._examples = [example for _, example in phrases]
        texts = [words for words, _ in phrases]
        self._intents, labels = _numbered([example.intent for example in self._examples])
        self._bounds = np.searchsorted(labels, np.arange(len(self._intents) + 1))
        exact: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for words, label in zip(texts, labels, strict=True):
            exact[words].append(int(label))
        self._exact = dict(exact)
        self._refused = {
            (int(label), words[at])
            for words, label in zip(texts, labels, strict=True)
            for at in declined(words)
        }
        self._repair = Repair(word for words in texts for word in words)
        self._polite = courtesy
        self._courtesy = Courtesy(words for words, example in phrases if example.intent in courtesy)
        self._views = Views(texts)
        taught = _thinned(self._bounds)
        gram = self._views.gram(taught)
        coefficients = fit(gram, labels[taught], len(self._intents), penalty=_PENALTY)
        self._weights = self._views.summed(taught, coefficients)
        self._calibration = calibrate(gram, labels[taught], len(self._intents), penalty=_PENALTY)

    @classmethod
    def from_examples(
        cls, examples: Iterable[tuple[str, str] | Example], *, courtesy: frozenset[str] = COURTESY
    ) -> Self:
        """An index of (text, intent) pairs or examples, in any number of languages; their order does not matter.

        `courtesy` names the intents that give way to a question beside them.
        """
        whole = [one if isinstance(one, Example) else Example(text=one[0], intent=one[1]) for one in examples]
        return cls(whole, courtesy)

    def rank(self, text: str, limit: int = 5) -> list[Match]:
        """The nearest intents, best first; empty where there is nothing to go on.

        That is: without examples, or when the text is no example and has no word of two letters or digits.
        """
        words = _words(text)
        if not self._examples or not (words in self._exact or any(len(word) > 1 for word in read(text))):
            return []
        whole = self._matches(words, limit)
        question = self._courtesy.peel(words)
        if question in {(), words} or words in self._exact:
            return whole
        return self._rather(question, self._matches(question, limit), words, whole)

    def _rather(
        self, question: tuple[str, ...], asked: list[Match], words: tuple[str, ...], whole: list[Match]
    ) -> list[Match]:
        """What is asked, rather than the courtesy around it."""
        if asked[0].intent in self._polite:
            return whole
        if whole[0].intent not in self._polite:
            return max(asked, whole, key=lambda matches: matches[0].confidence)
        if set(question) <= set(_words(whole[0].example.text)):
            return whole
        if asked[0].confidence >= CLARIFY_AT:
            return asked
        # Courtesy beside something unknown is the less sure, the more is unknown: it must not hide a miss.
        share = 1 - len(question) / len(words)
        return [replace(one, confidence=one.confidence * share, lead=one.lead * share) for one in whole]

    def _matches(self, words: tuple[str, ...], limit: int) -> list[Match]:
        meant, read_as = self._repair(words)
        vector = self._views.vector(words)
        if read_as:
            vector = vector.plus(self._views.vector(meant), _AS_TYPED)
        candidates = self._candidates(words, meant, vector, limit + 1)
        after = [*(candidate.confidence for candidate in candidates[1:]), 0.0]
        return [
            Match(
                intent=self._intents[one.intent],
                confidence=one.confidence,
                lead=one.confidence - runner_up,
                example=self._examples[one.nearest],
                words=_strongest(words, one.spoken),
                read_as=read_as,
            )
            for one, runner_up in zip(candidates[:limit], after, strict=False)
        ]

    def _candidates(
        self, words: tuple[str, ...], meant: tuple[str, ...], vector: Vector, limit: int
    ) -> list[_Candidate]:
        """The intents with this very phrase and the best by the regression, by confidence."""
        logits = vector.values @ self._weights[vector.terms]
        order = np.argsort(-logits, kind="stable")[:limit].tolist()
        exact = self._exact.get(words, [])
        considered = list(dict.fromkeys([*order, *exact]))
        message = self._views.spread(vector)
        spoken = self._views.spoken(message, meant, self._weights, considered)
        likeness = [self._views.likeness(message, *self._bounds[one : one + 2]) for one in considered]
        confidence = self._calibration.shared_out(logits, float(likeness[0].max()))
        refused = declined(words) | declined(meant)
        candidates: list[_Candidate] = []
        for place, intent in enumerate(considered):
            sure = float(confidence[intent])
            strongest = int(spoken[:, place].argmax())
            # An intent that is itself a refusal (« je ne veux plus recevoir vos mails ») keeps its matches.
            if strongest in refused and (intent, meant[strongest]) not in self._refused:
                sure *= _DECLINED
            if exact:
                sure = (1 - _EXACT) * sure + (intent in exact) * _EXACT / len(exact)
            nearest = int(self._bounds[intent] + likeness[place].argmax())
            candidates.append(_Candidate(intent, sure, nearest, spoken[:, place]))
        return sorted(candidates, key=lambda one: -one.confidence)[: max(limit, 1)]


def _words(text: str) -> tuple[str, ...]:
    """What a text is compared by: its words, or the folded text itself where it has none, such as an emoji."""
    return read(text) or tuple(filter(None, (fold(text),)))


def _distinct(examples: Iterable[Example]) -> list[tuple[tuple[str, ...], Example]]:
    """Each phrase of an intent once, with its words, by intent: of two spellings of one, that from a file is kept."""
    kept: dict[tuple[str, tuple[str, ...]], Example] = {}
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


def _thinned(bounds: Ints) -> Ints:
    """The examples that the regression sees: all, or evenly so many of each intent as there is room for."""
    sizes = np.diff(bounds)
    most = next(
        (
            room
            for room in range(int(sizes.max(initial=0)), 1, -1)
            if np.minimum(sizes, room).sum() <= _MOST_TAUGHT
        ),
        1,
    )
    return np.concatenate(
        [
            np.zeros(0, np.int64),
            *(
                first + np.arange(min(size, most)) * size // min(size, most)
                for first, size in zip(bounds[:-1], sizes, strict=True)
            ),
        ]
    )


def _strongest(words: Sequence[str], spoken: Floats) -> tuple[str, ...]:
    """The words that spoke clearly for an intent, strongest first, each once."""
    shares = spoken.tolist()
    clear = max(_CLEARLY * max(shares, default=0.0), 1e-6)
    order = sorted(range(len(words)), key=lambda place: -shares[place])
    return tuple(dict.fromkeys(words[place] for place in order if shares[place] >= clear))[:_WORDS_SHOWN]
