"""What surges and groups remember of a person is theirs like the rest: they may see it, and have it erased."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from bot.app import people
from bot.conversation.gathering import Gathering, Warmth, gathering_to_json
from bot.conversation.surge import Tide, Trouble, Waiting, tide_from_json, tide_to_json
from bot.delivery import Call, Pace, Promise, Role, Work
from bot.delivery.batch import Workshop
from bot.delivery.recording import Landing, Recorder
from bot.delivery.work import Handler
from bot.desk.incidents import THE_BRAND
from bot.messages import Person
from bot.store import Store, outbox, sent
from bot.store.tables import conversations, events

NOW = datetime(2026, 11, 22, 0, 10, tzinfo=UTC)
LEA = Person(id=7_000_000_001, first_name="Léa", username="Lea_M")
TOM = Person(id=17, first_name="Tom")
FANS = -1007
TEAM = -1001


def in_trouble(person: Person) -> Trouble:
    return Trouble(at=NOW, chat_id=person.id, person=person, language="fr", words=(f"mots{person.id}",))


def caught(person: Person) -> Waiting:
    return Waiting(chat_id=person.id, person=person, language="fr", text=f"texte de {person.first_name}")


@pytest.fixture
async def shop(address: str) -> AsyncIterator[Workshop]:
    """A surge and a group in which Léa and Tom were heated; Léa has never written in private."""
    async with Store.open(address, language="en") as store:
        shop = Workshop(store=store, bot=4242, brand="lune")
        tide = Tide(
            since=NOW.date(), counts={9: {NOW.date().isoformat(): 2}}, case=None,
            recent=(in_trouble(LEA), in_trouble(TOM)), waiting=(caught(LEA), caught(TOM)), told=(LEA.id, TOM.id),
        )  # fmt: skip
        group = Gathering(
            chat_id=FANS, title="Les fans",
            people={one.id: Warmth(person=one, heat=0.6, heated_at=NOW) for one in (LEA, TOM)},
        )  # fmt: skip
        async with shop.batch() as batch:
            batch.put_off_state(THE_BRAND, tide_to_json(tide))
            batch.put_off_state(FANS, gathering_to_json(group))
            for one in (LEA, TOM):
                watched = {"kind": "watched", "at": NOW, "chat_id": FANS, "escalation": None, "trace": None}
                batch.put_off_event(watched | {"data": {"person": one.id, "severity": 0.6}})
        yield shop


async def everything(shop: Workshop) -> str:
    async with shop.reading() as conn:
        rows = [[*row] for table in (conversations, events) for row in await conn.execute(select(table))]
    return json.dumps(rows, default=str, ensure_ascii=False)


async def test_a_person_is_shown_their_own_part_and_nobody_elses(shop: Workshop) -> None:
    shown = await people.export(shop, LEA.id)
    said = json.dumps(shown, ensure_ascii=False)
    assert "texte de Léa" in said
    assert f"mots{LEA.id}" in said
    assert "Tom" not in said
    assert shown["surge"][0]["told"] == [LEA.id]
    assert [group["title"] for group in shown["groups"]] == ["Les fans"]
    assert [event["data"]["person"] for event in shown["events"]] == [LEA.id]


async def test_a_person_is_forgotten_there_too_and_the_figures_stay(shop: Workshop) -> None:
    gone = await people.forget(shop, LEA.id, language="en")
    assert gone.rows["surge"] == 3
    assert gone.rows["groups"] == 1
    left = await everything(shop)
    assert "Léa" not in left
    assert str(LEA.id) not in left
    assert "texte de Tom" in left
    async with shop.batch() as batch:
        tide = tide_from_json(await batch.state_of(THE_BRAND) or {})
    assert tide.counts == {9: {NOW.date().isoformat(): 2}}
    assert await people.export(shop, LEA.id) == {}
    assert not (await people.forget(shop, LEA.id, language="en")).rows
    assert set(await people.export(shop, TOM.id)) == {"events", "surge", "groups"}


async def test_somebody_who_only_talks_in_a_group_is_found_by_their_name(shop: Workshop) -> None:
    assert await people.find(shop, "@lea_m", "en") == [LEA.id]


def about(person: Person, chat_id: int, text: str) -> Call:
    return Call(
        method="sendMessage", chat_id=chat_id, payload={"text": text}, promise=Promise.AT_LEAST_ONCE,
        conversation=person.id, role=Role.CARD,
    )  # fmt: skip


async def test_what_waits_behind_a_card_of_somebody_forgotten_goes_on(shop: Workshop) -> None:
    async with shop.batch() as batch:
        for person in (LEA, TOM):
            await Work(batch=batch).call(about(person, TEAM, person.first_name))
    await people.forget(shop, LEA.id, language="en")
    async with shop.batch() as batch:
        (head,) = await outbox.heads(batch.conn, shop.bot, batch.bare_now, 10)
    assert head["payload"] == {"text": "Tom"}


async def test_a_card_that_is_on_its_way_when_its_person_is_forgotten_is_taken_back(shop: Workshop) -> None:
    async with shop.batch() as batch:
        await Work(batch=batch).call(about(LEA, TEAM, "Léa"))
    async with shop.batch() as batch:
        (row,) = await outbox.heads(batch.conn, shop.bot, batch.bare_now, 10)
        await outbox.launch(batch.conn, [row["id"]], "somebody")
    await people.forget(shop, LEA.id, language="en")
    landing = Landing(row=row, owner="somebody", result={"message_id": 77})
    async with shop.batch() as batch:
        await Recorder(Unheard(), pace=Pace()).record_all(batch, [landing])
    async with shop.batch() as batch:
        (removal,) = await outbox.heads(batch.conn, shop.bot, batch.bare_now, 10)
        assert (removal["method"], removal["payload"]) == ("deleteMessage", {"message_id": 77})
        assert await outbox.count(batch.conn, shop.bot) == {"waiting": 1, "in_flight": 0, "in_doubt": 0}
        assert await sent.find(batch.conn, shop.bot, TEAM, 77) is None


class Unheard(Handler):
    """Nobody who would be told."""
