"""What several workers notice at the same time is done by the first of them."""

from __future__ import annotations

from datetime import datetime
from hashlib import blake2b

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.inbox import unseen


async def first(conn: AsyncConnection, bot: int, what: str, at: datetime) -> bool:
    """Whether no worker of this bot did it within the last two days; from now on one did, once this is committed.

    It is kept among the updates that were seen, under a number that no update has: those are positive.
    """
    number = -1 - int.from_bytes(blake2b(what.encode(), digest_size=7).digest())
    return bool(await unseen(conn, bot, [number], at))
