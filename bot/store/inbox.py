"""What Telegram gave us and nobody has handled yet. Handled rows are deleted: a table of work stays small."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.lanes import Address, is_over, locked, wake
from bot.store.portable import among, insert
from bot.store.tables import inbox, lanes, seen


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """An update on its way in, with the lane it belongs to; none for a tap."""

    update_id: int
    body: Mapping[str, Any]
    lane: Address | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A row of the inbox: an update, or a timer that fired (`timer_id`)."""

    id: int
    lane_id: int | None
    lane: Address | None
    update_id: int | None
    timer_id: int | None
    body: dict[str, Any]
    received_at: datetime
    tries: int
    is_newcomer: bool = False
    """Whether its lane is a new one."""


async def unseen(conn: AsyncConnection, bot: int, update_ids: Iterable[int], at: datetime) -> set[int]:
    """Those of the updates that were not given to us before; from now on they were."""
    # In one order, whoever brings them: two that bring the same updates do not wait for each other.
    rows = [{"bot": bot, "update_id": update_id, "at": at} for update_id in sorted(set(update_ids))]
    if not rows:
        return set()
    statement = insert(conn, seen).on_conflict_do_nothing().returning(seen.c.update_id)
    return set(await conn.scalars(statement, rows))


async def forget_seen(conn: AsyncConnection, before: datetime) -> None:
    """Telegram keeps an update for 24 hours: older ids cannot come back."""
    await conn.execute(delete(seen).where(seen.c.at < before))


async def add(conn: AsyncConnection, bot: int, updates: Sequence[Incoming], at: datetime) -> None:
    """Append updates in the order given, each at the end of its lane."""
    if not updates:
        return
    addresses = {one.lane for one in updates if one.lane is not None}
    lanes_of = await locked(conn, bot, addresses, at) if addresses else {}
    rows = [
        {
            "bot": bot,
            "lane_id": lanes_of[one.lane] if one.lane is not None else None,
            "update_id": one.update_id,
            "body": one.body,
            "received_at": at,
        }
        for one in updates
    ]
    await conn.execute(insert(conn, inbox), rows)
    if lanes_of:
        await wake(conn, lanes_of.values())


async def heads(
    conn: AsyncConnection, bot: int, at: datetime, limit: int, *, new_since: datetime | None = None
) -> list[Waiting]:
    """The first row of each lane that has one and is not held, oldest first, with the lane locked.

    Lanes made after `new_since` are newcomers': they have a quarter of the places, and what the others leave free.

    On PostgreSQL it is the lane that is locked, and skipped while another worker has it: skipping a locked row
    of the inbox would take the second message before the first.
    """
    if new_since is None:
        return await _heads(conn, bot, at, limit)
    known = await _heads(conn, bot, at, limit - limit // 4, lanes.c.since <= new_since)
    newcomers = await _heads(conn, bot, at, limit - len(known), lanes.c.since > new_since)
    return [*known, *(replace(row, is_newcomer=True) for row in newcomers)]


async def head(conn: AsyncConnection, row_id: int) -> Waiting | None:
    """That row, held or not, with its lane locked; none when it is no head any more, or another worker has it."""
    rows = await _read(conn, 1, lanes.c.head == row_id)
    return rows[0] if rows else None


async def _heads(
    conn: AsyncConnection, bot: int, at: datetime, limit: int, *which: ColumnElement[bool]
) -> list[Waiting]:
    waiting = (lanes.c.bot == bot, lanes.c.head.is_not(None), is_over(lanes.c.retry_at, at))
    return await _read(conn, limit, *waiting, *which)


async def _read(conn: AsyncConnection, limit: int, *which: ColumnElement[bool]) -> list[Waiting]:
    query = (
        select(inbox, lanes.c.business, lanes.c.chat_id)
        .join(lanes, lanes.c.head == inbox.c.id)
        .where(*which)
        .order_by(lanes.c.head)
        .limit(limit)
        .with_for_update(of=lanes, skip_locked=True, key_share=True)
    )
    rows = (await conn.execute(query)).mappings()
    return [_waiting(row, Address(row["business"], row["chat_id"])) for row in rows]


async def taps(conn: AsyncConnection, bot: int, limit: int) -> list[Waiting]:
    """Taps that wait, oldest first."""
    query = select(inbox).where(inbox.c.lane_id.is_(None), inbox.c.bot == bot).order_by(inbox.c.id)
    rows = await conn.execute(query.limit(limit).with_for_update(skip_locked=True))
    return [_waiting(row, None) for row in rows.mappings()]


async def waits(conn: AsyncConnection, bot: int, update_id: int) -> bool:
    """Whether an update was not handled yet."""
    same = (inbox.c.bot == bot, inbox.c.update_id == update_id)
    return await conn.scalar(select(inbox.c.id).where(*same)) is not None


async def drop(conn: AsyncConnection, ids: Sequence[int]) -> None:
    """These rows were handled, or buried."""
    if ids:
        await conn.execute(delete(inbox).where(among(conn, inbox.c.id, ids)))


async def count_try(conn: AsyncConnection, row_id: int) -> None:
    """Handling this row failed once more."""
    await conn.execute(update(inbox).where(inbox.c.id == row_id).values(tries=inbox.c.tries + 1))


async def size(conn: AsyncConnection, bot: int) -> int:
    """How many rows wait."""
    return await conn.scalar(select(func.count()).select_from(inbox).where(inbox.c.bot == bot)) or 0


async def oldest(conn: AsyncConnection, bot: int) -> datetime | None:
    """When the row that waits longest was received."""
    received: datetime | None = await conn.scalar(
        select(func.min(inbox.c.received_at)).where(inbox.c.bot == bot)
    )
    return received


def _waiting(row: RowMapping, lane: Address | None) -> Waiting:
    return Waiting(
        id=row["id"],
        lane_id=row["lane_id"],
        lane=lane,
        update_id=row["update_id"],
        timer_id=row["timer_id"],
        body=row["body"],
        received_at=row["received_at"],
        tries=row["tries"],
    )
