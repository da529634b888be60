"""What is measured of one rival on one sample."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import fmean, median
from typing import Final, NamedTuple

import numpy as np

from bot.matcher import ANSWER_AT
from matching.data import Pair, disturb, sample, seeded
from matching.rivals import Builder, Guess

HIDDEN: Final = 0.25
"""The share of the intents that is left out, to play "none of these"."""
REFUSED: Final = 0.9
BINS: Final = 15


class Refusals(NamedTuple):
    """What a rival said of one sample, some of whose intents were hidden: its scores, in arrays of one number a message."""

    inside: np.ndarray
    """Of messages of the intents that it knows."""
    right: np.ndarray
    """Whether it found their intents."""
    shares: np.ndarray
    """How sure it was of them, if any intent fits."""
    hidden: np.ndarray
    """Of messages of the hidden intents."""
    other: np.ndarray
    """Of messages about other subjects."""


@dataclass
class Tally:
    """What was measured for one rival: figures, one a sample, and what it refused, by data set."""

    data: str
    rival: str
    figures: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    refusals: dict[str, list[Refusals]] = field(default_factory=lambda: defaultdict(list))

    def add(self, data: str, figures: Mapping[str, float], refused: Refusals) -> None:
        """What was measured on one sample."""
        for name, figure in figures.items():
            self.figures[name].append(figure)
        self.refusals[data].append(refused)

    def mean(self, name: str) -> float:
        """Over the samples; not a number where it was not measured.

        Errors of calibration are taken over all samples of a data set together: in one sample of some hundred messages,
        a confidence that holds perfectly would be off by six points by chance.
        """
        if name in ERRORS:
            return fmean(ERRORS[name](_together(samples)) * 100 for samples in self.refusals.values())
        return fmean(self.figures[name]) if self.figures[name] else float("nan")


def _together(samples: Sequence[Refusals]) -> Refusals:
    return Refusals(*(np.concatenate(parts) for parts in zip(*samples, strict=True)))


def auc(inside: np.ndarray, outside: np.ndarray) -> float:
    """The chance that a message in scope scores above one out of scope (area under the ROC curve)."""
    above = np.searchsorted(np.sort(outside), inside, side="left")
    level = np.searchsorted(np.sort(outside), inside, side="right") - above
    return float((above + level / 2).mean() / len(outside))


def calibration_error(confidence: np.ndarray, right: np.ndarray, weights: np.ndarray | None = None) -> float:
    """The expected calibration error over equal-width bins; each message counts for its weight, or for one."""
    counts = np.ones(len(confidence)) if weights is None else weights
    bins = np.minimum((confidence * BINS).astype(int), BINS - 1)
    gaps = np.bincount(bins, counts * (confidence - right), minlength=BINS)
    return float(np.abs(gaps).sum() / counts.sum())


def _mixed_error(found: Refusals, outside: np.ndarray) -> float:
    """With as much out of scope, in weight, as in scope."""
    ones = np.ones(len(found.inside))
    return calibration_error(
        np.concatenate([found.inside, outside]),
        np.concatenate([found.right, np.zeros(len(outside))]),
        np.concatenate([ones, np.full(len(outside), len(ones) / len(outside))]),
    )


ERRORS: Final[dict[str, Callable[[Refusals], float]]] = {
    "error_share": lambda found: calibration_error(found.shares, found.right),
    "error_inside": lambda found: calibration_error(found.inside, found.right),
    "error_mixed": lambda found: _mixed_error(found, found.hidden),
    "error_other": lambda found: _mixed_error(found, found.other),
}


def measure(
    build: Builder,
    train: Sequence[Pair],
    test: Sequence[Pair],
    *,
    strangers: Sequence[str],
    shots: int,
    seed: int,
    uneven: bool = False,
) -> tuple[dict[str, float], Refusals]:
    """All figures of one rival on one sample, shares in percent; `strangers` are messages that no intent is about."""
    examples = sample(train, shots, seeded(seed), uneven=uneven)
    started = time.perf_counter()
    guess = build(examples)
    built = time.perf_counter() - started
    times: list[float] = []
    clean = 0
    inside: list[float] = []
    for text, intent in test:
        before = time.perf_counter()
        found = guess(text)
        times.append(time.perf_counter() - before)
        clean += found.intent == intent
        inside.append(found.score)
    far = np.array([guess(text).score for text in strangers])
    rng = seeded(seed)
    noisy = sum(guess(disturb(text, rng)).intent == intent for text, intent in test)
    refused = refusals(build, examples, test, strangers, seed=seed)
    return {
        "clean": clean / len(test) * 100, "disturbed": noisy / len(test) * 100,
        "far": auc(np.array(inside), far) * 100,
        "build_ms": built * 1000, "median_ms": median(times) * 1000, "p99_ms": float(np.quantile(times, 0.99)) * 1000,
    } | figures(refused), refused  # fmt: skip


def refusals(
    build: Builder, examples: Sequence[Pair], test: Sequence[Pair], strangers: Sequence[str], *, seed: int
) -> Refusals:
    """With a quarter of the intents left out: their messages, and the strangers, are the ones to refuse."""
    intents = sorted({intent for _, intent in examples})
    hidden = set(seeded(seed).sample(intents, max(1, round(len(intents) * HIDDEN))))
    guess = build([pair for pair in examples if pair[1] not in hidden])
    inside = [(guess(text), intent) for text, intent in test if intent not in hidden]
    return Refusals(
        inside=np.array([found.score for found, _ in inside]),
        right=np.array([found.intent == intent for found, intent in inside]),
        shares=_shares([found for found, _ in inside]),
        hidden=np.array([guess(text).score for text, intent in test if intent in hidden]),
        other=np.array([guess(text).score for text in strangers]),
    )


def figures(found: Refusals) -> dict[str, float]:
    """What is refused and what is answered, in percent."""
    shares = {
        "auc": auc(found.inside, found.hidden),
        "kept": float((found.right & (found.inside > np.quantile(found.hidden, REFUSED))).mean()),
        "outside_answered": float((found.hidden >= ANSWER_AT).mean()),
        "inside_wrong": float((~found.right & (found.inside >= ANSWER_AT)).mean()),
    }
    return {name: share * 100 for name, share in shares.items()}


def _shares(guesses: Sequence[Guess]) -> np.ndarray:
    """How sure each is if any intent fits: the score itself where a rival does not tell the two apart."""
    return np.array([guess.score if guess.share is None else guess.share for guess in guesses])
