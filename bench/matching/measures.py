"""What is measured of one rival on one sample."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import fmean, median
from typing import Final

import numpy as np

from bot.matcher import ANSWER_AT
from matching.data import Pair, disturb, sample, seeded
from matching.rivals import Builder, Guess

HIDDEN: Final = 0.25
"""The share of the intents that is left out, to play "none of these"."""
REFUSED: Final = 0.9
BINS: Final = 15


@dataclass
class Tally:
    """What was measured for one rival on one data set, one figure a seed."""

    data: str
    rival: str
    figures: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    def add(self, **figures: float) -> None:
        """The figures of one seed."""
        for name, figure in figures.items():
            self.figures[name].append(figure)

    def mean(self, name: str) -> float:
        """Over the seeds; not a number where it was not measured."""
        return fmean(self.figures[name]) if self.figures[name] else float("nan")


def auc(inside: np.ndarray, outside: np.ndarray) -> float:
    """The chance that a message in scope scores above one out of scope (area under the ROC curve)."""
    above = np.searchsorted(np.sort(outside), inside, side="left")
    level = np.searchsorted(np.sort(outside), inside, side="right") - above
    return float((above + level / 2).mean() / len(outside))


def calibration_error(confidence: np.ndarray, right: np.ndarray) -> float:
    """The expected calibration error over equal-width bins."""
    bins = np.minimum((confidence * BINS).astype(int), BINS - 1)
    gaps = [abs(confidence[bins == one].sum() - right[bins == one].sum()) for one in range(BINS)]
    return float(sum(gaps) / len(confidence))


def measure(
    build: Builder,
    train: Sequence[Pair],
    test: Sequence[Pair],
    *,
    strangers: Sequence[str],
    shots: int,
    seed: int,
    uneven: bool = False,
) -> dict[str, float]:
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
    return {
        "clean": clean / len(test) * 100, "disturbed": noisy / len(test) * 100,
        "far": auc(np.array(inside), far) * 100,
        "build_ms": built * 1000, "median_ms": median(times) * 1000, "p99_ms": float(np.quantile(times, 0.99)) * 1000,
    } | refusal(build, examples, test, seed=seed)  # fmt: skip


def refusal(build: Builder, examples: Sequence[Pair], test: Sequence[Pair], *, seed: int) -> dict[str, float]:
    """With a quarter of the intents left out: their messages are the ones to refuse."""
    intents = sorted({intent for _, intent in examples})
    hidden = set(seeded(seed).sample(intents, max(1, round(len(intents) * HIDDEN))))
    guess = build([pair for pair in examples if pair[1] not in hidden])
    inside = [(guess(text), intent) for text, intent in test if intent not in hidden]
    outside = np.array([guess(text).score for text, intent in test if intent in hidden])
    scores = np.array([found.score for found, _ in inside])
    right = np.array([found.intent == intent for found, intent in inside])
    drawn = np.random.default_rng(seed).choice(outside, len(scores), replace=len(outside) < len(scores))
    mixed, true = np.concatenate([scores, drawn]), np.concatenate([right, np.zeros(len(drawn), bool)])
    figures = {
        "auc": auc(scores, outside),
        "kept": float((right & (scores > np.quantile(outside, REFUSED))).mean()),
        "error_share": calibration_error(_shares([found for found, _ in inside]), right),
        "error_inside": calibration_error(scores, right),
        "error_mixed": calibration_error(mixed, true),
        "outside_answered": float((outside >= ANSWER_AT).mean()),
        "inside_wrong": float((~right & (scores >= ANSWER_AT)).mean()),
    }
    return {name: figure * 100 for name, figure in figures.items()}


def _shares(guesses: Sequence[Guess]) -> np.ndarray:
    """How sure each is if any intent fits: the score itself where a rival does not tell the two apart."""
    return np.array([guess.score if guess.share is None else guess.share for guess in guesses])
