"""Each subject's queries, on a real SQLite file."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from bot.errors import StatementRefused
from bot.store import (
    Store,
    brands,
    clock,
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
from bot.store.inbox import Incoming
from bot.store.lanes import Address
from bot.store.sent import Sent
from tests.store.conftest import BOT, NOW, happened

LEA = Address("", 4242)


def message(update_id: int, lane: Address | None = LEA) -> Incoming:
    return Incoming(update_id=update_id, body={"update_id": update_id}, lane=lane)


async def test_an_update_is_seen_once(store: Store) -> None:
    async with store.transaction() as conn:
        assert await inbox.unseen(conn, BOT, [5, 4, 4], NOW) == {4, 5}
    async with store.transaction() as conn:
        assert await inbox.unseen(conn, BOT, [4, 6], NOW) == {6}
        assert await inbox.unseen(conn, BOT + 1, [4], NOW) == {4}
        await inbox.forget_seen(conn, NOW + timedelta(seconds=1))
        assert await inbox.unseen(conn, BOT, [4], NOW) == {4}


async def test_a_lane_gives_its_messages_in_order_and_one_at_a_time(store: Store) -> None:
    theo = Address("", 17)
    async with store.transaction() as conn:
        await inbox.add(conn, BOT, [message(9), message(3), message(8, theo), message(1, None)], NOW)
        first = await inbox.heads(conn, BOT, NOW, 10)
        assert [(row.update_id, row.lane) for row in first] == [(9, LEA), (8, theo)]
        assert [row.update_id for row in await inbox.taps(conn, BOT, 10)] == [1]
        await inbox.drop(conn, [row.id for row in first])
        await lanes.advance(conn, [row.lane_id for row in first if row.lane_id])
        assert [row.update_id for row in await inbox.heads(conn, BOT, NOW, 10)] == [3]


async def test_a_lane_that_is_held_rests_and_the_others_go_on(store: Store) -> None:
    async with store.transaction() as conn:
        await inbox.add(conn, BOT, [message(1), message(2, Address("", 17))], NOW)
        held = (await inbox.heads(conn, BOT, NOW, 10))[0]
        assert held.lane_id is not None
        await lanes.hold(conn, held.lane_id, NOW + timedelta(seconds=5))
        assert [row.update_id for row in await inbox.heads(conn, BOT, NOW, 10)] == [2]
        assert await lanes.next_retry(conn, BOT) == NOW + timedelta(seconds=5)
        later = await inbox.heads(conn, BOT, NOW + timedelta(seconds=5), 10)
        assert [row.update_id for row in later] == [1, 2]
        set_back = await inbox.heads(conn, BOT, NOW - timedelta(hours=1), 10)
        assert [row.update_id for row in set_back] == [1, 2], "a clock set back an hour froze a lane"


async def test_a_deleted_row_s_number_is_never_given_again(store: Store) -> None:
    async with store.transaction() as conn:
        await inbox.add(conn, BOT, [message(1)], NOW)
        (row,) = await inbox.heads(conn, BOT, NOW, 10)
        await inbox.drop(conn, [row.id])
        await lanes.advance(conn, [row.lane_id or 0])
        await inbox.add(conn, BOT, [message(2)], NOW)
        assert (await inbox.heads(conn, BOT, NOW, 10))[0].id > row.id


async def test_a_timer_waits_its_time_then_its_turn(store: Store) -> None:
    async with store.transaction() as conn:
        await inbox.add(conn, BOT, [message(1)], NOW)
        number = await timers.put(conn, BOT, LEA, kind="remind", key="E1", due=NOW, data={"n": 1}, at=NOW)
        assert await timers.fire(conn, BOT, NOW - timedelta(microseconds=1), 10) == 0
        assert await timers.next_due(conn, BOT) == NOW
        assert await timers.fire(conn, BOT, NOW, 10) == 1
        assert await timers.fire(conn, BOT, NOW, 10) == 0
        assert [row.update_id for row in await inbox.heads(conn, BOT, NOW, 10)] == [1]
        timer = await timers.find(conn, number)
        assert timer is not None
        assert (timer.kind, timer.key, timer.chat_id, timer.due, timer.data) == (
            "remind",
            "E1",
            4242,
            NOW,
            {"n": 1},
        )
        await timers.forget(conn, number)
        assert await timers.find(conn, number) is None


@pytest.mark.parametrize("fired", [False, True], ids=["before it fires", "after it fired"])
async def test_a_timer_set_again_replaces_the_one_before(store: Store, fired: bool) -> None:
    async with store.transaction() as conn:
        old = await timers.put(conn, BOT, LEA, kind="remind", key="E1", due=NOW, data={}, at=NOW)
        if fired:
            await timers.fire(conn, BOT, NOW, 10)
        new = await timers.put(
            conn, BOT, LEA, kind="remind", key="E1", due=NOW + timedelta(hours=1), data={}, at=NOW
        )
        assert await timers.find(conn, old) is None
        assert await timers.next_due(conn, BOT) == NOW + timedelta(hours=1)
        assert await timers.drop(conn, BOT, kind="remind", key="E1")
        assert not await timers.drop(conn, BOT, kind="remind", key="E1")
        assert await timers.find(conn, new) is None


async def test_the_rehearsal_moves_the_clock_and_waits_do_not_notice(store: Store) -> None:
    async with store.transaction() as conn:
        await clock.set_offset(conn, timedelta(hours=-7, microseconds=3))
        assert await clock.offset(conn) == timedelta(hours=-7, microseconds=3)
        now, bare = await clock.both(conn)
        assert now - bare == timedelta(hours=-7, microseconds=3)
        assert abs(datetime.now(UTC) - bare) < timedelta(minutes=1)


async def test_a_moment_comes_back_to_the_microsecond_and_a_naive_one_is_refused(store: Store) -> None:
    moment = datetime(2026, 11, 22, 1, 10, 0, 123457, tzinfo=timezone(timedelta(hours=1)))
    async with store.transaction() as conn:
        await conversations.save(conn, "lune", {1: {}}, moment)
        await events.append(conn, "lune", [happened("seen", moment)])
        (event,) = await events.since(conn)
        assert event.at == moment
        assert event.at.tzinfo is UTC
    with pytest.raises(StatementRefused):
        async with store.transaction() as conn:
            await events.append(conn, "lune", [happened("seen", moment.replace(tzinfo=None))])


async def test_a_conversation_is_saved_over_itself(store: Store) -> None:
    async with store.transaction() as conn:
        assert await conversations.load(conn, "lune", 1) is None
        await conversations.save(conn, "lune", {1: {"misses": 1}, 2: {}}, NOW)
        await conversations.save(conn, "lune", {1: {"misses": 2, "said": "à bientôt \ud83d"}}, NOW)
        await conversations.save(conn, "soleil", {1: {"misses": 9}}, NOW)
        assert await conversations.load(conn, "lune", 1) == {"misses": 2, "said": "à bientôt \ud83d"}


async def test_a_chat_has_one_open_escalation_and_may_get_another_when_it_is_closed(store: Store) -> None:
    async def opened() -> int:
        return await escalations.insert(
            conn,
            brand="lune",
            chat_id=1,
            state="open",
            category="insult",
            severity=0.7,
            at=NOW,
            data={"why": []},
        )

    async with store.transaction() as conn:
        first = await opened()
        with pytest.raises(StatementRefused):
            async with store.savepoint(conn):
                await opened()
        found = await escalations.open_for(conn, "lune", 1)
        assert found is not None
        assert (found.id, found.version, found.data) == (first, 1, {"why": []})
        change = {"state": "closed", "category": "insult", "severity": 0.7, "at": NOW, "data": {}}
        assert await escalations.compare_and_set(conn, first, 1, **change)
        assert not await escalations.compare_and_set(conn, first, 1, **change), "of two taps both won"
        assert await escalations.open_for(conn, "lune", 1) is None
        second = await opened()
        assert [one.id for one in await escalations.all_open(conn, "lune")] == [second]
        last = await escalations.last_of(conn, "lune", 1)
        assert last is not None
        assert last.id == second


async def test_what_was_sent_is_found_by_chat_and_message(store: Store) -> None:
    card = Sent(chat_id=-100, message_id=5, role="card", escalation=3, conversation=4242, outbox_id=1, at=NOW)
    async with store.transaction() as conn:
        await sent.add(conn, BOT, card)
        await sent.add(conn, BOT, card)
        assert await sent.find(conn, BOT, -100, 5) == card
        assert await sent.find(conn, BOT, -101, 5) is None
        assert await sent.find(conn, BOT + 1, -100, 5) is None
        assert await sent.newest(conn, BOT, -100, 3, role="card") == 5
        assert await sent.of_escalation(conn, BOT, 3) == [card]
        assert await sent.of_call(conn, BOT, 1) == [card]


async def test_events_are_read_back_in_order(store: Store) -> None:
    async with store.transaction() as conn:
        await events.append(conn, "lune", [happened("answered", data={"intent": "horaires"})])
        await events.append(conn, "soleil", [happened("answered")])
        await events.append(
            conn, "lune", [happened("silent", NOW + timedelta(hours=1), escalation=4, trace=7)]
        )
        first, _, last = await events.since(conn)
        assert (first.data, last.escalation, last.trace) == ({"intent": "horaires"}, 4, 7)
        assert [event.kind for event in await events.since(conn, first.id)] == ["answered", "silent"]
        assert [event.kind for event in await events.of_chat(conn, "lune", 1)] == ["answered", "silent"]
        assert [e.kind for e in await events.between(conn, "lune", NOW, NOW + timedelta(hours=1))] == [
            "answered"
        ]


async def test_what_cannot_be_handled_is_kept_with_its_reason(store: Store) -> None:
    async with store.transaction() as conn:
        letter = await dead_letters.add(
            conn,
            BOT,
            kind="update",
            chat_id=1,
            update_id=9,
            body={"x": "\x00"},
            reason="KeyError: 'date'",
            at=NOW,
        )
        assert await dead_letters.listing(conn, BOT) == [letter]
        assert await dead_letters.find(conn, BOT, letter.id) == letter
        assert await dead_letters.take(conn, BOT + 1, letter.id) is None, "it is another bot's"
        assert await dead_letters.take(conn, BOT, letter.id) == letter
        assert await dead_letters.take(conn, BOT, letter.id) is None
        assert await dead_letters.find(conn, BOT, letter.id) is None
        assert await dead_letters.listing(conn, BOT) == []


async def test_a_snapshot_reads_while_somebody_writes(store: Store) -> None:
    async with store.transaction() as conn:
        await events.append(conn, "lune", [happened("answered")])
        async with store.reading() as other:
            assert await events.since(other) == []
        assert (await outbox.count(conn, BOT))["waiting"] == 0


async def test_a_brand_that_is_renamed_keeps_its_conversations_and_another_bots_are_its_own(
    store: Store,
) -> None:
    async with store.transaction() as conn:
        assert await brands.kept_under(conn, BOT, "Maison Lune") == "Maison Lune"
    async with store.transaction() as conn:
        assert await brands.kept_under(conn, BOT, "Maison de la Lune") == "Maison Lune"
        assert await brands.kept_under(conn, BOT + 1, "Maison de la Lune") == "Maison de la Lune"
