"""How sure a match is: whether the brand has an answer at all, and whether the nearest intent is the right one."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.matcher.regression import fit, softmax
from bot.matcher.senses import foreign, subjects

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]
Doubles = NDArray[np.float64]
Ints = NDArray[np.int64] | NDArray[np.int32]

_FOLDS: Final = 5
# Fitted by `bench/confidence.py` on the training halves of public data.
_FITS: Final = np.array([-0.205, 0.488, 0.318, -0.501, -0.478])
"""What signs say of whether any intent fits; a brand's own examples move the constant and the slope."""
_RIGHT: Final = np.array([0.863, 0.921, 0.0, 0.0, 0.0])
"""What they say of whether the top intent is the right one, if one fits."""
_FITS_HARDER: Final = np.array([-0.379, -0.121])
"""By how much examples move them on average, which is more than they should: asked of a regression that was taught four fifths
of them, they look worse than messages will."""
_RIGHT_HARDER: Final = np.array([-0.180, 0.028])
_HELD: Final = np.diag([10.0, 60.0])
"""How hard the usual constant and slope hold, in messages."""
_SHARPNESS: Final = 2.0
"""Logits are multiplied by it first: among many intents their own odds say too little."""
_MOST_STRANGE: Final = 3
_ALONE: Final = 12.0
_HALF_ALIKE: Final = 0.4


def signs(logits: Floats, nearest: Floats, strange: Doubles) -> Doubles:
    """What tells right matches from wrong ones: one row a message.

    A constant; the log-odds of the top intent, and of the top two, against the others; how many words are about something
    that no example mentions, with their share of the message (the columns of `strange`). A message that two intents share
    is doubtful and yet no stranger. Where no others are left, the likeness of the nearest example stands for the odds.
    """
    ordered = np.sort(_SHARPNESS * logits.astype(np.float64), axis=1)[:, ::-1]
    raised = np.exp(ordered - ordered[:, :1])
    alone = _ALONE * (nearest - _HALF_ALIKE)
    seen = np.ones((len(logits), len(_FITS)))
    for best in (1, 2):
        seen[:, best] = _log_odds(raised, best) if logits.shape[1] > best else alone
    np.minimum(strange, _MOST_STRANGE, out=seen[:, 3:])
    return seen


def _log_odds(raised: Doubles, best: int) -> Doubles:
    """Of so many of the highest, together, against all the others together."""
    others = np.maximum(raised[:, best:].sum(axis=1), 1e-12)
    odds = np.log(raised[:, :best].sum(axis=1) / others)
    return np.asarray(np.minimum(np.maximum(odds, -6), 12))


class Chances(NamedTuple):
    """Of each intent, and of none: they add up to 1."""

    intents: Doubles
    none: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """Two logistic regressions on the signs: does any intent fit, and if one does, is it the top one?"""

    fits: Doubles
    right: Doubles

    def chances(self, logits: Floats, nearest: float, strange: tuple[int, float]) -> Chances:
        """For one message, with the signs that are not in the logits."""
        seen = signs(logits[None, :], np.array([nearest], np.float32), np.array([strange], np.float64))[0]
        fits, right = float(sigmoid(seen @ self.fits)), float(sigmoid(seen @ self.right))
        shares = softmax(_SHARPNESS * logits).astype(np.float64)
        top = shares.argmax()
        others = shares * ((1 - right) / max(1 - shares[top], 1e-9))
        intents = np.minimum(others, right) * fits
        intents[top] = right * fits
        return Chances(intents, 1 - float(intents.sum()))


class Examples(NamedTuple):
    """Examples by intent: their inner products with each other, the number of each one's intent, and their words."""

    gram: Floats
    labels: Ints
    texts: Sequence[Sequence[str]]


class Asked(NamedTuple):
    """Examples asked of a regression that was taught others: what was seen, and how it really was."""

    seen: Doubles
    right: Bools
    hidden: Bools


def calibrate(examples: Examples, *, penalty: float) -> Calibration:
    """Fitted on the examples themselves."""
    folds = list(ask(examples, penalty=penalty))
    if not folds:
        return Calibration(fits=_FITS, right=_RIGHT)
    seen, right, hidden = (np.concatenate(part) for part in zip(*folds, strict=True))
    if hidden.all():
        return Calibration(fits=_FITS, right=_RIGHT)
    # Both kinds count the same in all, however many of each there are.
    shares = np.where(hidden, 0.5 / np.mean(hidden), 0.5 / np.mean(~hidden))
    known = ~hidden
    return Calibration(
        fits=_moved(_FITS, _FITS_HARDER, seen, known, shares),
        right=_moved(_RIGHT, _RIGHT_HARDER, seen[known], right[known], np.ones(int(known.sum()))),
    )


def ask(examples: Examples, *, penalty: float) -> Iterator[Asked]:
    """In each fold a fifth of the intents is hidden, to play "none of these", and a fifth of each other one is asked.

    Nothing for fewer intents than folds.
    """
    labels = examples.labels
    turn = np.arange(len(labels)) - np.searchsorted(labels, labels)
    for fold in range(_FOLDS if len(np.unique(labels)) >= _FOLDS else 0):
        hidden = labels % _FOLDS == fold
        asked = hidden | (turn % _FOLDS == fold)
        if not asked.all():
            yield _ask(examples, asked, hidden, penalty)


def _ask(examples: Examples, asked: Bools, hidden: Bools, penalty: float) -> Asked:
    gram, labels, texts = examples
    names, taught = np.unique(labels[~asked], return_inverse=True)
    likeness = gram[np.ix_(asked, ~asked)]
    logits = likeness @ fit(gram[np.ix_(~asked, ~asked)], taught, len(names), penalty=penalty)
    top = logits.argmax(axis=1)
    nearest = np.where(taught == top[:, None], likeness, 0).max(axis=1)
    known = frozenset(subjects(word for one in np.flatnonzero(~asked).tolist() for word in texts[one]))
    strange = np.array([strangeness(texts[one], known) for one in np.flatnonzero(asked).tolist()])
    return Asked(signs(logits, nearest, strange), names[top] == labels[asked], hidden[asked])


def strangeness(words: Sequence[str], known: Container[str]) -> tuple[int, float]:
    """How many words are about something that no example mentions, and their share of those that say something."""
    strange, share = foreign(words, known)
    return len(strange), share


def _moved(prior: Doubles, harder: Doubles, seen: Doubles, so: Bools, shares: Doubles) -> Doubles:
    """The prior with its constant and its slope moved to what was seen, less what examples look harder by."""
    constant, steeper = move(prior, seen, so, shares) - harder
    moved = prior * (1 + steeper)
    moved[0] += constant - steeper * np.average(seen @ prior, weights=shares)
    return np.asarray(moved)


def move(prior: Doubles, seen: Doubles, so: Bools, shares: Doubles) -> Doubles:
    """What to add to the constant, and to the slope about the middle of the scores, by Newton's method.

    Platt's scaling, held by a quadratic penalty to what public data say. Source: Platt, Probabilistic outputs for support
    vector machines, 1999.
    """
    score = seen @ prior
    ways = np.column_stack([np.ones(len(score)), score - np.average(score, weights=shares)])
    found = np.zeros(2)
    for _ in range(20):
        chance = sigmoid(score + ways @ found)
        slope = ways.T @ (shares * (so - chance)) - _HELD @ found
        curve = (ways.T * (shares * chance * (1 - chance))) @ ways + _HELD
        found += np.clip(np.linalg.solve(curve, slope), -1, 1)
    return found


def sigmoid(score: Doubles) -> Doubles:
    """The probability behind log-odds."""
    return np.asarray(1 / (1 + np.exp(-np.minimum(np.maximum(score, -30), 30))))
