"""The smallest bot there is: it says every message again. Tests run it here, or as a process of its own to kill."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Awaitable, Callable
from typing import Any

from telegram import Bot

from bench.storm import dying_at
from bot.delivery import UNLIMITED, Call, DeadLetter, Delivery, Outcome, Pace, Promise, Role, Timer, Work
from bot.store import Store

BRAND = "lune"
BRISK = Pace(
    long_poll=2, look_again=0.2, retries=(0.01, 0.01), slowest_retry=0.2, tap_answer=0.3, grace=3, wary=0.1
)
"""Waits for tests in a hurry."""

Behaviour = Callable[[Work, dict[str, Any]], Awaitable[None]]


def says(chat_id: int, text: str, promise: Promise = Promise.AT_MOST_ONCE, **more: Any) -> Call:
    more.setdefault("role", Role.REPLY)
    return Call(method="sendMessage", chat_id=chat_id, payload={"text": text}, promise=promise, **more)


class Echo:
    """Records what it was told; `on_message`, `on_tap` and `on_timer` replace what it does."""

    def __init__(self) -> None:
        self.outcomes: list[Outcome] = []
        self.letters: list[DeadLetter] = []
        self.timers: list[Timer] = []
        self.updates: list[dict[str, Any]] = []
        self.on_message: Behaviour = say_again
        self.on_tap: Behaviour = well_tapped

    async def handle(self, work: Work, update: dict[str, Any]) -> None:
        self.updates.append(update)
        await self.on_message(work, update)

    async def tap(self, work: Work, update: dict[str, Any]) -> None:
        await self.on_tap(work, update)

    async def due(self, work: Work, timer: Timer) -> None:
        self.timers.append(timer)
        await work.call(says(timer.chat_id, f"{timer.kind} {timer.key}"))

    async def concluded(self, work: Work, outcome: Outcome) -> None:  # noqa: ARG002 - the port
        self.outcomes.append(outcome)

    async def buried(self, work: Work, letter: DeadLetter) -> None:  # noqa: ARG002 - the port
        self.letters.append(letter)


FATAL = "ends the program that handles it"


async def say_again(work: Work, update: dict[str, Any]) -> None:
    message = update["message"]
    if message["text"] == FATAL:
        os.kill(os.getpid(), signal.SIGKILL)
    work.record("heard", chat_id=message["chat"]["id"], message=message["message_id"])
    await work.call(says(message["chat"]["id"], message["text"]))


async def well_tapped(work: Work, update: dict[str, Any]) -> None:
    work.answer_tap(f"« {update['callback_query']['data']} »")


def run_worker(database: str, token: str, base_url: str, step: str, occurrence: int) -> None:
    """A process of its own, until SIGTERM or the step."""
    asyncio.run(_work(database, token, base_url, dying_at(step, occurrence)))


async def _work(database: str, token: str, base_url: str, reached: Callable[[str], None]) -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with Store.open(database) as store:
        await store.migrate()
        delivery = Delivery(
            store=store, bot=Bot(token, base_url=base_url), handler=Echo(), brand=BRAND, limits=UNLIMITED,
            pace=BRISK, reached=reached,
        )  # fmt: skip
        await delivery.run(stop)
