"""Why: the phrases, words, spellings and senses that a match rests on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from bot.matcher.match import Match, Near, Why
from bot.matcher.phrases import Phrases, Words, words_of
from bot.matcher.senses import senses_of_word
from bot.matcher.sight import Eye, Sight
from bot.matcher.views import Floats

_CLEARLY: Final = 0.2
"""A word that spoke less than this, beside the one that spoke most, is not shown."""
_WORDS_SHOWN: Final = 5
_NEAREST_SHOWN: Final = 3
_EXPLAINED: Final = 2
"""Matches that come with all their reasons: the best one, and the one that it must be told from."""


class Reasons:
    """Makes matches of what was seen, each with its reasons."""

    def __init__(self, phrases: Phrases, eye: Eye) -> None:
        self._phrases = phrases
        self._eye = eye

    def matches(self, sight: Sight, message: Words, limit: int) -> tuple[Match, ...]:
        """The likeliest intents, best first; `message` are all its words, of which the sight may show a part.

        The first two come with all their reasons, the others with their nearest phrase.
        """
        order = np.argsort(-sight.confidence, kind="stable")[: limit + 1].tolist()
        names, confidences = self._phrases.intents, sight.confidence[order].tolist()
        after = [*zip((names[one] for one in order[1:]), confidences[1:], strict=True), None]
        spoken = self._eye.spoken(sight, order[: min(limit, _EXPLAINED)])
        part = "" if sight.words == message else " ".join(sight.words)
        matches: list[Match] = []
        for place, (intent, confidence, runner_up) in enumerate(
            zip(order[:limit], confidences, after, strict=False)
        ):
            nearest = self.nearest(sight, intent, _NEAREST_SHOWN if place < _EXPLAINED else 1)
            why = Why(nearest=nearest, read_as=sight.read_as, runner_up=runner_up, part=part)
            if place < _EXPLAINED:
                why = replace(
                    why,
                    words=_strongest(sight.words, spoken[:, place]),
                    same_sense=_of_same_sense(sight.meant, words_of(nearest[0].example.text)),
                )
            matches.append(
                Match(
                    intent=names[intent],
                    confidence=confidence,
                    lead=confidence - (runner_up[1] if runner_up else 0.0),
                    example=nearest[0].example,
                    share=min(1.0, confidence / max(sight.fits, 1e-9)),
                    why=why,
                )
            )
        return tuple(matches)

    def nearest(self, sight: Sight, intent: int, most: int = 1) -> tuple[Near, ...]:
        """The phrases of an intent that are most alike, best first."""
        first, alike = self._eye.alike(sight, intent)
        order = np.argsort(-alike, kind="stable")[:most].tolist() if most > 1 else [int(alike.argmax())]
        return tuple(
            Near(example=self._phrases.examples[first + one], likeness=min(1.0, float(alike[one])))
            for one in order
        )


def _strongest(words: Sequence[str], spoken: Floats) -> tuple[tuple[str, float], ...]:
    """The words that spoke clearly for an intent, strongest first, each once, with their share of all that did."""
    shares = spoken.tolist()
    clear = max(_CLEARLY * max(shares, default=0.0), 1e-6)
    total = sum(share for share in shares if share > 0)
    order = sorted(range(len(words)), key=lambda place: -shares[place])
    strong = {words[place]: shares[place] / total for place in reversed(order) if shares[place] >= clear}
    return tuple(reversed(strong.items()))[:_WORDS_SHOWN]


def _of_same_sense(words: Sequence[str], others: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """The words that stand for another one of the same sense."""
    by_sense = {sense: other for other in others for sense in senses_of_word(other)}
    pairs = {
        (word, by_sense[sense]): None
        for word in words
        if word not in others and not word.isdigit()
        for sense in senses_of_word(word)
        if sense in by_sense
    }
    return tuple(pairs)
