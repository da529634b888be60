"""How sure a match is: the probability that its intent is right, "none of these" included."""

from __future__ import annotations

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
_PRIOR: Final = np.array([-2.2, 0.65, 1.0])
"""What signs usually mean, measured over public sets; a brand's own examples move it."""
_TRUST: Final = 10.0
"""How hard the prior holds, in messages."""
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """A logistic regression on the signs."""

    weights: Doubles

    def shared_out(self, logits: Floats, nearest: float) -> Doubles:
        """One message's probability of each intent: that of the top one, and what is left for the others.

        `nearest` is the likeness of the top intent's nearest example.
        """
        seen = signs(logits[None, :], np.array([nearest]))[0]
        sure = float(_sigmoid(seen @ self.weights))
        chances = softmax(_SHARPNESS * logits).astype(np.float64)
        top = chances.argmax()
        rest = max(1 - chances[top], 1e-9)
        shared = chances * min(sure / chances[top], (1 - sure) / rest)
        shared[top] = sure
        return np.asarray(np.minimum(shared, sure))


class _Fold(NamedTuple):
    """Examples asked of a regression that was taught others: what was seen, and how it really was."""

    seen: Doubles
    right: Bools
    hidden: Bools


def calibrate(gram: Floats, labels: Ints, intents: int, *, penalty: float) -> Calibration:
    """Fitted on the examples themselves, given by their inner products; `labels` are sorted intents' numbers.

    In each fold a fifth of the intents is hidden, to play "none of these", and a fifth of each other one is asked.
    """
    turn = np.arange(len(labels)) - np.searchsorted(labels, labels)
    folds: list[_Fold] = []
    for fold in range(_FOLDS if intents >= _FOLDS else 0):
        hidden = labels % _FOLDS == fold
        asked = hidden | (turn % _FOLDS == fold)
        if not asked.all():
            folds.append(_ask(gram, labels, asked, hidden, penalty))
    if not folds:
        return Calibration(weights=_PRIOR)
    seen, right, hidden = (np.concatenate(part) for part in zip(*folds, strict=True))
    if hidden.all():
        return Calibration(weights=_PRIOR)
    # Both kinds count the same in all, however many of each there are.
    shares = np.where(hidden, 0.5 / np.mean(hidden), 0.5 / np.mean(~hidden))
    return Calibration(weights=_fit_signs(seen, right, shares))


def _ask(gram: Floats, labels: Ints, asked: Bools, hidden: Bools, penalty: float) -> _Fold:
    names, taught = np.unique(labels[~asked], return_inverse=True)
    likeness = gram[np.ix_(asked, ~asked)]
    logits = likeness @ fit(gram[np.ix_(~asked, ~asked)], taught, len(names), penalty=penalty)
    top = logits.argmax(axis=1)
    nearest = np.where(taught == top[:, None], likeness, 0).max(axis=1)
    return _Fold(signs(logits, nearest), names[top] == labels[asked], hidden[asked])


def _fit_signs(seen: Doubles, right: Bools, shares: Doubles) -> Doubles:
    """Newton's method, held near the prior by a quadratic penalty."""
    weights = _PRIOR.copy()
    for _ in range(12):
        chance = _sigmoid(seen @ weights)
        slope = seen.T @ (shares * (right - chance)) - _TRUST * (weights - _PRIOR)
        curve = (seen * (shares * chance * (1 - chance))[:, None]).T @ seen + _TRUST * np.eye(len(weights))
        weights = weights + np.linalg.solve(curve, slope)
    # Better signs never make a match less sure, whatever a small brand's examples say.
    return np.asarray(np.maximum(weights, [-np.inf, 0.05, 0.0]))


def _sigmoid(score: Doubles) -> Doubles:
    return np.asarray(1 / (1 + np.exp(-np.clip(score, -30, 30))))
