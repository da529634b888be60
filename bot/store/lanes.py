"""Lanes: what one chat sends, in order. Each row names the head of its queue, none when the lane is empty."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from sqlalchemy import ColumnElement, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.selectable import ScalarSelect

from bot.store.portable import among, insert
from bot.store.tables import inbox, lanes

LONGEST_WAIT: Final = timedelta(minutes=15)
"""No row waits longer: one that claims to was written before the database's clock was set back."""


class Address(NamedTuple):
    """Where a lane comes from, within one bot: a business connection (empty for none) and a chat."""

    business: str
    chat_id: int


async def numbers(
    conn: AsyncConnection, bot: int, addresses: Iterable[Address], at: datetime
) -> dict[Address, int]:
    """The numbers of these lanes; those that are missing are made, as of that moment. None of them is locked."""
    wanted = sorted(
        set(addresses)
    )  # always in the same order: two workers that make lanes do not wait for each other
    found = await _known(conn, bot, wanted)
    missing = [address for address in wanted if address not in found]
    if missing:
        rows = [
            {"bot": bot, "business": business, "chat_id": chat_id, "since": at}
            for business, chat_id in missing
        ]
        await conn.execute(insert(conn, lanes).on_conflict_do_nothing(), rows)
        found |= await _known(conn, bot, missing)
    return found


async def locked(
    conn: AsyncConnection, bot: int, addresses: Collection[Address], at: datetime
) -> dict[Address, int]:
    """The numbers of these lanes, made where they are missing, and nobody else's until the transaction ends.

    Only the intake waits for lanes, and always in this order; workers skip those that are taken. One whose person is
    erased while it waits is made anew.
    """
    while True:
        found = await numbers(conn, bot, addresses, at)
        query = select(lanes.c.id).where(among(conn, lanes.c.id, found.values())).order_by(lanes.c.id)
        held = set(await conn.scalars(query.with_for_update(key_share=True)))
        if held == set(found.values()):
            return found


async def wake(conn: AsyncConnection, ids: Iterable[int]) -> None:
    """Rows were appended to these lanes: those that were empty get a head."""
    empty = (among(conn, lanes.c.id, ids), lanes.c.head.is_(None))
    await conn.execute(update(lanes).where(*empty).values(head=_first()))


async def advance(conn: AsyncConnection, ids: Iterable[int]) -> None:
    """The heads of these lanes are gone: what came behind is next."""
    gone = among(conn, lanes.c.id, ids)
    await conn.execute(update(lanes).where(gone).values(head=_first(), retry_at=None))


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


async def _known(conn: AsyncConnection, bot: int, addresses: Iterable[Address]) -> dict[Address, int]:
    wanted = set(addresses)
    query = select(lanes.c.id, lanes.c.business, lanes.c.chat_id).where(
        lanes.c.bot == bot,
        lanes.c.business.in_(sorted({business for business, _ in wanted})),
        among(conn, lanes.c.chat_id, sorted({chat_id for _, chat_id in wanted})),
    )
    found = {Address(row.business, row.chat_id): row.id for row in await conn.execute(query)}
    return {address: number for address, number in found.items() if address in wanted}
