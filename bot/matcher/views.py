"""Three lexical views of a text as one sparse vector: words, pieces of words, consonants."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

_WEIGHTS: Final = (1.0, 2.0, 0.7)
"""What each view counts for in the squared length of a vector: words with pairs, pieces, consonants."""

_EVENED: Final = (("ph", "f"), ("qu", "k"), ("ck", "k"), ("c", "k"), ("q", "k"), ("z", "s"), ("x", "ks"))
_VOWELS: Final = re.compile("[aeiouyhw]+")
_DOUBLED: Final = re.compile(r"(.)\1+")


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """The consonants of a word, those that sound alike evened out; a first vowel stays."""
    for written, heard in _EVENED:
        word = word.replace(written, heard)
    return _DOUBLED.sub(r"\1", word[:1] + _VOWELS.sub("", word[1:]))


@lru_cache(maxsize=65536)
def _pieces(word: str) -> tuple[str, ...]:
    edged = f"<{word}>"
    return tuple(edged[i : i + n] for n in (2, 3, 4) for i in range(len(edged) - n + 1))


@lru_cache(maxsize=65536)
def _consonants(word: str) -> tuple[str, ...]:
    bones = f"[{skeleton(word)}]"
    return (bones, *(bones[i : i + n] for n in (2, 3) for i in range(len(bones) - n + 1)))


def _terms(words: Sequence[str]) -> tuple[list[str], list[str], list[str]]:
    """The terms of each view, repeated as often as they occur."""
    pairs = [f"{a} {b}" for a, b in zip(("^", *words), (*words, "$"), strict=True)]
    return (
        [*words, *pairs],
        [piece for word in words for piece in _pieces(word)],
        [bone for word in words for bone in _consonants(word)],
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Vector:
    """A message in the space of the examples; terms that no example has only add to its length."""

    terms: Ints
    values: Floats


class Views:
    """The terms of the examples, and how much each one weighs.

    Sub-linear term frequency and smoothed inverse document frequency, each view of unit length, as in
    Manning, Raghavan, Schütze: Introduction to Information Retrieval, 6.4.
    """

    def __init__(self, texts: Sequence[Sequence[str]]) -> None:
        self.ids: tuple[dict[str, int], ...] = ({}, {}, {})
        rows: list[int] = []
        columns: list[int] = []
        counts: list[int] = []
        view_of: list[int] = []
        size, total = 0, len(texts)
        for row, words in enumerate(texts):
            for view, terms in enumerate(_terms(words)):
                ids = self.ids[view]
                for term, count in Counter(terms).items():
                    if (column := ids.get(term)) is None:
                        column = ids[term] = size
                        size += 1
                    rows.append(row)
                    columns.append(column)
                    counts.append(count)
                    view_of.append(view)
        self.rows = np.array(rows, dtype=np.int64)
        self.columns = np.array(columns, dtype=np.int64)
        views = np.array(view_of, dtype=np.int64)
        spread = np.bincount(self.columns, minlength=size)
        self.weight = (np.log((1 + total) / (1 + spread)) + 1).astype(np.float32)
        self._unknown = math.log(1 + total) + 1
        values = (1 + np.log(np.array(counts, dtype=np.float32))) * self.weight[self.columns]
        lengths = np.bincount(self.rows * 3 + views, weights=values**2, minlength=total * 3)
        scale = np.sqrt(np.array(_WEIGHTS) / sum(_WEIGHTS) / np.maximum(lengths.reshape(-1, 3), 1e-9))
        self.values = (values * scale[self.rows, views]).astype(np.float32)
        self.shape = (total, size)

    def vector(self, words: Sequence[str]) -> Vector:
        """The message as a vector of at most unit length."""
        columns: list[int] = []
        values: list[float] = []
        for view, terms in enumerate(_terms(words)):
            ids = self.ids[view]
            unknown = 0.0
            found: list[int] = []
            weights: list[float] = []
            for term, count in Counter(terms).items():
                frequency = 1 + math.log(count) if count > 1 else 1.0
                if (column := ids.get(term)) is None:
                    unknown += (frequency * self._unknown) ** 2
                else:
                    found.append(column)
                    weights.append(frequency * float(self.weight[column]))
            length = math.sqrt(unknown + sum(weight * weight for weight in weights))
            share = math.sqrt(_WEIGHTS[view] / sum(_WEIGHTS)) / max(length, 1e-9)
            columns += found
            values += [weight * share for weight in weights]
        return Vector(terms=np.array(columns, dtype=np.int64), values=np.array(values, dtype=np.float32))

    def gram(self) -> Floats:
        """The inner products of all examples with each other."""
        order = np.argsort(self.columns, kind="stable")
        rows, values = self.rows[order], self.values[order]
        starts = np.searchsorted(self.columns[order], np.arange(self.shape[1] + 1))
        total = self.shape[0]
        product = np.zeros((total, total), dtype=np.float32)
        bounds = np.searchsorted(self.rows, np.arange(total + 1))
        for row in range(total):
            own = slice(bounds[row], bounds[row + 1])
            first, last = starts[self.columns[own]], starts[self.columns[own] + 1]
            sizes = last - first
            at = np.repeat(first - np.concatenate(([0], np.cumsum(sizes)[:-1])), sizes) + np.arange(
                sizes.sum()
            )
            product[row] = np.bincount(
                rows[at], weights=values[at] * np.repeat(self.values[own], sizes), minlength=total
            )
        return product

    def per_intent(self, coefficients: Floats) -> Floats:
        """The sum of the examples, each times its coefficients: terms by intents."""
        weights = np.zeros((self.shape[1], coefficients.shape[1]), dtype=np.float32)
        for intent in range(coefficients.shape[1]):
            share = self.values * coefficients[self.rows, intent]
            weights[:, intent] = np.bincount(self.columns, weights=share, minlength=self.shape[1])
        return weights

    def likeness(self, vector: Vector) -> Floats:
        """The inner product of a message with every example, 0 to 1."""
        message = np.zeros(self.shape[1], dtype=np.float32)
        np.add.at(message, vector.terms, vector.values)
        shares = self.values * message[self.columns]
        return np.bincount(self.rows, weights=shares, minlength=self.shape[0]).astype(np.float32)
