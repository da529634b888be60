"""Short messages that go on from the one before: « et le dimanche ? », "what about Spain?"."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

_OPENINGS: Final = tuple(
    tuple(opening.split())
    for opening in (
        "et si", "et pour", "et", "pour", "mais pour", "mais", "ou alors", "ou", "sinon", "du coup", "pareil pour",
        "meme chose pour", "meme question pour", "idem pour", "qu en est il de", "qu en est il du", "qu en est il",
        "and for", "and", "for", "but for", "but", "or", "what about for", "what about", "how about", "same for", "also for",
    )
)  # fmt: skip
_ENDINGS: Final = (
    ("aussi",),
    ("egalement",),
    ("non", "plus"),
    ("pareil",),
    ("too",),
    ("as", "well"),
    ("either",),
)
_HEARD: Final = frozenset({
    "ok", "okay", "oui", "non", "ouais", "ah", "oh", "bien", "super", "parfait", "entendu", "compris",
    "yes", "no", "yeah", "right", "great", "alright", "fine", "cool",
})  # fmt: skip
"""« Ok, et demain ? »: that the answer was heard, before one goes on."""
_LONGEST: Final = 7
"""Words of a message that may still be one."""
_FRAGMENT: Final = 3
"""Words of one that may be one without an opening: « le dimanche aussi ? »."""

_OPENED: Final = 3.5
"""What such an opening adds to the log-odds of the intent before."""
_UNOPENED: Final = 2.0
"""The same for a few words without one."""
_STRANGE: Final = 2.0
"""How much less it is where nothing of the rest is in that intent's phrases."""
_LEAST: Final = 0.05
"""Probability that the intent before has, where something of the rest is in its phrases."""


def after_heard(words: Sequence[str]) -> tuple[str, ...]:
    """The words without the « ok » before them."""
    said = tuple(words)
    while said and (said[0] in _HEARD or said[:2] == ("d", "accord")):
        said = said[1:] if said[0] in _HEARD else said[2:]
    return said


def continued(words: tuple[str, ...]) -> tuple[tuple[str, ...], float] | None:
    """What a message adds to the one before, and how much it looks like going on; none when it does not."""
    if not 0 < len(words) <= _LONGEST:
        return None
    for opening in _OPENINGS:
        if words[: len(opening)] == opening and len(words) > len(opening):
            return words[len(opening) :], _OPENED
    for ending in _ENDINGS:
        if words[-len(ending) :] == ending and len(words) > len(ending):
            return words[: -len(ending)], _OPENED
    return (words, _UNOPENED) if len(words) <= _FRAGMENT else None


def probability_after(alone: float, push: float, *, is_about_it: bool) -> float:
    """Of the intent before, given what it is for the rest of the message alone: Bayes' rule in log-odds.

    `is_about_it` tells whether the rest has a word, or another of its sense, that stands in that intent's phrases.
    """
    prior = min(max(alone, _LEAST if is_about_it else 1e-6), 1 - 1e-6)
    return 1 / (1 + (1 - prior) / prior * math.exp(-(push if is_about_it else push - _STRANGE)))
