"""How sure a match is: the probability that its intent is right, "none of these" included."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.matcher.regression import fit, softmax

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
Ints = NDArray[np.int64]

_FOLDS: Final = 5
_PRIOR: Final = np.array([-2.2, 0.6, 1.0])
"""What signs usually mean, measured over public sets; a brand's own examples move it."""
_TRUST: Final = 10.0
_SHARPNESS: Final = 2.0
_OUTSIDE: Final = 1.0


def signs(logits: Floats, nearest: Floats) -> Doubles:
    """What tells right matches from wrong ones: one row a message.

    A constant, the log-odds of the top intent with the logits sharpened, and the likeness of its nearest example.
    """
    return np.stack([np.ones(len(logits)), _log_odds(_SHARPNESS * logits), nearest], axis=1)


def _log_odds(logits: Floats) -> Doubles:
    """Of the top intent against all the others together."""
    if logits.shape[1] == 1:
        return np.zeros(len(logits))
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


def calibrate(gram: Floats, labels: Ints, intents: int, *, penalty: float) -> Calibration:
    """Fitted on the examples themselves: in each fold a fifth of the intents is hidden, to play "none of these"."""
    if intents < _FOLDS:
        return Calibration(weights=_PRIOR)
    seen: list[Doubles] = []
    right: list[NDArray[np.bool_]] = []
    outside: list[NDArray[np.bool_]] = []
    turn = np.arange(len(labels)) - np.searchsorted(labels, labels)
    for fold in range(_FOLDS):
        hidden = labels % _FOLDS == fold
        asked = (turn % _FOLDS == fold) | hidden
        if asked.all() or not asked.any():
            continue
        names, taught = np.unique(labels[~asked], return_inverse=True)
        likeness = gram[np.ix_(asked, ~asked)]
        logits = likeness @ fit(gram[np.ix_(~asked, ~asked)], taught, len(names), penalty=penalty)
        top = logits.argmax(axis=1)
        nearest = np.where(taught[None, :] == top[:, None], likeness, 0).max(axis=1)
        seen.append(signs(logits, nearest))
        right.append(names[top] == labels[asked])
        outside.append(hidden[asked])
    strange = np.concatenate(outside)
    # Both kinds count the same in all, however many of each there are.
    shares = np.where(strange, _OUTSIDE * np.mean(~strange), np.mean(strange))
    shares *= len(shares) / shares.sum()
    return Calibration(weights=_fit_signs(np.concatenate(seen), np.concatenate(right), shares))


def _fit_signs(seen: Doubles, right: NDArray[np.bool_], shares: Doubles) -> Doubles:
    """Newton's method, held near the prior by a quadratic penalty."""
    weights = _PRIOR.copy()
    for _ in range(12):
        chance = _sigmoid(seen @ weights)
        slope = seen.T @ (shares * (right - chance)) - _TRUST * (weights - _PRIOR)
        curve = (seen * (shares * chance * (1 - chance))[:, None]).T @ seen + _TRUST * np.eye(len(weights))
        weights = weights + np.linalg.solve(curve, slope)
    return weights


def _sigmoid(score: Doubles) -> Doubles:
    return np.asarray(1 / (1 + np.exp(-np.clip(score, -30, 30))))
