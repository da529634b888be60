"""Which message of ours is which: all routing of replies and taps rests on these rows, which are kept as long as people are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.portable import insert
from bot.store.tables import sent


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A message of ours in a chat; `role` is a `Role` of delivery, `about` what its call said of itself."""

    chat_id: int
    message_id: int
    role: str
    escalation: int | None = None
    conversation: int | None = None
    outbox_id: int | None = None
    about: Mapping[str, Any] = field(default_factory=dict)
    at: datetime


async def add(conn: AsyncConnection, bot: int, message: Sent) -> None:
    """Keep a message; adding it again changes nothing."""
    row = {
        "bot": bot,
        "chat_id": message.chat_id,
        "message_id": message.message_id,
        "role": message.role,
        "escalation": message.escalation,
        "conversation": message.conversation,
        "outbox_id": message.outbox_id,
        "about": dict(message.about),
        "at": message.at,
    }
    await conn.execute(insert(conn, sent).on_conflict_do_nothing(), row)


async def find(conn: AsyncConnection, bot: int, chat_id: int, message_id: int) -> Sent | None:
    """What a message of ours stands for; none when it is not ours."""
    query = select(sent).where(sent.c.bot == bot, sent.c.chat_id == chat_id, sent.c.message_id == message_id)
    row = (await conn.execute(query)).mappings().one_or_none()
    return _read(row) if row is not None else None


async def of_escalation(
    conn: AsyncConnection, bot: int, escalation: int, *, role: str | None = None
) -> list[Sent]:
    """The messages that belong to an escalation, oldest first."""
    query = select(sent).where(sent.c.bot == bot, sent.c.escalation == escalation)
    if role is not None:
        query = query.where(sent.c.role == role)
    rows = await conn.execute(query.order_by(sent.c.at, sent.c.message_id))
    return [_read(row) for row in rows.mappings()]


async def of_call(conn: AsyncConnection, bot: int, outbox_id: int) -> list[Sent]:
    """The messages that a call became: none yet, one, or several for an album."""
    query = select(sent).where(sent.c.bot == bot, sent.c.outbox_id == outbox_id)
    rows = await conn.execute(query.order_by(sent.c.message_id))
    return [_read(row) for row in rows.mappings()]


async def newest(conn: AsyncConnection, bot: int, chat_id: int, escalation: int, *, role: str) -> int | None:
    """The id of an escalation's latest message in that role and chat."""
    same = (
        sent.c.bot == bot,
        sent.c.escalation == escalation,
        sent.c.role == role,
        sent.c.chat_id == chat_id,
    )
    query = select(sent.c.message_id).where(*same).order_by(sent.c.message_id.desc()).limit(1)
    message_id: int | None = await conn.scalar(query)
    return message_id


def _read(row: RowMapping) -> Sent:
    return Sent(**{name: value for name, value in row.items() if name != "bot"})
