"""All that is kept of one person is found, and all of it goes; nobody else's does."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.store import (
    Connection,
    Store,
    conversations,
    dead_letters,
    escalations,
    events,
    inbox,
    outbox,
    people,
    sent,
    timers,
)
from bot.store.inbox import Incoming
from bot.store.lanes import Address
from bot.store.people import Somebody
from bot.store.sent import Sent
from bot.store.tables import metadata
from tests.store.conftest import BOT, NOW, happened

TEAM = -1001
LEA, TOM = 4242, 17
SECRET = "ce que Léa a écrit"
UNTOUCHED = {"alembic_version", "brands", "clock", "published_words", "seen"}
"""Tables in which nothing is anybody's, or is gone within two days."""


async def lives(conn: Connection, chat_id: int, words: str, username: str) -> None:
    """Somebody with something in every table."""
    who = {"chat_id": chat_id, "person": {"id": chat_id, "first_name": words, "username": username}}
    body = {"update_id": chat_id, "message": {"text": words}}
    await inbox.add(conn, BOT, [Incoming(update_id=chat_id, body=body, lane=Address("", chat_id))], NOW)
    await timers.put(conn, BOT, Address("", chat_id), kind="remind", key=words, due=NOW, data={}, at=NOW)
    await conversations.save(conn, "lune", {chat_id: who}, NOW)
    case = await escalations.insert(
        conn, brand="lune", chat_id=chat_id, state="open", category="insult", severity=0.6, at=NOW,
        data={"text": words},
    )  # fmt: skip
    for to in (chat_id, TEAM):
        call = {
            "chat_id": to, "method": "sendMessage", "payload": {"text": words}, "promise": "at_most_once", "role": "reply",
            "escalation": case, "conversation": chat_id, "reply_to_card": None, "edits_card": None, "replaces": None, "joins": None,
            "urgent": False, "about": {}, "trace": 1, "rank": 0,
        }  # fmt: skip
        await outbox.add(conn, BOT, NOW, [call])
        message = Sent(
            chat_id=to, message_id=chat_id, role="card", escalation=case, conversation=chat_id, at=NOW
        )
        await sent.add(conn, BOT, message)
    await outbox.refresh(conn, BOT, [chat_id, TEAM])
    await dead_letters.add(
        conn, BOT, kind="update", chat_id=chat_id, update_id=1, body=body, reason=words, at=NOW
    )
    await events.append(
        conn, "lune",
        [
            happened("decided", chat_id=chat_id, data={"intent": "suivi_colis", "message_id": 5}, trace=1),
            happened("tap_close", chat_id=chat_id, escalation=case, data={"by": 501}),
        ],
    )  # fmt: skip


async def everything(conn: Connection) -> str:
    """All that stands in all tables."""
    rows = [
        [table.name, *row] for table in metadata.sorted_tables for row in await conn.execute(select(table))
    ]
    return json.dumps(rows, default=str, ensure_ascii=False)


async def test_every_table_is_searched_and_one_person_is_erased_without_touching_another(
    store: Store,
) -> None:
    lea = Somebody(bot=BOT, brand="lune", chat_id=LEA)
    tom = Somebody(bot=BOT, brand="lune", chat_id=TOM)
    async with store.transaction() as conn:
        await lives(conn, LEA, SECRET, "Lea_M")
        await lives(conn, TOM, "de Tom", "tom")
        found = await people.gathered(conn, lea)
        assert set(found) == {table.name for table in metadata.sorted_tables} - UNTOUCHED, (
            "a table is forgotten"
        )
        assert SECRET in json.dumps(found, default=str, ensure_ascii=False)
        assert "de Tom" not in json.dumps(found, default=str, ensure_ascii=False)
        before = await people.gathered(conn, tom)
        assert [one.chat_id for one in await people.shown_elsewhere(conn, lea)] == [TEAM]

        erased = await people.erase(conn, lea)

        assert set(erased.rows) == set(found)
        assert erased.chats == {TEAM}, "where something waited about her"
        assert await people.gathered(conn, lea) == {}
        assert SECRET not in (left := await everything(conn))
        assert str(LEA) not in left
        assert await people.gathered(conn, tom) == before
        figures = [event for event in await events.since(conn) if event.chat_id is None]
        assert [(event.kind, event.data) for event in figures] == [
            ("decided", {"intent": "suivi_colis"}), ("tap_close", {}),
        ]  # fmt: skip
        assert (await people.erase(conn, lea)).rows == {}, "there is nothing left to erase"


async def test_somebody_is_found_by_the_name_they_wrote_under(store: Store) -> None:
    async with store.transaction() as conn:
        await lives(conn, LEA, "x", "Lea_M")
        assert await people.named(conn, "lune", "@lea_m") == [LEA]
        assert await people.named(conn, "soleil", "@lea_m") == []
        assert await people.named(conn, "lune", "lea") == []


async def test_who_is_silent_for_long_is_found_unless_a_case_of_theirs_is_open(store: Store) -> None:
    later = NOW + timedelta(days=400)
    async with store.transaction() as conn:
        for chat_id in (LEA, TOM):
            await lives(conn, chat_id, "x", "x")
        await conversations.save(conn, "lune", {99: {}}, later)
        await conversations.save(conn, "lune", {0: {}, TEAM: {}}, NOW - timedelta(days=900))
        assert await people.silent_since(conn, "lune", later, 10) == []
        case = await escalations.open_for(conn, "lune", LEA)
        assert case is not None
        assert await escalations.compare_and_set(
            conn, case.id, 1, state="closed", category=None, severity=0.0, at=NOW, data={}
        )
        assert await people.silent_since(conn, "lune", later, 10) == [LEA]
        assert await people.silent_since(conn, "lune", NOW, 10) == []


@pytest.mark.parametrize("limit", [1, 100])
async def test_what_is_old_goes_a_little_at_a_time_and_figures_stay(store: Store, limit: int) -> None:
    async with store.transaction() as conn:
        await lives(conn, LEA, "x", "x")
        case = await escalations.open_for(conn, "lune", LEA)
        assert case is not None
        await escalations.compare_and_set(
            conn, case.id, 1, state="closed", category=None, severity=0.0, at=NOW, data={}
        )
        assert await people.erase_old(conn, BOT, "lune", NOW, limit) == {}
        rounds = []
        while erased := await people.erase_old(conn, BOT, "lune", NOW + timedelta(days=1), limit):
            rounds.append(erased)
        assert all(number <= limit for erased in rounds for number in erased.values())
        total = {name: sum(erased.get(name, 0) for erased in rounds) for name in rounds[0]}
        assert total == {"escalations": 1, "sent": 2, "dead_letters": 1, "events": 2}
        assert [event.chat_id for event in await events.since(conn)] == [None, None]
