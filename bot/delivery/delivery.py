"""Delivery as a whole: updates come in, are handled in order, and what is written goes out, until it is stopped."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any, Final

import structlog
from telegram import Bot

from bot.delivery.batch import Recorded, Workshop
from bot.delivery.botapi import BotApi
from bot.delivery.intake import CAME_IN, accept
from bot.delivery.lanes import Lanes
from bot.delivery.limits import Limits
from bot.delivery.pace import Observer, Pace, unobserved
from bot.delivery.poller import ALLOWED_UPDATES, Poller
from bot.delivery.sender import Sender
from bot.delivery.taps import Taps
from bot.delivery.waiting import Setbacks, until
from bot.delivery.work import Handler, Work
from bot.errors import StoreError
from bot.store import Crew, Store, clock, inbox, people
from bot.store.people import Somebody

log = structlog.get_logger("vigie.delivery")

KEPT_SEEN: Final = timedelta(hours=48)
"""Telegram gives an update again for 24 hours at most. Source: Bot API, "Getting updates"."""
_AT_ONCE: Final = 200
"""How many people, and rows of a table, are forgotten within one transaction."""


def _unheard(_: Sequence[Recorded]) -> None:
    """Nobody wants to know."""


class Delivery:
    """One bot's delivery. The bot need not be initialised: only its token and address are used.

    Who was not heard of for as long as `keep` is forgotten, and so is what happened before; nobody is without it.
    With `polls` it asks Telegram for updates; without, somebody else brings them to `accept`. `recorded` is told the events of
    each transaction once it is committed, and `called` what other workers call about that is not delivery's own.
    """

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
        polls: bool = True,
        keep: timedelta | None = None,
        reached: Observer = unobserved,
        recorded: Callable[[Sequence[Recorded]], None] = _unheard,
        called: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._store = store
        self._keep = keep
        self._called = called
        self._pace = pace or Pace()
        self._reached = reached
        self._api = api = BotApi(bot)
        self._shop = shop = Workshop(store=store, bot=api.bot_id, brand=brand, committed=recorded)
        self._crew: Crew | None = None
        self._sender = Sender(shop, api, handler, limits=limits or Limits(), pace=self._pace, reached=reached)
        send = self._sender.awake.set
        self._lanes = Lanes(shop, handler, pace=self._pace, committed=send, reached=reached)
        self._taps = Taps(shop, api, handler, pace=self._pace, committed=send)
        self._poller = (
            Poller(api, self.accept, pace=self._pace, allowed_updates=allowed_updates) if polls else None
        )

    async def run(self, stop: asyncio.Event) -> None:
        """Deliver until stopped, then finish what is in hand and send what can be sent within the grace.

        Raises `TokenRefused`, and `StoreBusy` when the database is a file that another process already works on.
        """
        async with self._store.crew(self._api.bot_id, self._hear) as crew, self._api:
            self._crew = crew
            try:
                # Each stage ends when the one before it has: nothing that came in is left half done.
                await self._in_stages(stop, crew)
            finally:
                self._crew = None
        log.info("delivery has ended")

    async def accept(self, updates: Sequence[object]) -> None:
        """Commit updates however they came; Telegram may be told that we have them once this returns."""
        if not updates:
            return
        self._reached("intake.fetched")
        # What this worker is about to handle anyway concerns nobody else.
        crew = self._crew if self._lanes.is_busy else None
        accepted = await accept(self._shop, updates, crew=crew)
        self._taps.expect(accepted.taps)
        if accepted.new:
            self._lanes.awake.set()
        self._reached("intake.committed")

    @asynccontextmanager
    async def work(self) -> AsyncIterator[Work]:
        """A unit of work of one's own, outside every lane."""
        async with self._shop.batch() as batch:
            work = Work(batch=batch)
            yield work
            work.raise_fault()
        self.wake()

    @property
    def crew(self) -> Crew | None:
        """This worker's place among those of its bot, while it runs."""
        return self._crew

    @property
    def is_aboard(self) -> bool:
        """Whether it runs, and the other workers can see it."""
        return self._crew is not None and self._crew.is_aboard

    def wake(self) -> None:
        """Look at once whether there is something to do: the clock was moved, for one."""
        self._lanes.awake.set()
        self._taps.awake.set()
        self._sender.awake.set()

    def _hear(self, about: str) -> None:
        if about == CAME_IN:
            self._lanes.awake.set()
            self._taps.awake.set()
        else:
            self._called(about)

    async def _in_stages(self, stop: asyncio.Event, crew: Crew) -> None:
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
            passed_on(),
            *([guarded(self._poller.run(stopping, crew))] if self._poller else []),
            guarded(self._every(self._pace.tidy, lambda: self._tidy(crew, stopping), stopping)),
            guarded(self._every(self._pace.look_out, lambda: self._sender.take_over(crew), stopping)),
        )
        handling = asyncio.gather(guarded(self._lanes.run(taken_in)), guarded(self._taps.run(taken_in)))
        sending = asyncio.create_task(guarded(self._sender.run(handled, crew)))
        await reading
        taken_in.set()
        await handling
        handled.set()
        await sending
        if broken:
            raise broken[0]

    async def _every(
        self, seconds: float, do: Callable[[], Coroutine[Any, Any, None]], stop: asyncio.Event
    ) -> None:
        """Do it now, and again and again; sooner when the database failed."""
        setbacks = Setbacks(pace=self._pace)
        while not stop.is_set():
            rest = seconds
            try:
                await do()
                setbacks.are_over()
            except StoreError as error:
                rest = min(seconds, setbacks.after(error))
            await until(stop, longest=rest)

    async def _tidy(self, crew: Crew, stop: asyncio.Event) -> None:
        """Forget what Telegram cannot send again, and what is too old; one worker does it for all, between other work."""
        if not await crew.leads():
            return
        async with self._store.transaction() as conn:
            await inbox.forget_seen(conn, await clock.bare(conn) - KEPT_SEEN)
        if self._keep is not None:
            while not stop.is_set() and await self._forget_some(self._keep):
                await until(stop, longest=self._pace.turn)

    async def _forget_some(self, keep: timedelta) -> int:
        """As much as takes a turn: how many people and rows."""
        bot, brand = self._shop.bot, self._shop.brand
        loop = asyncio.get_running_loop()
        over, gone = loop.time() + self._pace.turn, 0
        async with self._shop.batch() as batch:
            before = batch.now - keep
            for chat_id in await people.silent_since(batch.conn, brand, before, _AT_ONCE):
                who = Somebody(bot=bot, brand=brand, chat_id=chat_id)
                batch.touched |= (await people.erase(batch.conn, who, everywhere=False)).chats
                gone += 1
                if loop.time() > over:
                    break
            old = await people.erase_old(batch.conn, bot, brand, before, _AT_ONCE)
        if gone or old:
            log.info("forgotten with time", people=gone, **old)
        return gone + sum(old.values())
