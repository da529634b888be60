"""A classifier that a team trains from its own taps: hashed runs of characters and a logistic regression, in plain numpy.

What it keeps are weights of hashes: no message can be read out of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self
from zipfile import BadZipFile
from zlib import crc32

import numpy as np
import numpy.typing as npt

from bot.text import fold

_BITS: Final = 16
_SIZE: Final = 1 << _BITS
_RUNS: Final = (2, 3, 4, 5)
_LONGEST: Final = 1000
"""Characters that are looked at: what is rough in a longer text stands out before."""
_ROUNDS: Final = 40
_STEP: Final = 0.5
_DECAY: Final = 1e-4
_FORMAT: Final = 1

Features = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A message and what the team found it to be."""

    text: str
    is_rough: bool


class NotAModel(ValueError):
    """The file holds no weights of this format."""


class Learnt:
    """What was learnt from labelled messages."""

    def __init__(self, weights: npt.NDArray[np.float32], bias: float) -> None:
        self._weights = weights
        self._bias = bias

    def roughness(self, text: str) -> float:
        """The probability, 0 to 1, that the team would find it rough."""
        return float(1 / (1 + np.exp(-self.score(text))))

    def score(self, text: str) -> float:
        """The same as log odds: nought is as likely as not."""
        found = _features(text)
        return float(self._weights[found].sum() / np.sqrt(len(found)) + self._bias)

    def stricter(self, by: float) -> Self:
        """The same, suspecting less: `by` is taken from every score."""
        return type(self)(self._weights, self._bias - by)

    @classmethod
    def from_labels(cls, labels: Sequence[Labelled]) -> Self:
        """Learns; the rarer kind weighs as much as the other. The same labels always give the same weights.

        Raises:
            ValueError: all labels are of one kind.
        """
        rough = sum(label.is_rough for label in labels)
        if not 0 < rough < len(labels):
            raise ValueError("messages of both kinds are needed")
        features = [_features(label.text) for label in labels]
        truth = np.array([label.is_rough for label in labels], dtype=np.float64)
        share = np.where(truth > 0, 0.5 / rough, 0.5 / (len(labels) - rough))
        weights, bias = np.zeros(_SIZE), 0.0
        # AdaGrad: runs that are seldom seen learn as fast as common ones.
        seen, seen_bias = np.full(_SIZE, 1e-8), 1e-8
        flat = np.concatenate(features)
        owner = np.repeat(np.arange(len(features)), [len(found) for found in features])
        length = np.sqrt(np.array([len(found) for found in features]))
        for _ in range(_ROUNDS):
            scores = np.bincount(owner, weights[flat], len(features)) / length
            error = (1 / (1 + np.exp(-(scores + bias))) - truth) * share
            slope = np.bincount(flat, (error / length)[owner], _SIZE) + _DECAY * weights
            seen += slope**2
            seen_bias += error.sum() ** 2
            weights -= _STEP * slope / np.sqrt(seen)
            bias -= _STEP * error.sum() / np.sqrt(seen_bias)
        return cls(weights.astype(np.float32), float(bias))

    def save(self, path: Path) -> None:
        """Writes the weights, of which most are nought, to that file."""
        where = np.flatnonzero(self._weights)
        with path.open("wb") as file:
            np.savez_compressed(
                file, format=np.int64(_FORMAT), bias=np.float64(self._bias),
                where=where.astype(np.int32), weights=self._weights[where].astype(np.float16),
            )  # fmt: skip

    @classmethod
    def load(cls, path: Path) -> Self:
        """What was saved there.

        Raises:
            NotAModel: the file is of another kind.
            OSError: it cannot be read.
        """
        try:
            # numpy leaves a file open that it was given by name and cannot read.
            with path.open("rb") as opened, np.load(opened, allow_pickle=False) as file:
                if int(file["format"]) != _FORMAT:
                    raise NotAModel(path)
                weights = np.zeros(_SIZE, dtype=np.float32)
                weights[file["where"]] = file["weights"]
                return cls(weights, float(file["bias"]))
        except (ValueError, TypeError, KeyError, IndexError, EOFError, BadZipFile) as fault:
            raise NotAModel(path) from fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Trust:
    """How far what was learnt is to be trusted, by messages that were kept aside while learning."""

    caught: float
    """Of rough messages, the share that it suspects."""
    false: float
    """Of the others, the share that it suspects as well."""


SUSPECTS_AT: Final = 0.5
"""From this roughness on, a message is suspected."""

_MOST_FALSE: Final = 0.03
_FOLDS: Final = 5


def learn(labels: Sequence[Labelled]) -> tuple[Learnt, Trust]:
    """What the labels teach, so strict that of calm messages kept aside at most three in a hundred are suspected.

    Each message is kept aside once, with a fifth of the others. The order of the labels does not matter.

    Raises:
        ValueError: there are too few of a kind for that.
    """
    labels = sorted(labels, key=lambda label: (label.is_rough, crc32(label.text.encode()), label.text))
    scores = np.zeros(len(labels))
    for fold_number in range(_FOLDS):
        others = [label for number, label in enumerate(labels) if number % _FOLDS != fold_number]
        learnt = Learnt.from_labels(others)
        for number in range(fold_number, len(labels), _FOLDS):
            scores[number] = learnt.score(labels[number].text)
    rough = np.array([label.is_rough for label in labels])
    margin = max(0.0, float(np.quantile(scores[~rough], 1 - _MOST_FALSE)))
    trust = Trust(
        caught=float((scores[rough] > margin).mean()), false=float((scores[~rough] > margin).mean())
    )
    return Learnt.from_labels(labels).stricter(margin), trust


def _features(text: str) -> Features:
    """The hashed runs of characters in the folded text, each once; at least one."""
    return np.fromiter(sorted(set(_hashes(fold(text[:_LONGEST])))), dtype=np.int64)


def _hashes(folded: str) -> Iterator[int]:
    for word in folded.split():
        padded = f" {word} "
        for run in _runs(padded):
            yield crc32(run.encode()) & (_SIZE - 1)
    yield 0


def _runs(padded: str) -> Iterable[str]:
    for length in _RUNS:
        for start in range(len(padded) - length + 1):
            yield padded[start : start + length]
