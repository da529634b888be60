"""How many messages a second are handled, and how long an answer takes, on a real SQLite file.

Handled means: the inbox row is gone and the outbox row committed. Limits are off; nobody is called.

    python bench/delivery.py            # 10,000 messages over 200 chats
    python bench/delivery.py 2000
"""

from __future__ import annotations

import asyncio
import logging
import statistics
import sys
import tempfile
import time
from typing import Any

import structlog
from telegram import Bot

from bot.delivery import UNLIMITED, Call, DeadLetter, Delivery, Outcome, Pace, Promise, Timer, Work
from bot.delivery.intake import accept
from bot.delivery.lanes import Lanes
from bot.delivery.pace import unobserved
from bot.rehearsal.server.limits import Limits
from bot.rehearsal.server.local import local_telegram
from bot.store import Store, inbox

CHATS = 200
BOT = 1
BRAND = "bench"


class Echo:
    """Does what a real handler does to the database: loads and saves a conversation, records, answers."""

    async def handle(self, work: Work, update: dict[str, Any]) -> None:
        """Answer a message."""
        message = update["message"]
        chat_id = message["chat"]["id"]
        state = await work.recall(chat_id) or {"messages": 0}
        work.remember(chat_id, {"messages": state["messages"] + 1})
        work.record("answered", chat_id=chat_id)
        await work.call(
            Call(
                method="sendMessage",
                chat_id=chat_id,
                payload={"text": message["text"]},
                promise=Promise.AT_MOST_ONCE,
            )
        )

    async def tap(self, work: Work, update: dict[str, Any]) -> None:
        """Nobody taps."""

    async def due(self, work: Work, timer: Timer) -> None:
        """Nothing is set."""

    async def concluded(self, work: Work, outcome: Outcome) -> None:
        """Nobody is told."""

    async def buried(self, work: Work, letter: DeadLetter) -> None:  # noqa: ARG002 - the port
        """Does not happen."""
        raise AssertionError(letter.reason)


def update(number: int) -> dict[str, Any]:
    chat = {"id": 1000 + number % CHATS, "type": "private"}
    return {
        "update_id": number,
        "message": {"message_id": number, "date": 0, "chat": chat, "text": "bonjour " * 5},
    }


async def throughput(messages: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with Store.open(f"sqlite:///{folder}/bench.sqlite3") as store:
            await store.migrate()
            start = time.perf_counter()
            for first in range(0, messages, 100):
                updates = [update(number) for number in range(first, min(first + 100, messages))]
                await accept(store, updates, bot=BOT, brand=BRAND)
            taken_in = time.perf_counter()
            stop = asyncio.Event()
            stop.set()
            lanes = Lanes(
                store,
                Echo(),
                bot=BOT,
                brand=BRAND,
                pace=Pace(grace=600),
                committed=lambda: None,
                reached=unobserved,
            )
            await lanes.run(stop)
            handled = time.perf_counter()
            async with store.reading() as conn:
                assert await inbox.size(conn, BOT) == 0
    print(f"intake   {messages / (taken_in - start):8,.0f} messages/s, 100 to a batch")
    print(f"handled  {messages / (handled - taken_in):8,.0f} messages/s over {CHATS} chats")


async def latency(messages: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with (
            local_telegram(limits=Limits.none()) as telegram,
            Store.open(f"sqlite:///{folder}/bench.sqlite3") as store,
        ):
            await store.migrate()
            bot = Bot(telegram.token, base_url=telegram.base_url)
            people = [telegram.world.person(f"P{number}") for number in range(CHATS)]
            delivery = Delivery(store=store, bot=bot, handler=Echo(), brand=BRAND, limits=UNLIMITED)
            stop = asyncio.Event()
            running = asyncio.create_task(delivery.run(stop))
            await asyncio.sleep(0.5)
            waits = []
            for number in range(messages):
                person = people[number % CHATS]
                start = time.perf_counter()
                person.writes("bonjour")
                answers = number // CHATS + 1
                while len(person.chat.by(telegram.bot)) < answers:  # noqa: ASYNC110 - measured, not waited for
                    await asyncio.sleep(0.0005)
                waits.append(time.perf_counter() - start)
            cpu = time.process_time()
            await asyncio.sleep(3)
            idle = (time.process_time() - cpu) / 3
            stop.set()
            await running
    cuts = statistics.quantiles(waits, n=20)
    print(
        f"answer   {cuts[9] * 1000:8.1f} ms median, {cuts[18] * 1000:.1f} ms p95, update to message, one by one"
    )
    print(f"idle     {idle:8.2%} of one core, bot and local Telegram together")


if __name__ == "__main__":
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    logging.disable(logging.WARNING)
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    asyncio.run(throughput(count))
    asyncio.run(latency(min(count, 400)))
