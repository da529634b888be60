"""The process is killed, by the kernel and without warning: nothing is lost, and what is doubtful is shown."""

from __future__ import annotations

import asyncio
import multiprocessing
import signal
from collections.abc import Callable, Iterator
from datetime import timedelta
from multiprocessing.process import BaseProcess
from random import Random

import pytest

from bench.storm import STEPS
from bot.delivery import INTERRUPTED, Fate, Pace
from bot.delivery.lanes import ENDED, MOST_ENDS
from bot.rehearsal.server.people import Person
from bot.store import outbox
from tests.delivery.conftest import on_a_file, on_a_server
from tests.delivery.echo import BRISK, FATAL, Echo, run_worker, says
from tests.delivery.scene import Scene

FOLLOWERS, MESSAGES = 20, 10


@pytest.fixture
def worker(scene: Scene) -> Iterator[Callable[..., BaseProcess]]:
    """Starts the echo bot as a process of its own, which kills itself when it reaches a step for the nth time."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.delivery.echo"])
    started: list[BaseProcess] = []

    def start(step: str = "", occurrence: int = 1) -> BaseProcess:
        process = context.Process(
            target=run_worker,
            args=(scene.address, scene.telegram.token, scene.telegram.base_url, step, occurrence),
        )
        process.start()
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.join()


async def ended(process: BaseProcess) -> int | None:
    """The exit code; minus the signal's number when one ended it."""
    await asyncio.to_thread(process.join, 20)
    return process.exitcode


async def settled(scene: Scene) -> None:
    async with asyncio.timeout(30):
        while set(await scene.left()) - {"in_doubt"} or len(scene.telegram.bot.mailbox):
            await asyncio.sleep(0.05)


async def answers(scene: Scene, people: list[Person]) -> dict[int, list[int]]:
    return {person.id: [int(text) for text in scene.heard(person.chat)] for person in people}


async def test_killed_at_every_step_and_at_random_200_messages_are_answered_once_and_in_order(
    scene: Scene, worker: Callable[..., BaseProcess]
) -> None:
    chance = Random(20261122)  # noqa: S311 - repeatable, not secret
    people = [scene.telegram.world.person(f"P{number}") for number in range(FOLLOWERS)]
    written = [(person, number) for number in range(MESSAGES) for person in people]
    deaths: list[str] = [*STEPS, "", "", ""]
    chance.shuffle(deaths)
    share = len(written) // (len(deaths) + 1)
    for step in deaths:
        batch, written = written[:share], written[share:]
        for person, number in batch:
            person.writes(str(number))
        process = worker(step, chance.randint(1, 9) if step == "sender.answered" else 1)
        if not step:
            await asyncio.sleep(chance.uniform(0.2, 0.6))
            process.kill()
        assert await ended(process) == -9, f"it was not killed at {step}"
    for person, number in written:
        person.writes(str(number))
    last = worker()
    await settled(scene)
    last.terminate()
    assert await ended(last) == 0, "SIGTERM is a clean end"

    said = await answers(scene, people)
    in_doubt = (await scene.left()).get("in_doubt", 0)
    assert all(texts == sorted(set(texts)) for texts in said.values()), "doubled, or out of order"
    missing = FOLLOWERS * MESSAGES - sum(len(texts) for texts in said.values())
    assert missing <= in_doubt, "lost in silence"
    assert (await scene.events()).count("heard") == FOLLOWERS * MESSAGES, "handled twice, or never"


async def test_a_message_that_ends_the_program_each_time_is_buried_in_the_end(
    scene: Scene, worker: Callable[..., BaseProcess]
) -> None:
    ines = scene.telegram.world.person("Inès")
    for person, text in ((scene.lea, FATAL), (ines, "bonjour"), (scene.lea, "et moi ?")):
        person.writes(text)
    deaths = 0
    while not await scene.letters():
        process = worker()
        while process.is_alive() and not await scene.letters():
            await asyncio.sleep(0.05)
        deaths += not process.is_alive()
    await settled(scene)
    process.terminate()
    assert await ended(process) == 0
    # One more where it came when the first worker had looked around already: what waits at a start is counted at once.
    assert deaths in {MOST_ENDS + 1, 1 + MOST_ENDS + 1}
    assert [letter.reason.partition(": ")[2] for letter in await scene.letters()] == [ENDED]
    assert (scene.heard(), scene.heard(ines.chat)) == (["et moi ?"], ["bonjour"])


@on_a_server
async def test_of_three_workers_any_may_die_and_every_message_is_answered_once_and_in_order(
    scene: Scene, worker: Callable[..., BaseProcess]
) -> None:
    chance = Random(20261124)  # noqa: S311 - repeatable, not secret
    people = [scene.telegram.world.person(f"P{number}") for number in range(FOLLOWERS)]
    crew = [worker() for _ in range(3)]
    for number in range(MESSAGES):
        for person in people:
            person.writes(str(number))
        await asyncio.sleep(chance.uniform(0.05, 0.3))
        if number % 2:
            unlucky = chance.randrange(3)
            crew[unlucky].kill()
            crew[unlucky] = worker(*chance.choice([(step, 3) for step in STEPS] + [("", 1)]))
    crew.append(worker())  # whatever steps the others still have before them
    await settled(scene)
    for process in crew:
        process.terminate()
    # Minus the signal's number: it was told before it had learnt to listen.
    assert {await ended(process) for process in crew} <= {0, -signal.SIGTERM, -signal.SIGKILL}
    said = await answers(scene, people)
    assert all(texts == sorted(set(texts)) for texts in said.values()), "doubled, or out of order"
    in_doubt = (await scene.left()).get("in_doubt", 0)
    assert FOLLOWERS * MESSAGES - sum(map(len, said.values())) <= in_doubt, "lost in silence"
    assert (await scene.events()).count("heard") == FOLLOWERS * MESSAGES, "handled twice, or never"


@on_a_server
async def test_a_timer_goes_off_once_however_many_workers_look(
    scene: Scene, worker: Callable[..., BaseProcess]
) -> None:
    scene.lea.chat.begun = True
    async with scene.running() as delivery:
        async with delivery.work() as work:
            due = work.now + timedelta(seconds=1)
            for number in range(30):
                await work.set_timer(
                    "rappel", due=due, chat_id=scene.lea.chat.id + number % 3, key=str(number)
                )
        crew = [worker() for _ in range(3)]
        async with asyncio.timeout(20):
            while (await scene.events()).count("call_sent") + (await scene.events()).count(
                "call_failed"
            ) < 30:
                await asyncio.sleep(0.1)
        for process in crew:
            process.terminate()
        for process in crew:
            await ended(process)
    assert len(scene.heard()) == len(set(scene.heard())) == 10


@pytest.mark.parametrize("arrived", [False, True], ids=["before it left", "after it arrived"])
async def test_a_reply_in_flight_at_a_crash_is_shown_and_sent_again_only_when_asked(
    scene: Scene, worker: Callable[..., BaseProcess], arrived: bool
) -> None:
    scene.lea.writes("bonjour")
    assert await ended(worker("sender.answered" if arrived else "sender.claimed")) == -9
    already = ["bonjour"] * arrived
    async with scene.running() as delivery:
        async with asyncio.timeout(10):
            while await scene.left() != {"in_doubt": 1}:
                await asyncio.sleep(0.01)
        (outcome,) = scene.echo.outcomes
        assert (outcome.fate, outcome.reason, outcome.call.payload) == (
            Fate.IN_DOUBT, INTERRUPTED, {"text": "bonjour"},
        )  # fmt: skip
        assert scene.heard() == already
        async with delivery.work() as work:
            assert await work.send_again(outcome.outbox_id)
            assert not await work.send_again(outcome.outbox_id), "two taps, one effect"
        await scene.until(lambda: scene.heard() == [*already, "bonjour"])
        await scene.until(lambda: len(scene.echo.outcomes) == 2)
        async with delivery.work() as work:
            assert not await work.arrived(outcome.outbox_id)
    assert await scene.left() == {}


async def test_what_is_in_hand_is_finished_when_the_bot_is_told_to_stop(scene: Scene) -> None:
    for number in range(50):
        scene.lea.writes(str(number))
    async with scene.running():
        await scene.until(lambda: len(scene.echo.updates) >= 5)
    assert scene.heard() == [str(number) for number in range(50)]
    assert await scene.left() == {}


async def test_stopping_takes_no_longer_than_the_grace_and_keeps_the_rest(scene: Scene) -> None:
    await scene.telegram.goes_down()
    pace = Pace(long_poll=1, grace=0.2, slowest_retry=0.1)
    async with scene.running(pace=pace) as delivery, asyncio.timeout(10), delivery.work() as work:
        await work.call(says(scene.lea.chat.id, "plus tard"))
    assert await scene.left() == {"waiting": 1}
    await scene.telegram.comes_up()
    scene.lea.writes("là ?")
    async with scene.running():
        await scene.until(lambda: scene.heard() == ["plus tard", "là ?"])


@on_a_file
async def test_a_second_worker_on_the_same_file_is_refused_before_it_does_anything(scene: Scene) -> None:
    async with scene.running(pace=BRISK) as first:
        other = Scene(
            telegram=scene.telegram, store=scene.store, address=scene.address, lea=scene.lea, echo=Echo()
        )
        await asyncio.sleep(0.1)
        with pytest.raises(Exception, match="already works on the database"):
            await other.delivery().run(asyncio.Event())
        first.wake()
    async with scene.store.reading() as conn:
        assert not any((await outbox.count(conn, scene.bot_id)).values())
