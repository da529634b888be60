"""The usual weights of the confidence, fitted on public data: `python bench/confidence.py FOLDER`.

Only training halves are read: of each file, samples of few and many intents and examples play a brand, and other training
lines are the messages. A quarter of the intents is hidden; messages of those, and of other files, are out of scope. What a
brand's own examples do to the weights is done while fitting, too. Prints what stands in `bot/matcher/calibration.py`.
With `--leave-one-out`, each file's test half is measured with weights of the other files alone.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple
from unittest.mock import patch

import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent))
from matching.data import Pair, load, sample, seeded, strangers
from matching.measures import HIDDEN, Tally, measure
from matching.rivals import vigie
from matching.showing import COLUMNS, rows, text

from bot.matcher import Matcher, calibration, index
from bot.matcher.calibration import Asked, Chances, Examples, ask, signs
from bot.matcher.phrases import words_of

SHOTS: Final = (5, 10, 20)
SIZES: Final = (6, 15, 30, 1000)
SEEDS: Final = 4
MOST: Final = 500
OTHERS: Final = 0.25
"""The weight of other subjects in what is out of scope; the rest is of hidden intents, which are harder to tell."""
ROUNDS: Final = 4
RIGHT_BY: Final = [0, 1]
"""The signs that tell the first intent from the others: the constant, and how far it is ahead."""


class Recorder:
    """Stands in for a calibration, and remembers what there was to see."""

    def __init__(self, examples: Examples, *, penalty: float) -> None:
        self.asked = [fold for fold in ask(examples, penalty=penalty) if not fold.hidden.all()]
        self.seen: list[np.ndarray] = []
        self.tops: list[int] = []

    def chances(  # noqa: D102  as a calibration has it
        self, logits: np.ndarray, nearest: float, strange: tuple[int, float]
    ) -> Chances:
        self.seen.append(signs(logits[None, :], np.array([nearest], np.float32), np.array([strange]))[0])
        self.tops.append(int(logits.argmax()))
        return Chances(np.full(len(logits), 1 / len(logits)), 0.0)


class Half(NamedTuple):
    """One of the two questions, asked of messages and of the brand's own examples: signs, answers, weights."""

    seen: np.ndarray
    so: np.ndarray
    weights: np.ndarray
    own: tuple[np.ndarray, np.ndarray, np.ndarray] | None


@dataclass(frozen=True)
class Sample:
    """A brand of some file."""

    file: str
    fits: Half
    right: Half


class Weights(NamedTuple):
    """What `calibration` starts from: the weights of both questions, and how much harder examples look for each."""

    fits: np.ndarray
    right: np.ndarray
    fits_harder: np.ndarray
    right_harder: np.ndarray

    def named(self) -> dict[str, np.ndarray]:
        """Under their names in `calibration`."""
        return {f"_{name.upper()}": weights for name, weights in self._asdict().items()}


def samples(path: Path, others: Sequence[str]) -> Iterator[Sample]:
    """Brands made of the training half of a file; those that leave messages both in scope and out of it."""
    train, _ = load(path)
    names = sorted({intent for _, intent in train})
    for shots in SHOTS:
        for size in SIZES:
            if size == SIZES[-1] or size < len(names):
                for seed in range(SEEDS):
                    chosen = set(seeded(seed).sample(names, min(size, len(names))))
                    own = [pair for pair in train if pair[1] in chosen]
                    if one := made(path.stem, own, shots, seed, others):
                        yield one


def made(file: str, pairs: Sequence[Pair], shots: int, seed: int, others: Sequence[str]) -> Sample | None:
    examples = set(sample(pairs, shots, seeded(seed), part=0.5))
    names = sorted({intent for _, intent in examples})
    hidden = set(seeded(seed).sample(names, max(1, round(len(names) * HIDDEN))))
    messages = [pair for pair in sorted(set(pairs) - examples) if pair[1] in names]
    messages = seeded(seed).sample(messages, min(MOST, len(messages)))
    inside = np.array([intent not in hidden for _, intent in messages], bool)
    if not inside.any() or inside.all():
        return None
    recorders: list[Recorder] = []

    def record(examples: Examples, *, penalty: float) -> Any:
        recorders.append(Recorder(examples, penalty=penalty))
        return recorders[-1]

    with patch.object(index, "calibrate", record):
        matcher = Matcher.from_examples([pair for pair in examples if pair[1] not in hidden])
    for message in [*(message for message, _ in messages), *others]:
        matcher._eye.look(words_of(message))
    (recorder,) = recorders
    known = [name for name in names if name not in hidden]
    seen = np.array(recorder.seen)
    told = np.array(recorder.tops)[: len(messages)]
    right = np.array(
        [known[top] == intent for top, (_, intent) in zip(told.tolist(), messages, strict=True)], bool
    )
    return Sample(
        file,
        _whether_any_fits(seen, inside, recorder.asked),
        _whether_right(seen, inside, right, recorder.asked),
    )


def _whether_any_fits(seen: np.ndarray, inside: np.ndarray, asked: Sequence[Asked]) -> Half:
    so = np.concatenate([inside, np.zeros(len(seen) - len(inside), bool)])
    other = np.arange(len(seen)) >= len(inside)
    weights = np.select(
        [so, other], [1 / so.sum(), OTHERS / other.sum()], (1 - OTHERS) / (~so & ~other).sum()
    )
    if not asked:
        return Half(seen, so, weights, None)
    signs_, hidden = (np.concatenate([fold[part] for fold in asked]) for part in (0, 2))
    shares = np.where(hidden, 0.5 / hidden.mean(), 0.5 / (~hidden).mean())
    return Half(seen, so, weights, (signs_, ~hidden, shares))


def _whether_right(seen: np.ndarray, inside: np.ndarray, right: np.ndarray, asked: Sequence[Asked]) -> Half:
    known = seen[: len(inside)][inside]
    weights = np.full(len(known), 1 / len(known))
    if not asked:
        return Half(known, right[inside], weights, None)
    signs_, answers, hidden = (np.concatenate(part) for part in zip(*asked, strict=True))
    return Half(
        known, right[inside], weights, (signs_[~hidden], answers[~hidden], np.ones(int((~hidden).sum())))
    )


def fitted(found: Sequence[Sample]) -> Weights:
    fits, fits_harder = _question([one.fits for one in found], list(range(5)))
    right, right_harder = _question([one.right for one in found], RIGHT_BY)
    return Weights(fits, right, fits_harder, right_harder)


def _question(halves: Sequence[Half], by: Sequence[int]) -> tuple[np.ndarray, np.ndarray]:
    """Weights such that they hold after each brand has moved them, and by how much brands move them on average."""
    weights, harder, still = np.zeros(5), np.zeros(2), np.zeros(2)
    for turn in range(ROUNDS):
        moves = [still if half.own is None else calibration.move(weights, *half.own) for half in halves]
        harder = np.mean(
            [one for half, one in zip(halves, moves, strict=True) if half.own is not None], axis=0
        )
        offsets = [
            _offset(half, weights, one - harder)
            if turn and half.own is not None
            else np.zeros(len(half.seen))
            for half, one in zip(halves, moves, strict=True)
        ]
        weights = _regression(halves, offsets, by)
    return weights, harder


def _offset(half: Half, weights: np.ndarray, move: np.ndarray) -> np.ndarray:
    assert half.own is not None
    own, _, shares = half.own
    return np.asarray(move[0] + move[1] * (half.seen @ weights - np.average(own @ weights, weights=shares)))


def _regression(halves: Sequence[Half], offsets: Sequence[np.ndarray], by: Sequence[int]) -> np.ndarray:
    seen = np.concatenate([half.seen[:, by] for half in halves])
    so, counts, offset = (
        np.concatenate(part)
        for part in ([half.so for half in halves], [half.weights * 200 for half in halves], offsets)
    )
    held = np.diag([1e-3, *np.ones(len(by) - 1)])
    found = np.zeros(len(by))
    for _ in range(30):
        chance = calibration.sigmoid(seen @ found + offset)
        curve = (seen.T * (counts * chance * (1 - chance))) @ seen + held
        found = found + np.linalg.solve(curve, seen.T @ (counts * (so - chance)) - held @ found)
    whole = np.zeros(5)
    whole[list(by)] = found
    return whole


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, help="holds the .jsonl files")
    parser.add_argument(
        "--leave-one-out", action="store_true", help="measure each file with weights of the others"
    )
    asked = parser.parse_args()
    found: dict[str, list[Sample]] = defaultdict(list)
    for path in sorted(asked.folder.glob("*.jsonl")):
        found[path.stem] += samples(path, strangers(asked.folder, path, at_most=200, part="train"))
    for name, weights in fitted([one for of_file in found.values() for one in of_file]).named().items():
        print(name, np.array2string(weights, precision=3, separator=", ", suppress_small=True))
    if asked.leave_one_out:
        print("\n".join(text(rows(list(left_out(asked.folder, found)), "weights of", COLUMNS))))


def left_out(folder: Path, found: dict[str, list[Sample]], seeds: int = 10) -> Iterator[Tally]:
    for path in sorted(folder.glob("*.jsonl")):
        weights = fitted([one for file, of_file in found.items() if file != path.stem for one in of_file])
        tally = Tally(path.stem, "the others")
        train, test = load(path)
        with patch.dict(vars(calibration), weights.named()):
            for seed in range(seeds):
                others = strangers(folder, path)
                tally.add(
                    path.stem, *measure(vigie, train, test[:1000], strangers=others, shots=10, seed=seed)
                )
        yield tally


if __name__ == "__main__":
    main()
