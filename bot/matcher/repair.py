"""Misspelt words, read as the words that they were meant to be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA, JaroWinkler

from bot.matcher.senses import everyday_words, senses_of_word
from bot.matcher.views import skeleton

_ALIKE: Final = 0.68
"""From this likeness on an unknown word is read as a known one."""

_ALMOST_THE_SAME: Final = 0.85
"""From this likeness on a word whose sense is known is a spelling of another one of that sense."""

_SAME_CONSONANTS: Final = 0.05
_OF_THE_BRAND: Final = 0.07
"""A word of the examples is meant rather than another of the language that is about as near."""
_SHORTEST: Final = 3
_LENGTH_GAP: Final = 2
_IN_COMMON: Final = 0.4
"""Words with a smaller share of the pairs that the best one has are not looked at."""
_LOOKED_AT: Final = 24
"""How many words, those that share the most pairs of letters, are compared letter by letter."""


class Repair:
    """Reads unknown words as known ones; words with a digit and very short ones stay as they are.

    `vocabulary` are the words of the examples; everyday words are known as well.
    """

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._own = frozenset(vocabulary)
        known = self._own | everyday_words()
        self._words = sorted(word for word in known if len(word) >= _SHORTEST and word.isalpha())
        holders: dict[str, list[int]] = defaultdict(list)
        for place, word in enumerate(self._words):
            for pair in _pairs(word):
                holders[pair].append(place)
        self._holders = {pair: np.array(places, dtype=np.int32) for pair, places in holders.items()}
        self._lengths = np.array([len(word) for word in self._words], dtype=np.int64)
        self._cached = lru_cache(maxsize=8192)(self._nearest)

    def __call__(self, words: Sequence[str]) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
        """The words as they were probably meant, and each change as (written, read)."""
        meant = tuple(map(self._cached, words))
        changes = {(word, other): None for word, other in zip(words, meant, strict=True) if word != other}
        return meant, tuple(changes)

    def _nearest(self, word: str) -> str:
        if word in self._own or word in everyday_words() or len(word) < _SHORTEST or not word.isalpha():
            return word
        senses = senses_of_word(word)
        return self._of_same_sense(word, frozenset(senses)) if senses else self._most_alike(word)

    def _of_same_sense(self, word: str, senses: frozenset[str]) -> str:
        """The word of the examples that one is a spelling of, whose sense its beginning tells; else itself."""
        alike = {
            other: _likeness(word, other)
            for other in self._candidates(word)
            if other in self._own and not senses.isdisjoint(senses_of_word(other))
        }
        best = max(alike, key=lambda other: alike[other], default=word)
        return best if best != word and alike[best] >= _ALMOST_THE_SAME else word

    def _most_alike(self, word: str) -> str:
        bones = skeleton(word)
        best, highest = word, _ALIKE
        for other in self._candidates(word):
            likeness = _likeness(word, other)
            if likeness < _ALIKE - _SAME_CONSONANTS:
                continue
            likeness += _SAME_CONSONANTS * (skeleton(other) == bones)
            if likeness <= _ALIKE:
                continue
            likeness += _OF_THE_BRAND * (other in self._own)
            if likeness > highest:
                best, highest = other, likeness
        return best

    def _candidates(self, word: str) -> Iterator[str]:
        """The words of about that length with the most pairs of letters in common."""
        holders = [self._holders[pair] for pair in _pairs(word) if pair in self._holders]
        if not holders:
            return iter(())
        shared = np.bincount(np.concatenate(holders), minlength=len(self._words))
        common: NDArray[np.float64] = shared / (self._lengths + len(word))
        common[np.abs(self._lengths - len(word)) > _LENGTH_GAP] = 0
        some = np.flatnonzero(common > _IN_COMMON * common.max())
        nearest = some[np.argsort(-common[some], kind="stable")[:_LOOKED_AT]]
        return (self._words[place] for place in nearest.tolist() if common[place] > 0)


def _likeness(word: str, other: str) -> float:
    return float(OSA.normalized_similarity(word, other) + JaroWinkler.similarity(word, other)) / 2


@lru_cache(maxsize=16384)
def _pairs(word: str) -> frozenset[str]:
    """Neighbouring letters, those that swapped places or have one between them, and both ends."""
    return frozenset(
        {
            word[0] + "<",
            ">" + word[-1],
            *(word[at : at + 2] for at in range(len(word) - 1)),
            *(word[at] + word[at + 2] for at in range(len(word) - 2)),
        }
    )
