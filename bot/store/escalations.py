"""Escalations: each change is a compare-and-set on the version, so that of two taps one wins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import RowMapping, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.portable import insert as insert_into
from bot.store.tables import escalations

CLOSED: Final = "closed"
"""The one state in which a chat may get a new escalation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """An escalation as it is kept; `data` is the rest of its state as JSON."""

    id: int
    brand: str
    chat_id: int | None
    state: str
    version: int
    category: str | None
    severity: float
    opened_at: datetime
    updated_at: datetime
    data: dict[str, Any]


async def insert(
    conn: AsyncConnection,
    *,
    brand: str,
    chat_id: int | None,
    state: str,
    category: str | None,
    severity: float,
    at: datetime,
    data: Mapping[str, Any],
) -> int:
    """Open an escalation at version 1; its id.

    Raises `StatementRefused` when one is open for the chat already: two first messages open one.
    """
    row = {
        "brand": brand,
        "chat_id": chat_id,
        "state": state,
        "version": 1,
        "category": category,
        "severity": severity,
        "opened_at": at,
        "updated_at": at,
        "data": dict(data),
    }
    return int(await conn.scalar(insert_into(conn, escalations).values(row).returning(escalations.c.id)))


async def load(conn: AsyncConnection, escalation_id: int) -> Stored | None:
    """One escalation, locked until the transaction ends; lock it before any conversation."""
    query = select(escalations).where(escalations.c.id == escalation_id)
    return _read((await conn.execute(query.with_for_update())).mappings().one_or_none())


async def open_for(conn: AsyncConnection, brand: str, chat_id: int) -> Stored | None:
    """The escalation of a chat that is not closed, locked until the transaction ends."""
    same = (escalations.c.brand == brand, escalations.c.chat_id == chat_id, escalations.c.state != CLOSED)
    return _read(
        (await conn.execute(select(escalations).where(*same).with_for_update())).mappings().one_or_none()
    )


async def last_of(conn: AsyncConnection, brand: str, chat_id: int) -> Stored | None:
    """The latest escalation of a chat, open or closed."""
    query = select(escalations).where(escalations.c.brand == brand, escalations.c.chat_id == chat_id)
    return _read(
        (await conn.execute(query.order_by(escalations.c.id.desc()).limit(1))).mappings().one_or_none()
    )


async def all_open(conn: AsyncConnection, brand: str) -> list[Stored]:
    """Every escalation of a brand that is not closed, oldest first."""
    query = select(escalations).where(escalations.c.brand == brand, escalations.c.state != CLOSED)
    rows = await conn.execute(query.order_by(escalations.c.id))
    return [Stored(**row) for row in rows.mappings()]


async def count_open(conn: AsyncConnection, brand: str) -> int:
    """How many escalations of a brand are not closed."""
    still = (escalations.c.brand == brand, escalations.c.state != CLOSED)
    return await conn.scalar(select(func.count()).select_from(escalations).where(*still)) or 0


async def all_of(conn: AsyncConnection, brand: str) -> list[Stored]:
    """Every escalation of a brand, open or closed, oldest first."""
    rows = await conn.execute(
        select(escalations).where(escalations.c.brand == brand).order_by(escalations.c.id)
    )
    return [Stored(**row) for row in rows.mappings()]


async def compare_and_set(
    conn: AsyncConnection,
    escalation_id: int,
    version: int,
    *,
    state: str,
    category: str | None,
    severity: float,
    at: datetime,
    data: Mapping[str, Any],
) -> bool:
    """Change an escalation that still is at that version, to the next; false when somebody was faster."""
    change = {
        "state": state,
        "version": version + 1,
        "category": category,
        "severity": severity,
        "updated_at": at,
        "data": dict(data),
    }
    same = (escalations.c.id == escalation_id, escalations.c.version == version)
    return (await conn.execute(update(escalations).where(*same).values(**change))).rowcount > 0


def _read(row: RowMapping | None) -> Stored | None:
    return None if row is None else Stored(**row)
