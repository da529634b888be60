"""A surge that several workers handle on one PostgreSQL server: one incident, nobody uncounted, nobody made to wait."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import telegram

from bot.channel import Followers
from bot.conversation import Lookout
from bot.conversation.surge import Tide, tide_from_json
from bot.delivery import Pace, Timer, Work
from bot.delivery.batch import Workshop
from bot.delivery.lanes import Lanes
from bot.desk import Desk
from bot.desk.cases import change_case, open_case_of
from bot.desk.incidents import THE_BRAND
from bot.escalation import Closing, close
from bot.intents.reading import read_folder
from bot.store import Store, escalations, inbox
from bot.store.escalations import Stored
from bot.store.inbox import Incoming
from bot.store.lanes import Address
from tests.databases import database
from tests.whole.house import INTENTS

BOT = 4242
TEAM = -1001
WORKERS = 3
LOST = "quelle est la capitale de la Mongolie"
RUDE = "vous êtes des connards"


@cache
def the_brand() -> Lookout:
    catalogue = read_folder(INTENTS).catalogue
    assert catalogue is not None
    return Lookout.of(catalogue)


@dataclass
class Worker:
    """What one process does with messages and timers; nothing is sent from here."""

    store: Store
    desk: Desk = field(init=False)
    followers: Followers = field(init=False)

    def __post_init__(self) -> None:
        lookout, tokens = the_brand(), (f"token-{id(self)}-{n}" for n in itertools.count(1))
        self.desk = Desk(
            brand=lambda: lookout.catalogue.brand,
            limits=lambda: lookout.catalogue.limits,
            team_chat=TEAM,
            new_token=lambda: next(tokens),
            statement=lookout.statement,
            small_words=lambda: lookout.judge.small_words,
        )
        self.followers = Followers(lookout=lambda: lookout, desk=self.desk)

    @property
    def shop(self) -> Workshop:
        return Workshop(store=self.store, bot=BOT, brand="lune")

    @asynccontextmanager
    async def work(self) -> AsyncIterator[Work]:
        async with self.shop.batch() as batch:
            yield Work(batch=batch)

    async def handle(self, work: Work, update: dict[str, Any]) -> None:
        message = telegram.Update.de_json(update, None).message
        assert message is not None
        await self.followers.wrote(work, message)

    async def due(self, work: Work, timer: Timer) -> None:
        await self.desk.due(work, timer)

    async def tap(self, _work: Work, _update: dict[str, Any]) -> None:
        raise NotImplementedError

    async def concluded(self, _work: Work, _outcome: Any) -> None:
        raise NotImplementedError

    async def buried(self, _work: Work, letter: Any) -> None:
        raise AssertionError(f"something was buried: {letter.reason}")


@dataclass
class Crowd:
    """Many followers, and the workers that see to them."""

    workers: list[Worker]
    numbers: Any = field(default_factory=lambda: itertools.count(1))

    def update(self, chat_id: int, text: str) -> dict[str, Any]:
        number = next(self.numbers)
        person = {"id": chat_id, "is_bot": False, "first_name": f"Abonné{chat_id}", "language_code": "fr"}
        chat = {"id": chat_id, "type": "private", "first_name": person["first_name"]}
        message = {"message_id": number, "date": 1_790_000_000, "chat": chat, "from": person, "text": text}
        return {"update_id": number, "message": message}

    async def write(self, chats: range, *texts: str) -> None:
        """Each of them writes these, one after the other."""
        updates = [self.update(chat_id, text) for text in texts for chat_id in chats]
        rows = [
            Incoming(
                update_id=update["update_id"],
                body=update,
                lane=Address("", update["message"]["chat"]["id"]),
            )
            for update in updates
        ]
        async with self.workers[0].work() as work:
            await inbox.add(work.conn, BOT, rows, work.batch.bare_now)

    async def is_handled(self) -> None:
        """All workers at once handle what waits, in small transactions that overlap."""
        pace = Pace(batch=8, turn=5.0, look_again=0.05)
        stop = asyncio.Event()
        lanes = [
            Lanes(worker.shop, worker, pace=pace, committed=lambda: None, reached=lambda _: None)
            for worker in self.workers
        ]
        for one in lanes:
            one._wary_of = 0
        running = [asyncio.create_task(one.run(stop)) for one in lanes]
        async with asyncio.timeout(60):
            while await self._waits():
                await asyncio.sleep(0.05)
        stop.set()
        await asyncio.gather(*running)

    async def _waits(self) -> int:
        async with self.workers[0].store.reading() as conn:
            return await inbox.size(conn, BOT)

    async def tide(self) -> Tide:
        async with self.workers[0].work() as work:
            return tide_from_json(await work.recall_shared(THE_BRAND))

    async def cases(self) -> list[Stored]:
        async with self.workers[0].store.reading() as conn:
            return await escalations.all_of(conn, "lune")

    async def settle_incident(self) -> None:
        worker = self.workers[0]
        async with worker.work() as work:
            await worker.desk._incidents.lock(work)
            case = await open_case_of(work, THE_BRAND)
            assert case is not None
            await change_case(
                work, case.id, lambda case: close(case, None, now=work.now, closing=Closing.DONE)
            )
            await worker.desk._incidents.end(work)


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with database("postgresql", tmp_path) as made:
        yield made


@pytest.fixture
async def crowd(address: str) -> AsyncIterator[Crowd]:
    async with AsyncExitStack() as stack:
        stores = [await stack.enter_async_context(Store.open(address, language="en")) for _ in range(WORKERS)]
        yield Crowd([Worker(store) for store in stores])


async def test_of_a_surge_over_many_chats_there_is_one_incident_and_every_message_counts(
    crowd: Crowd,
) -> None:
    chats = range(100, 160)
    await crowd.write(chats, LOST, RUDE)
    await crowd.is_handled()
    cases, tide = await crowd.cases(), await crowd.tide()
    incidents = [case for case in cases if case.chat_id == THE_BRAND]
    assert len(incidents) == 1
    assert tide.case == incidents[0].id
    assert sorted(one.chat_id for one in tide.recent) == sorted([*chats, *chats])
    assert sum(sum(of_hour.values()) for of_hour in tide.counts.values()) == len(chats)
    assert len(cases) - 1 <= 8 * WORKERS, "an alarm storm"
    assert {one.chat_id for one in tide.waiting} == set(chats)


async def test_whoever_was_folded_into_an_incident_has_a_case_once_it_is_closed(crowd: Crowd) -> None:
    chats = range(100, 140)
    await crowd.write(chats, LOST, RUDE)
    await crowd.is_handled()
    await crowd.settle_incident()
    await crowd.is_handled()
    await asyncio.sleep(0.2)
    await crowd.is_handled()
    open_cases = [case.chat_id for case in await crowd.cases() if case.state != escalations.CLOSED]
    assert sorted(open_cases) == sorted(chats)


async def test_a_worker_in_the_middle_of_a_transaction_makes_nobody_wait(crowd: Crowd) -> None:
    """The first one has met trouble, and is still busy with other messages."""
    first, second, _ = crowd.workers
    async with first.work() as work:
        await first.handle(work, crowd.update(1, RUDE))
        async with asyncio.timeout(5), second.work() as other:
            await second.handle(other, crowd.update(2, RUDE))
        await first.handle(work, crowd.update(3, RUDE))
    assert {one.chat_id for one in (await crowd.tide()).recent} == {1, 2, 3}


async def test_who_was_folded_while_the_incident_was_being_closed_is_not_forgotten(crowd: Crowd) -> None:
    await crowd.write(range(100, 130), RUDE)
    await crowd.is_handled()
    first = crowd.workers[1]
    async with first.work() as work:
        await first.handle(work, crowd.update(1, RUDE))
        await crowd.settle_incident()
    await asyncio.sleep(0.1)
    await crowd.write(range(200, 201), LOST)
    await crowd.is_handled()
    assert 1 in {case.chat_id for case in await crowd.cases() if case.state != escalations.CLOSED}


async def test_a_statement_approved_meanwhile_reaches_who_was_just_answered_otherwise(crowd: Crowd) -> None:
    await crowd.write(range(100, 130), LOST)
    await crowd.is_handled()
    first, second, _ = crowd.workers
    async with first.work() as work:
        await first.handle(work, crowd.update(1, LOST))
        async with second.work() as other:
            await second.desk._incidents.lock(other)
            case = await open_case_of(other, THE_BRAND)
            assert case is not None
            await second.desk._incidents.state(other, case)
    assert 1 in (await crowd.tide()).told
