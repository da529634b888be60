"""All that is kept of one person: gathered for them on request, and erased on request or once it is old.

What is kept of nobody in particular stays: figures are events that name no chat.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Table, and_, delete, or_, select, union, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.escalations import CLOSED
from bot.store.outbox import ERASED, IN_DOUBT, IN_FLIGHT
from bot.store.portable import among
from bot.store.tables import (
    chats,
    conversations,
    dead_letters,
    escalations,
    events,
    inbox,
    lanes,
    outbox,
    sent,
    timers,
)

_TELLING: Final = frozenset(
    {"message_id", "messages", "outbox_id", "by", "letter", "to", "update_id", "person"}
)
"""Parts of an event that lead back to somebody; what is left are figures and the brand's own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Somebody:
    """One person as one bot of one brand knows them: a private chat has its person's number."""

    bot: int
    brand: str
    chat_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """How many rows of each table are gone, and the chats where something waited about the person: find their heads anew."""

    rows: dict[str, int]
    chats: frozenset[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A message of ours in another chat, such as the team's, that is about the person."""

    chat_id: int
    message_id: int
    role: str
    at: datetime


async def named(conn: AsyncConnection, brand: str, username: str) -> list[int]:
    """The chats of whoever had that username when they last wrote; capitals do not matter."""
    wanted = username.removeprefix("@").casefold()
    query = select(conversations.c.chat_id, conversations.c.state).where(conversations.c.brand == brand)
    rows = await conn.execute(query)
    found = {
        number
        for row in rows
        for number, person in _people_in(row.chat_id, row.state)
        if str(person.get("username") or "").casefold() == wanted
    }
    return sorted(found)


async def groups_with(conn: AsyncConnection, brand: str, person: int) -> list[int]:
    """The group chats in which something is remembered of a person."""
    query = select(conversations.c.chat_id, conversations.c.state).where(
        conversations.c.brand == brand, conversations.c.chat_id < 0
    )
    rows = await conn.execute(query.order_by(conversations.c.chat_id))
    return [
        row.chat_id
        for row in rows
        if any(number == person for number, _ in _people_in(row.chat_id, row.state))
    ]


async def gathered(conn: AsyncConnection, who: Somebody) -> dict[str, list[dict[str, Any]]]:
    """Every row that is kept of a person, by table; tables with none are left out."""
    found = {
        table.name: [dict(row) for row in (await conn.execute(select(table).where(which))).mappings()]
        for table, which in await _rows_of(conn, who)
    }
    return {name: rows for name, rows in found.items() if rows}


async def shown_elsewhere(conn: AsyncConnection, who: Somebody) -> list[Shown]:
    """Messages of ours about a person in chats other than theirs, oldest first."""
    query = select(sent.c.chat_id, sent.c.message_id, sent.c.role, sent.c.at).where(
        sent.c.bot == who.bot, sent.c.conversation == who.chat_id, sent.c.chat_id != who.chat_id
    )
    return [Shown(**row) for row in (await conn.execute(query.order_by(sent.c.at))).mappings()]


async def hold(conn: AsyncConnection, who: Somebody) -> None:
    """Nobody handles what a person sends, or their cases, until the transaction ends."""
    own = select(lanes.c.id).where(lanes.c.bot == who.bot, lanes.c.chat_id == who.chat_id)
    await conn.execute(own.order_by(lanes.c.id).with_for_update())
    same = (escalations.c.brand == who.brand, escalations.c.chat_id == who.chat_id)
    await conn.execute(select(escalations.c.id).where(*same).order_by(escalations.c.id).with_for_update())


async def erase(conn: AsyncConnection, who: Somebody, *, everywhere: bool = True) -> Erased:
    """Forget a person. Events lose who they were about, and stay.

    What they did in groups is looked for as well if `everywhere`: that reads all events. What is on its way to somebody else
    is marked: whoever sent it takes it back.
    """
    await hold(conn, who)
    erased: dict[str, int] = {}
    to_others = (
        outbox.c.bot == who.bot,
        outbox.c.conversation == who.chat_id,
        outbox.c.chat_id != who.chat_id,
    )
    elsewhere = set(await conn.scalars(select(outbox.c.chat_id).where(*to_others).distinct()))
    flying = update(outbox).where(*to_others, outbox.c.state == IN_FLIGHT)
    marked: dict[str, Any] = {
        "state": ERASED,
        "payload": {},
        "about": {},
        "escalation": None,
        "conversation": None,
    }
    taken_back = (await conn.execute(flying.values(**marked))).rowcount
    for table, which in await _rows_of(conn, who, everywhere=everywhere):
        if table is events:
            erased[table.name] = await _blur(conn, which)
        elif table is chats:  # all of them in one order, as everywhere
            both = (chats.c.bot == who.bot, among(conn, chats.c.chat_id, {*elsewhere, who.chat_id}))
            await conn.execute(
                select(chats.c.chat_id).where(*both).order_by(chats.c.chat_id).with_for_update()
            )
            erased[table.name] = (await conn.execute(delete(table).where(which))).rowcount
        else:
            erased[table.name] = (await conn.execute(delete(table).where(which))).rowcount
    erased[outbox.name] += taken_back
    rows = {name: number for name, number in erased.items() if number}
    return Erased(rows=rows, chats=frozenset(elsewhere))


async def silent_since(conn: AsyncConnection, brand: str, before: datetime, limit: int) -> list[int]:
    """People's chats that were not heard of since then, and have no open case."""
    waiting = select(escalations.c.chat_id).where(
        escalations.c.brand == brand, escalations.c.state != CLOSED, escalations.c.chat_id.is_not(None)
    )
    query = select(conversations.c.chat_id).where(
        conversations.c.brand == brand,
        conversations.c.updated_at < before,
        conversations.c.chat_id > 0,
        conversations.c.chat_id.not_in(waiting),
    )
    return list(await conn.scalars(query.order_by(conversations.c.updated_at).limit(limit)))


async def erase_old(
    conn: AsyncConnection, bot: int, brand: str, before: datetime, limit: int
) -> dict[str, int]:
    """Forget what happened before then, of people who are still heard of too: at most so many rows of each table."""
    erased = {}
    old: list[tuple[Table, ColumnElement[bool], ColumnElement[datetime]]] = [
        (
            escalations,
            and_(escalations.c.brand == brand, escalations.c.state == CLOSED),
            escalations.c.updated_at,
        ),
        (
            conversations,
            and_(conversations.c.brand == brand, conversations.c.chat_id < 0),
            conversations.c.updated_at,
        ),
        (outbox, and_(outbox.c.bot == bot, outbox.c.state.in_((IN_DOUBT, ERASED))), outbox.c.written_at),
        (sent, sent.c.bot == bot, sent.c.at),
        (dead_letters, dead_letters.c.bot == bot, dead_letters.c.at),
    ]
    for table, own, at in old:
        key = list(table.primary_key)
        some = select(*key).where(own, at < before).limit(limit)
        rows = (await conn.execute(some)).all()
        for row in rows:
            same = [column == value for column, value in zip(key, row, strict=True)]
            await conn.execute(delete(table).where(*same))
        erased[table.name] = len(rows)
    about_somebody = and_(events.c.brand == brand, events.c.at < before, events.c.chat_id.is_not(None))
    erased[events.name] = await _blur(conn, about_somebody, limit)
    return {name: number for name, number in erased.items() if number}


async def _rows_of(
    conn: AsyncConnection, who: Somebody, *, everywhere: bool = True
) -> list[tuple[Table, ColumnElement[bool]]]:
    """Which rows are a person's, in an order in which they can be deleted."""
    lane_ids = list(
        await conn.scalars(select(lanes.c.id).where(lanes.c.bot == who.bot, lanes.c.chat_id == who.chat_id))
    )
    case_ids = list(
        await conn.scalars(
            select(escalations.c.id).where(
                escalations.c.brand == who.brand, escalations.c.chat_id == who.chat_id
            )
        )
    )
    # Each has its index: one condition that holds all of them would have every event read.
    about = [and_(events.c.brand == who.brand, events.c.chat_id == who.chat_id)]
    if case_ids:
        about.append(among(conn, events.c.escalation, case_ids))
    if everywhere:
        about.append(
            and_(events.c.brand == who.brand, events.c.data["person"].as_numeric(20, 0) == who.chat_id)
        )
    return [
        (conversations, and_(conversations.c.brand == who.brand, conversations.c.chat_id == who.chat_id)),
        (events, events.c.id.in_(union(*(select(events.c.id).where(which) for which in about)))),
        (outbox, and_(outbox.c.bot == who.bot, _theirs(outbox, who.chat_id))),
        (sent, and_(sent.c.bot == who.bot, _theirs(sent, who.chat_id))),
        (dead_letters, and_(dead_letters.c.bot == who.bot, dead_letters.c.chat_id == who.chat_id)),
        (timers, among(conn, timers.c.lane_id, lane_ids)),
        (inbox, among(conn, inbox.c.lane_id, lane_ids)),
        (lanes, among(conn, lanes.c.id, lane_ids)),
        (chats, and_(chats.c.bot == who.bot, chats.c.chat_id == who.chat_id)),
        (escalations, among(conn, escalations.c.id, case_ids)),
    ]


async def _blur(conn: AsyncConnection, which: ColumnElement[bool], limit: int | None = None) -> int:
    """Take from events who they were about."""
    rows = (await conn.execute(select(events.c.id, events.c.data).where(which).limit(limit))).all()
    for row in rows:
        figures = {name: value for name, value in row.data.items() if name not in _TELLING}
        nobody = {"chat_id": None, "escalation": None, "trace": None, "data": figures}
        await conn.execute(update(events).where(events.c.id == row.id).values(**nobody))
    return len(rows)


def _theirs(table: Table, chat_id: int) -> ColumnElement[bool]:
    """What is sent to a person, or to somebody else about them."""
    return or_(table.c.chat_id == chat_id, table.c.conversation == chat_id)


def _people_in(chat_id: int, state: Mapping[str, Any]) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """Whom a conversation is with, by their number: one person, or all that are remembered in a group."""
    if state.get("person"):
        yield chat_id, state["person"]
    for number, remembered in (state.get("people") or {}).items():
        yield int(number), remembered["person"]
