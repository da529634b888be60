"""Vigie's matcher and its rivals, behind one face: examples in, a guesser out."""

from __future__ import annotations

import importlib
import importlib.util
import os
import re
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA, JaroWinkler

from bot.matcher import Encoder, Matcher
from bot.text import fold
from matching.data import Pair


class Guess(NamedTuple):
    """An intent and how sure its rival is of it, on the rival's own scale; `share` is how sure if any intent fits."""

    intent: str
    score: float
    share: float | None = None


Guesser = Callable[[str], Guess]
Builder = Callable[[Sequence[Pair]], Guesser]


class Unlearnt(Exception):
    """A rival could not learn a sample."""


NOTHING: Final = Guess("", 0.0, 0.0)


def vigie(examples: Sequence[Pair], encoder: Encoder | None = None) -> Guesser:
    matcher = Matcher.from_examples(examples, encoder=encoder)

    def guess(text: str) -> Guess:
        ranked = matcher.rank(text)
        return Guess(ranked[0].intent, ranked[0].confidence, ranked[0].share) if ranked else NOTHING

    return guess


def nearest(scorer: Callable[..., float]) -> Builder:
    """The intent of the example that rapidfuzz finds the most alike."""

    def build(examples: Sequence[Pair]) -> Guesser:
        texts = [fold(text) for text, _ in examples]

        def guess(text: str) -> Guess:
            _, score, row = process.extractOne(fold(text), texts, scorer=scorer)
            return Guess(examples[row][1], score / 100)

        return guess

    return build


def linear(examples: Sequence[Pair]) -> Guesser:
    """TF-IDF of words and pieces of words under a logistic regression: the usual baseline."""
    tfidf = _sklearn("feature_extraction.text").TfidfVectorizer
    words = tfidf(ngram_range=(1, 2), sublinear_tf=True, token_pattern=r"\w+")  # noqa: S106  no password
    pieces = tfidf(analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True)
    union = _sklearn("pipeline").make_union(words, pieces)
    model = _sklearn("pipeline").make_pipeline(
        union, _sklearn("linear_model").LogisticRegression(C=10, max_iter=200)
    )
    model.fit([fold(text) for text, _ in examples], [intent for _, intent in examples])

    def guess(text: str) -> Guess:
        chances = model.predict_proba([fold(text)])[0]
        return Guess(str(model.classes_[chances.argmax()]), float(chances.max()))

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
    repaired = _repair(folded)

    def guess(text: str) -> Guess:
        typed = fold(text)
        meant = re.sub(r"\w+", lambda found: repaired(found[0]), typed)
        chances = [0.6, 0.4] @ model.predict_proba(union.transform([typed, meant]))
        return Guess(str(model.classes_[chances.argmax()]), float(chances.max()))

    return guess


def _repair(folded: Sequence[str]) -> Callable[[str], str]:
    vocabulary = sorted({word for text in folded for word in re.findall(r"\w+", text)})
    known = frozenset(vocabulary)

    bones = np.array([_bones(word) for word in vocabulary])

    def likeness(word: str) -> np.ndarray:
        spelt, begun = (
            process.cdist([word], vocabulary, scorer=scorer, dtype=np.float64)[0]
            for scorer in (OSA.normalized_similarity, JaroWinkler.similarity)
        )
        return np.asarray((spelt + begun) / 2 + 0.1 * (bones == _bones(word)))

    @cache
    def repaired(word: str) -> str:
        if word in known or word.isdigit():
            return word
        alike = likeness(word)
        best = int(alike.argmax())
        return vocabulary[best] if alike[best] >= 0.75 else word

    return repaired


def _bones(text: str) -> str:
    return re.sub(r"(.)\1+", r"\1", re.sub(r"\B[aeiouyh]", "", fold(text)))


def centroid(examples: Sequence[Pair]) -> Guesser:
    """The intent whose mean TF-IDF vector has the smallest angle to the message."""
    pieces = _sklearn("feature_extraction.text").TfidfVectorizer(
        analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True
    )
    rows = pieces.fit_transform([fold(text) for text, _ in examples])
    intents = sorted({intent for _, intent in examples})
    owner = np.array([intent for _, intent in examples])
    means = np.vstack([np.asarray(rows[owner == intent].mean(axis=0)) for intent in intents])
    means /= np.linalg.norm(means, axis=1, keepdims=True)

    def guess(text: str) -> Guess:
        near = (pieces.transform([fold(text)]) @ means.T)[0]
        return Guess(intents[int(near.argmax())], float(near.max()))

    return guess


def fasttext(examples: Sequence[Pair]) -> Guesser:
    """Supervised fastText with pieces of words, as its tutorial trains it on small data."""
    library = importlib.import_module("fasttext")
    names = sorted({intent for _, intent in examples})
    label = {intent: f"__label__{number}" for number, intent in enumerate(names)}
    descriptor, file = tempfile.mkstemp(suffix=".txt", text=True)
    with os.fdopen(descriptor, "w", encoding="utf-8") as lines:
        lines.writelines(f"{label[intent]} {fold(text)}\n" for text, intent in examples)
    model = None
    for pace in (0.5, 0.45, 0.4, 0.35, 0.3, 0.25, 0.2, 0.15, 0.1, 0.05):
        # It fails now and then with "Encountered NaN", on the same data that it has just learnt well.
        with suppress(RuntimeError):
            model = library.train_supervised(
                file,
                epoch=200,
                lr=pace,
                wordNgrams=2,
                minn=2,
                maxn=4,
                bucket=50_000,
                dim=50,
                thread=1,
                verbose=0,
            )
            break
    Path(file).unlink()
    if model is None:
        raise Unlearnt("fastText finds no numbers for these examples, at any pace")

    def guess(text: str) -> Guess:
        # The binding itself: its wrapper does not work with today's numpy.
        found = model.f.predict(fold(text) + "\n", 1, 0.0, "strict")
        return (
            Guess(names[int(found[0][1].removeprefix("__label__"))], float(found[0][0])) if found else NOTHING
        )

    return guess


def encoder_alone(encoder: Encoder) -> Builder:
    """Sentence vectors under a logistic regression."""

    def build(examples: Sequence[Pair]) -> Guesser:
        model = _sklearn("linear_model").LogisticRegression(C=10, max_iter=300)
        model.fit(encoder.encode([text for text, _ in examples]), [intent for _, intent in examples])

        def guess(text: str) -> Guess:
            chances = model.predict_proba(encoder.encode([text]))[0]
            return Guess(str(model.classes_[chances.argmax()]), float(chances.max()))

        return guess

    return build


def _sklearn(module: str) -> Any:
    return importlib.import_module(f"sklearn.{module}")


def rivals(model: Path | None = None) -> dict[str, Builder]:
    """By name; those that need another library only where it is installed, those with an encoder where it is given."""
    found: dict[str, Builder] = {"vigie": vigie}
    if importlib.util.find_spec("sklearn"):
        found |= {"hybrid": hybrid, "TF-IDF linear": linear, "TF-IDF centroid": centroid}
    if importlib.util.find_spec("fasttext"):
        found["fastText"] = fasttext
    found |= {
        "rapidfuzz ratio": nearest(fuzz.ratio),
        "rapidfuzz token_set_ratio": nearest(fuzz.token_set_ratio),
        "rapidfuzz WRatio": nearest(fuzz.WRatio),
    }
    if model is not None:
        from bot.matcher.bert import BertEncoder  # noqa: PLC0415  an extra

        encoder = BertEncoder.open(model)
        found["vigie with encoder"] = lambda examples: vigie(examples, encoder)
        if importlib.util.find_spec("sklearn"):
            found["encoder alone"] = encoder_alone(encoder)
    return found
