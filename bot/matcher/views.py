"""Four lexical views of a text as one sparse vector: words, pieces of words, consonants, senses."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.matcher.senses import senses_of_phrases, senses_of_word

Floats = NDArray[np.float32]
Ints = NDArray[np.int64] | NDArray[np.int32]

_WEIGHTS: Final = (1.6, 2.0, 0.8, 1.4)
"""What each view counts for in the squared length of a vector: words with pairs, pieces, consonants, senses."""

_SHARES: Final = tuple(math.sqrt(weight / sum(_WEIGHTS)) for weight in _WEIGHTS)

_DOUBT: Final = 1.0
"""Unknown terms that every message is taken to have: a lone « à » says less than its one known word promises."""
_COMMON: Final = 1 / 50
"""Terms of a larger share of the examples are multiplied as a dense matrix, the others term by term."""
_ROWS_AT_ONCE: Final = 256
_MOST_STEPS: Final = 32_767

_EVENED: Final = (("ph", "f"), ("qu", "k"), ("ck", "k"), ("c", "k"), ("q", "k"), ("z", "s"), ("x", "ks"))
_VOWELS: Final = re.compile("[aeiouyhw]+")
_DOUBLED: Final = re.compile(r"(.)\1+")


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """The consonants of a word, those that sound alike evened out; a first vowel stays."""
    for written, heard in _EVENED:
        word = word.replace(written, heard)
    return _DOUBLED.sub(r"\1", word[:1] + _VOWELS.sub("", word[1:]))


def _pieces(word: str) -> tuple[str, ...]:
    edged = f"<{word}>"
    return tuple(edged[i : i + n] for n in (2, 3, 4) for i in range(len(edged) - n + 1))


def _consonants(word: str) -> tuple[str, ...]:
    bones = f"[{skeleton(word)}]"
    return (bones, *(bones[i : i + n] for n in (2, 3) for i in range(len(bones) - n + 1)))


def _pairs(words: Sequence[str]) -> list[str]:
    return [f"{first} {second}" for first, second in zip(("^", *words), (*words, "$"), strict=True)]


_OF_WORD: Final[tuple[Callable[[str], tuple[str, ...]], ...]] = (
    lambda word: (word,),
    _pieces,
    _consonants,
    senses_of_word,
)
"""The terms that each view makes of one word."""

_OF_NEIGHBOURS: Final[dict[int, Callable[[Sequence[str]], list[str]]]] = {0: _pairs, 3: senses_of_phrases}
"""The terms that a view makes of words that stand together."""


def _nothing(_: Sequence[str]) -> list[str]:
    return []


class Vector(NamedTuple):
    """A message in the space of the examples; terms that no example has only add to its length."""

    terms: Ints
    values: Floats

    def plus(self, other: Vector, share: float) -> Vector:
        """A mixture: that share of this vector, the rest of the other; a term may stand in it twice."""
        return Vector(
            np.concatenate([self.terms, other.terms]),
            np.concatenate([np.float32(share) * self.values, np.float32(1 - share) * other.values]),
        )


class Weights(NamedTuple):
    """What each term says for each intent, kept in half the room as whole steps: terms by intents, and an intent's step.

    Not as halves of floats: turning those back takes a processor seven times as long, which every message would pay.
    """

    steps: NDArray[np.int16]
    step: Floats

    def logits(self, message: Vector) -> Floats:
        """What the terms of a message say for each intent."""
        return np.asarray(message.values @ self.steps[message.terms].astype(np.float32) * self.step)


class _Known(NamedTuple):
    """A word's terms that some example has, and for each view how many it has that none does."""

    terms: tuple[int, ...]
    unknown: tuple[int, ...]


class Views:
    """The terms of the examples, and how much each one weighs.

    Sub-linear term frequency and smoothed inverse document frequency, each view of unit length, as in
    Manning, Raghavan, Schütze: Introduction to Information Retrieval, 6.4.
    """

    def __init__(self, texts: Sequence[Sequence[str]]) -> None:
        self._ids: tuple[dict[str, int], ...] = tuple({} for _ in _WEIGHTS)
        counted = [self._counted(view, texts) for view in range(len(_WEIGHTS))]
        rows, columns, counts = (np.concatenate(parts) for parts in zip(*counted, strict=True))
        views = np.repeat(np.arange(len(_WEIGHTS)), [len(of_view[0]) for of_view in counted])
        self.shape = (len(texts), sum(map(len, self._ids)))
        self._views = np.repeat(np.arange(len(_WEIGHTS)), [len(ids) for ids in self._ids])
        spread = np.bincount(columns, minlength=self.shape[1])
        self._weights = (np.log((1 + len(texts)) / (1 + spread)) + 1).astype(np.float32)
        self._unknown = (math.log(1 + len(texts)) + 1) ** 2
        values = self._weigh(rows, columns, counts, views)
        order = np.argsort(rows, kind="stable")
        self._rows, self._columns, self._values = rows[order], columns[order], values[order]
        self._starts = np.searchsorted(self._rows, np.arange(len(texts) + 1))
        self._word = lru_cache(maxsize=8192)(self._look_up)

    def _counted(self, view: int, texts: Sequence[Sequence[str]]) -> tuple[Ints, Ints, Ints]:
        """The entries of one view as (row, term, how often), by row; its terms are numbered after those before."""
        ids = self._ids[view]
        first = sum(len(of_view) for of_view in self._ids[:view])

        def numbered(terms: Sequence[str]) -> list[int]:
            return [ids.setdefault(term, first + len(ids)) for term in terms]

        known: dict[str, list[int]] = {}

        def of_word(word: str) -> list[int]:
            if word not in known:
                known[word] = numbered(_OF_WORD[view](word))
            return known[word]

        together = _OF_NEIGHBOURS.get(view, _nothing)
        of_text = [
            [term for word in words for term in of_word(word)] + numbered(together(words)) for words in texts
        ]
        terms = np.fromiter((term for terms in of_text for term in terms), np.int64)
        rows = np.repeat(np.arange(len(texts)), [len(terms) for terms in of_text])
        size = first + len(ids) + 1
        keys, counts = np.unique(rows * size + terms, return_counts=True)
        return (keys // size).astype(np.int32), (keys % size).astype(np.int32), counts.astype(np.int32)

    def _weigh(self, rows: Ints, columns: Ints, counts: Ints, views: Ints) -> Floats:
        values = (1 + np.log(counts)) * self._weights[columns]
        at = rows * len(_SHARES) + views
        lengths = np.sqrt(np.bincount(at, weights=values**2, minlength=self.shape[0] * len(_SHARES)))
        return np.asarray(values * np.array(_SHARES)[views] / lengths[at], dtype=np.float32)

    def vector(self, words: Sequence[str]) -> Vector:
        """The message as a vector of at most unit length."""
        known = [self._word(word) for word in words]
        found = [term for word in known for term in word.terms]
        counts = zip([_DOUBT] * len(_WEIGHTS), *(word.unknown for word in known), strict=True)
        unknown = [sum(of_view) for of_view in counts]
        for view, terms_of in _OF_NEIGHBOURS.items():
            ids = self._ids[view]
            together = terms_of(words)
            among = [ids[term] for term in together if term in ids]
            found += among
            unknown[view] += len(together) - len(among)
        counted = Counter(found)
        terms = np.fromiter(counted, np.int64, len(counted))
        values = 1 + np.log(np.fromiter(counted.values(), np.float32, len(counted)))
        values *= self._weights[terms]
        views = self._views[terms]
        squares = np.bincount(views, values * values, len(_WEIGHTS)) + np.array(unknown) * self._unknown
        return Vector(terms, values * (np.array(_SHARES) / np.sqrt(squares)).astype(np.float32)[views])

    def _look_up(self, word: str) -> _Known:
        terms: list[int] = []
        unknown: list[int] = []
        for ids, of_word in zip(self._ids, _OF_WORD, strict=True):
            of_view = of_word(word)
            known = [ids[term] for term in of_view if term in ids]
            terms += known
            unknown.append(len(of_view) - len(known))
        return _Known(tuple(terms), tuple(unknown))

    def spread(self, vector: Vector) -> Floats:
        """The vector with a place for every term."""
        return np.bincount(vector.terms, vector.values, self.shape[1]).astype(np.float32)

    def likeness(self, message: Floats, first: int, last: int) -> Floats:
        """The inner products of a spread message with the examples from `first` up to `last`, 0 to 1 each."""
        start, stop = self._starts[first], self._starts[last]
        shares = self._values[start:stop] * message[self._columns[start:stop]]
        return np.add.reduceat(shares, self._starts[first:last] - start)

    def spoken(
        self, message: Floats, words: Sequence[str], weights: Weights, intents: Sequence[int]
    ) -> Floats:
        """What each word of a spread message adds to those intents: words by intents."""
        of_words = [self._word(word).terms for word in words]
        terms = np.array([term for of_word in of_words for term in of_word], dtype=np.int64)
        ends = np.cumsum([len(of_word) for of_word in of_words])
        shares = weights.steps[terms[:, None], intents] * weights.step[intents] * message[terms, None]
        upto = np.concatenate([np.zeros((1, len(intents)), np.float32), np.cumsum(shares, axis=0)])
        return np.asarray(np.diff(upto[np.concatenate([[0], ends])], axis=0))

    def gram(self, chosen: Ints) -> Floats:
        """The inner products of the chosen examples with each other."""
        rows, columns, values = self._of(chosen)
        total = len(chosen)
        spread = np.bincount(columns, minlength=self.shape[1])
        common = spread > max(_COMMON * total, 1)
        dense = np.zeros((total, int(common.sum())), dtype=np.float32)
        often = common[columns]
        dense[rows[often], np.cumsum(common)[columns[often]] - 1] = values[often]
        product = dense @ dense.T
        # A term of one example only would add to the diagonal alone, which is known: vectors have unit length.
        rare = ~often & (spread[columns] > 1)
        _add_products(product, rows[rare], columns[rare], values[rare])
        np.fill_diagonal(product, 1)
        return product

    def _of(self, chosen: Ints) -> tuple[Ints, Ints, Floats]:
        """The entries of the chosen examples, their rows counted among the chosen."""
        if len(chosen) == self.shape[0]:
            return self._rows, self._columns, self._values
        own = np.isin(self._rows, chosen)
        return np.searchsorted(chosen, self._rows[own]), self._columns[own], self._values[own]

    def summed(self, chosen: Ints, coefficients: Floats) -> Weights:
        """The sum of the chosen examples, each times its coefficients for each intent."""
        rows, columns, values = self._of(chosen)
        intents = coefficients.shape[1]
        steps = np.zeros((self.shape[1], intents), dtype=np.int16)
        step = np.ones(intents, dtype=np.float32)
        for intent in range(intents):
            said = np.bincount(columns, values * coefficients[rows, intent], self.shape[1])
            step[intent] = max(np.abs(said).max(initial=0) / _MOST_STEPS, np.finfo(np.float32).tiny)
            steps[:, intent] = np.rint(said / step[intent])
        return Weights(steps, step)

    def products(self, weights: Weights) -> Iterator[tuple[int, Floats]]:
        """The logits of the examples themselves, some rows at a time, each block with its first row."""
        for first in range(0, self.shape[0], _ROWS_AT_ONCE):
            last = min(first + _ROWS_AT_ONCE, self.shape[0])
            start, stop = self._starts[first], self._starts[last]
            shares = weights.steps[self._columns[start:stop]].astype(np.float32)
            shares *= self._values[start:stop, None]
            yield first, weights.step * np.add.reduceat(shares, self._starts[first:last] - start, axis=0)


def _add_products(product: Floats, rows: Ints, columns: Ints, values: Floats) -> None:
    """Adds the inner products of sparse rows, one row at a time; `rows` is sorted."""
    bounds = np.searchsorted(rows, np.arange(len(product) + 1))
    order = np.argsort(columns, kind="stable")
    holders, held = rows[order], values[order]
    places = np.searchsorted(columns[order], columns)
    sizes = np.searchsorted(columns[order], columns, side="right") - places
    for row in range(len(product)):
        own = slice(bounds[row], bounds[row + 1])
        size = sizes[own]
        ends = np.cumsum(size)
        if len(ends):
            at = np.repeat(places[own] - ends + size, size) + np.arange(ends[-1])
            shares = held[at] * np.repeat(values[own], size)
            product[row] += np.bincount(holders[at], weights=shares, minlength=len(product))
