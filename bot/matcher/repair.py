"""Misspelt words, read as the words of the examples that they were meant to be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

from bot.matcher.views import skeleton

_ALIKE: Final = 0.68
"""From this likeness on an unknown word is read as a known one."""

_SAME_CONSONANTS: Final = 0.12
_SHORTEST: Final = 3
_LENGTH_GAP: Final = 2


class Repair:
    """Reads unknown words as known ones; words with a digit and very short ones stay as they are."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._known = frozenset(vocabulary)
        self._by_length: dict[int, list[str]] = defaultdict(list)
        for word in sorted(self._known):
            if len(word) >= _SHORTEST and word.isalpha():
                self._by_length[len(word)].append(word)
        self._cached = lru_cache(maxsize=4096)(self._nearest)

    def __call__(self, words: Sequence[str]) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
        """The words as they were probably meant, and each change as (written, read)."""
        meant = tuple(self._cached(word) for word in words)
        changes = {(word, other): None for word, other in zip(words, meant, strict=True) if word != other}
        return meant, tuple(changes)

    def _nearest(self, word: str) -> str:
        if word in self._known or len(word) < _SHORTEST or not word.isalpha():
            return word
        bones = skeleton(word)
        best, highest = word, _ALIKE
        for length in range(len(word) - _LENGTH_GAP, len(word) + _LENGTH_GAP + 1):
            candidates = self._by_length.get(length, ())
            for other, close, _ in process.extract(
                word, candidates, scorer=OSA.normalized_similarity, score_cutoff=0.55, limit=8
            ):
                likeness = (close + JaroWinkler.similarity(word, other)) / 2
                likeness += _SAME_CONSONANTS * (skeleton(other) == bones)
                if likeness > highest:
                    best, highest = other, likeness
        return best
