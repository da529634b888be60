"""Somebody who writes faster than anybody can be answered: all of it is read and judged at once, and answered together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from bot.text import shorten

MESSAGES: Final = 8
WITHIN: Final = timedelta(seconds=20)
"""So many messages in so short a time are considered one by one; people who tell a story in pieces write half as many."""

CALM: Final = timedelta(seconds=4)
"""What was put off is answered once nothing more came for so long."""
LONGEST: Final = timedelta(seconds=20)
"""And no later than this after the first of it, however much comes."""
MOST_KEPT: Final = 3000
"""Characters that are kept to be answered together: more is no question."""


def is_too_fast(wrote: Sequence[datetime], now: datetime) -> bool:
    """Whether one more message is more than is answered by itself; `wrote` is when the latest ones were considered."""
    return len(lately(wrote, now)) >= MESSAGES


def lately(wrote: Sequence[datetime], now: datetime) -> tuple[datetime, ...]:
    """Those that still count."""
    return tuple(at for at in wrote if timedelta(0) <= now - at < WITHIN)


def kept(put_off: Sequence[str], text: str) -> tuple[str, ...]:
    """What was put off, with one more message as far as there is room."""
    room = MOST_KEPT - sum(map(len, put_off))
    return (*put_off, shorten(text, room)) if text.strip() and room > 1 else tuple(put_off)


def answered_at(since: datetime, now: datetime) -> datetime:
    """When what was put off since then is answered, if nothing more comes."""
    return max(now, min(now + CALM, since + LONGEST))
