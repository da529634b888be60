"""Delivery as a whole: updates come in, are handled in order, and what is written goes out, until it is stopped."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any, Final
from uuid import uuid4

import structlog
from telegram import Bot

from bot.delivery.botapi import BotApi
from bot.delivery.intake import accept
from bot.delivery.lanes import Lanes
from bot.delivery.limits import Limits
from bot.delivery.pace import Observer, Pace, unobserved
from bot.delivery.poller import ALLOWED_UPDATES, Poller
from bot.delivery.sender import Sender
from bot.delivery.taps import Taps
from bot.delivery.waiting import until
from bot.delivery.work import Handler, Work, transaction
from bot.errors import StoreError
from bot.store import Store, clock, inbox, is_storage_fault

log = structlog.get_logger("vigie.delivery")

KEPT_SEEN: Final = timedelta(hours=48)
"""Telegram gives an update again for 24 hours at most. Source: Bot API, "Getting updates"."""
_TIDY: Final = 600.0
"""Seconds between two tidyings."""


class Delivery:
    """One bot's delivery. The bot need not be initialised: only its token and address are used."""

    def __init__(
        self,
        *,
        store: Store,
        bot: Bot,
        handler: Handler,
        brand: str,
        limits: Limits | None = None,
        pace: Pace | None = None,
        allowed_updates: Sequence[str] = ALLOWED_UPDATES,
        reached: Observer = unobserved,
    ) -> None:
        self._store = store
        self._brand = brand
        self._pace = pace or Pace()
        self._reached = reached
        self._api = api = BotApi(bot)
        self._bot = api.bot_id
        self._sender = Sender(
            store, api, handler, brand=brand, owner=uuid4().hex, limits=limits or Limits(), pace=self._pace,
            reached=reached,
        )  # fmt: skip
        self._lanes = Lanes(
            store, handler, bot=self._bot, brand=brand, pace=self._pace, committed=self._sender.awake.set,
            reached=reached,
        )  # fmt: skip
        self._taps = Taps(store, api, handler, brand=brand, pace=self._pace, committed=self._sender.awake.set)
        self._poller = Poller(api, self._take_in, pace=self._pace, allowed_updates=allowed_updates)

    async def run(self, stop: asyncio.Event) -> None:
        """Deliver until stopped, then finish what is in hand and send what can be sent within the grace.

        Raises `TokenRefused`, and `StoreBusy` when another process already works on the database.
        """
        async with self._store.sole_worker(), self._api:
            await self._sender.take_over(alone=self._store.is_embedded)
            # Each stage ends when the one before it has: nothing that came in is left half done.
            await self._in_stages(stop)
        log.info("delivery has ended")

    async def accept(self, updates: Sequence[object]) -> None:
        """Commit updates however they came; Telegram may be told that we have them once this returns."""
        accepted = await accept(self._store, updates, bot=self._bot, brand=self._brand)
        self._taps.expect(accepted.taps)
        if accepted.new:
            self._lanes.awake.set()

    @asynccontextmanager
    async def work(self) -> AsyncIterator[Work]:
        """A unit of work of one's own, outside every lane."""
        async with transaction(self._store, bot=self._bot, brand=self._brand) as batch:
            work = batch.unit()
            yield work
            work.raise_fault()
        self.wake()

    def wake(self) -> None:
        """Look at once whether there is something to do: the clock was moved, for one."""
        self._lanes.awake.set()
        self._taps.awake.set()
        self._sender.awake.set()

    async def _take_in(self, updates: Sequence[object]) -> None:
        if not updates:
            return
        self._reached("intake.fetched")
        await self.accept(updates)
        self._reached("intake.committed")

    async def _in_stages(self, stop: asyncio.Event) -> None:
        """Run every loop; one that breaks stops the others as they would be stopped from outside."""
        stopping, taken_in, handled = asyncio.Event(), asyncio.Event(), asyncio.Event()
        broken: list[Exception] = []

        async def guarded(loop: Coroutine[Any, Any, None]) -> None:
            try:
                await loop
            except Exception as error:  # noqa: BLE001 - raised again once the others have ended
                broken.append(error)
                stopping.set()

        async def passed_on() -> None:
            await until(stop, stopping, longest=float("inf"))
            stopping.set()

        reading = asyncio.gather(
            passed_on(), guarded(self._poller.run(stopping)), guarded(self._tidy(stopping))
        )
        handling = asyncio.gather(guarded(self._lanes.run(taken_in)), guarded(self._taps.run(taken_in)))
        sending = asyncio.create_task(guarded(self._sender.run(handled)))
        await reading
        taken_in.set()
        await handling
        handled.set()
        await sending
        if broken:
            raise broken[0]

    async def _tidy(self, stop: asyncio.Event) -> None:
        """Now and then: forget what Telegram cannot send again, take over calls of workers that vanished."""
        while not stop.is_set():
            await until(stop, longest=_TIDY)
            try:
                async with self._store.transaction() as conn:
                    await inbox.forget_seen(conn, await clock.bare(conn) - KEPT_SEEN)
                await self._sender.take_over(alone=False)
            except StoreError as error:
                if not is_storage_fault(error):
                    raise
                log.warning("the database fails, trying again", error=type(error).__name__, reason=str(error))
