"""Multinomial logistic regression on a Gram matrix, with numpy alone.

By the representer theorem the weights of each intent are a sum of the examples, so it is enough to know the
examples' inner products. L-BFGS (Nocedal, Wright: Numerical Optimization, algorithm 7.4) works in that space's
own inner product <a, b> = trace(aᵀ G b): it needs one product with G a round and no factorisation.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64] | NDArray[np.int32]

_MEMORY: Final = 3
_STEPS: Final = (1.0, 0.4, 0.1, 0.01)


class _Point(NamedTuple):
    """Coefficients (examples by intents) and their product with the Gram matrix."""

    own: Floats
    image: Floats

    def plus(self, other: _Point, times: float = 1.0) -> _Point:
        return _Point(self.own + times * other.own, self.image + times * other.image)

    def dot(self, other: _Point) -> float:
        # Not vdot: BLAS would share so small a sum among threads, and wait for them on a busy machine.
        return float(np.einsum("ij,ij->", self.own, other.image))


def softmax(logits: Floats) -> Floats:
    """Each row as probabilities."""
    raised = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True), dtype=np.float32)


def balanced(labels: Ints, intents: int) -> Floats:
    """One weight an example, mean 1: the examples of a long list count for a little less each.

    A long list draws messages to itself, and yet it is often long because its subject comes up often.
    """
    counts = np.bincount(labels, minlength=intents)
    weights = counts[labels] ** -0.75
    return np.asarray(weights / weights.mean(), dtype=np.float32)


def fit(
    gram: Floats, labels: Ints, intents: int, *, penalty: float, rounds: int = 40, tolerance: float = 1e-2
) -> Floats:
    """Coefficients, examples by intents: the logits of a text are its inner products with the examples times them.

    `labels` are intents' numbers from 0; `penalty` is the strength of the quadratic penalty on the weights.
    """
    total = len(labels)
    if total == 0:
        return np.zeros((0, intents), dtype=np.float32)
    rows = np.arange(total)
    weights = balanced(labels, intents)

    def gradient(point: _Point) -> _Point:
        slope = softmax(point.image)
        slope[rows, labels] -= 1
        slope *= weights[:, None]
        return _Point(slope + penalty * point.own, gram @ slope + penalty * point.image)

    def loss(point: _Point) -> float:
        top = point.image.max(axis=1)
        log_sum = top + np.log(np.exp(point.image - top[:, None]).sum(axis=1))
        return float(weights @ (log_sum - point.image[rows, labels])) + penalty / 2 * point.dot(point)

    zero = np.zeros((total, intents), dtype=np.float32)
    here = _Point(zero, zero)
    slope, height = gradient(here), loss(here)
    enough = tolerance**2 * slope.dot(slope)
    pairs: list[tuple[_Point, _Point]] = []
    for _ in range(rounds):
        if slope.dot(slope) <= enough:
            break
        way = _direction(slope, pairs)
        for length in _STEPS:
            there = here.plus(way, length)
            if (lower := loss(there)) < height:
                break
        else:
            break
        new_slope = gradient(there)
        pairs = [*pairs[1 - _MEMORY :], (there.plus(here, -1.0), new_slope.plus(slope, -1.0))]
        here, slope, height = there, new_slope, lower
    return here.own


def _direction(slope: _Point, pairs: list[tuple[_Point, _Point]]) -> _Point:
    """The two-loop recursion: downhill, bent by what the last steps taught about the curvature."""
    if not pairs:
        return _Point(-slope.own, -slope.image)
    shares: list[float] = []
    for step, turn in reversed(pairs):
        share = step.dot(slope) / step.dot(turn)
        shares.append(share)
        slope = slope.plus(turn, -share)
    step, turn = pairs[-1]
    scale = step.dot(turn) / turn.dot(turn)
    slope = _Point(slope.own * np.float32(scale), slope.image * np.float32(scale))
    for (step, turn), share in zip(pairs, reversed(shares), strict=True):
        slope = slope.plus(step, share - turn.dot(slope) / step.dot(turn))
    return _Point(-slope.own, -slope.image)
