"""A follower writes, the bot answers: the whole way, over HTTP, on a real database."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.delivery import Call, Fate, Promise, Role, Work
from bot.delivery.batch import Workshop
from bot.rehearsal.server.people import Person
from bot.store import clock, conversations, events, inbox, outbox, people, sent
from bot.store.people import Somebody
from tests.delivery.echo import BRAND, BRISK, say_again, says
from tests.delivery.scene import Scene


async def test_a_follower_is_answered_once_and_in_order(scene: Scene) -> None:
    ines = scene.telegram.world.person("Inès")
    for number in range(20):
        scene.lea.writes(f"l{number}")
        ines.writes(f"i{number}")
    async with scene.running():
        await scene.until(lambda: len(scene.heard() + scene.heard(ines.chat)) == 40)
    assert scene.heard() == [f"l{number}" for number in range(20)]
    assert scene.heard(ines.chat) == [f"i{number}" for number in range(20)]
    async with scene.store.reading() as conn:
        assert await inbox.size(conn, scene.bot_id) == 0
        assert await outbox.count(conn, scene.bot_id) == {"waiting": 0, "in_flight": 0, "in_doubt": 0}
        kinds = [event.kind for event in await events.since(conn)]
        last = scene.lea.chat.by(scene.telegram.bot)[-1]
        known = await sent.find(conn, scene.bot_id, scene.lea.chat.id, last.id)
    assert (kinds.count("heard"), kinds.count("call_sent")) == (40, 40)
    assert known is not None
    assert known.role == Role.REPLY
    assert {outcome.fate for outcome in scene.echo.outcomes} == {Fate.SENT}


async def test_updates_that_come_again_or_out_of_order_are_handled_once_as_they_came(scene: Scene) -> None:
    mailbox = scene.telegram.bot.mailbox
    first = {"chat": scene.lea.chat.as_json(), "from": scene.lea.as_json(), "message_id": 1, "date": 0}
    updates = [{"update_id": number, "message": {**first, "text": f"u{number}"}} for number in (7, 5, 7, 6)]
    scene.lea.chat.begun = True
    for update in updates:
        mailbox.put_raw(update)
    async with scene.running() as delivery:
        await scene.until(lambda: len(scene.heard()) == 3)
        await delivery.accept(updates)
        scene.lea.writes("fin")
        await scene.until(lambda: "fin" in scene.heard())
    assert scene.heard() == ["u7", "u5", "u6", "fin"]


async def test_a_tap_is_answered_ahead_of_its_lane(scene: Scene) -> None:
    async def with_button(work: Work, update: dict[str, Any]) -> None:
        markup = {"inline_keyboard": [[{"text": "Oui", "callback_data": "oui"}]]}
        payload = {"text": "?", "reply_markup": markup}
        await work.call(
            Call(
                method="sendMessage", chat_id=scene.lea.chat.id, payload=payload, promise=Promise.AT_MOST_ONCE
            )
        )

    scene.echo.on_message = with_button
    async with scene.running():
        scene.lea.writes("bonjour")
        await scene.until(lambda: scene.lea.chat.by(scene.telegram.bot))
        answer = await scene.lea.taps(scene.lea.chat.last, "Oui").answered()
        assert (answer.text, answer.alert) == ("« oui »", False)


async def test_a_tap_that_is_not_handled_in_time_stops_loading_and_its_refusal_is_written(
    scene: Scene,
) -> None:
    async def slow(work: Work, update: dict[str, Any]) -> None:
        await asyncio.sleep(0.6)
        work.answer_tap("Déjà pris par Inès", alert=True)

    scene.echo.on_tap = slow
    async with scene.running() as delivery:
        scene.lea.writes("bonjour")
        await scene.until(lambda: scene.lea.chat.by(scene.telegram.bot))
        tap = scene.telegram.world.tap(scene.lea.chat.last, scene.lea, "prendre")
        assert (await tap.answered()).text == ""
        await scene.until(lambda: "Léa — Déjà pris par Inès" in scene.heard())
        delivery.wake()
    assert len(scene.telegram.api.calls("answerCallbackQuery")) == 1


async def test_a_timer_goes_off_when_the_clock_says_so(scene: Scene) -> None:
    async def remind_me(work: Work, update: dict[str, Any]) -> None:
        for key, hours in (("a", 2), ("b", 1), ("c", 1), ("c", 9)):
            due = work.now + timedelta(hours=hours)
            await work.set_timer("rappel", due=due, chat_id=scene.lea.chat.id, key=key, data={"n": hours})
        await work.drop_timer("rappel", "b")
        await work.call(says(scene.lea.chat.id, "noté"))

    scene.echo.on_message = remind_me
    async with scene.running() as delivery:
        scene.lea.writes("demain")
        await scene.until(lambda: scene.heard() == ["noté"])
        async with scene.store.transaction() as conn:
            await clock.set_offset(conn, timedelta(hours=3))
        delivery.wake()
        await scene.until(lambda: scene.heard() == ["noté", "rappel a"])
    assert [timer.data for timer in scene.echo.timers] == [{"n": 2}]


async def test_what_cannot_be_handled_is_buried_told_once_and_the_lane_goes_on(scene: Scene) -> None:
    async def easily_upset(work: Work, update: dict[str, Any]) -> None:
        await work.call(says(scene.lea.chat.id, "half done"))
        work.record("half done")
        if update["message"]["text"] == "poison":
            raise KeyError("\ud83d\0")
        if update["message"]["text"] == "swallowed":
            work.fault = ValueError("an error handler swallowed this")

    scene.echo.on_message = easily_upset
    for text in ("poison", "swallowed", "fine"):
        scene.lea.writes(text)
    async with scene.running():
        await scene.until(lambda: scene.heard() == ["half done"])
    assert [letter.body["message"]["text"] for letter in scene.echo.letters] == ["poison", "swallowed"]
    assert "KeyError" in scene.echo.letters[0].reason
    tried = Counter(update["message"]["text"] for update in scene.echo.updates)
    assert tried["fine"] == 1
    # Three times apart, after once with the others; what waited when the program started is not tried with others.
    assert {tried["poison"], tried["swallowed"]} <= {3, 4}
    async with scene.store.reading() as conn:
        kinds = [event.kind for event in await events.since(conn)]
    assert (kinds.count("buried"), kinds.count("half done")) == (2, 1)


async def test_a_tap_that_cannot_be_handled_is_buried_and_stops_loading(scene: Scene) -> None:
    async def upset(work: Work, update: dict[str, Any]) -> None:
        raise KeyError("data")

    scene.echo.on_tap = upset
    async with scene.running():
        scene.lea.writes("bonjour")
        await scene.until(lambda: scene.lea.chat.by(scene.telegram.bot))
        assert (await scene.telegram.world.tap(scene.lea.chat.last, scene.lea, "x").answered()).text == ""
    assert [letter.kind for letter in scene.echo.letters] == ["tap"]


async def test_strange_updates_do_not_stop_the_others(scene: Scene) -> None:
    strange: list[Any] = [
        {"update_id": 2**70, "message": 1},
        {"update_id": 900_000_001, "never_seen": {"chat": {"id": "x"}}},
        {"update_id": 900_000_002, "message": {"chat": {"id": 2**80}, "text": "\ud800"}},
        {"update_id": 900_000_003, "callback_query": {"from": {"id": 3}}},
        {"update_id": 900_000_004},
        {"update_id": True, "message": {}},
        "not even an object",
    ]
    async with scene.running() as delivery:
        await delivery.accept(strange)
        scene.lea.writes("bonjour")
        await scene.until(lambda: scene.heard() == ["bonjour"])
        await scene.until(lambda: len(scene.echo.letters) == 4)
    async with scene.store.reading() as conn:
        assert await inbox.size(conn, scene.bot_id) == 0
    assert len(await scene.letters()) == 4 + 3, (
        "the echo expects messages and taps with data; three are no updates"
    )


async def test_a_card_its_edits_and_replies_find_each_other(scene: Scene) -> None:
    ines = scene.telegram.world.person("Inès")
    team = scene.telegram.world.group("Équipe", ines, scene.telegram.bot)

    def edit(text: str, escalation: int) -> Call:
        return Call(
            method="editMessageText", chat_id=team.id, payload={"text": text}, promise=Promise.IDEMPOTENT,
            edits_card=escalation, escalation=escalation, replaces=f"card {escalation}", urgent=True,
        )  # fmt: skip

    async with scene.running() as delivery:
        async with delivery.work() as work:
            await work.call(says(team.id, "avant", Promise.AT_LEAST_ONCE, role=Role.NOTICE))
            await work.call(says(team.id, "card 3", Promise.AT_LEAST_ONCE, role=Role.CARD, escalation=3))
            await work.call(edit("superseded", 3))
            await work.call(edit("card 3, taken", 3))
            await work.call(edit("of a card that never was", 4))
            await work.call(says(team.id, "mirror", Promise.AT_LEAST_ONCE, role=Role.MIRROR, reply_to_card=3))
            await work.call(says(team.id, "lost", Promise.AT_LEAST_ONCE, role=Role.MIRROR, reply_to_card=9))
        await scene.until(lambda: scene.heard(team)[-1:] == ["lost"])
        assert scene.heard(team) == ["card 3, taken", "avant", "mirror", "lost"], "urgent ones go first"
        card, _, mirror, lost = team.by(scene.telegram.bot)
        assert mirror.reply_to is card
        assert lost.reply_to is None
        assert len(scene.telegram.api.calls("editMessageText")) == 1
        async with delivery.work() as work:
            await work.call(edit("card 3, taken", 3))
        await scene.until(lambda: len(scene.echo.outcomes) == 6)
        assert scene.echo.outcomes[-1].fate is Fate.SENT, "what is not modified is as good as edited"
    async with scene.store.reading() as conn:
        assert (await outbox.count(conn, scene.bot_id))["waiting"] == 0


async def test_what_waits_under_one_key_is_said_as_one(scene: Scene) -> None:
    scene.lea.chat.begun = True
    async with scene.running() as delivery:
        async with delivery.work() as work:
            for text in ("un", "deux"):
                await work.call(says(scene.lea.chat.id, text, joins="mirror 3"))
            await work.call(says(scene.lea.chat.id, "entre"))
            await work.call(says(scene.lea.chat.id, "trois", joins="mirror 3"))
            await work.call(says(scene.lea.chat.id, "autre", joins="mirror 4"))
        await scene.until(lambda: len(scene.heard()) == 3)
        async with delivery.work() as work:
            await work.call(says(scene.lea.chat.id, "quatre", joins="mirror 3"))
        await scene.until(lambda: len(scene.heard()) == 4)
    assert scene.heard() == ["un\ndeux\ntrois", "entre", "autre", "quatre"], "what was said is not said again"


async def test_work_of_ones_own_is_undone_when_it_fails(scene: Scene) -> None:
    async with scene.running() as delivery:
        try:
            async with delivery.work() as work:
                work.record("never")
                work.fault = KeyError("swallowed")
        except KeyError:
            pass
    async with scene.store.reading() as conn:
        assert [event.kind for event in await events.since(conn)] == []


async def test_who_is_not_heard_of_for_long_is_forgotten(scene: Scene) -> None:
    async def remember(work: Work, update: dict[str, Any]) -> None:
        work.remember(update["message"]["chat"]["id"], {"said": "bonjour"})
        await say_again(work, update)

    ines = scene.telegram.world.person("Inès")
    scene.echo.on_message = remember
    pace = replace(BRISK, tidy=0.1)
    async with scene.running(keep=timedelta(days=30), pace=pace) as delivery:
        scene.lea.writes("bonjour")
        await scene.until(lambda: scene.heard() == ["bonjour"])
        async with scene.store.transaction() as conn:
            await clock.set_offset(conn, timedelta(days=29))
        ines.writes("bonjour")
        await scene.until(lambda: scene.heard(ines.chat))
        await asyncio.sleep(0.3)
        async with scene.store.reading() as conn:
            assert await conversations.load(conn, BRAND, scene.lea.chat.id), "it is not that long yet"
        async with scene.store.transaction() as conn:
            await clock.set_offset(conn, timedelta(days=31))
        delivery.wake()
        async with asyncio.timeout(10):
            while (await kept(scene, scene.lea)) or not await kept(scene, ines):
                await asyncio.sleep(0.05)
    assert (await scene.events()).count("heard") == 2, "figures stay"


async def kept(scene: Scene, who: Person) -> dict[str, Any]:
    async with scene.store.reading() as conn:
        return await people.gathered(conn, Somebody(bot=scene.bot_id, brand=BRAND, chat_id=who.chat.id))


async def test_a_batch_has_one_moment(scene: Scene) -> None:
    async with Workshop(store=scene.store, bot=1, brand=BRAND).batch() as batch:
        assert Work(batch=batch).now == Work(batch=batch).now == batch.bare_now
