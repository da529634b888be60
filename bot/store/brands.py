"""Under which name a bot's conversations and cases are kept: a brand that is renamed keeps them."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.portable import insert
from bot.store.tables import brands


async def kept_under(conn: AsyncConnection, bot: int, name: str) -> str:
    """The name that the bot's brand had when it first ran on this database: `name`, when that is now."""
    query = select(brands.c.brand).where(brands.c.bot == bot)
    known: str | None = await conn.scalar(query)
    if known is None:
        await conn.execute(insert(conn, brands).values(bot=bot, brand=name).on_conflict_do_nothing())
        known = await conn.scalar(query)
    return known or name
