"""Timers: things to do at a time. One that is due takes its place in its lane, like an update."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.lanes import Address, numbers, wake
from bot.store.portable import among, insert
from bot.store.tables import inbox, lanes, timers


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer:
    """What was to be done (`kind`), about what (`key`), and when it was due."""

    id: int
    kind: str
    key: str
    chat_id: int
    due: datetime
    data: dict[str, Any] = field(default_factory=dict)


async def put(
    conn: AsyncConnection,
    bot: int,
    lane: Address,
    *,
    kind: str,
    key: str,
    due: datetime,
    data: Mapping[str, Any],
    at: datetime,
) -> int:
    """Set a timer; one with the same kind and key is replaced, even when it fired and still waits in its lane.

    `at` is the present moment by the bare clock: a lane may have to be made for it.
    """
    await drop(conn, bot, kind=kind, key=key)
    lanes_of = await numbers(conn, bot, [lane], at)
    row = {"lane_id": lanes_of[lane], "bot": bot, "kind": kind, "key": key, "due": due, "data": dict(data)}
    return int(await conn.scalar(insert(conn, timers).values(row).returning(timers.c.id)))


async def drop(conn: AsyncConnection, bot: int, *, kind: str, key: str) -> bool:
    """Unset a timer; false when there is none."""
    same = (timers.c.bot == bot, timers.c.kind == kind, timers.c.key == key)
    return (await conn.execute(delete(timers).where(*same))).rowcount > 0


async def is_set(conn: AsyncConnection, bot: int, *, kind: str, key: str) -> bool:
    """Whether there is such a timer, fired or not."""
    same = (timers.c.bot == bot, timers.c.kind == kind, timers.c.key == key)
    return await conn.scalar(select(timers.c.id).where(*same)) is not None


async def find(conn: AsyncConnection, timer_id: int) -> Timer | None:
    """A timer that fired; none when it was dropped or replaced meanwhile. Not locked: whoever drops it may hold more."""
    query = select(timers, lanes.c.chat_id).join(lanes).where(timers.c.id == timer_id)
    row = (await conn.execute(query)).one_or_none()
    if row is None:
        return None
    return Timer(id=row.id, kind=row.kind, key=row.key, chat_id=row.chat_id, due=row.due, data=row.data)


async def forget(conn: AsyncConnection, timer_id: int) -> None:
    """It was dealt with."""
    await conn.execute(delete(timers).where(timers.c.id == timer_id))


async def fire(conn: AsyncConnection, bot: int, at: datetime, limit: int) -> int:
    """Put timers that are due at the end of their lanes, in the order they fell due; how many there were.

    A lane that somebody handles is left for the next time: nobody is waited for.
    """
    query = (
        select(timers.c.id, timers.c.lane_id)
        .join(lanes, timers.c.lane_id == lanes.c.id)
        .where(timers.c.bot == bot, timers.c.fired.is_(False), timers.c.due <= at)
        .order_by(timers.c.due, timers.c.id)
        .limit(limit)
        .with_for_update(of=[timers, lanes], skip_locked=True, key_share=True)
    )
    fired = (await conn.execute(query)).all()
    if not fired:
        return 0
    ids = [row.id for row in fired]
    await conn.execute(update(timers).where(among(conn, timers.c.id, ids)).values(fired=True))
    rows = [
        {"bot": bot, "lane_id": row.lane_id, "timer_id": row.id, "body": {}, "received_at": at}
        for row in fired
    ]
    await conn.execute(insert(conn, inbox), rows)
    await wake(conn, {row.lane_id for row in fired})
    return len(fired)


async def next_due(conn: AsyncConnection, bot: int) -> datetime | None:
    """When the next timer falls due."""
    waiting = (timers.c.bot == bot, timers.c.fired.is_(False))
    due: datetime | None = await conn.scalar(select(func.min(timers.c.due)).where(*waiting))
    return due
