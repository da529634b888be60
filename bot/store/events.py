"""What happened, appended and never changed: ids and figures, never the text of a message."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.portable import insert
from bot.store.tables import events


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that happened to a brand, with the chat and the escalation that it is about."""

    id: int
    brand: str
    at: datetime
    kind: str
    chat_id: int | None
    escalation: int | None
    data: Mapping[str, Any]
    trace: int | None = None
    """The row of the inbox that it follows from."""


async def append(conn: AsyncConnection, brand: str, happened: Sequence[Mapping[str, Any]]) -> None:
    """Record events, by column name, in order."""
    if happened:
        await conn.execute(insert(conn, events), [{**event, "brand": brand} for event in happened])


async def since(
    conn: AsyncConnection, after: int = 0, *, brand: str | None = None, limit: int = 1000
) -> list[Event]:
    """Events after that id, in order."""
    query = select(events).where(events.c.id > after).order_by(events.c.id).limit(limit)
    return await _read(conn, query if brand is None else query.where(events.c.brand == brand))


async def between(conn: AsyncConnection, brand: str, start: datetime, end: datetime) -> list[Event]:
    """What happened to a brand from `start` to just before `end`, in order."""
    query = select(events).where(events.c.brand == brand, events.c.at >= start, events.c.at < end)
    return await _read(conn, query.order_by(events.c.at, events.c.id))


async def of_chat(conn: AsyncConnection, brand: str, chat_id: int, *, limit: int = 200) -> list[Event]:
    """The latest events of one chat, in order."""
    query = select(events).where(events.c.brand == brand, events.c.chat_id == chat_id)
    return (await _read(conn, query.order_by(events.c.id.desc()).limit(limit)))[::-1]


async def _read(conn: AsyncConnection, query: Select[Any]) -> list[Event]:
    return [Event(**row) for row in (await conn.execute(query)).mappings()]
