"""Lanes: what one chat sends, in order. Each row names the head of its queue, none when the lane is empty."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from sqlalchemy import ColumnElement, func, or_, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.selectable import ScalarSelect

from bot.store.portable import insert
from bot.store.tables import inbox, lanes

LONGEST_WAIT: Final = timedelta(minutes=15)
"""No row waits longer: one that claims to was written before the database's clock was set back."""


class Address(NamedTuple):
    """Where a lane comes from, within one bot: a business connection (empty for none) and a chat."""

    business: str
    chat_id: int


async def ensure(conn: AsyncConnection, bot: int, addresses: Iterable[Address]) -> dict[Address, int]:
    """The numbers of these lanes, made where they are missing, and locked until the transaction ends."""
    wanted = sorted(set(addresses))  # always in the same order: two workers cannot wait for each other
    if not wanted:
        return {}
    rows = [{"bot": bot, "business": business, "chat_id": chat_id} for business, chat_id in wanted]
    await conn.execute(insert(conn, lanes).on_conflict_do_nothing(), rows)
    found = await conn.execute(
        select(lanes.c.id, lanes.c.business, lanes.c.chat_id)
        .where(lanes.c.bot == bot, tuple_(lanes.c.business, lanes.c.chat_id).in_(wanted))
        .order_by(lanes.c.id)
        .with_for_update()
    )
    return {Address(row.business, row.chat_id): row.id for row in found}


async def wake(conn: AsyncConnection, ids: Iterable[int]) -> None:
    """Rows were appended to these lanes: those that were empty get a head."""
    await conn.execute(update(lanes).where(lanes.c.id.in_(ids), lanes.c.head.is_(None)).values(head=_first()))


async def advance(conn: AsyncConnection, ids: Iterable[int]) -> None:
    """The heads of these lanes are gone: what came behind is next."""
    await conn.execute(update(lanes).where(lanes.c.id.in_(ids)).values(head=_first(), retry_at=None))


async def hold(conn: AsyncConnection, lane_id: int, until: datetime) -> None:
    """Leave this lane alone until then (bare clock): its head failed and is tried again."""
    await conn.execute(update(lanes).where(lanes.c.id == lane_id).values(retry_at=until))


async def next_retry(conn: AsyncConnection, bot: int) -> datetime | None:
    """When the first lane that is held may be tried again (bare clock)."""
    held = select(func.min(lanes.c.retry_at)).where(lanes.c.bot == bot, lanes.c.head.is_not(None))
    moment: datetime | None = await conn.scalar(held)
    return moment


def is_over(column: ColumnElement[datetime | None], at: datetime) -> ColumnElement[bool]:
    """Whether a wait that ends at `column` is over at `at`."""
    return or_(column.is_(None), column <= at, column > at + LONGEST_WAIT)


def _first() -> ScalarSelect[int]:
    return select(func.min(inbox.c.id)).where(inbox.c.lane_id == lanes.c.id).scalar_subquery()
