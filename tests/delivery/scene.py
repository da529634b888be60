"""Where a test of delivery takes place: a local Telegram, a database file, and a bot that echoes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from telegram import Bot

from bot.delivery import UNLIMITED, Delivery
from bot.rehearsal.server.chats import Chat
from bot.rehearsal.server.local import LocalTelegram
from bot.rehearsal.server.people import Person
from bot.store import Store, dead_letters, events, inbox, outbox
from bot.store.dead_letters import DeadLetter
from tests.delivery.echo import BRAND, BRISK, Echo


@dataclass(kw_only=True)
class Scene:
    telegram: LocalTelegram
    store: Store
    address: str
    lea: Person
    echo: Echo = field(default_factory=Echo)

    @property
    def bot_id(self) -> int:
        return self.telegram.bot.id

    def heard(self, chat: Chat | None = None) -> list[str]:
        """What the bot said in a chat; in Léa's when none is named."""
        return [message.text for message in (chat or self.lea.chat).by(self.telegram.bot)]

    async def until(self, condition: Callable[[], object], *, within: float = 15.0) -> None:
        async with asyncio.timeout(within):
            while not condition():
                await asyncio.sleep(0.005)

    def delivery(self, **given: Any) -> Delivery:
        settings: dict[str, Any] = {"limits": UNLIMITED, "pace": BRISK} | given
        bot = Bot(self.telegram.token, base_url=self.telegram.base_url)
        return Delivery(store=self.store, bot=bot, handler=self.echo, brand=BRAND, **settings)

    @asynccontextmanager
    async def running(self, **given: Any) -> AsyncIterator[Delivery]:
        """A delivery that runs until the end of the block, and is drained there."""
        delivery = self.delivery(**given)
        stop = asyncio.Event()
        task = asyncio.create_task(delivery.run(stop))
        try:
            yield delivery
        finally:
            stop.set()
            await task

    async def events(self) -> list[str]:
        async with self.store.reading() as conn:
            return [event.kind for event in await events.since(conn, limit=100_000)]

    async def left(self) -> dict[str, int]:
        """What did not come to its end yet, by state; nothing when all did."""
        async with self.store.reading() as conn:
            rows = {"inbox": await inbox.size(conn, self.bot_id)} | await outbox.count(conn, self.bot_id)
        return {name: number for name, number in rows.items() if number}

    async def letters(self) -> list[DeadLetter]:
        async with self.store.reading() as conn:
            return await dead_letters.listing(conn, self.bot_id)
