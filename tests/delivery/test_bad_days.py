"""Telegram has a bad day, or the database has: what may be repeated is, what may not is shown, nothing is lost."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import AsyncExitStack, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, select, update
from telegram import Bot

from bot.delivery import BotApi, Call, Fate, Limits, Pace, Promise, Role, Work
from bot.delivery.batch import Workshop
from bot.delivery.botapi import Uncertain
from bot.delivery.limits import Budget
from bot.errors import PolledElsewhere, TokenRefused
from bot.rehearsal.server import faults
from bot.rehearsal.server.limits import Limits as TheirLimits
from bot.rehearsal.server.limits import Rate
from bot.store import Store, clock
from bot.store import chats as storing_chats
from bot.store.tables import EPOCH, chats, lanes
from tests.databases import on_server
from tests.delivery.conftest import on_a_file, on_a_server
from tests.delivery.echo import BRAND, BRISK, say_again, says
from tests.delivery.scene import Scene

IN_DOUBT = [
    pytest.param(faults.Drop(after=False), id="dropped before"),
    pytest.param(faults.Drop(after=True), id="dropped after"),
    pytest.param(faults.Broken(code=502, after=True), id="bad gateway"),
    pytest.param(faults.Garbled(), id="answer cut short"),
    pytest.param(faults.Slow(seconds=3), id="too slow"),
]


@pytest.mark.parametrize("fault", IN_DOUBT)
async def test_a_reply_in_doubt_is_shown_and_not_repeated(scene: Scene, fault: faults.Fault) -> None:
    scene.telegram.faults.next(fault, method="sendMessage")
    async with scene.running(pace=Pace(long_poll=1, look_again=0.2, call=0.5)):
        scene.lea.writes("bonjour")
        await scene.until(lambda: scene.echo.outcomes)
        scene.lea.writes("encore")
        await scene.until(lambda: "encore" in scene.heard())
        await scene.until(lambda: len(scene.echo.outcomes) == 2)
    assert [outcome.fate for outcome in scene.echo.outcomes] == [Fate.IN_DOUBT, Fate.SENT]
    assert scene.echo.outcomes[0].reason
    assert scene.heard().count("bonjour") <= 1
    assert await scene.left() == {"in_doubt": 1}


@pytest.mark.parametrize(
    ("promise", "fault"),
    [
        *(pytest.param(Promise.AT_LEAST_ONCE, *one.values, id=f"{one.id}, for the team") for one in IN_DOUBT),
        pytest.param(Promise.IDEMPOTENT, faults.Broken(code=504), id="gateway timeout, idempotent"),
    ],
)
async def test_what_may_be_repeated_is_repeated_until_it_is_known_to_have_arrived(
    scene: Scene, fault: faults.Fault, promise: Promise
) -> None:
    scene.telegram.faults.next(fault, method="sendMessage", times=2)
    scene.lea.chat.begun = True
    async with scene.running(
        pace=Pace(long_poll=1, look_again=0.2, call=0.3, slowest_retry=0.05)
    ) as delivery:
        async with delivery.work() as work:
            await work.call(says(scene.lea.chat.id, "carte", promise))
            await work.call(says(scene.lea.chat.id, "suite", promise))
        await scene.until(lambda: len(scene.echo.outcomes) == 2)
    assert scene.heard()[-2:] == ["carte", "suite"], "order is kept through the retries"
    assert await scene.left() == {}


async def test_a_call_that_never_left_is_made_again_whatever_it_promised(scene: Scene) -> None:
    async with scene.running() as delivery:
        await scene.telegram.goes_down()
        async with delivery.work() as work:
            await work.call(says(scene.lea.chat.id, "bonsoir"))
        await asyncio.sleep(0.3)
        assert await scene.left() in ({"waiting": 1}, {"in_flight": 1}), (
            "it is tried again, and never in doubt"
        )
        scene.lea.chat.begun = True
        await scene.telegram.comes_up()
        await scene.until(lambda: scene.heard() == ["bonsoir"])
        scene.lea.writes("ça remarche ?")
        await scene.until(lambda: scene.heard()[-1] == "ça remarche ?")


async def test_too_many_requests_make_the_chat_wait_and_lose_nothing(scene: Scene) -> None:
    ines = scene.telegram.world.person("Inès")
    scene.telegram.faults.next(faults.Overload(retry_after=1), method="sendMessage")
    async with scene.running():
        for text in ("un", "deux"):
            scene.lea.writes(text)
        await scene.until(lambda: scene.telegram.faults.injected)
        ines.writes("moi aussi")
        await scene.until(lambda: scene.heard(ines.chat) == ["moi aussi"])
        assert scene.heard() == [], "only the chat that was told to waits"
        await scene.until(lambda: scene.heard() == ["un", "deux"])


async def test_when_several_chats_are_slowed_down_at_once_the_whole_bot_waits(scene: Scene) -> None:
    people = [scene.telegram.world.person(name) for name in ("Ana", "Bob", "Cléo")]
    scene.telegram.faults.next(faults.Overload(retry_after=1), method="sendMessage", times=2)
    async with scene.running():
        for person in people[:2]:
            person.writes("un")
        await scene.until(lambda: len(scene.telegram.faults.injected) == 2)
        await asyncio.sleep(0.2)
        people[2].writes("deux")
        await asyncio.sleep(0.3)
        assert [scene.heard(person.chat) for person in people] == [[], [], []]
        await scene.until(lambda: all(scene.heard(person.chat) for person in people))


async def test_of_two_waits_the_longer_one_counts_for_the_bot_and_in_full_for_the_chat(scene: Scene) -> None:
    workshop = Workshop(store=scene.store, bot=scene.bot_id, brand=BRAND)
    async with workshop.batch() as batch:
        for chat_id in (1, 2):
            await Work(batch=batch).call(says(chat_id, "…"))
    for chat_id, seconds in ((1, 3600), (2, 1)):
        async with workshop.batch() as batch:
            batch.slow_down(chat_id, batch.bare_now + timedelta(seconds=seconds))
    async with workshop.batch() as batch:
        rows = (await batch.conn.execute(select(chats.c.chat_id, chats.c.held_until))).all()
        held = {row.chat_id: round((row.held_until - batch.bare_now).total_seconds()) for row in rows}
        assert held[1] == pytest.approx(3600, abs=2)
        assert (held[0], held[2]) == (pytest.approx(1, abs=1), pytest.approx(1, abs=1))
        batch.hold(1, batch.bare_now + timedelta(seconds=5))
    async with workshop.batch() as batch:
        until = await batch.conn.scalar(select(chats.c.held_until).where(chats.c.chat_id == 1))
        assert (until - batch.bare_now).total_seconds() > 3500


async def test_a_wait_from_before_the_clock_was_set_back_is_over(scene: Scene) -> None:
    workshop = Workshop(store=scene.store, bot=scene.bot_id, brand=BRAND)
    scene.lea.chat.begun = True
    async with workshop.batch() as batch:
        await Work(batch=batch).call(says(scene.lea.chat.id, "enfin"))
    async with scene.store.transaction() as conn:
        later = await clock.bare(conn) + timedelta(hours=1)
        held = {scene.lea.chat.id: later + timedelta(days=1), 0: later + timedelta(days=1)}
        await storing_chats.budget(conn, scene.bot_id, locked=True)
        await storing_chats.hold(conn, scene.bot_id, held, later)
    async with scene.running():
        await scene.until(lambda: scene.heard() == ["enfin"])


async def test_a_card_whose_answer_never_comes_does_not_keep_the_others_for_ever(scene: Scene) -> None:
    team = scene.telegram.world.group("Équipe", scene.telegram.bot)
    call = BotApi.call

    async def never_answered(api: BotApi, method: str, fields: Any, **more: Any) -> Any:
        if fields.get("text") == "carte 1":
            raise Uncertain("ReadTimeout")
        return await call(api, method, fields, **more)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(BotApi, "call", never_answered)
        async with scene.running(pace=replace(BRISK, slowest_retry=0.02)) as delivery:
            async with delivery.work() as work:
                for text in ("carte 1", "carte 2"):
                    await work.call(says(team.id, text, Promise.AT_LEAST_ONCE, role=Role.CARD))
            for number in range(8):
                scene.lea.writes(f"m{number}")
            await scene.until(lambda: scene.heard(team) == ["carte 2"])
    assert [one.fate for one in scene.echo.outcomes if one.call.role is Role.CARD] == [Fate.FAILED, Fate.SENT]


async def test_while_telegram_answers_nobody_a_card_is_not_given_up(scene: Scene) -> None:
    team = scene.telegram.world.group("Équipe", scene.telegram.bot)
    scene.telegram.faults.next(faults.Drop(after=False), method="sendMessage", times=12)
    async with scene.running(pace=replace(BRISK, slowest_retry=0.02)) as delivery:
        async with delivery.work() as work:
            await work.call(says(team.id, "carte", Promise.AT_LEAST_ONCE, role=Role.CARD))
        await scene.until(lambda: scene.heard(team) == ["carte"])
    assert scene.telegram.faults.count() == 12


async def test_our_own_limits_keep_within_telegram_s_and_nothing_is_lost(scene: Scene) -> None:
    scene.telegram.api.limits = TheirLimits(
        overall=Rate(count=30, seconds=1), chat=Rate(count=2, seconds=1), group=None
    )
    ours = Limits(bot=(Budget(calls=30, seconds=1.05),), chat=(Budget(calls=2, seconds=1.05),), group=())
    people = [scene.telegram.world.person(f"P{number}") for number in range(25)]
    async with scene.running(limits=ours):
        for number in range(3):
            for person in people:
                person.writes(str(number))
        await scene.until(lambda: all(len(scene.heard(person.chat)) == 3 for person in people))
    refused = [call for call in scene.telegram.api.calls("sendMessage") if call.code == 429]
    assert len(refused) <= 15, (
        "of 75 calls, only those that a busy machine delayed come too near to each other"
    )


@on_a_server
async def test_several_workers_share_one_budget_and_wait_together(scene: Scene) -> None:
    scene.telegram.api.limits = TheirLimits(overall=Rate(count=30, seconds=1), chat=None, group=None)
    people = [scene.telegram.world.person(f"P{number}") for number in range(90)]
    async with AsyncExitStack() as stack:
        for _ in range(3):
            store = await stack.enter_async_context(Store.open(scene.address, language="en"))
            worker = replace(scene, store=store)
            await stack.enter_async_context(worker.running(limits=Limits()))
        began = asyncio.get_running_loop().time()
        for person in people:
            person.writes("bonjour")
        await scene.until(lambda: all(scene.heard(person.chat) for person in people))
        took = asyncio.get_running_loop().time() - began
    refused = [call for call in scene.telegram.api.calls("sendMessage") if call.code == 429]
    assert len(refused) <= 30, "three that do not know of each other are refused sixty in the first second"
    assert took >= 2, "thirty a second, however many workers there are"
    assert {len(scene.heard(person.chat)) for person in people} == {1}


@on_a_server
async def test_two_workers_that_are_slowed_down_in_two_chats_make_the_whole_bot_wait(scene: Scene) -> None:
    async with scene.store.transaction() as conn:
        at = await clock.bare(conn)
    second = timedelta(seconds=1)
    async with Store.open(scene.address, language="en") as other:
        async with scene.store.transaction() as conn:
            assert not await storing_chats.note_flood(conn, scene.bot_id, 1, at, second)
        async with other.transaction() as conn:
            assert not await storing_chats.note_flood(conn, scene.bot_id, 1, at, second), (
                "the same chat again"
            )
            assert await storing_chats.note_flood(conn, scene.bot_id, 2, at, second)
            assert not await storing_chats.note_flood(conn, scene.bot_id, 1, at + 2 * second, second)


async def test_in_a_raid_of_newcomers_a_regular_does_not_wait_behind_them(scene: Scene) -> None:
    newcomers = [scene.telegram.world.person(f"N{number}") for number in range(200)]

    def answered() -> int:
        return sum(bool(scene.heard(person.chat)) for person in newcomers)

    async with scene.running(limits=Limits(), pace=replace(BRISK, grace=0.1)):
        scene.lea.writes("hier")
        await scene.until(lambda: scene.heard() == ["hier"])
        async with scene.store.transaction() as conn:
            await conn.execute(update(lanes).values(since=EPOCH))
        for person in newcomers:
            person.writes("moi aussi")
        await scene.until(lambda: answered() >= 20)
        before = answered()
        scene.lea.writes("et moi ?")
        await scene.until(lambda: scene.heard() == ["hier", "et moi ?"])
        assert answered() - before <= 45, "she waited longer than Telegram's own limits for a second"
        assert answered() < len(newcomers), "the raid was over by then"


async def test_a_follower_who_blocked_the_bot_is_a_failure_with_its_reason(scene: Scene) -> None:
    scene.lea.chat.begun = scene.lea.chat.blocked = True
    async with scene.running() as delivery:
        async with delivery.work() as work:
            await work.call(
                says(scene.lea.chat.id, "?", about={"asked_by": 12}, escalation=7, role=Role.RELAYED)
            )
            await work.call(says(123456789, "?"))
        await scene.until(lambda: len(scene.echo.outcomes) >= 2)
    failures = {outcome.call.chat_id: outcome for outcome in scene.echo.outcomes}
    assert {outcome.fate for outcome in failures.values()} == {Fate.FAILED}
    assert "blocked" in failures[scene.lea.chat.id].reason
    assert failures[scene.lea.chat.id].call.about == {"asked_by": 12}
    assert "not found" in failures[123456789].reason
    assert await scene.left() == {}


async def test_a_method_that_the_server_does_not_know_fails_alone(scene: Scene) -> None:
    scene.lea.chat.begun = True
    unknown = Call(
        method="sendHologram", chat_id=scene.lea.chat.id, payload={}, promise=Promise.AT_LEAST_ONCE
    )
    async with scene.running() as delivery:
        async with delivery.work() as work:
            await work.call(unknown)
            await work.call(says(scene.lea.chat.id, "suite"))
        await scene.until(lambda: scene.heard() == ["suite"])
    assert [outcome.fate for outcome in scene.echo.outcomes] == [Fate.FAILED, Fate.SENT]


@pytest.mark.parametrize("promise", Promise)
async def test_what_no_request_can_be_made_of_fails_alone(scene: Scene, promise: Promise) -> None:
    scene.lea.chat.begun = True
    async with scene.running() as delivery:
        async with delivery.work() as work:
            await work.call(says(scene.lea.chat.id, "half of a pair: \ud83d", promise))
            await work.call(says(scene.lea.chat.id, "suite"))
        await scene.until(lambda: scene.heard() == ["suite"])
    assert [outcome.fate for outcome in scene.echo.outcomes] == [Fate.FAILED, Fate.SENT]


async def test_a_call_that_breaks_in_a_way_nobody_thought_of_is_in_doubt_and_blocks_nothing(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    call = BotApi.call

    async def broken_once(api: BotApi, method: str, *given: Any, **more: Any) -> Any:
        if method == "sendMessage":
            monkeypatch.setattr(BotApi, "call", call)
            raise ZeroDivisionError
        return await call(api, method, *given, **more)

    scene.lea.chat.begun = True
    monkeypatch.setattr(BotApi, "call", broken_once)
    async with scene.running() as delivery:
        async with delivery.work() as work:
            await work.call(says(scene.lea.chat.id, "un"))
            await work.call(says(scene.lea.chat.id, "deux"))
        await scene.until(lambda: scene.heard() == ["deux"])
    assert [outcome.fate for outcome in scene.echo.outcomes] == [Fate.IN_DOUBT, Fate.SENT]


async def test_a_file_is_uploaded_and_one_that_is_missing_is_a_failure(scene: Scene, tmp_path: Path) -> None:
    picture = tmp_path / "soldes.png"
    picture.write_bytes(b"\x89PNG")
    scene.lea.chat.begun = True

    def photo(path: Path) -> Call:
        return Call(
            method="sendPhoto", chat_id=scene.lea.chat.id, payload={"photo": str(path), "caption": "Soldes"},
            promise=Promise.AT_MOST_ONCE,
        )  # fmt: skip

    async with scene.running() as delivery:
        async with delivery.work() as work:
            await work.call(photo(picture))
            await work.call(photo(tmp_path / "nulle-part.png"))
        await scene.until(lambda: len(scene.echo.outcomes) == 2)
    assert [outcome.fate for outcome in scene.echo.outcomes] == [Fate.SENT, Fate.FAILED]
    assert "nulle-part.png" in scene.echo.outcomes[-1].reason
    assert str(tmp_path) not in scene.echo.outcomes[-1].reason


async def test_updates_that_cannot_be_read_are_reported_and_then_read(
    scene: Scene, capsys: pytest.CaptureFixture[str]
) -> None:
    scene.lea.writes("bonjour")
    scene.telegram.faults.next(faults.Broken(code=500), method="getUpdates", times=2)
    async with scene.running():
        await scene.until(lambda: scene.heard() == ["bonjour"])
    told = capsys.readouterr().out
    assert "cannot read updates" in told
    assert "updates are read again" in told
    assert scene.telegram.token not in told


async def test_another_poller_is_reported_and_nothing_is_lost(
    scene: Scene, capsys: pytest.CaptureFixture[str]
) -> None:
    async with scene.running(), BotApi(Bot(scene.telegram.token, base_url=scene.telegram.base_url)) as other:
        await scene.until(lambda: scene.telegram.bot.mailbox._reader)
        with suppress(PolledElsewhere):
            await other.call("getUpdates", {"timeout": 1})
        scene.lea.writes("bonjour")
        await scene.until(lambda: scene.heard() == ["bonjour"])
    assert "PolledElsewhere" in capsys.readouterr().out


async def test_a_token_that_is_refused_ends_the_run_and_says_so(scene: Scene) -> None:
    delivery = scene.delivery()
    delivery._api._base_url = f"{scene.telegram.base_url}123:nobody"
    with pytest.raises(TokenRefused, match="BotFather"):
        await asyncio.wait_for(delivery.run(asyncio.Event()), 10)


@on_a_file
async def test_a_locked_database_delays_and_does_not_poison(scene: Scene) -> None:
    async with scene.running():
        scene.lea.writes("un")
        await scene.until(lambda: scene.heard() == ["un"])
        other = sqlite3.connect(scene.store.where, isolation_level=None, check_same_thread=False)
        await asyncio.to_thread(other.execute, "BEGIN IMMEDIATE")
        scene.lea.writes("deux")
        await asyncio.sleep(0.6)
        assert scene.heard() == ["un"]
        other.execute("ROLLBACK")
        other.close()
        await scene.until(lambda: scene.heard() == ["un", "deux"])
    assert await scene.letters() == []


@on_a_file
@pytest.mark.parametrize(
    ("spoil", "mend"),
    [
        pytest.param("PRAGMA query_only=1", "PRAGMA query_only=0", id="read-only"),
        pytest.param("PRAGMA max_page_count=1", "PRAGMA max_page_count=1000000", id="full"),
    ],
)
async def test_a_full_or_read_only_database_delays_and_does_not_poison(
    scene: Scene, spoil: str, mend: str
) -> None:
    state = {"pragma": mend}

    @event.listens_for(scene.store._engine.sync_engine, "checkout")
    def set_pragma(connection: Any, *_: object) -> None:
        cursor = connection.cursor()
        cursor.execute(state["pragma"])
        cursor.close()

    async def long_answer(work: Work, update: dict[str, Any]) -> None:
        work.record("heard", blob="x" * 200_000)
        await say_again(work, update)

    scene.echo.on_message = long_answer
    async with scene.running():
        scene.lea.writes("un")
        await scene.until(lambda: scene.heard() == ["un"])
        state["pragma"] = spoil
        scene.lea.writes("deux")
        await asyncio.sleep(0.8)
        assert scene.heard() == ["un"]
        state["pragma"] = mend
        await scene.until(lambda: scene.heard() == ["un", "deux"])
    assert await scene.letters() == []
    assert await scene.left() == {}


@on_a_server
@pytest.mark.parametrize(
    ("spoil", "mend"),
    [
        pytest.param(["ALLOW_CONNECTIONS false"], ["ALLOW_CONNECTIONS true"], id="restarted"),
        pytest.param(
            ["SET default_transaction_read_only = on"],
            ["RESET default_transaction_read_only"],
            id="a standby",
        ),
    ],
)
async def test_a_server_that_goes_away_delays_and_does_not_poison(
    scene: Scene, spoil: list[str], mend: list[str]
) -> None:
    async with scene.running():
        scene.lea.writes("un")
        await scene.until(lambda: scene.heard() == ["un"])
        await on_server(scene.address, *spoil)
        scene.lea.writes("deux")
        await asyncio.sleep(0.8)
        assert scene.heard() == ["un"]
        await on_server(scene.address, *mend)
        await scene.until(lambda: scene.heard() == ["un", "deux"])
    assert await scene.letters() == []
    assert await scene.left() == {}


async def test_an_outcome_that_the_handler_cannot_take_is_recorded_all_the_same(scene: Scene) -> None:
    class Deaf(type(scene.echo)):  # type: ignore[misc]
        async def concluded(self, work: Work, outcome: Any) -> None:
            work.record("never kept")
            raise KeyError(outcome.outbox_id)

    scene.echo = Deaf()
    async with scene.running(pace=BRISK):
        scene.lea.writes("bonjour")
        await scene.until(lambda: scene.heard() == ["bonjour"])
    assert await scene.left() == {}
    assert "never kept" not in await scene.events()
