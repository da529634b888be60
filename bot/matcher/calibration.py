"""How sure a match is: the probability that its intent is right, "none of these" included."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.matcher.regression import fit, softmax

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

_FOLDS: Final = 5
_PRIOR: Final = np.array([-4.0, 0.5, 0.3, 6.0])
"""What signs usually mean, measured over public sets; a brand's own examples move it."""
_TRUST: Final = 2.0


def signs(logits: Floats, nearest: Floats) -> Floats:
    """What tells right matches from wrong ones: one row a message.

    A constant, the log-odds of the top intent, its logit, and the likeness of its nearest example.
    """
    top = logits.max(axis=1)
    chance = np.clip(softmax(logits).max(axis=1), 1e-4, 1 - 1e-4)
    odds = np.log(chance / (1 - chance)) if logits.shape[1] > 1 else np.zeros(len(top))
    return np.stack([np.ones(len(top)), odds, top, nearest], axis=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """A logistic regression on the signs."""

    weights: NDArray[np.float64]

    def confidence(self, seen: Floats) -> Floats:
        """Probabilities that the top intent is right, one a row."""
        return np.asarray(1 / (1 + np.exp(-np.clip(seen @ self.weights, -30, 30))))


def calibrate(gram: Floats, labels: Ints, intents: int, *, penalty: float) -> Calibration:
    """Fitted on the examples themselves: in each fold a fifth of the intents is hidden, to play "none of these"."""
    if intents < _FOLDS:
        return Calibration(weights=_PRIOR)
    seen: list[Floats] = []
    right: list[NDArray[np.bool_]] = []
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
    return Calibration(weights=_fit_signs(np.concatenate(seen), np.concatenate(right)))


def _fit_signs(seen: Floats, right: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Newton's method, held near the prior by a quadratic penalty."""
    weights = _PRIOR.copy()
    for _ in range(12):
        chance = 1 / (1 + np.exp(-np.clip(seen @ weights, -30, 30)))
        slope = seen.T @ (right - chance) - _TRUST * (weights - _PRIOR)
        curve = (seen * (chance * (1 - chance))[:, None]).T @ seen + _TRUST * np.eye(len(weights))
        weights = weights + np.linalg.solve(curve, slope)
    return weights
