"""The examples as the matcher compares them: by their words, each phrase of an intent once, intents in order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

import numpy as np

from bot.intents.catalogue import Example
from bot.matcher.reading import read
from bot.matcher.views import Ints
from bot.text import fold

Words = tuple[str, ...]


def words_of(text: str) -> Words:
    """What a text is compared by: its words, or the folded text itself where it has none, such as an emoji."""
    return read(text) or tuple(filter(None, (fold(text),)))


@dataclass(frozen=True, slots=True, eq=False)
class Phrases:
    """Examples, their words, and the number of each one's intent among the intents; sorted by intent."""

    examples: tuple[Example, ...]
    texts: tuple[Words, ...]
    intents: tuple[str, ...]
    labels: Ints

    @classmethod
    def of(cls, examples: Iterable[Example]) -> Self:
        """Of two spellings of one phrase, that from a file is kept. The order of the examples does not matter."""
        kept: dict[tuple[str, Words], Example] = {}
        for example in sorted(
            examples, key=lambda one: (one.place is None, one.place, one.language or "", one.text)
        ):
            if words := words_of(example.text):
                kept.setdefault((example.intent, words), example)
        ordered = sorted(kept)
        intents = tuple(sorted({intent for intent, _ in ordered}))
        number = {intent: label for label, intent in enumerate(intents)}
        return cls(
            examples=tuple(kept[key] for key in ordered),
            texts=tuple(words for _, words in ordered),
            intents=intents,
            labels=np.array([number[intent] for intent, _ in ordered], dtype=np.int64),
        )

    def say_the_same_as(self, other: Phrases) -> bool:
        """Whether the same phrases stand for the same intents, wherever they were written."""
        return (self.texts, self.intents) == (other.texts, other.intents) and np.array_equal(
            self.labels, other.labels
        )
