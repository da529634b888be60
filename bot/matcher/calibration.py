"""How sure a match is: whether the brand has an answer at all, and whether the nearest intent is the right one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.matcher.regression import fit, softmax

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]
Doubles = NDArray[np.float64]
Ints = NDArray[np.int64]

_FOLDS: Final = 5
_FITS: Final = np.array([-0.98, 0.56, 1.74])
"""What signs say of whether any intent fits, measured over public sets; a brand's own examples move the first."""
_RIGHT: Final = np.array([0.42, 1.02, 0.0])
"""What they say of whether the top intent is the right one, if one fits."""
_TRUST: Final = 5.0
"""How hard the first ones hold, in messages."""
_HARDER: Final = (0.25, 0.15)
"""By how much asking examples of a regression that was taught four fifths of them makes the two look worse."""
_SHARPNESS: Final = 2.0
"""Logits are multiplied by it first: among many intents their own odds say too little."""
_ALONE: Final = 12.0
_HALF_ALIKE: Final = 0.4


def signs(logits: Floats, nearest: Floats) -> Doubles:
    """What tells right matches from wrong ones: one row a message.

    A constant, the log-odds of the top intent with the logits sharpened, and the likeness of its nearest example.
    With a single intent there are no odds, and the likeness stands for them.
    """
    odds = _log_odds(_SHARPNESS * logits) if logits.shape[1] > 1 else _ALONE * (nearest - _HALF_ALIKE)
    return np.stack([np.ones(len(logits)), odds, nearest], axis=1)


def _log_odds(logits: Floats) -> Doubles:
    """Of the top intent against all the others together."""
    ordered = np.sort(logits.astype(np.float64), axis=1)
    top, others = ordered[:, -1], ordered[:, :-1]
    highest = others[:, -1]
    return np.asarray(np.clip(top - highest - np.log(np.exp(others - highest[:, None]).sum(axis=1)), -6, 12))


class Chances(NamedTuple):
    """Of each intent, and of none: they add up to 1."""

    intents: Doubles
    none: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """Two logistic regressions on the signs: does any intent fit, and if one does, is it the top one?"""

    fits: Doubles
    right: Doubles

    def chances(self, logits: Floats, nearest: float) -> Chances:
        """For one message; `nearest` is the likeness of the top intent's nearest example."""
        seen = signs(logits[None, :], np.array([nearest]))[0]
        fits, right = float(sigmoid(seen @ self.fits)), float(sigmoid(seen @ self.right))
        shares = softmax(_SHARPNESS * logits).astype(np.float64)
        top = shares.argmax()
        others = shares * ((1 - right) / max(1 - shares[top], 1e-9))
        intents = np.minimum(others, right) * fits
        intents[top] = right * fits
        return Chances(intents, 1 - float(intents.sum()))


class Asked(NamedTuple):
    """Examples asked of a regression that was taught others: what was seen, and how it really was."""

    seen: Doubles
    right: Bools
    hidden: Bools


def calibrate(gram: Floats, labels: Ints, intents: int, *, penalty: float) -> Calibration:
    """Fitted on the examples themselves, given by their inner products; `labels` are sorted intents' numbers."""
    folds = list(ask(gram, labels, intents, penalty=penalty))
    if not folds:
        return Calibration(fits=_FITS, right=_RIGHT)
    seen, right, hidden = (np.concatenate(part) for part in zip(*folds, strict=True))
    if hidden.all():
        return Calibration(fits=_FITS, right=_RIGHT)
    # Both kinds count the same in all, however many of each there are.
    shares = np.where(hidden, 0.5 / np.mean(hidden), 0.5 / np.mean(~hidden))
    known = ~hidden
    return Calibration(
        fits=_moved(_FITS, seen, known, shares, harder=_HARDER[0]),
        right=_moved(_RIGHT, seen[known], right[known], np.ones(int(known.sum())), harder=_HARDER[1]),
    )


def ask(gram: Floats, labels: Ints, intents: int, *, penalty: float) -> Iterator[Asked]:
    """In each fold a fifth of the intents is hidden, to play "none of these", and a fifth of each other one is asked."""
    turn = np.arange(len(labels)) - np.searchsorted(labels, labels)
    for fold in range(_FOLDS if intents >= _FOLDS else 0):
        hidden = labels % _FOLDS == fold
        asked = hidden | (turn % _FOLDS == fold)
        if not asked.all():
            yield _ask(gram, labels, asked, hidden, penalty)


def _ask(gram: Floats, labels: Ints, asked: Bools, hidden: Bools, penalty: float) -> Asked:
    names, taught = np.unique(labels[~asked], return_inverse=True)
    likeness = gram[np.ix_(asked, ~asked)]
    logits = likeness @ fit(gram[np.ix_(~asked, ~asked)], taught, len(names), penalty=penalty)
    top = logits.argmax(axis=1)
    nearest = np.where(taught == top[:, None], likeness, 0).max(axis=1)
    return Asked(signs(logits, nearest), names[top] == labels[asked], hidden[asked])


def _moved(prior: Doubles, seen: Doubles, so: Bools, shares: Doubles, *, harder: float) -> Doubles:
    """The prior with its constant moved to what was seen: Newton's method, held by a quadratic penalty."""
    score = seen @ prior
    move = 0.0
    for _ in range(20):
        chance = sigmoid(score + move)
        slope = float(shares @ (so - chance)) - _TRUST * move
        curve = float(shares @ (chance * (1 - chance))) + _TRUST
        move += float(np.clip(slope / curve, -1, 1))
    return prior + np.array([move + harder, 0.0, 0.0])


def sigmoid(score: Doubles) -> Doubles:
    """The probability behind log-odds."""
    return np.asarray(1 / (1 + np.exp(-np.clip(score, -30, 30))))
