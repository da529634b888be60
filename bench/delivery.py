"""How soon an answer comes beside the bots that keep nothing, how many messages a second are handled, and what resting costs.

    python bench/delivery.py                        # all of it; PostgreSQL is started here, or --postgres URL
    python bench/delivery.py latency --seconds 20
    python bench/delivery.py throughput memory idle

Latency: from a message written to the local Telegram to its answer there, at 20 messages a second over 200 chats, with 30 ms for
each Bot API call; the bots take turns in the same run. Handled means: the row of the inbox is gone and that of the outbox
committed, with limits off.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import multiprocessing
import os
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from http import HTTPStatus
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import psutil
import structlog
from sqlalchemy import update as sql_update

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.echo import BRAND, Echo, run
from bench.storm import _server, _sql
from bot.delivery import Pace
from bot.delivery.batch import Workshop
from bot.delivery.intake import accept
from bot.delivery.lanes import Lanes
from bot.delivery.pace import unobserved
from bot.rehearsal.server.faults import Slow
from bot.rehearsal.server.limits import Limits
from bot.rehearsal.server.local import LocalTelegram, local_telegram
from bot.store import Store, inbox
from bot.store.tables import EPOCH, lanes

EVERYTHING = ("throughput", "latency", "raid", "idle", "memory")
CHATS = 200
BOT = 1
RATE = 20.0
CALL = 0.03
INTENTS = str(Path(__file__).parents[1] / "intents")
NAMES = {
    "bare": "a bare echo on PTB's client",
    "ptb": "PTB's own pipeline",
    "vigie": "Vigie's delivery",
    "whole": "the whole of Vigie",
}


# Latency


async def latency(databases: dict[str, str], seconds: float) -> None:
    """A table of how soon each bot answers, and how many times the bare one's time that is."""
    rivals = [("bare", ""), ("ptb", ""), *(("vigie", name) for name in databases), ("whole", "SQLite")]
    waits: dict[tuple[str, str], list[float]] = {rival: [] for rival in rivals}
    rounds = 3
    for _ in range(rounds):
        for name, kind in rivals:
            waits[name, kind] += await answered_within(name, databases.get(kind, ""), seconds / rounds)
    bare = cuts(waits["bare", ""])
    print("| | p50, ms | p95, ms | times the bare echo, p50 | p95 |\n|---|---|---|---|---|")
    for (name, kind), measured in waits.items():
        p50, p95 = cuts(measured)
        called = NAMES[name] + (f", {kind}" if kind else "")
        print(
            f"| {called} | {p50 * 1000:.0f} | {p95 * 1000:.0f} | {p50 / bare[0]:.2f} | {p95 / bare[1]:.2f} |"
        )
    print()


async def answered_within(name: str, database: str, seconds: float) -> list[float]:
    """The waits of one bot, in seconds."""
    async with a_telegram() as telegram:
        with running(name, telegram, database):
            people = [telegram.world.person(f"P{number}") for number in range(CHATS)]
            await answers(telegram, people[-1])
            telegram.faults.share(Slow(seconds=CALL, far=True), of=1.0)
            waits, began = [], time.perf_counter()
            asking = []
            for number in range(round(RATE * seconds)):
                asking.append(asyncio.create_task(answers(telegram, people[number % (CHATS - 1)])))
                ahead = began + (number + 1) / RATE - time.perf_counter()
                await asyncio.sleep(max(0.0, ahead))
            waits = await asyncio.gather(*asking)
            telegram.faults.clear()
            return waits


@asynccontextmanager
async def a_telegram() -> AsyncIterator[LocalTelegram]:
    """A new one, whose numbers no database has seen before."""
    async with local_telegram(limits=Limits.none()) as telegram:
        telegram.world.number_from(time.time_ns() // 1_000_000 % 10**9)
        yield telegram


async def answers(telegram: LocalTelegram, person: Any) -> float:
    """How long the next answer to a person takes, in seconds."""
    before, start = len(person.chat.by(telegram.bot)), time.perf_counter()
    person.writes("bonjour")
    async with asyncio.timeout(30):
        while len(person.chat.by(telegram.bot)) <= before:
            await asyncio.sleep(0.001)
    return time.perf_counter() - start


@contextmanager
def running(name: str, telegram: LocalTelegram, database: str) -> Iterator[BaseProcess]:
    """A bot as a process of its own."""
    context = multiprocessing.get_context("spawn")
    process = context.Process(
        target=run, args=(name, telegram.token, telegram.base_url, database, INTENTS), daemon=True
    )
    process.start()
    try:
        yield process
    finally:
        process.terminate()
        process.join(20)


def cuts(waits: list[float]) -> tuple[float, float]:
    """The median, and the 95th percentile."""
    parts = statistics.quantiles(waits, n=20)
    return parts[9], parts[18]


# A raid


async def raid(databases: dict[str, str], newcomers: int) -> None:
    """How long a regular waits while that many newcomers write at once, with Telegram's own limits."""
    print(
        "| | a regular, calm, ms | in the raid, p50 | longest | newcomers still waiting | refused by Telegram's limits |\n"
        "|---|---|---|---|---|---|"
    )
    for kind, address in databases.items():
        async with a_telegram() as telegram:
            with running("limited", telegram, address):
                regular = telegram.world.person("Regular")
                await answers(telegram, regular)
                await age(address)
                calm = await answers(telegram, regular)
                crowd = [telegram.world.person(f"N{number}") for number in range(newcomers)]
                for person in crowd:
                    person.writes("bonjour")
                waits = []
                for _ in range(8):
                    await asyncio.sleep(1.5)
                    waits.append(await answers(telegram, regular))
                waiting = sum(not person.chat.by(telegram.bot) for person in crowd)
                refused = sum(
                    call.code == HTTPStatus.TOO_MANY_REQUESTS for call in telegram.api.calls("sendMessage")
                )
        print(
            f"| {kind} | {calm * 1000:.0f} | {statistics.median(waits) * 1000:.0f} | {max(waits) * 1000:.0f} "
            f"| {waiting} of {newcomers} | {refused} |"
        )
    print()


async def age(address: str) -> None:
    """Whoever wrote so far has done so for long."""
    async with Store.open(address) as store, store.transaction() as conn:
        await conn.execute(sql_update(lanes).values(since=EPOCH))


# Throughput


async def throughput(databases: dict[str, str], messages: int) -> None:
    """A table of how many messages a second are taken in and handled."""
    print("| | taken in, a second | handled, a second |\n|---|---|---|")
    for kind, address in databases.items():
        for processes in (1, 3) if kind == "PostgreSQL" else (1,):
            taken_in, handled = await rates(address, messages, processes)
            called = f"{kind}, {processes} process{'es' * (processes > 1)}"
            print(f"| {called} | {taken_in:,.0f} | {handled:,.0f} |")
    print()


async def rates(address: str, messages: int, processes: int) -> tuple[float, float]:
    """The two rates, over 200 chats."""
    async with Store.open(address) as store:
        await store.migrate()
        shop = Workshop(store=store, bot=BOT, brand=BRAND)
        start = time.perf_counter()
        for first in range(0, messages, 100):
            numbers = range(first, min(first + 100, messages))
            await accept(shop, [update(time.time_ns() // 1000 + number) for number in numbers])
        taken_in = time.perf_counter() - start
        context = multiprocessing.get_context("spawn")
        workers = [context.Process(target=handle_all, args=(address,)) for _ in range(processes)]
        for worker in workers:
            worker.start()
        # From the first message that any of them handles: how long Python takes to start is another benchmark.
        while await left(store) == messages:
            await asyncio.sleep(0.005)
        began, ahead = time.perf_counter(), messages - await left(store)
        while await left(store):
            await asyncio.sleep(0.02)
        handled = (messages - ahead) / (time.perf_counter() - began)
        for worker in workers:
            worker.join()
    return messages / taken_in, handled


async def left(store: Store) -> int:
    """How many messages wait."""
    async with store.reading() as conn:
        return await inbox.size(conn, BOT)


def update(number: int) -> dict[str, Any]:
    """A message of one of the chats."""
    chat = {"id": 1000 + number % CHATS, "type": "private"}
    message = {"message_id": number, "date": 0, "chat": chat, "text": "bonjour " * 5}
    return {"update_id": number, "message": message}


def handle_all(address: str) -> None:
    """A worker that handles what waits, and ends."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    asyncio.run(_handle_all(address))


async def _handle_all(address: str) -> None:
    async with Store.open(address) as store:
        shop = Workshop(store=store, bot=BOT, brand=BRAND)
        lanes = Lanes(shop, Echo(), pace=Pace(grace=600), committed=lambda: None, reached=unobserved)
        stop = asyncio.Event()
        stop.set()
        await lanes.run(stop)


# Memory, and rest


async def memory(messages: int) -> None:
    """How much memory a bot takes while it answers more and more messages."""
    print("| messages answered | memory, MB |\n|---|---|")
    async with a_telegram() as telegram:
        telegram.api.served = type(telegram.api.served)(maxlen=100)
        with (
            tempfile.TemporaryDirectory() as folder,
            running("vigie", telegram, f"sqlite:///{folder}/memory.sqlite3") as process,
        ):
            people = [telegram.world.person(f"P{number}") for number in range(CHATS)]
            await answers(telegram, people[0])
            shown = psutil.Process(process.pid)
            done = 0
            for share in (0.1, 0.25, 0.5, 0.75, 1.0):
                while done < messages * share:
                    await a_round(telegram, people)
                    done += len(people)
                print(f"| {done:,} | {shown.memory_info().rss / 1e6:.0f} |", flush=True)
    print()


async def a_round(telegram: LocalTelegram, people: list[Any]) -> None:
    """A message from each, and the answers; what was said is forgotten, as only the bot's memory is measured."""
    for person in people:
        person.chat.messages.clear()
        person.writes("bonjour " * 5)
    async with asyncio.timeout(60):
        while any(not person.chat.by(telegram.bot) for person in people):
            await asyncio.sleep(0.005)


async def idle(databases: dict[str, str], seconds: float) -> None:
    """How much of a core a bot takes that has nothing to do."""
    print("| | of one core, at rest |\n|---|---|")
    for kind, address in databases.items():
        async with a_telegram() as telegram:
            with running("whole", telegram, address) as process:
                await answers(telegram, telegram.world.person("P"))
                await asyncio.sleep(3)
                shown = psutil.Process(process.pid)
                before = sum(shown.cpu_times()[:2])
                await asyncio.sleep(seconds)
                share = (sum(shown.cpu_times()[:2]) - before) / seconds
        print(f"| the whole of Vigie, {kind} | {share:.2%} |")
    print()


@asynccontextmanager
async def places(named: str | None) -> AsyncIterator[dict[str, str]]:
    """A file and a database on a server, by name."""
    with tempfile.TemporaryDirectory(prefix="vigie-bench-") as made:
        folder = Path(made)
        os.chmod(made, 0o755)  # noqa: PTH101, S103 - PostgreSQL may run as another user
        with _server(folder, named) as (server, _, _):
            again = ("DROP DATABASE IF EXISTS vigie_bench WITH (FORCE)", "CREATE DATABASE vigie_bench")
            await _sql(server, *again)
            address = (
                server.replace("/postgres?", "/vigie_bench?")
                if "/postgres?" in server
                else f"{server}/vigie_bench"
            )
            yield {"SQLite": f"sqlite:///{folder}/bench.sqlite3", "PostgreSQL": address}
            await _sql(server, again[0])


async def main(given: argparse.Namespace) -> None:
    wanted = given.what or EVERYTHING
    async with places(given.postgres) as databases:
        if "throughput" in wanted:
            await throughput(databases, given.messages)
        if "latency" in wanted:
            await latency(databases, given.seconds)
        if "raid" in wanted:
            await raid(databases, 1000)
        if "idle" in wanted:
            await idle(databases, given.seconds)
        if "memory" in wanted:
            await memory(given.many)


if __name__ == "__main__":
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    logging.disable(logging.WARNING)
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    # No `choices`: argparse would hold the empty list against them.
    parser.add_argument("what", nargs="*", help=f"{', '.join(EVERYTHING)}; all of it when nothing is named")
    parser.add_argument("--messages", type=int, default=20_000, help="for the throughput")
    parser.add_argument("--many", type=int, default=100_000, help="for the memory")
    parser.add_argument("--seconds", type=float, default=30, help="for latency and rest")
    parser.add_argument("--postgres", help="the address of a server on which a database may be made")
    given = parser.parse_args()
    if unknown := set(given.what) - set(EVERYTHING):
        parser.error(f"there is no {', '.join(unknown)}")
    asyncio.run(main(given))
