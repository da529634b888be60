"""Loops that rest until there is work: woken by events, and by themselves now and then."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from math import inf

import structlog

from bot.delivery.pace import Pace
from bot.errors import StoreError
from bot.store import is_storage_fault

log = structlog.get_logger("vigie.delivery")


@dataclass(slots=True, kw_only=True)
class Setbacks:
    """How often in a row the database failed a loop: the more often, the longer it rests, and no event wakes it."""

    pace: Pace
    number: int = 0

    def after(self, error: StoreError) -> float:
        """Seconds to rest after this one; raises the error when it is no fault of the database's."""
        if not is_storage_fault(error):
            raise error
        self.number += 1
        log.warning("the database fails, trying again", error=type(error).__name__, reason=str(error))
        return self.pace.backoff(self.number)

    def are_over(self) -> None:
        """The database answered."""
        self.number = 0

    def waking(self, event: asyncio.Event) -> tuple[asyncio.Event, ...]:
        """The event, where it may end the rest."""
        return () if self.number else (event,)


async def until(*events: asyncio.Event, longest: float) -> None:
    """Rest until one of the events is set, or for at most `longest` seconds."""
    if any(event.is_set() for event in events) or longest <= 0:
        return None
    if not events:
        return await asyncio.sleep(longest)
    waiters = [asyncio.create_task(event.wait()) for event in events]
    try:
        await asyncio.wait(
            waiters, timeout=None if longest == inf else longest, return_when=asyncio.FIRST_COMPLETED
        )
    finally:
        for waiter in waiters:
            waiter.cancel()
        with suppress(asyncio.CancelledError):
            await asyncio.gather(*waiters, return_exceptions=True)
