"""What could not be handled, with the reason: kept for a human to look at, out of the way of what comes behind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.portable import insert
from bot.store.tables import dead_letters


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadLetter:
    """An update, tap or timer (`kind`) that failed each time it was tried; `reason` names the exception."""

    id: int
    kind: str
    chat_id: int | None
    update_id: int | None
    body: Mapping[str, Any]
    reason: str
    at: datetime


async def add(
    conn: AsyncConnection,
    bot: int,
    *,
    kind: str,
    chat_id: int | None,
    update_id: int | None,
    body: Mapping[str, Any],
    reason: str,
    at: datetime,
) -> DeadLetter:
    """Bury a row."""
    row = {"kind": kind, "chat_id": chat_id, "update_id": update_id, "body": body, "reason": reason, "at": at}
    statement = insert(conn, dead_letters).values(bot=bot, **row).returning(dead_letters)
    return _read((await conn.execute(statement)).mappings().one())


async def listing(conn: AsyncConnection, bot: int) -> list[DeadLetter]:
    """All of them, oldest first."""
    query = select(dead_letters).where(dead_letters.c.bot == bot).order_by(dead_letters.c.id)
    return [_read(row) for row in (await conn.execute(query)).mappings()]


async def count(conn: AsyncConnection, bot: int) -> int:
    """How many there are."""
    query = select(func.count()).select_from(dead_letters).where(dead_letters.c.bot == bot)
    return await conn.scalar(query) or 0


async def find(conn: AsyncConnection, bot: int, letter_id: int) -> DeadLetter | None:
    """One of the bot's; none when it is gone."""
    query = select(dead_letters).where(dead_letters.c.bot == bot, dead_letters.c.id == letter_id)
    row = (await conn.execute(query)).mappings().one_or_none()
    return _read(row) if row is not None else None


async def take(conn: AsyncConnection, bot: int, letter_id: int) -> DeadLetter | None:
    """Take one of the bot's away; none when somebody else did."""
    which = (dead_letters.c.bot == bot, dead_letters.c.id == letter_id)
    row = (
        (await conn.execute(delete(dead_letters).where(*which).returning(dead_letters)))
        .mappings()
        .one_or_none()
    )
    return _read(row) if row is not None else None


def _read(row: RowMapping) -> DeadLetter:
    return DeadLetter(**{name: value for name, value in row.items() if name != "bot"})
