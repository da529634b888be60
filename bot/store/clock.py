"""The database's clock: the only one that is trusted, as workers on several machines have only this one in common."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import BigInteger, func, literal, select
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from bot.store.portable import insert
from bot.store.tables import EPOCH
from bot.store.tables import clock as clock_table

_ONLY: Final = 1
_MICROSECOND: Final = timedelta(microseconds=1)


class _Microseconds(FunctionElement[int]):
    """The database's present moment, in whole microseconds since 1970."""

    type = BigInteger()
    inherit_cache = True


@compiles(_Microseconds, "sqlite")
def _on_sqlite(_element: _Microseconds, _compiler: Any, **_options: Any) -> str:
    # SQLite counts milliseconds; a Julian day is a float, whose error of some 40 µs is rounded away.
    return "(CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER) * 1000)"


@compiles(_Microseconds, "postgresql")
def _on_postgresql(_element: _Microseconds, _compiler: Any, **_options: Any) -> str:
    # now() would be the start of the transaction.
    return "CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS BIGINT)"


async def bare(conn: AsyncConnection) -> datetime:
    """The present moment by the database's own clock: for waits and rate slots."""
    return _aware(await conn.scalar(select(_Microseconds())))


async def now(conn: AsyncConnection) -> datetime:
    """The present moment as conversations live it: the database's clock, moved by the rehearsal's offset."""
    return (await both(conn))[0]


async def both(conn: AsyncConnection) -> tuple[datetime, datetime]:
    """`now` and `bare`, of the same moment."""
    moved = select(clock_table.c.offset).where(clock_table.c.id == _ONLY).scalar_subquery()
    row = (await conn.execute(select(_Microseconds(), func.coalesce(moved, literal(0))))).one()
    return _aware(row[0] + row[1]), _aware(row[0])


async def set_offset(conn: AsyncConnection, offset: timedelta) -> None:
    """Move the present moment; only the rehearsal and tests do."""
    statement = insert(conn, clock_table).values(id=_ONLY, offset=offset // _MICROSECOND)
    await conn.execute(
        statement.on_conflict_do_update(
            index_elements=[clock_table.c.id], set_={"offset": statement.excluded.offset}
        )
    )


async def offset(conn: AsyncConnection) -> timedelta:
    """How far the present moment was moved."""
    moved = await conn.scalar(select(clock_table.c.offset).where(clock_table.c.id == _ONLY))
    return timedelta(microseconds=moved or 0)


def _aware(microseconds: int | None) -> datetime:
    return EPOCH + timedelta(microseconds=microseconds or 0)
