"""Some words of a message, looked at: as typed, as read, and how likely each intent is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.matcher.encoder import Encoder
from bot.matcher.index import Index, Point
from bot.matcher.negation import declined, put_an_end_to
from bot.matcher.phrases import Phrases, Words
from bot.matcher.repair import Repair
from bot.matcher.senses import foreign, kinds, subjects
from bot.matcher.views import Floats

_AS_TYPED: Final = 0.45
"""How much of a message with misspelt words is compared as typed; the rest as it is read."""
_EXACT: Final = 0.99
_DECLINED: Final = 0.3
"""What is left of the confidence when the word that spoke most for an intent is one that the follower refuses."""


class Sight(NamedTuple):
    """What some words were seen as; intents go by their number."""

    words: Words
    meant: Words
    read_as: tuple[tuple[str, str], ...]
    foreign: Words
    """Everyday words that no example is about."""
    point: Point
    confidence: NDArray[np.float64]
    fits: float
    """The probability that any intent is meant."""

    @property
    def best(self) -> float:
        """The confidence of the likeliest intent."""
        return float(self.confidence.max())

    @property
    def top(self) -> int:
        """The likeliest intent."""
        return int(self.confidence.argmax())

    @property
    def lead(self) -> float:
        """How far it is ahead of the next."""
        if len(self.confidence) == 1:
            return self.best
        second, first = np.partition(self.confidence, -2)[-2:]
        return float(first - second)


class Eye:
    """Sees words as a brand's phrases teach it; immutable, and safe to use from several threads."""

    def __init__(self, phrases: Phrases, encoder: Encoder | None = None) -> None:
        self.encoder = encoder
        exact: dict[Words, list[int]] = defaultdict(list)
        self._about: list[set[str]] = [set() for _ in phrases.intents]
        self._refused: set[tuple[int, str]] = set()
        for words, label in zip(phrases.texts, phrases.labels.tolist(), strict=True):
            exact[words].append(label)
            self._about[label].update(subjects(words))
            self._refused.update((label, term) for term in subjects(words[at] for at in put_an_end_to(words)))
        self._exact = dict(exact)
        self._repair = Repair(word for words in phrases.texts for word in words)
        meanings = encoder.encode([" ".join(words) for words in phrases.texts]) if encoder else None
        self._index = Index(phrases.texts, phrases.labels, len(phrases.intents), meanings)

    def knows(self, words: Words) -> bool:
        """Whether these very words are an example."""
        return words in self._exact

    def look(self, words: Words) -> Sight:
        """How likely each intent is, and that any is meant."""
        meant, read_as = self._repair(words)
        terms = self._index.views.vector(words)
        if read_as:
            terms = terms.plus(self._index.views.vector(meant), _AS_TYPED)
        point = self._index.point(terms, self._meaning(words, meant))
        strange, share = foreign(meant, self._index.known)
        chances = self._index.chances(point, (len(strange), share))
        sight = Sight(words, meant, read_as, strange, point, chances.intents, 1 - chances.none)
        return self._with_exact(self._without_refused(sight))

    def spoken(self, sight: Sight, intents: Sequence[int]) -> Floats:
        """What each word adds to those intents: words by intents."""
        return self._index.views.spoken(sight.point.spread, sight.meant, self._index.weights, intents)

    def alike(self, sight: Sight, intent: int) -> tuple[int, Floats]:
        """The place of an intent's first phrase among all, and how alike each of its phrases is, 0 to 1."""
        return self._index.first(intent), self._index.likeness(sight.point, intent)

    def is_about(self, sight: Sight, intent: int) -> bool:
        """Whether a word, or another of its sense, stands in a phrase of that intent."""
        return not self._about[intent].isdisjoint(subjects(sight.meant))

    def is_of_its_kind(self, sight: Sight, intent: int) -> bool:
        """Whether it names a time where a phrase of that intent names another one, or a place likewise."""
        return not kinds(subjects(sight.meant)).isdisjoint(kinds(self._about[intent]))

    def _meaning(self, words: Words, meant: Words) -> Floats | None:
        """What the encoder makes of the words as typed and as read; none without an encoder."""
        if self.encoder is None:
            return None
        readings = [" ".join(words), *([" ".join(meant)] if meant != words else [])]
        return np.asarray(self.encoder.encode(readings).mean(axis=0))

    def _without_refused(self, sight: Sight) -> Sight:
        """Less sure where the word that speaks most for the top intent is one that the follower does not want.

        An intent that is itself a refusal (« je ne veux plus recevoir vos mails ») keeps its matches.
        """
        refused = declined(sight.words) | declined(sight.meant) if sight.read_as else declined(sight.words)
        if not refused:
            return sight
        strongest = int(self.spoken(sight, [sight.top])[:, 0].argmax())
        if strongest not in refused:
            return sight
        if any((sight.top, term) in self._refused for term in subjects([sight.meant[strongest]])):
            return sight
        confidence = sight.confidence.copy()
        confidence[sight.top] *= _DECLINED
        return sight._replace(confidence=confidence, fits=float(confidence.sum()))

    def _with_exact(self, sight: Sight) -> Sight:
        """Nearly certain where the words are an example; shared where they are one of several intents."""
        exact = self._exact.get(sight.words)
        if not exact:
            return sight
        confidence = (1 - _EXACT) * sight.confidence
        confidence[exact] += _EXACT / len(exact)
        return sight._replace(confidence=confidence, fits=(1 - _EXACT) * sight.fits + _EXACT)
