"""What Telegram allows: when each chat, and the bot as a whole, sent last and may send again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, RowMapping, bindparam, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.portable import insert
from bot.store.tables import chats

WHOLE_BOT: Final = 0
"""The row that holds the bot's own budget: no chat of Telegram's has this id."""


async def budget(conn: AsyncConnection, bot: int, *, locked: bool) -> RowMapping:
    """`sent_at`, `held_from` and `held_until` of the bot as a whole; to spend from it, lock it until the transaction ends."""
    query = select(chats.c.sent_at, chats.c.held_from, chats.c.held_until).where(
        chats.c.bot == bot, chats.c.chat_id == WHOLE_BOT
    )
    if locked:
        query = query.with_for_update(key_share=True)
    found = (await conn.execute(query)).mappings().one_or_none()
    if found is None:
        row = {"bot": bot, "chat_id": WHOLE_BOT, "sent_at": []}
        await conn.execute(insert(conn, chats).values(row).on_conflict_do_nothing())
        found = (await conn.execute(query)).mappings().one()
    return found


async def spend(conn: AsyncConnection, bot: int, sent_at: Mapping[int, Sequence[int]]) -> None:
    """Keep when these chats sent last: whole microseconds since 1970, oldest first."""
    if sent_at:
        await conn.execute(
            update(chats)
            .where(chats.c.bot == bot, chats.c.chat_id == bindparam("chat"))
            .values(sent_at=bindparam("instants")),
            [{"chat": chat_id, "instants": list(instants)} for chat_id, instants in sorted(sent_at.items())],
        )


async def hold(conn: AsyncConnection, bot: int, until: Mapping[int, datetime], at: datetime) -> None:
    """Send nothing to these chats before then; a wait that stands already and is longer stays.

    All moments are the bare clock's, and `at` is now. `WHOLE_BOT` comes last, as it is locked last everywhere.
    """
    for chat_id in sorted(until, key=lambda chat_id: (chat_id == WHOLE_BOT, chat_id)):
        same = (chats.c.bot == bot, chats.c.chat_id == chat_id)
        shorter = or_(is_free(at), chats.c.held_until < until[chat_id])
        await conn.execute(
            update(chats).where(*same, shorter).values(held_until=until[chat_id], held_from=at)
        )


async def note_flood(conn: AsyncConnection, bot: int, chat_id: int, at: datetime, within: timedelta) -> bool:
    """Telegram has this chat slow down: whether it had another one do so just before, whoever made that call."""
    await budget(conn, bot, locked=True)
    same = (chats.c.bot == bot, chats.c.chat_id == WHOLE_BOT)
    lately = (chats.c.flooded_at > at - within, chats.c.flooded_at <= at, chats.c.flooded_by != chat_id)
    another = await conn.scalar(select(chats.c.chat_id).where(*same, *lately))
    await conn.execute(update(chats).where(*same).values(flooded_at=at, flooded_by=chat_id))
    return another is not None


def is_free(at: datetime) -> ColumnElement[bool]:
    """Whether a chat is not held at that moment; who is held from later on was so before the clock was set back."""
    return or_(chats.c.held_until.is_(None), chats.c.held_until <= at, chats.c.held_from > at)


async def next_release(conn: AsyncConnection, bot: int, after: datetime) -> datetime | None:
    """When the first of the chats that wait and are held may send again (bare clock)."""
    held = select(func.min(chats.c.held_until)).where(
        chats.c.bot == bot, chats.c.head.is_not(None), chats.c.held_until > after
    )
    release: datetime | None = await conn.scalar(held)
    return release
