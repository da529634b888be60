"""What is to be sent. A row is deleted when it is known to have arrived, or not to; one in doubt stays, set aside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, case, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.chats import is_free
from bot.store.portable import among, insert
from bot.store.tables import chats, outbox

WAITING: Final = "waiting"
IN_FLIGHT: Final = "in_flight"
IN_DOUBT: Final = "in_doubt"
ERASED: Final = "erased"
"""On its way when the person that it is about was erased: what arrives is taken back."""


async def add(conn: AsyncConnection, bot: int, at: datetime, calls: Sequence[Mapping[str, Any]]) -> None:
    """Append calls (by column name), in order; their chats learn of them at the next `refresh`."""
    if calls:
        rows = [{**call, "bot": bot, "state": WAITING, "written_at": at} for call in calls]
        await conn.execute(insert(conn, outbox), rows)


async def supersede(conn: AsyncConnection, bot: int, chat_id: int, replaces: str) -> None:
    """A newer call says the same better: what waits under that key in that chat is not sent."""
    same = (outbox.c.bot == bot, outbox.c.chat_id == chat_id, outbox.c.replaces == replaces)
    await conn.execute(delete(outbox).where(*same, outbox.c.state == WAITING))


async def last_to_join(
    conn: AsyncConnection, bot: int, chat_id: int, joins: str
) -> tuple[int, dict[str, Any]] | None:
    """The newest call under that key in that chat, with its payload, when it still waits; locked."""
    same = (outbox.c.bot == bot, outbox.c.chat_id == chat_id, outbox.c.joins == joins)
    newest = select(func.max(outbox.c.id)).where(*same).scalar_subquery()
    query = select(outbox.c.id, outbox.c.payload).where(outbox.c.id == newest, outbox.c.state == WAITING)
    row = (await conn.execute(query.with_for_update(key_share=True))).one_or_none()
    return (row.id, row.payload) if row is not None else None


async def count_role(conn: AsyncConnection, bot: int, chat_id: int, role: str, method: str) -> int:
    """How many calls of that role and method wait in that chat."""
    same = (outbox.c.bot == bot, outbox.c.chat_id == chat_id, outbox.c.state == WAITING)
    query = select(func.count()).where(*same, outbox.c.role == role, outbox.c.method == method)
    return await conn.scalar(query) or 0


async def rewrite(conn: AsyncConnection, row_id: int, payload: Mapping[str, Any]) -> None:
    """A call that waits says something else."""
    await conn.execute(update(outbox).where(outbox.c.id == row_id).values(payload=dict(payload)))


async def hasten(
    conn: AsyncConnection, bot: int, chat_id: int, *, role: str, escalation: int, rank: int
) -> None:
    """An urgent call of that rank needs this one to be there first: it becomes urgent too."""
    same = (outbox.c.bot == bot, outbox.c.chat_id == chat_id, outbox.c.role == role)
    await conn.execute(
        update(outbox)
        .where(*same, outbox.c.escalation == escalation, outbox.c.state == WAITING)
        .values(urgent=True, rank=rank)
    )


async def refresh(conn: AsyncConnection, bot: int, chat_ids: Iterable[int]) -> None:
    """Find the heads of these chats anew: what is in flight, else what is urgent, else what is oldest.

    The chats are locked until the transaction ends, in one order and before anything is looked at: whoever comes
    second sees what the first wrote.
    """
    wanted = sorted(set(chat_ids))
    if not wanted:
        return
    same = (chats.c.bot == bot, among(conn, chats.c.chat_id, wanted))
    locking = select(chats.c.chat_id).where(*same).order_by(chats.c.chat_id).with_for_update(key_share=True)
    known = set(await conn.scalars(locking))
    missing = [{"bot": bot, "chat_id": chat_id, "sent_at": []} for chat_id in wanted if chat_id not in known]
    if missing:
        await conn.execute(insert(conn, chats).on_conflict_do_nothing(), missing)
        await conn.scalars(locking)
    head = (
        select(outbox.c.id)
        .where(
            outbox.c.bot == bot, outbox.c.chat_id == chats.c.chat_id, outbox.c.state.in_((WAITING, IN_FLIGHT))
        )
        .order_by(case((outbox.c.state == IN_FLIGHT, 0), else_=1), outbox.c.urgent.desc(), outbox.c.id)
        .limit(1)
        .scalar_subquery()
    )
    await conn.execute(update(chats).where(*same).values(head=head))


async def heads(conn: AsyncConnection, bot: int, at: datetime, limit: int) -> list[dict[str, Any]]:
    """The next call of each chat that has one and may send, by rank; chat and call are locked.

    One that somebody is about to supersede is skipped, as nobody may wait while a chat is locked.
    Each row has the columns of the outbox, and `sent_at` of its chat.
    """
    query = (
        select(outbox, chats.c.sent_at)
        .join(chats, and_(chats.c.head == outbox.c.id, chats.c.bot == outbox.c.bot))
        .where(
            chats.c.bot == bot,
            chats.c.head.is_not(None),
            is_free(at),
            outbox.c.state == WAITING,
        )
        .order_by(outbox.c.rank, outbox.c.id)
        .limit(limit)
        .with_for_update(of=[chats, outbox], skip_locked=True, key_share=True)
    )
    return [dict(row) for row in (await conn.execute(query)).mappings()]


async def launch(conn: AsyncConnection, row_ids: Sequence[int], owner: str) -> None:
    """These calls are being made, by this owner; from here on a crash leaves them in doubt."""
    if not row_ids:
        return
    await conn.execute(
        update(outbox)
        .where(among(conn, outbox.c.id, row_ids))
        .values(state=IN_FLIGHT, owner=owner, tries=outbox.c.tries + 1)
    )


async def finish(conn: AsyncConnection, row_id: int, owner: str, tries: int) -> bool:
    """The call ended, well or not, and is forgotten; false when somebody else took it over meanwhile."""
    return (await conn.execute(delete(outbox).where(_fenced(row_id, owner, tries)))).rowcount > 0


async def cancel(conn: AsyncConnection, row_id: int) -> bool:
    """Nobody needs the call any more; false when it was made, or superseded."""
    waiting = (outbox.c.id == row_id, outbox.c.state == WAITING)
    return (await conn.execute(delete(outbox).where(*waiting))).rowcount > 0


async def put_back(conn: AsyncConnection, row_id: int, owner: str, tries: int) -> bool:
    """The call is to be made again; false when somebody else took it over meanwhile."""
    return await _land(conn, _fenced(row_id, owner, tries), WAITING)


async def set_aside(conn: AsyncConnection, row_id: int, owner: str, tries: int) -> bool:
    """Nobody knows whether the call arrived, and it must not be repeated unasked."""
    return await _land(conn, _fenced(row_id, owner, tries), IN_DOUBT)


async def forget_erased(conn: AsyncConnection, row_id: int) -> bool:
    """A call landed that was erased meanwhile; false when it was not."""
    erased = (outbox.c.id == row_id, outbox.c.state == ERASED)
    return (await conn.execute(delete(outbox).where(*erased))).rowcount > 0


async def makers(conn: AsyncConnection, bot: int) -> dict[str, list[int]]:
    """Whose calls are in flight, with their rows."""
    flying = (outbox.c.bot == bot, outbox.c.state == IN_FLIGHT, outbox.c.owner.is_not(None))
    found: dict[str, list[int]] = {}
    for row in await conn.execute(select(outbox.c.owner, outbox.c.id).where(*flying)):
        found.setdefault(row.owner, []).append(row.id)
    return found


async def of_makers(conn: AsyncConnection, bot: int, names: Iterable[str]) -> list[dict[str, Any]]:
    """The calls that these workers have in flight."""
    flying = (outbox.c.bot == bot, outbox.c.state == IN_FLIGHT, outbox.c.owner.in_(sorted(names)))
    query = select(outbox).where(*flying).order_by(outbox.c.id)
    rows = await conn.execute(query.with_for_update(skip_locked=True, key_share=True))
    return [dict(row) for row in rows.mappings()]


async def unlaunch(conn: AsyncConnection, row_id: int, owner: str) -> int | None:
    """A call that its maker knows not to have made waits again: its chat; none when it is not in flight any more."""
    flying = (outbox.c.id == row_id, outbox.c.owner == owner, outbox.c.state == IN_FLIGHT)
    chat_id: int | None = await conn.scalar(
        update(outbox).where(*flying).values(state=WAITING, owner=None).returning(outbox.c.chat_id)
    )
    return chat_id


async def send_again(conn: AsyncConnection, bot: int, row_id: int) -> int | None:
    """Somebody decided that a call in doubt is made again: its chat; none when it is in doubt no longer."""
    doubtful = (outbox.c.id == row_id, outbox.c.bot == bot, outbox.c.state == IN_DOUBT)
    chat_id: int | None = await conn.scalar(
        update(outbox).where(*doubtful).values(state=WAITING, owner=None).returning(outbox.c.chat_id)
    )
    return chat_id


async def settle(conn: AsyncConnection, bot: int, row_id: int) -> bool:
    """Somebody saw that a call in doubt arrived; false when it is in doubt no longer."""
    doubtful = (outbox.c.id == row_id, outbox.c.bot == bot, outbox.c.state == IN_DOUBT)
    return (await conn.execute(delete(outbox).where(*doubtful))).rowcount > 0


async def count(conn: AsyncConnection, bot: int) -> dict[str, int]:
    """How many calls wait, are in flight, are in doubt."""
    query = select(outbox.c.state, func.count()).where(outbox.c.bot == bot).group_by(outbox.c.state)
    counted = {row[0]: row[1] for row in await conn.execute(query)}
    return dict.fromkeys((WAITING, IN_FLIGHT, IN_DOUBT), 0) | counted


async def oldest(conn: AsyncConnection, bot: int) -> datetime | None:
    """When the call that waits longest was written."""
    waiting = (outbox.c.bot == bot, outbox.c.state == WAITING)
    written: datetime | None = await conn.scalar(select(func.min(outbox.c.written_at)).where(*waiting))
    return written


def _fenced(row_id: int, owner: str, tries: int) -> ColumnElement[bool]:
    return and_(
        outbox.c.id == row_id, outbox.c.owner == owner, outbox.c.tries == tries, outbox.c.state == IN_FLIGHT
    )


async def _land(conn: AsyncConnection, which: ColumnElement[bool], state: str) -> bool:
    landed = update(outbox).where(which).values(state=state, owner=None)
    return (await conn.execute(landed)).rowcount > 0
