"""How well the matcher does on public data, beside its rivals: `python bench/matcher.py FOLDER`.

The folder holds `.jsonl` files whose lines are `{"split": "train" or "test", "text": …, "intent": …}`. Every rival sees the
same seeded samples. Prints a Markdown table; all shares are in percent.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import random
import re
import sys
import time
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from statistics import fmean, median
from typing import Any, Final

import numpy as np
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA, JaroWinkler

sys.path.insert(0, str(Path(__file__).parent.parent))
from bot.matcher import Matcher
from bot.text import fold

Pair = tuple[str, str]
Guess = tuple[str, float]
"""An intent and how sure its rival is of it; the scale is the rival's own."""
Guesser = Callable[[str], Guess]

DISTURBED: Final = 0.2
HIDDEN: Final = 0.25
REFUSED: Final = 0.9
BINS: Final = 15
KEYBOARDS: Final = ("azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "asdfghjkl", "zxcvbnm")


def vigie(examples: Sequence[Pair]) -> Guesser:
    matcher = Matcher.from_examples(examples)

    def guess(text: str) -> Guess:
        ranked = matcher.rank(text)
        return (ranked[0].intent, ranked[0].confidence) if ranked else ("", 0.0)

    return guess


def nearest(scorer: Callable[..., float]) -> Callable[[Sequence[Pair]], Guesser]:
    """The intent of the example that rapidfuzz finds the most alike."""

    def build(examples: Sequence[Pair]) -> Guesser:
        texts = [fold(text) for text, _ in examples]

        def guess(text: str) -> Guess:
            _, score, row = process.extractOne(fold(text), texts, scorer=scorer)
            return examples[row][1], score / 100

        return guess

    return build


def linear(examples: Sequence[Pair]) -> Guesser:
    """TF-IDF of words and pieces of words under a logistic regression: the usual baseline."""
    text_features = _sklearn("feature_extraction.text")
    words = text_features.TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, token_pattern=r"\w+")  # noqa: S106  no password
    pieces = text_features.TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True)
    union = _sklearn("pipeline").make_union(words, pieces)
    model = _sklearn("pipeline").make_pipeline(
        union, _sklearn("linear_model").LogisticRegression(C=10, max_iter=200)
    )
    model.fit([fold(text) for text, _ in examples], [intent for _, intent in examples])

    def guess(text: str) -> Guess:
        chances = model.predict_proba([fold(text)])[0]
        return str(model.classes_[chances.argmax()]), float(chances.max())

    return guess


def hybrid(examples: Sequence[Pair]) -> Guesser:
    """Three TF-IDF views (words, pieces of words, consonants), logistic regression, and repair of unknown words."""
    tfidf = _sklearn("feature_extraction.text").TfidfVectorizer
    union = _sklearn("pipeline").FeatureUnion(
        [
            ("words", tfidf(ngram_range=(1, 2), sublinear_tf=True, token_pattern=r"\w+")),  # noqa: S106  no password
            ("pieces", tfidf(analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True)),
            ("bones", tfidf(preprocessor=_bones, analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True)),
        ],
        transformer_weights={"words": 1.0, "pieces": 2.0**0.5, "bones": 0.7**0.5},
    )
    folded = [fold(text) for text, _ in examples]
    model = _sklearn("linear_model").LogisticRegression(C=10, max_iter=200)
    model.fit(union.fit_transform(folded), [intent for _, intent in examples])
    vocabulary = sorted({word for text in folded for word in re.findall(r"\w+", text)})
    known = frozenset(vocabulary)

    def likeness(word: str, other: str, **_: object) -> float:
        alike = (OSA.normalized_similarity(word, other) + JaroWinkler.similarity(word, other)) / 2
        return alike + 0.1 * (_bones(word) == _bones(other))

    @cache
    def repaired(word: str) -> str:
        if word in known or word.isdigit():
            return word
        best = max(vocabulary, key=lambda other: likeness(word, other))
        return best if likeness(word, best) >= 0.75 else word

    def guess(text: str) -> Guess:
        typed = fold(text)
        meant = re.sub(r"\w+", lambda found: repaired(found[0]), typed)
        chances = [0.6, 0.4] @ model.predict_proba(union.transform([typed, meant]))
        return str(model.classes_[chances.argmax()]), float(chances.max())

    return guess


def _bones(text: str) -> str:
    return re.sub(r"(.)\1+", r"\1", re.sub(r"\B[aeiouyh]", "", fold(text)))


def centroid(examples: Sequence[Pair]) -> Guesser:
    """The intent whose mean TF-IDF vector has the smallest angle to the message."""
    text_features = _sklearn("feature_extraction.text")
    pieces = text_features.TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True)
    rows = pieces.fit_transform([fold(text) for text, _ in examples])
    intents = sorted({intent for _, intent in examples})
    owner = np.array([intent for _, intent in examples])
    means = np.vstack([np.asarray(rows[owner == intent].mean(axis=0)) for intent in intents])
    means /= np.linalg.norm(means, axis=1, keepdims=True)

    def guess(text: str) -> Guess:
        near = (pieces.transform([fold(text)]) @ means.T)[0]
        return intents[int(near.argmax())], float(near.max())

    return guess


def _sklearn(module: str) -> Any:
    return importlib.import_module(f"sklearn.{module}")


def rivals() -> dict[str, Callable[[Sequence[Pair]], Guesser]]:
    """By name; those that need scikit-learn only where it is installed."""
    found = {
        "vigie": vigie,
        "rapidfuzz WRatio": nearest(fuzz.WRatio),
        "rapidfuzz ratio": nearest(fuzz.ratio),
    }
    if importlib.util.find_spec("sklearn"):
        found |= {"hybrid": hybrid, "TF-IDF linear": linear, "TF-IDF centroid": centroid}
    return found


def seeded(seed: int) -> random.Random:
    """The same chance for every rival."""
    return random.Random(seed)  # noqa: S311  nothing here is secret


def disturb(text: str, rng: random.Random) -> str:
    """The text as typed in haste: letters swapped, dropped, repeated, mistaken for a neighbour, accents and vowels lost."""
    out = list(text)
    for at, char in enumerate(text):
        if not char.isalpha() or rng.random() >= DISTURBED:
            continue
        kind = rng.choice(("swap", "drop", "neighbour", "bare", "repeat"))
        bare = unicodedata.normalize("NFD", char)[0]
        if kind == "swap" and at + 1 < len(out):
            out[at], out[at + 1] = out[at + 1], out[at]
        elif kind == "drop":
            out[at] = ""
        elif kind == "neighbour":
            out[at] = rng.choice(_neighbours(bare.lower()) or [char])
        elif kind == "bare":
            out[at] = bare if bare != char else "" if char.lower() in "aeiouy" else char
        elif kind == "repeat":
            out[at] = char * 2
    return "".join(out)


def _neighbours(char: str) -> list[str]:
    return sorted(
        {
            row[at + step]
            for row in KEYBOARDS
            if (at := row.find(char)) >= 0
            for step in (-1, 1)
            if 0 <= at + step < len(row)
        }
    )


@dataclass
class Tally:
    """What was measured for one rival, one figure a seed."""

    figures: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    def add(self, **figures: float) -> None:
        """The figures of one seed."""
        for name, figure in figures.items():
            self.figures[name].append(figure)

    def mean(self, name: str) -> float:
        """Over the seeds."""
        return fmean(self.figures[name])


def load(path: Path) -> tuple[list[Pair], list[Pair]]:
    """The train and the test split."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    return tuple(
        [(row["text"], row["intent"]) for row in rows if row["split"] == split] for split in ("train", "test")
    )  # type: ignore[return-value]


def sample(rows: Iterable[Pair], shots: int, rng: random.Random) -> list[Pair]:
    """At most so many examples of each intent."""
    by_intent: dict[str, list[str]] = defaultdict(list)
    for text, intent in rows:
        by_intent[intent].append(text)
    return [
        (text, intent)
        for intent, texts in sorted(by_intent.items())
        for text in rng.sample(sorted(set(texts)), min(shots, len(set(texts))))
    ]


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
    build: Callable[[Sequence[Pair]], Guesser], train: list[Pair], test: list[Pair], *, shots: int, seed: int
) -> dict[str, float]:
    """All figures of one rival on one sample."""
    examples = sample(train, shots, seeded(seed))
    started = time.perf_counter()
    guess = build(examples)
    built = time.perf_counter() - started
    times: list[float] = []
    clean = 0
    for text, intent in test:
        before = time.perf_counter()
        found, _ = guess(text)
        times.append(time.perf_counter() - before)
        clean += found == intent
    rng = seeded(seed)
    noisy = sum(guess(disturb(text, rng))[0] == intent for text, intent in test)
    return {
        "clean": clean / len(test) * 100, "disturbed": noisy / len(test) * 100,
        "build_ms": built * 1000, "median_ms": median(times) * 1000, "p99_ms": float(np.quantile(times, 0.99)) * 1000,
    } | refusal(build, examples, test, seed=seed)  # fmt: skip


def refusal(
    build: Callable[[Sequence[Pair]], Guesser], examples: list[Pair], test: list[Pair], *, seed: int
) -> dict[str, float]:
    """With a quarter of the intents left out: their messages are the ones to refuse."""
    intents = sorted({intent for _, intent in examples})
    hidden = set(seeded(seed).sample(intents, round(len(intents) * HIDDEN)))
    guess = build([pair for pair in examples if pair[1] not in hidden])
    inside = [(guess(text), intent) for text, intent in test if intent not in hidden]
    outside = np.array([guess(text)[1] for text, intent in test if intent in hidden])
    scores = np.array([score for (_, score), _ in inside])
    right = np.array([found == intent for (found, _), intent in inside])
    threshold = np.quantile(outside, REFUSED)
    rng = np.random.default_rng(seed)
    drawn = rng.choice(outside, len(scores), replace=len(outside) < len(scores))
    return {
        "auc": auc(scores, outside) * 100,
        "kept": float((right & (scores > threshold)).mean()) * 100,
        "error_inside": calibration_error(scores, right) * 100,
        "error_mixed": calibration_error(
            np.concatenate([scores, drawn]), np.concatenate([right, np.zeros(len(drawn), bool)])
        ) * 100,
    }  # fmt: skip


COLUMNS: Final = {
    "clean": "accuracy", "disturbed": "disturbed", "auc": "AUC", "kept": "at 90 % refused",
    "error_inside": "calibration error, in scope", "error_mixed": "and 1:1 out of scope",
    "build_ms": "build ms", "median_ms": "median ms", "p99_ms": "p99 ms",
}  # fmt: skip


def table(results: Iterable[tuple[str, str, Tally]]) -> Iterator[str]:
    """The lines of a Markdown table."""
    yield "| data | matcher | " + " | ".join(COLUMNS.values()) + " |"
    yield "|---" * (2 + len(COLUMNS)) + "|"
    for data, rival, tally in results:
        cells = (f"{tally.mean(name):.{2 if name in ('median_ms', 'p99_ms') else 1}f}" for name in COLUMNS)
        yield f"| {data} | {rival} | " + " | ".join(cells) + " |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="holds the .jsonl files")
    parser.add_argument("--shots", type=int, default=10, help="examples an intent (default 10)")
    parser.add_argument("--seeds", type=int, default=3, help="samples to average over (default 3)")
    parser.add_argument("--at-most", type=int, default=1000, help="test messages of one file (default 1000)")
    parser.add_argument("--only", help="a single rival, by name")
    asked = parser.parse_args()
    results = []
    for path in sorted(asked.folder.glob("*.jsonl")):
        train, test = load(path)
        test = seeded(0).sample(test, min(asked.at_most, len(test)))
        for name, build in rivals().items():
            if asked.only not in (None, name):
                continue
            tally = Tally()
            for seed in range(asked.seeds):
                tally.add(**measure(build, train, test, shots=asked.shots, seed=seed))
            results.append((path.stem, name, tally))
    print("\n".join(table(results)))


if __name__ == "__main__":
    main()
