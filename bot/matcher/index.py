"""Examples as points in a space of terms, and what tells their intents apart there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.matcher.calibration import Chances, Examples, ask, calibrate
from bot.matcher.regression import fit
from bot.matcher.senses import subjects
from bot.matcher.views import Floats, Ints, Vector, Views

_PENALTY: Final = 0.03
_MOST_TAUGHT: Final = 3000
"""Examples that the regression sees at first; longer lists are thinned evenly."""
_MOST_HARD: Final = 3000
"""Of the others, those that it then gets wrong or nearly so are taught as well."""
_MOST_ASKED: Final = 1500
"""Examples that the confidence is fitted on."""
_SHARES: Final = (0.0, 0.2, 0.4, 0.6)
"""How much the meaning of whole sentences may count beside their words: what suits the brand's examples best. No more than
that, as examples are well spelt, and an encoder reads misspelt messages badly."""
_AS_GOOD: Final = 0.01
"""A smaller share is taken where a larger one recognises hardly more."""


_USUAL_SHARE: Final = 0.4
_TELLING: Final = 5
"""Intents from which on leaving examples out tells something."""


class Point(NamedTuple):
    """A message in that space: its terms, its meaning as an encoder sees it, and the terms with a place for each."""

    terms: Vector
    meaning: Floats | None
    spread: Floats


class Index:
    """Immutable once it is made: safe to use from several threads."""

    def __init__(
        self, texts: Sequence[Sequence[str]], labels: Ints, intents: int, meanings: Floats | None = None
    ) -> None:
        self.views = Views(texts)
        self._labels = labels
        self._intents = intents
        self._bounds = np.searchsorted(labels, np.arange(intents + 1))
        # What all of a brand's phrases share says nothing about which one is meant.
        self._centre = meanings.mean(axis=0) if meanings is not None else None
        self._meanings = meanings = _directions(meanings, self._centre)
        self._share = 0.0
        self._texts = texts
        self.known = frozenset(subjects(word for words in texts for word in words))
        """The words and senses that the examples are about."""
        taught = _thinned(self._bounds, _MOST_TAUGHT)
        gram = self.views.gram(taught)
        if meanings is not None:
            self._share = self._best_share(gram, taught, meanings)
            gram = self._mixed(gram, taught)
        self._calibration = calibrate(self._asked(gram, taught)[0], penalty=_PENALTY)
        self._learn(gram, taught)
        if len(taught) < len(labels):
            taught = np.sort(np.concatenate([taught, self._hard(taught)]))
            self._learn(self._mixed(self.views.gram(taught), taught), taught)

    def _mixed(self, gram: Floats, chosen: Ints) -> Floats:
        if self._meanings is None or not self._share:
            return gram
        return _mix(gram, self._meanings[chosen], self._share)

    def _asked(self, gram: Floats, taught: Ints) -> tuple[Examples, Ints]:
        """A part of what is taught, small enough to be asked over and over, and the places of its examples."""
        bounds = np.searchsorted(self._labels[taught], np.arange(self._intents + 1))
        part = _thinned(bounds, _MOST_ASKED)
        chosen = taught[part]
        own = gram if len(part) == len(taught) else gram[np.ix_(part, part)]
        texts = [self._texts[one] for one in chosen.tolist()]
        return Examples(own, self._labels[chosen], texts), chosen

    def _learn(self, gram: Floats, taught: Ints) -> None:
        coefficients = fit(gram, self._labels[taught], self._intents, penalty=_PENALTY)
        self.weights = self.views.summed(taught, np.float32(1 - self._share) * coefficients)
        self._way = (
            None
            if self._meanings is None or not self._share
            else self._share * (self._meanings[taught].T @ coefficients)
        )

    def _best_share(self, gram: Floats, taught: Ints, meanings: Floats) -> float:
        """The share of meaning with which examples left out are recognised most often."""
        examples, chosen = self._asked(gram, taught)
        meanings = meanings[chosen]

        def recognised(share: float) -> float:
            mixed = examples._replace(gram=_mix(examples.gram, meanings, share))
            right = [fold.right[~fold.hidden] for fold in ask(mixed, penalty=_PENALTY)]
            return float(np.concatenate(right).mean()) if right else 0.0

        if self._intents < _TELLING:
            return _USUAL_SHARE
        found = {share: recognised(share) for share in _SHARES}
        return next(share for share in _SHARES if found[share] >= max(found.values()) - _AS_GOOD)

    def _hard(self, taught: Ints) -> Ints:
        """The examples not yet taught whose intent is least ahead of the others."""
        lead = np.full(len(self._labels), np.inf)
        for first, of_terms in self.views.products(self.weights):
            logits, rows = of_terms, np.arange(len(of_terms))
            if self._way is not None and self._meanings is not None:
                logits = of_terms + self._meanings[first : first + len(rows)] @ self._way
            own = self._labels[first : first + len(logits)]
            right = logits[rows, own].copy()
            logits[rows, own] = -np.inf
            lead[first : first + len(logits)] = right - logits.max(axis=1)
        lead[taught] = np.inf
        hardest = np.argsort(lead, kind="stable")[:_MOST_HARD]
        return np.asarray(hardest[np.isfinite(lead[hardest])])

    def point(self, terms: Vector, meaning: Floats | None = None) -> Point:
        """The place of a message; `meaning` is its vector as the encoder of the examples makes it."""
        direction = None if meaning is None else _directions(meaning[None, :], self._centre)
        return Point(terms, None if direction is None else direction[0], self.views.spread(terms))

    def chances(self, point: Point, strange: tuple[int, float]) -> Chances:
        """The probability of each intent, and of none; `strange` tells of words about something else."""
        if not len(point.terms.terms) and point.meaning is None:
            return Chances(np.zeros(self._intents), 1.0)
        logits = self.weights.logits(point.terms)
        if self._way is not None and point.meaning is not None:
            logits = logits + point.meaning @ self._way
        alone = self._intents <= 2  # noqa: PLR2004  there are no odds against the others
        nearest = float(self.likeness(point, int(logits.argmax())).max()) if alone else 0.0
        return self._calibration.chances(logits, nearest, strange)

    def likeness(self, point: Point, intent: int) -> Floats:
        """How alike the message is to each phrase of an intent, 0 to 1."""
        first, last = self._bounds[intent : intent + 2]
        alike = self.views.likeness(point.spread, first, last)
        if self._meanings is None or point.meaning is None or not self._share:
            return alike
        return np.asarray(
            (1 - self._share) * alike + self._share * (self._meanings[first:last] @ point.meaning)
        )

    def first(self, intent: int) -> int:
        """The place of an intent's first phrase among all examples."""
        return int(self._bounds[intent])


def _directions(meanings: Floats | None, centre: Floats | None) -> Floats | None:
    """Seen from the centre, at unit length."""
    if meanings is None or centre is None:
        return None
    seen = meanings - centre
    return np.asarray(seen / np.maximum(np.linalg.norm(seen, axis=1, keepdims=True), 1e-6), dtype=np.float32)


def _mix(gram: Floats, meanings: Floats, share: float) -> Floats:
    return np.asarray((1 - share) * gram + share * (meanings @ meanings.T), dtype=np.float32)


def _thinned(bounds: NDArray[np.int64], most: int) -> Ints:
    """At most so many examples: all, or evenly so many of each intent as there is room for."""
    sizes = np.diff(bounds)
    room = next(
        (room for room in range(int(sizes.max(initial=0)), 1, -1) if np.minimum(sizes, room).sum() <= most), 1
    )
    parts = [
        first + np.arange(min(size, room)) * size // min(size, room)
        for first, size in zip(bounds[:-1], sizes, strict=True)
    ]
    return np.concatenate([np.zeros(0, np.int64), *parts])
