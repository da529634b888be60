"""Waiting for what may come back by itself, a database or Telegram, until told to stop."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from itertools import chain, repeat
from typing import Final, TypeVar

T = TypeVar("T")

RETRY_AFTER: Final = (1.0, 2.0, 5.0, 15.0, 30.0)
"""Seconds between two tries at the start; the last one repeats."""


class Stopped(Exception):
    """Told to stop before it came back."""


async def patiently(
    attempt: Callable[[], Awaitable[T]],
    passing: Callable[[Exception], bool],
    *,
    told: Callable[[Exception, float], None],
    stop: asyncio.Event,
) -> T:
    """What the attempt gives, once it does.

    What is `passing` is tried again; `told` hears of it, and in how many seconds: later when the error itself says so (`retry_after`).

    Raises `Stopped`, and what the attempt raises that waiting does not mend.
    """
    for pause in chain(RETRY_AFTER, repeat(RETRY_AFTER[-1])):
        if stop.is_set():
            raise Stopped
        try:
            return await attempt()
        except Exception as error:
            if not passing(error):
                raise
            seconds = max(pause, getattr(error, "retry_after", 0.0))
            told(error, seconds)
        await sleep_unless(stop, seconds)
    raise AssertionError("the pauses never end")


async def sleep_unless(stop: asyncio.Event, seconds: float) -> None:
    """Sleep, unless or until it is told to stop."""
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return
