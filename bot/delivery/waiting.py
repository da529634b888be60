"""Loops that rest until there is work: woken by events, and by themselves now and then."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from math import inf


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
