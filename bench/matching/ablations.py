"""The matcher with one part taken away: what each part buys."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import Any
from unittest.mock import patch

import numpy as np

from bot.matcher import calibration, index, matcher, regression, repair, views

_OWN = views._WEIGHTS


def _without_view(view: int) -> list[AbstractContextManager[Any]]:
    weights = [1e-6 if one == view else weight for one, weight in enumerate(_OWN)]
    return [patch.object(views, "_SHARES", tuple((weight / sum(weights)) ** 0.5 for weight in weights))]


def _unrepaired(_: repair.Repair, words: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[()]]:
    return tuple(words), ()


def _by_examples_alone() -> list[AbstractContextManager[Any]]:
    return [
        patch.object(repair, "everyday_words", frozenset),
        patch.object(repair, "senses_of_word", lambda _: ()),
    ]


def parts() -> dict[str, list[AbstractContextManager[Any]]]:
    """What is taken away, by name."""
    return {
        "nothing": [],
        "words and pairs": _without_view(0),
        "pairs of words": [patch.dict(views._OF_NEIGHBOURS, {0: lambda _: []})],
        "pieces of words": _without_view(1),
        "consonants": _without_view(2),
        "senses": _without_view(3),
        "repair": [patch.object(repair.Repair, "__call__", _unrepaired)],
        "everyday words in repair": _by_examples_alone(),
        "the brand's words first in repair": [patch.object(repair, "_OF_THE_BRAND", 0.0)],
        "the unknown term of every message": [patch.object(views, "_DOUBT", 1e-6)],
        "weights against long lists": [
            patch.object(regression, "balanced", lambda labels, _: np.ones(len(labels), np.float32))
        ],
        "signs of something else": [
            patch.object(calibration, "_FITS", np.array([*calibration._FITS[:3], 0.0, 0.0]))
        ],
        "the brand's own calibration": [patch.object(calibration, "ask", lambda *_, **__: iter(()))],
        "a slope of its own for each brand": [patch.object(calibration, "_HELD", np.diag([10.0, 1e9]))],
        "parts of what would be missed": [patch.object(matcher, "CLARIFY_AT", 0.0)],
        "the hard examples of long lists": [patch.object(index, "_MOST_HARD", 0)],
    }


@contextmanager
def without(part: str) -> Iterator[None]:
    """The matcher as it would be without that part."""
    with ExitStack() as stack:
        for change in parts()[part]:
            stack.enter_context(change)
        yield
