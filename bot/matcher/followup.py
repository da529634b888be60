"""Short messages that go on from the one before: « et le dimanche ? », "what about Spain?"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

_OPENINGS: Final = tuple(
    tuple(opening.split())
    for opening in (
        "et si", "et pour", "et", "mais pour", "mais", "ou alors", "ou", "sinon", "du coup", "pareil pour",
        "meme chose pour", "meme question pour", "idem pour", "qu en est il de", "qu en est il du", "qu en est il",
        "and for", "and", "but for", "but", "or", "what about for", "what about", "how about", "same for", "also for",
    )
)  # fmt: skip
_LONGEST: Final = 7
"""Words of a message that may still be one."""
_FRAGMENT: Final = 3
"""Words of one that may be one without an opening: « le dimanche aussi ? »."""

OPENED: Final = 3.0
"""What such an opening adds to the log-odds of the intent before, where the rest may be about it."""
UNOPENED: Final = 1.5
"""The same without an opening, or where nothing of the rest is in that intent's phrases."""


def continued(words: Sequence[str]) -> tuple[tuple[str, ...], float] | None:
    """What a message adds to the one before, and how much it looks like going on; none when it does not."""
    if not 0 < len(words) <= _LONGEST:
        return None
    for opening in _OPENINGS:
        if tuple(words[: len(opening)]) == opening and len(words) > len(opening):
            return tuple(words[len(opening) :]), OPENED
    return (tuple(words), UNOPENED) if len(words) <= _FRAGMENT else None
