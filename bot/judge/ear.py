"""An ear beside the rules: hears by the sum of all words what no pattern says, and what a pattern mistakes.

One multinomial logistic regression over what a message is made of: its words and marks, pairs of words up to three
places apart, and pieces of words, each weighed by how rare it is; and over what the rules say. It was taught offline, above
all by sentences that stand in `bench/ear`; `bench/ear.py` makes `ear.npz`: weights of hashes, out of which no sentence can
be read.

Source: Weinberger et al., Feature Hashing for Large Scale Multitask Learning, 2009.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice
from pathlib import Path
from typing import Final
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.judge.conclusion import ABUSE, GRAVE
from bot.judge.folding import Folded
from bot.judge.judgement import Category, Reason

HEARS: Final = (Category.DISTRESS, Category.THREAT, Category.LEGAL, Category.PRESS)
FILE: Final = Path(__file__).with_name("ear.npz")
VERDICTS: Final = 2 * len(HEARS) + 1
"""What rules may say: each kind, clearly or gravely, and abuse."""
_GRAVELY: Final = 0.8
SIZE: Final = 1 << 17
"""Hashes. Two features that share one share its weight."""

_TOKEN: Final = re.compile(r"\w+|[?!.,;:…]+")
_LONGEST_TOKEN: Final = 32
_MOST_TOKENS: Final = 1000
"""More words and marks than a message of ordinary words can have."""
_PIECES: Final = (2, 3, 4, 5)
_APART: Final = 3
_TOGETHER: Final = 60
"""Words and marks that are heard as one message."""
_PART: Final = 30
"""Of a longer one each part of at most so many is heard by itself: in all of it, what matters would drown."""
_STOPS: Final = frozenset(".?!…")
_FEWEST: Final = 4
"""Of less than so many words and marks nothing can be heard."""
_MOST_NAMED: Final = 3
_SHORTEST_NAMED: Final = 3
_MOST_REMEMBERED: Final = 4096
_RARITY_STEP: Final = np.float32(1 / 16)

Floats = NDArray[np.float32]
Hashes = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark as it looks, and its span in the message as typed."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What a message sounds like most, of the four kinds, and how likely it is that it is any of them."""

    category: Category
    chance: float
    tokens: tuple[Token, ...] = ()
    """Those among which it was heard."""


def tokens(folded: Folded) -> list[Token]:
    """The words and marks of a message as it looks: at most a thousand."""
    return [
        Token(match.group()[:_LONGEST_TOKEN], *folded.typed(*match.span()))
        for match in islice(_TOKEN.finditer(folded.text), _MOST_TOKENS)
    ]


class Ear:
    """Immutable, and safe to use from several threads."""

    def __init__(
        self, weights: NDArray[np.int8], scale: Floats, bias: Floats, trust: Floats, rarity: NDArray[np.uint8]
    ) -> None:
        """`weights` are hashes by calm and the four kinds, in steps of `scale`; `trust` is verdicts by the same.

        `rarity` is in sixteenths.
        """
        self._weights = weights
        self._scale = scale
        self._bias = bias
        self._trust = trust
        self._rarity = rarity

    def hear(self, words: Sequence[Token], reasons: Sequence[Reason] = ()) -> Heard | None:
        """What the words sound like, with the rules' reasons; of a long message, the part that sounds most like anything.

        Nothing where there are too few words to say.
        """
        if len(words) < _FEWEST:
            return None
        return max((self._hear(part, reasons) for part in _parts(words)), key=lambda heard: heard.chance)

    def _hear(self, words: tuple[Token, ...], reasons: Sequence[Reason]) -> Heard:
        values, hashes = self.weighed([word.text for word in words])
        logits = values @ self._weights[hashes].astype(np.float32) * self._scale + self._bias
        if reasons:
            near = [reason for reason in reasons if words[0].start <= reason.start < words[-1].end]
            logits = logits + verdicts(near) @ self._trust
        raised = np.exp(logits - logits.max())
        return Heard(
            category=HEARS[int(raised[1:].argmax())],
            chance=float(raised[1:].sum() / raised.sum()),
            tokens=words,
        )

    def weighed(self, words: Sequence[str]) -> tuple[Floats, Hashes]:
        """The features of some words: how much each counts, and its hash."""
        halves = [
            _weighed(np.concatenate([_pieces(word) for word in words]), self._rarity),
            _weighed(_words_and_pairs(words), self._rarity),
        ]
        values, hashes = zip(*halves, strict=True)
        return np.concatenate(values), np.concatenate(hashes)

    def telling(self, heard: Heard) -> tuple[Token, ...]:
        """The words that spoke most for it, in the order in which they stand."""
        words = [token.text for token in heard.tokens]
        spoke = np.zeros(len(words))
        for place, word in enumerate(words):
            spoke[place] += self._said(heard.category, _pieces(word)).sum()
        said = self._said(heard.category, _words_and_pairs(words))
        spoke += said[: len(words)]
        first = len(words)
        for apart in range(1, _APART + 1):
            shares = said[first : (first := first + max(len(words) - apart, 0))] / 2
            spoke[: len(shares)] += shares
            spoke[len(spoke) - len(shares) :] += shares
        strongest = sorted(range(len(words)), key=lambda place: -spoke[place])
        named = [
            place for place in strongest if len(words[place]) >= _SHORTEST_NAMED and words[place][0].isalnum()
        ]
        return tuple(heard.tokens[place] for place in sorted((named or strongest)[:_MOST_NAMED]))

    def _said(self, category: Category, hashes: Hashes) -> Floats:
        """What each feature says for that kind rather than for calm."""
        row = HEARS.index(category) + 1
        for_it, for_calm = (self._weights[hashes, one] * self._scale[one] for one in (row, 0))
        return np.asarray((for_it - for_calm) * self._rarity[hashes], dtype=np.float32)

    def save(self, path: Path) -> None:
        """Writes what is not nought to that file; the same ear always gives the same bytes."""
        where = np.flatnonzero(self._weights.any(axis=1) | (self._rarity > 0))
        with path.open("wb") as file:
            np.savez_compressed(
                file,
                where=np.diff(where, prepend=0).astype(np.int32),
                weights=self._weights[where].T,
                rarity=self._rarity[where],
                scale=self._scale,
                bias=self._bias,
                trust=self._trust,
            )

    @classmethod
    def load(cls, path: Path = FILE) -> Ear:
        """What was saved there."""
        with np.load(path, allow_pickle=False) as file:
            where = np.cumsum(file["where"], dtype=np.int32)
            weights = np.zeros((SIZE, len(HEARS) + 1), dtype=np.int8)
            rarity = np.zeros(SIZE, dtype=np.uint8)
            weights[where], rarity[where] = file["weights"].T, file["rarity"]
            return cls(weights, file["scale"], file["bias"], file["trust"], rarity)


@cache
def shipped() -> Ear:
    """The ear of the package."""
    return Ear.load()


def _parts(words: Sequence[Token]) -> list[tuple[Token, ...]]:
    """The message as a whole, or some sentences of a long one at a time."""
    if len(words) <= _TOGETHER:
        return [tuple(words)]
    first, parts = 0, []
    for at, word in enumerate(words, start=1):
        ends = word.text[0] in _STOPS and 2 * (at - first) >= _PART
        if ends or at - first == _PART or at == len(words):
            parts.append(tuple(words[first:at]))
            first = at
    if len(parts[-1]) < _PART // 2:
        # A remainder is too short to be heard by itself.
        *parts, before, rest = parts
        parts.append(before + rest)
    return parts


def verdicts(reasons: Iterable[Reason]) -> Floats:
    """What rules say, as ones and noughts."""
    said = np.zeros(VERDICTS, dtype=np.float32)
    for reason in reasons:
        if reason.severity >= GRAVE and reason.category in HEARS:
            said[2 * HEARS.index(reason.category) + (reason.severity >= _GRAVELY)] = 1
        elif reason.severity >= GRAVE and reason.category in ABUSE:
            said[-1] = 1
    return said


def rarities(counts: NDArray[np.int64], messages: int, *, at_least: int) -> NDArray[np.uint8]:
    """Smoothed inverse document frequency of each hash, in sixteenths; nought for what hardly any message has."""
    rarity = np.log((1 + messages) / (1 + counts)) + 1
    rarity[counts < at_least] = 0
    return np.rint(rarity / _RARITY_STEP).astype(np.uint8)


def _weighed(found: Hashes, rarity: NDArray[np.uint8]) -> tuple[Floats, Hashes]:
    """Each hash once, by how often and how rare it is; of unit length in all."""
    hashes, often = np.unique(found, return_counts=True)
    values = np.asarray((1 + np.log(often)) * rarity[hashes], dtype=np.float32)
    length = float(np.sqrt(values @ values))
    return values / np.float32(length or 1), hashes


@lru_cache(maxsize=_MOST_REMEMBERED)
def _pieces(word: str) -> Hashes:
    """Hashes of its runs of two to five characters; its beginning and its end are characters as well."""
    edged = f" {word} "
    return _hashes(edged[at : at + n] for n in _PIECES for at in range(len(edged) - n + 1))


def features(words: Sequence[str]) -> Iterator[int]:
    """All that words are made of, as hashes: pieces, words and pairs."""
    for word in words:
        yield from _pieces(word).tolist()
    yield from _words_and_pairs(words).tolist()


def _words_and_pairs(words: Sequence[str]) -> Hashes:
    """Hashes of single words, then of pairs of neighbours, of those with one between them, and so on."""
    pairs = [
        f"\n{one} {other}"
        for apart in range(1, _APART + 1)
        for one, other in zip(words, words[apart:], strict=False)
    ]
    return _hashes([*(f"\n{word}" for word in words), *pairs])


def _hashes(features: Iterable[str]) -> Hashes:
    return np.array([crc32(feature.encode()) % SIZE for feature in features], dtype=np.int32)
