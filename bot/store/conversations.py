"""What each conversation remembers, as the JSON that the pure heart's state is written to."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.portable import insert
from bot.store.tables import conversations


async def load(conn: AsyncConnection, brand: str, chat_id: int) -> dict[str, Any] | None:
    """The state that was saved last, locked until the transaction ends; none for somebody new."""
    same = (conversations.c.brand == brand, conversations.c.chat_id == chat_id)
    return await conn.scalar(select(conversations.c.state).where(*same).with_for_update())


async def peek(conn: AsyncConnection, brand: str, chat_id: int) -> dict[str, Any] | None:
    """The state that was committed last, not locked: somebody else may be changing it."""
    same = (conversations.c.brand == brand, conversations.c.chat_id == chat_id)
    return await conn.scalar(select(conversations.c.state).where(*same))


async def begin(conn: AsyncConnection, brand: str, chat_id: int, at: datetime) -> None:
    """Make sure that there is a state to be locked, an empty one at first: of two who begin, one waits for the other."""
    row = {"brand": brand, "chat_id": chat_id, "state": {}, "updated_at": at}
    await conn.execute(insert(conn, conversations).on_conflict_do_nothing(), row)


async def save(
    conn: AsyncConnection, brand: str, states: Mapping[int, Mapping[str, Any]], at: datetime
) -> None:
    """Keep these states, by chat, in place of those before."""
    if not states:
        return
    rows = [
        {"brand": brand, "chat_id": chat_id, "state": dict(state), "updated_at": at}
        for chat_id, state in sorted(states.items())
    ]
    statement = insert(conn, conversations)
    await conn.execute(
        statement.on_conflict_do_update(
            index_elements=[conversations.c.brand, conversations.c.chat_id],
            set_={"state": statement.excluded.state, "updated_at": statement.excluded.updated_at},
        ),
        rows,
    )
