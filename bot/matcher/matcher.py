"""The matcher: from examples to an index, from a message to ranked intents with reasons."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from bot.intents.catalogue import Example
from bot.matcher.calibration import calibrate, signs
from bot.matcher.courtesy import Courtesy
from bot.matcher.match import Match
from bot.matcher.reading import read
from bot.matcher.regression import fit, softmax
from bot.matcher.repair import Repair
from bot.matcher.views import Vector, Views
from bot.text import fold

COURTESY: Final = frozenset({"greeting", "thanks", "goodbye"})

ANSWER_AT: Final = 0.5
CLARIFY_AT: Final = 0.25
LEAD_AT: Final = 0.15

_PENALTY: Final = 0.05
_AS_TYPED: Final = 0.6
_EXACT: Final = 0.99


class Matcher:
    """An immutable index of examples: safe to use from several threads."""

    def __init__(self, examples: Sequence[Example], courtesy: frozenset[str]) -> None:
        usable = {
            (example.intent, read(example.text) or (fold(example.text),)): example for example in examples
        }
        ordered = sorted(usable.items(), key=lambda item: (item[0], item[1].text))
        ordered = [item for item in ordered if item[0][1] != ("",)]
        self._examples = [example for _, example in ordered]
        texts = [words for (_, words), _ in ordered]
        self._intents = sorted({example.intent for example in self._examples})
        number = {intent: index for index, intent in enumerate(self._intents)}
        self._labels = np.array([number[example.intent] for example in self._examples], dtype=np.int64)
        self._exact: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for row, words in enumerate(texts):
            self._exact[words].append(row)
        self._repair = Repair(word for words in texts for word in words)
        self._courtesy = Courtesy(
            words for words, example in zip(texts, self._examples, strict=True) if example.intent in courtesy
        )
        self._polite = courtesy
        self._views = Views(texts)
        gram = self._views.gram()
        self._weights = self._views.per_intent(fit(gram, self._labels, len(self._intents), penalty=_PENALTY))
        self._calibration = calibrate(gram, self._labels, len(self._intents), penalty=_PENALTY)

    @classmethod
    def from_examples(
        cls, examples: Iterable[tuple[str, str] | Example], *, courtesy: frozenset[str] = COURTESY
    ) -> Self:
        """An index of (text, intent) pairs or examples, in any number of languages; their order does not matter.

        `courtesy` names the intents that give way to a question beside them.
        """
        return cls(
            [e if isinstance(e, Example) else Example(text=e[0], intent=e[1]) for e in examples], courtesy
        )

    def rank(self, text: str, limit: int = 5) -> list[Match]:
        """The nearest intents, best first; empty when there are no examples or the text has no words."""
        words = read(text) or (fold(text),)
        if not self._examples or not (read(text) or words in self._exact):
            return []
        whole = self._ranked(words, limit)
        core = self._courtesy.peel(words)
        if not core or core == words or self._is_exact(words):
            return whole
        rest = self._ranked(core, limit)
        if rest[0].intent in self._polite:
            return whole
        needed = CLARIFY_AT if whole[0].intent in self._polite else whole[0].confidence
        return rest if rest[0].confidence >= needed else whole

    def _is_exact(self, words: tuple[str, ...]) -> bool:
        return words in self._exact

    def _ranked(self, words: tuple[str, ...], limit: int) -> list[Match]:
        vector, read_as = self._vector(words)
        logits = vector.values @ self._weights[vector.terms]
        likeness = self._views.likeness(vector)
        order = np.argsort(-logits, kind="stable")
        confidence = self._confidence(logits, likeness, int(order[0]))
        if (rows := self._exact.get(words)) is not None:
            confidence = confidence * (1 - _EXACT)
            for row in rows:
                confidence[self._labels[row]] += _EXACT / len(rows)
        order = np.argsort(-confidence, kind="stable")[: limit + 1]
        found: list[Match] = []
        for place, intent in enumerate(order[:limit]):
            after = confidence[order[place + 1]] if place + 1 < len(order) else confidence[intent]
            nearest = np.where(self._labels == intent, likeness, -1).argmax()
            found.append(
                Match(
                    intent=self._intents[intent],
                    confidence=float(confidence[intent]),
                    lead=float(confidence[intent] - after),
                    example=self._examples[nearest],
                    read_as=read_as,
                )
            )
        return found

    def _vector(self, words: tuple[str, ...]) -> tuple[Vector, tuple[tuple[str, str], ...]]:
        """The message as typed, mixed with the message as repaired."""
        typed = self._views.vector(words)
        meant, changes = self._repair(words)
        if not changes:
            return typed, ()
        repaired = self._views.vector(meant)
        return Vector(
            terms=np.concatenate([typed.terms, repaired.terms]),
            values=np.concatenate([_AS_TYPED * typed.values, (1 - _AS_TYPED) * repaired.values]),
        ), changes

    def _confidence(
        self, logits: NDArray[np.float32], likeness: NDArray[np.float32], top: int
    ) -> NDArray[np.float64]:
        """The calibrated probability for the top intent; what is left of it goes to the others by their chances."""
        nearest = likeness[self._labels == top].max(keepdims=True)
        sure = float(self._calibration.confidence(signs(logits[None, :], nearest))[0])
        chances = softmax(logits).astype(np.float64)
        scale = min(sure / chances[top], (1 - sure) / max(1 - chances[top], 1e-9))
        confidence = chances * scale
        confidence[top] = sure
        return np.asarray(np.minimum(confidence, sure))
